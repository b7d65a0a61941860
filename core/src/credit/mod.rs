//! Credit: whom to supply on credit, up to how much, for how long, and whether this order may go out.
//!
//! [`admit_debtor`] looks at the three checks on a new debtor and gives the terms of a probationary start.
//! [`score_debtor`] scores one on a points [`Scorecard`]. [`set_credit_limit`] combines several methods into a limit and
//! [`review_credit_limit`] moves it by what was paid since. [`check_order`] releases an order, holds it, or names the
//! prepayment that releases it, and [`look_up_blocklist`] says whether a debtor is blocked. Every policy is data with a
//! documented default that says what comes from the sources and what is this library's own.

mod admission_policy;
mod admission_report;
mod admit;
mod appeal;
mod blocklist;
mod combine;
mod input;
mod limit;
mod limit_method;
mod limit_policy;
mod limit_report;
mod look_up;
mod measure;
mod order;
mod order_policy;
mod order_report;
mod review;
mod review_policy;
mod review_report;
mod review_step;
mod score;
mod score_report;
mod scorecard;
mod scorecard_default;
mod security;
mod standing;
#[cfg(test)]
mod tests;

pub use admission_policy::{
    AdmissionCheckKind, AdmissionPolicy, AdmissionRequirement, ProbationTerms,
};
pub use admission_report::{
    AdmissionCheckState, AdmissionCheckStatus, AdmissionReport, AdmissionVerdict, StartingTerms,
};
pub use admit::admit_debtor;
pub use appeal::{AppealOutcome, BlockAppeal};
pub use blocklist::{BlockGround, Blocklist, BlocklistEntry, BlocklistRule};
pub use input::{
    AdmissionCheck, AdmissionResult, AdmitDebtorInput, CheckOrderInput, CreditLimitFacts,
    CreditLine, CreditPeriod, LookUpBlocklistInput, ReviewCreditLimitInput, RiskSignal,
    RiskSignalKind, ScoreDebtorInput, SetCreditLimitInput,
};
pub use limit::set_credit_limit;
pub use limit_method::{
    GradeCap, GradeCaps, LimitMethod, LimitMethodTerms, NetWorthShare, OwnAppetite, PurchaseNeed,
    WorkingCapitalShare,
};
pub use limit_policy::{CreditLimitPolicy, LimitCombination, LimitRounding, MissingFigureRule};
pub use limit_report::{
    CreditLimitReport, LimitMethodKind, LimitMethodLine, LimitMethodStatus, LimitStep,
    LimitStepKind,
};
pub use look_up::{BlockStatus, BlocklistFinding, BlocklistHit, look_up_blocklist};
pub use measure::Measure;
pub use order::check_order;
pub use order_policy::OrderPolicy;
pub use order_report::{
    OrderCheck, OrderRule, OrderRuleLine, OrderRuleStatus, OrderVerdict, ReleaseConditions,
};
pub use review::review_credit_limit;
pub use review_policy::CreditReviewPolicy;
pub use review_report::{CreditReview, LimitMove, PeriodOutcome, ReviewedPeriod};
pub use score::score_debtor;
pub use score_report::{CreditScore, ScoreLine, ScoreLineStatus, WeakAttribute};
pub use scorecard::{
    AttributeBins, CategoryBin, CategoryBins, GradeBand, NumericBin, NumericBins, Scorecard,
    ScorecardAttribute,
};
pub use security::{CountedSecurity, CreditSecurity, CreditSecurityKind};
