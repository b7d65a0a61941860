use serde::{Deserialize, Serialize};

use super::{AllocationOrder, ClaimCostKind, ClaimHead};
use crate::choice::choice;
use crate::{Amount, AppliedRate, Currency, Date, WaiverState};

choice! {
    /// What happened to a claim.
    pub enum ClaimEventKind {
        /// Interest was charged through the day before, or through the day asked about.
        Interest = "interest",
        /// Interest beyond the cap was taken off, or came back as the cap grew.
        InterestCapped = "interest_capped",
        /// Interest was given up by the terms.
        InterestWaived = "interest_waived",
        /// Unpaid interest was added to the principal.
        InterestCapitalised = "interest_capitalised",
        /// A receivable was issued.
        Principal = "principal",
        /// A cost was charged.
        Cost = "cost",
        /// A credit without payment.
        Credit = "credit",
        /// A head was given up on a stated day.
        Waiver = "waiver",
        /// Money was received.
        Payment = "payment",
        /// Money that had found nothing to pay met what is owed now.
        CreditApplied = "credit_applied",
        /// Money that had paid interest given up since was freed.
        PaymentFreed = "payment_freed",
    }
}

choice! {
    /// What a line of interest is on.
    pub enum ClaimInterestBase {
        /// What is left of a part of the receivable.
        Principal = "principal",
        /// Interest that was added to the principal.
        CapitalisedInterest = "capitalised_interest",
    }
}

/// What is owed, by head. No figure is below zero.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClaimBalances {
    /// The costs.
    pub cost: Amount,
    /// The interest.
    pub interest: Amount,
    /// The principal.
    pub principal: Amount,
    /// Their sum.
    pub total: Amount,
}

/// How one balance of one head changed. Above zero it grew, below zero it shrank.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClaimEntry {
    /// The key of the receivable. Absent: costs of the claim as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receivable: Option<String>,
    /// The head.
    pub head: ClaimHead,
    /// The change.
    pub amount: Amount,
}

/// Something that changed the claim, and what it left.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClaimEvent {
    /// Its day. Absent: a receivable without an issue date, there from the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// What happened.
    pub kind: ClaimEventKind,
    /// The key of the receivable it is about, or that the debtor named. Absent: the claim as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receivable: Option<String>,
    /// The kind of cost, where it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost_kind: Option<ClaimCostKind>,
    /// The label of the cost, the reference of the payment, or the reason given, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The amount as it was stated or reckoned: above zero, but for interest that comes back as a cap grows.
    pub amount: Amount,
    /// What it changed, by receivable and head. Empty: nothing.
    pub entries: Vec<ClaimEntry>,
    /// What is owed on the whole claim after it.
    pub balances: ClaimBalances,
    /// Money that has found nothing to pay, after it.
    pub unapplied_credit: Amount,
}

/// Days on which the same base bore the same rate.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClaimInterestLine {
    /// The key of the receivable.
    pub receivable: String,
    /// What it is on.
    pub base_kind: ClaimInterestBase,
    /// The due date of the part, or the day on which interest was first added to the principal.
    pub due_date: Date,
    /// The first day that bears interest.
    pub first_day: Date,
    /// The last day that bears interest, this day included.
    pub last_day: Date,
    /// The days of the calendar from the first through the last, both included.
    pub days: u32,
    /// What bore interest on each of these days.
    pub base: Amount,
    /// The rate of each of these days.
    pub rate: AppliedRate,
    /// Whether the rate is a projection: the last known one, past the day it is known for.
    pub projected: bool,
    /// The interest before rounding, shown with at most 12 decimals.
    pub exact: Amount,
    /// The interest, rounded. The lines of a receivable add up to its accrued interest.
    pub interest: Amount,
}

/// What has happened to one head. Charged plus capitalised less paid, credited and waived is the balance.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClaimHeadTotal {
    /// The head.
    pub head: ClaimHead,
    /// What was charged. Of interest: what accrued, less what the cap took off.
    pub charged: Amount,
    /// Interest added to the principal: below zero for interest, above zero for principal.
    pub capitalised: Amount,
    /// What payments paid.
    pub paid: Amount,
    /// What credits took off.
    pub credited: Amount,
    /// What was given up.
    pub waived: Amount,
    /// What is owed, zero or above.
    pub balance: Amount,
}

