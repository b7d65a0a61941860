use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Amount, Currency, Date};

/// One claim on a debtor: an invoice or any other receivable, with the dated facts about it.
///
/// Give every fact with its own date, also those after the day you ask about: a payment dated after `as_of` has not
/// happened yet. A receivable is an amount owed to you, above zero; a credit note is a credit on it, not a negative one.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Receivable {
    /// The number of the invoice, or another key, unique in a list of receivables. Taken as it is written.
    pub id: String,
    /// The key of the debtor who owes it. Taken as it is written: `007` and `7` are two debtors.
    pub debtor: String,
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// The full amount claimed, above zero, before payments and credits.
    pub amount: Amount,
    /// The day it was issued. Before that day it is not there yet. Absent: it has been there all along.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issue_date: Option<Date>,
    /// The last day to pay without being late. Absent: no due date was agreed, or the instalments have their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_date: Option<Date>,
    /// The parts of the amount, where it falls due on several days: by due date, earliest first, adding up to the amount.
    /// Payments and credits meet the earliest part first. Empty: all of it falls due on the due date.
    #[serde(default)]
    pub instalments: Vec<DuePart>,
    /// What was paid against it, in any order.
    #[serde(default)]
    pub payments: Vec<Payment>,
    /// What was credited against it without payment (returns, allowances), in any order.
    #[serde(default)]
    pub credits: Vec<Credit>,
    /// What the debtor disputes, in any order.
    #[serde(default)]
    pub disputes: Vec<Dispute>,
    /// Anything to group by: `industry`, `region`, `size`, `salesperson`.
    #[serde(default)]
    pub attributes: BTreeMap<String, String>,
}

/// A part of a receivable that falls due on its own day.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DuePart {
    /// The last day to pay this part without being late.
    pub due_date: Date,
    /// The amount of this part, above zero.
    pub amount: Amount,
}

/// Money received for a receivable. It may precede the issue date.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Payment {
    /// The day it was received. It counts from this day on, this day included.
    pub date: Date,
    /// The amount received, above zero.
    pub amount: Amount,
    /// The bank's or the payer's reference, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
}

/// A reduction of a receivable without payment: a credit note, a return, an allowance.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Credit {
    /// The day from which it counts, this day included.
    pub date: Date,
    /// The amount credited, above zero.
    pub amount: Amount,
    /// Why it was given, if said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// A debtor's objection to a receivable, open from one day to another.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Dispute {
    /// The day the objection was raised.
    pub opened: Date,
    /// The day it was settled or withdrawn; from that day on it is closed. Absent: it is still open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<Date>,
    /// The amount objected to, above zero. Absent: all of the receivable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// What is objected to, if said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// A receivable and the day to look at it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StateReceivableInput {
    /// The receivable with its dated facts.
    pub receivable: Receivable,
    /// The day the answer is made for. What is dated later has not happened.
    pub as_of: Date,
}
