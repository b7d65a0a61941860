//! The terms of a call, from JSON text.

use arrears::portfolio::{Portfolio, PortfolioTerms};
use arrears::{Result, TierPolicy, from_json};

/// Reads the terms. Without a tier policy the documented default holds, where it is in the currency of the ledger.
pub(crate) fn portfolio(text: &str) -> Result<Portfolio> {
    let mut terms: PortfolioTerms = from_json(text)?;
    let default = TierPolicy::default();
    if terms.tier_policy.is_none() && terms.currency == default.currency {
        terms.tier_policy = Some(default);
    }
    Portfolio::new(terms)
}
