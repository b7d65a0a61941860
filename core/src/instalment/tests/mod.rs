//! The laws that hold for every plan, whatever its terms.

mod follow;

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::*;
use crate::{
    Amount, AnnualRate, CostOfCapital, DailyRate, Date, DayCount, ErrorCode, Period, PeriodUnit,
    Result, RoundingMode, Share, from_json,
};

fn cents(value: i64) -> Amount {
    Decimal::new(value, 2).into()
}

fn date(days: i64) -> Date {
    Date::new(2024, 1, 31).unwrap().plus_days(days).unwrap()
}

fn any_interest() -> impl Strategy<Value = Option<PlanInterest>> {
    let day_count = prop_oneof![
        Just(DayCount::Actual365Fixed),
        Just(DayCount::Actual360),
        Just(DayCount::ActualActualIsda),
        Just(DayCount::ThirtyE360),
        Just(DayCount::ThirtyE360Isda),
    ];
    (0u8..5, 0i64..3_000, day_count).prop_map(|(kind, rate, day_count)| {
        let annual = AnnualRate::try_from(Decimal::new(rate, 4)).unwrap();
        match kind {
            0 => None,
            1 => Some(PlanInterest::Flat(FlatInterest {
                rate: Some(annual),
                day_count,
            })),
            2 => Some(PlanInterest::FlatPerPart(FlatInterestPerPart {
                rate: Some(Share::try_from(Decimal::new(rate, 6)).unwrap()),
            })),
            3 => Some(PlanInterest::Declining(DecliningInterest {
                rate: Some(annual),
                day_count,
            })),
            _ => Some(PlanInterest::DecliningDaily(DecliningDailyInterest {
                rate: Some(DailyRate::try_from(Decimal::new(rate, 6)).unwrap()),
            })),
        }
    })
}

fn is_declining(interest: &Option<PlanInterest>) -> bool {
    matches!(
        interest,
        Some(PlanInterest::Declining(_) | PlanInterest::DecliningDaily(_))
    )
}

prop_compose! {
    fn any_terms()(
        kind in 0u8..5, parts in 1u32..40, interest in any_interest(), weights in prop::collection::vec(1i64..50, 1..6),
        payments in any::<bool>(), share in 1i64..90, deposit in prop::option::of((1i64..90, 0i64..28)),
        fee in prop::option::of(1i64..500), residual in 0u8..3, months in any::<bool>(), up in 0u8..3,
    ) -> InstalmentPlanTerms {
        let declining = is_declining(&interest);
        let basis = if payments { PartAmountBasis::Payment } else { PartAmountBasis::Principal };
        let level = |parts| if declining {
            InstalmentPlanKind::Annuity(AnnuityParts { parts: Some(parts), amount: None })
        } else {
            InstalmentPlanKind::Equal(EqualParts { parts: Some(parts), amount: None })
        };
        let kind = match kind {
            0 => level(parts),
            1 => InstalmentPlanKind::EqualPrincipal(EqualPrincipalParts { parts: Some(parts), amount: None }),
            2 => InstalmentPlanKind::Stepped(SteppedParts {
                steps: weights.iter().map(|weight| PlanStep {
                    parts: 2, amount: None, weight: Some(cents(*weight)),
                }).collect(),
                basis,
            }),
            3 => InstalmentPlanKind::Balloon(BalloonParts {
                parts: Some(parts + 1), balloon_share: Some(Share::try_from(Decimal::new(share, 2)).unwrap()),
                ..BalloonParts::default()
            }),
            _ => InstalmentPlanKind::Custom(CustomParts {
                parts: weights.iter().zip(0i64..).map(|(weight, index)| CustomPart {
                    due_date: date(30 + index * 37), amount: None, weight: Some(cents(*weight)),
                }).collect(),
                basis,
            }),
        };
        let custom = matches!(kind, InstalmentPlanKind::Custom(_));
        InstalmentPlanTerms {
            kind,
            dates: (!custom).then_some(InstalmentDates {
                first_due_date: None,
                period: if months { Period { count: 1, unit: PeriodUnit::Months } } else { Period { count: 30, unit: PeriodUnit::Days } },
                keep_month_end: false,
            }),
            deposit: deposit.map(|(share, days)| PlanDeposit {
                amount: None, share: Some(Share::try_from(Decimal::new(share, 2)).unwrap()), due_date: Some(date(days)),
            }),
            interest,
            fees: fee.iter().map(|fee| PlanFee {
                name: "service".to_owned(), amount: Some(cents(*fee)), share: None, timing: PlanFeeTiming::PerPart,
            }).collect(),
            adjustment: None,
            interest_dates: InterestDateBasis::default(),
            residual: [ResidualPlacement::Last, ResidualPlacement::First, ResidualPlacement::Spread][usize::from(residual)],
            rounding: [RoundingMode::HalfAwayFromZero, RoundingMode::Down, RoundingMode::Up][usize::from(up)],
            part_unit: None,
        }
    }
}

