/**
 * What the imports of the guest work upon: all that there is of a machine.
 * @module
 */
import type { FileTable } from './file-table.ts';
import type { GuestMemory } from './guest-memory.ts';

/** The machine of one run. */
export interface Host {
  readonly memory: GuestMemory;
  readonly files: FileTable;
  readonly args: readonly Uint8Array[];
  /** Tells that something was refused: `path_open /etc/passwd`. */
  readonly refused: (what: string) => void;
  /** Takes what the guest writes to one of its outputs; ends the run when that is too much. */
  readonly write: (output: Output, bytes: Uint8Array) => void;
}

/** `events` goes to the host; the others are counted and dropped. */
export type Output = 'events' | 'stdout' | 'stderr';

/** A function of the guest's imports; numbers are i32, bigints i64. */
export type WasiFunction = (...args: never[]) => number;

/** Functions by name. */
export type WasiFunctions = Readonly<Record<string, WasiFunction>>;

/** Thrown to leave the guest: there is no other way out of a running WebAssembly function. */
export class GuestExit extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`exit code ${code}`);
    this.code = code;
  }
}
