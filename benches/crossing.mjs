// What it costs to cross into JavaScript: one small call, and the ageing of a ledger beside the same in plain BigInt cents.
//
// Every case is checked before it is measured: the peers must give the same cents.

import assert from 'node:assert/strict';

import { ageReceivables, stateReceivable } from '../bindings-wasm/package/node.js';

const asOf = '2026-04-30';
const edges = [0, 30, 60, 90, 180, 365];
const count = 20_000;
const day = 86_400_000;

const iso = (time) => new Date(time).toISOString().slice(0, 10);
const text = (cents) => `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;

/** The same invoices at every run: due over two years, every third paid in part, every fourth in full. */
const rows = Array.from({ length: count }, (_, number) => {
  const scatter = (Math.imul(number, 2_654_435_761) >>> 0) >>> 8;
  const cents = 100_000n + BigInt(scatter % 9_000_000);
  const due = Date.UTC(2024, 0, 1) + (scatter % 900) * day;
  const paid = [cents, cents / 2n][number % 4];
  const payments = paid ? [{ date: iso(due + ((scatter % 90) - 20) * day), cents: paid }] : [];
  return { id: `INV-${number}`, debtor: `D-${scatter % 200}`, cents, dueDate: iso(due), payments };
});

const records = () =>
  rows.map(({ id, debtor, cents, dueDate, payments }) => ({
    id,
    debtor,
    currency: 'CNY',
    amount: text(cents),
    dueDate,
    payments: payments.map(({ date, cents: paid }) => ({ date, amount: text(paid) })),
  }));

/** What a user would write: buckets in a loop, nothing checked. */
function plain() {
  const buckets = Array(edges.length + 1).fill(0n);
  const today = Date.parse(asOf);
  for (const { cents, dueDate, payments } of rows) {
    const paid = payments.filter(({ date }) => date <= asOf).reduce((sum, { cents: part }) => sum + part, 0n);
    if (cents > paid) {
      const days = Math.round((today - Date.parse(dueDate)) / day);
      buckets[edges.filter((edge) => days > edge).length] += cents - paid;
    }
  }
  return buckets;
}

/** The milliseconds of the fastest of some runs. */
function best(run, times) {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...taken);
}

const receivables = records();
const { currencies } = ageReceivables({ receivables, asOf });
const { total } = currencies[0];
assert.deepEqual([total.notDue.amount, ...total.buckets.map(({ amount }) => amount)], plain().map(text), 'the peers differ');

const calls = 2_000;
const one = receivables[1];
const call = best(() => {
  for (let index = 0; index < calls; index += 1) stateReceivable({ receivable: one, asOf });
}, 5) / calls;
const bigint = best(plain, 5);
const whole = best(() => ageReceivables({ receivables, asOf }), 3);

console.log('crossing/javascript');
console.log(`  one call of stateReceivable             ${(call * 1000).toFixed(2).padStart(8)} us`);
console.log(`  ageing ${count.toLocaleString('en')}, plain BigInt loop        ${bigint.toFixed(2).padStart(8)} ms   1.00`);
console.log(`  ageing ${count.toLocaleString('en')}, objects in and out       ${whole.toFixed(2).padStart(8)} ms   ${(whole / bigint).toFixed(2)}`);
