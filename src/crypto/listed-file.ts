/**
 * A file that was listed and is about to be hashed: its state before anything of it is read.
 * @module
 */
import { lstatSync, statSync, type BigIntStats } from 'node:fs';
import { getSystemErrorMap } from 'node:util';
import { ModelFileError } from '../core/error.ts';
import { identityText } from './file-identity.ts';
import type { HashFailure } from './hash-work.ts';

/** A file to hash: where it is, what it is called in the model, and its size when it was listed. */
export interface FileToHash {
  readonly path: string;
  readonly name: string;
  readonly size: number;
}

/** A file and its state. */
export interface ListedFile extends FileToHash {
  readonly stat: BigIntStats;
  readonly identity: string;
}

/** Looks at a file; throws `SOURCE_FAILED` when it is not there, no file, or of another size. */
export function lookAt(file: FileToHash, follow: boolean): ListedFile {
  let stat: BigIntStats;
  try {
    stat = (follow ? statSync : lstatSync)(file.path, { bigint: true });
  } catch (cause) {
    const { errno } = cause instanceof Error && 'errno' in cause ? cause : { errno: 0 };
    throw hashError(file.name, { what: 'system', errno: Number(errno) });
  }
  if (!stat.isFile() || Number(stat.size) !== file.size) {
    throw hashError(file.name, { what: 'changed', errno: 0 });
  }
  return { ...file, stat, identity: identityText(stat) };
}

/** What went wrong with a file, in one line. */
export function hashError(name: string, { what, errno }: Omit<HashFailure, 'row'>): ModelFileError {
  if (what === 'changed') {
    return new ModelFileError('SOURCE_FAILED', `${name}: the file changed while it was read`);
  }
  const [code = 'EIO', message = 'it could not be read'] = getSystemErrorMap().get(errno) ?? [];
  return new ModelFileError('SOURCE_FAILED', `${name}: ${code}: ${message}`);
}
