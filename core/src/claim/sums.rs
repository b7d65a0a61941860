//! What has happened to each head, added up.

use super::{ClaimBalances, ClaimHead, ClaimHeadTotal};
use crate::error::Result;
use crate::{Amount, Currency};

/// Where a change of a balance is written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Charged,
    Capitalised,
    Paid,
    Credited,
    Waived,
}

/// One head.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct HeadSum {
    charged: Amount,
    capitalised: Amount,
    pub(super) paid: Amount,
    pub(super) credited: Amount,
    waived: Amount,
    pub(super) balance: Amount,
}

impl HeadSum {
    fn post(&mut self, column: Column, change: Amount) -> Result<()> {
        let (sum, amount) = match column {
            Column::Charged => (&mut self.charged, change),
            Column::Capitalised => (&mut self.capitalised, change),
            Column::Paid => (&mut self.paid, change.negated()),
            Column::Credited => (&mut self.credited, change.negated()),
            Column::Waived => (&mut self.waived, change.negated()),
        };
        *sum = sum.plus(amount)?;
        self.balance = self.balance.plus(change)?;
        Ok(())
    }

    fn total(&self, head: ClaimHead, currency: Currency) -> Result<ClaimHeadTotal> {
        Ok(ClaimHeadTotal {
            head,
            charged: self.charged.in_currency(currency)?,
            capitalised: self.capitalised.in_currency(currency)?,
            paid: self.paid.in_currency(currency)?,
            credited: self.credited.in_currency(currency)?,
            waived: self.waived.in_currency(currency)?,
            balance: self.balance.in_currency(currency)?,
        })
    }
}

/// The three heads.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Heads {
    cost: HeadSum,
    interest: HeadSum,
    principal: HeadSum,
}

impl Heads {
    pub(super) fn of(&self, head: ClaimHead) -> &HeadSum {
        match head {
            ClaimHead::Cost => &self.cost,
            ClaimHead::Interest => &self.interest,
            ClaimHead::Principal => &self.principal,
        }
    }

    /// What is owed on a head.
    pub(super) fn balance(&self, head: ClaimHead) -> Amount {
        self.of(head).balance
    }

    pub(super) fn post(&mut self, column: Column, head: ClaimHead, change: Amount) -> Result<()> {
        match head {
            ClaimHead::Cost => self.cost.post(column, change),
            ClaimHead::Interest => self.interest.post(column, change),
            ClaimHead::Principal => self.principal.post(column, change),
        }
    }

    pub(super) fn balances(&self, currency: Currency) -> Result<ClaimBalances> {
        let (cost, interest, principal) = (
            self.cost.balance,
            self.interest.balance,
            self.principal.balance,
        );
        Ok(ClaimBalances {
            cost: cost.in_currency(currency)?,
            interest: interest.in_currency(currency)?,
            principal: principal.in_currency(currency)?,
            total: cost
                .plus(interest)?
                .plus(principal)?
                .in_currency(currency)?,
        })
    }

    pub(super) fn totals(&self, currency: Currency) -> Result<Vec<ClaimHeadTotal>> {
        [ClaimHead::Cost, ClaimHead::Interest, ClaimHead::Principal]
            .into_iter()
            .map(|head| self.of(head).total(head, currency))
            .collect()
    }
}
