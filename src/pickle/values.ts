/**
 * Pictures of values: bounded trees made from the rows of a walk, on demand.
 * @module
 */
import type { SymbolName, Value } from '../core/value.ts';
import type { Calls } from './calls.ts';
import { ContentsNeeded } from './contents-needed.ts';
import { isBare, KIND } from './kinds.ts';
import { decodeLiteral, type Peek } from './literal.ts';
import type { Nearby } from './nearby.ts';
import type { Entry, Records } from './records.ts';

/** Default number of nodes in one picture. */
export const NODES = 2048;
const DEPTH = 24;
const TEXT_BYTES = 1024;
/** Steps that all questions about plainness may take together: beyond it nothing is called plain. */
const PLAIN_STEPS = 40_000_000;
/** Nodes and entries that all pictures of one walk may take together; then everything is `elided`. */
const DRAWN = 6_000_000;
/** Nodes of the picture of what is called, until that many nodes were drawn in all, and after that. */
const CALLEE_NODES = 64;
const FULLY_DRAWN = 500_000;
const CALLEE_NODES_LATER = 6;
/** Nodes of a persistent id that is kept: the tuple that torch writes. */
const SMALL_ID = 8;
/** Nodes that a number beyond 64 bits counts for. */
const LONG_NUMBER = 256;

/** What a picture needs of the records: all of them, or what there was of them earlier. */
export type SeenRecords = Pick<
  Records,
  | 'count'
  | 'kind'
  | 'first'
  | 'itemRef'
  | 'itemKind'
  | 'firstRun'
  | 'nextRun'
  | 'contentsLost'
  | 'holdsLiterals'
  | 'onlyRun'
>;

/** What the pictures are made from. */
export interface Rows {
  readonly records: SeenRecords;
  readonly calls: Calls;
  readonly symbols: readonly SymbolName[];
  readonly peek: Peek;
  /** Where small numbers and short texts can be had without a view of their bytes. */
  readonly nearby?: Nearby | undefined;
  /**
   * Rows are still being added, so nothing that is plain now need stay so. Then no container is called
   * plain, and a picture costs no more than its nodes.
   */
  readonly growing?: boolean;
  /** Some contents were not recorded: who needs them gets a `ContentsNeeded`. */
  readonly partial?: boolean;
}

/** Makes pictures. */
export class Values {
  private readonly rows: Rows;
  /** By record: 0 not asked yet, 1 plain, 2 not plain. */
  private readonly plainness: Uint8Array;
  private steps = 0;
  private drawn = 0;
  /** The persistent id that was asked for last, and its picture, if it is as small as torch's. */
  private lastId: { readonly call: number; readonly value: Value } | undefined;

  constructor(rows: Rows) {
    this.rows = rows;
    this.plainness = new Uint8Array(rows.growing === true ? 0 : rows.records.count);
  }

  /**
   * What is called: in full while few calls were drawn, then its outermost parts. Chains of calls on results
   * of calls would otherwise be drawn over and over.
   */
  callee(ref: number, kind: number): Value {
    return this.picture(ref, kind, this.drawn < FULLY_DRAWN ? CALLEE_NODES : CALLEE_NODES_LATER);
  }

  /** The picture of a value with at most about `nodes` nodes. */
  picture(ref: number, kind: number, nodes: number = NODES): Value {
    return this.node(ref, kind, { nodes, path: [] });
  }

  /** The picture of the persistent id of call number `call`: mostly, what is called next is given the object behind it. */
  persistentId(ref: number, kind: number, call: number): Value {
    const before = this.drawn;
    const value = this.picture(ref, kind);
    this.lastId = this.drawn - before <= SMALL_ID ? { call, value } : undefined;
    return value;
  }

  /** Whether nothing but plain data is reachable from a value. Iterative: depth is the file's choice. */
  isPlain(ref: number, kind: number): boolean {
    if (kind <= KIND.LAST_LITERAL) return true;
    if (kind < KIND.TUPLE) return this.unrecorded();
    if (kind >= KIND.GLOBAL || this.rows.growing === true) return false;
    if (this.rows.records.holdsLiterals(ref)) return true;
    const known = this.plainness[ref] ?? 2;
    return known === 0 ? this.explore(ref) : known === 1;
  }

  /** Contents that were not recorded: never plain. */
  private unrecorded(): false {
    if (this.rows.partial === true) throw new ContentsNeeded();
    return false;
  }

  private explore(root: number): boolean {
    const visited: number[] = [root];
    this.plainness[root] = 1;
    for (let next = 0; next < visited.length; next++) {
      if (!this.holdsOnlyPlain(visited[next] ?? 0, visited)) {
        // Only the root is known not to be plain; the others are asked again when they matter.
        for (const row of visited) this.plainness[row] = 0;
        this.plainness[root] = 2;
        return false;
      }
    }
    return true;
  }

