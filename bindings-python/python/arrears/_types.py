# Printed from the core's description of the API: change the core, then `cargo run -p xtask -- print`.
"""The texts of the choices, and the records that stand for one another."""

from typing import Literal, TypeAlias

from arrears._arrears import (
    AdmissionReport,
    AgeingReport,
    AmountWaiver,
    AnnuityParts,
    AssetCostAmount,
    AssetCostPerDay,
    AssetCostShare,
    AssetOfferReport,
    AssetSettlement,
    BalloonParts,
    BillDiscountStatement,
    BlocklistFinding,
    BusinessCalendar,
    CapitalisationDates,
    CapitalisationPeriod,
    CategoryBins,
    ClaimStatement,
    ConcessionPlan,
    ConditionalWaiver,
    CreditLimitReport,
    CreditReview,
    CreditScore,
    CustomParts,
    DecliningDailyInterest,
    DecliningInterest,
    EarlyPaymentPrice,
    EarlyPaymentQuote,
    EqualParts,
    EqualPrincipalParts,
    EquitySwapValuation,
    FlatInterest,
    FlatInterestPerPart,
    FullWaiver,
    GradeCaps,
    InstalmentPlan,
    InstalmentPlanFit,
    InstalmentPlanReview,
    InterestCapAmount,
    InterestCapRate,
    InterestCapShare,
    LateInterestStatement,
    Margin,
    Multiplier,
    NetWorthShare,
    NewShares,
    NumericBins,
    OrderCheck,
    OwnAppetite,
    PerDayRate,
    PerDaySchedule,
    PerYearRate,
    PerYearSchedule,
    PublishedCalendarTerms,
    PurchaseNeed,
    ReceivableState,
    RecoverabilityAssessment,
    ResidualCash,
    ResidualInstalments,
    SecurityAssessment,
    SettlementEvaluation,
    ShareWaiver,
    StagedPaymentTerms,
    SteppedParts,
    TierReport,
    TransferredShares,
    WorkingCapitalShare,
)

__all__ = [
    "AcceptanceKind",
    "Actor",
    "AdmissionCheckKind",
    "AdmissionCheckStatus",
    "AdmissionResult",
    "AdmissionVerdict",
    "AgeingBasis",
    "AgeingPreset",
    "AllocationSequence",
    "AppealOutcome",
    "AssetCondition",
    "AssetCostKind",
    "AssetKind",
    "AssetLineKind",
    "AssetUse",
    "AssetVerdict",
    "BeyondHorizon",
    "BillDiscountMethod",
    "BillRecourse",
    "BillVerdict",
    "BlockGround",
    "BlockStatus",
    "CauseOfArrears",
    "ClaimCostKind",
    "ClaimEventKind",
    "ClaimHead",
    "ClaimInterestBase",
    "Collateral",
    "CollateralCondition",
    "Compounding",
    "ConcessionLimit",
    "ConcessionPattern",
    "ConcessionStatus",
    "Contact",
    "CostBearer",
    "CreditBasis",
    "CreditSecurityKind",
    "DayCount",
    "DayStatus",
    "DebtOrder",
    "DebtRule",
    "DiscountBase",
    "EarlyPaymentVerdict",
    "EarlyPaymentWindowStatus",
    "EffectiveRateStatus",
    "EncumbranceRule",
    "EndPointConvention",
    "EquityLineKind",
    "Fact",
    "GraceRule",
    "GuaranteeKind",
    "HeadOrder",
    "InstalmentPlanStatus",
    "InstalmentRowKind",
    "InstalmentStatus",
    "InterestAdjustmentKind",
    "InterestDateBasis",
    "Language",
    "LimitCombination",
    "LimitMethodKind",
    "LimitMethodStatus",
    "LimitMove",
    "LimitStepKind",
    "MissingFigureRule",
    "NextStep",
    "OperatingStatus",
    "OrderRule",
    "OrderRuleStatus",
    "OrderVerdict",
    "PartAmountBasis",
    "PartInterestStatus",
    "PartPaymentRule",
    "PaymentRecord",
    "PeriodOutcome",
    "PeriodUnit",
    "PlanDefaultConsequence",
    "PlanFeeTiming",
    "PlanFitStatus",
    "PublishedCalendar",
    "PublishedRates",
    "RateLookup",
    "ReasonCode",
    "ReceivableStatus",
    "Recoverability",
    "ResidualPlacement",
    "ReturnKind",
    "ReturnStatus",
    "RiskSignalKind",
    "RollConvention",
    "RoundingMode",
    "RoundingScope",
    "RuleOrigin",
    "ScoreLineStatus",
    "SecurityLineKind",
    "SecuritySpread",
    "SettlementVerdict",
    "SolvedPlanTerm",
    "Tier",
    "TreatmentMethod",
    "UndatedTreatment",
    "UnearnedCharges",
    "WaiverStatus",
    "Weekday",
    "AppliedRate",
    "AssetCostBasis",
    "AttributeBins",
    "CalendarTerms",
    "Explainable",
    "InstalmentPlanKind",
    "InterestCap",
    "InterestCapitalisation",
    "InterestWaiver",
    "LateInterestRate",
    "LimitMethod",
    "PlanInterest",
    "RateAdjustment",
    "ResidualTerms",
    "SwapShares",
    "ErrorCode",
    "ErrorKind",
]

AcceptanceKind: TypeAlias = Literal["bankers_acceptance", "commercial_acceptance"]
"""Who has accepted a bill, and so owes it first.

- `bankers_acceptance`: A bank (银行承兑汇票).
- `commercial_acceptance`: A company (商业承兑汇票): it is as good as that company.
"""

Actor: TypeAlias = Literal[
    "business_lead",
    "salesperson",
    "finance",
    "legal",
    "collection_agency",
    "lawyer",
]
"""Who acts on a debt.

- `business_lead`: The head of the business line that sold to the debtor.
- `salesperson`: The salesperson who knows the debtor.
- `finance`: The finance department.
- `legal`: The company's own legal department.
- `collection_agency`: A collection agency.
- `lawyer`: An outside lawyer.
"""

AdmissionCheckKind: TypeAlias = Literal["registry_and_credit", "site_visit", "trade_references"]
"""The checks on a new debtor. All three are source B's.

- `registry_and_credit`: The company register and a credit inquiry.
- `site_visit`: A visit to where the debtor works.
- `trade_references`: Questions to others who supply it.
"""

AdmissionCheckStatus: TypeAlias = Literal["passed", "failed", "missing"]
"""Where a check stands.

- `passed`: As many informants as are needed found nothing against the debtor.
- `failed`: An informant found something.
- `missing`: It was not made often enough, or too long ago.
"""

AdmissionResult: TypeAlias = Literal["passed", "failed"]
"""What a check on a new debtor found.

- `passed`: Nothing speaks against it.
- `failed`: Something does.
"""

AdmissionVerdict: TypeAlias = Literal["probation", "incomplete", "refused"]
"""What becomes of a new debtor.

- `probation`: Every check is passed: it starts on probation.
- `incomplete`: Checks are missing: until they are made it pays in advance.
- `refused`: A check failed, or it is blocked.
"""

AgeingBasis: TypeAlias = Literal["due_date", "issue_date"]
"""The date from which an age is counted, in calendar days up to the day asked about.

- `due_date`: The due date: the age is the days past due. What a credit controller asks.
- `issue_date`: The issue date: the age is the days since the receivable was issued, also before it is due.
"""

AgeingPreset: TypeAlias = Literal[
    "standard",
    "erpnext",
    "oca_aged_partner_balance",
    "oca_partner_statement",
    "odoo_community_11",
    "odoo_community_12",
    "business_central_30d",
    "business_central_30d_by_posting",
]
"""A ready scheme. Those named after a system count the days as its source code does, whatever its column
headings say.

- `standard`: Not due, 1 to 30, 31 to 60, 61 to 90, 91 to 180, 181 to 365, over 365 days past due. The due day
  is not due yet.
- `erpnext`: ERPNext's accounts receivable: 0 to 30, 31 to 60, 61 to 90, 91 to 120, over 120. The due day is
  in the first bucket; without a due date the issue date counts.
- `oca_aged_partner_balance`: The Odoo Community Association's aged partner balance: 1 to 30, 31 to 60, 61 to
  90, 91 to 120, over 120. The due day and what has no due date are not due.
- `oca_partner_statement`: The Odoo Community Association's partner statement: 1 to 29, 30 to 59, 60 to 89, 90
  to 119, over 119, so that day 30 is in the second bucket. The due day is not due; without a due date the
  issue date counts.
- `odoo_community_11`: Odoo Community's aged partner balance about version 11: 0 to 30, 31 to 61, 62 to 92, 93
  to 123, over 123. The due day is in the first bucket; without a due date the issue date counts.
- `odoo_community_12`: Odoo Community's aged partner balance about version 12: 1 to 30, 31 to 60, 61 to 90, 91
  to 120, over 120. The due day is not due; without a due date the issue date counts.
- `business_central_30d`: Business Central's aged accounts receivable by due date, period length 30 days: 0 to
  29, 30 to 59, 60 to 89, over 89. The due day is in the first bucket, and day 30 in the second.
- `business_central_30d_by_posting`: Business Central's aged accounts receivable by posting date, period
  length 30 days: 0 to 29, 30 to 59, 60 to 89, 90 to 119, over 119 days since the issue date. Nothing is apart
  as not due.
"""

AllocationSequence: TypeAlias = Literal["debt_by_debt", "head_by_head"]
"""Whether debts or heads come first.

- `debt_by_debt`: All heads of one debt, then those of the next.
- `head_by_head`: One head on all debts, then the next head.
"""

AppealOutcome: TypeAlias = Literal["pending", "dismissed", "allowed"]
"""What became of an objection to an entry of the blocklist.

- `pending`: Not decided yet: the entry stays in force.
- `dismissed`: Turned down: the entry stays in force.
- `allowed`: Allowed: the entry is lifted on the day of the decision.
"""

AssetCondition: TypeAlias = Literal["as_priced", "worn", "damaged", "scrap"]
"""In what condition an asset is, against the one its market price is for.

- `as_priced`: The market price is the price of a thing in this very condition.
- `worn`: Worn, and the market price is that of a sound one.
- `damaged`: Damaged or incomplete, and the market price is that of a sound one.
- `scrap`: Fit for parts or scrap only, and the market price is that of a sound one.
"""

AssetCostKind: TypeAlias = Literal["sale", "storage", "transport", "tax", "appraisal", "other"]
"""What a cost of taking and selling an asset is for.

- `sale`: Selling it: commission, auction fees, advertising.
- `storage`: Keeping it until it is sold.
- `transport`: Fetching and delivering it.
- `tax`: Taxes on the transfer or the sale.
- `appraisal`: Having it appraised, tested or inspected.
- `other`: Registration, insurance, and what the other kinds do not name.
"""

AssetKind: TypeAlias = Literal["goods", "equipment", "vehicle", "property", "receivable", "equity", "bill"]
"""What kind of thing an asset is.

- `goods`: Goods with a market: steel, appliances, stock in trade.
- `equipment`: Machines and other equipment.
- `vehicle`: Vehicles and vessels.
- `property`: Land and buildings.
- `receivable`: A claim of the debtor against somebody else.
- `equity`: Shares in a company. What a stake is worth is the question of `value_equity_swap`.
- `bill`: A bill of exchange that the debtor holds.
"""

