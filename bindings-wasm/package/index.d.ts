// Printed by `cargo run -p xtask -- print`. Do not edit.

/** An exact decimal in plain digits, such as `'1234.50'`. A number is refused: it has been through a float. */
export type DecimalString = string;

/** A calendar day as `'YYYY-MM-DD'`, from 1900-01-01 to 2199-12-31. */
export type IsoDate = string;

/** The three capital letters of ISO 4217, such as `'CNY'`. */
export type CurrencyCode = string;

/** What every function of this package throws for an input that it refuses. */
export class ArrearsError extends Error {
  readonly name: 'ArrearsError';
  /** The stable code to branch on. */
  readonly code: ErrorCode;
  /** The family of the code. */
  readonly kind: ErrorKind;
  /** Where the offending value is, such as `receivables[3].dueDate`. Empty when the input as a whole is wrong. */
  readonly field: string;
  /** The value that was found, as text. */
  readonly value?: string;
  /** What is wrong, with the field in front. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/**
 * Writes a record or union as JSON in the form that Rust and Python read and write: `due_date`, not `dueDate`.
 *
 * @throws {ArrearsError}
 */
export function toJson<K extends keyof Records>(record: K, value: Records[K]): string;

/**
 * Reads a record or union from JSON that {@link toJson}, Rust or Python wrote.
 *
 * @throws {ArrearsError}
 */
export function fromJson<K extends keyof Records>(record: K, text: string): Records[K];

/**
 * Splits an amount by weights without losing or making a cent.
 *
 * @throws {ArrearsError}
 */
export function splitAmount(input: SplitAmountInput): SplitAmountReport;

/**
 * Counts the days of an interval and says what part of a year they are.
 *
 * @throws {ArrearsError}
 */
export function countDays(input: CountDaysInput): CountDaysReport;

/**
 * Says which day count a name of the field means, and refuses a name that means several.
 *
 * @throws {ArrearsError}
 */
export function nameDayCount(input: NameDayCountInput): NameDayCountReport;

/**
 * Gives a calendar that the library carries, with its days, its source and its horizon.
 *
 * @throws {ArrearsError}
 */
export function getCalendar(input: GetCalendarInput): BusinessCalendar;

/**
 * Moves a date that is no business day to one that is, by a named convention.
 *
 * @throws {ArrearsError}
 */
export function rollDate(input: RollDateInput): RollDateReport;

/**
 * Counts the business days of an interval, the start counted and the end not.
 *
 * @throws {ArrearsError}
 */
export function countBusinessDays(input: CountBusinessDaysInput): CountBusinessDaysReport;

/**
 * Builds a run of dates at equal distances from an anchor, and moves those that are no business days.
 *
 * @throws {ArrearsError}
 */
export function buildSchedule(input: BuildScheduleInput): BuildScheduleReport;

/**
 * Gets a published reference rate as a schedule of rates by the day each takes effect.
 *
 * @throws {ArrearsError}
 */
export function getPublishedRates(input: GetPublishedRatesInput): RateSchedule;

/**
 * Looks up the rate in force on a day, adjusted by a margin or a multiplier.
 *
 * @throws {ArrearsError}
 */
export function lookUpRate(input: LookUpRateInput): RateInForce;

/**
 * Derives the due date of a receivable from its payment terms.
 *
 * @throws {ArrearsError}
 */
export function deriveDueDate(input: DeriveDueDateInput): DueDateReport;

/**
 * States a receivable on a day: what is outstanding, how late it is, what is disputed, part by part.
 *
 * @throws {ArrearsError}
 */
export function stateReceivable(input: StateReceivableInput): ReceivableState;

/**
 * Ages receivables: spreads what is outstanding on a day over buckets of days, per currency and group.
 *
 * @throws {ArrearsError}
 */
export function ageReceivables(input: AgeReceivablesInput): AgeingReport;

/**
 * Gives a ready ageing scheme by its name, to use as it is, to change, or to store.
 *
 * @throws {ArrearsError}
 */
export function getAgeingScheme(input: GetAgeingSchemeInput): AgeingScheme;

/**
 * Accrues late-payment interest on one receivable through a day, line by line.
 *
 * @throws {ArrearsError}
 */
export function accrueLateInterest(input: AccrueLateInterestInput): LateInterestStatement;

/**
 * Builds a plan of instalments: what is due when, what it holds, and what it costs against being paid now.
 *
 * @throws {ArrearsError}
 */
export function buildInstalmentPlan(input: BuildInstalmentPlanInput): InstalmentPlan;

/**
 * Finds the shortest plan within what a debtor can pay each period, or says why there is none.
 *
 * @throws {ArrearsError}
 */
export function fitInstalmentPlan(input: FitInstalmentPlanInput): InstalmentPlanFit;

/**
 * Reviews a plan on a day: each part paid, late, short, missed or pending, and what a default makes due.
 *
 * @throws {ArrearsError}
 */
export function reviewInstalmentPlan(input: ReviewInstalmentPlanInput): InstalmentPlanReview;

/**
 * States staged payment terms: the exposure left after every payment, and the worst-case loss.
 *
 * @throws {ArrearsError}
 */
export function stagePaymentTerms(input: StagePaymentTermsInput): StagedPaymentTerms;

/**
 * States a claim on one debtor on a day: what was charged, what each payment paid off, what is owed under each head.
 *
 * @throws {ArrearsError}
 */
export function stateClaim(input: StateClaimInput): ClaimStatement;

/**
 * Adds a ledger up per debtor and currency, with the facts it shows about each debtor.
 *
 * @throws {ArrearsError}
 */
export function summariseDebtors(input: SummariseDebtorsInput): DebtorReport;

/**
 * Judges from stated facts whether a debtor's money is likely to come in, and how much of it.
 *
 * @throws {ArrearsError}
 */
export function assessRecoverability(input: AssessRecoverabilityInput): RecoverabilityAssessment;

/**
 * Gives every account exactly one tier with treatment and reasons, and ranks the accounts into a worklist.
 *
 * @throws {ArrearsError}
 */
export function assignTiers(input: AssignTiersInput): TierReport;

/**
 * Values assets offered in place of money, line by line, and says what to answer.
 *
 * @throws {ArrearsError}
 */
export function valueAssetOffer(input: ValueAssetOfferInput): AssetOfferReport;

/**
 * Settles a claim with assets: what they discharge, and how the rest is paid.
 *
 * @throws {ArrearsError}
 */
export function settleWithAssets(input: SettleWithAssetsInput): AssetSettlement;

/**
 * Values shares offered for a debt, with the discounts of a stake that does not control and cannot be sold.
 *
 * @throws {ArrearsError}
 */
export function valueEquitySwap(input: ValueEquitySwapInput): EquitySwapValuation;

/**
 * Assesses collateral and guarantees against exposures: what each may be relied on for, and what nothing covers.
 *
 * @throws {ArrearsError}
 */
export function assessSecurity(input: AssessSecurityInput): SecurityAssessment;

/**
 * Looks at the checks on a new debtor: what is missing, and the terms of a probationary start.
 *
 * @throws {ArrearsError}
 */
export function admitDebtor(input: AdmitDebtorInput): AdmissionReport;

/**
 * Scores a debtor on a points scorecard, with the points of each attribute and the weakest ones.
 *
 * @throws {ArrearsError}
 */
export function scoreDebtor(input: ScoreDebtorInput): CreditScore;

/**
 * Sets a credit limit and term by several methods, each step shown.
 *
 * @throws {ArrearsError}
 */
export function setCreditLimit(input: SetCreditLimitInput): CreditLimitReport;

/**
 * Reviews a credit limit by what was paid since: one step up, one step down, or frozen.
 *
 * @throws {ArrearsError}
 */
export function reviewCreditLimit(input: ReviewCreditLimitInput): CreditReview;

/**
 * Releases an order, holds it, or says which prepayment or security releases it.
 *
 * @throws {ArrearsError}
 */
export function checkOrder(input: CheckOrderInput): OrderCheck;

/**
 * Says whether a debtor is on the blocklist on a day, through when, and what became of its appeal.
 *
 * @throws {ArrearsError}
 */
export function lookUpBlocklist(input: LookUpBlocklistInput): BlocklistFinding;

/**
 * Quotes what is payable on which day under terms that reward early payment, and what lapses when.
 *
 * @throws {ArrearsError}
 */
export function quoteEarlyPayment(input: QuoteEarlyPaymentInput): EarlyPaymentQuote;

/**
 * Prices a discount for early payment: the largest one worth giving, and what an offered one costs by the year.
 *
 * @throws {ArrearsError}
 */
export function priceEarlyPayment(input: PriceEarlyPaymentInput): EarlyPaymentPrice;

/**
 * Evaluates offers to settle a debt for less: what each forgoes, what it is worth beside waiting, and what lapses.
 *
 * @throws {ArrearsError}
 */
export function evaluateSettlement(input: EvaluateSettlementInput): SettlementEvaluation;

/**
 * Plans concessions: the ladder from here, the next concession, and what to ask for it.
 *
 * @throws {ArrearsError}
 */
export function planConcessions(input: PlanConcessionsInput): ConcessionPlan;

/**
 * Discounts a bill: days to the rolled maturity, discount, fees, proceeds and what the money costs by the year.
 *
 * @throws {ArrearsError}
 */
export function discountBill(input: DiscountBillInput): BillDiscountStatement;

/**
 * Explains a report line by line, in English or Chinese.
 *
 * @throws {ArrearsError}
 */
export function explain(input: ExplainInput): Explanation;

/** A bill of exchange that has been accepted. */
export interface AcceptedBill {
  /** Its number, if wanted in the answer. */
  number?: string;
  /** Who has accepted it. */
  kind: AcceptanceKind;
  /** The currency of every amount in this record and its answer. */
  currency: CurrencyCode;
  /** The amount it pays at maturity, above zero. */
  face: DecimalString;
  /** The day it matures, as written on it. */
  maturity: IsoDate;
}

/** What one debtor owes in one currency, and what is known about the debtor. */
export interface Account {
  /** The key of the debtor, unique in a list of accounts. Taken as it is written. */
  debtor: string;
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** What is still owed, above zero. The tier and the expected value go by this amount. */
  outstanding: DecimalString;
  /** The part of what is outstanding that is past its due date, from zero to all of it. For information. Absent: not known. */
  overdue?: DecimalString;
  /** What is known about the debtor. Nothing unless stated. */
  facts?: DebtorFacts;
  /**
   * A judgement made by a person, which stands in place of the score. The facts still say whether there is collateral.
   * Absent: the facts are scored.
   */
  stated?: StatedRecoverability;
}

/** A receivable, the terms of interest on it, and the day to look at it. */
export interface AccrueLateInterestInput {
  /** The receivable with its dated facts. */
  receivable: Receivable;
  /** The terms of interest on it. */
  terms: LateInterestTerms;
  /** The day the answer is made for. What is dated later has not happened. */
  asOf: IsoDate;
}

/** A check made on a new debtor. */
export interface AdmissionCheck {
  /** Which check. */
  kind: AdmissionCheckKind;
  /**
   * Who or what was asked: the register, the visitor, the other supplier. Of two checks of a kind with the same
   * informant the later one counts; on the same day, the later one of the list.
   */
  informant: string;
  /** The day it was made. A check after the day asked about has not been made. */
  date: IsoDate;
  /** What it found. */
  result: AdmissionResult;
  /** What it found, in words. */
  note?: string;
}

/** A check that the policy asks for, and where it stands. */
export interface AdmissionCheckState {
  /** Which check. */
  kind: AdmissionCheckKind;
  /** Where it stands. */
  status: AdmissionCheckStatus;
  /** How many informants found nothing against the debtor. */
  passed: number;
  /** How many found something. */
  failed: number;
  /** How many answers are too old to count. */
  stale: number;
  /** How many passes are needed. */
  needed: number;
  /** How many passes are still needed. */
  stillNeeded: number;
  /** The last day on which the passes are enough, where they are. */
  validThrough?: IsoDate;
}

/**
 * Which checks a new debtor must pass, and how it starts.
 *
 * The three checks, and a prepayment for large orders, are source B's; 30 % in advance is source A's first payment of
 * 30/50/20; three on-time periods are source B's condition for more credit. How many references, how long a check holds,
 * the limit and the term are this library's.
 */
export interface AdmissionPolicy {
  /**
   * The currency of the amounts. CNY unless stated.
   *
   * @default "CNY"
   */
  currency?: CurrencyCode;
  /**
   * The checks needed, each kind at most once. The register once, a visit once, two trade references, each held to be
   * good for 365 days, unless stated.
   */
  requirements?: readonly AdmissionRequirement[];
  /**
   * The terms of a start on probation.
   *
   * @default {"limit":"50000","termDays":30,"largeOrderFrom":"50000","largeOrderShare":"0.30","onTimePeriods":3}
   */
  probation?: ProbationTerms;
}

/** Whether a new debtor is admitted, what is missing, and how it starts. */
export interface AdmissionReport {
  /** The key of the debtor. */
  debtor: string;
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** The day the answer is made for. */
  asOf: IsoDate;
  /** What becomes of the debtor. */
  verdict: AdmissionVerdict;
  /** The checks that the policy asks for, in its order. */
  checks: readonly AdmissionCheckState[];
  /** The checks that are missing. */
  missing: readonly AdmissionCheckKind[];
  /** What the blocklist says. */
  blocklist: BlocklistFinding;
  /** The terms to start on. Absent: refused. */
  terms?: StartingTerms;
  /** Why, step by step. */
  reasons: readonly Reason[];
}

/** How often a check must be passed, and how long it holds. */
export interface AdmissionRequirement {
  /** Which check. */
  kind: AdmissionCheckKind;
  /** How many informants must find nothing against the debtor, from 1 to 100. */
  needed: number;
  /** The days that an answer holds: one of 365 days ago still counts where this is 365. From 1 to 36,500. */
  validDays: number;
}

/** A new debtor with the checks made on it. */
export interface AdmitDebtorInput {
  /** The key of the debtor. Taken as it is written. */
  debtor: string;
  /** The currency of every amount in this record. It must be the policy's. */
  currency: CurrencyCode;
  /** The day the answer is made for. */
  asOf: IsoDate;
  /**
   * The checks made, in any order. At most 1,000.
   *
   * @default []
   */
  checks?: readonly AdmissionCheck[];
  /** The first order, above zero, where there is one: the report says how much of it to take in advance. */
  firstOrder?: DecimalString;
  /** The debtors who are supplied on no terms. */
  blocklist?: Blocklist;
  /** Which checks are needed, and how a debtor starts. */
  policy?: AdmissionPolicy;
}

/**
 * What each class of collateral lends: the part of its market value that may be relied on.
 *
 * The sizes are this library's, on the cautious side of what lenders advance: a margin for a fall in price, a quick sale,
 * its costs and the wait.
 */
export interface AdvanceRates {
  /**
   * Goods. 0.50 unless stated.
   *
   * @default "0.50"
   */
  goods?: DecimalString;
  /**
   * Equipment. 0.50 unless stated.
   *
   * @default "0.50"
   */
  equipment?: DecimalString;
  /**
   * Vehicles. 0.60 unless stated.
   *
   * @default "0.60"
   */
  vehicle?: DecimalString;
  /**
   * Land and buildings. 0.60 unless stated.
   *
   * @default "0.60"
   */
  property?: DecimalString;
  /**
   * Claims against others. 0.70 unless stated.
   *
   * @default "0.70"
   */
  receivable?: DecimalString;
  /**
   * Shares. 0.30 unless stated.
   *
   * @default "0.30"
   */
  equity?: DecimalString;
  /**
   * Bills. 0.90 unless stated.
   *
   * @default "0.90"
   */
  bill?: DecimalString;
}

/** Receivables, the day to look at them, and how to age and group them. */
export interface AgeReceivablesInput {
  /** The receivables, in any order and of any currencies, at most 5,000,000. No id may come twice. */
  receivables: readonly Receivable[];
  /** The day the answer is made for. What is dated later has not happened. */
  asOf: IsoDate;
  /**
   * How ages are counted and where the buckets lie. The standard scheme unless stated: not due, 1 to 30, 31 to 60, 61 to
   * 90, 91 to 180, 181 to 365 and over 365 days past the due date.
   */
  scheme?: AgeingScheme;
  /**
   * What to group by, one key or several at once. No groups unless stated.
   *
   * @default {"debtor":false,"attributes":[],"sizeBands":[]}
   */
  groupBy?: AgeingGrouping;
}

/** A bucket with what lies in it. */
export interface AgedBucket {
  /** Its label, unique in the scheme. */
  label: string;
  /** Its first day of age, this day included. */
  firstDay: number;
  /** Its last day of age, this day included. Absent: it has no end. */
  lastDay?: number;
  /** What is outstanding in it, zero or above. */
  amount: DecimalString;
  /** How many parts of receivables are open in it: a receivable without instalments is one part, each instalment is one. */
  count: number;
}

/** A span of ages, in days. */
export interface AgeingBucket {
  /** Its first day of age, this day included. */
  firstDay: number;
  /** Its last day of age, this day included. Absent: it has no end, as the last bucket must. */
  lastDay?: number;
  /** Its label, unique in the scheme, at most 200 bytes of UTF-8. Absent: made from its days, `31-60`, or `over-365` for the bucket without an end. */
  label?: string;
}

/** An amount and how many open parts it is made of. */
export interface AgeingCell {
  /** What is outstanding here, zero or above. */
  amount: DecimalString;
  /** How many parts of receivables are open here: a receivable without instalments is one part, each instalment is one. */
  count: number;
}

/** A group of receivables, by age. */
export interface AgeingGroup {
  /** The debtor, where debtors were asked for. */
  debtor?: string;
  /** The value of each attribute that was asked for. An attribute that these receivables do not have is absent. */
  attributes: Readonly<Record<string, string>>;
  /** The band of sizes, where bands were asked for. */
  size?: SizeBand;
  /** Its receivables together. */
  line: AgeingLine;
}

/** What receivables are grouped by. Several keys together make one group for each combination that occurs. */
export interface AgeingGrouping {
  /**
   * Whether to group by debtor. No unless stated.
   *
   * @default false
   */
  debtor?: boolean;
  /**
   * The names of attributes to group by, at most 10, such as `industry` and `region`. A receivable without the attribute
   * belongs to a group without it. None unless stated.
   *
   * @default []
   */
  attributes?: readonly string[];
  /**
   * Amounts above zero, rising, at most 100: each begins a band of sizes, and below the first lies one more. A receivable
   * is as large as its full amount, in its own currency. `50000, 500000` makes three bands: below 50,000, from 50,000 to
   * below 500,000, and 500,000 or more. No bands unless stated.
   *
   * @default []
   */
  sizeBands?: readonly DecimalString[];
}

/**
 * Open balances by age. Always: the open total is what is not due, plus every bucket, plus what has no due date; and the
 * net total is the open total less the unapplied credit.
 */
export interface AgeingLine {
  /** What is younger than the first bucket. */
  notDue: AgeingCell;
  /** The buckets of the scheme, the youngest first. */
  buckets: readonly AgedBucket[];
  /** What has no date to count from, unless the scheme puts it elsewhere. */
  noDueDate: AgeingCell;
  /** Everything outstanding, before unapplied credit: zero or above. */
  openTotal: DecimalString;
  /**
   * Overpayments, and payments for receivables that are not issued yet: zero or above. They are owed to the debtor or
   * wait for an invoice, and make no bucket smaller.
   */
  unappliedCredit: DecimalString;
  /** The open total less the unapplied credit. Below zero when more was paid than was owed. */
  netTotal: DecimalString;
  /** What is past its due date, whatever the scheme counts from: the due date itself is not overdue. */
  overdue: DecimalString;
  /** Days past due of the oldest part outstanding; zero when nothing is overdue. */
  oldestDaysPastDue: number;
  /** How many receivables have something outstanding. One with several open parts is one. */
  openReceivables: number;
}

/** The open balances on a day, by age. */
export interface AgeingReport {
  /** The day the answer is made for. */
  asOf: IsoDate;
  /** The scheme that was used, with the label of every bucket. */
  scheme: AgeingScheme;
  /** One report per currency of the receivables, by its code. Amounts in two currencies never meet. */
  currencies: readonly CurrencyAgeing[];
}

/**
 * How ages are counted and where the buckets lie.
 *
 * The age of a balance is the days from its base date to the day asked about. The buckets must cover every age from
 * their first day on, each age once. Where the first bucket begins decides about the due day itself: at day 1 it is not
 * due yet; at day 0 it is in the first bucket. What is younger than the first bucket is in the column `not_due`.
 */
export interface AgeingScheme {
  /** What the scheme is called. It changes nothing. */
  name: string;
  /**
   * The buckets, the youngest first, at most 100. The first begins at day 0 or 1, each next one on the day after the one
   * before it ends, and the last has no end.
   */
  buckets: readonly AgeingBucket[];
  /**
   * The date from which ages are counted. The due date unless stated.
   *
   * @default "due_date"
   */
  basis?: AgeingBasis;
  /**
   * Where a balance goes that has no date to count from. Into a column of its own unless stated.
   *
   * @default "separate"
   */
  undated?: UndatedTreatment;
}

/** The orders that were used. */
export interface AllocationOrder {
  /** The heads, the first to be met first. */
  heads: readonly ClaimHead[];
  /** The rules between debts, the strongest first; then in proportion. */
  debtRules: readonly DebtRule[];
  /** Whether debts or heads come first. */
  sequence: AllocationSequence;
}

/**
 * How payments are spread over debts and heads. A payment meets the debt that the debtor named first, all heads of it;
 * the rest follows these orders. Costs of the claim as a whole come before every debt, the named one too, where costs come
 * before principal, otherwise after every debt.
 */
export interface AllocationPolicy {
  /**
   * Which head is met first. Costs, interest, principal unless stated.
   *
   * @default "costs_interest_principal"
   */
  headOrder?: HeadOrder;
  /**
   * The heads in order, each once, where the order of heads is a stated one; empty otherwise.
   *
   * @default []
   */
  heads?: readonly ClaimHead[];
  /**
   * Which debt is met first. The oldest due unless stated.
   *
   * @default "oldest_due"
   */
  debtOrder?: DebtOrder;
  /**
   * The rules in order, each at most once, where the order of debts is a stated one; empty otherwise. Stated and
   * empty: every payment is spread in proportion.
   *
   * @default []
   */
  debtRules?: readonly DebtRule[];
  /**
   * Whether debts or heads come first. Debt by debt unless stated.
   *
   * @default "debt_by_debt"
   */
  sequence?: AllocationSequence;
}

/** An amount of interest is given up. */
export interface AmountWaiver {
  /** The amount given up, above zero. Where there is less interest, all of it is given up. */
  amount: DecimalString;
  /** Why, if said. */
  reason?: string;
}

/**
 * Level payments, interest on the declining balance within them.
 *
 * The missing one of count, amount and rate follows from the other two. The periods are taken as long as they are.
 */
export interface AnnuityParts {
  /** How many, 1 to 1,200, without the deposit. Absent: as few as the amount allows. */
  parts?: number;
  /** What each pays, fees on top. The last one pays what is left. Absent: what the count asks. */
  amount?: DecimalString;
}

/**
 * An asset and what it is worth to the creditor, line by line.
 *
 * The lines add up to the net realisable value.
 */
export interface AppraisedAsset {
  /** The key of the asset. */
  id: string;
  /** What kind of thing it is. */
  kind: AssetKind;
  /** Whether it is accepted. */
  accepted: boolean;
  /** What the debtor says it is worth, where the debtor says so. */
  statedValue?: DecimalString;
  /** What it would cost on the market in the condition it is in. */
  marketValue: DecimalString;
  /** What it is expected to bring the creditor, never negative. */
  netRealisableValue: DecimalString;
  /** What it counts for against a claim; zero where it is not accepted. */
  credit: DecimalString;
  /** Days until it is sold and paid for. */
  daysToSell: number;
  /** How the net realisable value comes about. */
  lines: readonly AssetLine[];
  /** Why it is refused, and what else is to be known about it. */
  reasons: readonly Reason[];
}

/** Facts about a debtor, and the policy to judge them by. */
export interface AssessRecoverabilityInput {
  /** What is known about the debtor. Nothing unless stated. */
  facts?: DebtorFacts;
  /** How facts become points and a score. The documented default unless stated. */
  policy?: RecoverabilityPolicy;
}

/** Exposures, and what stands behind them. */
export interface AssessSecurityInput {
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** The day the answer is made for. */
  asOf: IsoDate;
  /** The exposures, at least one and at most 1,000. */
  exposures: readonly SecuredExposure[];
  /**
   * The collateral, at most 1,000.
   *
   * @default []
   */
  collateral?: readonly CollateralItem[];
  /**
   * The guarantees, at most 1,000.
   *
   * @default []
   */
  guarantees?: readonly Guarantee[];
  /** What security is counted for. The cautious policy unless stated. */
  policy?: SecurityPolicy;
}

/**
 * A piece of collateral or a guarantee, and what it is good for.
 *
 * The lines add up to the lendable value, and `used` and `unused` do too.
 */
export interface AssessedSecurity {
  /** Its key. */
  id: string;
  /** What may be relied on, never negative. */
  lendableValue: DecimalString;
  /** What of it is used. */
  used: DecimalString;
  /** What of it is left. */
  unused: DecimalString;
  /** What it is used for, in the order of use. */
  uses: readonly SecurityUse[];
  /** How the lendable value comes about. */
  lines: readonly SecurityLine[];
  /** Why it cannot be relied on. Empty where it can. */
  reasons: readonly Reason[];
}

/** What is to be expected of a class of assets. */
export interface AssetClassRule {
  /** Whether assets of the class are taken at all. */
  accepted: boolean;
  /** Days until one is sold and paid for, where the asset itself does not say. */
  daysToSell: number;
  /** What a quick sale brings less than the market price, as a share of it. */
  haircut: DecimalString;
  /** What is taken off on top for every 30 days until the sale, in proportion to the days. Together at most all of it. */
  haircutPer30Days: DecimalString;
}

/**
 * The rules for each class of assets.
 *
 * Which classes are taken is source A's: goods and machines that sell quickly are, buildings are not, since their sale
 * takes time and taxes. The sizes are this library's, on the cautious side of what lenders against assets leave off.
 */
export interface AssetClassRules {
  /**
   * Goods with a market. Taken, 30 days, 0.10 off and 0.02 for every 30 days, unless stated.
   *
   * @default {"accepted":true,"daysToSell":30,"haircut":"0.10","haircutPer30Days":"0.02"}
   */
  goods?: AssetClassRule;
  /**
   * Machines and other equipment. Taken, 60 days, 0.20 off and 0.02 for every 30 days, unless stated.
   *
   * @default {"accepted":true,"daysToSell":60,"haircut":"0.20","haircutPer30Days":"0.02"}
   */
  equipment?: AssetClassRule;
  /**
   * Vehicles and vessels. Taken, 30 days, 0.15 off and 0.02 for every 30 days, unless stated.
   *
   * @default {"accepted":true,"daysToSell":30,"haircut":"0.15","haircutPer30Days":"0.02"}
   */
  vehicle?: AssetClassRule;
  /**
   * Land and buildings. Not taken, 365 days, 0.20 off and 0.01 for every 30 days, unless stated.
   *
   * @default {"accepted":false,"daysToSell":365,"haircut":"0.20","haircutPer30Days":"0.01"}
   */
  property?: AssetClassRule;
  /**
   * Claims against others. Taken, 60 days, 0.20 off and 0.02 for every 30 days, unless stated.
   *
   * @default {"accepted":true,"daysToSell":60,"haircut":"0.20","haircutPer30Days":"0.02"}
   */
  receivable?: AssetClassRule;
  /**
   * Shares. Not taken, 180 days, 0.30 off and 0.02 for every 30 days, unless stated.
   *
   * @default {"accepted":false,"daysToSell":180,"haircut":"0.30","haircutPer30Days":"0.02"}
   */
  equity?: AssetClassRule;
  /**
   * Bills. Taken, 90 days, 0.02 off and 0.01 for every 30 days, unless stated.
   *
   * @default {"accepted":true,"daysToSell":90,"haircut":"0.02","haircutPer30Days":"0.01"}
   */
  bill?: AssetClassRule;
}

/** A cost of taking and selling an asset. */
export interface AssetCost {
  /** What it is for. */
  kind: AssetCostKind;
  /** How much it is. */
  basis: AssetCostBasis;
  /**
   * Who bears it. The creditor unless stated.
   *
   * @default "creditor"
   */
  borneBy?: CostBearer;
}

/** A cost that is a fixed sum. */
export interface AssetCostAmount {
  /** The sum, zero or above. */
  amount: DecimalString;
}

/** A cost that grows with the days until the sale. */
export interface AssetCostPerDay {
  /** The sum for each day until the sale, zero or above. It may have more decimals than the currency. */
  amount: DecimalString;
}

/** A cost that is a share of what the sale is expected to bring. */
export interface AssetCostShare {
  /** The share of the expected proceeds: the market value less condition and haircut. */
  share: DecimalString;
}

/** One line of an appraisal. */
export interface AssetLine {
  /** What it is. */
  kind: AssetLineKind;
  /** What it adds to the net realisable value, negative where it takes off. Zero for a cost that the debtor bears. */
  amount: DecimalString;
  /** What the cost is for, on the line of a cost. */
  costKind?: AssetCostKind;
  /** The whole cost, on the line of a cost, whoever bears it. */
  cost?: DecimalString;
  /** Who bears the cost, on the line of a cost. */
  borneBy?: CostBearer;
  /** The share taken off, on a line of condition or liquidity, shown with at most 6 decimals. */
  share?: DecimalString;
  /** Who gets it first, on the line of a prior charge. */
  holder?: string;
}

/**
 * Which assets a creditor takes in place of money, and at what figure.
 *
 * The default is cautious. Source A gives its directions: the market price and not the debtor's word, nothing that is
 * slow to sell, the rest in cash or in two instalments. The sizes are this library's. With `creditedAt` as
 * `market_value` the sources' own figures come out.
 */
export interface AssetOfferPolicy {
  /**
   * At what figure an accepted asset counts against the claim. The net realisable value unless stated.
   *
   * @default "net_realisable_value"
   */
  creditedAt?: CreditBasis;
  /**
   * An asset that takes more days to sell than this is illiquid and refused. 90 unless stated.
   *
   * @default 90
   */
  mostDaysToSell?: number;
  /**
   * A market price older than this many days is stale, and its asset refused until the price is looked up again. 30 unless
   * stated.
   *
   * @default 30
   */
  mostPriceAgeDays?: number;
  /**
   * What to do with an asset that others have rights in. Refuse it unless stated.
   *
   * @default "refuse"
   */
  encumbered?: EncumbranceRule;
  /** What is to be expected of each class of assets. */
  classes?: AssetClassRules;
  /**
   * What a condition takes off.
   *
   * @default {"worn":"0.20","damaged":"0.50","scrap":"0.80"}
   */
  conditions?: ConditionDiscounts;
  /** What money costs the creditor until the sale. Absent: the time until the sale costs nothing. */
  costOfCapital?: CostOfCapital;
  /**
   * Into how many equal instalments the residual is split where it is not paid in cash, from 1 to 120; into fewer where it
   * has fewer units of its currency. 2 unless stated, as in source A.
   *
   * @default 2
   */
  residualInstalments?: number;
}

/**
 * What an offer of assets is worth against a claim, and what to answer.
 *
 * `discharged` and `residual` add up to the claim, and there is never both a residual and a surplus.
 */
export interface AssetOfferReport {
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** The day the answer is made for. */
  asOf: IsoDate;
  /** What is owed. */
  claim: DecimalString;
  /** What to answer. */
  verdict: AssetVerdict;
  /** At what figure accepted assets count. */
  creditedAt: CreditBasis;
  /** What the debtor says all of it is worth, where the debtor puts a figure on every asset. */
  statedValue?: DecimalString;
  /** What all of it would cost on the market. */
  marketValue: DecimalString;
  /** What all of it is expected to bring the creditor, accepted or not. */
  netRealisableValue: DecimalString;
  /** What the accepted assets count for. */
  credit: DecimalString;
  /** What taking them discharges of the claim. */
  discharged: DecimalString;
  /** What stays owed: the top-up. */
  residual: DecimalString;
  /**
   * The residual in equal instalments, for a debtor who cannot pay it at once. Empty without a residual, and where the offer
   * is refused.
   */
  residualInstalments: readonly DecimalString[];
  /** What the accepted assets count for beyond the claim: due to the debtor. */
  surplus: DecimalString;
  /** The assets, one by one, in the order of the offer. */
  assets: readonly AppraisedAsset[];
}

/**
 * A claim settled with assets: what is discharged, what stays owed and how it is paid, or what is due to the debtor.
 *
 * `discharged` and `residual` add up to the claim, and there is never both a residual and a surplus.
 */
export interface AssetSettlement {
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** The day of the settlement. */
  asOf: IsoDate;
  /** What was owed. */
  claim: DecimalString;
  /** At what figure the assets count. */
  creditedAt: CreditBasis;
  /** The assets, in the order in which they are taken. */
  assets: readonly SettledAsset[];
  /** What the assets discharge of the claim. */
  discharged: DecimalString;
  /** What stays owed. */
  residual: DecimalString;
  /** What is due to the debtor, because the last asset taken counts for more than was still owed. */
  surplus: DecimalString;
  /** What the assets taken are expected to bring the creditor. */
  netRealisableValue: DecimalString;
  /** The parts of the claim, in the order in which they are discharged. Empty where the claim is one sum. */
  heads: readonly SettledHead[];
  /** The last day to pay the residual in cash. Absent without a residual, and where it is paid in instalments. */
  residualDue?: IsoDate;
  /** The plan for the residual. Absent without a residual, and where it is paid in cash. */
  residualPlan?: InstalmentPlan;
}

/** A portfolio of accounts in one currency, and the policies to tier it by. */
export interface AssignTiersInput {
  /**
   * The accounts, at most 1,000,000, one per debtor, all in the currency of the tier policy. May be empty: the policies
   * are checked all the same.
   */
  accounts: readonly Account[];
  /** Which account gets which tier. The documented default, in yuan, unless stated. */
  tierPolicy?: TierPolicy;
  /** How facts become a score. The documented default unless stated. */
  recoverabilityPolicy?: RecoverabilityPolicy;
}

/**
 * Level parts, and a large rest with the last one.
 *
 * Without interest and with flat interest the parts are level in principal, and interest comes on top; with interest on
 * the declining balance they are level in what is paid.
 */
export interface BalloonParts {
  /** How many, 2 to 1,200, the balloon among them. Absent: as few as amount and balloon allow. */
  parts?: number;
  /** What each part before the last one is, fees on top. Absent: what count and balloon ask. */
  amount?: DecimalString;
  /** The principal that is left for the last part. Absent, without a share: what count and amount leave. */
  balloon?: DecimalString;
  /** The same as a share of what the deposit leaves of the debt. It excludes the amount of the balloon. */
  balloonShare?: DecimalString;
}

/** Discounting a bill beside keeping it, both valued on the day of the discount. */
export interface BillComparison {
  /** What keeping it is worth: the face, less the risk, at the cost of capital. */
  valueKept: DecimalString;
  /** What the holder must expect to pay back under recourse, at the cost of capital; zero without recourse or risk. */
  recourseValue: DecimalString;
  /** What discounting it is worth: the proceeds less the value of the recourse. */
  valueDiscounted: DecimalString;
  /** What discounting gains over keeping; below zero: what it loses. */
  gain: DecimalString;
  /** Discount it where the gain is not below zero. */
  verdict: BillVerdict;
}

/**
 * What a bill brings when it is discounted.
 *
 * Proceeds, discount and fees add up to the face.
 */
export interface BillDiscountStatement {
  /** The number of the bill, if stated. */
  number?: string;
  /** Who has accepted it. */
  kind: AcceptanceKind;
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** The day it is discounted. */
  discountDate: IsoDate;
  /** The day it matures, as written on it. */
  maturity: IsoDate;
  /** The business day on which it is paid. */
  rolledMaturity: IsoDate;
  /** The days by which the maturity moved; below zero for an earlier day. */
  rolledDays: number;
  /** The last day of the discount, which bears none itself: the rolled maturity and the transit days. */
  discountedUntil: IsoDate;
  /** The days of the calendar that bear discount: the first is the day of the discount. */
  days: number;
  /** How the rate was applied. */
  method: BillDiscountMethod;
  /** The rate per year. */
  rate: DecimalString;
  /** How days become a part of a year. */
  dayCount: DayCount;
  /** The amount the bill pays at maturity. */
  face: DecimalString;
  /** The discount, rounded half away from zero to the minor unit. */
  discount: DecimalString;
  /** The fee and the commission, the commission rounded half away from zero to the minor unit. */
  fees: DecimalString;
  /** What is paid out: the face less discount and fees. */
  proceeds: DecimalString;
  /**
   * What the money costs by the year, fees among it, simple, by the day count of the terms: (face − proceeds) over
   * proceeds over time. Absent where there are no days.
   */
  simpleYearlyCost?: DecimalString;
  /** The same compound, on actual days over 365. */
  compoundYearlyCost: EffectiveRateFinding;
  /** What can still be asked back from whoever discounted it: the face under recourse, else zero. */
  contingentLiability: DecimalString;
  /** Discounting beside keeping, where asked. */
  comparison?: BillComparison;
}

/** The terms on which a bank buys a bill. */
export interface BillDiscountTerms {
  /** How the rate is applied. */
  method: BillDiscountMethod;
  /** The rate per year. */
  rate: DecimalString;
  /**
   * How days become a part of a year; actual_360 where a bank reckons with a monthly rate over 30. thirty_e_360_isda has
   * no meaning here.
   */
  dayCount: DayCount;
  /**
   * Days that the bank adds after the maturity until it has the money, such as the three for an acceptor in another
   * place, 0 to 366. None unless stated.
   *
   * @default 0
   */
  transitDays?: number;
  /** How the maturity is moved where it is no business day; the days it moves are discounted too. Absent: it stays. */
  adjustment?: DueDateAdjustment;
  /** A fee in money, zero or above. None unless stated. */
  fee?: DecimalString;
  /** A commission as a share of the face. None unless stated. */
  commission?: DecimalString;
  /**
   * Who bears it when the acceptor does not pay. Whoever discounted it (with recourse) unless stated.
   *
   * @default "with_recourse"
   */
  recourse?: BillRecourse;
}

/** What it means to keep a bill until it is paid. */
export interface BillHolding {
  /** What money costs the holder. */
  costOfCapital: CostOfCapital;
  /** The risk that the acceptor does not pay. None unless stated for a bank; for a company it must be stated. */
  risk?: NonPaymentRisk;
}

/** A debtor's objection to an entry of the blocklist. It lifts the entry only once it is allowed. */
export interface BlockAppeal {
  /** The day it was filed. */
  filed: IsoDate;
  /** What the debtor says, and what was found. */
  note: string;
  /** What became of it. */
  outcome: AppealOutcome;
  /** The day it was decided. Given exactly when it is not pending. */
  decided?: IsoDate;
}

/**
 * The debtors who are supplied on no terms, and how long an entry lasts.
 *
 * That there is a blocklist, for debtors in bad faith, is source B's; that an entry ends, after how long, and that it can
 * be appealed against are this library's.
 */
export interface Blocklist {
  /**
   * The entries, in any order. At most 100,000. Empty unless stated.
   *
   * @default []
   */
  entries?: readonly BlocklistEntry[];
  /**
   * How long an entry lasts, exactly one rule for each ground. Unless stated: bad faith 36 months, a broken agreement
   * 12, fraud without end, a debt written off 60, a shared list 12, another ground 12.
   */
  rules?: readonly BlocklistRule[];
}

/** An entry of the blocklist. */
export interface BlocklistEntry {
  /** The key of the debtor. */
  debtor: string;
  /** Why it is blocked. */
  ground: BlockGround;
  /** The first day that it is blocked. */
  since: IsoDate;
  /** The last day that it is blocked. Absent: what the rule for the ground gives. */
  lastDay?: IsoDate;
  /** The debtor's objection, if there is one. */
  appeal?: BlockAppeal;
  /** What happened, in words. */
  note?: string;
}

/** Whether a debtor is blocked on a day, and by what. */
export interface BlocklistFinding {
  /** The key of the debtor. */
  debtor: string;
  /** The day the answer is made for. */
  asOf: IsoDate;
  /** Whether an entry is in force. */
  blocked: boolean;
  /** The last day of the entry in force that lasts longest. Absent: not blocked, or without end. */
  lastDay?: IsoDate;
  /** The entries for this debtor, in the order of the list, those of the past included. */
  entries: readonly BlocklistHit[];
  /** Why, entry by entry. */
  reasons: readonly Reason[];
}

/** An entry of the blocklist for the debtor asked about, on a day. */
export interface BlocklistHit {
  /** Which entry of the list: its place, the first is 0. */
  entry: number;
  /** Why the debtor is blocked. */
  ground: BlockGround;
  /** The first day that it is blocked. */
  since: IsoDate;
  /** The last day that it is blocked, by the entry or by the rule. Absent: without end. */
  lastDay?: IsoDate;
  /** Where the entry stands. */
  status: BlockStatus;
  /** What happened, in the words of the entry. */
  note?: string;
  /** The appeal as it stands on that day. */
  appeal?: BlockAppeal;
}

/** How long an entry with a ground lasts, where the entry itself does not say. */
export interface BlocklistRule {
  /** The ground. */
  ground: BlockGround;
  /**
   * The months that it lasts, from 1 to 1,200: 12 months from 15 March 2024 last through 14 March 2025. Absent: without
   * end.
   */
  months?: number;
}

/** A debt, the day the plan starts, and its terms. */
export interface BuildInstalmentPlanInput {
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** The debt that the plan pays off, above zero, the deposit within it. */
  principal: DecimalString;
  /**
   * The day the plan is measured from: interest runs over the days after it, and paying everything on it is what the
   * plan is compared with.
   */
  startDate: IsoDate;
  /** The terms. */
  terms: InstalmentPlanTerms;
  /** What money costs the creditor, to value the plan on the start date. Absent: no present value is shown. */
  costOfCapital?: CostOfCapital;
}

/** A first date, the distance to the next ones, and where they end. */
export interface BuildScheduleInput {
  /** The first date of the schedule. Every other date is reckoned from it, never from the date before. */
  anchor: IsoDate;
  /** The distance from one date to the next. */
  period: Period;
  /** How many dates, the anchor among them: 1 to 1,200. Exactly one of this and the last date must be given. */
  dates?: number;
  /**
   * The last day that a date may fall on before it is adjusted, not before the anchor. A date on that very day belongs
   * to the schedule.
   */
  lastDate?: IsoDate;
  /**
   * Whether an anchor on the last day of its month means the last day of every month: 28 February, 31 March, 30 April.
   * Without it the day of the month is kept where the month has it: 28 February, 28 March, 28 April. Only for periods
   * of months and years. No unless stated.
   *
   * @default false
   */
  keepMonthEnd?: boolean;
  /** The calendar that says which days are business days. Without one no date is adjusted. */
  calendar?: CalendarTerms;
  /** Where a date goes that is no business day. Must be given with a calendar; without one only unadjusted may be. */
  convention?: RollConvention;
}

/** The dates of a schedule. */
export interface BuildScheduleReport {
  /** The rows, in the order of their numbers. The unadjusted dates ascend. */
  rows: readonly ScheduleRow[];
}

/**
 * Which days are worked. A day is a business day when it is no weekend day and not closed, or when it is a working day
 * of a weekend.
 */
export interface BusinessCalendar {
  /** What the calendar is called, not empty. */
  name: string;
  /** The days of the week that are not worked, each once; six at most. Empty where every day of the week is worked. */
  weekend: readonly Weekday[];
  /**
   * The days off besides, in ascending order, at most 20,000. A day that falls on a weekend may be listed. None
   * unless stated.
   *
   * @default []
   */
  closedDays?: readonly IsoDate[];
  /**
   * The weekend days that are worked, such as the make-up days around Chinese holidays, in ascending order, at most
   * 20,000. None unless stated.
   *
   * @default []
   */
  workingDays?: readonly IsoDate[];
  /** Who published the days, so that a reader can check them. Not empty. */
  source: string;
  /** The first day that the calendar knows. Any answer that needs an earlier day is refused. */
  knownFrom: IsoDate;
  /** The last day that the calendar knows. Any answer that needs a later day is refused. */
  knownThrough: IsoDate;
}

/** Interest is added to the principal on stated days. */
export interface CapitalisationDates {
  /** The days, in order, each once. Interest unpaid at the end of the day before bears interest from this day on. */
  dates: readonly IsoDate[];
}

/** Interest is added to the principal at equal distances. */
export interface CapitalisationPeriod {
  /** The day the periods are reckoned from. The first addition is one period later. */
  anchor: IsoDate;
  /** The distance from one addition to the next. */
  period: Period;
}

/** Categories that have the same points. */
export interface CategoryBin {
  /** The categories, as they are written. */
  values: readonly string[];
  /** The points, a whole number from -10,000 to 10,000. */
  points: number;
}

/** Bins for a category. Each category is in at most one, and those in none have points of their own. */
export interface CategoryBins {
  /** The bins, at most 1,000. */
  bins: readonly CategoryBin[];
  /** The points of a category that is in no bin, a whole number from -10,000 to 10,000. */
  otherPoints: number;
}

/** The points for each cause of arrears: whole numbers from -1,000 to 1,000. */
export interface CauseOfArrearsPoints {
  /**
   * The debtor waits for the money of its own debtors. 0 unless stated.
   *
   * @default 0
   */
  triangularDebt?: number;
  /**
   * The business is under pressure. -5 unless stated.
   *
   * @default -5
   */
  operatingPressure?: number;
  /**
   * The debtor has run out of cash. -15 unless stated.
   *
   * @default -15
   */
  brokenCashFlow?: number;
  /**
   * The debtor could pay and does not want to. -20 unless stated.
   *
   * @default -20
   */
  badFaith?: number;
}

/** An order, and all that speaks for or against its release. */
export interface CheckOrderInput {
  /** The key of the debtor. Taken as it is written. */
  debtor: string;
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** The day the answer is made for. */
  asOf: IsoDate;
  /** The value of this order, above zero, tax included. */
  order: DecimalString;
  /**
   * What has been paid in advance for this order, from zero to its value. Zero unless stated.
   *
   * @default "0"
   */
  prepaid?: DecimalString;
  /** What the debtor owes on invoices, overdue or not, zero or above. */
  openReceivables: DecimalString;
  /**
   * What it has ordered and not been invoiced for, this order apart, zero or above. Zero unless stated.
   *
   * @default "0"
   */
  undeliveredOrders?: DecimalString;
  /**
   * What of the open receivables is overdue. Zero unless stated.
   *
   * @default "0"
   */
  overdue?: DecimalString;
  /**
   * The days past due of the oldest amount outstanding. Zero exactly when nothing is overdue, and unless stated.
   *
   * @default 0
   */
  oldestDaysPastDue?: number;
  /**
   * What secures the debtor's debts. It counts where it can be called on through the end of the credit term. At most
   * 10,000.
   *
   * @default []
   */
  security?: readonly CreditSecurity[];
  /** The credit that the debtor has. */
  line: CreditLine;
  /** The debtors who are supplied on no terms. */
  blocklist?: Blocklist;
  /**
   * What is tolerated.
   *
   * @default {"toleratedDays":7,"toleratedAmount":"0","largeOrderShare":"0.30"}
   */
  policy?: OrderPolicy;
}

/** What is owed, by head. No figure is below zero. */
export interface ClaimBalances {
  /** The costs. */
  cost: DecimalString;
  /** The interest. */
  interest: DecimalString;
  /** The principal. */
  principal: DecimalString;
  /** Their sum. */
  total: DecimalString;
}

/** A cost of getting paid that the debtor owes. */
export interface ClaimCost {
  /** The day from which it is owed, this day included. */
  date: IsoDate;
  /** What it is. */
  kind: ClaimCostKind;
  /** What it was for, in your words. */
  label: string;
  /** The amount, above zero. */
  amount: DecimalString;
  /** The key of the receivable that it was for. Absent: it was for the claim as a whole. */
  receivable?: string;
}

/** A receivable as a part of a claim. */
export interface ClaimDebt {
  /**
   * The receivable with its dated facts. A payment in it is one for which the debtor named this receivable. A credit in
   * it meets its principal before anything else. Its disputes change nothing here.
   */
  receivable: Receivable;
  /** The terms of interest on it. Absent: those of the whole claim. */
  terms?: ClaimInterestTerms;
  /** What its security is worth, zero or above, to order debts by. Absent: nothing secures it. */
  secured?: DecimalString;
}

/** One debt of the claim on the day asked about. */
export interface ClaimDebtState {
  /** The key of the receivable. */
  receivable: string;
  /** Whether it has been issued by then. */
  issued: boolean;
  /** What is owed on it, by head. */
  balances: ClaimBalances;
  /** What has happened to each head. */
  heads: readonly ClaimHeadTotal[];
  /** The interest that accrued: the sum of its lines, before any cap or waiver. */
  accrued: DecimalString;
  /** What the cap takes off it, zero or above. */
  capped: DecimalString;
  /**
   * What one more day adds to its interest, after the cap and what is given up without condition or with its condition
   * met; zero where it bears none.
   */
  perDay: DecimalString;
  /** Money that waits for this receivable to be issued. */
  reserved: DecimalString;
  /**
   * Where a waiver on condition stands, if the terms have one. The condition asks for money received on interest and
   * principal of this debt, whichever of the two it was spread on.
   */
  waiver?: WaiverState;
}

/** How one balance of one head changed. Above zero it grew, below zero it shrank. */
export interface ClaimEntry {
  /** The key of the receivable. Absent: costs of the claim as a whole. */
  receivable?: string;
  /** The head. */
  head: ClaimHead;
  /** The change. */
  amount: DecimalString;
}

/** Something that changed the claim, and what it left. */
export interface ClaimEvent {
  /** Its day. Absent: a receivable without an issue date, there from the start. */
  date?: IsoDate;
  /** What happened. */
  kind: ClaimEventKind;
  /** The key of the receivable it is about, or that the debtor named. Absent: the claim as a whole. */
  receivable?: string;
  /** The kind of cost, where it is one. */
  costKind?: ClaimCostKind;
  /** The label of the cost, the reference of the payment, or the reason given, if any. */
  label?: string;
  /** The amount as it was stated or reckoned: above zero, but for interest that comes back as a cap grows. */
  amount: DecimalString;
  /** What it changed, by receivable and head. Empty: nothing. */
  entries: readonly ClaimEntry[];
  /** What is owed on the whole claim after it. */
  balances: ClaimBalances;
  /** Money that has found nothing to pay, after it. */
  unappliedCredit: DecimalString;
}

/** What has happened to one head. Charged plus capitalised less paid, credited and waived is the balance. */
export interface ClaimHeadTotal {
  /** The head. */
  head: ClaimHead;
  /** What was charged. Of interest: what accrued, less what the cap took off. */
  charged: DecimalString;
  /** Interest added to the principal: below zero for interest, above zero for principal. */
  capitalised: DecimalString;
  /** What payments paid. */
  paid: DecimalString;
  /** What credits took off. */
  credited: DecimalString;
  /** What was given up. */
  waived: DecimalString;
  /** What is owed, zero or above. */
  balance: DecimalString;
}

/** Days on which the same base bore the same rate. */
export interface ClaimInterestLine {
  /** The key of the receivable. */
  receivable: string;
  /** What it is on. */
  baseKind: ClaimInterestBase;
  /** The due date of the part, or the day on which interest was first added to the principal. */
  dueDate: IsoDate;
  /** The first day that bears interest. */
  firstDay: IsoDate;
  /** The last day that bears interest, this day included. */
  lastDay: IsoDate;
  /** The days of the calendar from the first through the last, both included. */
  days: number;
  /** What bore interest on each of these days. */
  base: DecimalString;
  /** The rate of each of these days. */
  rate: AppliedRate;
  /** Whether the rate is a projection: the last known one, past the day it is known for. */
  projected: boolean;
  /** The interest before rounding, shown with at most 12 decimals. */
  exact: DecimalString;
  /** The interest, rounded. The lines of a receivable add up to its accrued interest. */
  interest: DecimalString;
}

/** The terms of interest on a debt. */
export interface ClaimInterestTerms {
  /** The rate, the days that count, the rounding, the cap, the waiver. A rate below zero is refused. */
  lateInterest: LateInterestTerms;
  /** When unpaid interest bears interest itself. Absent: never; interest stays simple. */
  capitalisation?: InterestCapitalisation;
}

/** Money received from the debtor. */
export interface ClaimPayment {
  /** The day it was received. It counts from this day on, this day included. */
  date: IsoDate;
  /** The amount received, above zero. */
  amount: DecimalString;
  /**
   * The key of the receivable that the debtor named. It is met first, all heads of it in their order. Absent: the
   * debtor named none.
   */
  designated?: string;
  /** The bank's or the payer's reference, if any. */
  reference?: string;
}

/** A row of the sheet: what it adds to or takes off each head, and the balance it leaves. */
export interface ClaimSheetRow {
  /** Its number, 1 for the first. */
  number: number;
  /** Its day. Absent: there from the start. */
  date?: IsoDate;
  /** What happened. */
  kind: ClaimEventKind;
  /** The key of the receivable. Absent: the claim as a whole. */
  receivable?: string;
  /** The label of the cost, the reference of the payment, or the reason given, if any. */
  label?: string;
  /** How interest is worked out, on a row that charges it. */
  working?: ClaimWorking;
  /** The change of the costs: above zero it grew, below zero it shrank. */
  cost: DecimalString;
  /** The change of the interest. */
  interest: DecimalString;
  /** The change of the principal. */
  principal: DecimalString;
  /** What is owed in all after this row: the balance of the row above with the three changes. */
  balance: DecimalString;
  /** Money that has found nothing to pay, after this row. */
  unappliedCredit: DecimalString;
}

/**
 * A claim on one debtor as it stands on a day, with everything that led to it.
 *
 * On every head and debt, and on the whole: charges, less payments, credits and waivers, are the balance.
 */
export interface ClaimStatement {
  /** The key of the debtor. */
  debtor: string;
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** The day the answer is made for. */
  asOf: IsoDate;
  /** The orders in which payments were spread. */
  allocation: AllocationOrder;
  /** What is owed, by head. */
  balances: ClaimBalances;
  /** What has happened to each head, over all debts and the costs of the claim as a whole. */
  heads: readonly ClaimHeadTotal[];
  /** Everything received by then. */
  received: DecimalString;
  /** Everything credited without payment by then. */
  credited: DecimalString;
  /**
   * Received or credited money that has found nothing to pay, zero or above. It is owed to the debtor or waits for a
   * receivable still to be issued; it is no negative debt.
   */
  unappliedCredit: DecimalString;
  /** What one more day adds to the claim. */
  perDay: DecimalString;
  /** The debts, in the order of the input. */
  debts: readonly ClaimDebtState[];
  /** The costs of the claim as a whole that are still owed. */
  commonCosts: DecimalString;
  /** What happened, in order, with what each left. */
  events: readonly ClaimEvent[];
  /** The lines of interest, by debt, base and day. */
  interestLines: readonly ClaimInterestLine[];
  /** The same as a table: each row can be worked out from the row above with a pocket calculator. */
  sheet: readonly ClaimSheetRow[];
}

/** What the creditor gives up on a day. */
export interface ClaimWaiver {
  /** The day from which it counts, this day included. Of interest it takes what is unpaid at the end of the day before. */
  date: IsoDate;
  /** Of which head. */
  head: ClaimHead;
  /** The amount given up, above zero. Where less is owed, all of that is given up. Absent: all that is owed of the head. */
  amount?: DecimalString;
  /** The key of the receivable it is for. Absent: the claim as a whole, in the order in which a payment would meet it. */
  receivable?: string;
  /** Why, if said. */
  reason?: string;
}

/**
 * How the interest of a row is worked out: base times rate times days is the interest; less what earlier rows charged of
 * the same line, it is what the row adds.
 */
export interface ClaimWorking {
  /** What it is on. */
  baseKind: ClaimInterestBase;
  /** The first day. */
  firstDay: IsoDate;
  /** The last day, this day included. */
  lastDay: IsoDate;
  /** The days of the calendar from the first through the last, both included. */
  days: number;
  /** What bore interest on each of these days. */
  base: DecimalString;
  /** The rate of each of these days. */
  rate: AppliedRate;
  /** The interest before rounding, shown with at most 12 decimals. */
  exact: DecimalString;
  /** The interest of these days, rounded. */
  interest: DecimalString;
  /** What earlier rows have charged of it. */
  chargedBefore: DecimalString;
}

/** A thing that is mortgaged, pledged or charged to the creditor. */
export interface CollateralItem {
  /** A key for it, unique among collateral and guarantees. */
  id: string;
  /** What kind of thing it is. */
  kind: AssetKind;
  /** How many units there are, above zero. */
  quantity: DecimalString;
  /** What a unit costs on the market. Absent: nobody has looked, and it lends nothing until somebody does. */
  market?: MarketPrice;
  /**
   * In what condition it is, against the one the price is for. As priced unless stated.
   *
   * @default "as_priced"
   */
  condition?: AssetCondition;
  /** The rank of the creditor's own charge, from 1. Absent: 1. */
  rank?: number;
  /**
   * The charges of others, at most 100.
   *
   * @default []
   */
  charges?: readonly RankedCharge[];
  /** The most that it secures, where it is registered for a maximum. Absent: no limit. */
  maximum?: DecimalString;
  /**
   * The keys of the exposures it secures, in the order in which it is used for them. Empty: all, in the order given.
   *
   * @default []
   */
  secures?: readonly string[];
}

/** The points for each kind of collateral: whole numbers from -1,000 to 1,000. */
export interface CollateralPoints {
  /**
   * Nothing secures the debt. 0 unless stated.
   *
   * @default 0
   */
  none?: number;
  /**
   * A third party has promised to pay. 5 unless stated.
   *
   * @default 5
   */
  guaranteed?: number;
  /**
   * An asset secures the debt. 10 unless stated.
   *
   * @default 10
   */
  secured?: number;
}

/** How much a negotiator may concede. */
export interface ConcessionAuthority {
  /** Who has it, to name in the plan: a person or a post. */
  holder?: string;
  /** The most that all concessions together may come to, zero or above. */
  total: DecimalString;
  /** The most that one concession may come to, above zero. Absent: as much as all together. */
  each?: DecimalString;
}

/**
 * A ladder of concessions, each against a return.
 *
 * What is left to pay never falls below the floor, all concessions together never exceed the authority, and no return
 * is paid for twice.
 */
export interface ConcessionPlan {
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** The whole claim: principal, interest and costs. */
  claim: DecimalString;
  /** The least to be left of it. */
  floor: DecimalString;
  /** What may be conceded in all: down to the floor or up to the authority, whichever ends first. */
  room: DecimalString;
  /** What ends the room. */
  limit: ConcessionLimit;
  /** What has been conceded already, without what has lapsed. */
  conceded: DecimalString;
  /**
   * What of the concessions given has lapsed, since the return did not come: it may be conceded again, for another
   * return.
   */
  lapsed: DecimalString;
  /** What of the room is left; zero where more was given than there was. */
  roomLeft: DecimalString;
  /** By how much more was conceded than there was room; zero as a rule. */
  overrun: DecimalString;
  /** What is left to pay after the concessions given already. */
  leftToPay: DecimalString;
  /** Where the negotiation stands. */
  status: ConcessionStatus;
  /** The ladder from here. Not to be shown to the debtor: the steps after the first are the reserve. */
  steps: readonly ConcessionStep[];
  /** The concession to offer next; absent while none may be offered. */
  next?: ConcessionStep;
  /** What of the room no return takes up: returns that are worth less, the limit of a single concession, or the unit. */
  unused: DecimalString;
  /** Why it stands as it does. */
  reasons: readonly Reason[];
}

/** Something to ask of the debtor. */
export interface ConcessionReturn {
  /** Its key, unique in the list. A return is given for once, under one key. */
  id: string;
  /** What kind of return it is. */
  kind: ReturnKind;
  /** What exactly is asked, in words for the negotiator: `30 % by the 25th`. */
  ask?: string;
  /** What the return is worth to the creditor, above zero. No more is given for it. Absent: no limit of its own. */
  worth?: DecimalString;
}

/** One concession of the ladder, and what to ask in return. */
export interface ConcessionStep {
  /** Its place in the ladder, from 1 for the next one. */
  number: number;
  /** The key of the return to ask for. */
  returnId: string;
  /** What kind of return it is. */
  kind: ReturnKind;
  /** What exactly is asked, if stated. */
  ask?: string;
  /** What is conceded when the return is agreed. The sum of its three parts. */
  concession: DecimalString;
  /** What of it is interest. */
  interest: DecimalString;
  /** What of it is costs. */
  costs: DecimalString;
  /** What of it is principal. */
  principal: DecimalString;
  /** All concessions up to this one, with those given already that have not lapsed. */
  conceded: DecimalString;
  /** What is left to pay after it. */
  leftToPay: DecimalString;
}

/** What a condition takes off the price of a sound thing. The sizes are this library's. */
export interface ConditionDiscounts {
  /**
   * The share taken off for a worn one. 0.20 unless stated.
   *
   * @default "0.20"
   */
  worn?: DecimalString;
  /**
   * The share taken off for a damaged one. 0.50 unless stated.
   *
   * @default "0.50"
   */
  damaged?: DecimalString;
  /**
   * The share taken off for one that is scrap. 0.80 unless stated.
   *
   * @default "0.80"
   */
  scrap?: DecimalString;
}

/**
 * Interest is given up on condition that the debtor pays by a day. Through that day's end the waiver is pending; if the
 * condition is not met by then, it fails and the interest is owed as if it had never been offered.
 */
export interface ConditionalWaiver {
  /** The last day to pay. A payment dated on this day is in time. The waiver covers interest through this day. */
  payBy: IsoDate;
  /**
   * What the payments dated through that day must add up to, credits not counted. Absent: nothing that has fallen due
   * by that day may be outstanding at its end.
   */
  amount?: DecimalString;
  /**
   * The share of the interest that is given up when the condition is met. All of it (1) unless stated.
   *
   * @default "1"
   */
  share?: DecimalString;
  /** Why, if said. */
  reason?: string;
}

/** The points for each state of contact: whole numbers from -1,000 to 1,000. */
export interface ContactPoints {
  /**
   * The debtor answers and keeps talking. 10 unless stated.
   *
   * @default 10
   */
  responsive?: number;
  /**
   * The debtor answers with excuses, or seldom. -10 unless stated.
   *
   * @default -10
   */
  evasive?: number;
  /**
   * The debtor cannot be reached any more. -25 unless stated.
   *
   * @default -25
   */
  lost?: number;
}

/** What money costs by the year: the rate at which a later amount is worth less today. */
export interface CostOfCapital {
  /** The rate per year, above -1: `0.06` is 6 %. What the business pays for its own money. */
  rate: DecimalString;
  /**
   * Compound or simple. Compound unless stated.
   *
   * @default "compound"
   */
  compounding?: Compounding;
  /** How days become a part of a year. Actual days over 365 unless stated; `thirty_e_360_isda` has no meaning here. */
  dayCount?: DayCount;
}

/** An interval of days, and the calendar to count its business days by. */
export interface CountBusinessDaysInput {
  /** The first day, which is counted if it is a business day. */
  start: IsoDate;
  /** The day after the last one counted. Not before the start; on the same day the interval is empty. */
  end: IsoDate;
  /** The calendar that says which days are business days. It must know every day that is counted. */
  calendar: CalendarTerms;
}

/** The days of an interval, by what the calendar says about them. */
export interface CountBusinessDaysReport {
  /**
   * All days of the interval: the start is counted, the end is not. Business days, weekend days and closed days add up
   * to it.
   */
  actualDays: number;
  /** The business days, working weekend days among them. */
  businessDays: number;
  /** Of the business days, those that fall on a weekend day. */
  workingWeekendDays: number;
  /** The weekend days that are not worked, listed as closed or not. */
  weekendDays: number;
  /** The closed days that are no weekend days. */
  closedDays: number;
}

/** An interval of days and the day count to measure it by. */
export interface CountDaysInput {
  /** The first day, which is counted. */
  start: IsoDate;
  /** The day after the last one counted. Not before the start; on the same day the interval is empty. */
  end: IsoDate;
  /** How the days become a fraction of a year. */
  dayCount: DayCount;
  /** The last day of the contract, not before the end. Only thirty_e_360_isda looks at it, and it must have it. */
  termination?: IsoDate;
}

/** The days of an interval and the part of a year that they are. */
export interface CountDaysReport {
  /** The days of the calendar: the start is counted, the end is not. */
  actualDays: number;
  /** The days as the convention counts them. The sum of the days of the parts. */
  countedDays: number;
  /**
   * The year fraction exactly, as the sum of these parts. One part, except for actual_actual_isda, which has two: the
   * days in common years over 365, then the days in leap years over 366.
   */
  parts: readonly YearFractionPart[];
  /** The same fraction as a decimal with at most 12 decimals, a half rounded away from zero. For showing only. */
  yearFraction: DecimalString;
}

/** A security, and whether it counts. */
export interface CountedSecurity {
  /** The security. */
  security: CreditSecurity;
  /** Whether it counts: its last day is not before the day through which it is needed. */
  counted: boolean;
}

/** A reduction of a receivable without payment: a credit note, a return, an allowance. */
export interface Credit {
  /** The day from which it counts, this day included. */
  date: IsoDate;
  /** The amount credited, above zero. */
  amount: DecimalString;
  /** Why it was given, if said. */
  reason?: string;
}

/** What is known of a debtor, to set its limit. What is not known is left out, not guessed. */
export interface CreditLimitFacts {
  /** What it is expected to buy in a year, zero or above. */
  yearlyPurchases?: DecimalString;
  /** What it owns less what it owes. Negative: it owes more. */
  netWorth?: DecimalString;
  /** Its current assets less its current liabilities. Negative: it has more to pay than to receive. */
  workingCapital?: DecimalString;
  /** Its grade, as the scorecard or an agency gives it. */
  grade?: string;
  /**
   * What secures its debts. At most 10,000. Nothing unless stated.
   *
   * @default []
   */
  security?: readonly CreditSecurity[];
}

/**
 * How facts become a credit limit.
 *
 * That a limit follows from an assessment of the debtor is sources B's and C's; they give no figures. The methods are those
 * of common practice, and every share, cap and amount here is this library's.
 */
export interface CreditLimitPolicy {
  /**
   * The currency of the amounts. CNY unless stated.
   *
   * @default "CNY"
   */
  currency?: CurrencyCode;
  /**
   * The methods, each kind at most once. Unless stated: the need on 365 days, 0.10 of net worth, 0.20 of working capital,
   * the caps A 1,000,000 and 90 days, B 500,000 and 60 days, C 200,000 and 45 days, D 50,000 and 30 days, E nothing, and an
   * appetite of 1,000,000.
   */
  methods?: readonly LimitMethodTerms[];
  /**
   * How the methods become one figure. The lowest unless stated.
   *
   * @default "lowest"
   */
  combination?: LimitCombination;
  /**
   * What happens to a method whose fact is not known. Left out unless stated.
   *
   * @default "leave_out"
   */
  missing?: MissingFigureRule;
  /** The highest limit, securities included, zero or above. Absent: none. */
  ceiling?: DecimalString;
  /** The smallest limit worth giving, zero or above: one below it becomes zero. Absent: none. */
  smallest?: DecimalString;
  /**
   * The rounding of the limit. Down to a multiple of 100 unless stated.
   *
   * @default {"unit":"100","mode":"down"}
   */
  rounding?: LimitRounding;
}

/**
 * A limit, with every step that made it.
 *
 * The changes of the steps add up to the limit exactly.
 */
export interface CreditLimitReport {
  /** The key of the debtor. */
  debtor: string;
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** The day the answer is made for. */
  asOf: IsoDate;
  /** How much the debtor may owe. */
  limit: DecimalString;
  /** The credit term: the one asked for, or the longest that the grade allows where that is shorter. */
  termDays: number;
  /** The term that was asked for. */
  termDaysAsked: number;
  /** The methods, in the order of the policy. */
  methods: readonly LimitMethodLine[];
  /** How the methods were combined. */
  combination: LimitCombination;
  /** The steps, each with what it changes. */
  steps: readonly LimitStep[];
  /** The securities, and whether each counts. */
  security: readonly CountedSecurity[];
  /** The rounding that was used for the limit. */
  rounding: LimitRounding;
  /** Why, step by step. */
  reasons: readonly Reason[];
}

/** The credit that a debtor has, to be stored between reviews. */
export interface CreditLine {
  /** How much the debtor may owe, zero or above. */
  limit: DecimalString;
  /** The credit term: the days from an invoice to its due date, at most 3,650. */
  termDays: number;
  /** The end of the last period that has had its effect on the limit. Absent: none has. */
  countedThrough?: IsoDate;
  /** The day of the last review that cut. Absent: none has. */
  lastCut?: IsoDate;
  /** The day the debtor's credit was last assessed as a whole. Absent: it never was. */
  lastAssessment?: IsoDate;
  /**
   * Whether a risk signal has frozen it: nothing more is delivered on credit. No unless stated.
   *
   * @default false
   */
  frozen?: boolean;
}

/** How a debtor paid in a period: a month, or whatever span its statements have. */
export interface CreditPeriod {
  /**
   * The last day of the period. A period that ends after the day asked about has not happened. One that runs and is
   * already overdue is given with the day asked about as its end; its rest is then a period of its own, for what falls due
   * in it.
   */
  end: IsoDate;
  /** The days past due of what was latest in it, paid or not. Absent: nothing fell due. */
  worstDaysPastDue?: number;
}

/** A credit after its review, with what moved it and what held it back. */
export interface CreditReview {
  /** The key of the debtor. */
  debtor: string;
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** The day of the review. */
  asOf: IsoDate;
  /** Which way the credit went. */
  outcome: LimitMove;
  /** The limit before. */
  limitBefore: DecimalString;
  /** The limit after. */
  limitAfter: DecimalString;
  /** The limit after less the limit before. */
  change: DecimalString;
  /** The step that the policy gives for this move, before floor and ceiling. Zero where nothing moves. */
  step: DecimalString;
  /** The credit term before, in days. */
  termDaysBefore: number;
  /** The credit term after, in days. */
  termDaysAfter: number;
  /** Whether a risk signal freezes the credit: the limit does not rise and nothing more is delivered on credit. */
  frozen: boolean;
  /** The periods, and how each counts. */
  periods: readonly ReviewedPeriod[];
  /**
   * The on-time periods in a row: those after the last overdue one, without those that had their effect in an earlier
   * review.
   */
  onTimeStreak: number;
  /** The on-time periods that raise the limit. */
  streakToRaise: number;
  /** The first day on which a limit may rise again after a cut. Absent: there was none. */
  noRaiseBefore?: IsoDate;
  /** Whether the yearly assessment is due. */
  assessmentDue: boolean;
  /** The day it falls due. Absent: the debtor was never assessed, so it is due. */
  assessmentDueOn?: IsoDate;
  /** The risk signals in force on the day. */
  signals: readonly RiskSignal[];
  /** The credit after the review, to be stored and given to the next one. */
  line: CreditLine;
  /** Why, step by step. */
  reasons: readonly Reason[];
}

/**
 * How payments and risk signals move a credit limit.
 *
 * Three on-time periods in a row raise, an overdue one cuts at once and shortens the term, credit is assessed every year,
 * and pledges, lawsuits and assets moved away are watched: all of that is source B's. How much a step is, by how many
 * days the term shortens, the pause after a cut, and that a signal freezes rather than warns, are this library's.
 * Source B says nothing of a longer term, so a review never gives one: set it anew with the limit.
 */
export interface CreditReviewPolicy {
  /**
   * The on-time periods in a row that raise the limit, above zero. 3 unless stated.
   *
   * @default 3
   */
  streakToRaise?: number;
  /**
   * The step up, as a share of the limit, above zero. 0.10 unless stated.
   *
   * @default "0.10"
   */
  raiseShare?: DecimalString;
  /**
   * The step down, as a share of the limit, above zero. 0.20 unless stated: trust is lost faster than won.
   *
   * @default "0.20"
   */
  cutShare?: DecimalString;
  /**
   * The days by which a cut shortens the term. 15 unless stated.
   *
   * @default 15
   */
  shortenDays?: number;
  /**
   * The term that a cut does not go below, in days. 7 unless stated.
   *
   * @default 7
   */
  shortestTermDays?: number;
  /**
   * A period is on time when nothing in it was later than this many days. 0 unless stated.
   *
   * @default 0
   */
  toleratedDays?: number;
  /**
   * After a cut the limit does not rise for this many days. 90 unless stated.
   *
   * @default 90
   */
  pauseDays?: number;
  /** The limit that a cut does not go below, zero or above. Absent: zero. */
  floor?: DecimalString;
  /**
   * The limit that a raise does not go above, zero or above, such as what the operation that sets limits gives. A limit
   * that is above it stays. Absent: none.
   */
  ceiling?: DecimalString;
  /**
   * The months after which the debtor's credit is assessed anew, from 1 to 1,200. 12 unless stated.
   *
   * @default 12
   */
  assessmentMonths?: number;
  /**
   * Whether the limit does not rise while an assessment is due. Yes unless stated.
   *
   * @default true
   */
  raiseNeedsAssessment?: boolean;
  /**
   * The risk signals that freeze the credit. The others are listed and do nothing. All of them unless stated.
   *
   * @default ["movables_pledge","equity_pledge","lawsuit","asset_transfer","enforcement","insolvency"]
   */
  freezingSignals?: readonly RiskSignalKind[];
  /**
   * The rounding of a step. Down to a multiple of 100 unless stated; a step is never less than one unit.
   *
   * @default {"unit":"100","mode":"down"}
   */
  rounding?: LimitRounding;
}

/**
 * The score of a debtor, attribute by attribute.
 *
 * The score is exactly the base points plus the points of the lines.
 */
export interface CreditScore {
  /** The key of the debtor. */
  debtor: string;
  /** The score. */
  score: number;
  /** The grade that the score falls under. Absent: the scorecard has no grades. */
  grade?: string;
  /** The points before any attribute. */
  basePoints: number;
  /** Every attribute of the scorecard, in its order. */
  lines: readonly ScoreLine[];
  /** The attributes whose value is not known. */
  missing: readonly string[];
  /** The attributes that cost the most points, the worst first; in the order of the scorecard where it is equal. */
  weakest: readonly WeakAttribute[];
  /** Why, line by line. */
  reasons: readonly Reason[];
}

/** A security for what a debtor owes, at the value that it is good for. */
export interface CreditSecurity {
  /** What it is. */
  kind: CreditSecurityKind;
  /** What it is good for, above zero: its value after haircuts and prior claims, not its face value. */
  amount: DecimalString;
  /** The last day that it can be called on. Absent: without end. */
  validThrough?: IsoDate;
  /** The number of the deed, or what else names it. */
  reference?: string;
}

/** The open balances in one currency, by age. */
export interface CurrencyAgeing {
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** All receivables together. */
  total: AgeingLine;
  /**
   * The groups in which something is open or unapplied, sorted by debtor, then by each attribute in the order asked for,
   * then by size; a key that is absent comes first. Their lines add up to the total. Empty when no key was asked for.
   */
  groups: readonly AgeingGroup[];
}

/** A part with its own date. */
export interface CustomPart {
  /** The last day to pay it without being late, before it is moved to a business day. Later than that of the part before. */
  dueDate: IsoDate;
  /** Its amount. Absent: a share, by weight, of what the stated amounts leave. */
  amount?: DecimalString;
  /** Its weight among the parts without an amount, above zero. It excludes the amount. Absent, without an amount: 1. */
  weight?: DecimalString;
}

/** Parts with their own dates and sizes, as two sides agreed them. */
export interface CustomParts {
  /**
   * The parts by due date, earliest first, at least one and at most 1,200. Where all amounts are stated, they must add
   * up to what there is to pay.
   */
  parts: readonly CustomPart[];
  /**
   * What amounts and weights are about. The principal unless stated.
   *
   * @default "principal"
   */
  basis?: PartAmountBasis;
}

/** Rates per day by the day each takes effect, such as a contractual rate that was changed by an amendment. */
export interface DailyRateSchedule {
  /** What the series is called. */
  name: string;
  /** Where it is agreed or published. */
  source: string;
  /** The steps by day, earliest first, each day once; at least one, at most 10,000. */
  steps: readonly DailyRateStep[];
  /** The last day for which the rate in force is known. Not before the last step. */
  knownThrough: IsoDate;
}

/** A rate per day from the day it takes effect. */
export interface DailyRateStep {
  /** The first day on which the rate is in force. */
  effectiveFrom: IsoDate;
  /** The rate per day as a fraction: 0.0003 is 0.03 %. */
  rate: DecimalString;
}

/** The points for a span of days past due. It begins the day after the span before it ends; the first begins at zero. */
export interface DaysPastDueBand {
  /** The last day of the span. Absent in the last span, and only there: it has no end. */
  upToDays?: number;
  /** The points, a whole number from -1,000 to 1,000. */
  points: number;
}

/** What is known about a debtor. Every fact may be left out: an unknown fact adds no points and is listed as missing. */
export interface DebtorFacts {
  /**
   * Whether the debtor's business is running. Unknown unless stated.
   *
   * @default "unknown"
   */
  operatingStatus?: OperatingStatus;
  /**
   * How the debtor has paid so far. Unknown unless stated.
   *
   * @default "unknown"
   */
  paymentRecord?: PaymentRecord;
  /** Days past due of the oldest amount still outstanding; zero when nothing is overdue. Absent: not known. */
  oldestDaysPastDue?: number;
  /**
   * What secures the debt. Unknown unless stated.
   *
   * @default "unknown"
   */
  collateral?: Collateral;
  /** The part of what is outstanding that the debtor disputes: `0` for nothing, `1` for all of it. Absent: not known. */
  disputedShare?: DecimalString;
  /**
   * Why the debtor is in arrears. Unknown unless stated.
   *
   * @default "unknown"
   */
  causeOfArrears?: CauseOfArrears;
  /**
   * Whether the debtor can be talked to. Unknown unless stated.
   *
   * @default "unknown"
   */
  contact?: Contact;
}

/** What each debtor owes in each currency, and the accounts to tier. */
export interface DebtorReport {
  /** The day the answer is made for. */
  asOf: IsoDate;
  /** One line per debtor and currency, by debtor, then currency; also those who owe nothing any more. */
  debtors: readonly DebtorSummary[];
  /**
   * One account for each line with something outstanding, in the same order, ready to be given tiers. Where a debtor owes in
   * several currencies, each is an account of its own, and tiers are given currency by currency.
   */
  accounts: readonly Account[];
}

/** What one debtor owes in one currency, and how the debtor has paid. */
export interface DebtorSummary {
  /** The key of the debtor. */
  debtor: string;
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** How many receivables have something outstanding. */
  openReceivables: number;
  /** What is still owed, zero or above. */
  outstanding: DecimalString;
  /** The part of it that is past its due date. */
  overdue: DecimalString;
  /** Payments and credits beyond what there was to pay. It is not set off against what is outstanding. */
  unappliedCredit: DecimalString;
  /** The part of what is outstanding that is disputed. */
  disputed: DecimalString;
  /** Days past due of the oldest amount outstanding; zero when nothing is overdue. */
  oldestDaysPastDue: number;
  /** How many receivables or instalments with a due date were paid off by that day. */
  paidOnTime: number;
  /** How many were paid off after their due date. */
  paidLate: number;
}

/** Interest on what is still owed, at a rate per day. */
export interface DecliningDailyInterest {
  /** The rate per day as a fraction: 0.0003 is 0.03 %. Absent: what the stated count and amounts come to. */
  rate?: DecimalString;
}

/** Interest on what is still owed, at a rate per year. */
export interface DecliningInterest {
  /** The rate per year as a fraction, not below zero. Absent: what the stated count and amounts come to. */
  rate?: DecimalString;
  /** How days become a part of a year. */
  dayCount: DayCount;
}

/** The day that the term runs from, and the terms. */
export interface DeriveDueDateInput {
  /** The day the term runs from, as the contract says: the invoice date, the delivery, the acceptance. */
  startDate: IsoDate;
  /** The terms. */
  terms: PaymentTerms;
}

/** A bill, the day to discount it, and the terms. */
export interface DiscountBillInput {
  /** The bill. */
  bill: AcceptedBill;
  /** The day it is discounted: the first day that bears discount. */
  discountDate: IsoDate;
  /** The terms of the bank. */
  terms: BillDiscountTerms;
  /** What to compare with. Absent: no comparison. */
  holding?: BillHolding;
}

/** What happens when nothing is paid in the window that is open. */
export interface DiscountLapse {
  /** The last day of the window. */
  lastDay: IsoDate;
  /** The discount that goes with it: by so much more costs the next window. */
  lost: DecimalString;
  /** What clears the debt on the day after. */
  payableAfter: DecimalString;
}

/** What a payment settled, and the discount it took. */
export interface DiscountedPayment {
  /** The day of the payment. */
  date: IsoDate;
  /** The amount paid. */
  paid: DecimalString;
  /** The discount rate of its window; zero outside every window. */
  discountRate: DecimalString;
  /** The discount it took. */
  discount: DecimalString;
  /** What it settled: paid less unapplied, plus discount. */
  settled: DecimalString;
  /** What of it was more than there was to pay. */
  unapplied: DecimalString;
}

/** A debtor's objection to a receivable, open from one day to another. */
export interface Dispute {
  /** The day the objection was raised. */
  opened: IsoDate;
  /** The day it was settled or withdrawn; from that day on it is closed. Absent: it is still open. */
  closed?: IsoDate;
  /** The amount objected to, above zero. Absent: all of the receivable. */
  amount?: DecimalString;
  /** What is objected to, if said. */
  reason?: string;
}

/** The points for a span of disputed shares. It begins just above the span before it; the first begins at zero. */
export interface DisputedShareBand {
  /** The largest share of the span, itself included. The last span's is 1. */
  upTo: DecimalString;
  /** The points, a whole number from -1,000 to 1,000. */
  points: number;
}

/** How a due date that is no business day is moved. */
export interface DueDateAdjustment {
  /** The calendar that says which days are business days. */
  calendar: CalendarTerms;
  /** Where the date goes. */
  convention: RollConvention;
}

/** A due date, and how it came about. */
export interface DueDateReport {
  /** The day that is day 0 of the term: the start date, or the end of its month. */
  countedFrom: IsoDate;
  /** The day the term ends by the count of days alone. */
  unadjustedDate: IsoDate;
  /** The due date: the last day to pay without being late. */
  dueDate: IsoDate;
}

/** A part of a receivable that falls due on its own day. */
export interface DuePart {
  /** The last day to pay this part without being late. */
  dueDate: IsoDate;
  /** The amount of this part, above zero. */
  amount: DecimalString;
}

/** The largest discount worth giving, and what an offered one gains or loses. */
export interface EarlyPaymentPrice {
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** The amount that bears the discount. */
  amount: DecimalString;
  /** The days by which the money comes earlier. */
  daysGained: number;
  /** The day count of the simple yearly costs: that of the cost of capital. */
  dayCount: DayCount;
  /** The share of the amount that is expected to come in without the discount: 1 less the risk. */
  expectedShare: DecimalString;
  /** What waiting is worth on the day of early payment, rounded half away from zero. */
  valueOfWaiting: DecimalString;
  /** The largest discount worth giving, cut down to the minor unit. Zero where waiting costs nothing. */
  largest: PricedDiscount;
  /** The offered discount, rounded half away from zero to the minor unit. */
  offered?: PricedDiscount;
  /** What the offered discount gains against waiting, at the value of waiting shown; below zero: what it loses. */
  gain?: DecimalString;
  /** Whether the offered discount is worth giving: not above the largest. */
  verdict?: EarlyPaymentVerdict;
}

/**
 * What is payable on which day under terms that reward early payment.
 *
 * Paid, discount taken, credited and outstanding add up to the amount and the unapplied credit.
 */
export interface EarlyPaymentQuote {
  /** The key of the receivable. */
  id: string;
  /** The key of the debtor. */
  debtor: string;
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** The day the answer is made for. */
  asOf: IsoDate;
  /** The day that is day 0 of the terms: the start date, or the end of its month. */
  countedFrom: IsoDate;
  /** The due date of the full amount. */
  dueDate: IsoDate;
  /** The full amount of the receivable. */
  amount: DecimalString;
  /** What of it bears the discount. */
  discountBase: DecimalString;
  /** The sum of the payments. */
  paid: DecimalString;
  /** The sum of the credits. */
  credited: DecimalString;
  /** The sum of the discounts that the payments took. */
  discountTaken: DecimalString;
  /** What is outstanding, before any discount still to come. */
  outstanding: DecimalString;
  /** What was received or credited beyond what there was to pay. */
  unappliedCredit: DecimalString;
  /** What clears the debt on the day asked about. */
  payableNow: DecimalString;
  /** The discount in it. */
  discountNow: DecimalString;
  /**
   * The windows in the order of their days, the last one without a discount. A step whose last day falls with an
   * earlier one's, or before the start, has no window.
   */
  windows: readonly EarlyPaymentWindow[];
  /** What lapses next. Absent where no window with a discount is open, or nothing is outstanding. */
  nextLapse?: DiscountLapse;
  /** The payments by day, with what each settled. */
  payments: readonly DiscountedPayment[];
}

/** One step of a discount: so much off for payment within so many days. The 2/10 of 2/10 net 30. */
export interface EarlyPaymentStep {
  /** Days from the day counted from to the last day of the step, 0 to 3,660. The day counted from is day 0. */
  withinDays: number;
  /** The discount as a share of the base: above 0 and below 1. `0.02` is 2 %. */
  discount: DecimalString;
}

/** Terms that reward early payment, such as 2/10, 1/20, net 30. */
export interface EarlyPaymentTerms {
  /** The steps: ascending days, descending discounts, 1 to 100 of them. */
  steps: readonly EarlyPaymentStep[];
  /** Days from the day counted from to the due date: the 30 of net 30. Absent: the receivable states its due date. */
  netDays?: number;
  /**
   * Whether days are counted from the last day of the month of the start date instead of the start date itself. No
   * unless stated.
   *
   * @default false
   */
  endOfMonth?: boolean;
  /** Where the last day of a step and a due date of net days are moved that are no business days. Absent: they stay. */
  adjustment?: DueDateAdjustment;
  /**
   * What bears the discount. The whole amount unless stated.
   *
   * @default "whole_amount"
   */
  base?: DiscountBase;
  /**
   * What a part payment does. It takes its own discount (pro rata) unless stated.
   *
   * @default "pro_rata"
   */
  partPayments?: PartPaymentRule;
  /**
   * How exact figures become amounts, each discount by itself. Half away from zero to the minor unit unless stated.
   *
   * @default {"mode":"half_away_from_zero","scope":"per_line"}
   */
  rounding?: Rounding;
}

/** Days on which payment in full takes the same discount. */
export interface EarlyPaymentWindow {
  /** Its first day. */
  firstDay: IsoDate;
  /** Its last day, this day included. Absent in the window without a discount where the due date has passed before it. */
  lastDay?: IsoDate;
  /** The discount as a share of the base; zero in the window without a discount. */
  discountRate: DecimalString;
  /** The discount on what is outstanding on the day asked about. */
  discount: DecimalString;
  /** What clears the debt when paid inside the window: outstanding less discount. */
  payable: DecimalString;
  /** Where it stands. */
  status: EarlyPaymentWindowStatus;
}

/** The yearly rate that dated flows come to: compound, on actual days over 365, from the first flow. */
export interface EffectiveRateFinding {
  /** Whether there is exactly one. */
  status: EffectiveRateStatus;
  /** The rate, to six decimals, half away from zero: `0.445853` is 44.59 % a year. Absent unless there is exactly one. */
  rate?: DecimalString;
}

/**
 * Equal parts, of a plan that is free of interest or bears it flat.
 *
 * The missing one of count, amount and rate follows from the other two.
 */
export interface EqualParts {
  /** How many, 1 to 1,200, without the deposit. Absent: as few as the amount allows. */
  parts?: number;
  /** What each pays, interest within it and fees on top. The last one pays what is left. Absent: what the count asks. */
  amount?: DecimalString;
}

/** Equal parts of the principal, each with the interest of its period on top. */
export interface EqualPrincipalParts {
  /** How many, 1 to 1,200, without the deposit. Exactly one of this and the amount must be given. */
  parts?: number;
  /** The principal of each; the last one has what is left. */
  amount?: DecimalString;
}

/**
 * How much less a stake is worth than its part of the whole.
 *
 * The default sizes are this library's, inside what valuers use: 0.20 is what a premium of a quarter for control comes to for
 * the one who lacks it (1 − 1 ÷ 1.25), and 0.30 is about the mean discount found at private sales of shares that could not
 * yet be traded.
 */
export interface EquityDiscounts {
  /**
   * A stake above this part of all shares controls the company, and bears no discount for lack of control. 0.5 unless
   * stated.
   *
   * @default "0.50"
   */
  controlAbove?: DecimalString;
  /**
   * What lack of control takes off. 0.20 unless stated.
   *
   * @default "0.20"
   */
  lackOfControl?: DecimalString;
  /**
   * What is then taken off because the shares are hard to sell. 0.30 unless stated; state 0 for listed shares.
   *
   * @default "0.30"
   */
  lackOfMarketability?: DecimalString;
}

/** One line of the valuation of a stake. */
export interface EquityLine {
  /** What it is. */
  kind: EquityLineKind;
  /** What it adds to the value, negative where it takes off. */
  amount: DecimalString;
}

/**
 * What shares for a debt are worth.
 *
 * The lines add up to `value`, and `recovered` and `shortfall` to the debt. There is never both a shortfall and an excess.
 */
export interface EquitySwapValuation {
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** The debt. */
  debt: DecimalString;
  /** What all shares are worth before the swap. */
  preMoney: DecimalString;
  /** What all shares are worth after it: the debt is gone where the company no longer owes it to anybody. */
  postMoney: DecimalString;
  /** How many shares there are before the swap. */
  sharesBefore: number;
  /** How many there are after it. */
  sharesAfter: number;
  /** How many the creditor gets. */
  shares: number;
  /** The creditor's part of all shares after the swap, shown with at most 6 decimals. */
  stake: DecimalString;
  /**
   * The part of their stake that the other shareholders lose to new shares, shown with at most 6 decimals. Zero where
   * existing shares are handed over.
   */
  dilution: DecimalString;
  /** Whether the stake controls the company. */
  controls: boolean;
  /** The debt that each share is to discharge, shown with at most 6 decimals. */
  pricePerShare: DecimalString;
  /** What each share is worth after the swap before any discount, shown with at most 6 decimals. */
  worthPerShare: DecimalString;
  /** How the value comes about. */
  lines: readonly EquityLine[];
  /** What the stake is worth to the creditor; negative where the costs are more than all of it. */
  value: DecimalString;
  /** What the stake is worth against the debt, from nothing to all of it. */
  recovered: DecimalString;
  /** What the creditor gives up by the swap. */
  shortfall: DecimalString;
  /** What the stake is worth beyond the debt. */
  excess: DecimalString;
  /**
   * The fewest shares of this kind whose value is all of the debt. Absent: not even
   * 1,000,000,000,000 new shares, or all existing ones, would be worth it.
   */
  sharesToCover?: number;
}

/** A debt, offers to settle it, and what waiting would bring. */
export interface EvaluateSettlementInput {
  /** The receivable with its dated facts. */
  receivable: Receivable;
  /** The terms of late-payment interest. A waiver in them is left aside: the offer is what waives. Absent: no interest. */
  terms?: LateInterestTerms;
  /** Costs claimed beside principal and interest, zero or above. None unless stated. */
  costs?: DecimalString;
  /** The day the answer is made for. Every value is one of this day. */
  asOf: IsoDate;
  /** The offers, 1 to 20 of them. */
  offers: readonly SettlementOffer[];
  /** What happens without a settlement. */
  waiting: WaitingTerms;
  /** What money costs the creditor. */
  costOfCapital: CostOfCapital;
}

/** A report and the language to explain it in. */
export interface ExplainInput {
  /** The report, as an operation of this library gave it. */
  report: Explainable;
  /** The language of the sentences. */
  language: Language;
}

/** A report in sentences. */
export interface Explanation {
  /** One line per reason, in the order of the report. */
  lines: readonly ExplanationLine[];
}

/** One sentence of an explanation, with the reason behind it. */
export interface ExplanationLine {
  /** The reason, for an app that has its own words. */
  reason: Reason;
  /** The reason as a sentence. */
  text: string;
}

/**
 * An exposure and how far it is covered.
 *
 * What collateral and guarantees cover, and the shortfall, add up to the amount.
 */
export interface ExposureCover {
  /** The key of the exposure. */
  id: string;
  /** How much it is. */
  amount: DecimalString;
  /** What collateral covers of it. */
  byCollateral: DecimalString;
  /** What guarantees cover of it. */
  byGuarantees: DecimalString;
  /** What nothing covers. */
  shortfall: DecimalString;
  /** The part that is covered, from 0 to 1, cut down to 4 decimals. */
  coverage: DecimalString;
}

/** What one fact adds to a score, or takes from it. */
export interface FactContribution {
  /** The fact. */
  fact: Fact;
  /** Its value, as it is written in the facts. */
  value: string;
  /** The points it adds; negative where it takes. */
  points: number;
}

/** A debt, and what the debtor can pay each period. */
export interface FitInstalmentPlanInput {
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** The debt that the plan pays off, above zero, the deposit within it. */
  principal: DecimalString;
  /** The day the plan is measured from. */
  startDate: IsoDate;
  /** What the debtor can pay with each part, interest and fees within it, above zero. */
  affordable: DecimalString;
  /** The most parts that the creditor allows, 1 to 1,200. Absent: 1,200. */
  mostParts?: number;
  /** The terms. */
  terms: FittedPlanTerms;
  /** What money costs the creditor, to value the plan on the start date. Absent: no present value is shown. */
  costOfCapital?: CostOfCapital;
}

/** The terms of a plan whose parts are to be found. */
export interface FittedPlanTerms {
  /** When the parts are due. */
  dates: InstalmentDates;
  /** What is paid ahead of them. Absent: nothing. */
  deposit?: PlanDeposit;
  /** The interest, with its rate. Absent: the plan is free of interest. */
  interest?: PlanInterest;
  /**
   * The fees, at most 100. Those with every part count in what the debtor can pay.
   *
   * @default []
   */
  fees?: readonly PlanFee[];
  /** Where a due date is moved that is no business day. Absent: it stays where it is. */
  adjustment?: DueDateAdjustment;
  /**
   * Which date of a part its interest runs to. The adjusted one unless stated.
   *
   * @default "adjusted"
   */
  interestDates?: InterestDateBasis;
  /**
   * Which way a figure between two units goes. Half away from zero unless stated.
   *
   * @default "half_away_from_zero"
   */
  rounding?: RoundingMode;
}

/** Interest on the whole of what the deposit leaves, from the start date to the last part, whatever is paid in between. */
export interface FlatInterest {
  /** The rate per year as a fraction, not below zero. Absent: what the stated count and amounts come to. */
  rate?: DecimalString;
  /** How days become a part of a year. */
  dayCount: DayCount;
}

/** The same charge with every part: a share of the whole of what the deposit leaves. */
export interface FlatInterestPerPart {
  /** The share per part as a fraction: 0.006 is 0.6 % with each part. Absent: what the stated count and amounts come to. */
  rate?: DecimalString;
}

/** All interest is given up. */
export interface FullWaiver {
  /** Why, if said. */
  reason?: string;
}

/** Which ready scheme to get. */
export interface GetAgeingSchemeInput {
  /**
   * The scheme. The standard one unless stated.
   *
   * @default "standard"
   */
  preset?: AgeingPreset;
}

/** Asks for a calendar that the library carries. */
export interface GetCalendarInput {
  /** Which one. */
  name: PublishedCalendar;
}

/** The published series to get. */
export interface GetPublishedRatesInput {
  /** Which series. */
  series: PublishedRates;
}

/** A concession that was given already. */
export interface GivenConcession {
  /** The key of the return it was given for. It need not be in the list of returns, and no two concessions have the same. */
  returnId: string;
  /** What was conceded, above zero. */
  amount: DecimalString;
  /** Whether the return came. */
  status: ReturnStatus;
}

/** A grade, by score. It ends where the next one begins. */
export interface GradeBand {
  /** The grade. */
  grade: string;
  /** The lowest score of the grade. Absent in the first grade, and only there: it has no lower end. */
  atLeast?: number;
}

/** The most that a grade allows. */
export interface GradeCap {
  /** The grade, as the scorecard or an agency writes it. */
  grade: string;
  /** The highest limit, zero or above. */
  cap: DecimalString;
  /** The longest credit term in days, at most 3,650. Absent: the term asked for. */
  longestTermDays?: number;
}

/** The most that each grade allows. */
export interface GradeCaps {
  /** The grades, each once. At most 1,000. A grade that is not among them is an error. */
  caps: readonly GradeCap[];
}

/** The promise of a third party to pay. */
export interface Guarantee {
  /** A key for it, unique among collateral and guarantees. */
  id: string;
  /** How the guarantor is bound. */
  kind: GuaranteeKind;
  /** What the guarantor could pay: net worth, or free assets, zero or above. */
  means: DecimalString;
  /**
   * What the guarantor has guaranteed to others already, zero or above. Zero unless stated.
   *
   * @default "0"
   */
  otherGuarantees?: DecimalString;
  /** The most that the guarantor has promised. Absent: no limit. */
  maximum?: DecimalString;
  /** The last day on which it can be called. Absent: no end. */
  validThrough?: IsoDate;
  /**
   * The keys of the exposures it covers, in the order in which it is used for them. Empty: all, in the order given.
   *
   * @default []
   */
  secures?: readonly string[];
}

/** The dates of a plan's parts, at equal distances. */
export interface InstalmentDates {
  /**
   * The due date of the first part, not before the start date; every other one is reckoned from it. Absent: one period
   * after the start date, and every other one is reckoned from that.
   */
  firstDueDate?: IsoDate;
  /** The distance from one part to the next. */
  period: Period;
  /**
   * Whether a day that the dates are reckoned from, at the end of its month, leads to ends of months. Only for periods
   * of months and years. No unless stated.
   *
   * @default false
   */
  keepMonthEnd?: boolean;
}

/**
 * A plan of instalments, payment by payment, and what it costs.
 *
 * The principal of the rows adds up to the debt, and the balance after the last row is zero, to the cent.
 */
export interface InstalmentPlan {
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** The day the plan is measured from. */
  startDate: IsoDate;
  /** The debt that the plan pays off. */
  principal: DecimalString;
  /** What of it is paid by the deposit. */
  deposit: DecimalString;
  /** What of it is paid in parts. */
  financed: DecimalString;
  /** How many parts there are, without the deposit. */
  parts: number;
  /** Which term followed from the others. */
  solved: SolvedPlanTerm;
  /**
   * What a regular part pays, interest within it and without fees; of equal principal, its principal. Absent where the
   * parts are of several sizes.
   */
  partAmount?: DecimalString;
  /**
   * The interest as it was reckoned, with its rate; a rate that followed from the other terms is shown with at most 10
   * decimals. Absent: free of interest.
   */
  interest?: PlanInterest;
  /** The payments, in the order of their dates. */
  rows: readonly InstalmentRow[];
  /** The day of the last payment. */
  lastDueDate: IsoDate;
  /** The sum of the interest. */
  totalInterest: DecimalString;
  /** The sum of the fees. */
  totalFees: DecimalString;
  /** The sum of all payments: the debt, the interest and the fees. */
  totalPaid: DecimalString;
  /** What all payments are worth on the start date at the cost of capital. Absent without one. */
  presentValue?: DecimalString;
  /**
   * What the creditor gives up against being paid the whole debt on the start date: the debt less the present value;
   * below zero where the plan is worth more. Absent without a cost of capital.
   */
  costToCreditor?: DecimalString;
  /** What the plan costs the debtor by the year, against paying the whole debt on the start date. Fees count. */
  effectiveYearlyRate: EffectiveRateFinding;
  /** Where the cents went that did not divide evenly. */
  residual: ResidualPlacement;
  /** The rounding that was used. */
  rounding: RoundingMode;
}

/** The shortest plan within what a debtor can pay, or why there is none. */
export interface InstalmentPlanFit {
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** What the debtor can pay with each part. */
  affordable: DecimalString;
  /** The most parts that were allowed. */
  mostParts: number;
  /** Whether there is a plan. */
  status: PlanFitStatus;
  /** How many parts the amount needs. Absent where it never pays the debt, or needs more than can be reckoned. */
  partsNeeded?: number;
  /** What a period charges, interest and fees: the amount must be above it. Only where the charges exceed the amount. */
  charges?: DecimalString;
  /**
   * The smallest amount that pays the debt within the parts allowed. Only where there is no plan, and where the most
   * parts were stated.
   */
  leastAmount?: DecimalString;
  /** The plan, where there is one: parts of the affordable amount, and the last one with what is left. */
  plan?: InstalmentPlan;
}

/** A plan of instalments as it stands on a day. */
export interface InstalmentPlanReview {
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** The day the answer is made for. */
  asOf: IsoDate;
  /** Where the plan stands. */
  status: InstalmentPlanStatus;
  /** The payments of the plan, as they were agreed, against what was paid. */
  rows: readonly InstalmentReviewRow[];
  /** What was paid through the day asked about. */
  paid: DecimalString;
  /** What of the plan is past its due date and unpaid. */
  overdue: DecimalString;
  /** The default, if there was one. */
  breach?: PlanDefault;
  /** All that is to be paid in the end, waived interest apart: the whole plan, or what the default makes of it. */
  claim: DecimalString;
  /** What of the plan's interest and fees the default takes away. */
  fallenAway: DecimalString;
  /** The waived interest that has come back, if any has. */
  returnedInterest?: ReturnedInterest;
  /**
   * What is due on the day asked about: the unpaid parts due by then, or after a default all of the claim that is
   * unpaid, with the waived interest that has come back.
   */
  dueNow: DecimalString;
  /** What falls due later. */
  dueLater: DecimalString;
  /** What was paid beyond the claim. */
  unappliedCredit: DecimalString;
  /** The next due date with something unpaid, where there is one after the day asked about. */
  nextDueDate?: IsoDate;
}

/** What a plan is agreed to be. */
export interface InstalmentPlanTerms {
  /** What the parts look like. */
  kind: InstalmentPlanKind;
  /** When they are due. Must be given for every kind but custom, whose parts have their own dates. */
  dates?: InstalmentDates;
  /** What is paid ahead of them. Absent: nothing. */
  deposit?: PlanDeposit;
  /** The interest. Absent: the plan is free of interest. */
  interest?: PlanInterest;
  /**
   * The fees, at most 100.
   *
   * @default []
   */
  fees?: readonly PlanFee[];
  /** Where a due date is moved that is no business day, that of the deposit too. Absent: it stays where it is. */
  adjustment?: DueDateAdjustment;
  /**
   * Which date of a part its interest runs to. The adjusted one unless stated.
   *
   * @default "adjusted"
   */
  interestDates?: InterestDateBasis;
  /**
   * Where the cents go that do not divide evenly. Into the last part unless stated.
   *
   * @default "last"
   */
  residual?: ResidualPlacement;
  /**
   * Which way a figure between two units goes. Half away from zero unless stated.
   *
   * @default "half_away_from_zero"
   */
  rounding?: RoundingMode;
  /**
   * What a part's amount is a multiple of, where the terms do not state it: `100` for round sums. It may not be finer
   * than the minor unit of the currency, which it is unless stated. The residual is what it leaves.
   */
  partUnit?: DecimalString;
}

/** A payment of a plan against what was paid. */
export interface InstalmentReviewRow {
  /** Its number in the plan: 0 for what is paid ahead of the parts. */
  number: number;
  /** What it is. */
  kind: InstalmentRowKind;
  /** The last day to pay it without being late. */
  dueDate: IsoDate;
  /** The last day of its grace. */
  graceEnd: IsoDate;
  /** What was to be paid. */
  amount: DecimalString;
  /** What was paid of it. */
  paid: DecimalString;
  /** What of it is still unpaid. */
  outstanding: DecimalString;
  /** The day it was paid in full. Absent: it is not. */
  settledOn?: IsoDate;
  /** How many days after its due date it was paid in full, or is unpaid today; zero when not late. */
  daysLate: number;
  /** Where it stands. */
  status: InstalmentStatus;
}

/** One payment of a plan. */
export interface InstalmentRow {
  /** Its number: 1 for the first part, 0 for what is paid ahead of the parts. */
  number: number;
  /** What it is. */
  kind: InstalmentRowKind;
  /** The due date as the schedule gives it. */
  unadjustedDate: IsoDate;
  /** The due date after the roll convention: the last day to pay without being late. */
  dueDate: IsoDate;
  /** The days of the calendar that its interest runs over; zero for what is paid ahead of the parts. */
  days: number;
  /** The principal owed before it is paid. */
  openingBalance: DecimalString;
  /** The interest before rounding, shown with at most 12 decimals. */
  exactInterest: DecimalString;
  /** The interest in it, rounded. */
  interest: DecimalString;
  /** The principal in it. */
  principal: DecimalString;
  /** The fees in it. */
  fee: DecimalString;
  /** What is to be paid: interest, principal and fees. */
  amount: DecimalString;
  /** The principal still owed after it is paid. Zero after the last part. */
  balance: DecimalString;
}

/** A change of the interest after it has accrued. */
export interface InterestAdjustment {
  /** What changes it. */
  kind: InterestAdjustmentKind;
  /** By how much: negative takes interest off, positive puts it back. */
  amount: DecimalString;
  /** The day it takes effect, where the terms give one. */
  date?: IsoDate;
}

/** A limit to interest as an amount. */
export interface InterestCapAmount {
  /** The most that interest may come to, above zero, in the currency of the receivable. */
  amount: DecimalString;
}

/** A limit to interest as a rate per year. */
export interface InterestCapRate {
  /**
   * The rate per year as a fraction, zero or above. Interest may not exceed what this rate gives over the same days on
   * the same bases, all lines taken together.
   */
  rate: DecimalString;
  /** How days become a part of a year for this rate. */
  dayCount: DayCount;
}

/** A limit to interest as a share of the principal. */
export interface InterestCapShare {
  /**
   * The most that interest may come to, times the full amount of the receivable: 0.3 for 30 % of it, 1 for as much as
   * the principal.
   */
  share: DecimalString;
}

/** Days on which the same base bore the same rate. */
export interface LateInterestLine {
  /** The due date of the part that the interest is on. */
  dueDate: IsoDate;
  /** The first day that bears interest. */
  firstDay: IsoDate;
  /** The last day that bears interest, this day included. */
  lastDay: IsoDate;
  /** The days of the calendar from the first through the last, both included. */
  days: number;
  /** What was outstanding of the part on each of these days, after all payments and credits through that day. */
  base: DecimalString;
  /** The rate of each of these days. */
  rate: AppliedRate;
  /** Whether the rate is a projection: the last known one, past the day it is known for. */
  projected: boolean;
  /** The interest before rounding, shown with at most 12 decimals. */
  exact: DecimalString;
  /** The interest, rounded. The lines add up to the accrued interest. */
  interest: DecimalString;
}

/** A part of the receivable and its interest. */
export interface LateInterestPart {
  /** The last day to pay this part without being late. Absent: none was agreed. */
  dueDate?: IsoDate;
  /** The amount of this part. */
  amount: DecimalString;
  /** What is outstanding of it on the day asked about. */
  outstanding: DecimalString;
  /** Where it stands. */
  status: PartInterestStatus;
  /** The days that have borne interest: the sum over its lines. */
  days: number;
  /** The interest accrued on it: the sum over its lines. */
  interest: DecimalString;
}

/**
 * Late-payment interest on one receivable through a day, line by line.
 *
 * The lines add up to `accrued`, and `accrued` with the adjustments to `payable`.
 */
export interface LateInterestStatement {
  /** The key of the receivable. */
  id: string;
  /** The key of the debtor. */
  debtor: string;
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** The day the answer is made for. */
  asOf: IsoDate;
  /** The parts by due date, with the reason where there is no interest. */
  parts: readonly LateInterestPart[];
  /** The lines, by part and day. A new line starts where the base or the rate changes, or where it becomes a projection. */
  lines: readonly LateInterestLine[];
  /** The sum of the days of the lines. With one part: the days that have borne interest. */
  days: number;
  /** The interest accrued: the sum of the lines. */
  accrued: DecimalString;
  /** What the cap takes off, zero or above. */
  capped: DecimalString;
  /** What the waiver takes off, zero or above. Zero while it is pending and once it has failed. */
  waived: DecimalString;
  /** The interest owed: accrued less capped less waived. */
  payable: DecimalString;
  /** The changes between accrued and payable, each as its own line. */
  adjustments: readonly InterestAdjustment[];
  /** Where the waiver stands, if one was given. */
  waiver?: WaiverState;
  /**
   * What one more day adds, on what is outstanding at the end of the day asked about, at the rate and by the year of
   * the last day of interest, as far as the cap lets it through, before any waiver. Zero where no part bears interest.
   */
  perDay: DecimalString;
  /** The rounding that was used. */
  rounding: Rounding;
  /** The convention for the end days that was used. */
  endPoints: EndPointConvention;
}

/** The terms of late-payment interest, from a contract or a law. Interest is simple: none accrues on interest. */
export interface LateInterestTerms {
  /** The rate. */
  rate: LateInterestRate;
  /**
   * Days after the due date that are forgiven, 0 unless stated.
   *
   * @default 0
   */
  graceDays?: number;
  /**
   * What the days of grace mean. They shift the start unless stated. Without days of grace it makes no difference.
   *
   * @default "shifts_start"
   */
  grace?: GraceRule;
  /**
   * Which of the two end days bear interest. The days after the due date through the day asked about (tail) unless
   * stated.
   *
   * @default "tail"
   */
  endPoints?: EndPointConvention;
  /**
   * How exact figures become amounts. Half away from zero, to the minor unit, per line unless stated.
   *
   * @default {"mode":"half_away_from_zero","scope":"per_line"}
   */
  rounding?: Rounding;
  /** What the interest may not exceed. Absent: no limit. */
  cap?: InterestCap;
  /** What the creditor gives up of it, after the cap. Absent: nothing. */
  waiver?: InterestWaiver;
}

/** A method with its figure. */
export interface LimitMethodLine {
  /** The method. */
  method: LimitMethodKind;
  /** What it did. */
  status: LimitMethodStatus;
  /** The figure it starts from: yearly purchases, net worth, working capital, the cap or the appetite. */
  basis?: DecimalString;
  /** The limit by this method alone, not below zero, cut to the minor unit. Absent: left out. */
  figure?: DecimalString;
  /** Its weight, where methods are weighted. Absent: it caps. */
  weight?: DecimalString;
}

/** A method, with its weight where methods are weighted. */
export interface LimitMethodTerms {
  /** The method. */
  method: LimitMethod;
  /** Its weight in a weighted mean. Absent: it does not enter the mean and caps it. With the lowest: never given. */
  weight?: DecimalString;
}

/** To what multiple, and which way, a limit or a step of a limit is rounded. */
export interface LimitRounding {
  /**
   * To a multiple of what, above zero. 100 unless stated.
   *
   * @default "100"
   */
  unit?: DecimalString;
  /**
   * Which way. Down unless stated: no limit is larger than its methods say.
   *
   * @default "down"
   */
  mode?: RoundingMode;
}

/** A step on the way to the limit. */
export interface LimitStep {
  /** What happens. */
  kind: LimitStepKind;
  /** By how much: positive adds, negative takes off. */
  change: DecimalString;
  /** The limit after it. */
  limit: DecimalString;
}

/** A debtor, a day and a blocklist. */
export interface LookUpBlocklistInput {
  /** The key of the debtor. Taken as it is written. */
  debtor: string;
  /** The day the answer is made for. */
  asOf: IsoDate;
  /** The list. */
  blocklist: Blocklist;
}

/** A schedule, the day to look at it, and how the rate that is owed follows from it. */
export interface LookUpRateInput {
  /** The schedule to look in. */
  schedule: RateSchedule;
  /** How the rate that is owed follows from the one in the schedule. Absent: it is that rate. */
  adjustment?: RateAdjustment;
  /** The day whose rate is asked for. */
  date: IsoDate;
  /**
   * What to do for a day past the last one for which the rate is known. Refuse unless stated.
   *
   * @default "refuse"
   */
  beyondHorizon?: BeyondHorizon;
}

/** A reference rate with points on top. */
export interface Margin {
  /** What is added to the rate, per year as a fraction: 0.08 for eight percentage points. Negative: taken off. */
  points: DecimalString;
}

/** What one unit costs on the market, and who says so. */
export interface MarketPrice {
  /** The price of one unit, above zero. It may have more decimals than the currency. */
  unitPrice: DecimalString;
  /** The day the price was seen, not after the day asked about. */
  date: IsoDate;
  /** Where it was seen: an exchange, a price list, an appraiser. */
  source: string;
}

/** A reference rate multiplied. */
export interface Multiplier {
  /** What the rate is multiplied by, above 0 and at most 100: 1.5 for one and a half times the loan prime rate. */
  factor: DecimalString;
}

/** A name for a day count, as a contract or another system writes it. */
export interface NameDayCountInput {
  /** The name, such as `Act/365 (Fixed)`, `30E/360` or `实际/360`. Case, spaces and punctuation do not matter. */
  name: string;
}

/** The day count that a name means. */
export interface NameDayCountReport {
  /** The one day count that the name means. */
  dayCount: DayCount;
}

/** What the debtor can bear: net worth × share. Nothing where the net worth is negative. */
export interface NetWorthShare {
  /** The share of the net worth. */
  share: DecimalString;
}

/** Shares that the company issues for the debt. */
export interface NewShares {
  /** How many new shares the creditor gets, above zero. */
  count: number;
}

/** The risk that a debtor does not pay what is due later. */
export interface NonPaymentRisk {
  /** The probability that it is not paid when due: `0.01` is one in a hundred. */
  probability: DecimalString;
  /**
   * The share of the amount that comes in all the same where it is not paid when due, valued at the same day. Nothing
   * unless stated.
   */
  recovered?: DecimalString;
}

/** A span of numbers with its points: from its lower end, which it includes, to below its upper end. */
export interface NumericBin {
  /** The lowest number of the bin. Absent in the first bin, and only there: it has no lower end. */
  atLeast?: DecimalString;
  /** The number that the bin ends before. Absent in the last bin, and only there: it has no upper end. */
  below?: DecimalString;
  /** The points, a whole number from -10,000 to 10,000. */
  points: number;
}

/** Bins for a number. Each begins where the one before ends, so that every number lies in exactly one. */
export interface NumericBins {
  /** The bins in ascending order, at most 1,000. */
  bins: readonly NumericBin[];
}

/** An asset that a debtor offers in place of money. */
export interface OfferedAsset {
  /** A key for it, unique in the offer. */
  id: string;
  /** What kind of thing it is. */
  kind: AssetKind;
  /** How many units there are, above zero. */
  quantity: DecimalString;
  /** What a unit is: tonne, piece. Absent: it goes without saying. */
  unit?: string;
  /** What a unit costs on the market. Absent: nobody has looked yet, and the asset counts for nothing until somebody does. */
  market?: MarketPrice;
  /**
   * What the debtor says all of it is worth, above zero. It never raises a value; where it is lower, the asset counts for
   * no more than is asked for it. Absent: the debtor names no figure.
   */
  statedValue?: DecimalString;
  /**
   * In what condition it is, against the one the price is for. As priced unless stated.
   *
   * @default "as_priced"
   */
  condition?: AssetCondition;
  /** Days until it is sold and paid for, such as the days to the maturity of a bill. Absent: those of its class in the policy. */
  daysToSell?: number;
  /**
   * The costs of taking and selling it, at most 100.
   *
   * @default []
   */
  costs?: readonly AssetCost[];
  /**
   * What others get out of it first, at most 100.
   *
   * @default []
   */
  priorCharges?: readonly PriorCharge[];
}

/** The points for each operating status: whole numbers from -1,000 to 1,000. */
export interface OperatingStatusPoints {
  /**
   * The business runs as usual. 20 unless stated.
   *
   * @default 20
   */
  operating?: number;
  /**
   * It runs on a smaller scale. 0 unless stated.
   *
   * @default 0
   */
  reduced?: number;
  /**
   * It has stopped, and may start again. -30 unless stated.
   *
   * @default -30
   */
  suspended?: number;
  /**
   * It has closed for good. -60 unless stated, more than all the other facts can make up for.
   *
   * @default -60
   */
  closed?: number;
  /**
   * Insolvency or bankruptcy proceedings are open. -60 unless stated.
   *
   * @default -60
   */
  insolvent?: number;
}

/**
 * Whether an order goes out, which rule holds it, and what releases it.
 *
 * Exposure is exactly open receivables + undelivered orders + this order − what is prepaid − security.
 */
export interface OrderCheck {
  /** The key of the debtor. */
  debtor: string;
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** The day the answer is made for. */
  asOf: IsoDate;
  /** What becomes of the order. */
  verdict: OrderVerdict;
  /** The rules that are not passed, in their order. Empty: it goes out. */
  heldBy: readonly OrderRule[];
  /** Every rule, in its order. */
  rules: readonly OrderRuleLine[];
  /** What the debtor owes on invoices. */
  openReceivables: DecimalString;
  /** What it has ordered and not been invoiced for, this order apart. */
  undeliveredOrders: DecimalString;
  /** This order. */
  order: DecimalString;
  /** What has been paid in advance for it. */
  prepaid: DecimalString;
  /** What the securities that count are good for. */
  security: DecimalString;
  /** The securities, and whether each counts. */
  securities: readonly CountedSecurity[];
  /** The day through which a security must be valid: the end of the credit term that starts today. */
  securityNeededThrough: IsoDate;
  /** What would be at risk with this order. Negative: securities and prepayments exceed it. */
  exposure: DecimalString;
  /** The limit. */
  limit: DecimalString;
  /** The limit less the exposure. Negative: the limit is exceeded. */
  headroom: DecimalString;
  /** What releases the order. Absent: it goes out as it is, or nothing releases it, since the debtor is blocked. */
  conditions?: ReleaseConditions;
  /** What the blocklist says. */
  blocklist: BlocklistFinding;
  /** Why, rule by rule. */
  reasons: readonly Reason[];
}

/**
 * What is tolerated before an order is held, and what a large order needs.
 *
 * That supply stops where nothing is paid is source D's, and that a large order needs a prepayment or a security is source
 * B's; neither gives a figure. The seven days are the day on which source B's reminders turn into calls, the 30 % is
 * source A's first payment of 30/50/20; that they stand here is this library's choice.
 */
export interface OrderPolicy {
  /**
   * An amount overdue for up to so many days does not hold an order. 7 unless stated.
   *
   * @default 7
   */
  toleratedDays?: number;
  /**
   * Overdue amounts of up to this together do not hold an order, however old. Zero or above; zero unless stated.
   *
   * @default "0"
   */
  toleratedAmount?: DecimalString;
  /** An order is large from this value on, above zero. Absent: none is. */
  largeOrderFrom?: DecimalString;
  /**
   * The part of a large order to be paid in advance or secured. 0.30 unless stated.
   *
   * @default "0.30"
   */
  largeOrderShare?: DecimalString;
}

/** A rule and what it says. */
export interface OrderRuleLine {
  /** The rule. */
  rule: OrderRule;
  /** What it says. */
  status: OrderRuleStatus;
  /** The amount that is missing to pass it. Zero when passed, and for the blocklist, which no amount meets. */
  shortfall: DecimalString;
}

/** The most that the seller wants to have with one debtor, whoever it is. */
export interface OwnAppetite {
  /** The amount, zero or above. */
  most: DecimalString;
}

/** A part of a receivable as it stands on a day. */
export interface PartState {
  /** The last day to pay this part without being late. Absent: none was agreed. */
  dueDate?: IsoDate;
  /** The amount of this part. */
  amount: DecimalString;
  /** What is still owed of it, zero or above. */
  outstanding: DecimalString;
  /** Days from the due date to the day asked about, zero when it is not past due or nothing is outstanding. */
  daysPastDue: number;
  /** The day on which this part was met in full, if that day has come. */
  settledOn?: IsoDate;
}

/** Money received for a receivable. It may precede the issue date. */
export interface Payment {
  /** The day it was received. It counts from this day on, this day included. */
  date: IsoDate;
  /** The amount received, above zero. */
  amount: DecimalString;
  /** The bank's or the payer's reference, if any. */
  reference?: string;
}

/** A payment of an order, and what was delivered by then. */
export interface PaymentMilestone {
  /** What the payment is for: prepayment, before shipment, after acceptance. Not empty. */
  name: string;
  /** Its share of the order. Exactly one of this and the amount must be given. */
  share?: DecimalString;
  /** Its amount, above zero. */
  amount?: DecimalString;
  /** The day it is due, where one is agreed. */
  dueDate?: IsoDate;
  /**
   * All that was delivered, or the cost incurred, by the time this payment falls due and before it is paid: zero to the
   * amount of the order, never less than by the payment before. Absent: as much as by the payment before, nothing by
   * the first one, and the whole order by the last one.
   */
  delivered?: DecimalString;
}

/** The points for each payment record: whole numbers from -1,000 to 1,000. */
export interface PaymentRecordPoints {
  /**
   * On time as a rule. 15 unless stated.
   *
   * @default 15
   */
  good?: number;
  /**
   * Now on time, now late. 0 unless stated.
   *
   * @default 0
   */
  mixed?: number;
  /**
   * Late as a rule. -15 unless stated.
   *
   * @default -15
   */
  poor?: number;
  /**
   * Nothing has ever been paid in full. -5 unless stated.
   *
   * @default -5
   */
  none?: number;
}

/**
 * What makes a payment record good, mixed or poor: the part of what the debtor has paid off that was paid off on time.
 *
 * It counts receivables, or their instalments, that were paid off by the day asked about and had a due date, each as
 * one, whatever its amount. What is unpaid now does not count: it shows in the days past due.
 */
export interface PaymentRecordTerms {
  /**
   * Good from this share on time on, itself included. 0.8 unless stated.
   *
   * @default "0.80"
   */
  goodFrom?: DecimalString;
  /**
   * Mixed from this share on, itself included, and poor below; not above `goodFrom`. 0.5 unless stated.
   *
   * @default "0.50"
   */
  mixedFrom?: DecimalString;
}

/** A stage of an order: one payment, and what is exposed around it. */
export interface PaymentStage {
  /** Its number, 1 for the first. */
  number: number;
  /** What the payment is for. */
  name: string;
  /** The day it is due, where one is agreed. */
  dueDate?: IsoDate;
  /** The amount of the payment. */
  amount: DecimalString;
  /** All payments through this one. */
  paid: DecimalString;
  /** What of the order is still to be paid after this one: the exposure that is left. */
  exposure: DecimalString;
  /** The same as a share of the order, to 6 decimals. */
  exposureShare: DecimalString;
  /** What was delivered, or the cost incurred, before this payment. */
  delivered: DecimalString;
  /** What is lost if this payment and all later ones stay out: what was delivered beyond the payments before it. */
  lossIfUnpaid: DecimalString;
  /** What the buyer has paid, this payment within it, beyond what was delivered. */
  prepaid: DecimalString;
}

/**
 * When a receivable falls due, as a contract says it.
 *
 * Net 30 is 30 net days; due on receipt is 0; 30 days end of month is 30 net days counted from the end of the month.
 */
export interface PaymentTerms {
  /**
   * Days from the day counted from to the due date, 0 to 3,660. The day counted from is day 0. Zero (due on receipt)
   * unless stated.
   *
   * @default 0
   */
  netDays?: number;
  /**
   * Whether the days are counted from the last day of the month of the start date instead of the start date itself. No
   * unless stated.
   *
   * @default false
   */
  endOfMonth?: boolean;
  /** Where a due date is moved that is no business day. Absent: it stays where it is. */
  adjustment?: DueDateAdjustment;
}

/** A rate per day, the same on every day. */
export interface PerDayRate {
  /** The rate per day as a fraction: 0.0003 is 0.03 %. */
  rate: DecimalString;
}

/** A rate per day that changes. */
export interface PerDaySchedule {
  /** The rates by the day each takes effect. */
  schedule: DailyRateSchedule;
  /**
   * Which day's rate a day takes. Its own unless stated.
   *
   * @default "in_force_each_day"
   */
  lookup?: RateLookup;
  /**
   * What to do past the last day for which the rate is known. Refuse unless stated.
   *
   * @default "refuse"
   */
  beyondHorizon?: BeyondHorizon;
}

/** A rate per year, the same on every day. */
export interface PerYearRate {
  /** The rate per year as a fraction: 0.08 is 8 %. */
  rate: DecimalString;
  /** How days become a part of a year. */
  dayCount: DayCount;
}

/** A rate per year that changes, such as a published reference rate with a margin. */
export interface PerYearSchedule {
  /** The rates by the day each takes effect. */
  schedule: RateSchedule;
  /** How the rate that is owed follows from the one in the schedule. Absent: it is that rate. */
  adjustment?: RateAdjustment;
  /** How days become a part of a year. */
  dayCount: DayCount;
  /**
   * Which day's rate a day takes. Its own unless stated.
   *
   * @default "in_force_each_day"
   */
  lookup?: RateLookup;
  /**
   * What to do past the last day for which the rate is known. Refuse unless stated.
   *
   * @default "refuse"
   */
  beyondHorizon?: BeyondHorizon;
}

/** The distance between two dates of a schedule: 1 month, 2 weeks, 90 days. */
export interface Period {
  /** How many units, above zero. */
  count: number;
  /** Of what. */
  unit: PeriodUnit;
}

/** A debt to negotiate about, how far one may go, and what to ask for. */
export interface PlanConcessionsInput {
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** The principal claimed, zero or above. The last thing to be conceded. */
  principal: DecimalString;
  /** The interest claimed. The first thing to be conceded. None unless stated. */
  interest?: DecimalString;
  /** The costs claimed. Conceded after the interest and before the principal. None unless stated. */
  costs?: DecimalString;
  /**
   * The least to be left of the whole claim after all concessions, zero or above: the break-even of
   * evaluate_settlement, or more.
   */
  floor: DecimalString;
  /** How much the negotiator may concede. */
  authority: ConcessionAuthority;
  /** What to ask for, the most wanted first, at most 30. */
  returns: readonly ConcessionReturn[];
  /**
   * The concessions given already, at most 1,000.
   *
   * @default []
   */
  given?: readonly GivenConcession[];
  /**
   * How the room is spread over the concessions. Diminishing unless stated.
   *
   * @default "diminishing"
   */
  pattern?: ConcessionPattern;
  /**
   * The unit that concessions are cut down to, above zero: `100` for round hundreds. The minor unit of the currency
   * unless stated.
   */
  unit?: DecimalString;
}

/** A default on a plan. */
export interface PlanDefault {
  /** The day of the default: the day after the grace of the part that brought it about. */
  date: IsoDate;
  /** How many parts were unpaid after their grace. */
  missedParts: number;
  /** What was unpaid of them. */
  overdue: DecimalString;
  /** What it does. */
  consequence: PlanDefaultConsequence;
}

/** What is a default on a plan, and what it does. */
export interface PlanDefaultTerms {
  /**
   * Days after a due date within which a part may still be paid without being missed. 0 unless stated.
   *
   * @default 0
   */
  graceDays?: number;
  /**
   * How many parts, unpaid in full after their grace at the same time, are a default; zero: no number is. The deposit
   * counts as one, and so do the fees due on the start date. One unless stated.
   *
   * @default 1
   */
  missedParts?: number;
  /**
   * The share of all payments of the plan that, unpaid after its grace, is a default, above zero: one fifth in article
   * 634 of China's Civil Code. It stands beside the number of parts. Absent: no share is.
   */
  overdueShare?: DecimalString;
  /**
   * What the default does. All parts fall due unless stated.
   *
   * @default "acceleration"
   */
  consequence?: PlanDefaultConsequence;
  /**
   * What happens then to interest and fees of parts not due yet. They fall away unless stated.
   *
   * @default "fall_away"
   */
  unearned?: UnearnedCharges;
  /** The waived interest that comes back. Absent: none. */
  returningInterest?: ReturningInterest;
}

/** What is paid ahead of the parts. It is all principal. */
export interface PlanDeposit {
  /** The amount, above zero and below the debt. Exactly one of this and the share must be given. */
  amount?: DecimalString;
  /** The share of the debt, rounded to the minor unit as the terms say. */
  share?: DecimalString;
  /** The last day to pay it, not before the start date and not after the first part. Absent: the start date. */
  dueDate?: IsoDate;
}

/** A fee of the plan. It is paid on top of principal and interest. */
export interface PlanFee {
  /** What it is for. */
  name: string;
  /** The amount, above zero; with every part, of each. Exactly one of this and the share must be given. */
  amount?: DecimalString;
  /** The share of what the deposit leaves of the debt, rounded to the minor unit as the terms say. */
  share?: DecimalString;
  /** When it is due. */
  timing: PlanFeeTiming;
}

/** Some parts of one size, within a stepped plan. */
export interface PlanStep {
  /** How many parts the step has, above zero. */
  parts: number;
  /** The amount of each. Absent: a share, by weight, of what the stated amounts leave. */
  amount?: DecimalString;
  /**
   * The weight of each part among those without an amount, above zero: a part of weight 2 is twice as large as one of
   * weight 1. It excludes the amount. Absent, without an amount: 1.
   */
  weight?: DecimalString;
}

/** A payment that could come early or late, and what money and risk cost. */
export interface PriceEarlyPaymentInput {
  /** The currency of the amount. */
  currency: CurrencyCode;
  /** The amount that bears the discount, above zero. */
  amount: DecimalString;
  /** The day it is paid with the discount: under 2/10 net 30 the tenth day. */
  paidEarlyOn: IsoDate;
  /**
   * The day it would come without the discount: the due date, or the later day on which this debtor really pays. After
   * the day of early payment.
   */
  paidOtherwiseOn: IsoDate;
  /** What money costs the creditor. */
  costOfCapital: CostOfCapital;
  /** The risk of waiting. None unless stated. */
  risk?: NonPaymentRisk;
  /** A discount to price, as a share of the amount below 1: `0.02` is 2 %. Absent: only the largest one is told. */
  offered?: DecimalString;
}

/** A discount, and what it costs by the year. */
export interface PricedDiscount {
  /** The discount as a share of the amount, cut down to six decimals. */
  discountRate: DecimalString;
  /** The discount. */
  discount: DecimalString;
  /** What is paid: the amount less the discount. */
  payable: DecimalString;
  /**
   * The simple yearly cost: discount over what is paid, over the part of a year gained by the day count of this report.
   * Six decimals, half away from zero. 2/10 net 30 is `0.372449` on actual days over 365. Absent where nothing is paid,
   * the day count counts no days, or the cost is above 100,000,000 %.
   */
  simpleYearlyCost?: DecimalString;
  /** The compound yearly cost on actual days over 365. 2/10 net 30 is `0.445853`. */
  compoundYearlyCost: EffectiveRateFinding;
}

/** What somebody else is to get out of an asset first. */
export interface PriorCharge {
  /** Who holds it: a bank, the tax office, a workshop with a lien. */
  holder: string;
  /** How much it secures, above zero. */
  amount: DecimalString;
}

/** The terms of a start on probation. */
export interface ProbationTerms {
  /**
   * How much the debtor may owe, zero or above. 50,000 unless stated.
   *
   * @default "50000"
   */
  limit?: DecimalString;
  /**
   * The days from an invoice to its due date, at most 3,650. 30 unless stated.
   *
   * @default 30
   */
  termDays?: number;
  /**
   * An order is large from this value on, above zero. 50,000 unless stated.
   *
   * @default "50000"
   */
  largeOrderFrom?: DecimalString;
  /**
   * The part of a large order to pay in advance. 0.30 unless stated.
   *
   * @default "0.30"
   */
  largeOrderShare?: DecimalString;
  /**
   * The on-time periods in a row after which the probation ends with a review, above zero. 3 unless stated.
   *
   * @default 3
   */
  onTimePeriods?: number;
}

/** A calendar of the library's, by name. */
export interface PublishedCalendarTerms {
  /** Which one. */
  name: PublishedCalendar;
}

/** What the debtor needs: yearly purchases × term ÷ days of the year, times the headroom. */
export interface PurchaseNeed {
  /**
   * The days that the yearly purchases are spread over, from 1 to 366. 365 unless stated.
   *
   * @default 365
   */
  daysInYear?: number;
  /** What the need is multiplied by, for the months above the average. Absent: 1. */
  headroom?: DecimalString;
}

/** What pursuing the debt costs, whatever comes of it. */
export interface PursuitCost {
  /** The day it is paid. Not before the day asked about. */
  on: IsoDate;
  /** The amount, above zero. */
  amount: DecimalString;
}

/** A cost of pursuing the debt, valued. */
export interface PursuitCostValue {
  /** The day it is paid. */
  on: IsoDate;
  /** The amount. */
  amount: DecimalString;
  /**
   * Amount × factor of the cost of capital: its part of what all costs are worth, which is rounded once, half away from
   * zero, and shared out by largest remainder.
   */
  value: DecimalString;
}

/** A receivable, the terms that reward its early payment, and the day to look at it. */
export interface QuoteEarlyPaymentInput {
  /** The receivable with its dated facts, its amount with tax and freight. It may not have instalments. */
  receivable: Receivable;
  /** The tax that the amount of the receivable contains. Needed where the base leaves it out. */
  tax?: DecimalString;
  /** The freight that the amount of the receivable contains. Needed where the base leaves it out. */
  freight?: DecimalString;
  /**
   * The day the terms run from: the invoice date, or the day of an offer on a debt that is already late. Payments
   * before it take no discount. Absent: the issue date of the receivable.
   */
  startDate?: IsoDate;
  /** The terms. */
  terms: EarlyPaymentTerms;
  /** The day the answer is made for. What is dated later has not happened. */
  asOf: IsoDate;
}

/** A charge of somebody else on the same thing. */
export interface RankedCharge {
  /** Who holds it. */
  holder: string;
  /** How much it secures, above zero. */
  amount: DecimalString;
  /** Its rank, from 1: lower ranks are paid first, equal ranks in proportion to what they secure. */
  rank: number;
}

/** The rate in force on a day. */
export interface RateInForce {
  /** The name of the schedule. */
  name: string;
  /** The day that was asked about. */
  date: IsoDate;
  /** The first day of the step that is in force on that day. */
  effectiveFrom: IsoDate;
  /** The rate per year in the schedule, as a fraction. */
  referenceRate: DecimalString;
  /** The rate per year that is owed: the reference rate, adjusted where an adjustment was given. */
  rate: DecimalString;
  /** Whether the day lies past the last one for which the rate is known, so that the last known rate stands in. */
  projected: boolean;
}

/**
 * Rates per year by the day each takes effect, such as a published reference rate.
 *
 * A rate stays in force until the day before the next step. The last one is known to stay through `knownThrough`.
 */
export interface RateSchedule {
  /** What the series is called. */
  name: string;
  /** Who publishes it, and where: what a debtor can check it against. */
  source: string;
  /** The steps by day, earliest first, each day once; at least one, at most 10,000. */
  steps: readonly RateStep[];
  /** The last day for which the rate in force is known. Not before the last step. */
  knownThrough: IsoDate;
}

/** A rate per year from the day it takes effect. */
export interface RateStep {
  /** The first day on which the rate is in force. */
  effectiveFrom: IsoDate;
  /** The rate per year as a fraction: 0.0345 is 3.45 %. It may be negative. */
  rate: DecimalString;
}

/**
 * Why a figure or a decision is what it is: a stable code with its parameters, so that an app can show it in its own
 * words and language. `explain` gives the text in English or Chinese.
 */
export interface Reason {
  /** What kind of reason it is. */
  code: ReasonCode;
  /** The values that go with it, by name, as plain text: amounts and days as they are written on the wire. */
  parameters: Readonly<Record<string, string>>;
}

/**
 * One claim on a debtor: an invoice or any other receivable, with the dated facts about it.
 *
 * Give every fact with its own date, also those after the day you ask about: a payment dated after `asOf` has not
 * happened yet. A receivable is an amount owed to you, above zero; a credit note is a credit on it, not a negative one.
 */
export interface Receivable {
  /** The number of the invoice, or another key, unique in a list of receivables. Taken as it is written. */
  id: string;
  /** The key of the debtor who owes it. Taken as it is written: `007` and `7` are two debtors. */
  debtor: string;
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** The full amount claimed, above zero, before payments and credits. */
  amount: DecimalString;
  /** The day it was issued. Before that day it is not there yet. Absent: it has been there all along. */
  issueDate?: IsoDate;
  /** The last day to pay without being late. Absent: no due date was agreed, or the instalments have their own. */
  dueDate?: IsoDate;
  /**
   * The parts of the amount, where it falls due on several days: by due date, earliest first, adding up to the amount.
   * Payments and credits meet the earliest part first. Empty: all of it falls due on the due date.
   *
   * @default []
   */
  instalments?: readonly DuePart[];
  /**
   * What was paid against it, in any order.
   *
   * @default []
   */
  payments?: readonly Payment[];
  /**
   * What was credited against it without payment (returns, allowances), in any order.
   *
   * @default []
   */
  credits?: readonly Credit[];
  /**
   * What the debtor disputes, in any order.
   *
   * @default []
   */
  disputes?: readonly Dispute[];
  /**
   * Anything to group by: `industry`, `region`, `size`, `salesperson`.
   *
   * @default {}
   */
  attributes?: Readonly<Record<string, string>>;
}

/** A receivable as it stands on a day. */
export interface ReceivableState {
  /** The key of the receivable. */
  id: string;
  /** The key of the debtor. */
  debtor: string;
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** The day the answer is made for. */
  asOf: IsoDate;
  /** Where it stands. */
  status: ReceivableStatus;
  /** The full amount claimed. */
  amount: DecimalString;
  /** What was paid by then. */
  paid: DecimalString;
  /** What was credited by then without payment. */
  credited: DecimalString;
  /** What is still owed, zero or above. Zero before the issue date. */
  outstanding: DecimalString;
  /** The part of what is outstanding that is past its due date. */
  overdue: DecimalString;
  /**
   * Payments and credits beyond what there was to pay, zero or above: an overpayment, or a payment for a receivable
   * that is not issued yet. It is owed to the debtor or waits for the next invoice; it is no negative debt.
   */
  unappliedCredit: DecimalString;
  /** What is outstanding and objected to. */
  disputed: DecimalString;
  /** Days past due of the oldest part still outstanding; zero when nothing is overdue. The due date itself is not overdue. */
  daysPastDue: number;
  /** The day on which nothing was left to pay, if that day has come. */
  settledOn?: IsoDate;
  /** The parts by due date, adding up to the amount and to what is outstanding. */
  parts: readonly PartState[];
}

/** Whether a debtor's money is likely to come in, with every fact's contribution. */
export interface RecoverabilityAssessment {
  /** Likely when the score reaches `likelyFrom`. */
  recoverability: Recoverability;
  /** The base points plus all contributions. It may be negative or above 100. */
  score: number;
  /** The lowest score at which recovery is likely. */
  likelyFrom: number;
  /** The score before any fact. */
  basePoints: number;
  /** What each known fact adds or takes, also where that is nothing. */
  contributions: readonly FactContribution[];
  /** The facts that are not known. They add nothing. */
  missingFacts: readonly Fact[];
  /** The part of the debt expected to come in, from 0 to 1. */
  expectedRecoveryRate: DecimalString;
}

/**
 * How facts about a debtor become a score, and a score becomes an expected recovery rate.
 *
 * The score is the base points plus the points of every known fact. The direction of every default is source A's, B's
 * or D's; the sizes are this library's, chosen so that the four cases of source A fall where it puts them, and so that
 * a debtor about whom nothing is known is worked and not written off. See the page on tiering.
 */
export interface RecoverabilityPolicy {
  /**
   * The score of a debtor about whom nothing is known. 60 unless stated.
   *
   * @default 60
   */
  basePoints?: number;
  /**
   * The points for each operating status.
   *
   * @default {"operating":20,"reduced":0,"suspended":-30,"closed":-60,"insolvent":-60}
   */
  operatingStatus?: OperatingStatusPoints;
  /**
   * The points for each payment record.
   *
   * @default {"good":15,"mixed":0,"poor":-15,"none":-5}
   */
  paymentRecord?: PaymentRecordPoints;
  /**
   * The points by the days past due of the oldest amount outstanding. Bands in ascending order, the last one without an
   * upper end. Up to 30 days +10, up to 90 none, up to 180 -5, up to 365 -10, beyond that -20, unless stated.
   */
  daysPastDue?: readonly DaysPastDueBand[];
  /**
   * The points for each kind of collateral.
   *
   * @default {"none":0,"guaranteed":5,"secured":10}
   */
  collateral?: CollateralPoints;
  /**
   * The points by the part that is disputed. Bands in ascending order, the last one up to 1. Nothing disputed none, up
   * to a half -5, more than a half -15, unless stated.
   *
   * @default [{"upTo":"0.00","points":0},{"upTo":"0.50","points":-5},{"upTo":"1.00","points":-15}]
   */
  disputedShare?: readonly DisputedShareBand[];
  /**
   * The points for each cause of arrears.
   *
   * @default {"triangularDebt":0,"operatingPressure":-5,"brokenCashFlow":-15,"badFaith":-20}
   */
  causeOfArrears?: CauseOfArrearsPoints;
  /**
   * The points for each state of contact.
   *
   * @default {"responsive":10,"evasive":-10,"lost":-25}
   */
  contact?: ContactPoints;
  /**
   * Recovery is likely from this score on, this score included. 50 unless stated.
   *
   * @default 50
   */
  likelyFrom?: number;
  /**
   * The part of a debt expected to come in, by score. Bands in ascending order, the last one without an upper end. Up to
   * 19 points 0.02, up to 34 0.1, up to 49 0.25, up to 64 0.5, up to 79 0.65, beyond that 0.8, unless stated.
   */
  recoveryRates?: readonly RecoveryRateBand[];
}

/** The recovery rate for a span of scores. It begins at the score after the span before it; the first has no lower end. */
export interface RecoveryRateBand {
  /** The highest score of the span. Absent in the last span, and only there: it has no end. */
  upToScore?: number;
  /** The part of a debt expected to come in, from 0 to 1. */
  rate: DecimalString;
}

/** What releases an order. All of it together is needed; the security takes the place of what is paid down and in advance. */
export interface ReleaseConditions {
  /** The smallest payment on what is overdue that brings it back within what is tolerated. */
  payOverdue: DecimalString;
  /**
   * The smallest payment, besides, on what is open or on earlier orders: what exceeds the limit even when this order is
   * paid in advance in full.
   */
  payDown: DecimalString;
  /** The smallest prepayment for this order, besides what is prepaid, once the other two are made. */
  prepayment: DecimalString;
  /**
   * The smallest security that takes the place of the prepayment and of what is paid down. Absent: none does, since the
   * credit is frozen.
   */
  security?: DecimalString;
}

/** The residual in cash. */
export interface ResidualCash {
  /** The last day to pay it, not before the day of the settlement. */
  payBy: IsoDate;
}

/** The residual in instalments. */
export interface ResidualInstalments {
  /** The terms of the plan. It starts on the day of the settlement. */
  terms: InstalmentPlanTerms;
}

/** The waived interest that has come back. */
export interface ReturnedInterest {
  /** The first day that bears it. Absent: no day does. */
  firstDay?: IsoDate;
  /** What it comes to through the day asked about. */
  amount: DecimalString;
  /** Its lines, by base and rate. */
  lines: readonly LateInterestLine[];
}

/** Late interest that was waived for the plan, and comes back on default. */
export interface ReturningInterest {
  /** The due date of the debt before the plan: interest comes back for the days after it, as its terms count them. */
  dueDate: IsoDate;
  /** The terms of the interest that was waived. */
  terms: LateInterestTerms;
}

/** A debtor's credit and how it has paid since. */
export interface ReviewCreditLimitInput {
  /** The key of the debtor. Taken as it is written. */
  debtor: string;
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** The day of the review. */
  asOf: IsoDate;
  /** The credit as it stands: what the last review gave. */
  line: CreditLine;
  /**
   * How the debtor paid, by the end of the period, earliest first. Periods of earlier reviews may be among them. At
   * most 10,000.
   *
   * @default []
   */
  periods?: readonly CreditPeriod[];
  /**
   * The risk signals, in any order. At most 10,000.
   *
   * @default []
   */
  signals?: readonly RiskSignal[];
  /** How payments move a limit. */
  policy?: CreditReviewPolicy;
}

/** A plan, what was paid on it, and the day to look at it. */
export interface ReviewInstalmentPlanInput {
  /** The plan, as it was given to be built: the same terms make the same plan. */
  plan: BuildInstalmentPlanInput;
  /**
   * What was paid on it, in any order, at most 100,000. It pays the oldest part first.
   *
   * @default []
   */
  payments?: readonly Payment[];
  /**
   * What is a default, and what it does. One missed part brings all parts due unless stated.
   *
   * @default {"graceDays":0,"missedParts":1,"consequence":"acceleration","unearned":"fall_away"}
   */
  terms?: PlanDefaultTerms;
  /** The day the answer is made for. What is dated later has not happened. */
  asOf: IsoDate;
}

/** A period and how it counts. */
export interface ReviewedPeriod {
  /** The last day of the period. */
  end: IsoDate;
  /** The days past due of what was latest in it. Absent: nothing fell due. */
  worstDaysPastDue?: number;
  /** How it counts. */
  outcome: PeriodOutcome;
}

/** A risk signal, from one day to another. */
export interface RiskSignal {
  /** What it is. */
  kind: RiskSignalKind;
  /** The day it was seen. From this day on it counts. */
  date: IsoDate;
  /** The day it was resolved; from that day on it does not count. Absent: it still stands. */
  resolved?: IsoDate;
  /** What was seen, in words. */
  note?: string;
}

/** A date, and how to move it to a business day. */
export interface RollDateInput {
  /** The date. The calendar must know it. */
  date: IsoDate;
  /** The calendar that says which days are business days. */
  calendar: CalendarTerms;
  /** Where a date goes that is no business day. */
  convention: RollConvention;
}

/** Where a date goes, and why. */
export interface RollDateReport {
  /** The date as it was given. */
  unadjustedDate: IsoDate;
  /** What the calendar says about that date: the reason why it moved or stayed. */
  status: DayStatus;
  /** The date after the convention. A business day, unless the convention is unadjusted. */
  adjustedDate: IsoDate;
  /** What the calendar says about the adjusted date. */
  adjustedStatus: DayStatus;
  /** The days from the one to the other: above zero for a move to a later day, below zero to an earlier one. */
  movedDays: number;
}

/** How exact figures become amounts: which way, to what unit, and where. */
export interface Rounding {
  /**
   * Which way. Half away from zero unless stated.
   *
   * @default "half_away_from_zero"
   */
  mode?: RoundingMode;
  /**
   * To a multiple of what, above zero: `0.05`, `1`. The currency's minor unit (0.01 for CNY) unless stated. It may
   * not be finer than the minor unit.
   */
  unit?: DecimalString;
  /**
   * Where: per line, per total or per day. Per line unless stated.
   *
   * @default "per_line"
   */
  scope?: RoundingScope;
}

/** One date of a schedule. */
export interface ScheduleRow {
  /** Its number, 1 for the anchor. */
  number: number;
  /** The date as the period gives it. */
  unadjustedDate: IsoDate;
  /** The date after the roll convention. Two rows of a schedule by days may have the same one. */
  adjustedDate: IsoDate;
}

/** What is known of a debtor, to score it. */
export interface ScoreDebtorInput {
  /** The key of the debtor. Taken as it is written. */
  debtor: string;
  /** The scorecard. */
  scorecard?: Scorecard;
  /**
   * The numbers known, by the name of their attribute.
   *
   * @default {}
   */
  numbers?: Readonly<Record<string, DecimalString>>;
  /**
   * The categories known, by the name of their attribute.
   *
   * @default {}
   */
  categories?: Readonly<Record<string, string>>;
}

/** An attribute of the scorecard with its points. */
export interface ScoreLine {
  /** The attribute. */
  attribute: string;
  /** The value as it was given. Absent: not known. */
  value?: string;
  /** How it came to its points. */
  status: ScoreLineStatus;
  /** The bin that the value lies in: its place, the first is 0. */
  bin?: number;
  /** The points. */
  points: number;
  /** The most points that a known value of this attribute can have. */
  bestPoints: number;
}

/**
 * A points scorecard: what each attribute of a debtor is worth, and which grade a score is.
 *
 * That debtors are scored is source C's, and that the score looks at what they paid, at their business and at lawsuits is
 * sources B's and C's. The attributes, bins and points of the default are this library's, not fitted to anybody's
 * data: replace them by your own as soon as you have a record of who paid.
 */
export interface Scorecard {
  /**
   * The points before any attribute, a whole number from -100,000 to 100,000. 500 unless stated.
   *
   * @default 500
   */
  basePoints?: number;
  /**
   * The attributes, at most 1,000. Unless stated: on_time_share, worst_days_past_due, years_trading, current_ratio,
   * debt_ratio, net_margin, open_lawsuits and trade_references, with the points of the page on credit.
   */
  attributes?: readonly ScorecardAttribute[];
  /**
   * The grades, in ascending order. Empty: no grades. Unless stated: E below 480, D from 480, C from 540, B from 600,
   * A from 660.
   */
  grades?: readonly GradeBand[];
  /**
   * How many of the weakest attributes to report. 4 unless stated.
   *
   * @default 4
   */
  weakestShown?: number;
}

/** An attribute of a debtor, and what its values are worth. */
export interface ScorecardAttribute {
  /** Its name, unique in the scorecard: the key under which its value is given. */
  name: string;
  /** The reason code to report when it costs points. Absent: its name. */
  reasonCode?: string;
  /** What its values are worth. */
  bins: AttributeBins;
  /** The points where the value is not known, a whole number from -10,000 to 10,000. */
  missingPoints: number;
}

/** What somebody owes that is to be secured. */
export interface SecuredExposure {
  /** A key for it, unique in the call: a debtor, a contract, an invoice. */
  id: string;
  /** How much it is, above zero. */
  amount: DecimalString;
}

/** What collateral and guarantees are good for against exposures. */
export interface SecurityAssessment {
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** The day the answer is made for. */
  asOf: IsoDate;
  /** The exposures together. */
  exposure: DecimalString;
  /** What may be relied on of all security together. */
  lendableValue: DecimalString;
  /** What is covered of the exposures. */
  covered: DecimalString;
  /** What is not. Covered and shortfall add up to the exposures. */
  shortfall: DecimalString;
  /** The part of the exposures that is covered, from 0 to 1, cut down to 4 decimals. */
  coverage: DecimalString;
  /** The exposures in the order given. */
  exposures: readonly ExposureCover[];
  /** The collateral in the order given. */
  collateral: readonly AssessedSecurity[];
  /** The guarantees in the order given. */
  guarantees: readonly AssessedSecurity[];
}

/** One line of a security. */
export interface SecurityLine {
  /** What it is. */
  kind: SecurityLineKind;
  /** What it adds to the lendable value, negative where it takes off. */
  amount: DecimalString;
  /** Who holds the charge, on the line of a prior charge. */
  holder?: string;
}

/** What security is counted for. */
export interface SecurityPolicy {
  /** What each class of collateral lends. */
  advanceRates?: AdvanceRates;
  /**
   * What a condition takes off.
   *
   * @default {"worn":"0.20","damaged":"0.50","scrap":"0.80"}
   */
  conditions?: ConditionDiscounts;
  /**
   * A market price older than this many days is stale, and its collateral lends nothing until it is appraised again. 365
   * unless stated: once a year.
   *
   * @default 365
   */
  mostPriceAgeDays?: number;
  /**
   * The part of a guarantor's free means that a joint and several guarantee counts for. 0.50 unless stated.
   *
   * @default "0.50"
   */
  jointAndSeveralShare?: DecimalString;
  /**
   * The part of a guarantor's free means that a general guarantee counts for. 0.30 unless stated.
   *
   * @default "0.30"
   */
  generalShare?: DecimalString;
  /**
   * How one security is shared by several exposures. In order unless stated.
   *
   * @default "in_order"
   */
  spread?: SecuritySpread;
}

/** What of a security is used for an exposure. */
export interface SecurityUse {
  /** The key of the exposure. */
  exposure: string;
  /** How much of it is covered, above zero. */
  amount: DecimalString;
}

/** A debtor to set the limit of. */
export interface SetCreditLimitInput {
  /** The key of the debtor. Taken as it is written. */
  debtor: string;
  /** The currency of every amount in this record. It must be the policy's. */
  currency: CurrencyCode;
  /** The day the answer is made for. */
  asOf: IsoDate;
  /** The credit term asked for: the days from an invoice to its due date, at most 3,650. */
  termDays: number;
  /**
   * What is known of the debtor.
   *
   * @default {"security":[]}
   */
  facts?: CreditLimitFacts;
  /** How facts become a limit. */
  policy?: CreditLimitPolicy;
}

/** A claim, the assets handed over for it, and how the rest is to be paid. */
export interface SettleWithAssetsInput {
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** What is owed, above zero. */
  claim: DecimalString;
  /**
   * The parts of the claim, in the order in which they are discharged; together the claim. Costs, interest, principal is
   * the order of article 561 of China's Civil Code. Empty: the claim is one sum.
   *
   * @default []
   */
  heads?: readonly SettlementHead[];
  /** The day of the settlement. */
  asOf: IsoDate;
  /** The assets, at least one and at most 1,000, in the order in which they are taken. */
  assets: readonly OfferedAsset[];
  /** What is acceptable, and at what discount. The cautious policy unless stated. */
  policy?: AssetOfferPolicy;
  /** How the residual is to be paid. Absent: in cash, on the day of the settlement. */
  residual?: ResidualTerms;
}

/** An asset in a settlement. */
export interface SettledAsset {
  /** What it is worth, line by line. */
  appraisal: AppraisedAsset;
  /** What becomes of it. */
  outcome: AssetUse;
  /** What it discharges of the claim. */
  discharged: DecimalString;
  /** What it counts for beyond what was still owed. */
  surplus: DecimalString;
}

/** A part of the claim after the settlement. */
export interface SettledHead {
  /** What it is for. */
  kind: ClaimHead;
  /** How much of the claim it was. */
  amount: DecimalString;
  /** What of it is discharged. */
  discharged: DecimalString;
  /** What of it stays owed. */
  residual: DecimalString;
}

/** Offers to settle a debt, each beside waiting. */
export interface SettlementEvaluation {
  /** The key of the receivable. */
  id: string;
  /** The key of the debtor. */
  debtor: string;
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** The day the answer is made for. */
  asOf: IsoDate;
  /** The principal outstanding. */
  outstanding: DecimalString;
  /** The interest through the day asked about. */
  interest: DecimalString;
  /** The costs claimed. */
  costs: DecimalString;
  /** The whole claim: outstanding, interest and costs. */
  claim: DecimalString;
  /** What waiting is worth. */
  waiting: WaitingValue;
  /** The offers in the order in which they were given. */
  offers: readonly SettlementOfferValue[];
  /**
   * The name of the offer with the largest expected value among those to accept, the earlier of equals. Absent: none is
   * to be accepted.
   */
  best?: string;
}

/** A part of a claim. */
export interface SettlementHead {
  /** What it is for, each at most once. */
  kind: ClaimHead;
  /** How much of the claim it is, zero or above. */
  amount: DecimalString;
}

/** What happens when the first payment of an offer does not come in time. */
export interface SettlementLapse {
  /** The day after the last day to pay: the offer is gone. */
  on: IsoDate;
  /** The whole claim on that day, with its interest and costs. */
  claim: DecimalString;
  /** What comes back: the claim on that day less what the offer asked for. */
  comesBack: DecimalString;
}

/** An offer to take less than is owed, in full settlement, if it is paid in time. */
export interface SettlementOffer {
  /** What to call it in the answer, unique in the list. */
  name: string;
  /** The payments by their last days, in ascending order, 1 to 120 of them. One for a single sum. */
  payments: readonly SettlementPayment[];
  /**
   * The probability that the debtor keeps it. If not, it lapses and the creditor is back to waiting. Certain (1) unless
   * stated.
   */
  probability?: DecimalString;
}

/** An offer: what is forgone, what it is worth beside waiting, and what lapses. */
export interface SettlementOfferValue {
  /** What it is called. */
  name: string;
  /** The payments, valued. */
  payments: readonly SettlementPaymentValue[];
  /** The sum of the payments. */
  total: DecimalString;
  /**
   * The claim without the offer, when its payments come as they do: principal, costs, and the interest through the last
   * day to pay, on what each payment leaves. Payments meet the principal first.
   */
  claim: DecimalString;
  /** What is forgone: the claim less the sum of the payments. */
  forgone: DecimalString;
  /** What of it is principal. */
  forgonePrincipal: DecimalString;
  /** What of it is interest and costs. */
  forgoneInterestAndCosts: DecimalString;
  /** What the payments are worth if they come, rounded once: the sum of their values. */
  value: DecimalString;
  /** What the offer is worth with its probability: the value, or else waiting. */
  expectedValue: DecimalString;
  /** The value less that of waiting: what the offer gains if it is kept. Below zero: what it loses. */
  gain: DecimalString;
  /** The least sum worth taking on the same days in the same proportions. Zero where waiting is worth nothing. */
  breakEven: DecimalString;
  /**
   * The largest discount worth giving, as a share of the claim of this offer, cut down to six decimals. Absent where the
   * break-even is above the claim.
   */
  breakEvenDiscount?: DecimalString;
  /** What happens when the first payment does not come in time. */
  lapse: SettlementLapse;
  /** What to do about it. */
  verdict: SettlementVerdict;
  /** Why. */
  reasons: readonly Reason[];
}

/** One payment of an offer. */
export interface SettlementPayment {
  /** The last day to pay it. Not before the day asked about. */
  payBy: IsoDate;
  /** The amount, above zero. */
  amount: DecimalString;
}

/** One payment of an offer, valued. */
export interface SettlementPaymentValue {
  /** The last day to pay it. */
  payBy: IsoDate;
  /** The amount. */
  amount: DecimalString;
  /**
   * Amount × factor of the cost of capital: its part of what all payments are worth, which is rounded once, half away from
   * zero, and shared out by largest remainder.
   */
  value: DecimalString;
}

/** A share of the interest is given up. */
export interface ShareWaiver {
  /** The share given up: 0.5 for one half. */
  share: DecimalString;
  /** Why, if said. */
  reason?: string;
}

/** A band of sizes: full amounts of receivables from one amount to below another. */
export interface SizeBand {
  /** The smallest amount in the band. Absent: the band begins above zero. */
  atLeast?: DecimalString;
  /** The amount at which the next band begins. Absent: there is none above. */
  below?: DecimalString;
}

/** An amount to split, and the weights to split it by. */
export interface SplitAmountInput {
  /** The amount to split. May be negative. */
  amount: DecimalString;
  /** The currency of the amount. */
  currency: CurrencyCode;
  /**
   * One weight per part, zero or above, at most 10,000 of them, not all zero. Only their ratio matters. A zero weight
   * gets zero.
   */
  weights: readonly DecimalString[];
}

/** The parts of a split amount. */
export interface SplitAmountReport {
  /** One part per weight, in the order of the weights. They add up to the amount exactly. */
  parts: readonly DecimalString[];
}

/** An order and the payments that its contract sets. */
export interface StagePaymentTermsInput {
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** The amount of the order, above zero. */
  amount: DecimalString;
  /** The payments in their order, 1 to 1,000. Together they are the whole order. */
  milestones: readonly PaymentMilestone[];
}

/** Staged payment terms: the exposure after every payment, and the worst that can happen. */
export interface StagedPaymentTerms {
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** The amount of the order. */
  amount: DecimalString;
  /** The stages in their order. Their amounts add up to the order, and the exposure after the last is zero. */
  stages: readonly PaymentStage[];
  /** The largest loss of any stage: what a buyer who stops paying can cost at most. */
  worstCaseLoss: DecimalString;
  /** The same as a share of the order, to 6 decimals. */
  worstCaseShare: DecimalString;
  /** The stage of that loss, the first where several are as large. */
  worstStage: number;
}

/** The terms that a new debtor starts on. */
export interface StartingTerms {
  /** How much it may owe. Zero: it pays everything in advance. */
  limit: DecimalString;
  /** The days from an invoice to its due date. */
  termDays: number;
  /** The part of a large order to pay in advance. */
  prepaymentShare: DecimalString;
  /** An order is large from this value on. */
  prepaymentFrom: DecimalString;
  /** The on-time periods in a row after which the probation ends with a review. */
  onTimePeriods: number;
  /**
   * How much of the first order to take in advance, where an order was given: the larger of the share of a large order
   * and what exceeds the limit.
   */
  firstOrderPrepayment?: DecimalString;
}

/** What is claimed from one debtor, with everything dated that has changed it. */
export interface StateClaimInput {
  /** The receivables, of one debtor and in one currency, at least one. */
  debts: readonly ClaimDebt[];
  /** The terms of interest for debts without their own. Absent: those bear none. */
  terms?: ClaimInterestTerms;
  /**
   * The costs that the debtor owes, in any order.
   *
   * @default []
   */
  costs?: readonly ClaimCost[];
  /**
   * Payments that are not in a receivable, in any order. Those of one day are met in the order of this list, after
   * those in the receivables.
   *
   * @default []
   */
  payments?: readonly ClaimPayment[];
  /**
   * What was given up, in any order.
   *
   * @default []
   */
  waivers?: readonly ClaimWaiver[];
  /** How payments are spread. Debt by debt, the oldest due first, costs, interest, principal unless stated. */
  allocation?: AllocationPolicy;
  /** The day the answer is made for. What is dated later has not happened. */
  asOf: IsoDate;
}

/** A receivable and the day to look at it. */
export interface StateReceivableInput {
  /** The receivable with its dated facts. */
  receivable: Receivable;
  /** The day the answer is made for. What is dated later has not happened. */
  asOf: IsoDate;
}

/** A person's own judgement of a debtor. */
export interface StatedRecoverability {
  /** Whether the money is likely to come in. */
  recoverability: Recoverability;
  /** The part of the debt expected to come in, from 0 to 1. */
  expectedRecoveryRate: DecimalString;
}

/** Parts that grow or shrink step by step. */
export interface SteppedParts {
  /** The steps in their order, at least one. */
  steps: readonly PlanStep[];
  /**
   * What amounts and weights are about. The principal unless stated.
   *
   * @default "principal"
   */
  basis?: PartAmountBasis;
}

/** A ledger, and the day to look at it. */
export interface SummariseDebtorsInput {
  /** The receivables with their dated facts, at most 5,000,000, also those that are paid: they show how the debtor pays. */
  receivables: readonly Receivable[];
  /** The day the answer is made for. What is dated later has not happened. */
  asOf: IsoDate;
  /**
   * What is known about debtors from elsewhere, by the debtor's key. A fact stated here stands; the days past due, the
   * disputed share and the payment record are taken from the ledger where they are not stated. A key without
   * receivables is passed over.
   *
   * @default {}
   */
  knownFacts?: Readonly<Record<string, DebtorFacts>>;
  /**
   * What makes a payment record good, mixed or poor.
   *
   * @default {"goodFrom":"0.80","mixedFrom":"0.50"}
   */
  paymentRecord?: PaymentRecordTerms;
}

/** The tier of one account, with the reasons. */
export interface TierAssignment {
  /** The key of the debtor. */
  debtor: string;
  /** The tier. */
  tier: Tier;
  /** How the account is worked: who acts, how, when, and what comes next. */
  treatment: Treatment;
  /** What is still owed. */
  outstanding: DecimalString;
  /** The part of it that is past its due date, where that was given. */
  overdue?: DecimalString;
  /** Whether the money is likely to come in. */
  recoverability: Recoverability;
  /** The score behind it. Absent where a person stated the recoverability. */
  score?: number;
  /** Whether the account counted as one with or without collateral. */
  collateral: CollateralCondition;
  /** The part of the debt expected to come in, from 0 to 1. */
  expectedRecoveryRate: DecimalString;
  /** What is expected to come in: outstanding times the rate, rounded to the minor unit, a half up. */
  expectedRecoverableValue: DecimalString;
  /** The place of the rule that decided, in the policy's list; the first is 0. */
  rule: number;
  /** Why: the judgement, the facts that moved it, the facts that are missing, and the rule. */
  reasons: readonly Reason[];
}

/**
 * Which account gets which tier, and how each tier is worked.
 *
 * The rules must cover every account exactly once: every recoverability, with and without collateral, every amount above
 * zero. A policy with a hole or an overlap is refused before any account is looked at, so whoever moves a threshold has to
 * say what happens on both sides of it.
 *
 * The default, in yuan, is source A's four cases with the gaps between its thresholds closed: likely and from 200,000
 * goes to the key account team (source A's own worked case), likely and below that is settled quickly, and unlikely
 * goes to an agency or a lawyer wherever source A is silent, since a write-off cannot be undone.
 */
export interface TierPolicy {
  /** The currency of every amount in this policy, and of the accounts it is applied to. */
  currency: CurrencyCode;
  /** The rules, in any order, at most 1,000: exactly one of them must cover each case. */
  rules: readonly TierRule[];
  /** How each tier is worked. */
  treatments?: TierTreatments;
}

/** A portfolio in tiers. */
export interface TierReport {
  /** The currency of every amount in this report. */
  currency: CurrencyCode;
  /** One assignment per account, in the order of the accounts. */
  assignments: readonly TierAssignment[];
  /**
   * The accounts in the order in which to work them: by expected recoverable value, the largest first, and by the
   * debtor's key where that is equal.
   */
  worklist: readonly WorklistEntry[];
  /** The totals of the four tiers, also of those without an account. */
  tiers: readonly TierTotal[];
  /** How many accounts there are. */
  debtors: number;
  /** What all of them owe. */
  outstanding: DecimalString;
  /** What is expected to come in from all of them: the sum of the rounded lines. */
  expectedRecoverableValue: DecimalString;
}

/**
 * One rule of a tier policy: a span of amounts, and what else an account must be to fall under it.
 *
 * State each end of the span as you would say it: `atLeast` 500,000 includes 500,000; `atMost` 50,000 includes
 * 50,000 and the neighbour goes on with `above` 50,000, which includes 50,000.01.
 */
export interface TierRule {
  /** The tier that the rule gives. */
  tier: Tier;
  /** The recoverability of the accounts it covers. */
  recoverability: Recoverability;
  /**
   * The collateral of the accounts it covers. Any unless stated.
   *
   * @default "any"
   */
  collateral?: CollateralCondition;
  /** The lowest amount it covers, itself included. Give either this or `above`; without both it begins above zero. */
  atLeast?: DecimalString;
  /** The amount above which it begins, itself excluded. */
  above?: DecimalString;
  /** The highest amount it covers, itself included. Give either this or `below`; without both it has no end. */
  atMost?: DecimalString;
  /** The amount below which it ends, itself excluded. */
  below?: DecimalString;
  /**
   * Whether its span is a threshold of the procedure or closes a gap between two. A threshold unless stated.
   *
   * @default "threshold"
   */
  origin?: RuleOrigin;
}

/** The totals of one tier. */
export interface TierTotal {
  /** The tier. */
  tier: Tier;
  /** How many accounts are in it. */
  debtors: number;
  /** What they owe. */
  outstanding: DecimalString;
  /** What is expected to come in from them. */
  expectedRecoverableValue: DecimalString;
}

/** The treatment of each tier. */
export interface TierTreatments {
  /**
   * Unless stated: the business lead together with finance, in calls and meetings, from the next day on and every week;
   * after 30 days a demand letter (source A: the most experienced people of both, a month's close watch, a fixed
   * reminder every week, then legal tools).
   */
  keyAccount?: Treatment;
  /**
   * Unless stated: the salesperson by a personal message, from the next day on and every week; after 15 days a formal
   * notice (source A: a message before the week's close of books; source B: a formal notice on day fifteen).
   */
  quickSettlement?: Treatment;
  /**
   * Unless stated: an agency or a lawyer, handed the file within a week, reviewed every 30 days; after 90 days asset
   * preservation and a lawsuit (source A: do not wear yourself out, they can trace assets; source B: a monthly review, and
   * preservation).
   */
  agencyOrLawyer?: Treatment;
  /**
   * Unless stated: finance by an entry in the books within 30 days, the month's closing, without follow-up; then the
   * blocklist (source A: write it off and waste no effort; source B: the blocklist).
   *
   * @default {"actors":["finance"],"method":"book_entry","firstStepWithinDays":30,"nextStep":"blocklist"}
   */
  writeOff?: Treatment;
}

/** Shares that a shareholder hands over for the debt. */
export interface TransferredShares {
  /** How many of the shares there are the creditor gets, above zero and at most all of them. */
  count: number;
  /**
   * Whether the shareholder gives up the claim on the company for having paid its debt. If so the company is worth more by
   * the debt; if not it owes the shareholder what it owed the creditor. Not given up unless stated.
   *
   * @default false
   */
  recourseWaived?: boolean;
}

/** How a tier is worked: who acts, how, when, and what comes next. */
export interface Treatment {
  /** Who acts; the first named is answerable. At least one, at most ten. */
  actors: readonly Actor[];
  /** How. */
  method: TreatmentMethod;
  /** The first step is taken within this many days of the assignment; zero is the same day. */
  firstStepWithinDays: number;
  /** Days between one follow-up and the next, above zero. Absent: no follow-up. */
  followUpEveryDays?: number;
  /** After this many days of treatment without full payment the next step is due. Absent: it follows at once. */
  nextStepAfterDays?: number;
  /** What comes next. Absent: nothing. */
  nextStep?: NextStep;
}

/** A claim, the assets offered in place of money, and what the creditor accepts. */
export interface ValueAssetOfferInput {
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** What is owed, above zero. */
  claim: DecimalString;
  /** The day the answer is made for. */
  asOf: IsoDate;
  /** The assets offered, at least one and at most 1,000. */
  assets: readonly OfferedAsset[];
  /** What is acceptable, and at what discount. The cautious policy unless stated. */
  policy?: AssetOfferPolicy;
}

/** A debt, the company that owes it, and the shares offered for it. */
export interface ValueEquitySwapInput {
  /** The currency of every amount in this record. */
  currency: CurrencyCode;
  /** The debt that the shares are to discharge, above zero. */
  debt: DecimalString;
  /**
   * What all of the company's shares are worth before the swap, with the debt still owed (pre-money), zero or above. Where
   * the debts are more than the company is worth it is zero.
   */
  preMoney: DecimalString;
  /** How many shares there are before the swap, above zero and at most 1,000,000,000,000. */
  sharesBefore: number;
  /** The shares offered. */
  offered: SwapShares;
  /**
   * How much less a stake is worth than its part of the whole.
   *
   * @default {"controlAbove":"0.50","lackOfControl":"0.20","lackOfMarketability":"0.30"}
   */
  discounts?: EquityDiscounts;
  /**
   * What the swap costs the creditor: appraisal, registration, taxes. Zero unless stated.
   *
   * @default "0"
   */
  costs?: DecimalString;
}

/** One way in which waiting may end. */
export interface WaitingScenario {
  /** Its probability. What the scenarios leave of 1 is the probability that nothing comes in. */
  probability: DecimalString;
  /** The day the money comes in. Not before the day asked about. */
  on: IsoDate;
  /** What comes in, zero or above. Absent: the whole claim as it stands on that day, with its interest. */
  amount?: DecimalString;
}

/** One way in which waiting may end, valued. */
export interface WaitingScenarioValue {
  /** Its probability. */
  probability: DecimalString;
  /** The day the money comes in. */
  on: IsoDate;
  /** What comes in. */
  amount: DecimalString;
  /**
   * Probability × amount × factor of the cost of capital: its part of what all scenarios are worth, which is rounded once,
   * half away from zero, and shared out by largest remainder.
   */
  value: DecimalString;
}

/** What happens without a settlement. */
export interface WaitingTerms {
  /** The ways in which it may end, 1 to 50 of them, their probabilities not above 1 together. */
  scenarios: readonly WaitingScenario[];
  /**
   * What pursuing the debt costs, at most 50 lines. Nothing unless stated.
   *
   * @default []
   */
  pursuit?: readonly PursuitCost[];
}

/** What waiting is worth. */
export interface WaitingValue {
  /** The ways in which it may end. */
  scenarios: readonly WaitingScenarioValue[];
  /** The probability that nothing comes in: what the scenarios leave of 1. */
  nothing: DecimalString;
  /** The costs of pursuing the debt. */
  pursuit: readonly PursuitCostValue[];
  /** The values of the scenarios less those of the costs. Below zero where pursuing costs more than it brings. */
  value: DecimalString;
}

/** A waiver on the day asked about. */
export interface WaiverState {
  /** Where it stands. */
  status: WaiverStatus;
  /**
   * The interest that it takes off; while it is pending, what it would take off if the condition were met on the day
   * asked about; once it has failed, what has come back.
   */
  amount: DecimalString;
  /** The last day to pay, for a waiver on condition. */
  payBy?: IsoDate;
  /** What is still to be paid by then to meet the condition, for a waiver on condition; zero once it is met. */
  stillToPay?: DecimalString;
  /** The interest owed on the day asked about if the condition is met, for a waiver on condition. */
  payableIfMet?: DecimalString;
  /** The interest owed on the day asked about if the condition is not met, for a waiver on condition. */
  payableIfFailed?: DecimalString;
}

/** An attribute that cost points, with its reason code. */
export interface WeakAttribute {
  /** The attribute. */
  attribute: string;
  /** Its reason code: the scorecard's, or its name. */
  reasonCode: string;
  /** The points that it got. */
  points: number;
  /** The most points that it could have had. */
  bestPoints: number;
  /** The points that it cost: the best less its own. */
  lost: number;
}

/** What the debtor can bear: working capital × share. Nothing where the working capital is negative. */
export interface WorkingCapitalShare {
  /** The share of the working capital. */
  share: DecimalString;
}

/** One line of a worklist. */
export interface WorklistEntry {
  /** The place in the worklist; the first is 1. */
  rank: number;
  /** The key of the debtor. */
  debtor: string;
  /** The tier. */
  tier: Tier;
  /** What is still owed. */
  outstanding: DecimalString;
  /** What is expected to come in. */
  expectedRecoverableValue: DecimalString;
}

/** One term of a year fraction: days over the days of the year they are measured by. */
export interface YearFractionPart {
  /** The days counted, as the convention counts them. */
  days: number;
  /** The days of the year that they are divided by: 360, 365 or 366. */
  yearDays: number;
}

/** The rate of a line, with its unit. */
export type AppliedRate =
  | {
      /** A rate per day. */
      perDay: PerDayRate;
    }
  | {
      /** A rate per year, after its adjustment, with its day count. */
      perYear: PerYearRate;
    };

/** How much a cost is. */
export type AssetCostBasis =
  | {
      /** A fixed sum. */
      amount: AssetCostAmount;
    }
  | {
      /** A share of the expected proceeds. */
      share: AssetCostShare;
    }
  | {
      /** A sum for each day until the sale. */
      perDay: AssetCostPerDay;
    };

/** The bins of an attribute. */
export type AttributeBins =
  | {
      /** The attribute is a number. */
      number: NumericBins;
    }
  | {
      /** The attribute is a category. */
      category: CategoryBins;
    };

/** The calendar that says which days are business days. */
export type CalendarTerms =
  | {
      /** One that the library carries, by its name. */
      published: PublishedCalendarTerms;
    }
  | {
      /** One that is given in full. */
      stated: BusinessCalendar;
    };

/** A report that can be explained. */
export type Explainable =
  | {
      /** A receivable as it stands on a day. */
      receivableState: ReceivableState;
    }
  | {
      /** The open balances on a day, by age. */
      ageingReport: AgeingReport;
    }
  | {
      /** Late-payment interest on one receivable. */
      lateInterestStatement: LateInterestStatement;
    }
  | {
      /** A claim on one debtor with everything that led to it. */
      claimStatement: ClaimStatement;
    }
  | {
      /** Whether a debtor's money is likely to come in. */
      recoverabilityAssessment: RecoverabilityAssessment;
    }
  | {
      /** A portfolio in tiers. */
      tierReport: TierReport;
    }
  | {
      /** Whether a new debtor is admitted. */
      admissionReport: AdmissionReport;
    }
  | {
      /** The score of a debtor. */
      creditScore: CreditScore;
    }
  | {
      /** A credit limit as it was set. */
      creditLimitReport: CreditLimitReport;
    }
  | {
      /** A credit limit after its review. */
      creditReview: CreditReview;
    }
  | {
      /** Whether an order goes out. */
      orderCheck: OrderCheck;
    }
  | {
      /** What the blocklist says of a debtor. */
      blocklistFinding: BlocklistFinding;
    }
  | {
      /** What is payable on which day under terms that reward early payment. */
      earlyPaymentQuote: EarlyPaymentQuote;
    }
  | {
      /** The largest discount for early payment worth giving. */
      earlyPaymentPrice: EarlyPaymentPrice;
    }
  | {
      /** Offers to settle a debt, beside waiting. */
      settlementEvaluation: SettlementEvaluation;
    }
  | {
      /** A ladder of concessions. */
      concessionPlan: ConcessionPlan;
    }
  | {
      /** What a bill brings when it is discounted. */
      billDiscountStatement: BillDiscountStatement;
    }
  | {
      /** A debt paid in parts. */
      instalmentPlan: InstalmentPlan;
    }
  | {
      /** What a debtor can afford. */
      instalmentPlanFit: InstalmentPlanFit;
    }
  | {
      /** A plan against what was paid. */
      instalmentPlanReview: InstalmentPlanReview;
    }
  | {
      /** The stages of an order. */
      stagedPaymentTerms: StagedPaymentTerms;
    }
  | {
      /** An offer of assets and what to answer. */
      assetOfferReport: AssetOfferReport;
    }
  | {
      /** A claim settled with assets. */
      assetSettlement: AssetSettlement;
    }
  | {
      /** Shares offered for a debt. */
      equitySwapValuation: EquitySwapValuation;
    }
  | {
      /** What stands behind exposures. */
      securityAssessment: SecurityAssessment;
    };

/** What the parts of a plan look like. */
export type InstalmentPlanKind =
  | {
      /** Equal parts, free of interest or with flat interest. */
      equal: EqualParts;
    }
  | {
      /** Equal parts of the principal. */
      equalPrincipal: EqualPrincipalParts;
    }
  | {
      /** Level payments with interest on the declining balance. */
      annuity: AnnuityParts;
    }
  | {
      /** Parts that grow or shrink step by step. */
      stepped: SteppedParts;
    }
  | {
      /** Level parts with a large rest. */
      balloon: BalloonParts;
    }
  | {
      /** Parts with their own dates and sizes. */
      custom: CustomParts;
    };

/** What late-payment interest may not exceed. */
export type InterestCap =
  | {
      /** An amount. */
      amount: InterestCapAmount;
    }
  | {
      /** A share of the full amount of the receivable. */
      shareOfPrincipal: InterestCapShare;
    }
  | {
      /** What a rate per year gives. */
      annualRate: InterestCapRate;
    };

/** When unpaid interest is added to the principal and bears interest itself. */
export type InterestCapitalisation =
  | {
      /** On stated days. */
      atDates: CapitalisationDates;
    }
  | {
      /** Every period. */
      everyPeriod: CapitalisationPeriod;
    };

/** What the creditor gives up of the interest. */
export type InterestWaiver =
  | {
      /** All of it. */
      full: FullWaiver;
    }
  | {
      /** A share of it. */
      share: ShareWaiver;
    }
  | {
      /** An amount of it. */
      amount: AmountWaiver;
    }
  | {
      /** A share of it, if the debtor pays by a day. */
      conditional: ConditionalWaiver;
    };

/** The rate of late-payment interest. A rate per day is never turned into one per year, or the other way round. */
export type LateInterestRate =
  | {
      /** One rate per day. */
      perDay: PerDayRate;
    }
  | {
      /** One rate per year. */
      perYear: PerYearRate;
    }
  | {
      /** A rate per day that changes. */
      perDaySchedule: PerDaySchedule;
    }
  | {
      /** A rate per year that changes. */
      perYearSchedule: PerYearSchedule;
    };

/** A method that gives a figure for a limit. */
export type LimitMethod =
  | {
      /** What the debtor needs. */
      need: PurchaseNeed;
    }
  | {
      /** What it can bear, by its net worth. */
      netWorth: NetWorthShare;
    }
  | {
      /** What it can bear, by its working capital. */
      workingCapital: WorkingCapitalShare;
    }
  | {
      /** What its grade allows. */
      gradeCap: GradeCaps;
    }
  | {
      /** What the seller wants to have at risk. */
      appetite: OwnAppetite;
    };

/** The interest of a plan. It is simple: no part bears interest on interest. */
export type PlanInterest =
  | {
      /** On the whole, by the year. */
      flat: FlatInterest;
    }
  | {
      /** On the whole, by the part. */
      flatPerPart: FlatInterestPerPart;
    }
  | {
      /** On the declining balance, by the year. */
      declining: DecliningInterest;
    }
  | {
      /** On the declining balance, by the day. */
      decliningDaily: DecliningDailyInterest;
    };

/**
 * How the rate that is owed follows from a reference rate. The two are different: one and a half times 4 % is 6 %, and
 * 4 % plus 1.5 points is 5.5 %.
 */
export type RateAdjustment =
  | {
      /** The reference rate times a factor. */
      multiplier: Multiplier;
    }
  | {
      /** The reference rate plus points. */
      margin: Margin;
    };

/** How what the assets leave is to be paid. */
export type ResidualTerms =
  | {
      /** At once, by a day. */
      cash: ResidualCash;
    }
  | {
      /** In instalments. */
      instalments: ResidualInstalments;
    };

/** Where the creditor's shares come from. */
export type SwapShares =
  | {
      /** The company issues new ones and the debt is gone: the other shareholders are diluted. */
      newlyIssued: NewShares;
    }
  | {
      /** A shareholder hands over existing ones: nobody else is diluted. */
      transferred: TransferredShares;
    };

/**
 * Who has accepted a bill, and so owes it first.
 *
 * - `bankers_acceptance`: A bank (银行承兑汇票).
 * - `commercial_acceptance`: A company (商业承兑汇票): it is as good as that company.
 */
export type AcceptanceKind =
  | 'bankers_acceptance'
  | 'commercial_acceptance';

/**
 * Who acts on a debt.
 *
 * - `business_lead`: The head of the business line that sold to the debtor.
 * - `salesperson`: The salesperson who knows the debtor.
 * - `finance`: The finance department.
 * - `legal`: The company's own legal department.
 * - `collection_agency`: A collection agency.
 * - `lawyer`: An outside lawyer.
 */
export type Actor =
  | 'business_lead'
  | 'salesperson'
  | 'finance'
  | 'legal'
  | 'collection_agency'
  | 'lawyer';

/**
 * The checks on a new debtor. All three are source B's.
 *
 * - `registry_and_credit`: The company register and a credit inquiry.
 * - `site_visit`: A visit to where the debtor works.
 * - `trade_references`: Questions to others who supply it.
 */
export type AdmissionCheckKind =
  | 'registry_and_credit'
  | 'site_visit'
  | 'trade_references';

/**
 * Where a check stands.
 *
 * - `passed`: As many informants as are needed found nothing against the debtor.
 * - `failed`: An informant found something.
 * - `missing`: It was not made often enough, or too long ago.
 */
export type AdmissionCheckStatus =
  | 'passed'
  | 'failed'
  | 'missing';

/**
 * What a check on a new debtor found.
 *
 * - `passed`: Nothing speaks against it.
 * - `failed`: Something does.
 */
export type AdmissionResult =
  | 'passed'
  | 'failed';

/**
 * What becomes of a new debtor.
 *
 * - `probation`: Every check is passed: it starts on probation.
 * - `incomplete`: Checks are missing: until they are made it pays in advance.
 * - `refused`: A check failed, or it is blocked.
 */
export type AdmissionVerdict =
  | 'probation'
  | 'incomplete'
  | 'refused';

/**
 * The date from which an age is counted, in calendar days up to the day asked about.
 *
 * - `due_date`: The due date: the age is the days past due. What a credit controller asks.
 * - `issue_date`: The issue date: the age is the days since the receivable was issued, also before it is due.
 */
export type AgeingBasis =
  | 'due_date'
  | 'issue_date';

/**
 * A ready scheme. Those named after a system count the days as its source code does, whatever its column headings say.
 *
 * - `standard`: Not due, 1 to 30, 31 to 60, 61 to 90, 91 to 180, 181 to 365, over 365 days past due. The due day is not due yet.
 * - `erpnext`: ERPNext's accounts receivable: 0 to 30, 31 to 60, 61 to 90, 91 to 120, over 120. The due day is in the first
 *   bucket; without a due date the issue date counts.
 * - `oca_aged_partner_balance`: The Odoo Community Association's aged partner balance: 1 to 30, 31 to 60, 61 to 90, 91 to 120, over 120. The due
 *   day and what has no due date are not due.
 * - `oca_partner_statement`: The Odoo Community Association's partner statement: 1 to 29, 30 to 59, 60 to 89, 90 to 119, over 119, so that day
 *   30 is in the second bucket. The due day is not due; without a due date the issue date counts.
 * - `odoo_community_11`: Odoo Community's aged partner balance about version 11: 0 to 30, 31 to 61, 62 to 92, 93 to 123, over 123. The due
 *   day is in the first bucket; without a due date the issue date counts.
 * - `odoo_community_12`: Odoo Community's aged partner balance about version 12: 1 to 30, 31 to 60, 61 to 90, 91 to 120, over 120. The due
 *   day is not due; without a due date the issue date counts.
 * - `business_central_30d`: Business Central's aged accounts receivable by due date, period length 30 days: 0 to 29, 30 to 59, 60 to 89, over
 *   89. The due day is in the first bucket, and day 30 in the second.
 * - `business_central_30d_by_posting`: Business Central's aged accounts receivable by posting date, period length 30 days: 0 to 29, 30 to 59, 60 to 89, 90
 *   to 119, over 119 days since the issue date. Nothing is apart as not due.
 */
export type AgeingPreset =
  | 'standard'
  | 'erpnext'
  | 'oca_aged_partner_balance'
  | 'oca_partner_statement'
  | 'odoo_community_11'
  | 'odoo_community_12'
  | 'business_central_30d'
  | 'business_central_30d_by_posting';

/**
 * Whether debts or heads come first.
 *
 * - `debt_by_debt`: All heads of one debt, then those of the next.
 * - `head_by_head`: One head on all debts, then the next head.
 */
export type AllocationSequence =
  | 'debt_by_debt'
  | 'head_by_head';

/**
 * What became of an objection to an entry of the blocklist.
 *
 * - `pending`: Not decided yet: the entry stays in force.
 * - `dismissed`: Turned down: the entry stays in force.
 * - `allowed`: Allowed: the entry is lifted on the day of the decision.
 */
export type AppealOutcome =
  | 'pending'
  | 'dismissed'
  | 'allowed';

/**
 * In what condition an asset is, against the one its market price is for.
 *
 * - `as_priced`: The market price is the price of a thing in this very condition.
 * - `worn`: Worn, and the market price is that of a sound one.
 * - `damaged`: Damaged or incomplete, and the market price is that of a sound one.
 * - `scrap`: Fit for parts or scrap only, and the market price is that of a sound one.
 */
export type AssetCondition =
  | 'as_priced'
  | 'worn'
  | 'damaged'
  | 'scrap';

/**
 * What a cost of taking and selling an asset is for.
 *
 * - `sale`: Selling it: commission, auction fees, advertising.
 * - `storage`: Keeping it until it is sold.
 * - `transport`: Fetching and delivering it.
 * - `tax`: Taxes on the transfer or the sale.
 * - `appraisal`: Having it appraised, tested or inspected.
 * - `other`: Registration, insurance, and what the other kinds do not name.
 */
export type AssetCostKind =
  | 'sale'
  | 'storage'
  | 'transport'
  | 'tax'
  | 'appraisal'
  | 'other';

/**
 * What kind of thing an asset is.
 *
 * - `goods`: Goods with a market: steel, appliances, stock in trade.
 * - `equipment`: Machines and other equipment.
 * - `vehicle`: Vehicles and vessels.
 * - `property`: Land and buildings.
 * - `receivable`: A claim of the debtor against somebody else.
 * - `equity`: Shares in a company. What a stake is worth is the question of `valueEquitySwap`.
 * - `bill`: A bill of exchange that the debtor holds.
 */
export type AssetKind =
  | 'goods'
  | 'equipment'
  | 'vehicle'
  | 'property'
  | 'receivable'
  | 'equity'
  | 'bill';

/**
 * What a line of an appraisal is.
 *
 * - `market_value`: The market price times the quantity.
 * - `condition`: Taken off for the condition.
 * - `liquidity`: Taken off for a sale that must be quick, by class and days to sell.
 * - `time_value`: Taken off because the money comes later.
 * - `cost`: A cost of taking and selling it.
 * - `prior_charge`: What somebody else gets first, as far as there is anything left.
 * - `left_with_debtor`: Put back because it costs more than it brings: the creditor leaves it with the debtor and loses nothing.
 */
export type AssetLineKind =
  | 'market_value'
  | 'condition'
  | 'liquidity'
  | 'time_value'
  | 'cost'
  | 'prior_charge'
  | 'left_with_debtor';

/**
 * What becomes of an asset in a settlement.
 *
 * - `taken`: It is taken.
 * - `refused`: The policy refuses it.
 * - `not_needed`: The assets before it cover the claim already: it stays with the debtor.
 */
export type AssetUse =
  | 'taken'
  | 'refused'
  | 'not_needed';

/**
 * What to answer to an offer.
 *
 * - `take`: Take it: it covers the claim.
 * - `take_with_top_up`: Take what is acceptable of it, and ask for the residual.
 * - `refuse`: Refuse it: nothing of it is acceptable.
 */
export type AssetVerdict =
  | 'take'
  | 'take_with_top_up'
  | 'refuse';

/**
 * What to do for a day past the last one for which a rate is known.
 *
 * - `refuse`: Give an error: the rate is not known.
 * - `project`: Go on with the last known rate, and mark the result as projected.
 */
export type BeyondHorizon =
  | 'refuse'
  | 'project';

/**
 * How the rate is applied.
 *
 * - `bank_discount`: On the face, taken off in advance: face × rate × time.
 * - `true_yield`: On what is paid out: the proceeds are face / (1 + rate × time).
 */
export type BillDiscountMethod =
  | 'bank_discount'
  | 'true_yield';

/**
 * Who bears it when the acceptor does not pay.
 *
 * - `with_recourse`: Whoever discounted it: the holder comes back to the endorser. What the law on bills provides where nothing else
 *   is agreed (China's Negotiable Instruments Law, article 61).
 * - `without_recourse`: The bank that bought it.
 */
export type BillRecourse =
  | 'with_recourse'
  | 'without_recourse';

/**
 * What to do with a bill.
 *
 * - `discount`: Discount it: the money now is worth at least as much.
 * - `keep`: Keep it until it is paid.
 */
export type BillVerdict =
  | 'discount'
  | 'keep';

/**
 * Why a debtor is on the blocklist.
 *
 * - `bad_faith`: It could pay and did not want to. The ground that source B names.
 * - `broken_agreement`: It broke an instalment plan or a settlement.
 * - `fraud`: It deceived: forged papers, a false identity, assets hidden away.
 * - `written_off`: A debt of its was written off.
 * - `shared_list`: Another creditor of the trade reported it. Source B shares its list in the trade association.
 * - `other`: Another ground, which the note states.
 */
export type BlockGround =
  | 'bad_faith'
  | 'broken_agreement'
  | 'fraud'
  | 'written_off'
  | 'shared_list'
  | 'other';

/**
 * Where an entry of the blocklist stands on a day.
 *
 * - `upcoming`: Its first day is still to come.
 * - `in_force`: It blocks.
 * - `expired`: Its last day is over.
 * - `lifted`: An appeal lifted it.
 */
export type BlockStatus =
  | 'upcoming'
  | 'in_force'
  | 'expired'
  | 'lifted';

/**
 * Why the debtor is in arrears.
 *
 * - `triangular_debt`: The debtor waits for the money of its own debtors.
 * - `operating_pressure`: The business is under pressure but pays some of its debts.
 * - `broken_cash_flow`: The debtor has run out of cash.
 * - `bad_faith`: The debtor could pay and does not want to.
 * - `unknown`: Not known.
 */
export type CauseOfArrears =
  | 'triangular_debt'
  | 'operating_pressure'
  | 'broken_cash_flow'
  | 'bad_faith'
  | 'unknown';

/**
 * What a cost is.
 *
 * - `fixed_sum`: A sum that a law or contract fixes for late payment, such as 40 EUR in the European Union.
 * - `legal_fee`: The fee of a lawyer or a collection agency.
 * - `court_fee`: The fee of a court or another authority.
 * - `disbursement`: Money laid out: postage, travel, a search, an appraisal.
 */
export type ClaimCostKind =
  | 'fixed_sum'
  | 'legal_fee'
  | 'court_fee'
  | 'disbursement';

/**
 * What happened to a claim.
 *
 * - `interest`: Interest was charged through the day before, or through the day asked about.
 * - `interest_capped`: Interest beyond the cap was taken off, or came back as the cap grew.
 * - `interest_waived`: Interest was given up by the terms.
 * - `interest_capitalised`: Unpaid interest was added to the principal.
 * - `principal`: A receivable was issued.
 * - `cost`: A cost was charged.
 * - `credit`: A credit without payment.
 * - `waiver`: A head was given up on a stated day.
 * - `payment`: Money was received.
 * - `credit_applied`: Money that had found nothing to pay met what is owed now.
 * - `payment_freed`: Money that had paid interest given up since was freed.
 */
export type ClaimEventKind =
  | 'interest'
  | 'interest_capped'
  | 'interest_waived'
  | 'interest_capitalised'
  | 'principal'
  | 'cost'
  | 'credit'
  | 'waiver'
  | 'payment'
  | 'credit_applied'
  | 'payment_freed';

/**
 * What a part of a claim is.
 *
 * - `cost`: The costs of getting paid.
 * - `interest`: Late-payment interest.
 * - `principal`: What was owed to begin with, and interest that has been added to it.
 */
export type ClaimHead =
  | 'cost'
  | 'interest'
  | 'principal';

/**
 * What a line of interest is on.
 *
 * - `principal`: What is left of a part of the receivable.
 * - `capitalised_interest`: Interest that was added to the principal.
 */
export type ClaimInterestBase =
  | 'principal'
  | 'capitalised_interest';

/**
 * What secures the debt.
 *
 * - `none`: Nothing.
 * - `guaranteed`: The promise of a third party. For a tier rule this is no collateral: there is no asset to turn into money.
 * - `secured`: A mortgage, pledge or charge on an asset, such as a factory building.
 * - `unknown`: Not known. For a tier rule this is no collateral, since nobody can count on it.
 */
export type Collateral =
  | 'none'
  | 'guaranteed'
  | 'secured'
  | 'unknown';

/**
 * The collateral that a rule asks for.
 *
 * - `any`: With or without.
 * - `with`: Secured by an asset. A guarantee is not enough.
 * - `without`: Not secured by an asset, or not known to be.
 */
export type CollateralCondition =
  | 'any'
  | 'with'
  | 'without';

/**
 * How a yearly rate works over more, or less, than a year.
 *
 * - `compound`: The yearly factor to the power of the part of a year: (1 + rate)^t.
 * - `simple`: No interest on interest: 1 + rate × t.
 */
export type Compounding =
  | 'compound'
  | 'simple';

/**
 * What ends the room for concessions.
 *
 * - `floor`: The floor: the claim may not fall below it.
 * - `authority`: The authority of the negotiator: somebody else may go on from there.
 */
export type ConcessionLimit =
  | 'floor'
  | 'authority';

/**
 * How the room is spread over the concessions.
 *
 * - `diminishing`: Each smaller than the one before by the same step: of four, 4, 3, 2 and 1 tenths. It tells the debtor that the end
 *   is near.
 * - `halving`: Each half of the one before.
 * - `equal`: All the same.
 */
export type ConcessionPattern =
  | 'diminishing'
  | 'halving'
  | 'equal';

/**
 * Where a negotiation stands.
 *
 * - `ready`: The next concession can be offered, against its return.
 * - `awaiting_return`: The return for a concession already given is still awaited: nothing more until it is there.
 * - `no_room`: There is no room left above the floor or within the authority.
 * - `no_return`: There is room, but nothing left to ask for: nothing is given for nothing.
 */
export type ConcessionStatus =
  | 'ready'
  | 'awaiting_return'
  | 'no_room'
  | 'no_return';

/**
 * Whether the debtor can be talked to.
 *
 * - `responsive`: Answers and keeps talking.
 * - `evasive`: Answers with excuses, or seldom.
 * - `lost`: Cannot be reached any more.
 * - `unknown`: Not known.
 */
export type Contact =
  | 'responsive'
  | 'evasive'
  | 'lost'
  | 'unknown';

/**
 * Who bears a cost.
 *
 * - `creditor`: The creditor, who takes the asset: it lowers what the asset brings.
 * - `debtor`: The debtor, on top of handing the asset over: it is shown and lowers nothing.
 */
export type CostBearer =
  | 'creditor'
  | 'debtor';

/**
 * At what figure an accepted asset counts against the claim.
 *
 * - `net_realisable_value`: What it is expected to bring the creditor in the end: the net realisable value.
 * - `market_value`: The market price times the quantity, in the condition it is in, less what others get first. The figure that source
 *   A bargains with: haircut, time and costs are the creditor's to bear.
 */
export type CreditBasis =
  | 'net_realisable_value'
  | 'market_value';

/**
 * What stands behind a debtor's promise.
 *
 * - `deposit`: Money handed over and held.
 * - `collateral`: An asset of the debtor's or of somebody else's. Source B names it.
 * - `guarantee`: A third party's promise to pay. Source B names it.
 * - `credit_insurance`: An insurer's promise to pay.
 * - `letter_of_credit`: A bank's promise to pay.
 */
export type CreditSecurityKind =
  | 'deposit'
  | 'collateral'
  | 'guarantee'
  | 'credit_insurance'
  | 'letter_of_credit';

/**
 * How the days from a start to an end become a fraction of a year. The start is counted and the end is not. Which
 * one applies is a term of the contract or of the law behind it; none is assumed.
 *
 * - `actual_365_fixed`: Actual days / 365, in leap years too. Also written Act/365 (Fixed), A/365F, English.
 * - `actual_360`: Actual days / 360. Also written Act/360, A/360, money market, French.
 * - `actual_actual_isda`: Actual days in leap years / 366 plus actual days in other years / 365, each day by the year it falls in.
 *   Also written Act/Act (ISDA).
 * - `thirty_360_us`: Months of 30 days / 360 with the end-of-February rules of United States bonds: a start on the last day of
 *   February counts as a 30th, an end there too when the start is one. Also written 30U/360, 30/360 SIA.
 * - `thirty_360_bond_basis`: Months of 30 days / 360 without any rule for February: a start on a 31st counts as a 30th, an end on a 31st
 *   too when the start is on a 30th or 31st. Also written 30/360 ISDA, 30A/360, bond basis.
 * - `thirty_e_360`: Months of 30 days / 360: a start or an end on a 31st counts as a 30th. Also written 30S/360, 30/360 ICMA,
 *   Eurobond basis.
 * - `thirty_e_360_isda`: Months of 30 days / 360: a start or an end on the last day of any month counts as a 30th, except an end on
 *   the last day of February that is the termination date. Also written 30E/360 (ISDA).
 */
export type DayCount =
  | 'actual_365_fixed'
  | 'actual_360'
  | 'actual_actual_isda'
  | 'thirty_360_us'
  | 'thirty_360_bond_basis'
  | 'thirty_e_360'
  | 'thirty_e_360_isda';

/**
 * What a calendar says about a day.
 *
 * - `business_day`: An ordinary business day.
 * - `working_weekend`: A weekend day that is worked, such as a make-up day: a business day.
 * - `weekend`: A weekend day, listed as closed or not.
 * - `closed_day`: A closed day that is no weekend day: a holiday.
 */
export type DayStatus =
  | 'business_day'
  | 'working_weekend'
  | 'weekend'
  | 'closed_day';

/**
 * Which of several debts a payment meets first where the debtor has not said.
 *
 * - `oldest_due`: The oldest due date, then the least secured, then in proportion. Debts are taken whole.
 * - `civil_code`: Article 560 of the Civil Code of China: what is due, then the least secured, then the heaviest burden, then
 *   the oldest due date, then in proportion.
 * - `stated`: The rules stated in the list, one after the other, then in proportion.
 */
export type DebtOrder =
  | 'oldest_due'
  | 'civil_code'
  | 'stated';

/**
 * A rule that puts one debt before another. Debts that no rule tells apart share a payment in proportion to what is
 * owed on them.
 *
 * - `due_first`: What has reached its due date before what has not. A debt with parts still to come is then taken in pieces:
 *   what is due of it, and each later part.
 * - `least_secured`: The smaller security before the larger.
 * - `heaviest_burden`: The higher rate of interest on the day of the payment before the lower, per day; the unit and the year of
 *   each rate are taken into account.
 * - `oldest_due`: The earlier due date before the later: that of the oldest part still owed; without one comes last.
 */
export type DebtRule =
  | 'due_first'
  | 'least_secured'
  | 'heaviest_burden'
  | 'oldest_due';

/**
 * What of an invoice bears the discount.
 *
 * - `whole_amount`: All of it, tax and freight among it.
 * - `without_tax`: All of it less the tax.
 * - `without_freight`: All of it less the freight.
 * - `goods_only`: The goods alone: all of it less the tax and the freight.
 */
export type DiscountBase =
  | 'whole_amount'
  | 'without_tax'
  | 'without_freight'
  | 'goods_only';

/**
 * Whether a discount is worth giving.
 *
 * - `worth_giving`: It is: the money early is worth at least as much as the money later.
 * - `too_dear`: It costs more than it gains.
 */
export type EarlyPaymentVerdict =
  | 'worth_giving'
  | 'too_dear';

/**
 * Where a window for payment stands on the day asked about.
 *
 * - `lapsed`: Its last day has passed: its discount has lapsed.
 * - `open`: It is open.
 * - `later`: Its first day is still to come.
 */
export type EarlyPaymentWindowStatus =
  | 'lapsed'
  | 'open'
  | 'later';

/**
 * Whether dated flows come to one yearly rate.
 *
 * - `found`: Exactly one rate between -99.99 % and 100,000,000 % makes the flows worth nothing together.
 * - `none`: No rate does: all the money goes one way, or on one day.
 * - `several`: Several do, so that none of them means anything by itself.
 */
export type EffectiveRateStatus =
  | 'found'
  | 'none'
  | 'several';

/**
 * What to do with an asset that others have rights in.
 *
 * - `refuse`: Refuse it until it is free.
 * - `deduct`: Take it, and count it for what is left after their charges.
 */
export type EncumbranceRule =
  | 'refuse'
  | 'deduct';

/**
 * Which of the two end days of a claim bear interest: the due date (or the last day of grace, where interest starts
 * after it) and the day asked about. It is applied once to the whole claim. A payment inside the claim always ends the
 * interest on its part with the day before it, and a change of rate takes no day away.
 *
 * - `tail`: The due date does not, the day asked about does: the days after the due date through that day.
 * - `head`: The due date does, the day asked about does not.
 * - `both`: Both do: one day more than the days past due.
 * - `neither`: Neither does: one day less than the days past due.
 */
export type EndPointConvention =
  | 'tail'
  | 'head'
  | 'both'
  | 'neither';

/**
 * What a line of the valuation of a stake is.
 *
 * - `pro_rata`: The part of the company's worth that the shares stand for.
 * - `lack_of_control`: Taken off because the stake does not control the company.
 * - `lack_of_marketability`: Taken off because the shares are hard to sell.
 * - `costs`: What the swap costs the creditor.
 */
export type EquityLineKind =
  | 'pro_rata'
  | 'lack_of_control'
  | 'lack_of_marketability'
  | 'costs';

/**
 * The facts that recoverability is judged from.
 *
 * - `operating_status`: Whether the debtor's business is running.
 * - `payment_record`: How the debtor has paid so far.
 * - `oldest_days_past_due`: Days past due of the oldest amount still outstanding.
 * - `collateral`: What secures the debt.
 * - `disputed_share`: The part that the debtor disputes.
 * - `cause_of_arrears`: Why the debtor is in arrears.
 * - `contact`: Whether the debtor can be talked to.
 */
export type Fact =
  | 'operating_status'
  | 'payment_record'
  | 'oldest_days_past_due'
  | 'collateral'
  | 'disputed_share'
  | 'cause_of_arrears'
  | 'contact';

/**
 * What days of grace mean.
 *
 * - `shifts_start`: They bear no interest at all: the last of them takes the place of the due date.
 * - `waits_then_from_due_date`: A part paid in full by the last of them bears no interest; otherwise interest runs from the due date, as if
 *   there had been no grace, on what was outstanding each day.
 */
export type GraceRule =
  | 'shifts_start'
  | 'waits_then_from_due_date';

/**
 * How a guarantor is bound.
 *
 * - `joint_and_several`: Beside the debtor: the creditor may turn to the guarantor at once (joint and several liability).
 * - `general`: After the debtor: only once execution against the debtor has failed (general guarantee).
 */
export type GuaranteeKind =
  | 'joint_and_several'
  | 'general';

/**
 * Which head of a debt a payment meets first.
 *
 * - `costs_interest_principal`: Costs, then interest, then principal: the order of article 561 of the Civil Code of China.
 * - `principal_first`: Principal, then interest, then costs: an agreement in the debtor's favour.
 * - `stated`: The order stated in the list of heads.
 */
export type HeadOrder =
  | 'costs_interest_principal'
  | 'principal_first'
  | 'stated';

/**
 * Where a plan stands.
 *
 * - `completed`: All of it is paid.
 * - `on_track`: Nothing is past its due date.
 * - `in_grace`: What is past its due date is within its grace.
 * - `overdue`: Something is past its grace, and it is no default yet.
 * - `defaulted`: There was a default. It stays one, whatever is paid later.
 */
export type InstalmentPlanStatus =
  | 'completed'
  | 'on_track'
  | 'in_grace'
  | 'overdue'
  | 'defaulted';

/**
 * What a row of a plan is.
 *
 * - `fee`: The fees due on the start date.
 * - `deposit`: The deposit.
 * - `part`: A part.
 */
export type InstalmentRowKind =
  | 'fee'
  | 'deposit'
  | 'part';

/**
 * Where a payment of a plan stands.
 *
 * - `paid`: Paid in full by its due date.
 * - `late`: Paid in full, after its due date.
 * - `pending`: Not past its due date, and not paid in full.
 * - `in_grace`: Past its due date, within its grace, and not paid in full.
 * - `short`: Past its grace, and paid in part.
 * - `missed`: Past its grace, and not paid at all.
 */
export type InstalmentStatus =
  | 'paid'
  | 'late'
  | 'pending'
  | 'in_grace'
  | 'short'
  | 'missed';

/**
 * What changes the interest after it has accrued.
 *
 * - `capped`: Taken off because the interest would exceed the cap.
 * - `waived`: Taken off by the waiver.
 * - `waiver_failed`: Put back because the condition of the waiver was not met.
 */
export type InterestAdjustmentKind =
  | 'capped'
  | 'waived'
  | 'waiver_failed';

/**
 * Which date of a part its interest runs to, where the due date was moved to a business day.
 *
 * - `adjusted`: The due date as it was moved: interest for the days that the money is really out.
 * - `unadjusted`: The date as the schedule gives it: moving a due date changes no interest.
 */
export type InterestDateBasis =
  | 'adjusted'
  | 'unadjusted';

/**
 * The language of an explanation.
 *
 * - `en`: English, British spelling.
 * - `zh`: Chinese, simplified characters.
 */
export type Language =
  | 'en'
  | 'zh';

/**
 * How the methods become one figure.
 *
 * - `lowest`: The lowest of them.
 * - `weighted`: The mean of those with a weight, by weight, but no more than any of those without.
 */
export type LimitCombination =
  | 'lowest'
  | 'weighted';

/**
 * The methods that give a figure for a limit.
 *
 * - `need`: What the debtor needs: its purchases over the credit term.
 * - `net_worth`: What it can bear: a share of its net worth.
 * - `working_capital`: What it can bear: a share of its working capital.
 * - `grade_cap`: The most that its grade allows.
 * - `appetite`: The most that the seller wants to have with one debtor.
 */
export type LimitMethodKind =
  | 'need'
  | 'net_worth'
  | 'working_capital'
  | 'grade_cap'
  | 'appetite';

/**
 * What a method did for a limit.
 *
 * - `decided`: It decided the combined figure, alone or with others.
 * - `considered`: It was looked at and did not decide.
 * - `left_out`: The fact it needs is not known: it was left out.
 */
export type LimitMethodStatus =
  | 'decided'
  | 'considered'
  | 'left_out';

/**
 * Which way a limit goes.
 *
 * - `raised`: Up by one step.
 * - `cut`: Down by one step, or to a shorter term, or both.
 * - `unchanged`: It stays.
 */
export type LimitMove =
  | 'raised'
  | 'cut'
  | 'unchanged';

/**
 * The steps from the methods to the limit.
 *
 * - `combined`: The methods, combined.
 * - `security_added`: What securities add.
 * - `rounded`: Rounded to the unit of the policy.
 * - `ceiling`: Taken off because no limit is above the ceiling.
 * - `too_small`: Taken off because a limit so small is not given.
 */
export type LimitStepKind =
  | 'combined'
  | 'security_added'
  | 'rounded'
  | 'ceiling'
  | 'too_small';

/**
 * What happens to a method whose fact is not known.
 *
 * - `leave_out`: It is left out, and the report says so.
 * - `zero`: It gives zero: what is not known is not there.
 * - `refuse`: It is an error.
 */
export type MissingFigureRule =
  | 'leave_out'
  | 'zero'
  | 'refuse';

/**
 * What comes next where the treatment has not brought the money.
 *
 * - `formal_notice`: A formal notice with a detailed statement of account.
 * - `demand_letter`: A lawyer's letter that offers a way to pay.
 * - `payment_order`: An application for a payment order.
 * - `asset_preservation`: Preservation of the debtor's assets by a court, and a lawsuit.
 * - `hand_over`: The next tier's treatment: hand the file to an agency or a lawyer.
 * - `blocklist`: No more supply on credit: the debtor goes on the blocklist.
 */
export type NextStep =
  | 'formal_notice'
  | 'demand_letter'
  | 'payment_order'
  | 'asset_preservation'
  | 'hand_over'
  | 'blocklist';

/**
 * Whether the debtor's business is running.
 *
 * - `operating`: It runs as usual.
 * - `reduced`: It runs, but on a smaller scale: fewer shops, shorter shifts, staff let go.
 * - `suspended`: It has stopped, and may start again.
 * - `closed`: It has closed for good.
 * - `insolvent`: Insolvency or bankruptcy proceedings are open.
 * - `unknown`: Not known.
 */
export type OperatingStatus =
  | 'operating'
  | 'reduced'
  | 'suspended'
  | 'closed'
  | 'insolvent'
  | 'unknown';

/**
 * The rules that an order passes or not, in the order in which they are looked at.
 *
 * - `blocklist`: The debtor is not on the blocklist.
 * - `overdue`: Nothing is overdue beyond what is tolerated.
 * - `freeze`: No risk signal has frozen the credit, or the order is paid in advance.
 * - `large_order`: Enough of a large order is paid in advance or secured.
 * - `limit`: The exposure with this order is within the limit.
 */
export type OrderRule =
  | 'blocklist'
  | 'overdue'
  | 'freeze'
  | 'large_order'
  | 'limit';

/**
 * What a rule says of an order.
 *
 * - `passed`: Passed.
 * - `failed`: Not passed.
 */
export type OrderRuleStatus =
  | 'passed'
  | 'failed';

/**
 * What becomes of an order.
 *
 * - `release`: It goes out.
 * - `release_with_prepayment`: It goes out once the prepayment is made or the security given.
 * - `hold`: It is held.
 */
export type OrderVerdict =
  | 'release'
  | 'release_with_prepayment'
  | 'hold';

/**
 * What the stated amounts and weights of the parts are about.
 *
 * - `principal`: The principal of each part; interest comes on top.
 * - `payment`: What is paid with each part, interest within it. Fees come on top.
 */
export type PartAmountBasis =
  | 'principal'
  | 'payment';

/**
 * Where a part of a receivable stands with interest on the day asked about.
 *
 * - `not_issued`: The receivable's issue date is still to come: there is nothing to bear interest.
 * - `no_due_date`: No due date was agreed: it bears no interest until there is one.
 * - `not_started`: Its first day of interest is still to come.
 * - `in_grace`: It is past due, and inside the days of grace.
 * - `paid_before_interest`: Nothing of it was left to pay on its first day of interest, or at the end of the days of grace.
 * - `accruing`: It bears interest.
 * - `stopped`: It has borne interest, and nothing of it is left to pay.
 */
export type PartInterestStatus =
  | 'not_issued'
  | 'no_due_date'
  | 'not_started'
  | 'in_grace'
  | 'paid_before_interest'
  | 'accruing'
  | 'stopped';

/**
 * What a payment does inside a window that is too small to clear the debt.
 *
 * - `pro_rata`: It takes the discount on what it settles: 980 settle 1,000 at 2 %.
 * - `on_final_payment`: It settles no more than itself. The payment that clears the rest inside a window takes the discount on that rest.
 * - `whole_only`: It settles no more than itself. Once the payments since the start come to the whole debt less the discount of
 *   the window that the last of them falls into, the discount is taken on the whole debt.
 */
export type PartPaymentRule =
  | 'pro_rata'
  | 'on_final_payment'
  | 'whole_only';

/**
 * How the debtor has paid so far, leaving aside what is unpaid now.
 *
 * - `good`: On time as a rule.
 * - `mixed`: Now on time, now late.
 * - `poor`: Late as a rule.
 * - `none`: The debtor has never finished paying anything yet.
 * - `unknown`: Not known.
 */
export type PaymentRecord =
  | 'good'
  | 'mixed'
  | 'poor'
  | 'none'
  | 'unknown';

/**
 * How a period counts.
 *
 * - `counted_before`: It had its effect in an earlier review.
 * - `to_come`: It ends after the day asked about.
 * - `nothing_due`: Nothing fell due in it: it neither counts for the debtor nor against it.
 * - `on_time`: Paid on time, or late within what is tolerated.
 * - `overdue`: Overdue beyond what is tolerated.
 */
export type PeriodOutcome =
  | 'counted_before'
  | 'to_come'
  | 'nothing_due'
  | 'on_time'
  | 'overdue';

/**
 * The unit of a period.
 *
 * - `days`: Calendar days.
 * - `weeks`: Weeks of seven days.
 * - `months`: Calendar months.
 * - `years`: Years of twelve months.
 */
export type PeriodUnit =
  | 'days'
  | 'weeks'
  | 'months'
  | 'years';

/**
 * What a default does to a plan.
 *
 * - `acceleration`: All parts fall due at once.
 * - `plan_void`: The plan is void: the debt is owed as if there had been none, less what was paid.
 * - `no_consequence`: Nothing: each part stays due on its own day.
 */
export type PlanDefaultConsequence =
  | 'acceleration'
  | 'plan_void'
  | 'no_consequence';

/**
 * When a fee of the plan is due.
 *
 * - `up_front`: Once, on the start date.
 * - `per_part`: With every part, the deposit excepted.
 */
export type PlanFeeTiming =
  | 'up_front'
  | 'per_part';

/**
 * Whether there is a plan within what a debtor can pay.
 *
 * - `fits`: There is: the shortest one is given.
 * - `charges_exceed_amount`: There is none: what a period charges, interest and fees, takes all of the amount or more.
 * - `too_many_parts`: There is none within the parts that are allowed.
 */
export type PlanFitStatus =
  | 'fits'
  | 'charges_exceed_amount'
  | 'too_many_parts';

/**
 * A calendar that the library carries.
 *
 * - `china_mainland`: Mainland China: Saturdays and Sundays, the public holidays and the working weekends of the State Council's
 *   yearly notices, 2007 to 2026.
 * - `weekends_only`: Saturdays and Sundays and no holidays at all, for every day from 1900 to 2199.
 */
export type PublishedCalendar =
  | 'china_mainland'
  | 'weekends_only';

/**
 * The published reference rates that come with the library, each as far as it could be checked. Take a schedule of
 * your own for days outside it.
 *
 * - `cn_lpr_1y`: China's loan prime rate (LPR), one year: from 2019-08-20 through 2025-08-19.
 * - `cn_lpr_5y`: China's loan prime rate (LPR), over five years: from 2019-08-20 through 2025-08-19.
 * - `cn_benchmark_1y`: The benchmark lending rate of the People's Bank of China, over six months up to one year: from 1995-07-01
 *   through 2014-11-21.
 * - `cn_benchmark_1_to_3y`: The same, over one year up to three years: from 1995-07-01 through 2012-07-05.
 * - `cn_benchmark_3_to_5y`: The same, over three years up to five years: from 1995-07-01 through 2012-07-05.
 * - `cn_benchmark_over_5y`: The same, over five years: from 2008-12-23 through 2019-08-19.
 * - `de_basiszinssatz`: Germany's base rate (Basiszinssatz), negative from 2013 to 2022: from 2002-01-01 through 2026-12-31. Late
 *   interest is this plus 9 points between companies, plus 5 points otherwise (section 288 BGB).
 * - `eu_reference_rate`: The reference rate of the European Union's late-payment directive in the euro area: from 2013-03-16 through
 *   2024-12-31. Late interest is this plus at least 8 points.
 */
export type PublishedRates =
  | 'cn_lpr_1y'
  | 'cn_lpr_5y'
  | 'cn_benchmark_1y'
  | 'cn_benchmark_1_to_3y'
  | 'cn_benchmark_3_to_5y'
  | 'cn_benchmark_over_5y'
  | 'de_basiszinssatz'
  | 'eu_reference_rate';

/**
 * Which day's rate of a schedule a day of interest takes.
 *
 * - `in_force_each_day`: Its own: a change of rate takes effect inside the claim.
 * - `fixed_at_start`: That of the first day of interest on the part, to the end (the rule of the United Kingdom's act on late
 *   payment, with half-yearly steps).
 */
export type RateLookup =
  | 'in_force_each_day'
  | 'fixed_at_start';

/**
 * The kinds of reasons.
 *
 * - `outstanding`: How much of a receivable is outstanding. Parameters: `id`, `debtor`, `currency`, `amount`, `outstanding`, `asOf`.
 * - `not_issued`: A receivable that is not issued yet. Parameters: `id`, `debtor`, `asOf`.
 * - `settled_in_full`: A receivable with nothing outstanding. Parameters: `id`, `debtor`, `settledOn`.
 * - `paid_and_credited`: What was received and credited. Parameters: `currency`, `paid`, `credited`.
 * - `part_overdue`: A part past its due date. Parameters: `due_date`, `daysPastDue`, `currency`, `outstanding`.
 * - `part_not_overdue`: A part that is not past its due date. Parameters: `due_date`, `currency`, `outstanding`.
 * - `part_without_due_date`: A part for which no due date was agreed. Parameters: `currency`, `outstanding`.
 * - `disputed_amount`: An amount objected to. Parameters: `currency`, `disputed`.
 * - `unapplied_credit`: More received than there was to pay. Parameters: `currency`, `unapplied_credit`.
 * - `ageing_on`: The day and the scheme of an ageing report. Parameters: `asOf`, `scheme`.
 * - `ageing_total`: What is open in one currency. Parameters: `currency`, `openTotal`, `openReceivables`, `overdue`, `oldest_days_past_due`.
 * - `ageing_not_due`: What is not due. Parameters: `currency`, `amount`, `count`.
 * - `ageing_no_due_date`: What has no due date. Parameters: `currency`, `amount`, `count`.
 * - `ageing_bucket`: What lies in a bucket. Parameters: `label`, `currency`, `amount`, `count`.
 * - `ageing_group`: What a group owes. Parameters: `group`, `currency`, `openTotal`, `overdue`, `oldest_days_past_due`.
 * - `late_interest_on`: The interest owed on a day. Parameters: `id`, `debtor`, `asOf`, `currency`, `payable`.
 * - `late_interest_line_per_day`: A span of days at a rate per day. Parameters: `firstDay`, `lastDay`, `days`, `currency`, `base`, `rate`, `interest`.
 * - `late_interest_line_per_year`: A span of days at a rate per year. Parameters: `firstDay`, `lastDay`, `days`, `currency`, `base`, `rate`, `dayCount`,
 *   `interest`.
 * - `late_interest_capped`: Interest taken off by the cap. Parameters: `currency`, `amount`.
 * - `late_interest_waived`: Interest taken off by a waiver. Parameters: `currency`, `amount`.
 * - `late_interest_waiver_failed`: Interest that comes back since the condition of a waiver was not met. Parameters: `currency`, `amount`.
 * - `late_interest_waiver_pending`: A waiver whose condition can still be met. Parameters: `currency`, `amount`, `stillToPay`, `payBy`.
 * - `late_interest_per_day`: What one more day adds. Parameters: `currency`, `per_day`.
 * - `no_interest_not_issued`: No interest on a part, since its receivable is not issued yet. Parameters: `amount`.
 * - `no_interest_no_due_date`: No interest on a part, since no due date was agreed. Parameters: `amount`.
 * - `no_interest_not_started`: No interest on a part, since its first day of interest is to come. Parameters: `amount`.
 * - `no_interest_in_grace`: No interest on a part, since it is inside the days of grace. Parameters: `amount`.
 * - `no_interest_paid_in_time`: No interest on a part, since it was paid in time. Parameters: `amount`.
 * - `tiered_portfolio`: A portfolio in tiers. Parameters: `debtors`, `currency`, `outstanding`, `expected`.
 * - `tier_key_account`: An account for the key account team. Parameters: `debtor`, `currency`, `outstanding`, `expected`.
 * - `tier_quick_settlement`: An account to settle quickly. Parameters: `debtor`, `currency`, `outstanding`, `expected`.
 * - `tier_agency_or_lawyer`: An account for an agency or a lawyer. Parameters: `debtor`, `currency`, `outstanding`, `expected`.
 * - `tier_write_off`: An account to write off. Parameters: `debtor`, `currency`, `outstanding`, `expected`.
 * - `recovery_likely`: A score that reaches the threshold. Parameters: `score`, `likelyFrom`.
 * - `recovery_unlikely`: A score that does not reach the threshold. Parameters: `score`, `likelyFrom`.
 * - `stated_likely`: A person stated that recovery is likely.
 * - `stated_unlikely`: A person stated that recovery is unlikely.
 * - `expected_recovery_rate`: The expected recovery rate. Parameters: `rate`.
 * - `base_points`: The score before any fact. Parameters: `points`.
 * - `facts_missing`: Facts that are not known and add nothing to a score. Parameters: `facts`.
 * - `debtor_operating`: The debtor operates as usual. Parameters: `points` where an assessment is told.
 * - `debtor_reduced`: The debtor operates on a smaller scale. Parameters: `points` where an assessment is told.
 * - `debtor_suspended`: The debtor has stopped operating for now. Parameters: `points` where an assessment is told.
 * - `debtor_closed`: The debtor has closed for good. Parameters: `points` where an assessment is told.
 * - `debtor_insolvent`: Insolvency proceedings are open against the debtor. Parameters: `points` where an assessment is told.
 * - `record_good`: The debtor has paid on time as a rule. Parameters: `points` where an assessment is told.
 * - `record_mixed`: The debtor has paid now on time, now late. Parameters: `points` where an assessment is told.
 * - `record_poor`: The debtor has paid late as a rule. Parameters: `points` where an assessment is told.
 * - `record_none`: The debtor has not finished paying anything yet. Parameters: `points` where an assessment is told.
 * - `oldest_days_past_due`: How late the oldest amount is. Parameters: `daysPastDue`, and `points` where an assessment is told.
 * - `no_collateral`: Nothing secures the debt. Parameters: `points` where an assessment is told.
 * - `debt_guaranteed`: A third party guarantees the debt. Parameters: `points` where an assessment is told.
 * - `debt_secured`: An asset secures the debt. Parameters: `points` where an assessment is told.
 * - `disputed_share`: The part of the debt that is disputed. Parameters: `share`, and `points` where an assessment is told.
 * - `cause_triangular_debt`: The debtor waits for the money of its own debtors. Parameters: `points` where an assessment is told.
 * - `cause_operating_pressure`: The debtor's business is under pressure. Parameters: `points` where an assessment is told.
 * - `cause_broken_cash_flow`: The debtor has run out of cash. Parameters: `points` where an assessment is told.
 * - `cause_bad_faith`: The debtor could pay and does not want to. Parameters: `points` where an assessment is told.
 * - `contact_responsive`: The debtor answers. Parameters: `points` where an assessment is told.
 * - `contact_evasive`: The debtor evades. Parameters: `points` where an assessment is told.
 * - `contact_lost`: The debtor cannot be reached. Parameters: `points` where an assessment is told.
 * - `rule_any_amount`: A tier rule that covers every amount decided.
 * - `rule_from_amount`: A tier rule for large amounts decided; its end is included. Parameters: `lower`.
 * - `rule_up_to_amount`: A tier rule for small amounts decided; its end is included. Parameters: `upper`.
 * - `rule_between_amounts`: A tier rule for a span of amounts decided; both ends are included. Parameters: `lower`, `upper`.
 * - `rule_with_collateral`: The rule that decided asks for collateral.
 * - `rule_without_collateral`: The rule that decided is for debts without collateral.
 * - `rule_closes_gap`: The rule that decided closes a gap between two thresholds.
 * - `asset_offer_on`: What an offer of assets is worth. Parameters: `currency`, `claim`, `asOf`, `market_value`, `net_realisable_value`.
 * - `asset_offer_stated`: The debtor's figure for everything. Parameters: `currency`, `stated`.
 * - `asset_verdict_take`: The assets cover the claim. Parameters: `currency`, `discharged`.
 * - `asset_verdict_top_up`: The assets cover a part of the claim. Parameters: `currency`, `discharged`, `residual`.
 * - `asset_verdict_refuse`: Nothing of an offer is acceptable. Parameters: `currency`, `claim`.
 * - `asset_residual_parts`: The residual in equal instalments. Parameters: `currency`, `residual`, `count`, `first`.
 * - `asset_surplus`: What goes back to the debtor. Parameters: `currency`, `surplus`.
 * - `asset_accepted`: An asset that is accepted. Parameters: `id`, `currency`, `credit`.
 * - `asset_refused`: An asset that is refused. Parameters: `id`.
 * - `asset_line_market_value`: What an asset costs on the market. Parameters: `id`, `currency`, `amount`.
 * - `asset_line_condition`: What the condition takes off. Parameters: `id`, `currency`, `amount`, `share`.
 * - `asset_line_liquidity`: What a quick sale takes off. Parameters: `id`, `currency`, `amount`, `share`, `days`.
 * - `asset_line_time_value`: What the wait for the money takes off. Parameters: `id`, `currency`, `amount`, `days`.
 * - `asset_line_cost`: A cost that the creditor bears. Parameters: `id`, `currency`, `amount`, `kind`.
 * - `asset_line_cost_of_debtor`: A cost that the debtor bears. Parameters: `id`, `currency`, `amount`, `kind`.
 * - `asset_line_prior_charge`: What somebody else gets first. Parameters: `id`, `currency`, `amount`, `holder`.
 * - `asset_line_left_with_debtor`: An asset that costs more than it brings. Parameters: `id`, `currency`, `amount`.
 * - `asset_kind_not_accepted`: A class of assets that the policy does not take. Parameters: `id`, `kind`.
 * - `asset_illiquid`: An asset that is too slow to sell. Parameters: `id`, `days`, `most`.
 * - `asset_encumbered`: An asset that others have rights in. Parameters: `id`, `currency`, `amount`.
 * - `asset_without_price`: An asset whose market price nobody has looked up. Parameters: `id`.
 * - `asset_price_stale`: A market price that is too old. Parameters: `id`, `date`, `days`, `most`.
 * - `asset_brings_nothing`: An asset of which costs and charges leave nothing. Parameters: `id`.
 * - `asset_stated_above_market`: A debtor's figure above the market. Parameters: `id`, `currency`, `stated`, `value`.
 * - `asset_stated_below_value`: A debtor's figure below what the asset would count for. Parameters: `id`, `currency`, `stated`, `value`.
 * - `settlement_on`: A claim settled with assets. Parameters: `currency`, `claim`, `asOf`, `discharged`, `residual`.
 * - `settlement_asset_taken`: What an asset discharges. Parameters: `id`, `currency`, `discharged`.
 * - `settlement_asset_not_needed`: An asset that the claim did not need any more. Parameters: `id`.
 * - `settlement_head_costs`: What is discharged of the costs. Parameters: `currency`, `amount`, `discharged`, `residual`.
 * - `settlement_head_interest`: What is discharged of the interest. Parameters: `currency`, `amount`, `discharged`, `residual`.
 * - `settlement_head_principal`: What is discharged of the principal. Parameters: `currency`, `amount`, `discharged`, `residual`.
 * - `settlement_residual_cash`: A residual in cash. Parameters: `currency`, `residual`, `payBy`.
 * - `settlement_residual_plan`: A residual in instalments. Parameters: `currency`, `residual`, `parts`, `lastDueDate`, `total`.
 * - `equity_swap`: Shares offered for a debt. Parameters: `currency`, `debt`, `shares`, `stake`, `postMoney`.
 * - `equity_dilution`: What the others lose of their stake to new shares. Parameters: `dilution`.
 * - `equity_controls`: A stake that controls the company.
 * - `equity_line_pro_rata`: The part of the whole that a stake stands for. Parameters: `currency`, `amount`.
 * - `equity_line_lack_of_control`: What lack of control takes off. Parameters: `currency`, `amount`.
 * - `equity_line_lack_of_marketability`: What lack of marketability takes off. Parameters: `currency`, `amount`.
 * - `equity_line_costs`: What the swap costs. Parameters: `currency`, `amount`.
 * - `equity_value`: What a stake is worth against the debt. Parameters: `currency`, `value`, `recovered`, `shortfall`.
 * - `equity_shares_to_cover`: How many shares the debt would take. Parameters: `shares`.
 * - `equity_never_covers`: No number of shares is worth the debt.
 * - `security_on`: What security covers of exposures. Parameters: `currency`, `asOf`, `exposure`, `covered`, `coverage`.
 * - `security_collateral`: What a piece of collateral is good for. Parameters: `id`, `currency`, `lendableValue`, `used`.
 * - `security_guarantee`: What a guarantee is good for. Parameters: `id`, `currency`, `lendableValue`, `used`.
 * - `security_line_condition`: What the condition of collateral takes off. Parameters: `id`, `currency`, `amount`.
 * - `security_line_margin`: What the margin of a class takes off. Parameters: `id`, `currency`, `amount`.
 * - `security_line_equal_charges`: What charges of the same rank get. Parameters: `id`, `currency`, `amount`.
 * - `security_line_means`: What a guarantor could pay. Parameters: `id`, `currency`, `amount`.
 * - `security_line_other_guarantees`: What a guarantor has guaranteed to others. Parameters: `id`, `currency`, `amount`.
 * - `security_line_guarantor_margin`: What is not counted of a guarantor's free means. Parameters: `id`, `currency`, `amount`.
 * - `security_line_maximum`: What is above the most that a security secures. Parameters: `id`, `currency`, `amount`.
 * - `security_line_not_relied`: What cannot be relied on. Parameters: `id`, `currency`, `amount`.
 * - `security_exposure`: How far an exposure is covered. Parameters: `id`, `currency`, `amount`, `byCollateral`, `byGuarantees`, `shortfall`.
 * - `guarantee_expired`: A guarantee that can no longer be called. Parameters: `id`, `validThrough`.
 * - `blocklist_clear`: A debtor that the blocklist does not block. Parameters: `debtor`, `asOf`.
 * - `block_upcoming`: An entry of the blocklist that is to come. Parameters: `since`, `lastDay` where it ends.
 * - `block_expired`: An entry of the blocklist that is over. Parameters: `since`, `lastDay`.
 * - `block_lifted`: An entry of the blocklist lifted by an appeal. Parameters: `since`, `decided`.
 * - `blocked_for_bad_faith`: Blocked for bad faith. Parameters: `since`, `lastDay` where it ends.
 * - `blocked_for_broken_agreement`: Blocked for a broken agreement. Parameters: `since`, `lastDay` where it ends.
 * - `blocked_for_fraud`: Blocked for fraud. Parameters: `since`, `lastDay` where it ends.
 * - `blocked_for_write_off`: Blocked since a debt was written off. Parameters: `since`, `lastDay` where it ends.
 * - `blocked_by_shared_list`: Blocked by a list of the trade. Parameters: `since`, `lastDay` where it ends.
 * - `blocked_for_other_ground`: Blocked for another ground. Parameters: `since`, `lastDay` where it ends, `note` where there is one.
 * - `block_appeal_pending`: An appeal that is not decided. Parameters: `filed`, `note`.
 * - `block_appeal_dismissed`: An appeal that was dismissed. Parameters: `filed`, `note`.
 * - `admitted_on_probation`: A new debtor that passed every check. Parameters: `debtor`.
 * - `admission_incomplete`: A new debtor with checks missing. Parameters: `debtor`.
 * - `admission_refused`: A new debtor that is refused. Parameters: `debtor`.
 * - `check_of_registry_and_credit`: The register and the credit inquiry. Parameters: `passed`, `needed`, `validThrough` where it is enough.
 * - `check_by_site_visit`: The site visit. Parameters: `passed`, `needed`, `validThrough` where it is enough.
 * - `check_by_trade_references`: The trade references. Parameters: `passed`, `needed`, `validThrough` where it is enough.
 * - `check_failed`: A check in which something was found. Parameters: `count`.
 * - `check_stale`: Answers that are too old. Parameters: `count`.
 * - `payment_in_advance`: Terms of a debtor that is not admitted yet.
 * - `starting_terms`: Terms of a start on probation. Parameters: `currency`, `limit`, `termDays`, `share`, `prepaymentFrom`, `onTimePeriods`.
 * - `first_order_prepayment`: What to take in advance of a first order. Parameters: `currency`, `amount`.
 * - `credit_score_total`: A credit score. Parameters: `debtor`, `score`, `grade` where there are grades.
 * - `score_line`: An attribute with its points. Parameters: `attribute`, `value`, `points`.
 * - `score_line_other`: An attribute whose category is in no bin. Parameters: `attribute`, `value`, `points`.
 * - `score_line_missing`: An attribute whose value is not known. Parameters: `attribute`, `points`.
 * - `score_weakest`: An attribute that cost points. Parameters: `reasonCode`, `lost`.
 * - `limit_set`: A limit that was set. Parameters: `debtor`, `currency`, `limit`, `termDays`.
 * - `term_capped_by_grade`: A term that the grade makes shorter. Parameters: `termDays`, `termDaysAsked`.
 * - `limit_by_need`: The need. Parameters: `currency`, `figure`, `basis` where it is known, `weight` where there is one.
 * - `limit_by_net_worth`: A share of net worth. Parameters: `currency`, `figure`, `basis` where it is known, `weight` where there is one.
 * - `limit_by_working_capital`: A share of working capital. Parameters: `currency`, `figure`, `basis` where it is known, `weight` where there is one.
 * - `limit_by_grade`: The cap of the grade. Parameters: `currency`, `figure`, `basis` where it is known, `weight` where there is one.
 * - `limit_by_appetite`: The seller's own appetite. Parameters: `currency`, `figure`, `basis` where it is known, `weight` where there is one.
 * - `limit_method_left_out`: A method without its fact. Parameters: `method`.
 * - `limit_lowest`: The lowest of the methods. Parameters: `currency`, `change`, `limit`, `unit`.
 * - `limit_weighted`: The methods by weight. Parameters: `currency`, `change`, `limit`, `unit`.
 * - `limit_security_added`: What securities add to a limit. Parameters: `currency`, `change`, `limit`, `unit`.
 * - `limit_rounded`: A limit rounded. Parameters: `currency`, `change`, `limit`, `unit`.
 * - `limit_ceiling`: A limit held under the ceiling. Parameters: `currency`, `change`, `limit`, `unit`.
 * - `limit_too_small`: A limit too small to give. Parameters: `currency`, `change`, `limit`, `unit`.
 * - `review_raised`: A limit raised by a review. Parameters: `debtor`, `currency`, `before`, `after`, `termDays`.
 * - `review_cut`: A credit cut by a review. Parameters: `debtor`, `currency`, `before`, `after`, `termDays`.
 * - `review_unchanged`: A limit that stays. Parameters: `debtor`, `currency`, `before`, `after`, `termDays`.
 * - `review_overdue_period`: An overdue period. Parameters: `end`, `daysPastDue`, `toleratedDays`.
 * - `review_at_floor`: A cut that the floor holds. Parameters: `currency`, `floor`.
 * - `review_term_shortened`: A term made shorter. Parameters: `before`, `after`.
 * - `review_streak`: A streak long enough to raise. Parameters: `streak`, `streakToRaise`.
 * - `review_streak_short`: A streak too short to raise. Parameters: `streak`, `streakToRaise`.
 * - `review_paused`: A raise that waits after a cut. Parameters: `day`.
 * - `review_waits_for_assessment`: A raise that waits for the yearly assessment.
 * - `review_raise_frozen`: A raise that a risk signal holds back.
 * - `review_at_ceiling`: A raise that the ceiling holds. Parameters: `currency`, `ceiling`.
 * - `signal_movables_pledge`: A pledge of movables. Parameters: `date`.
 * - `signal_equity_pledge`: A pledge of shares. Parameters: `date`.
 * - `signal_lawsuit`: A lawsuit. Parameters: `date`.
 * - `signal_asset_transfer`: Assets moved away. Parameters: `date`.
 * - `signal_enforcement`: Enforcement of a judgment. Parameters: `date`.
 * - `signal_insolvency`: Insolvency. Parameters: `date`.
 * - `credit_frozen`: A frozen credit.
 * - `assessment_due`: A yearly assessment that is due. Parameters: `day` where there was one before.
 * - `order_released`: An order that goes out. Parameters: `debtor`, `currency`, `order`.
 * - `order_released_with_prepayment`: An order that goes out against a prepayment. Parameters: `debtor`, `currency`, `order`.
 * - `order_held`: An order that is held. Parameters: `debtor`, `currency`, `order`.
 * - `order_exposure`: The exposure with an order. Parameters: `currency`, `exposure`, `openReceivables`, `undeliveredOrders`, `order`, `prepaid`,
 *   `security`, `limit`.
 * - `order_overdue_tolerated`: An overdue amount that is tolerated. Parameters: `overdue`, `daysPastDue`.
 * - `order_held_by_overdue`: An order held by what is overdue. Parameters: `overdue`, `daysPastDue`, `toleratedDays`, `toleratedAmount`, `shortfall`.
 * - `order_held_by_freeze`: An order held by a freeze. Parameters: `shortfall`.
 * - `order_held_as_large`: A large order without enough in advance. Parameters: `share`, `shortfall`.
 * - `order_held_by_limit`: An order held by the limit. Parameters: `shortfall`.
 * - `release_pay_overdue`: A payment on overdue amounts that helps to release an order. Parameters: `currency`, `amount`.
 * - `release_pay_down`: A payment on earlier claims that helps to release an order. Parameters: `currency`, `amount`.
 * - `release_prepayment`: A prepayment that helps to release an order. Parameters: `currency`, `amount`.
 * - `release_security`: A security that helps to release an order. Parameters: `currency`, `amount`.
 * - `early_payment_now`: What clears a debt today under terms of early payment. Parameters: `id`, `debtor`, `asOf`, `currency`, `payable`,
 *   `discount`, `outstanding`.
 * - `early_payment_took`: A payment that took a discount. Parameters: `date`, `currency`, `paid`, `discount`, `settled`.
 * - `early_payment_window`: What is payable in a window. Parameters: `firstDay`, `lastDay`, `currency`, `payable`, and `discount` where there is one.
 * - `early_payment_after`: What is payable where the due date has passed. Parameters: `firstDay`, `currency`, `payable`.
 * - `early_payment_lapses`: What lapses with a window. Parameters: `lastDay`, `currency`, `lost`, `payableAfter`.
 * - `early_payment_waiting`: What waiting is worth. Parameters: `currency`, `amount`, `days`, `value`.
 * - `early_payment_largest`: The largest discount worth giving. Parameters: `currency`, `discount`, `rate`.
 * - `early_payment_cost`: What an offered discount costs by the year. Parameters: `currency`, `discount`, `days`, `simple`, `dayCount`, and
 *   `compound` where there is one.
 * - `early_payment_worth_giving`: An offered discount that is worth giving. Parameters: `currency`, `gain`.
 * - `early_payment_too_dear`: An offered discount that costs more than it gains. Parameters: `currency`, `loss`.
 * - `settlement_claim`: A debt that a settlement is offered for. Parameters: `id`, `debtor`, `asOf`, `currency`, `claim`, `outstanding`,
 *   `interest`, `costs`.
 * - `settlement_waiting`: What waiting is worth beside a settlement. Parameters: `currency`, `value`, `nothing`.
 * - `settlement_offered`: An offer to settle. Parameters: `name`, `currency`, `total`, `payments`, `payBy`.
 * - `settlement_forgone`: What an offer forgoes. Parameters: `currency`, `forgone`, `forgonePrincipal`.
 * - `settlement_worth_more`: An offer worth at least what waiting is. Parameters: `currency`, `value`, `waiting`, `difference`.
 * - `settlement_worth_less`: An offer worth less than waiting. Parameters: `currency`, `value`, `waiting`, `difference`.
 * - `settlement_break_even`: The least that is worth taking. Parameters: `currency`, `breakEven`.
 * - `settlement_no_break_even`: A break-even above the claim. Parameters: `currency`, `breakEven`, `claim`.
 * - `settlement_lapses`: What happens when an offer is not paid in time. Parameters: `on`, `currency`, `comesBack`, `claim`.
 * - `settlement_best`: The best offer. Parameters: `name`.
 * - `settlement_none`: No offer is to be accepted.
 * - `concession_room_above_floor`: Room for concessions down to the floor. Parameters: `currency`, `room`, `floor`.
 * - `concession_room_of_authority`: Room for concessions within an authority. Parameters: `currency`, `room`, and `holder` where stated.
 * - `concessions_given`: What has been conceded. Parameters: `currency`, `conceded`, `roomLeft`.
 * - `concession_lapsed`: A concession that lapsed since its return did not come. Parameters: `currency`, `lapsed`.
 * - `concession_overrun`: More was conceded than there was room. Parameters: `currency`, `overrun`.
 * - `concession_awaiting_return`: A return is still to come.
 * - `concession_no_room`: No room is left.
 * - `concession_no_return`: Nothing is left to ask for.
 * - `concession_next`: The next concession. Parameters: `currency`, `concession`, `leftToPay`, `asked`.
 * - `concession_reserve`: A concession in reserve. Parameters: `currency`, `concession`, `leftToPay`, `asked`.
 * - `bill_proceeds`: What a bill brings. Parameters: `currency`, `face`, `proceeds`, `discountDate`.
 * - `bill_rolled`: A maturity that is no business day. Parameters: `maturity`, `rolledMaturity`.
 * - `bill_bank_discount`: A bank discount. Parameters: `currency`, `days`, `rate`, `dayCount`, `discount`, `fees`.
 * - `bill_true_yield`: A discount at true yield. Parameters: `currency`, `days`, `rate`, `dayCount`, `discount`, `fees`.
 * - `bill_cost`: What the money of a bill costs by the year. Parameters: `simple`, `dayCount`, and `compound` where there is one.
 * - `bill_recourse`: What may be asked back. Parameters: `currency`, `amount`.
 * - `bill_discount_it`: A bill to discount. Parameters: `currency`, `valueDiscounted`, `valueKept`, `gain`.
 * - `bill_keep_it`: A bill to keep. Parameters: `currency`, `valueDiscounted`, `valueKept`, `loss`.
 * - `plan_agreed`: A debt paid in parts. Parameters: `currency`, `principal`, `startDate`, `parts`, `lastDueDate`.
 * - `plan_fee`: Fees due when a plan starts. Parameters: `currency`, `amount`, `due_date`.
 * - `plan_deposit`: The deposit of a plan. Parameters: `currency`, `amount`, `due_date`, `balance`.
 * - `plan_part`: A part of a plan. Parameters: `number`, `currency`, `amount`, `due_date`, `balance`; `interest` and `days` where it bears interest; `fee` where it holds one.
 * - `plan_cost`: What a plan comes to. Parameters: `currency`, `totalPaid`, `totalInterest`, `totalFees`; `rate` where there is one.
 * - `plan_present_value`: What a plan is worth when it starts. Parameters: `currency`, `presentValue`, `startDate`; `cost`, or `gain` where it is worth
 *   more than being paid now.
 * - `plan_fits`: An affordable amount pays a debt. Parameters: `currency`, `affordable`, `parts`.
 * - `plan_charges_exceed_amount`: An affordable amount never pays a debt. Parameters: `currency`, `affordable`, `charges`.
 * - `plan_too_many_parts`: An affordable amount takes too many parts. Parameters: `currency`, `affordable`, `mostParts`; `parts` where known.
 * - `plan_least_amount`: The smallest amount that pays a debt within the parts allowed. Parameters: `currency`, `leastAmount`, `mostParts`.
 * - `plan_completed`: All of a plan is paid. Parameters: `asOf`.
 * - `plan_on_track`: Nothing of a plan is overdue. Parameters: `asOf`.
 * - `plan_in_grace`: A part is overdue within its grace. Parameters: `asOf`.
 * - `plan_overdue`: A part is past its grace, and that is no default yet. Parameters: `asOf`.
 * - `plan_defaulted`: A plan is in default. Parameters: `asOf`, `date`, `currency`, `overdue`.
 * - `instalment_paid`: A part was paid in time. Parameters: `currency`, `amount`, `due_date`, `settledOn`.
 * - `instalment_late`: A part was paid late. Parameters: `currency`, `amount`, `due_date`, `settledOn`, `daysLate`.
 * - `instalment_pending`: A part is not due. Parameters: `currency`, `outstanding`, `due_date`, and `amount` where some of it was paid.
 * - `instalment_in_grace`: A part is overdue within its grace. Parameters: `currency`, `amount`, `outstanding`, `due_date`, `daysLate`, `graceEnd`.
 * - `instalment_short`: A part was paid in part. Parameters: `currency`, `amount`, `outstanding`, `due_date`, `daysLate`.
 * - `instalment_missed`: A part was not paid. Parameters: `currency`, `amount`, `due_date`, `daysLate`.
 * - `plan_accelerated`: A default brought all parts due. Parameters: `currency`, `claim`, `paid`, and `fallenAway` where something does.
 * - `plan_voided`: A default made a plan void. Parameters: `currency`, `claim`, `paid`, and `fallenAway` where something does.
 * - `waived_interest_returned`: Waived interest came back with a default. Parameters: `currency`, `amount`, `asOf`; `firstDay` where a day bears it.
 * - `plan_due_now`: What is due of a plan. Parameters: `currency`, `asOf`, `dueNow`, and `dueLater` where something is.
 * - `stage_exposure`: A payment of an order and what is exposed. Parameters: `number`, `name`, `currency`, `amount`, `exposure`, `loss`.
 * - `stage_worst_case`: The worst case of an order. Parameters: `currency`, `loss`, `number`.
 * - `claim_on`: What is claimed on a day. Parameters: `debtor`, `asOf`, `currency`, `total`, `principal`, `interest`, `cost`.
 * - `claim_principal_charged`: A receivable was issued. Parameters: `receivable`, `currency`, `amount`, `total`, and `date` where it has one.
 * - `claim_cost_charged`: A cost was charged. Parameters: `date`, `label`, `currency`, `amount`, `total`.
 * - `claim_interest_charged`: Interest was charged. Parameters: `date`, `receivable`, `currency`, `amount`, `total`.
 * - `claim_interest_capped`: The cap changed the interest. Parameters: `date`, `receivable`, `currency`, `total`; `amount` where it took some off, `back` where it grew.
 * - `claim_interest_waived`: The terms gave interest up. Parameters: `date`, `receivable`, `currency`, `amount`, `total`.
 * - `claim_interest_capitalised`: Interest was added to the principal. Parameters: `date`, `receivable`, `currency`, `amount`, `total`.
 * - `claim_credited`: A credit without payment. Parameters: `date`, `receivable`, `currency`, `amount`, `total`, and `label` where a reason was given.
 * - `claim_waived`: Something was given up on a day. Parameters: `date`, `currency`, `total`; `cost`, `interest` or `principal`, whichever it was, or `amount`
 *   of zero where nothing was owed; `receivable` and `label` where they were stated.
 * - `claim_payment_received`: Money was received. Parameters: `date`, `currency`, `amount`, `cost`, `interest`, `principal`, `total`; `receivable` where the debtor
 *   named one, `label` where there is a reference.
 * - `claim_credit_applied`: Money that had found nothing to pay. Parameters: `date`, `currency`, `amount`, `cost`, `interest`, `principal`, `total`.
 * - `claim_payment_freed`: Money that had paid interest given up since. Parameters: `date`, `receivable`, `currency`, `amount`.
 */
export type ReasonCode =
  | 'outstanding'
  | 'not_issued'
  | 'settled_in_full'
  | 'paid_and_credited'
  | 'part_overdue'
  | 'part_not_overdue'
  | 'part_without_due_date'
  | 'disputed_amount'
  | 'unapplied_credit'
  | 'ageing_on'
  | 'ageing_total'
  | 'ageing_not_due'
  | 'ageing_no_due_date'
  | 'ageing_bucket'
  | 'ageing_group'
  | 'late_interest_on'
  | 'late_interest_line_per_day'
  | 'late_interest_line_per_year'
  | 'late_interest_capped'
  | 'late_interest_waived'
  | 'late_interest_waiver_failed'
  | 'late_interest_waiver_pending'
  | 'late_interest_per_day'
  | 'no_interest_not_issued'
  | 'no_interest_no_due_date'
  | 'no_interest_not_started'
  | 'no_interest_in_grace'
  | 'no_interest_paid_in_time'
  | 'tiered_portfolio'
  | 'tier_key_account'
  | 'tier_quick_settlement'
  | 'tier_agency_or_lawyer'
  | 'tier_write_off'
  | 'recovery_likely'
  | 'recovery_unlikely'
  | 'stated_likely'
  | 'stated_unlikely'
  | 'expected_recovery_rate'
  | 'base_points'
  | 'facts_missing'
  | 'debtor_operating'
  | 'debtor_reduced'
  | 'debtor_suspended'
  | 'debtor_closed'
  | 'debtor_insolvent'
  | 'record_good'
  | 'record_mixed'
  | 'record_poor'
  | 'record_none'
  | 'oldest_days_past_due'
  | 'no_collateral'
  | 'debt_guaranteed'
  | 'debt_secured'
  | 'disputed_share'
  | 'cause_triangular_debt'
  | 'cause_operating_pressure'
  | 'cause_broken_cash_flow'
  | 'cause_bad_faith'
  | 'contact_responsive'
  | 'contact_evasive'
  | 'contact_lost'
  | 'rule_any_amount'
  | 'rule_from_amount'
  | 'rule_up_to_amount'
  | 'rule_between_amounts'
  | 'rule_with_collateral'
  | 'rule_without_collateral'
  | 'rule_closes_gap'
  | 'asset_offer_on'
  | 'asset_offer_stated'
  | 'asset_verdict_take'
  | 'asset_verdict_top_up'
  | 'asset_verdict_refuse'
  | 'asset_residual_parts'
  | 'asset_surplus'
  | 'asset_accepted'
  | 'asset_refused'
  | 'asset_line_market_value'
  | 'asset_line_condition'
  | 'asset_line_liquidity'
  | 'asset_line_time_value'
  | 'asset_line_cost'
  | 'asset_line_cost_of_debtor'
  | 'asset_line_prior_charge'
  | 'asset_line_left_with_debtor'
  | 'asset_kind_not_accepted'
  | 'asset_illiquid'
  | 'asset_encumbered'
  | 'asset_without_price'
  | 'asset_price_stale'
  | 'asset_brings_nothing'
  | 'asset_stated_above_market'
  | 'asset_stated_below_value'
  | 'settlement_on'
  | 'settlement_asset_taken'
  | 'settlement_asset_not_needed'
  | 'settlement_head_costs'
  | 'settlement_head_interest'
  | 'settlement_head_principal'
  | 'settlement_residual_cash'
  | 'settlement_residual_plan'
  | 'equity_swap'
  | 'equity_dilution'
  | 'equity_controls'
  | 'equity_line_pro_rata'
  | 'equity_line_lack_of_control'
  | 'equity_line_lack_of_marketability'
  | 'equity_line_costs'
  | 'equity_value'
  | 'equity_shares_to_cover'
  | 'equity_never_covers'
  | 'security_on'
  | 'security_collateral'
  | 'security_guarantee'
  | 'security_line_condition'
  | 'security_line_margin'
  | 'security_line_equal_charges'
  | 'security_line_means'
  | 'security_line_other_guarantees'
  | 'security_line_guarantor_margin'
  | 'security_line_maximum'
  | 'security_line_not_relied'
  | 'security_exposure'
  | 'guarantee_expired'
  | 'blocklist_clear'
  | 'block_upcoming'
  | 'block_expired'
  | 'block_lifted'
  | 'blocked_for_bad_faith'
  | 'blocked_for_broken_agreement'
  | 'blocked_for_fraud'
  | 'blocked_for_write_off'
  | 'blocked_by_shared_list'
  | 'blocked_for_other_ground'
  | 'block_appeal_pending'
  | 'block_appeal_dismissed'
  | 'admitted_on_probation'
  | 'admission_incomplete'
  | 'admission_refused'
  | 'check_of_registry_and_credit'
  | 'check_by_site_visit'
  | 'check_by_trade_references'
  | 'check_failed'
  | 'check_stale'
  | 'payment_in_advance'
  | 'starting_terms'
  | 'first_order_prepayment'
  | 'credit_score_total'
  | 'score_line'
  | 'score_line_other'
  | 'score_line_missing'
  | 'score_weakest'
  | 'limit_set'
  | 'term_capped_by_grade'
  | 'limit_by_need'
  | 'limit_by_net_worth'
  | 'limit_by_working_capital'
  | 'limit_by_grade'
  | 'limit_by_appetite'
  | 'limit_method_left_out'
  | 'limit_lowest'
  | 'limit_weighted'
  | 'limit_security_added'
  | 'limit_rounded'
  | 'limit_ceiling'
  | 'limit_too_small'
  | 'review_raised'
  | 'review_cut'
  | 'review_unchanged'
  | 'review_overdue_period'
  | 'review_at_floor'
  | 'review_term_shortened'
  | 'review_streak'
  | 'review_streak_short'
  | 'review_paused'
  | 'review_waits_for_assessment'
  | 'review_raise_frozen'
  | 'review_at_ceiling'
  | 'signal_movables_pledge'
  | 'signal_equity_pledge'
  | 'signal_lawsuit'
  | 'signal_asset_transfer'
  | 'signal_enforcement'
  | 'signal_insolvency'
  | 'credit_frozen'
  | 'assessment_due'
  | 'order_released'
  | 'order_released_with_prepayment'
  | 'order_held'
  | 'order_exposure'
  | 'order_overdue_tolerated'
  | 'order_held_by_overdue'
  | 'order_held_by_freeze'
  | 'order_held_as_large'
  | 'order_held_by_limit'
  | 'release_pay_overdue'
  | 'release_pay_down'
  | 'release_prepayment'
  | 'release_security'
  | 'early_payment_now'
  | 'early_payment_took'
  | 'early_payment_window'
  | 'early_payment_after'
  | 'early_payment_lapses'
  | 'early_payment_waiting'
  | 'early_payment_largest'
  | 'early_payment_cost'
  | 'early_payment_worth_giving'
  | 'early_payment_too_dear'
  | 'settlement_claim'
  | 'settlement_waiting'
  | 'settlement_offered'
  | 'settlement_forgone'
  | 'settlement_worth_more'
  | 'settlement_worth_less'
  | 'settlement_break_even'
  | 'settlement_no_break_even'
  | 'settlement_lapses'
  | 'settlement_best'
  | 'settlement_none'
  | 'concession_room_above_floor'
  | 'concession_room_of_authority'
  | 'concessions_given'
  | 'concession_lapsed'
  | 'concession_overrun'
  | 'concession_awaiting_return'
  | 'concession_no_room'
  | 'concession_no_return'
  | 'concession_next'
  | 'concession_reserve'
  | 'bill_proceeds'
  | 'bill_rolled'
  | 'bill_bank_discount'
  | 'bill_true_yield'
  | 'bill_cost'
  | 'bill_recourse'
  | 'bill_discount_it'
  | 'bill_keep_it'
  | 'plan_agreed'
  | 'plan_fee'
  | 'plan_deposit'
  | 'plan_part'
  | 'plan_cost'
  | 'plan_present_value'
  | 'plan_fits'
  | 'plan_charges_exceed_amount'
  | 'plan_too_many_parts'
  | 'plan_least_amount'
  | 'plan_completed'
  | 'plan_on_track'
  | 'plan_in_grace'
  | 'plan_overdue'
  | 'plan_defaulted'
  | 'instalment_paid'
  | 'instalment_late'
  | 'instalment_pending'
  | 'instalment_in_grace'
  | 'instalment_short'
  | 'instalment_missed'
  | 'plan_accelerated'
  | 'plan_voided'
  | 'waived_interest_returned'
  | 'plan_due_now'
  | 'stage_exposure'
  | 'stage_worst_case'
  | 'claim_on'
  | 'claim_principal_charged'
  | 'claim_cost_charged'
  | 'claim_interest_charged'
  | 'claim_interest_capped'
  | 'claim_interest_waived'
  | 'claim_interest_capitalised'
  | 'claim_credited'
  | 'claim_waived'
  | 'claim_payment_received'
  | 'claim_credit_applied'
  | 'claim_payment_freed';

/**
 * Where a receivable stands on a day.
 *
 * - `not_issued`: Its issue date is still to come.
 * - `settled`: Nothing is outstanding.
 * - `no_due_date`: Something is outstanding and no due date was agreed.
 * - `not_due`: Something is outstanding and none of it has reached its due date.
 * - `due_today`: The due date of an outstanding part is today. It is not overdue before tomorrow.
 * - `overdue`: An outstanding part is past its due date.
 */
export type ReceivableStatus =
  | 'not_issued'
  | 'settled'
  | 'no_due_date'
  | 'not_due'
  | 'due_today'
  | 'overdue';

/**
 * Whether the money is likely to come in.
 *
 * - `likely`: It is likely to come in.
 * - `unlikely`: It is unlikely to come in.
 */
export type Recoverability =
  | 'likely'
  | 'unlikely';

/**
 * Where the cents go that do not divide evenly over the parts.
 *
 * - `last`: Into the last part.
 * - `first`: Into the first part.
 * - `spread`: One unit each over the parts: largest remainder, the earlier part first.
 */
export type ResidualPlacement =
  | 'last'
  | 'first'
  | 'spread';

/**
 * What is asked of the debtor in return for a concession.
 *
 * - `payment_in_full`: Payment of everything by an early day.
 * - `deposit`: A part paid at once.
 * - `payment_commitment`: A payment plan with dates, signed.
 * - `debt_acknowledgement`: The debt acknowledged in writing.
 * - `dispute_withdrawn`: An objection withdrawn.
 * - `guarantee`: A guarantee of a third party.
 * - `collateral`: An asset as security.
 * - `future_terms`: Better terms for the next orders: prepayment, a shorter term, more orders.
 * - `other`: Anything else, as the text says.
 */
export type ReturnKind =
  | 'payment_in_full'
  | 'deposit'
  | 'payment_commitment'
  | 'debt_acknowledgement'
  | 'dispute_withdrawn'
  | 'guarantee'
  | 'collateral'
  | 'future_terms'
  | 'other';

/**
 * Whether the debtor did what a concession was given for.
 *
 * - `awaited`: Not yet, and there is still time.
 * - `received`: Yes.
 * - `broken`: No, and the time is over: the concession has lapsed.
 */
export type ReturnStatus =
  | 'awaited'
  | 'received'
  | 'broken';

/**
 * What a public register or the market says about a debtor that bodes ill. The first four are source B's.
 *
 * - `movables_pledge`: It has pledged its movables.
 * - `equity_pledge`: Its shares have been pledged.
 * - `lawsuit`: It is a party to a lawsuit.
 * - `asset_transfer`: It moves assets away. Source B: apply at once for the preservation of property.
 * - `enforcement`: A judgment is being enforced against it.
 * - `insolvency`: Insolvency or bankruptcy proceedings are open or asked for.
 */
export type RiskSignalKind =
  | 'movables_pledge'
  | 'equity_pledge'
  | 'lawsuit'
  | 'asset_transfer'
  | 'enforcement'
  | 'insolvency';

/**
 * Where a date goes that is no business day. A business day always stays.
 *
 * - `unadjusted`: It stays.
 * - `following`: To the next business day.
 * - `modified_following`: To the next business day of the same month, or, when none is left in the month, to the last one before the
 *   date.
 * - `preceding`: To the last business day before.
 * - `modified_preceding`: To the last business day before in the same month, or, when there is none, to the next one after the date.
 * - `nearest`: To the business day the fewest days away, and to the later one when two are as near.
 */
export type RollConvention =
  | 'unadjusted'
  | 'following'
  | 'modified_following'
  | 'preceding'
  | 'modified_preceding'
  | 'nearest';

/**
 * Which way a figure between two units goes.
 *
 * - `half_away_from_zero`: To the nearest unit, a half away from zero: 0.125 to 0.13, -0.125 to -0.13. What most contracts and courts mean.
 * - `half_even`: To the nearest unit, a half to the even one ("banker's rounding"): 0.125 to 0.12, 0.135 to 0.14.
 * - `half_towards_zero`: To the nearest unit, a half towards zero: 0.125 to 0.12.
 * - `up`: Away from zero, whatever the fraction: 0.121 to 0.13.
 * - `down`: Towards zero, cutting the fraction off: 0.129 to 0.12.
 */
export type RoundingMode =
  | 'half_away_from_zero'
  | 'half_even'
  | 'half_towards_zero'
  | 'up'
  | 'down';

/**
 * Where a figure that is made of several is rounded. Whatever the choice, the lines shown add up to the total shown.
 *
 * - `per_line`: Each line by itself; the total is the sum of the rounded lines.
 * - `per_total`: The exact total once; its cents are spread over the lines by largest remainder.
 * - `per_day`: The figure of each single day; a line is the rounded day times its days.
 */
export type RoundingScope =
  | 'per_line'
  | 'per_total'
  | 'per_day';

/**
 * Why a rule is there.
 *
 * - `threshold`: The collection procedure names this threshold.
 * - `gap_decision`: The procedure is silent between its thresholds, and this rule decides the case.
 */
export type RuleOrigin =
  | 'threshold'
  | 'gap_decision';

/**
 * How an attribute came to its points.
 *
 * - `binned`: Its value lies in a bin.
 * - `other`: Its category is in no bin: it gets the points for others.
 * - `missing`: Its value is not known: it gets the points for a missing value.
 */
export type ScoreLineStatus =
  | 'binned'
  | 'other'
  | 'missing';

/**
 * What a line of a security is.
 *
 * - `market_value`: The market price times the quantity.
 * - `condition`: Taken off for the condition.
 * - `margin`: Taken off because its class lends only a part.
 * - `prior_charge`: What a charge of a better rank gets first.
 * - `equal_charges`: What the charges of the same rank get beside it, all together.
 * - `means`: What the guarantor could pay.
 * - `other_guarantees`: What the guarantor has guaranteed to others.
 * - `guarantor_margin`: Taken off because free means are counted in part only.
 * - `maximum`: Taken off above the most that it secures.
 * - `not_relied`: Taken off because it cannot be relied on: the reasons say why.
 */
export type SecurityLineKind =
  | 'market_value'
  | 'condition'
  | 'margin'
  | 'prior_charge'
  | 'equal_charges'
  | 'means'
  | 'other_guarantees'
  | 'guarantor_margin'
  | 'maximum'
  | 'not_relied';

/**
 * How one security is shared by several exposures.
 *
 * - `in_order`: The first of them as far as it goes, then the next.
 * - `pro_rata`: In proportion to what of each is not covered yet.
 */
export type SecuritySpread =
  | 'in_order'
  | 'pro_rata';

/**
 * What to do about an offer.
 *
 * - `accept`: Take it: it is worth at least as much as waiting.
 * - `counter`: Ask for more: it is worth less than waiting, and there is an amount within the claim that is not.
 * - `decline`: Leave it: even the whole claim on these days would be worth less than waiting.
 */
export type SettlementVerdict =
  | 'accept'
  | 'counter'
  | 'decline';

/**
 * Which term of a plan followed from the others.
 *
 * - `stated`: None: the parts were stated.
 * - `count`: The number of parts.
 * - `amount`: The amount of a part.
 * - `rate`: The rate of interest.
 * - `balloon`: The principal of the last part.
 */
export type SolvedPlanTerm =
  | 'stated'
  | 'count'
  | 'amount'
  | 'rate'
  | 'balloon';

/**
 * The four treatment groups of a portfolio in arrears.
 *
 * - `key_account`: Likely to come in and large: the most experienced people follow it up together.
 * - `quick_settlement`: Likely to come in and small: settle it quickly, with little effort.
 * - `agency_or_lawyer`: Unlikely to come in and large: hand it to a collection agency or a lawyer.
 * - `write_off`: Unlikely to come in and small: write it off.
 */
export type Tier =
  | 'key_account'
  | 'quick_settlement'
  | 'agency_or_lawyer'
  | 'write_off';

/**
 * How a debt is worked.
 *
 * - `joint_follow_up`: Calls and meetings by the people who know the debtor best, finance beside them with the figures.
 * - `personal_message`: A personal message by WeCom or another messenger that recalls what was promised and asks for payment on a day.
 * - `phone_call`: A telephone call.
 * - `visit`: A visit.
 * - `hand_over`: The file with all its evidence goes to somebody outside, who traces assets and acts.
 * - `book_entry`: An entry in the books, without further contact.
 */
export type TreatmentMethod =
  | 'joint_follow_up'
  | 'personal_message'
  | 'phone_call'
  | 'visit'
  | 'hand_over'
  | 'book_entry';

/**
 * Where a balance goes that has no date to count from.
 *
 * - `separate`: Into a column of its own, `no_due_date`. Nothing is guessed.
 * - `not_due`: Into the column `not_due`: without a due date nothing is late.
 * - `issue_date`: By its issue date instead. Without that either, into the column `no_due_date`.
 */
export type UndatedTreatment =
  | 'separate'
  | 'not_due'
  | 'issue_date';

/**
 * What happens on acceleration to the interest and fees of parts that were not due yet.
 *
 * - `fall_away`: They fall away: of these parts only the principal is owed.
 * - `stay`: They stay: the whole parts are owed.
 */
export type UnearnedCharges =
  | 'fall_away'
  | 'stay';

/**
 * Where a waiver stands on the day asked about.
 *
 * - `granted`: It holds without condition.
 * - `pending`: Its condition can still be met: the interest is owed until it is.
 * - `met`: Its condition was met in time.
 * - `failed`: Its last day has passed and its condition was not met: the interest is owed.
 */
export type WaiverStatus =
  | 'granted'
  | 'pending'
  | 'met'
  | 'failed';

/**
 * A day of the week.
 *
 * - `monday`: Monday.
 * - `tuesday`: Tuesday.
 * - `wednesday`: Wednesday.
 * - `thursday`: Thursday.
 * - `friday`: Friday.
 * - `saturday`: Saturday.
 * - `sunday`: Sunday.
 */
export type Weekday =
  | 'monday'
  | 'tuesday'
  | 'wednesday'
  | 'thursday'
  | 'friday'
  | 'saturday'
  | 'sunday';

/**
 * Why an input was refused.
 *
 * - `invalid_json`: The text is not JSON.
 * - `wrong_type`: A field holds a value of another type, such as a number where an amount is written as text.
 * - `missing_field`: A field that must be given is absent.
 * - `unknown_field`: A field that the record does not have, often a misspelt one.
 * - `unknown_choice`: A text that is none of the values of the choice.
 * - `ambiguous_name`: A name that means two things in the field.
 * - `unknown_operation`: A name that is no operation of this library.
 * - `invalid_decimal`: A text or number that is no exact decimal: not a number, an exponent, or more digits than fit.
 * - `too_many_decimals`: An amount has more decimals than its currency.
 * - `unknown_currency`: A text that is no currency code of ISO 4217, or one without a minor unit.
 * - `invalid_date`: A text that is no calendar day in the form year-month-day.
 * - `date_out_of_range`: A day outside the years that the library reckons with.
 * - `not_positive`: An amount or count that must be above zero is not.
 * - `negative`: An amount or count that may not be negative is.
 * - `rate_out_of_range`: A rate outside its range, often a percentage given where a fraction is meant.
 * - `empty`: A text or list that must hold something is empty.
 * - `out_of_range`: A value outside the range that its field allows.
 * - `duplicate`: Two items of one list have the same key.
 * - `out_of_order`: A list that must be in order is not.
 * - `reversed`: A last day before its first day, or an upper end below its lower end.
 * - `currency_mismatch`: Amounts in two currencies meet in one calculation.
 * - `sum_mismatch`: Parts do not add up to their total.
 * - `hole`: Rules or spans leave a case that none of them covers.
 * - `overlap`: Two rules or spans cover the same case.
 * - `contradiction`: Two fields exclude each other, or one needs another that is absent.
 * - `beyondHorizon`: A day past the last one for which a rate, holiday or other published fact is known.
 * - `before_start`: A day before the first one for which a rate, holiday or other published fact is known.
 * - `too_many`: A list or span longer than the library accepts, so that bad input cannot exhaust the machine.
 * - `overflow`: A figure that does not fit into 28 digits.
 */
export type ErrorCode =
  | 'invalid_json'
  | 'wrong_type'
  | 'missing_field'
  | 'unknown_field'
  | 'unknown_choice'
  | 'ambiguous_name'
  | 'unknown_operation'
  | 'invalid_decimal'
  | 'too_many_decimals'
  | 'unknown_currency'
  | 'invalid_date'
  | 'date_out_of_range'
  | 'not_positive'
  | 'negative'
  | 'rate_out_of_range'
  | 'empty'
  | 'out_of_range'
  | 'duplicate'
  | 'out_of_order'
  | 'reversed'
  | 'currency_mismatch'
  | 'sum_mismatch'
  | 'hole'
  | 'overlap'
  | 'contradiction'
  | 'beyond_horizon'
  | 'before_start'
  | 'too_many'
  | 'overflow';

/** The family of an error code. */
export type ErrorKind = 'shape' | 'value' | 'conflict' | 'unknown' | 'limit';

/** Every record and union by its name, for {@link toJson} and {@link fromJson}. */
export interface Records {
  AcceptedBill: AcceptedBill;
  Account: Account;
  AccrueLateInterestInput: AccrueLateInterestInput;
  AdmissionCheck: AdmissionCheck;
  AdmissionCheckState: AdmissionCheckState;
  AdmissionPolicy: AdmissionPolicy;
  AdmissionReport: AdmissionReport;
  AdmissionRequirement: AdmissionRequirement;
  AdmitDebtorInput: AdmitDebtorInput;
  AdvanceRates: AdvanceRates;
  AgeReceivablesInput: AgeReceivablesInput;
  AgedBucket: AgedBucket;
  AgeingBucket: AgeingBucket;
  AgeingCell: AgeingCell;
  AgeingGroup: AgeingGroup;
  AgeingGrouping: AgeingGrouping;
  AgeingLine: AgeingLine;
  AgeingReport: AgeingReport;
  AgeingScheme: AgeingScheme;
  AllocationOrder: AllocationOrder;
  AllocationPolicy: AllocationPolicy;
  AmountWaiver: AmountWaiver;
  AnnuityParts: AnnuityParts;
  AppliedRate: AppliedRate;
  AppraisedAsset: AppraisedAsset;
  AssessRecoverabilityInput: AssessRecoverabilityInput;
  AssessSecurityInput: AssessSecurityInput;
  AssessedSecurity: AssessedSecurity;
  AssetClassRule: AssetClassRule;
  AssetClassRules: AssetClassRules;
  AssetCost: AssetCost;
  AssetCostAmount: AssetCostAmount;
  AssetCostBasis: AssetCostBasis;
  AssetCostPerDay: AssetCostPerDay;
  AssetCostShare: AssetCostShare;
  AssetLine: AssetLine;
  AssetOfferPolicy: AssetOfferPolicy;
  AssetOfferReport: AssetOfferReport;
  AssetSettlement: AssetSettlement;
  AssignTiersInput: AssignTiersInput;
  AttributeBins: AttributeBins;
  BalloonParts: BalloonParts;
  BillComparison: BillComparison;
  BillDiscountStatement: BillDiscountStatement;
  BillDiscountTerms: BillDiscountTerms;
  BillHolding: BillHolding;
  BlockAppeal: BlockAppeal;
  Blocklist: Blocklist;
  BlocklistEntry: BlocklistEntry;
  BlocklistFinding: BlocklistFinding;
  BlocklistHit: BlocklistHit;
  BlocklistRule: BlocklistRule;
  BuildInstalmentPlanInput: BuildInstalmentPlanInput;
  BuildScheduleInput: BuildScheduleInput;
  BuildScheduleReport: BuildScheduleReport;
  BusinessCalendar: BusinessCalendar;
  CalendarTerms: CalendarTerms;
  CapitalisationDates: CapitalisationDates;
  CapitalisationPeriod: CapitalisationPeriod;
  CategoryBin: CategoryBin;
  CategoryBins: CategoryBins;
  CauseOfArrearsPoints: CauseOfArrearsPoints;
  CheckOrderInput: CheckOrderInput;
  ClaimBalances: ClaimBalances;
  ClaimCost: ClaimCost;
  ClaimDebt: ClaimDebt;
  ClaimDebtState: ClaimDebtState;
  ClaimEntry: ClaimEntry;
  ClaimEvent: ClaimEvent;
  ClaimHeadTotal: ClaimHeadTotal;
  ClaimInterestLine: ClaimInterestLine;
  ClaimInterestTerms: ClaimInterestTerms;
  ClaimPayment: ClaimPayment;
  ClaimSheetRow: ClaimSheetRow;
  ClaimStatement: ClaimStatement;
  ClaimWaiver: ClaimWaiver;
  ClaimWorking: ClaimWorking;
  CollateralItem: CollateralItem;
  CollateralPoints: CollateralPoints;
  ConcessionAuthority: ConcessionAuthority;
  ConcessionPlan: ConcessionPlan;
  ConcessionReturn: ConcessionReturn;
  ConcessionStep: ConcessionStep;
  ConditionDiscounts: ConditionDiscounts;
  ConditionalWaiver: ConditionalWaiver;
  ContactPoints: ContactPoints;
  CostOfCapital: CostOfCapital;
  CountBusinessDaysInput: CountBusinessDaysInput;
  CountBusinessDaysReport: CountBusinessDaysReport;
  CountDaysInput: CountDaysInput;
  CountDaysReport: CountDaysReport;
  CountedSecurity: CountedSecurity;
  Credit: Credit;
  CreditLimitFacts: CreditLimitFacts;
  CreditLimitPolicy: CreditLimitPolicy;
  CreditLimitReport: CreditLimitReport;
  CreditLine: CreditLine;
  CreditPeriod: CreditPeriod;
  CreditReview: CreditReview;
  CreditReviewPolicy: CreditReviewPolicy;
  CreditScore: CreditScore;
  CreditSecurity: CreditSecurity;
  CurrencyAgeing: CurrencyAgeing;
  CustomPart: CustomPart;
  CustomParts: CustomParts;
  DailyRateSchedule: DailyRateSchedule;
  DailyRateStep: DailyRateStep;
  DaysPastDueBand: DaysPastDueBand;
  DebtorFacts: DebtorFacts;
  DebtorReport: DebtorReport;
  DebtorSummary: DebtorSummary;
  DecliningDailyInterest: DecliningDailyInterest;
  DecliningInterest: DecliningInterest;
  DeriveDueDateInput: DeriveDueDateInput;
  DiscountBillInput: DiscountBillInput;
  DiscountLapse: DiscountLapse;
  DiscountedPayment: DiscountedPayment;
  Dispute: Dispute;
  DisputedShareBand: DisputedShareBand;
  DueDateAdjustment: DueDateAdjustment;
  DueDateReport: DueDateReport;
  DuePart: DuePart;
  EarlyPaymentPrice: EarlyPaymentPrice;
  EarlyPaymentQuote: EarlyPaymentQuote;
  EarlyPaymentStep: EarlyPaymentStep;
  EarlyPaymentTerms: EarlyPaymentTerms;
  EarlyPaymentWindow: EarlyPaymentWindow;
  EffectiveRateFinding: EffectiveRateFinding;
  EqualParts: EqualParts;
  EqualPrincipalParts: EqualPrincipalParts;
  EquityDiscounts: EquityDiscounts;
  EquityLine: EquityLine;
  EquitySwapValuation: EquitySwapValuation;
  EvaluateSettlementInput: EvaluateSettlementInput;
  ExplainInput: ExplainInput;
  Explainable: Explainable;
  Explanation: Explanation;
  ExplanationLine: ExplanationLine;
  ExposureCover: ExposureCover;
  FactContribution: FactContribution;
  FitInstalmentPlanInput: FitInstalmentPlanInput;
  FittedPlanTerms: FittedPlanTerms;
  FlatInterest: FlatInterest;
  FlatInterestPerPart: FlatInterestPerPart;
  FullWaiver: FullWaiver;
  GetAgeingSchemeInput: GetAgeingSchemeInput;
  GetCalendarInput: GetCalendarInput;
  GetPublishedRatesInput: GetPublishedRatesInput;
  GivenConcession: GivenConcession;
  GradeBand: GradeBand;
  GradeCap: GradeCap;
  GradeCaps: GradeCaps;
  Guarantee: Guarantee;
  InstalmentDates: InstalmentDates;
  InstalmentPlan: InstalmentPlan;
  InstalmentPlanFit: InstalmentPlanFit;
  InstalmentPlanKind: InstalmentPlanKind;
  InstalmentPlanReview: InstalmentPlanReview;
  InstalmentPlanTerms: InstalmentPlanTerms;
  InstalmentReviewRow: InstalmentReviewRow;
  InstalmentRow: InstalmentRow;
  InterestAdjustment: InterestAdjustment;
  InterestCap: InterestCap;
  InterestCapAmount: InterestCapAmount;
  InterestCapRate: InterestCapRate;
  InterestCapShare: InterestCapShare;
  InterestCapitalisation: InterestCapitalisation;
  InterestWaiver: InterestWaiver;
  LateInterestLine: LateInterestLine;
  LateInterestPart: LateInterestPart;
  LateInterestRate: LateInterestRate;
  LateInterestStatement: LateInterestStatement;
  LateInterestTerms: LateInterestTerms;
  LimitMethod: LimitMethod;
  LimitMethodLine: LimitMethodLine;
  LimitMethodTerms: LimitMethodTerms;
  LimitRounding: LimitRounding;
  LimitStep: LimitStep;
  LookUpBlocklistInput: LookUpBlocklistInput;
  LookUpRateInput: LookUpRateInput;
  Margin: Margin;
  MarketPrice: MarketPrice;
  Multiplier: Multiplier;
  NameDayCountInput: NameDayCountInput;
  NameDayCountReport: NameDayCountReport;
  NetWorthShare: NetWorthShare;
  NewShares: NewShares;
  NonPaymentRisk: NonPaymentRisk;
  NumericBin: NumericBin;
  NumericBins: NumericBins;
  OfferedAsset: OfferedAsset;
  OperatingStatusPoints: OperatingStatusPoints;
  OrderCheck: OrderCheck;
  OrderPolicy: OrderPolicy;
  OrderRuleLine: OrderRuleLine;
  OwnAppetite: OwnAppetite;
  PartState: PartState;
  Payment: Payment;
  PaymentMilestone: PaymentMilestone;
  PaymentRecordPoints: PaymentRecordPoints;
  PaymentRecordTerms: PaymentRecordTerms;
  PaymentStage: PaymentStage;
  PaymentTerms: PaymentTerms;
  PerDayRate: PerDayRate;
  PerDaySchedule: PerDaySchedule;
  PerYearRate: PerYearRate;
  PerYearSchedule: PerYearSchedule;
  Period: Period;
  PlanConcessionsInput: PlanConcessionsInput;
  PlanDefault: PlanDefault;
  PlanDefaultTerms: PlanDefaultTerms;
  PlanDeposit: PlanDeposit;
  PlanFee: PlanFee;
  PlanInterest: PlanInterest;
  PlanStep: PlanStep;
  PriceEarlyPaymentInput: PriceEarlyPaymentInput;
  PricedDiscount: PricedDiscount;
  PriorCharge: PriorCharge;
  ProbationTerms: ProbationTerms;
  PublishedCalendarTerms: PublishedCalendarTerms;
  PurchaseNeed: PurchaseNeed;
  PursuitCost: PursuitCost;
  PursuitCostValue: PursuitCostValue;
  QuoteEarlyPaymentInput: QuoteEarlyPaymentInput;
  RankedCharge: RankedCharge;
  RateAdjustment: RateAdjustment;
  RateInForce: RateInForce;
  RateSchedule: RateSchedule;
  RateStep: RateStep;
  Reason: Reason;
  Receivable: Receivable;
  ReceivableState: ReceivableState;
  RecoverabilityAssessment: RecoverabilityAssessment;
  RecoverabilityPolicy: RecoverabilityPolicy;
  RecoveryRateBand: RecoveryRateBand;
  ReleaseConditions: ReleaseConditions;
  ResidualCash: ResidualCash;
  ResidualInstalments: ResidualInstalments;
  ResidualTerms: ResidualTerms;
  ReturnedInterest: ReturnedInterest;
  ReturningInterest: ReturningInterest;
  ReviewCreditLimitInput: ReviewCreditLimitInput;
  ReviewInstalmentPlanInput: ReviewInstalmentPlanInput;
  ReviewedPeriod: ReviewedPeriod;
  RiskSignal: RiskSignal;
  RollDateInput: RollDateInput;
  RollDateReport: RollDateReport;
  Rounding: Rounding;
  ScheduleRow: ScheduleRow;
  ScoreDebtorInput: ScoreDebtorInput;
  ScoreLine: ScoreLine;
  Scorecard: Scorecard;
  ScorecardAttribute: ScorecardAttribute;
  SecuredExposure: SecuredExposure;
  SecurityAssessment: SecurityAssessment;
  SecurityLine: SecurityLine;
  SecurityPolicy: SecurityPolicy;
  SecurityUse: SecurityUse;
  SetCreditLimitInput: SetCreditLimitInput;
  SettleWithAssetsInput: SettleWithAssetsInput;
  SettledAsset: SettledAsset;
  SettledHead: SettledHead;
  SettlementEvaluation: SettlementEvaluation;
  SettlementHead: SettlementHead;
  SettlementLapse: SettlementLapse;
  SettlementOffer: SettlementOffer;
  SettlementOfferValue: SettlementOfferValue;
  SettlementPayment: SettlementPayment;
  SettlementPaymentValue: SettlementPaymentValue;
  ShareWaiver: ShareWaiver;
  SizeBand: SizeBand;
  SplitAmountInput: SplitAmountInput;
  SplitAmountReport: SplitAmountReport;
  StagePaymentTermsInput: StagePaymentTermsInput;
  StagedPaymentTerms: StagedPaymentTerms;
  StartingTerms: StartingTerms;
  StateClaimInput: StateClaimInput;
  StateReceivableInput: StateReceivableInput;
  StatedRecoverability: StatedRecoverability;
  SteppedParts: SteppedParts;
  SummariseDebtorsInput: SummariseDebtorsInput;
  SwapShares: SwapShares;
  TierAssignment: TierAssignment;
  TierPolicy: TierPolicy;
  TierReport: TierReport;
  TierRule: TierRule;
  TierTotal: TierTotal;
  TierTreatments: TierTreatments;
  TransferredShares: TransferredShares;
  Treatment: Treatment;
  ValueAssetOfferInput: ValueAssetOfferInput;
  ValueEquitySwapInput: ValueEquitySwapInput;
  WaitingScenario: WaitingScenario;
  WaitingScenarioValue: WaitingScenarioValue;
  WaitingTerms: WaitingTerms;
  WaitingValue: WaitingValue;
  WaiverState: WaiverState;
  WeakAttribute: WeakAttribute;
  WorkingCapitalShare: WorkingCapitalShare;
  WorklistEntry: WorklistEntry;
  YearFractionPart: YearFractionPart;
}
