use std::collections::BTreeSet;

use super::appraise::Appraiser;
use super::offer::appraise_all;
use super::{
    AppraisedAsset, AssetSettlement, AssetUse, ResidualTerms, SettleWithAssetsInput, SettledAsset,
    SettledHead, SettlementHead,
};
use crate::error::{At, Error, ErrorCode, Result};
use crate::{
    Amount, BuildInstalmentPlanInput, Currency, Date, InstalmentPlan, build_instalment_plan,
};

/// Settles a claim with assets: they are taken in the order given until the claim is covered, each at what it counts for.
///
/// What they leave is paid in cash or by an instalment plan; what the last one counts for beyond the claim is due to the
/// debtor. An asset that is no longer needed stays with the debtor, and so does one that the policy refuses.
///
/// Costs are linear in the number of assets, and those of the plan.
///
/// # Errors
/// Those of `value_asset_offer`; for the heads `duplicate` for one kind twice, `negative` below zero and `sum_mismatch`
/// where they are not the claim together; `reversed` for a last day to pay before the day of the settlement; those of
/// `build_instalment_plan` at `residual.instalments`. Where nothing is left to pay the terms of the plan are not looked at.
///
/// ```
/// use arrears::{SettleWithAssetsInput, from_json, settle_with_assets};
///
/// // source A: motors at 120,000 against 150,000, the rest in cash
/// let input: SettleWithAssetsInput = from_json(r#"{
///     "currency": "CNY", "claim": "150000", "as_of": "2024-01-31",
///     "heads": [{ "kind": "interest", "amount": "10000" }, { "kind": "principal", "amount": "140000" }],
///     "assets": [{
///         "id": "motors", "kind": "equipment", "quantity": "12",
///         "market": { "unit_price": "10000", "date": "2024-01-30", "source": "three dealers" }
///     }],
///     "policy": { "credited_at": "market_value" }
/// }"#)?;
/// let settlement = settle_with_assets(&input)?;
/// assert_eq!(settlement.discharged, "120000.00".parse()?);
/// assert_eq!(settlement.residual, "30000.00".parse()?);
/// assert_eq!(settlement.heads[1].discharged, "110000.00".parse()?); // after all of the interest
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn settle_with_assets(input: &SettleWithAssetsInput) -> Result<AssetSettlement> {
    let SettleWithAssetsInput {
        currency,
        claim,
        heads,
        as_of,
        assets,
        policy,
        residual: residual_terms,
    } = input;
    let claim = claim.positive_in(*currency).at("claim")?;
    let heads = checked_heads(heads, claim, *currency).at("heads")?;
    let appraiser = Appraiser::of(*currency, *as_of, policy)?;
    let appraised = appraise_all(&appraiser, assets)?;
    let assets = take_in_order(appraised, claim, *currency)?;
    let total = |figure: fn(&SettledAsset) -> Amount| -> Result<Amount> {
        Amount::sum(assets.iter().map(figure))?.in_currency(*currency)
    };
    let discharged = total(|asset| asset.discharged)?;
    let residual = claim.minus(discharged)?;
    let surplus = total(|asset| asset.surplus)?;
    let taken = assets
        .iter()
        .filter(|asset| asset.outcome == AssetUse::Taken);
    let taken = taken.map(|asset| asset.appraisal.net_realisable_value);
    let (residual_due, residual_plan) = if residual.is_zero() {
        check_cash(residual_terms.as_ref(), *as_of)?;
        (None, None)
    } else {
        pay(input, residual)?
    };
    Ok(AssetSettlement {
        currency: *currency,
        as_of: *as_of,
        claim,
        credited_at: policy.credited_at,
        net_realisable_value: Amount::sum(taken)?.in_currency(*currency)?,
        heads: discharge(heads, discharged)?,
        assets,
        discharged,
        residual,
        surplus,
        residual_due,
        residual_plan,
    })
}

