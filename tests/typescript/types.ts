// Compiled, never run: what the declarations accept and refuse.
import * as arrears from 'arrears';
import { ArrearsError, fromJson, splitAmount, toJson } from 'arrears';
import type {
  CurrencyCode,
  DecimalString,
  ErrorCode,
  ErrorKind,
  Records,
  SplitAmountInput,
  SplitAmountReport,
} from 'arrears';
import { init, initSync, splitAmount as initialised } from 'arrears/init';
import { splitAmount as inlined } from 'arrears/inline';
import * as arrow from 'arrears/arrow';
import { init as arrowInit } from 'arrears/arrow/init';
import { review as arrowInlined } from 'arrears/arrow/inline';
import * as portfolio from 'arrears/portfolio';
import { init as portfolioInit } from 'arrears/portfolio/init';
import { review as portfolioInlined } from 'arrears/portfolio/inline';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_T extends true>(): void => {};

// every operation takes one of the records and returns one
type Operations = Omit<typeof arrears, 'ArrearsError' | 'fromJson' | 'toJson'>;
type Row = {
  [K in keyof Operations]: Operations[K] extends (input: infer I) => infer O ? [I, O] : never;
}[keyof Operations];
type AnyRecord = Records[keyof Records];
holds<Row[0] extends AnyRecord ? true : false>();
holds<Row[1] extends AnyRecord ? true : false>();
holds<Equal<Row, never> extends true ? false : true>();

const input: SplitAmountInput = { amount: '100.00', currency: 'CNY', weights: ['1', '1', '1'] };
const report: SplitAmountReport = splitAmount(input);
const parts: readonly DecimalString[] = report.parts;
const currency: CurrencyCode = input.currency;
holds<Equal<typeof splitAmount, typeof inlined>>();
holds<Equal<typeof splitAmount, typeof initialised>>();
holds<Equal<ReturnType<typeof initSync>, unknown>>();
void [parts, currency, init];

const text: string = toJson('SplitAmountInput', input);
const again: SplitAmountInput = fromJson('SplitAmountInput', text);
void again;

try {
  splitAmount(input);
} catch (error) {
  if (error instanceof ArrearsError) {
    const code: ErrorCode = error.code;
    const kind: ErrorKind = error.kind;
    const where: string = error.field;
    const value: string | undefined = error.value;
    const remedy: string = error.remedy;
    void [code, kind, where, value, remedy];
    // @ts-expect-error: no such code
    void (error.code === 'no_such_code');
  }
}

// @ts-expect-error: a number is no amount
splitAmount({ amount: 100, currency: 'CNY', weights: ['1'] });
// @ts-expect-error: a misspelt field
splitAmount({ amount: '100', currency: 'CNY', weight: ['1'] });
// @ts-expect-error: a field is missing
splitAmount({ amount: '100', currency: 'CNY' });
// @ts-expect-error: no input
splitAmount();
// @ts-expect-error: null is not absence
splitAmount({ amount: '100', currency: null, weights: ['1'] });
// @ts-expect-error: another record
toJson('SplitAmountReport', input);
// @ts-expect-error: no such record
fromJson('NoSuchRecord', text);
// @ts-expect-error: a report is a value
report.parts.push('1.00');

// fields in camel case, unions by their tags, choices as texts
const receivable: arrears.Receivable = {
  id: 'A-1',
  debtor: 'D-1',
  currency: 'CNY',
  amount: '500000.00',
  dueDate: '2023-10-31',
};
const ageing = arrears.ageReceivables({
  receivables: [receivable],
  asOf: '2024-01-31',
  groupBy: { attributes: ['region'] },
});
const region: string | undefined = ageing.currencies[0]?.groups[0]?.attributes['region'];
const { lines } = arrears.accrueLateInterest({
  receivable,
  terms: { rate: { perDay: { rate: '0.0003' } }, endPoints: 'tail' },
  asOf: '2024-01-31',
});
for (const { rate } of lines) {
  const unit: DecimalString = 'perDay' in rate ? rate.perDay.rate : rate.perYear.rate;
  void unit;
}
void region;

