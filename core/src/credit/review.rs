use super::input::check_debtor;
use super::{
    CreditLine, CreditPeriod, CreditReview, LimitMove, PeriodOutcome, ReviewCreditLimitInput,
    ReviewedPeriod, RiskSignal,
};
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::at_most;
use crate::{Amount, Date, Reason, ReasonCode};

/// How many periods, and how many signals, one call takes.
const MOST_ROWS: usize = 10_000;

/// Reviews a credit limit: up by one step after enough on-time periods, down by one step at the first overdue one, and
/// frozen while a risk signal stands.
///
/// Each period has its effect once: the report gives the credit to store, which remembers through when periods were
/// counted. An overdue period cuts the limit by a step and shortens the term, whatever else speaks for the debtor. Without
/// one, a streak of on-time periods raises the limit by a step; the raise waits while a risk signal freezes the credit, while
/// the yearly assessment is due, and for a pause after a cut, and the streak is kept meanwhile. One review takes at most
/// one step, so the same review made again on the credit it gave changes nothing more than what is left to count.
///
/// # Errors
/// `empty` for a blank debtor; `negative` and `too_many_decimals` for the limit; `out_of_range` for a term above 3,650 days;
/// `out_of_order` and `duplicate` for periods that are not by their end; `reversed` for a signal resolved before it was seen;
/// for the policy `not_positive`, `out_of_range`, `negative`, `reversed`, `duplicate`; `date_out_of_range` past 2199;
/// `too_many` over 10,000 periods or signals; `overflow`.
///
/// ```
/// use arrears::{LimitMove, ReviewCreditLimitInput, from_json, review_credit_limit};
///
/// let input: ReviewCreditLimitInput = from_json(r#"{
///     "debtor": "Huada", "currency": "CNY", "as_of": "2024-04-02",
///     "line": {"limit": "500000", "term_days": 60, "last_assessment": "2024-01-05"},
///     "periods": [{"end": "2024-01-31", "worst_days_past_due": 0}, {"end": "2024-02-29", "worst_days_past_due": 0},
///         {"end": "2024-03-31", "worst_days_past_due": 0}]
/// }"#)?;
/// let review = review_credit_limit(&input)?;
/// assert_eq!(review.outcome, LimitMove::Raised);
/// assert_eq!(review.limit_after, "550000.00".parse()?);
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn review_credit_limit(input: &ReviewCreditLimitInput) -> Result<CreditReview> {
    let ReviewCreditLimitInput {
        currency,
        as_of,
        line,
        policy,
        ..
    } = input;
    let (currency, as_of) = (*currency, *as_of);
    check_debtor(&input.debtor)?;
    let limit = line.limit_in(currency).at("line")?;
    policy.check(currency).at("policy")?;
    let periods = periods(input)?;
    let signals = signals(&input.signals, as_of)?;
    let frozen = signals
        .iter()
        .any(|signal| policy.freezing_signals.contains(&signal.kind));
    let on_time = periods
        .iter()
        .rev()
        .take_while(|period| period.outcome != PeriodOutcome::Overdue)
        .filter(|period| period.outcome == PeriodOutcome::OnTime)
        .count();
    let streak = u32::try_from(on_time).unwrap_or(u32::MAX);
    let overdue = periods
        .iter()
        .rfind(|period| period.outcome == PeriodOutcome::Overdue)
        .cloned();
    let assessment_due_on = line
        .last_assessment
        .map(|day| day.plus_months(policy.assessment_months))
        .transpose()
        .at("last_assessment")
        .at("line")?;
    let assessment_due = assessment_due_on.is_none_or(|due| due <= as_of);
    let no_raise_before = line
        .last_cut
        .map(|day| day.plus_days(policy.pause_days.into()))
        .transpose()
        .at("last_cut")
        .at("line")?;
    let mut review = CreditReview {
        debtor: input.debtor.clone(),
        currency,
        as_of,
        outcome: LimitMove::Unchanged,
        limit_before: limit,
        limit_after: limit,
        change: Amount::ZERO.in_currency(currency)?,
        step: Amount::ZERO.in_currency(currency)?,
        term_days_before: line.term_days,
        term_days_after: line.term_days,
        frozen,
        on_time_streak: streak,
        streak_to_raise: policy.streak_to_raise,
        no_raise_before,
        assessment_due,
        assessment_due_on,
        line: CreditLine {
            limit,
            frozen,
            ..line.clone()
        },
        periods,
        signals,
        reasons: Vec::new(),
    };
    if let Some(period) = &overdue {
        review.cut(policy, period)?;
    } else if streak >= policy.streak_to_raise {
        review.raise(policy)?;
    } else if streak > 0 {
        review.reasons.push(
            Reason::new(ReasonCode::ReviewStreakShort)
                .with("streak", streak)
                .with("streak_to_raise", policy.streak_to_raise),
        );
    }
    review.finish();
    Ok(review)
}

/// Each period and how it counts, in the order of their ends.
fn periods(input: &ReviewCreditLimitInput) -> Result<Vec<ReviewedPeriod>> {
    at_most(input.periods.len(), MOST_ROWS, "periods").at("periods")?;
    let mut before: Option<Date> = None;
    let mut reviewed = Vec::new();
    for (index, period) in input.periods.iter().enumerate() {
        if let Some(last) = before.filter(|last| *last >= period.end) {
            let code = if last == period.end {
                ErrorCode::Duplicate
            } else {
                ErrorCode::OutOfOrder
            };
            return Err(Error::new(
                code,
                format!(
                    "end `{}` is not after `{last}`, that of the period before",
                    period.end
                ),
            )
            .with_value(period.end)
            .at("end")
            .at_index("periods", index));
        }
        before = Some(period.end);
        reviewed.push(ReviewedPeriod {
            end: period.end,
            worst_days_past_due: period.worst_days_past_due,
            outcome: outcome(period, input),
        });
    }
    Ok(reviewed)
}

fn outcome(period: &CreditPeriod, input: &ReviewCreditLimitInput) -> PeriodOutcome {
    if input
        .line
        .counted_through
        .is_some_and(|through| period.end <= through)
    {
        return PeriodOutcome::CountedBefore;
    }
    if period.end > input.as_of {
        return PeriodOutcome::ToCome;
    }
    match period.worst_days_past_due {
        None => PeriodOutcome::NothingDue,
        Some(days) if days <= input.policy.tolerated_days => PeriodOutcome::OnTime,
        Some(_) => PeriodOutcome::Overdue,
    }
}

/// The signals in force on a day.
fn signals(signals: &[RiskSignal], as_of: Date) -> Result<Vec<RiskSignal>> {
    at_most(signals.len(), MOST_ROWS, "signals").at("signals")?;
    let mut in_force = Vec::new();
    for (index, signal) in signals.iter().enumerate() {
        if let Some(resolved) = signal.resolved.filter(|resolved| *resolved < signal.date) {
            return Err(Error::new(
                ErrorCode::Reversed,
                format!(
                    "resolved on `{resolved}`, before it was seen on `{}`",
                    signal.date
                ),
            )
            .with_value(resolved)
            .at("resolved")
            .at_index("signals", index));
        }
        if signal.date <= as_of && signal.resolved.is_none_or(|resolved| resolved > as_of) {
            in_force.push(signal.clone());
        }
    }
    Ok(in_force)
}
