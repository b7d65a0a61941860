use super::position::{Part, Position};
use super::{PartState, ReceivableState, ReceivableStatus, StateReceivableInput};
use crate::error::{At, Result};
use crate::{Amount, Date};

/// States a receivable on a day: what is outstanding, how late it is, what is disputed, part by part.
///
/// Only what is dated on or before `as_of` has happened. Payments and credits meet the part with the earliest due date
/// first; what goes beyond the amount is unapplied credit.
///
/// # Errors
/// `empty` for a blank key, `not_positive` or `too_many_decimals` for an amount, `contradiction` for a due date beside
/// instalments, `out_of_order` and `sum_mismatch` for instalments, `reversed` for a dispute closed before it was opened,
/// `too_many` over 10,000 facts of one kind, `overflow` when amounts together do not fit into 28 digits.
///
/// ```
/// use arrears::{StateReceivableInput, from_json, state_receivable};
///
/// let input: StateReceivableInput = from_json(r#"{
///     "receivable": {"id": "A-1", "debtor": "D-1", "currency": "CNY", "amount": "500000.00", "due_date": "2023-10-31"},
///     "as_of": "2024-01-31"
/// }"#)?;
/// let state = state_receivable(&input)?;
/// assert_eq!((state.days_past_due, state.outstanding), (92, "500000.00".parse()?));
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn state_receivable(input: &StateReceivableInput) -> Result<ReceivableState> {
    let StateReceivableInput { receivable, as_of } = input;
    Position::of(receivable)
        .and_then(|position| position.state(*as_of))
        .at("receivable")
}

impl Position<'_> {
    /// The receivable as it stands on a day.
    pub(crate) fn state(&self, as_of: Date) -> Result<ReceivableState> {
        let receivable = self.receivable;
        let currency = receivable.currency;
        let issued = self.issued(as_of);
        let reduced = self.reduced(as_of)?;
        let credited = Amount::sum(
            receivable
                .credits
                .iter()
                .filter(|credit| credit.date <= as_of)
                .map(|credit| credit.amount),
        )?;
        let parts = self
            .parts
            .iter()
            .zip(self.settlements()?)
            .map(|(part, settled_on)| self.part_state(part, settled_on, reduced, as_of))
            .collect::<Result<Vec<_>>>()?;
        let outstanding = Amount::sum(parts.iter().map(|part| part.outstanding))?;
        let overdue = Amount::sum(
            parts
                .iter()
                .filter(|part| part.days_past_due > 0)
                .map(|part| part.outstanding),
        )?;
        let claimed = if issued {
            receivable.amount
        } else {
            Amount::ZERO
        };
        let unapplied_credit = reduced.minus(claimed)?.or_zero();
        let days_past_due = parts.iter().map(|part| part.days_past_due).max();
        Ok(ReceivableState {
            id: receivable.id.clone(),
            debtor: receivable.debtor.clone(),
            currency,
            as_of,
            status: status(issued, &parts, outstanding, as_of),
            amount: receivable.amount.in_currency(currency)?,
            paid: reduced.minus(credited)?.in_currency(currency)?,
            credited: credited.in_currency(currency)?,
            outstanding: outstanding.in_currency(currency)?,
            overdue: overdue.in_currency(currency)?,
            unapplied_credit: unapplied_credit.in_currency(currency)?,
            disputed: self.disputed(outstanding, as_of)?.in_currency(currency)?,
            days_past_due: days_past_due.unwrap_or(0),
            settled_on: parts
                .iter()
                .map(|part| part.settled_on)
                .max()
                .flatten()
                .filter(|_| issued && outstanding.is_zero()),
            parts,
        })
    }

    fn part_state(
        &self,
        part: &Part,
        settled_on: Option<Date>,
        reduced: Amount,
        as_of: Date,
    ) -> Result<PartState> {
        let issued = self.issued(as_of);
        let outstanding = if issued {
            part.outstanding(reduced)?
        } else {
            Amount::ZERO
        };
        Ok(PartState {
            due_date: part.due_date,
            amount: part.amount,
            outstanding: outstanding.in_currency(self.receivable.currency)?,
            days_past_due: if outstanding.is_zero() {
                0
            } else {
                part.days_past_due(as_of)
            },
            settled_on: settled_on.filter(|_| issued && outstanding.is_zero()),
        })
    }

    /// For each part, the day on which the reductions meet it in full, whenever that is; its issue date where it was paid
    /// before. The parts are met in their order, so one pass over the reductions is enough.
    pub(crate) fn settlements(&self) -> Result<Vec<Option<Date>>> {
        let mut settled = Vec::with_capacity(self.parts.len());
        let mut reduced = Amount::ZERO;
        for (date, amount) in &self.reductions {
            reduced = reduced.plus(*amount)?;
            while let Some(part) = self.parts.get(settled.len()) {
                if !part.outstanding(reduced)?.is_zero() {
                    break;
                }
                settled.push(Some(*date).max(self.receivable.issue_date));
            }
        }
        settled.resize(self.parts.len(), None);
        Ok(settled)
    }

    fn disputed(&self, outstanding: Amount, as_of: Date) -> Result<Amount> {
        let open = self.receivable.disputes.iter().filter(|dispute| {
            dispute.opened <= as_of && dispute.closed.is_none_or(|closed| as_of < closed)
        });
        let objected =
            Amount::sum(open.map(|dispute| dispute.amount.unwrap_or(self.receivable.amount)))?;
        Ok(objected.min(outstanding))
    }
}

fn status(issued: bool, parts: &[PartState], outstanding: Amount, as_of: Date) -> ReceivableStatus {
    let open = || parts.iter().filter(|part| !part.outstanding.is_zero());
    if !issued {
        ReceivableStatus::NotIssued
    } else if outstanding.is_zero() {
        ReceivableStatus::Settled
    } else if open().any(|part| part.days_past_due > 0) {
        ReceivableStatus::Overdue
    } else if open().any(|part| part.due_date == Some(as_of)) {
        ReceivableStatus::DueToday
    } else if open().all(|part| part.due_date.is_none()) {
        ReceivableStatus::NoDueDate
    } else {
        ReceivableStatus::NotDue
    }
}
