//! Keys as numbers: a short text or a whole number is its own number.
#![allow(
    clippy::as_conversions,
    clippy::arithmetic_side_effects,
    reason = "bits are put into numbers that are wide enough for them"
)]

use arrow_array::{Array, BooleanArray};
use arrow_buffer::NullBuffer;

use super::texts::{Pointers, Texts};
use crate::portfolio::column::{Checked, Column};

/// The longest text that is its own number, in bytes.
pub(super) const SHORT: usize = 14;
/// What the lowest bits of a number say: how many bytes the text has, or that it is too long and the rest is a code. A whole number is
/// as a text of its eight bytes.
pub(super) const LENGTH_BITS: u32 = 4;
pub(super) const LONG: u128 = 15;
const WHOLE: u128 = 8;
/// No text: one without a byte has nothing above its length.
pub(super) const NULL: u128 = 1 << LENGTH_BITS;

/// A column of keys whose rows are numbers of their own.
pub(super) struct Packed<'a> {
    pub(super) source: Source<'a>,
    pub(super) nulls: Option<&'a NullBuffer>,
}

pub(super) enum Source<'a> {
    Numbers(Pointers<'a>),
    Truths(&'a BooleanArray),
    Texts(Texts<'a>),
    Encoded(Pointers<'a>, Vec<u128>),
}

impl Packed<'_> {
    pub(super) fn rows(&self) -> usize {
        match &self.source {
            Source::Numbers(values) => values.len(),
            Source::Truths(array) => array.len(),
            Source::Texts(texts) => texts.len(),
            Source::Encoded(pointers, _) => pointers.len(),
        }
    }

    /// Whether a text is too long to be its own number.
    pub(super) fn has_long(&self) -> bool {
        macro_rules! longest {
            ($array:expr) => {
                $array
                    .value_offsets()
                    .windows(2)
                    .map(|ends| match ends {
                        [start, end] => end.wrapping_sub(*start) as usize,
                        _ => 0,
                    })
                    .fold(0, usize::max)
            };
        }
        let longest = match &self.source {
            Source::Texts(Texts::Small(array)) => longest!(array),
            Source::Texts(Texts::Large(array)) => longest!(array),
            Source::Texts(Texts::View(array)) => {
                let lengths = array.views().iter().map(|view| *view as u32);
                lengths.fold(0, u32::max) as usize
            }
            _ => 0,
        };
        longest > SHORT
    }

    pub(super) fn pack(&self, start: usize, into: &mut [u128]) {
        macro_rules! numbers {
            ($values:expr, $wide:ty) => {
                for (to, value) in into
                    .iter_mut()
                    .zip($values.get(start..).unwrap_or_default())
                {
                    *to = whole(<$wide>::from(*value) as u64);
                }
            };
        }
        macro_rules! texts {
            ($array:expr) => {{
                let bytes = $array.value_data();
                let ends = $array.value_offsets().get(start..).unwrap_or_default();
                for (to, ends) in into.iter_mut().zip(ends.windows(2)) {
                    if let [start, end] = ends {
                        *to = short(bytes, *start as usize, end.wrapping_sub(*start) as usize);
                    }
                }
            }};
        }
        match &self.source {
            Source::Numbers(Pointers::I8(values)) => numbers!(values, i64),
            Source::Numbers(Pointers::I16(values)) => numbers!(values, i64),
            Source::Numbers(Pointers::I32(values)) => numbers!(values, i64),
            Source::Numbers(Pointers::I64(values)) => numbers!(values, i64),
            Source::Numbers(Pointers::U8(values)) => numbers!(values, u64),
            Source::Numbers(Pointers::U16(values)) => numbers!(values, u64),
            Source::Numbers(Pointers::U32(values)) => numbers!(values, u64),
            Source::Numbers(Pointers::U64(values)) => numbers!(values, u64),
            Source::Truths(array) => {
                for (to, truth) in into.iter_mut().zip(array.values().iter().skip(start)) {
                    *to = whole(truth.into());
                }
            }
            Source::Encoded(pointers, table) => pointers.look_up(start, into, table, NULL),
            Source::Texts(Texts::View(array)) => {
                for (row, (to, view)) in (start..).zip(
                    into.iter_mut()
                        .zip(array.views().get(start..).unwrap_or_default()),
                ) {
                    let length = *view & 0xffff_ffff;
                    // up to 12 bytes are in the view itself, with zeros after them
                    *to = if length <= 12 {
                        ((*view >> 32) << LENGTH_BITS) | length
                    } else if self.nulls.is_some_and(|nulls| nulls.is_null(row)) {
                        NULL
                    } else {
                        short(array.value(row).as_bytes(), 0, length as usize)
                    };
                }
            }
            Source::Texts(Texts::Small(array)) => texts!(array),
            Source::Texts(Texts::Large(array)) => texts!(array),
        }
        if let Some(nulls) = self.nulls {
            let known = nulls.inner().slice(start, into.len());
            for (to, known) in into.iter_mut().zip(&known) {
                if !known {
                    *to = NULL;
                }
            }
        }
    }
}

impl Column<u128> for Packed<'_> {
    fn rows(&self) -> usize {
        Packed::rows(self)
    }

    fn read(&self, start: usize, into: &mut [u128]) -> Checked<()> {
        self.pack(start, into);
        Ok(())
    }
}

#[inline(always)]
fn whole(value: u64) -> u128 {
    (u128::from(value) << LENGTH_BITS) | WHOLE
}

/// A text of up to 14 bytes as a number, or the mark of a longer one.
#[inline(always)]
fn short(bytes: &[u8], start: usize, length: usize) -> u128 {
    if length > SHORT {
        return LONG;
    }
    let word = match bytes.get(start..start.wrapping_add(16)) {
        Some(word) => word.try_into().map_or(0, u128::from_le_bytes),
        // the last texts of the buffer
        None => bytes
            .get(start..start.wrapping_add(length))
            .unwrap_or_default()
            .iter()
            .rev()
            .fold(0, |word, byte| word << 8 | u128::from(*byte)),
    };
    let mask = (1u128 << (8 * length)) - 1;
    ((word & mask) << LENGTH_BITS) | length as u128
}
