/**
 * A check of files against a manifest or a hub, as text and as JSON: the shape of `pickleproof/verify/v1`, with
 * nobody who signed.
 * @module
 */
import { jsonText, terminalText } from '../../report/escape.ts';
import type { Problem } from '../../sign/problem.ts';
import { namesText } from '../signing/problem-text.ts';
import type { Terminal } from '../terminal.ts';

/** A finished check. */
export interface CheckReport {
  readonly path: string;
  /** What the files were compared with. */
  readonly against:
    | { readonly kind: 'manifest'; readonly path: string; readonly rootDigest: string }
    | { readonly kind: 'hub'; readonly path: string };
  readonly listed: number;
  readonly verified: number;
  readonly problems: readonly Problem[];
  readonly notCovered: readonly string[];
}

/** The JSON text, ending in a newline. */
export function checkJson({ against, ...report }: CheckReport): string {
  const { kind, ...rest } = against;
  const json = {
    schema: 'pickleproof/verify/v1',
    path: report.path,
    ok: report.problems.length === 0,
    [kind]: rest,
    files: { signed: report.listed, verified: report.verified },
    problems: report.problems.map(({ code, name, expected, found, message }) => ({
      code,
      name,
      expected,
      found,
      message,
    })),
    notCovered: report.notCovered,
  };
  return `${jsonText(json, 2)}\n`;
}

/** Problems shown without `--verbose`. */
const SHOWN = 20;

/** The text, ending in a newline. */
export function checkText(report: CheckReport, { paint }: Terminal, verbose: boolean): string {
  const { problems, listed, verified, against, notCovered } = report;
  const path = terminalText(report.path);
  const rows = [`${against.kind.padEnd(13)}${terminalText(against.path)}`];
  if (against.kind === 'manifest') rows.push(`root digest  ${terminalText(against.rootDigest)}`);
  if (notCovered.length > 0) rows.push(`not covered  ${namesText(notCovered)}`);
  if (problems.length === 0) {
    const head = `${paint.green(`unchanged ${path}`)}: all ${verified} of ${listed} listed files are the same`;
    return `${[head, ...rows, NOBODY].join('\n')}\n`;
  }
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const shown = verbose ? problems : problems.slice(0, SHOWN);
  const lines = shown.map((problem) => `${paint.red(problem.code)} ${problemText(problem)}`);
  const more = problems.length - shown.length;
  if (more > 0) lines.push(`and ${more} more (--verbose lists all)`);
  return `${[paint.red(`DIFFERS ${path}: ${count}`), ...lines, ...rows].join('\n')}\n`;
}

const NOBODY =
  'Nobody has signed this: whoever can change the files could change the list as well. See sign, verify.';

function problemText({ name, expected, found, message }: Problem): string {
  const digests =
    expected === undefined || found === undefined || expected === name
      ? ''
      : ` (listed ${brief(expected)}, found ${brief(found)})`;
  return terminalText(`${name === undefined ? '' : `${name}: `}${message}${digests}`);
}

/** What people can compare at a glance. */
function brief(digest: string): string {
  const hex = digest.replace(/^sha256:/, '');
  return `${hex.slice(0, 8)}…${hex.slice(-8)}`;
}
