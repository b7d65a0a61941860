use chrono::Datelike;
use serde::{Deserialize, Serialize};

use super::Date;
use super::published::published;
use crate::choice::choice;
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::at_most;

choice! {
    /// A day of the week.
    pub enum Weekday {
        /// Monday.
        Monday = "monday",
        /// Tuesday.
        Tuesday = "tuesday",
        /// Wednesday.
        Wednesday = "wednesday",
        /// Thursday.
        Thursday = "thursday",
        /// Friday.
        Friday = "friday",
        /// Saturday.
        Saturday = "saturday",
        /// Sunday.
        Sunday = "sunday",
    }
}

impl From<Date> for Weekday {
    fn from(date: Date) -> Self {
        match date.naive().weekday() {
            chrono::Weekday::Mon => Self::Monday,
            chrono::Weekday::Tue => Self::Tuesday,
            chrono::Weekday::Wed => Self::Wednesday,
            chrono::Weekday::Thu => Self::Thursday,
            chrono::Weekday::Fri => Self::Friday,
            chrono::Weekday::Sat => Self::Saturday,
            chrono::Weekday::Sun => Self::Sunday,
        }
    }
}

/// Which days are worked. A day is a business day when it is no weekend day and not closed, or when it is a working day
/// of a weekend.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BusinessCalendar {
    /// What the calendar is called, not empty.
    pub name: String,
    /// The days of the week that are not worked, each once; six at most. Empty where every day of the week is worked.
    pub weekend: Vec<Weekday>,
    /// The days off besides, in ascending order, at most 20,000. A day that falls on a weekend may be listed. None
    /// unless stated.
    #[serde(default)]
    pub closed_days: Vec<Date>,
    /// The weekend days that are worked, such as the make-up days around Chinese holidays, in ascending order, at most
    /// 20,000. None unless stated.
    #[serde(default)]
    pub working_days: Vec<Date>,
    /// Who published the days, so that a reader can check them. Not empty.
    pub source: String,
    /// The first day that the calendar knows. Any answer that needs an earlier day is refused.
    pub known_from: Date,
    /// The last day that the calendar knows. Any answer that needs a later day is refused.
    pub known_through: Date,
}

choice! {
    /// A calendar that the library carries.
    pub enum PublishedCalendar {
        /// Mainland China: Saturdays and Sundays, the public holidays and the working weekends of the State Council's
        /// yearly notices, 2007 to 2026.
        ChinaMainland = "china_mainland",
        /// Saturdays and Sundays and no holidays at all, for every day from 1900 to 2199.
        WeekendsOnly = "weekends_only",
    }
}

/// A calendar of the library's, by name.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PublishedCalendarTerms {
    /// Which one.
    pub name: PublishedCalendar,
}

/// The calendar that says which days are business days.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CalendarTerms {
    /// One that the library carries, by its name.
    Published(PublishedCalendarTerms),
    /// One that is given in full.
    Stated(BusinessCalendar),
}

impl From<PublishedCalendar> for CalendarTerms {
    fn from(name: PublishedCalendar) -> Self {
        Self::Published(PublishedCalendarTerms { name })
    }
}

impl CalendarTerms {
    /// The calendar itself, checked and ready to be asked.
    pub(crate) fn checked(&self) -> Result<CheckedCalendar<'_>> {
        match self {
            Self::Published(terms) => Ok(CheckedCalendar(published(terms.name)?)),
            Self::Stated(calendar) => {
                calendar.check().at("stated")?;
                Ok(CheckedCalendar(calendar))
            }
        }
    }
}

/// Asks for a calendar that the library carries.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GetCalendarInput {
    /// Which one.
    pub name: PublishedCalendar,
}

/// Gives a calendar that the library carries, with its days, its source and its horizon.
///
/// Use it to show the days or to make a calendar of your own from them: add the days your company closes, or the notice
/// for a year after the horizon.
///
/// # Errors
/// None: every name has a calendar.
///
/// ```
/// use arrears::{GetCalendarInput, PublishedCalendar, get_calendar};
///
/// let china = get_calendar(&GetCalendarInput { name: PublishedCalendar::ChinaMainland })?;
/// assert_eq!(china.known_through, "2026-12-31".parse()?);
/// // Sunday 4 January 2026 is worked in exchange for Friday the 2nd
/// assert!(china.working_days.contains(&"2026-01-04".parse()?));
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn get_calendar(input: &GetCalendarInput) -> Result<BusinessCalendar> {
    published(input.name).cloned()
}

impl BusinessCalendar {
    const MOST_DAYS: usize = 20_000;

