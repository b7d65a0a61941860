use serde::{Deserialize, Serialize};

use crate::choice::choice;
use crate::{
    Amount, CostOfCapital, Currency, Date, DueDateAdjustment, Receivable, Rounding, Share,
};

choice! {
    /// What of an invoice bears the discount.
    #[derive(Default)]
    pub enum DiscountBase {
        /// All of it, tax and freight among it.
        #[default]
        WholeAmount = "whole_amount",
        /// All of it less the tax.
        WithoutTax = "without_tax",
        /// All of it less the freight.
        WithoutFreight = "without_freight",
        /// The goods alone: all of it less the tax and the freight.
        GoodsOnly = "goods_only",
    }
}

choice! {
    /// What a payment does inside a window that is too small to clear the debt.
    #[derive(Default)]
    pub enum PartPaymentRule {
        /// It takes the discount on what it settles: 980 settle 1,000 at 2 %.
        #[default]
        ProRata = "pro_rata",
        /// It settles no more than itself. The payment that clears the rest inside a window takes the discount on that rest.
        OnFinalPayment = "on_final_payment",
        /// It settles no more than itself. Once the payments since the start come to the whole debt less the discount of
        /// the window that the last of them falls into, the discount is taken on the whole debt.
        WholeOnly = "whole_only",
    }
}

/// One step of a discount: so much off for payment within so many days. The 2/10 of 2/10 net 30.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EarlyPaymentStep {
    /// Days from the day counted from to the last day of the step, 0 to 3,660. The day counted from is day 0.
    pub within_days: u32,
    /// The discount as a share of the base: above 0 and below 1. `0.02` is 2 %.
    pub discount: Share,
}

/// Terms that reward early payment, such as 2/10, 1/20, net 30.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EarlyPaymentTerms {
    /// The steps: ascending days, descending discounts, 1 to 100 of them.
    pub steps: Vec<EarlyPaymentStep>,
    /// Days from the day counted from to the due date: the 30 of net 30. Absent: the receivable states its due date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub net_days: Option<u32>,
    /// Whether days are counted from the last day of the month of the start date instead of the start date itself. No
    /// unless stated.
    #[serde(default)]
    pub end_of_month: bool,
    /// Where the last day of a step and a due date of net days are moved that are no business days. Absent: they stay.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adjustment: Option<DueDateAdjustment>,
    /// What bears the discount. The whole amount unless stated.
    #[serde(default)]
    pub base: DiscountBase,
    /// What a part payment does. It takes its own discount (pro rata) unless stated.
    #[serde(default)]
    pub part_payments: PartPaymentRule,
    /// How exact figures become amounts, each discount by itself. Half away from zero to the minor unit unless stated.
    #[serde(default)]
    pub rounding: Rounding,
}

/// A receivable, the terms that reward its early payment, and the day to look at it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct QuoteEarlyPaymentInput {
    /// The receivable with its dated facts, its amount with tax and freight. It may not have instalments.
    pub receivable: Receivable,
    /// The tax that the amount of the receivable contains. Needed where the base leaves it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax: Option<Amount>,
    /// The freight that the amount of the receivable contains. Needed where the base leaves it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub freight: Option<Amount>,
    /// The day the terms run from: the invoice date, or the day of an offer on a debt that is already late. Payments
    /// before it take no discount. Absent: the issue date of the receivable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Date>,
    /// The terms.
    pub terms: EarlyPaymentTerms,
    /// The day the answer is made for. What is dated later has not happened.
    pub as_of: Date,
}

/// The risk that a debtor does not pay what is due later.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NonPaymentRisk {
    /// The probability that it is not paid when due: `0.01` is one in a hundred.
    pub probability: Share,
    /// The share of the amount that comes in all the same where it is not paid when due, valued at the same day. Nothing
    /// unless stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recovered: Option<Share>,
}

/// A payment that could come early or late, and what money and risk cost.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PriceEarlyPaymentInput {
    /// The currency of the amount.
    pub currency: Currency,
    /// The amount that bears the discount, above zero.
    pub amount: Amount,
    /// The day it is paid with the discount: under 2/10 net 30 the tenth day.
    pub paid_early_on: Date,
    /// The day it would come without the discount: the due date, or the later day on which this debtor really pays. After
    /// the day of early payment.
    pub paid_otherwise_on: Date,
    /// What money costs the creditor.
    pub cost_of_capital: CostOfCapital,
    /// The risk of waiting. None unless stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub risk: Option<NonPaymentRisk>,
    /// A discount to price, as a share of the amount below 1: `0.02` is 2 %. Absent: only the largest one is told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offered: Option<Share>,
}
