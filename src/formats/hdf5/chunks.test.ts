import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
  call,
  concat,
  filled,
  global,
  pickle,
  proto,
  STOP,
  str,
  utf8,
  zip,
} from '../../../test/assembler.ts';
import {
  datasetMessages,
  globalHeap,
  Hdf5Image,
  heapReference,
  linkMessage,
  summed,
  TYPE,
  u16,
  u32,
  u64,
  UNDEFINED,
  type HeaderMessage,
} from '../../../test/assemble/hdf5.ts';
import { outline } from '../../../test/outline.ts';
import type { FileReport } from '../../core/finding.ts';
import { Budget, LIMITS } from '../../core/limits.ts';
import { bytesSource } from '../../core/source.ts';
import { BUILT_IN } from '../../policy/profile.ts';
import { scanSource } from '../../scan/scan.ts';

const evil = pickle(proto(2), call(global('os', 'system'), str('echo inert')), STOP);
const found = ['call-spawns-process'];

function scan(bytes: Uint8Array, limits = LIMITS): FileReport {
  const budget = new Budget(limits);
  return scanSource(bytesSource(bytes), { path: 'model.h5', policy: BUILT_IN, budget });
}
const rules = (bytes: Uint8Array): string[] => scan(bytes).findings.map(({ rule }) => rule);

function withDataset(make: (image: Hdf5Image) => readonly HeaderMessage[]): Uint8Array {
  const image = new Hdf5Image();
  const dataset = image.object(...make(image));
  return image.file(image.object(linkMessage('x', dataset)));
}

const pipeline = (...ids: readonly number[]): HeaderMessage => ({
  type: 0x0b,
  body: concat(2, ids.length, ...ids.map((id) => concat(u16(id), u16(0), u16(0)))),
});

/** A leaf of an old B-tree with one chunk. */
function oldTree(address: number, length: number, rank: number, skipped = 0): Uint8Array {
  const key = concat(u32(length), u32(skipped), filled(8 * (rank + 1)));
  return concat(utf8('TREE'), 1, 0, u16(1), UNDEFINED, UNDEFINED, key, u64(address));
}

/** A dataset of bytes in one chunk, found by an old B-tree. */
function oldChunk(
  stored: Uint8Array,
  size: number,
  filters: readonly number[],
  skipped = 0,
): Uint8Array {
  return withDataset((image) => {
    const tree = image.place(oldTree(image.place(stored), stored.length, 1, skipped));
    const layout = concat(3, 2, 2, u64(tree), u32(size), u32(1));
    return datasetMessages(TYPE.byte, [size], layout, pipeline(...filters));
  });
}

test.each([
  ['as they are', oldChunk(evil, evil.length, [])],
  ['deflated', oldChunk(deflateSync(evil), evil.length, [1])],
  ['with a checksum', oldChunk(concat(evil, filled(4)), evil.length, [3])],
  [
    'deflated, with a checksum',
    oldChunk(concat(deflateSync(evil), filled(4)), evil.length, [1, 3]),
  ],
  ['shuffled, which does nothing to bytes', oldChunk(evil, evil.length, [2])],
  ['with a filter that was left out', oldChunk(evil, evil.length, [1], 1)],
])('chunks %s', (_name, bytes) => {
  expect(rules(bytes)).toEqual(found);
});

test('chunks of opaque elements that were shuffled', () => {
  // Two elements: the first bytes of both, the second bytes of both …
  const shuffled = new Uint8Array(evil.length * 2);
  for (let at = 0; at < evil.length; at++) shuffled[2 * at] = evil[at] ?? 0;
  const bytes = withDataset((image) => {
    const tree = image.place(oldTree(image.place(shuffled), shuffled.length, 1));
    const layout = concat(3, 2, 2, u64(tree), u32(2), u32(evil.length));
    return datasetMessages(TYPE.opaque(evil.length), [2], layout, pipeline(2));
  });
  expect(rules(bytes)).toContain(found[0]);
});

