use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;

use crate::error::{Error, Result};
use crate::money::parse_decimal;
use crate::text::text_value;

/// A number out of a debtor's file, in whatever unit its attribute has: years, a ratio, a count. Exact decimal text.
///
/// ```
/// use arrears::Measure;
///
/// let ratio: Measure = "1.50".parse()?;
/// assert!(ratio > "1.4".parse()?);
/// # Ok::<(), arrears::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Measure(Decimal);

impl Measure {
    /// The number as a decimal.
    pub fn decimal(self) -> Decimal {
        self.0
    }
}

impl From<Decimal> for Measure {
    fn from(value: Decimal) -> Self {
        Self(value)
    }
}

impl FromStr for Measure {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        parse_decimal(text).map(Self)
    }
}

impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

text_value!(Measure, "a number as decimal text such as `1.5`", "decimal");
