use serde::{Deserialize, Serialize};

use super::business::CalendarTerms;
use super::{Date, RollConvention};
use crate::choice::choice;
use crate::error::{At, Error, ErrorCode, Result};

choice! {
    /// The unit of a period.
    pub enum PeriodUnit {
        /// Calendar days.
        Days = "days",
        /// Weeks of seven days.
        Weeks = "weeks",
        /// Calendar months.
        Months = "months",
        /// Years of twelve months.
        Years = "years",
    }
}

/// The distance between two dates of a schedule: 1 month, 2 weeks, 90 days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// How many units, above zero.
    pub count: u32,
    /// Of what.
    pub unit: PeriodUnit,
}

impl Period {
    /// The day `steps` periods after `anchor`, reckoned from the anchor itself so that short months leave no trace. With
    /// `keep_month_end` an anchor at the end of its month leads to ends of months.
    pub(crate) fn after(self, anchor: Date, steps: u32, keep_month_end: bool) -> Result<Date> {
        let Self { count, unit } = self;
        let units = u64::from(count).saturating_mul(u64::from(steps));
        let days = |length: u64| {
            let days = i64::try_from(units.saturating_mul(length)).unwrap_or(i64::MAX);
            anchor.plus_days(days)
        };
        let months = |length: u64| {
            let months = u32::try_from(units.saturating_mul(length)).unwrap_or(u32::MAX);
            let date = anchor.plus_months(months)?;
            if keep_month_end && anchor.is_month_end() {
                date.month_end()
            } else {
                Ok(date)
            }
        };
        match unit {
            PeriodUnit::Days => days(1),
            PeriodUnit::Weeks => days(7),
            PeriodUnit::Months => months(1),
            PeriodUnit::Years => months(12),
        }
    }
}

/// A first date, the distance to the next ones, and where they end.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BuildScheduleInput {
    /// The first date of the schedule. Every other date is reckoned from it, never from the date before.
    pub anchor: Date,
    /// The distance from one date to the next.
    pub period: Period,
    /// How many dates, the anchor among them: 1 to 1,200. Exactly one of this and the last date must be given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dates: Option<u32>,
    /// The last day that a date may fall on before it is adjusted, not before the anchor. A date on that very day belongs
    /// to the schedule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_date: Option<Date>,
    /// Whether an anchor on the last day of its month means the last day of every month: 28 February, 31 March, 30 April.
    /// Without it the day of the month is kept where the month has it: 28 February, 28 March, 28 April. Only for periods
    /// of months and years. No unless stated.
    #[serde(default)]
    pub keep_month_end: bool,
    /// The calendar that says which days are business days. Without one no date is adjusted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar: Option<CalendarTerms>,
    /// Where a date goes that is no business day. Must be given with a calendar; without one only unadjusted may be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub convention: Option<RollConvention>,
}

/// One date of a schedule.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ScheduleRow {
    /// Its number, 1 for the anchor.
    pub number: u32,
    /// The date as the period gives it.
    pub unadjusted_date: Date,
    /// The date after the roll convention. Two rows of a schedule by days may have the same one.
    pub adjusted_date: Date,
}

/// The dates of a schedule.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BuildScheduleReport {
    /// The rows, in the order of their numbers. The unadjusted dates ascend.
    pub rows: Vec<ScheduleRow>,
}

const MOST_ROWS: u32 = 1_200;

