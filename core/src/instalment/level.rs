//! Payments on the declining balance: the level one, the residual, and the rate that stated payments come to.

use rust_decimal::Decimal;

use super::ResidualPlacement;
use super::dates::Timeline;
use super::facts::{Facts, contradiction};
use super::lines::{Line, Lines, RATE_DECIMALS, payments_on_balance, too_little};
use super::shape::Shape;
use super::sizes::{Size, unfit};
use crate::Amount;
use crate::error::{Error, ErrorCode, Result};
use crate::money::{Exact, overflow};

/// The time of a part is carried to so many decimals: whole centuries still fit.
const TIME_DECIMALS: u32 = 22;

/// What one unit of each part is worth when the plan starts, and what one owed after each part is.
struct Worth {
    factors: Vec<Decimal>,
}

impl Worth {
    fn at(facts: &Facts<'_>, times: &[Decimal], rate: Decimal) -> Result<Self> {
        let mut factor = Decimal::ONE;
        let mut factors = Vec::with_capacity(times.len());
        for time in times {
            factor = rate
                .checked_mul(*time)
                .and_then(|growth| growth.checked_add(Decimal::ONE))
                .and_then(|growth| factor.checked_div(growth))
                .ok_or_else(|| overflow(facts.financed))?;
            factors.push(factor);
        }
        Ok(Self { factors })
    }

    /// Stated payments together, with the balloon as it stands before the last part.
    fn stated(&self, shape: &Shape) -> Option<Decimal> {
        let mut sum = Decimal::ZERO;
        for (size, factor) in self.payments(shape) {
            if let Size::Stated(amount) = size {
                sum = sum.checked_add(amount.decimal().checked_mul(factor)?)?;
            }
        }
        match shape.balloon {
            None => Some(sum),
            Some(balloon) => {
                let before = self.factors.len().checked_sub(2);
                let before = before.and_then(|index| self.factors.get(index));
                let before = before.copied().unwrap_or(Decimal::ONE);
                sum.checked_add(balloon.decimal().checked_mul(before)?)
            }
        }
    }

    /// What a level of one would be worth.
    fn weighted(&self, shape: &Shape) -> Option<Decimal> {
        let mut sum = Decimal::ZERO;
        for (size, factor) in self.payments(shape) {
            if let Size::Weight(weight) = size {
                sum = sum.checked_add(weight.decimal().checked_mul(factor)?)?;
            }
        }
        Some(sum)
    }

    /// The payments that count: a balloon takes the place of the last.
    fn payments(&self, shape: &Shape) -> impl Iterator<Item = (Size, Decimal)> {
        let count = shape
            .sizes
            .len()
            .saturating_sub(usize::from(shape.balloon.is_some()));
        shape
            .sizes
            .iter()
            .copied()
            .zip(self.factors.iter().copied())
            .take(count)
    }
}

/// The time of each part, that before the deposit weighed by what is owed then.
fn times(facts: &Facts<'_>, timeline: &Timeline) -> Result<Vec<Decimal>> {
    timeline
        .spans
        .iter()
        .map(|span| {
            let before = span.before_deposit.shown(TIME_DECIMALS)?;
            let time = span.time.shown(TIME_DECIMALS)?;
            before
                .checked_mul(facts.principal.decimal())
                .and_then(|before| before.checked_div(facts.financed.decimal()))
                .and_then(|before| before.checked_add(time))
                .ok_or_else(|| overflow(facts.principal))
        })
        .collect()
}

/// Lines of payments at a known rate: stated ones as they are, the others on one level.
pub(super) fn level_payments(
    facts: &Facts<'_>,
    timeline: &Timeline,
    shape: &Shape,
    rate: &Exact,
) -> Result<Vec<Line>> {
    if shape.balloon.is_none()
        && shape
            .sizes
            .last()
            .is_some_and(|size| size.stated().is_some())
    {
        return Err(contradiction(
            "kind",
            "with interest on the declining balance, the last part is what is left and states no amount",
        )
        .at("terms"));
    }
    let worth = Worth::at(facts, &times(facts, timeline)?, rate.shown(28)?)?;
    let level = || {
        let rest = facts.financed.decimal().checked_sub(worth.stated(shape)?)?;
        let weight = worth.weighted(shape)?;
        if weight.is_zero() {
            Some(Decimal::ZERO)
        } else {
            rest.checked_div(weight)
        }
    };
    let level = level().ok_or_else(|| overflow(facts.financed))?;
    let payments = shape
        .sizes
        .iter()
        .map(|size| match size {
            Size::Stated(amount) => amount.in_currency(facts.currency),
            Size::Weight(weight) => facts.round_part(&Exact::from(level).times(&(*weight).into())?),
        })
        .collect::<Result<Vec<_>>>()?;
    let (_, ahead) = payments.split_last().unwrap_or((&Amount::ZERO, &[]));
    if let Some(payment) = ahead.iter().find(|payment| !payment.is_positive()) {
        return Err(unfit(format!(
            "a part of `{payment}` is no part: the other amounts pay the debt, or there are too many parts"
        ))
        .with_value(payment));
    }
    place_residual(facts, timeline, shape, rate, payments)
}

