//! How each room's report is told, reason by reason.

mod ageing;
mod asset;
mod claim;
mod credit;
mod discount;
mod instalment;
mod interest;
mod receivable;
mod tiering;

use crate::Reason;

/// A report that can be told in reasons.
pub(super) trait Explain {
    /// The reasons, in the order in which a person would want them.
    fn reasons(&self) -> Vec<Reason>;
}