fn build(principal: Amount, terms: &InstalmentPlanTerms) -> Result<InstalmentPlan> {
    build_instalment_plan(&BuildInstalmentPlanInput {
        currency: "CNY".parse().unwrap(),
        principal,
        start_date: date(0),
        terms: terms.clone(),
        cost_of_capital: Some(CostOfCapital {
            rate: "0.06".parse().unwrap(),
            compounding: crate::Compounding::Compound,
            day_count: None,
        }),
    })
}

fn total(plan: &InstalmentPlan, of: fn(&InstalmentRow) -> Amount) -> Amount {
    Amount::sum(plan.rows.iter().map(of)).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn every_plan_adds_up_and_ends_at_exactly_zero(principal in 100_000i64..10_000_000_000, terms in any_terms()) {
        let plan = match build(cents(principal), &terms) {
            Ok(plan) => plan,
            // a payment of small weight may be less than the interest of its period
            Err(error) => {
                prop_assert_eq!(error.code(), ErrorCode::OutOfRange, "{}", error);
                prop_assert!(error.message().contains("does not cover"), "{}", error);
                return Ok(());
            }
        };
        prop_assert_eq!(total(&plan, |row| row.principal), cents(principal));
        prop_assert!(plan.rows.last().unwrap().balance.is_zero());
        prop_assert_eq!(total(&plan, |row| row.interest), plan.total_interest);
        prop_assert_eq!(total(&plan, |row| row.fee), plan.total_fees);
        prop_assert_eq!(total(&plan, |row| row.amount), plan.total_paid);
        prop_assert_eq!(
            plan.total_paid,
            plan.principal.plus(plan.total_interest).unwrap().plus(plan.total_fees).unwrap()
        );
        prop_assert_eq!(plan.deposit.plus(plan.financed).unwrap(), plan.principal);
        let mut opening = plan.principal;
        let mut before = plan.start_date;
        for row in &plan.rows {
            prop_assert_eq!(row.opening_balance, opening);
            prop_assert_eq!(row.opening_balance.minus(row.principal).unwrap(), row.balance);
            prop_assert_eq!(
                row.principal.plus(row.interest).unwrap().plus(row.fee).unwrap(), row.amount
            );
            prop_assert!(row.due_date >= before && row.amount.is_positive());
            prop_assert!(!row.principal.is_negative() && !row.interest.is_negative());
            opening = row.balance;
            before = row.due_date;
        }
        prop_assert_eq!(
            plan.present_value.unwrap().plus(plan.cost_to_creditor.unwrap()).unwrap(), plan.principal
        );
    }

    #[test]
    fn interest_on_the_declining_balance_reckons_on_the_rounded_balance(
        principal in 100_000i64..10_000_000_000, terms in any_terms(), rate in 0i64..3000,
    ) {
        let kind = InstalmentPlanKind::Annuity(AnnuityParts { parts: Some(12), amount: None });
        let interest = Some(PlanInterest::Declining(DecliningInterest {
            rate: Some(AnnualRate::try_from(Decimal::new(rate, 4)).unwrap()), day_count: DayCount::Actual365Fixed,
        }));
        let dates = Some(InstalmentDates {
            first_due_date: None, period: Period { count: 1, unit: PeriodUnit::Months }, keep_month_end: true,
        });
        let terms = InstalmentPlanTerms {
            kind, interest, dates, deposit: None, rounding: RoundingMode::HalfAwayFromZero, ..terms
        };
        let plan = build(cents(principal), &terms).unwrap();
        for row in &plan.rows {
            // balance × rate × days ÷ 365 in whole numbers, half away from zero
            let balance = row.opening_balance.decimal().mantissa();
            let figure = balance * i128::from(rate) * i128::from(row.days);
            let divisor = 10_000 * 365;
            let cents = (2 * figure + divisor) / (2 * divisor);
            prop_assert_eq!(row.interest.decimal().mantissa(), cents);
        }
    }

    #[test]
    fn parts_without_interest_differ_by_less_than_a_cent_each(principal in 1_200i64..10_000_000_000, parts in 1u32..1_200) {
        let terms: InstalmentPlanTerms = from_json(&format!(
            r#"{{"kind": {{"equal": {{"parts": {parts}}}}}, "dates": {{"period": {{"count": 1, "unit": "days"}}}},
                "residual": "spread"}}"#
        )).unwrap();
        let plan = build(cents(principal), &terms).unwrap();
        let amounts = || plan.rows.iter().map(|row| row.amount);
        let spread = amounts().max().unwrap().minus(amounts().min().unwrap()).unwrap();
        prop_assert!(spread <= cents(1));
    }

    #[test]
    fn a_level_plan_spread_keeps_all_parts_but_the_last_within_a_cent(
        principal in 100_000i64..100_000_000, parts in 2u32..60, rate in 0i64..2_000,
    ) {
        let rate = Decimal::new(rate, 4);
        for residual in ["last", "first", "spread"] {
            let terms: InstalmentPlanTerms = from_json(&format!(
                r#"{{"kind": {{"annuity": {{"parts": {parts}}}}}, "dates": {{"period": {{"count": 1, "unit": "months"}}}},
                    "interest": {{"declining": {{"rate": "{rate}", "day_count": "thirty_e_360"}}}},
                    "residual": "{residual}"}}"#
            )).unwrap();
            let plan = build(cents(principal), &terms).unwrap();
            let ahead: Vec<_> = plan.rows[..plan.rows.len() - 1].iter().map(|row| row.amount).collect();
            let skipped = usize::from(residual == "first");
            if ahead.len() > skipped {
                let level = &ahead[skipped..];
                let spread = level.iter().max().unwrap().minus(*level.iter().min().unwrap()).unwrap();
                let allowed = cents(i64::from(residual == "spread"));
                prop_assert!(spread <= allowed);
            }
        }
    }

    #[test]
    fn the_count_found_is_the_smallest(principal in 100_000i64..100_000_000, amount in 1_000i64..1_000_000, rate in 0i64..2_000) {
        let rate = Decimal::new(rate, 4);
        let terms = |size: &str| -> InstalmentPlanTerms {
            from_json(&format!(
                r#"{{"kind": {{"annuity": {{{size}}}}}, "dates": {{"period": {{"count": 1, "unit": "months"}}}},
                    "interest": {{"declining": {{"rate": "{rate}", "day_count": "actual_365_fixed"}}}}}}"#
            )).unwrap()
        };
        let amount = cents(amount);
        match build(cents(principal), &terms(&format!(r#""amount": "{amount}""#))) {
            Ok(plan) => {
                for (row, left) in plan.rows.iter().zip((0..plan.parts).rev()) {
                    let as_stated = row.amount == amount;
                    prop_assert!(as_stated || (left == 0 && row.amount < amount));
                }
                if plan.parts > 1 {
                    let fewer = build(cents(principal), &terms(&format!(r#""parts": {}"#, plan.parts - 1))).unwrap();
                    let last = fewer.rows.last().unwrap().amount;
                    prop_assert!(fewer.part_amount.unwrap() > amount || last > amount);
                }
            }
            Err(error) => {
                prop_assert!(matches!(error.code(), ErrorCode::OutOfRange | ErrorCode::TooMany), "{error}");
                prop_assert_eq!(error.path(), "terms.kind.annuity.amount");
            }
        }
    }

    #[test]
    fn the_rate_found_gives_the_amount_back(principal in 100_000i64..100_000_000, parts in 2u32..40, rate in 1i64..2_000) {
        let terms = |size: &str, rate: &str| -> InstalmentPlanTerms {
            from_json(&format!(
                r#"{{"kind": {{"annuity": {{"parts": {parts} {size}}}}}, "dates": {{"period": {{"count": 1, "unit": "months"}}}},
                    "interest": {{"declining": {{{rate} "day_count": "actual_365_fixed"}}}}}}"#
            )).unwrap()
        };
        let stated = Decimal::new(rate, 4);
        let plan = build(cents(principal), &terms("", &format!(r#""rate": "{stated}","#))).unwrap();
        let amount = plan.part_amount.unwrap();
        let whole = amount.decimal() * Decimal::from(parts);
        if whole >= plan.principal.decimal() {
            let found = build(cents(principal), &terms(&format!(r#", "amount": "{amount}""#), "")).unwrap();
            prop_assert!(found.rows.iter().all(|row| row.amount == amount));
            let Some(PlanInterest::Declining(declining)) = found.interest else { panic!("no rate") };
            // a cent on every part of a small debt moves the rate by this much at the most
            prop_assert!((declining.rate.unwrap().decimal() - stated).abs() < Decimal::new(1, 3));
        }
    }
}
