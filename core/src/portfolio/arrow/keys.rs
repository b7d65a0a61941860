//! Columns to group by, as numbers: what is too long to be its own number gets the next free one.
#![allow(
    clippy::as_conversions,
    clippy::arithmetic_side_effects,
    reason = "bits are cut out of and put into numbers that are wide enough for them"
)]

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::Arc;

use arrow_array::builder::{
    LargeStringBuilder, StringBuilder, StringLikeArrayBuilder, StringViewBuilder,
};
use arrow_array::cast::AsArray;
use arrow_array::types::{
    Date32Type, Int8Type, Int16Type, Int32Type, Int64Type, UInt8Type, UInt16Type, UInt32Type,
    UInt64Type,
};
use arrow_array::{Array, ArrayRef, BooleanArray, PrimitiveArray, RecordBatch};
use arrow_schema::{DataType, Schema};

use super::names::{place, wrong_type};
use super::packed::{LENGTH_BITS, LONG, NULL, Packed, Source};
use super::sources::column;
use super::texts::{Encoded, Pointers, Texts, encoded};
use crate::error::{At, Error, ErrorCode, Result};

/// How many key columns there may be.
const MOST_KEYS: usize = 10;
/// Key columns that lie side by side in one number.
const ABREAST: usize = 3;
const CODE_BITS: usize = 32;

/// The columns to group by.
#[derive(Debug)]
pub(super) struct Keys {
    columns: Vec<KeyColumn>,
    /// The pairs of codes that stand for more columns than lie side by side.
    pairs: Vec<Codes>,
}

#[derive(Debug)]
struct KeyColumn {
    name: String,
    place: usize,
    kind: Kind,
    /// The type of the column, which its values are given back in.
    given: DataType,
    /// The texts that are too long for a number.
    long: HashMap<Arc<str>, u32, BuildHasherDefault<Mix>>,
    texts: Vec<Arc<str>>,
    /// The numbers of this column, where it is one of several.
    codes: Codes,
}

/// Numbers with a short code for each.
#[derive(Debug, Default)]
struct Codes {
    code: HashMap<u128, u32, BuildHasherDefault<Mix>>,
    numbers: Vec<u128>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Signed,
    Unsigned,
    Day,
    Truth,
    Text,
}

/// The keys of a batch.
pub(super) enum BatchKeys<'a> {
    /// Each row has its own number.
    Direct(Packed<'a>),
    /// The numbers were worked out beforehand.
    Ready(Vec<u128>),
    /// There is nothing to group by.
    None,
}

impl Keys {
    pub(super) fn of(by: &[String], schema: &Schema) -> Result<Self> {
        if by.len() > MOST_KEYS {
            return Err(Error::new(
                ErrorCode::TooMany,
                format!(
                    "{} keys are more than the {MOST_KEYS} that one call takes",
                    by.len()
                ),
            )
            .with_value(by.len())
            .at("by"));
        }
        let mut columns: Vec<KeyColumn> = Vec::new();
        for (index, name) in by.iter().enumerate() {
            if columns.iter().any(|column| column.name == *name) {
                return Err(
                    Error::new(ErrorCode::Duplicate, format!("key `{name}` comes twice"))
                        .with_value(name)
                        .at_index("by", index),
                );
            }
            if ["bucket", "amount", "count"].contains(&name.as_str()) {
                return Err(Error::new(
                    ErrorCode::Duplicate,
                    format!("`{name}` is a column of the summary"),
                )
                .with_value(name)
                .with_remedy("rename the column")
                .at_index("by", index));
            }
            let place = place(schema, name).at_index("by", index)?;
            let given = schema.field(place).data_type();
            columns.push(KeyColumn::new(name, place, given).at(name)?);
        }
        let pairs = columns.len().saturating_sub(ABREAST);
        Ok(Self {
            pairs: (0..pairs).map(|_| Codes::default()).collect(),
            columns,
        })
    }

