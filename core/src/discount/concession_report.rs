use serde::{Deserialize, Serialize};

use super::ReturnKind;
use crate::choice::choice;
use crate::{Amount, Currency, Reason};

choice! {
    /// Where a negotiation stands.
    pub enum ConcessionStatus {
        /// The next concession can be offered, against its return.
        Ready = "ready",
        /// The return for a concession already given is still awaited: nothing more until it is there.
        AwaitingReturn = "awaiting_return",
        /// There is no room left above the floor or within the authority.
        NoRoom = "no_room",
        /// There is room, but nothing left to ask for: nothing is given for nothing.
        NoReturn = "no_return",
    }
}

choice! {
    /// What ends the room for concessions.
    pub enum ConcessionLimit {
        /// The floor: the claim may not fall below it.
        Floor = "floor",
        /// The authority of the negotiator: somebody else may go on from there.
        Authority = "authority",
    }
}

/// One concession of the ladder, and what to ask in return.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConcessionStep {
    /// Its place in the ladder, from 1 for the next one.
    pub number: u32,
    /// The key of the return to ask for.
    pub return_id: String,
    /// What kind of return it is.
    pub kind: ReturnKind,
    /// What exactly is asked, if stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ask: Option<String>,
    /// What is conceded when the return is agreed. The sum of its three parts.
    pub concession: Amount,
    /// What of it is interest.
    pub interest: Amount,
    /// What of it is costs.
    pub costs: Amount,
    /// What of it is principal.
    pub principal: Amount,
    /// All concessions up to this one, with those given already that have not lapsed.
    pub conceded: Amount,
    /// What is left to pay after it.
    pub left_to_pay: Amount,
}

/// A ladder of concessions, each against a return.
///
/// What is left to pay never falls below the floor, all concessions together never exceed the authority, and no return
/// is paid for twice.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConcessionPlan {
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// The whole claim: principal, interest and costs.
    pub claim: Amount,
    /// The least to be left of it.
    pub floor: Amount,
    /// What may be conceded in all: down to the floor or up to the authority, whichever ends first.
    pub room: Amount,
    /// What ends the room.
    pub limit: ConcessionLimit,
    /// What has been conceded already, without what has lapsed.
    pub conceded: Amount,
    /// What of the concessions given has lapsed, since the return did not come: it may be conceded again, for another
    /// return.
    pub lapsed: Amount,
    /// What of the room is left; zero where more was given than there was.
    pub room_left: Amount,
    /// By how much more was conceded than there was room; zero as a rule.
    pub overrun: Amount,
    /// What is left to pay after the concessions given already.
    pub left_to_pay: Amount,
    /// Where the negotiation stands.
    pub status: ConcessionStatus,
    /// The ladder from here. Not to be shown to the debtor: the steps after the first are the reserve.
    pub steps: Vec<ConcessionStep>,
    /// The concession to offer next; absent while none may be offered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<ConcessionStep>,
    /// What of the room no return takes up: returns that are worth less, the limit of a single concession, or the unit.
    pub unused: Amount,
    /// Why it stands as it does.
    pub reasons: Vec<Reason>,
}
