use super::Explain;
use super::interest::line_reason;
use crate::{
    Amount, ClaimEvent, ClaimEventKind, ClaimHead, ClaimStatement, Reason, ReasonCode, WaiverState,
    WaiverStatus,
};

impl Explain for ClaimStatement {
    fn reasons(&self) -> Vec<Reason> {
        let mut reasons = vec![
            Reason::new(ReasonCode::ClaimOn)
                .with("debtor", &self.debtor)
                .with("as_of", self.as_of)
                .with("currency", self.currency)
                .with("total", self.balances.total)
                .with("principal", self.balances.principal)
                .with("interest", self.balances.interest)
                .with("cost", self.balances.cost),
        ];
        reasons.extend(self.events.iter().map(|event| self.event(event)));
        reasons.extend(self.interest_lines.iter().map(|line| {
            line_reason(&line.rate)
                .with("currency", self.currency)
                .with("first_day", line.first_day)
                .with("last_day", line.last_day)
                .with("days", line.days)
                .with("base", line.base)
                .with("interest", line.interest)
        }));
        if !self.unapplied_credit.is_zero() {
            reasons.push(
                Reason::new(ReasonCode::UnappliedCredit)
                    .with("currency", self.currency)
                    .with("unapplied_credit", self.unapplied_credit),
            );
        }
        let waivers = self.debts.iter().filter_map(|debt| debt.waiver.as_ref());
        reasons.extend(waivers.filter_map(|waiver| self.pending(waiver)));
        if !self.per_day.is_zero() {
            reasons.push(
                Reason::new(ReasonCode::LateInterestPerDay)
                    .with("currency", self.currency)
                    .with("per_day", self.per_day),
            );
        }
        reasons
    }
}

impl ClaimStatement {
    fn event(&self, event: &ClaimEvent) -> Reason {
        let code = match event.kind {
            ClaimEventKind::Interest => ReasonCode::ClaimInterestCharged,
            ClaimEventKind::InterestCapped => ReasonCode::ClaimInterestCapped,
            ClaimEventKind::InterestWaived => ReasonCode::ClaimInterestWaived,
            ClaimEventKind::InterestCapitalised => ReasonCode::ClaimInterestCapitalised,
            ClaimEventKind::Principal => ReasonCode::ClaimPrincipalCharged,
            ClaimEventKind::Cost => ReasonCode::ClaimCostCharged,
            ClaimEventKind::Credit => ReasonCode::ClaimCredited,
            ClaimEventKind::Waiver => ReasonCode::ClaimWaived,
            ClaimEventKind::Payment => ReasonCode::ClaimPaymentReceived,
            ClaimEventKind::CreditApplied => ReasonCode::ClaimCreditApplied,
            ClaimEventKind::PaymentFreed => ReasonCode::ClaimPaymentFreed,
        };
        let mut reason = Reason::new(code)
            .with("currency", self.currency)
            .with("total", event.balances.total);
        if let Some(date) = event.date {
            reason = reason.with("date", date);
        }
        if let Some(receivable) = &event.receivable {
            reason = reason.with("receivable", receivable);
        }
        if let Some(label) = &event.label {
            reason = reason.with("label", label);
        }
        match event.kind {
            ClaimEventKind::Payment | ClaimEventKind::CreditApplied => {
                let reason = reason.with("amount", event.amount);
                HEADS.into_iter().fold(reason, |reason, head| {
                    reason.with(crate::Choice::as_str(head), met(event, head))
                })
            }
            ClaimEventKind::Waiver => given_up(event, reason),
            ClaimEventKind::InterestCapped if event.amount.is_negative() => {
                reason.with("back", event.amount.negated())
            }
            _ => reason.with("amount", event.amount),
        }
    }

    fn pending(&self, waiver: &WaiverState) -> Option<Reason> {
        match (waiver.status, waiver.pay_by, waiver.still_to_pay) {
            (WaiverStatus::Pending, Some(pay_by), Some(still_to_pay)) => Some(
                Reason::new(ReasonCode::LateInterestWaiverPending)
                    .with("currency", self.currency)
                    .with("amount", waiver.amount)
                    .with("still_to_pay", still_to_pay)
                    .with("pay_by", pay_by),
            ),
            _ => None,
        }
    }
}

const HEADS: [ClaimHead; 3] = [ClaimHead::Cost, ClaimHead::Interest, ClaimHead::Principal];

/// What a waiver took off, head by head: it may be less than was stated.
fn given_up(event: &ClaimEvent, reason: Reason) -> Reason {
    let taken: Vec<_> = HEADS
        .into_iter()
        .map(|head| (head, met(event, head)))
        .filter(|(_, amount)| !amount.is_zero())
        .collect();
    if taken.is_empty() {
        return reason.with("amount", met(event, ClaimHead::Cost));
    }
    taken.into_iter().fold(reason, |reason, (head, amount)| {
        reason.with(crate::Choice::as_str(head), amount)
    })
}

/// What an event took off a head, over all debts. A report that was changed by hand may hold sums that do not fit: the
/// first figure is told then.
fn met(event: &ClaimEvent, head: ClaimHead) -> Amount {
    let entries = event.entries.iter().filter(|entry| entry.head == head);
    let nothing = event.amount.minus(event.amount).unwrap_or_default();
    entries.fold(nothing, |sum, entry| sum.minus(entry.amount).unwrap_or(sum))
}
