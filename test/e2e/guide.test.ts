import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { workbench } from './cli.ts';

const GUIDE = 'docs/guide';
const { run } = workbench();
const places: string[] = [];
afterAll(() => {
  for (const place of places) rmSync(place, { recursive: true });
});

/**
 * A page shows what was typed (`$ pickleproof …`) and all that was printed. Of other commands a page may show `mkdir`
 * and `cp`, within its folder.
 */
const SHOWN = /^```console\n([\s\S]*?)^```$/gm;

/** What a command printed, and its exit code where it is not 0. */
function printedBy(line: string, cwd: string, hints: Hints): string {
  const [program, ...words] = wordsOf(line);
  const [from = '', to = ''] = words.map((word) => join(cwd, word));
  if (program === 'mkdir') mkdirSync(from);
  if (program === 'cp') cpSync(from, to, { recursive: true });
  if (program === 'mkdir' || program === 'cp') return '';
  expect(program, line).toBe('pickleproof');
  const { code, out, err } = run(words, { cwd });
  return settled(out + err, hints) + (code === 0 ? '' : `exit code ${code}\n`);
}

/** Keys are new each time; a page shows the first of them always as the same one, and so on. */
type Hints = Map<string, string>;
const SHOWN_HINTS = ['3f1c', 'a94b', '70de'];

/** Times are of the machine and rules change; everything else has to be as it is shown. */
function settled(text: string, hints: Hints): string {
  return text
    .replaceAll(/\b(key|gave|hint {4}) ([0-9a-f]{64})\b/g, (_all, word: string, hint: string) => {
      const shown = hints.get(hint) ?? (SHOWN_HINTS[hints.size] ?? '0000').repeat(16);
      hints.set(hint, shown);
      return `${word} ${shown}`;
    })
    .replaceAll(/\b(rules +sha256:)[0-9a-f]{64}/g, `$1${'5e'.repeat(32)}`)
    .replaceAll(/\b\d+ min ago/g, '0 min ago')
    .replace(/\bin \d+(?:\.\d+)? (?:ms|s)\b/g, 'in 60 ms')
    .replaceAll(/\u001b\[[0-9;]*m/g, '');
}

/** Words of a line; quotes as a shell takes them. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '');
}

/** A page with its commands run, one after the other in one folder that has the examples in it. */
function played(page: string, cwd: string): string {
  const hints: Hints = new Map();
  return page.replace(SHOWN, (_block, body: string) => {
    const lines = body.split('\n').filter((line) => line.startsWith('$ '));
    const shown = lines.map((line) => `${line}\n${printedBy(line.slice(2), cwd, hints)}`);
    return `\`\`\`console\n${shown.join('')}\`\`\``;
  });
}

describe('the handbook', () => {
  test.each(readdirSync(GUIDE).filter((name) => name.endsWith('.md')))(
    '%s shows what its commands print today (UPDATE_GUIDE=1 renews it)',
    (name) => {
      const page = readFileSync(join(GUIDE, name), 'utf8');
      const cwd = mkdtempSync(join(tmpdir(), 'pickleproof-guide-'));
      places.push(cwd);
      mkdirSync(join(cwd, 'examples'));
      cpSync('examples/models', join(cwd, 'examples', 'models'), { recursive: true });
      const now = played(page, cwd);
      if (process.env['UPDATE_GUIDE'] === undefined) expect(now).toBe(page);
      else if (now !== page) writeFileSync(join(GUIDE, name), now);
    },
    120_000,
  );
});
