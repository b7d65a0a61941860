//! What a bill brings when it is discounted, and whether to keep it instead.

use rust_decimal::Decimal;

use super::price::{expected_share, flow, simple_yearly_cost};
use super::{
    AcceptanceKind, BillComparison, BillDiscountMethod, BillDiscountStatement, BillDiscountTerms,
    BillHolding, BillRecourse, BillVerdict, DiscountBillInput,
};
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::{Exact, RoundingMode};
use crate::rate::{TimeValue, effective_yearly_rate};
use crate::{Amount, Currency, Date, DayCount};

const MOST_TRANSIT_DAYS: u32 = 366;

/// Discounts a bill: days to the rolled maturity, discount, fees, proceeds and what the money costs by the year.
///
/// The day of the discount counts and the maturity does not. A maturity that is no business day is paid later, and the
/// days until then are discounted too.
///
/// # Errors
/// `not_positive`, `negative` and `too_many_decimals` for the amounts; `reversed` at `discount_date` after the day on
/// which the bill is paid; `contradiction` for `thirty_e_360_isda` and for keeping a commercial acceptance without a
/// stated risk; `out_of_range` for over 366 transit days and at `terms` where nothing is left to pay out; those of
/// `roll_date` at `terms.adjustment`, and of the cost of capital.
///
/// ```
/// use arrears::{DiscountBillInput, from_json, discount_bill};
///
/// let input: DiscountBillInput = from_json(r#"{
///     "bill": {"kind": "bankers_acceptance", "currency": "CNY", "face": "1000000", "maturity": "2024-06-30"},
///     "discount_date": "2024-04-01",
///     "terms": {"method": "bank_discount", "rate": "0.036", "day_count": "actual_360"}
/// }"#)?;
/// let statement = discount_bill(&input)?;
/// assert_eq!((statement.days, statement.discount), (90, "9000.00".parse()?));
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn discount_bill(input: &DiscountBillInput) -> Result<BillDiscountStatement> {
    let DiscountBillInput {
        bill,
        discount_date,
        terms,
        holding,
    } = input;
    let currency = bill.currency;
    let face = bill.face.positive_in(currency).at("face").at("bill")?;
    let (rolled_maturity, discounted_until) = dates(bill.maturity, terms).at("terms")?;
    if *discount_date > rolled_maturity {
        return Err(Error::new(
            ErrorCode::Reversed,
            format!("`{discount_date}` is after the bill is paid on `{rolled_maturity}`"),
        )
        .with_value(discount_date)
        .at("discount_date"));
    }
    let years = years(*discount_date, discounted_until, terms).at("terms")?;
    let discount = discount(face, currency, terms, &years).at("terms")?;
    let fees = fees(face, currency, terms).at("terms")?;
    let proceeds = face.minus(discount)?.minus(fees)?;
    if !proceeds.is_positive() {
        return Err(Error::new(
            ErrorCode::OutOfRange,
            format!("discount `{discount}` and fees `{fees}` leave nothing of `{face}`"),
        )
        .with_value(proceeds)
        .at("terms"));
    }
    let comparison = match holding {
        None => None,
        Some(holding) => {
            Some(compare(input, holding, face, proceeds, discounted_until).at("holding")?)
        }
    };
    let flows = [
        flow(*discount_date, proceeds),
        flow(discounted_until, face.negated()),
    ];
    Ok(BillDiscountStatement {
        number: bill.number.clone(),
        kind: bill.kind,
        currency,
        discount_date: *discount_date,
        maturity: bill.maturity,
        rolled_maturity,
        rolled_days: bill.maturity.days_until(rolled_maturity),
        discounted_until,
        days: u32::try_from(discount_date.days_until(discounted_until)).unwrap_or(0),
        method: terms.method,
        rate: terms.rate,
        day_count: terms.day_count,
        face,
        discount,
        fees,
        proceeds,
        simple_yearly_cost: simple_yearly_cost(face.minus(proceeds)?, proceeds, &years)?,
        compound_yearly_cost: effective_yearly_rate(&flows).at("face").at("bill")?,
        contingent_liability: match terms.recourse {
            BillRecourse::WithRecourse => face,
            BillRecourse::WithoutRecourse => Amount::ZERO.in_currency(currency)?,
        },
        comparison,
    })
}

