//! A second, naive calculation: exact fractions, day by day, with the rate looked up on every day.

use num_rational::Ratio;
use num_traits::{One, Zero};
use rust_decimal::Decimal;

use super::super::*;
use super::given::date;
use crate::{Amount, Date, DayCount, RateAdjustment, Receivable};

pub(super) type Fraction = Ratio<i128>;

pub(super) fn fraction(value: Decimal) -> Fraction {
    Ratio::new(value.mantissa(), 10i128.pow(value.scale()))
}

/// The exact interest, day by day, with the rate looked up on every day.
pub(super) fn naive(
    receivable: &Receivable,
    terms: &LateInterestTerms,
    as_of: Date,
) -> Vec<Fraction> {
    let mut before = Amount::ZERO;
    let left = |amount: Amount, before: Amount, day: Date| {
        let paid = receivable
            .payments
            .iter()
            .map(|fact| (fact.date, fact.amount));
        let credited = receivable
            .credits
            .iter()
            .map(|fact| (fact.date, fact.amount));
        let reduced: Decimal = paid
            .chain(credited)
            .filter(|(date, _)| *date <= day)
            .map(|(_, amount)| amount.decimal())
            .sum();
        let met = (reduced - before.decimal()).max(Decimal::ZERO);
        (amount.decimal() - met).max(Decimal::ZERO)
    };
    let mut parts = Vec::new();
    for part in &receivable.instalments {
        let mut interest = Fraction::zero();
        let grace_end = part.due_date.plus_days(terms.grace_days.into()).unwrap();
        let waits = terms.grace == GraceRule::WaitsThenFromDueDate && terms.grace_days > 0;
        let anchor = if waits { part.due_date } else { grace_end };
        let none = waits && (as_of <= grace_end || left(part.amount, before, grace_end).is_zero());
        let first = match terms.end_points {
            EndPointConvention::Head | EndPointConvention::Both => anchor,
            _ => anchor.next().unwrap(),
        };
        let last = match terms.end_points {
            EndPointConvention::Tail | EndPointConvention::Both => as_of,
            _ => as_of.plus_days(-1).unwrap(),
        };
        let mut day = first;
        while day <= last && !none {
            let base = fraction(left(part.amount, before, day));
            interest += base * rate_of_day(&terms.rate, first, day);
            day = day.next().unwrap();
        }
        parts.push(interest);
        before = before.plus(part.amount).unwrap();
    }
    parts
}

pub(super) fn rate_of_day(rate: &LateInterestRate, first: Date, day: Date) -> Fraction {
    let never = Some(date(60_000));
    let share = |day_count: DayCount| {
        day_count
            .parts(first, day.next().unwrap(), never)
            .unwrap()
            .into_iter()
            .map(|part| Fraction::new(part.days.into(), part.year_days.into()))
            .sum::<Fraction>()
            - day_count
                .parts(first, day, never)
                .unwrap()
                .into_iter()
                .map(|part| Fraction::new(part.days.into(), part.year_days.into()))
                .sum::<Fraction>()
    };
    match rate {
        LateInterestRate::PerDay(PerDayRate { rate }) => fraction(rate.decimal()),
        LateInterestRate::PerYear(PerYearRate { rate, day_count }) => {
            fraction(rate.decimal()) * share(*day_count)
        }
        LateInterestRate::PerYearSchedule(terms) => {
            let asked = match terms.lookup {
                RateLookup::InForceEachDay => day,
                RateLookup::FixedAtStart => first,
            };
            let steps = terms.schedule.steps.iter();
            let step = steps
                .rev()
                .find(|step| step.effective_from <= asked)
                .unwrap();
            let rate = fraction(step.rate.decimal());
            let (factor, points) = match &terms.adjustment {
                None => (Fraction::one(), Fraction::zero()),
                Some(RateAdjustment::Multiplier(m)) => {
                    (fraction(m.factor.decimal()), Fraction::zero())
                }
                Some(RateAdjustment::Margin(m)) => (Fraction::one(), fraction(m.points.decimal())),
            };
            (rate * factor + points) * share(terms.day_count)
        }
        LateInterestRate::PerDaySchedule(_) => panic!("not generated"),
    }
}
