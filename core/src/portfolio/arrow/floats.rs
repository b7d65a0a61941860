//! Floats, for a caller who asks for them by name. Nothing is reckoned with one: its shortest text is read as a decimal,
//! and taken where that is a whole number of minor units with no more digits than the type is sure to keep.

use std::fmt::{self, Write};

use arrow_array::ArrayRef;
use arrow_array::cast::AsArray;
use arrow_array::types::{Float32Type, Float64Type};
use arrow_schema::DataType;
use rust_decimal::Decimal;

use crate::error::{Error, ErrorCode, Result};
use crate::money::parse_decimal;

/// A column of floats.
pub(super) struct Floats<'a> {
    values: Values<'a>,
    /// Minor units in one unit of the currency.
    minor: Decimal,
}

enum Values<'a> {
    Single(&'a [f32]),
    Double(&'a [f64]),
}

/// What is below in minor units has at most 6 digits, which every number of 32 bits keeps: two amounts are two floats.
const SINGLE: i64 = 1_000_000;
/// The same for 64 bits and 15 digits.
const DOUBLE: i64 = 1_000_000_000_000_000;

impl<'a> Floats<'a> {
    /// A column of amounts in a currency with `decimals`; none where it is no column of floats.
    pub(super) fn of(array: &'a ArrayRef, decimals: u32) -> Option<Self> {
        let values = match array.data_type() {
            DataType::Float32 => Values::Single(array.as_primitive::<Float32Type>().values()),
            DataType::Float64 => Values::Double(array.as_primitive::<Float64Type>().values()),
            _ => return None,
        };
        let minor = 10i64.checked_pow(decimals)?.into();
        Some(Self { values, minor })
    }

    pub(super) fn len(&self) -> usize {
        match &self.values {
            Values::Single(values) => values.len(),
            Values::Double(values) => values.len(),
        }
    }

    /// The minor units that the float of a row stands for.
    pub(super) fn minor(&self, row: usize) -> Result<i64> {
        let mut text = Text::default();
        let (written, most) = match &self.values {
            Values::Single(values) => (write_value(&mut text, values.get(row)), SINGLE),
            Values::Double(values) => (write_value(&mut text, values.get(row)), DOUBLE),
        };
        let units = written
            .ok()
            .and_then(|()| parse_decimal(text.as_str()).ok())
            .and_then(|value| value.checked_mul(self.minor))
            .map(|units| units.normalize())
            .filter(|units| units.scale() == 0)
            .and_then(|units| i64::try_from(units.mantissa()).ok())
            .filter(|units| units.saturating_abs() < most);
        units.ok_or_else(|| {
            let value = text.as_str();
            Error::new(
                ErrorCode::TooManyDecimals,
                format!(
                    "`{value}` is no whole number of minor units below {most}, where the float is sure to mean one amount"
                ),
            )
            .with_value(value)
            .with_remedy("round the column where you know how, or give a decimal")
        })
    }
}

fn write_value(text: &mut Text, value: Option<&impl fmt::Display>) -> fmt::Result {
    match value {
        Some(value) => write!(text, "{value}"),
        None => text.write_str("0"),
    }
}

/// A short text without an allocation; what does not fit has more digits than are taken.
#[derive(Default)]
struct Text {
    bytes: [u8; 32],
    length: usize,
}

impl Text {
    fn as_str(&self) -> &str {
        let written = self.bytes.get(..self.length).unwrap_or_default();
        std::str::from_utf8(written).unwrap_or_default()
    }
}

impl Write for Text {
    fn write_str(&mut self, piece: &str) -> fmt::Result {
        let end = self.length.saturating_add(piece.len());
        let free = self.bytes.get_mut(self.length..end).ok_or(fmt::Error)?;
        free.copy_from_slice(piece.as_bytes());
        self.length = end;
        Ok(())
    }
}
