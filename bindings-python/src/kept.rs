//! What a record's lists and records became when they were first read: reading them again costs nothing, so that a loop over
//! `report.lines[i]` is not quadratic. A record is frozen, so that what is kept cannot go stale.

use std::hash::{Hash, Hasher};

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString};

/// The values read so far, by field. It is no part of the record's value: all of these are equal.
pub(crate) struct Kept(PyOnceLock<Py<PyDict>>);

impl Default for Kept {
    fn default() -> Self {
        Self(PyOnceLock::new())
    }
}

impl Kept {
    /// The value of a field: the one that is kept, or else a new one, kept from now on.
    pub(crate) fn get<'py>(
        &self,
        py: Python<'py>,
        field: &Bound<'py, PyString>,
        give: impl FnOnce() -> PyResult<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let kept = self.0.get_or_init(py, || PyDict::new(py).unbind()).bind(py);
        if let Some(value) = kept.get_item(field)? {
            return Ok(value);
        }
        let value = give()?;
        kept.set_item(field, &value)?;
        Ok(value)
    }
}

/// A dictionary of the caller's own, since unlike a tuple it can be changed.
pub(crate) fn copied<'py>(dict: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    match dict.cast::<PyDict>() {
        Ok(dict) => Ok(dict.copy()?.into_any()),
        Err(_) => Ok(dict.clone()),
    }
}

impl Clone for Kept {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl PartialEq for Kept {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Kept {}

impl Hash for Kept {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}
