/**
 * Model values as JSON that says what they were: what JSON has no word for is an object with a `$` key.
 *
 * A shared value is written where it is met first, and referred to by its number (`{"$ref": 3}`) after that:
 * the writer marks the ones that are met again, so a tree looks like a tree.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { readExactly } from '../core/source.ts';
import { base64Pieces } from './base64-text.ts';
import { childrenOf } from './children.ts';
import type { BytesValue, DictValue, ModelValue, ObjectValue, TensorValue } from './model/value.ts';

/** How tensors are written. */
export type TensorText = (value: TensorValue) => Iterable<string>;

/** Values inside each other, and in all. */
const DEEPEST = 5000;
const MOST = 20_000_000;

/** A step: text as it is, or a value to write. */
type Step = string | ModelValue;

/** The text of a value in pieces. */
export function* typedJson(root: ModelValue, tensorText: TensorText): Generator<string> {
  const shared = sharedValues(root);
  const numbers = new Map<ModelValue, number>();
  const steps: Step[] = [root];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (typeof step === 'string') {
      yield step;
      continue;
    }
    const known = numbers.get(step);
    if (known !== undefined) {
      yield `{"$ref":${known}}`;
      continue;
    }
    if (step.kind === 'tensor') {
      yield* tensorText(step);
      continue;
    }
    if (isBytes(step)) {
      yield `{"$${step.kind}":"`;
      yield* base64Pieces(piecesOf(step));
      yield '"}';
      continue;
    }
    let parts = partsOf(step);
    if (shared.has(step)) {
      numbers.set(step, numbers.size + 1);
      parts = [`{"$id":${numbers.size},"value":`, ...parts, '}'];
    }
    if (steps.length > MOST) throw tooLarge();
    for (let i = parts.length - 1; i >= 0; i--) steps.push(parts[i] ?? '');
  }
}

/** Containers and objects that are met more than once. */
function sharedValues(root: ModelValue): ReadonlySet<ModelValue> {
  const seen = new Set<ModelValue>();
  const shared = new Set<ModelValue>();
  const pending: (readonly [ModelValue, number])[] = [[root, 0]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [value, depth] = next;
    if (depth > DEEPEST || seen.size > MOST) throw tooLarge();
    if (seen.has(value)) {
      shared.add(value);
      continue;
    }
    if (!isContainer(value)) continue;
    seen.add(value);
    for (const child of everythingIn(value)) pending.push([child, depth + 1]);
  }
  return shared;
}

function isContainer({ kind }: ModelValue): boolean {
  return (
    kind === 'list' ||
    kind === 'tuple' ||
    kind === 'set' ||
    kind === 'frozenset' ||
    kind === 'dict' ||
    kind === 'group' ||
    kind === 'object' ||
    kind === 'persistent'
  );
}

/** Keys and callees too, which have no name in a path. */
function everythingIn(value: ModelValue): ModelValue[] {
  if (value.kind === 'object') {
    const { callee, args, kwargs, states, items, entries } = value;
    return [
      callee,
      args,
      ...(kwargs === undefined ? [] : [kwargs]),
      ...states,
      ...items,
      ...entries.flat(),
    ];
  }
  if (value.kind === 'dict') {
    return [...value.entries.flat(), ...(value.attributes === undefined ? [] : [value.attributes])];
  }
  return childrenOf(value).map((child) => child.value);
}

