//! Instalment plans: a debt paid in parts, what each part holds, and what the plan costs against being paid now.
//!
//! [`build_instalment_plan`] is the entrance. [`InstalmentPlanTerms`] say what the parts look like
//! ([`InstalmentPlanKind`]), when they are due, what bears interest ([`PlanInterest`]) and where odd cents go. The
//! [`InstalmentPlan`] shows a row for every payment; the rows add up.
//!
//! Inside, `facts` checks the terms, `dates` gives the due dates and the time between them, `shape` says how many parts
//! there are and how large, `lines` divides them into interest and principal, and `level` holds the arithmetic of level
//! payments.

mod build;
mod count;
mod dates;
mod facts;
mod input;
mod level;
mod lines;
mod pace;
mod report;
mod shape;
mod sizes;
#[cfg(test)]
mod tests;

pub use build::build_instalment_plan;
pub use input::{
    AnnuityParts, BalloonParts, BuildInstalmentPlanInput, CustomPart, CustomParts,
    DecliningDailyInterest, DecliningInterest, EqualParts, EqualPrincipalParts, FlatInterest,
    FlatInterestPerPart, InstalmentDates, InstalmentPlanKind, InstalmentPlanTerms,
    InterestDateBasis, PartAmountBasis, PlanDeposit, PlanFee, PlanFeeTiming, PlanInterest,
    PlanStep, ResidualPlacement, SteppedParts,
};
pub use report::{InstalmentPlan, InstalmentRow, InstalmentRowKind, SolvedPlanTerm};
