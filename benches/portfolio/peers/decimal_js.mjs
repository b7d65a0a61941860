// decimal.js, with the days as whole numbers: its users have no better way to exact cents.

import Decimal from 'decimal.js';

import { asOfDay, edges, tiers } from '../subject.mjs';

export const title = 'JavaScript, decimal.js';
// More rows would only take longer: a row costs the same, however many there are.
export const mostRows = 100_000;

const rate = new Decimal('0.0003');
const keyAccountFrom = new Decimal(200_000);
const writeOffTo = new Decimal(10_000);

export function prepare({ amount, paid, due, debtor, likely }) {
  return Array.from(amount, (cents, row) => ({
    amount: new Decimal(cents.toString()).div(100),
    paid: new Decimal(paid[row].toString()).div(100),
    due: due[row],
    debtor: debtor[row],
    likely: likely[row] === 1,
  }));
}

export function rows(invoices) {
  return invoices.map(({ amount, paid, due, debtor, likely }) => {
    const outstanding = amount.minus(paid);
    const days = Math.max(asOfDay - due, 0);
    let bucket = 0;
    while (bucket < edges.length && days > edges[bucket]) bucket += 1;
    const interest = outstanding.times(days).times(rate).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
    let tier;
    if (likely) tier = outstanding.gte(keyAccountFrom) ? tiers.keyAccount : tiers.quickSettlement;
    else tier = outstanding.gt(writeOffTo) ? tiers.agencyOrLawyer : tiers.writeOff;
    return { debtor, outstanding, days, bucket, interest, tier };
  });
}

export function summary(invoices) {
  const reviewed = rows(invoices);
  const groups = new Map();
  for (const { debtor, bucket, outstanding } of reviewed) {
    const key = debtor * (edges.length + 1) + bucket;
    const group = groups.get(key);
    if (group) {
      group.rows += 1;
      group.outstanding = group.outstanding.plus(outstanding);
    } else {
      groups.set(key, { rows: 1, outstanding });
    }
  }
  return [reviewed, groups];
}

const cents = (amount) => BigInt(amount.times(100).toFixed(0));

/** One row's answers, in whole cents and numbers. */
export function answer(reviewed, row) {
  const { outstanding, days, bucket, interest, tier } = reviewed[row];
  return { outstanding: cents(outstanding), days, bucket, interest: cents(interest), tier };
}

/** The groups, by key, in whole cents. */
export function totals(groups) {
  return Array.from(groups, ([key, group]) => ({ key, rows: group.rows, outstanding: cents(group.outstanding) }));
}
