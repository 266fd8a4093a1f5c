/**
 * Signs with a certificate that Fulcio issues for minutes, and has Rekor log it. This is the only part of signing
 * that talks to a network, and only where the user asks for it.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { readBundle } from '../../sign/bundle.ts';
import { subjectOfToken } from './identity-token.ts';
import { loadSigning } from './packages.ts';

/** With whom to sign. */
export interface KeylessSigner {
  /** An OpenID Connect token; it is a secret until it expires and stands in no message. */
  readonly identityToken: string;
  readonly fulcioUrl?: string | undefined;
  readonly rekorUrl?: string | undefined;
}

/** What is signed. */
export interface Artifact {
  readonly payload: Uint8Array;
  readonly payloadType: string;
}

/** Milliseconds that one request may take. */
const TIMEOUT = 30_000;

/** The text of the bundle. Throws `ModelFileError` and `KeylessUnavailable`. */
export async function signKeyless(artifact: Artifact, signer: KeylessSigner): Promise<string> {
  const { identityToken, fulcioUrl, rekorUrl } = signer;
  subjectOfToken(identityToken);
  const { DSSEBundleBuilder, FulcioSigner, RekorWitness, bundleToJSON, ...urls } =
    await loadSigning();
  const common = { retry: 2, timeout: TIMEOUT };
  const builder = new DSSEBundleBuilder({
    signer: new FulcioSigner({
      ...common,
      fulcioBaseURL: withoutSlash(fulcioUrl) ?? urls.DEFAULT_FULCIO_URL,
      identityProvider: { getToken: () => Promise.resolve(identityToken) },
    }),
    witnesses: [
      new RekorWitness({
        ...common,
        rekorBaseURL: withoutSlash(rekorUrl) ?? urls.DEFAULT_REKOR_URL,
      }),
    ],
  });
  try {
    const data = Buffer.from(artifact.payload);
    const bundle = await builder.create({ data, type: artifact.payloadType });
    return readable(JSON.stringify(bundleToJSON(bundle)), artifact.payload);
  } catch (error) {
    throw new ModelFileError('SOURCE_FAILED', `keyless signing failed: ${reasonOf(error)}`);
  }
}

/** Reads what the services made, as a verifier will: what it would refuse must not be written. */
function readable(text: string, payload: Uint8Array): string {
  const { material, envelope } = readBundle(new TextEncoder().encode(text));
  const isSame = Buffer.compare(envelope.payload, payload) === 0;
  if (material.method === 'keyless' && isSame) return text;
  throw new ModelFileError('MALFORMED', 'the services made another bundle');
}

/** The library says which step failed, and in its cause what the server or the network said. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
  if (error instanceof ModelFileError) return error.message;
  const step = STEPS[code] ?? 'the signature could not be made';
  // The token may stand in any text of a library; none of ours is that long.
  return cause === '' || cause.length > 300 ? step : `${step}: ${cause}`;
}

/** Codes of @sigstore/sign 4.1.1, dist/error.d.ts. */
const STEPS: Readonly<Record<string, string>> = {
  CA_CREATE_SIGNING_CERTIFICATE_ERROR: 'Fulcio issued no certificate',
  IDENTITY_TOKEN_PARSE_ERROR: 'the identity token cannot be read',
  IDENTITY_TOKEN_READ_ERROR: 'the identity token cannot be read',
  TLOG_CREATE_ENTRY_ERROR: 'Rekor did not log the signature',
  TLOG_FETCH_ENTRY_ERROR: 'Rekor did not log the signature',
};

function withoutSlash(url: string | undefined): string | undefined {
  return url?.replace(/\/+$/, '');
}
