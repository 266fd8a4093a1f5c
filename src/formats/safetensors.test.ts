import { assert, property, uint8Array } from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  STOP,
  call,
  concat,
  filled,
  global,
  pickle,
  proto,
  str,
  utf8,
} from '../../test/assembler.ts';
import { outline } from '../../test/outline.ts';
import { ModelFileError } from '../core/error.ts';
import { Budget, LIMITS } from '../core/limits.ts';
import { bytesSource } from '../core/source.ts';
import { BUILT_IN } from '../policy/profile.ts';
import { scanSource } from '../scan/scan.ts';
import { safetensors } from './safetensors.ts';
import { byteLength } from './safetensors-entry.ts';

const FIXTURES = 'test/fixtures/safetensors';
const evil = pickle(proto(2), call(global('os', 'system'), str('echo inert')), STOP);

function file(header: object | string, data: number | Uint8Array = 0): Uint8Array {
  const json = utf8(typeof header === 'string' ? header : JSON.stringify(header));
  const length = new Uint8Array(8);
  new DataView(length.buffer).setBigUint64(0, BigInt(json.length), true);
  return concat(length, json, typeof data === 'number' ? filled(data, 1) : data);
}

const bytes = (start: number, end: number): object => ({
  dtype: 'U8',
  shape: [end - start],
  data_offsets: [start, end],
});
const scan = (input: Uint8Array): ReturnType<typeof scanSource> =>
  scanSource(bytesSource(input), { path: 'model.safetensors', policy: BUILT_IN });
const rules = (input: Uint8Array): string[] => scan(input).findings.map(({ rule }) => rule);

describe('files that the library wrote', () => {
  const names = readdirSync(FIXTURES).filter((name) => name.endsWith('.safetensors'));

  test.each(names)('%s is clean', (name) => {
    const report = scan(readFileSync(`${FIXTURES}/${name}`));
    expect(report).toMatchObject({ format: 'safetensors', verdict: 'clean', findings: [] });
  });

  test('every tensor is listed with its span', () => {
    const source = bytesSource(readFileSync(`${FIXTURES}/model.safetensors`));
    const parts = [...safetensors.read(source, { budget: new Budget() })];
    const tensors = parts.filter((part) => part.kind === 'tensor');
    expect(tensors.map(({ name, dtype, shape }) => `${name} ${dtype} [${shape.join()}]`)).toEqual([
      'embed.ids I64 [5]',
      'scale F64 []',
      'embed.weight F32 [4,3]',
      'nothing F16 [0,7]',
      'größe U8 [3]',
      'mask BOOL [3]',
    ]);
    expect(tensors.at(-1)?.end).toBe(source.size);
    expect(parts.filter((part) => part.kind === 'metadata')).toHaveLength(2);
  });
});

describe('accepts what the reference reader accepts', () => {
  test.each([
    ['no tensors', file({})],
    ['metadata that is null', file({ __metadata__: null })],
    ['blanks behind the header', file('{}  \n\t')],
    [
      'types of less than a byte',
      file({ a: { dtype: 'F4', shape: [3, 2], data_offsets: [0, 3] } }, 3),
    ],
    ['tensors in any order of the header', file({ b: bytes(1, 3), a: bytes(0, 1) }, 3)],
    [
      'no elements of a large tensor',
      file({ a: { dtype: 'F32', shape: [0, 2 ** 53 - 1], data_offsets: [0, 0] } }),
    ],
  ])('%s', (_name, input) => {
    expect(scan(input)).toMatchObject({ verdict: 'clean', findings: [] });
  });
});

describe('finds', () => {
  test.each([
    [
      'a key that stands twice',
      file(
        '{"a":{"dtype":"U8","shape":[0],"data_offsets":[0,0]},"\\u0061":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}}',
      ),
      'loaders-disagree',
      'dangerous',
    ],
    [
      'metadata that stands twice',
      file('{"__metadata__":{"a":"b","a":"c"}}'),
      'loaders-disagree',
      'dangerous',
    ],
    [
      'tensors that overlap',
      file({ a: bytes(0, 4), b: bytes(2, 6) }, 6),
      'loaders-disagree',
      'dangerous',
    ],
    [
      'a header that starts with blanks',
      file('  {"a":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}}'),
      'loaders-disagree',
      'dangerous',
    ],
    [
      'a gap between tensors',
      file({ a: bytes(0, 4), b: bytes(5, 6) }, 6),
      'unclaimed-bytes',
      'unknown',
    ],
    ['a gap before the first tensor', file({ a: bytes(1, 4) }, 4), 'unclaimed-bytes', 'unknown'],
    [
      'a field that nobody reads',
      file({ a: { ...bytes(0, 1), note: [{ x: 1 }] } }, 1),
      'unclaimed-bytes',
      'unknown',
    ],
    ['bytes behind the last tensor', file({ a: bytes(0, 4) }, 5), 'tail-mismatch', 'unknown'],
    ['even if they are zeros', file({ a: bytes(0, 4) }, filled(5, 0)), 'tail-mismatch', 'unknown'],
  ])('%s', (_name, input, rule, verdict) => {
    expect(rules(input)).toContain(rule);
    expect(scan(input).verdict).toBe(verdict);
  });

  test.each([
    ['behind the last tensor', file({ a: bytes(0, 4) }, concat(filled(4, 1), evil))],
    [
      'in a gap',
      file(
        { a: bytes(0, 4), b: bytes(4 + evil.length, 5 + evil.length) },
        concat(filled(4, 1), evil, filled(1, 1)),
      ),
    ],
    ['where there are no tensors at all', file({}, evil)],
  ])('a pickle %s', (_name, input) => {
    expect(rules(input)).toEqual(expect.arrayContaining(['hidden-pickle', 'call-spawns-process']));
    expect(scan(input).verdict).toBe('dangerous');
  });
});

