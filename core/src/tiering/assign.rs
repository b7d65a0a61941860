use std::cmp::Reverse;
use std::collections::HashSet;

use num_integer::Integer;
use rust_decimal::Decimal;

use super::assess::Judgement;
use super::partition::Partition;
use super::reasons::reasons;
use super::{
    Account, AssignTiersInput, Collateral, CollateralCondition, Tier, TierAssignment, TierReport,
    TierTotal, WorklistEntry,
};
use crate::choice::Choice;
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::{at_most, overflow};
use crate::{Amount, Currency, Share};

/// How many accounts one call takes.
const MOST_ACCOUNTS: usize = 1_000_000;

/// Gives every account of a portfolio its tier, with treatment and reasons, and ranks the accounts into a worklist.
///
/// Recoverability comes from the facts by the recoverability policy, or from a person's statement; together with the amount
/// outstanding and the collateral it picks exactly one rule of the tier policy. A policy that leaves a case open, or
/// covers one twice, is refused before any account is looked at, also when there are no accounts. The cost grows with
/// the accounts and, for the ranking, with the accounts times their logarithm.
///
/// # Errors
/// For the tier policy: `hole` and `overlap` with the case named, `contradiction` for two lower or two upper ends,
/// `reversed` for a span without an amount, `negative` and `too_many_decimals` for an end, `too_many` over 1,000 rules;
/// `empty`, `not_positive` and `contradiction` for a treatment. For the recoverability policy: those of
/// [`assess_recoverability`](crate::assess_recoverability). For an account: `empty` for a blank debtor, `duplicate` for a
/// debtor that comes twice, `currency_mismatch` with the policy, `not_positive` and `too_many_decimals` for an amount,
/// `negative` or `out_of_range` for an overdue amount below zero or above the outstanding one, `too_many` over 1,000,000
/// accounts.
///
/// ```
/// use arrears::{AssignTiersInput, Tier, assign_tiers, from_json};
///
/// let input: AssignTiersInput = from_json(r#"{"accounts": [{"debtor": "D-1", "currency": "CNY", "outstanding": "500000.00",
///     "facts": {"operating_status": "operating", "payment_record": "good", "oldest_days_past_due": 30}}]}"#)?;
/// let report = assign_tiers(&input)?;
/// assert_eq!(report.assignments[0].tier, Tier::KeyAccount);
/// assert_eq!(report.worklist[0].expected_recoverable_value, "400000.00".parse()?);
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn assign_tiers(input: &AssignTiersInput) -> Result<TierReport> {
    let AssignTiersInput {
        accounts,
        tier_policy,
        recoverability_policy,
    } = input;
    let currency = tier_policy.currency;
    let partition = Partition::of(tier_policy).at("tier_policy")?;
    recoverability_policy.check().at("recoverability_policy")?;
    at_most(accounts.len(), MOST_ACCOUNTS, "accounts").at("accounts")?;
    let mut debtors = HashSet::new();
    let assignments = accounts
        .iter()
        .enumerate()
        .map(|(index, account)| {
            check_key(account, &mut debtors)
                .and_then(|()| assign(account, input, &partition))
                .at_index("accounts", index)
        })
        .collect::<Result<Vec<_>>>()?;
    let tiers = Tier::VALUES
        .iter()
        .map(|(tier, _)| total(*tier, &assignments, currency))
        .collect::<Result<Vec<_>>>()?;
    Ok(TierReport {
        currency,
        worklist: worklist(&assignments),
        debtors: count(assignments.len()),
        outstanding: sum(tiers.iter().map(|tier| tier.outstanding), currency)?,
        expected_recoverable_value: sum(
            tiers.iter().map(|tier| tier.expected_recoverable_value),
            currency,
        )?,
        assignments,
        tiers,
    })
}

fn check_key<'a>(account: &'a Account, debtors: &mut HashSet<&'a str>) -> Result<()> {
    let debtor = account.debtor.as_str();
    if debtor.trim().is_empty() {
        Err(Error::new(ErrorCode::Empty, "the key is empty").at("debtor"))
    } else if debtors.insert(debtor) {
        Ok(())
    } else {
        Err(Error::new(
            ErrorCode::Duplicate,
            format!("debtor `{debtor}` comes twice"),
        )
        .with_value(debtor)
        .with_remedy("add up what one debtor owes into one account")
        .at("debtor"))
    }
}

