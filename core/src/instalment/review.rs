//! A plan against what was paid on it.

use std::collections::BTreeMap;

use super::review_input::{
    PlanDefaultConsequence, PlanDefaultTerms, ReturningInterest, ReviewInstalmentPlanInput,
    UnearnedCharges,
};
use super::review_report::{
    InstalmentPlanReview, InstalmentPlanStatus, InstalmentReviewRow, InstalmentStatus, PlanDefault,
    ReturnedInterest,
};
use super::{InstalmentPlan, InstalmentRow, build_instalment_plan};
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::{Exact, at_most};
use crate::{AccrueLateInterestInput, Amount, Date, Payment, Receivable, accrue_late_interest};

const MOST_PAYMENTS: usize = 100_000;
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
            returned(&plan, &received, breach, returning, *as_of)
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

/// The last day of the grace of a row.
fn grace_end(row: &InstalmentRow, terms: &PlanDefaultTerms) -> Result<Date> {
    row.due_date
        .plus_days(i64::from(terms.grace_days))
        .at("grace_days")
        .at("terms")
}

/// What was paid, by day, as of a day.
struct Received {
    /// All that was paid through each day on which something was, ascending.
    through: Vec<(Date, Amount)>,
    total: Amount,
}

impl Received {
    fn of(payments: &[Payment], plan: &InstalmentPlan, as_of: Date) -> Result<Self> {
        at_most(payments.len(), MOST_PAYMENTS, "payments").at("payments")?;
        let mut by_day: BTreeMap<Date, Amount> = BTreeMap::new();
        for (index, payment) in payments.iter().enumerate() {
            let amount = payment
                .amount
                .positive_in(plan.currency)
                .at("amount")
                .at_index("payments", index)?;
            if payment.date <= as_of {
                let day = by_day.entry(payment.date).or_default();
                *day = day.plus(amount)?;
            }
        }
        let mut total = Amount::ZERO.in_currency(plan.currency)?;
        let mut through = Vec::with_capacity(by_day.len());
        for (date, amount) in by_day {
            total = total.plus(amount)?;
            through.push((date, total));
        }
        Ok(Self { through, total })
    }

    /// All that was paid through a day.
    fn by(&self, date: Date) -> Amount {
        let days = self.through.partition_point(|(day, _)| *day <= date);
        let last = days
            .checked_sub(1)
            .and_then(|index| self.through.get(index));
        last.map_or(Amount::ZERO, |(_, total)| *total)
    }

    /// The day on which so much had been paid.
    fn reached(&self, amount: Amount) -> Option<Date> {
        let index = self.through.partition_point(|(_, total)| *total < amount);
        self.through.get(index).map(|(day, _)| *day)
    }

    fn rows(
        &self,
        plan: &InstalmentPlan,
        terms: &PlanDefaultTerms,
        as_of: Date,
    ) -> Result<Vec<InstalmentReviewRow>> {
        let mut before = Amount::ZERO;
        let mut rows = Vec::with_capacity(plan.rows.len());
        for row in &plan.rows {
            let through = before.plus(row.amount)?;
            let paid = self.total.minus(before)?.or_zero().min(row.amount);
            let settled_on = self.reached(through);
            let grace_end = grace_end(row, terms)?;
            let last = settled_on.unwrap_or(as_of);
            let status = match settled_on {
                Some(day) if day <= row.due_date => InstalmentStatus::Paid,
                Some(_) => InstalmentStatus::Late,
                None if as_of <= row.due_date => InstalmentStatus::Pending,
                None if as_of <= grace_end => InstalmentStatus::InGrace,
                None if paid.is_positive() => InstalmentStatus::Short,
                None => InstalmentStatus::Missed,
            };
            rows.push(InstalmentReviewRow {
                number: row.number,
                kind: row.kind,
                due_date: row.due_date,
                grace_end,
                amount: row.amount,
                paid: paid.in_currency(plan.currency)?,
                outstanding: row.amount.minus(paid)?.in_currency(plan.currency)?,
                settled_on,
                days_late: u32::try_from(row.due_date.days_until(last)).unwrap_or(0),
                status,
            });
            before = through;
        }
        Ok(rows)
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
    let claim = match breach.map(|breach| (breach, breach.consequence)) {
        Some((_, PlanDefaultConsequence::PlanVoid)) => plan.principal,
        Some((breach, PlanDefaultConsequence::Acceleration))
            if terms.unearned == UnearnedCharges::FallAway =>
        {
            Amount::sum(plan.rows.iter().map(|row| {
                if row.due_date < breach.date {
                    row.amount
                } else {
                    row.principal
                }
            }))?
        }
        _ => plan.total_paid,
    };
    claim.in_currency(plan.currency)
}

/// The interest that was waived for the plan, on the principal that was unpaid each day.
fn returned(
    plan: &InstalmentPlan,
    received: &Received,
    breach: &PlanDefault,
    returning: &ReturningInterest,
    as_of: Date,
) -> Result<ReturnedInterest> {
    let void = breach.consequence == PlanDefaultConsequence::PlanVoid;
    let mut payments = Vec::new();
    let mut before = Amount::ZERO;
    for (date, total) in &received.through {
        let paid = if void {
            *total
        } else {
            principal_within(plan, *total)?
        };
        let amount = paid.minus(before)?;
        if amount.is_positive() {
            payments.push(Payment {
                date: *date,
                amount,
                reference: None,
            });
        }
        before = paid;
    }
    let statement = accrue_late_interest(&AccrueLateInterestInput {
        receivable: Receivable {
            id: "plan".to_owned(),
            debtor: "debtor".to_owned(),
            currency: plan.currency,
            amount: plan.principal,
            issue_date: None,
            due_date: Some(returning.due_date),
            instalments: Vec::new(),
            payments,
            credits: Vec::new(),
            disputes: Vec::new(),
            attributes: BTreeMap::new(),
        },
        terms: returning.terms.clone(),
        as_of,
    })?;
    Ok(ReturnedInterest {
        first_day: statement.lines.first().map(|line| line.first_day),
        amount: statement.payable,
        lines: statement.lines,
    })
}

/// The principal in the first so much of the plan's payments: of each row the fees are paid first, then the interest.
fn principal_within(plan: &InstalmentPlan, paid: Amount) -> Result<Amount> {
    let mut left = paid;
    let mut principal = Amount::ZERO;
    for row in &plan.rows {
        let charges = row.fee.plus(row.interest)?;
        let of_row = left.min(row.amount);
        principal = principal.plus(of_row.minus(charges)?.or_zero())?;
        left = left.minus(of_row)?;
        if left.is_zero() {
            break;
        }
    }
    Ok(principal)
}
