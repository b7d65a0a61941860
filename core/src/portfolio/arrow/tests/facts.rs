//! What is known of the debtors, and what the caller judges.

use arrow_array::BooleanArray;

use super::*;

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
    let options = ReviewOptions {
        outputs: Some(vec![Output::Score]),
        ..ReviewOptions::default()
    };
    for column in columns {
        let amounts = decimals(vec![Some(1), Some(1), Some(1)], 2);
        let given = batch(vec![
            ("amount", amounts),
            ("due_date", due()),
            ("state", column),
        ]);
        let columns = named("operating_status", "state");
        let mut review = Review::new(portfolio(), columns, &given.schema(), &options).unwrap();
        let found = only(review.batch(&given).unwrap());
        let scores = found.column_by_name("score").unwrap();
        // 60, the status, and 92 days past due -5 or none +10
        assert_eq!(scores.as_primitive::<Int32Type>().values(), &[75, 70, 10]);
    }
    let wrong: DictionaryArray<Int32Type> = ["operating", "shut", "shut"].into_iter().collect();
    let wrongs: Vec<ArrayRef> = vec![
        Arc::new(wrong),
        Arc::new(StringArray::from(vec!["operating", "shut", "shut"])),
    ];
    for wrong in wrongs {
        let amounts = decimals(vec![Some(1), Some(1), Some(1)], 2);
        let given = batch(vec![
            ("amount", amounts),
            ("due_date", due()),
            ("state", wrong),
        ]);
        let columns = named("operating_status", "state");
        let mut review = Review::new(portfolio(), columns, &given.schema(), &options).unwrap();
        let error = review.batch(&given).unwrap_err();
        assert_eq!(
            (error.code(), error.path()),
            (ErrorCode::UnknownChoice, "rows[1].state")
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
    let options = ReviewOptions {
        outputs: Some(vec![Output::Score, Output::Tier]),
        ..ReviewOptions::default()
    };
    for column in columns {
        // 60,000.00 each, which is due today: by the facts, 60 and 10 points make recovery likely
        let given = batch(vec![
            ("amount", decimals(vec![Some(6_000_000); 3], 2)),
            (
                "due_date",
                Arc::new(Date32Array::from(vec![AS_OF; 3])) as ArrayRef,
            ),
            ("view", column),
        ]);
        let columns = named("recoverability", "view");
        let mut review = Review::new(portfolio(), columns, &given.schema(), &options).unwrap();
        let found = only(review.batch(&given).unwrap());
        // what is stated decides the tier; the score stays that of the facts
        let scores = found.column_by_name("score").unwrap();
        assert_eq!(scores.as_primitive::<Int32Type>().values(), &[70, 70, 70]);
        let tiers = ["quick_settlement", "agency_or_lawyer", "quick_settlement"];
        let tiers = tiers.map(|tier| Some(tier.to_owned()));
        assert_eq!(super::texts(&found, "tier"), tiers);
    }
    let given = batch(vec![
        ("amount", decimals(vec![Some(1), Some(1)], 2)),
        ("due_date", due().slice(0, 2)),
        (
            "view",
            Arc::new(StringArray::from(vec!["likely", "maybe"])) as ArrayRef,
        ),
    ]);
    let columns = named("recoverability", "view");
    let mut review = Review::new(portfolio(), columns, &given.schema(), &options).unwrap();
    let error = review.batch(&given).unwrap_err();
    assert_eq!(
        (error.code(), error.path()),
        (ErrorCode::UnknownChoice, "rows[1].view")
    );
}
