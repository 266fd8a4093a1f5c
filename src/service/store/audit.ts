/**
 * The audit log: appended to, never changed.
 * @module
 */
import type { AuditEntry } from '../ports.ts';
import type { Sql } from './database.ts';
import { oneLine } from './job-row.ts';

/** Adds an entry, at the database's time. */
export async function addAudit(sql: Sql, entry: AuditEntry): Promise<void> {
  const { project, key, action, subject, status, from } = entry;
  await sql.query(
    `INSERT INTO pickleproof.audit (project, key, action, subject, status, client)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [project, key, action, oneLine(subject), status, oneLine(from)],
  );
}
