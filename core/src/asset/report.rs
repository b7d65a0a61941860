use serde::{Deserialize, Serialize};

use super::{AssetCostKind, AssetKind, CostBearer, CreditBasis};
use crate::choice::choice;
use crate::{Amount, Currency, Date, Reason, Share};

choice! {
    /// What a line of an appraisal is.
    pub enum AssetLineKind {
        /// The market price times the quantity.
        MarketValue = "market_value",
        /// Taken off for the condition.
        Condition = "condition",
        /// Taken off for a sale that must be quick, by class and days to sell.
        Liquidity = "liquidity",
        /// Taken off because the money comes later.
        TimeValue = "time_value",
        /// A cost of taking and selling it.
        Cost = "cost",
        /// What somebody else gets first, as far as there is anything left.
        PriorCharge = "prior_charge",
        /// Put back because it costs more than it brings: the creditor leaves it with the debtor and loses nothing.
        LeftWithDebtor = "left_with_debtor",
    }
}

choice! {
    /// What to answer to an offer.
    pub enum AssetVerdict {
        /// Take it: it covers the claim.
        Take = "take",
        /// Take what is acceptable of it, and ask for the residual.
        TakeWithTopUp = "take_with_top_up",
        /// Refuse it: nothing of it is acceptable.
        Refuse = "refuse",
    }
}

/// One line of an appraisal.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AssetLine {
    /// What it is.
    pub kind: AssetLineKind,
    /// What it adds to the net realisable value, negative where it takes off. Zero for a cost that the debtor bears.
    pub amount: Amount,
    /// What the cost is for, on the line of a cost.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost_kind: Option<AssetCostKind>,
    /// The whole cost, on the line of a cost, whoever bears it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<Amount>,
    /// Who bears the cost, on the line of a cost.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub borne_by: Option<CostBearer>,
    /// The share taken off, on a line of condition or liquidity, shown with at most 6 decimals.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<Share>,
    /// Who gets it first, on the line of a prior charge.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holder: Option<String>,
}

/// An asset and what it is worth to the creditor, line by line.
///
/// The lines add up to the net realisable value.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AppraisedAsset {
    /// The key of the asset.
    pub id: String,
    /// What kind of thing it is.
    pub kind: AssetKind,
    /// Whether it is accepted.
    pub accepted: bool,
    /// What the debtor says it is worth, where the debtor says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stated_value: Option<Amount>,
    /// What it would cost on the market in the condition it is in.
    pub market_value: Amount,
    /// What it is expected to bring the creditor, never negative.
    pub net_realisable_value: Amount,
    /// What it counts for against a claim; zero where it is not accepted.
    pub credit: Amount,
    /// Days until it is sold and paid for.
    pub days_to_sell: u32,
    /// How the net realisable value comes about.
    pub lines: Vec<AssetLine>,
    /// Why it is refused, and what else is to be known about it.
    pub reasons: Vec<Reason>,
}

/// What an offer of assets is worth against a claim, and what to answer.
///
/// `discharged` and `residual` add up to the claim, and there is never both a residual and a surplus.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AssetOfferReport {
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// The day the answer is made for.
    pub as_of: Date,
    /// What is owed.
    pub claim: Amount,
    /// What to answer.
    pub verdict: AssetVerdict,
    /// At what figure accepted assets count.
    pub credited_at: CreditBasis,
    /// What the debtor says all of it is worth, where the debtor puts a figure on every asset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stated_value: Option<Amount>,
    /// What all of it would cost on the market.
    pub market_value: Amount,
    /// What all of it is expected to bring the creditor, accepted or not.
    pub net_realisable_value: Amount,
    /// What the accepted assets count for.
    pub credit: Amount,
    /// What taking them discharges of the claim.
    pub discharged: Amount,
    /// What stays owed: the top-up.
    pub residual: Amount,
    /// The residual in equal instalments, for a debtor who cannot pay it at once. Empty without a residual, and where the offer
    /// is refused.
    pub residual_instalments: Vec<Amount>,
    /// What the accepted assets count for beyond the claim: due to the debtor.
    pub surplus: Amount,
    /// The assets, one by one, in the order of the offer.
    pub assets: Vec<AppraisedAsset>,
}
