//! Gathers the Rust examples of the README and of the guide, to be run as doc tests.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn pages(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the guide is a folder") {
        let path = entry.expect("a readable entry").path();
        if path.is_dir() {
            pages(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            found.push(path);
        }
    }
}

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut found = vec![root.join("README.md")];
    pages(&root.join("docs"), &mut found);
    found.sort();

    let mut text = String::new();
    for page in &found {
        println!("cargo::rerun-if-changed={}", page.display());
        let markdown = fs::read_to_string(page).expect("a readable page");
        let shown = page.strip_prefix(&root).expect("a page of the checkout");
        let name = shown
            .display()
            .to_string()
            .replace(|c: char| !c.is_ascii_alphanumeric(), "_");
        for (number, rest) in markdown.split("\n```rust\n").skip(1).enumerate() {
            let block = rest.split("\n```").next().unwrap_or_default();
            // a page shows no hidden line: what lets an example use `?` is added here
            let end = if block.contains("\n# Ok::<") {
                ""
            } else {
                "\n# Ok::<(), Box<dyn std::error::Error>>(())"
            };
            writeln!(
                text,
                "#[doc = {:?}]\npub mod {}_{} {{}}",
                format!("```\n{block}{end}\n```"),
                name.to_lowercase(),
                number + 1
            )
            .expect("text");
        }
    }
    println!("cargo::rerun-if-changed={}", root.join("docs").display());
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("set by cargo"));
    fs::write(out.join("examples.rs"), text).expect("a writable folder");
}
