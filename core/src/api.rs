//! Every operation of the library, listed once. The bindings, the references and the vector runners all read this list:
//! a row here is all it takes for an operation to exist, typed and documented, in the other languages.

use crate::error::{Error, ErrorCode, Result};
use crate::json::{from_json, to_json};
use crate::*;

macro_rules! operations {
    ($( $function:ident($input:ident) -> $report:ident: $summary:literal; )+) => {
        /// The operations' names, in the order of the guide.
        pub const OPERATIONS: &[&str] = &[ $( stringify!($function), )+ ];

        /// Calls an operation by its name: input record as JSON in, report as JSON out.
        ///
        /// # Errors
        /// `unknown_operation` for a name that is not in [`OPERATIONS`], those of [`from_json`] for the input, and those
        /// of the operation.
        ///
        /// ```
        /// let report = arrears::call("split_amount", r#"{"amount": "1.00", "currency": "CNY", "weights": ["1", "1"]}"#)?;
        /// assert_eq!(report, r#"{"parts":["0.50","0.50"]}"#);
        /// # Ok::<(), arrears::Error>(())
        /// ```
        pub fn call(operation: &str, input: &str) -> Result<String> {
            match operation {
                $( stringify!($function) => to_json(&$function(&from_json::<$input>(input)?)?), )+
                unknown => Err(Error::new(
                    ErrorCode::UnknownOperation,
                    format!("`{unknown}` is no operation"),
                )
                .with_value(unknown)),
            }
        }

        #[cfg(feature = "schema")]
        pub(crate) fn describe_operations(generator: &mut schemars::SchemaGenerator) -> Vec<crate::description::Operation> {
            vec![ $( crate::description::Operation::of::<$input, $report>(stringify!($function), $summary, generator), )+ ]
        }
    };
}

operations! {
    split_amount(SplitAmountInput) -> SplitAmountReport: "Splits an amount by weights without losing or making a cent.";
    count_days(CountDaysInput) -> CountDaysReport: "Counts the days of an interval and says what part of a year they are.";
    name_day_count(NameDayCountInput) -> NameDayCountReport: "Says which day count a name of the field means, and refuses a name that means several.";
    get_calendar(GetCalendarInput) -> BusinessCalendar: "Gives a calendar that the library carries, with its days, its source and its horizon.";
    roll_date(RollDateInput) -> RollDateReport: "Moves a date that is no business day to one that is, by a named convention.";
    count_business_days(CountBusinessDaysInput) -> CountBusinessDaysReport: "Counts the business days of an interval, the start counted and the end not.";
    build_schedule(BuildScheduleInput) -> BuildScheduleReport: "Builds a run of dates at equal distances from an anchor, and moves those that are no business days.";
    get_published_rates(GetPublishedRatesInput) -> RateSchedule: "Gets a published reference rate as a schedule of rates by the day each takes effect.";
    look_up_rate(LookUpRateInput) -> RateInForce: "Looks up the rate in force on a day, adjusted by a margin or a multiplier.";
    derive_due_date(DeriveDueDateInput) -> DueDateReport: "Derives the due date of a receivable from its payment terms.";
    state_receivable(StateReceivableInput) -> ReceivableState: "States a receivable on a day: what is outstanding, how late it is, what is disputed, part by part.";
    age_receivables(AgeReceivablesInput) -> AgeingReport: "Ages receivables: spreads what is outstanding on a day over buckets of days, per currency and group.";
    get_ageing_scheme(GetAgeingSchemeInput) -> AgeingScheme: "Gives a ready ageing scheme by its name, to use as it is, to change, or to store.";
    accrue_late_interest(AccrueLateInterestInput) -> LateInterestStatement: "Accrues late-payment interest on one receivable through a day, line by line.";
    build_instalment_plan(BuildInstalmentPlanInput) -> InstalmentPlan: "Builds a plan of instalments: what is due when, what it holds, and what it costs against being paid now.";
    fit_instalment_plan(FitInstalmentPlanInput) -> InstalmentPlanFit: "Finds the shortest plan within what a debtor can pay each period, or says why there is none.";
    review_instalment_plan(ReviewInstalmentPlanInput) -> InstalmentPlanReview: "Reviews a plan on a day: each part paid, late, short, missed or pending, and what a default makes due.";
    stage_payment_terms(StagePaymentTermsInput) -> StagedPaymentTerms: "States staged payment terms: the exposure left after every payment, and the worst-case loss.";
    state_claim(StateClaimInput) -> ClaimStatement: "States a claim on one debtor on a day: what was charged, what each payment paid off, what is owed under each head.";
    summarise_debtors(SummariseDebtorsInput) -> DebtorReport: "Adds a ledger up per debtor and currency, with the facts it shows about each debtor.";
    assess_recoverability(AssessRecoverabilityInput) -> RecoverabilityAssessment: "Judges from stated facts whether a debtor's money is likely to come in, and how much of it.";
    assign_tiers(AssignTiersInput) -> TierReport: "Gives every account exactly one tier with treatment and reasons, and ranks the accounts into a worklist.";
    value_asset_offer(ValueAssetOfferInput) -> AssetOfferReport: "Values assets offered in place of money, line by line, and says what to answer.";
    settle_with_assets(SettleWithAssetsInput) -> AssetSettlement: "Settles a claim with assets: what they discharge, and how the rest is paid.";
    value_equity_swap(ValueEquitySwapInput) -> EquitySwapValuation: "Values shares offered for a debt, with the discounts of a stake that does not control and cannot be sold.";
    assess_security(AssessSecurityInput) -> SecurityAssessment: "Assesses collateral and guarantees against exposures: what each may be relied on for, and what nothing covers.";
    admit_debtor(AdmitDebtorInput) -> AdmissionReport: "Looks at the checks on a new debtor: what is missing, and the terms of a probationary start.";
    score_debtor(ScoreDebtorInput) -> CreditScore: "Scores a debtor on a points scorecard, with the points of each attribute and the weakest ones.";
    set_credit_limit(SetCreditLimitInput) -> CreditLimitReport: "Sets a credit limit and term by several methods, each step shown.";
    review_credit_limit(ReviewCreditLimitInput) -> CreditReview: "Reviews a credit limit by what was paid since: one step up, one step down, or frozen.";
    check_order(CheckOrderInput) -> OrderCheck: "Releases an order, holds it, or says which prepayment or security releases it.";
    look_up_blocklist(LookUpBlocklistInput) -> BlocklistFinding: "Says whether a debtor is on the blocklist on a day, through when, and what became of its appeal.";
    quote_early_payment(QuoteEarlyPaymentInput) -> EarlyPaymentQuote: "Quotes what is payable on which day under terms that reward early payment, and what lapses when.";
    price_early_payment(PriceEarlyPaymentInput) -> EarlyPaymentPrice: "Prices a discount for early payment: the largest one worth giving, and what an offered one costs by the year.";
    evaluate_settlement(EvaluateSettlementInput) -> SettlementEvaluation: "Evaluates offers to settle a debt for less: what each forgoes, what it is worth beside waiting, and what lapses.";
    plan_concessions(PlanConcessionsInput) -> ConcessionPlan: "Plans concessions: the ladder from here, the next concession, and what to ask for it.";
    discount_bill(DiscountBillInput) -> BillDiscountStatement: "Discounts a bill: days to the rolled maturity, discount, fees, proceeds and what the money costs by the year.";
    explain(ExplainInput) -> Explanation: "Explains a report line by line, in English or Chinese.";
}
