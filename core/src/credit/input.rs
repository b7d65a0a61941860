use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    AdmissionCheckKind, AdmissionPolicy, Blocklist, CreditLimitPolicy, CreditReviewPolicy,
    CreditSecurity, Measure, OrderPolicy, Scorecard,
};
use crate::choice::choice;
use crate::error::{At, Error, ErrorCode, Result};
use crate::{Amount, Currency, Date};

/// A debtor, a day and a blocklist.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LookUpBlocklistInput {
    /// The key of the debtor. Taken as it is written.
    pub debtor: String,
    /// The day the answer is made for.
    pub as_of: Date,
    /// The list.
    pub blocklist: Blocklist,
}

choice! {
    /// What a check on a new debtor found.
    pub enum AdmissionResult {
        /// Nothing speaks against it.
        Passed = "passed",
        /// Something does.
        Failed = "failed",
    }
}

/// A check made on a new debtor.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AdmissionCheck {
    /// Which check.
    pub kind: AdmissionCheckKind,
    /// Who or what was asked: the register, the visitor, the other supplier. Of two checks of a kind with the same
    /// informant the later one counts; on the same day, the later one of the list.
    pub informant: String,
    /// The day it was made. A check after the day asked about has not been made.
    pub date: Date,
    /// What it found.
    pub result: AdmissionResult,
    /// What it found, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A new debtor with the checks made on it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AdmitDebtorInput {
    /// The key of the debtor. Taken as it is written.
    pub debtor: String,
    /// The currency of every amount in this record. It must be the policy's.
    pub currency: Currency,
    /// The day the answer is made for.
    pub as_of: Date,
    /// The checks made, in any order. At most 1,000.
    #[serde(default)]
    pub checks: Vec<AdmissionCheck>,
    /// The first order, above zero, where there is one: the report says how much of it to take in advance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_order: Option<Amount>,
    /// The debtors who are supplied on no terms.
    #[serde(default)]
    pub blocklist: Blocklist,
    /// Which checks are needed, and how a debtor starts.
    #[serde(default)]
    pub policy: AdmissionPolicy,
}

/// What is known of a debtor, to score it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ScoreDebtorInput {
    /// The key of the debtor. Taken as it is written.
    pub debtor: String,
    /// The scorecard.
    #[serde(default)]
    pub scorecard: Scorecard,
    /// The numbers known, by the name of their attribute.
    #[serde(default)]
    pub numbers: BTreeMap<String, Measure>,
    /// The categories known, by the name of their attribute.
    #[serde(default)]
    pub categories: BTreeMap<String, String>,
}

/// What is known of a debtor, to set its limit. What is not known is left out, not guessed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct CreditLimitFacts {
    /// What it is expected to buy in a year, zero or above.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub yearly_purchases: Option<Amount>,
    /// What it owns less what it owes. Negative: it owes more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub net_worth: Option<Amount>,
    /// Its current assets less its current liabilities. Negative: it has more to pay than to receive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub working_capital: Option<Amount>,
    /// Its grade, as the scorecard or an agency gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grade: Option<String>,
    /// What secures its debts. At most 10,000. Nothing unless stated.
    pub security: Vec<CreditSecurity>,
}

/// A debtor to set the limit of.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SetCreditLimitInput {
    /// The key of the debtor. Taken as it is written.
    pub debtor: String,
    /// The currency of every amount in this record. It must be the policy's.
    pub currency: Currency,
    /// The day the answer is made for.
    pub as_of: Date,
    /// The credit term asked for: the days from an invoice to its due date, at most 3,650.
    pub term_days: u32,
    /// What is known of the debtor.
    #[serde(default)]
    pub facts: CreditLimitFacts,
    /// How facts become a limit.
    #[serde(default)]
    pub policy: CreditLimitPolicy,
}

/// The credit that a debtor has, to be stored between reviews.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CreditLine {
    /// How much the debtor may owe, zero or above.
    pub limit: Amount,
    /// The credit term: the days from an invoice to its due date, at most 3,650.
    pub term_days: u32,
    /// The end of the last period that has had its effect on the limit. Absent: none has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counted_through: Option<Date>,
    /// The day of the last review that cut. Absent: none has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_cut: Option<Date>,
    /// The day the debtor's credit was last assessed as a whole. Absent: it never was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_assessment: Option<Date>,
    /// Whether a risk signal has frozen it: nothing more is delivered on credit. No unless stated.
    #[serde(default)]
    pub frozen: bool,
}

