// Ledgers of typed arrays. The arrays stay where they are: the module asks for a stretch of rows after another, and hands over
// what it found in them. No row is looked at here, except where texts must become codes.
// @ts-check
import { cross, plainObject, recordOf, refusal, unknownMember, wrongType } from '../bridge.js';
import { Columns, Review, factValues as valuesOf } from './portfolio.js';
import { TERMS, termsText } from './terms.js';

export { ArrearsError } from '../bridge.js';

/** @typedef {import('./index.js').Invoices} Invoices */
/** @typedef {import('./index.js').Payments} Payments */
/** @typedef {Int32Array | Uint32Array} Codes */
/** @typedef {{ codes: Codes, signed: boolean, restore: (codes: Uint32Array) => unknown }} Key */

/** No day, in a column of days. */
export const NO_DATE = -2147483648;
/** No rate of its own, in a column of rates. */
export const NO_RATE = -9223372036854775808n;
/** No judgement, in a column of codes: the facts decide. */
export const NOT_STATED = 255;

const MONEY = { amount: ['amount'], outstanding: ['outstanding'], paid: ['paid'] };
const DAYS = { dueDate: ['due_date'], issueDate: ['issue_date'] };
const FACTS = {
  operatingStatus: ['operating_status'],
  paymentRecord: ['payment_record'],
  collateral: ['collateral'],
  causeOfArrears: ['cause_of_arrears'],
  contact: ['contact'],
  recoverability: ['recoverability'],
};
const ledger = recordOf({ ...MONEY, ...DAYS, rate: ['rate'], ...FACTS, id: ['id'] });
const payments = recordOf({ row: ['row'], id: ['id'], date: ['date'], amount: ['amount'] });
/** Where an error may be. */
const places = recordOf({
  ...TERMS,
  ...MONEY,
  ...DAYS,
  rate: ['rate'],
  ...FACTS,
  rows: ['rows', { kind: 'list', inner: ledger }],
  payments: ['payments'],
});

/** @param {string} fact */
export function factValues(fact) {
  const rows = new Map(Object.entries(FACTS));
  const [name] = rows.get(fact) ?? [];
  if (!name) throw unknownMember([], recordOf(FACTS), String(fact));
  return valuesOf(name);
}

/** @param {Invoices} invoices @param {import('./index.js').ReviewOptions} options */
export function review(invoices, options) {
  const { outputs, ...given } = plainObject([], options);
  const text = termsText(given);
  return withColumns(invoices, (columns) => reviewed(columns, invoices.dueDate.length, text, outputs));
}

/** @param {Invoices} invoices @param {import('./index.js').AgeOptions} options */
export function age(invoices, options) {
  const { by = {}, ...given } = plainObject([], options);
  const text = termsText(given);
  return withColumns(invoices, (columns) => {
    const keys = Object.entries(plainObject(['by'], by)).map(([name, column]) => ({ name, ...keyOf(name, column) }));
    for (const { name, codes, signed } of keys) columns.key(name, new Source(unsigned(codes)), signed);
    const found = cross(places, () => columns.age(text));
    try {
      const restored = keys.map(({ name, restore }, place) => [name, restore(found.key(place))]);
      const bucket = found.bucket();
      const amount = cross(places, () => found.amount());
      return { by: Object.fromEntries(restored), bucket, buckets: found.buckets(), amount, count: found.count() };
    } finally {
      found.free();
    }
  });
}

/** @param {Invoices} invoices @param {Payments} paid @param {import('./index.js').AccrueOptions} options */
export function accrue(invoices, paid, options) {
  const { outputs, unmatched = 'refuse', ...given } = plainObject([], options);
  const text = termsText(given);
  return withColumns(invoices, (columns) => {
    const { row, id, date, amount } = known(['payments'], payments, paid);
    const days = typed(['payments', 'date'], date, 'Int32Array');
    const amounts = typed(['payments', 'amount'], amount, 'BigInt64Array');
    const rows = id === undefined ? [row, days, amounts] : matched(invoices.id, id, days, amounts, unmatched);
    const of = typed(['payments', 'row'], rows[0], 'Int32Array', 'Uint32Array');
    cross(places, () => columns.payments(unsigned(of), rows[1], rows[2]));
    return reviewed(columns, invoices.dueDate.length, text, outputs);
  });
}

/** A column of the caller's, to be read a stretch at a time. */
class Source {
  /** @param {any} array */
  constructor(array) {
    this.array = array;
    this.length = array.length;
  }

  /** @param {number} start @param {any} into the module's memory */
  read(start, into) {
    into.set(this.array.subarray(start, start + into.length));
  }
}

const OUTPUTS = {
  outstanding: BigInt64Array,
  daysPastDue: Int32Array,
  bucket: Int8Array,
  interest: BigInt64Array,
  score: Int32Array,
  tier: Int8Array,
};

