//! A whole ledger at once: tables come in and go out by the Arrow PyCapsule interface, which pyarrow, Polars, pandas and
//! DuckDB speak, so that none of them is needed here. The core does the work, batch by batch; this file only carries.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use arrears::portfolio::arrow::{
    Accrue, Age, LedgerColumns, Output, PaymentColumns, PaymentTable, Review, ReviewOptions,
    Unmatched,
};
use arrears::portfolio::{Portfolio, PortfolioTerms};
use arrears::{
    AgeingScheme, Choice, Currency, Date, Error, ErrorCode, LateInterestTerms,
    RecoverabilityPolicy, TierPolicy,
};
use arrow_array::ffi::{FFI_ArrowArray, FFI_ArrowSchema, from_ffi};
use arrow_array::ffi_stream::{FFI_ArrowArrayStream, RecordBatchStreamReader};
use arrow_array::{RecordBatch, RecordBatchIterator, RecordBatchReader, StructArray};
use arrow_schema::{ArrowError, SchemaRef};
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyDict, PyModule};

use crate::cross::{Cross, Form};
use crate::refusal::{Refusal, Taken};

/// How many rows of a large batch are done at a time, so that progress can be told and a key can interrupt.
const STRETCH: usize = 1 << 20;

type Reader = Box<dyn RecordBatchReader + Send>;

/// Why a batch did not come out.
#[derive(Debug)]
enum Failure {
    Core(Error),
    Python(PyErr),
    Producer(ArrowError),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Core(error)
    }
}

impl From<Failure> for PyErr {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Core(error) => crate::refusal::exception(&error),
            Failure::Python(error) => error,
            Failure::Producer(error) => pyo3::exceptions::PyRuntimeError::new_err(format!(
                "the table could not be read: {error}"
            )),
        }
    }
}

impl From<Failure> for Refusal {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Core(error) => Self::Value(error),
            other => Self::Python(other.into()),
        }
    }
}

impl From<Failure> for ArrowError {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Core(error) => Self::ExternalError(Box::new(error)),
            Failure::Python(error) => Self::ExternalError(Box::new(error)),
            Failure::Producer(error) => error,
        }
    }
}

/// The batches of a table that was given.
fn reader(table: &Bound<'_, PyAny>, argument: &str) -> Taken<Reader> {
    if table.hasattr("__arrow_c_stream__")? {
        let capsule = table.call_method0("__arrow_c_stream__")?;
        let capsule = capsule.cast::<PyCapsule>().map_err(PyErr::from)?;
        let stream = capsule.pointer_checked(Some(c"arrow_array_stream"))?;
        // SAFETY: the capsule's name says that it holds such a stream. It is moved out: what stays behind is released.
        let reader = unsafe {
            RecordBatchStreamReader::from_raw(stream.cast::<FFI_ArrowArrayStream>().as_ptr())
        };
        return Ok(Box::new(reader.map_err(Failure::Producer)?));
    }
    if table.hasattr("__arrow_c_array__")? {
        let pair = table.call_method0("__arrow_c_array__")?;
        let (schema, array): (Bound<'_, PyCapsule>, Bound<'_, PyCapsule>) = pair.extract()?;
        let schema = schema.pointer_checked(Some(c"arrow_schema"))?;
        let array = array.pointer_checked(Some(c"arrow_array"))?;
        // SAFETY: the names of the capsules say what they hold. The array is moved out, the schema is only read.
        let data = unsafe {
            let array = FFI_ArrowArray::from_raw(array.cast::<FFI_ArrowArray>().as_ptr());
            from_ffi(array, schema.cast::<FFI_ArrowSchema>().as_ref())
        };
        let batch = RecordBatch::from(StructArray::from(data.map_err(Failure::Producer)?));
        let schema = batch.schema();
        return Ok(Box::new(RecordBatchIterator::new([Ok(batch)], schema)));
    }
    Err(Refusal::wrong_type(
        table,
        "a table",
        "give anything with the Arrow PyCapsule interface: a frame of Polars or pandas, a table or reader of pyarrow, \
         a relation of DuckDB; collect a lazy frame first",
    )
    .at(argument))
}

/// The work on each batch.
enum Work {
    Review(Box<Review>),
    Accrue(Box<Accrue>),
}

/// The batches that are given back, each worked out when it is asked for.
struct Worker {
    reader: Reader,
    work: Work,
    pending: Option<RecordBatch>,
    progress: Option<Py<PyAny>>,
    done: bool,
}

