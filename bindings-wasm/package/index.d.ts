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
 * States a receivable on a day: what is outstanding, how late it is, what is disputed, part by part.
 *
 * @throws {ArrearsError}
 */
export function stateReceivable(input: StateReceivableInput): ReceivableState;

/**
 * Explains a report line by line, in English or Chinese.
 *
 * @throws {ArrearsError}
 */
export function explain(input: ExplainInput): Explanation;

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

/** A reduction of a receivable without payment: a credit note, a return, an allowance. */
export interface Credit {
  /** The day from which it counts, this day included. */
  date: IsoDate;
  /** The amount credited, above zero. */
  amount: DecimalString;
  /** Why it was given, if said. */
  reason?: string;
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

/** A part of a receivable that falls due on its own day. */
export interface DuePart {
  /** The last day to pay this part without being late. */
  dueDate: IsoDate;
  /** The amount of this part, above zero. */
  amount: DecimalString;
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

/** Asks for a calendar that the library carries. */
export interface GetCalendarInput {
  /** Which one. */
  name: PublishedCalendar;
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

/** The distance between two dates of a schedule: 1 month, 2 weeks, 90 days. */
export interface Period {
  /** How many units, above zero. */
  count: number;
  /** Of what. */
  unit: PeriodUnit;
}

/** A calendar of the library's, by name. */
export interface PublishedCalendarTerms {
  /** Which one. */
  name: PublishedCalendar;
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

/** One date of a schedule. */
export interface ScheduleRow {
  /** Its number, 1 for the anchor. */
  number: number;
  /** The date as the period gives it. */
  unadjustedDate: IsoDate;
  /** The date after the roll convention. Two rows of a schedule by days may have the same one. */
  adjustedDate: IsoDate;
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

/** A receivable and the day to look at it. */
export interface StateReceivableInput {
  /** The receivable with its dated facts. */
  receivable: Receivable;
  /** The day the answer is made for. What is dated later has not happened. */
  asOf: IsoDate;
}

/** One term of a year fraction: days over the days of the year they are measured by. */
export interface YearFractionPart {
  /** The days counted, as the convention counts them. */
  days: number;
  /** The days of the year that they are divided by: 360, 365 or 366. */
  yearDays: number;
}

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
    };

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
 * The language of an explanation.
 *
 * - `en`: English, British spelling.
 * - `zh`: Chinese, simplified characters.
 */
export type Language =
  | 'en'
  | 'zh';

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
 * The kinds of reasons.
 *
 * - `outstanding`: How much of a receivable is outstanding. Parameters: `id`, `debtor`, `currency`, `amount`, `outstanding`, `asOf`.
 * - `not_issued`: A receivable that is not issued yet. Parameters: `id`, `debtor`, `asOf`.
 * - `settled_in_full`: A receivable with nothing outstanding. Parameters: `id`, `debtor`, `settledOn`.
 * - `paid_and_credited`: What was received and credited. Parameters: `currency`, `paid`, `credited`.
 * - `part_overdue`: A part past its due date. Parameters: `dueDate`, `daysPastDue`, `currency`, `outstanding`.
 * - `part_not_overdue`: A part that is not past its due date. Parameters: `dueDate`, `currency`, `outstanding`.
 * - `part_without_due_date`: A part for which no due date was agreed. Parameters: `currency`, `outstanding`.
 * - `disputed_amount`: An amount objected to. Parameters: `currency`, `disputed`.
 * - `unapplied_credit`: More received than there was to pay. Parameters: `currency`, `unapplied_credit`.
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
  | 'unapplied_credit';

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
 * - `beyond_horizon`: A day past the last one for which a rate, holiday or other published fact is known.
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
  BuildScheduleInput: BuildScheduleInput;
  BuildScheduleReport: BuildScheduleReport;
  BusinessCalendar: BusinessCalendar;
  CalendarTerms: CalendarTerms;
  CountBusinessDaysInput: CountBusinessDaysInput;
  CountBusinessDaysReport: CountBusinessDaysReport;
  CountDaysInput: CountDaysInput;
  CountDaysReport: CountDaysReport;
  Credit: Credit;
  Dispute: Dispute;
  DuePart: DuePart;
  ExplainInput: ExplainInput;
  Explainable: Explainable;
  Explanation: Explanation;
  ExplanationLine: ExplanationLine;
  GetCalendarInput: GetCalendarInput;
  NameDayCountInput: NameDayCountInput;
  NameDayCountReport: NameDayCountReport;
  PartState: PartState;
  Payment: Payment;
  Period: Period;
  PublishedCalendarTerms: PublishedCalendarTerms;
  Reason: Reason;
  Receivable: Receivable;
  ReceivableState: ReceivableState;
  RollDateInput: RollDateInput;
  RollDateReport: RollDateReport;
  ScheduleRow: ScheduleRow;
  SplitAmountInput: SplitAmountInput;
  SplitAmountReport: SplitAmountReport;
  StateReceivableInput: StateReceivableInput;
  YearFractionPart: YearFractionPart;
}
