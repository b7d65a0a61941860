//! What each thing that happens does to the account.

use super::account::Account;
use super::facts::{Act, Facts};
use super::journal::Note;
use super::sums::Column;
use super::{ClaimEntry, ClaimEventKind, ClaimHead, ClaimPayment};
use crate::error::Result;
use crate::{Amount, Date};

impl<'a> Account<'a> {
    /// Does what happened on a day; without a day, what was there from the start.
    pub(super) fn act(&mut self, date: Option<Date>, act: Act, facts: &Facts<'a>) -> Result<()> {
        let input = self.input;
        let Some(day) = date else {
            return match act {
                Act::Issue(index) => self.issue(None, index),
                _ => Ok(()),
            };
        };
        match act {
            Act::Look => Ok(()),
            Act::Issue(index) => self.issue(Some(day), index),
            Act::Capitalise(index) => self.capitalise(day, index),
            Act::Cost(number) => {
                let Some(cost) = input.costs.get(number) else {
                    return Ok(());
                };
                let owner = facts.index(cost.receivable.as_deref(), "receivable")?;
                let amount = cost.amount.in_currency(self.currency)?;
                let entries = vec![self.post(Column::Charged, owner, ClaimHead::Cost, amount)?];
                let note = Note {
                    receivable: cost.receivable.as_deref(),
                    cost_kind: Some(cost.kind),
                    label: Some(&cost.label),
                    charged: None,
                };
                self.write(date, ClaimEventKind::Cost, amount, entries, note)?;
                self.apply_pool(day)
            }
            Act::Waive(number) => {
                let Some(waiver) = input.waivers.get(number) else {
                    return Ok(());
                };
                let only = facts.index(waiver.receivable.as_deref(), "receivable")?;
                let (entries, total) = self.forgive(waiver.amount, day, only, waiver.head)?;
                let note = Note {
                    receivable: waiver.receivable.as_deref(),
                    label: waiver.reason.as_deref(),
                    ..Note::default()
                };
                let amount = waiver.amount.unwrap_or(total);
                self.write(date, ClaimEventKind::Waiver, amount, entries, note)
            }
            Act::Credit(index, number) => self.credit(day, index, number),
            Act::Booked(index, number) => {
                let Some(debt) = self.debts.get(index) else {
                    return Ok(());
                };
                let receivable = debt.receivable;
                let Some(payment) = receivable.payments.get(number) else {
                    return Ok(());
                };
                let label = payment.reference.as_deref();
                self.pay(day, payment.amount, Some(index), label)
            }
            Act::Pay(number) => {
                let Some(ClaimPayment {
                    amount,
                    designated,
                    reference,
                    ..
                }) = input.payments.get(number)
                else {
                    return Ok(());
                };
                let named = facts.index(designated.as_deref(), "designated")?;
                self.pay(day, *amount, named, reference.as_deref())
            }
        }
    }

    fn issue(&mut self, date: Option<Date>, index: usize) -> Result<()> {
        let Some(debt) = self.debts.get_mut(index) else {
            return Ok(());
        };
        let receivable = debt.receivable;
        debt.issued = true;
        let amount = receivable.amount.in_currency(self.currency)?;
        let reserved = std::mem::take(&mut debt.reserved);
        self.pool = self.pool.plus(reserved)?;
        let head = ClaimHead::Principal;
        let entries = vec![self.post(Column::Charged, Some(index), head, amount)?];
        let id = Some(receivable.id.as_str());
        let note = || Note {
            receivable: id,
            ..Note::default()
        };
        self.write(date, ClaimEventKind::Principal, amount, entries, note())?;
        let Some(day) = date else { return Ok(()) };
        if !reserved.is_zero() {
            self.pool = self.pool.minus(reserved)?;
            let (entries, rest) = self.spread(reserved, day, Some(index), Column::Paid)?;
            self.pool = self.pool.plus(rest)?;
            let kind = ClaimEventKind::CreditApplied;
            self.write(date, kind, reserved.minus(rest)?, entries, note())?;
        }
        self.apply_pool(day)
    }

    fn capitalise(&mut self, date: Date, index: usize) -> Result<()> {
        let Some(debt) = self.debts.get_mut(index) else {
            return Ok(());
        };
        let id = debt.receivable.id.as_str();
        let amount = debt.capitalise(date)?;
        if amount.is_zero() {
            return Ok(());
        }
        let mut entries = Vec::with_capacity(2);
        for (head, change) in [
            (ClaimHead::Interest, amount.negated()),
            (ClaimHead::Principal, amount),
        ] {
            self.totals.post(Column::Capitalised, head, change)?;
            entries.push(ClaimEntry {
                receivable: Some(id.to_owned()),
                head,
                amount: change.in_currency(self.currency)?,
            });
        }
        let note = Note {
            receivable: Some(id),
            ..Note::default()
        };
        let kind = ClaimEventKind::InterestCapitalised;
        self.write(Some(date), kind, amount, entries, note)
    }

    /// A credit meets the principal of its receivable, then the rest of it, then what a payment would meet.
    fn credit(&mut self, date: Date, index: usize, number: usize) -> Result<()> {
        let Some(debt) = self.debts.get_mut(index) else {
            return Ok(());
        };
        let receivable = debt.receivable;
        let Some(credit) = receivable.credits.get(number) else {
            return Ok(());
        };
        let amount = credit.amount.in_currency(self.currency)?;
        self.credited = self.credited.plus(amount)?;
        let mut entries = Vec::new();
        if debt.issued {
            let rest = self.spread_credit(amount, date, index, &mut entries)?;
            self.pool = self.pool.plus(rest)?;
        } else {
            debt.reserved = debt.reserved.plus(amount)?;
        }
        let note = Note {
            receivable: Some(&receivable.id),
            label: credit.reason.as_deref(),
            ..Note::default()
        };
        self.write(Some(date), ClaimEventKind::Credit, amount, entries, note)
    }

    fn pay(
        &mut self,
        date: Date,
        amount: Amount,
        named: Option<usize>,
        label: Option<&str>,
    ) -> Result<()> {
        let amount = amount.in_currency(self.currency)?;
        self.received = self.received.plus(amount)?;
        let waits = match named.and_then(|index| self.debts.get_mut(index)) {
            Some(debt) if !debt.issued => {
                debt.reserved = debt.reserved.plus(amount)?;
                true
            }
            _ => false,
        };
        let mut entries = Vec::new();
        if !waits {
            let (spread, rest) = self.spread(amount, date, named, Column::Paid)?;
            entries = spread;
            self.pool = self.pool.plus(rest)?;
        }
        for (index, debt) in self.debts.iter_mut().enumerate() {
            let Some(condition) = debt.condition.as_mut() else {
                continue;
            };
            if date > condition.terms.pay_by {
                continue;
            }
            // all of a payment that names the debt, and what another payment paid of it
            let id = Some(debt.receivable.id.as_str());
            let of_debt = entries
                .iter()
                .filter(|entry| entry.receivable.as_deref() == id && entry.head != ClaimHead::Cost);
            let counts = if named == Some(index) {
                amount
            } else {
                Amount::sum(of_debt.map(|entry| entry.amount))?.negated()
            };
            condition.paid = condition.paid.plus(counts)?;
        }
        let receivable = named.and_then(|index| self.debts.get(index));
        let note = Note {
            receivable: receivable.map(|debt| debt.receivable.id.as_str()),
            label,
            ..Note::default()
        };
        self.write(Some(date), ClaimEventKind::Payment, amount, entries, note)
    }
}
