/**
 * The tape over the rows of one walk.
 * @module
 */
import type { ModelFileError } from '../core/error.ts';
import type { AnomalyFact, CallFact, Fact, ImportFact } from '../core/fact.ts';
import type { ByteSource } from '../core/source.ts';
import type { SymbolName, Value } from '../core/value.ts';
import type { CallRow } from './calls.ts';
import { ContentsNeeded } from './contents-needed.ts';
import { encodedBytes, type EncodedBytes } from './encoded-bytes.ts';
import { unfoldedSize } from './expansion.ts';
import { Graph, type GraphNode } from './graph.ts';
import { KIND } from './kinds.ts';
import { literalKind } from './literal.ts';
import type { Machine } from './machine.ts';
import type { CallOfName, CallSummary, Outcome, RawRange, Ref, Tape } from './tape.ts';
import { Values } from './values.ts';

/** How the machine ended. */
export type End =
  | { readonly outcome: 'stop'; readonly result: readonly [ref: number, kind: number] }
  | { readonly outcome: Exclude<Outcome, 'stop'>; readonly error: ModelFileError };

/** A `Tape` made from a machine; readable during the walk too (for `afterBuild`). */
export class RecordedTape implements Tape {
  rawData: RawRange[] = [];
  private machine: Machine;
  private end_: End | undefined;
  private values_: Values | undefined;
  private graph_: Graph | undefined;
  /** Walks again and records everything, where this walk recorded only what calls see. */
  private again: ((tape: RecordedTape) => void) | undefined;

  constructor(machine: Machine, again?: (tape: RecordedTape) => void) {
    this.machine = machine;
    this.again = again;
  }

  /** Another walk takes the place of one that recorded too little: same rows of calls, and all contents. */
  walkAgain(): void {
    const { again } = this;
    this.again = undefined;
    again?.(this);
  }

  /** Another machine begins. */
  restart(machine: Machine): void {
    this.machine = machine;
    this.rawData = [];
    this.end_ = undefined;
    this.values_ = undefined;
  }

  graph(): { readonly graph: Graph; readonly root: GraphNode } | undefined {
    if (this.end_?.outcome !== 'stop') return undefined;
    const { records, calls, globals, window } = this.machine;
    const { source } = window;
    this.graph_ ??= new Graph({ records, calls, symbols: globals.symbols, source });
    return { graph: this.graph_, root: this.graph_.node(...this.end_.result) };
  }

  *idNodes(): Iterable<GraphNode> {
    const graph = this.graph()?.graph;
    if (graph === undefined) return;
    for (let i = 0; i < this.calls; i++) {
      const { how, argsRef, argsKind } = this.machine.calls.row(i);
      if (how === 'persid') yield graph.node(argsRef, argsKind);
    }
  }

  *callsOfNames(): Iterable<CallOfName> {
    const { calls, records, globals } = this.machine;
    const makers = new Map<number, number>();
    for (let row = 1; row < records.count; row++) {
      if (records.kind[row] === KIND.INSTANCE) makers.set(records.first[row] ?? 0, row);
    }
    for (let call = 0; call < calls.count; call++) {
      const { how, callee } = calls.row(call);
      const row = makers.get(call);
      if (how === 'import' || row === undefined || records.kind[callee] !== KIND.GLOBAL) continue;
      const symbol = globals.symbols[records.first[callee] ?? 0];
      if (symbol !== undefined) yield { how, symbol, row };
    }
  }

  /** The walk is over. */
  finish(end: End): void {
    this.end_ = end;
    this.values_ = undefined;
  }

  get start(): number {
    return this.machine.start;
  }

  get end(): number {
    return this.machine.position;
  }

  get outcome(): Outcome {
    return this.end_?.outcome ?? 'truncated';
  }

  get error(): Tape['error'] {
    if (this.end_ === undefined || this.end_.outcome === 'stop') return undefined;
    const { code, message, offset } = this.end_.error;
    return { code, message, offset: offset ?? this.machine.position };
  }

  get source(): ByteSource {
    return this.machine.window.source;
  }

  get protocol(): number {
    return this.machine.highestProtocol;
  }

  get opcodes(): number {
    return this.machine.opcodes;
  }

  get calls(): number {
    return this.machine.calls.count;
  }

  get imports(): number {
    return this.machine.globals.symbols.length;
  }

  get anomalies(): readonly AnomalyFact[] {
    return this.machine.anomalies;
  }

  get embedded(): Tape['embedded'] {
    return this.machine.embedded;
  }

  encodedBytes(): Iterable<EncodedBytes> {
    return encodedBytes(this.machine, this.machine.peek);
  }

  /** How deep containers stand in each other. */
  get deepest(): number {
    return Math.max(this.machine.deepest, this.machine.records.deepest);
  }

  /** How many containers were pushed once more. */
  get shared(): number {
    return this.machine.shared;
  }

  /** Values to which the largest container unfolds. */
  unfoldedSize(): number {
    this.walkAgain();
    return unfoldedSize(this.machine.records);
  }

  /** Notes what only shows at the end. */
  note(code: AnomalyFact['code'], details: AnomalyFact['details']): void {
    this.machine.anomaly(code, this.start, details);
  }

  result(nodes?: number): Value | undefined {
    return this.withContents(() => {
      if (this.end_?.outcome !== 'stop') return undefined;
      return this.values.picture(this.end_.result[0], this.end_.result[1], nodes);
    });
  }

  maker(ref: Ref): ReturnType<Tape['maker']> {
    const { records, calls, globals } = this.machine;
    if (records.kind[ref] !== KIND.INSTANCE) return undefined;
    const call = records.first[ref] ?? 0;
    const { callee, how } = calls.row(call);
    if (how === 'import' || records.kind[callee] !== KIND.GLOBAL) return undefined;
    const symbol = globals.symbols[records.first[callee] ?? 0];
    return symbol && { symbol, how, call };
  }

