/**
 * From a signer's certificate to a root that the user trusts: RFC 5280, section 6, without policies and name
 * constraints (a critical extension of that kind is refused).
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

/** A path from the signer to a root. */
type Path = readonly Certificate[];

const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
const ANY_USE = '2.5.29.37.0';
/** Certificates in a path, the signer's included. */
const MAX_PATH = 10;
/** Candidates that are looked at: certificates can be made to sign each other in many ways. */
const MAX_STEPS = 1000;
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

/** Checks the certificates of a bundle, the signer's first, against the roots, at a time. */
export function checkChain(
  certificates: readonly Certificate[],
  roots: readonly Certificate[],
  now: Date,
): ChainCheck {
  const [leaf] = certificates;
  if (leaf === undefined) return refused([untrusted('the bundle has no certificate')]);
  const stray = strayCertificates(certificates, roots);
  const paths = pathsFrom(leaf, certificates.slice(1), roots);
  if (paths.length === 0) {
    const message = `no path from "${leaf.subject}" to any of the ${roots.length} roots given`;
    return refused([untrusted(message), ...stray]);
  }
  const judged = paths.map((path) => pathProblems(path, now));
  const best = judged.toSorted((a, b) => a.length - b.length)[0] ?? [];
  const { key, problems } = signerKey(leaf);
  const all = [...best, ...problems, ...stray];
  return { key: all.length === 0 ? key : undefined, problems: all };
}

/** What keeps a certificate itself from signing now, whoever vouches for it. */
export function signerProblems(certificate: Certificate, now: Date): readonly Problem[] {
  return [
    ...timeProblems(certificate, now),
    ...extensionProblems(certificate),
    ...signerKey(certificate).problems,
  ];
}

/** A certificate of the bundle that nobody vouches for could be changed without anyone noticing. */
function strayCertificates(
  certificates: readonly Certificate[],
  roots: readonly Certificate[],
): readonly Problem[] {
  const known = [...certificates, ...roots];
  return certificates
    .slice(1)
    .filter((each) => !isOneOf(each, roots) && !known.some((issuer) => isIssuedBy(each, issuer)))
    .map(({ subject }) => untrusted(`"${subject}" in the bundle is signed by none that is known`));
}

/** All paths that end in a root, found without recursion and in bounded time. */
function pathsFrom(
  leaf: Certificate,
  others: readonly Certificate[],
  roots: readonly Certificate[],
): readonly Path[] {
  const found: Path[] = [];
  const pending: Path[] = [[leaf]];
  let steps = 0;
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    const last = path.at(-1) ?? leaf;
    if (isOneOf(last, roots)) found.push(path);
    if (path.length >= MAX_PATH || ++steps > MAX_STEPS) continue;
    for (const issuer of [...others, ...roots]) {
      if (!isOneOf(issuer, path) && isIssuedBy(last, issuer)) pending.push([...path, issuer]);
    }
  }
  return found;
}

/** Names, key identifiers, the right to sign certificates, and the signature itself. */
function isIssuedBy(certificate: Certificate, issuer: Certificate): boolean {
  try {
    const { x509 } = certificate;
    return x509.checkIssued(issuer.x509) && x509.verify(issuer.x509.publicKey);
  } catch {
    return false; // a key of a kind that OpenSSL does not know
  }
}

function isOneOf({ der }: Certificate, others: readonly Certificate[]): boolean {
  return others.some((other) => Buffer.compare(other.der, der) === 0);
}

/** All that is wrong with a path whose signatures are good. */
function pathProblems(path: Path, now: Date): readonly Problem[] {
  return path.flatMap((certificate, index) => [
    ...timeProblems(certificate, now),
    ...extensionProblems(certificate),
    ...(index === 0 ? [] : authorityProblems(certificate, path.slice(1, index))),
    // Nobody looks at the signature of what the user trusts as it is.
    ...(index === path.length - 1 ? [] : algorithmProblems(certificate)),
  ]);
}

function timeProblems(
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

function extensionProblems({ subject, usage }: Certificate): readonly Problem[] {
  return usage.unknownCritical.map((oid) =>
    untrusted(`"${subject}" has a critical extension that is not understood: ${oid}`),
  );
}

/** `below`: the authorities between this one and the signer. */
function authorityProblems(
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

function algorithmProblems({ subject, algorithm }: Certificate): readonly Problem[] {
  if (ALGORITHMS.has(algorithm)) return [];
  return [untrusted(`"${subject}" is signed with an algorithm that is not accepted: ${algorithm}`)];
}

/** The signer's key, if its certificate lets it sign and OMS lets such a key. */
function signerKey({ subject, usage, x509 }: Certificate): ChainCheck {
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

function untrusted(message: string): Problem {
  return { code: 'CERT_UNTRUSTED', message };
}

function refused(problems: readonly Problem[]): ChainCheck {
  return { key: undefined, problems };
}
