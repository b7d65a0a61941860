//! Rates: per day, per year, and by the day each takes effect.
//!
//! [`DailyRate`] and [`AnnualRate`] are fractions whose unit is in their type; neither is ever turned into the other. A
//! [`RateSchedule`] is the entrance for rates that change: steps by day, a source, and the last day it is known for.
//! [`get_published_rates`] gives the reference rates that come with the library, [`look_up_rate`] the rate of one day. A
//! [`RateAdjustment`] is what a law or contract makes of a reference rate: times a factor, or plus points.

mod look_up;
mod published;
mod scalar;
mod schedule;
#[cfg(test)]
mod tests;

pub use look_up::{LookUpRateInput, RateInForce, look_up_rate};
pub use published::{GetPublishedRatesInput, PublishedRates, get_published_rates};
pub use scalar::{AnnualRate, DailyRate, Factor, Share};
pub use schedule::{
    BeyondHorizon, DailyRateSchedule, DailyRateStep, Margin, Multiplier, RateAdjustment,
    RateSchedule, RateStep,
};
pub(crate) use schedule::{Schedule, adjusted};
