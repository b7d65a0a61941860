use serde::{Deserialize, Serialize};

use crate::choice::choice;
use crate::{Amount, Currency, Share};

choice! {
    /// What a line of the valuation of a stake is.
    pub enum EquityLineKind {
        /// The part of the company's worth that the shares stand for.
        ProRata = "pro_rata",
        /// Taken off because the stake does not control the company.
        LackOfControl = "lack_of_control",
        /// Taken off because the shares are hard to sell.
        LackOfMarketability = "lack_of_marketability",
        /// What the swap costs the creditor.
        Costs = "costs",
    }
}

/// One line of the valuation of a stake.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EquityLine {
    /// What it is.
    pub kind: EquityLineKind,
    /// What it adds to the value, negative where it takes off.
    pub amount: Amount,
}

/// What shares for a debt are worth.
///
/// The lines add up to `value`, and `recovered` and `shortfall` to the debt. There is never both a shortfall and an excess.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EquitySwapValuation {
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// The debt.
    pub debt: Amount,
    /// What all shares are worth before the swap.
    pub pre_money: Amount,
    /// What all shares are worth after it: the debt is gone where the company no longer owes it to anybody.
    pub post_money: Amount,
    /// How many shares there are before the swap.
    pub shares_before: u64,
    /// How many there are after it.
    pub shares_after: u64,
    /// How many the creditor gets.
    pub shares: u64,
    /// The creditor's part of all shares after the swap, shown with at most 6 decimals.
    pub stake: Share,
    /// The part of their stake that the other shareholders lose to new shares, shown with at most 6 decimals. Zero where
    /// existing shares are handed over.
    pub dilution: Share,
    /// Whether the stake controls the company.
    pub controls: bool,
    /// The debt that each share is to discharge, shown with at most 6 decimals.
    pub price_per_share: Amount,
    /// What each share is worth after the swap before any discount, shown with at most 6 decimals.
    pub worth_per_share: Amount,
    /// How the value comes about.
    pub lines: Vec<EquityLine>,
    /// What the stake is worth to the creditor; negative where the costs are more than all of it.
    pub value: Amount,
    /// What the stake is worth against the debt, from nothing to all of it.
    pub recovered: Amount,
    /// What the creditor gives up by the swap.
    pub shortfall: Amount,
    /// What the stake is worth beyond the debt.
    pub excess: Amount,
    /// The fewest shares of this kind whose value is all of the debt. Absent: not even
    /// 1,000,000,000,000 new shares, or all existing ones, would be worth it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shares_to_cover: Option<u64>,
}
