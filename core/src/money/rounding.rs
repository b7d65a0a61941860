use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Amount, Currency, Exact};
use crate::choice::choice;
use crate::error::{At, Error, ErrorCode, Result};

choice! {
    /// Which way a figure between two units goes.
    #[derive(Default)]
    pub enum RoundingMode {
        /// To the nearest unit, a half away from zero: 0.125 to 0.13, -0.125 to -0.13. What most contracts and courts mean.
        #[default]
        HalfAwayFromZero = "half_away_from_zero",
        /// To the nearest unit, a half to the even one ("banker's rounding"): 0.125 to 0.12, 0.135 to 0.14.
        HalfEven = "half_even",
        /// To the nearest unit, a half towards zero: 0.125 to 0.12.
        HalfTowardsZero = "half_towards_zero",
        /// Away from zero, whatever the fraction: 0.121 to 0.13.
        Up = "up",
        /// Towards zero, cutting the fraction off: 0.129 to 0.12.
        Down = "down",
    }
}

choice! {
    /// Where a figure that is made of several is rounded. Whatever the choice, the lines shown add up to the total shown.
    #[derive(Default)]
    pub enum RoundingScope {
        /// Each line by itself; the total is the sum of the rounded lines.
        #[default]
        PerLine = "per_line",
        /// The exact total once; its cents are spread over the lines by largest remainder.
        PerTotal = "per_total",
        /// The figure of each single day; a line is the rounded day times its days.
        PerDay = "per_day",
    }
}

/// How exact figures become amounts: which way, to what unit, and where.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Rounding {
    /// Which way. Half away from zero unless stated.
    pub mode: RoundingMode,
    /// To a multiple of what, above zero: `0.05`, `1`. The currency's minor unit (0.01 for CNY) unless stated. It may
    /// not be finer than the minor unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<Amount>,
    /// Where: per line, per total or per day. Per line unless stated.
    pub scope: RoundingScope,
}

impl Rounding {
    /// The unit in a currency, checked.
    pub(crate) fn unit_in(&self, currency: Currency) -> Result<Decimal> {
        match self.unit {
            None => Ok(Decimal::new(1, currency.decimals())),
            Some(unit) => unit.positive_in(currency).map(Amount::decimal).at("unit"),
        }
    }

    /// Rounds one exact figure to an amount in `currency`.
    pub(crate) fn round(&self, value: &Exact, currency: Currency) -> Result<Amount> {
        let amount = value.round_to(self.unit_in(currency)?, self.mode)?;
        amount.in_currency(currency)
    }
}

/// A count that must not exceed `limit`, so that bad input cannot exhaust the machine.
pub(crate) fn at_most(count: usize, limit: usize, what: &str) -> Result<()> {
    if count <= limit {
        Ok(())
    } else {
        Err(Error::new(
            ErrorCode::TooMany,
            format!("{count} {what} are more than the {limit} that one call takes"),
        )
        .with_value(count))
    }
}
