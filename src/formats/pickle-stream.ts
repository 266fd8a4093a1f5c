/**
 * Pickles one after another, and whatever follows the last of them.
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import type { Part, ReadContext } from './format.ts';
import { leftoverParts } from './leftover-bytes.ts';
import { looksLikePickle } from './pickle-detect.ts';
import { onePickle, type PicklePlace } from './pickle-walk.ts';

/**
 * Walks the pickle at `start` and every further one directly behind it (`#2`, `#3` …): a loader may
 * call `load` again. Whatever else follows STOP is told and searched.
 */
export function* pickleParts(
  source: ByteSource,
  context: ReadContext,
  place: PicklePlace,
): Generator<Part> {
  const { name = '' } = place;
  let tape = yield* onePickle(source, context, place);
  for (let number = 2; tape.outcome === 'stop'; number++) {
    const start = tape.end;
    if (source.read(start, 1).length === 0) return;
    if (!looksLikePickle(source, start)) {
      yield* leftoverParts(source, context, { ...place, start, code: 'trailing-data' });
      return;
    }
    tape = yield* onePickle(source, context, { ...place, start, name: `${name}#${number}` });
  }
}
