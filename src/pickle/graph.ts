/**
 * The inert object graph of a pickle: every value that a loader would make, as nodes that call nothing.
 *
 * Nodes are made from the rows of a walk when they are asked for, once each, so that cycles and shared objects
 * are what they are in Python: the same node. Nobody follows a graph by recursion: how deep it is, is the
 * file's choice.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';
import type { How, SymbolName } from '../core/value.ts';
import type { Calls } from './calls.ts';
import { KIND } from './kinds.ts';
import { decodeLiteral, payloadOf } from './literal.ts';
import type { Records } from './records.ts';

/** A range of bytes in the source of the pickle. */
export interface GraphSpan {
  readonly start: number;
  readonly length: number;
}

/** A value; two nodes are the same Python object when they are the same node. */
export type GraphNode =
  | { readonly kind: 'none' }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'int'; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: number }
  /** `python2` where the loader's encoding decides whether it is text, as the bytes in the file. */
  | { readonly kind: 'str'; readonly text: string; readonly python2?: GraphSpan | undefined }
  | { readonly kind: 'bytes' | 'bytearray'; readonly span: GraphSpan }
  /** Bytes that stand outside the pickle (NEXT_BUFFER). */
  | { readonly kind: 'buffer' }
  | GraphSequence
  | GraphDict
  | { readonly kind: 'global'; readonly symbol: SymbolName }
  | GraphObject
  | { readonly kind: 'persistent'; readonly row: number; readonly id: GraphNode };

/** A list, a tuple or a set. */
export interface GraphSequence {
  readonly kind: 'tuple' | 'list' | 'set' | 'frozenset';
  readonly row: number;
  readonly items: readonly GraphNode[];
}

/** A dict; keys may repeat, and then the last one counts. */
export interface GraphDict {
  readonly kind: 'dict';
  readonly row: number;
  readonly entries: readonly (readonly [GraphNode, GraphNode])[];
}

/** What a call made. */
export interface GraphObject {
  readonly kind: 'object';
  /** The number of its record: stable in one walk. */
  readonly row: number;
  /** Offset of the opcode that made the call. */
  readonly offset: number;
  readonly how: How;
  readonly callee: GraphNode;
  readonly args: GraphNode;
  /** Keyword arguments of NEWOBJ_EX. */
  readonly kwargs: GraphNode | undefined;
  /** States given by BUILD, in order. */
  readonly states: readonly GraphNode[];
  /** Items added by APPEND, APPENDS and ADDITEMS. */
  readonly items: readonly GraphNode[];
  /** Items set by SETITEM and SETITEMS. */
  readonly entries: readonly (readonly [GraphNode, GraphNode])[];
}

/** What a graph is made from: the rows of a walk that recorded everything. */
export interface GraphRows {
  readonly records: Records;
  readonly calls: Calls;
  readonly symbols: readonly SymbolName[];
  readonly source: ByteSource;
}

/** Bytes of one text that are decoded. */
const TEXT_BYTES = 2 ** 28;
/** Beyond this `decodeLiteral` gives a number that stands for all that are larger. */
const HUGE = 2n ** 8192n;

/** Makes nodes from rows. */
export class Graph {
  private readonly rows: GraphRows;
  private readonly nodes = new Map<number, GraphNode>();
  /** Calls on the result of a call (BUILD, SETITEM …) by the record of that result. */
  private readonly actions = new Map<number, number[]>();

  constructor(rows: GraphRows) {
    this.rows = rows;
    const { calls } = rows;
    for (let call = 0; call < calls.count; call++) {
      const { how, callee } = calls.row(call);
      if (how !== 'build' && how !== 'setitem' && how !== 'append' && how !== 'additem') continue;
      const known = this.actions.get(callee);
      if (known === undefined) this.actions.set(callee, [call]);
      else known.push(call);
    }
  }

  /** The node of a reference. Throws `ModelFileError` for what a limit cut off. */
  node(ref: number, kind: number): GraphNode {
    if (kind === KIND.EMPTY_TUPLE) return EMPTY_TUPLE;
    if (kind <= KIND.LAST_LITERAL) return this.literal(-1 - ref, kind);
    if (ref <= 0) throw lost(undefined);
    const known = this.nodes.get(ref);
    if (known !== undefined) return known;
    const made = this.made(ref, kind);
    this.nodes.set(ref, made);
    return made;
  }

  private made(row: number, kind: number): GraphNode {
    const { records, symbols, calls } = this.rows;
    const first = records.first[row] ?? 0;
    switch (kind) {
      case KIND.GLOBAL: {
        const symbol = symbols[first];
        if (symbol === undefined) throw lost(records.offset[row]);
        return { kind: 'global', symbol };
      }
      case KIND.INSTANCE:
        return new LazyObject(this, row, first);
      case KIND.PERSISTENT: {
        const { argsRef, argsKind } = calls.row(first);
        return { kind: 'persistent', row, id: this.node(argsRef, argsKind) };
      }
      case KIND.DICT:
        return new LazyDict(this, row);
      default:
        return new LazySequence(this, row, sequenceKind(kind));
    }
  }