/// How a debtor paid in a period: a month, or whatever span its statements have.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CreditPeriod {
    /// The last day of the period. A period that ends after the day asked about has not happened. One that runs and is
    /// already overdue is given with the day asked about as its end; its rest is then a period of its own, for what falls due
    /// in it.
    pub end: Date,
    /// The days past due of what was latest in it, paid or not. Absent: nothing fell due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub worst_days_past_due: Option<u32>,
}

choice! {
    /// What a public register or the market says about a debtor that bodes ill. The first four are source B's.
    pub enum RiskSignalKind {
        /// It has pledged its movables.
        MovablesPledge = "movables_pledge",
        /// Its shares have been pledged.
        EquityPledge = "equity_pledge",
        /// It is a party to a lawsuit.
        Lawsuit = "lawsuit",
        /// It moves assets away. Source B: apply at once for the preservation of property.
        AssetTransfer = "asset_transfer",
        /// A judgment is being enforced against it.
        Enforcement = "enforcement",
        /// Insolvency or bankruptcy proceedings are open or asked for.
        Insolvency = "insolvency",
    }
}

/// A risk signal, from one day to another.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RiskSignal {
    /// What it is.
    pub kind: RiskSignalKind,
    /// The day it was seen. From this day on it counts.
    pub date: Date,
    /// The day it was resolved; from that day on it does not count. Absent: it still stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolved: Option<Date>,
    /// What was seen, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A debtor's credit and how it has paid since.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReviewCreditLimitInput {
    /// The key of the debtor. Taken as it is written.
    pub debtor: String,
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// The day of the review.
    pub as_of: Date,
    /// The credit as it stands: what the last review gave.
    pub line: CreditLine,
    /// How the debtor paid, by the end of the period, earliest first. Periods of earlier reviews may be among them. At
    /// most 10,000.
    #[serde(default)]
    pub periods: Vec<CreditPeriod>,
    /// The risk signals, in any order. At most 10,000.
    #[serde(default)]
    pub signals: Vec<RiskSignal>,
    /// How payments move a limit.
    #[serde(default)]
    pub policy: CreditReviewPolicy,
}

/// An order, and all that speaks for or against its release.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CheckOrderInput {
    /// The key of the debtor. Taken as it is written.
    pub debtor: String,
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// The day the answer is made for.
    pub as_of: Date,
    /// The value of this order, above zero, tax included.
    pub order: Amount,
    /// What has been paid in advance for this order, from zero to its value. Zero unless stated.
    #[serde(default)]
    pub prepaid: Amount,
    /// What the debtor owes on invoices, overdue or not, zero or above.
    pub open_receivables: Amount,
    /// What it has ordered and not been invoiced for, this order apart, zero or above. Zero unless stated.
    #[serde(default)]
    pub undelivered_orders: Amount,
    /// What of the open receivables is overdue. Zero unless stated.
    #[serde(default)]
    pub overdue: Amount,
    /// The days past due of the oldest amount outstanding. Zero exactly when nothing is overdue, and unless stated.
    #[serde(default)]
    pub oldest_days_past_due: u32,
    /// What secures the debtor's debts. It counts where it can be called on through the end of the credit term. At most
    /// 10,000.
    #[serde(default)]
    pub security: Vec<CreditSecurity>,
    /// The credit that the debtor has.
    pub line: CreditLine,
    /// The debtors who are supplied on no terms.
    #[serde(default)]
    pub blocklist: Blocklist,
    /// What is tolerated.
    #[serde(default)]
    pub policy: OrderPolicy,
}

/// How many days a credit term may have.
const LONGEST_TERM: u32 = 3_650;

pub(super) fn check_debtor(debtor: &str) -> Result<()> {
    if debtor.trim().is_empty() {
        Err(Error::new(ErrorCode::Empty, "the key is empty").at("debtor"))
    } else {
        Ok(())
    }
}

pub(super) fn check_term(days: u32) -> Result<()> {
    if days <= LONGEST_TERM {
        Ok(())
    } else {
        Err(Error::new(
            ErrorCode::OutOfRange,
            format!("term `{days}` is above {LONGEST_TERM} days"),
        )
        .with_value(days))
    }
}

pub(super) fn check_currency(given: Currency, policy: Currency) -> Result<()> {
    if given == policy {
        Ok(())
    } else {
        Err(Error::new(
            ErrorCode::CurrencyMismatch,
            format!("the debtor is in {given}, the policy in {policy}"),
        )
        .with_value(given)
        .with_remedy("give a policy in the debtor's currency")
        .at("currency"))
    }
}

impl CreditLine {
    /// The limit, with the decimals of the currency; the term is checked.
    pub(super) fn limit_in(&self, currency: Currency) -> Result<Amount> {
        check_term(self.term_days).at("term_days")?;
        self.limit.non_negative_in(currency).at("limit")
    }
}
