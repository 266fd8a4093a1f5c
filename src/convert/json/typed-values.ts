/**
 * Typed JSON back into values: what the objects with a `$` key stand for (docs/json-model.md).
 * @module
 */
import type { How, SymbolName } from '../../core/value.ts';
import { isDType } from '../model/dtype.ts';
import { tensorBytes, type Tensor } from '../model/tensor.ts';
import type { BytesValue, DictValue, GroupValue, ModelValue, TensorType } from '../model/value.ts';
import { numpyType } from '../numpy/numpy-type.ts';
import { parseLiteral } from '../../formats/npy-literal.ts';

/** The members of a JSON object by key, in order. */
export type Members = ReadonlyMap<string, ModelValue>;

const HOWS: ReadonlySet<string> = new Set([
  'reduce',
  'newobj',
  'newobj_ex',
  'obj',
  'inst',
  'build',
  'setitem',
  'append',
  'additem',
  'hash',
  'persid',
]);
const GROUPS: ReadonlySet<string> = new Set([
  'sparse',
  'quantised',
  'masked',
  'nested',
  'object-array',
  'frame',
]);
const TENSORS: ReadonlySet<string> = new Set(['tensor', 'parameter', 'array', 'matrix', 'scalar']);

/** Whether an object stands for something else than a dict of texts. */
export function isTyped(members: Members): boolean {
  for (const key of members.keys()) if (key.startsWith('$')) return true;
  return false;
}

/** The value that an object stands for; undefined for one that makes no sense. */
export function typedValue(members: Members): ModelValue | undefined {
  const type = symbolOf(members.get('$type'));
  if (members.has('$type') && type === undefined) return undefined;
  const typed = type === undefined ? {} : { type };
  for (const kind of ['list', 'tuple', 'set', 'frozenset'] as const) {
    const items = itemsOf(members.get(`$${kind}`));
    if (items !== undefined) return { kind, items, ...typed };
  }
  if (members.has('$dict')) return dictOf(members, typed);
  if (members.has('$object')) return objectOf(members);
  if (members.has('$group')) return groupOf(members);
  const symbol = symbolOf(members.get('$symbol'));
  if (symbol !== undefined) return { kind: 'symbol', symbol };
  const id = members.get('$persistent');
  return id === undefined ? numberOf(members) : { kind: 'persistent', id };
}

function numberOf(members: Members): ModelValue | undefined {
  const [int, float] = [textOf(members.get('$int')), textOf(members.get('$float'))];
  if (int !== undefined)
    return /^-?\d+$/.test(int) ? { kind: 'int', value: BigInt(int) } : undefined;
  if (float !== undefined) {
    const value = FLOATS.get(float);
    return value === undefined ? undefined : { kind: 'float', value };
  }
  const [real, imaginary] = itemsOf(members.get('$complex')) ?? [];
  if (real?.kind !== 'float' || imaginary?.kind !== 'float') return undefined;
  return { kind: 'complex', real: real.value, imaginary: imaginary.value };
}

const FLOATS: ReadonlyMap<string, number> = new Map([
  ['nan', Number.NaN],
  ['inf', Number.POSITIVE_INFINITY],
  ['-inf', Number.NEGATIVE_INFINITY],
]);

function dictOf(members: Members, typed: Pick<DictValue, 'type'>): ModelValue | undefined {
  const entries = pairsOf(members.get('$dict'));
  const attributes = members.get('$attributes');
  if (entries === undefined) return undefined;
  return { kind: 'dict', entries, ...typed, ...(attributes === undefined ? {} : { attributes }) };
}

function objectOf(members: Members): ModelValue | undefined {
  const [callee, args] = [members.get('$object'), members.get('args')];
  const how = textOf(members.get('how'));
  const lists = ['states', 'items'].map((name) => listOf(members, name));
  const [states, items] = lists;
  const entries = members.has('entries') ? pairsOf(members.get('entries')) : [];
  if (callee === undefined || args === undefined || !isHow(how)) return undefined;
  if (states === undefined || items === undefined || entries === undefined) return undefined;
  return {
    kind: 'object',
    how,
    callee,
    args,
    kwargs: members.get('kwargs'),
    states,
    items,
    entries,
  };
}

