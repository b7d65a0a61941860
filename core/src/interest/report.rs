use serde::{Deserialize, Serialize};

use super::{EndPointConvention, PerDayRate, PerYearRate};
use crate::choice::choice;
use crate::{Amount, Currency, Date, Rounding};

choice! {
    /// Where a part of a receivable stands with interest on the day asked about.
    pub enum PartInterestStatus {
        /// The receivable's issue date is still to come: there is nothing to bear interest.
        NotIssued = "not_issued",
        /// No due date was agreed: it bears no interest until there is one.
        NoDueDate = "no_due_date",
        /// Its first day of interest is still to come.
        NotStarted = "not_started",
        /// It is past due, and inside the days of grace.
        InGrace = "in_grace",
        /// Nothing of it was left to pay on its first day of interest, or at the end of the days of grace.
        PaidBeforeInterest = "paid_before_interest",
        /// It bears interest.
        Accruing = "accruing",
        /// It has borne interest, and nothing of it is left to pay.
        Stopped = "stopped",
    }
}

choice! {
    /// What changes the interest after it has accrued.
    pub enum InterestAdjustmentKind {
        /// Taken off because the interest would exceed the cap.
        Capped = "capped",
        /// Taken off by the waiver.
        Waived = "waived",
        /// Put back because the condition of the waiver was not met.
        WaiverFailed = "waiver_failed",
    }
}

choice! {
    /// Where a waiver stands on the day asked about.
    pub enum WaiverStatus {
        /// It holds without condition.
        Granted = "granted",
        /// Its condition can still be met: the interest is owed until it is.
        Pending = "pending",
        /// Its condition was met in time.
        Met = "met",
        /// Its last day has passed and its condition was not met: the interest is owed.
        Failed = "failed",
    }
}

/// The rate of a line, with its unit.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AppliedRate {
    /// A rate per day.
    PerDay(PerDayRate),
    /// A rate per year, after its adjustment, with its day count.
    PerYear(PerYearRate),
}

/// Days on which the same base bore the same rate.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LateInterestLine {
    /// The due date of the part that the interest is on.
    pub due_date: Date,
    /// The first day that bears interest.
    pub first_day: Date,
    /// The last day that bears interest, this day included.
    pub last_day: Date,
    /// The days of the calendar from the first through the last, both included.
    pub days: u32,
    /// What was outstanding of the part on each of these days, after all payments and credits through that day.
    pub base: Amount,
    /// The rate of each of these days.
    pub rate: AppliedRate,
    /// Whether the rate is a projection: the last known one, past the day it is known for.
    pub projected: bool,
    /// The interest before rounding, shown with at most 12 decimals.
    pub exact: Amount,
    /// The interest, rounded. The lines add up to the accrued interest.
    pub interest: Amount,
}

/// A part of the receivable and its interest.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LateInterestPart {
    /// The last day to pay this part without being late. Absent: none was agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_date: Option<Date>,
    /// The amount of this part.
    pub amount: Amount,
    /// What is outstanding of it on the day asked about.
    pub outstanding: Amount,
    /// Where it stands.
    pub status: PartInterestStatus,
    /// The days that have borne interest: the sum over its lines.
    pub days: u32,
    /// The interest accrued on it: the sum over its lines.
    pub interest: Amount,
}

/// A change of the interest after it has accrued.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InterestAdjustment {
    /// What changes it.
    pub kind: InterestAdjustmentKind,
    /// By how much: negative takes interest off, positive puts it back.
    pub amount: Amount,
    /// The day it takes effect, where the terms give one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
}

/// A waiver on the day asked about.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WaiverState {
    /// Where it stands.
    pub status: WaiverStatus,
    /// The interest that it takes off; while it is pending, what it would take off if the condition were met on the day
    /// asked about; once it has failed, what has come back.
    pub amount: Amount,
    /// The last day to pay, for a waiver on condition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pay_by: Option<Date>,
    /// What is still to be paid by then to meet the condition, for a waiver on condition; zero once it is met.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub still_to_pay: Option<Amount>,
    /// The interest owed on the day asked about if the condition is met, for a waiver on condition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payable_if_met: Option<Amount>,
    /// The interest owed on the day asked about if the condition is not met, for a waiver on condition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payable_if_failed: Option<Amount>,
}

/// Late-payment interest on one receivable through a day, line by line.
///
/// The lines add up to `accrued`, and `accrued` with the adjustments to `payable`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LateInterestStatement {
    /// The key of the receivable.
    pub id: String,
    /// The key of the debtor.
    pub debtor: String,
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// The day the answer is made for.
    pub as_of: Date,
    /// The parts by due date, with the reason where there is no interest.
    pub parts: Vec<LateInterestPart>,
    /// The lines, by part and day. A new line starts where the base or the rate changes, or where it becomes a projection.
    pub lines: Vec<LateInterestLine>,
    /// The sum of the days of the lines. With one part: the days that have borne interest.
    pub days: u32,
    /// The interest accrued: the sum of the lines.
    pub accrued: Amount,
    /// What the cap takes off, zero or above.
    pub capped: Amount,
    /// What the waiver takes off, zero or above. Zero while it is pending and once it has failed.
    pub waived: Amount,
    /// The interest owed: accrued less capped less waived.
    pub payable: Amount,
    /// The changes between accrued and payable, each as its own line.
    pub adjustments: Vec<InterestAdjustment>,
    /// Where the waiver stands, if one was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waiver: Option<WaiverState>,
    /// What one more day adds, on what is outstanding at the end of the day asked about, at the rate and by the year of
    /// the last day of interest, as far as the cap lets it through, before any waiver. Zero where no part bears interest.
    pub per_day: Amount,
    /// The rounding that was used.
    pub rounding: Rounding,
    /// The convention for the end days that was used.
    pub end_points: EndPointConvention,
}
