//! That every row is in the one currency of the terms.
#![allow(
    clippy::as_conversions,
    reason = "lengths of texts are taken from their offsets"
)]

use arrow_array::{Array, ArrayRef, RecordBatch};
use arrow_buffer::NullBuffer;
use arrow_schema::DataType;

use super::money::null;
use super::names::wrong_type;
use super::sources::column;
use super::texts::{Pointers, Texts, encoded};
use crate::Currency;
use crate::error::{At, Error, ErrorCode, Result};
use crate::portfolio::column::Fault;

/// The column of currencies, if there is one, and the currency that every row of it must be in.
#[derive(Debug)]
pub(super) struct Currencies {
    place: Option<usize>,
    /// The caller's name of the column.
    name: String,
    currency: Currency,
}

/// A column of codes.
enum Codes<'a> {
    Texts(Texts<'a>),
    Encoded(Pointers<'a>, Option<&'a NullBuffer>, Texts<'a>),
    Nothing(usize),
}

impl Currencies {
    pub(super) fn new(place: Option<usize>, name: String, currency: Currency) -> Self {
        Self {
            place,
            name,
            currency,
        }
    }

    /// Refuses a batch with a row in another currency or in none. `before` rows came before it.
    pub(super) fn check(&self, batch: &RecordBatch, before: usize) -> Result<()> {
        let Some(place) = self.place else {
            return Ok(());
        };
        let codes = Codes::of(column(batch, place)?).at(&self.name)?;
        let code = self.currency.code();
        if codes.all_are(code) {
            return Ok(());
        }
        let mut rows = (0..codes.len()).map(|row| (row, codes.text(row)));
        let Some((row, found)) = rows.find(|(_, text)| *text != Some(code)) else {
            return Ok(());
        };
        let error = match found {
            None => null(),
            Some(found) => Error::new(
                ErrorCode::CurrencyMismatch,
                format!("the row is in `{found}`, the terms are in {code}"),
            )
            .with_value(found)
            .with_remedy("filter the table by its currency, and make a call for each"),
        };
        Err(Fault::new(row, "currency", error).into_error(before, |_| self.name.clone()))
    }
}

impl<'a> Codes<'a> {
    fn of(array: &'a ArrayRef) -> Result<Self> {
        if let Some(texts) = Texts::of(array) {
            return Ok(Self::Texts(texts));
        }
        if let Some((pointers, nulls, values)) = encoded(array)
            && let Some(texts) = Texts::of(values)
        {
            return Ok(Self::Encoded(pointers, nulls, texts));
        }
        if *array.data_type() == DataType::Null {
            return Ok(Self::Nothing(array.len()));
        }
        let expected = "text, plain or dictionary-encoded,";
        Err(wrong_type(array.data_type(), expected))
    }

    fn len(&self) -> usize {
        match self {
            Self::Texts(texts) => texts.len(),
            Self::Encoded(pointers, ..) => pointers.len(),
            Self::Nothing(rows) => *rows,
        }
    }

    /// The text of a row, none for a null.
    fn text(&self, row: usize) -> Option<&'a str> {
        let known = |nulls: Option<&NullBuffer>, row| nulls.is_none_or(|nulls| nulls.is_valid(row));
        let (texts, row) = match self {
            Self::Texts(texts) => (texts, row),
            Self::Encoded(pointers, nulls, texts) => {
                (texts, pointers.place(row).filter(|_| known(*nulls, row))?)
            }
            Self::Nothing(_) => return None,
        };
        (row < texts.len() && known(texts.nulls(), row)).then(|| texts.value(row))
    }

    /// Whether every row has this text, for sure: found without looking at each text by itself.
    fn all_are(&self, code: &str) -> bool {
        let none_null =
            |nulls: Option<&NullBuffer>| nulls.is_none_or(|nulls| nulls.null_count() == 0);
        match self {
            Self::Texts(texts) => none_null(texts.nulls()) && alike(texts, code),
            Self::Encoded(pointers, nulls, texts) => {
                let is_code = |row| Self::Texts(*texts).text(row) == Some(code);
                let table: Vec<bool> = (0..texts.len()).map(is_code).collect();
                none_null(*nulls)
                    && (table.iter().all(|right| *right) || all_point_to(pointers, &table))
            }
            Self::Nothing(rows) => *rows == 0,
        }
    }
}

/// Whether every text is this one.
fn alike(texts: &Texts<'_>, code: &str) -> bool {
    macro_rules! alike {
        ($array:expr) => {{
            let ends = $array.value_offsets();
            let lengths = ends.windows(2).map(|ends| match ends {
                [start, end] => end.wrapping_sub(*start) as usize ^ code.len(),
                _ => 0,
            });
            let bytes = match ends {
                [start, .., end] => $array.value_data().get(*start as usize..*end as usize),
                _ => None,
            };
            lengths.fold(0, |bits, length| bits | length) == 0
                && repeats(bytes.unwrap_or_default(), code.as_bytes())
        }};
    }
    match texts {
        Texts::Small(array) => alike!(array),
        Texts::Large(array) => alike!(array),
        Texts::View(array) => {
            // a short text is in the view itself: its length, then its bytes
            let bytes = code.bytes().rev();
            let view =
                bytes.fold(0, |view, byte| view << 8 | u128::from(byte)) << 32 | code.len() as u128;
            let views = array.views().iter();
            views.fold(0, |bits, found| bits | (found ^ view)) == 0
        }
    }
}

/// Whether bytes are a code, again and again: then they are themselves, one code further on.
fn repeats(bytes: &[u8], code: &[u8]) -> bool {
    let Some(before_last) = bytes.len().checked_sub(code.len()) else {
        return bytes.is_empty();
    };
    bytes.starts_with(code) && bytes.get(code.len()..) == bytes.get(..before_last)
}

/// Whether every row points to a place that is right.
fn all_point_to(pointers: &Pointers<'_>, table: &[bool]) -> bool {
    const STRETCH: usize = 1024;
    let mut found = [true; STRETCH];
    (0..pointers.len()).step_by(STRETCH).all(|start| {
        // what is left over of the stretch before was right
        pointers.look_up(start, &mut found, table, false);
        found.iter().all(|right| *right)
    })
}