/// Builds a run of dates at equal distances from an anchor, and moves those that are no business days.
///
/// Use it for due dates of instalments, statement days and interest periods. Each date is reckoned from the anchor, so
/// that 31 January, 28 February, 31 March is what a monthly schedule from 31 January gives.
///
/// # Errors
/// `contradiction` at `dates` unless exactly one of `dates` and `last_date` is given, at `keep_month_end` with days or
/// weeks, at `convention` for a calendar without a convention, and at `calendar` for a convention that needs a calendar
/// without one; `not_positive` at `period.count` or `dates` for zero; `too_many` over 1,200 dates; `reversed` at
/// `last_date` before the anchor; `date_out_of_range` at `dates` past the year 2199. Those of the calendar at
/// `calendar`, and `before_start`, `beyond_horizon` and `hole` at `calendar` where a date needs a day that it does not know.
///
/// ```
/// use arrears::{BuildScheduleInput, Period, PeriodUnit, build_schedule};
///
/// let report = build_schedule(&BuildScheduleInput {
///     anchor: "2024-01-31".parse()?,
///     period: Period { count: 1, unit: PeriodUnit::Months },
///     dates: Some(3),
///     last_date: None,
///     keep_month_end: false,
///     calendar: None,
///     convention: None,
/// })?;
/// let dates: Vec<_> = report.rows.iter().map(|row| row.adjusted_date.to_string()).collect();
/// assert_eq!(dates, ["2024-01-31", "2024-02-29", "2024-03-31"]);
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn build_schedule(input: &BuildScheduleInput) -> Result<BuildScheduleReport> {
    let BuildScheduleInput {
        anchor,
        period,
        keep_month_end,
        calendar,
        ..
    } = input;
    check(input)?;
    let convention = input.convention.unwrap_or(RollConvention::Unadjusted);
    let calendar = calendar
        .as_ref()
        .map(CalendarTerms::checked)
        .transpose()
        .at("calendar")?;
    let mut rows = Vec::new();
    for steps in 0.. {
        if input.dates.is_some_and(|dates| steps >= dates) {
            break;
        }
        let unadjusted_date = match (
            period.after(*anchor, steps, *keep_month_end),
            input.last_date,
        ) {
            (Ok(date), Some(last)) if date > last => break,
            // the last date is in range, so what is out of range is after it
            (Err(_), Some(_)) => break,
            (date, _) => date.at("dates")?,
        };
        if steps >= MOST_ROWS {
            return Err(too_many("the last date", "last_date"));
        }
        let adjusted_date = match &calendar {
            Some(calendar) => convention.roll(unadjusted_date, calendar).at("calendar")?,
            None => unadjusted_date,
        };
        rows.push(ScheduleRow {
            number: steps.saturating_add(1),
            unadjusted_date,
            adjusted_date,
        });
    }
    Ok(BuildScheduleReport { rows })
}

fn check(input: &BuildScheduleInput) -> Result<()> {
    let contradiction =
        |field: &str, why: &str| Err(Error::new(ErrorCode::Contradiction, why).at(field));
    let not_positive = |what: &str| {
        Error::new(
            ErrorCode::NotPositive,
            format!("{what} of `0` is not above zero"),
        )
        .with_value(0)
    };
    if input.period.count == 0 {
        return Err(not_positive("a period").at("count").at("period"));
    }
    match (input.dates, input.last_date) {
        (Some(_), Some(_)) => {
            return contradiction(
                "dates",
                "a number of dates and a last date exclude each other",
            );
        }
        (None, None) => {
            return contradiction("dates", "a number of dates or a last date must be given");
        }
        (Some(0), None) => return Err(not_positive("a number of dates").at("dates")),
        (Some(dates), None) if dates > MOST_ROWS => {
            return Err(too_many(&format!("`{dates}`"), "dates").with_value(dates));
        }
        (None, Some(last)) if last < input.anchor => {
            return Err(Error::new(
                ErrorCode::Reversed,
                format!(
                    "the last date `{last}` is before the anchor `{}`",
                    input.anchor
                ),
            )
            .with_value(last)
            .at("last_date"));
        }
        _ => {}
    }
    if input.keep_month_end && matches!(input.period.unit, PeriodUnit::Days | PeriodUnit::Weeks) {
        return contradiction(
            "keep_month_end",
            "a period of days or weeks has no end of month",
        );
    }
    match (&input.calendar, input.convention) {
        (Some(_), None) => contradiction("convention", "a calendar needs a convention"),
        (None, Some(convention)) if convention != RollConvention::Unadjusted => {
            contradiction("calendar", "a convention that moves dates needs a calendar")
        }
        _ => Ok(()),
    }
}

fn too_many(what: &str, field: &str) -> Error {
    Error::new(
        ErrorCode::TooMany,
        format!("{what} makes more than the {MOST_ROWS} dates that one schedule takes"),
    )
    .at(field)
}
