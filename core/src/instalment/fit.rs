//! The shortest plan that a debtor can afford.

use serde::{Deserialize, Serialize};

use super::count::{CountFinding, count_parts};
use super::facts::{Facts, MOST_PARTS, not_positive};
use super::{
    AnnuityParts, BuildInstalmentPlanInput, EqualParts, InstalmentDates, InstalmentPlan,
    InstalmentPlanKind, InstalmentPlanTerms, InterestDateBasis, PlanDeposit, PlanFee, PlanInterest,
    ResidualPlacement, build_instalment_plan,
};
use crate::choice::choice;
use crate::error::{At, Error, ErrorCode, Result};
use crate::{Amount, CostOfCapital, Currency, Date, DueDateAdjustment, RoundingMode};
use rust_decimal::Decimal;

choice! {
    /// Whether there is a plan within what a debtor can pay.
    pub enum PlanFitStatus {
        /// There is: the shortest one is given.
        Fits = "fits",
        /// There is none: what a period charges, interest and fees, takes all of the amount or more.
        ChargesExceedAmount = "charges_exceed_amount",
        /// There is none within the parts that are allowed.
        TooManyParts = "too_many_parts",
    }
}

/// The terms of a plan whose parts are to be found.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FittedPlanTerms {
    /// When the parts are due.
    pub dates: InstalmentDates,
    /// What is paid ahead of them. Absent: nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deposit: Option<PlanDeposit>,
    /// The interest, with its rate. Absent: the plan is free of interest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interest: Option<PlanInterest>,
    /// The fees, at most 100. Those with every part count in what the debtor can pay.
    #[serde(default)]
    pub fees: Vec<PlanFee>,
    /// Where a due date is moved that is no business day. Absent: it stays where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adjustment: Option<DueDateAdjustment>,
    /// Which date of a part its interest runs to. The adjusted one unless stated.
    #[serde(default)]
    pub interest_dates: InterestDateBasis,
    /// Which way a figure between two units goes. Half away from zero unless stated.
    #[serde(default)]
    pub rounding: RoundingMode,
}

/// A debt, and what the debtor can pay each period.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FitInstalmentPlanInput {
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// The debt that the plan pays off, above zero, the deposit within it.
    pub principal: Amount,
    /// The day the plan is measured from.
    pub start_date: Date,
    /// What the debtor can pay with each part, interest and fees within it, above zero.
    pub affordable: Amount,
    /// The most parts that the creditor allows, 1 to 1,200. Absent: 1,200.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most_parts: Option<u32>,
    /// The terms.
    pub terms: FittedPlanTerms,
    /// What money costs the creditor, to value the plan on the start date. Absent: no present value is shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost_of_capital: Option<CostOfCapital>,
}

/// The shortest plan within what a debtor can pay, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InstalmentPlanFit {
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// What the debtor can pay with each part.
    pub affordable: Amount,
    /// The most parts that were allowed.
    pub most_parts: u32,
    /// Whether there is a plan.
    pub status: PlanFitStatus,
    /// How many parts the amount needs. Absent where it never pays the debt, or needs more than can be reckoned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parts_needed: Option<u32>,
    /// What a period charges, interest and fees: the amount must be above it. Only where the charges exceed the amount.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub charges: Option<Amount>,
    /// The smallest amount that pays the debt within the parts allowed. Only where there is no plan, and where the most
    /// parts were stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub least_amount: Option<Amount>,
    /// The plan, where there is one: parts of the affordable amount, and the last one with what is left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<InstalmentPlan>,
}

