// The shared cases of tests/vectors, through the package: JSON in, plain objects, the operation, JSON out.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import * as arrears from 'arrears';
import { RECORDS, UNIONS } from '../../bindings-wasm/package/shapes.js';

const vectors = new URL('../vectors/', import.meta.url).pathname;
const declarations = readFileSync(new URL('../../bindings-wasm/package/index.d.ts', import.meta.url), 'utf8');
const records = new Map(
  [...declarations.matchAll(/^export function (\w+)\(input: (\w+)\): (\w+);$/gm)].map(([, name, input, report]) => [
    name,
    { input, report },
  ]),
);

let ran = 0;
after(() => console.log(`${ran} vectors ran in TypeScript`));

const files = readdirSync(vectors, { recursive: true })
  .filter((file) => file.endsWith('.json'))
  .sort();
assert.ok(files.length > 0, 'there are no vectors');
for (const file of files) {
  const { operation, cases } = JSON.parse(readFileSync(vectors + file, 'utf8'));
  describe(file, () => {
    const name = camel(operation);
    for (const { title, input, report, error } of cases) {
      test(title, () => {
        ran += 1;
        const types = records.get(name);
        assert.ok(types, `${name} is not declared`);
        const run = () => arrears[name](arrears.fromJson(types.input, JSON.stringify(input)));
        if (error) {
          // by stored JSON, where an unknown key stays as it is written, and by plain objects
          for (const thrown of [refused(run), refused(() => arrears[name](camelKeys(input, types.input)))]) {
            const field = camel(thrown.field);
            assert.deepEqual({ code: thrown.code, field }, { code: error.code, field: camel(error.path ?? field) });
          }
        } else {
          holds(JSON.parse(arrears.toJson(types.report, run())), report, '');
        }
      });
    }
  });
}

/** What is expected is part of what is there: given keys match, lists match in length. */
function holds(found, expected, path) {
  if (Array.isArray(expected)) {
    assert.equal(found?.length, expected.length, `${path}: length`);
    expected.forEach((item, index) => holds(found[index], item, `${path}[${index}]`));
  } else if (expected !== null && typeof expected === 'object') {
    assert.equal(typeof found, 'object', `${path} is not there`);
    for (const [key, value] of Object.entries(expected)) holds(found[key], value, path ? `${path}.${key}` : key);
  } else {
    // absence is written as null
    assert.deepEqual(found ?? null, expected, path);
  }
}

function refused(run) {
  try {
    run();
  } catch (thrown) {
    assert.ok(thrown instanceof arrears.ArrearsError, `${thrown}`);
    return thrown;
  }
  return assert.fail('nothing was refused');
}

function camel(text) {
  return text.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

/** The keys of records in camel case; those of a map are the caller's own. */
function camelKeys(value, code) {
  if (Array.isArray(value)) return value.map((item) => camelKeys(item, code.replace(/^\[\]/, '')));
  if (value === null || typeof value !== 'object') return value;
  const inner = code.startsWith('{}') ? code.slice(2) : undefined;
  const shapes = new Map(Object.values(RECORDS[code] ?? UNIONS[code] ?? {}));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) =>
      inner === undefined ? [camel(key), camelKeys(item, shapes.get(key) ?? '')] : [key, camelKeys(item, inner)],
    ),
  );
}
