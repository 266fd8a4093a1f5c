/**
 * Remembers verdicts by content: the same bytes under the same rules have the same verdict.
 * An incomplete verdict is never kept, as what hindered it may pass.
 * @module
 */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { extname, join } from 'node:path';
import type { FileReport } from '../core/finding.ts';
import { LIMITS } from '../core/limits.ts';
import type { Policy } from '../policy/profile.ts';
import { sha256OfText } from './sha256.ts';
import { isTable } from './toml-file.ts';

/** The place of one verdict. */
export interface CachedVerdict {
  get(): Promise<FileReport | undefined>;
  put(report: FileReport): Promise<void>;
}

/** The cached verdict of a file of these bytes and this extension (a name can promise another format). */
export async function openVerdictCache(
  sha256: string,
  path: string,
  policy: Policy,
): Promise<CachedVerdict> {
  const { default: cacache } = await import('cacache');
  const folder = cacheFolder();
  const options = JSON.stringify([programDigest(), policy, LIMITS, extname(path).toLowerCase()]);
  const key = `scan:${sha256}:${sha256OfText(options)}`;
  return {
    async get() {
      try {
        const { data } = await cacache.get(folder, key);
        const kept: unknown = JSON.parse(data.toString('utf8'));
        return isReport(kept) ? kept : undefined;
      } catch {
        return undefined; // absent, or damaged: judge again
      }
    },
    async put(report) {
      if (!report.complete || report.verdict === 'incomplete') return;
      await cacache.put(folder, key, JSON.stringify({ ...report, bytesRead: 0 }));
    },
  };
}

/** The digest of this very program, rules and knowledge included: a newer one judges anew. */
export function programDigest(): string {
  return (digest ??= sha256OfText(readFileSync(process.argv[1] ?? '', 'latin1')));
}

let digest: string | undefined;

/** Where caches go on this system. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  const base = env['XDG_CACHE_HOME'] ?? env['LOCALAPPDATA'] ?? join(homedir(), '.cache');
  return join(base, 'pickleproof');
}

/** cacache checks the bytes; this checks that they are what we once wrote. */
function isReport(value: unknown): value is FileReport {
  return isTable(value) && typeof value['verdict'] === 'string' && value['complete'] === true;
}
