//! Days: calendar days, day counts, business-day calendars, roll conventions and schedules.
//!
//! [`Date`] is the entrance. A [`DayCount`] makes a part of a year of the days between two dates ([`count_days`]); the
//! names that the field has for one are looked up by [`name_day_count`]. A [`BusinessCalendar`] is data: which days are
//! worked, who says so, and how far that is known; [`get_calendar`] gives those that the library carries. A
//! [`RollConvention`] moves a date to a business day ([`roll_date`]), and [`build_schedule`] makes a run of dates.
//!
//! Intervals are half-open throughout: the start is counted, the end is not.

mod business;
mod china;
mod date;
mod day_count;
mod day_count_name;
mod published;
mod roll;
mod schedule;
#[cfg(test)]
mod tests;

pub(crate) use business::CheckedCalendar;
pub use business::{
    BusinessCalendar, CalendarTerms, DayStatus, GetCalendarInput, PublishedCalendar,
    PublishedCalendarTerms, Weekday, get_calendar,
};
pub use date::Date;
pub use day_count::{
    CountDaysInput, CountDaysReport, DayCount, YearFraction, YearFractionPart, count_days,
};
pub(crate) use day_count_name::other_name;
pub use day_count_name::{NameDayCountInput, NameDayCountReport, name_day_count};
pub use roll::{
    CountBusinessDaysInput, CountBusinessDaysReport, RollConvention, RollDateInput, RollDateReport,
    count_business_days, roll_date,
};
pub use schedule::{
    BuildScheduleInput, BuildScheduleReport, Period, PeriodUnit, ScheduleRow, build_schedule,
};
