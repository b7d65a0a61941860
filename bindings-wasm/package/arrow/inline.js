// The module inside the script, for bundlers that do not carry `.wasm` files along.
import { initSync } from './arrow.js';
import base64 from './arrow_inline.js';

initSync({ module: Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)) });

export * from './tables.js';
