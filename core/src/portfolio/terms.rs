use serde::{Deserialize, Serialize};

use crate::error::{At, Error, ErrorCode, Result};
use crate::{AgeingScheme, Currency, Date, LateInterestTerms, RecoverabilityPolicy, TierPolicy};

/// What a portfolio is looked at by: the day, the currency and the terms and policies that hold for every row.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PortfolioTerms {
    /// The day the answer is made for. What is dated later has not happened.
    pub as_of: Date,
    /// The currency of every amount.
    pub currency: Currency,
    /// How ages are counted and where the buckets lie. The standard scheme unless stated.
    #[serde(default)]
    pub scheme: AgeingScheme,
    /// The terms of late-payment interest, without a cap and without a waiver. Absent: no interest is asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub late_interest: Option<LateInterestTerms>,
    /// How facts become a score. The documented default unless stated.
    #[serde(default)]
    pub recoverability_policy: RecoverabilityPolicy,
    /// Which row gets which tier, in the currency of the portfolio. Absent: no tiers are asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tier_policy: Option<TierPolicy>,
}

impl PortfolioTerms {
    /// The standard scheme, no interest and no tiers.
    pub fn new(as_of: Date, currency: Currency) -> Self {
        Self {
            as_of,
            currency,
            scheme: AgeingScheme::default(),
            late_interest: None,
            recoverability_policy: RecoverabilityPolicy::default(),
            tier_policy: None,
        }
    }

    pub(super) fn check(&self) -> Result<()> {
        let Self {
            as_of: _,
            currency,
            scheme: _,
            late_interest: _,
            recoverability_policy,
            tier_policy,
        } = self;
        recoverability_policy.check().at("recoverability_policy")?;
        match tier_policy {
            Some(policy) if policy.currency != *currency => Err(Error::new(
                ErrorCode::CurrencyMismatch,
                format!(
                    "the portfolio is in {currency}, the tier policy in {}",
                    policy.currency
                ),
            )
            .with_value(policy.currency)
            .at("currency")
            .at("tier_policy")),
            _ => Ok(()),
        }
    }
}
