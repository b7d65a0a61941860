//! Amounts, currencies, rounding and splitting.
//!
//! [`Amount`] is the entrance: exact decimal text in and out, checked arithmetic. A [`Currency`] says how many decimals
//! an amount has, [`Rounding`] how an exact figure becomes an amount, and [`split_amount`] shares one out to the cent.

mod amount;
mod currency;
mod exact;
mod rounding;
mod split;
#[cfg(test)]
mod tests;

pub use amount::Amount;
pub(crate) use amount::{overflow, parse_decimal};
pub use currency::Currency;
pub(crate) use exact::Exact;
pub(crate) use rounding::at_most;
pub use rounding::{Rounding, RoundingMode, RoundingScope};
pub use split::{SplitAmountInput, SplitAmountReport, split_amount};
pub(crate) use split::{round_together, split_by};
