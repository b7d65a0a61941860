//! The dates of a plan, and the days that the interest of each part runs over.

use super::facts::{Facts, contradiction, not_positive};
use super::{
    CustomPart, InstalmentDates, InstalmentPlanKind, InstalmentPlanTerms, InterestDateBasis,
};
use crate::calendar::CheckedCalendar;
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::Exact;
use crate::{Date, Period, PeriodUnit, RollConvention};

/// A due date before and after it was moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Due {
    pub(super) unadjusted: Date,
    pub(super) adjusted: Date,
}

enum Run<'a> {
    Regular {
        anchor: Date,
        /// The steps from the anchor to the first part.
        lead: u32,
        period: Period,
        keep_month_end: bool,
    },
    Custom(&'a [CustomPart]),
}

/// The dates of a plan's parts, one by one.
pub(super) struct Dates<'a> {
    start: Date,
    run: Run<'a>,
    roll: Option<(CheckedCalendar<'a>, RollConvention)>,
    basis: InterestDateBasis,
}

impl<'a> Dates<'a> {
    pub(super) fn of(terms: &'a InstalmentPlanTerms, start: Date) -> Result<Self> {
        let roll = match &terms.adjustment {
            None => None,
            Some(adjustment) => Some((
                adjustment
                    .calendar
                    .checked()
                    .at("calendar")
                    .at("adjustment")?,
                adjustment.convention,
            )),
        };
        let run = match (&terms.kind, &terms.dates) {
            (InstalmentPlanKind::Custom(_), Some(_)) => {
                return Err(contradiction("dates", "custom parts have their own dates"));
            }
            (InstalmentPlanKind::Custom(custom), None) => {
                check_order(&custom.parts, start).at("custom").at("kind")?;
                Run::Custom(&custom.parts)
            }
            (_, None) => {
                return Err(contradiction(
                    "dates",
                    "the dates of the parts must be given",
                ));
            }
            (_, Some(dates)) => regular(dates, start).at("dates")?,
        };
        Ok(Self {
            start,
            run,
            roll,
            basis: terms.interest_dates,
        })
    }

    /// The due date of the part at `index`.
    pub(super) fn part(&self, index: usize) -> Result<Due> {
        let date = match &self.run {
            Run::Regular {
                anchor,
                lead,
                period,
                keep_month_end,
            } => {
                let steps = u32::try_from(index).unwrap_or(u32::MAX);
                period
                    .after(*anchor, steps.saturating_add(*lead), *keep_month_end)
                    .at("dates")
                    .at("terms")?
            }
            Run::Custom(parts) => match parts.get(index).or(parts.last()) {
                Some(part) => part.due_date,
                None => self.start,
            },
        };
        self.moved(date)
    }

    /// A date, moved where it is no business day.
    pub(super) fn moved(&self, date: Date) -> Result<Due> {
        let adjusted = match &self.roll {
            None => date,
            Some((calendar, convention)) => convention
                .roll(date, calendar)
                .at("calendar")
                .at("adjustment")
                .at("terms")?,
        };
        if adjusted < self.start {
            return Err(Error::new(
                ErrorCode::Reversed,
                format!(
                    "the due date `{date}` moves to `{adjusted}`, before the start date `{}`",
                    self.start
                ),
            )
            .with_value(adjusted)
            .at("adjustment")
            .at("terms"));
        }
        Ok(Due {
            unadjusted: date,
            adjusted,
        })
    }

    /// The day that interest runs to.
    pub(super) fn interest_day(&self, due: Due) -> Date {
        match self.basis {
            InterestDateBasis::Adjusted => due.adjusted,
            InterestDateBasis::Unadjusted => due.unadjusted,
        }
    }
}

fn regular<'a>(dates: &InstalmentDates, start: Date) -> Result<Run<'a>> {
    if dates.period.count == 0 {
        return Err(not_positive("a period").at("count").at("period"));
    }
    if dates.keep_month_end && matches!(dates.period.unit, PeriodUnit::Days | PeriodUnit::Weeks) {
        return Err(contradiction(
            "keep_month_end",
            "a period of days or weeks has no end of month",
        ));
    }
    let (anchor, lead) = match dates.first_due_date {
        None => (start, 1),
        Some(first) if first < start => {
            return Err(before_start(first, start).at("first_due_date"));
        }
        Some(first) => (first, 0),
    };
    Ok(Run::Regular {
        anchor,
        lead,
        period: dates.period,
        keep_month_end: dates.keep_month_end,
    })
}

