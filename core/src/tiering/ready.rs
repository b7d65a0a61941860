//! The policies made ready once for many rows: points by the place of a fact's value, tiers by the last unit of a span.

use super::partition::Partition;
use super::{
    CauseOfArrears, Collateral, Contact, DebtorFacts, OperatingStatus, PaymentRecord,
    RecoverabilityPolicy, Tier, TierPolicy,
};
use crate::Choice;
use crate::error::Result;

/// The points of a recoverability policy.
#[derive(Debug, Clone)]
pub(crate) struct ReadyScores {
    policy: RecoverabilityPolicy,
    pub(crate) operating_status: Vec<i32>,
    pub(crate) payment_record: Vec<i32>,
    pub(crate) collateral: Vec<i32>,
    pub(crate) cause_of_arrears: Vec<i32>,
    pub(crate) contact: Vec<i32>,
    pub(crate) likely_from: i32,
}

impl ReadyScores {
    /// Makes a policy ready that has been checked. Each list of points is in the order of the choice's values.
    pub(crate) fn of(policy: &RecoverabilityPolicy) -> Self {
        let points = |facts: DebtorFacts| {
            let points = policy.points(&facts);
            points
                .iter()
                .filter_map(|(_, points)| *points)
                .fold(0, i32::saturating_add)
        };
        macro_rules! list {
            ($choice:ident, $field:ident) => {
                $choice::VALUES
                    .iter()
                    .map(|(value, _)| {
                        points(DebtorFacts {
                            $field: *value,
                            ..DebtorFacts::default()
                        })
                    })
                    .collect()
            };
        }
        Self {
            operating_status: list!(OperatingStatus, operating_status),
            payment_record: list!(PaymentRecord, payment_record),
            collateral: list!(Collateral, collateral),
            cause_of_arrears: list!(CauseOfArrears, cause_of_arrears),
            contact: list!(Contact, contact),
            likely_from: policy.likely_from,
            policy: policy.clone(),
        }
    }

    /// The base points and those for the days past due.
    pub(crate) fn base(&self, days_past_due: u32) -> i32 {
        let facts = DebtorFacts {
            oldest_days_past_due: Some(days_past_due),
            ..DebtorFacts::default()
        };
        self.policy.judge(&facts).score
    }
}

/// The tiers of a policy, by the last minor unit of each span.
#[derive(Debug, Clone)]
pub(crate) struct ReadyTiers {
    /// For likely with and without collateral, then unlikely with and without: the last unit of each span but the last one.
    /// All four are of one length; a span that is not there begins past every amount.
    pub(crate) ends: [Vec<i64>; 4],
    /// The tier of each span, one more than there are ends.
    pub(crate) tiers: [Vec<Tier>; 4],
}

impl ReadyTiers {
    /// Makes a policy ready, once its rules are found to cover every case exactly once.
    pub(crate) fn of(policy: &TierPolicy) -> Result<Self> {
        let spans = Partition::of(policy)?.spans();
        let mut ends: [Vec<i64>; 4] = Default::default();
        let mut tiers: [Vec<Tier>; 4] = Default::default();
        for ((spans, ends), tiers) in spans.iter().zip(&mut ends).zip(&mut tiers) {
            for (last, tier) in spans {
                // neighbours with one tier are one span
                if tiers.last() == Some(tier) {
                    ends.pop();
                } else {
                    tiers.push(*tier);
                }
                if let Some(last) = last {
                    ends.push(i64::try_from(*last).unwrap_or(i64::MAX));
                }
            }
        }
        let most = ends.iter().map(Vec::len).max().unwrap_or(0);
        for (ends, tiers) in ends.iter_mut().zip(&mut tiers) {
            ends.resize(most, i64::MAX);
            let last = tiers.last().copied().unwrap_or(Tier::WriteOff);
            tiers.resize(most.saturating_add(1), last);
        }
        Ok(Self { ends, tiers })
    }
}
