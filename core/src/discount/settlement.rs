//! What an offer to take less than is owed is worth, beside waiting.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::debt::Debt;
use super::waiting::waiting;
use super::{
    EvaluateSettlementInput, SettlementEvaluation, SettlementLapse, SettlementOffer,
    SettlementOfferValue, SettlementPaymentValue, SettlementVerdict, WaitingValue,
};
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::{Exact, RoundingMode, at_most, round_together};
use crate::rate::TimeValue;
use crate::{Amount, Currency, Date, Reason, ReasonCode, Share};

const MOST_OFFERS: usize = 20;
const MOST_PAYMENTS: usize = 120;
/// The decimals of a factor averaged over several payments.
const FACTOR_DECIMALS: u32 = 15;

/// Evaluates offers to settle a debt for less: what each forgoes, what it is worth beside waiting, and what lapses.
///
/// Every value is one of the day asked about, at the cost of capital. An offer is worth taking where its payments are
/// worth at least what waiting is: what may come, each with its probability, less what pursuing it costs. A sum of values
/// is rounded once, and its lines add up to it.
///
/// # Errors
/// Those of `state_receivable` and `accrue_late_interest` for `receivable` and `terms`; `not_positive` where nothing is
/// outstanding; `negative`, `not_positive` and `too_many_decimals` for the amounts; `empty` and `too_many` for lists;
/// `duplicate` for a name twice; `out_of_order` for payments, `reversed` for days before the day asked about;
/// `out_of_range` at `waiting.scenarios` for probabilities above 1 together and at `offers` for payments above the claim;
/// those of the cost of capital.
///
/// ```
/// use arrears::{EvaluateSettlementInput, SettlementVerdict, evaluate_settlement, from_json};
///
/// let input: EvaluateSettlementInput = from_json(r#"{
///     "receivable": {"id": "A-1", "debtor": "Li", "currency": "CNY", "amount": "100000", "due_date": "2024-01-31"},
///     "as_of": "2024-03-01",
///     "offers": [{"name": "now", "payments": [{"pay_by": "2024-03-01", "amount": "90000"}]}],
///     "waiting": {"scenarios": [{"probability": "0.8", "on": "2025-03-01"}]},
///     "cost_of_capital": {"rate": "0.06"}
/// }"#)?;
/// let evaluation = evaluate_settlement(&input)?;
/// assert_eq!(evaluation.waiting.value, "75471.70".parse()?); // 100,000 × 0.8 / 1.06
/// assert_eq!(evaluation.offers[0].verdict, SettlementVerdict::Accept);
/// assert_eq!(evaluation.offers[0].break_even, "75471.70".parse()?);
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn evaluate_settlement(input: &EvaluateSettlementInput) -> Result<SettlementEvaluation> {
    let debt = Debt::of(input)?;
    let currency = debt.currency();
    if input.offers.is_empty() {
        return Err(Error::new(ErrorCode::Empty, "there is no offer").at("offers"));
    }
    at_most(input.offers.len(), MOST_OFFERS, "offers").at("offers")?;
    let time = TimeValue::of(&input.cost_of_capital).at("cost_of_capital")?;
    let valuer = Valuer {
        time,
        as_of: input.as_of,
        currency,
    };
    let waiting = waiting(input, &debt, &valuer).at("waiting")?;
    let mut names = BTreeSet::new();
    let mut offers = Vec::with_capacity(input.offers.len());
    for (index, offer) in input.offers.iter().enumerate() {
        let value = check_name(&mut names, &offer.name)
            .and_then(|()| evaluated(offer, &debt, &valuer, &waiting));
        offers.push(value.at_index("offers", index)?);
    }
    let mut best: Option<&SettlementOfferValue> = None;
    for offer in &offers {
        let better = best.is_none_or(|best| best.expected_value < offer.expected_value);
        if offer.verdict == SettlementVerdict::Accept && better {
            best = Some(offer);
        }
    }
    let best = best.map(|offer| offer.name.clone());
    let interest = debt.interest_through(input.as_of, &[])?;
    Ok(SettlementEvaluation {
        id: input.receivable.id.clone(),
        debtor: input.receivable.debtor.clone(),
        currency,
        as_of: input.as_of,
        outstanding: debt.outstanding,
        interest,
        costs: debt.costs,
        claim: debt.claim(interest)?,
        waiting,
        offers,
        best,
    })
}

