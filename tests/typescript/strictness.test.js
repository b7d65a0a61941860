// What JSON would change in silence, or what JavaScript gets wrong, is refused with its place.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  ArrearsError,
  accrueLateInterest,
  ageReceivables,
  fromJson,
  splitAmount,
  stateReceivable,
  toJson,
} from 'arrears';

const good = () => ({ amount: '100.00', currency: 'CNY', weights: ['1', '1', '1'] });

function refuses(title, input, code, field) {
  test(title, () => {
    assert.throws(
      () => splitAmount(input),
      (error) => {
        assert.ok(error instanceof ArrearsError && error instanceof Error, `${error.stack}`);
        assert.equal(error.name, 'ArrearsError');
        assert.deepEqual({ code: error.code, field: error.field }, { code, field });
        assert.ok(error.message.startsWith(field ? `${field}: ` : ''), error.message);
        assert.ok(error.remedy.length > 0);
        return true;
      },
    );
  });
}

describe('a value that JSON has no form for, or another', () => {
  const withAmount = (amount) => ({ ...good(), amount });
  const withWeight = (weight) => ({ ...good(), weights: ['1', weight] });
  refuses('a number where an amount is', withAmount(100), 'wrong_type', 'amount');
  refuses('a number past what a double counts', withAmount(12345678901234567890), 'wrong_type', 'amount');
  refuses('NaN', withAmount(NaN), 'wrong_type', 'amount');
  refuses('an infinity', withAmount(-Infinity), 'wrong_type', 'amount');
  refuses('a bigint', withAmount(100n), 'wrong_type', 'amount');
  refuses('a Date', withAmount(new Date(0)), 'wrong_type', 'amount');
  refuses('a Map', withAmount(new Map()), 'wrong_type', 'amount');
  refuses(
    'a function',
    withAmount(() => '1'),
    'wrong_type',
    'amount',
  );
  refuses('a symbol', withAmount(Symbol('1')), 'wrong_type', 'amount');
  refuses('null', withAmount(null), 'wrong_type', 'amount');
  refuses('an object that says how it is written', withAmount({ toJSON: () => '1' }), 'wrong_type', 'amount');
  refuses('a boxed string', withAmount(new String('1')), 'wrong_type', 'amount');
  refuses('half of a character', withAmount('\ud800'), 'wrong_type', 'amount');
  refuses('undefined in an array', withWeight(undefined), 'wrong_type', 'weights[1]');
  refuses('a hole in an array', { ...good(), weights: ['1', , '1'] }, 'wrong_type', 'weights[1]');
  refuses('an array in an array', withWeight(['1']), 'wrong_type', 'weights[1]');
  refuses('an exponent', withWeight('1e3'), 'invalid_decimal', 'weights[1]');
  refuses('a Set for a list', { ...good(), weights: new Set(['1']) }, 'wrong_type', 'weights');
  refuses('a typed array for a list', { ...good(), weights: new Float64Array(2) }, 'wrong_type', 'weights');
  refuses('a text for a list', { ...good(), weights: '111' }, 'wrong_type', 'weights');
});

describe('an input that is no record', () => {
  refuses('nothing', undefined, 'wrong_type', '');
  refuses('null', null, 'wrong_type', '');
  refuses('a list', [good()], 'wrong_type', '');
  refuses('a Map', new Map(Object.entries(good())), 'wrong_type', '');
  refuses('JSON text', JSON.stringify(good()), 'wrong_type', '');
  refuses('an object of a class', Object.assign(new (class Split {})(), good()), 'wrong_type', '');
  refuses('an object with toJSON', { ...good(), toJSON: good }, 'unknown_field', 'toJSON');
});

describe('fields', () => {
  refuses('a misspelt one', { ...good(), wieghts: [] }, 'unknown_field', 'wieghts');
  refuses('a misspelt one without a value', { ...good(), wieghts: undefined }, 'unknown_field', 'wieghts');
  refuses('one that every object inherits', { ...good(), constructor: '1' }, 'unknown_field', 'constructor');
  refuses(
    '__proto__',
    JSON.parse('{"amount":"1","currency":"CNY","weights":["1"],"__proto__":{}}'),
    'unknown_field',
    '__proto__',
  );
  refuses('a missing one', { amount: '1', currency: 'CNY' }, 'missing_field', 'weights');
  refuses('undefined is missing', { ...good(), weights: undefined }, 'missing_field', 'weights');
  test('an object without a prototype is plain', () => {
    assert.deepEqual(splitAmount(Object.assign(Object.create(null), good())).parts, ['33.34', '33.33', '33.33']);
  });
  test('the input is left as it was', () => {
    const frozen = Object.freeze({ ...good(), weights: Object.freeze(['1', '1', '1']) });
    splitAmount(frozen);
    assert.deepEqual(frozen, good());
  });
});

describe('an error', () => {
  test('carries the value that was found', () => {
    assert.throws(() => splitAmount({ ...good(), weights: ['-1'] }), {
      code: 'negative',
      kind: 'value',
      field: 'weights[0]',
      value: '-1',
    });
  });
  test('can be cloned, logged and stringified', () => {
    const error = (() => {
      try {
        return splitAmount({});
      } catch (thrown) {
        return thrown;
      }
    })();
    assert.match(String(error), /^ArrearsError: amount: `amount` must be given$/);
    assert.deepEqual(JSON.parse(JSON.stringify(error)), {
      code: 'missing_field',
      kind: 'shape',
      field: 'amount',
      remedy: 'give the field',
    });
  });
});

