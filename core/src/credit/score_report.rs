use serde::{Deserialize, Serialize};

use crate::Reason;
use crate::choice::choice;

choice! {
    /// How an attribute came to its points.
    pub enum ScoreLineStatus {
        /// Its value lies in a bin.
        Binned = "binned",
        /// Its category is in no bin: it gets the points for others.
        Other = "other",
        /// Its value is not known: it gets the points for a missing value.
        Missing = "missing",
    }
}

/// An attribute of the scorecard with its points.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ScoreLine {
    /// The attribute.
    pub attribute: String,
    /// The value as it was given. Absent: not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// How it came to its points.
    pub status: ScoreLineStatus,
    /// The bin that the value lies in: its place, the first is 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bin: Option<u32>,
    /// The points.
    pub points: i32,
    /// The most points that a known value of this attribute can have.
    pub best_points: i32,
}

/// An attribute that cost points, with its reason code.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WeakAttribute {
    /// The attribute.
    pub attribute: String,
    /// Its reason code: the scorecard's, or its name.
    pub reason_code: String,
    /// The points that it got.
    pub points: i32,
    /// The most points that it could have had.
    pub best_points: i32,
    /// The points that it cost: the best less its own.
    pub lost: u32,
}

/// The score of a debtor, attribute by attribute.
///
/// The score is exactly the base points plus the points of the lines.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CreditScore {
    /// The key of the debtor.
    pub debtor: String,
    /// The score.
    pub score: i32,
    /// The grade that the score falls under. Absent: the scorecard has no grades.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grade: Option<String>,
    /// The points before any attribute.
    pub base_points: i32,
    /// Every attribute of the scorecard, in its order.
    pub lines: Vec<ScoreLine>,
    /// The attributes whose value is not known.
    pub missing: Vec<String>,
    /// The attributes that cost the most points, the worst first; in the order of the scorecard where it is equal.
    pub weakest: Vec<WeakAttribute>,
    /// Why, line by line.
    pub reasons: Vec<Reason>,
}
