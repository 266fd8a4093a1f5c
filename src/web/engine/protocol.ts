/**
 * What the page may ask the engine, and what it is told. Answers are bounded: unpacking one never takes the
 * page longer than drawing it.
 * @module
 */
import type { Capability } from '../../core/finding.ts';
import type { Verdict } from '../../core/verdict.ts';
import type { Block } from '../../explain/page/writer.ts';
import type { Input } from './open-input.ts';
import type { FindingRow } from './rows.ts';
import type { Query, Rows } from './tables.ts';
import type { TensorTotals } from './totals.ts';
import type { OpcodePage, PickleInfo, PythonPage, State, Step } from './replay-types.ts';

/** The verdict and what led to it. */
export interface Overview {
  readonly name: string;
  readonly size: number;
  readonly format: string;
  readonly verdict: Verdict;
  readonly complete: boolean;
  readonly bytesRead: number;
  readonly milliseconds: number;
  readonly findings: readonly FindingRow[];
  readonly findingsOmitted: number;
  readonly imports: number;
  readonly members: number;
  /** Which names grant which capability, worst findings first. */
  readonly capabilities: readonly {
    readonly capability: Capability;
    readonly targets: readonly string[];
  }[];
}

/** What else is in the file. */
export interface Inventory {
  readonly pickles: readonly PickleInfo[];
  readonly tensors: TensorTotals;
  readonly metadata: number;
  readonly problems: readonly string[];
}

/** How many differences there are between two files. */
export interface Comparison {
  readonly imports: number;
  readonly tensors: number;
  readonly metadata: number;
}

/** A range of a pickle, or of the whole file without one. */
export interface BytesQuery {
  readonly pickle: number | undefined;
  readonly offset: number;
  readonly length: number;
}

/** A window of the opcodes or lines of a pickle. */
export interface PickleQuery {
  readonly pickle: number;
  readonly from: number;
  readonly count: number;
}

/** Every question with its argument and its answer. */
export interface Questions {
  open: { input: Input; answer: Overview };
  inventory: { input: undefined; answer: Inventory };
  /** The file in plain words. */
  story: { input: undefined; answer: readonly Block[] };
  rows: { input: Query; answer: Rows };
  bytes: { input: BytesQuery; answer: Uint8Array };
  opcodes: { input: PickleQuery; answer: OpcodePage };
  python: { input: PickleQuery; answer: PythonPage };
  /** The number of the opcode at an offset of the pickle, or the one before it. */
  stepAt: { input: { pickle: number; offset: number }; answer: number };
  /** The number of the line of Python that an offset of the pickle belongs to. */
  lineAt: { input: { pickle: number; offset: number }; answer: number };
  state: { input: { pickle: number; step: number }; answer: State };
  /** The steps at which something is imported or called, those of findings marked. */
  landmarks: { input: { pickle: number }; answer: readonly Step[] };
  report: { input: { format: 'json' | 'html' }; answer: Blob };
  /** Sends what can be compared to another engine, through a port. */
  share: { input: MessagePort; answer: undefined };
  /** Compares what comes through the port (the earlier file) with this one. */
  compare: { input: MessagePort; answer: Comparison };
}

/** A question on its way; `id` comes back with the answer. */
export type Asked = {
  [K in keyof Questions]: {
    readonly id: number;
    readonly ask: K;
    readonly input: Questions[K]['input'];
  };
}[keyof Questions];

/** An answer, or why there is none. */
export type Told =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly problem: string };
