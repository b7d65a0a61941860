//! Ledgers of typed arrays.

use arrears::portfolio::{
    Balance, Column, Facts, Ledger, Portfolio, Rates, Reviewed, Summary, Totals, Wanted,
};
use arrears::{Error, ErrorCode, Result};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::facts::translate;
use crate::keys::{KeyColumn, Keys};
use crate::payments::Grouped;
use crate::terms::portfolio;
use crate::thrown::thrown;

/// The columns of a ledger, as JavaScript hands them over one by one.
#[wasm_bindgen]
#[derive(Default)]
pub struct Columns {
    amount: Option<Vec<i64>>,
    outstanding: Option<Vec<i64>>,
    paid: Option<Vec<i64>>,
    due_date: Vec<i32>,
    issue_date: Option<Vec<i32>>,
    rate: Option<(Vec<i64>, u32)>,
    operating_status: Option<Vec<u8>>,
    payment_record: Option<Vec<u8>>,
    collateral: Option<Vec<u8>>,
    cause_of_arrears: Option<Vec<u8>>,
    contact: Option<Vec<u8>>,
    payments: Option<Grouped>,
    keys: Vec<KeyColumn>,
}

#[wasm_bindgen]
impl Columns {
    /// A ledger without columns.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes a column of minor units.
    pub fn money(&mut self, role: &str, values: Vec<i64>) {
        let column = match role {
            "amount" => &mut self.amount,
            "outstanding" => &mut self.outstanding,
            _ => &mut self.paid,
        };
        *column = Some(values);
    }

    /// Takes a column of days since 1970-01-01.
    pub fn days(&mut self, role: &str, values: Vec<i32>) {
        match role {
            "due_date" => self.due_date = values,
            _ => self.issue_date = Some(values),
        }
    }

    /// Takes the rates of the rows.
    pub fn rates(&mut self, values: Vec<i64>, decimals: u32) {
        self.rate = Some((values, decimals));
    }

    /// Takes a fact as codes: places in `values`, or in the core's own list where there are none.
    pub fn fact(
        &mut self,
        role: &str,
        codes: Vec<u8>,
        values: Option<Vec<String>>,
    ) -> std::result::Result<(), JsValue> {
        let mut codes = codes;
        if let Some(values) = values {
            translate(role, &mut codes, &values).map_err(|error| thrown(&error))?;
        }
        let column = match role {
            "operating_status" => &mut self.operating_status,
            "payment_record" => &mut self.payment_record,
            "collateral" => &mut self.collateral,
            "cause_of_arrears" => &mut self.cause_of_arrears,
            _ => &mut self.contact,
        };
        *column = Some(codes);
        Ok(())
    }

    /// Takes dated payments, each for the row with its place.
    pub fn payments(
        &mut self,
        rows: &[u32],
        dates: &[i32],
        amounts: &[i64],
    ) -> std::result::Result<(), JsValue> {
        let ledger = self.amount.as_ref().map_or(0, Vec::len);
        let grouped = Grouped::new(ledger, rows, dates, amounts).map_err(|error| thrown(&error))?;
        self.payments = Some(grouped);
        Ok(())
    }

    /// Takes a column to group by.
    pub fn key(&mut self, name: String, values: Vec<u32>, signed: bool) {
        self.keys.push(KeyColumn {
            name,
            values,
            signed,
        });
    }

    /// Reviews the ledger: the columns that are named, or those that the terms suggest.
    pub fn review(
        &self,
        terms: &str,
        outputs: Option<Vec<String>>,
    ) -> std::result::Result<Review, JsValue> {
        self.reviewed(terms, outputs)
            .map_err(|error| thrown(&error))
    }

    /// Adds the ledger up by bucket and keys. The columns of the keys are used up.
    pub fn age(&mut self, terms: &str) -> std::result::Result<Age, JsValue> {
        self.aged(terms).map_err(|error| thrown(&error))
    }
}

impl Columns {
    fn ledger(&self) -> Result<Ledger<'_>> {
        let balance = match (&self.amount, &self.outstanding) {
            (Some(amounts), None) => Balance::Claimed {
                amounts,
                paid: column(&self.paid),
            },
            (None, Some(outstanding)) if self.paid.is_none() => Balance::Outstanding(outstanding),
            (None, None) => {
                return Err(
                    Error::new(ErrorCode::MissingField, "`amount` must be given")
                        .with_remedy("give `amount` with what was claimed, or `outstanding` with what is still owed")
                        .at("amount"),
                );
            }
            _ => {
                return Err(Error::new(
                    ErrorCode::Contradiction,
                    "`outstanding` beside `amount` or `paid`",
                )
                .with_remedy("give `amount` and `paid`, or `outstanding` alone")
                .at("outstanding"));
            }
        };
        let mut ledger = Ledger::new(balance, &self.due_date);
        ledger.issue_dates = column(&self.issue_date);
        ledger.rates = self.rate.as_ref().map(|(values, decimals)| Rates {
            values,
            decimals: *decimals,
        });
        ledger.facts = Facts {
            operating_status: column(&self.operating_status),
            payment_record: column(&self.payment_record),
            collateral: column(&self.collateral),
            cause_of_arrears: column(&self.cause_of_arrears),
            contact: column(&self.contact),
        };
        ledger.payments = self.payments.as_ref().map(Grouped::columns);
        Ok(ledger)
    }

    fn reviewed(&self, terms: &str, outputs: Option<Vec<String>>) -> Result<Review> {
        let portfolio = portfolio(terms)?;
        let wanted = wanted(&portfolio, outputs)?;
        let found = arrears::portfolio::review(&portfolio, &self.ledger()?, wanted)?;
        let buckets = portfolio.buckets();
        // the last label is for summaries
        let buckets = buckets.iter().take(buckets.len().saturating_sub(1));
        Ok(Review {
            buckets: buckets.cloned().collect(),
            wanted,
            found,
        })
    }

    fn aged(&mut self, terms: &str) -> Result<Age> {
        let portfolio = portfolio(terms)?;
        let columns = std::mem::take(&mut self.keys);
        let ledger = self.ledger()?;
        let keys = Keys::new(columns, ledger.rows())?;
        let mut summary = Summary::new();
        summary.add(&portfolio, &ledger, Some(&keys))?;
        Ok(Age {
            totals: summary.totals(),
            buckets: portfolio.buckets().to_vec(),
            keys,
        })
    }
}

