use serde::{Deserialize, Serialize};

use super::Date;
use super::business::{CalendarTerms, CheckedCalendar, DayStatus};
use super::day_count::not_reversed;
use crate::choice::choice;
use crate::error::{At, Error, ErrorCode, Result};

choice! {
    /// Where a date goes that is no business day. A business day always stays.
    pub enum RollConvention {
        /// It stays.
        Unadjusted = "unadjusted",
        /// To the next business day.
        Following = "following",
        /// To the next business day of the same month, or, when none is left in the month, to the last one before the
        /// date.
        ModifiedFollowing = "modified_following",
        /// To the last business day before.
        Preceding = "preceding",
        /// To the last business day before in the same month, or, when there is none, to the next one after the date.
        ModifiedPreceding = "modified_preceding",
        /// To the business day the fewest days away, and to the later one when two are as near.
        Nearest = "nearest",
    }
}

/// How far a search for a business day goes: further away there is no answer that anybody meant.
const SEARCHED_DAYS: i64 = 366;

impl RollConvention {
    /// The date where `date` goes.
    pub(crate) fn roll(self, date: Date, calendar: &CheckedCalendar<'_>) -> Result<Date> {
        if calendar.is_business_day(date)? {
            return Ok(date);
        }
        let found = match self {
            Self::Unadjusted => Some(date),
            Self::Following => search(date, 1, calendar, false)?,
            Self::Preceding => search(date, -1, calendar, false)?,
            Self::ModifiedFollowing => either_in_month(date, 1, calendar)?,
            Self::ModifiedPreceding => either_in_month(date, -1, calendar)?,
            Self::Nearest => nearest(date, calendar)?,
        };
        found.ok_or_else(|| {
            let within = match self {
                Self::ModifiedFollowing | Self::ModifiedPreceding => "in its month".to_owned(),
                _ => format!("within {SEARCHED_DAYS} days"),
            };
            Error::new(
                ErrorCode::Hole,
                format!("`{date}` has no business day {within} to go to"),
            )
            .with_value(date)
            .with_remedy("check the closed days of the calendar")
        })
    }
}

/// The first business day after `date`, or before it for a step of -1; within the month where asked. The days of
/// another month are not even looked at, so the horizon does not matter there.
fn search(
    date: Date,
    step: i64,
    calendar: &CheckedCalendar<'_>,
    in_month: bool,
) -> Result<Option<Date>> {
    let mut day = date;
    for _ in 0..SEARCHED_DAYS {
        let last = if step > 0 {
            day.is_month_end()
        } else {
            day.day() == 1
        };
        if in_month && last {
            break;
        }
        day = day.plus_days(step)?;
        if calendar.is_business_day(day)? {
            return Ok(Some(day));
        }
    }
    Ok(None)
}

fn either_in_month(date: Date, step: i64, calendar: &CheckedCalendar<'_>) -> Result<Option<Date>> {
    match search(date, step, calendar, true)? {
        None => search(date, step.saturating_neg(), calendar, true),
        found => Ok(found),
    }
}

fn nearest(date: Date, calendar: &CheckedCalendar<'_>) -> Result<Option<Date>> {
    for away in 1..=SEARCHED_DAYS {
        let later = date.plus_days(away)?;
        if calendar.is_business_day(later)? {
            return Ok(Some(later));
        }
        let earlier = date.plus_days(away.saturating_neg())?;
        if calendar.is_business_day(earlier)? {
            return Ok(Some(earlier));
        }
    }
    Ok(None)
}

/// A date, and how to move it to a business day.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RollDateInput {
    /// The date. The calendar must know it.
    pub date: Date,
    /// The calendar that says which days are business days.
    pub calendar: CalendarTerms,
    /// Where a date goes that is no business day.
    pub convention: RollConvention,
}

/// Where a date goes, and why.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RollDateReport {
    /// The date as it was given.
    pub unadjusted_date: Date,
    /// What the calendar says about that date: the reason why it moved or stayed.
    pub status: DayStatus,
    /// The date after the convention. A business day, unless the convention is unadjusted.
    pub adjusted_date: Date,
    /// What the calendar says about the adjusted date.
    pub adjusted_status: DayStatus,
    /// The days from the one to the other: above zero for a move to a later day, below zero to an earlier one.
    pub moved_days: i64,
}

