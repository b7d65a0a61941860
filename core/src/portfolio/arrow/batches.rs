//! A large batch is reviewed in several, side by side.

use std::ops::Range;

use crate::error::Result;
use crate::portfolio::chunk::{CHUNK, Chunk};
use crate::portfolio::column::{Checked, Fault};
use crate::portfolio::parallel::each;
use crate::portfolio::review::{check_wanted, with_looking};
use crate::portfolio::stretch::each_stretch;
use crate::portfolio::wide::widely;
use crate::portfolio::{Ledger, Portfolio, Reviewed, Stretch, Wanted};

/// How many rows are reviewed into columns of their own: whole stretches, and not a power of two, as columns of 448 KiB lie closer
/// together in what allocators take at once than columns of 512 KiB do: 9 of them in 4 MiB, instead of 7.
const BATCH: usize = 7 * CHUNK;

/// Reviews a ledger batch by batch, each into columns of its own, and makes something of them at once: what was just written
/// is still in the cache, and no memory is filled with zeros first. The batches are the same for any number of threads.
pub(super) fn review_batches<T: Send>(
    portfolio: &Portfolio,
    ledger: &Ledger<'_>,
    wanted: Wanted,
    make: impl Fn(Range<usize>, Reviewed<i128>) -> Result<T> + Sync + Send,
) -> Result<Checked<Vec<T>>> {
    check_wanted(portfolio, wanted)?;
    with_looking(portfolio, ledger, wanted.interest, |looking| {
        let rows = ledger.rows();
        // at least one, so that a ledger without rows has its columns too
        let starts = (0..rows.max(1)).step_by(BATCH);
        let mut batches: Vec<_> = starts
            .map(|start| (start..rows.min(start.saturating_add(BATCH)), None))
            .collect();
        each(&mut batches, Chunk::default, |chunk, (rows, made)| {
            let mut found = Reviewed::with_capacity(wanted, rows.len());
            each_stretch(rows.clone(), |rows| {
                found.extend(chunk.review(looking, wanted, rows)?);
                Ok(())
            })?;
            let fault = |error| Fault::new(rows.start, "outputs", error);
            *made = Some(make(rows.clone(), found).map_err(fault)?);
            Ok(())
        })?;
        Ok(batches.into_iter().filter_map(|(_, made)| made).collect())
    })
}

impl Reviewed<i128> {
    /// Columns without rows, and with room for some.
    fn with_capacity(wanted: Wanted, rows: usize) -> Self {
        let room = |wanted: bool| if wanted { rows } else { 0 };
        Self {
            outstanding: Vec::with_capacity(room(wanted.outstanding)),
            days_past_due: Vec::with_capacity(room(wanted.days_past_due)),
            bucket: Vec::with_capacity(room(wanted.bucket)),
            interest: Vec::with_capacity(room(wanted.interest)),
            score: Vec::with_capacity(room(wanted.score)),
            tier: Vec::with_capacity(room(wanted.tier)),
        }
    }

    fn extend(&mut self, stretch: Stretch<'_>) {
        let units = |units: &i64| i128::from(*units);
        let (outstanding, interest) = (&mut self.outstanding, &mut self.interest);
        widely(|| outstanding.extend(stretch.outstanding.iter().map(units)));
        widely(|| interest.extend(stretch.interest.iter().map(units)));
        self.days_past_due.extend_from_slice(stretch.days_past_due);
        self.bucket.extend_from_slice(stretch.bucket);
        self.score.extend_from_slice(stretch.score);
        self.tier.extend_from_slice(stretch.tier);
    }
}
