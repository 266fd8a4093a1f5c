/**
 * Checkpoints of TensorFlow: the index of a bundle, which lists variables in data files beside it, and
 * the older kind, which holds them itself.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { LIMITS } from '../core/limits.ts';
import { bytesSource, type ByteSource } from '../core/source.ts';
import { anomalyPart } from './anomaly-part.ts';
import type { Format, Part } from './format.ts';
import { endsAsTable, tableEntries, type TableEntry } from './leveldb-table.ts';
import { walkMessage, wireFields, WireReader, type MessageHandler } from './protobuf-wire.ts';
import { bundleEntryParts, readBundleHeader, sliceMetaHandler } from './tensor-bundle-entry.ts';

/** An index (`variables.index`, `ckpt-1.index`) or a checkpoint of the first version (`model.ckpt`). */
export const tensorBundle: Format = {
  id: 'tf-checkpoint',
  spec: 'https://github.com/tensorflow/tensorflow/blob/v2.21.0/tensorflow/core/protobuf/tensor_bundle.proto',
  rank: 50,
  detect: (_head, source) => endsAsTable(source) && hasHeader(source),
  *read(source, { budget }) {
    let header: Header | undefined;
    // A checkpoint without variables is one as well.
    yield { kind: 'uses', name: '', offset: 0, facts: [] };
    for (const entry of tableEntries(source, budget.limits)) {
      if (!('key' in entry)) {
        const { block, expected, found } = entry;
        yield anomalyPart('bad-crc', block, { reader: 'TensorFlow', expected, found });
      } else if (header === undefined) {
        header = headerOf(entry);
        yield* headerParts(entry, header);
      } else if (header.kind === 'bundle') {
        budget.spendMembers(1);
        yield* bundleEntryParts(entry, header.shards);
      }
    }
  },
};

/** The first entry has no key, in both kinds (kHeaderEntryKey, kSavedTensorSlicesKey). */
type Header =
  | {
      readonly kind: 'bundle';
      readonly shards: number;
      readonly version: number;
      readonly big: boolean;
    }
  | { readonly kind: 'slices' };

function headerOf({ value }: TableEntry): Header {
  const reader = new WireReader(bytesSource(value), 'tensorflow-checkpoint');
  for (const { number, type } of wireFields(reader)) {
    if (number === 1 && type === 2) return { kind: 'slices' };
  }
  return { kind: 'bundle', ...readBundleHeader(value) };
}

/** TF_CHECKPOINT_VERSION's newest value so far (kTensorBundleVersion). */
const KNOWN_VERSION = 1;

function* headerParts({ value, offset }: TableEntry, header: Header): Generator<Part> {
  if (header.kind === 'slices') {
    const reader = new WireReader(bytesSource(value), 'tensorflow-checkpoint');
    const inner: MessageHandler<Part> = {
      field: ({ number, type }) =>
        number === 1 && type === 2 ? sliceMetaHandler(reader, offset) : undefined,
    };
    yield* walkMessage(reader, {
      field: ({ number, type }) => (number === 1 && type === 2 ? inner : undefined),
    });
    return;
  }
  yield { kind: 'metadata', name: 'shards', value: String(header.shards) };
  if (header.big) yield { kind: 'metadata', name: 'endianness', value: 'big' };
  if (header.version <= KNOWN_VERSION) return;
  const reason = `TensorBundle version ${header.version}; versions up to ${KNOWN_VERSION} are known`;
  yield { kind: 'unread', name: '', offset, code: 'UNSUPPORTED', reason };
}

/** Other databases end in the same footer. */
function hasHeader(source: ByteSource): boolean {
  try {
    for (const entry of tableEntries(source, LIMITS)) {
      if ('key' in entry) return entry.key.length === 0 && headerOf(entry) !== undefined;
    }
    return false;
  } catch (error) {
    if (error instanceof ModelFileError && error.code !== 'SOURCE_FAILED') return false;
    throw error;
  }
}
