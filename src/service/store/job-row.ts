/**
 * Jobs between the table and the records that are handed out.
 * @module
 */
import { ServiceError } from '../service-error.ts';
import type { JobKind, JobRecord, JobState, JobTarget } from '../ports.ts';
import type { Row } from './database.ts';
import { numberOf, optionalText, optionalTime, textOf, timeOf, wordOf } from './row.ts';

/** The columns that `recordOf` reads. */
export const JOB_COLUMNS = `id::text AS id, number::text AS number, project, kind, target::text AS target,
  options::text AS options, state, attempts, created_at, started_at, finished_at, sha256, verdict, reason, report`;

/** A row of `pickleproof.jobs`. */
export function recordOf(row: Row): JobRecord {
  return {
    id: textOf(row, 'id'),
    project: textOf(row, 'project'),
    kind: wordOf(row, 'kind', KINDS),
    target: targetOf(textOf(row, 'target')),
    options: optionsOf(textOf(row, 'options')),
    state: wordOf(row, 'state', STATES),
    attempts: numberOf(row, 'attempts'),
    createdAt: timeOf(row, 'created_at'),
    startedAt: optionalTime(row, 'started_at'),
    finishedAt: optionalTime(row, 'finished_at'),
    sha256: optionalText(row, 'sha256'),
    verdict: optionalText(row, 'verdict'),
    reason: optionalText(row, 'reason'),
    report: optionalText(row, 'report'),
  };
}

const KINDS: readonly JobKind[] = ['scan', 'explain', 'convert', 'verify'];

/** All states, in the order of a job's life. */
export const STATES: readonly JobState[] = [
  'queued',
  'active',
  'done',
  'failed',
  'dead',
  'cancelled',
];

/** We wrote it ourselves; what is not of its shape is refused all the same. */
function targetOf(text: string): JobTarget {
  const target: unknown = JSON.parse(text);
  if (typeof target === 'object' && target !== null && 'kind' in target) {
    if ('uri' in target && typeof target.uri === 'string') return { kind: 'uri', uri: target.uri };
    const { sha256, name } = { sha256: undefined, name: undefined, ...target };
    if (typeof sha256 === 'string' && typeof name === 'string')
      return { kind: 'blob', sha256, name };
  }
  throw new TypeError('a target in the database is of no known shape');
}

function optionsOf(text: string): JobRecord['options'] {
  const read: unknown = JSON.parse(text);
  const options: Record<string, string | number | boolean> = {};
  for (const [key, value] of Object.entries(
    typeof read === 'object' && read !== null ? read : {},
  )) {
    const kept: unknown = value;
    if (typeof kept === 'string' || typeof kept === 'number' || typeof kept === 'boolean')
      options[key] = kept;
  }
  return options;
}

/** The name of what is worked on, or its address: what is searched in. */
export function nameOf(target: JobTarget): string {
  return target.kind === 'blob' ? target.name : target.uri;
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text can be the id of a job: others are never asked the database for. */
export function isJobId(text: string): boolean {
  return ID.test(text);
}

/** JSON text for a `jsonb` column; throws `BAD_TARGET` for what PostgreSQL cannot hold in one. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value);
  // https://www.postgresql.org/docs/15/datatype-json.html: no \u0000, and no half of a surrogate pair.
  if (!/\\u(?:0000|d[89a-f])/.test(text)) return text;
  throw new ServiceError('BAD_TARGET', 'a name or an option holds a NUL or half a character');
}

const REASON_LENGTH = 500;

/** A reason in one line that a `text` column can hold. */
export function oneLine(reason: string): string {
  return reason
    .replace(/[\s\u0000-\u001f\u007f]+/g, ' ')
    .trim()
    .slice(0, REASON_LENGTH);
}
