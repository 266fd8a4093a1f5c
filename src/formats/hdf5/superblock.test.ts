import { expect, test } from 'vitest';
import { bytesSource, type ByteSource } from '../../core/source.ts';
import { findSuperblock } from './superblock.ts';

const SIGNATURE = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a];

function fileWithSuperblockAt(offset: number): ByteSource {
  const bytes = new Uint8Array(2 ** 18);
  bytes.set(SIGNATURE, offset);
  return bytesSource(bytes);
}

test('a superblock is found at each place where libraries look', () => {
  for (const offset of [0, 512, 1024, 2 ** 15, 2 ** 17]) {
    expect(findSuperblock(fileWithSuperblockAt(offset))).toBe(offset);
  }
  expect(findSuperblock(fileWithSuperblockAt(513))).toBeUndefined();
});

test('of a file that is far away only the head is looked at', () => {
  expect(findSuperblock({ ...fileWithSuperblockAt(2 ** 15), far: true })).toBe(2 ** 15);
  expect(findSuperblock({ ...fileWithSuperblockAt(2 ** 17), far: true })).toBeUndefined();
});
