use serde::{Deserialize, Serialize};

use super::{InstalmentRowKind, PlanDefaultConsequence};
use crate::choice::choice;
use crate::{Amount, Currency, Date, LateInterestLine};

choice! {
    /// Where a payment of a plan stands.
    pub enum InstalmentStatus {
        /// Paid in full by its due date.
        Paid = "paid",
        /// Paid in full, after its due date.
        Late = "late",
        /// Not past its due date, and not paid in full.
        Pending = "pending",
        /// Past its due date, within its grace, and not paid in full.
        InGrace = "in_grace",
        /// Past its grace, and paid in part.
        Short = "short",
        /// Past its grace, and not paid at all.
        Missed = "missed",
    }
}

choice! {
    /// Where a plan stands.
    pub enum InstalmentPlanStatus {
        /// All of it is paid.
        Completed = "completed",
        /// Nothing is past its due date.
        OnTrack = "on_track",
        /// What is past its due date is within its grace.
        InGrace = "in_grace",
        /// Something is past its grace, and it is no default yet.
        Overdue = "overdue",
        /// There was a default. It stays one, whatever is paid later.
        Defaulted = "defaulted",
    }
}

/// A payment of a plan against what was paid.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InstalmentReviewRow {
    /// Its number in the plan: 0 for what is paid ahead of the parts.
    pub number: u32,
    /// What it is.
    pub kind: InstalmentRowKind,
    /// The last day to pay it without being late.
    pub due_date: Date,
    /// The last day of its grace.
    pub grace_end: Date,
    /// What was to be paid.
    pub amount: Amount,
    /// What was paid of it.
    pub paid: Amount,
    /// What of it is still unpaid.
    pub outstanding: Amount,
    /// The day it was paid in full. Absent: it is not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settled_on: Option<Date>,
    /// How many days after its due date it was paid in full, or is unpaid today; zero when not late.
    pub days_late: u32,
    /// Where it stands.
    pub status: InstalmentStatus,
}

/// A default on a plan.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PlanDefault {
    /// The day of the default: the day after the grace of the part that brought it about.
    pub date: Date,
    /// How many parts were unpaid after their grace.
    pub missed_parts: u32,
    /// What was unpaid of them.
    pub overdue: Amount,
    /// What it does.
    pub consequence: PlanDefaultConsequence,
}

/// The waived interest that has come back.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReturnedInterest {
    /// The first day that bears it. Absent: no day does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_day: Option<Date>,
    /// What it comes to through the day asked about.
    pub amount: Amount,
    /// Its lines, by base and rate.
    pub lines: Vec<LateInterestLine>,
}

/// A plan of instalments as it stands on a day.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InstalmentPlanReview {
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// The day the answer is made for.
    pub as_of: Date,
    /// Where the plan stands.
    pub status: InstalmentPlanStatus,
    /// The payments of the plan, as they were agreed, against what was paid.
    pub rows: Vec<InstalmentReviewRow>,
    /// What was paid through the day asked about.
    pub paid: Amount,
    /// What of the plan is past its due date and unpaid.
    pub overdue: Amount,
    /// The default, if there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub breach: Option<PlanDefault>,
    /// All that is to be paid in the end, waived interest apart: the whole plan, or what the default makes of it.
    pub claim: Amount,
    /// What of the plan's interest and fees the default takes away.
    pub fallen_away: Amount,
    /// The waived interest that has come back, if any has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub returned_interest: Option<ReturnedInterest>,
    /// What is due on the day asked about: the unpaid parts due by then, or after a default all of the claim that is
    /// unpaid, with the waived interest that has come back.
    pub due_now: Amount,
    /// What falls due later.
    pub due_later: Amount,
    /// What was paid beyond the claim.
    pub unapplied_credit: Amount,
    /// The next due date with something unpaid, where there is one after the day asked about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_due_date: Option<Date>,
}
