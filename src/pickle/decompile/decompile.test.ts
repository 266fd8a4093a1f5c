import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import * as asm from '../../../test/assembler.ts';
import { bytesSource } from '../../core/source.ts';
import { decompile } from './decompile.ts';
import { FULL } from './style.ts';

function lines(...pieces: readonly asm.Piece[]): string[] {
  return statements(asm.pickle(...pieces, asm.STOP)).flatMap(({ text }) => text.split('\n'));
}

function statements(bytes: Uint8Array, full = true) {
  return [...decompile(bytesSource(bytes), full ? { style: FULL } : {})];
}

test('shows the call tree with its imports, in the order of execution', () => {
  expect(
    lines(
      asm.proto(4),
      asm.global('builtins', 'getattr'),
      asm.tuple(asm.global('posix', 'environ'), asm.str('get')),
      asm.REDUCE,
      asm.tuple(asm.str('HOME')),
      asm.REDUCE,
    ),
  ).toEqual([
    'from builtins import getattr',
    'from posix import environ',
    "getattr_1 = getattr(environ, 'get')",
    "object_1 = getattr_1('HOME')",
    'result = object_1',
  ]);
});

test('objects are made, given their state, filled', () => {
  expect(
    lines(
      asm.global('a.b', 'Net'),
      asm.EMPTY_TUPLE,
      asm.NEWOBJ,
      asm.dict([asm.str('w'), asm.num(1)]),
      asm.BUILD,
      [asm.MARK, asm.num(1), asm.num(2), asm.APPENDS],
      [asm.str('k'), asm.num(3), asm.SETITEM],
      [asm.MARK, asm.num(4), asm.ADDITEMS],
    ),
  ).toEqual([
    'from a.b import Net',
    'net_1 = Net.__new__(Net)',
    "net_1.__setstate__({'w': 1})",
    'net_1.extend([1, 2])',
    "net_1['k'] = 3",
    'net_1.add(4)',
    'result = net_1',
  ]);
});

test('classes that certainly have no __setstate__ get their attributes', () => {
  expect(
    lines(
      asm.global('types', 'SimpleNamespace'),
      asm.EMPTY_TUPLE,
      asm.REDUCE,
      asm.tuple(asm.none, asm.dict([asm.str('x'), asm.num(1)])),
      asm.BUILD,
    ),
  ).toContain("setattr(simple_namespace_1, 'x', 1)");
});

test('keyword arguments, persistent ids, INST and OBJ', () => {
  const made = lines(
    asm.MARK,
    [
      asm.global('a', 'B'),
      asm.tuple(asm.num(1)),
      asm.dict([asm.str('k'), asm.num(2)]),
      asm.NEWOBJ_EX,
    ],
    [asm.str('id 7'), asm.BINPERSID],
    [asm.MARK, asm.num(5), asm.inst('c', 'D')],
    [asm.MARK, asm.global('c', 'E'), asm.OBJ],
    asm.TUPLE,
  );
  expect(made).toEqual([
    'from a import B',
    'b_1 = B.__new__(B, 1, k=2)',
    "external_1 = persistent_load('id 7')",
    'from c import D',
    'd_1 = D(5)',
    'from c import E',
    'e_1 = E.__new__(E)',
    'result = (b_1, external_1, d_1, e_1)',
  ]);
});

test('what is used again has a name, and what holds itself is filled under it', () => {
  expect(lines(asm.EMPTY_LIST, asm.MEMOIZE, [0x68, 0], asm.APPEND, asm.num(1), asm.APPEND)).toEqual(
    ['list_1 = []', 'list_1.append(list_1)', 'list_1.append(1)', 'result = list_1'],
  );
});

test('a dict that has a name is filled under it, also with a key that a call made', () => {
  const key = [asm.global('a', 'K'), asm.EMPTY_TUPLE, asm.REDUCE];
  expect(
    lines(asm.EMPTY_DICT, asm.MEMOIZE, asm.str('self'), [0x68, 0], asm.SETITEM, [
      key,
      asm.num(1),
      asm.SETITEM,
    ]),
  ).toEqual([
    'dict_1 = {}',
    "dict_1.update({'self': dict_1})",
    'from a import K',
    'k_1 = K()',
    'dict_1.update({k_1: 1})',
    'result = dict_1',
  ]);
});

describe('a hostile file', () => {
  test.each([
    ['a line break in a module', asm.stackGlobal('os\nimport evil', 'x')],
    ['a call in a name', asm.stackGlobal('os', 'system(1)')],
    ['a keyword', asm.stackGlobal('os', 'lambda')],
    ['another alphabet', asm.stackGlobal('оs', 'system')],
    ['a dot in an old protocol', asm.global('os', 'path.join')],
  ])('puts nothing of its own into the text: %s', (_name, name) => {
    const [line, ...rest] = lines(name);
    expect(line).toMatch(/^imported_1 = find_class\('[^\n]*', '[^\n]*'\)$/);
    expect(rest).toEqual(['result = imported_1']);
  });

  test('gives two imports of one name two names, and none that the text uses itself', () => {
    const made = lines(
      asm.tuple(asm.global('a', 'X'), asm.global('b', 'X'), asm.global('c', 'result')),
    );
    expect(made).toEqual([
      'from a import X',
      'from b import X as x_1',
      'from c import result as result_1',
      'result = (X, x_1, result_1)',
    ]);
  });

  test('names what it assembles', () => {
    const part = [asm.global('a', 'f'), asm.EMPTY_TUPLE, asm.REDUCE];
    expect(lines(asm.proto(4), part, asm.str('system'), asm.STACK_GLOBAL)).toContain(
      "imported_1 = find_class(f_1, 'system')",
    );
  });

  test('that nests without end costs no recursion', () => {
    const deep = asm.pickle(asm.NONE, new Uint8Array(30_000).fill(asm.TUPLE1), asm.STOP);
    expect(statements(deep).at(-1)?.kind).toBe('result');
  });

  test('that unfolds to more than fits is written with names', () => {
    const doubling = Array.from({ length: 60 }, () => [asm.DUP, asm.TUPLE2]);
    const text = statements(asm.pickle(asm.EMPTY_LIST, doubling, asm.STOP)).map((one) => one.text);
    expect(text.join('\n').length).toBeLessThan(5000);
  });

  test('that breaks off is told as far as it goes', () => {
    const made = statements(asm.pickle(asm.global('a', 'f'), asm.EMPTY_TUPLE, asm.REDUCE, [0xff]));
    expect(made.map(({ kind }) => kind)).toEqual(['import', 'call', 'note']);
    expect(made.at(-1)?.text).toMatch(/^# loading stops here, at byte \d+: invalid load key/);
  });

  test('of any bytes is told without an error of ours', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(statements(bytes).length).toBeGreaterThan(0);
      }),
    );
  });
});

