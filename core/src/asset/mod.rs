//! Assets in place of money, and assets behind a promise: what they are worth to a creditor, line by line.
//!
//! [`value_asset_offer`] is the entrance: it values what a debtor offers and says what to answer.
//! [`settle_with_assets`] settles a claim with assets, and the rest in cash or by a plan.
//! [`value_equity_swap`] values shares offered for a debt, [`assess_security`] what stands behind exposures.
//!
//! Inside, `appraise` values one asset on its `sheet`; `offer` sets the assets against the claim and `settle` takes them; `equity` is by itself;
//! `lendable` values one security and `security` uses it for the exposures.

mod appraise;
mod equity;
mod equity_input;
mod equity_report;
mod input;
mod lendable;
mod offer;
mod policy;
mod quantity;
mod report;
mod security;
mod security_input;
mod security_report;
mod settle;
mod settle_input;
mod settle_report;
mod sheet;
#[cfg(test)]
mod tests;

pub use equity::value_equity_swap;
pub use equity_input::{
    EquityDiscounts, NewShares, SwapShares, TransferredShares, ValueEquitySwapInput,
};
pub use equity_report::{EquityLine, EquityLineKind, EquitySwapValuation};
pub use input::{
    AssetCondition, AssetCost, AssetCostAmount, AssetCostBasis, AssetCostKind, AssetCostPerDay,
    AssetCostShare, AssetKind, CostBearer, MarketPrice, OfferedAsset, PriorCharge,
    ValueAssetOfferInput,
};
pub use offer::value_asset_offer;
pub use policy::{
    AssetClassRule, AssetClassRules, AssetOfferPolicy, ConditionDiscounts, CreditBasis,
    EncumbranceRule,
};
pub use quantity::Quantity;
pub use report::{AppraisedAsset, AssetLine, AssetLineKind, AssetOfferReport, AssetVerdict};
pub use security::assess_security;
pub use security_input::{
    AdvanceRates, AssessSecurityInput, CollateralItem, Guarantee, GuaranteeKind, RankedCharge,
    SecuredExposure, SecurityPolicy, SecuritySpread,
};
pub use security_report::{
    AssessedSecurity, ExposureCover, SecurityAssessment, SecurityLine, SecurityLineKind,
    SecurityUse,
};
pub use settle::settle_with_assets;
pub use settle_input::{
    ResidualCash, ResidualInstalments, ResidualTerms, SettleWithAssetsInput, SettlementHead,
};
pub use settle_report::{AssetSettlement, AssetUse, SettledAsset, SettledHead};
