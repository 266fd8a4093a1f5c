/**
 * `--format sarif`: SARIF 2.1.0, for code scanning services.
 * Spec: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 * @module
 */
import type { FileReport, Finding, ScanReport } from '../core/finding.ts';
import { RULES } from '../policy/rules/index.ts';
import type { Rule } from '../policy/rule.ts';
import { jsonText, terminalText } from './escape.ts';
import type { Reporter } from './reporter.ts';
import { SARIF_LEVEL, SARIF_SCHEMA, SARIF_SCORE, uriOf } from './sarif-parts.ts';

/** Reporter `sarif`. */
export const sarif: Reporter = {
  id: 'sarif',
  title: 'SARIF 2.1.0, for code scanning services',
  render(report) {
    const used = new Set(report.files.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
    const rules = RULES.filter(({ id }) => used.has(id));
    const log = { $schema: SARIF_SCHEMA, version: '2.1.0', runs: [run(report, rules)] };
    return `${jsonText(log, 2)}\n`;
  },
};

function run({ tool, summary, files }: ScanReport, rules: readonly Rule[]): object {
  const index = new Map(rules.map(({ id }, position) => [id, position]));
  const driver = { name: tool.name, semanticVersion: tool.version, rules: rules.map(descriptor) };
  return {
    tool: { driver: { ...driver, properties: { ruleset: tool.ruleset } } },
    invocations: [{ executionSuccessful: summary.interrupted !== true }],
    artifacts: files.map(artifact),
    results: files.flatMap((file, artifactIndex) =>
      file.findings.map((finding) => result(finding, file, artifactIndex, index.get(finding.rule))),
    ),
    properties: { verdict: summary.verdict, complete: summary.complete },
  };
}

function descriptor(rule: Rule): object {
  return {
    id: rule.id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.explanation },
    help: { text: rule.advice },
    ...(rule.references[0] === undefined ? {} : { helpUri: rule.references[0] }),
    defaultConfiguration: { level: SARIF_LEVEL[rule.severity] },
    properties: {
      tags: ['security', ...rule.capabilities],
      // GitHub sorts by this number (0 to 10, as in CVSS).
      'security-severity': SARIF_SCORE[rule.severity],
    },
  };
}

function artifact({ path, size, sha256, format, verdict, complete }: FileReport): object {
  return {
    location: { uri: uriOf(path) },
    length: size,
    ...(sha256 === undefined ? {} : { hashes: { 'sha-256': sha256 } }),
    properties: { format, verdict, complete },
  };
}

function result(
  finding: Finding,
  { path }: FileReport,
  index: number,
  ruleIndex: number | undefined,
): object {
  const { rule, severity, verdict, offset, count, fingerprint, known } = finding;
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: SARIF_LEVEL[severity],
    message: { text: terminalText(finding.message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path), index },
          region: region(finding),
        },
        ...logicalLocation(finding),
      },
    ],
    partialFingerprints: { 'pickleproof/v1': fingerprint },
    ...(known === true ? { suppressions: [{ kind: 'external' }] } : {}),
    properties: { verdict, target: finding.target, arguments: finding.arguments, offset, count },
  };
}

/** Viewers want a line even of a binary file; an offset inside a member is no offset of the file. */
function region({ member, offset }: Finding): object {
  const inFile = offset !== undefined && (member === undefined || member === '');
  return inFile ? { startLine: 1, byteOffset: offset } : { startLine: 1 };
}

function logicalLocation({ member }: Finding): object {
  if (member === undefined || member === '') return {};
  return { logicalLocations: [{ fullyQualifiedName: terminalText(member), kind: 'member' }] };
}