test('long data is clipped in a way that is no Python, and told in full when asked', () => {
  const bytes = asm.pickle(
    asm.tuple(
      asm.str('x'.repeat(500)),
      asm.bytes(new Uint8Array(500)),
      asm.list(...Array.from({ length: 100 }, (_, i) => asm.num(i))),
    ),
    asm.STOP,
  );
  const clipped = statements(bytes, false).at(-1)?.text ?? '';
  expect(clipped).toContain('…(+340 bytes)');
  expect(clipped).toContain('more)');
  expect(statements(bytes).at(-1)?.text).not.toContain('…');
});

test('scalars of every kind', () => {
  const made = lines(
    asm.MARK,
    [asm.long1(new Uint8Array(40).fill(0x7f)), asm.binfloat(Infinity), asm.binfloat(-0)],
    [asm.bytearray8(asm.latin1("'")), asm.NEXT_BUFFER, asm.NEWTRUE, asm.int('00'), asm.EMPTY_SET],
    [asm.MARK, asm.FROZENSET, asm.MARK, asm.num(1), asm.FROZENSET, asm.tuple(asm.num(1))],
    asm.LIST,
  ).join(' ');
  expect(made).toContain(
    "float('inf'),     -0.0,     bytearray(b\"'\"),     next(buffers),     True",
  );
  expect(made).toContain('False,     set(),     frozenset(),     frozenset({1}),     (1,)');
});

describe('what a call is given', () => {
  test('arguments and keywords that only a run would tell', () => {
    const made = [asm.global('a', 'f'), asm.EMPTY_TUPLE, asm.REDUCE];
    const text = lines(
      asm.MARK,
      [asm.global('a', 'g'), made, asm.REDUCE],
      [asm.global('a', 'C'), asm.EMPTY_TUPLE, made, asm.NEWOBJ_EX],
      [
        asm.global('a', 'C'),
        asm.EMPTY_TUPLE,
        asm.dict([asm.str('not a name'), asm.num(1)]),
        asm.NEWOBJ_EX,
      ],
      asm.TUPLE,
    );
    expect(text).toContain('g_1 = g(*f_1)');
    expect(text).toContain('c_1 = C.__new__(C, **f_2)');
    expect(text).toContain("c_2 = C.__new__(C, **{'not a name': 1})");
  });

  test('copyreg._reconstructor is named after its class, and so is what is set on it', () => {
    const args = asm.tuple(
      asm.global('argparse', 'Namespace'),
      asm.global('builtins', 'object'),
      asm.none,
    );
    const state = asm.dict([asm.str('lr'), asm.num(1)]);
    expect(
      lines(asm.global('copyreg', '_reconstructor'), args, asm.REDUCE, state, asm.BUILD),
    ).toContain("namespace_1.__dict__.update({'lr': 1})");
  });

  test('a set, a bytearray and a long text that are used again', () => {
    const text = lines(
      asm.MARK,
      [asm.EMPTY_SET, asm.MEMOIZE, [0x68, 0], asm.MARK, asm.num(1), asm.ADDITEMS],
      [asm.bytearray8(asm.latin1('a')), asm.MEMOIZE, [0x68, 1]],
      [asm.str('x'.repeat(90)), asm.MEMOIZE, [0x68, 2]],
      asm.TUPLE,
    );
    expect(text).toContain('set_1.update({1})');
    expect(text).toContain("array_1 = bytearray(b'a')");
    expect(text).toContain(`text_1 = '${'x'.repeat(90)}'`);
  });

  test('long items of an object are clipped', () => {
    const object = [asm.global('collections', 'OrderedDict'), asm.EMPTY_TUPLE, asm.REDUCE];
    const items = Array.from({ length: 99 }, (_, i) => [asm.num(i), asm.num(i)]);
    const made = statements(asm.pickle(object, asm.MARK, items, asm.SETITEMS, asm.STOP), false);
    expect(made.at(-2)?.text).toBe('# … and 39 more items of ordered_dict_1');
  });

  test('the items of a frozenset and of a dict beyond what is shown', () => {
    const many = Array.from({ length: 99 }, (_, i) => asm.num(i));
    const clipped = statements(
      asm.pickle(asm.dict(...many.map((one) => [one, one] as const)), asm.STOP),
      false,
    );
    expect(clipped[0]?.text).toContain('more)');
  });
});
