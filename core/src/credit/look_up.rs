use serde::{Deserialize, Serialize};

use super::{
    AppealOutcome, BlockAppeal, BlockGround, Blocklist, BlocklistEntry, LookUpBlocklistInput,
};
use crate::choice::choice;
use crate::error::{At, Result};
use crate::money::at_most;
use crate::{Date, Reason, ReasonCode};

/// How many entries a blocklist takes.
const MOST_ENTRIES: usize = 100_000;

choice! {
    /// Where an entry of the blocklist stands on a day.
    pub enum BlockStatus {
        /// Its first day is still to come.
        Upcoming = "upcoming",
        /// It blocks.
        InForce = "in_force",
        /// Its last day is over.
        Expired = "expired",
        /// An appeal lifted it.
        Lifted = "lifted",
    }
}

/// An entry of the blocklist for the debtor asked about, on a day.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BlocklistHit {
    /// Which entry of the list: its place, the first is 0.
    pub entry: u32,
    /// Why the debtor is blocked.
    pub ground: BlockGround,
    /// The first day that it is blocked.
    pub since: Date,
    /// The last day that it is blocked, by the entry or by the rule. Absent: without end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_day: Option<Date>,
    /// Where the entry stands.
    pub status: BlockStatus,
    /// What happened, in the words of the entry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The appeal as it stands on that day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appeal: Option<BlockAppeal>,
}

/// Whether a debtor is blocked on a day, and by what.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BlocklistFinding {
    /// The key of the debtor.
    pub debtor: String,
    /// The day the answer is made for.
    pub as_of: Date,
    /// Whether an entry is in force.
    pub blocked: bool,
    /// The last day of the entry in force that lasts longest. Absent: not blocked, or without end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_day: Option<Date>,
    /// The entries for this debtor, in the order of the list, those of the past included.
    pub entries: Vec<BlocklistHit>,
    /// Why, entry by entry.
    pub reasons: Vec<Reason>,
}

/// Says whether a debtor is on the blocklist on a day, through when, and what became of its appeal.
///
/// An entry blocks from its first day through its last, both included. The last day is the entry's own, or what the rule
/// for its ground gives. An appeal lifts the entry on the day that it is allowed, and not before.
///
/// # Errors
/// `empty` for a blank debtor; for the list `hole` and `duplicate` where a ground has no rule or two, `out_of_range` for
/// months outside 1 to 1,200, `reversed` for an entry that ends before it begins or an appeal filed before the entry or
/// decided before it was filed, `contradiction` for an appeal whose outcome and day of decision do not agree,
/// `date_out_of_range` past 2199, `too_many` over 100,000 entries.
///
/// ```
/// use arrears::{LookUpBlocklistInput, from_json, look_up_blocklist};
///
/// let input: LookUpBlocklistInput = from_json(r#"{"debtor": "Huada", "as_of": "2026-01-31", "blocklist":
///     {"entries": [{"debtor": "Huada", "ground": "bad_faith", "since": "2023-02-01"}]}}"#)?;
/// let finding = look_up_blocklist(&input)?;
/// assert!(finding.blocked); // 36 months, so this is the last day
/// assert_eq!(finding.last_day, Some("2026-01-31".parse()?));
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn look_up_blocklist(input: &LookUpBlocklistInput) -> Result<BlocklistFinding> {
    super::input::check_debtor(&input.debtor)?;
    input
        .blocklist
        .finding(&input.debtor, input.as_of)
        .at("blocklist")
}

impl Blocklist {
    /// What the list says about a debtor on a day.
    pub(super) fn finding(&self, debtor: &str, as_of: Date) -> Result<BlocklistFinding> {
        self.check_rules()?;
        at_most(self.entries.len(), MOST_ENTRIES, "entries").at("entries")?;
        let mut entries = Vec::new();
        for (index, entry) in self.entries.iter().enumerate() {
            let last_day = self.last_day(entry).at_index("entries", index)?;
            if entry.debtor == debtor {
                entries.push(entry.hit(index, last_day, as_of));
            }
        }
        let in_force = || {
            entries
                .iter()
                .filter(|hit| hit.status == BlockStatus::InForce)
        };
        let blocked = in_force().next().is_some();
        let last_day = if in_force().any(|hit| hit.last_day.is_none()) {
            None
        } else {
            in_force().filter_map(|hit| hit.last_day).max()
        };
        let mut reasons: Vec<_> = entries.iter().flat_map(BlocklistHit::reasons).collect();
        if !blocked {
            reasons.insert(
                0,
                Reason::new(ReasonCode::BlocklistClear)
                    .with("debtor", debtor)
                    .with("as_of", as_of),
            );
        }
        Ok(BlocklistFinding {
            debtor: debtor.to_owned(),
            as_of,
            blocked,
            last_day,
            entries,
            reasons,
        })
    }
}

impl BlocklistEntry {
    fn hit(&self, index: usize, last_day: Option<Date>, as_of: Date) -> BlocklistHit {
        let appeal = self.appeal.as_ref().and_then(|appeal| appeal.on(as_of));
        let lifted = appeal
            .as_ref()
            .is_some_and(|appeal| appeal.outcome == AppealOutcome::Allowed);
        let status = if as_of < self.since {
            BlockStatus::Upcoming
        } else if lifted {
            BlockStatus::Lifted
        } else if last_day.is_some_and(|last| last < as_of) {
            BlockStatus::Expired
        } else {
            BlockStatus::InForce
        };
        BlocklistHit {
            entry: u32::try_from(index).unwrap_or(u32::MAX),
            ground: self.ground,
            since: self.since,
            last_day,
            status,
            note: self.note.clone(),
            appeal,
        }
    }
}

impl BlocklistHit {
    /// Why the entry blocks, or why it does not.
    pub(super) fn reasons(&self) -> Vec<Reason> {
        let code = match self.status {
            BlockStatus::Upcoming => ReasonCode::BlockUpcoming,
            BlockStatus::Expired => ReasonCode::BlockExpired,
            BlockStatus::Lifted => ReasonCode::BlockLifted,
            BlockStatus::InForce => match self.ground {
                BlockGround::BadFaith => ReasonCode::BlockedForBadFaith,
                BlockGround::BrokenAgreement => ReasonCode::BlockedForBrokenAgreement,
                BlockGround::Fraud => ReasonCode::BlockedForFraud,
                BlockGround::WrittenOff => ReasonCode::BlockedForWriteOff,
                BlockGround::SharedList => ReasonCode::BlockedBySharedList,
                BlockGround::Other => ReasonCode::BlockedForOtherGround,
            },
        };
        let mut reason = Reason::new(code).with("since", self.since);
        if let Some(last_day) = self.last_day {
            reason = reason.with("last_day", last_day);
        }
        if let (ReasonCode::BlockedForOtherGround, Some(note)) = (code, &self.note) {
            reason = reason.with("note", note);
        }
        let appeal = self.appeal.as_ref();
        if let Some(decided) = appeal.and_then(|appeal| appeal.decided) {
            reason = reason.with("decided", decided);
        }
        let mut reasons = vec![reason];
        if self.status == BlockStatus::InForce {
            reasons.extend(appeal.map(|appeal| {
                let code = if appeal.outcome == AppealOutcome::Pending {
                    ReasonCode::BlockAppealPending
                } else {
                    ReasonCode::BlockAppealDismissed
                };
                Reason::new(code)
                    .with("filed", appeal.filed)
                    .with("note", &appeal.note)
            }));
        }
        reasons
    }
}