AssetLineKind: TypeAlias = Literal[
    "market_value",
    "condition",
    "liquidity",
    "time_value",
    "cost",
    "prior_charge",
    "left_with_debtor",
]
"""What a line of an appraisal is.

- `market_value`: The market price times the quantity.
- `condition`: Taken off for the condition.
- `liquidity`: Taken off for a sale that must be quick, by class and days to sell.
- `time_value`: Taken off because the money comes later.
- `cost`: A cost of taking and selling it.
- `prior_charge`: What somebody else gets first, as far as there is anything left.
- `left_with_debtor`: Put back because it costs more than it brings: the creditor leaves it with the debtor
  and loses nothing.
"""

AssetUse: TypeAlias = Literal["taken", "refused", "not_needed"]
"""What becomes of an asset in a settlement.

- `taken`: It is taken.
- `refused`: The policy refuses it.
- `not_needed`: The assets before it cover the claim already: it stays with the debtor.
"""

AssetVerdict: TypeAlias = Literal["take", "take_with_top_up", "refuse"]
"""What to answer to an offer.

- `take`: Take it: it covers the claim.
- `take_with_top_up`: Take what is acceptable of it, and ask for the residual.
- `refuse`: Refuse it: nothing of it is acceptable.
"""

BeyondHorizon: TypeAlias = Literal["refuse", "project"]
"""What to do for a day past the last one for which a rate is known.

- `refuse`: Give an error: the rate is not known.
- `project`: Go on with the last known rate, and mark the result as projected.
"""

BillDiscountMethod: TypeAlias = Literal["bank_discount", "true_yield"]
"""How the rate is applied.

- `bank_discount`: On the face, taken off in advance: face × rate × time.
- `true_yield`: On what is paid out: the proceeds are face / (1 + rate × time).
"""

BillRecourse: TypeAlias = Literal["with_recourse", "without_recourse"]
"""Who bears it when the acceptor does not pay.

- `with_recourse`: Whoever discounted it: the holder comes back to the endorser. What the law on bills
  provides where nothing else is agreed (China's Negotiable Instruments Law, article 61).
- `without_recourse`: The bank that bought it.
"""

BillVerdict: TypeAlias = Literal["discount", "keep"]
"""What to do with a bill.

- `discount`: Discount it: the money now is worth at least as much.
- `keep`: Keep it until it is paid.
"""

BlockGround: TypeAlias = Literal[
    "bad_faith",
    "broken_agreement",
    "fraud",
    "written_off",
    "shared_list",
    "other",
]
"""Why a debtor is on the blocklist.

- `bad_faith`: It could pay and did not want to. The ground that source B names.
- `broken_agreement`: It broke an instalment plan or a settlement.
- `fraud`: It deceived: forged papers, a false identity, assets hidden away.
- `written_off`: A debt of its was written off.
- `shared_list`: Another creditor of the trade reported it. Source B shares its list in the trade association.
- `other`: Another ground, which the note states.
"""

BlockStatus: TypeAlias = Literal["upcoming", "in_force", "expired", "lifted"]
"""Where an entry of the blocklist stands on a day.

- `upcoming`: Its first day is still to come.
- `in_force`: It blocks.
- `expired`: Its last day is over.
- `lifted`: An appeal lifted it.
"""

CauseOfArrears: TypeAlias = Literal[
    "triangular_debt",
    "operating_pressure",
    "broken_cash_flow",
    "bad_faith",
    "unknown",
]
"""Why the debtor is in arrears.

- `triangular_debt`: The debtor waits for the money of its own debtors.
- `operating_pressure`: The business is under pressure but pays some of its debts.
- `broken_cash_flow`: The debtor has run out of cash.
- `bad_faith`: The debtor could pay and does not want to.
- `unknown`: Not known.
"""

ClaimCostKind: TypeAlias = Literal["fixed_sum", "legal_fee", "court_fee", "disbursement"]
"""What a cost is.

- `fixed_sum`: A sum that a law or contract fixes for late payment, such as 40 EUR in the European Union.
- `legal_fee`: The fee of a lawyer or a collection agency.
- `court_fee`: The fee of a court or another authority.
- `disbursement`: Money laid out: postage, travel, a search, an appraisal.
"""

ClaimEventKind: TypeAlias = Literal[
    "interest",
    "interest_capped",
    "interest_waived",
    "interest_capitalised",
    "principal",
    "cost",
    "credit",
    "waiver",
    "payment",
    "credit_applied",
    "payment_freed",
]
"""What happened to a claim.

- `interest`: Interest was charged through the day before, or through the day asked about.
- `interest_capped`: Interest beyond the cap was taken off, or came back as the cap grew.
- `interest_waived`: Interest was given up by the terms.
- `interest_capitalised`: Unpaid interest was added to the principal.
- `principal`: A receivable was issued.
- `cost`: A cost was charged.
- `credit`: A credit without payment.
- `waiver`: A head was given up on a stated day.
- `payment`: Money was received.
- `credit_applied`: Money that had found nothing to pay met what is owed now.
- `payment_freed`: Money that had paid interest given up since was freed.
"""

ClaimHead: TypeAlias = Literal["cost", "interest", "principal"]
"""What a part of a claim is.

- `cost`: The costs of getting paid.
- `interest`: Late-payment interest.
- `principal`: What was owed to begin with, and interest that has been added to it.
"""

ClaimInterestBase: TypeAlias = Literal["principal", "capitalised_interest"]
"""What a line of interest is on.

- `principal`: What is left of a part of the receivable.
- `capitalised_interest`: Interest that was added to the principal.
"""

Collateral: TypeAlias = Literal["none", "guaranteed", "secured", "unknown"]
"""What secures the debt.

- `none`: Nothing.
- `guaranteed`: The promise of a third party. For a tier rule this is no collateral: there is no asset to turn
  into money.
- `secured`: A mortgage, pledge or charge on an asset, such as a factory building.
- `unknown`: Not known. For a tier rule this is no collateral, since nobody can count on it.
"""

CollateralCondition: TypeAlias = Literal["any", "with", "without"]
"""The collateral that a rule asks for.

- `any`: With or without.
- `with`: Secured by an asset. A guarantee is not enough.
- `without`: Not secured by an asset, or not known to be.
"""

Compounding: TypeAlias = Literal["compound", "simple"]
"""How a yearly rate works over more, or less, than a year.

- `compound`: The yearly factor to the power of the part of a year: (1 + rate)^t.
- `simple`: No interest on interest: 1 + rate × t.
"""

ConcessionLimit: TypeAlias = Literal["floor", "authority"]
"""What ends the room for concessions.

- `floor`: The floor: the claim may not fall below it.
- `authority`: The authority of the negotiator: somebody else may go on from there.
"""

ConcessionPattern: TypeAlias = Literal["diminishing", "halving", "equal"]
"""How the room is spread over the concessions.

- `diminishing`: Each smaller than the one before by the same step: of four, 4, 3, 2 and 1 tenths. It tells
  the debtor that the end is near.
- `halving`: Each half of the one before.
- `equal`: All the same.
"""

ConcessionStatus: TypeAlias = Literal["ready", "awaiting_return", "no_room", "no_return"]
"""Where a negotiation stands.

- `ready`: The next concession can be offered, against its return.
- `awaiting_return`: The return for a concession already given is still awaited: nothing more until it is
  there.
- `no_room`: There is no room left above the floor or within the authority.
- `no_return`: There is room, but nothing left to ask for: nothing is given for nothing.
"""

Contact: TypeAlias = Literal["responsive", "evasive", "lost", "unknown"]
"""Whether the debtor can be talked to.

- `responsive`: Answers and keeps talking.
- `evasive`: Answers with excuses, or seldom.
- `lost`: Cannot be reached any more.
- `unknown`: Not known.
"""

CostBearer: TypeAlias = Literal["creditor", "debtor"]
"""Who bears a cost.

- `creditor`: The creditor, who takes the asset: it lowers what the asset brings.
- `debtor`: The debtor, on top of handing the asset over: it is shown and lowers nothing.
"""

CreditBasis: TypeAlias = Literal["net_realisable_value", "market_value"]
"""At what figure an accepted asset counts against the claim.

- `net_realisable_value`: What it is expected to bring the creditor in the end: the net realisable value.
- `market_value`: The market price times the quantity, in the condition it is in, less what others get first.
  The figure that source A bargains with: haircut, time and costs are the creditor's to bear.
"""

CreditSecurityKind: TypeAlias = Literal[
    "deposit",
    "collateral",
    "guarantee",
    "credit_insurance",
    "letter_of_credit",
]
"""What stands behind a debtor's promise.

- `deposit`: Money handed over and held.
- `collateral`: An asset of the debtor's or of somebody else's. Source B names it.
- `guarantee`: A third party's promise to pay. Source B names it.
- `credit_insurance`: An insurer's promise to pay.
- `letter_of_credit`: A bank's promise to pay.
"""

DayCount: TypeAlias = Literal[
    "actual_365_fixed",
    "actual_360",
    "actual_actual_isda",
    "thirty_360_us",
    "thirty_360_bond_basis",
    "thirty_e_360",
    "thirty_e_360_isda",
]
"""How the days from a start to an end become a fraction of a year. The start is counted and the end is not.
Which one applies is a term of the contract or of the law behind it; none is assumed.

- `actual_365_fixed`: Actual days / 365, in leap years too. Also written Act/365 (Fixed), A/365F, English.
- `actual_360`: Actual days / 360. Also written Act/360, A/360, money market, French.
- `actual_actual_isda`: Actual days in leap years / 366 plus actual days in other years / 365, each day by the
  year it falls in. Also written Act/Act (ISDA).
- `thirty_360_us`: Months of 30 days / 360 with the end-of-February rules of United States bonds: a start on
  the last day of February counts as a 30th, an end there too when the start is one. Also written 30U/360,
  30/360 SIA.
- `thirty_360_bond_basis`: Months of 30 days / 360 without any rule for February: a start on a 31st counts as
  a 30th, an end on a 31st too when the start is on a 30th or 31st. Also written 30/360 ISDA, 30A/360, bond
  basis.
- `thirty_e_360`: Months of 30 days / 360: a start or an end on a 31st counts as a 30th. Also written 30S/360,
  30/360 ICMA, Eurobond basis.
- `thirty_e_360_isda`: Months of 30 days / 360: a start or an end on the last day of any month counts as a
  30th, except an end on the last day of February that is the termination date. Also written 30E/360 (ISDA).
"""

DayStatus: TypeAlias = Literal["business_day", "working_weekend", "weekend", "closed_day"]
"""What a calendar says about a day.

- `business_day`: An ordinary business day.
- `working_weekend`: A weekend day that is worked, such as a make-up day: a business day.
- `weekend`: A weekend day, listed as closed or not.
- `closed_day`: A closed day that is no weekend day: a holiday.
"""

DebtOrder: TypeAlias = Literal["oldest_due", "civil_code", "stated"]
"""Which of several debts a payment meets first where the debtor has not said.

- `oldest_due`: The oldest due date, then the least secured, then in proportion. Debts are taken whole.
- `civil_code`: Article 560 of the Civil Code of China: what is due, then the least secured, then the heaviest
  burden, then the oldest due date, then in proportion.
- `stated`: The rules stated in the list, one after the other, then in proportion.
"""

DebtRule: TypeAlias = Literal["due_first", "least_secured", "heaviest_burden", "oldest_due"]
"""A rule that puts one debt before another. Debts that no rule tells apart share a payment in proportion to what
is owed on them.

- `due_first`: What has reached its due date before what has not. A debt with parts still to come is then
  taken in pieces: what is due of it, and each later part.
- `least_secured`: The smaller security before the larger.
- `heaviest_burden`: The higher rate of interest on the day of the payment before the lower, per day; the unit
  and the year of each rate are taken into account.
- `oldest_due`: The earlier due date before the later: that of the oldest part still owed; without one comes
  last.
"""

