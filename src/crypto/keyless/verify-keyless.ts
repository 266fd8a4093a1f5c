/**
 * Verifies a keyless bundle offline: certificate, its log, the transparency log and the signature through
 * @sigstore/verify, the identity by ourselves. The library takes the expected identity as a regular expression
 * (verify 3.1.1, dist/policy.js), so `.` would match anything; here it is compared letter by letter.
 * @module
 */
import { hasPlainCheckpoints } from './checkpoint-names.ts';
import { loadVerification, type Verification } from './packages.ts';

/** Who must have signed, to the letter. */
export interface Identity {
  /** E-mail address or URI in the certificate: `release@example.org`. */
  readonly identity: string;
  /** Who vouched for it at sign-in: `https://accounts.google.com`. */
  readonly issuer: string;
}

/** Whom to trust. */
export interface KeylessTrust {
  /** At least one must fit. */
  readonly identities: readonly Identity[];
  /** JSON of a Sigstore trusted root. */
  readonly trustedRoot: unknown;
}

/** Codes of the contract that keyless verification can end with. */
export type KeylessCode =
  | 'BAD_SIGNATURE'
  | 'CERT_UNTRUSTED'
  | 'IDENTITY_MISMATCH'
  | 'MALFORMED_BUNDLE';

/** What came of it. Only `verified` says anything about the payload. */
export type KeylessResult =
  | { readonly kind: 'verified'; readonly signer: Identity; readonly payload: Uint8Array }
  | { readonly kind: 'refused'; readonly code: KeylessCode; readonly message: string };

/** Verifies the bundle that `json` is. Throws `KeylessUnavailable`; whatever else happens is a refusal. */
export async function verifyKeyless(json: unknown, trust: KeylessTrust): Promise<KeylessResult> {
  const packages = await loadVerification();
  const material = attempt(() => materialOf(packages, trust.trustedRoot));
  if (material === undefined) return refused('CERT_UNTRUSTED', 'the trusted root cannot be read');
  const bundle = attempt(() => bundleOf(packages, json));
  if (bundle === undefined) {
    return refused('MALFORMED_BUNDLE', 'this is no Sigstore bundle with a DSSE envelope');
  }
  if (!hasPlainCheckpoints(bundle)) {
    return refused('MALFORMED_BUNDLE', 'the name of a transparency log is no name of a host');
  }
  const { Verifier, toSignedEntity } = packages.verify;
  try {
    const verifier = new Verifier(material, THRESHOLDS);
    const { identity } = verifier.verify(toSignedEntity(bundle));
    const signer = {
      identity: identity?.subjectAlternativeName ?? '',
      issuer: identity?.extensions?.issuer ?? '',
    };
    const { payload } = bundle.content.dsseEnvelope;
    return compared(signer, trust.identities, new Uint8Array(payload));
  } catch (error) {
    return refusalOf(error);
  }
}

/** One of each: a certificate that is in a log, a signature that is in a log, a time that a log vouches for. */
const THRESHOLDS = { tlogThreshold: 1, ctlogThreshold: 1, timestampThreshold: 1 };

type Material = ReturnType<Verification['verify']['toTrustMaterial']>;

function materialOf({ verify, trustedRoot }: Verification, json: unknown): Material {
  return verify.toTrustMaterial(trustedRoot(json));
}

function bundleOf(
  { bundle: { bundleFromJSON, isBundleWithDsseEnvelope } }: Verification,
  json: unknown,
) {
  const bundle = bundleFromJSON(json);
  return isBundleWithDsseEnvelope(bundle) ? bundle : undefined;
}

function compared(
  signer: Identity,
  wanted: readonly Identity[],
  payload: Uint8Array,
): KeylessResult {
  const fits = wanted.some(
    ({ identity, issuer }) =>
      identity !== '' && issuer !== '' && identity === signer.identity && issuer === signer.issuer,
  );
  if (fits) return { kind: 'verified', signer, payload };
  const list = wanted.map(({ identity, issuer }) => `${identity} (${issuer})`).join(' or ');
  return refused(
    'IDENTITY_MISMATCH',
    `signed by ${signer.identity} (${signer.issuer}); you required ${list}`,
  );
}

/** What the codes of the library (verify 3.1.1, dist/error.d.ts) are in the contract. */
function refusalOf(error: unknown): KeylessResult {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  if (code === 'CERTIFICATE_ERROR' || code === 'PUBLIC_KEY_ERROR') {
    return refused('CERT_UNTRUSTED', `the certificate is not acceptable: ${message}`);
  }
  if (code === 'UNTRUSTED_SIGNER_ERROR') return refused('IDENTITY_MISMATCH', message);
  return refused('BAD_SIGNATURE', `the signature or its log entry does not hold: ${message}`);
}

function refused(code: KeylessCode, message: string): KeylessResult {
  return { kind: 'refused', code, message };
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
