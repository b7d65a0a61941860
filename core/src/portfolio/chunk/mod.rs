//! A stretch of rows that fits into the cache: its balances and what they amount to.
#![allow(
    clippy::as_conversions,
    clippy::arithmetic_side_effects,
    reason = "the loops over rows: what could overflow is bounded before the loop, or wraps where it does not matter"
)]

use std::ops::Range;

use super::column::{Checked, NO_DATE};
use super::days::{Day, Days, IssueBuckets, Kind, Meaning, day};
use super::ledger::Ledger;
use super::ready::Portfolio;
use super::review::Wanted;
use super::stretch::Stretch;
use super::wide::widely;
use crate::error::{Error, ErrorCode};
use crate::interest::ReadyTerms;

mod accrue;
mod balances;
mod tier;

/// How many rows a stretch has: enough for the memory to be read ahead, and its working columns stay in the second cache.
pub(super) const CHUNK: usize = 4096;

/// Everything the rows of one batch are looked at by.
pub(super) struct Looking<'a> {
    pub(super) portfolio: &'a Portfolio,
    pub(super) ledger: &'a Ledger<'a>,
    pub(super) days: &'a Days,
    pub(super) issued: Option<&'a IssueBuckets>,
    pub(super) interest: Option<&'a ReadyTerms<'a>>,
    /// The rate of the terms with the decimals of the rows' own rates.
    pub(super) rate: i64,
}

/// The working columns of a stretch. One per thread.
#[derive(Debug, Default)]
pub(super) struct Chunk {
    /// What was claimed less what was paid: below zero where more was paid than claimed.
    pub(super) net: Vec<i64>,
    /// What is outstanding: the net, or zero.
    pub(super) base: Vec<i64>,
    due: Vec<i32>,
    days_past_due: Vec<i32>,
    pub(super) bucket: Vec<i8>,
    score: Vec<i32>,
    interest: Vec<i64>,
    tier: Vec<i8>,
    /// The place of what its due date means, among those of the days.
    place: Vec<u32>,
    multiplier: Vec<u64>,
    meaning: Vec<Meaning>,
    paid: Vec<i64>,
    issue: Vec<i32>,
    rate: Vec<i64>,
    fact: Vec<u8>,
    stated: Vec<u8>,
    /// Whether recovery is likely: by the score of the facts, or by what was stated in its place.
    likely: Vec<bool>,
    /// Whether there is anything outstanding, and how many thresholds it is above.
    size: Vec<u8>,
    /// The bits that are set in any balance: no balance is larger.
    bits: i64,
    /// A row that takes more than one quick product.
    slow: bool,
}

