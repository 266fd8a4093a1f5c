/**
 * `gate --format markdown`: for job summaries and comments on pull requests.
 * @module
 */
import { markdownCode, markdownText } from '../escape.ts';
import { gateInWords, outcomeOf, type GateReporter, type GateStep } from './gate-report.ts';

/** Rows of one step; a job summary holds a megabyte. */
const SHOWN = 100;

/** Reporter `markdown`. */
export const markdown: GateReporter = {
  id: 'markdown',
  render(report) {
    return [
      `## pickleproof ${markdownText(gateInWords(report))}`,
      '',
      '| step | outcome | paths | findings |',
      '|---|---|---|---:|',
      ...report.steps.map(
        (step) =>
          `| ${step.step} | ${outcomeOf(step)} | ${step.paths.map(markdownCode).join(' ')} | ${step.findings.length} |`,
      ),
      '',
      ...report.steps.flatMap(section),
    ].join('\n');
  },
};

function section(step: GateStep): readonly string[] {
  const { findings, notes, ok } = step;
  const said = ok ? [] : notes.map((note) => `> ${markdownText(note)}`);
  if (findings.length === 0) return said.length === 0 ? [] : [`### ${step.step}`, '', ...said, ''];
  const rows = findings.slice(0, SHOWN).map(({ severity, path, line, rule, message }) => {
    const place = line === undefined ? path : `${path}:${line}`;
    return `| ${severity} | ${markdownCode(place)} | ${markdownCode(rule)} | ${markdownText(message)} |`;
  });
  const more = findings.length - rows.length;
  return [
    `### ${step.step}`,
    '',
    '| severity | where | rule | what |',
    '|---|---|---|---|',
    ...rows,
    '',
    ...(more > 0 ? [`and ${more} more.`, ''] : []),
    ...(said.length > 0 ? [...said, ''] : []),
  ];
}
