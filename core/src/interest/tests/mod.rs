//! The statement against a naive calculation day by day, and the laws that hold whatever is paid and agreed.

pub(crate) mod given;
mod naive;

use proptest::prelude::*;
use rust_decimal::Decimal;

use self::given::{any_receivable, any_terms, cents, date, terms};
use self::naive::{Fraction, fraction, naive};
use super::*;
use crate::{
    Amount, BeyondHorizon, Date, DayCount, DuePart, ErrorCode, RateSchedule, RateStep, Receivable,
    RoundingScope, from_json,
};

fn accrue(
    receivable: &Receivable,
    terms: &LateInterestTerms,
    as_of: Date,
) -> LateInterestStatement {
    accrue_late_interest(&AccrueLateInterestInput {
        receivable: receivable.clone(),
        terms: terms.clone(),
        as_of,
    })
    .unwrap()
}

fn close(one: Fraction, other: Fraction, within: Fraction) -> bool {
    one - other <= within && other - one <= within
}

proptest! {
    #[test]
    fn lines_are_what_a_count_day_by_day_gives(
        receivable in any_receivable(), terms in any_terms(), as_of in 0i64..800,
    ) {
        let statement = accrue(&receivable, &terms, date(as_of));
        let naive = naive(&receivable, &terms, date(as_of));
        for (part, expected) in statement.parts.iter().zip(&naive) {
            let lines = statement.lines.iter().filter(|line| Some(line.due_date) == part.due_date);
            // shown figures are cut to 12 decimals each
            let shown: Fraction = lines.clone().map(|line| fraction(line.exact.decimal())).sum();
            let slack = Fraction::new(1 + i128::try_from(lines.count()).unwrap(), 10i128.pow(12));
            prop_assert!(close(shown, *expected, slack), "{shown} {expected}");
        }
        if terms.rounding.scope == RoundingScope::PerTotal {
            let total: Fraction = naive.into_iter().sum();
            let off = Fraction::new(1, 100);
            prop_assert!(close(fraction(statement.accrued.decimal()), total, off));
        }
    }

    #[test]
    fn lines_and_days_add_up(receivable in any_receivable(), terms in any_terms(), as_of in 0i64..800) {
        let statement = accrue(&receivable, &terms, date(as_of));
        prop_assert_eq!(Amount::sum(statement.lines.iter().map(|line| line.interest)).unwrap(), statement.accrued);
        prop_assert_eq!(Amount::sum(statement.parts.iter().map(|part| part.interest)).unwrap(), statement.accrued);
        prop_assert_eq!(statement.lines.iter().map(|line| line.days).sum::<u32>(), statement.days);
        prop_assert_eq!(statement.parts.iter().map(|part| part.days).sum::<u32>(), statement.days);
        for line in &statement.lines {
            prop_assert_eq!(line.first_day.days_until(line.last_day) + 1, i64::from(line.days));
        }
        for pair in statement.lines.windows(2).filter(|pair| pair[0].due_date == pair[1].due_date) {
            prop_assert_eq!(pair[0].last_day.next().unwrap(), pair[1].first_day);
            prop_assert!(
                pair[0].base != pair[1].base || pair[0].rate != pair[1].rate || pair[0].projected != pair[1].projected
            );
        }
    }

    #[test]
    fn the_order_of_payments_makes_no_difference(receivable in any_receivable(), terms in any_terms(), as_of in 0i64..800) {
        let mut turned = receivable.clone();
        turned.payments.reverse();
        prop_assert_eq!(accrue(&receivable, &terms, date(as_of)), accrue(&turned, &terms, date(as_of)));
    }

    #[test]
    fn what_is_dated_later_has_not_happened(receivable in any_receivable(), terms in any_terms(), as_of in 0i64..800) {
        let mut known = receivable.clone();
        known.payments.retain(|payment| payment.date <= date(as_of));
        known.credits.retain(|credit| credit.date <= date(as_of));
        prop_assert_eq!(accrue(&receivable, &terms, date(as_of)), accrue(&known, &terms, date(as_of)));
    }

    #[test]
    fn end_points_move_one_day_of_the_whole_claim(
        receivable in any_receivable(), terms in any_terms(), late in 1i64..400, grace_days in 0u32..20,
    ) {
        // one part, still open: payments leave at least a cent of it
        let due = receivable.instalments[0].due_date;
        let paid = Amount::sum(receivable.payments.iter().map(|one| one.amount)).unwrap();
        let credited = Amount::sum(receivable.credits.iter().map(|one| one.amount)).unwrap();
        let amount = paid.plus(credited).unwrap().plus(cents(1)).unwrap();
        let receivable = Receivable { amount, due_date: Some(due), instalments: Vec::new(), ..receivable };
        let as_of = due.plus_days(late + i64::from(grace_days)).unwrap();
        let days = |end_points| {
            let terms = LateInterestTerms { end_points, grace: GraceRule::ShiftsStart, grace_days, ..terms.clone() };
            i64::from(accrue(&receivable, &terms, as_of).days)
        };
        prop_assert_eq!(days(EndPointConvention::Tail), late);
        prop_assert_eq!(days(EndPointConvention::Head), late);
        prop_assert_eq!(days(EndPointConvention::Both), late + 1);
        prop_assert_eq!(days(EndPointConvention::Neither), late - 1);
    }

    #[test]
    fn a_waiver_whose_condition_fails_leaves_what_would_be_owed_without_it(
        receivable in any_receivable(), terms in any_terms(), by in 0i64..600, later in 1i64..200, share in 0i64..=100,
    ) {
        let as_of = date(by + later);
        let without = accrue(&receivable, &terms, as_of);
        let waiver = InterestWaiver::Conditional(ConditionalWaiver {
            pay_by: date(by), amount: None, share: Decimal::new(share, 2).try_into().unwrap(), reason: None,
        });
        let with = accrue(&receivable, &LateInterestTerms { waiver: Some(waiver), ..terms }, as_of);
        let state = with.waiver.unwrap();
        let owed = without.payable.minus(state.amount).unwrap();
        match state.status {
            WaiverStatus::Failed => prop_assert_eq!(with.payable, without.payable),
            WaiverStatus::Met => prop_assert_eq!(with.payable, owed),
            other => prop_assert!(false, "{other:?} after the last day to pay"),
        }
        prop_assert_eq!((with.lines, with.accrued), (without.lines, without.accrued));
    }

    #[test]
    fn interest_never_shrinks_with_time(receivable in any_receivable(), terms in any_terms(), as_of in 0i64..800) {
        let today = accrue(&receivable, &terms, date(as_of));
        let tomorrow = accrue(&receivable, &terms, date(as_of + 1));
        prop_assert!(today.accrued <= tomorrow.accrued, "{} {}", today.accrued, tomorrow.accrued);
    }

    #[test]
    fn a_cap_and_a_waiver_leave_no_negative_interest(
        receivable in any_receivable(), terms in any_terms(), as_of in 0i64..800,
        cap in 0i64..300_000, share in 0i64..=100, amount in 1i64..300_000, kind in 0..4, by in 0i64..800,
    ) {
        let waiver = match kind {
            0 => InterestWaiver::Full(FullWaiver::default()),
            1 => InterestWaiver::Share(ShareWaiver { share: Decimal::new(share, 2).try_into().unwrap(), reason: None }),
            2 => InterestWaiver::Amount(AmountWaiver { amount: cents(amount), reason: None }),
            _ => InterestWaiver::Conditional(ConditionalWaiver {
                pay_by: date(by), amount: None, share: Decimal::new(share, 2).try_into().unwrap(), reason: None,
            }),
        };
        let cap = (cap > 0).then(|| InterestCap::Amount(InterestCapAmount { amount: cents(cap) }));
        let terms = LateInterestTerms { waiver: Some(waiver), cap, ..terms };
        let statement = accrue(&receivable, &terms, date(as_of));
        prop_assert!(!statement.payable.is_negative());
        prop_assert!(!statement.waived.is_negative() && !statement.capped.is_negative());
        let adjusted = Amount::sum(statement.adjustments.iter().map(|one| one.amount)).unwrap();
        prop_assert_eq!(statement.accrued.plus(adjusted).unwrap(), statement.payable);
        let waiver = statement.waiver.unwrap();
        prop_assert!(waiver.payable_if_met.is_none_or(|met| !met.is_negative()));
        if let (Some(met), Some(failed)) = (waiver.payable_if_met, waiver.payable_if_failed) {
            prop_assert_eq!(met.plus(waiver.amount).unwrap(), failed);
            prop_assert_eq!(statement.payable, if waiver.status == WaiverStatus::Met { met } else { failed });
        }
    }

    #[test]
    fn figures_that_do_not_fit_are_an_error(digits in 1usize..28, places in 3usize..28, years in 0i64..60_000) {
        let mut receivable: Receivable =
            from_json(r#"{"id": "A", "debtor": "D", "currency": "JPY", "amount": "1", "due_date": "2023-01-01"}"#).unwrap();
        receivable.amount = "7".repeat(digits).parse().unwrap();
        let rate = format!("0.00{}", "3".repeat(places - 2)).parse().unwrap();
        let input = AccrueLateInterestInput {
            receivable,
            terms: terms(LateInterestRate::PerYear(PerYearRate { rate, day_count: DayCount::ActualActualIsda })),
            as_of: date(years),
        };
        if let Err(error) = accrue_late_interest(&input) {
            prop_assert_eq!(error.code(), ErrorCode::Overflow);
        }
    }
}

#[test]
fn ninety_two_days_at_the_contractual_rate() {
    let input = from_json(
        r#"{"receivable": {"id": "A", "debtor": "D", "currency": "CNY", "amount": "500000", "due_date": "2023-10-31"},
            "terms": {"rate": {"per_day": {"rate": "0.0003"}}}, "as_of": "2024-01-31"}"#,
    )
    .unwrap();
    let statement = accrue_late_interest(&input).unwrap();
    assert_eq!(statement.payable.to_string(), "13800.00");
}

