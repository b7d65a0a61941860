//! The terms of a portfolio, checked once and made ready for its rows.

use super::chunk::CHUNK;
use super::column::{Checked, Column, Fault, NO_DATE};
use super::days::{Days, FIRST_DAY, IssueBuckets, LAST_DAY, Rules, out_of_range, span};
use super::parallel::each;
use super::wide::widely;
use super::{Ledger, PortfolioTerms};
use crate::ageing::AgeingScheme;
use crate::error::{At, Error, ErrorCode, Result};
use crate::interest::ReadyTerms;
use crate::tiering::{ReadyScores, ReadyTiers};
use crate::{Choice, RoundingMode, Tier};

/// What stands for no due date, before it and after it, among the labels of the buckets.
const NOT_DUE: &str = "not_due";
const NO_DUE_DATE: &str = "no_due_date";
const UNAPPLIED_CREDIT: &str = "unapplied_credit";

/// Terms that were checked and made ready once, to be used on any number of batches of rows.
#[derive(Debug, Clone)]
pub struct Portfolio {
    pub(super) terms: PortfolioTerms,
    pub(super) scheme: AgeingScheme,
    pub(super) scores: ReadyScores,
    pub(super) tiers: Option<ReadyTiers>,
    labels: Vec<String>,
}

impl Portfolio {
    /// Checks terms and makes them ready.
    ///
    /// # Errors
    /// Those of `age_receivables` for the scheme, of `accrue_late_interest` for the interest, of `assess_recoverability` and
    /// `assign_tiers` for the policies; `contradiction` for a cap or a waiver, which belong to one receivable,
    /// `currency_mismatch` for a tier policy in another currency, `duplicate` for a label of the scheme that is `not_due`,
    /// `no_due_date` or `unapplied_credit`.
    pub fn new(terms: PortfolioTerms) -> Result<Self> {
        terms.check()?;
        let scheme = terms.scheme.checked().at("scheme")?;
        let mut labels = vec![NOT_DUE.to_owned()];
        for (index, bucket) in scheme.buckets.iter().enumerate() {
            let label = bucket.label.clone().unwrap_or_default();
            if [NOT_DUE, NO_DUE_DATE, UNAPPLIED_CREDIT].contains(&label.as_str()) {
                return Err(Error::new(
                    ErrorCode::Duplicate,
                    format!("label `{label}` names a column of its own"),
                )
                .with_value(label)
                .at("label")
                .at_index("buckets", index)
                .at("scheme"));
            }
            labels.push(label);
        }
        labels.push(NO_DUE_DATE.to_owned());
        labels.push(UNAPPLIED_CREDIT.to_owned());
        if let Some(late_interest) = &terms.late_interest {
            ReadyTerms::of(late_interest, terms.currency, None).at("late_interest")?;
        }
        let tiers = terms
            .tier_policy
            .as_ref()
            .map(ReadyTiers::of)
            .transpose()
            .at("tier_policy")?;
        Ok(Self {
            scores: ReadyScores::of(&terms.recoverability_policy),
            scheme,
            tiers,
            labels,
            terms,
        })
    }

    /// The terms, as they were given.
    pub fn terms(&self) -> &PortfolioTerms {
        &self.terms
    }

    /// What the codes of a `bucket` column mean, in their order: `not_due`, the labels of the scheme, `no_due_date`, and in
    /// a summary `unapplied_credit`.
    pub fn buckets(&self) -> &[String] {
        &self.labels
    }

    /// What the codes of a `tier` column mean, in their order.
    pub fn tiers() -> impl Iterator<Item = &'static str> {
        Tier::VALUES.iter().map(|(_, text)| *text)
    }

    pub(super) fn interest(&self, rate_decimals: Option<u32>) -> Result<Option<ReadyTerms<'_>>> {
        self.terms
            .late_interest
            .as_ref()
            .map(|terms| ReadyTerms::of(terms, self.terms.currency, rate_decimals))
            .transpose()
            .at("late_interest")
    }

    /// Works out what the due dates and issue dates mean that occur in a ledger.
    pub(super) fn days(
        &self,
        ledger: &Ledger<'_>,
        interest: Option<&ReadyTerms<'_>>,
    ) -> Checked<(Days, Option<IssueBuckets>)> {
        let mode = self
            .terms
            .late_interest
            .as_ref()
            .map_or(RoundingMode::default(), |terms| terms.rounding.mode);
        let rules = Rules {
            as_of: self.terms.as_of,
            scheme: &self.scheme,
            scores: &self.scores,
            interest,
            mode,
        };
        let fault = |error| Fault::new(0, "due_date", error);
        let (first, last) = extent(ledger.due_dates, "due_date")?;
        let days = Days::work_out(&rules, first, last).map_err(fault)?;
        let issued = match ledger.issue_dates {
            None => IssueBuckets::work_out(&self.scheme, self.terms.as_of, 0, -1),
            Some(column) => {
                let (first, last) = extent(column, "issue_date")?;
                IssueBuckets::work_out(&self.scheme, self.terms.as_of, first, last)
            }
        };
        Ok((days, issued))
    }
}

/// The earliest and the latest day of a column, checked; from 0 to -1 where none is known.
fn extent(column: &dyn Column<i32>, field: &'static str) -> Checked<(i32, i32)> {
    let rows = column.rows();
    let mut parts: Vec<_> = (0..rows)
        .step_by(CHUNK)
        .map(|start| (start, (i32::MAX, NO_DATE)))
        .collect();
    each(&mut parts, Vec::new, |scratch, (start, found)| {
        scratch.resize(rows.saturating_sub(*start).min(CHUNK), 0);
        column.read(*start, scratch)?;
        *found = widely(|| span(scratch));
        let inside = |day: i32| (FIRST_DAY..=LAST_DAY).contains(&day);
        if found.1 != NO_DATE && !(inside(found.0) && inside(found.1)) {
            let wrong = |day: &i32| *day != NO_DATE && !inside(*day);
            let place = scratch.iter().position(wrong).unwrap_or(0);
            let day = scratch.get(place).copied().unwrap_or(0);
            let row = start.saturating_add(place);
            return Err(Fault::new(row, field, out_of_range(day)));
        }
        Ok(())
    })?;
    let first = parts.iter().map(|(_, (first, _))| *first).min();
    let last = parts.iter().map(|(_, (_, last))| *last).max();
    Ok(match (first, last) {
        (Some(first), Some(last)) if first <= last => (first, last),
        _ => (0, -1),
    })
}
