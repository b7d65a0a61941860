use serde::{Deserialize, Serialize};

use super::{AssetOfferPolicy, OfferedAsset};
use crate::{Amount, ClaimHead, Currency, Date, InstalmentPlanTerms};

/// A part of a claim.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SettlementHead {
    /// What it is for, each at most once.
    pub kind: ClaimHead,
    /// How much of the claim it is, zero or above.
    pub amount: Amount,
}

/// The residual in cash.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ResidualCash {
    /// The last day to pay it, not before the day of the settlement.
    pub pay_by: Date,
}

/// The residual in instalments.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ResidualInstalments {
    /// The terms of the plan. It starts on the day of the settlement.
    pub terms: InstalmentPlanTerms,
}

/// How what the assets leave is to be paid.
#[expect(
    clippy::large_enum_variant,
    reason = "there is one in a call, and a record in a box has no name in the other languages"
)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ResidualTerms {
    /// At once, by a day.
    Cash(ResidualCash),
    /// In instalments.
    Instalments(ResidualInstalments),
}

/// A claim, the assets handed over for it, and how the rest is to be paid.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SettleWithAssetsInput {
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// What is owed, above zero.
    pub claim: Amount,
    /// The parts of the claim, in the order in which they are discharged; together the claim. Costs, interest, principal is
    /// the order of article 561 of China's Civil Code. Empty: the claim is one sum.
    #[serde(default)]
    pub heads: Vec<SettlementHead>,
    /// The day of the settlement.
    pub as_of: Date,
    /// The assets, at least one and at most 1,000, in the order in which they are taken.
    pub assets: Vec<OfferedAsset>,
    /// What is acceptable, and at what discount. The cautious policy unless stated.
    #[serde(default)]
    pub policy: AssetOfferPolicy,
    /// How the residual is to be paid. Absent: in cash, on the day of the settlement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub residual: Option<ResidualTerms>,
}
