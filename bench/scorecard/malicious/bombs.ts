/**
 * Classes 27 and 28: payloads behind more work than a scanner likes, and what a restricted
 * unpickler lets through.
 * @module
 */
import { deflateSync, gzipSync } from 'node:zlib';
import {
  DUP,
  EMPTY_DICT,
  EMPTY_LIST,
  EMPTY_TUPLE,
  MARK,
  NONE,
  POP,
  SETITEM,
  SETITEMS,
  STOP,
  TUPLE1,
  TUPLE2,
  binget,
  binput,
  binunicode8,
  call,
  concat,
  filled,
  global,
  list,
  long4,
  longBinput,
  longLine,
  num,
  pickle,
  proto,
  stateDict,
  storage,
  str,
  tensor,
  torchZip,
  tuple,
  zip,
  attributes,
  BUILD,
  hex,
} from '../../../test/assembler.ts';
import type { Piece } from '../../../test/assembler.ts';
import { ECHO, SYSTEM } from './inert.ts';
import { doubtful, known, type Sample } from './sample.ts';

/** Classes 27 and 28. */
export function bombSamples(): readonly Sample[] {
  return [...bombs(), ...weights()];
}

const PAYLOAD = call(SYSTEM, ECHO);
const many = (count: number, ...pieces: readonly Piece[]): Uint8Array => {
  const one = concat(pieces);
  const all = new Uint8Array(one.length * count);
  for (let i = 0; i < count; i++) all.set(one, i * one.length);
  return all;
};

function bombs(): readonly Sample[] {
  const make = (file: string, why: string, ...pieces: readonly Piece[]): Sample =>
    known(27, `bomb/${file}.pkl`, pickle(proto(2), ...pieces, STOP), why);
  const laughs = Array.from({ length: 60 }, (_, i) => [
    MARK,
    many(10, binget(i)),
    0x6c,
    binput(i + 1),
    POP,
  ]);
  return [
    make(
      'laughs',
      'the payload under a billion laughs',
      str('lol'),
      binput(0),
      POP,
      laughs,
      binget(60),
      POP,
      PAYLOAD,
    ),
    make('laughs-around', 'the payload multiplied', PAYLOAD, binput(0), POP, laughs, binget(60)),
    make('nested-tuples', 'the payload 20,000 tuples deep', PAYLOAD, many(20_000, TUPLE1)),
    make(
      'nested-lists',
      'the payload under 20,000 lists',
      many(20_000, EMPTY_LIST, MARK),
      PAYLOAD,
      many(20_000, 0x65),
    ),
    make('doubling', 'tuples that double', PAYLOAD, many(2000, DUP, TUPLE2)),
    make(
      'long-number',
      'a number of many digits first',
      longLine(`${'7'.repeat(4000)}L`),
      POP,
      PAYLOAD,
    ),
    make('long-bytes', 'a number of many bytes first', long4(filled(100_000, 1)), POP, PAYLOAD),
    make('padding', 'a million opcodes without effect first', many(500_000, NONE, POP), PAYLOAD),
    make('marks', '200,000 marks first', many(200_000, MARK), many(200_000, POP), PAYLOAD),
    make(
      'memo-holes',
      'a memo full of holes first',
      NONE,
      many(200, longBinput(1)),
      longBinput(2 ** 20),
      POP,
      PAYLOAD,
    ),
    make(
      'globals',
      'a thousand harmless names first',
      Array.from({ length: 1000 }, () => [global('collections', 'OrderedDict'), POP]),
      PAYLOAD,
    ),
    make(
      'calls',
      'ten thousand harmless calls first',
      many(10_000, call(global('collections', 'OrderedDict')), POP),
      PAYLOAD,
    ),
    make(
      'length-lie',
      'a text that claims exabytes after the payload',
      PAYLOAD,
      POP,
      binunicode8('x', 2n ** 62n),
    ),
    make(
      'long4-lie',
      'a number that claims 2 GiB after the payload',
      PAYLOAD,
      POP,
      long4(hex('01'), 2 ** 31 - 1),
    ),
    known(
      27,
      'bomb/zip.zip',
      zip([
        { name: 'zeros', data: filled(2 ** 24), deflate: true },
        { name: 'model.pkl', data: pickle(proto(2), PAYLOAD, STOP) },
      ]),
      'beside 16 MiB of zeros',
    ),
    known(
      27,
      'bomb/gzip.pkl.gz',
      new Uint8Array(
        gzipSync(pickle(proto(2), PAYLOAD, POP, many(2 ** 22, NONE, POP), NONE, STOP)),
      ),
      'before eight million opcodes',
    ),
    known(
      27,
      'bomb/zlib.joblib',
      new Uint8Array(
        deflateSync(pickle(proto(3), PAYLOAD, POP, 0x42, hex('00000002'), filled(2 ** 25), STOP)),
      ),
      'before 32 MiB of zeros',
    ),
    known(
      27,
      'bomb/torch.pt',
      torchZip({
        pickle: pickle(proto(2), PAYLOAD, STOP),
        members: Array.from({ length: 3000 }, (_, i) => ({
          name: `archive/data/${i}`,
          data: filled(1),
        })),
      }),
      'in an archive of 3,000 members',
    ),
    doubtful(
      27,
      'bomb/memo-max.pkl',
      pickle(proto(2), NONE, longBinput(2 ** 31 - 1), POP, PAYLOAD, STOP),
      'C runs out of memory before the payload',
    ),
  ];
}

