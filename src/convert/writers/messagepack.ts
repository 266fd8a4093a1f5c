/**
 * MessagePack as flax writes it, for `flax.serialization.msgpack_restore` and `from_bytes`.
 * @module
 */
import { writeValues } from '../messagepack/write-values.ts';
import type { Writer } from '../writer.ts';

/** Writer of MessagePack. */
export const messagepack: Writer = {
  id: 'msgpack',
  title: 'MessagePack: a tree of arrays and plain values, for flax',
  extensions: ['.msgpack'],
  format: 'msgpack',
  holds: 'values',
  write({ root }, output) {
    const { tensors, dropped, hasSequences } = writeValues(output.create(output.name), root);
    const note = 'lists and tuples are maps of their numbers, as flax writes them';
    const notes = hasSequences ? [note] : [];
    return { files: [output.name], tensors, dropped, notes };
  },
};
