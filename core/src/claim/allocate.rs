//! How money meets what is owed: the debtor's word, then the orders of the policy, then in proportion.

use rust_decimal::Decimal;

use super::account::Account;
use super::debt::DebtAccount;
use super::queue::{COMMON, Piece, Unit};
use super::sums::Column;
use super::{AllocationSequence, ClaimEntry, ClaimHead};
use crate::error::Result;
use crate::money::{Exact, split_by};
use crate::{Amount, Date};

impl Account<'_> {
    /// What is owed on a head of a unit.
    fn owed(&self, unit: Unit, head: ClaimHead, date: Date) -> Result<Amount> {
        let Some(debt) = unit.debt.and_then(|index| self.debts.get(index)) else {
            return Ok(self.common.balance(head));
        };
        match (unit.piece, head) {
            (Piece::Later(_), ClaimHead::Cost | ClaimHead::Interest) => Ok(Amount::ZERO),
            (_, ClaimHead::Cost | ClaimHead::Interest) => Ok(debt.heads.balance(head)),
            (Piece::Whole, ClaimHead::Principal) => Ok(debt.heads.balance(head)),
            (piece, ClaimHead::Principal) if debt.issued => {
                let parts = debt.tranches.iter().enumerate();
                let held = parts.filter(|(index, part)| piece.holds(*index, part, date));
                Amount::sum(held.map(|(_, part)| part.left))
            }
            _ => Ok(Amount::ZERO),
        }
    }

    /// Spreads money, writes it down in a column, and says what it changed and what is left.
    pub(super) fn spread(
        &mut self,
        money: Amount,
        date: Date,
        designated: Option<usize>,
        column: Column,
    ) -> Result<(Vec<ClaimEntry>, Amount)> {
        let mut entries = Vec::new();
        let mut rest = money;
        if let Some(index) = designated {
            let mut own: Vec<_> = self
                .pieces(index, date)
                .into_iter()
                .map(|unit| vec![unit])
                .collect();
            if self.order.costs_lead() {
                own.insert(0, vec![COMMON]);
            }
            rest = self.meet(rest, date, own, column, &mut entries)?;
        }
        if !rest.is_zero() {
            let groups = self.queue(date, designated)?;
            rest = self.meet(rest, date, groups, column, &mut entries)?;
        }
        Ok((entries, rest))
    }

    /// Lets a credit meet the principal of its receivable, then what a payment would meet; gives back what is left.
    pub(super) fn spread_credit(
        &mut self,
        amount: Amount,
        date: Date,
        index: usize,
        entries: &mut Vec<ClaimEntry>,
    ) -> Result<Amount> {
        let unit = Unit {
            debt: Some(index),
            piece: Piece::Whole,
        };
        let head = [ClaimHead::Principal];
        let rest = self.pay_unit(unit, amount, date, &head, Column::Credited, entries)?;
        let (more, rest) = self.spread(rest, date, Some(index), Column::Credited)?;
        entries.extend(more);
        Ok(rest)
    }

    fn meet(
        &mut self,
        money: Amount,
        date: Date,
        groups: Vec<Vec<Unit>>,
        column: Column,
        entries: &mut Vec<ClaimEntry>,
    ) -> Result<Amount> {
        let heads = self.order.heads.clone();
        let steps: Vec<Vec<ClaimHead>> = match self.order.sequence {
            AllocationSequence::DebtByDebt => vec![heads],
            AllocationSequence::HeadByHead => heads.into_iter().map(|head| vec![head]).collect(),
        };
        let mut rest = money;
        for heads in &steps {
            for group in &groups {
                if rest.is_zero() {
                    return Ok(rest);
                }
                let shares = self.shares(rest, date, group, heads)?;
                for (unit, share) in group.iter().zip(shares) {
                    let left = self.pay_unit(*unit, share, date, heads, column, entries)?;
                    rest = rest.minus(share.minus(left)?)?;
                }
            }
        }
        Ok(rest)
    }

    /// What each unit of a group gets: all that is owed where it is enough, otherwise in proportion to it.
    fn shares(
        &self,
        money: Amount,
        date: Date,
        group: &[Unit],
        heads: &[ClaimHead],
    ) -> Result<Vec<Amount>> {
        let mut owed = Vec::with_capacity(group.len());
        for unit in group {
            let on_heads = heads.iter().map(|head| self.owed(*unit, *head, date));
            owed.push(on_heads.sum_up()?);
        }
        let total = Amount::sum(owed.iter().copied())?;
        if total <= money {
            return Ok(owed);
        }
        if owed.len() == 1 {
            return Ok(vec![money]);
        }
        let weights: Vec<Exact> = owed.iter().map(|amount| (*amount).into()).collect();
        split_by(money, Decimal::new(1, self.currency.decimals()), &weights)
    }

    /// Pays one unit head by head, and says what is left.
    fn pay_unit(
        &mut self,
        unit: Unit,
        money: Amount,
        date: Date,
        heads: &[ClaimHead],
        column: Column,
        entries: &mut Vec<ClaimEntry>,
    ) -> Result<Amount> {
        let mut rest = money;
        for head in heads {
            let taken = rest.min(self.owed(unit, *head, date)?);
            if taken.is_zero() {
                continue;
            }
            rest = rest.minus(taken)?;
            entries.push(self.post(column, unit.debt, *head, taken.negated())?);
            let debt = unit.debt.and_then(|index| self.debts.get_mut(index));
            if let Some(debt) = debt {
                debt.take(unit.piece, *head, taken, date, column)?;
            }
        }
        Ok(rest)
    }

    /// Gives up an amount of a head in the order in which a payment would meet it; all of it where none is stated.
    pub(super) fn forgive(
        &mut self,
        amount: Option<Amount>,
        date: Date,
        only: Option<usize>,
        head: ClaimHead,
    ) -> Result<(Vec<ClaimEntry>, Amount)> {
        let groups = match only {
            Some(index) => self
                .pieces(index, date)
                .into_iter()
                .map(|unit| vec![unit])
                .collect(),
            None => self.queue(date, None)?,
        };
        let mut entries = Vec::new();
        let mut total = Amount::ZERO;
        for group in groups {
            let owed = group
                .iter()
                .map(|unit| self.owed(*unit, head, date))
                .sum_up()?;
            let part = match amount {
                Some(amount) => owed.min(amount.minus(total)?),
                None => owed,
            };
            if part.is_zero() {
                continue;
            }
            let shares = self.shares(part, date, &group, &[head])?;
            for (unit, share) in group.iter().zip(shares) {
                self.pay_unit(*unit, share, date, &[head], Column::Waived, &mut entries)?;
            }
            total = total.plus(part)?;
        }
        Ok((entries, total))
    }
}

impl DebtAccount<'_> {
    /// Follows money that has met a head: the parts of the principal, and the condition of a waiver.
    fn take(
        &mut self,
        piece: Piece,
        head: ClaimHead,
        amount: Amount,
        date: Date,
        column: Column,
    ) -> Result<()> {
        if head == ClaimHead::Principal {
            let mut held = Vec::with_capacity(self.tranches.len());
            for (index, tranche) in self.tranches.iter().enumerate() {
                held.push(piece.holds(index, tranche, date));
            }
            self.reduce(date, amount, &held)?;
        }
        if let Some(condition) = &mut self.condition {
            let counts = head == ClaimHead::Principal
                || (head == ClaimHead::Interest && column != Column::Waived);
            if counts && date <= condition.terms.pay_by {
                condition.met_by = condition.met_by.plus(amount)?;
            }
        }
        Ok(())
    }
}

trait SumUp {
    fn sum_up(self) -> Result<Amount>;
}

impl<I: Iterator<Item = Result<Amount>>> SumUp for I {
    fn sum_up(mut self) -> Result<Amount> {
        self.try_fold(Amount::ZERO, |sum, amount| sum.plus(amount?))
    }
}
