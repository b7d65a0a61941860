//! Interest as a service: for a room that keeps a running account, whose bases follow from the interest itself.
//!
//! The caller walks over the days; the meter says when interest begins, cuts days where the rate changes, and says what
//! each stretch has borne, by the arithmetic and the rounding of the statement.

use super::accrue::per_day;
use super::cap::Gauge;
use super::grain::{Grain, product, sum};
use super::rates::{Days, Rates, Run};
use super::relief::part_of;
use super::segment::{Start, days_through};
use super::{AmountWaiver, AppliedRate, ConditionalWaiver, InterestWaiver, LateInterestTerms};
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::Exact;
use crate::{Amount, Currency, Date, RoundingScope, Share};

/// The terms of one receivable, made ready.
pub(crate) struct Meter<'a> {
    terms: &'a LateInterestTerms,
    currency: Currency,
    rates: Rates<'a>,
    grain: Grain,
    cap: Option<Gauge>,
}

/// Days of one base and one rate, both ends included.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stretch {
    pub(crate) first: Date,
    pub(crate) last: Date,
    pub(crate) days: u32,
    pub(crate) base: Amount,
    run: Run,
    daily: i128,
    counted: Days,
    figure: i128,
    cap_figure: i128,
}

impl Stretch {
    /// Whether the rate is a projection.
    pub(crate) fn projected(&self) -> bool {
        self.run.projected
    }
}

/// What has been charged so far: of one line, or of all lines of a receivable.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Tally {
    figure: i128,
    units: i128,
    cap_figure: i128,
}

impl<'a> Meter<'a> {
    /// Checks the terms of a receivable of `principal`. Rates below zero are refused: being late is not paid for.
    pub(crate) fn of(
        terms: &'a LateInterestTerms,
        principal: Amount,
        currency: Currency,
    ) -> Result<Self> {
        let rates = Rates::of(&terms.rate).at("rate")?;
        if let Some(rate) = rates
            .all()
            .find(|rate| rate.is_sign_negative() && !rate.is_zero())
        {
            return Err(
                Error::new(ErrorCode::Negative, format!("rate `{rate}` is negative"))
                    .with_value(rate)
                    .at("rate"),
            );
        }
        let grain = Grain::of(
            &terms.rounding,
            currency,
            rates.scale,
            rates.unit.year_days(),
        )
        .at("rounding")?;
        let cap = match &terms.cap {
            None => None,
            Some(cap) => Some(Gauge::of(cap, principal, currency, &terms.rounding).at("cap")?),
        };
        match &terms.waiver {
            Some(InterestWaiver::Amount(AmountWaiver { amount, .. })) => {
                amount
                    .positive_in(currency)
                    .at("amount")
                    .at("amount")
                    .at("waiver")?;
            }
            Some(InterestWaiver::Conditional(ConditionalWaiver {
                amount: Some(amount),
                ..
            })) => {
                amount
                    .positive_in(currency)
                    .at("amount")
                    .at("conditional")
                    .at("waiver")?;
            }
            _ => {}
        }
        Ok(Self {
            terms,
            currency,
            rates,
            grain,
            cap,
        })
    }

    /// When interest on what falls due on `due` begins, if it ever does.
    pub(crate) fn start(&self, due: Date) -> Result<Option<Start>> {
        Start::of(self.terms, due)
    }

    /// The last day of interest of a claim looked at on `as_of`.
    pub(crate) fn last_day(&self, as_of: Date) -> Result<Date> {
        self.terms.end_points.last(as_of)
    }

    /// The stretches of a base from `first` through `last`, of interest that began at `origin`.
    pub(crate) fn stretches(
        &self,
        origin: Date,
        first: Date,
        last: Date,
        base: Amount,
    ) -> Result<Vec<Stretch>> {
        let runs = self.rates.from(origin, first, last).at("rate")?;
        let mut stretches = Vec::with_capacity(runs.len());
        let mut day = first;
        for (index, run) in runs.iter().enumerate() {
            let next = runs.get(index.saturating_add(1)).and_then(|run| run.start);
            let end = match next {
                Some(next) => next.plus_days(-1)?,
                None => last,
            };
            stretches.push(self.stretch(origin, (day, end), base, *run)?);
            day = next.unwrap_or(end);
        }
        Ok(stretches)
    }

    fn stretch(
        &self,
        origin: Date,
        (first, last): (Date, Date),
        base: Amount,
        run: Run,
    ) -> Result<Stretch> {
        let counted = self.rates.unit.days_from(origin, first, last)?;
        let daily = product(self.grain.minor(base)?, self.rates.mantissa(run.rate)?)?;
        let cap_figure = match &self.cap {
            Some(gauge) => gauge.figure(base, origin, first, last)?,
            None => 0,
        };
        Ok(Stretch {
            first,
            last,
            days: days_through(first, last),
            base,
            run,
            daily,
            counted,
            figure: product(daily, self.rates.unit.weigh(counted))?,
            cap_figure,
        })
    }

