/**
 * One mutated file, by its number.
 * @module
 */
import { mutate } from './mutations.ts';
import { randomFor } from './random.ts';

/** The bytes of a case: the same for the same seed, number and tree. */
export function mutatedCase(files: readonly Uint8Array[], seed: number, index: number): Uint8Array {
  const random = randomFor(seed, index);
  return mutate(random.pick(files), random, random.pick(files));
}
