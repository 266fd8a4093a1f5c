import { expect, test } from 'vitest';
import { cutModules, parseGrants, parseSymbols } from './compact.ts';

test('a text is cut at the lines that name a module, and a module may come twice', () => {
  const modules = cutModules('\na.b * dos\n f dos\nc\n g dos\n\na.b\n h dos\n');
  expect([...modules.keys()]).toEqual(['a.b', 'c']);
  expect([...parseGrants(modules.get('a.b') ?? '').names.keys()]).toEqual(['f', 'h']);
});

test('a symbol has every field that its line has', () => {
  const block = '\n Name C n=none r=rule:x b=dict i h d >m.Other !a,b\n f F\n X X\n m M\n';
  const symbols = parseSymbols(block, ['lib 1', 'lib 2']);
  expect(symbols.get('Name')).toMatchObject({
    what: 'class',
    newobj: 'none',
    reduce: 'rule:x',
    build: 'dict',
    items: true,
    hash: true,
    data: true,
    returns: 'm.Other',
    selfCalls: ['a', 'b'],
    source: 'lib 1, lib 2',
  });
  expect([...symbols.values()].map(({ what }) => what)).toEqual([
    'class',
    'function',
    'constant',
    'module',
  ]);
});

test('a rule that does not exist allows nothing', () => {
  const symbol = parseSymbols(' f F n=maybe r=always b=whatever ?', []).get('f');
  expect([symbol?.newobj, symbol?.reduce, symbol?.build]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('a grant says what it reaches, and unknown capabilities are left out', () => {
  const { all, names } = parseGrants(
    ' * dos,nonsense\n f process-exec > os.system, at last\n lonely\n',
  );
  expect(all).toEqual(['dos']);
  expect(names.get('f')).toEqual({ grants: ['process-exec'], reaches: 'os.system, at last' });
  expect(names.has('lonely')).toBe(false);
});
