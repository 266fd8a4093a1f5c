/**
 * Opcodes that push plain data.
 * @module
 */
import { double, little, type Bytes } from '../bytes.ts';
import { slot, type Context, type Kind } from '../machine.ts';
import { OP } from '../opcodes.ts';
import type { Random } from '../random.ts';
import { always, type Action } from './action.ts';
import { FLOAT, INT, LONG, spell, STRING, UNICODE, UTF8, type Literals } from './literals.ts';

const NEWLINE = 0x0a;
const INTEGERS = [0, 1, 2, 255, 256, 65_535, -1, 2 ** 31 - 1, -(2 ** 31)];
const DOUBLES = [0, -0, 1.5, 1e308, Infinity, -Infinity, NaN];
const TEXT_OPCODES = [
  [OP.SHORT_BINUNICODE, 1],
  [OP.BINUNICODE, 4],
  [OP.BINUNICODE8, 8],
] as const;

/** A value that can be a key. */
export function pushScalar(context: Context): void {
  context.random.weighted(SCALARS).run(context);
}

/** Any plain value. */
export function pushValue(context: Context): void {
  context.random.weighted(VALUES).run(context);
}

/** The given UTF-8, by any of the opcodes that push text. */
export function pushText({ machine, random }: Context, bytes: Bytes): void {
  const [opcode, width] = random.pick(
    TEXT_OPCODES.filter((row) => row[1] > 1 || bytes.length < 256),
  );
  machine.emit(opcode, ...little(bytes.length, width), ...bytes);
  machine.push(slot('s'));
}

/** A whole number below 256. */
export function pushSmall({ machine, random }: Context, value: number): void {
  if (random.chance(0.5)) machine.emit(OP.BININT1, value);
  else machine.emit(OP.BININT, ...little(value, 4));
  machine.push(slot('i'));
}

const SCALARS: readonly Action[] = [
  constant(OP.NONE, 'N'),
  constant(OP.NEWTRUE, 'b'),
  constant(OP.NEWFALSE, 'b'),
  line(OP.INT, 'i', INT),
  line(OP.LONG, 'i', LONG),
  line(OP.FLOAT, 'f', FLOAT),
  line(OP.STRING, 's', STRING),
  line(OP.UNICODE, 's', UNICODE),
  fixed(OP.BININT, 'i', (random) => little(random.pick(INTEGERS), 4)),
  fixed(OP.BININT1, 'i', (random) => little(random.pick(INTEGERS), 1)),
  fixed(OP.BININT2, 'i', (random) => little(random.pick(INTEGERS), 2)),
  fixed(OP.BINFLOAT, 'f', (random) => double(random.pick(DOUBLES))),
  counted(OP.LONG1, 'i', 1, noise),
  counted(OP.LONG4, 'i', 4, noise),
  counted(OP.SHORT_BINSTRING, 's', 1, asciiText),
  counted(OP.BINSTRING, 's', 4, asciiText),
  counted(OP.SHORT_BINUNICODE, 's', 1, unicodeText),
  counted(OP.BINUNICODE, 's', 4, unicodeText),
  counted(OP.BINUNICODE8, 's', 8, unicodeText),
  counted(OP.SHORT_BINBYTES, 'y', 1, noise),
  counted(OP.BINBYTES, 'y', 4, noise),
  counted(OP.BINBYTES8, 'y', 8, noise),
];

/** Everything that pushes plain data and needs nothing on the stack. */
export const VALUES: readonly Action[] = [
  ...SCALARS,
  { ...counted(OP.BYTEARRAY8, 'a', 8, noise), weight: 4 },
  { ...constant(OP.EMPTY_TUPLE, 't'), weight: 8 },
  { ...constant(OP.EMPTY_LIST, 'l'), weight: 12 },
  { ...constant(OP.EMPTY_DICT, 'd'), weight: 12 },
  { ...constant(OP.EMPTY_SET, 'S'), weight: 6 },
];

function constant(opcode: number, kind: Kind): Action {
  return fixed(opcode, kind, () => []);
}

function fixed(opcode: number, kind: Kind, argument: (random: Random) => Bytes): Action {
  return {
    weight: 3,
    ready: always,
    run({ machine, random }) {
      machine.emit(opcode, ...argument(random));
      machine.push(slot(kind));
    },
  };
}

function line(opcode: number, kind: Kind, literals: Literals): Action {
  return fixed(opcode, kind, (random) => [...spell(literals, random), NEWLINE]);
}

/** A length and as many bytes; a few in a thousand lie about it. */
function counted(
  opcode: number,
  kind: Kind,
  width: number,
  body: (random: Random) => Bytes,
): Action {
  const limit = width === 1 ? 255 : 400;
  return {
    weight: 3,
    ready: always,
    run({ machine, random }) {
      const bytes = body(random).slice(0, limit);
      const lie = random.chance(0.003) ? random.pick([-1, 1, 5, 1000, -bytes.length - 1]) : 0;
      machine.emit(opcode, ...little(bytes.length + lie, width), ...bytes);
      machine.push(slot(kind, bytes.length));
    },
  };
}

function noise(random: Random): Bytes {
  return Array.from({ length: random.below(random.chance(0.1) ? 300 : 12) }, () =>
    random.below(256),
  );
}

/** ASCII, or seldom what the default encoding of Python 2 strings refuses. */
function asciiText(random: Random): Bytes {
  const top = random.chance(0.004) ? 256 : 128;
  return Array.from({ length: random.below(12) }, () => random.below(top));
}

function unicodeText(random: Random): Bytes {
  return spell(UTF8, random);
}
