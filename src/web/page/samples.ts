/**
 * The sample models that the page carries.
 * @module
 */
import type { Input } from '../engine/open-input.ts';
import { bytesOf } from './engine-url.ts';

/** A sample; `base64` holds its bytes. */
export interface Sample {
  readonly name: string;
  readonly about: string;
  readonly base64: string;
}

/** All samples, from the data block that the build writes. */
export function samples(): readonly Sample[] {
  const text = document.getElementById('samples')?.textContent ?? '[]';
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by scripts/build-lab.mjs
  return JSON.parse(text) as Sample[];
}

/** A sample as a file that could have been dropped. */
export function sampleInput({ name, base64 }: Sample): Input {
  return { kind: 'file', name, file: new Blob([bytesOf(base64)]) };
}
