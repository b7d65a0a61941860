use std::collections::BTreeSet;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::LimitMethodKind;
use crate::choice::{Choice, choice};
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::{Exact, at_most};
use crate::{Amount, Currency, Factor, RoundingMode, Share};

/// How many grades a list takes.
const MOST_GRADES: usize = 1_000;

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

/// What the debtor needs: yearly purchases × term ÷ days of the year, times the headroom.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct PurchaseNeed {
    /// The days that the yearly purchases are spread over, from 1 to 366. 365 unless stated.
    pub days_in_year: u32,
    /// What the need is multiplied by, for the months above the average. Absent: 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headroom: Option<Factor>,
}

impl Default for PurchaseNeed {
    fn default() -> Self {
        Self {
            days_in_year: 365,
            headroom: None,
        }
    }
}

/// What the debtor can bear: net worth × share. Nothing where the net worth is negative.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NetWorthShare {
    /// The share of the net worth.
    pub share: Share,
}

/// What the debtor can bear: working capital × share. Nothing where the working capital is negative.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WorkingCapitalShare {
    /// The share of the working capital.
    pub share: Share,
}

/// The most that a grade allows.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GradeCap {
    /// The grade, as the scorecard or an agency writes it.
    pub grade: String,
    /// The highest limit, zero or above.
    pub cap: Amount,
    /// The longest credit term in days, at most 3,650. Absent: the term asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub longest_term_days: Option<u32>,
}

/// The most that each grade allows.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GradeCaps {
    /// The grades, each once. At most 1,000. A grade that is not among them is an error.
    pub caps: Vec<GradeCap>,
}

/// The most that the seller wants to have with one debtor, whoever it is.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OwnAppetite {
    /// The amount, zero or above.
    pub most: Amount,
}

/// A method that gives a figure for a limit.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LimitMethod {
    /// What the debtor needs.
    Need(PurchaseNeed),
    /// What it can bear, by its net worth.
    NetWorth(NetWorthShare),
    /// What it can bear, by its working capital.
    WorkingCapital(WorkingCapitalShare),
    /// What its grade allows.
    GradeCap(GradeCaps),
    /// What the seller wants to have at risk.
    Appetite(OwnAppetite),
}

impl LimitMethod {
    pub(super) fn kind(&self) -> LimitMethodKind {
        match self {
            Self::Need(_) => LimitMethodKind::Need,
            Self::NetWorth(_) => LimitMethodKind::NetWorth,
            Self::WorkingCapital(_) => LimitMethodKind::WorkingCapital,
            Self::GradeCap(_) => LimitMethodKind::GradeCap,
            Self::Appetite(_) => LimitMethodKind::Appetite,
        }
    }
}

/// A method, with its weight where methods are weighted.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LimitMethodTerms {
    /// The method.
    pub method: LimitMethod,
    /// Its weight in a weighted mean. Absent: it does not enter the mean and caps it. With the lowest: never given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<Factor>,
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

impl LimitMethod {
    fn check(&self, currency: Currency) -> Result<()> {
        match self {
            Self::Need(need) if need.days_in_year == 0 || need.days_in_year > 366 => {
                Err(Error::new(
                    ErrorCode::OutOfRange,
                    format!("a year of `{}` days is outside 1 to 366", need.days_in_year),
                )
                .with_value(need.days_in_year)
                .at("days_in_year"))
            }
            Self::Need(_) | Self::NetWorth(_) | Self::WorkingCapital(_) => Ok(()),
            Self::GradeCap(caps) => caps.check(currency),
            Self::Appetite(appetite) => {
                appetite.most.non_negative_in(currency).at("most")?;
                Ok(())
            }
        }
    }
}

impl GradeCaps {
    fn check(&self, currency: Currency) -> Result<()> {
        at_most(self.caps.len(), MOST_GRADES, "grades").at("caps")?;
        if self.caps.is_empty() {
            return Err(Error::new(ErrorCode::Empty, "no grade has a cap").at("caps"));
        }
        let mut grades = BTreeSet::new();
        for (index, cap) in self.caps.iter().enumerate() {
            if !grades.insert(&cap.grade) {
                return Err(Error::new(
                    ErrorCode::Duplicate,
                    format!("grade `{}` has two caps", cap.grade),
                )
                .with_value(&cap.grade)
                .at("grade")
                .at_index("caps", index));
            }
            cap.cap
                .non_negative_in(currency)
                .at("cap")
                .at_index("caps", index)?;
            super::input::check_term(cap.longest_term_days.unwrap_or(0))
                .at("longest_term_days")
                .at_index("caps", index)?;
        }
        Ok(())
    }

    /// The cap of a grade.
    pub(super) fn of(&self, grade: &str) -> Result<&GradeCap> {
        self.caps
            .iter()
            .find(|cap| cap.grade == grade)
            .ok_or_else(|| {
                Error::new(ErrorCode::Hole, format!("grade `{grade}` has no cap"))
                    .with_value(grade)
                    .with_remedy("give the grade a cap in the policy, or correct its spelling")
                    .at("grade")
            })
    }
}
