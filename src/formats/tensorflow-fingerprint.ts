/**
 * fingerprint.pb: hashes of the parts of a SavedModel, to tell two of them apart.
 * tensorflow/core/protobuf/fingerprint.proto (TensorFlow 2.21.0).
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';
import type { Format } from './format.ts';
import { wireFields, WireReader } from './protobuf-wire.ts';

/** Five hashes, a version and an identifier need far less. */
const LARGEST = 1024;

/** A FingerprintDef: numbers and nothing else. */
export const tensorflowFingerprint: Format = {
  id: 'tensorflow-fingerprint',
  spec: 'https://github.com/tensorflow/tensorflow/blob/v2.21.0/tensorflow/core/protobuf/fingerprint.proto',
  leads: { bytes: [0x08] },
  rank: 207,
  detect: (head, source) => head[0] === 0x08 && source.size <= LARGEST && isFingerprint(source),
  *read(source) {
    // It belongs to a model and uses nothing.
    yield { kind: 'uses', name: '', offset: 0, facts: [] };
    const reader = new WireReader(source, 'tensorflow-fingerprint');
    for (const field of wireFields(reader)) {
      if (field.number === 7) {
        yield { kind: 'metadata', name: 'uuid', value: reader.text(field, LARGEST) };
      }
    }
  },
};

/** Hashes first, at least the first four; then a version and an identifier of digits. */
function isFingerprint(source: ByteSource): boolean {
  const reader = new WireReader(source, 'tensorflow-fingerprint');
  const seen = new Set<number>();
  try {
    for (const field of wireFields(reader)) {
      const expected = field.number <= 5 ? 0 : 2;
      if (field.number > 7 || field.type !== expected || seen.has(field.number)) return false;
      if (field.number === 7 && !/^[0-9a-f-]{1,64}$/iu.test(reader.text(field, LARGEST)))
        return false;
      seen.add(field.number);
    }
  } catch (error) {
    if (error instanceof ModelFileError && error.code !== 'SOURCE_FAILED') return false;
    throw error;
  }
  return [1, 2, 3, 4].every((number) => seen.has(number));
}
