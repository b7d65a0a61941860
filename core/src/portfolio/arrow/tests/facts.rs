//! What is known of the debtors, and what the caller judges.

use arrow_array::BooleanArray;

use super::*;

/// The review of three receivables of one amount, with a column `told` of a role.
fn told(role: &str, column: ArrayRef, cents: i128, due: ArrayRef) -> crate::Result<RecordBatch> {
    let given = batch(vec![
        ("amount", decimals(vec![Some(cents); 3], 2)),
        ("due_date", due),
        ("told", column),
    ]);
    let options = ReviewOptions {
        outputs: Some(vec![Output::Score, Output::Tier]),
        ..ReviewOptions::default()
    };
    let mut review = Review::new(portfolio(), named(role, "told"), &given.schema(), &options)?;
    Ok(only(review.batch(&given)?))
}

fn scores(found: &RecordBatch) -> Vec<i32> {
    let column = found.column_by_name("score").unwrap();
    column.as_primitive::<Int32Type>().values().to_vec()
}

#[test]
fn facts_are_text_of_any_encoding() {
    let texts = vec![Some("operating"), None, Some("closed")];
    let encoded: DictionaryArray<Int32Type> = texts.clone().into_iter().collect();
    let columns: Vec<ArrayRef> = vec![
        Arc::new(StringArray::from(texts.clone())),
        Arc::new(LargeStringArray::from(texts.clone())),
        Arc::new(StringViewArray::from(texts)),
        Arc::new(encoded),
    ];
    for column in columns {
        let found = told("operating_status", column, 1, due()).unwrap();
        // 60, the status, and 92 days past due -5 or none +10
        assert_eq!(scores(&found), [75, 70, 10]);
    }
    let wrong: DictionaryArray<Int32Type> = ["operating", "shut", "shut"].into_iter().collect();
    let wrongs: Vec<ArrayRef> = vec![
        Arc::new(wrong),
        Arc::new(StringArray::from(vec!["operating", "shut", "shut"])),
    ];
    for wrong in wrongs {
        let error = told("operating_status", wrong, 1, due()).unwrap_err();
        assert_eq!(
            (error.code(), error.path()),
            (ErrorCode::UnknownChoice, "rows[1].told")
        );
    }
}

#[test]
fn recoverability_is_stated_as_text_or_truth_and_null_leaves_it_to_the_facts() {
    let texts = vec![Some("likely"), Some("unlikely"), None];
    let encoded: DictionaryArray<Int8Type> = texts.clone().into_iter().collect();
    let columns: Vec<ArrayRef> = vec![
        Arc::new(BooleanArray::from(vec![Some(true), Some(false), None])),
        Arc::new(StringArray::from(texts)),
        Arc::new(encoded),
    ];
    for column in columns {
        // 60,000.00 each, which is due today: by the facts, 60 and 10 points make recovery likely
        let today = Arc::new(Date32Array::from(vec![AS_OF; 3]));
        let found = told("recoverability", column, 6_000_000, today).unwrap();
        // what is stated decides the tier; the score stays that of the facts
        assert_eq!(scores(&found), [70, 70, 70]);
        let tiers = ["quick_settlement", "agency_or_lawyer", "quick_settlement"];
        let tiers = tiers.map(|tier| Some(tier.to_owned()));
        assert_eq!(super::texts(&found, "tier"), tiers);
    }
    let wrong = Arc::new(StringArray::from(vec!["likely", "maybe", "likely"]));
    let error = told("recoverability", wrong, 1, due()).unwrap_err();
    assert_eq!(
        (error.code(), error.path()),
        (ErrorCode::UnknownChoice, "rows[1].told")
    );
}
