/**
 * `gate --format text`, for people at a terminal.
 * @module
 */
import type { Severity } from '../../core/finding.ts';
import { terminalText } from '../escape.ts';
import type { Paint } from '../reporter.ts';
import { gateInWords, outcomeOf, type GateReporter, type GateStep } from './gate-report.ts';

/** Findings of one step that are shown; JSON has all. */
const SHOWN = 25;

/** Reporter `text`. */
export const text: GateReporter = {
  id: 'text',
  render(report, paint) {
    const { ok } = report.summary;
    const last = gateInWords(report);
    return [
      ...report.steps.flatMap((step) => stepLines(step, paint)),
      paint.bold(ok ? paint.green(last) : paint.red(last)),
      '',
    ].join('\n');
  },
};

function stepLines(step: GateStep, paint: Paint): readonly string[] {
  const { findings, notes, paths, ok } = step;
  const outcome = ok ? paint.green(outcomeOf(step)) : paint.red(outcomeOf(step));
  const head = `${step.step.padEnd(9)}${outcome}  ${terminalText(paths.join(' '))}`;
  const shown = findings.slice(0, SHOWN).map(({ severity, path, line, rule, message }) => {
    const place = line === undefined ? path : `${path}:${line}`;
    const level = paintOf(severity, paint)(severity.padEnd(9));
    return `  ${level}${terminalText(place)}: ${terminalText(rule)}: ${terminalText(message)}`;
  });
  const more = findings.length - shown.length;
  const rest = more > 0 ? [`  and ${more} more (--format json lists all)`] : [];
  const said = ok ? [] : notes.map((note) => `  ${terminalText(note)}`);
  return [head, ...shown, ...rest, ...said];
}

function paintOf(severity: Severity, paint: Paint): (text: string) => string {
  if (severity === 'critical' || severity === 'high') return paint.red;
  return severity === 'medium' ? paint.yellow : paint.dim;
}
