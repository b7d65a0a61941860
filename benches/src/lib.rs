//! A ledger of any size, the same at every run, for the benchmarks.

use arrears::{Date, Error, Payment, Receivable};

/// The day the benchmarks look at their ledger.
pub const AS_OF: &str = "2026-04-30";

/// `count` invoices of 200 debtors, due over the two years before [`AS_OF`] and the two months after it; every third is
/// paid in part, every fourth in full.
///
/// # Errors
/// None in practice: the facts are well formed.
pub fn ledger(count: u32) -> Result<Vec<Receivable>, Error> {
    (0..count).map(receivable).collect()
}

fn receivable(number: u32) -> Result<Receivable, Error> {
    // a fixed scatter, so that neighbours are not alike
    let scatter = number.wrapping_mul(2_654_435_761) >> 8;
    let cents = 100_000 + scatter % 9_000_000;
    let amount = format!("{}.{:02}", cents / 100, cents % 100).parse()?;
    let due_date = day(scatter % 790)?;
    let paid = match number % 12 {
        0 | 4 | 8 => Some(amount),
        1 | 5 | 9 | 11 => Some(format!("{}.{:02}", cents / 200, cents % 100).parse()?),
        _ => None,
    };
    let payments = paid
        .map(|amount| -> Result<Payment, Error> {
            Ok(Payment {
                date: day(scatter % 790 + scatter % 90)?,
                amount,
                reference: None,
            })
        })
        .transpose()?
        .into_iter()
        .collect();
    Ok(Receivable {
        id: format!("INV-{number:07}"),
        debtor: format!("D-{:03}", scatter % 200),
        currency: "CNY".parse()?,
        amount,
        issue_date: None,
        due_date: Some(due_date),
        instalments: Vec::new(),
        payments,
        credits: Vec::new(),
        disputes: Vec::new(),
        attributes: Default::default(),
    })
}

/// The day that lies `offset` days into the span of the ledger, with months of 28 days.
fn day(offset: u32) -> Result<Date, Error> {
    let (month, day) = (offset / 28, offset % 28 + 1);
    format!("{}-{:02}-{day:02}", 2024 + month / 12, month % 12 + 1).parse()
}
