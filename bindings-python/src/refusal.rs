//! Why a value does not cross, on its way to an exception.

use arrears::{Error, ErrorCode};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;

/// The result of reading a value of the caller's.
pub(crate) type Taken<T> = Result<T, Refusal>;

/// Why a value is not taken.
pub(crate) enum Refusal {
    /// The value is wrong.
    Value(Error),
    /// Python itself failed on the way, as when memory or a method of the value gives out.
    Python(PyErr),
}

impl Refusal {
    /// The same refusal, one level further out: `field` goes in front of the path.
    pub(crate) fn at(self, field: &str) -> Self {
        match self {
            Self::Value(error) => Self::Value(error.at(field)),
            Self::Python(error) => Self::Python(error),
        }
    }

    /// A value of a type that is not taken where `expected` stands.
    pub(crate) fn wrong_type(value: &Bound<'_, PyAny>, expected: &str, remedy: &str) -> Self {
        let shown = shown(value);
        let found = value
            .get_type()
            .qualname()
            .map_or_else(|_| "value".to_owned(), |name| name.to_string());
        Error::new(
            ErrorCode::WrongType,
            format!("found `{shown}` of type `{found}` where {expected} is expected"),
        )
        .with_value(shown)
        .with_remedy(remedy)
        .into()
    }
}

/// A value as text that is short enough for a message.
pub(crate) fn shown(value: &Bound<'_, PyAny>) -> String {
    const LONGEST: usize = 80;
    let text = value
        .str()
        .map_or_else(|_| "…".to_owned(), |text| text.to_string());
    if text.chars().count() <= LONGEST {
        text
    } else {
        text.chars().take(LONGEST).chain(['…']).collect()
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self::Value(error)
    }
}

impl From<PyErr> for Refusal {
    fn from(error: PyErr) -> Self {
        Self::Python(error)
    }
}

impl From<Refusal> for PyErr {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Value(error) => exception(&error),
            Refusal::Python(error) => error,
        }
    }
}

/// The exception that stands for an error: an instance of the class of its kind.
pub(crate) fn exception(error: &Error) -> PyErr {
    static BASE: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    Python::attach(|py| {
        BASE.import(py, "arrears._errors", "ArrearsError")
            .and_then(|base| {
                base.call_method1(
                    "of",
                    (
                        error.code().as_str(),
                        error.path(),
                        error.value(),
                        error.message(),
                        error.remedy(),
                        error.kind().as_str(),
                    ),
                )
            })
            .map_or_else(|failure| failure, PyErr::from_value)
    })
}
