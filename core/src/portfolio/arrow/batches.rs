use arrow_array::RecordBatch;
use arrow_schema::{Schema, SchemaRef};

use super::currencies::Currencies;
use super::names::LedgerColumns;
use super::review::{self, ReviewOptions};
use crate::error::Result;
use crate::portfolio::Portfolio;

/// A review of record batches, one after the other.
#[derive(Debug)]
pub struct Review {
    currencies: Currencies,
    review: review::Review,
}

impl Review {
    /// Finds the columns in the schema of the batches, and says what will be given back.
    ///
    /// # Errors
    /// `missing_field` for a column that is not there, `duplicate` for one that is there twice, or for one to be added that is
    /// there already, `contradiction` for columns that exclude each other, or for an output without its terms.
    pub fn new(
        portfolio: Portfolio,
        columns: LedgerColumns,
        schema: &Schema,
        options: &ReviewOptions,
    ) -> Result<Self> {
        Ok(Self {
            currencies: columns.currencies(schema, portfolio.terms().currency)?,
            review: review::Review::new(portfolio, columns, schema, options)?,
        })
    }

    /// The schema of what is given back.
    pub fn schema(&self) -> SchemaRef {
        self.review.schema()
    }

    /// Reviews the next batch.
    ///
    /// # Errors
    /// `wrong_type` for a column of a type that is not taken; `currency_mismatch` for a row in another currency than that of the
    /// terms; those of [`review`](crate::portfolio::review()) for a row, with its number from the first batch on;
    /// `missing_field` for a null where there must be a value, `invalid_date` for a timestamp that is not at midnight,
    /// `too_many_decimals` for an amount, `unknown_choice` for the text of a fact.
    pub fn batch(&mut self, batch: &RecordBatch) -> Result<RecordBatch> {
        self.currencies.check(batch, self.review.rows)?;
        self.review.batch(batch)
    }
}
