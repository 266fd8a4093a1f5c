/**
 * Nodes of ONNX graphs and their attributes, which may hold graphs and tensors of their own.
 * onnx/onnx.proto3 (onnx 1.23.2), NodeProto and AttributeProto.
 * @module
 */
import type { Part } from './format.ts';
import { tensorHandler } from './onnx-tensor.ts';
import { operatorName, type OnnxWalk } from './onnx-walk.ts';
import type { MessageHandler, WireField } from './protobuf-wire.ts';
import { reachOf } from './reference-reach.ts';

const MOST_NAME = 200;
const MOST_TARGET = 4096;
/** onnxruntime calls Python for a node of this type in any domain (core/language_interop_ops, LoadInterOp). */
const PYTHON = 'PyOp';
/** Attributes that say what such a node or one of an accelerator does. */
const TELLING = new Set([
  'module',
  'class_name',
  'compute',
  'name',
  'func_name',
  'operator',
  'source',
]);
/** A compiled model for an accelerator: with embed_mode 0 its context is the path of another file. */
const CONTEXT = 'EPContext';

/** Takes a graph inside an attribute. */
export type GraphHandler = () => MessageHandler<Part>;

/** Takes one NodeProto; `place` is where its graph stands. */
export function nodeHandler(
  walk: OnnxWalk,
  place: string,
  offset: number,
  graph: GraphHandler,
): MessageHandler<Part> {
  return new NodeFields(walk, place, offset, graph);
}

class NodeFields implements MessageHandler<Part> {
  type = '';
  domain = '';
  /** Attributes that tell what the node does; most have none. */
  texts: Map<string, string> = NONE;
  embedded = true;
  private readonly walk: OnnxWalk;
  private readonly place: string;
  private readonly offset: number;
  private readonly graph: GraphHandler;

  constructor(walk: OnnxWalk, place: string, offset: number, graph: GraphHandler) {
    this.walk = walk;
    this.place = place;
    this.offset = offset;
    this.graph = graph;
  }

  field(field: WireField): MessageHandler<Part> | undefined {
    const { number, type, offset } = field;
    if (type !== 2) return undefined;
    if (number === 4) this.type = this.walk.name(field);
    if (number === 7) this.domain = this.walk.name(field);
    return number === 5 ? attributeHandler(this.walk, offset, this, this.graph) : undefined;
  }

  close(): readonly Part[] {
    const { walk, place, offset, type, domain, texts } = this;
    const python = type === PYTHON;
    const operator = python ? `*::${PYTHON}` : operatorName(domain, type);
    const plain = texts === NONE && !python;
    if (!plain || !walk.knows(place, operator)) {
      const details = python ? { domain, ...telling(texts) } : telling(texts);
      walk.addOperator({
        kind: 'operator',
        name: place,
        offset,
        framework: 'onnx',
        operator,
        details,
      });
    }
    const target = texts.get('ep_cache_context') ?? '';
    if (type !== CONTEXT || this.embedded || target === '') return NOTHING;
    if (!walk.isNew(`context ${target}`, offset)) return NOTHING;
    const reach = reachOf(target);
    return [{ kind: 'reference', name: place, offset, purpose: 'library', target, reach }];
  }
}

const NONE: Map<string, string> = new Map();
const NOTHING: readonly Part[] = [];

function telling(texts: ReadonlyMap<string, string>): Record<string, string> {
  const entries = [...texts].filter(([name]) => TELLING.has(name));
  return Object.fromEntries(entries.map(([name, value]) => [name, value.slice(0, MOST_NAME)]));
}

function attributeHandler(
  walk: OnnxWalk,
  offset: number,
  node: NodeFields,
  graph: GraphHandler,
): MessageHandler<Part> {
  let name = '';
  let text: string | undefined;
  let value: number | undefined;
  return {
    field: (field) => {
      const { number, type } = field;
      if (number === 3 && type === 0) value = field.value;
      if (type !== 2) return undefined;
      if (number === 1) name = walk.reader.text(field, MOST_NAME);
      if (number === 4) text = walk.reader.text(field, MOST_TARGET);
      if (number === 5 || number === 10) return tensorHandler(walk, name || 'value', field.offset);
      if (number === 6 || number === 11) return graph();
      if (number === 22 || number === 23) return sparseHandler(walk, name || 'value');
      return undefined;
    },
    close: () => {
      if (text !== undefined && (TELLING.has(name) || name === 'ep_cache_context')) {
        node.texts = new Map(node.texts).set(name, text);
      }
      if (value !== undefined && name === 'embed_mode') node.embedded = value !== 0;
      return NOTHING;
    },
  };
}

/** Takes a SparseTensorProto: its values and its indices are tensors. */
export function sparseHandler(walk: OnnxWalk, place: string): MessageHandler<Part> {
  return {
    field: ({ number, type, offset }) =>
      type === 2 && (number === 1 || number === 2) ? tensorHandler(walk, place, offset) : undefined,
  };
}
