/**
 * What an npz cannot say by itself: element types that numpy does not have, kept as the bits of unsigned
 * integers. The true types stand in a text that is a member of its own, so that numpy shows it too.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { isDType, type DType } from '../model/dtype.ts';
import { readTensor } from '../model/read-tensor.ts';
import { elementBits, isVerbatim, tensorBytes, type Tensor } from '../model/tensor.ts';

/** Name of the array that holds the notes. */
export const NOTES = '__pickleproof__';
const SCHEMA = 'pickleproof/npz/v1';
/** Bytes of the notes. */
const MOST = 2 ** 24;

/** By the name of an array what it truly holds. */
export type TrueTypes = ReadonlyMap<string, Pick<Tensor, 'dtype' | 'shape'>>;

/** The tensor as unsigned integers of the same bits; elements that share bytes lose their shape. */
export function asBits(tensor: Tensor): Tensor {
  const bits = elementBits(tensor);
  const dtype: DType = bits === 16 ? 'U16' : bits === 32 ? 'U32' : 'U8';
  const shape = bits < 8 ? [tensorBytes(tensor)] : tensor.shape;
  const { data } = tensor;
  if (data.kind === 'span' && isVerbatim(tensor)) return { dtype, shape, data };
  return { dtype, shape, data: { kind: 'stream', bytes: () => readTensor(tensor) } };
}

/** The notes as an array of one text. */
export function notesTensor(types: TrueTypes): Tensor {
  const text = JSON.stringify({ schema: SCHEMA, types: Object.fromEntries(types) });
  const letters = Array.from(text);
  const bytes = new Uint8Array(letters.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [i, letter] of letters.entries())
    view.setUint32(i * 4, letter.codePointAt(0) ?? 0, true);
  const data = { kind: 'stream', bytes: () => [bytes] } as const;
  return { dtype: 'TEXT', itemBytes: bytes.length, shape: [], data };
}

/** The types in an array of notes; undefined for an array that merely has the name. */
export function readNotes(tensor: Tensor): TrueTypes | undefined {
  if (tensor.dtype !== 'TEXT' || tensor.shape.length > 0 || tensorBytes(tensor) > MOST)
    return undefined;
  let text = '';
  for (const piece of readTensor(tensor)) text += textOf(piece);
  let notes: unknown;
  try {
    notes = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { schema, types } = fieldsOf(notes);
  if (schema !== SCHEMA) return undefined;
  return new Map(
    Object.entries(fieldsOf(types)).map(([name, type]) => [name, trueType(name, type)]),
  );
}

/** The array with its true type; throws where the bits do not fit. */
export function withTrueType(
  name: string,
  tensor: Tensor,
  type: Pick<Tensor, 'dtype' | 'shape'>,
): Tensor {
  const as: Tensor = { ...type, data: tensor.data };
  const sameBytes = tensorBytes(as) === tensorBytes(tensor);
  if (sameBytes && /^U\d+$/.test(tensor.dtype)) return as;
  throw wrong(name, `${type.dtype} of ${tensorBytes(as)} bytes in ${tensorBytes(tensor)} bytes`);
}

function trueType(name: string, type: unknown): Pick<Tensor, 'dtype' | 'shape'> {
  const { dtype, shape } = fieldsOf(type);
  const isType = typeof dtype === 'string' && isDType(dtype);
  if (!isType || !Array.isArray(shape)) throw wrong(name, 'no type');
  const sizes = shape.filter((size): size is number => Number.isSafeInteger(size) && size >= 0);
  if (sizes.length !== shape.length) throw wrong(name, 'no shape');
  return { dtype, shape: sizes };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function textOf(piece: Uint8Array): string {
  const view = new DataView(piece.buffer, piece.byteOffset, piece.byteLength);
  const letters: string[] = [];
  for (let at = 0; at < piece.length; at += 4) {
    const point = view.getUint32(at, true);
    letters.push(point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd');
  }
  return letters.join('');
}

function wrong(name: string, what: string): ModelFileError {
  const message = `${NOTES} says of "${name.slice(0, 80)}": ${what}`;
  return new ModelFileError('MALFORMED', message, { format: 'npz' });
}
