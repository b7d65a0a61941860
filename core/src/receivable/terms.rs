use serde::{Deserialize, Serialize};

use crate::error::{At, Error, ErrorCode, Result};
use crate::{CalendarTerms, Date, RollConvention};

/// The longest credit term, in days: ten years.
const MOST_DAYS: u32 = 3_660;

/// When a receivable falls due, as a contract says it.
///
/// Net 30 is 30 net days; due on receipt is 0; 30 days end of month is 30 net days counted from the end of the month.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct PaymentTerms {
    /// Days from the day counted from to the due date, 0 to 3,660. The day counted from is day 0. Zero (due on receipt)
    /// unless stated.
    pub net_days: u32,
    /// Whether the days are counted from the last day of the month of the start date instead of the start date itself. No
    /// unless stated.
    pub end_of_month: bool,
    /// Where a due date is moved that is no business day. Absent: it stays where it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adjustment: Option<DueDateAdjustment>,
}

/// How a due date that is no business day is moved.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DueDateAdjustment {
    /// The calendar that says which days are business days.
    pub calendar: CalendarTerms,
    /// Where the date goes.
    pub convention: RollConvention,
}

/// The day that the term runs from, and the terms.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DeriveDueDateInput {
    /// The day the term runs from, as the contract says: the invoice date, the delivery, the acceptance.
    pub start_date: Date,
    /// The terms.
    pub terms: PaymentTerms,
}

/// A due date, and how it came about.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DueDateReport {
    /// The day that is day 0 of the term: the start date, or the end of its month.
    pub counted_from: Date,
    /// The day the term ends by the count of days alone.
    pub unadjusted_date: Date,
    /// The due date: the last day to pay without being late.
    pub due_date: Date,
}

/// Derives the due date of a receivable from its payment terms.
///
/// The day counted from is day 0: net 30 from 1 January is 31 January. An end of month is taken before the days are counted,
/// and a move to a business day after.
///
/// # Errors
/// `out_of_range` over 3,660 net days, `date_out_of_range` past the years that the library reckons with, and those of
/// `roll_date` at `terms.adjustment`.
///
/// ```
/// use arrears::{DeriveDueDateInput, PaymentTerms, derive_due_date};
///
/// let report = derive_due_date(&DeriveDueDateInput {
///     start_date: "2024-01-10".parse()?,
///     terms: PaymentTerms { net_days: 30, end_of_month: true, adjustment: None },
/// })?;
/// assert_eq!(report.due_date, "2024-03-01".parse()?); // 31 January and 30 days
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn derive_due_date(input: &DeriveDueDateInput) -> Result<DueDateReport> {
    let DeriveDueDateInput { start_date, terms } = input;
    let PaymentTerms {
        net_days,
        end_of_month,
        adjustment,
    } = terms;
    if *net_days > MOST_DAYS {
        return Err(Error::new(
            ErrorCode::OutOfRange,
            format!("`{net_days}` net days are more than {MOST_DAYS}"),
        )
        .with_value(net_days)
        .at("net_days")
        .at("terms"));
    }
    let counted_from = if *end_of_month {
        start_date.month_end().at("start_date")?
    } else {
        *start_date
    };
    let unadjusted_date = counted_from
        .plus_days(i64::from(*net_days))
        .at("net_days")
        .at("terms")?;
    let due_date = match adjustment {
        None => unadjusted_date,
        Some(DueDateAdjustment {
            calendar,
            convention,
        }) => calendar
            .checked()
            .at("calendar")
            .and_then(|calendar| convention.roll(unadjusted_date, &calendar))
            .at("adjustment")
            .at("terms")?,
    };
    Ok(DueDateReport {
        counted_from,
        unadjusted_date,
        due_date,
    })
}
