//! Tables and streams that go out.

use std::sync::{Mutex, PoisonError};

use arrow_array::ffi::FFI_ArrowSchema;
use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::{RecordBatch, RecordBatchIterator};
use arrow_schema::SchemaRef;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

use super::apart::Apart;
use super::reader::{Failure, Reader};
use super::worker::{Stream, Worker};
use crate::refusal::Taken;

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

/// The columns with their types, a line each.
fn listing(schema: &SchemaRef) -> String {
    let fields = schema.fields().iter();
    fields
        .map(|field| format!("\n  {}: {}", field.name(), field.data_type()))
        .collect()
}

/// Reads a table or a stream with another library.
fn to_polars<'py>(table: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let polars = table.py().import("polars")?;
    polars.call_method1("DataFrame", (table,))
}

fn to_arrow<'py>(table: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let pyarrow = table.py().import("pyarrow")?;
    pyarrow.call_method1("table", (table,))
}

fn to_pandas<'py>(table: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    to_arrow(table)?.call_method0("to_pandas")
}

/// A table in memory, in the Arrow format. Any library that reads the Arrow PyCapsule interface takes it as it is:
/// `polars.DataFrame(table)`, `pyarrow.table(table)`, `duckdb.sql("from table")`.
#[pyclass(frozen, module = "arrears.portfolio")]
pub(crate) struct ArrowTable {
    schema: SchemaRef,
    batches: Vec<RecordBatch>,
}

impl From<RecordBatch> for ArrowTable {
    fn from(batch: RecordBatch) -> Self {
        Self {
            schema: batch.schema(),
            batches: vec![batch],
        }
    }
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
        let s = if rows == 1 { "" } else { "s" };
        format!("ArrowTable of {rows} row{s}{}", listing(&self.schema))
    }

    /// A table of the first rows, which are not copied.
    #[pyo3(signature = (n = 5))]
    fn head(&self, n: usize) -> Self {
        let mut left = n;
        let mut batches = Vec::new();
        for batch in &self.batches {
            let rows = left.min(batch.num_rows());
            if rows > 0 {
                batches.push(batch.slice(0, rows));
            }
            left = left.saturating_sub(rows);
        }
        Self {
            schema: self.schema.clone(),
            batches,
        }
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
        to_polars(this.as_any())
    }

    /// The table as a `pandas.DataFrame`. Needs pandas 2.2 or newer, and pyarrow.
    fn to_pandas<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        to_pandas(this.as_any())
    }

    /// The table as a `pyarrow.Table`. Needs pyarrow.
    fn to_arrow<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        to_arrow(this.as_any())
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
        format!("ArrowStream{}", listing(&self.schema))
    }

    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        let _ = requested_schema;
        let stream = Apart::new(Box::new(Stream(self.take()?)));
        stream_capsule(py, Box::new(stream))
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
        Ok(batch.transpose()?.map(ArrowTable::from))
    }

    /// All of it as a `polars.DataFrame`. Needs Polars.
    fn to_polars<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        to_polars(this.as_any())
    }

    /// All of it as a `pandas.DataFrame`. Needs pandas 2.2 or newer, and pyarrow.
    fn to_pandas<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        to_pandas(this.as_any())
    }

    /// All of it as a `pyarrow.Table`. Needs pyarrow.
    fn to_arrow<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        to_arrow(this.as_any())
    }
}

/// All batches at once, or as they are asked for.
pub(super) fn give(py: Python<'_>, worker: Worker, lazy: bool) -> Taken<Py<PyAny>> {
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