fn check_name<'a>(names: &mut BTreeSet<&'a str>, name: &'a str) -> Result<()> {
    if name.trim().is_empty() {
        return Err(Error::new(ErrorCode::Empty, "the name is empty").at("name"));
    }
    if names.insert(name) {
        return Ok(());
    }
    Err(
        Error::new(ErrorCode::Duplicate, format!("offer `{name}` comes twice"))
            .with_value(name)
            .at("name"),
    )
}

/// Values amounts on the day asked about.
pub(super) struct Valuer {
    time: TimeValue,
    as_of: Date,
    pub(super) currency: Currency,
}

impl Valuer {
    /// What `share` of an amount on a later day is worth.
    pub(super) fn worth(&self, amount: Amount, share: Share, on: Date) -> Result<Exact> {
        let factor = self.time.factor(self.as_of, on)?;
        Exact::from(amount)
            .times(&share.decimal().into())?
            .times(&factor)
    }

    /// What several are worth together, rounded once, and the part of it that each one has.
    pub(super) fn together(&self, worths: &[Exact]) -> Result<(Amount, Vec<Amount>)> {
        let (total, parts) = round_together(worths, self.unit())?;
        let shown = |amount: Amount| amount.in_currency(self.currency);
        let parts = parts.into_iter().map(shown).collect::<Result<_>>()?;
        Ok((shown(total)?, parts))
    }

    fn unit(&self) -> Decimal {
        Decimal::new(1, self.currency.decimals())
    }

    fn rounded(&self, exact: &Exact, mode: RoundingMode) -> Result<Amount> {
        exact
            .round_to(self.unit(), mode)?
            .in_currency(self.currency)
    }

    /// A day of the future, or the day asked about itself.
    pub(super) fn not_before(&self, day: Date) -> Result<()> {
        if day >= self.as_of {
            return Ok(());
        }
        Err(Error::new(
            ErrorCode::Reversed,
            format!("`{day}` is before the day asked about, `{}`", self.as_of),
        )
        .with_value(day))
    }
}

fn evaluated(
    offer: &SettlementOffer,
    debt: &Debt<'_>,
    valuer: &Valuer,
    waiting: &WaitingValue,
) -> Result<SettlementOfferValue> {
    let (value, payments) = payments(offer, valuer)?;
    let total = Amount::sum(payments.iter().map(|payment| payment.amount))?;
    let (Some(first), Some(last)) = (payments.first(), payments.last()) else {
        return Err(Error::new(ErrorCode::Empty, "there is no payment").at("payments"));
    };
    let claim = debt.claim(debt.interest_through(last.pay_by, &offer.payments)?)?;
    if total > claim {
        return Err(Error::new(
            ErrorCode::OutOfRange,
            format!("the payments are `{total}`, more than the claim of `{claim}`"),
        )
        .with_value(total)
        .at("payments"));
    }
    let forgone = claim.minus(total)?;
    let forgone_principal = debt.outstanding.minus(total)?.or_zero();
    let gain = value.minus(waiting.value)?;
    let break_even = break_even(&payments, total, waiting.value, valuer)?;
    let lapses_on = first.pay_by.next().at("pay_by").at_index("payments", 0)?;
    let claim_then = debt.claim(debt.interest_through(lapses_on, &[])?)?;
    let mut evaluated = SettlementOfferValue {
        name: offer.name.clone(),
        total,
        claim,
        forgone,
        forgone_principal: forgone_principal.in_currency(valuer.currency)?,
        forgone_interest_and_costs: forgone.minus(forgone_principal)?,
        value,
        expected_value: expected(value, waiting.value, offer.probability, valuer)?,
        gain,
        break_even,
        break_even_discount: if break_even > claim {
            None
        } else {
            let share = Exact::from(claim.minus(break_even)?).over(&claim.into())?;
            let share = share.round_to(Decimal::new(1, 6), RoundingMode::Down)?;
            Some(Share::try_from(share.decimal().normalize())?)
        },
        lapse: SettlementLapse {
            on: lapses_on,
            claim: claim_then,
            comes_back: claim_then.minus(total)?,
        },
        verdict: if !gain.is_negative() {
            SettlementVerdict::Accept
        } else if break_even <= claim {
            SettlementVerdict::Counter
        } else {
            SettlementVerdict::Decline
        },
        reasons: Vec::new(),
        payments,
    };
    evaluated.reasons = reasons(&evaluated, waiting.value, valuer.currency);
    Ok(evaluated)
}

