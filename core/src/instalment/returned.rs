//! What a default leaves of the charges of a plan, and the waived interest that comes back with it.

use std::collections::BTreeMap;

use super::received::Received;
use super::review_input::{
    PlanDefaultConsequence, PlanDefaultTerms, ReturningInterest, UnearnedCharges,
};
use super::review_report::{PlanDefault, ReturnedInterest};
use super::{InstalmentPlan, InstalmentRow};
use crate::error::Result;
use crate::{AccrueLateInterestInput, Amount, Date, Payment, Receivable, accrue_late_interest};

/// The interest that was waived for the plan, on the principal that was unpaid each day.
pub(super) fn returned(
    plan: &InstalmentPlan,
    received: &Received,
    (breach, terms): (&PlanDefault, &PlanDefaultTerms),
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
            principal_within(plan, (breach, terms), *total)?
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

/// The principal in the first so much of what is owed on the plan: of each row the fees are paid first, then the interest,
/// where they have not fallen away.
fn principal_within(
    plan: &InstalmentPlan,
    (breach, terms): (&PlanDefault, &PlanDefaultTerms),
    paid: Amount,
) -> Result<Amount> {
    let mut left = paid;
    let mut principal = Amount::ZERO;
    for row in &plan.rows {
        let charges = match charges_stay(row, breach, terms) {
            true => row.fee.plus(row.interest)?,
            false => Amount::ZERO,
        };
        let of_row = left.min(row.principal.plus(charges)?);
        principal = principal.plus(of_row.minus(charges)?.or_zero())?;
        left = left.minus(of_row)?;
        if left.is_zero() {
            break;
        }
    }
    Ok(principal)
}

/// Whether the interest and fees of a row are owed in spite of a default.
pub(super) fn charges_stay(
    row: &InstalmentRow,
    breach: &PlanDefault,
    terms: &PlanDefaultTerms,
) -> bool {
    breach.consequence != PlanDefaultConsequence::Acceleration
        || terms.unearned == UnearnedCharges::Stay
        || row.due_date < breach.date
}
