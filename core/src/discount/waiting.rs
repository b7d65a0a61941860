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
    let mut amounts = Vec::with_capacity(terms.scenarios.len());
    let mut worths = Vec::with_capacity(terms.scenarios.len());
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
        let worth = valuer.worth(amount, scenario.probability, scenario.on);
        worths.push(worth.map_err(at)?);
        amounts.push(amount);
    }
    let (comes, values) = valuer.together(&worths).at("scenarios")?;
    let stated = terms.scenarios.iter().zip(amounts);
    let scenarios = stated
        .zip(values)
        .map(|((scenario, amount), value)| WaitingScenarioValue {
            probability: scenario.probability,
            on: scenario.on,
            amount,
            value,
        });
    let mut amounts = Vec::with_capacity(terms.pursuit.len());
    let mut worths = Vec::with_capacity(terms.pursuit.len());
    for (index, cost) in terms.pursuit.iter().enumerate() {
        let at = |error: Error| error.at_index("pursuit", index);
        valuer.not_before(cost.on).at("on").map_err(at)?;
        let amount = cost
            .amount
            .positive_in(valuer.currency)
            .at("amount")
            .map_err(at)?;
        worths.push(valuer.worth(amount, Share::WHOLE, cost.on).map_err(at)?);
        amounts.push(amount);
    }
    let (goes, values) = valuer.together(&worths).at("pursuit")?;
    let stated = terms.pursuit.iter().zip(amounts);
    let pursuit = stated
        .zip(values)
        .map(|((cost, amount), value)| PursuitCostValue {
            on: cost.on,
            amount,
            value,
        });
    Ok(WaitingValue {
        scenarios: scenarios.collect(),
        nothing: Share::try_from(nothing.decimal().normalize())?,
        pursuit: pursuit.collect(),
        value: comes.minus(goes)?.in_currency(valuer.currency)?,
    })
}
