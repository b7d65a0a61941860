use super::combine::combine;
use super::input::{check_currency, check_debtor, check_term};
use super::{
    CreditLimitReport, LimitCombination, LimitMethod, LimitMethodKind, LimitMethodLine,
    LimitMethodStatus, LimitStep, LimitStepKind, SetCreditLimitInput, security,
};
use crate::error::{At, Result};
use crate::money::Exact;
use crate::{Amount, Reason, ReasonCode};

/// Sets a credit limit and term from what is known of a debtor, with every step shown.
///
/// The term is the one asked for, or the longest that the grade allows. Each method gives a figure, cut to the minor unit
/// and never below zero; they are combined by the lowest or by weight; securities that are valid on the day are added;
/// the sum is rounded once to the policy's unit, held under its ceiling, and becomes zero where it is too small to give.
///
/// # Errors
/// `empty` for a blank debtor; `currency_mismatch` with the policy; `out_of_range` for a term above 3,650 days;
/// `too_many_decimals` and `negative` for an amount; `hole` for a grade without a cap; `contradiction` where no method has
/// its fact, or one lacks it and the policy refuses that; for the policy `empty`, `duplicate`, `contradiction` for weights,
/// `out_of_range`, `not_positive` and `negative`; `overflow`.
///
/// ```
/// use arrears::{SetCreditLimitInput, from_json, set_credit_limit};
///
/// // needs 2,920,000 × 45 ÷ 365 = 360,000; bears 10 % of 3,000,000; grade B allows 500,000
/// let input: SetCreditLimitInput = from_json(r#"{
///     "debtor": "Huada", "currency": "CNY", "as_of": "2024-06-03", "term_days": 45,
///     "facts": {"yearly_purchases": "2920000", "net_worth": "3000000", "grade": "B"}
/// }"#)?;
/// let report = set_credit_limit(&input)?;
/// assert_eq!(report.limit, "300000.00".parse()?);
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn set_credit_limit(input: &SetCreditLimitInput) -> Result<CreditLimitReport> {
    let SetCreditLimitInput { facts, policy, .. } = input;
    let currency = input.currency;
    check_debtor(&input.debtor)?;
    check_term(input.term_days).at("term_days")?;
    policy.check().at("policy")?;
    check_currency(currency, policy.currency)?;
    let term_days = granted_term(input)?;
    let (methods, combined) = combine(policy, facts, term_days)?;
    let (securities, added) = security::count(&facts.security, currency, input.as_of)
        .at("security")
        .at("facts")?;
    let mut steps = Steps(vec![LimitStep {
        kind: LimitStepKind::Combined,
        change: combined,
        limit: combined,
    }]);
    let secured = combined.plus(added)?.in_currency(currency)?;
    let limit = steps.to(LimitStepKind::SecurityAdded, combined, secured)?;
    let rounded = policy.rounding.round(&Exact::from(limit), currency)?;
    let limit = steps.to(LimitStepKind::Rounded, limit, rounded)?;
    let ceiling = match policy.ceiling {
        Some(ceiling) => limit.min(ceiling.in_currency(currency)?),
        None => limit,
    };
    let limit = steps.to(LimitStepKind::Ceiling, limit, ceiling)?;
    let worth = match policy.smallest {
        Some(smallest) if limit < smallest => Amount::ZERO.in_currency(currency)?,
        _ => limit,
    };
    let limit = steps.to(LimitStepKind::TooSmall, limit, worth)?;
    let mut report = CreditLimitReport {
        debtor: input.debtor.clone(),
        currency,
        as_of: input.as_of,
        limit,
        term_days,
        term_days_asked: input.term_days,
        methods,
        combination: policy.combination,
        steps: steps.0,
        security: securities,
        rounding: policy.rounding.clone(),
        reasons: Vec::new(),
    };
    report.reasons = reasons(&report);
    Ok(report)
}

/// The steps so far.
struct Steps(Vec<LimitStep>);

impl Steps {
    /// Adds a step where something changes, and gives the limit after it.
    fn to(&mut self, kind: LimitStepKind, before: Amount, after: Amount) -> Result<Amount> {
        let change = after.minus(before)?;
        if !change.is_zero() {
            self.0.push(LimitStep {
                kind,
                change,
                limit: after,
            });
        }
        Ok(after)
    }
}

/// The term asked for, or the longest that the grade allows.
fn granted_term(input: &SetCreditLimitInput) -> Result<u32> {
    let caps = input
        .policy
        .methods
        .iter()
        .find_map(|terms| match &terms.method {
            LimitMethod::GradeCap(caps) => Some(caps),
            _ => None,
        });
    let longest = match (caps, &input.facts.grade) {
        (Some(caps), Some(grade)) => caps.of(grade).at("facts")?.longest_term_days,
        _ => None,
    };
    Ok(longest.map_or(input.term_days, |longest| longest.min(input.term_days)))
}

/// The limit and term, each method, and each step.
fn reasons(report: &CreditLimitReport) -> Vec<Reason> {
    let money = |code| Reason::new(code).with("currency", report.currency);
    let mut reasons = vec![
        money(ReasonCode::LimitSet)
            .with("debtor", &report.debtor)
            .with("limit", report.limit)
            .with("term_days", report.term_days),
    ];
    if report.term_days < report.term_days_asked {
        reasons.push(
            Reason::new(ReasonCode::TermCappedByGrade)
                .with("term_days", report.term_days)
                .with("term_days_asked", report.term_days_asked),
        );
    }
    for line in &report.methods {
        reasons.push(method_reason(line, money(line_code(line.method))));
    }
    for step in &report.steps {
        let code = match (step.kind, report.combination) {
            (LimitStepKind::Combined, LimitCombination::Lowest) => ReasonCode::LimitLowest,
            (LimitStepKind::Combined, LimitCombination::Weighted) => ReasonCode::LimitWeighted,
            (LimitStepKind::SecurityAdded, _) => ReasonCode::LimitSecurityAdded,
            (LimitStepKind::Rounded, _) => ReasonCode::LimitRounded,
            (LimitStepKind::Ceiling, _) => ReasonCode::LimitCeiling,
            (LimitStepKind::TooSmall, _) => ReasonCode::LimitTooSmall,
        };
        reasons.push(
            money(code)
                .with("change", step.change)
                .with("limit", step.limit)
                .with("unit", report.rounding.unit),
        );
    }
    reasons
}

fn line_code(method: LimitMethodKind) -> ReasonCode {
    match method {
        LimitMethodKind::Need => ReasonCode::LimitByNeed,
        LimitMethodKind::NetWorth => ReasonCode::LimitByNetWorth,
        LimitMethodKind::WorkingCapital => ReasonCode::LimitByWorkingCapital,
        LimitMethodKind::GradeCap => ReasonCode::LimitByGrade,
        LimitMethodKind::Appetite => ReasonCode::LimitByAppetite,
    }
}

fn method_reason(line: &LimitMethodLine, reason: Reason) -> Reason {
    let reason = match line.figure {
        Some(figure) => reason.with("figure", figure),
        None => Reason::new(ReasonCode::LimitMethodLeftOut).with("method", line.method),
    };
    let reason = match line.basis {
        Some(basis) => reason.with("basis", basis),
        None => reason,
    };
    match line.weight {
        Some(weight) if line.status != LimitMethodStatus::LeftOut => reason.with("weight", weight),
        _ => reason,
    }
}
