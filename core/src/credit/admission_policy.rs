use serde::{Deserialize, Serialize};

use crate::choice::choice;
use crate::error::{At, Error, ErrorCode, Result};
use crate::{Amount, Currency, Share};

choice! {
    /// The checks on a new debtor. All three are source B's.
    pub enum AdmissionCheckKind {
        /// The company register and a credit inquiry.
        RegistryAndCredit = "registry_and_credit",
        /// A visit to where the debtor works.
        SiteVisit = "site_visit",
        /// Questions to others who supply it.
        TradeReferences = "trade_references",
    }
}

/// How often a check must be passed, and how long it holds.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AdmissionRequirement {
    /// Which check.
    pub kind: AdmissionCheckKind,
    /// How many informants must find nothing against the debtor, from 1 to 100.
    pub needed: u32,
    /// The days that an answer holds: one of 365 days ago still counts where this is 365. From 1 to 36,500.
    pub valid_days: u32,
}

/// The terms of a start on probation.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct ProbationTerms {
    /// How much the debtor may owe, zero or above. 50,000 unless stated.
    pub limit: Amount,
    /// The days from an invoice to its due date, at most 3,650. 30 unless stated.
    pub term_days: u32,
    /// An order is large from this value on, above zero. 50,000 unless stated.
    pub large_order_from: Amount,
    /// The part of a large order to pay in advance. 0.30 unless stated.
    pub large_order_share: Share,
    /// The on-time periods in a row after which the probation ends with a review, above zero. 3 unless stated.
    pub on_time_periods: u32,
}

impl Default for ProbationTerms {
    fn default() -> Self {
        Self {
            limit: Amount::from(rust_decimal::Decimal::from(50_000)),
            term_days: 30,
            large_order_from: Amount::from(rust_decimal::Decimal::from(50_000)),
            large_order_share: Share::percent(30),
            on_time_periods: 3,
        }
    }
}

/// Which checks a new debtor must pass, and how it starts.
///
/// The three checks, and a prepayment for large orders, are source B's; 30 % in advance is source A's first payment of
/// 30/50/20; three on-time periods are source B's condition for more credit. How many references, how long a check holds,
/// the limit and the term are this library's.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct AdmissionPolicy {
    /// The currency of the amounts. CNY unless stated.
    pub currency: Currency,
    /// The checks needed, each kind at most once. The register once, a visit once, two trade references, each held to be
    /// good for 365 days, unless stated.
    pub requirements: Vec<AdmissionRequirement>,
    /// The terms of a start on probation.
    pub probation: ProbationTerms,
}

impl Default for AdmissionPolicy {
    fn default() -> Self {
        let requirement = |kind, needed| AdmissionRequirement {
            kind,
            needed,
            valid_days: 365,
        };
        Self {
            currency: Currency::CNY,
            requirements: vec![
                requirement(AdmissionCheckKind::RegistryAndCredit, 1),
                requirement(AdmissionCheckKind::SiteVisit, 1),
                requirement(AdmissionCheckKind::TradeReferences, 2),
            ],
            probation: ProbationTerms::default(),
        }
    }
}

impl AdmissionPolicy {
    pub(super) fn check(&self) -> Result<()> {
        if self.requirements.is_empty() {
            return Err(Error::new(ErrorCode::Empty, "no check is asked for").at("requirements"));
        }
        for (index, requirement) in self.requirements.iter().enumerate() {
            let AdmissionRequirement {
                kind,
                needed,
                valid_days,
            } = requirement;
            let mut before = self.requirements.iter().take(index);
            if before.any(|other| other.kind == *kind) {
                return Err(Error::new(
                    ErrorCode::Duplicate,
                    format!("check `{kind}` is asked for twice"),
                )
                .with_value(kind)
                .at("kind")
                .at_index("requirements", index));
            }
            for (field, value, most) in [
                ("needed", *needed, 100),
                ("valid_days", *valid_days, 36_500),
            ] {
                if value == 0 || value > most {
                    return Err(Error::new(
                        ErrorCode::OutOfRange,
                        format!("`{value}` is outside 1 to {most}"),
                    )
                    .with_value(value)
                    .at(field)
                    .at_index("requirements", index));
                }
            }
        }
        self.probation.check(self.currency).at("probation")
    }
}

impl ProbationTerms {
    fn check(&self, currency: Currency) -> Result<()> {
        self.limit.non_negative_in(currency).at("limit")?;
        super::input::check_term(self.term_days).at("term_days")?;
        self.large_order_from
            .positive_in(currency)
            .at("large_order_from")?;
        if self.on_time_periods == 0 {
            return Err(
                Error::new(ErrorCode::NotPositive, "no period would end the probation")
                    .at("on_time_periods"),
            );
        }
        Ok(())
    }
}
