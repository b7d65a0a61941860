// Whole ledgers as Arrow IPC. The records and choices are those of the package itself.
import type { AgeTerms, ReviewOptions as ColumnOptions } from '../portfolio/index.js';

export { ArrearsError } from '../index.js';

/**
 * Which column of a ledger is what, by name. Each is looked for under the name that it has in Rust and Python (`due_date`) where no
 * other is given, save `rate`, which is used only when it is named.
 *
 * Amounts are decimals, or whole numbers of minor units; days are dates, or timestamps at midnight; facts are texts, plain or
 * dictionary-encoded.
 */
export interface LedgerColumns {
  /** The full amount claimed, above zero. Either this or `outstanding`. */
  amount?: string;
  /** What is still owed on the day asked about, zero or above. Either this or `amount`. */
  outstanding?: string;
  /** What was paid or credited by the day asked about, zero or above; null is nothing. Only beside `amount`. */
  paid?: string;
  /** The last day to pay without being late; null where none was agreed. */
  dueDate?: string;
  /** The day of issue; null for a row that has been there all along. */
  issueDate?: string;
  /** The rate of late interest of each row, a decimal; null for the rate of the terms. */
  rate?: string;
  /** Whether the debtor's business is running; null is unknown, here and below. */
  operatingStatus?: string;
  /** How the debtor has paid so far. */
  paymentRecord?: string;
  /** What secures the debt. */
  collateral?: string;
  /** Why the debtor is in arrears. */
  causeOfArrears?: string;
  /** Whether the debtor can be talked to. */
  contact?: string;
  /** Whether the money is likely to come in, as you judge it, a text or a truth value; null where the facts decide. */
  recoverability?: string;
  /** The key of the receivable, to find its payments by. */
  id?: string;
  /** The currency of the row, which must be that of the terms: a text such as `CNY`. */
  currency?: string;
}

/** Which column of a table of payments is what, by name: `id`, `date`, `amount` and `currency` where no other is given. */
export interface PaymentColumns {
  /** The key of the receivable that was paid. */
  id?: string;
  /** The day it was received. */
  date?: string;
  /** What was received, above zero. */
  amount?: string;
  /** The currency of the payment, which must be that of the terms: a text such as `CNY`. */
  currency?: string;
}

/** The columns that a review can add, as they are called in the table. */
export type Output = 'outstanding' | 'days_past_due' | 'bucket' | 'interest' | 'score' | 'tier';

interface TableOptions {
  /** Which column is what. */
  columns?: LedgerColumns;
  /**
   * Whether amounts may be floats: only those that are whole minor units to within their own precision.
   *
   * @default false
   */
  floats?: boolean;
}

/** The terms and policies that hold for every row, and what to give back. */
export interface ReviewOptions extends Omit<ColumnOptions, 'outputs'>, TableOptions {
  /** The columns to add. Absent: all that the terms have an answer for, but the score. */
  outputs?: readonly Output[];
  /**
   * Whether the columns of the table are given back in front of the new ones.
   *
   * @default true
   */
  keep?: boolean;
}

/** How a table is added up. */
export interface AgeOptions extends AgeTerms, TableOptions {
  /** The names of the columns to group by. Absent: by bucket alone. */
  by?: readonly string[];
}

/** The terms of interest on the running balance. */
export interface AccrueOptions extends ReviewOptions {
  lateInterest: NonNullable<ReviewOptions['lateInterest']>;
  /** Which column of the payments is what. */
  paymentColumns?: PaymentColumns;
  /**
   * What becomes of a payment whose id no invoice has.
   *
   * @default "refuse"
   */
  unmatched?: 'refuse' | 'ignore';
}

/**
 * Adds columns to a table: `outstanding`, `days_past_due`, `bucket`, `interest`, `score`, `tier`. The bytes are those of an
 * Arrow IPC stream or file, not compressed; those of a stream come back. Amounts come back as decimals with the currency's
 * places. An error in a row has its place and your name of the column: `rows[17].amt`.
 *
 * @throws {ArrearsError}
 */
export function review(table: Uint8Array, options: ReviewOptions): Uint8Array;

/**
 * Adds a table up by bucket and any columns, exactly. The table that comes back has these columns, `bucket`, `amount` and
 * `count`, in an order that depends on the rows alone, and is not sorted.
 *
 * @throws {ArrearsError}
 */
export function age(table: Uint8Array, options: AgeOptions): Uint8Array;

/**
 * Adds columns to a table by another of dated payments: interest runs on what was left on each day.
 *
 * @throws {ArrearsError}
 */
export function accrue(invoices: Uint8Array, payments: Uint8Array, options: AccrueOptions): Uint8Array;
