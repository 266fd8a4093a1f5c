/**
 * A raw pickle, of any protocol.
 * @module
 */
import type { Format } from './format.ts';
import { looksLikePickle } from './pickle-detect.ts';
import { pickleParts } from './pickle-stream.ts';

/** A pickle stream: recognised by a PROTO opcode or, in older protocols, by what it does. */
export const pickle: Format = {
  id: 'pickle',
  spec: 'https://github.com/python/cpython/blob/main/Lib/pickletools.py',
  rank: 900,
  detect: (_head, source) => looksLikePickle(source),
  read: (source, context) => pickleParts(source, context, { loader: 'pickle' }),
};
