/**
 * What skops does when it constructs a node: what it imports, calls and fills.
 * skops 0.16.0 skops/io/_general.py, _numpy.py, _scipy.py, _sklearn.py, _quantile_forest.py, the method
 * `_construct` of each class; older versions are followed where they do more.
 * @module
 */
import { bytesSource } from '../core/source.ts';
import type { Value } from '../core/value.ts';
import { jsonPicture } from './json-picture.ts';
import { jsonField, readJsonValue } from './json-value.ts';
import { textField, type SkopsNode } from './skops-node.ts';
import {
  dictOf,
  HIDDEN_DATA,
  NONE,
  NUMBERS,
  sequenceOf,
  textValue,
  tupleOf,
  type UseFacts,
} from './use-facts.ts';

/** A node whose inner nodes are constructed. */
export interface BuiltNode {
  readonly node: SkopsNode;
  readonly facts: UseFacts;
  /** The constructed nodes of a slot (see skops-node.ts), in order. */
  readonly items: (slot: string) => readonly Value[];
  /** The keys of a slot that is an object. */
  readonly keys: (slot: string) => readonly string[];
}

type Builder = (built: BuiltNode) => Value;

/** Constructs a node. */
export function buildNode(built: BuiltNode): Value {
  return (BUILDERS.get(built.node.loader) ?? named)(built);
}

const BUILDERS: ReadonlyMap<string, Builder> = new Map<string, Builder>(
  Object.entries({
    DictNode: dict,
    DefaultDictNode: defaultDict,
    ListNode: (built: BuiltNode) => sequence(built, 'list'),
    SetNode: set,
    TupleNode: tuple,
    BytesNode: () => NUMBERS,
    BytearrayNode: () => NUMBERS,
    SliceNode: slice,
    FunctionNode: functionNode,
    MethodNode: method,
    PartialNode: partial,
    TypeNode: named,
    ConstructorFromReduceNode: constructed,
    ObjectNode: object,
    JsonNode: json,
    OperatorFuncNode: operator,
    NdArrayNode: array,
    MaskedArrayNode: (built: BuiltNode) =>
      data([...built.items('content.data'), ...built.items('content.mask')]),
    DTypeNode: dtype,
    RandomStateNode: randomState,
    RandomGeneratorNode: randomGenerator,
    SparseMatrixNode: () => NUMBERS,
    TreeNode: (built: BuiltNode) => reduced(built, 'sklearn.tree._tree', 'Tree'),
    LossNode: (built: BuiltNode) => reduced(built, built.node.module, built.node.name),
    SGDNode: (built: BuiltNode) => reduced(built, built.node.module, built.node.name),
    QuantileForestNode: (built: BuiltNode) =>
      reduced(built, 'quantile_forest._quantile_forest_fast', 'QuantileForest'),
    _DictWithDeprecatedKeysNode: deprecatedKeys,
  }),
);

/** `getattr(importlib.import_module(module), class)`. */
function named({ node, facts }: BuiltNode): Value {
  return facts.import({ module: node.module, name: node.name }, node.offset);
}

function first(built: BuiltNode, slot: string): Value {
  return built.items(slot)[0] ?? NONE;
}

/** Whether the class is this one of builtins, which runs nothing that is not in the picture. */
function isBuiltin({ module, name }: SkopsNode, expected: string): boolean {
  return module === 'builtins' && name === expected;
}

function dict(built: BuiltNode): Value {
  const { node, facts } = built;
  const values = built.items('content.*');
  const types = typesOf(built);
  const entries = built.keys('content.*').map((key, index): readonly [Value, Value] => {
    return [keyOf(key, types[index], built), values[index] ?? NONE];
  });
  for (const [key] of entries) facts.hash(key, node.offset);
  const items = dictOf(entries);
  if (isBuiltin(node, 'dict')) return items;
  const made = facts.call('reduce', named(built), [], node.offset);
  if (entries.length > 0) facts.setItems(made, items, node.offset);
  return made;
}

function typesOf(built: BuiltNode): readonly Value[] {
  const types = first(built, 'key_types');
  return types.kind === 'list' ? types.items : [];
}

/** Keys are texts in JSON, and given to the type that they had: a call for anything but these. */
function keyOf(key: string, type: Value | undefined, { node, facts }: BuiltNode): Value {
  const text = textValue(key);
  if (type?.kind !== 'global') return text;
  const { module, name } = type.symbol;
  if (module !== 'builtins') return facts.call('reduce', type, [text], node.offset);
  if (name === 'str') return text;
  if (name === 'int' && /^-?\d{1,400}$/u.test(key))
    return { kind: 'int', value: BigInt(key), plain: true };
  if (name === 'float' || name === 'int') return { kind: 'float', value: Number(key), plain: true };
  if (name === 'bool') return { kind: 'bool', value: key !== '', plain: true };
  return facts.call('reduce', type, [text], node.offset);
}

