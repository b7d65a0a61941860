use serde::{Deserialize, Serialize};

use crate::{Amount, AnnualRate, Date, DayCount, Factor, Share};

/// A limit to interest as an amount.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InterestCapAmount {
    /// The most that interest may come to, above zero, in the currency of the receivable.
    pub amount: Amount,
}

/// A limit to interest as a share of the principal.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InterestCapShare {
    /// The most that interest may come to, times the full amount of the receivable: 0.3 for 30 % of it, 1 for as much as
    /// the principal.
    pub share: Factor,
}

/// A limit to interest as a rate per year.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InterestCapRate {
    /// The rate per year as a fraction, zero or above. Interest may not exceed what this rate gives over the same days on
    /// the same bases, all lines taken together.
    pub rate: AnnualRate,
    /// How days become a part of a year for this rate.
    pub day_count: DayCount,
}

/// What late-payment interest may not exceed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum InterestCap {
    /// An amount.
    Amount(InterestCapAmount),
    /// A share of the full amount of the receivable.
    ShareOfPrincipal(InterestCapShare),
    /// What a rate per year gives.
    AnnualRate(InterestCapRate),
}

/// All interest is given up.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct FullWaiver {
    /// Why, if said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// A share of the interest is given up.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ShareWaiver {
    /// The share given up: 0.5 for one half.
    pub share: Share,
    /// Why, if said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// An amount of interest is given up.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AmountWaiver {
    /// The amount given up, above zero. Where there is less interest, all of it is given up.
    pub amount: Amount,
    /// Why, if said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// Interest is given up on condition that the debtor pays by a day. Through that day's end the waiver is pending; if the
/// condition is not met by then, it fails and the interest is owed as if it had never been offered.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConditionalWaiver {
    /// The last day to pay. A payment dated on this day is in time. The waiver covers interest through this day.
    pub pay_by: Date,
    /// What the payments dated through that day must add up to, credits not counted. Absent: nothing that has fallen due
    /// by that day may be outstanding at its end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// The share of the interest that is given up when the condition is met. All of it (1) unless stated.
    #[serde(default)]
    pub share: Share,
    /// Why, if said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// What the creditor gives up of the interest.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum InterestWaiver {
    /// All of it.
    Full(FullWaiver),
    /// A share of it.
    Share(ShareWaiver),
    /// An amount of it.
    Amount(AmountWaiver),
    /// A share of it, if the debtor pays by a day.
    Conditional(ConditionalWaiver),
}
