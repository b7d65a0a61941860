// Whole ledgers of typed arrays. The records and choices are those of the package itself.
import type {
  AgeingScheme,
  CauseOfArrears,
  Collateral,
  Contact,
  CurrencyCode,
  IsoDate,
  LateInterestTerms,
  OperatingStatus,
  PaymentRecord,
  Recoverability,
  RecoverabilityPolicy,
  Tier,
  TierPolicy,
} from '../index.js';

export { ArrearsError } from '../index.js';

/** No day, in a column of days: -2147483648. */
export const NO_DATE: -2147483648;

/** No rate of its own, in a column of rates: the rate of the terms holds. */
export const NO_RATE: -9223372036854775808n;

/** No judgement, in a column of codes for `recoverability`: the facts decide. */
export const NOT_STATED: 255;

/** Whole numbers of the currency's smallest unit: 500,000.00 CNY is `50000000n`. */
export type MinorUnits = BigInt64Array;

/** Days since 1970-01-01: `Date.UTC(2024, 0, 31) / 86400000` is 19753. {@link NO_DATE} where there is none. */
export type Days = Int32Array;

/**
 * A fact of every row: one text for each (`null` is unknown), or codes with the texts they stand for, or codes that are places
 * in {@link factValues}. Codes are the fastest.
 */
export type FactColumn<T extends string> =
  | readonly (T | null | undefined)[]
  | { readonly codes: Uint8Array; readonly values: readonly T[] }
  | Uint8Array;

/** What rows are grouped by: whole numbers, or one text for each row, or codes with the texts they stand for. Texts are slow. */
export type KeyColumn =
  | Int32Array
  | Uint32Array
  | readonly (string | null | undefined)[]
  | { readonly codes: Int32Array | Uint32Array; readonly values: readonly string[] };

/** The columns of a ledger in one currency, all of one length. There is no column of currencies. Give `amount`, with or without `paid`, or `outstanding` alone. */
export interface Invoices {
  /** The full amounts claimed, above zero. */
  amount?: MinorUnits;
  /** What was paid or credited by the day asked about, zero or above. Absent: nothing. What goes beyond the amount is unapplied credit. */
  paid?: MinorUnits;
  /** What is still owed on the day asked about, zero or above. */
  outstanding?: MinorUnits;
  /** The last day to pay each without being late; {@link NO_DATE} where none was agreed. */
  dueDate: Days;
  /** The days of issue; {@link NO_DATE} for one that has been there all along. An invoice issued later than the day asked about is not there. */
  issueDate?: Days;
  /** Rates of late interest of the rows' own: with 4 decimals, `3n` is 0.0003. {@link NO_RATE} for the rate of the terms. */
  rate?: { readonly values: BigInt64Array; readonly decimals: number };
  /** Whether the debtor's business is running. */
  operatingStatus?: FactColumn<OperatingStatus>;
  /** How the debtor has paid so far. */
  paymentRecord?: FactColumn<PaymentRecord>;
  /** What secures the debt. */
  collateral?: FactColumn<Collateral>;
  /** Why the debtor is in arrears. */
  causeOfArrears?: FactColumn<CauseOfArrears>;
  /** Whether the debtor can be talked to. */
  contact?: FactColumn<Contact>;
  /**
   * Whether the money is likely to come in, as you judge it: it decides the tier in place of the facts. `null`, or the code
   * {@link NOT_STATED}, leaves it to them.
   */
  recoverability?: FactColumn<Recoverability>;
  /** The key of each invoice, once each, for {@link accrue} to find its payments by. */
  id?: readonly string[] | Int32Array | Uint32Array;
}

/** Dated payments, in any order. Give `row`, or `id` where the invoices have one. */
export interface Payments {
  /** The place of the invoice that was paid, the first is 0. */
  row?: Int32Array | Uint32Array;
  /** The id of the invoice that was paid. */
  id?: readonly string[] | Int32Array | Uint32Array;
  /** The days they were received. */
  date: Days;
  /** What was received, above zero. */
  amount: MinorUnits;
}

/** The columns that a review can give. */
export type Output = 'outstanding' | 'daysPastDue' | 'bucket' | 'interest' | 'score' | 'tier';

/** What a ledger is looked at by. */
export interface AgeTerms {
  /** The day the answer is made for. What is dated later has not happened. */
  asOf: IsoDate;
  /**
   * The currency of every amount.
   *
   * @default "CNY"
   */
  currency?: CurrencyCode;
  /** How ages are counted and where the buckets lie. The standard scheme unless stated. */
  scheme?: AgeingScheme;
}

