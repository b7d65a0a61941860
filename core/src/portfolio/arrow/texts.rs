//! Columns of text, plain or dictionary-encoded, and the facts that are told by them.

use arrow_array::cast::AsArray;
use arrow_array::types::{
    Int8Type, Int16Type, Int32Type, Int64Type, UInt8Type, UInt16Type, UInt32Type, UInt64Type,
};
use arrow_array::{Array, ArrayRef, LargeStringArray, StringArray, StringViewArray};
use arrow_buffer::{BooleanBuffer, NullBuffer};
use arrow_schema::DataType;

use super::names::wrong_type;
use crate::error::{Error, Result};
use crate::portfolio::column::{Checked, Column, Fault, NOT_STATED};
use crate::portfolio::wide::widely;
use crate::{Choice, Recoverability};

/// An array of text.
#[derive(Clone, Copy)]
pub(super) enum Texts<'a> {
    Small(&'a StringArray),
    Large(&'a LargeStringArray),
    View(&'a StringViewArray),
}

impl<'a> Texts<'a> {
    pub(super) fn of(array: &'a ArrayRef) -> Option<Self> {
        Some(match array.data_type() {
            DataType::Utf8 => Self::Small(array.as_string()),
            DataType::LargeUtf8 => Self::Large(array.as_string()),
            DataType::Utf8View => Self::View(array.as_string_view()),
            _ => return None,
        })
    }

    /// The text of a row, which is there.
    pub(super) fn value(&self, row: usize) -> &'a str {
        match self {
            Self::Small(array) => array.value(row),
            Self::Large(array) => array.value(row),
            Self::View(array) => array.value(row),
        }
    }

    pub(super) fn len(&self) -> usize {
        match self {
            Self::Small(array) => array.len(),
            Self::Large(array) => array.len(),
            Self::View(array) => array.len(),
        }
    }

    pub(super) fn nulls(&self) -> Option<&'a NullBuffer> {
        match *self {
            Self::Small(array) => array.nulls(),
            Self::Large(array) => array.nulls(),
            Self::View(array) => array.nulls(),
        }
    }
}

