/**
 * `pickleproof/pickle`: what a pickle does when it is loaded, without loading it.
 *
 * `walk` gives a `Tape`; `tape.facts()` lists imports and calls in order, `tape.result()` pictures the object.
 * `disassemble` lists opcodes as pickletools does, `decompile` retells them as pseudo-Python, `Stepper` and `Replay`
 * show the machine at each of them.
 * @module
 */
export type { AnomalyFact, CallFact, Fact, ImportFact } from '../core/fact.ts';
export type { How, SymbolName, Value } from '../core/value.ts';
export { decompile, type DecompileOptions, type Statement } from './decompile/decompile.ts';
export { CLIPPED, FULL, type Style } from './decompile/style.ts';
export { disassemble, type DisassembleOptions, type Listing } from './disassemble.ts';
export { OPCODES, opcode, type Opcode } from './opcodes.ts';
export { type MemoEntry, type RecordedStep, Replay, type StackState } from './replay.ts';
export type { CallSummary, Outcome, RawRange, Ref, Tape } from './tape.ts';
export { type Slot, type Step, Stepper, type TraceOptions } from './trace.ts';
export { type RawData, walk, type WalkOptions } from './walk.ts';
