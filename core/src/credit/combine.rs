//! The figures of the methods, and what they come to together.

use super::{
    CreditLimitFacts, CreditLimitPolicy, LimitCombination, LimitMethod, LimitMethodLine,
    LimitMethodStatus, MissingFigureRule,
};
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::Exact;
use crate::{Amount, Currency, Rounding, RoundingMode};

/// A method's line, and its exact figure where it has one.
struct Figure {
    line: LimitMethodLine,
    exact: Option<Exact>,
}

/// The lines of the methods, and the combined figure, cut to the minor unit.
pub(super) fn combine(
    policy: &CreditLimitPolicy,
    facts: &CreditLimitFacts,
    term_days: u32,
) -> Result<(Vec<LimitMethodLine>, Amount)> {
    let currency = policy.currency;
    let mut figures = policy
        .methods
        .iter()
        .map(|terms| {
            let (basis, exact) = figure(&terms.method, facts, term_days, policy)?;
            Ok(Figure {
                line: LimitMethodLine {
                    method: terms.method.kind(),
                    status: if exact.is_some() {
                        LimitMethodStatus::Considered
                    } else {
                        LimitMethodStatus::LeftOut
                    },
                    basis,
                    figure: exact.map(|exact| cut(&exact, currency)).transpose()?,
                    weight: terms.weight,
                },
                exact,
            })
        })
        .collect::<Result<Vec<_>>>()?;
    let mean = match policy.combination {
        LimitCombination::Lowest => None,
        LimitCombination::Weighted => Some(mean(&figures)?),
    };
    let lowest_cap = figures
        .iter()
        .enumerate()
        .filter(|(_, figure)| figure.line.weight.is_none())
        .filter_map(|(index, figure)| Some((index, figure.exact?)))
        .min_by(|(_, left), (_, right)| left.cmp(right));
    let (decided, combined): (Option<usize>, Exact) = match (mean, lowest_cap) {
        (Some(mean), Some((index, cap))) if cap < mean => (Some(index), cap),
        (Some(mean), _) => (None, mean),
        (None, Some((index, lowest))) => (Some(index), lowest),
        (None, None) => return Err(nothing_known()),
    };
    for (index, figure) in figures.iter_mut().enumerate() {
        let decides = match decided {
            Some(one) => one == index,
            None => figure.line.weight.is_some(),
        };
        if decides && figure.exact.is_some() {
            figure.line.status = LimitMethodStatus::Decided;
        }
    }
    let combined = cut(&combined, currency)?;
    let lines = figures.into_iter().map(|figure| figure.line).collect();
    Ok((lines, combined))
}

/// The mean of the methods that have a weight and a figure.
fn mean(figures: &[Figure]) -> Result<Exact> {
    let (mut sum, mut weights) = (Exact::zero(), Exact::zero());
    for figure in figures {
        if let (Some(weight), Some(exact)) = (figure.line.weight, figure.exact) {
            let weight = Exact::from(weight.decimal());
            sum = sum.plus(&exact.times(&weight)?)?;
            weights = weights.plus(&weight)?;
        }
    }
    if weights.is_zero() {
        return Err(nothing_known());
    }
    sum.over(&weights)
}

fn nothing_known() -> Error {
    Error::new(
        ErrorCode::Contradiction,
        "no method has the fact that it needs",
    )
    .with_remedy("give a fact for one of the methods, or let what is not known count as zero")
    .at("facts")
}

fn cut(value: &Exact, currency: Currency) -> Result<Amount> {
    let down = Rounding {
        mode: RoundingMode::Down,
        ..Rounding::default()
    };
    down.round(value, currency)
}

/// What a method starts from, and what it gives; neither where its fact is not known.
fn figure(
    method: &LimitMethod,
    facts: &CreditLimitFacts,
    term_days: u32,
    policy: &CreditLimitPolicy,
) -> Result<(Option<Amount>, Option<Exact>)> {
    let currency = policy.currency;
    let (field, basis) = match method {
        LimitMethod::Need(_) => (
            "yearly_purchases",
            facts
                .yearly_purchases
                .map(|amount| amount.non_negative_in(currency)),
        ),
        LimitMethod::NetWorth(_) => (
            "net_worth",
            facts.net_worth.map(|amount| amount.in_currency(currency)),
        ),
        LimitMethod::WorkingCapital(_) => (
            "working_capital",
            facts
                .working_capital
                .map(|amount| amount.in_currency(currency)),
        ),
        LimitMethod::GradeCap(caps) => (
            "grade",
            facts
                .grade
                .as_ref()
                .map(|grade| caps.of(grade)?.cap.in_currency(currency)),
        ),
        LimitMethod::Appetite(appetite) => ("most", Some(appetite.most.in_currency(currency))),
    };
    let basis = match (basis.transpose(), policy.missing) {
        // the error of a grade names its field itself
        (Err(error), _) if error.path().is_empty() => return Err(error.at(field).at("facts")),
        (Err(error), _) => return Err(error.at("facts")),
        (Ok(Some(basis)), _) => basis,
        (Ok(None), MissingFigureRule::LeaveOut) => return Ok((None, None)),
        (Ok(None), MissingFigureRule::Zero) => return Ok((None, Some(Exact::zero()))),
        (Ok(None), MissingFigureRule::Refuse) => {
            return Err(Error::new(
                ErrorCode::Contradiction,
                format!("method `{}` needs `{field}`", method.kind()),
            )
            .at(field)
            .at("facts"));
        }
    };
    let exact = Exact::from(basis.or_zero());
    let exact = match method {
        LimitMethod::Need(need) => {
            let days = Exact::fraction(term_days.into(), need.days_in_year.into())?;
            let headroom = need
                .headroom
                .map_or(Exact::integer(1), |factor| Exact::from(factor.decimal()));
            exact.times(&days)?.times(&headroom).at("facts")?
        }
        LimitMethod::NetWorth(part) => exact.times(&Exact::from(part.share.decimal()))?,
        LimitMethod::WorkingCapital(part) => exact.times(&Exact::from(part.share.decimal()))?,
        LimitMethod::GradeCap(_) | LimitMethod::Appetite(_) => exact,
    };
    Ok((Some(basis), Some(exact)))
}
