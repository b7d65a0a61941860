//! What the rows' macros share: nothing here depends on a particular record.

use std::collections::HashMap;

use arrears::{Error, ErrorCode};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyType};

use crate::cross::mapping;
use crate::refusal::{Refusal, Taken};

/// The fields of a record given as a dictionary; a key that is no field of it is refused.
pub(crate) fn fields<'py>(
    value: &Bound<'py, PyAny>,
    record: &str,
    known: &[&str],
) -> Taken<HashMap<String, Bound<'py, PyAny>>> {
    let pairs = mapping(value, &format!("a `{record}` as a dictionary"))?;
    for (key, _) in &pairs {
        if !known.contains(&key.as_str()) {
            let error = Error::new(ErrorCode::UnknownField, format!("`{key}` is no field here"))
                .with_value(key)
                .with_remedy(format!("the fields here are {}", list(known)));
            return Err(error.at(key).into());
        }
    }
    Ok(pairs.into_iter().collect())
}

/// A field that must be given and is not.
pub(crate) fn missing(field: &str) -> Refusal {
    Error::new(ErrorCode::MissingField, format!("`{field}` must be given"))
        .at(field)
        .into()
}

/// The one pair of a union given as a dictionary.
pub(crate) fn tagged<'py>(
    value: &Bound<'py, PyAny>,
    union: &str,
    known: &[&str],
) -> Taken<(String, Bound<'py, PyAny>)> {
    let mut pairs = mapping(value, &format!("a `{union}` as a dictionary"))?.into_iter();
    match (pairs.next(), pairs.next()) {
        (Some(pair), None) => Ok(pair),
        _ => Err(Refusal::wrong_type(
            value,
            &format!("a dictionary with one key of {}", list(known)),
            "give exactly one of the keys",
        )),
    }
}

/// A tag that a union does not have.
pub(crate) fn unknown_tag(tag: &str, known: &[&str]) -> Refusal {
    Error::new(
        ErrorCode::UnknownChoice,
        format!("`{tag}` is none of {}", list(known)),
    )
    .with_value(tag)
    .into()
}

/// A record as Python would write it: `Rounding(mode='half_even')`. What is absent is left out.
pub(crate) fn repr(name: &str, fields: Vec<(&str, Bound<'_, PyAny>)>) -> PyResult<String> {
    let shown: Vec<_> = fields
        .into_iter()
        .filter(|(_, value)| !value.is_none())
        .map(|(field, value)| Ok(format!("{field}={}", value.repr()?)))
        .collect::<PyResult<_>>()?;
    Ok(format!("{name}({})", shown.join(", ")))
}

/// A record of the same class with some fields changed.
pub(crate) fn replaced<'py>(
    class: &Bound<'py, PyType>,
    fields: Vec<(&str, Bound<'py, PyAny>)>,
    changes: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    let keywords = PyDict::new(class.py());
    for (field, value) in fields {
        keywords.set_item(field, value)?;
    }
    if let Some(changes) = changes {
        keywords.update(changes.as_mapping())?;
    }
    class.call((), Some(&keywords))
}

fn list(known: &[&str]) -> String {
    known
        .iter()
        .map(|name| format!("`{name}`"))
        .collect::<Vec<_>>()
        .join(", ")
}

/// Calls an operation by its name: its input record as JSON in, its report as JSON out.
#[pyfunction]
#[pyo3(signature = (operation, input, /))]
pub(crate) fn call(py: Python<'_>, operation: &str, input: &str) -> Taken<String> {
    Ok(py.detach(|| arrears::call(operation, input))?)
}
