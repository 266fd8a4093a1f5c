import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BINPERSID,
  NONE,
  STOP,
  call,
  concat,
  filled,
  global,
  list,
  littleEndian,
  num,
  pickle,
  proto,
  str,
  tar,
  torchTar as assemble,
  tuple,
  type Piece,
} from '../../test/assembler.ts';
import { outline } from '../../test/outline.ts';

const evil = pickle(proto(2), call(global('os', 'system'), str('echo inert')), STOP);
const dump = (value: Piece): Uint8Array => pickle(proto(2), value, STOP);
const storage = (name: string): Piece => tuple(num(1), str('cpu'), global('torch', name));

const storages = concat(
  dump(num(1)),
  dump(storage('FloatStorage')),
  littleEndian(3, 8),
  filled(12, 9),
  dump(list()),
);
const tensors = concat(
  dump(num(1)),
  dump(tuple(num(2), num(1), global('torch', 'FloatTensor'))),
  littleEndian(1, 8),
  littleEndian(3, 8),
  littleEndian(1, 8),
  littleEndian(0, 8),
);
const object = dump([str('2'), BINPERSID]);
const honest = { sys_info: dump(NONE), pickle: object, storages, tensors };
const HONEST = [
  'format torch-tar',
  'pickle sys_info:',
  'pickle pickle:',
  'pickle storages:',
  'pickle storages#1: torch.FloatStorage',
  'pickle storages#2:',
  'pickle tensors:',
  'pickle tensors#1: torch.FloatTensor',
];

test('an honest file: every pickle in it, and nothing odd', () => {
  expect(outline(assemble(honest))).toEqual(HONEST);
});

test.each(['state-dict.tar', 'views.tar'])('nothing is odd about %s', (name) => {
  const found = outline(readFileSync(`test/corpus/torch/${name}`));
  expect(found[0]).toBe('format torch-tar');
  expect(found.slice(1).filter((line) => !line.startsWith('pickle '))).toEqual([]);
});

test('without its three members it is any tar', () => {
  const { pickle: one, storages: two } = honest;
  expect(outline(assemble({ pickle: one, storages: two }))[0]).toBe('format tar');
  const others = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`${n}`, filled(1)]));
  expect(outline(assemble({ ...others, ...honest }))[0]).toBe('format tar');
  const record = tar({ name: 'x', type: 'x', data: filled(9, 0x7e) });
  expect(outline(record)).toEqual(['format tar', 'error MALFORMED']);
});

describe('a payload is found', () => {
  test.each([
    ['the object', { pickle: evil }],
    ['the system information', { sys_info: evil }],
    ['the number of storages', { storages: evil }],
    ['a storage', { storages: concat(dump(num(1)), evil) }],
    ['the views', { storages: concat(storages.subarray(0, -dump(list()).length), evil) }],
    ['a tensor', { tensors: concat(dump(num(1)), evil) }],
    ['another member', { 'elsewhere.bin': evil }],
    ['what follows the object', { pickle: concat(object, evil) }],
    ['what follows the tensors', { tensors: concat(tensors, evil) }],
    ['what follows the storages', { storages: concat(storages, evil) }],
  ])('in %s', (_name, changed) => {
    const found = outline(assemble({ ...honest, ...changed }));
    expect(found).toContainEqual(expect.stringMatching(/^pickle .*: os\.system$/u));
  });
});

describe('records that cannot be followed are unread', () => {
  test.each([
    ['storages', { storages: dump(str('one')) }],
    ['storages', { storages: concat(dump(num(1)), dump(storage('OddStorage')), filled(90)) }],
    ['storages', { storages: concat(dump(num(1)), dump(storage('FloatStorage')), filled(4)) }],
    ['storages', { storages: concat(dump(num(1)), dump(storage('FloatStorage')), filled(8, 9)) }],
    ['storages', { storages: concat(dump(num(1)), dump(NONE), filled(90)) }],
    ['tensors', { tensors: concat(dump(num(1)), dump(NONE), filled(2)) }],
    ['tensors', { tensors: concat(dump(num(1)), dump(NONE), filled(90, 0xff)) }],
    ['tensors', { tensors: concat(dump(num(1)), dump(NONE), littleEndian(99, 4)) }],
  ])('%s', (name, changed) => {
    expect(outline(assemble({ ...honest, ...changed }))).toContain(`unread MALFORMED ${name}`);
  });

  test('and so are fewer records than counted', () => {
    const found = outline(
      assemble({ ...honest, tensors: concat(dump(num(2)), tensors.subarray(8)) }),
    );
    expect(found).toContain('truncated tensors#2');
  });
});

test('fails only with a ModelFileError, whatever is changed in the bytes', () => {
  const bytes = assemble(honest);
  const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const changed = bytes.slice();
      for (const [at, value] of changes) changed[at] = value;
      outline(changed);
    }),
    { numRuns: 300 },
  );
});
