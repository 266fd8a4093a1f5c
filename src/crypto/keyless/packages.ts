/**
 * The optional packages that know Sigstore's keyless signatures. They are loaded when one is met, and their
 * absence is a refusal that says what to install, never a pass.
 * @module
 */
import { createRequire } from 'node:module';

/** Thrown when keyless signatures are asked for and the packages are not installed. */
export class KeylessUnavailable extends Error {
  override readonly name = 'KeylessUnavailable';

  constructor(cause: unknown) {
    super(
      'keyless signatures need packages that are not installed: ' +
        'npm install @sigstore/bundle@4 @sigstore/verify@3 @sigstore/tuf@4 @sigstore/sign@4',
      { cause },
    );
  }
}

type BundlePackage = typeof import('@sigstore/bundle');
type VerifyPackage = typeof import('@sigstore/verify');
type SignPackage = typeof import('@sigstore/sign');
/** The messages of Sigstore's trusted root, as @sigstore/verify wants them. */
type TrustedRoot = Parameters<VerifyPackage['toTrustMaterial']>[0];

/** What verification is made of. */
export interface Verification {
  readonly bundle: BundlePackage;
  readonly verify: VerifyPackage;
  /** Makes the message from its JSON; what is no trusted root makes it throw. */
  readonly trustedRoot: (json: unknown) => TrustedRoot;
}

/** Loads what verification needs. Throws `KeylessUnavailable`. */
export async function loadVerification(): Promise<Verification> {
  return orUnavailable(async () => {
    const [bundle, verify] = await Promise.all([
      import('@sigstore/bundle'),
      import('@sigstore/verify'),
    ]);
    return { bundle, verify, trustedRoot: messagesOf() };
  });
}

/** Loads what signing needs. Throws `KeylessUnavailable`. */
export async function loadSigning(): Promise<SignPackage & Pick<BundlePackage, 'bundleToJSON'>> {
  return orUnavailable(async () => {
    const [{ bundleToJSON }, sign] = await Promise.all([
      import('@sigstore/bundle'),
      import('@sigstore/sign'),
    ]);
    return { ...sign, bundleToJSON };
  });
}

/** Where a file of an installed package lies. Throws `KeylessUnavailable`. */
export function pathInPackage(name: string): string {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch (cause) {
    throw new KeylessUnavailable(cause);
  }
}

interface Messages {
  readonly TrustedRoot: { fromJSON(json: unknown): TrustedRoot };
}

/** The copy of the messages that @sigstore/verify itself uses: it need not lie where we would look. */
function messagesOf(): Verification['trustedRoot'] {
  const require = createRequire(pathInPackage('@sigstore/verify'));
  const messages: Messages = require('@sigstore/protobuf-specs');
  return (json) => messages.TrustedRoot.fromJSON(json);
}

async function orUnavailable<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    if (cause instanceof KeylessUnavailable) throw cause;
    throw new KeylessUnavailable(cause);
  }
}
