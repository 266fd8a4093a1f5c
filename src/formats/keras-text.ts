/**
 * Reads the text of a Keras configuration under limits, and walks it.
 * @module
 */
import { bytesSource } from '../core/source.ts';
import type { Part } from './format.ts';
import { readJsonValue } from './json-value.ts';
import { kerasConfigParts } from './keras-config.ts';
import type { ConfigPlace } from './keras-place.ts';
import { unreadPart } from './unread-part.ts';

/** Bytes of a configuration: models of thousands of layers have a few million. */
export const LARGEST_CONFIG: number = 2 ** 23;
/** Bytes of one string: a torch module may be kept as one. */
const LONGEST_TEXT = 2 ** 22;
/** Python's own reader stops at about a thousand containers in each other. */
const MOST_DEPTH = 1000;

/** The parts of a configuration; one that is no JSON, or too large, is told and not read further. */
export function* kerasTextParts(bytes: Uint8Array, place: ConfigPlace): Generator<Part> {
  try {
    const options = { format: 'keras', depth: MOST_DEPTH, textBytes: LONGEST_TEXT };
    yield* kerasConfigParts(readJsonValue(bytesSource(bytes), options), place);
  } catch (error) {
    yield unreadPart(place.name, place.offset, error);
  }
}

/** The newest major version of Keras whose files were read to write this. */
const NEWEST = 3;

/** Says which version wrote a file; one that nobody has read yet is told. */
export function* kerasVersionParts(version: string, place: ConfigPlace): Generator<Part> {
  yield { kind: 'metadata', name: `${place.name} keras_version`, value: version };
  const major = /^(\d+)\./.exec(version)?.[1];
  if (major !== undefined && Number(major) <= NEWEST) return;
  const { name, offset } = place;
  const reason = `Keras ${JSON.stringify(version.slice(0, 100))} wrote it`;
  yield { kind: 'unread', name, offset, code: 'UNSUPPORTED', reason };
}
