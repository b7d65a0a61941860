use super::Explain;
use crate::{PartState, Reason, ReasonCode, ReceivableState, ReceivableStatus};

impl Explain for ReceivableState {
    fn reasons(&self) -> Vec<Reason> {
        let mut reasons = vec![self.standing()];
        if !self.paid.is_zero() || !self.credited.is_zero() {
            reasons.push(
                Reason::new(ReasonCode::PaidAndCredited)
                    .with("currency", self.currency)
                    .with("paid", self.paid)
                    .with("credited", self.credited),
            );
        }
        let open = self.parts.iter().filter(|part| !part.outstanding.is_zero());
        reasons.extend(open.map(|part| self.part(part)));
        if !self.disputed.is_zero() {
            reasons.push(
                Reason::new(ReasonCode::DisputedAmount)
                    .with("currency", self.currency)
                    .with("disputed", self.disputed),
            );
        }
        if !self.unapplied_credit.is_zero() {
            reasons.push(
                Reason::new(ReasonCode::UnappliedCredit)
                    .with("currency", self.currency)
                    .with("unapplied_credit", self.unapplied_credit),
            );
        }
        reasons
    }
}

impl ReceivableState {
    fn standing(&self) -> Reason {
        let code = match (self.status, self.settled_on) {
            (ReceivableStatus::NotIssued, _) => ReasonCode::NotIssued,
            (ReceivableStatus::Settled, Some(_)) => ReasonCode::SettledInFull,
            _ => ReasonCode::Outstanding,
        };
        let reason = Reason::new(code)
            .with("id", &self.id)
            .with("debtor", &self.debtor);
        match (code, self.settled_on) {
            (ReasonCode::SettledInFull, Some(day)) => reason.with("settled_on", day),
            (ReasonCode::NotIssued, _) => reason.with("as_of", self.as_of),
            _ => reason
                .with("currency", self.currency)
                .with("amount", self.amount)
                .with("outstanding", self.outstanding)
                .with("as_of", self.as_of),
        }
    }

    fn part(&self, part: &PartState) -> Reason {
        let code = match part.due_date {
            None => ReasonCode::PartWithoutDueDate,
            Some(_) if part.days_past_due > 0 => ReasonCode::PartOverdue,
            Some(_) => ReasonCode::PartNotOverdue,
        };
        let mut reason = Reason::new(code)
            .with("currency", self.currency)
            .with("outstanding", part.outstanding);
        if let Some(due) = part.due_date {
            reason = reason.with("due_date", due);
        }
        if part.days_past_due > 0 {
            reason = reason.with("days_past_due", part.days_past_due);
        }
        reason
    }
}
