/**
 * The same kind of file once more, holding only what a scan found clean.
 *
 * What is written is judged again before it is put in its place: nobody has to trust the sanitiser.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { Output, Sink } from '../../core/sink.ts';
import { detectAll } from '../../formats/detect.ts';
import type { ModelContext } from '../model/model.ts';
import type { Dropped } from '../writer.ts';
import type { FileToSanitize } from './file-to-sanitize.ts';
import { sanitizeLegacy } from './sanitize-legacy.ts';
import { sanitizePickle } from './sanitize-pickle.ts';
import { sanitizeTorchZip } from './sanitize-torch-zip.ts';

/** What came of it. */
export interface Sanitized {
  readonly format: string;
  readonly dropped: readonly Dropped[];
}

type Sanitizer = (file: FileToSanitize, sink: Sink, context: ModelContext) => readonly Dropped[];

const SANITIZERS: ReadonlyMap<string, Sanitizer> = new Map<string, Sanitizer>([
  ['torch-zip', sanitizeTorchZip],
  ['torch-legacy', sanitizeLegacy],
  ['joblib', plain],
  ['pickle', plain],
]);

/** Writes the file again; throws `ModelFileError` for one of which nothing can be kept. */
export function sanitize(file: FileToSanitize, output: Output, context: ModelContext): Sanitized {
  if (file.source.size === 0) {
    throw new ModelFileError('TRUNCATED', 'the file is empty: 0 bytes');
  }
  const ids = detectAll(file.source).map(({ id }) => id);
  for (const format of ids) {
    const sanitizer = SANITIZERS.get(format);
    if (sanitizer === undefined) continue;
    return { format, dropped: sanitizer(file, output.create(output.name), context) };
  }
  const known = [...SANITIZERS.keys()].join(', ');
  const what = ids[0] ?? 'a file of no format that we know';
  throw new ModelFileError(
    'UNSUPPORTED',
    `${what} cannot be sanitised (only ${known}); convert it`,
  );
}

function plain(
  { source, report }: FileToSanitize,
  sink: Sink,
  context: ModelContext,
): readonly Dropped[] {
  const { tape, dropped } = sanitizePickle({ source, report, member: '', base: 0 }, sink, context);
  const behind = source.size - tape.end;
  if (behind === 0) return dropped;
  return [...dropped, { path: `@${tape.end}`, kind: 'bytes', type: `${behind} bytes behind STOP` }];
}
