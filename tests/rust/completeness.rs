//! The vectors and the guide leave nothing out: no operation, no error code.

use std::collections::BTreeSet;
use std::fs;

use arrears::{ErrorCode, OPERATIONS, call};
use arrears_tests::{Expected, checkout, vector_files};

/// How many cases there are at least. Raise it with the vectors, so that none is lost unseen.
const AT_LEAST: usize = 1_370;

/// The codes that no vector can show, each with its reason. `codes_outside_the_vectors` shows them instead.
const OUTSIDE_THE_VECTORS: [(ErrorCode, &str); 2] = [
    (
        ErrorCode::InvalidJson,
        "a vector file is JSON, and so is every input in it",
    ),
    (
        ErrorCode::UnknownOperation,
        "a vector names an operation that exists",
    ),
];

#[test]
fn vectors_name_operations_that_exist() {
    for file in vector_files().unwrap() {
        assert!(
            OPERATIONS.contains(&file.operation.as_str()),
            "{}: `{}` is no operation",
            file.path.display(),
            file.operation
        );
    }
}

#[test]
fn vectors_name_codes_that_exist() {
    let known: BTreeSet<_> = ErrorCode::ALL.iter().map(|code| code.as_str()).collect();
    for file in vector_files().unwrap() {
        for case in &file.cases {
            if let Expected::Error(error) = &case.expected {
                assert!(
                    known.contains(error.code.as_str()),
                    "{}: `{}`: `{}` is no code",
                    file.path.display(),
                    case.title,
                    error.code
                );
            }
        }
    }
}

#[test]
fn every_operation_has_a_report_and_an_error() {
    let files = vector_files().unwrap();
    let mut lacking = Vec::new();
    for operation in OPERATIONS {
        let cases = || {
            files
                .iter()
                .filter(|file| file.operation == *operation)
                .flat_map(|file| &file.cases)
        };
        if !cases().any(|case| matches!(case.expected, Expected::Report(_))) {
            lacking.push(format!("{operation}: no report"));
        }
        if !cases().any(|case| matches!(case.expected, Expected::Error(_))) {
            lacking.push(format!("{operation}: no error"));
        }
    }
    assert!(lacking.is_empty(), "no vector shows {lacking:#?}");
}

#[test]
fn every_operation_is_named_by_a_page_of_the_conventions() {
    let pages = fs::read_dir(checkout().join("docs/conventions")).unwrap();
    let pages: String = pages
        .map(|page| fs::read_to_string(page.unwrap().path()).unwrap())
        .collect();
    let missing: Vec<_> = OPERATIONS
        .iter()
        .filter(|operation| !pages.contains(&format!("`{operation}`")))
        .collect();
    assert!(missing.is_empty(), "no page names {missing:?}");
}

#[test]
fn every_error_code_has_a_vector() {
    let files = vector_files().unwrap();
    let shown: BTreeSet<_> = files
        .iter()
        .flat_map(|file| &file.cases)
        .filter_map(|case| match &case.expected {
            Expected::Error(error) => Some(error.code.as_str()),
            Expected::Report(_) => None,
        })
        .chain(OUTSIDE_THE_VECTORS.map(|(code, _)| code.as_str()))
        .collect();
    let missing: Vec<_> = ErrorCode::ALL
        .iter()
        .map(|code| code.as_str())
        .filter(|code| !shown.contains(code))
        .collect();
    assert!(missing.is_empty(), "no vector shows {missing:?}");
}

#[test]
fn no_vector_is_lost() {
    let cases: usize = vector_files()
        .unwrap()
        .iter()
        .map(|file| file.cases.len())
        .sum();
    assert!(cases >= AT_LEAST, "{cases} vectors, {AT_LEAST} expected");
}

#[test]
fn codes_outside_the_vectors() {
    for (code, _reason) in OUTSIDE_THE_VECTORS {
        let error = match code {
            ErrorCode::InvalidJson => call("split_amount", "{\"amount\": NaN}").unwrap_err(),
            ErrorCode::UnknownOperation => call("split_amounts", "{}").unwrap_err(),
            other => panic!("{other:?} needs its case here"),
        };
        assert_eq!(error.code(), code, "{error}");
        assert!(!error.message().is_empty() && !error.remedy().is_empty());
    }
}
