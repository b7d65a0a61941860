//! A plan against what was paid on it.

use super::received::{Received, grace_end};
use super::returned::{charges_stay, returned};
use super::review_input::{PlanDefaultConsequence, PlanDefaultTerms, ReviewInstalmentPlanInput};
use super::review_report::{
    InstalmentPlanReview, InstalmentPlanStatus, InstalmentReviewRow, PlanDefault,
};
use super::{InstalmentPlan, InstalmentRow, build_instalment_plan};
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::Exact;
use crate::{Amount, Date};

/// The longest grace, in days: ten years.
const MOST_GRACE: u32 = 3_660;

/// Reviews a plan on a day: each part paid, late, short, missed or pending, and what a default makes due.
///
/// Payments pay the oldest part first. A part is missed when its grace has passed and it is not paid in full. A default
/// stays one, whatever is paid later.
///
/// # Errors
/// Those of `build_instalment_plan` at `plan`; `not_positive` or `too_many_decimals` at `payments[i].amount`, `too_many` over
/// 100,000 payments; `out_of_range` at `terms.grace_days` over 3,660 days; `not_positive` at `terms.overdue_share` for zero;
/// those of `accrue_late_interest` at `terms.returning_interest`.
///
/// ```
/// use arrears::{InstalmentStatus, from_json, review_instalment_plan};
///
/// let review = review_instalment_plan(&from_json(r#"{
///     "plan": {
///         "currency": "CNY", "principal": "500000", "start_date": "2024-01-31",
///         "terms": {"kind": {"custom": {"parts": [
///             {"due_date": "2024-02-10", "amount": "200000"},
///             {"due_date": "2024-03-10", "amount": "200000"},
///             {"due_date": "2024-04-10", "amount": "100000"}
///         ]}}}
///     },
///     "payments": [{"date": "2024-02-08", "amount": "200000"}],
///     "as_of": "2024-03-11"
/// }"#)?)?;
/// assert_eq!(review.rows[1].status, InstalmentStatus::Missed);
/// assert_eq!(review.due_now, "300000.00".parse()?); // one missed part brings all parts due
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn review_instalment_plan(input: &ReviewInstalmentPlanInput) -> Result<InstalmentPlanReview> {
    let ReviewInstalmentPlanInput {
        plan,
        payments,
        terms,
        as_of,
    } = input;
    let plan = build_instalment_plan(plan).at("plan")?;
    check(terms).at("terms")?;
    let received = Received::of(payments, &plan, *as_of)?;
    let rows = received.rows(&plan, terms, *as_of)?;
    let breach = breach(&plan, &received, terms, *as_of)?;
    let zero = Amount::ZERO.in_currency(plan.currency)?;
    let sum = |amounts: &mut dyn Iterator<Item = Amount>| -> Result<Amount> {
        Amount::sum(amounts)?.in_currency(plan.currency)
    };
    let overdue = sum(&mut rows
        .iter()
        .filter(|row| row.due_date < *as_of)
        .map(|row| row.outstanding))?;
    let claim = claim(&plan, breach.as_ref(), terms)?;
    let unpaid = claim.minus(received.total)?.or_zero();
    let effective = breach
        .as_ref()
        .is_some_and(|breach| breach.consequence != PlanDefaultConsequence::NoConsequence);
    let due_by_plan = sum(&mut rows
        .iter()
        .filter(|row| row.due_date <= *as_of)
        .map(|row| row.outstanding))?;
    let due = if effective { unpaid } else { due_by_plan };
    let returned_interest = match (&breach, &terms.returning_interest) {
        (Some(breach), Some(returning)) => Some(
            returned(&plan, &received, (breach, terms), returning, *as_of)
                .at("returning_interest")
                .at("terms")?,
        ),
        _ => None,
    };
    let back = returned_interest
        .as_ref()
        .map_or(zero, |returned| returned.amount);
    let next = rows
        .iter()
        .find(|row| row.due_date > *as_of && row.outstanding.is_positive());
    Ok(InstalmentPlanReview {
        currency: plan.currency,
        as_of: *as_of,
        status: status(&rows, breach.is_some(), *as_of),
        paid: received.total,
        overdue,
        claim,
        fallen_away: plan.total_paid.minus(claim)?.in_currency(plan.currency)?,
        due_now: due.plus(back)?.in_currency(plan.currency)?,
        due_later: unpaid.minus(due)?.in_currency(plan.currency)?,
        unapplied_credit: received
            .total
            .minus(claim)?
            .or_zero()
            .in_currency(plan.currency)?,
        next_due_date: next.filter(|_| !effective).map(|row| row.due_date),
        rows,
        breach,
        returned_interest,
    })
}

