import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PythonParser } from '../../audit/python/syntax.ts';
import { COLUMNS, parseTable, TYPE, type TreeTable } from '../../audit/python/tree-table.ts';
import { buildSyntaxThread } from '../../../scripts/bundle.mjs';
import { installedPythonGrammar } from '../../sources/python-grammar.ts';
import { openParseThreads, type ParseThreads } from './parse-threads.ts';

let folder = '';
let program = '';
let parser: PythonParser;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pickleproof-parse-'));
  program = await buildSyntaxThread(folder);
  parser = await installedPythonGrammar();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

async function using(
  options: Parameters<typeof openParseThreads>[0],
  act: (threads: ParseThreads) => Promise<void>,
): Promise<void> {
  const threads = openParseThreads({ program, jobs: 2, worth: 1, ...options });
  try {
    await act(threads);
  } finally {
    await threads.close();
  }
}

/** The rows, with the names of types: each thread numbers them as it meets them. */
function rowsOf(table: TreeTable | undefined): readonly (string | number)[] {
  return Array.from(table?.rows ?? [], (value, index) =>
    index % COLUMNS === TYPE ? (table?.kinds[value] ?? 'none') : value,
  );
}

const TEXTS = ['import a\n', '', 'def f(x:\n', 'x = "é😀"\n'.repeat(500), '\ud800 \u0000'];

describe('threads', () => {
  test.each([2, 3])('parse as this one does: %d of them', async (jobs) => {
    await using({ jobs }, async (threads) => {
      await threads.parse('starts them');
      const tables = await Promise.all(TEXTS.map(async (text) => threads.parse(text)));
      for (const [index, table] of tables.entries()) {
        const own = parseTable(parser, TEXTS[index] ?? '');
        expect(table?.hasError).toBe(own.hasError);
        expect(rowsOf(table)).toEqual(rowsOf(own));
      }
    });
  });

  test('are started when there is enough to parse', async () => {
    await using({ worth: 10 }, async (threads) => {
      expect(threads.parse('x = 1')).toBeUndefined();
      expect(threads.isOpen).toBe(false);
      expect((await threads.parse('y = 2\n'))?.hasError).toBe(false);
      expect(threads.isOpen).toBe(true);
    });
  });

  test.each([
    ['one job', { jobs: 1 }],
    ['a program that is not there', { program: 'nowhere.cjs' }],
  ])('are none for %s', async (_what, options) => {
    await using(options, async (threads) => {
      expect(threads.parse('x = 1')).toBeUndefined();
      expect(threads.isOpen).toBe(false);
    });
  });
});

/** A program that does something when a text comes. */
function onText(code: string): string {
  return `require('node:worker_threads').parentPort.on('message', () => { ${code} });`;
}

describe('a thread that dies', () => {
  test.each([
    ['at once', 'throw new Error("inert");'],
    ['over a text', onText('process.exit(3)')],
    [
      'for want of memory',
      onText('const all = []; for (;;) all.push(new Array(100000).fill(all))'),
    ],
  ])('%s leaves its texts to us', async (_when, code) => {
    const broken = join(folder, 'broken.cjs');
    writeFileSync(broken, code);
    await using({ program: broken, heapMib: 16 }, async (threads) => {
      const texts = ['a', 'b'].map(async (text) => threads.parse(text));
      expect(await Promise.all(texts)).toEqual([undefined, undefined]);
      expect(threads.isOpen).toBe(false);
      expect(threads.parse('c')).toBeUndefined();
    });
  });

  test('whose parser cannot be loaded leaves its texts to us', async () => {
    const alone = join(folder, 'no-grammar');
    mkdirSync(alone);
    copyFileSync(program, join(alone, 'thread.cjs'));
    await using({ program: join(alone, 'thread.cjs') }, async (threads) => {
      expect(await threads.parse('a')).toBeUndefined();
    });
  });
});
