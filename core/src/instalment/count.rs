//! How many parts of a stated amount a debt takes.

use rust_decimal::Decimal;

use super::InstalmentPlanKind;
use super::dates::{Span, Walk, deposit_date};
use super::facts::Facts;
use super::lines::interest_on;
use super::pace::Pace;
use crate::error::Result;
use crate::money::Exact;
use crate::{Amount, RoundingMode};

/// What the search for a number of parts came to.
#[derive(Debug, Clone, Copy)]
pub(super) enum CountFinding {
    /// The fewest that pay the debt.
    Found(u32),
    /// The amount never pays it: the interest of a period is this much.
    InterestExceeds(Amount),
    /// More than a plan may have.
    TooMany,
}

/// After how many parts flat interest that outruns them has shown that it always will.
const LONG_ENOUGH: u32 = 12;

/// The fewest parts of `amount`, fees apart, that pay what the deposit leaves; with a balloon, down to it, and one more.
/// More than `limit` are too many.
pub(super) fn count_parts(
    facts: &Facts<'_>,
    amount: Amount,
    balloon: Option<Amount>,
    limit: u32,
) -> Result<CountFinding> {
    let of_principal = matches!(facts.terms.kind, InstalmentPlanKind::EqualPrincipal(_))
        || (balloon.is_some() && facts.pace.is_flat());
    let more = u32::from(balloon.is_some());
    let to_pay = facts.financed.minus(balloon.unwrap_or_default())?;
    match &facts.pace {
        Pace::Flat(Some(rate), _) if !of_principal => flat(facts, amount, rate, limit),
        Pace::PerPart(Some(rate)) if !of_principal => {
            let charge = facts.round(&Exact::from(facts.financed).times(rate)?)?;
            let left = amount.minus(charge)?;
            if left.is_positive() {
                divide(facts.financed, left, 0, limit)
            } else {
                Ok(CountFinding::InterestExceeds(charge))
            }
        }
        Pace::Declining(Some(rate), _) if !of_principal => {
            declining(facts, amount, rate, balloon, limit)
        }
        _ => divide(to_pay, amount, more, limit),
    }
}

/// How often `by` goes into `whole`, rounded up, and some more.
fn divide(whole: Amount, by: Amount, more: u32, limit: u32) -> Result<CountFinding> {
    let times = Exact::from(whole)
        .over(&by.into())?
        .round_to(Decimal::ONE, RoundingMode::Up)?;
    let count = u32::try_from(times.decimal().mantissa())
        .ok()
        .and_then(|count| count.checked_add(more))
        .filter(|count| *count <= limit);
    Ok(count.map_or(CountFinding::TooMany, CountFinding::Found))
}

fn flat(facts: &Facts<'_>, amount: Amount, rate: &Exact, limit: u32) -> Result<CountFinding> {
    let mut paid = Exact::zero();
    for index in 0..limit {
        let due = facts.dates.part(usize::try_from(index).unwrap_or(0))?;
        let end = facts.dates.interest_day(due);
        let time = facts.pace.measure().between(facts.start, end, Some(end))?;
        let interest = facts.round(&Exact::from(facts.financed).times(rate)?.times(&time)?)?;
        paid = paid.plus(&amount.into())?;
        let number = index.saturating_add(1);
        if paid >= Exact::from(facts.financed.plus(interest)?) {
            return Ok(CountFinding::Found(number));
        }
        if number >= LONG_ENOUGH && Exact::from(interest) >= paid {
            let each = Exact::from(interest).over(&Exact::integer(number.into()))?;
            return Ok(CountFinding::InterestExceeds(facts.round(&each)?));
        }
    }
    Ok(CountFinding::TooMany)
}

fn declining(
    facts: &Facts<'_>,
    amount: Amount,
    rate: &Exact,
    balloon: Option<Amount>,
    limit: u32,
) -> Result<CountFinding> {
    let walk = Walk {
        facts,
        deposit: deposit_date(facts)?,
        last: None,
    };
    let mut balance = facts.financed;
    let mut before: Option<Span> = None;
    for index in 0..limit {
        let number = index.saturating_add(1);
        if index > 0 && balloon.is_some_and(|balloon| balance <= balloon) {
            return Ok(CountFinding::Found(number));
        }
        let span = walk.span(usize::try_from(index).unwrap_or(0), before.as_ref())?;
        let interest = facts.round(&interest_on(facts, balance, &span, rate)?)?;
        if balloon.is_none() && amount >= balance.plus(interest)? {
            return Ok(CountFinding::Found(number));
        }
        if amount <= interest {
            return Ok(CountFinding::InterestExceeds(interest));
        }
        balance = balance.minus(amount.minus(interest)?)?;
        if !balance.is_positive() {
            // the last payment before the balloon would pay more than there is
            return Ok(CountFinding::Found(number));
        }
        before = Some(span);
    }
    Ok(CountFinding::TooMany)
}
