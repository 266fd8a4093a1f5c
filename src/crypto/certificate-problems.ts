/**
 * What keeps a certificate from signing a model, or other certificates: times, uses, algorithms, keys.
 * @module
 */
import type { Problem } from '../sign/problem.ts';
import type { Certificate } from './certificate.ts';
import { acceptedKey, KeyFileError, type PublicKey } from './keys.ts';

/** What came of a chain: the signer's key when there is nothing to object to. */
export interface ChainCheck {
  readonly key: PublicKey | undefined;
  readonly problems: readonly Problem[];
}

const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
const ANY_USE = '2.5.29.37.0';
const MIN_RSA_BITS = 2048;
/** Algorithms that a certificate may be signed with: SHA-2 with RSA or ECDSA, and EdDSA. */
const ALGORITHMS = new Set([
  '1.2.840.113549.1.1.11',
  '1.2.840.113549.1.1.12',
  '1.2.840.113549.1.1.13',
  '1.2.840.10045.4.3.2',
  '1.2.840.10045.4.3.3',
  '1.2.840.10045.4.3.4',
  '1.3.101.112',
  '1.3.101.113',
]);

/** What keeps a certificate itself from signing now, whoever vouches for it. */
export function signerProblems(certificate: Certificate, now: Date): readonly Problem[] {
  return [
    ...timeProblems(certificate, now),
    ...extensionProblems(certificate),
    ...signerKey(certificate).problems,
  ];
}

/** Not valid yet, or no longer. */
export function timeProblems(
  { subject, notBefore, notAfter }: Certificate,
  now: Date,
): readonly Problem[] {
  const found = dayOf(now);
  if (now < notBefore) {
    const expected = dayOf(notBefore);
    const message = `the certificate "${subject}" is not valid before ${expected}; today is ${found}`;
    return [{ code: 'CERT_NOT_YET_VALID', expected, found, message }];
  }
  if (now <= notAfter) return [];
  const expected = dayOf(notAfter);
  const message =
    `the certificate "${subject}" expired ${expected}; today is ${found}, ` +
    'and the signature carries no trusted timestamp';
  return [{ code: 'CERT_EXPIRED', expected, found, message }];
}

/** Critical extensions that nobody here understands. */
export function extensionProblems({ subject, usage }: Certificate): readonly Problem[] {
  return usage.unknownCritical.map((oid) =>
    untrusted(`"${subject}" has a critical extension that is not understood: ${oid}`),
  );
}

/** What keeps an issuer from being one; `below` are the authorities between this one and the signer. */
export function authorityProblems(
  { subject, usage, x509 }: Certificate,
  below: readonly Certificate[],
): readonly Problem[] {
  const { isAuthority, pathLength = Infinity, keyUsage } = usage;
  const bits = x509.publicKey.asymmetricKeyDetails?.modulusLength ?? MIN_RSA_BITS;
  const counted = below.filter((each) => each.x509.subject !== each.x509.issuer).length;
  return [
    ...(isAuthority && keyUsage?.certSign !== false
      ? []
      : [untrusted(`"${subject}" may not sign certificates`)]),
    ...(counted <= pathLength
      ? []
      : [untrusted(`"${subject}" allows ${pathLength} authorities below it, not ${counted}`)]),
    ...(bits >= MIN_RSA_BITS
      ? []
      : [untrusted(`the key of "${subject}" has ${bits} bits, fewer than ${MIN_RSA_BITS}`)]),
  ];
}

/** How it was signed itself. */
export function algorithmProblems({ subject, algorithm }: Certificate): readonly Problem[] {
  if (ALGORITHMS.has(algorithm)) return [];
  return [untrusted(`"${subject}" is signed with an algorithm that is not accepted: ${algorithm}`)];
}

/** The signer's key, if its certificate lets it sign and OMS lets such a key. */
export function signerKey({ subject, usage, x509 }: Certificate): ChainCheck {
  const problems: Problem[] = [];
  if (!maySign(usage)) {
    const message = `"${subject}" may not sign: digitalSignature and codeSigning are not its uses`;
    problems.push({ code: 'CERT_USAGE', message });
  }
  try {
    return { key: acceptedKey(x509.publicKey), problems };
  } catch (error) {
    if (!(error instanceof KeyFileError)) throw error;
    return refused([
      ...problems,
      { code: 'CERT_USAGE', message: `"${subject}" is for ${error.message}` },
    ]);
  }
}

/**
 * The specification asks for the use digitalSignature or codeSigning. Where a certificate names uses of both kinds
 * it must allow both, and one for a web server alone signs no model: RFC 5280, section 4.2.1.12.
 */
function maySign({ keyUsage, extended }: Certificate['usage']): boolean {
  if (keyUsage === undefined && extended === undefined) return false;
  const mayByKey = keyUsage?.digitalSignature !== false;
  const isFor = extended?.some((use) => use === CODE_SIGNING || use === ANY_USE) !== false;
  return mayByKey && isFor;
}

/** `2035-04-30` */
function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** A problem of the chain. */
export function untrusted(message: string): Problem {
  return { code: 'CERT_UNTRUSTED', message };
}

/** A chain that gives no key. */
export function refused(problems: readonly Problem[]): ChainCheck {
  return { key: undefined, problems };
}
