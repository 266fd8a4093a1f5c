import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compressed, plainContent } from '../../test/compressed.ts';
import { ModelFileError } from '../core/error.ts';
import { Budget, LIMITS } from '../core/limits.ts';
import { bytesSource, type ByteSource } from '../core/source.ts';
import { bzip2 } from './bzip2.ts';
import type { Format } from './format.ts';
import { gzip } from './gzip.ts';
import { lz4 } from './lz4.ts';
import { lzma } from './lzma.ts';
import { xz } from './xz.ts';
import { zlib } from './zlib.ts';
import { zstd } from './zstd.ts';

const plain = plainContent();
const FORMATS = [gzip, zlib, bzip2, xz, lzma, lz4, zstd];
const FILES = [
  ['gzip', 'gzip.gz'],
  ['zlib', 'zlib.z'],
  ['bzip2', 'one.bz2'],
  ['bzip2', 'two.bz2'],
  ['xz', 'crc64.xz'],
  ['xz', 'crc32.xz'],
  ['xz', 'sha256.xz'],
  ['xz', 'small-dictionary.xz'],
  ['lzma', 'marked.lzma'],
  ['lzma', 'sized.lzma'],
  ['lzma', 'small-dictionary.lzma'],
  ['lz4', 'linked.lz4'],
  ['lz4', 'independent.lz4'],
  ['lz4', 'two.lz4'],
  ['zstd', 'fast.zst'],
  ['zstd', 'best.zst'],
  ['zstd', 'stream.zst'],
  ['zstd', 'two.zst'],
] as const;

/** The format that recognises these bytes. */
function formatOf(bytes: Uint8Array): Format | undefined {
  const source = bytesSource(bytes);
  return FORMATS.find((format) => format.detect(bytes.subarray(0, 512), source));
}

/** Reads all parts; the content of the file inside, what else there was, the error if any. */
function open(bytes: Uint8Array, format = formatOf(bytes), source = bytesSource(bytes)) {
  const pieces: Buffer[] = [];
  const others: string[] = [];
  const budget = new Budget({ ...LIMITS, inflatedBytes: 2 ** 24 });
  let error: unknown;
  try {
    for (const part of format?.read(source, { budget }) ?? []) {
      if (part.kind === 'file' && part.required) readAll(part.source, pieces);
      else if (part.kind === 'anomaly') others.push(`${part.code} at ${part.offset}`);
    }
  } catch (failure) {
    error = failure;
  }
  return { content: Buffer.concat(pieces), others, error };
}

function readAll(source: ByteSource, into: Buffer[]): void {
  for (let at = 0; ; at += 10_000) {
    const piece = source.read(at, 10_000);
    if (piece.length === 0) return;
    into.push(Buffer.from(piece));
  }
}

describe.each(FILES)('%s: %s', (id, name) => {
  const bytes = compressed(name);

  test('is recognised and opened', () => {
    expect(formatOf(bytes)?.id).toBe(id);
    const { content, others, error } = open(bytes);
    expect({ others, error }).toEqual({ others: [], error: undefined });
    expect(content.equals(plain)).toBe(true);
  });

  test('tells what follows', () => {
    const { content, others, error } = open(Buffer.concat([bytes, Buffer.from('!more')]));
    expect({ others, error }).toEqual({
      others: [`trailing-data at ${bytes.length}`],
      error: undefined,
    });
    expect(content.equals(plain)).toBe(true);
  });

  test('is refused wherever it is cut off, and gives a prefix of its content', () => {
    for (let end = 20; end < bytes.length; end += Math.ceil(bytes.length / 50)) {
      const format = FORMATS.find((candidate) => candidate.id === id);
      const { content, error } = open(bytes.subarray(0, end), format);
      const cutBetween = error === undefined && content.length < plain.length;
      if (!cutBetween) expect(error).toMatchObject({ name: 'ModelFileError', code: 'TRUNCATED' });
      expect(content.equals(plain.subarray(0, content.length))).toBe(true);
    }
  });

  test('fails only with a ModelFileError, whatever is damaged', () => {
    const format = FORMATS.find((candidate) => candidate.id === id);
    const edit = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    const early = fc.tuple(fc.nat(60), fc.nat(255));
    fc.assert(
      fc.property(fc.array(fc.oneof(edit, early), { minLength: 1, maxLength: 3 }), (edits) => {
        const damaged = Buffer.from(bytes);
        for (const [at, value] of edits) damaged[at] = value;
        const { error } = open(damaged, format);
        expect(error === undefined || error instanceof ModelFileError).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

test('no decoder trips over any bytes behind its magic number', () => {
  const starts = FILES.map(([id, name]) => [id, compressed(name)] as const);
  fc.assert(
    fc.property(
      fc.constantFrom(...starts),
      fc.nat(40),
      fc.uint8Array(),
      ([id, bytes], keep, rest) => {
        const format = FORMATS.find((candidate) => candidate.id === id);
        const { error } = open(Buffer.concat([bytes.subarray(0, keep), rest]), format);
        expect(error === undefined || error instanceof ModelFileError).toBe(true);
      },
    ),
    { numRuns: 1500 },
  );
});

test('a disk that fails while a format is being recognised is no property of the file', () => {
  const failing: ByteSource = {
    size: 100,
    read: () => {
      throw new ModelFileError('SOURCE_FAILED', 'the disk said no');
    },
  };
  expect(() => zlib.detect(Uint8Array.of(0x78, 0x9c), failing)).toThrow('the disk said no');
});

test('filters other than LZMA2 are refused by name', () => {
  const { error } = open(compressed('delta.xz'));
  expect(error).toMatchObject({ code: 'UNSUPPORTED', message: expect.stringMatching(/filter 3/) });
});
