//! Receivables: what is owed, from dated facts only.
//!
//! A [`Receivable`] is the entrance: an amount, its due date or dates, and every payment, credit and dispute with its
//! day. [`state_receivable`] gives the [`ReceivableState`] on any day, and
//! [`derive_due_date`] the due date that [`PaymentTerms`] set.

mod input;
mod position;
mod report;
mod state;
mod terms;
#[cfg(test)]
mod tests;

pub use input::{Credit, Dispute, DuePart, Payment, Receivable, StateReceivableInput};
pub(crate) use position::{Part, Position, checked, positions};
pub use report::{PartState, ReceivableState, ReceivableStatus};
pub use state::state_receivable;
pub use terms::{
    DeriveDueDateInput, DueDateAdjustment, DueDateReport, PaymentTerms, derive_due_date,
};
