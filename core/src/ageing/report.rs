use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::AgeingScheme;
use crate::{Amount, Currency, Date};

/// The open balances on a day, by age.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AgeingReport {
    /// The day the answer is made for.
    pub as_of: Date,
    /// The scheme that was used, with the label of every bucket.
    pub scheme: AgeingScheme,
    /// One report per currency of the receivables, by its code. Amounts in two currencies never meet.
    pub currencies: Vec<CurrencyAgeing>,
}

/// The open balances in one currency, by age.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CurrencyAgeing {
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// All receivables together.
    pub total: AgeingLine,
    /// The groups in which something is open or unapplied, sorted by debtor, then by each attribute in the order asked for,
    /// then by size; a key that is absent comes first. Their lines add up to the total. Empty when no key was asked for.
    pub groups: Vec<AgeingGroup>,
}

/// A group of receivables, by age.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AgeingGroup {
    /// The debtor, where debtors were asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub debtor: Option<String>,
    /// The value of each attribute that was asked for. An attribute that these receivables do not have is absent.
    #[serde(default)]
    pub attributes: BTreeMap<String, String>,
    /// The band of sizes, where bands were asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<SizeBand>,
    /// Its receivables together.
    pub line: AgeingLine,
}

/// A band of sizes: full amounts of receivables from one amount to below another.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct SizeBand {
    /// The smallest amount in the band. Absent: the band begins above zero.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_least: Option<Amount>,
    /// The amount at which the next band begins. Absent: there is none above.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub below: Option<Amount>,
}

/// Open balances by age. Always: the open total is what is not due, plus every bucket, plus what has no due date; and the
/// net total is the open total less the unapplied credit.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AgeingLine {
    /// What is younger than the first bucket.
    pub not_due: AgeingCell,
    /// The buckets of the scheme, the youngest first.
    pub buckets: Vec<AgedBucket>,
    /// What has no date to count from, unless the scheme puts it elsewhere.
    pub no_due_date: AgeingCell,
    /// Everything outstanding, before unapplied credit: zero or above.
    pub open_total: Amount,
    /// Overpayments, and payments for receivables that are not issued yet: zero or above. They are owed to the debtor or
    /// wait for an invoice, and make no bucket smaller.
    pub unapplied_credit: Amount,
    /// The open total less the unapplied credit. Below zero when more was paid than was owed.
    pub net_total: Amount,
    /// What is past its due date, whatever the scheme counts from: the due date itself is not overdue.
    pub overdue: Amount,
    /// Days past due of the oldest part outstanding; zero when nothing is overdue.
    pub oldest_days_past_due: u32,
    /// How many receivables have something outstanding. One with several open parts is one.
    pub open_receivables: u64,
}

/// An amount and how many open parts it is made of.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AgeingCell {
    /// What is outstanding here, zero or above.
    pub amount: Amount,
    /// How many parts of receivables are open here: a receivable without instalments is one part, each instalment is one.
    pub count: u64,
}

/// A bucket with what lies in it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AgedBucket {
    /// Its label, unique in the scheme.
    pub label: String,
    /// Its first day of age, this day included.
    pub first_day: u32,
    /// Its last day of age, this day included. Absent: it has no end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_day: Option<u32>,
    /// What is outstanding in it, zero or above.
    pub amount: Amount,
    /// How many parts of receivables are open in it: a receivable without instalments is one part, each instalment is one.
    pub count: u64,
}
