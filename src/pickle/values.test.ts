import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  APPENDS,
  BINPERSID,
  BUILD,
  EMPTY_DICT,
  EMPTY_LIST,
  EMPTY_TUPLE,
  MARK,
  NEXT_BUFFER,
  POP,
  SETITEM,
  STOP,
  TUPLE,
  TUPLE1,
  TUPLE2,
  attributes,
  binbytes,
  binfloat,
  binget,
  binint2,
  binput,
  binunicode,
  bytearray8,
  call,
  dict,
  filled,
  float,
  global,
  int,
  list,
  long1,
  long4,
  longBytes,
  longLine,
  none,
  num,
  pickle,
  shortBinstring,
  str,
  string,
  tuple,
  unicode,
  type Piece,
} from '../../test/assembler.ts';
import { repr } from '../../test/python-repr.ts';
import { bytesSource } from '../core/source.ts';
import type { Value } from '../core/value.ts';
import { walk } from './walk.ts';

function resultOf(pieces: Piece, nodes?: number): Value {
  const result = walk(bytesSource(pickle(pieces, STOP))).result(nodes);
  if (result === undefined) throw new Error('the pickle is refused');
  return result;
}

function nodesOf(value: Value): number {
  switch (value.kind) {
    case 'tuple':
    case 'list':
    case 'set':
    case 'frozenset':
      return value.items.reduce((sum, item) => sum + nodesOf(item), 1);
    case 'dict':
      return value.entries.reduce((sum, [key, item]) => sum + nodesOf(key) + nodesOf(item), 1);
    case 'instance':
      return 1 + nodesOf(value.callee) + (value.args === undefined ? 0 : nodesOf(value.args));
    default:
      return 1;
  }
}

describe('literals', () => {
  test.each<[string, Piece, string]>([
    ['None', none, 'None'],
    ['a bool', 0x88, 'True'],
    ['a bool as a line', int('00'), 'False'],
    ['BININT', num(-5), '-5'],
    ['BININT2', binint2(65_535), '65535'],
    ['LONG1', long1(longBytes(-(2n ** 70n))), String(-(2n ** 70n))],
    ['LONG1 without bytes', long1(new Uint8Array(0)), '0'],
    ['LONG4', long4(longBytes(2n ** 100n)), String(2n ** 100n)],
    ['LONG', longLine('0x10L'), '16'],
    ['FLOAT', float('-1.5'), '-1.5'],
    ['BINFLOAT', binfloat(0.1), '0.1'],
    ['STRING', string("'a\\x41'"), "'aA'"],
    ['UNICODE', unicode('\\u4e2d'), "'中'"],
    ['BINUNICODE', str('é'), "'é'"],
    ['text that is no utf-8', binunicode(Uint8Array.of(0xe9)), "'é'"],
    ['a Python 2 string in utf-8', shortBinstring('é'), "'é'"],
    ['a Python 2 string in latin-1', shortBinstring(Uint8Array.of(0xe9)), "'é'"],
    ['bytes', binbytes(Uint8Array.of(0, 0xff)), "b'\\x00\\xff'"],
    ['a bytearray', bytearray8('ab'), "bytearray(b'ab')"],
    ['an empty tuple', EMPTY_TUPLE, '()'],
    ['a buffer', NEXT_BUFFER, '<buffer>'],
  ])('%s', (_what, pieces, expected) => {
    const value = resultOf(pieces);
    expect(repr(value)).toBe(expected);
    expect(value.plain).toBe(true);
  });

  test('bytes show their first 64 and where they are', () => {
    const value = resultOf(binbytes(filled(1000, 7)));
    expect(value).toEqual({
      kind: 'bytes',
      head: filled(64, 7),
      length: 1000,
      offset: 5,
      plain: true,
    });
  });

  test.each<[string, Piece]>([
    ['BINUNICODE', str('é'.repeat(2000))],
    ['UNICODE', unicode('a'.repeat(4000))],
    ['STRING', string(`'${'a'.repeat(4000)}'`)],
  ])('long text in %s is clipped and says so', (_opcode, pieces) => {
    const value = resultOf(pieces);
    expect(value).toMatchObject({ kind: 'str', clipped: true });
    expect(value.kind === 'str' && /^(?:é+|a+)$/.test(value.text)).toBe(true);
  });

  test('a text is not clipped at exactly its limit', () => {
    for (const pieces of [str('a'.repeat(1024)), unicode('a'.repeat(1024))]) {
      expect(resultOf(pieces)).toMatchObject({ clipped: false, text: 'a'.repeat(1024) });
    }
  });

  test('a number of thousands of bytes shows as one that fits nothing', () => {
    const [positive, negative] = [filled(2000, 1), filled(2000, 0xff)];
    expect(resultOf(long4(positive))).toEqual({ kind: 'int', value: 2n ** 8192n, plain: true });
    expect(resultOf(long4(negative))).toMatchObject({ value: -(2n ** 8192n) });
  });

  test('any number comes back', () => {
    fc.assert(
      fc.property(fc.bigInt(), (value) => {
        expect(resultOf(long1(longBytes(value)))).toMatchObject({ value });
      }),
    );
  });
});

