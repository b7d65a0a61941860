//! The order in which what is owed is met.

use std::cmp::Ordering;

use super::account::Account;
use super::tranche::Tranche;
use super::{ClaimInterestBase, DebtRule};
use crate::error::Result;
use crate::money::Exact;
use crate::{Amount, Date};

/// A debt or a piece of one, as one thing to pay.
#[derive(Debug, Clone, Copy)]
pub(super) struct Unit {
    /// The index of the debt. None: costs of the claim as a whole.
    pub(super) debt: Option<usize>,
    pub(super) piece: Piece,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Piece {
    /// All of it.
    Whole,
    /// Costs, interest, and the parts that have fallen due.
    Due,
    /// One part that has not.
    Later(usize),
}

/// Costs of the claim as a whole.
pub(super) const COMMON: Unit = Unit {
    debt: None,
    piece: Piece::Whole,
};

/// What the rules look at.
struct Key {
    later: bool,
    secured: Amount,
    burden: Exact,
    due: Option<Date>,
}

fn is_due(tranche: &Tranche, date: Date) -> bool {
    tranche.kind == ClaimInterestBase::CapitalisedInterest
        || tranche.due.is_some_and(|due| due <= date)
}

impl Piece {
    pub(super) fn holds(self, index: usize, tranche: &Tranche, date: Date) -> bool {
        match self {
            Self::Whole => true,
            Self::Due => is_due(tranche, date),
            Self::Later(part) => index == part,
        }
    }
}

impl DebtRule {
    fn compare(self, one: &Key, other: &Key) -> Ordering {
        match self {
            Self::DueFirst => one.later.cmp(&other.later),
            Self::LeastSecured => one.secured.cmp(&other.secured),
            Self::HeaviestBurden => other.burden.cmp(&one.burden),
            Self::OldestDue => (one.due.is_none(), one.due).cmp(&(other.due.is_none(), other.due)),
        }
    }
}

impl Account<'_> {
    /// The pieces of a debt, in the order of their due dates.
    pub(super) fn pieces(&self, index: usize, date: Date) -> Vec<Unit> {
        let debt = Some(index);
        let Some(account) = self.debts.get(index).filter(|_| self.order.by_due()) else {
            let piece = Piece::Whole;
            return vec![Unit { debt, piece }];
        };
        let piece = Piece::Due;
        let mut units = vec![Unit { debt, piece }];
        for (part, tranche) in account.tranches.iter().enumerate() {
            if !is_due(tranche, date) && !tranche.left.is_zero() {
                let piece = Piece::Later(part);
                units.push(Unit { debt, piece });
            }
        }
        units
    }

    fn key(&self, unit: Unit, date: Date) -> Result<Option<Key>> {
        let Some(debt) = unit.debt.and_then(|index| self.debts.get(index)) else {
            return Ok(None);
        };
        let own = |tranche: &&Tranche| tranche.kind == ClaimInterestBase::Principal;
        let (later, due) = match unit.piece {
            Piece::Later(part) => (true, debt.tranches.get(part).and_then(|part| part.due)),
            Piece::Whole | Piece::Due => {
                let open = debt
                    .tranches
                    .iter()
                    .filter(own)
                    .find(|part| !part.left.is_zero());
                (
                    false,
                    open.or(debt.tranches.first()).and_then(|part| part.due),
                )
            }
        };
        let burden = match &debt.meter {
            Some(meter) => meter.burden_on(date)?,
            None => Exact::zero(),
        };
        Ok(Some(Key {
            later,
            secured: debt.secured,
            burden,
            due,
        }))
    }

    /// What a payment meets, in order; what stands in one group shares it in proportion.
    pub(super) fn queue(&self, date: Date, designated: Option<usize>) -> Result<Vec<Vec<Unit>>> {
        let mut keyed = Vec::new();
        for (index, debt) in self.debts.iter().enumerate() {
            let owes = !debt.heads.balances(self.currency)?.total.is_zero();
            if Some(index) == designated || !owes {
                continue;
            }
            for unit in self.pieces(index, date) {
                if let Some(key) = self.key(unit, date)? {
                    keyed.push((unit, key));
                }
            }
        }
        let compare = |one: &Key, other: &Key| {
            let rules = self.order.debt_rules.iter();
            rules.fold(Ordering::Equal, |order, rule| {
                order.then_with(|| rule.compare(one, other))
            })
        };
        keyed.sort_by(|(_, one), (_, other)| compare(one, other));
        let mut groups: Vec<Vec<Unit>> = Vec::new();
        let mut last: Option<Key> = None;
        for (unit, key) in keyed {
            let same = last
                .as_ref()
                .is_some_and(|last| compare(last, &key).is_eq());
            match groups.last_mut().filter(|_| same) {
                Some(group) => group.push(unit),
                None => groups.push(vec![unit]),
            }
            last = Some(key);
        }
        let common = vec![COMMON];
        if self.order.costs_lead() {
            groups.insert(0, common);
        } else {
            groups.push(common);
        }
        Ok(groups)
    }
}
