//! The engine for getting paid: what is owed, how late it is, whom to go after first and what the delay costs, exact to
//! the cent and with the working shown.
//!
//! The library has no database, no clock and no network. An operation is a function: one record of facts and terms in, a
//! report or an [`Error`] out. The same operations, with the same names, are served to Python and TypeScript.
//!
//! # The rooms
//!
//! | room | what it answers | operations |
//! | --- | --- | --- |
//! | money | exact amounts, rounding, splitting | [`split_amount`] |
//! | calendar | day counts, business days, schedules | [`count_days`], [`name_day_count`], [`get_calendar`], [`roll_date`], [`count_business_days`], [`build_schedule`] |
//! | rate | rates by the day each takes effect | [`get_published_rates`], [`look_up_rate`] |
//! | receivable | one claim on any day | [`derive_due_date`], [`state_receivable`] |
//! | ageing | a ledger by days past due | [`age_receivables`], [`get_ageing_scheme`] |
//! | tiering | recoverability, treatment, worklist | [`summarise_debtors`], [`assess_recoverability`], [`assign_tiers`] |
//! | interest | late-payment interest, line by line | [`accrue_late_interest`] |
//! | claim | the running account of a debtor, a claim sheet | [`state_claim`] |
//! | discount | early payment, settlement, concessions, bills | [`quote_early_payment`], [`price_early_payment`], [`evaluate_settlement`], [`plan_concessions`], [`discount_bill`] |
//! | instalment | debts paid in parts | [`build_instalment_plan`], [`fit_instalment_plan`], [`review_instalment_plan`], [`stage_payment_terms`] |
//! | asset | assets in place of money, and behind a promise | [`value_asset_offer`], [`settle_with_assets`], [`value_equity_swap`], [`assess_security`] |
//! | credit | admission, score, limit, review, order check, blocklist | [`admit_debtor`], [`score_debtor`], [`set_credit_limit`], [`review_credit_limit`], [`check_order`], [`look_up_blocklist`] |
//! | portfolio | a whole ledger in columns, with the same cents | [`portfolio::review`], [`portfolio::Summary`] |
//! | explain | a report as sentences | [`explain`](explain()) |
//!
//! # A recovery, worked
//!
//! An invoice of 500,000 was due on 31 October 2023 and is looked at three months later. The contract says 0.03 % a day,
//! and the demand letter waives the interest if everything is paid by 5 February.
//!
//! ```
//! use arrears::{
//!     AccrueLateInterestInput, StateReceivableInput, accrue_late_interest, from_json,
//!     state_receivable,
//! };
//!
//! let input: StateReceivableInput = from_json(r#"{
//!     "receivable": {
//!         "id": "2023-118", "debtor": "Huada", "currency": "CNY", "amount": "500000", "due_date": "2023-10-31"
//!     },
//!     "as_of": "2024-01-31"
//! }"#)?;
//! let state = state_receivable(&input)?;
//! assert_eq!(state.days_past_due, 92); // the due date itself is not overdue
//!
//! let statement = accrue_late_interest(&AccrueLateInterestInput {
//!     receivable: input.receivable,
//!     terms: from_json(r#"{
//!         "rate": { "per_day": { "rate": "0.0003" } },
//!         "waiver": { "conditional": { "pay_by": "2024-02-05" } }
//!     }"#)?,
//!     as_of: input.as_of,
//! })?;
//! assert_eq!(statement.payable, "13800.00".parse()?); // 500,000 × 0.0003 × 92
//! assert_eq!(statement.per_day, "150.00".parse()?);
//! let waiver = statement.waiver.ok_or("no waiver")?;
//! assert_eq!(waiver.payable_if_met, Some("0.00".parse()?));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Conventions
//!
//! - An [`Amount`] is exact. Figures on the way to it are fractions, rounded once, where [`Rounding`] says; lines add up to
//!   the total that is shown. Nothing is rounded that nobody asked to round.
//! - `as_of` is always an argument. What is dated later has not happened.
//! - The due date is not overdue. Interest runs from the day after it through `as_of`, unless the terms say otherwise.
//! - Rates are fractions with their unit in the type: [`DailyRate`], [`AnnualRate`] with a [`DayCount`].
//! - A day past the last published rate or holiday is an error, never a guess.
//! - Unknown fields, floats for money and names with two meanings are refused, with the path of the field.
//! - No input makes an operation panic.
#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::arithmetic_side_effects,
        clippy::as_conversions,
        reason = "a test may fail loudly"
    )
)]

mod ageing;
mod api;
mod asset;
mod calendar;
mod choice;
mod claim;
mod credit;
#[cfg(feature = "schema")]
pub mod description;
mod discount;
mod error;
mod explain;
mod instalment;
mod interest;
mod json;
mod money;
pub mod portfolio;
mod rate;
mod reason;
mod receivable;
mod strict;
mod text;
mod tiering;