  symbol(id: number): SymbolName | undefined {
    return this.machine.globals.symbols[id];
  }

  value(ref: Ref, nodes?: number): Value {
    const { records, window } = this.machine;
    const kind = ref < 0 ? literalKind(window.peek(-1 - ref, 1)[0] ?? 0) : records.kind[ref];
    return this.values.picture(ref, kind ?? KIND.ABSENT, nodes);
  }

  states(call: number): readonly Value[] {
    const { calls, records } = this.machine;
    const states: Value[] = [];
    for (let i = call + 1; i < calls.count; i++) {
      const row = calls.row(i);
      const built = row.how === 'build' && records.kind[row.callee] === KIND.INSTANCE;
      if (built && records.first[row.callee] === call) states.push(this.argumentsOf(i));
    }
    return states;
  }

  *persistentIds(): Iterable<Value> {
    for (let i = 0; i < this.calls; i++) {
      if (this.machine.calls.row(i).how === 'persid') yield this.argumentsOf(i);
    }
  }

  *facts(wanted: (call: CallSummary) => boolean = () => true): Iterable<Fact> {
    const anomalies = [...this.anomalies].sort((a, b) => a.offset - b.offset);
    const imported = new Set<number>();
    for (let call = 0; call < this.calls; call++) {
      const row = this.machine.calls.row(call);
      // A checkpoint of protocol 2 names the same few classes again for each tensor.
      if (row.how === 'import' && imported.has(this.idOf(row))) continue;
      const fact = this.factOf(call, row, wanted);
      if (fact === undefined) continue;
      while (anomalies[0] !== undefined && anomalies[0].offset <= fact.offset) {
        yield anomalies[0];
        anomalies.shift();
      }
      if (fact.kind === 'import') imported.add(fact.id);
      yield fact;
    }
    yield* anomalies;
  }

  /** Every import, also a repeated one, and every call, in the order of execution. */
  *everything(
    wanted: (call: CallSummary) => boolean = () => true,
  ): Iterable<ImportFact | CallFact> {
    for (let call = 0; call < this.calls; call++) {
      const fact = this.factOf(call, this.machine.calls.row(call), wanted);
      if (fact !== undefined) yield fact;
    }
  }

  /** Import or call number `call`, with all its arguments shown. */
  fact(call: number): ImportFact | CallFact | undefined {
    return this.factOf(call, this.machine.calls.row(call), () => true);
  }

  private factOf(
    call: number,
    row: CallRow,
    wanted: (call: CallSummary) => boolean,
  ): ImportFact | CallFact | undefined {
    if (row.how === 'import') return this.importFact(row);
    try {
      return this.callFact(call, row, wanted);
    } catch (error) {
      this.walkAgainAfter(error);
      return this.callFact(call, this.machine.calls.row(call), wanted);
    }
  }

  /** What looks at contents; when they were not recorded, after another walk. */
  private withContents<T>(look: () => T): T {
    try {
      return look();
    } catch (error) {
      this.walkAgainAfter(error);
      return look();
    }
  }

  private walkAgainAfter(error: unknown): void {
    if (!(error instanceof ContentsNeeded)) throw error;
    this.walkAgain();
  }

  private argumentsOf(call: number): Value {
    return this.withContents(() => {
      const { argsRef, argsKind } = this.machine.calls.row(call);
      return this.values.picture(argsRef, argsKind);
    });
  }

  private importFact(row: CallRow): ImportFact | undefined {
    const id = this.idOf(row);
    const symbol = this.machine.globals.symbols[id];
    return symbol && { kind: 'import', id, symbol, offset: row.offset };
  }

  /** The number of the name that an import names. */
  private idOf({ callee }: CallRow): number {
    return this.machine.records.first[callee] ?? 0;
  }

  private callFact(call: number, row: CallRow, wanted: (call: CallSummary) => boolean): CallFact {
    if (row.how === 'import') throw new Error('an import is not a call');
    const { values } = this;
    const { how, offset, extra } = row;
    const kind = this.machine.records.kind[row.callee] ?? KIND.ABSENT;
    const callee: Value =
      how === 'persid' ? { kind: 'none', plain: true } : values.callee(row.callee, kind);
    const plain =
      values.isPlain(row.argsRef, row.argsKind) &&
      (extra === undefined || values.isPlain(extra[0], extra[1]));
    const ordinaryDict = how === 'build' && values.isOrdinaryDict(row.argsRef, row.argsKind);
    if (!wanted({ how, callee, plain, ordinaryDict })) {
      const args: Value = { kind: 'elided', plain, ordinaryDict };
      return { kind: 'call', how, callee, args, call, offset };
    }
    const args =
      how === 'persid'
        ? values.persistentId(row.argsRef, row.argsKind, call)
        : values.picture(row.argsRef, row.argsKind);
    const shown = extra === undefined ? undefined : values.picture(extra[0], extra[1]);
    return { kind: 'call', how, callee, args, extra: shown, call, offset };
  }

  /** Pictures may be asked for during the walk too, while rows are still being added: all from one allowance. */
  private get values(): Values {
    if (this.values_ !== undefined) return this.values_;
    const { records, calls, globals, peek, nearby } = this.machine;
    const { symbols } = globals;
    const values = new Values({
      records,
      calls,
      symbols,
      peek,
      nearby,
      growing: this.end_ === undefined,
      partial: this.again !== undefined,
    });
    this.values_ = values;
    return values;
  }
}
