use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::{Amount, Date, ErrorCode, from_json};

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

fn refused(json: &str) -> (ErrorCode, String) {
    let error = Position::of(&receivable(json)).unwrap_err();
    (error.code(), error.path().to_owned())
}

#[test]
fn more_facts_than_one_receivable_takes_are_refused() {
    let payment = r#"{"date": "2024-01-01", "amount": "0.01"}"#;
    let payments = vec![payment; 10_001].join(",");
    let json = format!(
        r#"{{"id": "A", "debtor": "D", "currency": "CNY", "amount": "100", "payments": [{payments}]}}"#
    );
    assert_eq!(refused(&json), (ErrorCode::TooMany, "payments".into()));
}

#[test]
fn many_instalments_and_payments_cost_one_pass() {
    let parts = |first: &str| -> Vec<DuePart> {
        let first: Date = first.parse().unwrap();
        (0..10_000)
            .map(|days| DuePart {
                due_date: first.plus_days(days).unwrap(),
                amount: "0.01".parse().unwrap(),
            })
            .collect()
    };
    let payments = parts("2000-01-02").into_iter().map(|part| Payment {
        date: part.due_date,
        amount: part.amount,
        reference: None,
    });
    let claim = Receivable {
        instalments: parts("2000-01-01"),
        payments: payments.collect(),
        ..receivable(r#"{"id": "A", "debtor": "D", "currency": "CNY", "amount": "100"}"#)
    };
    let state = state(&claim, "2199-12-31");
    assert_eq!(state.settled_on, Some("2027-05-19".parse().unwrap()));
    assert!(
        state
            .parts
            .iter()
            .all(|part| { part.settled_on == Some(part.due_date.unwrap().next().unwrap()) })
    );
}

prop_compose! {
    fn ledger()(
        parts in vec(1..5_000i64, 1..5),
        issued in 0..60i64,
        payments in vec((0..200i64, 1..6_000i64), 0..6),
        credits in vec((0..200i64, 1..2_000i64), 0..3),
        disputes in vec((0..200i64, 0..100i64, 1..4_000i64), 0..3),
    ) -> Receivable {
        let day = |offset: i64| Date::new(2024, 1, 1).unwrap().plus_days(offset).unwrap();
        let cents = |cents: i64| Amount::from(rust_decimal::Decimal::new(cents, 2));
        Receivable {
            id: "A".into(),
            debtor: "D".into(),
            currency: "CNY".parse().unwrap(),
            amount: cents(parts.iter().sum()),
            issue_date: Some(day(issued)),
            due_date: None,
            instalments: (0..).zip(&parts)
                .map(|(index, amount)| DuePart { due_date: day(60 + 30 * index), amount: cents(*amount) })
                .collect(),
            payments: payments.into_iter()
                .map(|(offset, amount)| Payment { date: day(offset), amount: cents(amount), reference: None })
                .collect(),
            credits: credits.into_iter()
                .map(|(offset, amount)| Credit { date: day(offset), amount: cents(amount), reason: None })
                .collect(),
            disputes: disputes.into_iter()
                .map(|(opened, days, amount)| Dispute {
                    opened: day(opened),
                    closed: (days > 0).then(|| day(opened + days)),
                    amount: Some(cents(amount)),
                    reason: None,
                })
                .collect(),
            attributes: Default::default(),
        }
    }
}

proptest! {
    #[test]
    fn every_cent_is_accounted_for(receivable in ledger(), offset in 0..250i64) {
        let as_of = Date::new(2024, 1, 1).unwrap().plus_days(offset).unwrap();
        let state = Position::of(&receivable).unwrap().state(as_of).unwrap();
        let plus = |a: Amount, b: Amount| a.plus(b).unwrap();
        let reduced = plus(state.paid, state.credited);
        if state.status == ReceivableStatus::NotIssued {
            prop_assert_eq!(state.unapplied_credit, reduced);
            prop_assert!(state.outstanding.is_zero() && state.settled_on.is_none());
        } else {
            // what is claimed and not reduced is outstanding; what is reduced and not claimed is unapplied
            prop_assert_eq!(plus(reduced, state.outstanding), plus(state.amount, state.unapplied_credit));
            prop_assert!(state.outstanding.is_zero() || state.unapplied_credit.is_zero());
        }
        prop_assert_eq!(Amount::sum(state.parts.iter().map(|part| part.outstanding)).unwrap(), state.outstanding);
        prop_assert_eq!(Amount::sum(state.parts.iter().map(|part| part.amount)).unwrap(), state.amount);
        prop_assert!(state.overdue <= state.outstanding && state.disputed <= state.outstanding);
        prop_assert_eq!(state.overdue.is_zero(), state.days_past_due == 0);
        prop_assert_eq!(state.settled_on.is_some(), state.status == ReceivableStatus::Settled);
        // earlier parts are met first
        let open: Vec<_> = state.parts.iter().map(|part| !part.outstanding.is_zero()).collect();
        prop_assert!(open.is_sorted());
        if let Some(day) = state.settled_on {
            // it was settled on that day, and not the day before
            let on = |day: Date| Position::of(&receivable).unwrap().state(day).unwrap().status;
            prop_assert_eq!(on(day), ReceivableStatus::Settled);
            prop_assert_ne!(on(day.plus_days(-1).unwrap()), ReceivableStatus::Settled);
        }
    }

    #[test]
    fn the_order_of_the_facts_changes_nothing(receivable in ledger(), offset in 0..250i64) {
        let as_of = Date::new(2024, 1, 1).unwrap().plus_days(offset).unwrap();
        let mut turned = receivable.clone();
        turned.payments.reverse();
        turned.credits.reverse();
        turned.disputes.reverse();
        prop_assert_eq!(
            Position::of(&receivable).unwrap().state(as_of).unwrap(),
            Position::of(&turned).unwrap().state(as_of).unwrap()
        );
    }

    #[test]
    fn what_is_dated_later_has_not_happened(receivable in ledger(), offset in 0..250i64) {
        let as_of = Date::new(2024, 1, 1).unwrap().plus_days(offset).unwrap();
        let mut known = receivable.clone();
        known.payments.retain(|payment| payment.date <= as_of);
        known.credits.retain(|credit| credit.date <= as_of);
        known.disputes.retain(|dispute| dispute.opened <= as_of);
        for dispute in &mut known.disputes {
            dispute.closed = dispute.closed.filter(|closed| *closed <= as_of);
        }
        prop_assert_eq!(
            Position::of(&receivable).unwrap().state(as_of).unwrap(),
            Position::of(&known).unwrap().state(as_of).unwrap()
        );
    }
}