pub use ageing::{
    AgeReceivablesInput, AgedBucket, AgeingBasis, AgeingBucket, AgeingCell, AgeingGroup,
    AgeingGrouping, AgeingLine, AgeingPreset, AgeingReport, AgeingScheme, CurrencyAgeing,
    GetAgeingSchemeInput, SizeBand, UndatedTreatment, age_receivables, get_ageing_scheme,
};
pub use api::{OPERATIONS, call};
pub use asset::{
    AdvanceRates, AppraisedAsset, AssessSecurityInput, AssessedSecurity, AssetClassRule,
    AssetClassRules, AssetCondition, AssetCost, AssetCostAmount, AssetCostBasis, AssetCostKind,
    AssetCostPerDay, AssetCostShare, AssetKind, AssetLine, AssetLineKind, AssetOfferPolicy,
    AssetOfferReport, AssetSettlement, AssetUse, AssetVerdict, CollateralItem, ConditionDiscounts,
    CostBearer, CreditBasis, EncumbranceRule, EquityDiscounts, EquityLine, EquityLineKind,
    EquitySwapValuation, ExposureCover, Guarantee, GuaranteeKind, MarketPrice, NewShares,
    OfferedAsset, PriorCharge, Quantity, RankedCharge, ResidualCash, ResidualInstalments,
    ResidualTerms, SecuredExposure, SecurityAssessment, SecurityLine, SecurityLineKind,
    SecurityPolicy, SecuritySpread, SecurityUse, SettleWithAssetsInput, SettledAsset, SettledHead,
    SettlementHead, SwapShares, TransferredShares, ValueAssetOfferInput, ValueEquitySwapInput,
    assess_security, settle_with_assets, value_asset_offer, value_equity_swap,
};
pub use calendar::{
    BuildScheduleInput, BuildScheduleReport, BusinessCalendar, CalendarTerms,
    CountBusinessDaysInput, CountBusinessDaysReport, CountDaysInput, CountDaysReport, Date,
    DayCount, DayStatus, GetCalendarInput, NameDayCountInput, NameDayCountReport, Period,
    PeriodUnit, PublishedCalendar, PublishedCalendarTerms, RollConvention, RollDateInput,
    RollDateReport, ScheduleRow, Weekday, YearFraction, YearFractionPart, build_schedule,
    count_business_days, count_days, get_calendar, name_day_count, roll_date,
};
pub use choice::Choice;
pub use claim::{
    AllocationOrder, AllocationPolicy, AllocationSequence, CapitalisationDates,
    CapitalisationPeriod, ClaimBalances, ClaimCost, ClaimCostKind, ClaimDebt, ClaimDebtState,
    ClaimEntry, ClaimEvent, ClaimEventKind, ClaimHead, ClaimHeadTotal, ClaimInterestBase,
    ClaimInterestLine, ClaimInterestTerms, ClaimPayment, ClaimSheetRow, ClaimStatement,
    ClaimWaiver, ClaimWorking, DebtOrder, DebtRule, HeadOrder, InterestCapitalisation,
    StateClaimInput, state_claim,
};
pub use credit::{
    AdmissionCheck, AdmissionCheckKind, AdmissionCheckState, AdmissionCheckStatus, AdmissionPolicy,
    AdmissionReport, AdmissionRequirement, AdmissionResult, AdmissionVerdict, AdmitDebtorInput,
    AppealOutcome, AttributeBins, BlockAppeal, BlockGround, BlockStatus, Blocklist, BlocklistEntry,
    BlocklistFinding, BlocklistHit, BlocklistRule, CategoryBin, CategoryBins, CheckOrderInput,
    CountedSecurity, CreditLimitFacts, CreditLimitPolicy, CreditLimitReport, CreditLine,
    CreditPeriod, CreditReview, CreditReviewPolicy, CreditScore, CreditSecurity,
    CreditSecurityKind, GradeBand, GradeCap, GradeCaps, LimitCombination, LimitMethod,
    LimitMethodKind, LimitMethodLine, LimitMethodStatus, LimitMethodTerms, LimitMove,
    LimitRounding, LimitStep, LimitStepKind, LookUpBlocklistInput, Measure, MissingFigureRule,
    NetWorthShare, NumericBin, NumericBins, OrderCheck, OrderPolicy, OrderRule, OrderRuleLine,
    OrderRuleStatus, OrderVerdict, OwnAppetite, PeriodOutcome, ProbationTerms, PurchaseNeed,
    ReleaseConditions, ReviewCreditLimitInput, ReviewedPeriod, RiskSignal, RiskSignalKind,
    ScoreDebtorInput, ScoreLine, ScoreLineStatus, Scorecard, ScorecardAttribute,
    SetCreditLimitInput, StartingTerms, WeakAttribute, WorkingCapitalShare, admit_debtor,
    check_order, look_up_blocklist, review_credit_limit, score_debtor, set_credit_limit,
};
pub use discount::{
    AcceptanceKind, AcceptedBill, BillComparison, BillDiscountMethod, BillDiscountStatement,
    BillDiscountTerms, BillHolding, BillRecourse, BillVerdict, ConcessionAuthority,
    ConcessionLimit, ConcessionPattern, ConcessionPlan, ConcessionReturn, ConcessionStatus,
    ConcessionStep, DiscountBase, DiscountBillInput, DiscountLapse, DiscountedPayment,
    EarlyPaymentPrice, EarlyPaymentQuote, EarlyPaymentStep, EarlyPaymentTerms, EarlyPaymentVerdict,
    EarlyPaymentWindow, EarlyPaymentWindowStatus, EvaluateSettlementInput, GivenConcession,
    NonPaymentRisk, PartPaymentRule, PlanConcessionsInput, PriceEarlyPaymentInput, PricedDiscount,
    PursuitCost, PursuitCostValue, QuoteEarlyPaymentInput, ReturnKind, ReturnStatus,
    SettlementEvaluation, SettlementLapse, SettlementOffer, SettlementOfferValue,
    SettlementPayment, SettlementPaymentValue, SettlementVerdict, WaitingScenario,
    WaitingScenarioValue, WaitingTerms, WaitingValue, discount_bill, evaluate_settlement,
    plan_concessions, price_early_payment, quote_early_payment,
};
pub use error::{Error, ErrorCode, ErrorKind, Result};
pub use explain::{ExplainInput, Explainable, Explanation, ExplanationLine, explain};
pub use instalment::{
    AnnuityParts, BalloonParts, BuildInstalmentPlanInput, CustomPart, CustomParts,
    DecliningDailyInterest, DecliningInterest, EqualParts, EqualPrincipalParts,
    FitInstalmentPlanInput, FittedPlanTerms, FlatInterest, FlatInterestPerPart, InstalmentDates,
    InstalmentPlan, InstalmentPlanFit, InstalmentPlanKind, InstalmentPlanReview,
    InstalmentPlanStatus, InstalmentPlanTerms, InstalmentReviewRow, InstalmentRow,
    InstalmentRowKind, InstalmentStatus, InterestDateBasis, PartAmountBasis, PaymentMilestone,
    PaymentStage, PlanDefault, PlanDefaultConsequence, PlanDefaultTerms, PlanDeposit, PlanFee,
    PlanFeeTiming, PlanFitStatus, PlanInterest, PlanStep, ResidualPlacement, ReturnedInterest,
    ReturningInterest, ReviewInstalmentPlanInput, SolvedPlanTerm, StagePaymentTermsInput,
    StagedPaymentTerms, SteppedParts, UnearnedCharges, build_instalment_plan, fit_instalment_plan,
    review_instalment_plan, stage_payment_terms,
};
pub use interest::{
    AccrueLateInterestInput, AmountWaiver, AppliedRate, ConditionalWaiver, EndPointConvention,
    FullWaiver, GraceRule, InterestAdjustment, InterestAdjustmentKind, InterestCap,
    InterestCapAmount, InterestCapRate, InterestCapShare, InterestWaiver, LateInterestLine,
    LateInterestPart, LateInterestRate, LateInterestStatement, LateInterestTerms,
    PartInterestStatus, PerDayRate, PerDaySchedule, PerYearRate, PerYearSchedule, RateLookup,
    ShareWaiver, WaiverState, WaiverStatus, accrue_late_interest,
};
pub use json::{from_json, to_json};
pub use money::{
    Amount, Currency, Rounding, RoundingMode, RoundingScope, SplitAmountInput, SplitAmountReport,
    split_amount,
};
pub use rate::{
    AnnualRate, BeyondHorizon, Compounding, CostOfCapital, DailyRate, DailyRateSchedule,
    DailyRateStep, EffectiveRate, EffectiveRateFinding, EffectiveRateStatus, Factor,
    GetPublishedRatesInput, LookUpRateInput, Margin, Multiplier, PublishedRates, RateAdjustment,
    RateInForce, RateSchedule, RateStep, Share, get_published_rates, look_up_rate,
};
pub use reason::{Language, Reason, ReasonCode};
pub use receivable::{
    Credit, DeriveDueDateInput, Dispute, DueDateAdjustment, DueDateReport, DuePart, PartState,
    Payment, PaymentTerms, Receivable, ReceivableState, ReceivableStatus, StateReceivableInput,
    derive_due_date, state_receivable,
};
pub use tiering::{
    Account, Actor, AssessRecoverabilityInput, AssignTiersInput, CauseOfArrears,
    CauseOfArrearsPoints, Collateral, CollateralCondition, CollateralPoints, Contact,
    ContactPoints, DaysPastDueBand, DebtorFacts, DebtorReport, DebtorSummary, DisputedShareBand,
    Fact, FactContribution, NextStep, OperatingStatus, OperatingStatusPoints, PaymentRecord,
    PaymentRecordPoints, PaymentRecordTerms, Recoverability, RecoverabilityAssessment,
    RecoverabilityPolicy, RecoveryRateBand, RuleOrigin, StatedRecoverability,
    SummariseDebtorsInput, Tier, TierAssignment, TierPolicy, TierReport, TierRule, TierTotal,
    TierTreatments, Treatment, TreatmentMethod, WorklistEntry, assess_recoverability, assign_tiers,
    summarise_debtors,
};
