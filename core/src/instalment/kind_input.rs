use serde::{Deserialize, Serialize};

use crate::choice::choice;
use crate::{Amount, Date, Share};

choice! {
    /// What the stated amounts and weights of the parts are about.
    #[derive(Default)]
    pub enum PartAmountBasis {
        /// The principal of each part; interest comes on top.
        #[default]
        Principal = "principal",
        /// What is paid with each part, interest within it. Fees come on top.
        Payment = "payment",
    }
}

/// Equal parts, of a plan that is free of interest or bears it flat.
///
/// The missing one of count, amount and rate follows from the other two.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct EqualParts {
    /// How many, 1 to 1,200, without the deposit. Absent: as few as the amount allows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parts: Option<u32>,
    /// What each pays, interest within it and fees on top. The last one pays what is left. Absent: what the count asks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
}

/// Equal parts of the principal, each with the interest of its period on top.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct EqualPrincipalParts {
    /// How many, 1 to 1,200, without the deposit. Exactly one of this and the amount must be given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parts: Option<u32>,
    /// The principal of each; the last one has what is left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
}

/// Level payments, interest on the declining balance within them.
///
/// The missing one of count, amount and rate follows from the other two. The periods are taken as long as they are.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct AnnuityParts {
    /// How many, 1 to 1,200, without the deposit. Absent: as few as the amount allows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parts: Option<u32>,
    /// What each pays, fees on top. The last one pays what is left. Absent: what the count asks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
}

/// Some parts of one size, within a stepped plan.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PlanStep {
    /// How many parts the step has, above zero.
    pub parts: u32,
    /// The amount of each. Absent: a share, by weight, of what the stated amounts leave.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// The weight of each part among those without an amount, above zero: a part of weight 2 is twice as large as one of
    /// weight 1. It excludes the amount. Absent, without an amount: 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<Amount>,
}

/// Parts that grow or shrink step by step.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SteppedParts {
    /// The steps in their order, at least one.
    pub steps: Vec<PlanStep>,
    /// What amounts and weights are about. The principal unless stated.
    #[serde(default)]
    pub basis: PartAmountBasis,
}

/// Level parts, and a large rest with the last one.
///
/// Without interest and with flat interest the parts are level in principal, and interest comes on top; with interest on
/// the declining balance they are level in what is paid.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct BalloonParts {
    /// How many, 2 to 1,200, the balloon among them. Absent: as few as amount and balloon allow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parts: Option<u32>,
    /// What each part before the last one is, fees on top. Absent: what count and balloon ask.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// The principal that is left for the last part. Absent, without a share: what count and amount leave.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balloon: Option<Amount>,
    /// The same as a share of what the deposit leaves of the debt. It excludes the amount of the balloon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balloon_share: Option<Share>,
}

/// A part with its own date.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CustomPart {
    /// The last day to pay it without being late, before it is moved to a business day. Later than that of the part before.
    pub due_date: Date,
    /// Its amount. Absent: a share, by weight, of what the stated amounts leave.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// Its weight among the parts without an amount, above zero. It excludes the amount. Absent, without an amount: 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<Amount>,
}

/// Parts with their own dates and sizes, as two sides agreed them.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CustomParts {
    /// The parts by due date, earliest first, at least one and at most 1,200. Where all amounts are stated, they must add
    /// up to what there is to pay.
    pub parts: Vec<CustomPart>,
    /// What amounts and weights are about. The principal unless stated.
    #[serde(default)]
    pub basis: PartAmountBasis,
}

/// What the parts of a plan look like.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum InstalmentPlanKind {
    /// Equal parts, free of interest or with flat interest.
    Equal(EqualParts),
    /// Equal parts of the principal.
    EqualPrincipal(EqualPrincipalParts),
    /// Level payments with interest on the declining balance.
    Annuity(AnnuityParts),
    /// Parts that grow or shrink step by step.
    Stepped(SteppedParts),
    /// Level parts with a large rest.
    Balloon(BalloonParts),
    /// Parts with their own dates and sizes.
    Custom(CustomParts),
}
