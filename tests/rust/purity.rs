//! The core has no clock, no files, no network, no floats, and knows no other language.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use arrears_tests::checkout;

/// What the source of the core may not name, with the reason.
const NOT_IN_SOURCE: [(&str, &str); 17] = [
    ("SystemTime", "a clock: the date is always an argument"),
    ("Instant", "a clock: the date is always an argument"),
    ("Utc::now", "a clock: the date is always an argument"),
    ("Local::now", "a clock: the date is always an argument"),
    ("std::fs", "files belong to the caller"),
    ("std::io", "input and output belong to the caller"),
    ("std::net", "a network belongs to the caller"),
    ("std::process", "processes belong to the caller"),
    ("std::env", "an environment is a hidden argument"),
    ("std::thread", "threads belong to the caller"),
    ("static mut", "a global is a hidden argument"),
    ("thread_local", "a global is a hidden argument"),
    (
        "f32",
        "money is exact: decimals and fractions of whole numbers",
    ),
    (
        "f64",
        "money is exact: decimals and fractions of whole numbers",
    ),
    (
        "to_f",
        "money is exact: decimals and fractions of whole numbers",
    ),
    ("pyo3", "the core knows no other language"),
    ("wasm_bindgen", "the core knows no other language"),
];

/// A word where it may stand all the same.
const EXCEPT: [(&str, &str); 4] = [
    // serde's trait names every kind of number; here they are only handed on to be refused
    ("strict/mod.rs", "f32"),
    ("strict/mod.rs", "f64"),
    // the types of columns of floats, whose text is read as a decimal for a caller who asks for it by name
    ("floats.rs", "f32"),
    ("floats.rs", "f64"),
];

/// Packages that the core may not depend on, however far away, with the reason.
const NOT_A_DEPENDENCY: [(&str, &str); 10] = [
    ("pyo3", "the core knows no other language"),
    ("wasm-bindgen", "the core knows no other language"),
    ("js-sys", "the core knows no other language"),
    ("iana-time-zone", "a clock and a place"),
    ("getrandom", "an answer must not depend on chance"),
    ("rand", "an answer must not depend on chance"),
    ("tokio", "no network, no threads"),
    ("reqwest", "no network"),
    ("sqlx", "no database"),
    ("log", "no output"),
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The lines that are compiled into the library: no comments, no tests.
fn library_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines()
        .enumerate()
        .take_while(|(_, line)| line.trim() != "#[cfg(test)]")
        .map(|(index, line)| (index + 1, line.split("//").next().unwrap_or_default()))
}

#[test]
fn the_source_names_no_clock_no_file_and_no_float() {
    let mut files = Vec::new();
    sources(&checkout().join("core/src"), &mut files);
    assert!(
        files.len() > 10,
        "the source of the core is not where it was"
    );
    let mut found = Vec::new();
    for file in files {
        if file.file_name().is_some_and(|name| name == "tests.rs") {
            continue;
        }
        let text = fs::read_to_string(&file).unwrap();
        let excepted = |word: &str| {
            EXCEPT
                .iter()
                .any(|(name, except)| *except == word && file.ends_with(name))
        };
        for (number, line) in library_lines(&text) {
            for (word, reason) in NOT_IN_SOURCE {
                if line.contains(word) && !excepted(word) {
                    found.push(format!("{}:{number}: `{word}`: {reason}", file.display()));
                }
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

fn tree(format: &str) -> String {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--package", "arrears", "--edges", "normal"])
        .args([
            // not `arrow`: its arrays bring a clock and a source of chance, which nothing here calls
            "--features",
            "schema,parallel,simd",
            "--prefix",
            "none",
            "--locked",
            "--format",
            format,
        ])
        .current_dir(checkout())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_core_depends_on_no_other_language_and_no_machine() {
    let tree = tree("{p}");
    assert!(tree.starts_with("arrears "), "{tree}");
    for line in tree.lines() {
        let name = line.split(' ').next().unwrap_or_default();
        for (refused, reason) in NOT_A_DEPENDENCY {
            assert_ne!(name, refused, "{reason}");
        }
    }
}

#[test]
fn dates_come_without_a_clock() {
    let chrono = tree("{p} [{f}]");
    let chrono: Vec<_> = chrono
        .lines()
        .filter(|line| line.starts_with("chrono "))
        .collect();
    for line in chrono {
        for feature in ["clock", "now", "wasmbind"] {
            assert!(!line.contains(feature), "{line}");
        }
    }
}
