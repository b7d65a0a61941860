//! A whole ledger at once: tables come in and go out by the Arrow PyCapsule interface, which pyarrow, Polars, pandas and
//! DuckDB speak, so that none of them is needed here. The core does the work, batch by batch; this module only carries.

mod apart;
mod reader;
mod table;
mod worker;

use std::collections::BTreeMap;

use arrears::portfolio::arrow::{
    Accrue, Age, LedgerColumns, Output, PaymentColumns, PaymentTable, Review, ReviewOptions,
    Unmatched,
};
use arrears::portfolio::{Portfolio, PortfolioTerms};
use arrears::{
    AgeingScheme, Choice, Currency, Date, Error, ErrorCode, LateInterestTerms,
    RecoverabilityPolicy, TierPolicy,
};
use arrow_array::RecordBatch;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyModule};

use crate::cross::{Cross, Form};
use crate::refusal::{Refusal, Taken};
use reader::{Failure, reader};
use table::{ArrowStream, ArrowTable, give};
use worker::{Work, Worker, stretch, tell};

fn optional<T: Cross>(value: Option<&Bound<'_, PyAny>>, argument: &str) -> Taken<Option<T>> {
    value
        .map(|value| T::take(value, Form::Instance))
        .transpose()
        .map_err(|refusal| refusal.at(argument))
}

fn required<T: Cross>(value: &Bound<'_, PyAny>, argument: &str) -> Taken<T> {
    T::take(value, Form::Instance).map_err(|refusal| refusal.at(argument))
}

/// Names of columns by role, as a record of the core.
fn roles(value: &Bound<'_, PyAny>, argument: &str) -> Taken<String> {
    let names: BTreeMap<String, String> =
        Cross::take(value, Form::Plain).map_err(|refusal: Refusal| refusal.at(argument))?;
    Ok(arrears::to_json(&names)?)
}

fn ledger_columns(value: &Bound<'_, PyAny>) -> Taken<LedgerColumns> {
    let text = roles(value, "columns")?;
    Ok(arrears::from_json(&text).map_err(|error| error.at("columns"))?)
}

fn payment_columns(value: &Bound<'_, PyAny>) -> Taken<PaymentColumns> {
    let text = roles(value, "payment_columns")?;
    Ok(arrears::from_json(&text).map_err(|error| error.at("payment_columns"))?)
}

fn options(outputs: Option<&Bound<'_, PyAny>>, keep: bool, floats: bool) -> Taken<ReviewOptions> {
    let outputs: Option<Vec<String>> = optional(outputs, "outputs")?;
    let outputs = outputs
        .map(|outputs| {
            let texts = outputs.iter().enumerate();
            texts
                .map(|(index, text)| {
                    Output::from_text(text).map_err(|error| error.at_index("outputs", index))
                })
                .collect::<Result<Vec<_>, Error>>()
        })
        .transpose()?;
    Ok(ReviewOptions {
        outputs,
        keep,
        floats,
    })
}

/// The terms of a portfolio from keywords: what is absent takes its documented default.
struct Given {
    terms: PortfolioTerms,
}

impl Given {
    fn of(given: &Bound<'_, PyDict>) -> Taken<Self> {
        let get = |name: &str| -> PyResult<Option<Bound<'_, PyAny>>> {
            Ok(given.get_item(name)?.filter(|value| !value.is_none()))
        };
        let missing = |name: &str| -> Refusal {
            Error::new(ErrorCode::MissingField, format!("`{name}` must be given"))
                .at(name)
                .into()
        };
        let as_of: Date = required(&get("as_of")?.ok_or_else(|| missing("as_of"))?, "as_of")?;
        let currency: Currency = required(
            &get("currency")?.ok_or_else(|| missing("currency"))?,
            "currency",
        )?;
        let mut terms = PortfolioTerms::new(as_of, currency);
        let scheme: Option<AgeingScheme> = optional(get("scheme")?.as_ref(), "scheme")?;
        let policy: Option<RecoverabilityPolicy> = optional(
            get("recoverability_policy")?.as_ref(),
            "recoverability_policy",
        )?;
        let interest: Option<LateInterestTerms> =
            optional(get("late_interest")?.as_ref(), "late_interest")?;
        let tiers: Option<TierPolicy> = optional(get("tier_policy")?.as_ref(), "tier_policy")?;
        terms.scheme = scheme.unwrap_or_default();
        terms.recoverability_policy = policy.unwrap_or_default();
        terms.late_interest = interest;
        terms.tier_policy = tiers;
        Ok(Self { terms })
    }

    fn portfolio(self) -> Taken<Portfolio> {
        Ok(Portfolio::new(self.terms)?)
    }
}

