//! Staged payment terms: what is exposed at every stage of an order.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::error::{At, Error, ErrorCode, Result};
use crate::money::{Exact, at_most, split_by};
use crate::{Amount, Currency, Date, Share};

/// A payment of an order, and what was delivered by then.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PaymentMilestone {
    /// What the payment is for: prepayment, before shipment, after acceptance. Not empty.
    pub name: String,
    /// Its share of the order. Exactly one of this and the amount must be given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<Share>,
    /// Its amount, above zero.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// The day it is due, where one is agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_date: Option<Date>,
    /// All that was delivered, or the cost incurred, by the time this payment falls due and before it is paid: zero to the
    /// amount of the order, never less than by the payment before. Absent: as much as by the payment before, nothing by
    /// the first one, and the whole order by the last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivered: Option<Amount>,
}

/// An order and the payments that its contract sets.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StagePaymentTermsInput {
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// The amount of the order, above zero.
    pub amount: Amount,
    /// The payments in their order, 1 to 1,000. Together they are the whole order.
    pub milestones: Vec<PaymentMilestone>,
}

/// A stage of an order: one payment, and what is exposed around it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PaymentStage {
    /// Its number, 1 for the first.
    pub number: u32,
    /// What the payment is for.
    pub name: String,
    /// The day it is due, where one is agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_date: Option<Date>,
    /// The amount of the payment.
    pub amount: Amount,
    /// All payments through this one.
    pub paid: Amount,
    /// What of the order is still to be paid after this one: the exposure that is left.
    pub exposure: Amount,
    /// The same as a share of the order, to 6 decimals.
    pub exposure_share: Share,
    /// What was delivered, or the cost incurred, before this payment.
    pub delivered: Amount,
    /// What is lost if this payment and all later ones stay out: what was delivered beyond the payments before it.
    pub loss_if_unpaid: Amount,
    /// What the buyer has paid, this payment within it, beyond what was delivered.
    pub prepaid: Amount,
}

/// Staged payment terms: the exposure after every payment, and the worst that can happen.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StagedPaymentTerms {
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// The amount of the order.
    pub amount: Amount,
    /// The stages in their order. Their amounts add up to the order, and the exposure after the last is zero.
    pub stages: Vec<PaymentStage>,
    /// The largest loss of any stage: what a buyer who stops paying can cost at most.
    pub worst_case_loss: Amount,
    /// The same as a share of the order, to 6 decimals.
    pub worst_case_share: Share,
    /// The stage of that loss, the first where several are as large.
    pub worst_stage: u32,
}

const MOST_MILESTONES: usize = 1_000;

/// States staged payment terms: the exposure left after every payment, and the worst-case loss.
///
/// Use it before a contract is signed, to see what each order of payments leaves at risk. A payment comes before or after
/// its delivery as the delivered value says; without one, everything is delivered before the last payment and nothing
/// before the others, so that the last payment is what can be lost.
///
/// # Errors
/// `not_positive` or `too_many_decimals` at `amount` and `milestones[i].amount`; `empty` without milestones or for one
/// without a name; `too_many` over 1,000; `contradiction` for a milestone with share and amount, or neither; `sum_mismatch` at
/// `milestones` where they are not the whole order; `not_positive` for a share of zero; at `milestones[i].delivered`
/// `negative` or `too_many_decimals`, `out_of_range` above the order, `out_of_order` below the value before.
///
/// ```
/// use arrears::{from_json, stage_payment_terms};
///
/// let terms = stage_payment_terms(&from_json(r#"{
///     "currency": "CNY", "amount": "500000",
///     "milestones": [
///         {"name": "prepayment", "share": "0.3"},
///         {"name": "before shipment", "share": "0.5"},
///         {"name": "after acceptance", "share": "0.2"}
///     ]
/// }"#)?)?;
/// assert_eq!(terms.stages[1].exposure_share, "0.2".parse()?);
/// assert_eq!(terms.worst_case_loss, "100000.00".parse()?);
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn stage_payment_terms(input: &StagePaymentTermsInput) -> Result<StagedPaymentTerms> {
    let StagePaymentTermsInput {
        currency,
        milestones,
        ..
    } = input;
    let amount = input.amount.positive_in(*currency).at("amount")?;
    if milestones.is_empty() {
        return Err(Error::new(ErrorCode::Empty, "there are no milestones").at("milestones"));
    }
    at_most(milestones.len(), MOST_MILESTONES, "milestones").at("milestones")?;
    let amounts = amounts(milestones, amount, *currency)?;
    let zero = Amount::ZERO.in_currency(*currency)?;
    let mut stages = Vec::with_capacity(milestones.len());
    let (mut paid, mut delivered) = (zero, zero);
    for (index, (milestone, payment)) in milestones.iter().zip(amounts).enumerate() {
        let number = index.saturating_add(1);
        delivered = match milestone.delivered {
            Some(stated) => check_delivered(stated, delivered, amount, *currency)
                .at("delivered")
                .at_index("milestones", index)?,
            None if number == milestones.len() => amount,
            None => delivered,
        };
        let loss_if_unpaid = delivered.minus(paid)?.or_zero().in_currency(*currency)?;
        paid = paid.plus(payment)?;
        let exposure = amount.minus(paid)?;
        stages.push(PaymentStage {
            number: u32::try_from(number).unwrap_or(u32::MAX),
            name: milestone.name.clone(),
            due_date: milestone.due_date,
            amount: payment,
            paid,
            exposure,
            exposure_share: share_of(exposure, amount)?,
            delivered,
            loss_if_unpaid,
            prepaid: paid.minus(delivered)?.or_zero().in_currency(*currency)?,
        });
    }
    let mut worst = (zero, 1);
    for stage in &stages {
        if stage.loss_if_unpaid > worst.0 {
            worst = (stage.loss_if_unpaid, stage.number);
        }
    }
    Ok(StagedPaymentTerms {
        currency: *currency,
        amount,
        stages,
        worst_case_loss: worst.0,
        worst_case_share: share_of(worst.0, amount)?,
        worst_stage: worst.1,
    })
}

