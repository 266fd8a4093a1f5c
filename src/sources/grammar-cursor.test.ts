import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Language, Parser, type Tree } from 'web-tree-sitter';
import { beforeAll, describe, expect, test } from 'vitest';
import { cursorsOf, type CursorMaker, type GrammarCursor } from './grammar-cursor.ts';

const { resolve } = createRequire(import.meta.url);
const bytesOf = (name: string): Uint8Array => readFileSync(resolve(name));

let parser: Parser;
let fast: CursorMaker;
let runtime: object;
/** What a runtime gets that is not as expected: the cursors of the library. */
const plain = cursorsOf({});

beforeAll(async () => {
  const options = { wasmBinary: bytesOf('web-tree-sitter/web-tree-sitter.wasm') };
  await Parser.init(options);
  runtime = options;
  fast = cursorsOf(runtime);
  parser = new Parser();
  const grammar = '@vscode/tree-sitter-wasm/wasm/tree-sitter-python.wasm';
  parser.setLanguage(await Language.load(bytesOf(grammar)));
});

const SOURCE = `import pickle as p  # why
async def load(path: str, *rest, key='é😀'):
    with open(path, 'rb') as file:
        return p.load(file, **{'a': f'{path!r}'})
x = = 3
lambda: (yield)
`;

function parsed(text: string): Tree {
  fast.release();
  const tree = parser.parse(text);
  if (tree === null) throw new Error('not parsed');
  return tree;
}

/** Everything that a cursor says, in the order of a walk. */
function* said(cursor: GrammarCursor): Generator<string> {
  for (;;) {
    const { nodeType, nodeIsNamed, startIndex, endIndex, currentFieldName } = cursor;
    yield [nodeType, nodeIsNamed, startIndex, endIndex, currentFieldName ?? ''].join(' ');
    if (cursor.gotoFirstChild()) continue;
    while (!cursor.gotoNextSibling()) if (!cursor.gotoParent()) return;
  }
}

function walked(cursors: CursorMaker, text: string): string[] {
  const tree = parsed(text);
  const cursor = cursors.walk(tree);
  const lines = [...said(cursor)];
  cursor.delete();
  tree.delete();
  return lines;
}

describe('a cursor', () => {
  test.each([
    ['of code', SOURCE],
    ['of nothing', ''],
    ['of what is no Python', '\u0000\ud800 ((('],
    ['of deep code', `${'('.repeat(2000)}1${')'.repeat(2000)}`],
  ])('%s says what the cursor of the library says', (_what, text) => {
    const lines = walked(fast, text);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join('\n') === walked(plain, text).join('\n')).toBe(true);
  });

  test('is not that of the library: there is something to compare', () => {
    const tree = parsed('a');
    const cursor = fast.walk(tree);
    const other = plain.walk(tree);
    expect(cursor.constructor).not.toBe(other.constructor);
    for (const one of [cursor, other]) one.delete();
    tree.delete();
  });

  test('goes on when the memory has grown, and is elsewhere', () => {
    const tree = parsed(SOURCE);
    const cursor = fast.walk(tree);
    const walk = said(cursor);
    const lines = [walk.next().value, walk.next().value];
    const before: unknown = Reflect.get(runtime, 'HEAP32');
    const allocate: unknown = Reflect.get(runtime, '_malloc');
    if (typeof allocate === 'function') allocate(2 ** 26);
    expect(Reflect.get(runtime, 'HEAP32') === before).toBe(false);
    lines.push(...walk);
    cursor.delete();
    expect(lines).toEqual([...said(plain.walk(tree))]);
  });

  test('goes on where it was, whatever is done between two steps', () => {
    const trees = [parsed(SOURCE), parsed('def f():\n    return [1, {2: 3}]\n'.repeat(50))];
    const alone = trees.map((tree) => [...said(plain.walk(tree))]);
    const walks = trees.map((tree) => said(fast.walk(tree)));
    const together: string[][] = [[], []];
    for (let open = 2; open > 0;) {
      open = 0;
      for (const [index, walk] of walks.entries()) {
        const { value, done } = walk.next();
        if (done !== true) together[index]?.push(value);
        open += done === true ? 0 : 1;
      }
      parsed('x = 1').delete();
    }
    expect(together).toEqual(alone);
  });
});