  private holdsOnlyPlain(row: number, visited: number[]): boolean {
    const { records } = this.rows;
    if (records.contentsLost(row)) return false;
    for (let entry = records.firstRun(row); entry !== undefined; entry = records.nextRun(entry)) {
      this.steps += entry.count + 1;
      if (this.steps > PLAIN_STEPS) return false;
      if (!this.entryIsPlain(entry, visited)) return false;
    }
    return true;
  }

  private entryIsPlain({ start, count }: Entry, visited: number[]): boolean {
    const { itemKind, itemRef } = this.rows.records;
    for (let i = start; i < start + count; i++) {
      const kind = itemKind[i] ?? 0;
      if (kind <= KIND.LAST_LITERAL) continue;
      const ref = itemRef[i] ?? 0;
      if (isBare(kind)) return this.unrecorded();
      if (kind >= KIND.GLOBAL || this.plainness[ref] === 2) return false;
      if (this.plainness[ref] === 0) {
        this.plainness[ref] = 1;
        visited.push(ref);
      }
    }
    return true;
  }

  private node(ref: number, kind: number, room: Room): Value {
    // A name costs no node: what an object is must be visible wherever the object is.
    if (kind === KIND.GLOBAL) return this.global(ref);
    if (kind === KIND.EMPTY_TUPLE) return { kind: 'tuple', items: [], elided: 0, plain: true };
    if (--room.nodes < 0 || room.path.length > DEPTH || this.drawn++ > DRAWN) {
      return this.unseen(ref, kind);
    }
    if (kind <= KIND.LAST_LITERAL) return this.literal(ref, kind);
    if (kind < KIND.TUPLE || ref === 0)
      return { kind: 'lost', plain: isBare(kind) && this.unrecorded() };
    if (kind < KIND.GLOBAL && kind !== KIND.DICT && this.rows.records.holdsLiterals(ref)) {
      // Nothing in it leads back to it.
      return this.sequence(ref, kind, this.rows.growing !== true, room);
    }
    if (room.path.includes(ref)) return { kind: 'cycle', plain: this.isPlain(ref, kind) };
    room.path.push(ref);
    const value =
      kind >= KIND.GLOBAL ? this.made(ref, kind, room) : this.container(ref, kind, room);
    room.path.pop();
    return value;
  }

  /** Whether one more node may be drawn here, which is then counted. */
  private mayDrawIn({ nodes, path }: Room): boolean {
    return nodes > 0 && path.length <= DEPTH && this.drawn++ <= DRAWN;
  }

  /** Beyond the budget: of an instance its class at least, which costs nothing. */
  private unseen(ref: number, kind: number): Value {
    const { records, calls } = this.rows;
    if (kind === KIND.INSTANCE && ref > 0) {
      const call = records.first[ref] ?? 0;
      const { how, callee } = calls.row(call);
      if (how !== 'import' && records.kind[callee] === KIND.GLOBAL) {
        const cls = this.global(callee);
        return { kind: 'instance', call, how, callee: cls, args: undefined, plain: false };
      }
    }
    return { kind: 'elided', plain: this.isPlain(ref, kind) };
  }

  /** Whether the value is a dict whose keys are all string literals without `__` in front. */
  isOrdinaryDict(ref: number, kind: number): boolean {
    const { records } = this.rows;
    if (kind === KIND.BARE_DICT) return this.unrecorded();
    if (kind !== KIND.DICT || ref <= 0 || records.contentsLost(ref)) return false;
    for (let entry = records.firstRun(ref); entry !== undefined; entry = records.nextRun(entry)) {
      this.drawn += 1 + (entry.count >> 3);
      if (entry.elided > 0 || this.drawn > DRAWN) return false;
      for (let i = entry.start; i < entry.start + entry.count; i += 2) {
        if (records.itemKind[i] !== KIND.STR) return false;
      }
    }
    return true;
  }

  /** Long texts and numbers cost more of what may be drawn: a call may show the same one thousands of times. */
  private literal(ref: number, kind: number): Value {
    const short = kind === KIND.STR ? this.rows.nearby?.text(-1 - ref) : undefined;
    if (short !== undefined) return short;
    const literal = decodeLiteral(this.rows.peek, -1 - ref, kind, TEXT_BYTES);
    if (literal.kind === 'str') this.drawn += literal.text.length >> 5;
    if (literal.kind === 'int' && BigInt.asIntN(64, literal.value) !== literal.value) {
      this.drawn += LONG_NUMBER;
    }
    return literal;
  }

  private global(ref: number): Value {
    const symbol = this.rows.symbols[this.rows.records.first[ref] ?? 0];
    return symbol === undefined
      ? { kind: 'lost', plain: false }
      : { kind: 'global', symbol, plain: false };
  }