fn assign(
    account: &Account,
    input: &AssignTiersInput,
    partition: &Partition,
) -> Result<TierAssignment> {
    let currency = input.tier_policy.currency;
    if account.currency != currency {
        return Err(Error::new(
            ErrorCode::CurrencyMismatch,
            format!(
                "the account is in {}, the tier policy in {currency}",
                account.currency
            ),
        )
        .with_value(account.currency)
        .with_remedy("tier each currency with a policy of its own")
        .at("currency"));
    }
    let outstanding = account
        .outstanding
        .positive_in(currency)
        .at("outstanding")?;
    let overdue = account
        .overdue
        .map(|overdue| check_overdue(overdue, outstanding, currency))
        .transpose()
        .at("overdue")?;
    let (judgement, score) = match &account.stated {
        None => {
            let judgement = input.recoverability_policy.judge(&account.facts);
            (judgement, Some(judgement.score))
        }
        Some(stated) => {
            let judgement = Judgement {
                score: 0,
                recoverability: stated.recoverability,
                rate: stated.expected_recovery_rate,
            };
            (judgement, None)
        }
    };
    let secured = account.facts.collateral == Collateral::Secured;
    let span = partition.rule(judgement.recoverability, secured, outstanding)?;
    let tier = span.rule.tier;
    Ok(TierAssignment {
        debtor: account.debtor.clone(),
        tier,
        treatment: input.tier_policy.treatments.of(tier).clone(),
        outstanding,
        overdue,
        recoverability: judgement.recoverability,
        score,
        collateral: if secured {
            CollateralCondition::With
        } else {
            CollateralCondition::Without
        },
        expected_recovery_rate: judgement.rate,
        expected_recoverable_value: expected(outstanding, judgement.rate)?,
        rule: count(span.index),
        reasons: reasons(account, &input.recoverability_policy, &judgement, span),
    })
}

fn check_overdue(overdue: Amount, outstanding: Amount, currency: Currency) -> Result<Amount> {
    let overdue = overdue.non_negative_in(currency)?;
    if overdue <= outstanding {
        Ok(overdue)
    } else {
        Err(Error::new(
            ErrorCode::OutOfRange,
            format!("overdue `{overdue}` is more than the `{outstanding}` outstanding"),
        )
        .with_value(overdue))
    }
}

/// A non-negative amount in its minor unit times a share, rounded to the minor unit, a half up.
fn expected(outstanding: Amount, rate: Share) -> Result<Amount> {
    let amount = outstanding.decimal();
    let rate = rate.decimal().normalize();
    let figure = || overflow(outstanding);
    let scale = 10i128.checked_pow(rate.scale()).ok_or_else(figure)?;
    let product = amount
        .mantissa()
        .checked_mul(rate.mantissa())
        .ok_or_else(figure)?;
    let (whole, rest) = product.div_rem(&scale);
    // 2 × rest ≥ scale, without the doubling that might not fit
    let units = if rest >= scale.saturating_sub(rest) {
        whole.saturating_add(1)
    } else {
        whole
    };
    Decimal::try_from_i128_with_scale(units, amount.scale())
        .map(Amount::from)
        .map_err(|_| figure())
}

fn worklist(assignments: &[TierAssignment]) -> Vec<WorklistEntry> {
    let mut order: Vec<_> = assignments.iter().collect();
    order.sort_unstable_by_key(|assignment| {
        (
            Reverse(assignment.expected_recoverable_value),
            assignment.debtor.as_str(),
        )
    });
    order
        .into_iter()
        .enumerate()
        .map(|(place, assignment)| WorklistEntry {
            rank: count(place.saturating_add(1)),
            debtor: assignment.debtor.clone(),
            tier: assignment.tier,
            outstanding: assignment.outstanding,
            expected_recoverable_value: assignment.expected_recoverable_value,
        })
        .collect()
}

fn total(tier: Tier, assignments: &[TierAssignment], currency: Currency) -> Result<TierTotal> {
    let members = || {
        assignments
            .iter()
            .filter(move |assignment| assignment.tier == tier)
    };
    Ok(TierTotal {
        tier,
        debtors: count(members().count()),
        outstanding: sum(members().map(|member| member.outstanding), currency)?,
        expected_recoverable_value: sum(
            members().map(|member| member.expected_recoverable_value),
            currency,
        )?,
    })
}

fn sum(amounts: impl Iterator<Item = Amount>, currency: Currency) -> Result<Amount> {
    Amount::sum(amounts)?.in_currency(currency)
}

/// A count that `at_most` has bounded.
fn count(size: usize) -> u32 {
    u32::try_from(size).unwrap_or(u32::MAX)
}
