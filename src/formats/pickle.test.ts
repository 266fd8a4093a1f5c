import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  APPENDS,
  BUILD,
  EMPTY_DICT,
  EMPTY_LIST,
  MARK,
  NONE,
  OBJ,
  REDUCE,
  STACK_GLOBAL,
  STOP,
  TUPLE,
  binbytes,
  binint,
  call,
  concat,
  filled,
  framed,
  global,
  inst,
  int,
  latin1,
  num,
  pickle as assemble,
  proto,
  put,
  shortBinunicode,
  str,
  string,
  tuple0,
  utf8,
  zip,
} from '../../test/assembler.ts';
import { littleEndian } from '../../test/assemble/bytes.ts';
import { outline } from '../../test/outline.ts';
import { Budget, LIMITS } from '../core/limits.ts';
import { bytesSource } from '../core/source.ts';
import { detectAll } from './detect.ts';
import { looksLikePickle } from './pickle-detect.ts';

const evil = assemble(proto(2), call(global('os', 'system'), str('echo inert')), STOP);
const evil0 = assemble(global('os', 'system'), tuple0(string("'echo inert'")), REDUCE, STOP);
const benign = assemble(proto(2), EMPTY_DICT, STOP);
const isPickle = (bytes: Uint8Array): boolean => looksLikePickle(bytesSource(bytes));

describe('is recognised without a PROTO', () => {
  test.each([
    ['a call of protocol 0', evil0],
    ['a call by INST', assemble(MARK, string("'echo inert'"), inst('os', 'system'), STOP)],
    ['a call by OBJ', assemble(MARK, global('os', 'system'), string("'x'"), OBJ, STOP)],
    ['an import alone', assemble(global('this', 's'), STOP)],
    ['an import before a broken opcode', assemble(global('os', 'system'), 0xff)],
    ['a call before a broken opcode', concat(evil0.subarray(0, -1), 0xff)],
    [
      'STACK_GLOBAL',
      assemble(shortBinunicode('os'), shortBinunicode('system'), STACK_GLOBAL, STOP),
    ],
    ['a call after a detour', assemble(EMPTY_LIST, MARK, num(1), APPENDS, 0x30, evil0)],
    ['a call after a frame', assemble(framed(evil0))],
    ['a list of numbers', assemble(MARK, int(1), int(2), 0x6c, put(0), STOP)],
    ['a dict of protocol 0', utf8('(dp0\nVa\np1\nI1\ns.')],
    ['None', assemble(NONE, STOP)],
    ['data in stacked pickles', assemble(int(1), STOP, int(2), STOP, evil0)],
    ['data and padding', assemble(int(1), STOP, filled(900))],
    ['thousands of opcodes without an end', filled(200_000, 0x28)],
    ['a long list without an end in sight', concat(0x28, filled(200_000, 0x4e))],
  ])('%s', (_name, bytes) => {
    expect(isPickle(bytes)).toBe(true);
  });
});

describe('does not take text for a pickle', () => {
  test.each([
    ['nothing', ''],
    ['prose', 'can you tell text\nfrom a pickle?\nI can.\n'],
    ['prose in brackets', '(see below)\n.'],
    ['a class', 'class Foo(Base):\n    def bar(self):\n        return 1\n'],
    ['Lisp', '(cons (car x)\n      (cdr y))\n'],
    ['C', 'const int x = 1;\nint main() { return 0; }\n'],
    ['JSON', '[{"a": 1}, {"b": [1, 2]}]'],
    ['JSON in an object', '{"a": "b.c"}'],
    ['CSV', '1,2,3\n4,5,6\n'],
    ['numbers in lines', '0\n1\n2\n3\n'],
    ['numbers beginning with 2', '2012\n2013\n'],
    ['a version line', 'Version 1.0\ncopyright (c) someone\n.\n'],
    ['INI', '[section]\nkey=value\n'],
    ['a shell script', '#!/bin/sh\nexit 0\n'],
    ['a licence', 'Copyright 2020 Someone\n\nPermission is hereby granted, free of charge.\n'],
    ['Pascal', 'program x;\nbegin\nend.\n'],
    ['uppercase headings', 'NOTES\n.\nPLEASE READ\n.\nINTRO\n.'],
    ['one sentence', 'N.B. this is text'],
    ['a word list', 'apple\nbanana\ncherry\n'],
    ['XML', '<?xml version="1.0"?><a/>'],
    ['vectors', 'I 1 2 3\nI 4 5 6\n'],
    ['a quote', "S'text'\nand more text follows here"],
  ])('%s', (_name, text) => {
    expect(isPickle(utf8(text))).toBe(false);
  });

  test.each(readdirSync('.').filter((name) => /\.(?:json|md|ts|npmrc)$|LICENSE/u.test(name)))(
    'the file %s of this project',
    (name) => {
      expect(isPickle(readFileSync(name))).toBe(false);
    },
  );

  test('hardly ever random bytes', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 64, maxLength: 512 }), (bytes) => {
        if (isPickle(bytes) && bytes[0] !== 0x80) taken++;
      }),
      { numRuns: 2000, seed: 7 },
    );
    expect(taken).toBeLessThan(20);
  });
});

