//! Records as JSON, the one form that all languages share.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::choice::unknown_choice;
use crate::error::{Error, ErrorCode, Result};
use crate::strict::{Step, read};

/// Reads a record from JSON. Unknown fields, keys given twice, lists for records, numbers for amounts and everything else
/// that does not fit are refused with the path of the offending field.
///
/// # Errors
/// Every code of the kind `shape`, and the codes of single values such as `invalid_decimal`.
///
/// ```
/// use arrears::{ErrorCode, SplitAmountInput, from_json};
///
/// let error = from_json::<SplitAmountInput>(r#"{"amount": 10.5, "currency": "CNY", "weights": []}"#).unwrap_err();
/// assert_eq!((error.code(), error.path()), (ErrorCode::WrongType, "amount"));
/// ```
pub fn from_json<T: DeserializeOwned>(text: &str) -> Result<T> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = read(&mut deserializer).map_err(|(path, error)| refusal(&path, &error, text))?;
    deserializer
        .end()
        .map_err(|error| refusal(&[], &error, text))?;
    Ok(value)
}

/// Writes a record as JSON. Equal records give equal text.
///
/// # Errors
/// None in practice: every record of this library has a JSON form.
pub fn to_json<T: Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value)
        .map_err(|error| Error::new(ErrorCode::InvalidJson, error.to_string()))
}

/// Turns the text of serde's error into the library's.
fn refusal(path: &[Step], error: &serde_json::Error, input: &str) -> Error {
    if error.is_syntax() || error.is_eof() {
        return Error::new(
            ErrorCode::InvalidJson,
            format!("the text is not JSON: {error}"),
        );
    }
    let text = error.to_string();
    let text = text
        .rsplit_once(" at line ")
        .map_or(text.as_str(), |(message, _)| message);
    let field = field_of(text);
    let mut typed = classify(text).unwrap_or_else(|| Error::new(ErrorCode::WrongType, text));
    if typed.value().is_none()
        && let Some(value) = found(path, field, input)
    {
        typed = typed.with_value(value);
    }
    if let Some(field) = field {
        typed = typed.at(field);
    }
    path.iter().rev().fold(typed, |error, step| match step {
        Step::Index(index) => error.at(&format!("[{index}]")),
        Step::Key(key) => error.at(key),
    })
}

fn classify(text: &str) -> Option<Error> {
    if let Some((message, code)) = text
        .strip_suffix(']')
        .and_then(|text| text.rsplit_once(" ["))
        && let Some(code) = ErrorCode::ALL.iter().find(|known| known.as_str() == code)
    {
        return Some(Error::new(*code, message));
    }
    if let Some(field) = named(text, "missing field `") {
        return Some(Error::new(
            ErrorCode::MissingField,
            format!("`{field}` must be given"),
        ));
    }
    if let Some(field) = named(text, "duplicate field `") {
        return Some(Error::new(
            ErrorCode::Duplicate,
            format!("`{field}` is given twice"),
        ));
    }
    if let Some(rest) = text.strip_prefix("unknown field `") {
        let (field, expected) = rest
            .rsplit_once("`, expected ")
            .or_else(|| rest.rsplit_once("`, "))?;
        return Some(
            Error::new(
                ErrorCode::UnknownField,
                format!("`{field}` is no field here"),
            )
            .with_value(field)
            .with_remedy(format!(
                "the fields here are {}",
                expected.trim_start_matches("one of ")
            )),
        );
    }
    if let Some(rest) = text.strip_prefix("unknown variant `") {
        let (found, expected) = rest.rsplit_once("`, expected ")?;
        let known: Vec<_> = expected.split('`').skip(1).step_by(2).collect();
        return Some(unknown_choice(found, &known));
    }
    let rest = text
        .strip_prefix("invalid type: ")
        .or_else(|| text.strip_prefix("invalid value: "))
        .or_else(|| text.strip_prefix("invalid length "))?;
    // serde's words for Rust's types, in the words of the reference
    let rest = rest
        .replace("expected struct ", "expected the record ")
        .replace(
            "expected u32",
            "expected a whole number from 0 to 4294967295",
        )
        .replace("expected u64", "expected a whole number from 0")
        .replace("expected i64", "expected a whole number")
        .replace("expected borrowed string", "expected a text")
        .replace("expected a string", "expected a text")
        .replace(
            "unit variant, expected newtype variant",
            "a text, expected an object with the tag and its record",
        );
    Some(Error::new(ErrorCode::WrongType, format!("found {rest}")))
}

/// The field that serde's text names but its path does not reach.
fn field_of(text: &str) -> Option<&str> {
    named(text, "missing field `").or_else(|| named(text, "duplicate field `"))
}

fn named<'t>(text: &'t str, prefix: &str) -> Option<&'t str> {
    text.strip_prefix(prefix)?.strip_suffix('`')
}

