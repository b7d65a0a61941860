//! However many threads there are, the results are the same, and so is the fault that is told.

use std::collections::BTreeMap;

use super::*;

const THREADS: [usize; 3] = [1, 2, 5];

/// What the work gives with each number of threads, which must be one and the same.
fn same<T: PartialEq + std::fmt::Debug + Send>(work: impl Fn() -> T + Sync) -> T {
    let mut found = THREADS.map(|threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads);
        pool.build().unwrap().install(&work)
    });
    let [one, two, five] = &mut found;
    // without the columns themselves, which are long
    assert!(one == two, "2 threads");
    assert!(one == five, "5 threads");
    let [one, ..] = found;
    one
}

struct Long {
    amounts: Vec<i64>,
    paid: Vec<i64>,
    due: Vec<i32>,
    issued: Vec<i32>,
    rates: Vec<i64>,
    status: Vec<u8>,
    keys: Vec<u128>,
}

impl Long {
    fn of(rows: usize) -> Self {
        let (amounts, due) = many(rows);
        let (others, issued) = many(rows + 1);
        let part = |(amount, other): (&i64, &i64)| match other % 4 {
            0 => 0,
            1 => *amount,
            2 => amount + 5,
            _ => amount / 3,
        };
        let of = |other: &i64, count: i64| other / 4 % count;
        Self {
            paid: amounts.iter().zip(&others).map(part).collect(),
            issued: issued.iter().skip(1).map(|day| day - 40).collect(),
            rates: others
                .iter()
                .take(rows)
                .map(|other| of(other, 20))
                .collect(),
            status: others
                .iter()
                .take(rows)
                .map(|other| u8::try_from(of(other, 3)).unwrap())
                .collect(),
            keys: others
                .iter()
                .take(rows)
                .map(|other| u128::try_from(of(other, 5_003)).unwrap())
                .collect(),
            amounts,
            due,
        }
    }

    fn ledger(&self) -> Ledger<'_> {
        let balance = Balance::Claimed {
            amounts: &self.amounts,
            paid: Some(&self.paid),
        };
        let mut ledger = Ledger::new(balance, &self.due);
        ledger.issue_dates = Some(&self.issued);
        ledger.rates = Some(Rates {
            values: &self.rates,
            decimals: 4,
        });
        ledger.facts.operating_status = Some(&self.status);
        ledger
    }

    /// What is owed less what was paid too much. Of a row that is issued later there is only what was paid.
    fn net(&self) -> i128 {
        let rows = self.amounts.iter().zip(&self.paid).zip(&self.issued);
        rows.map(|((amount, paid), issued)| {
            let claimed = if *issued <= AS_OF { *amount } else { 0 };
            i128::from(claimed - paid)
        })
        .sum()
    }
}

#[test]
fn a_review_is_the_same_with_any_number_of_threads() {
    let portfolio = portfolio(Some(per_day()), AgeingScheme::default());
    for rows in [1, 1_025, 262_145, 300_007] {
        let long = Long::of(rows);
        let found = same(|| review::<i128>(&portfolio, &long.ledger(), ALL).unwrap());
        assert_eq!(found.interest.len(), rows);
        let open: i128 = found.outstanding.iter().sum();
        assert!(open >= long.net());
    }
}

#[test]
fn a_summary_is_the_same_with_any_number_of_threads() {
    let portfolio = portfolio(None, AgeingScheme::default());
    for (rows, other) in [(1, 1), (1_025, 3), (262_145, 1_023), (300_007, 262_143)] {
        let (first, second) = (Long::of(rows), Long::of(other));
        let totals = same(|| {
            let mut summary = Summary::new();
            for part in [&first, &second] {
                let mut ledger = part.ledger();
                ledger.rates = None;
                summary.add(&portfolio, &ledger, Some(&part.keys)).unwrap();
            }
            summary.totals().unwrap()
        });
        // with the order of the groups, and in all
        let sum: i128 = totals.amounts.iter().sum();
        assert_eq!(sum, first.net() + second.net());
    }
}

