/**
 * A report that the user names.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { MAX_JSON } from '../../sign/strict-json.ts';
import { readSmallFile } from '../../sources/small-file.ts';

/** Reads what the user named; an error says which file it is about. */
export function readNamed<T>(path: string, read: (bytes: Uint8Array) => T): T {
  const bytes = readSmallFile(path, MAX_JSON);
  try {
    return read(bytes);
  } catch (error) {
    if (!(error instanceof ModelFileError)) throw error;
    throw new ModelFileError(error.code, `${path}: ${error.message}`, { cause: error });
  }
}
