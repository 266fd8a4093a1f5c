/**
 * Digests of questions: the same question, however it was written, has the same digest.
 * @module
 */
import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { JobKind, JobRequest, JobTarget } from '../ports.ts';

/** Which program judges: two of the same answer the same. */
export interface Engine {
  readonly version: string;
  readonly ruleset: string;
}

type Options = JobRequest['options'];

/** Hex SHA-256 of a text. */
export function sha256Hex(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What a verdict depends on besides the content: kept verdicts are found by it. */
export function questionOf(question: {
  readonly kind: JobKind;
  readonly options: Options;
  readonly engine: Engine;
  readonly policy: string | undefined;
  readonly name: string;
}): string {
  const { kind, options, engine, policy = '', name } = question;
  // A name can promise a format by how it ends, and in no other way.
  const extension = extname(name).toLowerCase();
  const parts = [kind, sorted(options), engine.version, engine.ruleset, sha256Hex(policy)];
  return sha256Hex(JSON.stringify([...parts, extension]));
}

/** What makes two requests one where the caller gave no key: `auto:` and a digest. */
export function dedupKeyOf(
  { kind, target, options, dedupKey }: JobRequest,
  { version, ruleset }: Engine,
  policy = '',
): string {
  if (dedupKey !== undefined) return `key:${sha256Hex(dedupKey)}`;
  const parts = [kind, targetParts(target), sorted(options), version, ruleset, sha256Hex(policy)];
  return `${AUTOMATIC}${sha256Hex(JSON.stringify(parts))}`;
}

/** How a key begins that nobody chose. */
export const AUTOMATIC = 'auto:';

function targetParts(target: JobTarget): readonly string[] {
  return target.kind === 'blob' ? ['blob', target.sha256, target.name] : ['uri', target.uri];
}

function sorted(options: Options): readonly (readonly [string, string | number | boolean])[] {
  return Object.entries(options).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
