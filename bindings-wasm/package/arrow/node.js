// For Node, by `import` and by `require`: ready as soon as it is loaded.
import { readFileSync } from 'node:fs';
import { initSync } from './arrow.js';

initSync({ module: readFileSync(new URL('./arrow_bg.wasm', import.meta.url)) });

export * from './tables.js';
