/**
 * Element types of HDF5 as ours: numbers by the layout of their bits, h5py's enum of truth values and compounds
 * of complex numbers (h5py/h5t.pyx, h5py 3.16), records as numpy would describe them.
 * @module
 */
import { dtypeOf } from '../../../formats/npy-dtype.ts';
import { parseLiteral } from '../../../formats/npy-literal.ts';
import type { Datatype } from '../../../formats/hdf5/datatype.ts';
import type { DType } from '../../model/dtype.ts';
import { numpyType, tupleText, type NumpyType } from '../../numpy/numpy-type.ts';

/** A type, and the dimensions that it adds to those of the dataset. */
export interface ElementType extends NumpyType {
  readonly inner: readonly number[];
}

const MOST_MEMBERS = 1000;

/** The type of the elements; undefined for one that stands for no number, text or record. */
export function elementType(type: Datatype): ElementType | undefined {
  const [base] = type.inner;
  if (type.class === 'array' && base !== undefined) {
    const element = elementType(base);
    const sizes = arraySizes(type);
    return element && sizes && { ...element, inner: [...sizes, ...element.inner] };
  }
  const found = numberType(type) ?? recordType(type);
  return found && { ...found, inner: [] };
}

function numberType(type: Datatype): NumpyType | undefined {
  if (type.class === 'enum') return enumType(type);
  const bigEndian = (type.bits & 1) === 1;
  if (type.class === 'integer') return isWhole(type) ? numpyType(text(type.name)) : undefined;
  if (type.class === 'float') {
    const dtype = FLOATS.get(layoutOf(type));
    return dtype && { dtype, bigEndian };
  }
  const half = halfOf(type);
  const part = half && FLOATS.get(layoutOf(half));
  const dtype = part && COMPLEX.get(part);
  return dtype && half && { dtype, bigEndian: (half.bits & 1) === 1 };
}

/** Numbers of which all bits count. */
function isWhole({ size, properties }: Datatype): boolean {
  const [offset = 0, high = 0, low = 0, lowHigh = 0] = properties;
  return offset + high === 0 && low + lowHigh * 256 === size * 8;
}

/** An enum of FALSE and TRUE is what h5py writes for numpy's bool; others are their numbers. */
function enumType({ inner, names, values }: Datatype): NumpyType | undefined {
  const [base] = inner;
  if (base?.class !== 'integer') return undefined;
  const isBool = base.size === 1 && names.join() === 'FALSE,TRUE' && values.join() === '0,1';
  return isBool ? { dtype: 'BOOL', bigEndian: false } : numberType(base);
}

/** Sign, exponent, mantissa and bias of the floats that have a name; byte order aside. */
const FLOATS: ReadonlyMap<string, DType> = new Map([
  ['2 15 10+5 0+10 15 2', 'F16'],
  ['4 31 23+8 0+23 127 2', 'F32'],
  ['8 63 52+11 0+52 1023 2', 'F64'],
  ['16 79 64+15 0+64 16383 0', 'F128'],
  ['2 15 7+8 0+7 127 2', 'BF16'],
]);
const COMPLEX: ReadonlyMap<DType, DType> = new Map([
  ['F16', 'C32'],
  ['F32', 'C64'],
  ['F64', 'C128'],
  ['F128', 'C256'],
]);

function layoutOf({ class: of, size, bits, properties }: Datatype): string {
  // Bit 6 marks the byte order of the VAX, which nothing else has.
  if (of !== 'float' || properties.length < 12 || (bits & 0x40) !== 0) return '';
  const [offset = 0, , , , exponent, exponents, mantissa, mantissas] = properties;
  const bias = (properties[8] ?? 0) + (properties[9] ?? 0) * 256;
  if (offset !== 0) return '';
  const sign = (bits >> 8) & 0xff;
  const parts = `${exponent}+${exponents} ${mantissa}+${mantissas}`;
  return `${size} ${sign} ${parts} ${bias} ${(bits >> 4) & 3}`;
}

