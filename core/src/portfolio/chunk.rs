//! A stretch of rows that fits into the cache: its balances and what they amount to.
#![allow(
    clippy::as_conversions,
    clippy::arithmetic_side_effects,
    reason = "the loops over rows: what could overflow is bounded before the loop, or wraps where it does not matter"
)]

use super::column::{Checked, Column, Fault, NO_DATE, NO_RATE};
use super::days::{Day, Days, IssueBuckets, Kind, date, day};
use super::division::Divider;
use super::ledger::{Balance, Ledger};
use super::ready::Portfolio;
use crate::Tier;
use crate::error::{Error, ErrorCode, Result};
use crate::interest::{Change, ReadyLine, ReadyTerms};
use crate::money::overflow;
use crate::tiering::{ReadyScores, ReadyTiers};

/// How many rows a stretch has: its working columns stay in the first cache. In wasm each stretch crosses to JavaScript and back,
/// which costs as much as some rows.
pub(super) const CHUNK: usize = if cfg!(target_arch = "wasm32") {
    4096
} else {
    1024
};

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
#[derive(Debug)]
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
    /// A row that takes more than one quick product.
    slow: bool,
}

impl Chunk {
    pub(super) fn new() -> Self {
        Self {
            net: vec![0; CHUNK],
            base: vec![0; CHUNK],
            due: vec![0; CHUNK],
            days_past_due: vec![0; CHUNK],
            bucket: vec![0; CHUNK],
            score: vec![0; CHUNK],
            interest: vec![0; CHUNK],
            tier: vec![0; CHUNK],
            paid: vec![0; CHUNK],
            issue: vec![0; CHUNK],
            rate: vec![0; CHUNK],
            fact: vec![0; CHUNK],
            slow: false,
        }
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
        self.look_up(looking.days);
        if let Some(issued) = looking.issued {
            self.by_issue_date(issued, looking.ledger.issue_dates.is_some());
        }
        Ok(())
    }

    fn balances(&mut self, looking: &Looking<'_>, start: usize) -> Checked<()> {
        match looking.ledger.balance {
            Balance::Outstanding(column) => {
                column.read(start, &mut self.net)?;
                let negative = self.net.iter().fold(0, |sign, value| sign | *value) < 0;
                if negative {
                    return Err(negative_in(&self.net, start, "outstanding"));
                }
                self.base.copy_from_slice(&self.net);
                self.paid.fill(0);
            }
            Balance::Claimed { amounts, paid } => {
                amounts.read(start, &mut self.net)?;
                // the sign of `value - 1` or of `value` is set for every value that is not above zero
                let sign = self
                    .net
                    .iter()
                    .fold(0, |sign, value| sign | value.wrapping_sub(1) | *value);
                if sign < 0 {
                    return Err(not_positive_in(&self.net, start, "amount"));
                }
                match (paid, &looking.ledger.payments) {
                    (None, None) => {
                        self.base.copy_from_slice(&self.net);
                        self.paid.fill(0);
                    }
                    (Some(column), _) => {
                        column.read(start, &mut self.paid)?;
                        if self.paid.iter().fold(0, |sign, value| sign | *value) < 0 {
                            return Err(negative_in(&self.paid, start, "paid"));
                        }
                        // both are not below zero: the difference fits
                        let rows = self.net.iter_mut().zip(&mut self.base);
                        for ((net, base), paid) in rows.zip(&self.paid) {
                            *net -= *paid;
                            *base = (*net).max(0);
                        }
                    }
                    (None, Some(payments)) => {
                        let today = day(looking.portfolio.terms.as_of);
                        let rows = self.net.iter_mut().zip(&mut self.base);
                        for (row, ((net, base), paid)) in (start..).zip(rows.zip(&mut self.paid)) {
                            let (dates, amounts) = payments.of(row);
                            *paid = 0;
                            for (date, amount) in dates.iter().zip(amounts) {
                                if *date <= today {
                                    *paid = paid.checked_add(*amount).ok_or_else(|| {
                                        Fault::new(row, "payments", too_large(amount))
                                    })?;
                                }
                            }
                            *net -= *paid;
                            *base = (*net).max(0);
                        }
                    }
                }
            }
        }
        Ok(())
    }

