//! Reasons: a stable code with parameters, and its sentence in each language. The rooms give reasons; `explain`, above
//! them, tells whole reports.

use std::collections::BTreeMap;
use std::fmt::Display;

use serde::{Deserialize, Serialize};

use crate::choice::choice;

choice! {
    /// The language of an explanation.
    pub enum Language {
        /// English, British spelling.
        English = "en",
        /// Chinese, simplified characters.
        Chinese = "zh",
    }
}

/// Why a figure or a decision is what it is: a stable code with its parameters, so that an app can show it in its own
/// words and language. `explain` gives the text in English or Chinese.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// What kind of reason it is.
    pub code: ReasonCode,
    /// The values that go with it, by name, as plain text: amounts and days as they are written on the wire.
    #[serde(default)]
    pub parameters: BTreeMap<String, String>,
}

impl Reason {
    /// A reason without parameters yet.
    pub(crate) fn new(code: ReasonCode) -> Self {
        Self {
            code,
            parameters: BTreeMap::new(),
        }
    }

    /// The same reason with one more parameter.
    pub(crate) fn with(mut self, name: &str, value: impl Display) -> Self {
        self.parameters.insert(name.to_owned(), value.to_string());
        self
    }

    /// The reason as a sentence: `{name}` stands for a parameter, `{#name}` for one shown with thousands separators,
    /// `{name~day}` for a count of days (`1 day`, `2 days`). What stands in `[` and `]` is left out where one of its parameters is absent.
    pub fn text(&self, language: Language) -> String {
        let template = self.code.template(language);
        let mut text = String::with_capacity(template.len());
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('[') {
            self.fill(before, &mut text);
            let (optional, tail) = after.split_once(']').unwrap_or((after, ""));
            if self.has_all(optional) {
                self.fill(optional, &mut text);
            }
            rest = tail;
        }
        self.fill(rest, &mut text);
        text
    }

    /// Whether every parameter that a piece of a template names is there.
    fn has_all(&self, piece: &str) -> bool {
        piece
            .split('{')
            .skip(1)
            .filter_map(|rest| rest.split('}').next())
            .all(|name| self.parameters.contains_key(parameter(name)))
    }

    fn fill(&self, piece: &str, text: &mut String) {
        let mut rest = piece;
        while let Some((before, after)) = rest.split_once('{') {
            text.push_str(before);
            let Some((name, tail)) = after.split_once('}') else {
                rest = after;
                break;
            };
            match self.parameters.get(parameter(name)) {
                Some(value) if name.starts_with('#') => text.push_str(&with_separators(value)),
                Some(value) => text.push_str(value),
                None => text.push('–'),
            }
            if let Some((parameter, unit)) = name.split_once('~') {
                let one = self
                    .parameters
                    .get(parameter)
                    .is_some_and(|value| value == "1");
                text.push(' ');
                text.push_str(unit);
                text.push_str(if one { "" } else { "s" });
            }
            rest = tail;
        }
        text.push_str(rest);
    }
}

/// The parameter that a placeholder names, without how it is shown.
fn parameter(placeholder: &str) -> &str {
    let name = placeholder.trim_start_matches('#');
    name.split_once('~').map_or(name, |(name, _)| name)
}

/// A decimal with a comma between groups of three digits: `1234567.89` as `1,234,567.89`.
pub(crate) fn with_separators(decimal: &str) -> String {
    let (sign, digits) = match decimal.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", decimal),
    };
    let whole = digits.split('.').next().unwrap_or(digits);
    let fraction = digits.strip_prefix(whole).unwrap_or_default();
    let groups: Vec<_> = whole
        .as_bytes()
        .rchunks(3)
        .rev()
        .map(|group| String::from_utf8_lossy(group).into_owned())
        .collect();
    format!("{sign}{}{fraction}", groups.join(","))
}

