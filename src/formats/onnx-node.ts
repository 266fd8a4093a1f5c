/**
 * Nodes of ONNX graphs and their attributes, which may hold graphs and tensors of their own.
 * onnx/onnx.proto3 (onnx 1.23.2), NodeProto and AttributeProto.
 * @module
 */
import type { OperatorPart, Part } from './format.ts';
import { tensorHandler } from './onnx-tensor.ts';
import { operatorName, type OnnxWalk } from './onnx-walk.ts';
import type { MessageHandler } from './protobuf-wire.ts';
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
  const node = {
    type: '',
    domain: '',
    texts: new Map<string, string>(),
    numbers: new Map<string, number>(),
  };
  return {
    field: (field) => {
      if (field.type !== 2) return undefined;
      if (field.number === 4) node.type = walk.name(field);
      if (field.number === 7) node.domain = walk.name(field);
      if (field.number === 5) return attributeHandler(walk, field.offset, node, graph);
      return undefined;
    },
    close: () => nodeParts(walk, place, offset, node),
  };
}

interface Node {
  readonly type: string;
  readonly domain: string;
  readonly texts: Map<string, string>;
  readonly numbers: Map<string, number>;
}

function* nodeParts(walk: OnnxWalk, place: string, offset: number, node: Node): Generator<Part> {
  const { type, domain, texts, numbers } = node;
  const python = type === PYTHON;
  const operator = python ? `*::${PYTHON}` : operatorName(domain, type);
  const details = python ? { domain, ...telling(texts) } : telling(texts);
  const part: OperatorPart = {
    kind: 'operator',
    name: place,
    offset,
    framework: 'onnx',
    operator,
    details,
  };
  walk.addOperator(part);
  if (type !== CONTEXT || numbers.get('embed_mode') !== 0) return;
  const target = texts.get('ep_cache_context') ?? '';
  if (target === '' || !walk.isNew(`context ${target}`, offset)) return;
  yield {
    kind: 'reference',
    name: place,
    offset,
    purpose: 'library',
    target,
    reach: reachOf(target),
  };
}

function telling(texts: ReadonlyMap<string, string>): Record<string, string> {
  const entries = [...texts].filter(([name]) => TELLING.has(name));
  return Object.fromEntries(entries.map(([name, value]) => [name, value.slice(0, MOST_NAME)]));
}

function attributeHandler(
  walk: OnnxWalk,
  offset: number,
  node: Node,
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
        node.texts.set(name, text);
      }
      if (value !== undefined && name === 'embed_mode') node.numbers.set(name, value);
      return [];
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