function defaultDict(built: BuiltNode): Value {
  const { node, facts } = built;
  const cls = facts.import({ module: 'collections', name: 'defaultdict' }, node.offset);
  const made = facts.call('reduce', cls, [first(built, 'content.default_factory')], node.offset);
  const main = first(built, 'content.main');
  if (main.kind !== 'dict' || main.entries.length > 0) facts.setItems(made, main, node.offset);
  return made;
}

function sequence(built: BuiltNode, kind: 'list' | 'set'): Value {
  const { node, facts } = built;
  const items = sequenceOf(kind, built.items('content.*'));
  if (isBuiltin(node, kind)) return items;
  return facts.call('reduce', named(built), [items], node.offset);
}

function set(built: BuiltNode): Value {
  for (const item of built.items('content.*')) built.facts.hash(item, built.node.offset);
  return sequence(built, 'set');
}

/** A tuple; any other class is called if it is a namedtuple. */
function tuple(built: BuiltNode): Value {
  const items = built.items('content.*');
  if (isBuiltin(built.node, 'tuple')) return tupleOf(items);
  return built.facts.call('reduce', named(built), items, built.node.offset);
}

function slice({ node, facts }: BuiltNode): Value {
  const content = jsonField(node.json, 'content');
  const parts = ['start', 'stop', 'step'].map((key) => {
    const part = jsonField(content, key);
    return part === undefined ? NONE : jsonPicture(part);
  });
  const cls = facts.import({ module: 'builtins', name: 'slice' }, node.offset);
  return facts.call('reduce', cls, parts, node.offset);
}

/** Protocol 0 has the name of a function in the content: a file may claim any protocol. */
function functionNode(built: BuiltNode): Value {
  const { node, facts } = built;
  const content = jsonField(node.json, 'content');
  const module = textField(content, 'module_path');
  const name = textField(content, 'function');
  if (module !== undefined && name !== undefined) facts.import({ module, name }, node.offset);
  return named(built);
}

function method(built: BuiltNode): Value {
  const { node, facts } = built;
  const name = textField(jsonField(node.json, 'content'), 'func') ?? '';
  const getattr = facts.import({ module: 'builtins', name: 'getattr' }, node.offset);
  const args = [first(built, 'content.obj'), textValue(name)];
  return facts.call('reduce', getattr, args, node.offset);
}

function partial(built: BuiltNode): Value {
  const { node, facts } = built;
  const parts = ['func', 'args', 'kwds', 'namespace'].map((key) => first(built, `content.${key}`));
  const cls = facts.import({ module: 'functools', name: 'partial' }, node.offset);
  const made = facts.call('reduce', cls, parts.slice(0, 1), node.offset);
  facts.build(made, tupleOf(parts), node.offset);
  return made;
}

function constructed(built: BuiltNode): Value {
  return built.facts.call(
    'reduce',
    named(built),
    argumentsOf(first(built, 'content')),
    built.node.offset,
  );
}

/** What `f(*value)` hands over. */
function argumentsOf(value: Value): readonly Value[] {
  return value.kind === 'tuple' || value.kind === 'list' ? value.items : [value];
}

function object(built: BuiltNode): Value {
  const { node, facts } = built;
  const made = facts.call('newobj', named(built), [], node.offset);
  const [state] = built.items('content');
  if (state !== undefined && state.kind !== 'none') facts.build(made, state, node.offset);
  return made;
}

/** The content is JSON in a text: plain data, whatever the class says. */
function json({ node }: BuiltNode): Value {
  const text = textField(node.json, 'content');
  if (text === undefined) return HIDDEN_DATA;
  if (/^-?\d{1,18}$/u.test(text)) return { kind: 'int', value: BigInt(text), plain: true };
  if (/^"[^"\\]*"$/u.test(text)) return textValue(text.slice(1, -1));
  // Letters beyond ASCII stand in texts only: the picture shows them as another one.
  const bytes = Uint8Array.from(text, (letter) =>
    letter < '\u0080' ? letter.charCodeAt(0) : 0x3f,
  );
  return jsonPicture(readJsonValue(bytesSource(bytes), { format: 'skops', nodes: 100_000 }));
}

