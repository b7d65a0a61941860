//! The interest of each row: one quick product where that is proved to be exact, and the way of the single operation elsewhere.

use super::{Chunk, Looking, too_large};
use crate::error::Result;
use crate::interest::{Change, ReadyLine, ReadyTerms};
use crate::money::overflow;
use crate::portfolio::column::{Checked, Fault, NO_DATE, NO_RATE};
use crate::portfolio::days::{Day, Days, Kind, date, day};
use crate::portfolio::division::Divider;
use crate::portfolio::ledger::Payments;
use crate::portfolio::wide::widely;

impl Chunk {
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
                if self.day(row).meaning.kind() != Kind::One {
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

    /// What the due date of a row means.
    fn day(&self, row: usize) -> Day {
        Day {
            multiplier: self.multiplier.get(row).copied().unwrap_or(0),
            meaning: self.meaning.get(row).copied().unwrap_or_default(),
        }
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
            widely(|| self.products::<true>(&divider, own_rates));
        } else {
            widely(|| self.products::<false>(&divider, own_rates));
        }
        true
    }

    #[inline(always)]
    fn products<const TO_EVEN: bool>(&mut self, divider: &Divider, own_rates: bool) {
        let divider = *divider;
        let figures = self.base.iter().zip(&self.multiplier);
        let figures = figures.map(|(base, multiplier)| (*base as u64).wrapping_mul(*multiplier));
        let rows = figures.zip(&mut self.interest);
        if own_rates {
            for ((figure, interest), rate) in rows.zip(&self.rate) {
                let figure = figure.wrapping_mul(*rate as u64);
                *interest = divider.rounded::<TO_EVEN>(figure) as i64;
            }
        } else {
            for (figure, interest) in rows {
                *interest = divider.rounded::<TO_EVEN>(figure) as i64;
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
        let day = self.day(row);
        // with dated payments the row comes later, with what was left on each day
        let paid = |payments: &Payments<'_>| !payments.of(start + row).0.is_empty();
        if base == 0 || looking.ledger.payments.as_ref().is_some_and(paid) {
            return Ok(());
        }
        let rate = looking.ledger.rates.and(self.rate.get(row)).copied();
        let interest = match day.meaning.kind() {
            Kind::Refused => self.refused(ready, looking, row),
            Kind::One => {
                let line = ReadyLine {
                    multiplier: day.multiplier.into(),
                    times: 1,
                };
                interest(ready, base, rate, &[line])
            }
            Kind::Several => {
                let lines = looking.days.several(&day);
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
}

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
