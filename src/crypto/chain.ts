/**
 * From a signer's certificate to a root that the user trusts: RFC 5280, section 6, without policies and name
 * constraints (a critical extension of that kind is refused).
 * @module
 */
import type { Problem } from '../sign/problem.ts';
import type { Certificate } from './certificate.ts';
import {
  algorithmProblems,
  authorityProblems,
  extensionProblems,
  refused,
  signerKey,
  timeProblems,
  untrusted,
  type ChainCheck,
} from './certificate-problems.ts';

/** A path from the signer to a root. */
type Path = readonly Certificate[];

/** Certificates in a path, the signer's included. */
const MAX_PATH = 10;
/** Candidates that are looked at: certificates can be made to sign each other in many ways. */
const MAX_STEPS = 1000;

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
