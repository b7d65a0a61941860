//! One debt of the claim: its heads, its parts, and what its terms give up.

use super::sums::{Column, Heads};
use super::tranche::{Charged, Gear, Tranche};
use super::{ClaimDebtState, ClaimHead, ClaimInterestBase, ClaimInterestLine};
use crate::error::Result;
use crate::interest::{Meter, Tally};
use crate::receivable::Position;
use crate::{Amount, ConditionalWaiver, Currency, Date, Receivable, WaiverState, WaiverStatus};

/// One debt as its days go by.
pub(super) struct DebtAccount<'a> {
    pub(super) receivable: &'a Receivable,
    pub(super) meter: Option<Meter<'a>>,
    pub(super) secured: Amount,
    pub(super) issued: bool,
    /// Money that waits for the receivable to be issued.
    pub(super) reserved: Amount,
    pub(super) heads: Heads,
    pub(super) tranches: Vec<Tranche>,
    pub(super) lines: Vec<ClaimInterestLine>,
    pub(super) condition: Option<Condition<'a>>,
    tally: Tally,
    /// Interest charged so far, after the cap.
    net: Amount,
    /// What the terms have given up of it so far.
    given: Amount,
}

/// A waiver on condition.
pub(super) struct Condition<'a> {
    pub(super) terms: &'a ConditionalWaiver,
    /// The last day of interest that it covers.
    pub(super) covers: Date,
    /// What falls due by its last day.
    due: Amount,
    /// What has met interest and principal of the debt by its last day.
    pub(super) met_by: Amount,
    /// The payments among it.
    pub(super) paid: Amount,
    pub(super) met: bool,
    /// The interest that it covers, once its last day has passed.
    covered: Option<Amount>,
}

/// How the interest of a debt changed: what accrued, what the cap did, what the terms gave up.
pub(super) struct Change {
    pub(super) charged: Charged,
    pub(super) accrued: Amount,
    pub(super) capped: Amount,
}

impl<'a> DebtAccount<'a> {
    pub(super) fn new(
        position: &Position<'a>,
        meter: Option<Meter<'a>>,
        secured: Amount,
    ) -> Result<Self> {
        let receivable = position.receivable;
        let tranches = position
            .parts
            .iter()
            .map(|part| {
                Tranche::new(
                    meter.as_ref(),
                    part.due_date,
                    part.amount,
                    receivable.issue_date,
                )
            })
            .collect::<Result<_>>()?;
        let condition = match meter
            .as_ref()
            .and_then(|meter| Some((meter, meter.condition()?)))
        {
            None => None,
            Some((meter, terms)) => {
                let parts = position.parts.iter();
                let due = parts.filter(|part| part.due_date.is_some_and(|due| due <= terms.pay_by));
                Some(Condition {
                    terms,
                    covers: meter.last_day(terms.pay_by)?,
                    due: Amount::sum(due.map(|part| part.amount))?,
                    met_by: Amount::ZERO,
                    paid: Amount::ZERO,
                    met: false,
                    covered: None,
                })
            }
        };
        Ok(Self {
            receivable,
            meter,
            secured,
            issued: false,
            reserved: Amount::ZERO,
            heads: Heads::default(),
            tranches,
            lines: Vec::new(),
            condition,
            tally: Tally::default(),
            net: Amount::ZERO,
            given: Amount::ZERO,
        })
    }

    /// Charges interest through a day, looked at on `view`.
    pub(super) fn charge(&mut self, through: Date, view: Date) -> Result<Change> {
        let mut charged = Charged::default();
        let before = self.net;
        let (Some(meter), true) = (&self.meter, self.issued) else {
            return Ok(Change {
                charged,
                accrued: Amount::ZERO,
                capped: Amount::ZERO,
            });
        };
        for tranche in &mut self.tranches {
            let mut gear = Gear {
                meter,
                tally: &mut self.tally,
                receivable: &self.receivable.id,
            };
            tranche.charge(&mut gear, (through, view), &mut charged)?;
        }
        self.lines.append(&mut charged.lines);
        self.net = meter.limited(&self.tally)?;
        let accrued = Amount::sum(charged.rows.iter().map(|(_, amount)| *amount))?;
        Ok(Change {
            charged,
            accrued,
            capped: accrued.minus(self.net.minus(before)?)?,
        })
    }

    /// What the terms give up beyond what they have given up already; it is given up from now on.
    pub(super) fn give_up(&mut self) -> Result<Amount> {
        let Some(meter) = &self.meter else {
            return Ok(Amount::ZERO);
        };
        let target = match (meter.granted(self.net)?, &self.condition) {
            (Some(granted), _) => granted,
            (None, Some(condition)) if condition.met => {
                meter.share_of(condition.covered(self.net), condition.terms.share)?
            }
            _ => self.given,
        };
        // never more than there is to give: what is owed, and what payments and credits have met
        let interest = self.heads.of(ClaimHead::Interest);
        let most = interest
            .balance
            .plus(interest.paid)?
            .plus(interest.credited)?;
        let more = target.minus(self.given)?.or_zero().min(most);
        self.given = self.given.plus(more)?;
        Ok(more)
    }

    /// Takes an amount off the parts that are held, the earliest first.
    pub(super) fn reduce(&mut self, date: Date, amount: Amount, held: &[bool]) -> Result<()> {
        let mut rest = amount;
        let mut charged = Charged::default();
        for (tranche, held) in self.tranches.iter_mut().zip(held) {
            let taken = rest.min(tranche.left);
            if taken.is_zero() || !held {
                continue;
            }
            rest = rest.minus(taken)?;
            let left = tranche.left.minus(taken)?;
            let gear = self.meter.as_ref().map(|meter| Gear {
                meter,
                tally: &mut self.tally,
                receivable: &self.receivable.id,
            });
            tranche.set(gear, date, left, &mut charged)?;
        }
        self.lines.append(&mut charged.lines);
        Ok(())
    }

