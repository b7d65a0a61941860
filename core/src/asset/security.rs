use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::lendable::{Lendable, Lender};
use super::{
    AssessSecurityInput, AssessedSecurity, ExposureCover, SecuredExposure, SecurityAssessment,
    SecuritySpread, SecurityUse,
};
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::{Exact, at_most, split_by};
use crate::{Amount, Currency, RoundingMode, Share};

/// How many exposures, pieces of collateral or guarantees one call takes.
const MOST: usize = 1_000;

/// Assesses collateral and guarantees against exposures: what each may be relied on for, what it covers, and what nothing
/// covers.
///
/// Collateral is used before guarantees, and what secures fewer exposures before what secures more, so that a general
/// security is left for what has no other. The cost is the number of exposures times the number of securities at most.
///
/// # Errors
/// `empty` without exposures, `duplicate` for two exposures or two securities with one key or an exposure named twice,
/// `contradiction` where a security names an exposure that is not given, `not_positive` for an exposure, price, charge,
/// rank or maximum that is not above zero, `negative` for means or other guarantees below zero, `reversed` for a price
/// dated after the day asked about, `too_many_decimals` for an amount finer than the currency, `too_many` over 1,000
/// exposures, pieces of collateral or guarantees, or 100 charges of one, `overflow` for figures that do not fit.
///
/// ```
/// use arrears::{AssessSecurityInput, assess_security, from_json};
///
/// // a building behind a bank's first charge, and the owner's promise
/// let input: AssessSecurityInput = from_json(r#"{
///     "currency": "CNY", "as_of": "2024-01-31",
///     "exposures": [{ "id": "Huada", "amount": "1000000" }],
///     "collateral": [{
///         "id": "plant", "kind": "property", "quantity": "1", "rank": 2,
///         "market": { "unit_price": "3000000", "date": "2023-12-01", "source": "appraiser" },
///         "charges": [{ "holder": "bank", "amount": "1200000", "rank": 1 }]
///     }],
///     "guarantees": [{ "id": "owner", "kind": "joint_and_several", "means": "500000" }]
/// }"#)?;
/// let report = assess_security(&input)?;
/// assert_eq!(report.collateral[0].lendable_value, "600000.00".parse()?); // 3,000,000 × 0.60 − 1,200,000
/// assert_eq!(report.guarantees[0].lendable_value, "250000.00".parse()?);
/// assert_eq!(report.shortfall, "150000.00".parse()?);
/// assert_eq!(report.coverage, "0.85".parse()?);
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn assess_security(input: &AssessSecurityInput) -> Result<SecurityAssessment> {
    let AssessSecurityInput {
        currency,
        as_of,
        exposures,
        collateral,
        guarantees,
        policy,
    } = input;
    let mut book = Book::of(exposures, *currency, policy.spread)?;
    at_most(collateral.len(), MOST, "pieces of collateral").at("collateral")?;
    at_most(guarantees.len(), MOST, "guarantees").at("guarantees")?;
    let lender = Lender {
        currency: *currency,
        as_of: *as_of,
        policy,
    };
    let mut seen = BTreeSet::new();
    let mut things = Vec::with_capacity(collateral.len());
    for (index, item) in collateral.iter().enumerate() {
        let mut one = || -> Result<Secured<'_>> {
            let places = book.places(&item.id, &item.secures, &mut seen)?;
            let secured = Amount::sum(places.iter().filter_map(|place| book.amount(*place)))?;
            Ok((&item.id, places, lender.collateral(item, secured)?))
        };
        things.push(one().at_index("collateral", index)?);
    }
    let mut promises = Vec::with_capacity(guarantees.len());
    for (index, guarantee) in guarantees.iter().enumerate() {
        let mut one = || -> Result<Secured<'_>> {
            let places = book.places(&guarantee.id, &guarantee.secures, &mut seen)?;
            Ok((&guarantee.id, places, lender.guarantee(guarantee)?))
        };
        promises.push(one().at_index("guarantees", index)?);
    }
    let collateral = book.apply(things)?;
    let after_collateral = book.open.clone();
    let guarantees = book.apply(promises)?;
    book.report(*as_of, &after_collateral, collateral, guarantees)
}

/// A security with its key, the places of the exposures it is for, and its value.
type Secured<'a> = (&'a String, Vec<usize>, Lendable);

/// The exposures and what of them is open.
struct Book<'a> {
    currency: Currency,
    spread: SecuritySpread,
    exposures: &'a [SecuredExposure],
    amounts: Vec<Amount>,
    open: Vec<Amount>,
    by_id: BTreeMap<&'a str, usize>,
}

impl<'a> Book<'a> {
    fn of(
        exposures: &'a [SecuredExposure],
        currency: Currency,
        spread: SecuritySpread,
    ) -> Result<Self> {
        if exposures.is_empty() {
            return Err(Error::new(ErrorCode::Empty, "there are no exposures").at("exposures"));
        }
        at_most(exposures.len(), MOST, "exposures").at("exposures")?;
        let mut by_id = BTreeMap::new();
        let mut amounts = Vec::with_capacity(exposures.len());
        for (index, exposure) in exposures.iter().enumerate() {
            let amount = exposure.amount.positive_in(currency).at("amount");
            amounts.push(amount.at_index("exposures", index)?);
            if by_id.insert(exposure.id.as_str(), index).is_some() {
                return Err(twice("exposure", &exposure.id)
                    .at("id")
                    .at_index("exposures", index));
            }
        }
        Ok(Self {
            currency,
            spread,
            exposures,
            open: amounts.clone(),
            amounts,
            by_id,
        })
    }

    fn amount(&self, place: usize) -> Option<Amount> {
        self.amounts.get(place).copied()
    }

