/**
 * One node of a skops schema: what every node has, and which nodes lie in it.
 * skops 0.16.0 skops/io/_audit.py `Node`, and the `__init__` of each node class; 0.9.0 where it differs.
 * @module
 */
import { jsonField, type JsonValue } from './json-value.ts';

/** The fields that every node has. */
export interface SkopsNode {
  readonly json: JsonValue;
  readonly loader: string;
  readonly module: string;
  readonly name: string;
  /** Two nodes of the same id are the same object: the first that is met. */
  readonly id: string | undefined;
  readonly offset: number;
}

/** Reads what all nodes have; `undefined` for what skops would stumble over. */
export function skopsNode(json: JsonValue): SkopsNode | undefined {
  const loader = textField(json, '__loader__');
  if (loader === undefined) return undefined;
  return {
    json,
    loader,
    module: textField(json, '__module__') ?? '',
    name: textField(json, '__class__') ?? '',
    id: idOf(jsonField(json, '__id__')),
    offset: json.offset,
  };
}

/** A field that is a text, complete. */
export function textField(json: JsonValue | undefined, key: string): string | undefined {
  const value = jsonField(json, key);
  return value?.kind === 'string' && !value.clipped ? value.text : undefined;
}

/** As Python's dict would compare ids: numbers by value, and what is false not at all. */
function idOf(value: JsonValue | undefined): string | undefined {
  if (value?.kind === 'string') return value.text === '' ? undefined : `"${value.text}`;
  if (value?.kind === 'word') return value.word === 'true' ? '1' : undefined;
  if (value?.kind !== 'number') return undefined;
  const { text } = value;
  const key = /^-?\d+$/u.test(text) ? text.replace(/^(-?)0+(?=\d)/u, '$1') : String(Number(text));
  return key === '0' || key === '-0' ? undefined : key;
}

/** Where the nodes in a node stand: paths of keys, `*` for every item of an array or value of an object. */
const CHILDREN: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    DictNode: ['key_types', 'content.*'],
    DefaultDictNode: ['content.main', 'content.default_factory'],
    ListNode: ['content.*'],
    SetNode: ['content.*'],
    TupleNode: ['content.*'],
    BytesNode: [],
    BytearrayNode: [],
    SliceNode: [],
    FunctionNode: [],
    MethodNode: ['content.obj'],
    PartialNode: ['content.func', 'content.args', 'content.kwds', 'content.namespace'],
    TypeNode: [],
    ConstructorFromReduceNode: ['content'],
    ObjectNode: ['content'],
    JsonNode: [],
    OperatorFuncNode: ['attrs'],
    NdArrayNode: ['content.*', 'shape'],
    MaskedArrayNode: ['content.data', 'content.mask'],
    DTypeNode: ['content'],
    RandomStateNode: ['content'],
    RandomGeneratorNode: ['content.bit_generator', 'content.seed_seq'],
    SparseMatrixNode: [],
    TreeNode: ['__reduce__.args', 'content'],
    LossNode: ['__reduce__.args', 'content'],
    SGDNode: ['__reduce__.args', 'content'],
    QuantileForestNode: ['__reduce__.args', 'content'],
    _DictWithDeprecatedKeysNode: ['content.main', 'content._deprecated_key_to_new_key'],
    CachedNode: [],
  }),
);

/** Whether some version of skops has this kind of node. */
export function isKnownLoader(loader: string): boolean {
  return CHILDREN.has(loader);
}

/** A node inside a node, with the path and, below `*`, the key that lead to it. */
export interface SkopsChild {
  readonly slot: string;
  readonly key: string;
  readonly json: JsonValue;
}

/** The nodes directly in a node, in the order in which skops reads them. */
export function skopsChildren({ loader, json }: SkopsNode): readonly SkopsChild[] {
  return (CHILDREN.get(loader) ?? []).flatMap((slot) => childrenAt(json, slot));
}

function childrenAt(json: JsonValue, slot: string): readonly SkopsChild[] {
  const keys = slot.split('.');
  const all = keys.at(-1) === '*';
  let value: JsonValue | undefined = json;
  for (const key of all ? keys.slice(0, -1) : keys) value = jsonField(value, key);
  if (value === undefined) return [];
  if (!all) return [{ slot, key: '', json: value }];
  if (value.kind === 'array') return value.items.map((item) => ({ slot, key: '', json: item }));
  if (value.kind !== 'object') return [];
  return value.entries.map((entry) => ({ slot, key: entry.key, json: entry.value }));
}