/// Tells how many rows were done, and lets a key interrupt.
fn tell(progress: Option<&Py<PyAny>>, rows: usize) -> Result<(), Failure> {
    Python::attach(|py| {
        py.check_signals()?;
        match progress {
            Some(progress) => progress.call1(py, (rows,)).map(drop),
            None => Ok(()),
        }
    })
    .map_err(Failure::Python)
}

/// The next stretch of rows.
fn stretch(
    reader: &mut Reader,
    pending: &mut Option<RecordBatch>,
) -> Result<Option<RecordBatch>, Failure> {
    let batch = match pending.take() {
        Some(batch) => batch,
        None => match reader.next() {
            None => return Ok(None),
            Some(batch) => batch.map_err(Failure::Producer)?,
        },
    };
    let rows = batch.num_rows();
    if rows <= STRETCH {
        return Ok(Some(batch));
    }
    *pending = Some(batch.slice(STRETCH, rows.saturating_sub(STRETCH)));
    Ok(Some(batch.slice(0, STRETCH)))
}

impl Worker {
    fn schema(&self) -> SchemaRef {
        match &self.work {
            Work::Review(review) => review.schema(),
            Work::Accrue(accrue) => accrue.schema(),
        }
    }

    fn step(&mut self) -> Result<Option<RecordBatch>, Failure> {
        let Some(batch) = stretch(&mut self.reader, &mut self.pending)? else {
            if let Work::Accrue(accrue) = &self.work {
                accrue.finish()?;
            }
            return Ok(None);
        };
        let found = match &mut self.work {
            Work::Review(review) => review.batch(&batch)?,
            Work::Accrue(accrue) => accrue.batch(&batch)?,
        };
        tell(self.progress.as_ref(), batch.num_rows())?;
        Ok(Some(found))
    }
}

impl Iterator for Worker {
    type Item = Result<RecordBatch, Failure>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.done {
            return None;
        }
        let step = self.step().transpose();
        // what failed once has no next batch
        self.done = !matches!(step, Some(Ok(_)));
        step
    }
}

/// A worker as an Arrow stream.
struct Stream(Worker);

impl Iterator for Stream {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        Some(self.0.next()?.map_err(ArrowError::from))
    }
}

impl RecordBatchReader for Stream {
    fn schema(&self) -> SchemaRef {
        self.0.schema()
    }
}

fn stream_capsule(py: Python<'_>, reader: Reader) -> PyResult<Bound<'_, PyCapsule>> {
    PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(reader), c"arrow_array_stream")
}

fn schema_capsule<'py>(py: Python<'py>, schema: &SchemaRef) -> PyResult<Bound<'py, PyCapsule>> {
    let schema = FFI_ArrowSchema::try_from(schema.as_ref())
        .map_err(|error| PyErr::from(Failure::Producer(error)))?;
    PyCapsule::new_with_value(py, schema, c"arrow_schema")
}

fn names(schema: &SchemaRef) -> Vec<String> {
    schema
        .fields()
        .iter()
        .map(|field| field.name().clone())
        .collect()
}

/// A table in memory, in the Arrow format. Any library that reads the Arrow PyCapsule interface takes it as it is:
/// `polars.DataFrame(table)`, `pyarrow.table(table)`, `duckdb.sql("from table")`.
#[pyclass(frozen, module = "arrears.portfolio")]
pub(crate) struct ArrowTable {
    schema: SchemaRef,
    batches: Vec<RecordBatch>,
}

#[pymethods]
impl ArrowTable {
    /// The names of the columns.
    #[getter]
    fn column_names(&self) -> Vec<String> {
        names(&self.schema)
    }

    fn __len__(&self) -> usize {
        self.batches
            .iter()
            .fold(0, |rows, batch| rows.saturating_add(batch.num_rows()))
    }

    fn __repr__(&self) -> String {
        let rows = self.__len__();
        format!(
            "ArrowTable({rows} rows: {})",
            names(&self.schema).join(", ")
        )
    }

    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // a consumer that wants another schema casts what it gets, as the interface allows
        let _ = requested_schema;
        let batches: Vec<_> = self.batches.iter().cloned().map(Ok).collect();
        let reader = RecordBatchIterator::new(batches, self.schema.clone());
        stream_capsule(py, Box::new(reader))
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        schema_capsule(py, &self.schema)
    }

    /// The table as a `polars.DataFrame`. Needs Polars.
    fn to_polars<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        this.py()
            .import("polars")?
            .call_method1("DataFrame", (this,))
    }

    /// The table as a `pandas.DataFrame`. Needs pandas 2.2 or newer, and pyarrow.
    fn to_pandas<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        Self::to_arrow(this)?.call_method0("to_pandas")
    }

    /// The table as a `pyarrow.Table`. Needs pyarrow.
    fn to_arrow<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        this.py().import("pyarrow")?.call_method1("table", (this,))
    }
}

