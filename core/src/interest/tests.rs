use super::*;
use crate::from_json;

fn statement(json: &str) -> LateInterestStatement {
    accrue_late_interest(&from_json(json).unwrap()).unwrap()
}

#[test]
fn ninety_two_days_at_the_contractual_rate() {
    let statement = statement(
        r#"{"receivable": {"id": "A", "debtor": "D", "currency": "CNY", "amount": "500000", "due_date": "2023-10-31"},
            "terms": {"rate": {"per_day": {"rate": "0.0003"}}}, "as_of": "2024-01-31"}"#,
    );
    assert_eq!(statement.payable.to_string(), "13800.00");
    assert_eq!(statement.per_day.to_string(), "150.00");
    assert_eq!(statement.days, 92);
    assert_eq!(statement.lines.len(), 1);
}
