use proptest::prelude::*;

use super::business::CalendarTerms;
use super::*;
use crate::choice::Choice;
use crate::error::ErrorCode;
use crate::money::Exact;
use crate::{call, from_json};

const ALL_DAY_COUNTS: &[(DayCount, &str)] = DayCount::VALUES;
const ROLLS: &[(RollConvention, &str)] = RollConvention::VALUES;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// Any day from 1901 to 2198, so that a few years around it are in range too.
fn any_day() -> impl Strategy<Value = Date> {
    (0i64..108_000).prop_map(|days| day("1901-01-01").plus_days(days).unwrap())
}

/// Any day that China's calendar knows, with some room to move.
fn any_day_in_china() -> impl Strategy<Value = Date> {
    (0i64..7_200).prop_map(|days| day("2007-02-01").plus_days(days).unwrap())
}

fn china() -> CalendarTerms {
    PublishedCalendar::ChinaMainland.into()
}

fn business_days(start: Date, end: Date) -> CountBusinessDaysReport {
    count_business_days(&CountBusinessDaysInput {
        start,
        end,
        calendar: china(),
    })
    .unwrap()
}

fn schedule(anchor: Date, period: Period, dates: u32, keep_month_end: bool) -> Vec<Date> {
    build_schedule(&BuildScheduleInput {
        anchor,
        period,
        dates: Some(dates),
        last_date: None,
        keep_month_end,
        calendar: None,
        convention: None,
    })
    .unwrap()
    .rows
    .iter()
    .map(|row| row.unadjusted_date)
    .collect()
}

#[test]
fn the_published_calendars_hold() {
    for (name, _) in PublishedCalendar::VALUES {
        let calendar = get_calendar(&GetCalendarInput { name: *name }).unwrap();
        calendar.check().unwrap();
    }
    let china = get_calendar(&GetCalendarInput {
        name: PublishedCalendar::ChinaMainland,
    })
    .unwrap();
    assert_eq!(china.known_from, day("2007-01-01"));
    assert_eq!(china.known_through, day("2026-12-31"));
}

#[test]
fn china_has_eleven_holidays_a_year_until_2024_and_thirteen_after() {
    // days off on weekdays less weekend days worked: what the holidays take from the year
    for (year, holidays) in [(2014, 11), (2016, 11), (2019, 11), (2023, 11), (2025, 13)] {
        let start = Date::new(year, 1, 1).unwrap();
        let end = Date::new(year + 1, 1, 1).unwrap();
        let report = business_days(start, end);
        let weekdays = (0..report.actual_days)
            .filter(|days| {
                let weekday = Weekday::from(start.plus_days(*days).unwrap());
                !matches!(weekday, Weekday::Saturday | Weekday::Sunday)
            })
            .count();
        let taken = i64::try_from(weekdays).unwrap() - report.business_days;
        // holidays that fall on a weekend and are not moved make it less
        assert!(
            (holidays - 2..=holidays).contains(&taken),
            "{year}: {taken}"
        );
    }
}

