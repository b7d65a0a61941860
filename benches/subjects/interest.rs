//! Late-payment interest on one receivable and on a ledger.

use arrears::{
    AccrueLateInterestInput, LateInterestTerms, accrue_late_interest, call, from_json, to_json,
};
use arrears_benches::{AS_OF, ledger};
use divan::{Bencher, counter::ItemsCount};

fn main() {
    divan::main();
}

const PER_DAY: &str = r#"{"rate": {"per_day": {"rate": "0.0003"}}}"#;
const PER_YEAR: &str =
    r#"{"rate": {"per_year": {"rate": "0.08", "day_count": "actual_actual_isda"}}}"#;

fn inputs(count: u32, terms: &str) -> Vec<AccrueLateInterestInput> {
    let terms: LateInterestTerms = from_json(terms).unwrap();
    ledger(count)
        .unwrap()
        .into_iter()
        .map(|receivable| AccrueLateInterestInput {
            receivable,
            terms: terms.clone(),
            as_of: AS_OF.parse().unwrap(),
        })
        .collect()
}

/// A ledger, one receivable after another.
#[divan::bench(args = [PER_DAY, PER_YEAR])]
fn accrue_20_000(bencher: Bencher, terms: &str) {
    let inputs = inputs(20_000, terms);
    bencher
        .counter(ItemsCount::new(inputs.len()))
        .bench_local(|| {
            inputs
                .iter()
                .map(|input| accrue_late_interest(input).unwrap().lines.len())
                .sum::<usize>()
        });
}

/// One receivable through JSON, as the other languages may call it.
#[divan::bench]
fn accrue_one_as_json(bencher: Bencher) {
    let input = to_json(&inputs(2, PER_DAY)[1]).unwrap();
    bencher.bench_local(|| call("accrue_late_interest", &input).unwrap());
}