macro_rules! reasons {
    ($( $(#[doc = $doc:literal])+ $variant:ident = $text:literal, $english:literal, $chinese:literal; )+) => {
        choice! {
            /// The kinds of reasons.
            pub enum ReasonCode { $( $(#[doc = $doc])+ $variant = $text, )+ }
        }

        impl ReasonCode {
            fn template(self, language: Language) -> &'static str {
                match (self, language) {
                    $( (Self::$variant, Language::English) => $english,
                       (Self::$variant, Language::Chinese) => $chinese, )+
                }
            }
        }
    };
}

reasons! {
    /// How much of a receivable is outstanding. Parameters: `id`, `debtor`, `currency`, `amount`, `outstanding`, `as_of`.
    Outstanding = "outstanding",
        "{id} of {debtor}: {currency} {#outstanding} of {#amount} is outstanding as of {as_of}",
        "{debtor}的应收账款{id}：截至{as_of}，总额{currency} {#amount}，尚欠{#outstanding}";
    /// A receivable that is not issued yet. Parameters: `id`, `debtor`, `as_of`.
    NotIssued = "not_issued",
        "{id} of {debtor} is not issued yet as of {as_of}",
        "{debtor}的应收账款{id}截至{as_of}尚未开具";
    /// A receivable with nothing outstanding. Parameters: `id`, `debtor`, `settled_on`.
    SettledInFull = "settled_in_full",
        "{id} of {debtor} was settled in full on {settled_on}",
        "{debtor}的应收账款{id}已于{settled_on}结清";
    /// What was received and credited. Parameters: `currency`, `paid`, `credited`.
    PaidAndCredited = "paid_and_credited",
        "{currency} {#paid} was paid and {#credited} was credited",
        "已付款{currency} {#paid}，已贷记{#credited}";
    /// A part past its due date. Parameters: `due_date`, `days_past_due`, `currency`, `outstanding`.
    PartOverdue = "part_overdue",
        "{currency} {#outstanding} was due on {due_date} and is {days_past_due~day} past due",
        "{currency} {#outstanding}应于{due_date}支付，已逾期{days_past_due}天";
    /// A part that is not past its due date. Parameters: `due_date`, `currency`, `outstanding`.
    PartNotOverdue = "part_not_overdue",
        "{currency} {#outstanding} is due on {due_date} and not overdue",
        "{currency} {#outstanding}到期日为{due_date}，尚未逾期";
    /// A part for which no due date was agreed. Parameters: `currency`, `outstanding`.
    PartWithoutDueDate = "part_without_due_date",
        "{currency} {#outstanding} has no due date",
        "{currency} {#outstanding}未约定到期日";
    /// An amount objected to. Parameters: `currency`, `disputed`.
    DisputedAmount = "disputed_amount",
        "{currency} {#disputed} of it is disputed",
        "其中{currency} {#disputed}存在争议";
    /// More received than there was to pay. Parameters: `currency`, `unapplied_credit`.
    UnappliedCredit = "unapplied_credit",
        "{currency} {#unapplied_credit} was received beyond what there was to pay: it is unapplied credit",
        "多收{currency} {#unapplied_credit}，为未核销的贷项";
    /// The day and the scheme of an ageing report. Parameters: `as_of`, `scheme`.
    AgeingOn = "ageing_on",
        "receivables as of {as_of}, aged by the scheme {scheme}",
        "截至{as_of}的应收账款账龄，口径：{scheme}";
    /// What is open in one currency. Parameters: `currency`, `open_total`, `open_receivables`, `overdue`, `oldest_days_past_due`.
    AgeingTotal = "ageing_total",
        "{currency} {#open_total} is open in {open_receivables} receivables; {#overdue} of it is overdue, the oldest {oldest_days_past_due~day} past due",
        "未收{currency} {#open_total}，共{open_receivables}笔；其中逾期{#overdue}，最长逾期{oldest_days_past_due}天";
    /// What is not due. Parameters: `currency`, `amount`, `count`.
    AgeingNotDue = "ageing_not_due",
        "not due: {currency} {#amount} ({count})",
        "未到期：{currency} {#amount}（{count}笔）";
    /// What has no due date. Parameters: `currency`, `amount`, `count`.
    AgeingNoDueDate = "ageing_no_due_date",
        "no due date: {currency} {#amount} ({count})",
        "无到期日：{currency} {#amount}（{count}笔）";
    /// What lies in a bucket. Parameters: `label`, `currency`, `amount`, `count`.
    AgeingBucket = "ageing_bucket",
        "{label} days: {currency} {#amount} ({count})",
        "{label}天：{currency} {#amount}（{count}笔）";
    /// What a group owes. Parameters: `group`, `currency`, `open_total`, `overdue`, `oldest_days_past_due`.
    AgeingGroup = "ageing_group",
        "{group}: {currency} {#open_total} open, {#overdue} overdue, the oldest {oldest_days_past_due~day} past due",
        "{group}：未收{currency} {#open_total}，逾期{#overdue}，最长逾期{oldest_days_past_due}天";
    /// The interest owed on a day. Parameters: `id`, `debtor`, `as_of`, `currency`, `payable`.
    LateInterestOn = "late_interest_on",
        "late-payment interest on {id} of {debtor} through {as_of}: {currency} {#payable}",
        "{debtor}的应收账款{id}计至{as_of}的逾期利息：{currency} {#payable}";
    /// A span of days at a rate per day. Parameters: `first_day`, `last_day`, `days`, `currency`, `base`, `rate`, `interest`.
    LateInterestLinePerDay = "late_interest_line_per_day",
        "{first_day} through {last_day}: {days~day} on {currency} {#base} at {rate} a day is {#interest}",
        "{first_day}至{last_day}，共{days}天：以{currency} {#base}为基数，日利率{rate}，利息{#interest}";
    /// A span of days at a rate per year. Parameters: `first_day`, `last_day`, `days`, `currency`, `base`, `rate`, `day_count`,
    /// `interest`.
    LateInterestLinePerYear = "late_interest_line_per_year",
        "{first_day} through {last_day}: {days~day} on {currency} {#base} at {rate} a year ({day_count}) is {#interest}",
        "{first_day}至{last_day}，共{days}天：以{currency} {#base}为基数，年利率{rate}（{day_count}），利息{#interest}";
    /// Interest taken off by the cap. Parameters: `currency`, `amount`.
    LateInterestCapped = "late_interest_capped",
        "the cap changes the interest by {currency} {#amount}",
        "因上限调整利息{currency} {#amount}";
    /// Interest taken off by a waiver. Parameters: `currency`, `amount`.
    LateInterestWaived = "late_interest_waived",
        "the waiver changes the interest by {currency} {#amount}",
        "因减免调整利息{currency} {#amount}";
    /// Interest that comes back since the condition of a waiver was not met. Parameters: `currency`, `amount`.
    LateInterestWaiverFailed = "late_interest_waiver_failed",
        "the condition of the waiver was not met: {currency} {#amount} comes back",
        "减免条件未满足，恢复计收利息{currency} {#amount}";
    /// A waiver whose condition can still be met. Parameters: `currency`, `amount`, `still_to_pay`, `pay_by`.
    LateInterestWaiverPending = "late_interest_waiver_pending",
        "{currency} {#amount} of interest is waived if {#still_to_pay} is paid by {pay_by}",
        "如在{pay_by}前付清{#still_to_pay}，可减免利息{currency} {#amount}";
    /// What one more day adds. Parameters: `currency`, `per_day`.
    LateInterestPerDay = "late_interest_per_day",
        "each further day adds {currency} {#per_day}",
        "此后每日增加{currency} {#per_day}";
    /// No interest on a part, since its receivable is not issued yet. Parameters: `amount`.
    NoInterestNotIssued = "no_interest_not_issued",
        "no interest on {#amount}: it is not issued yet",
        "{#amount}不计息：尚未开具";
    /// No interest on a part, since no due date was agreed. Parameters: `amount`.
    NoInterestNoDueDate = "no_interest_no_due_date",
        "no interest on {#amount}: no due date was agreed",
        "{#amount}不计息：未约定到期日";
    /// No interest on a part, since its first day of interest is to come. Parameters: `amount`.
    NoInterestNotStarted = "no_interest_not_started",
        "no interest on {#amount}: it is not past due",
        "{#amount}不计息：尚未逾期";
    /// No interest on a part, since it is inside the days of grace. Parameters: `amount`.
    NoInterestInGrace = "no_interest_in_grace",
        "no interest on {#amount}: it is inside the days of grace",
        "{#amount}不计息：尚在宽限期内";
    /// No interest on a part, since it was paid in time. Parameters: `amount`.
    NoInterestPaidInTime = "no_interest_paid_in_time",
        "no interest on {#amount}: it was paid before interest began",
        "{#amount}不计息：起息前已付清";
    /// A portfolio in tiers. Parameters: `debtors`, `currency`, `outstanding`, `expected`.
    TieredPortfolio = "tiered_portfolio",
        "debtors: {debtors}, owing {currency} {#outstanding}; {#expected} is expected to come in",
        "共{debtors}个客户，欠款{currency} {#outstanding}，预期可回收{#expected}";
    /// An account for the key account team. Parameters: `debtor`, `currency`, `outstanding`, `expected`.
    TierKeyAccount = "tier_key_account",
        "{debtor}: key account, {#expected} of {currency} {#outstanding} is expected to come in",
        "{debtor}：重点跟进，欠款{currency} {#outstanding}，预期可回收{#expected}";
    /// An account to settle quickly. Parameters: `debtor`, `currency`, `outstanding`, `expected`.
    TierQuickSettlement = "tier_quick_settlement",
        "{debtor}: quick settlement, {#expected} of {currency} {#outstanding} is expected to come in",
        "{debtor}：快速处理，欠款{currency} {#outstanding}，预期可回收{#expected}";
    /// An account for an agency or a lawyer. Parameters: `debtor`, `currency`, `outstanding`, `expected`.
    TierAgencyOrLawyer = "tier_agency_or_lawyer",
        "{debtor}: agency or lawyer, {#expected} of {currency} {#outstanding} is expected to come in",
        "{debtor}：委托催收机构或律师，欠款{currency} {#outstanding}，预期可回收{#expected}";
    /// An account to write off. Parameters: `debtor`, `currency`, `outstanding`, `expected`.
    TierWriteOff = "tier_write_off",
        "{debtor}: write-off, {#expected} of {currency} {#outstanding} is expected to come in",
        "{debtor}：核销，欠款{currency} {#outstanding}，预期可回收{#expected}";
    /// A score that reaches the threshold. Parameters: `score`, `likely_from`.
    RecoveryLikely = "recovery_likely",
        "recovery is likely: the score is {score}, and {likely_from} is enough",
        "回收可能性高：评分{score}，达到{likely_from}分的标准";
    /// A score that does not reach the threshold. Parameters: `score`, `likely_from`.
    RecoveryUnlikely = "recovery_unlikely",
        "recovery is unlikely: the score is {score}, and it would take {likely_from}",
        "回收可能性低：评分{score}，未达到{likely_from}分的标准";
    /// A person stated that recovery is likely.
    StatedLikely = "stated_likely",
        "recovery was stated to be likely",
        "人工判断：回收可能性高";
    /// A person stated that recovery is unlikely.
    StatedUnlikely = "stated_unlikely",
        "recovery was stated to be unlikely",
        "人工判断：回收可能性低";
    /// The expected recovery rate. Parameters: `rate`.
    ExpectedRecoveryRate = "expected_recovery_rate",
        "the expected recovery rate is {rate}",
        "预期回收率为{rate}";
    /// The score before any fact. Parameters: `points`.
    BasePoints = "base_points",
        "the score starts at {points}",
        "基础分{points}";
    /// Facts that are not known and add nothing to a score. Parameters: `facts`.
    FactsMissing = "facts_missing",
        "not known, so without points: {facts}",
        "未知、不计分的事实：{facts}";
    /// The debtor operates as usual. Parameters: `points` where an assessment is told.
    DebtorOperating = "debtor_operating",
        "the debtor operates as usual[ ({points})]",
        "客户正常经营[（{points}分）]";
    /// The debtor operates on a smaller scale. Parameters: `points` where an assessment is told.
    DebtorReduced = "debtor_reduced",
        "the debtor operates on a smaller scale[ ({points})]",
        "客户缩减经营[（{points}分）]";
    /// The debtor has stopped operating for now. Parameters: `points` where an assessment is told.
    DebtorSuspended = "debtor_suspended",
        "the debtor has stopped operating[ ({points})]",
        "客户停产停业[（{points}分）]";
    /// The debtor has closed for good. Parameters: `points` where an assessment is told.
    DebtorClosed = "debtor_closed",
        "the debtor has closed for good[ ({points})]",
        "客户已倒闭[（{points}分）]";
    /// Insolvency proceedings are open against the debtor. Parameters: `points` where an assessment is told.
    DebtorInsolvent = "debtor_insolvent",
        "the debtor is in insolvency proceedings[ ({points})]",
        "客户已进入破产程序[（{points}分）]";
    /// The debtor has paid on time as a rule. Parameters: `points` where an assessment is told.
    RecordGood = "record_good",
        "the payment record is good[ ({points})]",
        "付款记录良好[（{points}分）]";
    /// The debtor has paid now on time, now late. Parameters: `points` where an assessment is told.
    RecordMixed = "record_mixed",
        "the payment record is mixed[ ({points})]",
        "付款记录时好时坏[（{points}分）]";
    /// The debtor has paid late as a rule. Parameters: `points` where an assessment is told.
    RecordPoor = "record_poor",
        "the payment record is poor[ ({points})]",
        "付款记录差[（{points}分）]";
    /// The debtor has not finished paying anything yet. Parameters: `points` where an assessment is told.
    RecordNone = "record_none",
        "there is no payment record yet[ ({points})]",
        "尚无付款记录[（{points}分）]";
    /// How late the oldest amount is. Parameters: `days_past_due`, and `points` where an assessment is told.
    OldestDaysPastDue = "oldest_days_past_due",
        "the oldest amount is {days_past_due~day} past due[ ({points})]",
        "最早一笔已逾期{days_past_due}天[（{points}分）]";
    /// Nothing secures the debt. Parameters: `points` where an assessment is told.
    NoCollateral = "no_collateral",
        "nothing secures the debt[ ({points})]",
        "无担保、无抵押[（{points}分）]";
    /// A third party guarantees the debt. Parameters: `points` where an assessment is told.
    DebtGuaranteed = "debt_guaranteed",
        "a third party guarantees the debt[ ({points})]",
        "有第三方担保[（{points}分）]";
    /// An asset secures the debt. Parameters: `points` where an assessment is told.
    DebtSecured = "debt_secured",
        "an asset secures the debt[ ({points})]",
        "有资产抵押[（{points}分）]";
    /// The part of the debt that is disputed. Parameters: `share`, and `points` where an assessment is told.
    DisputedShare = "disputed_share",
        "the disputed share is {share}[ ({points})]",
        "争议占比{share}[（{points}分）]";
    /// The debtor waits for the money of its own debtors. Parameters: `points` where an assessment is told.
    CauseTriangularDebt = "cause_triangular_debt",
        "the debtor waits for its own debtors[ ({points})]",
        "欠款原因：三角债[（{points}分）]";
    /// The debtor's business is under pressure. Parameters: `points` where an assessment is told.
    CauseOperatingPressure = "cause_operating_pressure",
        "the debtor's business is under pressure[ ({points})]",
        "欠款原因：经营压力[（{points}分）]";
    /// The debtor has run out of cash. Parameters: `points` where an assessment is told.
    CauseBrokenCashFlow = "cause_broken_cash_flow",
        "the debtor has run out of cash[ ({points})]",
        "欠款原因：资金链断裂[（{points}分）]";
    /// The debtor could pay and does not want to. Parameters: `points` where an assessment is told.
    CauseBadFaith = "cause_bad_faith",
        "the debtor withholds payment in bad faith[ ({points})]",
        "欠款原因：恶意拖欠[（{points}分）]";
    /// The debtor answers. Parameters: `points` where an assessment is told.
    ContactResponsive = "contact_responsive",
        "the debtor answers[ ({points})]",
        "客户保持联系[（{points}分）]";
    /// The debtor evades. Parameters: `points` where an assessment is told.
    ContactEvasive = "contact_evasive",
        "the debtor evades[ ({points})]",
        "客户推诿回避[（{points}分）]";
    /// The debtor cannot be reached. Parameters: `points` where an assessment is told.
    ContactLost = "contact_lost",
        "the debtor cannot be reached[ ({points})]",
        "客户失联[（{points}分）]";
    /// A tier rule that covers every amount decided.
    RuleAnyAmount = "rule_any_amount",
        "the rule covers every amount",
        "规则适用于任何金额";
    /// A tier rule for large amounts decided; its end is included. Parameters: `lower`.
    RuleFromAmount = "rule_from_amount",
        "the rule covers {#lower} and above",
        "规则适用于{#lower}及以上";
    /// A tier rule for small amounts decided; its end is included. Parameters: `upper`.
    RuleUpToAmount = "rule_up_to_amount",
        "the rule covers {#upper} and below",
        "规则适用于{#upper}及以下";
    /// A tier rule for a span of amounts decided; both ends are included. Parameters: `lower`, `upper`.
    RuleBetweenAmounts = "rule_between_amounts",
        "the rule covers {#lower} to {#upper}",
        "规则适用于{#lower}至{#upper}";
    /// The rule that decided asks for collateral.
    RuleWithCollateral = "rule_with_collateral",
        "the rule is for debts that an asset secures",
        "规则适用于有资产抵押的欠款";
    /// The rule that decided is for debts without collateral.
    RuleWithoutCollateral = "rule_without_collateral",
        "the rule is for debts that no asset is known to secure",
        "规则适用于没有或未知资产抵押的欠款";
    /// The rule that decided closes a gap between two thresholds.
    RuleClosesGap = "rule_closes_gap",
        "the rule closes a gap between the thresholds: it is a decision of the policy",
        "该规则填补标准之间的空档，属于政策决定";
    // assets
    /// What an offer of assets is worth. Parameters: `currency`, `claim`, `as_of`, `market_value`, `net_realisable_value`.
    AssetOfferOn = "asset_offer_on",
        "assets offered against {currency} {#claim} as of {as_of}: {#market_value} on the market, expected to bring {#net_realisable_value}",
        "截至{as_of}，以资产抵偿债权{currency} {#claim}：市场价值{#market_value}，预计变现净值{#net_realisable_value}";
    /// The debtor's figure for everything. Parameters: `currency`, `stated`.
    AssetOfferStated = "asset_offer_stated",
        "the debtor puts all of it at {currency} {#stated}",
        "客户自报价值合计{currency} {#stated}";
    /// The assets cover the claim. Parameters: `currency`, `discharged`.
    AssetVerdictTake = "asset_verdict_take",
        "take it: it discharges all of {currency} {#discharged}",
        "可以接受：足额抵偿{currency} {#discharged}";
    /// The assets cover a part of the claim. Parameters: `currency`, `discharged`, `residual`.
    AssetVerdictTopUp = "asset_verdict_top_up",
        "take it with a top-up: it discharges {currency} {#discharged} and leaves {#residual} to pay",
        "可以接受但须补足：抵偿{currency} {#discharged}，尚需补付{#residual}";
    /// Nothing of an offer is acceptable. Parameters: `currency`, `claim`.
    AssetVerdictRefuse = "asset_verdict_refuse",
        "refuse it: all of {currency} {#claim} stays owed",
        "不予接受：仍欠{currency} {#claim}";
    /// The residual in equal instalments. Parameters: `currency`, `residual`, `count`, `first`.
    AssetResidualParts = "asset_residual_parts",
        "{currency} {#residual} is to be paid in cash, or in {count} instalments, the first of {#first}",
        "余款{currency} {#residual}以现金补足，或分{count}期支付，首期{#first}";
    /// What goes back to the debtor. Parameters: `currency`, `surplus`.
    AssetSurplus = "asset_surplus",
        "{currency} {#surplus} is due to the debtor: the assets count for more than the claim",
        "资产抵偿超出债权，应返还客户{currency} {#surplus}";
    /// An asset that is accepted. Parameters: `id`, `currency`, `credit`.
    AssetAccepted = "asset_accepted",
        "{id} counts for {currency} {#credit}",
        "{id}：按{currency} {#credit}抵偿";
    /// An asset that is refused. Parameters: `id`.
    AssetRefused = "asset_refused",
        "{id} is refused",
        "{id}：不予接受";
    /// What an asset costs on the market. Parameters: `id`, `currency`, `amount`.
    AssetLineMarketValue = "asset_line_market_value",
        "{id}: market price times quantity is {currency} {#amount}",
        "{id}：市场单价乘以数量为{currency} {#amount}";
    /// What the condition takes off. Parameters: `id`, `currency`, `amount`, `share`.
    AssetLineCondition = "asset_line_condition",
        "{id}: condition, {share} of it: {currency} {#amount}",
        "{id}：成色折扣{share}：{currency} {#amount}";
    /// What a quick sale takes off. Parameters: `id`, `currency`, `amount`, `share`, `days`.
    AssetLineLiquidity = "asset_line_liquidity",
        "{id}: a sale within {days~day}, {share} of it: {currency} {#amount}",
        "{id}：{days}天内变现的折价{share}：{currency} {#amount}";
    /// What the wait for the money takes off. Parameters: `id`, `currency`, `amount`, `days`.
    AssetLineTimeValue = "asset_line_time_value",
        "{id}: {days~day} of waiting for the money: {currency} {#amount}",
        "{id}：等待变现{days}天的资金成本：{currency} {#amount}";
    /// A cost that the creditor bears. Parameters: `id`, `currency`, `amount`, `kind`.
    AssetLineCost = "asset_line_cost",
        "{id}: cost ({kind}): {currency} {#amount}",
        "{id}：费用（{kind}）：{currency} {#amount}";
    /// A cost that the debtor bears. Parameters: `id`, `currency`, `cost`, `kind`.
    AssetLineCostOfDebtor = "asset_line_cost_of_debtor",
        "{id}: cost ({kind}) of {currency} {#cost}, borne by the debtor",
        "{id}：费用（{kind}）{currency} {#cost}，由客户承担";
    /// What somebody else gets first. Parameters: `id`, `currency`, `amount`, `holder`.
    AssetLinePriorCharge = "asset_line_prior_charge",
        "{id}: {holder} comes first: {currency} {#amount}",
        "{id}：{holder}优先受偿：{currency} {#amount}";
    /// An asset that costs more than it brings. Parameters: `id`, `currency`, `amount`.
    AssetLineLeftWithDebtor = "asset_line_left_with_debtor",
        "{id}: it costs {currency} {#amount} more than it brings, and stays with the debtor",
        "{id}：费用超出所得{currency} {#amount}，留归客户";
    /// A class of assets that the policy does not take. Parameters: `id`, `kind`.
    AssetKindNotAccepted = "asset_kind_not_accepted",
        "{id}: the policy takes no {kind}",
        "{id}：政策不接受此类资产（{kind}）";
    /// An asset that is too slow to sell. Parameters: `id`, `days`, `most`.
    AssetIlliquid = "asset_illiquid",
        "{id} is illiquid: its sale takes {days~day}, and {most} are the most",
        "{id}流动性差：变现需{days}天，上限为{most}天";
    /// An asset that others have rights in. Parameters: `id`, `currency`, `amount`.
    AssetEncumbered = "asset_encumbered",
        "{id} is encumbered: others have {currency} {#amount} secured on it",
        "{id}有权利负担：他人优先权{currency} {#amount}";
    /// An asset whose market price nobody has looked up. Parameters: `id`.
    AssetWithoutPrice = "asset_without_price",
        "{id} has no market price: nobody has looked it up",
        "{id}没有市场价格，须先询价";
    /// A market price that is too old. Parameters: `id`, `date`, `days`, `most`.
    AssetPriceStale = "asset_price_stale",
        "the price of {id} is stale: it is of {date}, {days~day} old, and {most} are the most",
        "{id}的价格已过时：{date}的价格距今{days}天，上限为{most}天";
    /// An asset of which costs and charges leave nothing. Parameters: `id`.
    AssetBringsNothing = "asset_brings_nothing",
        "{id} brings nothing: costs and charges leave nothing of it",
        "{id}扣除费用和优先权后没有剩余价值";
    /// A debtor's figure above the market. Parameters: `id`, `currency`, `stated`, `value`.
    AssetStatedAboveMarket = "asset_stated_above_market",
        "{id}: the debtor says {currency} {#stated}, the market {#value}",
        "{id}：客户自报{currency} {#stated}，市场价值{#value}";
    /// A debtor's figure below what the asset would count for. Parameters: `id`, `currency`, `stated`, `value`.
    AssetStatedBelowValue = "asset_stated_below_value",
        "{id}: the debtor asks for {currency} {#stated} only, less than the {#value} it is worth",
        "{id}：客户仅要求按{currency} {#stated}抵偿，低于其价值{#value}";
    /// A guarantee that can no longer be called. Parameters: `id`, `valid_until`.
    GuaranteeExpired = "guarantee_expired",
        "the guarantee {id} expired: it could be called through {valid_until}",
        "保证{id}已过期：保证期间至{valid_until}";
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Choice;

    #[test]
    fn separators_stand_between_groups_of_three() {
        for (plain, shown) in [
            ("0", "0"),
            ("999.99", "999.99"),
            ("1000", "1,000"),
            ("-1234567.80", "-1,234,567.80"),
        ] {
            assert_eq!(with_separators(plain), shown);
        }
    }

    #[test]
    fn both_languages_name_the_same_parameters() {
        for (code, _) in ReasonCode::VALUES {
            let names = |language| {
                let mut names: Vec<_> = code
                    .template(language)
                    .split('{')
                    .skip(1)
                    .map(|rest| parameter(rest.split('}').next().unwrap()))
                    .collect();
                names.sort_unstable();
                names.dedup();
                names
            };
            assert_eq!(names(Language::English), names(Language::Chinese), "{code}");
        }
    }
}
