/**
 * Datatypes: what the elements of a dataset or attribute are. HDF5 File Format Specification IV.A.2.d;
 * H5Odtype.c. Types stand inside types, so a stack takes the place of recursion.
 * @module
 */
import { type Fields, unsupported } from './fields.ts';

/** The classes, by number. */
const CLASSES = [
  'integer',
  'float',
  'time',
  'string',
  'bitfield',
  'opaque',
  'compound',
  'reference',
  'enum',
  'sequence',
  'array',
  'complex',
] as const;

/** The class of a type; a `sequence` is of variable length, and so is a `text`. */
export type TypeClass = (typeof CLASSES)[number] | 'text';

/** A datatype: of one that is made of others, the others as well. */
export interface Datatype {
  readonly class: TypeClass;
  /** Bytes of one element where it is stored. */
  readonly size: number;
  /** As numpy would write it, or in words. */
  readonly name: string;
  /** Members of a compound; the base of an array, a sequence, an enum or a complex number. */
  readonly inner: readonly Datatype[];
  /** Where a member stands in its compound. */
  readonly offset: number;
  /** The bits that the class defines: byte order, sign, the number of members, padding, character set. */
  readonly bits: number;
  /** What stands behind the size: how the bits of a number are laid out, a tag, the sizes of an array. */
  readonly properties: Uint8Array;
  /** Names of the members of a compound or of an enum. */
  readonly names: readonly string[];
  /** Values of an enum, one after another. */
  readonly values: Uint8Array;
}

/** The newest version of the encoding (HDF5 2.0). */
const NEWEST = 5;
const MOST_TYPES = 4096;
const MOST_DEPTH = 64;

/** Reads a datatype and leaves `fields` just behind it. */
export function readDatatype(fields: Fields): Datatype {
  const frames: Frame[] = [];
  for (let count = 0; count < MOST_TYPES; count++) {
    const frame = beginType(fields);
    frames.push(frame);
    if (frames.length > MOST_DEPTH) throw fields.error(`types more than ${MOST_DEPTH} deep`);
    const done = unwind(frames, fields);
    if (done !== undefined) return done;
  }
  throw fields.error(`a type of more than ${MOST_TYPES} types`);
}

/** A type whose inner types are still to be read. */
interface Frame {
  readonly class: TypeClass;
  readonly version: number;
  readonly size: number;
  readonly bits: number;
  name: string;
  /** Inner types that are still missing. */
  missing: number;
  readonly inner: Datatype[];
  /** Where the member that is being read stands. */
  memberOffset: number;
  properties: Uint8Array;
  readonly names: string[];
}

/** Takes finished types off the stack until one lacks an inner type; returns the outermost, when done. */
function unwind(frames: Frame[], fields: Fields): Datatype | undefined {
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    if (frame.missing > 0) {
      frame.missing--;
      if (frame.class === 'compound') frame.memberOffset = beginMember(fields, frame);
      return undefined;
    }
    frames.pop();
    const type = finishType(fields, frame);
    const parent = frames.at(-1);
    if (parent === undefined) return type;
    parent.inner.push({ ...type, offset: parent.memberOffset });
  }
  return undefined;
}

function beginType(fields: Fields): Frame {
  const start = fields.offset;
  const head = fields.u8();
  const version = head >> 4;
  const bits = fields.uint(3);
  const size = fields.u32();
  const of = CLASSES[head & 15];
  if (of === undefined || version === 0 || version > NEWEST) {
    throw unsupported(`a datatype of class ${head & 15} and version ${version}`, start);
  }
  const frame: Frame = {
    class: of === 'sequence' && (bits & 15) === 1 ? 'text' : of,
    version,
    size,
    bits,
    name: '',
    missing: missingTypes(of, bits),
    inner: [],
    memberOffset: 0,
    properties: NOTHING,
    names: [],
  };
  const from = fields.at;
  frame.name = ownProperties(fields, frame);
  frame.properties = fields.bytes.subarray(from, fields.at);
  return frame;
}

function missingTypes(of: TypeClass, bits: number): number {
  if (of === 'compound') return bits & 0xffff;
  return of === 'enum' || of === 'sequence' || of === 'array' || of === 'complex' ? 1 : 0;
}

/** Takes the properties that stand before any inner type, and names the type. */
function ownProperties(fields: Fields, { class: of, size, bits, version }: Frame): string {
  const order = (bits & 1) === 0 ? '<' : '>';
  switch (of) {
    case 'integer':
      fields.skip(4);
      return `${size === 1 ? '|' : order}${(bits & 8) === 0 ? 'u' : 'i'}${size}`;
    case 'bitfield':
      fields.skip(4);
      return `bitfield${size * 8}`;
    case 'float':
      fields.skip(12);
      return `${order}f${size}`;
    case 'time':
      fields.skip(2);
      return `time${size * 8}`;
    case 'string':
      return `|S${size}`;
    case 'opaque':
      fields.skip(bits & 0xff);
      return `|V${size}`;
    case 'array':
      return arrayDimensions(fields, version);
    default:
      return of;
  }
}

function arrayDimensions(fields: Fields, version: number): string {
  const rank = fields.u8();
  if (rank > 32) throw fields.error(`an array of ${rank} dimensions`);
  if (version < 3) fields.skip(3);
  const shape = Array.from({ length: rank }, () => fields.u32());
  if (version < 3) fields.skip(4 * rank); // permutation, never used
  return `[${shape.join(', ')}]`;
}

/** The name and place of a compound's member; version 1 has dimensions of its own there. */
function beginMember(fields: Fields, { version, size, names }: Frame): number {
  names.push(fields.text(version < 3));
  if (version >= 3) return fields.uint(bytesFor(size));
  const offset = fields.u32();
  if (version === 1) fields.skip(28);
  return offset;
}

function finishType(fields: Fields, frame: Frame): Datatype {
  const { class: of, size, inner, version, bits, properties, names } = frame;
  const [base] = inner;
  let values: Uint8Array = NOTHING;
  if (of === 'enum' && base !== undefined) {
    for (let count = bits & 0xffff; count > 0; count--) names.push(fields.text(version < 3));
    values = fields.take((bits & 0xffff) * base.size);
  }
  const name = nameOf(frame);
  return { class: of, size, inner, offset: 0, name, bits, properties, names, values };
}

function nameOf({ class: of, name, inner }: Frame): string {
  const [base] = inner;
  if (of === 'array') return `${base?.name ?? ''}${name}`;
  if (of === 'compound') return `{${clip(inner.map((member) => member.name).join(', '))}}`;
  return base === undefined || of === 'text' ? name : `${name} of ${base.name}`;
}

function clip(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

function bytesFor(value: number): number {
  let count = 1;
  for (let rest = Math.floor(value / 256); rest > 0; rest = Math.floor(rest / 256)) count++;
  return count;
}

const NOTHING = new Uint8Array(0);
