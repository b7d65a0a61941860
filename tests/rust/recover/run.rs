//! Running the example, and the reference.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::OnceLock;

use arrears_tests::checkout;
use serde_json::Value;

/// The example, built once for these tests in their own profile.
pub(crate) fn binary() -> &'static PathBuf {
    static BINARY: OnceLock<PathBuf> = OnceLock::new();
    BINARY.get_or_init(|| {
        let mut build = Command::new(env!("CARGO"));
        build.args([
            "build",
            "--quiet",
            "--package",
            "arrears",
            "--example",
            "recover",
        ]);
        if !cfg!(debug_assertions) {
            build.arg("--release");
        }
        assert!(build.current_dir(checkout()).status().unwrap().success());
        // this test is target/<profile>/deps/recover-…
        let test = std::env::current_exe().unwrap();
        let profile = test.parent().unwrap().parent().unwrap();
        profile
            .join("examples")
            .join(format!("recover{}", std::env::consts::EXE_SUFFIX))
    })
}

pub(crate) fn ledger(name: &str) -> String {
    checkout()
        .join("tests/ledgers")
        .join(name)
        .display()
        .to_string()
}

pub(crate) fn scratch(name: &str, content: impl AsRef<[u8]>) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, content).unwrap();
    path.display().to_string()
}

pub(crate) fn run(arguments: &[&str]) -> Output {
    Command::new(binary()).args(arguments).output().unwrap()
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// The answer as JSON, with the exit code.
pub(crate) fn answer(arguments: &[&str]) -> (i32, Value) {
    let output = run(&[arguments, &["--format", "json"]].concat());
    let stderr = text(&output.stderr);
    let json = serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{stderr}"));
    (output.status.code().unwrap(), json)
}

/// The exit code and what is said on the standard error, where nothing could be read.
pub(crate) fn refusal(arguments: &[&str]) -> (i32, String) {
    let output = run(arguments);
    assert!(output.stdout.is_empty());
    (output.status.code().unwrap(), text(&output.stderr))
}

/// The answer of the reference.
pub(crate) fn reference(arguments: &[&str]) -> Value {
    let script = checkout().join("tests/reference/ledger.py");
    let output = Command::new("python3").arg(script).args(arguments).output();
    let output = output.expect("the tests need python3, 3.11 or later");
    let stderr = text(&output.stderr);
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{stderr}"))
}

/// Takes away what the reference does not have: the wording of messages, and tiers.
pub(crate) fn comparable(mut answer: Value) -> Value {
    for rejection in answer["rejected"].as_array_mut().unwrap() {
        rejection.as_object_mut().unwrap().remove("message");
    }
    for currency in answer["currencies"].as_object_mut().unwrap().values_mut() {
        currency.as_object_mut().unwrap().remove("tiers");
    }
    answer
}

pub(crate) fn agrees_with_reference(arguments: &[&str]) -> Value {
    let (code, found) = answer(arguments);
    let rejected = found["rejected"].as_array().unwrap();
    assert_eq!(code, if rejected.is_empty() { 0 } else { 3 });
    assert_eq!(
        comparable(found.clone()),
        comparable(reference(arguments)),
        "{arguments:?}"
    );
    found
}

/// The rejected rows as `line code field`.
pub(crate) fn rejected(answer: &Value) -> Vec<String> {
    let rows = answer["rejected"].as_array().unwrap().iter();
    rows.map(|row| {
        assert!(!row["message"].as_str().unwrap().is_empty());
        format!(
            "{} {} {}",
            row["line"],
            row["code"].as_str().unwrap(),
            row["field"].as_str().unwrap()
        )
    })
    .collect()
}
