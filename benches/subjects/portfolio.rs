//! A whole ledger in columns: every row reviewed, and balances by debtor and bucket.

use std::sync::Arc;

use arrears::portfolio::arrow::{Age, LedgerColumns, Review, ReviewOptions};
use arrears::portfolio::{Balance, Ledger, Portfolio, PortfolioTerms, Summary, Wanted, review};
use arrears::{Currency, TierPolicy, from_json};
use arrow_array::{
    ArrayRef, Date32Array, Decimal128Array, Int64Array, RecordBatch, StringArray, StringViewArray,
};
use divan::{Bencher, counter::ItemsCount};

fn main() {
    divan::main();
}

const ROWS: [usize; 2] = [100_000, 1_000_000];
const AS_OF: i32 = 19_753; // 2024-01-31

struct Rows {
    amounts: Vec<i64>,
    paid: Vec<i64>,
    due: Vec<i32>,
    debtors: Vec<u64>,
}

fn rows(count: usize) -> Rows {
    let mut seed = 7u64;
    let mut next = |most: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (seed >> 33) % most
    };
    let mut rows = Rows {
        amounts: vec![],
        paid: vec![],
        due: vec![],
        debtors: vec![],
    };
    for _ in 0..count {
        let amount = next(90_000_000) + 1;
        rows.amounts.push(amount as i64);
        rows.paid
            .push(if next(3) == 0 { next(amount) as i64 } else { 0 });
        rows.due.push(AS_OF - next(900) as i32 + 90);
        rows.debtors.push(next((count as u64 / 18).max(1)));
    }
    rows
}

fn portfolio() -> Portfolio {
    let mut terms = PortfolioTerms::new("2024-01-31".parse().unwrap(), Currency::CNY);
    terms.late_interest = Some(
        from_json(r#"{"rate": {"per_year": {"rate": "0.08", "day_count": "actual_365_fixed"}}}"#)
            .unwrap(),
    );
    terms.tier_policy = Some(TierPolicy::default());
    Portfolio::new(terms).unwrap()
}

fn decimals(units: &[i64]) -> ArrayRef {
    let units: Vec<i128> = units.iter().map(|units| i128::from(*units)).collect();
    Arc::new(
        Decimal128Array::new(units.into(), None)
            .with_precision_and_scale(38, 2)
            .unwrap(),
    )
}

fn batch(count: usize, text: &str) -> RecordBatch {
    let rows = rows(count);
    let names = rows.debtors.iter().map(|debtor| format!("D{debtor:07}"));
    let debtors: ArrayRef = match text {
        "view" => Arc::new(StringViewArray::from_iter_values(names)),
        "text" => Arc::new(StringArray::from_iter_values(names)),
        _ => Arc::new(Int64Array::from_iter_values(
            rows.debtors.iter().map(|debtor| *debtor as i64),
        )),
    };
    RecordBatch::try_from_iter([
        ("amount", decimals(&rows.amounts)),
        ("paid", decimals(&rows.paid)),
        (
            "due_date",
            Arc::new(Date32Array::from(rows.due)) as ArrayRef,
        ),
        ("debtor", debtors),
    ])
    .unwrap()
}

/// Outstanding, days, bucket, interest and tier, from slices of minor units.
#[divan::bench(args = ROWS)]
fn review_slices(bencher: Bencher, count: usize) {
    let rows = rows(count);
    let portfolio = portfolio();
    let wanted = Wanted {
        outstanding: true,
        days_past_due: true,
        bucket: true,
        interest: true,
        score: false,
        tier: true,
    };
    let balance = Balance::Claimed {
        amounts: &rows.amounts,
        paid: Some(&rows.paid),
    };
    let ledger = Ledger::new(balance, &rows.due);
    bencher
        .counter(ItemsCount::new(count))
        .bench_local(|| review::<i64>(&portfolio, &ledger, wanted).unwrap());
}

/// The same with decimal128 in and out.
#[divan::bench(args = ROWS)]
fn review_arrow(bencher: Bencher, count: usize) {
    let batch = batch(count, "view");
    bencher.counter(ItemsCount::new(count)).bench_local(|| {
        let schema = batch.schema();
        let mut review = Review::new(
            portfolio(),
            LedgerColumns::default(),
            &schema,
            &ReviewOptions::default(),
        )
        .unwrap();
        review.batch(&batch).unwrap()
    });
}

/// Balances by debtor and bucket, from slices.
#[divan::bench(args = ROWS)]
fn age_slices(bencher: Bencher, count: usize) {
    let rows = rows(count);
    let portfolio = portfolio();
    let keys: Vec<u128> = rows
        .debtors
        .iter()
        .map(|debtor| u128::from(*debtor))
        .collect();
    let balance = Balance::Claimed {
        amounts: &rows.amounts,
        paid: Some(&rows.paid),
    };
    let ledger = Ledger::new(balance, &rows.due);
    bencher.counter(ItemsCount::new(count)).bench_local(|| {
        let mut summary = Summary::new();
        summary.add(&portfolio, &ledger, Some(&keys)).unwrap();
        summary.totals().unwrap()
    });
}

/// The same from record batches, the debtor as text or as a number.
#[divan::bench(args = ROWS, consts = [0, 1, 2])]
fn age_arrow<const TEXT: usize>(bencher: Bencher, count: usize) {
    let batch = batch(count, ["view", "text", "number"][TEXT]);
    let by = ["debtor".to_owned()];
    bencher.counter(ItemsCount::new(count)).bench_local(|| {
        let mut age = Age::new(
            portfolio(),
            LedgerColumns::default(),
            &by,
            &batch.schema(),
            false,
        )
        .unwrap();
        age.add(&batch).unwrap();
        age.finish().unwrap()
    });
}
