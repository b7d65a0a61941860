//! The report as one JSON object.

use std::collections::BTreeMap;

use arrears::{Amount, Currency, Date, to_json};
use serde::{Serialize, Serializer};

use crate::Fatal;
use crate::cases::Cases;
use crate::figures::{CurrencyFindings, Findings};
use crate::ledger::{Ledger, Rejection};

const TOP_DEBTORS: usize = 10;

#[derive(Serialize)]
struct Report<'a> {
    as_of: Date,
    receivables: usize,
    rejected: &'a [Rejection],
    currencies: BTreeMap<Currency, CurrencyReport<'a>>,
    /// Only for the sample.
    #[serde(skip_serializing_if = "Option::is_none")]
    cases: Option<&'a Cases>,
}

#[derive(Serialize)]
struct CurrencyReport<'a> {
    open_total: Amount,
    not_due: Amount,
    no_due_date: Amount,
    unapplied_credit: Amount,
    buckets: Keyed<'a, Amount>,
    bucket_counts: Keyed<'a, u64>,
    late_interest: LateInterest,
    top_debtors: Vec<TopDebtor<'a>>,
    tiers: Keyed<'a, TierReport>,
}

#[derive(Serialize)]
struct LateInterest {
    open: Amount,
    settled_late: Amount,
}

#[derive(Serialize)]
struct TopDebtor<'a> {
    debtor: &'a str,
    overdue: Amount,
}

#[derive(Serialize)]
struct TierReport {
    debtors: u32,
    outstanding: Amount,
}

/// An object whose keys keep the order in which they are given.
struct Keyed<'a, T>(Vec<(&'a str, T)>);

impl<T: Serialize> Serialize for Keyed<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

/// The report, with a line break at its end.
pub(crate) fn report(
    ledger: &Ledger,
    findings: &Findings,
    cases: Option<&Cases>,
) -> Result<String, Fatal> {
    let mut text = to_json(&Report {
        as_of: findings.as_of,
        receivables: ledger.taken,
        rejected: &ledger.rejected,
        currencies: findings
            .currencies
            .iter()
            .map(|found| (found.currency, currency_report(found)))
            .collect(),
        cases,
    })?;
    text.push('\n');
    Ok(text)
}

fn currency_report(found: &CurrencyFindings) -> CurrencyReport<'_> {
    let line = &found.ageing.total;
    let buckets = line.buckets.iter();
    let counts = [
        ("not_due", line.not_due.count),
        ("no_due_date", line.no_due_date.count),
    ];
    CurrencyReport {
        open_total: line.open_total,
        not_due: line.not_due.amount,
        no_due_date: line.no_due_date.amount,
        unapplied_credit: line.unapplied_credit,
        buckets: Keyed(
            buckets
                .clone()
                .map(|bucket| (bucket.label.as_str(), bucket.amount))
                .collect(),
        ),
        bucket_counts: Keyed(
            counts
                .into_iter()
                .chain(buckets.map(|bucket| (bucket.label.as_str(), bucket.count)))
                .collect(),
        ),
        late_interest: LateInterest {
            open: found.late_interest.open,
            settled_late: found.late_interest.settled_late,
        },
        top_debtors: found
            .by_overdue()
            .into_iter()
            .filter(|(_, line)| line.overdue.is_positive())
            .take(TOP_DEBTORS)
            .map(|(debtor, line)| TopDebtor {
                debtor,
                overdue: line.overdue,
            })
            .collect(),
        tiers: Keyed(
            found
                .tiers
                .tiers
                .iter()
                .map(|total| {
                    let report = TierReport {
                        debtors: total.debtors,
                        outstanding: total.outstanding,
                    };
                    (arrears::Choice::as_str(total.tier), report)
                })
                .collect(),
        ),
    }
}
