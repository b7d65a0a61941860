//! The arithmetic of one statement: every exact figure in it is a whole number over one denominator that they share, so
//! that sums need no common divisors and nothing is lost before it is rounded.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use crate::error::Result;
use crate::money::overflow;
use crate::{Amount, Currency, Rounding, RoundingMode};

/// How many decimals of an unrounded figure are shown.
const SHOWN: u32 = 12;

/// The denominator that the figures of a statement share, and what they are rounded to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Grain {
    currency: Currency,
    mode: RoundingMode,
    /// The unit of rounding in minor units of the currency.
    unit: i128,
    /// Decimals of the rate.
    rate_scale: u32,
    /// The days of the year that figures are divided by; 1 for rates per day.
    year_days: i128,
    /// A figure over this is a count of units.
    divisor: i128,
}

impl Grain {
    pub(super) fn of(
        rounding: &Rounding,
        currency: Currency,
        rate_scale: u32,
        year_days: i128,
    ) -> Result<Self> {
        let unit = rounding.unit_in(currency)?.mantissa();
        let divisor = power_of_ten(rate_scale)
            .and_then(|power| power.checked_mul(year_days))
            .and_then(|power| power.checked_mul(unit))
            .ok_or_else(|| overflow(unit))?;
        Ok(Self {
            currency,
            mode: rounding.mode,
            unit,
            rate_scale,
            year_days,
            divisor,
        })
    }

    /// An amount in minor units.
    pub(super) fn minor(&self, amount: Amount) -> Result<i128> {
        Ok(amount.in_currency(self.currency)?.decimal().mantissa())
    }

    /// What a figure is divided by to give a count of units.
    pub(super) fn divisor(&self) -> i128 {
        self.divisor
    }

    /// The unit of rounding in minor units of the currency.
    pub(super) fn unit(&self) -> i128 {
        self.unit
    }

    /// A figure as a count of units, rounded.
    pub(super) fn round(&self, figure: i128) -> Result<i128> {
        divide(figure, self.divisor, self.mode)
    }

    /// A figure as a count of whole units and what is left of it, which is never negative.
    pub(super) fn floor(&self, figure: i128) -> Result<(i128, i128)> {
        let whole = divide(figure, self.divisor, RoundingMode::Down)?;
        let rest = figure.checked_rem(self.divisor).unwrap_or(0);
        Ok(if rest < 0 {
            (whole.saturating_sub(1), rest.saturating_add(self.divisor))
        } else {
            (whole, rest)
        })
    }

    /// The amount of a count of units.
    pub(super) fn amount(&self, units: i128) -> Result<Amount> {
        let minor = units
            .checked_mul(self.unit)
            .ok_or_else(|| overflow(units))?;
        Decimal::try_from_i128_with_scale(minor, self.currency.decimals())
            .map(Amount::from)
            .map_err(|_| overflow(minor))
    }

    /// A figure with at most 12 decimals, half away from zero.
    pub(super) fn shown(&self, figure: i128) -> Result<Amount> {
        let scale = self.rate_scale.saturating_add(self.currency.decimals());
        let too_large = || overflow(figure);
        let (figure, divisor) = match scale.checked_sub(SHOWN) {
            Some(surplus) => (figure, power_of_ten(surplus)),
            None => (
                power_of_ten(SHOWN.saturating_sub(scale))
                    .and_then(|power| power.checked_mul(figure))
                    .ok_or_else(too_large)?,
                Some(1),
            ),
        };
        let divisor = divisor
            .and_then(|divisor| divisor.checked_mul(self.year_days))
            .ok_or_else(too_large)?;
        let value = divide(figure, divisor, RoundingMode::HalfAwayFromZero)?;
        Decimal::try_from_i128_with_scale(value, SHOWN)
            .map(|value| Amount::from(value.normalize()))
            .map_err(|_| overflow(value))
    }
}

pub(super) fn power_of_ten(exponent: u32) -> Option<i128> {
    10i128.checked_pow(exponent)
}

/// The product of two figures, checked.
pub(super) fn product(one: i128, other: i128) -> Result<i128> {
    one.checked_mul(other).ok_or_else(|| overflow(one))
}

/// The sum of two figures, checked.
pub(super) fn sum(one: i128, other: i128) -> Result<i128> {
    one.checked_add(other).ok_or_else(|| overflow(one))
}

/// `figure / divisor` as a whole number, rounded. The divisor is above zero.
fn divide(figure: i128, divisor: i128, mode: RoundingMode) -> Result<i128> {
    let (Some(whole), Some(rest)) = (figure.checked_div(divisor), figure.checked_rem(divisor))
    else {
        return Err(overflow(figure));
    };
    let rest = rest.unsigned_abs();
    let half = rest.cmp(&divisor.unsigned_abs().abs_diff(rest));
    let away = match (mode, half) {
        (RoundingMode::Up, _) => rest != 0,
        (RoundingMode::Down, _) | (_, Ordering::Less) => false,
        (_, Ordering::Greater) | (RoundingMode::HalfAwayFromZero, Ordering::Equal) => true,
        (RoundingMode::HalfTowardsZero, Ordering::Equal) => false,
        (RoundingMode::HalfEven, Ordering::Equal) => whole.checked_rem(2) != Some(0),
    };
    Ok(if away {
        whole.saturating_add(figure.signum())
    } else {
        whole
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Exact;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn whole_numbers_round_as_exact_fractions_do(figure in -10_000i64..10_000, divisor in 1i64..50) {
            for mode in [
                RoundingMode::HalfAwayFromZero,
                RoundingMode::HalfEven,
                RoundingMode::HalfTowardsZero,
                RoundingMode::Up,
                RoundingMode::Down,
            ] {
                let exact = Exact::fraction(figure, divisor).unwrap().round_to(Decimal::ONE, mode).unwrap();
                let whole = divide(figure.into(), divisor.into(), mode).unwrap();
                prop_assert_eq!(exact, Amount::from(Decimal::from(whole)), "{}/{} {}", figure, divisor, mode);
            }
        }
    }
}
