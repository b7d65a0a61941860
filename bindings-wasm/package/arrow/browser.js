// For pages and bundlers: ready when the import is.
import init from './arrow.js';

await init({ module_or_path: new URL('./arrow_bg.wasm', import.meta.url) });

export * from './tables.js';
