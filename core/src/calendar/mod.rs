//! Days: calendar days, day counts, business-day calendars, roll conventions and schedules.

mod date;
mod day_count;

pub use date::Date;
pub use day_count::{
    CountDaysInput, CountDaysReport, DayCount, YearFraction, YearFractionPart, count_days,
};
