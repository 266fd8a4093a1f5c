/**
 * The headers that a guest may send, checked field by field: it runs what a stranger wrote, and may say anything.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { DTYPES, isDType, type DType } from '../model/dtype.ts';
import { tensorBytes, type Tensor } from '../model/tensor.ts';

/** One header. A path is that of a value: keys, indexes and attributes, from the outermost. */
export type Header =
  | {
      readonly kind: 'array';
      readonly path: readonly string[];
      readonly facts: Omit<Tensor, 'data'>;
      /** Bytes that follow. */
      readonly bytes: number;
    }
  /** The same memory as an array before it. */
  | { readonly kind: 'alias'; readonly path: readonly string[]; readonly of: readonly string[] }
  /** Something that is no array. */
  | { readonly kind: 'left'; readonly path: readonly string[]; readonly type: string }
  /** The last one. */
  | { readonly kind: 'end'; readonly arrays: number; readonly left: number };

/** Types of elements that are taken: those of numpy and torch whose bytes mean the same everywhere. */
const TAKEN: ReadonlySet<DType> = new Set<DType>([
  'BOOL',
  ...(['U8', 'U16', 'U32', 'U64', 'I8', 'I16', 'I32', 'I64'] as const),
  ...(['F16', 'BF16', 'F32', 'F64', 'F8_E4M3', 'F8_E5M2', 'C32', 'C64', 'C128'] as const),
  ...(['TEXT', 'BYTES', 'TIME'] as const),
]);
const MOST_STEPS = 64;
const MOST_STEP = 1100;
const MOST_PATH = 8000;
const MOST_DIMENSIONS = 64;
const MOST_ITEM = 2 ** 20;
const UNIT = /^<[Mm]8(?:\[\d{0,9}(?:Y|M|W|D|h|m|s|ms|us|ns|ps|fs|as)\])?$/;

type Fields = Readonly<Record<string, unknown>>;

/** Checks one header. Throws `MALFORMED` when it has not exactly the fields of its kind, each as it must be. */
export function readHeader(value: unknown): Header {
  if (!isFields(value)) throw malformed('a header that is no object');
  const { kind, ...fields } = value;
  if (kind === 'array') return arrayHeader(fields);
  if (kind === 'alias') return aliasHeader(fields);
  if (kind === 'left') return leftHeader(fields);
  if (kind === 'end') return endHeader(fields);
  throw malformed('a header of no kind that we know');
}

function arrayHeader({ path, dtype, shape, bytes, itemBytes, descr, ...more }: Fields): Header {
  assertNoMore(more);
  if (typeof dtype !== 'string' || !isDType(dtype) || !TAKEN.has(dtype)) {
    throw malformed('an array of a type that is not taken');
  }
  const facts = {
    dtype,
    shape: shapeOf(shape),
    ...itemOf(dtype, itemBytes),
    ...unitOf(dtype, descr),
  };
  const expected = tensorBytes(facts);
  if (bytes !== expected) {
    throw malformed(`an array of ${expected} bytes that comes with ${String(bytes).slice(0, 20)}`);
  }
  return { kind: 'array', path: pathOf(path), facts, bytes: expected };
}

function shapeOf(shape: unknown): readonly number[] {
  if (Array.isArray(shape) && shape.length <= MOST_DIMENSIONS && shape.every(isCount)) return shape;
  throw malformed('a shape that is none');
}

/** A fixed number of bytes for each element, for texts and nothing else. */
function itemOf(dtype: DType, itemBytes: unknown): Pick<Tensor, 'itemBytes'> {
  const { bits, unit } = DTYPES[dtype];
  if (bits > 0) {
    if (itemBytes !== undefined) throw malformed(`elements of ${dtype} with a size of their own`);
    return {};
  }
  if (isCount(itemBytes) && itemBytes > 0 && itemBytes <= MOST_ITEM && itemBytes % unit === 0) {
    return { itemBytes };
  }
  throw malformed(`elements of ${dtype} without a size that fits`);
}

function unitOf(dtype: DType, descr: unknown): Pick<Tensor, 'descr'> {
  if (dtype !== 'TIME') {
    if (descr !== undefined) throw malformed(`elements of ${dtype} with a unit`);
    return {};
  }
  if (typeof descr === 'string' && UNIT.test(descr)) return { descr };
  throw malformed('times without a unit');
}

function aliasHeader({ path, of, ...more }: Fields): Header {
  assertNoMore(more);
  return { kind: 'alias', path: pathOf(path), of: pathOf(of) };
}

function leftHeader({ path, type, ...more }: Fields): Header {
  assertNoMore(more);
  return { kind: 'left', path: pathOf(path), type: nameOf(type) };
}

function endHeader({ arrays, left, ...more }: Fields): Header {
  assertNoMore(more);
  if (isCount(arrays) && isCount(left)) return { kind: 'end', arrays, left };
  throw malformed('an end without counts');
}

function pathOf(path: unknown): readonly string[] {
  if (!Array.isArray(path) || path.length > MOST_STEPS) throw malformed('a path that is none');
  const steps = path.map(nameOf);
  if (steps.reduce((sum, step) => sum + step.length, 0) <= MOST_PATH) return steps;
  throw malformed(`a path of more than ${MOST_PATH} characters`);
}

/** Not empty, not endless, and text: no control characters and no half of a character. */
function nameOf(name: unknown): string {
  const fits = typeof name === 'string' && name !== '' && name.length <= MOST_STEP;
  if (fits && !/[\p{Cc}\p{Cs}]/u.test(name)) return name;
  throw malformed('a name that is none');
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function assertNoMore(more: Fields): void {
  const [extra] = Object.keys(more);
  if (extra !== undefined) throw malformed('a header with a field that it has not');
}

function malformed(what: string): ModelFileError {
  return new ModelFileError('MALFORMED', `the sandbox handed out ${what}`);
}
