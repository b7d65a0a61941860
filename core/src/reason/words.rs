//! The choices that stand in sentences, in the words of each language.

use super::Language;

/// A choice, or several with commas between them, in words. What has no word here is shown as it is.
pub(super) fn of(choices: &str, language: Language) -> String {
    let separator = match language {
        Language::English => ", ",
        Language::Chinese => "、",
    };
    let words: Vec<_> = choices
        .split(", ")
        .map(|choice| word(choice, language).unwrap_or(choice))
        .collect();
    words.join(separator)
}

fn word(choice: &str, language: Language) -> Option<&'static str> {
    let (_, english, chinese) = WORDS.iter().find(|(text, _, _)| *text == choice)?;
    Some(match language {
        Language::English => english,
        Language::Chinese => chinese,
    })
}

const WORDS: &[(&str, &str, &str)] = &[
    // kinds of assets, as in "takes no ..."
    ("goods", "goods", "货物"),
    ("equipment", "equipment", "设备"),
    ("vehicle", "vehicles", "车辆"),
    ("property", "property", "不动产"),
    ("receivable", "receivables", "应收账款"),
    ("equity", "shares", "股权"),
    ("bill", "bills", "票据"),
    // what a cost is for
    ("sale", "sale", "变卖"),
    ("storage", "storage", "仓储"),
    ("transport", "transport", "运输"),
    ("tax", "tax", "税费"),
    ("appraisal", "appraisal", "评估"),
    ("other", "other", "其他"),
    // methods for a credit limit
    ("need", "need", "需求法"),
    ("net_worth", "net worth", "净资产法"),
    ("working_capital", "working capital", "营运资金法"),
    ("grade_cap", "the cap of the grade", "等级上限"),
    ("appetite", "own appetite", "自身承受上限"),
    // facts about a debtor
    ("operating_status", "operating status", "经营状况"),
    ("payment_record", "payment record", "付款记录"),
    (
        "oldest_days_past_due",
        "oldest days past due",
        "最长逾期天数",
    ),
    ("collateral", "collateral", "抵质押"),
    ("disputed_share", "disputed share", "争议比例"),
    ("cause_of_arrears", "cause of arrears", "拖欠原因"),
    ("contact", "contact", "联系情况"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{AssetCostKind, AssetKind, Choice, Fact, LimitMethodKind};

    fn all_have_words<T: Choice>() {
        for (_, text) in T::VALUES {
            assert!(word(text, Language::English).is_some(), "{text}");
        }
    }

    #[test]
    fn every_choice_of_a_sentence_has_a_word() {
        all_have_words::<AssetKind>();
        all_have_words::<AssetCostKind>();
        all_have_words::<LimitMethodKind>();
        all_have_words::<Fact>();
    }

    #[test]
    fn no_choice_has_two_words() {
        for (index, (text, _, _)) in WORDS.iter().enumerate() {
            assert!(!WORDS[..index].iter().any(|(other, _, _)| other == text));
        }
    }

    #[test]
    fn several_choices_are_several_words() {
        assert_eq!(of("contact, need", Language::Chinese), "联系情况、需求法");
        assert_eq!(of("working_capital", Language::English), "working capital");
        assert_eq!(of("something else", Language::English), "something else");
    }
}