#[test]
fn a_day_count_field_names_the_candidates_of_an_ambiguous_name() {
    let field = |name: &str| {
        let input =
            format!(r#"{{"start": "2024-01-01", "end": "2024-02-01", "day_count": "{name}"}}"#);
        from_json::<CountDaysInput>(&input).unwrap_err()
    };
    let error = field("30/360");
    assert_eq!(
        (error.code(), error.path(), error.value()),
        (ErrorCode::AmbiguousName, "day_count", Some("30/360"))
    );
    for candidate in ["thirty_360_us", "thirty_360_bond_basis", "thirty_e_360"] {
        assert!(error.remedy().contains(candidate), "{}", error.remedy());
    }
    assert_eq!(field("ACT/365").code(), ErrorCode::AmbiguousName);
    let other = field("ACT/360");
    assert_eq!(other.code(), ErrorCode::UnknownChoice);
    assert!(
        other.remedy().contains("`actual_360`"),
        "{}",
        other.remedy()
    );
    assert_eq!(field("lunar").code(), ErrorCode::UnknownChoice);
    // another choice has nothing to do with day counts
    let error = call("get_calendar", r#"{"name": "30/360"}"#).unwrap_err();
    assert_eq!(error.code(), ErrorCode::UnknownChoice);
}

#[test]
fn every_day_count_is_named_by_its_own_text() {
    for (day_count, text) in ALL_DAY_COUNTS {
        let named = name_day_count(&NameDayCountInput {
            name: text.to_uppercase(),
        });
        assert_eq!(named.unwrap().day_count, *day_count);
    }
}

#[test]
fn the_last_days_that_the_library_reckons_with_do_not_panic() {
    let terms = CalendarTerms::from(PublishedCalendar::WeekendsOnly);
    for (convention, _) in ROLLS {
        for date in ["1900-01-01", "2199-12-31", "2199-12-29", "2199-12-28"] {
            let _ = roll_date(&RollDateInput {
                date: day(date),
                calendar: terms.clone(),
                convention: *convention,
            });
        }
    }
    let report = build_schedule(&BuildScheduleInput {
        anchor: day("2199-11-30"),
        period: Period {
            count: u32::MAX,
            unit: PeriodUnit::Years,
        },
        dates: None,
        last_date: Some(day("2199-12-31")),
        keep_month_end: true,
        calendar: None,
        convention: None,
    });
    assert_eq!(report.unwrap().rows.len(), 1);
}

proptest! {
    #[test]
    fn actual_counts_of_neighbouring_intervals_add_up(
        start in any_day(), first in 0i64..400, second in 0i64..4_000,
    ) {
        let middle = start.plus_days(first).unwrap();
        let Ok(end) = middle.plus_days(second) else { return Ok(()) };
        for day_count in [DayCount::Actual365Fixed, DayCount::Actual360, DayCount::ActualActualIsda] {
            let part = |from, to| day_count.fraction(from, to, None).unwrap();
            let sum = part(start, middle).plus(&part(middle, end)).unwrap();
            prop_assert_eq!(part(start, end), sum);
        }
    }

    #[test]
    fn whole_years_are_whole_and_nothing_is_negative(
        start in any_day(), years in 0u32..30, days in 0i64..4_000,
    ) {
        let Ok(end) = start.plus_months(12 * years) else { return Ok(()) };
        let last = day("2199-12-31");
        // 29 February to 28 February is a day short in some conventions
        if start.day() < 28 {
            for (day_count, text) in ALL_DAY_COUNTS.iter().filter(|(_, text)| text.starts_with("thirty")) {
                let fraction = day_count.fraction(start, end, Some(last)).unwrap();
                prop_assert_eq!(fraction, Exact::integer(years.into()), "{}", text);
            }
        }
        let Ok(end) = start.plus_days(days) else { return Ok(()) };
        for (day_count, text) in ALL_DAY_COUNTS {
            for termination in [end, last] {
                let fraction = day_count.fraction(start, end, Some(termination)).unwrap();
                prop_assert!(fraction >= Exact::zero(), "{} {} {}", text, start, end);
            }
            prop_assert!(day_count.fraction(start, start, Some(start)).unwrap().is_zero());
        }
    }

    #[test]
    fn a_rolled_date_is_a_business_day_on_the_right_side(date in any_day_in_china()) {
        let roll = |convention| {
            roll_date(&RollDateInput { date, calendar: china(), convention }).unwrap()
        };
        for (convention, _) in ROLLS {
            let report = roll(*convention);
            let open = report.adjusted_status.is_business_day();
            prop_assert!(open || *convention == RollConvention::Unadjusted);
            if report.status.is_business_day() {
                prop_assert_eq!(report.adjusted_date, date);
            }
            prop_assert_eq!(date.plus_days(report.moved_days).unwrap(), report.adjusted_date);
        }
        let following = roll(RollConvention::Following).adjusted_date;
        let preceding = roll(RollConvention::Preceding).adjusted_date;
        prop_assert!(preceding <= date && date <= following);
        for modified in [RollConvention::ModifiedFollowing, RollConvention::ModifiedPreceding] {
            let rolled = roll(modified).adjusted_date;
            prop_assert_eq!((rolled.year(), rolled.month()), (date.year(), date.month()));
            prop_assert!(rolled == following || rolled == preceding);
        }
        let nearest = roll(RollConvention::Nearest).adjusted_date;
        let earlier = preceding.days_until(date) < date.days_until(following);
        prop_assert_eq!(nearest, if earlier { preceding } else { following });
    }

    #[test]
    fn business_days_of_neighbouring_intervals_add_up(
        start in any_day_in_china(), first in 0i64..20, second in 0i64..20,
    ) {
        let middle = start.plus_days(first).unwrap();
        let end = middle.plus_days(second).unwrap();
        let whole = business_days(start, end);
        let sum = business_days(start, middle).business_days + business_days(middle, end).business_days;
        prop_assert_eq!(whole.business_days, sum);
        prop_assert_eq!(whole.business_days + whole.weekend_days + whole.closed_days, whole.actual_days);
    }

    #[test]
    fn a_schedule_never_drifts(
        anchor in any_day(), count in 1u32..5, months in any::<bool>(), keep in any::<bool>(),
    ) {
        let unit = if months { PeriodUnit::Months } else { PeriodUnit::Days };
        let keep = keep && months;
        let period = Period { count, unit };
        let Ok(_) = period.after(anchor, 40, keep) else { return Ok(()) };
        let dates = schedule(anchor, period, 40, keep);
        prop_assert_eq!(dates[0], anchor);
        for (steps, date) in (0i64..).zip(&dates) {
            if months {
                let expected = anchor.month_number() + steps * i64::from(count);
                prop_assert_eq!(date.month_number(), expected);
                // the anchor's day, or the end of a month that has no such day
                prop_assert!(date.day() == anchor.day() || date.is_month_end());
                prop_assert!(date.day() <= anchor.day() || keep);
                if keep && anchor.is_month_end() {
                    prop_assert!(date.is_month_end());
                }
            } else {
                prop_assert_eq!(anchor.days_until(*date), steps * i64::from(count));
            }
        }
    }

    #[test]
    fn any_text_is_named_or_refused(name in ".{0,40}") {
        let _ = name_day_count(&NameDayCountInput { name });
    }
}
