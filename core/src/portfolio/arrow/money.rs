//! Columns of money: decimals of any width, and whole numbers of minor units.
#![allow(
    clippy::as_conversions,
    reason = "the narrowing of wide values is checked by their upper half"
)]

use arrow_array::cast::AsArray;
use arrow_array::types::{
    Decimal32Type, Decimal64Type, Decimal128Type, Decimal256Type, Int8Type, Int16Type, Int32Type,
    Int64Type, UInt8Type, UInt16Type, UInt32Type, UInt64Type,
};
use arrow_array::{Array, ArrayRef};
use arrow_buffer::{NullBuffer, i256};
use arrow_schema::DataType;

use super::floats::Floats;
use super::names::wrong_type;
use crate::error::{Error, ErrorCode, Result};
use crate::portfolio::column::{Checked, Column, Fault};
use crate::portfolio::wide::widely;

/// A column of money in minor units.
pub(super) struct Money<'a> {
    values: Values<'a>,
    nulls: Option<&'a NullBuffer>,
    scale: Scale,
    /// What a null stands for; where it stands for nothing, it is refused.
    none: Option<i64>,
    field: &'static str,
}

enum Values<'a> {
    Wide(&'a [i128]),
    Wider(&'a [i256]),
    I8(&'a [i8]),
    I16(&'a [i16]),
    I32(&'a [i32]),
    I64(&'a [i64]),
    U8(&'a [u8]),
    U16(&'a [u16]),
    U32(&'a [u32]),
    U64(&'a [u64]),
    Floats(Floats<'a>),
    Nothing(usize),
}

/// How a value becomes minor units.
#[derive(Clone, Copy)]
enum Scale {
    Same,
    Times(i128),
    Over(i128),
}

/// The decimals of a decimal type.
pub(super) fn decimals_of(kind: &DataType) -> Option<i8> {
    match kind {
        DataType::Decimal32(_, scale)
        | DataType::Decimal64(_, scale)
        | DataType::Decimal128(_, scale)
        | DataType::Decimal256(_, scale) => Some(*scale),
        _ => None,
    }
}

impl<'a> Money<'a> {
    /// A column as whole numbers with `decimals` decimals; integers are such already. Floats only where they are allowed.
    pub(super) fn of(
        array: &'a ArrayRef,
        field: &'static str,
        decimals: u32,
        none: Option<i64>,
        floats: bool,
    ) -> Result<Self> {
        let values = match array.data_type() {
            DataType::Decimal32(..) => Values::I32(array.as_primitive::<Decimal32Type>().values()),
            DataType::Decimal64(..) => Values::I64(array.as_primitive::<Decimal64Type>().values()),
            DataType::Decimal128(..) => {
                Values::Wide(array.as_primitive::<Decimal128Type>().values())
            }
            DataType::Decimal256(..) => {
                Values::Wider(array.as_primitive::<Decimal256Type>().values())
            }
            DataType::Int8 => Values::I8(array.as_primitive::<Int8Type>().values()),
            DataType::Int16 => Values::I16(array.as_primitive::<Int16Type>().values()),
            DataType::Int32 => Values::I32(array.as_primitive::<Int32Type>().values()),
            DataType::Int64 => Values::I64(array.as_primitive::<Int64Type>().values()),
            DataType::UInt8 => Values::U8(array.as_primitive::<UInt8Type>().values()),
            DataType::UInt16 => Values::U16(array.as_primitive::<UInt16Type>().values()),
            DataType::UInt32 => Values::U32(array.as_primitive::<UInt32Type>().values()),
            DataType::UInt64 => Values::U64(array.as_primitive::<UInt64Type>().values()),
            DataType::Null => Values::Nothing(array.len()),
            other => match Floats::of(array, decimals) {
                Some(values) if floats => Values::Floats(values),
                Some(_) => {
                    return Err(wrong_type(other, "a decimal, or whole numbers of minor units,")
                        .with_remedy("floats are not exact: cast the column to a decimal, or allow floats by name (floats=True)"));
                }
                None => {
                    return Err(wrong_type(
                        other,
                        "a decimal, or whole numbers of minor units,",
                    ));
                }
            },
        };
        let scale = match decimals_of(array.data_type()) {
            None => Scale::Same,
            Some(scale) => {
                let wanted = i64::from(decimals);
                let more = i64::from(scale).saturating_sub(wanted);
                let power = u32::try_from(more.unsigned_abs()).ok();
                // a power past 38 digits is larger than any value
                let power = power
                    .and_then(|power| 10i128.checked_pow(power))
                    .unwrap_or(i128::MAX);
                match more.signum() {
                    0 => Scale::Same,
                    1 => Scale::Over(power),
                    _ => Scale::Times(power),
                }
            }
        };
        Ok(Self {
            values,
            nulls: array.nulls().filter(|nulls| nulls.null_count() > 0),
            scale,
            none,
            field,
        })
    }

    fn is_null(&self, row: usize) -> bool {
        matches!(self.values, Values::Nothing(_))
            || self
                .nulls
                .is_some_and(|nulls| row < nulls.len() && nulls.is_null(row))
    }

    /// A value with its own decimals.
    fn value(&self, row: usize) -> Result<i128> {
        macro_rules! whole {
            ($values:expr) => {
                $values
                    .get(row)
                    .copied()
                    .map_or(Ok(0), |value| Ok(i128::from(value)))
            };
        }
        match &self.values {
            Values::Wide(values) => Ok(values.get(row).copied().unwrap_or(0)),
            Values::Wider(values) => values.get(row).map_or(Ok(0), |value| {
                value.to_i128().ok_or_else(|| too_large(value))
            }),
            Values::I8(values) => whole!(values),
            Values::I16(values) => whole!(values),
            Values::I32(values) => whole!(values),
            Values::I64(values) => whole!(values),
            Values::U8(values) => whole!(values),
            Values::U16(values) => whole!(values),
            Values::U32(values) => whole!(values),
            Values::U64(values) => whole!(values),
            Values::Floats(values) => values.minor(row).map(i128::from),
            Values::Nothing(_) => Ok(0),
        }
    }

    fn scaled(&self, value: i128) -> Result<i64> {
        let scaled = match self.scale {
            Scale::Same => value,
            Scale::Times(factor) => value.checked_mul(factor).ok_or_else(|| too_large(value))?,
            Scale::Over(divisor) => match (i64::try_from(value), i64::try_from(divisor)) {
                // the usual case, without a division of 128 bits
                (Ok(small), Ok(divisor)) if small.checked_rem(divisor) == Some(0) => {
                    return Ok(small.checked_div(divisor).unwrap_or(0));
                }
                _ if value.checked_rem(divisor) == Some(0) => {
                    value.checked_div(divisor).unwrap_or(0)
                }
                _ => {
                    return Err(Error::new(
                        ErrorCode::TooManyDecimals,
                        "the value has more decimals than the currency",
                    )
                    .with_value(value));
                }
            },
        };
        i64::try_from(scaled).map_err(|_| too_large(scaled))
    }

    fn one(&self, row: usize) -> Checked<i64> {
        let fault = |error| Fault::new(row, self.field, error);
        if self.is_null(row) {
            return self.none.ok_or_else(|| fault(null()));
        }
        self.value(row)
            .and_then(|value| self.scaled(value))
            .map_err(fault)
    }

    fn each(&self, start: usize, into: &mut [i64]) -> Checked<()> {
        for (row, to) in (start..).zip(into) {
            *to = self.one(row)?;
        }
        Ok(())
    }
}

impl Column<i64> for Money<'_> {
    fn rows(&self) -> usize {
        match &self.values {
            Values::Wide(values) => values.len(),
            Values::Wider(values) => values.len(),
            Values::I8(values) => values.len(),
            Values::I16(values) => values.len(),
            Values::I32(values) => values.len(),
            Values::I64(values) => values.len(),
            Values::U8(values) => values.len(),
            Values::U16(values) => values.len(),
            Values::U32(values) => values.len(),
            Values::U64(values) => values.len(),
            Values::Floats(values) => values.len(),
            Values::Nothing(rows) => *rows,
        }
    }

    fn read(&self, start: usize, into: &mut [i64]) -> Checked<()> {
        match (&self.values, self.scale, self.nulls) {
            (Values::I64(values), Scale::Same, None) => values.read(start, into),
            (Values::Wide(values), Scale::Same, None) => {
                if widely(|| narrow(values.get(start..).unwrap_or_default(), into)) {
                    return Ok(());
                }
                self.each(start, into)
            }
            (Values::Wide(values), Scale::Same, Some(nulls)) if self.none.is_some() => {
                let none = self.none.unwrap_or(0);
                let mut bad = 0;
                let known = nulls.inner().slice(start, into.len());
                for ((to, value), known) in into
                    .iter_mut()
                    .zip(values.get(start..).unwrap_or_default())
                    .zip(&known)
                {
                    let low = *value as i64;
                    let wrong = ((*value >> 64) as i64) ^ (low >> 63);
                    bad |= if known { wrong } else { 0 };
                    *to = if known { low } else { none };
                }
                if bad == 0 {
                    return Ok(());
                }
                self.each(start, into)
            }
            _ => self.each(start, into),
        }
    }
}

/// Writes the lower halves, and says whether they are the whole of each value.
#[inline(always)]
fn narrow(values: &[i128], into: &mut [i64]) -> bool {
    // one check for all: the upper half of each must be the sign of its lower half
    let mut bad = 0;
    for (to, value) in into.iter_mut().zip(values) {
        let low = *value as i64;
        bad |= ((*value >> 64) as i64) ^ (low >> 63);
        *to = low;
    }
    bad == 0
}

pub(super) fn null() -> Error {
    Error::new(ErrorCode::MissingField, "the value is null")
        .with_remedy("fill the nulls, or leave these rows out")
}

pub(super) fn too_large(value: impl std::fmt::Display) -> Error {
    Error::new(
        ErrorCode::Overflow,
        format!("`{value}` does not fit into 64 bits of minor units"),
    )
    .with_value(value)
}
