/**
 * Puts opcodes together, in frames that are right, wrong, nested, or that cut an argument in two.
 * @module
 */
import { little, type Bytes } from './bytes.ts';
import { OP } from './opcodes.ts';
import type { Random } from './random.ts';

const HEADER = 9;

/** One way of framing. */
interface Framing {
  readonly weight: number;
  assemble(ops: readonly Bytes[], random: Random): number[];
}

const FRAMINGS: readonly Framing[] = [
  { weight: 60, assemble: (ops) => ops.flat() },
  { weight: 20, assemble: framed },
  { weight: 6, assemble: nested },
  { weight: 10, assemble: misplaced },
];

/** The bytes of a program. */
export function assemble(ops: readonly Bytes[], random: Random): number[] {
  return random.weighted(FRAMINGS).assemble(ops, random);
}

/** Consecutive frames that end where opcodes end, with some opcodes between them. */
function framed(ops: readonly Bytes[], random: Random): number[] {
  const bytes: number[] = [];
  for (let from = 0; from < ops.length;) {
    const to = from + 1 + random.below(12);
    const group = ops.slice(from, to).flat();
    if (random.chance(0.8)) bytes.push(...header(group.length));
    bytes.push(...group);
    from = to;
  }
  return bytes;
}

/** A frame in a frame: `_pickle.c` only looks whether the bytes are there. */
function nested(ops: readonly Bytes[], random: Random): number[] {
  const middle = random.below(ops.length);
  const inner = ops.slice(middle).flat();
  const outer = [...ops.slice(0, middle).flat(), ...header(inner.length), ...inner];
  return [...header(outer.length), ...outer];
}

/** A frame before some opcode, of any length: it may cut an opcode or end after the stream. */
function misplaced(ops: readonly Bytes[], random: Random): number[] {
  const at = random.below(ops.length);
  const before = ops.slice(0, at).flat();
  const after = ops.slice(at).flat();
  const length = random.below(after.length + (random.chance(0.05) ? HEADER : 0));
  return [...before, ...header(random.chance(0.01) ? 2n ** 63n : length), ...after];
}

function header(length: number | bigint): Bytes {
  return [OP.FRAME, ...little(length, 8)];
}