/// Moves a date that is no business day to one that is, by a named convention.
///
/// Use it for one due date; a whole run of dates is the business of `build_schedule`.
///
/// # Errors
/// Those of the calendar at `calendar`; at `date`: `before_start` and `beyond_horizon` when the answer needs a day that
/// the calendar does not know, `hole` when there is no business day within 366 days (or in the month, for the modified
/// conventions), `date_out_of_range` past the years that the library reckons with.
///
/// ```
/// use arrears::{PublishedCalendar, RollConvention, RollDateInput, roll_date};
///
/// // National Day 2026 is closed from 1 to 7 October
/// let report = roll_date(&RollDateInput {
///     date: "2026-10-01".parse()?,
///     calendar: PublishedCalendar::ChinaMainland.into(),
///     convention: RollConvention::Following,
/// })?;
/// assert_eq!(report.adjusted_date, "2026-10-08".parse()?);
/// assert_eq!(report.moved_days, 7);
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn roll_date(input: &RollDateInput) -> Result<RollDateReport> {
    let RollDateInput {
        date,
        calendar,
        convention,
    } = input;
    let calendar = calendar.checked().at("calendar")?;
    let status = calendar.status(*date).at("date")?;
    let adjusted_date = convention.roll(*date, &calendar).at("date")?;
    Ok(RollDateReport {
        unadjusted_date: *date,
        status,
        adjusted_date,
        adjusted_status: calendar.status(adjusted_date).at("date")?,
        moved_days: date.days_until(adjusted_date),
    })
}

/// An interval of days, and the calendar to count its business days by.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CountBusinessDaysInput {
    /// The first day, which is counted if it is a business day.
    pub start: Date,
    /// The day after the last one counted. Not before the start; on the same day the interval is empty.
    pub end: Date,
    /// The calendar that says which days are business days. It must know every day that is counted.
    pub calendar: CalendarTerms,
}

/// The days of an interval, by what the calendar says about them.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CountBusinessDaysReport {
    /// All days of the interval: the start is counted, the end is not. Business days, weekend days and closed days add up
    /// to it.
    pub actual_days: i64,
    /// The business days, working weekend days among them.
    pub business_days: i64,
    /// Of the business days, those that fall on a weekend day.
    pub working_weekend_days: i64,
    /// The weekend days that are not worked, listed as closed or not.
    pub weekend_days: i64,
    /// The closed days that are no weekend days.
    pub closed_days: i64,
}

/// Counts the business days of an interval: the start is counted, the end is not.
///
/// # Errors
/// Those of the calendar at `calendar`, `reversed` at `end` for an end before the start, `before_start` at `start` and
/// `beyond_horizon` at `end` when the calendar does not know every day counted.
///
/// ```
/// use arrears::{CountBusinessDaysInput, PublishedCalendar, count_business_days};
///
/// let report = count_business_days(&CountBusinessDaysInput {
///     start: "2026-10-01".parse()?,
///     end: "2026-11-01".parse()?,
///     calendar: PublishedCalendar::ChinaMainland.into(),
/// })?;
/// // 31 days: 22 weekdays less the 5 of the holiday, and Saturday 10 October is worked
/// assert_eq!(report.business_days, 18);
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn count_business_days(input: &CountBusinessDaysInput) -> Result<CountBusinessDaysReport> {
    let CountBusinessDaysInput {
        start,
        end,
        calendar,
    } = input;
    let calendar = calendar.checked().at("calendar")?;
    not_reversed(*start, *end)?;
    let mut report = CountBusinessDaysReport {
        actual_days: start.days_until(*end),
        business_days: 0,
        working_weekend_days: 0,
        weekend_days: 0,
        closed_days: 0,
    };
    if report.actual_days > 0 {
        calendar.status(*start).at("start")?;
        calendar.status(end.plus_days(-1)?).at("end")?;
    }
    let mut day = *start;
    while day < *end {
        let status = calendar.status(day).at("start")?;
        let count = match status {
            DayStatus::BusinessDay | DayStatus::WorkingWeekend => &mut report.business_days,
            DayStatus::Weekend => &mut report.weekend_days,
            DayStatus::ClosedDay => &mut report.closed_days,
        };
        *count = count.saturating_add(1);
        if status == DayStatus::WorkingWeekend {
            report.working_weekend_days = report.working_weekend_days.saturating_add(1);
        }
        day = day.next()?;
    }
    Ok(report)
}
