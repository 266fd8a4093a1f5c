/**
 * Datatypes as HDF5 and h5py know them. HDF5 File Format Specification 3.0, IV.A.2.d; h5py/h5t.pyx (3.16).
 * @module
 */
import { parseLiteral, type Literal } from '../../../formats/npy-literal.ts';
import type { DType } from '../../model/dtype.ts';
import { elementBits, type Tensor } from '../../model/tensor.ts';
import { descrOf, numpyType } from '../../numpy/numpy-type.ts';
import { foreignName } from '../foreign-types.ts';
import { Packed } from './packed.ts';

/** Versions of the encoding: packed compounds need the third. */
const PLAIN = 1;
const PACKED = 3;
const CLASS = { integer: 0, float: 1, string: 3, opaque: 5, compound: 6, enum: 8, variable: 9 };
const SIGNED = 0x08;
const MOST_TAG = 248;

/** Sign, exponent and mantissa: place and width, bias, and whether the first bit of the mantissa is left out. */
const FLOATS: ReadonlyMap<DType, readonly number[]> = new Map([
  ['F16', [15, 10, 5, 0, 10, 15, 2, 16]],
  ['F32', [31, 23, 8, 0, 23, 127, 2, 32]],
  ['F64', [63, 52, 11, 0, 52, 1023, 2, 64]],
  ['F128', [79, 64, 15, 0, 64, 16_383, 0, 80]],
]);
const HALVES: ReadonlyMap<DType, DType> = new Map([
  ['C64', 'F32'],
  ['C128', 'F64'],
  ['C256', 'F128'],
]);

/** The datatype of a tensor's elements; undefined for one that HDF5 cannot hold. */
export function typeBytes(
  tensor: Pick<Tensor, 'dtype' | 'itemBytes' | 'descr' | 'shape' | 'data'>,
): Uint8Array | undefined {
  const { dtype } = tensor;
  const number = numberBytes(dtype, PLAIN);
  if (number !== undefined) return number;
  const size = elementBits(tensor) / 8;
  if (size < 1) return undefined;
  if (foreignName(dtype) !== undefined) return opaqueBytes(size, '');
  const descr = descrOf(tensor);
  if (descr === undefined) return undefined;
  if (dtype === 'BYTES') return stringBytes(size);
  const literal = parseLiteral(descr);
  if (literal?.kind === 'sequence') return compoundBytes(literal, size);
  // h5py gives such bytes back as the type that the tag names.
  const tag = dtype === 'RECORD' ? '' : `NUMPY:${descr.slice(1, -1)}`;
  return tag.length <= MOST_TAG ? opaqueBytes(size, tag) : undefined;
}

/** Whole numbers, floats, truth values and complex numbers. */
export function numberBytes(dtype: DType, version: number): Uint8Array | undefined {
  const [, letter, bits = ''] = /^([UI])(8|16|32|64)$/.exec(dtype) ?? [];
  if (letter !== undefined) {
    const size = Number(bits) / 8;
    const head = headOf(CLASS.integer, version, letter === 'I' ? SIGNED : 0, size);
    return head
      .u16(0)
      .u16(size * 8)
      .done();
  }
  if (dtype === 'BOOL') return truthBytes(version);
  const half = HALVES.get(dtype);
  return half === undefined ? floatBytes(dtype, version) : complexBytes(half);
}

function floatBytes(dtype: DType, version: number): Uint8Array | undefined {
  const layout = FLOATS.get(dtype);
  if (layout === undefined) return undefined;
  const [sign = 0, exponent = 0, exponents = 0, mantissa = 0, mantissas = 0, bias = 0] = layout;
  const [, , , , , , norm = 0, precision = 0] = layout;
  const size = elementBits({ dtype }) / 8;
  const head = headOf(CLASS.float, version, (norm << 4) | (sign << 8), size);
  head.u16(0).u16(precision).u8(exponent).u8(exponents).u8(mantissa).u8(mantissas);
  return head.u32(bias).done();
}

/** h5py's bool: an enum of a signed byte. */
function truthBytes(version: number): Uint8Array {
  const head = headOf(CLASS.enum, version, 2, 1).put(numberBytes('I8', version) ?? NOTHING);
  for (const name of ['FALSE', 'TRUE']) {
    head.put(
      new Packed()
        .name(name)
        .pad(version < PACKED ? 8 : 1)
        .done(),
    );
  }
  return head.u8(0).u8(1).done();
}

function complexBytes(half: DType): Uint8Array {
  const part = floatBytes(half, PACKED) ?? NOTHING;
  const size = elementBits({ dtype: half }) / 8;
  const head = headOf(CLASS.compound, PACKED, 2, 2 * size);
  return head.name('r').u8(0).put(part).name('i').u8(size).put(part).done();
}

function stringBytes(size: number): Uint8Array {
  const filledWithNul = 1;
  return headOf(CLASS.string, PLAIN, filledWithNul, size).done();
}

function opaqueBytes(size: number, tag: string): Uint8Array {
  const text = new TextEncoder().encode(tag);
  const length = Math.ceil(text.length / 8) * 8;
  const head = headOf(CLASS.opaque, PLAIN, length, size).put(text);
  return head.put(new Uint8Array(length - text.length)).done();
}

/** Texts of variable length, as UTF-8. */
export function textBytes(): Uint8Array {
  const asText = 1;
  const utf8 = 1;
  const letter = headOf(CLASS.string, PLAIN, utf8 << 4, 1).done();
  return headOf(CLASS.variable, PLAIN, asText | (utf8 << 8), 16)
    .put(letter)
    .done();
}

/** Records of fields that are numbers or bytes; undefined where a field is more than that. */
function compoundBytes(
  { items }: Extract<Literal, { kind: 'sequence' }>,
  size: number,
): Uint8Array | undefined {
  const members: Uint8Array[] = [];
  let at = 0;
  for (const field of items) {
    if (field.kind !== 'sequence' || field.items.length !== 2) return undefined;
    const [name, descr] = field.items;
    const type = descr?.kind === 'text' ? numpyType(descr) : undefined;
    if (name?.kind !== 'text' || type === undefined || /[\\\0]/.test(name.text)) return undefined;
    const length = elementBits(type) / 8;
    if (name.text !== '') {
      const member = memberBytes(type, length);
      if (member === undefined) return undefined;
      members.push(new Packed().name(name.text).uint(at, widthOf(size)).put(member).done());
    }
    at += length;
  }
  if (members.length === 0 || at !== size) return undefined;
  const head = headOf(CLASS.compound, PACKED, members.length, size);
  for (const member of members) head.put(member);
  return head.done();
}

function memberBytes(type: ReturnType<typeof numpyType>, size: number): Uint8Array | undefined {
  if (type === undefined || size < 1) return undefined;
  const number = numberBytes(type.dtype, PACKED);
  if (number === undefined) return type.dtype === 'BYTES' ? stringBytes(size) : undefined;
  // The order of the bytes is the lowest bit of the class's own.
  if (type.bigEndian) number[1] = (number[1] ?? 0) | 1;
  return /^[UIF]/.test(type.dtype) || !type.bigEndian ? number : undefined;
}

function widthOf(size: number): number {
  let width = 1;
  while (size >= 256 ** width) width++;
  return width;
}

function headOf(of: number, version: number, bits: number, size: number): Packed {
  return new Packed()
    .u8((version << 4) | of)
    .uint(bits, 3)
    .u32(size);
}

const NOTHING = new Uint8Array(0);
