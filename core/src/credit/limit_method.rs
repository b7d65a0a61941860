use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::LimitMethodKind;
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::at_most;
use crate::{Amount, Currency, Factor, Share};

/// How many grades a list takes.
const MOST_GRADES: usize = 1_000;

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

impl LimitMethod {
    pub(super) fn check(&self, currency: Currency) -> Result<()> {
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
