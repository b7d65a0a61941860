use serde::{Deserialize, Serialize};

use super::schedule::{Schedule, adjusted};
use super::{AnnualRate, BeyondHorizon, RateAdjustment, RateSchedule};
use crate::Date;
use crate::error::{At, Error, ErrorCode, Result};

/// A schedule, the day to look at it, and how the rate that is owed follows from it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LookUpRateInput {
    /// The schedule to look in.
    pub schedule: RateSchedule,
    /// How the rate that is owed follows from the one in the schedule. Absent: it is that rate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adjustment: Option<RateAdjustment>,
    /// The day whose rate is asked for.
    pub date: Date,
    /// What to do for a day past the last one for which the rate is known. Refuse unless stated.
    #[serde(default)]
    pub beyond_horizon: BeyondHorizon,
}

/// The rate in force on a day.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RateInForce {
    /// The name of the schedule.
    pub name: String,
    /// The day that was asked about.
    pub date: Date,
    /// The first day of the step that is in force on that day.
    pub effective_from: Date,
    /// The rate per year in the schedule, as a fraction.
    pub reference_rate: AnnualRate,
    /// The rate per year that is owed: the reference rate, adjusted where an adjustment was given.
    pub rate: AnnualRate,
    /// Whether the day lies past the last one for which the rate is known, so that the last known rate stands in.
    pub projected: bool,
}

/// Looks up the rate in force on a day.
///
/// A step is in force from its own day through the day before the next one. Use it to check the rate behind a line of an
/// interest statement.
///
/// # Errors
/// `empty` for a schedule without steps, `duplicate` or `out_of_order` for its steps, `reversed` when it is known
/// through a day before its last step, `too_many` over 10,000 steps; `before_start` for a day before the first step;
/// `beyond_horizon` past the last day known, unless a projection is asked for; `rate_out_of_range` when the adjusted
/// rate is not from -1 to 1.
///
/// ```
/// use arrears::{from_json, look_up_rate};
///
/// let input = from_json(r#"{
///     "schedule": {"name": "lpr", "source": "announcements", "known_through": "2024-12-31", "steps": [
///         {"effective_from": "2023-08-21", "rate": "0.0345"}, {"effective_from": "2024-07-22", "rate": "0.0335"}]},
///     "adjustment": {"multiplier": {"factor": "1.5"}},
///     "date": "2024-07-21"
/// }"#)?;
/// assert_eq!(look_up_rate(&input)?.rate.to_string(), "0.05175");
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn look_up_rate(input: &LookUpRateInput) -> Result<RateInForce> {
    let LookUpRateInput {
        schedule,
        adjustment,
        date,
        beyond_horizon,
    } = input;
    schedule.check().at("schedule")?;
    let (index, projected) = schedule.in_force(*date, *beyond_horizon).at("date")?;
    let (effective_from, reference_rate) = schedule
        .step(index)
        .ok_or_else(|| Error::new(ErrorCode::Empty, "there is no such step").at("schedule"))?;
    Ok(RateInForce {
        name: schedule.name.clone(),
        date: *date,
        effective_from,
        reference_rate,
        rate: adjusted(reference_rate, adjustment.as_ref()).at("adjustment")?,
        projected,
    })
}
