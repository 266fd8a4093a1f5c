/**
 * Bytes literals that only begin like a file: the numbers of an array may begin with any two bytes, and
 * a model of some thousand arrays has a few that begin like a pickle or a zlib stream.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { bytesSource, type ByteSource } from '../core/source.ts';
import { beginsNested } from '../pickle/nested-lead.ts';
import { OP, OPCODES } from '../pickle/opcodes.ts';
import { STACK_REFUSALS } from '../pickle/machine.ts';
import type { Outcome, Tape } from '../pickle/tape.ts';
import { ByteInput } from './byte-input.ts';
import { looksLikePickle } from './pickle-detect.ts';
import { doesSomething, isDotted, probe } from './pickle-evidence.ts';
import { zlibStream } from './zlib-stream.ts';

const ZLIB = 0x78;
/** A stream that gives more than this before it breaks is a file, damaged or not. */
const BROKEN_SOON = 1 << 16;

/**
 * Whether every unpickler, or zlib, refuses these bytes before it has done or given away anything, so that they are
 * no file of that kind; they may be one of another. False in doubt: what could be a file is read as one.
 */
export function isOnlyData(source: ByteSource): boolean {
  const lead = source.read(0, 1)[0];
  if (lead === OP.PROTO) return isRefusedAtOnce(probe(source, 0), source);
  return lead === ZLIB && breaksBeforeFile(source);
}

/** Nothing is named or called before an opcode at which the C and the pure-Python unpickler both give up. */
function isRefusedAtOnce(tape: Tape, source: ByteSource): boolean {
  const { outcome, anomalies, error } = tape;
  if (error === undefined || anomalies.length > 0 || doesSomething(tape)) return false;
  if (outcome === 'limit') return false;
  const rest = source.read(error.offset, LONGEST_REST);
  return stopsAll(outcome, rest, error.message) || namesNothing(rest);
}

/** `rest` begins with the opcode that was refused. */
function stopsAll(outcome: Outcome, rest: Uint8Array, message: string): boolean {
  const [refusing] = rest;
  if (refusing === undefined || !OPCODE_BYTES.has(refusing)) return true;
  if (refusing === OP.FRAME) return rest.length < FRAME_BYTES;
  if (refusing === OP.GLOBAL || refusing === OP.INST) return !namesModule(rest.subarray(1));
  return outcome === 'truncated' || STACK_REFUSALS.has(message) || REFUSED_ALIKE.has(refusing);
}

/**
 * Python imports at GLOBAL and INST before it sees that a line has no end, of which it drops the last character
 * all the same, or that there is no MARK (Lib/pickle.py).
 */
function namesModule(rest: Uint8Array): boolean {
  const newline = rest.indexOf(NEWLINE);
  const line = rest.subarray(0, newline < 0 ? rest.length : newline);
  if (line.length > LONGEST_MODULE) return true;
  return [line, line.subarray(0, -1)].some((bytes) => isDotted(utf8(bytes)));
}

/** Empty, like no module, for what every reader refuses to decode. */
function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return '';
  }
}

const NEWLINE = 0x0a;
const LONGEST_MODULE = 1024;
/** The opcode and the length, without which no reader goes on. */
const FRAME_BYTES = 9;
const OPCODE_BYTES: ReadonlySet<number> = new Set(OPCODES.map(({ code }) => code));
/**
 * Opcodes with one reason to be refused, the same in every reader: nothing stored under that number, a protocol
 * that does not exist, an extension of number 0 or less, a number of negative length.
 */
const REFUSED_ALIKE: ReadonlySet<number> = new Set([
  OP.BINGET,
  OP.LONG_BINGET,
  OP.PROTO,
  OP.EXT1,
  OP.EXT2,
  OP.EXT4,
  OP.LONG4,
]);

/** Whether none of the bytes could be an opcode that imports: whoever goes on can make nothing but data. */
function namesNothing(rest: Uint8Array): boolean {
  return rest.length < LONGEST_REST && !rest.some((byte) => IMPORTING.has(byte));
}

/** Among more numbers than these is a byte that could import; where there is none, somebody made them so. */
const LONGEST_REST = 2048;

const IMPORTING: ReadonlySet<number> = new Set([
  OP.GLOBAL,
  OP.INST,
  OP.STACK_GLOBAL,
  OP.EXT1,
  OP.EXT2,
  OP.EXT4,
]);

function breaksBeforeFile(source: ByteSource): boolean {
  const given = new Uint8Array(BROKEN_SOON);
  let length = 0;
  try {
    for (const piece of zlibStream(new ByteInput(source, 'zlib'))) {
      if (length + piece.length > given.length) return false;
      given.set(piece, length);
      length += piece.length;
    }
    return false;
  } catch (error) {
    const isBroken = error instanceof ModelFileError && BROKEN.has(error.code);
    if (!isBroken) throw error;
  }
  const before = given.subarray(0, length);
  return !beginsNested(before) && !looksLikePickle(bytesSource(before));
}

const BROKEN: ReadonlySet<string> = new Set(['MALFORMED', 'TRUNCATED']);
