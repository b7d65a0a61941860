//! Tables that come in, and how a failure goes out.

use arrears::{Error, ErrorCode};
use arrow_array::ffi::{FFI_ArrowArray, FFI_ArrowSchema, from_ffi};
use arrow_array::ffi_stream::{FFI_ArrowArrayStream, RecordBatchStreamReader};
use arrow_array::{RecordBatch, RecordBatchIterator, RecordBatchReader, StructArray};
use arrow_schema::ArrowError;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

use crate::refusal::{Refusal, Taken};

pub(super) type Reader = Box<dyn RecordBatchReader + Send>;

/// Why a batch did not come out.
#[derive(Debug)]
pub(super) enum Failure {
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
            // told here, where the work may take hold of Python
            Failure::Python(error) => Self::ExternalError(error.to_string().into()),
            Failure::Producer(error) => error,
        }
    }
}

/// The batches of a table that was given.
pub(super) fn reader(table: &Bound<'_, PyAny>, argument: &str) -> Taken<Reader> {
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
    // the type alone is told: what is in a table, or in the plan of a lazy one, may be long
    let found = table.get_type().qualname()?.to_string();
    let remedy = if found == "LazyFrame" {
        "collect the lazy frame first: `.collect()`"
    } else {
        "give anything with the Arrow PyCapsule interface: a frame of Polars or pandas, a table or reader of pyarrow, a \
         relation of DuckDB"
    };
    let message = format!("found a value of type `{found}` where a table is expected");
    let error = Error::new(ErrorCode::WrongType, message).with_value(found);
    Err(error.with_remedy(remedy).at(argument).into())
}
