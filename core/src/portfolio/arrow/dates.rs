//! Columns of days: dates, and timestamps at midnight.

use arrow_array::cast::AsArray;
use arrow_array::types::{
    Date32Type, Date64Type, TimestampMicrosecondType, TimestampMillisecondType,
    TimestampNanosecondType, TimestampSecondType,
};
use arrow_array::{Array, ArrayRef};
use arrow_buffer::NullBuffer;
use arrow_schema::{DataType, TimeUnit};

use super::names::wrong_type;
use crate::error::{Error, ErrorCode, Result};
use crate::portfolio::column::{Checked, Column, Fault, NO_DATE};

/// A column of days since 1970-01-01; a null is no day.
pub(super) struct Days<'a> {
    values: Values<'a>,
    nulls: Option<&'a NullBuffer>,
    field: &'static str,
}

enum Values<'a> {
    Days(&'a [i32]),
    /// Ticks since 1970-01-01, and how many a day has.
    Ticks(&'a [i64], i64),
    Nothing(usize),
}

impl<'a> Days<'a> {
    pub(super) fn of(array: &'a ArrayRef, field: &'static str) -> Result<Self> {
        const SECONDS: i64 = 86_400;
        let values = match array.data_type() {
            DataType::Date32 => Values::Days(array.as_primitive::<Date32Type>().values()),
            DataType::Date64 => {
                Values::Ticks(array.as_primitive::<Date64Type>().values(), SECONDS * 1_000)
            }
            DataType::Timestamp(unit, zone) => {
                let utc = ["UTC", "utc", "Etc/UTC", "Z", "+00:00"];
                if zone.as_deref().is_some_and(|zone| !utc.contains(&zone)) {
                    return Err(wrong_type(array.data_type(), "a day").with_remedy(
                        "take the date in the time zone that you mean: which day it is depends on it",
                    ));
                }
                match unit {
                    TimeUnit::Second => Values::Ticks(
                        array.as_primitive::<TimestampSecondType>().values(),
                        SECONDS,
                    ),
                    TimeUnit::Millisecond => Values::Ticks(
                        array.as_primitive::<TimestampMillisecondType>().values(),
                        SECONDS * 1_000,
                    ),
                    TimeUnit::Microsecond => Values::Ticks(
                        array.as_primitive::<TimestampMicrosecondType>().values(),
                        SECONDS * 1_000_000,
                    ),
                    TimeUnit::Nanosecond => Values::Ticks(
                        array.as_primitive::<TimestampNanosecondType>().values(),
                        SECONDS * 1_000_000_000,
                    ),
                }
            }
            DataType::Null => Values::Nothing(array.len()),
            other => return Err(wrong_type(other, "a date, or a timestamp at midnight,")),
        };
        Ok(Self {
            values,
            nulls: array.nulls().filter(|nulls| nulls.null_count() > 0),
            field,
        })
    }
}

impl Column<i32> for Days<'_> {
    fn rows(&self) -> usize {
        match &self.values {
            Values::Days(values) => values.len(),
            Values::Ticks(values, _) => values.len(),
            Values::Nothing(rows) => *rows,
        }
    }

    fn read(&self, start: usize, into: &mut [i32]) -> Checked<()> {
        match &self.values {
            Values::Days(values) => values.read(start, into)?,
            Values::Ticks(values, day) => {
                for (row, to) in (start..).zip(&mut *into) {
                    if self.nulls.is_some_and(|nulls| nulls.is_null(row)) {
                        continue;
                    }
                    let ticks = values.get(row).copied().unwrap_or(0);
                    *to = whole_days(ticks, *day)
                        .map_err(|error| Fault::new(row, self.field, error))?;
                }
            }
            Values::Nothing(_) => into.fill(NO_DATE),
        }
        if let Some(nulls) = self.nulls {
            let known = nulls.inner().slice(start, into.len());
            for (to, known) in into.iter_mut().zip(&known) {
                *to = if known { *to } else { NO_DATE };
            }
        }
        Ok(())
    }
}

fn whole_days(ticks: i64, day: i64) -> Result<i32> {
    let days = ticks.checked_div_euclid(day).unwrap_or(0);
    if ticks.checked_rem_euclid(day) != Some(0) {
        return Err(Error::new(
            ErrorCode::InvalidDate,
            format!("`{ticks}` is not at midnight: it has a time"),
        )
        .with_value(ticks)
        .with_remedy("take the date of the timestamps yourself"));
    }
    i32::try_from(days)
        .ok()
        .filter(|days| *days != NO_DATE)
        .ok_or_else(|| {
            Error::new(
                ErrorCode::DateOutOfRange,
                format!("day {days} is outside the years 1900 to 2199"),
            )
            .with_value(days)
        })
}