fn check(terms: &PlanDefaultTerms) -> Result<()> {
    if terms.grace_days > MOST_GRACE {
        return Err(Error::new(
            ErrorCode::OutOfRange,
            format!(
                "`{}` days of grace are more than {MOST_GRACE}",
                terms.grace_days
            ),
        )
        .with_value(terms.grace_days)
        .at("grace_days"));
    }
    match terms.overdue_share {
        Some(share) if share.decimal().is_zero() => Err(Error::new(
            ErrorCode::NotPositive,
            "a share of `0` would make every plan a default",
        )
        .with_value(share)
        .at("overdue_share")),
        _ => Ok(()),
    }
}

fn status(rows: &[InstalmentReviewRow], defaulted: bool, as_of: Date) -> InstalmentPlanStatus {
    let open = || rows.iter().filter(|row| row.settled_on.is_none());
    if defaulted {
        InstalmentPlanStatus::Defaulted
    } else if open().next().is_none() {
        InstalmentPlanStatus::Completed
    } else if open().any(|row| row.grace_end < as_of) {
        InstalmentPlanStatus::Overdue
    } else if open().any(|row| row.due_date < as_of) {
        InstalmentPlanStatus::InGrace
    } else {
        InstalmentPlanStatus::OnTrack
    }
}

/// The first day on which what was unpaid after its grace was a default.
fn breach(
    plan: &InstalmentPlan,
    received: &Received,
    terms: &PlanDefaultTerms,
    as_of: Date,
) -> Result<Option<PlanDefault>> {
    let threshold = terms
        .overdue_share
        .map(|share| Exact::from(plan.total_paid).times(&share.decimal().into()))
        .transpose()?;
    let mut through = Amount::ZERO;
    // what all rows through each one come to, and the end of its grace
    let mut passed: Vec<Amount> = Vec::with_capacity(plan.rows.len());
    let mut rows = plan.rows.iter().peekable();
    while let Some(row) = rows.next() {
        through = through.plus(row.amount)?;
        passed.push(through);
        let end = grace_end(row, terms)?;
        if end >= as_of {
            break;
        }
        if rows
            .peek()
            .is_some_and(|next| next.due_date == row.due_date)
        {
            continue;
        }
        let paid = received.by(end);
        let unpaid = passed
            .len()
            .saturating_sub(passed.partition_point(|through| *through <= paid));
        let missed_parts = u32::try_from(unpaid).unwrap_or(u32::MAX);
        let overdue = through.minus(paid)?.or_zero();
        let by_count = terms.missed_parts > 0 && missed_parts >= terms.missed_parts;
        let by_share = threshold
            .is_some_and(|threshold| overdue.is_positive() && Exact::from(overdue) >= threshold);
        if by_count || by_share {
            return Ok(Some(PlanDefault {
                date: end.next()?,
                missed_parts,
                overdue: overdue.in_currency(plan.currency)?,
                consequence: terms.consequence,
            }));
        }
    }
    Ok(None)
}

/// All that is to be paid, waived interest apart.
fn claim(
    plan: &InstalmentPlan,
    breach: Option<&PlanDefault>,
    terms: &PlanDefaultTerms,
) -> Result<Amount> {
    let consequence = breach.map(|breach| breach.consequence);
    if consequence == Some(PlanDefaultConsequence::PlanVoid) {
        return Ok(plan.principal);
    }
    let stays = |row: &InstalmentRow| breach.is_none_or(|breach| charges_stay(row, breach, terms));
    let owed = plan.rows.iter().map(|row| match stays(row) {
        true => row.amount,
        false => row.principal,
    });
    Amount::sum(owed)?.in_currency(plan.currency)
}
