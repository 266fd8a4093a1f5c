import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { openFile } from './file.ts';

const folder = mkdtempSync(join(tmpdir(), 'pickleproof-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

const BYTES = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7 + (index >> 8)) & 0xff);
const path = join(folder, 'bytes.bin');
writeFileSync(path, BYTES);

test('returns the same bytes as memory would, in any order of reads', () => {
  const read = fc.record({ offset: fc.nat(310_000), length: fc.nat(70_000) });
  fc.assert(
    fc.property(fc.array(read, { maxLength: 30 }), (reads) => {
      const file = openFile(path);
      for (const { offset, length } of reads) {
        const expected = BYTES.subarray(Math.min(offset, BYTES.length), offset + length);
        expect(Buffer.compare(file.read(offset, length), expected)).toBe(0);
      }
      file.close();
    }),
  );
});

test('reads little where the reader jumps, and hardly a byte twice where it reads on', () => {
  const file = openFile(path);
  for (let at = 0; at < BYTES.length; at += 100) file.read(at, 100);
  expect(file.bytesRead).toBeLessThan(BYTES.length + 1000);
  file.close();

  const jumping = openFile(path);
  for (let at = 0; at < BYTES.length; at += 100_000) jumping.read(at, 10);
  expect(jumping.bytesRead).toBe(3 * 128);
  jumping.close();
});

test('probing at powers of two is not reading on', () => {
  const file = openFile(path);
  for (let at = 512; at < BYTES.length; at *= 2) file.read(at, 8);
  expect(file.bytesRead).toBeLessThanOrEqual(128 * 10);
  file.close();
});

test('a look back does not cost the reader who goes on', () => {
  const file = openFile(path);
  file.read(0, 10);
  for (let at = 100_000; at < 200_000; at += 1000) {
    file.read(at, 1000);
    file.read(at % 10_000, 5);
  }
  expect(file.bytesRead).toBeLessThan(200_000);
  file.close();
});

test('notices that the file changed while it was open', () => {
  const growing = join(folder, 'growing.bin');
  writeFileSync(growing, 'abc');
  const file = openFile(growing);
  file.assertUnchanged();
  appendFileSync(growing, 'd');
  expect(() => file.assertUnchanged()).toThrow(
    'changed while it was read: 3 bytes before, 4 after',
  );
  file.close();
});

test('a small file that was read at once is judged as it was then', () => {
  const small = join(folder, 'small.bin');
  writeFileSync(small, 'abc');
  const file = openFile(small);
  file.read(0, 1);
  appendFileSync(small, 'd');
  file.assertUnchanged();
  file.eachPiece(() => undefined);
  expect(() => file.assertUnchanged()).toThrow('changed while it was read');
  file.close();
});

test('hands out every byte for hashing', () => {
  const file = openFile(path);
  let total = 0;
  file.eachPiece((piece) => (total += piece.length));
  expect(total).toBe(BYTES.length);
  expect(file.bytesRead).toBe(0);
  file.close();
});

test('says why a file cannot be opened, without its path', () => {
  expect(() => openFile(join(folder, 'absent'))).toThrow('ENOENT: no such file or directory, open');
});
