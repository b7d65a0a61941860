use serde::{Deserialize, Serialize};

use crate::choice::choice;
use crate::{Amount, Currency, Date, Reason, Share};

/// One way in which waiting may end, valued.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WaitingScenarioValue {
    /// Its probability.
    pub probability: Share,
    /// The day the money comes in.
    pub on: Date,
    /// What comes in.
    pub amount: Amount,
    /// Probability × amount × factor of the cost of capital: its part of what all scenarios are worth, which is rounded once,
    /// half away from zero, and shared out by largest remainder.
    pub value: Amount,
}

/// A cost of pursuing the debt, valued.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PursuitCostValue {
    /// The day it is paid.
    pub on: Date,
    /// The amount.
    pub amount: Amount,
    /// Amount × factor of the cost of capital: its part of what all costs are worth, which is rounded once, half away from
    /// zero, and shared out by largest remainder.
    pub value: Amount,
}

/// What waiting is worth.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WaitingValue {
    /// The ways in which it may end.
    pub scenarios: Vec<WaitingScenarioValue>,
    /// The probability that nothing comes in: what the scenarios leave of 1.
    pub nothing: Share,
    /// The costs of pursuing the debt.
    pub pursuit: Vec<PursuitCostValue>,
    /// The values of the scenarios less those of the costs. Below zero where pursuing costs more than it brings.
    pub value: Amount,
}

/// One payment of an offer, valued.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SettlementPaymentValue {
    /// The last day to pay it.
    pub pay_by: Date,
    /// The amount.
    pub amount: Amount,
    /// Amount × factor of the cost of capital: its part of what all payments are worth, which is rounded once, half away from
    /// zero, and shared out by largest remainder.
    pub value: Amount,
}

/// What happens when the first payment of an offer does not come in time.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SettlementLapse {
    /// The day after the last day to pay: the offer is gone.
    pub on: Date,
    /// The whole claim on that day, with its interest and costs.
    pub claim: Amount,
    /// What comes back: the claim on that day less what the offer asked for.
    pub comes_back: Amount,
}

choice! {
    /// What to do about an offer.
    pub enum SettlementVerdict {
        /// Take it: it is worth at least as much as waiting.
        Accept = "accept",
        /// Ask for more: it is worth less than waiting, and there is an amount within the claim that is not.
        Counter = "counter",
        /// Leave it: even the whole claim on these days would be worth less than waiting.
        Decline = "decline",
    }
}

/// An offer: what is forgone, what it is worth beside waiting, and what lapses.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SettlementOfferValue {
    /// What it is called.
    pub name: String,
    /// The payments, valued.
    pub payments: Vec<SettlementPaymentValue>,
    /// The sum of the payments.
    pub total: Amount,
    /// The claim without the offer, when its payments come as they do: principal, costs, and the interest through the last
    /// day to pay, on what each payment leaves. Payments meet the principal first.
    pub claim: Amount,
    /// What is forgone: the claim less the sum of the payments.
    pub forgone: Amount,
    /// What of it is principal.
    pub forgone_principal: Amount,
    /// What of it is interest and costs.
    pub forgone_interest_and_costs: Amount,
    /// What the payments are worth if they come, rounded once: the sum of their values.
    pub value: Amount,
    /// What the offer is worth with its probability: the value, or else waiting.
    pub expected_value: Amount,
    /// The value less that of waiting: what the offer gains if it is kept. Below zero: what it loses.
    pub gain: Amount,
    /// The least sum worth taking on the same days in the same proportions. Zero where waiting is worth nothing.
    pub break_even: Amount,
    /// The largest discount worth giving, as a share of the claim of this offer, cut down to six decimals. Absent where the
    /// break-even is above the claim.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub break_even_discount: Option<Share>,
    /// What happens when the first payment does not come in time.
    pub lapse: SettlementLapse,
    /// What to do about it.
    pub verdict: SettlementVerdict,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// Offers to settle a debt, each beside waiting.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SettlementEvaluation {
    /// The key of the receivable.
    pub id: String,
    /// The key of the debtor.
    pub debtor: String,
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// The day the answer is made for.
    pub as_of: Date,
    /// The principal outstanding.
    pub outstanding: Amount,
    /// The interest through the day asked about.
    pub interest: Amount,
    /// The costs claimed.
    pub costs: Amount,
    /// The whole claim: outstanding, interest and costs.
    pub claim: Amount,
    /// What waiting is worth.
    pub waiting: WaitingValue,
    /// The offers in the order in which they were given.
    pub offers: Vec<SettlementOfferValue>,
    /// The name of the offer with the largest expected value among those to accept, the earlier of equals. Absent: none is
    /// to be accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub best: Option<String>,
}
