//! Tiering: which debts are worth whose effort.
//!
//! [`assess_recoverability`] judges from stated facts whether a debtor's money is likely to come in. [`assign_tiers`]
//! gives every account of a portfolio exactly one of four tiers by recoverability, amount and collateral, with its
//! treatment and the reasons, and ranks the accounts into a worklist. [`summarise_debtors`] makes the accounts from a
//! ledger. The [`RecoverabilityPolicy`] and the [`TierPolicy`] are data, each with a documented default.

mod assess;
mod assign;
mod facts;
mod input;
mod partition;
mod ready;
mod reasons;
mod recoverability_policy;
mod report;
mod summarise;
#[cfg(test)]
mod tests;
mod tier_policy;
mod treatment;

pub use assess::assess_recoverability;
pub use assign::assign_tiers;
pub use facts::{
    CauseOfArrears, Collateral, Contact, DebtorFacts, Fact, OperatingStatus, PaymentRecord,
    Recoverability,
};
pub use input::{
    Account, AssessRecoverabilityInput, AssignTiersInput, PaymentRecordTerms, StatedRecoverability,
    SummariseDebtorsInput,
};
pub(crate) use ready::{ReadyScores, ReadyTiers};
pub(crate) use reasons::{missing_reason, score_reason};
pub use recoverability_policy::{
    CauseOfArrearsPoints, CollateralPoints, ContactPoints, DaysPastDueBand, DisputedShareBand,
    OperatingStatusPoints, PaymentRecordPoints, RecoverabilityPolicy, RecoveryRateBand,
};
pub use report::{
    DebtorReport, DebtorSummary, FactContribution, RecoverabilityAssessment, TierAssignment,
    TierReport, TierTotal, WorklistEntry,
};
pub use summarise::summarise_debtors;
pub use tier_policy::{CollateralCondition, RuleOrigin, TierPolicy, TierRule};
pub use treatment::{Actor, NextStep, Tier, TierTreatments, Treatment, TreatmentMethod};
