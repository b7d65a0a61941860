use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;

use super::{Currency, Exact};
use crate::error::{Error, ErrorCode, Result};
use crate::text::text_value;

/// An exact amount of money, without its currency: the record that holds it names one currency for all of its amounts.
///
/// Written as decimal text (`"1234.50"`). Reading is exact or it fails: no float, no exponent, no separators, no
/// rounding. Arithmetic is checked: what does not fit into 28 digits is an error, never a panic and never a wrap.
///
/// ```
/// use arrears::Amount;
///
/// let claim: Amount = "200000".parse()?;
/// let paid: Amount = "49999.99".parse()?;
/// assert_eq!(claim.minus(paid)?.to_string(), "150000.01");
/// # Ok::<(), arrears::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Amount(Decimal);

impl Amount {
    /// Nothing.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// The amount as a decimal.
    pub fn decimal(self) -> Decimal {
        self.0
    }

    /// The sum.
    ///
    /// # Errors
    /// `overflow` when it does not fit into 28 digits exactly.
    pub fn plus(self, other: Self) -> Result<Self> {
        // rust_decimal drops decimals where a sum needs more than 28 digits; its scale tells whether it did
        let scale = self.0.scale().max(other.0.scale());
        if other.0.is_zero() && self.0.scale() == scale {
            return Ok(self);
        }
        if self.0.is_zero() && other.0.scale() == scale {
            return Ok(other);
        }
        match self.0.checked_add(other.0) {
            Some(sum) if sum.scale() == scale => Ok(Self(sum)),
            _ => Exact::from(self).plus(&other.into())?.to_amount(),
        }
    }

    /// The difference.
    ///
    /// # Errors
    /// `overflow` when it does not fit into 28 digits exactly.
    pub fn minus(self, other: Self) -> Result<Self> {
        self.plus(other.negated())
    }

    /// The amount with the other sign.
    #[must_use]
    pub fn negated(self) -> Self {
        let mut value = self.0;
        value.set_sign_negative(!value.is_zero() && !value.is_sign_negative());
        Self(value)
    }

    /// Whether it is exactly zero.
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// Whether it is above zero.
    pub fn is_positive(self) -> bool {
        !self.0.is_zero() && !self.0.is_sign_negative()
    }

    /// Whether it is below zero.
    pub fn is_negative(self) -> bool {
        !self.0.is_zero() && self.0.is_sign_negative()
    }

    /// The amount, or zero where it is negative.
    #[must_use]
    pub fn or_zero(self) -> Self {
        if self.is_negative() { Self::ZERO } else { self }
    }

    /// The same amount, checked to have no more decimals than the currency and written with exactly as many.
    ///
    /// # Errors
    /// `too_many_decimals` when it has more; trailing zeros do not count. `overflow` when it does not fit with them.
    pub fn in_currency(self, currency: Currency) -> Result<Self> {
        let decimals = currency.decimals();
        if self.0.scale() == decimals {
            return Ok(self);
        }
        let mut value = self.0.normalize();
        if value.scale() > decimals {
            return Err(Error::new(
                ErrorCode::TooManyDecimals,
                format!("`{self}` has more than the {decimals} decimals of {currency}"),
            )
            .with_value(self));
        }
        value.rescale(decimals);
        if value.scale() == decimals {
            Ok(Self(value))
        } else {
            Err(overflow(self))
        }
    }

    /// As [`in_currency`](Self::in_currency), and above zero.
    ///
    /// # Errors
    /// `not_positive` for zero and below, and those of `in_currency`.
    pub fn positive_in(self, currency: Currency) -> Result<Self> {
        if self.is_positive() {
            self.in_currency(currency)
        } else {
            Err(Error::new(
                ErrorCode::NotPositive,
                format!("amount `{self}` is not above zero"),
            )
            .with_value(self))
        }
    }

    /// As [`in_currency`](Self::in_currency), and not below zero.
    ///
    /// # Errors
    /// `negative` below zero, and those of `in_currency`.
    pub fn non_negative_in(self, currency: Currency) -> Result<Self> {
        if self.is_negative() {
            Err(
                Error::new(ErrorCode::Negative, format!("amount `{self}` is negative"))
                    .with_value(self),
            )
        } else {
            self.in_currency(currency)
        }
    }

    /// The sum of many amounts; zero for none.
    ///
    /// # Errors
    /// `overflow` when it does not fit into 28 digits exactly.
    pub fn sum(amounts: impl IntoIterator<Item = Self>) -> Result<Self> {
        amounts.into_iter().try_fold(Self::ZERO, Self::plus)
    }
}

pub(crate) fn overflow(value: impl fmt::Display) -> Error {
    Error::new(
        ErrorCode::Overflow,
        format!("a figure of the calculation with `{value}` does not fit into 28 digits"),
    )
    .with_value(value)
}

/// Reads plain decimal text exactly: an optional minus sign, digits, and optionally a point with digits.
pub(crate) fn parse_decimal(text: &str) -> Result<Decimal> {
    let invalid = || {
        Error::new(
            ErrorCode::InvalidDecimal,
            format!("`{text}` is no plain decimal"),
        )
        .with_value(text)
    };
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !plain(whole) || !plain(fraction) {
        return Err(invalid());
    }
    let value = Decimal::from_str_exact(text).map_err(|_| invalid())?;
    // a zero has no sign
    Ok(if value.is_zero() { value.abs() } else { value })
}

impl From<Decimal> for Amount {
    fn from(value: Decimal) -> Self {
        Self(value)
    }
}

impl From<Amount> for Decimal {
    fn from(amount: Amount) -> Self {
        amount.0
    }
}

impl FromStr for Amount {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        parse_decimal(text).map(Self)
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

text_value!(
    Amount,
    "an amount as decimal text such as `1234.50`",
    "decimal"
);
