use std::cmp::Reverse;

use super::input::check_debtor;
use super::{
    AttributeBins, CreditScore, ScoreDebtorInput, ScoreLine, ScoreLineStatus, ScorecardAttribute,
    WeakAttribute,
};
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::at_most;
use crate::{Reason, ReasonCode};

/// Scores a debtor on a points scorecard: each attribute's points, the grade, and the attributes that cost most.
///
/// A number gets the points of the bin it lies in, from its lower end, included, to below its upper one; a category those of
/// its bin, or those for others; what is not known those for a missing value. The score is the base points plus all of
/// them. An attribute has cost what the best known value would have had above it.
///
/// # Errors
/// `empty` for a blank debtor; `unknown_field` for a value whose attribute the scorecard does not have; `wrong_type` for a
/// number given as a category or the other way round; for the scorecard `hole`, `overlap`, `reversed` and `out_of_order` for
/// bins and grades, `duplicate` and `empty` for names, `out_of_range` for points, `too_many` over 1,000 rows.
///
/// ```
/// use arrears::{ScoreDebtorInput, from_json, score_debtor};
///
/// let input: ScoreDebtorInput = from_json(r#"{"debtor": "Huada",
///     "numbers": {"on_time_share": "0.97", "years_trading": "12", "open_lawsuits": "1"}}"#)?;
/// let score = score_debtor(&input)?;
/// assert_eq!(score.score, 500 + 60 + 30 - 20 - 10 - 10 - 10 - 10); // four are missing that cost 10 each
/// assert_eq!(score.grade.as_deref(), Some("D"));
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn score_debtor(input: &ScoreDebtorInput) -> Result<CreditScore> {
    let card = &input.scorecard;
    check_debtor(&input.debtor)?;
    card.check().at("scorecard")?;
    check_keys(input)?;
    let lines: Vec<_> = card
        .attributes
        .iter()
        .map(|attribute| line(attribute, input))
        .collect();
    // a thousand attributes of at most 10,000 points and a base of 100,000: the sum cannot saturate
    let score = lines
        .iter()
        .map(|line| line.points)
        .fold(card.base_points, i32::saturating_add);
    let mut weakest: Vec<_> = card
        .attributes
        .iter()
        .zip(&lines)
        .map(|(attribute, line)| weakness(attribute, line))
        .filter(|weak| weak.lost > 0)
        .collect();
    // a stable sort: equal losses stay in the order of the scorecard
    weakest.sort_by_key(|weak| Reverse(weak.lost));
    weakest.truncate(usize::try_from(card.weakest_shown).unwrap_or(usize::MAX));
    let mut score = CreditScore {
        debtor: input.debtor.clone(),
        score,
        grade: card.grade(score).map(str::to_owned),
        base_points: card.base_points,
        missing: lines
            .iter()
            .filter(|line| line.status == ScoreLineStatus::Missing)
            .map(|line| line.attribute.clone())
            .collect(),
        lines,
        weakest,
        reasons: Vec::new(),
    };
    score.reasons = reasons(&score);
    Ok(score)
}

/// Every value must belong to an attribute of its kind.
fn check_keys(input: &ScoreDebtorInput) -> Result<()> {
    at_most(input.numbers.len(), 1_000, "numbers").at("numbers")?;
    at_most(input.categories.len(), 1_000, "categories").at("categories")?;
    let find = |key: &String| {
        input
            .scorecard
            .attributes
            .iter()
            .find(|attribute| attribute.name == *key)
    };
    let unknown = |key: &String| {
        Error::new(
            ErrorCode::UnknownField,
            format!("the scorecard has no attribute `{key}`"),
        )
        .with_value(key)
        .at(key)
    };
    for key in input.numbers.keys() {
        let attribute = find(key).ok_or_else(|| unknown(key)).at("numbers")?;
        if matches!(attribute.bins, AttributeBins::Category(_)) {
            return Err(Error::new(
                ErrorCode::WrongType,
                format!("attribute `{key}` is a category"),
            )
            .at(key)
            .at("numbers"));
        }
    }
    for key in input.categories.keys() {
        let attribute = find(key).ok_or_else(|| unknown(key)).at("categories")?;
        if matches!(attribute.bins, AttributeBins::Number(_)) {
            return Err(Error::new(
                ErrorCode::WrongType,
                format!("attribute `{key}` is a number"),
            )
            .at(key)
            .at("categories"));
        }
    }
    Ok(())
}

fn line(attribute: &ScorecardAttribute, input: &ScoreDebtorInput) -> ScoreLine {
    let name = attribute.name.as_str();
    let (value, found, other, best) = match &attribute.bins {
        AttributeBins::Number(bins) => {
            let value = input.numbers.get(name);
            (
                value.map(ToString::to_string),
                value.and_then(|value| bins.of(*value)),
                attribute.missing_points,
                bins.bins.iter().map(|bin| bin.points).max(),
            )
        }
        AttributeBins::Category(bins) => {
            let value = input.categories.get(name);
            (
                value.cloned(),
                value.and_then(|value| bins.of(value)),
                bins.other_points,
                bins.bins
                    .iter()
                    .map(|bin| bin.points)
                    .chain([bins.other_points])
                    .max(),
            )
        }
    };
    let (status, points) = match (&value, found) {
        (None, _) => (ScoreLineStatus::Missing, attribute.missing_points),
        (Some(_), Some((_, points))) => (ScoreLineStatus::Binned, points),
        (Some(_), None) => (ScoreLineStatus::Other, other),
    };
    ScoreLine {
        attribute: attribute.name.clone(),
        value,
        status,
        bin: found.and_then(|(index, _)| u32::try_from(index).ok()),
        points,
        best_points: best.unwrap_or(points),
    }
}

fn weakness(attribute: &ScorecardAttribute, line: &ScoreLine) -> WeakAttribute {
    WeakAttribute {
        attribute: line.attribute.clone(),
        reason_code: attribute
            .reason_code
            .clone()
            .unwrap_or_else(|| attribute.name.clone()),
        points: line.points,
        best_points: line.best_points,
        lost: u32::try_from(line.best_points.saturating_sub(line.points)).unwrap_or(0),
    }
}

/// The score and grade, the base, each line, then the weakest.
fn reasons(score: &CreditScore) -> Vec<Reason> {
    let total = Reason::new(ReasonCode::CreditScoreTotal)
        .with("debtor", &score.debtor)
        .with("score", score.score);
    let mut reasons = vec![
        match &score.grade {
            Some(grade) => total.with("grade", grade),
            None => total,
        },
        Reason::new(ReasonCode::BasePoints).with("points", score.base_points),
    ];
    reasons.extend(score.lines.iter().map(|line| {
        let code = match line.status {
            ScoreLineStatus::Binned => ReasonCode::ScoreLine,
            ScoreLineStatus::Other => ReasonCode::ScoreLineOther,
            ScoreLineStatus::Missing => ReasonCode::ScoreLineMissing,
        };
        let reason = Reason::new(code)
            .with("attribute", &line.attribute)
            .with("points", format!("{:+}", line.points));
        match &line.value {
            Some(value) => reason.with("value", value),
            None => reason,
        }
    }));
    reasons.extend(score.weakest.iter().map(|weak| {
        Reason::new(ReasonCode::ScoreWeakest)
            .with("reason_code", &weak.reason_code)
            .with("lost", weak.lost)
    }));
    reasons
}
