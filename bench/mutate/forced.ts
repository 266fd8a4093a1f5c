/**
 * Reads bytes by the reader of one format, though they are not taken for it any more: a damage that detection
 * turns away would otherwise never reach the reader.
 * @module
 */
import { ModelFileError } from '../../src/core/error.ts';
import { Budget } from '../../src/core/limits.ts';
import { bytesSource, type ByteSource } from '../../src/core/source.ts';
import { FORMATS } from '../../src/formats/index.ts';

/** What of a member is read. */
const MEMBER_BYTES = 2 ** 16;

/** What went wrong, if anything but a `ModelFileError` came of it. */
export function readAnyway(id: string, bytes: Uint8Array): string | undefined {
  try {
    drain(id, bytesSource(bytes));
  } catch (error) {
    if (!(error instanceof ModelFileError))
      return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  return undefined;
}

function drain(id: string, source: ByteSource): void {
  const format = FORMATS.find((one) => one.id === id);
  for (const part of format?.read(source, { budget: new Budget() }) ?? []) {
    if (part.kind === 'uses') for (const fact of part.facts) void fact;
    if (part.kind === 'file') part.source.read(0, Math.min(part.source.size, MEMBER_BYTES));
  }
}
