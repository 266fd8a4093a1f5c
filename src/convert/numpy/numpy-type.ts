/**
 * Element types as numpy's headers write them. numpy/lib/_format_impl.py `descr_to_dtype` (numpy 2.4).
 * @module
 */
import { dtypeOf } from '../../formats/npy-dtype.ts';
import { parseLiteral, type Literal } from '../../formats/npy-literal.ts';
import type { DType } from '../model/dtype.ts';
import type { Tensor } from '../model/tensor.ts';

/** What a tensor takes over from its type. */
export interface NumpyType extends Pick<Tensor, 'dtype' | 'itemBytes' | 'descr'> {
  readonly bigEndian: boolean;
}

/** By the letter and the bytes of one element. */
const NUMBERS: ReadonlyMap<string, DType> = new Map([
  ['b1', 'BOOL'],
  ['u1', 'U8'],
  ['u2', 'U16'],
  ['u4', 'U32'],
  ['u8', 'U64'],
  ['i1', 'I8'],
  ['i2', 'I16'],
  ['i4', 'I32'],
  ['i8', 'I64'],
  ['f2', 'F16'],
  ['f4', 'F32'],
  ['f8', 'F64'],
  ['f16', 'F128'],
  ['c8', 'C64'],
  ['c16', 'C128'],
  ['c32', 'C256'],
]);
const SPELLED: ReadonlyMap<DType, string> = new Map(
  [...NUMBERS].map(([name, type]) => [type, name]),
);
const SIMPLE = /^([<>=|]?)([a-zA-Z])(\d{1,9})(\[\w+(?:\/\d+)?\])?$/;
const UCS4 = 4;

/** The type that a `descr` stands for; undefined for objects and for what numpy does not write. */
export function numpyType(descr: Literal): NumpyType | undefined {
  if (descr.kind === 'text') return simpleType(descr.text);
  const type = dtypeOf(descr);
  const text = descrText(descr);
  if (type === undefined || type.hasObject || text === undefined) return undefined;
  // Records are bytes to us: each field has its own order, which `descr` keeps.
  return { dtype: 'RECORD', itemBytes: type.itemSize, descr: text, bigEndian: false };
}

function simpleType(text: string): NumpyType | undefined {
  if (text === '|?' || text === '?') return { dtype: 'BOOL', bigEndian: false };
  const [, order, letter = '', digits = '', unit] = SIMPLE.exec(text) ?? [];
  const bigEndian = order === '>';
  const count = Number(digits);
  const number = unit === undefined ? NUMBERS.get(`${letter}${count}`) : undefined;
  if (number !== undefined) return { dtype: number, bigEndian };
  if ((letter === 'M' || letter === 'm') && count === 8) {
    return { dtype: 'TIME', descr: `<${letter}8${unit ?? ''}`, bigEndian };
  }
  if (unit !== undefined) return undefined;
  if (letter === 'U') {
    return { dtype: 'TEXT', itemBytes: count * UCS4, descr: `<U${count}`, bigEndian };
  }
  if (letter === 'S' || letter === 'a') {
    return { dtype: 'BYTES', itemBytes: count, descr: `|S${count}`, bigEndian: false };
  }
  if (letter !== 'V') return undefined;
  return { dtype: 'RECORD', itemBytes: count, descr: `|V${count}`, bigEndian: false };
}

/** The `descr` of a tensor as Python source; undefined for a type that numpy does not have. */
export function descrOf({ dtype, itemBytes = 0, descr }: Tensor): string | undefined {
  const number = SPELLED.get(dtype);
  if (number !== undefined)
    return `'${number.endsWith('1') && number !== 'f1' ? '|' : '<'}${number}'`;
  if (dtype === 'TEXT') return itemBytes % UCS4 === 0 ? `'<U${itemBytes / UCS4}'` : undefined;
  if (dtype === 'BYTES') return `'|S${itemBytes}'`;
  if (dtype === 'TIME')
    return descr !== undefined && /^<[Mm]8/.test(descr) ? simple(descr) : undefined;
  if (dtype !== 'RECORD') return undefined;
  return descr?.startsWith('[') === true ? record(descr, itemBytes) : `'|V${itemBytes}'`;
}

function simple(descr: string): string | undefined {
  return simpleType(descr) === undefined ? undefined : `'${descr}'`;
}

function record(descr: string, itemBytes: number): string | undefined {
  const literal = parseLiteral(descr);
  const type = literal && numpyType(literal);
  return type?.itemBytes === itemBytes ? type.descr : undefined;
}

/** A `descr` as `repr` writes it: a list of fields, each a tuple of a name, a type and perhaps a shape. */
export function descrText(descr: Literal): string | undefined {
  if (descr.kind === 'text') return quoted(descr.text);
  if (descr.kind !== 'sequence') return undefined;
  const fields: string[] = [];
  for (const field of descr.items) {
    const text = field.kind === 'sequence' ? fieldText(field.items) : undefined;
    if (text === undefined) return undefined;
    fields.push(text);
  }
  return `[${fields.join(', ')}]`;
}

function fieldText([name, type, shape]: readonly Literal[]): string | undefined {
  const named = name && nameText(name);
  const typed = type && descrText(type);
  if (named === undefined || typed === undefined) return undefined;
  if (shape === undefined) return `(${named}, ${typed})`;
  const sizes = shapeText(shape);
  return sizes === undefined ? undefined : `(${named}, ${typed}, ${sizes})`;
}

/** A name, or a title and a name. */
function nameText(name: Literal): string | undefined {
  if (name.kind === 'text') return quoted(name.text);
  if (name.kind !== 'sequence') return undefined;
  const parts = name.items.map((item) => (item.kind === 'text' ? quoted(item.text) : undefined));
  return parts.includes(undefined) || parts.length !== 2 ? undefined : `(${parts.join(', ')})`;
}

function shapeText(shape: Literal): string | undefined {
  if (shape.kind === 'int') return `(${shape.value},)`;
  if (shape.kind !== 'sequence') return undefined;
  const sizes = shape.items.map((item) => (item.kind === 'int' ? item.value : -1));
  return sizes.some((size) => size < 0) ? undefined : tupleText(sizes);
}

/** A tuple of numbers as `repr` writes it. */
export function tupleText(sizes: readonly number[]): string {
  return sizes.length === 1 ? `(${sizes.join('')},)` : `(${sizes.join(', ')})`;
}

/** The literal keeps escapes as they were written, so only the kind of quote is left to choose. */
function quoted(text: string): string {
  return /(?<!\\)'/.test(text) ? `"${text}"` : `'${text}'`;
}
