//! The walk over a part's days: where its interest begins and ends, and where its base or rate changes.

use super::grain::{Grain, product};
use super::rates::{Days, Rates, Run};
use super::{EndPointConvention, GraceRule, LateInterestTerms};
use crate::error::{At, Error, ErrorCode, Result};
use crate::receivable::{Part, Position};
use crate::{Amount, Date};

/// How many lines one statement takes.
const MOST_LINES: usize = 100_000;

/// Days of one part on which the same base bore the same rate.
#[derive(Debug, Clone, Copy)]
pub(super) struct Segment {
    /// The index of the part.
    pub(super) part: usize,
    /// The first day of interest on the part: where its days are counted from.
    pub(super) origin: Date,
    pub(super) due_date: Date,
    pub(super) first: Date,
    pub(super) last: Date,
    pub(super) base: Amount,
    /// The base in minor units times the rate.
    pub(super) daily: i128,
    pub(super) run: Run,
    /// The days of the calendar.
    pub(super) days: u32,
    /// The days as the unit of the rate counts them.
    pub(super) counted: Days,
    /// The interest before rounding, over the statement's denominator.
    pub(super) figure: i128,
}

/// Why a part bears no interest on the days asked about, or from when to when it may.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Window {
    NoDueDate,
    NotStarted,
    InGrace,
    Paid,
    Open { first: Date, last: Date },
}

/// When the interest on a part begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Start {
    /// The first day of interest.
    pub(crate) first: Date,
    /// Whether the interest is borne only if something is outstanding at the end of the last day of grace.
    pub(crate) waits: bool,
    /// The last day of grace; the due date without any.
    pub(crate) grace_end: Date,
}

impl Start {
    /// None where the days of grace never end or the last day there is has come.
    pub(super) fn of(terms: &LateInterestTerms, due: Date) -> Result<Option<Self>> {
        let Ok(grace_end) = due.plus_days(terms.grace_days.into()) else {
            return Ok(None);
        };
        let waits = terms.grace == GraceRule::WaitsThenFromDueDate && terms.grace_days > 0;
        let start = if waits { due } else { grace_end };
        let first = if terms.end_points.counts_due() {
            Some(start)
        } else {
            start.next().ok()
        };
        Ok(first.map(|first| Self {
            first,
            waits,
            grace_end,
        }))
    }
}

/// Everything the walk over a receivable's parts needs.
pub(super) struct Walk<'a> {
    pub(super) position: &'a Position<'a>,
    pub(super) terms: &'a LateInterestTerms,
    pub(super) rates: &'a Rates<'a>,
    pub(super) grain: &'a Grain,
    /// Payments and credits added up through each day on which there are any.
    reduced: Vec<(Date, Amount)>,
}

impl<'a> Walk<'a> {
    pub(super) fn new(
        position: &'a Position<'a>,
        terms: &'a LateInterestTerms,
        rates: &'a Rates<'a>,
        grain: &'a Grain,
    ) -> Result<Self> {
        let mut reduced = Vec::with_capacity(position.reductions.len());
        let mut total = Amount::ZERO;
        for (date, amount) in &position.reductions {
            total = total.plus(*amount)?;
            reduced.push((*date, total));
        }
        Ok(Self {
            position,
            terms,
            rates,
            grain,
            reduced,
        })
    }

    /// What is left of a part at the end of a day.
    pub(super) fn outstanding(&self, part: &Part, day: Date) -> Result<Amount> {
        let count = self.reduced.partition_point(|(date, _)| *date <= day);
        self.after(part, count)
    }

    /// What is left of a part after the first `count` days with payments.
    fn after(&self, part: &Part, count: usize) -> Result<Amount> {
        let total = count
            .checked_sub(1)
            .and_then(|index| self.reduced.get(index))
            .map_or(Amount::ZERO, |(_, total)| *total);
        part.outstanding(total)
    }

    /// The days on which a part may bear interest through `as_of`, both ends included.
    pub(super) fn window(&self, part: &Part, as_of: Date) -> Result<Window> {
        Window::of(self.terms, part.due_date, as_of, |day| {
            Ok(self.outstanding(part, day)?.is_zero())
        })
    }

