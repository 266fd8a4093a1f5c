/**
 * The words of findings: made from their data, and never read back.
 * @module
 */
import { formatMessage } from '../policy/rule.ts';
import type { AuditFinding, AuditReport } from './finding.ts';
import { SEVERITIES, type SourceClass } from './severity.ts';
import type { AuditRule } from './sinks/sink.ts';

/** What a finding says, on one line. */
export function messageOf(finding: AuditFinding, rule: AuditRule | undefined): string {
  const { sink, why, source, related, artefact } = finding;
  const calls = related.length;
  const origin = FROM[source];
  const from = [
    origin === '' ? undefined : origin,
    calls === 0 ? undefined : `called at ${calls} ${calls === 1 ? 'place' : 'places'}`,
    artefact === undefined ? undefined : `it loads ${artefact.path}, which is ${artefact.verdict}`,
  ].filter((part) => part !== undefined);
  const template = rule?.message ?? '{sink}: {why}{from}';
  const values = { sink, why, from: from.map((part) => `; ${part}`).join('') };
  const fitting = why === undefined ? template.replace(': {why}', '') : template;
  return formatMessage(fitting, values);
}

/** Where a finding stands: `app/model.py:12:9`, or `load.ipynb, cell 3:1:5`. */
export function placeInWords({ path, cell, line, column }: AuditFinding): string {
  return `${path}${cell === undefined ? '' : `, cell ${cell}`}:${line}:${column}`;
}

/** Our own suppression, with a reason; those of other tools are only shown. */
export function isSuppressed({ suppressions }: AuditFinding): boolean {
  return suppressions.some(({ by }) => by === 'pickleproof');
}

/** `3 findings: 1 critical, 2 high; 1 suppressed`. */
export function auditInWords({ findings }: AuditReport): string {
  const open = findings.filter((finding) => !isSuppressed(finding));
  const parts = SEVERITIES.toReversed().flatMap((severity) => {
    const count = open.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}`];
  });
  const suppressed = findings.length - open.length;
  const counted = `${open.length} ${open.length === 1 ? 'finding' : 'findings'}`;
  const listed = parts.length === 0 ? counted : `${counted}: ${parts.join(', ')}`;
  return suppressed === 0 ? listed : `${listed}; ${suppressed} suppressed`;
}

const FROM: Readonly<Record<SourceClass, string>> = {
  network: 'the bytes come over the network',
  download: 'the file is downloaded',
  'cli-config': 'the command line or the environment names the file',
  parameter: 'the caller chooses the file',
  cache: 'the bytes lie in a cache',
  'repo-file': 'the file lies in this repository',
  self: 'the same code has just written the bytes',
  unknown: '',
};
