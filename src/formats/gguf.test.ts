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
import type { Part } from './format.ts';
import { gguf } from './gguf.ts';

const FIXTURES = 'test/fixtures/gguf';
const evil = pickle(proto(2), call(global('os', 'system'), str('echo inert')), STOP);

interface Order {
  readonly version?: number;
  readonly big?: boolean;
}
interface Sample extends Order {
  readonly entries?: readonly Uint8Array[];
  readonly tensors?: readonly Uint8Array[];
  readonly data?: Uint8Array;
  readonly align?: number;
}

function uint(width: 4 | 8, value: number | bigint, big = false): Uint8Array {
  const bytes = new Uint8Array(width);
  const view = new DataView(bytes.buffer);
  if (width === 4) view.setUint32(0, Number(value), !big);
  else view.setBigUint64(0, BigInt(value), !big);
  return bytes;
}
const u32 = (value: number): Uint8Array => uint(4, value);
const u64 = (value: number | bigint): Uint8Array => uint(8, value);
const text = (value: string): Uint8Array => concat(u64(utf8(value).length), utf8(value));
const entry = (key: string, type: number, ...value: Uint8Array[]): Uint8Array =>
  concat(text(key), u32(type), ...value);
const template = (value: string, key = 'tokenizer.chat_template'): Uint8Array =>
  entry(key, 8, text(value));
const tensor = (
  name: string,
  dims: readonly (number | bigint)[],
  type: number,
  at: number,
): Uint8Array => concat(text(name), u32(dims.length), ...dims.map(u64), u32(type), u64(at));

function file({ version = 3, entries = [], tensors = [], data, align = 32 }: Sample): Uint8Array {
  const counts = [u64(tensors.length), u64(entries.length)];
  const head = concat(utf8('GGUF'), u32(version), ...counts, ...entries, ...tensors);
  if (data === undefined) return head;
  return concat(head, new Uint8Array((align - (head.length % align)) % align), data);
}

const parts = (input: Uint8Array): Part[] => [
  ...gguf.read(bytesSource(input), { budget: new Budget() }),
];
const scan = (input: Uint8Array): ReturnType<typeof scanSource> =>
  scanSource(bytesSource(input), { path: 'model.gguf', policy: BUILT_IN });
const rules = (input: Uint8Array): string[] => scan(input).findings.map(({ rule }) => rule);

describe('files that the library wrote', () => {
  test.each(readdirSync(FIXTURES))('%s is clean', (name) => {
    const report = scan(readFileSync(`${FIXTURES}/${name}`));
    expect(report).toMatchObject({ format: 'gguf', verdict: 'clean', findings: [] });
  });

  test.each(['model.gguf', 'big-endian.gguf'])('metadata and tensors of %s are listed', (name) => {
    const found = parts(readFileSync(`${FIXTURES}/${name}`));
    const tensors = found.filter((part) => part.kind === 'tensor');
    const start = tensors[0]?.start ?? 0;
    expect(tensors.slice(0, 2)).toMatchObject([
      { name: 'output.weight', dtype: 'F32', shape: [3, 64], end: start + 768 },
      { name: 'norm.weight', dtype: 'F16', shape: [5], start: start + 768, end: start + 778 },
    ]);
    const value = (key: string): unknown =>
      found.find((part) => part.kind === 'metadata' && part.name === key);
    expect(value('general.name')).toMatchObject({ value: 'größe' });
    expect(value('llama.context_length')).toMatchObject({ value: '128' });
    expect(value('tokenizer.ggml.tokens')).toMatchObject({ value: '3 items' });
    const code = found.filter((part) => part.kind === 'code');
    expect(code.map((part) => part.name).toSorted()).toEqual([
      'tokenizer.chat_template',
      'tokenizer.chat_template.tool_use',
    ]);
    expect(code[0]).toMatchObject({ language: 'jinja', runs: 'use' });
  });
});

test('version 1 has shorter lengths', () => {
  const short = (value: string): Uint8Array => concat(u32(value.length), utf8(value));
  const head = concat(utf8('GGUF'), u32(1), u32(1), u32(1), short('k'), u32(8), short('v'));
  const input = concat(head, short('t'), u32(1), u32(8), u32(24), u64(0));
  const padding = new Uint8Array((32 - (input.length % 32)) % 32);
  expect(outline(concat(input, padding, filled(8, 1)))).toEqual(['format gguf', 'tensor t I8 [8]']);
});

