use super::{
    AssessRecoverabilityInput, CauseOfArrears, Collateral, Contact, DebtorFacts, Fact,
    FactContribution, OperatingStatus, PaymentRecord, Recoverability, RecoverabilityAssessment,
    RecoverabilityPolicy,
};
use crate::error::{At, Result};
use crate::{Choice, Share};

/// Judges from stated facts whether a debtor's money is likely to come in, and how much of it.
///
/// The score is the base points plus the points of every known fact; the report lists each fact's contribution, and the
/// facts that are missing. It is a judgement by stated rules, not a statistical forecast.
///
/// # Errors
/// For the policy: `out_of_range` for points beyond 1,000, `empty`, `out_of_order`, `hole` and `overlap` for bands,
/// `too_many` over 1,000 bands.
///
/// ```
/// use arrears::{AssessRecoverabilityInput, Recoverability, assess_recoverability, from_json};
///
/// // source A's first case: still producing, a good record, one month past due
/// let input: AssessRecoverabilityInput = from_json(r#"{"facts":
///     {"operating_status": "operating", "payment_record": "good", "oldest_days_past_due": 30}}"#)?;
/// let assessment = assess_recoverability(&input)?;
/// assert_eq!(assessment.score, 60 + 20 + 15 + 10);
/// assert_eq!(assessment.recoverability, Recoverability::Likely);
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn assess_recoverability(
    input: &AssessRecoverabilityInput,
) -> Result<RecoverabilityAssessment> {
    let AssessRecoverabilityInput { facts, policy } = input;
    policy.check().at("policy")?;
    let Judgement {
        score,
        recoverability,
        rate,
    } = policy.judge(facts);
    let mut contributions = Vec::new();
    let mut missing_facts = Vec::new();
    for (fact, points) in policy.points(facts) {
        match points {
            None => missing_facts.push(fact),
            Some(points) => contributions.push(FactContribution {
                fact,
                value: facts.value(fact),
                points,
            }),
        }
    }
    Ok(RecoverabilityAssessment {
        recoverability,
        score,
        likely_from: policy.likely_from,
        base_points: policy.base_points,
        contributions,
        missing_facts,
        expected_recovery_rate: rate,
    })
}

/// What a policy makes of facts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Judgement {
    pub(super) score: i32,
    pub(super) recoverability: Recoverability,
    pub(super) rate: Share,
}

impl RecoverabilityPolicy {
    /// The judgement of a policy that has been checked.
    pub(super) fn judge(&self, facts: &DebtorFacts) -> Judgement {
        // eight numbers of at most 1,000 each: the sum cannot saturate
        let score = self
            .points(facts)
            .iter()
            .filter_map(|(_, points)| *points)
            .fold(self.base_points, i32::saturating_add);
        let rate = self
            .recovery_rates
            .iter()
            .find(|band| band.up_to_score.is_none_or(|end| score <= end))
            .map_or(Share::NONE, |band| band.rate);
        let recoverability = if score >= self.likely_from {
            Recoverability::Likely
        } else {
            Recoverability::Unlikely
        };
        Judgement {
            score,
            recoverability,
            rate,
        }
    }

    /// The points of each fact; none for a fact that is not known.
    pub(super) fn points(&self, facts: &DebtorFacts) -> [(Fact, Option<i32>); 7] {
        let operating = &self.operating_status;
        let record = &self.payment_record;
        let cause = &self.cause_of_arrears;
        [
            (
                Fact::OperatingStatus,
                match facts.operating_status {
                    OperatingStatus::Operating => Some(operating.operating),
                    OperatingStatus::Reduced => Some(operating.reduced),
                    OperatingStatus::Suspended => Some(operating.suspended),
                    OperatingStatus::Closed => Some(operating.closed),
                    OperatingStatus::Insolvent => Some(operating.insolvent),
                    OperatingStatus::Unknown => None,
                },
            ),
            (
                Fact::PaymentRecord,
                match facts.payment_record {
                    PaymentRecord::Good => Some(record.good),
                    PaymentRecord::Mixed => Some(record.mixed),
                    PaymentRecord::Poor => Some(record.poor),
                    PaymentRecord::None => Some(record.none),
                    PaymentRecord::Unknown => None,
                },
            ),
            (
                Fact::OldestDaysPastDue,
                facts.oldest_days_past_due.and_then(|days| {
                    self.days_past_due
                        .iter()
                        .find(|band| band.up_to_days.is_none_or(|end| days <= end))
                        .map(|band| band.points)
                }),
            ),
            (
                Fact::Collateral,
                match facts.collateral {
                    Collateral::None => Some(self.collateral.none),
                    Collateral::Guaranteed => Some(self.collateral.guaranteed),
                    Collateral::Secured => Some(self.collateral.secured),
                    Collateral::Unknown => None,
                },
            ),
            (
                Fact::DisputedShare,
                facts.disputed_share.and_then(|share| {
                    self.disputed_share
                        .iter()
                        .find(|band| share <= band.up_to)
                        .map(|band| band.points)
                }),
            ),
            (
                Fact::CauseOfArrears,
                match facts.cause_of_arrears {
                    CauseOfArrears::TriangularDebt => Some(cause.triangular_debt),
                    CauseOfArrears::OperatingPressure => Some(cause.operating_pressure),
                    CauseOfArrears::BrokenCashFlow => Some(cause.broken_cash_flow),
                    CauseOfArrears::BadFaith => Some(cause.bad_faith),
                    CauseOfArrears::Unknown => None,
                },
            ),
            (
                Fact::Contact,
                match facts.contact {
                    Contact::Responsive => Some(self.contact.responsive),
                    Contact::Evasive => Some(self.contact.evasive),
                    Contact::Lost => Some(self.contact.lost),
                    Contact::Unknown => None,
                },
            ),
        ]
    }
}

impl DebtorFacts {
    /// The value of a fact as text, as it is written on the wire; empty for a number that is not known.
    pub(super) fn value(&self, fact: Fact) -> String {
        match fact {
            Fact::OperatingStatus => self.operating_status.as_str().to_owned(),
            Fact::PaymentRecord => self.payment_record.as_str().to_owned(),
            Fact::OldestDaysPastDue => text(self.oldest_days_past_due),
            Fact::Collateral => self.collateral.as_str().to_owned(),
            Fact::DisputedShare => text(self.disputed_share),
            Fact::CauseOfArrears => self.cause_of_arrears.as_str().to_owned(),
            Fact::Contact => self.contact.as_str().to_owned(),
        }
    }
}

fn text(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}
