/**
 * Torch's old files: only the object is written anew, its storages are copied.
 * torch/serialization.py `_legacy_save`.
 * @module
 */
import type { Sink } from '../../core/sink.ts';
import type { ModelContext } from '../model/model.ts';
import { walkPickle } from '../pickle/pickle-model.ts';
import { namesOf, storagePlaces } from '../pickle/torch-run.ts';
import { textOf } from '../pickle/arguments.ts';
import { ModelFileError } from '../../core/error.ts';
import type { Dropped } from '../writer.ts';
import { sanitizePickle } from './sanitize-pickle.ts';
import type { FileToSanitize } from './file-to-sanitize.ts';

/** Pickles before the object: magic number, protocol, system. */
const BEFORE = 3;

/** Writes the file again. */
export function sanitizeLegacy(
  { source, report }: FileToSanitize,
  sink: Sink,
  context: ModelContext,
): readonly Dropped[] {
  const { budget } = context;
  let start = 0;
  const dropped: Dropped[] = [];
  const names = ['magic', 'protocol', 'sys_info'];
  for (let i = 0; i < BEFORE; i++) {
    const part = { source, start, report, member: names[i] ?? '', base: 0 };
    start = sanitizePickle(part, sink, context).tape.end;
  }
  const object = sanitizePickle(
    { source, start, report, member: 'object', base: 0 },
    sink,
    context,
  );
  dropped.push(...object.dropped);
  const place = { source, start: object.tape.end, report, member: 'storage keys', base: 0 };
  const keys = sanitizePickle(place, sink, context);
  const list = walkPickle(source, { budget, start: object.tape.end }).graph()?.root;
  const texts = list?.kind === 'list' ? list.items.map((item) => textOf(item)) : [undefined];
  const known = texts.filter((text) => text !== undefined);
  if (known.length !== texts.length) {
    throw new ModelFileError('MALFORMED', 'storage keys that are no texts', {
      format: 'torch-legacy',
    });
  }
  const run = storagePlaces(source, keys.tape.end, known, namesOf(object.tape.idNodes()));
  sink.copy(source, keys.tape.end, run.end - keys.tape.end);
  const behind = source.size - run.end;
  if (behind > 0) dropped.push({ path: `@${run.end}`, kind: 'bytes', type: `${behind} bytes` });
  return dropped;
}
