//! Columns to group by, side by side in one number.

use arrears::portfolio::{Checked, Column};
use arrears::{Error, ErrorCode, Result};

/// The bits that a number has room for.
const ROOM: u32 = 120;
/// Flips the sign, so that signed numbers are in order as unsigned ones.
const SIGN: u32 = 1 << 31;

/// Columns of 32 bits, each cut down to the bits that its range takes.
pub(crate) struct Keys {
    columns: Vec<Key>,
    rows: usize,
}

/// A column to group by.
pub(crate) struct KeyColumn {
    pub(crate) name: String,
    pub(crate) values: Vec<u32>,
    /// Whether the numbers are signed ones.
    pub(crate) signed: bool,
}

struct Key {
    values: Vec<u32>,
    least: u32,
    shift: u32,
    mask: u32,
}

impl Keys {
    /// Puts columns side by side.
    pub(crate) fn new(columns: Vec<KeyColumn>, rows: usize) -> Result<Self> {
        let mut shift = 0u32;
        let mut keys = Vec::with_capacity(columns.len());
        for KeyColumn {
            name,
            values,
            signed,
        } in columns
        {
            if values.len() != rows {
                let found = values.len();
                let message = format!("the column has {found} rows where {rows} are expected");
                return Err(Error::new(ErrorCode::SumMismatch, message)
                    .with_value(found)
                    .with_remedy("give columns of one length")
                    .at(&name)
                    .at("by"));
            }
            let flip = if signed { SIGN } else { 0 };
            let flipped = || values.iter().map(|value| value ^ flip);
            let least = flipped().min().unwrap_or(0);
            let range = flipped().max().unwrap_or(0).wrapping_sub(least);
            let bits = u32::BITS.saturating_sub(range.leading_zeros());
            keys.push(Key {
                least: least ^ flip,
                shift,
                mask: u32::MAX.checked_shr(range.leading_zeros()).unwrap_or(0),
                values,
            });
            shift = shift.saturating_add(bits);
        }
        if shift > ROOM {
            let message = format!("the keys take {shift} bits, and there is room for {ROOM}");
            return Err(Error::new(ErrorCode::TooMany, message)
                .with_value(shift)
                .with_remedy("group by fewer columns, or by columns of a smaller range")
                .at("by"));
        }
        Ok(Self {
            columns: keys,
            rows,
        })
    }

    /// The values of a column in the keys of some groups.
    pub(crate) fn unpack(&self, column: usize, keys: &[u128]) -> Vec<u32> {
        let Some(Key {
            least, shift, mask, ..
        }) = self.columns.get(column)
        else {
            return Vec::new();
        };
        keys.iter()
            .map(|key| {
                let bits = key.checked_shr(*shift).unwrap_or(0) & u128::from(*mask);
                u32::try_from(bits).unwrap_or(0).wrapping_add(*least)
            })
            .collect()
    }
}

impl Column<u128> for Keys {
    fn rows(&self) -> usize {
        self.rows
    }

    fn read(&self, start: usize, into: &mut [u128]) -> Checked<()> {
        into.fill(0);
        for Key {
            values,
            least,
            shift,
            ..
        } in &self.columns
        {
            for (to, value) in into.iter_mut().zip(values.iter().skip(start)) {
                *to |= u128::from(value.wrapping_sub(*least)).wrapping_shl(*shift);
            }
        }
        Ok(())
    }
}
