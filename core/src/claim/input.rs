use serde::{Deserialize, Serialize};

use super::{AllocationPolicy, ClaimHead};
use crate::choice::choice;
use crate::{Amount, Date, LateInterestTerms, Period, Receivable};

choice! {
    /// What a cost is.
    pub enum ClaimCostKind {
        /// A sum that a law or contract fixes for late payment, such as 40 EUR in the European Union.
        FixedSum = "fixed_sum",
        /// The fee of a lawyer or a collection agency.
        LegalFee = "legal_fee",
        /// The fee of a court or another authority.
        CourtFee = "court_fee",
        /// Money laid out: postage, travel, a search, an appraisal.
        Disbursement = "disbursement",
    }
}

/// Interest is added to the principal on stated days.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CapitalisationDates {
    /// The days, in order, each once. Interest unpaid at the end of the day before bears interest from this day on.
    pub dates: Vec<Date>,
}

/// Interest is added to the principal at equal distances.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CapitalisationPeriod {
    /// The day the periods are reckoned from. The first addition is one period later.
    pub anchor: Date,
    /// The distance from one addition to the next.
    pub period: Period,
}

/// When unpaid interest is added to the principal and bears interest itself.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum InterestCapitalisation {
    /// On stated days.
    AtDates(CapitalisationDates),
    /// Every period.
    EveryPeriod(CapitalisationPeriod),
}

/// The terms of interest on a debt.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClaimInterestTerms {
    /// The rate, the days that count, the rounding, the cap, the waiver. A rate below zero is refused.
    pub late_interest: LateInterestTerms,
    /// When unpaid interest bears interest itself. Absent: never; interest stays simple.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capitalisation: Option<InterestCapitalisation>,
}

/// A receivable as a part of a claim.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClaimDebt {
    /// The receivable with its dated facts. A payment in it is one for which the debtor named this receivable. A credit in
    /// it meets its principal before anything else. Its disputes change nothing here.
    pub receivable: Receivable,
    /// The terms of interest on it. Absent: those of the whole claim.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<ClaimInterestTerms>,
    /// What its security is worth, zero or above, to order debts by. Absent: nothing secures it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secured: Option<Amount>,
}

/// A cost of getting paid that the debtor owes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClaimCost {
    /// The day from which it is owed, this day included.
    pub date: Date,
    /// What it is.
    pub kind: ClaimCostKind,
    /// What it was for, in your words.
    pub label: String,
    /// The amount, above zero.
    pub amount: Amount,
    /// The key of the receivable that it was for. Absent: it was for the claim as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receivable: Option<String>,
}

/// Money received from the debtor.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClaimPayment {
    /// The day it was received. It counts from this day on, this day included.
    pub date: Date,
    /// The amount received, above zero.
    pub amount: Amount,
    /// The key of the receivable that the debtor named. It is met first, all heads of it in their order. Absent: the
    /// debtor named none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub designated: Option<String>,
    /// The bank's or the payer's reference, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
}

/// What the creditor gives up on a day.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClaimWaiver {
    /// The day from which it counts, this day included. Of interest it takes what is unpaid at the end of the day before.
    pub date: Date,
    /// Of which head.
    pub head: ClaimHead,
    /// The amount given up, above zero. Where less is owed, all of that is given up. Absent: all that is owed of the head.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// The key of the receivable it is for. Absent: the claim as a whole, in the order in which a payment would meet it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receivable: Option<String>,
    /// Why, if said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// What is claimed from one debtor, with everything dated that has changed it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StateClaimInput {
    /// The receivables, of one debtor and in one currency, at least one.
    pub debts: Vec<ClaimDebt>,
    /// The terms of interest for debts without their own. Absent: those bear none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<ClaimInterestTerms>,
    /// The costs that the debtor owes, in any order.
    #[serde(default)]
    pub costs: Vec<ClaimCost>,
    /// Payments that are not in a receivable, in any order. Those of one day are met in the order of this list, after
    /// those in the receivables.
    #[serde(default)]
    pub payments: Vec<ClaimPayment>,
    /// What was given up, in any order.
    #[serde(default)]
    pub waivers: Vec<ClaimWaiver>,
    /// How payments are spread. Debt by debt, the oldest due first, costs, interest, principal unless stated.
    #[serde(default)]
    pub allocation: AllocationPolicy,
    /// The day the answer is made for. What is dated later has not happened.
    pub as_of: Date,
}
