//! Runs every shared vector through the library.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

use arrears_tests::{parse, run, vector_files};

#[test]
fn every_vector_holds() {
    let files = vector_files().unwrap_or_else(|error| panic!("{error}"));
    let (mut ran, mut failures) = (0, String::new());
    for file in &files {
        for case in &file.cases {
            ran += 1;
            if let Err(difference) = run(&file.operation, case) {
                writeln!(
                    failures,
                    "{}\n  {}\n  {difference}",
                    file.path.display(),
                    case.title
                )
                .unwrap();
            }
        }
    }
    assert!(failures.is_empty(), "\n{failures}");
    // past the harness, which would swallow the line of a passing test
    writeln!(std::io::stderr(), "{ran} vectors ran in Rust").unwrap();
}

#[test]
fn a_case_that_shows_nothing_is_refused() {
    let refusal = |cases: &str| {
        let text = format!(r#"{{"operation": "split_amount", "cases": [{cases}]}}"#);
        parse("money", Path::new("split_amount.json"), &text).unwrap_err()
    };
    let case = |rest: &str| format!(r#"{{"title": "t", "source": "s", "input": {{}}{rest}}}"#);
    let report = case(r#", "report": {"a": 1}"#);
    for (cases, expected) in [
        (case(""), "either a report or an error"),
        (
            case(r#", "report": {"a": 1}, "error": {"code": "empty", "path": ""}"#),
            "either a report or an error",
        ),
        (case(r#", "report": {}"#), "an empty report"),
        (case(r#", "report": []"#), "a report is an object"),
        (
            case(r#", "error": {"code": "empty"}"#),
            "missing field `path`",
        ),
        (case(r#", "reprot": {"a": 1}"#), "unknown field `reprot`"),
        (format!("{report}, {report}"), "stands twice"),
        (report.replace(r#""s""#, r#"" ""#), "its law and its source"),
        (report.replace(r#""s""#, r#""by hand""#), "is written out"),
        (String::new(), "no cases"),
    ] {
        let found = refusal(&cases);
        assert!(found.contains(expected), "{cases}: {found}");
    }
}
