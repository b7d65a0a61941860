use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Measure;
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::at_most;

/// How many attributes, bins, categories or grades a list takes.
const MOST_ROWS: usize = 1_000;
/// How many points one attribute may add or take.
const MOST_POINTS: u32 = 10_000;
/// How many points a score may start with, or start below zero.
const MOST_BASE_POINTS: u32 = 100_000;

/// A span of numbers with its points: from its lower end, which it includes, to below its upper end.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NumericBin {
    /// The lowest number of the bin. Absent in the first bin, and only there: it has no lower end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_least: Option<Measure>,
    /// The number that the bin ends before. Absent in the last bin, and only there: it has no upper end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub below: Option<Measure>,
    /// The points, a whole number from -10,000 to 10,000.
    pub points: i32,
}

/// Bins for a number. Each begins where the one before ends, so that every number lies in exactly one.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NumericBins {
    /// The bins in ascending order, at most 1,000.
    pub bins: Vec<NumericBin>,
}

/// Categories that have the same points.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CategoryBin {
    /// The categories, as they are written.
    pub values: Vec<String>,
    /// The points, a whole number from -10,000 to 10,000.
    pub points: i32,
}

/// Bins for a category. Each category is in at most one, and those in none have points of their own.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CategoryBins {
    /// The bins, at most 1,000.
    pub bins: Vec<CategoryBin>,
    /// The points of a category that is in no bin, a whole number from -10,000 to 10,000.
    pub other_points: i32,
}

/// The bins of an attribute.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AttributeBins {
    /// The attribute is a number.
    Number(NumericBins),
    /// The attribute is a category.
    Category(CategoryBins),
}

/// An attribute of a debtor, and what its values are worth.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ScorecardAttribute {
    /// Its name, unique in the scorecard: the key under which its value is given.
    pub name: String,
    /// The reason code to report when it costs points. Absent: its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason_code: Option<String>,
    /// What its values are worth.
    pub bins: AttributeBins,
    /// The points where the value is not known, a whole number from -10,000 to 10,000.
    pub missing_points: i32,
}

/// A grade, by score. It ends where the next one begins.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GradeBand {
    /// The grade.
    pub grade: String,
    /// The lowest score of the grade. Absent in the first grade, and only there: it has no lower end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_least: Option<i32>,
}

/// A points scorecard: what each attribute of a debtor is worth, and which grade a score is.
///
/// That debtors are scored is source C's, and that the score looks at what they paid, at their business and at lawsuits is
/// sources B's and C's. The attributes, bins and points of the default are this library's, not fitted to anybody's
/// data: replace them by your own as soon as you have a record of who paid.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Scorecard {
    /// The points before any attribute, a whole number from -100,000 to 100,000. 500 unless stated.
    pub base_points: i32,
    /// The attributes, at most 1,000. Unless stated: on_time_share, worst_days_past_due, years_trading, current_ratio,
    /// debt_ratio, net_margin, open_lawsuits and trade_references, with the points of the page on credit.
    pub attributes: Vec<ScorecardAttribute>,
    /// The grades, in ascending order. Empty: no grades. Unless stated: E below 480, D from 480, C from 540, B from 600,
    /// A from 660.
    pub grades: Vec<GradeBand>,
    /// How many of the weakest attributes to report. 4 unless stated.
    pub weakest_shown: u32,
}

impl Scorecard {
    /// Refuses a scorecard that leaves a value without a bin, or gives it two.
    pub(super) fn check(&self) -> Result<()> {
        if self.base_points.unsigned_abs() > MOST_BASE_POINTS {
            return Err(points_error(self.base_points, MOST_BASE_POINTS).at("base_points"));
        }
        at_most(self.attributes.len(), MOST_ROWS, "attributes").at("attributes")?;
        if self.attributes.is_empty() {
            return Err(Error::new(ErrorCode::Empty, "there is no attribute").at("attributes"));
        }
        let mut names = BTreeSet::new();
        for (index, attribute) in self.attributes.iter().enumerate() {
            let name = attribute.name.as_str();
            let named = if name.trim().is_empty() {
                Err(Error::new(ErrorCode::Empty, "the attribute has no name"))
            } else if !names.insert(name) {
                Err(Error::new(
                    ErrorCode::Duplicate,
                    format!("attribute `{name}` comes twice"),
                )
                .with_value(name))
            } else {
                Ok(())
            };
            named.at("name").at_index("attributes", index)?;
            attribute.check().at_index("attributes", index)?;
        }
        self.check_grades()
    }

    fn check_grades(&self) -> Result<()> {
        at_most(self.grades.len(), MOST_ROWS, "grades").at("grades")?;
        let mut names = BTreeSet::new();
        let mut before: Option<i32> = None;
        for (index, band) in self.grades.iter().enumerate() {
            if !names.insert(&band.grade) {
                return Err(Error::new(
                    ErrorCode::Duplicate,
                    format!("grade `{}` comes twice", band.grade),
                )
                .with_value(&band.grade)
                .at("grade")
                .at_index("grades", index));
            }
            let wrong = match (index, band.at_least, before) {
                (0, None, _) => None,
                (0, Some(lowest), _) => Some(Error::new(
                    ErrorCode::Hole,
                    format!("no grade covers a score below `{lowest}`"),
                )),
                (_, None, _) => Some(Error::new(
                    ErrorCode::Overlap,
                    "a grade without a lower end covers all that the grades before it cover",
                )),
                (_, Some(lowest), Some(before)) if lowest <= before => Some(Error::new(
                    ErrorCode::OutOfOrder,
                    format!("score `{lowest}` is not above `{before}`, that of the grade before"),
                )),
                _ => None,
            };
            if let Some(error) = wrong {
                return Err(error.at("at_least").at_index("grades", index));
            }
            before = band.at_least;
        }
        Ok(())
    }

