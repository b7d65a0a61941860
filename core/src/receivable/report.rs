use serde::{Deserialize, Serialize};

use crate::choice::choice;
use crate::{Amount, Currency, Date};

choice! {
    /// Where a receivable stands on a day.
    pub enum ReceivableStatus {
        /// Its issue date is still to come.
        NotIssued = "not_issued",
        /// Nothing is outstanding.
        Settled = "settled",
        /// Something is outstanding and no due date was agreed.
        NoDueDate = "no_due_date",
        /// Something is outstanding and none of it has reached its due date.
        NotDue = "not_due",
        /// The due date of an outstanding part is today. It is not overdue before tomorrow.
        DueToday = "due_today",
        /// An outstanding part is past its due date.
        Overdue = "overdue",
    }
}

/// A receivable as it stands on a day.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReceivableState {
    /// The key of the receivable.
    pub id: String,
    /// The key of the debtor.
    pub debtor: String,
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// The day the answer is made for.
    pub as_of: Date,
    /// Where it stands.
    pub status: ReceivableStatus,
    /// The full amount claimed.
    pub amount: Amount,
    /// What was paid by then.
    pub paid: Amount,
    /// What was credited by then without payment.
    pub credited: Amount,
    /// What is still owed, zero or above. Zero before the issue date.
    pub outstanding: Amount,
    /// The part of what is outstanding that is past its due date.
    pub overdue: Amount,
    /// Payments and credits beyond what there was to pay, zero or above: an overpayment, or a payment for a receivable
    /// that is not issued yet. It is owed to the debtor or waits for the next invoice; it is no negative debt.
    pub unapplied_credit: Amount,
    /// What is outstanding and objected to.
    pub disputed: Amount,
    /// Days past due of the oldest part still outstanding; zero when nothing is overdue. The due date itself is not overdue.
    pub days_past_due: u32,
    /// The day on which nothing was left to pay, if that day has come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settled_on: Option<Date>,
    /// The parts by due date, adding up to the amount and to what is outstanding.
    pub parts: Vec<PartState>,
}

/// A part of a receivable as it stands on a day.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PartState {
    /// The last day to pay this part without being late. Absent: none was agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_date: Option<Date>,
    /// The amount of this part.
    pub amount: Amount,
    /// What is still owed of it, zero or above.
    pub outstanding: Amount,
    /// Days from the due date to the day asked about, zero when it is not past due or nothing is outstanding.
    pub days_past_due: u32,
    /// The day on which this part was met in full, if that day has come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settled_on: Option<Date>,
}
