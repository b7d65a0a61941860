use super::dates::Timeline;
use super::facts::Facts;
use super::lines::{Line, Lines, lines};
use super::pace::with_rate;
use super::shape::Shape;
use super::{
    BuildInstalmentPlanInput, InstalmentPlan, InstalmentPlanKind, InstalmentRow, InstalmentRowKind,
    ResidualPlacement,
};
use crate::error::{At, Result};
use crate::money::Exact;
use crate::rate::{DatedFlow, TimeValue, effective_yearly_rate};
use crate::{Amount, CostOfCapital};

/// Builds a plan of instalments: what is due when, how it divides into principal, interest and fees, and what it costs.
///
/// Use it to answer a debtor who asks for time, and to see what each offer costs against being paid now. Interest reckons
/// on the balance as it is rounded, so that the rows can be redone by hand. The principal of the rows adds up to the debt
/// and the last balance is zero, to the cent.
///
/// # Errors
/// `not_positive`, `negative` or `too_many_decimals` for an amount or rate that cannot be one; `empty` without parts, steps
/// or the name of a fee; `too_many` over 1,200 parts or 100 fees; `contradiction` where fields exclude each other, where
/// more or less than all but one of count, amount and rate are given, and where the kind does not go with the interest;
/// `reversed` for a date before the start date or a deposit after the first part; `out_of_order` and `duplicate` for the
/// dates of custom parts; `sum_mismatch` at `terms.kind` where stated parts do not add up; `out_of_range` where a part does
/// not cover its interest, pays the debt off too early, or would be nothing; `rate_out_of_range` where the parts come to a
/// rate above the largest. Those of the calendar at `terms.adjustment`, and of the cost of capital at `cost_of_capital`.
///
/// ```
/// use arrears::{build_instalment_plan, from_json};
///
/// let plan = build_instalment_plan(&from_json(r#"{
///     "currency": "CNY", "principal": "50000", "start_date": "2024-01-31",
///     "terms": {
///         "kind": {"equal": {"parts": 2}},
///         "dates": {"period": {"count": 1, "unit": "months"}}
///     }
/// }"#)?)?;
/// let rows: Vec<_> = plan.rows.iter().map(|row| (row.due_date.to_string(), row.amount.to_string())).collect();
/// assert_eq!(rows[0], ("2024-02-29".to_owned(), "25000.00".to_owned()));
/// assert_eq!(rows[1], ("2024-03-31".to_owned(), "25000.00".to_owned()));
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn build_instalment_plan(input: &BuildInstalmentPlanInput) -> Result<InstalmentPlan> {
    let facts = Facts::of(input)?;
    let shape = Shape::of(&facts)?;
    assemble(&facts, &shape, input.cost_of_capital.as_ref())
}

pub(super) fn assemble(
    facts: &Facts<'_>,
    shape: &Shape,
    cost: Option<&CostOfCapital>,
) -> Result<InstalmentPlan> {
    let timeline = Timeline::of(facts, shape.count())?;
    let Lines { lines, rate } = lines(facts, &timeline, shape)?;
    let rows = rows(facts, &timeline, &lines)?;
    let sum = |of: fn(&InstalmentRow) -> Amount| {
        Amount::sum(rows.iter().map(of))?.in_currency(facts.currency)
    };
    let total_interest = sum(|row| row.interest)?;
    let total_fees = sum(|row| row.fee)?;
    let total_paid = sum(|row| row.amount)?;
    let interest = match (&facts.terms.interest, rate) {
        (Some(interest), Some(rate)) => Some(with_rate(interest, rate)?),
        (interest, _) => interest.clone(),
    };
    let mut flows: Vec<DatedFlow> = rows
        .iter()
        .map(|row| DatedFlow {
            date: row.due_date,
            amount: row.amount.into(),
        })
        .collect();
    let present_value = match cost {
        None => None,
        Some(cost) => {
            let value = TimeValue::of(cost)
                .and_then(|value| value.present_value(facts.start, &flows))
                .at("cost_of_capital")?;
            Some(facts.round(&value)?)
        }
    };
    flows.push(DatedFlow {
        date: facts.start,
        amount: Exact::from(facts.principal.negated()),
    });
    Ok(InstalmentPlan {
        currency: facts.currency,
        start_date: facts.start,
        principal: facts.principal,
        deposit: facts.deposit,
        financed: facts.financed,
        parts: shape.count(),
        solved: shape.solved,
        part_amount: part_amount(facts, shape, &lines)?,
        interest,
        last_due_date: rows.last().map_or(facts.start, |row| row.due_date),
        rows,
        total_interest,
        total_fees,
        total_paid,
        present_value,
        cost_to_creditor: present_value
            .map(|value| facts.principal.minus(value))
            .transpose()?,
        effective_yearly_rate: effective_yearly_rate(&flows)?,
        residual: facts.terms.residual,
        rounding: facts.terms.rounding,
    })
}

fn rows(facts: &Facts<'_>, timeline: &Timeline, lines: &[Line]) -> Result<Vec<InstalmentRow>> {
    let zero = facts.zero()?;
    let ahead = InstalmentRow {
        number: 0,
        kind: InstalmentRowKind::Fee,
        unadjusted_date: facts.start,
        due_date: facts.start,
        days: 0,
        opening_balance: facts.principal,
        exact_interest: Amount::ZERO,
        interest: zero,
        principal: zero,
        fee: facts.up_front_fee,
        amount: facts.up_front_fee,
        balance: facts.principal,
    };
    let mut rows = Vec::with_capacity(lines.len().saturating_add(2));
    if facts.up_front_fee.is_positive() {
        rows.push(ahead.clone());
    }
    if facts.deposit.is_positive() {
        rows.push(InstalmentRow {
            kind: InstalmentRowKind::Deposit,
            unadjusted_date: timeline.deposit.unadjusted,
            due_date: timeline.deposit.adjusted,
            principal: facts.deposit,
            fee: zero,
            amount: facts.deposit,
            balance: facts.financed,
            ..ahead
        });
    }
    let mut opening = facts.financed;
    for (number, (span, line)) in (1..).zip(timeline.spans.iter().zip(lines)) {
        rows.push(InstalmentRow {
            number,
            kind: InstalmentRowKind::Part,
            unadjusted_date: span.due.unadjusted,
            due_date: span.due.adjusted,
            days: span.days,
            opening_balance: opening.in_currency(facts.currency)?,
            exact_interest: line.exact.shown(12)?.into(),
            interest: line.interest,
            principal: line.principal.in_currency(facts.currency)?,
            fee: facts.part_fee,
            amount: line
                .principal
                .plus(line.interest)?
                .plus(facts.part_fee)?
                .in_currency(facts.currency)?,
            balance: line.balance.in_currency(facts.currency)?,
        });
        opening = line.balance;
    }
    Ok(rows)
}

/// What a regular part pays: one that takes no residual, where there is one.
fn part_amount(facts: &Facts<'_>, shape: &Shape, lines: &[Line]) -> Result<Option<Amount>> {
    if !shape.level {
        return Ok(None);
    }
    let second = facts.terms.residual == ResidualPlacement::First && lines.len() > 2;
    let Some(line) = lines.get(usize::from(second)) else {
        return Ok(None);
    };
    let principal_only = matches!(facts.terms.kind, InstalmentPlanKind::EqualPrincipal(_));
    let amount = if principal_only {
        line.principal
    } else {
        line.principal.plus(line.interest)?
    };
    amount.in_currency(facts.currency).map(Some)
}