  private made(ref: number, kind: number, room: Room): Value {
    const call = this.rows.records.first[ref] ?? 0;
    if (kind === KIND.PERSISTENT && this.lastId?.call === call) {
      return { kind: 'persistent', id: this.lastId.value, call, plain: false };
    }
    const row = this.rows.calls.row(call);
    if (kind === KIND.PERSISTENT) {
      const id = this.node(row.argsRef, row.argsKind, room);
      return { kind: 'persistent', id, call, plain: false };
    }
    if (row.how === 'import') return { kind: 'lost', plain: false };
    const calleeKind = this.rows.records.kind[row.callee] ?? 0;
    const callee = this.node(row.callee, calleeKind, room);
    const args = this.node(row.argsRef, row.argsKind, room);
    return { kind: 'instance', call, how: row.how, callee, args, plain: false };
  }

  private container(ref: number, kind: number, room: Room): Value {
    if (this.rows.records.contentsLost(ref)) return { kind: 'lost', plain: false };
    if (this.drawn > DRAWN) return { kind: 'elided', plain: this.isPlain(ref, kind) };
    const plain = this.isPlain(ref, kind);
    return kind === KIND.DICT ? this.dict(ref, plain, room) : this.sequence(ref, kind, plain, room);
  }

  private sequence(ref: number, kind: number, plain: boolean, room: Room): Value {
    const { records } = this.rows;
    const items: Value[] = [];
    let elided = 0;
    const count = records.onlyRun(ref);
    if (count > 0 && count <= room.nodes) {
      this.drawn++;
      const end = (records.first[ref] ?? 0) + count;
      for (let i = end - count; i < end; i++) items.push(this.item(i, end - i, room));
      return { kind: sequenceKind(kind), items, elided, plain };
    }
    for (let entry = records.firstRun(ref); entry !== undefined; entry = records.nextRun(entry)) {
      const shown = Math.min(entry.count, Math.max(0, room.nodes));
      this.drawn++;
      for (let i = entry.start; i < entry.start + shown; i++) {
        items.push(this.item(i, entry.start + shown - i, room));
      }
      elided += entry.elided + entry.count - shown;
    }
    return { kind: sequenceKind(kind), items, elided, plain };
  }

  private dict(ref: number, plain: boolean, room: Room): Value {
    const { records } = this.rows;
    const entries: [Value, Value][] = [];
    let elided = 0;
    let ordinaryKeys = true;
    for (let entry = records.firstRun(ref); entry !== undefined; entry = records.nextRun(entry)) {
      this.drawn += entry.count;
      for (let i = entry.start; i < entry.start + entry.count; i += 2) {
        ordinaryKeys &&= records.itemKind[i] === KIND.STR;
        const left = entry.start + entry.count - i;
        if (room.nodes > 0)
          entries.push([this.share(i, left, room), this.share(i + 1, left - 1, room)]);
        else elided++;
      }
      elided += entry.elided / 2;
    }
    return { kind: 'dict', entries, elided, ordinaryKeys, plain };
  }

  /** One of `left` items that are still to be drawn. Small numbers at hand, the most frequent, need nothing else. */
  private item(at: number, left: number, room: Room): Value {
    const { records, nearby } = this.rows;
    const kind = records.itemKind[at];
    if ((kind !== KIND.INT && kind !== KIND.BOOL) || nearby === undefined) {
      return this.share(at, left, room);
    }
    const mayDraw = room.nodes > 0 && room.path.length <= DEPTH && this.drawn <= DRAWN;
    const value = mayDraw ? nearby.small(-1 - (records.itemRef[at] ?? 0)) : undefined;
    if (value === undefined) return this.share(at, left, room);
    this.drawn++;
    room.nodes--;
    return value;
  }

  /** One of `left` items that are still to be drawn: none may use up what the others need to be seen at all. */
  private share(at: number, left: number, room: Room): Value {
    const { itemRef, itemKind } = this.rows.records;
    const kind = itemKind[at] ?? 0;
    const ref = itemRef[at] ?? 0;
    // Most are literals and names, which are drawn whole or not at all.
    if (kind === KIND.GLOBAL || (kind < KIND.EMPTY_TUPLE && this.mayDrawIn(room))) {
      room.nodes--;
      return kind === KIND.GLOBAL ? this.global(ref) : this.literal(ref, kind);
    }
    const own = Math.min(room.nodes, Math.max(1, Math.floor(room.nodes / left)));
    const inner: Room = { nodes: own, path: room.path };
    const value = this.node(ref, kind, inner);
    // Names are free, and a container may hold a million.
    room.nodes -= Math.max(1, own - Math.max(0, inner.nodes));
    return value;
  }
}

/** What is left to draw with, and the records being drawn. */
interface Room {
  nodes: number;
  readonly path: number[];
}

function sequenceKind(kind: number): 'tuple' | 'list' | 'set' | 'frozenset' {
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
