use serde::{Deserialize, Serialize};

use super::NonPaymentRisk;
use crate::choice::choice;
use crate::{
    Amount, AnnualRate, CostOfCapital, Currency, Date, DayCount, DueDateAdjustment, Share,
};

choice! {
    /// Who has accepted a bill, and so owes it first.
    pub enum AcceptanceKind {
        /// A bank (银行承兑汇票).
        BankersAcceptance = "bankers_acceptance",
        /// A company (商业承兑汇票): it is as good as that company.
        CommercialAcceptance = "commercial_acceptance",
    }
}

choice! {
    /// How the rate is applied.
    pub enum BillDiscountMethod {
        /// On the face, taken off in advance: face × rate × time.
        BankDiscount = "bank_discount",
        /// On what is paid out: the proceeds are face / (1 + rate × time).
        TrueYield = "true_yield",
    }
}

choice! {
    /// Who bears it when the acceptor does not pay.
    #[derive(Default)]
    pub enum BillRecourse {
        /// Whoever discounted it: the holder comes back to the endorser. What the law on bills provides where nothing else
        /// is agreed (China's Negotiable Instruments Law, article 61).
        #[default]
        WithRecourse = "with_recourse",
        /// The bank that bought it.
        WithoutRecourse = "without_recourse",
    }
}

/// A bill of exchange that has been accepted.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AcceptedBill {
    /// Its number, if wanted in the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Who has accepted it.
    pub kind: AcceptanceKind,
    /// The currency of every amount in this record and its answer.
    pub currency: Currency,
    /// The amount it pays at maturity, above zero.
    pub face: Amount,
    /// The day it matures, as written on it.
    pub maturity: Date,
}

/// The terms on which a bank buys a bill.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BillDiscountTerms {
    /// How the rate is applied.
    pub method: BillDiscountMethod,
    /// The rate per year.
    pub rate: AnnualRate,
    /// How days become a part of a year; actual_360 where a bank reckons with a monthly rate over 30. thirty_e_360_isda has
    /// no meaning here.
    pub day_count: DayCount,
    /// Days that the bank adds after the maturity until it has the money, such as the three for an acceptor in another
    /// place, 0 to 366. None unless stated.
    #[serde(default)]
    pub transit_days: u32,
    /// How the maturity is moved where it is no business day; the days it moves are discounted too. Absent: it stays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adjustment: Option<DueDateAdjustment>,
    /// A fee in money, zero or above. None unless stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fee: Option<Amount>,
    /// A commission as a share of the face. None unless stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commission: Option<Share>,
    /// Who bears it when the acceptor does not pay. Whoever discounted it (with recourse) unless stated.
    #[serde(default)]
    pub recourse: BillRecourse,
}

/// What it means to keep a bill until it is paid.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BillHolding {
    /// What money costs the holder.
    pub cost_of_capital: CostOfCapital,
    /// The risk that the acceptor does not pay. None unless stated for a bank; for a company it must be stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub risk: Option<NonPaymentRisk>,
}

/// A bill, the day to discount it, and the terms.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DiscountBillInput {
    /// The bill.
    pub bill: AcceptedBill,
    /// The day it is discounted: the first day that bears discount.
    pub discount_date: Date,
    /// The terms of the bank.
    pub terms: BillDiscountTerms,
    /// What to compare with. Absent: no comparison.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holding: Option<BillHolding>,
}
