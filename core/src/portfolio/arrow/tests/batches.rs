//! A large batch comes back in several, row by row as it went in.

use super::*;

const ROWS: usize = 70_000;

fn large(wrong: Option<usize>) -> RecordBatch {
    let amounts = (0..ROWS).map(|row| match wrong {
        Some(wrong) if wrong == row => Some(-1),
        _ => i128::try_from(row + 1).ok(),
    });
    let due = (0..ROWS).map(|row| i32::try_from(row % 300).ok().map(|days| AS_OF - days));
    batch(vec![
        ("amount", decimals(amounts.collect(), 2)),
        ("due_date", Arc::new(Date32Array::from_iter(due))),
    ])
}

fn reviewed(given: &RecordBatch) -> crate::Result<Vec<RecordBatch>> {
    let options = ReviewOptions::default();
    let columns = LedgerColumns::default();
    Review::new(portfolio(), columns, &given.schema(), &options)?.batch(given)
}

#[test]
fn a_large_batch_comes_back_in_several() {
    let given = large(None);
    let found = reviewed(&given).unwrap();
    let rows: Vec<_> = found.iter().map(RecordBatch::num_rows).collect();
    assert_eq!(rows, [28_672, 28_672, 12_656]);
    let outstanding = found.iter().flat_map(|batch| money(batch, "outstanding"));
    assert!(outstanding.eq(1..=70_000));
    // the table's own columns are cut alike
    let kept = found.iter().flat_map(|batch| money(batch, "amount"));
    assert!(kept.eq(1..=70_000));
    let days = found.iter().flat_map(|batch| {
        let column = batch.column_by_name("days_past_due").unwrap();
        column.as_primitive::<Int32Type>().values().to_vec()
    });
    assert!(days.eq((0..70_000).map(|row| row % 300)));
    // 0.0003 a day on 700.00 for 69,999 % 300 = 99 days: 20.79
    let last = found.last().unwrap();
    assert_eq!(money(last, "interest").last(), Some(&2_079));
}

#[test]
fn a_fault_in_a_large_batch_is_told_with_its_own_row() {
    for wrong in [0, 28_671, 28_672, 69_999] {
        let given = large(Some(wrong));
        let error = reviewed(&given).unwrap_err();
        assert_eq!(error.code(), ErrorCode::NotPositive);
        assert_eq!(error.path(), format!("rows[{wrong}].amount"));
    }
}
