/**
 * Classes 14, 15 and 16: bytes that the C unpickler, the Python unpickler and pickletools read
 * differently, around a payload that at least one of them runs.
 * @module
 */
import {
  EMPTY_LIST,
  NONE,
  POP,
  STOP,
  binbytes,
  binstring,
  call,
  concat,
  filled,
  float,
  frame,
  framed,
  get,
  global,
  int,
  littleEndian,
  longLine,
  pickle,
  proto,
  put,
  shortBinstring,
  shortBinunicode,
  string,
  unicode,
  hex,
} from '../../../test/assembler.ts';
import type { Piece } from '../../../test/assembler.ts';
import { ECHO, SYSTEM } from './inert.ts';
import { known, type Sample } from './sample.ts';

/** Classes 14, 15 and 16. */
export function readerSamples(): readonly Sample[] {
  return [...numbers(), ...texts(), ...frames()];
}

const PAYLOAD = call(SYSTEM, ECHO);

function numbers(): readonly Sample[] {
  const forms: Readonly<Record<string, Piece>> = {
    'int-hex': int('0x10'),
    'int-octal-old': int('010'),
    'int-octal': int('0o10'),
    'int-binary': int('0b1'),
    'int-underscore': int('1_0'),
    'int-plus-one': int('+1'),
    'int-minus-zero': int('-0'),
    'int-blank-one': int(' 1'),
    'long-hex': longLine('0x10L'),
    'long-octal': longLine('0o10'),
    'long-underscore': longLine('1_000L'),
    'long-blank': longLine(' 5 '),
  };
  return Object.entries(forms).map(([name, form]) =>
    known(
      14,
      `numbers/${name}.pkl`,
      pickle(form, POP, PAYLOAD, STOP),
      'pickletools stops before the payload',
    ),
  );
}

function texts(): readonly Sample[] {
  const make = (file: string, why: string, ...pieces: readonly Piece[]): Sample =>
    known(15, `texts/${file}.pkl`, pickle(...pieces, STOP), why);
  return [
    make(
      'string-high-byte',
      'only loads with encoding=latin1',
      string(hex('27ff27')),
      POP,
      PAYLOAD,
    ),
    make(
      'binstring-high-byte',
      'only loads with encoding=latin1',
      proto(1),
      binstring(hex('ff')),
      POP,
      PAYLOAD,
    ),
    make(
      'short-binstring-after',
      'the payload comes before the text',
      proto(1),
      PAYLOAD,
      POP,
      shortBinstring(hex('ff')),
    ),
    make(
      'global-non-ascii',
      'a module name that pickletools refuses, before the payload',
      PAYLOAD,
      POP,
      global('modül', 'x'),
    ),
    make(
      'global-escaped',
      'pickletools reads os, a loader does not',
      global('\\x6fs', 'system'),
      POP,
      PAYLOAD,
    ),
    make('float-underscore', 'the Python unpickler accepts it', float('1_0'), POP, PAYLOAD),
    make('float-blank', 'the Python unpickler accepts it', float(' 1.5'), POP, PAYLOAD),
    make('float-overflow', 'the Python unpickler accepts it', float('1e999'), POP, PAYLOAD),
    make(
      'surrogates',
      'a lone surrogate is text',
      proto(4),
      shortBinunicode(hex('eda080')),
      POP,
      PAYLOAD,
    ),
    make('unicode-null', 'NUL inside a line', unicode('a\\u0000b'), POP, PAYLOAD),
    make('quotes-inside', 'a quote inside a quoted line', string("'a'b'"), POP, PAYLOAD),
    make('carriage-return', 'CR at the end of a number', int('5\r'), POP, PAYLOAD),
    make(
      'put-twice',
      'pickletools.dis refuses the second PUT',
      EMPTY_LIST,
      put(0),
      put(0),
      POP,
      PAYLOAD,
    ),
    make(
      'put-spaces',
      'blanks around a memo index',
      EMPTY_LIST,
      put(' 7 '),
      POP,
      PAYLOAD,
      POP,
      get('7'),
    ),
    make('leftover', 'pickletools.dis refuses leftovers', NONE, NONE, PAYLOAD),
  ];
}

/**
 * A FRAME of two bytes ends after the first byte of a BINBYTES length. A C unpickler that reads from a
 * file drops that byte and takes the length one byte later (python/cpython#154848), so that it runs what
 * pickletools, and a C unpickler that reads from memory, take for data.
 */
function cutLength(before: Piece): Uint8Array {
  const length = 0x107; // read one byte later, with a zero after it: 1
  const data = concat(0, NONE, PAYLOAD, STOP);
  return concat(
    proto(4),
    before,
    frame(2),
    0x42,
    littleEndian(length, 4),
    data,
    filled(length - data.length, NONE),
    STOP,
  );
}

function frames(): readonly Sample[] {
  const buried = pickle(PAYLOAD, STOP);
  const split = (claimed: number, fill: number): Uint8Array =>
    concat(proto(4), frame(claimed), binbytes(concat(filled(fill, NONE), buried)), STOP);
  return [
    known(16, 'frames/splits-length.pkl', split(2, 16), 'a frame ends inside a length'),
    known(16, 'frames/splits-data.pkl', split(8, 16), 'a frame ends inside the data of an opcode'),
    known(
      16,
      'frames/splits-far.pkl',
      split(7, 2 ** 17),
      'a frame ends inside data longer than a read buffer',
    ),
    known(
      16,
      'frames/cut-length.pkl',
      cutLength([]),
      'the frame cuts a length: file and memory differ',
    ),
    known(
      16,
      'frames/cut-length-far.pkl',
      cutLength([binbytes(filled(2 ** 17)), POP]),
      'the same behind the first read buffer',
    ),
    known(
      16,
      'frames/inside.pkl',
      concat(proto(4), frame(30), frame(9), PAYLOAD, STOP, filled(20)),
      'a frame inside a frame',
    ),
    known(
      16,
      'frames/splits-global.pkl',
      concat(proto(4), frame(4), SYSTEM, framed(ECHO, 0x85, 0x52), STOP),
      'a frame ends inside a name',
    ),
    known(
      16,
      'frames/splits-line.pkl',
      concat(proto(4), frame(3), int('12345'), POP, PAYLOAD, STOP),
      'a frame ends inside a number',
    ),
    known(
      16,
      'frames/too-short.pkl',
      concat(proto(4), frame(5), PAYLOAD, STOP),
      'a frame shorter than what follows',
    ),
    known(
      16,
      'frames/too-long.pkl',
      concat(proto(4), frame(10_000), PAYLOAD, STOP),
      'a frame longer than the file: C refuses, Python runs it',
    ),
    known(
      16,
      'frames/huge.pkl',
      concat(proto(4), frame(2n ** 62n), PAYLOAD, STOP),
      'a frame of exabytes',
    ),
  ];
}