DiscountBase: TypeAlias = Literal["whole_amount", "without_tax", "without_freight", "goods_only"]
"""What of an invoice bears the discount.

- `whole_amount`: All of it, tax and freight among it.
- `without_tax`: All of it less the tax.
- `without_freight`: All of it less the freight.
- `goods_only`: The goods alone: all of it less the tax and the freight.
"""

EarlyPaymentVerdict: TypeAlias = Literal["worth_giving", "too_dear"]
"""Whether a discount is worth giving.

- `worth_giving`: It is: the money early is worth at least as much as the money later.
- `too_dear`: It costs more than it gains.
"""

EarlyPaymentWindowStatus: TypeAlias = Literal["lapsed", "open", "later"]
"""Where a window for payment stands on the day asked about.

- `lapsed`: Its last day has passed: its discount has lapsed.
- `open`: It is open.
- `later`: Its first day is still to come.
"""

EffectiveRateStatus: TypeAlias = Literal["found", "none", "several"]
"""Whether dated flows come to one yearly rate.

- `found`: Exactly one rate between -99.99 % and 100,000,000 % makes the flows worth nothing together.
- `none`: No rate does: all the money goes one way, or on one day.
- `several`: Several do, so that none of them means anything by itself.
"""

EncumbranceRule: TypeAlias = Literal["refuse", "deduct"]
"""What to do with an asset that others have rights in.

- `refuse`: Refuse it until it is free.
- `deduct`: Take it, and count it for what is left after their charges.
"""

EndPointConvention: TypeAlias = Literal["tail", "head", "both", "neither"]
"""Which of the two end days of a claim bear interest: the due date (or the last day of grace, where interest
starts after it) and the day asked about. It is applied once to the whole claim. A payment inside the claim
always ends the interest on its part with the day before it, and a change of rate takes no day away.

- `tail`: The due date does not, the day asked about does: the days after the due date through that day.
- `head`: The due date does, the day asked about does not.
- `both`: Both do: one day more than the days past due.
- `neither`: Neither does: one day less than the days past due.
"""

EquityLineKind: TypeAlias = Literal["pro_rata", "lack_of_control", "lack_of_marketability", "costs"]
"""What a line of the valuation of a stake is.

- `pro_rata`: The part of the company's worth that the shares stand for.
- `lack_of_control`: Taken off because the stake does not control the company.
- `lack_of_marketability`: Taken off because the shares are hard to sell.
- `costs`: What the swap costs the creditor.
"""

Fact: TypeAlias = Literal[
    "operating_status",
    "payment_record",
    "oldest_days_past_due",
    "collateral",
    "disputed_share",
    "cause_of_arrears",
    "contact",
]
"""The facts that recoverability is judged from.

- `operating_status`: Whether the debtor's business is running.
- `payment_record`: How the debtor has paid so far.
- `oldest_days_past_due`: Days past due of the oldest amount still outstanding.
- `collateral`: What secures the debt.
- `disputed_share`: The part that the debtor disputes.
- `cause_of_arrears`: Why the debtor is in arrears.
- `contact`: Whether the debtor can be talked to.
"""

GraceRule: TypeAlias = Literal["shifts_start", "waits_then_from_due_date"]
"""What days of grace mean.

- `shifts_start`: They bear no interest at all: the last of them takes the place of the due date.
- `waits_then_from_due_date`: A part paid in full by the last of them bears no interest; otherwise interest
  runs from the due date, as if there had been no grace, on what was outstanding each day.
"""

GuaranteeKind: TypeAlias = Literal["joint_and_several", "general"]
"""How a guarantor is bound.

- `joint_and_several`: Beside the debtor: the creditor may turn to the guarantor at once (joint and several
  liability).
- `general`: After the debtor: only once execution against the debtor has failed (general guarantee).
"""

HeadOrder: TypeAlias = Literal["costs_interest_principal", "principal_first", "stated"]
"""Which head of a debt a payment meets first.

- `costs_interest_principal`: Costs, then interest, then principal: the order of article 561 of the Civil Code
  of China.
- `principal_first`: Principal, then interest, then costs: an agreement in the debtor's favour.
- `stated`: The order stated in the list of heads.
"""

InstalmentPlanStatus: TypeAlias = Literal["completed", "on_track", "in_grace", "overdue", "defaulted"]
"""Where a plan stands.

- `completed`: All of it is paid.
- `on_track`: Nothing is past its due date.
- `in_grace`: What is past its due date is within its grace.
- `overdue`: Something is past its grace, and it is no default yet.
- `defaulted`: There was a default. It stays one, whatever is paid later.
"""

InstalmentRowKind: TypeAlias = Literal["fee", "deposit", "part"]
"""What a row of a plan is.

- `fee`: The fees due on the start date.
- `deposit`: The deposit.
- `part`: A part.
"""

InstalmentStatus: TypeAlias = Literal["paid", "late", "pending", "in_grace", "short", "missed"]
"""Where a payment of a plan stands.

- `paid`: Paid in full by its due date.
- `late`: Paid in full, after its due date.
- `pending`: Not past its due date, and not paid in full.
- `in_grace`: Past its due date, within its grace, and not paid in full.
- `short`: Past its grace, and paid in part.
- `missed`: Past its grace, and not paid at all.
"""

InterestAdjustmentKind: TypeAlias = Literal["capped", "waived", "waiver_failed"]
"""What changes the interest after it has accrued.

- `capped`: Taken off because the interest would exceed the cap.
- `waived`: Taken off by the waiver.
- `waiver_failed`: Put back because the condition of the waiver was not met.
"""

InterestDateBasis: TypeAlias = Literal["adjusted", "unadjusted"]
"""Which date of a part its interest runs to, where the due date was moved to a business day.

- `adjusted`: The due date as it was moved: interest for the days that the money is really out.
- `unadjusted`: The date as the schedule gives it: moving a due date changes no interest.
"""

Language: TypeAlias = Literal["en", "zh"]
"""The language of an explanation.

- `en`: English, British spelling.
- `zh`: Chinese, simplified characters.
"""

LimitCombination: TypeAlias = Literal["lowest", "weighted"]
"""How the methods become one figure.

- `lowest`: The lowest of them.
- `weighted`: The mean of those with a weight, by weight, but no more than any of those without.
"""

LimitMethodKind: TypeAlias = Literal["need", "net_worth", "working_capital", "grade_cap", "appetite"]
"""The methods that give a figure for a limit.

- `need`: What the debtor needs: its purchases over the credit term.
- `net_worth`: What it can bear: a share of its net worth.
- `working_capital`: What it can bear: a share of its working capital.
- `grade_cap`: The most that its grade allows.
- `appetite`: The most that the seller wants to have with one debtor.
"""

LimitMethodStatus: TypeAlias = Literal["decided", "considered", "left_out"]
"""What a method did for a limit.

- `decided`: It decided the combined figure, alone or with others.
- `considered`: It was looked at and did not decide.
- `left_out`: The fact it needs is not known: it was left out.
"""

LimitMove: TypeAlias = Literal["raised", "cut", "unchanged"]
"""Which way a limit goes.

- `raised`: Up by one step.
- `cut`: Down by one step, or to a shorter term, or both.
- `unchanged`: It stays.
"""

LimitStepKind: TypeAlias = Literal["combined", "security_added", "rounded", "ceiling", "too_small"]
"""The steps from the methods to the limit.

- `combined`: The methods, combined.
- `security_added`: What securities add.
- `rounded`: Rounded to the unit of the policy.
- `ceiling`: Taken off because no limit is above the ceiling.
- `too_small`: Taken off because a limit so small is not given.
"""

MissingFigureRule: TypeAlias = Literal["leave_out", "zero", "refuse"]
"""What happens to a method whose fact is not known.

- `leave_out`: It is left out, and the report says so.
- `zero`: It gives zero: what is not known is not there.
- `refuse`: It is an error.
"""

NextStep: TypeAlias = Literal[
    "formal_notice",
    "demand_letter",
    "payment_order",
    "asset_preservation",
    "hand_over",
    "blocklist",
]
"""What comes next where the treatment has not brought the money.

- `formal_notice`: A formal notice with a detailed statement of account.
- `demand_letter`: A lawyer's letter that offers a way to pay.
- `payment_order`: An application for a payment order.
- `asset_preservation`: Preservation of the debtor's assets by a court, and a lawsuit.
- `hand_over`: The next tier's treatment: hand the file to an agency or a lawyer.
- `blocklist`: No more supply on credit: the debtor goes on the blocklist.
"""

OperatingStatus: TypeAlias = Literal["operating", "reduced", "suspended", "closed", "insolvent", "unknown"]
"""Whether the debtor's business is running.

- `operating`: It runs as usual.
- `reduced`: It runs, but on a smaller scale: fewer shops, shorter shifts, staff let go.
- `suspended`: It has stopped, and may start again.
- `closed`: It has closed for good.
- `insolvent`: Insolvency or bankruptcy proceedings are open.
- `unknown`: Not known.
"""

OrderRule: TypeAlias = Literal["blocklist", "overdue", "freeze", "large_order", "limit"]
"""The rules that an order passes or not, in the order in which they are looked at.

- `blocklist`: The debtor is not on the blocklist.
- `overdue`: Nothing is overdue beyond what is tolerated.
- `freeze`: No risk signal has frozen the credit, or the order is paid in advance.
- `large_order`: Enough of a large order is paid in advance or secured.
- `limit`: The exposure with this order is within the limit.
"""

OrderRuleStatus: TypeAlias = Literal["passed", "failed"]
"""What a rule says of an order.

- `passed`: Passed.
- `failed`: Not passed.
"""

OrderVerdict: TypeAlias = Literal["release", "release_with_prepayment", "hold"]
"""What becomes of an order.

- `release`: It goes out.
- `release_with_prepayment`: It goes out once the prepayment is made or the security given.
- `hold`: It is held.
"""

PartAmountBasis: TypeAlias = Literal["principal", "payment"]
"""What the stated amounts and weights of the parts are about.

- `principal`: The principal of each part; interest comes on top.
- `payment`: What is paid with each part, interest within it. Fees come on top.
"""

PartInterestStatus: TypeAlias = Literal[
    "not_issued",
    "no_due_date",
    "not_started",
    "in_grace",
    "paid_before_interest",
    "accruing",
    "stopped",
]
"""Where a part of a receivable stands with interest on the day asked about.

- `not_issued`: The receivable's issue date is still to come: there is nothing to bear interest.
- `no_due_date`: No due date was agreed: it bears no interest until there is one.
- `not_started`: Its first day of interest is still to come.
- `in_grace`: It is past due, and inside the days of grace.
- `paid_before_interest`: Nothing of it was left to pay on its first day of interest, or at the end of the
  days of grace.
- `accruing`: It bears interest.
- `stopped`: It has borne interest, and nothing of it is left to pay.
"""

PartPaymentRule: TypeAlias = Literal["pro_rata", "on_final_payment", "whole_only"]
"""What a payment does inside a window that is too small to clear the debt.

- `pro_rata`: It takes the discount on what it settles: 980 settle 1,000 at 2 %.
- `on_final_payment`: It settles no more than itself. The payment that clears the rest inside a window takes
  the discount on that rest.
- `whole_only`: It settles no more than itself. Once the payments since the start come to the whole debt less
  the discount of the window that the last of them falls into, the discount is taken on the whole debt.
"""

PaymentRecord: TypeAlias = Literal["good", "mixed", "poor", "none", "unknown"]
"""How the debtor has paid so far, leaving aside what is unpaid now.

- `good`: On time as a rule.
- `mixed`: Now on time, now late.
- `poor`: Late as a rule.
- `none`: The debtor has never finished paying anything yet.
- `unknown`: Not known.
"""

