//! The columns of a ledger, as the kernels take them.

use super::column::{Column, same_length};
use crate::error::{Error, ErrorCode, Result};

/// What a row is worth, in minor units.
#[derive(Clone, Copy)]
pub enum Balance<'a> {
    /// The full amounts claimed, above zero, and what was paid or credited by the day asked about, zero or above; where it
    /// is absent, nothing was. What is left is outstanding; what goes beyond is unapplied credit.
    Claimed {
        /// The full amounts.
        amounts: &'a dyn Column<i64>,
        /// What was paid or credited.
        paid: Option<&'a dyn Column<i64>>,
    },
    /// What is still owed on the day asked about, zero or above.
    Outstanding(&'a dyn Column<i64>),
}

/// Rates of late interest, one for each row: whole numbers of the last decimal place, [`NO_RATE`](super::NO_RATE) for the
/// rate of the terms.
#[derive(Clone, Copy)]
pub struct Rates<'a> {
    /// The rates.
    pub values: &'a dyn Column<i64>,
    /// How many decimals they have: with 4, the value 3 is 0.0003.
    pub decimals: u32,
}

/// What is known about the debtor of each row, as the place of the value in the list of its choice
/// ([`Choice::VALUES`](crate::Choice::VALUES)). An absent column is an unknown fact.
#[derive(Clone, Copy, Default)]
pub struct Facts<'a> {
    /// Places in the values of [`OperatingStatus`](crate::OperatingStatus).
    pub operating_status: Option<&'a dyn Column<u8>>,
    /// Places in the values of [`PaymentRecord`](crate::PaymentRecord).
    pub payment_record: Option<&'a dyn Column<u8>>,
    /// Places in the values of [`Collateral`](crate::Collateral).
    pub collateral: Option<&'a dyn Column<u8>>,
    /// Places in the values of [`CauseOfArrears`](crate::CauseOfArrears).
    pub cause_of_arrears: Option<&'a dyn Column<u8>>,
    /// Places in the values of [`Contact`](crate::Contact).
    pub contact: Option<&'a dyn Column<u8>>,
    /// Whether the money is likely to come in, as the caller judges it: places in the values of
    /// [`Recoverability`](crate::Recoverability), [`NOT_STATED`](super::NOT_STATED) for a row that the other facts decide.
    /// The score stays that of the facts.
    pub recoverability: Option<&'a dyn Column<u8>>,
}

/// The payments of a ledger, in the order of its rows.
#[derive(Debug, Clone, Copy)]
pub struct Payments<'a> {
    /// Where the payments of each row begin, and at the end how many payments there are: one more than there are rows.
    pub starts: &'a [usize],
    /// The days they were received, in days since 1970-01-01, earliest first within a row.
    pub dates: &'a [i32],
    /// What was received, above zero, in minor units.
    pub amounts: &'a [i64],
}

/// The columns of a ledger, all of one length.
#[derive(Clone, Copy)]
pub struct Ledger<'a> {
    /// What each row is worth.
    pub balance: Balance<'a>,
    /// The due dates, in days since 1970-01-01; [`NO_DATE`](super::NO_DATE) where none was agreed.
    pub due_dates: &'a dyn Column<i32>,
    /// The issue dates; [`NO_DATE`](super::NO_DATE) for a row that has been there all along. A row issued later than the
    /// day asked about is not there.
    pub issue_dates: Option<&'a dyn Column<i32>>,
    /// The rates of late interest, where rows have their own.
    pub rates: Option<Rates<'a>>,
    /// What is known about the debtors.
    pub facts: Facts<'a>,
    /// The dated payments, for interest on the running balance, instead of what was paid in all.
    pub payments: Option<Payments<'a>>,
}

impl<'a> Ledger<'a> {
    /// A ledger of balances with their due dates.
    pub fn new(balance: Balance<'a>, due_dates: &'a dyn Column<i32>) -> Self {
        Self {
            balance,
            due_dates,
            issue_dates: None,
            rates: None,
            facts: Facts::default(),
            payments: None,
        }
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        match self.balance {
            Balance::Claimed { amounts, .. } => amounts.rows(),
            Balance::Outstanding(column) => column.rows(),
        }
    }

    pub(super) fn check(&self) -> Result<()> {
        let Self {
            balance,
            due_dates,
            issue_dates,
            rates,
            facts,
            payments,
        } = self;
        let rows = self.rows();
        same_length(rows, "due_date", due_dates.rows())?;
        let paid = match balance {
            Balance::Claimed { paid, .. } => paid.map(|column| column.rows()),
            Balance::Outstanding(_) => None,
        };
        let Facts {
            operating_status,
            payment_record,
            collateral,
            cause_of_arrears,
            contact,
            recoverability,
        } = facts;
        let fact = |column: &Option<&dyn Column<u8>>| column.map(|column| column.rows());
        for (field, found) in [
            ("paid", paid),
            ("issue_date", issue_dates.map(|column| column.rows())),
            ("rate", rates.map(|rates| rates.values.rows())),
            ("operating_status", fact(operating_status)),
            ("payment_record", fact(payment_record)),
            ("collateral", fact(collateral)),
            ("cause_of_arrears", fact(cause_of_arrears)),
            ("contact", fact(contact)),
            ("recoverability", fact(recoverability)),
        ] {
            same_length(rows, field, found.unwrap_or(rows))?;
        }
        let Some(Payments {
            starts,
            dates,
            amounts,
        }) = payments
        else {
            return Ok(());
        };
        if paid.is_some() || matches!(balance, Balance::Outstanding(_)) {
            return Err(Error::new(
                ErrorCode::Contradiction,
                "dated payments beside what was paid in all, or beside what is outstanding",
            )
            .with_remedy("give the full amounts with the dated payments")
            .at("payments"));
        }
        same_length(rows.saturating_add(1), "payments", starts.len())?;
        same_length(dates.len(), "payments", amounts.len())?;
        let whole = starts.first() == Some(&0) && starts.last() == Some(&dates.len());
        if whole && starts.is_sorted() {
            Ok(())
        } else {
            Err(Error::new(
                ErrorCode::OutOfOrder,
                "the starts of the payments do not rise from 0 to their number",
            )
            .at("payments"))
        }
    }
}

impl Payments<'_> {
    /// The days and amounts of the payments of a row.
    pub(super) fn of(&self, row: usize) -> (&[i32], &[i64]) {
        let start = self.starts.get(row).copied().unwrap_or(0);
        let end = self.starts.get(row.saturating_add(1)).copied();
        let range = start..end.unwrap_or(start);
        (
            self.dates.get(range.clone()).unwrap_or_default(),
            self.amounts.get(range).unwrap_or_default(),
        )
    }
}