/** Files that a weights_only loader takes: numbers that do not fit, and items set on the wrong things. */
function weights(): readonly Sample[] {
  const make = (file: string, why: string, value: Piece, size = 16): Sample =>
    doubtful(
      28,
      `weights/${file}.pt`,
      torchZip({ pickle: pickle(proto(2), value, STOP), storages: { 0: filled(size) } }),
      why,
    );
  const rebuilt = (offset: number, size: number, stride: number, count = 4): Piece =>
    call(
      global('torch._utils', '_rebuild_tensor_v2'),
      storage({ key: '0', count }),
      num(offset),
      tuple(num(size)),
      tuple(num(stride)),
      0x89,
      call(global('collections', 'OrderedDict')),
    );
  return [
    make(
      'too-many-elements',
      'a storage that claims more than its bytes',
      stateDict({ w: tensor({ key: '0', count: 1000 }) }),
    ),
    make('view-past-end', 'a view past the end of its storage', rebuilt(0, 1000, 1)),
    make('offset-past-end', 'a view that begins past the end', rebuilt(100, 4, 1)),
    make('negative-offset', 'a view that begins before the storage', rebuilt(-1, 4, 1)),
    make('huge-stride', 'a stride past the end', rebuilt(0, 4, 2 ** 30)),
    make(
      'missing-storage',
      'a storage that is not there',
      stateDict({ w: tensor({ key: '7', count: 4 }) }),
    ),
    make('setitem-on-tensor', 'SETITEM on something that is no dict', [
      tensor({ key: '0', count: 4 }),
      num(0),
      num(1),
      SETITEM,
    ]),
    make('setitems-on-list', 'SETITEMS on a list', [list(num(1)), MARK, num(0), num(2), SETITEMS]),
    make('tensor-state', 'BUILD of a tensor with attributes', [
      tensor({ key: '0', count: 4 }),
      attributes({ __setstate__: SYSTEM }),
      BUILD,
    ]),
    make(
      'other-key',
      'a storage under a key with a path',
      stateDict({ w: tensor({ key: '../0', count: 4 }) }),
    ),
    doubtful(
      28,
      'weights/negative-count.pt',
      torchZip({
        pickle: pickle(proto(2), rebuilt(0, 1, 1, -4), STOP),
        storages: { 0: filled(16) },
      }),
      'a storage of a negative size',
    ),
    make('no-storage', 'an empty archive of names', [
      EMPTY_DICT,
      str('w'),
      call(global('torch', 'FloatTensor')),
      SETITEM,
      POP,
      EMPTY_TUPLE,
      POP,
      stateDict({ w: tensor({ key: 'x', count: 4 }) }),
    ]),
  ];
}
