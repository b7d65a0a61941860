//! The npm package's declarations (`index.d.ts`), its functions (`api.js`) and the names of its fields (`shapes.js`).

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use arrears::description::{
    Choice, Description, Field, Need, Operation, Record, ScalarKind, Shape, Union,
};
use serde_json::Value;

use crate::Printed;

const NOTICE: &str = "// Printed by `cargo run -p xtask -- print`. Do not edit.\n";

/// The files of `bindings-wasm/package` that the description gives.
pub fn files(description: &Description) -> Vec<Printed> {
    let printer = Printer::new(description);
    [
        ("index.d.ts", printer.declarations()),
        ("api.js", printer.functions()),
        ("shapes.js", printer.shapes()),
    ]
    .map(|(name, text)| (PathBuf::from("bindings-wasm/package").join(name), text))
    .into()
}

/// `due_date` as `dueDate`.
pub fn camel(snake: &str) -> String {
    let mut text = String::with_capacity(snake.len());
    let mut upper = false;
    for letter in snake.chars() {
        if letter == '_' {
            upper = true;
        } else if upper {
            text.push(letter.to_ascii_uppercase());
            upper = false;
        } else {
            text.push(letter);
        }
    }
    text
}

/// What a name of the description stands for.
#[derive(Clone, Copy)]
enum Item<'a> {
    Record(&'a Record),
    Union(&'a Union),
    Choice,
    Scalar(ScalarKind),
}

struct Printer<'a> {
    api: &'a Description,
    items: BTreeMap<&'a str, Item<'a>>,
    /// The records and unions that a caller may have to write, and not only to read.
    given: BTreeSet<&'a str>,
    /// The names that docs may mention in snake case: fields, tags and operations.
    names: BTreeSet<&'a str>,
}

impl<'a> Printer<'a> {
    fn new(api: &'a Description) -> Self {
        let mut items = BTreeMap::new();
        let mut names: BTreeSet<_> = api.operations.iter().map(|row| row.name.as_str()).collect();
        for record in &api.records {
            items.insert(record.name.as_str(), Item::Record(record));
            names.extend(record.fields.iter().map(|field| field.name.as_str()));
        }
        for union in &api.unions {
            items.insert(union.name.as_str(), Item::Union(union));
            names.extend(union.variants.iter().map(|variant| variant.tag.as_str()));
        }
        for choice in &api.choices {
            items.insert(choice.name.as_str(), Item::Choice);
        }
        for scalar in &api.scalars {
            items.insert(scalar.name.as_str(), Item::Scalar(scalar.kind));
        }
        // a text that is also a value of a choice stays as it is written on the wire
        for choice in &api.choices {
            for (value, _) in &choice.values {
                names.remove(value.as_str());
            }
        }
        let mut printer = Self {
            api,
            items,
            given: BTreeSet::new(),
            names,
        };
        for operation in &api.operations {
            printer.give(&operation.input);
        }
        printer
    }

    fn give(&mut self, name: &str) {
        let Some((name, item)) = self.items.get_key_value(name).map(|(k, v)| (*k, *v)) else {
            return;
        };
        match item {
            Item::Record(record) if self.given.insert(name) => {
                for field in &record.fields {
                    if let Some(inner) = named(&field.shape) {
                        self.give(inner);
                    }
                }
            }
            // a union of nothing but reports is handed on, never written
            Item::Union(union) if union.variants.iter().all(|one| self.is_report(&one.record)) => {}
            Item::Union(union) if self.given.insert(name) => {
                for variant in &union.variants {
                    self.give(&variant.record);
                }
            }
            _ => {}
        }
    }

    fn is_report(&self, record: &str) -> bool {
        self.api.operations.iter().any(|row| row.output == record)
    }

    // ---- index.d.ts

    fn declarations(&self) -> String {
        let mut text = format!("{NOTICE}\n{HEAD}");
        for operation in &self.api.operations {
            text.push_str(&self.operation(operation));
        }
        for record in &self.api.records {
            text.push_str(&self.record(record));
        }
        for union in &self.api.unions {
            text.push_str(&self.union(union));
        }
        for choice in &self.api.choices {
            text.push_str(&self.choice(choice));
        }
        text.push_str(&self.errors());
        text.push_str(&self.records());
        text
    }

