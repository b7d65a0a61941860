use serde::{Deserialize, Serialize};

use super::{AdmissionCheckKind, BlocklistFinding};
use crate::choice::choice;
use crate::{Amount, Currency, Date, Reason, Share};

choice! {
    /// What becomes of a new debtor.
    pub enum AdmissionVerdict {
        /// Every check is passed: it starts on probation.
        Probation = "probation",
        /// Checks are missing: until they are made it pays in advance.
        Incomplete = "incomplete",
        /// A check failed, or it is blocked.
        Refused = "refused",
    }
}

choice! {
    /// Where a check stands.
    pub enum AdmissionCheckStatus {
        /// As many informants as are needed found nothing against the debtor.
        Passed = "passed",
        /// An informant found something.
        Failed = "failed",
        /// It was not made often enough, or too long ago.
        Missing = "missing",
    }
}

/// A check that the policy asks for, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AdmissionCheckState {
    /// Which check.
    pub kind: AdmissionCheckKind,
    /// Where it stands.
    pub status: AdmissionCheckStatus,
    /// How many informants found nothing against the debtor.
    pub passed: u32,
    /// How many found something.
    pub failed: u32,
    /// How many answers are too old to count.
    pub stale: u32,
    /// How many passes are needed.
    pub needed: u32,
    /// How many passes are still needed.
    pub still_needed: u32,
    /// The last day on which the passes are enough, where they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_through: Option<Date>,
}

/// The terms that a new debtor starts on.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StartingTerms {
    /// How much it may owe. Zero: it pays everything in advance.
    pub limit: Amount,
    /// The days from an invoice to its due date.
    pub term_days: u32,
    /// The part of a large order to pay in advance.
    pub prepayment_share: Share,
    /// An order is large from this value on.
    pub prepayment_from: Amount,
    /// The on-time periods in a row after which the probation ends with a review.
    pub on_time_periods: u32,
    /// How much of the first order to take in advance, where an order was given: the larger of the share of a large order
    /// and what exceeds the limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_order_prepayment: Option<Amount>,
}

/// Whether a new debtor is admitted, what is missing, and how it starts.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AdmissionReport {
    /// The key of the debtor.
    pub debtor: String,
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// The day the answer is made for.
    pub as_of: Date,
    /// What becomes of the debtor.
    pub verdict: AdmissionVerdict,
    /// The checks that the policy asks for, in its order.
    pub checks: Vec<AdmissionCheckState>,
    /// The checks that are missing.
    pub missing: Vec<AdmissionCheckKind>,
    /// What the blocklist says.
    pub blocklist: BlocklistFinding,
    /// The terms to start on. Absent: refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<StartingTerms>,
    /// Why, step by step.
    pub reasons: Vec<Reason>,
}
