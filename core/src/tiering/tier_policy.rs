use serde::{Deserialize, Serialize};

use super::{Recoverability, Tier, TierTreatments};
use crate::choice::choice;
use crate::{Amount, Currency};

/// Which account gets which tier, and how each tier is worked.
///
/// The rules must cover every account exactly once: every recoverability, with and without collateral, every amount above
/// zero. A policy with a hole or an overlap is refused before any account is looked at, so whoever moves a threshold has to
/// say what happens on both sides of it.
///
/// The default, in yuan, is source A's four cases with the gaps between its thresholds closed: likely and from 200,000
/// goes to the key account team (source A's own worked case), likely and below that is settled quickly, and unlikely
/// goes to an agency or a lawyer wherever source A is silent, since a write-off cannot be undone.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TierPolicy {
    /// The currency of every amount in this policy, and of the accounts it is applied to.
    pub currency: Currency,
    /// The rules, in any order, at most 1,000: exactly one of them must cover each case.
    pub rules: Vec<TierRule>,
    /// How each tier is worked.
    #[serde(default)]
    pub treatments: TierTreatments,
}

/// One rule of a tier policy: a span of amounts, and what else an account must be to fall under it.
///
/// State each end of the span as you would say it: `at_least` 500,000 includes 500,000; `at_most` 50,000 includes
/// 50,000 and the neighbour goes on with `above` 50,000, which includes 50,000.01.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TierRule {
    /// The tier that the rule gives.
    pub tier: Tier,
    /// The recoverability of the accounts it covers.
    pub recoverability: Recoverability,
    /// The collateral of the accounts it covers. Any unless stated.
    #[serde(default)]
    pub collateral: CollateralCondition,
    /// The lowest amount it covers, itself included. Give either this or `above`; without both it begins above zero.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_least: Option<Amount>,
    /// The amount above which it begins, itself excluded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub above: Option<Amount>,
    /// The highest amount it covers, itself included. Give either this or `below`; without both it has no end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_most: Option<Amount>,
    /// The amount below which it ends, itself excluded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub below: Option<Amount>,
    /// Whether its span is a threshold of the procedure or closes a gap between two. A threshold unless stated.
    #[serde(default)]
    pub origin: RuleOrigin,
}

choice! {
    /// The collateral that a rule asks for.
    #[derive(Default)]
    pub enum CollateralCondition {
        /// With or without.
        #[default]
        Any = "any",
        /// Secured by an asset. A guarantee is not enough.
        With = "with",
        /// Not secured by an asset, or not known to be.
        Without = "without",
    }
}

choice! {
    /// Why a rule is there.
    #[derive(Default)]
    pub enum RuleOrigin {
        /// The collection procedure names this threshold.
        #[default]
        Threshold = "threshold",
        /// The procedure is silent between its thresholds, and this rule decides the case.
        GapDecision = "gap_decision",
    }
}

impl Default for TierPolicy {
    fn default() -> Self {
        let currency = Currency::CNY;
        let yuan = |amount: i64| Some(Amount::from(rust_decimal::Decimal::from(amount)));
        let rule = |tier, recoverability| TierRule {
            tier,
            recoverability,
            collateral: CollateralCondition::Any,
            at_least: None,
            above: None,
            at_most: None,
            below: None,
            origin: RuleOrigin::Threshold,
        };
        let gap = RuleOrigin::GapDecision;
        let likely = Recoverability::Likely;
        let unlikely = Recoverability::Unlikely;
        Self {
            currency,
            rules: vec![
                TierRule {
                    at_least: yuan(500_000),
                    ..rule(Tier::KeyAccount, likely)
                },
                TierRule {
                    at_least: yuan(200_000),
                    below: yuan(500_000),
                    origin: gap,
                    ..rule(Tier::KeyAccount, likely)
                },
                TierRule {
                    above: yuan(50_000),
                    below: yuan(200_000),
                    origin: gap,
                    ..rule(Tier::QuickSettlement, likely)
                },
                TierRule {
                    at_most: yuan(50_000),
                    ..rule(Tier::QuickSettlement, likely)
                },
                TierRule {
                    at_least: yuan(1_000_000),
                    collateral: CollateralCondition::With,
                    ..rule(Tier::AgencyOrLawyer, unlikely)
                },
                TierRule {
                    at_least: yuan(1_000_000),
                    collateral: CollateralCondition::Without,
                    origin: gap,
                    ..rule(Tier::AgencyOrLawyer, unlikely)
                },
                TierRule {
                    above: yuan(10_000),
                    below: yuan(1_000_000),
                    origin: gap,
                    ..rule(Tier::AgencyOrLawyer, unlikely)
                },
                TierRule {
                    at_most: yuan(10_000),
                    ..rule(Tier::WriteOff, unlikely)
                },
            ],
            treatments: TierTreatments::default(),
        }
    }
}
