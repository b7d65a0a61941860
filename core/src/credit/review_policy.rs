use serde::{Deserialize, Serialize};

use super::{LimitRounding, RiskSignalKind};
use crate::choice::Choice;
use crate::error::{At, Error, ErrorCode, Result};
use crate::{Amount, Currency, Share};

/// How payments and risk signals move a credit limit.
///
/// Three on-time periods in a row raise, an overdue one cuts at once and shortens the term, credit is assessed every year,
/// and pledges, lawsuits and assets moved away are watched: all of that is source B's. How much a step is, by how many
/// days the term shortens, the pause after a cut, and that a signal freezes rather than warns, are this library's.
/// Source B says nothing of a longer term, so a review never gives one: set it anew with the limit.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct CreditReviewPolicy {
    /// The on-time periods in a row that raise the limit, above zero. 3 unless stated.
    pub streak_to_raise: u32,
    /// The step up, as a share of the limit, above zero. 0.10 unless stated.
    pub raise_share: Share,
    /// The step down, as a share of the limit, above zero. 0.20 unless stated: trust is lost faster than won.
    pub cut_share: Share,
    /// The days by which a cut shortens the term. 15 unless stated.
    pub shorten_days: u32,
    /// The term that a cut does not go below, in days. 7 unless stated.
    pub shortest_term_days: u32,
    /// A period is on time when nothing in it was later than this many days. 0 unless stated.
    pub tolerated_days: u32,
    /// After a cut the limit does not rise for this many days. 90 unless stated.
    pub pause_days: u32,
    /// The limit that a cut does not go below, zero or above. Absent: zero.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub floor: Option<Amount>,
    /// The limit that a raise does not go above, zero or above, such as what the operation that sets limits gives. A limit
    /// that is above it stays. Absent: none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ceiling: Option<Amount>,
    /// The months after which the debtor's credit is assessed anew, from 1 to 1,200. 12 unless stated.
    pub assessment_months: u32,
    /// Whether the limit does not rise while an assessment is due. Yes unless stated.
    pub raise_needs_assessment: bool,
    /// The risk signals that freeze the credit. The others are listed and do nothing. All of them unless stated.
    pub freezing_signals: Vec<RiskSignalKind>,
    /// The rounding of a step. Down to a multiple of 100 unless stated; a step is never less than one unit.
    pub rounding: LimitRounding,
}

impl Default for CreditReviewPolicy {
    fn default() -> Self {
        Self {
            streak_to_raise: 3,
            raise_share: Share::percent(10),
            cut_share: Share::percent(20),
            shorten_days: 15,
            shortest_term_days: 7,
            tolerated_days: 0,
            pause_days: 90,
            floor: None,
            ceiling: None,
            assessment_months: 12,
            raise_needs_assessment: true,
            freezing_signals: RiskSignalKind::VALUES
                .iter()
                .map(|(kind, _)| *kind)
                .collect(),
            rounding: LimitRounding::default(),
        }
    }
}

impl CreditReviewPolicy {
    pub(super) fn check(&self, currency: Currency) -> Result<()> {
        for (field, zero) in [
            ("streak_to_raise", self.streak_to_raise == 0),
            ("raise_share", self.raise_share.decimal().is_zero()),
            ("cut_share", self.cut_share.decimal().is_zero()),
        ] {
            if zero {
                return Err(Error::new(ErrorCode::NotPositive, "`0` is not above zero")
                    .with_value(0)
                    .at(field));
            }
        }
        for (field, value, least, most) in [
            ("assessment_months", self.assessment_months, 1, 1_200),
            ("shorten_days", self.shorten_days, 0, 3_650),
            ("shortest_term_days", self.shortest_term_days, 0, 3_650),
            ("tolerated_days", self.tolerated_days, 0, 36_500),
            ("pause_days", self.pause_days, 0, 36_500),
        ] {
            if value < least || value > most {
                return Err(Error::new(
                    ErrorCode::OutOfRange,
                    format!("`{value}` is outside {least} to {most}"),
                )
                .with_value(value)
                .at(field));
            }
        }
        for (field, amount) in [("floor", self.floor), ("ceiling", self.ceiling)] {
            if let Some(amount) = amount {
                amount.non_negative_in(currency).at(field)?;
            }
        }
        if let (Some(floor), Some(ceiling)) = (self.floor, self.ceiling)
            && ceiling < floor
        {
            return Err(Error::new(
                ErrorCode::Reversed,
                format!("ceiling `{ceiling}` is below floor `{floor}`"),
            )
            .with_value(ceiling)
            .at("ceiling"));
        }
        for (index, kind) in self.freezing_signals.iter().enumerate() {
            if self
                .freezing_signals
                .iter()
                .take(index)
                .any(|other| other == kind)
            {
                return Err(Error::new(
                    ErrorCode::Duplicate,
                    format!("signal `{kind}` comes twice"),
                )
                .with_value(kind)
                .at_index("freezing_signals", index));
            }
        }
        self.rounding.unit_in(currency).at("rounding")?;
        Ok(())
    }
}
