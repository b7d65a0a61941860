//! Prints one macro row for each scalar, choice, union, record and operation of the core's description. The macros are in
//! `src/macros.rs`; nothing in this crate names a particular one of them.

mod docstring;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::PathBuf;

use arrears::description::{
    Description, Need, Operation, Record, ScalarKind, Shape, Union, describe,
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let description = describe()?;
    let rows = print(&description)?;
    let folder = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("no OUT_DIR")?);
    std::fs::write(folder.join("rows.rs"), rows)?;
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=docstring.rs");
    Ok(())
}

fn print(description: &Description) -> Result<String, Box<dyn std::error::Error>> {
    let mut out = String::new();
    for scalar in &description.scalars {
        let kind = match scalar.kind {
            ScalarKind::Decimal => "decimal",
            ScalarKind::Date => "date",
            ScalarKind::Currency => "currency",
        };
        writeln!(out, "scalar! {{ {}: {kind} }}", scalar.name)?;
    }
    for choice in &description.choices {
        writeln!(out, "choice! {{ {} }}", choice.name)?;
    }
    for union in &description.unions {
        print_union(&mut out, union)?;
    }
    for record in &description.records {
        print_record(&mut out, description, record)?;
    }
    for operation in &description.operations {
        print_operation(&mut out, description, operation)?;
    }
    let records: Vec<_> = description
        .records
        .iter()
        .map(|r| r.name.as_str())
        .collect();
    let operations: Vec<_> = description
        .operations
        .iter()
        .map(|o| o.name.as_str())
        .collect();
    writeln!(
        out,
        "registration! {{ records [{}] operations [{}] }}",
        records.join(", "),
        operations.join(", ")
    )?;
    Ok(out)
}

fn print_union(out: &mut String, union: &Union) -> Result<(), Box<dyn std::error::Error>> {
    let mut seen = BTreeSet::new();
    write!(out, "union! {{ {} {{", union.name)?;
    for variant in &union.variants {
        // a Python value is told by its class, so each class may stand for one variant only
        if !seen.insert(&variant.record) {
            return Err(format!("`{}` holds `{}` twice", union.name, variant.record).into());
        }
        let tag = &variant.tag;
        write!(out, " {}({}) = {tag:?},", upper_camel(tag), variant.record)?;
    }
    writeln!(out, " }} }}")?;
    Ok(())
}

fn print_record(out: &mut String, description: &Description, record: &Record) -> std::fmt::Result {
    let kind = if record.has_default() {
        "defaulted"
    } else {
        "plain"
    };
    let doc = docstring::of_record(record);
    writeln!(
        out,
        "record! {{ #[doc = {doc:?}] {} {kind} {} {{",
        record.name,
        signature(record)
    )?;
    for field in &record.fields {
        let need = if field.need == Need::Required {
            "required"
        } else {
            "optional"
        };
        let size = size(description, &field.shape);
        writeln!(
            out,
            "    #[doc = {:?}] {} {need} {size},",
            field.doc, field.name
        )?;
    }
    writeln!(out, "}} }}")
}

/// How a field is read: lists and records are kept once they are read, everything else is cheap.
fn size(description: &Description, shape: &Shape) -> &'static str {
    let holds_fields = |name: &String| {
        description
            .records
            .iter()
            .any(|record| record.name == *name)
            || description.unions.iter().any(|union| union.name == *name)
    };
    match shape {
        Shape::List(_) => "many",
        Shape::Map(_) => "keyed",
        Shape::Named(name) if holds_fields(name) => "many",
        Shape::Named(_) | Shape::Boolean | Shape::Integer | Shape::Text => "one",
    }
}

fn print_operation(
    out: &mut String,
    description: &Description,
    operation: &Operation,
) -> Result<(), Box<dyn std::error::Error>> {
    let input = description.record(&operation.input)?;
    let doc = docstring::of_operation(operation, input);
    let fields: Vec<_> = input
        .fields
        .iter()
        .map(|field| field.name.as_str())
        .collect();
    writeln!(
        out,
        "operation! {{ #[doc = {doc:?}] {}({}: {}) -> {} {} }}",
        operation.name,
        operation.input,
        fields.join(", "),
        operation.output,
        signature(input)
    )?;
    Ok(())
}

/// The fields as keywords: `(*, amount, currency, rounding = None)`.
fn signature(record: &Record) -> String {
    let keywords: Vec<_> = record
        .fields
        .iter()
        .map(|field| match field.need {
            Need::Required => field.name.clone(),
            Need::Optional | Need::Default(_) => format!("{} = None", field.name),
        })
        .collect();
    if keywords.is_empty() {
        "()".to_owned()
    } else {
        format!("(*, {})", keywords.join(", "))
    }
}

fn upper_camel(tag: &str) -> String {
    tag.split('_')
        .filter_map(|word| {
            let mut letters = word.chars();
            let first = letters.next()?;
            Some(first.to_ascii_uppercase().to_string() + letters.as_str())
        })
        .collect()
}

trait Find {
    fn record(&self, name: &str) -> Result<&Record, String>;
}

impl Find for Description {
    fn record(&self, name: &str) -> Result<&Record, String> {
        self.records
            .iter()
            .find(|record| record.name == name)
            .ok_or_else(|| format!("`{name}` is no record"))
    }
}
