//! The Python package's stub (`_arrears.pyi`) and its aliases (`_types.py`).

#[path = "../../bindings-python/docstring.rs"]
mod docstring;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use arrears::ErrorKind;
use arrears::description::{Description, Field, Need, Operation, Record, ScalarKind, Shape};

use crate::Printed;

const WIDTH: usize = 110;

pub fn files(description: &Description) -> Vec<Printed> {
    let folder = std::path::Path::new("bindings-python/python/arrears");
    vec![
        (folder.join("_arrears.pyi"), stub(description)),
        (folder.join("_types.py"), types(description)),
    ]
}

fn stub(description: &Description) -> String {
    let names = Names::of(description);
    let aliases: Vec<_> = description
        .choices
        .iter()
        .map(|choice| &choice.name)
        .chain(description.unions.iter().map(|union| &union.name))
        .collect();
    let mut all = vec!["OPERATIONS", "call"];
    all.extend(
        description
            .records
            .iter()
            .map(|record| record.name.as_str()),
    );
    all.extend(
        description
            .operations
            .iter()
            .map(|operation| operation.name.as_str()),
    );
    let mut out = String::from(
        "# Printed from the core's description of the API: change the core, then `cargo run -p xtask -- print`.\n\n\
         import builtins\n\
         import datetime\n\
         import decimal\n\
         from collections.abc import Mapping, Sequence\n\
         from typing import Any, Final, Self, final\n\n",
    );
    if !aliases.is_empty() {
        out.push_str("from arrears._types import (\n");
        for alias in aliases {
            out.push_str(&format!("    {alias},\n"));
        }
        out.push_str(")\n\n");
    }
    out.push_str(&all_names(&all));
    out.push_str("\n__version__: Final[str]\n\n\
         OPERATIONS: Final[tuple[str, ...]]\n\
         \"\"\"The names of the operations, in the order of the guide.\"\"\"\n\n\
         def call(operation: str, input: str, /) -> str:\n\
         \x20   \"\"\"Calls an operation by its name: its input record as JSON in, its report as JSON out.\"\"\"\n");
    for record in &description.records {
        out.push_str(&class(&names, record));
    }
    for operation in &description.operations {
        if let Some(input) = description
            .records
            .iter()
            .find(|record| record.name == operation.input)
        {
            out.push_str(&function(&names, operation, input));
        }
    }
    out
}

fn all_names(names: &[&str]) -> String {
    let mut out = String::from("__all__ = [\n");
    for name in names {
        out.push_str(&format!("    \"{name}\",\n"));
    }
    out.push_str("]\n");
    out
}

fn class(names: &Names, record: &Record) -> String {
    let Record { name, fields, .. } = record;
    let mut out = format!("\n@final\nclass {name}:\n");
    out.push_str(&docstring(&docstring::of_record(record), 4));
    let arguments: Vec<_> = fields.iter().map(|field| quoted(&field.name)).collect();
    let tuple = match arguments.as_slice() {
        [one] => format!("({one},)"),
        many => format!("({})", many.join(", ")),
    };
    out.push_str(&format!("\n    __match_args__ = {tuple}\n"));
    out.push_str(&signature(
        "__new__(cls",
        names,
        fields,
        "Self",
        4,
        |field| taken(names, field),
    ));
    out.push_str(" ...\n");
    // a field of that name would hide the decorator in the body of its class
    let property = if fields.iter().any(|field| field.name == "property") {
        "builtins.property"
    } else {
        "property"
    };
    for field in fields {
        let shape = names.given(&field.shape);
        let shape = match field.need {
            Need::Optional => format!("{shape} | None"),
            Need::Required | Need::Default(_) => shape,
        };
        out.push_str(&format!(
            "    @{property}\n    def {}(self) -> {shape}:\n",
            field.name
        ));
        out.push_str(&docstring(&field.doc, 8));
    }
    out.push_str(
        "    def __eq__(self, other: object, /) -> bool: ...\n\
         \x20   def __hash__(self, /) -> int: ...\n\
         \x20   def __copy__(self) -> Self: ...\n\
         \x20   def __deepcopy__(self, memo: object, /) -> Self: ...\n\
         \x20   def __replace__(self, **changes: Any) -> Self: ...\n\
         \x20   def __reduce__(self) -> tuple[Any, tuple[str]]: ...\n\
         \x20   def to_dict(self) -> dict[str, Any]:\n\
         \x20       \"\"\"The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`.\"\"\"\n\
         \x20   @classmethod\n\
         \x20   def from_dict(cls, value: Mapping[str, Any]) -> Self:\n\
         \x20       \"\"\"The record from plain containers, as `to_dict` gives them. Unknown keys are refused.\"\"\"\n\
         \x20   def to_json(self) -> str:\n\
         \x20       \"\"\"The record as JSON, in the one form that all languages share.\"\"\"\n\
         \x20   @classmethod\n\
         \x20   def from_json(cls, text: str) -> Self:\n\
         \x20       \"\"\"The record from JSON, in the one form that all languages share. Unknown fields are refused.\"\"\"\n",
    );
    out
}

