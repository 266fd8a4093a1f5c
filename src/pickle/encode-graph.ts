/**
 * Writes a graph as a pickle again: the same values, made by the same calls, without those that are refused.
 *
 * What a refused call would have made is left out of dicts and sets, and is None in lists and tuples, so that
 * what stands behind it keeps its place. An object one of whose arguments is refused is refused itself.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { readExactly, type ByteSource } from '../core/source.ts';
import type { Sink } from '../core/sink.ts';
import type { PickleEncoder } from './encode.ts';
import type { GraphNode, GraphObject, GraphSequence, GraphSpan } from './graph.ts';
import { OP } from './opcodes.ts';

/** How to write a graph. */
export interface EncodeGraphOptions {
  /** The source in which the graph's pickle stands. */
  readonly source: ByteSource;
  /** Where the opcodes go, as there come more. */
  readonly sink: Pick<Sink, 'write' | 'copy' | 'position'>;
  /** Whether a node may be written; asked once for each object, name and persistent id. */
  readonly allowed: (node: GraphNode) => boolean;
  /** Called after the BUILD of an object, when all before it is in the sink: bytes that follow the opcode. */
  readonly afterBuild?: ((object: GraphObject) => void) | undefined;
}

/** Opcodes kept in memory before they are handed on. */
const KEPT = 2 ** 16;
/** Bytes of a literal that are copied instead of being kept. */
const COPIED = 2 ** 16;

type Step = GraphNode | (() => void);

/** Writes `root` up to and with STOP. */
export function encodeGraph(
  encoder: PickleEncoder,
  root: GraphNode,
  options: EncodeGraphOptions,
): void {
  const writer = new GraphWriter(encoder, options);
  writer.write(root);
  encoder.opcode(OP.STOP);
  encoder.drain(options.sink);
}

class GraphWriter {
  private readonly encoder: PickleEncoder;
  private readonly options: EncodeGraphOptions;
  private readonly memo = new Map<GraphNode, number>();
  private readonly begun = new Set<GraphNode>();
  private readonly judged = new Map<GraphNode, boolean>();
  private readonly steps: Step[] = [];

  constructor(encoder: PickleEncoder, options: EncodeGraphOptions) {
    this.encoder = encoder;
    this.options = options;
  }

  write(root: GraphNode): void {
    this.judge(root);
    this.steps.push(root);
    for (let step = this.steps.pop(); step !== undefined; step = this.steps.pop()) {
      if (typeof step === 'function') step();
      else this.node(step);
      if (this.encoder.written.length > KEPT) this.encoder.drain(this.options.sink);
    }
  }

  /** Whether a node can stand in the output. */
  private stands(node: GraphNode): boolean {
    return this.judged.get(node) !== false;
  }

  /** Judges everything that can be reached; then refuses what is made of something refused, until nothing changes. */
  private judge(root: GraphNode): void {
    const objects: GraphObject[] = [];
    for (const node of reachable(root)) {
      if (node.kind === 'object' || node.kind === 'global' || node.kind === 'persistent') {
        this.judged.set(node, this.options.allowed(node));
      }
      if (node.kind === 'object') objects.push(node);
    }
    for (let changed = true; changed;) {
      changed = false;
      for (const object of objects) {
        if (!this.stands(object) || makers(object).every((node) => this.stands(node))) continue;
        this.judged.set(object, false);
        changed = true;
      }
    }
  }

  private node(node: GraphNode): void {
    const { encoder } = this;
    const known = this.memo.get(node);
    if (known !== undefined) {
      encoder.recall(known);
      return;
    }
    if (!this.stands(node)) {
      encoder.constant(undefined);
      return;
    }
    switch (node.kind) {
      case 'none':
        encoder.constant(undefined);
        return;
      case 'bool':
        encoder.constant(node.value);
        return;
      case 'int':
        if (!encoder.int(node.value)) throw unwritable('a number of more than 255 bytes');
        return;
      case 'float':
        encoder.float(node.value);
        return;
      case 'str':
        this.text(node);
        return;
      case 'bytes':
      case 'bytearray':
        this.binary(node.span, node.kind === 'bytearray');
        return;
      case 'buffer':
        throw unwritable('bytes that stand outside the pickle');
      case 'global': {
        const { module, name, writtenAs } = node.symbol;
        if (encoder.protocol >= 4 || writtenAs === undefined) encoder.global(module, name);
        else encoder.global(writtenAs.module, writtenAs.name);
        return;
      }
      case 'persistent':
        this.next([node.id, () => encoder.opcode(OP.BINPERSID)]);
        return;
      case 'object':
        this.object(node);
        return;
      case 'dict':
        this.begin(node);
        encoder.opcode(OP.EMPTY_DICT);
        this.remember(node);
        this.next(this.pairs(node.entries));
        return;
      case 'list':
        this.begin(node);
        encoder.opcode(OP.EMPTY_LIST);
        this.remember(node);
        this.next(this.marked(node.items, OP.APPENDS));
        return;
      default:
        this.closed(node);
    }
  }

