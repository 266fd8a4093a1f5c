/**
 * `--format sarif`: SARIF 2.1.0, for code scanning services.
 * Spec: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 * @module
 */
import { jsonText, terminalText } from '../../report/escape.ts';
import { SARIF_LEVEL, SARIF_SCHEMA, SARIF_SCORE, uriOf } from '../../report/sarif-parts.ts';
import type { AuditFinding, AuditReport, Place } from '../finding.ts';
import type { Confidence } from '../severity.ts';
import type { AuditRule } from '../sinks/sink.ts';
import { isSuppressed, messageOf } from '../words.ts';
import type { AuditReporter } from './audit-reporter.ts';

/** Reporter `sarif`. */
export const sarif: AuditReporter = {
  id: 'sarif',
  title: 'SARIF 2.1.0, for code scanning services',
  render(report, rules) {
    const used = new Set(report.findings.map(({ rule }) => rule));
    const listed = rules.filter(({ id }) => used.has(id));
    const log = { $schema: SARIF_SCHEMA, version: '2.1.0', runs: [run(report, listed)] };
    return `${jsonText(log, 2)}\n`;
  },
};

function run({ tool, findings, problems }: AuditReport, rules: readonly AuditRule[]): object {
  const index = new Map(rules.map(({ id }, position) => [id, position]));
  return {
    tool: {
      driver: { name: tool.name, semanticVersion: tool.version, rules: rules.map(descriptor) },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: problems.length === 0,
        toolExecutionNotifications: problems.map(({ path, message }) => ({
          level: 'error',
          message: { text: terminalText(message) },
          locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
        })),
      },
    ],
    results: findings.map((finding) => result(finding, rules, index.get(finding.rule))),
  };
}

function descriptor(rule: AuditRule): object {
  return {
    id: rule.id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.explanation },
    help: { text: rule.advice },
    ...(rule.references[0] === undefined ? {} : { helpUri: rule.references[0] }),
    defaultConfiguration: { level: SARIF_LEVEL[rule.severity] },
    properties: {
      tags: ['security', ...rule.cwe.map((id) => `external/cwe/${id.toLowerCase()}`)],
      'security-severity': SARIF_SCORE[rule.severity],
    },
  };
}

function result(
  finding: AuditFinding,
  rules: readonly AuditRule[],
  ruleIndex: number | undefined,
): object {
  const { rule, severity, related, fingerprint, sink, source, confidence, useCase } = finding;
  const text = messageOf(
    finding,
    rules.find(({ id }) => id === rule),
  );
  const suppressions = suppressionsOf(finding);
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: SARIF_LEVEL[severity],
    message: { text: terminalText(text) },
    locations: [location(finding, finding.within)],
    ...(related.length === 0 ? {} : { relatedLocations: related.map((place) => location(place)) }),
    partialFingerprints: { 'pickleproof/v1': fingerprint },
    ...(suppressions.length === 0 ? {} : { suppressions }),
    rank: RANK[confidence],
    properties: { severity, confidence, sink, source, useCase, cell: finding.cell },
  };
}

function suppressionsOf(finding: AuditFinding): object[] {
  const inSource = isSuppressed(finding)
    ? finding.suppressions
        .filter(({ by }) => by === 'pickleproof')
        .map(({ reason }) => ({ kind: 'inSource', justification: terminalText(reason ?? '') }))
    : [];
  return finding.known === true ? [...inSource, { kind: 'external' }] : inSource;
}

/** A notebook is JSON: viewers would show another line of it, so the cell is named instead. */
function location(place: Place, within = ''): object {
  const { path, cell, line, column, endLine, endColumn } = place;
  const region =
    cell === undefined
      ? { startLine: line, startColumn: column, endLine, endColumn }
      : { startLine: 1 };
  const name = cell === undefined ? within : `cell ${cell}, line ${line}`;
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(path) }, region },
    ...(name === '' ? {} : { logicalLocations: [{ fullyQualifiedName: terminalText(name) }] }),
  };
}

const RANK: Readonly<Record<Confidence, number>> = { high: 90, medium: 60, low: 30 };
