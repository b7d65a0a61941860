//! What happened, in order.

use std::collections::BTreeMap;

use super::{ClaimInterestTerms, InterestCapitalisation, StateClaimInput};
use crate::calendar::Period;
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::at_most;
use crate::receivable::Position;
use crate::{Currency, Date};

/// How many receivables one claim takes.
pub(super) const MOST_DEBTS: usize = 1_000;
/// How many parts they may have together.
const MOST_PARTS: usize = 2_000;
/// How many dated facts they may have together.
const MOST_FACTS: usize = 10_000;

/// One thing that happened. On one day they follow the order of these variants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Act {
    /// Nothing: a day to charge interest on.
    Look,
    /// Unpaid interest of a debt becomes principal.
    Capitalise(usize),
    /// A receivable is issued.
    Issue(usize),
    /// A cost is charged.
    Cost(usize),
    /// A credit of a receivable.
    Credit(usize, usize),
    /// A waiver.
    Waive(usize),
    /// A payment in a receivable.
    Booked(usize, usize),
    /// A payment on the claim.
    Pay(usize),
}

/// The claim's facts, checked.
pub(super) struct Facts<'a> {
    pub(super) currency: Currency,
    pub(super) positions: Vec<Position<'a>>,
    ids: BTreeMap<&'a str, usize>,
    acts: Vec<(Option<Date>, Act)>,
}

impl<'a> Facts<'a> {
    pub(super) fn of(input: &'a StateClaimInput) -> Result<Self> {
        let Some(first) = input.debts.first() else {
            return Err(Error::new(ErrorCode::Empty, "there are no debts").at("debts"));
        };
        at_most(input.debts.len(), MOST_DEBTS, "debts").at("debts")?;
        let first = &first.receivable;
        let mut facts = Self {
            currency: first.currency,
            positions: Vec::with_capacity(input.debts.len()),
            ids: BTreeMap::new(),
            acts: Vec::new(),
        };
        let mut parts = 0usize;
        for (index, debt) in input.debts.iter().enumerate() {
            let receivable = &debt.receivable;
            let position = Position::of(receivable)
                .at("receivable")
                .at_index("debts", index)?;
            let refuse = |code, message: String, value: &dyn std::fmt::Display, field: &str| {
                Error::new(code, message)
                    .with_value(value)
                    .at(field)
                    .at("receivable")
                    .at_index("debts", index)
            };
            if receivable.debtor != first.debtor {
                return Err(refuse(
                    ErrorCode::Contradiction,
                    format!(
                        "debtor `{}` beside debtor `{}`",
                        receivable.debtor, first.debtor
                    ),
                    &receivable.debtor,
                    "debtor",
                )
                .with_remedy("state the claim on each debtor by itself"));
            }
            if receivable.currency != first.currency {
                return Err(refuse(
                    ErrorCode::CurrencyMismatch,
                    format!("`{}` beside `{}`", receivable.currency, first.currency),
                    &receivable.currency,
                    "currency",
                ));
            }
            if facts.ids.insert(&receivable.id, index).is_some() {
                return Err(refuse(
                    ErrorCode::Duplicate,
                    format!("id `{}` comes twice", receivable.id),
                    &receivable.id,
                    "id",
                ));
            }
            parts = parts.saturating_add(position.parts.len());
            at_most(parts, MOST_PARTS, "instalments").at("debts")?;
            facts.acts.push((receivable.issue_date, Act::Issue(index)));
            for (number, credit) in receivable.credits.iter().enumerate() {
                let act = Act::Credit(index, number);
                facts.acts.push((Some(credit.date), act));
            }
            for (number, payment) in receivable.payments.iter().enumerate() {
                let act = Act::Booked(index, number);
                facts.acts.push((Some(payment.date), act));
            }
            facts.positions.push(position);
            facts.within()?;
        }
        facts.claim_wide(input)?;
        Ok(facts)
    }