/// One debt of the claim on the day asked about.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClaimDebtState {
    /// The key of the receivable.
    pub receivable: String,
    /// Whether it has been issued by then.
    pub issued: bool,
    /// What is owed on it, by head.
    pub balances: ClaimBalances,
    /// What has happened to each head.
    pub heads: Vec<ClaimHeadTotal>,
    /// The interest that accrued: the sum of its lines, before any cap or waiver.
    pub accrued: Amount,
    /// What the cap takes off it, zero or above.
    pub capped: Amount,
    /// What one more day adds to its interest, after the cap and what is given up without condition or with its condition
    /// met; zero where it bears none.
    pub per_day: Amount,
    /// Money that waits for this receivable to be issued.
    pub reserved: Amount,
    /// Where a waiver on condition stands, if the terms have one. The condition asks for money received on interest and
    /// principal of this debt, whichever of the two it was spread on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waiver: Option<WaiverState>,
}

/// How the interest of a row is worked out: base times rate times days is the interest; less what earlier rows charged of
/// the same line, it is what the row adds.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClaimWorking {
    /// What it is on.
    pub base_kind: ClaimInterestBase,
    /// The first day.
    pub first_day: Date,
    /// The last day, this day included.
    pub last_day: Date,
    /// The days of the calendar from the first through the last, both included.
    pub days: u32,
    /// What bore interest on each of these days.
    pub base: Amount,
    /// The rate of each of these days.
    pub rate: AppliedRate,
    /// The interest before rounding, shown with at most 12 decimals.
    pub exact: Amount,
    /// The interest of these days, rounded.
    pub interest: Amount,
    /// What earlier rows have charged of it.
    pub charged_before: Amount,
}

/// A row of the sheet: what it adds to or takes off each head, and the balance it leaves.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClaimSheetRow {
    /// Its number, 1 for the first.
    pub number: u32,
    /// Its day. Absent: there from the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// What happened.
    pub kind: ClaimEventKind,
    /// The key of the receivable. Absent: the claim as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receivable: Option<String>,
    /// The label of the cost, the reference of the payment, or the reason given, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// How interest is worked out, on a row that charges it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub working: Option<ClaimWorking>,
    /// The change of the costs: above zero it grew, below zero it shrank.
    pub cost: Amount,
    /// The change of the interest.
    pub interest: Amount,
    /// The change of the principal.
    pub principal: Amount,
    /// What is owed in all after this row: the balance of the row above with the three changes.
    pub balance: Amount,
    /// Money that has found nothing to pay, after this row.
    pub unapplied_credit: Amount,
}

/// A claim on one debtor as it stands on a day, with everything that led to it.
///
/// On every head and debt, and on the whole: charges, less payments, credits and waivers, are the balance.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClaimStatement {
    /// The key of the debtor.
    pub debtor: String,
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// The day the answer is made for.
    pub as_of: Date,
    /// The orders in which payments were spread.
    pub allocation: AllocationOrder,
    /// What is owed, by head.
    pub balances: ClaimBalances,
    /// What has happened to each head, over all debts and the costs of the claim as a whole.
    pub heads: Vec<ClaimHeadTotal>,
    /// Everything received by then.
    pub received: Amount,
    /// Everything credited without payment by then.
    pub credited: Amount,
    /// Received or credited money that has found nothing to pay, zero or above. It is owed to the debtor or waits for a
    /// receivable still to be issued; it is no negative debt.
    pub unapplied_credit: Amount,
    /// What one more day adds to the claim.
    pub per_day: Amount,
    /// The debts, in the order of the input.
    pub debts: Vec<ClaimDebtState>,
    /// The costs of the claim as a whole that are still owed.
    pub common_costs: Amount,
    /// What happened, in order, with what each left.
    pub events: Vec<ClaimEvent>,
    /// The lines of interest, by debt, base and day.
    pub interest_lines: Vec<ClaimInterestLine>,
    /// The same as a table: each row can be worked out from the row above with a pocket calculator.
    pub sheet: Vec<ClaimSheetRow>,
}
