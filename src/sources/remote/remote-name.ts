/**
 * Names that a store says: whoever wrote them may want them to lie outside of where they are put.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';

/** Bytes of a name, and of one part of it: what file systems take. */
const MAX_NAME = 4096;
const MAX_PART = 255;

/** The name when it is relative, with `/` and no part that is empty, `.` or `..`; else throws `MALFORMED`. */
export function checkedName(name: string): string {
  const why = refusal(name);
  if (why === undefined) return name;
  throw new ModelFileError('MALFORMED', `"${name.slice(0, 200)}": the store names a file ${why}`);
}

/** Throws `MALFORMED` when two files have one name: which of them counts would be each reader's guess. */
export function refuseRepeatedNames(files: readonly { readonly name: string }[]): void {
  const names = new Set<string>();
  for (const { name } of files) {
    if (names.has(name)) {
      const message = `"${name.slice(0, 200)}": the store names two files so`;
      throw new ModelFileError('MALFORMED', message);
    }
    names.add(name);
  }
}

function refusal(name: string): string | undefined {
  if (Buffer.byteLength(name) > MAX_NAME) return `with more than ${MAX_NAME} bytes`;
  if (/\\|\0/.test(name)) return 'with a backslash or a zero byte in it';
  if (/^[a-z]:/i.test(name)) return 'on a drive';
  if (/\p{Surrogate}/u.test(name)) return 'with half a letter in it, which no address can hold';
  for (const part of name.split('/')) {
    if (part === '' || part === '.' || part === '..') return `with the part "${part}" in its path`;
    if (Buffer.byteLength(part) > MAX_PART) return `with a part of more than ${MAX_PART} bytes`;
  }
  return undefined;
}