describe('reads on after STOP', () => {
  test('one pickle and nothing else', () => {
    expect(outline(evil)).toEqual(['format pickle', 'pickle : os.system']);
  });

  test('stacked pickles each as a part', () => {
    expect(outline(concat(benign, evil, evil0))).toEqual([
      'format pickle',
      'pickle :',
      'pickle #2: os.system',
      'pickle #3: os.system',
    ]);
  });

  test('more pickles in a row than are followed', () => {
    const many = concat(...Array.from({ length: 5001 }, () => benign));
    expect(outline(many).at(-1)).toBe('unread LIMIT_EXCEEDED');
  });

  test('a benign pickle, then a payload that breaks off', () => {
    expect(outline(concat(benign, evil.subarray(0, -1), 0xff))).toEqual([
      'format pickle',
      'pickle :',
      'pickle #2: os.system',
      'malformed #2',
    ]);
  });

  test.each([
    ['with PROTO', evil],
    ['of protocol 0', evil0],
    ['by INST', assemble(MARK, string("'echo inert'"), inst('os', 'system'), STOP)],
    ['by OBJ', assemble(MARK, global('os', 'system'), string("'x'"), OBJ, STOP)],
    [
      'by STACK_GLOBAL',
      assemble(shortBinunicode('os'), shortBinunicode('system'), STACK_GLOBAL, STOP),
    ],
    ['with long texts', assemble(str('os'), str('system'), STACK_GLOBAL, STOP)],
    ['broken after the call', concat(evil.subarray(0, -1), 0xff)],
  ])('a pickle hidden behind junk: %s', (_name, payload) => {
    const found = outline(concat(benign, utf8('junk junk'), payload));
    expect(found).toContain('trailing-data');
    expect(found).toContainEqual(expect.stringMatching(/^hidden-pickle @\d+$/u));
    expect(found).toContainEqual(expect.stringMatching(/^pickle @\d+: os\.system$/u));
  });

  test('a pickle hidden across the edge of what is searched at once', () => {
    for (const before of [65_536 - 3, 65_536 - 12, 65_536]) {
      const junk = filled(before - benign.length, 0x7e);
      const found = outline(concat(benign, junk, evil0));
      expect(found).toContain(`hidden-pickle @${before}`);
    }
  });

  test('junk without a pickle is only trailing data', () => {
    const junk = utf8('\x00\x80\x02 c is the speed of light\nin a vacuum\n');
    expect(outline(concat(benign, junk))).toEqual(['format pickle', 'pickle :', 'trailing-data']);
  });

  test('padding is trailing data too, and searched for nothing', () => {
    expect(outline(concat(benign, filled(100_000)))).toEqual([
      'format pickle',
      'pickle :',
      'trailing-data',
    ]);
  });

  test('a zip behind a pickle is opened', () => {
    const archive = zip([{ name: 'x', data: evil, deflate: true }]);
    const found = outline(concat(benign, filled(3, 0x7e), archive, filled(5, 0x7e)));
    expect(found).toContain('format zip @4');
    expect(found).toContain('pickle @4!x: os.system');
  });

  test('more junk than may be searched is unread', () => {
    const budget = new Budget({ ...LIMITS, structureBytes: 1000 });
    const found = outline(concat(benign, filled(2000, 0x7e)), budget);
    expect(found).toContain('unread LIMIT_EXCEEDED');
    expect(outline(concat(benign, filled(2000)), budget)).toContain('unread LIMIT_EXCEEDED');
  });

  test('more beginnings of pickles than can be followed are unread', () => {
    const many = concat(...Array.from({ length: 1500 }, () => [0x80, 2, 0x4e, 0xff, 0x7e]));
    expect(outline(concat(benign, 0x7e, many))).toContain('unread LIMIT_EXCEEDED');
  });
});

test('pickles inside bytes literals are told and read', () => {
  const outer = assemble(proto(3), binbytes(evil), STOP);
  expect(outline(outer)).toEqual([
    'format pickle',
    'pickle :',
    'embedded-pickle @7',
    'format pickle @7',
    'pickle @7: os.system',
  ]);
});

test('archives inside bytes literals are read', () => {
  const archive = zip([{ name: 'x', data: evil }]);
  const found = outline(assemble(proto(3), binbytes(archive), STOP));
  expect(found).toContain('pickle @7!x: os.system');
});

test('what precedes a broken opcode stays found', () => {
  const broken = assemble(proto(2), call(global('os', 'system'), str('x')), 0xff);
  expect(outline(broken)).toEqual(['format pickle', 'pickle : os.system', 'malformed']);
});

test('fails only with a ModelFileError, whatever follows STOP', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 512 }), fc.boolean(), (bytes, hidden) => {
      outline(concat(benign, bytes, hidden ? evil0 : [], latin1('c\n\nI\u00ff\n')));
    }),
    { numRuns: 300 },
  );
});

test('names that are text lines are not imports to believe in', () => {
  const text = assemble(global('lass Foo:', '    pass'), STOP, utf8('\nmore'));
  expect(isPickle(text)).toBe(false);
  expect(isPickle(assemble(global('lass Foo:', 'x'), MARK, TUPLE, REDUCE, STOP))).toBe(true);
});

test('a BUILD of nothing callable is data', () => {
  expect(isPickle(assemble(EMPTY_DICT, EMPTY_DICT, BUILD, binint(1), 0xff))).toBe(false);
});

describe('the length of a safetensors header', () => {
  test.each([128, 384, 640, 1408])('that begins as PROTO does (%i) is no pickle', (length) => {
    const text = `{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}`.padEnd(length);
    const bytes = concat(littleEndian(length, 8), utf8(text), 0);
    expect(detectAll(bytesSource(bytes)).map(({ id }) => id)).toEqual(['safetensors']);
  });
});
