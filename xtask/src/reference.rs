//! The printed pages of the guide: the reference of the API, and the table of error codes.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::PathBuf;

use arrears::description::{Description, Field, Need, Record, ScalarKind, Shape};
use arrears::{ErrorCode, ErrorKind};

use crate::Printed;

const PRINTED: &str = "<!-- Printed from the description of the API by `cargo run -p xtask -- print`: not edited by hand. -->\n\n";

const KINDS: [(ErrorKind, &str); 5] = [
    (
        ErrorKind::Shape,
        "The input does not have the shape of its record.",
    ),
    (ErrorKind::Value, "One value is wrong in itself."),
    (
        ErrorKind::Conflict,
        "Values that are each right do not agree with one another.",
    ),
    (
        ErrorKind::Unknown,
        "The answer needs a published fact that is not known.",
    ),
    (ErrorKind::Limit, "The input or the answer is too large."),
];

pub fn files(description: &Description) -> Vec<Printed> {
    vec![
        (PathBuf::from("docs/reference/api.md"), api(description)),
        (PathBuf::from("docs/reference/errors.md"), errors()),
    ]
}

fn api(description: &Description) -> String {
    let mut page = String::from(PRINTED);
    page.push_str(
        "# API reference\n\n\
         Every operation takes one input record and gives one report, in all three languages. Field names are written \
         here as in Rust, Python and JSON; TypeScript writes them in camel case (`as_of` is `asOf`). Choices are the \
         same text everywhere.\n\n\
         | | Rust | Python | TypeScript |\n| --- | --- | --- | --- |\n\
         | decimal | its own type | `decimal.Decimal`, or `int` | text such as `\"1234.50\"` |\n\
         | date | `Date` | `datetime.date` | text such as `\"2024-01-31\"` |\n\
         | absent | `None` | `None` | left out |\n\
         | record | struct | frozen class | object |\n\
         | error | `arrears::Error` | `ArrearsError` | `ArrearsError` |\n\n",
    );
    section(
        &mut page,
        "Operations",
        &description.operations,
        |page, operation| {
            let camel = camel(&operation.name);
            write!(
                page,
                "### `{}`\n\n{}\n\nInput [`{}`](#{}), report [`{}`](#{}). In TypeScript `{camel}`.\n\n",
                operation.name,
                operation.summary,
                operation.input,
                anchor(&operation.input),
                operation.output,
                anchor(&operation.output),
            )
        },
    );
    let stated = stated(description);
    section(&mut page, "Records", &description.records, |page, item| {
        record(page, item, stated.contains(item.name.as_str()))
    });
    section(
        &mut page,
        "Choices",
        &description.choices,
        |page, choice| {
            write!(page, "### `{}`\n\n{}\n\n", choice.name, choice.doc)?;
            rows(
                page,
                ["value", "meaning"],
                &choice.values,
                |(value, meaning)| [format!("`\"{value}\"`"), meaning.clone()],
            )
        },
    );
    section(&mut page, "Unions", &description.unions, |page, union| {
        write!(
            page,
            "### `{}`\n\n{}\n\nExactly one of these, under its tag.\n\n",
            union.name, union.doc
        )?;
        rows(
            page,
            ["tag", "holds", "meaning"],
            &union.variants,
            |variant| {
                [
                    format!("`{}`", variant.tag),
                    link(&variant.record),
                    variant.doc.clone(),
                ]
            },
        )
    });
    section(
        &mut page,
        "Scalars",
        &description.scalars,
        |page, scalar| {
            let kind = match scalar.kind {
                ScalarKind::Decimal => "decimal",
                ScalarKind::Date => "date",
                ScalarKind::Currency => "currency code, as text",
            };
            write!(
                page,
                "### `{}`\n\n{}\n\nKind: {kind}.\n\n",
                scalar.name, scalar.doc
            )
        },
    );
    finished(page)
}

fn section<T>(
    page: &mut String,
    title: &str,
    items: &[T],
    print: impl Fn(&mut String, &T) -> std::fmt::Result,
) {
    if items.is_empty() {
        return;
    }
    page.push_str(&format!("## {title}\n\n"));
    for item in items {
        print(page, item).unwrap_or_default();
    }
}

/// The records that the user states: those that the inputs of the operations reach.
fn stated(description: &Description) -> BTreeSet<&str> {
    let mut open: Vec<&str> = description
        .operations
        .iter()
        .map(|operation| operation.input.as_str())
        .collect();
    let mut found = BTreeSet::new();
    while let Some(name) = open.pop() {
        if !found.insert(name) {
            continue;
        }
        let fields = description
            .records
            .iter()
            .filter(|record| record.name == name)
            .flat_map(|record| &record.fields);
        open.extend(fields.filter_map(|field| named(&field.shape)));
        let variants = description
            .unions
            .iter()
            .filter(|union| union.name == name)
            .flat_map(|union| &union.variants);
        open.extend(variants.map(|variant| variant.record.as_str()));
    }
    found
}

