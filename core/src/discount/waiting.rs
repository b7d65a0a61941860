//! What waiting is worth.

use super::debt::Debt;
use super::settlement::Valuer;
use super::{EvaluateSettlementInput, PursuitCostValue, WaitingScenarioValue, WaitingValue};
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::at_most;
use crate::{Amount, Share};

const MOST_LINES: usize = 50;

pub(super) fn waiting(
    input: &EvaluateSettlementInput,
    debt: &Debt<'_>,
    valuer: &Valuer,
) -> Result<WaitingValue> {
    let terms = &input.waiting;
    if terms.scenarios.is_empty() {
        return Err(Error::new(ErrorCode::Empty, "there is no scenario").at("scenarios"));
    }
    at_most(terms.scenarios.len(), MOST_LINES, "scenarios").at("scenarios")?;
    at_most(terms.pursuit.len(), MOST_LINES, "costs").at("pursuit")?;
    let likely = Amount::sum(
        terms
            .scenarios
            .iter()
            .map(|scenario| Amount::from(scenario.probability.decimal())),
    )?;
    let nothing = Amount::from(Share::WHOLE.decimal()).minus(likely)?;
    if nothing.is_negative() {
        return Err(Error::new(
            ErrorCode::OutOfRange,
            format!("the probabilities add up to `{likely}`, more than 1"),
        )
        .with_value(likely)
        .at("scenarios"));
    }
    let mut scenarios = Vec::with_capacity(terms.scenarios.len());
    for (index, scenario) in terms.scenarios.iter().enumerate() {
        let at = |error: Error| error.at_index("scenarios", index);
        valuer.not_before(scenario.on).at("on").map_err(at)?;
        let amount = match scenario.amount {
            Some(amount) => amount
                .non_negative_in(valuer.currency)
                .at("amount")
                .map_err(at)?,
            None => debt.claim(debt.interest_through(scenario.on, &[]).map_err(at)?)?,
        };
        let value = valuer.value(amount, scenario.probability, scenario.on);
        scenarios.push(WaitingScenarioValue {
            probability: scenario.probability,
            on: scenario.on,
            amount,
            value: value.map_err(at)?,
        });
    }
    let mut pursuit = Vec::with_capacity(terms.pursuit.len());
    for (index, cost) in terms.pursuit.iter().enumerate() {
        let at = |error: Error| error.at_index("pursuit", index);
        valuer.not_before(cost.on).at("on").map_err(at)?;
        let amount = cost
            .amount
            .positive_in(valuer.currency)
            .at("amount")
            .map_err(at)?;
        let value = valuer.value(amount, Share::WHOLE, cost.on).map_err(at)?;
        pursuit.push(PursuitCostValue {
            on: cost.on,
            amount,
            value,
        });
    }
    let comes = Amount::sum(scenarios.iter().map(|scenario| scenario.value))?;
    let goes = Amount::sum(pursuit.iter().map(|cost| cost.value))?;
    Ok(WaitingValue {
        scenarios,
        nothing: Share::try_from(nothing.decimal().normalize())?,
        pursuit,
        value: comes.minus(goes)?.in_currency(valuer.currency)?,
    })
}