fn before_start(date: Date, start: Date) -> Error {
    Error::new(
        ErrorCode::Reversed,
        format!("the due date `{date}` is before the start date `{start}`"),
    )
    .with_value(date)
}

fn check_order(parts: &[CustomPart], start: Date) -> Result<()> {
    let mut before = None;
    for (index, part) in parts.iter().enumerate() {
        let date = part.due_date;
        let error = match before {
            None if date < start => Some(before_start(date, start)),
            Some(before) if date == before => Some(
                Error::new(
                    ErrorCode::Duplicate,
                    format!("two parts are due on `{date}`"),
                )
                .with_value(date),
            ),
            Some(before) if date < before => Some(
                Error::new(
                    ErrorCode::OutOfOrder,
                    format!("the due date `{date}` comes after `{before}` in the list"),
                )
                .with_value(date),
            ),
            _ => None,
        };
        if let Some(error) = error {
            return Err(error.at("due_date").at_index("parts", index));
        }
        before = Some(date);
    }
    Ok(())
}

/// A part's dates, and how long its interest runs.
#[derive(Debug, Clone)]
pub(super) struct Span {
    pub(super) due: Due,
    pub(super) days: u32,
    /// The time from the start date to the deposit; zero but for the first part.
    pub(super) before_deposit: Exact,
    /// The rest of the time.
    pub(super) time: Exact,
}

/// When everything is due.
pub(super) struct Timeline {
    pub(super) deposit: Due,
    pub(super) spans: Vec<Span>,
    /// From the start date through the last part.
    pub(super) whole: Exact,
}

impl Timeline {
    /// Of the first `count` parts, which are all there are.
    pub(super) fn of(facts: &Facts<'_>, count: u32) -> Result<Self> {
        let last = facts
            .dates
            .part(usize::try_from(count.saturating_sub(1)).unwrap_or(usize::MAX))?;
        let last = facts.dates.interest_day(last);
        let walk = Walk {
            facts,
            deposit: deposit_date(facts)?,
            last: Some(last),
        };
        let mut spans: Vec<Span> = Vec::new();
        for index in 0..usize::try_from(count).unwrap_or(0) {
            let span = walk.span(index, spans.last())?;
            spans.push(span);
        }
        Ok(Self {
            deposit: walk.deposit,
            spans,
            whole: facts
                .pace
                .measure()
                .between(facts.start, last, Some(last))?,
        })
    }
}

/// The spans one after another, for a plan whose end is known or not.
pub(super) struct Walk<'a> {
    pub(super) facts: &'a Facts<'a>,
    pub(super) deposit: Due,
    pub(super) last: Option<Date>,
}

impl Walk<'_> {
    pub(super) fn span(&self, index: usize, before: Option<&Span>) -> Result<Span> {
        let dates = &self.facts.dates;
        let measure = self.facts.pace.measure();
        let due = dates.part(index)?;
        let end = dates.interest_day(due);
        let start = before.map_or(self.facts.start, |span| dates.interest_day(span.due));
        let days = u32::try_from(start.days_until(end)).unwrap_or(0);
        if before.is_some() || self.facts.deposit.is_zero() {
            return Ok(Span {
                due,
                days,
                before_deposit: Exact::zero(),
                time: measure.between(start, end, self.last)?,
            });
        }
        let deposit = dates.interest_day(self.deposit);
        if deposit > end || self.deposit.adjusted > due.adjusted {
            return Err(Error::new(
                ErrorCode::Reversed,
                format!(
                    "the deposit is due on `{}`, after the first part on `{}`",
                    self.deposit.adjusted, due.adjusted
                ),
            )
            .with_value(self.deposit.adjusted)
            .at("due_date")
            .at("deposit")
            .at("terms"));
        }
        Ok(Span {
            due,
            days,
            before_deposit: measure.between(start, deposit, self.last)?,
            time: measure.between(deposit, end, self.last)?,
        })
    }
}

pub(super) fn deposit_date(facts: &Facts<'_>) -> Result<Due> {
    let stated = facts
        .terms
        .deposit
        .as_ref()
        .and_then(|deposit| deposit.due_date);
    match stated {
        None => Ok(Due {
            unadjusted: facts.start,
            adjusted: facts.start,
        }),
        Some(date) if date < facts.start => Err(before_start(date, facts.start)
            .at("due_date")
            .at("deposit")
            .at("terms")),
        Some(date) => facts.dates.moved(date),
    }
}
