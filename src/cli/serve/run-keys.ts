/**
 * Keys of the service, from the command line of whoever runs it.
 * @module
 */
import { jsonText } from '../../report/escape.ts';
import { DEFAULT_PROJECT, newKey, SCOPES } from '../../service/http/key.ts';
import type { ApiKey, Scope, ServiceStore } from '../../service/ports.ts';
import type { Invocation, Values } from '../command.ts';
import { NOTHING, OK } from '../exit-code.ts';
import { UsageError } from '../usage-error.ts';
import { dataFolder, openServiceStore } from './open-service.ts';

/** Makes a key; its text is the only output. */
export async function runKeysAdd({ values, terminal }: Invocation): Promise<number> {
  const scopes = scopesOf(values['scope']);
  const project = projectOf(values);
  const { key, text } = newKey(project, scopes, new Date());
  await withStore(values, (store) => store.addKey(key));
  terminal.out(`${text}\n`);
  if (values['quiet'] !== true) {
    const what = `${scopes.join(', ')} in project ${project}, id ${key.id}`;
    terminal.err(`A key for ${what}. It is not shown again: keep it now.\n`);
  }
  return OK;
}

/** Lists the keys of a project. */
export async function runKeysList({ values, terminal }: Invocation): Promise<number> {
  const keys = await withStore(values, (store) => store.keys(projectOf(values)));
  if (values['format'] === 'json') {
    const shown = keys.map(({ secretHash: _kept, ...key }) => key);
    terminal.out(`${jsonText({ schema: 'pickleproof/keys/v1', keys: shown }, 2)}\n`);
  } else terminal.out(keys.map(lineOf).join(''));
  if (keys.length === 0 && values['quiet'] !== true) {
    terminal.err(`No key in project ${projectOf(values)} yet: keys add makes one.\n`);
  }
  return OK;
}

/** Ends a key. */
export async function runKeysRevoke({ paths, values, terminal }: Invocation): Promise<number> {
  const [id = ''] = paths;
  if (!/^[0-9a-f]{16}$/.test(id)) {
    throw new UsageError(`${id}: the id of a key has 16 digits, as keys list shows them`);
  }
  const isDone = await withStore(values, (store) => store.revokeKey(projectOf(values), id));
  if (isDone) return OK;
  terminal.err(`No key ${id} that works is in this project.\n`);
  return NOTHING;
}

async function withStore<T>(
  values: Values,
  action: (store: ServiceStore) => Promise<T>,
): Promise<T> {
  const { store } = await openServiceStore(values, dataFolder(values), 2);
  try {
    return await action(store);
  } finally {
    await store.close();
  }
}

function scopesOf(value: Values[string]): readonly Scope[] {
  if (value === undefined) return ['submit', 'read'];
  const named = String(value).split('\n');
  const stranger = named.find((name) => !SCOPES.some((scope) => scope === name));
  if (stranger !== undefined) {
    throw new UsageError(`--scope ${stranger}: one of ${SCOPES.join(', ')}`);
  }
  return SCOPES.filter((scope) => named.includes(scope));
}

function projectOf({ project }: Values): string {
  if (project === undefined) return DEFAULT_PROJECT;
  if (typeof project === 'string' && /^[a-z0-9][a-z0-9._-]{0,62}$/i.test(project)) return project;
  throw new UsageError(
    `--project ${String(project)}: letters, digits, dots and hyphens, at most 63`,
  );
}

function lineOf({ id, scopes, createdAt, revokedAt }: ApiKey): string {
  const state = revokedAt === undefined ? 'works' : `revoked ${revokedAt}`;
  return `${id}  ${scopes.join(',')}  made ${createdAt}  ${state}\n`;
}
