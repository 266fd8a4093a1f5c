/**
 * The service's database from the flags: `serve` and `keys` find the same one.
 * @module
 */
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { RULESET } from '../../policy/ruleset.ts';
import { ServiceError } from '../../service/service-error.ts';
import { openStore, type OpenStore } from '../../service/store/open-store.ts';
import type { Values } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { VERSION } from '../version.ts';

/** Where everything of a service lies that is in no PostgreSQL. */
export interface DataFolder {
  readonly blobs: string;
  readonly database: string;
}

/** The folder that was named, or the user's own; it is made where it is not there, for nobody else to read. */
export function dataFolder({ data, blobs }: Values): DataFolder {
  const env = process.env;
  const home = env['XDG_DATA_HOME'] || env['LOCALAPPDATA'] || join(homedir(), '.local', 'share');
  const folder = typeof data === 'string' ? data : join(home, 'pickleproof');
  const made = { blobs: join(folder, 'blobs'), database: join(folder, 'database') };
  try {
    mkdirSync(blobs === undefined ? made.blobs : folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    const why = error instanceof Error ? error.message.split(', ', 1)[0] : String(error);
    throw new UsageError(`--data ${folder}: ${why ?? ''}`, { cause: error });
  }
  return made;
}

/** Opens the database; what is in the way is a `UsageError`. */
export async function openServiceStore(
  values: Values,
  folder: DataFolder,
  connections: number,
): Promise<OpenStore> {
  const database = databaseOf(values);
  const engine = { version: VERSION, ruleset: RULESET };
  try {
    return await openStore({ database, folder: folder.database, engine, connections });
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const hint =
      error.code === 'FOLDER_IN_USE' ? '; a service that runs makes keys by POST /v1/keys' : '';
    throw new UsageError(`${error.message}${hint}`, { cause: error });
  }
}

/** The address of a PostgreSQL, if one was named. */
export function databaseOf(values: Values): string | undefined {
  const url = values['database'] ?? process.env['PICKLEPROOF_DATABASE'];
  if (url === undefined || url === '') return undefined;
  if (typeof url === 'string' && /^postgres(?:ql)?:\/\//.test(url)) return url;
  // What was given may hold a password: it is not shown.
  throw new UsageError('--database: an address that begins with postgres://');
}
