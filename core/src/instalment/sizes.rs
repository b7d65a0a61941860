//! How large the parts are: stated or by weight, and how an amount is shared out over them.

use super::ResidualPlacement;
use super::facts::Facts;
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::{Exact, split_by};
use crate::{Amount, RoundingMode};

/// The size of a part.
#[derive(Debug, Clone, Copy)]
pub(super) enum Size {
    Stated(Amount),
    /// A share of what the stated ones leave.
    Weight(Amount),
}

impl Size {
    pub(super) fn of(amount: Option<Amount>, weight: Option<Amount>) -> Self {
        match (amount, weight) {
            (Some(amount), _) => Self::Stated(amount),
            (None, Some(weight)) => Self::Weight(weight),
            (None, None) => Self::one(),
        }
    }

    pub(super) fn one() -> Self {
        Self::Weight(rust_decimal::Decimal::ONE.into())
    }

    pub(super) fn stated(self) -> Option<Amount> {
        match self {
            Self::Stated(amount) => Some(amount),
            Self::Weight(_) => None,
        }
    }

    pub(super) fn weight(self) -> Option<Amount> {
        match self {
            Self::Stated(_) => None,
            Self::Weight(weight) => Some(weight),
        }
    }
}

/// The error of a kind of plan that the debt does not fit.
pub(super) fn unfit(why: String) -> Error {
    Error::new(ErrorCode::OutOfRange, why)
        .at("kind")
        .at("terms")
}

/// Shares a total out over the parts. They add up to it exactly, and none is zero.
pub(super) fn share_out(facts: &Facts<'_>, total: Amount, sizes: &[Size]) -> Result<Vec<Amount>> {
    let stated = Amount::sum(sizes.iter().filter_map(|size| size.stated()))?;
    let rest = total.minus(stated)?;
    let weights: Vec<Amount> = sizes.iter().filter_map(|size| size.weight()).collect();
    let mismatch = |why: String| {
        Error::new(ErrorCode::SumMismatch, why)
            .with_value(stated)
            .at("kind")
            .at("terms")
    };
    if weights.is_empty() && !rest.is_zero() {
        return Err(mismatch(format!(
            "the parts add up to `{stated}` and not to the `{total}` that there is to pay"
        )));
    }
    if !weights.is_empty() && !rest.is_positive() {
        return Err(mismatch(format!(
            "the stated amounts of `{stated}` leave nothing of the `{total}` for the other parts"
        )));
    }
    let mut shared = by_weight(facts, rest, &weights)
        .at("kind")
        .at("terms")?
        .into_iter();
    let parts: Vec<Amount> = sizes
        .iter()
        .filter_map(|size| size.stated().or_else(|| shared.next()))
        .collect();
    if let Some(part) = parts.iter().find(|part| !part.is_positive()) {
        return Err(unfit(format!(
            "a part of `{part}` is no part: `{total}` is too little for `{}` parts",
            parts.len()
        )));
    }
    parts
        .into_iter()
        .map(|part| part.in_currency(facts.currency))
        .collect()
}

fn by_weight(facts: &Facts<'_>, rest: Amount, weights: &[Amount]) -> Result<Vec<Amount>> {
    if weights.is_empty() {
        return Ok(Vec::new());
    }
    let exact: Vec<Exact> = weights.iter().map(|weight| (*weight).into()).collect();
    if facts.terms.residual == ResidualPlacement::Spread {
        let even = Exact::from(rest).round_to(facts.unit, RoundingMode::Down)?;
        let mut parts = split_by(even, facts.unit, &exact)?;
        if let Some(last) = parts.last_mut() {
            *last = last.plus(rest.minus(even)?)?;
        }
        return Ok(parts);
    }
    let total = exact
        .iter()
        .try_fold(Exact::zero(), |sum, weight| sum.plus(weight))?;
    let mut parts = exact
        .iter()
        .map(|weight| facts.round_part(&Exact::from(rest).times(weight)?.over(&total)?))
        .collect::<Result<Vec<_>>>()?;
    let residual = rest.minus(Amount::sum(parts.iter().copied())?)?;
    let place = match facts.terms.residual {
        ResidualPlacement::First => parts.first_mut(),
        _ => parts.last_mut(),
    };
    if let Some(part) = place {
        *part = part.plus(residual)?;
    }
    Ok(parts)
}
