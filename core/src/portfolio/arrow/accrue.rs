use std::collections::HashMap;

use arrow_array::RecordBatch;
use arrow_schema::{Schema, SchemaRef};

use super::currencies::Currencies;
use super::dates::Days;
use super::keys::KeyReader;
use super::money::{Money, null};
use super::names::{LedgerColumns, PaymentColumns};
use super::review::{Review, ReviewOptions};
use super::sources::column;
use crate::Currency;
use crate::choice::choice;
use crate::error::{At, Error, ErrorCode, Result};
use crate::portfolio::column::{Column, Fault, NO_DATE};
use crate::portfolio::days::{FIRST_DAY, LAST_DAY, out_of_range};
use crate::portfolio::{Payments, Portfolio};

choice! {
    /// What to do with payments that name no receivable of the ledger.
    #[derive(Default)]
    pub enum Unmatched {
        /// Give an error: money that was received would be left out.
        #[default]
        Refuse = "refuse",
        /// Leave them out, as where the ledger holds the open receivables only.
        Ignore = "ignore",
    }
}

/// A table of dated payments, held in memory: 24 bytes for each payment, and its key once.
#[derive(Debug)]
pub struct PaymentTable {
    columns: PaymentColumns,
    currencies: Currencies,
    places: [usize; 3],
    decimals: u32,
    floats: bool,
    ids: KeyReader,
    /// The place of each key that was paid.
    keys: HashMap<u128, u32>,
    payments: Vec<Paid>,
    rows: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Paid {
    key: u32,
    date: i32,
    row: u32,
    amount: i64,
}

impl PaymentTable {
    /// Finds the columns in the schema of the batches of payments.
    ///
    /// # Errors
    /// `missing_field` and `duplicate` for a column.
    pub fn new(
        columns: PaymentColumns,
        currency: Currency,
        schema: &Schema,
        floats: bool,
    ) -> Result<Self> {
        Ok(Self {
            places: columns.find(schema)?,
            currencies: columns.currencies(schema, currency)?,
            columns,
            decimals: currency.decimals(),
            floats,
            ids: KeyReader::default(),
            keys: HashMap::new(),
            payments: Vec::new(),
            rows: 0,
        })
    }

    /// Adds the next batch.
    ///
    /// # Errors
    /// As [`Review::batch`](super::Review::batch) for the columns; `not_positive` for an amount, `missing_field` for a null.
    pub fn add(&mut self, batch: &RecordBatch) -> Result<()> {
        let checked = self.currencies.check(batch, self.rows);
        checked.at("payments")?;
        let [id, date, amount] = self.places;
        let names = [
            self.columns.name("id"),
            self.columns.name("date"),
            self.columns.name("amount"),
        ];
        let [id_name, date_name, amount_name] = &names;
        let ids = self.ids.read(column(batch, id)?).at(id_name)?;
        let dates = Days::of(column(batch, date)?, "date").at(date_name)?;
        let amounts = column(batch, amount)
            .and_then(|array| Money::of(array, "amount", self.decimals, None, self.floats))
            .at(amount_name)?;
        let before = self.rows;
        let error = |fault: Fault| {
            let columns = &self.columns;
            fault
                .into_error(before, |role| columns.name(role))
                .at("payments")
        };
        let mut days = vec![0; ids.len()];
        dates.read(0, &mut days).map_err(error)?;
        let mut values = vec![0; ids.len()];
        amounts.read(0, &mut values).map_err(error)?;
        for (row, ((id, day), value)) in ids.iter().zip(days).zip(values).enumerate() {
            let fault = |field, wrong: Error| Err(error(Fault::new(row, field, wrong)));
            let Some(id) = *id else {
                return fault("id", null());
            };
            if day == NO_DATE {
                return fault("date", null());
            }
            if !(FIRST_DAY..=LAST_DAY).contains(&day) {
                return fault("date", out_of_range(day));
            }
            if value <= 0 {
                let message = format!("`{value}` minor units are not above zero");
                let wrong = Error::new(ErrorCode::NotPositive, message).with_value(value);
                return fault("amount", wrong);
            }
            let next = self.keys.len();
            let row = before.saturating_add(row);
            let (Ok(next), Ok(row)) = (u32::try_from(next), u32::try_from(row)) else {
                return Err(Error::new(
                    ErrorCode::TooMany,
                    "there are 2^32 payments or more",
                ));
            };
            self.payments.push(Paid {
                key: *self.keys.entry(id).or_insert(next),
                date: day,
                row,
                amount: value,
            });
        }
        self.rows = before.saturating_add(batch.num_rows());
        Ok(())
    }
}

/// Interest on the running balance: a review of record batches that goes by dated payments.
#[derive(Debug)]
pub struct Accrue {
    review: Review,
    payments: PaymentTable,
    id: usize,
    /// Where the payments of each key begin, and where the last ones end.
    starts: Vec<usize>,
    met: Vec<bool>,
    unmatched: Unmatched,
}

impl Accrue {
    /// Finds the columns in the schema of the batches, and puts the payments in order.
    ///
    /// # Errors
    /// As [`Review::new`](super::Review::new); `contradiction` where no full amounts are named, or there are no terms of interest.
    pub fn new(
        portfolio: Portfolio,
        columns: LedgerColumns,
        mut payments: PaymentTable,
        unmatched: Unmatched,
        schema: &Schema,
        options: &ReviewOptions,
    ) -> Result<Self> {
        let id = columns.id(schema)?;
        let review = Review::with(portfolio, columns, schema, options, true)?;
        payments.payments.sort_unstable();
        let mut starts = Vec::with_capacity(payments.keys.len().saturating_add(1));
        for (place, paid) in payments.payments.iter().enumerate() {
            // every key has a payment, and keys are counted without a gap
            if usize::try_from(paid.key) == Ok(starts.len()) {
                starts.push(place);
            }
        }
        starts.push(payments.payments.len());
        Ok(Self {
            met: vec![false; payments.keys.len()],
            review,
            payments,
            id,
            starts,
            unmatched,
        })
    }

