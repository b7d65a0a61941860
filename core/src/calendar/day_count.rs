use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Date;
use crate::choice::choice;
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::{Exact, parse_decimal};
use crate::text::text_value;

choice! {
    /// How the days from a start to an end become a fraction of a year. The start is counted and the end is not. Which
    /// one applies is a term of the contract or of the law behind it; none is assumed.
    pub enum DayCount {
        /// Actual days / 365, in leap years too. Also written Act/365 (Fixed), A/365F, English.
        Actual365Fixed = "actual_365_fixed",
        /// Actual days / 360. Also written Act/360, A/360, money market, French.
        Actual360 = "actual_360",
        /// Actual days in leap years / 366 plus actual days in other years / 365, each day by the year it falls in.
        /// Also written Act/Act (ISDA).
        ActualActualIsda = "actual_actual_isda",
        /// Months of 30 days / 360 with the end-of-February rules of United States bonds: a start on the last day of
        /// February counts as a 30th, an end there too when the start is one. Also written 30U/360, 30/360 SIA.
        Thirty360Us = "thirty_360_us",
        /// Months of 30 days / 360 without any rule for February: a start on a 31st counts as a 30th, an end on a 31st
        /// too when the start is on a 30th or 31st. Also written 30/360 ISDA, 30A/360, bond basis.
        Thirty360BondBasis = "thirty_360_bond_basis",
        /// Months of 30 days / 360: a start or an end on a 31st counts as a 30th. Also written 30S/360, 30/360 ICMA,
        /// Eurobond basis.
        ThirtyE360 = "thirty_e_360",
        /// Months of 30 days / 360: a start or an end on the last day of any month counts as a 30th, except an end on
        /// the last day of February that is the termination date. Also written 30E/360 (ISDA).
        ThirtyE360Isda = "thirty_e_360_isda",
    }
}

/// One term of a year fraction: days over the days of the year they are measured by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct YearFractionPart {
    /// The days counted, as the convention counts them.
    pub days: i64,
    /// The days of the year that they are divided by: 360, 365 or 366.
    pub year_days: i64,
}

impl DayCount {
    /// The fraction of a year from `start` (counted) to `end` (not counted), exactly.
    ///
    /// Only `thirty_e_360_isda` looks at the termination date.
    ///
    /// # Errors
    /// `reversed` at `end` for an end before the start, `contradiction` at `termination` where it is needed and absent.
    pub(crate) fn fraction(
        self,
        start: Date,
        end: Date,
        termination: Option<Date>,
    ) -> Result<Exact> {
        self.parts(start, end, termination)?
            .iter()
            .try_fold(Exact::zero(), |sum, part| {
                sum.plus(&Exact::fraction(part.days, part.year_days)?)
            })
    }

    /// The terms that the fraction is the sum of: one, or for `actual_actual_isda` common years and then leap years.
    pub(crate) fn parts(
        self,
        start: Date,
        end: Date,
        termination: Option<Date>,
    ) -> Result<Vec<YearFractionPart>> {
        not_reversed(start, end)?;
        let actual = start.days_until(end);
        let part = |days, year_days| YearFractionPart { days, year_days };
        Ok(match self {
            Self::Actual365Fixed => vec![part(actual, 365)],
            Self::Actual360 => vec![part(actual, 360)],
            Self::ActualActualIsda => {
                let leap = leap_year_days_before(end).saturating_sub(leap_year_days_before(start));
                vec![part(actual.saturating_sub(leap), 365), part(leap, 366)]
            }
            Self::Thirty360Us
            | Self::Thirty360BondBasis
            | Self::ThirtyE360
            | Self::ThirtyE360Isda => vec![part(self.thirty_days(start, end, termination)?, 360)],
        })
    }

    /// Days in months of 30, by the rules of ISDA 2006 section 4.16(f) to (h) and of the United States' bond market.
    fn thirty_days(self, start: Date, end: Date, termination: Option<Date>) -> Result<i64> {
        let (first, last) = (start.day(), end.day());
        let february = |date: Date| date.month() == 2 && date.is_month_end();
        let (first, last) = match self {
            Self::Thirty360Us => {
                let last = if february(start) && february(end) {
                    30
                } else {
                    last
                };
                let first = if february(start) { 30 } else { first };
                (first.min(30), if first >= 30 { last.min(30) } else { last })
            }
            Self::ThirtyE360 => (first.min(30), last.min(30)),
            Self::ThirtyE360Isda => {
                let termination = termination.ok_or_else(|| {
                    Error::new(
                        ErrorCode::Contradiction,
                        "`thirty_e_360_isda` needs the termination date",
                    )
                    .with_remedy("give the last day of the contract as `termination`")
                    .at("termination")
                })?;
                // a day that starts and ends an interval is counted once either way
                if start == end {
                    return Ok(0);
                }
                let thirtieth = |date: Date, day: u32| if date.is_month_end() { 30 } else { day };
                let kept = february(end) && end == termination;
                (
                    thirtieth(start, first),
                    if kept { last } else { thirtieth(end, last) },
                )
            }
            _ => (first.min(30), if first >= 30 { last.min(30) } else { last }),
        };
        let months = end.month_number().saturating_sub(start.month_number());
        Ok(months
            .saturating_mul(30)
            .saturating_add(i64::from(last))
            .saturating_sub(i64::from(first)))
    }
}

