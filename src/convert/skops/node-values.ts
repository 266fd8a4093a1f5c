/**
 * The value that each kind of node of a skops schema stands for.
 * skops 0.16 skops/io/_general.py, _numpy.py, _scipy.py, _sklearn.py: the `_construct` of each node.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { Tensor } from '../model/tensor.ts';
import type { ModelValue, ObjectValue, SequenceValue } from '../model/value.ts';
import { descrOf } from '../numpy/numpy-type.ts';
import { arrayValueOf, maskedValueOf } from './array-values.ts';
import { keyValue, plainValue, sliceEdge } from './json-values.ts';
import { contentText, fileOf, malformed, one, type ReadNode } from './read-node.ts';

/** The value of a node whose inner nodes were read. */
export function valueOfNode(read: ReadNode): ModelValue {
  const reader = READERS.get(read.node.loader);
  if (reader !== undefined) return reader(read);
  const message = `a node of the kind "${read.node.loader.slice(0, 80)}"`;
  throw new ModelFileError('UNSUPPORTED', message, { format: 'skops', offset: read.node.offset });
}

type Reader = (read: ReadNode) => ModelValue;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['JsonNode', plainValue],
  ['DictNode', dict],
  ['DefaultDictNode', defaultDict],
  ['ListNode', (read) => sequence(read, 'list')],
  ['TupleNode', (read) => sequence(read, 'tuple')],
  ['SetNode', (read) => sequence(read, 'set')],
  ['BytesNode', (read) => read.files.bytes(fileOf(read), 'bytes')],
  ['BytearrayNode', (read) => read.files.bytes(fileOf(read), 'bytearray')],
  ['SliceNode', slice],
  ['FunctionNode', symbol],
  ['TypeNode', symbol],
  ['MethodNode', method],
  ['PartialNode', partial],
  ['ConstructorFromReduceNode', (read) => call(read, one(read, 'content'))],
  ['ObjectNode', instance],
  ['OperatorFuncNode', (read) => call(read, one(read, 'attrs'))],
  ['NdArrayNode', arrayValueOf],
  ['MaskedArrayNode', maskedValueOf],
  ['DTypeNode', dtype],
  ['RandomStateNode', randomState],
  ['RandomGeneratorNode', randomGenerator],
  ['SparseMatrixNode', (read) => read.files.sparse(fileOf(read))],
  ...['TreeNode', 'LossNode', 'SGDNode', 'QuantileForestNode'].map((loader): [string, Reader] => [
    loader,
    reduced,
  ]),
  ['_DictWithDeprecatedKeysNode', (read) => one(read, 'content.main')],
]);

function symbol({ node: { module, name } }: ReadNode): ModelValue {
  return { kind: 'symbol', symbol: { module, name } };
}

/** The class of a container; undefined for the builtin one. */
function classOf({ node }: ReadNode, usual: string): SequenceValue['type'] {
  const { module, name } = node;
  return module === 'builtins' && name === usual ? undefined : { module, name };
}

function sequence(read: ReadNode, kind: 'list' | 'tuple' | 'set'): ModelValue {
  return { kind, items: read.all('content.*'), type: classOf(read, kind) };
}

function dict(read: ReadNode): ModelValue {
  const types = one(read, 'key_types');
  const values = read.all('content.*');
  const names = types.kind === 'list' ? types.items : [];
  const entries = read.keys('content.*').map((key, i): readonly [ModelValue, ModelValue] => {
    const value = values[i];
    if (value === undefined) throw malformed(read, 'a key without a value');
    return [keyValue(key, names[i], read), value];
  });
  const type = classOf(read, 'dict');
  if (type === undefined || type.module === 'collections') return { kind: 'dict', entries, type };
  // A class of its own is filled as a pickle fills one.
  return { ...called(type.module, type.name, tuple([]), [], 'newobj'), entries };
}

function defaultDict(read: ReadNode): ModelValue {
  const main = one(read, 'content.main');
  if (main.kind !== 'dict') throw malformed(read, 'a defaultdict that is none');
  const type = { module: 'collections', name: 'defaultdict' };
  const [factory] = read.all('content.default_factory');
  return { ...main, type, attributes: factory?.kind === 'none' ? undefined : factory };
}

function tuple(items: readonly ModelValue[]): ModelValue {
  return { kind: 'tuple', items };
}

/** A call that nobody makes. */
function called(
  module: string,
  name: string,
  args: ModelValue,
  states: readonly ModelValue[] = [],
  how: ObjectValue['how'] = 'reduce',
): ObjectValue {
  const callee = { kind: 'symbol', symbol: { module, name } } as const;
  return { kind: 'object', how, callee, args, kwargs: undefined, states, items: [], entries: [] };
}

function call({ node }: ReadNode, args: ModelValue): ModelValue {
  return called(node.module, node.name, args);
}

function instance(read: ReadNode): ModelValue {
  const { module, name } = read.node;
  return called(module, name, tuple([]), read.all('content'), 'newobj');
}

function reduced(read: ReadNode): ModelValue {
  const { module, name } = read.node;
  const state = one(read, 'content');
  const isNothing =
    (state.kind === 'dict' && state.entries.length === 0) ||
    (state.kind === 'tuple' && state.items.length === 0);
  return called(module, name, one(read, '__reduce__.args'), isNothing ? [] : [state]);
}

function slice(read: ReadNode): ModelValue {
  const edges = ['start', 'stop', 'step'].map((key) => sliceEdge(read, key));
  return called('builtins', 'slice', tuple(edges));
}

function method(read: ReadNode): ModelValue {
  const name: ModelValue = { kind: 'str', text: contentText(read, 'func') };
  return called('builtins', 'getattr', tuple([one(read, 'content.obj'), name]));
}

function partial(read: ReadNode): ModelValue {
  const parts = ['func', 'args', 'kwds', 'namespace'].map((key) => one(read, `content.${key}`));
  const [func = { kind: 'none' }] = parts;
  return called('functools', 'partial', tuple([func]), [tuple(parts)]);
}

function randomState(read: ReadNode): ModelValue {
  const state = one(read, 'content');
  return called('numpy.random._pickle', '__randomstate_ctor', tuple([]), [state]);
}

function randomGenerator(read: ReadNode): ModelValue {
  const parts = [one(read, 'content.bit_generator'), one(read, 'content.seed_seq')];
  return called('numpy.random._pickle', '__generator_ctor', tuple([]), [tuple(parts)]);
}

/** skops keeps a type as an empty array of it. */
function dtype(read: ReadNode): ModelValue {
  const content = one(read, 'content');
  const code = content.kind === 'tensor' ? typeCode(content.tensor) : 'O8';
  const flags = [false, true].map((value): ModelValue => ({ kind: 'bool', value }));
  return called('numpy', 'dtype', tuple([{ kind: 'str', text: code }, ...flags]));
}

/** `f8`, `U3`; of records and times the whole description, which is no code. */
function typeCode(tensor: Tensor): string {
  const descr = descrOf(tensor) ?? tensor.dtype;
  return descr.replace(/^'[<|]?(\w+)'$/, '$1');
}
