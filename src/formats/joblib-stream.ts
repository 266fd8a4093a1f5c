/**
 * Pickle streams that may hold joblib's arrays: everything that reads raw pickles goes through here,
 * for nothing at the start of a file says that arrays will come.
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import type { Tape } from '../pickle/tape.ts';
import type { WalkOptions } from '../pickle/walk.ts';
import type { Part, ReadContext } from './format.ts';
import { JoblibArrays } from './joblib-arrays.ts';
import { otherReaders } from './joblib-readers.ts';
import { pickleParts } from './pickle-stream.ts';
import { onePickle, type PicklePlace } from './pickle-walk.ts';

type AfterBuild = NonNullable<WalkOptions['afterBuild']>;

/** As `pickleParts`, with arrays jumped over and nested pickles handed out. */
export function* joblibParts(
  source: ByteSource,
  context: ReadContext,
  place: PicklePlace,
): Generator<Part> {
  let walked: Tape | undefined;
  let arrays: JoblibArrays | undefined;
  const afterBuild: AfterBuild = (tape, ...build) => {
    if (arrays === undefined || tape !== walked) arrays = new JoblibArrays(source, context);
    walked = tape;
    return arrays.afterBuild(tape, ...build);
  };
  for (const part of pickleParts(source, context, { ...place, afterBuild })) {
    yield part;
    if (arrays === undefined || part.kind !== 'pickle' || part.tape !== walked) continue;
    yield* arrayParts(source, context, part, arrays);
  }
}

function* arrayParts(
  source: ByteSource,
  context: ReadContext,
  part: Extract<Part, { readonly kind: 'pickle' }>,
  { anomalies, ranges }: JoblibArrays,
): Generator<Part> {
  const base = part.offset - part.tape.start;
  for (const anomaly of anomalies) yield { ...anomaly, offset: base + anomaly.offset };
  for (const { kind, start } of ranges) {
    if (kind !== 'pickle') continue;
    // Walked before to find its end: keeping the tapes of thousands would cost more than this.
    const name = `${part.name}@${start}`;
    yield* onePickle(source, context, { loader: 'pickle', start, name, base });
  }
  yield* otherReaders(source, context, part, ranges);
}
