//! Credit: whom to supply on credit, up to how much, for how long, and whether this order may go out.
//!
//! [`admit_debtor`] looks at the three checks on a new debtor and gives the terms of a probationary start.
//! [`score_debtor`] scores one on a points [`Scorecard`]. [`set_credit_limit`] combines several methods into a limit and
//! [`review_credit_limit`] moves it by what was paid since. [`check_order`] releases an order, holds it, or names the
//! prepayment that releases it, and [`look_up_blocklist`] says whether a debtor is blocked. Every policy is data with a
//! documented default that says what comes from the sources and what is this library's own.

mod admission_policy;
mod admit;
mod appeal;
mod blocklist;
mod combine;
mod input;
mod limit;
mod limit_policy;
mod measure;
mod order;
mod order_policy;
mod report;
mod review;
mod review_policy;
mod score;
mod scorecard;
mod scorecard_default;
mod security;
mod standing;
#[cfg(test)]
mod tests;

pub use admission_policy::{
    AdmissionCheckKind, AdmissionPolicy, AdmissionRequirement, ProbationTerms,
};
pub use admit::admit_debtor;
pub use appeal::{AppealOutcome, BlockAppeal};
pub use blocklist::{
    BlockGround, BlockStatus, Blocklist, BlocklistEntry, BlocklistFinding, BlocklistHit,
    BlocklistRule, look_up_blocklist,
};
pub use input::{
    AdmissionCheck, AdmissionResult, AdmitDebtorInput, CheckOrderInput, CreditLimitFacts,
    CreditLine, CreditPeriod, LookUpBlocklistInput, ReviewCreditLimitInput, RiskSignal,
    RiskSignalKind, ScoreDebtorInput, SetCreditLimitInput,
};
pub use limit::set_credit_limit;
pub use limit_policy::{
    CreditLimitPolicy, GradeCap, GradeCaps, LimitCombination, LimitMethod, LimitMethodTerms,
    LimitRounding, MissingFigureRule, NetWorthShare, OwnAppetite, PurchaseNeed,
    WorkingCapitalShare,
};
pub use measure::Measure;
pub use order::check_order;
pub use order_policy::OrderPolicy;
pub use report::{
    AdmissionCheckState, AdmissionCheckStatus, AdmissionReport, AdmissionVerdict,
    CreditLimitReport, CreditReview, CreditScore, LimitMethodKind, LimitMethodLine,
    LimitMethodStatus, LimitMove, LimitStep, LimitStepKind, OrderCheck, OrderRule, OrderRuleLine,
    OrderRuleStatus, OrderVerdict, PeriodOutcome, ReleaseConditions, ReviewedPeriod, ScoreLine,
    ScoreLineStatus, StartingTerms, WeakAttribute,
};
pub use review::review_credit_limit;
pub use review_policy::CreditReviewPolicy;
pub use score::score_debtor;
pub use scorecard::{
    AttributeBins, CategoryBin, CategoryBins, GradeBand, NumericBin, NumericBins, Scorecard,
    ScorecardAttribute,
};
pub use security::{CountedSecurity, CreditSecurity, CreditSecurityKind};
