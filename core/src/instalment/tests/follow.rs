//! The laws of fitting and reviewing a plan, and of staged terms.

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::{cents, date};
use crate::instalment::*;
use crate::{Amount, Payment, Share, from_json};

fn sum(amounts: impl IntoIterator<Item = Amount>) -> Amount {
    Amount::sum(amounts).unwrap()
}

fn reviewed(payments: &[(i64, i64)], terms: &PlanDefaultTerms, as_of: i64) -> InstalmentPlanReview {
    let plan = from_json(
        r#"{"currency": "CNY", "principal": "1000", "start_date": "2024-01-31", "terms": {
            "kind": {"equal_principal": {"parts": 6}}, "dates": {"period": {"count": 30, "unit": "days"}},
            "interest": {"declining_daily": {"rate": "0.0003"}},
            "fees": [{"name": "service", "amount": "1", "timing": "per_part"}]
        }}"#,
    )
    .unwrap();
    review_instalment_plan(&ReviewInstalmentPlanInput {
        plan,
        payments: payments
            .iter()
            .map(|(day, amount)| Payment {
                date: date(*day),
                amount: cents(*amount),
                reference: None,
            })
            .collect(),
        terms: terms.clone(),
        as_of: date(as_of),
    })
    .unwrap()
}

prop_compose! {
    fn any_default_terms()(
        grace_days in 0u32..20, missed_parts in 0u32..4, share in prop::option::of(1i64..100), kind in 0u8..3,
        stay in any::<bool>(), back in any::<bool>(),
    ) -> PlanDefaultTerms {
        PlanDefaultTerms {
            grace_days,
            missed_parts,
            overdue_share: share.map(|share| Share::try_from(Decimal::new(share, 2)).unwrap()),
            consequence: [
                PlanDefaultConsequence::Acceleration,
                PlanDefaultConsequence::PlanVoid,
                PlanDefaultConsequence::NoConsequence,
            ][usize::from(kind)],
            unearned: if stay { UnearnedCharges::Stay } else { UnearnedCharges::FallAway },
            returning_interest: back.then(|| ReturningInterest {
                due_date: date(-30),
                terms: from_json(r#"{"rate": {"per_day": {"rate": "0.0003"}}}"#).unwrap(),
            }),
        }
    }
}

fn any_payments() -> impl Strategy<Value = Vec<(i64, i64)>> {
    prop::collection::vec((0i64..200, 1i64..40_000), 0..8)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_fitted_plan_never_asks_more_than_is_affordable_and_is_the_shortest(
        principal in 10_000i64..10_000_000, affordable in 500i64..1_000_000, rate in 0i64..10, fee in 0i64..300,
        most in 1u32..60,
    ) {
        let fees = if fee > 0 {
            format!(r#"[{{"name": "service", "amount": "{}", "timing": "per_part"}}]"#, cents(fee))
        } else {
            "[]".to_owned()
        };
        let fit = |affordable: Amount, most: u32| {
            fit_instalment_plan(&from_json(&format!(
                r#"{{"currency": "CNY", "principal": "{}", "start_date": "2024-01-31", "affordable": "{affordable}",
                    "most_parts": {most}, "terms": {{"dates": {{"period": {{"count": 1, "unit": "months"}}}},
                    "interest": {{"declining_daily": {{"rate": "{}"}}}}, "fees": {fees}}}}}"#,
                cents(principal), Decimal::new(rate, 4)
            )).unwrap()).unwrap()
        };
        let affordable = cents(affordable);
        let found = fit(affordable, most);
        match found.status {
            PlanFitStatus::Fits => {
                let plan = found.plan.unwrap();
                prop_assert!(plan.rows.iter().all(|row| row.amount <= affordable));
                prop_assert_eq!(Some(plan.parts), found.parts_needed);
                prop_assert!(plan.parts <= most && plan.rows.last().unwrap().balance.is_zero());
                if plan.parts > 1 {
                    prop_assert_eq!(fit(affordable, plan.parts - 1).status, PlanFitStatus::TooManyParts);
                }
            }
            PlanFitStatus::TooManyParts | PlanFitStatus::ChargesExceedAmount => {
                let least = found.least_amount.unwrap();
                prop_assert!(least > affordable && found.plan.is_none());
                prop_assert_eq!(fit(least, most).status, PlanFitStatus::Fits);
                let below = least.minus(cents(1)).unwrap();
                prop_assert!(fit(below, most).status != PlanFitStatus::Fits);
            }
        }
    }

    #[test]
    fn a_review_accounts_for_every_cent(payments in any_payments(), terms in any_default_terms(), as_of in 0i64..250) {
        let review = reviewed(&payments, &terms, as_of);
        let back = review.returned_interest.as_ref().map_or(Amount::ZERO, |back| back.amount);
        // what is paid, due and due later is the claim, with what was paid too much and what came back
        let accounted = sum([review.paid, review.due_now, review.due_later]);
        let owed = sum([review.claim, review.unapplied_credit, back]);
        prop_assert_eq!(accounted, owed);
        prop_assert!(review.due_now >= back && !review.due_later.is_negative());
        let whole = sum(review.rows.iter().map(|row| row.amount));
        prop_assert_eq!(whole, review.claim.plus(review.fallen_away).unwrap());
        for row in &review.rows {
            prop_assert_eq!(row.paid.plus(row.outstanding).unwrap(), row.amount);
            let status = row.status;
            prop_assert_eq!(
                row.outstanding.is_zero(), matches!(status, InstalmentStatus::Paid | InstalmentStatus::Late)
            );
            prop_assert_eq!(row.days_late > 0, !matches!(status, InstalmentStatus::Paid | InstalmentStatus::Pending));
        }
        // the oldest part is paid first
        for pair in review.rows.windows(2) {
            prop_assert!(pair[0].outstanding.is_zero() || pair[1].paid.is_zero());
        }
        prop_assert_eq!(review.breach.is_some(), review.status == InstalmentPlanStatus::Defaulted);
        prop_assert_eq!(
            review.returned_interest.is_some(), review.breach.is_some() && terms.returning_interest.is_some()
        );
    }

    #[test]
    fn a_default_stays_one(payments in any_payments(), terms in any_default_terms(), as_of in 0i64..250, later in 1i64..100) {
        let now = reviewed(&payments, &terms, as_of);
        let then = reviewed(&payments, &terms, as_of + later);
        if now.breach.is_some() {
            prop_assert_eq!(now.breach, then.breach);
        }
    }

    #[test]
    fn what_is_dated_later_has_not_happened(payments in any_payments(), terms in any_default_terms(), as_of in 0i64..250) {
        let known: Vec<_> = payments.iter().copied().filter(|(day, _)| *day <= as_of).collect();
        prop_assert_eq!(reviewed(&payments, &terms, as_of), reviewed(&known, &terms, as_of));
    }

    #[test]
    fn the_order_of_payments_makes_no_difference(payments in any_payments(), terms in any_default_terms(), as_of in 0i64..250) {
        let mut turned = payments.clone();
        turned.reverse();
        prop_assert_eq!(reviewed(&payments, &terms, as_of), reviewed(&turned, &terms, as_of));
    }

    #[test]
    fn stages_add_up_and_the_exposure_ends_at_zero(amount in 100i64..1_000_000_000, cuts in prop::collection::vec(1i64..99, 0..6)) {
        let mut cuts = cuts;
        cuts.extend([0, 100]);
        cuts.sort_unstable();
        cuts.dedup();
        let milestones = cuts.windows(2).map(|pair| PaymentMilestone {
            name: "stage".to_owned(),
            share: Some(Share::try_from(Decimal::new(pair[1] - pair[0], 2)).unwrap()),
            amount: None, due_date: None, delivered: None,
        }).collect();
        let staged = stage_payment_terms(&StagePaymentTermsInput {
            currency: "CNY".parse().unwrap(), amount: cents(amount), milestones,
        }).unwrap();
        prop_assert_eq!(sum(staged.stages.iter().map(|stage| stage.amount)), cents(amount));
        prop_assert!(staged.stages.last().unwrap().exposure.is_zero());
        for stage in &staged.stages {
            prop_assert_eq!(stage.paid.plus(stage.exposure).unwrap(), cents(amount));
            prop_assert!(stage.loss_if_unpaid <= staged.worst_case_loss);
            prop_assert!(stage.loss_if_unpaid.is_zero() || stage.number == staged.worst_stage);
        }
    }
}