/** What two of make a complex number. */
function halfOf({ class: of, size, inner, names }: Datatype): Datatype | undefined {
  const [real, imaginary] = inner;
  if (of === 'complex') return real;
  if (of !== 'compound' || real === undefined || imaginary === undefined || inner.length !== 2) {
    return undefined;
  }
  const named = names.join() === 'r,i' || names.join() === 'real,imag';
  const packed = real.offset === 0 && imaginary.offset === real.size && size === 2 * real.size;
  return named && packed && layoutOf(real) === layoutOf(imaginary) && real.name === imaginary.name
    ? real
    : undefined;
}

/** Texts of a fixed size, opaque bytes, and compounds. */
function recordType(type: Datatype): NumpyType | undefined {
  if (type.class === 'string') return numpyType(text(`|S${type.size}`));
  if (type.class === 'opaque') return taggedType(type) ?? numpyType(text(`|V${type.size}`));
  const descr = type.class === 'compound' ? compoundDescr(type) : undefined;
  const literal = descr === undefined ? undefined : parseLiteral(descr);
  const found = literal && numpyType(literal);
  return found?.itemBytes === type.size ? found : undefined;
}

/** h5py keeps what HDF5 has no type for as opaque bytes with numpy's name for it (`h5py.opaque_dtype`). */
function taggedType({ properties, size }: Datatype): NumpyType | undefined {
  const [, descr] = /^NUMPY:([^\0]{1,200})/.exec(ascii(properties)) ?? [];
  const found = descr === undefined ? undefined : numpyType(text(descr));
  return found !== undefined && dtypeOf(text(descr ?? ''))?.itemSize === size ? found : undefined;
}

/** A compound as a list of fields, with what lies between them as nameless bytes. */
function compoundDescr({ inner, names, size }: Datatype): string | undefined {
  if (inner.length > MOST_MEMBERS) return undefined;
  const fields: string[] = [];
  let at = 0;
  const members = inner.map((member, i) => ({ member, name: names[i] ?? '' }));
  for (const { member, name } of members.toSorted((a, b) => a.member.offset - b.member.offset)) {
    const field = fieldDescr(member);
    if (field === undefined || member.offset < at || !isPlainName(name)) return undefined;
    if (member.offset > at) fields.push(`('', '|V${member.offset - at}')`);
    fields.push(`('${name}', ${field})`);
    at = member.offset + member.size;
  }
  if (at < size) fields.push(`('', '|V${size - at}')`);
  return `[${fields.join(', ')}]`;
}

/** Compounds inside compounds are bytes to us: their fields are not named. */
function fieldDescr(type: Datatype): string | undefined {
  const [base] = type.inner;
  if (type.class === 'array' && base !== undefined) {
    const sizes = arraySizes(type);
    const field = base.class === 'array' ? undefined : fieldDescr(base);
    return field === undefined || sizes === undefined ? undefined : `${field}, ${tupleText(sizes)}`;
  }
  const number = numberType(type);
  if (number !== undefined) return `'${spelled(number, type.size)}'`;
  if (type.class === 'string') return `'|S${type.size}'`;
  return type.class === 'opaque' || type.class === 'compound' ? `'|V${type.size}'` : undefined;
}

function spelled({ dtype, bigEndian }: NumpyType, size: number): string {
  const letter = dtype === 'BOOL' ? 'b' : dtype === 'BF16' ? 'V' : dtype.charAt(0).toLowerCase();
  return `${size === 1 ? '|' : bigEndian ? '>' : '<'}${letter}${size}`;
}

function arraySizes({ properties }: Datatype): number[] | undefined {
  const [rank = 0] = properties;
  const view = new DataView(properties.buffer, properties.byteOffset, properties.byteLength);
  const start = properties.length === 1 + 4 * rank ? 1 : 4; // older versions have reserved bytes
  if (properties.length < start + 4 * rank) return undefined;
  return Array.from({ length: rank }, (_, i) => view.getUint32(start + 4 * i, true));
}

function isPlainName(name: string): boolean {
  return name !== '' && name.length <= 200 && !/['"\\\r\n\0]/.test(name);
}

function text(descr: string): { readonly kind: 'text'; readonly text: string } {
  return { kind: 'text', text: descr };
}

function ascii(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
