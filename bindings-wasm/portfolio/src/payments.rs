//! Dated payments in any order, grouped by the row that each is for.

use arrears::portfolio::Payments;
use arrears::{Error, ErrorCode, Result};

/// The payments of a ledger, those of one row side by side and in order of days.
pub(crate) struct Grouped {
    starts: Vec<usize>,
    dates: Vec<i32>,
    amounts: Vec<i64>,
}

impl Grouped {
    /// Groups payments by the place of the row that each is for.
    pub(crate) fn new(rows: usize, of: &[u32], dates: &[i32], amounts: &[i64]) -> Result<Self> {
        for (column, found) in [("date", dates.len()), ("amount", amounts.len())] {
            if found != of.len() {
                let message = format!(
                    "the column has {found} rows where {} are expected",
                    of.len()
                );
                return Err(Error::new(ErrorCode::SumMismatch, message)
                    .with_value(found)
                    .with_remedy("give columns of one length")
                    .at(column)
                    .at("payments"));
            }
        }
        // how many payments came before each row
        let mut ends = vec![0usize; rows.saturating_add(1)];
        for (index, row) in of.iter().enumerate() {
            let place = usize::try_from(*row).ok();
            let Some(count) = place
                .filter(|row| *row < rows)
                .and_then(|row| ends.get_mut(row.saturating_add(1)))
            else {
                let message = format!("payment for row {row} of a ledger with {rows} rows");
                return Err(Error::new(ErrorCode::OutOfRange, message)
                    .with_value(row)
                    .with_remedy("rows are counted from 0")
                    .at("row")
                    .at_index("rows", index)
                    .at("payments"));
            };
            *count = count.saturating_add(1);
        }
        let mut total = 0usize;
        for end in &mut ends {
            total = total.saturating_add(*end);
            *end = total;
        }
        let starts = ends.clone();
        let mut sorted = vec![(0, 0); of.len()];
        for ((row, date), amount) in of.iter().zip(dates).zip(amounts) {
            let next = usize::try_from(*row).ok().and_then(|row| ends.get_mut(row));
            if let Some(next) = next
                && let Some(to) = sorted.get_mut(*next)
            {
                *to = (*date, *amount);
                *next = next.saturating_add(1);
            }
        }
        for (start, end) in starts.iter().zip(starts.iter().skip(1)) {
            if let Some(of_row) = sorted.get_mut(*start..*end) {
                of_row.sort_by_key(|(date, _)| *date);
            }
        }
        let (dates, amounts) = sorted.into_iter().unzip();
        Ok(Self {
            starts,
            dates,
            amounts,
        })
    }

    pub(crate) fn columns(&self) -> Payments<'_> {
        Payments {
            starts: &self.starts,
            dates: &self.dates,
            amounts: &self.amounts,
        }
    }
}
