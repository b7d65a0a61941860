//! The score and the tier of each row.

use super::{Chunk, Looking};
use crate::Tier;
use crate::error::{Error, ErrorCode};
use crate::portfolio::column::{Checked, Column, Fault, NOT_STATED};
use crate::portfolio::wide::widely;
use crate::tiering::{ReadyScores, ReadyTiers};

impl Chunk {
    /// Adds the points of the facts to the scores, and gives each row with something outstanding its tier.
    pub(super) fn tier(&mut self, looking: &Looking<'_>, start: usize) -> Checked<()> {
        let scores = &looking.portfolio.scores;
        let facts = &looking.ledger.facts;
        for (column, points, field) in [
            (
                facts.operating_status,
                &scores.operating_status,
                "operating_status",
            ),
            (
                facts.payment_record,
                &scores.payment_record,
                "payment_record",
            ),
            (
                facts.cause_of_arrears,
                &scores.cause_of_arrears,
                "cause_of_arrears",
            ),
            (facts.contact, &scores.contact, "contact"),
            (facts.collateral, &scores.collateral, "collateral"),
        ] {
            if let Some(column) = column {
                self.fact(column, points, field, start)?;
            }
        }
        let rows = self.base.len();
        self.tier.resize(rows, 0);
        self.judged.clear();
        self.judged.extend_from_slice(&self.score);
        if let Some(column) = facts.recoverability {
            self.stated(column, start)?;
        }
        match (&looking.portfolio.tiers, facts.collateral) {
            // collateral is the fact that was read last
            (Some(tiers), Some(_)) => self.tiers(scores, tiers),
            (Some(tiers), None) => self.unsecured_tiers(scores, tiers),
            (None, _) => self.tier.fill(-1),
        }
        Ok(())
    }

    /// Puts what the caller judged in the place of the scores.
    fn stated(&mut self, column: &dyn Column<u8>, start: usize) -> Checked<()> {
        self.stated.resize(self.base.len(), 0);
        column.read(start, &mut self.stated)?;
        let wrong = widely(|| {
            let mut wrong = false;
            for (judged, code) in self.judged.iter_mut().zip(&self.stated) {
                wrong |= ![LIKELY, UNLIKELY, NOT_STATED].contains(code);
                let otherwise = if *code == UNLIKELY { i32::MIN } else { *judged };
                *judged = if *code == LIKELY { i32::MAX } else { otherwise };
            }
            wrong
        });
        if !wrong {
            return Ok(());
        }
        let known = |code: &u8| [LIKELY, UNLIKELY, NOT_STATED].contains(code);
        let row = self.stated.iter().position(|code| !known(code));
        let row = row.unwrap_or(0);
        let code = self.stated.get(row).copied().unwrap_or(0);
        Err(no_value(start + row, "recoverability", code))
    }

    fn fact(
        &mut self,
        column: &dyn Column<u8>,
        points: &[i32],
        field: &'static str,
        start: usize,
    ) -> Checked<()> {
        self.fact.resize(self.base.len(), 0);
        column.read(start, &mut self.fact)?;
        for (row, (score, code)) in self.score.iter_mut().zip(&self.fact).enumerate() {
            let Some(points) = points.get(usize::from(*code)) else {
                return Err(no_value(start + row, field, *code));
            };
            *score += *points;
        }
        Ok(())
    }

    /// The usual case, without a choice for each row: nothing is known of collateral, and there is one threshold at most for
    /// likely and one for unlikely.
    fn unsecured_tiers(&mut self, scores: &ReadyScores, ready: &ReadyTiers) {
        let [_, likely, _, unlikely] = &ready.ends;
        if likely.len() > 1 {
            self.fact.clear();
            self.fact.resize(self.base.len(), UNSECURED);
            return self.tiers(scores, ready);
        }
        let code = |cell: &[Tier], place: usize| cell.get(place).map_or(-1, |tier| *tier as i8);
        let end = |ends: &[i64]| ends.first().copied().unwrap_or(i64::MAX);
        let (likely_end, unlikely_end) = (end(likely), end(unlikely));
        let [_, likely, _, unlikely] = &ready.tiers;
        let (small, large) = (code(likely, 0), code(likely, 1));
        let (small_unlikely, large_unlikely) = (code(unlikely, 0), code(unlikely, 1));
        let likely_from = scores.likely_from;
        let rows = self.base.iter().zip(&self.judged).zip(&mut self.tier);
        widely(|| {
            for ((base, score), tier) in rows {
                let likely = *score >= likely_from;
                let above = *base > if likely { likely_end } else { unlikely_end };
                let small = if likely { small } else { small_unlikely };
                let large = if likely { large } else { large_unlikely };
                let code = if above { large } else { small };
                *tier = if *base > 0 { code } else { -1 };
            }
        });
    }

    fn tiers(&mut self, scores: &ReadyScores, ready: &ReadyTiers) {
        let [a, b, c, d] = &ready.ends;
        let ends: Vec<[i64; 4]> = a
            .iter()
            .zip(b)
            .zip(c.iter().zip(d))
            .map(|((a, b), (c, d))| [*a, *b, *c, *d])
            .collect();
        let rows = self.base.iter().zip(&self.judged).zip(&self.fact);
        for (((base, score), collateral), tier) in rows.zip(&mut self.tier) {
            let cell =
                usize::from(*score < scores.likely_from) * 2 + usize::from(*collateral != SECURED);
            let mut span = 0;
            for ends in &ends {
                span += usize::from(*base > ends.get(cell & 3).copied().unwrap_or(i64::MAX));
            }
            let found = ready.tiers.get(cell & 3).and_then(|tiers| tiers.get(span));
            let code = found.map_or(-1, |tier| *tier as i8);
            *tier = if *base > 0 { code } else { -1 };
        }
    }
}

/// The place of `secured` in the values of collateral, and that of any other.
const SECURED: u8 = crate::Collateral::Secured as u8;
const UNSECURED: u8 = crate::Collateral::Unknown as u8;

/// The places of the values of recoverability.
const LIKELY: u8 = crate::Recoverability::Likely as u8;
const UNLIKELY: u8 = crate::Recoverability::Unlikely as u8;

fn no_value(row: usize, field: &'static str, code: u8) -> Fault {
    let message = format!("`{code}` is the place of no value");
    let error = Error::new(ErrorCode::OutOfRange, message).with_value(code);
    Fault::new(row, field, error)
}
