use std::collections::BTreeSet;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{
    GradeCap, GradeCaps, LimitMethod, LimitMethodTerms, NetWorthShare, OwnAppetite, PurchaseNeed,
    WorkingCapitalShare,
};
use crate::choice::{Choice, choice};
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::Exact;
use crate::{Amount, Currency, RoundingMode, Share};

/// To what multiple, and which way, a limit or a step of a limit is rounded.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct LimitRounding {
    /// To a multiple of what, above zero. 100 unless stated.
    pub unit: Amount,
    /// Which way. Down unless stated: no limit is larger than its methods say.
    pub mode: RoundingMode,
}

impl Default for LimitRounding {
    fn default() -> Self {
        Self {
            unit: Amount::from(Decimal::from(100)),
            mode: RoundingMode::Down,
        }
    }
}

impl LimitRounding {
    pub(super) fn unit_in(&self, currency: Currency) -> Result<Amount> {
        self.unit.positive_in(currency).at("unit")
    }

    pub(super) fn round(&self, value: &Exact, currency: Currency) -> Result<Amount> {
        let unit = self.unit_in(currency)?.decimal();
        value.round_to(unit, self.mode)?.in_currency(currency)
    }
}

choice! {
    /// How the methods become one figure.
    #[derive(Default)]
    pub enum LimitCombination {
        /// The lowest of them.
        #[default]
        Lowest = "lowest",
        /// The mean of those with a weight, by weight, but no more than any of those without.
        Weighted = "weighted",
    }
}

choice! {
    /// What happens to a method whose fact is not known.
    #[derive(Default)]
    pub enum MissingFigureRule {
        /// It is left out, and the report says so.
        #[default]
        LeaveOut = "leave_out",
        /// It gives zero: what is not known is not there.
        Zero = "zero",
        /// It is an error.
        Refuse = "refuse",
    }
}

/// How facts become a credit limit.
///
/// That a limit follows from an assessment of the debtor is sources B's and C's; they give no figures. The methods are those
/// of common practice, and every share, cap and amount here is this library's.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct CreditLimitPolicy {
    /// The currency of the amounts. CNY unless stated.
    pub currency: Currency,
    /// The methods, each kind at most once. Unless stated: the need on 365 days, 0.10 of net worth, 0.20 of working capital,
    /// the caps A 1,000,000 and 90 days, B 500,000 and 60 days, C 200,000 and 45 days, D 50,000 and 30 days, E nothing, and an
    /// appetite of 1,000,000.
    pub methods: Vec<LimitMethodTerms>,
    /// How the methods become one figure. The lowest unless stated.
    pub combination: LimitCombination,
    /// What happens to a method whose fact is not known. Left out unless stated.
    pub missing: MissingFigureRule,
    /// The highest limit, securities included, zero or above. Absent: none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ceiling: Option<Amount>,
    /// The smallest limit worth giving, zero or above: one below it becomes zero. Absent: none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smallest: Option<Amount>,
    /// The rounding of the limit. Down to a multiple of 100 unless stated.
    pub rounding: LimitRounding,
}

impl Default for CreditLimitPolicy {
    fn default() -> Self {
        let amount = |value: i64| Amount::from(Decimal::from(value));
        let unweighted = |method| LimitMethodTerms {
            method,
            weight: None,
        };
        let cap = |grade: &str, cap, days| GradeCap {
            grade: grade.to_owned(),
            cap: amount(cap),
            longest_term_days: Some(days),
        };
        Self {
            currency: Currency::CNY,
            methods: vec![
                unweighted(LimitMethod::Need(PurchaseNeed::default())),
                unweighted(LimitMethod::NetWorth(NetWorthShare {
                    share: Share::percent(10),
                })),
                unweighted(LimitMethod::WorkingCapital(WorkingCapitalShare {
                    share: Share::percent(20),
                })),
                unweighted(LimitMethod::GradeCap(GradeCaps {
                    caps: vec![
                        cap("A", 1_000_000, 90),
                        cap("B", 500_000, 60),
                        cap("C", 200_000, 45),
                        cap("D", 50_000, 30),
                        cap("E", 0, 0),
                    ],
                })),
                unweighted(LimitMethod::Appetite(OwnAppetite {
                    most: amount(1_000_000),
                })),
            ],
            combination: LimitCombination::Lowest,
            missing: MissingFigureRule::LeaveOut,
            ceiling: None,
            smallest: None,
            rounding: LimitRounding::default(),
        }
    }
}

impl CreditLimitPolicy {
    pub(super) fn check(&self) -> Result<()> {
        let currency = self.currency;
        if self.methods.is_empty() {
            return Err(Error::new(ErrorCode::Empty, "there is no method").at("methods"));
        }
        let mut kinds = BTreeSet::new();
        for (index, terms) in self.methods.iter().enumerate() {
            let kind = terms.method.kind();
            if !kinds.insert(kind) {
                return Err(Error::new(
                    ErrorCode::Duplicate,
                    format!("method `{kind}` comes twice"),
                )
                .with_value(kind)
                .at_index("methods", index));
            }
            if let (LimitCombination::Lowest, Some(weight)) = (self.combination, terms.weight) {
                return Err(Error::new(
                    ErrorCode::Contradiction,
                    format!("the lowest is taken, so weight `{weight}` has no meaning"),
                )
                .with_value(weight)
                .at("weight")
                .at_index("methods", index));
            }
            terms
                .method
                .check(currency)
                .at(kind.as_str())
                .at("method")
                .at_index("methods", index)?;
        }
        let weighted = self.methods.iter().any(|terms| terms.weight.is_some());
        if self.combination == LimitCombination::Weighted && !weighted {
            return Err(
                Error::new(ErrorCode::Contradiction, "a weighted mean needs a weight")
                    .at("methods"),
            );
        }
        for (field, amount) in [("ceiling", self.ceiling), ("smallest", self.smallest)] {
            if let Some(amount) = amount {
                amount.non_negative_in(currency).at(field)?;
            }
        }
        self.rounding.unit_in(currency).at("rounding")?;
        Ok(())
    }
}