describe('containers', () => {
  test('show what was put in, in order, by whatever opcodes', () => {
    const pieces = [
      MARK,
      list(num(1), str('a')),
      dict([str('k'), tuple(num(1), num(2), num(3), num(4))]),
      [0x8f, MARK, num(7), 0x90],
      [MARK, num(8), 0x91],
      [MARK, num(9), 0x6c],
      [MARK, num(1), num(2), 0x64],
      TUPLE,
    ];
    expect(repr(resultOf(pieces))).toBe(
      "([1, 'a'], {'k': (1, 2, 3, 4)}, {7}, frozenset({8}), [9], {1: 2})",
    );
  });

  test('say how much of a long run is not shown', () => {
    const items = Array.from({ length: 100 }, (_, index) => num(index));
    expect(resultOf(list(...items))).toMatchObject({ elided: 96, plain: true });
    const pairs = items.map((item): [Piece, Piece] => [str('k'), item]);
    expect(resultOf(dict(...pairs))).toMatchObject({ elided: 98, ordinaryKeys: true });
  });

  test('of a global are shown whole, up to the nodes allowed', () => {
    const names = Array.from({ length: 100 }, () => global('a', 'b'));
    expect(resultOf(list(...names))).toMatchObject({ elided: 0, plain: false });
    const few = resultOf(list(...names), 10);
    expect(few).toMatchObject({ kind: 'list', plain: false });
    expect(nodesOf(few)).toBeLessThanOrEqual(12);
    expect(few.kind === 'list' && few.items.length + few.elided).toBe(100);
  });

  test.each<[string, readonly Piece[], boolean]>([
    ['text', [str('a')], true],
    ['an empty text', [str('')], true],
    ['one underscore', [str('_a')], true],
    ['two underscores', [str('__a')], false],
    ['two underscores among others', [str('a'), str('__class__'), str('b')], false],
    ['an escape that could be one', [unicode('\\u005f_a')], false],
    ['a number', [num(1)], false],
    ['a Python 2 string', [shortBinstring('a')], false],
  ])('a dict says whether its keys are ordinary: %s', (_what, keys, ordinaryKeys) => {
    const value = resultOf(dict(...keys.map((key): [Piece, Piece] => [key, none])));
    expect(value).toMatchObject({ kind: 'dict', ordinaryKeys });
  });

  test('a key beyond the nodes allowed still counts', () => {
    const keys = Array.from({ length: 50 }, (_, index): [Piece, Piece] => [
      str(index === 49 ? '__a' : 'a'),
      none,
    ]);
    expect(resultOf(dict(...keys), 5)).toMatchObject({ ordinaryKeys: false });
  });
});

