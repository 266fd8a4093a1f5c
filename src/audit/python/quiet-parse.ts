/**
 * Parses source with long runs of comments in time that grows with its length: the grammar looks behind each
 * comment for the next line of code (scanner.c of tree-sitter-python), through all comments that stand between.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { PythonParser, SyntaxCursor, SyntaxTree } from './syntax.ts';

/** Lines `[start, end)` that hold nothing but comments. */
interface Run {
  readonly start: number;
  readonly end: number;
}

/** Lines from which on a run is blanked, and those at its end that stay: they may ask for silence below. */
const LONG = 64;
const KEPT = 8;
/** Attempts for text in which what looks like comments stands in strings. */
const ATTEMPTS = 4;

/** Parses a text; a long run of comments leaves but its last ones in the tree. The caller frees the tree. */
export function parseQuietly(parser: PythonParser, text: string): SyntaxTree {
  let runs = longRuns(text);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const tree = parser.parse(blanked(text, runs));
    const inStrings = runs.length === 0 ? new Set<Run>() : runsInStrings(tree, runs);
    if (inStrings.size === 0) return tree;
    tree.delete();
    // What stands in a string is no comment, and must be seen.
    runs = runs.filter((run) => !inStrings.has(run));
  }
  throw new ModelFileError('LIMIT_EXCEEDED', 'Python source of comments and strings in turn', {
    format: 'python',
  });
}

function longRuns(text: string): Run[] {
  const runs: Run[] = [];
  // Where the last lines of the run begin, of which the first is given up when there are too many.
  let starts: number[] = [];
  let first = 0;
  let count = 0;
  for (let at = 0; at < text.length;) {
    const end = endOfLine(text, at);
    if (isComment(text, at)) {
      if (count++ === 0) first = at;
      starts.push(at);
      if (starts.length > KEPT) starts.shift();
    } else {
      if (count >= LONG) runs.push({ start: first, end: starts[0] ?? at });
      starts = [];
      count = 0;
    }
    at = end;
  }
  if (count >= LONG) runs.push({ start: first, end: starts[0] ?? text.length });
  return runs;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

function isComment(text: string, line: number): boolean {
  let at = line;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return text[at] === '#';
}

/** Blanks of the same length, line by line. */
function blanked(text: string, runs: readonly Run[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of runs) {
    pieces.push(text.slice(done, start), text.slice(start, end).replace(/[^\n]/g, ' '));
    done = end;
  }
  return pieces.length === 0 ? text : [...pieces, text.slice(done)].join('');
}

/** The runs that a string of the tree reaches into. */
function runsInStrings(tree: SyntaxTree, runs: readonly Run[]): Set<Run> {
  const found = new Set<Run>();
  const cursor = tree.walk();
  try {
    let next = 0;
    do {
      if (cursor.nodeType !== 'string') continue;
      while (next < runs.length && (runs[next]?.end ?? 0) <= cursor.startIndex) next++;
      for (let at = next; at < runs.length; at++) {
        const run = runs[at];
        if (run === undefined || run.start >= cursor.endIndex) break;
        found.add(run);
      }
    } while (step(cursor));
  } finally {
    cursor.delete();
  }
  return found;
}

/** To the next node in the order of the text; what is inside of strings is passed over. */
function step(cursor: SyntaxCursor): boolean {
  if (cursor.nodeType !== 'string' && cursor.gotoFirstChild()) return true;
  while (!cursor.gotoNextSibling()) if (!cursor.gotoParent()) return false;
  return true;
}