/** `getattr(operator, class)(*attrs)`: versions before 0.13 did not look at the module. */
function operator(built: BuiltNode): Value {
  const { node, facts } = built;
  if (node.module !== 'operator') named(built);
  const callee = facts.import({ module: 'operator', name: node.name }, node.offset);
  return facts.call('reduce', callee, argumentsOf(first(built, 'attrs')), node.offset);
}

/** Numbers from an npy file, or objects one by one. A scalar's class is given the array. */
function array(built: BuiltNode): Value {
  const { node, facts } = built;
  const content = data(built.items('content.*'));
  if (node.module === 'numpy' && node.name === 'ndarray') return content;
  return facts.call('reduce', named(built), [content], node.offset);
}

function data(items: readonly Value[]): Value {
  return items.every(({ plain }) => plain) ? NUMBERS : sequenceOf('list', items);
}

/** `content.dtype`: of an array it is data, of anything else an attribute that may run code. */
function dtype(built: BuiltNode): Value {
  const { node, facts } = built;
  const content = first(built, 'content');
  if (content.plain) return HIDDEN_DATA;
  const getattr = facts.import({ module: 'builtins', name: 'getattr' }, node.offset);
  return facts.call('reduce', getattr, [content, textValue('dtype')], node.offset);
}

/** `cls().set_state(content)`; of numpy's own class, what its pickles do. */
function randomState(built: BuiltNode): Value {
  const { node, facts } = built;
  const cls = named(built);
  const own = node.name === 'RandomState' && /^numpy\.random(?:\.mtrand)?$/u.test(node.module);
  const made = own
    ? facts.call(
        'reduce',
        numpyMaker('__randomstate_ctor', built),
        [textValue('MT19937')],
        node.offset,
      )
    : facts.call('reduce', cls, [], node.offset);
  facts.build(made, first(built, 'content'), node.offset);
  return made;
}

const BIT_GENERATORS: ReadonlySet<string> = new Set([
  'MT19937',
  'PCG64',
  'PCG64DXSM',
  'Philox',
  'SFC64',
]);

function numpyMaker(name: string, { node, facts }: BuiltNode): Value {
  return facts.import({ module: 'numpy.random._pickle', name }, node.offset);
}

/** The bit generator is any attribute of numpy.random that the state names (before 0.15). */
function randomGenerator(built: BuiltNode): Value {
  const { node, facts } = built;
  const { offset } = node;
  const state = first(built, 'content.bit_generator');
  const cls = named(built);
  const content = jsonField(jsonField(node.json, 'content'), 'bit_generator');
  const name = stateName(state) ?? textField(content, 'bit_generator') ?? '';
  const known = BIT_GENERATORS.has(name);
  const bits = known
    ? facts.call('reduce', numpyMaker('__bit_generator_ctor', built), [textValue(name)], offset)
    : facts.call('reduce', facts.import({ module: 'numpy.random', name }, offset), [], offset);
  facts.build(bits, state, offset);
  const own = known && node.name === 'Generator' && node.module === 'numpy.random._generator';
  if (!own) return facts.call('reduce', cls, [bits], offset);
  return facts.call('reduce', numpyMaker('__generator_ctor', built), [textValue(name)], offset);
}

function stateName(state: Value): string | undefined {
  if (state.kind !== 'dict') return undefined;
  const found = state.entries.findLast(
    ([key]) => key.kind === 'str' && key.text === 'bit_generator',
  )?.[1];
  return found?.kind === 'str' ? found.text : undefined;
}

/** `cls(*args)`, then its state. */
function reduced(built: BuiltNode, module: string, name: string): Value {
  const { node, facts } = built;
  const cls = facts.import({ module, name }, node.offset);
  const made = facts.call('reduce', cls, argumentsOf(first(built, '__reduce__.args')), node.offset);
  const state = first(built, 'content');
  if (!isFalse(state)) facts.build(made, state, node.offset);
  return made;
}

function isFalse(state: Value): boolean {
  if (state.kind === 'dict') return state.entries.length + state.elided === 0;
  if (state.kind === 'tuple' || state.kind === 'list')
    return state.items.length + state.elided === 0;
  return state.kind === 'none';
}

function deprecatedKeys(built: BuiltNode): Value {
  const { node, facts } = built;
  const module = 'sklearn.covariance._graph_lasso';
  const cls = facts.import({ module, name: '_DictWithDeprecatedKeys' }, node.offset);
  const made = facts.call('reduce', cls, [], node.offset);
  facts.setItems(made, first(built, 'content.main'), node.offset);
  return made;
}
