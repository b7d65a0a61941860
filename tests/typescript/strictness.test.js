// What JSON would change in silence, or what JavaScript gets wrong, is refused with its place.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ArrearsError, fromJson, splitAmount, toJson } from 'arrears';

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
  refuses('a function', withAmount(() => '1'), 'wrong_type', 'amount');
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
  refuses('__proto__', JSON.parse('{"amount":"1","currency":"CNY","weights":["1"],"__proto__":{}}'), 'unknown_field', '__proto__');
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
    assert.throws(() => splitAmount({ ...good(), weights: ['-1'] }), { code: 'negative', kind: 'value', field: 'weights[0]', value: '-1' });
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
    assert.deepEqual(JSON.parse(JSON.stringify(error)), { code: 'missing_field', kind: 'shape', field: 'amount', remedy: 'give the field' });
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
