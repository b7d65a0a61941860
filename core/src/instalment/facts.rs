//! The terms of a plan, checked, and the amounts that follow from them before any part is known.

use rust_decimal::Decimal;

use super::dates::Dates;
use super::pace::Pace;
use super::{
    BuildInstalmentPlanInput, InstalmentPlanKind, InstalmentPlanTerms, PartAmountBasis, PlanFee,
    PlanFeeTiming,
};
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::{Exact, at_most};
use crate::{Amount, Currency, Date, RoundingMode, Share};

/// The most parts of a plan.
pub(super) const MOST_PARTS: u32 = 1_200;
const MOST_FEES: usize = 100;

/// Checked terms.
pub(super) struct Facts<'a> {
    pub(super) terms: &'a InstalmentPlanTerms,
    pub(super) currency: Currency,
    pub(super) start: Date,
    pub(super) principal: Amount,
    pub(super) deposit: Amount,
    /// What the deposit leaves.
    pub(super) financed: Amount,
    pub(super) up_front_fee: Amount,
    pub(super) part_fee: Amount,
    pub(super) pace: Pace,
    pub(super) dates: Dates<'a>,
    /// The minor unit.
    pub(super) cent: Decimal,
    /// What an amount that is not stated is a multiple of.
    pub(super) unit: Decimal,
}

impl<'a> Facts<'a> {
    pub(super) fn of(input: &'a BuildInstalmentPlanInput) -> Result<Self> {
        let BuildInstalmentPlanInput {
            currency,
            principal,
            start_date,
            terms,
            ..
        } = input;
        let currency = *currency;
        let principal = principal.positive_in(currency).at("principal")?;
        let cent = Decimal::new(1, currency.decimals());
        let unit = match terms.part_unit {
            None => cent,
            Some(unit) => unit
                .positive_in(currency)
                .at("part_unit")
                .at("terms")?
                .decimal(),
        };
        let deposit = deposit(terms, principal, currency).at("terms")?;
        let financed = principal.minus(deposit)?;
        at_most(terms.fees.len(), MOST_FEES, "fees")
            .at("fees")
            .at("terms")?;
        let mut up_front_fee = Amount::ZERO.in_currency(currency)?;
        let mut part_fee = up_front_fee;
        for (index, fee) in terms.fees.iter().enumerate() {
            let amount = fee_amount(fee, financed, currency, terms.rounding)
                .at_index("fees", index)
                .at("terms")?;
            let sum = match fee.timing {
                PlanFeeTiming::UpFront => &mut up_front_fee,
                PlanFeeTiming::PerPart => &mut part_fee,
            };
            *sum = sum.plus(amount)?;
        }
        let pace = Pace::of(terms.interest.as_ref())
            .at("interest")
            .at("terms")?;
        check_kind(&terms.kind, &pace, currency)
            .at("kind")
            .at("terms")?;
        Ok(Self {
            terms,
            currency,
            start: *start_date,
            principal,
            deposit,
            financed,
            up_front_fee,
            part_fee,
            pace,
            dates: Dates::of(terms, *start_date).at("terms")?,
            cent,
            unit,
        })
    }

    /// A figure in whole minor units.
    pub(super) fn round(&self, value: &Exact) -> Result<Amount> {
        value
            .round_to(self.cent, self.terms.rounding)?
            .in_currency(self.currency)
    }

    /// A figure of a part, in multiples of the unit of parts.
    pub(super) fn round_part(&self, value: &Exact) -> Result<Amount> {
        value
            .round_to(self.unit, self.terms.rounding)?
            .in_currency(self.currency)
    }

    pub(super) fn zero(&self) -> Result<Amount> {
        Amount::ZERO.in_currency(self.currency)
    }
}

pub(super) fn contradiction(field: &str, why: &str) -> Error {
    let error = Error::new(ErrorCode::Contradiction, why);
    if field.is_empty() {
        error
    } else {
        error.at(field)
    }
}

pub(super) fn not_positive(what: &str) -> Error {
    Error::new(
        ErrorCode::NotPositive,
        format!("{what} of `0` is not above zero"),
    )
    .with_value(0)
}

/// A stated amount or a share of `whole`: exactly one of them.
fn amount_or_share(
    (amount, share): (Option<Amount>, Option<Share>),
    whole: Amount,
    currency: Currency,
    rounding: RoundingMode,
) -> Result<Amount> {
    match (amount, share) {
        (Some(amount), None) => amount.positive_in(currency).at("amount"),
        (None, Some(share)) => Exact::from(whole)
            .times(&share.decimal().into())?
            .round_to(Decimal::new(1, currency.decimals()), rounding)?
            .positive_in(currency)
            .at("share"),
        (Some(_), Some(_)) => Err(contradiction(
            "share",
            "an amount and a share exclude each other",
        )),
        (None, None) => Err(contradiction(
            "amount",
            "an amount or a share must be given",
        )),
    }
}

fn deposit(terms: &InstalmentPlanTerms, principal: Amount, currency: Currency) -> Result<Amount> {
    let Some(deposit) = &terms.deposit else {
        return Amount::ZERO.in_currency(currency);
    };
    let amount = amount_or_share(
        (deposit.amount, deposit.share),
        principal,
        currency,
        terms.rounding,
    )
    .at("deposit")?;
    if amount < principal {
        return Ok(amount);
    }
    Err(Error::new(
        ErrorCode::OutOfRange,
        format!(
            "a deposit of `{amount}` leaves nothing of the debt of `{principal}` to pay in parts"
        ),
    )
    .with_value(amount)
    .at("deposit"))
}

