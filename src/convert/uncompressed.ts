/**
 * Files inside compressed streams, as `joblib.dump(compress=…)` and gzip write them.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';
import type { Format } from '../formats/format.ts';
import type { ModelContext } from './model/model.ts';

/** Formats that hold one file and nothing else. */
const COMPRESSIONS: ReadonlySet<string> = new Set([
  'bzip2',
  'gzip',
  'lz4',
  'lzma',
  'xz',
  'zfile',
  'zlib',
  'zstd',
]);

/** The file inside a compressed one, to be read in any order; undefined for a format that is no compression. */
export function uncompressed(
  format: Format,
  source: ByteSource,
  context: ModelContext,
): ByteSource | undefined {
  if (!COMPRESSIONS.has(format.id)) return undefined;
  let inside: ByteSource | undefined;
  for (const part of format.read(source, context)) {
    if (part.kind === 'file') inside ??= context.spool(part.source);
    else if (part.kind === 'unread') throw new ModelFileError(part.code, part.reason, part);
    else if (part.kind === 'anomaly') throw trailing(format, part.offset);
  }
  return inside;
}

function trailing({ id }: Format, offset: number): ModelFileError {
  const message = 'bytes follow the compressed stream, and readers disagree about them';
  return new ModelFileError('MALFORMED', message, { format: id, offset });
}
