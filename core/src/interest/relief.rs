//! What is taken off interest after it has accrued: first the cap, then the waiver.

use super::accrue::Accrual;
use super::cap::{Limited, limit};
use super::grain::{product, sum};
use super::segment::Walk;
use super::{
    AmountWaiver, ConditionalWaiver, InterestAdjustment, InterestAdjustmentKind, InterestWaiver,
    ShareWaiver, WaiverState, WaiverStatus,
};
use crate::error::{At, Result};
use crate::money::Exact;
use crate::receivable::Position;
use crate::{Amount, Currency, Date, Rounding, RoundingScope, Share};

/// What is taken off, and what one more day adds.
pub(super) struct Relief {
    pub(super) capped: Amount,
    pub(super) waived: Amount,
    pub(super) adjustments: Vec<InterestAdjustment>,
    pub(super) waiver: Option<WaiverState>,
    pub(super) per_day: Amount,
}

pub(super) fn relieve(walk: &Walk<'_>, accrual: &Accrual, as_of: Date) -> Result<Relief> {
    let limited = limit(walk, accrual, as_of)?;
    let Limited { capped, net, .. } = limited;
    let mut adjustments = Vec::new();
    adjust(
        &mut adjustments,
        InterestAdjustmentKind::Capped,
        capped.negated(),
        None,
    );
    let waiver = match &walk.terms.waiver {
        None => None,
        Some(waiver) => Some(waive(walk, waiver, net, as_of).at("waiver").at("terms")?),
    };
    let mut waived = Amount::ZERO;
    if let Some(state) = &waiver {
        let taken = state.amount.negated();
        match state.status {
            WaiverStatus::Granted | WaiverStatus::Met => {
                waived = state.amount;
                adjust(
                    &mut adjustments,
                    InterestAdjustmentKind::Waived,
                    taken,
                    None,
                );
            }
            WaiverStatus::Failed => {
                adjust(
                    &mut adjustments,
                    InterestAdjustmentKind::Waived,
                    taken,
                    None,
                );
                let back = state.pay_by.map(Date::next).transpose()?;
                adjust(
                    &mut adjustments,
                    InterestAdjustmentKind::WaiverFailed,
                    state.amount,
                    back,
                );
            }
            WaiverStatus::Pending => {}
        }
    }
    let by_line = walk.terms.rounding.scope == RoundingScope::PerDay;
    let (mut figure, mut units) = (0, 0);
    for running in accrual.running(walk, as_of) {
        let (segment, left) = running?;
        let daily = product(
            walk.grain.minor(left)?,
            walk.rates.mantissa(segment.run.rate)?,
        )?;
        let day = product(daily, walk.rates.unit.weight_on(segment.last))?;
        if by_line {
            units = sum(units, walk.grain.round(day)?)?;
        } else {
            figure = sum(figure, day)?;
        }
    }
    let per_day = walk.grain.amount(sum(units, walk.grain.round(figure)?)?)?;
    let currency = walk.position.receivable.currency;
    Ok(Relief {
        capped: capped.in_currency(currency)?,
        waived: waived.in_currency(currency)?,
        adjustments,
        waiver,
        per_day: limited.one_more(per_day)?.in_currency(currency)?,
    })
}

fn adjust(
    list: &mut Vec<InterestAdjustment>,
    kind: InterestAdjustmentKind,
    amount: Amount,
    date: Option<Date>,
) {
    if !amount.is_zero() {
        list.push(InterestAdjustment { kind, amount, date });
    }
}

/// Where a waiver stands, on interest of `net` after the cap.
fn waive(
    walk: &Walk<'_>,
    waiver: &InterestWaiver,
    net: Amount,
    as_of: Date,
) -> Result<WaiverState> {
    let currency = walk.position.receivable.currency;
    let owed = net.or_zero();
    let granted = |amount: Amount| {
        Ok(WaiverState {
            status: WaiverStatus::Granted,
            amount: amount.in_currency(currency)?,
            pay_by: None,
            still_to_pay: None,
            payable_if_met: None,
            payable_if_failed: None,
        })
    };
    match waiver {
        InterestWaiver::Full(_) => granted(owed),
        InterestWaiver::Share(ShareWaiver { share, .. }) => {
            granted(part_of(&walk.terms.rounding, currency, owed, *share)?)
        }
        InterestWaiver::Amount(AmountWaiver { amount, .. }) => granted(
            amount
                .positive_in(currency)
                .at("amount")
                .at("amount")?
                .min(owed),
        ),
        InterestWaiver::Conditional(condition) => {
            let (met, still_to_pay) =
                state(walk.position, walk, condition, as_of).at("conditional")?;
            let status = match (met, as_of <= condition.pay_by) {
                (true, _) => WaiverStatus::Met,
                (false, true) => WaiverStatus::Pending,
                (false, false) => WaiverStatus::Failed,
            };
            // it covers interest through its last day: what accrued later was never offered
            let covered = if as_of <= condition.pay_by {
                owed
            } else {
                let then = Accrual::through(walk, condition.pay_by)?;
                limit(walk, &then, condition.pay_by)?
                    .net
                    .or_zero()
                    .min(owed)
            };
            let amount = part_of(&walk.terms.rounding, currency, covered, condition.share)?
                .in_currency(currency)?;
            Ok(WaiverState {
                status,
                amount,
                pay_by: Some(condition.pay_by),
                still_to_pay: Some(still_to_pay.in_currency(currency)?),
                payable_if_met: Some(net.minus(amount)?),
                payable_if_failed: Some(net),
            })
        }
    }
}

/// A share of interest, rounded as the terms say, never more than all of it.
pub(super) fn part_of(
    rounding: &Rounding,
    currency: Currency,
    interest: Amount,
    share: Share,
) -> Result<Amount> {
    let exact = Exact::from(interest).times(&share.decimal().into())?;
    Ok(rounding.round(&exact, currency)?.min(interest))
}

/// Whether a condition is met by what is dated on or before its last day and the day asked about, and what is missing.
fn state(
    position: &Position<'_>,
    walk: &Walk<'_>,
    condition: &ConditionalWaiver,
    as_of: Date,
) -> Result<(bool, Amount)> {
    let ConditionalWaiver { pay_by, amount, .. } = condition;
    let by = as_of.min(*pay_by);
    let missing = match amount {
        Some(amount) => {
            let amount = amount
                .positive_in(position.receivable.currency)
                .at("amount")?;
            let payments = position.receivable.payments.iter();
            let paid = payments
                .filter(|payment| payment.date <= by)
                .map(|payment| payment.amount);
            amount.minus(Amount::sum(paid)?)?.or_zero()
        }
        None => {
            let due = position
                .parts
                .iter()
                .filter(|part| part.due_date.is_some_and(|due| due <= *pay_by));
            due.map(|part| walk.outstanding(part, by))
                .try_fold(Amount::ZERO, |sum, left| sum.plus(left?))?
        }
    };
    Ok((missing.is_zero(), missing))
}
