/**
 * A statement becomes a bundle, signed with a key.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { readBundle, writeBundle, type Material } from '../sign/bundle.ts';
import { PAYLOAD_TYPE } from '../sign/statement.ts';
import type { Certificate } from './certificate.ts';
import { isSignedBy, signEnvelope } from './ecdsa.ts';
import type { SigningKey } from './keys.ts';

/** The text of a bundle: with a key, or with a certificate (the signer's first) that belongs to it. */
export function signPayload(
  payload: Uint8Array,
  key: SigningKey,
  certificates: readonly Certificate[] = [],
): string {
  const material: Exclude<Material, { readonly method: 'keyless' }> =
    certificates.length === 0
      ? { method: 'key', hint: key.hint, publicKey: undefined }
      : { method: 'certificate', certificates: certificates.map(({ der }) => der) };
  const text = writeBundle(material, signEnvelope(PAYLOAD_TYPE, payload, key));
  assertGood(text, payload, key);
  return text;
}

/** Reads what was written, as a verifier will; throws `INTERNAL` when that would refuse it. */
function assertGood(text: string, payload: Uint8Array, key: SigningKey): void {
  const { envelope } = readBundle(new TextEncoder().encode(text));
  const isSame = Buffer.compare(envelope.payload, payload) === 0;
  if (isSame && isSignedBy(envelope, key)) return;
  throw new ModelFileError('INTERNAL', 'the signature just made cannot be verified');
}
