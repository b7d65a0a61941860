use serde::{Deserialize, Serialize};

use crate::Share;
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::at_most;

/// How many bands a list takes.
const MOST_BANDS: usize = 1_000;
/// How many points one fact may add or take.
const MOST_POINTS: u32 = 1_000;

/// How facts about a debtor become a score, and a score becomes an expected recovery rate.
///
/// The score is the base points plus the points of every known fact. The direction of every default is source A's, B's
/// or D's; the sizes are this library's, chosen so that the four cases of source A fall where it puts them, and so that
/// a debtor about whom nothing is known is worked and not written off. See the page on tiering.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct RecoverabilityPolicy {
    /// The score of a debtor about whom nothing is known. 60 unless stated.
    pub base_points: i32,
    /// The points for each operating status.
    pub operating_status: OperatingStatusPoints,
    /// The points for each payment record.
    pub payment_record: PaymentRecordPoints,
    /// The points by the days past due of the oldest amount outstanding. Bands in ascending order, the last one without an
    /// upper end. Up to 30 days +10, up to 90 none, up to 180 -5, up to 365 -10, beyond that -20, unless stated.
    pub days_past_due: Vec<DaysPastDueBand>,
    /// The points for each kind of collateral.
    pub collateral: CollateralPoints,
    /// The points by the part that is disputed. Bands in ascending order, the last one up to 1. Nothing disputed none, up
    /// to a half -5, more than a half -15, unless stated.
    pub disputed_share: Vec<DisputedShareBand>,
    /// The points for each cause of arrears.
    pub cause_of_arrears: CauseOfArrearsPoints,
    /// The points for each state of contact.
    pub contact: ContactPoints,
    /// Recovery is likely from this score on, this score included. 50 unless stated.
    pub likely_from: i32,
    /// The part of a debt expected to come in, by score. Bands in ascending order, the last one without an upper end. Up to
    /// 19 points 0.02, up to 34 0.1, up to 49 0.25, up to 64 0.5, up to 79 0.65, beyond that 0.8, unless stated.
    pub recovery_rates: Vec<RecoveryRateBand>,
}

impl Default for RecoverabilityPolicy {
    fn default() -> Self {
        let days = |up_to_days, points| DaysPastDueBand { up_to_days, points };
        let disputed = |percent, points| DisputedShareBand {
            up_to: Share::percent(percent),
            points,
        };
        let rate = |up_to_score, percent| RecoveryRateBand {
            up_to_score,
            rate: Share::percent(percent),
        };
        Self {
            base_points: 60,
            operating_status: OperatingStatusPoints::default(),
            payment_record: PaymentRecordPoints::default(),
            days_past_due: vec![
                days(Some(30), 10),
                days(Some(90), 0),
                days(Some(180), -5),
                days(Some(365), -10),
                days(None, -20),
            ],
            collateral: CollateralPoints::default(),
            disputed_share: vec![disputed(0, 0), disputed(50, -5), disputed(100, -15)],
            cause_of_arrears: CauseOfArrearsPoints::default(),
            contact: ContactPoints::default(),
            likely_from: 50,
            recovery_rates: vec![
                rate(Some(19), 2),
                rate(Some(34), 10),
                rate(Some(49), 25),
                rate(Some(64), 50),
                rate(Some(79), 65),
                rate(None, 80),
            ],
        }
    }
}