test('arrays of arrays are walked over', () => {
  const inner = (value: string): Uint8Array => concat(u32(8), u64(1), text(value));
  const array = entry('a', 9, u32(9), u64(2), inner('x'), inner('y'));
  const numbers = entry('b', 9, u32(6), u64(3), filled(12, 1));
  const none = entry('c', 9, u32(8), u64(0));
  const found = parts(file({ entries: [array, numbers, none, template('{{ x }}')] }));
  expect(found.map((part) => (part.kind === 'metadata' ? part.value : part.kind))).toEqual([
    '2 items',
    '3 items',
    '0 items',
    'a template',
    'code',
  ]);
});

describe('finds', () => {
  const bad = "{{ cycler.__init__.__globals__.os.popen('echo inert') }}";

  test.each([
    ['a chat template that reaches Python', [template(bad)]],
    ['one behind a harmless one of the same name', [template('{{ x }}'), template(bad)]],
    ['a named one', [template(bad, 'tokenizer.chat_template.tool_use')]],
    [
      'one in an array',
      [entry('tokenizer.chat_template', 9, u32(8), u64(2), text('x'), text(bad))],
    ],
  ])('%s', (_name, entries) => {
    expect(rules(file({ entries }))).toContain('template-escapes');
    expect(scan(file({ entries })).verdict).toBe('dangerous');
  });

  test.each([
    [
      'a key that stands twice',
      { entries: [template('a', 'k'), template('b', 'k')] },
      'loaders-disagree',
      'dangerous',
    ],
    [
      'a tensor that stands twice',
      { tensors: [tensor('a', [32], 24, 0), tensor('a', [32], 24, 32)], data: filled(64, 1) },
      'loaders-disagree',
      'dangerous',
    ],
    [
      'tensors that overlap',
      { tensors: [tensor('a', [64], 24, 0), tensor('b', [32], 24, 32)], data: filled(64, 1) },
      'loaders-disagree',
      'dangerous',
    ],
    [
      'a gap between tensors',
      { tensors: [tensor('a', [32], 24, 0), tensor('b', [32], 24, 64)], data: filled(96, 0) },
      'unclaimed-bytes',
      'unknown',
    ],
    [
      'padding that is none',
      { tensors: [tensor('a', [8], 24, 0), tensor('b', [32], 24, 32)], data: filled(64, 1) },
      'unclaimed-bytes',
      'unknown',
    ],
    [
      'bytes behind the last tensor',
      { tensors: [tensor('a', [32], 24, 0)], data: filled(33, 1) },
      'tail-mismatch',
      'unknown',
    ],
    [
      'a pickle behind the last tensor',
      { tensors: [tensor('a', [32], 24, 0)], data: concat(filled(32, 1), evil) },
      'hidden-pickle',
      'dangerous',
    ],
    ['a pickle behind the header', { data: evil }, 'hidden-pickle', 'dangerous'],
    [
      'a pickle in a gap',
      { tensors: [tensor('a', [32], 24, 64)], data: concat(evil, filled(96 - evil.length, 1)) },
      'hidden-pickle',
      'dangerous',
    ],
  ])('%s', (_name, sample: Sample, rule, verdict) => {
    expect(rules(file(sample))).toContain(rule);
    expect(scan(file(sample)).verdict).toBe(verdict);
  });
});

