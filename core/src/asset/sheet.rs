//! The lines of an appraisal and their sum.

use super::{AssetLine, AssetLineKind};
use crate::error::Result;
use crate::money::Exact;
use crate::{Amount, Currency, Rounding, Share};

/// A line with nothing but its amount.
pub(super) fn line(kind: AssetLineKind, amount: Amount) -> AssetLine {
    AssetLine {
        kind,
        amount,
        cost_kind: None,
        cost: None,
        borne_by: None,
        share: None,
        holder: None,
    }
}

/// Lines and their sum.
pub(super) struct Sheet {
    currency: Currency,
    pub(super) lines: Vec<AssetLine>,
    pub(super) sum: Amount,
}

impl Sheet {
    pub(super) fn new(currency: Currency, zero: Amount) -> Self {
        Self {
            currency,
            lines: Vec::new(),
            sum: zero,
        }
    }

    pub(super) fn push(&mut self, line: AssetLine) -> Result<()> {
        self.sum = self.sum.plus(line.amount)?;
        self.lines.push(line);
        Ok(())
    }

    pub(super) fn add(&mut self, kind: AssetLineKind, amount: Amount) -> Result<()> {
        self.push(line(kind, amount))
    }

    /// A part of the sum so far, rounded.
    pub(super) fn part(&self, share: &Exact) -> Result<Amount> {
        Rounding::default().round(&Exact::from(self.sum).times(share)?, self.currency)
    }

    /// Takes a share of the sum so far off; no line where it is nothing.
    pub(super) fn take_share(&mut self, kind: AssetLineKind, share: &Exact) -> Result<()> {
        if share.is_zero() || self.sum.is_zero() {
            return Ok(());
        }
        let amount = self.part(share)?;
        self.push(AssetLine {
            share: Some(Share::try_from(share.shown(6)?)?),
            ..line(kind, amount.negated())
        })
    }
}