/// Batches that are worked out when they are asked for, in the Arrow format: to be read once, from the first to the last.
/// It holds one batch at a time, however long the table is.
#[pyclass(frozen, module = "arrears.portfolio")]
pub(crate) struct ArrowStream {
    schema: SchemaRef,
    worker: Mutex<Option<Worker>>,
}

impl ArrowStream {
    fn take(&self) -> PyResult<Worker> {
        let mut worker = self.worker.lock().unwrap_or_else(PoisonError::into_inner);
        worker.take().ok_or_else(|| {
            pyo3::exceptions::PyRuntimeError::new_err(
                "the stream has been read, or is being read: it can be read once",
            )
        })
    }

    fn put_back(&self, worker: Worker) {
        *self.worker.lock().unwrap_or_else(PoisonError::into_inner) = Some(worker);
    }
}

#[pymethods]
impl ArrowStream {
    /// The names of the columns.
    #[getter]
    fn column_names(&self) -> Vec<String> {
        names(&self.schema)
    }

    fn __repr__(&self) -> String {
        format!("ArrowStream({})", names(&self.schema).join(", "))
    }

    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        let _ = requested_schema;
        stream_capsule(py, Box::new(Stream(self.take()?)))
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        schema_capsule(py, &self.schema)
    }

    fn __iter__(this: Py<Self>) -> Py<Self> {
        this
    }

    /// The next batch as a table.
    fn __next__(&self, py: Python<'_>) -> Taken<Option<ArrowTable>> {
        let mut worker = self.take()?;
        let (batch, worker) = py.detach(move || {
            let batch = worker.next();
            (batch, worker)
        });
        self.put_back(worker);
        let schema = self.schema.clone();
        Ok(batch.transpose()?.map(|batch| ArrowTable {
            schema,
            batches: vec![batch],
        }))
    }

    /// All of it as a `polars.DataFrame`. Needs Polars.
    fn to_polars<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        this.py()
            .import("polars")?
            .call_method1("DataFrame", (this,))
    }

    /// All of it as a `pandas.DataFrame`. Needs pandas 2.2 or newer, and pyarrow.
    fn to_pandas<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        Self::to_arrow(this)?.call_method0("to_pandas")
    }

    /// All of it as a `pyarrow.Table`. Needs pyarrow.
    fn to_arrow<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        this.py().import("pyarrow")?.call_method1("table", (this,))
    }
}

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

/// All batches at once, or as they are asked for.
fn give(py: Python<'_>, worker: Worker, lazy: bool) -> Taken<Py<PyAny>> {
    let schema = worker.schema();
    if lazy {
        let stream = ArrowStream {
            schema,
            worker: Mutex::new(Some(worker)),
        };
        return Ok(Py::new(py, stream)?.into_any());
    }
    let batches = py.detach(move || worker.collect::<Result<Vec<_>, _>>())?;
    Ok(Py::new(py, ArrowTable { schema, batches })?.into_any())
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
    let worker = Worker {
        reader,
        work: Work::Review(Box::new(review)),
        pending: None,
        progress,
        done: false,
    };
    give(py, worker, lazy)
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
    Ok(ArrowTable {
        schema: batch.schema(),
        batches: vec![batch],
    })
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
    let worker = Worker {
        reader,
        work: Work::Accrue(Box::new(accrue)),
        pending: None,
        progress,
        done: false,
    };
    give(py, worker, lazy)
}

/// Adds the compiled half of `arrears.portfolio`, as a module of its own.
pub(crate) fn register(parent: &Bound<'_, PyModule>) -> PyResult<()> {
    const NAME: &str = "arrears._portfolio";
    let py = parent.py();
    let module = PyModule::new(py, NAME)?;
    module.add_class::<ArrowTable>()?;
    module.add_class::<ArrowStream>()?;
    module.add_function(pyo3::wrap_pyfunction!(review, &module)?)?;
    module.add_function(pyo3::wrap_pyfunction!(age, &module)?)?;
    module.add_function(pyo3::wrap_pyfunction!(accrue, &module)?)?;
    py.import("sys")?.getattr("modules")?.set_item(NAME, module)
}