#[pyfunction]
#[pyo3(signature = (table, terms, columns, outputs, keep, floats, lazy, progress))]
#[allow(
    clippy::too_many_arguments,
    reason = "as many as the Python function has"
)]
fn review(
    py: Python<'_>,
    table: &Bound<'_, PyAny>,
    terms: &Bound<'_, PyDict>,
    columns: &Bound<'_, PyAny>,
    outputs: Option<&Bound<'_, PyAny>>,
    keep: bool,
    floats: bool,
    lazy: bool,
    progress: Option<Py<PyAny>>,
) -> Taken<Py<PyAny>> {
    let mut given = Given::of(terms)?;
    let default = TierPolicy::default();
    if given.terms.tier_policy.is_none() && given.terms.currency == default.currency {
        given.terms.tier_policy = Some(default);
    }
    let portfolio = given.portfolio()?;
    let options = options(outputs, keep, floats)?;
    let columns = ledger_columns(columns)?;
    let reader = reader(table, "table")?;
    let review = Review::new(portfolio, columns, &reader.schema(), &options)?;
    give(
        py,
        Worker::new(reader, Work::Review(Box::new(review)), progress),
        lazy,
    )
}

#[pyfunction]
#[pyo3(signature = (table, terms, columns, by, floats, progress))]
fn age(
    py: Python<'_>,
    table: &Bound<'_, PyAny>,
    terms: &Bound<'_, PyDict>,
    columns: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    floats: bool,
    progress: Option<Py<PyAny>>,
) -> Taken<ArrowTable> {
    let portfolio = Given::of(terms)?.portfolio()?;
    let columns = ledger_columns(columns)?;
    let by: Vec<String> = required(by, "by")?;
    let mut reader = reader(table, "table")?;
    let mut age = Age::new(portfolio, columns, &by, &reader.schema(), floats)?;
    let batch = py.detach(move || -> Result<RecordBatch, Failure> {
        let mut pending = None;
        while let Some(batch) = stretch(&mut reader, &mut pending)? {
            age.add(&batch)?;
            tell(progress.as_ref(), batch.num_rows())?;
        }
        Ok(age.finish()?)
    })?;
    Ok(ArrowTable::from(batch))
}

#[pyfunction]
#[pyo3(signature = (invoices, payments, terms, columns, payment_columns, unmatched, outputs, keep, floats, lazy, progress))]
#[allow(
    clippy::too_many_arguments,
    reason = "as many as the Python function has"
)]
fn accrue(
    py: Python<'_>,
    invoices: &Bound<'_, PyAny>,
    payments: &Bound<'_, PyAny>,
    terms: &Bound<'_, PyDict>,
    columns: &Bound<'_, PyAny>,
    payment_columns: &Bound<'_, PyAny>,
    unmatched: &str,
    outputs: Option<&Bound<'_, PyAny>>,
    keep: bool,
    floats: bool,
    lazy: bool,
    progress: Option<Py<PyAny>>,
) -> Taken<Py<PyAny>> {
    let portfolio = Given::of(terms)?.portfolio()?;
    let options = options(outputs, keep, floats)?;
    let columns = ledger_columns(columns)?;
    let unmatched = Unmatched::from_text(unmatched).map_err(|error| error.at("unmatched"))?;
    let named = self::payment_columns(payment_columns)?;
    let currency = portfolio.terms().currency;
    let mut paid = reader(payments, "payments")?;
    let mut table = PaymentTable::new(named, currency, &paid.schema(), floats)?;
    let table = py.detach(move || -> Result<PaymentTable, Failure> {
        for batch in &mut paid {
            table.add(&batch.map_err(Failure::Producer)?)?;
        }
        Ok(table)
    })?;
    let reader = reader(invoices, "invoices")?;
    let accrue = Accrue::new(
        portfolio,
        columns,
        table,
        unmatched,
        &reader.schema(),
        &options,
    )?;
    give(
        py,
        Worker::new(reader, Work::Accrue(Box::new(accrue)), progress),
        lazy,
    )
}

/// Adds the compiled half of `arrears.portfolio`, as a module of its own.
pub(crate) fn register(parent: &Bound<'_, PyModule>) -> PyResult<()> {
    const NAME: &str = "arrears._portfolio";
    crate::memory::keep_pages();
    let py = parent.py();
    let module = PyModule::new(py, NAME)?;
    module.add_class::<ArrowTable>()?;
    module.add_class::<ArrowStream>()?;
    module.add_function(pyo3::wrap_pyfunction!(review, &module)?)?;
    module.add_function(pyo3::wrap_pyfunction!(age, &module)?)?;
    module.add_function(pyo3::wrap_pyfunction!(accrue, &module)?)?;
    py.import("sys")?.getattr("modules")?.set_item(NAME, module)
}
