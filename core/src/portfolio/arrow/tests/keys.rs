//! Keys come back as they came.

use arrow_array::types::*;
use arrow_array::{BooleanArray, PrimitiveArray};
use arrow_schema::DataType;

use super::*;

fn numbers<T: ArrowPrimitiveType>(least: T::Native, most: T::Native) -> ArrayRef {
    Arc::new(PrimitiveArray::<T>::from_iter([
        Some(least),
        None,
        Some(most),
        Some(T::default_value()),
    ]))
}

fn all() -> Vec<ArrayRef> {
    let texts = vec![
        Some("n"),
        None,
        Some("a name of more than fourteen bytes"),
        Some(""),
        // around what fits into an entry of each size
        Some("six by"),
        Some("seven b"),
        Some("twelve bytes"),
        Some("thirteen byte"),
        Some("fourteen bytes"),
        Some("fifteen bytes.."),
        Some("fifteen bytes, too"),
        Some("\0"),
        Some("\0\0"),
    ];
    vec![
        numbers::<Int8Type>(i8::MIN, i8::MAX),
        numbers::<Int16Type>(i16::MIN, i16::MAX),
        numbers::<Int32Type>(i32::MIN, i32::MAX),
        numbers::<Int64Type>(i64::MIN, i64::MAX),
        numbers::<UInt8Type>(1, u8::MAX),
        numbers::<UInt16Type>(1, u16::MAX),
        numbers::<UInt32Type>(1, u32::MAX),
        numbers::<UInt64Type>(1, u64::MAX),
        numbers::<Date32Type>(-1, i32::MAX),
        Arc::new(BooleanArray::from(vec![Some(true), None, Some(false)])),
        Arc::new(StringArray::from(texts.clone())),
        Arc::new(LargeStringArray::from(texts.clone())),
        Arc::new(StringViewArray::from(texts)),
    ]
}

fn ledger(key: &ArrayRef) -> RecordBatch {
    let rows = key.len();
    let amounts = (1..).take(rows).map(Some).collect();
    batch(vec![
        ("amount", decimals(amounts, 2)),
        ("due_date", Arc::new(Date32Array::from(vec![AS_OF; rows]))),
        ("key", key.clone()),
        (
            "other",
            Arc::new(Int64Array::from_iter_values((0..).take(rows))),
        ),
        ("a", Arc::new(Int64Array::from(vec![7; rows]))),
        ("b", Arc::new(StringArray::from(vec!["b"; rows]))),
    ])
}

#[test]
fn keys_come_back_in_the_type_that_they_came_in() {
    for key in all() {
        let given = ledger(&key);
        for by in [&["key"][..], &["key", "other"], &["other", "a", "b", "key"]] {
            let found = aged(&[given.slice(0, 1), given.slice(1, key.len() - 1)], by);
            assert_eq!(found.num_rows(), key.len());
            let column = found.column_by_name("key").unwrap();
            assert_eq!(column.data_type(), key.data_type());
            for (row, amount) in money(&found, "amount").into_iter().enumerate() {
                let place = usize::try_from(amount - 1).unwrap();
                assert_eq!(&column.slice(row, 1), &key.slice(place, 1), "{by:?}");
            }
        }
    }
}

#[test]
fn texts_of_a_dictionary_come_back_as_texts() {
    let given = Some("n");
    let encoded: DictionaryArray<UInt32Type> = [given, None, given].into_iter().collect();
    let found = aged(&[ledger(&(Arc::new(encoded) as ArrayRef))], &["key"]);
    let column = found.column_by_name("key").unwrap();
    assert_eq!(*column.data_type(), DataType::Utf8);
    assert_eq!(column.null_count(), 1);
}
