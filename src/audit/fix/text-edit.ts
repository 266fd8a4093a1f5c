/**
 * Changes to a text by ranges: everything outside of them stays as it is, to the byte.
 * @module
 */

/** Puts `text` in the place of the characters from `start` to `end` (exclusive). */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits in the order of the text, equal ones once; `undefined` where two of them touch the same place. */
export function orderedEdits(edits: readonly TextEdit[]): readonly TextEdit[] | undefined {
  const ordered: TextEdit[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = ordered.at(-1);
    if (last !== undefined && isSame(last, edit)) continue;
    if (last !== undefined && overlap(last, edit)) return undefined;
    ordered.push(edit);
  }
  return ordered;
}

/** The text with ordered edits made. */
export function applyEdits(text: string, ordered: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of ordered) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return pieces.join('') + text.slice(at);
}

/** Two insertions at one place have no order, and an insertion inside of what goes is lost. */
function overlap(a: TextEdit, b: TextEdit): boolean {
  return b.start < a.end || (b.start === a.start && b.start === b.end && a.start === a.end);
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}
