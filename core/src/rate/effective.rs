//! The yearly rate that dated flows come to.

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

use super::scalar::EffectiveRate;
use super::time_value::{DatedFlow, power};
use crate::calendar::Date;
use crate::choice::choice;
use crate::error::Result;
use crate::money::overflow;

choice! {
    /// Whether dated flows come to one yearly rate.
    pub enum EffectiveRateStatus {
        /// Exactly one rate between -99.99 % and 100,000,000 % makes the flows worth nothing together.
        Found = "found",
        /// No rate does: all the money goes one way, or on one day.
        NoRate = "none",
        /// Several do, so that none of them means anything by itself.
        Several = "several",
    }
}

/// The yearly rate that dated flows come to: compound, on actual days over 365, from the first flow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EffectiveRateFinding {
    /// Whether there is exactly one.
    pub status: EffectiveRateStatus,
    /// The rate, to six decimals, half away from zero: `0.445853` is 44.59 % a year. Absent unless there is exactly one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate: Option<EffectiveRate>,
}

/// The daily factor of 100,000,000 % a year: one over the 365th root of 1,000,001.
const LOWEST: Decimal = Decimal::from_parts(1_430_351_080, 4_247_807_673, 521_965_645, false, 28);
/// The daily factor of -99.99 % a year: one over the 365th root of 0.0001.
const HIGHEST: Decimal = Decimal::from_parts(4_058_291_749, 2_835_670_143, 555_954_412, false, 28);
const AMOUNT_DECIMALS: u32 = 10;
const STEPS: i64 = 400;
const HALVINGS: u32 = 80;
const DAYS_OF_YEAR: i64 = 365;

/// The compound yearly rate on actual days over 365 at which the flows, signed, are worth nothing together.
///
/// With x for what a day takes off 1, the value is a polynomial in x whose exponents are whole days, so that it is
/// reckoned without logarithms. One change of sign in the flows has one root at most (Descartes); for more of them the
/// roots are counted on a grid.
pub(crate) fn effective_yearly_rate(flows: &[DatedFlow]) -> Result<EffectiveRateFinding> {
    let value = Value::of(flows)?;
    let mut roots = Vec::new();
    if let Some(value) = &value {
        let steps = match value.changes_of_sign() {
            0 => 0,
            1 => 1,
            _ => STEPS,
        };
        let mut low = (LOWEST, value.at(LOWEST)?);
        for step in 1..=steps {
            let x = between(step, steps).ok_or_else(|| overflow(HIGHEST))?;
            let high = (x, value.at(x)?);
            if low.1.is_zero()
                || (!high.1.is_zero() && low.1.is_sign_negative() != high.1.is_sign_negative())
            {
                roots.push(value.root(low, high)?);
            }
            low = high;
        }
    }
    Ok(match roots.as_slice() {
        [] => EffectiveRateFinding {
            status: EffectiveRateStatus::NoRate,
            rate: None,
        },
        [x] => EffectiveRateFinding {
            status: EffectiveRateStatus::Found,
            rate: Some(yearly(*x)?),
        },
        _ => EffectiveRateFinding {
            status: EffectiveRateStatus::Several,
            rate: None,
        },
    })
}

fn between(step: i64, steps: i64) -> Option<Decimal> {
    let part = HIGHEST.checked_sub(LOWEST)?.checked_mul(step.into())?;
    LOWEST.checked_add(part.checked_div(steps.into())?)
}

fn yearly(x: Decimal) -> Result<EffectiveRate> {
    power(x, DAYS_OF_YEAR)
        .and_then(|year| Decimal::ONE.checked_div(year))
        .and_then(|growth| growth.checked_sub(Decimal::ONE))
        .ok_or_else(|| overflow(x))
        .and_then(|rate| {
            EffectiveRate::try_from(
                rate.round_dp_with_strategy(6, RoundingStrategy::MidpointAwayFromZero)
                    .normalize(),
            )
        })
}

/// The flows' value as a polynomial in the daily factor: (days since the flow before, amount), none zero, the largest 1.
struct Value {
    terms: Vec<(i64, Decimal)>,
}

impl Value {
    /// `None` where nothing flows.
    fn of(flows: &[DatedFlow]) -> Result<Option<Self>> {
        let mut sorted = flows.to_vec();
        sorted.sort_by_key(|flow| flow.date);
        let mut merged: Vec<DatedFlow> = Vec::new();
        for flow in sorted {
            match merged.last_mut().filter(|last| last.date == flow.date) {
                Some(last) => last.amount = last.amount.plus(&flow.amount)?,
                None => merged.push(flow),
            }
        }
        merged.retain(|flow| !flow.amount.is_zero());
        let amounts = merged
            .iter()
            .map(|flow| flow.amount.shown(AMOUNT_DECIMALS))
            .collect::<Result<Vec<_>>>()?;
        let largest = amounts.iter().map(Decimal::abs).max().unwrap_or_default();
        if largest.is_zero() {
            return Ok(None);
        }
        let mut before = None;
        let mut terms = Vec::new();
        for (flow, amount) in merged.iter().zip(amounts) {
            let days = before.map_or(0, |date: Date| date.days_until(flow.date));
            before = Some(flow.date);
            let scaled = amount.checked_div(largest);
            terms.push((days, scaled.ok_or_else(|| overflow(amount))?));
        }
        Ok(Some(Self { terms }))
    }

    fn changes_of_sign(&self) -> usize {
        let signs = self
            .terms
            .iter()
            .map(|(_, amount)| amount.is_sign_negative());
        signs
            .clone()
            .zip(signs.skip(1))
            .filter(|(one, next)| one != next)
            .count()
    }

    /// The value for a daily factor, up to a positive factor: above 1 it is reckoned at the last flow, so that nothing
    /// grows beyond what fits.
    fn at(&self, x: Decimal) -> Result<Decimal> {
        let value = if x <= Decimal::ONE {
            self.terms
                .iter()
                .rev()
                .try_fold((Decimal::ZERO, 0), |(sum, gap), (days, amount)| {
                    let sum = sum.checked_mul(power(x, gap)?)?.checked_add(*amount)?;
                    Some((sum, *days))
                })
        } else {
            let inverse = Decimal::ONE.checked_div(x);
            self.terms
                .iter()
                .try_fold((Decimal::ZERO, 0), |(sum, _), (days, amount)| {
                    let sum = sum
                        .checked_mul(power(inverse?, *days)?)?
                        .checked_add(*amount)?;
                    Some((sum, 0))
                })
        };
        value.map(|(sum, _)| sum).ok_or_else(|| overflow(x))
    }

    /// The root between two daily factors where the value changes its sign, by halving.
    fn root(&self, low: (Decimal, Decimal), high: (Decimal, Decimal)) -> Result<Decimal> {
        let negative_low = low.1.is_sign_negative();
        if low.1.is_zero() {
            return Ok(low.0);
        }
        let (mut low, mut high) = (low.0, high.0);
        for _ in 0..HALVINGS {
            let middle = low
                .checked_add(high)
                .and_then(|sum| sum.checked_div(Decimal::TWO));
            let middle = middle.ok_or_else(|| overflow(low))?;
            let value = self.at(middle)?;
            if value.is_zero() {
                return Ok(middle);
            }
            if value.is_sign_negative() == negative_low {
                low = middle;
            } else {
                high = middle;
            }
        }
        Ok(high)
    }
}
