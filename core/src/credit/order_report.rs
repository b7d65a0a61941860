use serde::{Deserialize, Serialize};

use super::{BlocklistFinding, CountedSecurity};
use crate::choice::choice;
use crate::{Amount, Currency, Date, Reason};

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
