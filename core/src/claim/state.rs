use super::account::Account;
use super::debt::DebtAccount;
use super::facts::Facts;
use super::journal::Journal;
use super::sums::Heads;
use super::{ClaimHead, ClaimStatement, StateClaimInput};
use crate::Amount;
use crate::error::{At, Error, ErrorCode, Result};
use crate::interest::Meter;

/// States a claim on one debtor on a day: what was charged, what each payment paid off, what is owed under each head.
///
/// Use it for a claim sheet, a demand, an application to a court, or to see what a payment has really paid. Interest is
/// charged by the rules of [`accrue_late_interest`](crate::accrue_late_interest) on what is left of each part day by day;
/// a payment meets interest through the day before it. On one day this order holds: interest through the day before,
/// capitalisation, receivables issued, costs, credits, waivers, payments; those of one kind in the order of the input.
/// With the principal first and no costs the interest is that of `accrue_late_interest` on the same facts.
///
/// The cost grows with the days on which something happens times the instalments of all debts.
///
/// # Errors
/// `empty` at `debts` without any, and for a blank key or label; `contradiction` for two debtors, for a key that no
/// receivable of the claim has, for an order that is stated without its list or the other way round, and for a waiver on
/// condition beside capitalisation; `currency_mismatch` for two currencies; `duplicate` for a receivable or a rule that
/// comes twice; `not_positive` or `too_many_decimals` for an amount; `negative` for a security or a rate below zero;
/// `out_of_order` for dates of capitalisation; `too_many` over 1,000 debts, 2,000 instalments, 10,000 dated facts or
/// 100,000 rows of the sheet; those of `state_receivable` for each receivable and of `accrue_late_interest` for terms.
///
/// ```
/// use arrears::{from_json, state_claim};
///
/// let claim = state_claim(&from_json(r#"{
///     "debts": [{"receivable": {
///         "id": "2023-118", "debtor": "Huada", "currency": "CNY", "amount": "500000", "due_date": "2023-10-31"
///     }}],
///     "terms": {"late_interest": {"rate": {"per_day": {"rate": "0.0003"}}}},
///     "payments": [{"date": "2023-12-15", "amount": "206600"}],
///     "as_of": "2024-01-31"
/// }"#)?)?;
/// // 44 days on 500,000 are 6,600.00: the payment meets them first; 200,000.00 are left for the principal
/// assert_eq!(claim.balances.principal, "300000.00".parse()?);
/// // 48 days on 300,000
/// assert_eq!(claim.balances.interest, "4320.00".parse()?);
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn state_claim(input: &StateClaimInput) -> Result<ClaimStatement> {
    let order = input.allocation.order().at("allocation")?;
    let mut facts = Facts::of(input)?;
    let debts = open(input, &mut facts)?;
    let currency = facts.currency;
    let mut account = Account {
        input,
        currency,
        order,
        debts,
        common: Heads::default(),
        totals: Heads::default(),
        pool: Amount::ZERO,
        received: Amount::ZERO,
        credited: Amount::ZERO,
        journal: Journal::new(currency),
    };
    account.run(&mut facts)?;
    let as_of = input.as_of;
    let debts = account
        .debts
        .iter()
        .map(|debt| debt.state(as_of, currency))
        .collect::<Result<Vec<_>>>()?;
    let unapplied = account.unapplied()?;
    let first = facts.positions.first().map(|position| position.receivable);
    let lines = account.debts.iter_mut();
    Ok(ClaimStatement {
        debtor: first.map_or_else(String::new, |receivable| receivable.debtor.clone()),
        currency,
        as_of,
        balances: account.totals.balances(currency)?,
        heads: account.totals.totals(currency)?,
        received: account.received.in_currency(currency)?,
        credited: account.credited.in_currency(currency)?,
        unapplied_credit: unapplied.in_currency(currency)?,
        per_day: Amount::sum(debts.iter().map(|debt| debt.per_day))?.in_currency(currency)?,
        debts,
        common_costs: account
            .common
            .balance(ClaimHead::Cost)
            .in_currency(currency)?,
        interest_lines: lines
            .flat_map(|debt| std::mem::take(&mut debt.lines))
            .collect(),
        allocation: account.order,
        events: account.journal.events,
        sheet: account.journal.sheet,
    })
}

/// Opens the account of each debt with its terms.
fn open<'a>(input: &'a StateClaimInput, facts: &mut Facts<'a>) -> Result<Vec<DebtAccount<'a>>> {
    let mut debts = Vec::with_capacity(input.debts.len());
    for (index, debt) in input.debts.iter().enumerate() {
        let secured = match debt.secured {
            None => Amount::ZERO,
            Some(secured) => secured
                .non_negative_in(facts.currency)
                .at("secured")
                .at_index("debts", index)?,
        };
        let own = debt.terms.is_some();
        let placed = |error: Error| {
            let error = error.at("terms");
            if own {
                error.at_index("debts", index)
            } else {
                error
            }
        };
        let terms = debt.terms.as_ref().or(input.terms.as_ref());
        let mut meter = None;
        if let Some(terms) = terms {
            let receivable = &debt.receivable;
            let ready = Meter::of(&terms.late_interest, receivable.amount, facts.currency)
                .at("late_interest")
                .map_err(placed)?;
            if terms.capitalisation.is_some() && ready.condition().is_some() {
                return Err(placed(
                    Error::new(
                        ErrorCode::Contradiction,
                        "capitalisation beside a waiver on condition",
                    )
                    .with_remedy("give the waiver as a dated one once its condition is met")
                    .at("capitalisation"),
                ));
            }
            facts
                .capitalise(index, terms, input.as_of)
                .at("capitalisation")
                .map_err(placed)?;
            meter = Some(ready);
        }
        let Some(position) = facts.positions.get(index) else {
            continue;
        };
        let account = DebtAccount::new(position, meter, secured)?;
        if let Some(condition) = &account.condition {
            facts.look(condition.terms.pay_by);
            if let Ok(after) = condition.covers.next() {
                facts.look(after);
            }
        }
        debts.push(account);
    }
    Ok(debts)
}
