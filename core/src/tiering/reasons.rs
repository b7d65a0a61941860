//! Why an account has its tier, in reasons.

use super::assess::Judgement;
use super::partition::Span;
use super::{
    Account, CauseOfArrears, Collateral, CollateralCondition, Contact, DebtorFacts, Fact,
    OperatingStatus, PaymentRecord, Recoverability, RecoverabilityPolicy, RuleOrigin,
};
use crate::{Reason, ReasonCode};

/// The judgement, the facts that moved the score, the facts that are missing, and the rule that decided.
pub(super) fn reasons(
    account: &Account,
    policy: &RecoverabilityPolicy,
    judgement: &Judgement,
    span: &Span,
) -> Vec<Reason> {
    let mut reasons = Vec::with_capacity(10);
    if account.stated.is_some() {
        reasons.push(Reason::new(match judgement.recoverability {
            Recoverability::Likely => ReasonCode::StatedLikely,
            Recoverability::Unlikely => ReasonCode::StatedUnlikely,
        }));
    } else {
        reasons.push(score_reason(
            judgement.recoverability,
            judgement.score,
            policy.likely_from,
        ));
        let mut missing = Vec::new();
        for (fact, points) in policy.points(&account.facts) {
            match points {
                None => missing.push(fact),
                Some(0) => {}
                Some(_) => reasons.extend(account.facts.reason(fact)),
            }
        }
        reasons.extend(missing_reason(&missing));
    }
    rule_reasons(span, &mut reasons);
    reasons
}

/// Whether a score reaches the threshold.
pub(crate) fn score_reason(recoverability: Recoverability, score: i32, likely_from: i32) -> Reason {
    Reason::new(match recoverability {
        Recoverability::Likely => ReasonCode::RecoveryLikely,
        Recoverability::Unlikely => ReasonCode::RecoveryUnlikely,
    })
    .with("score", score)
    .with("likely_from", likely_from)
}

/// The facts that are not known, if any.
pub(crate) fn missing_reason(missing: &[Fact]) -> Option<Reason> {
    let names: Vec<_> = missing.iter().map(ToString::to_string).collect();
    (!names.is_empty())
        .then(|| Reason::new(ReasonCode::FactsMissing).with("facts", names.join(", ")))
}

impl DebtorFacts {
    /// A known fact as a reason.
    pub(crate) fn reason(&self, fact: Fact) -> Option<Reason> {
        let code = match fact {
            Fact::OperatingStatus => match self.operating_status {
                OperatingStatus::Operating => ReasonCode::DebtorOperating,
                OperatingStatus::Reduced => ReasonCode::DebtorReduced,
                OperatingStatus::Suspended => ReasonCode::DebtorSuspended,
                OperatingStatus::Closed => ReasonCode::DebtorClosed,
                OperatingStatus::Insolvent => ReasonCode::DebtorInsolvent,
                OperatingStatus::Unknown => return None,
            },
            Fact::PaymentRecord => match self.payment_record {
                PaymentRecord::Good => ReasonCode::RecordGood,
                PaymentRecord::Mixed => ReasonCode::RecordMixed,
                PaymentRecord::Poor => ReasonCode::RecordPoor,
                PaymentRecord::None => ReasonCode::RecordNone,
                PaymentRecord::Unknown => return None,
            },
            Fact::OldestDaysPastDue => ReasonCode::OldestDaysPastDue,
            Fact::Collateral => match self.collateral {
                Collateral::None => ReasonCode::NoCollateral,
                Collateral::Guaranteed => ReasonCode::DebtGuaranteed,
                Collateral::Secured => ReasonCode::DebtSecured,
                Collateral::Unknown => return None,
            },
            Fact::DisputedShare => ReasonCode::DisputedShare,
            Fact::CauseOfArrears => match self.cause_of_arrears {
                CauseOfArrears::TriangularDebt => ReasonCode::CauseTriangularDebt,
                CauseOfArrears::OperatingPressure => ReasonCode::CauseOperatingPressure,
                CauseOfArrears::BrokenCashFlow => ReasonCode::CauseBrokenCashFlow,
                CauseOfArrears::BadFaith => ReasonCode::CauseBadFaith,
                CauseOfArrears::Unknown => return None,
            },
            Fact::Contact => match self.contact {
                Contact::Responsive => ReasonCode::ContactResponsive,
                Contact::Evasive => ReasonCode::ContactEvasive,
                Contact::Lost => ReasonCode::ContactLost,
                Contact::Unknown => return None,
            },
        };
        let reason = Reason::new(code);
        Some(
            match (fact, self.oldest_days_past_due, self.disputed_share) {
                (Fact::OldestDaysPastDue, Some(days), _) => reason.with("days_past_due", days),
                (Fact::DisputedShare, _, Some(share)) => reason.with("share", share),
                _ => reason,
            },
        )
    }
}

/// The rule that decided: the amounts it covers, the collateral it asks for, and whether it closes a gap.
fn rule_reasons(span: &Span, reasons: &mut Vec<Reason>) {
    let code = match (span.lower, span.upper) {
        (None, None) => ReasonCode::RuleAnyAmount,
        (Some(_), None) => ReasonCode::RuleFromAmount,
        (None, Some(_)) => ReasonCode::RuleUpToAmount,
        (Some(_), Some(_)) => ReasonCode::RuleBetweenAmounts,
    };
    let mut reason = Reason::new(code);
    if let Some(lower) = span.lower {
        reason = reason.with("lower", lower);
    }
    if let Some(upper) = span.upper {
        reason = reason.with("upper", upper);
    }
    reasons.push(reason);
    match span.rule.collateral {
        CollateralCondition::Any => {}
        CollateralCondition::With => reasons.push(Reason::new(ReasonCode::RuleWithCollateral)),
        CollateralCondition::Without => {
            reasons.push(Reason::new(ReasonCode::RuleWithoutCollateral));
        }
    }
    if span.rule.origin == RuleOrigin::GapDecision {
        reasons.push(Reason::new(ReasonCode::RuleClosesGap));
    }
}
