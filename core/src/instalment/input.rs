use serde::{Deserialize, Serialize};

use super::InstalmentPlanKind;
use crate::choice::choice;
use crate::{
    Amount, AnnualRate, CostOfCapital, Currency, DailyRate, Date, DayCount, DueDateAdjustment,
    Period, RoundingMode, Share,
};

choice! {
    /// Where the cents go that do not divide evenly over the parts.
    #[derive(Default)]
    pub enum ResidualPlacement {
        /// Into the last part.
        #[default]
        Last = "last",
        /// Into the first part.
        First = "first",
        /// One unit each over the parts: largest remainder, the earlier part first.
        Spread = "spread",
    }
}

choice! {
    /// Which date of a part its interest runs to, where the due date was moved to a business day.
    #[derive(Default)]
    pub enum InterestDateBasis {
        /// The due date as it was moved: interest for the days that the money is really out.
        #[default]
        Adjusted = "adjusted",
        /// The date as the schedule gives it: moving a due date changes no interest.
        Unadjusted = "unadjusted",
    }
}

choice! {
    /// When a fee of the plan is due.
    pub enum PlanFeeTiming {
        /// Once, on the start date.
        UpFront = "up_front",
        /// With every part, the deposit excepted.
        PerPart = "per_part",
    }
}

/// Interest on the whole of what the deposit leaves, from the start date to the last part, whatever is paid in between.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FlatInterest {
    /// The rate per year as a fraction, not below zero. Absent: what the stated count and amounts come to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate: Option<AnnualRate>,
    /// How days become a part of a year.
    pub day_count: DayCount,
}

/// The same charge with every part: a share of the whole of what the deposit leaves.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct FlatInterestPerPart {
    /// The share per part as a fraction: 0.006 is 0.6 % with each part. Absent: what the stated count and amounts come to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<Share>,
}

/// Interest on what is still owed, at a rate per year.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DecliningInterest {
    /// The rate per year as a fraction, not below zero. Absent: what the stated count and amounts come to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate: Option<AnnualRate>,
    /// How days become a part of a year.
    pub day_count: DayCount,
}

/// Interest on what is still owed, at a rate per day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct DecliningDailyInterest {
    /// The rate per day as a fraction: 0.0003 is 0.03 %. Absent: what the stated count and amounts come to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<DailyRate>,
}

/// The interest of a plan. It is simple: no part bears interest on interest.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PlanInterest {
    /// On the whole, by the year.
    Flat(FlatInterest),
    /// On the whole, by the part.
    FlatPerPart(FlatInterestPerPart),
    /// On the declining balance, by the year.
    Declining(DecliningInterest),
    /// On the declining balance, by the day.
    DecliningDaily(DecliningDailyInterest),
}

/// The dates of a plan's parts, at equal distances.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InstalmentDates {
    /// The due date of the first part, not before the start date; every other one is reckoned from it. Absent: one period
    /// after the start date, and every other one is reckoned from that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_due_date: Option<Date>,
    /// The distance from one part to the next.
    pub period: Period,
    /// Whether a day that the dates are reckoned from, at the end of its month, leads to ends of months. Only for periods
    /// of months and years. No unless stated.
    #[serde(default)]
    pub keep_month_end: bool,
}

/// What is paid ahead of the parts. It is all principal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct PlanDeposit {
    /// The amount, above zero and below the debt. Exactly one of this and the share must be given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// The share of the debt, rounded to the minor unit as the terms say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share: Option<Share>,
    /// The last day to pay it, not before the start date and not after the first part. Absent: the start date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_date: Option<Date>,
}

/// A fee of the plan. It is paid on top of principal and interest.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PlanFee {
    /// What it is for.
    pub name: String,
    /// The amount, above zero; with every part, of each. Exactly one of this and the share must be given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// The share of what the deposit leaves of the debt, rounded to the minor unit as the terms say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<Share>,
    /// When it is due.
    pub timing: PlanFeeTiming,
}

/// What a plan is agreed to be.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InstalmentPlanTerms {
    /// What the parts look like.
    pub kind: InstalmentPlanKind,
    /// When they are due. Must be given for every kind but custom, whose parts have their own dates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dates: Option<InstalmentDates>,
    /// What is paid ahead of them. Absent: nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deposit: Option<PlanDeposit>,
    /// The interest. Absent: the plan is free of interest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interest: Option<PlanInterest>,
    /// The fees, at most 100.
    #[serde(default)]
    pub fees: Vec<PlanFee>,
    /// Where a due date is moved that is no business day, that of the deposit too. Absent: it stays where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adjustment: Option<DueDateAdjustment>,
    /// Which date of a part its interest runs to. The adjusted one unless stated.
    #[serde(default)]
    pub interest_dates: InterestDateBasis,
    /// Where the cents go that do not divide evenly. Into the last part unless stated.
    #[serde(default)]
    pub residual: ResidualPlacement,
    /// Which way a figure between two units goes. Half away from zero unless stated.
    #[serde(default)]
    pub rounding: RoundingMode,
    /// What a part's amount is a multiple of, where the terms do not state it: `100` for round sums. It may not be finer
    /// than the minor unit of the currency, which it is unless stated. The residual is what it leaves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_unit: Option<Amount>,
}

/// A debt, the day the plan starts, and its terms.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BuildInstalmentPlanInput {
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// The debt that the plan pays off, above zero, the deposit within it.
    pub principal: Amount,
    /// The day the plan is measured from: interest runs over the days after it, and paying everything on it is what the
    /// plan is compared with.
    pub start_date: Date,
    /// The terms.
    pub terms: InstalmentPlanTerms,
    /// What money costs the creditor, to value the plan on the start date. Absent: no present value is shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost_of_capital: Option<CostOfCapital>,
}
