//! Looking up a rate against a plain search, and what an adjustment makes of it.

use num_rational::Ratio;
use proptest::collection::vec;
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::*;
use crate::money::Exact;
use crate::{Amount, Date, DayCount, ErrorCode};

type Fraction = Ratio<i128>;

fn fraction(value: Decimal) -> Fraction {
    Fraction::new(value.mantissa(), 10i128.pow(value.scale()))
}

fn day(offset: i64) -> Date {
    Date::new(2020, 1, 1).unwrap().plus_days(offset).unwrap()
}

fn yearly(basis_points: i64) -> AnnualRate {
    Decimal::new(basis_points, 4).try_into().unwrap()
}

prop_compose! {
    fn schedule()(steps in vec((1..120i64, -300..1_500i64), 1..12), known in 0..200i64) -> RateSchedule {
        let mut start = 0;
        let steps: Vec<_> = steps
            .into_iter()
            .map(|(gap, rate)| {
                start += gap;
                RateStep { effective_from: day(start), rate: yearly(rate) }
            })
            .collect();
        RateSchedule { name: "any".into(), source: "any".into(), steps, known_through: day(start + known) }
    }
}

fn look_up(
    schedule: &RateSchedule,
    date: Date,
    adjustment: Option<RateAdjustment>,
    beyond_horizon: BeyondHorizon,
) -> crate::Result<RateInForce> {
    look_up_rate(&LookUpRateInput {
        schedule: schedule.clone(),
        adjustment,
        date,
        beyond_horizon,
    })
}

proptest! {
    #[test]
    fn a_day_takes_the_last_step_on_or_before_it(schedule in schedule(), offset in 0..1_800i64, project in any::<bool>()) {
        let date = day(offset);
        let beyond = if project { BeyondHorizon::Project } else { BeyondHorizon::Refuse };
        let found = look_up(&schedule, date, None, beyond);
        let step = schedule.steps.iter().rfind(|step| step.effective_from <= date);
        let past = date > schedule.known_through;
        match (step, past && !project) {
            (_, true) => prop_assert_eq!(found.unwrap_err().code(), ErrorCode::BeyondHorizon),
            (None, false) => prop_assert_eq!(found.unwrap_err().code(), ErrorCode::BeforeStart),
            (Some(step), false) => {
                let found = found.unwrap();
                prop_assert_eq!(found.effective_from, step.effective_from);
                prop_assert_eq!((found.rate, found.reference_rate), (step.rate, step.rate));
                prop_assert_eq!(found.projected, past);
            }
        }
    }

    #[test]
    fn a_multiplier_multiplies_and_a_margin_adds_exactly(
        schedule in schedule(), factor in 1..400i64, points in -500..1_500i64,
    ) {
        let date = schedule.steps[0].effective_from;
        let reference = fraction(schedule.steps[0].rate.decimal());
        let multiplier = Decimal::new(factor, 2);
        let adjustment = RateAdjustment::Multiplier(Multiplier { factor: multiplier.try_into().unwrap() });
        let found = look_up(&schedule, date, Some(adjustment), BeyondHorizon::Refuse).unwrap();
        prop_assert_eq!(fraction(found.rate.decimal()), reference * fraction(multiplier));
        let adjustment = RateAdjustment::Margin(Margin { points: yearly(points) });
        let found = look_up(&schedule, date, Some(adjustment), BeyondHorizon::Refuse).unwrap();
        prop_assert_eq!(fraction(found.rate.decimal()), reference + fraction(Decimal::new(points, 4)));
        prop_assert_eq!(fraction(found.reference_rate.decimal()), reference);
    }

    #[test]
    fn steps_out_of_order_or_on_one_day_are_refused(mut schedule in schedule(), one in any::<prop::sample::Index>()) {
        prop_assume!(schedule.steps.len() > 1);
        let place = one.index(schedule.steps.len() - 1);
        let date = schedule.known_through;
        let mut turned = schedule.clone();
        turned.steps.swap(place, place + 1);
        let error = look_up(&turned, date, None, BeyondHorizon::Refuse).unwrap_err();
        let path = format!("schedule.steps[{}].effective_from", place + 1);
        prop_assert_eq!((error.code(), error.path()), (ErrorCode::OutOfOrder, path.as_str()));
        schedule.steps[place + 1].effective_from = schedule.steps[place].effective_from;
        let error = look_up(&schedule, date, None, BeyondHorizon::Refuse).unwrap_err();
        prop_assert_eq!((error.code(), error.path()), (ErrorCode::Duplicate, path.as_str()));
    }
}

fn cost(rate: &str, compounding: Compounding, day_count: Option<DayCount>) -> TimeValue {
    let rate = rate.parse().unwrap();
    TimeValue::of(&CostOfCapital {
        rate,
        compounding,
        day_count,
    })
    .unwrap()
}

