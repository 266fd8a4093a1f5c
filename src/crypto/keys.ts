/**
 * Keys that may sign models: elliptic curves P-256, P-384 and P-521, as PEM files.
 * @module
 */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { encryptKey } from './encrypted-key.ts';

/** What a key may be, by the names that people use. */
export type Curve = 'p256' | 'p384' | 'p521';

/** The curves by OpenSSL's names, each with the hash that belongs to it: algorithm-registry.md of the specification. */
const CURVES: ReadonlyMap<string, { readonly curve: Curve; readonly hash: string }> = new Map([
  ['prime256v1', { curve: 'p256', hash: 'sha256' }],
  ['secp384r1', { curve: 'p384', hash: 'sha384' }],
  ['secp521r1', { curve: 'p521', hash: 'sha512' }],
]);
const NAMES: Readonly<Record<Curve, string>> = { p256: 'P-256', p384: 'P-384', p521: 'P-521' };

/** A key file that cannot be used: one line, without its path. */
export class KeyFileError extends Error {
  override readonly name = 'KeyFileError';
}

/** A public key that may sign. */
export interface PublicKey {
  readonly key: KeyObject;
  readonly curve: Curve;
  /** What OpenSSL calls the hash that belongs to the curve. */
  readonly hash: string;
  /** SHA-256 of the PEM text, lower-case hexadecimal: how a bundle names the key. */
  readonly hint: string;
}

/** A private key and its public one. */
export interface SigningKey extends PublicKey {
  readonly privateKey: KeyObject;
}

/** A new pair as PEM texts: PKCS#8 (encrypted when there is a passphrase) and SubjectPublicKeyInfo. */
export function newKeyPair(
  curve: Curve,
  passphrase?: string,
): { readonly privatePem: string; readonly publicPem: string; readonly hint: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: NAMES[curve] });
  const privatePem =
    passphrase === undefined
      ? privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
      : encryptKey(privateKey.export({ type: 'pkcs8', format: 'der' }), passphrase);
  return {
    privatePem,
    publicPem: pemOf(publicKey),
    hint: hintOf(publicKey),
  };
}

/** Reads a private key; throws `KeyFileError`. */
export function readSigningKey(pem: string, passphrase?: string): SigningKey {
  if (!pem.includes('PRIVATE KEY-----')) throw new KeyFileError('no private key in PEM format');
  const isEncrypted = pem.includes('ENCRYPTED');
  if (isEncrypted && passphrase === undefined) {
    throw new KeyFileError(
      'the key is encrypted; give its passphrase with --password-file or in PICKLEPROOF_KEY_PASSWORD',
    );
  }
  const why = isEncrypted ? 'the passphrase does not open the key' : 'the private key is damaged';
  const privateKey = attempt(why, () =>
    createPrivateKey({ key: pem, format: 'pem', ...(isEncrypted ? { passphrase } : {}) }),
  );
  return { ...acceptedKey(createPublicKey(privateKey)), privateKey };
}

/** Reads a public key; throws `KeyFileError`, also for a private key and a certificate. */
export function readPublicKey(pem: string): PublicKey {
  if (pem.includes('PRIVATE KEY-----')) {
    throw new KeyFileError('a private key; the public one is expected (NAME.pub)');
  }
  if (pem.includes('BEGIN CERTIFICATE-----')) {
    throw new KeyFileError('a certificate; trust it with --cert-root, or take the key out of it');
  }
  if (!pem.includes('BEGIN PUBLIC KEY-----')) {
    throw new KeyFileError('no public key in PEM format');
  }
  return acceptedKey(
    attempt('the public key is damaged', () => createPublicKey({ key: pem, format: 'pem' })),
  );
}

/** Checks that a key may sign; throws `KeyFileError`. */
export function acceptedKey(key: KeyObject): PublicKey {
  const found = CURVES.get(key.asymmetricKeyDetails?.namedCurve ?? '');
  if (key.asymmetricKeyType === 'ec' && found !== undefined) {
    return { key, ...found, hint: hintOf(key) };
  }
  const { namedCurve } = key.asymmetricKeyDetails ?? {};
  const what = namedCurve === undefined ? String(key.asymmetricKeyType) : `ec (${namedCurve})`;
  throw new KeyFileError(
    `a key of type ${what}; OpenSSF Model Signing 1.0 allows only P-256, P-384 and P-521`,
  );
}

/** SHA-256 of the PEM text of a public key, as OpenSSL and the reference write it. */
function hintOf(key: KeyObject): string {
  return createHash('sha256').update(pemOf(key)).digest('hex');
}

function pemOf(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'pem' }).toString();
}

function attempt<T>(why: string, action: () => T): T {
  try {
    return action();
  } catch (cause) {
    throw new KeyFileError(why, { cause });
  }
}
