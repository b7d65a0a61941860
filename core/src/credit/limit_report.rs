use serde::{Deserialize, Serialize};

use super::{CountedSecurity, LimitCombination, LimitRounding};
use crate::choice::choice;
use crate::{Amount, Currency, Date, Factor, Reason};

choice! {
    /// The methods that give a figure for a limit.
    pub enum LimitMethodKind {
        /// What the debtor needs: its purchases over the credit term.
        Need = "need",
        /// What it can bear: a share of its net worth.
        NetWorth = "net_worth",
        /// What it can bear: a share of its working capital.
        WorkingCapital = "working_capital",
        /// The most that its grade allows.
        GradeCap = "grade_cap",
        /// The most that the seller wants to have with one debtor.
        Appetite = "appetite",
    }
}

choice! {
    /// What a method did for a limit.
    pub enum LimitMethodStatus {
        /// It decided the combined figure, alone or with others.
        Decided = "decided",
        /// It was looked at and did not decide.
        Considered = "considered",
        /// The fact it needs is not known: it was left out.
        LeftOut = "left_out",
    }
}

/// A method with its figure.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LimitMethodLine {
    /// The method.
    pub method: LimitMethodKind,
    /// What it did.
    pub status: LimitMethodStatus,
    /// The figure it starts from: yearly purchases, net worth, working capital, the cap or the appetite.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<Amount>,
    /// The limit by this method alone, not below zero, cut to the minor unit. Absent: left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub figure: Option<Amount>,
    /// Its weight, where methods are weighted. Absent: it caps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<Factor>,
}

choice! {
    /// The steps from the methods to the limit.
    pub enum LimitStepKind {
        /// The methods, combined.
        Combined = "combined",
        /// What securities add.
        SecurityAdded = "security_added",
        /// Rounded to the unit of the policy.
        Rounded = "rounded",
        /// Taken off because no limit is above the ceiling.
        Ceiling = "ceiling",
        /// Taken off because a limit so small is not given.
        TooSmall = "too_small",
    }
}

/// A step on the way to the limit.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LimitStep {
    /// What happens.
    pub kind: LimitStepKind,
    /// By how much: positive adds, negative takes off.
    pub change: Amount,
    /// The limit after it.
    pub limit: Amount,
}

/// A limit, with every step that made it.
///
/// The changes of the steps add up to the limit exactly.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CreditLimitReport {
    /// The key of the debtor.
    pub debtor: String,
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// The day the answer is made for.
    pub as_of: Date,
    /// How much the debtor may owe.
    pub limit: Amount,
    /// The credit term: the one asked for, or the longest that the grade allows where that is shorter.
    pub term_days: u32,
    /// The term that was asked for.
    pub term_days_asked: u32,
    /// The methods, in the order of the policy.
    pub methods: Vec<LimitMethodLine>,
    /// How the methods were combined.
    pub combination: LimitCombination,
    /// The steps, each with what it changes.
    pub steps: Vec<LimitStep>,
    /// The securities, and whether each counts.
    pub security: Vec<CountedSecurity>,
    /// The rounding that was used for the limit.
    pub rounding: LimitRounding,
    /// Why, step by step.
    pub reasons: Vec<Reason>,
}
