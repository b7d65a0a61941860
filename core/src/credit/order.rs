use super::input::check_debtor;
use super::standing::Standing;
use super::{
    CheckOrderInput, OrderCheck, OrderRule, OrderRuleLine, OrderRuleStatus, OrderVerdict,
    ReleaseConditions,
};
use crate::error::{At, Result};
use crate::{Amount, Reason, ReasonCode};

/// Checks an order: releases it, holds it, or says with what it is released.
///
/// Exposure is open receivables + undelivered orders + this order − what is prepaid for it − the securities that can be
/// called on through the end of the credit term. The rules are the blocklist, what is overdue, a freeze by a risk signal,
/// the prepayment of a large order, and the limit; each one that is not passed is named. A blocked debtor is never
/// released. An amount overdue holds the order when it is both older and more than is tolerated. The payments and the
/// security stated are the smallest: with them the order goes out, with one minor unit less it does not.
///
/// # Errors
/// `empty` for a blank debtor; `not_positive` for an order of nothing or a security without value; `negative` and
/// `too_many_decimals` for an amount; `out_of_range` for a prepayment above the order, an overdue amount above the open
/// receivables, a term above 3,650 days, and tolerated days above 36,500; `date_out_of_range` for a term that would end
/// past 2199; `contradiction` where days past due and an overdue amount do not come together; those of
/// [`look_up_blocklist`](crate::look_up_blocklist) for the blocklist; `too_many` over 10,000 securities; `overflow`.
///
/// ```
/// use arrears::{CheckOrderInput, OrderVerdict, check_order, from_json};
///
/// let input: CheckOrderInput = from_json(r#"{
///     "debtor": "Huada", "currency": "CNY", "as_of": "2024-06-03", "order": "120000",
///     "open_receivables": "350000", "undelivered_orders": "80000",
///     "line": {"limit": "500000", "term_days": 60}
/// }"#)?;
/// let check = check_order(&input)?;
/// assert_eq!(check.exposure, "550000.00".parse()?);
/// assert_eq!(check.verdict, OrderVerdict::ReleaseWithPrepayment);
/// assert_eq!(check.conditions.map(|with| with.prepayment), Some("50000.00".parse()?));
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn check_order(input: &CheckOrderInput) -> Result<OrderCheck> {
    check_debtor(&input.debtor)?;
    let blocklist = input
        .blocklist
        .finding(&input.debtor, input.as_of)
        .at("blocklist")?;
    let standing = Standing::of(input)?;
    let rules = rules(&standing, blocklist.blocked);
    let held_by: Vec<_> = rules
        .iter()
        .filter(|line| line.status == OrderRuleStatus::Failed)
        .map(|line| line.rule)
        .collect();
    let conditions = if blocklist.blocked || held_by.is_empty() {
        None
    } else {
        Some(conditions(&standing)?)
    };
    let verdict = match &conditions {
        None if held_by.is_empty() => OrderVerdict::Release,
        Some(with) if with.pay_overdue.is_zero() && with.pay_down.is_zero() => {
            OrderVerdict::ReleaseWithPrepayment
        }
        _ => OrderVerdict::Hold,
    };
    let (overdue, tolerated) = (standing.overdue, standing.tolerated);
    let mut check = OrderCheck {
        debtor: input.debtor.clone(),
        currency: input.currency,
        as_of: input.as_of,
        verdict,
        held_by,
        rules,
        open_receivables: standing.open,
        undelivered_orders: standing.undelivered,
        order: standing.order,
        prepaid: standing.prepaid,
        security: standing.security,
        securities: standing.securities,
        security_needed_through: standing.through,
        exposure: standing.exposure,
        limit: standing.limit,
        headroom: standing.limit.minus(standing.exposure)?,
        conditions,
        blocklist,
        reasons: Vec::new(),
    };
    check.reasons = reasons(&check, input, overdue, tolerated);
    Ok(check)
}

