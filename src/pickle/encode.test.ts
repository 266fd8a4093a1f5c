import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MemorySink } from '../../test/memory-output.ts';
import {
  binget,
  binput,
  BINPERSID,
  binstring,
  built,
  bytearray8,
  bytes,
  call,
  dict,
  EMPTY_LIST,
  APPEND,
  EMPTY_SET,
  MARK,
  ADDITEMS,
  FROZENSET,
  global,
  inst,
  instance,
  list,
  long1,
  NEWOBJ_EX,
  none,
  num,
  OBJ,
  pickle,
  proto,
  STOP,
  str,
  string,
  tuple,
  binfloat,
  longBytes,
  NEXT_BUFFER,
  type Piece,
} from '../../test/assembler.ts';
import { graphText } from '../../test/graph-text.ts';
import { bytesSource } from '../core/source.ts';
import { encodeGraph, reachable } from './encode-graph.ts';
import { PickleEncoder, twosComplement, type WrittenProtocol } from './encode.ts';
import type { GraphNode } from './graph.ts';
import { OP } from './opcodes.ts';
import { walk } from './walk.ts';

/** The graph of a pickle as text. */
function textOf(bytes: Uint8Array): string {
  const source = bytesSource(bytes);
  const tape = walk(source, { record: 'whole' });
  const made = tape.graph();
  return made === undefined ? (tape.error?.message ?? 'nothing') : graphText(made.root, source);
}

/** A pickle written again from its graph. */
function again(
  bytes: Uint8Array,
  protocol: WrittenProtocol,
  allowed: (node: GraphNode) => boolean = () => true,
): Uint8Array {
  const source = bytesSource(bytes);
  const root = walk(source, { record: 'whole' }).graph()?.root ?? { kind: 'none' };
  const sink = new MemorySink();
  encodeGraph(new PickleEncoder(protocol), root, { source, sink, allowed });
  return sink.written();
}

const isCall =
  (name: string) =>
  (node: GraphNode): boolean =>
    node.kind === 'object' && node.callee.kind === 'global' && node.callee.symbol.name === name;

describe('whole numbers', () => {
  test('are read back as they were, in two protocols', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 2000n), max: 2n ** 2000n }), (value) => {
        const encoder = new PickleEncoder(2);
        expect(encoder.int(value)).toBe(true);
        encoder.opcode(OP.STOP);
        expect(textOf(encoder.written)).toBe(String(value));
      }),
    );
  });

  test('of more than 255 bytes are not written', () => {
    expect(new PickleEncoder(2).int(2n ** 2040n)).toBe(false);
  });

  test('are the shortest two’s complement', () => {
    expect(twosComplement(-128n)).toEqual(Uint8Array.of(0x80));
    expect(twosComplement(128n)).toEqual(Uint8Array.of(0x80, 0));
    expect(twosComplement(0n)).toEqual(new Uint8Array(0));
  });
});

test('texts are read back, also with lone surrogates and of any length', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constant('x'.repeat(300)),
    fc.constant('a\ud800b'),
  );
  fc.assert(
    fc.property(text, fc.constantFrom<WrittenProtocol>(2, 4), (value, protocol) => {
      const encoder = new PickleEncoder(protocol);
      encoder.text(value);
      encoder.opcode(OP.STOP);
      expect(textOf(encoder.written)).toBe(JSON.stringify(value));
    }),
  );
});

test('more than 255 memo entries are found again', () => {
  const encoder = new PickleEncoder(2);
  encoder.opcode(OP.MARK);
  for (let i = 0; i < 300; i++) {
    encoder.opcode(OP.EMPTY_LIST);
    encoder.memoize();
  }
  encoder.recall(299);
  encoder.recall(3);
  encoder.opcode(OP.TUPLE);
  encoder.opcode(OP.STOP);
  expect(textOf(encoder.written)).toMatch(/list\(\)\)$/);
});

