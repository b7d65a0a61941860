//! The columns that are given back.

use std::sync::Arc;

use arrow_array::types::Int8Type;
use arrow_array::{ArrayRef, Decimal128Array, DictionaryArray, Int8Array, StringArray};
use arrow_buffer::{BooleanBuffer, NullBuffer};
use arrow_schema::{ArrowError, DataType, Field};

use crate::error::{Error, ErrorCode, Result};

/// The digits of an amount that is given back.
const PRECISION: u8 = 38;

pub(super) fn money_type(decimals: u32) -> DataType {
    // a currency has at most four decimals
    DataType::Decimal128(PRECISION, i8::try_from(decimals).unwrap_or(0))
}

pub(super) fn label_type() -> DataType {
    DataType::Dictionary(Box::new(DataType::Int8), Box::new(DataType::Utf8))
}

pub(super) fn field(name: &str, kind: DataType, nullable: bool) -> Field {
    Field::new(name, kind, nullable)
}

pub(super) fn money(units: Vec<i128>, decimals: u32) -> ArrayRef {
    Arc::new(Decimal128Array::new(units.into(), None).with_data_type(money_type(decimals)))
}

/// Codes as a dictionary-encoded column; a code below zero is null.
pub(super) fn labels(mut codes: Vec<i8>, labels: &Arc<StringArray>) -> Result<ArrayRef> {
    let nulls = if codes.iter().fold(0, |bits, code| bits | *code) < 0 {
        let known = BooleanBuffer::collect_bool(codes.len(), |row| {
            codes.get(row).is_some_and(|code| *code >= 0)
        });
        for code in &mut codes {
            *code = (*code).max(0);
        }
        Some(NullBuffer::new(known))
    } else {
        None
    };
    let keys = Int8Array::new(codes.into(), nulls);
    let array: DictionaryArray<Int8Type> =
        DictionaryArray::try_new(keys, labels.clone()).map_err(from_arrow)?;
    Ok(Arc::new(array))
}

/// Labels as the values of a dictionary.
pub(super) fn dictionary<'a>(labels: impl IntoIterator<Item = &'a str>) -> Arc<StringArray> {
    Arc::new(StringArray::from_iter_values(labels))
}

pub(super) fn from_arrow(error: ArrowError) -> Error {
    Error::new(ErrorCode::WrongType, error.to_string().to_lowercase())
}
