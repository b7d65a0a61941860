//! A stretch of rows that fits into the cache: its balances and what they amount to.
#![allow(
    clippy::as_conversions,
    clippy::arithmetic_side_effects,
    reason = "the loops over rows: what could overflow is bounded before the loop, or wraps where it does not matter"
)]

use std::ops::Range;

use super::column::{Checked, Column, Fault, NO_DATE, NO_RATE, NOT_STATED};
use super::days::{Day, Days, IssueBuckets, Kind, date, day};
use super::division::Divider;
use super::ledger::{Balance, Ledger, Payments};
use super::ready::Portfolio;
use super::review::Wanted;
use super::stretch::Stretch;
use super::wide::widely;
use crate::Tier;
use crate::error::{Error, ErrorCode, Result};
use crate::interest::{Change, ReadyLine, ReadyTerms};
use crate::money::overflow;
use crate::tiering::{ReadyScores, ReadyTiers};

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

    fn balances(&mut self, looking: &Looking<'_>, start: usize) -> Checked<()> {
        match looking.ledger.balance {
            Balance::Outstanding(column) => self.outstanding(column, start),
            Balance::Claimed { amounts, paid } => {
                amounts.read(start, &mut self.net)?;
                match (paid, &looking.ledger.payments) {
                    (None, None) => self.paid.fill(0),
                    (Some(column), _) => column.read(start, &mut self.paid)?,
                    (None, Some(payments)) => {
                        self.paid_by(payments, day(looking.portfolio.terms.as_of), start)?;
                    }
                }
                if widely(|| self.subtract()) {
                    return Ok(());
                }
                // a row is at fault: which one is asked only now
                amounts.read(start, &mut self.net)?;
                if self.net.iter().any(|value| *value <= 0) {
                    return Err(not_positive_in(&self.net, start, "amount"));
                }
                Err(negative_in(&self.paid, start, "paid"))
            }
        }
    }

    fn outstanding(&mut self, column: &dyn Column<i64>, start: usize) -> Checked<()> {
        column.read(start, &mut self.net)?;
        self.base.copy_from_slice(&self.net);
        self.paid.fill(0);
        self.bits = self.net.iter().fold(0, |bits, value| bits | *value);
        if self.bits < 0 {
            return Err(negative_in(&self.net, start, "outstanding"));
        }
        Ok(())
    }

    /// Adds up the dated payments of each row up to a day.
    fn paid_by(&mut self, payments: &Payments<'_>, today: i32, start: usize) -> Checked<()> {
        for (row, paid) in (start..).zip(&mut self.paid) {
            let (dates, amounts) = payments.of(row);
            *paid = 0;
            for (date, amount) in dates.iter().zip(amounts) {
                if *date <= today {
                    *paid = paid
                        .checked_add(*amount)
                        .ok_or_else(|| Fault::new(row, "payments", too_large(amount)))?;
                }
            }
        }
        Ok(())
    }

    /// Takes what was paid from what was claimed. False where an amount is not above zero, or a payment below it: then no
    /// balance counts.
    #[inline(always)]
    fn subtract(&mut self) -> bool {
        // the signs are gathered, so that one decision is taken for all rows
        let (mut sign, mut bits) = (0, 0);
        let rows = self.net.iter_mut().zip(&mut self.base);
        for ((net, base), paid) in rows.zip(&self.paid) {
            // one less than the amount, or the amount itself, is below zero for every amount that is not above it
            sign |= net.wrapping_sub(1) | *net | *paid;
            // neither is below zero, so that the difference fits
            *net = net.wrapping_sub(*paid);
            *base = *net & !(*net >> 63);
            bits |= *base;
        }
        self.bits = bits;
        sign >= 0
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
                if self.of(looking.days, row).kind != Kind::One {
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

    fn of<'a>(&self, days: &'a Days, row: usize) -> &'a Day {
        days.of(self.due.get(row).copied().unwrap_or(NO_DATE))
    }

    /// One product for each row, where all products fit.
    fn quick(&mut self, days: &Days, own_rates: bool) -> bool {
        let Some(divider) = days.divider else {
            return false;
        };
        let rate = if own_rates {
            self.rate.iter().fold(0, |bits, value| bits | *value)
        } else {
            1
        };
        // a negative rate has no quick way
        let (Ok(base), Ok(rate)) = (u64::try_from(self.bits), u64::try_from(rate)) else {
            return false;
        };
        let most = u128::from(base).checked_mul(rate.into());
        let most = most.and_then(|most| most.checked_mul(days.most.into()));
        if most.is_none_or(|most| most > u128::from(divider.most())) {
            return false;
        }
        if divider.halves_to_even() {
            widely(|| self.products::<true>(days, &divider, own_rates));
        } else {
            widely(|| self.products::<false>(days, &divider, own_rates));
        }
        true
    }

    #[inline(always)]
    fn products<const TO_EVEN: bool>(&mut self, days: &Days, divider: &Divider, own_rates: bool) {
        let divider = *divider;
        let (undated, dated) = (&days.undated, days.dated.as_slice());
        let figure = |base: &i64, due: &i32| {
            let day = dated.get(days.place(*due)).unwrap_or(undated);
            (*base as u64).wrapping_mul(day.multiplier)
        };
        let rows = self.base.iter().zip(&self.due).zip(&mut self.interest);
        if own_rates {
            for (((base, due), interest), rate) in rows.zip(&self.rate) {
                let figure = figure(base, due).wrapping_mul(*rate as u64);
                *interest = divider.rounded::<TO_EVEN>(figure) as i64;
            }
        } else {
            for ((base, due), interest) in rows {
                *interest = divider.rounded::<TO_EVEN>(figure(base, due)) as i64;
            }
        }
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
        let day = self.of(looking.days, row);
        // with dated payments the row comes later, with what was left on each day
        let paid = |payments: &Payments<'_>| !payments.of(start + row).0.is_empty();
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
        self.judged.clear();
        self.judged.extend_from_slice(&self.score);
        if let Some(column) = facts.recoverability {
            self.stated(column, start)?;
        }
        match (&looking.portfolio.tiers, facts.collateral) {
            // collateral is the fact that was read last
            (Some(tiers), Some(_)) => self.tiers(scores, tiers),
            (Some(tiers), None) => self.unsecured_tiers(scores, tiers),
            (None, _) => self.tier.fill(-1),
        }
        Ok(())
    }

    /// Puts what the caller judged in the place of the scores.
    fn stated(&mut self, column: &dyn Column<u8>, start: usize) -> Checked<()> {
        self.stated.resize(self.base.len(), 0);
        column.read(start, &mut self.stated)?;
        let wrong = widely(|| {
            let mut wrong = false;
            for (judged, code) in self.judged.iter_mut().zip(&self.stated) {
                wrong |= ![LIKELY, UNLIKELY, NOT_STATED].contains(code);
                let otherwise = if *code == UNLIKELY { i32::MIN } else { *judged };
                *judged = if *code == LIKELY { i32::MAX } else { otherwise };
            }
            wrong
        });
        let known = |code: &u8| [LIKELY, UNLIKELY, NOT_STATED].contains(code);
        match self.stated.iter().position(|code| wrong && !known(code)) {
            None => Ok(()),
            Some(row) => {
                let code = self.stated.get(row).copied().unwrap_or(0);
                Err(no_value(start + row, "recoverability", code))
            }
        }
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
                return Err(no_value(start + row, field, *code));
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
        let likely_from = scores.likely_from;
        let rows = self.base.iter().zip(&self.judged).zip(&mut self.tier);
        widely(|| {
            for ((base, score), tier) in rows {
                let likely = *score >= likely_from;
                let above = *base > if likely { likely_end } else { unlikely_end };
                let small = if likely { small } else { small_unlikely };
                let large = if likely { large } else { large_unlikely };
                let code = if above { large } else { small };
                *tier = if *base > 0 { code } else { -1 };
            }
        });
    }

    fn tiers(&mut self, scores: &ReadyScores, ready: &ReadyTiers) {
        let [a, b, c, d] = &ready.ends;
        let ends: Vec<[i64; 4]> = a
            .iter()
            .zip(b)
            .zip(c.iter().zip(d))
            .map(|((a, b), (c, d))| [*a, *b, *c, *d])
            .collect();
        let rows = self.base.iter().zip(&self.judged).zip(&self.fact);
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

/// The places of the values of recoverability.
const LIKELY: u8 = crate::Recoverability::Likely as u8;
const UNLIKELY: u8 = crate::Recoverability::Unlikely as u8;

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

fn given<T>(wanted: bool, column: &[T]) -> &[T] {
    if wanted { column } else { &[] }
}

fn no_value(row: usize, field: &'static str, code: u8) -> Fault {
    let message = format!("`{code}` is the place of no value");
    let error = Error::new(ErrorCode::OutOfRange, message).with_value(code);
    Fault::new(row, field, error)
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
