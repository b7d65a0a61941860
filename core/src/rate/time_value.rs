//! What money at one time is worth at another.
//!
//! No logarithm and no float: the part of a year is a whole number of days over the days of a year, so a power of it is
//! a root of the yearly factor, found once, and its whole powers.

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

use super::AnnualRate;
use crate::calendar::{Date, DayCount};
use crate::choice::choice;
use crate::error::{Error, ErrorCode, Result};
use crate::money::{Exact, overflow};

choice! {
    /// How a yearly rate works over more, or less, than a year.
    #[derive(Default)]
    pub enum Compounding {
        /// The yearly factor to the power of the part of a year: (1 + rate)^t.
        #[default]
        Compound = "compound",
        /// No interest on interest: 1 + rate × t.
        Simple = "simple",
    }
}

/// What money costs by the year: the rate at which a later amount is worth less today.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CostOfCapital {
    /// The rate per year, above -1: `0.06` is 6 %. What the business pays for its own money.
    pub rate: AnnualRate,
    /// Compound or simple. Compound unless stated.
    #[serde(default)]
    pub compounding: Compounding,
    /// How days become a part of a year. Actual days over 365 unless stated; `thirty_e_360_isda` has no meaning here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day_count: Option<DayCount>,
}

/// An amount on a day, received where it is positive and paid where it is negative.
#[derive(Debug, Clone, Copy)]
pub(crate) struct DatedFlow {
    pub(crate) date: Date,
    pub(crate) amount: Exact,
}

/// A checked cost of capital, ready to value with.
#[derive(Debug, Clone)]
pub(crate) struct TimeValue {
    rate: Decimal,
    compounding: Compounding,
    day_count: DayCount,
    /// The factor of one day, by the days of the year it is reckoned with.
    daily: Vec<(i64, Decimal)>,
}

/// A factor is carried to so many decimals: an error of a cent would need an amount of 10^15.
const FACTOR_DECIMALS: u32 = 18;

impl TimeValue {
    pub(crate) fn of(cost: &CostOfCapital) -> Result<Self> {
        let rate = cost.rate.decimal();
        let growth = Decimal::ONE
            .checked_add(rate)
            .filter(|growth| *growth > Decimal::ZERO);
        let growth = growth.ok_or_else(|| {
            Error::new(
                ErrorCode::RateOutOfRange,
                format!("a cost of capital of `{rate}` leaves nothing to reckon with"),
            )
            .with_value(rate)
            .at("rate")
        })?;
        let day_count = cost.day_count.unwrap_or(DayCount::Actual365Fixed);
        let years: &[i64] = match day_count {
            DayCount::Actual365Fixed => &[365],
            DayCount::ActualActualIsda => &[365, 366],
            DayCount::ThirtyE360Isda => {
                return Err(Error::new(
                    ErrorCode::Contradiction,
                    "a cost of capital has no termination date, which `thirty_e_360_isda` needs",
                )
                .with_remedy("choose another day count")
                .at("day_count"));
            }
            _ => &[360],
        };
        let daily = match cost.compounding {
            Compounding::Simple => Vec::new(),
            Compounding::Compound => years
                .iter()
                .map(|&days| Ok((days, root(growth, days)?)))
                .collect::<Result<_>>()?,
        };
        Ok(Self {
            rate,
            compounding: cost.compounding,
            day_count,
            daily,
        })
    }

    /// What 1 due on `to` is worth on `from`: below 1 where `to` is later and the rate positive. A `to` before `from`
    /// carries forward, by one over the factor of the same days.
    pub(crate) fn factor(&self, from: Date, to: Date) -> Result<Exact> {
        let forward = to < from;
        let (start, end) = if forward { (to, from) } else { (from, to) };
        let factor = match self.compounding {
            Compounding::Simple => self.simple_growth(start, end).and_then(|growth| {
                if forward {
                    Ok(growth)
                } else {
                    Exact::integer(1).over(&growth)
                }
            }),
            Compounding::Compound => self.compound_factor(start, end, forward),
        }?;
        factor.shown(FACTOR_DECIMALS).map(Exact::from)
    }

    /// What the flows are worth together on a day.
    pub(crate) fn present_value(&self, on: Date, flows: &[DatedFlow]) -> Result<Exact> {
        flows.iter().try_fold(Exact::zero(), |sum, flow| {
            sum.plus(&flow.amount.times(&self.factor(on, flow.date)?)?)
        })
    }

    fn simple_growth(&self, start: Date, end: Date) -> Result<Exact> {
        let years = self.day_count.fraction(start, end, None)?;
        let growth = Exact::integer(1).plus(&Exact::from(self.rate).times(&years)?)?;
        if growth > Exact::zero() {
            Ok(growth)
        } else {
            Err(overflow(self.rate))
        }
    }

    fn compound_factor(&self, start: Date, end: Date, forward: bool) -> Result<Exact> {
        let mut factor = Decimal::ONE;
        for part in self.day_count.parts(start, end, None)? {
            let daily = self.daily.iter().find(|(days, _)| *days == part.year_days);
            let daily = daily.map_or(Decimal::ONE, |(_, daily)| *daily);
            let base = if forward {
                Some(daily)
            } else {
                Decimal::ONE.checked_div(daily)
            };
            factor = base
                .and_then(|base| power(base, part.days))
                .and_then(|power| factor.checked_mul(power))
                .ok_or_else(|| overflow(self.rate))?;
        }
        // more digits than these would leave no room for an amount
        Ok(Exact::from(factor.round_dp_with_strategy(
            FACTOR_DECIMALS,
            RoundingStrategy::MidpointAwayFromZero,
        )))
    }
}

/// The `degree`-th root of a positive value, by Newton's method from above: the way down ends at the root.
fn root(value: Decimal, degree: i64) -> Result<Decimal> {
    let step = |guess: Decimal| -> Option<Decimal> {
        let below = power(guess, degree.checked_sub(1)?)?;
        let slope = below.checked_mul(degree.into())?;
        let excess = below.checked_mul(guess)?.checked_sub(value)?;
        guess.checked_sub(excess.checked_div(slope)?)
    };
    let start = value
        .checked_sub(Decimal::ONE)
        .and_then(|excess| excess.checked_div(degree.into()))
        .and_then(|excess| excess.checked_add(Decimal::ONE));
    let mut guess = start.ok_or_else(|| overflow(value))?;
    for _ in 0..200 {
        let next = step(guess).ok_or_else(|| overflow(value))?;
        if next >= guess {
            break;
        }
        guess = next;
    }
    Ok(guess)
}

/// A whole power of a value not below zero, by squaring. `None` where it does not fit.
pub(super) fn power(base: Decimal, exponent: i64) -> Option<Decimal> {
    let mut exponent = u64::try_from(exponent).ok()?;
    let (mut result, mut square) = (Decimal::ONE, base);
    loop {
        if exponent % 2 == 1 {
            result = result.checked_mul(square)?;
        }
        exponent /= 2;
        if exponent == 0 || result.is_zero() {
            return Some(result);
        }
        square = square.checked_mul(square)?;
    }
}
