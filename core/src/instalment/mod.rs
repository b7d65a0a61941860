//! Instalment plans: a debt paid in parts, what each part holds, and what the plan costs against being paid now.
//!
//! [`build_instalment_plan`] is the entrance. [`InstalmentPlanTerms`] say what the parts look like
//! ([`InstalmentPlanKind`]), when they are due, what bears interest ([`PlanInterest`]) and where odd cents go. The
//! [`InstalmentPlan`] shows a row for every payment; the rows add up. [`fit_instalment_plan`] finds the shortest plan that a
//! debtor can afford, [`review_instalment_plan`] holds a plan against what was paid, and [`stage_payment_terms`] shows what
//! the payments of a contract leave exposed.
//!
//! Inside, `facts` checks the terms, `dates` gives the due dates and the time between them, `shape` says how many parts
//! there are and how large, `lines` divides them into interest and principal, and `level` holds the arithmetic of level
//! payments. `received` holds a plan against the money that came, and `returned` reckons the interest that comes back.

mod build;
mod count;
mod dates;
mod facts;
mod fit;
mod input;
mod kind_input;
mod level;
mod lines;
mod pace;
mod received;
mod report;
mod returned;
mod review;
mod review_input;
mod review_report;
mod shape;
mod sizes;
mod stage;
#[cfg(test)]
mod tests;

pub use build::build_instalment_plan;
pub use fit::{
    FitInstalmentPlanInput, FittedPlanTerms, InstalmentPlanFit, PlanFitStatus, fit_instalment_plan,
};
pub use input::{
    BuildInstalmentPlanInput, DecliningDailyInterest, DecliningInterest, FlatInterest,
    FlatInterestPerPart, InstalmentDates, InstalmentPlanTerms, InterestDateBasis, PlanDeposit,
    PlanFee, PlanFeeTiming, PlanInterest, ResidualPlacement,
};
pub use kind_input::{
    AnnuityParts, BalloonParts, CustomPart, CustomParts, EqualParts, EqualPrincipalParts,
    InstalmentPlanKind, PartAmountBasis, PlanStep, SteppedParts,
};
pub use report::{InstalmentPlan, InstalmentRow, InstalmentRowKind, SolvedPlanTerm};
pub use review::review_instalment_plan;
pub use review_input::{
    PlanDefaultConsequence, PlanDefaultTerms, ReturningInterest, ReviewInstalmentPlanInput,
    UnearnedCharges,
};
pub use review_report::{
    InstalmentPlanReview, InstalmentPlanStatus, InstalmentReviewRow, InstalmentStatus, PlanDefault,
    ReturnedInterest,
};
pub use stage::{
    PaymentMilestone, PaymentStage, StagePaymentTermsInput, StagedPaymentTerms, stage_payment_terms,
};