describe('JSON', () => {
  test('is the form of every language, and comes back equal', () => {
    const text = toJson('SplitAmountInput', good());
    assert.equal(text, '{"amount":"100.00","currency":"CNY","weights":["1","1","1"]}');
    assert.deepEqual(fromJson('SplitAmountInput', text), good());
  });
  test('that is none, is refused', () => {
    assert.throws(() => fromJson('SplitAmountInput', '{'), { code: 'invalid_json', field: '' });
    assert.throws(() => fromJson('SplitAmountInput', good()), { code: 'wrong_type', field: '' });
  });
  test('of an unknown record is refused', () => {
    for (const name of ['NoSuchRecord', '__proto__', 'constructor', undefined]) {
      assert.throws(() => fromJson(name, '{}'), { code: 'unknown_choice' });
      assert.throws(() => toJson(name, {}), { code: 'unknown_choice' });
    }
  });
});

describe('names', () => {
  const receivable = () => ({ id: 'A-1', debtor: 'D-1', currency: 'CNY', amount: '500000.00', dueDate: '2023-10-31' });
  const asOf = '2024-01-31';

  test('of fields are in camel case, in and out', () => {
    const state = stateReceivable({ receivable: receivable(), asOf });
    assert.equal(state.daysPastDue, 92);
    assert.equal(state.parts[0].dueDate, '2023-10-31');
    assert.ok(Object.keys(state).every((key) => !key.includes('_')));
  });
  test('of fields in snake case are unknown', () => {
    assert.throws(() => stateReceivable({ receivable: { ...receivable(), due_date: '2023-10-31' }, asOf }), {
      code: 'unknown_field',
      field: 'receivable.due_date',
    });
  });
  test("of the caller's own keys stay as they are", () => {
    const attributes = { cost_centre: 'x_y', costCentre: 'B', 'a.b': 'C', ['__proto__']: 'D', constructor: 'E' };
    const { currencies } = ageReceivables({
      receivables: [{ ...receivable(), attributes }],
      asOf,
      groupBy: { attributes: Object.keys(attributes) },
    });
    assert.deepEqual(Object.entries(currencies[0].groups[0].attributes).sort(), Object.entries(attributes).sort());
    const text = toJson('Receivable', { ...receivable(), attributes });
    assert.deepEqual(Object.entries(fromJson('Receivable', text).attributes).sort(), Object.entries(attributes).sort());
  });
  test('of an absent field are not there at all', () => {
    const { parts } = stateReceivable({ receivable: { ...receivable(), dueDate: undefined }, asOf });
    assert.equal('dueDate' in parts[0], false);
  });
  test('in an error are those of TypeScript', () => {
    assert.throws(
      () =>
        ageReceivables({ receivables: [receivable(), { ...receivable(), id: 'A-2', dueDate: '2023-02-30' }], asOf }),
      { code: 'invalid_date', field: 'receivables[1].dueDate', value: '2023-02-30' },
    );
    assert.throws(
      () => ageReceivables({ receivables: [{ ...receivable(), payments: [{ date: '2024-01-01' }] }], asOf }),
      { code: 'missing_field', field: 'receivables[0].payments[0].amount' },
    );
    assert.throws(() => stateReceivable({ receivable: receivable() }), {
      code: 'missing_field',
      field: 'asOf',
      message: 'asOf: `asOf` must be given',
    });
    assert.throws(() => ageReceivables({ receivables: [{ ...receivable(), attributes: { 'my_key.x': 1 } }], asOf }), {
      code: 'wrong_type',
      field: 'receivables[0].attributes.my_key.x',
    });
  });
  test('of the variants of a union too, one of which must be given', () => {
    const accrue = (rate) => accrueLateInterest({ receivable: receivable(), terms: { rate }, asOf });
    const statement = accrue({ perDay: { rate: '0.0003' } });
    assert.equal(statement.payable, '13800.00');
    assert.equal(statement.lines.at(-1).rate.perDay.rate, '0.0003');
    const field = 'terms.rate';
    assert.throws(() => accrue({ per_day: { rate: '0.0003' } }), { code: 'unknown_choice', field });
    assert.throws(() => accrue({ perHour: { rate: '0.0003' } }), { code: 'unknown_choice', field });
    assert.throws(() => accrue({}), { code: 'wrong_type', field });
    assert.throws(() => accrue({ perDay: undefined }), { code: 'wrong_type', field });
    const two = { perDay: { rate: '0.0003' }, perYear: { rate: '0.1', dayCount: 'actual_365_fixed' } };
    assert.throws(() => accrue(two), { code: 'wrong_type', field });
  });
  test('of the values of a choice are those of the wire', () => {
    const rounding = { scope: 'perDay' };
    const terms = { rate: { perDay: { rate: '0.0003' } }, rounding };
    assert.throws(
      () => accrueLateInterest({ receivable: receivable(), terms, asOf }),
      (error) => {
        assert.deepEqual([error.code, error.field, error.value], ['unknown_choice', 'terms.rounding.scope', 'perDay']);
        assert.match(error.message, /`per_day`/);
        return true;
      },
    );
  });
});
