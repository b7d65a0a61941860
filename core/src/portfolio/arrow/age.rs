use std::sync::Arc;

use arrow_array::{ArrayRef, Int64Array, RecordBatch, StringArray};
use arrow_schema::{DataType, Schema};

use super::keys::{BatchKeys, Keys};
use super::names::LedgerColumns;
use super::sources::Reading;
use super::write::{dictionary, field, from_arrow, labels, money};
use crate::error::Result;
use crate::portfolio::column::Column;
use crate::portfolio::{Portfolio, Summary};

/// Balances of record batches added up by bucket and key columns.
///
/// The summary has a row for each combination of keys and bucket that occurs, in an order that depends on the batches alone: the
/// keys under their own names, `bucket`, `amount` and `count`. What was paid beyond an amount is in the bucket
/// `unapplied_credit`, below zero.
#[derive(Debug)]
pub struct Age {
    portfolio: Portfolio,
    reading: Reading,
    keys: Keys,
    summary: Summary,
    buckets: Arc<StringArray>,
    rows: usize,
}

impl Age {
    /// Finds the columns in the schema of the batches.
    ///
    /// # Errors
    /// As [`Review::new`](super::Review::new) for the columns of the ledger; `missing_field`, `duplicate` and `wrong_type` for a
    /// key, `too_many` over 10 of them.
    pub fn new(
        portfolio: Portfolio,
        columns: LedgerColumns,
        by: &[String],
        schema: &Schema,
        floats: bool,
    ) -> Result<Self> {
        let currency = portfolio.terms().currency;
        Ok(Self {
            reading: Reading::of(columns, schema, currency, floats, false)?,
            keys: Keys::of(by, schema)?,
            summary: Summary::new(),
            buckets: dictionary(portfolio.buckets().iter().map(String::as_str)),
            portfolio,
            rows: 0,
        })
    }

    /// Adds the next batch.
    ///
    /// # Errors
    /// As [`Review::batch`](super::Review::batch); `too_many` over 200,000,000 groups. After an error the summary is of no use.
    pub fn add(&mut self, batch: &RecordBatch) -> Result<()> {
        let sources = self.reading.sources(batch, self.rows)?;
        let ledger = sources.ledger();
        let keys = self.keys.batch(batch)?;
        let keys: Option<&dyn Column<u128>> = match &keys {
            BatchKeys::Direct(packed) => Some(packed),
            BatchKeys::Ready(numbers) => Some(numbers),
            BatchKeys::None => None,
        };
        self.summary
            .add_rows(&self.portfolio, &ledger, keys)?
            .map_err(|fault| self.reading.error(fault, self.rows))?;
        self.rows = self.rows.saturating_add(batch.num_rows());
        Ok(())
    }

    /// The summary of all batches so far.
    ///
    /// # Errors
    /// `too_many` where the texts of the keys have more than 2^31 bytes together.
    pub fn finish(&mut self) -> Result<RecordBatch> {
        let totals = self.summary.totals()?;
        let counts: Vec<i64> = totals
            .counts
            .iter()
            .map(|count| i64::try_from(*count).unwrap_or(i64::MAX))
            .collect();
        let mut columns = self.keys.columns(&totals.keys)?;
        columns.push(("bucket".to_owned(), labels(totals.buckets, &self.buckets)?));
        let amounts = money(totals.amounts, self.reading.decimals);
        columns.push(("amount".to_owned(), amounts));
        let counts: ArrayRef = Arc::new(Int64Array::new(counts.into(), None));
        columns.push(("count".to_owned(), counts));
        let fields: Vec<_> = columns
            .iter()
            .map(|(name, array)| {
                let kind: DataType = array.data_type().clone();
                field(name, kind, array.is_nullable())
            })
            .collect();
        let arrays = columns.into_iter().map(|(_, array)| array).collect();
        RecordBatch::try_new(Arc::new(Schema::new(fields)), arrays).map_err(from_arrow)
    }
}
