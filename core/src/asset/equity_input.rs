use serde::{Deserialize, Serialize};

use crate::{Amount, Currency, Share};

/// Shares that the company issues for the debt.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NewShares {
    /// How many new shares the creditor gets, above zero.
    pub count: u64,
}

/// Shares that a shareholder hands over for the debt.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TransferredShares {
    /// How many of the shares there are the creditor gets, above zero and at most all of them.
    pub count: u64,
    /// Whether the shareholder gives up the claim on the company for having paid its debt. If so the company is worth more by
    /// the debt; if not it owes the shareholder what it owed the creditor. Not given up unless stated.
    #[serde(default)]
    pub recourse_waived: bool,
}

/// Where the creditor's shares come from.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SwapShares {
    /// The company issues new ones and the debt is gone: the other shareholders are diluted.
    NewlyIssued(NewShares),
    /// A shareholder hands over existing ones: nobody else is diluted.
    Transferred(TransferredShares),
}

/// How much less a stake is worth than its part of the whole.
///
/// The default sizes are this library's, inside what valuers use: 0.20 is what a premium of a quarter for control comes to for
/// the one who lacks it (1 − 1 ÷ 1.25), and 0.30 is about the mean discount found at private sales of shares that could not
/// yet be traded.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct EquityDiscounts {
    /// A stake above this part of all shares controls the company, and bears no discount for lack of control. 0.5 unless
    /// stated.
    pub control_above: Share,
    /// What lack of control takes off. 0.20 unless stated.
    pub lack_of_control: Share,
    /// What is then taken off because the shares are hard to sell. 0.30 unless stated; state 0 for listed shares.
    pub lack_of_marketability: Share,
}

impl Default for EquityDiscounts {
    fn default() -> Self {
        Self {
            control_above: Share::percent(50),
            lack_of_control: Share::percent(20),
            lack_of_marketability: Share::percent(30),
        }
    }
}

/// A debt, the company that owes it, and the shares offered for it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ValueEquitySwapInput {
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// The debt that the shares are to discharge, above zero.
    pub debt: Amount,
    /// What all of the company's shares are worth before the swap, with the debt still owed (pre-money), zero or above. Where
    /// the debts are more than the company is worth it is zero.
    pub pre_money: Amount,
    /// How many shares there are before the swap, above zero and at most 1,000,000,000,000.
    pub shares_before: u64,
    /// The shares offered.
    pub offered: SwapShares,
    /// How much less a stake is worth than its part of the whole.
    #[serde(default)]
    pub discounts: EquityDiscounts,
    /// What the swap costs the creditor: appraisal, registration, taxes. Zero unless stated.
    #[serde(default)]
    pub costs: Amount,
}
