//! The claim on one debtor: everything charged, paid, credited and given up, in the order it happened, to a day.
//!
//! [`state_claim`] is the entrance. [`ClaimDebt`]s, costs, payments and waivers go in, each with its date;
//! [`AllocationPolicy`] says what a payment meets first; the [`ClaimStatement`] shows every event with what it left, the
//! lines of interest, and a sheet to work it out by hand.
//!
//! Inside, `facts` puts what happened in order, `account` goes through the days, `acts` does what happened on each,
//! `debt` and `tranche` hold one receivable and its parts, `queue` puts what is owed in order, `allocate` spreads money over
//! it, and `journal` writes down what happened.

mod account;
mod acts;
mod allocate;
mod debt;
mod facts;
mod input;
mod journal;
mod policy;
mod queue;
mod report;
mod state;
mod sums;
#[cfg(test)]
mod tests;
mod tranche;

pub use input::{
    CapitalisationDates, CapitalisationPeriod, ClaimCost, ClaimCostKind, ClaimDebt,
    ClaimInterestTerms, ClaimPayment, ClaimWaiver, InterestCapitalisation, StateClaimInput,
};
pub use policy::{
    AllocationOrder, AllocationPolicy, AllocationSequence, ClaimHead, DebtOrder, DebtRule,
    HeadOrder,
};
pub use report::{
    ClaimBalances, ClaimDebtState, ClaimEntry, ClaimEvent, ClaimEventKind, ClaimHeadTotal,
    ClaimInterestBase, ClaimInterestLine, ClaimSheetRow, ClaimStatement, ClaimWorking,
};
pub use state::state_claim;
