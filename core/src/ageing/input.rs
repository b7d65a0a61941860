use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::AgeingScheme;
use crate::error::{Error, ErrorCode, Result};
use crate::money::at_most;
use crate::{Amount, Date, Receivable};

/// Receivables, the day to look at them, and how to age and group them.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AgeReceivablesInput {
    /// The receivables, in any order and of any currencies, at most 5,000,000. No id may come twice.
    pub receivables: Vec<Receivable>,
    /// The day the answer is made for. What is dated later has not happened.
    pub as_of: Date,
    /// How ages are counted and where the buckets lie. The standard scheme unless stated: not due, 1 to 30, 31 to 60, 61 to
    /// 90, 91 to 180, 181 to 365 and over 365 days past the due date.
    #[serde(default)]
    pub scheme: AgeingScheme,
    /// What to group by, one key or several at once. No groups unless stated.
    #[serde(default)]
    pub group_by: AgeingGrouping,
}

/// What receivables are grouped by. Several keys together make one group for each combination that occurs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct AgeingGrouping {
    /// Whether to group by debtor. No unless stated.
    pub debtor: bool,
    /// The names of attributes to group by, at most 10, such as `industry` and `region`. A receivable without the attribute
    /// belongs to a group without it. None unless stated.
    pub attributes: Vec<String>,
    /// Amounts above zero, rising, at most 100: each begins a band of sizes, and below the first lies one more. A receivable
    /// is as large as its full amount, in its own currency. `50000, 500000` makes three bands: below 50,000, from 50,000 to
    /// below 500,000, and 500,000 or more. No bands unless stated.
    pub size_bands: Vec<Amount>,
}

impl AgeingGrouping {
    /// Whether there is anything to group by.
    pub(super) fn is_empty(&self) -> bool {
        let Self {
            debtor,
            attributes,
            size_bands,
        } = self;
        !debtor && attributes.is_empty() && size_bands.is_empty()
    }

    /// Refuses keys that are blank, double, out of order or too many.
    pub(super) fn check(&self) -> Result<()> {
        at_most(self.attributes.len(), 10, "attributes").map_err(|error| error.at("attributes"))?;
        let mut seen = BTreeSet::new();
        for (index, name) in self.attributes.iter().enumerate() {
            let refuse = |code, message: String| {
                Err(Error::new(code, message)
                    .with_value(name)
                    .at_index("attributes", index))
            };
            if name.trim().is_empty() {
                return refuse(ErrorCode::Empty, "the name of an attribute is empty".into());
            }
            if !seen.insert(name) {
                return refuse(
                    ErrorCode::Duplicate,
                    format!("attribute `{name}` comes twice"),
                );
            }
        }
        at_most(self.size_bands.len(), 100, "size bands")
            .map_err(|error| error.at("size_bands"))?;
        let mut before = Amount::ZERO;
        for (index, band) in self.size_bands.iter().enumerate() {
            if !band.is_positive() {
                return Err(Error::new(
                    ErrorCode::NotPositive,
                    format!("amount `{band}` is not above zero"),
                )
                .with_value(band)
                .at_index("size_bands", index));
            }
            if *band <= before {
                return Err(Error::new(
                    ErrorCode::OutOfOrder,
                    format!("`{band}` is not above the `{before}` before it"),
                )
                .with_value(band)
                .at_index("size_bands", index));
            }
            before = *band;
        }
        Ok(())
    }
}
