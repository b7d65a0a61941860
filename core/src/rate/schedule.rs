use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{AnnualRate, DailyRate, Factor};
use crate::choice::choice;
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::{Exact, at_most};
use crate::{Amount, Date};

/// How many steps one schedule takes.
const MOST_STEPS: usize = 10_000;

/// A rate per year from the day it takes effect.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RateStep {
    /// The first day on which the rate is in force.
    pub effective_from: Date,
    /// The rate per year as a fraction: 0.0345 is 3.45 %. It may be negative.
    pub rate: AnnualRate,
}

/// Rates per year by the day each takes effect, such as a published reference rate.
///
/// A rate stays in force until the day before the next step. The last one is known to stay through `known_through`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RateSchedule {
    /// What the series is called.
    pub name: String,
    /// Who publishes it, and where: what a debtor can check it against.
    pub source: String,
    /// The steps by day, earliest first, each day once; at least one, at most 10,000.
    pub steps: Vec<RateStep>,
    /// The last day for which the rate in force is known. Not before the last step.
    pub known_through: Date,
}

/// A rate per day from the day it takes effect.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DailyRateStep {
    /// The first day on which the rate is in force.
    pub effective_from: Date,
    /// The rate per day as a fraction: 0.0003 is 0.03 %.
    pub rate: DailyRate,
}

/// Rates per day by the day each takes effect, such as a contractual rate that was changed by an amendment.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DailyRateSchedule {
    /// What the series is called.
    pub name: String,
    /// Where it is agreed or published.
    pub source: String,
    /// The steps by day, earliest first, each day once; at least one, at most 10,000.
    pub steps: Vec<DailyRateStep>,
    /// The last day for which the rate in force is known. Not before the last step.
    pub known_through: Date,
}

/// A reference rate multiplied.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Multiplier {
    /// What the rate is multiplied by, above 0 and at most 100: 1.5 for one and a half times the loan prime rate.
    pub factor: Factor,
}

/// A reference rate with points on top.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Margin {
    /// What is added to the rate, per year as a fraction: 0.08 for eight percentage points. Negative: taken off.
    pub points: AnnualRate,
}

/// How the rate that is owed follows from a reference rate. The two are different: one and a half times 4 % is 6 %, and
/// 4 % plus 1.5 points is 5.5 %.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RateAdjustment {
    /// The reference rate times a factor.
    Multiplier(Multiplier),
    /// The reference rate plus points.
    Margin(Margin),
}

choice! {
    /// What to do for a day past the last one for which a rate is known.
    #[derive(Default)]
    pub enum BeyondHorizon {
        /// Give an error: the rate is not known.
        #[default]
        Refuse = "refuse",
        /// Go on with the last known rate, and mark the result as projected.
        Project = "project",
    }
}

/// A schedule of either unit, as the lookups need it.
pub(crate) trait Schedule {
    /// The rate of a step.
    type Rate: Copy + PartialEq;
    /// How many steps there are.
    fn len(&self) -> usize;
    /// The day and the rate of a step.
    fn step(&self, index: usize) -> Option<(Date, Self::Rate)>;
    /// The last day for which the rate is known.
    fn known_through(&self) -> Date;
    /// The name of the series.
    fn name(&self) -> &str;

    /// Refuses an empty or unsorted schedule, and one that is known for less than it says.
    fn check(&self) -> Result<()> {
        at_most(self.len(), MOST_STEPS, "steps").at("steps")?;
        let mut last: Option<Date> = None;
        for index in 0..self.len() {
            let day = self.step(index).map(|(day, _)| day);
            let problem = match (last, day) {
                (Some(last), Some(day)) if day == last => {
                    Some((ErrorCode::Duplicate, "comes twice"))
                }
                (Some(last), Some(day)) if day < last => {
                    Some((ErrorCode::OutOfOrder, "is before the step in front of it"))
                }
                _ => None,
            };
            if let (Some((code, why)), Some(day)) = (problem, day) {
                return Err(Error::new(code, format!("`{day}` {why}"))
                    .with_value(day)
                    .at("effective_from")
                    .at_index("steps", index));
            }
            last = day;
        }
        let last =
            last.ok_or_else(|| Error::new(ErrorCode::Empty, "there are no steps").at("steps"))?;
        let known = self.known_through();
        if known < last {
            return Err(Error::new(
                ErrorCode::Reversed,
                format!("known through `{known}`, which is before the last step `{last}`"),
            )
            .with_value(known)
            .at("known_through"));
        }
        Ok(())
    }

    /// The step in force on a day, and whether that is a projection. The schedule has been checked.
    fn in_force(&self, day: Date, beyond: BeyondHorizon) -> Result<(usize, bool)> {
        let known = self.known_through();
        let projected = day > known;
        if projected && beyond == BeyondHorizon::Refuse {
            return Err(Error::new(
                ErrorCode::BeyondHorizon,
                format!(
                    "`{}` is known through `{known}`, not for `{day}`",
                    self.name()
                ),
            )
            .with_value(day));
        }
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = low.midpoint(high);
            if self.step(middle).is_some_and(|(start, _)| start <= day) {
                low = middle.saturating_add(1);
            } else {
                high = middle;
            }
        }
        low.checked_sub(1)
            .map(|index| (index, projected))
            .ok_or_else(|| {
                Error::new(
                    ErrorCode::BeforeStart,
                    format!("`{}` starts after `{day}`", self.name()),
                )
                .with_value(day)
            })
    }
}

macro_rules! schedule {
    ($name:ident, $rate:ident) => {
        impl Schedule for $name {
            type Rate = $rate;

            fn len(&self) -> usize {
                self.steps.len()
            }

            fn step(&self, index: usize) -> Option<(Date, $rate)> {
                self.steps
                    .get(index)
                    .map(|step| (step.effective_from, step.rate))
            }

            fn known_through(&self) -> Date {
                self.known_through
            }

            fn name(&self) -> &str {
                &self.name
            }
        }
    };
}

schedule!(RateSchedule, AnnualRate);
schedule!(DailyRateSchedule, DailyRate);

impl RateAdjustment {
    /// The rate that is owed. An error where it leaves the range of a rate per year.
    pub(crate) fn apply(&self, rate: AnnualRate) -> Result<AnnualRate> {
        let rate = rate.decimal();
        let adjusted = match self {
            Self::Multiplier(Multiplier { factor }) => product(rate, factor.decimal())?,
            Self::Margin(Margin { points }) => Amount::from(rate).plus(points.decimal().into())?,
        };
        AnnualRate::try_from(adjusted.decimal().normalize())
    }
}

/// The exact product.
fn product(one: Decimal, other: Decimal) -> Result<Amount> {
    // rust_decimal drops decimals that do not fit; the scale of its product tells whether it did
    let scale = one.scale().saturating_add(other.scale());
    match one.checked_mul(other) {
        Some(product) if product.scale() == scale => Ok(product.into()),
        _ => Exact::from(one).times(&other.into())?.to_amount(),
    }
}

/// The rate that is owed: adjusted where an adjustment is agreed.
pub(crate) fn adjusted(
    rate: AnnualRate,
    adjustment: Option<&RateAdjustment>,
) -> Result<AnnualRate> {
    adjustment.map_or(Ok(rate), |adjustment| adjustment.apply(rate))
}