    pub(super) fn batch<'a>(&mut self, batch: &'a RecordBatch) -> Result<BatchKeys<'a>> {
        let Self { columns, pairs } = self;
        match columns.as_mut_slice() {
            [] => Ok(BatchKeys::None),
            [one] => {
                let packed = one.of_batch(batch)?;
                if packed.has_long() {
                    Ok(BatchKeys::Ready(one.numbers(&packed)))
                } else {
                    Ok(BatchKeys::Direct(packed))
                }
            }
            several => {
                let mut all = several.iter_mut().map(|column| {
                    let packed = column.of_batch(batch)?;
                    let mut numbers = column.numbers(&packed);
                    for number in &mut numbers {
                        *number = column.codes.of(*number);
                    }
                    Ok::<_, Error>(numbers)
                });
                let mut keys = all.next().unwrap_or_else(|| Ok(Vec::new()))?;
                let mut pairs = pairs.iter_mut();
                let mut abreast = 1;
                for codes in all {
                    let codes = codes?;
                    match pairs.next() {
                        // the first columns become one, pair by pair
                        Some(pairs) => {
                            for (key, code) in keys.iter_mut().zip(codes) {
                                *key = pairs.of(*key | code << CODE_BITS);
                            }
                        }
                        None => {
                            for (key, code) in keys.iter_mut().zip(codes) {
                                *key |= code << (CODE_BITS * abreast);
                            }
                            abreast += 1;
                        }
                    }
                }
                Ok(BatchKeys::Ready(keys))
            }
        }
    }

    /// The names and values of the key columns that keys stand for.
    pub(super) fn columns(&self, keys: &[u128]) -> Result<Vec<(String, ArrayRef)>> {
        if let [one] = self.columns.as_slice() {
            return Ok(vec![(one.name.clone(), one.values(keys)?)]);
        }
        const CODE: u128 = (1 << CODE_BITS) - 1;
        let mut found = Vec::new();
        let mut rest = keys.to_vec();
        // from the last column to the first
        for (index, column) in self.columns.iter().enumerate().rev() {
            let abreast = index.saturating_sub(self.pairs.len());
            let codes: Vec<u128> = if index > self.pairs.len() {
                let shift = CODE_BITS * abreast;
                rest.iter().map(|key| (key >> shift) & CODE).collect()
            } else {
                if index == self.pairs.len() {
                    rest.iter_mut().for_each(|key| *key &= CODE);
                }
                match index.checked_sub(1).and_then(|pair| self.pairs.get(pair)) {
                    Some(pairs) => {
                        rest.iter_mut().for_each(|key| *key = pairs.number(*key));
                        let codes = rest.iter().map(|key| key >> CODE_BITS).collect();
                        rest.iter_mut().for_each(|key| *key &= CODE);
                        codes
                    }
                    None => rest.clone(),
                }
            };
            let numbers: Vec<_> = codes
                .iter()
                .map(|code| column.codes.number(*code))
                .collect();
            found.push((column.name.clone(), column.values(&numbers)?));
        }
        found.reverse();
        Ok(found)
    }
}

/// Reads the keys of receivables, in a ledger and in its payments: the same number for the same key.
#[derive(Debug, Default)]
pub(super) struct KeyReader(Option<KeyColumn>);

impl KeyReader {
    /// The number of each row, none for a null.
    pub(super) fn read(&mut self, array: &ArrayRef) -> Result<Vec<Option<u128>>> {
        let column = match &mut self.0 {
            Some(column) => column,
            None => self.0.insert(KeyColumn::new("", 0, array.data_type())?),
        };
        let packed = column.packed(array)?;
        let numbers = column.numbers(&packed);
        let known = |number: u128| (number != NULL).then_some(number);
        Ok(numbers.into_iter().map(known).collect())
    }
}

impl Codes {
    fn of(&mut self, number: u128) -> u128 {
        let next = self.numbers.len();
        let code = *self.code.entry(number).or_insert_with(|| {
            self.numbers.push(number);
            // a batch has at most 2^31 rows, and memory ends before 2^32 codes
            u32::try_from(next).unwrap_or(u32::MAX)
        });
        u128::from(code)
    }

    fn number(&self, code: u128) -> u128 {
        let place = usize::try_from(code).unwrap_or(usize::MAX);
        self.numbers.get(place).copied().unwrap_or(NULL)
    }
}