    fn operation(&self, operation: &Operation) -> String {
        let Operation {
            name,
            summary,
            input,
            output,
        } = operation;
        let doc = self.doc(&format!("{summary}\n\n@throws {{ArrearsError}}"), "");
        let name = camel(name);
        format!("{doc}export function {name}(input: {input}): {output};\n\n")
    }

    fn record(&self, record: &Record) -> String {
        let mut text = self.doc(&record.doc, "");
        text.push_str(&format!("export interface {} {{\n", record.name));
        for field in &record.fields {
            text.push_str(&self.field(field, self.given.contains(record.name.as_str())));
        }
        text.push_str("}\n\n");
        text
    }

    /// In a report every field that has a value is there; in an input those with a default may be left out.
    fn field(&self, field: &Field, given: bool) -> String {
        let mut doc = field.doc.clone();
        let optional = match &field.need {
            Need::Required => false,
            Need::Optional => true,
            Need::Default(value) => {
                let value = self.camelise(&field.shape, value).to_string();
                if given && value.len() <= 100 {
                    doc.push_str(&format!("\n\n@default {value}"));
                }
                given
            }
        };
        format!(
            "{}  {}{}: {};\n",
            self.doc(&doc, "  "),
            camel(&field.name),
            if optional { "?" } else { "" },
            self.type_of(&field.shape)
        )
    }

    fn union(&self, union: &Union) -> String {
        let mut text = self.doc(&union.doc, "");
        text.push_str(&format!("export type {} =\n", union.name));
        let variants: Vec<_> = union
            .variants
            .iter()
            .map(|variant| {
                format!(
                    "  | {{\n{}      {}: {};\n    }}",
                    self.doc(&variant.doc, "      "),
                    camel(&variant.tag),
                    variant.record
                )
            })
            .collect();
        text.push_str(&variants.join("\n"));
        text.push_str(";\n\n");
        text
    }

    fn choice(&self, choice: &Choice) -> String {
        let mut doc = choice.doc.clone();
        doc.push('\n');
        for (value, meaning) in &choice.values {
            doc.push_str(&format!("\n- `{value}`: {}", meaning.replace('\n', "\n  ")));
        }
        let values: Vec<_> = choice
            .values
            .iter()
            .map(|(value, _)| format!("'{value}'"))
            .collect();
        format!(
            "{}export type {} =\n  | {};\n\n",
            self.doc(&doc, ""),
            choice.name,
            values.join("\n  | ")
        )
    }

    fn errors(&self) -> String {
        let rows: Vec<_> = self
            .api
            .errors
            .iter()
            .map(|code| format!("- `{}`: {}", code.as_str(), code.meaning()))
            .collect();
        let doc = self.doc(
            &format!("Why an input was refused.\n\n{}", rows.join("\n")),
            "",
        );
        let codes: Vec<_> = self
            .api
            .errors
            .iter()
            .map(|code| format!("'{}'", code.as_str()))
            .collect();
        let mut kinds: Vec<_> = self
            .api
            .errors
            .iter()
            .map(|code| format!("'{}'", code.kind().as_str()))
            .collect();
        kinds.dedup();
        let mut seen = BTreeSet::new();
        kinds.retain(|kind| seen.insert(kind.clone()));
        format!(
            "{doc}export type ErrorCode =\n  | {};\n\n/** The family of an error code. */\nexport type ErrorKind = {};\n\n",
            codes.join("\n  | "),
            kinds.join(" | ")
        )
    }

    fn records(&self) -> String {
        let rows: String = self
            .shaped()
            .iter()
            .map(|(name, _)| format!("  {name}: {name};\n"))
            .collect();
        format!(
            "/** Every record and union by its name, for {{@link toJson}} and {{@link fromJson}}. */\nexport interface Records {{\n{rows}}}\n"
        )
    }

