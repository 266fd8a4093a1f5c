/**
 * Keys of the service: `pp_<id>_<secret>`, shown once, kept as a SHA-256.
 *
 * A secret has 256 random bits, so that a fast digest is enough: nobody tries them out.
 * @module
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { ApiKey, Scope } from '../ports.ts';

/** All scopes; each stands on its own. */
export const SCOPES: readonly Scope[] = ['submit', 'read', 'admin'];

/** The project of keys for which nobody named one. */
export const DEFAULT_PROJECT = 'default';

/** A new key, and its text, which is not kept. */
export interface NewKey {
  readonly key: ApiKey;
  readonly text: string;
}

/** Makes a key. */
export function newKey(project: string, scopes: readonly Scope[], now: Date): NewKey {
  const id = randomBytes(ID_BYTES).toString('hex');
  const text = `pp_${id}_${randomBytes(SECRET_BYTES).toString('base64url')}`;
  const createdAt = now.toISOString();
  return { key: { id, project, scopes, secretHash: hashOfKey(text), createdAt }, text };
}

/** Hex SHA-256 of the text; undefined when it is no text of a key, which needs no look at the database. */
export function hashOfKeyText(text: string): string | undefined {
  return KEY.test(text) ? hashOfKey(text) : undefined;
}

/** Compares two hex digests in the same time wherever they differ. */
export function sameDigest(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a, 'hex'), Buffer.from(b, 'hex')];
  return (
    left.length === DIGEST_BYTES && right.length === DIGEST_BYTES && timingSafeEqual(left, right)
  );
}

function hashOfKey(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

const ID_BYTES = 8;
const SECRET_BYTES = 32;
const DIGEST_BYTES = 32;
const KEY = /^pp_[0-9a-f]{16}_[A-Za-z0-9_-]{43}$/;