/// Days of leap years before `date`, counted from the year 1.
fn leap_year_days_before(date: Date) -> i64 {
    let years = i64::from(date.year()).saturating_sub(1);
    let leap_years = (years / 4)
        .saturating_sub(years / 100)
        .saturating_add(years / 400);
    let inside = if date.in_leap_year() {
        date.day_of_year().saturating_sub(1)
    } else {
        0
    };
    leap_years
        .saturating_mul(366)
        .saturating_add(i64::from(inside))
}

pub(super) fn not_reversed(start: Date, end: Date) -> Result<()> {
    if start <= end {
        return Ok(());
    }
    Err(Error::new(
        ErrorCode::Reversed,
        format!("the end `{end}` is before the start `{start}`"),
    )
    .with_value(end)
    .at("end"))
}

/// A part of a year as a decimal, to show it: `0.252054794521`. Reckoning goes on with the exact fraction instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct YearFraction(Decimal);

impl YearFraction {
    /// The fraction as a decimal.
    pub fn decimal(self) -> Decimal {
        self.0
    }
}

impl FromStr for YearFraction {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        parse_decimal(text).map(Self)
    }
}

impl fmt::Display for YearFraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

text_value!(
    YearFraction,
    "a part of a year as decimal text such as `0.25`",
    "decimal"
);

/// An interval of days and the day count to measure it by.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CountDaysInput {
    /// The first day, which is counted.
    pub start: Date,
    /// The day after the last one counted. Not before the start; on the same day the interval is empty.
    pub end: Date,
    /// How the days become a fraction of a year.
    pub day_count: DayCount,
    /// The last day of the contract, not before the end. Only thirty_e_360_isda looks at it, and it must have it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub termination: Option<Date>,
}

/// The days of an interval and the part of a year that they are.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CountDaysReport {
    /// The days of the calendar: the start is counted, the end is not.
    pub actual_days: i64,
    /// The days as the convention counts them. The sum of the days of the parts.
    pub counted_days: i64,
    /// The year fraction exactly, as the sum of these parts. One part, except for actual_actual_isda, which has two: the
    /// days in common years over 365, then the days in leap years over 366.
    pub parts: Vec<YearFractionPart>,
    /// The same fraction as a decimal with at most 12 decimals, a half rounded away from zero. For showing only.
    pub year_fraction: YearFraction,
}

/// Counts the days of an interval and says what part of a year they are.
///
/// Use it to check the days and the fraction behind an interest line. The start is counted and the end is not.
///
/// # Errors
/// `reversed` at `end` before the start, and at `termination` before the end; `contradiction` at `termination` when
/// `thirty_e_360_isda` has none.
///
/// ```
/// use arrears::{CountDaysInput, DayCount, count_days};
///
/// let report = count_days(&CountDaysInput {
///     start: "2023-10-31".parse()?,
///     end: "2024-01-31".parse()?,
///     day_count: DayCount::Actual365Fixed,
///     termination: None,
/// })?;
/// assert_eq!(report.actual_days, 92);
/// assert_eq!(report.year_fraction.to_string(), "0.252054794521");
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn count_days(input: &CountDaysInput) -> Result<CountDaysReport> {
    let CountDaysInput {
        start,
        end,
        day_count,
        termination,
    } = *input;
    not_reversed(start, end)?;
    if let Some(termination) = termination.filter(|termination| *termination < end) {
        return Err(Error::new(
            ErrorCode::Reversed,
            format!("the termination `{termination}` is before the end `{end}`"),
        )
        .with_value(termination)
        .at("termination"));
    }
    let parts = day_count.parts(start, end, termination)?;
    let fraction = day_count.fraction(start, end, termination)?;
    Ok(CountDaysReport {
        actual_days: start.days_until(end),
        counted_days: parts.iter().map(|part| part.days).sum(),
        parts,
        year_fraction: YearFraction(fraction.shown(12).at("end")?),
    })
}