    /// Costs, waivers and payments of the claim.
    fn claim_wide(&mut self, input: &'a StateClaimInput) -> Result<()> {
        let currency = self.currency;
        for (index, cost) in input.costs.iter().enumerate() {
            cost.amount
                .positive_in(currency)
                .at("amount")
                .at_index("costs", index)?;
            if cost.label.trim().is_empty() {
                return Err(Error::new(ErrorCode::Empty, "the label is empty")
                    .at("label")
                    .at_index("costs", index));
            }
            self.index(cost.receivable.as_deref(), "receivable")
                .at_index("costs", index)?;
            self.acts.push((Some(cost.date), Act::Cost(index)));
        }
        for (index, waiver) in input.waivers.iter().enumerate() {
            if let Some(amount) = waiver.amount {
                amount
                    .positive_in(currency)
                    .at("amount")
                    .at_index("waivers", index)?;
            }
            self.index(waiver.receivable.as_deref(), "receivable")
                .at_index("waivers", index)?;
            self.acts.push((Some(waiver.date), Act::Waive(index)));
        }
        for (index, payment) in input.payments.iter().enumerate() {
            payment
                .amount
                .positive_in(currency)
                .at("amount")
                .at_index("payments", index)?;
            self.index(payment.designated.as_deref(), "designated")
                .at_index("payments", index)?;
            self.acts.push((Some(payment.date), Act::Pay(index)));
        }
        self.within()
    }

    fn within(&self) -> Result<()> {
        at_most(self.acts.len(), MOST_FACTS, "dated facts")
    }

    /// The index of a receivable by its key.
    pub(super) fn index(&self, id: Option<&str>, field: &str) -> Result<Option<usize>> {
        let Some(id) = id else { return Ok(None) };
        match self.ids.get(id) {
            Some(index) => Ok(Some(*index)),
            None => Err(Error::new(
                ErrorCode::Contradiction,
                format!("no receivable of the claim has the key `{id}`"),
            )
            .with_value(id)
            .with_remedy("give the key of a receivable in the list of debts")
            .at(field)),
        }
    }

    /// Adds the days on which interest of a debt becomes principal, through `as_of`.
    pub(super) fn capitalise(
        &mut self,
        index: usize,
        terms: &ClaimInterestTerms,
        as_of: Date,
    ) -> Result<()> {
        match &terms.capitalisation {
            None => {}
            Some(InterestCapitalisation::AtDates(stated)) => {
                if stated.dates.is_empty() {
                    return Err(Error::new(ErrorCode::Empty, "there are no dates")
                        .at("dates")
                        .at("at_dates"));
                }
                let mut before = None;
                for (number, date) in stated.dates.iter().enumerate() {
                    if before >= Some(*date) {
                        return Err(Error::new(
                            ErrorCode::OutOfOrder,
                            format!("`{date}` is not after the date before it"),
                        )
                        .with_value(date)
                        .at_index("dates", number)
                        .at("at_dates"));
                    }
                    before = Some(*date);
                    self.acts.push((Some(*date), Act::Capitalise(index)));
                }
            }
            Some(InterestCapitalisation::EveryPeriod(every)) => {
                let Period { count, .. } = every.period;
                if count == 0 {
                    return Err(Error::new(ErrorCode::NotPositive, "a period of no length")
                        .with_value(count)
                        .at("count")
                        .at("period")
                        .at("every_period"));
                }
                for step in 1..=u32::MAX {
                    let Ok(date) = every.period.after(every.anchor, step, false) else {
                        break;
                    };
                    if date > as_of {
                        break;
                    }
                    self.acts.push((Some(date), Act::Capitalise(index)));
                    self.within().at("every_period")?;
                }
            }
        }
        self.within()
    }

    /// Adds a day to charge interest on.
    pub(super) fn look(&mut self, date: Date) {
        self.acts.push((Some(date), Act::Look));
    }

    /// What happened by a day, in order: what was there from the start, then by day, on one day by the order of the acts.
    pub(super) fn through(&mut self, as_of: Date) -> Vec<(Option<Date>, Act)> {
        let mut acts = std::mem::take(&mut self.acts);
        acts.retain(|(date, _)| *date <= Some(as_of));
        acts.sort_unstable();
        acts
    }
}
