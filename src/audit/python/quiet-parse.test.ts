import { describe, expect, test } from 'vitest';
import { installedPythonGrammar } from '../../sources/python-grammar.ts';
import { parsePython } from './parse.ts';
import { parseQuietly } from './quiet-parse.ts';
import type { PythonParser } from './syntax.ts';

const grammar = await installedPythonGrammar();

/** Counts what the grammar is asked. */
function counted(): { readonly parser: PythonParser; readonly texts: string[] } {
  const texts: string[] = [];
  return {
    texts,
    parser: {
      parse(text) {
        texts.push(text);
        return grammar.parse(text);
      },
    },
  };
}

function comments(lines: number): string {
  return Array.from({ length: lines }, (_none, line) => `# line ${line} of an old licence\n`).join(
    '',
  );
}

describe('long runs of comments', () => {
  test('are not looked through once for each of their lines', () => {
    const text = `def f():\n    pass\n${comments(40_000)}load(1)\n`;
    const { statements, understood } = parsePython(grammar, text);
    expect(understood).toBe(true);
    expect(statements.map(({ at }) => at)).toEqual([0, text.length - 'load(1)\n'.length]);
  });

  test('leave every offset where it was, and the last comments in the tree', () => {
    const text = `a = 1\n${comments(100)}b = 2\n`;
    const { parser, texts } = counted();
    parseQuietly(parser, text).delete();
    expect(texts).toHaveLength(1);
    expect(texts[0]).toHaveLength(text.length);
    expect(texts[0]?.match(/#/g)).toHaveLength(8);
    expect(texts[0]?.endsWith('# line 99 of an old licence\nb = 2\n')).toBe(true);
  });

  test('are seen whole where they are lines of a string', () => {
    const text = `a = '''\n${comments(100)}'''\n${comments(100)}b = 2\n`;
    const { parser, texts } = counted();
    parseQuietly(parser, text).delete();
    expect(texts).toHaveLength(2);
    expect(texts[1]?.match(/#/g)).toHaveLength(108);
  });

  test('hide no code behind quotes that stand in them', () => {
    const quoted = "# '''\n".repeat(100);
    for (const text of [`${quoted}load(1)\n`, `a = '''\n${quoted}load(1)\n'''\n`]) {
      const { statements } = parsePython(grammar, text);
      const plain = grammar.parse(text);
      const cursor = plain.walk();
      const inTree: number[] = [];
      if (cursor.gotoFirstChild())
        do if (cursor.nodeType !== 'comment') inTree.push(cursor.startIndex);
        while (cursor.gotoNextSibling());
      cursor.delete();
      plain.delete();
      expect(statements.map(({ at }) => at)).toEqual(inTree);
    }
  });

  test('in strings and out of them by turns are refused rather than tried for ever', () => {
    const text = `a = '''\n${`${comments(70)}'''\n${comments(70)}'''\n`.repeat(6)}`;
    const { parser, texts } = counted();
    try {
      parseQuietly(parser, text).delete();
    } catch (error) {
      expect(error).toMatchObject({ code: 'LIMIT_EXCEEDED' });
    }
    expect(texts.length).toBeLessThanOrEqual(4);
  });
});
