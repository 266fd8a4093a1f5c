import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import * as assembler from './assembler.ts';
import {
  STOP,
  call,
  concat,
  filled,
  global,
  hex,
  littleEndian,
  pickle,
  proto,
  stateDict,
  str,
  tar,
  tensor,
  torchLegacy,
  torchZip,
  zip,
} from './assembler.ts';

const OPCODES = 68;

test('a call reads in the test as it reads in the bytes', () => {
  expect(pickle(proto(2), call(global('os', 'system'), str('x')), STOP)).toEqual(
    hex('8002 63 6f730a 73797374656d0a 58 01000000 78 85 52 2e'),
  );
});

test('there are 68 opcodes, each with a byte of its own', () => {
  const bytes = new Set(Object.values(opcodeBytes()));
  expect(bytes.size).toBe(OPCODES);
});

test("a number keeps its sign in two's complement, in any width", () => {
  expect(littleEndian(-2, 4)).toEqual(hex('feffffff'));
  expect(littleEndian(2n ** 63n - 1n, 8)).toEqual(hex('ffffffffffffff7f'));
});

describe('other tools agree that the honest archives are honest', () => {
  test.skipIf(!hasPython())('zip, torch zip and tar', () => {
    const weights = filled(16);
    const object = pickle(proto(2), stateDict({ w: tensor({ key: '0', count: 4 }) }), STOP);
    const files = [
      zip([
        { name: 'a', data: weights, deflate: true },
        { name: 'b', data: weights },
      ]),
      torchZip({ pickle: object, storages: { 0: weights } }),
      tar({ name: 'a', data: weights }),
    ];
    expect(files.map(listed)).toEqual([
      ['a', 'b'],
      [
        'archive/data.pkl',
        'archive/byteorder',
        'archive/data/0',
        'archive/version',
        'archive/.data/serialization_id',
      ],
      ['a'],
    ]);
  });
});

test('a legacy file begins with the magic number of torch', () => {
  expect(torchLegacy({ pickle: concat(STOP) }).subarray(0, 15)).toEqual(
    hex('80028a0a 6cfc9c46f9206aa85019 2e'),
  );
});

function listed(file: Uint8Array): unknown {
  const script = `
import io, json, sys, tarfile, zipfile
data = sys.stdin.buffer.read()
if data[:2] == b'PK':
    archive = zipfile.ZipFile(io.BytesIO(data))
    assert archive.testzip() is None
    names = archive.namelist()
else:
    names = tarfile.open(fileobj=io.BytesIO(data)).getnames()
print(json.dumps(names))`;
  return JSON.parse(execFileSync('python3', ['-c', script], { input: file, encoding: 'utf8' }));
}

function hasPython(): boolean {
  try {
    execFileSync('python3', ['-c', '0']);
    return true;
  } catch {
    return false;
  }
}

function opcodeBytes(): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [name, value] of Object.entries(assembler)) {
    if (typeof value === 'number' && /^[A-Z_0-9]+$/.test(name)) found[name] = value;
  }
  for (const [name, bytes] of Object.entries(WITH_ARGUMENT)) found[name] = concat(bytes)[0] ?? -1;
  return found;
}

const x = hex('01');
const WITH_ARGUMENT: Record<string, assembler.Piece> = {
  proto: proto(1),
  frame: assembler.frame(1),
  int: assembler.int(1),
  long: assembler.long(1),
  float: assembler.float(1),
  binint: assembler.binint(1),
  binint1: assembler.binint1(1),
  binint2: assembler.binint2(1),
  long1: assembler.long1(x),
  long4: assembler.long4(x),
  binfloat: assembler.binfloat(1),
  string: assembler.string(x),
  binstring: assembler.binstring(x),
  shortBinstring: assembler.shortBinstring(x),
  unicode: assembler.unicode(x),
  binunicode: assembler.binunicode(x),
  shortBinunicode: assembler.shortBinunicode(x),
  binunicode8: assembler.binunicode8(x),
  binbytes: assembler.binbytes(x),
  shortBinbytes: assembler.shortBinbytes(x),
  binbytes8: assembler.binbytes8(x),
  bytearray8: assembler.bytearray8(x),
  get: assembler.get(1),
  binget: assembler.binget(1),
  longBinget: assembler.longBinget(1),
  put: assembler.put(1),
  binput: assembler.binput(1),
  longBinput: assembler.longBinput(1),
  global: global(x, x),
  inst: assembler.inst(x, x),
  persid: assembler.persid(x),
  ext1: assembler.ext1(1),
  ext2: assembler.ext2(1),
  ext4: assembler.ext4(1),
};
