//! What a due date means under the terms: worked out once for each day, by the same code as for one receivable, and looked
//! up for each row.
#![allow(
    clippy::as_conversions,
    reason = "bits are put into a word and cut out of it"
)]

use crate::ageing::{AgeingBasis, AgeingScheme, UndatedTreatment};
use crate::error::{Error, ErrorCode, Result};
use crate::interest::{ReadyLine, ReadyTerms};
use crate::tiering::ReadyScores;
use crate::{Date, RoundingMode};

use super::column::NO_DATE;
use super::division::Divider;

/// Days from 0001-01-01 of chrono's count to 1970-01-01.
const EPOCH: i32 = 719_163;
/// 1900-01-01 and 2199-12-31, in days since 1970-01-01.
pub(super) const FIRST_DAY: i32 = -25_567;
pub(super) const LAST_DAY: i32 = 84_005;

/// A day from the days since 1970-01-01.
pub(super) fn date(day: i32) -> Result<Date> {
    day.checked_add(EPOCH)
        .and_then(chrono::NaiveDate::from_num_days_from_ce_opt)
        .ok_or_else(|| out_of_range(day))
        .and_then(Date::try_from)
}

/// The days since 1970-01-01.
pub(super) fn day(date: Date) -> i32 {
    use chrono::Datelike;
    date.naive().num_days_from_ce().saturating_sub(EPOCH)
}

pub(super) fn out_of_range(day: i32) -> Error {
    let shown = day
        .checked_add(EPOCH)
        .and_then(chrono::NaiveDate::from_num_days_from_ce_opt)
        .map_or_else(|| format!("day {day}"), |date| date.to_string());
    Error::new(
        ErrorCode::DateOutOfRange,
        format!("`{shown}` is outside the years 1900 to 2199"),
    )
    .with_value(shown)
}

/// How the interest of a due date is reckoned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    // the first has no bits, so that many can be asked at once whether one of them is another
    /// One product, divided and rounded once; without interest, a product of zero.
    One,
    /// A list of products: the place of the first and their number, in `multiplier`.
    Several,
    /// The terms have no answer for it.
    Refused,
}

/// What a due date means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Day {
    pub(super) multiplier: u64,
    pub(super) meaning: Meaning,
}

/// Days past due, score, bucket and kind in one word, so that a row takes one load for all of them: the days in the lower half, then
/// 16 bits of the base points and those for the days past due, then a byte each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Meaning(u64);

impl Meaning {
    fn of(days_past_due: i32, score: i16, bucket: i8, kind: Kind) -> Self {
        let days = u64::from(days_past_due.cast_unsigned());
        let score = u64::from(score.cast_unsigned()) << 32;
        let bucket = u64::from(bucket.cast_unsigned()) << 48;
        Self(days | score | bucket | (u64::from(kind as u8) << 56))
    }

    #[inline(always)]
    pub(super) fn days_past_due(self) -> i32 {
        self.0 as i32
    }

    #[inline(always)]
    pub(super) fn score(self) -> i16 {
        (self.0 >> 32) as i16
    }

    #[inline(always)]
    pub(super) fn bucket(self) -> i8 {
        (self.0 >> 48) as i8
    }

    #[inline(always)]
    pub(super) fn kind(self) -> Kind {
        match self.0 >> 56 {
            0 => Kind::One,
            1 => Kind::Several,
            _ => Kind::Refused,
        }
    }

    /// What any of two says: of many, whether there is another kind than [`Kind::One`].
    #[inline(always)]
    pub(super) fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// What each due date means that occurs in a portfolio, and what none means.
#[derive(Debug)]
pub(super) struct Days {
    first: i32,
    /// One for each day from the first on, then what no due date means, then what any means for a row with nothing outstanding.
    pub(super) days: Vec<Day>,
    /// The lines of the days that have several.
    pub(super) lines: Vec<ReadyLine>,
    /// The quick division, where every figure allows it.
    pub(super) divider: Option<Divider>,
    /// The largest multiplier of all.
    pub(super) most: u64,
}

/// What the days are worked out from.
#[derive(Debug)]
pub(super) struct Rules<'a> {
    pub(super) as_of: Date,
    pub(super) scheme: &'a AgeingScheme,
    pub(super) scores: &'a ReadyScores,
    pub(super) interest: Option<&'a ReadyTerms<'a>>,
    pub(super) mode: RoundingMode,
}

impl Days {
    /// Works out the days from `first` to `last`, and no due date.
    pub(super) fn work_out(rules: &Rules<'_>, first: i32, last: i32) -> Result<Self> {
        let divider = match rules.interest {
            Some(ready) if ready.unit() == 1 => Divider::new(ready.divisor(), rules.mode),
            Some(_) => None,
            None => Divider::new(2, rules.mode),
        };
        let mut table = Self {
            first,
            days: Vec::new(),
            lines: Vec::new(),
            divider,
            most: 0,
        };
        let mut found = Vec::new();
        for day in first..=last {
            let due = date(day)?;
            let entry = table.entry(rules, Some(due), &mut found);
            table.days.push(entry);
        }
        let undated = table.entry(rules, None, &mut found);
        table.days.push(undated);
        // nothing outstanding: no points but those of the base
        let meaning = Meaning::of(0, undated.meaning.score(), -1, Kind::One);
        table.days.push(Day {
            multiplier: 0,
            meaning,
        });
        Ok(table)
    }

