use serde::{Deserialize, Serialize};

use crate::{Amount, CostOfCapital, Date, LateInterestTerms, Receivable, Share};

/// One payment of an offer.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SettlementPayment {
    /// The last day to pay it. Not before the day asked about.
    pub pay_by: Date,
    /// The amount, above zero.
    pub amount: Amount,
}

/// An offer to take less than is owed, in full settlement, if it is paid in time.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SettlementOffer {
    /// What to call it in the answer, unique in the list.
    pub name: String,
    /// The payments by their last days, in ascending order, 1 to 120 of them. One for a single sum.
    pub payments: Vec<SettlementPayment>,
    /// The probability that the debtor keeps it. If not, it lapses and the creditor is back to waiting. Certain (1) unless
    /// stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub probability: Option<Share>,
}

/// One way in which waiting may end.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WaitingScenario {
    /// Its probability. What the scenarios leave of 1 is the probability that nothing comes in.
    pub probability: Share,
    /// The day the money comes in. Not before the day asked about.
    pub on: Date,
    /// What comes in, zero or above. Absent: the whole claim as it stands on that day, with its interest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
}

/// What pursuing the debt costs, whatever comes of it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PursuitCost {
    /// The day it is paid. Not before the day asked about.
    pub on: Date,
    /// The amount, above zero.
    pub amount: Amount,
}

/// What happens without a settlement.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WaitingTerms {
    /// The ways in which it may end, 1 to 50 of them, their probabilities not above 1 together.
    pub scenarios: Vec<WaitingScenario>,
    /// What pursuing the debt costs, at most 50 lines. Nothing unless stated.
    #[serde(default)]
    pub pursuit: Vec<PursuitCost>,
}

/// A debt, offers to settle it, and what waiting would bring.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EvaluateSettlementInput {
    /// The receivable with its dated facts.
    pub receivable: Receivable,
    /// The terms of late-payment interest. A waiver in them is left aside: the offer is what waives. Absent: no interest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<LateInterestTerms>,
    /// Costs claimed beside principal and interest, zero or above. None unless stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub costs: Option<Amount>,
    /// The day the answer is made for. Every value is one of this day.
    pub as_of: Date,
    /// The offers, 1 to 20 of them.
    pub offers: Vec<SettlementOffer>,
    /// What happens without a settlement.
    pub waiting: WaitingTerms,
    /// What money costs the creditor.
    pub cost_of_capital: CostOfCapital,
}