fn rules(standing: &Standing, blocked: bool) -> Vec<OrderRuleLine> {
    let line = |rule, shortfall: Amount| OrderRuleLine {
        rule,
        status: if shortfall.is_positive() {
            OrderRuleStatus::Failed
        } else {
            OrderRuleStatus::Passed
        },
        shortfall,
    };
    let mut lines = vec![
        line(OrderRule::Blocklist, standing.zero),
        line(OrderRule::Overdue, standing.pay_overdue),
        line(OrderRule::Freeze, standing.frozen),
        line(OrderRule::LargeOrder, standing.large),
        line(OrderRule::Limit, standing.excess),
    ];
    if let Some(first) = lines.first_mut().filter(|_| blocked) {
        first.status = OrderRuleStatus::Failed;
    }
    lines
}

/// What releases an order of a debtor who is not blocked.
fn conditions(standing: &Standing) -> Result<ReleaseConditions> {
    // what is paid on overdue invoices lowers the exposure as well
    let excess = standing
        .excess
        .minus(standing.pay_overdue)?
        .max(standing.zero);
    let unpaid = standing.order.minus(standing.prepaid)?;
    let needed = excess.max(standing.frozen).max(standing.large);
    let prepayment = needed.min(unpaid);
    Ok(ReleaseConditions {
        pay_overdue: standing.pay_overdue,
        pay_down: needed.minus(prepayment)?,
        prepayment,
        security: (!standing.frozen.is_positive()).then_some(needed),
    })
}

/// The verdict, then the blocklist, the exposure, each rule that holds the order, and what releases it.
fn reasons(
    check: &OrderCheck,
    input: &CheckOrderInput,
    overdue: Amount,
    tolerated: Amount,
) -> Vec<Reason> {
    let verdict = match check.verdict {
        OrderVerdict::Release => ReasonCode::OrderReleased,
        OrderVerdict::ReleaseWithPrepayment => ReasonCode::OrderReleasedWithPrepayment,
        OrderVerdict::Hold => ReasonCode::OrderHeld,
    };
    let mut reasons = vec![
        Reason::new(verdict)
            .with("debtor", &check.debtor)
            .with("currency", check.currency)
            .with("order", check.order),
        Reason::new(ReasonCode::OrderExposure)
            .with("currency", check.currency)
            .with("exposure", check.exposure)
            .with("open_receivables", check.open_receivables)
            .with("undelivered_orders", check.undelivered_orders)
            .with("order", check.order)
            .with("prepaid", check.prepaid)
            .with("security", check.security)
            .with("limit", check.limit),
    ];
    for line in &check.rules {
        let failed = line.status == OrderRuleStatus::Failed;
        let held = |code| Reason::new(code).with("shortfall", line.shortfall);
        reasons.extend(match line.rule {
            _ if !failed => {
                let tolerated = line.rule == OrderRule::Overdue && overdue.is_positive();
                Vec::from_iter(tolerated.then(|| {
                    Reason::new(ReasonCode::OrderOverdueTolerated)
                        .with("overdue", overdue)
                        .with("days_past_due", input.oldest_days_past_due)
                }))
            }
            OrderRule::Blocklist => check.blocklist.reasons.clone(),
            OrderRule::Overdue => vec![
                held(ReasonCode::OrderHeldByOverdue)
                    .with("overdue", overdue)
                    .with("days_past_due", input.oldest_days_past_due)
                    .with("tolerated_days", input.policy.tolerated_days)
                    .with("tolerated_amount", tolerated),
            ],
            OrderRule::Freeze => vec![held(ReasonCode::OrderHeldByFreeze)],
            OrderRule::LargeOrder => vec![
                held(ReasonCode::OrderHeldAsLarge).with("share", input.policy.large_order_share),
            ],
            OrderRule::Limit => vec![held(ReasonCode::OrderHeldByLimit)],
        });
    }
    if let Some(with) = &check.conditions {
        for (code, amount) in [
            (ReasonCode::ReleasePayOverdue, with.pay_overdue),
            (ReasonCode::ReleasePayDown, with.pay_down),
            (ReasonCode::ReleasePrepayment, with.prepayment),
            (
                ReasonCode::ReleaseSecurity,
                with.security.unwrap_or_default(),
            ),
        ] {
            if amount.is_positive() {
                reasons.push(
                    Reason::new(code)
                        .with("currency", check.currency)
                        .with("amount", amount),
                );
            }
        }
    }
    reasons
}
