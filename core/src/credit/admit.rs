use std::collections::BTreeMap;

use super::input::{check_currency, check_debtor};
use super::standing::part_of;
use super::{
    AdmissionCheck, AdmissionCheckKind, AdmissionCheckState, AdmissionCheckStatus, AdmissionReport,
    AdmissionRequirement, AdmissionResult, AdmissionVerdict, AdmitDebtorInput, StartingTerms,
};
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::at_most;
use crate::{Amount, Date, Reason, ReasonCode, Share};

/// How many checks one call takes.
const MOST_CHECKS: usize = 1_000;

/// Looks at the checks made on a new debtor: refused, incomplete and what is missing, or a start on probation and its terms.
///
/// A check counts from its day on, for as many days as the policy says; of two by the same informant the later one counts.
/// One informant who found something refuses the debtor, and so does an entry of the blocklist in force. With
/// checks missing the debtor may be supplied against payment in advance, no more. For a first order the report says how
/// much to take in advance, so that no more than the limit is ever owed on it.
///
/// # Errors
/// `empty` for a blank debtor or informant, or a policy that asks for no check; `currency_mismatch` with the policy;
/// `not_positive` and `too_many_decimals` for the first order; for the policy `duplicate`, `out_of_range`, `not_positive` and
/// `negative`; `date_out_of_range` for a check that would hold past 2199; those of
/// [`look_up_blocklist`](crate::look_up_blocklist) for the blocklist; `too_many` over 1,000 checks.
///
/// ```
/// use arrears::{AdmissionCheckKind, AdmissionVerdict, AdmitDebtorInput, admit_debtor, from_json};
///
/// let input: AdmitDebtorInput = from_json(r#"{"debtor": "Huada", "currency": "CNY", "as_of": "2024-06-03", "checks": [
///     {"kind": "registry_and_credit", "informant": "register", "date": "2024-05-20", "result": "passed"},
///     {"kind": "site_visit", "informant": "Li", "date": "2024-05-28", "result": "passed"},
///     {"kind": "trade_references", "informant": "Baker", "date": "2024-05-30", "result": "passed"}]}"#)?;
/// let report = admit_debtor(&input)?;
/// assert_eq!(report.verdict, AdmissionVerdict::Incomplete);
/// assert_eq!(report.missing, [AdmissionCheckKind::TradeReferences]); // one of two
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn admit_debtor(input: &AdmitDebtorInput) -> Result<AdmissionReport> {
    let currency = input.currency;
    check_debtor(&input.debtor)?;
    input.policy.check().at("policy")?;
    check_currency(currency, input.policy.currency)?;
    at_most(input.checks.len(), MOST_CHECKS, "checks").at("checks")?;
    for (index, check) in input.checks.iter().enumerate() {
        if check.informant.trim().is_empty() {
            return Err(Error::new(ErrorCode::Empty, "nobody was asked")
                .at("informant")
                .at_index("checks", index));
        }
    }
    let first_order = input
        .first_order
        .map(|order| order.positive_in(currency))
        .transpose()
        .at("first_order")?;
    let blocklist = input
        .blocklist
        .finding(&input.debtor, input.as_of)
        .at("blocklist")?;
    let checks = input
        .policy
        .requirements
        .iter()
        .map(|requirement| state(requirement, input))
        .collect::<Result<Vec<_>>>()?;
    let any = |status| checks.iter().any(|check| check.status == status);
    let verdict = if blocklist.blocked || any(AdmissionCheckStatus::Failed) {
        AdmissionVerdict::Refused
    } else if any(AdmissionCheckStatus::Missing) {
        AdmissionVerdict::Incomplete
    } else {
        AdmissionVerdict::Probation
    };
    let mut report = AdmissionReport {
        debtor: input.debtor.clone(),
        currency,
        as_of: input.as_of,
        verdict,
        missing: checks
            .iter()
            .filter(|check| check.status == AdmissionCheckStatus::Missing)
            .map(|check| check.kind)
            .collect(),
        checks,
        blocklist,
        terms: terms(verdict, input, first_order)?,
        reasons: Vec::new(),
    };
    report.reasons = reasons(&report);
    Ok(report)
}

