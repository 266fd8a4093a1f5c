/**
 * How deep containers stand in each other. Of those that are not recorded the reference itself says it.
 * @module
 */
import { KIND } from './kinds.ts';
import type { Machine } from './machine.ts';

/** The depth of what stands in the run `[from, to)` of the stack; the greatest is noted for the end of the walk. */
export function deepestOf(machine: Machine, from: number, to: number): number {
  const { stackRefs, stackKinds, records } = machine;
  let deepest = 0;
  for (let i = from; i < to; i++) {
    if (stackKinds[i]! > KIND.LAST_LITERAL) {
      deepest = Math.max(deepest, records.depthOf(stackRefs[i]!));
    }
  }
  if (deepest > machine.deepest) machine.deepest = deepest;
  return deepest;
}

/** The run `[from, to)` goes into the container below it, which is not recorded. */
export function deepen(machine: Machine, from: number, to: number): void {
  const depth = 1 + deepestOf(machine, from, to);
  const { stackRefs } = machine;
  if (depth > -stackRefs[from - 1]!) stackRefs[from - 1] = -depth;
}
