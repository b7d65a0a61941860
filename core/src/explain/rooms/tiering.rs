use super::Explain;
use crate::tiering::{missing_reason, score_reason};
use crate::{
    DebtorFacts, Fact, FactContribution, Reason, ReasonCode, RecoverabilityAssessment, Tier,
    TierAssignment, TierReport,
};

impl Explain for RecoverabilityAssessment {
    fn reasons(&self) -> Vec<Reason> {
        let facts = facts(&self.contributions);
        let mut reasons = vec![
            score_reason(self.recoverability, self.score, self.likely_from),
            Reason::new(ReasonCode::BasePoints).with("points", self.base_points),
        ];
        let lines = self.contributions.iter();
        reasons.extend(lines.filter_map(|line| {
            let points = format!("{:+}", line.points);
            Some(facts.reason(line.fact)?.with("points", points))
        }));
        reasons.extend(missing_reason(&self.missing_facts));
        reasons.push(
            Reason::new(ReasonCode::ExpectedRecoveryRate).with("rate", self.expected_recovery_rate),
        );
        reasons
    }
}

/// The facts that an assessment lists, read back from their text.
fn facts(contributions: &[FactContribution]) -> DebtorFacts {
    let mut facts = DebtorFacts::default();
    for FactContribution { fact, value, .. } in contributions {
        match fact {
            Fact::OperatingStatus => facts.operating_status = value.parse().unwrap_or_default(),
            Fact::PaymentRecord => facts.payment_record = value.parse().unwrap_or_default(),
            Fact::OldestDaysPastDue => facts.oldest_days_past_due = value.parse().ok(),
            Fact::Collateral => facts.collateral = value.parse().unwrap_or_default(),
            Fact::DisputedShare => facts.disputed_share = value.parse().ok(),
            Fact::CauseOfArrears => facts.cause_of_arrears = value.parse().unwrap_or_default(),
            Fact::Contact => facts.contact = value.parse().unwrap_or_default(),
        }
    }
    facts
}

/// The totals, then each account with its reasons, in the order of the accounts.
impl Explain for TierReport {
    fn reasons(&self) -> Vec<Reason> {
        let mut reasons = vec![
            Reason::new(ReasonCode::TieredPortfolio)
                .with("debtors", self.debtors)
                .with("currency", self.currency)
                .with("outstanding", self.outstanding)
                .with("expected", self.expected_recoverable_value),
        ];
        for assignment in &self.assignments {
            reasons.push(self.tier(assignment));
            reasons.extend(assignment.reasons.iter().cloned());
        }
        reasons
    }
}

impl TierReport {
    fn tier(&self, assignment: &TierAssignment) -> Reason {
        Reason::new(match assignment.tier {
            Tier::KeyAccount => ReasonCode::TierKeyAccount,
            Tier::QuickSettlement => ReasonCode::TierQuickSettlement,
            Tier::AgencyOrLawyer => ReasonCode::TierAgencyOrLawyer,
            Tier::WriteOff => ReasonCode::TierWriteOff,
        })
        .with("debtor", &assignment.debtor)
        .with("currency", self.currency)
        .with("outstanding", assignment.outstanding)
        .with("expected", assignment.expected_recoverable_value)
    }
}
