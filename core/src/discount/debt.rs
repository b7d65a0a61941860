//! The debt that an offer is about: its principal, and its interest through any day.

use super::{EvaluateSettlementInput, SettlementPayment};
use crate::error::{At, Error, ErrorCode, Result};
use crate::{
    AccrueLateInterestInput, Amount, Currency, Date, LateInterestTerms, Payment, Receivable,
    StateReceivableInput, accrue_late_interest, state_receivable,
};

/// A debt as it stands on the day asked about.
pub(super) struct Debt<'a> {
    /// With nothing that is dated later.
    receivable: Receivable,
    terms: Option<LateInterestTerms>,
    input: &'a EvaluateSettlementInput,
    pub(super) outstanding: Amount,
    pub(super) costs: Amount,
}

impl<'a> Debt<'a> {
    pub(super) fn of(input: &'a EvaluateSettlementInput) -> Result<Self> {
        let as_of = input.as_of;
        let state = state_receivable(&StateReceivableInput {
            receivable: input.receivable.clone(),
            as_of,
        })?;
        if !state.outstanding.is_positive() {
            return Err(Error::new(
                ErrorCode::NotPositive,
                format!("nothing is outstanding on `{as_of}`"),
            )
            .with_value(state.outstanding)
            .at("receivable"));
        }
        let costs = input
            .costs
            .unwrap_or(Amount::ZERO)
            .non_negative_in(state.currency)
            .at("costs")?;
        let mut receivable = input.receivable.clone();
        receivable.payments.retain(|payment| payment.date <= as_of);
        receivable.credits.retain(|credit| credit.date <= as_of);
        let terms = input.terms.clone().map(|terms| LateInterestTerms {
            waiver: None,
            ..terms
        });
        Ok(Self {
            receivable,
            terms,
            input,
            outstanding: state.outstanding,
            costs,
        })
    }

    pub(super) fn currency(&self) -> Currency {
        self.input.receivable.currency
    }

    /// Principal, costs and interest.
    pub(super) fn claim(&self, interest: Amount) -> Result<Amount> {
        self.outstanding.plus(self.costs)?.plus(interest)
    }

    /// The interest through a day, with these payments on their last days and no others from here on.
    pub(super) fn interest_through(
        &self,
        day: Date,
        payments: &[SettlementPayment],
    ) -> Result<Amount> {
        let Some(terms) = &self.terms else {
            return Amount::ZERO.in_currency(self.currency());
        };
        let mut receivable = self.receivable.clone();
        receivable
            .payments
            .extend(payments.iter().map(|payment| Payment {
                date: payment.pay_by,
                amount: payment.amount,
                reference: None,
            }));
        let statement = accrue_late_interest(&AccrueLateInterestInput {
            receivable,
            terms: terms.clone(),
            as_of: day,
        })?;
        statement.accrued.minus(statement.capped)
    }
}
