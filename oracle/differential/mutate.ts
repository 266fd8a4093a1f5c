/**
 * Damages pickles the way accidents and attackers do.
 * @module
 */
import { OPCODES } from './opcodes.ts';
import type { Random } from './random.ts';

type Mutation = (bytes: number[], random: Random, other: readonly number[]) => number[];

/** Applies one to three mutations; `other` is what a splice takes its end from. */
export function mutate(
  bytes: readonly number[],
  random: Random,
  other: readonly number[],
): number[] {
  let mutated = [...bytes];
  for (let count = 1 + random.below(3); count > 0 && mutated.length > 0; count -= 1) {
    mutated = random.pick(MUTATIONS)(mutated, random, other);
  }
  return mutated;
}

const MUTATIONS: readonly Mutation[] = [
  (bytes, random) => replace(bytes, random, (byte) => byte ^ (1 << random.below(8))),
  (bytes, random) => replace(bytes, random, () => random.pick(OPCODES)),
  (bytes, random) => replace(bytes, random, () => random.below(256)),
  // Most small bytes are lengths, memo keys or numbers.
  (bytes, random) => replace(bytes, random, (byte) => (byte + random.pick([-1, 1, 2])) & 0xff),
  (bytes, random) => insert(bytes, random, [random.pick(OPCODES)]),
  remove,
  duplicate,
  splice,
  (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  swap,
];

function replace(bytes: number[], random: Random, change: (byte: number) => number): number[] {
  const at = random.below(bytes.length);
  return bytes.with(at, change(bytes[at] ?? 0));
}

function insert(bytes: number[], random: Random, inserted: readonly number[]): number[] {
  return bytes.toSpliced(random.below(bytes.length + 1), 0, ...inserted);
}

function remove(bytes: number[], random: Random): number[] {
  return bytes.toSpliced(random.below(bytes.length), 1 + random.below(4));
}

function duplicate(bytes: number[], random: Random): number[] {
  const at = random.below(bytes.length);
  return insert(bytes, random, bytes.slice(at, at + 1 + random.below(20)));
}

function splice(bytes: number[], random: Random, other: readonly number[]): number[] {
  const head = bytes.slice(0, random.below(bytes.length));
  return [...head, ...other.slice(random.below(other.length + 1))];
}

function swap(bytes: number[], random: Random): number[] {
  const one = random.below(bytes.length);
  const two = random.below(bytes.length);
  return bytes.with(one, bytes[two] ?? 0).with(two, bytes[one] ?? 0);
}
