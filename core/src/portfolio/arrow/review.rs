use std::sync::Arc;

use arrow_array::{ArrayRef, Int32Array, RecordBatch, StringArray};
use arrow_schema::{DataType, Field, Schema, SchemaRef};

use super::batches::review_batches;
use super::names::LedgerColumns;
use super::sources::Reading;
use super::write::{dictionary, field, from_arrow, label_type, labels, money, money_type};
use crate::choice::choice;
use crate::error::{Error, ErrorCode, Result};
use crate::portfolio::{Ledger, Portfolio, Reviewed, Wanted};

choice! {
    /// The columns that a review can add.
    pub enum Output {
        /// What is still owed.
        Outstanding = "outstanding",
        /// Days past due.
        DaysPastDue = "days_past_due",
        /// The label of the bucket; null where nothing is outstanding.
        Bucket = "bucket",
        /// Late interest.
        Interest = "interest",
        /// The score of recoverability.
        Score = "score",
        /// The tier; null where nothing is outstanding.
        Tier = "tier",
    }
}

/// What a review gives back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewOptions {
    /// The columns to add, in this order. Absent: what is outstanding, days past due and bucket, the interest where there
    /// are terms of interest, and the tier where there is a policy.
    pub outputs: Option<Vec<Output>>,
    /// Whether the columns of the input are given back in front of the new ones. They are the same buffers, not copies.
    pub keep: bool,
    /// Whether amounts may be floats: only those that are whole minor units to within their own precision.
    pub floats: bool,
}

impl Default for ReviewOptions {
    fn default() -> Self {
        Self {
            outputs: None,
            keep: true,
            floats: false,
        }
    }
}

/// A review of record batches, one after the other.
#[derive(Debug)]
pub struct Review {
    pub(super) portfolio: Portfolio,
    pub(super) reading: Reading,
    outputs: Vec<Output>,
    keep: bool,
    schema: SchemaRef,
    buckets: Arc<StringArray>,
    tiers: Arc<StringArray>,
    /// How many rows came before.
    pub(super) rows: usize,
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
        Self::with(portfolio, columns, schema, options, false)
    }

    pub(super) fn with(
        portfolio: Portfolio,
        columns: LedgerColumns,
        schema: &Schema,
        options: &ReviewOptions,
        dated_payments: bool,
    ) -> Result<Self> {
        let ReviewOptions {
            outputs,
            keep,
            floats,
        } = options;
        let terms = portfolio.terms();
        let currency = terms.currency;
        let decimals = currency.decimals();
        let outputs = outputs.clone().unwrap_or_else(|| {
            let mut outputs = vec![Output::Outstanding, Output::DaysPastDue, Output::Bucket];
            outputs.extend(terms.late_interest.is_some().then_some(Output::Interest));
            outputs.extend(terms.tier_policy.is_some().then_some(Output::Tier));
            outputs
        });
        let mut fields: Vec<Arc<Field>> = if *keep {
            schema.fields().to_vec()
        } else {
            Vec::new()
        };
        for output in &outputs {
            let name = output.to_string();
            if fields.iter().any(|field| *field.name() == name) {
                return Err(Error::new(
                    ErrorCode::Duplicate,
                    format!("there is a column `{name}` already"),
                )
                .with_value(name)
                .with_remedy("rename it, leave the column out of the outputs, or do not keep the columns of the table")
                .at("outputs"));
            }
            let (kind, nullable) = match output {
                Output::Outstanding | Output::Interest => (money_type(decimals), false),
                Output::DaysPastDue | Output::Score => (DataType::Int32, false),
                Output::Bucket | Output::Tier => (label_type(), true),
            };
            fields.push(Arc::new(field(&name, kind, nullable)));
        }
        let labels = portfolio.buckets();
        // the last label is for summaries
        let buckets = labels.iter().take(labels.len().saturating_sub(1));
        let mut reading = Reading::of(columns, schema, currency, *floats, dated_payments)?;
        reading.facts = outputs.contains(&Output::Score) || outputs.contains(&Output::Tier);
        reading.rates = outputs.contains(&Output::Interest);
        Ok(Self {
            reading,
            buckets: dictionary(buckets.map(String::as_str)),
            tiers: dictionary(Portfolio::tiers()),
            schema: Arc::new(Schema::new_with_metadata(fields, schema.metadata().clone())),
            keep: *keep,
            outputs,
            portfolio,
            rows: 0,
        })
    }

    /// The schema of what is given back.
    pub fn schema(&self) -> SchemaRef {
        self.schema.clone()
    }

    /// Reviews the next batch. A large one comes back in batches of 28,672 rows, each made by one processor.
    ///
    /// # Errors
    /// `wrong_type` for a column of a type that is not taken; `currency_mismatch` for a row in another currency than that of
    /// the terms; those of [`review`](crate::portfolio::review()) for a row, with its number from the first batch on; `missing_field` for a null where there must be a value, `invalid_date` for a
    /// timestamp that is not at midnight, `too_many_decimals` for an amount, `unknown_choice` for the text of a fact.
    pub fn batch(&mut self, batch: &RecordBatch) -> Result<Vec<RecordBatch>> {
        let sources = self.reading.sources(batch, self.rows)?;
        self.reviewed(batch, &sources.ledger())
    }

    pub(super) fn reviewed(
        &mut self,
        batch: &RecordBatch,
        ledger: &Ledger<'_>,
    ) -> Result<Vec<RecordBatch>> {
        let has = |output| self.outputs.contains(&output);
        let wanted = Wanted {
            outstanding: has(Output::Outstanding),
            days_past_due: has(Output::DaysPastDue),
            bucket: has(Output::Bucket),
            interest: has(Output::Interest),
            score: has(Output::Score),
            tier: has(Output::Tier),
        };
        let found = review_batches(&self.portfolio, ledger, wanted, |rows, found| {
            self.made(batch.slice(rows.start, rows.len()), found)
        })?;
        let found = found.map_err(|fault| self.reading.error(fault, self.rows))?;
        self.rows = self.rows.saturating_add(batch.num_rows());
        Ok(found)
    }

    /// The rows of a batch with what was found for them.
    fn made(&self, batch: RecordBatch, mut found: Reviewed<i128>) -> Result<RecordBatch> {
        let decimals = self.reading.decimals;
        let rows = batch.num_rows();
        let mut columns: Vec<ArrayRef> = if self.keep {
            batch.columns().to_vec()
        } else {
            Vec::new()
        };
        let take = std::mem::take::<Vec<i32>>;
        for output in &self.outputs {
            columns.push(match output {
                Output::Outstanding => money(std::mem::take(&mut found.outstanding), decimals),
                Output::Interest => money(std::mem::take(&mut found.interest), decimals),
                Output::DaysPastDue => {
                    Arc::new(Int32Array::new(take(&mut found.days_past_due).into(), None))
                }
                Output::Score => Arc::new(Int32Array::new(take(&mut found.score).into(), None)),
                Output::Bucket => labels(std::mem::take(&mut found.bucket), &self.buckets)?,
                Output::Tier => labels(std::mem::take(&mut found.tier), &self.tiers)?,
            });
        }
        let options = arrow_array::RecordBatchOptions::new().with_row_count(Some(rows));
        RecordBatch::try_new_with_options(self.schema.clone(), columns, &options)
            .map_err(from_arrow)
    }
}