fn named(of: &Shape) -> Option<&str> {
    match of {
        Shape::Boolean | Shape::Integer | Shape::Text => None,
        Shape::Named(name) => Some(name),
        Shape::List(inner) | Shape::Map(inner) => named(inner),
    }
}

fn record(page: &mut String, record: &Record, stated: bool) -> std::fmt::Result {
    write!(page, "### `{}`\n\n{}\n\n", record.name, record.doc)?;
    let presence = if stated { "if left out" } else { "is there" };
    rows(
        page,
        ["field", "type", presence, "meaning"],
        &record.fields,
        |field| {
            [
                format!("`{}`", field.name),
                shape(&field.shape),
                need(field, stated),
                field.doc.clone(),
            ]
        },
    )
}

fn rows<T, const N: usize>(
    page: &mut String,
    heads: [&str; N],
    items: &[T],
    cells: impl Fn(&T) -> [String; N],
) -> std::fmt::Result {
    writeln!(page, "| {} |", heads.join(" | "))?;
    writeln!(page, "|{}", " --- |".repeat(N))?;
    for item in items {
        let cells = cells(item).map(|cell| cell.replace('\n', " ").replace('|', "\\|"));
        writeln!(page, "| {} |", cells.join(" | "))?;
    }
    writeln!(page)
}

fn shape(of: &Shape) -> String {
    match of {
        Shape::Boolean => "yes or no".into(),
        Shape::Integer => "whole number".into(),
        Shape::Text => "text".into(),
        Shape::Named(name) => link(name),
        Shape::List(inner) => format!("list of {}", shape(inner)),
        Shape::Map(inner) => format!("{} by text key", shape(inner)),
    }
}

fn need(field: &Field, stated: bool) -> String {
    match &field.need {
        Need::Optional if !stated => "where it applies".into(),
        Need::Required | Need::Default(_) if !stated => "always".into(),
        Need::Required => "must be given".into(),
        Need::Optional => "absent".into(),
        Need::Default(value) => {
            let text = value.to_string();
            // a long default, such as a whole policy, is shown by its record
            if text.chars().count() <= 60 {
                format!("`{text}`")
            } else {
                "the default of its type".into()
            }
        }
    }
}

fn link(name: &str) -> String {
    format!("[`{name}`](#{})", anchor(name))
}

fn anchor(name: &str) -> String {
    name.to_lowercase()
}

fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |mut all, word| {
        let mut letters = word.chars();
        all.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        all.extend(letters);
        all
    })
}

fn errors() -> String {
    let mut page = String::from(PRINTED);
    page.push_str(
        "# Errors\n\n\
         One error for the whole library, the same in three languages: a stable `code` to branch on, the `path` of the \
         offending field (`receivables[3].due_date`, in TypeScript `receivables[3].dueDate`), the `value` found there, \
         a message and a remedy. Bad input is an error: it is never guessed at, rounded or dropped.\n\n",
    );
    for (kind, meaning) in KINDS {
        let codes: Vec<ErrorCode> = ErrorCode::ALL
            .iter()
            .copied()
            .filter(|code| code.kind() == kind)
            .collect();
        page.push_str(&format!("## `{}`\n\n{meaning}\n\n", kind.as_str()));
        rows(
            &mut page,
            ["code", "meaning", "what to do"],
            &codes,
            |code| {
                [
                    format!("`{}`", code.as_str()),
                    code.meaning().to_owned(),
                    sentence(code.remedy()),
                ]
            },
        )
        .unwrap_or_default();
    }
    finished(page)
}

fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first
        .into_iter()
        .chain(letters)
        .chain(std::iter::once('.'))
        .collect()
}

fn finished(page: String) -> String {
    format!("{}\n", page.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_on_the_page_of_errors() {
        let page = errors();
        for code in ErrorCode::ALL {
            assert!(
                page.contains(&format!("| `{}` |", code.as_str())),
                "{code:?}"
            );
        }
    }

    #[test]
    fn every_link_of_the_reference_leads_somewhere() -> Result<(), String> {
        let page = api(&arrears::description::describe()?);
        for link in page.split("](#").skip(1) {
            let anchor = link.split(')').next().unwrap_or_default();
            let heading = page
                .lines()
                .filter_map(|line| line.strip_prefix("### `"))
                .any(|name| name.trim_end_matches('`').to_lowercase() == anchor);
            assert!(heading, "{anchor}");
        }
        Ok(())
    }
}
