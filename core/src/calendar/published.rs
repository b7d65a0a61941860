//! The calendars that the library carries, as records.

use std::sync::LazyLock;

use super::china::YEARS;
use super::{BusinessCalendar, Date, PublishedCalendar, Weekday};
use crate::error::Result;

pub(super) fn published(name: PublishedCalendar) -> Result<&'static BusinessCalendar> {
    match name {
        PublishedCalendar::ChinaMainland => CHINA.as_ref(),
        PublishedCalendar::WeekendsOnly => WEEKENDS.as_ref(),
    }
    .map_err(Clone::clone)
}

const WEEKEND: [Weekday; 2] = [Weekday::Saturday, Weekday::Sunday];

static CHINA: LazyLock<Result<BusinessCalendar>> = LazyLock::new(china);
static WEEKENDS: LazyLock<Result<BusinessCalendar>> = LazyLock::new(weekends);

fn weekends() -> Result<BusinessCalendar> {
    Ok(BusinessCalendar {
        name: PublishedCalendar::WeekendsOnly.to_string(),
        weekend: WEEKEND.to_vec(),
        closed_days: Vec::new(),
        working_days: Vec::new(),
        source: "the days of the week".to_owned(),
        known_from: Date::new(1900, 1, 1)?,
        known_through: Date::new(2199, 12, 31)?,
    })
}

fn china() -> Result<BusinessCalendar> {
    let (mut closed_days, mut working_days) = (Vec::new(), Vec::new());
    let mut notices = Vec::new();
    for year in YEARS {
        for (days, listed) in [
            (&mut closed_days, year.closed),
            (&mut working_days, year.working),
        ] {
            for (month, day) in listed {
                days.push(Date::new(year.year, *month, *day)?);
            }
        }
        notices.push(format!("{}: {}", year.year, year.notice));
    }
    let years = || YEARS.iter().map(|year| year.year);
    Ok(BusinessCalendar {
        name: PublishedCalendar::ChinaMainland.to_string(),
        weekend: WEEKEND.to_vec(),
        closed_days,
        working_days,
        source: format!(
            "notices of the General Office of the State Council on public holidays ({})",
            notices.join("; ")
        ),
        known_from: Date::new(years().min().unwrap_or_default(), 1, 1)?,
        known_through: Date::new(years().max().unwrap_or_default(), 12, 31)?,
    })
}
