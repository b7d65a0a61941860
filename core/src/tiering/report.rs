use serde::{Deserialize, Serialize};

use super::{Account, CollateralCondition, Fact, Recoverability, Tier, Treatment};
use crate::{Amount, Currency, Date, Reason, Share};

/// Whether a debtor's money is likely to come in, with every fact's contribution.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RecoverabilityAssessment {
    /// Likely when the score reaches `likely_from`.
    pub recoverability: Recoverability,
    /// The base points plus all contributions. It may be negative or above 100.
    pub score: i32,
    /// The lowest score at which recovery is likely.
    pub likely_from: i32,
    /// The score before any fact.
    pub base_points: i32,
    /// What each known fact adds or takes, also where that is nothing.
    pub contributions: Vec<FactContribution>,
    /// The facts that are not known. They add nothing.
    pub missing_facts: Vec<Fact>,
    /// The part of the debt expected to come in, from 0 to 1.
    pub expected_recovery_rate: Share,
}

/// What one fact adds to a score, or takes from it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FactContribution {
    /// The fact.
    pub fact: Fact,
    /// Its value, as it is written in the facts.
    pub value: String,
    /// The points it adds; negative where it takes.
    pub points: i32,
}

/// A portfolio in tiers.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TierReport {
    /// The currency of every amount in this report.
    pub currency: Currency,
    /// One assignment per account, in the order of the accounts.
    pub assignments: Vec<TierAssignment>,
    /// The accounts in the order in which to work them: by expected recoverable value, the largest first, and by the
    /// debtor's key where that is equal.
    pub worklist: Vec<WorklistEntry>,
    /// The totals of the four tiers, also of those without an account.
    pub tiers: Vec<TierTotal>,
    /// How many accounts there are.
    pub debtors: u32,
    /// What all of them owe.
    pub outstanding: Amount,
    /// What is expected to come in from all of them: the sum of the rounded lines.
    pub expected_recoverable_value: Amount,
}

/// The tier of one account, with the reasons.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TierAssignment {
    /// The key of the debtor.
    pub debtor: String,
    /// The tier.
    pub tier: Tier,
    /// How the account is worked: who acts, how, when, and what comes next.
    pub treatment: Treatment,
    /// What is still owed.
    pub outstanding: Amount,
    /// The part of it that is past its due date, where that was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overdue: Option<Amount>,
    /// Whether the money is likely to come in.
    pub recoverability: Recoverability,
    /// The score behind it. Absent where a person stated the recoverability.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score: Option<i32>,
    /// Whether the account counted as one with or without collateral.
    pub collateral: CollateralCondition,
    /// The part of the debt expected to come in, from 0 to 1.
    pub expected_recovery_rate: Share,
    /// What is expected to come in: outstanding times the rate, rounded to the minor unit, a half up.
    pub expected_recoverable_value: Amount,
    /// The place of the rule that decided, in the policy's list; the first is 0.
    pub rule: u32,
    /// Why: the judgement, the facts that moved it, the facts that are missing, and the rule.
    pub reasons: Vec<Reason>,
}

/// One line of a worklist.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WorklistEntry {
    /// The place in the worklist; the first is 1.
    pub rank: u32,
    /// The key of the debtor.
    pub debtor: String,
    /// The tier.
    pub tier: Tier,
    /// What is still owed.
    pub outstanding: Amount,
    /// What is expected to come in.
    pub expected_recoverable_value: Amount,
}

/// The totals of one tier.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TierTotal {
    /// The tier.
    pub tier: Tier,
    /// How many accounts are in it.
    pub debtors: u32,
    /// What they owe.
    pub outstanding: Amount,
    /// What is expected to come in from them.
    pub expected_recoverable_value: Amount,
}

/// What each debtor owes in each currency, and the accounts to tier.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DebtorReport {
    /// The day the answer is made for.
    pub as_of: Date,
    /// One line per debtor and currency, by debtor, then currency; also those who owe nothing any more.
    pub debtors: Vec<DebtorSummary>,
    /// One account for each line with something outstanding, in the same order, ready to be given tiers. Where a debtor owes in
    /// several currencies, each is an account of its own, and tiers are given currency by currency.
    pub accounts: Vec<Account>,
}

/// What one debtor owes in one currency, and how the debtor has paid.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DebtorSummary {
    /// The key of the debtor.
    pub debtor: String,
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// How many receivables have something outstanding.
    pub open_receivables: u32,
    /// What is still owed, zero or above.
    pub outstanding: Amount,
    /// The part of it that is past its due date.
    pub overdue: Amount,
    /// Payments and credits beyond what there was to pay. It is not set off against what is outstanding.
    pub unapplied_credit: Amount,
    /// The part of what is outstanding that is disputed.
    pub disputed: Amount,
    /// Days past due of the oldest amount outstanding; zero when nothing is overdue.
    pub oldest_days_past_due: u32,
    /// How many receivables or instalments with a due date were paid off by that day.
    pub paid_on_time: u32,
    /// How many were paid off after their due date.
    pub paid_late: u32,
}
