//! A part of a debt with its own due date: what is left of it, and its interest line by line.

use super::{ClaimInterestBase, ClaimInterestLine, ClaimWorking};
use crate::error::Result;
use crate::interest::{Meter, Start, Stretch, Tally};
use crate::{Amount, Date};

/// A part of a debt.
pub(super) struct Tranche {
    pub(super) kind: ClaimInterestBase,
    pub(super) due: Option<Date>,
    pub(super) left: Amount,
    start: Option<Start>,
    /// The first day of the line that runs.
    next: Option<Date>,
    /// The line that runs, as far as it has been charged.
    open: Option<Stretch>,
    /// The stretch charged last, whether or not its line has ended.
    last: Option<Stretch>,
    charged: Tally,
    so_far: Amount,
    /// Whether it is still open if there will be any interest, and the stretches until that is known.
    waits: bool,
    latent: Vec<Stretch>,
}

/// What charging came to: rows with their amounts, and lines that ended.
#[derive(Default)]
pub(super) struct Charged {
    pub(super) rows: Vec<(ClaimWorking, Amount)>,
    pub(super) lines: Vec<ClaimInterestLine>,
}

/// The meter of a debt with what it has charged.
pub(super) struct Gear<'m, 'a> {
    pub(super) meter: &'m Meter<'a>,
    pub(super) tally: &'m mut Tally,
    pub(super) receivable: &'a str,
}

impl Tranche {
    /// A part that falls due on a day. Interest begins where the terms say, but not before the receivable is there.
    pub(super) fn new(
        meter: Option<&Meter<'_>>,
        due: Option<Date>,
        amount: Amount,
        issued: Option<Date>,
    ) -> Result<Self> {
        let start = match (meter, due) {
            (Some(meter), Some(due)) => meter.start(due)?,
            _ => None,
        };
        Ok(Self {
            kind: ClaimInterestBase::Principal,
            due,
            left: amount,
            start,
            next: start.map(|start| Some(start.first).max(issued).unwrap_or(start.first)),
            open: None,
            last: None,
            charged: Tally::default(),
            so_far: Amount::ZERO,
            waits: start.is_some_and(|start| start.waits),
            latent: Vec::new(),
        })
    }

    /// Interest added to the principal on a day, which it bears interest from.
    pub(super) fn capitalised(day: Date) -> Self {
        Self {
            kind: ClaimInterestBase::CapitalisedInterest,
            due: Some(day),
            left: Amount::ZERO,
            start: Some(Start {
                first: day,
                waits: false,
                grace_end: day,
            }),
            next: Some(day),
            open: None,
            last: None,
            charged: Tally::default(),
            so_far: Amount::ZERO,
            waits: false,
            latent: Vec::new(),
        }
    }

    /// Charges interest through a day, looked at on `view`.
    pub(super) fn charge(
        &mut self,
        gear: &mut Gear<'_, '_>,
        (through, view): (Date, Date),
        into: &mut Charged,
    ) -> Result<()> {
        let Some(start) = self.start else {
            return Ok(());
        };
        if self.waits {
            if view <= start.grace_end {
                return Ok(());
            }
            self.waits = false;
            if self.left.is_zero() {
                // paid within the days of grace
                self.start = None;
                self.latent.clear();
                return Ok(());
            }
            for stretch in std::mem::take(&mut self.latent) {
                self.charge_stretch(gear, stretch, into)?;
                self.close(gear, into)?;
            }
        }
        let Some(first) = self.next.filter(|first| *first <= through) else {
            return Ok(());
        };
        if self.left.is_zero() {
            return Ok(());
        }
        let stretches = gear
            .meter
            .stretches(start.first, first, through, self.left)?;
        let mut before = None;
        for stretch in stretches {
            if before.is_some() {
                self.close(gear, into)?;
            }
            before = Some(stretch.last);
            self.next = Some(stretch.first);
            self.charge_stretch(gear, stretch, into)?;
        }
        Ok(())
    }

    fn charge_stretch(
        &mut self,
        gear: &mut Gear<'_, '_>,
        stretch: Stretch,
        into: &mut Charged,
    ) -> Result<()> {
        let amount = gear.meter.charge(gear.tally, &mut self.charged, &stretch)?;
        self.so_far = self.so_far.plus(amount)?;
        let charged_before = self.so_far.minus(amount)?;
        self.open = Some(stretch);
        self.last = Some(stretch);
        if !amount.is_zero() {
            into.rows.push((
                ClaimWorking {
                    base_kind: self.kind,
                    first_day: stretch.first,
                    last_day: stretch.last,
                    days: stretch.days,
                    base: stretch.base,
                    rate: gear.meter.rate(&stretch)?,
                    exact: gear.meter.exact(&stretch)?,
                    interest: self.so_far,
                    charged_before,
                },
                amount,
            ));
        }
        Ok(())
    }

    /// Ends the line that runs.
    pub(super) fn close(&mut self, gear: &Gear<'_, '_>, into: &mut Charged) -> Result<()> {
        if let (Some(stretch), Some(due_date)) = (self.open.take(), self.due) {
            into.lines.push(ClaimInterestLine {
                receivable: gear.receivable.to_owned(),
                base_kind: self.kind,
                due_date,
                first_day: stretch.first,
                last_day: stretch.last,
                days: stretch.days,
                base: stretch.base,
                rate: gear.meter.rate(&stretch)?,
                projected: stretch.projected(),
                exact: gear.meter.exact(&stretch)?,
                interest: self.so_far,
            });
        }
        self.charged = Tally::default();
        self.so_far = Amount::ZERO;
        Ok(())
    }

    /// Changes what is left from a day on. Interest has been charged through the day before.
    pub(super) fn set(
        &mut self,
        gear: Option<Gear<'_, '_>>,
        date: Date,
        left: Amount,
        into: &mut Charged,
    ) -> Result<()> {
        if let (Some(gear), Some(start), Some(next)) = (gear, self.start, self.next) {
            if self.waits && next < date && !self.left.is_zero() {
                let last = date.plus_days(-1)?;
                let stretches = gear.meter.stretches(start.first, next, last, self.left)?;
                self.latent.extend(stretches);
            }
            self.close(&gear, into)?;
            self.next = Some(next.max(date));
        }
        self.left = left;
        Ok(())
    }

    /// The last stretch, if something is left to bear interest.
    pub(super) fn running(&self) -> Option<(Stretch, Amount)> {
        self.last
            .filter(|_| !self.left.is_zero())
            .map(|stretch| (stretch, self.left))
    }
}
