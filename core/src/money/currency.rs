use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use crate::error::{Error, ErrorCode, Result};
use crate::text::text_value;

/// A currency of ISO 4217, with its minor unit. Written as its three capital letters.
///
/// ```
/// use arrears::Currency;
///
/// assert_eq!("CNY".parse::<Currency>()?.decimals(), 2);
/// assert_eq!("JPY".parse::<Currency>()?.decimals(), 0);
/// assert!("cny".parse::<Currency>().is_err());
/// # Ok::<(), arrears::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Currency {
    code: iso_currency::Currency,
    decimals: u32,
}

impl Currency {
    /// The Chinese yuan.
    pub const CNY: Self = Self {
        code: iso_currency::Currency::CNY,
        decimals: 2,
    };

    /// How many decimals an amount in this currency has: 2 for CNY, 0 for JPY, 3 for KWD.
    pub fn decimals(self) -> u32 {
        self.decimals
    }

    /// The three capital letters of ISO 4217.
    pub fn code(self) -> &'static str {
        self.code.code()
    }
}

impl FromStr for Currency {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let unknown = || {
            Error::new(
                ErrorCode::UnknownCurrency,
                format!("`{text}` is no currency of ISO 4217 with a minor unit"),
            )
            .with_value(text)
        };
        let code = iso_currency::Currency::from_code(text).ok_or_else(unknown)?;
        let decimals = code.exponent().ok_or_else(unknown)?;
        Ok(Self {
            code,
            decimals: decimals.into(),
        })
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Hash for Currency {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.code().hash(state);
    }
}

impl PartialOrd for Currency {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Currency {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.code().cmp(other.code())
    }
}

text_value!(
    Currency,
    "a currency code of ISO 4217 such as `CNY`",
    "currency"
);
