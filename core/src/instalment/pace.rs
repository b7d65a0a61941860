//! How the interest of a plan runs.

use super::{
    DecliningDailyInterest, DecliningInterest, FlatInterest, FlatInterestPerPart, PlanInterest,
};
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::Exact;
use crate::{AnnualRate, DailyRate, Date, DayCount, Share};
use rust_decimal::Decimal;

/// What the days of interest are measured in.
#[derive(Debug, Clone, Copy)]
pub(super) enum Measure {
    Days,
    Years(DayCount),
}

impl Measure {
    /// From `start`, not counted, through `end`; `last` is the end of the plan.
    pub(super) fn between(self, start: Date, end: Date, last: Option<Date>) -> Result<Exact> {
        match self {
            Self::Days => Ok(Exact::integer(start.days_until(end))),
            Self::Years(day_count) => {
                // without a known end of the plan, no day of February is it
                let last = last.map_or_else(|| Date::new(2199, 12, 31), Ok)?;
                day_count.fraction(start, end, Some(last))
            }
        }
    }
}

/// The interest of a plan, ready to reckon with. A rate that is absent is to be found.
#[derive(Debug, Clone)]
pub(super) enum Pace {
    Free,
    Flat(Option<Exact>, Measure),
    PerPart(Option<Exact>),
    Declining(Option<Exact>, Measure),
}

impl Pace {
    pub(super) fn of(interest: Option<&PlanInterest>) -> Result<Self> {
        let annual = |rate: Option<AnnualRate>, tag: &str| match rate {
            Some(rate) if rate.decimal().is_sign_negative() && !rate.decimal().is_zero() => {
                Err(Error::new(
                    ErrorCode::Negative,
                    format!("rate `{rate}` of a plan is negative"),
                )
                .with_value(rate)
                .at("rate")
                .at(tag))
            }
            rate => Ok(rate.map(|rate| rate.decimal().into())),
        };
        Ok(match interest {
            None => Self::Free,
            Some(PlanInterest::Flat(FlatInterest { rate, day_count })) => {
                Self::Flat(annual(*rate, "flat")?, Measure::Years(*day_count))
            }
            Some(PlanInterest::FlatPerPart(FlatInterestPerPart { rate })) => {
                Self::PerPart(rate.map(|rate| rate.decimal().into()))
            }
            Some(PlanInterest::Declining(DecliningInterest { rate, day_count })) => {
                Self::Declining(annual(*rate, "declining")?, Measure::Years(*day_count))
            }
            Some(PlanInterest::DecliningDaily(DecliningDailyInterest { rate })) => {
                Self::Declining(rate.map(|rate| rate.decimal().into()), Measure::Days)
            }
        })
    }

    pub(super) fn measure(&self) -> Measure {
        match self {
            Self::Flat(_, measure) | Self::Declining(_, measure) => *measure,
            Self::Free | Self::PerPart(_) => Measure::Days,
        }
    }

    pub(super) fn is_declining(&self) -> bool {
        matches!(self, Self::Declining(..))
    }

    pub(super) fn is_flat(&self) -> bool {
        matches!(self, Self::Flat(..) | Self::PerPart(_))
    }

    pub(super) fn rate_is_missing(&self) -> bool {
        matches!(
            self,
            Self::Flat(None, _) | Self::PerPart(None) | Self::Declining(None, _)
        )
    }

    /// The largest rate that is looked for: the end of the range of its type.
    pub(super) fn highest(&self) -> Decimal {
        match self {
            Self::Declining(_, Measure::Days) => Decimal::new(1, 2),
            _ => Decimal::ONE,
        }
    }
}

/// The same interest with the rate that was found.
pub(super) fn with_rate(interest: &PlanInterest, rate: Decimal) -> Result<PlanInterest> {
    Ok(match interest {
        PlanInterest::Flat(flat) => PlanInterest::Flat(FlatInterest {
            rate: Some(AnnualRate::try_from(rate).at("interest").at("terms")?),
            ..flat.clone()
        }),
        PlanInterest::FlatPerPart(_) => PlanInterest::FlatPerPart(FlatInterestPerPart {
            rate: Some(Share::try_from(rate).at("interest").at("terms")?),
        }),
        PlanInterest::Declining(declining) => PlanInterest::Declining(DecliningInterest {
            rate: Some(AnnualRate::try_from(rate).at("interest").at("terms")?),
            ..declining.clone()
        }),
        PlanInterest::DecliningDaily(_) => PlanInterest::DecliningDaily(DecliningDailyInterest {
            rate: Some(DailyRate::try_from(rate).at("interest").at("terms")?),
        }),
    })
}
