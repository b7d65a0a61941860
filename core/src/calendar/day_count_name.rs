use serde::{Deserialize, Serialize};

use super::DayCount;
use super::DayCount::{
    Actual360, Actual365Fixed, ActualActualIsda, Thirty360BondBasis, Thirty360Us, ThirtyE360,
    ThirtyE360Isda,
};
use crate::choice::Choice;
use crate::error::{At, Error, ErrorCode, Result};

/// What a name of the field means: one convention, or several with the reason why.
enum Meaning {
    One(DayCount),
    Several(&'static [DayCount], &'static str),
}

/// The names that contracts, term sheets and other software use, in the form that [`key`] gives them. The values' own
/// texts are not repeated here.
const NAMES: &[(&[&str], Meaning)] = &[
    (
        &[
            "act365fixed",
            "act365f",
            "actual365f",
            "a365fixed",
            "a365f",
            "english",
            "实际365固定",
            "实际天数365固定",
        ],
        Meaning::One(Actual365Fixed),
    ),
    (
        &[
            "act360",
            "a360",
            "moneymarket",
            "moneymarketbasis",
            "french",
            "实际360",
            "实际天数360",
        ],
        Meaning::One(Actual360),
    ),
    (&["actactisda", "aaisda"], Meaning::One(ActualActualIsda)),
    (
        &["30360us", "30u360", "30us360", "30360sia"],
        Meaning::One(Thirty360Us),
    ),
    (
        &["30360bondbasis", "bondbasis", "30360isda", "30a360"],
        Meaning::One(Thirty360BondBasis),
    ),
    (
        &[
            "30e360",
            "30360icma",
            "30360isma",
            "30360european",
            "30s360",
            "eurobond",
            "eurobondbasis",
        ],
        Meaning::One(ThirtyE360),
    ),
    (&["30e360isda"], Meaning::One(ThirtyE360Isda)),
    (
        &["act365", "actual365", "a365", "实际365", "实际天数365"],
        Meaning::Several(
            &[Actual365Fixed, ActualActualIsda],
            "older swaps use it for actual/actual, nearly everything else for 365 days in every year",
        ),
    ),
    (
        &["actact", "actualactual", "aa", "实际实际"],
        Meaning::Several(
            &[ActualActualIsda],
            "bonds use it for the ICMA convention and French contracts for the AFB one, neither of which is offered here",
        ),
    ),
    (
        &["30360", "360360"],
        Meaning::Several(
            &[Thirty360Us, Thirty360BondBasis, ThirtyE360],
            "they differ at the end of February and on the 31st",
        ),
    ),
    (
        &["german", "30360german", "30e360german"],
        Meaning::Several(
            &[ThirtyE360, ThirtyE360Isda],
            "they differ at the end of February",
        ),
    ),
];

/// A name without what does not tell two conventions apart: case, spaces, slashes, brackets, dashes. A plus sign stays,
/// since 30E+/360 is a convention of its own.
fn key(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_alphanumeric() || *c == '+')
        .flat_map(char::to_lowercase)
        .collect()
}

fn meaning(name: &str) -> Option<&'static Meaning> {
    let key = key(name);
    NAMES
        .iter()
        .find_map(|(names, meaning)| names.contains(&key.as_str()).then_some(meaning))
}

fn texts(candidates: &[DayCount]) -> String {
    candidates
        .iter()
        .map(|candidate| format!("`{candidate}`"))
        .collect::<Vec<_>>()
        .join(", ")
}

fn ambiguous(name: &str, candidates: &[DayCount], why: &str) -> Error {
    Error::new(
        ErrorCode::AmbiguousName,
        format!("`{name}` means more than one day count: {why}"),
    )
    .with_value(name)
    .with_remedy(format!(
        "look the formula up in the contract and give its full name: {}",
        texts(candidates)
    ))
}

/// The better error for a text that is no value of a choice of `known` texts, where it is another name of a day count.
pub(crate) fn other_name(text: &str, known: &[&str]) -> Option<Error> {
    if !DayCount::VALUES
        .iter()
        .all(|(_, value)| known.contains(value))
    {
        return None;
    }
    Some(match meaning(text)? {
        Meaning::Several(candidates, why) => ambiguous(text, candidates, why),
        Meaning::One(day_count) => Error::new(
            ErrorCode::UnknownChoice,
            format!("`{text}` is written `{day_count}` here"),
        )
        .with_value(text)
        .with_remedy(format!("give `{day_count}`")),
    })
}

/// A name for a day count, as a contract or another system writes it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NameDayCountInput {
    /// The name, such as `Act/365 (Fixed)`, `30E/360` or `实际/360`. Case, spaces and punctuation do not matter.
    pub name: String,
}

/// The day count that a name means.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NameDayCountReport {
    /// The one day count that the name means.
    pub day_count: DayCount,
}

/// Says which day count a name of the field means, and refuses a name that means several.
///
/// Use it where terms come from a contract or another system. A name such as "30/360" or "ACT/365" is refused with its
/// candidates, since a wrong guess changes the amount owed.
///
/// # Errors
/// All at `name`: `empty` for a text without a letter or digit, `ambiguous_name` for a name with several meanings,
/// `unknown_choice` for any other name.
///
/// ```
/// use arrears::{DayCount, ErrorCode, NameDayCountInput, name_day_count};
///
/// let name = |name: &str| name_day_count(&NameDayCountInput { name: name.to_owned() });
/// assert_eq!(name("Act/365 (Fixed)")?.day_count, DayCount::Actual365Fixed);
/// assert_eq!(name("30/360").unwrap_err().code(), ErrorCode::AmbiguousName);
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn name_day_count(input: &NameDayCountInput) -> Result<NameDayCountReport> {
    let name = input.name.as_str();
    find(name)
        .at("name")
        .map(|day_count| NameDayCountReport { day_count })
}

fn find(name: &str) -> Result<DayCount> {
    let wanted = key(name);
    if wanted.is_empty() {
        return Err(Error::new(
            ErrorCode::Empty,
            format!("`{name}` holds no name of a day count"),
        )
        .with_value(name));
    }
    let own = DayCount::VALUES
        .iter()
        .find_map(|(value, text)| (key(text) == wanted).then_some(*value));
    if let Some(day_count) = own {
        return Ok(day_count);
    }
    match meaning(name) {
        Some(Meaning::One(day_count)) => Ok(*day_count),
        Some(Meaning::Several(candidates, why)) => Err(ambiguous(name, candidates, why)),
        None => DayCount::from_text(name),
    }
}
