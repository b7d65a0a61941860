// For pages and bundlers: ready when the import is.
import init from './portfolio.js';

await init({ module_or_path: new URL('./portfolio_bg.wasm', import.meta.url) });

export * from './columns.js';
