/**
 * Whom the user trusts, from the flags or from `trust.toml`. A signature cannot say that itself.
 * @module
 */
import { dirname, resolve } from 'node:path';
import type { Trust } from '../../crypto/signer.ts';
import type { TrustEntry, TrustedIdentity } from '../../sign/trust-policy/trust-policy.ts';
import type { Values } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { certificatesFrom, publicKeyFrom } from './key-files.ts';
import { installed } from './keyless-packages.ts';
import { textOf, textsOf } from './values.ts';

/** Flags that say whom to trust. */
export const TRUST_KEYS: readonly string[] = [
  'publicKey',
  'certRoot',
  'identity',
  'issuer',
  'trustedRoot',
];

/** Reads the flags; throws `UsageError` when nobody is named. */
export async function trustFromFlags(values: Values): Promise<Trust> {
  const keys = textsOf(values, 'publicKey').map((file) => publicKeyFrom('--public-key', file));
  const roots = textsOf(values, 'certRoot').flatMap((file) =>
    certificatesFrom('--cert-root', file),
  );
  const identity = identityOf(values);
  if (keys.length === 0 && roots.length === 0 && identity === undefined) {
    throw new UsageError(
      'verify: say whom you trust: --public-key FILE for a key, --cert-root FILE for certificates, ' +
        '--identity and --issuer for a keyless signature, or --policy trust.toml; ' +
        'a signature can be made by anyone, and cannot say that itself',
    );
  }
  return {
    keys: keys.length === 0 ? undefined : keys,
    roots: roots.length === 0 ? undefined : roots,
    keyless:
      identity === undefined
        ? undefined
        : await keylessTrust([identity], textOf(values, 'trustedRoot')),
  };
}

/** Whose claims count: those whom the user names for that, or who may sign the model. */
export function claimTrustFromFlags(values: Values, trust: Trust): Trust {
  const keys = textsOf(values, 'claimsKey').map((file) => publicKeyFrom('--claims-key', file));
  return keys.length === 0 ? trust : { keys };
}

/** The same for an entry of a policy. */
export async function claimTrustFromEntry(
  entry: TrustEntry,
  policy: string,
  trust: Trust,
): Promise<Trust> {
  const { scanKeys: keys, scanIdentities: identities } = entry;
  if (keys.length === 0 && identities.length === 0) return trust;
  return trustFromEntry({ ...entry, keys, identities, roots: [] }, policy);
}

/** Whom an entry of a policy trusts; its files lie beside the policy. */
export async function trustFromEntry(
  entry: Pick<TrustEntry, 'keys' | 'roots' | 'identities' | 'trustedRoot'>,
  policy: string,
): Promise<Trust> {
  const beside = (file: string): string => resolve(dirname(policy), file);
  const { keys, roots, identities, trustedRoot } = entry;
  return {
    keys:
      keys.length === 0 ? undefined : keys.map((file) => publicKeyFrom(`${policy}:`, beside(file))),
    roots:
      roots.length === 0
        ? undefined
        : roots.flatMap((file) => certificatesFrom(`${policy}:`, beside(file))),
    keyless:
      identities.length === 0
        ? undefined
        : await keylessTrust(
            identities,
            trustedRoot === undefined ? undefined : beside(trustedRoot),
          ),
  };
}

function identityOf(values: Values): TrustedIdentity | undefined {
  const [identity, issuer] = [textOf(values, 'identity'), textOf(values, 'issuer')];
  if (identity !== undefined && issuer !== undefined) {
    if (identity !== '' && issuer !== '') return { identity, issuer };
    throw new UsageError('--identity, --issuer: they must not be empty');
  }
  if (identity === undefined && issuer === undefined) {
    if (textOf(values, 'trustedRoot') === undefined) return undefined;
    throw new UsageError('--trusted-root: goes with --identity and --issuer');
  }
  throw new UsageError(
    '--identity and --issuer go together: anyone can have your address with another issuer',
  );
}

async function keylessTrust(
  identities: readonly TrustedIdentity[],
  path: string | undefined,
): Promise<NonNullable<Trust['keyless']>> {
  const { loadVerification } = await import('../../crypto/keyless/packages.ts');
  const { readTrustedRoot } = await import('../../crypto/keyless/trusted-root.ts');
  await installed(loadVerification);
  return { identities, trustedRoot: await installed(() => readTrustedRoot(path)) };
}
