/**
 * Pickles, and files that are containers, in the data of attributes and datasets.
 *
 * HDF5 holds no objects, but its users do. PyTables unpickles every attribute that is a byte string and ends
 * in a full stop (tables/attributeset.py, `__getattr__`), and every row of an array of objects, which is a
 * sequence of bytes (tables/atom.py, `ObjectAtom`). Others keep pickles in opaque data (h5py's `void`).
 * @module
 */
import { bytesSource, type ByteSource } from '../../core/source.ts';
import { startsWithOpcode, startsWithProto } from '../pickle-detect.ts';
import { doesSomething, probe } from '../pickle-evidence.ts';
import type { Datatype } from './datatype.ts';

/** Data-only pickles in a row that are looked at before the rest is believed. */
const STACKED = 16;

/** Signatures of what may hold pickles, or is read by a library that runs code. */
const SIGNATURES: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04], // zip
  [0x89, 0x48, 0x44, 0x46], // HDF5
  [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59], // npy
  [0x1f, 0x8b, 0x08], // gzip
];

/** Whether bytes begin as a pickle that does something, or as a container. */
export function holdsFile(source: ByteSource): boolean {
  const head = source.read(0, 8);
  const signed = SIGNATURES.some((bytes) => bytes.every((byte, index) => head[index] === byte));
  return signed || holdsPickle(source);
}

/**
 * Text and numbers may look like pickles that only hold data; those need not be found. One that says PROTO
 * first is told in any case.
 */
function holdsPickle(source: ByteSource): boolean {
  let at = 0;
  for (let count = 0; count < STACKED && startsWithOpcode(source, at); count++) {
    const tape = probe(source, at);
    if (tape.outcome === 'limit' || doesSomething(tape)) return true;
    if (tape.outcome !== 'stop') return false;
    if (startsWithProto(source, at)) return true;
    at = tape.end;
  }
  return at > 0 && source.read(at, 1).length > 0 && startsWithOpcode(source, at);
}

/** Whether bytes do. */
export function areFile(bytes: Uint8Array): boolean {
  return bytes.length > 1 && holdsFile(bytesSource(bytes));
}

/** Where, within an element, bytes stand that could be anything. */
export interface Holder {
  /** `bytes` stand in the element; the others are referred to. */
  readonly kind: 'bytes' | 'text' | 'sequence';
  readonly offset: number;
  readonly size: number;
}

const MOST_HOLDERS = 256;

/** The parts of a type that may hold a file: opaque data, strings, sequences of bytes; members too. */
export function holdersOf(type: Datatype): readonly Holder[] {
  const holders: Holder[] = [];
  const pending = [{ type, offset: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { class: of, size, inner } = next.type;
    const { offset } = next;
    if (holders.length === MOST_HOLDERS) break;
    if (of === 'opaque' || of === 'string') holders.push({ kind: 'bytes', offset, size });
    else if (of === 'text') holders.push({ kind: 'text', offset, size });
    else if (of === 'sequence' && isByte(inner[0]))
      holders.push({ kind: 'sequence', offset, size });
    else if (of === 'array' && isByte(inner[0])) holders.push({ kind: 'bytes', offset, size });
    else if (of === 'compound') {
      for (const member of inner) pending.push({ type: member, offset: offset + member.offset });
    }
  }
  return holders;
}

/** A type of one byte: a sequence of them is a sequence of anything. */
export function isByte(type: Datatype | undefined): boolean {
  if (type?.size !== 1) return false;
  return ['integer', 'bitfield', 'opaque', 'string', 'enum'].includes(type.class);
}
