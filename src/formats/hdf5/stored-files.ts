/**
 * Pickles, and files that are containers, in the data of attributes and datasets.
 *
 * HDF5 holds no objects, but its users do. PyTables unpickles every attribute that is a byte string and ends
 * in a full stop (tables/attributeset.py, `__getattr__`), and every row of an array of objects, which is a
 * sequence of bytes (tables/atom.py, `ObjectAtom`). Others keep pickles in opaque data (h5py's `void`).
 * @module
 */
import type { Budget } from '../../core/limits.ts';
import type { ByteSource } from '../../core/source.ts';
import type { Part } from '../format.ts';
import { OPCODES } from '../../pickle/opcodes.ts';
import { startsWithOpcode, startsWithProto } from '../pickle-detect.ts';
import { doesSomething, probe } from '../pickle-evidence.ts';
import type { Datatype } from './datatype.ts';
import { malformed } from './fields.ts';
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

const OPENING: ReadonlySet<number> = new Set([
  ...OPCODES.map(({ code }) => code),
  ...SIGNATURES.map(([first = 0]) => first),
]);
const MAY_BEGIN: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  OPENING.has(byte) ? 1 : 0,
);

/** Whether anything that is looked for begins with this byte: millions of elements are asked. */
export function mayBegin(byte: number | undefined): boolean {
  return byte !== undefined && MAY_BEGIN[byte] === 1;
}

/** Looks in vain that one scan is worth: text and numbers begin with opcodes often enough. */
const MOST_LOOKS = 10_000;

const LOOKS = new WeakMap<Budget, number>();

/** Bytes that may be a file. */
export interface Held {
  readonly source: ByteSource;
  readonly name: string;
  readonly offset: number;
  /** A library unpickles them: a look that is too much is told, not left out. */
  readonly must: boolean;
}

/** Whether more looks are within the allowance. */
export function mayLook(budget: Budget): boolean {
  return (LOOKS.get(budget) ?? 0) < MOST_LOOKS;
}

/** The bytes as a file to be recognised, if they look like one. */
export function* filePart({ source, name, offset, must }: Held, budget: Budget): Generator<Part> {
  const isOpcode = startsWithOpcode(source, 0);
  if (!isOpcode && !isSigned(source)) return;
  if (!mayLook(budget)) {
    if (must) throw limit('too many places that may hold a pickle', offset);
    return;
  }
  if (isSigned(source) || holdsPickle(source, must)) {
    yield { kind: 'file', name, offset, source, required: false };
  } else {
    LOOKS.set(budget, (LOOKS.get(budget) ?? 0) + 1);
  }
}

function isSigned(source: ByteSource): boolean {
  const head = source.read(0, 8);
  return SIGNATURES.some((bytes) => bytes.every((byte, index) => head[index] === byte));
}

/**
 * Text and numbers may look like pickles that only hold data; those need not be found. One that says PROTO
 * first is told in any case. A mask of one value is a run of opcodes: where nothing must be unpickled, thousands of
 * them that do nothing are numbers.
 */
function holdsPickle(source: ByteSource, must: boolean): boolean {
  let at = 0;
  for (let count = 0; count < STACKED && startsWithOpcode(source, at); count++) {
    const tape = probe(source, at);
    if (doesSomething(tape)) return true;
    if (tape.outcome === 'limit') return must || startsWithProto(source, 0);
    if (tape.outcome !== 'stop') return false;
    if (startsWithProto(source, at)) return true;
    at = tape.end;
  }
  return at > 0 && source.read(at, 1).length > 0 && startsWithOpcode(source, at);
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
/** `ca\nb\n.` imports something; less than that does nothing. */
const SHORTEST = 7;

/** The parts of a type that may hold a file: opaque data, strings, sequences of bytes; members too. */
export function holdersOf(whole: Datatype): readonly Holder[] {
  const holders: Holder[] = [];
  const pending = [{ type: whole, offset: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { class: of, size, inner } = next.type;
    const { offset } = next;
    if (holders.length === MOST_HOLDERS) break;
    if (of === 'opaque' || of === 'string') {
      if (size >= SHORTEST) holders.push({ kind: 'bytes', offset, size });
    } else if (of === 'text') holders.push({ kind: 'text', offset, size });
    else if (of === 'sequence' && isByte(inner[0]))
      holders.push({ kind: 'sequence', offset, size });
    else if (of === 'array' && isByte(inner[0])) holders.push({ kind: 'bytes', offset, size });
    else if (of === 'compound') {
      for (const member of inner) pending.push({ type: member, offset: offset + member.offset });
    }
  }
  const held = holders.reduce((sum, { size }) => sum + size, 0);
  if (held > whole.size) throw malformed('members of a type overlap', 0);
  return holders;
}

/** A type of one byte: a sequence of them is a sequence of anything. */
export function isByte(type: Datatype | undefined): boolean {
  if (type?.size !== 1) return false;
  return ['integer', 'bitfield', 'opaque', 'string', 'enum'].includes(type.class);
}
