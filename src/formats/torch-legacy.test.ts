import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  LEGACY_MAGIC,
  REDUCE,
  STOP,
  call,
  concat,
  filled,
  framed,
  global,
  list,
  littleEndian,
  long1,
  longBytes,
  num,
  pickle,
  proto,
  stateDict,
  str,
  tensor,
  torchLegacy as assemble,
  tuple,
  utf8,
} from '../../test/assembler.ts';
import { outline } from '../../test/outline.ts';
import { sparseFile } from '../../test/reads.ts';
import { Budget } from '../core/limits.ts';
import { bytesSource } from '../core/source.ts';
import type { Part } from './format.ts';
import { torchLegacy } from './torch-legacy.ts';

const CORPUS = 'test/corpus/torch';
const object = pickle(
  proto(2),
  stateDict({
    a: tensor({ key: '10', count: 4, legacy: true }),
    b: tensor({ key: '11', count: 2, type: 'DoubleStorage', legacy: true }),
  }),
  STOP,
);
const storages = [
  { key: '11', count: 2, data: filled(16, 1) },
  { key: '10', count: 4, data: filled(16, 2) },
];
const honest = assemble({ pickle: object, storages });
const evil = pickle(proto(2), call(global('os', 'system'), str('echo inert')), STOP);
const PICKLES = [
  'format torch-legacy',
  'pickle magic:',
  'pickle protocol:',
  'pickle sys_info:',
  'pickle object: collections.OrderedDict torch._utils._rebuild_tensor_v2 torch.FloatStorage torch.DoubleStorage',
  'pickle storage keys:',
];

const parts = (bytes: Uint8Array): Part[] => [
  ...torchLegacy.read(bytesSource(bytes), { budget: new Budget() }),
];

test('an honest file: five pickles and nothing odd', () => {
  expect(outline(honest)).toEqual(PICKLES);
  expect(parts(honest).every((part) => part.kind !== 'pickle' || part.loader === 'torch')).toBe(
    true,
  );
});

test.each(readdirSync(CORPUS).filter((name) => name.includes('legacy.pt')))(
  'nothing is odd about %s, which torch wrote',
  (name) => {
    const found = outline(readFileSync(`${CORPUS}/${name}`));
    expect(found[0]).toBe('format torch-legacy');
    expect(found.slice(1).filter((line) => !line.startsWith('pickle '))).toEqual([]);
  },
);

test('is also recognised in protocols with frames', () => {
  const magic = pickle(proto(4), framed(long1(longBytes(0x1950a86a20f9469cfc6cn)), STOP));
  expect(outline(assemble({ pickle: object, storages, magic }))).toEqual(PICKLES);
});

describe('pickles that are not those of torch', () => {
  test('a magic number that is computed makes it a stream of pickles', () => {
    const magic = pickle(proto(2), global('builtins', 'int'), tuple(str('1')), REDUCE, STOP);
    const found = outline(assemble({ pickle: evil, storages: [], magic }));
    expect(found.slice(0, 2)).toEqual(['format pickle', 'pickle : builtins.int']);
    expect(found).toContain('pickle #4: os.system');
  });

  test('a payload in each of the five is found', () => {
    const five = { pickle: object, storages: [] };
    expect(outline(assemble({ ...five, protocol: evil }))).toContain('pickle protocol: os.system');
    expect(outline(assemble({ ...five, sysInfo: evil }))).toContain('pickle sys_info: os.system');
    expect(outline(assemble({ ...five, pickle: evil }))).toContain('pickle object: os.system');
    const four = honest.length - 48 - keysOf('11', '10').length;
    expect(outline(concat(honest.subarray(0, four), evil))).toContain(
      'pickle storage keys: os.system',
    );
  });

  test('a pickle that breaks off ends the reading', () => {
    const found = outline(assemble({ pickle: concat(evil.subarray(0, -1), 0xff), storages: [] }));
    expect(found.slice(4)).toEqual(['pickle object: os.system', 'malformed object']);
  });
});

describe('what follows the five pickles', () => {
  test.each([
    ['zeros', filled(4), []],
    ['junk', utf8('junk'), []],
    ['a pickle', evil, [/^hidden-pickle/u, /^pickle @\d+: os\.system$/u]],
  ])('bytes behind the last storage: %s', (_name, tail, expected) => {
    const found = outline(assemble({ pickle: object, storages, tail }));
    expect(found).toContain('tail-mismatch');
    for (const line of expected) expect(found).toContainEqual(expect.stringMatching(line));
  });

  test.each([
    [
      'a count that the pickle contradicts',
      honestWith(3),
      { reason: 'count', key: '11', found: 3 },
    ],
    ['a huge count', honestWith(2 ** 40), { reason: 'count', found: 2 ** 40 }],
  ])('%s', (_name, bytes, details) => {
    const odd = parts(bytes).find(({ kind }) => kind === 'anomaly');
    expect(odd).toMatchObject({ code: 'tail-mismatch', details });
  });

  /** The honest file with the count of the first storage replaced. */
  function honestWith(count: number): Uint8Array {
    return concat(honest.subarray(0, -48), littleEndian(count, 8), honest.subarray(-40));
  }

  test('a key that no tensor has', () => {
    const more = [...storages, { key: '99', count: 1, data: filled(4) }];
    const odd = parts(assemble({ pickle: object, storages: more })).find(
      ({ kind }) => kind === 'anomaly',
    );
    expect(odd).toMatchObject({ details: { reason: 'key', key: '99' } });
  });

  test('keys that are no texts', () => {
    const five = honest.length - 48 - keysOf('11', '10').length;
    for (const keys of [list(num(1)), num(1)]) {
      const bytes = concat(honest.subarray(0, five), pickle(proto(2), keys, STOP));
      expect(outline(bytes)).toContain('tail-mismatch');
    }
  });

  test.each([1, 9, 20, 45])('storages that lack %d bytes', (missing) => {
    expect(outline(honest.subarray(0, honest.length - missing))).toContain('unread TRUNCATED');
  });
});

test('300 MB of tensors are not read', () => {
  const count = 150;
  const length = 2_000_000;
  const keys = Array.from({ length: count }, (_, key) => `${key}`);
  const head = assemble({
    pickle: pickle(
      proto(2),
      stateDict(
        Object.fromEntries(
          keys.map((key) => [`w${key}`, tensor({ key, count: length / 4, legacy: true })]),
        ),
      ),
      STOP,
    ),
  }).slice(0, -keysOf().length);
  const five = concat(head, keysOf(...keys));
  const counts = keys.map((_, index) => ({
    offset: five.length + index * (length + 8),
    bytes: littleEndian(length / 4, 8),
  }));
  const size = five.length + count * (length + 8);
  const file = sparseFile(size, [{ offset: 0, bytes: five }, ...counts]);
  expect(outline(file).filter((line) => !line.startsWith('pickle '))).toEqual([
    'format torch-legacy',
  ]);
  expect(file.reads.reduce((sum, read) => sum + read.length, 0)).toBeLessThan(400_000);
});

test('fails only with a ModelFileError, whatever is changed in the bytes', () => {
  const change = fc.tuple(fc.nat(honest.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const bytes = honest.slice();
      for (const [at, value] of changes) bytes[at] = value;
      outline(bytes);
      outline(concat(LEGACY_MAGIC, bytes.subarray(15)));
    }),
    { numRuns: 400 },
  );
});

/** The fifth pickle. */
function keysOf(...keys: readonly string[]): Uint8Array {
  return pickle(proto(2), list(...keys.map(str)), STOP);
}
