use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::choice::choice;
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::at_most;

choice! {
    /// The date from which an age is counted, in calendar days up to the day asked about.
    #[derive(Default)]
    pub enum AgeingBasis {
        /// The due date: the age is the days past due. What a credit controller asks.
        #[default]
        DueDate = "due_date",
        /// The issue date: the age is the days since the receivable was issued, also before it is due.
        IssueDate = "issue_date",
    }
}

choice! {
    /// Where a balance goes that has no date to count from.
    #[derive(Default)]
    pub enum UndatedTreatment {
        /// Into a column of its own, `no_due_date`. Nothing is guessed.
        #[default]
        Separate = "separate",
        /// Into the column `not_due`: without a due date nothing is late.
        NotDue = "not_due",
        /// By its issue date instead. Without that either, into the column `no_due_date`.
        IssueDate = "issue_date",
    }
}

/// How long a label may be, in bytes: a report repeats it in every group, so that a long one would exhaust the machine.
const MOST_LABEL: usize = 200;

/// How ages are counted and where the buckets lie.
///
/// The age of a balance is the days from its base date to the day asked about. The buckets must cover every age from
/// their first day on, each age once. Where the first bucket begins decides about the due day itself: at day 1 it is not
/// due yet; at day 0 it is in the first bucket. What is younger than the first bucket is in the column `not_due`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AgeingScheme {
    /// What the scheme is called. It changes nothing.
    pub name: String,
    /// The buckets, the youngest first, at most 100. The first begins at day 0 or 1, each next one on the day after the one
    /// before it ends, and the last has no end.
    pub buckets: Vec<AgeingBucket>,
    /// The date from which ages are counted. The due date unless stated.
    #[serde(default)]
    pub basis: AgeingBasis,
    /// Where a balance goes that has no date to count from. Into a column of its own unless stated.
    #[serde(default)]
    pub undated: UndatedTreatment,
}

/// A span of ages, in days.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AgeingBucket {
    /// Its first day of age, this day included.
    pub first_day: u32,
    /// Its last day of age, this day included. Absent: it has no end, as the last bucket must.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_day: Option<u32>,
    /// Its label, unique in the scheme, at most 200 bytes of UTF-8. Absent: made from its days, `31-60`, or `over-365` for the bucket without an end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

impl Default for AgeingScheme {
    fn default() -> Self {
        Self::starting("standard", &[1, 31, 61, 91, 181, 366])
    }
}

impl AgeingScheme {
    /// The scheme whose buckets begin on these days, rising, and follow one another without a gap.
    pub(super) fn starting(name: &str, first_days: &[u32]) -> Self {
        let next = first_days.iter().skip(1).map(Some).chain([None]);
        Self {
            name: name.to_owned(),
            buckets: first_days
                .iter()
                .zip(next)
                .map(|(first_day, next)| AgeingBucket::of(*first_day, next.copied()))
                .collect(),
            basis: AgeingBasis::default(),
            undated: UndatedTreatment::default(),
        }
    }

    /// The same scheme with every label written out, once its buckets are found to cover every age exactly once.
    pub(crate) fn checked(&self) -> Result<Self> {
        if self.name.trim().is_empty() {
            return Err(Error::new(ErrorCode::Empty, "the name is empty").at("name"));
        }
        at_most(self.buckets.len(), 100, "buckets").at("buckets")?;
        self.check_cover()?;
        let mut labels = BTreeSet::new();
        let mut scheme = self.clone();
        for (index, bucket) in scheme.buckets.iter_mut().enumerate() {
            let label = bucket.label_or_days();
            let refuse = |code, message: String| {
                Err(Error::new(code, message)
                    .with_value(&label)
                    .at("label")
                    .at_index("buckets", index))
            };
            if label.trim().is_empty() {
                return refuse(ErrorCode::Empty, "the label is empty".into());
            }
            // every group repeats every label
            at_most(label.len(), MOST_LABEL, "bytes of label")
                .at("label")
                .at_index("buckets", index)?;
            if !labels.insert(label.clone()) {
                return refuse(ErrorCode::Duplicate, format!("label `{label}` comes twice"));
            }
            bucket.label = Some(label);
        }
        Ok(scheme)
    }

    fn check_cover(&self) -> Result<()> {
        let Some(first) = self.buckets.first() else {
            return Err(Error::new(ErrorCode::Empty, "there are no buckets").at("buckets"));
        };
        let refuse = |index, field, code, value: u32, message: String| {
            Err(Error::new(code, message)
                .with_value(value)
                .at(field)
                .at_index("buckets", index))
        };
        if first.first_day > 1 {
            let message = format!(
                "no bucket holds day 1 to day {}",
                first.first_day.saturating_sub(1)
            );
            return refuse(0, "first_day", ErrorCode::Hole, first.first_day, message);
        }
        for (index, bucket) in self.buckets.iter().enumerate() {
            if let Some(last) = bucket.last_day.filter(|last| *last < bucket.first_day) {
                let message = format!("last day {last} is before first day {}", bucket.first_day);
                return refuse(index, "last_day", ErrorCode::Reversed, last, message);
            }
        }
        for (index, (bucket, next)) in self
            .buckets
            .iter()
            .zip(self.buckets.iter().skip(1))
            .enumerate()
        {
            let place = index.saturating_add(1);
            let begins = next.first_day;
            if begins <= bucket.first_day {
                let message = format!(
                    "first day {begins} is not after the {} before it",
                    bucket.first_day
                );
                return refuse(place, "first_day", ErrorCode::OutOfOrder, begins, message);
            }
            let Some(last) = bucket.last_day.filter(|last| *last < begins) else {
                let message = format!("day {begins} is in the bucket before, too");
                return refuse(place, "first_day", ErrorCode::Overlap, begins, message);
            };
            if begins.saturating_sub(last) > 1 {
                let message = format!(
                    "no bucket holds day {} to day {}",
                    last.saturating_add(1),
                    begins.saturating_sub(1)
                );
                return refuse(place, "first_day", ErrorCode::Hole, begins, message);
            }
        }
        let last = self.buckets.len().saturating_sub(1);
        match self.buckets.last().and_then(|bucket| bucket.last_day) {
            Some(day) => {
                let message = format!("no bucket holds the days after day {day}");
                refuse(last, "last_day", ErrorCode::Hole, day, message)
            }
            None => Ok(()),
        }
    }
}

impl AgeingBucket {
    fn of(first_day: u32, next: Option<u32>) -> Self {
        Self {
            first_day,
            last_day: next.map(|next| next.saturating_sub(1)),
            label: None,
        }
        .labelled()
    }

    fn labelled(mut self) -> Self {
        self.label = Some(self.label_or_days());
        self
    }

    fn label_or_days(&self) -> String {
        match (&self.label, self.last_day) {
            (Some(label), _) => label.clone(),
            (None, Some(last)) => format!("{}-{last}", self.first_day),
            (None, None) if self.first_day == 0 => "all".to_owned(),
            (None, None) => format!("over-{}", self.first_day.saturating_sub(1)),
        }
    }
}