fn function(names: &Names, operation: &Operation, input: &Record) -> String {
    let mut out = String::from("\n");
    out.push_str(&signature(
        &format!("{}(", operation.name),
        names,
        &input.fields,
        &operation.output,
        0,
        |field| taken(names, field),
    ));
    out.push('\n');
    out.push_str(&docstring(&docstring::of_operation(operation, input), 4));
    out
}

fn signature(
    head: &str,
    _: &Names,
    fields: &[Field],
    output: &str,
    indent: usize,
    argument: impl Fn(&Field) -> String,
) -> String {
    let pad = " ".repeat(indent);
    if fields.is_empty() {
        return format!("{pad}def {head}) -> {output}:");
    }
    let (name, receiver) = head.split_once('(').unwrap_or((head, ""));
    let mut out = format!("{pad}def {name}(\n");
    if !receiver.is_empty() {
        out.push_str(&format!("{pad}    {receiver},\n"));
    }
    out.push_str(&format!("{pad}    *,\n"));
    for field in fields {
        out.push_str(&format!("{pad}    {},\n", argument(field)));
    }
    out.push_str(&format!("{pad}) -> {output}:"));
    out
}

/// A field as a keyword.
fn taken(names: &Names, field: &Field) -> String {
    let shape = names.taken(&field.shape);
    match field.need {
        Need::Required => format!("{}: {shape}", field.name),
        Need::Optional | Need::Default(_) => format!("{}: {shape} | None = None", field.name),
    }
}

/// The aliases for choices and unions, which exist when the program runs, so that a caller can annotate with them.
fn types(description: &Description) -> String {
    let records: std::collections::BTreeSet<_> = description
        .unions
        .iter()
        .flat_map(|union| union.variants.iter().map(|variant| variant.record.as_str()))
        .collect();
    let mut all: Vec<_> = description
        .choices
        .iter()
        .map(|choice| choice.name.as_str())
        .collect();
    all.extend(description.unions.iter().map(|union| union.name.as_str()));
    all.extend(["ErrorCode", "ErrorKind"]);
    let mut out = String::from(
        "# Printed from the core's description of the API: change the core, then `cargo run -p xtask -- print`.\n\
         \"\"\"The texts of the choices, and the records that stand for one another.\"\"\"\n\n\
         from typing import Literal, TypeAlias\n\n",
    );
    if !records.is_empty() {
        out.push_str("from arrears._arrears import (\n");
        for record in records {
            out.push_str(&format!("    {record},\n"));
        }
        out.push_str(")\n\n");
    }
    out.push_str(&all_names(&all));
    for choice in &description.choices {
        let texts: Vec<_> = choice
            .values
            .iter()
            .map(|(text, _)| text.as_str())
            .collect();
        out.push_str(&literal(&choice.name, &texts));
        let mut doc = choice.doc.clone();
        doc.push('\n');
        for (text, meaning) in &choice.values {
            let _ = write!(doc, "\n- `{text}`: {}", one_line(meaning));
        }
        out.push_str(&docstring(&doc, 0));
    }
    for union in &description.unions {
        let records: Vec<_> = union
            .variants
            .iter()
            .map(|variant| variant.record.as_str())
            .collect();
        out.push_str(&format!(
            "\n{}: TypeAlias = {}\n",
            union.name,
            records.join(" | ")
        ));
        let mut doc = union.doc.clone();
        doc.push('\n');
        for variant in &union.variants {
            let _ = write!(doc, "\n- `{}`: {}", variant.record, one_line(&variant.doc));
        }
        out.push_str(&docstring(&doc, 0));
    }
    let codes: Vec<_> = description
        .errors
        .iter()
        .map(|code| code.as_str())
        .collect();
    out.push_str(&literal("ErrorCode", &codes));
    out.push_str("\"\"\"Every code that an error can have.\"\"\"\n");
    let mut kinds: Vec<ErrorKind> = description.errors.iter().map(|code| code.kind()).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let kinds: Vec<_> = kinds.iter().map(|kind| kind.as_str()).collect();
    out.push_str(&literal("ErrorKind", &kinds));
    out.push_str("\"\"\"The families of codes.\"\"\"\n");
    out
}