/// Puts what the rounding leaves where the terms say, as far as a whole unit can, and the rest into the last part.
fn place_residual(
    facts: &Facts<'_>,
    timeline: &Timeline,
    shape: &Shape,
    rate: &Exact,
    payments: Vec<Amount>,
) -> Result<Vec<Line>> {
    let lines = payments_on_balance(facts, timeline, &payments, rate)?;
    let (movable, most): (Vec<usize>, _) = {
        let ahead = shape.sizes.len().saturating_sub(1);
        let weighted = shape.sizes.iter().take(ahead).enumerate();
        let weighted: Vec<usize> = weighted
            .filter(|(_, size)| size.weight().is_some())
            .map(|(index, _)| index)
            .collect();
        let most = weighted.len();
        (weighted, most)
    };
    // how much more than its level the last part pays, or than the balloon it has of the principal
    let excess = |lines: &[Line]| -> Result<Amount> {
        let Some(last) = lines.last() else {
            return Ok(Amount::ZERO);
        };
        match (shape.balloon, payments.last()) {
            (Some(balloon), _) => last.principal.minus(balloon),
            (None, Some(level)) => last.principal.plus(last.interest)?.minus(*level),
            (None, None) => Ok(Amount::ZERO),
        }
    };
    let residual = excess(&lines)?;
    if facts.terms.residual == ResidualPlacement::Last || residual.is_zero() || most == 0 {
        return Ok(lines);
    }
    let more = residual.is_positive();
    let unit = Amount::from(facts.unit);
    let step = if more { unit } else { unit.negated() };
    let units = Exact::from(residual).over(&step.into())?;
    let units = units
        .round_to(Decimal::ONE, crate::RoundingMode::Down)?
        .decimal()
        .mantissa();
    let limit = usize::try_from(units).unwrap_or(0).saturating_add(1);
    let first_only = facts.terms.residual == ResidualPlacement::First;
    let limit = if first_only { limit } else { limit.min(most) };
    let trial = |moved: usize| -> Result<Vec<Line>> {
        let mut payments = payments.clone();
        for (turn, index) in movable.iter().enumerate() {
            let steps = match (first_only, turn) {
                (true, 0) => moved,
                (true, _) => 0,
                (false, turn) => usize::from(turn < moved),
            };
            if let Some(payment) = payments.get_mut(*index) {
                let change = Exact::from(step)
                    .times(&Exact::integer(i64::try_from(steps).unwrap_or(i64::MAX)))?;
                *payment = payment
                    .plus(change.to_amount()?)?
                    .in_currency(facts.currency)?;
            }
        }
        payments_on_balance(facts, timeline, &payments, rate)
    };
    // what is moved takes at least as much off the last part: the most that does not overshoot
    let (mut low, mut high) = (0, limit);
    let mut best = lines;
    while low < high {
        let middle = low.saturating_add(high).saturating_add(1) / 2;
        let lines = trial(middle)?;
        let left = excess(&lines)?;
        let overshot = if more {
            left.is_negative()
        } else {
            left.is_positive()
        };
        if overshot {
            high = middle.saturating_sub(1);
        } else {
            low = middle;
            best = lines;
        }
    }
    Ok(best)
}

/// Finds the rate at which stated payments pay the debt off. The payments stay what they are; the interest of the last
/// part takes the fraction of a cent that the rate leaves.
pub(super) fn find_rate(facts: &Facts<'_>, timeline: &Timeline, shape: &Shape) -> Result<Lines> {
    let times = times(facts, timeline)?;
    let financed = facts.financed.decimal();
    let covers = |units: i64| -> Result<bool> {
        let rate = Decimal::new(units, RATE_DECIMALS);
        let worth = Worth::at(facts, &times, rate)?.stated(shape);
        Ok(worth.ok_or_else(|| overflow(financed))? >= financed)
    };
    let highest = Exact::from(facts.pace.highest())
        .over(&Exact::from(Decimal::new(1, RATE_DECIMALS)))?
        .to_amount()?;
    let highest = i64::try_from(highest.decimal().mantissa()).unwrap_or(i64::MAX);
    if !covers(0)? {
        let paid = Amount::sum(shape.sizes.iter().filter_map(|size| size.stated()))?;
        return Err(too_little(
            paid.plus(shape.balloon.unwrap_or_default())?,
            facts.financed,
        ));
    }
    if covers(highest)? {
        return Err(Error::new(
            ErrorCode::RateOutOfRange,
            format!("the parts come to a rate above `{}`", facts.pace.highest()),
        )
        .at("interest")
        .at("terms"));
    }
    let (mut low, mut high) = (0i64, highest);
    while low.saturating_add(1) < high {
        let middle = low.saturating_add(high) / 2;
        if covers(middle)? {
            low = middle;
        } else {
            high = middle;
        }
    }
    let rate = Decimal::new(low, RATE_DECIMALS).normalize();
    let payments: Vec<Amount> = shape
        .sizes
        .iter()
        .map(|size| {
            size.stated()
                .unwrap_or_default()
                .in_currency(facts.currency)
        })
        .collect::<Result<_>>()?;
    let mut lines = payments_on_balance(facts, timeline, &payments, &Exact::from(rate))?;
    if let (None, Some(last), Some(payment)) = (shape.balloon, lines.last_mut(), payments.last()) {
        let interest = payment.minus(last.principal)?;
        if !interest.is_negative() {
            last.interest = interest;
        }
    }
    Ok(Lines {
        lines,
        rate: Some(rate),
    })
}
