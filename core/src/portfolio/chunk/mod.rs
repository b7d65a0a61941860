//! A stretch of rows that fits into the cache: its balances and what they amount to.
#![allow(
    clippy::as_conversions,
    clippy::arithmetic_side_effects,
    reason = "the loops over rows: what could overflow is bounded before the loop, or wraps where it does not matter"
)]

use std::ops::Range;

use super::column::{Checked, NO_DATE};
use super::days::{Days, IssueBuckets, Kind, day};
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
    pub(super) due: Vec<i32>,
    pub(super) days_past_due: Vec<i32>,
    pub(super) bucket: Vec<i8>,
    pub(super) score: Vec<i32>,
    pub(super) interest: Vec<i64>,
    pub(super) tier: Vec<i8>,
    paid: Vec<i64>,
    issue: Vec<i32>,
    rate: Vec<i64>,
    fact: Vec<u8>,
    stated: Vec<u8>,
    /// The score that the tier goes by: that of the facts, or what was stated in its place.
    judged: Vec<i32>,
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

    /// Reads `rows` rows from `start` on: balances, due dates and what these mean.
    pub(super) fn read(&mut self, looking: &Looking<'_>, start: usize, rows: usize) -> Checked<()> {
        self.net.resize(rows, 0);
        self.base.resize(rows, 0);
        self.paid.resize(rows, 0);
        self.due.resize(rows, 0);
        self.days_past_due.resize(rows, 0);
        self.bucket.resize(rows, 0);
        self.score.resize(rows, 0);
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
        widely(|| self.look_up(looking.days));
        if let Some(issued) = looking.issued {
            self.by_issue_date(issued, looking.ledger.issue_dates.is_some());
        }
        Ok(())
    }

    #[inline(always)]
    fn look_up(&mut self, days: &Days) {
        let (undated, settled) = (&days.undated, &days.settled);
        let dated = days.dated.as_slice();
        let mut slow = false;
        let rows = self.base.iter().zip(&self.due);
        let into = self.days_past_due.iter_mut().zip(&mut self.bucket);
        for (((base, due), (days_past_due, bucket)), score) in rows.zip(into).zip(&mut self.score) {
            let day = dated.get(days.place(*due)).unwrap_or(undated);
            let day = if *base > 0 { day } else { settled };
            *days_past_due = day.days_past_due;
            *bucket = day.bucket;
            *score = i32::from(day.score);
            slow |= day.kind != Kind::One;
        }
        self.slow = slow;
    }

    fn by_issue_date(&mut self, issued: &IssueBuckets, given: bool) {
        if !given {
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
