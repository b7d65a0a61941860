//! Every reason, one row each: its code, what its parameters are, and its sentence in English and Chinese.

use super::Language;
use crate::choice::choice;

macro_rules! reasons {
    ($( $(#[doc = $doc:literal])+ $variant:ident = $text:literal, $english:literal, $chinese:literal; )+) => {
        choice! {
            /// The kinds of reasons.
            pub enum ReasonCode { $( $(#[doc = $doc])+ $variant = $text, )+ }
        }

        impl ReasonCode {
            /// The sentence with its placeholders.
            pub(super) fn template(self, language: Language) -> &'static str {
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
        "{first_day} through {last_day}: {days~day} on {currency} {#base} at {rate~%} a day is {#interest}",
        "{first_day}至{last_day}，共{days}天：以{currency} {#base}为基数，日利率{rate~%}，利息{#interest}";
    /// A span of days at a rate per year. Parameters: `first_day`, `last_day`, `days`, `currency`, `base`, `rate`, `day_count`,
    /// `interest`.
    LateInterestLinePerYear = "late_interest_line_per_year",
        "{first_day} through {last_day}: {days~day} on {currency} {#base} at {rate~%} a year ({day_count}) is {#interest}",
        "{first_day}至{last_day}，共{days}天：以{currency} {#base}为基数，年利率{rate~%}（{day_count}），利息{#interest}";
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
        "the expected recovery rate is {rate~%}",
        "预期回收率为{rate~%}";
    /// The score before any fact. Parameters: `points`.
    BasePoints = "base_points",
        "the score starts at {points}",
        "基础分{points}";
    /// Facts that are not known and add nothing to a score. Parameters: `facts`.
    FactsMissing = "facts_missing",
        "not known, so without points: {@facts}",
        "未知、不计分的事实：{@facts}";
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
        "the disputed share is {share~%}[ ({points})]",
        "争议占比{share~%}[（{points}分）]";
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
        "{id}: its condition takes off {share~%}: {currency} {#amount}",
        "{id}：成色折扣{share~%}：{currency} {#amount}";
    /// What a quick sale takes off. Parameters: `id`, `currency`, `amount`, `share`, `days`.
    AssetLineLiquidity = "asset_line_liquidity",
        "{id}: a sale within {days~day} takes off {share~%}: {currency} {#amount}",
        "{id}：{days}天内变现的折价{share~%}：{currency} {#amount}";
    /// What the wait for the money takes off. Parameters: `id`, `currency`, `amount`, `days`.
    AssetLineTimeValue = "asset_line_time_value",
        "{id}: {days~day} of waiting for the money: {currency} {#amount}",
        "{id}：等待变现{days}天的资金成本：{currency} {#amount}";
    /// A cost that the creditor bears. Parameters: `id`, `currency`, `amount`, `kind`.
    AssetLineCost = "asset_line_cost",
        "{id}: cost ({@kind}): {currency} {#amount}",
        "{id}：费用（{@kind}）：{currency} {#amount}";
    /// A cost that the debtor bears. Parameters: `id`, `currency`, `amount`, `kind`.
    AssetLineCostOfDebtor = "asset_line_cost_of_debtor",
        "{id}: cost ({@kind}) of {currency} {#amount}, borne by the debtor",
        "{id}：费用（{@kind}）{currency} {#amount}，由客户承担";
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
        "{id}: the policy takes no {@kind}",
        "{id}：政策不接受此类资产（{@kind}）";
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
    /// A claim settled with assets. Parameters: `currency`, `claim`, `as_of`, `discharged`, `residual`.
    SettlementOn = "settlement_on",
        "{currency} {#claim} settled with assets on {as_of}: {#discharged} is discharged and {#residual} stays owed",
        "{as_of}以资产清偿{currency} {#claim}：已抵偿{#discharged}，尚欠{#residual}";
    /// What an asset discharges. Parameters: `id`, `currency`, `discharged`.
    SettlementAssetTaken = "settlement_asset_taken",
        "{id} is taken and discharges {currency} {#discharged}",
        "{id}：收取并抵偿{currency} {#discharged}";
    /// An asset that the claim did not need any more. Parameters: `id`.
    SettlementAssetNotNeeded = "settlement_asset_not_needed",
        "{id} is not needed and stays with the debtor",
        "{id}：无需收取，留归客户";
    /// What is discharged of the costs. Parameters: `currency`, `amount`, `discharged`, `residual`.
    SettlementHeadCosts = "settlement_head_costs",
        "costs: {currency} {#discharged} of {#amount} discharged, {#residual} left",
        "费用：{currency} {#amount}，已抵偿{#discharged}，尚欠{#residual}";
    /// What is discharged of the interest. Parameters: `currency`, `amount`, `discharged`, `residual`.
    SettlementHeadInterest = "settlement_head_interest",
        "interest: {currency} {#discharged} of {#amount} discharged, {#residual} left",
        "利息：{currency} {#amount}，已抵偿{#discharged}，尚欠{#residual}";
    /// What is discharged of the principal. Parameters: `currency`, `amount`, `discharged`, `residual`.
    SettlementHeadPrincipal = "settlement_head_principal",
        "principal: {currency} {#discharged} of {#amount} discharged, {#residual} left",
        "本金：{currency} {#amount}，已抵偿{#discharged}，尚欠{#residual}";
    /// A residual in cash. Parameters: `currency`, `residual`, `pay_by`.
    SettlementResidualCash = "settlement_residual_cash",
        "{currency} {#residual} is to be paid in cash by {pay_by}",
        "余款{currency} {#residual}最迟于{pay_by}以现金付清";
    /// A residual in instalments. Parameters: `currency`, `residual`, `parts`, `last_due_date`, `total`.
    SettlementResidualPlan = "settlement_residual_plan",
        "{currency} {#residual} is to be paid in {parts} instalments through {last_due_date}, {#total} in all",
        "余款{currency} {#residual}分{parts}期支付，末期{last_due_date}，合计{#total}";
    /// Shares offered for a debt. Parameters: `currency`, `debt`, `shares`, `stake`, `post_money`.
    EquitySwap = "equity_swap",
        "{#shares} shares for {currency} {#debt}: a stake of {stake} in a company then worth {#post_money}",
        "以{#shares}股抵偿债务{currency} {#debt}：占债转股后价值{#post_money}的公司的{stake}";
    /// What the others lose of their stake to new shares. Parameters: `dilution`.
    EquityDilution = "equity_dilution",
        "the other shareholders are diluted by {dilution}",
        "其他股东持股被稀释{dilution}";
    /// A stake that controls the company.
    EquityControls = "equity_controls",
        "the stake controls the company",
        "该持股可控制公司";
    /// The part of the whole that a stake stands for. Parameters: `currency`, `amount`.
    EquityLineProRata = "equity_line_pro_rata",
        "its part of the whole is {currency} {#amount}",
        "按比例价值{currency} {#amount}";
    /// What lack of control takes off. Parameters: `currency`, `amount`.
    EquityLineLackOfControl = "equity_line_lack_of_control",
        "lack of control: {currency} {#amount}",
        "缺乏控制权折价：{currency} {#amount}";
    /// What lack of marketability takes off. Parameters: `currency`, `amount`.
    EquityLineLackOfMarketability = "equity_line_lack_of_marketability",
        "lack of marketability: {currency} {#amount}",
        "缺乏流动性折价：{currency} {#amount}";
    /// What the swap costs. Parameters: `currency`, `amount`.
    EquityLineCosts = "equity_line_costs",
        "costs of the swap: {currency} {#amount}",
        "债转股费用：{currency} {#amount}";
    /// What a stake is worth against the debt. Parameters: `currency`, `value`, `recovered`, `shortfall`.
    EquityValue = "equity_value",
        "the stake is worth {currency} {#value}: {#recovered} of the debt is recovered, {#shortfall} given up",
        "持股价值{currency} {#value}：收回债务{#recovered}，放弃{#shortfall}";
    /// How many shares the debt would take. Parameters: `shares`.
    EquitySharesToCover = "equity_shares_to_cover",
        "{#shares} shares would be worth all of the debt",
        "至少{#shares}股方可足额抵偿债务";
    /// No number of shares is worth the debt.
    EquityNeverCovers = "equity_never_covers",
        "no number of shares would be worth all of the debt",
        "任何股数都不足以抵偿全部债务";
    /// What security covers of exposures. Parameters: `currency`, `as_of`, `exposure`, `covered`, `coverage`.
    SecurityOn = "security_on",
        "security as of {as_of}: {currency} {#covered} of {#exposure} is covered ({coverage})",
        "截至{as_of}的担保：敞口{currency} {#exposure}，已覆盖{#covered}（{coverage}）";
    /// What a piece of collateral is good for. Parameters: `id`, `currency`, `lendable_value`, `used`.
    SecurityCollateral = "security_collateral",
        "collateral {id} may be relied on for {currency} {#lendable_value}; {#used} is used",
        "抵质押物{id}：可依赖价值{currency} {#lendable_value}，已使用{#used}";
    /// What a guarantee is good for. Parameters: `id`, `currency`, `lendable_value`, `used`.
    SecurityGuarantee = "security_guarantee",
        "guarantee {id} may be relied on for {currency} {#lendable_value}; {#used} is used",
        "保证{id}：可依赖价值{currency} {#lendable_value}，已使用{#used}";
    /// What the condition of collateral takes off. Parameters: `id`, `currency`, `amount`.
    SecurityLineCondition = "security_line_condition",
        "{id}: condition: {currency} {#amount}",
        "{id}：成色折扣：{currency} {#amount}";
    /// What the margin of a class takes off. Parameters: `id`, `currency`, `amount`.
    SecurityLineMargin = "security_line_margin",
        "{id}: its class lends only a part: {currency} {#amount}",
        "{id}：按类别折扣：{currency} {#amount}";
    /// What charges of the same rank get. Parameters: `id`, `currency`, `amount`.
    SecurityLineEqualCharges = "security_line_equal_charges",
        "{id}: charges of the same rank: {currency} {#amount}",
        "{id}：同顺位权利人受偿：{currency} {#amount}";
    /// What a guarantor could pay. Parameters: `id`, `currency`, `amount`.
    SecurityLineMeans = "security_line_means",
        "{id}: the guarantor's means are {currency} {#amount}",
        "{id}：保证人资力{currency} {#amount}";
    /// What a guarantor has guaranteed to others. Parameters: `id`, `currency`, `amount`.
    SecurityLineOtherGuarantees = "security_line_other_guarantees",
        "{id}: guaranteed to others: {currency} {#amount}",
        "{id}：对他人的保证：{currency} {#amount}";
    /// What is not counted of a guarantor's free means. Parameters: `id`, `currency`, `amount`.
    SecurityLineGuarantorMargin = "security_line_guarantor_margin",
        "{id}: free means are counted in part only: {currency} {#amount}",
        "{id}：保证人可用资力折扣：{currency} {#amount}";
    /// What is above the most that a security secures. Parameters: `id`, `currency`, `amount`.
    SecurityLineMaximum = "security_line_maximum",
        "{id}: above the most that it secures: {currency} {#amount}",
        "{id}：超出最高担保额：{currency} {#amount}";
    /// What cannot be relied on. Parameters: `id`, `currency`, `amount`.
    SecurityLineNotRelied = "security_line_not_relied",
        "{id}: it cannot be relied on: {currency} {#amount}",
        "{id}：不可依赖：{currency} {#amount}";
    /// How far an exposure is covered. Parameters: `id`, `currency`, `amount`, `by_collateral`, `by_guarantees`, `shortfall`.
    SecurityExposure = "security_exposure",
        "{id}: of {currency} {#amount}, collateral covers {#by_collateral} and guarantees {#by_guarantees}; {#shortfall} is uncovered",
        "{id}：敞口{currency} {#amount}，抵质押覆盖{#by_collateral}，保证覆盖{#by_guarantees}，缺口{#shortfall}";
    /// A guarantee that can no longer be called. Parameters: `id`, `valid_through`.
    GuaranteeExpired = "guarantee_expired",
        "the guarantee {id} expired: it could be called through {valid_through}",
        "保证{id}已过期：保证期间至{valid_through}";
    // credit

    /// A debtor that the blocklist does not block. Parameters: `debtor`, `as_of`.
    BlocklistClear = "blocklist_clear",
        "{debtor} is not blocked on {as_of}",
        "{debtor}在{as_of}未列入黑名单";
    /// An entry of the blocklist that is to come. Parameters: `since`, `last_day` where it ends.
    BlockUpcoming = "block_upcoming",
        "an entry of the blocklist begins on {since}[ and lasts through {last_day}]",
        "黑名单记录自{since}起生效[，至{last_day}止]";
    /// An entry of the blocklist that is over. Parameters: `since`, `last_day`.
    BlockExpired = "block_expired",
        "the entry of {since} in the blocklist expired after {last_day}",
        "{since}的黑名单记录已于{last_day}到期";
    /// An entry of the blocklist lifted by an appeal. Parameters: `since`, `decided`.
    BlockLifted = "block_lifted",
        "the entry of {since} in the blocklist was lifted on appeal on {decided}",
        "{since}的黑名单记录经申诉于{decided}解除";
    /// Blocked for bad faith. Parameters: `since`, `last_day` where it ends.
    BlockedForBadFaith = "blocked_for_bad_faith",
        "blocked since {since}[ through {last_day}]: it withheld payment in bad faith",
        "自{since}起列入黑名单[，至{last_day}止]：恶意拖欠";
    /// Blocked for a broken agreement. Parameters: `since`, `last_day` where it ends.
    BlockedForBrokenAgreement = "blocked_for_broken_agreement",
        "blocked since {since}[ through {last_day}]: it broke an agreement on payment",
        "自{since}起列入黑名单[，至{last_day}止]：违反还款协议";
    /// Blocked for fraud. Parameters: `since`, `last_day` where it ends.
    BlockedForFraud = "blocked_for_fraud",
        "blocked since {since}[ through {last_day}]: fraud",
        "自{since}起列入黑名单[，至{last_day}止]：欺诈";
    /// Blocked since a debt was written off. Parameters: `since`, `last_day` where it ends.
    BlockedForWriteOff = "blocked_for_write_off",
        "blocked since {since}[ through {last_day}]: a debt was written off",
        "自{since}起列入黑名单[，至{last_day}止]：曾有欠款核销";
    /// Blocked by a list of the trade. Parameters: `since`, `last_day` where it ends.
    BlockedBySharedList = "blocked_by_shared_list",
        "blocked since {since}[ through {last_day}]: another creditor of the trade reported it",
        "自{since}起列入黑名单[，至{last_day}止]：行业共享名单";
    /// Blocked for another ground. Parameters: `since`, `last_day` where it ends, `note` where there is one.
    BlockedForOtherGround = "blocked_for_other_ground",
        "blocked since {since}[ through {last_day}] for another ground[: {note}]",
        "自{since}起列入黑名单[，至{last_day}止]：其他原因[（{note}）]";
    /// An appeal that is not decided. Parameters: `filed`, `note`.
    BlockAppealPending = "block_appeal_pending",
        "an appeal of {filed} is not decided: {note}",
        "{filed}提出的申诉尚未决定：{note}";
    /// An appeal that was dismissed. Parameters: `filed`, `note`.
    BlockAppealDismissed = "block_appeal_dismissed",
        "the appeal of {filed} was dismissed: {note}",
        "{filed}提出的申诉已驳回：{note}";
    /// A new debtor that passed every check. Parameters: `debtor`.
    AdmittedOnProbation = "admitted_on_probation",
        "{debtor} is admitted on probation",
        "{debtor}准入，进入试用期";
    /// A new debtor with checks missing. Parameters: `debtor`.
    AdmissionIncomplete = "admission_incomplete",
        "{debtor} is not admitted yet: checks are missing",
        "{debtor}暂不准入：审核尚未完成";
    /// A new debtor that is refused. Parameters: `debtor`.
    AdmissionRefused = "admission_refused",
        "{debtor} is refused",
        "{debtor}不予准入";
    /// The register and the credit inquiry. Parameters: `passed`, `needed`, `valid_through` where it is enough.
    CheckOfRegistryAndCredit = "check_of_registry_and_credit",
        "company register and credit inquiry: {passed} passed of {needed} needed[, good through {valid_through}]",
        "企业征信查询：通过{passed}项，需{needed}项[，有效期至{valid_through}]";
    /// The site visit. Parameters: `passed`, `needed`, `valid_through` where it is enough.
    CheckBySiteVisit = "check_by_site_visit",
        "site visit: {passed} passed of {needed} needed[, good through {valid_through}]",
        "实地考察：通过{passed}项，需{needed}项[，有效期至{valid_through}]";
    /// The trade references. Parameters: `passed`, `needed`, `valid_through` where it is enough.
    CheckByTradeReferences = "check_by_trade_references",
        "trade references: {passed} passed of {needed} needed[, good through {valid_through}]",
        "同业询证：通过{passed}项，需{needed}项[，有效期至{valid_through}]";
    /// A check in which something was found. Parameters: `count`.
    CheckFailed = "check_failed",
        "something was found against the debtor (answers: {count})",
        "发现不利情况（{count}项）";
    /// Answers that are too old. Parameters: `count`.
    CheckStale = "check_stale",
        "too old to count (answers: {count})",
        "已过有效期（{count}项）";
    /// Terms of a debtor that is not admitted yet.
    PaymentInAdvance = "payment_in_advance",
        "until then everything is paid in advance",
        "在此之前须全额预付";
    /// Terms of a start on probation. Parameters: `currency`, `limit`, `term_days`, `share`, `prepayment_from`, `on_time_periods`.
    StartingTerms = "starting_terms",
        "limit {currency} {#limit} and a term of {term_days~day}; orders from {#prepayment_from} pay {share~%} in advance; reviewed after {on_time_periods} on-time periods",
        "授信额度{currency} {#limit}，账期{term_days}天；{#prepayment_from}及以上的订单预付比例{share~%}；连续{on_time_periods}期按时付款后复审";
    /// What to take in advance of a first order. Parameters: `currency`, `amount`.
    FirstOrderPrepayment = "first_order_prepayment",
        "of the first order {currency} {#amount} is paid in advance",
        "首笔订单预付{currency} {#amount}";
    /// A credit score. Parameters: `debtor`, `score`, `grade` where there are grades.
    CreditScoreTotal = "credit_score_total",
        "{debtor} scores {score}[, grade {grade}]",
        "{debtor}信用评分{score}[，等级{grade}]";
    /// An attribute with its points. Parameters: `attribute`, `value`, `points`.
    ScoreLine = "score_line",
        "{attribute} is {value} ({points})",
        "{attribute}：{value}（{points}分）";
    /// An attribute whose category is in no bin. Parameters: `attribute`, `value`, `points`.
    ScoreLineOther = "score_line_other",
        "{attribute} is {value}, which has no bin of its own ({points})",
        "{attribute}：{value}，归入其他（{points}分）";
    /// An attribute whose value is not known. Parameters: `attribute`, `points`.
    ScoreLineMissing = "score_line_missing",
        "{attribute} is not known ({points})",
        "{attribute}：未知（{points}分）";
    /// An attribute that cost points. Parameters: `reason_code`, `lost`.
    ScoreWeakest = "score_weakest",
        "weak: {reason_code} cost {lost~point}",
        "弱项：{reason_code}，失分{lost}";
    /// A limit that was set. Parameters: `debtor`, `currency`, `limit`, `term_days`.
    LimitSet = "limit_set",
        "{debtor} has a limit of {currency} {#limit} and a term of {term_days~day}",
        "{debtor}授信额度{currency} {#limit}，账期{term_days}天";
    /// A term that the grade makes shorter. Parameters: `term_days`, `term_days_asked`.
    TermCappedByGrade = "term_capped_by_grade",
        "{term_days_asked~day} were asked for; the grade allows {term_days}",
        "申请账期{term_days_asked}天，按等级最长{term_days}天";
    /// The need. Parameters: `currency`, `figure`, `basis` where it is known, `weight` where there is one.
    LimitByNeed = "limit_by_need",
        "need: {currency} {#figure}[ from yearly purchases of {#basis}][, weight {weight}]",
        "需求法：{currency} {#figure}[，年采购额{#basis}][，权重{weight}]";
    /// A share of net worth. Parameters: `currency`, `figure`, `basis` where it is known, `weight` where there is one.
    LimitByNetWorth = "limit_by_net_worth",
        "capacity: {currency} {#figure}[ from a net worth of {#basis}][, weight {weight}]",
        "净资产法：{currency} {#figure}[，净资产{#basis}][，权重{weight}]";
    /// A share of working capital. Parameters: `currency`, `figure`, `basis` where it is known, `weight` where there is one.
    LimitByWorkingCapital = "limit_by_working_capital",
        "capacity: {currency} {#figure}[ from a working capital of {#basis}][, weight {weight}]",
        "营运资金法：{currency} {#figure}[，营运资金{#basis}][，权重{weight}]";
    /// The cap of the grade. Parameters: `currency`, `figure`, `basis` where it is known, `weight` where there is one.
    LimitByGrade = "limit_by_grade",
        "grade: {currency} {#figure}[ of a cap of {#basis}][, weight {weight}]",
        "等级上限：{currency} {#figure}[，等级额度{#basis}][，权重{weight}]";
    /// The seller's own appetite. Parameters: `currency`, `figure`, `basis` where it is known, `weight` where there is one.
    LimitByAppetite = "limit_by_appetite",
        "own appetite: {currency} {#figure}[ of {#basis}][, weight {weight}]",
        "自身承受上限：{currency} {#figure}[，上限{#basis}][，权重{weight}]";
    /// A method without its fact. Parameters: `method`.
    LimitMethodLeftOut = "limit_method_left_out",
        "{@method} is left out: its fact is not known",
        "{@method}未采用：缺少数据";
    /// The lowest of the methods. Parameters: `currency`, `change`, `limit`, `unit`.
    LimitLowest = "limit_lowest",
        "the lowest of them: {currency} {#limit}",
        "取最低值：{currency} {#limit}";
    /// The methods by weight. Parameters: `currency`, `change`, `limit`, `unit`.
    LimitWeighted = "limit_weighted",
        "by weight, under the caps: {currency} {#limit}",
        "加权平均并受上限约束：{currency} {#limit}";
    /// What securities add to a limit. Parameters: `currency`, `change`, `limit`, `unit`.
    LimitSecurityAdded = "limit_security_added",
        "securities add {currency} {#change}: {#limit}",
        "担保增加{currency} {#change}：{#limit}";
    /// A limit rounded. Parameters: `currency`, `change`, `limit`, `unit`.
    LimitRounded = "limit_rounded",
        "rounded to a multiple of {#unit}: {currency} {#limit}",
        "按{#unit}取整：{currency} {#limit}";
    /// A limit held under the ceiling. Parameters: `currency`, `change`, `limit`, `unit`.
    LimitCeiling = "limit_ceiling",
        "no limit is above {currency} {#limit}",
        "额度封顶：{currency} {#limit}";
    /// A limit too small to give. Parameters: `currency`, `change`, `limit`, `unit`.
    LimitTooSmall = "limit_too_small",
        "too small to give: the limit becomes {currency} {#limit}",
        "低于最小额度，不予授信：{currency} {#limit}";
    /// A limit raised by a review. Parameters: `debtor`, `currency`, `before`, `after`, `term_days`.
    ReviewRaised = "review_raised",
        "the limit of {debtor} rises from {currency} {#before} to {#after}; the term is {term_days~day}",
        "{debtor}授信额度由{currency} {#before}提高至{#after}，账期{term_days}天";
    /// A credit cut by a review. Parameters: `debtor`, `currency`, `before`, `after`, `term_days`.
    ReviewCut = "review_cut",
        "the limit of {debtor} is cut from {currency} {#before} to {#after}; the term is {term_days~day}",
        "{debtor}授信额度由{currency} {#before}下调至{#after}，账期{term_days}天";
    /// A limit that stays. Parameters: `debtor`, `currency`, `before`, `after`, `term_days`.
    ReviewUnchanged = "review_unchanged",
        "the limit of {debtor} stays at {currency} {#after}; the term is {term_days~day}",
        "{debtor}授信额度维持{currency} {#after}，账期{term_days}天";
    /// An overdue period. Parameters: `end`, `days_past_due`, `tolerated_days`.
    ReviewOverduePeriod = "review_overdue_period",
        "the period to {end} was {days_past_due~day} overdue, beyond the tolerated {tolerated_days}",
        "截至{end}的一期逾期{days_past_due}天，超过容许的{tolerated_days}天";
    /// A cut that the floor holds. Parameters: `currency`, `floor`.
    ReviewAtFloor = "review_at_floor",
        "a cut does not go below {currency} {#floor}",
        "下调不低于{currency} {#floor}";
    /// A term made shorter. Parameters: `before`, `after`.
    ReviewTermShortened = "review_term_shortened",
        "the term is shortened from {before} to {after~day}",
        "账期由{before}天缩短至{after}天";
    /// A streak long enough to raise. Parameters: `streak`, `streak_to_raise`.
    ReviewStreak = "review_streak",
        "on-time periods in a row: {streak}, and {streak_to_raise} are enough",
        "连续按时付款{streak}期，达到{streak_to_raise}期的标准";
    /// A streak too short to raise. Parameters: `streak`, `streak_to_raise`.
    ReviewStreakShort = "review_streak_short",
        "on-time periods in a row: {streak}, and it takes {streak_to_raise}",
        "连续按时付款{streak}期，未达到{streak_to_raise}期的标准";
    /// A raise that waits after a cut. Parameters: `day`.
    ReviewPaused = "review_paused",
        "after a cut the limit does not rise before {day}",
        "下调后，{day}之前不提高额度";
    /// A raise that waits for the yearly assessment.
    ReviewWaitsForAssessment = "review_waits_for_assessment",
        "the limit does not rise while an assessment is due",
        "年度资信评估到期未完成，暂不提高额度";
    /// A raise that a risk signal holds back.
    ReviewRaiseFrozen = "review_raise_frozen",
        "the limit does not rise while a risk signal stands",
        "风险信号未解除，暂不提高额度";
    /// A raise that the ceiling holds. Parameters: `currency`, `ceiling`.
    ReviewAtCeiling = "review_at_ceiling",
        "a raise does not go above {currency} {#ceiling}",
        "提高不超过{currency} {#ceiling}";
    /// A pledge of movables. Parameters: `date`.
    SignalMovablesPledge = "signal_movables_pledge",
        "movables were pledged, seen on {date}",
        "{date}发现动产抵押";
    /// A pledge of shares. Parameters: `date`.
    SignalEquityPledge = "signal_equity_pledge",
        "shares were pledged, seen on {date}",
        "{date}发现股权出质";
    /// A lawsuit. Parameters: `date`.
    SignalLawsuit = "signal_lawsuit",
        "the debtor is in a lawsuit, seen on {date}",
        "{date}发现涉诉";
    /// Assets moved away. Parameters: `date`.
    SignalAssetTransfer = "signal_asset_transfer",
        "assets are moved away, seen on {date}: apply for the preservation of property at once",
        "{date}发现资产转移迹象：应立即申请财产保全";
    /// Enforcement of a judgment. Parameters: `date`.
    SignalEnforcement = "signal_enforcement",
        "a judgment is being enforced, seen on {date}",
        "{date}发现被强制执行";
    /// Insolvency. Parameters: `date`.
    SignalInsolvency = "signal_insolvency",
        "insolvency proceedings, seen on {date}",
        "{date}发现进入破产程序";
    /// A frozen credit.
    CreditFrozen = "credit_frozen",
        "the credit is frozen: nothing more is delivered on credit",
        "授信冻结：不再赊销发货";
    /// A yearly assessment that is due. Parameters: `day` where there was one before.
    AssessmentDue = "assessment_due",
        "an assessment of the debtor's credit is due[ since {day}]",
        "资信评估到期[，应于{day}更新]";
    /// An order that goes out. Parameters: `debtor`, `currency`, `order`.
    OrderReleased = "order_released",
        "the order of {debtor} for {currency} {#order} is released",
        "{debtor}的订单{currency} {#order}放行";
    /// An order that goes out against a prepayment. Parameters: `debtor`, `currency`, `order`.
    OrderReleasedWithPrepayment = "order_released_with_prepayment",
        "the order of {debtor} for {currency} {#order} is released against a prepayment",
        "{debtor}的订单{currency} {#order}在预付后放行";
    /// An order that is held. Parameters: `debtor`, `currency`, `order`.
    OrderHeld = "order_held",
        "the order of {debtor} for {currency} {#order} is held",
        "{debtor}的订单{currency} {#order}暂停";
    /// The exposure with an order. Parameters: `currency`, `exposure`, `open_receivables`, `undelivered_orders`, `order`, `prepaid`,
    /// `security`, `limit`.
    OrderExposure = "order_exposure",
        "exposure {currency} {#exposure} against a limit of {#limit}: receivables {#open_receivables}, undelivered {#undelivered_orders}, this order {#order}, less prepaid {#prepaid} and security {#security}",
        "风险敞口{currency} {#exposure}，额度{#limit}：应收{#open_receivables}，未交付{#undelivered_orders}，本单{#order}，减预付{#prepaid}和担保{#security}";
    /// An overdue amount that is tolerated. Parameters: `overdue`, `days_past_due`.
    OrderOverdueTolerated = "order_overdue_tolerated",
        "{#overdue} overdue for {days_past_due~day} is tolerated",
        "逾期{#overdue}，{days_past_due}天，在容许范围内";
    /// An order held by what is overdue. Parameters: `overdue`, `days_past_due`, `tolerated_days`, `tolerated_amount`, `shortfall`.
    OrderHeldByOverdue = "order_held_by_overdue",
        "{#overdue} is overdue, the oldest for {days_past_due~day}; up to {#tolerated_amount}, or {tolerated_days~day}, is tolerated: {#shortfall} too much",
        "逾期{#overdue}，最长{days_past_due}天；容许{#tolerated_amount}或{tolerated_days}天，超出{#shortfall}";
    /// An order held by a freeze. Parameters: `shortfall`.
    OrderHeldByFreeze = "order_held_by_freeze",
        "a risk signal has frozen the credit: {#shortfall} of the order is not paid in advance",
        "授信已冻结：订单尚有{#shortfall}未预付";
    /// A large order without enough in advance. Parameters: `share`, `shortfall`.
    OrderHeldAsLarge = "order_held_as_large",
        "the order is large: {share~%} of it is paid in advance or secured, and {#shortfall} is missing",
        "大额订单：预付或担保比例须达{share~%}，尚缺{#shortfall}";
    /// An order held by the limit. Parameters: `shortfall`.
    OrderHeldByLimit = "order_held_by_limit",
        "the limit is exceeded by {#shortfall}",
        "超出授信额度{#shortfall}";
    /// A payment on overdue amounts that helps to release an order. Parameters: `currency`, `amount`.
    ReleasePayOverdue = "release_pay_overdue",
        "to release it: {currency} {#amount} paid on what is overdue",
        "放行条件：偿还逾期款{currency} {#amount}";
    /// A payment on earlier claims that helps to release an order. Parameters: `currency`, `amount`.
    ReleasePayDown = "release_pay_down",
        "to release it: {currency} {#amount} paid on what is open",
        "放行条件：偿还未收款{currency} {#amount}";
    /// A prepayment that helps to release an order. Parameters: `currency`, `amount`.
    ReleasePrepayment = "release_prepayment",
        "to release it: {currency} {#amount} paid in advance",
        "放行条件：预付{currency} {#amount}";
    /// A security that helps to release an order. Parameters: `currency`, `amount`.
    ReleaseSecurity = "release_security",
        "in place of what is paid down or in advance: a security of {currency} {#amount}",
        "或以担保{currency} {#amount}代替预付及偿还";
    // discount
    /// What clears a debt today under terms of early payment. Parameters: `id`, `debtor`, `as_of`, `currency`, `payable`,
    /// `discount`, `outstanding`.
    EarlyPaymentNow = "early_payment_now",
        "{id} of {debtor}: on {as_of} {currency} {#payable} clears {#outstanding}[, a discount of {#discount}]",
        "{debtor}的应收账款{id}：{as_of}付{currency} {#payable}即可结清{#outstanding}[，折扣{#discount}]";
    /// A payment that took a discount. Parameters: `date`, `currency`, `paid`, `discount`, `settled`.
    EarlyPaymentTook = "early_payment_took",
        "{currency} {#paid} of {date} took a discount of {#discount} and settled {#settled}",
        "{date}付款{currency} {#paid}，享受折扣{#discount}，结清{#settled}";
    /// What is payable in a window. Parameters: `first_day`, `last_day`, `currency`, `payable`, and `discount` where there is one.
    EarlyPaymentWindow = "early_payment_window",
        "{first_day} through {last_day}: {currency} {#payable}[, a discount of {#discount}]",
        "{first_day}至{last_day}：应付{currency} {#payable}[，折扣{#discount}]";
    /// What is payable where the due date has passed. Parameters: `first_day`, `currency`, `payable`.
    EarlyPaymentAfter = "early_payment_after",
        "from {first_day} on: {currency} {#payable}, without discount",
        "自{first_day}起：应付{currency} {#payable}，无折扣";
    /// What lapses with a window. Parameters: `last_day`, `currency`, `lost`, `payable_after`.
    EarlyPaymentLapses = "early_payment_lapses",
        "after {last_day} {currency} {#lost} of discount lapses: {#payable_after} is payable then",
        "{last_day}后折扣{currency} {#lost}失效，届时应付{#payable_after}";
    /// What waiting is worth. Parameters: `currency`, `amount`, `days`, `value`.
    EarlyPaymentWaiting = "early_payment_waiting",
        "{currency} {#amount} that comes {days~day} later is worth {#value} now",
        "{days}天后的{currency} {#amount}，现值{#value}";
    /// The largest discount worth giving. Parameters: `currency`, `discount`, `rate`.
    EarlyPaymentLargest = "early_payment_largest",
        "a discount of up to {currency} {#discount} ({rate~%} of the amount) is worth giving",
        "最多可让{currency} {#discount}的折扣（占金额的{rate~%}）";
    /// What an offered discount costs by the year. Parameters: `currency`, `discount`, `days`, `simple`, `day_count`, and
    /// `compound` where there is one.
    EarlyPaymentCost = "early_payment_cost",
        "{currency} {#discount} for {days~day} costs {simple~%} a year, simple ({day_count})[, and {compound~%} compound (actual_365_fixed)]",
        "为提前{days}天让{currency} {#discount}，折合单利年化成本{simple~%}（{day_count}）[，复利年化成本{compound~%}（actual_365_fixed）]";
    /// An offered discount that is worth giving. Parameters: `currency`, `gain`.
    EarlyPaymentWorthGiving = "early_payment_worth_giving",
        "the discount is worth giving: it gains {currency} {#gain} against waiting",
        "该折扣值得给：与等待相比多得{currency} {#gain}";
    /// An offered discount that costs more than it gains. Parameters: `currency`, `loss`.
    EarlyPaymentTooDear = "early_payment_too_dear",
        "the discount is too dear: it loses {currency} {#loss} against waiting",
        "该折扣过高：与等待相比少得{currency} {#loss}";
    /// A debt that a settlement is offered for. Parameters: `id`, `debtor`, `as_of`, `currency`, `claim`, `outstanding`,
    /// `interest`, `costs`.
    SettlementClaim = "settlement_claim",
        "{id} of {debtor}: the claim on {as_of} is {currency} {#claim}, of it {#outstanding} principal, {#interest} interest and {#costs} costs",
        "{debtor}的应收账款{id}：截至{as_of}债权共{currency} {#claim}，其中本金{#outstanding}，利息{#interest}，费用{#costs}";
    /// What waiting is worth beside a settlement. Parameters: `currency`, `value`, `nothing`.
    SettlementWaiting = "settlement_waiting",
        "waiting is worth {currency} {#value}; the probability that nothing comes in is {nothing~%}",
        "等待的价值为{currency} {#value}，分文不回的概率为{nothing~%}";
    /// An offer to settle. Parameters: `name`, `currency`, `total`, `payments`, `pay_by`.
    SettlementOffered = "settlement_offered",
        "{name}: {currency} {#total} in full settlement, in {payments~payment} by {pay_by}",
        "{name}：共付{currency} {#total}（{payments}笔）即全部了结，最后一笔不迟于{pay_by}";
    /// What an offer forgoes. Parameters: `currency`, `forgone`, `forgone_principal`.
    SettlementForgone = "settlement_forgone",
        "it forgoes {currency} {#forgone}, of it {#forgone_principal} principal",
        "放弃{currency} {#forgone}，其中本金{#forgone_principal}";
    /// An offer worth at least what waiting is. Parameters: `currency`, `value`, `waiting`, `difference`.
    SettlementWorthMore = "settlement_worth_more",
        "it is worth {currency} {#value} now, {#difference} more than the {#waiting} of waiting",
        "现值{currency} {#value}，比等待的{#waiting}多{#difference}";
    /// An offer worth less than waiting. Parameters: `currency`, `value`, `waiting`, `difference`.
    SettlementWorthLess = "settlement_worth_less",
        "it is worth {currency} {#value} now, {#difference} less than the {#waiting} of waiting",
        "现值{currency} {#value}，比等待的{#waiting}少{#difference}";
    /// The least that is worth taking. Parameters: `currency`, `break_even`.
    SettlementBreakEven = "settlement_break_even",
        "on these days {currency} {#break_even} is the least worth taking",
        "按同样日期付款，最低可接受{currency} {#break_even}";
    /// A break-even above the claim. Parameters: `currency`, `break_even`, `claim`.
    SettlementNoBreakEven = "settlement_no_break_even",
        "on these days it would take {currency} {#break_even}, more than the claim of {#claim}",
        "按同样日期付款须达{currency} {#break_even}，已超过债权{#claim}";
    /// What happens when an offer is not paid in time. Parameters: `on`, `currency`, `comes_back`, `claim`.
    SettlementLapses = "settlement_lapses",
        "unpaid, it lapses on {on}: {currency} {#comes_back} comes back and the claim is {#claim}",
        "逾期不付，{on}起要约失效：恢复{currency} {#comes_back}，债权为{#claim}";
    /// The best offer. Parameters: `name`.
    SettlementBest = "settlement_best",
        "the best offer is {name}",
        "最优方案：{name}";
    /// No offer is to be accepted.
    SettlementNone = "settlement_none",
        "no offer is worth as much as waiting",
        "没有方案达到等待的价值";
    /// Room for concessions down to the floor. Parameters: `currency`, `room`, `floor`.
    ConcessionRoomAboveFloor = "concession_room_above_floor",
        "up to {currency} {#room} may be conceded: the floor is {#floor}",
        "最多可让步{currency} {#room}：底线为{#floor}";
    /// Room for concessions within an authority. Parameters: `currency`, `room`, and `holder` where stated.
    ConcessionRoomOfAuthority = "concession_room_of_authority",
        "up to {currency} {#room} may be conceded: the authority[ of {holder}] ends there",
        "最多可让步{currency} {#room}：权限[（{holder}）]以此为限";
    /// What has been conceded. Parameters: `currency`, `conceded`, `room_left`.
    ConcessionsGiven = "concessions_given",
        "{currency} {#conceded} has been conceded, {#room_left} is left",
        "已让步{currency} {#conceded}，尚余{#room_left}";
    /// A concession that lapsed since its return did not come. Parameters: `currency`, `lapsed`.
    ConcessionLapsed = "concession_lapsed",
        "{currency} {#lapsed} has lapsed: what it was given for did not come",
        "因对方未履行，已让步的{currency} {#lapsed}失效";
    /// More was conceded than there was room. Parameters: `currency`, `overrun`.
    ConcessionOverrun = "concession_overrun",
        "{currency} {#overrun} more was conceded than there was room",
        "已超出可让步范围{currency} {#overrun}";
    /// A return is still to come.
    ConcessionAwaitingReturn = "concession_awaiting_return",
        "nothing more is conceded until the return agreed is there",
        "约定的回报兑现之前不再让步";
    /// No room is left.
    ConcessionNoRoom = "concession_no_room",
        "there is no room for another concession",
        "没有继续让步的余地";
    /// Nothing is left to ask for.
    ConcessionNoReturn = "concession_no_return",
        "there is nothing left to ask for, and nothing is given for nothing",
        "没有可要求的回报，不作无偿让步";
    /// The next concession. Parameters: `currency`, `concession`, `left_to_pay`, `asked`.
    ConcessionNext = "concession_next",
        "next: {currency} {#concession} against {asked}; {#left_to_pay} is left to pay",
        "下一步：以{asked}换取让步{currency} {#concession}，让步后应付{#left_to_pay}";
    /// A concession in reserve. Parameters: `currency`, `concession`, `left_to_pay`, `asked`.
    ConcessionReserve = "concession_reserve",
        "in reserve: {currency} {#concession} against {asked}; {#left_to_pay} is left to pay",
        "备用：以{asked}换取让步{currency} {#concession}，让步后应付{#left_to_pay}";
    /// What a bill brings. Parameters: `currency`, `face`, `proceeds`, `discount_date`.
    BillProceeds = "bill_proceeds",
        "the bill over {currency} {#face} brings {#proceeds} on {discount_date}",
        "面额{currency} {#face}的汇票于{discount_date}贴现，实得{#proceeds}";
    /// A maturity that is no business day. Parameters: `maturity`, `rolled_maturity`.
    BillRolled = "bill_rolled",
        "it matures on {maturity}, no business day, and is paid on {rolled_maturity}",
        "到期日{maturity}为非营业日，实际付款日为{rolled_maturity}";
    /// A bank discount. Parameters: `currency`, `days`, `rate`, `day_count`, `discount`, `fees`.
    BillBankDiscount = "bill_bank_discount",
        "{days~day} at {rate~%} a year on the face ({day_count}): a discount of {currency} {#discount}, and fees of {#fees}",
        "贴现{days}天，按票面以年贴现率{rate~%}（{day_count}）计，贴现利息{currency} {#discount}，手续费{#fees}";
    /// A discount at true yield. Parameters: `currency`, `days`, `rate`, `day_count`, `discount`, `fees`.
    BillTrueYield = "bill_true_yield",
        "{days~day} at {rate~%} a year on the proceeds ({day_count}): a discount of {currency} {#discount}, and fees of {#fees}",
        "贴现{days}天，按实付金额以年收益率{rate~%}（{day_count}）计，贴现利息{currency} {#discount}，手续费{#fees}";
    /// What the money of a bill costs by the year. Parameters: `simple`, `day_count`, and `compound` where there is one.
    BillCost = "bill_cost",
        "the money costs {simple~%} a year, simple ({day_count})[, and {compound~%} compound (actual_365_fixed)]",
        "资金成本：单利年化{simple~%}（{day_count}）[，复利年化{compound~%}（actual_365_fixed）]";
    /// What may be asked back. Parameters: `currency`, `amount`.
    BillRecourse = "bill_recourse",
        "if the acceptor does not pay, {currency} {#amount} can be asked back",
        "如承兑人拒付，可被追索{currency} {#amount}";
    /// A bill to discount. Parameters: `currency`, `value_discounted`, `value_kept`, `gain`.
    BillDiscountIt = "bill_discount_it",
        "discount it: it is worth {currency} {#value_discounted} discounted and {#value_kept} kept, a gain of {#gain}",
        "建议贴现：贴现价值{currency} {#value_discounted}，持有价值{#value_kept}，贴现多得{#gain}";
    /// A bill to keep. Parameters: `currency`, `value_discounted`, `value_kept`, `loss`.
    BillKeepIt = "bill_keep_it",
        "keep it: it is worth {currency} {#value_discounted} discounted and {#value_kept} kept, a loss of {#loss}",
        "建议持有：贴现价值{currency} {#value_discounted}，持有价值{#value_kept}，贴现少得{#loss}";
    // instalment: plans, their review, and staged terms
    /// A debt paid in parts. Parameters: `currency`, `principal`, `start_date`, `parts`, `last_due_date`.
    PlanAgreed = "plan_agreed",
        "{currency} {#principal} is paid in {parts~part} from {start_date} through {last_due_date}",
        "{currency} {#principal}自{start_date}起分{parts}期支付，至{last_due_date}付清";
    /// Fees due when a plan starts. Parameters: `currency`, `amount`, `due_date`.
    PlanFee = "plan_fee",
        "fees: {currency} {#amount} by {due_date}",
        "费用：最迟于{due_date}支付{currency} {#amount}";
    /// The deposit of a plan. Parameters: `currency`, `amount`, `due_date`, `balance`.
    PlanDeposit = "plan_deposit",
        "deposit: {currency} {#amount} by {due_date}, which leaves {#balance}",
        "首付：最迟于{due_date}支付{currency} {#amount}，余{#balance}";
    /// A part of a plan. Parameters: `number`, `currency`, `amount`, `due_date`, `balance`; `interest` and `days` where it bears interest; `fee` where it holds one.
    PlanPart = "plan_part",
        "part {number}: {currency} {#amount} by {due_date}[, {#interest} of it interest of {days~day}][, {#fee} of it fees], which leaves {#balance}",
        "第{number}期：最迟于{due_date}支付{currency} {#amount}[，其中{days}天利息{#interest}][，其中费用{#fee}]，余{#balance}";
    /// What a plan comes to. Parameters: `currency`, `total_paid`, `total_interest`, `total_fees`; `rate` where there is one.
    PlanCost = "plan_cost",
        "together {currency} {#total_paid}: interest {#total_interest}, fees {#total_fees}[; a yearly rate of {rate~%} against paying now]",
        "合计支付{currency} {#total_paid}：利息{#total_interest}，费用{#total_fees}[；与立即付款相比，实际年利率{rate~%}]";
    /// What a plan is worth when it starts. Parameters: `currency`, `present_value`, `start_date`; `cost`, or `gain` where it is worth
    /// more than being paid now.
    PlanPresentValue = "plan_present_value",
        "the plan is worth {currency} {#present_value} on {start_date}[: {#cost} is given up against being paid now][: {#gain} more than being paid now]",
        "该方案在{start_date}的现值为{currency} {#present_value}[，与立即收款相比少收{#cost}][，与立即收款相比多收{#gain}]";
    /// An affordable amount pays a debt. Parameters: `currency`, `affordable`, `parts`.
    PlanFits = "plan_fits",
        "{currency} {#affordable} a part pays the debt in {parts~part}",
        "每期{currency} {#affordable}，{parts}期可付清";
    /// An affordable amount never pays a debt. Parameters: `currency`, `affordable`, `charges`.
    PlanChargesExceedAmount = "plan_charges_exceed_amount",
        "{currency} {#affordable} a part never pays the debt: the interest and fees of a period are {#charges}",
        "每期{currency} {#affordable}无法付清欠款：每期利息和费用为{#charges}";
    /// An affordable amount takes too many parts. Parameters: `currency`, `affordable`, `most_parts`; `parts` where known.
    PlanTooManyParts = "plan_too_many_parts",
        "{currency} {#affordable} a part takes [{parts~part}, ]more than the {most_parts} allowed",
        "每期{currency} {#affordable}需要[{parts}期，]超过允许的{most_parts}期";
    /// The smallest amount that pays a debt within the parts allowed. Parameters: `currency`, `least_amount`, `most_parts`.
    PlanLeastAmount = "plan_least_amount",
        "{currency} {#least_amount} a part would pay it within {most_parts~part}",
        "每期至少{currency} {#least_amount}方可在{most_parts}期内付清";
    /// All of a plan is paid. Parameters: `as_of`.
    PlanCompleted = "plan_completed",
        "as of {as_of} all of the plan is paid",
        "截至{as_of}，分期款已全部付清";
    /// Nothing of a plan is overdue. Parameters: `as_of`.
    PlanOnTrack = "plan_on_track",
        "as of {as_of} nothing of the plan is past its due date",
        "截至{as_of}，分期款无逾期";
    /// A part is overdue within its grace. Parameters: `as_of`.
    PlanInGrace = "plan_in_grace",
        "as of {as_of} what is past its due date is within its grace",
        "截至{as_of}，逾期款项仍在宽限期内";
    /// A part is past its grace, and that is no default yet. Parameters: `as_of`.
    PlanOverdue = "plan_overdue",
        "as of {as_of} something is past its grace, which is no default yet",
        "截至{as_of}，有款项已过宽限期，尚未构成违约";
    /// A plan is in default. Parameters: `as_of`, `date`, `currency`, `overdue`.
    PlanDefaulted = "plan_defaulted",
        "the plan is in default since {date}, when {currency} {#overdue} was unpaid after its grace",
        "该方案自{date}起违约，当时{currency} {#overdue}过宽限期未付";
    /// A part was paid in time. Parameters: `currency`, `amount`, `due_date`, `settled_on`.
    InstalmentPaid = "instalment_paid",
        "{currency} {#amount} due on {due_date} was paid on {settled_on}",
        "{due_date}到期的{currency} {#amount}已于{settled_on}付清";
    /// A part was paid late. Parameters: `currency`, `amount`, `due_date`, `settled_on`, `days_late`.
    InstalmentLate = "instalment_late",
        "{currency} {#amount} due on {due_date} was paid on {settled_on}, {days_late~day} late",
        "{due_date}到期的{currency} {#amount}于{settled_on}付清，迟付{days_late}天";
    /// A part is not due. Parameters: `currency`, `outstanding`, `due_date`, and `amount` where some of it was paid.
    InstalmentPending = "instalment_pending",
        "{currency} {#outstanding}[ of {#amount}] is to be paid by {due_date}",
        "{currency} {#outstanding}[（共{#amount}）]最迟于{due_date}支付";
    /// A part is overdue within its grace. Parameters: `currency`, `amount`, `outstanding`, `due_date`, `days_late`, `grace_end`.
    InstalmentInGrace = "instalment_in_grace",
        "{currency} {#outstanding} of {#amount} due on {due_date} is {days_late~day} late, within its grace through {grace_end}",
        "{due_date}到期的{currency} {#amount}尚欠{#outstanding}，已迟{days_late}天，宽限至{grace_end}";
    /// A part was paid in part. Parameters: `currency`, `amount`, `outstanding`, `due_date`, `days_late`.
    InstalmentShort = "instalment_short",
        "{currency} {#amount} due on {due_date} is short by {#outstanding}, {days_late~day} late",
        "{due_date}到期的{currency} {#amount}少付{#outstanding}，已迟{days_late}天";
    /// A part was not paid. Parameters: `currency`, `amount`, `due_date`, `days_late`.
    InstalmentMissed = "instalment_missed",
        "{currency} {#amount} due on {due_date} was missed, {days_late~day} late",
        "{due_date}到期的{currency} {#amount}未付，已迟{days_late}天";
    /// A default brought all parts due. Parameters: `currency`, `claim`, `paid`, and `fallen_away` where something does.
    PlanAccelerated = "plan_accelerated",
        "all parts are due at once: {currency} {#claim} less the {#paid} paid[; {#fallen_away} of interest and fees falls away]",
        "全部分期款立即到期：{currency} {#claim}，已付{#paid}[；免除利息和费用{#fallen_away}]";
    /// A default made a plan void. Parameters: `currency`, `claim`, `paid`, and `fallen_away` where something does.
    PlanVoided = "plan_voided",
        "the plan is void: the debt of {currency} {#claim} less the {#paid} paid is owed[; {#fallen_away} of interest and fees falls away]",
        "分期方案作废：欠款{currency} {#claim}，已付{#paid}[；免除利息和费用{#fallen_away}]";
    /// Waived interest came back with a default. Parameters: `currency`, `amount`, `as_of`; `first_day` where a day bears it.
    WaivedInterestReturned = "waived_interest_returned",
        "the waived interest comes back: {currency} {#amount}[ from {first_day}] through {as_of}",
        "已免除的逾期利息恢复计收：{currency} {#amount}[，自{first_day}起]，计至{as_of}";
    /// What is due of a plan. Parameters: `currency`, `as_of`, `due_now`, and `due_later` where something is.
    PlanDueNow = "plan_due_now",
        "{currency} {#due_now} is due on {as_of}[, {#due_later} later]",
        "截至{as_of}应付{currency} {#due_now}[，以后应付{#due_later}]";
    /// A payment of an order and what is exposed. Parameters: `number`, `name`, `currency`, `amount`, `exposure`, `loss`.
    StageExposure = "stage_exposure",
        "stage {number}, {name}: {currency} {#amount}; {#exposure} is still to be paid after it, and {#loss} is lost if it stays out",
        "第{number}阶段（{name}）：{currency} {#amount}；付后尚余{#exposure}，如不付则损失{#loss}";
    /// The worst case of an order. Parameters: `currency`, `loss`, `number`.
    StageWorstCase = "stage_worst_case",
        "at worst {currency} {#loss} is lost, at stage {number}",
        "最坏情况下在第{number}阶段损失{currency} {#loss}";
    // the claim room
    /// What is claimed on a day. Parameters: `debtor`, `as_of`, `currency`, `total`, `principal`, `interest`, `cost`.
    ClaimOn = "claim_on",
        "claim on {debtor} as of {as_of}: {currency} {#total}, of which {#principal} principal, {#interest} interest and {#cost} costs",
        "截至{as_of}对{debtor}的债权：{currency} {#total}，其中本金{#principal}，利息{#interest}，费用{#cost}";
    /// A receivable was issued. Parameters: `receivable`, `currency`, `amount`, `total`, and `date` where it has one.
    ClaimPrincipalCharged = "claim_principal_charged",
        "[{date}: ]principal of {receivable}, {currency} {#amount}; {#total} is owed",
        "[{date}：]{receivable}本金{currency} {#amount}；共欠{#total}";
    /// A cost was charged. Parameters: `date`, `label`, `currency`, `amount`, `total`.
    ClaimCostCharged = "claim_cost_charged",
        "{date}: costs ({label}), {currency} {#amount}; {#total} is owed",
        "{date}：费用（{label}）{currency} {#amount}；共欠{#total}";
    /// Interest was charged. Parameters: `date`, `receivable`, `currency`, `amount`, `total`.
    ClaimInterestCharged = "claim_interest_charged",
        "{date}: interest on {receivable}, {currency} {#amount}; {#total} is owed",
        "{date}：{receivable}计收利息{currency} {#amount}；共欠{#total}";
    /// The cap changed the interest. Parameters: `date`, `receivable`, `currency`, `total`; `amount` where it took some off, `back` where it grew.
    ClaimInterestCapped = "claim_interest_capped",
        "{date}: interest on {receivable} beyond the cap[, {currency} {#amount} less][, {currency} {#back} charged again as the cap grew]; {#total} is owed",
        "{date}：{receivable}利息超过上限[，扣减{currency} {#amount}][，因上限提高恢复计收{currency} {#back}]；共欠{#total}";
    /// The terms gave interest up. Parameters: `date`, `receivable`, `currency`, `amount`, `total`.
    ClaimInterestWaived = "claim_interest_waived",
        "{date}: interest on {receivable} given up by the terms, {currency} {#amount} less; {#total} is owed",
        "{date}：按约定减免{receivable}利息{currency} {#amount}；共欠{#total}";
    /// Interest was added to the principal. Parameters: `date`, `receivable`, `currency`, `amount`, `total`.
    ClaimInterestCapitalised = "claim_interest_capitalised",
        "{date}: unpaid interest on {receivable} becomes principal, {currency} {#amount}; {#total} is owed",
        "{date}：{receivable}未付利息{currency} {#amount}计入本金；共欠{#total}";
    /// A credit without payment. Parameters: `date`, `receivable`, `currency`, `amount`, `total`, and `label` where a reason was given.
    ClaimCredited = "claim_credited",
        "{date}: credit on {receivable}[ ({label})], {currency} {#amount}; {#total} is owed",
        "{date}：{receivable}贷记[（{label}）]{currency} {#amount}；共欠{#total}";
    /// Something was given up on a day. Parameters: `date`, `currency`, `total`; `cost`, `interest` or `principal`, whichever it was, or `amount`
    /// of zero where nothing was owed; `receivable` and `label` where they were stated.
    ClaimWaived = "claim_waived",
        "{date}: given up[ on {receivable}][ ({label})][, costs of {currency} {#cost}][, interest of {currency} {#interest}][, principal of {currency} {#principal}][, {currency} {#amount}]; {#total} is owed",
        "{date}：减免[{receivable}][（{label}）][费用{currency} {#cost}][利息{currency} {#interest}][本金{currency} {#principal}][{currency} {#amount}]；共欠{#total}";
    /// Money was received. Parameters: `date`, `currency`, `amount`, `cost`, `interest`, `principal`, `total`; `receivable` where the debtor
    /// named one, `label` where there is a reference.
    ClaimPaymentReceived = "claim_payment_received",
        "{date}: payment of {currency} {#amount}[ on {receivable}][ ({label})] meets costs {#cost}, interest {#interest}, principal {#principal}; {#total} is owed",
        "{date}：收到{currency} {#amount}[，指定偿付{receivable}][（{label}）]，抵充费用{#cost}、利息{#interest}、本金{#principal}；共欠{#total}";
    /// Money that had found nothing to pay. Parameters: `date`, `currency`, `amount`, `cost`, `interest`, `principal`, `total`.
    ClaimCreditApplied = "claim_credit_applied",
        "{date}: unapplied credit of {currency} {#amount} meets costs {#cost}, interest {#interest}, principal {#principal}; {#total} is owed",
        "{date}：未核销款{currency} {#amount}抵充费用{#cost}、利息{#interest}、本金{#principal}；共欠{#total}";
    /// Money that had paid interest given up since. Parameters: `date`, `receivable`, `currency`, `amount`.
    ClaimPaymentFreed = "claim_payment_freed",
        "{date}: {currency} {#amount} that had paid interest on {receivable} is freed, since that interest is given up",
        "{date}：{receivable}的利息获减免，已抵充利息的{currency} {#amount}转出另行抵充";
}