/** The columns that are given back. Each stretch that comes lies in the module's memory, and is empty for a column that was not asked for. */
class Found {
  /** @param {string[]} names @param {number} rows */
  constructor(names, rows) {
    /** @type {Record<string, any>} */
    this.columns = {};
    for (const [name, Column] of Object.entries(OUTPUTS)) if (names.includes(name)) this.columns[name] = new Column(rows);
  }

  /**
   * @param {number} start @param {BigInt64Array} outstanding @param {Int32Array} daysPastDue @param {Int8Array} bucket
   * @param {BigInt64Array} interest @param {Int32Array} score @param {Int8Array} tier
   */
  put(start, outstanding, daysPastDue, bucket, interest, score, tier) {
    const { columns } = this;
    if (outstanding.length) columns.outstanding.set(outstanding, start);
    if (daysPastDue.length) columns.daysPastDue.set(daysPastDue, start);
    if (bucket.length) columns.bucket.set(bucket, start);
    if (interest.length) columns.interest.set(interest, start);
    if (score.length) columns.score.set(score, start);
    if (tier.length) columns.tier.set(tier, start);
  }
}

/** @param {Columns} columns @param {number} rows @param {string} text @param {unknown} outputs */
function reviewed(columns, rows, text, outputs) {
  if (outputs !== undefined && !Array.isArray(outputs)) throw wrongType(['outputs'], outputs, 'an array of names');
  const work = cross(places, () => new Review(text, outputs?.map(String)));
  try {
    const found = new Found(work.outputs(), rows);
    cross(places, () => work.run(columns, found));
    const { outstanding, daysPastDue, bucket, interest, score, tier } = found.columns;
    /** @type {Record<string, unknown>} */
    const report = {
      outstanding,
      daysPastDue,
      bucket,
      buckets: bucket && work.buckets(),
      interest,
      score,
      tier,
      tiers: tier && work.tiers(),
    };
    // what was not asked for has no key
    for (const name of Object.keys(report)) if (report[name] === undefined) delete report[name];
    return report;
  } finally {
    work.free();
  }
}

// ---- in

/** @template T @param {Invoices} invoices @param {(columns: Columns) => T} use @returns {T} */
function withColumns(invoices, use) {
  const given = known([], ledger, invoices);
  const columns = new Columns();
  try {
    for (const [here, [there]] of Object.entries(MONEY)) {
      if (given[here] !== undefined) columns.money(there, new Source(typed([here], given[here], 'BigInt64Array')));
    }
    for (const [here, [there]] of Object.entries(DAYS)) {
      if (given[here] !== undefined) columns.days(there, new Source(typed([here], given[here], 'Int32Array')));
    }
    if (given.dueDate === undefined)
      throw refusal('missing_field', ['dueDate'], undefined, '`dueDate` must be given', 'give the field');
    if (given.rate !== undefined) {
      const { values, decimals } = plainObject(['rate'], given.rate);
      if (!Number.isInteger(decimals) || Number(decimals) < 0 || Number(decimals) > 18)
        throw wrongType(['rate', 'decimals'], decimals, 'a whole number from 0 to 18');
      columns.rates(new Source(typed(['rate', 'values'], values, 'BigInt64Array')), Number(decimals));
    }
    for (const [here, [there]] of Object.entries(FACTS)) {
      if (given[here] === undefined) continue;
      const { codes, values } = factOf(here, given[here]);
      columns.fact(there, new Source(codes), values);
    }
    return use(columns);
  } finally {
    columns.free();
  }
}

/**
 * The fields of an object, once none is unknown.
 *
 * @param {string[]} place @param {ReturnType<typeof recordOf>} shape @param {unknown} value
 */
function known(place, shape, value) {
  const given = plainObject(place, value);
  for (const key of Object.keys(given)) if (!shape.toJson.has(key)) throw unknownMember(place, shape, key);
  return given;
}

/**
 * An array of one of some kinds. Its kind is asked by name, because an array of another page or worker has another class.
 *
 * @param {(string | number)[]} place @param {unknown} value @param {string[]} kinds @returns {any}
 */
function typed(place, value, ...kinds) {
  const kind = ArrayBuffer.isView(value) ? /** @type {any} */ (value)[Symbol.toStringTag] : undefined;
  if (kind && kinds.includes(kind)) return value;
  throw wrongType(place, value, kinds.join(' or '));
}

/** The same numbers as unsigned ones, without a copy. @param {Codes} codes */
function unsigned(codes) {
  return new Uint32Array(codes.buffer, codes.byteOffset, codes.length);
}

/**
 * @param {string} place @param {unknown} column
 * @returns {{ codes: Uint8Array, values: string[] | undefined }}
 */
