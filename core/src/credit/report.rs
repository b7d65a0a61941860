use serde::{Deserialize, Serialize};

use super::{
    AdmissionCheckKind, BlocklistFinding, CountedSecurity, CreditLine, LimitCombination,
    LimitRounding, RiskSignal,
};
use crate::choice::choice;
use crate::{Amount, Currency, Date, Factor, Reason, Share};

choice! {
    /// What becomes of a new debtor.
    pub enum AdmissionVerdict {
        /// Every check is passed: it starts on probation.
        Probation = "probation",
        /// Checks are missing: until they are made it pays in advance.
        Incomplete = "incomplete",
        /// A check failed, or it is blocked.
        Refused = "refused",
    }
}

choice! {
    /// Where a check stands.
    pub enum AdmissionCheckStatus {
        /// As many informants as are needed found nothing against the debtor.
        Passed = "passed",
        /// An informant found something.
        Failed = "failed",
        /// It was not made often enough, or too long ago.
        Missing = "missing",
    }
}

/// A check that the policy asks for, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AdmissionCheckState {
    /// Which check.
    pub kind: AdmissionCheckKind,
    /// Where it stands.
    pub status: AdmissionCheckStatus,
    /// How many informants found nothing against the debtor.
    pub passed: u32,
    /// How many found something.
    pub failed: u32,
    /// How many answers are too old to count.
    pub stale: u32,
    /// How many passes are needed.
    pub needed: u32,
    /// How many passes are still needed.
    pub still_needed: u32,
    /// The last day on which the passes are enough, where they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_through: Option<Date>,
}

/// The terms that a new debtor starts on.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StartingTerms {
    /// How much it may owe. Zero: it pays everything in advance.
    pub limit: Amount,
    /// The days from an invoice to its due date.
    pub term_days: u32,
    /// The part of a large order to pay in advance.
    pub prepayment_share: Share,
    /// An order is large from this value on.
    pub prepayment_from: Amount,
    /// The on-time periods in a row after which the probation ends with a review.
    pub on_time_periods: u32,
    /// How much of the first order to take in advance, where an order was given: the larger of the share of a large order
    /// and what exceeds the limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_order_prepayment: Option<Amount>,
}

/// Whether a new debtor is admitted, what is missing, and how it starts.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AdmissionReport {
    /// The key of the debtor.
    pub debtor: String,
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// The day the answer is made for.
    pub as_of: Date,
    /// What becomes of the debtor.
    pub verdict: AdmissionVerdict,
    /// The checks that the policy asks for, in its order.
    pub checks: Vec<AdmissionCheckState>,
    /// The checks that are missing.
    pub missing: Vec<AdmissionCheckKind>,
    /// What the blocklist says.
    pub blocklist: BlocklistFinding,
    /// The terms to start on. Absent: refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<StartingTerms>,
    /// Why, step by step.
    pub reasons: Vec<Reason>,
}

choice! {
    /// How an attribute came to its points.
    pub enum ScoreLineStatus {
        /// Its value lies in a bin.
        Binned = "binned",
        /// Its category is in no bin: it gets the points for others.
        Other = "other",
        /// Its value is not known: it gets the points for a missing value.
        Missing = "missing",
    }
}

/// An attribute of the scorecard with its points.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ScoreLine {
    /// The attribute.
    pub attribute: String,
    /// The value as it was given. Absent: not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// How it came to its points.
    pub status: ScoreLineStatus,
    /// The bin that the value lies in: its place, the first is 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bin: Option<u32>,
    /// The points.
    pub points: i32,
    /// The most points that a known value of this attribute can have.
    pub best_points: i32,
}

/// An attribute that cost points, with its reason code.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WeakAttribute {
    /// The attribute.
    pub attribute: String,
    /// Its reason code: the scorecard's, or its name.
    pub reason_code: String,
    /// The points that it got.
    pub points: i32,
    /// The most points that it could have had.
    pub best_points: i32,
    /// The points that it cost: the best less its own.
    pub lost: u32,
}

/// The score of a debtor, attribute by attribute.
///
/// The score is exactly the base points plus the points of the lines.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CreditScore {
    /// The key of the debtor.
    pub debtor: String,
    /// The score.
    pub score: i32,
    /// The grade that the score falls under. Absent: the scorecard has no grades.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grade: Option<String>,
    /// The points before any attribute.
    pub base_points: i32,
    /// Every attribute of the scorecard, in its order.
    pub lines: Vec<ScoreLine>,
    /// The attributes whose value is not known.
    pub missing: Vec<String>,
    /// The attributes that cost the most points, the worst first; in the order of the scorecard where it is equal.
    pub weakest: Vec<WeakAttribute>,
    /// Why, line by line.
    pub reasons: Vec<Reason>,
}

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

choice! {
    /// Which way a limit goes.
    pub enum LimitMove {
        /// Up by one step.
        Raised = "raised",
        /// Down by one step, or to a shorter term, or both.
        Cut = "cut",
        /// It stays.
        Unchanged = "unchanged",
    }
}

choice! {
    /// How a period counts.
    pub enum PeriodOutcome {
        /// It had its effect in an earlier review.
        CountedBefore = "counted_before",
        /// It ends after the day asked about.
        ToCome = "to_come",
        /// Nothing fell due in it: it neither counts for the debtor nor against it.
        NothingDue = "nothing_due",
        /// Paid on time, or late within what is tolerated.
        OnTime = "on_time",
        /// Overdue beyond what is tolerated.
        Overdue = "overdue",
    }
}

