// Runs the TypeScript examples of the README files and of the guide. They use no syntax that Node does not have.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const guide = readdirSync(join(root, 'docs'), { recursive: true })
  .filter((name) => name.endsWith('.md'))
  .sort();
const pages = [
  join(root, 'README.md'),
  join(root, 'bindings-wasm/package/README.md'),
  ...guide.map((name) => join(root, 'docs', name)),
];
const examples = pages.flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)].map(([, block], index) => ({
    name: `${relative(root, page)}:${index + 1}`,
    block,
  })),
);

test('the README has an example', () => {
  assert.ok(examples.some(({ name }) => name.startsWith('README.md')));
});

for (const { name, block } of examples) {
  test(`the example ${name} runs`, async (t) => {
    // beside this file, so that the package is found as it is from here
    const folder = mkdtempSync(fileURLToPath(new URL('node_modules/.example-', import.meta.url)));
    t.after(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'example.mjs');
    writeFileSync(file, block);
    await import(pathToFileURL(file).href);
  });
}
