//! The rates of the terms, made ready for a walk over days.

use rust_decimal::Decimal;

use super::grain::power_of_ten;
use super::{
    AppliedRate, LateInterestRate, PerDayRate, PerDaySchedule, PerYearRate, PerYearSchedule,
    RateLookup,
};
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::overflow;
use crate::rate::{Schedule, adjusted};
use crate::{AnnualRate, BeyondHorizon, DailyRate, Date, DayCount};

/// What a rate is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Day,
    Year(DayCount),
}

/// Days as a day count sees them: those it divides by its first and those it divides by its second length of year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Days {
    pub(super) first: i64,
    pub(super) second: i64,
}

impl Days {
    fn actual(first: Date, last: Date) -> Self {
        Self {
            first: first.days_until(last).saturating_add(1),
            second: 0,
        }
    }

    pub(super) fn minus(self, other: Self) -> Self {
        Self {
            first: self.first.saturating_sub(other.first),
            second: self.second.saturating_sub(other.second),
        }
    }
}

impl Unit {
    /// What figures are divided by: for `actual_actual_isda`, which has two lengths of year, their common multiple.
    pub(super) fn year_days(self) -> i128 {
        match self {
            Self::Day => 1,
            Self::Year(DayCount::Actual365Fixed) => 365,
            Self::Year(DayCount::ActualActualIsda) => 133_590,
            Self::Year(_) => 360,
        }
    }

    /// What a day of the first and of the second kind counts over [`year_days`](Self::year_days).
    pub(super) fn weights(self) -> (i128, i128) {
        match self {
            Self::Year(DayCount::ActualActualIsda) => (366, 365),
            _ => (1, 0),
        }
    }

    /// What one day like `day` counts over [`year_days`](Self::year_days).
    pub(super) fn weight_on(self, day: Date) -> i128 {
        let (first, second) = self.weights();
        if second != 0 && day.naive().leap_year() {
            second
        } else {
            first
        }
    }

    /// Days over [`year_days`](Self::year_days).
    pub(super) fn weigh(self, days: Days) -> i128 {
        let (first, second) = self.weights();
        i128::from(days.first)
            .saturating_mul(first)
            .saturating_add(i128::from(days.second).saturating_mul(second))
    }

    /// The days from `origin` through `last`, both included, as the day count counts the interval from `origin` to the day
    /// after `last`. Segments take the difference of two such counts from one origin, so that they add up to the whole
    /// under every day count. An overdue claim has no termination date ahead of it.
    pub(super) fn days_through(self, origin: Date, last: Date) -> Result<Days> {
        let Self::Year(day_count) = self else {
            return Ok(Days::actual(origin, last));
        };
        if let DayCount::Actual365Fixed | DayCount::Actual360 = day_count {
            return Ok(Days::actual(origin, last));
        }
        let never = Date::new(2199, 12, 31)?;
        let parts = day_count.parts(origin, last.next().at("as_of")?, Some(never))?;
        let days = |index: usize| parts.get(index).map_or(0, |part| part.days);
        Ok(Days {
            first: days(0),
            second: days(1),
        })
    }

    /// The days from `first` through `last`, both included, of an interval that began at `origin`.
    pub(super) fn days_from(self, origin: Date, first: Date, last: Date) -> Result<Days> {
        let through = self.days_through(origin, last)?;
        if first <= origin {
            return Ok(through);
        }
        Ok(through.minus(self.days_through(origin, first.plus_days(-1)?)?))
    }
}

/// A rate from its first day on. The first run of a rate that never changes has no first day.
#[derive(Debug, Clone, Copy)]
pub(super) struct Run {
    pub(super) start: Option<Date>,
    pub(super) rate: Decimal,
    pub(super) projected: bool,
}

/// The rates of the terms.
#[derive(Debug, Clone)]
pub(super) struct Rates<'a> {
    pub(super) unit: Unit,
    /// The most decimals that any of the rates has.
    pub(super) scale: u32,
    pub(super) runs: Vec<Run>,
    lookup: RateLookup,
    /// The series and the last day it answers for, where it ends.
    horizon: Option<(&'a str, Date)>,
}

impl<'a> Rates<'a> {
    pub(super) fn of(terms: &'a LateInterestRate) -> Result<Self> {
        match terms {
            LateInterestRate::PerDay(PerDayRate { rate }) => {
                Ok(Self::constant(Unit::Day, rate.decimal()))
            }
            LateInterestRate::PerYear(PerYearRate { rate, day_count }) => {
                Ok(Self::constant(Unit::Year(*day_count), rate.decimal()))
            }
            LateInterestRate::PerDaySchedule(PerDaySchedule {
                schedule,
                lookup,
                beyond_horizon,
            }) => Self::changing(Unit::Day, schedule, *lookup, *beyond_horizon, |rate| {
                Ok(rate.decimal())
            })
            .at("per_day_schedule"),
            LateInterestRate::PerYearSchedule(PerYearSchedule {
                schedule,
                adjustment,
                day_count,
                lookup,
                beyond_horizon,
            }) => Self::changing(
                Unit::Year(*day_count),
                schedule,
                *lookup,
                *beyond_horizon,
                |rate| {
                    adjusted(rate, adjustment.as_ref())
                        .map(AnnualRate::decimal)
                        .at("adjustment")
                },
            )
            .at("per_year_schedule"),
        }
    }