describe('refuses', () => {
  const entry = (fields: object): Uint8Array => file({ a: { ...bytes(0, 1), ...fields } }, 1);

  test.each([
    [
      'a header longer than the file',
      file('{"a":{"dtype":"U8"', 0).map((b, i) => (i === 1 ? 1 : b)),
      'TRUNCATED',
      0,
    ],
    [
      'a header above the limit',
      file('{"a":{"dtype":"U8"', 0).map((b, i) => (i === 4 ? 1 : b)),
      'LIMIT_EXCEEDED',
      0,
    ],
    ['a header that is cut', file('{"a":{"dtype":"U8","shape":[1]'), 'TRUNCATED', 38],
    [
      'text behind the header',
      file('{"a":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}} x'),
      'MALFORMED',
      62,
    ],
    ['a tensor that is no object', file('{"a":1}'), 'MALFORMED', 13],
    ['a tensor without a type', file('{"a":{"shape":[],"data_offsets":[0,0]}}'), 'MALFORMED', 13],
    ['a field that stands twice', file('{"a":{"shape":[],"shape":[]}}'), 'MALFORMED', 25],
    ['a size with a sign', entry({ shape: [-1] }), 'MALFORMED', 36],
    ['a size with a fraction', entry({ shape: [1.5] }), 'MALFORMED', 36],
    ['a size above 2^64', file('{"a":{"shape":[18446744073709551616]}}'), 'MALFORMED', 23],
    ['a shape that is a text', entry({ shape: 'x' }), 'MALFORMED', 35],
    ['a type that is a number', entry({ dtype: 1 }), 'MALFORMED', 22],
    ['three offsets', entry({ data_offsets: [0, 1, 2] }), 'LIMIT_EXCEEDED', 54],
    ['metadata that is a text', file({ __metadata__: 'x' }), 'MALFORMED', 24],
    ['metadata that holds a number', file({ __metadata__: { a: 1 } }), 'MALFORMED', 29],
  ])('%s', (_name, input, code, offset) => {
    const run = (): unknown => [...safetensors.read(bytesSource(input), { budget: new Budget() })];
    expect(run).toThrow(expect.objectContaining({ code, offset, name: 'ModelFileError' }) as Error);
    expect(scan(input)).toMatchObject({ format: 'safetensors', verdict: 'incomplete' });
  });

  test.each([
    ['a shape that does not fit its bytes', entry({ shape: [2] }), 'unread MALFORMED a'],
    [
      'sizes whose product overflows',
      entry({ shape: [2 ** 40, 2 ** 40, 0] }),
      'unread MALFORMED a',
    ],
    [
      'elements that end within a byte',
      file({ a: { dtype: 'F4', shape: [3], data_offsets: [0, 2] } }, 2),
      'unread MALFORMED a',
    ],
    [
      'offsets that run backwards',
      file({ a: { dtype: 'U8', shape: [1], data_offsets: [1, 0] } }, 1),
      'unread MALFORMED a',
    ],
    ['a type that came later', entry({ dtype: 'F2' }), 'unread UNSUPPORTED a'],
    ['a tensor behind the end', file({ a: bytes(0, 9) }, 8), 'unread TRUNCATED a'],
  ])('%s, and goes on', (_name, input, line) => {
    expect(outline(input)).toContain(line);
    expect(scan(input)).toMatchObject({ verdict: 'incomplete', complete: false });
  });

  test('more tensors than agreed', () => {
    const budget = new Budget({ ...LIMITS, members: 1 });
    const input = bytesSource(file({ a: bytes(0, 0), b: bytes(0, 0) }));
    expect(() => [...safetensors.read(input, { budget })]).toThrow('more than 1 tensors');
  });
});

test('what only begins alike is not claimed', () => {
  expect(outline(utf8('\u0002\0\0\0\0\0\0\0[]'))).toEqual([]);
  expect(outline(utf8('\u0009\0\0\0\0\0\0\0{ text that is no JSON }'))).toEqual([]);
  expect(outline(file('{}').subarray(0, 9))).toEqual([]);
});

test('sizes are exact beyond 2^53', () => {
  expect(byteLength(32, [2n ** 31n, 2n ** 27n])).toBe(2n ** 60n);
  expect(byteLength(64, [2n ** 32n, 2n ** 32n])).toBeUndefined();
});

test('fails only with a ModelFileError, whatever the bytes', () => {
  const check = (input: Uint8Array): void => {
    try {
      for (const part of safetensors.read(bytesSource(input), { budget: new Budget() })) void part;
    } catch (error) {
      expect(error).toBeInstanceOf(ModelFileError);
    }
  };
  assert(property(uint8Array({ maxLength: 64 }), check));
  const whole = readFileSync(`${FIXTURES}/model.safetensors`);
  assert(
    property(uint8Array({ minLength: 2, maxLength: 8 }), ([at = 0, ...values]) => {
      const changed = Uint8Array.from(whole);
      changed.set(values, (at * 7) % (whole.length - 8));
      check(changed);
    }),
  );
});