PeriodOutcome: TypeAlias = Literal["counted_before", "to_come", "nothing_due", "on_time", "overdue"]
"""How a period counts.

- `counted_before`: It had its effect in an earlier review.
- `to_come`: It ends after the day asked about.
- `nothing_due`: Nothing fell due in it: it neither counts for the debtor nor against it.
- `on_time`: Paid on time, or late within what is tolerated.
- `overdue`: Overdue beyond what is tolerated.
"""

PeriodUnit: TypeAlias = Literal["days", "weeks", "months", "years"]
"""The unit of a period.

- `days`: Calendar days.
- `weeks`: Weeks of seven days.
- `months`: Calendar months.
- `years`: Years of twelve months.
"""

PlanDefaultConsequence: TypeAlias = Literal["acceleration", "plan_void", "no_consequence"]
"""What a default does to a plan.

- `acceleration`: All parts fall due at once.
- `plan_void`: The plan is void: the debt is owed as if there had been none, less what was paid.
- `no_consequence`: Nothing: each part stays due on its own day.
"""

PlanFeeTiming: TypeAlias = Literal["up_front", "per_part"]
"""When a fee of the plan is due.

- `up_front`: Once, on the start date.
- `per_part`: With every part, the deposit excepted.
"""

PlanFitStatus: TypeAlias = Literal["fits", "charges_exceed_amount", "too_many_parts"]
"""Whether there is a plan within what a debtor can pay.

- `fits`: There is: the shortest one is given.
- `charges_exceed_amount`: There is none: what a period charges, interest and fees, takes all of the amount or
  more.
- `too_many_parts`: There is none within the parts that are allowed.
"""

PublishedCalendar: TypeAlias = Literal["china_mainland", "weekends_only"]
"""A calendar that the library carries.

- `china_mainland`: Mainland China: Saturdays and Sundays, the public holidays and the working weekends of the
  State Council's yearly notices, 2007 to 2026.
- `weekends_only`: Saturdays and Sundays and no holidays at all, for every day from 1900 to 2199.
"""

PublishedRates: TypeAlias = Literal[
    "cn_lpr_1y",
    "cn_lpr_5y",
    "cn_benchmark_1y",
    "cn_benchmark_1_to_3y",
    "cn_benchmark_3_to_5y",
    "cn_benchmark_over_5y",
    "de_basiszinssatz",
    "eu_reference_rate",
]
"""The published reference rates that come with the library, each as far as it could be checked. Take a schedule
of your own for days outside it.

- `cn_lpr_1y`: China's loan prime rate (LPR), one year: from 2019-08-20 through 2025-08-19.
- `cn_lpr_5y`: China's loan prime rate (LPR), over five years: from 2019-08-20 through 2025-08-19.
- `cn_benchmark_1y`: The benchmark lending rate of the People's Bank of China, over six months up to one year:
  from 1995-07-01 through 2014-11-21.
- `cn_benchmark_1_to_3y`: The same, over one year up to three years: from 1995-07-01 through 2012-07-05.
- `cn_benchmark_3_to_5y`: The same, over three years up to five years: from 1995-07-01 through 2012-07-05.
- `cn_benchmark_over_5y`: The same, over five years: from 2008-12-23 through 2019-08-19.
- `de_basiszinssatz`: Germany's base rate (Basiszinssatz), negative from 2013 to 2022: from 2002-01-01 through
  2026-12-31. Late interest is this plus 9 points between companies, plus 5 points otherwise (section 288
  BGB).
- `eu_reference_rate`: The reference rate of the European Union's late-payment directive in the euro area:
  from 2013-03-16 through 2024-12-31. Late interest is this plus at least 8 points.
"""

RateLookup: TypeAlias = Literal["in_force_each_day", "fixed_at_start"]
"""Which day's rate of a schedule a day of interest takes.

- `in_force_each_day`: Its own: a change of rate takes effect inside the claim.
- `fixed_at_start`: That of the first day of interest on the part, to the end (the rule of the United
  Kingdom's act on late payment, with half-yearly steps).
"""

