use serde::{Deserialize, Serialize};

use super::{AcceptanceKind, BillDiscountMethod};
use crate::choice::choice;
use crate::{Amount, AnnualRate, Currency, Date, DayCount, EffectiveRate, EffectiveRateFinding};

choice! {
    /// What to do with a bill.
    pub enum BillVerdict {
        /// Discount it: the money now is worth at least as much.
        Discount = "discount",
        /// Keep it until it is paid.
        Keep = "keep",
    }
}

/// Discounting a bill beside keeping it, both valued on the day of the discount.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BillComparison {
    /// What keeping it is worth: the face, less the risk, at the cost of capital.
    pub value_kept: Amount,
    /// What the holder must expect to pay back under recourse, at the cost of capital; zero without recourse or risk.
    pub recourse_value: Amount,
    /// What discounting it is worth: the proceeds less the value of the recourse.
    pub value_discounted: Amount,
    /// What discounting gains over keeping; below zero: what it loses.
    pub gain: Amount,
    /// Discount it where the gain is not below zero.
    pub verdict: BillVerdict,
}

/// What a bill brings when it is discounted.
///
/// Proceeds, discount and fees add up to the face.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BillDiscountStatement {
    /// The number of the bill, if stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Who has accepted it.
    pub kind: AcceptanceKind,
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// The day it is discounted.
    pub discount_date: Date,
    /// The day it matures, as written on it.
    pub maturity: Date,
    /// The business day on which it is paid.
    pub rolled_maturity: Date,
    /// The days by which the maturity moved; below zero for an earlier day.
    pub rolled_days: i64,
    /// The last day of the discount, which bears none itself: the rolled maturity and the transit days.
    pub discounted_until: Date,
    /// The days of the calendar that bear discount: the first is the day of the discount.
    pub days: u32,
    /// How the rate was applied.
    pub method: BillDiscountMethod,
    /// The rate per year.
    pub rate: AnnualRate,
    /// How days become a part of a year.
    pub day_count: DayCount,
    /// The amount the bill pays at maturity.
    pub face: Amount,
    /// The discount, rounded half away from zero to the minor unit.
    pub discount: Amount,
    /// The fee and the commission, the commission rounded half away from zero to the minor unit.
    pub fees: Amount,
    /// What is paid out: the face less discount and fees.
    pub proceeds: Amount,
    /// What the money costs by the year, fees among it, simple, by the day count of the terms: (face − proceeds) over
    /// proceeds over time. Absent where there are no days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub simple_yearly_cost: Option<EffectiveRate>,
    /// The same compound, on actual days over 365.
    pub compound_yearly_cost: EffectiveRateFinding,
    /// What can still be asked back from whoever discounted it: the face under recourse, else zero.
    pub contingent_liability: Amount,
    /// Discounting beside keeping, where asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comparison: Option<BillComparison>,
}