    fn look_up(&mut self, days: &Days) {
        let rows = self.base.iter().zip(&self.due);
        let into = self.days_past_due.iter_mut().zip(&mut self.bucket);
        let settled = days.of(NO_DATE).map_or(0, |day| i32::from(day.score));
        let mut slow = false;
        for (((base, due), (days_past_due, bucket)), score) in rows.zip(into).zip(&mut self.score) {
            let Some(day) = days.of(*due) else { continue };
            let open = -i32::from(*base > 0);
            *days_past_due = day.days_past_due & open;
            *bucket = day.bucket | !(open as i8);
            *score = if *base > 0 {
                i32::from(day.score)
            } else {
                settled
            };
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

    /// Accrues the interest of the rows that were read.
    pub(super) fn accrue(&mut self, looking: &Looking<'_>, start: usize) -> Checked<()> {
        let rows = self.base.len();
        self.interest.resize(rows, 0);
        let Some(ready) = looking.interest else {
            return Ok(());
        };
        let own = looking.ledger.rates;
        if let Some(rates) = own {
            self.rate.resize(rows, 0);
            rates.values.read(start, &mut self.rate)?;
            for rate in &mut self.rate {
                if *rate == NO_RATE {
                    *rate = looking.rate;
                }
            }
        }
        let quick = self.quick(looking.days, own.is_some());
        if !quick {
            self.interest.fill(0);
            for row in 0..rows {
                self.exactly(ready, looking, (start, row), quick)?;
            }
        } else if self.slow {
            for row in 0..rows {
                if self
                    .of(looking.days, row)
                    .is_some_and(|day| day.kind != Kind::One)
                {
                    self.exactly(ready, looking, (start, row), quick)?;
                }
            }
        }
        if let Some(payments) = &looking.ledger.payments {
            for row in 0..rows {
                let (dates, amounts) = payments.of(start + row);
                if !dates.is_empty() {
                    self.running(ready, looking, (start, row), dates, amounts)?;
                }
            }
        }
        Ok(())
    }

    fn of<'a>(&self, days: &'a Days, row: usize) -> Option<&'a Day> {
        days.of(self.due.get(row).copied().unwrap_or(NO_DATE))
    }

    /// One product for each row, where all products fit.
    fn quick(&mut self, days: &Days, own_rates: bool) -> bool {
        let Some(divider) = days.divider else {
            return false;
        };
        let base = self.base.iter().fold(0, |bits, value| bits | *value);
        let rate = if own_rates {
            self.rate.iter().fold(0, |bits, value| bits | *value)
        } else {
            1
        };
        // a negative rate has no quick way
        let (Ok(base), Ok(rate)) = (u64::try_from(base), u64::try_from(rate)) else {
            return false;
        };
        let most = u128::from(base).checked_mul(rate.into());
        let most = most.and_then(|most| most.checked_mul(days.most.into()));
        if most.is_none_or(|most| most > u128::from(divider.most())) {
            return false;
        }
        let rows = self.base.iter().zip(&self.due).zip(&mut self.interest);
        if own_rates {
            for (((base, due), interest), rate) in rows.zip(&self.rate) {
                let Some(day) = days.of(*due) else { continue };
                let figure = (*base as u64).wrapping_mul(*rate as u64);
                *interest = divider.divide(figure.wrapping_mul(day.multiplier)) as i64;
            }
        } else {
            for ((base, due), interest) in rows {
                let Some(day) = days.of(*due) else { continue };
                let figure = (*base as u64).wrapping_mul(day.multiplier);
                *interest = divider.divide(figure) as i64;
            }
        }
        true
    }

    /// One row, whatever its size and however many lines it has.
    fn exactly(
        &mut self,
        ready: &ReadyTerms<'_>,
        looking: &Looking<'_>,
        (start, row): (usize, usize),
        quick: bool,
    ) -> Checked<()> {
        let base = self.base.get(row).copied().unwrap_or(0);
        let Some(day) = self.of(looking.days, row) else {
            return Ok(());
        };
        // with dated payments the row comes later, with what was left on each day
        let paid = |payments: &super::Payments<'_>| !payments.of(start + row).0.is_empty();
        if base == 0 || looking.ledger.payments.as_ref().is_some_and(paid) {
            return Ok(());
        }
        let rate = looking.ledger.rates.and(self.rate.get(row)).copied();
        let interest = match day.kind {
            Kind::Refused => self.refused(ready, looking, row),
            Kind::One => {
                let line = ReadyLine {
                    multiplier: day.multiplier.into(),
                    times: 1,
                };
                interest(ready, base, rate, &[line])
            }
            Kind::Several => {
                let lines = looking.days.several(day);
                match looking.days.divider.filter(|_| quick) {
                    Some(divider) => quick_interest(&divider, base, rate, lines),
                    None => interest(ready, base, rate, lines),
                }
            }
        };
        self.put(row, start, interest)
    }

    fn put(&mut self, row: usize, start: usize, interest: Result<i64>) -> Checked<()> {
        let interest = interest.map_err(|error| Fault::new(start + row, "interest", error))?;
        if let Some(into) = self.interest.get_mut(row) {
            *into = interest;
        }
        Ok(())
    }