  private literal(offset: number, kind: number): GraphNode {
    const peek = (at: number, length: number): Uint8Array => this.rows.source.read(at, length);
    const literal = decodeLiteral(peek, offset, kind, TEXT_BYTES);
    switch (literal.kind) {
      case 'none':
        return NONE;
      case 'bool':
      case 'float':
        return literal;
      case 'int':
        if (literal.value < HUGE && literal.value > -HUGE) return literal;
        throw tooLarge('a number', offset);
      case 'str': {
        if (literal.clipped) throw tooLarge('a text', offset);
        const python2 =
          kind === KIND.STR_PY2 ? payloadSpan(payloadOf(peek, offset, TEXT_BYTES)) : undefined;
        return { kind: 'str', text: literal.text, python2 };
      }
      case 'bytes':
      case 'bytearray':
        return { kind: literal.kind, span: { start: literal.offset, length: literal.length } };
      default:
        return { kind: 'buffer' };
    }
  }

  /** What container `row` holds, in order. */
  contents(row: number): GraphNode[] {
    const { records } = this.rows;
    if (records.contentsLost(row)) throw lost(records.offset[row]);
    const items: GraphNode[] = [];
    for (let run = records.firstRun(row); run !== undefined; run = records.nextRun(run)) {
      if (run.elided > 0) throw lost(records.offset[row]);
      for (let i = run.start; i < run.start + run.count; i++) {
        items.push(this.node(records.itemRef[i] ?? 0, records.itemKind[i] ?? 0));
      }
    }
    return items;
  }

  /** The call that made object `row`. */
  call(call: number): ReturnType<Calls['row']> {
    return this.rows.calls.row(call);
  }

  /** The kind of record `row`. */
  kindOf(row: number): number {
    return this.rows.records.kind[row] ?? KIND.ABSENT;
  }

  /** The arguments of the calls `how` on object `row`, in order. */
  given(row: number, ...hows: readonly How[]): GraphNode[] {
    const nodes: GraphNode[] = [];
    for (const call of this.actions.get(row) ?? []) {
      const { how, argsRef, argsKind } = this.call(call);
      if (hows.some((wanted) => wanted === how)) nodes.push(this.node(argsRef, argsKind));
    }
    return nodes;
  }
}

class LazySequence implements GraphSequence {
  readonly kind: GraphSequence['kind'];
  readonly row: number;
  private readonly graph: Graph;
  private items_: readonly GraphNode[] | undefined;

  constructor(graph: Graph, row: number, kind: GraphSequence['kind']) {
    this.graph = graph;
    this.row = row;
    this.kind = kind;
  }

  get items(): readonly GraphNode[] {
    this.items_ ??= this.graph.contents(this.row);
    return this.items_;
  }
}

class LazyDict implements GraphDict {
  readonly kind = 'dict';
  readonly row: number;
  private readonly graph: Graph;
  private entries_: GraphDict['entries'] | undefined;

  constructor(graph: Graph, row: number) {
    this.graph = graph;
    this.row = row;
  }

  get entries(): GraphDict['entries'] {
    this.entries_ ??= pairs(this.graph.contents(this.row));
    return this.entries_;
  }
}

class LazyObject implements GraphObject {
  readonly kind = 'object';
  readonly row: number;
  readonly how: How;
  readonly offset: number;
  private readonly graph: Graph;
  private readonly call: number;

  constructor(graph: Graph, row: number, call: number) {
    this.graph = graph;
    this.row = row;
    this.call = call;
    const { how, offset } = graph.call(call);
    if (how === 'import') throw lost(offset);
    this.how = how;
    this.offset = offset;
  }

  get callee(): GraphNode {
    const { callee } = this.graph.call(this.call);
    return this.graph.node(callee, this.graph.kindOf(callee));
  }

  get args(): GraphNode {
    const { argsRef, argsKind } = this.graph.call(this.call);
    return this.graph.node(argsRef, argsKind);
  }

  get kwargs(): GraphNode | undefined {
    const { extra } = this.graph.call(this.call);
    return extra === undefined ? undefined : this.graph.node(extra[0], extra[1]);
  }

  get states(): readonly GraphNode[] {
    return this.graph.given(this.row, 'build');
  }

  get items(): readonly GraphNode[] {
    const runs = this.graph.given(this.row, 'append', 'additem');
    return runs.flatMap((run) => (run.kind === 'list' ? run.items : []));
  }

  get entries(): GraphObject['entries'] {
    const runs = this.graph.given(this.row, 'setitem');
    return runs.flatMap((run) => (run.kind === 'dict' ? run.entries : []));
  }
}

const NONE: GraphNode = { kind: 'none' };
const EMPTY_TUPLE: GraphNode = { kind: 'tuple', row: 0, items: [] };

function pairs(flat: readonly GraphNode[]): GraphDict['entries'] {
  const entries: (readonly [GraphNode, GraphNode])[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) entries.push([flat[i] ?? NONE, flat[i + 1] ?? NONE]);
  return entries;
}

function payloadSpan({ start, length }: GraphSpan): GraphSpan {
  return { start, length };
}

function sequenceKind(kind: number): GraphSequence['kind'] {
  switch (kind) {
    case KIND.LIST:
      return 'list';
    case KIND.SET:
      return 'set';
    case KIND.FROZENSET:
    case KIND.FROZENSET_HASHING:
      return 'frozenset';
    default:
      return 'tuple';
  }
}

function lost(offset: number | undefined): ModelFileError {
  const message = 'the pickle holds more than is kept of one pickle';
  return new ModelFileError('LIMIT_EXCEEDED', message, { format: 'pickle', offset });
}

function tooLarge(what: string, offset: number): ModelFileError {
  return new ModelFileError('LIMIT_EXCEEDED', `${what} that is too large to convert`, {
    format: 'pickle',
    offset,
  });
}
