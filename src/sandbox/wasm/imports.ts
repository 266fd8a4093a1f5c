/**
 * All that the guest can call: the functions that its module imports, and not one more.
 * @module
 */
import { ERRNO } from './errno.ts';
import { fileImports } from './file-imports.ts';
import { GuestFault } from './guest-memory.ts';
import type { Host, WasiFunction, WasiFunctions } from './host.ts';
import { pathImports } from './path-imports.ts';
import { pollImport } from './poll-import.ts';
import { programImports } from './program-imports.ts';
import { refusedImports } from './refused-imports.ts';

/** The functions of `wasi_snapshot_preview1`, each of which takes a wrong address for what it is. */
export function wasiImports(host: Host): WasiFunctions {
  const all = {
    ...programImports(host),
    ...fileImports(host),
    ...pathImports(host),
    ...pollImport(host),
    ...refusedImports(host),
  };
  return Object.fromEntries(Object.entries(all).map(([name, call]) => [name, guarded(call)]));
}

function guarded(call: WasiFunction): WasiFunction {
  return (...args) => {
    try {
      return call(...args);
    } catch (error) {
      if (error instanceof GuestFault) return ERRNO.FAULT;
      throw error;
    }
  };
}
