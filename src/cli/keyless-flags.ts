/**
 * Flags of keyless signing and verification, the same for every command that has them.
 * @module
 */
import type { Flag } from './command.ts';

/** For `sign` and `attest`. */
export const KEYLESS_SIGNING_FLAGS: readonly Flag[] = [
  {
    flags: '--keyless',
    help: 'sign with an identity instead of a key; talks to Fulcio and Rekor',
  },
  {
    flags: '--identity-token <token>',
    help: 'OpenID Connect token, or a file that holds it (or in SIGSTORE_ID_TOKEN)',
  },
  { flags: '--fulcio-url <url>', help: 'who issues the certificate', standard: 'the public one' },
  { flags: '--rekor-url <url>', help: 'who logs the signature', standard: 'the public one' },
];

/** For `verify`. */
export const KEYLESS_TRUST_FLAGS: readonly Flag[] = [
  {
    flags: '--identity <who>',
    help: 'trust this identity, to the letter: an e-mail address, or the URI of a workflow',
  },
  { flags: '--issuer <url>', help: 'who vouched for it at sign-in: https://accounts.google.com' },
  {
    flags: '--trusted-root <file>',
    help: 'Sigstore trusted root for --identity (default: the public one, as installed)',
  },
];
