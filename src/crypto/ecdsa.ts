/**
 * ECDSA over the bytes of an envelope, with the hash that belongs to the curve; signatures in DER.
 * @module
 */
import { createHash, sign, verify } from 'node:crypto';
import { pae, type Envelope } from '../sign/dsse.ts';
import { legacyPae } from '../sign/legacy-pae.ts';
import type { NewHash } from '../sign/resources.ts';
import type { PublicKey, SigningKey } from './keys.ts';

/** Begins a SHA-256. */
export const newSha256: NewHash = () => createHash('sha256');

/** Signs a payload. */
export function signEnvelope(
  payloadType: string,
  payload: Uint8Array,
  { privateKey, hash }: SigningKey,
): Envelope {
  const signature = sign(hash, pae(payloadType, payload), privateKey);
  return { payloadType, payload, signature, keyid: undefined };
}

/** Whether the signature of an envelope is that of the key. */
export function isSignedBy({ payloadType, payload, signature }: Envelope, key: PublicKey): boolean {
  return isGood(key.hash, pae(payloadType, payload), key, signature);
}

/** The same for what model_signing 0.2 signed: other bytes, and with certificates always SHA-256. */
export function isSignedByLegacy(
  { payloadType, payload, signature }: Envelope,
  key: PublicKey,
): boolean {
  const bytes = legacyPae(payloadType, payload);
  return [key.hash, 'sha256'].some((hash) => isGood(hash, bytes, key, signature));
}

function isGood(
  hash: string,
  bytes: Uint8Array,
  { key }: PublicKey,
  signature: Uint8Array,
): boolean {
  try {
    return verify(hash, bytes, key, signature);
  } catch {
    return false; // a signature that is no DER
  }
}
