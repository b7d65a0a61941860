//! Portfolios: a whole ledger at once, in columns, with the same cents as one receivable at a time.
//!
//! [`Portfolio`] is the entrance: [`PortfolioTerms`] checked and made ready once. [`review`] gives every row of a [`Ledger`]
//! what is outstanding, how late it is, its bucket, its late interest, its score and its tier; [`Summary`] adds up
//! balances by bucket and keys. A column is a slice, or anything that can hand out its rows a stretch at a time
//! ([`Column`]): amounts in minor units of the currency, days since 1970-01-01, the place of a value in its choice. With
//! the feature `arrow`, the module `arrow` takes and gives record batches. With the feature `parallel` all processors work,
//! and with `simd` their wider registers are used; the result is the same.
//!
//! What holds for a day holds for every row with that day, so it is worked out once per day by the code of the single
//! operations (`days`), and looked up per row (`chunk`). Interest is one product of whole numbers and one rounding; the
//! division by the year and the decimals of the rate is a multiplication (`division`), wherever the figures are small
//! enough to prove it exact, and a plain division elsewhere.
//!
//! ```
//! use arrears::portfolio::{Balance, Ledger, Portfolio, PortfolioTerms, Wanted, review};
//! use arrears::{Currency, from_json};
//!
//! let mut terms = PortfolioTerms::new("2024-01-31".parse()?, Currency::CNY);
//! terms.late_interest = Some(from_json(r#"{"rate": {"per_day": {"rate": "0.0003"}}}"#)?);
//! let portfolio = Portfolio::new(terms)?;
//!
//! let amounts = [500_000_00, 800_00]; // minor units
//! let due_dates = [19_661, 19_753]; // 2023-10-31 and 2024-01-31, in days since 1970-01-01
//! let balance = Balance::Claimed { amounts: &amounts, paid: None };
//! let wanted = Wanted { days_past_due: true, bucket: true, interest: true, ..Wanted::default() };
//! let found = review::<i64>(&portfolio, &Ledger::new(balance, &due_dates), wanted)?;
//! assert_eq!(found.days_past_due, [92, 0]);
//! assert_eq!(found.interest, [13_800_00, 0]);
//! let label = |code: i8| portfolio.buckets()[code as usize].as_str();
//! assert_eq!((label(found.bucket[0]), label(found.bucket[1])), ("91-180", "not_due"));
//! # Ok::<(), arrears::Error>(())
//! ```

#[cfg(feature = "arrow")]
pub mod arrow;
mod chunk;
mod column;
mod days;
mod division;
mod ledger;
mod parallel;
mod ready;
mod review;
mod stretch;
mod summarise;
mod terms;
#[cfg(test)]
mod tests;
mod wide;

pub use column::{Checked, Column, Fault, NO_DATE, NO_RATE, NOT_STATED};
pub use ledger::{Balance, Facts, Ledger, Payments, Rates};
pub use ready::Portfolio;
pub use review::{Minor, Reviewed, Wanted, review};
pub use stretch::{Stretch, review_each};
pub use summarise::{Summary, Totals};
pub use terms::PortfolioTerms;
