//! The terms made ready once for many receivables: the lines of a statement as whole numbers, without the statement.

use rust_decimal::Decimal;

use super::grain::{Grain, product, sum};
use super::rates::{Days, Rates, Run};
use super::segment::Window;
use super::{LateInterestRate, LateInterestTerms};
use crate::error::{At, Error, ErrorCode, Result};
use crate::{Currency, Date, RoundingScope};

/// Terms that hold for every receivable of a portfolio.
#[derive(Debug)]
pub(crate) struct ReadyTerms<'a> {
    terms: &'a LateInterestTerms,
    rates: Rates<'a>,
    grain: Grain,
    /// Each row brings its own rate: the lines are made for a rate of one.
    own_rates: bool,
}

/// A line of a receivable whose balance does not change: its interest is `times` times the balance in minor units times
/// `multiplier`, divided by the divisor and rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ReadyLine {
    pub(crate) multiplier: i128,
    pub(crate) times: i64,
}

/// What is left of a receivable from a day on, in minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Change {
    pub(crate) date: Date,
    pub(crate) left: i64,
}

impl<'a> ReadyTerms<'a> {
    /// Makes terms ready. `rate_decimals` are the decimals of the rows' own rates, where they have their own.
    pub(crate) fn of(
        terms: &'a LateInterestTerms,
        currency: Currency,
        rate_decimals: Option<u32>,
    ) -> Result<Self> {
        for (given, field) in [
            (terms.cap.is_some(), "cap"),
            (terms.waiver.is_some(), "waiver"),
        ] {
            if given {
                return Err(Error::new(
                    ErrorCode::Contradiction,
                    format!("a {field} belongs to one receivable, not to a portfolio"),
                )
                .with_remedy("leave it out here, and accrue the receivables it is for one by one")
                .at(field));
            }
        }
        let mut rates = Rates::of(&terms.rate).at("rate")?;
        if let Some(decimals) = rate_decimals {
            if !matches!(
                terms.rate,
                LateInterestRate::PerDay(_) | LateInterestRate::PerYear(_)
            ) {
                return Err(Error::new(
                    ErrorCode::Contradiction,
                    "a rate for each row beside a schedule for all of them",
                )
                .with_remedy("give `per_day` or `per_year` terms: they say what the rates are for")
                .at("rate"));
            }
            rates = Rates::constant(rates.unit, Decimal::ONE);
            rates.scale = decimals;
        }
        let grain = Grain::of(
            &terms.rounding,
            currency,
            rates.scale,
            rates.unit.year_days(),
        )
        .at("rounding")?;
        Ok(Self {
            terms,
            rates,
            grain,
            own_rates: rate_decimals.is_some(),
        })
    }

    /// What the product of a balance and a multiplier is divided by.
    pub(crate) fn divisor(&self) -> i128 {
        self.grain.divisor()
    }

    /// The unit that is rounded to, in minor units.
    pub(crate) fn unit(&self) -> i128 {
        self.grain.unit()
    }

    /// A product as a count of units, rounded.
    pub(crate) fn round(&self, figure: i128) -> Result<i128> {
        self.grain.round(figure)
    }

    /// Adds the lines of a balance that has not changed since before the due date.
    pub(crate) fn lines(
        &self,
        due_date: Option<Date>,
        as_of: Date,
        into: &mut Vec<ReadyLine>,
    ) -> Result<()> {
        let Window::Open { first, last } = Window::of(self.terms, due_date, as_of, |_| Ok(false))?
        else {
            return Ok(());
        };
        self.walk(first, last, &mut std::iter::empty(), |_, line| {
            match self.terms.rounding.scope {
                RoundingScope::PerTotal => match into.first_mut() {
                    Some(total) => total.multiplier = sum(total.multiplier, line.multiplier)?,
                    None => into.push(line),
                },
                RoundingScope::PerLine | RoundingScope::PerDay => into.push(line),
            }
            Ok(())
        })
    }

