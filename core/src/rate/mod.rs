//! Rates: per day, per year, and by the day each takes effect.
//!
//! [`DailyRate`] and [`AnnualRate`] are fractions whose unit is in their type; neither is ever turned into the other. A
//! [`RateSchedule`] is the entrance for rates that change: steps by day, a source, and the last day it is known for.
//! [`get_published_rates`] gives the reference rates that come with the library, [`look_up_rate`] the rate of one day. A
//! [`RateAdjustment`] is what a law or contract makes of a reference rate: times a factor, or plus points. A
//! [`CostOfCapital`] says what a later amount is worth today.

mod effective;
mod look_up;
mod published;
mod scalar;
mod schedule;
#[cfg(test)]
mod tests;
mod time_value;

pub(crate) use effective::effective_yearly_rate;
pub use effective::{EffectiveRateFinding, EffectiveRateStatus};
pub use look_up::{LookUpRateInput, RateInForce, look_up_rate};
pub use published::{GetPublishedRatesInput, PublishedRates, get_published_rates};
pub use scalar::{AnnualRate, DailyRate, EffectiveRate, Factor, Share};
pub use schedule::{
    BeyondHorizon, DailyRateSchedule, DailyRateStep, Margin, Multiplier, RateAdjustment,
    RateSchedule, RateStep,
};
pub(crate) use schedule::{Schedule, adjusted};
pub use time_value::{Compounding, CostOfCapital};
pub(crate) use time_value::{DatedFlow, TimeValue};
