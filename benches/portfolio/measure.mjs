// Measures one JavaScript contestant in this process and prints one line of JSON. run.py starts a new process for each.

import { readFileSync, writeFileSync } from 'node:fs';

import { edges } from './subject.mjs';

const seconds = 4;
const [fewest, most] = [5, 25];

const [contestantName, work, rowsText] = process.argv.slice(2);
const allRows = Number(rowsText);
const contestant = await import(`./peers/${contestantName}.mjs`);
const place = new URL(`../../target/bench/portfolio/${allRows}/`, import.meta.url);

const kinds = { amount: BigInt64Array, paid: BigInt64Array, due: Int32Array, debtor: Int32Array, likely: Uint8Array };
const truths = { outstanding: BigInt64Array, days: Int32Array, bucket: Uint8Array, interest: BigInt64Array, tier: Uint8Array };

/** The first rows of some columns. */
function load(columns, count) {
  const read = ([name, Column]) => {
    const bytes = readFileSync(new URL(name, place));
    return [name, new Column(bytes.buffer, bytes.byteOffset, bytes.byteLength / Column.BYTES_PER_ELEMENT).slice(0, count)];
  };
  return Object.fromEntries(Object.entries(columns).map(read));
}

/** The bytes of this process: VmRSS now, VmHWM at most so far. */
function memory(field) {
  const line = readFileSync('/proc/self/status', 'utf8').split('\n').find((text) => text.startsWith(field));
  return Number(line.split(/\s+/)[1]) * 1024;
}

const count = Math.min(allRows, contestant.mostRows ?? allRows);
const run = contestant[work];

run(contestant.prepare(load(kinds, Math.min(count, 5_000))));

const given = contestant.prepare(load(kinds, count));
globalThis.gc?.();
writeFileSync('/proc/self/clear_refs', '5');
const before = memory('VmRSS');
let result = run(given);
const peak = memory('VmHWM') - before;

const [reviewed, groups] = work === 'summary' ? result : [result, null];
const truth = load(truths, count);
const wrong = { outstanding: 0, days: 0, bucket: 0, interest: 0, tier: 0, any: 0 };
for (let row = 0; row < count; row += 1) {
  const answer = contestant.answer(reviewed, row);
  const differing = Object.keys(truths).filter((name) => answer[name] !== truth[name][row]);
  for (const name of differing) wrong[name] += 1;
  if (differing.length) wrong.any += 1;
}
const wrongGroups = groups && differingGroups(contestant.totals(groups));
result = undefined;

const taken = [];
const started = performance.now();
while (taken.length < fewest || (taken.length < most && performance.now() - started < seconds * 1000)) {
  const start = performance.now();
  const again = run(given);
  taken.push(performance.now() - start);
  if (!again) throw new Error('nothing came back');
}
taken.sort((left, right) => left - right);

const nanoseconds = (milliseconds) => (milliseconds * 1e6) / count;
console.log(
  JSON.stringify({
    contestant: contestantName,
    title: contestant.title,
    work,
    rows: allRows,
    measured_rows: count,
    runs: taken.length,
    median_ns: nanoseconds(taken[Math.floor(taken.length / 2)]),
    best_ns: nanoseconds(taken[0]),
    peak_bytes: peak / count,
    wrong,
    wrong_groups: wrongGroups,
  }),
);

/** How many groups differ from the sums of the true rows. */
function differingGroups(totals) {
  const { debtor } = load({ debtor: Int32Array }, count);
  const expected = new Map();
  for (let row = 0; row < count; row += 1) {
    const key = debtor[row] * (edges.length + 1) + truth.bucket[row];
    const group = expected.get(key) ?? { rows: 0, outstanding: 0n };
    group.rows += 1;
    group.outstanding += truth.outstanding[row];
    expected.set(key, group);
  }
  const right = totals.filter(({ key, rows, outstanding }) => {
    const group = expected.get(key);
    return group?.rows === rows && group.outstanding === outstanding;
  });
  return Math.max(expected.size, totals.length) - right.length;
}
