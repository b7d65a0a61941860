//! Streams that other libraries read, wherever they hold Python and wherever they do not.

use arrow_array::{RecordBatch, RecordBatchReader};
use arrow_schema::{ArrowError, SchemaRef};
use pyo3::ffi;
use pyo3::prelude::*;

use super::reader::Reader;

/// A stream whose work starts without a hold of Python, and takes hold of it by itself when it needs it.
///
/// A library that reads a stream has often let go of Python on its thread. Where it was called by a function of ours, as `to_arrow` calls
/// pyarrow, that function still counts as holding Python, and what the work does with Python would go by that count, without
/// the hold. So Python itself is asked for the hold, which it counts rightly, and it is let go of in a way that is counted here.
pub(super) struct Apart {
    /// There until it is dropped.
    reader: Option<Reader>,
    schema: SchemaRef,
}

/// A hold of Python by Python's own count.
struct Hold(ffi::PyGILState_STATE);

impl Hold {
    fn take() -> Self {
        // SAFETY: any thread may ask, holding Python or not, while the interpreter is there. It is let go of on this thread.
        Self(unsafe { ffi::PyGILState_Ensure() })
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        // SAFETY: the state is what the call in `take` gave, on the same thread: a hold stays within `apart`.
        unsafe { ffi::PyGILState_Release(self.0) };
    }
}

/// Works without a hold of Python, and with a count that says so.
fn apart<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    let _hold = Hold::take();
    // SAFETY: the hold has just been taken, and lasts until the end of this function.
    unsafe { Python::assume_attached() }.detach(work)
}

impl Apart {
    pub(super) fn new(reader: Reader) -> Self {
        Self {
            schema: reader.schema(),
            reader: Some(reader),
        }
    }
}

impl Iterator for Apart {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        let reader = self.reader.as_mut()?;
        apart(|| reader.next())
    }
}

impl RecordBatchReader for Apart {
    fn schema(&self) -> SchemaRef {
        self.schema.clone()
    }
}

impl Drop for Apart {
    fn drop(&mut self) {
        let reader = self.reader.take();
        // SAFETY: this may be asked at any time.
        if unsafe { ffi::Py_IsInitialized() } != 0 {
            // what the work has of Python is given back as rightly as it was taken
            apart(|| drop(reader));
        }
    }
}