    /// Why a due date has no answer.
    fn refused(&self, ready: &ReadyTerms<'_>, looking: &Looking<'_>, row: usize) -> Result<i64> {
        let due = match self.due.get(row) {
            Some(due) if *due != NO_DATE => Some(date(*due)?),
            _ => None,
        };
        let as_of = looking.portfolio.terms.as_of;
        ready.lines(due, as_of, &mut Vec::new()).map(|()| 0)
    }

    /// One row with dated payments, on what was left on each day.
    fn running(
        &mut self,
        ready: &ReadyTerms<'_>,
        looking: &Looking<'_>,
        (start, row): (usize, usize),
        dates: &[i32],
        amounts: &[i64],
    ) -> Checked<()> {
        let today = day(looking.portfolio.terms.as_of);
        let issue = looking.ledger.issue_dates.and(self.issue.get(row)).copied();
        if issue.is_some_and(|issued| issued > today) {
            return self.put(row, start, Ok(0));
        }
        // the net is the amount less what was paid
        let amount = self.net.get(row).copied().unwrap_or(0);
        let amount = amount + self.paid.get(row).copied().unwrap_or(0);
        let due = self.due.get(row).copied().unwrap_or(NO_DATE);
        let rate = looking.ledger.rates.and(self.rate.get(row)).copied();
        let interest = (|| {
            let due = if due == NO_DATE {
                None
            } else {
                Some(date(due)?)
            };
            let changes = Changes {
                dates,
                amounts,
                left: amount,
            };
            let as_of = looking.portfolio.terms.as_of;
            minor(ready, ready.running(due, as_of, amount, changes, rate)?)
        })();
        self.put(row, start, interest)
    }

    /// Adds the points of the facts to the scores, and gives each row with something outstanding its tier.
    pub(super) fn tier(&mut self, looking: &Looking<'_>, start: usize) -> Checked<()> {
        let scores = &looking.portfolio.scores;
        let facts = &looking.ledger.facts;
        for (column, points, field) in [
            (
                facts.operating_status,
                &scores.operating_status,
                "operating_status",
            ),
            (
                facts.payment_record,
                &scores.payment_record,
                "payment_record",
            ),
            (
                facts.cause_of_arrears,
                &scores.cause_of_arrears,
                "cause_of_arrears",
            ),
            (facts.contact, &scores.contact, "contact"),
            (facts.collateral, &scores.collateral, "collateral"),
        ] {
            if let Some(column) = column {
                self.fact(column, points, field, start)?;
            }
        }
        let rows = self.base.len();
        self.tier.resize(rows, 0);
        match (&looking.portfolio.tiers, facts.collateral) {
            // collateral is the fact that was read last
            (Some(tiers), Some(_)) => self.tiers(scores, tiers),
            (Some(tiers), None) => self.unsecured_tiers(scores, tiers),
            (None, _) => self.tier.fill(-1),
        }
        Ok(())
    }

    fn fact(
        &mut self,
        column: &dyn Column<u8>,
        points: &[i32],
        field: &'static str,
        start: usize,
    ) -> Checked<()> {
        self.fact.resize(self.base.len(), 0);
        column.read(start, &mut self.fact)?;
        for (row, (score, code)) in self.score.iter_mut().zip(&self.fact).enumerate() {
            let Some(points) = points.get(usize::from(*code)) else {
                let message = format!("`{code}` is the place of no value");
                let error = Error::new(ErrorCode::OutOfRange, message).with_value(code);
                return Err(Fault::new(start + row, field, error));
            };
            *score += *points;
        }
        Ok(())
    }

    /// The usual case, without a choice for each row: nothing is known of collateral, and there is one threshold at most for
    /// likely and one for unlikely.
    fn unsecured_tiers(&mut self, scores: &ReadyScores, ready: &ReadyTiers) {
        let [_, likely, _, unlikely] = &ready.ends;
        if likely.len() > 1 {
            self.fact.clear();
            self.fact.resize(self.base.len(), UNSECURED);
            return self.tiers(scores, ready);
        }
        let code = |cell: &[Tier], place: usize| cell.get(place).map_or(-1, |tier| *tier as i8);
        let end = |ends: &[i64]| ends.first().copied().unwrap_or(i64::MAX);
        let (likely_end, unlikely_end) = (end(likely), end(unlikely));
        let [_, likely, _, unlikely] = &ready.tiers;
        let (small, large) = (code(likely, 0), code(likely, 1));
        let (small_unlikely, large_unlikely) = (code(unlikely, 0), code(unlikely, 1));
        let rows = self.base.iter().zip(&self.score).zip(&mut self.tier);
        for ((base, score), tier) in rows {
            let likely = *score >= scores.likely_from;
            let above = *base > if likely { likely_end } else { unlikely_end };
            let small = if likely { small } else { small_unlikely };
            let large = if likely { large } else { large_unlikely };
            let code = if above { large } else { small };
            *tier = if *base > 0 { code } else { -1 };
        }
    }