test('chunks of layouts from before HDF5 1.6.3', () => {
  const compact = withDataset(() =>
    datasetMessages(
      TYPE.opaque(evil.length),
      [1],
      concat(1, 1, 0, filled(5), u32(1), u32(evil.length), evil),
    ),
  );
  const contiguous = withDataset((image) =>
    datasetMessages(
      TYPE.byte,
      [evil.length],
      concat(2, 1, 1, filled(5), u64(image.place(evil)), u32(evil.length)),
    ),
  );
  const chunked = withDataset((image) => {
    const tree = image.place(oldTree(image.place(evil), evil.length, 1));
    const layout = concat(1, 2, 2, filled(5), u64(tree), u32(evil.length), u32(1));
    return datasetMessages(TYPE.byte, [evil.length], layout);
  });
  for (const bytes of [compact, contiguous, chunked]) expect(rules(bytes)).toEqual(found);
  const odd = withDataset(() => datasetMessages(TYPE.byte, [1], concat(1, 1, 5, filled(20))));
  expect(rules(odd)).toEqual(['unsupported']);
});

/** Layout 4: `chunk` without the size of an element. */
function indexed(size: number, index: readonly number[], address: Uint8Array): Uint8Array {
  return concat(4, 2, 0, 2, 4, u32(size), u32(1), ...index, address);
}

test('a chunk that is the only one', () => {
  const plain = withDataset((image) =>
    datasetMessages(TYPE.byte, [evil.length], indexed(evil.length, [1], u64(image.place(evil)))),
  );
  const deflated = deflateSync(evil);
  const filtered = withDataset((image) => {
    const head = concat(4, 2, 2, 2, 4, u32(evil.length), u32(1), 1);
    const layout = concat(head, u64(deflated.length), u32(0), u64(image.place(deflated)));
    return datasetMessages(TYPE.byte, [evil.length], layout, pipeline(1));
  });
  for (const bytes of [plain, filtered]) expect(rules(bytes)).toEqual(found);
});

/** A B-tree of version 2 with one leaf. */
function newTree(image: Hdf5Image, type: number, record: Uint8Array): Uint8Array {
  const leaf = image.place(summed(utf8('BTLF'), 0, type, record), filled(512));
  const head = concat(utf8('BTHD'), 0, type, u32(512), u16(record.length), u16(0), 98, 40);
  return u64(image.place(summed(head, u64(leaf), u16(1), u64(1))));
}

test('chunks in a B-tree of version 2', () => {
  const stored = deflateSync(evil);
  const plain = withDataset((image) => {
    const tree = newTree(image, 10, concat(u64(image.place(evil)), u64(0)));
    const layout = indexed(evil.length, [5, ...filled(6)], tree);
    return datasetMessages(TYPE.byte, [evil.length], layout);
  });
  const filtered = withDataset((image) => {
    const record = concat(u64(image.place(stored)), u16(stored.length), u32(0), u64(0));
    const layout = indexed(evil.length, [5, ...filled(6)], newTree(image, 11, record));
    return datasetMessages(TYPE.byte, [evil.length], layout, pipeline(1));
  });
  const nowhere = withDataset((image) => {
    const tree = newTree(image, 10, concat(UNDEFINED, u64(0)));
    const layout = indexed(evil.length, [5, ...filled(6)], tree);
    return datasetMessages(TYPE.byte, [evil.length], layout);
  });
  const other = withDataset((image) => {
    const layout = indexed(evil.length, [5, ...filled(6)], newTree(image, 5, filled(16)));
    return datasetMessages(TYPE.byte, [evil.length], layout);
  });
  expect([plain, filtered, nowhere, other].map(rules)).toEqual([found, found, [], ['unsupported']]);
});