    /// Whether the calendar does not contradict itself.
    pub(crate) fn check(&self) -> Result<()> {
        for (field, text) in [("name", &self.name), ("source", &self.source)] {
            if text.trim().is_empty() {
                return Err(
                    Error::new(ErrorCode::Empty, format!("the {field} is empty")).at(field),
                );
            }
        }
        if self.known_from > self.known_through {
            return Err(Error::new(
                ErrorCode::Reversed,
                format!(
                    "the last day known `{}` is before the first `{}`",
                    self.known_through, self.known_from
                ),
            )
            .with_value(self.known_through)
            .at("known_through"));
        }
        for (index, weekday) in self.weekend.iter().enumerate() {
            if self.weekend.iter().take(index).any(|day| day == weekday) {
                return Err(Error::new(
                    ErrorCode::Duplicate,
                    format!("`{weekday}` is listed twice"),
                )
                .with_value(weekday)
                .at_index("weekend", index));
            }
        }
        if self.weekend.len() > 6 {
            return Err(Error::new(
                ErrorCode::Contradiction,
                "a weekend of seven days leaves no business day",
            )
            .at("weekend"));
        }
        self.check_days("closed_days", &self.closed_days)?;
        self.check_days("working_days", &self.working_days)?;
        for (index, day) in self.working_days.iter().enumerate() {
            let why = if !self.weekend.contains(&(*day).into()) {
                "is no weekend day, so it is worked without being listed"
            } else if self.closed_days.binary_search(day).is_ok() {
                "is listed as closed too"
            } else {
                continue;
            };
            return Err(Error::new(
                ErrorCode::Contradiction,
                format!("working day `{day}` {why}"),
            )
            .with_value(day)
            .at_index("working_days", index));
        }
        Ok(())
    }

    fn check_days(&self, field: &str, days: &[Date]) -> Result<()> {
        at_most(days.len(), Self::MOST_DAYS, "days").at(field)?;
        let mut before: Option<Date> = None;
        for (index, day) in days.iter().enumerate() {
            let wrong = match before {
                Some(before) if before == *day => {
                    Some((ErrorCode::Duplicate, "is listed twice".to_owned()))
                }
                Some(before) if before > *day => {
                    Some((ErrorCode::OutOfOrder, format!("comes after `{before}`")))
                }
                _ if !(self.known_from..=self.known_through).contains(day) => Some((
                    ErrorCode::OutOfRange,
                    "is not between the first and the last day known".to_owned(),
                )),
                _ => None,
            };
            if let Some((code, why)) = wrong {
                return Err(Error::new(code, format!("day `{day}` {why}"))
                    .with_value(day)
                    .at_index(field, index));
            }
            before = Some(*day);
        }
        Ok(())
    }
}

choice! {
    /// What a calendar says about a day.
    pub enum DayStatus {
        /// An ordinary business day.
        BusinessDay = "business_day",
        /// A weekend day that is worked, such as a make-up day: a business day.
        WorkingWeekend = "working_weekend",
        /// A weekend day, listed as closed or not.
        Weekend = "weekend",
        /// A closed day that is no weekend day: a holiday.
        ClosedDay = "closed_day",
    }
}

impl DayStatus {
    pub(crate) fn is_business_day(self) -> bool {
        matches!(self, Self::BusinessDay | Self::WorkingWeekend)
    }
}

/// A calendar that has passed its check.
pub(crate) struct CheckedCalendar<'a>(&'a BusinessCalendar);

impl CheckedCalendar<'_> {
    /// What the calendar says about a day.
    ///
    /// # Errors
    /// `before_start` or `beyond_horizon` for a day that it does not know.
    pub(crate) fn status(&self, date: Date) -> Result<DayStatus> {
        let calendar = self.0;
        let unknown = |code, end, known| {
            Error::new(
                code,
                format!(
                    "calendar `{}` knows no day {end} `{known}`, and `{date}` is asked for",
                    calendar.name
                ),
            )
            .with_value(date)
        };
        if date < calendar.known_from {
            return Err(unknown(
                ErrorCode::BeforeStart,
                "before",
                calendar.known_from,
            ));
        }
        if date > calendar.known_through {
            return Err(unknown(
                ErrorCode::BeyondHorizon,
                "after",
                calendar.known_through,
            ));
        }
        let weekend = calendar.weekend.contains(&date.into());
        Ok(if weekend {
            if calendar.working_days.binary_search(&date).is_ok() {
                DayStatus::WorkingWeekend
            } else {
                DayStatus::Weekend
            }
        } else if calendar.closed_days.binary_search(&date).is_ok() {
            DayStatus::ClosedDay
        } else {
            DayStatus::BusinessDay
        })
    }

    pub(crate) fn is_business_day(&self, date: Date) -> Result<bool> {
        self.status(date).map(DayStatus::is_business_day)
    }
}
