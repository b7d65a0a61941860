//! A review that is handed over stretch by stretch, for callers who keep the columns in memory of their own.

use std::ops::Range;

use super::chunk::{CHUNK, Chunk};
use super::column::Checked;
use super::ledger::Ledger;
use super::ready::Portfolio;
use super::review::{Wanted, check_wanted, with_looking};
use crate::error::{Error, Result};

/// Some rows of a review, one after another: the columns of [`Reviewed`](super::Reviewed), each of the same length, or empty where it
/// was not asked for.
#[derive(Debug, Clone, Copy)]
pub struct Stretch<'a> {
    /// The place of its first row in the ledger.
    pub start: usize,
    /// What is still owed, in minor units.
    pub outstanding: &'a [i64],
    /// Days past due.
    pub days_past_due: &'a [i32],
    /// The place of the bucket.
    pub bucket: &'a [i8],
    /// The interest accrued, in minor units.
    pub interest: &'a [i64],
    /// The score.
    pub score: &'a [i32],
    /// The place of the tier.
    pub tier: &'a [i8],
}

/// As [`review`](super::review()), on one thread, with every stretch handed over as soon as it is done: nothing of the length of the
/// ledger is kept here. Where a row is at fault, the stretches before it have been handed over.
///
/// # Errors
/// As [`review`](super::review()).
pub fn review_each(
    portfolio: &Portfolio,
    ledger: &Ledger<'_>,
    wanted: Wanted,
    mut take: impl FnMut(Stretch<'_>),
) -> Result<()> {
    check_wanted(portfolio, wanted)?;
    let reviewed = with_looking(portfolio, ledger, wanted.interest, |looking| {
        let mut chunk = Chunk::default();
        each_stretch(0..ledger.rows(), |rows| {
            take(chunk.review(looking, wanted, rows)?);
            Ok(())
        })
    })?;
    reviewed.map_err(Error::from)
}

/// Cuts rows into what a chunk takes.
pub(super) fn each_stretch(
    rows: Range<usize>,
    mut work: impl FnMut(Range<usize>) -> Checked<()>,
) -> Checked<()> {
    rows.clone().step_by(CHUNK).try_for_each(|start| {
        let end = rows.end.min(start.saturating_add(CHUNK));
        work(start..end)
    })
}

#[cfg(test)]
mod tests {
    use super::super::{Balance, PortfolioTerms, Reviewed, review};
    use super::*;
    use crate::{Currency, from_json};

    #[test]
    fn the_stretches_of_a_review_are_the_review() {
        let mut terms = PortfolioTerms::new("2024-01-31".parse().unwrap(), Currency::CNY);
        let rate = r#"{"rate": {"per_day": {"rate": "0.0003"}}}"#;
        terms.late_interest = Some(from_json(rate).unwrap());
        let portfolio = Portfolio::new(terms).unwrap();
        let rows = 3 * CHUNK as i32 + 5;
        let mut amounts: Vec<i64> = (1..=rows.into()).map(|cents| cents * 37).collect();
        let due_dates: Vec<i32> = (0..rows).map(|row| 19_800 - row % 900).collect();
        let wanted = Wanted {
            outstanding: true,
            days_past_due: true,
            bucket: true,
            interest: true,
            score: true,
            tier: false,
        };
        let by_stretch = |amounts: &[i64]| {
            let balance = Balance::Outstanding(&amounts);
            let ledger = Ledger::new(balance, &due_dates);
            let mut found = Reviewed::<i64>::default();
            let done = review_each(&portfolio, &ledger, wanted, |stretch| {
                assert_eq!(stretch.start, found.outstanding.len());
                found.outstanding.extend(stretch.outstanding);
                found.days_past_due.extend(stretch.days_past_due);
                found.bucket.extend(stretch.bucket);
                found.interest.extend(stretch.interest);
                found.score.extend(stretch.score);
                found.tier.extend(stretch.tier);
            });
            (done, found)
        };
        let (done, found) = by_stretch(&amounts);
        done.unwrap();
        let ledger = Ledger::new(Balance::Outstanding(&amounts), &due_dates);
        assert_eq!(found, review(&portfolio, &ledger, wanted).unwrap());
        assert_eq!(found.interest.len(), amounts.len());

        // a row at fault ends it with the error of the whole review
        amounts[2 * CHUNK + 1] = -1;
        let (done, found) = by_stretch(&amounts);
        let ledger = Ledger::new(Balance::Outstanding(&amounts), &due_dates);
        let error = review::<i64>(&portfolio, &ledger, wanted).unwrap_err();
        assert_eq!(done, Err(error));
        assert_eq!(found.outstanding.len(), 2 * CHUNK);
    }
}
