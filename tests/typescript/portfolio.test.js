// Whole ledgers, as typed arrays and as Arrow tables: every row is what the operations for one receivable say.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import {
  DateDay,
  Decimal,
  Dictionary,
  Field,
  Int32,
  Schema,
  Table,
  Utf8,
  makeData,
  makeVector,
  tableFromIPC,
  tableToIPC,
  vectorFromArray,
} from 'apache-arrow';
import * as arrears from 'arrears';
import * as arrow from 'arrears/arrow';
import { ArrearsError, NOT_STATED, NO_DATE, NO_RATE, accrue, age, factValues, review } from 'arrears/portfolio';

const asOf = '2024-01-31';
const today = 19_753;
const lateInterest = { rate: { perDay: { rate: '0.0003' } } };
const facts = ['operatingStatus', 'paymentRecord', 'collateral', 'causeOfArrears', 'contact'];

const iso = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const day = (text) => Date.parse(text) / 86_400_000;
const text = (cents) => `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
const units = (amount) => BigInt(amount.replace('.', ''));

/** The same numbers at every run, from 0 to `most`. */
function scatter(seed) {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * (most + 1));
  };
}

/** A ledger of rows, with what a row may lack lacking here and there. */
function invoices(count, seed) {
  const next = scatter(seed);
  return Array.from({ length: count }, (_, index) => {
    // half-cent ties are common, and limits of the tiers are met
    const amount = [BigInt(1 + next(300)), BigInt(1 + next(50_000_000)), 1_000_000n, 20_000_000n, 5_000n * BigInt(1 + next(900))][next(4)];
    const due = next(9) ? today - 700 + next(790) : undefined;
    const payments = Array.from({ length: next(3) }, () => ({
      day: today - 800 + next(830),
      amount: 1n + (amount * BigInt(next(110))) / 200n,
    }));
    return {
      id: `INV-${index}`,
      debtor: `D-${next(12)}`,
      amount,
      due,
      issued: next(4) ? today - 900 + next(920) : undefined,
      payments,
      facts: Object.fromEntries(facts.map((fact) => [fact, factValues(fact)[next(factValues(fact).length - 1)]])),
    };
  });
}

const receivable = ({ id, debtor, amount, due, issued, payments }) => ({
  id,
  debtor,
  currency: 'CNY',
  amount: text(amount),
  dueDate: due === undefined ? undefined : iso(due),
  issueDate: issued === undefined ? undefined : iso(issued),
  payments: payments.map(({ day, amount }) => ({ date: iso(day), amount: text(amount) })),
});
/** What was paid by the day asked about. */
const paidBy = ({ payments }) => payments.filter(({ day }) => day <= today).reduce((sum, { amount }) => sum + amount, 0n);

/** The columns of a ledger, with facts as codes. */
const columns = (rows) => ({
  amount: BigInt64Array.from(rows, ({ amount }) => amount),
  paid: BigInt64Array.from(rows, paidBy),
  dueDate: Int32Array.from(rows, ({ due }) => due ?? NO_DATE),
  issueDate: Int32Array.from(rows, ({ issued }) => issued ?? NO_DATE),
  ...Object.fromEntries(
    facts.map((fact) => [fact, Uint8Array.from(rows, (row) => factValues(fact).indexOf(row.facts[fact]))]),
  ),
});

/** What the operations say of one row. `running`: interest on what was left on each day. */
function expected(row, terms, running) {
  const one = receivable(row);
  const { outstanding, daysPastDue } = arrears.stateReceivable({ receivable: one, asOf });
  const { currencies } = arrears.ageReceivables({ receivables: [one], asOf });
  const { notDue, buckets, noDueDate } = currencies[0]?.total ?? { buckets: [] };
  const cells = [{ label: 'not_due', ...notDue }, ...buckets, { label: 'no_due_date', ...noDueDate }];
  const nothing = units(outstanding) === 0n;
  const base = running ? one : { ...one, amount: outstanding, payments: [] };
  const accountFacts = { ...row.facts, oldestDaysPastDue: daysPastDue };
  const account = { debtor: 'D', currency: 'CNY', outstanding, facts: accountFacts };
  return {
    outstanding: units(outstanding),
    daysPastDue,
    bucket: cells.find(({ count }) => count > 0)?.label,
    interest: nothing && !running ? 0n : units(arrears.accrueLateInterest({ receivable: base, terms, asOf }).accrued),
    score: arrears.assessRecoverability({ facts: accountFacts }).score,
    tier: nothing ? undefined : arrears.assignTiers({ accounts: [account] }).assignments[0].tier,
  };
}

const outputs = ['outstanding', 'daysPastDue', 'bucket', 'interest', 'score', 'tier'];
/** One row of what came back. */
const found = ({ buckets, tiers, ...report }, row) => ({
  ...Object.fromEntries(Object.entries(report).map(([name, column]) => [name, column[row]])),
  bucket: buckets[report.bucket[row]],
  tier: tiers[report.tier[row]],
});

const rows = invoices(400, 7);
const termsOf = [
  lateInterest,
  { rate: { perYear: { rate: '0.1225', dayCount: 'actual_365_fixed' } }, graceDays: 10, endPoints: 'both' },
  { rate: { perDay: { rate: '0.0005' } }, rounding: { scope: 'per_day', mode: 'half_even' } },
];

describe('review', () => {
  for (const [index, terms] of termsOf.entries()) {
    test(`is row by row what the operations say, terms ${index}`, () => {
      const report = review(columns(rows), { asOf, lateInterest: terms, outputs });
      rows.forEach((row, place) => assert.deepEqual(found(report, place), expected(row, terms, false), JSON.stringify(receivable(row))));
    });
  }
  test('gives what the terms have an answer for', () => {
    const report = review(columns(rows), { asOf });
    assert.deepEqual(Object.keys(report), ['outstanding', 'daysPastDue', 'bucket', 'buckets', 'tier', 'tiers']);
    assert.ok(report.outstanding instanceof BigInt64Array && report.daysPastDue instanceof Int32Array);
    assert.ok(report.bucket instanceof Int8Array && report.tier instanceof Int8Array);
    assert.deepEqual(Object.keys(review(columns(rows), { asOf, currency: 'EUR', outputs: ['interest'], lateInterest })), ['interest']);
    const euros = review(columns(rows), { asOf, currency: 'EUR' });
    assert.deepEqual(Object.keys(euros), ['outstanding', 'daysPastDue', 'bucket', 'buckets']);
  });
  test('takes facts as texts and as dictionaries too', () => {
    const given = columns(rows);
    const wanted = { asOf, outputs: ['score', 'tier'] };
    const codes = review(given, wanted);
    const asTexts = facts.map((fact) => [fact, rows.map((row) => (row.facts[fact] === 'unknown' ? null : row.facts[fact]))]);
    assert.deepEqual(review({ ...given, ...Object.fromEntries(asTexts) }, wanted), codes);
    const asDictionaries = facts.map((fact) => {
      const values = factValues(fact).toReversed();
      return [fact, { codes: Uint8Array.from(rows, (row) => values.indexOf(row.facts[fact])), values }];
    });
    assert.deepEqual(review({ ...given, ...Object.fromEntries(asDictionaries) }, wanted), codes);
  });
  test('lets a judgement decide the tier in place of the facts', () => {
    const amount = BigInt64Array.of(6_000_000n, 6_000_000n, 6_000_000n);
    const given = { amount, dueDate: Int32Array.of(today, today, today) };
    // 60,000.00, which is due today: by the facts alone recovery is likely
    const expected = ['quick_settlement', 'agency_or_lawyer', 'quick_settlement'];
    const judgements = [
      ['likely', 'unlikely', null],
      Uint8Array.of(0, 1, NOT_STATED),
      { codes: Uint8Array.of(1, 0, NOT_STATED), values: ['unlikely', 'likely'] },
    ];
    for (const recoverability of judgements) {
      const { tier, tiers, score } = review({ ...given, recoverability }, { asOf, outputs: ['tier', 'score'] });
      assert.deepEqual(Array.from(tier, (code) => tiers[code]), expected);
      assert.equal(new Set(score).size, 1);
    }
    const refusal = (code, recoverability) => refuses(() => review({ ...given, recoverability }, { asOf }), code, 'rows[1].recoverability');
    refusal('unknown_choice', ['likely', 'maybe', null]);
    refusal('out_of_range', Uint8Array.of(0, 2, 1));
  });
  test('takes rates of the rows', () => {
    const { amount, paid, dueDate } = columns(rows);
    const values = BigInt64Array.from(rows, (_, row) => [3n, NO_RATE, 50n][row % 3]);
    const report = review({ amount, paid, dueDate, rate: { values, decimals: 4 } }, { asOf, lateInterest });
    const at = (rate) => review({ amount, paid, dueDate }, { asOf, lateInterest: { rate: { perDay: { rate } } } }).interest;
    const [low, high] = [at('0.0003'), at('0.0050')];
    assert.deepEqual(report.interest, low.map((interest, row) => (row % 3 === 2 ? high[row] : interest)));
  });
  test('takes what is outstanding, and a part of a larger array', () => {
    const balances = review(columns(rows), { asOf, outputs: ['outstanding'] }).outstanding;
    const dueDate = columns(rows).dueDate;
    const all = review({ outstanding: balances, dueDate }, { asOf, lateInterest });
    const part = review({ outstanding: balances.subarray(100, 200), dueDate: dueDate.subarray(100, 200) }, { asOf, lateInterest });
    assert.deepEqual(part.interest, all.interest.slice(100, 200));
  });
  test('is the same in one go and in parts', () => {
    const many = Array.from({ length: 40 }, () => rows).flat();
    const next = scatter(5);
    const given = columns(many.map((row) => ({ ...row, amount: row.amount + BigInt(next(99)) })));
    const [whole, parts] = [review(given, { asOf, lateInterest }), []];
    assert.ok(many.length > 2 * 4096);
    for (let start = 0; start < many.length; start += 1999) {
      const cut = Object.entries(given).map(([name, column]) => [name, column.subarray(start, start + 1999)]);
      parts.push(review(Object.fromEntries(cut), { asOf, lateInterest }));
    }
    for (const name of ['outstanding', 'daysPastDue', 'bucket', 'interest', 'tier'])
      assert.deepEqual(Array.from(whole[name]), parts.flatMap((part) => Array.from(part[name])), name);
  });
  test('takes nothing', () => {
    const report = review({ amount: new BigInt64Array(0), dueDate: new Int32Array(0) }, { asOf, lateInterest });
    assert.equal(report.interest.length, 0);
  });
});

describe('accrue', () => {
  const paid = rows.flatMap(({ id, payments }, row) => payments.map((payment) => ({ id, row, ...payment }))).reverse();
  const payments = {
    row: Int32Array.from(paid, ({ row }) => row),
    date: Int32Array.from(paid, ({ day }) => day),
    amount: BigInt64Array.from(paid, ({ amount }) => amount),
  };
  const { paid: _, ...ledger } = columns(rows);
  for (const [index, terms] of termsOf.entries()) {
    test(`is row by row what the operations say, terms ${index}`, () => {
      const report = accrue(ledger, payments, { asOf, lateInterest: terms, outputs });
      rows.forEach((row, place) => assert.deepEqual(found(report, place), expected(row, terms, true), JSON.stringify(receivable(row))));
    });
  }
  test('finds invoices by id', () => {
    const { row: place, ...rest } = payments;
    const wanted = { asOf, lateInterest };
    const byRow = accrue(ledger, payments, wanted);
    const id = rows.map(({ id }) => id);
    assert.deepEqual(accrue({ ...ledger, id }, { ...rest, id: paid.map(({ id }) => id) }, wanted), byRow);
    const numbers = Int32Array.from(rows, (_, row) => 7 * row);
    assert.deepEqual(accrue({ ...ledger, id: numbers }, { ...rest, id: place.map((row) => 7 * row) }, wanted), byRow);
    const stray = { id: ['INV-0', 'INV-X'], date: Int32Array.of(today, today), amount: BigInt64Array.of(1n, 1n) };
    const { outstanding } = accrue({ ...ledger, id }, stray, { ...wanted, unmatched: 'ignore' });
    assert.equal(outstanding.length, rows.length);
    refuses(() => accrue({ ...ledger, id }, stray, wanted), 'contradiction', 'payments.rows[1].id');
    refuses(() => accrue({ ...ledger, id: id.fill('INV-0', 5, 6) }, { ...rest, id: ['INV-0'].concat(paid.slice(1).map(({ id }) => id)) }, wanted), 'duplicate', 'rows[5].id');
  });
  test('agrees with the shared vectors of one receivable', () => {
    const { cases } = JSON.parse(readFileSync(new URL('../vectors/interest/accrue_late_interest.json', import.meta.url), 'utf8'));
    const of = cases.filter(({ input, report }) => {
      const { instalments, credits } = input.receivable ?? {};
      return report?.payable && !instalments && !credits && !input.terms.cap && !input.terms.waiver;
    });
    assert.ok(of.length > 40, `${of.length}`);
    for (const { title, input, report } of of) {
      const { receivable: one, terms, asOf } = arrears.fromJson('AccrueLateInterestInput', JSON.stringify(input));
      const decimals = report.payable.split('.')[1]?.length ?? 0;
      const minor = (amount) => {
        const [whole, part = ''] = amount.split('.');
        return BigInt(whole + part.padEnd(decimals, '0'));
      };
      const ledger = {
        amount: BigInt64Array.of(minor(one.amount)),
        dueDate: Int32Array.of(one.dueDate ? day(one.dueDate) : NO_DATE),
        issueDate: Int32Array.of(one.issueDate ? day(one.issueDate) : NO_DATE),
      };
      const list = one.payments ?? [];
      const paid = {
        row: new Int32Array(list.length),
        date: Int32Array.from(list, ({ date }) => day(date)),
        amount: BigInt64Array.from(list, ({ amount }) => minor(amount)),
      };
      const { interest } = accrue(ledger, paid, { asOf, currency: one.currency, lateInterest: terms, outputs: ['interest'] });
      assert.equal(interest[0], minor(report.payable), title);
    }
  });
});

describe('age', () => {
  const groups = ({ by, bucket, buckets, amount, count }) =>
    Object.fromEntries(Array.from(amount, (sum, place) => [Object.values(by).map((key) => key[place]).concat(buckets[bucket[place]]).join(' '), [sum, count[place]]]));
  const debtors = rows.map(({ debtor }) => debtor);
  const ledger = columns(rows);

  test('is the ageing report, by debtor', () => {
    const found = groups(age(ledger, { asOf, by: { debtor: debtors } }));
    const receivables = rows.map((row) => ({ ...receivable(row) }));
    const { currencies } = arrears.ageReceivables({ receivables, asOf, groupBy: { debtor: true } });
    const wanted = {};
    for (const { debtor, line } of currencies[0].groups) {
      for (const { label, amount, count } of [{ label: 'not_due', ...line.notDue }, ...line.buckets, { label: 'no_due_date', ...line.noDueDate }])
        if (count) wanted[`${debtor} ${label}`] = [units(amount), count];
      if (units(line.unappliedCredit)) wanted[`${debtor} unapplied_credit`] = [-units(line.unappliedCredit), found[`${debtor} unapplied_credit`]?.[1]];
    }
    assert.deepEqual(found, wanted);
  });
  test('takes every kind of key, side by side', () => {
    const values = [...new Set(debtors)];
    const codes = Int32Array.from(debtors, (debtor) => values.indexOf(debtor));
    const byText = groups(age(ledger, { asOf, by: { debtor: debtors } }));
    assert.deepEqual(groups(age(ledger, { asOf, by: { debtor: { codes, values } } })), byText);
    const keys = {
      text: debtors.map((debtor, row) => (row % 5 ? debtor : null)),
      signed: codes.map((code) => code * 100_000 - 400_000),
      unsigned: Uint32Array.from(codes, (code) => 4_294_967_295 - code),
      code: { codes, values },
    };
    const all = age(ledger, { asOf, by: keys });
    assert.ok(all.by.signed instanceof Int32Array && all.by.unsigned instanceof Uint32Array);
    const seen = new Set(keys.text.map((key, row) => [key, keys.signed[row], keys.unsigned[row], debtors[row]].join()));
    all.bucket.forEach((_, place) => {
      assert.ok(seen.has(Object.values(all.by).map((key) => key[place]).join()));
    });
    const total = (sums) => sums.reduce((sum, amount) => sum + amount, 0n);
    assert.equal(total(all.amount), total(age(ledger, { asOf }).amount));
    assert.ok(age(ledger, { asOf }).amount.length <= 9);
  });
});

function refuses(call, code, field) {
  assert.throws(call, (error) => {
    assert.ok(error instanceof ArrearsError && error instanceof arrears.ArrearsError, error.stack);
    assert.deepEqual({ code: error.code, field: error.field }, { code, field }, error.message);
    assert.ok(error.remedy);
    return true;
  });
}

describe('refused', () => {
  const good = () => ({ amount: BigInt64Array.of(1n, 2n, 3n), dueDate: Int32Array.of(0, 1, 2) });
  const cases = [
    ['an amount of zero', { amount: BigInt64Array.of(1n, 2n, 0n) }, 'not_positive', 'rows[2].amount'],
    ['a payment below zero', { paid: BigInt64Array.of(0n, -1n, 0n) }, 'negative', 'rows[1].paid'],
    ['a day that is none', { dueDate: Int32Array.of(0, 1_000_000, 0) }, 'date_out_of_range', 'rows[1].dueDate'],
    ['floats for money', { amount: Float64Array.of(1, 2, 3) }, 'wrong_type', 'amount'],
    ['numbers for money', { amount: [1, 2, 3] }, 'wrong_type', 'amount'],
    ['whole numbers of 32 bits for money', { amount: Int32Array.of(1, 2, 3) }, 'wrong_type', 'amount'],
    ['unsigned money', { amount: BigUint64Array.of(1n, 2n, 3n) }, 'wrong_type', 'amount'],
    ['dates for days', { dueDate: [new Date(0), new Date(0), new Date(0)] }, 'wrong_type', 'dueDate'],
    ['milliseconds for days', { dueDate: Float64Array.of(0, 0, 0) }, 'wrong_type', 'dueDate'],
    ['no days', { dueDate: undefined }, 'missing_field', 'dueDate'],
    ['null for a column', { paid: null }, 'wrong_type', 'paid'],
    ['no balance', { amount: undefined }, 'missing_field', 'amount'],
    ['two balances', { outstanding: BigInt64Array.of(1n, 2n, 3n) }, 'contradiction', 'outstanding'],
    ['a shorter column', { dueDate: Int32Array.of(0, 1) }, 'sum_mismatch', 'dueDate'],
    ['a longer column', { paid: new BigInt64Array(4) }, 'sum_mismatch', 'paid'],
    ['a shorter fact', { contact: new Uint8Array(2) }, 'sum_mismatch', 'contact'],
    ['a misspelt column', { dueDates: new Int32Array(3) }, 'unknown_field', 'dueDates'],
    ['a column in snake case', { due_date: new Int32Array(3) }, 'unknown_field', 'due_date'],
    ['a text that is no fact', { causeOfArrears: ['unknown', 'unknown', 'bad_luck'] }, 'unknown_choice', 'rows[2].causeOfArrears'],
    ['a code that is no fact', { causeOfArrears: Uint8Array.of(0, 77, 0) }, 'out_of_range', 'rows[1].causeOfArrears'],
    ['a code past the values', { contact: { codes: Uint8Array.of(0, 1, 0), values: ['unknown'] } }, 'out_of_range', 'rows[1].contact'],
    ['a number for a fact', { contact: ['unknown', 1, 'unknown'] }, 'wrong_type', 'contact[1]'],
    ['a rate past its range', { rate: { values: BigInt64Array.of(0n, 0n, 101n), decimals: 4 } }, 'rate_out_of_range', 'rows[2].rate'],
    ['a rate without decimals', { rate: { values: new BigInt64Array(3) } }, 'wrong_type', 'rate.decimals'],
    ['no object', undefined, 'wrong_type', ''],
  ];
  for (const [title, change, code, field] of cases) {
    test(title, () => {
      refuses(() => review(change && { ...good(), ...change }, { asOf, lateInterest }), code, field);
    });
  }
  const terms = [
    ['no day', {}, 'missing_field', 'asOf'],
    ['a Date', { asOf: new Date(0) }, 'wrong_type', 'asOf'],
    ['a misspelt term', { asOf, latePayment: {} }, 'unknown_field', 'latePayment'],
    ['a rate that is none', { asOf, lateInterest: { rate: { perDay: { rate: '3' } } } }, 'rate_out_of_range', 'lateInterest.rate.perDay.rate'],
    ['a cap', { asOf, lateInterest: { ...lateInterest, cap: { shareOfPrincipal: { share: '0.24' } } } }, 'contradiction', 'lateInterest.cap'],
    ['an output that is none', { asOf, outputs: ['tier', 'days_past_due'] }, 'unknown_choice', 'outputs[1]'],
    ['an output without its terms', { asOf, outputs: ['interest'] }, 'contradiction', 'lateInterest'],
  ];
  for (const [title, options, code, field] of terms) {
    test(title, () => refuses(() => review(good(), options), code, field));
  }
  test('keys', () => {
    refuses(() => age(good(), { asOf, by: { debtor: Int32Array.of(1) } }), 'sum_mismatch', 'by.debtor');
    refuses(() => age(good(), { asOf, by: { debtor: [1, 2, 3] } }), 'wrong_type', 'by.debtor[0]');
    refuses(() => age(good(), { asOf, by: { debtor: Float64Array.of(1, 2, 3) } }), 'wrong_type', 'by.debtor');
    const wide = () => Uint32Array.of(0, 1, 4_294_967_295);
    refuses(() => age(good(), { asOf, by: { a: wide(), b: wide(), c: wide(), d: wide() } }), 'too_many', 'by');
  });
  test('payments', () => {
    const wanted = { asOf, lateInterest };
    const paid = () => ({ row: Int32Array.of(2), date: Int32Array.of(5), amount: BigInt64Array.of(1n) });
    assert.equal(accrue(good(), paid(), wanted).outstanding[2], 2n);
    refuses(() => accrue(good(), { ...paid(), row: Int32Array.of(3) }, wanted), 'out_of_range', 'payments.rows[0].row');
    refuses(() => accrue(good(), { ...paid(), row: Int32Array.of(-1) }, wanted), 'out_of_range', 'payments.rows[0].row');
    refuses(() => accrue(good(), { ...paid(), amount: BigInt64Array.of(0n) }, wanted), 'not_positive', 'rows[2].payments.amount');
    refuses(() => accrue(good(), { ...paid(), date: Int32Array.of(1, 2) }, wanted), 'sum_mismatch', 'payments.date');
    refuses(() => accrue({ ...good(), paid: new BigInt64Array(3) }, paid(), wanted), 'contradiction', 'payments');
  });
  test('and the next call is right again', () => {
    assert.deepEqual(review(good(), { asOf, outputs: ['outstanding'] }).outstanding, BigInt64Array.of(1n, 2n, 3n));
  });
});

/** A table as a user writes it, with columns of one type each. */
function table(fields) {
  const schema = new Schema(Object.entries(fields).map(([name, { type }]) => new Field(name, type, true)));
  return new Table(schema, Object.fromEntries(Object.entries(fields).map(([name, { type, values }]) => [name, columnOf(type, values)])));
}

function columnOf(type, values) {
  if (type instanceof Decimal) {
    // apache-arrow takes 128 bits as four words
    const words = new Uint32Array(values.length * 4);
    values.forEach((value, row) => {
      for (let word = 0; word < 4; word += 1) words[row * 4 + word] = Number(BigInt.asUintN(32, (value ?? 0n) >> BigInt(32 * word)));
    });
    const nullBitmap = new Uint8Array(Math.ceil(values.length / 64) * 8);
    values.forEach((value, row) => {
      if (value !== null) nullBitmap[row >> 3] |= 1 << (row & 7);
    });
    const nullCount = values.filter((value) => value === null).length;
    return makeVector(makeData({ type, length: values.length, nullCount, nullBitmap, data: words }));
  }
  return vectorFromArray(values, type);
}

/** A decimal of a table as a whole number of its last place. */
const decimal = (words) => BigInt.asIntN(128, words.reduceRight((sum, word) => (sum << 32n) + BigInt(word >>> 0), 0n));

describe('an Arrow table', () => {
  const money = new Decimal(2, 18, 128);
  // each column has a dictionary of its own
  const words = () => new Dictionary(new Utf8(), new Int32());
  const invoicesTable = (count) => {
    const some = rows.slice(0, count);
    return table({
      id: { type: new Utf8(), values: some.map(({ id }) => id) },
      amt: { type: money, values: some.map(({ amount }) => amount) },
      paid: { type: money, values: some.map((row) => paidBy(row) || null) },
      due: { type: new DateDay(), values: some.map(({ due }) => (due === undefined ? null : new Date(due * 86_400_000))) },
      issue_date: { type: new DateDay(), values: some.map(({ issued }) => (issued === undefined ? null : new Date(issued * 86_400_000))) },
      debtor: { type: words(), values: some.map(({ debtor }) => debtor) },
      ...Object.fromEntries(facts.map((fact) => [fact, { type: words(), values: some.map((row) => row.facts[fact]) }])),
    });
  };
  const named = { columns: { amount: 'amt', dueDate: 'due', ...Object.fromEntries(facts.map((fact) => [fact, fact])) } };
  const wanted = ['outstanding', 'days_past_due', 'bucket', 'interest', 'score', 'tier'];
  const rowOf = (result, place) => {
    const row = result.get(place).toJSON();
    return {
      outstanding: decimal(row.outstanding),
      daysPastDue: row.days_past_due,
      bucket: row.bucket ?? undefined,
      interest: decimal(row.interest),
      score: row.score,
      tier: row.tier ?? undefined,
    };
  };

  for (const format of ['stream', 'file']) {
    test(`is reviewed row by row as the operations say, from a ${format}`, () => {
      const bytes = tableToIPC(invoicesTable(), format);
      const before = bytes.slice();
      const result = tableFromIPC(arrow.review(bytes, { asOf, lateInterest, outputs: wanted, ...named }));
      assert.deepEqual(bytes, before);
      assert.deepEqual(result.schema.names, [...invoicesTable().schema.names, ...wanted]);
      assert.equal(String(result.schema.fields.find(({ name }) => name === 'interest').type), 'Decimal[38e+2]');
      rows.forEach((row, place) => assert.deepEqual(rowOf(result, place), expected(row, lateInterest, false)));
      assert.equal(result.get(3).id, rows[3].id);
    });
  }
  test('is taken in batches', () => {
    const whole = invoicesTable();
    const batched = new Table([...whole.slice(0, 150).batches, ...whole.slice(150).batches]);
    const options = { asOf, lateInterest, keep: false, ...named };
    const result = tableFromIPC(arrow.review(tableToIPC(batched), options));
    assert.equal(result.numRows, rows.length);
    const again = tableFromIPC(arrow.review(tableToIPC(whole), options));
    assert.deepEqual(result.toArray().map(String), again.toArray().map(String));
  });
  test('of whole minor units gives the same', () => {
    const { amount, paid, dueDate } = columns(rows);
    const given = table({
      amount: { type: vectorFromArray(amount).type, values: amount },
      paid: { type: vectorFromArray(paid).type, values: paid },
      due_date: { type: new DateDay(), values: Array.from(dueDate, (day) => (day === NO_DATE ? null : new Date(day * 86_400_000))) },
    });
    const result = tableFromIPC(arrow.review(tableToIPC(given), { asOf, lateInterest, keep: false }));
    const { interest } = review({ amount, paid, dueDate }, { asOf, lateInterest });
    assert.deepEqual(Array.from(result.getChild('interest'), decimal), Array.from(interest));
  });
  test('is added up', () => {
    const result = tableFromIPC(arrow.age(tableToIPC(invoicesTable()), { asOf, by: ['debtor'], columns: { amount: 'amt', dueDate: 'due' } }));
    assert.deepEqual(result.schema.names, ['debtor', 'bucket', 'amount', 'count']);
    const { amount, paid, dueDate, issueDate } = columns(rows);
    const typed = age({ amount, paid, dueDate, issueDate }, { asOf, by: { debtor: rows.map(({ debtor }) => debtor) } });
    const sorted = (groups) => groups.map((group) => group.join()).sort();
    assert.deepEqual(
      sorted(result.toArray().map((row) => [row.debtor, row.bucket, decimal(row.amount), row.count])),
      sorted(Array.from(typed.amount, (sum, place) => [typed.by.debtor[place], typed.buckets[typed.bucket[place]], sum, typed.count[place]])),
    );
  });
  test('bears interest by a table of payments', () => {
    const paid = rows.flatMap(({ id, payments }) => payments.map((payment) => ({ id, ...payment })));
    const payments = table({
      invoice: { type: new Utf8(), values: paid.map(({ id }) => id) },
      date: { type: new DateDay(), values: paid.map(({ day }) => new Date(day * 86_400_000)) },
      amount: { type: money, values: paid.map(({ amount }) => amount) },
    });
    const bytes = tableToIPC(invoicesTable().select(['id', 'amt', 'due', 'issue_date', ...facts]));
    const options = { asOf, lateInterest, outputs: wanted, paymentColumns: { id: 'invoice' }, ...named };
    const result = tableFromIPC(arrow.accrue(bytes, tableToIPC(payments), options));
    rows.forEach((row, place) => assert.deepEqual(rowOf(result, place), expected(row, lateInterest, true)));
  });
  test('that is wrong is refused with the row and the name of the column', () => {
    const wrong = table({
      amt: { type: money, values: [1n, 0n] },
      due: { type: new DateDay(), values: [new Date(0), new Date(0)] },
    });
    const call = (options) => () => arrow.review(tableToIPC(wrong), { asOf, ...options });
    refuses(call({ columns: { amount: 'amt', dueDate: 'due' } }), 'not_positive', 'rows[1].amt');
    refuses(call({ columns: { amount: 'amt' } }), 'missing_field', 'columns.dueDate');
    const foreign = tableToIPC(table({
      amt: { type: money, values: [1n, 1n] },
      due: { type: new DateDay(), values: [new Date(0), new Date(0)] },
      ccy: { type: new Utf8(), values: ['CNY', 'USD'] },
    }));
    const names = { amount: 'amt', dueDate: 'due', currency: 'ccy' };
    refuses(() => arrow.review(foreign, { asOf, columns: names }), 'currency_mismatch', 'rows[1].ccy');
    refuses(() => arrow.age(foreign, { asOf, columns: names }), 'currency_mismatch', 'rows[1].ccy');
    refuses(call({ columns: { amount: 'amt', dueDate: 'none' } }), 'missing_field', 'columns.dueDate');
    refuses(call({ columns: { amount: 'amt', due_date: 'due' } }), 'unknown_field', 'columns.due_date');
    refuses(call({ columns: { amount: 'due', dueDate: 'due' } }), 'wrong_type', 'due');
    refuses(call({ ...named, outputs: ['daysPastDue'] }), 'unknown_choice', 'outputs[0]');
    refuses(() => arrow.review(Uint8Array.of(1, 2, 3), { asOf }), 'wrong_type', '');
    refuses(() => arrow.review(new Uint8Array(0), { asOf }), 'wrong_type', '');
    refuses(() => arrow.review(tableToIPC(wrong).slice(0, 200), { asOf }), 'wrong_type', '');
    refuses(() => arrow.review(wrong, { asOf }), 'wrong_type', '');
    refuses(() => arrow.review(tableToIPC(wrong), { asOf, misspelt: true }), 'unknown_field', 'misspelt');
  });
});