ReasonCode: TypeAlias = Literal[
    "outstanding",
    "not_issued",
    "settled_in_full",
    "paid_and_credited",
    "part_overdue",
    "part_not_overdue",
    "part_without_due_date",
    "disputed_amount",
    "unapplied_credit",
    "ageing_on",
    "ageing_total",
    "ageing_not_due",
    "ageing_no_due_date",
    "ageing_bucket",
    "ageing_group",
    "late_interest_on",
    "late_interest_line_per_day",
    "late_interest_line_per_year",
    "late_interest_capped",
    "late_interest_waived",
    "late_interest_waiver_failed",
    "late_interest_waiver_pending",
    "late_interest_per_day",
    "no_interest_not_issued",
    "no_interest_no_due_date",
    "no_interest_not_started",
    "no_interest_in_grace",
    "no_interest_paid_in_time",
    "tiered_portfolio",
    "tier_key_account",
    "tier_quick_settlement",
    "tier_agency_or_lawyer",
    "tier_write_off",
    "recovery_likely",
    "recovery_unlikely",
    "stated_likely",
    "stated_unlikely",
    "expected_recovery_rate",
    "base_points",
    "facts_missing",
    "debtor_operating",
    "debtor_reduced",
    "debtor_suspended",
    "debtor_closed",
    "debtor_insolvent",
    "record_good",
    "record_mixed",
    "record_poor",
    "record_none",
    "oldest_days_past_due",
    "no_collateral",
    "debt_guaranteed",
    "debt_secured",
    "disputed_share",
    "cause_triangular_debt",
    "cause_operating_pressure",
    "cause_broken_cash_flow",
    "cause_bad_faith",
    "contact_responsive",
    "contact_evasive",
    "contact_lost",
    "rule_any_amount",
    "rule_from_amount",
    "rule_up_to_amount",
    "rule_between_amounts",
    "rule_with_collateral",
    "rule_without_collateral",
    "rule_closes_gap",
    "asset_offer_on",
    "asset_offer_stated",
    "asset_verdict_take",
    "asset_verdict_top_up",
    "asset_verdict_refuse",
    "asset_residual_parts",
    "asset_surplus",
    "asset_accepted",
    "asset_refused",
    "asset_line_market_value",
    "asset_line_condition",
    "asset_line_liquidity",
    "asset_line_time_value",
    "asset_line_cost",
    "asset_line_cost_of_debtor",
    "asset_line_prior_charge",
    "asset_line_left_with_debtor",
    "asset_kind_not_accepted",
    "asset_illiquid",
    "asset_encumbered",
    "asset_without_price",
    "asset_price_stale",
    "asset_brings_nothing",
    "asset_stated_above_market",
    "asset_stated_below_value",
    "settlement_on",
    "settlement_asset_taken",
    "settlement_asset_not_needed",
    "settlement_head_costs",
    "settlement_head_interest",
    "settlement_head_principal",
    "settlement_residual_cash",
    "settlement_residual_plan",
    "equity_swap",
    "equity_dilution",
    "equity_controls",
    "equity_line_pro_rata",
    "equity_line_lack_of_control",
    "equity_line_lack_of_marketability",
    "equity_line_costs",
    "equity_value",
    "equity_shares_to_cover",
    "equity_never_covers",
    "security_on",
    "security_collateral",
    "security_guarantee",
    "security_line_condition",
    "security_line_margin",
    "security_line_equal_charges",
    "security_line_means",
    "security_line_other_guarantees",
    "security_line_guarantor_margin",
    "security_line_maximum",
    "security_line_not_relied",
    "security_exposure",
    "guarantee_expired",
    "blocklist_clear",
    "block_upcoming",
    "block_expired",
    "block_lifted",
    "blocked_for_bad_faith",
    "blocked_for_broken_agreement",
    "blocked_for_fraud",
    "blocked_for_write_off",
    "blocked_by_shared_list",
    "blocked_for_other_ground",
    "block_appeal_pending",
    "block_appeal_dismissed",
    "admitted_on_probation",
    "admission_incomplete",
    "admission_refused",
    "check_of_registry_and_credit",
    "check_by_site_visit",
    "check_by_trade_references",
    "check_failed",
    "check_stale",
    "payment_in_advance",
    "starting_terms",
    "first_order_prepayment",
    "credit_score_total",
    "score_line",
    "score_line_other",
    "score_line_missing",
    "score_weakest",
    "limit_set",
    "term_capped_by_grade",
    "limit_by_need",
    "limit_by_net_worth",
    "limit_by_working_capital",
    "limit_by_grade",
    "limit_by_appetite",
    "limit_method_left_out",
    "limit_lowest",
    "limit_weighted",
    "limit_security_added",
    "limit_rounded",
    "limit_ceiling",
    "limit_too_small",
    "review_raised",
    "review_cut",
    "review_unchanged",
    "review_overdue_period",
    "review_at_floor",
    "review_term_shortened",
    "review_streak",
    "review_streak_short",
    "review_paused",
    "review_waits_for_assessment",
    "review_raise_frozen",
    "review_at_ceiling",
    "signal_movables_pledge",
    "signal_equity_pledge",
    "signal_lawsuit",
    "signal_asset_transfer",
    "signal_enforcement",
    "signal_insolvency",
    "credit_frozen",
    "assessment_due",
    "order_released",
    "order_released_with_prepayment",
    "order_held",
    "order_exposure",
    "order_overdue_tolerated",
    "order_held_by_overdue",
    "order_held_by_freeze",
    "order_held_as_large",
    "order_held_by_limit",
    "release_pay_overdue",
    "release_pay_down",
    "release_prepayment",
    "release_security",
    "early_payment_now",
    "early_payment_took",
    "early_payment_window",
    "early_payment_after",
    "early_payment_lapses",
    "early_payment_waiting",
    "early_payment_largest",
    "early_payment_cost",
    "early_payment_worth_giving",
    "early_payment_too_dear",
    "settlement_claim",
    "settlement_waiting",
    "settlement_offered",
    "settlement_forgone",
    "settlement_worth_more",
    "settlement_worth_less",
    "settlement_break_even",
    "settlement_no_break_even",
    "settlement_lapses",
    "settlement_best",
    "settlement_none",
    "concession_room_above_floor",
    "concession_room_of_authority",
    "concessions_given",
    "concession_lapsed",
    "concession_overrun",
    "concession_awaiting_return",
    "concession_no_room",
    "concession_no_return",
    "concession_next",
    "concession_reserve",
    "bill_proceeds",
    "bill_rolled",
    "bill_bank_discount",
    "bill_true_yield",
    "bill_cost",
    "bill_recourse",
    "bill_discount_it",
    "bill_keep_it",
    "plan_agreed",
    "plan_fee",
    "plan_deposit",
    "plan_part",
    "plan_cost",
    "plan_present_value",
    "plan_fits",
    "plan_charges_exceed_amount",
    "plan_too_many_parts",
    "plan_least_amount",
    "plan_completed",
    "plan_on_track",
    "plan_in_grace",
    "plan_overdue",
    "plan_defaulted",
    "instalment_paid",
    "instalment_late",
    "instalment_pending",
    "instalment_in_grace",
    "instalment_short",
    "instalment_missed",
    "plan_accelerated",
    "plan_voided",
    "waived_interest_returned",
    "plan_due_now",
    "stage_exposure",
    "stage_worst_case",
    "claim_on",
    "claim_principal_charged",
    "claim_cost_charged",
    "claim_interest_charged",
    "claim_interest_capped",
    "claim_interest_waived",
    "claim_interest_capitalised",
    "claim_credited",
    "claim_waived",
    "claim_payment_received",
    "claim_credit_applied",
    "claim_payment_freed",
]
"""The kinds of reasons.

- `outstanding`: How much of a receivable is outstanding. Parameters: `id`, `debtor`, `currency`, `amount`,
  `outstanding`, `as_of`.
- `not_issued`: A receivable that is not issued yet. Parameters: `id`, `debtor`, `as_of`.
- `settled_in_full`: A receivable with nothing outstanding. Parameters: `id`, `debtor`, `settled_on`.
- `paid_and_credited`: What was received and credited. Parameters: `currency`, `paid`, `credited`.
- `part_overdue`: A part past its due date. Parameters: `due_date`, `days_past_due`, `currency`,
  `outstanding`.
- `part_not_overdue`: A part that is not past its due date. Parameters: `due_date`, `currency`, `outstanding`.
- `part_without_due_date`: A part for which no due date was agreed. Parameters: `currency`, `outstanding`.
- `disputed_amount`: An amount objected to. Parameters: `currency`, `disputed`.
- `unapplied_credit`: More received than there was to pay. Parameters: `currency`, `unapplied_credit`.
- `ageing_on`: The day and the scheme of an ageing report. Parameters: `as_of`, `scheme`.
- `ageing_total`: What is open in one currency. Parameters: `currency`, `open_total`, `open_receivables`,
  `overdue`, `oldest_days_past_due`.
- `ageing_not_due`: What is not due. Parameters: `currency`, `amount`, `count`.
- `ageing_no_due_date`: What has no due date. Parameters: `currency`, `amount`, `count`.
- `ageing_bucket`: What lies in a bucket. Parameters: `label`, `currency`, `amount`, `count`.
- `ageing_group`: What a group owes. Parameters: `group`, `currency`, `open_total`, `overdue`,
  `oldest_days_past_due`.
- `late_interest_on`: The interest owed on a day. Parameters: `id`, `debtor`, `as_of`, `currency`, `payable`.
- `late_interest_line_per_day`: A span of days at a rate per day. Parameters: `first_day`, `last_day`, `days`,
  `currency`, `base`, `rate`, `interest`.
- `late_interest_line_per_year`: A span of days at a rate per year. Parameters: `first_day`, `last_day`,
  `days`, `currency`, `base`, `rate`, `day_count`, `interest`.
- `late_interest_capped`: Interest taken off by the cap. Parameters: `currency`, `amount`.
- `late_interest_waived`: Interest taken off by a waiver. Parameters: `currency`, `amount`.
- `late_interest_waiver_failed`: Interest that comes back since the condition of a waiver was not met.
  Parameters: `currency`, `amount`.
- `late_interest_waiver_pending`: A waiver whose condition can still be met. Parameters: `currency`, `amount`,
  `still_to_pay`, `pay_by`.
- `late_interest_per_day`: What one more day adds. Parameters: `currency`, `per_day`.
- `no_interest_not_issued`: No interest on a part, since its receivable is not issued yet. Parameters:
  `amount`.
- `no_interest_no_due_date`: No interest on a part, since no due date was agreed. Parameters: `amount`.
- `no_interest_not_started`: No interest on a part, since its first day of interest is to come. Parameters:
  `amount`.
- `no_interest_in_grace`: No interest on a part, since it is inside the days of grace. Parameters: `amount`.
- `no_interest_paid_in_time`: No interest on a part, since it was paid in time. Parameters: `amount`.
- `tiered_portfolio`: A portfolio in tiers. Parameters: `debtors`, `currency`, `outstanding`, `expected`.
- `tier_key_account`: An account for the key account team. Parameters: `debtor`, `currency`, `outstanding`,
  `expected`.
- `tier_quick_settlement`: An account to settle quickly. Parameters: `debtor`, `currency`, `outstanding`,
  `expected`.
- `tier_agency_or_lawyer`: An account for an agency or a lawyer. Parameters: `debtor`, `currency`,
  `outstanding`, `expected`.
- `tier_write_off`: An account to write off. Parameters: `debtor`, `currency`, `outstanding`, `expected`.
- `recovery_likely`: A score that reaches the threshold. Parameters: `score`, `likely_from`.
- `recovery_unlikely`: A score that does not reach the threshold. Parameters: `score`, `likely_from`.
- `stated_likely`: A person stated that recovery is likely.
- `stated_unlikely`: A person stated that recovery is unlikely.
- `expected_recovery_rate`: The expected recovery rate. Parameters: `rate`.
- `base_points`: The score before any fact. Parameters: `points`.
- `facts_missing`: Facts that are not known and add nothing to a score. Parameters: `facts`.
- `debtor_operating`: The debtor operates as usual. Parameters: `points` where an assessment is told.
- `debtor_reduced`: The debtor operates on a smaller scale. Parameters: `points` where an assessment is told.
- `debtor_suspended`: The debtor has stopped operating for now. Parameters: `points` where an assessment is
  told.
- `debtor_closed`: The debtor has closed for good. Parameters: `points` where an assessment is told.
- `debtor_insolvent`: Insolvency proceedings are open against the debtor. Parameters: `points` where an
  assessment is told.
- `record_good`: The debtor has paid on time as a rule. Parameters: `points` where an assessment is told.
- `record_mixed`: The debtor has paid now on time, now late. Parameters: `points` where an assessment is told.
- `record_poor`: The debtor has paid late as a rule. Parameters: `points` where an assessment is told.
- `record_none`: The debtor has not finished paying anything yet. Parameters: `points` where an assessment is
  told.
- `oldest_days_past_due`: How late the oldest amount is. Parameters: `days_past_due`, and `points` where an
  assessment is told.
- `no_collateral`: Nothing secures the debt. Parameters: `points` where an assessment is told.
- `debt_guaranteed`: A third party guarantees the debt. Parameters: `points` where an assessment is told.
- `debt_secured`: An asset secures the debt. Parameters: `points` where an assessment is told.
- `disputed_share`: The part of the debt that is disputed. Parameters: `share`, and `points` where an
  assessment is told.
- `cause_triangular_debt`: The debtor waits for the money of its own debtors. Parameters: `points` where an
  assessment is told.
- `cause_operating_pressure`: The debtor's business is under pressure. Parameters: `points` where an
  assessment is told.
- `cause_broken_cash_flow`: The debtor has run out of cash. Parameters: `points` where an assessment is told.
- `cause_bad_faith`: The debtor could pay and does not want to. Parameters: `points` where an assessment is
  told.
- `contact_responsive`: The debtor answers. Parameters: `points` where an assessment is told.
- `contact_evasive`: The debtor evades. Parameters: `points` where an assessment is told.
- `contact_lost`: The debtor cannot be reached. Parameters: `points` where an assessment is told.
- `rule_any_amount`: A tier rule that covers every amount decided.
- `rule_from_amount`: A tier rule for large amounts decided; its end is included. Parameters: `lower`.
- `rule_up_to_amount`: A tier rule for small amounts decided; its end is included. Parameters: `upper`.
- `rule_between_amounts`: A tier rule for a span of amounts decided; both ends are included. Parameters:
  `lower`, `upper`.
- `rule_with_collateral`: The rule that decided asks for collateral.
- `rule_without_collateral`: The rule that decided is for debts without collateral.
- `rule_closes_gap`: The rule that decided closes a gap between two thresholds.
- `asset_offer_on`: What an offer of assets is worth. Parameters: `currency`, `claim`, `as_of`,
  `market_value`, `net_realisable_value`.
- `asset_offer_stated`: The debtor's figure for everything. Parameters: `currency`, `stated`.
- `asset_verdict_take`: The assets cover the claim. Parameters: `currency`, `discharged`.
- `asset_verdict_top_up`: The assets cover a part of the claim. Parameters: `currency`, `discharged`,
  `residual`.
- `asset_verdict_refuse`: Nothing of an offer is acceptable. Parameters: `currency`, `claim`.
- `asset_residual_parts`: The residual in equal instalments. Parameters: `currency`, `residual`, `count`,
  `first`.
- `asset_surplus`: What goes back to the debtor. Parameters: `currency`, `surplus`.
- `asset_accepted`: An asset that is accepted. Parameters: `id`, `currency`, `credit`.
- `asset_refused`: An asset that is refused. Parameters: `id`.
- `asset_line_market_value`: What an asset costs on the market. Parameters: `id`, `currency`, `amount`.
- `asset_line_condition`: What the condition takes off. Parameters: `id`, `currency`, `amount`, `share`.
- `asset_line_liquidity`: What a quick sale takes off. Parameters: `id`, `currency`, `amount`, `share`,
  `days`.
- `asset_line_time_value`: What the wait for the money takes off. Parameters: `id`, `currency`, `amount`,
  `days`.
- `asset_line_cost`: A cost that the creditor bears. Parameters: `id`, `currency`, `amount`, `kind`.
- `asset_line_cost_of_debtor`: A cost that the debtor bears. Parameters: `id`, `currency`, `amount`, `kind`.
- `asset_line_prior_charge`: What somebody else gets first. Parameters: `id`, `currency`, `amount`, `holder`.
- `asset_line_left_with_debtor`: An asset that costs more than it brings. Parameters: `id`, `currency`,
  `amount`.
- `asset_kind_not_accepted`: A class of assets that the policy does not take. Parameters: `id`, `kind`.
- `asset_illiquid`: An asset that is too slow to sell. Parameters: `id`, `days`, `most`.
- `asset_encumbered`: An asset that others have rights in. Parameters: `id`, `currency`, `amount`.
- `asset_without_price`: An asset whose market price nobody has looked up. Parameters: `id`.
- `asset_price_stale`: A market price that is too old. Parameters: `id`, `date`, `days`, `most`.
- `asset_brings_nothing`: An asset of which costs and charges leave nothing. Parameters: `id`.
- `asset_stated_above_market`: A debtor's figure above the market. Parameters: `id`, `currency`, `stated`,
  `value`.
- `asset_stated_below_value`: A debtor's figure below what the asset would count for. Parameters: `id`,
  `currency`, `stated`, `value`.
- `settlement_on`: A claim settled with assets. Parameters: `currency`, `claim`, `as_of`, `discharged`,
  `residual`.
- `settlement_asset_taken`: What an asset discharges. Parameters: `id`, `currency`, `discharged`.
- `settlement_asset_not_needed`: An asset that the claim did not need any more. Parameters: `id`.
- `settlement_head_costs`: What is discharged of the costs. Parameters: `currency`, `amount`, `discharged`,
  `residual`.
- `settlement_head_interest`: What is discharged of the interest. Parameters: `currency`, `amount`,
  `discharged`, `residual`.
- `settlement_head_principal`: What is discharged of the principal. Parameters: `currency`, `amount`,
  `discharged`, `residual`.
- `settlement_residual_cash`: A residual in cash. Parameters: `currency`, `residual`, `pay_by`.
- `settlement_residual_plan`: A residual in instalments. Parameters: `currency`, `residual`, `parts`,
  `last_due_date`, `total`.
- `equity_swap`: Shares offered for a debt. Parameters: `currency`, `debt`, `shares`, `stake`, `post_money`.
- `equity_dilution`: What the others lose of their stake to new shares. Parameters: `dilution`.
- `equity_controls`: A stake that controls the company.
- `equity_line_pro_rata`: The part of the whole that a stake stands for. Parameters: `currency`, `amount`.
- `equity_line_lack_of_control`: What lack of control takes off. Parameters: `currency`, `amount`.
- `equity_line_lack_of_marketability`: What lack of marketability takes off. Parameters: `currency`, `amount`.
- `equity_line_costs`: What the swap costs. Parameters: `currency`, `amount`.
- `equity_value`: What a stake is worth against the debt. Parameters: `currency`, `value`, `recovered`,
  `shortfall`.
- `equity_shares_to_cover`: How many shares the debt would take. Parameters: `shares`.
- `equity_never_covers`: No number of shares is worth the debt.
- `security_on`: What security covers of exposures. Parameters: `currency`, `as_of`, `exposure`, `covered`,
  `coverage`.
- `security_collateral`: What a piece of collateral is good for. Parameters: `id`, `currency`,
  `lendable_value`, `used`.
- `security_guarantee`: What a guarantee is good for. Parameters: `id`, `currency`, `lendable_value`, `used`.
- `security_line_condition`: What the condition of collateral takes off. Parameters: `id`, `currency`,
  `amount`.
- `security_line_margin`: What the margin of a class takes off. Parameters: `id`, `currency`, `amount`.
- `security_line_equal_charges`: What charges of the same rank get. Parameters: `id`, `currency`, `amount`.
- `security_line_means`: What a guarantor could pay. Parameters: `id`, `currency`, `amount`.
- `security_line_other_guarantees`: What a guarantor has guaranteed to others. Parameters: `id`, `currency`,
  `amount`.
- `security_line_guarantor_margin`: What is not counted of a guarantor's free means. Parameters: `id`,
  `currency`, `amount`.
- `security_line_maximum`: What is above the most that a security secures. Parameters: `id`, `currency`,
  `amount`.
- `security_line_not_relied`: What cannot be relied on. Parameters: `id`, `currency`, `amount`.
- `security_exposure`: How far an exposure is covered. Parameters: `id`, `currency`, `amount`,
  `by_collateral`, `by_guarantees`, `shortfall`.
- `guarantee_expired`: A guarantee that can no longer be called. Parameters: `id`, `valid_through`.
- `blocklist_clear`: A debtor that the blocklist does not block. Parameters: `debtor`, `as_of`.
- `block_upcoming`: An entry of the blocklist that is to come. Parameters: `since`, `last_day` where it ends.
- `block_expired`: An entry of the blocklist that is over. Parameters: `since`, `last_day`.
- `block_lifted`: An entry of the blocklist lifted by an appeal. Parameters: `since`, `decided`.
- `blocked_for_bad_faith`: Blocked for bad faith. Parameters: `since`, `last_day` where it ends.
- `blocked_for_broken_agreement`: Blocked for a broken agreement. Parameters: `since`, `last_day` where it
  ends.
- `blocked_for_fraud`: Blocked for fraud. Parameters: `since`, `last_day` where it ends.
- `blocked_for_write_off`: Blocked since a debt was written off. Parameters: `since`, `last_day` where it
  ends.
- `blocked_by_shared_list`: Blocked by a list of the trade. Parameters: `since`, `last_day` where it ends.
- `blocked_for_other_ground`: Blocked for another ground. Parameters: `since`, `last_day` where it ends,
  `note` where there is one.
- `block_appeal_pending`: An appeal that is not decided. Parameters: `filed`, `note`.
- `block_appeal_dismissed`: An appeal that was dismissed. Parameters: `filed`, `note`.
- `admitted_on_probation`: A new debtor that passed every check. Parameters: `debtor`.
- `admission_incomplete`: A new debtor with checks missing. Parameters: `debtor`.
- `admission_refused`: A new debtor that is refused. Parameters: `debtor`.
- `check_of_registry_and_credit`: The register and the credit inquiry. Parameters: `passed`, `needed`,
  `valid_through` where it is enough.
- `check_by_site_visit`: The site visit. Parameters: `passed`, `needed`, `valid_through` where it is enough.
- `check_by_trade_references`: The trade references. Parameters: `passed`, `needed`, `valid_through` where it
  is enough.
- `check_failed`: A check in which something was found. Parameters: `count`.
- `check_stale`: Answers that are too old. Parameters: `count`.
- `payment_in_advance`: Terms of a debtor that is not admitted yet.
- `starting_terms`: Terms of a start on probation. Parameters: `currency`, `limit`, `term_days`, `share`,
  `prepayment_from`, `on_time_periods`.
- `first_order_prepayment`: What to take in advance of a first order. Parameters: `currency`, `amount`.
- `credit_score_total`: A credit score. Parameters: `debtor`, `score`, `grade` where there are grades.
- `score_line`: An attribute with its points. Parameters: `attribute`, `value`, `points`.
- `score_line_other`: An attribute whose category is in no bin. Parameters: `attribute`, `value`, `points`.
- `score_line_missing`: An attribute whose value is not known. Parameters: `attribute`, `points`.
- `score_weakest`: An attribute that cost points. Parameters: `reason_code`, `lost`.
- `limit_set`: A limit that was set. Parameters: `debtor`, `currency`, `limit`, `term_days`.
- `term_capped_by_grade`: A term that the grade makes shorter. Parameters: `term_days`, `term_days_asked`.
- `limit_by_need`: The need. Parameters: `currency`, `figure`, `basis` where it is known, `weight` where there
  is one.
- `limit_by_net_worth`: A share of net worth. Parameters: `currency`, `figure`, `basis` where it is known,
  `weight` where there is one.
- `limit_by_working_capital`: A share of working capital. Parameters: `currency`, `figure`, `basis` where it
  is known, `weight` where there is one.
- `limit_by_grade`: The cap of the grade. Parameters: `currency`, `figure`, `basis` where it is known,
  `weight` where there is one.
- `limit_by_appetite`: The seller's own appetite. Parameters: `currency`, `figure`, `basis` where it is known,
  `weight` where there is one.
- `limit_method_left_out`: A method without its fact. Parameters: `method`.
- `limit_lowest`: The lowest of the methods. Parameters: `currency`, `change`, `limit`, `unit`.
- `limit_weighted`: The methods by weight. Parameters: `currency`, `change`, `limit`, `unit`.
- `limit_security_added`: What securities add to a limit. Parameters: `currency`, `change`, `limit`, `unit`.
- `limit_rounded`: A limit rounded. Parameters: `currency`, `change`, `limit`, `unit`.
- `limit_ceiling`: A limit held under the ceiling. Parameters: `currency`, `change`, `limit`, `unit`.
- `limit_too_small`: A limit too small to give. Parameters: `currency`, `change`, `limit`, `unit`.
- `review_raised`: A limit raised by a review. Parameters: `debtor`, `currency`, `before`, `after`,
  `term_days`.
- `review_cut`: A credit cut by a review. Parameters: `debtor`, `currency`, `before`, `after`, `term_days`.
- `review_unchanged`: A limit that stays. Parameters: `debtor`, `currency`, `before`, `after`, `term_days`.
- `review_overdue_period`: An overdue period. Parameters: `end`, `days_past_due`, `tolerated_days`.
- `review_at_floor`: A cut that the floor holds. Parameters: `currency`, `floor`.
- `review_term_shortened`: A term made shorter. Parameters: `before`, `after`.
- `review_streak`: A streak long enough to raise. Parameters: `streak`, `streak_to_raise`.
- `review_streak_short`: A streak too short to raise. Parameters: `streak`, `streak_to_raise`.
- `review_paused`: A raise that waits after a cut. Parameters: `day`.
- `review_waits_for_assessment`: A raise that waits for the yearly assessment.
- `review_raise_frozen`: A raise that a risk signal holds back.
- `review_at_ceiling`: A raise that the ceiling holds. Parameters: `currency`, `ceiling`.
- `signal_movables_pledge`: A pledge of movables. Parameters: `date`.
- `signal_equity_pledge`: A pledge of shares. Parameters: `date`.
- `signal_lawsuit`: A lawsuit. Parameters: `date`.
- `signal_asset_transfer`: Assets moved away. Parameters: `date`.
- `signal_enforcement`: Enforcement of a judgment. Parameters: `date`.
- `signal_insolvency`: Insolvency. Parameters: `date`.
- `credit_frozen`: A frozen credit.
- `assessment_due`: A yearly assessment that is due. Parameters: `day` where there was one before.
- `order_released`: An order that goes out. Parameters: `debtor`, `currency`, `order`.
- `order_released_with_prepayment`: An order that goes out against a prepayment. Parameters: `debtor`,
  `currency`, `order`.
- `order_held`: An order that is held. Parameters: `debtor`, `currency`, `order`.
- `order_exposure`: The exposure with an order. Parameters: `currency`, `exposure`, `open_receivables`,
  `undelivered_orders`, `order`, `prepaid`, `security`, `limit`.
- `order_overdue_tolerated`: An overdue amount that is tolerated. Parameters: `overdue`, `days_past_due`.
- `order_held_by_overdue`: An order held by what is overdue. Parameters: `overdue`, `days_past_due`,
  `tolerated_days`, `tolerated_amount`, `shortfall`.
- `order_held_by_freeze`: An order held by a freeze. Parameters: `shortfall`.
- `order_held_as_large`: A large order without enough in advance. Parameters: `share`, `shortfall`.
- `order_held_by_limit`: An order held by the limit. Parameters: `shortfall`.
- `release_pay_overdue`: A payment on overdue amounts that helps to release an order. Parameters: `currency`,
  `amount`.
- `release_pay_down`: A payment on earlier claims that helps to release an order. Parameters: `currency`,
  `amount`.
- `release_prepayment`: A prepayment that helps to release an order. Parameters: `currency`, `amount`.
- `release_security`: A security that helps to release an order. Parameters: `currency`, `amount`.
- `early_payment_now`: What clears a debt today under terms of early payment. Parameters: `id`, `debtor`,
  `as_of`, `currency`, `payable`, `discount`, `outstanding`.
- `early_payment_took`: A payment that took a discount. Parameters: `date`, `currency`, `paid`, `discount`,
  `settled`.
- `early_payment_window`: What is payable in a window. Parameters: `first_day`, `last_day`, `currency`,
  `payable`, and `discount` where there is one.
- `early_payment_after`: What is payable where the due date has passed. Parameters: `first_day`, `currency`,
  `payable`.
- `early_payment_lapses`: What lapses with a window. Parameters: `last_day`, `currency`, `lost`,
  `payable_after`.
- `early_payment_waiting`: What waiting is worth. Parameters: `currency`, `amount`, `days`, `value`.
- `early_payment_largest`: The largest discount worth giving. Parameters: `currency`, `discount`, `rate`.
- `early_payment_cost`: What an offered discount costs by the year. Parameters: `currency`, `discount`,
  `days`, `simple`, `day_count`, and `compound` where there is one.
- `early_payment_worth_giving`: An offered discount that is worth giving. Parameters: `currency`, `gain`.
- `early_payment_too_dear`: An offered discount that costs more than it gains. Parameters: `currency`, `loss`.
- `settlement_claim`: A debt that a settlement is offered for. Parameters: `id`, `debtor`, `as_of`,
  `currency`, `claim`, `outstanding`, `interest`, `costs`.
- `settlement_waiting`: What waiting is worth beside a settlement. Parameters: `currency`, `value`, `nothing`.
- `settlement_offered`: An offer to settle. Parameters: `name`, `currency`, `total`, `payments`, `pay_by`.
- `settlement_forgone`: What an offer forgoes. Parameters: `currency`, `forgone`, `forgone_principal`.
- `settlement_worth_more`: An offer worth at least what waiting is. Parameters: `currency`, `value`,
  `waiting`, `difference`.
- `settlement_worth_less`: An offer worth less than waiting. Parameters: `currency`, `value`, `waiting`,
  `difference`.
- `settlement_break_even`: The least that is worth taking. Parameters: `currency`, `break_even`.
- `settlement_no_break_even`: A break-even above the claim. Parameters: `currency`, `break_even`, `claim`.
- `settlement_lapses`: What happens when an offer is not paid in time. Parameters: `on`, `currency`,
  `comes_back`, `claim`.
- `settlement_best`: The best offer. Parameters: `name`.
- `settlement_none`: No offer is to be accepted.
- `concession_room_above_floor`: Room for concessions down to the floor. Parameters: `currency`, `room`,
  `floor`.
- `concession_room_of_authority`: Room for concessions within an authority. Parameters: `currency`, `room`,
  and `holder` where stated.
- `concessions_given`: What has been conceded. Parameters: `currency`, `conceded`, `room_left`.
- `concession_lapsed`: A concession that lapsed since its return did not come. Parameters: `currency`,
  `lapsed`.
- `concession_overrun`: More was conceded than there was room. Parameters: `currency`, `overrun`.
- `concession_awaiting_return`: A return is still to come.
- `concession_no_room`: No room is left.
- `concession_no_return`: Nothing is left to ask for.
- `concession_next`: The next concession. Parameters: `currency`, `concession`, `left_to_pay`, `asked`.
- `concession_reserve`: A concession in reserve. Parameters: `currency`, `concession`, `left_to_pay`, `asked`.
- `bill_proceeds`: What a bill brings. Parameters: `currency`, `face`, `proceeds`, `discount_date`.
- `bill_rolled`: A maturity that is no business day. Parameters: `maturity`, `rolled_maturity`.
- `bill_bank_discount`: A bank discount. Parameters: `currency`, `days`, `rate`, `day_count`, `discount`,
  `fees`.
- `bill_true_yield`: A discount at true yield. Parameters: `currency`, `days`, `rate`, `day_count`,
  `discount`, `fees`.
- `bill_cost`: What the money of a bill costs by the year. Parameters: `simple`, `day_count`, and `compound`
  where there is one.
- `bill_recourse`: What may be asked back. Parameters: `currency`, `amount`.
- `bill_discount_it`: A bill to discount. Parameters: `currency`, `value_discounted`, `value_kept`, `gain`.
- `bill_keep_it`: A bill to keep. Parameters: `currency`, `value_discounted`, `value_kept`, `loss`.
- `plan_agreed`: A debt paid in parts. Parameters: `currency`, `principal`, `start_date`, `parts`,
  `last_due_date`.
- `plan_fee`: Fees due when a plan starts. Parameters: `currency`, `amount`, `due_date`.
- `plan_deposit`: The deposit of a plan. Parameters: `currency`, `amount`, `due_date`, `balance`.
- `plan_part`: A part of a plan. Parameters: `number`, `currency`, `amount`, `due_date`, `balance`; `interest`
  and `days` where it bears interest; `fee` where it holds one.
- `plan_cost`: What a plan comes to. Parameters: `currency`, `total_paid`, `total_interest`, `total_fees`;
  `rate` where there is one.
- `plan_present_value`: What a plan is worth when it starts. Parameters: `currency`, `present_value`,
  `start_date`; `cost`, or `gain` where it is worth more than being paid now.
- `plan_fits`: An affordable amount pays a debt. Parameters: `currency`, `affordable`, `parts`.
- `plan_charges_exceed_amount`: An affordable amount never pays a debt. Parameters: `currency`, `affordable`,
  `charges`.
- `plan_too_many_parts`: An affordable amount takes too many parts. Parameters: `currency`, `affordable`,
  `most_parts`; `parts` where known.
- `plan_least_amount`: The smallest amount that pays a debt within the parts allowed. Parameters: `currency`,
  `least_amount`, `most_parts`.
- `plan_completed`: All of a plan is paid. Parameters: `as_of`.
- `plan_on_track`: Nothing of a plan is overdue. Parameters: `as_of`.
- `plan_in_grace`: A part is overdue within its grace. Parameters: `as_of`.
- `plan_overdue`: A part is past its grace, and that is no default yet. Parameters: `as_of`.
- `plan_defaulted`: A plan is in default. Parameters: `as_of`, `date`, `currency`, `overdue`.
- `instalment_paid`: A part was paid in time. Parameters: `currency`, `amount`, `due_date`, `settled_on`.
- `instalment_late`: A part was paid late. Parameters: `currency`, `amount`, `due_date`, `settled_on`,
  `days_late`.
- `instalment_pending`: A part is not due. Parameters: `currency`, `outstanding`, `due_date`, and `amount`
  where some of it was paid.
- `instalment_in_grace`: A part is overdue within its grace. Parameters: `currency`, `amount`, `outstanding`,
  `due_date`, `days_late`, `grace_end`.
- `instalment_short`: A part was paid in part. Parameters: `currency`, `amount`, `outstanding`, `due_date`,
  `days_late`.
- `instalment_missed`: A part was not paid. Parameters: `currency`, `amount`, `due_date`, `days_late`.
- `plan_accelerated`: A default brought all parts due. Parameters: `currency`, `claim`, `paid`, and
  `fallen_away` where something does.
- `plan_voided`: A default made a plan void. Parameters: `currency`, `claim`, `paid`, and `fallen_away` where
  something does.
- `waived_interest_returned`: Waived interest came back with a default. Parameters: `currency`, `amount`,
  `as_of`; `first_day` where a day bears it.
- `plan_due_now`: What is due of a plan. Parameters: `currency`, `as_of`, `due_now`, and `due_later` where
  something is.
- `stage_exposure`: A payment of an order and what is exposed. Parameters: `number`, `name`, `currency`,
  `amount`, `exposure`, `loss`.
- `stage_worst_case`: The worst case of an order. Parameters: `currency`, `loss`, `number`.
- `claim_on`: What is claimed on a day. Parameters: `debtor`, `as_of`, `currency`, `total`, `principal`,
  `interest`, `cost`.
- `claim_principal_charged`: A receivable was issued. Parameters: `receivable`, `currency`, `amount`, `total`,
  and `date` where it has one.
- `claim_cost_charged`: A cost was charged. Parameters: `date`, `label`, `currency`, `amount`, `total`.
- `claim_interest_charged`: Interest was charged. Parameters: `date`, `receivable`, `currency`, `amount`,
  `total`.
- `claim_interest_capped`: The cap changed the interest. Parameters: `date`, `receivable`, `currency`,
  `total`; `amount` where it took some off, `back` where it grew.
- `claim_interest_waived`: The terms gave interest up. Parameters: `date`, `receivable`, `currency`, `amount`,
  `total`.
- `claim_interest_capitalised`: Interest was added to the principal. Parameters: `date`, `receivable`,
  `currency`, `amount`, `total`.
- `claim_credited`: A credit without payment. Parameters: `date`, `receivable`, `currency`, `amount`, `total`,
  and `label` where a reason was given.
- `claim_waived`: Something was given up on a day. Parameters: `date`, `currency`, `total`; `cost`, `interest`
  or `principal`, whichever it was, or `amount` of zero where nothing was owed; `receivable` and `label` where
  they were stated.
- `claim_payment_received`: Money was received. Parameters: `date`, `currency`, `amount`, `cost`, `interest`,
  `principal`, `total`; `receivable` where the debtor named one, `label` where there is a reference.
- `claim_credit_applied`: Money that had found nothing to pay. Parameters: `date`, `currency`, `amount`,
  `cost`, `interest`, `principal`, `total`.
- `claim_payment_freed`: Money that had paid interest given up since. Parameters: `date`, `receivable`,
  `currency`, `amount`.
"""