describe('refuses', () => {
  test.each([
    ['a version that came later', file({ version: 4 }), 'UNSUPPORTED', 4],
    ['version 0', file({ version: 0 }), 'UNSUPPORTED', 4],
    ['nothing behind the magic', utf8('GGUF'), 'TRUNCATED', 0],
    [
      'more entries than agreed',
      concat(utf8('GGUF'), u32(3), u64(0), u64(2n ** 63n)),
      'LIMIT_EXCEEDED',
      16,
    ],
    [
      'more tensors than agreed',
      concat(utf8('GGUF'), u32(3), u64(2n ** 64n - 1n), u64(0)),
      'LIMIT_EXCEEDED',
      8,
    ],
    ['entries that are not there', concat(utf8('GGUF'), u32(3), u64(0), u64(1)), 'TRUNCATED', 24],
    [
      'a key longer than the file',
      file({ entries: [concat(u64(1000), utf8('k'))] }),
      'TRUNCATED',
      32,
    ],
    ['a key without end', file({ entries: [u64(2n ** 63n)] }), 'MALFORMED', 24],
    ['a text without end', file({ entries: [entry('k', 8, u64(2n ** 62n))] }), 'TRUNCATED', 45],
    [
      'an array without end',
      file({ entries: [entry('k', 9, u32(8), u64(2n ** 62n))] }),
      'TRUNCATED',
      49,
    ],
    [
      'numbers without end',
      file({ entries: [entry('k', 9, u32(12), u64(2n ** 61n))] }),
      'TRUNCATED',
      49,
    ],
    ['a value of a type that came later', file({ entries: [entry('k', 13)] }), 'UNSUPPORTED', 37],
    [
      'an array of such values',
      file({ entries: [entry('k', 9, u32(13), u64(1))] }),
      'UNSUPPORTED',
      41,
    ],
    [
      'arrays in arrays without end',
      file({
        entries: [entry('k', 9, ...Array.from({ length: 40 }, () => concat(u32(9), u64(1))))],
      }),
      'LIMIT_EXCEEDED',
      241,
    ],
    [
      'an alignment that is no power of two',
      file({ entries: [entry('general.alignment', 4, u32(48))] }),
      'MALFORMED',
      24,
    ],
    [
      'an alignment of nothing',
      file({ entries: [entry('general.alignment', 4, u32(0))] }),
      'MALFORMED',
      24,
    ],
    [
      'an alignment that is a text',
      file({ entries: [template('32', 'general.alignment')] }),
      'MALFORMED',
      24,
    ],
    ['too many dimensions', file({ tensors: [concat(text('t'), u32(65))] }), 'MALFORMED', 24],
  ])('%s', (_name, input, code, offset) => {
    expect(() => parts(input)).toThrow(expect.objectContaining({ code, offset }) as Error);
    expect(scan(input)).toMatchObject({ format: 'gguf', verdict: 'incomplete' });
  });

  test.each([
    ['a tensor behind the end', [tensor('a', [64], 24, 0)], 'unread TRUNCATED a'],
    ['a tensor of a type that came later', [tensor('a', [32], 99, 0)], 'unread UNSUPPORTED a'],
    ['a size that overflows', [tensor('a', [2n ** 40n, 2n ** 40n], 0, 0)], 'unread MALFORMED a'],
    ['a size that overflows in bytes', [tensor('a', [2n ** 62n], 0, 0)], 'unread MALFORMED a'],
    ['rows that are no whole blocks', [tensor('a', [16], 8, 0)], 'unread MALFORMED a'],
    ['a place that is not aligned', [tensor('a', [8], 24, 8)], 'unread MALFORMED a'],
  ])('%s, and goes on', (_name, tensors, line) => {
    const input = file({ tensors, data: filled(32, 0) });
    expect(outline(input)).toContain(line);
    expect(scan(input).verdict).toBe('incomplete');
  });

  test('a template that is no text, and more templates than agreed', () => {
    const key = 'tokenizer.chat_template';
    const line = `unread UNSUPPORTED ${key}`;
    const many = Array.from({ length: 65 }, () => text('x'));
    expect(outline(file({ entries: [entry(key, 4, u32(1))] }))).toContain(line);
    expect(outline(file({ entries: [entry(key, 9, u32(8), u64(65), ...many)] }))).toContain(line);
  });

  test('more tensors than the budget has members', () => {
    const budget = new Budget({ ...LIMITS, members: 1 });
    const input = file({ tensors: [tensor('a', [], 24, 0), tensor('b', [], 24, 32)] });
    expect(() => [...gguf.read(bytesSource(input), { budget })]).toThrow('2 tensors, more than 1');
  });
});

test('fails only with a ModelFileError, whatever the bytes', () => {
  const check = (input: Uint8Array): void => {
    try {
      parts(input);
    } catch (error) {
      expect(error).toBeInstanceOf(ModelFileError);
    }
  };
  const head = concat(utf8('GGUF'), u32(3));
  assert(property(uint8Array({ maxLength: 64 }), (bytes) => check(concat(head, bytes))));
  const whole = readFileSync(`${FIXTURES}/model.gguf`);
  assert(
    property(uint8Array({ minLength: 2, maxLength: 8 }), ([at = 0, ...values]) => {
      const changed = Uint8Array.from(whole);
      changed.set(values, (at * 8) % (whole.length - 8));
      check(changed);
    }),
  );
});
