//! The parts that the terms ask for: how many, of what size, and which of the terms follows from the others.

use super::count::{CountFinding, count_parts};
use super::facts::{Facts, MOST_PARTS, contradiction};
use super::sizes::{Size, unfit};
use super::{BalloonParts, InstalmentPlanKind, PartAmountBasis, SolvedPlanTerm};
use crate::Amount;
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::Exact;

/// The parts, before it is known what each pays.
#[derive(Debug)]
pub(super) struct Shape {
    pub(super) sizes: Vec<Size>,
    pub(super) basis: PartAmountBasis,
    /// The principal that payments leave for the last part, where the terms say so.
    pub(super) balloon: Option<Amount>,
    pub(super) solved: SolvedPlanTerm,
    /// Whether the parts are of one size, as far as they can be.
    pub(super) level: bool,
}

impl Shape {
    pub(super) fn count(&self) -> u32 {
        u32::try_from(self.sizes.len()).unwrap_or(u32::MAX)
    }

    pub(super) fn of(facts: &Facts<'_>) -> Result<Self> {
        match &facts.terms.kind {
            InstalmentPlanKind::Equal(equal) => level(
                facts,
                "equal",
                equal.parts,
                equal.amount,
                PartAmountBasis::Payment,
            ),
            InstalmentPlanKind::Annuity(annuity) => level(
                facts,
                "annuity",
                annuity.parts,
                annuity.amount,
                PartAmountBasis::Payment,
            ),
            InstalmentPlanKind::EqualPrincipal(equal) => level(
                facts,
                "equal_principal",
                equal.parts,
                equal.amount,
                PartAmountBasis::Principal,
            ),
            InstalmentPlanKind::Balloon(balloon) => with_balloon(facts, balloon),
            InstalmentPlanKind::Stepped(stepped) => {
                let count = stepped
                    .steps
                    .iter()
                    .fold(0u32, |sum, step| sum.saturating_add(step.parts));
                if count > MOST_PARTS {
                    return Err(too_many(&format!("the steps have {count} parts"))
                        .at("steps")
                        .at("stepped")
                        .at("kind")
                        .at("terms"));
                }
                let sizes = stepped
                    .steps
                    .iter()
                    .flat_map(|step| (0..step.parts).map(|_| Size::of(step.amount, step.weight)))
                    .collect();
                stated(facts, sizes, stepped.basis)
            }
            InstalmentPlanKind::Custom(custom) => {
                let sizes = custom
                    .parts
                    .iter()
                    .map(|part| Size::of(part.amount, part.weight))
                    .collect();
                stated(facts, sizes, custom.basis)
            }
        }
    }
}

pub(super) fn too_many(what: &str) -> Error {
    Error::new(
        ErrorCode::TooMany,
        format!("{what}, more than the {MOST_PARTS} that one plan takes"),
    )
}

fn needs(tag: &str, field: &str, why: &str) -> Error {
    contradiction(field, why).at(tag).at("kind").at("terms")
}

fn repeat(size: Size, count: u32) -> Vec<Size> {
    (0..count).map(|_| size).collect()
}

/// Parts of an amount, and the last one with what is left.
fn and_rest(amount: Amount, count: u32) -> Vec<Size> {
    let mut sizes = repeat(Size::Stated(amount), count.saturating_sub(1));
    sizes.push(Size::one());
    sizes
}

fn counted(facts: &Facts<'_>, tag: &str, amount: Amount, balloon: Option<Amount>) -> Result<u32> {
    match count_parts(facts, amount, balloon, MOST_PARTS)? {
        CountFinding::Found(count) => Ok(count),
        CountFinding::InterestExceeds(interest) => Err(Error::new(
            ErrorCode::OutOfRange,
            format!("a part of `{amount}` is not above the interest of its period, `{interest}`"),
        )
        .with_value(amount)
        .at("amount")
        .at(tag)
        .at("kind")
        .at("terms")),
        CountFinding::TooMany => Err(too_many(&format!(
            "parts of `{amount}` take too many of them"
        ))
        .with_value(amount)
        .at("amount")
        .at(tag)
        .at("kind")
        .at("terms")),
    }
}