/// Finds the shortest plan within what a debtor can pay each period, or says why there is none.
///
/// Every part is the affordable amount, interest and fees within it, and the last one what is left. Without interest and
/// with flat interest the plan is of equal parts, with interest on the declining balance an annuity. Where there is no
/// plan, the smallest amount that would do is an answer to bargain with.
///
/// # Errors
/// Those of `build_instalment_plan` for the debt and the terms; `contradiction` at `terms.interest` for interest without a
/// rate; `not_positive`, `too_many_decimals` at `affordable`; `not_positive`, `too_many` at `most_parts`.
///
/// ```
/// use arrears::{PlanFitStatus, fit_instalment_plan, from_json};
///
/// let fit = fit_instalment_plan(&from_json(r#"{
///     "currency": "CNY", "principal": "500000", "start_date": "2024-01-31", "affordable": "120000",
///     "terms": {"dates": {"period": {"count": 1, "unit": "months"}}}
/// }"#)?)?;
/// assert_eq!(fit.status, PlanFitStatus::Fits);
/// assert_eq!(fit.parts_needed, Some(5)); // 4 × 120,000 and 20,000
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn fit_instalment_plan(input: &FitInstalmentPlanInput) -> Result<InstalmentPlanFit> {
    let affordable = input
        .affordable
        .positive_in(input.currency)
        .at("affordable")?;
    let most_parts = most_parts(input.most_parts).at("most_parts")?;
    // the terms are checked with a plan of one part, which every debt fits
    let one = plan(input, None);
    let facts = Facts::of(&one)?;
    if facts.pace.rate_is_missing() {
        return Err(Error::new(
            ErrorCode::Contradiction,
            "what the debtor can pay says nothing about the rate: it must be given",
        )
        .at("interest")
        .at("terms"));
    }
    let mut report = InstalmentPlanFit {
        currency: input.currency,
        affordable,
        most_parts,
        status: PlanFitStatus::Fits,
        parts_needed: None,
        charges: None,
        least_amount: None,
        plan: None,
    };
    let pays = affordable.minus(facts.part_fee)?;
    let finding = if pays.is_positive() {
        count_parts(&facts, pays, None, most_parts)?
    } else {
        CountFinding::InterestExceeds(first_interest(&one)?)
    };
    match finding {
        CountFinding::Found(count) => {
            report.parts_needed = Some(count);
            report.plan = Some(build_instalment_plan(&plan(input, Some(pays)))?);
            return Ok(report);
        }
        CountFinding::InterestExceeds(interest) => {
            report.status = PlanFitStatus::ChargesExceedAmount;
            report.charges = Some(interest.plus(facts.part_fee)?.in_currency(input.currency)?);
        }
        CountFinding::TooMany => {
            report.status = PlanFitStatus::TooManyParts;
            // a calendar may not reach so far: then the number stays unknown
            if let Ok(CountFinding::Found(count)) = count_parts(&facts, pays, None, MOST_PARTS) {
                report.parts_needed = Some(count);
            }
        }
    }
    if input.most_parts.is_some() {
        let least = least_amount(&facts, &one, most_parts)?;
        report.least_amount = Some(least.plus(facts.part_fee)?.in_currency(input.currency)?);
    }
    Ok(report)
}

fn most_parts(stated: Option<u32>) -> Result<u32> {
    match stated {
        None => Ok(MOST_PARTS),
        Some(0) => Err(not_positive("a number of parts")),
        Some(parts) if parts > MOST_PARTS => {
            Err(super::shape::too_many(&format!("`{parts}` parts")).with_value(parts))
        }
        Some(parts) => Ok(parts),
    }
}

/// The plan of a stated amount, or of one part.
fn plan(input: &FitInstalmentPlanInput, amount: Option<Amount>) -> BuildInstalmentPlanInput {
    let FittedPlanTerms {
        dates,
        deposit,
        interest,
        fees,
        adjustment,
        interest_dates,
        rounding,
    } = input.terms.clone();
    let parts = amount.is_none().then_some(1);
    let kind = match &interest {
        Some(PlanInterest::Declining(_) | PlanInterest::DecliningDaily(_)) => {
            InstalmentPlanKind::Annuity(AnnuityParts { parts, amount })
        }
        _ => InstalmentPlanKind::Equal(EqualParts { parts, amount }),
    };
    BuildInstalmentPlanInput {
        currency: input.currency,
        principal: input.principal,
        start_date: input.start_date,
        terms: InstalmentPlanTerms {
            kind,
            dates: Some(dates),
            deposit,
            interest,
            fees,
            adjustment,
            interest_dates,
            residual: ResidualPlacement::Last,
            rounding,
            part_unit: None,
        },
        cost_of_capital: input.cost_of_capital.clone(),
    }
}

/// The interest of a plan of one part.
fn first_interest(one: &BuildInstalmentPlanInput) -> Result<Amount> {
    Ok(build_instalment_plan(one)?.total_interest)
}

/// The smallest amount, fees apart, that pays the debt within so many parts.
fn least_amount(
    facts: &Facts<'_>,
    one: &BuildInstalmentPlanInput,
    most_parts: u32,
) -> Result<Amount> {
    let whole = facts.financed.plus(first_interest(one)?)?;
    let amount = |cents: i128| -> Result<Amount> {
        Decimal::try_from_i128_with_scale(cents, facts.cent.scale())
            .map(Amount::from)
            .map_err(|_| crate::money::overflow(cents))
    };
    let (mut low, mut high) = (
        0i128,
        whole.in_currency(facts.currency)?.decimal().mantissa(),
    );
    while low.saturating_add(1) < high {
        let middle = low.saturating_add(high) / 2;
        let enough = matches!(
            count_parts(facts, amount(middle)?, None, most_parts)?,
            CountFinding::Found(_)
        );
        if enough {
            high = middle;
        } else {
            low = middle;
        }
    }
    amount(high)
}