fn column<T: Copy + Sync>(values: &Option<Vec<T>>) -> Option<&dyn Column<T>> {
    match values {
        Some(values) => Some(values),
        None => None,
    }
}

/// The columns to make. What the terms have no answer for is made only when it is asked for, and refused then.
fn wanted(portfolio: &Portfolio, outputs: Option<Vec<String>>) -> Result<Wanted> {
    let Some(outputs) = outputs else {
        return Ok(Wanted {
            outstanding: true,
            days_past_due: true,
            bucket: true,
            interest: portfolio.terms().late_interest.is_some(),
            score: false,
            tier: portfolio.terms().tier_policy.is_some(),
        });
    };
    let mut wanted = Wanted::default();
    for (index, output) in outputs.iter().enumerate() {
        let column = match output.as_str() {
            "outstanding" => &mut wanted.outstanding,
            "daysPastDue" => &mut wanted.days_past_due,
            "bucket" => &mut wanted.bucket,
            "interest" => &mut wanted.interest,
            "score" => &mut wanted.score,
            "tier" => &mut wanted.tier,
            _ => {
                return Err(Error::new(
                    ErrorCode::UnknownChoice,
                    format!("`{output}` is none of `outstanding`, `daysPastDue`, `bucket`, `interest`, `score`, `tier`"),
                )
                .with_value(output)
                .at_index("outputs", index));
            }
        };
        *column = true;
    }
    Ok(wanted)
}

/// What a review found. Each column can be taken once.
#[wasm_bindgen]
pub struct Review {
    wanted: Wanted,
    found: Reviewed<i64>,
    buckets: Vec<String>,
}

#[wasm_bindgen]
impl Review {
    /// What is still owed, in minor units.
    pub fn outstanding(&mut self) -> Option<Vec<i64>> {
        taken(self.wanted.outstanding, &mut self.found.outstanding)
    }

    /// Days past due.
    #[wasm_bindgen(js_name = daysPastDue)]
    pub fn days_past_due(&mut self) -> Option<Vec<i32>> {
        taken(self.wanted.days_past_due, &mut self.found.days_past_due)
    }

    /// The place of each row's bucket in `buckets`.
    pub fn bucket(&mut self) -> Option<Vec<i8>> {
        taken(self.wanted.bucket, &mut self.found.bucket)
    }

    /// The labels of the buckets.
    pub fn buckets(&mut self) -> Vec<String> {
        std::mem::take(&mut self.buckets)
    }

    /// Interest in minor units.
    pub fn interest(&mut self) -> Option<Vec<i64>> {
        taken(self.wanted.interest, &mut self.found.interest)
    }

    /// The score of recoverability.
    pub fn score(&mut self) -> Option<Vec<i32>> {
        taken(self.wanted.score, &mut self.found.score)
    }

    /// The place of each row's tier in `tiers`.
    pub fn tier(&mut self) -> Option<Vec<i8>> {
        taken(self.wanted.tier, &mut self.found.tier)
    }

    /// The names of the tiers.
    pub fn tiers(&self) -> Vec<String> {
        Portfolio::tiers().map(str::to_owned).collect()
    }
}

fn taken<T>(wanted: bool, column: &mut Vec<T>) -> Option<Vec<T>> {
    wanted.then(|| std::mem::take(column))
}

/// Totals by bucket and keys. Each column can be taken once.
#[wasm_bindgen]
pub struct Age {
    keys: Keys,
    totals: Totals,
    buckets: Vec<String>,
}

#[wasm_bindgen]
impl Age {
    /// The values of a key column, one for each group.
    pub fn key(&self, column: usize) -> Vec<u32> {
        self.keys.unpack(column, &self.totals.keys)
    }

    /// The place of each group's bucket in `buckets`.
    pub fn bucket(&mut self) -> Vec<i8> {
        std::mem::take(&mut self.totals.buckets)
    }

    /// The labels of the buckets.
    pub fn buckets(&mut self) -> Vec<String> {
        std::mem::take(&mut self.buckets)
    }

    /// What is outstanding or unapplied, in minor units.
    pub fn amount(&self) -> std::result::Result<Vec<i64>, JsValue> {
        let narrow = |amount: &i128| {
            i64::try_from(*amount).map_err(|_| {
                let message = format!("`{amount}` minor units do not fit into 64 bits");
                thrown(&Error::new(ErrorCode::Overflow, message).with_value(amount))
            })
        };
        self.totals.amounts.iter().map(narrow).collect()
    }

    /// Of how many rows.
    pub fn count(&self) -> Vec<u32> {
        let narrow = |count: &u64| u32::try_from(*count).unwrap_or(u32::MAX);
        self.totals.counts.iter().map(narrow).collect()
    }
}