fn level(
    facts: &Facts<'_>,
    tag: &str,
    parts: Option<u32>,
    amount: Option<Amount>,
    basis: PartAmountBasis,
) -> Result<Shape> {
    let (sizes, solved) = match (parts, amount, facts.pace.rate_is_missing()) {
        (Some(parts), None, false) => (repeat(Size::one(), parts), SolvedPlanTerm::Amount),
        (None, Some(amount), false) => (
            and_rest(amount, counted(facts, tag, amount, None)?),
            SolvedPlanTerm::Count,
        ),
        (Some(parts), Some(amount), true) => {
            (repeat(Size::Stated(amount), parts), SolvedPlanTerm::Rate)
        }
        (Some(_), Some(_), false) => {
            return Err(needs(
                tag,
                "amount",
                "a number of parts and an amount exclude each other where the rate is known",
            ));
        }
        (None, None, _) => {
            return Err(needs(
                tag,
                "parts",
                "a number of parts or an amount must be given",
            ));
        }
        (_, _, true) => {
            return Err(contradiction(
                "interest",
                "the rate follows only from a number of parts and an amount",
            )
            .at("terms"));
        }
    };
    Ok(Shape {
        sizes,
        basis,
        balloon: None,
        solved,
        level: true,
    })
}

fn with_balloon(facts: &Facts<'_>, terms: &BalloonParts) -> Result<Shape> {
    let tag = "balloon";
    let balloon = match (terms.balloon, terms.balloon_share) {
        (None, None) => None,
        (Some(balloon), _) => Some(balloon.positive_in(facts.currency).at("balloon")),
        (None, Some(share)) => {
            let exact = Exact::from(facts.financed).times(&share.decimal().into())?;
            let balloon = facts.round(&exact)?;
            Some(balloon.positive_in(facts.currency).at("balloon_share"))
        }
    }
    .transpose()
    .at(tag)
    .at("kind")
    .at("terms")?;
    if let Some(balloon) = balloon.filter(|balloon| *balloon >= facts.financed) {
        return Err(unfit(format!(
            "a balloon of `{balloon}` leaves nothing of `{}` for the other parts",
            facts.financed
        ))
        .with_value(balloon));
    }
    let payments = facts.pace.is_declining();
    let tail = |balloon: Amount| match payments {
        true => Size::one(),
        false => Size::Stated(balloon),
    };
    let before = |size: Size, parts: u32| repeat(size, parts.saturating_sub(1));
    let missing = facts.pace.rate_is_missing();
    let (mut sizes, last, solved) = match (terms.parts, terms.amount, balloon, missing) {
        (Some(parts), None, Some(balloon), false) => (
            before(Size::one(), parts),
            tail(balloon),
            SolvedPlanTerm::Amount,
        ),
        (Some(parts), Some(amount), None, false) => (
            before(Size::Stated(amount), parts),
            Size::one(),
            SolvedPlanTerm::Balloon,
        ),
        (None, Some(amount), Some(balloon), false) => (
            before(
                Size::Stated(amount),
                counted(facts, tag, amount, Some(balloon))?,
            ),
            Size::one(),
            SolvedPlanTerm::Count,
        ),
        (Some(parts), Some(amount), Some(balloon), true) => (
            before(Size::Stated(amount), parts),
            tail(balloon),
            SolvedPlanTerm::Rate,
        ),
        _ => {
            return Err(contradiction(
                tag,
                "all but one of count, amount, balloon and rate must be given",
            )
            .at("kind")
            .at("terms"));
        }
    };
    sizes.push(last);
    Ok(Shape {
        sizes,
        basis: if payments {
            PartAmountBasis::Payment
        } else {
            PartAmountBasis::Principal
        },
        balloon: balloon.filter(|_| payments && solved != SolvedPlanTerm::Count),
        solved,
        level: true,
    })
}

fn stated(facts: &Facts<'_>, sizes: Vec<Size>, basis: PartAmountBasis) -> Result<Shape> {
    let all = sizes.iter().all(|size| size.stated().is_some());
    let missing = facts.pace.rate_is_missing();
    if missing && !all {
        return Err(contradiction(
            "interest",
            "the rate follows only from parts that all state their amount",
        )
        .at("terms"));
    }
    Ok(Shape {
        sizes,
        basis,
        balloon: None,
        solved: match (missing, all) {
            (true, _) => SolvedPlanTerm::Rate,
            (false, true) => SolvedPlanTerm::Stated,
            (false, false) => SolvedPlanTerm::Amount,
        },
        level: false,
    })
}
