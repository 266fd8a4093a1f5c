import { describe, expect, test } from 'vitest';
import {
  APPEND,
  binget,
  BINPERSID,
  binput,
  binstring,
  built,
  bytearray8,
  bytes,
  call,
  dict,
  EMPTY_DICT,
  EMPTY_LIST,
  EMPTY_SET,
  ADDITEMS,
  FROZENSET,
  global,
  instance,
  inst,
  list,
  long1,
  long4,
  MARK,
  NEXT_BUFFER,
  NEWOBJ_EX,
  NEWTRUE,
  none,
  num,
  OBJ,
  pickle,
  proto,
  SETITEM,
  SETITEMS,
  APPENDS,
  STOP,
  str,
  string,
  tuple,
  binfloat,
  type Piece,
} from '../../test/assembler.ts';
import { graphText } from '../../test/graph-text.ts';
import { Budget, LIMITS } from '../core/limits.ts';
import { bytesSource } from '../core/source.ts';
import type { GraphNode } from './graph.ts';
import { walk } from './walk.ts';

function graphOf(...pieces: readonly Piece[]): GraphNode | undefined {
  const source = bytesSource(pickle(...pieces, STOP));
  return walk(source, { record: 'whole' }).graph()?.root;
}

function textOf(...pieces: readonly Piece[]): string {
  const source = bytesSource(pickle(...pieces, STOP));
  const made = walk(source, { record: 'whole' }).graph();
  return made === undefined ? 'nothing' : graphText(made.root, source);
}

describe('values', () => {
  test.each([
    ['scalars', [tuple(none, NEWTRUE, num(-3), binfloat(0.5))], 'tuple(none, true, -3, 0.5f)'],
    ['text and bytes', [list(str('é'), bytes(Uint8Array.of(1, 255)))], 'list("é", bytes 01ff)'],
    ['a bytearray', [proto(5), bytearray8('ab')], 'bytearray 6162'],
    ['a text of Python 2', [list(binstring('a'), string("'b\\x41'"))], 'list(old "a", old "bA")'],
    ['a buffer from outside', [proto(5), NEXT_BUFFER], 'buffer'],
    ['a large number', [long1(Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 1))], '18446744073709551616'],
    ['sets', [EMPTY_SET, MARK, num(1), ADDITEMS], 'set(1)'],
    ['frozen sets', [MARK, num(1), num(2), FROZENSET], 'frozenset(1, 2)'],
    [
      'a dict with repeated keys',
      [dict([str('a'), num(1)], [str('a'), num(2)])],
      '{"a": 1, "a": 2}',
    ],
    ['a name', [global('os', 'getcwd')], 'os.getcwd'],
    ['a persistent id', [tuple(str('storage'), num(1)), BINPERSID], 'id tuple("storage", 1)'],
    [
      'many items',
      [list(...Array.from({ length: 40 }, (_, i) => num(i)))],
      `list(${Array.from({ length: 40 }, (_, i) => i).join(', ')})`,
    ],
  ])('%s', (_what, pieces, text) => {
    expect(textOf(...pieces)).toBe(text);
  });
});

describe('objects', () => {
  test('each way to call is told, with its arguments', () => {
    const cls = global('m', 'C');
    expect(textOf(call(cls, num(1)))).toBe('<reduce m.C tuple(1)>');
    expect(textOf(instance(cls))).toBe('<newobj m.C tuple()>');
    expect(textOf(cls, tuple(num(1)), dict([str('k'), num(2)]), NEWOBJ_EX)).toBe(
      '<newobj_ex m.C tuple(1); with {"k": 2}>',
    );
    expect(textOf(MARK, cls, num(1), OBJ)).toBe('<obj m.C tuple(1)>');
    expect(textOf(MARK, num(1), inst('m', 'C'))).toBe('<inst m.C tuple(1)>');
  });

  test('what is done to an object afterwards belongs to it, in order', () => {
    const object = instance(global('m', 'C'));
    const filled = [object, MARK, num(1), num(2), APPENDS, MARK, str('k'), num(3), SETITEMS];
    expect(textOf(built(built(filled, dict([str('a'), num(1)])), none))).toBe(
      '<newobj m.C tuple(); items 1, 2; item "k": 3; state {"a": 1}; state none>',
    );
  });

  test('a call of the result of a call is one', () => {
    expect(textOf(call(call(global('m', 'f')), num(1)))).toBe(
      '<reduce <reduce m.f tuple()> tuple(1)>',
    );
  });
});

describe('identity', () => {
  test('an object met twice is one node', () => {
    const shared = [EMPTY_LIST, binput(0)];
    const root = graphOf(tuple(shared, binget(0)));
    expect(root?.kind === 'tuple' && root.items[0] === root.items[1]).toBe(true);
  });

  test('a list that holds itself does', () => {
    expect(textOf(EMPTY_LIST, binput(0), binget(0), APPEND, num(1), APPEND)).toBe('list(#0, 1)');
  });

  test('a dict that holds itself does', () => {
    expect(textOf(EMPTY_DICT, binput(0), str('self'), binget(0), SETITEM)).toBe('{"self": #0}');
  });
});

describe('is refused', () => {
  test('a number beyond any use', () => {
    expect(() => graphOf(long4(new Uint8Array(2000).fill(1)))).toThrow('too large to convert');
  });

  test('contents that a limit cut off', () => {
    const limits = { ...LIMITS, contents: 4 };
    const many = list(...Array.from({ length: 50 }, (_, i) => list(num(i))));
    const source = bytesSource(pickle(many, STOP));
    const tape = walk(source, { record: 'whole', budget: new Budget(limits) });
    expect(() => graphText(tape.graph()?.root ?? { kind: 'none' }, source)).toThrow(
      'more than is kept',
    );
  });

  test('a pickle without an end has no graph', () => {
    expect(walk(bytesSource(pickle(num(1))), { record: 'whole' }).graph()).toBeUndefined();
  });
});

test('the ids and the calls of names can be listed', () => {
  const source = bytesSource(
    pickle(
      tuple([str('a'), BINPERSID], call(global('m', 'f'), num(1)), instance(global('m', 'C'))),
      STOP,
    ),
  );
  const tape = walk(source, { record: 'whole' });
  expect([...tape.idNodes()].map((node) => graphText(node, source))).toEqual(['"a"']);
  const calls = [...tape.callsOfNames()].map(({ how, symbol }) => `${how} ${symbol.name}`);
  expect(calls).toEqual(['reduce f', 'newobj C']);
});
