/**
 * `pickleproof/pickle`: what a pickle does when it is loaded, without loading it.
 *
 * `walk` gives a `Tape`; `tape.facts()` lists imports and calls in order, `tape.result()` pictures the object.
 * @module
 */
export type { AnomalyFact, CallFact, Fact, ImportFact } from '../core/fact.ts';
export type { How, SymbolName, Value } from '../core/value.ts';
export { OPCODES, opcode, type Opcode } from './opcodes.ts';
export type { CallSummary, Outcome, Ref, Tape } from './tape.ts';
export { type RawData, walk, type WalkOptions } from './walk.ts';
