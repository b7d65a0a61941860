use serde::{Deserialize, Serialize};

use crate::choice::choice;
use crate::{Amount, Currency, Date, Reason, Share};

choice! {
    /// What a line of a security is.
    pub enum SecurityLineKind {
        /// The market price times the quantity.
        MarketValue = "market_value",
        /// Taken off for the condition.
        Condition = "condition",
        /// Taken off because its class lends only a part.
        Margin = "margin",
        /// What a charge of a better rank gets first.
        PriorCharge = "prior_charge",
        /// What the charges of the same rank get beside it, all together.
        EqualCharges = "equal_charges",
        /// What the guarantor could pay.
        Means = "means",
        /// What the guarantor has guaranteed to others.
        OtherGuarantees = "other_guarantees",
        /// Taken off because free means are counted in part only.
        GuarantorMargin = "guarantor_margin",
        /// Taken off above the most that it secures.
        Maximum = "maximum",
        /// Taken off because it cannot be relied on: the reasons say why.
        NotRelied = "not_relied",
    }
}

/// One line of a security.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SecurityLine {
    /// What it is.
    pub kind: SecurityLineKind,
    /// What it adds to the lendable value, negative where it takes off.
    pub amount: Amount,
    /// Who holds the charge, on the line of a prior charge.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holder: Option<String>,
}

/// What of a security is used for an exposure.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SecurityUse {
    /// The key of the exposure.
    pub exposure: String,
    /// How much of it is covered, above zero.
    pub amount: Amount,
}

/// A piece of collateral or a guarantee, and what it is good for.
///
/// The lines add up to the lendable value, and `used` and `unused` do too.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AssessedSecurity {
    /// Its key.
    pub id: String,
    /// What may be relied on, never negative.
    pub lendable_value: Amount,
    /// What of it is used.
    pub used: Amount,
    /// What of it is left.
    pub unused: Amount,
    /// What it is used for, in the order of use.
    pub uses: Vec<SecurityUse>,
    /// How the lendable value comes about.
    pub lines: Vec<SecurityLine>,
    /// Why it cannot be relied on. Empty where it can.
    pub reasons: Vec<Reason>,
}

/// An exposure and how far it is covered.
///
/// What collateral and guarantees cover, and the shortfall, add up to the amount.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ExposureCover {
    /// The key of the exposure.
    pub id: String,
    /// How much it is.
    pub amount: Amount,
    /// What collateral covers of it.
    pub by_collateral: Amount,
    /// What guarantees cover of it.
    pub by_guarantees: Amount,
    /// What nothing covers.
    pub shortfall: Amount,
    /// The part that is covered, from 0 to 1, cut down to 4 decimals.
    pub coverage: Share,
}

/// What collateral and guarantees are good for against exposures.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SecurityAssessment {
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// The day the answer is made for.
    pub as_of: Date,
    /// The exposures together.
    pub exposure: Amount,
    /// What may be relied on of all security together.
    pub lendable_value: Amount,
    /// What is covered of the exposures.
    pub covered: Amount,
    /// What is not. Covered and shortfall add up to the exposures.
    pub shortfall: Amount,
    /// The part of the exposures that is covered, from 0 to 1, cut down to 4 decimals.
    pub coverage: Share,
    /// The exposures in the order given.
    pub exposures: Vec<ExposureCover>,
    /// The collateral in the order given.
    pub collateral: Vec<AssessedSecurity>,
    /// The guarantees in the order given.
    pub guarantees: Vec<AssessedSecurity>,
}
