use serde::{Deserialize, Serialize};

use crate::choice::choice;
use crate::{Amount, Currency};

choice! {
    /// What is asked of the debtor in return for a concession.
    pub enum ReturnKind {
        /// Payment of everything by an early day.
        PaymentInFull = "payment_in_full",
        /// A part paid at once.
        Deposit = "deposit",
        /// A payment plan with dates, signed.
        PaymentCommitment = "payment_commitment",
        /// The debt acknowledged in writing.
        DebtAcknowledgement = "debt_acknowledgement",
        /// An objection withdrawn.
        DisputeWithdrawn = "dispute_withdrawn",
        /// A guarantee of a third party.
        Guarantee = "guarantee",
        /// An asset as security.
        Collateral = "collateral",
        /// Better terms for the next orders: prepayment, a shorter term, more orders.
        FutureTerms = "future_terms",
        /// Anything else, as the text says.
        Other = "other",
    }
}

/// Something to ask of the debtor.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConcessionReturn {
    /// Its key, unique in the list. A return is given for once, under one key.
    pub id: String,
    /// What kind of return it is.
    pub kind: ReturnKind,
    /// What exactly is asked, in words for the negotiator: `30 % by the 25th`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ask: Option<String>,
    /// What the return is worth to the creditor, above zero. No more is given for it. Absent: no limit of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub worth: Option<Amount>,
}

choice! {
    /// Whether the debtor did what a concession was given for.
    pub enum ReturnStatus {
        /// Not yet, and there is still time.
        Awaited = "awaited",
        /// Yes.
        Received = "received",
        /// No, and the time is over: the concession has lapsed.
        Broken = "broken",
    }
}

/// A concession that was given already.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GivenConcession {
    /// The key of the return it was given for. It need not be in the list of returns, and no two concessions have the same.
    pub return_id: String,
    /// What was conceded, above zero.
    pub amount: Amount,
    /// Whether the return came.
    pub status: ReturnStatus,
}

/// How much a negotiator may concede.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConcessionAuthority {
    /// Who has it, to name in the plan: a person or a post.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holder: Option<String>,
    /// The most that all concessions together may come to, zero or above.
    pub total: Amount,
    /// The most that one concession may come to, above zero. Absent: as much as all together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub each: Option<Amount>,
}

choice! {
    /// How the room is spread over the concessions.
    #[derive(Default)]
    pub enum ConcessionPattern {
        /// Each smaller than the one before by the same step: of four, 4, 3, 2 and 1 tenths. It tells the debtor that the end
        /// is near.
        #[default]
        Diminishing = "diminishing",
        /// Each half of the one before.
        Halving = "halving",
        /// All the same.
        Equal = "equal",
    }
}

/// A debt to negotiate about, how far one may go, and what to ask for.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PlanConcessionsInput {
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// The principal claimed, zero or above. The last thing to be conceded.
    pub principal: Amount,
    /// The interest claimed. The first thing to be conceded. None unless stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interest: Option<Amount>,
    /// The costs claimed. Conceded after the interest and before the principal. None unless stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub costs: Option<Amount>,
    /// The least to be left of the whole claim after all concessions, zero or above: the break-even of
    /// evaluate_settlement, or more.
    pub floor: Amount,
    /// How much the negotiator may concede.
    pub authority: ConcessionAuthority,
    /// What to ask for, the most wanted first, at most 30.
    pub returns: Vec<ConcessionReturn>,
    /// The concessions given already, at most 1,000.
    #[serde(default)]
    pub given: Vec<GivenConcession>,
    /// How the room is spread over the concessions. Diminishing unless stated.
    #[serde(default)]
    pub pattern: ConcessionPattern,
    /// The unit that concessions are cut down to, above zero: `100` for round hundreds. The minor unit of the currency
    /// unless stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Amount>,
}
