import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  MARK,
  NONE,
  POP,
  REDUCE,
  STOP,
  TUPLE,
  binbytes,
  call,
  concat,
  global,
  inst,
  latin1,
  pickle as assemble,
  proto,
  str,
  utf8,
} from '../../test/assembler.ts';
import { tar } from '../../test/assemble/tar.ts';
import { bytesSource } from '../core/source.ts';
import { BUILT_IN } from '../policy/profile.ts';
import { scanSource } from '../scan/scan.ts';
import { isOnlyData } from './literal-data.ts';

const isData = (...bytes: Uint8Array[]): boolean => isOnlyData(bytesSource(concat(...bytes)));
const judged = (file: Uint8Array): string =>
  scanSource(bytesSource(file), { path: 'x.pkl', policy: BUILT_IN }).verdict;
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const evil = assemble(proto(2), call(global('os', 'system'), str('echo inert')), STOP);
const naming = assemble(global('os', 'system'), NONE);
const frame = (length: number): Uint8Array => bytes(0x95, length, 0, 0, 0, 0, 0, 0, 0);

describe('numbers that begin like a file are only data', () => {
  test.each([
    ['a call without anything on the stack', bytes(0x80, 4, 0x52, 1, 2, 3), naming],
    ['no opcode', bytes(0x80, 2, 0x4e, 0xff), naming],
    ['a text that is longer than the literal', bytes(0x80, 3, 0x58, 1, 2, 3, 4), naming],
    ['a tuple without a MARK', bytes(0x80, 3, 0x74), naming],
    ['a memo that is empty', bytes(0x80, 5, 0x68, 7), naming],
    ['half a frame', bytes(0x80, 4, 0x95, 1, 2, 3, 4), bytes()],
    ['a number that Python takes, and nothing to import', bytes(0x80, 2), latin1('F1_0\nN.')],
    ['names that no module has', bytes(0x80, 2), latin1('c\x01\x02\x03')],
    ['a name that is not UTF-8', bytes(0x80, 2), bytes(0x63, 0xe9, 0xe9)],
    ['a zlib stream that breaks at once', bytes(0x78, 0x9c, 0x4b, 1, 2, 3, 4), naming],
  ])('%s', (_what, first, second) => {
    expect(isData(first, second)).toBe(true);
    const numbers = concat(first, second);
    const held = assemble(proto(4), binbytes(numbers), STOP);
    expect(judged(held)).toBe('clean');
  });

  test('and are read as whatever else they are', () => {
    const archive = tar({ name: '123pickle', data: evil });
    // A tar begins with the name of its first member, which its checksum covers.
    archive.set([0x80, 0x02, 0xff], 0);
    const sum = archive
      .subarray(0, 512)
      .fill(0x20, 148, 156)
      .reduce((all, byte) => all + byte, 0);
    archive.set(utf8(`${sum.toString(8).padStart(6, '0')}\0 `), 148);
    expect(isData(archive)).toBe(true);
    expect(judged(assemble(proto(4), binbytes(archive), STOP))).toBe('dangerous');
  });

  test('all but one in fifty of them', () => {
    let files = 0;
    const random = fc.uint8Array({ minLength: 30, maxLength: 30 });
    const leads = fc.constantFrom([0x80, 2], [0x80, 4], [0x78, 0x9c], [0x78, 0x5e]);
    const literals = fc.sample(fc.tuple(leads, random), { numRuns: 5000, seed: 1 });
    for (const [lead, rest] of literals) if (!isData(bytes(...lead), rest)) files++;
    expect(files).toBeGreaterThan(0);
    expect(files).toBeLessThan(100);
  });
});

describe('is a file all the same', () => {
  test.each([
    ['a pickle', evil],
    ['a pickle that only holds data', assemble(proto(2), NONE, STOP)],
    [
      'a pickle that breaks after an import',
      concat(assemble(proto(2), global('os', 'system')), bytes(0xff)),
    ],
    ['a pickle that breaks after a call', concat(evil.subarray(0, -1), bytes(0xff))],
    ['a frame that is too long, which Python reads', concat(bytes(0x80, 4), frame(200), naming)],
    ['a number that only Python takes', concat(bytes(0x80, 2), latin1('F1_0\n'), naming)],
    ['a class without a MARK, which Python imports', assemble(proto(2), inst('os', 'system'))],
    [
      'a module whose line has no end, which Python imports',
      concat(bytes(0x80, 2), latin1('cos_')),
    ],
    [
      'a state for what has none, which Python takes if it is empty',
      concat(bytes(0x80, 2, 0x4e, 0x29, 0x62), naming),
    ],
    [
      'a buffer of text, which some encodings take',
      concat(bytes(0x80, 5, 0x55, 1, 0x61, 0x98), naming),
    ],
    [
      'a pickle of too many opcodes to look at',
      assemble(proto(2), ...Array.from({ length: 1500 }, () => [NONE, POP]), REDUCE),
    ],
    ['a zlib stream', deflateSync(evil)],
    [
      'a zlib stream that breaks behind a pickle',
      deflateSync(concat(evil, new Uint8Array(999))).subarray(0, -5),
    ],
    ['a zlib stream that breaks late', deflateSync(new Uint8Array(200_000)).subarray(0, -5)],
    ['a pickle of protocol 0', assemble(global('os', 'system'), MARK, TUPLE, REDUCE, STOP)],
    ['a zip', latin1('PK\x03\x04')],
  ])('%s', (_what, literal) => {
    expect(isData(literal)).toBe(false);
  });
});