/// Row by row, as a table of groups would be written by hand. Keys of both sizes and on both sides of what fits, several slabs, and
/// amounts whose sums go beyond 64 bits.
#[test]
fn a_long_summary_is_what_its_rows_add_up_to() {
    let portfolio = portfolio(None, AgeingScheme::default());
    let mut long = Long::of(100_003);
    let places = long.keys.iter_mut().zip(&mut long.amounts).zip(0u32..);
    for ((key, amount), row) in places {
        *key <<= [0, 43, 44, 50, 107][usize::try_from(row % 5).unwrap()];
        if *key % 7 == 0 {
            *amount += i64::MAX / 2;
        }
    }
    let mut ledger = long.ledger();
    ledger.rates = None;
    let wanted = Wanted {
        outstanding: true,
        bucket: true,
        ..Wanted::default()
    };
    let rows = review::<i64>(&portfolio, &ledger, wanted).unwrap();
    let credit = i8::try_from(portfolio.buckets().len()).unwrap() - 1;
    let mut expected = BTreeMap::new();
    for (row, open) in rows.outstanding.iter().enumerate() {
        let claimed = if long.issued[row] <= AS_OF {
            long.amounts[row]
        } else {
            0
        };
        let over = long.paid[row] - claimed;
        let (bucket, amount) = if *open > 0 {
            (rows.bucket[row], *open)
        } else if over > 0 {
            (credit, -over)
        } else {
            continue;
        };
        let group: &mut (i128, u64) = expected.entry((long.keys[row], bucket)).or_default();
        group.0 += i128::from(amount);
        group.1 += 1;
    }
    assert!(
        expected
            .values()
            .any(|(sum, _)| *sum > i128::from(i64::MAX))
    );

    let mut summary = Summary::new();
    summary.add(&portfolio, &ledger, Some(&long.keys)).unwrap();
    let totals = summary.totals().unwrap();
    let sums = totals.amounts.iter().copied().zip(totals.counts);
    let groups = totals.keys.into_iter().zip(totals.buckets).zip(sums);
    let mut found = BTreeMap::new();
    for (group, sum) in groups {
        assert_eq!(found.insert(group, sum), None, "a group comes once");
    }
    assert!(found == expected);
}

/// Puts a fault into a row, and says in which column.
type Fault = fn(&mut Long, usize) -> &'static str;

const NOT_POSITIVE: Fault = |long, row| {
    long.amounts[row] = 0;
    "amount"
};
const NEGATIVE: Fault = |long, row| {
    long.paid[row] = -1;
    "paid"
};
const NO_STATUS: Fault = |long, row| {
    long.status[row] = 200;
    "operating_status"
};
const NO_DAY: Fault = |long, row| {
    long.due[row] = i32::MAX;
    "due_date"
};

#[test]
fn of_two_faults_far_apart_the_first_is_told_with_any_number_of_threads() {
    let portfolio = portfolio(Some(per_day()), AgeingScheme::default());
    let rows = 300_007;
    for (first, second) in [
        (NOT_POSITIVE, NOT_POSITIVE),
        (NOT_POSITIVE, NEGATIVE),
        (NEGATIVE, NOT_POSITIVE),
        (NO_DAY, NO_DAY),
    ] {
        for (early, late) in [(0, rows - 1), (149_999, 262_144)] {
            let mut long = Long::of(rows);
            long.issued.fill(AS_OF);
            second(&mut long, late);
            let column = first(&mut long, early);
            let path = format!("rows[{early}].{column}");
            let error = same(|| review::<i64>(&portfolio, &long.ledger(), ALL).unwrap_err());
            assert_eq!(error.path(), path);
            let error = same(|| {
                let mut summary = Summary::new();
                summary
                    .add(&portfolio, &long.ledger(), Some(&long.keys))
                    .unwrap_err()
            });
            assert_eq!(error.path(), path);
        }
    }
}

/// Some columns are looked at before others, so that the first row of one of them is told: the same, whoever looks.
#[test]
fn of_two_kinds_of_faults_the_same_is_told_with_any_number_of_threads() {
    let portfolio = portfolio(Some(per_day()), AgeingScheme::default());
    let rows = 300_007;
    for (first, second) in [
        (NOT_POSITIVE, NO_DAY),
        (NO_DAY, NEGATIVE),
        (NO_STATUS, NEGATIVE),
    ] {
        let mut long = Long::of(rows);
        let columns = [first(&mut long, 5), second(&mut long, rows - 5)];
        let error = same(|| review::<i64>(&portfolio, &long.ledger(), ALL).unwrap_err());
        let paths = [
            format!("rows[5].{}", columns[0]),
            format!("rows[{}].{}", rows - 5, columns[1]),
        ];
        assert!(paths.iter().any(|path| *path == error.path()), "{error}");
    }
}