macro_rules! points {
    ($(#[$meta:meta])* $name:ident { $( $(#[doc = $doc:literal])+ $field:ident = $points:literal, )+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields, default)]
        pub struct $name { $( $(#[doc = $doc])+ pub $field: i32, )+ }

        impl Default for $name {
            fn default() -> Self {
                Self { $( $field: $points, )+ }
            }
        }

        impl $name {
            fn check(&self) -> Result<()> {
                $( in_range(self.$field).at(stringify!($field))?; )+
                Ok(())
            }
        }
    };
}

points! {
    /// The points for each operating status: whole numbers from -1,000 to 1,000.
    OperatingStatusPoints {
        /// The business runs as usual. 20 unless stated.
        operating = 20,
        /// It runs on a smaller scale. 0 unless stated.
        reduced = 0,
        /// It has stopped, and may start again. -30 unless stated.
        suspended = -30,
        /// It has closed for good. -60 unless stated, more than all the other facts can make up for.
        closed = -60,
        /// Insolvency or bankruptcy proceedings are open. -60 unless stated.
        insolvent = -60,
    }
}

points! {
    /// The points for each payment record: whole numbers from -1,000 to 1,000.
    PaymentRecordPoints {
        /// On time as a rule. 15 unless stated.
        good = 15,
        /// Now on time, now late. 0 unless stated.
        mixed = 0,
        /// Late as a rule. -15 unless stated.
        poor = -15,
        /// Nothing has ever been paid in full. -5 unless stated.
        none = -5,
    }
}

points! {
    /// The points for each kind of collateral: whole numbers from -1,000 to 1,000.
    CollateralPoints {
        /// Nothing secures the debt. 0 unless stated.
        none = 0,
        /// A third party has promised to pay. 5 unless stated.
        guaranteed = 5,
        /// An asset secures the debt. 10 unless stated.
        secured = 10,
    }
}

points! {
    /// The points for each cause of arrears: whole numbers from -1,000 to 1,000.
    CauseOfArrearsPoints {
        /// The debtor waits for the money of its own debtors. 0 unless stated.
        triangular_debt = 0,
        /// The business is under pressure. -5 unless stated.
        operating_pressure = -5,
        /// The debtor has run out of cash. -15 unless stated.
        broken_cash_flow = -15,
        /// The debtor could pay and does not want to. -20 unless stated.
        bad_faith = -20,
    }
}

points! {
    /// The points for each state of contact: whole numbers from -1,000 to 1,000.
    ContactPoints {
        /// The debtor answers and keeps talking. 10 unless stated.
        responsive = 10,
        /// The debtor answers with excuses, or seldom. -10 unless stated.
        evasive = -10,
        /// The debtor cannot be reached any more. -25 unless stated.
        lost = -25,
    }
}

/// The points for a span of days past due. It begins the day after the span before it ends; the first begins at zero.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DaysPastDueBand {
    /// The last day of the span. Absent in the last span, and only there: it has no end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub up_to_days: Option<u32>,
    /// The points, a whole number from -1,000 to 1,000.
    pub points: i32,
}

/// The points for a span of disputed shares. It begins just above the span before it; the first begins at zero.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DisputedShareBand {
    /// The largest share of the span, itself included. The last span's is 1.
    pub up_to: Share,
    /// The points, a whole number from -1,000 to 1,000.
    pub points: i32,
}

/// The recovery rate for a span of scores. It begins at the score after the span before it; the first has no lower end.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RecoveryRateBand {
    /// The highest score of the span. Absent in the last span, and only there: it has no end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub up_to_score: Option<i32>,
    /// The part of a debt expected to come in, from 0 to 1.
    pub rate: Share,
}

impl RecoverabilityPolicy {
    /// Refuses a policy that leaves a number of days, a share or a score without a band, or gives it two.
    pub(crate) fn check(&self) -> Result<()> {
        let Self {
            base_points,
            operating_status,
            payment_record,
            days_past_due,
            collateral,
            disputed_share,
            cause_of_arrears,
            contact,
            likely_from: _,
            recovery_rates,
        } = self;
        in_range(*base_points).at("base_points")?;
        operating_status.check().at("operating_status")?;
        payment_record.check().at("payment_record")?;
        collateral.check().at("collateral")?;
        cause_of_arrears.check().at("cause_of_arrears")?;
        contact.check().at("contact")?;
        for (index, band) in days_past_due.iter().enumerate() {
            in_range(band.points)
                .at("points")
                .at_index("days_past_due", index)?;
        }
        for (index, band) in disputed_share.iter().enumerate() {
            in_range(band.points)
                .at("points")
                .at_index("disputed_share", index)?;
        }
        let days: Vec<_> = days_past_due.iter().map(|band| band.up_to_days).collect();
        check_bands(&days, "days_past_due", "up_to_days")?;
        let scores: Vec<_> = recovery_rates.iter().map(|band| band.up_to_score).collect();
        check_bands(&scores, "recovery_rates", "up_to_score")?;
        // a share ends at 1, so 1 is the open end here
        let shares: Vec<_> = disputed_share
            .iter()
            .map(|band| (band.up_to != Share::WHOLE).then_some(band.up_to))
            .collect();
        check_bands(&shares, "disputed_share", "up_to")
    }
}

/// Bands by their upper ends must ascend, and exactly the last one must be open.
fn check_bands<T: Ord + std::fmt::Display>(
    ends: &[Option<T>],
    list: &str,
    field: &str,
) -> Result<()> {
    at_most(ends.len(), MOST_BANDS, "bands").at(list)?;
    let Some((last, before)) = ends.split_last() else {
        return Err(Error::new(ErrorCode::Empty, "there are no bands").at(list));
    };
    let mut highest: Option<&T> = None;
    for (index, end) in before.iter().enumerate() {
        let Some(end) = end else {
            return Err(Error::new(
                ErrorCode::Overlap,
                "a band without an upper end covers all that the bands after it cover",
            )
            .at(field)
            .at_index(list, index));
        };
        check_ascending(highest, end)
            .at(field)
            .at_index(list, index)?;
        highest = Some(end);
    }
    match last {
        None => Ok(()),
        Some(end) => {
            check_ascending(highest, end)
                .at(field)
                .at_index(list, before.len())?;
            Err(
                Error::new(ErrorCode::Hole, format!("nothing above `{end}` has a band"))
                    .with_value(end)
                    .with_remedy("let the last band have no upper end, or for shares end at 1")
                    .at(list),
            )
        }
    }
}

fn check_ascending<T: Ord + std::fmt::Display>(highest: Option<&T>, end: &T) -> Result<()> {
    match highest {
        Some(highest) if end <= highest => Err(Error::new(
            ErrorCode::OutOfOrder,
            format!("upper end `{end}` is not above `{highest}`, that of the band before"),
        )
        .with_value(end)),
        _ => Ok(()),
    }
}

fn in_range(points: i32) -> Result<()> {
    if points.unsigned_abs() <= MOST_POINTS {
        Ok(())
    } else {
        Err(Error::new(
            ErrorCode::OutOfRange,
            format!("points `{points}` are outside -1000 to 1000"),
        )
        .with_value(points))
    }
}