/// The places that a dictionary-encoded column points to.
#[derive(Clone, Copy)]
pub(super) enum Pointers<'a> {
    I8(&'a [i8]),
    I16(&'a [i16]),
    I32(&'a [i32]),
    I64(&'a [i64]),
    U8(&'a [u8]),
    U16(&'a [u16]),
    U32(&'a [u32]),
    U64(&'a [u64]),
}

impl Pointers<'_> {
    pub(super) fn len(&self) -> usize {
        match self {
            Self::I8(values) => values.len(),
            Self::I16(values) => values.len(),
            Self::I32(values) => values.len(),
            Self::I64(values) => values.len(),
            Self::U8(values) => values.len(),
            Self::U16(values) => values.len(),
            Self::U32(values) => values.len(),
            Self::U64(values) => values.len(),
        }
    }

    /// The place of a row.
    pub(super) fn place(&self, row: usize) -> Option<usize> {
        macro_rules! place {
            ($values:expr) => {
                $values
                    .get(row)
                    .and_then(|place| usize::try_from(*place).ok())
            };
        }
        match self {
            Self::I8(values) => place!(values),
            Self::I16(values) => place!(values),
            Self::I32(values) => place!(values),
            Self::I64(values) => place!(values),
            Self::U8(values) => place!(values),
            Self::U16(values) => place!(values),
            Self::U32(values) => place!(values),
            Self::U64(values) => place!(values),
        }
    }

    /// Writes for each row from `start` on what its place has in `table`, and `none` past its end.
    pub(super) fn look_up<T: Copy>(&self, start: usize, into: &mut [T], table: &[T], none: T) {
        macro_rules! all {
            ($values:expr) => {
                for (to, place) in into
                    .iter_mut()
                    .zip($values.get(start..).unwrap_or_default())
                {
                    let place = usize::try_from(*place).unwrap_or(usize::MAX);
                    *to = table.get(place).copied().unwrap_or(none);
                }
            };
        }
        match self {
            Self::I8(values) => all!(values),
            Self::I16(values) => all!(values),
            Self::I32(values) => all!(values),
            Self::I64(values) => all!(values),
            Self::U8(values) => all!(values),
            Self::U16(values) => all!(values),
            Self::U32(values) => all!(values),
            Self::U64(values) => all!(values),
        }
    }
}

/// A dictionary-encoded column: its places, which of them are null, and the values they point to.
pub(super) type Encoded<'a> = (Pointers<'a>, Option<&'a NullBuffer>, &'a ArrayRef);

/// The parts of a dictionary-encoded column.
pub(super) fn encoded(array: &ArrayRef) -> Option<Encoded<'_>> {
    let DataType::Dictionary(places, _) = array.data_type() else {
        return None;
    };
    macro_rules! parts {
        ($variant:ident, $kind:ty) => {{
            let array = array.as_dictionary::<$kind>();
            (
                Pointers::$variant(array.keys().values()),
                array.keys().nulls(),
                array.values(),
            )
        }};
    }
    Some(match places.as_ref() {
        DataType::Int8 => parts!(I8, Int8Type),
        DataType::Int16 => parts!(I16, Int16Type),
        DataType::Int32 => parts!(I32, Int32Type),
        DataType::Int64 => parts!(I64, Int64Type),
        DataType::UInt8 => parts!(U8, UInt8Type),
        DataType::UInt16 => parts!(U16, UInt16Type),
        DataType::UInt32 => parts!(U32, UInt32Type),
        DataType::UInt64 => parts!(U64, UInt64Type),
        _ => return None,
    })
}

/// What a text of a fact stands for: the place in the values of its choice, or past them for one that is none.
type Known = fn(&str) -> std::result::Result<u8, Error>;

/// A column of facts.
pub(super) struct FactColumn<'a> {
    source: Source<'a>,
    nulls: Option<&'a NullBuffer>,
    known: Known,
    unknown: u8,
    field: &'static str,
}

enum Source<'a> {
    Texts(Texts<'a>),
    Encoded(Pointers<'a>, Vec<u8>, Texts<'a>),
    Truths(&'a BooleanBuffer),
    Nothing(usize),
}

/// One value for each bit of a word, the lowest first.
#[inline(always)]
fn spread(word: u64, set: u8, clear: u8, into: &mut [u8]) {
    for (bit, to) in (0..64).zip(into) {
        *to = if word >> bit & 1 == 1 { set } else { clear };
    }
}

/// No place of any choice, and no sign either.
const WRONG: u8 = NOT_STATED - 1;

impl<'a> FactColumn<'a> {
    /// A column of a fact, whose unknown value is the default of its choice.
    pub(super) fn of<T: Choice + Default>(
        array: &'a ArrayRef,
        field: &'static str,
    ) -> Result<Self> {
        Self::with::<T>(array, field, place_of(T::default()))
    }

    /// A column of judgements: texts, or truth values that say whether recovery is likely.
    pub(super) fn judgement(array: &'a ArrayRef, field: &'static str) -> Result<Self> {
        if *array.data_type() == DataType::Boolean {
            return Ok(Self {
                source: Source::Truths(array.as_boolean().values()),
                nulls: array.nulls().filter(|nulls| nulls.null_count() > 0),
                known: |text| Recoverability::from_text(text).map(place_of),
                unknown: NOT_STATED,
                field,
            });
        }
        Self::with::<Recoverability>(array, field, NOT_STATED)
    }

    fn with<T: Choice>(array: &'a ArrayRef, field: &'static str, unknown: u8) -> Result<Self> {
        let known: Known = |text| T::from_text(text).map(place_of);
        let expected = "text, plain or dictionary-encoded,";
        let (source, nulls) = if let Some(texts) = Texts::of(array) {
            (Source::Texts(texts), texts.nulls())
        } else if let Some((pointers, nulls, values)) = encoded(array) {
            let texts = Texts::of(values).ok_or_else(|| wrong_type(array.data_type(), expected))?;
            let codes = (0..texts.len())
                .map(|row| match texts.nulls() {
                    Some(nulls) if nulls.is_null(row) => unknown,
                    _ => known(texts.value(row)).unwrap_or(WRONG),
                })
                .collect();
            (Source::Encoded(pointers, codes, texts), nulls)
        } else if *array.data_type() == DataType::Null {
            (Source::Nothing(array.len()), None)
        } else {
            return Err(wrong_type(array.data_type(), expected));
        };
        Ok(Self {
            source,
            nulls: nulls.filter(|nulls| nulls.null_count() > 0),
            known,
            unknown,
            field,
        })
    }
}

fn place_of<T: Choice>(value: T) -> u8 {
    let place = T::VALUES.iter().position(|(other, _)| *other == value);
    place
        .and_then(|place| u8::try_from(place).ok())
        .unwrap_or(WRONG)
}

impl Column<u8> for FactColumn<'_> {
    fn rows(&self) -> usize {
        match &self.source {
            Source::Texts(texts) => texts.len(),
            Source::Encoded(pointers, ..) => pointers.len(),
            Source::Truths(truths) => truths.len(),
            Source::Nothing(rows) => *rows,
        }
    }

    fn read(&self, start: usize, into: &mut [u8]) -> Checked<()> {
        let null = |row: usize| self.nulls.is_some_and(|nulls| nulls.is_null(row));
        match &self.source {
            Source::Nothing(_) => into.fill(self.unknown),
            Source::Truths(truths) => {
                let truths = truths.slice(start, into.len());
                let likely = place_of(Recoverability::Likely);
                let unlikely = place_of(Recoverability::Unlikely);
                let words = truths.bit_chunks();
                for (into, word) in into.chunks_mut(64).zip(words.iter_padded()) {
                    widely(|| spread(word, likely, unlikely, into));
                }
                if self.nulls.is_some() {
                    for (row, to) in (start..).zip(into) {
                        *to = if null(row) { self.unknown } else { *to };
                    }
                }
            }
            Source::Texts(texts) => {
                for (row, to) in (start..).zip(into) {
                    *to = if null(row) {
                        self.unknown
                    } else {
                        (self.known)(texts.value(row))
                            .map_err(|error| Fault::new(row, self.field, error))?
                    };
                }
            }
            Source::Encoded(pointers, codes, texts) => {
                pointers.look_up(start, into, codes, WRONG);
                for (row, to) in (start..).zip(into) {
                    if null(row) {
                        *to = self.unknown;
                    } else if *to == WRONG {
                        let place = pointers.place(row).filter(|place| *place < texts.len());
                        let text = place.map_or("", |place| texts.value(place));
                        if let Err(error) = (self.known)(text) {
                            return Err(Fault::new(row, self.field, error));
                        }
                    }
                }
            }
        }
        Ok(())
    }
}
