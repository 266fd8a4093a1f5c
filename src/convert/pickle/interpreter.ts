/**
 * Turns the inert graph of a pickle into model values: what is known to be data by its maker (a tensor, an
 * array, an ordered dict) becomes that, everything else stays an object that nobody makes.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { ByteSource } from '../../core/source.ts';
import type { SymbolName } from '../../core/value.ts';
import type { GraphNode, GraphObject, GraphSpan } from '../../pickle/graph.ts';
import type {
  BytesValue,
  DictValue,
  ModelValue,
  ObjectValue,
  SequenceValue,
} from '../model/value.ts';
import { uniqueEntries } from './unique-entries.ts';

/** Makes the value of an object from the call that would make it; undefined when it is not what it seems. */
export type Builder = (object: GraphObject, to: Interpreter) => ModelValue | undefined;

/** Builders by `module name` of what is called. */
export type Builders = ReadonlyMap<string, Builder>;

/** What an interpreter needs to know about the file around the pickle. */
export interface InterpreterOptions {
  /** The source in which the pickle stands. */
  readonly source: ByteSource;
  readonly builders: Builders;
  /** What a persistent id stands for (torch's storages are looked up by the builders of tensors). */
  readonly persistent?: ((id: GraphNode) => ModelValue | undefined) | undefined;
}

/** Builders that call each other nest as deep as a file says, so somebody has to count. */
const DEPTH = 100;

/** One pickle's values. */
export class Interpreter {
  readonly source: ByteSource;
  /** Objects that became data, by record: the calls that made them are not missed. */
  readonly understood: Set<number> = new Set();
  private readonly options: InterpreterOptions;
  private readonly values = new Map<GraphNode, ModelValue>();
  private depth = 0;

  constructor(options: InterpreterOptions) {
    this.options = options;
    this.source = options.source;
  }

  /** The value of a node; the same value for the same node. */
  value(node: GraphNode): ModelValue {
    if (node.kind === 'none' || node.kind === 'bool') return node;
    if (node.kind === 'int' || node.kind === 'float') return node;
    const known = this.values.get(node);
    if (known !== undefined) return known;
    const made = this.make(node);
    this.values.set(node, made);
    return made;
  }

  /** The bytes of a literal. */
  bytes({ start, length }: GraphSpan, kind: BytesValue['kind'] = 'bytes'): BytesValue {
    return { kind, source: this.source, offset: start, length };
  }

  private make(node: GraphNode): ModelValue {
    switch (node.kind) {
      case 'none':
      case 'bool':
      case 'int':
      case 'float':
        return node;
      case 'str':
        return { kind: 'str', text: node.text };
      case 'bytes':
      case 'bytearray':
        return this.bytes(node.span, node.kind);
      case 'buffer':
        throw new ModelFileError('UNSUPPORTED', 'bytes that stand outside the pickle');
      case 'global':
        return { kind: 'symbol', symbol: node.symbol };
      case 'persistent':
        return (
          this.options.persistent?.(node.id) ?? { kind: 'persistent', id: this.value(node.id) }
        );
      case 'dict':
        return new LazyDict(this, node.entries);
      case 'object':
        return this.object(node);
      default:
        return new LazySequence(this, node.kind, node);
    }
  }

  private object(node: GraphObject): ModelValue {
    const { callee } = node;
    if (callee.kind === 'global' && node.how !== 'build') {
      const { module, name } = reconstructed(node) ?? callee.symbol;
      const built = this.build(this.options.builders.get(`${module} ${name}`), node);
      if (built !== undefined) {
        this.understood.add(node.row);
        return built;
      }
    }
    return new LazyObject(this, node);
  }

  private build(builder: Builder | undefined, node: GraphObject): ModelValue | undefined {
    if (builder === undefined) return undefined;
    if (this.depth >= DEPTH) {
      const message = `calls nested more than ${DEPTH} deep`;
      throw new ModelFileError('LIMIT_EXCEEDED', message, {
        format: 'pickle',
        offset: node.offset,
      });
    }
    this.depth++;
    try {
      return builder(node, this);
    } finally {
      this.depth--;
    }
  }
}

/** The class in `copyreg._reconstructor(class, object, None)`: how protocols 0 and 1 make what NEWOBJ makes. */
function reconstructed({ callee, args }: GraphObject): SymbolName | undefined {
  if (callee.kind !== 'global' || args.kind !== 'tuple' || args.items.length !== 3)
    return undefined;
  if (callee.symbol.module !== 'copyreg' || callee.symbol.name !== '_reconstructor')
    return undefined;
  const [type, base, state] = args.items;
  if (type?.kind !== 'global' || base?.kind !== 'global' || state?.kind !== 'none')
    return undefined;
  const { module, name } = base.symbol;
  return module === 'builtins' && name === 'object' ? type.symbol : undefined;
}

class LazySequence implements SequenceValue {
  readonly kind: SequenceValue['kind'];
  private readonly to: Interpreter;
  private readonly node: { readonly items: readonly GraphNode[] };
  private items_: readonly ModelValue[] | undefined;

  constructor(
    to: Interpreter,
    kind: SequenceValue['kind'],
    node: { readonly items: readonly GraphNode[] },
  ) {
    this.to = to;
    this.kind = kind;
    this.node = node;
  }

  get items(): readonly ModelValue[] {
    this.items_ ??= this.node.items.map((item) => this.to.value(item));
    return this.items_;
  }
}

/** A dict of a graph as a value; entries are made when asked for. */
export class LazyDict implements DictValue {
  readonly kind = 'dict';
  readonly type: DictValue['type'];
  private readonly to: Interpreter;
  private readonly nodes: readonly (readonly [GraphNode, GraphNode])[];
  private readonly state: GraphNode | undefined;
  private entries_: DictValue['entries'] | undefined;

  constructor(
    to: Interpreter,
    nodes: readonly (readonly [GraphNode, GraphNode])[],
    type?: DictValue['type'],
    state?: GraphNode,
  ) {
    this.to = to;
    this.nodes = nodes;
    this.type = type;
    this.state = state;
  }

  get entries(): DictValue['entries'] {
    this.entries_ ??= uniqueEntries(this.nodes).map(([key, value]) => [
      this.to.value(key),
      this.to.value(value),
    ]);
    return this.entries_;
  }

  get attributes(): ModelValue | undefined {
    return this.state === undefined ? undefined : this.to.value(this.state);
  }
}

class LazyObject implements ObjectValue {
  readonly kind = 'object';
  private readonly to: Interpreter;
  private readonly node: GraphObject;
  private states_: readonly ModelValue[] | undefined;

  constructor(to: Interpreter, node: GraphObject) {
    this.to = to;
    this.node = node;
  }

  get how(): ObjectValue['how'] {
    return this.node.how;
  }

  get callee(): ModelValue {
    return this.to.value(this.node.callee);
  }

  get args(): ModelValue {
    return this.to.value(this.node.args);
  }

  get kwargs(): ModelValue | undefined {
    const { kwargs } = this.node;
    return kwargs === undefined ? undefined : this.to.value(kwargs);
  }

  get states(): readonly ModelValue[] {
    this.states_ ??= this.node.states.map((state) => this.to.value(state));
    return this.states_;
  }

  get items(): readonly ModelValue[] {
    return this.node.items.map((item) => this.to.value(item));
  }

  get entries(): ObjectValue['entries'] {
    return uniqueEntries(this.node.entries).map(([key, value]) => [
      this.to.value(key),
      this.to.value(value),
    ]);
  }
}
