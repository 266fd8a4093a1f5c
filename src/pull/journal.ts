/**
 * What is known of a download that is not finished: written beside the bytes, so that a later run can go on.
 * @module
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { ContentDigest } from '../sources/remote/remote-model.ts';
import { onDisk } from './pull-error.ts';

/** One download, as far as it got. */
export interface Journal {
  readonly name: string;
  /** SHA-256 of the address: it may have been signed, and then it is a secret. */
  readonly address: string;
  readonly digest: ContentDigest | undefined;
  readonly size: number | undefined;
  /** The strong entity tag that all bytes so far came under, with its quotes. */
  readonly etag: string | undefined;
  /** Bytes that are known to be on the disk. */
  readonly offset: number;
}

const SCHEMA = 'pickleproof/journal/v1';
/** More is no journal of ours. */
const MAX_JOURNAL = 65_536;

/** The journal at `path`; nothing where there is none, or none that can be believed. */
export function readJournal(path: string): Journal | undefined {
  let value: unknown;
  try {
    const text = readFileSync(path, 'utf8');
    value = text.length > MAX_JOURNAL ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
  return isJournal(value) ? value : undefined;
}

/** Replaces the journal: the old one or the new one is there, whole. */
export function writeJournal(path: string, journal: Journal): void {
  onDisk(() => {
    writeFileSync(`${path}.new`, JSON.stringify({ schema: SCHEMA, ...journal }), { mode: 0o600 });
    renameSync(`${path}.new`, path);
  });
}

/** Whether the bytes of a journal are the beginning of what is wanted now. */
export function isSameContent(journal: Journal, wanted: Omit<Journal, 'offset' | 'etag'>): boolean {
  if (journal.name !== wanted.name || journal.size !== wanted.size) return false;
  const { digest } = wanted;
  if (digest === undefined) {
    return journal.digest === undefined && journal.address === wanted.address;
  }
  return journal.digest?.algorithm === digest.algorithm && journal.digest.value === digest.value;
}

/** A journal stands in a folder that only we write; a damaged one is worth nothing all the same. */
function isJournal(value: unknown): value is Journal {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const offset = fields.get('offset');
  const size = fields.get('size');
  return (
    fields.get('schema') === SCHEMA &&
    typeof fields.get('name') === 'string' &&
    typeof fields.get('address') === 'string' &&
    isDigest(fields.get('digest')) &&
    (size === undefined || isCount(size)) &&
    ['string', 'undefined'].includes(typeof fields.get('etag')) &&
    isCount(offset)
  );
}

function isDigest(value: unknown): boolean {
  if (value === undefined) return true;
  if (typeof value !== 'object' || value === null) return false;
  return (
    'algorithm' in value &&
    'value' in value &&
    typeof value.algorithm === 'string' &&
    typeof value.value === 'string'
  );
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
