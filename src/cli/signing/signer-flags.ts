/**
 * Who signs, from the flags: a key, a key with certificates, or an identity.
 * @module
 */
import { existsSync } from 'node:fs';
import type { Certificate } from '../../crypto/certificate.ts';
import type { SigningKey } from '../../crypto/keys.ts';
import { signPayload } from '../../crypto/sign-payload.ts';
import { checkSignerCertificate } from '../../crypto/signer-certificate.ts';
import { terminalText } from '../../report/escape.ts';
import { PAYLOAD_TYPE } from '../../sign/statement.ts';
import { readSmallFile } from '../../sources/small-file.ts';
import type { Values } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { certificatesFrom, signingKeyFrom } from './key-files.ts';
import { installed } from './keyless-packages.ts';
import { textOf, textsOf } from './values.ts';

/** Who signs, as reports show it. */
export interface SignerFacts {
  readonly method: 'key' | 'certificate' | 'keyless';
  /** Of the key. */
  readonly hint?: string | undefined;
  /** Subject of the certificate. */
  readonly certificate?: string | undefined;
  /** Whom the certificate of a keyless signature is for. */
  readonly identity?: string | undefined;
}

/** Someone who can sign. */
export interface Signer {
  readonly facts: SignerFacts;
  /** The text of the bundle around a statement, verified. */
  sign(payload: Uint8Array): Promise<string>;
}

/** Reads the flags; throws `UsageError` for what may not sign. `command` stands in errors. */
export async function signerOf(
  command: string,
  values: Values,
  terminal: Terminal,
): Promise<Signer> {
  if (values['keyless'] === true) return keylessSigner(values);
  const other = ['identityToken', 'fulcioUrl', 'rekorUrl'].find((key) => key in values);
  if (other !== undefined) throw new UsageError(`${flagOf(other)}: goes with --keyless`);
  const path = textOf(values, 'key');
  if (path === undefined) {
    throw new UsageError(
      `${command}: name the private key with --key (pickleproof keygen makes one)`,
    );
  }
  const key = signingKeyFrom(path, values);
  const certificates = certificatesOf(values, key, terminal);
  return {
    facts: {
      method: certificates.length === 0 ? 'key' : 'certificate',
      hint: key.hint,
      certificate: certificates[0]?.subject,
    },
    sign: (payload) => Promise.resolve(signPayload(payload, key, certificates)),
  };
}

/** In one line. */
export function signerText({ hint, certificate, identity }: SignerFacts): string {
  if (hint === undefined) return terminalText(identity ?? '');
  return `key ${hint}${certificate === undefined ? '' : ` with ${terminalText(certificate)}`}`;
}

/** The certificate of the key, if there is one, and what leads from it to the root. */
function certificatesOf(
  values: Values,
  key: SigningKey,
  terminal: Terminal,
): readonly Certificate[] {
  const path = textOf(values, 'cert');
  const chain = textsOf(values, 'chain').flatMap((file) => certificatesFrom('--chain', file));
  if (path === undefined) {
    if (chain.length === 0) return [];
    throw new UsageError('--chain: name the certificate of the key with --cert');
  }
  const certificates = [...certificatesFrom('--cert', path), ...chain];
  const [own] = certificates;
  if (own !== undefined) {
    const { refusals, warnings } = checkSignerCertificate(own, key, new Date());
    if (refusals.length > 0) throw new UsageError(`--cert ${path}: ${refusals.join('; ')}`);
    for (const line of warnings) terminal.err(`Warning: ${terminalText(line)}\n`);
  }
  return certificates;
}

async function keylessSigner(values: Values): Promise<Signer> {
  const other = ['key', 'passwordFile', 'cert', 'chain'].find((key) => key in values);
  if (other !== undefined) throw new UsageError(`--keyless: goes with no ${flagOf(other)}`);
  const { subjectOfToken } = await import('../../crypto/keyless/identity-token.ts');
  const { loadSigning } = await import('../../crypto/keyless/packages.ts');
  const { CIContextProvider } = await installed(loadSigning);
  const identityToken = givenToken(values) ?? (await tokenOfCi(new CIContextProvider('sigstore')));
  const identity = subjectOfToken(identityToken);
  const urls = { fulcioUrl: urlOf(values, 'fulcioUrl'), rekorUrl: urlOf(values, 'rekorUrl') };
  return {
    facts: { method: 'keyless', identity },
    async sign(payload) {
      const { signKeyless } = await import('../../crypto/keyless/sign-keyless.ts');
      const artifact = { payload, payloadType: PAYLOAD_TYPE };
      return signKeyless(artifact, { identityToken, ...urls });
    },
  };
}

/** Bytes of a file with a token. */
const MAX_TOKEN = 65_536;

/** As cosign takes it: the token itself or a file; or the variable that its users have set. */
function givenToken(values: Values): string | undefined {
  const given = textOf(values, 'identityToken');
  const token =
    given !== undefined && existsSync(given)
      ? Buffer.from(readSmallFile(given, MAX_TOKEN)).toString('utf8')
      : (given ?? process.env['SIGSTORE_ID_TOKEN'] ?? '');
  return token.trim() === '' ? undefined : token.trim();
}

/** What a workflow of GitHub can ask for, if it may: https://docs.github.com/actions/concepts/security/openid-connect */
async function tokenOfCi(provider: { getToken(): Promise<string> }): Promise<string> {
  try {
    return await provider.getToken();
  } catch {
    throw new UsageError(
      '--keyless: give an OpenID Connect token with --identity-token, or in SIGSTORE_ID_TOKEN; ' +
        'a workflow of GitHub needs "permissions: id-token: write"',
    );
  }
}

function urlOf(values: Values, key: string): string | undefined {
  const text = textOf(values, key);
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(url?.hostname ?? '');
  // The token goes there: whoever reads it on the way can sign in our name.
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal)) return text;
  throw new UsageError(`${flagOf(key)} ${text}: write a URL that begins with https://`);
}

function flagOf(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
