/**
 * The header of a GGUF file, written: version 3, little endian.
 * ggml `docs/gguf.md`.
 * @module
 */
import { VALUE_ARRAY, VALUE_TEXT } from '../../formats/gguf-types.ts';
import type { ModelValue } from '../model/value.ts';

const MAGIC = 0x4655_4747;
const VERSION = 3;

/** A number type of metadata and how it is written. */
interface Scalar {
  readonly type: number;
  bytes(value: ModelValue): Uint8Array;
}

/** Bytes of a header, put together piece by piece. */
export class HeaderBytes {
  private readonly pieces: Uint8Array[] = [];

  constructor(tensors: number, entries: number) {
    this.pieces.push(number(MAGIC, 4), number(VERSION, 4), number(tensors, 8), number(entries, 8));
  }

  /** An entry of the metadata; one that GGUF cannot hold must not come here. */
  entry(key: string, value: ModelValue): void {
    this.pieces.push(text(key));
    const items = value.kind === 'list' || value.kind === 'tuple' ? value.items : undefined;
    const scalar = scalarOf(items ?? [value]);
    if (scalar === undefined) return;
    if (items !== undefined) this.pieces.push(number(VALUE_ARRAY, 4));
    this.pieces.push(number(scalar.type, 4));
    if (items !== undefined) this.pieces.push(number(items.length, 8));
    for (const item of items ?? [value]) this.pieces.push(scalar.bytes(item));
  }

  tensor(name: string, shape: readonly number[], type: number, offset: number): void {
    this.pieces.push(text(name), number(shape.length, 4));
    for (const size of shape.toReversed()) this.pieces.push(number(size, 8));
    this.pieces.push(number(type, 4), number(offset, 8));
  }

  /** All bytes, with zeros up to the alignment. */
  finish(alignment: number): Uint8Array {
    const length = this.pieces.reduce((sum, piece) => sum + piece.length, 0);
    const whole = new Uint8Array(Math.ceil(length / alignment) * alignment);
    let at = 0;
    for (const piece of this.pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }
}

/** Whether a value can be an entry: a text, a number, or a list of things of one kind. */
export function isEntry(value: ModelValue): boolean {
  const items = value.kind === 'list' || value.kind === 'tuple' ? value.items : [value];
  return scalarOf(items) !== undefined;
}

/** The narrowest type that loaders take for numbers and that holds all of these. */
function scalarOf(values: readonly ModelValue[]): Scalar | undefined {
  const [first] = values;
  if (first === undefined || values.some(({ kind }) => kind !== first.kind)) return undefined;
  if (first.kind === 'str') {
    return { type: VALUE_TEXT, bytes: (value) => text(value.kind === 'str' ? value.text : '') };
  }
  if (first.kind === 'bool') {
    return {
      type: 7,
      bytes: (value) => Uint8Array.of(Number(value.kind === 'bool' && value.value)),
    };
  }
  if (first.kind === 'float') return floats(values);
  return first.kind === 'int' ? integers(values) : undefined;
}

function floats(values: readonly ModelValue[]): Scalar {
  const single = values.every(
    (value) => value.kind === 'float' && Object.is(Math.fround(value.value), value.value),
  );
  const size = single ? 4 : 8;
  return {
    type: single ? 6 : 12,
    bytes: (value) => {
      const view = new DataView(new ArrayBuffer(size));
      const float = value.kind === 'float' ? value.value : 0;
      if (single) view.setFloat32(0, float, true);
      else view.setFloat64(0, float, true);
      return new Uint8Array(view.buffer);
    },
  };
}

/** Type number, bytes, and what fits; most loaders ask for 32 unsigned bits. */
const INTEGERS: readonly (readonly [number, number, bigint, bigint])[] = [
  [4, 4, 0n, 2n ** 32n - 1n],
  [5, 4, -(2n ** 31n), 2n ** 31n - 1n],
  [11, 8, -(2n ** 63n), 2n ** 63n - 1n],
  [10, 8, 0n, 2n ** 64n - 1n],
];

function integers(values: readonly ModelValue[]): Scalar | undefined {
  const found = INTEGERS.find(([, , least, most]) =>
    values.every((value) => value.kind === 'int' && value.value >= least && value.value <= most),
  );
  if (found === undefined) return undefined;
  const [type, size] = found;
  return { type, bytes: (value) => number(value.kind === 'int' ? value.value : 0n, size) };
}

function text(value: string): Uint8Array {
  const bytes = new TextEncoder().encode(value);
  const whole = new Uint8Array(8 + bytes.length);
  whole.set(number(bytes.length, 8));
  whole.set(bytes, 8);
  return whole;
}

function number(value: number | bigint, size: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt.asUintN(64, BigInt(value)), true);
  return new Uint8Array(view.buffer, 0, size);
}