    /// The exposures that a security is for, after checking its key.
    fn places<'b>(
        &self,
        id: &'b str,
        secures: &[String],
        seen: &mut BTreeSet<&'b str>,
    ) -> Result<Vec<usize>> {
        if !seen.insert(id) {
            return Err(twice("security", id).at("id"));
        }
        if secures.is_empty() {
            return Ok((0..self.exposures.len()).collect());
        }
        let mut named = BTreeSet::new();
        secures
            .iter()
            .enumerate()
            .map(|(index, exposure)| {
                let place = self.by_id.get(exposure.as_str()).ok_or_else(|| {
                    Error::new(
                        ErrorCode::Contradiction,
                        format!("there is no exposure `{exposure}`"),
                    )
                    .with_value(exposure)
                    .at_index("secures", index)
                })?;
                if named.insert(place) {
                    Ok(*place)
                } else {
                    Err(twice("exposure", exposure).at_index("secures", index))
                }
            })
            .collect()
    }

    /// Uses securities for what is open, those for fewer exposures first; the answers in the order given.
    fn apply(&mut self, securities: Vec<Secured<'_>>) -> Result<Vec<AssessedSecurity>> {
        let mut order: Vec<_> = securities
            .iter()
            .enumerate()
            .map(|(index, (_, places, _))| (places.len(), index))
            .collect();
        order.sort_unstable();
        let mut uses: BTreeMap<usize, Vec<SecurityUse>> = BTreeMap::new();
        for (_, index) in order {
            if let Some((_, places, lendable)) = securities.get(index) {
                uses.insert(index, self.use_up(lendable.value, places)?);
            }
        }
        securities
            .into_iter()
            .enumerate()
            .map(|(index, (id, _, lendable))| {
                let uses = uses.remove(&index).unwrap_or_default();
                let used =
                    Amount::sum(uses.iter().map(|one| one.amount))?.in_currency(self.currency)?;
                Ok(AssessedSecurity {
                    id: id.clone(),
                    lendable_value: lendable.value,
                    used,
                    unused: lendable.value.minus(used)?,
                    uses,
                    lines: lendable.lines,
                    reasons: lendable.reasons,
                })
            })
            .collect()
    }

    /// Uses a value for the exposures at `places`, as far as it and they go.
    fn use_up(&mut self, value: Amount, places: &[usize]) -> Result<Vec<SecurityUse>> {
        let open: Vec<Amount> = places
            .iter()
            .map(|place| self.open.get(*place).copied().unwrap_or(Amount::ZERO))
            .collect();
        let usable = value.min(Amount::sum(open.iter().copied())?);
        if usable.is_zero() {
            return Ok(Vec::new());
        }
        let parts = match self.spread {
            SecuritySpread::InOrder => {
                let mut left = usable;
                let take = |open: &Amount| {
                    let part = left.min(*open);
                    left = left.minus(part)?;
                    Ok(part)
                };
                open.iter().map(take).collect::<Result<Vec<_>>>()?
            }
            SecuritySpread::ProRata => {
                let weights: Vec<_> = open.iter().map(|amount| Exact::from(*amount)).collect();
                let unit = Decimal::new(1, self.currency.decimals());
                split_by(usable.in_currency(self.currency)?, unit, &weights)?
            }
        };
        let mut uses = Vec::new();
        for (place, part) in places.iter().zip(parts) {
            if let (Some(open), Some(exposure)) =
                (self.open.get_mut(*place), self.exposures.get(*place))
                && !part.is_zero()
            {
                *open = open.minus(part)?;
                uses.push(SecurityUse {
                    exposure: exposure.id.clone(),
                    amount: part.in_currency(self.currency)?,
                });
            }
        }
        Ok(uses)
    }

    fn report(
        &self,
        as_of: crate::Date,
        after_collateral: &[Amount],
        collateral: Vec<AssessedSecurity>,
        guarantees: Vec<AssessedSecurity>,
    ) -> Result<SecurityAssessment> {
        let mut exposures = Vec::with_capacity(self.exposures.len());
        let rows = self.exposures.iter().zip(&self.amounts);
        for ((exposure, amount), (after, open)) in rows.zip(after_collateral.iter().zip(&self.open))
        {
            exposures.push(ExposureCover {
                id: exposure.id.clone(),
                amount: *amount,
                by_collateral: amount.minus(*after)?,
                by_guarantees: after.minus(*open)?,
                shortfall: *open,
                coverage: coverage(*open, *amount)?,
            });
        }
        let total =
            |amounts: &[Amount]| Amount::sum(amounts.iter().copied())?.in_currency(self.currency);
        let exposure = total(&self.amounts)?;
        let shortfall = total(&self.open)?;
        let all = collateral.iter().chain(&guarantees);
        let lendable: Vec<_> = all.map(|security| security.lendable_value).collect();
        Ok(SecurityAssessment {
            currency: self.currency,
            as_of,
            exposure,
            lendable_value: total(&lendable)?,
            covered: exposure.minus(shortfall)?,
            shortfall,
            coverage: coverage(shortfall, exposure)?,
            exposures,
            collateral,
            guarantees,
        })
    }
}

/// The part of an amount that is not open, cut down to four decimals.
fn coverage(open: Amount, amount: Amount) -> Result<Share> {
    let covered = Exact::from(amount.minus(open)?).over(&amount.into())?;
    let cut = covered.round_to(Decimal::new(1, 4), RoundingMode::Down)?;
    Share::try_from(cut.decimal().normalize())
}

fn twice(what: &str, id: &str) -> Error {
    Error::new(ErrorCode::Duplicate, format!("{what} `{id}` stands twice")).with_value(id)
}
