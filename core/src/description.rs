//! The description of the whole API (feature `schema`): what the bindings and the printed references are made from.
//!
//! [`describe`] is the entrance. It reads the rows of [`crate::OPERATIONS`] and the JSON schemas of the records that they
//! reach, and gives them in the few shapes this library allows: a record of fields, a choice of texts, a union of
//! records, and scalars.

use std::collections::BTreeSet;

use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde_json::{Map, Value};

use crate::error::ErrorCode;

/// The whole API.
#[derive(Debug, Clone)]
pub struct Description {
    /// The operations, in the order of the guide.
    pub operations: Vec<Operation>,
    /// The records that the operations reach, by name.
    pub records: Vec<Record>,
    /// The choices that the records reach, by name.
    pub choices: Vec<Choice>,
    /// The unions that the records reach, by name.
    pub unions: Vec<Union>,
    /// The named scalars that the records reach, by name.
    pub scalars: Vec<Scalar>,
    /// Every error code.
    pub errors: &'static [ErrorCode],
}

/// One operation.
#[derive(Debug, Clone)]
pub struct Operation {
    /// Its name, in lower snake case.
    pub name: String,
    /// What it does, in one sentence.
    pub summary: String,
    /// The name of its input record.
    pub input: String,
    /// The name of its output record.
    pub output: String,
}

/// A record: named fields.
#[derive(Debug, Clone)]
pub struct Record {
    /// Its name.
    pub name: String,
    /// What it is.
    pub doc: String,
    /// Its fields, in the order of their declaration.
    pub fields: Vec<Field>,
}

impl Record {
    /// Whether every field may be left out, so that the record has a documented default as a whole.
    pub fn has_default(&self) -> bool {
        self.fields
            .iter()
            .all(|field| !matches!(field.need, Need::Required))
    }
}

/// A field of a record.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its name, in lower snake case.
    pub name: String,
    /// What it means, with unit and sign.
    pub doc: String,
    /// Its type.
    pub shape: Shape,
    /// Whether it may be left out, and what stands for it then.
    pub need: Need,
}

/// Whether a field may be left out.
#[derive(Debug, Clone, PartialEq)]
pub enum Need {
    /// It must be given.
    Required,
    /// It may be absent, and absence has its own meaning.
    Optional,
    /// It may be left out; then this value stands for it.
    Default(Value),
}

/// The type of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// Yes or no.
    Boolean,
    /// A whole number that may be negative or not.
    Integer,
    /// A text.
    Text,
    /// A scalar, choice, union or record of this description, by its name.
    Named(String),
    /// A list.
    List(Box<Shape>),
    /// Values by a key of the caller's.
    Map(Box<Shape>),
}

/// A choice: one of some texts.
#[derive(Debug, Clone)]
pub struct Choice {
    /// Its name.
    pub name: String,
    /// What it decides.
    pub doc: String,
    /// The texts with their meanings.
    pub values: Vec<(String, String)>,
}

/// A union: exactly one of some records, each under its tag.
#[derive(Debug, Clone)]
pub struct Union {
    /// Its name.
    pub name: String,
    /// What it decides.
    pub doc: String,
    /// The variants: tag in lower snake case, name of the record, meaning.
    pub variants: Vec<Variant>,
}

/// A variant of a union.
#[derive(Debug, Clone)]
pub struct Variant {
    /// The tag on the wire, in lower snake case. The Rust variant is the same in upper camel case.
    pub tag: String,
    /// The name of the record it holds.
    pub record: String,
    /// What it means.
    pub doc: String,
}

/// A named scalar.
#[derive(Debug, Clone)]
pub struct Scalar {
    /// Its name.
    pub name: String,
    /// How it is written.
    pub doc: String,
    /// What kind of value it is.
    pub kind: ScalarKind,
}

/// What a named scalar is in a language without that name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScalarKind {
    /// An exact decimal.
    Decimal,
    /// A calendar day.
    Date,
    /// A currency code.
    Currency,
}

impl Operation {
    pub(crate) fn of<I: JsonSchema, O: JsonSchema>(
        name: &str,
        summary: &str,
        generator: &mut SchemaGenerator,
    ) -> Self {
        generator.subschema_for::<I>();
        generator.subschema_for::<O>();
        Self {
            name: name.to_owned(),
            summary: summary.to_owned(),
            input: I::schema_name().into_owned(),
            output: O::schema_name().into_owned(),
        }
    }
}

/// Describes the whole API.
///
/// # Errors
/// A sentence naming the type that is none of the shapes this library allows. A test holds that there is none.
pub fn describe() -> Result<Description, String> {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let operations = crate::api::describe_operations(&mut generator);
    let mut description = Description {
        operations,
        records: Vec::new(),
        choices: Vec::new(),
        unions: Vec::new(),
        scalars: Vec::new(),
        errors: ErrorCode::ALL,
    };
    let definitions = generator.take_definitions(true);
    let names: BTreeSet<_> = definitions.keys().cloned().collect();
    for name in names {
        let schema = definitions.get(&name).and_then(Value::as_object);
        let schema = schema.ok_or_else(|| format!("`{name}` has no schema"))?;
        define(&mut description, &name, schema).map_err(|why| format!("`{name}`: {why}"))?;
    }
    Ok(description)
}

