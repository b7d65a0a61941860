//! Portfolios as Arrow record batches: in and out, batch by batch, with the columns that a user really has.
//!
//! [`Review`] adds columns to each batch, [`Age`] adds up, [`Accrue`] goes by a table of dated payments. Which column is what
//! is said by name ([`LedgerColumns`]); what is wrong is told with the row and the caller's own name of the column.

mod accrue;
mod age;
mod batches;
mod currencies;
mod dates;
mod floats;
mod keys;
mod money;
mod names;
mod packed;
mod review;
mod sources;
#[cfg(test)]
mod tests;
mod texts;
mod write;

pub use accrue::{Accrue, PaymentTable, Unmatched};
pub use age::Age;
pub use names::{LedgerColumns, PaymentColumns};
pub use review::{Output, Review, ReviewOptions};