test.each(['fixed', 'extensible'])(
  'chunks in one of the arrays, %s, with rows of bytes of chunks',
  (kind) => {
    const bytes = withDataset((image) => {
      const heap = image.place(globalHeap(evil));
      const chunk = image.place(heapReference(evil.length, heap, 1));
      const index = kind === 'fixed' ? fixedArray(image, chunk) : extensibleArray(image, chunk);
      const info = kind === 'fixed' ? [3, 10] : [4, 32, 4, 4, 16, 10];
      const layout = concat(4, 2, 0, 2, 4, u32(1), u32(16), info, u64(index));
      const grows = concat(2, 1, 1, 1, u64(1), UNDEFINED);
      const messages = datasetMessages(TYPE.bytes, [1], layout);
      return kind === 'fixed' ? messages : [{ type: 1, body: grows }, ...messages.slice(1)];
    });
    expect(rules(bytes)).toEqual(found);
  },
);

function fixedArray(image: Hdf5Image, chunk: number): number {
  const block = image.place(summed(utf8('FADB'), 0, 0, u64(0), u64(chunk)));
  return image.place(summed(utf8('FAHD'), 0, 0, 8, 10, u64(1), u64(block)));
}

function extensibleArray(image: Hdf5Image, chunk: number): number {
  const none = Array.from({ length: 3 + 6 + 27 }, () => UNDEFINED);
  const block = image.place(summed(utf8('EAIB'), 0, 0, u64(0), u64(chunk), ...none));
  const counts = [0, 0, 0, 0, 1, 4].map(u64);
  return image.place(summed(utf8('EAHD'), 0, 0, 8, 32, 4, 4, 4, 10, ...counts, u64(block)));
}

test('rows of bytes that cannot be reached are not passed over', () => {
  const rows = (layout: Uint8Array, ...more: HeaderMessage[]): Uint8Array =>
    withDataset((image) => {
      const heap = image.place(globalHeap(evil));
      image.place(heapReference(evil.length, heap, 1));
      return datasetMessages(TYPE.bytes, [1], layout, ...more);
    });
  const array = concat(4, 2, 0, 2, 4, u32(1), u32(16), 3, 10, u64(48));
  const compressed = concat(3, 2, 2, u64(48), u32(1), u32(16));
  const never = concat(3, 2, 2, UNDEFINED, u32(1), u32(16));
  const message = (bytes: Uint8Array): string[] =>
    scan(bytes).findings.map(({ message: text }) => text);
  expect(message(rows(array, pipeline(4)))).toEqual([
    'not supported: chunks with fixed array, szip may hold pickles',
  ]);
  expect(message(rows(compressed, pipeline(4)))).toEqual([
    'not supported: chunks with B-tree 1, szip may hold pickles',
  ]);
  expect(message(rows(never, pipeline(4)))).toEqual([]);
});

test('chunks larger than what may be read', () => {
  const chunk = (size: number): Uint8Array => oldChunk(evil, size, []);
  expect(rules(chunk(2 ** 31))).toEqual(['limit-exceeded']);
  const limits = { ...LIMITS, structureBytes: 2 ** 20 };
  expect(scan(chunk(2 ** 21), limits).verdict).toBe('incomplete');
  const large = oldChunk(deflateSync(filled(2 ** 24 + 1)), 2 ** 24 + 1, [1]);
  expect(rules(large)).toEqual(['limit-exceeded']);
});

test('a zip that happens to hold HDF5 where HDF5 looks for it is a zip', () => {
  const inner = new Hdf5Image();
  const data = inner.file(inner.object());
  const pad = 512 - 30 - 1 - 30 - 1;
  const bytes = zip([
    { name: 'a', data: filled(pad) },
    { name: 'b', data },
  ]);
  expect(outline(bytes)[0]).toBe('format zip');
  // Behind the members it is a second file in the same bytes.
  const loose = zip([{ name: 'a', data: filled(1024 - 31) }]);
  const hidden = concat(loose.subarray(0, 1024), data, loose.subarray(1024));
  expect(outline(hidden)[0]).toContain('hdf5');
});