describe('a graph written again is the same graph', () => {
  const cls = global('m', 'C');
  const big = new Uint8Array(70_000).fill(7);
  const samples: readonly (readonly [string, readonly Piece[]])[] = [
    [
      'scalars',
      [tuple(none, num(-3), num(300), num(70_000), binfloat(0.5), long1(longBytes(-(2n ** 70n))))],
    ],
    [
      'containers',
      [
        list(
          tuple(),
          tuple(num(1)),
          tuple(num(1), num(2), num(3), num(4)),
          dict([str('a'), num(1)]),
        ),
      ],
    ],
    ['sets', [list([EMPTY_SET, MARK, num(1), ADDITEMS], [MARK, num(2), FROZENSET])]],
    ['bytes, small and large', [list(bytes(Uint8Array.of(1, 2)), bytes(big))]],
    [
      'shared and cyclic lists',
      [EMPTY_LIST, binput(0), binget(0), APPEND, tuple(binget(0), binget(0)), APPEND],
    ],
    [
      'calls',
      [
        list(
          call(cls, num(1)),
          instance(cls),
          [MARK, cls, num(1), OBJ],
          call(call(global('m', 'f'))),
        ),
      ],
    ],
    ['states', [built(built(instance(cls), dict([str('a'), num(1)])), none)]],
    ['persistent ids', [tuple(str('storage'), num(1)), BINPERSID]],
    ['texts of Python 2', [list(binstring('abc'), binstring('é'), string("'q'"))]],
  ];
  test.each(samples)('%s', (_what, pieces) => {
    const bytes = pickle(proto(2), ...pieces, STOP);
    for (const protocol of [2, 4, 5] as const) {
      expect(textOf(again(bytes, protocol)), `protocol ${protocol}`).toBe(textOf(bytes));
    }
  });

  test('INST becomes OBJ, which calls the same', () => {
    const bytes = pickle(MARK, num(1), inst('m', 'C'), STOP);
    expect(textOf(again(bytes, 2))).toBe('<obj m.C tuple(1)>');
  });

  test('keyword arguments and bytearrays', () => {
    const object = [global('m', 'C'), tuple(), dict([str('k'), bytearray8('ab')]), NEWOBJ_EX];
    const bytes = pickle(proto(5), object, STOP);
    expect(textOf(again(bytes, 5))).toBe(textOf(bytes));
  });

  test('a Python 2 name keeps its spelling in protocol 2', () => {
    const bytes = pickle(proto(2), global('__builtin__', 'set'), STOP);
    expect(Buffer.from(again(bytes, 2)).toString('latin1')).toContain('c__builtin__\nset\n');
    expect(Buffer.from(again(bytes, 4)).toString('latin1')).toContain('builtins');
  });
});

describe('what is refused', () => {
  const evil = call(global('os', 'system'), str('echo inert'));
  const without = (...pieces: readonly Piece[]): string => {
    const bytes = pickle(proto(4), ...pieces, STOP);
    return textOf(again(bytes, 4, (node) => !isCall('system')(node)));
  };

  test('leaves a dict, and is None in a list', () => {
    expect(without(dict([str('a'), num(1)], [str('b'), evil]))).toBe('{"a": 1}');
    expect(without(dict([evil, num(1)]))).toBe('{}');
    expect(without(list(num(1), evil, num(2)))).toBe('list(1, none, 2)');
    expect(without(MARK, evil, num(1), FROZENSET)).toBe('frozenset(1)');
  });

  test('takes with it what cannot be made without it', () => {
    const outer = call(global('m', 'f'), call(global('m', 'g'), evil));
    expect(without(list(num(1), outer))).toBe('list(1, none)');
    expect(without(list(call(evil, num(1))))).toBe('list(none)');
  });

  test('leaves an object that only held it', () => {
    const object = built(instance(global('m', 'C')), dict([str('a'), evil], [str('b'), num(1)]));
    expect(without(object)).toBe('<newobj m.C tuple(); state {"b": 1}>');
  });
});

describe('cannot be written again', () => {
  const refused =
    (...pieces: readonly Piece[]) =>
    () =>
      again(pickle(...pieces, STOP), 4);
  test('a tuple that is met before the list that it is in', () => {
    const cycle = [EMPTY_LIST, binput(0), tuple(binget(0)), binput(1), APPEND, binget(1)];
    expect(refused(cycle)).toThrow('made of itself');
    const loop = [EMPTY_LIST, binput(0), [tuple(binget(0)), binput(1)], APPEND];
    expect(textOf(again(pickle(loop, STOP), 4))).toBe('list(tuple(#0))');
  });
  test('bytes that stand outside', () => {
    expect(refused(proto(5), NEXT_BUFFER)).toThrow('cannot be written again');
  });
  test('an escaped text of Python 2 that is not ASCII', () => {
    expect(refused(string("'\\xe9'"))).toThrow('cannot be written again');
  });
});

test('everything that can be reached is listed once', () => {
  const bytes = pickle(EMPTY_LIST, binput(0), binget(0), APPEND, num(1), APPEND, STOP);
  const root = walk(bytesSource(bytes), { record: 'whole' }).graph()?.root ?? { kind: 'none' };
  expect(reachable(root).size).toBe(2);
});
