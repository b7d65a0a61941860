use super::*;
use crate::{Date, from_json};

fn receivable(json: &str) -> Receivable {
    from_json(json).unwrap()
}

fn state(receivable: &Receivable, as_of: &str) -> ReceivableState {
    let as_of: Date = as_of.parse().unwrap();
    Position::of(receivable).unwrap().state(as_of).unwrap()
}

#[test]
fn a_payment_after_the_day_asked_about_has_not_happened() {
    let receivable = receivable(
        r#"{"id": "A", "debtor": "D", "currency": "CNY", "amount": "100", "due_date": "2024-01-10",
            "payments": [{"date": "2024-02-01", "amount": "100"}]}"#,
    );
    assert_eq!(state(&receivable, "2024-01-31").days_past_due, 21);
    let later = state(&receivable, "2024-02-01");
    assert_eq!(later.status, ReceivableStatus::Settled);
    assert_eq!(later.settled_on, Some("2024-02-01".parse().unwrap()));
}

#[test]
fn a_payment_for_a_receivable_not_issued_yet_is_unapplied_credit() {
    let receivable = receivable(
        r#"{"id": "A", "debtor": "D", "currency": "CNY", "amount": "100", "issue_date": "2024-03-01",
            "due_date": "2024-03-31", "payments": [{"date": "2024-02-01", "amount": "40"}]}"#,
    );
    let before = state(&receivable, "2024-02-15");
    assert_eq!(before.status, ReceivableStatus::NotIssued);
    assert_eq!(before.unapplied_credit, "40.00".parse().unwrap());
    let after = state(&receivable, "2024-03-01");
    assert_eq!(after.outstanding, "60.00".parse().unwrap());
    assert_eq!(after.unapplied_credit, "0".parse().unwrap());
}
