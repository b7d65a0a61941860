//! What happened, written down: the events, and the sheet with a row for each.

use super::tranche::Charged;
use super::{
    ClaimBalances, ClaimCostKind, ClaimEntry, ClaimEvent, ClaimEventKind, ClaimHead, ClaimSheetRow,
    ClaimWorking,
};
use crate::error::{Error, ErrorCode, Result};
use crate::{Amount, Currency, Date};

/// How many rows one sheet takes.
const MOST_ROWS: usize = 100_000;

/// The events and the sheet.
pub(super) struct Journal {
    currency: Currency,
    pub(super) events: Vec<ClaimEvent>,
    pub(super) sheet: Vec<ClaimSheetRow>,
    owed: [Amount; 3],
}

/// What an event is about.
#[derive(Default)]
pub(super) struct Note<'n> {
    pub(super) receivable: Option<&'n str>,
    pub(super) cost_kind: Option<ClaimCostKind>,
    pub(super) label: Option<&'n str>,
    /// How interest is worked out, row by row.
    pub(super) charged: Option<Charged>,
}

impl Journal {
    pub(super) fn new(currency: Currency) -> Self {
        Self {
            currency,
            events: Vec::new(),
            sheet: Vec::new(),
            owed: [Amount::ZERO; 3],
        }
    }

    /// Writes an event down with its rows.
    pub(super) fn write(
        &mut self,
        date: Option<Date>,
        kind: ClaimEventKind,
        amount: Amount,
        entries: Vec<ClaimEntry>,
        unapplied: Amount,
        note: Note<'_>,
    ) -> Result<()> {
        let unapplied_credit = unapplied.in_currency(self.currency)?;
        let row = |journal: &mut Self, working: Option<ClaimWorking>, changes: [Amount; 3]| {
            if journal.sheet.len() >= MOST_ROWS {
                return Err(Error::new(
                    ErrorCode::TooMany,
                    format!("the sheet has more than {MOST_ROWS} rows"),
                )
                .with_value(MOST_ROWS));
            }
            for (owed, change) in journal.owed.iter_mut().zip(changes) {
                *owed = owed.plus(change)?;
            }
            let [cost, interest, principal] = changes;
            let number = u32::try_from(journal.sheet.len()).unwrap_or(u32::MAX);
            journal.sheet.push(ClaimSheetRow {
                number: number.saturating_add(1),
                date,
                kind,
                receivable: note.receivable.map(ToOwned::to_owned),
                label: note.label.map(ToOwned::to_owned),
                working,
                cost: cost.in_currency(journal.currency)?,
                interest: interest.in_currency(journal.currency)?,
                principal: principal.in_currency(journal.currency)?,
                balance: journal.balances()?.total,
                unapplied_credit,
            });
            Ok(())
        };
        match note.charged {
            Some(charged) => {
                for (working, amount) in charged.rows {
                    row(self, Some(working), [Amount::ZERO, amount, Amount::ZERO])?;
                }
            }
            None => {
                let mut changes = [Amount::ZERO; 3];
                for entry in &entries {
                    let index = match entry.head {
                        ClaimHead::Cost => 0,
                        ClaimHead::Interest => 1,
                        ClaimHead::Principal => 2,
                    };
                    if let Some(change) = changes.get_mut(index) {
                        *change = change.plus(entry.amount)?;
                    }
                }
                row(self, None, changes)?;
            }
        }
        self.events.push(ClaimEvent {
            date,
            kind,
            receivable: note.receivable.map(ToOwned::to_owned),
            cost_kind: note.cost_kind,
            label: note.label.map(ToOwned::to_owned),
            amount: amount.in_currency(self.currency)?,
            entries,
            balances: self.balances()?,
            unapplied_credit,
        });
        Ok(())
    }

    /// What is owed on the whole claim.
    pub(super) fn balances(&self) -> Result<ClaimBalances> {
        let [cost, interest, principal] = self.owed;
        let currency = self.currency;
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
}
