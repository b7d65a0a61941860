use serde::{Deserialize, Serialize};

use crate::Choice;
use crate::choice::choice;
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::at_most;

choice! {
    /// The four treatment groups of a portfolio in arrears.
    pub enum Tier {
        /// Likely to come in and large: the most experienced people follow it up together.
        KeyAccount = "key_account",
        /// Likely to come in and small: settle it quickly, with little effort.
        QuickSettlement = "quick_settlement",
        /// Unlikely to come in and large: hand it to a collection agency or a lawyer.
        AgencyOrLawyer = "agency_or_lawyer",
        /// Unlikely to come in and small: write it off.
        WriteOff = "write_off",
    }
}

choice! {
    /// Who acts on a debt.
    pub enum Actor {
        /// The head of the business line that sold to the debtor.
        BusinessLead = "business_lead",
        /// The salesperson who knows the debtor.
        Salesperson = "salesperson",
        /// The finance department.
        Finance = "finance",
        /// The company's own legal department.
        Legal = "legal",
        /// A collection agency.
        CollectionAgency = "collection_agency",
        /// An outside lawyer.
        Lawyer = "lawyer",
    }
}

choice! {
    /// How a debt is worked.
    pub enum TreatmentMethod {
        /// Calls and meetings by the people who know the debtor best, finance beside them with the figures.
        JointFollowUp = "joint_follow_up",
        /// A personal message by WeCom or another messenger that recalls what was promised and asks for payment on a day.
        PersonalMessage = "personal_message",
        /// A telephone call.
        PhoneCall = "phone_call",
        /// A visit.
        Visit = "visit",
        /// The file with all its evidence goes to somebody outside, who traces assets and acts.
        HandOver = "hand_over",
        /// An entry in the books, without further contact.
        BookEntry = "book_entry",
    }
}

choice! {
    /// What comes next where the treatment has not brought the money.
    pub enum NextStep {
        /// A formal notice with a detailed statement of account.
        FormalNotice = "formal_notice",
        /// A lawyer's letter that offers a way to pay.
        DemandLetter = "demand_letter",
        /// An application for a payment order.
        PaymentOrder = "payment_order",
        /// Preservation of the debtor's assets by a court, and a lawsuit.
        AssetPreservation = "asset_preservation",
        /// The next tier's treatment: hand the file to an agency or a lawyer.
        HandOver = "hand_over",
        /// No more supply on credit: the debtor goes on the blocklist.
        Blocklist = "blocklist",
    }
}

/// How a tier is worked: who acts, how, when, and what comes next.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Treatment {
    /// Who acts; the first named is answerable. At least one, at most ten.
    pub actors: Vec<Actor>,
    /// How.
    pub method: TreatmentMethod,
    /// The first step is taken within this many days of the assignment; zero is the same day.
    pub first_step_within_days: u32,
    /// Days between one follow-up and the next, above zero. Absent: no follow-up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follow_up_every_days: Option<u32>,
    /// After this many days of treatment without full payment the next step is due. Absent: it follows at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_step_after_days: Option<u32>,
    /// What comes next. Absent: nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_step: Option<NextStep>,
}

/// The treatment of each tier.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct TierTreatments {
    /// Unless stated: the business lead together with finance, in calls and meetings, from the next day on and every week;
    /// after 30 days a demand letter (source A: the most experienced people of both, a month's close watch, a fixed
    /// reminder every week, then legal tools).
    pub key_account: Treatment,
    /// Unless stated: the salesperson by a personal message, from the next day on and every week; after 15 days a formal
    /// notice (source A: a message before the week's close of books; source B: a formal notice on day fifteen).
    pub quick_settlement: Treatment,
    /// Unless stated: an agency or a lawyer, handed the file within a week, reviewed every 30 days; after 90 days asset
    /// preservation and a lawsuit (source A: do not wear yourself out, they can trace assets; source B: a monthly review, and
    /// preservation).
    pub agency_or_lawyer: Treatment,
    /// Unless stated: finance by an entry in the books within 30 days, the month's closing, without follow-up; then the
    /// blocklist (source A: write it off and waste no effort; source B: the blocklist).
    pub write_off: Treatment,
}

impl Default for TierTreatments {
    fn default() -> Self {
        Self {
            key_account: Treatment {
                actors: vec![Actor::BusinessLead, Actor::Finance],
                method: TreatmentMethod::JointFollowUp,
                first_step_within_days: 1,
                follow_up_every_days: Some(7),
                next_step_after_days: Some(30),
                next_step: Some(NextStep::DemandLetter),
            },
            quick_settlement: Treatment {
                actors: vec![Actor::Salesperson],
                method: TreatmentMethod::PersonalMessage,
                first_step_within_days: 1,
                follow_up_every_days: Some(7),
                next_step_after_days: Some(15),
                next_step: Some(NextStep::FormalNotice),
            },
            agency_or_lawyer: Treatment {
                actors: vec![Actor::CollectionAgency, Actor::Lawyer],
                method: TreatmentMethod::HandOver,
                first_step_within_days: 7,
                follow_up_every_days: Some(30),
                next_step_after_days: Some(90),
                next_step: Some(NextStep::AssetPreservation),
            },
            write_off: Treatment {
                actors: vec![Actor::Finance],
                method: TreatmentMethod::BookEntry,
                first_step_within_days: 30,
                follow_up_every_days: None,
                next_step_after_days: None,
                next_step: Some(NextStep::Blocklist),
            },
        }
    }
}

impl TierTreatments {
    /// The treatment of one tier.
    pub(super) fn of(&self, tier: Tier) -> &Treatment {
        match tier {
            Tier::KeyAccount => &self.key_account,
            Tier::QuickSettlement => &self.quick_settlement,
            Tier::AgencyOrLawyer => &self.agency_or_lawyer,
            Tier::WriteOff => &self.write_off,
        }
    }

    pub(super) fn check(&self) -> Result<()> {
        for (tier, _) in Tier::VALUES {
            self.of(*tier).check().at(tier.as_str())?;
        }
        Ok(())
    }
}

impl Treatment {
    fn check(&self) -> Result<()> {
        if self.actors.is_empty() {
            return Err(Error::new(ErrorCode::Empty, "nobody acts").at("actors"));
        }
        at_most(self.actors.len(), 10, "actors").at("actors")?;
        if self.follow_up_every_days == Some(0) {
            return Err(Error::new(
                ErrorCode::NotPositive,
                "a follow-up every `0` days has no end",
            )
            .with_value(0)
            .at("follow_up_every_days"));
        }
        match (self.next_step, self.next_step_after_days) {
            (None, Some(days)) => Err(Error::new(
                ErrorCode::Contradiction,
                format!("a next step after `{days}` days, and no next step"),
            )
            .with_value(days)
            .at("next_step_after_days")),
            _ => Ok(()),
        }
    }
}
