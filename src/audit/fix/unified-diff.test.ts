import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, orderedEdits, type TextEdit } from './text-edit.ts';
import { unifiedDiff } from './unified-diff.ts';

test('shows a change with three lines around it', () => {
  const text = 'a\nb\nc\nd\ne\nf\ng\nh\n';
  expect(unifiedDiff('x.py', text, [{ start: 8, end: 9, text: 'E' }])).toBe(
    '--- a/x.py\n+++ b/x.py\n@@ -2,7 +2,7 @@\n b\n c\n d\n-e\n+E\n f\n g\n h\n',
  );
});

test('is empty where nothing changes', () => {
  expect(unifiedDiff('x.py', 'a\n', [])).toBe('');
});

test('tells a last line without a newline', () => {
  expect(unifiedDiff('x', 'a', [{ start: 1, end: 1, text: 'b' }])).toBe(
    '--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+ab\n\\ No newline at end of file\n',
  );
});

const lines = fc.array(fc.stringMatching(/^[ab]{0,4}$/), { minLength: 1, maxLength: 30 });
const wishes = fc.array(fc.tuple(fc.nat(80), fc.nat(6), fc.stringMatching(/^[xy\n]{0,3}$/)), {
  minLength: 1,
  maxLength: 4,
});

/** What `patch` does, strictly: every line and number of the diff has to fit. */
function patched(text: string, diff: string): string {
  const old = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const made: string[] = [];
  let at = 0;
  const rows =
    diff.replace(/\n\\ No newline at end of file\n/g, '\u0000').match(/[^\n\0]*[\n\0]/g) ?? [];
  for (const row of rows.slice(2)) {
    const line = row.slice(1).replace('\0', '');
    const hunk = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@$/m.exec(row);
    if (hunk !== null) {
      const start = Number(hunk[1]) - (hunk[2] === '0' ? 0 : 1);
      made.push(...old.slice(at, start));
      at = start;
      expect(Number(hunk[3]) - (hunk[4] === '0' ? 0 : 1)).toBe(made.length);
    } else if (row.startsWith('+')) made.push(line);
    else {
      expect(line).toBe(old[at++]);
      if (row.startsWith(' ')) made.push(line);
    }
  }
  return [...made, ...old.slice(at)].join('');
}

test('holds all that is needed to make the same text, whatever the edits', () => {
  fc.assert(
    fc.property(lines, fc.boolean(), wishes, (rows, newline, places) => {
      const text = rows.join('\n') + (newline ? '\n' : '');
      const edits = places.map(([at, length, put]): TextEdit => {
        const start = Math.min(at, text.length);
        return { start, end: Math.min(text.length, start + length), text: put };
      });
      const ordered = orderedEdits(edits);
      fc.pre(ordered !== undefined);
      expect(patched(text, unifiedDiff('x', text, ordered ?? []))).toBe(
        applyEdits(text, ordered ?? []),
      );
    }),
  );
});
