/**
 * A new database takes PGlite six seconds of processor time, a copy of one less than a second: many services that are
 * started for a while, as in tests, can share the first one's empty files.
 * @module
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';

/** Names a file: made by the first who finds none there, used by all others. */
const VARIABLE = 'PICKLEPROOF_PGLITE_TEMPLATE';

/** What a new database is to be made of; undefined where it is to be made as usual. */
export function readTemplate(): Blob | undefined {
  const path = process.env[VARIABLE];
  if (path === undefined || !existsSync(path)) return undefined;
  return new Blob([readFileSync(path)]);
}

/** Keeps the files of a database that nobody has used yet, where that is wanted. */
export async function keepTemplate(pglite: Pick<PGlite, 'dumpDataDir'>): Promise<void> {
  const path = process.env[VARIABLE];
  if (path === undefined || existsSync(path)) return;
  const dump = await pglite.dumpDataDir('gzip');
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, new Uint8Array(await dump.arrayBuffer()));
  renameSync(draft, path);
}
