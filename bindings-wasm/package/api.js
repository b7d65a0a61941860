// Printed by `cargo run -p xtask -- print`. Do not edit.
import { call } from './bridge.js';

export { ArrearsError, fromJson, toJson } from './bridge.js';

export const splitAmount = (input) => call('split_amount', 'SplitAmountInput', 'SplitAmountReport', input);
export const countDays = (input) => call('count_days', 'CountDaysInput', 'CountDaysReport', input);
export const nameDayCount = (input) => call('name_day_count', 'NameDayCountInput', 'NameDayCountReport', input);
export const getCalendar = (input) => call('get_calendar', 'GetCalendarInput', 'BusinessCalendar', input);
export const rollDate = (input) => call('roll_date', 'RollDateInput', 'RollDateReport', input);
export const countBusinessDays = (input) => call('count_business_days', 'CountBusinessDaysInput', 'CountBusinessDaysReport', input);
export const buildSchedule = (input) => call('build_schedule', 'BuildScheduleInput', 'BuildScheduleReport', input);
export const getPublishedRates = (input) => call('get_published_rates', 'GetPublishedRatesInput', 'RateSchedule', input);
export const lookUpRate = (input) => call('look_up_rate', 'LookUpRateInput', 'RateInForce', input);
export const deriveDueDate = (input) => call('derive_due_date', 'DeriveDueDateInput', 'DueDateReport', input);
export const stateReceivable = (input) => call('state_receivable', 'StateReceivableInput', 'ReceivableState', input);
export const ageReceivables = (input) => call('age_receivables', 'AgeReceivablesInput', 'AgeingReport', input);
export const getAgeingScheme = (input) => call('get_ageing_scheme', 'GetAgeingSchemeInput', 'AgeingScheme', input);
export const accrueLateInterest = (input) => call('accrue_late_interest', 'AccrueLateInterestInput', 'LateInterestStatement', input);
export const buildInstalmentPlan = (input) => call('build_instalment_plan', 'BuildInstalmentPlanInput', 'InstalmentPlan', input);
export const fitInstalmentPlan = (input) => call('fit_instalment_plan', 'FitInstalmentPlanInput', 'InstalmentPlanFit', input);
export const reviewInstalmentPlan = (input) => call('review_instalment_plan', 'ReviewInstalmentPlanInput', 'InstalmentPlanReview', input);
export const stagePaymentTerms = (input) => call('stage_payment_terms', 'StagePaymentTermsInput', 'StagedPaymentTerms', input);
export const summariseDebtors = (input) => call('summarise_debtors', 'SummariseDebtorsInput', 'DebtorReport', input);
export const assessRecoverability = (input) => call('assess_recoverability', 'AssessRecoverabilityInput', 'RecoverabilityAssessment', input);
export const assignTiers = (input) => call('assign_tiers', 'AssignTiersInput', 'TierReport', input);
export const valueAssetOffer = (input) => call('value_asset_offer', 'ValueAssetOfferInput', 'AssetOfferReport', input);
export const settleWithAssets = (input) => call('settle_with_assets', 'SettleWithAssetsInput', 'AssetSettlement', input);
export const valueEquitySwap = (input) => call('value_equity_swap', 'ValueEquitySwapInput', 'EquitySwapValuation', input);
export const assessSecurity = (input) => call('assess_security', 'AssessSecurityInput', 'SecurityAssessment', input);
export const admitDebtor = (input) => call('admit_debtor', 'AdmitDebtorInput', 'AdmissionReport', input);
export const scoreDebtor = (input) => call('score_debtor', 'ScoreDebtorInput', 'CreditScore', input);
export const setCreditLimit = (input) => call('set_credit_limit', 'SetCreditLimitInput', 'CreditLimitReport', input);
export const reviewCreditLimit = (input) => call('review_credit_limit', 'ReviewCreditLimitInput', 'CreditReview', input);
export const checkOrder = (input) => call('check_order', 'CheckOrderInput', 'OrderCheck', input);
export const lookUpBlocklist = (input) => call('look_up_blocklist', 'LookUpBlocklistInput', 'BlocklistFinding', input);
export const explain = (input) => call('explain', 'ExplainInput', 'Explanation', input);