/** The terms and policies that hold for every row. */
export interface ReviewOptions extends AgeTerms {
  /** The terms of late-payment interest, without a cap and without a waiver. Absent: no interest. */
  lateInterest?: LateInterestTerms;
  /** How facts become a score. The documented default unless stated. */
  recoverabilityPolicy?: RecoverabilityPolicy;
  /** Which row gets which tier. The documented default for CNY unless stated; absent in another currency: no tiers. */
  tierPolicy?: TierPolicy;
  /** The columns to give. Absent: all that the terms have an answer for, but the score. */
  outputs?: readonly Output[];
}

/** How a ledger is added up. */
export interface AgeOptions extends AgeTerms {
  /** The columns to group by, under names of your own. Absent: by bucket alone. */
  by?: Readonly<Record<string, KeyColumn>>;
}

/** The terms of interest on the running balance. */
export interface AccrueOptions extends ReviewOptions {
  lateInterest: LateInterestTerms;
  /**
   * What becomes of a payment whose id no invoice has.
   *
   * @default "refuse"
   */
  unmatched?: 'refuse' | 'ignore';
}

/** The columns of a review, each as long as the ledger. What was not asked for, or has no terms, is not there. */
export interface Reviewed {
  /** What is still owed, zero or above: the field of `stateReceivable`. */
  outstanding?: MinorUnits;
  /** Days past due, zero where nothing is overdue: the field of `stateReceivable`. */
  daysPastDue?: Int32Array;
  /** The place of each row's bucket in `buckets`, -1 where nothing is outstanding: that of `ageReceivables`. */
  bucket?: Int8Array;
  /** `not_due`, the labels of the scheme, `no_due_date`. */
  buckets?: readonly string[];
  /** The interest accrued: that of `accrueLateInterest`. */
  interest?: MinorUnits;
  /** The score of `assessRecoverability`. */
  score?: Int32Array;
  /** The place of each row's tier in `tiers`, -1 where nothing is outstanding: that of `assignTiers`, with each row as an account of its own. */
  tier?: Int8Array;
  /** What the codes of `tier` mean. */
  tiers?: readonly Tier[];
}

/** The value of a key for each group, in the form that the column had: codes become texts. */
export type GroupKeys<B> = {
  [K in keyof B]: B[K] extends Int32Array
    ? Int32Array
    : B[K] extends Uint32Array
      ? Uint32Array
      : B[K] extends { readonly values: readonly string[] }
        ? readonly string[]
        : readonly (string | null)[];
};

/** Totals, one row for each combination of keys and bucket that occurs. Their order depends on the rows alone, and is not sorted. */
export interface Aged<B = Readonly<Record<string, KeyColumn>>> {
  /** The keys of each group. */
  by: GroupKeys<B>;
  /** The place of its bucket in `buckets`. */
  bucket: Int8Array;
  /** `not_due`, the labels of the scheme, `no_due_date`, and `unapplied_credit` for what was paid beyond an amount. */
  buckets: readonly string[];
  /** What is outstanding in it; below zero in `unapplied_credit`. */
  amount: MinorUnits;
  /** Of how many rows. */
  count: Uint32Array;
}

/** The values of a fact in the order of the codes that stand for them. */
export function factValues(fact: 'operatingStatus'): readonly OperatingStatus[];
export function factValues(fact: 'paymentRecord'): readonly PaymentRecord[];
export function factValues(fact: 'collateral'): readonly Collateral[];
export function factValues(fact: 'causeOfArrears'): readonly CauseOfArrears[];
export function factValues(fact: 'contact'): readonly Contact[];
export function factValues(fact: 'recoverability'): readonly Recoverability[];

/**
 * Reviews a ledger row by row: what is outstanding, days past due, bucket, late interest and tier, as the operations for one
 * receivable say. An error in a row has its place: `rows[17].amount`.
 *
 * @throws {ArrearsError}
 */
export function review(invoices: Invoices, options: ReviewOptions): Reviewed;

/**
 * Adds a ledger up by bucket and any keys, exactly.
 *
 * @throws {ArrearsError}
 */
export function age<const O extends AgeOptions>(invoices: Invoices, options: O): Aged<NonNullable<O['by']>>;

/**
 * Reviews a ledger with dated payments: interest runs on what was left on each day.
 *
 * @throws {ArrearsError}
 */
export function accrue(invoices: Invoices, payments: Payments, options: AccrueOptions): Reviewed;