/// The day on which the bill is paid, and the one through which the bank waits for the money.
fn dates(maturity: Date, terms: &BillDiscountTerms) -> Result<(Date, Date)> {
    if terms.transit_days > MOST_TRANSIT_DAYS {
        return Err(Error::new(
            ErrorCode::OutOfRange,
            format!(
                "`{}` transit days are more than {MOST_TRANSIT_DAYS}",
                terms.transit_days
            ),
        )
        .with_value(terms.transit_days)
        .at("transit_days"));
    }
    let rolled = match &terms.adjustment {
        None => maturity,
        Some(adjustment) => adjustment
            .calendar
            .checked()
            .at("calendar")
            .and_then(|calendar| adjustment.convention.roll(maturity, &calendar))
            .at("adjustment")?,
    };
    let until = rolled
        .plus_days(i64::from(terms.transit_days))
        .at("transit_days")?;
    Ok((rolled, until))
}

fn years(start: Date, end: Date, terms: &BillDiscountTerms) -> Result<Exact> {
    if terms.day_count == DayCount::ThirtyE360Isda {
        return Err(Error::new(
            ErrorCode::Contradiction,
            "a bill has no termination date beside its maturity, which `thirty_e_360_isda` needs",
        )
        .with_remedy("choose another day count")
        .at("day_count"));
    }
    terms.day_count.fraction(start, end, None)
}

fn discount(
    face: Amount,
    currency: Currency,
    terms: &BillDiscountTerms,
    years: &Exact,
) -> Result<Amount> {
    let growth = Exact::from(terms.rate.decimal()).times(years)?;
    let exact = match terms.method {
        BillDiscountMethod::BankDiscount => Exact::from(face).times(&growth)?,
        BillDiscountMethod::TrueYield => {
            let growth = growth.plus(&Exact::integer(1))?;
            if growth <= Exact::zero() {
                return Err(Error::new(
                    ErrorCode::OutOfRange,
                    format!("a yield of `{}` leaves nothing to reckon with", terms.rate),
                )
                .with_value(terms.rate)
                .at("rate"));
            }
            Exact::from(face).minus(&Exact::from(face).over(&growth)?)?
        }
    };
    rounded(&exact, currency)
}

fn fees(face: Amount, currency: Currency, terms: &BillDiscountTerms) -> Result<Amount> {
    let fee = terms
        .fee
        .unwrap_or(Amount::ZERO)
        .non_negative_in(currency)
        .at("fee")?;
    let commission = match terms.commission {
        None => return Ok(fee),
        Some(share) => Exact::from(face).times(&share.decimal().into())?,
    };
    fee.plus(rounded(&commission, currency)?)
}

fn rounded(exact: &Exact, currency: Currency) -> Result<Amount> {
    exact
        .round_to(
            Decimal::new(1, currency.decimals()),
            RoundingMode::HalfAwayFromZero,
        )?
        .in_currency(currency)
}

fn compare(
    input: &DiscountBillInput,
    holding: &BillHolding,
    face: Amount,
    proceeds: Amount,
    paid_on: Date,
) -> Result<BillComparison> {
    let BillHolding {
        cost_of_capital,
        risk,
    } = holding;
    if risk.is_none() && input.bill.kind == AcceptanceKind::CommercialAcceptance {
        return Err(Error::new(
            ErrorCode::Contradiction,
            "a commercial acceptance is as good as its acceptor: state the risk",
        )
        .with_remedy("give the probability that the acceptor does not pay, zero if you are sure")
        .at("risk"));
    }
    let currency = input.bill.currency;
    let expected = expected_share(risk.as_ref())?;
    let factor = TimeValue::of(cost_of_capital)
        .and_then(|value| value.factor(input.discount_date, paid_on))
        .at("cost_of_capital")?;
    let worth = Exact::from(face).times(&factor)?;
    let value_kept = rounded(&worth.times(&expected)?, currency)?;
    let recourse_value = match input.terms.recourse {
        BillRecourse::WithRecourse => {
            let lost = Exact::integer(1).minus(&expected)?;
            rounded(&worth.times(&lost)?, currency)?
        }
        BillRecourse::WithoutRecourse => Amount::ZERO.in_currency(currency)?,
    };
    let value_discounted = proceeds.minus(recourse_value)?;
    let gain = value_discounted.minus(value_kept)?;
    Ok(BillComparison {
        value_kept,
        recourse_value,
        value_discounted,
        gain,
        verdict: if gain.is_negative() {
            BillVerdict::Keep
        } else {
            BillVerdict::Discount
        },
    })
}