    /// Adds the segments of a part from `first` through `last`, both included.
    pub(super) fn segments(
        &self,
        index: usize,
        part: &Part,
        (first, last): (Date, Date),
        into: &mut Vec<Segment>,
    ) -> Result<()> {
        let Some(due_date) = part.due_date else {
            return Ok(());
        };
        let mut count = self.reduced.partition_point(|(date, _)| *date <= first);
        let mut base = self.after(part, count)?;
        if base.is_zero() {
            return Ok(());
        }
        let mut runs = self
            .rates_through(part, count, first, last)?
            .iter()
            .peekable();
        let Some(mut run) = runs.next() else {
            return Ok(());
        };
        let mut day = first;
        let mut counted = Days::default();
        while day <= last && !base.is_zero() {
            let (next_count, next_base) = self.next_base(part, count, base)?;
            let payment = next_count
                .and_then(|next| self.reduced.get(next))
                .map(|(date, _)| *date);
            let change = runs.peek().and_then(|next| next.start);
            let stop = [payment, change]
                .into_iter()
                .flatten()
                .min()
                .filter(|stop| *stop <= last);
            let end = match stop {
                Some(stop) => stop.plus_days(-1)?,
                None => last,
            };
            let through = self.rates.unit.days_through(first, end)?;
            let daily = product(self.grain.minor(base)?, self.rates.mantissa(run.rate)?)?;
            let within = through.minus(counted);
            if into.len() >= MOST_LINES {
                return Err(Error::new(
                    ErrorCode::TooMany,
                    format!("the statement has more than {MOST_LINES} lines"),
                )
                .with_value(MOST_LINES));
            }
            into.push(Segment {
                part: index,
                origin: first,
                due_date,
                first: day,
                last: end,
                base,
                daily,
                run: *run,
                days: days_through(day, end),
                counted: within,
                figure: product(daily, self.rates.unit.weigh(within))?,
            });
            counted = through;
            let Some(stop) = stop else { break };
            day = stop;
            if payment == Some(stop) {
                base = next_base;
                count = next_count.map_or(count, |next| next.saturating_add(1));
            }
            if change == Some(stop) {
                run = runs.next().unwrap_or(run);
            }
        }
        Ok(())
    }

    /// The rates of a part's days. Days after it has been paid need none.
    fn rates_through(&self, part: &Part, count: usize, first: Date, last: Date) -> Result<&[Run]> {
        let later = self.reduced.get(count..).unwrap_or_default();
        let open = later.partition_point(|(_, total)| {
            part.outstanding(*total).is_ok_and(|left| !left.is_zero())
        });
        let paid = later
            .get(open)
            .map(|(date, _)| date.plus_days(-1))
            .transpose()?;
        self.rates
            .through(first, paid.map_or(last, |paid| paid.min(last)))
            .at("rate")
            .at("terms")
    }

    /// The next day with payments after the first `count` that changes what is left of a part, and what is left then.
    fn next_base(
        &self,
        part: &Part,
        count: usize,
        base: Amount,
    ) -> Result<(Option<usize>, Amount)> {
        let later = self.reduced.get(count..).unwrap_or_default();
        let same = later
            .partition_point(|(_, total)| part.outstanding(*total).is_ok_and(|left| left == base));
        match later.get(same) {
            Some((_, total)) => Ok((Some(count.saturating_add(same)), part.outstanding(*total)?)),
            None => Ok((None, base)),
        }
    }
}

impl Window {
    /// The days on which a part may bear interest through `as_of`, both ends included. `settled_by` says whether nothing
    /// of it is left at the end of a day.
    pub(super) fn of(
        terms: &LateInterestTerms,
        due_date: Option<Date>,
        as_of: Date,
        settled_by: impl FnOnce(Date) -> Result<bool>,
    ) -> Result<Self> {
        let Some(due) = due_date else {
            return Ok(Window::NoDueDate);
        };
        let Some(start) = Start::of(terms, due)? else {
            // grace past the last day there is never ends
            return Ok(if terms.grace_days > 0 && due < as_of {
                Window::InGrace
            } else {
                Window::NotStarted
            });
        };
        let Start {
            first,
            waits,
            grace_end,
        } = start;
        let both = terms.end_points == EndPointConvention::Both;
        let in_grace = terms.grace_days > 0
            && due < as_of
            && (as_of < grace_end || (as_of == grace_end && (waits || !both)));
        if in_grace {
            return Ok(Window::InGrace);
        }
        if waits && as_of > grace_end && settled_by(grace_end)? {
            return Ok(Window::Paid);
        }
        let due = if waits { due } else { grace_end };
        let too_early = as_of < due || (waits && as_of <= grace_end) || (as_of == due && !both);
        if too_early {
            return Ok(Window::NotStarted);
        }
        let last = terms.end_points.last(as_of)?;
        Ok(if first <= last {
            Window::Open { first, last }
        } else {
            Window::NotStarted
        })
    }
}

pub(super) fn days_through(first: Date, last: Date) -> u32 {
    u32::try_from(first.days_until(last)).map_or(0, |days| days.saturating_add(1))
}

impl EndPointConvention {
    pub(super) fn counts_due(self) -> bool {
        matches!(self, Self::Head | Self::Both)
    }

    /// The last day of interest of a claim looked at on `as_of`.
    pub(super) fn last(self, as_of: Date) -> Result<Date> {
        if self.counts_as_of() {
            Ok(as_of)
        } else {
            as_of.plus_days(-1)
        }
    }

    pub(super) fn counts_as_of(self) -> bool {
        matches!(self, Self::Tail | Self::Both)
    }
}
