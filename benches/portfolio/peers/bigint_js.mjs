// Plain BigInt over the same typed arrays: what a careful JavaScript programmer writes without a library.

import { asOfDay, edges, tiers } from '../subject.mjs';

export const title = 'JavaScript, BigInt cents';

export const prepare = (ledger) => ledger;

export function rows({ amount, paid, due, likely }) {
  const count = amount.length;
  const outstanding = new BigInt64Array(count);
  const days = new Int32Array(count);
  const bucket = new Int8Array(count);
  const interest = new BigInt64Array(count);
  const tier = new Int8Array(count);
  for (let row = 0; row < count; row += 1) {
    const open = amount[row] - paid[row];
    const late = Math.max(asOfDay - due[row], 0);
    let place = 0;
    while (place < edges.length && late > edges[place]) place += 1;
    outstanding[row] = open;
    days[row] = late;
    bucket[row] = place;
    interest[row] = (open * BigInt(late * 3) + 5_000n) / 10_000n;
    if (likely[row] === 1) tier[row] = open >= 20_000_000n ? tiers.keyAccount : tiers.quickSettlement;
    else tier[row] = open > 1_000_000n ? tiers.agencyOrLawyer : tiers.writeOff;
  }
  return { outstanding, days, bucket, interest, tier };
}

export function summary(ledger) {
  const reviewed = rows(ledger);
  const groups = new Map();
  for (let row = 0; row < ledger.debtor.length; row += 1) {
    const key = ledger.debtor[row] * (edges.length + 1) + reviewed.bucket[row];
    const group = groups.get(key);
    if (group) {
      group.rows += 1;
      group.outstanding += reviewed.outstanding[row];
    } else {
      groups.set(key, { rows: 1, outstanding: reviewed.outstanding[row] });
    }
  }
  return [reviewed, groups];
}

/** One row's answers, in whole cents and numbers. */
export function answer({ outstanding, days, bucket, interest, tier }, row) {
  return { outstanding: outstanding[row], days: days[row], bucket: bucket[row], interest: interest[row], tier: tier[row] };
}

/** The groups, by key, in whole cents. */
export const totals = (groups) => Array.from(groups, ([key, group]) => ({ key, ...group }));