fn literal(name: &str, texts: &[&str]) -> String {
    let texts: Vec<_> = texts.iter().map(|text| quoted(text)).collect();
    let line = format!("\n{name}: TypeAlias = Literal[{}]\n", texts.join(", "));
    if line.len() <= WIDTH {
        return line;
    }
    format!(
        "\n{name}: TypeAlias = Literal[\n    {},\n]\n",
        texts.join(",\n    ")
    )
}

fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A docstring, its lines broken to the width and indented.
fn docstring(text: &str, indent: usize) -> String {
    let pad = " ".repeat(indent);
    let text = text.replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"");
    let mut lines = Vec::new();
    for paragraph in text.split("\n\n") {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        for block in blocks(paragraph) {
            lines.extend(broken(&block, WIDTH - indent));
        }
    }
    let mut out = format!("{pad}\"\"\"");
    let several = lines.len() > 1;
    for (number, line) in lines.iter().enumerate() {
        if number > 0 {
            out.push('\n');
            if !line.is_empty() {
                out.push_str(&pad);
            }
        }
        out.push_str(line);
    }
    if several {
        out.push_str(&format!("\n{pad}"));
    } else if out.ends_with('"') {
        out.push(' ');
    }
    out.push_str("\"\"\"\n");
    out
}

/// The lines of a paragraph joined where they are one sentence after another: a line that is indented, or an item of a
/// list, or comes after a heading, stands by itself.
fn blocks(paragraph: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for line in paragraph.lines() {
        let alone = line.starts_with(' ') || line.starts_with("- ") || line.starts_with('|');
        match out.last_mut() {
            Some(last) if !alone => {
                last.push(' ');
                last.push_str(line.trim());
            }
            _ => out.push(line.trim_end().to_owned()),
        }
    }
    out
}

fn broken(block: &str, width: usize) -> Vec<String> {
    let lead = block.len() - block.trim_start().len();
    let (first, rest) = if block.trim_start().starts_with("- ") {
        (lead, lead + 2)
    } else if lead > 0 {
        (lead, lead + 4)
    } else {
        (0, 0)
    };
    let mut lines = Vec::new();
    let mut line = " ".repeat(first);
    let mut empty = true;
    for word in block.split_whitespace() {
        if !empty && line.chars().count() + 1 + word.chars().count() > width {
            lines.push(std::mem::replace(&mut line, " ".repeat(rest)));
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line.push_str(word);
        empty = false;
    }
    lines.push(line);
    lines
}

/// What each name of the description is in Python.
struct Names(BTreeMap<String, &'static str>);

impl Names {
    fn of(description: &Description) -> Self {
        Self(
            description
                .scalars
                .iter()
                .map(|scalar| {
                    let name = match scalar.kind {
                        ScalarKind::Decimal => "decimal.Decimal",
                        ScalarKind::Date => "datetime.date",
                        ScalarKind::Currency => "str",
                    };
                    (scalar.name.clone(), name)
                })
                .collect(),
        )
    }

    /// The type of a value as it is given by a record.
    fn given(&self, shape: &Shape) -> String {
        match shape {
            Shape::Boolean => "bool".to_owned(),
            Shape::Integer => "int".to_owned(),
            Shape::Text => "str".to_owned(),
            Shape::Named(name) => self
                .0
                .get(name)
                .map_or(name.clone(), |known| (*known).to_owned()),
            Shape::List(item) => format!("tuple[{}, ...]", self.given(item)),
            Shape::Map(item) => format!("dict[str, {}]", self.given(item)),
        }
    }

    /// The type of a value as it is taken from the caller.
    fn taken(&self, shape: &Shape) -> String {
        match shape {
            Shape::List(item) => format!("Sequence[{}]", self.taken(item)),
            Shape::Map(item) => format!("Mapping[str, {}]", self.taken(item)),
            scalar => match self.given(scalar).as_str() {
                "decimal.Decimal" => "decimal.Decimal | int".to_owned(),
                other => other.to_owned(),
            },
        }
    }
}
