use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::{
    Account, DebtorFacts, DebtorReport, DebtorSummary, PaymentRecord, PaymentRecordTerms,
    SummariseDebtorsInput,
};
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::{Exact, RoundingMode};
use crate::receivable::positions;
use crate::{Amount, Currency, ReceivableState, Share};

/// Adds a ledger up per debtor and currency, and derives the facts that dated facts show: the days past due, the
/// disputed share and the payment record. Its accounts are ready for [`assign_tiers`](crate::assign_tiers).
///
/// Only what is dated on or before `as_of` has happened; a receivable issued later is not there yet. The payment record
/// is judged from what was paid off, each receivable or instalment with a due date counting as one; one that was met by
/// credits alone does not count. The cost grows with the receivables.
///
/// # Errors
/// For the receivables those of [`state_receivable`](crate::state_receivable), `duplicate` for an id that comes twice, and
/// `too_many` over 5,000,000; `reversed` when `mixed_from` is above `good_from`.
///
/// ```
/// use arrears::{PaymentRecord, SummariseDebtorsInput, from_json, summarise_debtors};
///
/// let input: SummariseDebtorsInput = from_json(r#"{"as_of": "2024-01-31", "receivables": [
///     {"id": "A-1", "debtor": "D-1", "currency": "CNY", "amount": "500000", "due_date": "2023-10-31"},
///     {"id": "A-2", "debtor": "D-1", "currency": "CNY", "amount": "80000", "due_date": "2023-09-30",
///      "payments": [{"date": "2023-09-28", "amount": "80000"}]}]}"#)?;
/// let account = &summarise_debtors(&input)?.accounts[0];
/// assert_eq!(account.facts.oldest_days_past_due, Some(92));
/// assert_eq!(account.facts.payment_record, PaymentRecord::Good);
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn summarise_debtors(input: &SummariseDebtorsInput) -> Result<DebtorReport> {
    let SummariseDebtorsInput {
        receivables,
        as_of,
        known_facts,
        payment_record,
    } = input;
    payment_record.check().at("payment_record")?;
    let positions = positions(receivables, "receivables")?;
    let mut sums: BTreeMap<(&str, Currency), Sum> = BTreeMap::new();
    for (index, position) in positions.iter().enumerate() {
        let receivable = position.receivable;
        if !position.issued(*as_of) && position.reduced(*as_of)?.is_zero() {
            continue;
        }
        let state = position.state(*as_of).at_index("receivables", index)?;
        sums.entry((receivable.debtor.as_str(), receivable.currency))
            .or_default()
            .add(&state)?;
    }
    let mut debtors = Vec::with_capacity(sums.len());
    let mut accounts = Vec::new();
    for ((debtor, currency), sum) in sums {
        let summary = sum.summary(debtor, currency)?;
        if summary.outstanding.is_positive() {
            let known = known_facts.get(debtor).cloned().unwrap_or_default();
            accounts.push(Account {
                debtor: debtor.to_owned(),
                currency,
                outstanding: summary.outstanding,
                overdue: Some(summary.overdue),
                facts: derived(known, &summary, payment_record)?,
                stated: None,
            });
        }
        debtors.push(summary);
    }
    Ok(DebtorReport {
        as_of: *as_of,
        debtors,
        accounts,
    })
}

/// What one debtor's receivables in one currency add up to.
#[derive(Debug, Default)]
struct Sum {
    open_receivables: u32,
    outstanding: Amount,
    overdue: Amount,
    unapplied_credit: Amount,
    disputed: Amount,
    oldest_days_past_due: u32,
    paid_on_time: u32,
    paid_late: u32,
}

impl Sum {
    fn add(&mut self, state: &ReceivableState) -> Result<()> {
        if state.outstanding.is_positive() {
            self.open_receivables = self.open_receivables.saturating_add(1);
        }
        self.outstanding = self.outstanding.plus(state.outstanding)?;
        self.overdue = self.overdue.plus(state.overdue)?;
        self.unapplied_credit = self.unapplied_credit.plus(state.unapplied_credit)?;
        self.disputed = self.disputed.plus(state.disputed)?;
        self.oldest_days_past_due = self.oldest_days_past_due.max(state.days_past_due);
        if state.paid.is_positive() {
            for part in &state.parts {
                match (part.due_date, part.settled_on) {
                    (Some(due), Some(settled)) if settled <= due => {
                        self.paid_on_time = self.paid_on_time.saturating_add(1);
                    }
                    (Some(_), Some(_)) => self.paid_late = self.paid_late.saturating_add(1),
                    _ => {}
                }
            }
        }
        Ok(())
    }

    fn summary(self, debtor: &str, currency: Currency) -> Result<DebtorSummary> {
        let Self {
            open_receivables,
            outstanding,
            overdue,
            unapplied_credit,
            disputed,
            oldest_days_past_due,
            paid_on_time,
            paid_late,
        } = self;
        Ok(DebtorSummary {
            debtor: debtor.to_owned(),
            currency,
            open_receivables,
            outstanding: outstanding.in_currency(currency)?,
            overdue: overdue.in_currency(currency)?,
            unapplied_credit: unapplied_credit.in_currency(currency)?,
            disputed: disputed.in_currency(currency)?,
            oldest_days_past_due,
            paid_on_time,
            paid_late,
        })
    }
}

/// The facts that are known, with those that the ledger shows where nothing is stated.
fn derived(
    known: DebtorFacts,
    summary: &DebtorSummary,
    terms: &PaymentRecordTerms,
) -> Result<DebtorFacts> {
    let payment_record = match known.payment_record {
        PaymentRecord::Unknown => terms.record(summary.paid_on_time, summary.paid_late)?,
        stated => stated,
    };
    let disputed_share = match known.disputed_share {
        None => disputed_share(summary)?,
        Some(stated) => stated,
    };
    Ok(DebtorFacts {
        payment_record,
        oldest_days_past_due: known
            .oldest_days_past_due
            .or(Some(summary.oldest_days_past_due)),
        disputed_share: Some(disputed_share),
        ..known
    })
}

/// The disputed part of what is outstanding with six decimals, rounded up so that a dispute never shows as none.
fn disputed_share(summary: &DebtorSummary) -> Result<Share> {
    Exact::from(summary.disputed)
        .over(&summary.outstanding.into())?
        .round_to(Decimal::new(1, 6), RoundingMode::Up)
        .map(|share| share.decimal().normalize())
        .and_then(Share::try_from)
}

impl PaymentRecordTerms {
    fn check(&self) -> Result<()> {
        if self.mixed_from <= self.good_from {
            Ok(())
        } else {
            Err(Error::new(
                ErrorCode::Reversed,
                format!(
                    "`mixed_from` `{}` is above `good_from` `{}`",
                    self.mixed_from, self.good_from
                ),
            )
            .with_value(self.mixed_from)
            .at("mixed_from"))
        }
    }

    fn record(&self, on_time: u32, late: u32) -> Result<PaymentRecord> {
        let paid = on_time.saturating_add(late);
        if paid == 0 {
            return Ok(PaymentRecord::None);
        }
        let share = Exact::fraction(on_time.into(), paid.into())?;
        Ok(if share >= Exact::from(self.good_from.decimal()) {
            PaymentRecord::Good
        } else if share >= Exact::from(self.mixed_from.decimal()) {
            PaymentRecord::Mixed
        } else {
            PaymentRecord::Poor
        })
    }
}
