//! Prints one row for every record and union of the core, so that adding one there changes no line here.

use std::path::Path;
use std::{env, error, fs};

fn main() -> Result<(), Box<dyn error::Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let description = arrears::description::describe()?;
    let records = description.records.iter().map(|record| &record.name);
    let unions = description.unions.iter().map(|union| &union.name);
    let rows: String = records
        .chain(unions)
        .map(|name| format!("    {name}\n"))
        .collect();
    let path = Path::new(&env::var("OUT_DIR")?).join("records.rs");
    fs::write(path, format!("records! {{\n{rows}}}\n"))?;
    Ok(())
}
