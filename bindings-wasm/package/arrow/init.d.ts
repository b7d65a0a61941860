export * from './index.js';

/** Loads the module, by default from beside the script. Everything else waits for it. */
export function init(source?: {
  module_or_path: string | URL | Request | Response | Promise<Response> | BufferSource | WebAssembly.Module;
}): Promise<unknown>;

/** Loads the module from bytes that are there already. */
export function initSync(source: { module: BufferSource | WebAssembly.Module }): unknown;
