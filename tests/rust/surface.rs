//! Whatever comes in: an answer or an error, never a panic.
//!
//! The inputs are those of the vectors, bent: a field dropped, renamed or put twice, a value replaced by an odd one.

use std::fmt::Write as _;

use arrears::{OPERATIONS, call};
use arrears_tests::vector_files;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Map, Value, json};

/// Values that have broken a program somewhere.
fn odd_values() -> Vec<Value> {
    vec![
        Value::Null,
        json!(true),
        json!(0),
        json!(-1),
        json!(1),
        json!(4_294_967_295_u64),
        json!(4_294_967_296_u64),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(0.1),
        json!(1e300),
        json!(""),
        json!(" "),
        json!("0"),
        json!("-0.00"),
        json!("-1"),
        json!("0.01"),
        json!("0.0000000000000000000000000001"),
        json!("79228162514264337593543950335"),
        json!("-79228162514264337593543950335"),
        json!("99999999999999999999999999.99"),
        json!("79228162514264337593543950336"),
        json!("1e3"),
        json!("1_000"),
        json!("NaN"),
        json!("Infinity"),
        json!("１２"),
        json!("1900-01-01"),
        json!("2199-12-31"),
        json!("2200-01-01"),
        json!("0000-00-00"),
        json!("2024-02-30"),
        json!("+12024-01-01"),
        json!("2024-01-31T23:00:00"),
        json!("CNY"),
        json!("JPY"),
        json!("KWD"),
        json!("XAU"),
        json!("人民币"),
        json!("\u{0}"),
        json!("a".repeat(10_000)),
        json!([]),
        json!([[]]),
        json!([null]),
        json!({}),
        json!({"": ""}),
        json!({"per_day": {}, "per_year": {}}),
    ]
}

/// One way to bend an input.
#[derive(Debug, Clone)]
enum Bend {
    /// Puts an odd value in the place of another.
    Replace(Index, Value),
    /// Drops a field or an element.
    Drop(Index),
    /// Misspells a field.
    Rename(Index),
    /// Adds a field that no record has.
    Add(Index),
    /// Repeats the elements of a list, so that keys are met twice.
    Repeat(Index),
    /// Turns a list around, so that order is lost.
    Reverse(Index),
    /// Puts a copy of one part of the input in the place of another.
    Move(Index, Index),
}

fn bends() -> impl Strategy<Value = Vec<Bend>> {
    let bend = prop_oneof![
        6 => (any::<Index>(), select(odd_values())).prop_map(|(at, value)| Bend::Replace(at, value)),
        2 => any::<Index>().prop_map(Bend::Drop),
        1 => any::<Index>().prop_map(Bend::Rename),
        1 => any::<Index>().prop_map(Bend::Add),
        2 => any::<Index>().prop_map(Bend::Repeat),
        2 => any::<Index>().prop_map(Bend::Reverse),
        2 => (any::<Index>(), any::<Index>()).prop_map(|(at, from)| Bend::Move(at, from)),
    ];
    prop::collection::vec(bend, 1..4)
}

/// The JSON pointers of all parts of a value.
fn pointers(value: &Value) -> Vec<String> {
    fn walk(value: &Value, at: &str, found: &mut Vec<String>) {
        found.push(at.to_owned());
        match value {
            Value::Object(fields) => {
                for (key, inner) in fields {
                    let key = key.replace('~', "~0").replace('/', "~1");
                    walk(inner, &format!("{at}/{key}"), found);
                }
            }
            Value::Array(elements) => {
                for (index, inner) in elements.iter().enumerate() {
                    walk(inner, &format!("{at}/{index}"), found);
                }
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    walk(value, "", &mut found);
    found
}

fn apply(bend: &Bend, input: &mut Value) {
    let all = pointers(input);
    let place = |index: &Index| index.get(&all).clone();
    match bend {
        Bend::Replace(at, value) => *input.pointer_mut(&place(at)).unwrap() = value.clone(),
        Bend::Move(at, from) => {
            let copy = input.pointer(&place(from)).unwrap().clone();
            *input.pointer_mut(&place(at)).unwrap() = copy;
        }
        Bend::Drop(at) => match input.pointer_mut(&place(at)).unwrap() {
            Value::Object(fields) => {
                if let Some(key) = pick(fields, at) {
                    fields.remove(&key);
                }
            }
            Value::Array(elements) => {
                elements.pop();
            }
            other => *other = Value::Null,
        },
        Bend::Rename(at) => {
            if let Value::Object(fields) = input.pointer_mut(&place(at)).unwrap()
                && let Some(key) = pick(fields, at)
                && let Some(value) = fields.remove(&key)
            {
                fields.insert(format!("{key}s"), value);
            }
        }
        Bend::Add(at) => {
            if let Value::Object(fields) = input.pointer_mut(&place(at)).unwrap() {
                fields.insert("no_such_field".into(), json!("1"));
            }
        }
        Bend::Repeat(at) => {
            if let Value::Array(elements) = input.pointer_mut(&place(at)).unwrap() {
                elements.extend(elements.clone());
            }
        }
        Bend::Reverse(at) => {
            if let Value::Array(elements) = input.pointer_mut(&place(at)).unwrap() {
                elements.reverse();
            }
        }
    }
}

fn pick(fields: &Map<String, Value>, at: &Index) -> Option<String> {
    let keys: Vec<_> = fields.keys().collect();
    (!keys.is_empty()).then(|| (*at.get(&keys)).clone())
}

/// The operations with the inputs of their vectors.
fn inputs() -> Vec<(String, Value)> {
    vector_files()
        .unwrap()
        .into_iter()
        .flat_map(|file| {
            let operation = file.operation;
            file.cases.into_iter().filter_map(move |case| {
                let input = serde_json::from_str(&case.input).ok()?;
                Some((operation.clone(), input))
            })
        })
        .collect()
}

/// A report is a JSON object; an error says what is wrong and what to do.
fn answers(operation: &str, input: &str) -> Result<(), String> {
    match call(operation, input) {
        Ok(report) => match serde_json::from_str(&report) {
            Ok(Value::Object(_)) => Ok(()),
            _ => Err(format!("`{report}` is no report")),
        },
        Err(error) if error.message().is_empty() => Err("no message".into()),
        Err(error) if error.remedy().is_empty() => Err("no remedy".into()),
        Err(_) => Ok(()),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_bent_input_is_answered_or_refused((operation, mut input) in select(inputs()), bends in bends()) {
        for bend in &bends {
            apply(bend, &mut input);
        }
        let text = input.to_string();
        prop_assert_eq!(answers(&operation, &text), Ok(()), "{} {}", operation, text);
    }

    #[test]
    fn an_input_of_another_operation_is_answered_or_refused(
        operation in select(OPERATIONS),
        (_, input) in select(inputs()),
    ) {
        prop_assert_eq!(answers(operation, &input.to_string()), Ok(()), "{} {}", operation, input);
    }

    #[test]
    fn a_text_that_breaks_off_is_answered_or_refused(
        (operation, input) in select(inputs()),
        cut in any::<Index>(),
        tail in "[ \\[\\]{}\",:0-9a-z\\\\]{0,8}",
    ) {
        let text = input.to_string();
        let mut broken: String = text.chars().take(cut.index(text.chars().count())).collect();
        write!(broken, "{tail}").unwrap();
        prop_assert_eq!(answers(&operation, &broken), Ok(()), "{} {}", operation, broken);
    }
}

#[test]
fn a_deeply_nested_text_is_refused() {
    for operation in OPERATIONS {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            let text = format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
            assert!(call(operation, &text).is_err(), "{operation}");
        }
    }
}
