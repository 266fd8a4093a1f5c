import { expect, test } from 'vitest';
import { lockedAddress, pinnedAddress, shownAddress } from './addresses.ts';

test('no secret of an address is shown', () => {
  expect(shownAddress('https://user:word@host/a/b.bin?signature=x#y')).toBe('https://host/a/b.bin');
  expect(shownAddress('s3://bucket/key?versionId=3')).toBe('s3://bucket/key?versionId=3');
});

test('a part of a repository is pinned as that part', () => {
  const model = { uri: 'hf://org/m@main', pinned: 'hf://org/m@c0ffee', files: [] };
  expect(pinnedAddress('hf://org/m@main/sub/a.bin', model)).toBe('hf://org/m@c0ffee/sub/a.bin');
  expect(pinnedAddress('hf://org/m@main', model)).toBe('hf://org/m@c0ffee');
});

test('an address of the web is what it is, and its signature may change', () => {
  const model = { uri: 'https://host/a', pinned: 'https://host/a', files: [] };
  expect(pinnedAddress('https://host/a/b.bin?s=1', model)).toBe('https://host/a/b.bin');
  expect(lockedAddress('https://host/a/b.bin?s=2', 'https://host/a/b.bin')).toContain('s=2');
  expect(lockedAddress('hf://org/m', 'hf://org/m@c0ffee')).toBe('hf://org/m@c0ffee');
});
