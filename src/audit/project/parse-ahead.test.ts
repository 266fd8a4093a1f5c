import { beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../audit.ts';
import type { PythonParser } from '../python/syntax.ts';
import { parseTable } from '../python/tree-table.ts';
import { SINK_TABLES } from '../sinks/index.ts';
import { indexSinks } from '../sinks/sink-index.ts';
import { installedPythonGrammar } from '../../sources/python-grammar.ts';
import { ParseAhead, type Parsers } from './parse-ahead.ts';

let parser: PythonParser;
beforeAll(async () => {
  parser = await installedPythonGrammar();
});

/** Parses when it is asked to, out of order, and remembers the texts. */
function others(): Parsers & { readonly seen: string[] } {
  const seen: string[] = [];
  return {
    seen,
    isOpen: true,
    parse: async (text) => {
      seen.push(text);
      await new Promise((resolve) => setTimeout(resolve, seen.length % 3));
      return parseTable(parser, text);
    },
  };
}

const TEXTS: Readonly<Record<string, string>> = {
  'pkg/__init__.py': 'from .load import load\n',
  'pkg/load.py': 'import pickle\n\ndef load(path):\n    return pickle.load(open(path, "rb"))\n',
  'pkg/use.py': 'from pkg import load\n\nload("a.pkl")\n',
  'pkg/more.py': 'import torch\ntorch.load("a.pt", weights_only=False)\n',
  'pkg/half.py': 'import pickle\npickle.loads(\ndef (:\n',
  'book.ipynb': JSON.stringify({
    cells: [{ cell_type: 'code', source: ['import dill\n', 'dill.load(f)\n'] }],
  }),
};

function auditTexts(parsers?: Parsers): ReturnType<typeof audit> {
  return audit({
    files: Object.keys(TEXTS),
    read: (path) => TEXTS[path] ?? '',
    exists: () => false,
    parser,
    parsers,
    sinks: indexSinks(SINK_TABLES),
  });
}

describe('others who parse', () => {
  test('change nothing in what is found, and are asked for each file once', async () => {
    const alone = await auditTexts();
    const parsers = others();
    expect(await auditTexts(parsers)).toEqual(alone);
    expect(alone.findings.length).toBeGreaterThan(2);
    expect(parsers.seen.length).toBeGreaterThan(2);
    expect(new Set(parsers.seen).size).toBe(parsers.seen.length);
  });

  test.each([
    ['refuse', () => undefined],
    ['cannot', () => Promise.resolve(undefined)],
  ])('who %s leave it to us', async (_what, parse) => {
    expect(await auditTexts({ isOpen: true, parse })).toEqual(await auditTexts());
  });
});

describe('texts under way', () => {
  const nothing: Parsers = { isOpen: true, parse: () => Promise.resolve(undefined) };
  const large = 'x'.repeat(1_000_000);

  test('are so many at most', async () => {
    const ahead = new ParseAhead(nothing);
    const paths = ['a', 'b', 'c', 'd'];
    expect(ahead.feed(paths, 0, () => large)).toBe(2);
    expect(ahead.feed(paths, 2, () => large)).toBe(2);
    await ahead.take('a');
    expect(ahead.feed(paths, 2, () => large)).toBe(3);
  });

  test('are fewer while nobody knows whose turn is when', async () => {
    const ahead = new ParseAhead(nothing);
    for (const path of ['a', 'b']) ahead.offer(path, large);
    const read: string[] = [];
    ahead.feed(['a', 'b'], 0, (path) => {
      read.push(path);
      return large;
    });
    expect(read).toEqual(['b']);
  });

  test('do not stop at a file that cannot be read, or that is there already', () => {
    const ahead = new ParseAhead(nothing);
    ahead.offer('b', 'text');
    const read = (path: string): string | undefined => (path === 'a' ? undefined : 'text');
    expect(ahead.feed(['a', 'b', 'c'], 0, read)).toBe(3);
  });

  test('are none where there is nobody', async () => {
    const ahead = new ParseAhead(undefined);
    ahead.offer('a', 'text');
    expect(ahead.feed(['a'], 0, () => 'text')).toBe(0);
    expect(await ahead.take('a')).toBeUndefined();
  });
});
