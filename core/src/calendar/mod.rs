//! Days: calendar days, day counts, business-day calendars, roll conventions and schedules.

mod date;

pub use date::Date;
