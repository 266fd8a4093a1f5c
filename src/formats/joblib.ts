/**
 * Files that `joblib.dump` wrote without compression: a pickle with arrays between its opcodes.
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import type { Format } from './format.ts';
import { joblibParts } from './joblib-stream.ts';
import { looksLikePickle, PICKLE_LEADS } from './pickle-detect.ts';

/** Bytes searched for the name of a wrapper class. */
const SEARCHED = 65_536;
const MARKER = Uint8Array.from('ArrayWrapper', (letter) => letter.charCodeAt(0));
/** The letter of it that other files have least. */
const RARE_AT = 5;
const RARE = MARKER[RARE_AT] ?? 0;

/**
 * joblib, recognised by a pickle that names a wrapper early. One that names it later is read by
 * `pickle`, in the same way.
 */
export const joblib: Format = {
  id: 'joblib',
  family: 'pickle',
  spec: 'https://github.com/joblib/joblib/blob/1.5.2/joblib/numpy_pickle.py',
  leads: PICKLE_LEADS,
  rank: 890,
  detect: (_head, source) => looksLikePickle(source) && namesWrapper(source),
  read: (source, context) => joblibParts(source, context, { loader: 'joblib' }),
};

function namesWrapper(source: ByteSource): boolean {
  const bytes = source.read(0, SEARCHED);
  for (let at = bytes.indexOf(RARE); at >= 0; at = bytes.indexOf(RARE, at + 1)) {
    if (MARKER.every((byte, n) => bytes[at - RARE_AT + n] === byte)) return true;
  }
  return false;
}
