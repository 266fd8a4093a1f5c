/**
 * The peak of this process's memory during a piece of work, where the system counts it: Linux does, and lets
 * the count be begun anew (proc(5), `clear_refs`).
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** Begins to count; false where that cannot be done. */
export function resetPeak(): boolean {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
    return true;
  } catch {
    return false;
  }
}

/** Bytes at the peak since it was reset. */
export function peakBytes(): number | undefined {
  try {
    const [, kib] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'latin1')) ?? [];
    return kib === undefined ? undefined : Number(kib) * 1024;
  } catch {
    return undefined;
  }
}