    /// The schema of what is given back.
    pub fn schema(&self) -> SchemaRef {
        self.review.schema()
    }

    /// Reviews the next batch, which comes back as that of [`Review::batch`] does.
    ///
    /// # Errors
    /// As [`Review::batch`]; `duplicate` for a receivable with payments that comes twice.
    pub fn batch(&mut self, batch: &RecordBatch) -> Result<Vec<RecordBatch>> {
        let name = self.review.reading.columns.name("id");
        let ids = self.payments.ids.read(column(batch, self.id)?).at(&name)?;
        let mut starts = Vec::with_capacity(ids.len().saturating_add(1));
        let (mut dates, mut amounts) = (Vec::new(), Vec::new());
        for (row, id) in ids.iter().enumerate() {
            starts.push(dates.len());
            let fault = |wrong: Error| {
                Err(self
                    .review
                    .reading
                    .error(Fault::new(row, "id", wrong), self.review.rows))
            };
            let Some(id) = *id else {
                return fault(null());
            };
            let Some(key) = self.payments.keys.get(&id) else {
                continue;
            };
            let key = usize::try_from(*key).unwrap_or(usize::MAX);
            if let Some(met) = self.met.get_mut(key)
                && std::mem::replace(met, true)
            {
                return fault(Error::new(
                    ErrorCode::Duplicate,
                    "a receivable with payments comes twice",
                ));
            }
            let end = self.starts.get(key.saturating_add(1)).copied().unwrap_or(0);
            let range = self.starts.get(key).copied().unwrap_or(end)..end;
            for paid in self.payments.payments.get(range).unwrap_or_default() {
                dates.push(paid.date);
                amounts.push(paid.amount);
            }
        }
        starts.push(dates.len());
        let sources = self.review.reading.sources(batch, self.review.rows)?;
        let mut ledger = sources.ledger();
        ledger.payments = Some(Payments {
            starts: &starts,
            dates: &dates,
            amounts: &amounts,
        });
        self.review.reviewed(batch, &ledger)
    }

    /// Says that there are no more batches.
    ///
    /// # Errors
    /// `contradiction` for a payment that names no receivable, where these are refused.
    pub fn finish(&self) -> Result<()> {
        if self.unmatched == Unmatched::Ignore {
            return Ok(());
        }
        let unmet = |paid: &&Paid| {
            let key = usize::try_from(paid.key).unwrap_or(usize::MAX);
            self.met.get(key) == Some(&false)
        };
        match self
            .payments
            .payments
            .iter()
            .filter(unmet)
            .map(|paid| paid.row)
            .min()
        {
            None => Ok(()),
            Some(row) => Err(Error::new(
                ErrorCode::Contradiction,
                "the payment names no receivable of the ledger",
            )
            .with_remedy(
                "add the receivable, or ask to ignore such payments (unmatched=\"ignore\")",
            )
            .at(&self.payments.columns.name("id"))
            .at_index("rows", usize::try_from(row).unwrap_or(usize::MAX))
            .at("payments")),
        }
    }
}
