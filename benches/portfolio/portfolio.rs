//! The review of a ledger over slices, in Rust: `portfolio <folder of the ledger> <rows | summary>`. Prints one line of JSON, for
//! `run.py`, which also writes the ledger.

use std::error::Error;
use std::fs;
use std::hint::black_box;
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use arrears::portfolio::{
    Balance, Ledger, Portfolio, PortfolioTerms, Reviewed, Summary, Totals, Wanted, review,
};
use arrears::{Choice, Currency, Recoverability, TierPolicy, from_json};

type Outcome<T> = Result<T, Box<dyn Error>>;

const AS_OF: &str = "2026-06-30";
const TERMS: &str = r#"{"rate": {"per_day": {"rate": "0.0003"}}}"#;
const TIERS: [&str; 4] = [
    "key_account",
    "quick_settlement",
    "agency_or_lawyer",
    "write_off",
];
/// As many runs as fit, within these bounds.
const SECONDS: Duration = Duration::from_secs(4);
const FEWEST: usize = 5;
const MOST: usize = 25;

fn main() -> Outcome<()> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or("which folder?")?);
    let summary = match arguments.next().as_deref() {
        Some("rows") => false,
        Some("summary") => true,
        _ => return Err("rows or summary?".into()),
    };
    let columns = Columns::read(&folder)?;
    let portfolio = portfolio()?;
    work(&portfolio, &columns.first(5_000), summary)?;

    let rows = columns.due.len();
    fs::write("/proc/self/clear_refs", "5")?;
    let before = memory("VmRSS")?;
    let (reviewed, totals) = work(&portfolio, &columns, summary)?;
    let peak = memory("VmHWM")?.saturating_sub(before);
    let wrong = differences(&folder, &reviewed, rows)?;
    let groups = match totals {
        Some(totals) => group_differences(&folder, &columns, &totals)?.to_string(),
        None => "null".to_owned(),
    };
    drop(reviewed);

    let mut taken = Vec::new();
    let started = Instant::now();
    while taken.len() < FEWEST || (taken.len() < MOST && started.elapsed() < SECONDS) {
        let start = Instant::now();
        let result = black_box(work(black_box(&portfolio), black_box(&columns), summary)?);
        taken.push(start.elapsed());
        drop(result);
    }
    taken.sort();
    let each = |time: Duration| time.as_secs_f64() * 1e9 / rows as f64;
    let counts: Vec<String> = wrong
        .iter()
        .map(|(name, count)| format!(r#""{name}": {count}"#))
        .collect();
    println!(
        r#"{{"contestant": "arrears_rust", "title": "arrears, Rust", "work": "{}", "rows": {rows}, "measured_rows": {rows}, "runs": {}, "median_ns": {}, "best_ns": {}, "peak_bytes": {}, "wrong": {{{}}}, "wrong_groups": {groups}}}"#,
        if summary { "summary" } else { "rows" },
        taken.len(),
        each(taken[taken.len() / 2]),
        each(taken[0]),
        peak as f64 / rows as f64,
        counts.join(", "),
    );
    Ok(())
}

/// The columns of a ledger, as `ledger.py` writes them.
struct Columns {
    amount: Vec<i64>,
    paid: Vec<i64>,
    due: Vec<i32>,
    debtor: Vec<u128>,
    likely: Vec<u8>,
}

impl Columns {
    fn read(folder: &Path) -> Outcome<Self> {
        // the ledger states whether the money is likely to come in, as it does for the other contestants
        let (likely, unlikely) = (
            place(Recoverability::Likely),
            place(Recoverability::Unlikely),
        );
        Ok(Self {
            amount: longs(&folder.join("amount"))?,
            paid: longs(&folder.join("paid"))?,
            due: ints(&folder.join("due"))?,
            debtor: column(&folder.join("debtor"), |word| {
                u128::from(u32::from_le_bytes(word))
            })?,
            likely: column(&folder.join("likely"), |[flag]: [u8; 1]| {
                if flag == 1 { likely } else { unlikely }
            })?,
        })
    }

    fn first(&self, rows: usize) -> Self {
        let rows = rows.min(self.due.len());
        Self {
            amount: self.amount[..rows].to_vec(),
            paid: self.paid[..rows].to_vec(),
            due: self.due[..rows].to_vec(),
            debtor: self.debtor[..rows].to_vec(),
            likely: self.likely[..rows].to_vec(),
        }
    }
}

/// The place of a value among those of its choice, which is its code in a column.
fn place(recoverability: Recoverability) -> u8 {
    let place = Recoverability::VALUES
        .iter()
        .position(|(value, _)| *value == recoverability);
    u8::try_from(place.unwrap_or_default()).unwrap_or_default()
}

fn portfolio() -> Outcome<Portfolio> {
    let mut terms = PortfolioTerms::new(AS_OF.parse()?, Currency::CNY);
    terms.late_interest = Some(from_json(TERMS)?);
    terms.tier_policy = Some(TierPolicy::default());
    Ok(Portfolio::new(terms)?)
}

fn work(
    portfolio: &Portfolio,
    columns: &Columns,
    summary: bool,
) -> Outcome<(Reviewed<i64>, Option<Totals>)> {
    let balance = Balance::Claimed {
        amounts: &columns.amount,
        paid: Some(&columns.paid),
    };
    let mut ledger = Ledger::new(balance, &columns.due);
    ledger.facts.recoverability = Some(&columns.likely);
    let wanted = Wanted {
        outstanding: true,
        days_past_due: true,
        bucket: true,
        interest: true,
        tier: true,
        ..Wanted::default()
    };
    let reviewed = review(portfolio, &ledger, wanted)?;
    let totals = if summary {
        let mut sums = Summary::new();
        sums.add(portfolio, &ledger, Some(&columns.debtor))?;
        Some(sums.totals()?)
    } else {
        None
    };
    Ok((reviewed, totals))
}

/// How many rows of each column differ from the truth, and how many differ anywhere.
fn differences(
    folder: &Path,
    reviewed: &Reviewed<i64>,
    rows: usize,
) -> Outcome<Vec<(&'static str, usize)>> {
    let outstanding = longs(&folder.join("outstanding"))?;
    let days = ints(&folder.join("days"))?;
    let buckets = bytes(&folder.join("bucket"))?;
    let interest = longs(&folder.join("interest"))?;
    let tiers = bytes(&folder.join("tier"))?;
    let names: Vec<&str> = Portfolio::tiers().collect();
    let mut counts = [0usize; 6];
    for row in 0..rows {
        let tier = usize::try_from(reviewed.tier[row])
            .ok()
            .map(|code| names[code]);
        let differing = [
            reviewed.outstanding[row] != outstanding[row],
            reviewed.days_past_due[row] != days[row],
            i32::from(reviewed.bucket[row]) != i32::from(buckets[row]),
            reviewed.interest[row] != interest[row],
            tier != Some(TIERS[usize::from(tiers[row])]),
        ];
        for (count, differs) in counts.iter_mut().zip(differing) {
            *count += usize::from(differs);
        }
        counts[5] += usize::from(differing.contains(&true));
    }
    let names = ["outstanding", "days", "bucket", "interest", "tier", "any"];
    Ok(names.into_iter().zip(counts).collect())
}

/// How many groups differ from the sums of the true rows.
fn group_differences(folder: &Path, columns: &Columns, totals: &Totals) -> Outcome<usize> {
    let outstanding = longs(&folder.join("outstanding"))?;
    let buckets = bytes(&folder.join("bucket"))?;
    let mut expected = std::collections::HashMap::<(u128, i64), (i128, u64)>::new();
    for row in 0..outstanding.len() {
        let key = (columns.debtor[row], i64::from(buckets[row]));
        let group = expected.entry(key).or_default();
        group.0 += i128::from(outstanding[row]);
        group.1 += 1;
    }
    let right = (0..totals.keys.len())
        .filter(|&index| {
            let key = (totals.keys[index], i64::from(totals.buckets[index]));
            expected.get(&key) == Some(&(totals.amounts[index], totals.counts[index]))
        })
        .count();
    Ok(expected.len().max(totals.keys.len()) - right)
}

fn longs(path: &Path) -> Outcome<Vec<i64>> {
    column(path, i64::from_le_bytes)
}

fn ints(path: &Path) -> Outcome<Vec<i32>> {
    column(path, i32::from_le_bytes)
}

fn bytes(path: &Path) -> Outcome<Vec<u8>> {
    column(path, u8::from_le_bytes)
}

/// Reads a column without a second copy of it, which would leave room in the heap and hide what the work needs.
fn column<T, const BYTES: usize>(path: &Path, value: impl Fn([u8; BYTES]) -> T) -> Outcome<Vec<T>> {
    let file = fs::File::open(path)?;
    let rows = usize::try_from(file.metadata()?.len())? / BYTES;
    let mut reader = BufReader::new(file);
    let mut values = Vec::with_capacity(rows);
    let mut word = [0; BYTES];
    for _ in 0..rows {
        reader.read_exact(&mut word)?;
        values.push(value(word));
    }
    Ok(values)
}

/// The bytes of this process: `VmRSS` now, `VmHWM` at most so far.
fn memory(field: &str) -> Outcome<u64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|line| line.starts_with(field));
    let kilobytes: u64 = line
        .and_then(|line| line.split_whitespace().nth(1))
        .ok_or("no such field")?
        .parse()?;
    Ok(kilobytes * 1024)
}