/// What the last answer of each informant comes to.
fn state(
    requirement: &AdmissionRequirement,
    input: &AdmitDebtorInput,
) -> Result<AdmissionCheckState> {
    let mut last: BTreeMap<&str, &AdmissionCheck> = BTreeMap::new();
    let made = input
        .checks
        .iter()
        .filter(|check| check.kind == requirement.kind && check.date <= input.as_of);
    for check in made {
        let known = last.entry(check.informant.as_str()).or_insert(check);
        if check.date >= known.date {
            *known = check;
        }
    }
    let (mut passed, mut failed, mut stale) = (Vec::new(), 0_u32, 0_u32);
    for check in last.values() {
        let age = check.date.days_until(input.as_of);
        if age > i64::from(requirement.valid_days) {
            stale = stale.saturating_add(1);
        } else if check.result == AdmissionResult::Failed {
            failed = failed.saturating_add(1);
        } else {
            passed.push(check.date);
        }
    }
    passed.sort_unstable();
    let count = u32::try_from(passed.len()).unwrap_or(u32::MAX);
    let still_needed = requirement.needed.saturating_sub(count);
    let status = if failed > 0 {
        AdmissionCheckStatus::Failed
    } else if still_needed > 0 {
        AdmissionCheckStatus::Missing
    } else {
        AdmissionCheckStatus::Passed
    };
    // the passes are enough until the oldest of the youngest `needed` ones runs out
    let decisive = usize::try_from(requirement.needed)
        .ok()
        .and_then(|needed| passed.len().checked_sub(needed))
        .and_then(|index| passed.get(index));
    let valid_through = decisive
        .filter(|_| status == AdmissionCheckStatus::Passed)
        .map(|date: &Date| date.plus_days(requirement.valid_days.into()))
        .transpose()
        .at("checks")?;
    Ok(AdmissionCheckState {
        kind: requirement.kind,
        status,
        passed: count,
        failed,
        stale,
        needed: requirement.needed,
        still_needed,
        valid_through,
    })
}

fn terms(
    verdict: AdmissionVerdict,
    input: &AdmitDebtorInput,
    first_order: Option<Amount>,
) -> Result<Option<StartingTerms>> {
    let currency = input.currency;
    let probation = &input.policy.probation;
    let zero = Amount::ZERO.in_currency(currency)?;
    let mut terms = match verdict {
        AdmissionVerdict::Refused => return Ok(None),
        AdmissionVerdict::Incomplete => StartingTerms {
            limit: zero,
            term_days: 0,
            prepayment_share: Share::WHOLE,
            prepayment_from: zero,
            on_time_periods: probation.on_time_periods,
            first_order_prepayment: None,
        },
        AdmissionVerdict::Probation => StartingTerms {
            limit: probation.limit.in_currency(currency)?,
            term_days: probation.term_days,
            prepayment_share: probation.large_order_share,
            prepayment_from: probation.large_order_from.in_currency(currency)?,
            on_time_periods: probation.on_time_periods,
            first_order_prepayment: None,
        },
    };
    if let Some(order) = first_order {
        let large = if order >= terms.prepayment_from {
            part_of(order, terms.prepayment_share, currency)?
        } else {
            zero
        };
        terms.first_order_prepayment = Some(large.max(order.minus(terms.limit)?));
    }
    Ok(Some(terms))
}

/// The verdict, the blocklist where it blocks, each check, and the terms.
fn reasons(report: &AdmissionReport) -> Vec<Reason> {
    let verdict = match report.verdict {
        AdmissionVerdict::Probation => ReasonCode::AdmittedOnProbation,
        AdmissionVerdict::Incomplete => ReasonCode::AdmissionIncomplete,
        AdmissionVerdict::Refused => ReasonCode::AdmissionRefused,
    };
    let mut reasons = vec![Reason::new(verdict).with("debtor", &report.debtor)];
    if report.blocklist.blocked {
        reasons.extend(report.blocklist.reasons.iter().cloned());
    }
    reasons.extend(report.checks.iter().flat_map(AdmissionCheckState::reasons));
    if let Some(terms) = &report.terms {
        reasons.push(if terms.limit.is_zero() {
            Reason::new(ReasonCode::PaymentInAdvance)
        } else {
            Reason::new(ReasonCode::StartingTerms)
                .with("currency", report.currency)
                .with("limit", terms.limit)
                .with("term_days", terms.term_days)
                .with("share", terms.prepayment_share)
                .with("prepayment_from", terms.prepayment_from)
                .with("on_time_periods", terms.on_time_periods)
        });
        reasons.extend(terms.first_order_prepayment.map(|amount| {
            Reason::new(ReasonCode::FirstOrderPrepayment)
                .with("currency", report.currency)
                .with("amount", amount)
        }));
    }
    reasons
}

impl AdmissionCheckState {
    fn reasons(&self) -> Vec<Reason> {
        let name = Reason::new(match self.kind {
            AdmissionCheckKind::RegistryAndCredit => ReasonCode::CheckOfRegistryAndCredit,
            AdmissionCheckKind::SiteVisit => ReasonCode::CheckBySiteVisit,
            AdmissionCheckKind::TradeReferences => ReasonCode::CheckByTradeReferences,
        })
        .with("passed", self.passed)
        .with("needed", self.needed);
        let mut reasons = vec![match self.valid_through {
            Some(day) => name.with("valid_through", day),
            None => name,
        }];
        for (code, count) in [
            (ReasonCode::CheckFailed, self.failed),
            (ReasonCode::CheckStale, self.stale),
        ] {
            if count > 0 {
                reasons.push(Reason::new(code).with("count", count));
            }
        }
        reasons
    }
}
