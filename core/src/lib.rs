//! The engine for getting paid.
#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::arithmetic_side_effects,
        reason = "a test may fail loudly"
    )
)]

mod ageing;
mod api;
mod calendar;
mod choice;
#[cfg(feature = "schema")]
pub mod description;
mod error;
mod explain;
mod interest;
mod json;
mod money;
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
pub use calendar::{
    BuildScheduleInput, BuildScheduleReport, BusinessCalendar, CalendarTerms,
    CountBusinessDaysInput, CountBusinessDaysReport, CountDaysInput, CountDaysReport, Date,
    DayCount, DayStatus, GetCalendarInput, NameDayCountInput, NameDayCountReport, Period,
    PeriodUnit, PublishedCalendar, PublishedCalendarTerms, RollConvention, RollDateInput,
    RollDateReport, ScheduleRow, Weekday, YearFraction, YearFractionPart, build_schedule,
    count_business_days, count_days, get_calendar, name_day_count, roll_date,
};
pub use choice::Choice;
pub use error::{Error, ErrorCode, ErrorKind, Result};
pub use explain::{ExplainInput, Explainable, Explanation, ExplanationLine, explain};
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
    AnnualRate, BeyondHorizon, DailyRate, DailyRateSchedule, DailyRateStep, Factor,
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
