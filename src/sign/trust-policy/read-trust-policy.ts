/**
 * Reads a parsed `trust.toml`: every key is checked, and what is wrong is said with its place. A policy with one
 * mistake is no policy: a key that was misspelt could be the one that refuses.
 * @module
 */
import { parseAge, STANDARD_MAX_AGE } from '../claims/age.ts';
import { isVersion } from '../claims/version-order.ts';
import { Keys, tableOf, type TrustMistake } from './table-keys.ts';
import type { TrustedIdentity, TrustEntry, TrustPolicy } from './trust-policy.ts';

/** What came of a file: the policy counts only when there are no mistakes. */
export interface ReadTrustPolicy {
  readonly policy: TrustPolicy;
  readonly mistakes: readonly TrustMistake[];
}

const SCHEMA = 'pickleproof/trust/v1';
const TOP_KEYS = ['schema', 'trust'];
const KEYS = [
  'name',
  'path',
  'deny',
  'keys',
  'roots',
  'identities',
  'trustedRoot',
  'requireScan',
  'scanKeys',
  'scanIdentities',
  'maxAge',
  'ruleset',
  'minRuleset',
  'scanPolicy',
  'allowSkipped',
];

/** Reads the table at the top of the file to its end and collects every mistake. */
export function readTrustPolicy(file: unknown): ReadTrustPolicy {
  const mistakes: TrustMistake[] = [];
  const top = new Keys(tableOf(file) ?? {}, [], mistakes);
  top.refuseOthers(TOP_KEYS, 'the policy');
  const schema = top.text('schema');
  if (schema !== undefined && schema !== SCHEMA) top.complain('schema', `must be "${SCHEMA}"`);
  const list = top.value('trust');
  if (!Array.isArray(list) || list.length === 0) {
    top.complain('trust', 'is needed: write at least one [[trust]]');
    return { policy: { entries: [] }, mistakes };
  }
  const entries = list.map((entry: unknown, index) => {
    const table = tableOf(entry);
    const keys = new Keys(table ?? {}, ['trust', index], mistakes);
    if (table === undefined) keys.complain('', 'must be a table: write [[trust]]');
    return readEntry(keys);
  });
  return { policy: { entries }, mistakes };
}

function readEntry(keys: Keys): TrustEntry {
  keys.refuseOthers(KEYS, '[[trust]]');
  const entry: TrustEntry = {
    name: keys.text('name'),
    path: keys.text('path'),
    deny: keys.flag('deny'),
    keys: keys.texts('keys'),
    roots: keys.texts('roots'),
    identities: readIdentities(keys, 'identities'),
    trustedRoot: keys.text('trustedRoot'),
    requireScan: keys.flag('requireScan'),
    scanKeys: keys.texts('scanKeys'),
    scanIdentities: readIdentities(keys, 'scanIdentities'),
    maxAge: readAge(keys),
    ruleset: readDigests(keys, 'ruleset'),
    minRuleset: readVersion(keys),
    scanPolicy: readDigests(keys, 'scanPolicy'),
    allowSkipped: keys.flag('allowSkipped'),
  };
  checkTrust(entry, keys);
  return entry;
}

/** Keys that say more about the claim that `requireScan` asks for. */
const OF_SCANS = [
  'scanKeys',
  'scanIdentities',
  'maxAge',
  'ruleset',
  'minRuleset',
  'scanPolicy',
  'allowSkipped',
];

/** One kind of trust, so that nobody wonders which of several was used. */
function checkTrust(entry: TrustEntry, keys: Keys): void {
  const { name, path, deny, requireScan } = entry;
  if (name === undefined && path === undefined) {
    keys.complain(
      '',
      'needs a name or a path that says which models it is about ("**" is any path)',
    );
  }
  const kinds = ['keys', 'roots', 'identities'].filter((key) => keys.value(key) !== undefined);
  if (deny && kinds.length > 0) keys.complain('deny', `goes with no ${kinds.join(' and no ')}`);
  if (!deny && kinds.length !== 1) {
    keys.complain(kinds[1] ?? '', 'needs one of keys, roots, identities, or deny = true');
  }
  const isKeyless = kinds[0] === 'identities' || entry.scanIdentities.length > 0;
  if (entry.trustedRoot !== undefined && !isKeyless) {
    keys.complain('trustedRoot', 'goes with identities');
  }
  for (const key of OF_SCANS) {
    if (!requireScan && keys.value(key) !== undefined) {
      keys.complain(key, 'has no effect without requireScan = true');
    }
  }
}

function readIdentities(keys: Keys, key: string): readonly TrustedIdentity[] {
  const list = keys.list(key);
  return list.map((item, index) => {
    const table = tableOf(item) ?? {};
    const { identity, issuer, ...others } = table;
    const good = typeof identity === 'string' && typeof issuer === 'string';
    if (!good || identity === '' || issuer === '' || Object.keys(others).length > 0) {
      const message = 'must be { identity = "…", issuer = "…" }';
      keys.complain(key, `[${index}] ${message}`);
      return { identity: '', issuer: '' };
    }
    return { identity, issuer };
  });
}

function readAge(keys: Keys): number {
  const text = keys.text('maxAge') ?? STANDARD_MAX_AGE;
  const age = parseAge(text);
  if (age === undefined) keys.complain('maxAge', 'must be a time like "30d", "12h"');
  return age ?? 0;
}

function readDigests(keys: Keys, key: string): readonly string[] {
  const digests = keys.texts(key);
  const wrong = digests.find((digest) => !/^sha256:[0-9a-f]{64}$/.test(digest));
  if (wrong !== undefined)
    keys.complain(key, `${JSON.stringify(wrong)} is not "sha256:" and 64 digits`);
  return digests;
}

function readVersion(keys: Keys): string | undefined {
  const version = keys.text('minRuleset');
  if (version !== undefined && !isVersion(version)) {
    keys.complain('minRuleset', 'must be a version like "0.1.0"');
  }
  return version;
}
