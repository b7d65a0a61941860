//! What one call of `accrue_late_interest` with three segments costs in Rust. Prints one line of JSON, for `run.py`.

use std::hint::black_box;
use std::time::{Duration, Instant};

use arrears::{AccrueLateInterestInput, accrue_late_interest, call, from_json};

const INPUT: &str = include_str!("three_segments.json");
/// 61 days at 150.00, 31 at 250.00 and 29 at 200.00.
const PAYABLE: &str = "22700.00";
const CALLS: u32 = 20_000;
const RUNS: u32 = 15;

fn main() -> Result<(), arrears::Error> {
    let input: AccrueLateInterestInput = from_json(INPUT)?;
    let statement = accrue_late_interest(&input)?;
    assert_eq!(statement.lines.len(), 3);
    assert_eq!(statement.payable.to_string(), PAYABLE);
    let record = median(|| drop(black_box(accrue_late_interest(black_box(&input)))));
    let json = median(|| drop(black_box(call("accrue_late_interest", black_box(INPUT)))));
    println!(
        r#"{{"language": "Rust", "call_ns": {}, "json_ns": {}}}"#,
        record.as_nanos(),
        json.as_nanos()
    );
    Ok(())
}

/// The time of one call, in the run that lies in the middle.
fn median(work: impl Fn()) -> Duration {
    let mut taken: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            (0..CALLS).for_each(|_| work());
            start.elapsed() / CALLS
        })
        .collect();
    taken.sort();
    taken[taken.len() / 2]
}
