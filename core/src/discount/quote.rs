//! What is payable on which day under terms that reward early payment.

use super::windows::{Dates, Span};
use super::{
    DiscountBase, DiscountLapse, DiscountedPayment, EarlyPaymentQuote, EarlyPaymentWindow,
    EarlyPaymentWindowStatus, PartPaymentRule, QuoteEarlyPaymentInput,
};
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::Exact;
use crate::receivable::Position;
use crate::{Amount, Currency, Date, Receivable, Rounding, Share};

/// Quotes what is payable on which day under terms that reward early payment, and what lapses when.
///
/// A step ends with its last day, that day included: paid on it is in time. A credit reduces the debt on its day and the
/// discount with it; a payment takes the discount of the window it falls into, as the rule for part payments says.
///
/// # Errors
/// Those of `state_receivable` at `receivable`; `contradiction` for a receivable with instalments, without a start date,
/// without a due date or with two different ones, and where the base leaves out a tax or freight that is not stated;
/// `sum_mismatch` at `tax` where tax and freight are more than the amount; `empty` and `too_many` for the steps,
/// `out_of_order` where days do not ascend or discounts do not descend, `out_of_range` for a discount of nothing or of
/// everything and for days over 3,660; `reversed` at `terms.net_days` before the last step; those of `roll_date` at
/// `terms.adjustment`.
///
/// ```
/// use arrears::{QuoteEarlyPaymentInput, from_json, quote_early_payment};
///
/// let input: QuoteEarlyPaymentInput = from_json(r#"{
///     "receivable": {"id": "A-1", "debtor": "Li", "currency": "CNY", "amount": "800000", "due_date": "2024-01-31"},
///     "start_date": "2024-03-01",
///     "terms": {"steps": [{"within_days": 3, "discount": "0.01"}]},
///     "as_of": "2024-03-01"
/// }"#)?;
/// let quote = quote_early_payment(&input)?;
/// assert_eq!((quote.discount_now, quote.payable_now), ("8000.00".parse()?, "792000.00".parse()?));
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn quote_early_payment(input: &QuoteEarlyPaymentInput) -> Result<EarlyPaymentQuote> {
    let QuoteEarlyPaymentInput {
        receivable,
        terms,
        as_of,
        ..
    } = input;
    Position::of(receivable).at("receivable")?;
    let currency = receivable.currency;
    let amount = receivable.amount.in_currency(currency)?;
    terms
        .rounding
        .unit_in(currency)
        .at("rounding")
        .at("terms")?;
    let discount_base = base(input, amount)?;
    let dates = Dates::of(input)?;
    let borne = Exact::from(discount_base).over(&amount.into())?;

    let mut account = Account {
        currency,
        rounding: &terms.rounding,
        rule: terms.part_payments,
        borne,
        outstanding: amount,
        paid_since_start: Amount::ZERO,
        unapplied: Amount::ZERO,
    };
    let mut payments = Vec::new();
    for event in events(receivable, *as_of) {
        match event {
            Event::Credit(credited) => account.credit(credited)?,
            Event::Payment(date, paid) => {
                let discount_rate = dates.rate_on(date);
                let started = date >= dates.start;
                payments.push(account.pay(date, paid, discount_rate, started)?);
            }
        }
    }
    let windows = dates
        .windows
        .iter()
        .map(|window| account.quoted(window, *as_of))
        .collect::<Result<Vec<_>>>()?;
    let discount_now = account.clearing_discount(dates.rate_on(*as_of))?;
    let sum = |figure: fn(&DiscountedPayment) -> Amount| {
        Amount::sum(payments.iter().map(figure))?.in_currency(currency)
    };
    Ok(EarlyPaymentQuote {
        id: receivable.id.clone(),
        debtor: receivable.debtor.clone(),
        currency,
        as_of: *as_of,
        counted_from: dates.counted_from,
        due_date: dates.due_date,
        amount,
        discount_base,
        paid: sum(|payment| payment.paid)?,
        credited: Amount::sum(
            receivable
                .credits
                .iter()
                .filter(|credit| credit.date <= *as_of)
                .map(|credit| credit.amount),
        )?
        .in_currency(currency)?,
        discount_taken: sum(|payment| payment.discount)?,
        outstanding: account.outstanding,
        unapplied_credit: account.unapplied.in_currency(currency)?,
        payable_now: account.outstanding.minus(discount_now)?,
        discount_now,
        next_lapse: next_lapse(&windows)?,
        windows,
        payments,
    })
}

/// What of the amount bears the discount.
fn base(input: &QuoteEarlyPaymentInput, amount: Amount) -> Result<Amount> {
    let currency = input.receivable.currency;
    let stated = |part: Option<Amount>, field: &str| match part {
        None => Ok(None),
        Some(part) => part.non_negative_in(currency).at(field).map(Some),
    };
    let tax = stated(input.tax, "tax")?;
    let freight = stated(input.freight, "freight")?;
    let parts = Amount::sum(tax.into_iter().chain(freight))?;
    if parts > amount {
        return Err(Error::new(
            ErrorCode::SumMismatch,
            format!("tax and freight are `{parts}`, more than the amount `{amount}`"),
        )
        .with_value(parts)
        .at("tax"));
    }
    let needed = |part: Option<Amount>, field: &str| {
        part.ok_or_else(|| {
            Error::new(
                ErrorCode::Contradiction,
                format!("the base of the discount leaves out the {field}, which is not stated"),
            )
            .at(field)
        })
    };
    let left_out = match input.terms.base {
        DiscountBase::WholeAmount => Amount::ZERO,
        DiscountBase::WithoutTax => needed(tax, "tax")?,
        DiscountBase::WithoutFreight => needed(freight, "freight")?,
        DiscountBase::GoodsOnly => needed(tax, "tax")?.plus(needed(freight, "freight")?)?,
    };
    amount.minus(left_out)?.in_currency(currency)
}

