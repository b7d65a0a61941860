//! The columns of one batch, made ready for the kernels.

use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{DataType, Schema};

use super::currencies::Currencies;
use super::dates::Days;
use super::money::{Money, decimals_of};
use super::names::{LedgerColumns, Places, wrong_type};
use super::texts::FactColumn;
use crate::error::{At, Error, ErrorCode, Result};
use crate::portfolio::column::{Column, Fault, NO_RATE};
use crate::portfolio::{Balance, Facts, Ledger, Rates};
use crate::{CauseOfArrears, Collateral, Contact, Currency, OperatingStatus, PaymentRecord};

/// What the columns of every batch are read as.
#[derive(Debug)]
pub(super) struct Reading {
    pub(super) columns: LedgerColumns,
    pub(super) places: Places,
    currencies: Currencies,
    /// The decimals of the currency.
    pub(super) decimals: u32,
    pub(super) floats: bool,
    /// Whether facts are asked for, and rates. Without them these columns may hold anything.
    pub(super) facts: bool,
    pub(super) rates: bool,
}

/// The columns of a batch.
pub(super) struct Sources<'a> {
    amount: Option<Money<'a>>,
    outstanding: Option<Money<'a>>,
    paid: Option<Money<'a>>,
    due_date: Days<'a>,
    issue_date: Option<Days<'a>>,
    rate: Option<(Money<'a>, u32)>,
    facts: [Option<FactColumn<'a>>; 6],
}

impl Reading {
    pub(super) fn of(
        columns: LedgerColumns,
        schema: &Schema,
        currency: Currency,
        floats: bool,
        dated_payments: bool,
    ) -> Result<Self> {
        let places = columns.find(schema, dated_payments)?;
        Ok(Self {
            currencies: columns.currencies(schema, currency)?,
            columns,
            places,
            decimals: currency.decimals(),
            floats,
            facts: false,
            rates: false,
        })
    }

    /// The columns of a batch, all of whose rows are in the currency of the terms. `before` rows came before it.
    pub(super) fn sources<'a>(&self, batch: &'a RecordBatch, before: usize) -> Result<Sources<'a>> {
        self.currencies.check(batch, before)?;
        let Places {
            amount,
            outstanding,
            paid,
            due_date,
            issue_date,
            rate,
            facts,
        } = self.places;
        let money = |place: Option<usize>, field, none| {
            place
                .map(|place| {
                    Money::of(
                        column(batch, place)?,
                        field,
                        self.decimals,
                        none,
                        self.floats,
                    )
                })
                .transpose()
                .at(&self.columns.name(field))
        };
        let days = |place: usize, field| {
            column(batch, place)
                .and_then(|array| Days::of(array, field))
                .at(&self.columns.name(field))
        };
        let [status, record, collateral, cause, contact, recoverability] = facts;
        Ok(Sources {
            amount: money(amount, "amount", None)?,
            outstanding: money(outstanding, "outstanding", None)?,
            paid: money(paid, "paid", Some(0))?,
            due_date: days(due_date, "due_date")?,
            issue_date: issue_date
                .map(|place| days(place, "issue_date"))
                .transpose()?,
            rate: rate
                .filter(|_| self.rates)
                .map(|place| rates(column(batch, place)?))
                .transpose()
                .at(&self.columns.name("rate"))?,
            facts: [
                self.fact::<OperatingStatus>(batch, status, "operating_status")?,
                self.fact::<PaymentRecord>(batch, record, "payment_record")?,
                self.fact::<Collateral>(batch, collateral, "collateral")?,
                self.fact::<CauseOfArrears>(batch, cause, "cause_of_arrears")?,
                self.fact::<Contact>(batch, contact, "contact")?,
                self.fact_column(
                    batch,
                    recoverability,
                    "recoverability",
                    FactColumn::judgement,
                )?,
            ],
        })
    }

    fn fact<'a, T: crate::Choice + Default>(
        &self,
        batch: &'a RecordBatch,
        place: Option<usize>,
        field: &'static str,
    ) -> Result<Option<FactColumn<'a>>> {
        self.fact_column(batch, place, field, FactColumn::of::<T>)
    }

    fn fact_column<'a>(
        &self,
        batch: &'a RecordBatch,
        place: Option<usize>,
        field: &'static str,
        of: fn(&'a ArrayRef, &'static str) -> Result<FactColumn<'a>>,
    ) -> Result<Option<FactColumn<'a>>> {
        place
            .filter(|_| self.facts)
            .map(|place| of(column(batch, place)?, field))
            .transpose()
            .at(&self.columns.name(field))
    }

    /// A fault of a row as an error, under the caller's own name of the column.
    pub(super) fn error(&self, fault: Fault, before: usize) -> Error {
        fault.into_error(before, |field| self.columns.name(field))
    }
}

impl<'a> Sources<'a> {
    pub(super) fn ledger(&'a self) -> Ledger<'a> {
        let paid = any(&self.paid);
        let balance = match (&self.amount, &self.outstanding) {
            (Some(amounts), _) => Balance::Claimed { amounts, paid },
            (None, Some(outstanding)) => Balance::Outstanding(outstanding),
            // one of the two was found when the columns were
            (None, None) => Balance::Outstanding(&NOTHING),
        };
        let mut ledger = Ledger::new(balance, &self.due_date);
        ledger.issue_dates = any(&self.issue_date);
        ledger.rates = self.rate.as_ref().map(|(values, decimals)| Rates {
            values,
            decimals: *decimals,
        });
        let [status, record, collateral, cause, contact, recoverability] = &self.facts;
        ledger.facts = Facts {
            operating_status: any(status),
            payment_record: any(record),
            collateral: any(collateral),
            cause_of_arrears: any(cause),
            contact: any(contact),
            recoverability: any(recoverability),
        };
        ledger
    }
}

/// No balances.
const NOTHING: [i64; 0] = [];

/// A column of any kind.
fn any<T, C: Column<T>>(column: &Option<C>) -> Option<&dyn Column<T>> {
    match column {
        Some(column) => Some(column),
        None => None,
    }
}

/// A column of a batch.
pub(super) fn column(batch: &RecordBatch, place: usize) -> Result<&ArrayRef> {
    batch.columns().get(place).ok_or_else(|| {
        Error::new(
            ErrorCode::MissingField,
            "the batch has fewer columns than the ones before",
        )
    })
}

/// Rates with the decimals of their type.
fn rates(array: &ArrayRef) -> Result<(Money<'_>, u32)> {
    const MOST: u32 = 18;
    let decimals = match (decimals_of(array.data_type()), array.data_type()) {
        (None, DataType::Null) => Some(0),
        (Some(decimals), _) => u32::try_from(decimals).ok(),
        (None, _) => None,
    };
    let decimals = decimals
        .filter(|decimals| *decimals <= MOST)
        .ok_or_else(|| {
            wrong_type(
                array.data_type(),
                &format!("a decimal with 0 to {MOST} decimals"),
            )
        })?;
    let values = Money::of(array, "rate", decimals, Some(NO_RATE), false)?;
    Ok((values, decimals))
}
