//! Published reference rates, embedded as tables.
//!
//! A table holds what its publisher announced, without any margin or multiplier. A row is here only when two or more
//! separately kept copies show the same day and the same rate; a table begins at the first such row and stops before
//! the first row after it that fails this test, even when later rows pass, so that no table has a gap. Most copies are
//! secondary: the publishers' own pages were not open to this check.

mod cn_benchmark;
mod cn_lpr;
mod europe;

use serde::{Deserialize, Serialize};

use super::{RateSchedule, RateStep};
use crate::Date;
use crate::choice::choice;
use crate::error::Result;

/// A published series.
struct Table {
    /// The series' name.
    name: &'static str,
    /// The publisher and the document.
    source: &'static str,
    /// The last day the table answers for, as (year, month, day).
    known_through: (i32, u32, u32),
    /// The day each rate takes effect, and the rate per year as a fraction; in order of days.
    rows: &'static [((i32, u32, u32), &'static str)],
}

choice! {
    /// The published reference rates that come with the library, each as far as it could be checked. Take a schedule of
    /// your own for days outside it.
    pub enum PublishedRates {
        /// China's loan prime rate (LPR), one year: from 2019-08-20 through 2025-08-19.
        CnLpr1y = "cn_lpr_1y",
        /// China's loan prime rate (LPR), over five years: from 2019-08-20 through 2025-08-19.
        CnLpr5y = "cn_lpr_5y",
        /// The benchmark lending rate of the People's Bank of China, over six months up to one year: from 1995-07-01
        /// through 2014-11-21.
        CnBenchmark1y = "cn_benchmark_1y",
        /// The same, over one year up to three years: from 1995-07-01 through 2012-07-05.
        CnBenchmark1To3y = "cn_benchmark_1_to_3y",
        /// The same, over three years up to five years: from 1995-07-01 through 2012-07-05.
        CnBenchmark3To5y = "cn_benchmark_3_to_5y",
        /// The same, over five years: from 2008-12-23 through 2019-08-19.
        CnBenchmarkOver5y = "cn_benchmark_over_5y",
        /// Germany's base rate (Basiszinssatz), negative from 2013 to 2022: from 2002-01-01 through 2026-12-31. Late
        /// interest is this plus 9 points between companies, plus 5 points otherwise (section 288 BGB).
        DeBasiszinssatz = "de_basiszinssatz",
        /// The reference rate of the European Union's late-payment directive in the euro area: from 2013-03-16 through
        /// 2024-12-31. Late interest is this plus at least 8 points.
        EuReferenceRate = "eu_reference_rate",
    }
}

/// The published series to get.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GetPublishedRatesInput {
    /// Which series.
    pub series: PublishedRates,
}

/// Gets a published reference rate as a schedule, without any margin or multiplier.
///
/// Use it where the law or the contract names a reference rate; give the schedule to `accrue_late_interest` or to
/// `look_up_rate` together with the margin or the multiplier. A later announcement can be added to its steps.
///
/// # Errors
/// None: every table is checked by a test.
///
/// ```
/// use arrears::{GetPublishedRatesInput, PublishedRates, get_published_rates};
///
/// let lpr = get_published_rates(&GetPublishedRatesInput { series: PublishedRates::CnLpr1y })?;
/// assert_eq!(lpr.steps[0].rate.to_string(), "0.0425");
/// assert_eq!(lpr.known_through.to_string(), "2025-08-19");
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn get_published_rates(input: &GetPublishedRatesInput) -> Result<RateSchedule> {
    table(input.series).schedule()
}

fn table(series: PublishedRates) -> Table {
    match series {
        PublishedRates::CnLpr1y => cn_lpr::CN_LPR_1Y,
        PublishedRates::CnLpr5y => cn_lpr::CN_LPR_5Y,
        PublishedRates::CnBenchmark1y => cn_benchmark::CN_BENCHMARK_1Y,
        PublishedRates::CnBenchmark1To3y => cn_benchmark::CN_BENCHMARK_1_3Y,
        PublishedRates::CnBenchmark3To5y => cn_benchmark::CN_BENCHMARK_3_5Y,
        PublishedRates::CnBenchmarkOver5y => cn_benchmark::CN_BENCHMARK_OVER_5Y,
        PublishedRates::DeBasiszinssatz => europe::DE_BASISZINSSATZ,
        PublishedRates::EuReferenceRate => europe::EU_REFERENCE_RATE,
    }
}

impl Table {
    fn schedule(&self) -> Result<RateSchedule> {
        let date = |(year, month, day)| Date::new(year, month, day);
        Ok(RateSchedule {
            name: self.name.to_owned(),
            source: self.source.to_owned(),
            known_through: date(self.known_through)?,
            steps: self
                .rows
                .iter()
                .map(|(day, rate)| {
                    Ok(RateStep {
                        effective_from: date(*day)?,
                        rate: rate.parse()?,
                    })
                })
                .collect::<Result<_>>()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Choice;
    use crate::rate::Schedule;

    #[test]
    fn every_table_is_a_valid_schedule_under_its_own_name() {
        for (series, text) in PublishedRates::VALUES {
            let schedule = table(*series).schedule().unwrap();
            schedule.check().unwrap();
            assert_eq!(schedule.name, *text);
            assert!(!schedule.source.is_empty());
        }
    }
}
