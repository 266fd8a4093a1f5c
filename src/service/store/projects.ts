/**
 * Projects: their policy, their keys, their webhooks and what they uploaded.
 * @module
 */
import type { ApiKey, Scope, Webhook } from '../ports.ts';
import type { Row, Sql } from './database.ts';
import { numberOf, optionalText, optionalTime, textOf, timeOf } from './row.ts';

/** The TOML text of the policy in force, if there is one. */
export async function policyOf(sql: Sql, project: string): Promise<string | undefined> {
  const [row] = await sql.query('SELECT policy FROM pickleproof.projects WHERE name = $1', [
    project,
  ]);
  return row === undefined ? undefined : optionalText(row, 'policy');
}

/** Sets it; an empty text takes it away. */
export async function setPolicy(sql: Sql, project: string, toml: string): Promise<void> {
  await sql.query(
    `INSERT INTO pickleproof.projects (name, policy) VALUES ($1, $2)
     ON CONFLICT (name) DO UPDATE SET policy = excluded.policy`,
    [project, toml === '' ? null : toml],
  );
}

/** Notes that the project has this content. */
export async function claimBlob(sql: Sql, project: string, sha256: string): Promise<void> {
  await sql.query(
    'INSERT INTO pickleproof.blobs (project, sha256) VALUES ($1, $2) ON CONFLICT DO NOTHING',
    [project, sha256],
  );
}

/** Whether it has. */
export async function ownsBlob(sql: Sql, project: string, sha256: string): Promise<boolean> {
  const rows = await sql.query(
    'SELECT 1 AS owned FROM pickleproof.blobs WHERE project = $1 AND sha256 = $2',
    [project, sha256],
  );
  return rows.length > 0;
}

const KEY_COLUMNS = 'id, project, scopes, secret_hash, created_at, revoked_at';

/** The key of this secret, revoked or not. */
export async function keyByHash(sql: Sql, secretHash: string): Promise<ApiKey | undefined> {
  const [row] = await sql.query(
    `SELECT ${KEY_COLUMNS} FROM pickleproof.keys WHERE secret_hash = $1`,
    [secretHash],
  );
  return row === undefined ? undefined : keyOf(row);
}

/** Adds a key. */
export async function addKey(sql: Sql, key: ApiKey): Promise<void> {
  await sql.query(
    `INSERT INTO pickleproof.keys (id, project, scopes, secret_hash, created_at)
     VALUES ($1, $2, $3, $4, $5::timestamptz)`,
    [key.id, key.project, [...key.scopes], key.secretHash, key.createdAt],
  );
}

/** All keys of a project, oldest first. */
export async function keysOf(sql: Sql, project: string): Promise<readonly ApiKey[]> {
  const rows = await sql.query(
    `SELECT ${KEY_COLUMNS} FROM pickleproof.keys WHERE project = $1 ORDER BY created_at, id`,
    [project],
  );
  return rows.map(keyOf);
}

/** From now on the key is worth nothing; false when there is none that was. */
export async function revokeKey(sql: Sql, project: string, id: string): Promise<boolean> {
  const rows = await sql.query(
    `UPDATE pickleproof.keys SET revoked_at = now()
     WHERE project = $1 AND id = $2 AND revoked_at IS NULL RETURNING id`,
    [project, id],
  );
  return rows.length > 0;
}

/** Keys that work. */
export async function countKeys(sql: Sql): Promise<number> {
  const [row] = await sql.query(
    'SELECT count(*)::integer AS keys FROM pickleproof.keys WHERE revoked_at IS NULL',
  );
  return row === undefined ? 0 : numberOf(row, 'keys');
}

function isScope(value: unknown): value is Scope {
  return value === 'submit' || value === 'read' || value === 'admin';
}

function keyOf(row: Row): ApiKey {
  return {
    id: textOf(row, 'id'),
    project: textOf(row, 'project'),
    scopes: Array.isArray(row['scopes']) ? row['scopes'].filter(isScope) : [],
    secretHash: textOf(row, 'secret_hash'),
    createdAt: timeOf(row, 'created_at'),
    revokedAt: optionalTime(row, 'revoked_at'),
  };
}

/** Webhooks of a project, with their secrets. */
export async function webhooksOf(sql: Sql, project: string): Promise<readonly Webhook[]> {
  const rows = await sql.query(
    `SELECT id, project, url, secret FROM pickleproof.webhooks WHERE project = $1 ORDER BY created_at, id`,
    [project],
  );
  return rows.map(webhookOf);
}

/** A row of `pickleproof.webhooks`. */
export function webhookOf(row: Row): Webhook {
  return {
    id: textOf(row, 'id'),
    project: textOf(row, 'project'),
    url: textOf(row, 'url'),
    secret: textOf(row, 'secret'),
  };
}

/** Adds a webhook. */
export async function addWebhook(sql: Sql, { id, project, url, secret }: Webhook): Promise<void> {
  await sql.query(
    'INSERT INTO pickleproof.webhooks (id, project, url, secret) VALUES ($1, $2, $3, $4)',
    [id, project, url, secret],
  );
}

/** Takes it away, with what was to be sent to it. */
export async function removeWebhook(sql: Sql, project: string, id: string): Promise<boolean> {
  const rows = await sql.query(
    'DELETE FROM pickleproof.webhooks WHERE project = $1 AND id = $2 RETURNING id',
    [project, id],
  );
  return rows.length > 0;
}
