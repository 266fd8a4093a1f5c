/**
 * What one walk over a pickle leaves behind: every import, call and container as rows of numbers.
 * @module
 */
import type { ErrorCode } from '../core/error.ts';
import type { AnomalyFact, Fact } from '../core/fact.ts';
import type { ByteSource } from '../core/source.ts';
import type { How, SymbolName, Value } from '../core/value.ts';
import type { EncodedBytes } from './encoded-bytes.ts';
import type { Graph, GraphNode } from './graph.ts';

/** A reference into a tape; opaque outside `pickle/`. */
export type Ref = number;

/** Bytes `[start, end)` inside the opcode stream that are not opcodes (joblib's arrays). */
export interface RawRange {
  readonly start: number;
  readonly end: number;
}

/** How a walk ended. `stop` is the only end that a loader returns from. */
export type Outcome = 'stop' | 'truncated' | 'malformed' | 'limit';

/** The result of `walk`. */
export interface Tape {
  /** The bytes that were walked: offsets count from their start. */
  readonly source: ByteSource;
  /** Offset of the first opcode in the source. */
  readonly start: number;
  /** Offset just after STOP, or of the opcode at which the machine stopped. */
  readonly end: number;
  readonly outcome: Outcome;
  /** Set unless `outcome` is `stop`. */
  readonly error:
    | { readonly code: ErrorCode; readonly message: string; readonly offset: number }
    | undefined;
  /** The highest PROTO seen, 0 without one. */
  readonly protocol: number;
  readonly opcodes: number;
  readonly calls: number;
  readonly imports: number;
  readonly anomalies: readonly AnomalyFact[];
  /** What the walk jumped over between opcodes, in order. */
  readonly rawData: readonly RawRange[];
  /** Bytes literals that begin like a pickle or an archive: where their payload lies in the source. */
  readonly embedded: readonly { readonly offset: number; readonly length: number }[];
  /** Bytes written as text (`_codecs.encode`, protocols 0 to 2) that begin like a pickle or a zip. */
  encodedBytes(): Iterable<EncodedBytes>;
  /** The object that the loader returns, as a picture bounded by `nodes` (default 2048). */
  result(nodes?: number): Value | undefined;
  /**
   * The inert graph of what was made, and the object that the loader returns; undefined when it returns none.
   * For walks that recorded everything (`record: 'whole'`).
   */
  graph(): { readonly graph: Graph; readonly root: GraphNode } | undefined;
  /** The persistent ids as nodes of the graph, in the order of the file. */
  idNodes(): Iterable<GraphNode>;
  /** The calls of names, in order, each with the record (`GraphObject.row`) of what it made. */
  callsOfNames(): Iterable<CallOfName>;
  /** The call of a global that made an object; undefined for everything else. */
  maker(
    ref: Ref,
  ): { readonly symbol: SymbolName; readonly how: How; readonly call: number } | undefined;
  /** The distinct name number `id`, which is less than `imports`. */
  symbol(id: number): SymbolName | undefined;
  /** A picture of any value, bounded by `nodes` (default 2048). */
  value(ref: Ref, nodes?: number): Value;
  /** The states given to the result of call number `call` by BUILD, in order. */
  states(call: number): readonly Value[];
  /** The persistent ids in the order of the file. */
  persistentIds(): Iterable<Value>;
  /**
   * The facts in the order in which a loader would meet them. `wanted` says for which calls the
   * arguments must be shown; elsewhere they are `elided` (with `plain` still exact).
   */
  facts(wanted?: (call: CallSummary) => boolean): Iterable<Fact>;
}

/** A call of an imported name. */
export interface CallOfName {
  readonly how: How;
  readonly symbol: SymbolName;
  readonly row: number;
}

/** What is known of a call before its arguments are rendered. */
export interface CallSummary {
  readonly how: How;
  readonly callee: Value;
  /** Whether all its arguments are plain data. */
  readonly plain: boolean;
  /** build: whether the state is a dict whose every key is a string literal without `__` in front. */
  readonly ordinaryDict: boolean;
}
