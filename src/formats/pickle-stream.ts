/**
 * Pickles one after another, and whatever follows the last of them.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';
import type { Part, ReadContext } from './format.ts';
import { leftoverParts } from './leftover-bytes.ts';
import { startsWithOpcode, startsWithProto } from './pickle-detect.ts';
import { doesSomething, probe } from './pickle-evidence.ts';
import { onePickle, type PicklePlace } from './pickle-walk.ts';
import { unreadPart } from './unread-part.ts';

/** Pickles in a row: a log of records has thousands, and each costs a walk. */
const MOST_STACKED = 5000;

/**
 * Walks the pickle at `start` and every further one directly behind it (`#2`, `#3` …): a loader may
 * call `load` again. Whatever else follows STOP is told and searched.
 */
export function* pickleParts(
  source: ByteSource,
  context: ReadContext,
  place: PicklePlace,
): Generator<Part> {
  const { name = '', base = 0 } = place;
  let tape = yield* onePickle(source, context, place);
  for (let number = 2; tape.outcome === 'stop'; number++) {
    const start = tape.end;
    if (source.read(start, 1).length === 0) return;
    if (number > MOST_STACKED) {
      yield unreadPart(name, base + start, tooMany());
      return;
    }
    if (!continues(source, start)) {
      yield* leftoverParts(source, context, { ...place, start, code: 'trailing-data' });
      return;
    }
    tape = yield* onePickle(source, context, { ...place, start, name: `${name}#${number}` });
  }
}

/** Whether a second call of `load` would get anywhere. */
function continues(source: ByteSource, start: number): boolean {
  if (startsWithProto(source, start)) return true;
  if (!startsWithOpcode(source, start)) return false;
  const tape = probe(source, start);
  return tape.outcome === 'stop' || tape.outcome === 'limit' || doesSomething(tape);
}

function tooMany(): ModelFileError {
  return new ModelFileError('LIMIT_EXCEEDED', `more than ${MOST_STACKED} pickles in a row`);
}
