/**
 * Reports, each kept once under the SHA-256 of its text, and seen only by projects that have a job with it.
 * @module
 */
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { JobKind } from '../ports.ts';
import { sha256Hex } from './canonical.ts';
import type { Row, Sql } from './database.ts';
import { bytesOf, numberOf } from './row.ts';

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** A report, packed before the transaction that keeps it begins. */
export interface PackedReport {
  readonly digest: string;
  readonly body: Uint8Array;
  readonly size: number;
}

/** Packs the text of a report. */
export async function packReport(text: string): Promise<PackedReport> {
  const bytes = Buffer.from(text);
  return { digest: sha256Hex(bytes), body: await pack(bytes), size: bytes.length };
}

/** The report under this key, where the project may see it. */
export async function reportByKey(
  sql: Sql,
  project: string,
  key: string,
): Promise<string | undefined> {
  const [row] = await sql.query(
    `SELECT body, size::text AS size FROM pickleproof.reports WHERE digest = $2
     AND EXISTS (SELECT FROM pickleproof.jobs WHERE report = $2 AND project = $1)`,
    [project, key],
  );
  return row === undefined ? undefined : unpacked(row);
}

/** The latest report of this kind that the project has about this content. */
export async function reportByContent(
  sql: Sql,
  project: string,
  sha256: string,
  kind: JobKind,
): Promise<string | undefined> {
  const [row] = await sql.query(
    `SELECT body, size::text AS size FROM pickleproof.jobs JOIN pickleproof.reports ON report = digest
     WHERE project = $1 AND sha256 = $2 AND kind = $3 ORDER BY number DESC LIMIT 1`,
    [project, sha256, kind],
  );
  return row === undefined ? undefined : unpacked(row);
}

/** A kept report's text, by its digest, for whoever it belongs to. */
export async function reportText(sql: Sql, digest: string): Promise<string | undefined> {
  const [row] = await sql.query(
    'SELECT body, size::text AS size FROM pickleproof.reports WHERE digest = $1',
    [digest],
  );
  return row === undefined ? undefined : unpacked(row);
}

/** What we packed ourselves is never larger than we noted. */
async function unpacked(row: Row): Promise<string> {
  const maxOutputLength = Math.max(1, numberOf(row, 'size'));
  return (await unpack(bytesOf(row, 'body'), { maxOutputLength })).toString('utf8');
}