function partsOf(value: Exclude<ModelValue, TensorValue | BytesValue>): Step[] {
  switch (value.kind) {
    case 'none':
      return ['null'];
    case 'bool':
      return [String(value.value)];
    case 'int':
      return [intText(value.value)];
    case 'float':
      return [floatText(value.value)];
    case 'complex':
      return [`{"$complex":[${floatText(value.real)},${floatText(value.imaginary)}]}`];
    case 'str':
      return [JSON.stringify(value.text)];
    case 'list':
      if (value.type === undefined) return ['[', ...listed(value.items), ']'];
      return [`{"$type":${nameText(value.type)},"$list":[`, ...listed(value.items), ']}'];
    case 'tuple':
    case 'set':
    case 'frozenset': {
      const type = value.type && `"$type":${nameText(value.type)},`;
      return [`{${type ?? ''}"$${value.kind}":[`, ...listed(value.items), ']}'];
    }
    case 'dict':
      return dictParts(value);
    case 'symbol':
      return [`{"$symbol":${nameText(value.symbol)}}`];
    case 'group': {
      const parts = value.parts.flatMap(([name, part], i): Step[] => [
        `${i === 0 ? '' : ','}${JSON.stringify(name)}:`,
        part,
      ]);
      return [
        `{"$group":"${value.what}","layout":${JSON.stringify(value.layout)},"parts":{`,
        ...parts,
        '}}',
      ];
    }
    case 'object':
      return objectParts(value);
    default:
      return ['{"$persistent":', value.id, '}'];
  }
}

function dictParts({ entries, type, attributes }: DictValue): Step[] {
  const plain =
    type === undefined &&
    attributes === undefined &&
    entries.every(([key]) => key.kind === 'str' && !key.text.startsWith('$'));
  if (plain) return ['{', ...entries.flatMap(([key, value], i) => member(key, value, i)), '}'];
  const head = type === undefined ? '{' : `{"$type":${nameText(type)},`;
  const tail: Step[] = attributes === undefined ? [']}'] : ['],"$attributes":', attributes, '}'];
  return [`${head}"$dict":[`, ...paired(entries), ...tail];
}

function member(key: ModelValue, value: ModelValue, i: number): Step[] {
  const text = key.kind === 'str' ? key.text : '';
  return [`${i === 0 ? '' : ','}${JSON.stringify(text)}:`, value];
}

function paired(entries: DictValue['entries']): Step[] {
  return entries.flatMap(([key, value], i): Step[] => [i === 0 ? '[' : ',[', key, ',', value, ']']);
}

function listed(items: readonly ModelValue[]): Step[] {
  return items.flatMap((item, i): Step[] => (i === 0 ? [item] : [',', item]));
}

function objectParts({ callee, how, args, kwargs, states, items, entries }: ObjectValue): Step[] {
  const parts: Step[] = ['{"$object":', callee, `,"how":"${how}","args":`, args];
  if (kwargs !== undefined) parts.push(',"kwargs":', kwargs);
  if (states.length > 0) parts.push(',"states":[', ...listed(states), ']');
  if (items.length > 0) parts.push(',"items":[', ...listed(items), ']');
  if (entries.length > 0) parts.push(',"entries":[', ...paired(entries), ']');
  return [...parts, '}'];
}

/** Numbers that JavaScript readers would round are written as text. */
function intText(value: bigint): string {
  const exact = BigInt.asIntN(54, value) === value;
  return exact ? String(value) : `{"$int":"${value}"}`;
}

/** A float stays one: `1.0`, `-0.0`; what JSON cannot write is a text. */
function floatText(value: number): string {
  if (Number.isNaN(value)) return '{"$float":"nan"}';
  if (!Number.isFinite(value)) return `{"$float":"${value > 0 ? 'inf' : '-inf'}"}`;
  if (Object.is(value, -0)) return '-0.0';
  const text = String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

/** `module.name`; in two texts where the last dot would not part them. */
function nameText({ module, name }: { readonly module: string; readonly name: string }): string {
  return JSON.stringify(name.includes('.') ? [module, name] : `${module}.${name}`);
}

function isBytes(value: ModelValue): value is BytesValue {
  return value.kind === 'bytes' || value.kind === 'bytearray';
}

function* piecesOf({ source, offset, length }: BytesValue): Generator<Uint8Array> {
  for (let at = 0; at < length; at += PIECE) {
    yield readExactly(source, offset + at, Math.min(PIECE, length - at));
  }
}

const PIECE = 2 ** 20;

function tooLarge(): ModelFileError {
  return new ModelFileError(
    'LIMIT_EXCEEDED',
    'a value too large or too deep to be written as JSON',
  );
}