    /// The grade of a score; none where there are no grades.
    pub(super) fn grade(&self, score: i32) -> Option<&str> {
        self.grades
            .iter()
            .rfind(|band| band.at_least.is_none_or(|lowest| score >= lowest))
            .map(|band| band.grade.as_str())
    }
}

impl ScorecardAttribute {
    fn check(&self) -> Result<()> {
        check_points(self.missing_points).at("missing_points")?;
        match &self.bins {
            AttributeBins::Number(bins) => bins.check().at("number").at("bins"),
            AttributeBins::Category(bins) => bins.check().at("category").at("bins"),
        }
    }
}

impl NumericBins {
    fn check(&self) -> Result<()> {
        at_most(self.bins.len(), MOST_ROWS, "bins").at("bins")?;
        if self.bins.is_empty() {
            return Err(Error::new(ErrorCode::Empty, "there is no bin").at("bins"));
        }
        let last = self.bins.len().saturating_sub(1);
        let mut end: Option<Measure> = None;
        for (index, bin) in self.bins.iter().enumerate() {
            check_points(bin.points)
                .at("points")
                .at_index("bins", index)?;
            begins(bin.at_least, end, index == 0)
                .at("at_least")
                .at_index("bins", index)?;
            ends(bin, index == last)
                .at("below")
                .at_index("bins", index)?;
            end = bin.below;
        }
        Ok(())
    }

    /// The bin that a number lies in.
    pub(super) fn of(&self, value: Measure) -> Option<(usize, i32)> {
        self.bins
            .iter()
            .enumerate()
            .find(|(_, bin)| bin.below.is_none_or(|end| value < end))
            .map(|(index, bin)| (index, bin.points))
    }
}

/// A bin must begin where the one before ends, the first without an end.
fn begins(lowest: Option<Measure>, end: Option<Measure>, first: bool) -> Result<()> {
    match (lowest, end) {
        (None, _) if first => Ok(()),
        (Some(lowest), _) if first => Err(Error::new(
            ErrorCode::Hole,
            format!("no bin covers a number below `{lowest}`"),
        )
        .with_value(lowest)),
        (Some(lowest), Some(end)) if lowest == end => Ok(()),
        (Some(lowest), Some(end)) if lowest > end => Err(Error::new(
            ErrorCode::Hole,
            format!("no bin covers the numbers from `{end}` to below `{lowest}`"),
        )
        .with_value(lowest)),
        (Some(lowest), Some(end)) => Err(Error::new(
            ErrorCode::Overlap,
            format!("two bins cover the numbers from `{lowest}` to below `{end}`"),
        )
        .with_value(lowest)),
        (lowest, _) => Err(Error::new(
            ErrorCode::Overlap,
            "a bin without a lower end covers all that the bins before it cover",
        )
        .with_value(lowest.map(|value| value.to_string()).unwrap_or_default())),
    }
}

/// A bin must end above its beginning, and exactly the last one without an end.
fn ends(bin: &NumericBin, last: bool) -> Result<()> {
    match (bin.at_least, bin.below) {
        (_, None) if last => Ok(()),
        (_, Some(end)) if last => Err(Error::new(
            ErrorCode::Hole,
            format!("no bin covers the numbers from `{end}` on"),
        )
        .with_value(end)),
        (_, None) => Err(Error::new(
            ErrorCode::Overlap,
            "a bin without an upper end covers all that the bins after it cover",
        )),
        (Some(lowest), Some(end)) if end <= lowest => Err(Error::new(
            ErrorCode::Reversed,
            format!("upper end `{end}` is not above the lower one, `{lowest}`"),
        )
        .with_value(end)),
        _ => Ok(()),
    }
}

impl CategoryBins {
    fn check(&self) -> Result<()> {
        check_points(self.other_points).at("other_points")?;
        at_most(self.bins.len(), MOST_ROWS, "bins").at("bins")?;
        let mut known = BTreeSet::new();
        for (index, bin) in self.bins.iter().enumerate() {
            check_points(bin.points)
                .at("points")
                .at_index("bins", index)?;
            at_most(bin.values.len(), MOST_ROWS, "categories")
                .at("values")
                .at_index("bins", index)?;
            if bin.values.is_empty() {
                return Err(Error::new(ErrorCode::Empty, "the bin has no category")
                    .at("values")
                    .at_index("bins", index));
            }
            for (place, value) in bin.values.iter().enumerate() {
                if !known.insert(value) {
                    return Err(Error::new(
                        ErrorCode::Overlap,
                        format!("category `{value}` is covered twice"),
                    )
                    .with_value(value)
                    .at_index("values", place)
                    .at_index("bins", index));
                }
            }
        }
        Ok(())
    }

    /// The bin that a category is in.
    pub(super) fn of(&self, value: &str) -> Option<(usize, i32)> {
        self.bins
            .iter()
            .enumerate()
            .find(|(_, bin)| bin.values.iter().any(|known| known == value))
            .map(|(index, bin)| (index, bin.points))
    }
}

fn check_points(points: i32) -> Result<()> {
    if points.unsigned_abs() <= MOST_POINTS {
        Ok(())
    } else {
        Err(points_error(points, MOST_POINTS))
    }
}

fn points_error(points: i32, most: u32) -> Error {
    Error::new(
        ErrorCode::OutOfRange,
        format!("points `{points}` are outside -{most} to {most}"),
    )
    .with_value(points)
}