    /// Charges what a stretch has borne beyond `charged` of it, and adds it to the receivable's `tally`. A line may be
    /// charged in several goes as its days go by: together they are the line, rounded as the terms say.
    pub(crate) fn charge(
        &self,
        tally: &mut Tally,
        charged: &mut Tally,
        stretch: &Stretch,
    ) -> Result<Amount> {
        let figure = sum(tally.figure, stretch.figure.saturating_sub(charged.figure))?;
        let units = match self.terms.rounding.scope {
            RoundingScope::PerLine => self
                .grain
                .round(stretch.figure)?
                .saturating_sub(charged.units),
            RoundingScope::PerDay => {
                per_day(&self.grain, self.rates.unit, stretch.daily, stretch.counted)?
                    .saturating_sub(charged.units)
            }
            RoundingScope::PerTotal => self.grain.round(figure)?.saturating_sub(tally.units),
        };
        *tally = Tally {
            figure,
            units: sum(tally.units, units)?,
            cap_figure: sum(
                tally.cap_figure,
                stretch.cap_figure.saturating_sub(charged.cap_figure),
            )?,
        };
        *charged = Tally {
            figure: stretch.figure,
            units: sum(charged.units, units)?,
            cap_figure: stretch.cap_figure,
        };
        self.amount(units)
    }

    /// All that has been charged.
    pub(crate) fn accrued(&self, tally: &Tally) -> Result<Amount> {
        self.amount(tally.units)
    }

    /// What the cap leaves of it.
    pub(crate) fn limited(&self, tally: &Tally) -> Result<Amount> {
        let accrued = self.accrued(tally)?;
        match &self.cap {
            Some(gauge) => Ok(accrued.min(gauge.most(tally.cap_figure)?)),
            None => Ok(accrued),
        }
    }

    /// What the terms give up of interest of `net` without any condition.
    pub(crate) fn granted(&self, net: Amount) -> Result<Option<Amount>> {
        match &self.terms.waiver {
            None | Some(InterestWaiver::Conditional(_)) => Ok(None),
            Some(InterestWaiver::Full(_)) => Ok(Some(net)),
            Some(InterestWaiver::Share(waiver)) => self.share_of(net, waiver.share).map(Some),
            Some(InterestWaiver::Amount(waiver)) => waiver
                .amount
                .in_currency(self.currency)
                .map(|amount| Some(amount.min(net))),
        }
    }

    /// The waiver on condition, if the terms have one.
    pub(crate) fn condition(&self) -> Option<&'a ConditionalWaiver> {
        match &self.terms.waiver {
            Some(InterestWaiver::Conditional(condition)) => Some(condition),
            _ => None,
        }
    }

    /// A share of interest, rounded as the terms say.
    pub(crate) fn share_of(&self, net: Amount, share: Share) -> Result<Amount> {
        part_of(&self.terms.rounding, self.currency, net, share)?.in_currency(self.currency)
    }

    /// What one more day adds to interest charged so far, on bases with the last stretch of each.
    pub(crate) fn per_day(&self, tally: &Tally, running: &[(Stretch, Amount)]) -> Result<Amount> {
        let by_line = self.terms.rounding.scope == RoundingScope::PerDay;
        let (mut figure, mut units, mut cap_day) = (0, 0, 0);
        for (stretch, base) in running {
            let daily = product(
                self.grain.minor(*base)?,
                self.rates.mantissa(stretch.run.rate)?,
            )?;
            let day = product(daily, self.rates.unit.weight_on(stretch.last))?;
            if by_line {
                units = sum(units, self.grain.round(day)?)?;
            } else {
                figure = sum(figure, day)?;
            }
            if let Some(gauge) = &self.cap {
                cap_day = sum(cap_day, gauge.day(*base, stretch.last)?)?;
            }
        }
        let day = self.amount(sum(units, self.grain.round(figure)?)?)?;
        let Some(gauge) = &self.cap else {
            return Ok(day);
        };
        let next = gauge.most(sum(tally.cap_figure, cap_day)?)?;
        self.accrued(tally)?
            .plus(day)?
            .min(next)
            .minus(self.limited(tally)?)
    }

    /// The rate of a day as a fraction of the base per day, to compare burdens with.
    pub(crate) fn burden_on(&self, day: Date) -> Result<Exact> {
        let rate = self.rates.nearest(day).map_or(Exact::zero(), Exact::from);
        let year = i64::try_from(self.rates.unit.year_days()).unwrap_or(i64::MAX);
        let weight = i64::try_from(self.rates.unit.weight_on(day)).unwrap_or(1);
        rate.times(&Exact::fraction(weight, year)?)
    }

    /// The rate of a stretch with its unit.
    pub(crate) fn rate(&self, stretch: &Stretch) -> Result<AppliedRate> {
        self.rates.applied(stretch.run.rate)
    }

    /// The interest of a stretch before rounding, shown with at most 12 decimals.
    pub(crate) fn exact(&self, stretch: &Stretch) -> Result<Amount> {
        self.grain.shown(stretch.figure)
    }

    fn amount(&self, units: i128) -> Result<Amount> {
        self.grain.amount(units)?.in_currency(self.currency)
    }
}
