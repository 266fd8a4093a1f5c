/**
 * Tensors as our own `docs/pickleproof-tensors.proto` writes them: data, and nothing that runs.
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import type { Format, Part } from './format.ts';
import { magicLeads } from './leads.ts';
import { walkMessage, WireReader, type MessageHandler } from './protobuf-wire.ts';
import { reachOf } from './reference-reach.ts';

/** The first field, with its key and its length. */
const MAGIC = '\n\u0016pickleproof/tensors/v1';
const MOST_TEXT = 4096;
const MOST_DIMENSIONS = 1024;

/** `pickleproof convert --to protobuf`. */
export const tensorFile: Format = {
  id: 'tensor-file',
  spec: 'https://protobuf.dev/programming-guides/encoding/',
  leads: magicLeads('\n'),
  rank: 25,
  isModel: true,
  detect: (head) => MAGIC === String.fromCharCode(...head.subarray(0, MAGIC.length)),
  *read(source, { budget }) {
    const reader = new WireReader(source, 'tensor-file');
    yield* walkMessage(reader, {
      field: ({ number, type }) => {
        if (type !== 2) return undefined;
        if (number === 2) return metadataHandler(reader);
        if (number !== 3) return undefined;
        budget.spendMembers(1);
        return tensorHandler(reader);
      },
    });
  },
};

function metadataHandler(reader: WireReader): MessageHandler<Part> {
  let [name, value] = ['', ''];
  return {
    field: (field) => {
      if (field.number === 1) name = reader.text(field, MOST_TEXT);
      if (field.number === 2) value = reader.text(field, MOST_TEXT);
      return undefined;
    },
    *close() {
      yield { kind: 'metadata', name, value };
    },
  };
}

function tensorHandler(reader: WireReader): MessageHandler<Part> {
  const shape: number[] = [];
  let [name, dtype, target] = ['', '', ''];
  let [start, end] = [0, 0];
  const external: MessageHandler<Part> = {
    field: (field) => {
      start = field.offset;
      if (field.number === 1) target = reader.text(field, MOST_TEXT);
      return undefined;
    },
  };
  return {
    field: (field) => {
      if (field.number === 1) name = reader.text(field, MOST_TEXT);
      if (field.number === 2) dtype = reader.text(field, MOST_TEXT);
      if (field.number === 3) {
        for (const size of reader.numbers(field)) {
          if (shape.push(size) <= MOST_DIMENSIONS) continue;
          throw reader.tooMuch(field.offset, 'dimensions', MOST_DIMENSIONS);
        }
      }
      if (field.number === 4) ({ start, end } = field);
      return field.number === 5 && field.type === 2 ? external : undefined;
    },
    *close() {
      yield { kind: 'tensor', name, dtype, shape, start, end: Math.max(start, end) };
      if (target === '') return;
      const reach = reachOf(target);
      yield { kind: 'reference', name, offset: start, purpose: 'weights', target, reach };
    },
  };
}

/** Whether a source begins as such a file; what its reader asks first. */
export function isTensorFile(source: ByteSource): boolean {
  return tensorFile.detect(source.read(0, MAGIC.length).slice(), source);
}
