/**
 * A raw pickle, of any protocol; should joblib's arrays turn up in it, they are told as such.
 * @module
 */
import type { Format } from './format.ts';
import { joblibParts } from './joblib-stream.ts';
import { looksLikePickle, PICKLE_LEADS } from './pickle-detect.ts';

/** A pickle stream: recognised by a PROTO opcode or, in older protocols, by what it does. */
export const pickle: Format = {
  id: 'pickle',
  spec: 'https://github.com/python/cpython/blob/main/Lib/pickletools.py',
  leads: PICKLE_LEADS,
  rank: 900,
  family: 'pickle',
  detect: (_head, source) => looksLikePickle(source),
  read: (source, context) => joblibParts(source, context, { loader: 'pickle' }),
};
