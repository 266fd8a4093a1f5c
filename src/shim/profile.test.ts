import { describe, expect, test } from 'vitest';
import type { Fact } from '../core/fact.ts';
import type { Value } from '../core/value.ts';
import { Measure } from './profile.ts';

const symbol = (name: string): { readonly module: string; readonly name: string } => {
  const at = name.indexOf(':');
  return { module: name.slice(0, at), name: name.slice(at + 1) };
};
const global = (name: string): Value => ({ kind: 'global', symbol: symbol(name), plain: false });
const text = (value: string): Value => ({
  kind: 'str',
  text: value,
  clipped: false,
  length: value.length,
  plain: true,
});
const int = (value: number): Value => ({ kind: 'int', value: BigInt(value), plain: true });
const tuple = (...items: readonly Value[]): Value => ({
  kind: 'tuple',
  items,
  elided: 0,
  plain: items.every(({ plain }) => plain),
});
const dict = (...entries: readonly (readonly [Value, Value])[]): Value => ({
  kind: 'dict',
  entries,
  elided: 0,
  ordinaryKeys: true,
  plain: entries.flat().every(({ plain }) => plain),
});
const made = (name: string, ...args: readonly Value[]): Value => ({
  kind: 'instance',
  call: 0,
  how: 'newobj',
  callee: global(name),
  args: tuple(...args),
  plain: false,
});
const call = (
  how: Extract<Fact, { kind: 'call' }>['how'],
  callee: Value,
  args: Value,
  extra?: Value,
): Fact => ({ kind: 'call', how, callee, args, extra, call: 0, offset: 0 });

function measured(...facts: readonly Fact[]): ReturnType<Measure['profile']> {
  const measure = new Measure();
  measure.take(facts);
  return measure.profile();
}

const usesOf = (...facts: readonly Fact[]): Record<string, unknown> => {
  const [first] = measured(...facts).names;
  return Object.fromEntries(first?.uses ?? []);
};

test('a name that is only named has no uses', () => {
  const fact: Fact = { kind: 'import', id: 0, symbol: symbol('a:B'), offset: 0 };
  expect(measured(fact).names).toEqual([{ module: 'a', name: 'B', uses: new Map() }]);
});

test('arguments are measured one by one, texts exactly', () => {
  const args = tuple(text('f8'), int(1), global('a:C'), tuple(int(1), int(2)));
  expect(usesOf(call('reduce', global('a:f'), args))).toEqual({
    reduce: [
      {
        kind: 'tuple',
        items: [
          { kind: 'text', text: 'f8' },
          { kind: 'int' },
          { kind: 'global', module: 'a', name: 'C' },
          { kind: 'tuple', items: [{ kind: 'int' }, { kind: 'int' }] },
        ],
      },
    ],
  });
});

test('keyword arguments stand behind the others', () => {
  const fact = call('newobj_ex', global('a:B'), tuple(), dict([text('k'), text('v')]));
  expect(usesOf(fact)).toEqual({
    newobj_ex: [
      {
        kind: 'tuple',
        items: [{ kind: 'fields', fields: [['k', [{ kind: 'text', text: 'v' }]]] }],
      },
    ],
  });
});

test('states of many instances are joined key by key, and numbers are not told apart', () => {
  const state = (key: string, value: Value): Fact =>
    call('build', made('a:B'), dict([text(key), value], [text('n'), int(1)]));
  expect(usesOf(state('x', text('one')), state('x', text('two')), state('y', int(3)))).toEqual({
    build: [
      {
        kind: 'fields',
        fields: [
          ['n', []],
          [
            'x',
            [
              { kind: 'text', text: 'one' },
              { kind: 'text', text: 'two' },
            ],
          ],
          ['y', []],
        ],
      },
    ],
  });
});

test('what copyreg makes is known by its class', () => {
  const object = made('copyreg:_reconstructor', global('a:B'), global('builtins:object'));
  const { names } = measured(call('build', object, dict()));
  expect(names.map(({ name }) => name)).toEqual(['B']);
});

test('items and hashing are uses without shapes', () => {
  expect(usesOf(call('setitem', made('a:D'), dict()), call('hash', made('a:D'), tuple()))).toEqual({
    setitem: undefined,
    hash: undefined,
  });
});

test('of a persistent id the first text is exact, and the others are keys', () => {
  const id = (key: string): Fact =>
    call('persid', { kind: 'none', plain: true }, tuple(text('storage'), text(key)));
  expect(measured(id('0'), id('1')).persistent).toEqual([
    { kind: 'tuple', items: [{ kind: 'text', text: 'storage' }, { kind: 'str' }] },
  ]);
});

describe('many shapes', () => {
  const many = (name: string): unknown =>
    usesOf(
      ...Array.from({ length: 40 }, (_none, i) =>
        call('reduce', global(name), tuple(text(`${i}`))),
      ),
    );

  test('stay as they are where texts may mean something', () => {
    expect(many('builtins:getattr')).toMatchObject({ reduce: { length: 40 } });
  });

  test('become one where texts are data', () => {
    expect(many('_codecs:encode')).toEqual({
      reduce: [{ kind: 'tuple', items: [{ kind: 'str' }] }],
    });
  });

  test('are refused when nobody could read them', () => {
    const facts = Array.from({ length: 2100 }, (_none, i) =>
      call('reduce', global('a:f'), tuple(text(`${i}`))),
    );
    expect(() => measured(...facts)).toThrow('uses a.f in more ways than can be listed');
  });
});

describe('refuses', () => {
  const none = tuple();
  test.each<readonly [string, Fact, string]>([
    ['a call of a result', call('reduce', made('a:B'), none), 'calls the result of another call'],
    ['a call of data', call('reduce', int(1), none), 'calls something that is not a name'],
    ['a state for a name', call('build', global('a:B'), none), 'changes something that is not'],
    ['a path of attributes', call('reduce', global('a:B.c'), none), 'a path of attributes'],
    [
      'a nested pickle',
      call('reduce', global('torch.storage:_load_from_bytes'), none),
      'a pickle inside a pickle',
    ],
  ])('%s', (_what, fact, message) => {
    expect(() => measured(fact)).toThrow(message);
  });
});
