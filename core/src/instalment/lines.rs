//! What each part pays of interest and principal. Interest reckons on the balance as it is rounded.

use super::PartAmountBasis;
use super::dates::{Span, Timeline};
use super::facts::Facts;
use super::level::{find_rate, level_payments};
use super::pace::Pace;
use super::shape::Shape;
use super::sizes::{Size, share_out, unfit};
use crate::Amount;
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::{Exact, split_by};
use rust_decimal::Decimal;

/// One part.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) exact: Exact,
    pub(super) interest: Amount,
    pub(super) principal: Amount,
    /// What is owed after it.
    pub(super) balance: Amount,
}

/// The parts, and the rate where it was to be found.
pub(super) struct Lines {
    pub(super) lines: Vec<Line>,
    pub(super) rate: Option<Decimal>,
}

/// The interest of a part on the declining balance, exactly.
pub(super) fn interest_on(
    facts: &Facts<'_>,
    balance: Amount,
    span: &Span,
    rate: &Exact,
) -> Result<Exact> {
    let whole = Exact::from(facts.principal).times(&span.before_deposit)?;
    let rest = Exact::from(balance).times(&span.time)?;
    whole.plus(&rest)?.times(rate)
}

/// A rate is found to so many decimals.
pub(super) const RATE_DECIMALS: u32 = 10;

pub(super) fn lines(facts: &Facts<'_>, timeline: &Timeline, shape: &Shape) -> Result<Lines> {
    let known = |lines: Result<Vec<Line>>| lines.map(|lines| Lines { lines, rate: None });
    match (&facts.pace, shape.basis) {
        (Pace::Declining(Some(rate), _), PartAmountBasis::Principal) => {
            known(on_balance(facts, timeline, shape, rate))
        }
        (Pace::Declining(Some(rate), _), PartAmountBasis::Payment) => {
            known(level_payments(facts, timeline, shape, rate))
        }
        (Pace::Declining(None, _), _) => find_rate(facts, timeline, shape),
        _ => flat(facts, timeline, shape),
    }
}

fn on_balance(
    facts: &Facts<'_>,
    timeline: &Timeline,
    shape: &Shape,
    rate: &Exact,
) -> Result<Vec<Line>> {
    let principals = share_out(facts, facts.financed, &shape.sizes)?;
    let mut balance = facts.financed;
    let mut lines = Vec::with_capacity(principals.len());
    for (span, principal) in timeline.spans.iter().zip(principals) {
        let exact = interest_on(facts, balance, span, rate)?;
        balance = balance.minus(principal)?;
        lines.push(Line {
            interest: facts.round(&exact)?,
            exact,
            principal,
            balance,
        });
    }
    Ok(lines)
}

/// Lines of what is paid with each part on the declining balance; the last part pays what is left.
pub(super) fn payments_on_balance(
    facts: &Facts<'_>,
    timeline: &Timeline,
    payments: &[Amount],
    rate: &Exact,
) -> Result<Vec<Line>> {
    let mut balance = facts.financed;
    let mut lines = Vec::with_capacity(payments.len());
    for (index, (span, payment)) in timeline.spans.iter().zip(payments).enumerate() {
        let exact = interest_on(facts, balance, span, rate)?;
        let interest = facts.round(&exact)?;
        let last = index.saturating_add(1) == payments.len();
        let principal = if last {
            balance
        } else {
            payment.minus(interest)?
        };
        let number = index.saturating_add(1);
        if principal.is_negative() {
            return Err(unfit(format!(
                "part {number} of `{payment}` does not cover the interest of its period, `{interest}`"
            ))
            .with_value(payment));
        }
        if !last && principal >= balance {
            return Err(unfit(format!(
                "part {number} of `{payment}` pays the debt off before the last part"
            ))
            .with_value(payment));
        }
        balance = balance.minus(principal)?;
        lines.push(Line {
            exact,
            interest,
            principal,
            balance,
        });
    }
    Ok(lines)
}

