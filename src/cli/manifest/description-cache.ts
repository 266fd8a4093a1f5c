/**
 * What files were found to be, by their identity: a file that has not changed since is not judged again by the
 * same program. What could not be judged in full is never kept, as what hindered it may pass; nor what was judged
 * under a policy of the user.
 * @module
 */
import { createHash } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { identityText, isSettled } from '../../crypto/file-identity.ts';
import { openLineCache } from '../../crypto/line-cache.ts';
import { lookAt } from '../../crypto/listed-file.ts';
import type { Verdict } from '../../core/verdict.ts';
import type { TreeFile } from '../../sources/model-tree.ts';
import { isTable } from '../toml-file.ts';
import { cacheFolder, programDigest } from '../verdict-cache.ts';
import type { Description } from './describe-files.ts';

/** What a file was found to be. */
export interface Described {
  /** Nothing for what is no model. */
  readonly description: Description | undefined;
  /** It was judged in full. */
  readonly complete: boolean;
}

/** Descriptions of files that were not changed since. */
export interface DescriptionCache {
  get(file: TreeFile): Described | undefined;
  /** `before` is the state of the file before it was judged; not kept when it is another one now. */
  put(file: TreeFile, before: BigIntStats, described: Described): void;
  save(): void;
}

/** At most some 4 MB. */
const KIND = { name: 'descriptions.v1', mostEntries: 1000 };
const MOST_LENGTH = 4096;
const KEPT: readonly Verdict[] = ['clean', 'unknown', 'dangerous'];

/** The cache of this user and this program. */
export function openDescriptionCache(): DescriptionCache {
  const lines = openLineCache(cacheFolder(), KIND);
  const began = Date.now();
  return {
    get(file) {
      const value = lines.get(keyOf(file, stateOf(file)));
      return value === undefined ? undefined : decoded(value);
    },
    put(file, before, { description, complete }) {
      if (!complete) return;
      const isSame = identityText(stateOf(file)) === identityText(before);
      const isWhole = description?.verdict === undefined || KEPT.includes(description.verdict);
      if (!isSame || !isWhole || !isSettled(before, began)) return;
      const value = Buffer.from(JSON.stringify({ description })).toString('base64url');
      if (value.length <= MOST_LENGTH) lines.put(keyOf(file, before), value);
    },
    save: () => lines.save(),
  };
}

/** The state of a file, as it is now; throws `SOURCE_FAILED`. */
export function stateOf(file: TreeFile): BigIntStats {
  return lookAt(file, true).stat;
}

/** The name of a file can promise another format. */
function keyOf({ name }: TreeFile, state: BigIntStats): string {
  const facts = JSON.stringify([programDigest(), name, identityText(state)]);
  return createHash('sha256').update(facts).digest('hex');
}

function decoded(value: string): Described | undefined {
  try {
    const kept: unknown = JSON.parse(Buffer.from(value, 'base64url').toString('utf8'));
    if (!isTable(kept)) return undefined;
    const { description } = kept;
    if (description === undefined) return { description, complete: true };
    return isDescription(description) ? { description, complete: true } : undefined;
  } catch {
    return undefined;
  }
}

/** The check of the line has said that we wrote it; this, that it is what it should be. */
function isDescription(value: unknown): value is Description {
  return (
    isTable(value) &&
    typeof value['format'] === 'string' &&
    KEPT.some((verdict) => verdict === value['verdict'])
  );
}