fn fee_amount(
    fee: &PlanFee,
    financed: Amount,
    currency: Currency,
    rounding: RoundingMode,
) -> Result<Amount> {
    if fee.name.trim().is_empty() {
        return Err(Error::new(ErrorCode::Empty, "a fee has no name").at("name"));
    }
    amount_or_share((fee.amount, fee.share), financed, currency, rounding)
}

fn check_kind(kind: &InstalmentPlanKind, pace: &Pace, currency: Currency) -> Result<()> {
    let counted = |parts: Option<u32>, amount: Option<Amount>, tag: &str| {
        check_count(parts).at("parts").at(tag)?;
        amount
            .map_or(Ok(()), |amount| amount.positive_in(currency).map(|_| ()))
            .at("amount")
            .at(tag)
    };
    match kind {
        InstalmentPlanKind::Equal(equal) => {
            counted(equal.parts, equal.amount, "equal")?;
            if pace.is_declining() {
                return Err(contradiction(
                    "equal",
                    "with interest on the declining balance, parts are equal in principal or in what is paid",
                )
                .with_remedy("choose the kind `equal_principal` or `annuity`"));
            }
        }
        InstalmentPlanKind::EqualPrincipal(equal) => {
            counted(equal.parts, equal.amount, "equal_principal")?;
            if pace.rate_is_missing() {
                return Err(contradiction(
                    "equal_principal",
                    "parts of the principal do not say what the rate is",
                ));
            }
        }
        InstalmentPlanKind::Annuity(annuity) => {
            counted(annuity.parts, annuity.amount, "annuity")?;
            if pace.is_flat() {
                return Err(contradiction(
                    "annuity",
                    "an annuity bears interest on the declining balance, not flat",
                )
                .with_remedy("choose the kind `equal` for flat interest"));
            }
        }
        InstalmentPlanKind::Balloon(balloon) => {
            counted(balloon.parts, balloon.amount, "balloon")?;
            if balloon.parts == Some(1) {
                return Err(Error::new(
                    ErrorCode::OutOfRange,
                    "a plan with a balloon has at least 2 parts",
                )
                .with_value(1)
                .at("parts")
                .at("balloon"));
            }
            if balloon.balloon.is_some() && balloon.balloon_share.is_some() {
                return Err(contradiction(
                    "balloon_share",
                    "an amount and a share of the balloon exclude each other",
                )
                .at("balloon"));
            }
            if pace.rate_is_missing() && !pace.is_declining() {
                return Err(contradiction(
                    "balloon",
                    "with flat interest, the parts of a balloon plan do not say what the rate is",
                ));
            }
        }
        InstalmentPlanKind::Stepped(stepped) => {
            if stepped.steps.is_empty() {
                return Err(Error::new(ErrorCode::Empty, "there are no steps")
                    .at("steps")
                    .at("stepped"));
            }
            at_most(stepped.steps.len(), 1_200, "steps")
                .at("steps")
                .at("stepped")?;
            for (index, step) in stepped.steps.iter().enumerate() {
                check_count(Some(step.parts))
                    .at("parts")
                    .and_then(|()| check_size(step.amount, step.weight, currency))
                    .at_index("steps", index)
                    .at("stepped")?;
            }
            check_basis(stepped.basis, pace, "stepped")?;
        }
        InstalmentPlanKind::Custom(custom) => {
            if custom.parts.is_empty() {
                return Err(Error::new(ErrorCode::Empty, "there are no parts")
                    .at("parts")
                    .at("custom"));
            }
            at_most(custom.parts.len(), 1_200, "parts")
                .at("parts")
                .at("custom")?;
            for (index, part) in custom.parts.iter().enumerate() {
                check_size(part.amount, part.weight, currency)
                    .at_index("parts", index)
                    .at("custom")?;
            }
            check_basis(custom.basis, pace, "custom")?;
        }
    }
    Ok(())
}

fn check_count(parts: Option<u32>) -> Result<()> {
    match parts {
        Some(0) => Err(not_positive("a number of parts")),
        Some(parts) if parts > MOST_PARTS => Err(Error::new(
            ErrorCode::TooMany,
            format!("`{parts}` parts are more than the {MOST_PARTS} that one plan takes"),
        )
        .with_value(parts)),
        _ => Ok(()),
    }
}

fn check_size(amount: Option<Amount>, weight: Option<Amount>, currency: Currency) -> Result<()> {
    match (amount, weight) {
        (Some(_), Some(_)) => Err(contradiction(
            "weight",
            "an amount and a weight exclude each other",
        )),
        (Some(amount), None) => amount.positive_in(currency).map(|_| ()).at("amount"),
        (None, Some(weight)) if !weight.is_positive() => Err(Error::new(
            ErrorCode::NotPositive,
            format!("weight `{weight}` is not above zero"),
        )
        .with_value(weight)
        .at("weight")),
        _ => Ok(()),
    }
}

fn check_basis(basis: PartAmountBasis, pace: &Pace, tag: &str) -> Result<()> {
    if basis == PartAmountBasis::Principal && pace.rate_is_missing() {
        return Err(
            contradiction(tag, "parts of the principal do not say what the rate is").with_remedy(
                "state what is paid with each part, with the basis `payment`, or give the rate",
            ),
        );
    }
    Ok(())
}