    /// A rate that never changes.
    pub(super) fn constant(unit: Unit, rate: Decimal) -> Self {
        Self {
            unit,
            scale: rate.normalize().scale(),
            runs: vec![Run {
                start: None,
                rate,
                projected: false,
            }],
            lookup: RateLookup::InForceEachDay,
            horizon: None,
        }
    }

    fn changing<S: Schedule>(
        unit: Unit,
        schedule: &'a S,
        lookup: RateLookup,
        beyond: BeyondHorizon,
        owed: impl Fn(S::Rate) -> Result<Decimal>,
    ) -> Result<Self> {
        schedule.check().at("schedule")?;
        let mut runs: Vec<Run> = Vec::with_capacity(schedule.len().saturating_add(1));
        let mut scale = 0;
        let mut before = None;
        for (start, rate) in (0..schedule.len()).filter_map(|index| schedule.step(index)) {
            if before.replace(rate) == Some(rate) {
                continue;
            }
            let rate = owed(rate)?;
            if runs.last().is_some_and(|last| last.rate == rate) {
                continue;
            }
            scale = scale.max(rate.normalize().scale());
            runs.push(Run {
                start: Some(start),
                rate,
                projected: false,
            });
        }
        let known = schedule.known_through();
        let project = beyond == BeyondHorizon::Project;
        // a table known through the last day there is has nothing to project
        if let (true, Ok(start), Some(last)) = (project, known.next(), runs.last().copied()) {
            runs.push(Run {
                start: Some(start),
                projected: true,
                ..last
            });
        }
        Ok(Self {
            unit,
            scale,
            runs,
            lookup,
            horizon: (!project).then_some((schedule.name(), known)),
        })
    }

    /// The runs that interest from `first` to `last`, both included, goes through, in order.
    pub(super) fn through(&self, first: Date, last: Date) -> Result<&[Run]> {
        let fixed = self.lookup == RateLookup::FixedAtStart;
        let last = if fixed { first } else { last };
        let after = |day: Date| self.runs.partition_point(|run| run.start <= Some(day));
        let begin = after(first).checked_sub(1).ok_or_else(|| {
            Error::new(
                ErrorCode::BeforeStart,
                format!("the schedule starts after `{first}`, the first day of interest"),
            )
            .with_value(first)
        })?;
        if let Some((name, known)) = self.horizon.filter(|(_, known)| last > *known) {
            return Err(Error::new(
                ErrorCode::BeyondHorizon,
                format!("`{name}` is known through `{known}`, not for `{last}`"),
            )
            .with_value(last));
        }
        Ok(self.runs.get(begin..after(last)).unwrap_or_default())
    }

    /// As [`through`](Self::through), for the days from `first` on of interest that began at `origin`.
    pub(super) fn from(&self, origin: Date, first: Date, last: Date) -> Result<&[Run]> {
        match self.lookup {
            RateLookup::FixedAtStart => self.through(origin, last),
            RateLookup::InForceEachDay => self.through(first, last),
        }
    }

    /// The rate of a day, or the nearest that is known.
    pub(super) fn nearest(&self, day: Date) -> Option<Decimal> {
        let after = self.runs.partition_point(|run| run.start <= Some(day));
        let run = self.runs.get(after.saturating_sub(1));
        run.or(self.runs.last()).map(|run| run.rate)
    }

    /// Every rate there is.
    pub(super) fn all(&self) -> impl Iterator<Item = Decimal> {
        self.runs.iter().map(|run| run.rate)
    }

    /// A rate as a whole number at the common scale.
    pub(super) fn mantissa(&self, rate: Decimal) -> Result<i128> {
        let rate = rate.normalize();
        power_of_ten(self.scale.saturating_sub(rate.scale()))
            .and_then(|power| power.checked_mul(rate.mantissa()))
            .ok_or_else(|| overflow(rate))
    }

    /// A rate with its unit, to show it.
    pub(super) fn applied(&self, rate: Decimal) -> Result<AppliedRate> {
        Ok(match self.unit {
            Unit::Day => AppliedRate::PerDay(PerDayRate {
                rate: DailyRate::try_from(rate)?,
            }),
            Unit::Year(day_count) => AppliedRate::PerYear(PerYearRate {
                rate: AnnualRate::try_from(rate)?,
                day_count,
            }),
        })
    }
}
