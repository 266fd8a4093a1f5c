/**
 * Whether a walk found anything that loading would set in motion.
 * @module
 */
import { Budget, LIMITS } from '../core/limits.ts';
import type { ByteSource } from '../core/source.ts';
import type { SymbolName } from '../core/value.ts';
import type { Tape } from '../pickle/tape.ts';
import { walk } from '../pickle/walk.ts';

/** Opcodes that settle the question: an honest pickle without a PROTO has as many valid ones. */
const PROBE_OPCODES = 2000;

/** Walks as far as it takes to see whether there is a pickle at `start`. */
export function probe(source: ByteSource, start: number): Tape {
  const budget = new Budget({ ...LIMITS, opcodes: PROBE_OPCODES });
  return walk(source, { start, budget });
}

/** Whether something is imported under a name that a module could have, or called. */
export function doesSomething(tape: Tape): boolean {
  if (tape.imports === 0 && tape.calls === 0) return false;
  for (const fact of tape.facts(() => false)) {
    if (fact.kind === 'import' && isPlausible(fact.symbol)) return true;
    if (fact.kind === 'call' && fact.how !== 'persid') return true;
  }
  return false;
}

/** A line of text is not a name, although an unpickler would ask for a module called so. */
export function isPlausible({ module, name, writtenAs }: SymbolName): boolean {
  return isDotted(writtenAs?.module ?? module) && isDotted(writtenAs?.name ?? name);
}

/** Whether a module could be called so. */
export function isDotted(text: string): boolean {
  // The second takes long to make, and is seldom needed.
  return (
    /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/.test(text) ||
    /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u.test(text)
  );
}
