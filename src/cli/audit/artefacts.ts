/**
 * Model files that lie among the code: judged by the scanner, and linked to the calls that load them.
 * @module
 */
import { existsSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import type { AuditArtefact, AuditFinding, LoadedArtefact } from '../../audit/finding.ts';
import { fingerprint } from '../../policy/fingerprint.ts';
import { BUILT_IN } from '../../policy/profile.ts';
import { judgeFile } from '../judge-path.ts';

const SETTINGS = { policy: BUILT_IN, hash: false, cache: false } as const;

/** All model files among the paths; dangerous ones are findings. */
export async function judgeArtefacts(
  paths: readonly string[],
  pause: (path: string) => Promise<void>,
): Promise<{
  readonly artefacts: readonly AuditArtefact[];
  readonly dangerous: readonly AuditFinding[];
}> {
  const artefacts: AuditArtefact[] = [];
  for (const path of paths) {
    await pause(path);
    const row = await judgeFile(path, SETTINGS);
    if ('reason' in row) continue;
    const { format, verdict, size } = row;
    artefacts.push({ path, format, verdict, size });
  }
  const dangerous = artefacts
    .filter(({ verdict }) => verdict === 'dangerous')
    .map(dangerousFinding);
  return { artefacts, dangerous };
}

/** Adds to each finding the verdict of the file that it loads, where that file is there. */
export async function linkArtefacts(
  findings: readonly AuditFinding[],
): Promise<readonly AuditFinding[]> {
  const judged = new Map<string, LoadedArtefact | undefined>();
  const loaded = async (
    from: string,
    literal: string | undefined,
  ): Promise<LoadedArtefact | undefined> => {
    const path = literal === undefined ? undefined : pathOf(from, literal);
    if (path === undefined) return undefined;
    if (!judged.has(path)) judged.set(path, await judge(path));
    return judged.get(path);
  };
  const linked: AuditFinding[] = [];
  for (const finding of findings) {
    const related = [];
    for (const place of finding.related) {
      related.push({ ...place, artefact: await loaded(place.path, place.literal) });
    }
    const artefact = await loaded(finding.path, finding.literal);
    const isBad = [artefact, ...related.map((place) => place.artefact)].some(
      (one) => one?.verdict === 'dangerous',
    );
    const severity = isBad ? 'critical' : finding.severity;
    linked.push({ ...finding, severity, related, artefact });
  }
  return linked;
}

/** A path that stands in code is meant from its folder, or from where the audit runs. */
function pathOf(from: string, literal: string): string | undefined {
  if (literal.includes('\0') || literal.length > 500) return undefined;
  const candidates = [posix.join(posix.dirname(from), literal), posix.normalize(literal)];
  return candidates.find((path) => existsSync(path) && statSync(path).isFile());
}

async function judge(path: string): Promise<LoadedArtefact | undefined> {
  const row = await judgeFile(path, SETTINGS);
  return 'reason' in row ? undefined : { path, verdict: row.verdict };
}

function dangerousFinding({ path, format, verdict }: AuditArtefact): AuditFinding {
  return {
    path,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    rule: 'dangerous-artefact',
    severity: 'critical',
    confidence: 'high',
    sink: path,
    source: 'repo-file',
    why: `${verdict} (${format})`,
    within: '',
    related: [],
    suppressions: [],
    fingerprint: fingerprint(['dangerous-artefact', path]),
    artefact: { path, verdict },
  };
}
