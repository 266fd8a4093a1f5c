/**
 * Whether the files of a model are still the ones that were listed, when they are read more than once.
 * @module
 */
import { statSync } from 'node:fs';
import { ModelFileError } from '../core/error.ts';
import type { TreeFile } from '../sources/model-tree.ts';
import { identityText } from './file-identity.ts';

/** Who each file is, before anything of it is read. */
export type Identities = ReadonlyMap<string, string>;

/** Taken before the first reading, so that a file that changes until the last one ends is noticed. */
export function identitiesOf(files: readonly TreeFile[]): Identities {
  return new Map(files.map((file) => [file.name, identityOf(file)]));
}

function identityOf({ name, path }: TreeFile): string {
  try {
    return identityText(statSync(path, { bigint: true }));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.replace(/ '.*'$/s, '') : String(cause);
    throw new ModelFileError('SOURCE_FAILED', `${name}: ${why}`, { cause });
  }
}

/** Throws `SOURCE_FAILED` when a file is no longer what it was. */
export function assertSame(before: Identities, files: readonly TreeFile[]): void {
  for (const [name, identity] of identitiesOf(files)) {
    if (before.get(name) === identity) continue;
    throw new ModelFileError('SOURCE_FAILED', `${name}: the file changed since it was scanned`);
  }
}