fn define(
    description: &mut Description,
    name: &str,
    schema: &Map<String, Value>,
) -> Result<(), String> {
    let name = name.to_owned();
    let doc = doc(schema);
    if let Some(format) = schema.get("format").and_then(Value::as_str) {
        let kind = match format {
            "decimal" => ScalarKind::Decimal,
            "date" => ScalarKind::Date,
            "currency" => ScalarKind::Currency,
            other => return Err(format!("unknown scalar format `{other}`")),
        };
        description.scalars.push(Scalar { name, doc, kind });
        return Ok(());
    }
    if let Some(variants) = schema.get("oneOf").and_then(Value::as_array) {
        let first = variants.first().and_then(Value::as_object);
        if first.is_some_and(|first| first.contains_key("properties")) {
            let variants = variants.iter().map(variant).collect::<Result<_, _>>()?;
            description.unions.push(Union {
                name,
                doc,
                variants,
            });
        } else {
            let values = variants
                .iter()
                .map(choice_value)
                .collect::<Result<_, _>>()?;
            description.choices.push(Choice { name, doc, values });
        }
        return Ok(());
    }
    let properties = schema
        .get("properties")
        .and_then(Value::as_object)
        .ok_or("neither a record, nor a documented choice, nor a union, nor a known scalar")?;
    if schema.get("additionalProperties") != Some(&Value::Bool(false)) {
        return Err("the record does not refuse unknown fields".into());
    }
    let required: BTreeSet<_> = schema
        .get("required")
        .and_then(Value::as_array)
        .map(|names| names.iter().filter_map(Value::as_str).collect())
        .unwrap_or_default();
    let fields = properties
        .iter()
        .map(|(field, schema)| {
            describe_field(field, schema, required.contains(field.as_str()))
                .map_err(|why| format!("`{field}`: {why}"))
        })
        .collect::<Result<_, _>>()?;
    description.records.push(Record { name, doc, fields });
    Ok(())
}

fn describe_field(name: &str, schema: &Value, required: bool) -> Result<Field, String> {
    let schema = schema.as_object().ok_or("no schema")?;
    let (shape, optional) = shape(schema)?;
    let need = match schema.get("default") {
        _ if optional => Need::Optional,
        Some(value) => Need::Default(value.clone()),
        None if required => Need::Required,
        None => return Err("neither required, nor optional, nor with a default".into()),
    };
    let doc = doc(schema);
    if doc.is_empty() {
        return Err("no documentation".into());
    }
    Ok(Field {
        name: name.to_owned(),
        doc,
        shape,
        need,
    })
}

/// The shape, and whether null stands for absence.
fn shape(schema: &Map<String, Value>) -> Result<(Shape, bool), String> {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        let name = reference.rsplit('/').next().unwrap_or(reference);
        return Ok((Shape::Named(name.to_owned()), false));
    }
    if let Some(either) = schema.get("anyOf").and_then(Value::as_array) {
        let present = either
            .iter()
            .filter_map(Value::as_object)
            .find(|option| option.get("type").and_then(Value::as_str) != Some("null"))
            .ok_or("an empty choice of types")?;
        return Ok((shape(present)?.0, true));
    }
    let (kind, optional) = match schema.get("type") {
        Some(Value::String(kind)) => (kind.as_str(), false),
        Some(Value::Array(kinds)) => (
            kinds
                .iter()
                .filter_map(Value::as_str)
                .find(|kind| *kind != "null")
                .ok_or("only null")?,
            true,
        ),
        _ => return Err("no type".into()),
    };
    let inner = |key: &str| -> Result<Box<Shape>, String> {
        let schema = schema.get(key).and_then(Value::as_object);
        Ok(Box::new(shape(schema.ok_or("no inner type")?)?.0))
    };
    let shape = match kind {
        "boolean" => Shape::Boolean,
        "integer" => Shape::Integer,
        "string" => Shape::Text,
        "array" => Shape::List(inner("items")?),
        "object" => Shape::Map(inner("additionalProperties")?),
        other => return Err(format!("type `{other}`")),
    };
    Ok((shape, optional))
}

fn variant(schema: &Value) -> Result<Variant, String> {
    let schema = schema.as_object().ok_or("a variant without a schema")?;
    let (tag, inner) = schema
        .get("properties")
        .and_then(Value::as_object)
        .and_then(|properties| properties.iter().next())
        .ok_or("a variant that holds nothing")?;
    let (shape, _) = shape(inner.as_object().ok_or("a variant without a record")?)?;
    let Shape::Named(record) = shape else {
        return Err(format!("variant `{tag}` holds no record"));
    };
    Ok(Variant {
        tag: tag.clone(),
        record,
        doc: doc(schema),
    })
}

fn choice_value(schema: &Value) -> Result<(String, String), String> {
    let schema = schema.as_object().ok_or("a value without a schema")?;
    let text = schema
        .get("const")
        .and_then(Value::as_str)
        .ok_or("a value of a choice without documentation")?;
    Ok((text.to_owned(), doc(schema)))
}

fn doc(schema: &Map<String, Value>) -> String {
    schema
        .get("description")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_api_is_described() {
        let description = describe().unwrap();
        assert_eq!(description.operations.len(), crate::OPERATIONS.len());
        let split = description
            .records
            .iter()
            .find(|record| record.name == "SplitAmountInput")
            .unwrap();
        let fields: Vec<_> = split
            .fields
            .iter()
            .map(|field| (field.name.as_str(), field.shape.clone()))
            .collect();
        assert_eq!(
            fields,
            [
                ("amount", Shape::Named("Amount".into())),
                ("currency", Shape::Named("Currency".into())),
                (
                    "weights",
                    Shape::List(Box::new(Shape::Named("Amount".into())))
                ),
            ]
        );
    }
}
