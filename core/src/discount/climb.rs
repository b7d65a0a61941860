//! How the room for concessions is spread over the returns.

use super::{ConcessionPattern, ConcessionReturn};
use crate::Amount;
use crate::error::Result;
use crate::money::{Exact, RoundingMode, split_by};

/// How the room becomes concessions.
pub(super) struct Climb {
    pub(super) pattern: ConcessionPattern,
    pub(super) unit: Amount,
    pub(super) each: Amount,
    pub(super) last: Option<Amount>,
}

impl Climb {
    pub(super) fn sizes(
        &self,
        room: Amount,
        returns: &[(&ConcessionReturn, Option<Amount>)],
    ) -> Result<Vec<Amount>> {
        if returns.is_empty() || room.is_zero() {
            return Ok(vec![Amount::ZERO; returns.len()]);
        }
        let unit = self.unit.decimal();
        let whole = Exact::from(room).round_to(unit, RoundingMode::Down)?;
        let parts = split_by(whole, unit, &self.weights(returns.len())?)?;
        let mut before = match self.pattern {
            ConcessionPattern::Equal => None,
            ConcessionPattern::Diminishing | ConcessionPattern::Halving => self.last,
        };
        let mut sizes = Vec::with_capacity(parts.len());
        for (part, (_, worth)) in parts.into_iter().zip(returns) {
            let most = [Some(self.each), *worth, before]
                .into_iter()
                .flatten()
                .fold(part, Amount::min);
            let size = Exact::from(most).round_to(unit, RoundingMode::Down)?;
            if self.pattern != ConcessionPattern::Equal && size.is_positive() {
                before = Some(size);
            }
            sizes.push(size);
        }
        Ok(sizes)
    }

    fn weights(&self, count: usize) -> Result<Vec<Exact>> {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        (0..count)
            .map(|place| {
                let left = count.saturating_sub(place);
                let weight = match self.pattern {
                    ConcessionPattern::Equal => Some(1),
                    ConcessionPattern::Diminishing => Some(left),
                    ConcessionPattern::Halving => u32::try_from(left)
                        .ok()
                        .and_then(|left| 2_i64.checked_pow(left)),
                };
                weight
                    .map(Exact::integer)
                    .ok_or_else(|| crate::money::overflow(left))
            })
            .collect()
    }
}
