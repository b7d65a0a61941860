//! What interest may not exceed.

use super::accrue::Accrual;
use super::grain::{Grain, product, sum};
use super::rates::{Days, Rates, Unit};
use super::segment::Walk;
use super::{InterestCap, InterestCapAmount, InterestCapRate, InterestCapShare};
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::Exact;
use crate::{Amount, Date, Rounding, RoundingMode};

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
    let currency = receivable.currency;
    let down = Rounding {
        mode: RoundingMode::Down,
        ..walk.terms.rounding.clone()
    };
    match cap {
        InterestCap::Amount(InterestCapAmount { amount }) => {
            let most = amount.positive_in(currency).at("amount").at("amount")?;
            Ok((most, most))
        }
        InterestCap::ShareOfPrincipal(InterestCapShare { share }) => {
            let most = Exact::from(receivable.amount).times(&share.decimal().into())?;
            let most = down.round(&most, currency)?;
            Ok((most, most))
        }
        InterestCap::AnnualRate(InterestCapRate { rate, day_count }) => {
            if rate.decimal().is_sign_negative() && !rate.decimal().is_zero() {
                return Err(
                    Error::new(ErrorCode::Negative, format!("cap `{rate}` is negative"))
                        .with_value(rate)
                        .at("rate")
                        .at("annual_rate"),
                );
            }
            let rates = Rates::constant(Unit::Year(*day_count), rate.decimal());
            let grain = Grain::of(&down, currency, rates.scale, rates.unit.year_days())?;
            let mantissa = rates.mantissa(rate.decimal())?;
            let (mut whole, mut day) = (0, 0);
            let mut counted = Days::default();
            for segment in &accrual.segments {
                if segment.first == segment.origin {
                    counted = Days::default();
                }
                let through = rates.unit.days_through(segment.origin, segment.last)?;
                let days = rates.unit.weigh(through.minus(counted));
                let daily = product(grain.minor(segment.base)?, mantissa)?;
                whole = sum(whole, product(daily, days)?)?;
                counted = through;
            }
            for running in accrual.running(walk, as_of) {
                let (segment, left) = running?;
                let daily = product(grain.minor(left)?, mantissa)?;
                day = sum(day, product(daily, rates.unit.weight_on(segment.last))?)?;
            }
            let amount = |figure| grain.amount(grain.round(figure)?);
            Ok((amount(whole)?, amount(sum(whole, day)?)?))
        }
    }
}