    fn type_of(&self, shape: &Shape) -> String {
        match shape {
            Shape::Boolean => "boolean".into(),
            Shape::Integer => "number".into(),
            Shape::Text => "string".into(),
            Shape::List(inner) if matches!(**inner, Shape::List(_)) => {
                format!("readonly ({})[]", self.type_of(inner))
            }
            Shape::List(inner) => format!("readonly {}[]", self.type_of(inner)),
            Shape::Map(inner) => format!("Readonly<Record<string, {}>>", self.type_of(inner)),
            Shape::Named(name) => match self.items.get(name.as_str()) {
                Some(Item::Scalar(ScalarKind::Decimal)) => "DecimalString".into(),
                Some(Item::Scalar(ScalarKind::Date)) => "IsoDate".into(),
                Some(Item::Scalar(ScalarKind::Currency)) => "CurrencyCode".into(),
                _ => name.clone(),
            },
        }
    }

    /// A doc comment. Names of fields and operations are written as TypeScript has them.
    fn doc(&self, doc: &str, indent: &str) -> String {
        let doc = doc
            .replace("[`", "`")
            .replace("`]", "`")
            .replace("*/", "* /");
        let doc: String = doc
            .split('`')
            .enumerate()
            .map(|(index, part)| {
                let inside = index % 2 == 1;
                let part = if inside && self.names.contains(part) {
                    camel(part)
                } else {
                    part.to_owned()
                };
                if index == 0 { part } else { format!("`{part}") }
            })
            .collect();
        let lines: Vec<_> = doc.trim().lines().map(str::trim_end).collect();
        match lines.as_slice() {
            [one] => format!("{indent}/** {one} */\n"),
            lines => {
                let body: String = lines
                    .iter()
                    .map(|line| format!("{indent} * {line}").trim_end().to_owned() + "\n")
                    .collect();
                format!("{indent}/**\n{body}{indent} */\n")
            }
        }
    }

    /// A value in the wire's form as TypeScript has it.
    fn camelise(&self, shape: &Shape, value: &Value) -> Value {
        match (shape, value) {
            (Shape::List(inner), Value::Array(items)) => items
                .iter()
                .map(|item| self.camelise(inner, item))
                .collect(),
            (Shape::Map(inner), Value::Object(fields)) => fields
                .iter()
                .map(|(key, value)| (key.clone(), self.camelise(inner, value)))
                .collect(),
            (Shape::Named(name), Value::Object(fields)) => {
                let members = self
                    .items
                    .get(name.as_str())
                    .map(members)
                    .unwrap_or_default();
                fields
                    .iter()
                    .filter(|(_, value)| !value.is_null())
                    .map(|(key, value)| {
                        let inner = members.iter().find(|(name, _)| name == key);
                        let value = inner.map_or_else(
                            || value.clone(),
                            |(_, shape)| self.camelise(shape, value),
                        );
                        (camel(key), value)
                    })
                    .collect()
            }
            _ => value.clone(),
        }
    }

    // ---- api.js

    fn functions(&self) -> String {
        let mut text = format!(
            "{NOTICE}import {{ call }} from './bridge.js';\n\nexport {{ ArrearsError, fromJson, toJson }} from './bridge.js';\n\n"
        );
        for Operation {
            name,
            input,
            output,
            ..
        } in &self.api.operations
        {
            text.push_str(&format!(
                "export const {} = (input) => call('{name}', '{input}', '{output}', input);\n",
                camel(name)
            ));
        }
        text
    }

    // ---- shapes.js

    fn shaped(&self) -> Vec<(&'a str, Item<'a>)> {
        self.items
            .iter()
            .filter(|(_, item)| matches!(item, Item::Record(_) | Item::Union(_)))
            .map(|(name, item)| (*name, *item))
            .collect()
    }

