use serde::{Deserialize, Serialize};

use super::{AssetCondition, AssetKind, ConditionDiscounts, MarketPrice, Quantity};
use crate::choice::choice;
use crate::{Amount, Currency, Date, Share};

/// What somebody owes that is to be secured.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SecuredExposure {
    /// A key for it, unique in the call: a debtor, a contract, an invoice.
    pub id: String,
    /// How much it is, above zero.
    pub amount: Amount,
}

/// A charge of somebody else on the same thing.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RankedCharge {
    /// Who holds it.
    pub holder: String,
    /// How much it secures, above zero.
    pub amount: Amount,
    /// Its rank, from 1: lower ranks are paid first, equal ranks in proportion to what they secure.
    pub rank: u32,
}

/// A thing that is mortgaged, pledged or charged to the creditor.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CollateralItem {
    /// A key for it, unique among collateral and guarantees.
    pub id: String,
    /// What kind of thing it is.
    pub kind: AssetKind,
    /// How many units there are, above zero.
    pub quantity: Quantity,
    /// What a unit costs on the market. Absent: nobody has looked, and it lends nothing until somebody does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub market: Option<MarketPrice>,
    /// In what condition it is, against the one the price is for. As priced unless stated.
    #[serde(default)]
    pub condition: AssetCondition,
    /// The rank of the creditor's own charge, from 1. Absent: 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rank: Option<u32>,
    /// The charges of others, at most 100.
    #[serde(default)]
    pub charges: Vec<RankedCharge>,
    /// The most that it secures, where it is registered for a maximum. Absent: no limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maximum: Option<Amount>,
    /// The keys of the exposures it secures, in the order in which it is used for them. Empty: all, in the order given.
    #[serde(default)]
    pub secures: Vec<String>,
}

choice! {
    /// How a guarantor is bound.
    pub enum GuaranteeKind {
        /// Beside the debtor: the creditor may turn to the guarantor at once (joint and several liability).
        JointAndSeveral = "joint_and_several",
        /// After the debtor: only once execution against the debtor has failed (general guarantee).
        General = "general",
    }
}

/// The promise of a third party to pay.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Guarantee {
    /// A key for it, unique among collateral and guarantees.
    pub id: String,
    /// How the guarantor is bound.
    pub kind: GuaranteeKind,
    /// What the guarantor could pay: net worth, or free assets, zero or above.
    pub means: Amount,
    /// What the guarantor has guaranteed to others already, zero or above. Zero unless stated.
    #[serde(default)]
    pub other_guarantees: Amount,
    /// The most that the guarantor has promised. Absent: no limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maximum: Option<Amount>,
    /// The last day on which it can be called. Absent: no end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_through: Option<Date>,
    /// The keys of the exposures it covers, in the order in which it is used for them. Empty: all, in the order given.
    #[serde(default)]
    pub secures: Vec<String>,
}

choice! {
    /// How one security is shared by several exposures.
    #[derive(Default)]
    pub enum SecuritySpread {
        /// The first of them as far as it goes, then the next.
        #[default]
        InOrder = "in_order",
        /// In proportion to what of each is not covered yet.
        ProRata = "pro_rata",
    }
}

/// What each class of collateral lends: the part of its market value that may be relied on.
///
/// The sizes are this library's, on the cautious side of what lenders advance: a margin for a fall in price, a quick sale,
/// its costs and the wait.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct AdvanceRates {
    /// Goods. 0.50 unless stated.
    pub goods: Share,
    /// Equipment. 0.50 unless stated.
    pub equipment: Share,
    /// Vehicles. 0.60 unless stated.
    pub vehicle: Share,
    /// Land and buildings. 0.60 unless stated.
    pub property: Share,
    /// Claims against others. 0.70 unless stated.
    pub receivable: Share,
    /// Shares. 0.30 unless stated.
    pub equity: Share,
    /// Bills. 0.90 unless stated.
    pub bill: Share,
}

impl Default for AdvanceRates {
    fn default() -> Self {
        Self {
            goods: Share::percent(50),
            equipment: Share::percent(50),
            vehicle: Share::percent(60),
            property: Share::percent(60),
            receivable: Share::percent(70),
            equity: Share::percent(30),
            bill: Share::percent(90),
        }
    }
}

impl AdvanceRates {
    /// The rate of a kind.
    pub(super) fn of(&self, kind: AssetKind) -> Share {
        match kind {
            AssetKind::Goods => self.goods,
            AssetKind::Equipment => self.equipment,
            AssetKind::Vehicle => self.vehicle,
            AssetKind::Property => self.property,
            AssetKind::Receivable => self.receivable,
            AssetKind::Equity => self.equity,
            AssetKind::Bill => self.bill,
        }
    }
}

/// What security is counted for.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct SecurityPolicy {
    /// What each class of collateral lends.
    pub advance_rates: AdvanceRates,
    /// What a condition takes off.
    pub conditions: ConditionDiscounts,
    /// A market price older than this many days is stale, and its collateral lends nothing until it is appraised again. 365
    /// unless stated: once a year.
    pub most_price_age_days: u32,
    /// The part of a guarantor's free means that a joint and several guarantee counts for. 0.50 unless stated.
    pub joint_and_several_share: Share,
    /// The part of a guarantor's free means that a general guarantee counts for. 0.30 unless stated.
    pub general_share: Share,
    /// How one security is shared by several exposures. In order unless stated.
    pub spread: SecuritySpread,
}

impl Default for SecurityPolicy {
    fn default() -> Self {
        Self {
            advance_rates: AdvanceRates::default(),
            conditions: ConditionDiscounts::default(),
            most_price_age_days: 365,
            joint_and_several_share: Share::percent(50),
            general_share: Share::percent(30),
            spread: SecuritySpread::default(),
        }
    }
}

/// Exposures, and what stands behind them.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AssessSecurityInput {
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// The day the answer is made for.
    pub as_of: Date,
    /// The exposures, at least one and at most 1,000.
    pub exposures: Vec<SecuredExposure>,
    /// The collateral, at most 1,000.
    #[serde(default)]
    pub collateral: Vec<CollateralItem>,
    /// The guarantees, at most 1,000.
    #[serde(default)]
    pub guarantees: Vec<Guarantee>,
    /// What security is counted for. The cautious policy unless stated.
    #[serde(default)]
    pub policy: SecurityPolicy,
}
