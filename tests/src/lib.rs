//! The shared vectors as Rust values.
//!
//! A vector file is `tests/vectors/<domain>/<operation>.json`. Every case states the law it shows and where the expected
//! figure comes from. The same files are run from Rust, Python and TypeScript; this crate is the Rust side.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

/// One file of cases.
#[derive(Debug)]
pub struct VectorFile {
    /// The folder it lies in.
    pub domain: String,
    /// Where it was read from.
    pub path: PathBuf,
    /// The operation that its cases call.
    pub operation: String,
    /// The cases.
    pub cases: Vec<Case>,
}

/// One case.
#[derive(Debug)]
pub struct Case {
    /// The law it shows.
    pub title: String,
    /// Where the expected figure comes from.
    pub source: String,
    /// The input record as JSON text, as it stands in the file.
    pub input: String,
    /// What must come out.
    pub expected: Expected,
}

/// What a case expects.
#[derive(Debug)]
pub enum Expected {
    /// A report that holds at least this.
    Report(Value),
    /// An error.
    Error(ExpectedError),
}

/// The error that a case expects.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpectedError {
    /// Its code.
    pub code: String,
    /// The path of the offending field, empty for the input as a whole.
    pub path: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    operation: String,
    cases: Vec<RawCase>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCase {
    title: String,
    source: String,
    input: Box<RawValue>,
    report: Option<Value>,
    error: Option<ExpectedError>,
}

/// The folder of the vectors.
pub fn vectors_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors")
}

/// The folder of the whole checkout.
pub fn checkout() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every vector file, by domain and name.
///
/// # Errors
/// A sentence that names the file and what is wrong with it.
pub fn vector_files() -> Result<Vec<VectorFile>, String> {
    let mut files = Vec::new();
    for domain in entries(&vectors_folder())? {
        let name = file_name(&domain);
        let found = entries(&domain)?;
        if found.is_empty() {
            return Err(format!("{} holds no vectors", domain.display()));
        }
        for path in found {
            files.push(read(&name, &path).map_err(|error| format!("{}: {error}", path.display()))?);
        }
    }
    Ok(files)
}

fn read(domain: &str, path: &Path) -> Result<VectorFile, String> {
    if path.extension().is_none_or(|extension| extension != "json") {
        return Err("a vector file ends in .json".into());
    }
    let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
    let file = parse(domain, path, &text)?;
    if !file_name(path).starts_with(&file.operation) {
        return Err(format!(
            "the file is not named after its operation `{}`",
            file.operation
        ));
    }
    Ok(file)
}

/// Reads the text of one vector file.
///
/// # Errors
/// A sentence that says what is wrong: an unknown key, no title or source, a title given twice, an empty report, or a
/// case that expects both a report and an error, or neither.
pub fn parse(domain: &str, path: &Path, text: &str) -> Result<VectorFile, String> {
    let RawFile { operation, cases } =
        serde_json::from_str(text).map_err(|error| error.to_string())?;
    if cases.is_empty() {
        return Err("no cases".into());
    }
    let mut checked: Vec<Case> = Vec::new();
    for raw in cases {
        let title = raw.title.clone();
        let case = check(raw).map_err(|error| format!("`{title}`: {error}"))?;
        if checked.iter().any(|earlier| earlier.title == case.title) {
            return Err(format!("the title `{title}` stands twice"));
        }
        checked.push(case);
    }
    Ok(VectorFile {
        domain: domain.to_owned(),
        path: path.to_owned(),
        operation,
        cases: checked,
    })
}

fn check(raw: RawCase) -> Result<Case, String> {
    let RawCase {
        title,
        source,
        input,
        report,
        error,
    } = raw;
    if title.trim().is_empty() || source.trim().is_empty() {
        return Err("a case states its law and its source".into());
    }
    if source.trim() == "by hand" {
        return Err("a calculation by hand is written out".into());
    }
    let expected = match (report, error) {
        (Some(Value::Object(report)), None) if report.is_empty() => {
            return Err("an empty report expects nothing".into());
        }
        (Some(report @ Value::Object(_)), None) => Expected::Report(report),
        (Some(_), None) => return Err("a report is an object".into()),
        (None, Some(error)) => Expected::Error(error),
        (Some(_), Some(_)) | (None, None) => {
            return Err("a case expects either a report or an error".into());
        }
    };
    Ok(Case {
        title,
        source,
        input: input.get().to_owned(),
        expected,
    })
}

/// Runs one case.
///
/// # Errors
/// A sentence that says where the answer differs from what is expected.
pub fn run(operation: &str, case: &Case) -> Result<(), String> {
    let answer = arrears::call(operation, &case.input);
    match (&case.expected, answer) {
        (Expected::Report(expected), Ok(report)) => {
            let report: Value = serde_json::from_str(&report).map_err(|error| error.to_string())?;
            compare(expected, &report, "report")
        }
        (Expected::Error(expected), Err(error)) => {
            let found = (error.code().as_str(), error.path());
            if found == (&expected.code, &expected.path) {
                Ok(())
            } else {
                Err(format!(
                    "expected {} at `{}`, found {} at `{}`: {error}",
                    expected.code, expected.path, found.0, found.1,
                ))
            }
        }
        (Expected::Report(_), Err(error)) => Err(format!(
            "expected a report, found {} at `{}`: {error}",
            error.code().as_str(),
            error.path()
        )),
        (Expected::Error(expected), Ok(report)) => Err(format!(
            "expected {} at `{}`, found the report {report}",
            expected.code, expected.path
        )),
    }
}

/// Compares what must be there with what is: an object may have more keys than expected, a list must have the same
/// length, a scalar must be the same.
///
/// # Errors
/// The first difference, with its path.
pub fn compare(expected: &Value, found: &Value, path: &str) -> Result<(), String> {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            for (key, value) in expected {
                let path = format!("{path}.{key}");
                let Some(other) = found.get(key) else {
                    return Err(format!("{path}: expected {value}, found nothing"));
                };
                compare(value, other, &path)?;
            }
            Ok(())
        }
        (Value::Array(expected), Value::Array(found)) if expected.len() == found.len() => expected
            .iter()
            .zip(found)
            .enumerate()
            .try_for_each(|(index, (expected, found))| {
                compare(expected, found, &format!("{path}[{index}]"))
            }),
        (Value::Array(expected), Value::Array(found)) => Err(format!(
            "{path}: expected {} elements, found {}: {}",
            expected.len(),
            found.len(),
            Value::Array(found.clone())
        )),
        _ if expected == found => Ok(()),
        _ => Err(format!("{path}: expected {expected}, found {found}")),
    }
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let read = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths = read
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()
        .map_err(|error| format!("{}: {error}", folder.display()))?;
    paths.sort();
    Ok(paths)
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// The README's Rust example, run as a test.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

/// The Rust examples of the README and of the guide.
#[cfg(doctest)]
#[allow(missing_docs, reason = "the examples are the documentation")]
pub mod examples {
    include!(concat!(env!("OUT_DIR"), "/examples.rs"));
}
