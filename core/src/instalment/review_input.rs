use serde::{Deserialize, Serialize};

use super::BuildInstalmentPlanInput;
use crate::choice::choice;
use crate::{Date, LateInterestTerms, Payment, Share};

choice! {
    /// What a default does to a plan.
    #[derive(Default)]
    pub enum PlanDefaultConsequence {
        /// All parts fall due at once.
        #[default]
        Acceleration = "acceleration",
        /// The plan is void: the debt is owed as if there had been none, less what was paid.
        PlanVoid = "plan_void",
        /// Nothing: each part stays due on its own day.
        NoConsequence = "no_consequence",
    }
}

choice! {
    /// What happens on acceleration to the interest and fees of parts that were not due yet.
    #[derive(Default)]
    pub enum UnearnedCharges {
        /// They fall away: of these parts only the principal is owed.
        #[default]
        FallAway = "fall_away",
        /// They stay: the whole parts are owed.
        Stay = "stay",
    }
}

/// Late interest that was waived for the plan, and comes back on default.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReturningInterest {
    /// The due date of the debt before the plan: interest comes back for the days after it, as its terms count them.
    pub due_date: Date,
    /// The terms of the interest that was waived.
    pub terms: LateInterestTerms,
}

/// What is a default on a plan, and what it does.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct PlanDefaultTerms {
    /// Days after a due date within which a part may still be paid without being missed. 0 unless stated.
    pub grace_days: u32,
    /// How many parts, unpaid in full after their grace at the same time, are a default; zero: no number is. The deposit
    /// counts as one, and so do the fees due on the start date. One unless stated.
    pub missed_parts: u32,
    /// The share of all payments of the plan that, unpaid after its grace, is a default, above zero: one fifth in article
    /// 634 of China's Civil Code. It stands beside the number of parts. Absent: no share is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overdue_share: Option<Share>,
    /// What the default does. All parts fall due unless stated.
    pub consequence: PlanDefaultConsequence,
    /// What happens then to interest and fees of parts not due yet. They fall away unless stated.
    pub unearned: UnearnedCharges,
    /// The waived interest that comes back. Absent: none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub returning_interest: Option<ReturningInterest>,
}

impl Default for PlanDefaultTerms {
    /// One missed part brings all parts due.
    fn default() -> Self {
        Self {
            grace_days: 0,
            missed_parts: 1,
            overdue_share: None,
            consequence: PlanDefaultConsequence::default(),
            unearned: UnearnedCharges::default(),
            returning_interest: None,
        }
    }
}

/// A plan, what was paid on it, and the day to look at it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReviewInstalmentPlanInput {
    /// The plan, as it was given to be built: the same terms make the same plan.
    pub plan: BuildInstalmentPlanInput,
    /// What was paid on it, in any order, at most 100,000. It pays the oldest part first.
    #[serde(default)]
    pub payments: Vec<Payment>,
    /// What is a default, and what it does. One missed part brings all parts due unless stated.
    #[serde(default)]
    pub terms: PlanDefaultTerms,
    /// The day the answer is made for. What is dated later has not happened.
    pub as_of: Date,
}