describe('cycles and depth', () => {
  const ring: Piece = [EMPTY_LIST, binput(0), MARK, binget(0), APPENDS];

  test('a list in itself is a cycle, and plain', () => {
    expect(resultOf(ring)).toEqual({
      kind: 'list',
      items: [{ kind: 'cycle', plain: true }],
      elided: 0,
      plain: true,
    });
  });

  test('a cycle through a call is not plain', () => {
    const looped = [
      EMPTY_LIST,
      binput(0),
      call(global('a', 'b'), binget(0)),
      binput(1),
      POP,
      [binget(0), MARK, binget(1), APPENDS],
    ];
    expect(resultOf(looped)).toMatchObject({
      plain: false,
      items: [{ kind: 'instance', args: { items: [{ kind: 'cycle', plain: false }] } }],
    });
  });

  test('what is deeper than can be shown is elided, and known to be plain or not', () => {
    const deep = (inside: Piece): Piece => [inside, Array.from({ length: 100_000 }, () => TUPLE1)];
    let [plain, other] = [resultOf(deep(num(1))), resultOf(deep(global('a', 'b')))];
    for (let depth = 0; plain.kind === 'tuple' && other.kind === 'tuple'; depth++) {
      expect([plain.plain, other.plain]).toEqual([true, false]);
      expect(depth).toBeLessThan(100);
      [plain, other] = [plain.items[0] ?? plain, other.items[0] ?? other];
    }
    expect(plain).toEqual({ kind: 'elided', plain: true });
    expect(other).toEqual({ kind: 'elided', plain: false });
  });

  test('a container that is shared a billion times is drawn a bounded number of times', () => {
    const laughs: Piece = [
      [num(1), binput(0)],
      Array.from({ length: 100 }, (): Piece => [binget(0), TUPLE2, binput(0)]),
    ];
    const value = resultOf(laughs);
    expect(nodesOf(value)).toBeLessThan(5000);
    expect(value.plain).toBe(true);
  });
});

describe('what calls made', () => {
  test('shows the call and its arguments', () => {
    expect(resultOf(call(global('a', 'b'), num(1)))).toEqual({
      kind: 'instance',
      call: 1,
      how: 'reduce',
      callee: { kind: 'global', symbol: { module: 'a', name: 'b' }, plain: false },
      args: {
        kind: 'tuple',
        items: [{ kind: 'int', value: 1n, plain: true }],
        elided: 0,
        plain: true,
      },
      plain: false,
    });
  });

  test('persistent ids show the id', () => {
    expect(resultOf([num(5), BINPERSID])).toMatchObject({
      kind: 'persistent',
      call: 0,
      id: { kind: 'int', value: 5n },
      plain: false,
    });
  });

  test('one instance or name makes every container around it not plain', () => {
    for (const inside of [global('a', 'b'), call(global('a', 'b')), [num(1), BINPERSID]]) {
      expect(resultOf(tuple(list(num(1)), dict([str('k'), list(inside)]))).plain).toBe(false);
    }
  });

  test('an item added later counts, too', () => {
    const later = [
      EMPTY_LIST,
      binput(0),
      tuple(binget(0)),
      [binget(0), global('a', 'b'), 0x61, POP],
    ];
    const value = resultOf([later, TUPLE2]);
    expect(value.plain).toBe(false);
  });
});

