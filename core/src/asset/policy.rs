use serde::{Deserialize, Serialize};

use super::{AssetCondition, AssetKind};
use crate::choice::choice;
use crate::{CostOfCapital, Share};

choice! {
    /// At what figure an accepted asset counts against the claim.
    #[derive(Default)]
    pub enum CreditBasis {
        /// What it is expected to bring the creditor in the end: the net realisable value.
        #[default]
        NetRealisableValue = "net_realisable_value",
        /// The market price times the quantity, in the condition it is in, less what others get first. The figure that source
        /// A bargains with: haircut, time and costs are the creditor's to bear.
        MarketValue = "market_value",
    }
}

choice! {
    /// What to do with an asset that others have rights in.
    #[derive(Default)]
    pub enum EncumbranceRule {
        /// Refuse it until it is free.
        #[default]
        Refuse = "refuse",
        /// Take it, and count it for what is left after their charges.
        Deduct = "deduct",
    }
}

/// What is to be expected of a class of assets.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AssetClassRule {
    /// Whether assets of the class are taken at all.
    pub accepted: bool,
    /// Days until one is sold and paid for, where the asset itself does not say.
    pub days_to_sell: u32,
    /// What a quick sale brings less than the market price, as a share of it.
    pub haircut: Share,
    /// What is taken off on top for every 30 days until the sale, in proportion to the days. Together at most all of it.
    pub haircut_per_30_days: Share,
}

/// The rules for each class of assets.
///
/// Which classes are taken is source A's: goods and machines that sell quickly are, buildings are not, since their sale
/// takes time and taxes. The sizes are this library's, on the cautious side of what lenders against assets leave off.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct AssetClassRules {
    /// Goods with a market. Taken, 30 days, 0.10 off and 0.02 for every 30 days, unless stated.
    pub goods: AssetClassRule,
    /// Machines and other equipment. Taken, 60 days, 0.20 off and 0.02 for every 30 days, unless stated.
    pub equipment: AssetClassRule,
    /// Vehicles and vessels. Taken, 30 days, 0.15 off and 0.02 for every 30 days, unless stated.
    pub vehicle: AssetClassRule,
    /// Land and buildings. Not taken, 365 days, 0.20 off and 0.01 for every 30 days, unless stated.
    pub property: AssetClassRule,
    /// Claims against others. Taken, 60 days, 0.20 off and 0.02 for every 30 days, unless stated.
    pub receivable: AssetClassRule,
    /// Shares. Not taken, 180 days, 0.30 off and 0.02 for every 30 days, unless stated.
    pub equity: AssetClassRule,
    /// Bills. Taken, 90 days, 0.02 off and 0.01 for every 30 days, unless stated.
    pub bill: AssetClassRule,
}

impl Default for AssetClassRules {
    fn default() -> Self {
        let rule = |accepted, days_to_sell, haircut, a_month| AssetClassRule {
            accepted,
            days_to_sell,
            haircut: Share::percent(haircut),
            haircut_per_30_days: Share::percent(a_month),
        };
        Self {
            goods: rule(true, 30, 10, 2),
            equipment: rule(true, 60, 20, 2),
            vehicle: rule(true, 30, 15, 2),
            property: rule(false, 365, 20, 1),
            receivable: rule(true, 60, 20, 2),
            equity: rule(false, 180, 30, 2),
            bill: rule(true, 90, 2, 1),
        }
    }
}

impl AssetClassRules {
    /// The rule for a kind.
    pub(super) fn of(&self, kind: AssetKind) -> &AssetClassRule {
        match kind {
            AssetKind::Goods => &self.goods,
            AssetKind::Equipment => &self.equipment,
            AssetKind::Vehicle => &self.vehicle,
            AssetKind::Property => &self.property,
            AssetKind::Receivable => &self.receivable,
            AssetKind::Equity => &self.equity,
            AssetKind::Bill => &self.bill,
        }
    }
}

/// What a condition takes off the price of a sound thing. The sizes are this library's.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct ConditionDiscounts {
    /// The share taken off for a worn one. 0.20 unless stated.
    pub worn: Share,
    /// The share taken off for a damaged one. 0.50 unless stated.
    pub damaged: Share,
    /// The share taken off for one that is scrap. 0.80 unless stated.
    pub scrap: Share,
}

impl Default for ConditionDiscounts {
    fn default() -> Self {
        Self {
            worn: Share::percent(20),
            damaged: Share::percent(50),
            scrap: Share::percent(80),
        }
    }
}

impl ConditionDiscounts {
    /// The share that a condition takes off.
    pub(super) fn of(&self, condition: AssetCondition) -> Share {
        match condition {
            AssetCondition::AsPriced => Share::NONE,
            AssetCondition::Worn => self.worn,
            AssetCondition::Damaged => self.damaged,
            AssetCondition::Scrap => self.scrap,
        }
    }
}

/// Which assets a creditor takes in place of money, and at what figure.
///
/// The default is cautious. Source A gives its directions: the market price and not the debtor's word, nothing that is
/// slow to sell, the rest in cash or in two instalments. The sizes are this library's. With `credited_at` as
/// `market_value` the sources' own figures come out.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct AssetOfferPolicy {
    /// At what figure an accepted asset counts against the claim. The net realisable value unless stated.
    pub credited_at: CreditBasis,
    /// An asset that takes more days to sell than this is illiquid and refused. 90 unless stated.
    pub most_days_to_sell: u32,
    /// A market price older than this many days is stale, and its asset refused until the price is looked up again. 30 unless
    /// stated.
    pub most_price_age_days: u32,
    /// What to do with an asset that others have rights in. Refuse it unless stated.
    pub encumbered: EncumbranceRule,
    /// What is to be expected of each class of assets.
    pub classes: AssetClassRules,
    /// What a condition takes off.
    pub conditions: ConditionDiscounts,
    /// What money costs the creditor until the sale. Absent: the time until the sale costs nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost_of_capital: Option<CostOfCapital>,
    /// Into how many equal instalments the residual is split where it is not paid in cash, from 1 to 120; into fewer where it
    /// has fewer units of its currency. 2 unless stated, as in source A.
    pub residual_instalments: u32,
}

impl Default for AssetOfferPolicy {
    fn default() -> Self {
        Self {
            credited_at: CreditBasis::default(),
            most_days_to_sell: 90,
            most_price_age_days: 30,
            encumbered: EncumbranceRule::default(),
            classes: AssetClassRules::default(),
            conditions: ConditionDiscounts::default(),
            cost_of_capital: None,
            residual_instalments: 2,
        }
    }
}