    /// Moves unpaid interest to the principal, and says how much.
    pub(super) fn capitalise(&mut self, date: Date) -> Result<Amount> {
        let amount = self.heads.balance(ClaimHead::Interest);
        if amount.is_zero() {
            return Ok(amount);
        }
        self.heads
            .post(Column::Capitalised, ClaimHead::Interest, amount.negated())?;
        self.heads
            .post(Column::Capitalised, ClaimHead::Principal, amount)?;
        let bears = |tranche: &Tranche| tranche.kind == ClaimInterestBase::CapitalisedInterest;
        if !self.tranches.iter().any(bears) {
            self.tranches.push(Tranche::capitalised(date));
        }
        let mut charged = Charged::default();
        if let (Some(tranche), Some(meter)) = (self.tranches.last_mut(), &self.meter) {
            let gear = Gear {
                meter,
                tally: &mut self.tally,
                receivable: &self.receivable.id,
            };
            let left = tranche.left.plus(amount)?;
            tranche.set(Some(gear), date, left, &mut charged)?;
        }
        self.lines.append(&mut charged.lines);
        Ok(amount)
    }

    /// Ends every line.
    pub(super) fn finish(&mut self) -> Result<()> {
        let mut charged = Charged::default();
        if let Some(meter) = &self.meter {
            for tranche in &mut self.tranches {
                let gear = Gear {
                    meter,
                    tally: &mut self.tally,
                    receivable: &self.receivable.id,
                };
                tranche.close(&gear, &mut charged)?;
            }
        }
        self.lines.append(&mut charged.lines);
        self.lines
            .sort_by_key(|line| (line.base_kind, line.due_date, line.first_day));
        Ok(())
    }

    /// Fixes the interest that a waiver on condition covers, on the day after its last.
    pub(super) fn fix_cover(&mut self, through: Date) {
        let net = self.net;
        if let Some(condition) = self.condition.as_mut()
            && condition.covered.is_none()
            && condition.covers <= through
        {
            condition.covered = Some(net);
        }
    }

    fn per_day(&self) -> Result<Amount> {
        let Some(meter) = &self.meter else {
            return Ok(Amount::ZERO);
        };
        let running: Vec<_> = self.tranches.iter().filter_map(Tranche::running).collect();
        let day = meter.per_day(&self.tally, &running)?;
        let next = self.net.plus(day)?;
        if let Some(then) = meter.granted(next)? {
            let now = meter.granted(self.net)?.unwrap_or_default();
            return day.minus(then.minus(now)?);
        }
        match &self.condition {
            Some(condition) if condition.met && condition.covered.is_none() => {
                let share = condition.terms.share;
                let more = meter.share_of(next, share)?;
                day.minus(more.minus(meter.share_of(self.net, share)?)?)
            }
            _ => Ok(day),
        }
    }

    /// The debt on the day asked about.
    pub(super) fn state(&self, as_of: Date, currency: Currency) -> Result<ClaimDebtState> {
        let accrued = match &self.meter {
            Some(meter) => meter.accrued(&self.tally)?,
            None => Amount::ZERO,
        };
        Ok(ClaimDebtState {
            receivable: self.receivable.id.clone(),
            issued: self.issued,
            balances: self.heads.balances(currency)?,
            heads: self.heads.totals(currency)?,
            accrued: accrued.in_currency(currency)?,
            capped: accrued.minus(self.net)?.in_currency(currency)?,
            per_day: self.per_day()?.in_currency(currency)?,
            reserved: self.reserved.in_currency(currency)?,
            waiver: self.waiver(as_of, currency)?,
        })
    }

    fn waiver(&self, as_of: Date, currency: Currency) -> Result<Option<WaiverState>> {
        let (Some(condition), Some(meter)) = (&self.condition, &self.meter) else {
            return Ok(None);
        };
        let owed = self.heads.balance(ClaimHead::Interest);
        let offered = meter.share_of(condition.covered(self.net), condition.terms.share)?;
        let (status, amount) = match (condition.met, as_of <= condition.terms.pay_by) {
            (true, _) => (WaiverStatus::Met, self.given),
            (false, true) => (WaiverStatus::Pending, offered),
            (false, false) => (WaiverStatus::Failed, offered),
        };
        let (if_met, if_failed) = match status {
            WaiverStatus::Met => (owed, owed.plus(amount)?),
            _ => (owed.minus(amount)?.or_zero(), owed),
        };
        Ok(Some(WaiverState {
            status,
            amount: amount.in_currency(currency)?,
            pay_by: Some(condition.terms.pay_by),
            still_to_pay: Some(condition.missing()?.in_currency(currency)?),
            payable_if_met: Some(if_met.in_currency(currency)?),
            payable_if_failed: Some(if_failed.in_currency(currency)?),
        }))
    }
}

impl Condition<'_> {
    /// What is still to be paid to meet it.
    pub(super) fn missing(&self) -> Result<Amount> {
        match self.terms.amount {
            Some(amount) => Ok(amount.minus(self.paid)?.or_zero()),
            None => Ok(self.due.minus(self.met_by)?.or_zero()),
        }
    }

    fn covered(&self, net: Amount) -> Amount {
        self.covered.map_or(net, |covered| covered.min(net))
    }
}
