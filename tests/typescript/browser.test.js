// The package on a plain page in Chromium: an import map, one call, no bundler.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const browser = process.env.CHROMIUM ?? '/usr/bin/chromium';
const root = fileURLToPath(new URL('../../bindings-wasm/package/', import.meta.url));
const screenshot = fileURLToPath(new URL('../../target/typescript-page.png', import.meta.url));
const types = { '.js': 'text/javascript', '.wasm': 'application/wasm', '.html': 'text/html' };

const page = `<!doctype html>
<meta charset="utf-8">
<title>arrears</title>
<script type="importmap">{ "imports": { "arrears": "/browser.js", "arrears/inline": "/inline.js", "arrears/portfolio": "/portfolio/browser.js", "arrears/arrow": "/arrow/browser.js" } }</script>
<h1>100.00 CNY in three</h1>
<ol></ol>
<p></p>
<script type="module">
  import { ArrearsError, splitAmount } from 'arrears';
  const { parts } = splitAmount({ amount: '100.00', currency: 'CNY', weights: ['1', '1', '1'] });
  document.querySelector('ol').append(...parts.map((part) => Object.assign(document.createElement('li'), { textContent: part })));
  try {
    splitAmount({ amount: 100, currency: 'CNY', weights: ['1'] });
  } catch (error) {
    document.querySelector('p').textContent = error instanceof ArrearsError ? error.code + ' at ' + error.field : String(error);
  }
  const inline = await import('arrears/inline');
  document.title = inline.splitAmount({ amount: '0.05', currency: 'CNY', weights: ['1', '1'] }).parts.join(' ');
  const { review } = await import('arrears/portfolio');
  const ledger = { amount: BigInt64Array.of(500_000_00n), dueDate: Int32Array.of(19_661) };
  const { interest } = review(ledger, { asOf: '2024-01-31', lateInterest: { rate: { perDay: { rate: '0.0003' } } } });
  document.body.dataset.interest = interest[0];
  const arrow = await import('arrears/arrow');
  document.body.dataset.arrow = arrow.ArrearsError === ArrearsError;
  document.body.dataset.done = 'yes';
</script>`;

// without a browser the test is skipped on a person's machine, and fails where everything must run
const skip =
  !existsSync(browser) && !process.env.CI && `${browser} is not there: install chromium, or name a browser by CHROMIUM`;

test('a page calls the package', { timeout: 60_000, skip }, async (t) => {
  const server = createServer(async (request, response) => {
    try {
      const path = new URL(request.url, 'http://here').pathname;
      const body = path === '/' ? page : await readFile(join(root, normalize(path)));
      response.writeHead(200, { 'content-type': types[extname(path) || '.html'] ?? 'text/plain' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const profile = await mkdtemp(join(tmpdir(), 'arrears-'));
  const flags = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser,
    args: flags,
    viewport: { width: 480, height: 240 },
  });
  t.after(async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  });

  const view = await context.newPage();
  const complaints = [];
  view.on('pageerror', (error) => complaints.push(String(error)));
  view.on(
    'console',
    (message) => message.type() === 'error' && !message.text().includes('404') && complaints.push(message.text()),
  );
  await view.goto(`http://127.0.0.1:${server.address().port}/`);
  await view.waitForFunction(() => document.body.dataset.done === 'yes', null, { timeout: 30_000 }).catch(() => {});
  assert.deepEqual(complaints, []);
  assert.deepEqual(await view.locator('li').allTextContents(), ['33.34', '33.33', '33.33']);
  assert.equal(await view.locator('p').textContent(), 'wrong_type at amount');
  assert.equal(await view.title(), '0.03 0.02');
  assert.deepEqual(await view.locator('body').evaluate(({ dataset }) => [dataset.interest, dataset.arrow]), ['1380000', 'true']);
  await mkdir(join(screenshot, '..'), { recursive: true });
  assert.ok((await view.screenshot({ path: screenshot })).length > 1000);
});
