/**
 * The members `storages` and `tensors` of a torch tar: a count, then a pickle and raw numbers for each.
 * torch/serialization.py `legacy_load`.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';
import type { Tape } from '../pickle/tape.ts';
import type { Part, ReadContext } from './format.ts';
import { leftoverParts } from './leftover-bytes.ts';
import { onePickle, type PicklePlace } from './pickle-walk.ts';
import { elementSizeOf } from './torch-storages.ts';
import { countAt } from './torch-tail.ts';
import { unreadPart } from './unread-part.ts';
import { viewOf } from './zip-text.ts';

/** Dimensions of a tensor: numpy has 64 at most, torch no more than these. */
const MAX_DIMENSIONS = 1024;

/** Where a record's raw numbers end; undefined when they cannot be made out. */
export type AfterRecord = (source: ByteSource, tape: Tape) => number | undefined;

/** Where the records lie and what they are. */
export interface RecordPlace extends PicklePlace {
  readonly name: string;
  readonly after: AfterRecord;
  /** Whether one more pickle follows the last record. */
  readonly last: boolean;
}

/** Walks the pickles of all records and jumps over the numbers between them. */
export function* recordParts(
  source: ByteSource,
  context: ReadContext,
  place: RecordPlace,
): Generator<Part> {
  const { name, base = 0, after, last } = place;
  let tape = yield* onePickle(source, context, place);
  const count = tape.result();
  let start = tape.end;
  if (tape.outcome === 'stop' && count?.kind !== 'int') {
    yield unreadPart(name, base + start, broken(name, start));
    return;
  }
  const records = count?.kind === 'int' ? Number(count.value) : 0;
  for (let number = 1; number <= records + (last ? 1 : 0); number++) {
    if (tape.outcome !== 'stop') return;
    tape = yield* onePickle(source, context, { ...place, start, name: `${name}#${number}` });
    const end = number > records ? tape.end : after(source, tape);
    if (tape.outcome === 'stop' && end === undefined) {
      yield unreadPart(name, base + tape.end, broken(name, tape.end));
      return;
    }
    start = end ?? tape.end;
  }
  if (tape.outcome !== 'stop') return;
  yield* leftoverParts(source, context, { ...place, start, code: 'tail-mismatch' });
}

/** `(key, location, class)`, then an element count and the elements. */
export function afterStorage(source: ByteSource, tape: Tape): number | undefined {
  const record = tape.result();
  const size = record?.kind === 'tuple' ? elementSizeOf(record.items[2]) : undefined;
  const count = countAt(source, tape.end);
  if (size === undefined || count === undefined) return undefined;
  return within(source, tape.end + 8 + count * size);
}

/** `(key, storage, class)`, then dimensions, 4 unused bytes, sizes, strides and an offset. */
export function afterTensor(source: ByteSource, tape: Tape): number | undefined {
  const head = source.read(tape.end, 4);
  const dimensions = head.length < 4 ? -1 : viewOf(head).getInt32(0, true);
  if (dimensions < 0 || dimensions > MAX_DIMENSIONS) return undefined;
  return within(source, tape.end + 8 + dimensions * 16 + 8);
}

function within(source: ByteSource, end: number): number | undefined {
  return end <= source.size ? end : undefined;
}

function broken(name: string, offset: number): ModelFileError {
  const message = `the records in "${name}" cannot be followed beyond ${offset}`;
  return new ModelFileError('MALFORMED', message, { format: 'torch-tar', offset });
}
