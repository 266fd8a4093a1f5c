/**
 * `gate --format sarif`: one run for each step, so that a code scanning service tells them apart.
 * Spec: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 * @module
 */
import { jsonText, terminalText } from '../escape.ts';
import { SARIF_LEVEL, SARIF_SCHEMA, SARIF_SCORE, uriOf } from '../sarif-parts.ts';
import type { GateFinding, GateReport, GateReporter, GateStep } from './gate-report.ts';

/** Reporter `sarif`. */
export const sarif: GateReporter = {
  id: 'sarif',
  render(report) {
    const runs = report.steps.map((step, index) => run(report, step, index));
    return `${jsonText({ $schema: SARIF_SCHEMA, version: '2.1.0', runs }, 2)}\n`;
  },
};

/** Services refuse two runs of one category: the number of the step keeps them apart. */
function run({ tool }: GateReport, step: GateStep, index: number): object {
  const rules = [...new Map(step.findings.map((finding) => [finding.rule, finding])).values()];
  return {
    tool: {
      driver: { name: tool.name, semanticVersion: tool.version, rules: rules.map(descriptor) },
    },
    automationDetails: { id: `pickleproof-gate/${step.step}-${index + 1}/` },
    invocations: [
      {
        executionSuccessful: step.exitCode !== 2,
        exitCode: step.exitCode,
        toolExecutionNotifications: step.notes.map((note) => ({
          level: 'note',
          message: { text: terminalText(note) },
        })),
      },
    ],
    results: step.findings.map(result),
  };
}

function descriptor({ rule, severity }: GateFinding): object {
  return {
    id: rule,
    defaultConfiguration: { level: SARIF_LEVEL[severity] },
    properties: { tags: ['security'], 'security-severity': SARIF_SCORE[severity] },
  };
}

function result({ rule, severity, path, line = 1, message, fingerprint }: GateFinding): object {
  return {
    ruleId: rule,
    level: SARIF_LEVEL[severity],
    message: { text: terminalText(message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path) },
          region: { startLine: Math.max(1, line) },
        },
      },
    ],
    ...(fingerprint === undefined
      ? {}
      : { partialFingerprints: { 'pickleproof/v1': fingerprint } }),
  };
}
