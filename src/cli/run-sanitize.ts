/**
 * A file written again without what is not known to be inert, and judged again before it is put in place.
 * @module
 */
import { Budget } from '../core/limits.ts';
import type { FileReport } from '../core/finding.ts';
import { sanitize, type Sanitized } from '../convert/sanitize/sanitize.ts';
import { jsonText, terminalText } from '../report/escape.ts';
import { scanSource } from '../scan/scan.ts';
import { FileOutput } from '../sinks/file-output.ts';
import type { Invocation } from './command.ts';
import { FOUND, OK } from './exit-code.ts';
import { openModelInput } from './model-input.ts';
import { readPolicy } from './policy-file.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Items named in the text. */
const NAMED = 12;

/** Sanitises one file. Nothing is written unless a scan of it is clean. */
export async function runSanitize({ paths, values, terminal }: Invocation): Promise<number> {
  const path = paths[0] ?? '';
  const target = values['output'];
  if (typeof target !== 'string') throw new UsageError('sanitize: name the output with -o');
  const named = values['policy'];
  const policy = await readPolicy(typeof named === 'string' ? named : undefined);
  const input = await openModelInput(path, { values, whole: true, terminal });
  const output = new FileOutput(target, { force: values['force'] === true, folder: false });
  try {
    const { source, spool, sibling } = input;
    const before = scanSource(source, {
      path: input.file === undefined ? input.path : path,
      policy,
    });
    const context = { budget: new Budget(), spool, sibling };
    const sanitized = sanitize({ source, report: before }, output, context);
    const after = scanSource(output.reopen(output.name), { path: target, policy });
    input.assertUnchanged();
    if (after.verdict !== 'clean') {
      output.discard();
      terminal.err(notClean(after));
      return FOUND;
    }
    output.finish(output.name);
    const json = values['format'] === 'json';
    terminal.out(
      json ? reportJson(before, after, sanitized) : reportText(after, sanitized, terminal),
    );
    return sanitized.dropped.length > 0 && values['allowLoss'] !== true ? FOUND : OK;
  } catch (error) {
    output.discard();
    throw error;
  } finally {
    input.close();
  }
}

function reportText(after: FileReport, { dropped }: Sanitized, { paint }: Terminal): string {
  const lines = [paint.bold(`sanitised -> ${terminalText(after.path)}`)];
  lines.push('judged    clean: what was written was scanned again');
  if (dropped.length === 0) lines.push('left out  nothing');
  else lines.push(`left out  ${dropped.length}`);
  for (const { path, kind, type } of dropped.slice(0, NAMED)) {
    lines.push(
      `          ${terminalText(path)} (${kind}${type === undefined ? '' : ` ${terminalText(type)}`})`,
    );
  }
  if (dropped.length > NAMED) lines.push(`          and ${dropped.length - NAMED} more`);
  return `${lines.join('\n')}\n`;
}

function reportJson(before: FileReport, after: FileReport, { format, dropped }: Sanitized): string {
  const report = {
    schema: 'pickleproof/sanitize/v1',
    source: { path: before.path, format, verdict: before.verdict },
    output: { path: after.path, format: after.format, size: after.size, verdict: after.verdict },
    dropped,
  };
  return `${jsonText(report, 2)}\n`;
}

function notClean(after: FileReport): string {
  const left = after.findings.slice(0, 5).map(({ message }) => `  ${terminalText(message)}\n`);
  return (
    `pickleproof: without what was refused the file would still be ${after.verdict}; nothing is written\n` +
    left.join('') +
    'A policy file (--policy) can vouch for names that are known to you.\n'
  );
}