/// What the payments of an offer are worth together, and each of them with its part of it.
fn payments(
    offer: &SettlementOffer,
    valuer: &Valuer,
) -> Result<(Amount, Vec<SettlementPaymentValue>)> {
    at_most(offer.payments.len(), MOST_PAYMENTS, "payments").at("payments")?;
    let mut before: Option<Date> = None;
    let mut amounts = Vec::with_capacity(offer.payments.len());
    let mut worths = Vec::with_capacity(offer.payments.len());
    for (index, payment) in offer.payments.iter().enumerate() {
        let checked = || -> Result<(Amount, Exact)> {
            let amount = payment.amount.positive_in(valuer.currency).at("amount")?;
            valuer.not_before(payment.pay_by).at("pay_by")?;
            if before.is_some_and(|before| before >= payment.pay_by) {
                return Err(Error::new(
                    ErrorCode::OutOfOrder,
                    format!("`{}` is not after the day before it", payment.pay_by),
                )
                .with_value(payment.pay_by)
                .at("pay_by"));
            }
            Ok((amount, valuer.worth(amount, Share::WHOLE, payment.pay_by)?))
        };
        let (amount, worth) = checked().at_index("payments", index)?;
        amounts.push(amount);
        worths.push(worth);
        before = Some(payment.pay_by);
    }
    let (total, values) = valuer.together(&worths).at("payments")?;
    let stated = offer.payments.iter().zip(amounts);
    let payments = stated
        .zip(values)
        .map(|((payment, amount), value)| SettlementPaymentValue {
            pay_by: payment.pay_by,
            amount,
            value,
        });
    Ok((total, payments.collect()))
}

/// What the offer is worth where it may not be kept.
fn expected(
    value: Amount,
    waiting: Amount,
    probability: Option<Share>,
    valuer: &Valuer,
) -> Result<Amount> {
    let Some(kept) = probability else {
        return Ok(value);
    };
    let kept = Exact::from(kept.decimal());
    let lost = Exact::integer(1).minus(&kept)?;
    let exact = Exact::from(value)
        .times(&kept)?
        .plus(&Exact::from(waiting).times(&lost)?)?;
    valuer.rounded(&exact, RoundingMode::HalfAwayFromZero)
}

/// The least sum on the same days in the same proportions that is worth what waiting is.
fn break_even(
    payments: &[SettlementPaymentValue],
    total: Amount,
    waiting: Amount,
    valuer: &Valuer,
) -> Result<Amount> {
    if !waiting.is_positive() {
        return Amount::ZERO.in_currency(valuer.currency);
    }
    let worth = payments.iter().try_fold(Exact::zero(), |sum, payment| {
        sum.plus(&valuer.worth(payment.amount, Share::WHOLE, payment.pay_by)?)
    })?;
    let factor = Exact::from(worth.over(&total.into())?.shown(FACTOR_DECIMALS)?);
    valuer.rounded(&Exact::from(waiting).over(&factor)?, RoundingMode::Up)
}

fn reasons(offer: &SettlementOfferValue, waiting: Amount, currency: Currency) -> Vec<Reason> {
    let money = |code: ReasonCode| Reason::new(code).with("currency", currency);
    let mut reasons = vec![
        money(ReasonCode::SettlementForgone)
            .with("forgone", offer.forgone)
            .with("forgone_principal", offer.forgone_principal),
        if offer.gain.is_negative() {
            money(ReasonCode::SettlementWorthLess).with("difference", offer.gain.negated())
        } else {
            money(ReasonCode::SettlementWorthMore).with("difference", offer.gain)
        }
        .with("value", offer.value)
        .with("waiting", waiting),
    ];
    reasons.push(match offer.verdict {
        SettlementVerdict::Decline => money(ReasonCode::SettlementNoBreakEven)
            .with("break_even", offer.break_even)
            .with("claim", offer.claim),
        _ => money(ReasonCode::SettlementBreakEven).with("break_even", offer.break_even),
    });
    reasons.push(
        money(ReasonCode::SettlementLapses)
            .with("on", offer.lapse.on)
            .with("comes_back", offer.lapse.comes_back)
            .with("claim", offer.lapse.claim),
    );
    reasons
}
