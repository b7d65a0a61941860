use serde::{Deserialize, Serialize};

use super::{PlanInterest, ResidualPlacement};
use crate::choice::choice;
use crate::{Amount, Currency, Date, EffectiveRateFinding, RoundingMode};

choice! {
    /// What a row of a plan is.
    pub enum InstalmentRowKind {
        /// The fees due on the start date.
        Fee = "fee",
        /// The deposit.
        Deposit = "deposit",
        /// A part.
        Part = "part",
    }
}

choice! {
    /// Which term of a plan followed from the others.
    pub enum SolvedPlanTerm {
        /// None: the parts were stated.
        Stated = "stated",
        /// The number of parts.
        Count = "count",
        /// The amount of a part.
        Amount = "amount",
        /// The rate of interest.
        Rate = "rate",
        /// The principal of the last part.
        Balloon = "balloon",
    }
}

/// One payment of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InstalmentRow {
    /// Its number: 1 for the first part, 0 for what is paid ahead of the parts.
    pub number: u32,
    /// What it is.
    pub kind: InstalmentRowKind,
    /// The due date as the schedule gives it.
    pub unadjusted_date: Date,
    /// The due date after the roll convention: the last day to pay without being late.
    pub due_date: Date,
    /// The days of the calendar that its interest runs over; zero for what is paid ahead of the parts.
    pub days: u32,
    /// The principal owed before it is paid.
    pub opening_balance: Amount,
    /// The interest before rounding, shown with at most 12 decimals.
    pub exact_interest: Amount,
    /// The interest in it, rounded.
    pub interest: Amount,
    /// The principal in it.
    pub principal: Amount,
    /// The fees in it.
    pub fee: Amount,
    /// What is to be paid: interest, principal and fees.
    pub amount: Amount,
    /// The principal still owed after it is paid. Zero after the last part.
    pub balance: Amount,
}

/// A plan of instalments, payment by payment, and what it costs.
///
/// The principal of the rows adds up to the debt, and the balance after the last row is zero, to the cent.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InstalmentPlan {
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// The day the plan is measured from.
    pub start_date: Date,
    /// The debt that the plan pays off.
    pub principal: Amount,
    /// What of it is paid by the deposit.
    pub deposit: Amount,
    /// What of it is paid in parts.
    pub financed: Amount,
    /// How many parts there are, without the deposit.
    pub parts: u32,
    /// Which term followed from the others.
    pub solved: SolvedPlanTerm,
    /// What a regular part pays, interest within it and without fees; of equal principal, its principal. Absent where the
    /// parts are of several sizes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_amount: Option<Amount>,
    /// The interest as it was reckoned, with its rate; a rate that followed from the other terms is shown with at most 10
    /// decimals. Absent: free of interest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interest: Option<PlanInterest>,
    /// The payments, in the order of their dates.
    pub rows: Vec<InstalmentRow>,
    /// The day of the last payment.
    pub last_due_date: Date,
    /// The sum of the interest.
    pub total_interest: Amount,
    /// The sum of the fees.
    pub total_fees: Amount,
    /// The sum of all payments: the debt, the interest and the fees.
    pub total_paid: Amount,
    /// What all payments are worth on the start date at the cost of capital. Absent without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub present_value: Option<Amount>,
    /// What the creditor gives up against being paid the whole debt on the start date: the debt less the present value;
    /// below zero where the plan is worth more. Absent without a cost of capital.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost_to_creditor: Option<Amount>,
    /// What the plan costs the debtor by the year, against paying the whole debt on the start date. Fees count.
    pub effective_yearly_rate: EffectiveRateFinding,
    /// Where the cents went that did not divide evenly.
    pub residual: ResidualPlacement,
    /// The rounding that was used.
    pub rounding: RoundingMode,
}
