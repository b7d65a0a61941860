//! Discounts: for early payment, in settlement of a debt, in a negotiation, and on a bill.
//!
//! [`quote_early_payment`] says what is payable on which day under terms such as 2/10 net 30, and
//! [`price_early_payment`] how much of a discount is worth giving. [`evaluate_settlement`] puts offers to take less than
//! is owed beside waiting, [`plan_concessions`] makes a ladder of concessions with a return for each, and
//! [`discount_bill`] says what a bill brings before it matures.
//!
//! Inside, `windows` holds the days of early payment, `debt` the claim that a settlement is about, `waiting` the value of
//! doing nothing, and `climb` how a ladder spreads its room.

mod bill;
mod bill_input;
mod bill_report;
mod climb;
mod concession;
mod concession_input;
mod concession_report;
mod debt;
mod input;
mod price;
mod quote;
mod report;
mod settlement;
mod settlement_input;
mod settlement_report;
#[cfg(test)]
mod tests;
mod waiting;
mod windows;

pub use bill::discount_bill;
pub use bill_input::{
    AcceptanceKind, AcceptedBill, BillDiscountMethod, BillDiscountTerms, BillHolding, BillRecourse,
    DiscountBillInput,
};
pub use bill_report::{BillComparison, BillDiscountStatement, BillVerdict};
pub use concession::plan_concessions;
pub use concession_input::{
    ConcessionAuthority, ConcessionPattern, ConcessionReturn, GivenConcession,
    PlanConcessionsInput, ReturnKind, ReturnStatus,
};
pub use concession_report::{ConcessionLimit, ConcessionPlan, ConcessionStatus, ConcessionStep};
pub use input::{
    DiscountBase, EarlyPaymentStep, EarlyPaymentTerms, NonPaymentRisk, PartPaymentRule,
    PriceEarlyPaymentInput, QuoteEarlyPaymentInput,
};
pub use price::price_early_payment;
pub use quote::quote_early_payment;
pub use report::{
    DiscountLapse, DiscountedPayment, EarlyPaymentPrice, EarlyPaymentQuote, EarlyPaymentVerdict,
    EarlyPaymentWindow, EarlyPaymentWindowStatus, PricedDiscount,
};
pub use settlement::evaluate_settlement;
pub use settlement_input::{
    EvaluateSettlementInput, PursuitCost, SettlementOffer, SettlementPayment, WaitingScenario,
    WaitingTerms,
};
pub use settlement_report::{
    PursuitCostValue, SettlementEvaluation, SettlementLapse, SettlementOfferValue,
    SettlementPaymentValue, SettlementVerdict, WaitingScenarioValue, WaitingValue,
};
