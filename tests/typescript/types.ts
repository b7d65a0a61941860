// Compiled, never run: what the declarations accept and refuse.
import * as arrears from 'arrears';
import { ArrearsError, fromJson, splitAmount, toJson } from 'arrears';
import type { CurrencyCode, DecimalString, ErrorCode, ErrorKind, Records, SplitAmountInput, SplitAmountReport } from 'arrears';
import { init, initSync, splitAmount as initialised } from 'arrears/init';
import { splitAmount as inlined } from 'arrears/inline';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_T extends true>(): void => {};

// every operation takes one of the records and returns one
type Operations = Omit<typeof arrears, 'ArrearsError' | 'fromJson' | 'toJson'>;
type Row = { [K in keyof Operations]: Operations[K] extends (input: infer I) => infer O ? [I, O] : never }[keyof Operations];
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
