//! A whole ledger by age.

use arrears::{AgeReceivablesInput, AgeingGrouping, age_receivables, call, to_json};
use arrears_benches::{AS_OF, ledger};
use divan::{Bencher, counter::ItemsCount};

fn main() {
    divan::main();
}

const COUNTS: [u32; 2] = [1_000, 20_000];

fn input(count: u32, by_debtor: bool) -> AgeReceivablesInput {
    AgeReceivablesInput {
        receivables: ledger(count).unwrap(),
        as_of: AS_OF.parse().unwrap(),
        scheme: Default::default(),
        group_by: AgeingGrouping {
            debtor: by_debtor,
            ..AgeingGrouping::default()
        },
    }
}

/// One line for the whole ledger.
#[divan::bench(args = COUNTS)]
fn total(bencher: Bencher, count: u32) {
    let input = input(count, false);
    bencher
        .counter(ItemsCount::new(count))
        .bench_local(|| age_receivables(&input).unwrap());
}

/// A line for each of 200 debtors.
#[divan::bench(args = COUNTS)]
fn by_debtor(bencher: Bencher, count: u32) {
    let input = input(count, true);
    bencher
        .counter(ItemsCount::new(count))
        .bench_local(|| age_receivables(&input).unwrap());
}

/// Through JSON, as the other languages may call it.
#[divan::bench(args = COUNTS)]
fn total_as_json(bencher: Bencher, count: u32) {
    let input = to_json(&input(count, false)).unwrap();
    bencher
        .counter(ItemsCount::new(count))
        .bench_local(|| call("age_receivables", &input).unwrap());
}