impl Chunk {
    /// Works out the columns that are wanted of some rows.
    pub(super) fn review(
        &mut self,
        looking: &Looking<'_>,
        wanted: Wanted,
        rows: Range<usize>,
    ) -> Checked<Stretch<'_>> {
        self.read(looking, rows.start, rows.len())?;
        self.multiplier.resize(rows.len(), 0);
        self.meaning.resize(rows.len(), Meaning::default());
        self.days_past_due.resize(rows.len(), 0);
        self.score.resize(rows.len(), 0);
        widely(|| self.look_up(&looking.days.days));
        self.slow = widely(|| self.spell_out()) != Kind::One;
        self.by_issue_date(looking);
        if wanted.interest {
            self.accrue(looking, rows.start)?;
        }
        if wanted.score || wanted.tier {
            self.tier(looking, rows.start)?;
        }
        Ok(Stretch {
            start: rows.start,
            outstanding: given(wanted.outstanding, &self.base),
            days_past_due: given(wanted.days_past_due, &self.days_past_due),
            bucket: given(wanted.bucket, &self.bucket),
            interest: given(wanted.interest, &self.interest),
            score: given(wanted.score, &self.score),
            tier: given(wanted.tier, &self.tier),
        })
    }

    /// The balances of some rows, and the bucket of each.
    pub(super) fn buckets(&mut self, looking: &Looking<'_>, rows: Range<usize>) -> Checked<()> {
        self.read(looking, rows.start, rows.len())?;
        widely(|| self.look_up_buckets(&looking.days.days));
        self.by_issue_date(looking);
        Ok(())
    }

    /// Reads `rows` rows from `start` on: balances, due dates and the places of what these mean.
    fn read(&mut self, looking: &Looking<'_>, start: usize, rows: usize) -> Checked<()> {
        self.net.resize(rows, 0);
        self.base.resize(rows, 0);
        self.paid.resize(rows, 0);
        self.due.resize(rows, 0);
        self.place.resize(rows, 0);
        self.bucket.resize(rows, 0);
        self.balances(looking, start)?;
        looking.ledger.due_dates.read(start, &mut self.due)?;
        if let Some(column) = looking.ledger.issue_dates {
            self.issue.resize(rows, 0);
            column.read(start, &mut self.issue)?;
            let today = day(looking.portfolio.terms.as_of);
            let rows = self.base.iter_mut().zip(&mut self.net);
            for (((base, net), paid), issued) in rows.zip(&self.paid).zip(&self.issue) {
                // what is issued later is not there, and what was paid for it is unapplied
                if *issued > today {
                    *net = -*paid;
                    *base = 0;
                }
            }
        }
        widely(|| self.places(looking.days));
        Ok(())
    }

    #[inline(always)]
    fn places(&mut self, days: &Days) {
        let settled = days.settled();
        let rows = self.base.iter().zip(&self.due).zip(&mut self.place);
        for ((base, due), place) in rows {
            let dated = days.place(*due);
            *place = if *base > 0 { dated } else { settled };
        }
    }

    #[inline(always)]
    fn look_up(&mut self, days: &[Day]) {
        let into = self.multiplier.iter_mut().zip(&mut self.meaning);
        for (place, (multiplier, meaning)) in self.place.iter().zip(into) {
            if let Some(day) = days.get(*place as usize) {
                *multiplier = day.multiplier;
                *meaning = day.meaning;
            }
        }
    }

    /// Writes what the due dates mean into columns, and tells what any of them takes.
    #[inline(always)]
    fn spell_out(&mut self) -> Kind {
        let mut all = Meaning::default();
        let into = self.days_past_due.iter_mut().zip(&mut self.bucket);
        for ((meaning, score), (days_past_due, bucket)) in
            self.meaning.iter().zip(&mut self.score).zip(into)
        {
            *days_past_due = meaning.days_past_due();
            *bucket = meaning.bucket();
            *score = meaning.score().into();
            all = all.or(*meaning);
        }
        all.kind()
    }

    #[inline(always)]
    fn look_up_buckets(&mut self, days: &[Day]) {
        for (place, bucket) in self.place.iter().zip(&mut self.bucket) {
            if let Some(day) = days.get(*place as usize) {
                *bucket = day.meaning.bucket();
            }
        }
    }

    /// Gives the rows that go by their issue date another bucket.
    fn by_issue_date(&mut self, looking: &Looking<'_>) {
        let Some(issued) = looking.issued else {
            return;
        };
        if looking.ledger.issue_dates.is_none() {
            self.issue.clear();
            self.issue.resize(self.base.len(), NO_DATE);
        }
        let rows = self.bucket.iter_mut().zip(&self.due).zip(&self.issue);
        for ((bucket, due), issue) in rows {
            if *bucket >= 0 && (issued.all || *due == NO_DATE) {
                *bucket = issued.of(*issue);
            }
        }
    }
}

fn too_large(units: impl std::fmt::Display) -> Error {
    Error::new(
        ErrorCode::Overflow,
        format!("`{units}` minor units do not fit into 64 bits"),
    )
    .with_value(units)
}

fn given<T>(wanted: bool, column: &[T]) -> &[T] {
    if wanted { column } else { &[] }
}