    fn entry(&mut self, rules: &Rules<'_>, due: Option<Date>, found: &mut Vec<ReadyLine>) -> Day {
        let age = due.map(|due| due.days_until(rules.as_of));
        let past = age.map_or(0, |age| u32::try_from(age).unwrap_or(0));
        let (kind, multiplier) = self.interest(rules, due, found);
        let days_past_due = i32::try_from(past).unwrap_or(i32::MAX);
        // eight numbers of at most 1,000 each
        let score = i16::try_from(rules.scores.base(past)).unwrap_or(0);
        Day {
            multiplier,
            meaning: Meaning::of(days_past_due, score, bucket(rules.scheme, age), kind),
        }
    }

    fn interest(
        &mut self,
        rules: &Rules<'_>,
        due: Option<Date>,
        found: &mut Vec<ReadyLine>,
    ) -> (Kind, u64) {
        let Some(ready) = rules.interest else {
            return (Kind::One, 0);
        };
        found.clear();
        if ready.lines(due, rules.as_of, found).is_err() {
            return (Kind::Refused, 0);
        }
        for line in found.iter() {
            match u64::try_from(line.multiplier) {
                Ok(multiplier) => self.most = self.most.max(multiplier),
                Err(_) => self.divider = None,
            }
        }
        if let [
            ReadyLine {
                multiplier,
                times: 1,
            },
        ] = found.as_slice()
            && let Ok(multiplier) = u64::try_from(*multiplier)
        {
            return (Kind::One, multiplier);
        }
        if found.is_empty() {
            return (Kind::One, 0);
        }
        let place = u64::try_from(self.lines.len()).unwrap_or(0);
        let count = u64::try_from(found.len()).unwrap_or(0);
        self.lines.append(found);
        // no table has as many as 2^32 lines: days times steps of a schedule
        (Kind::Several, (place << 32) | count)
    }

    /// The lines of a day that has several.
    pub(super) fn several(&self, day: &Day) -> &[ReadyLine] {
        let place = usize::try_from(day.multiplier >> 32).unwrap_or(0);
        let count = usize::try_from(day.multiplier & 0xffff_ffff).unwrap_or(0);
        self.lines
            .get(place..place.saturating_add(count))
            .unwrap_or_default()
    }

    /// The place of what a due date means: that of a day that is not there, as none is, is the last but one.
    #[inline(always)]
    pub(super) fn place(&self, due: i32) -> u32 {
        due.wrapping_sub(self.first)
            .cast_unsigned()
            .min(self.undated())
    }

    /// The place of what any due date means for a row with nothing outstanding.
    #[inline(always)]
    pub(super) fn settled(&self) -> u32 {
        self.undated().wrapping_add(1)
    }

    #[inline(always)]
    fn undated(&self) -> u32 {
        // there are days from 1900 to 2199
        (self.days.len() as u32).wrapping_sub(2)
    }
}

/// The code of an age's bucket: 0 for not due, then the buckets, then no due date.
pub(super) fn bucket(scheme: &AgeingScheme, age: Option<i64>) -> i8 {
    let undated = scheme.buckets.len().saturating_add(1);
    let place = match (age, scheme.undated) {
        (Some(age), _) => scheme
            .buckets
            .partition_point(|bucket| i64::from(bucket.first_day) <= age),
        (None, UndatedTreatment::NotDue) => 0,
        (None, UndatedTreatment::Separate | UndatedTreatment::IssueDate) => undated,
    };
    // a scheme has at most 100 buckets
    i8::try_from(place).unwrap_or(i8::MAX)
}

/// The bucket of each issue date, for a scheme that looks at it.
#[derive(Debug)]
pub(super) struct IssueBuckets {
    first: i32,
    buckets: Vec<i8>,
    /// Every row goes by its issue date, not only those without a due date.
    pub(super) all: bool,
}

impl IssueBuckets {
    pub(super) fn work_out(
        scheme: &AgeingScheme,
        as_of: Date,
        first: i32,
        last: i32,
    ) -> Option<Self> {
        let all = scheme.basis == AgeingBasis::IssueDate;
        if !all && scheme.undated != UndatedTreatment::IssueDate {
            return None;
        }
        let today = day(as_of);
        let mut buckets: Vec<_> = (first..=last)
            .map(|day| bucket(scheme, Some(i64::from(today).saturating_sub(day.into()))))
            .collect();
        buckets.push(bucket(scheme, None));
        Some(Self {
            first,
            buckets,
            all,
        })
    }

    /// The bucket of an issue date; of none, that of a row without a date.
    pub(super) fn of(&self, issued: i32) -> i8 {
        let place = issued.wrapping_sub(self.first).cast_unsigned();
        let last = self.buckets.len().wrapping_sub(1);
        let place = usize::try_from(place).map_or(last, |place| place.min(last));
        self.buckets.get(place).copied().unwrap_or(0)
    }
}

/// The earliest and the latest day of a column, apart from [`NO_DATE`].
#[inline(always)]
pub(super) fn span(days: &[i32]) -> (i32, i32) {
    let mut first = i32::MAX;
    let mut last = NO_DATE;
    for day in days {
        let known = if *day == NO_DATE { i32::MAX } else { *day };
        first = first.min(known);
        last = last.max(*day);
    }
    (first, last)
}