function factOf(place, column) {
  if (Array.isArray(column)) {
    // no fact has so many values: one of them is unknown, and in a row before
    const { codes, values } = encoded([place], column, 256);
    return { codes: Uint8Array.from(codes), values: values.map((value) => value ?? 'unknown') };
  }
  if (ArrayBuffer.isView(column)) return { codes: typed([place], column, 'Uint8Array'), values: undefined };
  const { codes, values } = plainObject([place], column);
  return { codes: typed([place, 'codes'], codes, 'Uint8Array'), values: texts([place, 'values'], values) };
}

/** @param {string} name @param {unknown} column @returns {Key} */
function keyOf(name, column) {
  const place = ['by', name];
  if (ArrayBuffer.isView(column)) {
    const codes = typed(place, column, 'Int32Array', 'Uint32Array');
    const signed = codes[Symbol.toStringTag] === 'Int32Array';
    return { codes, signed, restore: (found) => (signed ? new Int32Array(found.buffer) : found) };
  }
  if (Array.isArray(column)) {
    const { codes, values } = encoded(place, column, Infinity);
    return { codes, signed: false, restore: (found) => Array.from(found, (code) => values[code]) };
  }
  const { codes, values } = plainObject(place, column);
  const list = texts([...place, 'values'], values);
  return {
    codes: typed([...place, 'codes'], codes, 'Int32Array', 'Uint32Array'),
    signed: false,
    restore: (found) =>
      Array.from(found, (code) => {
        if (code < list.length) return list[code];
        throw refusal('out_of_range', place, String(code), `\`${code}\` is the place of no value`, 'codes are places in `values`');
      }),
  };
}

/** @param {string[]} place @param {unknown} values @returns {string[]} */
function texts(place, values) {
  if (!Array.isArray(values)) throw wrongType(place, values, 'an array of texts');
  values.forEach((value, index) => {
    if (typeof value !== 'string') throw wrongType([...place, index], value, 'a text');
  });
  return values;
}

/**
 * Texts as codes in the order in which they come first; null and undefined are one more value.
 *
 * @param {string[]} place @param {unknown[]} column @param {number} most
 */
function encoded(place, column, most) {
  const codes = new Uint32Array(column.length);
  /** @type {Map<string | null, number>} */
  const places = new Map();
  for (let row = 0; row < column.length; row += 1) {
    const value = column[row] ?? null;
    if (typeof value !== 'string' && value !== null) throw wrongType([...place, row], value, 'a text');
    let code = places.get(value);
    if (code === undefined) {
      if (places.size === most) break;
      code = places.size;
      places.set(value, code);
    }
    codes[row] = code;
  }
  return { codes, values: [...places.keys()] };
}

/**
 * Payments with the place of the invoice that has the same id.
 *
 * @param {unknown} ids @param {unknown} paid @param {Int32Array} dates @param {BigInt64Array} amounts @param {unknown} unmatched
 * @returns {[Int32Array, Int32Array, BigInt64Array]}
 */
function matched(ids, paid, dates, amounts, unmatched) {
  if (unmatched !== 'refuse' && unmatched !== 'ignore')
    throw refusal('unknown_choice', ['unmatched'], String(unmatched), `\`${unmatched}\` is none of \`refuse\`, \`ignore\``, 'give one of them');
  const invoices = list(['id'], ids);
  const payments = list(['payments', 'id'], paid);
  if (payments.length !== dates.length || payments.length !== amounts.length)
    throw refusal('sum_mismatch', ['payments'], undefined, 'the columns are not of one length', 'give columns of one length');
  /** @type {Map<unknown, number>} */
  const rows = new Map();
  for (let row = 0; row < invoices.length; row += 1) {
    // an id that comes again is told by a place below zero
    rows.set(invoices[row], rows.has(invoices[row]) ? -1 - row : row);
  }
  const kept = { rows: new Int32Array(payments.length), dates: new Int32Array(payments.length), amounts: new BigInt64Array(payments.length) };
  let count = 0;
  for (let index = 0; index < payments.length; index += 1) {
    const row = rows.get(payments[index]);
    if (row !== undefined && row < 0) {
      throw refusal('duplicate', ['rows', -1 - row, 'id'], String(payments[index]), 'an invoice with payments comes twice', 'give each invoice its own id');
    } else if (row !== undefined) {
      kept.rows[count] = row;
      kept.dates[count] = dates[index];
      kept.amounts[count] = amounts[index];
      count += 1;
    } else if (unmatched === 'refuse') {
      throw refusal('contradiction', ['payments', 'rows', index, 'id'], String(payments[index]), `no invoice has the id \`${payments[index]}\``, "correct it, or let such payments be passed over: unmatched: 'ignore'");
    }
  }
  return [kept.rows.subarray(0, count), kept.dates.subarray(0, count), kept.amounts.subarray(0, count)];
}

/** @param {string[]} place @param {unknown} column @returns {ArrayLike<unknown>} */
function list(place, column) {
  return Array.isArray(column) ? column : typed(place, column, 'Int32Array', 'Uint32Array');
}
