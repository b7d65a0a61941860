// The package as Node takes it: every entrance, and nothing that is not declared.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';

const input = { amount: '100.00', currency: 'CNY', weights: ['1', '1', '1'] };
const parts = ['33.34', '33.33', '33.33'];
const declarations = readFileSync(new URL('../../bindings-wasm/package/index.d.ts', import.meta.url), 'utf8');
const declared = [...declarations.matchAll(/^export (?:function|class) (\w+)/gm)].map(([, name]) => name).sort();

test('import', async () => {
  const arrears = await import('arrears');
  assert.deepEqual(Object.keys(arrears).sort(), declared);
  assert.deepEqual(arrears.splitAmount(input).parts, parts);
});

test('require', () => {
  const arrears = createRequire(import.meta.url)('arrears');
  assert.deepEqual(arrears.splitAmount(input).parts, parts);
});

test('inline', async () => {
  const arrears = await import('arrears/inline');
  assert.deepEqual(Object.keys(arrears).sort(), declared);
  assert.deepEqual(arrears.splitAmount(input).parts, parts);
});

test('init', async () => {
  const arrears = await import('arrears/init');
  assert.deepEqual(Object.keys(arrears).sort(), [...declared, 'init', 'initSync'].sort());
  arrears.initSync({ module: readFileSync(new URL(import.meta.resolve('arrears/arrears_bg.wasm'))) });
  assert.deepEqual(arrears.splitAmount(input).parts, parts);
});

for (const part of ['portfolio', 'arrow']) {
  const folder = new URL(`../../bindings-wasm/package/${part}/`, import.meta.url);
  const types = readFileSync(new URL('index.d.ts', folder), 'utf8');
  const names = [...types.matchAll(/^export (?:function|const) (\w+)/gm)].map(([, name]) => name);
  const declared = [...new Set([...names, 'ArrearsError'])].sort();

  test(`${part}, by every entrance`, async () => {
    const { ArrearsError } = await import('arrears');
    for (const entrance of [part, `${part}/inline`]) {
      const module = await import(`arrears/${entrance}`);
      assert.deepEqual(Object.keys(module).sort(), declared);
      assert.equal(module.ArrearsError, ArrearsError);
      assert.throws(() => module.review(undefined, { asOf: '2024-01-31' }), ArrearsError);
    }
    assert.deepEqual(Object.keys(createRequire(import.meta.url)(`arrears/${part}`)).sort(), declared);
    const init = await import(`arrears/${part}/init`);
    assert.deepEqual(Object.keys(init).sort(), [...declared, 'init', 'initSync'].sort());
    init.initSync({ module: readFileSync(new URL(import.meta.resolve(`arrears/${part}_bg.wasm`))) });
  });
}
