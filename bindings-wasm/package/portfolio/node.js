// For Node, by `import` and by `require`: ready as soon as it is loaded.
import { readFileSync } from 'node:fs';
import { initSync } from './portfolio.js';

initSync({ module: readFileSync(new URL('./portfolio_bg.wasm', import.meta.url)) });

export * from './columns.js';