describe('the tape', () => {
  const tape = (...pieces: readonly Piece[]) => walk(bytesSource(pickle(...pieces)));

  test('gives the states of a call in order', () => {
    const object = call(global('a', 'b'));
    const built = tape(
      [object, binput(0), attributes({ x: num(1) }), BUILD],
      [object, none, BUILD, POP],
      [none, BUILD],
      STOP,
    );
    expect(built.states(1).map(repr)).toEqual(["{'x': 1}", 'None']);
    expect(built.states(0)).toEqual([]);
  });

  test('shows arguments only where they are wanted', () => {
    const facts = [
      ...tape(call(global('a', 'b'), num(1)), call(global('c', 'd'), global('e', 'f')), STOP).facts(
        ({ callee }) => callee.kind === 'global' && callee.symbol.module === 'c',
      ),
    ].filter((fact) => fact.kind === 'call');
    expect(facts.map(({ args }) => [args.kind, args.plain])).toEqual([
      ['elided', true],
      ['tuple', false],
    ]);
  });

  test('says of a call with keywords whether they are plain', () => {
    const kwargs = dict([str('k'), global('c', 'd')]);
    const made = tape(global('a', 'b'), EMPTY_TUPLE, kwargs, 0x92, STOP);
    const summaries: boolean[] = [];
    const facts = [...made.facts(({ plain }) => summaries.push(plain) > 0)];
    expect(summaries).toEqual([false]);
    expect(facts.at(-1)).toMatchObject({ how: 'newobj_ex', extra: { kind: 'dict' } });
  });

  test('puts anomalies where they belong', () => {
    const facts = [...tape(int('0x1'), POP, global('a', 'b'), POP, int('010'), STOP).facts()];
    expect(facts.map(({ kind }) => kind)).toEqual(['anomaly', 'import', 'anomaly']);
    expect(facts.map(({ offset }) => offset)).toEqual([0, 6, 12]);
  });

  test('knows who made an object', () => {
    const asked: unknown[] = [];
    const bytes = pickle(
      [call(global('a', 'b')), none, BUILD, POP],
      [call(call(global('a', 'b'))), none, BUILD],
      STOP,
    );
    walk(bytesSource(bytes), {
      afterBuild: (growing, object, state) => {
        asked.push(growing.maker(object)?.symbol, growing.maker(state), growing.outcome);
        return undefined;
      },
    });
    expect(asked).toEqual([
      { module: 'a', name: 'b' },
      undefined,
      'truncated',
      undefined,
      undefined,
      'truncated',
    ]);
  });

  test('calls no container plain while it may still grow', () => {
    const kinds: boolean[] = [];
    const bytes = pickle(call(global('a', 'b')), list(num(1)), BUILD, STOP);
    walk(bytesSource(bytes), {
      afterBuild: (growing, _object, state) => {
        kinds.push(growing.value(state).plain);
        return undefined;
      },
    });
    expect(kinds).toEqual([false]);
  });

  test('keeps every item when asked to', () => {
    const items = Array.from({ length: 1000 }, (_, index) => num(index));
    const bytes = pickle(list(...items), STOP);
    const result = walk(bytesSource(bytes), { record: 'whole' }).result(10_000);
    expect(result).toMatchObject({ kind: 'list', elided: 0 });
    expect(result?.kind === 'list' && result.items).toHaveLength(1000);
  });
});

describe('an allowance for all pictures of a walk', () => {
  test('ends thousands of calls with the same long texts', () => {
    const text = str('x'.repeat(1024));
    const texts = [
      MARK,
      Array.from({ length: 30 }, () => [text, binput(0), POP, binget(0)]),
      TUPLE,
    ];
    const calls = Array.from({ length: 20_000 }, () => [binget(2), binget(1), 0x52, POP]);
    const bytes = pickle([texts, binput(1), POP, global('a', 'b'), binput(2)], calls, STOP);
    const kinds = new Set<string>();
    const started = process.cpuUsage();
    for (const fact of walk(bytesSource(bytes)).facts()) {
      if (fact.kind === 'call') kinds.add(fact.args.kind);
    }
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(5);
    expect([...kinds]).toEqual(['tuple', 'elided']);
  });

  test('counts what is asked during the walk, too', () => {
    const big = dict(
      ...Array.from({ length: 3000 }, (): [Piece, Piece] => [global('a', 'b'), none]),
    );
    const builds = Array.from({ length: 3000 }, () => [binget(0), BUILD]);
    const bytes = pickle([big, binput(0), POP, call(global('a', 'b'))], builds, STOP);
    let last: Value['kind'] = 'none';
    const tape = walk(bytesSource(bytes), {
      afterBuild: (growing, _object, state) => {
        last = growing.value(state, 10).kind;
        return undefined;
      },
    });
    expect([tape.outcome, last]).toEqual(['stop', 'elided']);
  });

  test('a dict of thousands of keys costs its entries once', () => {
    const grow = Array.from({ length: 5000 }, () => [str('k'), none, SETITEM]);
    expect(resultOf([EMPTY_DICT, grow], 20)).toMatchObject({ kind: 'dict', plain: true });
  });
});
