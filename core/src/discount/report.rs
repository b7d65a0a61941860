use serde::{Deserialize, Serialize};

use crate::choice::choice;
use crate::{Amount, Currency, Date, DayCount, EffectiveRate, EffectiveRateFinding, Share};

choice! {
    /// Where a window for payment stands on the day asked about.
    pub enum EarlyPaymentWindowStatus {
        /// Its last day has passed: its discount has lapsed.
        Lapsed = "lapsed",
        /// It is open.
        Open = "open",
        /// Its first day is still to come.
        Later = "later",
    }
}

/// Days on which payment in full takes the same discount.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EarlyPaymentWindow {
    /// Its first day.
    pub first_day: Date,
    /// Its last day, this day included. Absent in the window without a discount where the due date has passed before it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_day: Option<Date>,
    /// The discount as a share of the base; zero in the window without a discount.
    pub discount_rate: Share,
    /// The discount on what is outstanding on the day asked about.
    pub discount: Amount,
    /// What clears the debt when paid inside the window: outstanding less discount.
    pub payable: Amount,
    /// Where it stands.
    pub status: EarlyPaymentWindowStatus,
}

/// What a payment settled, and the discount it took.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DiscountedPayment {
    /// The day of the payment.
    pub date: Date,
    /// The amount paid.
    pub paid: Amount,
    /// The discount rate of its window; zero outside every window.
    pub discount_rate: Share,
    /// The discount it took.
    pub discount: Amount,
    /// What it settled: paid less unapplied, plus discount.
    pub settled: Amount,
    /// What of it was more than there was to pay.
    pub unapplied: Amount,
}

/// What happens when nothing is paid in the window that is open.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DiscountLapse {
    /// The last day of the window.
    pub last_day: Date,
    /// The discount that goes with it: by so much more costs the next window.
    pub lost: Amount,
    /// What clears the debt on the day after.
    pub payable_after: Amount,
}

/// What is payable on which day under terms that reward early payment.
///
/// Paid, discount taken, credited and outstanding add up to the amount and the unapplied credit.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EarlyPaymentQuote {
    /// The key of the receivable.
    pub id: String,
    /// The key of the debtor.
    pub debtor: String,
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// The day the answer is made for.
    pub as_of: Date,
    /// The day that is day 0 of the terms: the start date, or the end of its month.
    pub counted_from: Date,
    /// The due date of the full amount.
    pub due_date: Date,
    /// The full amount of the receivable.
    pub amount: Amount,
    /// What of it bears the discount.
    pub discount_base: Amount,
    /// The sum of the payments.
    pub paid: Amount,
    /// The sum of the credits.
    pub credited: Amount,
    /// The sum of the discounts that the payments took.
    pub discount_taken: Amount,
    /// What is outstanding, before any discount still to come.
    pub outstanding: Amount,
    /// What was received or credited beyond what there was to pay.
    pub unapplied_credit: Amount,
    /// What clears the debt on the day asked about.
    pub payable_now: Amount,
    /// The discount in it.
    pub discount_now: Amount,
    /// The windows in the order of their days, the last one without a discount. A step whose last day falls with an
    /// earlier one's, or before the start, has no window.
    pub windows: Vec<EarlyPaymentWindow>,
    /// What lapses next. Absent where no window with a discount is open, or nothing is outstanding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_lapse: Option<DiscountLapse>,
    /// The payments by day, with what each settled.
    pub payments: Vec<DiscountedPayment>,
}

/// A discount, and what it costs by the year.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PricedDiscount {
    /// The discount as a share of the amount, cut down to six decimals.
    pub discount_rate: Share,
    /// The discount.
    pub discount: Amount,
    /// What is paid: the amount less the discount.
    pub payable: Amount,
    /// The simple yearly cost: discount over what is paid, over the part of a year gained by the day count of this report.
    /// Six decimals, half away from zero. 2/10 net 30 is `0.372449` on actual days over 365. Absent where nothing is paid,
    /// the day count counts no days, or the cost is above 100,000,000 %.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub simple_yearly_cost: Option<EffectiveRate>,
    /// The compound yearly cost on actual days over 365. 2/10 net 30 is `0.445853`.
    pub compound_yearly_cost: EffectiveRateFinding,
}

choice! {
    /// Whether a discount is worth giving.
    pub enum EarlyPaymentVerdict {
        /// It is: the money early is worth at least as much as the money later.
        WorthGiving = "worth_giving",
        /// It costs more than it gains.
        TooDear = "too_dear",
    }
}

/// The largest discount worth giving, and what an offered one gains or loses.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EarlyPaymentPrice {
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// The amount that bears the discount.
    pub amount: Amount,
    /// The days by which the money comes earlier.
    pub days_gained: u32,
    /// The day count of the simple yearly costs: that of the cost of capital.
    pub day_count: DayCount,
    /// The share of the amount that is expected to come in without the discount: 1 less the risk.
    pub expected_share: Share,
    /// What waiting is worth on the day of early payment, rounded half away from zero.
    pub value_of_waiting: Amount,
    /// The largest discount worth giving, cut down to the minor unit. Zero where waiting costs nothing.
    pub largest: PricedDiscount,
    /// The offered discount, rounded half away from zero to the minor unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offered: Option<PricedDiscount>,
    /// What the offered discount gains against waiting, at the value of waiting shown; below zero: what it loses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gain: Option<Amount>,
    /// Whether the offered discount is worth giving: not above the largest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verdict: Option<EarlyPaymentVerdict>,
}
