//! What was paid on a plan, and which of its payments that covers.

use std::collections::BTreeMap;

use super::review_input::PlanDefaultTerms;
use super::review_report::{InstalmentReviewRow, InstalmentStatus};
use super::{InstalmentPlan, InstalmentRow};
use crate::error::{At, Result};
use crate::money::at_most;
use crate::{Amount, Date, Payment};

const MOST_PAYMENTS: usize = 100_000;

/// The last day of the grace of a row.
pub(super) fn grace_end(row: &InstalmentRow, terms: &PlanDefaultTerms) -> Result<Date> {
    row.due_date
        .plus_days(i64::from(terms.grace_days))
        .at("grace_days")
        .at("terms")
}

/// What was paid, by day, as of a day.
pub(super) struct Received {
    /// All that was paid through each day on which something was, ascending.
    pub(super) through: Vec<(Date, Amount)>,
    pub(super) total: Amount,
}

impl Received {
    pub(super) fn of(payments: &[Payment], plan: &InstalmentPlan, as_of: Date) -> Result<Self> {
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
    pub(super) fn by(&self, date: Date) -> Amount {
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

    pub(super) fn rows(
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
