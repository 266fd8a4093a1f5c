/**
 * A unified diff made from edits: what changed is known, so nothing has to be searched.
 * Source of the form: POSIX `diff -u`, GNU diffutils for the missing newline at the end.
 * @module
 */
import type { TextEdit } from './text-edit.ts';

/** Unchanged lines shown around a change. */
const CONTEXT = 3;

/** Lines of the old text that one or more edits touch, and what stands there afterwards. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** The diff of one file; empty without edits. `ordered` as `orderedEdits` gives them. */
export function unifiedDiff(path: string, text: string, ordered: readonly TextEdit[]): string {
  const lines = linesOf(text);
  const changes = changesOf(lines, ordered);
  if (changes.length === 0) return '';
  const out = [`--- a/${path}\n`, `+++ b/${path}\n`];
  let shift = 0;
  for (const hunk of hunksOf(changes)) {
    const first = Math.max(0, (hunk[0]?.from ?? 0) - CONTEXT);
    const last = Math.min(lines.length, (hunk.at(-1)?.to ?? 0) + CONTEXT);
    const body = bodyOf(lines, hunk, first, last);
    const added = hunk.reduce(
      (sum, { from, to, lines: made }) => sum + made.length - (to - from),
      0,
    );
    out.push(
      `@@ -${place(first, last - first)} +${place(first + shift, last - first + added)} @@\n`,
    );
    out.push(...body);
    shift += added;
  }
  return out.join('');
}

/** A range of lines as diff writes it: from 1, and the length unless it is 1. */
function place(first: number, count: number): string {
  if (count === 0) return `${first},0`;
  return count === 1 ? `${first + 1}` : `${first + 1},${count}`;
}

function bodyOf(
  lines: readonly string[],
  changes: readonly Change[],
  first: number,
  last: number,
): string[] {
  const out: string[] = [];
  let at = first;
  for (const change of changes) {
    for (; at < change.from; at++) out.push(row(' ', lines[at]));
    for (; at < change.to; at++) out.push(row('-', lines[at]));
    for (const line of change.lines) out.push(row('+', line));
  }
  for (; at < last; at++) out.push(row(' ', lines[at]));
  return out;
}

function row(sign: string, line = ''): string {
  return line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}

/** Changes with fewer than two contexts of lines between them stand in one hunk. */
function hunksOf(changes: readonly Change[]): Change[][] {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const hunk = hunks.at(-1);
    const before = hunk?.at(-1);
    if (hunk !== undefined && before !== undefined && change.from - before.to <= CONTEXT * 2)
      hunk.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

/** The edits by whole lines; edits that touch the same line become one change. */
function changesOf(lines: readonly string[], ordered: readonly TextEdit[]): Change[] {
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.length;
  }
  const changes: Change[] = [];
  for (let i = 0; i < ordered.length;) {
    const from = lineAt(starts, ordered[i]?.start ?? 0);
    const base = starts[from] ?? length;
    let to = from;
    let at = base;
    let made = '';
    for (let edit = ordered[i]; edit !== undefined; edit = ordered[i]) {
      if (i > 0 && to > from && lineAt(starts, edit.start) >= to) break;
      made += textBetween(lines, starts, at, edit.start) + edit.text;
      at = edit.end;
      to = Math.min(lines.length, Math.max(to, lineAfter(starts, edit)));
      i++;
    }
    const end = starts[to] ?? length;
    made += textBetween(lines, starts, at, end);
    changes.push({ from, to, lines: linesOf(made) });
  }
  return changes;
}

function textBetween(
  lines: readonly string[],
  starts: readonly number[],
  from: number,
  to: number,
): string {
  if (from >= to) return '';
  const [first, last] = [lineAt(starts, from), lineAt(starts, to - 1)];
  const base = starts[first] ?? 0;
  return lines
    .slice(first, last + 1)
    .join('')
    .slice(from - base, to - base);
}

/** The line that holds a position; the last one for the end of the text. */
function lineAt(starts: readonly number[], position: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}

/** The line behind the last one that an edit touches. Whole lines put before a line leave that line alone. */
function lineAfter(starts: readonly number[], { start, end, text }: TextEdit): number {
  const line = lineAt(starts, Math.max(start, end - 1));
  const isWholeLines = start === end && starts[line] === start && text.endsWith('\n');
  return isWholeLines ? line : line + 1;
}

/** Lines with their ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
