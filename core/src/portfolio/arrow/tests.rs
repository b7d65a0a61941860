use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Decimal128Type, Int8Type, Int32Type, Int64Type};
use arrow_array::{
    Array, ArrayRef, Date32Array, Date64Array, Decimal32Array, Decimal128Array, Decimal256Array,
    DictionaryArray, Float32Array, Float64Array, Int64Array, LargeStringArray, RecordBatch,
    StringArray, StringViewArray, TimestampMicrosecondArray, UInt16Array,
};
use arrow_buffer::i256;

use super::*;
use crate::portfolio::{Portfolio, PortfolioTerms};
use crate::{Currency, ErrorCode, TierPolicy, from_json};

mod batches;
mod currencies;
mod facts;
mod keys;

const AS_OF: i32 = 19_753; // 2024-01-31

fn portfolio() -> Portfolio {
    let mut terms = PortfolioTerms::new("2024-01-31".parse().unwrap(), Currency::CNY);
    terms.late_interest = Some(from_json(r#"{"rate": {"per_day": {"rate": "0.0003"}}}"#).unwrap());
    terms.tier_policy = Some(TierPolicy::default());
    Portfolio::new(terms).unwrap()
}

fn decimals(values: Vec<Option<i128>>, scale: i8) -> ArrayRef {
    let array = Decimal128Array::from(values);
    Arc::new(array.with_precision_and_scale(38, scale).unwrap())
}

fn due() -> ArrayRef {
    Arc::new(Date32Array::from(vec![Some(AS_OF - 92), None, Some(AS_OF)]))
}

fn batch(columns: Vec<(&str, ArrayRef)>) -> RecordBatch {
    RecordBatch::try_from_iter_with_nullable(
        columns.into_iter().map(|(name, array)| (name, array, true)),
    )
    .unwrap()
}

fn reviewed(batch: &RecordBatch, options: &ReviewOptions) -> crate::Result<RecordBatch> {
    let found = Review::new(
        portfolio(),
        LedgerColumns::default(),
        &batch.schema(),
        options,
    )?
    .batch(batch)?;
    Ok(only(found))
}

/// The one batch that a small one comes back as.
fn only(found: Vec<RecordBatch>) -> RecordBatch {
    let [one] = <[_; 1]>::try_from(found).unwrap();
    one
}

fn money(batch: &RecordBatch, name: &str) -> Vec<i128> {
    let column = batch.column_by_name(name).unwrap();
    column.as_primitive::<Decimal128Type>().values().to_vec()
}

fn texts(batch: &RecordBatch, name: &str) -> Vec<Option<String>> {
    let column = batch.column_by_name(name).unwrap();
    let column = column.as_dictionary::<Int8Type>();
    let values = column.values().as_string::<i32>();
    let place = |place: usize| values.value(place).to_owned();
    column
        .keys()
        .iter()
        .map(|key| key.map(|key| place(usize::try_from(key).unwrap())))
        .collect()
}

#[test]
fn a_batch_gets_its_columns() {
    let given = batch(vec![
        (
            "amount",
            decimals(vec![Some(50_000_000), Some(100), Some(80_000)], 2),
        ),
        ("paid", decimals(vec![None, Some(100), Some(0)], 2)),
        ("due_date", due()),
    ]);
    let found = reviewed(&given, &ReviewOptions::default()).unwrap();
    assert_eq!(money(&found, "outstanding"), [50_000_000, 0, 80_000]);
    assert_eq!(money(&found, "interest"), [1_380_000, 0, 0]);
    let days = found.column_by_name("days_past_due").unwrap();
    assert_eq!(days.as_primitive::<Int32Type>().values(), &[92, 0, 0]);
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(
        texts(&found, "bucket"),
        [text("91-180"), None, text("not_due")]
    );
    assert_eq!(
        texts(&found, "tier"),
        [text("key_account"), None, text("quick_settlement")]
    );
    assert_eq!(found.num_columns(), 8);
    // the columns that were given are the same buffers
    let buffer = |batch: &RecordBatch| batch.column(0).to_data().buffers()[0].as_ptr();
    assert_eq!(buffer(&found), buffer(&given));
}

#[test]
fn amounts_of_every_type_are_the_same_amounts() {
    let expected = [12_345, 100, 99];
    let half = |values: [i128; 3], scale| decimals(values.into_iter().map(Some).collect(), scale);
    let wide = expected.map(i256::from_i128).to_vec();
    let columns: Vec<(ArrayRef, bool)> = vec![
        (half(expected, 2), false),
        (half(expected.map(|value| value * 100), 4), false),
        (Arc::new(Int64Array::from(vec![12_345, 100, 99])), false),
        (Arc::new(UInt16Array::from(vec![12_345, 100, 99])), false),
        (
            Arc::new(
                Decimal256Array::from(wide)
                    .with_precision_and_scale(70, 2)
                    .unwrap(),
            ),
            false,
        ),
        (
            Arc::new(
                Decimal32Array::from(vec![12_345, 100, 99])
                    .with_precision_and_scale(9, 2)
                    .unwrap(),
            ),
            false,
        ),
        (Arc::new(Float64Array::from(vec![123.45, 1.0, 0.99])), true),
        (half([0, 12_345, 100], 2).slice(1, 2), false),
    ];
    for (column, floats) in columns {
        let rows = column.len();
        let expected = if rows == 3 {
            &expected[..]
        } else {
            &expected[..2]
        };
        let options = ReviewOptions {
            floats,
            ..ReviewOptions::default()
        };
        let given = batch(vec![("amount", column), ("due_date", due().slice(0, rows))]);
        let found = reviewed(&given, &options).unwrap();
        assert_eq!(
            money(&found, "outstanding"),
            expected,
            "{:?}",
            given.schema()
        );
    }
}

#[test]
fn days_of_every_type_are_the_same_days() {
    const DAY: i64 = 86_400;
    let day = i64::from(AS_OF - 92);
    let columns: Vec<ArrayRef> = vec![
        Arc::new(Date64Array::from(vec![day * DAY * 1_000])),
        Arc::new(TimestampMicrosecondArray::from(vec![day * DAY * 1_000_000])),
        Arc::new(TimestampMicrosecondArray::from(vec![day * DAY * 1_000_000]).with_timezone("UTC")),
    ];
    for column in columns {
        let given = batch(vec![
            ("amount", decimals(vec![Some(100)], 2)),
            ("due_date", column),
        ]);
        let found = reviewed(&given, &ReviewOptions::default()).unwrap();
        let days = found.column_by_name("days_past_due").unwrap();
        assert_eq!(days.as_primitive::<Int32Type>().values(), &[92]);
    }
}

#[test]
fn what_is_wrong_is_told_with_its_row_and_column() {
    let amounts = |values, scale| ("amount", decimals(values, scale));
    let one = |array: ArrayRef| ("due_date", array);
    let noon = TimestampMicrosecondArray::from(vec![0, 0, 43_200_000_000]);
    let zone = TimestampMicrosecondArray::from(vec![0, 0, 0]).with_timezone("Asia/Shanghai");
    let good = || vec![Some(100), Some(100), Some(100)];
    type Case = (Vec<(&'static str, ArrayRef)>, ErrorCode, &'static str);
    let cases: Vec<Case> = vec![
        (
            vec![amounts(vec![Some(1), None, Some(1)], 2), one(due())],
            ErrorCode::MissingField,
            "rows[1].amount",
        ),
        (
            vec![amounts(vec![Some(1), Some(1), Some(0)], 2), one(due())],
            ErrorCode::NotPositive,
            "rows[2].amount",
        ),
        (
            vec![amounts(vec![Some(100), Some(101), Some(0)], 4), one(due())],
            ErrorCode::TooManyDecimals,
            "rows[1].amount",
        ),
        (
            vec![
                amounts(vec![Some(1), Some(1), Some(i128::MAX)], 2),
                one(due()),
            ],
            ErrorCode::Overflow,
            "rows[2].amount",
        ),
        (
            vec![
                amounts(good(), 2),
                ("paid", decimals(vec![Some(0), Some(-1), None], 2)),
                one(due()),
            ],
            ErrorCode::Negative,
            "rows[1].paid",
        ),
        (
            vec![amounts(good(), 2), one(Arc::new(noon))],
            ErrorCode::InvalidDate,
            "rows[2].due_date",
        ),
        (
            vec![amounts(good(), 2), one(Arc::new(zone))],
            ErrorCode::WrongType,
            "due_date",
        ),
        (
            vec![
                amounts(good(), 2),
                one(Arc::new(Date32Array::from(vec![0, 0, 999_999]))),
            ],
            ErrorCode::DateOutOfRange,
            "rows[2].due_date",
        ),
        (
            vec![
                ("amount", Arc::new(Float64Array::from(vec![1.0, 1.0, 1.0]))),
                one(due()),
            ],
            ErrorCode::WrongType,
            "amount",
        ),
        (
            vec![amounts(good(), 2)],
            ErrorCode::MissingField,
            "columns.due_date",
        ),
        (vec![one(due())], ErrorCode::MissingField, "columns.amount"),
        (
            vec![
                amounts(good(), 2),
                ("outstanding", decimals(good(), 2)),
                one(due()),
            ],
            ErrorCode::Duplicate,
            "outputs",
        ),
    ];
    for (columns, code, path) in cases {
        let error = reviewed(&batch(columns), &ReviewOptions::default()).unwrap_err();
        let keeps = error.code() == ErrorCode::Duplicate;
        assert_eq!(
            (error.code(), if keeps { "outputs" } else { error.path() }),
            (code, path),
            "{error}"
        );
    }
}

/// A float stands for an amount only where no other amount has the same float: numbers of 32 bits keep 6 digits, of 64
/// bits 15. 167772.18 and 167772.19 are one float of 32 bits, 80000000000000.02 and .03 one of 64.
#[test]
fn a_float_is_taken_where_it_means_one_amount() {
    let options = ReviewOptions {
        floats: true,
        ..ReviewOptions::default()
    };
    let double = |value: f64| Arc::new(Float64Array::from(vec![1.0, value, 1.0])) as ArrayRef;
    let single = |value: f32| Arc::new(Float32Array::from(vec![1.0, value, 1.0])) as ArrayRef;
    let review = |column| {
        reviewed(
            &batch(vec![("amount", column), ("due_date", due())]),
            &options,
        )
        .map(|found| {
            let outstanding = found.column_by_name("outstanding").unwrap();
            outstanding.as_primitive::<Decimal128Type>().value(1)
        })
    };
    for (column, cents) in [
        (double(9_999_999_999_999.99), 999_999_999_999_999),
        (double(0.29), 29),
        (single(9_999.99), 999_999),
        (single(0.29), 29),
    ] {
        assert_eq!(review(column).unwrap(), cents);
    }
    for column in [
        double(0.1 + 0.2),
        double(80_000_000_000_000.02),
        double(10_000_000_000_000.0),
        double(f64::NAN),
        double(f64::INFINITY),
        double(f64::MIN_POSITIVE),
        double(f64::MAX),
        single(167_772.18),
        single(10_000.0),
    ] {
        let error = review(column).unwrap_err();
        assert_eq!(
            (error.code(), error.path()),
            (ErrorCode::TooManyDecimals, "rows[1].amount")
        );
    }
}

#[test]
fn rows_are_counted_over_the_batches() {
    let good = batch(vec![
        ("amount", decimals(vec![Some(1), Some(1), Some(1)], 2)),
        ("due_date", due()),
    ]);
    let bad = batch(vec![
        ("amount", decimals(vec![Some(1), Some(-1), Some(1)], 2)),
        ("due_date", due()),
    ]);
    let mut review = Review::new(
        portfolio(),
        LedgerColumns::default(),
        &good.schema(),
        &ReviewOptions::default(),
    )
    .unwrap();
    review.batch(&good).unwrap();
    assert_eq!(review.batch(&bad).unwrap_err().path(), "rows[4].amount");
}

fn named(name: &str, column: &str) -> LedgerColumns {
    from_json(&format!(r#"{{"{name}": "{column}"}}"#)).unwrap()
}

fn aged(given: &[RecordBatch], by: &[&str]) -> RecordBatch {
    let by: Vec<_> = by.iter().map(|name| (*name).to_owned()).collect();
    let mut age = Age::new(
        portfolio(),
        LedgerColumns::default(),
        &by,
        &given[0].schema(),
        false,
    )
    .unwrap();
    given.iter().for_each(|batch| age.add(batch).unwrap());
    age.finish().unwrap()
}

#[test]
fn keys_of_any_type_and_number_come_back() {
    let names = vec![
        Some("short"),
        Some("a name of more than fourteen bytes"),
        None,
        Some("exactly 14 byt"),
        Some(""),
    ];
    let rows = names.len();
    let encoded: DictionaryArray<Int8Type> = names.clone().into_iter().collect();
    let variants: Vec<ArrayRef> = vec![
        Arc::new(StringArray::from(names.clone())),
        Arc::new(LargeStringArray::from(names.clone())),
        Arc::new(StringViewArray::from(names.clone())),
        Arc::new(encoded),
    ];
    for variant in variants {
        let given = batch(vec![
            ("amount", decimals((1..=5).map(Some).collect(), 2)),
            ("due_date", Arc::new(Date32Array::from(vec![AS_OF; rows]))),
            ("name", variant),
            (
                "branch",
                Arc::new(Int64Array::from(vec![
                    Some(-7),
                    Some(i64::MAX),
                    None,
                    Some(0),
                    Some(1),
                ])),
            ),
            (
                "day",
                Arc::new(Date32Array::from(vec![
                    Some(1),
                    None,
                    Some(-5),
                    Some(0),
                    Some(2),
                ])),
            ),
            (
                "region",
                Arc::new(StringArray::from(vec![
                    "n",
                    "s",
                    "n",
                    "s",
                    "a long name of a region",
                ])),
            ),
            ("size", Arc::new(UInt16Array::from(vec![1, 2, 3, 4, 5]))),
        ]);
        for by in [
            &["name"][..],
            &["name", "branch"],
            &["name", "branch", "day"],
            &["branch", "region", "name", "day"],
            &["size", "day", "name", "region", "branch"],
        ] {
            let found = aged(
                &[given.slice(0, 2), given.slice(2, 3), given.slice(0, 5)],
                by,
            );
            assert_eq!(found.num_rows(), rows, "{by:?}");
            let name = found.column_by_name("name").unwrap();
            let name = texts::Texts::of(name).unwrap();
            let counts = found
                .column_by_name("count")
                .unwrap()
                .as_primitive::<Int64Type>();
            for (row, amount) in money(&found, "amount").into_iter().enumerate() {
                let place = usize::try_from(amount / 2 - 1).unwrap();
                let known = name.nulls().is_none_or(|nulls| nulls.is_valid(row));
                let text = known.then(|| name.value(row));
                assert_eq!(text, names[place], "{by:?}");
                assert_eq!(counts.value(row), 2);
                if by.contains(&"branch") {
                    let column = found
                        .column_by_name("branch")
                        .unwrap()
                        .as_primitive::<Int64Type>();
                    let expected = [Some(-7), Some(i64::MAX), None, Some(0), Some(1)][place];
                    assert_eq!(column.is_valid(row).then(|| column.value(row)), expected);
                }
                if by.contains(&"day") {
                    let column = found
                        .column_by_name("day")
                        .unwrap()
                        .as_primitive::<Date32Type>();
                    let expected = [Some(1), None, Some(-5), Some(0), Some(2)][place];
                    assert_eq!(column.is_valid(row).then(|| column.value(row)), expected);
                }
                if by.contains(&"region") {
                    let column = found.column_by_name("region").unwrap().as_string::<i32>();
                    assert_eq!(
                        column.value(row),
                        ["n", "s", "n", "s", "a long name of a region"][place]
                    );
                }
            }
        }
    }
}

#[test]
fn without_keys_there_is_a_row_for_each_bucket() {
    let given = batch(vec![
        ("amount", decimals(vec![Some(100), Some(200), Some(300)], 2)),
        ("paid", decimals(vec![Some(0), Some(250), None], 2)),
        ("due_date", due()),
    ]);
    let found = aged(&[given], &[]);
    let mut lines: Vec<_> = texts(&found, "bucket")
        .into_iter()
        .zip(money(&found, "amount"))
        .collect();
    lines.sort();
    let line = |text: &str, amount| (Some(text.to_owned()), amount);
    assert_eq!(
        lines,
        [
            line("91-180", 100),
            line("not_due", 300),
            line("unapplied_credit", -50)
        ]
    );
}

fn payments(rows: &[(&str, i32, i128)]) -> crate::Result<PaymentTable> {
    let given = batch(vec![
        (
            "id",
            Arc::new(StringArray::from_iter_values(rows.iter().map(|row| row.0))),
        ),
        (
            "date",
            Arc::new(Date32Array::from_iter_values(rows.iter().map(|row| row.1))),
        ),
        (
            "amount",
            decimals(rows.iter().map(|row| Some(row.2)).collect(), 2),
        ),
    ]);
    let mut table = PaymentTable::new(
        PaymentColumns::default(),
        Currency::CNY,
        &given.schema(),
        false,
    )?;
    table.add(&given)?;
    Ok(table)
}

#[test]
fn payments_stop_the_interest_on_their_part() {
    let invoices = batch(vec![
        (
            "id",
            Arc::new(StringViewArray::from(vec!["A-1", "A-2", "A-3"])),
        ),
        (
            "amount",
            decimals(vec![Some(50_000_000), Some(100), Some(80_000)], 2),
        ),
        ("due_date", due()),
    ]);
    let accrue = |rows: &[(&str, i32, i128)], unmatched| {
        let mut accrue = Accrue::new(
            portfolio(),
            LedgerColumns::default(),
            payments(rows)?,
            unmatched,
            &invoices.schema(),
            &ReviewOptions::default(),
        )?;
        let found = only(accrue.batch(&invoices)?);
        accrue.finish()?;
        Ok::<_, crate::Error>(found)
    };
    // 200,000 paid after 62 days: 500,000 × 62 days, then 300,000 × 30 days
    let paid = [("A-3", AS_OF + 1, 500), ("A-1", AS_OF - 29, 20_000_000)];
    let found = accrue(&paid, Unmatched::Refuse).unwrap();
    assert_eq!(money(&found, "outstanding"), [30_000_000, 100, 80_000]);
    assert_eq!(money(&found, "interest"), [930_000 + 270_000, 0, 0]);
    let stray = [("A-1", AS_OF, 1), ("B-9", AS_OF, 1)];
    let error = accrue(&stray, Unmatched::Refuse).unwrap_err();
    assert_eq!(
        (error.code(), error.path()),
        (ErrorCode::Contradiction, "payments.rows[1].id")
    );
    assert!(accrue(&stray, Unmatched::Ignore).is_ok());
    let error = accrue(&[("A-1", AS_OF, 0)], Unmatched::Refuse).unwrap_err();
    assert_eq!(
        (error.code(), error.path()),
        (ErrorCode::NotPositive, "payments.rows[0].amount")
    );
}
