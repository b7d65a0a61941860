use super::input::check_debtor;
use super::{
    CreditLine, CreditPeriod, CreditReview, CreditReviewPolicy, LimitMove, PeriodOutcome,
    ReviewCreditLimitInput, ReviewedPeriod, RiskSignal, RiskSignalKind,
};
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::{Exact, at_most};
use crate::{Amount, Currency, Date, Reason, ReasonCode, Share};

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
    let count = |outcome| {
        periods
            .iter()
            .filter(|period| period.outcome == outcome)
            .count()
    };
    let streak = u32::try_from(count(PeriodOutcome::OnTime)).unwrap_or(u32::MAX);
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

/// A share of a limit, rounded to the unit, at least one unit.
fn step(
    limit: Amount,
    share: Share,
    policy: &CreditReviewPolicy,
    currency: Currency,
) -> Result<Amount> {
    let exact = Exact::from(limit).times(&Exact::from(share.decimal()))?;
    let unit = policy.rounding.unit_in(currency)?;
    Ok(policy.rounding.round(&exact, currency)?.max(unit))
}

impl CreditReview {
    /// One step down, and a shorter term; the periods through the overdue one have had their effect.
    fn cut(&mut self, policy: &CreditReviewPolicy, period: &ReviewedPeriod) -> Result<()> {
        let limit = self.limit_before;
        let floor = self.in_currency(policy.floor.unwrap_or_default())?;
        self.step = step(limit, policy.cut_share, policy, self.currency)?;
        self.limit_after = limit.minus(self.step)?.max(floor.min(limit));
        self.term_days_after = self
            .term_days_before
            .saturating_sub(policy.shorten_days)
            .max(policy.shortest_term_days.min(self.term_days_before));
        self.line.counted_through = Some(period.end);
        self.line.last_cut = Some(self.as_of);
        self.reasons.push(
            Reason::new(ReasonCode::ReviewOverduePeriod)
                .with("end", period.end)
                .with("days_past_due", period.worst_days_past_due.unwrap_or(0))
                .with("tolerated_days", policy.tolerated_days),
        );
        if limit.minus(self.limit_after)? < self.step {
            self.reasons
                .push(self.money(ReasonCode::ReviewAtFloor).with("floor", floor));
        }
        if self.term_days_after < self.term_days_before {
            self.reasons.push(
                Reason::new(ReasonCode::ReviewTermShortened)
                    .with("before", self.term_days_before)
                    .with("after", self.term_days_after),
            );
        }
        Ok(())
    }

    /// One step up, unless something holds it back; then the streak is kept.
    fn raise(&mut self, policy: &CreditReviewPolicy) -> Result<()> {
        self.reasons.push(
            Reason::new(ReasonCode::ReviewStreak)
                .with("streak", self.on_time_streak)
                .with("streak_to_raise", policy.streak_to_raise),
        );
        let pause = self.no_raise_before.filter(|day| self.as_of < *day);
        if let Some(day) = pause {
            self.reasons
                .push(Reason::new(ReasonCode::ReviewPaused).with("day", day));
        }
        let unassessed = self.assessment_due && policy.raise_needs_assessment;
        if unassessed {
            self.reasons
                .push(Reason::new(ReasonCode::ReviewWaitsForAssessment));
        }
        if self.frozen {
            self.reasons
                .push(Reason::new(ReasonCode::ReviewRaiseFrozen));
        }
        if pause.is_some() || unassessed || self.frozen {
            return Ok(());
        }
        let limit = self.limit_before;
        let step = step(limit, policy.raise_share, policy, self.currency)?;
        let raised = limit.plus(step)?;
        let after = match policy.ceiling {
            Some(ceiling) => raised.min(self.in_currency(ceiling)?.max(limit)),
            None => raised,
        };
        if after < raised
            && let Some(ceiling) = policy.ceiling
        {
            let ceiling = self.in_currency(ceiling)?;
            self.reasons.push(
                self.money(ReasonCode::ReviewAtCeiling)
                    .with("ceiling", ceiling),
            );
        }
        if after > limit {
            self.step = step;
            self.limit_after = after;
            self.line.counted_through = self
                .periods
                .iter()
                .rfind(|period| period.outcome == PeriodOutcome::OnTime)
                .map(|period| period.end);
        }
        Ok(())
    }

    /// The outcome, its headline, the signals and the assessment.
    fn finish(&mut self) {
        let shorter = self.term_days_after < self.term_days_before;
        self.outcome = match self.limit_after.cmp(&self.limit_before) {
            std::cmp::Ordering::Greater => LimitMove::Raised,
            std::cmp::Ordering::Less => LimitMove::Cut,
            std::cmp::Ordering::Equal if shorter => LimitMove::Cut,
            std::cmp::Ordering::Equal => LimitMove::Unchanged,
        };
        // both are amounts of the currency with the same decimals, so the difference fits
        self.change = self
            .limit_after
            .minus(self.limit_before)
            .unwrap_or(self.change);
        self.line.limit = self.limit_after;
        self.line.term_days = self.term_days_after;
        let headline = self
            .money(match self.outcome {
                LimitMove::Raised => ReasonCode::ReviewRaised,
                LimitMove::Cut => ReasonCode::ReviewCut,
                LimitMove::Unchanged => ReasonCode::ReviewUnchanged,
            })
            .with("debtor", &self.debtor)
            .with("before", self.limit_before)
            .with("after", self.limit_after)
            .with("term_days", self.term_days_after);
        self.reasons.insert(0, headline);
        let told: Vec<_> = self.signals.iter().map(signal_reason).collect();
        self.reasons.extend(told);
        if self.frozen {
            self.reasons.push(Reason::new(ReasonCode::CreditFrozen));
        }
        if self.assessment_due {
            let reason = Reason::new(ReasonCode::AssessmentDue);
            self.reasons.push(match self.assessment_due_on {
                Some(day) => reason.with("day", day),
                None => reason,
            });
        }
    }

    fn money(&self, code: ReasonCode) -> Reason {
        Reason::new(code).with("currency", self.currency)
    }

    fn in_currency(&self, amount: Amount) -> Result<Amount> {
        amount.in_currency(self.currency)
    }
}

fn signal_reason(signal: &RiskSignal) -> Reason {
    Reason::new(match signal.kind {
        RiskSignalKind::MovablesPledge => ReasonCode::SignalMovablesPledge,
        RiskSignalKind::EquityPledge => ReasonCode::SignalEquityPledge,
        RiskSignalKind::Lawsuit => ReasonCode::SignalLawsuit,
        RiskSignalKind::AssetTransfer => ReasonCode::SignalAssetTransfer,
        RiskSignalKind::Enforcement => ReasonCode::SignalEnforcement,
        RiskSignalKind::Insolvency => ReasonCode::SignalInsolvency,
    })
    .with("date", signal.date)
}