    fn tiers(&mut self, scores: &ReadyScores, ready: &ReadyTiers) {
        let [a, b, c, d] = &ready.ends;
        let ends: Vec<[i64; 4]> = a
            .iter()
            .zip(b)
            .zip(c.iter().zip(d))
            .map(|((a, b), (c, d))| [*a, *b, *c, *d])
            .collect();
        let rows = self.base.iter().zip(&self.score).zip(&self.fact);
        for (((base, score), collateral), tier) in rows.zip(&mut self.tier) {
            let cell =
                usize::from(*score < scores.likely_from) * 2 + usize::from(*collateral != SECURED);
            let mut span = 0;
            for ends in &ends {
                span += usize::from(*base > ends.get(cell & 3).copied().unwrap_or(i64::MAX));
            }
            let found = ready.tiers.get(cell & 3).and_then(|tiers| tiers.get(span));
            let code = found.map_or(-1, |tier| *tier as i8);
            *tier = if *base > 0 { code } else { -1 };
        }
    }
}

/// The place of `secured` in the values of collateral, and that of any other.
const SECURED: u8 = crate::Collateral::Secured as u8;
const UNSECURED: u8 = crate::Collateral::Unknown as u8;

/// What is left of an amount from each day with payments on.
#[derive(Clone, Copy)]
struct Changes<'a> {
    dates: &'a [i32],
    amounts: &'a [i64],
    left: i64,
}

impl Iterator for Changes<'_> {
    type Item = Change;

    fn next(&mut self) -> Option<Change> {
        let day = *self.dates.first()?;
        while let ([next, dates @ ..], [amount, amounts @ ..]) = (self.dates, self.amounts) {
            if *next != day {
                break;
            }
            // both are above zero: a difference below zero is none
            self.left = self.left.saturating_sub(*amount).max(0);
            (self.dates, self.amounts) = (dates, amounts);
        }
        // the days have been checked
        Some(Change {
            date: date(day).ok()?,
            left: self.left,
        })
    }
}

/// The interest of a balance that does not change, in minor units.
fn interest(
    ready: &ReadyTerms<'_>,
    base: i64,
    rate: Option<i64>,
    lines: &[ReadyLine],
) -> Result<i64> {
    let base = i128::from(base) * i128::from(rate.unwrap_or(1));
    let mut total = 0i128;
    for line in lines {
        let figure = base
            .checked_mul(line.multiplier)
            .ok_or_else(|| overflow(base))?;
        total = ready
            .round(figure)?
            .checked_mul(line.times.into())
            .and_then(|interest| total.checked_add(interest))
            .ok_or_else(|| overflow(base))?;
    }
    minor(ready, total)
}

/// The same, where every product is known to fit the quick division.
fn quick_interest(
    divider: &Divider,
    base: i64,
    rate: Option<i64>,
    lines: &[ReadyLine],
) -> Result<i64> {
    let base = (base as u64).wrapping_mul(rate.unwrap_or(1) as u64);
    let mut total = 0i64;
    for line in lines {
        let figure = base.wrapping_mul(line.multiplier as u64);
        total = i64::try_from(divider.divide(figure))
            .ok()
            .and_then(|interest| interest.checked_mul(line.times))
            .and_then(|interest| total.checked_add(interest))
            .ok_or_else(|| too_large(base))?;
    }
    Ok(total)
}

/// A count of units as minor units.
fn minor(ready: &ReadyTerms<'_>, units: i128) -> Result<i64> {
    units
        .checked_mul(ready.unit())
        .and_then(|units| i64::try_from(units).ok())
        .ok_or_else(|| too_large(units))
}

fn too_large(units: impl std::fmt::Display) -> Error {
    Error::new(
        ErrorCode::Overflow,
        format!("`{units}` minor units do not fit into 64 bits"),
    )
    .with_value(units)
}

fn not_positive_in(values: &[i64], start: usize, field: &'static str) -> Fault {
    let row = values.iter().position(|value| *value <= 0).unwrap_or(0);
    let value = values.get(row).copied().unwrap_or(0);
    let message = format!("`{value}` minor units are not above zero");
    let error = Error::new(ErrorCode::NotPositive, message).with_value(value);
    Fault::new(start + row, field, error)
}

fn negative_in(values: &[i64], start: usize, field: &'static str) -> Fault {
    let row = values.iter().position(|value| *value < 0).unwrap_or(0);
    let value = values.get(row).copied().unwrap_or(0);
    let message = format!("`{value}` minor units are below zero");
    let error = Error::new(ErrorCode::Negative, message).with_value(value);
    Fault::new(start + row, field, error)
}
