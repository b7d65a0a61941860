//! The step that a review takes, up or down, and how it is told.

use super::{
    CreditReview, CreditReviewPolicy, LimitMove, PeriodOutcome, ReviewedPeriod, RiskSignal,
    RiskSignalKind,
};
use crate::error::{At, Result};
use crate::money::Exact;
use crate::{Amount, Currency, Reason, ReasonCode, Share};

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
    pub(super) fn cut(
        &mut self,
        policy: &CreditReviewPolicy,
        period: &ReviewedPeriod,
    ) -> Result<()> {
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
    pub(super) fn raise(&mut self, policy: &CreditReviewPolicy) -> Result<()> {
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
        let raised = limit.plus(step)?.in_currency(self.currency);
        let raised = raised.at("limit").at("line")?;
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
    pub(super) fn finish(&mut self) {
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
        if self.outcome == LimitMove::Unchanged {
            self.step = self.change; // nothing
        }
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
