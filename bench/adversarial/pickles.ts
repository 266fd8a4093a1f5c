/**
 * Pickles against the machine: its stack, memo, records, names, and whoever renders what it found.
 * @module
 */
import {
  APPEND,
  APPENDS,
  BUILD,
  DUP,
  EMPTY_DICT,
  EMPTY_LIST,
  EMPTY_TUPLE,
  LIST,
  MARK,
  NONE,
  POP,
  REDUCE,
  SETITEM,
  STACK_GLOBAL,
  STOP,
  TUPLE,
  TUPLE1,
  TUPLE2,
  binget,
  binput,
  binunicode,
  binunicode8,
  bytes,
  call,
  concat,
  filled,
  frame,
  global,
  int,
  littleEndian,
  long4,
  longBinget,
  longBinput,
  pickle,
  proto,
  str,
  tuple,
  instance,
  attributes,
} from '../../test/assembler.ts';
import type { Piece } from '../../test/assembler.ts';
import type { AdversarialCase } from './case.ts';
import { numbered, repeated } from './pieces.ts';

const SYSTEM = global('os', 'system');

/** All of them; `scale` 1 is the full size. */
export function pickleCases(scale: number): readonly AdversarialCase[] {
  const times = (count: number): number => Math.max(2, Math.round(count * scale));
  const M = 1_000_000;
  // Plain data that is odd only when it is that much.
  const exhausting = scale === 1 ? hostile : data;
  return [
    exhausting('laughs-memo', 'a billion laughs by memo, 200 levels', () =>
      pickle(proto(2), laughs(200), binget(200), STOP),
    ),
    exhausting('laughs-dup', 'tuples that double a million times', () =>
      pickle(proto(2), NONE, repeated(times(M), DUP, TUPLE2), STOP),
    ),
    exhausting('nested-tuples', 'a million tuples in each other', () =>
      pickle(proto(2), NONE, repeated(times(M), TUPLE1), STOP),
    ),
    exhausting('nested-lists', 'a million lists in each other', () =>
      pickle(proto(2), repeated(times(M), EMPTY_LIST), repeated(times(M) - 1, APPEND), STOP),
    ),
    exhausting('open-marks', 'a million marks', () =>
      pickle(proto(2), repeated(times(M), MARK), NONE, STOP),
    ),
    hostile('marks-50M', '50 million marks', () => repeated(times(50 * M), MARK)),
    hostile('nones-50M', '50 million values on the stack', () => repeated(times(50 * M), NONE)),
    hostile('long4-2g', 'a number of 2 GiB that are not there', () =>
      pickle(proto(2), long4(filled(4), 2 ** 31 - 1), STOP),
    ),
    hostile('text-2-63', 'a text of 2^63 - 1 bytes', () =>
      pickle(proto(4), binunicode8('x', 2n ** 63n - 1n), STOP),
    ),
    hostile('text-2-53', 'a text of 2^53 + 1 bytes', () =>
      pickle(proto(4), binunicode8('x', 2n ** 53n + 1n), STOP),
    ),
    hostile('frame-2-62', 'a frame of 2^62 bytes before a payload', () =>
      pickle(proto(4), frame(2n ** 62n), call(SYSTEM, str('echo inert')), STOP),
    ),
    exhausting('one-dict', 'twelve million opcodes on one dict', () =>
      pickle(proto(2), EMPTY_DICT, repeated(times(4 * M), NONE, NONE, SETITEM), STOP),
    ),
    data('one-list-20M', 'twenty million items in one list', () =>
      pickle(proto(2), EMPTY_LIST, MARK, repeated(times(20 * M), NONE), APPENDS, STOP),
    ),
    data('sparse-memo', 'two million memo indexes downwards from 2^32', () =>
      pickle(
        proto(2),
        NONE,
        numbered(times(2 * M), (i) => longBinput(2 ** 32 - 1 - i)),
        STOP,
      ),
    ),
    data('memo-doubling', 'memo indexes that are powers of two', () =>
      pickle(
        proto(2),
        NONE,
        numbered(31, (i) => longBinput(2 ** i)),
        STOP,
      ),
    ),
    hostile('memo-rewritten', 'a million overwritten memo entries before a payload', () =>
      pickle(
        proto(2),
        NONE,
        repeated(times(M), binput(1)),
        POP,
        call(SYSTEM, str('echo inert')),
        STOP,
      ),
    ),
    hostile('globals-1M', 'a million distinct names', () =>
      pickle(
        proto(2),
        numbered(times(M), (i) => [global('m', `n${i}`), POP]),
        NONE,
        STOP,
      ),
    ),
    hostile('modules-1M', 'a million distinct modules', () =>
      pickle(
        proto(2),
        numbered(times(M), (i) => [global(`m${i}`, 'n'), POP]),
        NONE,
        STOP,
      ),
    ),
    hostile('reduce-chain', 'three million calls of results of calls', () =>
      pickle(proto(2), SYSTEM, repeated(times(3 * M), EMPTY_TUPLE, REDUCE), STOP),
    ),
    hostile('calls-2M', 'two million calls of one function', () =>
      pickle(
        proto(2),
        SYSTEM,
        binput(0),
        repeated(times(2 * M), binget(0), EMPTY_TUPLE, REDUCE, POP),
        STOP,
      ),
    ),
    hostile('name-50M', 'a name of 50 MB', () =>
      pickle(proto(2), global('os', filled(times(50 * M), 0x61)), STOP),
    ),
    hostile('int-50M', 'a number of 50 million digits', () =>
      pickle(int('7'.repeat(times(50 * M))), STOP),
    ),
    hostile('line-without-end', 'a line that never ends', () =>
      pickle(0x49, filled(times(50 * M), 0x37)),
    ),
    hostile('stack-global-1M', 'a million STACK_GLOBAL through the memo', () =>
      pickle(
        proto(4),
        str('os'),
        binput(0),
        str('system'),
        binput(1),
        repeated(times(M), binget(0), binget(1), STACK_GLOBAL, POP),
        STOP,
      ),
    ),
    hostile('stack-global-huge', '200,000 STACK_GLOBAL of two texts of 1 MB', () =>
      pickle(
        proto(4),
        binunicode(filled(times(M), 0x61)),
        binput(0),
        binunicode(filled(times(M), 0x62)),
        binput(1),
        repeated(times(200_000), binget(0), binget(1), STACK_GLOBAL, POP),
        STOP,
      ),
    ),
    hostile('many-long-names', '20,000 names of 4 KB', () =>
      pickle(
        proto(2),
        numbered(times(20_000), (i) => [global('m', `${'x'.repeat(4000)}${i}`), POP]),
        NONE,
        STOP,
      ),
    ),
    hostile('dotted-names', 'a thousand names of two thousand words', () =>
      pickle(
        proto(2),
        numbered(times(1000), (i) => [global('torch', `${'a.'.repeat(2000)}${i}`), POP]),
        NONE,
        STOP,
      ),
    ),
    hostile('dotted-modules', 'a thousand modules in two thousand packages', () =>
      pickle(
        proto(2),
        numbered(times(1000), (i) => [global(`${'torch.'.repeat(600)}${i}`, 'b'), POP]),
        NONE,
        STOP,
      ),
    ),
    data('builds-1M', 'a million states on one object', () =>
      pickle(
        proto(2),
        instance(global('argparse', 'Namespace')),
        repeated(times(M), EMPTY_DICT, BUILD),
        STOP,
      ),
    ),
    hostile('arguments-wide', 'a payload with a million arguments', () =>
      pickle(proto(2), SYSTEM, MARK, repeated(times(M), NONE), TUPLE, REDUCE, STOP),
    ),
    hostile('arguments-deep', 'a payload with arguments a million deep', () =>
      pickle(proto(2), SYSTEM, NONE, repeated(times(M), TUPLE1), REDUCE, STOP),
    ),
    hostile('arguments-laughs', 'a payload with a billion laughs as its argument', () =>
      pickle(proto(2), laughs(200), SYSTEM, binget(200), TUPLE1, REDUCE, STOP),
    ),
    hostile('arguments-cyclic', 'a payload with a list that holds itself', () =>
      pickle(proto(2), SYSTEM, EMPTY_LIST, binput(0), binget(0), APPEND, TUPLE1, REDUCE, STOP),
    ),
    hostile('arguments-long-text', 'a payload with a text of 20 MB', () =>
      pickle(proto(2), call(SYSTEM, binunicode(filled(times(20 * M), 0x41))), STOP),
    ),
    hostile('shared-state', '100,000 objects that share one billion laughs as state', () =>
      pickle(
        proto(2),
        laughs(200),
        numbered(times(100_000), () => [
          instance(global('argparse', 'Namespace')),
          binget(200),
          BUILD,
          POP,
        ]),
        NONE,
        STOP,
      ),
    ),
    data('shared-arguments', '100,000 calls that share one deep argument', () =>
      pickle(
        proto(2),
        NONE,
        repeated(times(10_000), TUPLE1),
        binput(0),
        POP,
        repeated(times(100_000), global('collections', 'OrderedDict'), binget(0), REDUCE, POP),
        NONE,
        STOP,
      ),
    ),
    hostile('findings-300K', '300,000 findings', () =>
      pickle(
        proto(2),
        numbered(times(300_000), (i) => [call(SYSTEM, int(i)), POP]),
        NONE,
        STOP,
      ),
    ),
    hostile('persistent-1M', 'a million persistent ids', () =>
      pickle(proto(2), repeated(times(M), EMPTY_TUPLE, 0x51, POP), NONE, STOP),
    ),
    hostile('joblib-wrapper-chain', '100,000 array wrappers without arrays', () =>
      pickle(
        proto(3),
        numbered(times(100_000), () => [
          instance(global('joblib.numpy_pickle', 'NumpyArrayWrapper')),
          attributes({}),
          BUILD,
          POP,
        ]),
        NONE,
        STOP,
      ),
    ),
    hostile('embedded-100K', '100,000 bytes literals that begin like pickles', () =>
      pickle(
        proto(3),
        repeated(times(100_000), bytes(pickle(proto(2), SYSTEM, STOP)), POP),
        NONE,
        STOP,
      ),
    ),
    hostile('embedded-deep', 'pickles in bytes literals, 40 deep', () => nested(40)),
    hostile('stacked-1M', 'a million tiny pickles before a payload', () =>
      concat(repeated(times(M), NONE, STOP), pickle(call(SYSTEM, str('echo inert')), STOP)),
    ),
    hostile('tail-of-starts', '20 MB of beginnings of pickles after STOP', () =>
      concat(NONE, STOP, repeated(times(6 * M), 0x80, 0x04, 0x95)),
    ),
    hostile('tail-of-marks', '20 MB of marks after STOP', () =>
      concat(NONE, STOP, repeated(times(20 * M), MARK)),
    ),
    hostile('tail-of-protos', '20 MB of PROTO after STOP', () =>
      concat(NONE, STOP, repeated(times(10 * M), 0x80, 0x02)),
    ),
    hostile('tail-of-globals', '20 MB of names after STOP', () =>
      concat(NONE, STOP, 0xff, repeated(times(4 * M), 0x63, 0x61, 0x0a, 0x62, 0x0a)),
    ),
    hostile('tail-of-lies', 'ten million lengths that lie after STOP', () =>
      concat(NONE, STOP, 0xff, repeated(times(3 * M), 0x80, 0x04, 0x58, littleEndian(2 ** 31, 4))),
    ),
    hostile('literal-of-starts', 'a bytes literal of beginnings of pickles', () =>
      pickle(proto(3), bytes(repeated(times(6 * M), 0x80, 0x04, 0x95)), STOP),
    ),
    hostile('overlapping-texts', 'texts that begin inside each other, hidden', () =>
      concat(NONE, STOP, 0xff, repeated(times(2 * M), 0x80, 0x02, 0x55, 0xff)),
    ),
    hostile('long-get', 'a million long gets of missing entries', () =>
      pickle(proto(2), repeated(times(M), longBinget(7)), STOP),
    ),
  ];
}

function laughs(levels: number): Piece {
  return [str('lol'), longBinput(0), POP, numbered(levels, laughsLevel)];
}

function laughsLevel(level: number): Piece {
  return [MARK, repeated(10, longBinget(level)), LIST, longBinput(level + 1), POP];
}

function nested(depth: number): Uint8Array {
  let inner = pickle(proto(2), SYSTEM, tuple(str('echo inert')), REDUCE, STOP);
  for (let i = 0; i < depth; i++) inner = pickle(proto(3), bytes(inner), STOP);
  return inner;
}

function hostile(name: string, why: string, make: () => Uint8Array): AdversarialCase {
  return { name: `${name}.pkl`, why, kind: 'hostile', make };
}

function data(name: string, why: string, make: () => Uint8Array): AdversarialCase {
  return { name: `${name}.pkl`, why, kind: 'data', make };
}
