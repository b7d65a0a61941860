//! The state of receivables on a day.

use arrears::{StateReceivableInput, call, state_receivable, to_json};
use arrears_benches::{AS_OF, ledger};
use divan::{Bencher, counter::ItemsCount};

fn main() {
    divan::main();
}

fn inputs(count: u32) -> Vec<StateReceivableInput> {
    ledger(count)
        .unwrap()
        .into_iter()
        .map(|receivable| StateReceivableInput {
            receivable,
            as_of: AS_OF.parse().unwrap(),
        })
        .collect()
}

/// Typed records in and out.
#[divan::bench]
fn state_20_000(bencher: Bencher) {
    let inputs = inputs(20_000);
    bencher
        .counter(ItemsCount::new(inputs.len()))
        .bench_local(|| {
            inputs
                .iter()
                .map(|input| state_receivable(input).unwrap().days_past_due)
                .max()
        });
}

/// The same through JSON, as the other languages may call it.
#[divan::bench]
fn state_20_000_as_json(bencher: Bencher) {
    let inputs: Vec<String> = inputs(20_000)
        .iter()
        .map(|input| to_json(input).unwrap())
        .collect();
    bencher
        .counter(ItemsCount::new(inputs.len()))
        .bench_local(|| {
            inputs
                .iter()
                .map(|input| call("state_receivable", input).unwrap().len())
                .sum::<usize>()
        });
}
