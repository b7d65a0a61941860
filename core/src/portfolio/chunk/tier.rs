//! The score and the tier of each row.

use super::{Chunk, Looking};
use crate::Tier;
use crate::error::{Error, ErrorCode};
use crate::portfolio::column::{Checked, Column, Fault, NOT_STATED};
use crate::portfolio::wide::widely;
use crate::tiering::ReadyTiers;

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
        self.size.resize(rows, 0);
        self.likely.resize(rows, false);
        let from = scores.likely_from;
        widely(|| self.judge(from));
        if let Some(column) = facts.recoverability {
            self.stated(column, start)?;
        }
        match (&looking.portfolio.tiers, facts.collateral) {
            // collateral is the fact that was read last
            (Some(tiers), Some(_)) => self.tiers(tiers),
            (Some(tiers), None) => self.unsecured_tiers(tiers),
            (None, _) => self.tier.fill(-1),
        }
        Ok(())
    }

    #[inline(always)]
    fn judge(&mut self, likely_from: i32) {
        for (likely, score) in self.likely.iter_mut().zip(&self.score) {
            *likely = *score >= likely_from;
        }
    }

    /// Puts what the caller judged in the place of what the scores say.
    fn stated(&mut self, column: &dyn Column<u8>, start: usize) -> Checked<()> {
        self.stated.resize(self.base.len(), 0);
        column.read(start, &mut self.stated)?;
        let known = |code| (code == LIKELY) | (code == UNLIKELY) | (code == NOT_STATED);
        let wrong = widely(|| {
            let mut wrong = false;
            for (likely, code) in self.likely.iter_mut().zip(&self.stated) {
                wrong |= !known(*code);
                *likely = (*code == LIKELY) | (*likely & (*code == NOT_STATED));
            }
            wrong
        });
        if !wrong {
            return Ok(());
        }
        let row = self.stated.iter().position(|code| !known(*code));
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
    fn unsecured_tiers(&mut self, ready: &ReadyTiers) {
        let [_, likely_ends, _, unlikely_ends] = &ready.ends;
        if likely_ends.len() > 1 {
            self.fact.clear();
            self.fact.resize(self.base.len(), UNSECURED);
            return self.tiers(ready);
        }
        let end = |ends: &[i64]| ends.first().map_or(i64::MAX, |end| (*end).max(0));
        let (likely_end, unlikely_end) = (end(likely_ends), end(unlikely_ends));
        let (low, high) = (likely_end.min(unlikely_end), likely_end.max(unlikely_end));
        let code = |cell: &[Tier], place: usize| cell.get(place).map_or(-1, |tier| *tier as i8);
        // what each size adds to the code of no tier, which is -1
        let steps = |cell: &[Tier], end: i64| {
            let (small, large) = (code(cell, 0), code(cell, 1));
            let middle = if end < high { large } else { small };
            [small + 1, middle - small, large - middle].map(i8::cast_unsigned)
        };
        let [_, likely, _, unlikely] = &ready.tiers;
        let (likely, unlikely) = (steps(likely, likely_end), steps(unlikely, unlikely_end));
        widely(|| self.sizes(low, high));
        widely(|| self.tiers_of_sizes(likely, unlikely));
    }

    #[inline(always)]
    fn sizes(&mut self, low: i64, high: i64) {
        for (base, size) in self.base.iter().zip(&mut self.size) {
            let above = i64::from(*base > low) + i64::from(*base > high);
            *size = (i64::from(*base > 0) + above) as u8;
        }
    }

    /// Without a comparison, which some compilers make branches of: a size is from 0 to 3, so its bits tell which steps it takes.
    #[inline(always)]
    fn tiers_of_sizes(&mut self, likely: [u8; 3], unlikely: [u8; 3]) {
        let ([a, b, c], [d, e, f]) = (likely, unlikely);
        let all = |bit: u8| 0u8.wrapping_sub(bit);
        let rows = self.size.iter().zip(&self.likely).zip(&mut self.tier);
        for ((size, likely), tier) in rows {
            let likely = all(u8::from(*likely));
            let step =
                |if_likely: u8, otherwise: u8| otherwise ^ (likely & (if_likely ^ otherwise));
            let upper = *size >> 1;
            let first = all(((size + 3) >> 2) & 1) & step(a, d);
            let second = all(upper) & step(b, e);
            let third = all(upper & *size) & step(c, f);
            let code = first.wrapping_add(second).wrapping_add(third);
            *tier = code.wrapping_sub(1).cast_signed();
        }
    }

    fn tiers(&mut self, ready: &ReadyTiers) {
        let [a, b, c, d] = &ready.ends;
        let ends: Vec<[i64; 4]> = a
            .iter()
            .zip(b)
            .zip(c.iter().zip(d))
            .map(|((a, b), (c, d))| [*a, *b, *c, *d])
            .collect();
        let rows = self.base.iter().zip(&self.likely).zip(&self.fact);
        for (((base, likely), collateral), tier) in rows.zip(&mut self.tier) {
            let cell = usize::from(!*likely) * 2 + usize::from(*collateral != SECURED);
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
