//! The running account: the days on which something happened, one after the other.

use super::debt::DebtAccount;
use super::facts::Facts;
use super::journal::{Journal, Note};
use super::sums::{Column, Heads};
use super::{AllocationOrder, ClaimEntry, ClaimEventKind, ClaimHead, StateClaimInput};
use crate::error::Result;
use crate::{Amount, Currency, Date};

/// The account of one debtor.
pub(super) struct Account<'a> {
    pub(super) input: &'a StateClaimInput,
    pub(super) currency: Currency,
    pub(super) order: AllocationOrder,
    pub(super) debts: Vec<DebtAccount<'a>>,
    /// Costs of the claim as a whole.
    pub(super) common: Heads,
    pub(super) totals: Heads,
    /// Money that has found nothing to pay.
    pub(super) pool: Amount,
    pub(super) received: Amount,
    pub(super) credited: Amount,
    pub(super) journal: Journal,
}

impl<'a> Account<'a> {
    /// Goes through everything that happened by `as_of`.
    pub(super) fn run(&mut self, facts: &mut Facts<'a>) -> Result<()> {
        let as_of = self.input.as_of;
        let mut today = None;
        for (date, act) in facts.through(as_of) {
            if date != today {
                self.end_day(today)?;
                today = date;
                if let Some(date) = date {
                    self.begin_day(date)?;
                }
            }
            self.act(date, act, facts)?;
        }
        self.end_day(today)?;
        for index in 0..self.debts.len() {
            let last = match self.debts.get(index).and_then(|debt| debt.meter.as_ref()) {
                Some(meter) => meter.last_day(as_of)?,
                None => continue,
            };
            self.charge(index, last, as_of)?;
        }
        self.apply_pool(as_of)?;
        self.meet_conditions(as_of)?;
        for debt in &mut self.debts {
            debt.finish()?;
        }
        Ok(())
    }

    /// Changes a balance and writes it down in its column.
    pub(super) fn post(
        &mut self,
        column: Column,
        debt: Option<usize>,
        head: ClaimHead,
        change: Amount,
    ) -> Result<ClaimEntry> {
        let receivable = match debt.and_then(|index| self.debts.get_mut(index)) {
            Some(debt) => {
                debt.heads.post(column, head, change)?;
                Some(debt.receivable.id.clone())
            }
            None => {
                self.common.post(column, head, change)?;
                None
            }
        };
        self.totals.post(column, head, change)?;
        Ok(ClaimEntry {
            receivable,
            head,
            amount: change.in_currency(self.currency)?,
        })
    }

    pub(super) fn write(
        &mut self,
        date: Option<Date>,
        kind: ClaimEventKind,
        amount: Amount,
        entries: Vec<ClaimEntry>,
        note: Note<'_>,
    ) -> Result<()> {
        let unapplied = self.unapplied()?;
        self.journal
            .write(date, kind, amount, entries, unapplied, note)
    }

    /// Money that has found nothing to pay, and money that waits for a receivable.
    pub(super) fn unapplied(&self) -> Result<Amount> {
        let waiting = self.debts.iter().map(|debt| debt.reserved);
        self.pool.plus(Amount::sum(waiting)?)
    }

    /// Charges interest through the day before.
    fn begin_day(&mut self, date: Date) -> Result<()> {
        let Ok(through) = date.plus_days(-1) else {
            return Ok(());
        };
        for index in 0..self.debts.len() {
            self.charge(index, through, date)?;
            if let Some(debt) = self.debts.get_mut(index) {
                debt.fix_cover(through);
            }
        }
        self.apply_pool(date)
    }

    fn end_day(&mut self, date: Option<Date>) -> Result<()> {
        match date {
            Some(date) => self.meet_conditions(date),
            None => Ok(()),
        }
    }