fn flow(offset: i64, amount: &str) -> DatedFlow {
    DatedFlow {
        date: day(offset),
        amount: amount.parse::<Amount>().unwrap().into(),
    }
}

fn effective(flows: &[DatedFlow]) -> (EffectiveRateStatus, Option<String>) {
    let finding = effective_yearly_rate(flows).unwrap();
    (finding.status, finding.rate.map(|rate| rate.to_string()))
}

#[test]
fn a_factor_is_a_root_and_its_powers() {
    // an independent calculation with 60 digits: 1.06^(-30/365), 1.06^(-1000/360)
    let compound = cost("0.06", Compounding::Compound, None);
    let factor = compound.factor(day(0), day(30)).unwrap().shown(18).unwrap();
    assert_eq!(factor.to_string(), "0.995222224728095091");
    let money_market = cost("0.06", Compounding::Compound, Some(DayCount::Actual360));
    let factor = money_market
        .factor(day(0), day(1000))
        .unwrap()
        .shown(18)
        .unwrap();
    assert_eq!(factor.to_string(), "0.850561909318099938");
    // 2020 has 366 days: a whole year under actual/actual, backwards too
    let actual = cost(
        "0.25",
        Compounding::Compound,
        Some(DayCount::ActualActualIsda),
    );
    assert_eq!(
        actual.factor(day(0), day(366)).unwrap(),
        Exact::fraction(4, 5).unwrap()
    );
    assert_eq!(
        actual.factor(day(366), day(0)).unwrap(),
        Exact::fraction(5, 4).unwrap()
    );
    // 1 / (1 + 0.1 × 73/365) = 1/1.02
    let simple = cost("0.1", Compounding::Simple, None)
        .factor(day(0), day(73))
        .unwrap();
    assert_eq!(simple.shown(12).unwrap().to_string(), "0.980392156863");
}

#[test]
fn a_cost_of_capital_that_means_nothing_is_refused() {
    let refused = |rate: &str, day_count| {
        let rate = rate.parse().unwrap();
        TimeValue::of(&CostOfCapital {
            rate,
            compounding: Compounding::Compound,
            day_count,
        })
        .unwrap_err()
    };
    assert_eq!(refused("-1", None).path(), "rate");
    assert_eq!(
        refused("0.1", Some(DayCount::ThirtyE360Isda)).code(),
        ErrorCode::Contradiction
    );
}

#[test]
fn flows_come_to_one_yearly_rate_or_say_why_not() {
    // 2/10 net 30: (100/98)^(365/20) - 1 = 44.59 %
    assert_eq!(
        effective(&[flow(10, "98"), flow(30, "-100")]),
        (EffectiveRateStatus::Found, Some("0.445853".into()))
    );
    // 100 now for 110 in a year, and its mirror
    assert_eq!(
        effective(&[flow(0, "-100"), flow(365, "110")]).1,
        Some("0.1".into())
    );
    assert_eq!(
        effective(&[flow(365, "110"), flow(0, "-100")]).1,
        Some("0.1".into())
    );
    assert_eq!(
        effective(&[flow(0, "-100"), flow(365, "50")]).1,
        Some("-0.5".into())
    );
    // nothing lent for nothing
    assert_eq!(
        effective(&[flow(0, "-500"), flow(10, "200"), flow(40, "300")]).1,
        Some("0".into())
    );
    // -100 + 230/(1+r) - 132/(1+r)^2 has its roots at 10 % and 20 %
    assert_eq!(
        effective(&[flow(0, "-100"), flow(365, "230"), flow(730, "-132")]),
        (EffectiveRateStatus::Several, None)
    );
    for flows in [
        vec![],
        vec![flow(0, "5"), flow(9, "1")],
        vec![flow(3, "-5"), flow(3, "7")],
    ] {
        assert_eq!(effective(&flows), (EffectiveRateStatus::NoRate, None));
    }
}

proptest! {
    #[test]
    fn at_the_rate_that_is_found_the_flows_are_worth_nothing(
        yearly in 1..9_000i64,
        parts in vec((1..400i64, 1..1_000_000i64), 1..30),
    ) {
        // the price of the parts at a known rate, so that the rate must come back
        let known = cost(&Decimal::new(yearly, 4).to_string(), Compounding::Compound, None);
        let mut offset = 0;
        let mut flows: Vec<_> = parts
            .iter()
            .map(|(gap, amount)| {
                offset += gap;
                DatedFlow { date: day(offset), amount: Exact::integer(*amount) }
            })
            .collect();
        let price = known.present_value(day(0), &flows).unwrap();
        flows.push(DatedFlow { date: day(0), amount: Exact::zero().minus(&price).unwrap() });
        let found = effective_yearly_rate(&flows).unwrap();
        prop_assert_eq!(found.rate.map(EffectiveRate::decimal), Some(Decimal::new(yearly, 4).normalize()));
    }
}
