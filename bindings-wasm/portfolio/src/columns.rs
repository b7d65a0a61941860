//! Ledgers of typed arrays.

use arrears::portfolio::{
    Balance, Column, Facts, Ledger, Portfolio, Rates, Stretch, Summary, Totals, Wanted, review_each,
};
use arrears::{Error, ErrorCode, Result};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::arrays::{Found, Given, Source};
use crate::facts::Codes;
use crate::keys::{KeyColumn, Keys};
use crate::payments::Grouped;
use crate::terms::portfolio;
use crate::thrown::thrown;

/// The columns of a ledger, as JavaScript names them one by one.
#[wasm_bindgen]
#[derive(Default)]
pub struct Columns {
    amount: Option<Given<i64>>,
    outstanding: Option<Given<i64>>,
    paid: Option<Given<i64>>,
    due_date: Option<Given<i32>>,
    issue_date: Option<Given<i32>>,
    rate: Option<(Given<i64>, u32)>,
    operating_status: Option<Codes>,
    payment_record: Option<Codes>,
    collateral: Option<Codes>,
    cause_of_arrears: Option<Codes>,
    contact: Option<Codes>,
    recoverability: Option<Codes>,
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
    pub fn money(&mut self, role: &str, values: Source) {
        let column = match role {
            "amount" => &mut self.amount,
            "outstanding" => &mut self.outstanding,
            _ => &mut self.paid,
        };
        *column = Some(Given::new(values));
    }

    /// Takes a column of days since 1970-01-01.
    pub fn days(&mut self, role: &str, values: Source) {
        let column = match role {
            "due_date" => &mut self.due_date,
            _ => &mut self.issue_date,
        };
        *column = Some(Given::new(values));
    }

    /// Takes the rates of the rows.
    pub fn rates(&mut self, values: Source, decimals: u32) {
        self.rate = Some((Given::new(values), decimals));
    }

    /// Takes a fact as codes: places in `values`, or in the core's own list where there are none.
    pub fn fact(&mut self, role: &str, codes: Source, values: Option<Vec<String>>) {
        let (column, fact) = match role {
            "operating_status" => (&mut self.operating_status, "operating_status"),
            "payment_record" => (&mut self.payment_record, "payment_record"),
            "collateral" => (&mut self.collateral, "collateral"),
            "cause_of_arrears" => (&mut self.cause_of_arrears, "cause_of_arrears"),
            "contact" => (&mut self.contact, "contact"),
            _ => (&mut self.recoverability, "recoverability"),
        };
        *column = Some(Codes::new(fact, codes, values));
    }

    /// Takes dated payments, each for the row with its place.
    pub fn payments(
        &mut self,
        rows: &[u32],
        dates: &[i32],
        amounts: &[i64],
    ) -> std::result::Result<(), JsValue> {
        let ledger = self.amount.as_ref().map_or(0, Given::rows);
        let grouped = Grouped::new(ledger, rows, dates, amounts).map_err(|error| thrown(&error))?;
        self.payments = Some(grouped);
        Ok(())
    }

    /// Takes a column to group by.
    pub fn key(&mut self, name: String, values: Source, signed: bool) {
        self.keys.push(KeyColumn::new(name, values, signed));
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
        let Some(due_dates) = &self.due_date else {
            return Err(
                Error::new(ErrorCode::MissingField, "`due_date` must be given").at("due_date"),
            );
        };
        let mut ledger = Ledger::new(balance, due_dates);
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
            recoverability: column(&self.recoverability),
        };
        ledger.payments = self.payments.as_ref().map(Grouped::columns);
        Ok(ledger)
    }

    fn aged(&mut self, terms: &str) -> Result<Age> {
        let portfolio = portfolio(terms)?;
        let columns = std::mem::take(&mut self.keys);
        let ledger = self.ledger()?;
        let keys = Keys::new(columns, ledger.rows())?;
        let mut summary = Summary::new();
        summary.add(&portfolio, &ledger, Some(&keys))?;
        Ok(Age {
            totals: summary.totals()?,
            buckets: portfolio.buckets().to_vec(),
            keys,
        })
    }
}

fn column<T>(column: &Option<impl Column<T>>) -> Option<&dyn Column<T>> {
    match column {
        Some(column) => Some(column),
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

/// The terms of a review, and the columns that it makes.
#[wasm_bindgen]
pub struct Review {
    portfolio: Portfolio,
    wanted: Wanted,
}

#[wasm_bindgen]
impl Review {
    /// A review with the columns that are named, or with those that the terms suggest.
    #[wasm_bindgen(constructor)]
    pub fn new(terms: &str, outputs: Option<Vec<String>>) -> std::result::Result<Self, JsValue> {
        let made = || {
            let portfolio = portfolio(terms)?;
            let wanted = wanted(&portfolio, outputs)?;
            Ok(Self { portfolio, wanted })
        };
        made().map_err(|error| thrown(&error))
    }

    /// The names of the columns that it makes.
    pub fn outputs(&self) -> Vec<String> {
        let Wanted {
            outstanding,
            days_past_due,
            bucket,
            interest,
            score,
            tier,
        } = self.wanted;
        let outputs = [
            (outstanding, "outstanding"),
            (days_past_due, "daysPastDue"),
            (bucket, "bucket"),
            (interest, "interest"),
            (score, "score"),
            (tier, "tier"),
        ];
        let names = outputs.iter().filter(|(wanted, _)| *wanted);
        names.map(|(_, name)| (*name).to_owned()).collect()
    }

    /// Reviews a ledger.
    pub fn run(&self, columns: &Columns, found: &Found) -> std::result::Result<(), JsValue> {
        let reviewed = columns.ledger().and_then(|ledger| {
            review_each(&self.portfolio, &ledger, self.wanted, |stretch| {
                put(found, stretch);
            })
        });
        reviewed.map_err(|error| thrown(&error))
    }

    /// The labels of the buckets.
    pub fn buckets(&self) -> Vec<String> {
        let buckets = self.portfolio.buckets();
        // the last label is for summaries
        let rows = buckets.iter().take(buckets.len().saturating_sub(1));
        rows.cloned().collect()
    }

    /// The names of the tiers.
    pub fn tiers(&self) -> Vec<String> {
        Portfolio::tiers().map(str::to_owned).collect()
    }
}

fn put(found: &Found, stretch: Stretch<'_>) {
    let Stretch {
        start,
        outstanding,
        days_past_due,
        bucket,
        interest,
        score,
        tier,
    } = stretch;
    found.put(
        start,
        outstanding,
        days_past_due,
        bucket,
        interest,
        score,
        tier,
    );
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