/// Lines of a plan without interest, or with interest on the whole.
fn flat(facts: &Facts<'_>, timeline: &Timeline, shape: &Shape) -> Result<Lines> {
    let sizes = &shape.sizes;
    let mut found = None;
    let count = Exact::integer(shape.count().into());
    // the exact interest of the whole plan, and whether each part bears the same
    let (exact, charge) = match &facts.pace {
        Pace::Flat(Some(rate), _) => {
            let exact = Exact::from(facts.financed).times(rate)?;
            (exact.times(&timeline.whole)?, None)
        }
        Pace::PerPart(Some(rate)) => {
            let exact = Exact::from(facts.financed).times(rate)?;
            (exact.times(&count)?, Some(facts.round(&exact)?))
        }
        Pace::Flat(None, _) | Pace::PerPart(None) => {
            let interest = stated_interest(facts, sizes)?;
            let time = match &facts.pace {
                Pace::PerPart(_) => count,
                _ => timeline.whole,
            };
            found = Some(flat_rate(facts, interest, &time)?);
            (Exact::from(interest), None)
        }
        _ => (Exact::zero(), None),
    };
    let interest = match charge {
        Some(charge) => Exact::from(charge).times(&count)?.to_amount()?,
        None => facts.round(&exact)?,
    };
    let total = match shape.basis {
        PartAmountBasis::Principal => facts.financed,
        PartAmountBasis::Payment => facts.financed.plus(interest)?,
    };
    let parts = share_out(facts, total, sizes)?;
    let even = matches!(facts.pace, Pace::PerPart(_));
    let weights: Vec<Exact> = parts
        .iter()
        .map(|part| {
            if even {
                Exact::integer(1)
            } else {
                (*part).into()
            }
        })
        .collect();
    let interests = split_by(interest, facts.cent, &weights)?;
    let mut balance = facts.financed;
    let mut lines = Vec::with_capacity(parts.len());
    let whole = weights
        .iter()
        .try_fold(Exact::zero(), |sum, weight| sum.plus(weight))?;
    for ((part, interest), weight) in parts.iter().zip(interests).zip(&weights) {
        let principal = match shape.basis {
            PartAmountBasis::Principal => *part,
            PartAmountBasis::Payment => part.minus(interest)?,
        };
        if principal.is_negative() {
            return Err(unfit(format!(
                "a part of `{part}` does not cover its interest of `{interest}`"
            ))
            .with_value(part));
        }
        balance = balance.minus(principal)?;
        lines.push(Line {
            exact: exact.times(&weight.over(&whole)?)?,
            interest: interest.in_currency(facts.currency)?,
            principal,
            balance,
        });
    }
    Ok(Lines { lines, rate: found })
}

/// What stated payments pay beyond the principal.
fn stated_interest(facts: &Facts<'_>, sizes: &[Size]) -> Result<Amount> {
    let paid = Amount::sum(sizes.iter().filter_map(|size| size.stated()))?;
    let interest = paid.minus(facts.financed)?;
    if interest.is_negative() {
        return Err(too_little(paid, facts.financed));
    }
    Ok(interest)
}

pub(super) fn too_little(paid: Amount, financed: Amount) -> Error {
    unfit(format!(
        "parts of together `{paid}` do not even pay the principal of `{financed}`: no rate does that"
    ))
    .with_value(paid)
}

fn flat_rate(facts: &Facts<'_>, interest: Amount, time: &Exact) -> Result<Decimal> {
    let base = Exact::from(facts.financed).times(time)?;
    if base.is_zero() {
        return if interest.is_zero() {
            Ok(Decimal::ZERO)
        } else {
            Err(Error::new(
                ErrorCode::Contradiction,
                "a plan that ends on its first day bears no interest by the year",
            ))
        }
        .at("interest")
        .at("terms");
    }
    Exact::from(interest).over(&base)?.shown(RATE_DECIMALS)
}