ReceivableStatus: TypeAlias = Literal[
    "not_issued",
    "settled",
    "no_due_date",
    "not_due",
    "due_today",
    "overdue",
]
"""Where a receivable stands on a day.

- `not_issued`: Its issue date is still to come.
- `settled`: Nothing is outstanding.
- `no_due_date`: Something is outstanding and no due date was agreed.
- `not_due`: Something is outstanding and none of it has reached its due date.
- `due_today`: The due date of an outstanding part is today. It is not overdue before tomorrow.
- `overdue`: An outstanding part is past its due date.
"""

Recoverability: TypeAlias = Literal["likely", "unlikely"]
"""Whether the money is likely to come in.

- `likely`: It is likely to come in.
- `unlikely`: It is unlikely to come in.
"""

ResidualPlacement: TypeAlias = Literal["last", "first", "spread"]
"""Where the cents go that do not divide evenly over the parts.

- `last`: Into the last part.
- `first`: Into the first part.
- `spread`: One unit each over the parts: largest remainder, the earlier part first.
"""

ReturnKind: TypeAlias = Literal[
    "payment_in_full",
    "deposit",
    "payment_commitment",
    "debt_acknowledgement",
    "dispute_withdrawn",
    "guarantee",
    "collateral",
    "future_terms",
    "other",
]
"""What is asked of the debtor in return for a concession.

- `payment_in_full`: Payment of everything by an early day.
- `deposit`: A part paid at once.
- `payment_commitment`: A payment plan with dates, signed.
- `debt_acknowledgement`: The debt acknowledged in writing.
- `dispute_withdrawn`: An objection withdrawn.
- `guarantee`: A guarantee of a third party.
- `collateral`: An asset as security.
- `future_terms`: Better terms for the next orders: prepayment, a shorter term, more orders.
- `other`: Anything else, as the text says.
"""

