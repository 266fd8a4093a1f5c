import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Budget } from '../core/limits.ts';
import { bytesSource } from '../core/source.ts';
import type { Format } from './format.ts';
import { zfile } from './zfile.ts';
import { zlib } from './zlib.ts';

const context = { budget: new Budget() };

function inside(format: Format, bytes: Uint8Array): string {
  let text = '';
  for (const part of format.read(bytesSource(bytes), context)) {
    if (part.kind === 'file') text += Buffer.from(part.source.read(0, 1000)).toString('latin1');
    else text += ` [${part.kind}] `;
  }
  return text;
}

const detects = (format: Format, bytes: Uint8Array) =>
  format.detect(bytes.subarray(0, 512), bytesSource(bytes));
const packed = deflateSync('some text');
const refusal = (code: string): unknown =>
  expect.objectContaining({ code, name: 'ModelFileError' });

/** A zfile with this text for a length. */
function file(length: string, ...rest: readonly Uint8Array[]): Buffer {
  return Buffer.concat([Buffer.from(`ZF${length.padEnd(19)}`), ...rest]);
}

describe('zlib', () => {
  test.each([0, 1, 6, 9])('is recognised and opened at level %i', (level) => {
    const bytes = deflateSync('some text', { level });
    expect(detects(zlib, bytes)).toBe(true);
    expect(inside(zlib, bytes)).toBe('some text');
  });

  test('is not seen in text, in a failing header check or in what cannot be decoded', () => {
    expect(detects(zlib, Buffer.from('x = 3 # 0x20 asks for a dictionary'))).toBe(false);
    expect(detects(zlib, Buffer.from('xyz'))).toBe(false);
    expect(detects(zlib, Uint8Array.of(0x78, 0x9c, 0x07))).toBe(false);
    expect(detects(zlib, Uint8Array.of(0x78))).toBe(false);
  });

  test('hands out what lies behind', () => {
    const bytes = Buffer.concat([packed, Buffer.from('more')]);
    expect(inside(zlib, bytes)).toBe('some text [anomaly] more');
  });

  test('refuses a wrong Adler-32, a preset dictionary, another header', () => {
    const wrong = Buffer.from(packed);
    wrong.writeUInt8((wrong.at(-1) ?? 0) ^ 1, wrong.length - 1);
    expect(() => inside(zlib, wrong)).toThrow(/Adler-32/);
    const dictionary = deflateSync('some text', { dictionary: Buffer.from('text') });
    expect(() => inside(zlib, dictionary)).toThrow(refusal('UNSUPPORTED'));
    expect(() => inside(zlib, Buffer.from('abc'))).toThrow(refusal('MALFORMED'));
  });

  test('checks the Adler-32 of streams that are longer than its modulus allows at once', () => {
    const plain = Buffer.alloc(300_000, 0xff);
    expect([...zlib.read(bytesSource(deflateSync(plain)), context)]).toHaveLength(1);
  });
});

describe('zfile', () => {
  test('is opened with and without the blank that Python 2 wrote', () => {
    for (const bytes of [file('0x9', packed), file('0x9', Buffer.from(' '), packed)]) {
      expect(detects(zfile, bytes)).toBe(true);
      expect(inside(zfile, bytes)).toBe('some text');
    }
    expect(inside(zfile, file('0x9L', packed))).toBe('some text');
  });

  test('is not seen where no zlib stream follows', () => {
    expect(detects(zfile, Buffer.from('ZF is how this text starts, and it goes on'))).toBe(false);
    expect(detects(zfile, Buffer.from('ZF'))).toBe(false);
  });

  test('refuses a length that is wrong or no number', () => {
    expect(() => inside(zfile, file('0x8', packed))).toThrow(/9 bytes came out/);
    expect(() => inside(zfile, file('nine', packed))).toThrow(/not a number/);
  });
});
