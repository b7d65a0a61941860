use serde::{Deserialize, Serialize};

use super::{AppraisedAsset, CreditBasis};
use crate::choice::choice;
use crate::{Amount, ClaimHead, Currency, Date, InstalmentPlan};

choice! {
    /// What becomes of an asset in a settlement.
    pub enum AssetUse {
        /// It is taken.
        Taken = "taken",
        /// The policy refuses it.
        Refused = "refused",
        /// The assets before it cover the claim already: it stays with the debtor.
        NotNeeded = "not_needed",
    }
}

/// An asset in a settlement.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SettledAsset {
    /// What it is worth, line by line.
    pub appraisal: AppraisedAsset,
    /// What becomes of it.
    pub outcome: AssetUse,
    /// What it discharges of the claim.
    pub discharged: Amount,
    /// What it counts for beyond what was still owed.
    pub surplus: Amount,
}

/// A part of the claim after the settlement.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SettledHead {
    /// What it is for.
    pub kind: ClaimHead,
    /// How much of the claim it was.
    pub amount: Amount,
    /// What of it is discharged.
    pub discharged: Amount,
    /// What of it stays owed.
    pub residual: Amount,
}

/// A claim settled with assets: what is discharged, what stays owed and how it is paid, or what is due to the debtor.
///
/// `discharged` and `residual` add up to the claim, and there is never both a residual and a surplus.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AssetSettlement {
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// The day of the settlement.
    pub as_of: Date,
    /// What was owed.
    pub claim: Amount,
    /// At what figure the assets count.
    pub credited_at: CreditBasis,
    /// The assets, in the order in which they are taken.
    pub assets: Vec<SettledAsset>,
    /// What the assets discharge of the claim.
    pub discharged: Amount,
    /// What stays owed.
    pub residual: Amount,
    /// What is due to the debtor, because the last asset taken counts for more than was still owed.
    pub surplus: Amount,
    /// What the assets taken are expected to bring the creditor.
    pub net_realisable_value: Amount,
    /// The parts of the claim, in the order in which they are discharged. Empty where the claim is one sum.
    pub heads: Vec<SettledHead>,
    /// The last day to pay the residual in cash. Absent without a residual, and where it is paid in instalments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub residual_due: Option<Date>,
    /// The plan for the residual. Absent without a residual, and where it is paid in cash.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub residual_plan: Option<InstalmentPlan>,
}
