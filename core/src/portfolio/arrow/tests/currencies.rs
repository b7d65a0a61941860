//! Every row of a call is in the currency of its terms.

use super::*;

type Codes<'a> = &'a [Option<&'a str>];

/// The same texts in every encoding that is taken.
fn encodings(codes: Codes<'_>) -> Vec<ArrayRef> {
    let encoded: DictionaryArray<Int8Type> = codes.iter().copied().collect();
    let wide: DictionaryArray<Int64Type> = codes.iter().copied().collect();
    // as a column looks that was cut out of a longer one
    let around = [&[Some("USD")], codes, &[Some("Japanese yen"), None]].concat();
    let cut = |array: &dyn Array| array.slice(1, codes.len());
    let long: DictionaryArray<Int32Type> = around.iter().copied().collect();
    vec![
        Arc::new(StringArray::from(codes.to_vec())),
        Arc::new(LargeStringArray::from(codes.to_vec())),
        Arc::new(StringViewArray::from(codes.to_vec())),
        Arc::new(encoded),
        Arc::new(wide),
        cut(&StringArray::from(around.clone())),
        cut(&LargeStringArray::from(around.clone())),
        cut(&StringViewArray::from(around.clone())),
        cut(&long),
    ]
}

fn ledger(currency: &str, codes: ArrayRef) -> RecordBatch {
    let rows = codes.len();
    batch(vec![
        ("amount", decimals(vec![Some(100); rows], 2)),
        ("due_date", Arc::new(Date32Array::from(vec![AS_OF; rows]))),
        (currency, codes),
    ])
}

/// Reviews and adds up in batches of a few rows: what is wrong must be the same in both.
fn both(given: &RecordBatch, columns: &LedgerColumns, rows: usize) -> crate::Result<()> {
    let schema = given.schema();
    let options = ReviewOptions::default();
    let mut review = Review::new(portfolio(), columns.clone(), &schema, &options)?;
    let mut age = Age::new(portfolio(), columns.clone(), &[], &schema, false)?;
    for start in (0..given.num_rows()).step_by(rows) {
        let part = given.slice(start, rows.min(given.num_rows() - start));
        let reviewed = review.batch(&part).map(drop);
        let aged = age.add(&part);
        assert_eq!(reviewed, aged);
        aged?;
    }
    age.finish().map(drop)
}

#[test]
fn one_currency_passes() {
    for rows in [0, 1, 5, 3_000] {
        for column in encodings(&vec![Some("CNY"); rows]) {
            let given = ledger("currency", column);
            both(&given, &LedgerColumns::default(), rows.max(1)).unwrap();
        }
    }
    // a dictionary may hold what no row has
    let kept: DictionaryArray<Int32Type> = ["USD", "CNY", "EUR", "CNY"].into_iter().collect();
    for rows in [1, 3_000] {
        let keys = arrow_array::Int32Array::from(vec![1; rows]);
        let array = DictionaryArray::new(keys, kept.values().clone());
        let given = ledger("currency", Arc::new(array));
        both(&given, &LedgerColumns::default(), rows).unwrap();
    }
}

#[test]
fn another_currency_is_told_with_its_row() {
    let rows = 3_000;
    for wrong in [
        Some("USD"),
        Some("cny"),
        Some(""),
        Some("CNY "),
        Some("CN"),
        Some("Chinese yuan renminbi"),
        None,
    ] {
        for place in [0, 1, 1_500, rows - 1] {
            let mut codes = vec![Some("CNY"); rows];
            codes[place] = wrong;
            // a later one is not the first
            codes[rows - 1] = codes[rows - 1].and(wrong);
            for column in encodings(&codes) {
                for (name, columns) in [
                    ("currency", LedgerColumns::default()),
                    ("ccy", named("currency", "ccy")),
                ] {
                    let given = ledger(name, column.clone());
                    for size in [rows, 700] {
                        let error = both(&given, &columns, size).unwrap_err();
                        let code = match wrong {
                            None => ErrorCode::MissingField,
                            Some(_) => ErrorCode::CurrencyMismatch,
                        };
                        assert_eq!(
                            (error.code(), error.path(), error.value()),
                            (code, format!("rows[{place}].{name}").as_str(), wrong),
                            "{:?}",
                            column.data_type()
                        );
                    }
                }
            }
        }
    }
    // two texts that are together as long as two codes
    let given = ledger("currency", Arc::new(StringArray::from(vec!["CN", "YCNY"])));
    let error = both(&given, &LedgerColumns::default(), 2).unwrap_err();
    assert_eq!(error.path(), "rows[0].currency");
    // a null in the dictionary itself
    let values: ArrayRef = Arc::new(StringArray::from(vec![None, Some("CNY")]));
    let keys = arrow_array::Int32Array::from(vec![1, 0]);
    let given = ledger("currency", Arc::new(DictionaryArray::new(keys, values)));
    let error = both(&given, &LedgerColumns::default(), 2).unwrap_err();
    assert_eq!(
        (error.code(), error.path()),
        (ErrorCode::MissingField, "rows[1].currency")
    );
}

#[test]
fn a_currency_is_text() {
    let numbers: DictionaryArray<Int8Type> = DictionaryArray::new(
        arrow_array::Int8Array::from(vec![0]),
        Arc::new(Int64Array::from(vec![156])),
    );
    let columns: Vec<ArrayRef> = vec![Arc::new(Int64Array::from(vec![156])), Arc::new(numbers)];
    for column in columns {
        let error = both(&ledger("ccy", column), &named("currency", "ccy"), 1).unwrap_err();
        assert_eq!((error.code(), error.path()), (ErrorCode::WrongType, "ccy"));
    }
    let nothing = || Arc::new(arrow_array::NullArray::new(1)) as ArrayRef;
    let error = both(&ledger("ccy", nothing()), &named("currency", "ccy"), 1).unwrap_err();
    assert_eq!(
        (error.code(), error.path()),
        (ErrorCode::MissingField, "rows[0].ccy")
    );
    let error = both(&ledger("ccy", nothing()), &named("currency", "cur"), 1).unwrap_err();
    assert_eq!(
        (error.code(), error.path()),
        (ErrorCode::MissingField, "columns.currency")
    );
    // what has another name is no currency
    both(&ledger("ccy", nothing()), &LedgerColumns::default(), 1).unwrap();
}

#[test]
fn payments_are_in_the_currency_too() {
    let table = |name: &'static str, currency: &str| {
        batch(vec![
            ("id", Arc::new(StringArray::from(vec!["A-1", "A-1"]))),
            ("date", Arc::new(Date32Array::from(vec![AS_OF, AS_OF]))),
            ("due_date", Arc::new(Date32Array::from(vec![AS_OF, AS_OF]))),
            ("amount", decimals(vec![Some(100), Some(100)], 2)),
            (name, Arc::new(StringArray::from(vec!["CNY", currency]))),
        ])
    };
    let payments = |given: &RecordBatch, columns| {
        let mut table = PaymentTable::new(columns, Currency::CNY, &given.schema(), false)?;
        table.add(&given.slice(0, 1))?;
        table.add(&given.slice(1, 1))?;
        Ok::<_, crate::Error>(table)
    };
    payments(&table("currency", "CNY"), PaymentColumns::default()).unwrap();
    payments(&table("ccy", "USD"), PaymentColumns::default()).unwrap();
    let columns: PaymentColumns = from_json(r#"{"currency": "ccy"}"#).unwrap();
    for (name, columns) in [("currency", PaymentColumns::default()), ("ccy", columns)] {
        let error = payments(&table(name, "USD"), columns).unwrap_err();
        assert_eq!(
            (error.code(), error.path()),
            (
                ErrorCode::CurrencyMismatch,
                format!("payments.rows[1].{name}").as_str()
            )
        );
    }
    // and so is the ledger that they belong to
    let given = table("currency", "USD").slice(1, 1);
    let mut accrue = Accrue::new(
        portfolio(),
        LedgerColumns::default(),
        payments(&table("currency", "CNY"), PaymentColumns::default()).unwrap(),
        Unmatched::Refuse,
        &given.schema(),
        &ReviewOptions::default(),
    )
    .unwrap();
    let error = accrue.batch(&given).unwrap_err();
    assert_eq!(
        (error.code(), error.path()),
        (ErrorCode::CurrencyMismatch, "rows[0].currency")
    );
}
