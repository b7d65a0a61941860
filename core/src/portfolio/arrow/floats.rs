//! Floats, for a caller who asks for them by name: only those that are whole minor units to within their own precision.
#![allow(
    clippy::as_conversions,
    clippy::float_arithmetic,
    clippy::float_cmp,
    reason = "a float is read here and nowhere else, and only where it is the one nearest to a whole number of minor units"
)]

use arrow_array::ArrayRef;
use arrow_array::cast::AsArray;
use arrow_array::types::{Float32Type, Float64Type};
use arrow_schema::DataType;

use crate::error::{Error, ErrorCode, Result};

/// A column of floats.
pub(super) struct Floats<'a> {
    values: Values<'a>,
    /// Minor units in one unit of the currency.
    minor: f64,
}

enum Values<'a> {
    Single(&'a [f32]),
    Double(&'a [f64]),
}

impl<'a> Floats<'a> {
    /// A column of amounts in a currency with `decimals`; none where it is no column of floats.
    pub(super) fn of(array: &'a ArrayRef, decimals: u32) -> Option<Self> {
        let values = match array.data_type() {
            DataType::Float32 => Values::Single(array.as_primitive::<Float32Type>().values()),
            DataType::Float64 => Values::Double(array.as_primitive::<Float64Type>().values()),
            _ => return None,
        };
        // a power of ten up to the 22nd is exact
        let minor = 10f64.powi(i32::try_from(decimals).ok()?);
        Some(Self { values, minor })
    }

    pub(super) fn len(&self) -> usize {
        match &self.values {
            Values::Single(values) => values.len(),
            Values::Double(values) => values.len(),
        }
    }

    /// The minor units that the float of a row is the nearest one to.
    pub(super) fn minor(&self, row: usize) -> Result<i64> {
        const EXACT: f64 = 9_007_199_254_740_992.0;
        let (value, single) = match &self.values {
            Values::Single(values) => {
                let single = values.get(row).copied().unwrap_or_default();
                (f64::from(single), Some(single))
            }
            Values::Double(values) => (values.get(row).copied().unwrap_or_default(), None),
        };
        let units = (value * self.minor).round();
        // both are exact, so that the quotient is the float nearest to the amount
        let nearest = units / self.minor;
        let same = match single {
            Some(single) => (nearest as f32) == single,
            None => nearest == value,
        };
        if units.abs() < EXACT && same {
            Ok(units as i64)
        } else {
            Err(Error::new(
                ErrorCode::TooManyDecimals,
                format!("`{value}` is no whole number of minor units"),
            )
            .with_value(value)
            .with_remedy("round the column where you know how, or give a decimal"))
        }
    }
}
