//! What interest may not exceed.

use super::accrue::Accrual;
use super::grain::{Grain, product, sum};
use super::rates::{Rates, Unit};
use super::segment::Walk;
use super::{InterestCap, InterestCapAmount, InterestCapRate, InterestCapShare};
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::Exact;
use crate::{Amount, Currency, Date, Rounding, RoundingMode};

/// Interest after the cap.
pub(super) struct Limited {
    pub(super) capped: Amount,
    pub(super) net: Amount,
    /// What the cap lets through once one more day has passed.
    next: Option<Amount>,
}

impl Limited {
    /// What one more day adds under the cap when it adds `day` without it.
    pub(super) fn one_more(&self, day: Amount) -> Result<Amount> {
        match self.next {
            None => Ok(day),
            Some(next) => self
                .net
                .plus(self.capped)?
                .plus(day)?
                .min(next)
                .minus(self.net),
        }
    }
}

/// Takes off what exceeds the cap.
pub(super) fn limit(walk: &Walk<'_>, accrual: &Accrual, as_of: Date) -> Result<Limited> {
    let accrued = walk.grain.amount(accrual.total)?;
    let Some(cap) = &walk.terms.cap else {
        return Ok(Limited {
            capped: Amount::ZERO,
            net: accrued,
            next: None,
        });
    };
    let (now, next) = most(walk, accrual, cap, as_of).at("cap").at("terms")?;
    let capped = accrued.minus(now)?.or_zero();
    Ok(Limited {
        capped,
        net: accrued.minus(capped)?,
        next: Some(next),
    })
}

/// The most that interest may come to, on the day asked about and once one more day has passed.
fn most(
    walk: &Walk<'_>,
    accrual: &Accrual,
    cap: &InterestCap,
    as_of: Date,
) -> Result<(Amount, Amount)> {
    let receivable = walk.position.receivable;
    let gauge = Gauge::of(
        cap,
        receivable.amount,
        receivable.currency,
        &walk.terms.rounding,
    )?;
    let (mut whole, mut day) = (0, 0);
    for segment in &accrual.segments {
        let figure = gauge.figure(segment.base, segment.origin, segment.first, segment.last)?;
        whole = sum(whole, figure)?;
    }
    for running in accrual.running(walk, as_of) {
        let (segment, left) = running?;
        day = sum(day, gauge.day(left, segment.last)?)?;
    }
    Ok((gauge.most(whole)?, gauge.most(sum(whole, day)?)?))
}

/// What a cap lets through, from the days and bases that bear interest.
pub(super) enum Gauge {
    /// An amount, whatever the days.
    Fixed(Amount),
    /// What a rate per year gives.
    Yearly {
        rates: Rates<'static>,
        grain: Grain,
        mantissa: i128,
    },
}

impl Gauge {
    pub(super) fn of(
        cap: &InterestCap,
        principal: Amount,
        currency: Currency,
        rounding: &Rounding,
    ) -> Result<Self> {
        let down = Rounding {
            mode: RoundingMode::Down,
            ..rounding.clone()
        };
        match cap {
            InterestCap::Amount(InterestCapAmount { amount }) => amount
                .positive_in(currency)
                .map(Self::Fixed)
                .at("amount")
                .at("amount"),
            InterestCap::ShareOfPrincipal(InterestCapShare { share }) => {
                let most = Exact::from(principal).times(&share.decimal().into())?;
                down.round(&most, currency).map(Self::Fixed)
            }
            InterestCap::AnnualRate(InterestCapRate { rate, day_count }) => {
                if rate.decimal().is_sign_negative() && !rate.decimal().is_zero() {
                    return Err(Error::new(
                        ErrorCode::Negative,
                        format!("cap `{rate}` is negative"),
                    )
                    .with_value(rate)
                    .at("rate")
                    .at("annual_rate"));
                }
                let rates = Rates::constant(Unit::Year(*day_count), rate.decimal());
                let grain = Grain::of(&down, currency, rates.scale, rates.unit.year_days())?;
                let mantissa = rates.mantissa(rate.decimal())?;
                Ok(Self::Yearly {
                    rates,
                    grain,
                    mantissa,
                })
            }
        }
    }

    /// What the days from `first` through `last` add, with days counted from `origin`; nothing to a fixed amount.
    pub(super) fn figure(
        &self,
        base: Amount,
        origin: Date,
        first: Date,
        last: Date,
    ) -> Result<i128> {
        let Self::Yearly {
            rates,
            grain,
            mantissa,
        } = self
        else {
            return Ok(0);
        };
        let days = rates.unit.days_from(origin, first, last)?;
        product(
            product(grain.minor(base)?, *mantissa)?,
            rates.unit.weigh(days),
        )
    }

    /// What one more day like `day` adds.
    pub(super) fn day(&self, base: Amount, day: Date) -> Result<i128> {
        let Self::Yearly {
            rates,
            grain,
            mantissa,
        } = self
        else {
            return Ok(0);
        };
        product(
            product(grain.minor(base)?, *mantissa)?,
            rates.unit.weight_on(day),
        )
    }

    /// The most that interest may come to.
    pub(super) fn most(&self, figure: i128) -> Result<Amount> {
        match self {
            Self::Fixed(amount) => Ok(*amount),
            Self::Yearly { grain, .. } => grain.amount(grain.round(figure)?),
        }
    }
}
