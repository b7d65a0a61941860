//! One error for the whole library: a stable code, the path of the offending field, the value, and what to do.
//!
//! A message is lower case, has no full stop, uses the domain's words and puts values in backticks.

mod codes;

use std::fmt;

pub use codes::{ErrorCode, ErrorKind};

/// The result of every operation.
pub type Result<T> = std::result::Result<T, Error>;

/// Why an operation gave no answer.
///
/// Errors are values: they carry a stable [`code`](Error::code) to branch on, the [`path`](Error::path) of the field
/// that is wrong (`receivables[3].due_date`), the [`value`](Error::value) found there, a [`message`](Error::message)
/// for a person and a [`remedy`](Error::remedy).
///
/// ```
/// use arrears::{Amount, ErrorCode};
///
/// let error = "1e3".parse::<Amount>().unwrap_err();
/// assert_eq!(error.code(), ErrorCode::InvalidDecimal);
/// assert_eq!(error.value(), Some("1e3"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{inner}")]
pub struct Error {
    inner: Box<Inner>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Inner {
    code: ErrorCode,
    path: String,
    value: Option<String>,
    message: String,
    remedy: Option<String>,
}

impl fmt::Display for Inner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        write!(f, "{}", self.message)
    }
}

impl Error {
    /// An error with a code and a message; the path is added on the way out by [`at`](Error::at).
    pub fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        Self {
            inner: Box::new(Inner {
                code,
                path: String::new(),
                value: None,
                message: message.into(),
                remedy: None,
            }),
        }
    }

    /// The same error, with the value that was found.
    #[must_use]
    pub fn with_value(mut self, value: impl fmt::Display) -> Self {
        self.inner.value = Some(value.to_string());
        self
    }

    /// The same error, with a remedy more exact than the one in the table of codes.
    #[must_use]
    pub fn with_remedy(mut self, remedy: impl Into<String>) -> Self {
        self.inner.remedy = Some(remedy.into());
        self
    }

    /// The same error, one level further out: `field` goes in front of the path.
    #[must_use]
    pub fn at(mut self, field: &str) -> Self {
        self.inner.path = join(field, &self.inner.path);
        self
    }

    /// The same error, inside the element `index` of the list `field`.
    #[must_use]
    pub fn at_index(self, field: &str, index: usize) -> Self {
        self.at(&format!("{field}[{index}]"))
    }

    /// The stable code to branch on.
    pub fn code(&self) -> ErrorCode {
        self.inner.code
    }

    /// The family of the code.
    pub fn kind(&self) -> ErrorKind {
        self.inner.code.kind()
    }

    /// Where the offending value is, from the operation's input record: `receivables[3].due_date`. Empty when the
    /// input as a whole is wrong.
    pub fn path(&self) -> &str {
        &self.inner.path
    }

    /// The value that was found, as text.
    pub fn value(&self) -> Option<&str> {
        self.inner.value.as_deref()
    }

    /// What is wrong, without the path.
    pub fn message(&self) -> &str {
        &self.inner.message
    }

    /// What to do about it.
    pub fn remedy(&self) -> &str {
        self.inner
            .remedy
            .as_deref()
            .unwrap_or(self.inner.code.remedy())
    }

    /// As text for a format that carries only text (serde's errors); [`crate::from_json`] reads the code back.
    pub(crate) fn tagged(&self) -> String {
        format!("{} [{}]", self.inner.message, self.inner.code.as_str())
    }
}

fn join(field: &str, rest: &str) -> String {
    match rest.chars().next() {
        None => field.to_owned(),
        Some('[') => format!("{field}{rest}"),
        Some(_) => format!("{field}.{rest}"),
    }
}

/// Puts the path in front of an error that comes out of a field.
pub(crate) trait At<T> {
    /// The error, if any, is inside `field`.
    fn at(self, field: &str) -> Result<T>;
    /// The error, if any, is inside element `index` of `field`.
    fn at_index(self, field: &str, index: usize) -> Result<T>;
}

impl<T> At<T> for Result<T> {
    fn at(self, field: &str) -> Result<T> {
        self.map_err(|error| error.at(field))
    }

    fn at_index(self, field: &str, index: usize) -> Result<T> {
        self.map_err(|error| error.at_index(field, index))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_grows_from_the_inside_out() {
        let error = Error::new(ErrorCode::NotPositive, "amount `0` is not above zero")
            .at("amount")
            .at_index("payments", 2)
            .at_index("receivables", 3);
        assert_eq!(error.path(), "receivables[3].payments[2].amount");
        assert_eq!(
            error.to_string(),
            "receivables[3].payments[2].amount: amount `0` is not above zero"
        );
    }

    #[test]
    fn an_index_joins_without_a_dot() {
        assert_eq!(
            Error::new(ErrorCode::Empty, "").at("[1]").at("rows").path(),
            "rows[1]"
        );
    }
}
