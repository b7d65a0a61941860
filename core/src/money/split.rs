use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::rounding::at_most;
use super::{Amount, Currency, Exact, RoundingMode};
use crate::error::{At, Error, ErrorCode, Result};

/// An amount to split, and the weights to split it by.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SplitAmountInput {
    /// The amount to split. May be negative.
    pub amount: Amount,
    /// The currency of the amount.
    pub currency: Currency,
    /// One weight per part, zero or above, at most 10,000 of them, not all zero. Only their ratio matters. A zero weight
    /// gets zero.
    pub weights: Vec<Amount>,
}

/// The parts of a split amount.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SplitAmountReport {
    /// One part per weight, in the order of the weights. They add up to the amount exactly.
    pub parts: Vec<Amount>,
}

/// Splits an amount by weights without losing or making a cent.
///
/// Each part is cut to the minor unit, and the units left over go one each to the parts with the largest remainders,
/// the earlier part first where remainders are equal (the method of Hamilton, or largest remainder).
///
/// # Errors
/// `empty` without weights, `negative` for a weight below zero, `not_positive` when all weights are zero,
/// `too_many_decimals` when the amount is finer than its currency, `too_many` over 10,000 weights, `overflow` when an exact
/// share does not fit.
///
/// ```
/// use arrears::{SplitAmountInput, split_amount};
///
/// let thirds = split_amount(&SplitAmountInput {
///     amount: "100.00".parse()?,
///     currency: "CNY".parse()?,
///     weights: vec!["1".parse()?; 3],
/// })?;
/// let parts: Vec<_> = thirds.parts.iter().map(ToString::to_string).collect();
/// assert_eq!(parts, ["33.34", "33.33", "33.33"]);
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn split_amount(input: &SplitAmountInput) -> Result<SplitAmountReport> {
    let SplitAmountInput {
        amount,
        currency,
        weights,
    } = input;
    let amount = amount.in_currency(*currency).at("amount")?;
    if weights.is_empty() {
        return Err(Error::new(ErrorCode::Empty, "there are no weights").at("weights"));
    }
    at_most(weights.len(), 10_000, "weights").at("weights")?;
    for (index, weight) in weights.iter().enumerate() {
        if weight.is_negative() {
            return Err(Error::new(
                ErrorCode::Negative,
                format!("weight `{weight}` is negative"),
            )
            .with_value(weight)
            .at_index("weights", index));
        }
    }
    let weights: Vec<Exact> = weights.iter().map(|weight| (*weight).into()).collect();
    let unit = Decimal::new(1, currency.decimals());
    split_by(amount, unit, &weights)
        .at("weights")
        .map(|parts| SplitAmountReport { parts })
}

/// Rounds the sum of values, none below zero, once, half away from zero, and gives each its part of it: cut down to whole
/// units, and the units left over to the largest remainders, the earlier value first.
pub(crate) fn round_together(values: &[Exact], unit: Decimal) -> Result<(Amount, Vec<Amount>)> {
    let mut exact = Exact::zero();
    let mut parts = Vec::with_capacity(values.len());
    let mut remainders = Vec::with_capacity(values.len());
    for (index, value) in values.iter().enumerate() {
        exact = exact.plus(value)?;
        let part = value.round_to(unit, RoundingMode::Down)?;
        remainders.push((std::cmp::Reverse(value.minus(&part.into())?), index));
        parts.push(part);
    }
    let total = exact.round_to(unit, RoundingMode::HalfAwayFromZero)?;
    let left = total.minus(Amount::sum(parts.iter().copied())?)?;
    hand_out(&mut parts, remainders, left, unit.into())?;
    Ok((total, parts))
}

/// Gives what is left to the parts in the order of their remainders, one step each.
fn hand_out(
    parts: &mut [Amount],
    mut remainders: Vec<(std::cmp::Reverse<Exact>, usize)>,
    mut left: Amount,
    step: Amount,
) -> Result<()> {
    remainders.sort_unstable();
    for (_, index) in remainders {
        if left.is_zero() {
            break;
        }
        if let Some(part) = parts.get_mut(index) {
            *part = part.plus(step)?;
            left = left.minus(step)?;
        }
    }
    Ok(())
}

/// Splits `amount`, a multiple of `unit`, by non-negative weights: largest remainder, ties to the earlier part.
pub(crate) fn split_by(amount: Amount, unit: Decimal, weights: &[Exact]) -> Result<Vec<Amount>> {
    let total = weights
        .iter()
        .try_fold(Exact::zero(), |sum, weight| sum.plus(weight))?;
    if total.is_zero() {
        return Err(Error::new(
            ErrorCode::NotPositive,
            "the weights are all zero",
        ));
    }
    let mut parts = Vec::with_capacity(weights.len());
    let mut remainders = Vec::with_capacity(weights.len());
    let mut left = amount;
    for (index, weight) in weights.iter().enumerate() {
        let share = Exact::from(amount).times(&weight.over(&total)?)?;
        let part = share.round_to(unit, RoundingMode::Down)?;
        let remainder = share.minus(&part.into())?;
        let size = if amount.is_negative() {
            Exact::zero().minus(&remainder)?
        } else {
            remainder
        };
        left = left.minus(part)?;
        parts.push(part);
        remainders.push((std::cmp::Reverse(size), index));
    }
    let step = Amount::from(unit);
    let step = if amount.is_negative() {
        step.negated()
    } else {
        step
    };
    hand_out(&mut parts, remainders, left, step)?;
    Ok(parts)
}
