//! How much of a discount for early payment is worth giving.

use rust_decimal::Decimal;

use super::{
    EarlyPaymentPrice, EarlyPaymentVerdict, NonPaymentRisk, PriceEarlyPaymentInput, PricedDiscount,
};
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::{Exact, RoundingMode};
use crate::rate::{DatedFlow, TimeValue, effective_yearly_rate};
use crate::{Amount, Currency, Date, DayCount, EffectiveRate, Share};

/// How many decimals a share and a yearly cost are shown with.
const SHOWN_DECIMALS: u32 = 6;

/// Prices a discount for early payment: the largest one worth giving, and what an offered one costs by the year.
///
/// Money later is worth less by the cost of capital over the days gained, and less again by the risk that it does not
/// come. The largest discount is what is left of the amount after that.
///
/// # Errors
/// `not_positive` or `too_many_decimals` for the amount; `reversed` where the payment would otherwise not come later;
/// `rate_out_of_range` and `contradiction` at `cost_of_capital`; `out_of_range` for an offered discount of everything.
///
/// ```
/// use arrears::{PriceEarlyPaymentInput, from_json, price_early_payment};
///
/// // 2/10 net 30: 2 % for twenty days
/// let input: PriceEarlyPaymentInput = from_json(r#"{
///     "currency": "CNY", "amount": "100000", "paid_early_on": "2024-01-11", "paid_otherwise_on": "2024-01-31",
///     "cost_of_capital": {"rate": "0.08", "compounding": "simple"}, "offered": "0.02"
/// }"#)?;
/// let offered = price_early_payment(&input)?.offered.ok_or("no offer")?;
/// assert_eq!(offered.simple_yearly_cost, Some("0.372449".parse()?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn price_early_payment(input: &PriceEarlyPaymentInput) -> Result<EarlyPaymentPrice> {
    let PriceEarlyPaymentInput {
        currency,
        amount,
        paid_early_on,
        paid_otherwise_on,
        cost_of_capital,
        risk,
        offered,
    } = input;
    let amount = amount.positive_in(*currency).at("amount")?;
    let days_gained = paid_early_on.days_until(*paid_otherwise_on);
    if days_gained <= 0 {
        return Err(Error::new(
            ErrorCode::Reversed,
            format!("otherwise paid on `{paid_otherwise_on}`, not after `{paid_early_on}`"),
        )
        .with_value(paid_otherwise_on)
        .at("paid_otherwise_on"));
    }
    let day_count = cost_of_capital
        .day_count
        .unwrap_or(DayCount::Actual365Fixed);
    let factor = TimeValue::of(cost_of_capital)
        .and_then(|value| value.factor(*paid_early_on, *paid_otherwise_on))
        .at("cost_of_capital")?;
    let expected = expected_share(risk.as_ref())?;
    let pricing = Pricing {
        currency: *currency,
        amount,
        paid_early_on: *paid_early_on,
        paid_otherwise_on: *paid_otherwise_on,
        day_count,
    };
    let waiting = Exact::from(amount).times(&expected)?.times(&factor)?;
    let unit = pricing.unit();
    let value_of_waiting = waiting
        .round_to(unit, RoundingMode::HalfAwayFromZero)?
        .in_currency(*currency)?;
    // up for what is kept is down for what is given: never above the break-even
    let kept = waiting.round_to(unit, RoundingMode::Up)?;
    let most = amount.minus(kept)?.or_zero();
    let largest = pricing.priced(most)?;
    let offered = match offered {
        None => None,
        Some(share) if *share == Share::WHOLE => {
            return Err(Error::new(
                ErrorCode::OutOfRange,
                "a discount of everything leaves nothing to pay",
            )
            .with_value(share)
            .at("offered"));
        }
        Some(share) => {
            let exact = Exact::from(amount).times(&share.decimal().into())?;
            let discount = exact.round_to(unit, RoundingMode::HalfAwayFromZero)?;
            Some(pricing.priced(discount)?)
        }
    };
    let gain = match &offered {
        None => None,
        Some(offered) => Some(offered.payable.minus(value_of_waiting)?),
    };
    let verdict = offered.as_ref().map(|offered| {
        if offered.discount <= most {
            EarlyPaymentVerdict::WorthGiving
        } else {
            EarlyPaymentVerdict::TooDear
        }
    });
    Ok(EarlyPaymentPrice {
        currency: *currency,
        amount,
        days_gained: u32::try_from(days_gained).unwrap_or(u32::MAX),
        day_count,
        expected_share: Share::try_from(expected.shown(12)?)?,
        value_of_waiting,
        largest,
        offered,
        gain,
        verdict,
    })
}

/// What is expected of 1 that is due: all of it, less what the risk takes.
pub(super) fn expected_share(risk: Option<&NonPaymentRisk>) -> Result<Exact> {
    let one = Exact::integer(1);
    let Some(NonPaymentRisk {
        probability,
        recovered,
    }) = risk
    else {
        return Ok(one);
    };
    let recovered = recovered.unwrap_or(Share::NONE);
    let lost = one.minus(&recovered.decimal().into())?;
    one.minus(&Exact::from(probability.decimal()).times(&lost)?)
}

struct Pricing {
    currency: Currency,
    amount: Amount,
    paid_early_on: Date,
    paid_otherwise_on: Date,
    day_count: DayCount,
}

impl Pricing {
    fn unit(&self) -> Decimal {
        Decimal::new(1, self.currency.decimals())
    }

    fn priced(&self, discount: Amount) -> Result<PricedDiscount> {
        let discount = discount.in_currency(self.currency)?;
        let payable = self.amount.minus(discount)?;
        let share = Exact::from(discount).over(&self.amount.into())?;
        let unit = Decimal::new(1, SHOWN_DECIMALS);
        let share = share.round_to(unit, RoundingMode::Down)?;
        let years = self
            .day_count
            .fraction(self.paid_early_on, self.paid_otherwise_on, None)?;
        let flows = [
            flow(self.paid_early_on, payable),
            flow(self.paid_otherwise_on, self.amount.negated()),
        ];
        Ok(PricedDiscount {
            discount_rate: Share::try_from(share.decimal().normalize())?,
            discount,
            payable,
            simple_yearly_cost: simple_yearly_cost(discount, payable, &years)?,
            compound_yearly_cost: effective_yearly_rate(&flows).at("amount")?,
        })
    }
}

pub(super) fn flow(date: Date, amount: Amount) -> DatedFlow {
    DatedFlow {
        date,
        amount: amount.into(),
    }
}

/// What `cost` is on `had` by the year; nothing where there is no time or no money to reckon with.
pub(super) fn simple_yearly_cost(
    cost: Amount,
    had: Amount,
    years: &Exact,
) -> Result<Option<EffectiveRate>> {
    if years.is_zero() || !had.is_positive() {
        return Ok(None);
    }
    let rate = Exact::from(cost).over(&had.into())?.over(years)?;
    // a cost past the range of the scalar says nothing that its absence does not
    Ok(EffectiveRate::try_from(rate.shown(SHOWN_DECIMALS)?).ok())
}
