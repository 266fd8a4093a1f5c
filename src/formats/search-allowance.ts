/**
 * What may still be spent on looking at bytes that no loader reads: leftovers and checksums.
 * Members of a zip can overlap, so the bytes of a small file can be there a hundred thousand times.
 * @module
 */
import type { Budget } from '../core/limits.ts';

/** Bytes looked at for one scanned file, as a multiple of what is read of one structure. */
const STRUCTURES = 4;

const SPENT = new WeakMap<Budget, number>();

/** Takes up to `wanted` bytes from the allowance of a scanned file and returns how many it got. */
export function allowSearch(budget: Budget, wanted: number): number {
  const spent = SPENT.get(budget) ?? 0;
  const granted = Math.max(0, Math.min(wanted, budget.limits.structureBytes * STRUCTURES - spent));
  SPENT.set(budget, spent + granted);
  return granted;
}
