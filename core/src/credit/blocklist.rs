use serde::{Deserialize, Serialize};

use super::BlockAppeal;
use crate::Date;
use crate::choice::{Choice, choice};
use crate::error::{At, Error, ErrorCode, Result};

/// How many months a rule may last.
const MOST_MONTHS: u32 = 1_200;

choice! {
    /// Why a debtor is on the blocklist.
    pub enum BlockGround {
        /// It could pay and did not want to. The ground that source B names.
        BadFaith = "bad_faith",
        /// It broke an instalment plan or a settlement.
        BrokenAgreement = "broken_agreement",
        /// It deceived: forged papers, a false identity, assets hidden away.
        Fraud = "fraud",
        /// A debt of its was written off.
        WrittenOff = "written_off",
        /// Another creditor of the trade reported it. Source B shares its list in the trade association.
        SharedList = "shared_list",
        /// Another ground, which the note states.
        Other = "other",
    }
}

/// How long an entry with a ground lasts, where the entry itself does not say.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BlocklistRule {
    /// The ground.
    pub ground: BlockGround,
    /// The months that it lasts, from 1 to 1,200: 12 months from 15 March 2024 last through 14 March 2025. Absent: without
    /// end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u32>,
}

/// An entry of the blocklist.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BlocklistEntry {
    /// The key of the debtor.
    pub debtor: String,
    /// Why it is blocked.
    pub ground: BlockGround,
    /// The first day that it is blocked.
    pub since: Date,
    /// The last day that it is blocked. Absent: what the rule for the ground gives.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_day: Option<Date>,
    /// The debtor's objection, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appeal: Option<BlockAppeal>,
    /// What happened, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// The debtors who are supplied on no terms, and how long an entry lasts.
///
/// That there is a blocklist, for debtors in bad faith, is source B's; that an entry ends, after how long, and that it can
/// be appealed against are this library's.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Blocklist {
    /// The entries, in any order. At most 100,000. Empty unless stated.
    pub entries: Vec<BlocklistEntry>,
    /// How long an entry lasts, exactly one rule for each ground. Unless stated: bad faith 36 months, a broken agreement
    /// 12, fraud without end, a debt written off 60, a shared list 12, another ground 12.
    pub rules: Vec<BlocklistRule>,
}

impl Default for Blocklist {
    fn default() -> Self {
        let rule = |ground, months| BlocklistRule { ground, months };
        Self {
            entries: Vec::new(),
            rules: vec![
                rule(BlockGround::BadFaith, Some(36)),
                rule(BlockGround::BrokenAgreement, Some(12)),
                rule(BlockGround::Fraud, None),
                rule(BlockGround::WrittenOff, Some(60)),
                rule(BlockGround::SharedList, Some(12)),
                rule(BlockGround::Other, Some(12)),
            ],
        }
    }
}

impl Blocklist {
    pub(super) fn check_rules(&self) -> Result<()> {
        for (index, rule) in self.rules.iter().enumerate() {
            if let Some(months) = rule
                .months
                .filter(|months| *months == 0 || *months > MOST_MONTHS)
            {
                return Err(Error::new(
                    ErrorCode::OutOfRange,
                    format!("`{months}` months are outside 1 to {MOST_MONTHS}"),
                )
                .with_value(months)
                .at("months")
                .at_index("rules", index));
            }
            if self
                .rules
                .iter()
                .take(index)
                .any(|other| other.ground == rule.ground)
            {
                return Err(Error::new(
                    ErrorCode::Duplicate,
                    format!("ground `{}` has two rules", rule.ground),
                )
                .with_value(rule.ground)
                .at("ground")
                .at_index("rules", index));
            }
        }
        match BlockGround::VALUES
            .iter()
            .find(|(ground, _)| !self.rules.iter().any(|rule| rule.ground == *ground))
        {
            None => Ok(()),
            Some((ground, _)) => Err(Error::new(
                ErrorCode::Hole,
                format!("ground `{ground}` has no rule"),
            )
            .with_value(ground)
            .at("rules")),
        }
    }

    /// The last day of an entry, which is checked on the way.
    pub(super) fn last_day(&self, entry: &BlocklistEntry) -> Result<Option<Date>> {
        super::input::check_debtor(&entry.debtor)?;
        if let Some(last) = entry.last_day.filter(|last| *last < entry.since) {
            return Err(Error::new(
                ErrorCode::Reversed,
                format!("last day `{last}` is before the first, `{}`", entry.since),
            )
            .with_value(last)
            .at("last_day"));
        }
        if let Some(appeal) = &entry.appeal {
            appeal.check(entry.since).at("appeal")?;
        }
        if entry.last_day.is_some() {
            return Ok(entry.last_day);
        }
        self.rules
            .iter()
            .find(|rule| rule.ground == entry.ground)
            .and_then(|rule| rule.months)
            .map(|months| entry.since.plus_months(months)?.plus_days(-1))
            .transpose()
            .at("since")
    }
}
