// What one call of accrueLateInterest with three segments costs in JavaScript. Prints one line of JSON, for run.py.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { accrueLateInterest } from '../../bindings-wasm/package/node.js';

const calls = 5_000;
const runs = 15;

const camel = (name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
/** The record with its keys as JavaScript writes them. */
const written = (value) => {
  if (Array.isArray(value)) return value.map(written);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [camel(key), written(inner)]));
};
const input = written(JSON.parse(readFileSync(new URL('three_segments.json', import.meta.url))));

const statement = accrueLateInterest(input);
assert.equal(statement.payable, '22700.00');
assert.equal(statement.lines.length, 3);

const taken = Array.from({ length: runs }, () => {
  const start = performance.now();
  for (let index = 0; index < calls; index += 1) accrueLateInterest(input);
  return ((performance.now() - start) * 1e6) / calls;
}).sort((left, right) => left - right);
console.log(JSON.stringify({ language: 'JavaScript', call_ns: taken[Math.floor(runs / 2)] }));