/// Takes assets until the claim is covered.
fn take_in_order(
    appraised: Vec<AppraisedAsset>,
    claim: Amount,
    currency: Currency,
) -> Result<Vec<SettledAsset>> {
    let zero = Amount::ZERO.in_currency(currency)?;
    let mut open = claim;
    let mut settled = Vec::with_capacity(appraised.len());
    for appraisal in appraised {
        let outcome = if !appraisal.accepted {
            AssetUse::Refused
        } else if open.is_zero() {
            AssetUse::NotNeeded
        } else {
            AssetUse::Taken
        };
        let (discharged, surplus) = if outcome == AssetUse::Taken {
            let discharged = appraisal.credit.min(open);
            (discharged, appraisal.credit.minus(discharged)?)
        } else {
            (zero, zero)
        };
        open = open.minus(discharged)?;
        settled.push(SettledAsset {
            appraisal,
            outcome,
            discharged,
            surplus,
        });
    }
    Ok(settled)
}

/// The heads in the currency, each once, together the claim.
fn checked_heads(
    heads: &[SettlementHead],
    claim: Amount,
    currency: Currency,
) -> Result<Vec<SettlementHead>> {
    let mut seen = BTreeSet::new();
    let mut checked = Vec::with_capacity(heads.len());
    for (index, head) in heads.iter().enumerate() {
        if !seen.insert(head.kind) {
            return Err(Error::new(
                ErrorCode::Duplicate,
                format!("head `{}` stands twice", head.kind),
            )
            .with_value(head.kind)
            .at("kind")
            .at(&format!("[{index}]")));
        }
        let amount = head.amount.non_negative_in(currency);
        checked.push(SettlementHead {
            kind: head.kind,
            amount: amount.at("amount").at(&format!("[{index}]"))?,
        });
    }
    let sum = Amount::sum(checked.iter().map(|head| head.amount))?;
    if !heads.is_empty() && sum != claim {
        return Err(Error::new(
            ErrorCode::SumMismatch,
            format!("the heads add up to `{sum}` and the claim is `{claim}`"),
        )
        .with_value(sum));
    }
    Ok(checked)
}

/// Spreads what is discharged over the heads, in their order.
fn discharge(heads: Vec<SettlementHead>, discharged: Amount) -> Result<Vec<SettledHead>> {
    let mut left = discharged;
    heads
        .into_iter()
        .map(|SettlementHead { kind, amount }| {
            let part = left.min(amount);
            left = left.minus(part)?;
            Ok(SettledHead {
                kind,
                amount,
                discharged: part,
                residual: amount.minus(part)?,
            })
        })
        .collect()
}

/// The last day to pay a residual in cash; the day of the settlement where nothing is stated.
fn check_cash(terms: Option<&ResidualTerms>, as_of: Date) -> Result<Date> {
    match terms {
        Some(ResidualTerms::Cash(cash)) if cash.pay_by < as_of => Err(Error::new(
            ErrorCode::Reversed,
            format!("last day to pay `{}` is before `{as_of}`", cash.pay_by),
        )
        .with_value(cash.pay_by)
        .at("pay_by")
        .at("cash")
        .at("residual")),
        Some(ResidualTerms::Cash(cash)) => Ok(cash.pay_by),
        _ => Ok(as_of),
    }
}

/// How a residual is paid: by a day, or by a plan.
fn pay(
    input: &SettleWithAssetsInput,
    residual: Amount,
) -> Result<(Option<Date>, Option<InstalmentPlan>)> {
    match &input.residual {
        Some(ResidualTerms::Instalments(instalments)) => {
            let plan = build_instalment_plan(&BuildInstalmentPlanInput {
                currency: input.currency,
                principal: residual,
                start_date: input.as_of,
                terms: instalments.terms.clone(),
                cost_of_capital: input.policy.cost_of_capital.clone(),
            });
            Ok((None, Some(plan.at("instalments").at("residual")?)))
        }
        cash => check_cash(cash.as_ref(), input.as_of).map(|date| (Some(date), None)),
    }
}
