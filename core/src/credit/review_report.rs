use serde::{Deserialize, Serialize};

use super::{CreditLine, RiskSignal};
use crate::choice::choice;
use crate::{Amount, Currency, Date, Reason};

choice! {
    /// Which way a limit goes.
    pub enum LimitMove {
        /// Up by one step.
        Raised = "raised",
        /// Down by one step, or to a shorter term, or both.
        Cut = "cut",
        /// It stays.
        Unchanged = "unchanged",
    }
}

choice! {
    /// How a period counts.
    pub enum PeriodOutcome {
        /// It had its effect in an earlier review.
        CountedBefore = "counted_before",
        /// It ends after the day asked about.
        ToCome = "to_come",
        /// Nothing fell due in it: it neither counts for the debtor nor against it.
        NothingDue = "nothing_due",
        /// Paid on time, or late within what is tolerated.
        OnTime = "on_time",
        /// Overdue beyond what is tolerated.
        Overdue = "overdue",
    }
}

/// A period and how it counts.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReviewedPeriod {
    /// The last day of the period.
    pub end: Date,
    /// The days past due of what was latest in it. Absent: nothing fell due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub worst_days_past_due: Option<u32>,
    /// How it counts.
    pub outcome: PeriodOutcome,
}

/// A credit after its review, with what moved it and what held it back.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CreditReview {
    /// The key of the debtor.
    pub debtor: String,
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// The day of the review.
    pub as_of: Date,
    /// Which way the credit went.
    pub outcome: LimitMove,
    /// The limit before.
    pub limit_before: Amount,
    /// The limit after.
    pub limit_after: Amount,
    /// The limit after less the limit before.
    pub change: Amount,
    /// The step that the policy gives for this move, before floor and ceiling. Zero where nothing moves.
    pub step: Amount,
    /// The credit term before, in days.
    pub term_days_before: u32,
    /// The credit term after, in days.
    pub term_days_after: u32,
    /// Whether a risk signal freezes the credit: the limit does not rise and nothing more is delivered on credit.
    pub frozen: bool,
    /// The periods, and how each counts.
    pub periods: Vec<ReviewedPeriod>,
    /// The on-time periods in a row: those after the last overdue one, without those that had their effect in an earlier
    /// review.
    pub on_time_streak: u32,
    /// The on-time periods that raise the limit.
    pub streak_to_raise: u32,
    /// The first day on which a limit may rise again after a cut. Absent: there was none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_raise_before: Option<Date>,
    /// Whether the yearly assessment is due.
    pub assessment_due: bool,
    /// The day it falls due. Absent: the debtor was never assessed, so it is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assessment_due_on: Option<Date>,
    /// The risk signals in force on the day.
    pub signals: Vec<RiskSignal>,
    /// The credit after the review, to be stored and given to the next one.
    pub line: CreditLine,
    /// Why, step by step.
    pub reasons: Vec<Reason>,
}
