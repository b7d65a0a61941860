// For those who load the `.wasm` themselves: call `init` or `initSync` before anything else.
export { default as init, initSync } from './arrow.js';
export * from './tables.js';