fn kind(found: &DataType) -> Result<Kind> {
    Ok(match found {
        DataType::Int8 | DataType::Int16 | DataType::Int32 | DataType::Int64 => Kind::Signed,
        DataType::UInt8 | DataType::UInt16 | DataType::UInt32 | DataType::UInt64 => Kind::Unsigned,
        DataType::Date32 => Kind::Day,
        DataType::Boolean => Kind::Truth,
        DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View => Kind::Text,
        DataType::Dictionary(_, values) => match kind(values) {
            Ok(Kind::Text) => Kind::Text,
            _ => {
                return Err(wrong_type(
                    found,
                    "text, a whole number, a date or a truth value",
                ));
            }
        },
        other => {
            return Err(wrong_type(
                other,
                "text, a whole number, a date or a truth value",
            ));
        }
    })
}

impl KeyColumn {
    fn new(name: &str, place: usize, given: &DataType) -> Result<Self> {
        Ok(Self {
            name: name.to_owned(),
            place,
            kind: kind(given)?,
            given: given.clone(),
            long: HashMap::default(),
            texts: Vec::new(),
            codes: Codes::default(),
        })
    }

    fn of_batch<'a>(&mut self, batch: &'a RecordBatch) -> Result<Packed<'a>> {
        let name = self.name.clone();
        self.packed(column(batch, self.place).at(&name)?).at(&name)
    }

    fn packed<'a>(&mut self, array: &'a ArrayRef) -> Result<Packed<'a>> {
        if kind(array.data_type())? != self.kind {
            return Err(wrong_type(array.data_type(), "the type of the keys before"));
        }
        let nulls = array.nulls();
        macro_rules! signed {
            ($variant:ident, $kind:ty) => {
                Source::Numbers(Pointers::$variant(array.as_primitive::<$kind>().values()))
            };
        }
        let source = match array.data_type() {
            DataType::Int8 => signed!(I8, Int8Type),
            DataType::Int16 => signed!(I16, Int16Type),
            DataType::Int32 => signed!(I32, Int32Type),
            DataType::Date32 => signed!(I32, Date32Type),
            DataType::Int64 => signed!(I64, Int64Type),
            DataType::UInt8 => signed!(U8, UInt8Type),
            DataType::UInt16 => signed!(U16, UInt16Type),
            DataType::UInt32 => signed!(U32, UInt32Type),
            DataType::UInt64 => signed!(U64, UInt64Type),
            DataType::Boolean => Source::Truths(array.as_boolean()),
            _ => match (Texts::of(array), encoded(array)) {
                (Some(texts), _) => Source::Texts(texts),
                (None, Some(parts)) => return self.encoded(parts),
                (None, None) => return Err(wrong_type(array.data_type(), "text")),
            },
        };
        Ok(Packed {
            source,
            nulls: nulls.filter(|nulls| nulls.null_count() > 0),
        })
    }

    fn encoded<'a>(&mut self, (pointers, nulls, values): Encoded<'a>) -> Result<Packed<'a>> {
        let Some(texts) = Texts::of(values) else {
            return Err(wrong_type(values.data_type(), "text"));
        };
        let table = self.numbers(&Packed {
            source: Source::Texts(texts),
            nulls: texts.nulls(),
        });
        Ok(Packed {
            source: Source::Encoded(pointers, table),
            nulls: nulls.filter(|nulls| nulls.null_count() > 0),
        })
    }

    /// The number of every row.
    fn numbers(&mut self, packed: &Packed<'_>) -> Vec<u128> {
        let mut numbers = vec![0; packed.rows()];
        packed.pack(0, &mut numbers);
        if let Source::Texts(texts) = packed.source {
            for (row, number) in numbers.iter_mut().enumerate() {
                if *number == LONG {
                    *number |= self.intern(texts.value(row)) << LENGTH_BITS;
                }
            }
        }
        numbers
    }

    fn intern(&mut self, text: &str) -> u128 {
        if let Some(code) = self.long.get(text) {
            return u128::from(*code);
        }
        let code = u32::try_from(self.texts.len()).unwrap_or(u32::MAX);
        let text: Arc<str> = text.into();
        self.texts.push(text.clone());
        self.long.insert(text, code);
        u128::from(code)
    }

    /// The values that numbers stand for, in the type that they came in; those of a dictionary by themselves.
    fn values(&self, numbers: &[u128]) -> Result<ArrayRef> {
        let known = |number: &u128| *number != NULL;
        let value = |number: &u128| (*number >> LENGTH_BITS) as u64;
        let bits = |number: &u128| known(number).then_some(value(number));
        let all_known = numbers.iter().all(known);
        macro_rules! numbers {
            ($kind:ty) => {
                Arc::new(if all_known {
                    PrimitiveArray::<$kind>::from_iter_values(
                        numbers.iter().map(|number| value(number) as _),
                    )
                } else {
                    PrimitiveArray::<$kind>::from_iter(
                        numbers
                            .iter()
                            .map(|number| bits(number).map(|bits| bits as _)),
                    )
                })
            };
        }
        let texts = match &self.given {
            DataType::Dictionary(_, values) => values,
            other => other,
        };
        Ok(match texts {
            DataType::Int8 => numbers!(Int8Type),
            DataType::Int16 => numbers!(Int16Type),
            DataType::Int32 => numbers!(Int32Type),
            DataType::Int64 => numbers!(Int64Type),
            DataType::UInt8 => numbers!(UInt8Type),
            DataType::UInt16 => numbers!(UInt16Type),
            DataType::UInt32 => numbers!(UInt32Type),
            DataType::UInt64 => numbers!(UInt64Type),
            DataType::Date32 => numbers!(Date32Type),
            DataType::Boolean => Arc::new(BooleanArray::from_iter(
                numbers
                    .iter()
                    .map(|number| bits(number).map(|truth| truth == 1)),
            )),
            DataType::LargeUtf8 => {
                let bytes = self.length_of(numbers);
                let array = LargeStringBuilder::with_capacity(numbers.len(), bytes);
                Arc::new(self.texts_into(numbers, array).finish())
            }
            DataType::Utf8View => {
                let array = StringViewBuilder::with_capacity(numbers.len());
                Arc::new(self.texts_into(numbers, array).finish())
            }
            _ => {
                let bytes = self.length_of(numbers);
                if i32::try_from(bytes).is_err() {
                    return Err(Error::new(
                        ErrorCode::TooMany,
                        "the keys of the summary have more than 2^31 bytes of text",
                    )
                    .at("by"));
                }
                let array = StringBuilder::with_capacity(numbers.len(), bytes);
                Arc::new(self.texts_into(numbers, array).finish())
            }
        })
    }

    /// How many bytes the texts have that numbers stand for.
    fn length_of(&self, numbers: &[u128]) -> usize {
        let lengths = numbers.iter().map(|number| match *number & LENGTHS {
            _ if *number == NULL => 0,
            LONG => self.long_text(*number).len(),
            length => length as usize,
        });
        lengths.fold(0, usize::saturating_add)
    }

    fn texts_into<A: StringLikeArrayBuilder>(&self, numbers: &[u128], mut array: A) -> A {
        for number in numbers {
            match *number & LENGTHS {
                _ if *number == NULL => array.append_null(),
                LONG => array.append_value(self.long_text(*number)),
                length => {
                    let short = (*number >> LENGTH_BITS).to_le_bytes();
                    let text = short.get(..length as usize).unwrap_or_default();
                    array.append_value(std::str::from_utf8(text).unwrap_or_default());
                }
            }
        }
        array
    }

    fn long_text(&self, number: u128) -> &str {
        let place = (number >> LENGTH_BITS) as usize;
        self.texts.get(place).map_or("", |text| text)
    }
}

/// The bits that say how long a text is.
const LENGTHS: u128 = (1 << LENGTH_BITS) - 1;

/// A quick hash. What it is used for is bounded by the rows of the ledger.
#[derive(Default)]
struct Mix(u64);

impl Hasher for Mix {
    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }

    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks();
        for word in words {
            self.write_u64(u64::from_le_bytes(*word));
        }
        let rest = rest
            .iter()
            .fold(0, |word, byte| word << 8 | u64::from(*byte));
        self.write_u64(rest);
    }

    fn write_u64(&mut self, word: u64) {
        let product = u128::from(self.0 ^ word ^ 0x9e37_79b9_7f4a_7c15) * 0xd6e8_feb8_6659_fd93;
        self.0 = (product as u64) ^ ((product >> 64) as u64);
    }

    fn write_u128(&mut self, word: u128) {
        self.write_u64(word as u64);
        self.write_u64((word >> 64) as u64);
    }
}
