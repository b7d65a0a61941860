//! Reasons: a stable code with parameters, and its sentence in each language. The rooms give reasons; `explain`, above
//! them, tells whole reports. The rows are in `table`.

mod table;
mod words;

use std::collections::BTreeMap;
use std::fmt::Display;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::choice::choice;

pub use table::ReasonCode;

choice! {
    /// The language of an explanation.
    pub enum Language {
        /// English, British spelling.
        English = "en",
        /// Chinese, simplified characters.
        Chinese = "zh",
    }
}

/// Why a figure or a decision is what it is: a stable code with its parameters, so that an app can show it in its own
/// words and language. `explain` gives the text in English or Chinese.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// What kind of reason it is.
    pub code: ReasonCode,
    /// The values that go with it, by name, as plain text: amounts and days as they are written on the wire.
    #[serde(default)]
    pub parameters: BTreeMap<String, String>,
}

impl Reason {
    /// A reason without parameters yet.
    pub(crate) fn new(code: ReasonCode) -> Self {
        Self {
            code,
            parameters: BTreeMap::new(),
        }
    }

    /// The same reason with one more parameter.
    pub(crate) fn with(mut self, name: &str, value: impl Display) -> Self {
        self.parameters.insert(name.to_owned(), value.to_string());
        self
    }

    /// The reason as a sentence: `{name}` stands for a parameter, `{#name}` for one shown with thousands separators,
    /// `{@name}` for a choice, or several with commas between them, shown in words, `{name~day}` for a count of days
    /// (`1 day`, `2 days`), `{name~%}` for a fraction shown as a percentage. What stands in `[` and `]` is left out where
    /// one of its parameters is absent.
    pub fn text(&self, language: Language) -> String {
        let template = self.code.template(language);
        let mut text = String::with_capacity(template.len());
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('[') {
            self.fill(before, language, &mut text);
            let (optional, tail) = after.split_once(']').unwrap_or((after, ""));
            if self.has_all(optional) {
                self.fill(optional, language, &mut text);
            }
            rest = tail;
        }
        self.fill(rest, language, &mut text);
        text
    }

    /// Whether every parameter that a piece of a template names is there.
    fn has_all(&self, piece: &str) -> bool {
        piece
            .split('{')
            .skip(1)
            .filter_map(|rest| rest.split('}').next())
            .all(|name| self.parameters.contains_key(parameter(name)))
    }

    fn fill(&self, piece: &str, language: Language, text: &mut String) {
        let mut rest = piece;
        while let Some((before, after)) = rest.split_once('{') {
            text.push_str(before);
            let Some((name, tail)) = after.split_once('}') else {
                rest = after;
                break;
            };
            match self.parameters.get(parameter(name)) {
                Some(value) if name.starts_with('#') => text.push_str(&with_separators(value)),
                Some(value) if name.starts_with('@') => text.push_str(&words::of(value, language)),
                Some(value) if name.ends_with(PERCENT) => text.push_str(&as_percentage(value)),
                Some(value) => text.push_str(value),
                None => text.push('–'),
            }
            let counted = name.split_once('~').filter(|_| !name.ends_with(PERCENT));
            if let Some((parameter, unit)) = counted {
                let one = self
                    .parameters
                    .get(parameter)
                    .is_some_and(|value| value == "1");
                text.push(' ');
                text.push_str(unit);
                text.push_str(if one { "" } else { "s" });
            }
            rest = tail;
        }
        text.push_str(rest);
    }
}

/// The parameter that a placeholder names, without how it is shown.
fn parameter(placeholder: &str) -> &str {
    let name = placeholder.trim_start_matches(['#', '@']);
    name.split_once('~').map_or(name, |(name, _)| name)
}

/// How a placeholder asks for a percentage.
const PERCENT: &str = "~%";

/// A fraction as a percentage: `0.0003` as `0.03 %`. What is no decimal stays as it is.
fn as_percentage(fraction: &str) -> String {
    let percent = fraction
        .parse::<Decimal>()
        .ok()
        .and_then(|value| value.checked_mul(Decimal::ONE_HUNDRED));
    percent.map_or_else(
        || fraction.to_owned(),
        |percent| format!("{} %", percent.normalize()),
    )
}

/// A decimal with a comma between groups of three digits: `1234567.89` as `1,234,567.89`.
pub(crate) fn with_separators(decimal: &str) -> String {
    let (sign, digits) = match decimal.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", decimal),
    };
    let whole = digits.split('.').next().unwrap_or(digits);
    let fraction = digits.strip_prefix(whole).unwrap_or_default();
    let groups: Vec<_> = whole
        .as_bytes()
        .rchunks(3)
        .rev()
        .map(|group| String::from_utf8_lossy(group).into_owned())
        .collect();
    format!("{sign}{}{fraction}", groups.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Choice;

    #[test]
    fn separators_stand_between_groups_of_three() {
        for (plain, shown) in [
            ("0", "0"),
            ("999.99", "999.99"),
            ("1000", "1,000"),
            ("-1234567.80", "-1,234,567.80"),
        ] {
            assert_eq!(with_separators(plain), shown);
        }
    }

    #[test]
    fn a_fraction_is_shown_as_a_percentage() {
        for (plain, shown) in [
            ("0", "0 %"),
            ("0.0003", "0.03 %"),
            ("0.372449", "37.2449 %"),
            ("-0.1", "-10 %"),
            ("1", "100 %"),
            ("unknown", "unknown"),
        ] {
            assert_eq!(as_percentage(plain), shown);
        }
    }

    #[test]
    fn both_languages_name_the_same_parameters() {
        for (code, _) in ReasonCode::VALUES {
            let names = |language| {
                let mut names: Vec<_> = code
                    .template(language)
                    .split('{')
                    .skip(1)
                    .map(|rest| parameter(rest.split('}').next().unwrap()))
                    .collect();
                names.sort_unstable();
                names.dedup();
                names
            };
            assert_eq!(names(Language::English), names(Language::Chinese), "{code}");
        }
    }
}
