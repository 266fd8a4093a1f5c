/**
 * The state that BUILD gives to a type of numpy.
 * numpy/_core/src/multiarray/descriptor.c `arraydescr_setstate` (numpy 2.4).
 * @module
 */
import type { ModelValue, ObjectValue } from '../model/value.ts';

/** Letters of a unit of time. */
const UNIT = 8;
const OBJECT_FLAG = 1n;

/** What matters of it. */
export interface DtypeState {
  readonly bigEndian: boolean;
  readonly subtype: ModelValue | undefined;
  readonly names: readonly string[] | undefined;
  readonly fields: ModelValue | undefined;
  readonly itemSize: number | undefined;
  /** `[25us]` of times. */
  readonly unit: string;
}

const USUAL: DtypeState = {
  bigEndian: false,
  subtype: undefined,
  names: undefined,
  fields: undefined,
  itemSize: undefined,
  unit: '',
};

/** `(version, byteorder, subdtype, names, fields, itemsize, alignment, flags[, metadata])`. */
export function dtypeState({ states }: ObjectValue): DtypeState | undefined {
  const [state] = states;
  if (states.length === 0) return USUAL;
  if (states.length > 1 || state?.kind !== 'tuple') return undefined;
  const [version, order, subtype, names, fields, itemSize, , flags, metadata] = state.items;
  const number = countOf(version) ?? 0;
  if (state.items.length < 7 || state.items.length > 9 || number < 2 || number > 4)
    return undefined;
  const listed = names === undefined || names.kind === 'none' ? undefined : namesOf(names);
  if (names !== undefined && names.kind !== 'none' && listed === undefined) return undefined;
  const unit = unitOf(metadata);
  const byteOrder = textOf(order);
  if (unit === undefined || byteOrder === undefined || !'<>=|'.includes(byteOrder))
    return undefined;
  if (listed !== undefined && flags?.kind === 'int' && (flags.value & OBJECT_FLAG) !== 0n) {
    return undefined; // records with objects are pickled as lists of tuples
  }
  return {
    bigEndian: byteOrder === '>',
    subtype: subtype?.kind === 'none' ? undefined : subtype,
    names: listed,
    fields,
    itemSize: countOf(itemSize),
    unit,
  };
}

function namesOf(node: ModelValue): readonly string[] | undefined {
  if (node.kind !== 'tuple') return undefined;
  const names = node.items.map(textOf);
  return names.every((name) => name !== undefined) ? names : undefined;
}

/** `(dict or None, (unit, count, denominator, event))` of times; anything else does not matter to the bytes. */
function unitOf(metadata: ModelValue | undefined): string | undefined {
  if (metadata?.kind !== 'tuple') return '';
  const [, time] = metadata.items;
  if (time?.kind !== 'tuple') return '';
  const unit = asciiOf(time.items[0]);
  const count = countOf(time.items[1]);
  if (unit === undefined || count === undefined || count < 1) return undefined;
  if (unit === 'generic') return '';
  return `[${count === 1 ? '' : count}${unit}]`;
}

function asciiOf(node: ModelValue | undefined): string | undefined {
  const text =
    node?.kind === 'bytes'
      ? String.fromCharCode(...node.source.read(node.offset, Math.min(node.length, UNIT + 1)))
      : textOf(node);
  return text !== undefined && /^[a-zA-Z]{1,8}$/.test(text) ? text : undefined;
}

/** See arguments.ts: here of values. */
export function argumentsOf({ args }: ObjectValue): readonly ModelValue[] {
  return args.kind === 'tuple' ? args.items : [];
}

/** `module name` of a class. */
/** See arguments.ts: here of values. */
export function nameOf(node: ModelValue | undefined): string | undefined {
  return node?.kind === 'symbol' ? `${node.symbol.module} ${node.symbol.name}` : undefined;
}

/** See arguments.ts: here of values. */
export function textOf(node: ModelValue | undefined): string | undefined {
  return node?.kind === 'str' ? node.text : undefined;
}

/** See arguments.ts: here of values. */
export function countOf(node: ModelValue | undefined): number | undefined {
  if (node?.kind !== 'int' || node.value < 0n) return undefined;
  return node.value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(node.value) : undefined;
}

/** See arguments.ts: here of values. */
export function countsOf(node: ModelValue | undefined): number[] | undefined {
  if (node?.kind !== 'tuple') return undefined;
  const counts = node.items.map(countOf);
  return counts.every((count) => count !== undefined) ? counts : undefined;
}
