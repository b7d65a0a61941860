//! Looking up a rate against a plain search, and what an adjustment makes of it.

use num_rational::Ratio;
use proptest::collection::vec;
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::*;
use crate::{Date, ErrorCode};

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