    /// A row per record: its fields as JavaScript and as JSON know them, and, unless the value is a plain one, its shape:
    /// `Name`, `[]…` for a list, `{}…` for a map.
    fn shapes(&self) -> String {
        let mut text =
            format!("{NOTICE}// field: [its name in JSON, its shape unless it is a plain value]\n");
        let blocks = [("RECORDS", false), ("UNIONS", true)];
        for (block, unions) in blocks {
            text.push_str(&format!("export const {block} = {{\n"));
            for (name, item) in self.shaped() {
                if matches!(item, Item::Union(_)) == unions {
                    let rows: String = members(&item)
                        .iter()
                        .map(|(member, shape)| {
                            let shape = self.code(shape);
                            let shape = if shape.is_empty() {
                                shape
                            } else {
                                format!(", '{shape}'")
                            };
                            format!("    {}: ['{member}'{shape}],\n", camel(member))
                        })
                        .collect();
                    text.push_str(&format!("  {name}: {{\n{rows}  }},\n"));
                }
            }
            text.push_str("};\n");
        }
        text.push_str(&format!(
            "// texts that are a value of a choice as well as the name of a field: which is meant, a message does not say\nexport const AMBIGUOUS = {:?};\n",
            self.ambiguous()
        ));
        text
    }

    fn ambiguous(&self) -> Vec<&str> {
        let values: BTreeSet<_> = self
            .api
            .choices
            .iter()
            .flat_map(|choice| choice.values.iter().map(|(value, _)| value.as_str()))
            .collect();
        let members: BTreeSet<_> = self
            .items
            .values()
            .flat_map(members)
            .map(|(member, _)| member)
            .collect();
        values
            .into_iter()
            .filter(|value| value.contains('_') && members.contains(*value))
            .collect()
    }

    fn code(&self, shape: &Shape) -> String {
        match shape {
            Shape::Boolean | Shape::Integer | Shape::Text => String::new(),
            Shape::List(inner) => format!("[]{}", self.code(inner)),
            Shape::Map(inner) => format!("{{}}{}", self.code(inner)),
            Shape::Named(name) => match self.items.get(name.as_str()) {
                Some(Item::Record(_) | Item::Union(_)) => name.clone(),
                _ => String::new(),
            },
        }
    }
}

fn named(shape: &Shape) -> Option<&str> {
    match shape {
        Shape::Boolean | Shape::Integer | Shape::Text => None,
        Shape::Named(name) => Some(name),
        Shape::List(inner) | Shape::Map(inner) => named(inner),
    }
}

/// The fields of a record, or the tags of a union, with their shapes.
fn members(item: &Item<'_>) -> Vec<(String, Shape)> {
    match item {
        Item::Record(record) => record
            .fields
            .iter()
            .map(|field| (field.name.clone(), field.shape.clone()))
            .collect(),
        Item::Union(union) => union
            .variants
            .iter()
            .map(|variant| (variant.tag.clone(), Shape::Named(variant.record.clone())))
            .collect(),
        Item::Choice | Item::Scalar(_) => Vec::new(),
    }
}

const HEAD: &str = "\
/** An exact decimal in plain digits, such as `'1234.50'`. A number is refused: it has been through a float. */
export type DecimalString = string;

/** A calendar day as `'YYYY-MM-DD'`, from 1900-01-01 to 2199-12-31. */
export type IsoDate = string;

/** The three capital letters of ISO 4217, such as `'CNY'`. */
export type CurrencyCode = string;

/** What every function of this package throws for an input that it refuses. */
export class ArrearsError extends Error {
  readonly name: 'ArrearsError';
  /** The stable code to branch on. */
  readonly code: ErrorCode;
  /** The family of the code. */
  readonly kind: ErrorKind;
  /** Where the offending value is, such as `receivables[3].dueDate`. Empty when the input as a whole is wrong. */
  readonly field: string;
  /** The value that was found, as text. */
  readonly value?: string;
  /** What is wrong, with the field in front. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/**
 * Writes a record or union as JSON in the form that Rust and Python read and write: `due_date`, not `dueDate`.
 *
 * @throws {ArrearsError}
 */
export function toJson<K extends keyof Records>(record: K, value: Records[K]): string;

/**
 * Reads a record or union from JSON that {@link toJson}, Rust or Python wrote.
 *
 * @throws {ArrearsError}
 */
export function fromJson<K extends keyof Records>(record: K, text: string): Records[K];

";
