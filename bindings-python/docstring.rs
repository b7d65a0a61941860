//! The docstrings, shared by the build script and the printer of the stub.

use arrears::description::{Operation, Record};

/// What a record is, and its fields.
pub fn of_record(record: &Record) -> String {
    let mut text = record.doc.clone();
    arguments(&mut text, record);
    text
}

/// What an operation does, and its keywords.
pub fn of_operation(operation: &Operation, input: &Record) -> String {
    let mut text = operation.summary.clone();
    arguments(&mut text, input);
    text.push_str(&format!(
        "\n\nReturns:\n    {}.\n\nRaises:\n    ArrearsError: An input is refused; its `code` and `field` say why and where.",
        operation.output
    ));
    text
}

fn arguments(text: &mut String, record: &Record) {
    if record.fields.is_empty() {
        return;
    }
    text.push_str("\n\nArgs:");
    for field in &record.fields {
        let doc = field.doc.split_whitespace().collect::<Vec<_>>().join(" ");
        text.push_str(&format!("\n    {}: {doc}", field.name));
    }
}
