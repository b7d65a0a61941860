// arrears in JavaScript: typed arrays in and out, through wasm.

import { age, review } from '../../../bindings-wasm/package/portfolio/node.js';

import { asOf, edges, tiers } from '../subject.mjs';

export const title = 'arrears, JavaScript';

const options = { asOf, lateInterest: { rate: { perDay: { rate: '0.0003' } } } };
const places = {
  key_account: tiers.keyAccount,
  quick_settlement: tiers.quickSettlement,
  agency_or_lawyer: tiers.agencyOrLawyer,
  write_off: tiers.writeOff,
};

/** The ledger states whether the money is likely to come in, as it does for the other contestants. */
export const prepare = ({ amount, paid, due, debtor, likely }) => ({
  invoices: { amount, paid, dueDate: due, recoverability: { codes: likely, values: ['unlikely', 'likely'] } },
  debtor,
});

export const rows = ({ invoices }) => review(invoices, options);

export function summary({ invoices, debtor }) {
  return [review(invoices, options), age(invoices, { asOf, by: { debtor } })];
}

/** One row's answers, in whole cents and numbers. The codes of the buckets are in the order of their days. */
export const answer = (reviewed, row) => ({
  outstanding: reviewed.outstanding[row],
  days: reviewed.daysPastDue[row],
  bucket: reviewed.bucket[row],
  interest: reviewed.interest[row],
  tier: places[reviewed.tiers[reviewed.tier[row]]],
});

/** The groups, by key, in whole cents. */
export const totals = ({ by, bucket, amount, count }) =>
  Array.from(amount, (outstanding, group) => ({
    key: by.debtor[group] * (edges.length + 1) + bucket[group],
    rows: count[group],
    outstanding,
  }));
