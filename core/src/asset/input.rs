use serde::{Deserialize, Serialize};

use super::{AssetOfferPolicy, Quantity};
use crate::choice::choice;
use crate::{Amount, Currency, Date, Share};

choice! {
    /// What kind of thing an asset is.
    pub enum AssetKind {
        /// Goods with a market: steel, appliances, stock in trade.
        Goods = "goods",
        /// Machines and other equipment.
        Equipment = "equipment",
        /// Vehicles and vessels.
        Vehicle = "vehicle",
        /// Land and buildings.
        Property = "property",
        /// A claim of the debtor against somebody else.
        Receivable = "receivable",
        /// Shares in a company. What a stake is worth is the question of `value_equity_swap`.
        Equity = "equity",
        /// A bill of exchange that the debtor holds.
        Bill = "bill",
    }
}

choice! {
    /// In what condition an asset is, against the one its market price is for.
    #[derive(Default)]
    pub enum AssetCondition {
        /// The market price is the price of a thing in this very condition.
        #[default]
        AsPriced = "as_priced",
        /// Worn, and the market price is that of a sound one.
        Worn = "worn",
        /// Damaged or incomplete, and the market price is that of a sound one.
        Damaged = "damaged",
        /// Fit for parts or scrap only, and the market price is that of a sound one.
        Scrap = "scrap",
    }
}

choice! {
    /// What a cost of taking and selling an asset is for.
    pub enum AssetCostKind {
        /// Selling it: commission, auction fees, advertising.
        Sale = "sale",
        /// Keeping it until it is sold.
        Storage = "storage",
        /// Fetching and delivering it.
        Transport = "transport",
        /// Taxes on the transfer or the sale.
        Tax = "tax",
        /// Having it appraised, tested or inspected.
        Appraisal = "appraisal",
        /// Registration, insurance, and what the other kinds do not name.
        Other = "other",
    }
}

choice! {
    /// Who bears a cost.
    #[derive(Default)]
    pub enum CostBearer {
        /// The creditor, who takes the asset: it lowers what the asset brings.
        #[default]
        Creditor = "creditor",
        /// The debtor, on top of handing the asset over: it is shown and lowers nothing.
        Debtor = "debtor",
    }
}

/// What one unit costs on the market, and who says so.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MarketPrice {
    /// The price of one unit, above zero. It may have more decimals than the currency.
    pub unit_price: Amount,
    /// The day the price was seen, not after the day asked about.
    pub date: Date,
    /// Where it was seen: an exchange, a price list, an appraiser.
    pub source: String,
}

/// A cost that is a fixed sum.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AssetCostAmount {
    /// The sum, zero or above.
    pub amount: Amount,
}

/// A cost that is a share of what the sale is expected to bring.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AssetCostShare {
    /// The share of the expected proceeds: the market value less condition and haircut.
    pub share: Share,
}

/// A cost that grows with the days until the sale.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AssetCostPerDay {
    /// The sum for each day until the sale, zero or above. It may have more decimals than the currency.
    pub amount: Amount,
}

/// How much a cost is.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AssetCostBasis {
    /// A fixed sum.
    Amount(AssetCostAmount),
    /// A share of the expected proceeds.
    Share(AssetCostShare),
    /// A sum for each day until the sale.
    PerDay(AssetCostPerDay),
}

/// A cost of taking and selling an asset.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AssetCost {
    /// What it is for.
    pub kind: AssetCostKind,
    /// How much it is.
    pub basis: AssetCostBasis,
    /// Who bears it. The creditor unless stated.
    #[serde(default)]
    pub borne_by: CostBearer,
}

/// What somebody else is to get out of an asset first.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PriorCharge {
    /// Who holds it: a bank, the tax office, a workshop with a lien.
    pub holder: String,
    /// How much it secures, above zero.
    pub amount: Amount,
}

/// An asset that a debtor offers in place of money.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OfferedAsset {
    /// A key for it, unique in the offer.
    pub id: String,
    /// What kind of thing it is.
    pub kind: AssetKind,
    /// How many units there are, above zero.
    pub quantity: Quantity,
    /// What a unit is: tonne, piece. Absent: it goes without saying.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// What a unit costs on the market. Absent: nobody has looked yet, and the asset counts for nothing until somebody does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub market: Option<MarketPrice>,
    /// What the debtor says all of it is worth, above zero. It never raises a value; where it is lower, the asset counts for
    /// no more than is asked for it. Absent: the debtor names no figure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stated_value: Option<Amount>,
    /// In what condition it is, against the one the price is for. As priced unless stated.
    #[serde(default)]
    pub condition: AssetCondition,
    /// Days until it is sold and paid for, such as the days to the maturity of a bill. Absent: those of its class in the policy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days_to_sell: Option<u32>,
    /// The costs of taking and selling it, at most 100.
    #[serde(default)]
    pub costs: Vec<AssetCost>,
    /// What others get out of it first, at most 100.
    #[serde(default)]
    pub prior_charges: Vec<PriorCharge>,
}

/// A claim, the assets offered in place of money, and what the creditor accepts.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ValueAssetOfferInput {
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// What is owed, above zero.
    pub claim: Amount,
    /// The day the answer is made for.
    pub as_of: Date,
    /// The assets offered, at least one and at most 1,000.
    pub assets: Vec<OfferedAsset>,
    /// What is acceptable, and at what discount. The cautious policy unless stated.
    #[serde(default)]
    pub policy: AssetOfferPolicy,
}
