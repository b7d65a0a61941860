use super::Explain;
use crate::{
    AppliedRate, InterestAdjustment, InterestAdjustmentKind, LateInterestLine, LateInterestPart,
    LateInterestStatement, PartInterestStatus, Reason, ReasonCode, WaiverState, WaiverStatus,
};

impl Explain for LateInterestStatement {
    fn reasons(&self) -> Vec<Reason> {
        let mut reasons = vec![
            Reason::new(ReasonCode::LateInterestOn)
                .with("id", &self.id)
                .with("debtor", &self.debtor)
                .with("as_of", self.as_of)
                .with("currency", self.currency)
                .with("payable", self.payable),
        ];
        reasons.extend(self.parts.iter().filter_map(without_interest));
        reasons.extend(self.lines.iter().map(|line| self.line(line)));
        reasons.extend(
            self.adjustments
                .iter()
                .map(|change| self.adjustment(change)),
        );
        reasons.extend(self.waiver.iter().filter_map(|waiver| self.pending(waiver)));
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

fn without_interest(part: &LateInterestPart) -> Option<Reason> {
    let code = match part.status {
        PartInterestStatus::NotIssued => ReasonCode::NoInterestNotIssued,
        PartInterestStatus::NoDueDate => ReasonCode::NoInterestNoDueDate,
        PartInterestStatus::NotStarted => ReasonCode::NoInterestNotStarted,
        PartInterestStatus::InGrace => ReasonCode::NoInterestInGrace,
        PartInterestStatus::PaidBeforeInterest => ReasonCode::NoInterestPaidInTime,
        PartInterestStatus::Accruing | PartInterestStatus::Stopped => return None,
    };
    Some(Reason::new(code).with("amount", part.amount))
}

/// The reason of a line at a rate, with the rate and its day count.
pub(super) fn line_reason(rate: &AppliedRate) -> Reason {
    match rate {
        AppliedRate::PerDay(rate) => {
            Reason::new(ReasonCode::LateInterestLinePerDay).with("rate", rate.rate)
        }
        AppliedRate::PerYear(rate) => Reason::new(ReasonCode::LateInterestLinePerYear)
            .with("rate", rate.rate)
            .with("day_count", rate.day_count),
    }
}

impl LateInterestStatement {
    fn line(&self, line: &LateInterestLine) -> Reason {
        line_reason(&line.rate)
            .with("currency", self.currency)
            .with("first_day", line.first_day)
            .with("last_day", line.last_day)
            .with("days", line.days)
            .with("base", line.base)
            .with("interest", line.interest)
    }

    fn adjustment(&self, change: &InterestAdjustment) -> Reason {
        let code = match change.kind {
            InterestAdjustmentKind::Capped => ReasonCode::LateInterestCapped,
            InterestAdjustmentKind::Waived => ReasonCode::LateInterestWaived,
            InterestAdjustmentKind::WaiverFailed => ReasonCode::LateInterestWaiverFailed,
        };
        Reason::new(code)
            .with("currency", self.currency)
            .with("amount", change.amount)
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
