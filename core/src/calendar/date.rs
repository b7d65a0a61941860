use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate};

use crate::error::{Error, ErrorCode, Result};
use crate::text::text_value;

/// A calendar day, from 1900-01-01 to 2199-12-31, without a time.
///
/// Written as `YYYY-MM-DD` on every wire and in no other way.
///
/// ```
/// use arrears::{Date, ErrorCode};
///
/// let due: Date = "2023-10-31".parse()?;
/// let as_of: Date = "2024-01-31".parse()?;
/// assert_eq!(due.days_until(as_of), 92);
/// assert_eq!("2024-1-31".parse::<Date>().unwrap_err().code(), ErrorCode::InvalidDate);
/// # Ok::<(), arrears::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date(NaiveDate);

impl Date {
    const FIRST_YEAR: i32 = 1900;
    const LAST_YEAR: i32 = 2199;

    /// The day of a year, month and day of month.
    ///
    /// # Errors
    /// `invalid_date` when there is no such day, `date_out_of_range` outside the years 1900 to 2199.
    pub fn new(year: i32, month: u32, day: u32) -> Result<Self> {
        NaiveDate::from_ymd_opt(year, month, day)
            .ok_or_else(|| invalid(&format!("{year:04}-{month:02}-{day:02}")))
            .and_then(Self::try_from)
    }

    /// The day as chrono has it.
    pub fn naive(self) -> NaiveDate {
        self.0
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The day of the year, 1 to 366.
    pub fn day_of_year(self) -> u32 {
        self.0.ordinal()
    }

    /// Whether its year has 366 days.
    pub fn in_leap_year(self) -> bool {
        self.0.leap_year()
    }

    /// Whether it is the last day of its month.
    pub fn is_month_end(self) -> bool {
        self.0.day() == u32::from(self.0.num_days_in_month())
    }

    /// The months from the start of the year 0 to the start of its month.
    pub(crate) fn month_number(self) -> i64 {
        i64::from(self.0.year())
            .saturating_mul(12)
            .saturating_add(i64::from(self.0.month0()))
    }

    /// Days from this day to `end`: positive when `end` is later, zero for the same day.
    pub fn days_until(self, end: Self) -> i64 {
        end.0.signed_duration_since(self.0).num_days()
    }

    /// The day `days` later, or earlier for a negative count.
    ///
    /// # Errors
    /// `date_out_of_range` past the years that the library reckons with.
    pub fn plus_days(self, days: i64) -> Result<Self> {
        let count = Days::new(days.unsigned_abs());
        if days < 0 {
            self.0.checked_sub_days(count)
        } else {
            self.0.checked_add_days(count)
        }
        .ok_or_else(|| out_of_range(&format!("{self} {days:+} days")))
        .and_then(Self::try_from)
    }

    /// The same day of the month `months` later, or its last day where that month is shorter: 31 January and one month
    /// is 28 or 29 February. To step month by month without drifting, add 1, 2, 3 months to the first day, never one
    /// month to the day before.
    ///
    /// # Errors
    /// `date_out_of_range` past the years that the library reckons with.
    pub fn plus_months(self, months: u32) -> Result<Self> {
        self.0
            .checked_add_months(Months::new(months))
            .ok_or_else(|| out_of_range(&format!("{self} {months:+} months")))
            .and_then(Self::try_from)
    }

    /// The last day of its month.
    ///
    /// # Errors
    /// None in practice: a month of a day in range is in range.
    pub fn month_end(self) -> Result<Self> {
        Self::new(self.year(), self.month(), self.0.num_days_in_month().into())
    }

    /// The day after.
    ///
    /// # Errors
    /// `date_out_of_range` after the last day of 2199.
    pub fn next(self) -> Result<Self> {
        self.plus_days(1)
    }
}

impl TryFrom<NaiveDate> for Date {
    type Error = Error;

    fn try_from(date: NaiveDate) -> Result<Self> {
        if (Self::FIRST_YEAR..=Self::LAST_YEAR).contains(&date.year()) {
            Ok(Self(date))
        } else {
            Err(out_of_range(&date.to_string()))
        }
    }
}

impl From<Date> for NaiveDate {
    fn from(date: Date) -> Self {
        date.0
    }
}

impl FromStr for Date {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let exact = text.len() == 10
            && text.bytes().enumerate().all(|(place, byte)| match place {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        if !exact {
            return Err(invalid(text));
        }
        text.parse::<NaiveDate>()
            .map_err(|_| invalid(text))
            .and_then(Self::try_from)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

fn invalid(text: &str) -> Error {
    Error::new(
        ErrorCode::InvalidDate,
        format!("`{text}` is no calendar day written as `YYYY-MM-DD`"),
    )
    .with_value(text)
}

fn out_of_range(text: &str) -> Error {
    Error::new(
        ErrorCode::DateOutOfRange,
        format!("`{text}` is outside the years 1900 to 2199"),
    )
    .with_value(text)
}

text_value!(Date, "a calendar day as `YYYY-MM-DD`", "date");
