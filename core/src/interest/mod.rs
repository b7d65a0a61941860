//! Late-payment interest: what a receivable has borne since it fell due, line by line.
//!
//! [`accrue_late_interest`] is the entrance. [`LateInterestTerms`] say at what rate ([`LateInterestRate`]), from when
//! ([`GraceRule`], [`EndPointConvention`]), how it is rounded, what it may not exceed ([`InterestCap`]) and what is given
//! up ([`InterestWaiver`]). The [`LateInterestStatement`] shows a line for every stretch of days with one base and one
//! rate; the lines add up.
//!
//! Inside, `rates` makes the terms' rates ready, `segment` walks over the days, `grain` holds the arithmetic, `accrue`
//! rounds and adds up, and `cap` and `relief` take off what exceeds the cap and what is waived. `meter` serves the room
//! that keeps a running account, and `ready` has the same lines for many receivables under the same terms, as whole numbers.

mod accrue;
mod cap;
mod grain;
mod input;
mod meter;
mod rates;
mod ready;
mod relief;
mod relief_input;
mod report;
mod segment;
#[cfg(test)]
pub(crate) mod tests;

pub use accrue::accrue_late_interest;
pub use input::{
    AccrueLateInterestInput, EndPointConvention, GraceRule, LateInterestRate, LateInterestTerms,
    PerDayRate, PerDaySchedule, PerYearRate, PerYearSchedule, RateLookup,
};
pub(crate) use meter::{Meter, Stretch, Tally};
pub(crate) use ready::{Change, ReadyLine, ReadyTerms};
pub use relief_input::{
    AmountWaiver, ConditionalWaiver, FullWaiver, InterestCap, InterestCapAmount, InterestCapRate,
    InterestCapShare, InterestWaiver, ShareWaiver,
};
pub use report::{
    AppliedRate, InterestAdjustment, InterestAdjustmentKind, LateInterestLine, LateInterestPart,
    LateInterestStatement, PartInterestStatus, WaiverState, WaiverStatus,
};
pub(crate) use segment::Start;