fn share_of(part: Amount, whole: Amount) -> Result<Share> {
    Share::try_from(Exact::from(part).over(&whole.into())?.shown(6)?)
}

/// The amount of each milestone: stated ones as they are, shares by largest remainder.
fn amounts(
    milestones: &[PaymentMilestone],
    whole: Amount,
    currency: Currency,
) -> Result<Vec<Amount>> {
    let mut stated = Amount::ZERO.in_currency(currency)?;
    let mut shares = Exact::zero();
    let mut weights = Vec::with_capacity(milestones.len());
    for (index, milestone) in milestones.iter().enumerate() {
        let (amount, share) = size(milestone, currency).at_index("milestones", index)?;
        stated = stated.plus(amount)?;
        shares = shares.plus(&share)?;
        weights.push(share);
    }
    let covered = shares.times(&whole.into())?.plus(&stated.into())?;
    if covered != Exact::from(whole) {
        return Err(Error::new(
            ErrorCode::SumMismatch,
            format!(
                "the milestones come to `{}` and not to the `{whole}` of the order",
                covered.shown(currency.decimals())?
            ),
        )
        .at("milestones"));
    }
    let shared = if shares.is_zero() {
        vec![Amount::ZERO; milestones.len()]
    } else {
        let cent = Decimal::new(1, currency.decimals());
        split_by(whole.minus(stated)?, cent, &weights)?
    };
    milestones
        .iter()
        .zip(shared)
        .map(|(milestone, shared)| milestone.amount.unwrap_or(shared).in_currency(currency))
        .collect()
}

fn size(milestone: &PaymentMilestone, currency: Currency) -> Result<(Amount, Exact)> {
    if milestone.name.trim().is_empty() {
        return Err(Error::new(ErrorCode::Empty, "a milestone has no name").at("name"));
    }
    match (milestone.amount, milestone.share) {
        (Some(amount), None) => Ok((amount.positive_in(currency).at("amount")?, Exact::zero())),
        (None, Some(share)) if share.decimal().is_zero() => Err(Error::new(
            ErrorCode::NotPositive,
            "a share of `0` is no payment",
        )
        .with_value(share)
        .at("share")),
        (None, Some(share)) => Ok((Amount::ZERO, share.decimal().into())),
        (Some(_), Some(_)) => Err(Error::new(
            ErrorCode::Contradiction,
            "an amount and a share exclude each other",
        )
        .at("share")),
        (None, None) => Err(Error::new(
            ErrorCode::Contradiction,
            "an amount or a share must be given",
        )
        .at("share")),
    }
}

fn check_delivered(
    stated: Amount,
    before: Amount,
    whole: Amount,
    currency: Currency,
) -> Result<Amount> {
    let stated = stated.non_negative_in(currency)?;
    if stated > whole {
        return Err(Error::new(
            ErrorCode::OutOfRange,
            format!("`{stated}` is more than the order of `{whole}`"),
        )
        .with_value(stated));
    }
    if stated < before {
        return Err(Error::new(
            ErrorCode::OutOfOrder,
            format!("`{stated}` is less than the `{before}` of the payment before"),
        )
        .with_value(stated));
    }
    Ok(stated)
}
