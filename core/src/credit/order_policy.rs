use serde::{Deserialize, Serialize};

use crate::error::{At, Error, ErrorCode, Result};
use crate::{Amount, Currency, Share};

/// What is tolerated before an order is held, and what a large order needs.
///
/// That supply stops where nothing is paid is source D's, and that a large order needs a prepayment or a security is source
/// B's; neither gives a figure. The seven days are the day on which source B's reminders turn into calls, the 30 % is
/// source A's first payment of 30/50/20; that they stand here is this library's choice.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct OrderPolicy {
    /// An amount overdue for up to so many days does not hold an order. 7 unless stated.
    pub tolerated_days: u32,
    /// Overdue amounts of up to this together do not hold an order, however old. Zero or above; zero unless stated.
    pub tolerated_amount: Amount,
    /// An order is large from this value on, above zero. Absent: none is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub large_order_from: Option<Amount>,
    /// The part of a large order to be paid in advance or secured. 0.30 unless stated.
    pub large_order_share: Share,
}

impl Default for OrderPolicy {
    fn default() -> Self {
        Self {
            tolerated_days: 7,
            tolerated_amount: Amount::ZERO,
            large_order_from: None,
            large_order_share: Share::percent(30),
        }
    }
}

impl OrderPolicy {
    /// The amount tolerated, with the decimals of the currency; the rest is checked.
    pub(super) fn tolerated_in(&self, currency: Currency) -> Result<Amount> {
        if let Some(from) = self.large_order_from {
            from.positive_in(currency).at("large_order_from")?;
        }
        if self.tolerated_days > 36_500 {
            return Err(Error::new(
                ErrorCode::OutOfRange,
                format!(
                    "`{}` days are more than a hundred years",
                    self.tolerated_days
                ),
            )
            .with_value(self.tolerated_days)
            .at("tolerated_days"));
        }
        self.tolerated_amount
            .non_negative_in(currency)
            .at("tolerated_amount")
    }
}
