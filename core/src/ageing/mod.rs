//! Ageing: how late the open balances are, spread over buckets of days.
//!
//! [`age_receivables`] is the entrance: receivables and a day in, an [`AgeingReport`] out, one [`CurrencyAgeing`] per
//! currency, with a line for its total and one for each group. How days are counted and where the buckets lie is an
//! [`AgeingScheme`], which is data; [`get_ageing_scheme`] gives those of well-known systems.

mod age;
mod input;
mod preset;
mod report;
mod scheme;
#[cfg(test)]
mod tests;

pub use age::age_receivables;
pub use input::{AgeReceivablesInput, AgeingGrouping};
pub use preset::{AgeingPreset, GetAgeingSchemeInput, get_ageing_scheme};
pub use report::{
    AgedBucket, AgeingCell, AgeingGroup, AgeingLine, AgeingReport, CurrencyAgeing, SizeBand,
};
pub use scheme::{AgeingBasis, AgeingBucket, AgeingScheme, UndatedTreatment};
