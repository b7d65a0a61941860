//! The table of error codes. One row each: what it means and what to do. The reference page is printed from it, and a
//! test fails when a code has no case in the shared vectors.

macro_rules! codes {
    ($( $(#[doc = $doc:literal])+ $variant:ident = $text:literal, $kind:ident, $remedy:literal; )+) => {
        /// A stable code for every way an input can be refused.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum ErrorCode { $( $(#[doc = $doc])+ $variant, )+ }

        impl ErrorCode {
            /// Every code, in the order of the table.
            pub const ALL: &'static [Self] = &[ $( Self::$variant, )+ ];

            /// The code as it is written on the wire and in the other languages.
            pub fn as_str(self) -> &'static str {
                match self { $( Self::$variant => $text, )+ }
            }

            /// The family of the code.
            pub fn kind(self) -> ErrorKind {
                match self { $( Self::$variant => ErrorKind::$kind, )+ }
            }

            /// What it means.
            pub fn meaning(self) -> &'static str {
                match self { $( Self::$variant => concat!($($doc),+).trim_ascii(), )+ }
            }

            /// What to do about it, where the error itself has nothing more exact to say.
            pub fn remedy(self) -> &'static str {
                match self { $( Self::$variant => $remedy, )+ }
            }
        }
    };
}

/// The families of codes, for a caller that treats a whole family alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ErrorKind {
    /// The shape of the input is wrong: a field is missing, unknown, or of another type.
    Shape,
    /// One value is wrong in itself.
    Value,
    /// Two values that are each right do not agree.
    Conflict,
    /// The answer needs a fact that is not known: a rate or a holiday past the last published one.
    Unknown,
    /// The input or the answer is too large.
    Limit,
}

impl ErrorKind {
    /// The family as it is written on the wire and in the other languages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Shape => "shape",
            Self::Value => "value",
            Self::Conflict => "conflict",
            Self::Unknown => "unknown",
            Self::Limit => "limit",
        }
    }
}

codes! {
    /// The text is not JSON.
    InvalidJson = "invalid_json", Shape, "give one JSON value, encoded as UTF-8";
    /// A field holds a value of another type, such as a number where an amount is written as text.
    WrongType = "wrong_type", Shape, "give the type that the reference names; amounts and rates are decimal text on the wire, never floats";
    /// A field that must be given is absent.
    MissingField = "missing_field", Shape, "give the field";
    /// A field that the record does not have, often a misspelt one.
    UnknownField = "unknown_field", Shape, "remove the field or correct its spelling";
    /// A text that is none of the values of the choice.
    UnknownChoice = "unknown_choice", Shape, "give one of the values that the reference lists";
    /// A name that means two things in the field.
    AmbiguousName = "ambiguous_name", Shape, "give the full name of the convention you mean";
    /// A name that is no operation of this library.
    UnknownOperation = "unknown_operation", Shape, "see the list of operations in the reference";
    /// A text or number that is no exact decimal: not a number, an exponent, or more digits than fit.
    InvalidDecimal = "invalid_decimal", Value, "give plain decimal digits such as `1234.50`, at most 28 of them";
    /// An amount has more decimals than its currency.
    TooManyDecimals = "too_many_decimals", Value, "round the amount where you know how, or name the right currency";
    /// A text that is no currency code of ISO 4217, or one without a minor unit.
    UnknownCurrency = "unknown_currency", Value, "give the three capital letters of ISO 4217, such as `CNY`";
    /// A text that is no calendar day in the form year-month-day.
    InvalidDate = "invalid_date", Value, "give an existing day as `YYYY-MM-DD`, without a time";
    /// A day outside the years that the library reckons with.
    DateOutOfRange = "date_out_of_range", Value, "give a day from 1900-01-01 to 2199-12-31";
    /// An amount or count that must be above zero is not.
    NotPositive = "not_positive", Value, "give a value above zero";
    /// An amount or count that may not be negative is.
    Negative = "negative", Value, "give zero or a value above it";
    /// A rate outside its range, often a percentage given where a fraction is meant.
    RateOutOfRange = "rate_out_of_range", Value, "rates are fractions: 8 % a year is `0.08`, 0.03 % a day is `0.0003`";
    /// A text or list that must hold something is empty.
    Empty = "empty", Value, "give at least one";
    /// A value outside the range that its field allows.
    OutOfRange = "out_of_range", Value, "give a value inside the range that the reference names";
    /// Two items of one list have the same key.
    Duplicate = "duplicate", Conflict, "remove one of them or give each its own key";
    /// A list that must be in order is not.
    OutOfOrder = "out_of_order", Conflict, "sort the list as the reference says";
    /// A last day before its first day, or an upper end below its lower end.
    Reversed = "reversed", Conflict, "swap the two ends";
    /// Amounts in two currencies meet in one calculation.
    CurrencyMismatch = "currency_mismatch", Conflict, "calculate each currency by itself";
    /// Parts do not add up to their total.
    SumMismatch = "sum_mismatch", Conflict, "correct the parts or the total";
    /// Rules or spans leave a case that none of them covers.
    Hole = "hole", Conflict, "extend a rule so that every case is covered";
    /// Two rules or spans cover the same case.
    Overlap = "overlap", Conflict, "let exactly one of them cover it";
    /// Two fields exclude each other, or one needs another that is absent.
    Contradiction = "contradiction", Conflict, "give the fields as the reference combines them";
    /// A day past the last one for which a rate, holiday or other published fact is known.
    BeyondHorizon = "beyond_horizon", Unknown, "extend the table from its publisher, or ask for a projection where the operation offers one";
    /// A day before the first one for which a rate, holiday or other published fact is known.
    BeforeStart = "before_start", Unknown, "give a table that starts early enough";
    /// A list or span longer than the library accepts, so that bad input cannot exhaust the machine.
    TooMany = "too_many", Limit, "split the work into smaller calls";
    /// A figure that does not fit into 28 digits.
    Overflow = "overflow", Limit, "check the amounts and rates: no real ledger holds figures of this size";
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn codes_are_unique_lower_snake_text() {
        let texts: BTreeSet<_> = ErrorCode::ALL.iter().map(|code| code.as_str()).collect();
        assert_eq!(texts.len(), ErrorCode::ALL.len());
        for text in texts {
            assert!(
                text.chars().all(|c| c.is_ascii_lowercase() || c == '_'),
                "{text}"
            );
        }
    }
}
