//! Where a kernel reads from: a column that hands out a stretch of rows at a time.

use crate::error::{Error, ErrorCode, Result};

/// A day that is not known, in a column of days.
pub const NO_DATE: i32 = i32::MIN;
/// A rate that is not known, in a column of rates: the rate of the terms holds.
pub const NO_RATE: i64 = i64::MIN;
/// A row whose recoverability is not stated: its facts decide.
pub const NOT_STATED: u8 = u8::MAX;

/// The result of looking at rows: where one of them is wrong, which and why.
pub type Checked<T> = std::result::Result<T, Fault>;

/// A column of values. Slices are columns; so is anything that can write a stretch of its rows into a buffer.
pub trait Column<T>: Sync {
    /// How many rows it has.
    fn rows(&self) -> usize;

    /// Writes the rows from `start` on into `into`, as many as it holds. The rows are there: `start` and the length of
    /// `into` are within [`rows`](Self::rows).
    ///
    /// # Errors
    /// A [`Fault`] for a value that cannot be taken; where there are several, for the first one.
    fn read(&self, start: usize, into: &mut [T]) -> Checked<()>;
}

impl<T: Copy + Sync> Column<T> for &[T] {
    fn rows(&self) -> usize {
        self.len()
    }

    fn read(&self, start: usize, into: &mut [T]) -> Checked<()> {
        let end = start.saturating_add(into.len());
        if let Some(rows) = self.get(start..end) {
            into.copy_from_slice(rows);
        }
        Ok(())
    }
}

impl<T: Copy + Sync> Column<T> for Vec<T> {
    fn rows(&self) -> usize {
        self.len()
    }

    fn read(&self, start: usize, into: &mut [T]) -> Checked<()> {
        self.as_slice().read(start, into)
    }
}

impl<T: Copy + Sync, const N: usize> Column<T> for [T; N] {
    fn rows(&self) -> usize {
        N
    }

    fn read(&self, start: usize, into: &mut [T]) -> Checked<()> {
        self.as_slice().read(start, into)
    }
}

/// What is wrong with one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The place of the row, the first is 0.
    pub row: usize,
    /// The column: `amount`, `due_date`.
    pub field: &'static str,
    /// What is wrong.
    pub error: Error,
}

impl Fault {
    /// A fault of one row.
    pub fn new(row: usize, field: &'static str, error: Error) -> Self {
        Self { row, field, error }
    }

    /// The fault as an error with its path, `rows[17].due_date`. The first row of the ledger is 0; `before` rows came before
    /// the ones that were looked at.
    pub fn into_error(self, before: usize, name: impl Fn(&'static str) -> String) -> Error {
        let row = before.saturating_add(self.row);
        self.error.at(&name(self.field)).at_index("rows", row)
    }
}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        fault.into_error(0, str::to_owned)
    }
}

/// Refuses columns of different lengths.
pub(super) fn same_length(rows: usize, field: &str, found: usize) -> Result<()> {
    if rows == found {
        Ok(())
    } else {
        Err(Error::new(
            ErrorCode::SumMismatch,
            format!("the column has {found} rows where {rows} are expected"),
        )
        .with_value(found)
        .with_remedy("give columns of one length")
        .at(field))
    }
}
