/**
 * Whether the signer of a bundle is one that the user trusts. The bundle chooses nothing: it is held against
 * what was given for its method, and refused when nothing was.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { Bundle, Material } from '../sign/bundle.ts';
import type { Envelope } from '../sign/dsse.ts';
import type { Problem } from '../sign/problem.ts';
import { readCertificate, type Certificate } from './certificate.ts';
import { checkChain } from './chain.ts';
import { isSignedBy, isSignedByLegacy } from './ecdsa.ts';
import type { KeylessTrust } from './keyless/verify-keyless.ts';
import { KeyFileError, readPublicKey, type PublicKey } from './keys.ts';

/** Whom the user trusts, by the way of signing. */
export interface Trust {
  readonly keys?: readonly PublicKey[] | undefined;
  readonly roots?: readonly Certificate[] | undefined;
  readonly keyless?: KeylessTrust | undefined;
}

/** When and how strictly to check. */
export interface SignerOptions {
  readonly now: Date;
  /** Accepts what model_signing 0.2 signed. */
  readonly legacy?: boolean | undefined;
}

/** Nothing to object to when there are no problems; only then the signer is known. */
export interface SignerCheck {
  readonly problems: readonly Problem[];
  /** Who it is, in one line. */
  readonly signer?: string | undefined;
}

/** Checks who signed, and the signature over the payload. Nothing of the payload is used. */
export async function checkSigner(
  { material, envelope }: Bundle,
  trust: Trust,
  options: SignerOptions,
): Promise<SignerCheck> {
  if (material.method === 'key') return checkKey(material, envelope, trust, options);
  if (material.method === 'keyless') return checkKeyless(material.json, trust);
  return checkCertificates(material.certificates, envelope, trust, options);
}

function checkKey(
  material: Extract<Material, { readonly method: 'key' }>,
  envelope: Envelope,
  trust: Trust,
  options: SignerOptions,
): SignerCheck {
  const { keys } = trust;
  if (keys === undefined) return otherMethod('with a key', trust);
  const found = material.hint ?? hintOfText(material.publicKey ?? '');
  const key = keys.find(({ hint }) => hint === found);
  if (key === undefined) {
    const expected = keys.map(({ hint }) => hint).join(', ');
    const message = `signed by the key ${found}, but you gave ${expected}; the files were not checked`;
    return { problems: [{ code: 'WRONG_KEY', expected, found, message }] };
  }
  return { ...checkSignature(envelope, key, options), signer: `key ${key.hint}` };
}

/** Older bundles hold the key's text, which may be laid out in another way. */
function hintOfText(pem: string): string {
  try {
    return readPublicKey(pem).hint;
  } catch (error) {
    if (error instanceof KeyFileError) return 'that cannot be read';
    throw error;
  }
}

function checkCertificates(
  ders: readonly Uint8Array[],
  envelope: Envelope,
  trust: Trust,
  options: SignerOptions,
): SignerCheck {
  if (trust.roots === undefined) return otherMethod('with a certificate', trust);
  let certificates: readonly Certificate[];
  try {
    certificates = ders.map(readCertificate);
  } catch (error) {
    if (!(error instanceof ModelFileError)) throw error;
    return { problems: [{ code: 'MALFORMED_BUNDLE', message: error.message }] };
  }
  const { key, problems } = checkChain(certificates, trust.roots, options.now);
  if (key === undefined) return { problems };
  const signer = `certificate ${certificates[0]?.subject ?? ''}`;
  return { ...checkSignature(envelope, key, options), signer };
}

function checkSignature(
  envelope: Envelope,
  key: PublicKey,
  { legacy = false }: SignerOptions,
): SignerCheck {
  if (isSignedBy(envelope, key)) return { problems: [] };
  if (!isSignedByLegacy(envelope, key)) {
    const message = 'the signature does not fit its own content: it was altered or damaged';
    return { problems: [{ code: 'BAD_SIGNATURE', message }] };
  }
  if (legacy) return { problems: [] };
  const message = 'signed as version 0.2 did; sign again, or accept it with --legacy';
  return { problems: [{ code: 'LEGACY_FORMAT', message }] };
}

async function checkKeyless(json: unknown, trust: Trust): Promise<SignerCheck> {
  if (trust.keyless === undefined) return otherMethod('without a key, by an identity', trust);
  const { verifyKeyless } = await import('./keyless/verify-keyless.ts');
  const result = await verifyKeyless(json, trust.keyless);
  if (result.kind === 'refused') {
    return { problems: [{ code: result.code, message: result.message }] };
  }
  const { identity, issuer } = result.signer;
  return { problems: [], signer: `${identity} (${issuer})` };
}

/** The signer used another way than the one that the user can check. */
function otherMethod(how: string, { keys, roots, keyless }: Trust): SignerCheck {
  const given = [
    ...(keys === undefined ? [] : ['a public key']),
    ...(roots === undefined ? [] : ['root certificates']),
    ...(keyless === undefined ? [] : ['an identity']),
  ].join(' and ');
  const code =
    keys !== undefined ? 'WRONG_KEY' : roots !== undefined ? 'CERT_UNTRUSTED' : 'IDENTITY_MISMATCH';
  const message = `signed ${how}, but you gave ${given}; the files were not checked`;
  return { problems: [{ code, message }] };
}
