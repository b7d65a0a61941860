use num_integer::Integer;
use num_rational::Ratio;
use num_traits::{CheckedAdd, CheckedDiv, CheckedMul, CheckedSub, Signed, Zero};
use rust_decimal::Decimal;

use super::Amount;
use super::amount::overflow;
use super::rounding::RoundingMode;
use crate::error::Result;

/// An exact fraction, on the way from amounts and rates to an amount: nothing is lost before it is rounded once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Exact(Ratio<i128>);

impl Exact {
    pub(crate) fn zero() -> Self {
        Self(Ratio::zero())
    }

    pub(crate) fn integer(value: i64) -> Self {
        Self(Ratio::from_integer(value.into()))
    }

    /// `numerator / denominator`; an error where the denominator is zero.
    pub(crate) fn fraction(numerator: i64, denominator: i64) -> Result<Self> {
        Self::integer(numerator).over(&Self::integer(denominator))
    }

    pub(crate) fn is_zero(&self) -> bool {
        self.0.is_zero()
    }

    pub(crate) fn plus(&self, other: &Self) -> Result<Self> {
        self.0
            .checked_add(&other.0)
            .map(Self)
            .ok_or_else(|| overflow(self.0))
    }

    pub(crate) fn minus(&self, other: &Self) -> Result<Self> {
        self.0
            .checked_sub(&other.0)
            .map(Self)
            .ok_or_else(|| overflow(self.0))
    }

    pub(crate) fn times(&self, other: &Self) -> Result<Self> {
        self.0
            .checked_mul(&other.0)
            .map(Self)
            .ok_or_else(|| overflow(self.0))
    }

    pub(crate) fn over(&self, other: &Self) -> Result<Self> {
        self.0
            .checked_div(&other.0)
            .map(Self)
            .ok_or_else(|| overflow(self.0))
    }

    /// The nearest whole multiple of `unit` (above zero) in the direction of `mode`.
    pub(crate) fn round_to(&self, unit: Decimal, mode: RoundingMode) -> Result<Amount> {
        let unit_ratio = Self::from(unit);
        let units = mode.to_integer(&self.over(&unit_ratio)?.0);
        let value = units
            .checked_mul(unit.mantissa())
            .ok_or_else(|| overflow(self.0))?;
        Decimal::try_from_i128_with_scale(value, unit.scale())
            .map(Amount::from)
            .map_err(|_| overflow(self.0))
    }

    /// The value with `places` decimals, half away from zero: to show it, not to reckon on with it.
    pub(crate) fn shown(&self, places: u32) -> Result<Decimal> {
        let unit = Decimal::try_from_i128_with_scale(1, places).map_err(|_| overflow(self.0))?;
        self.round_to(unit, RoundingMode::HalfAwayFromZero)
            .map(|amount| amount.decimal().normalize())
    }

    /// The value as an amount, where it is one exactly.
    pub(crate) fn to_amount(self) -> Result<Amount> {
        let mut value = self.0;
        for scale in 0..=28 {
            if value.is_integer() {
                return Decimal::try_from_i128_with_scale(value.to_integer(), scale)
                    .map(Amount::from)
                    .map_err(|_| overflow(self.0));
            }
            value = value
                .checked_mul(&Ratio::from_integer(10))
                .ok_or_else(|| overflow(self.0))?;
        }
        Err(overflow(self.0))
    }
}

impl RoundingMode {
    fn to_integer(self, value: &Ratio<i128>) -> i128 {
        let (floor, rest) = value.numer().div_mod_floor(value.denom());
        let fraction = Ratio::new(rest, *value.denom());
        let half = Ratio::new_raw(1, 2);
        let up = match self {
            Self::HalfAwayFromZero => fraction > half || (fraction == half && value.is_positive()),
            Self::HalfEven => fraction > half || (fraction == half && floor.is_odd()),
            Self::HalfTowardsZero => fraction > half || (fraction == half && value.is_negative()),
            Self::Up => !fraction.is_zero() && value.is_positive(),
            Self::Down => !fraction.is_zero() && value.is_negative(),
        };
        if up { floor.saturating_add(1) } else { floor }
    }
}

impl From<Decimal> for Exact {
    fn from(value: Decimal) -> Self {
        let value = value.normalize();
        // a scale is at most 28, so the power fits
        let denominator = 10i128.checked_pow(value.scale()).unwrap_or(i128::MAX);
        Self(Ratio::new(value.mantissa(), denominator))
    }
}

impl From<Amount> for Exact {
    fn from(amount: Amount) -> Self {
        amount.decimal().into()
    }
}