enum Event {
    Credit(Amount),
    Payment(Date, Amount),
}

/// What has happened by a day, in order; on one day a credit comes before a payment.
fn events(receivable: &Receivable, as_of: Date) -> Vec<Event> {
    let credits = receivable
        .credits
        .iter()
        .map(|credit| (credit.date, false, Event::Credit(credit.amount)));
    let payments = receivable.payments.iter().map(|payment| {
        let event = Event::Payment(payment.date, payment.amount);
        (payment.date, true, event)
    });
    let mut events: Vec<_> = credits
        .chain(payments)
        .filter(|(date, _, _)| *date <= as_of)
        .collect();
    events.sort_by_key(|(date, payment, _)| (*date, *payment));
    events.into_iter().map(|(_, _, event)| event).collect()
}

/// The debt while payments meet it.
struct Account<'a> {
    currency: Currency,
    rounding: &'a Rounding,
    rule: PartPaymentRule,
    /// The share of the debt that bears the discount.
    borne: Exact,
    outstanding: Amount,
    paid_since_start: Amount,
    unapplied: Amount,
}

impl Account<'_> {
    fn credit(&mut self, amount: Amount) -> Result<()> {
        let applied = amount.min(self.outstanding);
        self.unapplied = self.unapplied.plus(amount.minus(applied)?)?;
        self.outstanding = self
            .outstanding
            .minus(applied)?
            .in_currency(self.currency)?;
        Ok(())
    }

    /// The discount of the payment that clears the debt.
    fn clearing_discount(&self, rate: Share) -> Result<Amount> {
        let on = match self.rule {
            PartPaymentRule::WholeOnly => self.outstanding.plus(self.paid_since_start)?,
            PartPaymentRule::ProRata | PartPaymentRule::OnFinalPayment => self.outstanding,
        };
        let exact = Exact::from(on).times(&self.effective(rate)?)?;
        let discount = self.rounding.round(&exact, self.currency)?;
        Ok(discount.min(self.outstanding))
    }

    /// The discount on 1 of the debt.
    fn effective(&self, rate: Share) -> Result<Exact> {
        self.borne.times(&rate.decimal().into())
    }

    fn pay(
        &mut self,
        date: Date,
        paid: Amount,
        discount_rate: Share,
        started: bool,
    ) -> Result<DiscountedPayment> {
        let paid = paid.in_currency(self.currency)?;
        let clearing = self.clearing_discount(discount_rate)?;
        let needed = self.outstanding.minus(clearing)?;
        let (settled, discount) = if paid >= needed {
            (self.outstanding, clearing)
        } else {
            let settled = match self.rule {
                PartPaymentRule::ProRata => {
                    let net = Exact::integer(1).minus(&self.effective(discount_rate)?)?;
                    let gross = Exact::from(paid).over(&net)?;
                    let gross = self.rounding.round(&gross, self.currency)?;
                    gross.max(paid).min(self.outstanding)
                }
                PartPaymentRule::OnFinalPayment | PartPaymentRule::WholeOnly => paid,
            };
            (settled, settled.minus(paid)?)
        };
        let used = settled.minus(discount)?;
        let unapplied = paid.minus(used)?;
        self.outstanding = self.outstanding.minus(settled)?;
        self.unapplied = self.unapplied.plus(unapplied)?;
        if started {
            self.paid_since_start = self.paid_since_start.plus(used)?;
        }
        Ok(DiscountedPayment {
            date,
            paid,
            discount_rate,
            discount,
            settled,
            unapplied,
        })
    }

    fn quoted(&self, window: &Span, as_of: Date) -> Result<EarlyPaymentWindow> {
        let discount = self.clearing_discount(window.discount_rate)?;
        Ok(EarlyPaymentWindow {
            first_day: window.first_day,
            last_day: window.last_day,
            discount_rate: window.discount_rate,
            discount,
            payable: self.outstanding.minus(discount)?,
            status: if as_of < window.first_day {
                EarlyPaymentWindowStatus::Later
            } else if window.last_day.is_some_and(|last| last < as_of) {
                EarlyPaymentWindowStatus::Lapsed
            } else {
                EarlyPaymentWindowStatus::Open
            },
        })
    }
}

/// What goes with the window that is open.
fn next_lapse(windows: &[EarlyPaymentWindow]) -> Result<Option<DiscountLapse>> {
    let pair = windows
        .iter()
        .zip(windows.iter().skip(1))
        .find(|(window, _)| window.status == EarlyPaymentWindowStatus::Open);
    let Some((open, next)) = pair else {
        return Ok(None);
    };
    let lost = open.discount.minus(next.discount)?;
    Ok(open
        .last_day
        .filter(|_| lost.is_positive())
        .map(|last_day| DiscountLapse {
            last_day,
            lost,
            payable_after: next.payable,
        }))
}
