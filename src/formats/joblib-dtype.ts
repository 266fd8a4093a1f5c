/**
 * What joblib must know of a numpy dtype to read an array: the size of an item, and whether items are
 * objects. Follows numpy's `arraydescr_setstate` (numpy/_core/src/multiarray/descriptor.c); whatever is
 * not exactly what numpy writes is refused, because a wrong size would move the end of the array.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { Value } from '../core/value.ts';

/** The part of a dtype that decides about the bytes of an array. */
export interface Dtype {
  readonly itemSize: bigint;
  /** `dtype.hasobject`: items are Python objects, and the array is a nested pickle. */
  readonly hasObject: boolean;
}

/** Item sizes by type code; those of S, U and V come from the state instead. */
const FIXED_SIZES: ReadonlyMap<string, bigint> = new Map([
  ['b1', 1n],
  ['i1', 1n],
  ['i2', 2n],
  ['i4', 4n],
  ['i8', 8n],
  ['u1', 1n],
  ['u2', 2n],
  ['u4', 4n],
  ['u8', 8n],
  ['f2', 2n],
  ['f4', 4n],
  ['f8', 8n],
  ['f16', 16n],
  ['c8', 8n],
  ['c16', 16n],
  ['c32', 32n],
  ['M8', 8n],
  ['m8', 8n],
  ['O8', 8n],
]);
/** NPY_ITEM_HASOBJECT of numpy/ndarraytypes.h: `dtype.hasobject` is this flag and nothing else. */
const HAS_OBJECT = 1n;
const ITEM_SIZE = 5;
const FLAGS = 7;

/** Reads a dtype from the arguments of its constructor and the state that BUILD gave it. */
export function readDtype(args: Value | undefined, state: Value): Dtype {
  const code = typeCode(args);
  const items = stateItems(state);
  const flags = integer(items[FLAGS], 'the flags');
  if (flags < -128n || flags > 255n) throw refused(`the flags ${flags} are no byte`);
  const hasObject = (flags & HAS_OBJECT) === HAS_OBJECT;
  const fixed = FIXED_SIZES.get(code);
  const stored = integer(items[ITEM_SIZE], 'the item size');
  if (fixed === undefined) return { itemSize: positive(stored), hasObject };
  // numpy takes the item size from the state for S, U and V only.
  if (stored !== -1n && stored !== fixed) throw refused(`${code} with an item size of ${stored}`);
  if (hasObject !== (code === 'O8')) throw refused(`${code} with flags ${flags}`);
  return { itemSize: fixed, hasObject };
}

function typeCode(args: Value | undefined): string {
  const code = args?.kind === 'tuple' ? args.items[0] : undefined;
  if (code?.kind !== 'str' || code.clipped) throw refused('a type code that is no text');
  if (FIXED_SIZES.has(code.text) || /^[SUV]\d{1,10}$/.test(code.text)) return code.text;
  throw refused(`the type code "${code.text.slice(0, 20)}"`);
}

/** `(version, byteorder, subdtype, names, fields, itemsize, alignment, flags[, metadata])`. */
function stateItems(state: Value): readonly Value[] {
  if (state.kind !== 'tuple' || state.elided > 0) throw refused('a state that is no tuple');
  const [version] = state.items;
  const known = version?.kind === 'int' && (version.value === 3n || version.value === 4n);
  if (known && (state.items.length === 8 || state.items.length === 9)) return state.items;
  throw refused(`a state of ${state.items.length} items or an unknown version`);
}

function integer(value: Value | undefined, what: string): bigint {
  if (value?.kind === 'int') return value.value;
  throw refused(`${what} as ${value?.kind ?? 'nothing'}`);
}

function positive(size: bigint): bigint {
  if (size > 0n) return size;
  throw refused(`an item size of ${size}`);
}

function refused(what: string): ModelFileError {
  return new ModelFileError('UNSUPPORTED', `a joblib array whose dtype has ${what}`);
}
