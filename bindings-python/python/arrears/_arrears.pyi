# Printed from the core's description of the API: change the core, then `cargo run -p xtask -- print`.

import builtins
import datetime
import decimal
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self, final

from arrears._types import (
    AcceptanceKind,
    Actor,
    AdmissionCheckKind,
    AdmissionCheckStatus,
    AdmissionResult,
    AdmissionVerdict,
    AgeingBasis,
    AgeingPreset,
    AllocationSequence,
    AppealOutcome,
    AssetCondition,
    AssetCostKind,
    AssetKind,
    AssetLineKind,
    AssetUse,
    AssetVerdict,
    BeyondHorizon,
    BillDiscountMethod,
    BillRecourse,
    BillVerdict,
    BlockGround,
    BlockStatus,
    CauseOfArrears,
    ClaimCostKind,
    ClaimEventKind,
    ClaimHead,
    ClaimInterestBase,
    Collateral,
    CollateralCondition,
    Compounding,
    ConcessionLimit,
    ConcessionPattern,
    ConcessionStatus,
    Contact,
    CostBearer,
    CreditBasis,
    CreditSecurityKind,
    DayCount,
    DayStatus,
    DebtOrder,
    DebtRule,
    DiscountBase,
    EarlyPaymentVerdict,
    EarlyPaymentWindowStatus,
    EffectiveRateStatus,
    EncumbranceRule,
    EndPointConvention,
    EquityLineKind,
    Fact,
    GraceRule,
    GuaranteeKind,
    HeadOrder,
    InstalmentPlanStatus,
    InstalmentRowKind,
    InstalmentStatus,
    InterestAdjustmentKind,
    InterestDateBasis,
    Language,
    LimitCombination,
    LimitMethodKind,
    LimitMethodStatus,
    LimitMove,
    LimitStepKind,
    MissingFigureRule,
    NextStep,
    OperatingStatus,
    OrderRule,
    OrderRuleStatus,
    OrderVerdict,
    PartAmountBasis,
    PartInterestStatus,
    PartPaymentRule,
    PaymentRecord,
    PeriodOutcome,
    PeriodUnit,
    PlanDefaultConsequence,
    PlanFeeTiming,
    PlanFitStatus,
    PublishedCalendar,
    PublishedRates,
    RateLookup,
    ReasonCode,
    ReceivableStatus,
    Recoverability,
    ResidualPlacement,
    ReturnKind,
    ReturnStatus,
    RiskSignalKind,
    RollConvention,
    RoundingMode,
    RoundingScope,
    RuleOrigin,
    ScoreLineStatus,
    SecurityLineKind,
    SecuritySpread,
    SettlementVerdict,
    SolvedPlanTerm,
    Tier,
    TreatmentMethod,
    UndatedTreatment,
    UnearnedCharges,
    WaiverStatus,
    Weekday,
    AppliedRate,
    AssetCostBasis,
    AttributeBins,
    CalendarTerms,
    Explainable,
    InstalmentPlanKind,
    InterestCap,
    InterestCapitalisation,
    InterestWaiver,
    LateInterestRate,
    LimitMethod,
    PlanInterest,
    RateAdjustment,
    ResidualTerms,
    SwapShares,
)

__all__ = [
    "OPERATIONS",
    "call",
    "AcceptedBill",
    "Account",
    "AccrueLateInterestInput",
    "AdmissionCheck",
    "AdmissionCheckState",
    "AdmissionPolicy",
    "AdmissionReport",
    "AdmissionRequirement",
    "AdmitDebtorInput",
    "AdvanceRates",
    "AgeReceivablesInput",
    "AgedBucket",
    "AgeingBucket",
    "AgeingCell",
    "AgeingGroup",
    "AgeingGrouping",
    "AgeingLine",
    "AgeingReport",
    "AgeingScheme",
    "AllocationOrder",
    "AllocationPolicy",
    "AmountWaiver",
    "AnnuityParts",
    "AppraisedAsset",
    "AssessRecoverabilityInput",
    "AssessSecurityInput",
    "AssessedSecurity",
    "AssetClassRule",
    "AssetClassRules",
    "AssetCost",
    "AssetCostAmount",
    "AssetCostPerDay",
    "AssetCostShare",
    "AssetLine",
    "AssetOfferPolicy",
    "AssetOfferReport",
    "AssetSettlement",
    "AssignTiersInput",
    "BalloonParts",
    "BillComparison",
    "BillDiscountStatement",
    "BillDiscountTerms",
    "BillHolding",
    "BlockAppeal",
    "Blocklist",
    "BlocklistEntry",
    "BlocklistFinding",
    "BlocklistHit",
    "BlocklistRule",
    "BuildInstalmentPlanInput",
    "BuildScheduleInput",
    "BuildScheduleReport",
    "BusinessCalendar",
    "CapitalisationDates",
    "CapitalisationPeriod",
    "CategoryBin",
    "CategoryBins",
    "CauseOfArrearsPoints",
    "CheckOrderInput",
    "ClaimBalances",
    "ClaimCost",
    "ClaimDebt",
    "ClaimDebtState",
    "ClaimEntry",
    "ClaimEvent",
    "ClaimHeadTotal",
    "ClaimInterestLine",
    "ClaimInterestTerms",
    "ClaimPayment",
    "ClaimSheetRow",
    "ClaimStatement",
    "ClaimWaiver",
    "ClaimWorking",
    "CollateralItem",
    "CollateralPoints",
    "ConcessionAuthority",
    "ConcessionPlan",
    "ConcessionReturn",
    "ConcessionStep",
    "ConditionDiscounts",
    "ConditionalWaiver",
    "ContactPoints",
    "CostOfCapital",
    "CountBusinessDaysInput",
    "CountBusinessDaysReport",
    "CountDaysInput",
    "CountDaysReport",
    "CountedSecurity",
    "Credit",
    "CreditLimitFacts",
    "CreditLimitPolicy",
    "CreditLimitReport",
    "CreditLine",
    "CreditPeriod",
    "CreditReview",
    "CreditReviewPolicy",
    "CreditScore",
    "CreditSecurity",
    "CurrencyAgeing",
    "CustomPart",
    "CustomParts",
    "DailyRateSchedule",
    "DailyRateStep",
    "DaysPastDueBand",
    "DebtorFacts",
    "DebtorReport",
    "DebtorSummary",
    "DecliningDailyInterest",
    "DecliningInterest",
    "DeriveDueDateInput",
    "DiscountBillInput",
    "DiscountLapse",
    "DiscountedPayment",
    "Dispute",
    "DisputedShareBand",
    "DueDateAdjustment",
    "DueDateReport",
    "DuePart",
    "EarlyPaymentPrice",
    "EarlyPaymentQuote",
    "EarlyPaymentStep",
    "EarlyPaymentTerms",
    "EarlyPaymentWindow",
    "EffectiveRateFinding",
    "EqualParts",
    "EqualPrincipalParts",
    "EquityDiscounts",
    "EquityLine",
    "EquitySwapValuation",
    "EvaluateSettlementInput",
    "ExplainInput",
    "Explanation",
    "ExplanationLine",
    "ExposureCover",
    "FactContribution",
    "FitInstalmentPlanInput",
    "FittedPlanTerms",
    "FlatInterest",
    "FlatInterestPerPart",
    "FullWaiver",
    "GetAgeingSchemeInput",
    "GetCalendarInput",
    "GetPublishedRatesInput",
    "GivenConcession",
    "GradeBand",
    "GradeCap",
    "GradeCaps",
    "Guarantee",
    "InstalmentDates",
    "InstalmentPlan",
    "InstalmentPlanFit",
    "InstalmentPlanReview",
    "InstalmentPlanTerms",
    "InstalmentReviewRow",
    "InstalmentRow",
    "InterestAdjustment",
    "InterestCapAmount",
    "InterestCapRate",
    "InterestCapShare",
    "LateInterestLine",
    "LateInterestPart",
    "LateInterestStatement",
    "LateInterestTerms",
    "LimitMethodLine",
    "LimitMethodTerms",
    "LimitRounding",
    "LimitStep",
    "LookUpBlocklistInput",
    "LookUpRateInput",
    "Margin",
    "MarketPrice",
    "Multiplier",
    "NameDayCountInput",
    "NameDayCountReport",
    "NetWorthShare",
    "NewShares",
    "NonPaymentRisk",
    "NumericBin",
    "NumericBins",
    "OfferedAsset",
    "OperatingStatusPoints",
    "OrderCheck",
    "OrderPolicy",
    "OrderRuleLine",
    "OwnAppetite",
    "PartState",
    "Payment",
    "PaymentMilestone",
    "PaymentRecordPoints",
    "PaymentRecordTerms",
    "PaymentStage",
    "PaymentTerms",
    "PerDayRate",
    "PerDaySchedule",
    "PerYearRate",
    "PerYearSchedule",
    "Period",
    "PlanConcessionsInput",
    "PlanDefault",
    "PlanDefaultTerms",
    "PlanDeposit",
    "PlanFee",
    "PlanStep",
    "PriceEarlyPaymentInput",
    "PricedDiscount",
    "PriorCharge",
    "ProbationTerms",
    "PublishedCalendarTerms",
    "PurchaseNeed",
    "PursuitCost",
    "PursuitCostValue",
    "QuoteEarlyPaymentInput",
    "RankedCharge",
    "RateInForce",
    "RateSchedule",
    "RateStep",
    "Reason",
    "Receivable",
    "ReceivableState",
    "RecoverabilityAssessment",
    "RecoverabilityPolicy",
    "RecoveryRateBand",
    "ReleaseConditions",
    "ResidualCash",
    "ResidualInstalments",
    "ReturnedInterest",
    "ReturningInterest",
    "ReviewCreditLimitInput",
    "ReviewInstalmentPlanInput",
    "ReviewedPeriod",
    "RiskSignal",
    "RollDateInput",
    "RollDateReport",
    "Rounding",
    "ScheduleRow",
    "ScoreDebtorInput",
    "ScoreLine",
    "Scorecard",
    "ScorecardAttribute",
    "SecuredExposure",
    "SecurityAssessment",
    "SecurityLine",
    "SecurityPolicy",
    "SecurityUse",
    "SetCreditLimitInput",
    "SettleWithAssetsInput",
    "SettledAsset",
    "SettledHead",
    "SettlementEvaluation",
    "SettlementHead",
    "SettlementLapse",
    "SettlementOffer",
    "SettlementOfferValue",
    "SettlementPayment",
    "SettlementPaymentValue",
    "ShareWaiver",
    "SizeBand",
    "SplitAmountInput",
    "SplitAmountReport",
    "StagePaymentTermsInput",
    "StagedPaymentTerms",
    "StartingTerms",
    "StateClaimInput",
    "StateReceivableInput",
    "StatedRecoverability",
    "SteppedParts",
    "SummariseDebtorsInput",
    "TierAssignment",
    "TierPolicy",
    "TierReport",
    "TierRule",
    "TierTotal",
    "TierTreatments",
    "TransferredShares",
    "Treatment",
    "ValueAssetOfferInput",
    "ValueEquitySwapInput",
    "WaitingScenario",
    "WaitingScenarioValue",
    "WaitingTerms",
    "WaitingValue",
    "WaiverState",
    "WeakAttribute",
    "WorkingCapitalShare",
    "WorklistEntry",
    "YearFractionPart",
    "split_amount",
    "count_days",
    "name_day_count",
    "get_calendar",
    "roll_date",
    "count_business_days",
    "build_schedule",
    "get_published_rates",
    "look_up_rate",
    "derive_due_date",
    "state_receivable",
    "age_receivables",
    "get_ageing_scheme",
    "accrue_late_interest",
    "build_instalment_plan",
    "fit_instalment_plan",
    "review_instalment_plan",
    "stage_payment_terms",
    "state_claim",
    "summarise_debtors",
    "assess_recoverability",
    "assign_tiers",
    "value_asset_offer",
    "settle_with_assets",
    "value_equity_swap",
    "assess_security",
    "admit_debtor",
    "score_debtor",
    "set_credit_limit",
    "review_credit_limit",
    "check_order",
    "look_up_blocklist",
    "quote_early_payment",
    "price_early_payment",
    "evaluate_settlement",
    "plan_concessions",
    "discount_bill",
    "explain",
]

__version__: Final[str]

OPERATIONS: Final[tuple[str, ...]]
"""The names of the operations, in the order of the guide."""

def call(operation: str, input: str, /) -> str:
    """Calls an operation by its name: its input record as JSON in, its report as JSON out."""

@final
class AcceptedBill:
    """A bill of exchange that has been accepted.

    Args:
        number: Its number, if wanted in the answer.
        kind: Who has accepted it.
        currency: The currency of every amount in this record and its answer.
        face: The amount it pays at maturity, above zero.
        maturity: The day it matures, as written on it.
    """

    __match_args__ = ("number", "kind", "currency", "face", "maturity")
    def __new__(
        cls,
        *,
        number: str | None = None,
        kind: AcceptanceKind,
        currency: str,
        face: decimal.Decimal | int,
        maturity: datetime.date,
    ) -> Self: ...
    @property
    def number(self) -> str | None:
        """Its number, if wanted in the answer."""
    @property
    def kind(self) -> AcceptanceKind:
        """Who has accepted it."""
    @property
    def currency(self) -> str:
        """The currency of every amount in this record and its answer."""
    @property
    def face(self) -> decimal.Decimal:
        """The amount it pays at maturity, above zero."""
    @property
    def maturity(self) -> datetime.date:
        """The day it matures, as written on it."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class Account:
    """What one debtor owes in one currency, and what is known about the debtor.

    Args:
        debtor: The key of the debtor, unique in a list of accounts. Taken as it is written.
        currency: The currency of every amount in this record.
        outstanding: What is still owed, above zero. The tier and the expected value go by this amount.
        overdue: The part of what is outstanding that is past its due date, from zero to all of it. For
            information. Absent: not known.
        facts: What is known about the debtor. Nothing unless stated.
        stated: A judgement made by a person, which stands in place of the score. The facts still say whether
            there is collateral. Absent: the facts are scored.
    """

    __match_args__ = ("debtor", "currency", "outstanding", "overdue", "facts", "stated")
    def __new__(
        cls,
        *,
        debtor: str,
        currency: str,
        outstanding: decimal.Decimal | int,
        overdue: decimal.Decimal | int | None = None,
        facts: DebtorFacts | None = None,
        stated: StatedRecoverability | None = None,
    ) -> Self: ...
    @property
    def debtor(self) -> str:
        """The key of the debtor, unique in a list of accounts. Taken as it is written."""
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def outstanding(self) -> decimal.Decimal:
        """What is still owed, above zero. The tier and the expected value go by this amount."""
    @property
    def overdue(self) -> decimal.Decimal | None:
        """The part of what is outstanding that is past its due date, from zero to all of it. For information.
        Absent: not known.
        """
    @property
    def facts(self) -> DebtorFacts:
        """What is known about the debtor. Nothing unless stated."""
    @property
    def stated(self) -> StatedRecoverability | None:
        """A judgement made by a person, which stands in place of the score. The facts still say whether there is
        collateral. Absent: the facts are scored.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AccrueLateInterestInput:
    """A receivable, the terms of interest on it, and the day to look at it.

    Args:
        receivable: The receivable with its dated facts.
        terms: The terms of interest on it.
        as_of: The day the answer is made for. What is dated later has not happened.
    """

    __match_args__ = ("receivable", "terms", "as_of")
    def __new__(
        cls,
        *,
        receivable: Receivable,
        terms: LateInterestTerms,
        as_of: datetime.date,
    ) -> Self: ...
    @property
    def receivable(self) -> Receivable:
        """The receivable with its dated facts."""
    @property
    def terms(self) -> LateInterestTerms:
        """The terms of interest on it."""
    @property
    def as_of(self) -> datetime.date:
        """The day the answer is made for. What is dated later has not happened."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AdmissionCheck:
    """A check made on a new debtor.

    Args:
        kind: Which check.
        informant: Who or what was asked: the register, the visitor, the other supplier. Of two checks of a
            kind with the same informant the later one counts; on the same day, the later one of the list.
        date: The day it was made. A check after the day asked about has not been made.
        result: What it found.
        note: What it found, in words.
    """

    __match_args__ = ("kind", "informant", "date", "result", "note")
    def __new__(
        cls,
        *,
        kind: AdmissionCheckKind,
        informant: str,
        date: datetime.date,
        result: AdmissionResult,
        note: str | None = None,
    ) -> Self: ...
    @property
    def kind(self) -> AdmissionCheckKind:
        """Which check."""
    @property
    def informant(self) -> str:
        """Who or what was asked: the register, the visitor, the other supplier. Of two checks of a kind with the
        same informant the later one counts; on the same day, the later one of the list.
        """
    @property
    def date(self) -> datetime.date:
        """The day it was made. A check after the day asked about has not been made."""
    @property
    def result(self) -> AdmissionResult:
        """What it found."""
    @property
    def note(self) -> str | None:
        """What it found, in words."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AdmissionCheckState:
    """A check that the policy asks for, and where it stands.

    Args:
        kind: Which check.
        status: Where it stands.
        passed: How many informants found nothing against the debtor.
        failed: How many found something.
        stale: How many answers are too old to count.
        needed: How many passes are needed.
        still_needed: How many passes are still needed.
        valid_through: The last day on which the passes are enough, where they are.
    """

    __match_args__ = ("kind", "status", "passed", "failed", "stale", "needed", "still_needed", "valid_through")
    def __new__(
        cls,
        *,
        kind: AdmissionCheckKind,
        status: AdmissionCheckStatus,
        passed: int,
        failed: int,
        stale: int,
        needed: int,
        still_needed: int,
        valid_through: datetime.date | None = None,
    ) -> Self: ...
    @property
    def kind(self) -> AdmissionCheckKind:
        """Which check."""
    @property
    def status(self) -> AdmissionCheckStatus:
        """Where it stands."""
    @property
    def passed(self) -> int:
        """How many informants found nothing against the debtor."""
    @property
    def failed(self) -> int:
        """How many found something."""
    @property
    def stale(self) -> int:
        """How many answers are too old to count."""
    @property
    def needed(self) -> int:
        """How many passes are needed."""
    @property
    def still_needed(self) -> int:
        """How many passes are still needed."""
    @property
    def valid_through(self) -> datetime.date | None:
        """The last day on which the passes are enough, where they are."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AdmissionPolicy:
    """Which checks a new debtor must pass, and how it starts.

    The three checks, and a prepayment for large orders, are source B's; 30 % in advance is source A's first
    payment of 30/50/20; three on-time periods are source B's condition for more credit. How many references,
    how long a check holds, the limit and the term are this library's.

    Args:
        currency: The currency of the amounts. CNY unless stated.
        requirements: The checks needed, each kind at most once. The register once, a visit once, two trade
            references, each held to be good for 365 days, unless stated.
        probation: The terms of a start on probation.
    """

    __match_args__ = ("currency", "requirements", "probation")
    def __new__(
        cls,
        *,
        currency: str | None = None,
        requirements: Sequence[AdmissionRequirement] | None = None,
        probation: ProbationTerms | None = None,
    ) -> Self: ...
    @property
    def currency(self) -> str:
        """The currency of the amounts. CNY unless stated."""
    @property
    def requirements(self) -> tuple[AdmissionRequirement, ...]:
        """The checks needed, each kind at most once. The register once, a visit once, two trade references, each
        held to be good for 365 days, unless stated.
        """
    @property
    def probation(self) -> ProbationTerms:
        """The terms of a start on probation."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AdmissionReport:
    """Whether a new debtor is admitted, what is missing, and how it starts.

    Args:
        debtor: The key of the debtor.
        currency: The currency of every amount in this record.
        as_of: The day the answer is made for.
        verdict: What becomes of the debtor.
        checks: The checks that the policy asks for, in its order.
        missing: The checks that are missing.
        blocklist: What the blocklist says.
        terms: The terms to start on. Absent: refused.
        reasons: Why, step by step.
    """

    __match_args__ = ("debtor", "currency", "as_of", "verdict", "checks", "missing", "blocklist", "terms", "reasons")
    def __new__(
        cls,
        *,
        debtor: str,
        currency: str,
        as_of: datetime.date,
        verdict: AdmissionVerdict,
        checks: Sequence[AdmissionCheckState],
        missing: Sequence[AdmissionCheckKind],
        blocklist: BlocklistFinding,
        terms: StartingTerms | None = None,
        reasons: Sequence[Reason],
    ) -> Self: ...
    @property
    def debtor(self) -> str:
        """The key of the debtor."""
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def as_of(self) -> datetime.date:
        """The day the answer is made for."""
    @property
    def verdict(self) -> AdmissionVerdict:
        """What becomes of the debtor."""
    @property
    def checks(self) -> tuple[AdmissionCheckState, ...]:
        """The checks that the policy asks for, in its order."""
    @property
    def missing(self) -> tuple[AdmissionCheckKind, ...]:
        """The checks that are missing."""
    @property
    def blocklist(self) -> BlocklistFinding:
        """What the blocklist says."""
    @property
    def terms(self) -> StartingTerms | None:
        """The terms to start on. Absent: refused."""
    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Why, step by step."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AdmissionRequirement:
    """How often a check must be passed, and how long it holds.

    Args:
        kind: Which check.
        needed: How many informants must find nothing against the debtor, from 1 to 100.
        valid_days: The days that an answer holds: one of 365 days ago still counts where this is 365. From 1
            to 36,500.
    """

    __match_args__ = ("kind", "needed", "valid_days")
    def __new__(
        cls,
        *,
        kind: AdmissionCheckKind,
        needed: int,
        valid_days: int,
    ) -> Self: ...
    @property
    def kind(self) -> AdmissionCheckKind:
        """Which check."""
    @property
    def needed(self) -> int:
        """How many informants must find nothing against the debtor, from 1 to 100."""
    @property
    def valid_days(self) -> int:
        """The days that an answer holds: one of 365 days ago still counts where this is 365. From 1 to 36,500."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AdmitDebtorInput:
    """A new debtor with the checks made on it.

    Args:
        debtor: The key of the debtor. Taken as it is written.
        currency: The currency of every amount in this record. It must be the policy's.
        as_of: The day the answer is made for.
        checks: The checks made, in any order. At most 1,000.
        first_order: The first order, above zero, where there is one: the report says how much of it to take
            in advance.
        blocklist: The debtors who are supplied on no terms.
        policy: Which checks are needed, and how a debtor starts.
    """

    __match_args__ = ("debtor", "currency", "as_of", "checks", "first_order", "blocklist", "policy")
    def __new__(
        cls,
        *,
        debtor: str,
        currency: str,
        as_of: datetime.date,
        checks: Sequence[AdmissionCheck] | None = None,
        first_order: decimal.Decimal | int | None = None,
        blocklist: Blocklist | None = None,
        policy: AdmissionPolicy | None = None,
    ) -> Self: ...
    @property
    def debtor(self) -> str:
        """The key of the debtor. Taken as it is written."""
    @property
    def currency(self) -> str:
        """The currency of every amount in this record. It must be the policy's."""
    @property
    def as_of(self) -> datetime.date:
        """The day the answer is made for."""
    @property
    def checks(self) -> tuple[AdmissionCheck, ...]:
        """The checks made, in any order. At most 1,000."""
    @property
    def first_order(self) -> decimal.Decimal | None:
        """The first order, above zero, where there is one: the report says how much of it to take in advance."""
    @property
    def blocklist(self) -> Blocklist:
        """The debtors who are supplied on no terms."""
    @property
    def policy(self) -> AdmissionPolicy:
        """Which checks are needed, and how a debtor starts."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AdvanceRates:
    """What each class of collateral lends: the part of its market value that may be relied on.

    The sizes are this library's, on the cautious side of what lenders advance: a margin for a fall in price,
    a quick sale, its costs and the wait.

    Args:
        goods: Goods. 0.50 unless stated.
        equipment: Equipment. 0.50 unless stated.
        vehicle: Vehicles. 0.60 unless stated.
        property: Land and buildings. 0.60 unless stated.
        receivable: Claims against others. 0.70 unless stated.
        equity: Shares. 0.30 unless stated.
        bill: Bills. 0.90 unless stated.
    """

    __match_args__ = ("goods", "equipment", "vehicle", "property", "receivable", "equity", "bill")
    def __new__(
        cls,
        *,
        goods: decimal.Decimal | int | None = None,
        equipment: decimal.Decimal | int | None = None,
        vehicle: decimal.Decimal | int | None = None,
        property: decimal.Decimal | int | None = None,
        receivable: decimal.Decimal | int | None = None,
        equity: decimal.Decimal | int | None = None,
        bill: decimal.Decimal | int | None = None,
    ) -> Self: ...
    @builtins.property
    def goods(self) -> decimal.Decimal:
        """Goods. 0.50 unless stated."""
    @builtins.property
    def equipment(self) -> decimal.Decimal:
        """Equipment. 0.50 unless stated."""
    @builtins.property
    def vehicle(self) -> decimal.Decimal:
        """Vehicles. 0.60 unless stated."""
    @builtins.property
    def property(self) -> decimal.Decimal:
        """Land and buildings. 0.60 unless stated."""
    @builtins.property
    def receivable(self) -> decimal.Decimal:
        """Claims against others. 0.70 unless stated."""
    @builtins.property
    def equity(self) -> decimal.Decimal:
        """Shares. 0.30 unless stated."""
    @builtins.property
    def bill(self) -> decimal.Decimal:
        """Bills. 0.90 unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AgeReceivablesInput:
    """Receivables, the day to look at them, and how to age and group them.

    Args:
        receivables: The receivables, in any order and of any currencies, at most 5,000,000. No id may come
            twice.
        as_of: The day the answer is made for. What is dated later has not happened.
        scheme: How ages are counted and where the buckets lie. The standard scheme unless stated: not due, 1
            to 30, 31 to 60, 61 to 90, 91 to 180, 181 to 365 and over 365 days past the due date.
        group_by: What to group by, one key or several at once. No groups unless stated.
    """

    __match_args__ = ("receivables", "as_of", "scheme", "group_by")
    def __new__(
        cls,
        *,
        receivables: Sequence[Receivable],
        as_of: datetime.date,
        scheme: AgeingScheme | None = None,
        group_by: AgeingGrouping | None = None,
    ) -> Self: ...
    @property
    def receivables(self) -> tuple[Receivable, ...]:
        """The receivables, in any order and of any currencies, at most 5,000,000. No id may come twice."""
    @property
    def as_of(self) -> datetime.date:
        """The day the answer is made for. What is dated later has not happened."""
    @property
    def scheme(self) -> AgeingScheme:
        """How ages are counted and where the buckets lie. The standard scheme unless stated: not due, 1 to 30,
        31 to 60, 61 to 90, 91 to 180, 181 to 365 and over 365 days past the due date.
        """
    @property
    def group_by(self) -> AgeingGrouping:
        """What to group by, one key or several at once. No groups unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AgedBucket:
    """A bucket with what lies in it.

    Args:
        label: Its label, unique in the scheme.
        first_day: Its first day of age, this day included.
        last_day: Its last day of age, this day included. Absent: it has no end.
        amount: What is outstanding in it, zero or above.
        count: How many parts of receivables are open in it: a receivable without instalments is one part,
            each instalment is one.
    """

    __match_args__ = ("label", "first_day", "last_day", "amount", "count")
    def __new__(
        cls,
        *,
        label: str,
        first_day: int,
        last_day: int | None = None,
        amount: decimal.Decimal | int,
        count: int,
    ) -> Self: ...
    @property
    def label(self) -> str:
        """Its label, unique in the scheme."""
    @property
    def first_day(self) -> int:
        """Its first day of age, this day included."""
    @property
    def last_day(self) -> int | None:
        """Its last day of age, this day included. Absent: it has no end."""
    @property
    def amount(self) -> decimal.Decimal:
        """What is outstanding in it, zero or above."""
    @property
    def count(self) -> int:
        """How many parts of receivables are open in it: a receivable without instalments is one part, each
        instalment is one.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AgeingBucket:
    """A span of ages, in days.

    Args:
        first_day: Its first day of age, this day included.
        last_day: Its last day of age, this day included. Absent: it has no end, as the last bucket must.
        label: Its label, unique in the scheme, at most 200 bytes of UTF-8. Absent: made from its days,
            `31-60`, or `over-365` for the bucket without an end.
    """

    __match_args__ = ("first_day", "last_day", "label")
    def __new__(
        cls,
        *,
        first_day: int,
        last_day: int | None = None,
        label: str | None = None,
    ) -> Self: ...
    @property
    def first_day(self) -> int:
        """Its first day of age, this day included."""
    @property
    def last_day(self) -> int | None:
        """Its last day of age, this day included. Absent: it has no end, as the last bucket must."""
    @property
    def label(self) -> str | None:
        """Its label, unique in the scheme, at most 200 bytes of UTF-8. Absent: made from its days, `31-60`, or
        `over-365` for the bucket without an end.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AgeingCell:
    """An amount and how many open parts it is made of.

    Args:
        amount: What is outstanding here, zero or above.
        count: How many parts of receivables are open here: a receivable without instalments is one part, each
            instalment is one.
    """

    __match_args__ = ("amount", "count")
    def __new__(
        cls,
        *,
        amount: decimal.Decimal | int,
        count: int,
    ) -> Self: ...
    @property
    def amount(self) -> decimal.Decimal:
        """What is outstanding here, zero or above."""
    @property
    def count(self) -> int:
        """How many parts of receivables are open here: a receivable without instalments is one part, each
        instalment is one.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AgeingGroup:
    """A group of receivables, by age.

    Args:
        debtor: The debtor, where debtors were asked for.
        attributes: The value of each attribute that was asked for. An attribute that these receivables do not
            have is absent.
        size: The band of sizes, where bands were asked for.
        line: Its receivables together.
    """

    __match_args__ = ("debtor", "attributes", "size", "line")
    def __new__(
        cls,
        *,
        debtor: str | None = None,
        attributes: Mapping[str, str] | None = None,
        size: SizeBand | None = None,
        line: AgeingLine,
    ) -> Self: ...
    @property
    def debtor(self) -> str | None:
        """The debtor, where debtors were asked for."""
    @property
    def attributes(self) -> dict[str, str]:
        """The value of each attribute that was asked for. An attribute that these receivables do not have is
        absent.
        """
    @property
    def size(self) -> SizeBand | None:
        """The band of sizes, where bands were asked for."""
    @property
    def line(self) -> AgeingLine:
        """Its receivables together."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AgeingGrouping:
    """What receivables are grouped by. Several keys together make one group for each combination that occurs.

    Args:
        debtor: Whether to group by debtor. No unless stated.
        attributes: The names of attributes to group by, at most 10, such as `industry` and `region`. A
            receivable without the attribute belongs to a group without it. None unless stated.
        size_bands: Amounts above zero, rising, at most 100: each begins a band of sizes, and below the first
            lies one more. A receivable is as large as its full amount, in its own currency. `50000, 500000`
            makes three bands: below 50,000, from 50,000 to below 500,000, and 500,000 or more. No bands
            unless stated.
    """

    __match_args__ = ("debtor", "attributes", "size_bands")
    def __new__(
        cls,
        *,
        debtor: bool | None = None,
        attributes: Sequence[str] | None = None,
        size_bands: Sequence[decimal.Decimal | int] | None = None,
    ) -> Self: ...
    @property
    def debtor(self) -> bool:
        """Whether to group by debtor. No unless stated."""
    @property
    def attributes(self) -> tuple[str, ...]:
        """The names of attributes to group by, at most 10, such as `industry` and `region`. A receivable without
        the attribute belongs to a group without it. None unless stated.
        """
    @property
    def size_bands(self) -> tuple[decimal.Decimal, ...]:
        """Amounts above zero, rising, at most 100: each begins a band of sizes, and below the first lies one
        more. A receivable is as large as its full amount, in its own currency. `50000, 500000` makes three
        bands: below 50,000, from 50,000 to below 500,000, and 500,000 or more. No bands unless stated.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AgeingLine:
    """Open balances by age. Always: the open total is what is not due, plus every bucket, plus what has no due
    date; and the net total is the open total less the unapplied credit.

    Args:
        not_due: What is younger than the first bucket.
        buckets: The buckets of the scheme, the youngest first.
        no_due_date: What has no date to count from, unless the scheme puts it elsewhere.
        open_total: Everything outstanding, before unapplied credit: zero or above.
        unapplied_credit: Overpayments, and payments for receivables that are not issued yet: zero or above.
            They are owed to the debtor or wait for an invoice, and make no bucket smaller.
        net_total: The open total less the unapplied credit. Below zero when more was paid than was owed.
        overdue: What is past its due date, whatever the scheme counts from: the due date itself is not
            overdue.
        oldest_days_past_due: Days past due of the oldest part outstanding; zero when nothing is overdue.
        open_receivables: How many receivables have something outstanding. One with several open parts is one.
    """

    __match_args__ = ("not_due", "buckets", "no_due_date", "open_total", "unapplied_credit", "net_total", "overdue", "oldest_days_past_due", "open_receivables")
    def __new__(
        cls,
        *,
        not_due: AgeingCell,
        buckets: Sequence[AgedBucket],
        no_due_date: AgeingCell,
        open_total: decimal.Decimal | int,
        unapplied_credit: decimal.Decimal | int,
        net_total: decimal.Decimal | int,
        overdue: decimal.Decimal | int,
        oldest_days_past_due: int,
        open_receivables: int,
    ) -> Self: ...
    @property
    def not_due(self) -> AgeingCell:
        """What is younger than the first bucket."""
    @property
    def buckets(self) -> tuple[AgedBucket, ...]:
        """The buckets of the scheme, the youngest first."""
    @property
    def no_due_date(self) -> AgeingCell:
        """What has no date to count from, unless the scheme puts it elsewhere."""
    @property
    def open_total(self) -> decimal.Decimal:
        """Everything outstanding, before unapplied credit: zero or above."""
    @property
    def unapplied_credit(self) -> decimal.Decimal:
        """Overpayments, and payments for receivables that are not issued yet: zero or above. They are owed to
        the debtor or wait for an invoice, and make no bucket smaller.
        """
    @property
    def net_total(self) -> decimal.Decimal:
        """The open total less the unapplied credit. Below zero when more was paid than was owed."""
    @property
    def overdue(self) -> decimal.Decimal:
        """What is past its due date, whatever the scheme counts from: the due date itself is not overdue."""
    @property
    def oldest_days_past_due(self) -> int:
        """Days past due of the oldest part outstanding; zero when nothing is overdue."""
    @property
    def open_receivables(self) -> int:
        """How many receivables have something outstanding. One with several open parts is one."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AgeingReport:
    """The open balances on a day, by age.

    Args:
        as_of: The day the answer is made for.
        scheme: The scheme that was used, with the label of every bucket.
        currencies: One report per currency of the receivables, by its code. Amounts in two currencies never
            meet.
    """

    __match_args__ = ("as_of", "scheme", "currencies")
    def __new__(
        cls,
        *,
        as_of: datetime.date,
        scheme: AgeingScheme,
        currencies: Sequence[CurrencyAgeing],
    ) -> Self: ...
    @property
    def as_of(self) -> datetime.date:
        """The day the answer is made for."""
    @property
    def scheme(self) -> AgeingScheme:
        """The scheme that was used, with the label of every bucket."""
    @property
    def currencies(self) -> tuple[CurrencyAgeing, ...]:
        """One report per currency of the receivables, by its code. Amounts in two currencies never meet."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AgeingScheme:
    """How ages are counted and where the buckets lie.

    The age of a balance is the days from its base date to the day asked about. The buckets must cover every
    age from their first day on, each age once. Where the first bucket begins decides about the due day
    itself: at day 1 it is not due yet; at day 0 it is in the first bucket. What is younger than the first
    bucket is in the column `not_due`.

    Args:
        name: What the scheme is called. It changes nothing.
        buckets: The buckets, the youngest first, at most 100. The first begins at day 0 or 1, each next one
            on the day after the one before it ends, and the last has no end.
        basis: The date from which ages are counted. The due date unless stated.
        undated: Where a balance goes that has no date to count from. Into a column of its own unless stated.
    """

    __match_args__ = ("name", "buckets", "basis", "undated")
    def __new__(
        cls,
        *,
        name: str,
        buckets: Sequence[AgeingBucket],
        basis: AgeingBasis | None = None,
        undated: UndatedTreatment | None = None,
    ) -> Self: ...
    @property
    def name(self) -> str:
        """What the scheme is called. It changes nothing."""
    @property
    def buckets(self) -> tuple[AgeingBucket, ...]:
        """The buckets, the youngest first, at most 100. The first begins at day 0 or 1, each next one on the day
        after the one before it ends, and the last has no end.
        """
    @property
    def basis(self) -> AgeingBasis:
        """The date from which ages are counted. The due date unless stated."""
    @property
    def undated(self) -> UndatedTreatment:
        """Where a balance goes that has no date to count from. Into a column of its own unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AllocationOrder:
    """The orders that were used.

    Args:
        heads: The heads, the first to be met first.
        debt_rules: The rules between debts, the strongest first; then in proportion.
        sequence: Whether debts or heads come first.
    """

    __match_args__ = ("heads", "debt_rules", "sequence")
    def __new__(
        cls,
        *,
        heads: Sequence[ClaimHead],
        debt_rules: Sequence[DebtRule],
        sequence: AllocationSequence,
    ) -> Self: ...
    @property
    def heads(self) -> tuple[ClaimHead, ...]:
        """The heads, the first to be met first."""
    @property
    def debt_rules(self) -> tuple[DebtRule, ...]:
        """The rules between debts, the strongest first; then in proportion."""
    @property
    def sequence(self) -> AllocationSequence:
        """Whether debts or heads come first."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AllocationPolicy:
    """How payments are spread over debts and heads. A payment meets the debt that the debtor named first, all
    heads of it; the rest follows these orders. Costs of the claim as a whole come before every debt, the
    named one too, where costs come before principal, otherwise after every debt.

    Args:
        head_order: Which head is met first. Costs, interest, principal unless stated.
        heads: The heads in order, each once, where the order of heads is a stated one; empty otherwise.
        debt_order: Which debt is met first. The oldest due unless stated.
        debt_rules: The rules in order, each at most once, where the order of debts is a stated one; empty
            otherwise. Stated and empty: every payment is spread in proportion.
        sequence: Whether debts or heads come first. Debt by debt unless stated.
    """

    __match_args__ = ("head_order", "heads", "debt_order", "debt_rules", "sequence")
    def __new__(
        cls,
        *,
        head_order: HeadOrder | None = None,
        heads: Sequence[ClaimHead] | None = None,
        debt_order: DebtOrder | None = None,
        debt_rules: Sequence[DebtRule] | None = None,
        sequence: AllocationSequence | None = None,
    ) -> Self: ...
    @property
    def head_order(self) -> HeadOrder:
        """Which head is met first. Costs, interest, principal unless stated."""
    @property
    def heads(self) -> tuple[ClaimHead, ...]:
        """The heads in order, each once, where the order of heads is a stated one; empty otherwise."""
    @property
    def debt_order(self) -> DebtOrder:
        """Which debt is met first. The oldest due unless stated."""
    @property
    def debt_rules(self) -> tuple[DebtRule, ...]:
        """The rules in order, each at most once, where the order of debts is a stated one; empty otherwise.
        Stated and empty: every payment is spread in proportion.
        """
    @property
    def sequence(self) -> AllocationSequence:
        """Whether debts or heads come first. Debt by debt unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AmountWaiver:
    """An amount of interest is given up.

    Args:
        amount: The amount given up, above zero. Where there is less interest, all of it is given up.
        reason: Why, if said.
    """

    __match_args__ = ("amount", "reason")
    def __new__(
        cls,
        *,
        amount: decimal.Decimal | int,
        reason: str | None = None,
    ) -> Self: ...
    @property
    def amount(self) -> decimal.Decimal:
        """The amount given up, above zero. Where there is less interest, all of it is given up."""
    @property
    def reason(self) -> str | None:
        """Why, if said."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AnnuityParts:
    """Level payments, interest on the declining balance within them.

    The missing one of count, amount and rate follows from the other two. The periods are taken as long as
    they are.

    Args:
        parts: How many, 1 to 1,200, without the deposit. Absent: as few as the amount allows.
        amount: What each pays, fees on top. The last one pays what is left. Absent: what the count asks.
    """

    __match_args__ = ("parts", "amount")
    def __new__(
        cls,
        *,
        parts: int | None = None,
        amount: decimal.Decimal | int | None = None,
    ) -> Self: ...
    @property
    def parts(self) -> int | None:
        """How many, 1 to 1,200, without the deposit. Absent: as few as the amount allows."""
    @property
    def amount(self) -> decimal.Decimal | None:
        """What each pays, fees on top. The last one pays what is left. Absent: what the count asks."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AppraisedAsset:
    """An asset and what it is worth to the creditor, line by line.

    The lines add up to the net realisable value.

    Args:
        id: The key of the asset.
        kind: What kind of thing it is.
        accepted: Whether it is accepted.
        stated_value: What the debtor says it is worth, where the debtor says so.
        market_value: What it would cost on the market in the condition it is in.
        net_realisable_value: What it is expected to bring the creditor, never negative.
        credit: What it counts for against a claim; zero where it is not accepted.
        days_to_sell: Days until it is sold and paid for.
        lines: How the net realisable value comes about.
        reasons: Why it is refused, and what else is to be known about it.
    """

    __match_args__ = ("id", "kind", "accepted", "stated_value", "market_value", "net_realisable_value", "credit", "days_to_sell", "lines", "reasons")
    def __new__(
        cls,
        *,
        id: str,
        kind: AssetKind,
        accepted: bool,
        stated_value: decimal.Decimal | int | None = None,
        market_value: decimal.Decimal | int,
        net_realisable_value: decimal.Decimal | int,
        credit: decimal.Decimal | int,
        days_to_sell: int,
        lines: Sequence[AssetLine],
        reasons: Sequence[Reason],
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The key of the asset."""
    @property
    def kind(self) -> AssetKind:
        """What kind of thing it is."""
    @property
    def accepted(self) -> bool:
        """Whether it is accepted."""
    @property
    def stated_value(self) -> decimal.Decimal | None:
        """What the debtor says it is worth, where the debtor says so."""
    @property
    def market_value(self) -> decimal.Decimal:
        """What it would cost on the market in the condition it is in."""
    @property
    def net_realisable_value(self) -> decimal.Decimal:
        """What it is expected to bring the creditor, never negative."""
    @property
    def credit(self) -> decimal.Decimal:
        """What it counts for against a claim; zero where it is not accepted."""
    @property
    def days_to_sell(self) -> int:
        """Days until it is sold and paid for."""
    @property
    def lines(self) -> tuple[AssetLine, ...]:
        """How the net realisable value comes about."""
    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Why it is refused, and what else is to be known about it."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AssessRecoverabilityInput:
    """Facts about a debtor, and the policy to judge them by.

    Args:
        facts: What is known about the debtor. Nothing unless stated.
        policy: How facts become points and a score. The documented default unless stated.
    """

    __match_args__ = ("facts", "policy")
    def __new__(
        cls,
        *,
        facts: DebtorFacts | None = None,
        policy: RecoverabilityPolicy | None = None,
    ) -> Self: ...
    @property
    def facts(self) -> DebtorFacts:
        """What is known about the debtor. Nothing unless stated."""
    @property
    def policy(self) -> RecoverabilityPolicy:
        """How facts become points and a score. The documented default unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AssessSecurityInput:
    """Exposures, and what stands behind them.

    Args:
        currency: The currency of every amount in this record.
        as_of: The day the answer is made for.
        exposures: The exposures, at least one and at most 1,000.
        collateral: The collateral, at most 1,000.
        guarantees: The guarantees, at most 1,000.
        policy: What security is counted for. The cautious policy unless stated.
    """

    __match_args__ = ("currency", "as_of", "exposures", "collateral", "guarantees", "policy")
    def __new__(
        cls,
        *,
        currency: str,
        as_of: datetime.date,
        exposures: Sequence[SecuredExposure],
        collateral: Sequence[CollateralItem] | None = None,
        guarantees: Sequence[Guarantee] | None = None,
        policy: SecurityPolicy | None = None,
    ) -> Self: ...
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def as_of(self) -> datetime.date:
        """The day the answer is made for."""
    @property
    def exposures(self) -> tuple[SecuredExposure, ...]:
        """The exposures, at least one and at most 1,000."""
    @property
    def collateral(self) -> tuple[CollateralItem, ...]:
        """The collateral, at most 1,000."""
    @property
    def guarantees(self) -> tuple[Guarantee, ...]:
        """The guarantees, at most 1,000."""
    @property
    def policy(self) -> SecurityPolicy:
        """What security is counted for. The cautious policy unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AssessedSecurity:
    """A piece of collateral or a guarantee, and what it is good for.

    The lines add up to the lendable value, and `used` and `unused` do too.

    Args:
        id: Its key.
        lendable_value: What may be relied on, never negative.
        used: What of it is used.
        unused: What of it is left.
        uses: What it is used for, in the order of use.
        lines: How the lendable value comes about.
        reasons: Why it cannot be relied on. Empty where it can.
    """

    __match_args__ = ("id", "lendable_value", "used", "unused", "uses", "lines", "reasons")
    def __new__(
        cls,
        *,
        id: str,
        lendable_value: decimal.Decimal | int,
        used: decimal.Decimal | int,
        unused: decimal.Decimal | int,
        uses: Sequence[SecurityUse],
        lines: Sequence[SecurityLine],
        reasons: Sequence[Reason],
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its key."""
    @property
    def lendable_value(self) -> decimal.Decimal:
        """What may be relied on, never negative."""
    @property
    def used(self) -> decimal.Decimal:
        """What of it is used."""
    @property
    def unused(self) -> decimal.Decimal:
        """What of it is left."""
    @property
    def uses(self) -> tuple[SecurityUse, ...]:
        """What it is used for, in the order of use."""
    @property
    def lines(self) -> tuple[SecurityLine, ...]:
        """How the lendable value comes about."""
    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Why it cannot be relied on. Empty where it can."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AssetClassRule:
    """What is to be expected of a class of assets.

    Args:
        accepted: Whether assets of the class are taken at all.
        days_to_sell: Days until one is sold and paid for, where the asset itself does not say.
        haircut: What a quick sale brings less than the market price, as a share of it.
        haircut_per_30_days: What is taken off on top for every 30 days until the sale, in proportion to the
            days. Together at most all of it.
    """

    __match_args__ = ("accepted", "days_to_sell", "haircut", "haircut_per_30_days")
    def __new__(
        cls,
        *,
        accepted: bool,
        days_to_sell: int,
        haircut: decimal.Decimal | int,
        haircut_per_30_days: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def accepted(self) -> bool:
        """Whether assets of the class are taken at all."""
    @property
    def days_to_sell(self) -> int:
        """Days until one is sold and paid for, where the asset itself does not say."""
    @property
    def haircut(self) -> decimal.Decimal:
        """What a quick sale brings less than the market price, as a share of it."""
    @property
    def haircut_per_30_days(self) -> decimal.Decimal:
        """What is taken off on top for every 30 days until the sale, in proportion to the days. Together at most
        all of it.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AssetClassRules:
    """The rules for each class of assets.

    Which classes are taken is source A's: goods and machines that sell quickly are, buildings are not, since
    their sale takes time and taxes. The sizes are this library's, on the cautious side of what lenders
    against assets leave off.

    Args:
        goods: Goods with a market. Taken, 30 days, 0.10 off and 0.02 for every 30 days, unless stated.
        equipment: Machines and other equipment. Taken, 60 days, 0.20 off and 0.02 for every 30 days, unless
            stated.
        vehicle: Vehicles and vessels. Taken, 30 days, 0.15 off and 0.02 for every 30 days, unless stated.
        property: Land and buildings. Not taken, 365 days, 0.20 off and 0.01 for every 30 days, unless stated.
        receivable: Claims against others. Taken, 60 days, 0.20 off and 0.02 for every 30 days, unless stated.
        equity: Shares. Not taken, 180 days, 0.30 off and 0.02 for every 30 days, unless stated.
        bill: Bills. Taken, 90 days, 0.02 off and 0.01 for every 30 days, unless stated.
    """

    __match_args__ = ("goods", "equipment", "vehicle", "property", "receivable", "equity", "bill")
    def __new__(
        cls,
        *,
        goods: AssetClassRule | None = None,
        equipment: AssetClassRule | None = None,
        vehicle: AssetClassRule | None = None,
        property: AssetClassRule | None = None,
        receivable: AssetClassRule | None = None,
        equity: AssetClassRule | None = None,
        bill: AssetClassRule | None = None,
    ) -> Self: ...
    @builtins.property
    def goods(self) -> AssetClassRule:
        """Goods with a market. Taken, 30 days, 0.10 off and 0.02 for every 30 days, unless stated."""
    @builtins.property
    def equipment(self) -> AssetClassRule:
        """Machines and other equipment. Taken, 60 days, 0.20 off and 0.02 for every 30 days, unless stated."""
    @builtins.property
    def vehicle(self) -> AssetClassRule:
        """Vehicles and vessels. Taken, 30 days, 0.15 off and 0.02 for every 30 days, unless stated."""
    @builtins.property
    def property(self) -> AssetClassRule:
        """Land and buildings. Not taken, 365 days, 0.20 off and 0.01 for every 30 days, unless stated."""
    @builtins.property
    def receivable(self) -> AssetClassRule:
        """Claims against others. Taken, 60 days, 0.20 off and 0.02 for every 30 days, unless stated."""
    @builtins.property
    def equity(self) -> AssetClassRule:
        """Shares. Not taken, 180 days, 0.30 off and 0.02 for every 30 days, unless stated."""
    @builtins.property
    def bill(self) -> AssetClassRule:
        """Bills. Taken, 90 days, 0.02 off and 0.01 for every 30 days, unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AssetCost:
    """A cost of taking and selling an asset.

    Args:
        kind: What it is for.
        basis: How much it is.
        borne_by: Who bears it. The creditor unless stated.
    """

    __match_args__ = ("kind", "basis", "borne_by")
    def __new__(
        cls,
        *,
        kind: AssetCostKind,
        basis: AssetCostBasis,
        borne_by: CostBearer | None = None,
    ) -> Self: ...
    @property
    def kind(self) -> AssetCostKind:
        """What it is for."""
    @property
    def basis(self) -> AssetCostBasis:
        """How much it is."""
    @property
    def borne_by(self) -> CostBearer:
        """Who bears it. The creditor unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AssetCostAmount:
    """A cost that is a fixed sum.

    Args:
        amount: The sum, zero or above.
    """

    __match_args__ = ("amount",)
    def __new__(
        cls,
        *,
        amount: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def amount(self) -> decimal.Decimal:
        """The sum, zero or above."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AssetCostPerDay:
    """A cost that grows with the days until the sale.

    Args:
        amount: The sum for each day until the sale, zero or above. It may have more decimals than the
            currency.
    """

    __match_args__ = ("amount",)
    def __new__(
        cls,
        *,
        amount: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def amount(self) -> decimal.Decimal:
        """The sum for each day until the sale, zero or above. It may have more decimals than the currency."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AssetCostShare:
    """A cost that is a share of what the sale is expected to bring.

    Args:
        share: The share of the expected proceeds: the market value less condition and haircut.
    """

    __match_args__ = ("share",)
    def __new__(
        cls,
        *,
        share: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def share(self) -> decimal.Decimal:
        """The share of the expected proceeds: the market value less condition and haircut."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AssetLine:
    """One line of an appraisal.

    Args:
        kind: What it is.
        amount: What it adds to the net realisable value, negative where it takes off. Zero for a cost that
            the debtor bears.
        cost_kind: What the cost is for, on the line of a cost.
        cost: The whole cost, on the line of a cost, whoever bears it.
        borne_by: Who bears the cost, on the line of a cost.
        share: The share taken off, on a line of condition or liquidity, shown with at most 6 decimals.
        holder: Who gets it first, on the line of a prior charge.
    """

    __match_args__ = ("kind", "amount", "cost_kind", "cost", "borne_by", "share", "holder")
    def __new__(
        cls,
        *,
        kind: AssetLineKind,
        amount: decimal.Decimal | int,
        cost_kind: AssetCostKind | None = None,
        cost: decimal.Decimal | int | None = None,
        borne_by: CostBearer | None = None,
        share: decimal.Decimal | int | None = None,
        holder: str | None = None,
    ) -> Self: ...
    @property
    def kind(self) -> AssetLineKind:
        """What it is."""
    @property
    def amount(self) -> decimal.Decimal:
        """What it adds to the net realisable value, negative where it takes off. Zero for a cost that the debtor
        bears.
        """
    @property
    def cost_kind(self) -> AssetCostKind | None:
        """What the cost is for, on the line of a cost."""
    @property
    def cost(self) -> decimal.Decimal | None:
        """The whole cost, on the line of a cost, whoever bears it."""
    @property
    def borne_by(self) -> CostBearer | None:
        """Who bears the cost, on the line of a cost."""
    @property
    def share(self) -> decimal.Decimal | None:
        """The share taken off, on a line of condition or liquidity, shown with at most 6 decimals."""
    @property
    def holder(self) -> str | None:
        """Who gets it first, on the line of a prior charge."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AssetOfferPolicy:
    """Which assets a creditor takes in place of money, and at what figure.

    The default is cautious. Source A gives its directions: the market price and not the debtor's word,
    nothing that is slow to sell, the rest in cash or in two instalments. The sizes are this library's. With
    `credited_at` as `market_value` the sources' own figures come out.

    Args:
        credited_at: At what figure an accepted asset counts against the claim. The net realisable value
            unless stated.
        most_days_to_sell: An asset that takes more days to sell than this is illiquid and refused. 90 unless
            stated.
        most_price_age_days: A market price older than this many days is stale, and its asset refused until
            the price is looked up again. 30 unless stated.
        encumbered: What to do with an asset that others have rights in. Refuse it unless stated.
        classes: What is to be expected of each class of assets.
        conditions: What a condition takes off.
        cost_of_capital: What money costs the creditor until the sale. Absent: the time until the sale costs
            nothing.
        residual_instalments: Into how many equal instalments the residual is split where it is not paid in
            cash, from 1 to 120; into fewer where it has fewer units of its currency. 2 unless stated, as in
            source A.
    """

    __match_args__ = ("credited_at", "most_days_to_sell", "most_price_age_days", "encumbered", "classes", "conditions", "cost_of_capital", "residual_instalments")
    def __new__(
        cls,
        *,
        credited_at: CreditBasis | None = None,
        most_days_to_sell: int | None = None,
        most_price_age_days: int | None = None,
        encumbered: EncumbranceRule | None = None,
        classes: AssetClassRules | None = None,
        conditions: ConditionDiscounts | None = None,
        cost_of_capital: CostOfCapital | None = None,
        residual_instalments: int | None = None,
    ) -> Self: ...
    @property
    def credited_at(self) -> CreditBasis:
        """At what figure an accepted asset counts against the claim. The net realisable value unless stated."""
    @property
    def most_days_to_sell(self) -> int:
        """An asset that takes more days to sell than this is illiquid and refused. 90 unless stated."""
    @property
    def most_price_age_days(self) -> int:
        """A market price older than this many days is stale, and its asset refused until the price is looked up
        again. 30 unless stated.
        """
    @property
    def encumbered(self) -> EncumbranceRule:
        """What to do with an asset that others have rights in. Refuse it unless stated."""
    @property
    def classes(self) -> AssetClassRules:
        """What is to be expected of each class of assets."""
    @property
    def conditions(self) -> ConditionDiscounts:
        """What a condition takes off."""
    @property
    def cost_of_capital(self) -> CostOfCapital | None:
        """What money costs the creditor until the sale. Absent: the time until the sale costs nothing."""
    @property
    def residual_instalments(self) -> int:
        """Into how many equal instalments the residual is split where it is not paid in cash, from 1 to 120;
        into fewer where it has fewer units of its currency. 2 unless stated, as in source A.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AssetOfferReport:
    """What an offer of assets is worth against a claim, and what to answer.

    `discharged` and `residual` add up to the claim, and there is never both a residual and a surplus.

    Args:
        currency: The currency of every amount in this record.
        as_of: The day the answer is made for.
        claim: What is owed.
        verdict: What to answer.
        credited_at: At what figure accepted assets count.
        stated_value: What the debtor says all of it is worth, where the debtor puts a figure on every asset.
        market_value: What all of it would cost on the market.
        net_realisable_value: What all of it is expected to bring the creditor, accepted or not.
        credit: What the accepted assets count for.
        discharged: What taking them discharges of the claim.
        residual: What stays owed: the top-up.
        residual_instalments: The residual in equal instalments, for a debtor who cannot pay it at once. Empty
            without a residual, and where the offer is refused.
        surplus: What the accepted assets count for beyond the claim: due to the debtor.
        assets: The assets, one by one, in the order of the offer.
    """

    __match_args__ = ("currency", "as_of", "claim", "verdict", "credited_at", "stated_value", "market_value", "net_realisable_value", "credit", "discharged", "residual", "residual_instalments", "surplus", "assets")
    def __new__(
        cls,
        *,
        currency: str,
        as_of: datetime.date,
        claim: decimal.Decimal | int,
        verdict: AssetVerdict,
        credited_at: CreditBasis,
        stated_value: decimal.Decimal | int | None = None,
        market_value: decimal.Decimal | int,
        net_realisable_value: decimal.Decimal | int,
        credit: decimal.Decimal | int,
        discharged: decimal.Decimal | int,
        residual: decimal.Decimal | int,
        residual_instalments: Sequence[decimal.Decimal | int],
        surplus: decimal.Decimal | int,
        assets: Sequence[AppraisedAsset],
    ) -> Self: ...
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def as_of(self) -> datetime.date:
        """The day the answer is made for."""
    @property
    def claim(self) -> decimal.Decimal:
        """What is owed."""
    @property
    def verdict(self) -> AssetVerdict:
        """What to answer."""
    @property
    def credited_at(self) -> CreditBasis:
        """At what figure accepted assets count."""
    @property
    def stated_value(self) -> decimal.Decimal | None:
        """What the debtor says all of it is worth, where the debtor puts a figure on every asset."""
    @property
    def market_value(self) -> decimal.Decimal:
        """What all of it would cost on the market."""
    @property
    def net_realisable_value(self) -> decimal.Decimal:
        """What all of it is expected to bring the creditor, accepted or not."""
    @property
    def credit(self) -> decimal.Decimal:
        """What the accepted assets count for."""
    @property
    def discharged(self) -> decimal.Decimal:
        """What taking them discharges of the claim."""
    @property
    def residual(self) -> decimal.Decimal:
        """What stays owed: the top-up."""
    @property
    def residual_instalments(self) -> tuple[decimal.Decimal, ...]:
        """The residual in equal instalments, for a debtor who cannot pay it at once. Empty without a residual,
        and where the offer is refused.
        """
    @property
    def surplus(self) -> decimal.Decimal:
        """What the accepted assets count for beyond the claim: due to the debtor."""
    @property
    def assets(self) -> tuple[AppraisedAsset, ...]:
        """The assets, one by one, in the order of the offer."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AssetSettlement:
    """A claim settled with assets: what is discharged, what stays owed and how it is paid, or what is due to the
    debtor.

    `discharged` and `residual` add up to the claim, and there is never both a residual and a surplus.

    Args:
        currency: The currency of every amount in this record.
        as_of: The day of the settlement.
        claim: What was owed.
        credited_at: At what figure the assets count.
        assets: The assets, in the order in which they are taken.
        discharged: What the assets discharge of the claim.
        residual: What stays owed.
        surplus: What is due to the debtor, because the last asset taken counts for more than was still owed.
        net_realisable_value: What the assets taken are expected to bring the creditor.
        heads: The parts of the claim, in the order in which they are discharged. Empty where the claim is one
            sum.
        residual_due: The last day to pay the residual in cash. Absent without a residual, and where it is
            paid in instalments.
        residual_plan: The plan for the residual. Absent without a residual, and where it is paid in cash.
    """

    __match_args__ = ("currency", "as_of", "claim", "credited_at", "assets", "discharged", "residual", "surplus", "net_realisable_value", "heads", "residual_due", "residual_plan")
    def __new__(
        cls,
        *,
        currency: str,
        as_of: datetime.date,
        claim: decimal.Decimal | int,
        credited_at: CreditBasis,
        assets: Sequence[SettledAsset],
        discharged: decimal.Decimal | int,
        residual: decimal.Decimal | int,
        surplus: decimal.Decimal | int,
        net_realisable_value: decimal.Decimal | int,
        heads: Sequence[SettledHead],
        residual_due: datetime.date | None = None,
        residual_plan: InstalmentPlan | None = None,
    ) -> Self: ...
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def as_of(self) -> datetime.date:
        """The day of the settlement."""
    @property
    def claim(self) -> decimal.Decimal:
        """What was owed."""
    @property
    def credited_at(self) -> CreditBasis:
        """At what figure the assets count."""
    @property
    def assets(self) -> tuple[SettledAsset, ...]:
        """The assets, in the order in which they are taken."""
    @property
    def discharged(self) -> decimal.Decimal:
        """What the assets discharge of the claim."""
    @property
    def residual(self) -> decimal.Decimal:
        """What stays owed."""
    @property
    def surplus(self) -> decimal.Decimal:
        """What is due to the debtor, because the last asset taken counts for more than was still owed."""
    @property
    def net_realisable_value(self) -> decimal.Decimal:
        """What the assets taken are expected to bring the creditor."""
    @property
    def heads(self) -> tuple[SettledHead, ...]:
        """The parts of the claim, in the order in which they are discharged. Empty where the claim is one sum."""
    @property
    def residual_due(self) -> datetime.date | None:
        """The last day to pay the residual in cash. Absent without a residual, and where it is paid in
        instalments.
        """
    @property
    def residual_plan(self) -> InstalmentPlan | None:
        """The plan for the residual. Absent without a residual, and where it is paid in cash."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class AssignTiersInput:
    """A portfolio of accounts in one currency, and the policies to tier it by.

    Args:
        accounts: The accounts, at most 1,000,000, one per debtor, all in the currency of the tier policy. May
            be empty: the policies are checked all the same.
        tier_policy: Which account gets which tier. The documented default, in yuan, unless stated.
        recoverability_policy: How facts become a score. The documented default unless stated.
    """

    __match_args__ = ("accounts", "tier_policy", "recoverability_policy")
    def __new__(
        cls,
        *,
        accounts: Sequence[Account],
        tier_policy: TierPolicy | None = None,
        recoverability_policy: RecoverabilityPolicy | None = None,
    ) -> Self: ...
    @property
    def accounts(self) -> tuple[Account, ...]:
        """The accounts, at most 1,000,000, one per debtor, all in the currency of the tier policy. May be empty:
        the policies are checked all the same.
        """
    @property
    def tier_policy(self) -> TierPolicy:
        """Which account gets which tier. The documented default, in yuan, unless stated."""
    @property
    def recoverability_policy(self) -> RecoverabilityPolicy:
        """How facts become a score. The documented default unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class BalloonParts:
    """Level parts, and a large rest with the last one.

    Without interest and with flat interest the parts are level in principal, and interest comes on top; with
    interest on the declining balance they are level in what is paid.

    Args:
        parts: How many, 2 to 1,200, the balloon among them. Absent: as few as amount and balloon allow.
        amount: What each part before the last one is, fees on top. Absent: what count and balloon ask.
        balloon: The principal that is left for the last part. Absent, without a share: what count and amount
            leave.
        balloon_share: The same as a share of what the deposit leaves of the debt. It excludes the amount of
            the balloon.
    """

    __match_args__ = ("parts", "amount", "balloon", "balloon_share")
    def __new__(
        cls,
        *,
        parts: int | None = None,
        amount: decimal.Decimal | int | None = None,
        balloon: decimal.Decimal | int | None = None,
        balloon_share: decimal.Decimal | int | None = None,
    ) -> Self: ...
    @property
    def parts(self) -> int | None:
        """How many, 2 to 1,200, the balloon among them. Absent: as few as amount and balloon allow."""
    @property
    def amount(self) -> decimal.Decimal | None:
        """What each part before the last one is, fees on top. Absent: what count and balloon ask."""
    @property
    def balloon(self) -> decimal.Decimal | None:
        """The principal that is left for the last part. Absent, without a share: what count and amount leave."""
    @property
    def balloon_share(self) -> decimal.Decimal | None:
        """The same as a share of what the deposit leaves of the debt. It excludes the amount of the balloon."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class BillComparison:
    """Discounting a bill beside keeping it, both valued on the day of the discount.

    Args:
        value_kept: What keeping it is worth: the face, less the risk, at the cost of capital.
        recourse_value: What the holder must expect to pay back under recourse, at the cost of capital; zero
            without recourse or risk.
        value_discounted: What discounting it is worth: the proceeds less the value of the recourse.
        gain: What discounting gains over keeping; below zero: what it loses.
        verdict: Discount it where the gain is not below zero.
    """

    __match_args__ = ("value_kept", "recourse_value", "value_discounted", "gain", "verdict")
    def __new__(
        cls,
        *,
        value_kept: decimal.Decimal | int,
        recourse_value: decimal.Decimal | int,
        value_discounted: decimal.Decimal | int,
        gain: decimal.Decimal | int,
        verdict: BillVerdict,
    ) -> Self: ...
    @property
    def value_kept(self) -> decimal.Decimal:
        """What keeping it is worth: the face, less the risk, at the cost of capital."""
    @property
    def recourse_value(self) -> decimal.Decimal:
        """What the holder must expect to pay back under recourse, at the cost of capital; zero without recourse
        or risk.
        """
    @property
    def value_discounted(self) -> decimal.Decimal:
        """What discounting it is worth: the proceeds less the value of the recourse."""
    @property
    def gain(self) -> decimal.Decimal:
        """What discounting gains over keeping; below zero: what it loses."""
    @property
    def verdict(self) -> BillVerdict:
        """Discount it where the gain is not below zero."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class BillDiscountStatement:
    """What a bill brings when it is discounted.

    Proceeds, discount and fees add up to the face.

    Args:
        number: The number of the bill, if stated.
        kind: Who has accepted it.
        currency: The currency of every amount in this record.
        discount_date: The day it is discounted.
        maturity: The day it matures, as written on it.
        rolled_maturity: The business day on which it is paid.
        rolled_days: The days by which the maturity moved; below zero for an earlier day.
        discounted_until: The last day of the discount, which bears none itself: the rolled maturity and the
            transit days.
        days: The days of the calendar that bear discount: the first is the day of the discount.
        method: How the rate was applied.
        rate: The rate per year.
        day_count: How days become a part of a year.
        face: The amount the bill pays at maturity.
        discount: The discount, rounded half away from zero to the minor unit.
        fees: The fee and the commission, the commission rounded half away from zero to the minor unit.
        proceeds: What is paid out: the face less discount and fees.
        simple_yearly_cost: What the money costs by the year, fees among it, simple, by the day count of the
            terms: (face − proceeds) over proceeds over time. Absent where there are no days.
        compound_yearly_cost: The same compound, on actual days over 365.
        contingent_liability: What can still be asked back from whoever discounted it: the face under
            recourse, else zero.
        comparison: Discounting beside keeping, where asked.
    """

    __match_args__ = ("number", "kind", "currency", "discount_date", "maturity", "rolled_maturity", "rolled_days", "discounted_until", "days", "method", "rate", "day_count", "face", "discount", "fees", "proceeds", "simple_yearly_cost", "compound_yearly_cost", "contingent_liability", "comparison")
    def __new__(
        cls,
        *,
        number: str | None = None,
        kind: AcceptanceKind,
        currency: str,
        discount_date: datetime.date,
        maturity: datetime.date,
        rolled_maturity: datetime.date,
        rolled_days: int,
        discounted_until: datetime.date,
        days: int,
        method: BillDiscountMethod,
        rate: decimal.Decimal | int,
        day_count: DayCount,
        face: decimal.Decimal | int,
        discount: decimal.Decimal | int,
        fees: decimal.Decimal | int,
        proceeds: decimal.Decimal | int,
        simple_yearly_cost: decimal.Decimal | int | None = None,
        compound_yearly_cost: EffectiveRateFinding,
        contingent_liability: decimal.Decimal | int,
        comparison: BillComparison | None = None,
    ) -> Self: ...
    @property
    def number(self) -> str | None:
        """The number of the bill, if stated."""
    @property
    def kind(self) -> AcceptanceKind:
        """Who has accepted it."""
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def discount_date(self) -> datetime.date:
        """The day it is discounted."""
    @property
    def maturity(self) -> datetime.date:
        """The day it matures, as written on it."""
    @property
    def rolled_maturity(self) -> datetime.date:
        """The business day on which it is paid."""
    @property
    def rolled_days(self) -> int:
        """The days by which the maturity moved; below zero for an earlier day."""
    @property
    def discounted_until(self) -> datetime.date:
        """The last day of the discount, which bears none itself: the rolled maturity and the transit days."""
    @property
    def days(self) -> int:
        """The days of the calendar that bear discount: the first is the day of the discount."""
    @property
    def method(self) -> BillDiscountMethod:
        """How the rate was applied."""
    @property
    def rate(self) -> decimal.Decimal:
        """The rate per year."""
    @property
    def day_count(self) -> DayCount:
        """How days become a part of a year."""
    @property
    def face(self) -> decimal.Decimal:
        """The amount the bill pays at maturity."""
    @property
    def discount(self) -> decimal.Decimal:
        """The discount, rounded half away from zero to the minor unit."""
    @property
    def fees(self) -> decimal.Decimal:
        """The fee and the commission, the commission rounded half away from zero to the minor unit."""
    @property
    def proceeds(self) -> decimal.Decimal:
        """What is paid out: the face less discount and fees."""
    @property
    def simple_yearly_cost(self) -> decimal.Decimal | None:
        """What the money costs by the year, fees among it, simple, by the day count of the terms: (face −
        proceeds) over proceeds over time. Absent where there are no days.
        """
    @property
    def compound_yearly_cost(self) -> EffectiveRateFinding:
        """The same compound, on actual days over 365."""
    @property
    def contingent_liability(self) -> decimal.Decimal:
        """What can still be asked back from whoever discounted it: the face under recourse, else zero."""
    @property
    def comparison(self) -> BillComparison | None:
        """Discounting beside keeping, where asked."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class BillDiscountTerms:
    """The terms on which a bank buys a bill.

    Args:
        method: How the rate is applied.
        rate: The rate per year.
        day_count: How days become a part of a year; actual_360 where a bank reckons with a monthly rate over
            30. thirty_e_360_isda has no meaning here.
        transit_days: Days that the bank adds after the maturity until it has the money, such as the three for
            an acceptor in another place, 0 to 366. None unless stated.
        adjustment: How the maturity is moved where it is no business day; the days it moves are discounted
            too. Absent: it stays.
        fee: A fee in money, zero or above. None unless stated.
        commission: A commission as a share of the face. None unless stated.
        recourse: Who bears it when the acceptor does not pay. Whoever discounted it (with recourse) unless
            stated.
    """

    __match_args__ = ("method", "rate", "day_count", "transit_days", "adjustment", "fee", "commission", "recourse")
    def __new__(
        cls,
        *,
        method: BillDiscountMethod,
        rate: decimal.Decimal | int,
        day_count: DayCount,
        transit_days: int | None = None,
        adjustment: DueDateAdjustment | None = None,
        fee: decimal.Decimal | int | None = None,
        commission: decimal.Decimal | int | None = None,
        recourse: BillRecourse | None = None,
    ) -> Self: ...
    @property
    def method(self) -> BillDiscountMethod:
        """How the rate is applied."""
    @property
    def rate(self) -> decimal.Decimal:
        """The rate per year."""
    @property
    def day_count(self) -> DayCount:
        """How days become a part of a year; actual_360 where a bank reckons with a monthly rate over 30.
        thirty_e_360_isda has no meaning here.
        """
    @property
    def transit_days(self) -> int:
        """Days that the bank adds after the maturity until it has the money, such as the three for an acceptor
        in another place, 0 to 366. None unless stated.
        """
    @property
    def adjustment(self) -> DueDateAdjustment | None:
        """How the maturity is moved where it is no business day; the days it moves are discounted too. Absent:
        it stays.
        """
    @property
    def fee(self) -> decimal.Decimal | None:
        """A fee in money, zero or above. None unless stated."""
    @property
    def commission(self) -> decimal.Decimal | None:
        """A commission as a share of the face. None unless stated."""
    @property
    def recourse(self) -> BillRecourse:
        """Who bears it when the acceptor does not pay. Whoever discounted it (with recourse) unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class BillHolding:
    """What it means to keep a bill until it is paid.

    Args:
        cost_of_capital: What money costs the holder.
        risk: The risk that the acceptor does not pay. None unless stated for a bank; for a company it must be
            stated.
    """

    __match_args__ = ("cost_of_capital", "risk")
    def __new__(
        cls,
        *,
        cost_of_capital: CostOfCapital,
        risk: NonPaymentRisk | None = None,
    ) -> Self: ...
    @property
    def cost_of_capital(self) -> CostOfCapital:
        """What money costs the holder."""
    @property
    def risk(self) -> NonPaymentRisk | None:
        """The risk that the acceptor does not pay. None unless stated for a bank; for a company it must be
        stated.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class BlockAppeal:
    """A debtor's objection to an entry of the blocklist. It lifts the entry only once it is allowed.

    Args:
        filed: The day it was filed.
        note: What the debtor says, and what was found.
        outcome: What became of it.
        decided: The day it was decided. Given exactly when it is not pending.
    """

    __match_args__ = ("filed", "note", "outcome", "decided")
    def __new__(
        cls,
        *,
        filed: datetime.date,
        note: str,
        outcome: AppealOutcome,
        decided: datetime.date | None = None,
    ) -> Self: ...
    @property
    def filed(self) -> datetime.date:
        """The day it was filed."""
    @property
    def note(self) -> str:
        """What the debtor says, and what was found."""
    @property
    def outcome(self) -> AppealOutcome:
        """What became of it."""
    @property
    def decided(self) -> datetime.date | None:
        """The day it was decided. Given exactly when it is not pending."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class Blocklist:
    """The debtors who are supplied on no terms, and how long an entry lasts.

    That there is a blocklist, for debtors in bad faith, is source B's; that an entry ends, after how long,
    and that it can be appealed against are this library's.

    Args:
        entries: The entries, in any order. At most 100,000. Empty unless stated.
        rules: How long an entry lasts, exactly one rule for each ground. Unless stated: bad faith 36 months,
            a broken agreement 12, fraud without end, a debt written off 60, a shared list 12, another ground
            12.
    """

    __match_args__ = ("entries", "rules")
    def __new__(
        cls,
        *,
        entries: Sequence[BlocklistEntry] | None = None,
        rules: Sequence[BlocklistRule] | None = None,
    ) -> Self: ...
    @property
    def entries(self) -> tuple[BlocklistEntry, ...]:
        """The entries, in any order. At most 100,000. Empty unless stated."""
    @property
    def rules(self) -> tuple[BlocklistRule, ...]:
        """How long an entry lasts, exactly one rule for each ground. Unless stated: bad faith 36 months, a
        broken agreement 12, fraud without end, a debt written off 60, a shared list 12, another ground 12.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class BlocklistEntry:
    """An entry of the blocklist.

    Args:
        debtor: The key of the debtor.
        ground: Why it is blocked.
        since: The first day that it is blocked.
        last_day: The last day that it is blocked. Absent: what the rule for the ground gives.
        appeal: The debtor's objection, if there is one.
        note: What happened, in words.
    """

    __match_args__ = ("debtor", "ground", "since", "last_day", "appeal", "note")
    def __new__(
        cls,
        *,
        debtor: str,
        ground: BlockGround,
        since: datetime.date,
        last_day: datetime.date | None = None,
        appeal: BlockAppeal | None = None,
        note: str | None = None,
    ) -> Self: ...
    @property
    def debtor(self) -> str:
        """The key of the debtor."""
    @property
    def ground(self) -> BlockGround:
        """Why it is blocked."""
    @property
    def since(self) -> datetime.date:
        """The first day that it is blocked."""
    @property
    def last_day(self) -> datetime.date | None:
        """The last day that it is blocked. Absent: what the rule for the ground gives."""
    @property
    def appeal(self) -> BlockAppeal | None:
        """The debtor's objection, if there is one."""
    @property
    def note(self) -> str | None:
        """What happened, in words."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class BlocklistFinding:
    """Whether a debtor is blocked on a day, and by what.

    Args:
        debtor: The key of the debtor.
        as_of: The day the answer is made for.
        blocked: Whether an entry is in force.
        last_day: The last day of the entry in force that lasts longest. Absent: not blocked, or without end.
        entries: The entries for this debtor, in the order of the list, those of the past included.
        reasons: Why, entry by entry.
    """

    __match_args__ = ("debtor", "as_of", "blocked", "last_day", "entries", "reasons")
    def __new__(
        cls,
        *,
        debtor: str,
        as_of: datetime.date,
        blocked: bool,
        last_day: datetime.date | None = None,
        entries: Sequence[BlocklistHit],
        reasons: Sequence[Reason],
    ) -> Self: ...
    @property
    def debtor(self) -> str:
        """The key of the debtor."""
    @property
    def as_of(self) -> datetime.date:
        """The day the answer is made for."""
    @property
    def blocked(self) -> bool:
        """Whether an entry is in force."""
    @property
    def last_day(self) -> datetime.date | None:
        """The last day of the entry in force that lasts longest. Absent: not blocked, or without end."""
    @property
    def entries(self) -> tuple[BlocklistHit, ...]:
        """The entries for this debtor, in the order of the list, those of the past included."""
    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Why, entry by entry."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class BlocklistHit:
    """An entry of the blocklist for the debtor asked about, on a day.

    Args:
        entry: Which entry of the list: its place, the first is 0.
        ground: Why the debtor is blocked.
        since: The first day that it is blocked.
        last_day: The last day that it is blocked, by the entry or by the rule. Absent: without end.
        status: Where the entry stands.
        note: What happened, in the words of the entry.
        appeal: The appeal as it stands on that day.
    """

    __match_args__ = ("entry", "ground", "since", "last_day", "status", "note", "appeal")
    def __new__(
        cls,
        *,
        entry: int,
        ground: BlockGround,
        since: datetime.date,
        last_day: datetime.date | None = None,
        status: BlockStatus,
        note: str | None = None,
        appeal: BlockAppeal | None = None,
    ) -> Self: ...
    @property
    def entry(self) -> int:
        """Which entry of the list: its place, the first is 0."""
    @property
    def ground(self) -> BlockGround:
        """Why the debtor is blocked."""
    @property
    def since(self) -> datetime.date:
        """The first day that it is blocked."""
    @property
    def last_day(self) -> datetime.date | None:
        """The last day that it is blocked, by the entry or by the rule. Absent: without end."""
    @property
    def status(self) -> BlockStatus:
        """Where the entry stands."""
    @property
    def note(self) -> str | None:
        """What happened, in the words of the entry."""
    @property
    def appeal(self) -> BlockAppeal | None:
        """The appeal as it stands on that day."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class BlocklistRule:
    """How long an entry with a ground lasts, where the entry itself does not say.

    Args:
        ground: The ground.
        months: The months that it lasts, from 1 to 1,200: 12 months from 15 March 2024 last through 14 March
            2025. Absent: without end.
    """

    __match_args__ = ("ground", "months")
    def __new__(
        cls,
        *,
        ground: BlockGround,
        months: int | None = None,
    ) -> Self: ...
    @property
    def ground(self) -> BlockGround:
        """The ground."""
    @property
    def months(self) -> int | None:
        """The months that it lasts, from 1 to 1,200: 12 months from 15 March 2024 last through 14 March 2025.
        Absent: without end.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class BuildInstalmentPlanInput:
    """A debt, the day the plan starts, and its terms.

    Args:
        currency: The currency of every amount in this record.
        principal: The debt that the plan pays off, above zero, the deposit within it.
        start_date: The day the plan is measured from: interest runs over the days after it, and paying
            everything on it is what the plan is compared with.
        terms: The terms.
        cost_of_capital: What money costs the creditor, to value the plan on the start date. Absent: no
            present value is shown.
    """

    __match_args__ = ("currency", "principal", "start_date", "terms", "cost_of_capital")
    def __new__(
        cls,
        *,
        currency: str,
        principal: decimal.Decimal | int,
        start_date: datetime.date,
        terms: InstalmentPlanTerms,
        cost_of_capital: CostOfCapital | None = None,
    ) -> Self: ...
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def principal(self) -> decimal.Decimal:
        """The debt that the plan pays off, above zero, the deposit within it."""
    @property
    def start_date(self) -> datetime.date:
        """The day the plan is measured from: interest runs over the days after it, and paying everything on it
        is what the plan is compared with.
        """
    @property
    def terms(self) -> InstalmentPlanTerms:
        """The terms."""
    @property
    def cost_of_capital(self) -> CostOfCapital | None:
        """What money costs the creditor, to value the plan on the start date. Absent: no present value is shown."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class BuildScheduleInput:
    """A first date, the distance to the next ones, and where they end.

    Args:
        anchor: The first date of the schedule. Every other date is reckoned from it, never from the date
            before.
        period: The distance from one date to the next.
        dates: How many dates, the anchor among them: 1 to 1,200. Exactly one of this and the last date must
            be given.
        last_date: The last day that a date may fall on before it is adjusted, not before the anchor. A date
            on that very day belongs to the schedule.
        keep_month_end: Whether an anchor on the last day of its month means the last day of every month: 28
            February, 31 March, 30 April. Without it the day of the month is kept where the month has it: 28
            February, 28 March, 28 April. Only for periods of months and years. No unless stated.
        calendar: The calendar that says which days are business days. Without one no date is adjusted.
        convention: Where a date goes that is no business day. Must be given with a calendar; without one only
            unadjusted may be.
    """

    __match_args__ = ("anchor", "period", "dates", "last_date", "keep_month_end", "calendar", "convention")
    def __new__(
        cls,
        *,
        anchor: datetime.date,
        period: Period,
        dates: int | None = None,
        last_date: datetime.date | None = None,
        keep_month_end: bool | None = None,
        calendar: CalendarTerms | None = None,
        convention: RollConvention | None = None,
    ) -> Self: ...
    @property
    def anchor(self) -> datetime.date:
        """The first date of the schedule. Every other date is reckoned from it, never from the date before."""
    @property
    def period(self) -> Period:
        """The distance from one date to the next."""
    @property
    def dates(self) -> int | None:
        """How many dates, the anchor among them: 1 to 1,200. Exactly one of this and the last date must be
        given.
        """
    @property
    def last_date(self) -> datetime.date | None:
        """The last day that a date may fall on before it is adjusted, not before the anchor. A date on that very
        day belongs to the schedule.
        """
    @property
    def keep_month_end(self) -> bool:
        """Whether an anchor on the last day of its month means the last day of every month: 28 February, 31
        March, 30 April. Without it the day of the month is kept where the month has it: 28 February, 28
        March, 28 April. Only for periods of months and years. No unless stated.
        """
    @property
    def calendar(self) -> CalendarTerms | None:
        """The calendar that says which days are business days. Without one no date is adjusted."""
    @property
    def convention(self) -> RollConvention | None:
        """Where a date goes that is no business day. Must be given with a calendar; without one only unadjusted
        may be.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class BuildScheduleReport:
    """The dates of a schedule.

    Args:
        rows: The rows, in the order of their numbers. The unadjusted dates ascend.
    """

    __match_args__ = ("rows",)
    def __new__(
        cls,
        *,
        rows: Sequence[ScheduleRow],
    ) -> Self: ...
    @property
    def rows(self) -> tuple[ScheduleRow, ...]:
        """The rows, in the order of their numbers. The unadjusted dates ascend."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class BusinessCalendar:
    """Which days are worked. A day is a business day when it is no weekend day and not closed, or when it is a
    working day of a weekend.

    Args:
        name: What the calendar is called, not empty.
        weekend: The days of the week that are not worked, each once; six at most. Empty where every day of
            the week is worked.
        closed_days: The days off besides, in ascending order, at most 20,000. A day that falls on a weekend
            may be listed. None unless stated.
        working_days: The weekend days that are worked, such as the make-up days around Chinese holidays, in
            ascending order, at most 20,000. None unless stated.
        source: Who published the days, so that a reader can check them. Not empty.
        known_from: The first day that the calendar knows. Any answer that needs an earlier day is refused.
        known_through: The last day that the calendar knows. Any answer that needs a later day is refused.
    """

    __match_args__ = ("name", "weekend", "closed_days", "working_days", "source", "known_from", "known_through")
    def __new__(
        cls,
        *,
        name: str,
        weekend: Sequence[Weekday],
        closed_days: Sequence[datetime.date] | None = None,
        working_days: Sequence[datetime.date] | None = None,
        source: str,
        known_from: datetime.date,
        known_through: datetime.date,
    ) -> Self: ...
    @property
    def name(self) -> str:
        """What the calendar is called, not empty."""
    @property
    def weekend(self) -> tuple[Weekday, ...]:
        """The days of the week that are not worked, each once; six at most. Empty where every day of the week is
        worked.
        """
    @property
    def closed_days(self) -> tuple[datetime.date, ...]:
        """The days off besides, in ascending order, at most 20,000. A day that falls on a weekend may be listed.
        None unless stated.
        """
    @property
    def working_days(self) -> tuple[datetime.date, ...]:
        """The weekend days that are worked, such as the make-up days around Chinese holidays, in ascending
        order, at most 20,000. None unless stated.
        """
    @property
    def source(self) -> str:
        """Who published the days, so that a reader can check them. Not empty."""
    @property
    def known_from(self) -> datetime.date:
        """The first day that the calendar knows. Any answer that needs an earlier day is refused."""
    @property
    def known_through(self) -> datetime.date:
        """The last day that the calendar knows. Any answer that needs a later day is refused."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class CapitalisationDates:
    """Interest is added to the principal on stated days.

    Args:
        dates: The days, in order, each once. Interest unpaid at the end of the day before bears interest from
            this day on.
    """

    __match_args__ = ("dates",)
    def __new__(
        cls,
        *,
        dates: Sequence[datetime.date],
    ) -> Self: ...
    @property
    def dates(self) -> tuple[datetime.date, ...]:
        """The days, in order, each once. Interest unpaid at the end of the day before bears interest from this
        day on.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class CapitalisationPeriod:
    """Interest is added to the principal at equal distances.

    Args:
        anchor: The day the periods are reckoned from. The first addition is one period later.
        period: The distance from one addition to the next.
    """

    __match_args__ = ("anchor", "period")
    def __new__(
        cls,
        *,
        anchor: datetime.date,
        period: Period,
    ) -> Self: ...
    @property
    def anchor(self) -> datetime.date:
        """The day the periods are reckoned from. The first addition is one period later."""
    @property
    def period(self) -> Period:
        """The distance from one addition to the next."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class CategoryBin:
    """Categories that have the same points.

    Args:
        values: The categories, as they are written.
        points: The points, a whole number from -10,000 to 10,000.
    """

    __match_args__ = ("values", "points")
    def __new__(
        cls,
        *,
        values: Sequence[str],
        points: int,
    ) -> Self: ...
    @property
    def values(self) -> tuple[str, ...]:
        """The categories, as they are written."""
    @property
    def points(self) -> int:
        """The points, a whole number from -10,000 to 10,000."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class CategoryBins:
    """Bins for a category. Each category is in at most one, and those in none have points of their own.

    Args:
        bins: The bins, at most 1,000.
        other_points: The points of a category that is in no bin, a whole number from -10,000 to 10,000.
    """

    __match_args__ = ("bins", "other_points")
    def __new__(
        cls,
        *,
        bins: Sequence[CategoryBin],
        other_points: int,
    ) -> Self: ...
    @property
    def bins(self) -> tuple[CategoryBin, ...]:
        """The bins, at most 1,000."""
    @property
    def other_points(self) -> int:
        """The points of a category that is in no bin, a whole number from -10,000 to 10,000."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class CauseOfArrearsPoints:
    """The points for each cause of arrears: whole numbers from -1,000 to 1,000.

    Args:
        triangular_debt: The debtor waits for the money of its own debtors. 0 unless stated.
        operating_pressure: The business is under pressure. -5 unless stated.
        broken_cash_flow: The debtor has run out of cash. -15 unless stated.
        bad_faith: The debtor could pay and does not want to. -20 unless stated.
    """

    __match_args__ = ("triangular_debt", "operating_pressure", "broken_cash_flow", "bad_faith")
    def __new__(
        cls,
        *,
        triangular_debt: int | None = None,
        operating_pressure: int | None = None,
        broken_cash_flow: int | None = None,
        bad_faith: int | None = None,
    ) -> Self: ...
    @property
    def triangular_debt(self) -> int:
        """The debtor waits for the money of its own debtors. 0 unless stated."""
    @property
    def operating_pressure(self) -> int:
        """The business is under pressure. -5 unless stated."""
    @property
    def broken_cash_flow(self) -> int:
        """The debtor has run out of cash. -15 unless stated."""
    @property
    def bad_faith(self) -> int:
        """The debtor could pay and does not want to. -20 unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class CheckOrderInput:
    """An order, and all that speaks for or against its release.

    Args:
        debtor: The key of the debtor. Taken as it is written.
        currency: The currency of every amount in this record.
        as_of: The day the answer is made for.
        order: The value of this order, above zero, tax included.
        prepaid: What has been paid in advance for this order, from zero to its value. Zero unless stated.
        open_receivables: What the debtor owes on invoices, overdue or not, zero or above.
        undelivered_orders: What it has ordered and not been invoiced for, this order apart, zero or above.
            Zero unless stated.
        overdue: What of the open receivables is overdue. Zero unless stated.
        oldest_days_past_due: The days past due of the oldest amount outstanding. Zero exactly when nothing is
            overdue, and unless stated.
        security: What secures the debtor's debts. It counts where it can be called on through the end of the
            credit term. At most 10,000.
        line: The credit that the debtor has.
        blocklist: The debtors who are supplied on no terms.
        policy: What is tolerated.
    """

    __match_args__ = ("debtor", "currency", "as_of", "order", "prepaid", "open_receivables", "undelivered_orders", "overdue", "oldest_days_past_due", "security", "line", "blocklist", "policy")
    def __new__(
        cls,
        *,
        debtor: str,
        currency: str,
        as_of: datetime.date,
        order: decimal.Decimal | int,
        prepaid: decimal.Decimal | int | None = None,
        open_receivables: decimal.Decimal | int,
        undelivered_orders: decimal.Decimal | int | None = None,
        overdue: decimal.Decimal | int | None = None,
        oldest_days_past_due: int | None = None,
        security: Sequence[CreditSecurity] | None = None,
        line: CreditLine,
        blocklist: Blocklist | None = None,
        policy: OrderPolicy | None = None,
    ) -> Self: ...
    @property
    def debtor(self) -> str:
        """The key of the debtor. Taken as it is written."""
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def as_of(self) -> datetime.date:
        """The day the answer is made for."""
    @property
    def order(self) -> decimal.Decimal:
        """The value of this order, above zero, tax included."""
    @property
    def prepaid(self) -> decimal.Decimal:
        """What has been paid in advance for this order, from zero to its value. Zero unless stated."""
    @property
    def open_receivables(self) -> decimal.Decimal:
        """What the debtor owes on invoices, overdue or not, zero or above."""
    @property
    def undelivered_orders(self) -> decimal.Decimal:
        """What it has ordered and not been invoiced for, this order apart, zero or above. Zero unless stated."""
    @property
    def overdue(self) -> decimal.Decimal:
        """What of the open receivables is overdue. Zero unless stated."""
    @property
    def oldest_days_past_due(self) -> int:
        """The days past due of the oldest amount outstanding. Zero exactly when nothing is overdue, and unless
        stated.
        """
    @property
    def security(self) -> tuple[CreditSecurity, ...]:
        """What secures the debtor's debts. It counts where it can be called on through the end of the credit
        term. At most 10,000.
        """
    @property
    def line(self) -> CreditLine:
        """The credit that the debtor has."""
    @property
    def blocklist(self) -> Blocklist:
        """The debtors who are supplied on no terms."""
    @property
    def policy(self) -> OrderPolicy:
        """What is tolerated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ClaimBalances:
    """What is owed, by head. No figure is below zero.

    Args:
        cost: The costs.
        interest: The interest.
        principal: The principal.
        total: Their sum.
    """

    __match_args__ = ("cost", "interest", "principal", "total")
    def __new__(
        cls,
        *,
        cost: decimal.Decimal | int,
        interest: decimal.Decimal | int,
        principal: decimal.Decimal | int,
        total: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def cost(self) -> decimal.Decimal:
        """The costs."""
    @property
    def interest(self) -> decimal.Decimal:
        """The interest."""
    @property
    def principal(self) -> decimal.Decimal:
        """The principal."""
    @property
    def total(self) -> decimal.Decimal:
        """Their sum."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ClaimCost:
    """A cost of getting paid that the debtor owes.

    Args:
        date: The day from which it is owed, this day included.
        kind: What it is.
        label: What it was for, in your words.
        amount: The amount, above zero.
        receivable: The key of the receivable that it was for. Absent: it was for the claim as a whole.
    """

    __match_args__ = ("date", "kind", "label", "amount", "receivable")
    def __new__(
        cls,
        *,
        date: datetime.date,
        kind: ClaimCostKind,
        label: str,
        amount: decimal.Decimal | int,
        receivable: str | None = None,
    ) -> Self: ...
    @property
    def date(self) -> datetime.date:
        """The day from which it is owed, this day included."""
    @property
    def kind(self) -> ClaimCostKind:
        """What it is."""
    @property
    def label(self) -> str:
        """What it was for, in your words."""
    @property
    def amount(self) -> decimal.Decimal:
        """The amount, above zero."""
    @property
    def receivable(self) -> str | None:
        """The key of the receivable that it was for. Absent: it was for the claim as a whole."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ClaimDebt:
    """A receivable as a part of a claim.

    Args:
        receivable: The receivable with its dated facts. A payment in it is one for which the debtor named
            this receivable. A credit in it meets its principal before anything else. Its disputes change
            nothing here.
        terms: The terms of interest on it. Absent: those of the whole claim.
        secured: What its security is worth, zero or above, to order debts by. Absent: nothing secures it.
    """

    __match_args__ = ("receivable", "terms", "secured")
    def __new__(
        cls,
        *,
        receivable: Receivable,
        terms: ClaimInterestTerms | None = None,
        secured: decimal.Decimal | int | None = None,
    ) -> Self: ...
    @property
    def receivable(self) -> Receivable:
        """The receivable with its dated facts. A payment in it is one for which the debtor named this
        receivable. A credit in it meets its principal before anything else. Its disputes change nothing here.
        """
    @property
    def terms(self) -> ClaimInterestTerms | None:
        """The terms of interest on it. Absent: those of the whole claim."""
    @property
    def secured(self) -> decimal.Decimal | None:
        """What its security is worth, zero or above, to order debts by. Absent: nothing secures it."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ClaimDebtState:
    """One debt of the claim on the day asked about.

    Args:
        receivable: The key of the receivable.
        issued: Whether it has been issued by then.
        balances: What is owed on it, by head.
        heads: What has happened to each head.
        accrued: The interest that accrued: the sum of its lines, before any cap or waiver.
        capped: What the cap takes off it, zero or above.
        per_day: What one more day adds to its interest, after the cap and what is given up without condition
            or with its condition met; zero where it bears none.
        reserved: Money that waits for this receivable to be issued.
        waiver: Where a waiver on condition stands, if the terms have one. The condition asks for money
            received on interest and principal of this debt, whichever of the two it was spread on.
    """

    __match_args__ = ("receivable", "issued", "balances", "heads", "accrued", "capped", "per_day", "reserved", "waiver")
    def __new__(
        cls,
        *,
        receivable: str,
        issued: bool,
        balances: ClaimBalances,
        heads: Sequence[ClaimHeadTotal],
        accrued: decimal.Decimal | int,
        capped: decimal.Decimal | int,
        per_day: decimal.Decimal | int,
        reserved: decimal.Decimal | int,
        waiver: WaiverState | None = None,
    ) -> Self: ...
    @property
    def receivable(self) -> str:
        """The key of the receivable."""
    @property
    def issued(self) -> bool:
        """Whether it has been issued by then."""
    @property
    def balances(self) -> ClaimBalances:
        """What is owed on it, by head."""
    @property
    def heads(self) -> tuple[ClaimHeadTotal, ...]:
        """What has happened to each head."""
    @property
    def accrued(self) -> decimal.Decimal:
        """The interest that accrued: the sum of its lines, before any cap or waiver."""
    @property
    def capped(self) -> decimal.Decimal:
        """What the cap takes off it, zero or above."""
    @property
    def per_day(self) -> decimal.Decimal:
        """What one more day adds to its interest, after the cap and what is given up without condition or with
        its condition met; zero where it bears none.
        """
    @property
    def reserved(self) -> decimal.Decimal:
        """Money that waits for this receivable to be issued."""
    @property
    def waiver(self) -> WaiverState | None:
        """Where a waiver on condition stands, if the terms have one. The condition asks for money received on
        interest and principal of this debt, whichever of the two it was spread on.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ClaimEntry:
    """How one balance of one head changed. Above zero it grew, below zero it shrank.

    Args:
        receivable: The key of the receivable. Absent: costs of the claim as a whole.
        head: The head.
        amount: The change.
    """

    __match_args__ = ("receivable", "head", "amount")
    def __new__(
        cls,
        *,
        receivable: str | None = None,
        head: ClaimHead,
        amount: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def receivable(self) -> str | None:
        """The key of the receivable. Absent: costs of the claim as a whole."""
    @property
    def head(self) -> ClaimHead:
        """The head."""
    @property
    def amount(self) -> decimal.Decimal:
        """The change."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ClaimEvent:
    """Something that changed the claim, and what it left.

    Args:
        date: Its day. Absent: a receivable without an issue date, there from the start.
        kind: What happened.
        receivable: The key of the receivable it is about, or that the debtor named. Absent: the claim as a
            whole.
        cost_kind: The kind of cost, where it is one.
        label: The label of the cost, the reference of the payment, or the reason given, if any.
        amount: The amount as it was stated or reckoned: above zero, but for interest that comes back as a cap
            grows.
        entries: What it changed, by receivable and head. Empty: nothing.
        balances: What is owed on the whole claim after it.
        unapplied_credit: Money that has found nothing to pay, after it.
    """

    __match_args__ = ("date", "kind", "receivable", "cost_kind", "label", "amount", "entries", "balances", "unapplied_credit")
    def __new__(
        cls,
        *,
        date: datetime.date | None = None,
        kind: ClaimEventKind,
        receivable: str | None = None,
        cost_kind: ClaimCostKind | None = None,
        label: str | None = None,
        amount: decimal.Decimal | int,
        entries: Sequence[ClaimEntry],
        balances: ClaimBalances,
        unapplied_credit: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def date(self) -> datetime.date | None:
        """Its day. Absent: a receivable without an issue date, there from the start."""
    @property
    def kind(self) -> ClaimEventKind:
        """What happened."""
    @property
    def receivable(self) -> str | None:
        """The key of the receivable it is about, or that the debtor named. Absent: the claim as a whole."""
    @property
    def cost_kind(self) -> ClaimCostKind | None:
        """The kind of cost, where it is one."""
    @property
    def label(self) -> str | None:
        """The label of the cost, the reference of the payment, or the reason given, if any."""
    @property
    def amount(self) -> decimal.Decimal:
        """The amount as it was stated or reckoned: above zero, but for interest that comes back as a cap grows."""
    @property
    def entries(self) -> tuple[ClaimEntry, ...]:
        """What it changed, by receivable and head. Empty: nothing."""
    @property
    def balances(self) -> ClaimBalances:
        """What is owed on the whole claim after it."""
    @property
    def unapplied_credit(self) -> decimal.Decimal:
        """Money that has found nothing to pay, after it."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ClaimHeadTotal:
    """What has happened to one head. Charged plus capitalised less paid, credited and waived is the balance.

    Args:
        head: The head.
        charged: What was charged. Of interest: what accrued, less what the cap took off.
        capitalised: Interest added to the principal: below zero for interest, above zero for principal.
        paid: What payments paid.
        credited: What credits took off.
        waived: What was given up.
        balance: What is owed, zero or above.
    """

    __match_args__ = ("head", "charged", "capitalised", "paid", "credited", "waived", "balance")
    def __new__(
        cls,
        *,
        head: ClaimHead,
        charged: decimal.Decimal | int,
        capitalised: decimal.Decimal | int,
        paid: decimal.Decimal | int,
        credited: decimal.Decimal | int,
        waived: decimal.Decimal | int,
        balance: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def head(self) -> ClaimHead:
        """The head."""
    @property
    def charged(self) -> decimal.Decimal:
        """What was charged. Of interest: what accrued, less what the cap took off."""
    @property
    def capitalised(self) -> decimal.Decimal:
        """Interest added to the principal: below zero for interest, above zero for principal."""
    @property
    def paid(self) -> decimal.Decimal:
        """What payments paid."""
    @property
    def credited(self) -> decimal.Decimal:
        """What credits took off."""
    @property
    def waived(self) -> decimal.Decimal:
        """What was given up."""
    @property
    def balance(self) -> decimal.Decimal:
        """What is owed, zero or above."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ClaimInterestLine:
    """Days on which the same base bore the same rate.

    Args:
        receivable: The key of the receivable.
        base_kind: What it is on.
        due_date: The due date of the part, or the day on which interest was first added to the principal.
        first_day: The first day that bears interest.
        last_day: The last day that bears interest, this day included.
        days: The days of the calendar from the first through the last, both included.
        base: What bore interest on each of these days.
        rate: The rate of each of these days.
        projected: Whether the rate is a projection: the last known one, past the day it is known for.
        exact: The interest before rounding, shown with at most 12 decimals.
        interest: The interest, rounded. The lines of a receivable add up to its accrued interest.
    """

    __match_args__ = ("receivable", "base_kind", "due_date", "first_day", "last_day", "days", "base", "rate", "projected", "exact", "interest")
    def __new__(
        cls,
        *,
        receivable: str,
        base_kind: ClaimInterestBase,
        due_date: datetime.date,
        first_day: datetime.date,
        last_day: datetime.date,
        days: int,
        base: decimal.Decimal | int,
        rate: AppliedRate,
        projected: bool,
        exact: decimal.Decimal | int,
        interest: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def receivable(self) -> str:
        """The key of the receivable."""
    @property
    def base_kind(self) -> ClaimInterestBase:
        """What it is on."""
    @property
    def due_date(self) -> datetime.date:
        """The due date of the part, or the day on which interest was first added to the principal."""
    @property
    def first_day(self) -> datetime.date:
        """The first day that bears interest."""
    @property
    def last_day(self) -> datetime.date:
        """The last day that bears interest, this day included."""
    @property
    def days(self) -> int:
        """The days of the calendar from the first through the last, both included."""
    @property
    def base(self) -> decimal.Decimal:
        """What bore interest on each of these days."""
    @property
    def rate(self) -> AppliedRate:
        """The rate of each of these days."""
    @property
    def projected(self) -> bool:
        """Whether the rate is a projection: the last known one, past the day it is known for."""
    @property
    def exact(self) -> decimal.Decimal:
        """The interest before rounding, shown with at most 12 decimals."""
    @property
    def interest(self) -> decimal.Decimal:
        """The interest, rounded. The lines of a receivable add up to its accrued interest."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ClaimInterestTerms:
    """The terms of interest on a debt.

    Args:
        late_interest: The rate, the days that count, the rounding, the cap, the waiver. A rate below zero is
            refused.
        capitalisation: When unpaid interest bears interest itself. Absent: never; interest stays simple.
    """

    __match_args__ = ("late_interest", "capitalisation")
    def __new__(
        cls,
        *,
        late_interest: LateInterestTerms,
        capitalisation: InterestCapitalisation | None = None,
    ) -> Self: ...
    @property
    def late_interest(self) -> LateInterestTerms:
        """The rate, the days that count, the rounding, the cap, the waiver. A rate below zero is refused."""
    @property
    def capitalisation(self) -> InterestCapitalisation | None:
        """When unpaid interest bears interest itself. Absent: never; interest stays simple."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ClaimPayment:
    """Money received from the debtor.

    Args:
        date: The day it was received. It counts from this day on, this day included.
        amount: The amount received, above zero.
        designated: The key of the receivable that the debtor named. It is met first, all heads of it in their
            order. Absent: the debtor named none.
        reference: The bank's or the payer's reference, if any.
    """

    __match_args__ = ("date", "amount", "designated", "reference")
    def __new__(
        cls,
        *,
        date: datetime.date,
        amount: decimal.Decimal | int,
        designated: str | None = None,
        reference: str | None = None,
    ) -> Self: ...
    @property
    def date(self) -> datetime.date:
        """The day it was received. It counts from this day on, this day included."""
    @property
    def amount(self) -> decimal.Decimal:
        """The amount received, above zero."""
    @property
    def designated(self) -> str | None:
        """The key of the receivable that the debtor named. It is met first, all heads of it in their order.
        Absent: the debtor named none.
        """
    @property
    def reference(self) -> str | None:
        """The bank's or the payer's reference, if any."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ClaimSheetRow:
    """A row of the sheet: what it adds to or takes off each head, and the balance it leaves.

    Args:
        number: Its number, 1 for the first.
        date: Its day. Absent: there from the start.
        kind: What happened.
        receivable: The key of the receivable. Absent: the claim as a whole.
        label: The label of the cost, the reference of the payment, or the reason given, if any.
        working: How interest is worked out, on a row that charges it.
        cost: The change of the costs: above zero it grew, below zero it shrank.
        interest: The change of the interest.
        principal: The change of the principal.
        balance: What is owed in all after this row: the balance of the row above with the three changes.
        unapplied_credit: Money that has found nothing to pay, after this row.
    """

    __match_args__ = ("number", "date", "kind", "receivable", "label", "working", "cost", "interest", "principal", "balance", "unapplied_credit")
    def __new__(
        cls,
        *,
        number: int,
        date: datetime.date | None = None,
        kind: ClaimEventKind,
        receivable: str | None = None,
        label: str | None = None,
        working: ClaimWorking | None = None,
        cost: decimal.Decimal | int,
        interest: decimal.Decimal | int,
        principal: decimal.Decimal | int,
        balance: decimal.Decimal | int,
        unapplied_credit: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def number(self) -> int:
        """Its number, 1 for the first."""
    @property
    def date(self) -> datetime.date | None:
        """Its day. Absent: there from the start."""
    @property
    def kind(self) -> ClaimEventKind:
        """What happened."""
    @property
    def receivable(self) -> str | None:
        """The key of the receivable. Absent: the claim as a whole."""
    @property
    def label(self) -> str | None:
        """The label of the cost, the reference of the payment, or the reason given, if any."""
    @property
    def working(self) -> ClaimWorking | None:
        """How interest is worked out, on a row that charges it."""
    @property
    def cost(self) -> decimal.Decimal:
        """The change of the costs: above zero it grew, below zero it shrank."""
    @property
    def interest(self) -> decimal.Decimal:
        """The change of the interest."""
    @property
    def principal(self) -> decimal.Decimal:
        """The change of the principal."""
    @property
    def balance(self) -> decimal.Decimal:
        """What is owed in all after this row: the balance of the row above with the three changes."""
    @property
    def unapplied_credit(self) -> decimal.Decimal:
        """Money that has found nothing to pay, after this row."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ClaimStatement:
    """A claim on one debtor as it stands on a day, with everything that led to it.

    On every head and debt, and on the whole: charges, less payments, credits and waivers, are the balance.

    Args:
        debtor: The key of the debtor.
        currency: The currency of every amount in this record.
        as_of: The day the answer is made for.
        allocation: The orders in which payments were spread.
        balances: What is owed, by head.
        heads: What has happened to each head, over all debts and the costs of the claim as a whole.
        received: Everything received by then.
        credited: Everything credited without payment by then.
        unapplied_credit: Received or credited money that has found nothing to pay, zero or above. It is owed
            to the debtor or waits for a receivable still to be issued; it is no negative debt.
        per_day: What one more day adds to the claim.
        debts: The debts, in the order of the input.
        common_costs: The costs of the claim as a whole that are still owed.
        events: What happened, in order, with what each left.
        interest_lines: The lines of interest, by debt, base and day.
        sheet: The same as a table: each row can be worked out from the row above with a pocket calculator.
    """

    __match_args__ = ("debtor", "currency", "as_of", "allocation", "balances", "heads", "received", "credited", "unapplied_credit", "per_day", "debts", "common_costs", "events", "interest_lines", "sheet")
    def __new__(
        cls,
        *,
        debtor: str,
        currency: str,
        as_of: datetime.date,
        allocation: AllocationOrder,
        balances: ClaimBalances,
        heads: Sequence[ClaimHeadTotal],
        received: decimal.Decimal | int,
        credited: decimal.Decimal | int,
        unapplied_credit: decimal.Decimal | int,
        per_day: decimal.Decimal | int,
        debts: Sequence[ClaimDebtState],
        common_costs: decimal.Decimal | int,
        events: Sequence[ClaimEvent],
        interest_lines: Sequence[ClaimInterestLine],
        sheet: Sequence[ClaimSheetRow],
    ) -> Self: ...
    @property
    def debtor(self) -> str:
        """The key of the debtor."""
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def as_of(self) -> datetime.date:
        """The day the answer is made for."""
    @property
    def allocation(self) -> AllocationOrder:
        """The orders in which payments were spread."""
    @property
    def balances(self) -> ClaimBalances:
        """What is owed, by head."""
    @property
    def heads(self) -> tuple[ClaimHeadTotal, ...]:
        """What has happened to each head, over all debts and the costs of the claim as a whole."""
    @property
    def received(self) -> decimal.Decimal:
        """Everything received by then."""
    @property
    def credited(self) -> decimal.Decimal:
        """Everything credited without payment by then."""
    @property
    def unapplied_credit(self) -> decimal.Decimal:
        """Received or credited money that has found nothing to pay, zero or above. It is owed to the debtor or
        waits for a receivable still to be issued; it is no negative debt.
        """
    @property
    def per_day(self) -> decimal.Decimal:
        """What one more day adds to the claim."""
    @property
    def debts(self) -> tuple[ClaimDebtState, ...]:
        """The debts, in the order of the input."""
    @property
    def common_costs(self) -> decimal.Decimal:
        """The costs of the claim as a whole that are still owed."""
    @property
    def events(self) -> tuple[ClaimEvent, ...]:
        """What happened, in order, with what each left."""
    @property
    def interest_lines(self) -> tuple[ClaimInterestLine, ...]:
        """The lines of interest, by debt, base and day."""
    @property
    def sheet(self) -> tuple[ClaimSheetRow, ...]:
        """The same as a table: each row can be worked out from the row above with a pocket calculator."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ClaimWaiver:
    """What the creditor gives up on a day.

    Args:
        date: The day from which it counts, this day included. Of interest it takes what is unpaid at the end
            of the day before.
        head: Of which head.
        amount: The amount given up, above zero. Where less is owed, all of that is given up. Absent: all that
            is owed of the head.
        receivable: The key of the receivable it is for. Absent: the claim as a whole, in the order in which a
            payment would meet it.
        reason: Why, if said.
    """

    __match_args__ = ("date", "head", "amount", "receivable", "reason")
    def __new__(
        cls,
        *,
        date: datetime.date,
        head: ClaimHead,
        amount: decimal.Decimal | int | None = None,
        receivable: str | None = None,
        reason: str | None = None,
    ) -> Self: ...
    @property
    def date(self) -> datetime.date:
        """The day from which it counts, this day included. Of interest it takes what is unpaid at the end of the
        day before.
        """
    @property
    def head(self) -> ClaimHead:
        """Of which head."""
    @property
    def amount(self) -> decimal.Decimal | None:
        """The amount given up, above zero. Where less is owed, all of that is given up. Absent: all that is owed
        of the head.
        """
    @property
    def receivable(self) -> str | None:
        """The key of the receivable it is for. Absent: the claim as a whole, in the order in which a payment
        would meet it.
        """
    @property
    def reason(self) -> str | None:
        """Why, if said."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ClaimWorking:
    """How the interest of a row is worked out: base times rate times days is the interest; less what earlier
    rows charged of the same line, it is what the row adds.

    Args:
        base_kind: What it is on.
        first_day: The first day.
        last_day: The last day, this day included.
        days: The days of the calendar from the first through the last, both included.
        base: What bore interest on each of these days.
        rate: The rate of each of these days.
        exact: The interest before rounding, shown with at most 12 decimals.
        interest: The interest of these days, rounded.
        charged_before: What earlier rows have charged of it.
    """

    __match_args__ = ("base_kind", "first_day", "last_day", "days", "base", "rate", "exact", "interest", "charged_before")
    def __new__(
        cls,
        *,
        base_kind: ClaimInterestBase,
        first_day: datetime.date,
        last_day: datetime.date,
        days: int,
        base: decimal.Decimal | int,
        rate: AppliedRate,
        exact: decimal.Decimal | int,
        interest: decimal.Decimal | int,
        charged_before: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def base_kind(self) -> ClaimInterestBase:
        """What it is on."""
    @property
    def first_day(self) -> datetime.date:
        """The first day."""
    @property
    def last_day(self) -> datetime.date:
        """The last day, this day included."""
    @property
    def days(self) -> int:
        """The days of the calendar from the first through the last, both included."""
    @property
    def base(self) -> decimal.Decimal:
        """What bore interest on each of these days."""
    @property
    def rate(self) -> AppliedRate:
        """The rate of each of these days."""
    @property
    def exact(self) -> decimal.Decimal:
        """The interest before rounding, shown with at most 12 decimals."""
    @property
    def interest(self) -> decimal.Decimal:
        """The interest of these days, rounded."""
    @property
    def charged_before(self) -> decimal.Decimal:
        """What earlier rows have charged of it."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class CollateralItem:
    """A thing that is mortgaged, pledged or charged to the creditor.

    Args:
        id: A key for it, unique among collateral and guarantees.
        kind: What kind of thing it is.
        quantity: How many units there are, above zero.
        market: What a unit costs on the market. Absent: nobody has looked, and it lends nothing until
            somebody does.
        condition: In what condition it is, against the one the price is for. As priced unless stated.
        rank: The rank of the creditor's own charge, from 1. Absent: 1.
        charges: The charges of others, at most 100.
        maximum: The most that it secures, where it is registered for a maximum. Absent: no limit.
        secures: The keys of the exposures it secures, in the order in which it is used for them. Empty: all,
            in the order given.
    """

    __match_args__ = ("id", "kind", "quantity", "market", "condition", "rank", "charges", "maximum", "secures")
    def __new__(
        cls,
        *,
        id: str,
        kind: AssetKind,
        quantity: decimal.Decimal | int,
        market: MarketPrice | None = None,
        condition: AssetCondition | None = None,
        rank: int | None = None,
        charges: Sequence[RankedCharge] | None = None,
        maximum: decimal.Decimal | int | None = None,
        secures: Sequence[str] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """A key for it, unique among collateral and guarantees."""
    @property
    def kind(self) -> AssetKind:
        """What kind of thing it is."""
    @property
    def quantity(self) -> decimal.Decimal:
        """How many units there are, above zero."""
    @property
    def market(self) -> MarketPrice | None:
        """What a unit costs on the market. Absent: nobody has looked, and it lends nothing until somebody does."""
    @property
    def condition(self) -> AssetCondition:
        """In what condition it is, against the one the price is for. As priced unless stated."""
    @property
    def rank(self) -> int | None:
        """The rank of the creditor's own charge, from 1. Absent: 1."""
    @property
    def charges(self) -> tuple[RankedCharge, ...]:
        """The charges of others, at most 100."""
    @property
    def maximum(self) -> decimal.Decimal | None:
        """The most that it secures, where it is registered for a maximum. Absent: no limit."""
    @property
    def secures(self) -> tuple[str, ...]:
        """The keys of the exposures it secures, in the order in which it is used for them. Empty: all, in the
        order given.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class CollateralPoints:
    """The points for each kind of collateral: whole numbers from -1,000 to 1,000.

    Args:
        none: Nothing secures the debt. 0 unless stated.
        guaranteed: A third party has promised to pay. 5 unless stated.
        secured: An asset secures the debt. 10 unless stated.
    """

    __match_args__ = ("none", "guaranteed", "secured")
    def __new__(
        cls,
        *,
        none: int | None = None,
        guaranteed: int | None = None,
        secured: int | None = None,
    ) -> Self: ...
    @property
    def none(self) -> int:
        """Nothing secures the debt. 0 unless stated."""
    @property
    def guaranteed(self) -> int:
        """A third party has promised to pay. 5 unless stated."""
    @property
    def secured(self) -> int:
        """An asset secures the debt. 10 unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ConcessionAuthority:
    """How much a negotiator may concede.

    Args:
        holder: Who has it, to name in the plan: a person or a post.
        total: The most that all concessions together may come to, zero or above.
        each: The most that one concession may come to, above zero. Absent: as much as all together.
    """

    __match_args__ = ("holder", "total", "each")
    def __new__(
        cls,
        *,
        holder: str | None = None,
        total: decimal.Decimal | int,
        each: decimal.Decimal | int | None = None,
    ) -> Self: ...
    @property
    def holder(self) -> str | None:
        """Who has it, to name in the plan: a person or a post."""
    @property
    def total(self) -> decimal.Decimal:
        """The most that all concessions together may come to, zero or above."""
    @property
    def each(self) -> decimal.Decimal | None:
        """The most that one concession may come to, above zero. Absent: as much as all together."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ConcessionPlan:
    """A ladder of concessions, each against a return.

    What is left to pay never falls below the floor, all concessions together never exceed the authority, and
    no return is paid for twice.

    Args:
        currency: The currency of every amount in this record.
        claim: The whole claim: principal, interest and costs.
        floor: The least to be left of it.
        room: What may be conceded in all: down to the floor or up to the authority, whichever ends first.
        limit: What ends the room.
        conceded: What has been conceded already, without what has lapsed.
        lapsed: What of the concessions given has lapsed, since the return did not come: it may be conceded
            again, for another return.
        room_left: What of the room is left; zero where more was given than there was.
        overrun: By how much more was conceded than there was room; zero as a rule.
        left_to_pay: What is left to pay after the concessions given already.
        status: Where the negotiation stands.
        steps: The ladder from here. Not to be shown to the debtor: the steps after the first are the reserve.
        next: The concession to offer next; absent while none may be offered.
        unused: What of the room no return takes up: returns that are worth less, the limit of a single
            concession, or the unit.
        reasons: Why it stands as it does.
    """

    __match_args__ = ("currency", "claim", "floor", "room", "limit", "conceded", "lapsed", "room_left", "overrun", "left_to_pay", "status", "steps", "next", "unused", "reasons")
    def __new__(
        cls,
        *,
        currency: str,
        claim: decimal.Decimal | int,
        floor: decimal.Decimal | int,
        room: decimal.Decimal | int,
        limit: ConcessionLimit,
        conceded: decimal.Decimal | int,
        lapsed: decimal.Decimal | int,
        room_left: decimal.Decimal | int,
        overrun: decimal.Decimal | int,
        left_to_pay: decimal.Decimal | int,
        status: ConcessionStatus,
        steps: Sequence[ConcessionStep],
        next: ConcessionStep | None = None,
        unused: decimal.Decimal | int,
        reasons: Sequence[Reason],
    ) -> Self: ...
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def claim(self) -> decimal.Decimal:
        """The whole claim: principal, interest and costs."""
    @property
    def floor(self) -> decimal.Decimal:
        """The least to be left of it."""
    @property
    def room(self) -> decimal.Decimal:
        """What may be conceded in all: down to the floor or up to the authority, whichever ends first."""
    @property
    def limit(self) -> ConcessionLimit:
        """What ends the room."""
    @property
    def conceded(self) -> decimal.Decimal:
        """What has been conceded already, without what has lapsed."""
    @property
    def lapsed(self) -> decimal.Decimal:
        """What of the concessions given has lapsed, since the return did not come: it may be conceded again, for
        another return.
        """
    @property
    def room_left(self) -> decimal.Decimal:
        """What of the room is left; zero where more was given than there was."""
    @property
    def overrun(self) -> decimal.Decimal:
        """By how much more was conceded than there was room; zero as a rule."""
    @property
    def left_to_pay(self) -> decimal.Decimal:
        """What is left to pay after the concessions given already."""
    @property
    def status(self) -> ConcessionStatus:
        """Where the negotiation stands."""
    @property
    def steps(self) -> tuple[ConcessionStep, ...]:
        """The ladder from here. Not to be shown to the debtor: the steps after the first are the reserve."""
    @property
    def next(self) -> ConcessionStep | None:
        """The concession to offer next; absent while none may be offered."""
    @property
    def unused(self) -> decimal.Decimal:
        """What of the room no return takes up: returns that are worth less, the limit of a single concession, or
        the unit.
        """
    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Why it stands as it does."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ConcessionReturn:
    """Something to ask of the debtor.

    Args:
        id: Its key, unique in the list. A return is given for once, under one key.
        kind: What kind of return it is.
        ask: What exactly is asked, in words for the negotiator: `30 % by the 25th`.
        worth: What the return is worth to the creditor, above zero. No more is given for it. Absent: no limit
            of its own.
    """

    __match_args__ = ("id", "kind", "ask", "worth")
    def __new__(
        cls,
        *,
        id: str,
        kind: ReturnKind,
        ask: str | None = None,
        worth: decimal.Decimal | int | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """Its key, unique in the list. A return is given for once, under one key."""
    @property
    def kind(self) -> ReturnKind:
        """What kind of return it is."""
    @property
    def ask(self) -> str | None:
        """What exactly is asked, in words for the negotiator: `30 % by the 25th`."""
    @property
    def worth(self) -> decimal.Decimal | None:
        """What the return is worth to the creditor, above zero. No more is given for it. Absent: no limit of its
        own.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ConcessionStep:
    """One concession of the ladder, and what to ask in return.

    Args:
        number: Its place in the ladder, from 1 for the next one.
        return_id: The key of the return to ask for.
        kind: What kind of return it is.
        ask: What exactly is asked, if stated.
        concession: What is conceded when the return is agreed. The sum of its three parts.
        interest: What of it is interest.
        costs: What of it is costs.
        principal: What of it is principal.
        conceded: All concessions up to this one, with those given already that have not lapsed.
        left_to_pay: What is left to pay after it.
    """

    __match_args__ = ("number", "return_id", "kind", "ask", "concession", "interest", "costs", "principal", "conceded", "left_to_pay")
    def __new__(
        cls,
        *,
        number: int,
        return_id: str,
        kind: ReturnKind,
        ask: str | None = None,
        concession: decimal.Decimal | int,
        interest: decimal.Decimal | int,
        costs: decimal.Decimal | int,
        principal: decimal.Decimal | int,
        conceded: decimal.Decimal | int,
        left_to_pay: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def number(self) -> int:
        """Its place in the ladder, from 1 for the next one."""
    @property
    def return_id(self) -> str:
        """The key of the return to ask for."""
    @property
    def kind(self) -> ReturnKind:
        """What kind of return it is."""
    @property
    def ask(self) -> str | None:
        """What exactly is asked, if stated."""
    @property
    def concession(self) -> decimal.Decimal:
        """What is conceded when the return is agreed. The sum of its three parts."""
    @property
    def interest(self) -> decimal.Decimal:
        """What of it is interest."""
    @property
    def costs(self) -> decimal.Decimal:
        """What of it is costs."""
    @property
    def principal(self) -> decimal.Decimal:
        """What of it is principal."""
    @property
    def conceded(self) -> decimal.Decimal:
        """All concessions up to this one, with those given already that have not lapsed."""
    @property
    def left_to_pay(self) -> decimal.Decimal:
        """What is left to pay after it."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ConditionDiscounts:
    """What a condition takes off the price of a sound thing. The sizes are this library's.

    Args:
        worn: The share taken off for a worn one. 0.20 unless stated.
        damaged: The share taken off for a damaged one. 0.50 unless stated.
        scrap: The share taken off for one that is scrap. 0.80 unless stated.
    """

    __match_args__ = ("worn", "damaged", "scrap")
    def __new__(
        cls,
        *,
        worn: decimal.Decimal | int | None = None,
        damaged: decimal.Decimal | int | None = None,
        scrap: decimal.Decimal | int | None = None,
    ) -> Self: ...
    @property
    def worn(self) -> decimal.Decimal:
        """The share taken off for a worn one. 0.20 unless stated."""
    @property
    def damaged(self) -> decimal.Decimal:
        """The share taken off for a damaged one. 0.50 unless stated."""
    @property
    def scrap(self) -> decimal.Decimal:
        """The share taken off for one that is scrap. 0.80 unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ConditionalWaiver:
    """Interest is given up on condition that the debtor pays by a day. Through that day's end the waiver is
    pending; if the condition is not met by then, it fails and the interest is owed as if it had never been
    offered.

    Args:
        pay_by: The last day to pay. A payment dated on this day is in time. The waiver covers interest
            through this day.
        amount: What the payments dated through that day must add up to, credits not counted. Absent: nothing
            that has fallen due by that day may be outstanding at its end.
        share: The share of the interest that is given up when the condition is met. All of it (1) unless
            stated.
        reason: Why, if said.
    """

    __match_args__ = ("pay_by", "amount", "share", "reason")
    def __new__(
        cls,
        *,
        pay_by: datetime.date,
        amount: decimal.Decimal | int | None = None,
        share: decimal.Decimal | int | None = None,
        reason: str | None = None,
    ) -> Self: ...
    @property
    def pay_by(self) -> datetime.date:
        """The last day to pay. A payment dated on this day is in time. The waiver covers interest through this
        day.
        """
    @property
    def amount(self) -> decimal.Decimal | None:
        """What the payments dated through that day must add up to, credits not counted. Absent: nothing that has
        fallen due by that day may be outstanding at its end.
        """
    @property
    def share(self) -> decimal.Decimal:
        """The share of the interest that is given up when the condition is met. All of it (1) unless stated."""
    @property
    def reason(self) -> str | None:
        """Why, if said."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ContactPoints:
    """The points for each state of contact: whole numbers from -1,000 to 1,000.

    Args:
        responsive: The debtor answers and keeps talking. 10 unless stated.
        evasive: The debtor answers with excuses, or seldom. -10 unless stated.
        lost: The debtor cannot be reached any more. -25 unless stated.
    """

    __match_args__ = ("responsive", "evasive", "lost")
    def __new__(
        cls,
        *,
        responsive: int | None = None,
        evasive: int | None = None,
        lost: int | None = None,
    ) -> Self: ...
    @property
    def responsive(self) -> int:
        """The debtor answers and keeps talking. 10 unless stated."""
    @property
    def evasive(self) -> int:
        """The debtor answers with excuses, or seldom. -10 unless stated."""
    @property
    def lost(self) -> int:
        """The debtor cannot be reached any more. -25 unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class CostOfCapital:
    """What money costs by the year: the rate at which a later amount is worth less today.

    Args:
        rate: The rate per year, above -1: `0.06` is 6 %. What the business pays for its own money.
        compounding: Compound or simple. Compound unless stated.
        day_count: How days become a part of a year. Actual days over 365 unless stated; `thirty_e_360_isda`
            has no meaning here.
    """

    __match_args__ = ("rate", "compounding", "day_count")
    def __new__(
        cls,
        *,
        rate: decimal.Decimal | int,
        compounding: Compounding | None = None,
        day_count: DayCount | None = None,
    ) -> Self: ...
    @property
    def rate(self) -> decimal.Decimal:
        """The rate per year, above -1: `0.06` is 6 %. What the business pays for its own money."""
    @property
    def compounding(self) -> Compounding:
        """Compound or simple. Compound unless stated."""
    @property
    def day_count(self) -> DayCount | None:
        """How days become a part of a year. Actual days over 365 unless stated; `thirty_e_360_isda` has no
        meaning here.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class CountBusinessDaysInput:
    """An interval of days, and the calendar to count its business days by.

    Args:
        start: The first day, which is counted if it is a business day.
        end: The day after the last one counted. Not before the start; on the same day the interval is empty.
        calendar: The calendar that says which days are business days. It must know every day that is counted.
    """

    __match_args__ = ("start", "end", "calendar")
    def __new__(
        cls,
        *,
        start: datetime.date,
        end: datetime.date,
        calendar: CalendarTerms,
    ) -> Self: ...
    @property
    def start(self) -> datetime.date:
        """The first day, which is counted if it is a business day."""
    @property
    def end(self) -> datetime.date:
        """The day after the last one counted. Not before the start; on the same day the interval is empty."""
    @property
    def calendar(self) -> CalendarTerms:
        """The calendar that says which days are business days. It must know every day that is counted."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class CountBusinessDaysReport:
    """The days of an interval, by what the calendar says about them.

    Args:
        actual_days: All days of the interval: the start is counted, the end is not. Business days, weekend
            days and closed days add up to it.
        business_days: The business days, working weekend days among them.
        working_weekend_days: Of the business days, those that fall on a weekend day.
        weekend_days: The weekend days that are not worked, listed as closed or not.
        closed_days: The closed days that are no weekend days.
    """

    __match_args__ = ("actual_days", "business_days", "working_weekend_days", "weekend_days", "closed_days")
    def __new__(
        cls,
        *,
        actual_days: int,
        business_days: int,
        working_weekend_days: int,
        weekend_days: int,
        closed_days: int,
    ) -> Self: ...
    @property
    def actual_days(self) -> int:
        """All days of the interval: the start is counted, the end is not. Business days, weekend days and closed
        days add up to it.
        """
    @property
    def business_days(self) -> int:
        """The business days, working weekend days among them."""
    @property
    def working_weekend_days(self) -> int:
        """Of the business days, those that fall on a weekend day."""
    @property
    def weekend_days(self) -> int:
        """The weekend days that are not worked, listed as closed or not."""
    @property
    def closed_days(self) -> int:
        """The closed days that are no weekend days."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class CountDaysInput:
    """An interval of days and the day count to measure it by.

    Args:
        start: The first day, which is counted.
        end: The day after the last one counted. Not before the start; on the same day the interval is empty.
        day_count: How the days become a fraction of a year.
        termination: The last day of the contract, not before the end. Only thirty_e_360_isda looks at it, and
            it must have it.
    """

    __match_args__ = ("start", "end", "day_count", "termination")
    def __new__(
        cls,
        *,
        start: datetime.date,
        end: datetime.date,
        day_count: DayCount,
        termination: datetime.date | None = None,
    ) -> Self: ...
    @property
    def start(self) -> datetime.date:
        """The first day, which is counted."""
    @property
    def end(self) -> datetime.date:
        """The day after the last one counted. Not before the start; on the same day the interval is empty."""
    @property
    def day_count(self) -> DayCount:
        """How the days become a fraction of a year."""
    @property
    def termination(self) -> datetime.date | None:
        """The last day of the contract, not before the end. Only thirty_e_360_isda looks at it, and it must have
        it.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class CountDaysReport:
    """The days of an interval and the part of a year that they are.

    Args:
        actual_days: The days of the calendar: the start is counted, the end is not.
        counted_days: The days as the convention counts them. The sum of the days of the parts.
        parts: The year fraction exactly, as the sum of these parts. One part, except for actual_actual_isda,
            which has two: the days in common years over 365, then the days in leap years over 366.
        year_fraction: The same fraction as a decimal with at most 12 decimals, a half rounded away from zero.
            For showing only.
    """

    __match_args__ = ("actual_days", "counted_days", "parts", "year_fraction")
    def __new__(
        cls,
        *,
        actual_days: int,
        counted_days: int,
        parts: Sequence[YearFractionPart],
        year_fraction: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def actual_days(self) -> int:
        """The days of the calendar: the start is counted, the end is not."""
    @property
    def counted_days(self) -> int:
        """The days as the convention counts them. The sum of the days of the parts."""
    @property
    def parts(self) -> tuple[YearFractionPart, ...]:
        """The year fraction exactly, as the sum of these parts. One part, except for actual_actual_isda, which
        has two: the days in common years over 365, then the days in leap years over 366.
        """
    @property
    def year_fraction(self) -> decimal.Decimal:
        """The same fraction as a decimal with at most 12 decimals, a half rounded away from zero. For showing
        only.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class CountedSecurity:
    """A security, and whether it counts.

    Args:
        security: The security.
        counted: Whether it counts: its last day is not before the day through which it is needed.
    """

    __match_args__ = ("security", "counted")
    def __new__(
        cls,
        *,
        security: CreditSecurity,
        counted: bool,
    ) -> Self: ...
    @property
    def security(self) -> CreditSecurity:
        """The security."""
    @property
    def counted(self) -> bool:
        """Whether it counts: its last day is not before the day through which it is needed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class Credit:
    """A reduction of a receivable without payment: a credit note, a return, an allowance.

    Args:
        date: The day from which it counts, this day included.
        amount: The amount credited, above zero.
        reason: Why it was given, if said.
    """

    __match_args__ = ("date", "amount", "reason")
    def __new__(
        cls,
        *,
        date: datetime.date,
        amount: decimal.Decimal | int,
        reason: str | None = None,
    ) -> Self: ...
    @property
    def date(self) -> datetime.date:
        """The day from which it counts, this day included."""
    @property
    def amount(self) -> decimal.Decimal:
        """The amount credited, above zero."""
    @property
    def reason(self) -> str | None:
        """Why it was given, if said."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class CreditLimitFacts:
    """What is known of a debtor, to set its limit. What is not known is left out, not guessed.

    Args:
        yearly_purchases: What it is expected to buy in a year, zero or above.
        net_worth: What it owns less what it owes. Negative: it owes more.
        working_capital: Its current assets less its current liabilities. Negative: it has more to pay than to
            receive.
        grade: Its grade, as the scorecard or an agency gives it.
        security: What secures its debts. At most 10,000. Nothing unless stated.
    """

    __match_args__ = ("yearly_purchases", "net_worth", "working_capital", "grade", "security")
    def __new__(
        cls,
        *,
        yearly_purchases: decimal.Decimal | int | None = None,
        net_worth: decimal.Decimal | int | None = None,
        working_capital: decimal.Decimal | int | None = None,
        grade: str | None = None,
        security: Sequence[CreditSecurity] | None = None,
    ) -> Self: ...
    @property
    def yearly_purchases(self) -> decimal.Decimal | None:
        """What it is expected to buy in a year, zero or above."""
    @property
    def net_worth(self) -> decimal.Decimal | None:
        """What it owns less what it owes. Negative: it owes more."""
    @property
    def working_capital(self) -> decimal.Decimal | None:
        """Its current assets less its current liabilities. Negative: it has more to pay than to receive."""
    @property
    def grade(self) -> str | None:
        """Its grade, as the scorecard or an agency gives it."""
    @property
    def security(self) -> tuple[CreditSecurity, ...]:
        """What secures its debts. At most 10,000. Nothing unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class CreditLimitPolicy:
    """How facts become a credit limit.

    That a limit follows from an assessment of the debtor is sources B's and C's; they give no figures. The
    methods are those of common practice, and every share, cap and amount here is this library's.

    Args:
        currency: The currency of the amounts. CNY unless stated.
        methods: The methods, each kind at most once. Unless stated: the need on 365 days, 0.10 of net worth,
            0.20 of working capital, the caps A 1,000,000 and 90 days, B 500,000 and 60 days, C 200,000 and 45
            days, D 50,000 and 30 days, E nothing, and an appetite of 1,000,000.
        combination: How the methods become one figure. The lowest unless stated.
        missing: What happens to a method whose fact is not known. Left out unless stated.
        ceiling: The highest limit, securities included, zero or above. Absent: none.
        smallest: The smallest limit worth giving, zero or above: one below it becomes zero. Absent: none.
        rounding: The rounding of the limit. Down to a multiple of 100 unless stated.
    """

    __match_args__ = ("currency", "methods", "combination", "missing", "ceiling", "smallest", "rounding")
    def __new__(
        cls,
        *,
        currency: str | None = None,
        methods: Sequence[LimitMethodTerms] | None = None,
        combination: LimitCombination | None = None,
        missing: MissingFigureRule | None = None,
        ceiling: decimal.Decimal | int | None = None,
        smallest: decimal.Decimal | int | None = None,
        rounding: LimitRounding | None = None,
    ) -> Self: ...
    @property
    def currency(self) -> str:
        """The currency of the amounts. CNY unless stated."""
    @property
    def methods(self) -> tuple[LimitMethodTerms, ...]:
        """The methods, each kind at most once. Unless stated: the need on 365 days, 0.10 of net worth, 0.20 of
        working capital, the caps A 1,000,000 and 90 days, B 500,000 and 60 days, C 200,000 and 45 days, D
        50,000 and 30 days, E nothing, and an appetite of 1,000,000.
        """
    @property
    def combination(self) -> LimitCombination:
        """How the methods become one figure. The lowest unless stated."""
    @property
    def missing(self) -> MissingFigureRule:
        """What happens to a method whose fact is not known. Left out unless stated."""
    @property
    def ceiling(self) -> decimal.Decimal | None:
        """The highest limit, securities included, zero or above. Absent: none."""
    @property
    def smallest(self) -> decimal.Decimal | None:
        """The smallest limit worth giving, zero or above: one below it becomes zero. Absent: none."""
    @property
    def rounding(self) -> LimitRounding:
        """The rounding of the limit. Down to a multiple of 100 unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class CreditLimitReport:
    """A limit, with every step that made it.

    The changes of the steps add up to the limit exactly.

    Args:
        debtor: The key of the debtor.
        currency: The currency of every amount in this record.
        as_of: The day the answer is made for.
        limit: How much the debtor may owe.
        term_days: The credit term: the one asked for, or the longest that the grade allows where that is
            shorter.
        term_days_asked: The term that was asked for.
        methods: The methods, in the order of the policy.
        combination: How the methods were combined.
        steps: The steps, each with what it changes.
        security: The securities, and whether each counts.
        rounding: The rounding that was used for the limit.
        reasons: Why, step by step.
    """

    __match_args__ = ("debtor", "currency", "as_of", "limit", "term_days", "term_days_asked", "methods", "combination", "steps", "security", "rounding", "reasons")
    def __new__(
        cls,
        *,
        debtor: str,
        currency: str,
        as_of: datetime.date,
        limit: decimal.Decimal | int,
        term_days: int,
        term_days_asked: int,
        methods: Sequence[LimitMethodLine],
        combination: LimitCombination,
        steps: Sequence[LimitStep],
        security: Sequence[CountedSecurity],
        rounding: LimitRounding,
        reasons: Sequence[Reason],
    ) -> Self: ...
    @property
    def debtor(self) -> str:
        """The key of the debtor."""
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def as_of(self) -> datetime.date:
        """The day the answer is made for."""
    @property
    def limit(self) -> decimal.Decimal:
        """How much the debtor may owe."""
    @property
    def term_days(self) -> int:
        """The credit term: the one asked for, or the longest that the grade allows where that is shorter."""
    @property
    def term_days_asked(self) -> int:
        """The term that was asked for."""
    @property
    def methods(self) -> tuple[LimitMethodLine, ...]:
        """The methods, in the order of the policy."""
    @property
    def combination(self) -> LimitCombination:
        """How the methods were combined."""
    @property
    def steps(self) -> tuple[LimitStep, ...]:
        """The steps, each with what it changes."""
    @property
    def security(self) -> tuple[CountedSecurity, ...]:
        """The securities, and whether each counts."""
    @property
    def rounding(self) -> LimitRounding:
        """The rounding that was used for the limit."""
    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Why, step by step."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class CreditLine:
    """The credit that a debtor has, to be stored between reviews.

    Args:
        limit: How much the debtor may owe, zero or above.
        term_days: The credit term: the days from an invoice to its due date, at most 3,650.
        counted_through: The end of the last period that has had its effect on the limit. Absent: none has.
        last_cut: The day of the last review that cut. Absent: none has.
        last_assessment: The day the debtor's credit was last assessed as a whole. Absent: it never was.
        frozen: Whether a risk signal has frozen it: nothing more is delivered on credit. No unless stated.
    """

    __match_args__ = ("limit", "term_days", "counted_through", "last_cut", "last_assessment", "frozen")
    def __new__(
        cls,
        *,
        limit: decimal.Decimal | int,
        term_days: int,
        counted_through: datetime.date | None = None,
        last_cut: datetime.date | None = None,
        last_assessment: datetime.date | None = None,
        frozen: bool | None = None,
    ) -> Self: ...
    @property
    def limit(self) -> decimal.Decimal:
        """How much the debtor may owe, zero or above."""
    @property
    def term_days(self) -> int:
        """The credit term: the days from an invoice to its due date, at most 3,650."""
    @property
    def counted_through(self) -> datetime.date | None:
        """The end of the last period that has had its effect on the limit. Absent: none has."""
    @property
    def last_cut(self) -> datetime.date | None:
        """The day of the last review that cut. Absent: none has."""
    @property
    def last_assessment(self) -> datetime.date | None:
        """The day the debtor's credit was last assessed as a whole. Absent: it never was."""
    @property
    def frozen(self) -> bool:
        """Whether a risk signal has frozen it: nothing more is delivered on credit. No unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class CreditPeriod:
    """How a debtor paid in a period: a month, or whatever span its statements have.

    Args:
        end: The last day of the period. A period that ends after the day asked about has not happened. One
            that runs and is already overdue is given with the day asked about as its end; its rest is then a
            period of its own, for what falls due in it.
        worst_days_past_due: The days past due of what was latest in it, paid or not. Absent: nothing fell
            due.
    """

    __match_args__ = ("end", "worst_days_past_due")
    def __new__(
        cls,
        *,
        end: datetime.date,
        worst_days_past_due: int | None = None,
    ) -> Self: ...
    @property
    def end(self) -> datetime.date:
        """The last day of the period. A period that ends after the day asked about has not happened. One that
        runs and is already overdue is given with the day asked about as its end; its rest is then a period of
        its own, for what falls due in it.
        """
    @property
    def worst_days_past_due(self) -> int | None:
        """The days past due of what was latest in it, paid or not. Absent: nothing fell due."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class CreditReview:
    """A credit after its review, with what moved it and what held it back.

    Args:
        debtor: The key of the debtor.
        currency: The currency of every amount in this record.
        as_of: The day of the review.
        outcome: Which way the credit went.
        limit_before: The limit before.
        limit_after: The limit after.
        change: The limit after less the limit before.
        step: The step that the policy gives for this move, before floor and ceiling. Zero where nothing
            moves.
        term_days_before: The credit term before, in days.
        term_days_after: The credit term after, in days.
        frozen: Whether a risk signal freezes the credit: the limit does not rise and nothing more is
            delivered on credit.
        periods: The periods, and how each counts.
        on_time_streak: The on-time periods in a row: those after the last overdue one, without those that had
            their effect in an earlier review.
        streak_to_raise: The on-time periods that raise the limit.
        no_raise_before: The first day on which a limit may rise again after a cut. Absent: there was none.
        assessment_due: Whether the yearly assessment is due.
        assessment_due_on: The day it falls due. Absent: the debtor was never assessed, so it is due.
        signals: The risk signals in force on the day.
        line: The credit after the review, to be stored and given to the next one.
        reasons: Why, step by step.
    """

    __match_args__ = ("debtor", "currency", "as_of", "outcome", "limit_before", "limit_after", "change", "step", "term_days_before", "term_days_after", "frozen", "periods", "on_time_streak", "streak_to_raise", "no_raise_before", "assessment_due", "assessment_due_on", "signals", "line", "reasons")
    def __new__(
        cls,
        *,
        debtor: str,
        currency: str,
        as_of: datetime.date,
        outcome: LimitMove,
        limit_before: decimal.Decimal | int,
        limit_after: decimal.Decimal | int,
        change: decimal.Decimal | int,
        step: decimal.Decimal | int,
        term_days_before: int,
        term_days_after: int,
        frozen: bool,
        periods: Sequence[ReviewedPeriod],
        on_time_streak: int,
        streak_to_raise: int,
        no_raise_before: datetime.date | None = None,
        assessment_due: bool,
        assessment_due_on: datetime.date | None = None,
        signals: Sequence[RiskSignal],
        line: CreditLine,
        reasons: Sequence[Reason],
    ) -> Self: ...
    @property
    def debtor(self) -> str:
        """The key of the debtor."""
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def as_of(self) -> datetime.date:
        """The day of the review."""
    @property
    def outcome(self) -> LimitMove:
        """Which way the credit went."""
    @property
    def limit_before(self) -> decimal.Decimal:
        """The limit before."""
    @property
    def limit_after(self) -> decimal.Decimal:
        """The limit after."""
    @property
    def change(self) -> decimal.Decimal:
        """The limit after less the limit before."""
    @property
    def step(self) -> decimal.Decimal:
        """The step that the policy gives for this move, before floor and ceiling. Zero where nothing moves."""
    @property
    def term_days_before(self) -> int:
        """The credit term before, in days."""
    @property
    def term_days_after(self) -> int:
        """The credit term after, in days."""
    @property
    def frozen(self) -> bool:
        """Whether a risk signal freezes the credit: the limit does not rise and nothing more is delivered on
        credit.
        """
    @property
    def periods(self) -> tuple[ReviewedPeriod, ...]:
        """The periods, and how each counts."""
    @property
    def on_time_streak(self) -> int:
        """The on-time periods in a row: those after the last overdue one, without those that had their effect in
        an earlier review.
        """
    @property
    def streak_to_raise(self) -> int:
        """The on-time periods that raise the limit."""
    @property
    def no_raise_before(self) -> datetime.date | None:
        """The first day on which a limit may rise again after a cut. Absent: there was none."""
    @property
    def assessment_due(self) -> bool:
        """Whether the yearly assessment is due."""
    @property
    def assessment_due_on(self) -> datetime.date | None:
        """The day it falls due. Absent: the debtor was never assessed, so it is due."""
    @property
    def signals(self) -> tuple[RiskSignal, ...]:
        """The risk signals in force on the day."""
    @property
    def line(self) -> CreditLine:
        """The credit after the review, to be stored and given to the next one."""
    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Why, step by step."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class CreditReviewPolicy:
    """How payments and risk signals move a credit limit.

    Three on-time periods in a row raise, an overdue one cuts at once and shortens the term, credit is
    assessed every year, and pledges, lawsuits and assets moved away are watched: all of that is source B's.
    How much a step is, by how many days the term shortens, the pause after a cut, and that a signal freezes
    rather than warns, are this library's. Source B says nothing of a longer term, so a review never gives
    one: set it anew with the limit.

    Args:
        streak_to_raise: The on-time periods in a row that raise the limit, above zero. 3 unless stated.
        raise_share: The step up, as a share of the limit, above zero. 0.10 unless stated.
        cut_share: The step down, as a share of the limit, above zero. 0.20 unless stated: trust is lost
            faster than won.
        shorten_days: The days by which a cut shortens the term. 15 unless stated.
        shortest_term_days: The term that a cut does not go below, in days. 7 unless stated.
        tolerated_days: A period is on time when nothing in it was later than this many days. 0 unless stated.
        pause_days: After a cut the limit does not rise for this many days. 90 unless stated.
        floor: The limit that a cut does not go below, zero or above. Absent: zero.
        ceiling: The limit that a raise does not go above, zero or above, such as what the operation that sets
            limits gives. A limit that is above it stays. Absent: none.
        assessment_months: The months after which the debtor's credit is assessed anew, from 1 to 1,200. 12
            unless stated.
        raise_needs_assessment: Whether the limit does not rise while an assessment is due. Yes unless stated.
        freezing_signals: The risk signals that freeze the credit. The others are listed and do nothing. All
            of them unless stated.
        rounding: The rounding of a step. Down to a multiple of 100 unless stated; a step is never less than
            one unit.
    """

    __match_args__ = ("streak_to_raise", "raise_share", "cut_share", "shorten_days", "shortest_term_days", "tolerated_days", "pause_days", "floor", "ceiling", "assessment_months", "raise_needs_assessment", "freezing_signals", "rounding")
    def __new__(
        cls,
        *,
        streak_to_raise: int | None = None,
        raise_share: decimal.Decimal | int | None = None,
        cut_share: decimal.Decimal | int | None = None,
        shorten_days: int | None = None,
        shortest_term_days: int | None = None,
        tolerated_days: int | None = None,
        pause_days: int | None = None,
        floor: decimal.Decimal | int | None = None,
        ceiling: decimal.Decimal | int | None = None,
        assessment_months: int | None = None,
        raise_needs_assessment: bool | None = None,
        freezing_signals: Sequence[RiskSignalKind] | None = None,
        rounding: LimitRounding | None = None,
    ) -> Self: ...
    @property
    def streak_to_raise(self) -> int:
        """The on-time periods in a row that raise the limit, above zero. 3 unless stated."""
    @property
    def raise_share(self) -> decimal.Decimal:
        """The step up, as a share of the limit, above zero. 0.10 unless stated."""
    @property
    def cut_share(self) -> decimal.Decimal:
        """The step down, as a share of the limit, above zero. 0.20 unless stated: trust is lost faster than won."""
    @property
    def shorten_days(self) -> int:
        """The days by which a cut shortens the term. 15 unless stated."""
    @property
    def shortest_term_days(self) -> int:
        """The term that a cut does not go below, in days. 7 unless stated."""
    @property
    def tolerated_days(self) -> int:
        """A period is on time when nothing in it was later than this many days. 0 unless stated."""
    @property
    def pause_days(self) -> int:
        """After a cut the limit does not rise for this many days. 90 unless stated."""
    @property
    def floor(self) -> decimal.Decimal | None:
        """The limit that a cut does not go below, zero or above. Absent: zero."""
    @property
    def ceiling(self) -> decimal.Decimal | None:
        """The limit that a raise does not go above, zero or above, such as what the operation that sets limits
        gives. A limit that is above it stays. Absent: none.
        """
    @property
    def assessment_months(self) -> int:
        """The months after which the debtor's credit is assessed anew, from 1 to 1,200. 12 unless stated."""
    @property
    def raise_needs_assessment(self) -> bool:
        """Whether the limit does not rise while an assessment is due. Yes unless stated."""
    @property
    def freezing_signals(self) -> tuple[RiskSignalKind, ...]:
        """The risk signals that freeze the credit. The others are listed and do nothing. All of them unless
        stated.
        """
    @property
    def rounding(self) -> LimitRounding:
        """The rounding of a step. Down to a multiple of 100 unless stated; a step is never less than one unit."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class CreditScore:
    """The score of a debtor, attribute by attribute.

    The score is exactly the base points plus the points of the lines.

    Args:
        debtor: The key of the debtor.
        score: The score.
        grade: The grade that the score falls under. Absent: the scorecard has no grades.
        base_points: The points before any attribute.
        lines: Every attribute of the scorecard, in its order.
        missing: The attributes whose value is not known.
        weakest: The attributes that cost the most points, the worst first; in the order of the scorecard
            where it is equal.
        reasons: Why, line by line.
    """

    __match_args__ = ("debtor", "score", "grade", "base_points", "lines", "missing", "weakest", "reasons")
    def __new__(
        cls,
        *,
        debtor: str,
        score: int,
        grade: str | None = None,
        base_points: int,
        lines: Sequence[ScoreLine],
        missing: Sequence[str],
        weakest: Sequence[WeakAttribute],
        reasons: Sequence[Reason],
    ) -> Self: ...
    @property
    def debtor(self) -> str:
        """The key of the debtor."""
    @property
    def score(self) -> int:
        """The score."""
    @property
    def grade(self) -> str | None:
        """The grade that the score falls under. Absent: the scorecard has no grades."""
    @property
    def base_points(self) -> int:
        """The points before any attribute."""
    @property
    def lines(self) -> tuple[ScoreLine, ...]:
        """Every attribute of the scorecard, in its order."""
    @property
    def missing(self) -> tuple[str, ...]:
        """The attributes whose value is not known."""
    @property
    def weakest(self) -> tuple[WeakAttribute, ...]:
        """The attributes that cost the most points, the worst first; in the order of the scorecard where it is
        equal.
        """
    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Why, line by line."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class CreditSecurity:
    """A security for what a debtor owes, at the value that it is good for.

    Args:
        kind: What it is.
        amount: What it is good for, above zero: its value after haircuts and prior claims, not its face
            value.
        valid_through: The last day that it can be called on. Absent: without end.
        reference: The number of the deed, or what else names it.
    """

    __match_args__ = ("kind", "amount", "valid_through", "reference")
    def __new__(
        cls,
        *,
        kind: CreditSecurityKind,
        amount: decimal.Decimal | int,
        valid_through: datetime.date | None = None,
        reference: str | None = None,
    ) -> Self: ...
    @property
    def kind(self) -> CreditSecurityKind:
        """What it is."""
    @property
    def amount(self) -> decimal.Decimal:
        """What it is good for, above zero: its value after haircuts and prior claims, not its face value."""
    @property
    def valid_through(self) -> datetime.date | None:
        """The last day that it can be called on. Absent: without end."""
    @property
    def reference(self) -> str | None:
        """The number of the deed, or what else names it."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class CurrencyAgeing:
    """The open balances in one currency, by age.

    Args:
        currency: The currency of every amount in this record.
        total: All receivables together.
        groups: The groups in which something is open or unapplied, sorted by debtor, then by each attribute
            in the order asked for, then by size; a key that is absent comes first. Their lines add up to the
            total. Empty when no key was asked for.
    """

    __match_args__ = ("currency", "total", "groups")
    def __new__(
        cls,
        *,
        currency: str,
        total: AgeingLine,
        groups: Sequence[AgeingGroup],
    ) -> Self: ...
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def total(self) -> AgeingLine:
        """All receivables together."""
    @property
    def groups(self) -> tuple[AgeingGroup, ...]:
        """The groups in which something is open or unapplied, sorted by debtor, then by each attribute in the
        order asked for, then by size; a key that is absent comes first. Their lines add up to the total.
        Empty when no key was asked for.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class CustomPart:
    """A part with its own date.

    Args:
        due_date: The last day to pay it without being late, before it is moved to a business day. Later than
            that of the part before.
        amount: Its amount. Absent: a share, by weight, of what the stated amounts leave.
        weight: Its weight among the parts without an amount, above zero. It excludes the amount. Absent,
            without an amount: 1.
    """

    __match_args__ = ("due_date", "amount", "weight")
    def __new__(
        cls,
        *,
        due_date: datetime.date,
        amount: decimal.Decimal | int | None = None,
        weight: decimal.Decimal | int | None = None,
    ) -> Self: ...
    @property
    def due_date(self) -> datetime.date:
        """The last day to pay it without being late, before it is moved to a business day. Later than that of
        the part before.
        """
    @property
    def amount(self) -> decimal.Decimal | None:
        """Its amount. Absent: a share, by weight, of what the stated amounts leave."""
    @property
    def weight(self) -> decimal.Decimal | None:
        """Its weight among the parts without an amount, above zero. It excludes the amount. Absent, without an
        amount: 1.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class CustomParts:
    """Parts with their own dates and sizes, as two sides agreed them.

    Args:
        parts: The parts by due date, earliest first, at least one and at most 1,200. Where all amounts are
            stated, they must add up to what there is to pay.
        basis: What amounts and weights are about. The principal unless stated.
    """

    __match_args__ = ("parts", "basis")
    def __new__(
        cls,
        *,
        parts: Sequence[CustomPart],
        basis: PartAmountBasis | None = None,
    ) -> Self: ...
    @property
    def parts(self) -> tuple[CustomPart, ...]:
        """The parts by due date, earliest first, at least one and at most 1,200. Where all amounts are stated,
        they must add up to what there is to pay.
        """
    @property
    def basis(self) -> PartAmountBasis:
        """What amounts and weights are about. The principal unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class DailyRateSchedule:
    """Rates per day by the day each takes effect, such as a contractual rate that was changed by an amendment.

    Args:
        name: What the series is called.
        source: Where it is agreed or published.
        steps: The steps by day, earliest first, each day once; at least one, at most 10,000.
        known_through: The last day for which the rate in force is known. Not before the last step.
    """

    __match_args__ = ("name", "source", "steps", "known_through")
    def __new__(
        cls,
        *,
        name: str,
        source: str,
        steps: Sequence[DailyRateStep],
        known_through: datetime.date,
    ) -> Self: ...
    @property
    def name(self) -> str:
        """What the series is called."""
    @property
    def source(self) -> str:
        """Where it is agreed or published."""
    @property
    def steps(self) -> tuple[DailyRateStep, ...]:
        """The steps by day, earliest first, each day once; at least one, at most 10,000."""
    @property
    def known_through(self) -> datetime.date:
        """The last day for which the rate in force is known. Not before the last step."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class DailyRateStep:
    """A rate per day from the day it takes effect.

    Args:
        effective_from: The first day on which the rate is in force.
        rate: The rate per day as a fraction: 0.0003 is 0.03 %.
    """

    __match_args__ = ("effective_from", "rate")
    def __new__(
        cls,
        *,
        effective_from: datetime.date,
        rate: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def effective_from(self) -> datetime.date:
        """The first day on which the rate is in force."""
    @property
    def rate(self) -> decimal.Decimal:
        """The rate per day as a fraction: 0.0003 is 0.03 %."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class DaysPastDueBand:
    """The points for a span of days past due. It begins the day after the span before it ends; the first begins
    at zero.

    Args:
        up_to_days: The last day of the span. Absent in the last span, and only there: it has no end.
        points: The points, a whole number from -1,000 to 1,000.
    """

    __match_args__ = ("up_to_days", "points")
    def __new__(
        cls,
        *,
        up_to_days: int | None = None,
        points: int,
    ) -> Self: ...
    @property
    def up_to_days(self) -> int | None:
        """The last day of the span. Absent in the last span, and only there: it has no end."""
    @property
    def points(self) -> int:
        """The points, a whole number from -1,000 to 1,000."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class DebtorFacts:
    """What is known about a debtor. Every fact may be left out: an unknown fact adds no points and is listed as
    missing.

    Args:
        operating_status: Whether the debtor's business is running. Unknown unless stated.
        payment_record: How the debtor has paid so far. Unknown unless stated.
        oldest_days_past_due: Days past due of the oldest amount still outstanding; zero when nothing is
            overdue. Absent: not known.
        collateral: What secures the debt. Unknown unless stated.
        disputed_share: The part of what is outstanding that the debtor disputes: `0` for nothing, `1` for all
            of it. Absent: not known.
        cause_of_arrears: Why the debtor is in arrears. Unknown unless stated.
        contact: Whether the debtor can be talked to. Unknown unless stated.
    """

    __match_args__ = ("operating_status", "payment_record", "oldest_days_past_due", "collateral", "disputed_share", "cause_of_arrears", "contact")
    def __new__(
        cls,
        *,
        operating_status: OperatingStatus | None = None,
        payment_record: PaymentRecord | None = None,
        oldest_days_past_due: int | None = None,
        collateral: Collateral | None = None,
        disputed_share: decimal.Decimal | int | None = None,
        cause_of_arrears: CauseOfArrears | None = None,
        contact: Contact | None = None,
    ) -> Self: ...
    @property
    def operating_status(self) -> OperatingStatus:
        """Whether the debtor's business is running. Unknown unless stated."""
    @property
    def payment_record(self) -> PaymentRecord:
        """How the debtor has paid so far. Unknown unless stated."""
    @property
    def oldest_days_past_due(self) -> int | None:
        """Days past due of the oldest amount still outstanding; zero when nothing is overdue. Absent: not known."""
    @property
    def collateral(self) -> Collateral:
        """What secures the debt. Unknown unless stated."""
    @property
    def disputed_share(self) -> decimal.Decimal | None:
        """The part of what is outstanding that the debtor disputes: `0` for nothing, `1` for all of it. Absent:
        not known.
        """
    @property
    def cause_of_arrears(self) -> CauseOfArrears:
        """Why the debtor is in arrears. Unknown unless stated."""
    @property
    def contact(self) -> Contact:
        """Whether the debtor can be talked to. Unknown unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class DebtorReport:
    """What each debtor owes in each currency, and the accounts to tier.

    Args:
        as_of: The day the answer is made for.
        debtors: One line per debtor and currency, by debtor, then currency; also those who owe nothing any
            more.
        accounts: One account for each line with something outstanding, in the same order, ready to be given
            tiers. Where a debtor owes in several currencies, each is an account of its own, and tiers are
            given currency by currency.
    """

    __match_args__ = ("as_of", "debtors", "accounts")
    def __new__(
        cls,
        *,
        as_of: datetime.date,
        debtors: Sequence[DebtorSummary],
        accounts: Sequence[Account],
    ) -> Self: ...
    @property
    def as_of(self) -> datetime.date:
        """The day the answer is made for."""
    @property
    def debtors(self) -> tuple[DebtorSummary, ...]:
        """One line per debtor and currency, by debtor, then currency; also those who owe nothing any more."""
    @property
    def accounts(self) -> tuple[Account, ...]:
        """One account for each line with something outstanding, in the same order, ready to be given tiers.
        Where a debtor owes in several currencies, each is an account of its own, and tiers are given currency
        by currency.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class DebtorSummary:
    """What one debtor owes in one currency, and how the debtor has paid.

    Args:
        debtor: The key of the debtor.
        currency: The currency of every amount in this record.
        open_receivables: How many receivables have something outstanding.
        outstanding: What is still owed, zero or above.
        overdue: The part of it that is past its due date.
        unapplied_credit: Payments and credits beyond what there was to pay. It is not set off against what is
            outstanding.
        disputed: The part of what is outstanding that is disputed.
        oldest_days_past_due: Days past due of the oldest amount outstanding; zero when nothing is overdue.
        paid_on_time: How many receivables or instalments with a due date were paid off by that day.
        paid_late: How many were paid off after their due date.
    """

    __match_args__ = ("debtor", "currency", "open_receivables", "outstanding", "overdue", "unapplied_credit", "disputed", "oldest_days_past_due", "paid_on_time", "paid_late")
    def __new__(
        cls,
        *,
        debtor: str,
        currency: str,
        open_receivables: int,
        outstanding: decimal.Decimal | int,
        overdue: decimal.Decimal | int,
        unapplied_credit: decimal.Decimal | int,
        disputed: decimal.Decimal | int,
        oldest_days_past_due: int,
        paid_on_time: int,
        paid_late: int,
    ) -> Self: ...
    @property
    def debtor(self) -> str:
        """The key of the debtor."""
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def open_receivables(self) -> int:
        """How many receivables have something outstanding."""
    @property
    def outstanding(self) -> decimal.Decimal:
        """What is still owed, zero or above."""
    @property
    def overdue(self) -> decimal.Decimal:
        """The part of it that is past its due date."""
    @property
    def unapplied_credit(self) -> decimal.Decimal:
        """Payments and credits beyond what there was to pay. It is not set off against what is outstanding."""
    @property
    def disputed(self) -> decimal.Decimal:
        """The part of what is outstanding that is disputed."""
    @property
    def oldest_days_past_due(self) -> int:
        """Days past due of the oldest amount outstanding; zero when nothing is overdue."""
    @property
    def paid_on_time(self) -> int:
        """How many receivables or instalments with a due date were paid off by that day."""
    @property
    def paid_late(self) -> int:
        """How many were paid off after their due date."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class DecliningDailyInterest:
    """Interest on what is still owed, at a rate per day.

    Args:
        rate: The rate per day as a fraction: 0.0003 is 0.03 %. Absent: what the stated count and amounts come
            to.
    """

    __match_args__ = ("rate",)
    def __new__(
        cls,
        *,
        rate: decimal.Decimal | int | None = None,
    ) -> Self: ...
    @property
    def rate(self) -> decimal.Decimal | None:
        """The rate per day as a fraction: 0.0003 is 0.03 %. Absent: what the stated count and amounts come to."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class DecliningInterest:
    """Interest on what is still owed, at a rate per year.

    Args:
        rate: The rate per year as a fraction, not below zero. Absent: what the stated count and amounts come
            to.
        day_count: How days become a part of a year.
    """

    __match_args__ = ("rate", "day_count")
    def __new__(
        cls,
        *,
        rate: decimal.Decimal | int | None = None,
        day_count: DayCount,
    ) -> Self: ...
    @property
    def rate(self) -> decimal.Decimal | None:
        """The rate per year as a fraction, not below zero. Absent: what the stated count and amounts come to."""
    @property
    def day_count(self) -> DayCount:
        """How days become a part of a year."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class DeriveDueDateInput:
    """The day that the term runs from, and the terms.

    Args:
        start_date: The day the term runs from, as the contract says: the invoice date, the delivery, the
            acceptance.
        terms: The terms.
    """

    __match_args__ = ("start_date", "terms")
    def __new__(
        cls,
        *,
        start_date: datetime.date,
        terms: PaymentTerms,
    ) -> Self: ...
    @property
    def start_date(self) -> datetime.date:
        """The day the term runs from, as the contract says: the invoice date, the delivery, the acceptance."""
    @property
    def terms(self) -> PaymentTerms:
        """The terms."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class DiscountBillInput:
    """A bill, the day to discount it, and the terms.

    Args:
        bill: The bill.
        discount_date: The day it is discounted: the first day that bears discount.
        terms: The terms of the bank.
        holding: What to compare with. Absent: no comparison.
    """

    __match_args__ = ("bill", "discount_date", "terms", "holding")
    def __new__(
        cls,
        *,
        bill: AcceptedBill,
        discount_date: datetime.date,
        terms: BillDiscountTerms,
        holding: BillHolding | None = None,
    ) -> Self: ...
    @property
    def bill(self) -> AcceptedBill:
        """The bill."""
    @property
    def discount_date(self) -> datetime.date:
        """The day it is discounted: the first day that bears discount."""
    @property
    def terms(self) -> BillDiscountTerms:
        """The terms of the bank."""
    @property
    def holding(self) -> BillHolding | None:
        """What to compare with. Absent: no comparison."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class DiscountLapse:
    """What happens when nothing is paid in the window that is open.

    Args:
        last_day: The last day of the window.
        lost: The discount that goes with it: by so much more costs the next window.
        payable_after: What clears the debt on the day after.
    """

    __match_args__ = ("last_day", "lost", "payable_after")
    def __new__(
        cls,
        *,
        last_day: datetime.date,
        lost: decimal.Decimal | int,
        payable_after: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def last_day(self) -> datetime.date:
        """The last day of the window."""
    @property
    def lost(self) -> decimal.Decimal:
        """The discount that goes with it: by so much more costs the next window."""
    @property
    def payable_after(self) -> decimal.Decimal:
        """What clears the debt on the day after."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class DiscountedPayment:
    """What a payment settled, and the discount it took.

    Args:
        date: The day of the payment.
        paid: The amount paid.
        discount_rate: The discount rate of its window; zero outside every window.
        discount: The discount it took.
        settled: What it settled: paid less unapplied, plus discount.
        unapplied: What of it was more than there was to pay.
    """

    __match_args__ = ("date", "paid", "discount_rate", "discount", "settled", "unapplied")
    def __new__(
        cls,
        *,
        date: datetime.date,
        paid: decimal.Decimal | int,
        discount_rate: decimal.Decimal | int,
        discount: decimal.Decimal | int,
        settled: decimal.Decimal | int,
        unapplied: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def date(self) -> datetime.date:
        """The day of the payment."""
    @property
    def paid(self) -> decimal.Decimal:
        """The amount paid."""
    @property
    def discount_rate(self) -> decimal.Decimal:
        """The discount rate of its window; zero outside every window."""
    @property
    def discount(self) -> decimal.Decimal:
        """The discount it took."""
    @property
    def settled(self) -> decimal.Decimal:
        """What it settled: paid less unapplied, plus discount."""
    @property
    def unapplied(self) -> decimal.Decimal:
        """What of it was more than there was to pay."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class Dispute:
    """A debtor's objection to a receivable, open from one day to another.

    Args:
        opened: The day the objection was raised.
        closed: The day it was settled or withdrawn; from that day on it is closed. Absent: it is still open.
        amount: The amount objected to, above zero. Absent: all of the receivable.
        reason: What is objected to, if said.
    """

    __match_args__ = ("opened", "closed", "amount", "reason")
    def __new__(
        cls,
        *,
        opened: datetime.date,
        closed: datetime.date | None = None,
        amount: decimal.Decimal | int | None = None,
        reason: str | None = None,
    ) -> Self: ...
    @property
    def opened(self) -> datetime.date:
        """The day the objection was raised."""
    @property
    def closed(self) -> datetime.date | None:
        """The day it was settled or withdrawn; from that day on it is closed. Absent: it is still open."""
    @property
    def amount(self) -> decimal.Decimal | None:
        """The amount objected to, above zero. Absent: all of the receivable."""
    @property
    def reason(self) -> str | None:
        """What is objected to, if said."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class DisputedShareBand:
    """The points for a span of disputed shares. It begins just above the span before it; the first begins at
    zero.

    Args:
        up_to: The largest share of the span, itself included. The last span's is 1.
        points: The points, a whole number from -1,000 to 1,000.
    """

    __match_args__ = ("up_to", "points")
    def __new__(
        cls,
        *,
        up_to: decimal.Decimal | int,
        points: int,
    ) -> Self: ...
    @property
    def up_to(self) -> decimal.Decimal:
        """The largest share of the span, itself included. The last span's is 1."""
    @property
    def points(self) -> int:
        """The points, a whole number from -1,000 to 1,000."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class DueDateAdjustment:
    """How a due date that is no business day is moved.

    Args:
        calendar: The calendar that says which days are business days.
        convention: Where the date goes.
    """

    __match_args__ = ("calendar", "convention")
    def __new__(
        cls,
        *,
        calendar: CalendarTerms,
        convention: RollConvention,
    ) -> Self: ...
    @property
    def calendar(self) -> CalendarTerms:
        """The calendar that says which days are business days."""
    @property
    def convention(self) -> RollConvention:
        """Where the date goes."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class DueDateReport:
    """A due date, and how it came about.

    Args:
        counted_from: The day that is day 0 of the term: the start date, or the end of its month.
        unadjusted_date: The day the term ends by the count of days alone.
        due_date: The due date: the last day to pay without being late.
    """

    __match_args__ = ("counted_from", "unadjusted_date", "due_date")
    def __new__(
        cls,
        *,
        counted_from: datetime.date,
        unadjusted_date: datetime.date,
        due_date: datetime.date,
    ) -> Self: ...
    @property
    def counted_from(self) -> datetime.date:
        """The day that is day 0 of the term: the start date, or the end of its month."""
    @property
    def unadjusted_date(self) -> datetime.date:
        """The day the term ends by the count of days alone."""
    @property
    def due_date(self) -> datetime.date:
        """The due date: the last day to pay without being late."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class DuePart:
    """A part of a receivable that falls due on its own day.

    Args:
        due_date: The last day to pay this part without being late.
        amount: The amount of this part, above zero.
    """

    __match_args__ = ("due_date", "amount")
    def __new__(
        cls,
        *,
        due_date: datetime.date,
        amount: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def due_date(self) -> datetime.date:
        """The last day to pay this part without being late."""
    @property
    def amount(self) -> decimal.Decimal:
        """The amount of this part, above zero."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class EarlyPaymentPrice:
    """The largest discount worth giving, and what an offered one gains or loses.

    Args:
        currency: The currency of every amount in this record.
        amount: The amount that bears the discount.
        days_gained: The days by which the money comes earlier.
        day_count: The day count of the simple yearly costs: that of the cost of capital.
        expected_share: The share of the amount that is expected to come in without the discount: 1 less the
            risk.
        value_of_waiting: What waiting is worth on the day of early payment, rounded half away from zero.
        largest: The largest discount worth giving, cut down to the minor unit. Zero where waiting costs
            nothing.
        offered: The offered discount, rounded half away from zero to the minor unit.
        gain: What the offered discount gains against waiting, at the value of waiting shown; below zero: what
            it loses.
        verdict: Whether the offered discount is worth giving: not above the largest.
    """

    __match_args__ = ("currency", "amount", "days_gained", "day_count", "expected_share", "value_of_waiting", "largest", "offered", "gain", "verdict")
    def __new__(
        cls,
        *,
        currency: str,
        amount: decimal.Decimal | int,
        days_gained: int,
        day_count: DayCount,
        expected_share: decimal.Decimal | int,
        value_of_waiting: decimal.Decimal | int,
        largest: PricedDiscount,
        offered: PricedDiscount | None = None,
        gain: decimal.Decimal | int | None = None,
        verdict: EarlyPaymentVerdict | None = None,
    ) -> Self: ...
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def amount(self) -> decimal.Decimal:
        """The amount that bears the discount."""
    @property
    def days_gained(self) -> int:
        """The days by which the money comes earlier."""
    @property
    def day_count(self) -> DayCount:
        """The day count of the simple yearly costs: that of the cost of capital."""
    @property
    def expected_share(self) -> decimal.Decimal:
        """The share of the amount that is expected to come in without the discount: 1 less the risk."""
    @property
    def value_of_waiting(self) -> decimal.Decimal:
        """What waiting is worth on the day of early payment, rounded half away from zero."""
    @property
    def largest(self) -> PricedDiscount:
        """The largest discount worth giving, cut down to the minor unit. Zero where waiting costs nothing."""
    @property
    def offered(self) -> PricedDiscount | None:
        """The offered discount, rounded half away from zero to the minor unit."""
    @property
    def gain(self) -> decimal.Decimal | None:
        """What the offered discount gains against waiting, at the value of waiting shown; below zero: what it
        loses.
        """
    @property
    def verdict(self) -> EarlyPaymentVerdict | None:
        """Whether the offered discount is worth giving: not above the largest."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class EarlyPaymentQuote:
    """What is payable on which day under terms that reward early payment.

    Paid, discount taken, credited and outstanding add up to the amount and the unapplied credit.

    Args:
        id: The key of the receivable.
        debtor: The key of the debtor.
        currency: The currency of every amount in this record.
        as_of: The day the answer is made for.
        counted_from: The day that is day 0 of the terms: the start date, or the end of its month.
        due_date: The due date of the full amount.
        amount: The full amount of the receivable.
        discount_base: What of it bears the discount.
        paid: The sum of the payments.
        credited: The sum of the credits.
        discount_taken: The sum of the discounts that the payments took.
        outstanding: What is outstanding, before any discount still to come.
        unapplied_credit: What was received or credited beyond what there was to pay.
        payable_now: What clears the debt on the day asked about.
        discount_now: The discount in it.
        windows: The windows in the order of their days, the last one without a discount. A step whose last
            day falls with an earlier one's, or before the start, has no window.
        next_lapse: What lapses next. Absent where no window with a discount is open, or nothing is
            outstanding.
        payments: The payments by day, with what each settled.
    """

    __match_args__ = ("id", "debtor", "currency", "as_of", "counted_from", "due_date", "amount", "discount_base", "paid", "credited", "discount_taken", "outstanding", "unapplied_credit", "payable_now", "discount_now", "windows", "next_lapse", "payments")
    def __new__(
        cls,
        *,
        id: str,
        debtor: str,
        currency: str,
        as_of: datetime.date,
        counted_from: datetime.date,
        due_date: datetime.date,
        amount: decimal.Decimal | int,
        discount_base: decimal.Decimal | int,
        paid: decimal.Decimal | int,
        credited: decimal.Decimal | int,
        discount_taken: decimal.Decimal | int,
        outstanding: decimal.Decimal | int,
        unapplied_credit: decimal.Decimal | int,
        payable_now: decimal.Decimal | int,
        discount_now: decimal.Decimal | int,
        windows: Sequence[EarlyPaymentWindow],
        next_lapse: DiscountLapse | None = None,
        payments: Sequence[DiscountedPayment],
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The key of the receivable."""
    @property
    def debtor(self) -> str:
        """The key of the debtor."""
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def as_of(self) -> datetime.date:
        """The day the answer is made for."""
    @property
    def counted_from(self) -> datetime.date:
        """The day that is day 0 of the terms: the start date, or the end of its month."""
    @property
    def due_date(self) -> datetime.date:
        """The due date of the full amount."""
    @property
    def amount(self) -> decimal.Decimal:
        """The full amount of the receivable."""
    @property
    def discount_base(self) -> decimal.Decimal:
        """What of it bears the discount."""
    @property
    def paid(self) -> decimal.Decimal:
        """The sum of the payments."""
    @property
    def credited(self) -> decimal.Decimal:
        """The sum of the credits."""
    @property
    def discount_taken(self) -> decimal.Decimal:
        """The sum of the discounts that the payments took."""
    @property
    def outstanding(self) -> decimal.Decimal:
        """What is outstanding, before any discount still to come."""
    @property
    def unapplied_credit(self) -> decimal.Decimal:
        """What was received or credited beyond what there was to pay."""
    @property
    def payable_now(self) -> decimal.Decimal:
        """What clears the debt on the day asked about."""
    @property
    def discount_now(self) -> decimal.Decimal:
        """The discount in it."""
    @property
    def windows(self) -> tuple[EarlyPaymentWindow, ...]:
        """The windows in the order of their days, the last one without a discount. A step whose last day falls
        with an earlier one's, or before the start, has no window.
        """
    @property
    def next_lapse(self) -> DiscountLapse | None:
        """What lapses next. Absent where no window with a discount is open, or nothing is outstanding."""
    @property
    def payments(self) -> tuple[DiscountedPayment, ...]:
        """The payments by day, with what each settled."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class EarlyPaymentStep:
    """One step of a discount: so much off for payment within so many days. The 2/10 of 2/10 net 30.

    Args:
        within_days: Days from the day counted from to the last day of the step, 0 to 3,660. The day counted
            from is day 0.
        discount: The discount as a share of the base: above 0 and below 1. `0.02` is 2 %.
    """

    __match_args__ = ("within_days", "discount")
    def __new__(
        cls,
        *,
        within_days: int,
        discount: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def within_days(self) -> int:
        """Days from the day counted from to the last day of the step, 0 to 3,660. The day counted from is day 0."""
    @property
    def discount(self) -> decimal.Decimal:
        """The discount as a share of the base: above 0 and below 1. `0.02` is 2 %."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class EarlyPaymentTerms:
    """Terms that reward early payment, such as 2/10, 1/20, net 30.

    Args:
        steps: The steps: ascending days, descending discounts, 1 to 100 of them.
        net_days: Days from the day counted from to the due date: the 30 of net 30. Absent: the receivable
            states its due date.
        end_of_month: Whether days are counted from the last day of the month of the start date instead of the
            start date itself. No unless stated.
        adjustment: Where the last day of a step and a due date of net days are moved that are no business
            days. Absent: they stay.
        base: What bears the discount. The whole amount unless stated.
        part_payments: What a part payment does. It takes its own discount (pro rata) unless stated.
        rounding: How exact figures become amounts, each discount by itself. Half away from zero to the minor
            unit unless stated.
    """

    __match_args__ = ("steps", "net_days", "end_of_month", "adjustment", "base", "part_payments", "rounding")
    def __new__(
        cls,
        *,
        steps: Sequence[EarlyPaymentStep],
        net_days: int | None = None,
        end_of_month: bool | None = None,
        adjustment: DueDateAdjustment | None = None,
        base: DiscountBase | None = None,
        part_payments: PartPaymentRule | None = None,
        rounding: Rounding | None = None,
    ) -> Self: ...
    @property
    def steps(self) -> tuple[EarlyPaymentStep, ...]:
        """The steps: ascending days, descending discounts, 1 to 100 of them."""
    @property
    def net_days(self) -> int | None:
        """Days from the day counted from to the due date: the 30 of net 30. Absent: the receivable states its
        due date.
        """
    @property
    def end_of_month(self) -> bool:
        """Whether days are counted from the last day of the month of the start date instead of the start date
        itself. No unless stated.
        """
    @property
    def adjustment(self) -> DueDateAdjustment | None:
        """Where the last day of a step and a due date of net days are moved that are no business days. Absent:
        they stay.
        """
    @property
    def base(self) -> DiscountBase:
        """What bears the discount. The whole amount unless stated."""
    @property
    def part_payments(self) -> PartPaymentRule:
        """What a part payment does. It takes its own discount (pro rata) unless stated."""
    @property
    def rounding(self) -> Rounding:
        """How exact figures become amounts, each discount by itself. Half away from zero to the minor unit
        unless stated.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class EarlyPaymentWindow:
    """Days on which payment in full takes the same discount.

    Args:
        first_day: Its first day.
        last_day: Its last day, this day included. Absent in the window without a discount where the due date
            has passed before it.
        discount_rate: The discount as a share of the base; zero in the window without a discount.
        discount: The discount on what is outstanding on the day asked about.
        payable: What clears the debt when paid inside the window: outstanding less discount.
        status: Where it stands.
    """

    __match_args__ = ("first_day", "last_day", "discount_rate", "discount", "payable", "status")
    def __new__(
        cls,
        *,
        first_day: datetime.date,
        last_day: datetime.date | None = None,
        discount_rate: decimal.Decimal | int,
        discount: decimal.Decimal | int,
        payable: decimal.Decimal | int,
        status: EarlyPaymentWindowStatus,
    ) -> Self: ...
    @property
    def first_day(self) -> datetime.date:
        """Its first day."""
    @property
    def last_day(self) -> datetime.date | None:
        """Its last day, this day included. Absent in the window without a discount where the due date has passed
        before it.
        """
    @property
    def discount_rate(self) -> decimal.Decimal:
        """The discount as a share of the base; zero in the window without a discount."""
    @property
    def discount(self) -> decimal.Decimal:
        """The discount on what is outstanding on the day asked about."""
    @property
    def payable(self) -> decimal.Decimal:
        """What clears the debt when paid inside the window: outstanding less discount."""
    @property
    def status(self) -> EarlyPaymentWindowStatus:
        """Where it stands."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class EffectiveRateFinding:
    """The yearly rate that dated flows come to: compound, on actual days over 365, from the first flow.

    Args:
        status: Whether there is exactly one.
        rate: The rate, to six decimals, half away from zero: `0.445853` is 44.59 % a year. Absent unless
            there is exactly one.
    """

    __match_args__ = ("status", "rate")
    def __new__(
        cls,
        *,
        status: EffectiveRateStatus,
        rate: decimal.Decimal | int | None = None,
    ) -> Self: ...
    @property
    def status(self) -> EffectiveRateStatus:
        """Whether there is exactly one."""
    @property
    def rate(self) -> decimal.Decimal | None:
        """The rate, to six decimals, half away from zero: `0.445853` is 44.59 % a year. Absent unless there is
        exactly one.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class EqualParts:
    """Equal parts, of a plan that is free of interest or bears it flat.

    The missing one of count, amount and rate follows from the other two.

    Args:
        parts: How many, 1 to 1,200, without the deposit. Absent: as few as the amount allows.
        amount: What each pays, interest within it and fees on top. The last one pays what is left. Absent:
            what the count asks.
    """

    __match_args__ = ("parts", "amount")
    def __new__(
        cls,
        *,
        parts: int | None = None,
        amount: decimal.Decimal | int | None = None,
    ) -> Self: ...
    @property
    def parts(self) -> int | None:
        """How many, 1 to 1,200, without the deposit. Absent: as few as the amount allows."""
    @property
    def amount(self) -> decimal.Decimal | None:
        """What each pays, interest within it and fees on top. The last one pays what is left. Absent: what the
        count asks.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class EqualPrincipalParts:
    """Equal parts of the principal, each with the interest of its period on top.

    Args:
        parts: How many, 1 to 1,200, without the deposit. Exactly one of this and the amount must be given.
        amount: The principal of each; the last one has what is left.
    """

    __match_args__ = ("parts", "amount")
    def __new__(
        cls,
        *,
        parts: int | None = None,
        amount: decimal.Decimal | int | None = None,
    ) -> Self: ...
    @property
    def parts(self) -> int | None:
        """How many, 1 to 1,200, without the deposit. Exactly one of this and the amount must be given."""
    @property
    def amount(self) -> decimal.Decimal | None:
        """The principal of each; the last one has what is left."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class EquityDiscounts:
    """How much less a stake is worth than its part of the whole.

    The default sizes are this library's, inside what valuers use: 0.20 is what a premium of a quarter for
    control comes to for the one who lacks it (1 − 1 ÷ 1.25), and 0.30 is about the mean discount found at
    private sales of shares that could not yet be traded.

    Args:
        control_above: A stake above this part of all shares controls the company, and bears no discount for
            lack of control. 0.5 unless stated.
        lack_of_control: What lack of control takes off. 0.20 unless stated.
        lack_of_marketability: What is then taken off because the shares are hard to sell. 0.30 unless stated;
            state 0 for listed shares.
    """

    __match_args__ = ("control_above", "lack_of_control", "lack_of_marketability")
    def __new__(
        cls,
        *,
        control_above: decimal.Decimal | int | None = None,
        lack_of_control: decimal.Decimal | int | None = None,
        lack_of_marketability: decimal.Decimal | int | None = None,
    ) -> Self: ...
    @property
    def control_above(self) -> decimal.Decimal:
        """A stake above this part of all shares controls the company, and bears no discount for lack of control.
        0.5 unless stated.
        """
    @property
    def lack_of_control(self) -> decimal.Decimal:
        """What lack of control takes off. 0.20 unless stated."""
    @property
    def lack_of_marketability(self) -> decimal.Decimal:
        """What is then taken off because the shares are hard to sell. 0.30 unless stated; state 0 for listed
        shares.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class EquityLine:
    """One line of the valuation of a stake.

    Args:
        kind: What it is.
        amount: What it adds to the value, negative where it takes off.
    """

    __match_args__ = ("kind", "amount")
    def __new__(
        cls,
        *,
        kind: EquityLineKind,
        amount: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def kind(self) -> EquityLineKind:
        """What it is."""
    @property
    def amount(self) -> decimal.Decimal:
        """What it adds to the value, negative where it takes off."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class EquitySwapValuation:
    """What shares for a debt are worth.

    The lines add up to `value`, and `recovered` and `shortfall` to the debt. There is never both a shortfall
    and an excess.

    Args:
        currency: The currency of every amount in this record.
        debt: The debt.
        pre_money: What all shares are worth before the swap.
        post_money: What all shares are worth after it: the debt is gone where the company no longer owes it
            to anybody.
        shares_before: How many shares there are before the swap.
        shares_after: How many there are after it.
        shares: How many the creditor gets.
        stake: The creditor's part of all shares after the swap, shown with at most 6 decimals.
        dilution: The part of their stake that the other shareholders lose to new shares, shown with at most 6
            decimals. Zero where existing shares are handed over.
        controls: Whether the stake controls the company.
        price_per_share: The debt that each share is to discharge, shown with at most 6 decimals.
        worth_per_share: What each share is worth after the swap before any discount, shown with at most 6
            decimals.
        lines: How the value comes about.
        value: What the stake is worth to the creditor; negative where the costs are more than all of it.
        recovered: What the stake is worth against the debt, from nothing to all of it.
        shortfall: What the creditor gives up by the swap.
        excess: What the stake is worth beyond the debt.
        shares_to_cover: The fewest shares of this kind whose value is all of the debt. Absent: not even
            1,000,000,000,000 new shares, or all existing ones, would be worth it.
    """

    __match_args__ = ("currency", "debt", "pre_money", "post_money", "shares_before", "shares_after", "shares", "stake", "dilution", "controls", "price_per_share", "worth_per_share", "lines", "value", "recovered", "shortfall", "excess", "shares_to_cover")
    def __new__(
        cls,
        *,
        currency: str,
        debt: decimal.Decimal | int,
        pre_money: decimal.Decimal | int,
        post_money: decimal.Decimal | int,
        shares_before: int,
        shares_after: int,
        shares: int,
        stake: decimal.Decimal | int,
        dilution: decimal.Decimal | int,
        controls: bool,
        price_per_share: decimal.Decimal | int,
        worth_per_share: decimal.Decimal | int,
        lines: Sequence[EquityLine],
        value: decimal.Decimal | int,
        recovered: decimal.Decimal | int,
        shortfall: decimal.Decimal | int,
        excess: decimal.Decimal | int,
        shares_to_cover: int | None = None,
    ) -> Self: ...
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def debt(self) -> decimal.Decimal:
        """The debt."""
    @property
    def pre_money(self) -> decimal.Decimal:
        """What all shares are worth before the swap."""
    @property
    def post_money(self) -> decimal.Decimal:
        """What all shares are worth after it: the debt is gone where the company no longer owes it to anybody."""
    @property
    def shares_before(self) -> int:
        """How many shares there are before the swap."""
    @property
    def shares_after(self) -> int:
        """How many there are after it."""
    @property
    def shares(self) -> int:
        """How many the creditor gets."""
    @property
    def stake(self) -> decimal.Decimal:
        """The creditor's part of all shares after the swap, shown with at most 6 decimals."""
    @property
    def dilution(self) -> decimal.Decimal:
        """The part of their stake that the other shareholders lose to new shares, shown with at most 6 decimals.
        Zero where existing shares are handed over.
        """
    @property
    def controls(self) -> bool:
        """Whether the stake controls the company."""
    @property
    def price_per_share(self) -> decimal.Decimal:
        """The debt that each share is to discharge, shown with at most 6 decimals."""
    @property
    def worth_per_share(self) -> decimal.Decimal:
        """What each share is worth after the swap before any discount, shown with at most 6 decimals."""
    @property
    def lines(self) -> tuple[EquityLine, ...]:
        """How the value comes about."""
    @property
    def value(self) -> decimal.Decimal:
        """What the stake is worth to the creditor; negative where the costs are more than all of it."""
    @property
    def recovered(self) -> decimal.Decimal:
        """What the stake is worth against the debt, from nothing to all of it."""
    @property
    def shortfall(self) -> decimal.Decimal:
        """What the creditor gives up by the swap."""
    @property
    def excess(self) -> decimal.Decimal:
        """What the stake is worth beyond the debt."""
    @property
    def shares_to_cover(self) -> int | None:
        """The fewest shares of this kind whose value is all of the debt. Absent: not even 1,000,000,000,000 new
        shares, or all existing ones, would be worth it.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class EvaluateSettlementInput:
    """A debt, offers to settle it, and what waiting would bring.

    Args:
        receivable: The receivable with its dated facts.
        terms: The terms of late-payment interest. A waiver in them is left aside: the offer is what waives.
            Absent: no interest.
        costs: Costs claimed beside principal and interest, zero or above. None unless stated.
        as_of: The day the answer is made for. Every value is one of this day.
        offers: The offers, 1 to 20 of them.
        waiting: What happens without a settlement.
        cost_of_capital: What money costs the creditor.
    """

    __match_args__ = ("receivable", "terms", "costs", "as_of", "offers", "waiting", "cost_of_capital")
    def __new__(
        cls,
        *,
        receivable: Receivable,
        terms: LateInterestTerms | None = None,
        costs: decimal.Decimal | int | None = None,
        as_of: datetime.date,
        offers: Sequence[SettlementOffer],
        waiting: WaitingTerms,
        cost_of_capital: CostOfCapital,
    ) -> Self: ...
    @property
    def receivable(self) -> Receivable:
        """The receivable with its dated facts."""
    @property
    def terms(self) -> LateInterestTerms | None:
        """The terms of late-payment interest. A waiver in them is left aside: the offer is what waives. Absent:
        no interest.
        """
    @property
    def costs(self) -> decimal.Decimal | None:
        """Costs claimed beside principal and interest, zero or above. None unless stated."""
    @property
    def as_of(self) -> datetime.date:
        """The day the answer is made for. Every value is one of this day."""
    @property
    def offers(self) -> tuple[SettlementOffer, ...]:
        """The offers, 1 to 20 of them."""
    @property
    def waiting(self) -> WaitingTerms:
        """What happens without a settlement."""
    @property
    def cost_of_capital(self) -> CostOfCapital:
        """What money costs the creditor."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ExplainInput:
    """A report and the language to explain it in.

    Args:
        report: The report, as an operation of this library gave it.
        language: The language of the sentences.
    """

    __match_args__ = ("report", "language")
    def __new__(
        cls,
        *,
        report: Explainable,
        language: Language,
    ) -> Self: ...
    @property
    def report(self) -> Explainable:
        """The report, as an operation of this library gave it."""
    @property
    def language(self) -> Language:
        """The language of the sentences."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class Explanation:
    """A report in sentences.

    Args:
        lines: One line per reason, in the order of the report.
    """

    __match_args__ = ("lines",)
    def __new__(
        cls,
        *,
        lines: Sequence[ExplanationLine],
    ) -> Self: ...
    @property
    def lines(self) -> tuple[ExplanationLine, ...]:
        """One line per reason, in the order of the report."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ExplanationLine:
    """One sentence of an explanation, with the reason behind it.

    Args:
        reason: The reason, for an app that has its own words.
        text: The reason as a sentence.
    """

    __match_args__ = ("reason", "text")
    def __new__(
        cls,
        *,
        reason: Reason,
        text: str,
    ) -> Self: ...
    @property
    def reason(self) -> Reason:
        """The reason, for an app that has its own words."""
    @property
    def text(self) -> str:
        """The reason as a sentence."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ExposureCover:
    """An exposure and how far it is covered.

    What collateral and guarantees cover, and the shortfall, add up to the amount.

    Args:
        id: The key of the exposure.
        amount: How much it is.
        by_collateral: What collateral covers of it.
        by_guarantees: What guarantees cover of it.
        shortfall: What nothing covers.
        coverage: The part that is covered, from 0 to 1, cut down to 4 decimals.
    """

    __match_args__ = ("id", "amount", "by_collateral", "by_guarantees", "shortfall", "coverage")
    def __new__(
        cls,
        *,
        id: str,
        amount: decimal.Decimal | int,
        by_collateral: decimal.Decimal | int,
        by_guarantees: decimal.Decimal | int,
        shortfall: decimal.Decimal | int,
        coverage: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The key of the exposure."""
    @property
    def amount(self) -> decimal.Decimal:
        """How much it is."""
    @property
    def by_collateral(self) -> decimal.Decimal:
        """What collateral covers of it."""
    @property
    def by_guarantees(self) -> decimal.Decimal:
        """What guarantees cover of it."""
    @property
    def shortfall(self) -> decimal.Decimal:
        """What nothing covers."""
    @property
    def coverage(self) -> decimal.Decimal:
        """The part that is covered, from 0 to 1, cut down to 4 decimals."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class FactContribution:
    """What one fact adds to a score, or takes from it.

    Args:
        fact: The fact.
        value: Its value, as it is written in the facts.
        points: The points it adds; negative where it takes.
    """

    __match_args__ = ("fact", "value", "points")
    def __new__(
        cls,
        *,
        fact: Fact,
        value: str,
        points: int,
    ) -> Self: ...
    @property
    def fact(self) -> Fact:
        """The fact."""
    @property
    def value(self) -> str:
        """Its value, as it is written in the facts."""
    @property
    def points(self) -> int:
        """The points it adds; negative where it takes."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class FitInstalmentPlanInput:
    """A debt, and what the debtor can pay each period.

    Args:
        currency: The currency of every amount in this record.
        principal: The debt that the plan pays off, above zero, the deposit within it.
        start_date: The day the plan is measured from.
        affordable: What the debtor can pay with each part, interest and fees within it, above zero.
        most_parts: The most parts that the creditor allows, 1 to 1,200. Absent: 1,200.
        terms: The terms.
        cost_of_capital: What money costs the creditor, to value the plan on the start date. Absent: no
            present value is shown.
    """

    __match_args__ = ("currency", "principal", "start_date", "affordable", "most_parts", "terms", "cost_of_capital")
    def __new__(
        cls,
        *,
        currency: str,
        principal: decimal.Decimal | int,
        start_date: datetime.date,
        affordable: decimal.Decimal | int,
        most_parts: int | None = None,
        terms: FittedPlanTerms,
        cost_of_capital: CostOfCapital | None = None,
    ) -> Self: ...
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def principal(self) -> decimal.Decimal:
        """The debt that the plan pays off, above zero, the deposit within it."""
    @property
    def start_date(self) -> datetime.date:
        """The day the plan is measured from."""
    @property
    def affordable(self) -> decimal.Decimal:
        """What the debtor can pay with each part, interest and fees within it, above zero."""
    @property
    def most_parts(self) -> int | None:
        """The most parts that the creditor allows, 1 to 1,200. Absent: 1,200."""
    @property
    def terms(self) -> FittedPlanTerms:
        """The terms."""
    @property
    def cost_of_capital(self) -> CostOfCapital | None:
        """What money costs the creditor, to value the plan on the start date. Absent: no present value is shown."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class FittedPlanTerms:
    """The terms of a plan whose parts are to be found.

    Args:
        dates: When the parts are due.
        deposit: What is paid ahead of them. Absent: nothing.
        interest: The interest, with its rate. Absent: the plan is free of interest.
        fees: The fees, at most 100. Those with every part count in what the debtor can pay.
        adjustment: Where a due date is moved that is no business day. Absent: it stays where it is.
        interest_dates: Which date of a part its interest runs to. The adjusted one unless stated.
        rounding: Which way a figure between two units goes. Half away from zero unless stated.
    """

    __match_args__ = ("dates", "deposit", "interest", "fees", "adjustment", "interest_dates", "rounding")
    def __new__(
        cls,
        *,
        dates: InstalmentDates,
        deposit: PlanDeposit | None = None,
        interest: PlanInterest | None = None,
        fees: Sequence[PlanFee] | None = None,
        adjustment: DueDateAdjustment | None = None,
        interest_dates: InterestDateBasis | None = None,
        rounding: RoundingMode | None = None,
    ) -> Self: ...
    @property
    def dates(self) -> InstalmentDates:
        """When the parts are due."""
    @property
    def deposit(self) -> PlanDeposit | None:
        """What is paid ahead of them. Absent: nothing."""
    @property
    def interest(self) -> PlanInterest | None:
        """The interest, with its rate. Absent: the plan is free of interest."""
    @property
    def fees(self) -> tuple[PlanFee, ...]:
        """The fees, at most 100. Those with every part count in what the debtor can pay."""
    @property
    def adjustment(self) -> DueDateAdjustment | None:
        """Where a due date is moved that is no business day. Absent: it stays where it is."""
    @property
    def interest_dates(self) -> InterestDateBasis:
        """Which date of a part its interest runs to. The adjusted one unless stated."""
    @property
    def rounding(self) -> RoundingMode:
        """Which way a figure between two units goes. Half away from zero unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class FlatInterest:
    """Interest on the whole of what the deposit leaves, from the start date to the last part, whatever is paid
    in between.

    Args:
        rate: The rate per year as a fraction, not below zero. Absent: what the stated count and amounts come
            to.
        day_count: How days become a part of a year.
    """

    __match_args__ = ("rate", "day_count")
    def __new__(
        cls,
        *,
        rate: decimal.Decimal | int | None = None,
        day_count: DayCount,
    ) -> Self: ...
    @property
    def rate(self) -> decimal.Decimal | None:
        """The rate per year as a fraction, not below zero. Absent: what the stated count and amounts come to."""
    @property
    def day_count(self) -> DayCount:
        """How days become a part of a year."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class FlatInterestPerPart:
    """The same charge with every part: a share of the whole of what the deposit leaves.

    Args:
        rate: The share per part as a fraction: 0.006 is 0.6 % with each part. Absent: what the stated count
            and amounts come to.
    """

    __match_args__ = ("rate",)
    def __new__(
        cls,
        *,
        rate: decimal.Decimal | int | None = None,
    ) -> Self: ...
    @property
    def rate(self) -> decimal.Decimal | None:
        """The share per part as a fraction: 0.006 is 0.6 % with each part. Absent: what the stated count and
        amounts come to.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class FullWaiver:
    """All interest is given up.

    Args:
        reason: Why, if said.
    """

    __match_args__ = ("reason",)
    def __new__(
        cls,
        *,
        reason: str | None = None,
    ) -> Self: ...
    @property
    def reason(self) -> str | None:
        """Why, if said."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class GetAgeingSchemeInput:
    """Which ready scheme to get.

    Args:
        preset: The scheme. The standard one unless stated.
    """

    __match_args__ = ("preset",)
    def __new__(
        cls,
        *,
        preset: AgeingPreset | None = None,
    ) -> Self: ...
    @property
    def preset(self) -> AgeingPreset:
        """The scheme. The standard one unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class GetCalendarInput:
    """Asks for a calendar that the library carries.

    Args:
        name: Which one.
    """

    __match_args__ = ("name",)
    def __new__(
        cls,
        *,
        name: PublishedCalendar,
    ) -> Self: ...
    @property
    def name(self) -> PublishedCalendar:
        """Which one."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class GetPublishedRatesInput:
    """The published series to get.

    Args:
        series: Which series.
    """

    __match_args__ = ("series",)
    def __new__(
        cls,
        *,
        series: PublishedRates,
    ) -> Self: ...
    @property
    def series(self) -> PublishedRates:
        """Which series."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class GivenConcession:
    """A concession that was given already.

    Args:
        return_id: The key of the return it was given for. It need not be in the list of returns, and no two
            concessions have the same.
        amount: What was conceded, above zero.
        status: Whether the return came.
    """

    __match_args__ = ("return_id", "amount", "status")
    def __new__(
        cls,
        *,
        return_id: str,
        amount: decimal.Decimal | int,
        status: ReturnStatus,
    ) -> Self: ...
    @property
    def return_id(self) -> str:
        """The key of the return it was given for. It need not be in the list of returns, and no two concessions
        have the same.
        """
    @property
    def amount(self) -> decimal.Decimal:
        """What was conceded, above zero."""
    @property
    def status(self) -> ReturnStatus:
        """Whether the return came."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class GradeBand:
    """A grade, by score. It ends where the next one begins.

    Args:
        grade: The grade.
        at_least: The lowest score of the grade. Absent in the first grade, and only there: it has no lower
            end.
    """

    __match_args__ = ("grade", "at_least")
    def __new__(
        cls,
        *,
        grade: str,
        at_least: int | None = None,
    ) -> Self: ...
    @property
    def grade(self) -> str:
        """The grade."""
    @property
    def at_least(self) -> int | None:
        """The lowest score of the grade. Absent in the first grade, and only there: it has no lower end."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class GradeCap:
    """The most that a grade allows.

    Args:
        grade: The grade, as the scorecard or an agency writes it.
        cap: The highest limit, zero or above.
        longest_term_days: The longest credit term in days, at most 3,650. Absent: the term asked for.
    """

    __match_args__ = ("grade", "cap", "longest_term_days")
    def __new__(
        cls,
        *,
        grade: str,
        cap: decimal.Decimal | int,
        longest_term_days: int | None = None,
    ) -> Self: ...
    @property
    def grade(self) -> str:
        """The grade, as the scorecard or an agency writes it."""
    @property
    def cap(self) -> decimal.Decimal:
        """The highest limit, zero or above."""
    @property
    def longest_term_days(self) -> int | None:
        """The longest credit term in days, at most 3,650. Absent: the term asked for."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class GradeCaps:
    """The most that each grade allows.

    Args:
        caps: The grades, each once. At most 1,000. A grade that is not among them is an error.
    """

    __match_args__ = ("caps",)
    def __new__(
        cls,
        *,
        caps: Sequence[GradeCap],
    ) -> Self: ...
    @property
    def caps(self) -> tuple[GradeCap, ...]:
        """The grades, each once. At most 1,000. A grade that is not among them is an error."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class Guarantee:
    """The promise of a third party to pay.

    Args:
        id: A key for it, unique among collateral and guarantees.
        kind: How the guarantor is bound.
        means: What the guarantor could pay: net worth, or free assets, zero or above.
        other_guarantees: What the guarantor has guaranteed to others already, zero or above. Zero unless
            stated.
        maximum: The most that the guarantor has promised. Absent: no limit.
        valid_through: The last day on which it can be called. Absent: no end.
        secures: The keys of the exposures it covers, in the order in which it is used for them. Empty: all,
            in the order given.
    """

    __match_args__ = ("id", "kind", "means", "other_guarantees", "maximum", "valid_through", "secures")
    def __new__(
        cls,
        *,
        id: str,
        kind: GuaranteeKind,
        means: decimal.Decimal | int,
        other_guarantees: decimal.Decimal | int | None = None,
        maximum: decimal.Decimal | int | None = None,
        valid_through: datetime.date | None = None,
        secures: Sequence[str] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """A key for it, unique among collateral and guarantees."""
    @property
    def kind(self) -> GuaranteeKind:
        """How the guarantor is bound."""
    @property
    def means(self) -> decimal.Decimal:
        """What the guarantor could pay: net worth, or free assets, zero or above."""
    @property
    def other_guarantees(self) -> decimal.Decimal:
        """What the guarantor has guaranteed to others already, zero or above. Zero unless stated."""
    @property
    def maximum(self) -> decimal.Decimal | None:
        """The most that the guarantor has promised. Absent: no limit."""
    @property
    def valid_through(self) -> datetime.date | None:
        """The last day on which it can be called. Absent: no end."""
    @property
    def secures(self) -> tuple[str, ...]:
        """The keys of the exposures it covers, in the order in which it is used for them. Empty: all, in the
        order given.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class InstalmentDates:
    """The dates of a plan's parts, at equal distances.

    Args:
        first_due_date: The due date of the first part, not before the start date; every other one is reckoned
            from it. Absent: one period after the start date, and every other one is reckoned from that.
        period: The distance from one part to the next.
        keep_month_end: Whether a day that the dates are reckoned from, at the end of its month, leads to ends
            of months. Only for periods of months and years. No unless stated.
    """

    __match_args__ = ("first_due_date", "period", "keep_month_end")
    def __new__(
        cls,
        *,
        first_due_date: datetime.date | None = None,
        period: Period,
        keep_month_end: bool | None = None,
    ) -> Self: ...
    @property
    def first_due_date(self) -> datetime.date | None:
        """The due date of the first part, not before the start date; every other one is reckoned from it.
        Absent: one period after the start date, and every other one is reckoned from that.
        """
    @property
    def period(self) -> Period:
        """The distance from one part to the next."""
    @property
    def keep_month_end(self) -> bool:
        """Whether a day that the dates are reckoned from, at the end of its month, leads to ends of months. Only
        for periods of months and years. No unless stated.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class InstalmentPlan:
    """A plan of instalments, payment by payment, and what it costs.

    The principal of the rows adds up to the debt, and the balance after the last row is zero, to the cent.

    Args:
        currency: The currency of every amount in this record.
        start_date: The day the plan is measured from.
        principal: The debt that the plan pays off.
        deposit: What of it is paid by the deposit.
        financed: What of it is paid in parts.
        parts: How many parts there are, without the deposit.
        solved: Which term followed from the others.
        part_amount: What a regular part pays, interest within it and without fees; of equal principal, its
            principal. Absent where the parts are of several sizes.
        interest: The interest as it was reckoned, with its rate; a rate that followed from the other terms is
            shown with at most 10 decimals. Absent: free of interest.
        rows: The payments, in the order of their dates.
        last_due_date: The day of the last payment.
        total_interest: The sum of the interest.
        total_fees: The sum of the fees.
        total_paid: The sum of all payments: the debt, the interest and the fees.
        present_value: What all payments are worth on the start date at the cost of capital. Absent without
            one.
        cost_to_creditor: What the creditor gives up against being paid the whole debt on the start date: the
            debt less the present value; below zero where the plan is worth more. Absent without a cost of
            capital.
        effective_yearly_rate: What the plan costs the debtor by the year, against paying the whole debt on
            the start date. Fees count.
        residual: Where the cents went that did not divide evenly.
        rounding: The rounding that was used.
    """

    __match_args__ = ("currency", "start_date", "principal", "deposit", "financed", "parts", "solved", "part_amount", "interest", "rows", "last_due_date", "total_interest", "total_fees", "total_paid", "present_value", "cost_to_creditor", "effective_yearly_rate", "residual", "rounding")
    def __new__(
        cls,
        *,
        currency: str,
        start_date: datetime.date,
        principal: decimal.Decimal | int,
        deposit: decimal.Decimal | int,
        financed: decimal.Decimal | int,
        parts: int,
        solved: SolvedPlanTerm,
        part_amount: decimal.Decimal | int | None = None,
        interest: PlanInterest | None = None,
        rows: Sequence[InstalmentRow],
        last_due_date: datetime.date,
        total_interest: decimal.Decimal | int,
        total_fees: decimal.Decimal | int,
        total_paid: decimal.Decimal | int,
        present_value: decimal.Decimal | int | None = None,
        cost_to_creditor: decimal.Decimal | int | None = None,
        effective_yearly_rate: EffectiveRateFinding,
        residual: ResidualPlacement,
        rounding: RoundingMode,
    ) -> Self: ...
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def start_date(self) -> datetime.date:
        """The day the plan is measured from."""
    @property
    def principal(self) -> decimal.Decimal:
        """The debt that the plan pays off."""
    @property
    def deposit(self) -> decimal.Decimal:
        """What of it is paid by the deposit."""
    @property
    def financed(self) -> decimal.Decimal:
        """What of it is paid in parts."""
    @property
    def parts(self) -> int:
        """How many parts there are, without the deposit."""
    @property
    def solved(self) -> SolvedPlanTerm:
        """Which term followed from the others."""
    @property
    def part_amount(self) -> decimal.Decimal | None:
        """What a regular part pays, interest within it and without fees; of equal principal, its principal.
        Absent where the parts are of several sizes.
        """
    @property
    def interest(self) -> PlanInterest | None:
        """The interest as it was reckoned, with its rate; a rate that followed from the other terms is shown
        with at most 10 decimals. Absent: free of interest.
        """
    @property
    def rows(self) -> tuple[InstalmentRow, ...]:
        """The payments, in the order of their dates."""
    @property
    def last_due_date(self) -> datetime.date:
        """The day of the last payment."""
    @property
    def total_interest(self) -> decimal.Decimal:
        """The sum of the interest."""
    @property
    def total_fees(self) -> decimal.Decimal:
        """The sum of the fees."""
    @property
    def total_paid(self) -> decimal.Decimal:
        """The sum of all payments: the debt, the interest and the fees."""
    @property
    def present_value(self) -> decimal.Decimal | None:
        """What all payments are worth on the start date at the cost of capital. Absent without one."""
    @property
    def cost_to_creditor(self) -> decimal.Decimal | None:
        """What the creditor gives up against being paid the whole debt on the start date: the debt less the
        present value; below zero where the plan is worth more. Absent without a cost of capital.
        """
    @property
    def effective_yearly_rate(self) -> EffectiveRateFinding:
        """What the plan costs the debtor by the year, against paying the whole debt on the start date. Fees
        count.
        """
    @property
    def residual(self) -> ResidualPlacement:
        """Where the cents went that did not divide evenly."""
    @property
    def rounding(self) -> RoundingMode:
        """The rounding that was used."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class InstalmentPlanFit:
    """The shortest plan within what a debtor can pay, or why there is none.

    Args:
        currency: The currency of every amount in this record.
        affordable: What the debtor can pay with each part.
        most_parts: The most parts that were allowed.
        status: Whether there is a plan.
        parts_needed: How many parts the amount needs. Absent where it never pays the debt, or needs more than
            can be reckoned.
        charges: What a period charges, interest and fees: the amount must be above it. Only where the charges
            exceed the amount.
        least_amount: The smallest amount that pays the debt within the parts allowed. Only where there is no
            plan, and where the most parts were stated.
        plan: The plan, where there is one: parts of the affordable amount, and the last one with what is
            left.
    """

    __match_args__ = ("currency", "affordable", "most_parts", "status", "parts_needed", "charges", "least_amount", "plan")
    def __new__(
        cls,
        *,
        currency: str,
        affordable: decimal.Decimal | int,
        most_parts: int,
        status: PlanFitStatus,
        parts_needed: int | None = None,
        charges: decimal.Decimal | int | None = None,
        least_amount: decimal.Decimal | int | None = None,
        plan: InstalmentPlan | None = None,
    ) -> Self: ...
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def affordable(self) -> decimal.Decimal:
        """What the debtor can pay with each part."""
    @property
    def most_parts(self) -> int:
        """The most parts that were allowed."""
    @property
    def status(self) -> PlanFitStatus:
        """Whether there is a plan."""
    @property
    def parts_needed(self) -> int | None:
        """How many parts the amount needs. Absent where it never pays the debt, or needs more than can be
        reckoned.
        """
    @property
    def charges(self) -> decimal.Decimal | None:
        """What a period charges, interest and fees: the amount must be above it. Only where the charges exceed
        the amount.
        """
    @property
    def least_amount(self) -> decimal.Decimal | None:
        """The smallest amount that pays the debt within the parts allowed. Only where there is no plan, and
        where the most parts were stated.
        """
    @property
    def plan(self) -> InstalmentPlan | None:
        """The plan, where there is one: parts of the affordable amount, and the last one with what is left."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class InstalmentPlanReview:
    """A plan of instalments as it stands on a day.

    Args:
        currency: The currency of every amount in this record.
        as_of: The day the answer is made for.
        status: Where the plan stands.
        rows: The payments of the plan, as they were agreed, against what was paid.
        paid: What was paid through the day asked about.
        overdue: What of the plan is past its due date and unpaid.
        breach: The default, if there was one.
        claim: All that is to be paid in the end, waived interest apart: the whole plan, or what the default
            makes of it.
        fallen_away: What of the plan's interest and fees the default takes away.
        returned_interest: The waived interest that has come back, if any has.
        due_now: What is due on the day asked about: the unpaid parts due by then, or after a default all of
            the claim that is unpaid, with the waived interest that has come back.
        due_later: What falls due later.
        unapplied_credit: What was paid beyond the claim.
        next_due_date: The next due date with something unpaid, where there is one after the day asked about.
    """

    __match_args__ = ("currency", "as_of", "status", "rows", "paid", "overdue", "breach", "claim", "fallen_away", "returned_interest", "due_now", "due_later", "unapplied_credit", "next_due_date")
    def __new__(
        cls,
        *,
        currency: str,
        as_of: datetime.date,
        status: InstalmentPlanStatus,
        rows: Sequence[InstalmentReviewRow],
        paid: decimal.Decimal | int,
        overdue: decimal.Decimal | int,
        breach: PlanDefault | None = None,
        claim: decimal.Decimal | int,
        fallen_away: decimal.Decimal | int,
        returned_interest: ReturnedInterest | None = None,
        due_now: decimal.Decimal | int,
        due_later: decimal.Decimal | int,
        unapplied_credit: decimal.Decimal | int,
        next_due_date: datetime.date | None = None,
    ) -> Self: ...
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def as_of(self) -> datetime.date:
        """The day the answer is made for."""
    @property
    def status(self) -> InstalmentPlanStatus:
        """Where the plan stands."""
    @property
    def rows(self) -> tuple[InstalmentReviewRow, ...]:
        """The payments of the plan, as they were agreed, against what was paid."""
    @property
    def paid(self) -> decimal.Decimal:
        """What was paid through the day asked about."""
    @property
    def overdue(self) -> decimal.Decimal:
        """What of the plan is past its due date and unpaid."""
    @property
    def breach(self) -> PlanDefault | None:
        """The default, if there was one."""
    @property
    def claim(self) -> decimal.Decimal:
        """All that is to be paid in the end, waived interest apart: the whole plan, or what the default makes of
        it.
        """
    @property
    def fallen_away(self) -> decimal.Decimal:
        """What of the plan's interest and fees the default takes away."""
    @property
    def returned_interest(self) -> ReturnedInterest | None:
        """The waived interest that has come back, if any has."""
    @property
    def due_now(self) -> decimal.Decimal:
        """What is due on the day asked about: the unpaid parts due by then, or after a default all of the claim
        that is unpaid, with the waived interest that has come back.
        """
    @property
    def due_later(self) -> decimal.Decimal:
        """What falls due later."""
    @property
    def unapplied_credit(self) -> decimal.Decimal:
        """What was paid beyond the claim."""
    @property
    def next_due_date(self) -> datetime.date | None:
        """The next due date with something unpaid, where there is one after the day asked about."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class InstalmentPlanTerms:
    """What a plan is agreed to be.

    Args:
        kind: What the parts look like.
        dates: When they are due. Must be given for every kind but custom, whose parts have their own dates.
        deposit: What is paid ahead of them. Absent: nothing.
        interest: The interest. Absent: the plan is free of interest.
        fees: The fees, at most 100.
        adjustment: Where a due date is moved that is no business day, that of the deposit too. Absent: it
            stays where it is.
        interest_dates: Which date of a part its interest runs to. The adjusted one unless stated.
        residual: Where the cents go that do not divide evenly. Into the last part unless stated.
        rounding: Which way a figure between two units goes. Half away from zero unless stated.
        part_unit: What a part's amount is a multiple of, where the terms do not state it: `100` for round
            sums. It may not be finer than the minor unit of the currency, which it is unless stated. The
            residual is what it leaves.
    """

    __match_args__ = ("kind", "dates", "deposit", "interest", "fees", "adjustment", "interest_dates", "residual", "rounding", "part_unit")
    def __new__(
        cls,
        *,
        kind: InstalmentPlanKind,
        dates: InstalmentDates | None = None,
        deposit: PlanDeposit | None = None,
        interest: PlanInterest | None = None,
        fees: Sequence[PlanFee] | None = None,
        adjustment: DueDateAdjustment | None = None,
        interest_dates: InterestDateBasis | None = None,
        residual: ResidualPlacement | None = None,
        rounding: RoundingMode | None = None,
        part_unit: decimal.Decimal | int | None = None,
    ) -> Self: ...
    @property
    def kind(self) -> InstalmentPlanKind:
        """What the parts look like."""
    @property
    def dates(self) -> InstalmentDates | None:
        """When they are due. Must be given for every kind but custom, whose parts have their own dates."""
    @property
    def deposit(self) -> PlanDeposit | None:
        """What is paid ahead of them. Absent: nothing."""
    @property
    def interest(self) -> PlanInterest | None:
        """The interest. Absent: the plan is free of interest."""
    @property
    def fees(self) -> tuple[PlanFee, ...]:
        """The fees, at most 100."""
    @property
    def adjustment(self) -> DueDateAdjustment | None:
        """Where a due date is moved that is no business day, that of the deposit too. Absent: it stays where it
        is.
        """
    @property
    def interest_dates(self) -> InterestDateBasis:
        """Which date of a part its interest runs to. The adjusted one unless stated."""
    @property
    def residual(self) -> ResidualPlacement:
        """Where the cents go that do not divide evenly. Into the last part unless stated."""
    @property
    def rounding(self) -> RoundingMode:
        """Which way a figure between two units goes. Half away from zero unless stated."""
    @property
    def part_unit(self) -> decimal.Decimal | None:
        """What a part's amount is a multiple of, where the terms do not state it: `100` for round sums. It may
        not be finer than the minor unit of the currency, which it is unless stated. The residual is what it
        leaves.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class InstalmentReviewRow:
    """A payment of a plan against what was paid.

    Args:
        number: Its number in the plan: 0 for what is paid ahead of the parts.
        kind: What it is.
        due_date: The last day to pay it without being late.
        grace_end: The last day of its grace.
        amount: What was to be paid.
        paid: What was paid of it.
        outstanding: What of it is still unpaid.
        settled_on: The day it was paid in full. Absent: it is not.
        days_late: How many days after its due date it was paid in full, or is unpaid today; zero when not
            late.
        status: Where it stands.
    """

    __match_args__ = ("number", "kind", "due_date", "grace_end", "amount", "paid", "outstanding", "settled_on", "days_late", "status")
    def __new__(
        cls,
        *,
        number: int,
        kind: InstalmentRowKind,
        due_date: datetime.date,
        grace_end: datetime.date,
        amount: decimal.Decimal | int,
        paid: decimal.Decimal | int,
        outstanding: decimal.Decimal | int,
        settled_on: datetime.date | None = None,
        days_late: int,
        status: InstalmentStatus,
    ) -> Self: ...
    @property
    def number(self) -> int:
        """Its number in the plan: 0 for what is paid ahead of the parts."""
    @property
    def kind(self) -> InstalmentRowKind:
        """What it is."""
    @property
    def due_date(self) -> datetime.date:
        """The last day to pay it without being late."""
    @property
    def grace_end(self) -> datetime.date:
        """The last day of its grace."""
    @property
    def amount(self) -> decimal.Decimal:
        """What was to be paid."""
    @property
    def paid(self) -> decimal.Decimal:
        """What was paid of it."""
    @property
    def outstanding(self) -> decimal.Decimal:
        """What of it is still unpaid."""
    @property
    def settled_on(self) -> datetime.date | None:
        """The day it was paid in full. Absent: it is not."""
    @property
    def days_late(self) -> int:
        """How many days after its due date it was paid in full, or is unpaid today; zero when not late."""
    @property
    def status(self) -> InstalmentStatus:
        """Where it stands."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class InstalmentRow:
    """One payment of a plan.

    Args:
        number: Its number: 1 for the first part, 0 for what is paid ahead of the parts.
        kind: What it is.
        unadjusted_date: The due date as the schedule gives it.
        due_date: The due date after the roll convention: the last day to pay without being late.
        days: The days of the calendar that its interest runs over; zero for what is paid ahead of the parts.
        opening_balance: The principal owed before it is paid.
        exact_interest: The interest before rounding, shown with at most 12 decimals.
        interest: The interest in it, rounded.
        principal: The principal in it.
        fee: The fees in it.
        amount: What is to be paid: interest, principal and fees.
        balance: The principal still owed after it is paid. Zero after the last part.
    """

    __match_args__ = ("number", "kind", "unadjusted_date", "due_date", "days", "opening_balance", "exact_interest", "interest", "principal", "fee", "amount", "balance")
    def __new__(
        cls,
        *,
        number: int,
        kind: InstalmentRowKind,
        unadjusted_date: datetime.date,
        due_date: datetime.date,
        days: int,
        opening_balance: decimal.Decimal | int,
        exact_interest: decimal.Decimal | int,
        interest: decimal.Decimal | int,
        principal: decimal.Decimal | int,
        fee: decimal.Decimal | int,
        amount: decimal.Decimal | int,
        balance: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def number(self) -> int:
        """Its number: 1 for the first part, 0 for what is paid ahead of the parts."""
    @property
    def kind(self) -> InstalmentRowKind:
        """What it is."""
    @property
    def unadjusted_date(self) -> datetime.date:
        """The due date as the schedule gives it."""
    @property
    def due_date(self) -> datetime.date:
        """The due date after the roll convention: the last day to pay without being late."""
    @property
    def days(self) -> int:
        """The days of the calendar that its interest runs over; zero for what is paid ahead of the parts."""
    @property
    def opening_balance(self) -> decimal.Decimal:
        """The principal owed before it is paid."""
    @property
    def exact_interest(self) -> decimal.Decimal:
        """The interest before rounding, shown with at most 12 decimals."""
    @property
    def interest(self) -> decimal.Decimal:
        """The interest in it, rounded."""
    @property
    def principal(self) -> decimal.Decimal:
        """The principal in it."""
    @property
    def fee(self) -> decimal.Decimal:
        """The fees in it."""
    @property
    def amount(self) -> decimal.Decimal:
        """What is to be paid: interest, principal and fees."""
    @property
    def balance(self) -> decimal.Decimal:
        """The principal still owed after it is paid. Zero after the last part."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class InterestAdjustment:
    """A change of the interest after it has accrued.

    Args:
        kind: What changes it.
        amount: By how much: negative takes interest off, positive puts it back.
        date: The day it takes effect, where the terms give one.
    """

    __match_args__ = ("kind", "amount", "date")
    def __new__(
        cls,
        *,
        kind: InterestAdjustmentKind,
        amount: decimal.Decimal | int,
        date: datetime.date | None = None,
    ) -> Self: ...
    @property
    def kind(self) -> InterestAdjustmentKind:
        """What changes it."""
    @property
    def amount(self) -> decimal.Decimal:
        """By how much: negative takes interest off, positive puts it back."""
    @property
    def date(self) -> datetime.date | None:
        """The day it takes effect, where the terms give one."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class InterestCapAmount:
    """A limit to interest as an amount.

    Args:
        amount: The most that interest may come to, above zero, in the currency of the receivable.
    """

    __match_args__ = ("amount",)
    def __new__(
        cls,
        *,
        amount: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def amount(self) -> decimal.Decimal:
        """The most that interest may come to, above zero, in the currency of the receivable."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class InterestCapRate:
    """A limit to interest as a rate per year.

    Args:
        rate: The rate per year as a fraction, zero or above. Interest may not exceed what this rate gives
            over the same days on the same bases, all lines taken together.
        day_count: How days become a part of a year for this rate.
    """

    __match_args__ = ("rate", "day_count")
    def __new__(
        cls,
        *,
        rate: decimal.Decimal | int,
        day_count: DayCount,
    ) -> Self: ...
    @property
    def rate(self) -> decimal.Decimal:
        """The rate per year as a fraction, zero or above. Interest may not exceed what this rate gives over the
        same days on the same bases, all lines taken together.
        """
    @property
    def day_count(self) -> DayCount:
        """How days become a part of a year for this rate."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class InterestCapShare:
    """A limit to interest as a share of the principal.

    Args:
        share: The most that interest may come to, times the full amount of the receivable: 0.3 for 30 % of
            it, 1 for as much as the principal.
    """

    __match_args__ = ("share",)
    def __new__(
        cls,
        *,
        share: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def share(self) -> decimal.Decimal:
        """The most that interest may come to, times the full amount of the receivable: 0.3 for 30 % of it, 1 for
        as much as the principal.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class LateInterestLine:
    """Days on which the same base bore the same rate.

    Args:
        due_date: The due date of the part that the interest is on.
        first_day: The first day that bears interest.
        last_day: The last day that bears interest, this day included.
        days: The days of the calendar from the first through the last, both included.
        base: What was outstanding of the part on each of these days, after all payments and credits through
            that day.
        rate: The rate of each of these days.
        projected: Whether the rate is a projection: the last known one, past the day it is known for.
        exact: The interest before rounding, shown with at most 12 decimals.
        interest: The interest, rounded. The lines add up to the accrued interest.
    """

    __match_args__ = ("due_date", "first_day", "last_day", "days", "base", "rate", "projected", "exact", "interest")
    def __new__(
        cls,
        *,
        due_date: datetime.date,
        first_day: datetime.date,
        last_day: datetime.date,
        days: int,
        base: decimal.Decimal | int,
        rate: AppliedRate,
        projected: bool,
        exact: decimal.Decimal | int,
        interest: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def due_date(self) -> datetime.date:
        """The due date of the part that the interest is on."""
    @property
    def first_day(self) -> datetime.date:
        """The first day that bears interest."""
    @property
    def last_day(self) -> datetime.date:
        """The last day that bears interest, this day included."""
    @property
    def days(self) -> int:
        """The days of the calendar from the first through the last, both included."""
    @property
    def base(self) -> decimal.Decimal:
        """What was outstanding of the part on each of these days, after all payments and credits through that
        day.
        """
    @property
    def rate(self) -> AppliedRate:
        """The rate of each of these days."""
    @property
    def projected(self) -> bool:
        """Whether the rate is a projection: the last known one, past the day it is known for."""
    @property
    def exact(self) -> decimal.Decimal:
        """The interest before rounding, shown with at most 12 decimals."""
    @property
    def interest(self) -> decimal.Decimal:
        """The interest, rounded. The lines add up to the accrued interest."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class LateInterestPart:
    """A part of the receivable and its interest.

    Args:
        due_date: The last day to pay this part without being late. Absent: none was agreed.
        amount: The amount of this part.
        outstanding: What is outstanding of it on the day asked about.
        status: Where it stands.
        days: The days that have borne interest: the sum over its lines.
        interest: The interest accrued on it: the sum over its lines.
    """

    __match_args__ = ("due_date", "amount", "outstanding", "status", "days", "interest")
    def __new__(
        cls,
        *,
        due_date: datetime.date | None = None,
        amount: decimal.Decimal | int,
        outstanding: decimal.Decimal | int,
        status: PartInterestStatus,
        days: int,
        interest: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def due_date(self) -> datetime.date | None:
        """The last day to pay this part without being late. Absent: none was agreed."""
    @property
    def amount(self) -> decimal.Decimal:
        """The amount of this part."""
    @property
    def outstanding(self) -> decimal.Decimal:
        """What is outstanding of it on the day asked about."""
    @property
    def status(self) -> PartInterestStatus:
        """Where it stands."""
    @property
    def days(self) -> int:
        """The days that have borne interest: the sum over its lines."""
    @property
    def interest(self) -> decimal.Decimal:
        """The interest accrued on it: the sum over its lines."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class LateInterestStatement:
    """Late-payment interest on one receivable through a day, line by line.

    The lines add up to `accrued`, and `accrued` with the adjustments to `payable`.

    Args:
        id: The key of the receivable.
        debtor: The key of the debtor.
        currency: The currency of every amount in this record.
        as_of: The day the answer is made for.
        parts: The parts by due date, with the reason where there is no interest.
        lines: The lines, by part and day. A new line starts where the base or the rate changes, or where it
            becomes a projection.
        days: The sum of the days of the lines. With one part: the days that have borne interest.
        accrued: The interest accrued: the sum of the lines.
        capped: What the cap takes off, zero or above.
        waived: What the waiver takes off, zero or above. Zero while it is pending and once it has failed.
        payable: The interest owed: accrued less capped less waived.
        adjustments: The changes between accrued and payable, each as its own line.
        waiver: Where the waiver stands, if one was given.
        per_day: What one more day adds, on what is outstanding at the end of the day asked about, at the rate
            and by the year of the last day of interest, as far as the cap lets it through, before any waiver.
            Zero where no part bears interest.
        rounding: The rounding that was used.
        end_points: The convention for the end days that was used.
    """

    __match_args__ = ("id", "debtor", "currency", "as_of", "parts", "lines", "days", "accrued", "capped", "waived", "payable", "adjustments", "waiver", "per_day", "rounding", "end_points")
    def __new__(
        cls,
        *,
        id: str,
        debtor: str,
        currency: str,
        as_of: datetime.date,
        parts: Sequence[LateInterestPart],
        lines: Sequence[LateInterestLine],
        days: int,
        accrued: decimal.Decimal | int,
        capped: decimal.Decimal | int,
        waived: decimal.Decimal | int,
        payable: decimal.Decimal | int,
        adjustments: Sequence[InterestAdjustment],
        waiver: WaiverState | None = None,
        per_day: decimal.Decimal | int,
        rounding: Rounding,
        end_points: EndPointConvention,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The key of the receivable."""
    @property
    def debtor(self) -> str:
        """The key of the debtor."""
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def as_of(self) -> datetime.date:
        """The day the answer is made for."""
    @property
    def parts(self) -> tuple[LateInterestPart, ...]:
        """The parts by due date, with the reason where there is no interest."""
    @property
    def lines(self) -> tuple[LateInterestLine, ...]:
        """The lines, by part and day. A new line starts where the base or the rate changes, or where it becomes
        a projection.
        """
    @property
    def days(self) -> int:
        """The sum of the days of the lines. With one part: the days that have borne interest."""
    @property
    def accrued(self) -> decimal.Decimal:
        """The interest accrued: the sum of the lines."""
    @property
    def capped(self) -> decimal.Decimal:
        """What the cap takes off, zero or above."""
    @property
    def waived(self) -> decimal.Decimal:
        """What the waiver takes off, zero or above. Zero while it is pending and once it has failed."""
    @property
    def payable(self) -> decimal.Decimal:
        """The interest owed: accrued less capped less waived."""
    @property
    def adjustments(self) -> tuple[InterestAdjustment, ...]:
        """The changes between accrued and payable, each as its own line."""
    @property
    def waiver(self) -> WaiverState | None:
        """Where the waiver stands, if one was given."""
    @property
    def per_day(self) -> decimal.Decimal:
        """What one more day adds, on what is outstanding at the end of the day asked about, at the rate and by
        the year of the last day of interest, as far as the cap lets it through, before any waiver. Zero where
        no part bears interest.
        """
    @property
    def rounding(self) -> Rounding:
        """The rounding that was used."""
    @property
    def end_points(self) -> EndPointConvention:
        """The convention for the end days that was used."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class LateInterestTerms:
    """The terms of late-payment interest, from a contract or a law. Interest is simple: none accrues on
    interest.

    Args:
        rate: The rate.
        grace_days: Days after the due date that are forgiven, 0 unless stated.
        grace: What the days of grace mean. They shift the start unless stated. Without days of grace it makes
            no difference.
        end_points: Which of the two end days bear interest. The days after the due date through the day asked
            about (tail) unless stated.
        rounding: How exact figures become amounts. Half away from zero, to the minor unit, per line unless
            stated.
        cap: What the interest may not exceed. Absent: no limit.
        waiver: What the creditor gives up of it, after the cap. Absent: nothing.
    """

    __match_args__ = ("rate", "grace_days", "grace", "end_points", "rounding", "cap", "waiver")
    def __new__(
        cls,
        *,
        rate: LateInterestRate,
        grace_days: int | None = None,
        grace: GraceRule | None = None,
        end_points: EndPointConvention | None = None,
        rounding: Rounding | None = None,
        cap: InterestCap | None = None,
        waiver: InterestWaiver | None = None,
    ) -> Self: ...
    @property
    def rate(self) -> LateInterestRate:
        """The rate."""
    @property
    def grace_days(self) -> int:
        """Days after the due date that are forgiven, 0 unless stated."""
    @property
    def grace(self) -> GraceRule:
        """What the days of grace mean. They shift the start unless stated. Without days of grace it makes no
        difference.
        """
    @property
    def end_points(self) -> EndPointConvention:
        """Which of the two end days bear interest. The days after the due date through the day asked about
        (tail) unless stated.
        """
    @property
    def rounding(self) -> Rounding:
        """How exact figures become amounts. Half away from zero, to the minor unit, per line unless stated."""
    @property
    def cap(self) -> InterestCap | None:
        """What the interest may not exceed. Absent: no limit."""
    @property
    def waiver(self) -> InterestWaiver | None:
        """What the creditor gives up of it, after the cap. Absent: nothing."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class LimitMethodLine:
    """A method with its figure.

    Args:
        method: The method.
        status: What it did.
        basis: The figure it starts from: yearly purchases, net worth, working capital, the cap or the
            appetite.
        figure: The limit by this method alone, not below zero, cut to the minor unit. Absent: left out.
        weight: Its weight, where methods are weighted. Absent: it caps.
    """

    __match_args__ = ("method", "status", "basis", "figure", "weight")
    def __new__(
        cls,
        *,
        method: LimitMethodKind,
        status: LimitMethodStatus,
        basis: decimal.Decimal | int | None = None,
        figure: decimal.Decimal | int | None = None,
        weight: decimal.Decimal | int | None = None,
    ) -> Self: ...
    @property
    def method(self) -> LimitMethodKind:
        """The method."""
    @property
    def status(self) -> LimitMethodStatus:
        """What it did."""
    @property
    def basis(self) -> decimal.Decimal | None:
        """The figure it starts from: yearly purchases, net worth, working capital, the cap or the appetite."""
    @property
    def figure(self) -> decimal.Decimal | None:
        """The limit by this method alone, not below zero, cut to the minor unit. Absent: left out."""
    @property
    def weight(self) -> decimal.Decimal | None:
        """Its weight, where methods are weighted. Absent: it caps."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class LimitMethodTerms:
    """A method, with its weight where methods are weighted.

    Args:
        method: The method.
        weight: Its weight in a weighted mean. Absent: it does not enter the mean and caps it. With the
            lowest: never given.
    """

    __match_args__ = ("method", "weight")
    def __new__(
        cls,
        *,
        method: LimitMethod,
        weight: decimal.Decimal | int | None = None,
    ) -> Self: ...
    @property
    def method(self) -> LimitMethod:
        """The method."""
    @property
    def weight(self) -> decimal.Decimal | None:
        """Its weight in a weighted mean. Absent: it does not enter the mean and caps it. With the lowest: never
        given.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class LimitRounding:
    """To what multiple, and which way, a limit or a step of a limit is rounded.

    Args:
        unit: To a multiple of what, above zero. 100 unless stated.
        mode: Which way. Down unless stated: no limit is larger than its methods say.
    """

    __match_args__ = ("unit", "mode")
    def __new__(
        cls,
        *,
        unit: decimal.Decimal | int | None = None,
        mode: RoundingMode | None = None,
    ) -> Self: ...
    @property
    def unit(self) -> decimal.Decimal:
        """To a multiple of what, above zero. 100 unless stated."""
    @property
    def mode(self) -> RoundingMode:
        """Which way. Down unless stated: no limit is larger than its methods say."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class LimitStep:
    """A step on the way to the limit.

    Args:
        kind: What happens.
        change: By how much: positive adds, negative takes off.
        limit: The limit after it.
    """

    __match_args__ = ("kind", "change", "limit")
    def __new__(
        cls,
        *,
        kind: LimitStepKind,
        change: decimal.Decimal | int,
        limit: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def kind(self) -> LimitStepKind:
        """What happens."""
    @property
    def change(self) -> decimal.Decimal:
        """By how much: positive adds, negative takes off."""
    @property
    def limit(self) -> decimal.Decimal:
        """The limit after it."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class LookUpBlocklistInput:
    """A debtor, a day and a blocklist.

    Args:
        debtor: The key of the debtor. Taken as it is written.
        as_of: The day the answer is made for.
        blocklist: The list.
    """

    __match_args__ = ("debtor", "as_of", "blocklist")
    def __new__(
        cls,
        *,
        debtor: str,
        as_of: datetime.date,
        blocklist: Blocklist,
    ) -> Self: ...
    @property
    def debtor(self) -> str:
        """The key of the debtor. Taken as it is written."""
    @property
    def as_of(self) -> datetime.date:
        """The day the answer is made for."""
    @property
    def blocklist(self) -> Blocklist:
        """The list."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class LookUpRateInput:
    """A schedule, the day to look at it, and how the rate that is owed follows from it.

    Args:
        schedule: The schedule to look in.
        adjustment: How the rate that is owed follows from the one in the schedule. Absent: it is that rate.
        date: The day whose rate is asked for.
        beyond_horizon: What to do for a day past the last one for which the rate is known. Refuse unless
            stated.
    """

    __match_args__ = ("schedule", "adjustment", "date", "beyond_horizon")
    def __new__(
        cls,
        *,
        schedule: RateSchedule,
        adjustment: RateAdjustment | None = None,
        date: datetime.date,
        beyond_horizon: BeyondHorizon | None = None,
    ) -> Self: ...
    @property
    def schedule(self) -> RateSchedule:
        """The schedule to look in."""
    @property
    def adjustment(self) -> RateAdjustment | None:
        """How the rate that is owed follows from the one in the schedule. Absent: it is that rate."""
    @property
    def date(self) -> datetime.date:
        """The day whose rate is asked for."""
    @property
    def beyond_horizon(self) -> BeyondHorizon:
        """What to do for a day past the last one for which the rate is known. Refuse unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class Margin:
    """A reference rate with points on top.

    Args:
        points: What is added to the rate, per year as a fraction: 0.08 for eight percentage points. Negative:
            taken off.
    """

    __match_args__ = ("points",)
    def __new__(
        cls,
        *,
        points: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def points(self) -> decimal.Decimal:
        """What is added to the rate, per year as a fraction: 0.08 for eight percentage points. Negative: taken
        off.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class MarketPrice:
    """What one unit costs on the market, and who says so.

    Args:
        unit_price: The price of one unit, above zero. It may have more decimals than the currency.
        date: The day the price was seen, not after the day asked about.
        source: Where it was seen: an exchange, a price list, an appraiser.
    """

    __match_args__ = ("unit_price", "date", "source")
    def __new__(
        cls,
        *,
        unit_price: decimal.Decimal | int,
        date: datetime.date,
        source: str,
    ) -> Self: ...
    @property
    def unit_price(self) -> decimal.Decimal:
        """The price of one unit, above zero. It may have more decimals than the currency."""
    @property
    def date(self) -> datetime.date:
        """The day the price was seen, not after the day asked about."""
    @property
    def source(self) -> str:
        """Where it was seen: an exchange, a price list, an appraiser."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class Multiplier:
    """A reference rate multiplied.

    Args:
        factor: What the rate is multiplied by, above 0 and at most 100: 1.5 for one and a half times the loan
            prime rate.
    """

    __match_args__ = ("factor",)
    def __new__(
        cls,
        *,
        factor: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def factor(self) -> decimal.Decimal:
        """What the rate is multiplied by, above 0 and at most 100: 1.5 for one and a half times the loan prime
        rate.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class NameDayCountInput:
    """A name for a day count, as a contract or another system writes it.

    Args:
        name: The name, such as `Act/365 (Fixed)`, `30E/360` or `实际/360`. Case, spaces and punctuation do not
            matter.
    """

    __match_args__ = ("name",)
    def __new__(
        cls,
        *,
        name: str,
    ) -> Self: ...
    @property
    def name(self) -> str:
        """The name, such as `Act/365 (Fixed)`, `30E/360` or `实际/360`. Case, spaces and punctuation do not
        matter.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class NameDayCountReport:
    """The day count that a name means.

    Args:
        day_count: The one day count that the name means.
    """

    __match_args__ = ("day_count",)
    def __new__(
        cls,
        *,
        day_count: DayCount,
    ) -> Self: ...
    @property
    def day_count(self) -> DayCount:
        """The one day count that the name means."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class NetWorthShare:
    """What the debtor can bear: net worth × share. Nothing where the net worth is negative.

    Args:
        share: The share of the net worth.
    """

    __match_args__ = ("share",)
    def __new__(
        cls,
        *,
        share: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def share(self) -> decimal.Decimal:
        """The share of the net worth."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class NewShares:
    """Shares that the company issues for the debt.

    Args:
        count: How many new shares the creditor gets, above zero.
    """

    __match_args__ = ("count",)
    def __new__(
        cls,
        *,
        count: int,
    ) -> Self: ...
    @property
    def count(self) -> int:
        """How many new shares the creditor gets, above zero."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class NonPaymentRisk:
    """The risk that a debtor does not pay what is due later.

    Args:
        probability: The probability that it is not paid when due: `0.01` is one in a hundred.
        recovered: The share of the amount that comes in all the same where it is not paid when due, valued at
            the same day. Nothing unless stated.
    """

    __match_args__ = ("probability", "recovered")
    def __new__(
        cls,
        *,
        probability: decimal.Decimal | int,
        recovered: decimal.Decimal | int | None = None,
    ) -> Self: ...
    @property
    def probability(self) -> decimal.Decimal:
        """The probability that it is not paid when due: `0.01` is one in a hundred."""
    @property
    def recovered(self) -> decimal.Decimal | None:
        """The share of the amount that comes in all the same where it is not paid when due, valued at the same
        day. Nothing unless stated.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class NumericBin:
    """A span of numbers with its points: from its lower end, which it includes, to below its upper end.

    Args:
        at_least: The lowest number of the bin. Absent in the first bin, and only there: it has no lower end.
        below: The number that the bin ends before. Absent in the last bin, and only there: it has no upper
            end.
        points: The points, a whole number from -10,000 to 10,000.
    """

    __match_args__ = ("at_least", "below", "points")
    def __new__(
        cls,
        *,
        at_least: decimal.Decimal | int | None = None,
        below: decimal.Decimal | int | None = None,
        points: int,
    ) -> Self: ...
    @property
    def at_least(self) -> decimal.Decimal | None:
        """The lowest number of the bin. Absent in the first bin, and only there: it has no lower end."""
    @property
    def below(self) -> decimal.Decimal | None:
        """The number that the bin ends before. Absent in the last bin, and only there: it has no upper end."""
    @property
    def points(self) -> int:
        """The points, a whole number from -10,000 to 10,000."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class NumericBins:
    """Bins for a number. Each begins where the one before ends, so that every number lies in exactly one.

    Args:
        bins: The bins in ascending order, at most 1,000.
    """

    __match_args__ = ("bins",)
    def __new__(
        cls,
        *,
        bins: Sequence[NumericBin],
    ) -> Self: ...
    @property
    def bins(self) -> tuple[NumericBin, ...]:
        """The bins in ascending order, at most 1,000."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class OfferedAsset:
    """An asset that a debtor offers in place of money.

    Args:
        id: A key for it, unique in the offer.
        kind: What kind of thing it is.
        quantity: How many units there are, above zero.
        unit: What a unit is: tonne, piece. Absent: it goes without saying.
        market: What a unit costs on the market. Absent: nobody has looked yet, and the asset counts for
            nothing until somebody does.
        stated_value: What the debtor says all of it is worth, above zero. It never raises a value; where it
            is lower, the asset counts for no more than is asked for it. Absent: the debtor names no figure.
        condition: In what condition it is, against the one the price is for. As priced unless stated.
        days_to_sell: Days until it is sold and paid for, such as the days to the maturity of a bill. Absent:
            those of its class in the policy.
        costs: The costs of taking and selling it, at most 100.
        prior_charges: What others get out of it first, at most 100.
    """

    __match_args__ = ("id", "kind", "quantity", "unit", "market", "stated_value", "condition", "days_to_sell", "costs", "prior_charges")
    def __new__(
        cls,
        *,
        id: str,
        kind: AssetKind,
        quantity: decimal.Decimal | int,
        unit: str | None = None,
        market: MarketPrice | None = None,
        stated_value: decimal.Decimal | int | None = None,
        condition: AssetCondition | None = None,
        days_to_sell: int | None = None,
        costs: Sequence[AssetCost] | None = None,
        prior_charges: Sequence[PriorCharge] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """A key for it, unique in the offer."""
    @property
    def kind(self) -> AssetKind:
        """What kind of thing it is."""
    @property
    def quantity(self) -> decimal.Decimal:
        """How many units there are, above zero."""
    @property
    def unit(self) -> str | None:
        """What a unit is: tonne, piece. Absent: it goes without saying."""
    @property
    def market(self) -> MarketPrice | None:
        """What a unit costs on the market. Absent: nobody has looked yet, and the asset counts for nothing until
        somebody does.
        """
    @property
    def stated_value(self) -> decimal.Decimal | None:
        """What the debtor says all of it is worth, above zero. It never raises a value; where it is lower, the
        asset counts for no more than is asked for it. Absent: the debtor names no figure.
        """
    @property
    def condition(self) -> AssetCondition:
        """In what condition it is, against the one the price is for. As priced unless stated."""
    @property
    def days_to_sell(self) -> int | None:
        """Days until it is sold and paid for, such as the days to the maturity of a bill. Absent: those of its
        class in the policy.
        """
    @property
    def costs(self) -> tuple[AssetCost, ...]:
        """The costs of taking and selling it, at most 100."""
    @property
    def prior_charges(self) -> tuple[PriorCharge, ...]:
        """What others get out of it first, at most 100."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class OperatingStatusPoints:
    """The points for each operating status: whole numbers from -1,000 to 1,000.

    Args:
        operating: The business runs as usual. 20 unless stated.
        reduced: It runs on a smaller scale. 0 unless stated.
        suspended: It has stopped, and may start again. -30 unless stated.
        closed: It has closed for good. -60 unless stated, more than all the other facts can make up for.
        insolvent: Insolvency or bankruptcy proceedings are open. -60 unless stated.
    """

    __match_args__ = ("operating", "reduced", "suspended", "closed", "insolvent")
    def __new__(
        cls,
        *,
        operating: int | None = None,
        reduced: int | None = None,
        suspended: int | None = None,
        closed: int | None = None,
        insolvent: int | None = None,
    ) -> Self: ...
    @property
    def operating(self) -> int:
        """The business runs as usual. 20 unless stated."""
    @property
    def reduced(self) -> int:
        """It runs on a smaller scale. 0 unless stated."""
    @property
    def suspended(self) -> int:
        """It has stopped, and may start again. -30 unless stated."""
    @property
    def closed(self) -> int:
        """It has closed for good. -60 unless stated, more than all the other facts can make up for."""
    @property
    def insolvent(self) -> int:
        """Insolvency or bankruptcy proceedings are open. -60 unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class OrderCheck:
    """Whether an order goes out, which rule holds it, and what releases it.

    Exposure is exactly open receivables + undelivered orders + this order − what is prepaid − security.

    Args:
        debtor: The key of the debtor.
        currency: The currency of every amount in this record.
        as_of: The day the answer is made for.
        verdict: What becomes of the order.
        held_by: The rules that are not passed, in their order. Empty: it goes out.
        rules: Every rule, in its order.
        open_receivables: What the debtor owes on invoices.
        undelivered_orders: What it has ordered and not been invoiced for, this order apart.
        order: This order.
        prepaid: What has been paid in advance for it.
        security: What the securities that count are good for.
        securities: The securities, and whether each counts.
        security_needed_through: The day through which a security must be valid: the end of the credit term
            that starts today.
        exposure: What would be at risk with this order. Negative: securities and prepayments exceed it.
        limit: The limit.
        headroom: The limit less the exposure. Negative: the limit is exceeded.
        conditions: What releases the order. Absent: it goes out as it is, or nothing releases it, since the
            debtor is blocked.
        blocklist: What the blocklist says.
        reasons: Why, rule by rule.
    """

    __match_args__ = ("debtor", "currency", "as_of", "verdict", "held_by", "rules", "open_receivables", "undelivered_orders", "order", "prepaid", "security", "securities", "security_needed_through", "exposure", "limit", "headroom", "conditions", "blocklist", "reasons")
    def __new__(
        cls,
        *,
        debtor: str,
        currency: str,
        as_of: datetime.date,
        verdict: OrderVerdict,
        held_by: Sequence[OrderRule],
        rules: Sequence[OrderRuleLine],
        open_receivables: decimal.Decimal | int,
        undelivered_orders: decimal.Decimal | int,
        order: decimal.Decimal | int,
        prepaid: decimal.Decimal | int,
        security: decimal.Decimal | int,
        securities: Sequence[CountedSecurity],
        security_needed_through: datetime.date,
        exposure: decimal.Decimal | int,
        limit: decimal.Decimal | int,
        headroom: decimal.Decimal | int,
        conditions: ReleaseConditions | None = None,
        blocklist: BlocklistFinding,
        reasons: Sequence[Reason],
    ) -> Self: ...
    @property
    def debtor(self) -> str:
        """The key of the debtor."""
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def as_of(self) -> datetime.date:
        """The day the answer is made for."""
    @property
    def verdict(self) -> OrderVerdict:
        """What becomes of the order."""
    @property
    def held_by(self) -> tuple[OrderRule, ...]:
        """The rules that are not passed, in their order. Empty: it goes out."""
    @property
    def rules(self) -> tuple[OrderRuleLine, ...]:
        """Every rule, in its order."""
    @property
    def open_receivables(self) -> decimal.Decimal:
        """What the debtor owes on invoices."""
    @property
    def undelivered_orders(self) -> decimal.Decimal:
        """What it has ordered and not been invoiced for, this order apart."""
    @property
    def order(self) -> decimal.Decimal:
        """This order."""
    @property
    def prepaid(self) -> decimal.Decimal:
        """What has been paid in advance for it."""
    @property
    def security(self) -> decimal.Decimal:
        """What the securities that count are good for."""
    @property
    def securities(self) -> tuple[CountedSecurity, ...]:
        """The securities, and whether each counts."""
    @property
    def security_needed_through(self) -> datetime.date:
        """The day through which a security must be valid: the end of the credit term that starts today."""
    @property
    def exposure(self) -> decimal.Decimal:
        """What would be at risk with this order. Negative: securities and prepayments exceed it."""
    @property
    def limit(self) -> decimal.Decimal:
        """The limit."""
    @property
    def headroom(self) -> decimal.Decimal:
        """The limit less the exposure. Negative: the limit is exceeded."""
    @property
    def conditions(self) -> ReleaseConditions | None:
        """What releases the order. Absent: it goes out as it is, or nothing releases it, since the debtor is
        blocked.
        """
    @property
    def blocklist(self) -> BlocklistFinding:
        """What the blocklist says."""
    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Why, rule by rule."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class OrderPolicy:
    """What is tolerated before an order is held, and what a large order needs.

    That supply stops where nothing is paid is source D's, and that a large order needs a prepayment or a
    security is source B's; neither gives a figure. The seven days are the day on which source B's reminders
    turn into calls, the 30 % is source A's first payment of 30/50/20; that they stand here is this library's
    choice.

    Args:
        tolerated_days: An amount overdue for up to so many days does not hold an order. 7 unless stated.
        tolerated_amount: Overdue amounts of up to this together do not hold an order, however old. Zero or
            above; zero unless stated.
        large_order_from: An order is large from this value on, above zero. Absent: none is.
        large_order_share: The part of a large order to be paid in advance or secured. 0.30 unless stated.
    """

    __match_args__ = ("tolerated_days", "tolerated_amount", "large_order_from", "large_order_share")
    def __new__(
        cls,
        *,
        tolerated_days: int | None = None,
        tolerated_amount: decimal.Decimal | int | None = None,
        large_order_from: decimal.Decimal | int | None = None,
        large_order_share: decimal.Decimal | int | None = None,
    ) -> Self: ...
    @property
    def tolerated_days(self) -> int:
        """An amount overdue for up to so many days does not hold an order. 7 unless stated."""
    @property
    def tolerated_amount(self) -> decimal.Decimal:
        """Overdue amounts of up to this together do not hold an order, however old. Zero or above; zero unless
        stated.
        """
    @property
    def large_order_from(self) -> decimal.Decimal | None:
        """An order is large from this value on, above zero. Absent: none is."""
    @property
    def large_order_share(self) -> decimal.Decimal:
        """The part of a large order to be paid in advance or secured. 0.30 unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class OrderRuleLine:
    """A rule and what it says.

    Args:
        rule: The rule.
        status: What it says.
        shortfall: The amount that is missing to pass it. Zero when passed, and for the blocklist, which no
            amount meets.
    """

    __match_args__ = ("rule", "status", "shortfall")
    def __new__(
        cls,
        *,
        rule: OrderRule,
        status: OrderRuleStatus,
        shortfall: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def rule(self) -> OrderRule:
        """The rule."""
    @property
    def status(self) -> OrderRuleStatus:
        """What it says."""
    @property
    def shortfall(self) -> decimal.Decimal:
        """The amount that is missing to pass it. Zero when passed, and for the blocklist, which no amount meets."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class OwnAppetite:
    """The most that the seller wants to have with one debtor, whoever it is.

    Args:
        most: The amount, zero or above.
    """

    __match_args__ = ("most",)
    def __new__(
        cls,
        *,
        most: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def most(self) -> decimal.Decimal:
        """The amount, zero or above."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class PartState:
    """A part of a receivable as it stands on a day.

    Args:
        due_date: The last day to pay this part without being late. Absent: none was agreed.
        amount: The amount of this part.
        outstanding: What is still owed of it, zero or above.
        days_past_due: Days from the due date to the day asked about, zero when it is not past due or nothing
            is outstanding.
        settled_on: The day on which this part was met in full, if that day has come.
    """

    __match_args__ = ("due_date", "amount", "outstanding", "days_past_due", "settled_on")
    def __new__(
        cls,
        *,
        due_date: datetime.date | None = None,
        amount: decimal.Decimal | int,
        outstanding: decimal.Decimal | int,
        days_past_due: int,
        settled_on: datetime.date | None = None,
    ) -> Self: ...
    @property
    def due_date(self) -> datetime.date | None:
        """The last day to pay this part without being late. Absent: none was agreed."""
    @property
    def amount(self) -> decimal.Decimal:
        """The amount of this part."""
    @property
    def outstanding(self) -> decimal.Decimal:
        """What is still owed of it, zero or above."""
    @property
    def days_past_due(self) -> int:
        """Days from the due date to the day asked about, zero when it is not past due or nothing is outstanding."""
    @property
    def settled_on(self) -> datetime.date | None:
        """The day on which this part was met in full, if that day has come."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class Payment:
    """Money received for a receivable. It may precede the issue date.

    Args:
        date: The day it was received. It counts from this day on, this day included.
        amount: The amount received, above zero.
        reference: The bank's or the payer's reference, if any.
    """

    __match_args__ = ("date", "amount", "reference")
    def __new__(
        cls,
        *,
        date: datetime.date,
        amount: decimal.Decimal | int,
        reference: str | None = None,
    ) -> Self: ...
    @property
    def date(self) -> datetime.date:
        """The day it was received. It counts from this day on, this day included."""
    @property
    def amount(self) -> decimal.Decimal:
        """The amount received, above zero."""
    @property
    def reference(self) -> str | None:
        """The bank's or the payer's reference, if any."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class PaymentMilestone:
    """A payment of an order, and what was delivered by then.

    Args:
        name: What the payment is for: prepayment, before shipment, after acceptance. Not empty.
        share: Its share of the order. Exactly one of this and the amount must be given.
        amount: Its amount, above zero.
        due_date: The day it is due, where one is agreed.
        delivered: All that was delivered, or the cost incurred, by the time this payment falls due and before
            it is paid: zero to the amount of the order, never less than by the payment before. Absent: as
            much as by the payment before, nothing by the first one, and the whole order by the last one.
    """

    __match_args__ = ("name", "share", "amount", "due_date", "delivered")
    def __new__(
        cls,
        *,
        name: str,
        share: decimal.Decimal | int | None = None,
        amount: decimal.Decimal | int | None = None,
        due_date: datetime.date | None = None,
        delivered: decimal.Decimal | int | None = None,
    ) -> Self: ...
    @property
    def name(self) -> str:
        """What the payment is for: prepayment, before shipment, after acceptance. Not empty."""
    @property
    def share(self) -> decimal.Decimal | None:
        """Its share of the order. Exactly one of this and the amount must be given."""
    @property
    def amount(self) -> decimal.Decimal | None:
        """Its amount, above zero."""
    @property
    def due_date(self) -> datetime.date | None:
        """The day it is due, where one is agreed."""
    @property
    def delivered(self) -> decimal.Decimal | None:
        """All that was delivered, or the cost incurred, by the time this payment falls due and before it is
        paid: zero to the amount of the order, never less than by the payment before. Absent: as much as by
        the payment before, nothing by the first one, and the whole order by the last one.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class PaymentRecordPoints:
    """The points for each payment record: whole numbers from -1,000 to 1,000.

    Args:
        good: On time as a rule. 15 unless stated.
        mixed: Now on time, now late. 0 unless stated.
        poor: Late as a rule. -15 unless stated.
        none: Nothing has ever been paid in full. -5 unless stated.
    """

    __match_args__ = ("good", "mixed", "poor", "none")
    def __new__(
        cls,
        *,
        good: int | None = None,
        mixed: int | None = None,
        poor: int | None = None,
        none: int | None = None,
    ) -> Self: ...
    @property
    def good(self) -> int:
        """On time as a rule. 15 unless stated."""
    @property
    def mixed(self) -> int:
        """Now on time, now late. 0 unless stated."""
    @property
    def poor(self) -> int:
        """Late as a rule. -15 unless stated."""
    @property
    def none(self) -> int:
        """Nothing has ever been paid in full. -5 unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class PaymentRecordTerms:
    """What makes a payment record good, mixed or poor: the part of what the debtor has paid off that was paid
    off on time.

    It counts receivables, or their instalments, that were paid off by the day asked about and had a due date,
    each as one, whatever its amount. What is unpaid now does not count: it shows in the days past due.

    Args:
        good_from: Good from this share on time on, itself included. 0.8 unless stated.
        mixed_from: Mixed from this share on, itself included, and poor below; not above `good_from`. 0.5
            unless stated.
    """

    __match_args__ = ("good_from", "mixed_from")
    def __new__(
        cls,
        *,
        good_from: decimal.Decimal | int | None = None,
        mixed_from: decimal.Decimal | int | None = None,
    ) -> Self: ...
    @property
    def good_from(self) -> decimal.Decimal:
        """Good from this share on time on, itself included. 0.8 unless stated."""
    @property
    def mixed_from(self) -> decimal.Decimal:
        """Mixed from this share on, itself included, and poor below; not above `good_from`. 0.5 unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class PaymentStage:
    """A stage of an order: one payment, and what is exposed around it.

    Args:
        number: Its number, 1 for the first.
        name: What the payment is for.
        due_date: The day it is due, where one is agreed.
        amount: The amount of the payment.
        paid: All payments through this one.
        exposure: What of the order is still to be paid after this one: the exposure that is left.
        exposure_share: The same as a share of the order, to 6 decimals.
        delivered: What was delivered, or the cost incurred, before this payment.
        loss_if_unpaid: What is lost if this payment and all later ones stay out: what was delivered beyond
            the payments before it.
        prepaid: What the buyer has paid, this payment within it, beyond what was delivered.
    """

    __match_args__ = ("number", "name", "due_date", "amount", "paid", "exposure", "exposure_share", "delivered", "loss_if_unpaid", "prepaid")
    def __new__(
        cls,
        *,
        number: int,
        name: str,
        due_date: datetime.date | None = None,
        amount: decimal.Decimal | int,
        paid: decimal.Decimal | int,
        exposure: decimal.Decimal | int,
        exposure_share: decimal.Decimal | int,
        delivered: decimal.Decimal | int,
        loss_if_unpaid: decimal.Decimal | int,
        prepaid: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def number(self) -> int:
        """Its number, 1 for the first."""
    @property
    def name(self) -> str:
        """What the payment is for."""
    @property
    def due_date(self) -> datetime.date | None:
        """The day it is due, where one is agreed."""
    @property
    def amount(self) -> decimal.Decimal:
        """The amount of the payment."""
    @property
    def paid(self) -> decimal.Decimal:
        """All payments through this one."""
    @property
    def exposure(self) -> decimal.Decimal:
        """What of the order is still to be paid after this one: the exposure that is left."""
    @property
    def exposure_share(self) -> decimal.Decimal:
        """The same as a share of the order, to 6 decimals."""
    @property
    def delivered(self) -> decimal.Decimal:
        """What was delivered, or the cost incurred, before this payment."""
    @property
    def loss_if_unpaid(self) -> decimal.Decimal:
        """What is lost if this payment and all later ones stay out: what was delivered beyond the payments
        before it.
        """
    @property
    def prepaid(self) -> decimal.Decimal:
        """What the buyer has paid, this payment within it, beyond what was delivered."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class PaymentTerms:
    """When a receivable falls due, as a contract says it.

    Net 30 is 30 net days; due on receipt is 0; 30 days end of month is 30 net days counted from the end of
    the month.

    Args:
        net_days: Days from the day counted from to the due date, 0 to 3,660. The day counted from is day 0.
            Zero (due on receipt) unless stated.
        end_of_month: Whether the days are counted from the last day of the month of the start date instead of
            the start date itself. No unless stated.
        adjustment: Where a due date is moved that is no business day. Absent: it stays where it is.
    """

    __match_args__ = ("net_days", "end_of_month", "adjustment")
    def __new__(
        cls,
        *,
        net_days: int | None = None,
        end_of_month: bool | None = None,
        adjustment: DueDateAdjustment | None = None,
    ) -> Self: ...
    @property
    def net_days(self) -> int:
        """Days from the day counted from to the due date, 0 to 3,660. The day counted from is day 0. Zero (due
        on receipt) unless stated.
        """
    @property
    def end_of_month(self) -> bool:
        """Whether the days are counted from the last day of the month of the start date instead of the start
        date itself. No unless stated.
        """
    @property
    def adjustment(self) -> DueDateAdjustment | None:
        """Where a due date is moved that is no business day. Absent: it stays where it is."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class PerDayRate:
    """A rate per day, the same on every day.

    Args:
        rate: The rate per day as a fraction: 0.0003 is 0.03 %.
    """

    __match_args__ = ("rate",)
    def __new__(
        cls,
        *,
        rate: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def rate(self) -> decimal.Decimal:
        """The rate per day as a fraction: 0.0003 is 0.03 %."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class PerDaySchedule:
    """A rate per day that changes.

    Args:
        schedule: The rates by the day each takes effect.
        lookup: Which day's rate a day takes. Its own unless stated.
        beyond_horizon: What to do past the last day for which the rate is known. Refuse unless stated.
    """

    __match_args__ = ("schedule", "lookup", "beyond_horizon")
    def __new__(
        cls,
        *,
        schedule: DailyRateSchedule,
        lookup: RateLookup | None = None,
        beyond_horizon: BeyondHorizon | None = None,
    ) -> Self: ...
    @property
    def schedule(self) -> DailyRateSchedule:
        """The rates by the day each takes effect."""
    @property
    def lookup(self) -> RateLookup:
        """Which day's rate a day takes. Its own unless stated."""
    @property
    def beyond_horizon(self) -> BeyondHorizon:
        """What to do past the last day for which the rate is known. Refuse unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class PerYearRate:
    """A rate per year, the same on every day.

    Args:
        rate: The rate per year as a fraction: 0.08 is 8 %.
        day_count: How days become a part of a year.
    """

    __match_args__ = ("rate", "day_count")
    def __new__(
        cls,
        *,
        rate: decimal.Decimal | int,
        day_count: DayCount,
    ) -> Self: ...
    @property
    def rate(self) -> decimal.Decimal:
        """The rate per year as a fraction: 0.08 is 8 %."""
    @property
    def day_count(self) -> DayCount:
        """How days become a part of a year."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class PerYearSchedule:
    """A rate per year that changes, such as a published reference rate with a margin.

    Args:
        schedule: The rates by the day each takes effect.
        adjustment: How the rate that is owed follows from the one in the schedule. Absent: it is that rate.
        day_count: How days become a part of a year.
        lookup: Which day's rate a day takes. Its own unless stated.
        beyond_horizon: What to do past the last day for which the rate is known. Refuse unless stated.
    """

    __match_args__ = ("schedule", "adjustment", "day_count", "lookup", "beyond_horizon")
    def __new__(
        cls,
        *,
        schedule: RateSchedule,
        adjustment: RateAdjustment | None = None,
        day_count: DayCount,
        lookup: RateLookup | None = None,
        beyond_horizon: BeyondHorizon | None = None,
    ) -> Self: ...
    @property
    def schedule(self) -> RateSchedule:
        """The rates by the day each takes effect."""
    @property
    def adjustment(self) -> RateAdjustment | None:
        """How the rate that is owed follows from the one in the schedule. Absent: it is that rate."""
    @property
    def day_count(self) -> DayCount:
        """How days become a part of a year."""
    @property
    def lookup(self) -> RateLookup:
        """Which day's rate a day takes. Its own unless stated."""
    @property
    def beyond_horizon(self) -> BeyondHorizon:
        """What to do past the last day for which the rate is known. Refuse unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class Period:
    """The distance between two dates of a schedule: 1 month, 2 weeks, 90 days.

    Args:
        count: How many units, above zero.
        unit: Of what.
    """

    __match_args__ = ("count", "unit")
    def __new__(
        cls,
        *,
        count: int,
        unit: PeriodUnit,
    ) -> Self: ...
    @property
    def count(self) -> int:
        """How many units, above zero."""
    @property
    def unit(self) -> PeriodUnit:
        """Of what."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class PlanConcessionsInput:
    """A debt to negotiate about, how far one may go, and what to ask for.

    Args:
        currency: The currency of every amount in this record.
        principal: The principal claimed, zero or above. The last thing to be conceded.
        interest: The interest claimed. The first thing to be conceded. None unless stated.
        costs: The costs claimed. Conceded after the interest and before the principal. None unless stated.
        floor: The least to be left of the whole claim after all concessions, zero or above: the break-even of
            evaluate_settlement, or more.
        authority: How much the negotiator may concede.
        returns: What to ask for, the most wanted first, at most 30.
        given: The concessions given already, at most 1,000.
        pattern: How the room is spread over the concessions. Diminishing unless stated.
        unit: The unit that concessions are cut down to, above zero: `100` for round hundreds. The minor unit
            of the currency unless stated.
    """

    __match_args__ = ("currency", "principal", "interest", "costs", "floor", "authority", "returns", "given", "pattern", "unit")
    def __new__(
        cls,
        *,
        currency: str,
        principal: decimal.Decimal | int,
        interest: decimal.Decimal | int | None = None,
        costs: decimal.Decimal | int | None = None,
        floor: decimal.Decimal | int,
        authority: ConcessionAuthority,
        returns: Sequence[ConcessionReturn],
        given: Sequence[GivenConcession] | None = None,
        pattern: ConcessionPattern | None = None,
        unit: decimal.Decimal | int | None = None,
    ) -> Self: ...
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def principal(self) -> decimal.Decimal:
        """The principal claimed, zero or above. The last thing to be conceded."""
    @property
    def interest(self) -> decimal.Decimal | None:
        """The interest claimed. The first thing to be conceded. None unless stated."""
    @property
    def costs(self) -> decimal.Decimal | None:
        """The costs claimed. Conceded after the interest and before the principal. None unless stated."""
    @property
    def floor(self) -> decimal.Decimal:
        """The least to be left of the whole claim after all concessions, zero or above: the break-even of
        evaluate_settlement, or more.
        """
    @property
    def authority(self) -> ConcessionAuthority:
        """How much the negotiator may concede."""
    @property
    def returns(self) -> tuple[ConcessionReturn, ...]:
        """What to ask for, the most wanted first, at most 30."""
    @property
    def given(self) -> tuple[GivenConcession, ...]:
        """The concessions given already, at most 1,000."""
    @property
    def pattern(self) -> ConcessionPattern:
        """How the room is spread over the concessions. Diminishing unless stated."""
    @property
    def unit(self) -> decimal.Decimal | None:
        """The unit that concessions are cut down to, above zero: `100` for round hundreds. The minor unit of the
        currency unless stated.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class PlanDefault:
    """A default on a plan.

    Args:
        date: The day of the default: the day after the grace of the part that brought it about.
        missed_parts: How many parts were unpaid after their grace.
        overdue: What was unpaid of them.
        consequence: What it does.
    """

    __match_args__ = ("date", "missed_parts", "overdue", "consequence")
    def __new__(
        cls,
        *,
        date: datetime.date,
        missed_parts: int,
        overdue: decimal.Decimal | int,
        consequence: PlanDefaultConsequence,
    ) -> Self: ...
    @property
    def date(self) -> datetime.date:
        """The day of the default: the day after the grace of the part that brought it about."""
    @property
    def missed_parts(self) -> int:
        """How many parts were unpaid after their grace."""
    @property
    def overdue(self) -> decimal.Decimal:
        """What was unpaid of them."""
    @property
    def consequence(self) -> PlanDefaultConsequence:
        """What it does."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class PlanDefaultTerms:
    """What is a default on a plan, and what it does.

    Args:
        grace_days: Days after a due date within which a part may still be paid without being missed. 0 unless
            stated.
        missed_parts: How many parts, unpaid in full after their grace at the same time, are a default; zero:
            no number is. The deposit counts as one, and so do the fees due on the start date. One unless
            stated.
        overdue_share: The share of all payments of the plan that, unpaid after its grace, is a default, above
            zero: one fifth in article 634 of China's Civil Code. It stands beside the number of parts.
            Absent: no share is.
        consequence: What the default does. All parts fall due unless stated.
        unearned: What happens then to interest and fees of parts not due yet. They fall away unless stated.
        returning_interest: The waived interest that comes back. Absent: none.
    """

    __match_args__ = ("grace_days", "missed_parts", "overdue_share", "consequence", "unearned", "returning_interest")
    def __new__(
        cls,
        *,
        grace_days: int | None = None,
        missed_parts: int | None = None,
        overdue_share: decimal.Decimal | int | None = None,
        consequence: PlanDefaultConsequence | None = None,
        unearned: UnearnedCharges | None = None,
        returning_interest: ReturningInterest | None = None,
    ) -> Self: ...
    @property
    def grace_days(self) -> int:
        """Days after a due date within which a part may still be paid without being missed. 0 unless stated."""
    @property
    def missed_parts(self) -> int:
        """How many parts, unpaid in full after their grace at the same time, are a default; zero: no number is.
        The deposit counts as one, and so do the fees due on the start date. One unless stated.
        """
    @property
    def overdue_share(self) -> decimal.Decimal | None:
        """The share of all payments of the plan that, unpaid after its grace, is a default, above zero: one
        fifth in article 634 of China's Civil Code. It stands beside the number of parts. Absent: no share is.
        """
    @property
    def consequence(self) -> PlanDefaultConsequence:
        """What the default does. All parts fall due unless stated."""
    @property
    def unearned(self) -> UnearnedCharges:
        """What happens then to interest and fees of parts not due yet. They fall away unless stated."""
    @property
    def returning_interest(self) -> ReturningInterest | None:
        """The waived interest that comes back. Absent: none."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class PlanDeposit:
    """What is paid ahead of the parts. It is all principal.

    Args:
        amount: The amount, above zero and below the debt. Exactly one of this and the share must be given.
        share: The share of the debt, rounded to the minor unit as the terms say.
        due_date: The last day to pay it, not before the start date and not after the first part. Absent: the
            start date.
    """

    __match_args__ = ("amount", "share", "due_date")
    def __new__(
        cls,
        *,
        amount: decimal.Decimal | int | None = None,
        share: decimal.Decimal | int | None = None,
        due_date: datetime.date | None = None,
    ) -> Self: ...
    @property
    def amount(self) -> decimal.Decimal | None:
        """The amount, above zero and below the debt. Exactly one of this and the share must be given."""
    @property
    def share(self) -> decimal.Decimal | None:
        """The share of the debt, rounded to the minor unit as the terms say."""
    @property
    def due_date(self) -> datetime.date | None:
        """The last day to pay it, not before the start date and not after the first part. Absent: the start
        date.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class PlanFee:
    """A fee of the plan. It is paid on top of principal and interest.

    Args:
        name: What it is for.
        amount: The amount, above zero; with every part, of each. Exactly one of this and the share must be
            given.
        share: The share of what the deposit leaves of the debt, rounded to the minor unit as the terms say.
        timing: When it is due.
    """

    __match_args__ = ("name", "amount", "share", "timing")
    def __new__(
        cls,
        *,
        name: str,
        amount: decimal.Decimal | int | None = None,
        share: decimal.Decimal | int | None = None,
        timing: PlanFeeTiming,
    ) -> Self: ...
    @property
    def name(self) -> str:
        """What it is for."""
    @property
    def amount(self) -> decimal.Decimal | None:
        """The amount, above zero; with every part, of each. Exactly one of this and the share must be given."""
    @property
    def share(self) -> decimal.Decimal | None:
        """The share of what the deposit leaves of the debt, rounded to the minor unit as the terms say."""
    @property
    def timing(self) -> PlanFeeTiming:
        """When it is due."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class PlanStep:
    """Some parts of one size, within a stepped plan.

    Args:
        parts: How many parts the step has, above zero.
        amount: The amount of each. Absent: a share, by weight, of what the stated amounts leave.
        weight: The weight of each part among those without an amount, above zero: a part of weight 2 is twice
            as large as one of weight 1. It excludes the amount. Absent, without an amount: 1.
    """

    __match_args__ = ("parts", "amount", "weight")
    def __new__(
        cls,
        *,
        parts: int,
        amount: decimal.Decimal | int | None = None,
        weight: decimal.Decimal | int | None = None,
    ) -> Self: ...
    @property
    def parts(self) -> int:
        """How many parts the step has, above zero."""
    @property
    def amount(self) -> decimal.Decimal | None:
        """The amount of each. Absent: a share, by weight, of what the stated amounts leave."""
    @property
    def weight(self) -> decimal.Decimal | None:
        """The weight of each part among those without an amount, above zero: a part of weight 2 is twice as
        large as one of weight 1. It excludes the amount. Absent, without an amount: 1.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class PriceEarlyPaymentInput:
    """A payment that could come early or late, and what money and risk cost.

    Args:
        currency: The currency of the amount.
        amount: The amount that bears the discount, above zero.
        paid_early_on: The day it is paid with the discount: under 2/10 net 30 the tenth day.
        paid_otherwise_on: The day it would come without the discount: the due date, or the later day on which
            this debtor really pays. After the day of early payment.
        cost_of_capital: What money costs the creditor.
        risk: The risk of waiting. None unless stated.
        offered: A discount to price, as a share of the amount below 1: `0.02` is 2 %. Absent: only the
            largest one is told.
    """

    __match_args__ = ("currency", "amount", "paid_early_on", "paid_otherwise_on", "cost_of_capital", "risk", "offered")
    def __new__(
        cls,
        *,
        currency: str,
        amount: decimal.Decimal | int,
        paid_early_on: datetime.date,
        paid_otherwise_on: datetime.date,
        cost_of_capital: CostOfCapital,
        risk: NonPaymentRisk | None = None,
        offered: decimal.Decimal | int | None = None,
    ) -> Self: ...
    @property
    def currency(self) -> str:
        """The currency of the amount."""
    @property
    def amount(self) -> decimal.Decimal:
        """The amount that bears the discount, above zero."""
    @property
    def paid_early_on(self) -> datetime.date:
        """The day it is paid with the discount: under 2/10 net 30 the tenth day."""
    @property
    def paid_otherwise_on(self) -> datetime.date:
        """The day it would come without the discount: the due date, or the later day on which this debtor really
        pays. After the day of early payment.
        """
    @property
    def cost_of_capital(self) -> CostOfCapital:
        """What money costs the creditor."""
    @property
    def risk(self) -> NonPaymentRisk | None:
        """The risk of waiting. None unless stated."""
    @property
    def offered(self) -> decimal.Decimal | None:
        """A discount to price, as a share of the amount below 1: `0.02` is 2 %. Absent: only the largest one is
        told.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class PricedDiscount:
    """A discount, and what it costs by the year.

    Args:
        discount_rate: The discount as a share of the amount, cut down to six decimals.
        discount: The discount.
        payable: What is paid: the amount less the discount.
        simple_yearly_cost: The simple yearly cost: discount over what is paid, over the part of a year gained
            by the day count of this report. Six decimals, half away from zero. 2/10 net 30 is `0.372449` on
            actual days over 365. Absent where nothing is paid, the day count counts no days, or the cost is
            above 100,000,000 %.
        compound_yearly_cost: The compound yearly cost on actual days over 365. 2/10 net 30 is `0.445853`.
    """

    __match_args__ = ("discount_rate", "discount", "payable", "simple_yearly_cost", "compound_yearly_cost")
    def __new__(
        cls,
        *,
        discount_rate: decimal.Decimal | int,
        discount: decimal.Decimal | int,
        payable: decimal.Decimal | int,
        simple_yearly_cost: decimal.Decimal | int | None = None,
        compound_yearly_cost: EffectiveRateFinding,
    ) -> Self: ...
    @property
    def discount_rate(self) -> decimal.Decimal:
        """The discount as a share of the amount, cut down to six decimals."""
    @property
    def discount(self) -> decimal.Decimal:
        """The discount."""
    @property
    def payable(self) -> decimal.Decimal:
        """What is paid: the amount less the discount."""
    @property
    def simple_yearly_cost(self) -> decimal.Decimal | None:
        """The simple yearly cost: discount over what is paid, over the part of a year gained by the day count of
        this report. Six decimals, half away from zero. 2/10 net 30 is `0.372449` on actual days over 365.
        Absent where nothing is paid, the day count counts no days, or the cost is above 100,000,000 %.
        """
    @property
    def compound_yearly_cost(self) -> EffectiveRateFinding:
        """The compound yearly cost on actual days over 365. 2/10 net 30 is `0.445853`."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class PriorCharge:
    """What somebody else is to get out of an asset first.

    Args:
        holder: Who holds it: a bank, the tax office, a workshop with a lien.
        amount: How much it secures, above zero.
    """

    __match_args__ = ("holder", "amount")
    def __new__(
        cls,
        *,
        holder: str,
        amount: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def holder(self) -> str:
        """Who holds it: a bank, the tax office, a workshop with a lien."""
    @property
    def amount(self) -> decimal.Decimal:
        """How much it secures, above zero."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ProbationTerms:
    """The terms of a start on probation.

    Args:
        limit: How much the debtor may owe, zero or above. 50,000 unless stated.
        term_days: The days from an invoice to its due date, at most 3,650. 30 unless stated.
        large_order_from: An order is large from this value on, above zero. 50,000 unless stated.
        large_order_share: The part of a large order to pay in advance. 0.30 unless stated.
        on_time_periods: The on-time periods in a row after which the probation ends with a review, above
            zero. 3 unless stated.
    """

    __match_args__ = ("limit", "term_days", "large_order_from", "large_order_share", "on_time_periods")
    def __new__(
        cls,
        *,
        limit: decimal.Decimal | int | None = None,
        term_days: int | None = None,
        large_order_from: decimal.Decimal | int | None = None,
        large_order_share: decimal.Decimal | int | None = None,
        on_time_periods: int | None = None,
    ) -> Self: ...
    @property
    def limit(self) -> decimal.Decimal:
        """How much the debtor may owe, zero or above. 50,000 unless stated."""
    @property
    def term_days(self) -> int:
        """The days from an invoice to its due date, at most 3,650. 30 unless stated."""
    @property
    def large_order_from(self) -> decimal.Decimal:
        """An order is large from this value on, above zero. 50,000 unless stated."""
    @property
    def large_order_share(self) -> decimal.Decimal:
        """The part of a large order to pay in advance. 0.30 unless stated."""
    @property
    def on_time_periods(self) -> int:
        """The on-time periods in a row after which the probation ends with a review, above zero. 3 unless
        stated.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class PublishedCalendarTerms:
    """A calendar of the library's, by name.

    Args:
        name: Which one.
    """

    __match_args__ = ("name",)
    def __new__(
        cls,
        *,
        name: PublishedCalendar,
    ) -> Self: ...
    @property
    def name(self) -> PublishedCalendar:
        """Which one."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class PurchaseNeed:
    """What the debtor needs: yearly purchases × term ÷ days of the year, times the headroom.

    Args:
        days_in_year: The days that the yearly purchases are spread over, from 1 to 366. 365 unless stated.
        headroom: What the need is multiplied by, for the months above the average. Absent: 1.
    """

    __match_args__ = ("days_in_year", "headroom")
    def __new__(
        cls,
        *,
        days_in_year: int | None = None,
        headroom: decimal.Decimal | int | None = None,
    ) -> Self: ...
    @property
    def days_in_year(self) -> int:
        """The days that the yearly purchases are spread over, from 1 to 366. 365 unless stated."""
    @property
    def headroom(self) -> decimal.Decimal | None:
        """What the need is multiplied by, for the months above the average. Absent: 1."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class PursuitCost:
    """What pursuing the debt costs, whatever comes of it.

    Args:
        on: The day it is paid. Not before the day asked about.
        amount: The amount, above zero.
    """

    __match_args__ = ("on", "amount")
    def __new__(
        cls,
        *,
        on: datetime.date,
        amount: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def on(self) -> datetime.date:
        """The day it is paid. Not before the day asked about."""
    @property
    def amount(self) -> decimal.Decimal:
        """The amount, above zero."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class PursuitCostValue:
    """A cost of pursuing the debt, valued.

    Args:
        on: The day it is paid.
        amount: The amount.
        value: Amount × factor of the cost of capital: its part of what all costs are worth, which is rounded
            once, half away from zero, and shared out by largest remainder.
    """

    __match_args__ = ("on", "amount", "value")
    def __new__(
        cls,
        *,
        on: datetime.date,
        amount: decimal.Decimal | int,
        value: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def on(self) -> datetime.date:
        """The day it is paid."""
    @property
    def amount(self) -> decimal.Decimal:
        """The amount."""
    @property
    def value(self) -> decimal.Decimal:
        """Amount × factor of the cost of capital: its part of what all costs are worth, which is rounded once,
        half away from zero, and shared out by largest remainder.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class QuoteEarlyPaymentInput:
    """A receivable, the terms that reward its early payment, and the day to look at it.

    Args:
        receivable: The receivable with its dated facts, its amount with tax and freight. It may not have
            instalments.
        tax: The tax that the amount of the receivable contains. Needed where the base leaves it out.
        freight: The freight that the amount of the receivable contains. Needed where the base leaves it out.
        start_date: The day the terms run from: the invoice date, or the day of an offer on a debt that is
            already late. Payments before it take no discount. Absent: the issue date of the receivable.
        terms: The terms.
        as_of: The day the answer is made for. What is dated later has not happened.
    """

    __match_args__ = ("receivable", "tax", "freight", "start_date", "terms", "as_of")
    def __new__(
        cls,
        *,
        receivable: Receivable,
        tax: decimal.Decimal | int | None = None,
        freight: decimal.Decimal | int | None = None,
        start_date: datetime.date | None = None,
        terms: EarlyPaymentTerms,
        as_of: datetime.date,
    ) -> Self: ...
    @property
    def receivable(self) -> Receivable:
        """The receivable with its dated facts, its amount with tax and freight. It may not have instalments."""
    @property
    def tax(self) -> decimal.Decimal | None:
        """The tax that the amount of the receivable contains. Needed where the base leaves it out."""
    @property
    def freight(self) -> decimal.Decimal | None:
        """The freight that the amount of the receivable contains. Needed where the base leaves it out."""
    @property
    def start_date(self) -> datetime.date | None:
        """The day the terms run from: the invoice date, or the day of an offer on a debt that is already late.
        Payments before it take no discount. Absent: the issue date of the receivable.
        """
    @property
    def terms(self) -> EarlyPaymentTerms:
        """The terms."""
    @property
    def as_of(self) -> datetime.date:
        """The day the answer is made for. What is dated later has not happened."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class RankedCharge:
    """A charge of somebody else on the same thing.

    Args:
        holder: Who holds it.
        amount: How much it secures, above zero.
        rank: Its rank, from 1: lower ranks are paid first, equal ranks in proportion to what they secure.
    """

    __match_args__ = ("holder", "amount", "rank")
    def __new__(
        cls,
        *,
        holder: str,
        amount: decimal.Decimal | int,
        rank: int,
    ) -> Self: ...
    @property
    def holder(self) -> str:
        """Who holds it."""
    @property
    def amount(self) -> decimal.Decimal:
        """How much it secures, above zero."""
    @property
    def rank(self) -> int:
        """Its rank, from 1: lower ranks are paid first, equal ranks in proportion to what they secure."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class RateInForce:
    """The rate in force on a day.

    Args:
        name: The name of the schedule.
        date: The day that was asked about.
        effective_from: The first day of the step that is in force on that day.
        reference_rate: The rate per year in the schedule, as a fraction.
        rate: The rate per year that is owed: the reference rate, adjusted where an adjustment was given.
        projected: Whether the day lies past the last one for which the rate is known, so that the last known
            rate stands in.
    """

    __match_args__ = ("name", "date", "effective_from", "reference_rate", "rate", "projected")
    def __new__(
        cls,
        *,
        name: str,
        date: datetime.date,
        effective_from: datetime.date,
        reference_rate: decimal.Decimal | int,
        rate: decimal.Decimal | int,
        projected: bool,
    ) -> Self: ...
    @property
    def name(self) -> str:
        """The name of the schedule."""
    @property
    def date(self) -> datetime.date:
        """The day that was asked about."""
    @property
    def effective_from(self) -> datetime.date:
        """The first day of the step that is in force on that day."""
    @property
    def reference_rate(self) -> decimal.Decimal:
        """The rate per year in the schedule, as a fraction."""
    @property
    def rate(self) -> decimal.Decimal:
        """The rate per year that is owed: the reference rate, adjusted where an adjustment was given."""
    @property
    def projected(self) -> bool:
        """Whether the day lies past the last one for which the rate is known, so that the last known rate stands
        in.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class RateSchedule:
    """Rates per year by the day each takes effect, such as a published reference rate.

    A rate stays in force until the day before the next step. The last one is known to stay through
    `known_through`.

    Args:
        name: What the series is called.
        source: Who publishes it, and where: what a debtor can check it against.
        steps: The steps by day, earliest first, each day once; at least one, at most 10,000.
        known_through: The last day for which the rate in force is known. Not before the last step.
    """

    __match_args__ = ("name", "source", "steps", "known_through")
    def __new__(
        cls,
        *,
        name: str,
        source: str,
        steps: Sequence[RateStep],
        known_through: datetime.date,
    ) -> Self: ...
    @property
    def name(self) -> str:
        """What the series is called."""
    @property
    def source(self) -> str:
        """Who publishes it, and where: what a debtor can check it against."""
    @property
    def steps(self) -> tuple[RateStep, ...]:
        """The steps by day, earliest first, each day once; at least one, at most 10,000."""
    @property
    def known_through(self) -> datetime.date:
        """The last day for which the rate in force is known. Not before the last step."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class RateStep:
    """A rate per year from the day it takes effect.

    Args:
        effective_from: The first day on which the rate is in force.
        rate: The rate per year as a fraction: 0.0345 is 3.45 %. It may be negative.
    """

    __match_args__ = ("effective_from", "rate")
    def __new__(
        cls,
        *,
        effective_from: datetime.date,
        rate: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def effective_from(self) -> datetime.date:
        """The first day on which the rate is in force."""
    @property
    def rate(self) -> decimal.Decimal:
        """The rate per year as a fraction: 0.0345 is 3.45 %. It may be negative."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class Reason:
    """Why a figure or a decision is what it is: a stable code with its parameters, so that an app can show it in
    its own words and language. `explain` gives the text in English or Chinese.

    Args:
        code: What kind of reason it is.
        parameters: The values that go with it, by name, as plain text: amounts and days as they are written
            on the wire.
    """

    __match_args__ = ("code", "parameters")
    def __new__(
        cls,
        *,
        code: ReasonCode,
        parameters: Mapping[str, str] | None = None,
    ) -> Self: ...
    @property
    def code(self) -> ReasonCode:
        """What kind of reason it is."""
    @property
    def parameters(self) -> dict[str, str]:
        """The values that go with it, by name, as plain text: amounts and days as they are written on the wire."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class Receivable:
    """One claim on a debtor: an invoice or any other receivable, with the dated facts about it.

    Give every fact with its own date, also those after the day you ask about: a payment dated after `as_of`
    has not happened yet. A receivable is an amount owed to you, above zero; a credit note is a credit on it,
    not a negative one.

    Args:
        id: The number of the invoice, or another key, unique in a list of receivables. Taken as it is
            written.
        debtor: The key of the debtor who owes it. Taken as it is written: `007` and `7` are two debtors.
        currency: The currency of every amount in this record.
        amount: The full amount claimed, above zero, before payments and credits.
        issue_date: The day it was issued. Before that day it is not there yet. Absent: it has been there all
            along.
        due_date: The last day to pay without being late. Absent: no due date was agreed, or the instalments
            have their own.
        instalments: The parts of the amount, where it falls due on several days: by due date, earliest first,
            adding up to the amount. Payments and credits meet the earliest part first. Empty: all of it falls
            due on the due date.
        payments: What was paid against it, in any order.
        credits: What was credited against it without payment (returns, allowances), in any order.
        disputes: What the debtor disputes, in any order.
        attributes: Anything to group by: `industry`, `region`, `size`, `salesperson`.
    """

    __match_args__ = ("id", "debtor", "currency", "amount", "issue_date", "due_date", "instalments", "payments", "credits", "disputes", "attributes")
    def __new__(
        cls,
        *,
        id: str,
        debtor: str,
        currency: str,
        amount: decimal.Decimal | int,
        issue_date: datetime.date | None = None,
        due_date: datetime.date | None = None,
        instalments: Sequence[DuePart] | None = None,
        payments: Sequence[Payment] | None = None,
        credits: Sequence[Credit] | None = None,
        disputes: Sequence[Dispute] | None = None,
        attributes: Mapping[str, str] | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The number of the invoice, or another key, unique in a list of receivables. Taken as it is written."""
    @property
    def debtor(self) -> str:
        """The key of the debtor who owes it. Taken as it is written: `007` and `7` are two debtors."""
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def amount(self) -> decimal.Decimal:
        """The full amount claimed, above zero, before payments and credits."""
    @property
    def issue_date(self) -> datetime.date | None:
        """The day it was issued. Before that day it is not there yet. Absent: it has been there all along."""
    @property
    def due_date(self) -> datetime.date | None:
        """The last day to pay without being late. Absent: no due date was agreed, or the instalments have their
        own.
        """
    @property
    def instalments(self) -> tuple[DuePart, ...]:
        """The parts of the amount, where it falls due on several days: by due date, earliest first, adding up to
        the amount. Payments and credits meet the earliest part first. Empty: all of it falls due on the due
        date.
        """
    @property
    def payments(self) -> tuple[Payment, ...]:
        """What was paid against it, in any order."""
    @property
    def credits(self) -> tuple[Credit, ...]:
        """What was credited against it without payment (returns, allowances), in any order."""
    @property
    def disputes(self) -> tuple[Dispute, ...]:
        """What the debtor disputes, in any order."""
    @property
    def attributes(self) -> dict[str, str]:
        """Anything to group by: `industry`, `region`, `size`, `salesperson`."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ReceivableState:
    """A receivable as it stands on a day.

    Args:
        id: The key of the receivable.
        debtor: The key of the debtor.
        currency: The currency of every amount in this record.
        as_of: The day the answer is made for.
        status: Where it stands.
        amount: The full amount claimed.
        paid: What was paid by then.
        credited: What was credited by then without payment.
        outstanding: What is still owed, zero or above. Zero before the issue date.
        overdue: The part of what is outstanding that is past its due date.
        unapplied_credit: Payments and credits beyond what there was to pay, zero or above: an overpayment, or
            a payment for a receivable that is not issued yet. It is owed to the debtor or waits for the next
            invoice; it is no negative debt.
        disputed: What is outstanding and objected to.
        days_past_due: Days past due of the oldest part still outstanding; zero when nothing is overdue. The
            due date itself is not overdue.
        settled_on: The day on which nothing was left to pay, if that day has come.
        parts: The parts by due date, adding up to the amount and to what is outstanding.
    """

    __match_args__ = ("id", "debtor", "currency", "as_of", "status", "amount", "paid", "credited", "outstanding", "overdue", "unapplied_credit", "disputed", "days_past_due", "settled_on", "parts")
    def __new__(
        cls,
        *,
        id: str,
        debtor: str,
        currency: str,
        as_of: datetime.date,
        status: ReceivableStatus,
        amount: decimal.Decimal | int,
        paid: decimal.Decimal | int,
        credited: decimal.Decimal | int,
        outstanding: decimal.Decimal | int,
        overdue: decimal.Decimal | int,
        unapplied_credit: decimal.Decimal | int,
        disputed: decimal.Decimal | int,
        days_past_due: int,
        settled_on: datetime.date | None = None,
        parts: Sequence[PartState],
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The key of the receivable."""
    @property
    def debtor(self) -> str:
        """The key of the debtor."""
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def as_of(self) -> datetime.date:
        """The day the answer is made for."""
    @property
    def status(self) -> ReceivableStatus:
        """Where it stands."""
    @property
    def amount(self) -> decimal.Decimal:
        """The full amount claimed."""
    @property
    def paid(self) -> decimal.Decimal:
        """What was paid by then."""
    @property
    def credited(self) -> decimal.Decimal:
        """What was credited by then without payment."""
    @property
    def outstanding(self) -> decimal.Decimal:
        """What is still owed, zero or above. Zero before the issue date."""
    @property
    def overdue(self) -> decimal.Decimal:
        """The part of what is outstanding that is past its due date."""
    @property
    def unapplied_credit(self) -> decimal.Decimal:
        """Payments and credits beyond what there was to pay, zero or above: an overpayment, or a payment for a
        receivable that is not issued yet. It is owed to the debtor or waits for the next invoice; it is no
        negative debt.
        """
    @property
    def disputed(self) -> decimal.Decimal:
        """What is outstanding and objected to."""
    @property
    def days_past_due(self) -> int:
        """Days past due of the oldest part still outstanding; zero when nothing is overdue. The due date itself
        is not overdue.
        """
    @property
    def settled_on(self) -> datetime.date | None:
        """The day on which nothing was left to pay, if that day has come."""
    @property
    def parts(self) -> tuple[PartState, ...]:
        """The parts by due date, adding up to the amount and to what is outstanding."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class RecoverabilityAssessment:
    """Whether a debtor's money is likely to come in, with every fact's contribution.

    Args:
        recoverability: Likely when the score reaches `likely_from`.
        score: The base points plus all contributions. It may be negative or above 100.
        likely_from: The lowest score at which recovery is likely.
        base_points: The score before any fact.
        contributions: What each known fact adds or takes, also where that is nothing.
        missing_facts: The facts that are not known. They add nothing.
        expected_recovery_rate: The part of the debt expected to come in, from 0 to 1.
    """

    __match_args__ = ("recoverability", "score", "likely_from", "base_points", "contributions", "missing_facts", "expected_recovery_rate")
    def __new__(
        cls,
        *,
        recoverability: Recoverability,
        score: int,
        likely_from: int,
        base_points: int,
        contributions: Sequence[FactContribution],
        missing_facts: Sequence[Fact],
        expected_recovery_rate: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def recoverability(self) -> Recoverability:
        """Likely when the score reaches `likely_from`."""
    @property
    def score(self) -> int:
        """The base points plus all contributions. It may be negative or above 100."""
    @property
    def likely_from(self) -> int:
        """The lowest score at which recovery is likely."""
    @property
    def base_points(self) -> int:
        """The score before any fact."""
    @property
    def contributions(self) -> tuple[FactContribution, ...]:
        """What each known fact adds or takes, also where that is nothing."""
    @property
    def missing_facts(self) -> tuple[Fact, ...]:
        """The facts that are not known. They add nothing."""
    @property
    def expected_recovery_rate(self) -> decimal.Decimal:
        """The part of the debt expected to come in, from 0 to 1."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class RecoverabilityPolicy:
    """How facts about a debtor become a score, and a score becomes an expected recovery rate.

    The score is the base points plus the points of every known fact. The direction of every default is source
    A's, B's or D's; the sizes are this library's, chosen so that the four cases of source A fall where it
    puts them, and so that a debtor about whom nothing is known is worked and not written off. See the page on
    tiering.

    Args:
        base_points: The score of a debtor about whom nothing is known. 60 unless stated.
        operating_status: The points for each operating status.
        payment_record: The points for each payment record.
        days_past_due: The points by the days past due of the oldest amount outstanding. Bands in ascending
            order, the last one without an upper end. Up to 30 days +10, up to 90 none, up to 180 -5, up to
            365 -10, beyond that -20, unless stated.
        collateral: The points for each kind of collateral.
        disputed_share: The points by the part that is disputed. Bands in ascending order, the last one up to
            1. Nothing disputed none, up to a half -5, more than a half -15, unless stated.
        cause_of_arrears: The points for each cause of arrears.
        contact: The points for each state of contact.
        likely_from: Recovery is likely from this score on, this score included. 50 unless stated.
        recovery_rates: The part of a debt expected to come in, by score. Bands in ascending order, the last
            one without an upper end. Up to 19 points 0.02, up to 34 0.1, up to 49 0.25, up to 64 0.5, up to
            79 0.65, beyond that 0.8, unless stated.
    """

    __match_args__ = ("base_points", "operating_status", "payment_record", "days_past_due", "collateral", "disputed_share", "cause_of_arrears", "contact", "likely_from", "recovery_rates")
    def __new__(
        cls,
        *,
        base_points: int | None = None,
        operating_status: OperatingStatusPoints | None = None,
        payment_record: PaymentRecordPoints | None = None,
        days_past_due: Sequence[DaysPastDueBand] | None = None,
        collateral: CollateralPoints | None = None,
        disputed_share: Sequence[DisputedShareBand] | None = None,
        cause_of_arrears: CauseOfArrearsPoints | None = None,
        contact: ContactPoints | None = None,
        likely_from: int | None = None,
        recovery_rates: Sequence[RecoveryRateBand] | None = None,
    ) -> Self: ...
    @property
    def base_points(self) -> int:
        """The score of a debtor about whom nothing is known. 60 unless stated."""
    @property
    def operating_status(self) -> OperatingStatusPoints:
        """The points for each operating status."""
    @property
    def payment_record(self) -> PaymentRecordPoints:
        """The points for each payment record."""
    @property
    def days_past_due(self) -> tuple[DaysPastDueBand, ...]:
        """The points by the days past due of the oldest amount outstanding. Bands in ascending order, the last
        one without an upper end. Up to 30 days +10, up to 90 none, up to 180 -5, up to 365 -10, beyond that
        -20, unless stated.
        """
    @property
    def collateral(self) -> CollateralPoints:
        """The points for each kind of collateral."""
    @property
    def disputed_share(self) -> tuple[DisputedShareBand, ...]:
        """The points by the part that is disputed. Bands in ascending order, the last one up to 1. Nothing
        disputed none, up to a half -5, more than a half -15, unless stated.
        """
    @property
    def cause_of_arrears(self) -> CauseOfArrearsPoints:
        """The points for each cause of arrears."""
    @property
    def contact(self) -> ContactPoints:
        """The points for each state of contact."""
    @property
    def likely_from(self) -> int:
        """Recovery is likely from this score on, this score included. 50 unless stated."""
    @property
    def recovery_rates(self) -> tuple[RecoveryRateBand, ...]:
        """The part of a debt expected to come in, by score. Bands in ascending order, the last one without an
        upper end. Up to 19 points 0.02, up to 34 0.1, up to 49 0.25, up to 64 0.5, up to 79 0.65, beyond that
        0.8, unless stated.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class RecoveryRateBand:
    """The recovery rate for a span of scores. It begins at the score after the span before it; the first has no
    lower end.

    Args:
        up_to_score: The highest score of the span. Absent in the last span, and only there: it has no end.
        rate: The part of a debt expected to come in, from 0 to 1.
    """

    __match_args__ = ("up_to_score", "rate")
    def __new__(
        cls,
        *,
        up_to_score: int | None = None,
        rate: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def up_to_score(self) -> int | None:
        """The highest score of the span. Absent in the last span, and only there: it has no end."""
    @property
    def rate(self) -> decimal.Decimal:
        """The part of a debt expected to come in, from 0 to 1."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ReleaseConditions:
    """What releases an order. All of it together is needed; the security takes the place of what is paid down
    and in advance.

    Args:
        pay_overdue: The smallest payment on what is overdue that brings it back within what is tolerated.
        pay_down: The smallest payment, besides, on what is open or on earlier orders: what exceeds the limit
            even when this order is paid in advance in full.
        prepayment: The smallest prepayment for this order, besides what is prepaid, once the other two are
            made.
        security: The smallest security that takes the place of the prepayment and of what is paid down.
            Absent: none does, since the credit is frozen.
    """

    __match_args__ = ("pay_overdue", "pay_down", "prepayment", "security")
    def __new__(
        cls,
        *,
        pay_overdue: decimal.Decimal | int,
        pay_down: decimal.Decimal | int,
        prepayment: decimal.Decimal | int,
        security: decimal.Decimal | int | None = None,
    ) -> Self: ...
    @property
    def pay_overdue(self) -> decimal.Decimal:
        """The smallest payment on what is overdue that brings it back within what is tolerated."""
    @property
    def pay_down(self) -> decimal.Decimal:
        """The smallest payment, besides, on what is open or on earlier orders: what exceeds the limit even when
        this order is paid in advance in full.
        """
    @property
    def prepayment(self) -> decimal.Decimal:
        """The smallest prepayment for this order, besides what is prepaid, once the other two are made."""
    @property
    def security(self) -> decimal.Decimal | None:
        """The smallest security that takes the place of the prepayment and of what is paid down. Absent: none
        does, since the credit is frozen.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ResidualCash:
    """The residual in cash.

    Args:
        pay_by: The last day to pay it, not before the day of the settlement.
    """

    __match_args__ = ("pay_by",)
    def __new__(
        cls,
        *,
        pay_by: datetime.date,
    ) -> Self: ...
    @property
    def pay_by(self) -> datetime.date:
        """The last day to pay it, not before the day of the settlement."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ResidualInstalments:
    """The residual in instalments.

    Args:
        terms: The terms of the plan. It starts on the day of the settlement.
    """

    __match_args__ = ("terms",)
    def __new__(
        cls,
        *,
        terms: InstalmentPlanTerms,
    ) -> Self: ...
    @property
    def terms(self) -> InstalmentPlanTerms:
        """The terms of the plan. It starts on the day of the settlement."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ReturnedInterest:
    """The waived interest that has come back.

    Args:
        first_day: The first day that bears it. Absent: no day does.
        amount: What it comes to through the day asked about.
        lines: Its lines, by base and rate.
    """

    __match_args__ = ("first_day", "amount", "lines")
    def __new__(
        cls,
        *,
        first_day: datetime.date | None = None,
        amount: decimal.Decimal | int,
        lines: Sequence[LateInterestLine],
    ) -> Self: ...
    @property
    def first_day(self) -> datetime.date | None:
        """The first day that bears it. Absent: no day does."""
    @property
    def amount(self) -> decimal.Decimal:
        """What it comes to through the day asked about."""
    @property
    def lines(self) -> tuple[LateInterestLine, ...]:
        """Its lines, by base and rate."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ReturningInterest:
    """Late interest that was waived for the plan, and comes back on default.

    Args:
        due_date: The due date of the debt before the plan: interest comes back for the days after it, as its
            terms count them.
        terms: The terms of the interest that was waived.
    """

    __match_args__ = ("due_date", "terms")
    def __new__(
        cls,
        *,
        due_date: datetime.date,
        terms: LateInterestTerms,
    ) -> Self: ...
    @property
    def due_date(self) -> datetime.date:
        """The due date of the debt before the plan: interest comes back for the days after it, as its terms
        count them.
        """
    @property
    def terms(self) -> LateInterestTerms:
        """The terms of the interest that was waived."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ReviewCreditLimitInput:
    """A debtor's credit and how it has paid since.

    Args:
        debtor: The key of the debtor. Taken as it is written.
        currency: The currency of every amount in this record.
        as_of: The day of the review.
        line: The credit as it stands: what the last review gave.
        periods: How the debtor paid, by the end of the period, earliest first. Periods of earlier reviews may
            be among them. At most 10,000.
        signals: The risk signals, in any order. At most 10,000.
        policy: How payments move a limit.
    """

    __match_args__ = ("debtor", "currency", "as_of", "line", "periods", "signals", "policy")
    def __new__(
        cls,
        *,
        debtor: str,
        currency: str,
        as_of: datetime.date,
        line: CreditLine,
        periods: Sequence[CreditPeriod] | None = None,
        signals: Sequence[RiskSignal] | None = None,
        policy: CreditReviewPolicy | None = None,
    ) -> Self: ...
    @property
    def debtor(self) -> str:
        """The key of the debtor. Taken as it is written."""
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def as_of(self) -> datetime.date:
        """The day of the review."""
    @property
    def line(self) -> CreditLine:
        """The credit as it stands: what the last review gave."""
    @property
    def periods(self) -> tuple[CreditPeriod, ...]:
        """How the debtor paid, by the end of the period, earliest first. Periods of earlier reviews may be among
        them. At most 10,000.
        """
    @property
    def signals(self) -> tuple[RiskSignal, ...]:
        """The risk signals, in any order. At most 10,000."""
    @property
    def policy(self) -> CreditReviewPolicy:
        """How payments move a limit."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ReviewInstalmentPlanInput:
    """A plan, what was paid on it, and the day to look at it.

    Args:
        plan: The plan, as it was given to be built: the same terms make the same plan.
        payments: What was paid on it, in any order, at most 100,000. It pays the oldest part first.
        terms: What is a default, and what it does. One missed part brings all parts due unless stated.
        as_of: The day the answer is made for. What is dated later has not happened.
    """

    __match_args__ = ("plan", "payments", "terms", "as_of")
    def __new__(
        cls,
        *,
        plan: BuildInstalmentPlanInput,
        payments: Sequence[Payment] | None = None,
        terms: PlanDefaultTerms | None = None,
        as_of: datetime.date,
    ) -> Self: ...
    @property
    def plan(self) -> BuildInstalmentPlanInput:
        """The plan, as it was given to be built: the same terms make the same plan."""
    @property
    def payments(self) -> tuple[Payment, ...]:
        """What was paid on it, in any order, at most 100,000. It pays the oldest part first."""
    @property
    def terms(self) -> PlanDefaultTerms:
        """What is a default, and what it does. One missed part brings all parts due unless stated."""
    @property
    def as_of(self) -> datetime.date:
        """The day the answer is made for. What is dated later has not happened."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ReviewedPeriod:
    """A period and how it counts.

    Args:
        end: The last day of the period.
        worst_days_past_due: The days past due of what was latest in it. Absent: nothing fell due.
        outcome: How it counts.
    """

    __match_args__ = ("end", "worst_days_past_due", "outcome")
    def __new__(
        cls,
        *,
        end: datetime.date,
        worst_days_past_due: int | None = None,
        outcome: PeriodOutcome,
    ) -> Self: ...
    @property
    def end(self) -> datetime.date:
        """The last day of the period."""
    @property
    def worst_days_past_due(self) -> int | None:
        """The days past due of what was latest in it. Absent: nothing fell due."""
    @property
    def outcome(self) -> PeriodOutcome:
        """How it counts."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class RiskSignal:
    """A risk signal, from one day to another.

    Args:
        kind: What it is.
        date: The day it was seen. From this day on it counts.
        resolved: The day it was resolved; from that day on it does not count. Absent: it still stands.
        note: What was seen, in words.
    """

    __match_args__ = ("kind", "date", "resolved", "note")
    def __new__(
        cls,
        *,
        kind: RiskSignalKind,
        date: datetime.date,
        resolved: datetime.date | None = None,
        note: str | None = None,
    ) -> Self: ...
    @property
    def kind(self) -> RiskSignalKind:
        """What it is."""
    @property
    def date(self) -> datetime.date:
        """The day it was seen. From this day on it counts."""
    @property
    def resolved(self) -> datetime.date | None:
        """The day it was resolved; from that day on it does not count. Absent: it still stands."""
    @property
    def note(self) -> str | None:
        """What was seen, in words."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class RollDateInput:
    """A date, and how to move it to a business day.

    Args:
        date: The date. The calendar must know it.
        calendar: The calendar that says which days are business days.
        convention: Where a date goes that is no business day.
    """

    __match_args__ = ("date", "calendar", "convention")
    def __new__(
        cls,
        *,
        date: datetime.date,
        calendar: CalendarTerms,
        convention: RollConvention,
    ) -> Self: ...
    @property
    def date(self) -> datetime.date:
        """The date. The calendar must know it."""
    @property
    def calendar(self) -> CalendarTerms:
        """The calendar that says which days are business days."""
    @property
    def convention(self) -> RollConvention:
        """Where a date goes that is no business day."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class RollDateReport:
    """Where a date goes, and why.

    Args:
        unadjusted_date: The date as it was given.
        status: What the calendar says about that date: the reason why it moved or stayed.
        adjusted_date: The date after the convention. A business day, unless the convention is unadjusted.
        adjusted_status: What the calendar says about the adjusted date.
        moved_days: The days from the one to the other: above zero for a move to a later day, below zero to an
            earlier one.
    """

    __match_args__ = ("unadjusted_date", "status", "adjusted_date", "adjusted_status", "moved_days")
    def __new__(
        cls,
        *,
        unadjusted_date: datetime.date,
        status: DayStatus,
        adjusted_date: datetime.date,
        adjusted_status: DayStatus,
        moved_days: int,
    ) -> Self: ...
    @property
    def unadjusted_date(self) -> datetime.date:
        """The date as it was given."""
    @property
    def status(self) -> DayStatus:
        """What the calendar says about that date: the reason why it moved or stayed."""
    @property
    def adjusted_date(self) -> datetime.date:
        """The date after the convention. A business day, unless the convention is unadjusted."""
    @property
    def adjusted_status(self) -> DayStatus:
        """What the calendar says about the adjusted date."""
    @property
    def moved_days(self) -> int:
        """The days from the one to the other: above zero for a move to a later day, below zero to an earlier
        one.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class Rounding:
    """How exact figures become amounts: which way, to what unit, and where.

    Args:
        mode: Which way. Half away from zero unless stated.
        unit: To a multiple of what, above zero: `0.05`, `1`. The currency's minor unit (0.01 for CNY) unless
            stated. It may not be finer than the minor unit.
        scope: Where: per line, per total or per day. Per line unless stated.
    """

    __match_args__ = ("mode", "unit", "scope")
    def __new__(
        cls,
        *,
        mode: RoundingMode | None = None,
        unit: decimal.Decimal | int | None = None,
        scope: RoundingScope | None = None,
    ) -> Self: ...
    @property
    def mode(self) -> RoundingMode:
        """Which way. Half away from zero unless stated."""
    @property
    def unit(self) -> decimal.Decimal | None:
        """To a multiple of what, above zero: `0.05`, `1`. The currency's minor unit (0.01 for CNY) unless
        stated. It may not be finer than the minor unit.
        """
    @property
    def scope(self) -> RoundingScope:
        """Where: per line, per total or per day. Per line unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ScheduleRow:
    """One date of a schedule.

    Args:
        number: Its number, 1 for the anchor.
        unadjusted_date: The date as the period gives it.
        adjusted_date: The date after the roll convention. Two rows of a schedule by days may have the same
            one.
    """

    __match_args__ = ("number", "unadjusted_date", "adjusted_date")
    def __new__(
        cls,
        *,
        number: int,
        unadjusted_date: datetime.date,
        adjusted_date: datetime.date,
    ) -> Self: ...
    @property
    def number(self) -> int:
        """Its number, 1 for the anchor."""
    @property
    def unadjusted_date(self) -> datetime.date:
        """The date as the period gives it."""
    @property
    def adjusted_date(self) -> datetime.date:
        """The date after the roll convention. Two rows of a schedule by days may have the same one."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ScoreDebtorInput:
    """What is known of a debtor, to score it.

    Args:
        debtor: The key of the debtor. Taken as it is written.
        scorecard: The scorecard.
        numbers: The numbers known, by the name of their attribute.
        categories: The categories known, by the name of their attribute.
    """

    __match_args__ = ("debtor", "scorecard", "numbers", "categories")
    def __new__(
        cls,
        *,
        debtor: str,
        scorecard: Scorecard | None = None,
        numbers: Mapping[str, decimal.Decimal | int] | None = None,
        categories: Mapping[str, str] | None = None,
    ) -> Self: ...
    @property
    def debtor(self) -> str:
        """The key of the debtor. Taken as it is written."""
    @property
    def scorecard(self) -> Scorecard:
        """The scorecard."""
    @property
    def numbers(self) -> dict[str, decimal.Decimal]:
        """The numbers known, by the name of their attribute."""
    @property
    def categories(self) -> dict[str, str]:
        """The categories known, by the name of their attribute."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ScoreLine:
    """An attribute of the scorecard with its points.

    Args:
        attribute: The attribute.
        value: The value as it was given. Absent: not known.
        status: How it came to its points.
        bin: The bin that the value lies in: its place, the first is 0.
        points: The points.
        best_points: The most points that a known value of this attribute can have.
    """

    __match_args__ = ("attribute", "value", "status", "bin", "points", "best_points")
    def __new__(
        cls,
        *,
        attribute: str,
        value: str | None = None,
        status: ScoreLineStatus,
        bin: int | None = None,
        points: int,
        best_points: int,
    ) -> Self: ...
    @property
    def attribute(self) -> str:
        """The attribute."""
    @property
    def value(self) -> str | None:
        """The value as it was given. Absent: not known."""
    @property
    def status(self) -> ScoreLineStatus:
        """How it came to its points."""
    @property
    def bin(self) -> int | None:
        """The bin that the value lies in: its place, the first is 0."""
    @property
    def points(self) -> int:
        """The points."""
    @property
    def best_points(self) -> int:
        """The most points that a known value of this attribute can have."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class Scorecard:
    """A points scorecard: what each attribute of a debtor is worth, and which grade a score is.

    That debtors are scored is source C's, and that the score looks at what they paid, at their business and
    at lawsuits is sources B's and C's. The attributes, bins and points of the default are this library's, not
    fitted to anybody's data: replace them by your own as soon as you have a record of who paid.

    Args:
        base_points: The points before any attribute, a whole number from -100,000 to 100,000. 500 unless
            stated.
        attributes: The attributes, at most 1,000. Unless stated: on_time_share, worst_days_past_due,
            years_trading, current_ratio, debt_ratio, net_margin, open_lawsuits and trade_references, with the
            points of the page on credit.
        grades: The grades, in ascending order. Empty: no grades. Unless stated: E below 480, D from 480, C
            from 540, B from 600, A from 660.
        weakest_shown: How many of the weakest attributes to report. 4 unless stated.
    """

    __match_args__ = ("base_points", "attributes", "grades", "weakest_shown")
    def __new__(
        cls,
        *,
        base_points: int | None = None,
        attributes: Sequence[ScorecardAttribute] | None = None,
        grades: Sequence[GradeBand] | None = None,
        weakest_shown: int | None = None,
    ) -> Self: ...
    @property
    def base_points(self) -> int:
        """The points before any attribute, a whole number from -100,000 to 100,000. 500 unless stated."""
    @property
    def attributes(self) -> tuple[ScorecardAttribute, ...]:
        """The attributes, at most 1,000. Unless stated: on_time_share, worst_days_past_due, years_trading,
        current_ratio, debt_ratio, net_margin, open_lawsuits and trade_references, with the points of the page
        on credit.
        """
    @property
    def grades(self) -> tuple[GradeBand, ...]:
        """The grades, in ascending order. Empty: no grades. Unless stated: E below 480, D from 480, C from 540,
        B from 600, A from 660.
        """
    @property
    def weakest_shown(self) -> int:
        """How many of the weakest attributes to report. 4 unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ScorecardAttribute:
    """An attribute of a debtor, and what its values are worth.

    Args:
        name: Its name, unique in the scorecard: the key under which its value is given.
        reason_code: The reason code to report when it costs points. Absent: its name.
        bins: What its values are worth.
        missing_points: The points where the value is not known, a whole number from -10,000 to 10,000.
    """

    __match_args__ = ("name", "reason_code", "bins", "missing_points")
    def __new__(
        cls,
        *,
        name: str,
        reason_code: str | None = None,
        bins: AttributeBins,
        missing_points: int,
    ) -> Self: ...
    @property
    def name(self) -> str:
        """Its name, unique in the scorecard: the key under which its value is given."""
    @property
    def reason_code(self) -> str | None:
        """The reason code to report when it costs points. Absent: its name."""
    @property
    def bins(self) -> AttributeBins:
        """What its values are worth."""
    @property
    def missing_points(self) -> int:
        """The points where the value is not known, a whole number from -10,000 to 10,000."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class SecuredExposure:
    """What somebody owes that is to be secured.

    Args:
        id: A key for it, unique in the call: a debtor, a contract, an invoice.
        amount: How much it is, above zero.
    """

    __match_args__ = ("id", "amount")
    def __new__(
        cls,
        *,
        id: str,
        amount: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """A key for it, unique in the call: a debtor, a contract, an invoice."""
    @property
    def amount(self) -> decimal.Decimal:
        """How much it is, above zero."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class SecurityAssessment:
    """What collateral and guarantees are good for against exposures.

    Args:
        currency: The currency of every amount in this record.
        as_of: The day the answer is made for.
        exposure: The exposures together.
        lendable_value: What may be relied on of all security together.
        covered: What is covered of the exposures.
        shortfall: What is not. Covered and shortfall add up to the exposures.
        coverage: The part of the exposures that is covered, from 0 to 1, cut down to 4 decimals.
        exposures: The exposures in the order given.
        collateral: The collateral in the order given.
        guarantees: The guarantees in the order given.
    """

    __match_args__ = ("currency", "as_of", "exposure", "lendable_value", "covered", "shortfall", "coverage", "exposures", "collateral", "guarantees")
    def __new__(
        cls,
        *,
        currency: str,
        as_of: datetime.date,
        exposure: decimal.Decimal | int,
        lendable_value: decimal.Decimal | int,
        covered: decimal.Decimal | int,
        shortfall: decimal.Decimal | int,
        coverage: decimal.Decimal | int,
        exposures: Sequence[ExposureCover],
        collateral: Sequence[AssessedSecurity],
        guarantees: Sequence[AssessedSecurity],
    ) -> Self: ...
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def as_of(self) -> datetime.date:
        """The day the answer is made for."""
    @property
    def exposure(self) -> decimal.Decimal:
        """The exposures together."""
    @property
    def lendable_value(self) -> decimal.Decimal:
        """What may be relied on of all security together."""
    @property
    def covered(self) -> decimal.Decimal:
        """What is covered of the exposures."""
    @property
    def shortfall(self) -> decimal.Decimal:
        """What is not. Covered and shortfall add up to the exposures."""
    @property
    def coverage(self) -> decimal.Decimal:
        """The part of the exposures that is covered, from 0 to 1, cut down to 4 decimals."""
    @property
    def exposures(self) -> tuple[ExposureCover, ...]:
        """The exposures in the order given."""
    @property
    def collateral(self) -> tuple[AssessedSecurity, ...]:
        """The collateral in the order given."""
    @property
    def guarantees(self) -> tuple[AssessedSecurity, ...]:
        """The guarantees in the order given."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class SecurityLine:
    """One line of a security.

    Args:
        kind: What it is.
        amount: What it adds to the lendable value, negative where it takes off.
        holder: Who holds the charge, on the line of a prior charge.
    """

    __match_args__ = ("kind", "amount", "holder")
    def __new__(
        cls,
        *,
        kind: SecurityLineKind,
        amount: decimal.Decimal | int,
        holder: str | None = None,
    ) -> Self: ...
    @property
    def kind(self) -> SecurityLineKind:
        """What it is."""
    @property
    def amount(self) -> decimal.Decimal:
        """What it adds to the lendable value, negative where it takes off."""
    @property
    def holder(self) -> str | None:
        """Who holds the charge, on the line of a prior charge."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class SecurityPolicy:
    """What security is counted for.

    Args:
        advance_rates: What each class of collateral lends.
        conditions: What a condition takes off.
        most_price_age_days: A market price older than this many days is stale, and its collateral lends
            nothing until it is appraised again. 365 unless stated: once a year.
        joint_and_several_share: The part of a guarantor's free means that a joint and several guarantee
            counts for. 0.50 unless stated.
        general_share: The part of a guarantor's free means that a general guarantee counts for. 0.30 unless
            stated.
        spread: How one security is shared by several exposures. In order unless stated.
    """

    __match_args__ = ("advance_rates", "conditions", "most_price_age_days", "joint_and_several_share", "general_share", "spread")
    def __new__(
        cls,
        *,
        advance_rates: AdvanceRates | None = None,
        conditions: ConditionDiscounts | None = None,
        most_price_age_days: int | None = None,
        joint_and_several_share: decimal.Decimal | int | None = None,
        general_share: decimal.Decimal | int | None = None,
        spread: SecuritySpread | None = None,
    ) -> Self: ...
    @property
    def advance_rates(self) -> AdvanceRates:
        """What each class of collateral lends."""
    @property
    def conditions(self) -> ConditionDiscounts:
        """What a condition takes off."""
    @property
    def most_price_age_days(self) -> int:
        """A market price older than this many days is stale, and its collateral lends nothing until it is
        appraised again. 365 unless stated: once a year.
        """
    @property
    def joint_and_several_share(self) -> decimal.Decimal:
        """The part of a guarantor's free means that a joint and several guarantee counts for. 0.50 unless
        stated.
        """
    @property
    def general_share(self) -> decimal.Decimal:
        """The part of a guarantor's free means that a general guarantee counts for. 0.30 unless stated."""
    @property
    def spread(self) -> SecuritySpread:
        """How one security is shared by several exposures. In order unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class SecurityUse:
    """What of a security is used for an exposure.

    Args:
        exposure: The key of the exposure.
        amount: How much of it is covered, above zero.
    """

    __match_args__ = ("exposure", "amount")
    def __new__(
        cls,
        *,
        exposure: str,
        amount: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def exposure(self) -> str:
        """The key of the exposure."""
    @property
    def amount(self) -> decimal.Decimal:
        """How much of it is covered, above zero."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class SetCreditLimitInput:
    """A debtor to set the limit of.

    Args:
        debtor: The key of the debtor. Taken as it is written.
        currency: The currency of every amount in this record. It must be the policy's.
        as_of: The day the answer is made for.
        term_days: The credit term asked for: the days from an invoice to its due date, at most 3,650.
        facts: What is known of the debtor.
        policy: How facts become a limit.
    """

    __match_args__ = ("debtor", "currency", "as_of", "term_days", "facts", "policy")
    def __new__(
        cls,
        *,
        debtor: str,
        currency: str,
        as_of: datetime.date,
        term_days: int,
        facts: CreditLimitFacts | None = None,
        policy: CreditLimitPolicy | None = None,
    ) -> Self: ...
    @property
    def debtor(self) -> str:
        """The key of the debtor. Taken as it is written."""
    @property
    def currency(self) -> str:
        """The currency of every amount in this record. It must be the policy's."""
    @property
    def as_of(self) -> datetime.date:
        """The day the answer is made for."""
    @property
    def term_days(self) -> int:
        """The credit term asked for: the days from an invoice to its due date, at most 3,650."""
    @property
    def facts(self) -> CreditLimitFacts:
        """What is known of the debtor."""
    @property
    def policy(self) -> CreditLimitPolicy:
        """How facts become a limit."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class SettleWithAssetsInput:
    """A claim, the assets handed over for it, and how the rest is to be paid.

    Args:
        currency: The currency of every amount in this record.
        claim: What is owed, above zero.
        heads: The parts of the claim, in the order in which they are discharged; together the claim. Costs,
            interest, principal is the order of article 561 of China's Civil Code. Empty: the claim is one
            sum.
        as_of: The day of the settlement.
        assets: The assets, at least one and at most 1,000, in the order in which they are taken.
        policy: What is acceptable, and at what discount. The cautious policy unless stated.
        residual: How the residual is to be paid. Absent: in cash, on the day of the settlement.
    """

    __match_args__ = ("currency", "claim", "heads", "as_of", "assets", "policy", "residual")
    def __new__(
        cls,
        *,
        currency: str,
        claim: decimal.Decimal | int,
        heads: Sequence[SettlementHead] | None = None,
        as_of: datetime.date,
        assets: Sequence[OfferedAsset],
        policy: AssetOfferPolicy | None = None,
        residual: ResidualTerms | None = None,
    ) -> Self: ...
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def claim(self) -> decimal.Decimal:
        """What is owed, above zero."""
    @property
    def heads(self) -> tuple[SettlementHead, ...]:
        """The parts of the claim, in the order in which they are discharged; together the claim. Costs,
        interest, principal is the order of article 561 of China's Civil Code. Empty: the claim is one sum.
        """
    @property
    def as_of(self) -> datetime.date:
        """The day of the settlement."""
    @property
    def assets(self) -> tuple[OfferedAsset, ...]:
        """The assets, at least one and at most 1,000, in the order in which they are taken."""
    @property
    def policy(self) -> AssetOfferPolicy:
        """What is acceptable, and at what discount. The cautious policy unless stated."""
    @property
    def residual(self) -> ResidualTerms | None:
        """How the residual is to be paid. Absent: in cash, on the day of the settlement."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class SettledAsset:
    """An asset in a settlement.

    Args:
        appraisal: What it is worth, line by line.
        outcome: What becomes of it.
        discharged: What it discharges of the claim.
        surplus: What it counts for beyond what was still owed.
    """

    __match_args__ = ("appraisal", "outcome", "discharged", "surplus")
    def __new__(
        cls,
        *,
        appraisal: AppraisedAsset,
        outcome: AssetUse,
        discharged: decimal.Decimal | int,
        surplus: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def appraisal(self) -> AppraisedAsset:
        """What it is worth, line by line."""
    @property
    def outcome(self) -> AssetUse:
        """What becomes of it."""
    @property
    def discharged(self) -> decimal.Decimal:
        """What it discharges of the claim."""
    @property
    def surplus(self) -> decimal.Decimal:
        """What it counts for beyond what was still owed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class SettledHead:
    """A part of the claim after the settlement.

    Args:
        kind: What it is for.
        amount: How much of the claim it was.
        discharged: What of it is discharged.
        residual: What of it stays owed.
    """

    __match_args__ = ("kind", "amount", "discharged", "residual")
    def __new__(
        cls,
        *,
        kind: ClaimHead,
        amount: decimal.Decimal | int,
        discharged: decimal.Decimal | int,
        residual: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def kind(self) -> ClaimHead:
        """What it is for."""
    @property
    def amount(self) -> decimal.Decimal:
        """How much of the claim it was."""
    @property
    def discharged(self) -> decimal.Decimal:
        """What of it is discharged."""
    @property
    def residual(self) -> decimal.Decimal:
        """What of it stays owed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class SettlementEvaluation:
    """Offers to settle a debt, each beside waiting.

    Args:
        id: The key of the receivable.
        debtor: The key of the debtor.
        currency: The currency of every amount in this record.
        as_of: The day the answer is made for.
        outstanding: The principal outstanding.
        interest: The interest through the day asked about.
        costs: The costs claimed.
        claim: The whole claim: outstanding, interest and costs.
        waiting: What waiting is worth.
        offers: The offers in the order in which they were given.
        best: The name of the offer with the largest expected value among those to accept, the earlier of
            equals. Absent: none is to be accepted.
    """

    __match_args__ = ("id", "debtor", "currency", "as_of", "outstanding", "interest", "costs", "claim", "waiting", "offers", "best")
    def __new__(
        cls,
        *,
        id: str,
        debtor: str,
        currency: str,
        as_of: datetime.date,
        outstanding: decimal.Decimal | int,
        interest: decimal.Decimal | int,
        costs: decimal.Decimal | int,
        claim: decimal.Decimal | int,
        waiting: WaitingValue,
        offers: Sequence[SettlementOfferValue],
        best: str | None = None,
    ) -> Self: ...
    @property
    def id(self) -> str:
        """The key of the receivable."""
    @property
    def debtor(self) -> str:
        """The key of the debtor."""
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def as_of(self) -> datetime.date:
        """The day the answer is made for."""
    @property
    def outstanding(self) -> decimal.Decimal:
        """The principal outstanding."""
    @property
    def interest(self) -> decimal.Decimal:
        """The interest through the day asked about."""
    @property
    def costs(self) -> decimal.Decimal:
        """The costs claimed."""
    @property
    def claim(self) -> decimal.Decimal:
        """The whole claim: outstanding, interest and costs."""
    @property
    def waiting(self) -> WaitingValue:
        """What waiting is worth."""
    @property
    def offers(self) -> tuple[SettlementOfferValue, ...]:
        """The offers in the order in which they were given."""
    @property
    def best(self) -> str | None:
        """The name of the offer with the largest expected value among those to accept, the earlier of equals.
        Absent: none is to be accepted.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class SettlementHead:
    """A part of a claim.

    Args:
        kind: What it is for, each at most once.
        amount: How much of the claim it is, zero or above.
    """

    __match_args__ = ("kind", "amount")
    def __new__(
        cls,
        *,
        kind: ClaimHead,
        amount: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def kind(self) -> ClaimHead:
        """What it is for, each at most once."""
    @property
    def amount(self) -> decimal.Decimal:
        """How much of the claim it is, zero or above."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class SettlementLapse:
    """What happens when the first payment of an offer does not come in time.

    Args:
        on: The day after the last day to pay: the offer is gone.
        claim: The whole claim on that day, with its interest and costs.
        comes_back: What comes back: the claim on that day less what the offer asked for.
    """

    __match_args__ = ("on", "claim", "comes_back")
    def __new__(
        cls,
        *,
        on: datetime.date,
        claim: decimal.Decimal | int,
        comes_back: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def on(self) -> datetime.date:
        """The day after the last day to pay: the offer is gone."""
    @property
    def claim(self) -> decimal.Decimal:
        """The whole claim on that day, with its interest and costs."""
    @property
    def comes_back(self) -> decimal.Decimal:
        """What comes back: the claim on that day less what the offer asked for."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class SettlementOffer:
    """An offer to take less than is owed, in full settlement, if it is paid in time.

    Args:
        name: What to call it in the answer, unique in the list.
        payments: The payments by their last days, in ascending order, 1 to 120 of them. One for a single sum.
        probability: The probability that the debtor keeps it. If not, it lapses and the creditor is back to
            waiting. Certain (1) unless stated.
    """

    __match_args__ = ("name", "payments", "probability")
    def __new__(
        cls,
        *,
        name: str,
        payments: Sequence[SettlementPayment],
        probability: decimal.Decimal | int | None = None,
    ) -> Self: ...
    @property
    def name(self) -> str:
        """What to call it in the answer, unique in the list."""
    @property
    def payments(self) -> tuple[SettlementPayment, ...]:
        """The payments by their last days, in ascending order, 1 to 120 of them. One for a single sum."""
    @property
    def probability(self) -> decimal.Decimal | None:
        """The probability that the debtor keeps it. If not, it lapses and the creditor is back to waiting.
        Certain (1) unless stated.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class SettlementOfferValue:
    """An offer: what is forgone, what it is worth beside waiting, and what lapses.

    Args:
        name: What it is called.
        payments: The payments, valued.
        total: The sum of the payments.
        claim: The claim without the offer, when its payments come as they do: principal, costs, and the
            interest through the last day to pay, on what each payment leaves. Payments meet the principal
            first.
        forgone: What is forgone: the claim less the sum of the payments.
        forgone_principal: What of it is principal.
        forgone_interest_and_costs: What of it is interest and costs.
        value: What the payments are worth if they come, rounded once: the sum of their values.
        expected_value: What the offer is worth with its probability: the value, or else waiting.
        gain: The value less that of waiting: what the offer gains if it is kept. Below zero: what it loses.
        break_even: The least sum worth taking on the same days in the same proportions. Zero where waiting is
            worth nothing.
        break_even_discount: The largest discount worth giving, as a share of the claim of this offer, cut
            down to six decimals. Absent where the break-even is above the claim.
        lapse: What happens when the first payment does not come in time.
        verdict: What to do about it.
        reasons: Why.
    """

    __match_args__ = ("name", "payments", "total", "claim", "forgone", "forgone_principal", "forgone_interest_and_costs", "value", "expected_value", "gain", "break_even", "break_even_discount", "lapse", "verdict", "reasons")
    def __new__(
        cls,
        *,
        name: str,
        payments: Sequence[SettlementPaymentValue],
        total: decimal.Decimal | int,
        claim: decimal.Decimal | int,
        forgone: decimal.Decimal | int,
        forgone_principal: decimal.Decimal | int,
        forgone_interest_and_costs: decimal.Decimal | int,
        value: decimal.Decimal | int,
        expected_value: decimal.Decimal | int,
        gain: decimal.Decimal | int,
        break_even: decimal.Decimal | int,
        break_even_discount: decimal.Decimal | int | None = None,
        lapse: SettlementLapse,
        verdict: SettlementVerdict,
        reasons: Sequence[Reason],
    ) -> Self: ...
    @property
    def name(self) -> str:
        """What it is called."""
    @property
    def payments(self) -> tuple[SettlementPaymentValue, ...]:
        """The payments, valued."""
    @property
    def total(self) -> decimal.Decimal:
        """The sum of the payments."""
    @property
    def claim(self) -> decimal.Decimal:
        """The claim without the offer, when its payments come as they do: principal, costs, and the interest
        through the last day to pay, on what each payment leaves. Payments meet the principal first.
        """
    @property
    def forgone(self) -> decimal.Decimal:
        """What is forgone: the claim less the sum of the payments."""
    @property
    def forgone_principal(self) -> decimal.Decimal:
        """What of it is principal."""
    @property
    def forgone_interest_and_costs(self) -> decimal.Decimal:
        """What of it is interest and costs."""
    @property
    def value(self) -> decimal.Decimal:
        """What the payments are worth if they come, rounded once: the sum of their values."""
    @property
    def expected_value(self) -> decimal.Decimal:
        """What the offer is worth with its probability: the value, or else waiting."""
    @property
    def gain(self) -> decimal.Decimal:
        """The value less that of waiting: what the offer gains if it is kept. Below zero: what it loses."""
    @property
    def break_even(self) -> decimal.Decimal:
        """The least sum worth taking on the same days in the same proportions. Zero where waiting is worth
        nothing.
        """
    @property
    def break_even_discount(self) -> decimal.Decimal | None:
        """The largest discount worth giving, as a share of the claim of this offer, cut down to six decimals.
        Absent where the break-even is above the claim.
        """
    @property
    def lapse(self) -> SettlementLapse:
        """What happens when the first payment does not come in time."""
    @property
    def verdict(self) -> SettlementVerdict:
        """What to do about it."""
    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Why."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class SettlementPayment:
    """One payment of an offer.

    Args:
        pay_by: The last day to pay it. Not before the day asked about.
        amount: The amount, above zero.
    """

    __match_args__ = ("pay_by", "amount")
    def __new__(
        cls,
        *,
        pay_by: datetime.date,
        amount: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def pay_by(self) -> datetime.date:
        """The last day to pay it. Not before the day asked about."""
    @property
    def amount(self) -> decimal.Decimal:
        """The amount, above zero."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class SettlementPaymentValue:
    """One payment of an offer, valued.

    Args:
        pay_by: The last day to pay it.
        amount: The amount.
        value: Amount × factor of the cost of capital: its part of what all payments are worth, which is
            rounded once, half away from zero, and shared out by largest remainder.
    """

    __match_args__ = ("pay_by", "amount", "value")
    def __new__(
        cls,
        *,
        pay_by: datetime.date,
        amount: decimal.Decimal | int,
        value: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def pay_by(self) -> datetime.date:
        """The last day to pay it."""
    @property
    def amount(self) -> decimal.Decimal:
        """The amount."""
    @property
    def value(self) -> decimal.Decimal:
        """Amount × factor of the cost of capital: its part of what all payments are worth, which is rounded
        once, half away from zero, and shared out by largest remainder.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ShareWaiver:
    """A share of the interest is given up.

    Args:
        share: The share given up: 0.5 for one half.
        reason: Why, if said.
    """

    __match_args__ = ("share", "reason")
    def __new__(
        cls,
        *,
        share: decimal.Decimal | int,
        reason: str | None = None,
    ) -> Self: ...
    @property
    def share(self) -> decimal.Decimal:
        """The share given up: 0.5 for one half."""
    @property
    def reason(self) -> str | None:
        """Why, if said."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class SizeBand:
    """A band of sizes: full amounts of receivables from one amount to below another.

    Args:
        at_least: The smallest amount in the band. Absent: the band begins above zero.
        below: The amount at which the next band begins. Absent: there is none above.
    """

    __match_args__ = ("at_least", "below")
    def __new__(
        cls,
        *,
        at_least: decimal.Decimal | int | None = None,
        below: decimal.Decimal | int | None = None,
    ) -> Self: ...
    @property
    def at_least(self) -> decimal.Decimal | None:
        """The smallest amount in the band. Absent: the band begins above zero."""
    @property
    def below(self) -> decimal.Decimal | None:
        """The amount at which the next band begins. Absent: there is none above."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class SplitAmountInput:
    """An amount to split, and the weights to split it by.

    Args:
        amount: The amount to split. May be negative.
        currency: The currency of the amount.
        weights: One weight per part, zero or above, at most 10,000 of them, not all zero. Only their ratio
            matters. A zero weight gets zero.
    """

    __match_args__ = ("amount", "currency", "weights")
    def __new__(
        cls,
        *,
        amount: decimal.Decimal | int,
        currency: str,
        weights: Sequence[decimal.Decimal | int],
    ) -> Self: ...
    @property
    def amount(self) -> decimal.Decimal:
        """The amount to split. May be negative."""
    @property
    def currency(self) -> str:
        """The currency of the amount."""
    @property
    def weights(self) -> tuple[decimal.Decimal, ...]:
        """One weight per part, zero or above, at most 10,000 of them, not all zero. Only their ratio matters. A
        zero weight gets zero.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class SplitAmountReport:
    """The parts of a split amount.

    Args:
        parts: One part per weight, in the order of the weights. They add up to the amount exactly.
    """

    __match_args__ = ("parts",)
    def __new__(
        cls,
        *,
        parts: Sequence[decimal.Decimal | int],
    ) -> Self: ...
    @property
    def parts(self) -> tuple[decimal.Decimal, ...]:
        """One part per weight, in the order of the weights. They add up to the amount exactly."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class StagePaymentTermsInput:
    """An order and the payments that its contract sets.

    Args:
        currency: The currency of every amount in this record.
        amount: The amount of the order, above zero.
        milestones: The payments in their order, 1 to 1,000. Together they are the whole order.
    """

    __match_args__ = ("currency", "amount", "milestones")
    def __new__(
        cls,
        *,
        currency: str,
        amount: decimal.Decimal | int,
        milestones: Sequence[PaymentMilestone],
    ) -> Self: ...
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def amount(self) -> decimal.Decimal:
        """The amount of the order, above zero."""
    @property
    def milestones(self) -> tuple[PaymentMilestone, ...]:
        """The payments in their order, 1 to 1,000. Together they are the whole order."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class StagedPaymentTerms:
    """Staged payment terms: the exposure after every payment, and the worst that can happen.

    Args:
        currency: The currency of every amount in this record.
        amount: The amount of the order.
        stages: The stages in their order. Their amounts add up to the order, and the exposure after the last
            is zero.
        worst_case_loss: The largest loss of any stage: what a buyer who stops paying can cost at most.
        worst_case_share: The same as a share of the order, to 6 decimals.
        worst_stage: The stage of that loss, the first where several are as large.
    """

    __match_args__ = ("currency", "amount", "stages", "worst_case_loss", "worst_case_share", "worst_stage")
    def __new__(
        cls,
        *,
        currency: str,
        amount: decimal.Decimal | int,
        stages: Sequence[PaymentStage],
        worst_case_loss: decimal.Decimal | int,
        worst_case_share: decimal.Decimal | int,
        worst_stage: int,
    ) -> Self: ...
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def amount(self) -> decimal.Decimal:
        """The amount of the order."""
    @property
    def stages(self) -> tuple[PaymentStage, ...]:
        """The stages in their order. Their amounts add up to the order, and the exposure after the last is zero."""
    @property
    def worst_case_loss(self) -> decimal.Decimal:
        """The largest loss of any stage: what a buyer who stops paying can cost at most."""
    @property
    def worst_case_share(self) -> decimal.Decimal:
        """The same as a share of the order, to 6 decimals."""
    @property
    def worst_stage(self) -> int:
        """The stage of that loss, the first where several are as large."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class StartingTerms:
    """The terms that a new debtor starts on.

    Args:
        limit: How much it may owe. Zero: it pays everything in advance.
        term_days: The days from an invoice to its due date.
        prepayment_share: The part of a large order to pay in advance.
        prepayment_from: An order is large from this value on.
        on_time_periods: The on-time periods in a row after which the probation ends with a review.
        first_order_prepayment: How much of the first order to take in advance, where an order was given: the
            larger of the share of a large order and what exceeds the limit.
    """

    __match_args__ = ("limit", "term_days", "prepayment_share", "prepayment_from", "on_time_periods", "first_order_prepayment")
    def __new__(
        cls,
        *,
        limit: decimal.Decimal | int,
        term_days: int,
        prepayment_share: decimal.Decimal | int,
        prepayment_from: decimal.Decimal | int,
        on_time_periods: int,
        first_order_prepayment: decimal.Decimal | int | None = None,
    ) -> Self: ...
    @property
    def limit(self) -> decimal.Decimal:
        """How much it may owe. Zero: it pays everything in advance."""
    @property
    def term_days(self) -> int:
        """The days from an invoice to its due date."""
    @property
    def prepayment_share(self) -> decimal.Decimal:
        """The part of a large order to pay in advance."""
    @property
    def prepayment_from(self) -> decimal.Decimal:
        """An order is large from this value on."""
    @property
    def on_time_periods(self) -> int:
        """The on-time periods in a row after which the probation ends with a review."""
    @property
    def first_order_prepayment(self) -> decimal.Decimal | None:
        """How much of the first order to take in advance, where an order was given: the larger of the share of a
        large order and what exceeds the limit.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class StateClaimInput:
    """What is claimed from one debtor, with everything dated that has changed it.

    Args:
        debts: The receivables, of one debtor and in one currency, at least one.
        terms: The terms of interest for debts without their own. Absent: those bear none.
        costs: The costs that the debtor owes, in any order.
        payments: Payments that are not in a receivable, in any order. Those of one day are met in the order
            of this list, after those in the receivables.
        waivers: What was given up, in any order.
        allocation: How payments are spread. Debt by debt, the oldest due first, costs, interest, principal
            unless stated.
        as_of: The day the answer is made for. What is dated later has not happened.
    """

    __match_args__ = ("debts", "terms", "costs", "payments", "waivers", "allocation", "as_of")
    def __new__(
        cls,
        *,
        debts: Sequence[ClaimDebt],
        terms: ClaimInterestTerms | None = None,
        costs: Sequence[ClaimCost] | None = None,
        payments: Sequence[ClaimPayment] | None = None,
        waivers: Sequence[ClaimWaiver] | None = None,
        allocation: AllocationPolicy | None = None,
        as_of: datetime.date,
    ) -> Self: ...
    @property
    def debts(self) -> tuple[ClaimDebt, ...]:
        """The receivables, of one debtor and in one currency, at least one."""
    @property
    def terms(self) -> ClaimInterestTerms | None:
        """The terms of interest for debts without their own. Absent: those bear none."""
    @property
    def costs(self) -> tuple[ClaimCost, ...]:
        """The costs that the debtor owes, in any order."""
    @property
    def payments(self) -> tuple[ClaimPayment, ...]:
        """Payments that are not in a receivable, in any order. Those of one day are met in the order of this
        list, after those in the receivables.
        """
    @property
    def waivers(self) -> tuple[ClaimWaiver, ...]:
        """What was given up, in any order."""
    @property
    def allocation(self) -> AllocationPolicy:
        """How payments are spread. Debt by debt, the oldest due first, costs, interest, principal unless stated."""
    @property
    def as_of(self) -> datetime.date:
        """The day the answer is made for. What is dated later has not happened."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class StateReceivableInput:
    """A receivable and the day to look at it.

    Args:
        receivable: The receivable with its dated facts.
        as_of: The day the answer is made for. What is dated later has not happened.
    """

    __match_args__ = ("receivable", "as_of")
    def __new__(
        cls,
        *,
        receivable: Receivable,
        as_of: datetime.date,
    ) -> Self: ...
    @property
    def receivable(self) -> Receivable:
        """The receivable with its dated facts."""
    @property
    def as_of(self) -> datetime.date:
        """The day the answer is made for. What is dated later has not happened."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class StatedRecoverability:
    """A person's own judgement of a debtor.

    Args:
        recoverability: Whether the money is likely to come in.
        expected_recovery_rate: The part of the debt expected to come in, from 0 to 1.
    """

    __match_args__ = ("recoverability", "expected_recovery_rate")
    def __new__(
        cls,
        *,
        recoverability: Recoverability,
        expected_recovery_rate: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def recoverability(self) -> Recoverability:
        """Whether the money is likely to come in."""
    @property
    def expected_recovery_rate(self) -> decimal.Decimal:
        """The part of the debt expected to come in, from 0 to 1."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class SteppedParts:
    """Parts that grow or shrink step by step.

    Args:
        steps: The steps in their order, at least one.
        basis: What amounts and weights are about. The principal unless stated.
    """

    __match_args__ = ("steps", "basis")
    def __new__(
        cls,
        *,
        steps: Sequence[PlanStep],
        basis: PartAmountBasis | None = None,
    ) -> Self: ...
    @property
    def steps(self) -> tuple[PlanStep, ...]:
        """The steps in their order, at least one."""
    @property
    def basis(self) -> PartAmountBasis:
        """What amounts and weights are about. The principal unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class SummariseDebtorsInput:
    """A ledger, and the day to look at it.

    Args:
        receivables: The receivables with their dated facts, at most 5,000,000, also those that are paid: they
            show how the debtor pays.
        as_of: The day the answer is made for. What is dated later has not happened.
        known_facts: What is known about debtors from elsewhere, by the debtor's key. A fact stated here
            stands; the days past due, the disputed share and the payment record are taken from the ledger
            where they are not stated. A key without receivables is passed over.
        payment_record: What makes a payment record good, mixed or poor.
    """

    __match_args__ = ("receivables", "as_of", "known_facts", "payment_record")
    def __new__(
        cls,
        *,
        receivables: Sequence[Receivable],
        as_of: datetime.date,
        known_facts: Mapping[str, DebtorFacts] | None = None,
        payment_record: PaymentRecordTerms | None = None,
    ) -> Self: ...
    @property
    def receivables(self) -> tuple[Receivable, ...]:
        """The receivables with their dated facts, at most 5,000,000, also those that are paid: they show how the
        debtor pays.
        """
    @property
    def as_of(self) -> datetime.date:
        """The day the answer is made for. What is dated later has not happened."""
    @property
    def known_facts(self) -> dict[str, DebtorFacts]:
        """What is known about debtors from elsewhere, by the debtor's key. A fact stated here stands; the days
        past due, the disputed share and the payment record are taken from the ledger where they are not
        stated. A key without receivables is passed over.
        """
    @property
    def payment_record(self) -> PaymentRecordTerms:
        """What makes a payment record good, mixed or poor."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class TierAssignment:
    """The tier of one account, with the reasons.

    Args:
        debtor: The key of the debtor.
        tier: The tier.
        treatment: How the account is worked: who acts, how, when, and what comes next.
        outstanding: What is still owed.
        overdue: The part of it that is past its due date, where that was given.
        recoverability: Whether the money is likely to come in.
        score: The score behind it. Absent where a person stated the recoverability.
        collateral: Whether the account counted as one with or without collateral.
        expected_recovery_rate: The part of the debt expected to come in, from 0 to 1.
        expected_recoverable_value: What is expected to come in: outstanding times the rate, rounded to the
            minor unit, a half up.
        rule: The place of the rule that decided, in the policy's list; the first is 0.
        reasons: Why: the judgement, the facts that moved it, the facts that are missing, and the rule.
    """

    __match_args__ = ("debtor", "tier", "treatment", "outstanding", "overdue", "recoverability", "score", "collateral", "expected_recovery_rate", "expected_recoverable_value", "rule", "reasons")
    def __new__(
        cls,
        *,
        debtor: str,
        tier: Tier,
        treatment: Treatment,
        outstanding: decimal.Decimal | int,
        overdue: decimal.Decimal | int | None = None,
        recoverability: Recoverability,
        score: int | None = None,
        collateral: CollateralCondition,
        expected_recovery_rate: decimal.Decimal | int,
        expected_recoverable_value: decimal.Decimal | int,
        rule: int,
        reasons: Sequence[Reason],
    ) -> Self: ...
    @property
    def debtor(self) -> str:
        """The key of the debtor."""
    @property
    def tier(self) -> Tier:
        """The tier."""
    @property
    def treatment(self) -> Treatment:
        """How the account is worked: who acts, how, when, and what comes next."""
    @property
    def outstanding(self) -> decimal.Decimal:
        """What is still owed."""
    @property
    def overdue(self) -> decimal.Decimal | None:
        """The part of it that is past its due date, where that was given."""
    @property
    def recoverability(self) -> Recoverability:
        """Whether the money is likely to come in."""
    @property
    def score(self) -> int | None:
        """The score behind it. Absent where a person stated the recoverability."""
    @property
    def collateral(self) -> CollateralCondition:
        """Whether the account counted as one with or without collateral."""
    @property
    def expected_recovery_rate(self) -> decimal.Decimal:
        """The part of the debt expected to come in, from 0 to 1."""
    @property
    def expected_recoverable_value(self) -> decimal.Decimal:
        """What is expected to come in: outstanding times the rate, rounded to the minor unit, a half up."""
    @property
    def rule(self) -> int:
        """The place of the rule that decided, in the policy's list; the first is 0."""
    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Why: the judgement, the facts that moved it, the facts that are missing, and the rule."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class TierPolicy:
    """Which account gets which tier, and how each tier is worked.

    The rules must cover every account exactly once: every recoverability, with and without collateral, every
    amount above zero. A policy with a hole or an overlap is refused before any account is looked at, so
    whoever moves a threshold has to say what happens on both sides of it.

    The default, in yuan, is source A's four cases with the gaps between its thresholds closed: likely and
    from 200,000 goes to the key account team (source A's own worked case), likely and below that is settled
    quickly, and unlikely goes to an agency or a lawyer wherever source A is silent, since a write-off cannot
    be undone.

    Args:
        currency: The currency of every amount in this policy, and of the accounts it is applied to.
        rules: The rules, in any order, at most 1,000: exactly one of them must cover each case.
        treatments: How each tier is worked.
    """

    __match_args__ = ("currency", "rules", "treatments")
    def __new__(
        cls,
        *,
        currency: str,
        rules: Sequence[TierRule],
        treatments: TierTreatments | None = None,
    ) -> Self: ...
    @property
    def currency(self) -> str:
        """The currency of every amount in this policy, and of the accounts it is applied to."""
    @property
    def rules(self) -> tuple[TierRule, ...]:
        """The rules, in any order, at most 1,000: exactly one of them must cover each case."""
    @property
    def treatments(self) -> TierTreatments:
        """How each tier is worked."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class TierReport:
    """A portfolio in tiers.

    Args:
        currency: The currency of every amount in this report.
        assignments: One assignment per account, in the order of the accounts.
        worklist: The accounts in the order in which to work them: by expected recoverable value, the largest
            first, and by the debtor's key where that is equal.
        tiers: The totals of the four tiers, also of those without an account.
        debtors: How many accounts there are.
        outstanding: What all of them owe.
        expected_recoverable_value: What is expected to come in from all of them: the sum of the rounded
            lines.
    """

    __match_args__ = ("currency", "assignments", "worklist", "tiers", "debtors", "outstanding", "expected_recoverable_value")
    def __new__(
        cls,
        *,
        currency: str,
        assignments: Sequence[TierAssignment],
        worklist: Sequence[WorklistEntry],
        tiers: Sequence[TierTotal],
        debtors: int,
        outstanding: decimal.Decimal | int,
        expected_recoverable_value: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def currency(self) -> str:
        """The currency of every amount in this report."""
    @property
    def assignments(self) -> tuple[TierAssignment, ...]:
        """One assignment per account, in the order of the accounts."""
    @property
    def worklist(self) -> tuple[WorklistEntry, ...]:
        """The accounts in the order in which to work them: by expected recoverable value, the largest first, and
        by the debtor's key where that is equal.
        """
    @property
    def tiers(self) -> tuple[TierTotal, ...]:
        """The totals of the four tiers, also of those without an account."""
    @property
    def debtors(self) -> int:
        """How many accounts there are."""
    @property
    def outstanding(self) -> decimal.Decimal:
        """What all of them owe."""
    @property
    def expected_recoverable_value(self) -> decimal.Decimal:
        """What is expected to come in from all of them: the sum of the rounded lines."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class TierRule:
    """One rule of a tier policy: a span of amounts, and what else an account must be to fall under it.

    State each end of the span as you would say it: `at_least` 500,000 includes 500,000; `at_most` 50,000
    includes 50,000 and the neighbour goes on with `above` 50,000, which includes 50,000.01.

    Args:
        tier: The tier that the rule gives.
        recoverability: The recoverability of the accounts it covers.
        collateral: The collateral of the accounts it covers. Any unless stated.
        at_least: The lowest amount it covers, itself included. Give either this or `above`; without both it
            begins above zero.
        above: The amount above which it begins, itself excluded.
        at_most: The highest amount it covers, itself included. Give either this or `below`; without both it
            has no end.
        below: The amount below which it ends, itself excluded.
        origin: Whether its span is a threshold of the procedure or closes a gap between two. A threshold
            unless stated.
    """

    __match_args__ = ("tier", "recoverability", "collateral", "at_least", "above", "at_most", "below", "origin")
    def __new__(
        cls,
        *,
        tier: Tier,
        recoverability: Recoverability,
        collateral: CollateralCondition | None = None,
        at_least: decimal.Decimal | int | None = None,
        above: decimal.Decimal | int | None = None,
        at_most: decimal.Decimal | int | None = None,
        below: decimal.Decimal | int | None = None,
        origin: RuleOrigin | None = None,
    ) -> Self: ...
    @property
    def tier(self) -> Tier:
        """The tier that the rule gives."""
    @property
    def recoverability(self) -> Recoverability:
        """The recoverability of the accounts it covers."""
    @property
    def collateral(self) -> CollateralCondition:
        """The collateral of the accounts it covers. Any unless stated."""
    @property
    def at_least(self) -> decimal.Decimal | None:
        """The lowest amount it covers, itself included. Give either this or `above`; without both it begins
        above zero.
        """
    @property
    def above(self) -> decimal.Decimal | None:
        """The amount above which it begins, itself excluded."""
    @property
    def at_most(self) -> decimal.Decimal | None:
        """The highest amount it covers, itself included. Give either this or `below`; without both it has no
        end.
        """
    @property
    def below(self) -> decimal.Decimal | None:
        """The amount below which it ends, itself excluded."""
    @property
    def origin(self) -> RuleOrigin:
        """Whether its span is a threshold of the procedure or closes a gap between two. A threshold unless
        stated.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class TierTotal:
    """The totals of one tier.

    Args:
        tier: The tier.
        debtors: How many accounts are in it.
        outstanding: What they owe.
        expected_recoverable_value: What is expected to come in from them.
    """

    __match_args__ = ("tier", "debtors", "outstanding", "expected_recoverable_value")
    def __new__(
        cls,
        *,
        tier: Tier,
        debtors: int,
        outstanding: decimal.Decimal | int,
        expected_recoverable_value: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def tier(self) -> Tier:
        """The tier."""
    @property
    def debtors(self) -> int:
        """How many accounts are in it."""
    @property
    def outstanding(self) -> decimal.Decimal:
        """What they owe."""
    @property
    def expected_recoverable_value(self) -> decimal.Decimal:
        """What is expected to come in from them."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class TierTreatments:
    """The treatment of each tier.

    Args:
        key_account: Unless stated: the business lead together with finance, in calls and meetings, from the
            next day on and every week; after 30 days a demand letter (source A: the most experienced people
            of both, a month's close watch, a fixed reminder every week, then legal tools).
        quick_settlement: Unless stated: the salesperson by a personal message, from the next day on and every
            week; after 15 days a formal notice (source A: a message before the week's close of books; source
            B: a formal notice on day fifteen).
        agency_or_lawyer: Unless stated: an agency or a lawyer, handed the file within a week, reviewed every
            30 days; after 90 days asset preservation and a lawsuit (source A: do not wear yourself out, they
            can trace assets; source B: a monthly review, and preservation).
        write_off: Unless stated: finance by an entry in the books within 30 days, the month's closing,
            without follow-up; then the blocklist (source A: write it off and waste no effort; source B: the
            blocklist).
    """

    __match_args__ = ("key_account", "quick_settlement", "agency_or_lawyer", "write_off")
    def __new__(
        cls,
        *,
        key_account: Treatment | None = None,
        quick_settlement: Treatment | None = None,
        agency_or_lawyer: Treatment | None = None,
        write_off: Treatment | None = None,
    ) -> Self: ...
    @property
    def key_account(self) -> Treatment:
        """Unless stated: the business lead together with finance, in calls and meetings, from the next day on
        and every week; after 30 days a demand letter (source A: the most experienced people of both, a
        month's close watch, a fixed reminder every week, then legal tools).
        """
    @property
    def quick_settlement(self) -> Treatment:
        """Unless stated: the salesperson by a personal message, from the next day on and every week; after 15
        days a formal notice (source A: a message before the week's close of books; source B: a formal notice
        on day fifteen).
        """
    @property
    def agency_or_lawyer(self) -> Treatment:
        """Unless stated: an agency or a lawyer, handed the file within a week, reviewed every 30 days; after 90
        days asset preservation and a lawsuit (source A: do not wear yourself out, they can trace assets;
        source B: a monthly review, and preservation).
        """
    @property
    def write_off(self) -> Treatment:
        """Unless stated: finance by an entry in the books within 30 days, the month's closing, without
        follow-up; then the blocklist (source A: write it off and waste no effort; source B: the blocklist).
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class TransferredShares:
    """Shares that a shareholder hands over for the debt.

    Args:
        count: How many of the shares there are the creditor gets, above zero and at most all of them.
        recourse_waived: Whether the shareholder gives up the claim on the company for having paid its debt.
            If so the company is worth more by the debt; if not it owes the shareholder what it owed the
            creditor. Not given up unless stated.
    """

    __match_args__ = ("count", "recourse_waived")
    def __new__(
        cls,
        *,
        count: int,
        recourse_waived: bool | None = None,
    ) -> Self: ...
    @property
    def count(self) -> int:
        """How many of the shares there are the creditor gets, above zero and at most all of them."""
    @property
    def recourse_waived(self) -> bool:
        """Whether the shareholder gives up the claim on the company for having paid its debt. If so the company
        is worth more by the debt; if not it owes the shareholder what it owed the creditor. Not given up
        unless stated.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class Treatment:
    """How a tier is worked: who acts, how, when, and what comes next.

    Args:
        actors: Who acts; the first named is answerable. At least one, at most ten.
        method: How.
        first_step_within_days: The first step is taken within this many days of the assignment; zero is the
            same day.
        follow_up_every_days: Days between one follow-up and the next, above zero. Absent: no follow-up.
        next_step_after_days: After this many days of treatment without full payment the next step is due.
            Absent: it follows at once.
        next_step: What comes next. Absent: nothing.
    """

    __match_args__ = ("actors", "method", "first_step_within_days", "follow_up_every_days", "next_step_after_days", "next_step")
    def __new__(
        cls,
        *,
        actors: Sequence[Actor],
        method: TreatmentMethod,
        first_step_within_days: int,
        follow_up_every_days: int | None = None,
        next_step_after_days: int | None = None,
        next_step: NextStep | None = None,
    ) -> Self: ...
    @property
    def actors(self) -> tuple[Actor, ...]:
        """Who acts; the first named is answerable. At least one, at most ten."""
    @property
    def method(self) -> TreatmentMethod:
        """How."""
    @property
    def first_step_within_days(self) -> int:
        """The first step is taken within this many days of the assignment; zero is the same day."""
    @property
    def follow_up_every_days(self) -> int | None:
        """Days between one follow-up and the next, above zero. Absent: no follow-up."""
    @property
    def next_step_after_days(self) -> int | None:
        """After this many days of treatment without full payment the next step is due. Absent: it follows at
        once.
        """
    @property
    def next_step(self) -> NextStep | None:
        """What comes next. Absent: nothing."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ValueAssetOfferInput:
    """A claim, the assets offered in place of money, and what the creditor accepts.

    Args:
        currency: The currency of every amount in this record.
        claim: What is owed, above zero.
        as_of: The day the answer is made for.
        assets: The assets offered, at least one and at most 1,000.
        policy: What is acceptable, and at what discount. The cautious policy unless stated.
    """

    __match_args__ = ("currency", "claim", "as_of", "assets", "policy")
    def __new__(
        cls,
        *,
        currency: str,
        claim: decimal.Decimal | int,
        as_of: datetime.date,
        assets: Sequence[OfferedAsset],
        policy: AssetOfferPolicy | None = None,
    ) -> Self: ...
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def claim(self) -> decimal.Decimal:
        """What is owed, above zero."""
    @property
    def as_of(self) -> datetime.date:
        """The day the answer is made for."""
    @property
    def assets(self) -> tuple[OfferedAsset, ...]:
        """The assets offered, at least one and at most 1,000."""
    @property
    def policy(self) -> AssetOfferPolicy:
        """What is acceptable, and at what discount. The cautious policy unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class ValueEquitySwapInput:
    """A debt, the company that owes it, and the shares offered for it.

    Args:
        currency: The currency of every amount in this record.
        debt: The debt that the shares are to discharge, above zero.
        pre_money: What all of the company's shares are worth before the swap, with the debt still owed
            (pre-money), zero or above. Where the debts are more than the company is worth it is zero.
        shares_before: How many shares there are before the swap, above zero and at most 1,000,000,000,000.
        offered: The shares offered.
        discounts: How much less a stake is worth than its part of the whole.
        costs: What the swap costs the creditor: appraisal, registration, taxes. Zero unless stated.
    """

    __match_args__ = ("currency", "debt", "pre_money", "shares_before", "offered", "discounts", "costs")
    def __new__(
        cls,
        *,
        currency: str,
        debt: decimal.Decimal | int,
        pre_money: decimal.Decimal | int,
        shares_before: int,
        offered: SwapShares,
        discounts: EquityDiscounts | None = None,
        costs: decimal.Decimal | int | None = None,
    ) -> Self: ...
    @property
    def currency(self) -> str:
        """The currency of every amount in this record."""
    @property
    def debt(self) -> decimal.Decimal:
        """The debt that the shares are to discharge, above zero."""
    @property
    def pre_money(self) -> decimal.Decimal:
        """What all of the company's shares are worth before the swap, with the debt still owed (pre-money), zero
        or above. Where the debts are more than the company is worth it is zero.
        """
    @property
    def shares_before(self) -> int:
        """How many shares there are before the swap, above zero and at most 1,000,000,000,000."""
    @property
    def offered(self) -> SwapShares:
        """The shares offered."""
    @property
    def discounts(self) -> EquityDiscounts:
        """How much less a stake is worth than its part of the whole."""
    @property
    def costs(self) -> decimal.Decimal:
        """What the swap costs the creditor: appraisal, registration, taxes. Zero unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class WaitingScenario:
    """One way in which waiting may end.

    Args:
        probability: Its probability. What the scenarios leave of 1 is the probability that nothing comes in.
        on: The day the money comes in. Not before the day asked about.
        amount: What comes in, zero or above. Absent: the whole claim as it stands on that day, with its
            interest.
    """

    __match_args__ = ("probability", "on", "amount")
    def __new__(
        cls,
        *,
        probability: decimal.Decimal | int,
        on: datetime.date,
        amount: decimal.Decimal | int | None = None,
    ) -> Self: ...
    @property
    def probability(self) -> decimal.Decimal:
        """Its probability. What the scenarios leave of 1 is the probability that nothing comes in."""
    @property
    def on(self) -> datetime.date:
        """The day the money comes in. Not before the day asked about."""
    @property
    def amount(self) -> decimal.Decimal | None:
        """What comes in, zero or above. Absent: the whole claim as it stands on that day, with its interest."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class WaitingScenarioValue:
    """One way in which waiting may end, valued.

    Args:
        probability: Its probability.
        on: The day the money comes in.
        amount: What comes in.
        value: Probability × amount × factor of the cost of capital: its part of what all scenarios are worth,
            which is rounded once, half away from zero, and shared out by largest remainder.
    """

    __match_args__ = ("probability", "on", "amount", "value")
    def __new__(
        cls,
        *,
        probability: decimal.Decimal | int,
        on: datetime.date,
        amount: decimal.Decimal | int,
        value: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def probability(self) -> decimal.Decimal:
        """Its probability."""
    @property
    def on(self) -> datetime.date:
        """The day the money comes in."""
    @property
    def amount(self) -> decimal.Decimal:
        """What comes in."""
    @property
    def value(self) -> decimal.Decimal:
        """Probability × amount × factor of the cost of capital: its part of what all scenarios are worth, which
        is rounded once, half away from zero, and shared out by largest remainder.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class WaitingTerms:
    """What happens without a settlement.

    Args:
        scenarios: The ways in which it may end, 1 to 50 of them, their probabilities not above 1 together.
        pursuit: What pursuing the debt costs, at most 50 lines. Nothing unless stated.
    """

    __match_args__ = ("scenarios", "pursuit")
    def __new__(
        cls,
        *,
        scenarios: Sequence[WaitingScenario],
        pursuit: Sequence[PursuitCost] | None = None,
    ) -> Self: ...
    @property
    def scenarios(self) -> tuple[WaitingScenario, ...]:
        """The ways in which it may end, 1 to 50 of them, their probabilities not above 1 together."""
    @property
    def pursuit(self) -> tuple[PursuitCost, ...]:
        """What pursuing the debt costs, at most 50 lines. Nothing unless stated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class WaitingValue:
    """What waiting is worth.

    Args:
        scenarios: The ways in which it may end.
        nothing: The probability that nothing comes in: what the scenarios leave of 1.
        pursuit: The costs of pursuing the debt.
        value: The values of the scenarios less those of the costs. Below zero where pursuing costs more than
            it brings.
    """

    __match_args__ = ("scenarios", "nothing", "pursuit", "value")
    def __new__(
        cls,
        *,
        scenarios: Sequence[WaitingScenarioValue],
        nothing: decimal.Decimal | int,
        pursuit: Sequence[PursuitCostValue],
        value: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def scenarios(self) -> tuple[WaitingScenarioValue, ...]:
        """The ways in which it may end."""
    @property
    def nothing(self) -> decimal.Decimal:
        """The probability that nothing comes in: what the scenarios leave of 1."""
    @property
    def pursuit(self) -> tuple[PursuitCostValue, ...]:
        """The costs of pursuing the debt."""
    @property
    def value(self) -> decimal.Decimal:
        """The values of the scenarios less those of the costs. Below zero where pursuing costs more than it
        brings.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class WaiverState:
    """A waiver on the day asked about.

    Args:
        status: Where it stands.
        amount: The interest that it takes off; while it is pending, what it would take off if the condition
            were met on the day asked about; once it has failed, what has come back.
        pay_by: The last day to pay, for a waiver on condition.
        still_to_pay: What is still to be paid by then to meet the condition, for a waiver on condition; zero
            once it is met.
        payable_if_met: The interest owed on the day asked about if the condition is met, for a waiver on
            condition.
        payable_if_failed: The interest owed on the day asked about if the condition is not met, for a waiver
            on condition.
    """

    __match_args__ = ("status", "amount", "pay_by", "still_to_pay", "payable_if_met", "payable_if_failed")
    def __new__(
        cls,
        *,
        status: WaiverStatus,
        amount: decimal.Decimal | int,
        pay_by: datetime.date | None = None,
        still_to_pay: decimal.Decimal | int | None = None,
        payable_if_met: decimal.Decimal | int | None = None,
        payable_if_failed: decimal.Decimal | int | None = None,
    ) -> Self: ...
    @property
    def status(self) -> WaiverStatus:
        """Where it stands."""
    @property
    def amount(self) -> decimal.Decimal:
        """The interest that it takes off; while it is pending, what it would take off if the condition were met
        on the day asked about; once it has failed, what has come back.
        """
    @property
    def pay_by(self) -> datetime.date | None:
        """The last day to pay, for a waiver on condition."""
    @property
    def still_to_pay(self) -> decimal.Decimal | None:
        """What is still to be paid by then to meet the condition, for a waiver on condition; zero once it is
        met.
        """
    @property
    def payable_if_met(self) -> decimal.Decimal | None:
        """The interest owed on the day asked about if the condition is met, for a waiver on condition."""
    @property
    def payable_if_failed(self) -> decimal.Decimal | None:
        """The interest owed on the day asked about if the condition is not met, for a waiver on condition."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class WeakAttribute:
    """An attribute that cost points, with its reason code.

    Args:
        attribute: The attribute.
        reason_code: Its reason code: the scorecard's, or its name.
        points: The points that it got.
        best_points: The most points that it could have had.
        lost: The points that it cost: the best less its own.
    """

    __match_args__ = ("attribute", "reason_code", "points", "best_points", "lost")
    def __new__(
        cls,
        *,
        attribute: str,
        reason_code: str,
        points: int,
        best_points: int,
        lost: int,
    ) -> Self: ...
    @property
    def attribute(self) -> str:
        """The attribute."""
    @property
    def reason_code(self) -> str:
        """Its reason code: the scorecard's, or its name."""
    @property
    def points(self) -> int:
        """The points that it got."""
    @property
    def best_points(self) -> int:
        """The most points that it could have had."""
    @property
    def lost(self) -> int:
        """The points that it cost: the best less its own."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class WorkingCapitalShare:
    """What the debtor can bear: working capital × share. Nothing where the working capital is negative.

    Args:
        share: The share of the working capital.
    """

    __match_args__ = ("share",)
    def __new__(
        cls,
        *,
        share: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def share(self) -> decimal.Decimal:
        """The share of the working capital."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class WorklistEntry:
    """One line of a worklist.

    Args:
        rank: The place in the worklist; the first is 1.
        debtor: The key of the debtor.
        tier: The tier.
        outstanding: What is still owed.
        expected_recoverable_value: What is expected to come in.
    """

    __match_args__ = ("rank", "debtor", "tier", "outstanding", "expected_recoverable_value")
    def __new__(
        cls,
        *,
        rank: int,
        debtor: str,
        tier: Tier,
        outstanding: decimal.Decimal | int,
        expected_recoverable_value: decimal.Decimal | int,
    ) -> Self: ...
    @property
    def rank(self) -> int:
        """The place in the worklist; the first is 1."""
    @property
    def debtor(self) -> str:
        """The key of the debtor."""
    @property
    def tier(self) -> Tier:
        """The tier."""
    @property
    def outstanding(self) -> decimal.Decimal:
        """What is still owed."""
    @property
    def expected_recoverable_value(self) -> decimal.Decimal:
        """What is expected to come in."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

@final
class YearFractionPart:
    """One term of a year fraction: days over the days of the year they are measured by.

    Args:
        days: The days counted, as the convention counts them.
        year_days: The days of the year that they are divided by: 360, 365 or 366.
    """

    __match_args__ = ("days", "year_days")
    def __new__(
        cls,
        *,
        days: int,
        year_days: int,
    ) -> Self: ...
    @property
    def days(self) -> int:
        """The days counted, as the convention counts them."""
    @property
    def year_days(self) -> int:
        """The days of the year that they are divided by: 360, 365 or 366."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def to_dict(self) -> dict[str, Any]:
        """The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`."""
    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """The record from plain containers, as `to_dict` gives them. Unknown keys are refused."""
    def to_json(self) -> str:
        """The record as JSON, in the one form that all languages share."""
    @classmethod
    def from_json(cls, text: str) -> Self:
        """The record from JSON, in the one form that all languages share. Unknown fields are refused."""

def split_amount(
    *,
    amount: decimal.Decimal | int,
    currency: str,
    weights: Sequence[decimal.Decimal | int],
) -> SplitAmountReport:
    """Splits an amount by weights without losing or making a cent.

    Args:
        amount: The amount to split. May be negative.
        currency: The currency of the amount.
        weights: One weight per part, zero or above, at most 10,000 of them, not all zero. Only their ratio
            matters. A zero weight gets zero.

    Returns:
        SplitAmountReport.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def count_days(
    *,
    start: datetime.date,
    end: datetime.date,
    day_count: DayCount,
    termination: datetime.date | None = None,
) -> CountDaysReport:
    """Counts the days of an interval and says what part of a year they are.

    Args:
        start: The first day, which is counted.
        end: The day after the last one counted. Not before the start; on the same day the interval is empty.
        day_count: How the days become a fraction of a year.
        termination: The last day of the contract, not before the end. Only thirty_e_360_isda looks at it, and
            it must have it.

    Returns:
        CountDaysReport.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def name_day_count(
    *,
    name: str,
) -> NameDayCountReport:
    """Says which day count a name of the field means, and refuses a name that means several.

    Args:
        name: The name, such as `Act/365 (Fixed)`, `30E/360` or `实际/360`. Case, spaces and punctuation do not
            matter.

    Returns:
        NameDayCountReport.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def get_calendar(
    *,
    name: PublishedCalendar,
) -> BusinessCalendar:
    """Gives a calendar that the library carries, with its days, its source and its horizon.

    Args:
        name: Which one.

    Returns:
        BusinessCalendar.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def roll_date(
    *,
    date: datetime.date,
    calendar: CalendarTerms,
    convention: RollConvention,
) -> RollDateReport:
    """Moves a date that is no business day to one that is, by a named convention.

    Args:
        date: The date. The calendar must know it.
        calendar: The calendar that says which days are business days.
        convention: Where a date goes that is no business day.

    Returns:
        RollDateReport.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def count_business_days(
    *,
    start: datetime.date,
    end: datetime.date,
    calendar: CalendarTerms,
) -> CountBusinessDaysReport:
    """Counts the business days of an interval, the start counted and the end not.

    Args:
        start: The first day, which is counted if it is a business day.
        end: The day after the last one counted. Not before the start; on the same day the interval is empty.
        calendar: The calendar that says which days are business days. It must know every day that is counted.

    Returns:
        CountBusinessDaysReport.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def build_schedule(
    *,
    anchor: datetime.date,
    period: Period,
    dates: int | None = None,
    last_date: datetime.date | None = None,
    keep_month_end: bool | None = None,
    calendar: CalendarTerms | None = None,
    convention: RollConvention | None = None,
) -> BuildScheduleReport:
    """Builds a run of dates at equal distances from an anchor, and moves those that are no business days.

    Args:
        anchor: The first date of the schedule. Every other date is reckoned from it, never from the date
            before.
        period: The distance from one date to the next.
        dates: How many dates, the anchor among them: 1 to 1,200. Exactly one of this and the last date must
            be given.
        last_date: The last day that a date may fall on before it is adjusted, not before the anchor. A date
            on that very day belongs to the schedule.
        keep_month_end: Whether an anchor on the last day of its month means the last day of every month: 28
            February, 31 March, 30 April. Without it the day of the month is kept where the month has it: 28
            February, 28 March, 28 April. Only for periods of months and years. No unless stated.
        calendar: The calendar that says which days are business days. Without one no date is adjusted.
        convention: Where a date goes that is no business day. Must be given with a calendar; without one only
            unadjusted may be.

    Returns:
        BuildScheduleReport.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def get_published_rates(
    *,
    series: PublishedRates,
) -> RateSchedule:
    """Gets a published reference rate as a schedule of rates by the day each takes effect.

    Args:
        series: Which series.

    Returns:
        RateSchedule.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def look_up_rate(
    *,
    schedule: RateSchedule,
    adjustment: RateAdjustment | None = None,
    date: datetime.date,
    beyond_horizon: BeyondHorizon | None = None,
) -> RateInForce:
    """Looks up the rate in force on a day, adjusted by a margin or a multiplier.

    Args:
        schedule: The schedule to look in.
        adjustment: How the rate that is owed follows from the one in the schedule. Absent: it is that rate.
        date: The day whose rate is asked for.
        beyond_horizon: What to do for a day past the last one for which the rate is known. Refuse unless
            stated.

    Returns:
        RateInForce.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def derive_due_date(
    *,
    start_date: datetime.date,
    terms: PaymentTerms,
) -> DueDateReport:
    """Derives the due date of a receivable from its payment terms.

    Args:
        start_date: The day the term runs from, as the contract says: the invoice date, the delivery, the
            acceptance.
        terms: The terms.

    Returns:
        DueDateReport.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def state_receivable(
    *,
    receivable: Receivable,
    as_of: datetime.date,
) -> ReceivableState:
    """States a receivable on a day: what is outstanding, how late it is, what is disputed, part by part.

    Args:
        receivable: The receivable with its dated facts.
        as_of: The day the answer is made for. What is dated later has not happened.

    Returns:
        ReceivableState.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def age_receivables(
    *,
    receivables: Sequence[Receivable],
    as_of: datetime.date,
    scheme: AgeingScheme | None = None,
    group_by: AgeingGrouping | None = None,
) -> AgeingReport:
    """Ages receivables: spreads what is outstanding on a day over buckets of days, per currency and group.

    Args:
        receivables: The receivables, in any order and of any currencies, at most 5,000,000. No id may come
            twice.
        as_of: The day the answer is made for. What is dated later has not happened.
        scheme: How ages are counted and where the buckets lie. The standard scheme unless stated: not due, 1
            to 30, 31 to 60, 61 to 90, 91 to 180, 181 to 365 and over 365 days past the due date.
        group_by: What to group by, one key or several at once. No groups unless stated.

    Returns:
        AgeingReport.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def get_ageing_scheme(
    *,
    preset: AgeingPreset | None = None,
) -> AgeingScheme:
    """Gives a ready ageing scheme by its name, to use as it is, to change, or to store.

    Args:
        preset: The scheme. The standard one unless stated.

    Returns:
        AgeingScheme.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def accrue_late_interest(
    *,
    receivable: Receivable,
    terms: LateInterestTerms,
    as_of: datetime.date,
) -> LateInterestStatement:
    """Accrues late-payment interest on one receivable through a day, line by line.

    Args:
        receivable: The receivable with its dated facts.
        terms: The terms of interest on it.
        as_of: The day the answer is made for. What is dated later has not happened.

    Returns:
        LateInterestStatement.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def build_instalment_plan(
    *,
    currency: str,
    principal: decimal.Decimal | int,
    start_date: datetime.date,
    terms: InstalmentPlanTerms,
    cost_of_capital: CostOfCapital | None = None,
) -> InstalmentPlan:
    """Builds a plan of instalments: what is due when, what it holds, and what it costs against being paid now.

    Args:
        currency: The currency of every amount in this record.
        principal: The debt that the plan pays off, above zero, the deposit within it.
        start_date: The day the plan is measured from: interest runs over the days after it, and paying
            everything on it is what the plan is compared with.
        terms: The terms.
        cost_of_capital: What money costs the creditor, to value the plan on the start date. Absent: no
            present value is shown.

    Returns:
        InstalmentPlan.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def fit_instalment_plan(
    *,
    currency: str,
    principal: decimal.Decimal | int,
    start_date: datetime.date,
    affordable: decimal.Decimal | int,
    most_parts: int | None = None,
    terms: FittedPlanTerms,
    cost_of_capital: CostOfCapital | None = None,
) -> InstalmentPlanFit:
    """Finds the shortest plan within what a debtor can pay each period, or says why there is none.

    Args:
        currency: The currency of every amount in this record.
        principal: The debt that the plan pays off, above zero, the deposit within it.
        start_date: The day the plan is measured from.
        affordable: What the debtor can pay with each part, interest and fees within it, above zero.
        most_parts: The most parts that the creditor allows, 1 to 1,200. Absent: 1,200.
        terms: The terms.
        cost_of_capital: What money costs the creditor, to value the plan on the start date. Absent: no
            present value is shown.

    Returns:
        InstalmentPlanFit.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def review_instalment_plan(
    *,
    plan: BuildInstalmentPlanInput,
    payments: Sequence[Payment] | None = None,
    terms: PlanDefaultTerms | None = None,
    as_of: datetime.date,
) -> InstalmentPlanReview:
    """Reviews a plan on a day: each part paid, late, short, missed or pending, and what a default makes due.

    Args:
        plan: The plan, as it was given to be built: the same terms make the same plan.
        payments: What was paid on it, in any order, at most 100,000. It pays the oldest part first.
        terms: What is a default, and what it does. One missed part brings all parts due unless stated.
        as_of: The day the answer is made for. What is dated later has not happened.

    Returns:
        InstalmentPlanReview.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def stage_payment_terms(
    *,
    currency: str,
    amount: decimal.Decimal | int,
    milestones: Sequence[PaymentMilestone],
) -> StagedPaymentTerms:
    """States staged payment terms: the exposure left after every payment, and the worst-case loss.

    Args:
        currency: The currency of every amount in this record.
        amount: The amount of the order, above zero.
        milestones: The payments in their order, 1 to 1,000. Together they are the whole order.

    Returns:
        StagedPaymentTerms.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def state_claim(
    *,
    debts: Sequence[ClaimDebt],
    terms: ClaimInterestTerms | None = None,
    costs: Sequence[ClaimCost] | None = None,
    payments: Sequence[ClaimPayment] | None = None,
    waivers: Sequence[ClaimWaiver] | None = None,
    allocation: AllocationPolicy | None = None,
    as_of: datetime.date,
) -> ClaimStatement:
    """States a claim on one debtor on a day: what was charged, what each payment paid off, what is owed under
    each head.

    Args:
        debts: The receivables, of one debtor and in one currency, at least one.
        terms: The terms of interest for debts without their own. Absent: those bear none.
        costs: The costs that the debtor owes, in any order.
        payments: Payments that are not in a receivable, in any order. Those of one day are met in the order
            of this list, after those in the receivables.
        waivers: What was given up, in any order.
        allocation: How payments are spread. Debt by debt, the oldest due first, costs, interest, principal
            unless stated.
        as_of: The day the answer is made for. What is dated later has not happened.

    Returns:
        ClaimStatement.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def summarise_debtors(
    *,
    receivables: Sequence[Receivable],
    as_of: datetime.date,
    known_facts: Mapping[str, DebtorFacts] | None = None,
    payment_record: PaymentRecordTerms | None = None,
) -> DebtorReport:
    """Adds a ledger up per debtor and currency, with the facts it shows about each debtor.

    Args:
        receivables: The receivables with their dated facts, at most 5,000,000, also those that are paid: they
            show how the debtor pays.
        as_of: The day the answer is made for. What is dated later has not happened.
        known_facts: What is known about debtors from elsewhere, by the debtor's key. A fact stated here
            stands; the days past due, the disputed share and the payment record are taken from the ledger
            where they are not stated. A key without receivables is passed over.
        payment_record: What makes a payment record good, mixed or poor.

    Returns:
        DebtorReport.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def assess_recoverability(
    *,
    facts: DebtorFacts | None = None,
    policy: RecoverabilityPolicy | None = None,
) -> RecoverabilityAssessment:
    """Judges from stated facts whether a debtor's money is likely to come in, and how much of it.

    Args:
        facts: What is known about the debtor. Nothing unless stated.
        policy: How facts become points and a score. The documented default unless stated.

    Returns:
        RecoverabilityAssessment.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def assign_tiers(
    *,
    accounts: Sequence[Account],
    tier_policy: TierPolicy | None = None,
    recoverability_policy: RecoverabilityPolicy | None = None,
) -> TierReport:
    """Gives every account exactly one tier with treatment and reasons, and ranks the accounts into a worklist.

    Args:
        accounts: The accounts, at most 1,000,000, one per debtor, all in the currency of the tier policy. May
            be empty: the policies are checked all the same.
        tier_policy: Which account gets which tier. The documented default, in yuan, unless stated.
        recoverability_policy: How facts become a score. The documented default unless stated.

    Returns:
        TierReport.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def value_asset_offer(
    *,
    currency: str,
    claim: decimal.Decimal | int,
    as_of: datetime.date,
    assets: Sequence[OfferedAsset],
    policy: AssetOfferPolicy | None = None,
) -> AssetOfferReport:
    """Values assets offered in place of money, line by line, and says what to answer.

    Args:
        currency: The currency of every amount in this record.
        claim: What is owed, above zero.
        as_of: The day the answer is made for.
        assets: The assets offered, at least one and at most 1,000.
        policy: What is acceptable, and at what discount. The cautious policy unless stated.

    Returns:
        AssetOfferReport.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def settle_with_assets(
    *,
    currency: str,
    claim: decimal.Decimal | int,
    heads: Sequence[SettlementHead] | None = None,
    as_of: datetime.date,
    assets: Sequence[OfferedAsset],
    policy: AssetOfferPolicy | None = None,
    residual: ResidualTerms | None = None,
) -> AssetSettlement:
    """Settles a claim with assets: what they discharge, and how the rest is paid.

    Args:
        currency: The currency of every amount in this record.
        claim: What is owed, above zero.
        heads: The parts of the claim, in the order in which they are discharged; together the claim. Costs,
            interest, principal is the order of article 561 of China's Civil Code. Empty: the claim is one
            sum.
        as_of: The day of the settlement.
        assets: The assets, at least one and at most 1,000, in the order in which they are taken.
        policy: What is acceptable, and at what discount. The cautious policy unless stated.
        residual: How the residual is to be paid. Absent: in cash, on the day of the settlement.

    Returns:
        AssetSettlement.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def value_equity_swap(
    *,
    currency: str,
    debt: decimal.Decimal | int,
    pre_money: decimal.Decimal | int,
    shares_before: int,
    offered: SwapShares,
    discounts: EquityDiscounts | None = None,
    costs: decimal.Decimal | int | None = None,
) -> EquitySwapValuation:
    """Values shares offered for a debt, with the discounts of a stake that does not control and cannot be sold.

    Args:
        currency: The currency of every amount in this record.
        debt: The debt that the shares are to discharge, above zero.
        pre_money: What all of the company's shares are worth before the swap, with the debt still owed
            (pre-money), zero or above. Where the debts are more than the company is worth it is zero.
        shares_before: How many shares there are before the swap, above zero and at most 1,000,000,000,000.
        offered: The shares offered.
        discounts: How much less a stake is worth than its part of the whole.
        costs: What the swap costs the creditor: appraisal, registration, taxes. Zero unless stated.

    Returns:
        EquitySwapValuation.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def assess_security(
    *,
    currency: str,
    as_of: datetime.date,
    exposures: Sequence[SecuredExposure],
    collateral: Sequence[CollateralItem] | None = None,
    guarantees: Sequence[Guarantee] | None = None,
    policy: SecurityPolicy | None = None,
) -> SecurityAssessment:
    """Assesses collateral and guarantees against exposures: what each may be relied on for, and what nothing
    covers.

    Args:
        currency: The currency of every amount in this record.
        as_of: The day the answer is made for.
        exposures: The exposures, at least one and at most 1,000.
        collateral: The collateral, at most 1,000.
        guarantees: The guarantees, at most 1,000.
        policy: What security is counted for. The cautious policy unless stated.

    Returns:
        SecurityAssessment.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def admit_debtor(
    *,
    debtor: str,
    currency: str,
    as_of: datetime.date,
    checks: Sequence[AdmissionCheck] | None = None,
    first_order: decimal.Decimal | int | None = None,
    blocklist: Blocklist | None = None,
    policy: AdmissionPolicy | None = None,
) -> AdmissionReport:
    """Looks at the checks on a new debtor: what is missing, and the terms of a probationary start.

    Args:
        debtor: The key of the debtor. Taken as it is written.
        currency: The currency of every amount in this record. It must be the policy's.
        as_of: The day the answer is made for.
        checks: The checks made, in any order. At most 1,000.
        first_order: The first order, above zero, where there is one: the report says how much of it to take
            in advance.
        blocklist: The debtors who are supplied on no terms.
        policy: Which checks are needed, and how a debtor starts.

    Returns:
        AdmissionReport.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def score_debtor(
    *,
    debtor: str,
    scorecard: Scorecard | None = None,
    numbers: Mapping[str, decimal.Decimal | int] | None = None,
    categories: Mapping[str, str] | None = None,
) -> CreditScore:
    """Scores a debtor on a points scorecard, with the points of each attribute and the weakest ones.

    Args:
        debtor: The key of the debtor. Taken as it is written.
        scorecard: The scorecard.
        numbers: The numbers known, by the name of their attribute.
        categories: The categories known, by the name of their attribute.

    Returns:
        CreditScore.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def set_credit_limit(
    *,
    debtor: str,
    currency: str,
    as_of: datetime.date,
    term_days: int,
    facts: CreditLimitFacts | None = None,
    policy: CreditLimitPolicy | None = None,
) -> CreditLimitReport:
    """Sets a credit limit and term by several methods, each step shown.

    Args:
        debtor: The key of the debtor. Taken as it is written.
        currency: The currency of every amount in this record. It must be the policy's.
        as_of: The day the answer is made for.
        term_days: The credit term asked for: the days from an invoice to its due date, at most 3,650.
        facts: What is known of the debtor.
        policy: How facts become a limit.

    Returns:
        CreditLimitReport.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def review_credit_limit(
    *,
    debtor: str,
    currency: str,
    as_of: datetime.date,
    line: CreditLine,
    periods: Sequence[CreditPeriod] | None = None,
    signals: Sequence[RiskSignal] | None = None,
    policy: CreditReviewPolicy | None = None,
) -> CreditReview:
    """Reviews a credit limit by what was paid since: one step up, one step down, or frozen.

    Args:
        debtor: The key of the debtor. Taken as it is written.
        currency: The currency of every amount in this record.
        as_of: The day of the review.
        line: The credit as it stands: what the last review gave.
        periods: How the debtor paid, by the end of the period, earliest first. Periods of earlier reviews may
            be among them. At most 10,000.
        signals: The risk signals, in any order. At most 10,000.
        policy: How payments move a limit.

    Returns:
        CreditReview.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def check_order(
    *,
    debtor: str,
    currency: str,
    as_of: datetime.date,
    order: decimal.Decimal | int,
    prepaid: decimal.Decimal | int | None = None,
    open_receivables: decimal.Decimal | int,
    undelivered_orders: decimal.Decimal | int | None = None,
    overdue: decimal.Decimal | int | None = None,
    oldest_days_past_due: int | None = None,
    security: Sequence[CreditSecurity] | None = None,
    line: CreditLine,
    blocklist: Blocklist | None = None,
    policy: OrderPolicy | None = None,
) -> OrderCheck:
    """Releases an order, holds it, or says which prepayment or security releases it.

    Args:
        debtor: The key of the debtor. Taken as it is written.
        currency: The currency of every amount in this record.
        as_of: The day the answer is made for.
        order: The value of this order, above zero, tax included.
        prepaid: What has been paid in advance for this order, from zero to its value. Zero unless stated.
        open_receivables: What the debtor owes on invoices, overdue or not, zero or above.
        undelivered_orders: What it has ordered and not been invoiced for, this order apart, zero or above.
            Zero unless stated.
        overdue: What of the open receivables is overdue. Zero unless stated.
        oldest_days_past_due: The days past due of the oldest amount outstanding. Zero exactly when nothing is
            overdue, and unless stated.
        security: What secures the debtor's debts. It counts where it can be called on through the end of the
            credit term. At most 10,000.
        line: The credit that the debtor has.
        blocklist: The debtors who are supplied on no terms.
        policy: What is tolerated.

    Returns:
        OrderCheck.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def look_up_blocklist(
    *,
    debtor: str,
    as_of: datetime.date,
    blocklist: Blocklist,
) -> BlocklistFinding:
    """Says whether a debtor is on the blocklist on a day, through when, and what became of its appeal.

    Args:
        debtor: The key of the debtor. Taken as it is written.
        as_of: The day the answer is made for.
        blocklist: The list.

    Returns:
        BlocklistFinding.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def quote_early_payment(
    *,
    receivable: Receivable,
    tax: decimal.Decimal | int | None = None,
    freight: decimal.Decimal | int | None = None,
    start_date: datetime.date | None = None,
    terms: EarlyPaymentTerms,
    as_of: datetime.date,
) -> EarlyPaymentQuote:
    """Quotes what is payable on which day under terms that reward early payment, and what lapses when.

    Args:
        receivable: The receivable with its dated facts, its amount with tax and freight. It may not have
            instalments.
        tax: The tax that the amount of the receivable contains. Needed where the base leaves it out.
        freight: The freight that the amount of the receivable contains. Needed where the base leaves it out.
        start_date: The day the terms run from: the invoice date, or the day of an offer on a debt that is
            already late. Payments before it take no discount. Absent: the issue date of the receivable.
        terms: The terms.
        as_of: The day the answer is made for. What is dated later has not happened.

    Returns:
        EarlyPaymentQuote.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def price_early_payment(
    *,
    currency: str,
    amount: decimal.Decimal | int,
    paid_early_on: datetime.date,
    paid_otherwise_on: datetime.date,
    cost_of_capital: CostOfCapital,
    risk: NonPaymentRisk | None = None,
    offered: decimal.Decimal | int | None = None,
) -> EarlyPaymentPrice:
    """Prices a discount for early payment: the largest one worth giving, and what an offered one costs by the
    year.

    Args:
        currency: The currency of the amount.
        amount: The amount that bears the discount, above zero.
        paid_early_on: The day it is paid with the discount: under 2/10 net 30 the tenth day.
        paid_otherwise_on: The day it would come without the discount: the due date, or the later day on which
            this debtor really pays. After the day of early payment.
        cost_of_capital: What money costs the creditor.
        risk: The risk of waiting. None unless stated.
        offered: A discount to price, as a share of the amount below 1: `0.02` is 2 %. Absent: only the
            largest one is told.

    Returns:
        EarlyPaymentPrice.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def evaluate_settlement(
    *,
    receivable: Receivable,
    terms: LateInterestTerms | None = None,
    costs: decimal.Decimal | int | None = None,
    as_of: datetime.date,
    offers: Sequence[SettlementOffer],
    waiting: WaitingTerms,
    cost_of_capital: CostOfCapital,
) -> SettlementEvaluation:
    """Evaluates offers to settle a debt for less: what each forgoes, what it is worth beside waiting, and what
    lapses.

    Args:
        receivable: The receivable with its dated facts.
        terms: The terms of late-payment interest. A waiver in them is left aside: the offer is what waives.
            Absent: no interest.
        costs: Costs claimed beside principal and interest, zero or above. None unless stated.
        as_of: The day the answer is made for. Every value is one of this day.
        offers: The offers, 1 to 20 of them.
        waiting: What happens without a settlement.
        cost_of_capital: What money costs the creditor.

    Returns:
        SettlementEvaluation.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def plan_concessions(
    *,
    currency: str,
    principal: decimal.Decimal | int,
    interest: decimal.Decimal | int | None = None,
    costs: decimal.Decimal | int | None = None,
    floor: decimal.Decimal | int,
    authority: ConcessionAuthority,
    returns: Sequence[ConcessionReturn],
    given: Sequence[GivenConcession] | None = None,
    pattern: ConcessionPattern | None = None,
    unit: decimal.Decimal | int | None = None,
) -> ConcessionPlan:
    """Plans concessions: the ladder from here, the next concession, and what to ask for it.

    Args:
        currency: The currency of every amount in this record.
        principal: The principal claimed, zero or above. The last thing to be conceded.
        interest: The interest claimed. The first thing to be conceded. None unless stated.
        costs: The costs claimed. Conceded after the interest and before the principal. None unless stated.
        floor: The least to be left of the whole claim after all concessions, zero or above: the break-even of
            evaluate_settlement, or more.
        authority: How much the negotiator may concede.
        returns: What to ask for, the most wanted first, at most 30.
        given: The concessions given already, at most 1,000.
        pattern: How the room is spread over the concessions. Diminishing unless stated.
        unit: The unit that concessions are cut down to, above zero: `100` for round hundreds. The minor unit
            of the currency unless stated.

    Returns:
        ConcessionPlan.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def discount_bill(
    *,
    bill: AcceptedBill,
    discount_date: datetime.date,
    terms: BillDiscountTerms,
    holding: BillHolding | None = None,
) -> BillDiscountStatement:
    """Discounts a bill: days to the rolled maturity, discount, fees, proceeds and what the money costs by the
    year.

    Args:
        bill: The bill.
        discount_date: The day it is discounted: the first day that bears discount.
        terms: The terms of the bank.
        holding: What to compare with. Absent: no comparison.

    Returns:
        BillDiscountStatement.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """

def explain(
    *,
    report: Explainable,
    language: Language,
) -> Explanation:
    """Explains a report line by line, in English or Chinese.

    Args:
        report: The report, as an operation of this library gave it.
        language: The language of the sentences.

    Returns:
        Explanation.

    Raises:
        ArrearsError: An input is refused; its `code` and `field` say why and where.
    """
