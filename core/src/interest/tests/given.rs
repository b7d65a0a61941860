//! Receivables and terms to try the laws on.

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::super::*;
use crate::{
    Amount, BeyondHorizon, Credit, Date, DayCount, DuePart, Margin, Multiplier, Payment,
    RateAdjustment, RateSchedule, RateStep, Receivable, Rounding, RoundingMode, RoundingScope,
    from_json,
};

pub(crate) fn date(day: i64) -> Date {
    Date::new(2023, 1, 1).unwrap().plus_days(day).unwrap()
}

pub(crate) fn cents(cents: i64) -> Amount {
    Decimal::new(cents, 2).into()
}

pub(crate) fn terms(rate: LateInterestRate) -> LateInterestTerms {
    LateInterestTerms {
        rate,
        grace_days: 0,
        grace: GraceRule::default(),
        end_points: EndPointConvention::default(),
        rounding: Rounding::default(),
        cap: None,
        waiver: None,
    }
}

prop_compose! {
    pub(crate) fn any_receivable()(
        parts in prop::collection::vec((1i64..20_000_000, 1i64..120), 1..4),
        payments in prop::collection::vec((0i64..600, 1i64..15_000_000), 0..6),
        credits in prop::collection::vec((0i64..600, 1i64..2_000_000), 0..3),
    ) -> Receivable {
        let mut due = 0;
        let instalments: Vec<_> = parts.iter().map(|(amount, gap)| {
            due += gap;
            DuePart { due_date: date(due), amount: cents(*amount) }
        }).collect();
        Receivable {
            amount: Amount::sum(instalments.iter().map(|part| part.amount)).unwrap(),
            instalments,
            payments: payments.iter().map(|(day, amount)| Payment { date: date(*day), amount: cents(*amount), reference: None }).collect(),
            credits: credits.iter().map(|(day, amount)| Credit { date: date(*day), amount: cents(*amount), reason: None }).collect(),
            ..from_json(r#"{"id": "A", "debtor": "D", "currency": "CNY", "amount": "1"}"#).unwrap()
        }
    }
}

pub(crate) fn any_rate() -> impl Strategy<Value = LateInterestRate> {
    let day_count = prop::sample::select(<DayCount as crate::Choice>::VALUES)
        .prop_map(|(day_count, _)| day_count);
    let adjustment = prop_oneof![
        Just(None),
        (1i64..30).prop_map(|tenths| Some(RateAdjustment::Multiplier(Multiplier {
            factor: Decimal::new(tenths, 1).try_into().unwrap()
        }))),
        (0i64..1_000).prop_map(|points| Some(RateAdjustment::Margin(Margin {
            points: Decimal::new(points, 4).try_into().unwrap()
        }))),
    ];
    let steps = prop::collection::vec((1i64..150, 0i64..2_000), 1..6);
    prop_oneof![
        (0i64..=100).prop_map(|rate| LateInterestRate::PerDay(PerDayRate {
            rate: Decimal::new(rate, 4).try_into().unwrap()
        })),
        (0i64..3_000, day_count.clone()).prop_map(|(rate, day_count)| {
            LateInterestRate::PerYear(PerYearRate {
                rate: Decimal::new(rate, 4).try_into().unwrap(),
                day_count,
            })
        }),
        (steps, day_count, adjustment, any::<bool>()).prop_map(
            |(steps, day_count, adjustment, fixed)| {
                let mut day = -1;
                let steps: Vec<_> = steps
                    .into_iter()
                    .map(|(gap, rate)| {
                        let effective_from = date(day);
                        day += gap;
                        let rate = Decimal::new(rate, 4).try_into().unwrap();
                        RateStep {
                            effective_from,
                            rate,
                        }
                    })
                    .collect();
                LateInterestRate::PerYearSchedule(PerYearSchedule {
                    schedule: RateSchedule {
                        name: "any".into(),
                        source: "any".into(),
                        known_through: date(day),
                        steps,
                    },
                    adjustment,
                    day_count,
                    lookup: if fixed {
                        RateLookup::FixedAtStart
                    } else {
                        RateLookup::InForceEachDay
                    },
                    beyond_horizon: BeyondHorizon::Project,
                })
            }
        ),
    ]
}

pub(crate) fn any_terms() -> impl Strategy<Value = LateInterestTerms> {
    let scope = prop::sample::select(<RoundingScope as crate::Choice>::VALUES);
    let mode = prop::sample::select(<RoundingMode as crate::Choice>::VALUES);
    let end_points = prop::sample::select(<EndPointConvention as crate::Choice>::VALUES);
    let grace = prop::sample::select(<GraceRule as crate::Choice>::VALUES);
    (any_rate(), scope, mode, end_points, grace, 0u32..20).prop_map(
        |(rate, scope, mode, end_points, grace, grace_days)| LateInterestTerms {
            grace_days,
            grace: grace.0,
            end_points: end_points.0,
            rounding: Rounding {
                mode: mode.0,
                unit: None,
                scope: scope.0,
            },
            ..terms(rate)
        },
    )
}
