use super::Explain;
use crate::{
    Amount, InstalmentPlan, InstalmentPlanFit, InstalmentPlanReview, InstalmentPlanStatus,
    InstalmentReviewRow, InstalmentRow, InstalmentRowKind, InstalmentStatus, PaymentStage,
    PlanDefaultConsequence, PlanFitStatus, Reason, ReasonCode, StagedPaymentTerms,
};

impl Explain for InstalmentPlan {
    fn reasons(&self) -> Vec<Reason> {
        let mut reasons = vec![
            Reason::new(ReasonCode::PlanAgreed)
                .with("currency", self.currency)
                .with("principal", self.principal)
                .with("start_date", self.start_date)
                .with("parts", self.parts)
                .with("last_due_date", self.last_due_date),
        ];
        reasons.extend(self.rows.iter().map(|row| self.row(row)));
        let mut cost = Reason::new(ReasonCode::PlanCost)
            .with("currency", self.currency)
            .with("total_paid", self.total_paid)
            .with("total_interest", self.total_interest)
            .with("total_fees", self.total_fees);
        if let Some(rate) = self.effective_yearly_rate.rate {
            cost = cost.with("rate", rate);
        }
        reasons.push(cost);
        if let (Some(value), Some(cost)) = (self.present_value, self.cost_to_creditor) {
            let reason = Reason::new(ReasonCode::PlanPresentValue)
                .with("currency", self.currency)
                .with("present_value", value)
                .with("start_date", self.start_date);
            reasons.push(if cost.is_negative() {
                reason.with("gain", cost.negated())
            } else {
                reason.with("cost", cost)
            });
        }
        reasons
    }
}

impl InstalmentPlan {
    fn row(&self, row: &InstalmentRow) -> Reason {
        let code = match row.kind {
            InstalmentRowKind::Fee => ReasonCode::PlanFee,
            InstalmentRowKind::Deposit => ReasonCode::PlanDeposit,
            InstalmentRowKind::Part => ReasonCode::PlanPart,
        };
        let mut reason = Reason::new(code)
            .with("currency", self.currency)
            .with("amount", row.amount)
            .with("due_date", row.due_date);
        if row.kind == InstalmentRowKind::Fee {
            return reason;
        }
        reason = reason.with("balance", row.balance);
        if row.kind == InstalmentRowKind::Part {
            reason = reason.with("number", row.number);
            if row.interest.is_positive() {
                reason = reason.with("interest", row.interest).with("days", row.days);
            }
            if row.fee.is_positive() {
                reason = reason.with("fee", row.fee);
            }
        }
        reason
    }
}

impl Explain for InstalmentPlanFit {
    fn reasons(&self) -> Vec<Reason> {
        let code = match self.status {
            PlanFitStatus::Fits => ReasonCode::PlanFits,
            PlanFitStatus::ChargesExceedAmount => ReasonCode::PlanChargesExceedAmount,
            PlanFitStatus::TooManyParts => ReasonCode::PlanTooManyParts,
        };
        let mut reason = Reason::new(code)
            .with("currency", self.currency)
            .with("affordable", self.affordable);
        if self.status == PlanFitStatus::TooManyParts {
            reason = reason.with("most_parts", self.most_parts);
        }
        if let Some(parts) = self.parts_needed {
            reason = reason.with("parts", parts);
        }
        if let Some(charges) = self.charges {
            reason = reason.with("charges", charges);
        }
        let mut reasons = vec![reason];
        if let Some(least) = self.least_amount {
            reasons.push(
                Reason::new(ReasonCode::PlanLeastAmount)
                    .with("currency", self.currency)
                    .with("least_amount", least)
                    .with("most_parts", self.most_parts),
            );
        }
        reasons.extend(self.plan.iter().flat_map(Explain::reasons));
        reasons
    }
}

