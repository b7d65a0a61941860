//! The words of the report in both languages.

use arrears::{Actor, Amount, Date, Language, NextStep, Tier, Treatment, TreatmentMethod};

use rust_decimal::Decimal;

use crate::args::Lang;

impl Lang {
    /// The text in this language.
    pub(crate) fn say<'a>(self, english: &'a str, chinese: &'a str) -> &'a str {
        match self {
            Self::En => english,
            Self::Zh => chinese,
        }
    }

    /// The library's name of this language.
    pub(crate) fn language(self) -> Language {
        match self {
            Self::En => Language::English,
            Self::Zh => Language::Chinese,
        }
    }

    /// A count with its word: `1 debtor`, `2 debtors`.
    pub(crate) fn count(self, count: usize, one: &str, many: &str, chinese: &str) -> String {
        let number = grouped(&count.to_string());
        match self {
            Self::En if count == 1 => format!("{number} {one}"),
            Self::En => format!("{number} {many}"),
            Self::Zh => format!("{number} {chinese}"),
        }
    }

    pub(crate) fn tier(self, tier: Tier) -> &'static str {
        match tier {
            Tier::KeyAccount => self.say("Key account team", "重点客户小组"),
            Tier::QuickSettlement => self.say("Quick settlement", "快速清收"),
            Tier::AgencyOrLawyer => self.say("Agency or lawyer", "委外催收或律师"),
            Tier::WriteOff => self.say("Write-off", "核销"),
        }
    }

    /// Who acts, and how.
    pub(crate) fn actors_and_method(self, treatment: &Treatment) -> String {
        let names: Vec<_> = treatment
            .actors
            .iter()
            .map(|actor| self.actor(*actor))
            .collect();
        let names = names.join(self.say(", ", "、"));
        format!(
            "{names}{}{}",
            self.say(": ", "："),
            self.method(treatment.method)
        )
    }

    fn actor(self, actor: Actor) -> &'static str {
        match actor {
            Actor::BusinessLead => self.say("business lead", "业务负责人"),
            Actor::Salesperson => self.say("salesperson", "业务员"),
            Actor::Finance => self.say("finance", "财务"),
            Actor::Legal => self.say("legal", "法务"),
            Actor::CollectionAgency => self.say("agency", "催收机构"),
            Actor::Lawyer => self.say("lawyer", "律师"),
        }
    }

    fn method(self, method: TreatmentMethod) -> &'static str {
        match method {
            TreatmentMethod::JointFollowUp => self.say("calls and meetings", "联合跟进"),
            TreatmentMethod::PersonalMessage => self.say("personal message", "微信提醒"),
            TreatmentMethod::PhoneCall => self.say("call", "电话"),
            TreatmentMethod::Visit => self.say("visit", "上门"),
            TreatmentMethod::HandOver => self.say("hand over the file", "移交案卷"),
            TreatmentMethod::BookEntry => self.say("book entry", "账务处理"),
        }
    }

    pub(crate) fn next_step(self, step: NextStep) -> &'static str {
        match step {
            NextStep::FormalNotice => self.say("formal notice", "正式催款函"),
            NextStep::DemandLetter => self.say("demand letter", "律师函"),
            NextStep::PaymentOrder => self.say("payment order", "支付令"),
            NextStep::AssetPreservation => self.say("asset preservation", "财产保全"),
            NextStep::HandOver => self.say("hand over", "移交委外"),
            NextStep::Blocklist => self.say("blocklist", "列入黑名单"),
        }
    }

    /// Who does what by when, and what comes next.
    pub(crate) fn steps(self, treatment: &Treatment, as_of: Date) -> String {
        let work = self.actors_and_method(treatment);
        let by = later(as_of, treatment.first_step_within_days);
        let mut parts = vec![match self {
            Self::En => format!("{work} by {by}"),
            Self::Zh => format!("{work}，最迟 {by}"),
        }];
        if let Some(days) = treatment.follow_up_every_days {
            parts.push(match self {
                Self::En => format!("then every {days} days"),
                Self::Zh => format!("之后每 {days} 天跟进"),
            });
        }
        if let Some(step) = treatment.next_step {
            let step = self.next_step(step);
            parts.push(match (self, treatment.next_step_after_days) {
                (Self::En, Some(days)) => format!("{step} on {}", later(as_of, days)),
                (Self::En, None) => format!("then {step}"),
                (Self::Zh, Some(days)) => format!("{} {step}", later(as_of, days)),
                (Self::Zh, None) => format!("随后{step}"),
            });
        }
        parts.join(self.say("; ", "；"))
    }
}

/// An amount with commas between groups of three digits.
pub(crate) fn money(amount: Amount) -> String {
    grouped(&amount.to_string())
}

/// An amount in a table: a dash for nothing.
pub(crate) fn cell(amount: Amount) -> String {
    if amount.is_zero() {
        "–".to_owned()
    } else {
        money(amount)
    }
}

/// The day `days` later, where the calendar has one.
fn later(date: Date, days: u32) -> String {
    date.plus_days(days.into())
        .map_or_else(|_| "–".to_owned(), |date| date.to_string())
}

/// A decimal with commas between groups of three digits.
pub(crate) fn grouped(decimal: &str) -> String {
    let (whole, fraction) = match decimal.find('.') {
        Some(point) => decimal.split_at(point),
        None => (decimal, ""),
    };
    let digits = whole.trim_start_matches('-');
    let sign = if whole.starts_with('-') { "-" } else { "" };
    let groups: Vec<_> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .map(|group| String::from_utf8_lossy(group).into_owned())
        .collect();
    format!("{sign}{}{fraction}", groups.join(","))
}

/// A fraction in per cent.
pub(crate) fn percent(rate: Decimal) -> String {
    rate.checked_mul(Decimal::ONE_HUNDRED).map_or_else(
        || rate.to_string(),
        |percent| percent.normalize().to_string(),
    )
}
