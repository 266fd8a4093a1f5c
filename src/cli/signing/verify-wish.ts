/**
 * What `verify` is asked: by flags, or by the entry of `trust.toml` that is about the model.
 * @module
 */
import type { Trust } from '../../crypto/signer.ts';
import type { ClaimRequirement } from '../../sign/claims/judge-claim.ts';
import type { Problem } from '../../sign/problem.ts';
import type { Values } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { hasClaimDetails, requirementFromEntry, requirementFromFlags } from './claim-flags.ts';
import { trustEntryFor } from './trust-file.ts';
import {
  claimTrustFromEntry,
  claimTrustFromFlags,
  TRUST_KEYS,
  trustFromEntry,
  trustFromFlags,
} from './trust-flags.ts';
import { textOf } from './values.ts';

/** Whom to trust and what to ask for, or why this model is not even looked at. */
export type Wish =
  | {
      readonly trust: Trust;
      readonly claimTrust: Trust;
      readonly requirement: ClaimRequirement | undefined;
      readonly now: Date;
    }
  | { readonly denied: Problem };

/** Reads the flags and the policy that they name; throws `UsageError`. */
export async function wishOf(path: string, values: Values, now: Date): Promise<Wish> {
  const policy = textOf(values, 'policy');
  if (policy === undefined) {
    const requirement = requirementFromFlags(values, now);
    const trust = await trustFromFlags(values);
    return { trust, claimTrust: claimTrustFromFlags(values, trust), requirement, now };
  }
  if (TRUST_KEYS.some((key) => values[key] !== undefined) || hasClaimDetails(values)) {
    throw new UsageError(
      '--policy: the file says whom to trust and what to ask for; give no other flags for that',
    );
  }
  const entry = await trustEntryFor(policy, path);
  if (entry === undefined || entry.deny) {
    const message =
      entry === undefined ? 'no entry is about this model' : 'an entry denies this model';
    return { denied: { code: 'POLICY_DENIED', message: `${policy}: ${message}` } };
  }
  const requirement = requirementFromEntry(entry, values, now);
  const trust = await trustFromEntry(entry, policy);
  const claimTrust = await claimTrustFromEntry(entry, policy, trust);
  return { trust, claimTrust, requirement, now };
}
