/**
 * Pickles, and files that are containers, in the data of attributes and datasets.
 *
 * HDF5 holds no objects, but its users do. PyTables unpickles every attribute that is a byte string and ends
 * in a full stop (tables/attributeset.py, `__getattr__`), and every row of an array of objects, which is a
 * sequence of bytes (tables/atom.py, `ObjectAtom`). Others keep pickles in opaque data (h5py's `void`).
 * @module
 */
import type { Budget } from '../../core/limits.ts';
import { bytesSource, type ByteSource } from '../../core/source.ts';
import type { Part } from '../format.ts';
import { startsWithOpcode, startsWithProto } from '../pickle-detect.ts';
import { doesSomething, probe } from '../pickle-evidence.ts';
import { allowSearch } from '../search-allowance.ts';
import type { Datatype } from './datatype.ts';
import { limit } from './file.ts';

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
function holdsFile(source: ByteSource): boolean {
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

/** The bytes as a file to be recognised, if they look like one. */
export function* filePart(
  held: Uint8Array | ByteSource,
  name: string,
  offset: number,
): Generator<Part> {
  const source = held instanceof Uint8Array ? bytesSource(held) : held;
  if (!holdsFile(source)) return;
  yield { kind: 'file', name, offset, source, required: false };
}

/** A look walks some thousand opcodes: what it costs of the allowance for bytes that no loader reads. */
const LOOK_COST = 8192;

/** Whether one more look is within the allowance. */
export function mayLook(budget: Budget): boolean {
  return allowSearch(budget, LOOK_COST) === LOOK_COST;
}

/** Counts a look that must not be left out. */
export function mustLook(budget: Budget, offset: number): void {
  if (!mayLook(budget)) throw limit('too many places that may hold a pickle', offset);
}

const STOP = 0x2e;
const PROTO = 0x80;

/** Whether a string is worth a look: it says PROTO, or ends in STOP, as all that PyTables unpickles does. */
export function isPickleText(bytes: Uint8Array): boolean {
  const last = bytes.findLast((byte) => byte !== 0);
  const [first = 0] = bytes;
  return last === STOP || first === PROTO || SIGNATURES.some((signature) => signature[0] === first);
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