// @ts-expect-error: snake case is for the wire
arrears.ageReceivables({ receivables: [receivable], as_of: '2024-01-31' });
// @ts-expect-error: a Date is no day
arrears.ageReceivables({ receivables: [receivable], asOf: new Date() });
// @ts-expect-error: no such end-point convention
const endPoints: arrears.EndPointConvention = 'middle';
void endPoints;
// @ts-expect-error: no such variant
arrears.accrueLateInterest({ receivable, terms: { rate: { perHour: { rate: '0.0003' } } }, asOf: '2024-01-31' });

// whole ledgers
const invoices: portfolio.Invoices = {
  amount: BigInt64Array.of(50_000_000n),
  dueDate: Int32Array.of(19_661),
  operatingStatus: ['operating', null],
  contact: { codes: Uint8Array.of(0), values: ['unknown'] },
  collateral: Uint8Array.of(0),
  rate: { values: BigInt64Array.of(portfolio.NO_RATE), decimals: 6 },
};
const terms: arrears.LateInterestTerms = { rate: { perDay: { rate: '0.0003' } } };
const reviewed = portfolio.review(invoices, { asOf: '2024-01-31', lateInterest: terms, outputs: ['interest', 'tier'] });
const cents: bigint | undefined = reviewed.interest?.[0];
const tier: arrears.Tier | undefined = reviewed.tiers?.[reviewed.tier?.[0] ?? 0];
const aged = portfolio.age(invoices, {
  asOf: '2024-01-31',
  by: { debtor: ['D-1'], branch: Int32Array.of(7), line: { codes: Uint32Array.of(0), values: ['steel'] } },
});
const debtors: readonly (string | null)[] = aged.by.debtor;
const branches: Int32Array = aged.by.branch;
const productLines: readonly string[] = aged.by.line;
const statuses: readonly arrears.OperatingStatus[] = portfolio.factValues('operatingStatus');
const accrued = portfolio.accrue(
  invoices,
  { row: Int32Array.of(0), date: Int32Array.of(portfolio.NO_DATE), amount: BigInt64Array.of(1n) },
  { asOf: '2024-01-31', lateInterest: terms, unmatched: 'ignore' },
);
void [cents, tier, debtors, branches, productLines, statuses, accrued.interest, portfolioInit];
holds<Equal<typeof portfolio.ArrearsError, typeof ArrearsError>>();
holds<Equal<typeof portfolio.review, typeof portfolioInlined>>();
holds<Equal<typeof arrow.ArrearsError, typeof ArrearsError>>();

const bytes: Uint8Array = arrow.review(new Uint8Array(), { asOf: '2024-01-31', columns: { dueDate: 'due' }, keep: false });
void [bytes, arrow.age(bytes, { asOf: '2024-01-31', by: ['debtor'] }), arrowInlined, arrowInit];
void arrow.accrue(bytes, bytes, { asOf: '2024-01-31', lateInterest: terms, paymentColumns: { id: 'invoice' } });

// @ts-expect-error: floats are no money
portfolio.review({ amount: Float64Array.of(1), dueDate: Int32Array.of(1) }, { asOf: '2024-01-31' });
// @ts-expect-error: numbers are no column
portfolio.review({ amount: BigInt64Array.of(1n), dueDate: [1] }, { asOf: '2024-01-31' });
// @ts-expect-error: no days
portfolio.review({ amount: BigInt64Array.of(1n) }, { asOf: '2024-01-31' });
// @ts-expect-error: no such output
portfolio.review(invoices, { asOf: '2024-01-31', outputs: ['days_past_due'] });
// @ts-expect-error: no such status
portfolio.review({ ...invoices, operatingStatus: ['busy'] }, { asOf: '2024-01-31' });
// @ts-expect-error: without terms there is no interest
portfolio.accrue(invoices, { row: Int32Array.of(0), date: Int32Array.of(0), amount: BigInt64Array.of(1n) }, { asOf: '2024-01-31' });
// @ts-expect-error: no such key
void aged.by.region;
// @ts-expect-error: no such column
arrow.review(bytes, { asOf: '2024-01-31', columns: { due_date: 'due' } });
// @ts-expect-error: a table is bytes
arrow.review([1, 2], { asOf: '2024-01-31' });
