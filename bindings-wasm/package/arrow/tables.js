// Ledgers as Arrow IPC: the bytes of a table in, those of a table out.
// @ts-check
import { cross, plainObject, recordOf, textOf, wrongType } from '../bridge.js';
import { accrueTable, ageTable, reviewTable } from './arrow.js';
import { TERMS, termsText } from '../portfolio/terms.js';

export { ArrearsError } from '../bridge.js';

const columns = recordOf({
  amount: ['amount'],
  outstanding: ['outstanding'],
  paid: ['paid'],
  dueDate: ['due_date'],
  issueDate: ['issue_date'],
  rate: ['rate'],
  operatingStatus: ['operating_status'],
  paymentRecord: ['payment_record'],
  collateral: ['collateral'],
  causeOfArrears: ['cause_of_arrears'],
  contact: ['contact'],
  recoverability: ['recoverability'],
  id: ['id'],
  currency: ['currency'],
});
const TABLES = {
  columns: ['columns', columns],
  paymentColumns: ['payment_columns', recordOf({ id: ['id'], date: ['date'], amount: ['amount'], currency: ['currency'] })],
  outputs: ['outputs', '[]'],
  keep: ['keep'],
  floats: ['floats'],
  by: ['by', '[]'],
  unmatched: ['unmatched'],
};
const NAMES = Object.keys(TABLES);
const tables = recordOf(TABLES);
/** Where an error may be; what comes after the row is the caller's own name of a column. */
const places = recordOf({ ...TERMS, ...TABLES });

/** @param {Uint8Array} table @param {import('./index.js').ReviewOptions} options */
export function review(table, options) {
  const { terms, rest } = split(options);
  return cross(places, () => reviewTable(bytes([], table), terms, rest));
}

/** @param {Uint8Array} table @param {import('./index.js').AgeOptions} options */
export function age(table, options) {
  const { terms, rest } = split(options);
  return cross(places, () => ageTable(bytes([], table), terms, rest));
}

/** @param {Uint8Array} invoices @param {Uint8Array} payments @param {import('./index.js').AccrueOptions} options */
export function accrue(invoices, payments, options) {
  const { terms, rest } = split(options);
  return cross(places, () => accrueTable(bytes([], invoices), bytes(['payments'], payments), terms, rest));
}

/** What is said about the tables, apart from the terms. @param {unknown} options */
function split(options) {
  const given = plainObject([], options);
  const mine = Object.entries(given).filter(([name]) => NAMES.includes(name));
  const others = Object.entries(given).filter(([name]) => !NAMES.includes(name));
  return { terms: termsText(Object.fromEntries(others)), rest: textOf(tables, Object.fromEntries(mine)) };
}

/** @param {string[]} place @param {unknown} table @returns {Uint8Array} */
function bytes(place, table) {
  if (ArrayBuffer.isView(table) && /** @type {any} */ (table)[Symbol.toStringTag] === 'Uint8Array')
    return /** @type {Uint8Array} */ (table);
  throw wrongType(place, table, 'the bytes of an Arrow table, a Uint8Array');
}
