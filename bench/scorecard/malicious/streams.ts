/**
 * Classes 17 and 18: what comes after the payload, and payloads that come after the end.
 * @module
 */
import {
  EMPTY_DICT,
  NONE,
  POP,
  REDUCE,
  STOP,
  TUPLE1,
  attributes,
  binget,
  binunicode,
  call,
  concat,
  filled,
  float,
  global,
  int,
  latin1,
  npy,
  num,
  pickle,
  proto,
  shortBinstring,
  shortBinunicode,
  str,
  torchLegacy,
  torchZip,
  tuple,
  hex,
  joblibArray,
} from '../../../test/assembler.ts';
import type { Piece } from '../../../test/assembler.ts';
import { ECHO, SYSTEM } from './inert.ts';
import { doubtful, known, type Sample } from './sample.ts';

/** Classes 17 and 18. */
export function streamSamples(): readonly Sample[] {
  return [...broken(), ...followed()];
}

const PAYLOAD = call(SYSTEM, ECHO);
const HARMLESS = pickle(proto(2), attributes({ epoch: num(3) }), STOP);
const HARMFUL = pickle(proto(2), PAYLOAD, STOP);

function broken(): readonly Sample[] {
  const ends: Readonly<Record<string, Piece>> = {
    'bad-opcode': 0xff,
    'no-stop': [],
    'short-read': binunicode('inert', 100),
    'bad-utf8': shortBinunicode(hex('ff')),
    'empty-stack': [POP, POP, STOP],
    'missing-memo': [binget(99), STOP],
    'no-mark': [0x74, STOP],
    'bad-number': [int('inert'), STOP],
    'bad-float': [float('inert'), STOP],
    'missing-module': [global('nonexistent_inert', 'x'), STOP],
    'reduce-none': [NONE, TUPLE1, REDUCE, STOP],
    exits: [call(global('sys', 'exit'), num(0)), STOP],
    raises: [call(global('operator', 'truediv'), num(1), num(0)), STOP],
    'high-protocol': [proto(200), STOP],
    'negative-length': [0x54, hex('ffffffff'), STOP],
    unquoted: [0x53, latin1('inert\n'), STOP],
  };
  const direct = Object.entries(ends).map(([name, end]) =>
    known(
      17,
      `broken/${name}.pkl`,
      pickle(proto(2), PAYLOAD, end),
      'the payload has run when the stream breaks',
    ),
  );
  const torch = ['bad-opcode', 'no-stop', 'missing-memo'].map((name) =>
    known(
      17,
      `broken/${name}.pt`,
      torchZip({ pickle: pickle(proto(2), PAYLOAD, ends[name] ?? []) }),
      'the payload has run when the stream breaks',
    ),
  );
  return [
    ...direct,
    ...torch,
    known(
      17,
      'broken/after-harmless.pkl',
      concat(HARMLESS, pickle(proto(2), PAYLOAD, 0xff)),
      'a whole pickle, then a payload that breaks',
    ),
    known(
      17,
      'broken/legacy.pt',
      torchLegacy({ pickle: pickle(proto(2), PAYLOAD, 0xff) }),
      'the fourth pickle breaks after the payload',
    ),
    known(
      17,
      'broken/second-import.pkl',
      pickle(SYSTEM, 0x28, ECHO, 0x74, REDUCE, shortBinstring('x', 200)),
      'truncated right after the call',
    ),
  ];
}

function followed(): readonly Sample[] {
  const joblib = pickle(proto(3), joblibArray({ data: filled(64), shape: [8] }), STOP);
  return [
    known(
      18,
      'followed/adjacent.pkl',
      concat(HARMLESS, HARMFUL),
      'a second pickle right after the first',
    ),
    known(
      18,
      'followed/tenth.pkl',
      concat(
        Array.from({ length: 9 }, () => HARMLESS),
        HARMFUL,
      ),
      'a tenth pickle',
    ),
    known(
      18,
      'followed/protocol-0.pkl',
      concat(HARMLESS, pickle(global('os', 'system'), 0x28, ECHO, 0x74, REDUCE, STOP)),
      'a second pickle without PROTO',
    ),
    doubtful(
      18,
      'followed/junk.pkl',
      concat(HARMLESS, filled(9, 0xff), HARMFUL),
      'a pickle after junk',
    ),
    doubtful(
      18,
      'followed/zeros.pkl',
      concat(HARMLESS, filled(4096), HARMFUL),
      'a pickle after zeros',
    ),
    doubtful(
      18,
      'followed/newlines.pkl',
      concat(HARMLESS, filled(3, 0x0a), HARMFUL),
      'a pickle after newlines',
    ),
    doubtful(
      18,
      'followed/far.pkl',
      concat(HARMLESS, filled(300_000, 0x20), HARMFUL),
      'a pickle far behind',
    ),
    known(
      18,
      'followed/in-torch.pt',
      torchZip({ pickle: concat(HARMLESS, HARMFUL) }),
      'after STOP of data.pkl',
    ),
    known(
      18,
      'followed/after-joblib.joblib',
      concat(joblib, HARMFUL),
      'after the end of a joblib stream',
    ),
    doubtful(
      18,
      'followed/after-npy.npy',
      npy({ data: concat(filled(8), HARMFUL) }),
      'after the data of an array',
    ),
    doubtful(
      18,
      'followed/after-legacy.pt',
      torchLegacy({ pickle: HARMLESS, tail: HARMFUL }),
      'after the last storage of a legacy file',
    ),
    known(
      18,
      'followed/none-then.pkl',
      concat(NONE, STOP, EMPTY_DICT, STOP, call(SYSTEM, ECHO), STOP),
      'tiny pickles before the payload',
    ),
    known(
      18,
      'followed/string-then.pkl',
      concat(pickle(str('inert'), STOP), pickle(proto(4), tuple(PAYLOAD), STOP)),
      'a text, then the payload',
    ),
  ];
}
