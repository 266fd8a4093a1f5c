/**
 * `trust.toml` as data: for which models whose signatures count, and what must have been said of them. The first
 * entry that fits a model decides; a model that none fits is refused.
 * @module
 */
import { matchesPattern } from './pattern.ts';

/** Who must have signed without a key of their own, to the letter. */
export interface TrustedIdentity {
  readonly identity: string;
  readonly issuer: string;
}

/** One `[[trust]]`. Files stand as they are written: relative to the policy. */
export interface TrustEntry {
  /** Pattern of the model's own name, the last part of its path. */
  readonly name: string | undefined;
  /** Pattern of the path below the folder of the policy, or of the absolute path of a model elsewhere. */
  readonly path: string | undefined;
  /** Refuses what fits. */
  readonly deny: boolean;
  readonly keys: readonly string[];
  readonly roots: readonly string[];
  readonly identities: readonly TrustedIdentity[];
  /** A Sigstore trusted root for `identities` and `scanIdentities`. */
  readonly trustedRoot: string | undefined;
  /** A claim that the scan passed must be there. */
  readonly requireScan: boolean;
  /** Who must have made it, where that is not who signed the model. */
  readonly scanKeys: readonly string[];
  readonly scanIdentities: readonly TrustedIdentity[];
  /** Seconds that a claim may be old. */
  readonly maxAge: number;
  /** Digests of rulesets (`sha256:…`) of which the scan must have used one; any when empty. */
  readonly ruleset: readonly string[];
  /** The earliest version of the tool whose rules are good enough. */
  readonly minRuleset: string | undefined;
  /** Digests of additional policies with which the scan may have been made. */
  readonly scanPolicy: readonly string[];
  /** Whether files that hold no model may have been left unread. */
  readonly allowSkipped: boolean;
}

/** All entries, in the order of the file. */
export interface TrustPolicy {
  readonly entries: readonly TrustEntry[];
}

/** Where a model lies, as the patterns see it: `/` between the parts. */
export interface ModelPlace {
  readonly name: string;
  readonly path: string;
}

/** The first entry that fits; nothing when none does. An entry with both patterns needs both to fit. */
export function entryFor(
  { entries }: TrustPolicy,
  { name, path }: ModelPlace,
): TrustEntry | undefined {
  return entries.find(
    (entry) =>
      (entry.name === undefined || matchesPattern(entry.name, name)) &&
      (entry.path === undefined || matchesPattern(entry.path, path)),
  );
}
