use super::{CheckOrderInput, CountedSecurity, security};
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::Exact;
use crate::{Amount, Currency, Date, Rounding, RoundingMode, Share};

/// Where a debtor stands with an order: its exposure, and what each rule lacks.
#[derive(Debug)]
pub(super) struct Standing {
    pub(super) zero: Amount,
    pub(super) order: Amount,
    pub(super) prepaid: Amount,
    pub(super) open: Amount,
    pub(super) undelivered: Amount,
    pub(super) securities: Vec<CountedSecurity>,
    pub(super) security: Amount,
    /// What is overdue, and how much of that is tolerated.
    pub(super) overdue: Amount,
    pub(super) tolerated: Amount,
    /// The day through which a security must be valid.
    pub(super) through: Date,
    pub(super) limit: Amount,
    pub(super) exposure: Amount,
    /// The exposure above the limit.
    pub(super) excess: Amount,
    /// What must be paid on overdue amounts.
    pub(super) pay_overdue: Amount,
    /// What must be paid in advance since the credit is frozen.
    pub(super) frozen: Amount,
    /// What must be paid in advance or secured since the order is large.
    pub(super) large: Amount,
}

impl Standing {
    pub(super) fn of(input: &CheckOrderInput) -> Result<Self> {
        let currency = input.currency;
        let zero = Amount::ZERO.in_currency(currency)?;
        let order = input.order.positive_in(currency).at("order")?;
        let prepaid = within(input.prepaid, order, currency).at("prepaid")?;
        let open = input
            .open_receivables
            .non_negative_in(currency)
            .at("open_receivables")?;
        let undelivered = input
            .undelivered_orders
            .non_negative_in(currency)
            .at("undelivered_orders")?;
        let overdue = within(input.overdue, open, currency).at("overdue")?;
        if overdue.is_positive() != (input.oldest_days_past_due > 0) {
            return Err(Error::new(
                ErrorCode::Contradiction,
                format!(
                    "`{overdue}` overdue and `{}` days past due do not go together",
                    input.oldest_days_past_due
                ),
            )
            .with_value(input.oldest_days_past_due)
            .at("oldest_days_past_due"));
        }
        let limit = input.line.limit_in(currency).at("line")?;
        let tolerated = input.policy.tolerated_in(currency).at("policy")?;
        let through = input
            .as_of
            .plus_days(input.line.term_days.into())
            .at("as_of")?;
        let (securities, security) =
            security::count(&input.security, currency, through).at("security")?;
        let exposure = open
            .plus(undelivered)?
            .plus(order)?
            .minus(prepaid)?
            .minus(security)?
            .in_currency(currency)?;
        let late = input.oldest_days_past_due > input.policy.tolerated_days;
        let pay_overdue = if late && overdue > tolerated {
            overdue.minus(tolerated)?
        } else {
            zero
        };
        let frozen = if input.line.frozen {
            order.minus(prepaid)?
        } else {
            zero
        };
        let large = match input.policy.large_order_from {
            Some(from) if order >= from => {
                part_of(order, input.policy.large_order_share, currency)?
                    .minus(prepaid)?
                    .minus(security)?
                    .max(zero)
            }
            _ => zero,
        };
        Ok(Self {
            zero,
            order,
            prepaid,
            open,
            undelivered,
            securities,
            security,
            overdue,
            tolerated,
            through,
            limit,
            exposure,
            excess: exposure.minus(limit)?.max(zero),
            pay_overdue,
            frozen,
            large,
        })
    }
}

/// A share of an amount, rounded up to the minor unit: the smallest amount that is at least the share.
pub(super) fn part_of(amount: Amount, share: Share, currency: Currency) -> Result<Amount> {
    let up = Rounding {
        mode: RoundingMode::Up,
        ..Rounding::default()
    };
    up.round(
        &Exact::from(amount).times(&Exact::from(share.decimal()))?,
        currency,
    )
}

/// An amount from zero to another one.
fn within(amount: Amount, most: Amount, currency: Currency) -> Result<Amount> {
    let amount = amount.non_negative_in(currency)?;
    if amount <= most {
        Ok(amount)
    } else {
        Err(Error::new(
            ErrorCode::OutOfRange,
            format!("`{amount}` is above `{most}`"),
        )
        .with_value(amount))
    }
}
