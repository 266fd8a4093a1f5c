/**
 * Problems as lines for a terminal.
 * @module
 */
import type { Problem } from '../../sign/problem.ts';
import { terminalText } from '../../report/escape.ts';
import type { Terminal } from '../terminal.ts';

/** Problems and names that are shown one by one. */
const SHOWN = 20;
const NAMED = 4;

/** One line for each, the first of them only unless `all`; ends in a newline. */
export function problemLines(
  problems: readonly Problem[],
  { paint }: Terminal,
  all: boolean,
): string {
  const shown = all ? problems : problems.slice(0, SHOWN);
  const lines = shown.map((problem) => `${paint.red(problem.code)} ${problemText(problem)}`);
  const more = problems.length - shown.length;
  if (more > 0) lines.push(`and ${more} more (--verbose lists all)`);
  return lines.map((line) => `${line}\n`).join('');
}

function problemText({ code, name, expected, found, message }: Problem): string {
  const what = name === undefined ? message : `${name}: ${message}`;
  if (code === 'FILE_RENAMED') return terminalText(`${name ?? ''} -> ${found ?? ''}: ${message}`);
  // Who signed stands in the message.
  const isDigest = code === 'FILE_CHANGED' || code === 'ROOT_DIGEST';
  if (!isDigest) return terminalText(what);
  return terminalText(`${what} (signed ${brief(expected)}, found ${brief(found)})`);
}

/** A digest that people can compare at a glance. */
function brief(digest: string | undefined): string {
  if (digest === undefined) return 'nothing';
  return digest.length <= 16 ? digest : `${digest.slice(0, 8)}…${digest.slice(-8)}`;
}

/** What to do about links of the kind that Hugging Face's cache is made of; nothing for others. */
export function linkHint(problems: readonly Problem[]): string {
  const isCache = problems.some(
    ({ code, message }) => code === 'SYMLINK' && /\/blobs\/[0-9a-f]{40,64}$/.test(message),
  );
  if (!isCache) return '';
  return (
    'This looks like the cache of Hugging Face, which is made of links: copy it without them ' +
    '(hf download --local-dir), or follow them with --allow-symlinks.\n'
  );
}

/** `3: a, b, c`, at most a few by name. */
export function namesText(names: readonly string[]): string {
  const shown = names.slice(0, NAMED).map(terminalText);
  const more = names.length > NAMED ? `, and ${names.length - NAMED} more` : '';
  return `${names.length}: ${shown.join(', ')}${more}`;
}
