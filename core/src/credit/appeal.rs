use serde::{Deserialize, Serialize};

use crate::Date;
use crate::choice::choice;
use crate::error::{At, Error, ErrorCode, Result};

choice! {
    /// What became of an objection to an entry of the blocklist.
    pub enum AppealOutcome {
        /// Not decided yet: the entry stays in force.
        Pending = "pending",
        /// Turned down: the entry stays in force.
        Dismissed = "dismissed",
        /// Allowed: the entry is lifted on the day of the decision.
        Allowed = "allowed",
    }
}

/// A debtor's objection to an entry of the blocklist. It lifts the entry only once it is allowed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BlockAppeal {
    /// The day it was filed.
    pub filed: Date,
    /// What the debtor says, and what was found.
    pub note: String,
    /// What became of it.
    pub outcome: AppealOutcome,
    /// The day it was decided. Given exactly when it is not pending.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided: Option<Date>,
}

impl BlockAppeal {
    pub(super) fn check(&self, since: Date) -> Result<()> {
        if self.filed < since {
            return Err(Error::new(
                ErrorCode::Reversed,
                format!("filed on `{}`, before the entry of `{since}`", self.filed),
            )
            .with_value(self.filed)
            .at("filed"));
        }
        match (self.outcome, self.decided) {
            (AppealOutcome::Pending, None) => Ok(()),
            (AppealOutcome::Pending, Some(decided)) => Err(Error::new(
                ErrorCode::Contradiction,
                format!("decided on `{decided}` and still pending"),
            )
            .with_value(decided)
            .at("decided")),
            (_, None) => Err(Error::new(
                ErrorCode::Contradiction,
                format!("an appeal that is `{}` needs the day of it", self.outcome),
            )
            .at("decided")),
            (_, Some(decided)) if decided < self.filed => Err(Error::new(
                ErrorCode::Reversed,
                format!(
                    "decided on `{decided}`, before it was filed on `{}`",
                    self.filed
                ),
            )
            .with_value(decided))
            .at("decided"),
            _ => Ok(()),
        }
    }

    /// The appeal as it stands on a day: none before it was filed, pending before it was decided.
    pub(super) fn on(&self, as_of: Date) -> Option<Self> {
        if self.filed > as_of {
            return None;
        }
        let mut appeal = self.clone();
        if self.decided.is_some_and(|decided| decided > as_of) {
            appeal.outcome = AppealOutcome::Pending;
            appeal.decided = None;
        }
        Some(appeal)
    }
}