function groupOf(members: Members): ModelValue | undefined {
  const what = textOf(members.get('$group'));
  const layout = textOf(members.get('layout'));
  const parts = members.get('parts');
  if (!isGroup(what) || layout === undefined || parts?.kind !== 'dict') return undefined;
  return {
    kind: 'group',
    what,
    layout,
    parts: parts.entries.map(([key, value]) => [textOf(key) ?? '', value]),
  };
}

/** A tensor with the bytes of its text; undefined for one that makes no sense. */
export function tensorValue(fields: Members, data: BytesValue): ModelValue | undefined {
  const dtype = textOf(fields.get('dtype'));
  const descr = textOf(fields.get('descr'));
  const type = textOf(fields.get('type')) ?? 'tensor';
  const shape = itemsOf(fields.get('shape'))?.map(countOf);
  const itemBytes = fields.has('itemBytes') ? countOf(fields.get('itemBytes')) : undefined;
  const isWhole = shape?.every((size) => size !== undefined) === true;
  if (dtype === undefined || !isDType(dtype) || !isWhole || !isTensor(type)) return undefined;
  if (fields.has('itemBytes') && itemBytes === undefined) return undefined;
  if (descr !== undefined && !isDescr(descr)) return undefined;
  const tensor: Tensor = {
    dtype,
    ...(itemBytes === undefined ? {} : { itemBytes }),
    ...(descr === undefined ? {} : { descr }),
    shape: shape.map((size) => size ?? 0),
    data: {
      kind: 'span',
      source: data.source,
      offset: data.offset,
      storage: { key: 'json', bytes: data.length },
    },
  };
  if (tensorBytes(tensor) !== data.length) return undefined;
  const grad = fields.get('requiresGrad');
  const more = grad?.kind === 'bool' ? { requiresGrad: grad.value } : {};
  return { kind: 'tensor', tensor, type, ...more };
}

/** A description as numpy would write it: nothing else may get into a header. */
function isDescr(descr: string): boolean {
  const literal = descr.startsWith('[')
    ? parseLiteral(descr)
    : { kind: 'text' as const, text: descr };
  return literal !== undefined && numpyType(literal) !== undefined;
}

function isHow(how: string | undefined): how is How {
  return how !== undefined && HOWS.has(how);
}

function isGroup(what: string | undefined): what is GroupValue['what'] {
  return what !== undefined && GROUPS.has(what);
}

function isTensor(type: string): type is TensorType {
  return TENSORS.has(type);
}

/** `module.name`, or the two in a list where the name has dots itself. */
function symbolOf(value: ModelValue | undefined): SymbolName | undefined {
  const text = textOf(value);
  const dot = text?.lastIndexOf('.') ?? -1;
  if (text !== undefined)
    return dot < 0 ? undefined : symbol(text.slice(0, dot), text.slice(dot + 1));
  const [module, name, ...more] = (itemsOf(value) ?? []).map(textOf);
  return module === undefined || name === undefined || more.length > 0
    ? undefined
    : symbol(module, name);
}

function symbol(module: string, name: string): SymbolName {
  return { module, name };
}

function listOf(members: Members, name: string): readonly ModelValue[] | undefined {
  return members.has(name) ? itemsOf(members.get(name)) : [];
}

/** Lists are plain arrays here; the array itself is kept, since a value in it may still be unknown. */
function itemsOf(value: ModelValue | undefined): readonly ModelValue[] | undefined {
  return value?.kind === 'list' && value.type === undefined ? value.items : undefined;
}

function pairsOf(value: ModelValue | undefined): DictValue['entries'] | undefined {
  const pairs = itemsOf(value)?.map(itemsOf);
  const entries: (readonly [ModelValue, ModelValue])[] = [];
  if (pairs === undefined) return undefined;
  for (const pair of pairs) {
    const [key, item] = pair ?? [];
    if (key === undefined || item === undefined || pair?.length !== 2) return undefined;
    entries.push([key, item]);
  }
  return entries;
}

function countOf(value: ModelValue | undefined): number | undefined {
  if (value?.kind !== 'int' || value.value < 0n) return undefined;
  return value.value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value.value) : undefined;
}

function textOf(value: ModelValue | undefined): string | undefined {
  return value?.kind === 'str' ? value.text : undefined;
}