    /// Charges interest on a debt through a day, takes off what exceeds the cap and what the terms give up.
    fn charge(&mut self, index: usize, through: Date, view: Date) -> Result<()> {
        let own = self
            .input
            .debts
            .get(index)
            .is_some_and(|debt| debt.terms.is_some());
        let Some(debt) = self.debts.get_mut(index) else {
            return Ok(());
        };
        let id = debt.receivable.id.as_str();
        let change = debt.charge(through, view).map_err(|error| {
            let error = error.at("late_interest").at("terms");
            if own {
                error.at_index("debts", index)
            } else {
                error
            }
        })?;
        let note = || Note {
            receivable: Some(id),
            ..Note::default()
        };
        let (owner, head) = (Some(index), ClaimHead::Interest);
        if !change.accrued.is_zero() {
            let entries = vec![self.post(Column::Charged, owner, head, change.accrued)?];
            let note = Note {
                charged: Some(change.charged),
                ..note()
            };
            let kind = ClaimEventKind::Interest;
            self.write(Some(view), kind, change.accrued, entries, note)?;
        }
        if !change.capped.is_zero() {
            let off = change.capped.negated();
            let entries = vec![self.post(Column::Charged, owner, head, off)?];
            let kind = ClaimEventKind::InterestCapped;
            self.write(Some(view), kind, change.capped, entries, note())?;
        }
        self.give_up(index, view)
    }

    /// Takes off what the terms of a debt give up. Where payments have paid it already, their money is freed first.
    fn give_up(&mut self, index: usize, date: Date) -> Result<()> {
        let Some(debt) = self.debts.get_mut(index) else {
            return Ok(());
        };
        let id = debt.receivable.id.as_str();
        let given = debt.give_up()?;
        if given.is_zero() {
            return Ok(());
        }
        let paid = debt.heads.of(ClaimHead::Interest).paid;
        let freed = given
            .minus(debt.heads.balance(ClaimHead::Interest))?
            .or_zero();
        let note = || Note {
            receivable: Some(id),
            ..Note::default()
        };
        let (owner, head) = (Some(index), ClaimHead::Interest);
        if !freed.is_zero() {
            let of_payments = freed.min(paid);
            let mut entries = Vec::with_capacity(2);
            for (column, part) in [
                (Column::Paid, of_payments),
                (Column::Credited, freed.minus(of_payments)?),
            ] {
                if !part.is_zero() {
                    entries.push(self.post(column, owner, head, part)?);
                }
            }
            self.pool = self.pool.plus(freed)?;
            let kind = ClaimEventKind::PaymentFreed;
            self.write(Some(date), kind, freed, entries, note())?;
        }
        let entries = vec![self.post(Column::Waived, owner, head, given.negated())?];
        let kind = ClaimEventKind::InterestWaived;
        self.write(Some(date), kind, given, entries, note())?;
        self.apply_pool(date)
    }

    /// Grants waivers whose condition has been met by the end of a day.
    fn meet_conditions(&mut self, date: Date) -> Result<()> {
        for index in 0..self.debts.len() {
            let Some(condition) = self
                .debts
                .get_mut(index)
                .and_then(|debt| debt.condition.as_mut())
            else {
                continue;
            };
            if !condition.met && date <= condition.terms.pay_by && condition.missing()?.is_zero() {
                condition.met = true;
                self.give_up(index, date)?;
            }
        }
        Ok(())
    }

    /// Lets money that has found nothing to pay meet what is owed now.
    pub(super) fn apply_pool(&mut self, date: Date) -> Result<()> {
        let owed = self.journal.balances()?.total;
        if self.pool.is_zero() || owed.is_zero() {
            return Ok(());
        }
        let money = self.pool;
        self.pool = Amount::ZERO;
        let (entries, rest) = self.spread(money, date, None, Column::Paid)?;
        self.pool = self.pool.plus(rest)?;
        let kind = ClaimEventKind::CreditApplied;
        let applied = money.minus(rest)?;
        self.write(Some(date), kind, applied, entries, Note::default())
    }
}
