import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { Budget } from '../core/limits.ts';
import { bytesSource } from '../core/source.ts';
import { gzip } from './gzip.ts';

const context = { budget: new Budget() };

/** What a gzip file holds, and what is said about it. */
function open(bytes: Uint8Array): { text: string; parts: readonly string[] } {
  let text = '';
  const parts: string[] = [];
  for (const part of gzip.read(bytesSource(bytes), context)) {
    if (part.kind === 'file' && part.required) {
      text = Buffer.from(part.source.read(0, 100_000)).toString('latin1');
    }
    parts.push(part.kind === 'anomaly' ? `${part.code} at ${part.offset}` : part.kind);
  }
  return { text, parts };
}

const member = gzipSync('some text');

/** A member with the optional header fields of RFC 1952, section 2.3. */
function decorated(flags: number, fields: readonly number[]): Buffer {
  const head = Buffer.from(member.subarray(0, 10));
  head[3] = flags;
  return Buffer.concat([head, Buffer.from(fields), member.subarray(10)]);
}

test('is recognised by its magic number and method', () => {
  expect(gzip.detect(member, bytesSource(member))).toBe(true);
  expect(gzip.detect(Uint8Array.of(0x1f, 0x8b, 7), bytesSource(member))).toBe(false);
});

test('hands out the file inside', () => {
  expect(open(member)).toEqual({ text: 'some text', parts: ['file'] });
});

test('joins members, and skips the zeros that gzip.py skips', () => {
  const two = Buffer.concat([member, Buffer.alloc(5), gzipSync(' and more'), Buffer.alloc(70_000)]);
  expect(open(two)).toEqual({ text: 'some text and more', parts: ['file'] });
});

test('hands out what lies behind, zeros included', () => {
  const behind = Buffer.concat([member, Buffer.from('\0\0N.')]);
  const anomaly = `trailing-data at ${member.length}`;
  expect(open(behind)).toEqual({ text: 'some text', parts: ['file', anomaly, 'file'] });
});

test('skips every optional header field', () => {
  const bytes = decorated(2 + 4 + 8 + 16, [3, 0, 1, 2, 3, 0x61, 0, 0x62, 0x63, 0, 9, 9]);
  expect(open(bytes)).toEqual({ text: 'some text', parts: ['file'] });
});

test.each([
  ['a wrong CRC', member.length - 8, 'CRC-32'],
  ['a wrong length', member.length - 4, 'length modulo'],
])('gives the contents and then refuses: %s', (_name, at, message) => {
  const bytes = Buffer.from(member);
  bytes.writeUInt8((bytes[at] ?? 0) ^ 1, at);
  let text = '';
  expect(() => {
    for (const part of gzip.read(bytesSource(bytes), context)) {
      if (part.kind === 'file') text = Buffer.from(part.source.read(0, 100)).toString('latin1');
    }
  }).toThrow(new RegExp(message));
  expect(text).toBe('some text');
});

test.each([
  [
    'an unknown method',
    Buffer.concat([member.subarray(0, 2), Uint8Array.of(7), member.subarray(3)]),
    'UNSUPPORTED',
  ],
  ['another magic number', Buffer.from('1f8c080000000000000000', 'hex'), 'MALFORMED'],
  ['a header that ends early', member.subarray(0, 7), 'TRUNCATED'],
  ['a stream that ends early', member.subarray(0, 15), 'TRUNCATED'],
])('refuses %s', (_name, bytes, code) => {
  expect(() => open(bytes)).toThrow(expect.objectContaining({ code, name: 'ModelFileError' }));
});
