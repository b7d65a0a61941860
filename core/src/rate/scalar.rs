use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;

use crate::error::{Error, ErrorCode, Result};
use crate::money::parse_decimal;
use crate::text::text_value;

/// Declares a decimal scalar with its range; outside it the text is refused with the given code.
macro_rules! ranged_decimal {
    ($(#[$meta:meta])* $name:ident, $within:expr, $code:ident, $range:literal, $expecting:literal) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(Decimal);

        impl $name {
            /// The value as a decimal.
            pub fn decimal(self) -> Decimal {
                self.0
            }
        }

        impl TryFrom<Decimal> for $name {
            type Error = Error;

            fn try_from(value: Decimal) -> Result<Self> {
                let within: fn(Decimal) -> bool = $within;
                if within(value) {
                    return Ok(Self(value));
                }
                Err(Error::new(
                    ErrorCode::$code,
                    format!(concat!("`{}` is not ", $range), value),
                )
                .with_value(value))
            }
        }

        impl FromStr for $name {
            type Err = Error;

            fn from_str(text: &str) -> Result<Self> {
                parse_decimal(text).and_then(Self::try_from)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        text_value!($name, $expecting, "decimal");
    };
}

ranged_decimal!(
    /// A rate per day as a fraction, from 0 to 0.01: `0.0003` is 0.03 % a day.
    ///
    /// The upper end is where a percentage given by mistake would begin: `0.03` for 0.03 % is refused. It is never turned
    /// into a rate per year.
    ///
    /// ```
    /// use arrears::{DailyRate, ErrorCode};
    ///
    /// assert!("0.0003".parse::<DailyRate>().is_ok());
    /// assert_eq!("0.03".parse::<DailyRate>().unwrap_err().code(), ErrorCode::RateOutOfRange);
    /// ```
    DailyRate,
    |rate| rate >= Decimal::ZERO && rate <= Decimal::new(1, 2),
    RateOutOfRange,
    "from 0 to 0.01, the range of a rate per day",
    "a rate per day as a fraction in decimal text such as `0.0003` for 0.03 %"
);

ranged_decimal!(
    /// A rate per year as a fraction, from -1 to 1: `0.08` is 8 % a year. Reference rates have been negative.
    ///
    /// `8` for 8 % is refused. It means nothing without the day count that turns days into a part of a year.
    ///
    /// ```
    /// use arrears::{AnnualRate, ErrorCode};
    ///
    /// assert!("-0.0088".parse::<AnnualRate>().is_ok());
    /// assert_eq!("8".parse::<AnnualRate>().unwrap_err().code(), ErrorCode::RateOutOfRange);
    /// ```
    AnnualRate,
    |rate| rate.abs() <= Decimal::ONE,
    RateOutOfRange,
    "from -1 to 1, the range of a rate per year",
    "a rate per year as a fraction in decimal text such as `0.08` for 8 %"
);

ranged_decimal!(
    /// What a rate or an amount is multiplied by: above 0, at most 100.
    Factor,
    |factor| factor > Decimal::ZERO && factor <= Decimal::ONE_HUNDRED,
    OutOfRange,
    "above 0 and at most 100, the range of a factor",
    "a factor as decimal text such as `1.5`"
);

ranged_decimal!(
    /// A share of a whole as a fraction, from 0 to 1: `0.5` is one half.
    Share,
    |share| share >= Decimal::ZERO && share <= Decimal::ONE,
    OutOfRange,
    "from 0 to 1, the range of a share",
    "a share of a whole as a fraction in decimal text such as `0.5` for one half"
);

ranged_decimal!(
    /// The yearly rate that flows of money come to, as a fraction above -1, at most 1,000,000: `0.445853` is 44.59 % a
    /// year. Compound, on actual days over 365.
    EffectiveRate,
    |rate| rate > Decimal::NEGATIVE_ONE && rate <= Decimal::from_parts(1_000_000, 0, 0, false, 0),
    OutOfRange,
    "above -1 and at most 1000000, the range of an effective rate",
    "an effective rate per year as a fraction in decimal text such as `0.445853`"
);

impl Share {
    /// None of it.
    pub const NONE: Self = Self(Decimal::ZERO);
    /// All of it.
    pub const WHOLE: Self = Self(Decimal::ONE);

    /// A whole number of hundredths, at most 100 of them.
    pub(crate) fn percent(hundredths: u8) -> Self {
        Self(Decimal::new(hundredths.min(100).into(), 2))
    }
}

impl Default for Share {
    /// All of it.
    fn default() -> Self {
        Self(Decimal::ONE)
    }
}
