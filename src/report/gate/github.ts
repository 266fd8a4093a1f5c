/**
 * `gate --format github`: workflow commands, which GitHub shows beside the files of a pull request.
 * Spec: https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 * @module
 */
import { SARIF_LEVEL } from '../sarif-parts.ts';
import { workflowCommand } from '../workflow-command.ts';
import { gateInWords, outcomeOf, type GateReporter } from './gate-report.ts';

const LEVELS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** Reporter `github`. */
export const github: GateReporter = {
  id: 'github',
  render(report) {
    const lines = report.steps.flatMap((step) => [
      ...step.findings.map(({ severity, path, line, rule, message }) =>
        workflowCommand(LEVELS[SARIF_LEVEL[severity]], { file: path, line, title: rule }, message),
      ),
      ...(step.ok || step.findings.length > 0 ? [] : [stepError(step.step, outcomeOf(step))]),
    ]);
    const level = report.summary.ok ? 'notice' : 'error';
    const last = workflowCommand(level, { title: 'pickleproof gate' }, gateInWords(report));
    return `${[...lines, last].join('\n')}\n`;
  },
};

function stepError(step: string, outcome: string): string {
  return workflowCommand('error', { title: `pickleproof ${step}` }, outcome);
}
