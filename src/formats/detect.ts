/**
 * Which formats a file is read as.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';
import type { Format } from './format.ts';
import { FORMATS } from './index.ts';
import { tryZipDirectory } from './zip-directory.ts';
import { beginsAsZip, detectedDirectory } from './zip-read.ts';

const HEAD = 512;

/** By first byte: the formats that may begin with it, in the order of rank. Made when it is first met. */
const CANDIDATES: (readonly Format[] | undefined)[] = [];

function candidatesOf(head: Uint8Array): readonly Format[] {
  const first = head[0] ?? 0;
  let known = CANDIDATES[first];
  if (known === undefined) {
    known = FORMATS.filter(
      ({ leads }) => leads === undefined || (leads.at ?? 0) > 0 || leads.bytes.includes(first),
    );
    CANDIDATES[first] = known;
  }
  return known;
}

/** What stands further behind is not in the table. */
function mayBegin({ leads }: Format, head: Uint8Array): boolean {
  return leads?.at === undefined || leads.bytes.includes(head[leads.at] ?? 0);
}

/** The format that reads a file, if any does: the first in the order of rank. */
export function detect(source: ByteSource): Format | undefined {
  return detectAll(source)[0];
}

/**
 * Every format that some loader might read these bytes as, one for each family, in the order of rank.
 * More than one is rare in honest files: all have to be read, and the file told as a polyglot.
 */
export function detectAll(source: ByteSource): readonly Format[] {
  const head = source.read(0, HEAD).slice();
  const found: Format[] = [];
  const keys: string[] = [];
  const isZip = beginsAsZip(head) || detectedDirectory(head, source) !== undefined;
  for (const format of candidatesOf(head)) {
    if ((format.inZip === true && !isZip) || !mayBegin(format, head)) continue;
    const family = format.family ?? format.id;
    const key = format.beside === true && keys.includes(family) ? format.id : family;
    if (keys.includes(key) || !recognises(format, head, source)) continue;
    found.push(format);
    keys.push(key);
  }
  if (found.length < 2 || !isLooseZip(head, source)) return found;
  return found.filter((_, at) => keys[at] !== 'zip');
}

/** What may not be fetched recognises nothing; the source remembers that it was asked for. */
function recognises(format: Format, head: Uint8Array, source: ByteSource): boolean {
  try {
    return format.detect(head, source);
  } catch (error) {
    if (error instanceof ModelFileError && error.code === 'NOT_FETCHED') return false;
    throw error;
  }
}

/**
 * An end record somewhere before the end of a file that begins otherwise: bytes of a zip inside a
 * literal, or behind the file's own end, where the file's own format hands them out.
 */
function isLooseZip(head: Uint8Array, source: ByteSource): boolean {
  if (beginsAsZip(head)) return false;
  const directory = tryZipDirectory(source);
  return directory !== undefined && directory.end + directory.comment !== source.size;
}
