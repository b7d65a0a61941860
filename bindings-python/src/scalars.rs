//! The kinds of scalar: exact decimals, days, codes and the texts of choices. Each crosses as text that the core itself
//! reads, so that a value means the same here as on the wire.

use std::fmt::Display;
use std::str::FromStr;

use arrears::{Choice, Error, ErrorCode};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyString, PyType};

use crate::cross::is_whole;
use crate::refusal::{Refusal, Taken, shown};

static DECIMAL: PyOnceLock<Py<PyType>> = PyOnceLock::new();
static DATE: PyOnceLock<Py<PyType>> = PyOnceLock::new();
static DATETIME: PyOnceLock<Py<PyType>> = PyOnceLock::new();

/// Takes a `Decimal` or an `int`, exactly or not at all.
pub(crate) fn take_decimal<T: FromStr<Err = Error>>(value: &Bound<'_, PyAny>) -> Taken<T> {
    let class = DECIMAL.import(value.py(), "decimal", "Decimal")?;
    let text = if value.is_instance(class)? {
        let text = value.str()?;
        let text = text.to_cow()?;
        expanded(&text).unwrap_or_else(|| text.into_owned())
    } else if is_whole(value) {
        value
            .extract::<i128>()
            .map_err(|_| too_long(value))?
            .to_string()
    } else {
        return Err(Refusal::wrong_type(
            value,
            "a decimal",
            "give a decimal.Decimal such as Decimal(\"1234.50\"), or an int; a float is not exact",
        ));
    };
    Ok(text.parse()?)
}

fn too_long(value: &Bound<'_, PyAny>) -> Refusal {
    let shown = shown(value);
    Error::new(
        ErrorCode::InvalidDecimal,
        format!("`{shown}` has more digits than fit"),
    )
    .with_value(shown)
    .into()
}

/// The digits of a number that Python writes with an exponent (`1E+3`, or `1e+3` where the caller's context says so), where they can fit at all.
fn expanded(text: &str) -> Option<String> {
    const MOST_DIGITS: usize = 40;
    let (mantissa, exponent) = text.split_once(['E', 'e'])?;
    let exponent: i64 = exponent.parse().ok()?;
    let (sign, mantissa) = match mantissa.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", mantissa),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let point = i64::try_from(whole.len()).ok()?.checked_add(exponent)?;
    let zeros = |count: i64| {
        let count = usize::try_from(count).ok()?;
        (count <= MOST_DIGITS).then(|| "0".repeat(count))
    };
    let length = i64::try_from(digits.len()).ok()?;
    Some(if point <= 0 {
        format!("{sign}0.{}{digits}", zeros(point.checked_neg()?)?)
    } else if point >= length {
        format!("{sign}{digits}{}", zeros(point.checked_sub(length)?)?)
    } else {
        let (whole, fraction) = digits.split_at_checked(usize::try_from(point).ok()?)?;
        format!("{sign}{whole}.{fraction}")
    })
}

/// Gives a decimal of the core as a `Decimal` with the same digits.
pub(crate) fn give_decimal<'py>(
    value: &impl Display,
    py: Python<'py>,
) -> PyResult<Bound<'py, PyAny>> {
    DECIMAL
        .import(py, "decimal", "Decimal")?
        .call1((value.to_string(),))
}

/// Takes a `date`; a `datetime` is refused, since its time would be dropped in silence.
pub(crate) fn take_date<T: FromStr<Err = Error>>(value: &Bound<'_, PyAny>) -> Taken<T> {
    let py = value.py();
    let is_date = value.is_instance(DATE.import(py, "datetime", "date")?)?;
    if !is_date || value.is_instance(DATETIME.import(py, "datetime", "datetime")?)? {
        return Err(Refusal::wrong_type(
            value,
            "a day",
            "give a datetime.date; take the date() of a datetime yourself, in the time zone that you mean",
        ));
    }
    let text = value.call_method0(intern!(py, "isoformat"))?;
    Ok(text
        .cast::<PyString>()
        .map_err(PyErr::from)?
        .to_cow()?
        .parse()?)
}

/// Gives a day of the core as a `date`.
pub(crate) fn give_date<'py>(value: &impl Display, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
    DATE.import(py, "datetime", "date")?
        .call_method1(intern!(py, "fromisoformat"), (value.to_string(),))
}

/// Takes the text of a currency.
pub(crate) fn take_code<T: FromStr<Err = Error>>(value: &Bound<'_, PyAny>) -> Taken<T> {
    match value.cast::<PyString>().map(|text| text.to_cow()) {
        Ok(Ok(text)) => Ok(text.parse()?),
        _ => Err(Refusal::wrong_type(
            value,
            "a code",
            "give a str such as \"CNY\"",
        )),
    }
}

/// Takes the text of a choice.
pub(crate) fn take_choice<T: Choice>(value: &Bound<'_, PyAny>) -> Taken<T> {
    match value.cast::<PyString>().map(|text| text.to_cow()) {
        Ok(Ok(text)) => Ok(T::from_text(&text)?),
        _ => {
            let known: Vec<_> = T::VALUES
                .iter()
                .map(|(_, text)| format!("`{text}`"))
                .collect();
            Err(Refusal::wrong_type(
                value,
                "one of some texts",
                &format!("give one of {}", known.join(", ")),
            ))
        }
    }
}