/// A period and how it counts.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReviewedPeriod {
    /// The last day of the period.
    pub end: Date,
    /// The days past due of what was latest in it. Absent: nothing fell due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub worst_days_past_due: Option<u32>,
    /// How it counts.
    pub outcome: PeriodOutcome,
}

/// A credit after its review, with what moved it and what held it back.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CreditReview {
    /// The key of the debtor.
    pub debtor: String,
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// The day of the review.
    pub as_of: Date,
    /// Which way the credit went.
    pub outcome: LimitMove,
    /// The limit before.
    pub limit_before: Amount,
    /// The limit after.
    pub limit_after: Amount,
    /// The limit after less the limit before.
    pub change: Amount,
    /// The step that the policy gives for this move, before floor and ceiling. Zero where nothing moves.
    pub step: Amount,
    /// The credit term before, in days.
    pub term_days_before: u32,
    /// The credit term after, in days.
    pub term_days_after: u32,
    /// Whether a risk signal freezes the credit: the limit does not rise and nothing more is delivered on credit.
    pub frozen: bool,
    /// The periods, and how each counts.
    pub periods: Vec<ReviewedPeriod>,
    /// The on-time periods since the last one that had its effect.
    pub on_time_streak: u32,
    /// The on-time periods that raise the limit.
    pub streak_to_raise: u32,
    /// The first day on which a limit may rise again after a cut. Absent: there was none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_raise_before: Option<Date>,
    /// Whether the yearly assessment is due.
    pub assessment_due: bool,
    /// The day it falls due. Absent: the debtor was never assessed, so it is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assessment_due_on: Option<Date>,
    /// The risk signals in force on the day.
    pub signals: Vec<RiskSignal>,
    /// The credit after the review, to be stored and given to the next one.
    pub line: CreditLine,
    /// Why, step by step.
    pub reasons: Vec<Reason>,
}

choice! {
    /// What becomes of an order.
    pub enum OrderVerdict {
        /// It goes out.
        Release = "release",
        /// It goes out once the prepayment is made or the security given.
        ReleaseWithPrepayment = "release_with_prepayment",
        /// It is held.
        Hold = "hold",
    }
}

choice! {
    /// The rules that an order passes or not, in the order in which they are looked at.
    pub enum OrderRule {
        /// The debtor is not on the blocklist.
        Blocklist = "blocklist",
        /// Nothing is overdue beyond what is tolerated.
        Overdue = "overdue",
        /// No risk signal has frozen the credit, or the order is paid in advance.
        Freeze = "freeze",
        /// Enough of a large order is paid in advance or secured.
        LargeOrder = "large_order",
        /// The exposure with this order is within the limit.
        Limit = "limit",
    }
}

choice! {
    /// What a rule says of an order.
    pub enum OrderRuleStatus {
        /// Passed.
        Passed = "passed",
        /// Not passed.
        Failed = "failed",
    }
}

/// A rule and what it says.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OrderRuleLine {
    /// The rule.
    pub rule: OrderRule,
    /// What it says.
    pub status: OrderRuleStatus,
    /// The amount that is missing to pass it. Zero when passed, and for the blocklist, which no amount meets.
    pub shortfall: Amount,
}

/// What releases an order. All of it together is needed; the security takes the place of what is paid down and in advance.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReleaseConditions {
    /// The smallest payment on what is overdue that brings it back within what is tolerated.
    pub pay_overdue: Amount,
    /// The smallest payment, besides, on what is open or on earlier orders: what exceeds the limit even when this order is
    /// paid in advance in full.
    pub pay_down: Amount,
    /// The smallest prepayment for this order, besides what is prepaid, once the other two are made.
    pub prepayment: Amount,
    /// The smallest security that takes the place of the prepayment and of what is paid down. Absent: none does, since the
    /// credit is frozen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub security: Option<Amount>,
}

/// Whether an order goes out, which rule holds it, and what releases it.
///
/// Exposure is exactly open receivables + undelivered orders + this order − what is prepaid − security.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OrderCheck {
    /// The key of the debtor.
    pub debtor: String,
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// The day the answer is made for.
    pub as_of: Date,
    /// What becomes of the order.
    pub verdict: OrderVerdict,
    /// The rules that are not passed, in their order. Empty: it goes out.
    pub held_by: Vec<OrderRule>,
    /// Every rule, in its order.
    pub rules: Vec<OrderRuleLine>,
    /// What the debtor owes on invoices.
    pub open_receivables: Amount,
    /// What it has ordered and not been invoiced for, this order apart.
    pub undelivered_orders: Amount,
    /// This order.
    pub order: Amount,
    /// What has been paid in advance for it.
    pub prepaid: Amount,
    /// What the securities that count are good for.
    pub security: Amount,
    /// The securities, and whether each counts.
    pub securities: Vec<CountedSecurity>,
    /// The day through which a security must be valid: the end of the credit term that starts today.
    pub security_needed_through: Date,
    /// What would be at risk with this order. Negative: securities and prepayments exceed it.
    pub exposure: Amount,
    /// The limit.
    pub limit: Amount,
    /// The limit less the exposure. Negative: the limit is exceeded.
    pub headroom: Amount,
    /// What releases the order. Absent: it goes out as it is, or nothing releases it, since the debtor is blocked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conditions: Option<ReleaseConditions>,
    /// What the blocklist says.
    pub blocklist: BlocklistFinding,
    /// Why, rule by rule.
    pub reasons: Vec<Reason>,
}
