use serde::{Deserialize, Serialize};

use super::{InterestCap, InterestWaiver};
use crate::choice::choice;
use crate::{
    AnnualRate, BeyondHorizon, DailyRate, DailyRateSchedule, Date, DayCount, RateAdjustment,
    RateSchedule, Receivable, Rounding,
};

choice! {
    /// Which of the two end days of a claim bear interest: the due date (or the last day of grace, where interest starts
    /// after it) and the day asked about. It is applied once to the whole claim. A payment inside the claim always ends the
    /// interest on its part with the day before it, and a change of rate takes no day away.
    #[derive(Default)]
    pub enum EndPointConvention {
        /// The due date does not, the day asked about does: the days after the due date through that day.
        #[default]
        Tail = "tail",
        /// The due date does, the day asked about does not.
        Head = "head",
        /// Both do: one day more than the days past due.
        Both = "both",
        /// Neither does: one day less than the days past due.
        Neither = "neither",
    }
}

choice! {
    /// What days of grace mean.
    #[derive(Default)]
    pub enum GraceRule {
        /// They bear no interest at all: the last of them takes the place of the due date.
        #[default]
        ShiftsStart = "shifts_start",
        /// A part paid in full by the last of them bears no interest; otherwise interest runs from the due date, as if
        /// there had been no grace, on what was outstanding each day.
        WaitsThenFromDueDate = "waits_then_from_due_date",
    }
}

choice! {
    /// Which day's rate of a schedule a day of interest takes.
    #[derive(Default)]
    pub enum RateLookup {
        /// Its own: a change of rate takes effect inside the claim.
        #[default]
        InForceEachDay = "in_force_each_day",
        /// That of the first day of interest on the part, to the end (the rule of the United Kingdom's act on late
        /// payment, with half-yearly steps).
        FixedAtStart = "fixed_at_start",
    }
}

/// A rate per day, the same on every day.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PerDayRate {
    /// The rate per day as a fraction: 0.0003 is 0.03 %.
    pub rate: DailyRate,
}

/// A rate per year, the same on every day.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PerYearRate {
    /// The rate per year as a fraction: 0.08 is 8 %.
    pub rate: AnnualRate,
    /// How days become a part of a year.
    pub day_count: DayCount,
}

/// A rate per day that changes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PerDaySchedule {
    /// The rates by the day each takes effect.
    pub schedule: DailyRateSchedule,
    /// Which day's rate a day takes. Its own unless stated.
    #[serde(default)]
    pub lookup: RateLookup,
    /// What to do past the last day for which the rate is known. Refuse unless stated.
    #[serde(default)]
    pub beyond_horizon: BeyondHorizon,
}

/// A rate per year that changes, such as a published reference rate with a margin.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PerYearSchedule {
    /// The rates by the day each takes effect.
    pub schedule: RateSchedule,
    /// How the rate that is owed follows from the one in the schedule. Absent: it is that rate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adjustment: Option<RateAdjustment>,
    /// How days become a part of a year.
    pub day_count: DayCount,
    /// Which day's rate a day takes. Its own unless stated.
    #[serde(default)]
    pub lookup: RateLookup,
    /// What to do past the last day for which the rate is known. Refuse unless stated.
    #[serde(default)]
    pub beyond_horizon: BeyondHorizon,
}

/// The rate of late-payment interest. A rate per day is never turned into one per year, or the other way round.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LateInterestRate {
    /// One rate per day.
    PerDay(PerDayRate),
    /// One rate per year.
    PerYear(PerYearRate),
    /// A rate per day that changes.
    PerDaySchedule(PerDaySchedule),
    /// A rate per year that changes.
    PerYearSchedule(PerYearSchedule),
}

/// The terms of late-payment interest, from a contract or a law. Interest is simple: none accrues on interest.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LateInterestTerms {
    /// The rate.
    pub rate: LateInterestRate,
    /// Days after the due date that are forgiven, 0 unless stated.
    #[serde(default)]
    pub grace_days: u32,
    /// What the days of grace mean. They shift the start unless stated. Without days of grace it makes no difference.
    #[serde(default)]
    pub grace: GraceRule,
    /// Which of the two end days bear interest. The days after the due date through the day asked about (tail) unless
    /// stated.
    #[serde(default)]
    pub end_points: EndPointConvention,
    /// How exact figures become amounts. Half away from zero, to the minor unit, per line unless stated.
    #[serde(default)]
    pub rounding: Rounding,
    /// What the interest may not exceed. Absent: no limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cap: Option<InterestCap>,
    /// What the creditor gives up of it, after the cap. Absent: nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waiver: Option<InterestWaiver>,
}

/// A receivable, the terms of interest on it, and the day to look at it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AccrueLateInterestInput {
    /// The receivable with its dated facts.
    pub receivable: Receivable,
    /// The terms of interest on it.
    pub terms: LateInterestTerms,
    /// The day the answer is made for. What is dated later has not happened.
    pub as_of: Date,
}
