//! Columns to group by, side by side in one number.

use arrears::portfolio::{Checked, Column};
use arrears::{Error, ErrorCode, Result};

use crate::arrays::{Given, Source};

/// The bits that a number has room for.
const ROOM: u32 = 120;
/// Flips the sign, so that signed numbers are in order as unsigned ones.
const SIGN: u32 = 1 << 31;
/// How many values are looked at in one go.
const STRETCH: usize = 1 << 14;

/// Columns of 32 bits, each cut down to the bits that its range takes.
pub(crate) struct Keys {
    columns: Vec<Key>,
    rows: usize,
}

/// A column to group by.
pub(crate) struct KeyColumn {
    name: String,
    given: Given<u32>,
    /// Whether the numbers are signed ones.
    signed: bool,
}

impl KeyColumn {
    pub(crate) fn new(name: String, source: Source, signed: bool) -> Self {
        Self {
            name,
            given: Given::new(source),
            signed,
        }
    }

    /// What signed numbers are changed by, so that they are in order as unsigned ones.
    fn flip(&self) -> u32 {
        if self.signed { SIGN } else { 0 }
    }

    /// The least and the greatest number, flipped.
    fn span(&self) -> (u32, u32) {
        let flip = self.flip();
        let (mut least, mut greatest) = (u32::MAX, 0);
        let mut scratch = vec![0; STRETCH];
        for start in (0..self.given.rows()).step_by(STRETCH) {
            scratch.truncate(self.given.rows().saturating_sub(start));
            self.given.read(start, &mut scratch);
            for value in &scratch {
                least = least.min(value ^ flip);
                greatest = greatest.max(value ^ flip);
            }
        }
        (least.min(greatest), greatest)
    }
}

struct Key {
    given: Given<u32>,
    least: u32,
    shift: u32,
    mask: u32,
}

impl Keys {
    /// Puts columns side by side.
    pub(crate) fn new(columns: Vec<KeyColumn>, rows: usize) -> Result<Self> {
        let mut shift = 0u32;
        let mut keys = Vec::with_capacity(columns.len());
        for column in columns {
            let found = column.given.rows();
            if found != rows {
                let message = format!("the column has {found} rows where {rows} are expected");
                return Err(Error::new(ErrorCode::SumMismatch, message)
                    .with_value(found)
                    .with_remedy("give columns of one length")
                    .at(&column.name)
                    .at("by"));
            }
            let (least, greatest) = column.span();
            let range = greatest.wrapping_sub(least);
            let bits = u32::BITS.saturating_sub(range.leading_zeros());
            keys.push(Key {
                least: least ^ column.flip(),
                shift,
                mask: u32::MAX.checked_shr(range.leading_zeros()).unwrap_or(0),
                given: column.given,
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
        let mut values = vec![0; into.len()];
        for Key {
            given,
            least,
            shift,
            ..
        } in &self.columns
        {
            given.read(start, &mut values);
            let rows = into.iter_mut().zip(&values);
            if *shift < u32::BITS {
                // in 64 bits, which a shift by a number that is not constant is quick in
                for (to, value) in rows {
                    *to |= u128::from(u64::from(value.wrapping_sub(*least)).wrapping_shl(*shift));
                }
            } else {
                for (to, value) in rows {
                    *to |= u128::from(value.wrapping_sub(*least)).wrapping_shl(*shift);
                }
            }
        }
        Ok(())
    }
}
