// For pages and bundlers: ready when the import is.
import init from './arrears.js';

await init({ module_or_path: new URL('./arrears_bg.wasm', import.meta.url) });

export * from './api.js';
