import { describe, expect, test } from 'vitest';
import {
  STOP,
  binbytes,
  call,
  concat,
  filled,
  global,
  npy,
  pickle,
  proto,
  str,
  tar,
  torchLegacy,
  torchZip,
  utf8,
  zip,
} from '../../test/assembler.ts';
import { outline } from '../../test/outline.ts';
import { bytesSource } from '../core/source.ts';
import { detect, detectAll } from './detect.ts';
import { FORMATS } from './index.ts';

const evil = pickle(proto(2), call(global('os', 'system'), str('echo inert')), STOP);
const benign = pickle(proto(2), 0x4e, STOP);
const archive = zip([{ name: 'x', data: evil, deflate: true }]);
const ids = (bytes: Uint8Array): string =>
  detectAll(bytesSource(bytes))
    .map(({ id }) => id)
    .join('+');

describe('one format for an honest file', () => {
  test.each([
    ['pickle', benign],
    ['torch-zip', torchZip({ pickle: benign })],
    ['torch-legacy', torchLegacy({ pickle: benign })],
    ['npy', npy({ data: filled(8) })],
    ['zip', archive],
    ['tar', tar({ name: 'a', data: archive })],
    ['pickle', pickle(proto(3), binbytes(archive), STOP)],
    ['', utf8('nothing that anybody would load')],
    ['', new Uint8Array(0)],
  ])('%s', (expected, bytes) => {
    expect(ids(bytes)).toBe(expected);
    expect(detect(bytesSource(bytes))?.id ?? '').toBe(expected);
  });
});

describe('every format for a file that is several', () => {
  test('a pickle that ends as a zip', () => {
    const both = concat(benign, archive);
    expect(ids(both)).toBe('zip+pickle');
    expect(outline(both)).toContain('pickle x: os.system');
  });

  test('a pickle that ends as a torch zip', () => {
    expect(ids(concat(benign, torchZip({ pickle: evil })))).toBe('torch-zip+pickle');
  });

  test('a tar whose first name is a pickle', () => {
    const name = 'cos\nsystem\n(S"echo inert"\ntR.';
    const both = tar({ name, data: utf8('text') });
    expect(ids(both)).toBe('tar+pickle');
    expect(outline(both)).toContain('pickle : os.system');
  });

  test('a zip inside a literal is not the file, but is read', () => {
    const bytes = pickle(proto(3), binbytes(archive), STOP);
    expect(outline(bytes)).toEqual([
      'format pickle',
      'pickle :',
      'format zip @7',
      'format pickle @7!x',
      'pickle @7!x: os.system',
    ]);
  });
});

test('formats are asked in the order of rank, each under an id of its own', () => {
  const ranks = FORMATS.map(({ rank }) => rank);
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
  expect(FORMATS.every(({ spec }) => spec.startsWith('https://'))).toBe(true);
});
