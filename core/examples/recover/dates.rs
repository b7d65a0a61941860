//! Dates in the form that the command line names, and in no other.

use std::fmt::Write;

use arrears::{Date, Error, ErrorCode};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use crate::Fatal;

const ISO: &str = "%Y-%m-%d";

/// How the files write a date.
#[derive(Debug)]
pub(crate) struct DateFormat(String);

impl DateFormat {
    /// Checks that the form names a whole day.
    pub(crate) fn new(form: &str) -> Result<Self, Fatal> {
        let day = NaiveDate::from_ymd_opt(2001, 12, 23).unwrap_or_default();
        let mut text = String::new();
        let written = write!(text, "{}", day.and_time(NaiveTime::MIN).format(form));
        if written.is_ok() && NaiveDate::parse_from_str(&text, form) == Ok(day) {
            Ok(Self(form.to_owned()))
        } else {
            Err(Fatal(format!(
                "`--date-format {form}` does not name a year, a month and a day: give a form such as `%Y-%m-%d` or `%m/%d/%Y`"
            )))
        }
    }

    /// Reads a date; a time beside it must be midnight, since dropping it would be a guess.
    pub(crate) fn parse(&self, text: &str) -> Result<Date, Error> {
        let Self(form) = self;
        if form == ISO {
            return text.parse();
        }
        let invalid = || {
            Error::new(
                ErrorCode::InvalidDate,
                format!("`{text}` is no day in the form `{form}`"),
            )
        };
        // what chrono would let pass: signs, and blanks that the form does not have
        let plain = text.is_ascii()
            && !text.contains('+')
            && (form.contains(' ') || !text.contains(char::is_whitespace));
        let day = NaiveDate::parse_from_str(text, form)
            .ok()
            .filter(|_| plain)
            .ok_or_else(invalid)?;
        match NaiveDateTime::parse_from_str(text, form) {
            Ok(time) if time.time() != NaiveTime::MIN => Err(invalid()),
            _ => Date::try_from(day),
        }
    }
}
