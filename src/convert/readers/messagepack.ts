/**
 * MessagePack with arrays of flax or of msgpack-numpy.
 * @module
 */
import { readMessagePack } from '../messagepack/messagepack-values.ts';
import type { ModelReader } from '../model/model.ts';

/** Reader of MessagePack. */
export const messagepack: ModelReader = {
  formats: ['msgpack'],
  read(source) {
    const { root, left } = readMessagePack(source);
    return { format: 'msgpack', root, framework: 'flax', facts: new Map(), notRun: [], left };
  },
};
