//! The printer of everything that is made from the description of the API and kept in the repository: the Python stub,
//! the TypeScript declarations, the references of the guide.
//!
//! `cargo run -p xtask -- print` writes the files; with `--check` it compares them and fails when one is out of date.
//! `cargo run -p xtask --features wasm -- wasm` builds the npm package.
//! A printer is a module with `files(&Description) -> Vec<Printed>`, and one row in [`PRINTERS`].

mod python;
mod reference;
mod typescript;
#[cfg(feature = "wasm")]
mod wasm;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use arrears::description::{Description, describe};

const COMMAND: &str = "cargo run -p xtask -- print";

/// A printed file: its path from the root of the repository, and its text.
type Printed = (PathBuf, String);

const PRINTERS: &[fn(&Description) -> Vec<Printed>] =
    &[python::files, reference::files, typescript::files];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments.as_slice() {
        ["print"] => write(),
        ["print", "--check"] => check(),
        #[cfg(feature = "wasm")]
        ["wasm"] => wasm::build(),
        #[cfg(not(feature = "wasm"))]
        ["wasm"] => Err("ask for it with: cargo run -p xtask --features wasm -- wasm".into()),
        _ => Err(format!("usage: {COMMAND} [--check]")),
    };
    match outcome {
        Ok(said) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

fn printed() -> Result<Vec<Printed>, String> {
    let description = describe()?;
    Ok(PRINTERS
        .iter()
        .flat_map(|files| files(&description))
        .collect())
}

fn write() -> Result<String, String> {
    let files = printed()?;
    for (path, text) in &files {
        let path = root().join(path);
        let failed = |why: std::io::Error| format!("{}: {why}", path.display());
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(failed)?;
        }
        std::fs::write(&path, text).map_err(failed)?;
    }
    Ok(format!("{} files printed", files.len()))
}

fn check() -> Result<String, String> {
    let files = printed()?;
    let stale: Vec<_> = files
        .iter()
        .filter(|(path, text)| {
            std::fs::read_to_string(root().join(path)).ok().as_ref() != Some(text)
        })
        .map(|(path, _)| format!("`{}`", path.display()))
        .collect();
    if stale.is_empty() {
        Ok(format!("{} printed files are up to date", files.len()))
    } else {
        Err(format!(
            "out of date: {}\nprint them again with: {COMMAND}",
            stale.join(", ")
        ))
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn printed_files_are_up_to_date() -> Result<(), String> {
        super::check().map(drop)
    }
}
