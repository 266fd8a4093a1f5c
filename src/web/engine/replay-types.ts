/**
 * How the page sees the inside of a pickle: opcodes, lines of Python, and the machine after each step.
 * @module
 */
import type { Verdict } from '../../core/verdict.ts';

/** A pickle that can be replayed. */
export interface PickleInfo {
  readonly member: string;
  /** Offset of its first opcode in the member: offsets of findings count from the member's start. */
  readonly start: number;
  readonly size: number;
  readonly opcodes: number;
  readonly protocol: number;
  readonly verdict: Verdict;
}

/** One opcode. */
export interface OpcodeRow {
  /** Number of the opcode in its pickle. */
  readonly step: number;
  /** Offset in the pickle, and bytes with its argument. */
  readonly offset: number;
  readonly length: number;
  readonly name: string;
  readonly argument: string;
}

/** Opcodes of a window. */
export interface OpcodePage {
  readonly total: number;
  readonly rows: readonly OpcodeRow[];
}

/** One line of the Python that does the same, and the bytes that it stands for. */
export interface PythonLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Lines of a window; `problem` says why there are none, or no more. */
export interface PythonPage {
  readonly total: number;
  readonly rows: readonly PythonLine[];
  readonly problem?: string | undefined;
}

/** Something on the stack, in the memo or among the objects. */
export interface Slot {
  readonly label: string;
  readonly kind: string;
  readonly text: string;
  /** Set by the last step. */
  readonly fresh: boolean;
}

/** The machine before the opcode `step`; lists are clipped, their sizes are not. */
export interface State {
  readonly step: number;
  readonly opcode: OpcodeRow | undefined;
  /** What the opcode does, in a sentence. */
  readonly says: string;
  /** Whether a finding says that this is dangerous. */
  readonly alarm: boolean;
  /** The top of the stack comes first. */
  readonly stack: readonly Slot[];
  readonly stackSize: number;
  readonly memo: readonly Slot[];
  readonly memoSize: number;
  /** What was imported and made so far, the last one first. */
  readonly objects: readonly Slot[];
  readonly objectCount: number;
}

/** A step at which something is imported or called. */
export interface Step {
  readonly step: number;
  readonly offset: number;
  readonly kind: 'import' | 'call';
  readonly what: string;
  readonly verdict: Verdict;
}