/// The offending value, read once more from the input.
fn found(path: &[Step], field: Option<&str>, input: &str) -> Option<String> {
    let whole: Value = serde_json::from_str(input).ok()?;
    let inner = path.iter().try_fold(&whole, |value, step| match step {
        Step::Index(index) => value.get(index),
        Step::Key(key) => value.get(key),
    })?;
    match field.map_or(Some(inner), |field| inner.get(field))? {
        Value::String(text) => Some(text.clone()),
        Value::Object(_) | Value::Array(_) => None,
        scalar => Some(scalar.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{SplitAmountInput, StateReceivableInput};

    fn refused<T: DeserializeOwned>(text: &str) -> (ErrorCode, String, Option<String>) {
        let error = from_json::<T>(text).err().unwrap();
        (
            error.code(),
            error.path().to_owned(),
            error.value().map(str::to_owned),
        )
    }

    #[test]
    fn what_is_wrong_is_named_with_its_place_and_value() {
        use ErrorCode::*;
        let cases = [
            ("{", InvalidJson, "", None),
            (
                r#"{"amount": "1", "currency": "CNY", "weights": []} x"#,
                InvalidJson,
                "",
                None,
            ),
            ("{}", MissingField, "amount", None),
            ("[]", WrongType, "", None),
            (
                r#"{"amount": 10.5, "currency": "CNY", "weights": []}"#,
                WrongType,
                "amount",
                Some("10.5"),
            ),
            (
                r#"{"amount": "1e3", "currency": "CNY", "weights": []}"#,
                InvalidDecimal,
                "amount",
                Some("1e3"),
            ),
            (
                r#"{"amount": "1", "currency": "CNY", "weights": ["1", "NaN"]}"#,
                InvalidDecimal,
                "weights[1]",
                Some("NaN"),
            ),
            (
                r#"{"amount": "1", "currency": "yuan", "weights": []}"#,
                UnknownCurrency,
                "currency",
                Some("yuan"),
            ),
            (
                r#"{"amount": "1", "amount": "2", "currency": "CNY", "weights": []}"#,
                Duplicate,
                "amount",
                Some("2"),
            ),
            (
                r#"{"amont": "1", "currency": "CNY", "weights": []}"#,
                UnknownField,
                "amont",
                Some("amont"),
            ),
            (
                r#"{"amount": "1", "currency": "CNY", "weights": "1"}"#,
                WrongType,
                "weights",
                Some("1"),
            ),
        ];
        for (text, code, path, value) in cases {
            assert_eq!(
                refused::<SplitAmountInput>(text),
                (code, path.to_owned(), value.map(str::to_owned)),
                "{text}"
            );
        }
    }

    #[test]
    fn nothing_is_taken_for_a_record_but_an_object_and_no_key_counts_twice() {
        use ErrorCode::*;
        let receivable = |rest: &str| {
            format!(
                r#"{{"as_of": "2024-01-31", "receivable": {{"id": "A", "debtor": "D", "currency": "CNY", "amount": "1", {rest}}}}}"#
            )
        };
        let cases = [
            (
                r#"{"as_of": "2024-01-31", "receivable": ["A", "D", "CNY", "1", null, null, [], [], [], [], {}]}"#
                    .to_owned(),
                WrongType,
                "receivable",
                None,
            ),
            (
                receivable(r#""payments": [["2024-01-31", "1"]]"#),
                WrongType,
                "receivable.payments[0]",
                None,
            ),
            (
                receivable(r#""attributes": {"region": "north", "region": "south"}"#),
                Duplicate,
                "receivable.attributes.region",
                Some("south"),
            ),
            (
                receivable(r#""attributes": {"a.b/[0]~": 7}"#),
                WrongType,
                "receivable.attributes.a.b/[0]~",
                Some("7"),
            ),
            (
                receivable(r#""am`ount": "1""#),
                UnknownField,
                "receivable.am`ount",
                Some("am`ount"),
            ),
        ];
        for (text, code, path, value) in cases {
            assert_eq!(
                refused::<StateReceivableInput>(&text),
                (code, path.to_owned(), value.map(str::to_owned)),
                "{text}"
            );
        }
    }

    #[test]
    fn a_message_names_no_type_of_rust() {
        let text = r#"{"start_date": "2024-01-01", "terms": {"net_days": -1}}"#;
        let error = from_json::<crate::DeriveDueDateInput>(text).err().unwrap();
        assert_eq!(
            error.to_string(),
            "terms.net_days: found integer `-1`, expected a whole number from 0 to 4294967295"
        );
    }

    #[test]
    fn a_choice_is_text_and_a_union_an_object_with_one_tag() {
        use ErrorCode::*;
        let rate = |rate: &str| format!(r#"{{"rate": {rate}}}"#);
        let cases = [
            (rate("5"), WrongType, "rate", Some("5")),
            (rate("[]"), WrongType, "rate", None),
            (rate("null"), WrongType, "rate", Some("null")),
            (rate("{}"), WrongType, "rate", None),
            (rate(r#""per_day""#), WrongType, "rate.per_day", None),
            (
                rate(
                    r#"{"per_day": {"rate": "0.0003"}, "per_year": {"rate": "0.08", "day_count": "actual_360"}}"#,
                ),
                WrongType,
                "rate.per_day",
                None,
            ),
            (
                rate(r#"{"per_week": {}}"#),
                UnknownChoice,
                "rate",
                Some("per_week"),
            ),
            (
                rate(r#"{"per_day": {"rate": "0.0003"}}, "grace": {"shifts_start": null}"#),
                WrongType,
                "grace.shifts_start",
                Some("null"),
            ),
            (
                rate(r#"{"per_day": {"rate": "0.0003"}}, "grace": 1"#),
                WrongType,
                "grace",
                Some("1"),
            ),
        ];
        for (text, code, path, value) in cases {
            assert_eq!(
                refused::<crate::LateInterestTerms>(&text),
                (code, path.to_owned(), value.map(str::to_owned)),
                "{text}"
            );
        }
    }

    #[test]
    fn a_path_reaches_into_lists_and_records() {
        let text = r#"{"as_of": "2024-01-31", "receivable": {"id": "A", "debtor": "D", "currency": "CNY",
            "amount": "1", "payments": [{"date": "2024-01-31", "amount": "1"}, {"date": "2024-02-30", "amount": "1"}]}}"#;
        assert_eq!(
            refused::<StateReceivableInput>(text),
            (
                ErrorCode::InvalidDate,
                "receivable.payments[1].date".to_owned(),
                Some("2024-02-30".to_owned())
            )
        );
    }
}