    /// The interest in units on `amount`, less what was paid: `changes` say what is left from each of their days on,
    /// earliest first, each day once. `rate` is the row's own rate, where it has one.
    pub(crate) fn running(
        &self,
        due_date: Option<Date>,
        as_of: Date,
        amount: i64,
        changes: impl Iterator<Item = Change> + Clone,
        rate: Option<i64>,
    ) -> Result<i128> {
        let left = |day: Date| {
            let before = changes.clone().take_while(|change| change.date <= day);
            before.last().map_or(amount, |change| change.left)
        };
        let window = Window::of(self.terms, due_date, as_of, |day| Ok(left(day) == 0))?;
        let Window::Open { first, last } = window else {
            return Ok(0);
        };
        let base = left(first);
        if base == 0 {
            return Ok(0);
        }
        let mut later = changes.skip_while(|change| change.date <= first);
        let last = match later.clone().find(|change| change.left == 0) {
            Some(paid) => last.min(paid.date.plus_days(-1)?),
            None => last,
        };
        let rate = i128::from(rate.unwrap_or(1));
        let (mut total, mut exact) = (0, 0);
        self.walk(first, last, &mut later, |left, line| {
            let daily = product(i128::from(left.unwrap_or(base)), rate)?;
            let figure = product(daily, line.multiplier)?;
            if self.terms.rounding.scope == RoundingScope::PerTotal {
                exact = sum(exact, figure)?;
            } else {
                total = sum(total, product(self.round(figure)?, line.times.into())?)?;
            }
            Ok(())
        })?;
        sum(total, self.round(exact)?)
    }

    /// Goes through the days from `first` to `last`: a line for each stretch with one balance and one rate. The balance is
    /// none until the first change.
    fn walk(
        &self,
        first: Date,
        last: Date,
        changes: &mut dyn Iterator<Item = Change>,
        mut line: impl FnMut(Option<i64>, ReadyLine) -> Result<()>,
    ) -> Result<()> {
        let unit = self.rates.unit;
        let mut runs = self
            .rates
            .through(first, last)
            .at("rate")?
            .iter()
            .peekable();
        let Some(mut run) = runs.next() else {
            return Ok(());
        };
        let mut change = changes.next();
        let (mut day, mut left, mut counted) = (first, None, Days::default());
        loop {
            let paid = change.map(|change| change.date);
            let turn = runs.peek().and_then(|next| next.start);
            let stop = [paid, turn].into_iter().flatten().min();
            let stop = stop.filter(|stop| *stop <= last);
            let end = match stop {
                Some(stop) => stop.plus_days(-1)?,
                None => last,
            };
            if day <= end {
                let through = unit.days_through(first, end)?;
                self.stretch(run, through.minus(counted), &mut |ready| line(left, ready))?;
                counted = through;
            }
            let Some(stop) = stop else { return Ok(()) };
            day = stop;
            if paid == Some(stop) {
                left = change.map(|change| change.left);
                change = changes.next();
            }
            if turn == Some(stop) {
                run = runs.next().unwrap_or(run);
            }
        }
    }

    fn stretch(
        &self,
        run: &Run,
        days: Days,
        line: &mut dyn FnMut(ReadyLine) -> Result<()>,
    ) -> Result<()> {
        let unit = self.rates.unit;
        let rate = if self.own_rates {
            1
        } else {
            self.rates.mantissa(run.rate)?
        };
        if self.terms.rounding.scope != RoundingScope::PerDay {
            return line(ReadyLine {
                multiplier: product(rate, unit.weigh(days))?,
                times: 1,
            });
        }
        let (first, second) = unit.weights();
        for (weight, times) in [(first, days.first), (second, days.second)] {
            if times != 0 && weight != 0 {
                line(ReadyLine {
                    multiplier: product(rate, weight)?,
                    times,
                })?;
            }
        }
        Ok(())
    }
}
