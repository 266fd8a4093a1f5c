/**
 * What `verify` asks of claims, from the flags or from an entry of `trust.toml`.
 * @module
 */
import { parseAge, STANDARD_MAX_AGE } from '../../sign/claims/age.ts';
import { isDigest } from '../../sign/claims/claim-values.ts';
import type { ClaimRequirement } from '../../sign/claims/judge-claim.ts';
import { isVersion } from '../../sign/claims/version-order.ts';
import type { TrustEntry } from '../../sign/trust-policy/trust-policy.ts';
import type { Values } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { textOf, textsOf } from './values.ts';

/** The keys of these flags that mean nothing without `--claims`. */
const DETAILS = ['claimsKey', 'maxAge', 'ruleset', 'minRuleset', 'scanPolicy', 'allowSkipped'];

/** Reads the flags; throws `UsageError`. Nothing when no claims are asked for. */
export function requirementFromFlags(values: Values, now: Date): ClaimRequirement | undefined {
  const given = DETAILS.filter((key) => values[key] !== undefined);
  if (values['claims'] === undefined) {
    if (given.length === 0) return undefined;
    throw new UsageError(
      '--claims-key, --max-age, --ruleset and their like: they go with --claims',
    );
  }
  const age = textOf(values, 'maxAge') ?? STANDARD_MAX_AGE;
  const maxAge = parseAge(age);
  if (maxAge === undefined) throw new UsageError(`--max-age ${age}: write a time like 30d or 12h`);
  const minVersion = textOf(values, 'minRuleset');
  if (minVersion !== undefined && !isVersion(minVersion)) {
    throw new UsageError(`--min-ruleset ${minVersion}: write a version like 0.1.0`);
  }
  return {
    now: now.getTime(),
    maxAge,
    rulesets: digestsOf(values, 'ruleset', '--ruleset'),
    minVersion,
    policies: digestsOf(values, 'scanPolicy', '--scan-policy'),
    allowSkipped: values['allowSkipped'] === true,
  };
}

/** Whether flags are given that an entry of a policy decides. */
export function hasClaimDetails(values: Values): boolean {
  return DETAILS.some((key) => values[key] !== undefined);
}

/** What an entry asks for; nothing when it asks for no scan and neither does the user. */
export function requirementFromEntry(
  entry: TrustEntry,
  values: Values,
  now: Date,
): ClaimRequirement | undefined {
  if (!entry.requireScan && values['claims'] === undefined) return undefined;
  const { maxAge, ruleset, minRuleset, scanPolicy, allowSkipped } = entry;
  return {
    now: now.getTime(),
    maxAge,
    rulesets: ruleset,
    minVersion: minRuleset,
    policies: scanPolicy,
    allowSkipped,
  };
}

function digestsOf(values: Values, key: string, flag: string): readonly string[] {
  const digests = textsOf(values, key);
  const wrong = digests.find((digest) => !isDigest(digest));
  if (wrong === undefined) return digests;
  throw new UsageError(`${flag} ${wrong}: write sha256: and 64 hexadecimal digits`);
}