#[test]
fn a_statement_with_too_many_lines_is_refused() {
    let instalments = (0..2_000).map(|day| DuePart {
        due_date: date(day),
        amount: cents(100),
    });
    let receivable = Receivable {
        amount: cents(200_000),
        instalments: instalments.collect(),
        ..from_json(r#"{"id": "A", "debtor": "D", "currency": "CNY", "amount": "1"}"#).unwrap()
    };
    let steps = (0..9_000).map(|day| RateStep {
        effective_from: date(day),
        rate: Decimal::new(day % 2, 2).try_into().unwrap(),
    });
    let input = AccrueLateInterestInput {
        receivable,
        terms: terms(LateInterestRate::PerYearSchedule(PerYearSchedule {
            schedule: RateSchedule {
                name: "any".into(),
                source: "any".into(),
                steps: steps.collect(),
                known_through: date(9_000),
            },
            adjustment: None,
            day_count: DayCount::Actual360,
            lookup: RateLookup::default(),
            beyond_horizon: BeyondHorizon::default(),
        })),
        as_of: date(9_000),
    };
    assert_eq!(
        accrue_late_interest(&input).unwrap_err().code(),
        ErrorCode::TooMany
    );
}

#[test]
fn payments_past_all_digits_are_refused_at_the_receivable() {
    let input = from_json(
        r#"{"receivable": {"id": "A", "debtor": "D", "currency": "JPY", "amount": "500000", "due_date": "2023-10-31",
            "payments": [{"date": "2023-11-01", "amount": "79228162514264337593543950335"}, {"date": "2023-11-02", "amount": "1"}]},
            "terms": {"rate": {"per_day": {"rate": "0.0003"}}}, "as_of": "2024-01-31"}"#,
    )
    .unwrap();
    let error = accrue_late_interest(&input).unwrap_err();
    assert_eq!(
        (error.code(), error.path()),
        (ErrorCode::Overflow, "receivable")
    );
}