impl Explain for InstalmentPlanReview {
    fn reasons(&self) -> Vec<Reason> {
        let code = match self.status {
            InstalmentPlanStatus::Completed => ReasonCode::PlanCompleted,
            InstalmentPlanStatus::OnTrack => ReasonCode::PlanOnTrack,
            InstalmentPlanStatus::InGrace => ReasonCode::PlanInGrace,
            InstalmentPlanStatus::Overdue => ReasonCode::PlanOverdue,
            InstalmentPlanStatus::Defaulted => ReasonCode::PlanDefaulted,
        };
        let mut standing = Reason::new(code).with("as_of", self.as_of);
        if let Some(breach) = &self.breach {
            standing = standing
                .with("currency", self.currency)
                .with("date", breach.date)
                .with("overdue", breach.overdue);
        }
        let mut reasons = vec![standing];
        reasons.extend(self.rows.iter().map(|row| self.row(row)));
        reasons.extend(self.consequence());
        if let Some(returned) = &self.returned_interest {
            let mut reason = Reason::new(ReasonCode::WaivedInterestReturned)
                .with("currency", self.currency)
                .with("amount", returned.amount)
                .with("as_of", self.as_of);
            if let Some(day) = returned.first_day {
                reason = reason.with("first_day", day);
            }
            reasons.push(reason);
        }
        let due = Reason::new(ReasonCode::PlanDueNow)
            .with("currency", self.currency)
            .with("as_of", self.as_of)
            .with("due_now", self.due_now);
        reasons.push(with_positive(due, "due_later", self.due_later));
        if self.unapplied_credit.is_positive() {
            reasons.push(
                Reason::new(ReasonCode::UnappliedCredit)
                    .with("currency", self.currency)
                    .with("unapplied_credit", self.unapplied_credit),
            );
        }
        reasons
    }
}

impl InstalmentPlanReview {
    fn row(&self, row: &InstalmentReviewRow) -> Reason {
        let code = match row.status {
            InstalmentStatus::Paid => ReasonCode::InstalmentPaid,
            InstalmentStatus::Late => ReasonCode::InstalmentLate,
            InstalmentStatus::Pending => ReasonCode::InstalmentPending,
            InstalmentStatus::InGrace => ReasonCode::InstalmentInGrace,
            InstalmentStatus::Short => ReasonCode::InstalmentShort,
            InstalmentStatus::Missed => ReasonCode::InstalmentMissed,
        };
        let mut reason = Reason::new(code)
            .with("currency", self.currency)
            .with("due_date", row.due_date);
        if row.status != InstalmentStatus::Pending || row.outstanding != row.amount {
            reason = reason.with("amount", row.amount);
        }
        if let Some(day) = row.settled_on {
            reason = reason.with("settled_on", day);
        }
        if row.days_late > 0 {
            reason = reason.with("days_late", row.days_late);
        }
        match row.status {
            InstalmentStatus::InGrace => reason
                .with("outstanding", row.outstanding)
                .with("grace_end", row.grace_end),
            InstalmentStatus::Short | InstalmentStatus::Pending => {
                reason.with("outstanding", row.outstanding)
            }
            _ => reason,
        }
    }

    fn consequence(&self) -> Option<Reason> {
        let code = match self.breach.as_ref()?.consequence {
            PlanDefaultConsequence::Acceleration => ReasonCode::PlanAccelerated,
            PlanDefaultConsequence::PlanVoid => ReasonCode::PlanVoided,
            PlanDefaultConsequence::NoConsequence => return None,
        };
        let reason = Reason::new(code)
            .with("currency", self.currency)
            .with("claim", self.claim)
            .with("paid", self.paid);
        Some(with_positive(reason, "fallen_away", self.fallen_away))
    }
}

/// An amount is told where it is above zero.
fn with_positive(reason: Reason, name: &str, amount: Amount) -> Reason {
    if amount.is_positive() {
        reason.with(name, amount)
    } else {
        reason
    }
}

impl Explain for StagedPaymentTerms {
    fn reasons(&self) -> Vec<Reason> {
        let mut reasons: Vec<_> = self.stages.iter().map(|stage| self.stage(stage)).collect();
        reasons.push(
            Reason::new(ReasonCode::StageWorstCase)
                .with("currency", self.currency)
                .with("loss", self.worst_case_loss)
                .with("number", self.worst_stage),
        );
        reasons
    }
}

impl StagedPaymentTerms {
    fn stage(&self, stage: &PaymentStage) -> Reason {
        Reason::new(ReasonCode::StageExposure)
            .with("currency", self.currency)
            .with("number", stage.number)
            .with("name", &stage.name)
            .with("amount", stage.amount)
            .with("exposure", stage.exposure)
            .with("loss", stage.loss_if_unpaid)
    }
}