ReturnStatus: TypeAlias = Literal["awaited", "received", "broken"]
"""Whether the debtor did what a concession was given for.

- `awaited`: Not yet, and there is still time.
- `received`: Yes.
- `broken`: No, and the time is over: the concession has lapsed.
"""

RiskSignalKind: TypeAlias = Literal[
    "movables_pledge",
    "equity_pledge",
    "lawsuit",
    "asset_transfer",
    "enforcement",
    "insolvency",
]
"""What a public register or the market says about a debtor that bodes ill. The first four are source B's.

- `movables_pledge`: It has pledged its movables.
- `equity_pledge`: Its shares have been pledged.
- `lawsuit`: It is a party to a lawsuit.
- `asset_transfer`: It moves assets away. Source B: apply at once for the preservation of property.
- `enforcement`: A judgment is being enforced against it.
- `insolvency`: Insolvency or bankruptcy proceedings are open or asked for.
"""

RollConvention: TypeAlias = Literal[
    "unadjusted",
    "following",
    "modified_following",
    "preceding",
    "modified_preceding",
    "nearest",
]
"""Where a date goes that is no business day. A business day always stays.

- `unadjusted`: It stays.
- `following`: To the next business day.
- `modified_following`: To the next business day of the same month, or, when none is left in the month, to the
  last one before the date.
- `preceding`: To the last business day before.
- `modified_preceding`: To the last business day before in the same month, or, when there is none, to the next
  one after the date.
- `nearest`: To the business day the fewest days away, and to the later one when two are as near.
"""

RoundingMode: TypeAlias = Literal["half_away_from_zero", "half_even", "half_towards_zero", "up", "down"]
"""Which way a figure between two units goes.

- `half_away_from_zero`: To the nearest unit, a half away from zero: 0.125 to 0.13, -0.125 to -0.13. What most
  contracts and courts mean.
- `half_even`: To the nearest unit, a half to the even one ("banker's rounding"): 0.125 to 0.12, 0.135 to
  0.14.
- `half_towards_zero`: To the nearest unit, a half towards zero: 0.125 to 0.12.
- `up`: Away from zero, whatever the fraction: 0.121 to 0.13.
- `down`: Towards zero, cutting the fraction off: 0.129 to 0.12.
"""

RoundingScope: TypeAlias = Literal["per_line", "per_total", "per_day"]
"""Where a figure that is made of several is rounded. Whatever the choice, the lines shown add up to the total
shown.

- `per_line`: Each line by itself; the total is the sum of the rounded lines.
- `per_total`: The exact total once; its cents are spread over the lines by largest remainder.
- `per_day`: The figure of each single day; a line is the rounded day times its days.
"""

RuleOrigin: TypeAlias = Literal["threshold", "gap_decision"]
"""Why a rule is there.

- `threshold`: The collection procedure names this threshold.
- `gap_decision`: The procedure is silent between its thresholds, and this rule decides the case.
"""

ScoreLineStatus: TypeAlias = Literal["binned", "other", "missing"]
"""How an attribute came to its points.

- `binned`: Its value lies in a bin.
- `other`: Its category is in no bin: it gets the points for others.
- `missing`: Its value is not known: it gets the points for a missing value.
"""

