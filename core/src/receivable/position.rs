//! What the other rooms ask of a receivable: its parts, and how dated reductions meet them.

use std::collections::BTreeSet;

use super::{Payment, Receivable};
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::at_most;
use crate::{Amount, Date};

/// How many receivables one call takes.
pub(crate) const MOST_RECEIVABLES: usize = 5_000_000;
/// How many payments, credits, disputes or instalments one receivable takes.
const MOST_FACTS: usize = 10_000;

/// A receivable that has been checked, with its facts in order.
#[derive(Debug, Clone)]
pub(crate) struct Position<'a> {
    pub(crate) receivable: &'a Receivable,
    /// The parts by due date; one without a due date where none was agreed.
    pub(crate) parts: Vec<Part>,
    /// Payments and credits by date, added up per day.
    pub(crate) reductions: Vec<(Date, Amount)>,
}

/// A part of the amount with its own due date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) due_date: Option<Date>,
    pub(crate) amount: Amount,
    /// What the earlier parts amount to: reductions meet those first.
    before: Amount,
}

impl<'a> Position<'a> {
    /// Checks a receivable and puts its facts in order.
    pub(crate) fn of(receivable: &'a Receivable) -> Result<Self> {
        let Receivable {
            id,
            debtor,
            currency,
            amount,
            issue_date: _,
            due_date,
            instalments,
            payments,
            credits,
            disputes,
            attributes: _,
        } = receivable;
        for (field, text) in [("id", id), ("debtor", debtor)] {
            if text.trim().is_empty() {
                return Err(Error::new(ErrorCode::Empty, "the key is empty").at(field));
            }
        }
        let amount = amount.positive_in(*currency).at("amount")?;
        for (field, count) in [
            ("instalments", instalments.len()),
            ("payments", payments.len()),
            ("credits", credits.len()),
            ("disputes", disputes.len()),
        ] {
            at_most(count, MOST_FACTS, field).at(field)?;
        }
        for (index, dispute) in disputes.iter().enumerate() {
            if let Some(disputed) = dispute.amount {
                disputed
                    .positive_in(*currency)
                    .at("amount")
                    .at_index("disputes", index)?;
            }
            if let Some(closed) = dispute.closed.filter(|closed| *closed < dispute.opened) {
                return Err(Error::new(
                    ErrorCode::Reversed,
                    format!("closed `{closed}` is before opened `{}`", dispute.opened),
                )
                .with_value(closed)
                .at("closed")
                .at_index("disputes", index));
            }
        }
        let mut reductions = Vec::with_capacity(payments.len().saturating_add(credits.len()));
        for (index, Payment { date, amount, .. }) in payments.iter().enumerate() {
            let amount = amount
                .positive_in(*currency)
                .at("amount")
                .at_index("payments", index)?;
            reductions.push((*date, amount));
        }
        for (index, credit) in credits.iter().enumerate() {
            let amount = credit
                .amount
                .positive_in(*currency)
                .at("amount")
                .at_index("credits", index)?;
            reductions.push((credit.date, amount));
        }
        Ok(Self {
            receivable,
            parts: parts(receivable, amount, *due_date)?,
            reductions: by_day(reductions)?,
        })
    }

    /// Whether the receivable is there on a day.
    pub(crate) fn issued(&self, as_of: Date) -> bool {
        self.receivable
            .issue_date
            .is_none_or(|issued| issued <= as_of)
    }

    /// Payments and credits up to a day, that day included.
    pub(crate) fn reduced(&self, as_of: Date) -> Result<Amount> {
        Amount::sum(
            self.reductions
                .iter()
                .take_while(|(date, _)| *date <= as_of)
                .map(|(_, amount)| *amount),
        )
    }
}

impl Part {
    /// What is left of this part once the whole receivable has been reduced by `reduced`.
    pub(crate) fn outstanding(&self, reduced: Amount) -> Result<Amount> {
        let reached = reduced.minus(self.before)?.or_zero();
        Ok(self.amount.minus(reached)?.or_zero())
    }

    /// Days past due on a day; zero on the due date and before.
    pub(crate) fn days_past_due(&self, as_of: Date) -> u32 {
        self.due_date
            .map_or(0, |due| u32::try_from(due.days_until(as_of)).unwrap_or(0))
    }
}

fn parts(receivable: &Receivable, amount: Amount, due_date: Option<Date>) -> Result<Vec<Part>> {
    if receivable.instalments.is_empty() {
        return Ok(vec![Part {
            due_date,
            amount,
            before: Amount::ZERO,
        }]);
    }
    if let Some(due) = due_date {
        return Err(Error::new(
            ErrorCode::Contradiction,
            "a due date beside instalments that have their own",
        )
        .with_value(due)
        .with_remedy("give either the due date or the instalments")
        .at("due_date"));
    }
    let mut before = Amount::ZERO;
    let mut parts: Vec<Part> = Vec::with_capacity(receivable.instalments.len());
    for (index, part) in receivable.instalments.iter().enumerate() {
        let size = part
            .amount
            .positive_in(receivable.currency)
            .at("amount")
            .at_index("instalments", index)?;
        if parts
            .last()
            .is_some_and(|last| last.due_date >= Some(part.due_date))
        {
            return Err(Error::new(
                ErrorCode::OutOfOrder,
                format!(
                    "due date `{}` is not after the one before it",
                    part.due_date
                ),
            )
            .with_value(part.due_date)
            .at("due_date")
            .at_index("instalments", index));
        }
        parts.push(Part {
            due_date: Some(part.due_date),
            amount: size,
            before,
        });
        before = before.plus(size)?;
    }
    if before == amount {
        Ok(parts)
    } else {
        Err(Error::new(
            ErrorCode::SumMismatch,
            format!("the instalments add up to `{before}`, not to the amount `{amount}`"),
        )
        .with_value(before)
        .at("instalments"))
    }
}

fn by_day(mut reductions: Vec<(Date, Amount)>) -> Result<Vec<(Date, Amount)>> {
    reductions.sort_unstable_by_key(|(date, _)| *date);
    let mut days: Vec<(Date, Amount)> = Vec::with_capacity(reductions.len());
    for (date, amount) in reductions {
        match days.last_mut() {
            Some((day, sum)) if *day == date => *sum = sum.plus(amount)?,
            _ => days.push((date, amount)),
        }
    }
    Ok(days)
}

/// Checks a list of receivables: each by itself, and that no id comes twice.
pub(crate) fn positions<'a>(
    receivables: &'a [Receivable],
    field: &str,
) -> Result<Vec<Position<'a>>> {
    checked(receivables, field)?.collect()
}

/// As [`positions`], one after the other, for an operation that needs each only once.
pub(crate) fn checked<'a>(
    receivables: &'a [Receivable],
    field: &str,
) -> Result<impl Iterator<Item = Result<Position<'a>>>> {
    at_most(receivables.len(), MOST_RECEIVABLES, "receivables").at(field)?;
    let mut ids = BTreeSet::new();
    Ok(receivables
        .iter()
        .enumerate()
        .map(move |(index, receivable)| {
            let position = Position::of(receivable).at_index(field, index)?;
            if ids.insert(receivable.id.as_str()) {
                Ok(position)
            } else {
                Err(Error::new(
                    ErrorCode::Duplicate,
                    format!("id `{}` comes twice", receivable.id),
                )
                .with_value(&receivable.id)
                .at("id")
                .at_index(field, index))
            }
        }))
}
