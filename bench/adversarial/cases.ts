/**
 * The adversarial inputs: each costs a naive reader minutes or gigabytes.
 * @module
 */
import type { AdversarialCase } from './case.ts';
import { containerCases } from './containers.ts';
import { pickleCases } from './pickles.ts';

/** All cases; `scale` 1 is the full size, less makes the same shapes smaller. */
export function adversarialCases(scale = 1): readonly AdversarialCase[] {
  return [...pickleCases(scale), ...containerCases(scale)];
}