SecurityLineKind: TypeAlias = Literal[
    "market_value",
    "condition",
    "margin",
    "prior_charge",
    "equal_charges",
    "means",
    "other_guarantees",
    "guarantor_margin",
    "maximum",
    "not_relied",
]
"""What a line of a security is.

- `market_value`: The market price times the quantity.
- `condition`: Taken off for the condition.
- `margin`: Taken off because its class lends only a part.
- `prior_charge`: What a charge of a better rank gets first.
- `equal_charges`: What the charges of the same rank get beside it, all together.
- `means`: What the guarantor could pay.
- `other_guarantees`: What the guarantor has guaranteed to others.
- `guarantor_margin`: Taken off because free means are counted in part only.
- `maximum`: Taken off above the most that it secures.
- `not_relied`: Taken off because it cannot be relied on: the reasons say why.
"""

SecuritySpread: TypeAlias = Literal["in_order", "pro_rata"]
"""How one security is shared by several exposures.

- `in_order`: The first of them as far as it goes, then the next.
- `pro_rata`: In proportion to what of each is not covered yet.
"""

SettlementVerdict: TypeAlias = Literal["accept", "counter", "decline"]
"""What to do about an offer.

- `accept`: Take it: it is worth at least as much as waiting.
- `counter`: Ask for more: it is worth less than waiting, and there is an amount within the claim that is not.
- `decline`: Leave it: even the whole claim on these days would be worth less than waiting.
"""

SolvedPlanTerm: TypeAlias = Literal["stated", "count", "amount", "rate", "balloon"]
"""Which term of a plan followed from the others.

- `stated`: None: the parts were stated.
- `count`: The number of parts.
- `amount`: The amount of a part.
- `rate`: The rate of interest.
- `balloon`: The principal of the last part.
"""

Tier: TypeAlias = Literal["key_account", "quick_settlement", "agency_or_lawyer", "write_off"]
"""The four treatment groups of a portfolio in arrears.

- `key_account`: Likely to come in and large: the most experienced people follow it up together.
- `quick_settlement`: Likely to come in and small: settle it quickly, with little effort.
- `agency_or_lawyer`: Unlikely to come in and large: hand it to a collection agency or a lawyer.
- `write_off`: Unlikely to come in and small: write it off.
"""

TreatmentMethod: TypeAlias = Literal[
    "joint_follow_up",
    "personal_message",
    "phone_call",
    "visit",
    "hand_over",
    "book_entry",
]
"""How a debt is worked.

- `joint_follow_up`: Calls and meetings by the people who know the debtor best, finance beside them with the
  figures.
- `personal_message`: A personal message by WeCom or another messenger that recalls what was promised and asks
  for payment on a day.
- `phone_call`: A telephone call.
- `visit`: A visit.
- `hand_over`: The file with all its evidence goes to somebody outside, who traces assets and acts.
- `book_entry`: An entry in the books, without further contact.
"""

UndatedTreatment: TypeAlias = Literal["separate", "not_due", "issue_date"]
"""Where a balance goes that has no date to count from.

- `separate`: Into a column of its own, `no_due_date`. Nothing is guessed.
- `not_due`: Into the column `not_due`: without a due date nothing is late.
- `issue_date`: By its issue date instead. Without that either, into the column `no_due_date`.
"""

UnearnedCharges: TypeAlias = Literal["fall_away", "stay"]
"""What happens on acceleration to the interest and fees of parts that were not due yet.

- `fall_away`: They fall away: of these parts only the principal is owed.
- `stay`: They stay: the whole parts are owed.
"""

WaiverStatus: TypeAlias = Literal["granted", "pending", "met", "failed"]
"""Where a waiver stands on the day asked about.

- `granted`: It holds without condition.
- `pending`: Its condition can still be met: the interest is owed until it is.
- `met`: Its condition was met in time.
- `failed`: Its last day has passed and its condition was not met: the interest is owed.
"""

Weekday: TypeAlias = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
"""A day of the week.

- `monday`: Monday.
- `tuesday`: Tuesday.
- `wednesday`: Wednesday.
- `thursday`: Thursday.
- `friday`: Friday.
- `saturday`: Saturday.
- `sunday`: Sunday.
"""

AppliedRate: TypeAlias = PerDayRate | PerYearRate
"""The rate of a line, with its unit.

- `PerDayRate`: A rate per day.
- `PerYearRate`: A rate per year, after its adjustment, with its day count.
"""

AssetCostBasis: TypeAlias = AssetCostAmount | AssetCostShare | AssetCostPerDay
"""How much a cost is.

- `AssetCostAmount`: A fixed sum.
- `AssetCostShare`: A share of the expected proceeds.
- `AssetCostPerDay`: A sum for each day until the sale.
"""

AttributeBins: TypeAlias = NumericBins | CategoryBins
"""The bins of an attribute.

- `NumericBins`: The attribute is a number.
- `CategoryBins`: The attribute is a category.
"""

CalendarTerms: TypeAlias = PublishedCalendarTerms | BusinessCalendar
"""The calendar that says which days are business days.

- `PublishedCalendarTerms`: One that the library carries, by its name.
- `BusinessCalendar`: One that is given in full.
"""

Explainable: TypeAlias = ReceivableState | AgeingReport | LateInterestStatement | ClaimStatement | RecoverabilityAssessment | TierReport | AdmissionReport | CreditScore | CreditLimitReport | CreditReview | OrderCheck | BlocklistFinding | EarlyPaymentQuote | EarlyPaymentPrice | SettlementEvaluation | ConcessionPlan | BillDiscountStatement | InstalmentPlan | InstalmentPlanFit | InstalmentPlanReview | StagedPaymentTerms | AssetOfferReport | AssetSettlement | EquitySwapValuation | SecurityAssessment
"""A report that can be explained.

- `ReceivableState`: A receivable as it stands on a day.
- `AgeingReport`: The open balances on a day, by age.
- `LateInterestStatement`: Late-payment interest on one receivable.
- `ClaimStatement`: A claim on one debtor with everything that led to it.
- `RecoverabilityAssessment`: Whether a debtor's money is likely to come in.
- `TierReport`: A portfolio in tiers.
- `AdmissionReport`: Whether a new debtor is admitted.
- `CreditScore`: The score of a debtor.
- `CreditLimitReport`: A credit limit as it was set.
- `CreditReview`: A credit limit after its review.
- `OrderCheck`: Whether an order goes out.
- `BlocklistFinding`: What the blocklist says of a debtor.
- `EarlyPaymentQuote`: What is payable on which day under terms that reward early payment.
- `EarlyPaymentPrice`: The largest discount for early payment worth giving.
- `SettlementEvaluation`: Offers to settle a debt, beside waiting.
- `ConcessionPlan`: A ladder of concessions.
- `BillDiscountStatement`: What a bill brings when it is discounted.
- `InstalmentPlan`: A debt paid in parts.
- `InstalmentPlanFit`: What a debtor can afford.
- `InstalmentPlanReview`: A plan against what was paid.
- `StagedPaymentTerms`: The stages of an order.
- `AssetOfferReport`: An offer of assets and what to answer.
- `AssetSettlement`: A claim settled with assets.
- `EquitySwapValuation`: Shares offered for a debt.
- `SecurityAssessment`: What stands behind exposures.
"""

InstalmentPlanKind: TypeAlias = EqualParts | EqualPrincipalParts | AnnuityParts | SteppedParts | BalloonParts | CustomParts
"""What the parts of a plan look like.

- `EqualParts`: Equal parts, free of interest or with flat interest.
- `EqualPrincipalParts`: Equal parts of the principal.
- `AnnuityParts`: Level payments with interest on the declining balance.
- `SteppedParts`: Parts that grow or shrink step by step.
- `BalloonParts`: Level parts with a large rest.
- `CustomParts`: Parts with their own dates and sizes.
"""

InterestCap: TypeAlias = InterestCapAmount | InterestCapShare | InterestCapRate
"""What late-payment interest may not exceed.

- `InterestCapAmount`: An amount.
- `InterestCapShare`: A share of the full amount of the receivable.
- `InterestCapRate`: What a rate per year gives.
"""

InterestCapitalisation: TypeAlias = CapitalisationDates | CapitalisationPeriod
"""When unpaid interest is added to the principal and bears interest itself.

- `CapitalisationDates`: On stated days.
- `CapitalisationPeriod`: Every period.
"""

InterestWaiver: TypeAlias = FullWaiver | ShareWaiver | AmountWaiver | ConditionalWaiver
"""What the creditor gives up of the interest.

- `FullWaiver`: All of it.
- `ShareWaiver`: A share of it.
- `AmountWaiver`: An amount of it.
- `ConditionalWaiver`: A share of it, if the debtor pays by a day.
"""

LateInterestRate: TypeAlias = PerDayRate | PerYearRate | PerDaySchedule | PerYearSchedule
"""The rate of late-payment interest. A rate per day is never turned into one per year, or the other way round.

- `PerDayRate`: One rate per day.
- `PerYearRate`: One rate per year.
- `PerDaySchedule`: A rate per day that changes.
- `PerYearSchedule`: A rate per year that changes.
"""

LimitMethod: TypeAlias = PurchaseNeed | NetWorthShare | WorkingCapitalShare | GradeCaps | OwnAppetite
"""A method that gives a figure for a limit.

- `PurchaseNeed`: What the debtor needs.
- `NetWorthShare`: What it can bear, by its net worth.
- `WorkingCapitalShare`: What it can bear, by its working capital.
- `GradeCaps`: What its grade allows.
- `OwnAppetite`: What the seller wants to have at risk.
"""

PlanInterest: TypeAlias = FlatInterest | FlatInterestPerPart | DecliningInterest | DecliningDailyInterest
"""The interest of a plan. It is simple: no part bears interest on interest.

- `FlatInterest`: On the whole, by the year.
- `FlatInterestPerPart`: On the whole, by the part.
- `DecliningInterest`: On the declining balance, by the year.
- `DecliningDailyInterest`: On the declining balance, by the day.
"""

RateAdjustment: TypeAlias = Multiplier | Margin
"""How the rate that is owed follows from a reference rate. The two are different: one and a half times 4 % is 6
%, and 4 % plus 1.5 points is 5.5 %.

- `Multiplier`: The reference rate times a factor.
- `Margin`: The reference rate plus points.
"""

ResidualTerms: TypeAlias = ResidualCash | ResidualInstalments
"""How what the assets leave is to be paid.

- `ResidualCash`: At once, by a day.
- `ResidualInstalments`: In instalments.
"""

SwapShares: TypeAlias = NewShares | TransferredShares
"""Where the creditor's shares come from.

- `NewShares`: The company issues new ones and the debt is gone: the other shareholders are diluted.
- `TransferredShares`: A shareholder hands over existing ones: nobody else is diluted.
"""

ErrorCode: TypeAlias = Literal[
    "invalid_json",
    "wrong_type",
    "missing_field",
    "unknown_field",
    "unknown_choice",
    "ambiguous_name",
    "unknown_operation",
    "invalid_decimal",
    "too_many_decimals",
    "unknown_currency",
    "invalid_date",
    "date_out_of_range",
    "not_positive",
    "negative",
    "rate_out_of_range",
    "empty",
    "out_of_range",
    "duplicate",
    "out_of_order",
    "reversed",
    "currency_mismatch",
    "sum_mismatch",
    "hole",
    "overlap",
    "contradiction",
    "beyond_horizon",
    "before_start",
    "too_many",
    "overflow",
]
"""Every code that an error can have."""

ErrorKind: TypeAlias = Literal["shape", "value", "conflict", "unknown", "limit"]
"""The families of codes."""
