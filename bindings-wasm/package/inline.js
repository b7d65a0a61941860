// The module inside the script, for bundlers that do not carry `.wasm` files along.
import { initSync } from './arrears.js';
import base64 from './arrears_inline.js';

initSync({ module: Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)) });

export * from './api.js';
