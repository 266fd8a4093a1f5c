/**
 * Flags of `verify` about claims.
 * @module
 */
import type { Flag } from './command.ts';

/** Flags of `verify` about claims. */
export const CLAIM_FLAGS: readonly Flag[] = [
  {
    flags: '--claims [file]',
    help: 'there must be a signed claim that a scan passed (default PATH/claims.jsonl)',
  },
  {
    flags: '--claims-key <file>',
    help: 'claims must be signed with this key, not with that of the model; may be given several times',
    repeatable: true,
  },
  { flags: '--max-age <age>', help: 'how old it may be (30d, 12h)', standard: '30d' },
  {
    flags: '--ruleset <digest>',
    help: 'the scan must have used these rules (sha256:…); may be given several times',
    repeatable: true,
  },
  {
    flags: '--min-ruleset <version>',
    help: 'the scan must have used the rules of this version of pickleproof, or of a later one',
  },
  {
    flags: '--scan-policy <digest>',
    help: 'the scan may have used this policy (sha256:…); may be given several times',
    repeatable: true,
  },
  {
    flags: '--allow-skipped',
    help: 'accept a clean scan that left out files which hold no model (README.md)',
  },
];
