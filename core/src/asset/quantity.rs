use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;

use crate::error::{Error, ErrorCode, Result};
use crate::money::parse_decimal;
use crate::text::text_value;

/// How much there is of a thing, above 0: `50` tonnes, `12.5` cubic metres, `1` building.
///
/// ```
/// use arrears::{ErrorCode, Quantity};
///
/// assert_eq!("12.5".parse::<Quantity>()?.to_string(), "12.5");
/// assert_eq!("0".parse::<Quantity>().unwrap_err().code(), ErrorCode::NotPositive);
/// # Ok::<(), arrears::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Quantity(Decimal);

impl Quantity {
    /// One.
    pub const ONE: Self = Self(Decimal::ONE);

    /// The quantity as a decimal.
    pub fn decimal(self) -> Decimal {
        self.0
    }
}

impl TryFrom<Decimal> for Quantity {
    type Error = Error;

    fn try_from(value: Decimal) -> Result<Self> {
        if value > Decimal::ZERO {
            return Ok(Self(value));
        }
        Err(Error::new(
            ErrorCode::NotPositive,
            format!("quantity `{value}` is not above zero"),
        )
        .with_value(value))
    }
}

impl FromStr for Quantity {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        parse_decimal(text).and_then(Self::try_from)
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

text_value!(
    Quantity,
    "a quantity above zero as decimal text such as `12.5`",
    "decimal"
);