  /** Tuples and sets, which are whole before anything can refer to them. */
  private closed(node: GraphSequence): void {
    const { encoder } = this;
    if (node.kind === 'tuple' && node.items.length === 0) {
      encoder.tuple(0); // all empty tuples are one
      return;
    }
    this.begin(node);
    if (node.kind === 'tuple') {
      const { items } = node;
      if (items.length > 3) encoder.opcode(OP.MARK);
      this.next([
        ...items,
        () => {
          encoder.tuple(items.length);
          this.remember(node);
        },
      ]);
      return;
    }
    const items = node.items.filter((item) => this.stands(item));
    if (node.kind === 'set') {
      encoder.opcode(OP.EMPTY_SET);
      this.remember(node);
      this.next(this.marked(items, OP.ADDITEMS));
    } else {
      encoder.opcode(OP.MARK);
      this.next([
        ...items,
        () => {
          encoder.opcode(OP.FROZENSET);
          this.remember(node);
        },
      ]);
    }
  }

  private object(node: GraphObject): void {
    this.begin(node);
    const { how, callee, args, kwargs, items, entries, states } = node;
    const { encoder } = this;
    const steps: Step[] = [];
    if (how === 'obj' || how === 'inst') {
      const given = args.kind === 'tuple' ? args.items : [];
      steps.push(
        () => encoder.opcode(OP.MARK),
        callee,
        ...given,
        () => encoder.opcode(OP.OBJ),
      );
    } else if (how === 'newobj_ex') {
      steps.push(callee, args, kwargs ?? NO_KEYWORDS, () => encoder.opcode(OP.NEWOBJ_EX));
    } else {
      const opcode = how === 'newobj' ? OP.NEWOBJ : OP.REDUCE;
      steps.push(callee, args, () => encoder.opcode(opcode));
    }
    steps.push(
      () => this.remember(node),
      ...this.marked(items, OP.APPENDS),
      ...this.pairs(entries),
    );
    for (const state of states) steps.push(state, () => this.built(node));
    this.next(steps);
  }

  private built(node: GraphObject): void {
    this.encoder.opcode(OP.BUILD);
    if (this.options.afterBuild === undefined) return;
    this.encoder.drain(this.options.sink);
    this.options.afterBuild(node);
  }

  private marked(items: readonly GraphNode[], opcode: number): Step[] {
    const { encoder } = this;
    if (items.length === 0) return [];
    return [() => encoder.opcode(OP.MARK), ...items, () => encoder.opcode(opcode)];
  }

  private pairs(entries: readonly (readonly [GraphNode, GraphNode])[]): Step[] {
    const kept = entries.filter(([key, value]) => this.stands(key) && this.stands(value));
    return this.marked(kept.flat(), OP.SETITEMS);
  }

  /** Text of Python 2 is bytes as far as anybody knows. */
  private text(node: Extract<GraphNode, { readonly kind: 'str' }>): void {
    if (node.python2 === undefined) {
      this.encoder.text(node.text);
      return;
    }
    const { start, length } = node.python2;
    const [code = 0] = readExactly(this.options.source, start - 1, 1);
    if (code !== OP.STRING) {
      this.encoder.oldString(readExactly(this.options.source, start, length).slice());
      return;
    }
    // Escapes were decoded; what is not ASCII could have been any bytes.
    if (/[^\0-\x7f]/.test(node.text)) throw unwritable('a text of Python 2 that is not ASCII');
    this.encoder.oldString(Uint8Array.from(node.text, (letter) => letter.charCodeAt(0)));
  }

  private binary({ start, length }: GraphSpan, mutable: boolean): void {
    const { encoder, options } = this;
    if (!mutable && length <= COPIED) {
      encoder.binary(readExactly(options.source, start, length));
      return;
    }
    encoder.beginBinary(length, mutable);
    encoder.drain(options.sink);
    options.sink.copy(options.source, start, length);
  }

  /** A value that holds itself can only be written where it is there before its contents are. */
  private begin(node: GraphNode): void {
    if (this.begun.has(node)) throw unwritable('a value that is made of itself');
    this.begun.add(node);
  }

  private remember(node: GraphNode): void {
    this.memo.set(node, this.encoder.memoize());
  }

  private next(steps: readonly Step[]): void {
    for (let i = steps.length - 1; i >= 0; i--) {
      const step = steps[i];
      if (step !== undefined) this.steps.push(step);
    }
  }
}

const NO_KEYWORDS: GraphNode = { kind: 'dict', row: 0, entries: [] };

/** What an object cannot be made without: its callee and what its arguments are. */
function makers({ callee, args, kwargs }: GraphObject): GraphNode[] {
  const named = kwargs?.kind === 'dict' ? kwargs.entries.flat() : [];
  return [callee, ...(args.kind === 'tuple' ? args.items : [args]), ...named];
}

/** Every node that can be reached, each once. */
export function reachable(root: GraphNode): ReadonlySet<GraphNode> {
  const seen = new Set<GraphNode>([root]);
  for (const node of seen) for (const inner of partsOf(node)) seen.add(inner);
  return seen;
}

function partsOf(node: GraphNode): readonly GraphNode[] {
  switch (node.kind) {
    case 'tuple':
    case 'list':
    case 'set':
    case 'frozenset':
      return node.items;
    case 'dict':
      return node.entries.flat();
    case 'persistent':
      return [node.id];
    case 'object': {
      const { callee, args, kwargs, states, items, entries } = node;
      return [
        callee,
        args,
        ...(kwargs === undefined ? [] : [kwargs]),
        ...states,
        ...items,
        ...entries.flat(),
      ];
    }
    default:
      return [];
  }
}

function unwritable(what: string): ModelFileError {
  return new ModelFileError('UNSUPPORTED', `${what} cannot be written again`, { format: 'pickle' });
}
