import { expect, test } from 'vitest';
import { reachOf } from './reference-reach.ts';

test.each([
  ['weights.bin', 'inside'],
  ['a/../weights.bin', 'inside'],
  ['./a/./b', 'inside'],
  ['a/../../b', 'escapes'],
  ['..\\b', 'escapes'],
  ['/etc/passwd', 'absolute'],
  ['C:\\x', 'absolute'],
  ['~/x', 'absolute'],
  ['file:///x', 'absolute'],
  ['a\0b', 'absolute'],
  ['\\\\host\\share', 'network'],
  ['//host/share', 'network'],
  ['https://example.org/x', 'network'],
  ['hdfs://x/y', 'network'],
])('%j leads %s', (target, reach) => {
  expect(reachOf(target)).toBe(reach);
});

test('a path may climb within the folder it is relative to', () => {
  expect(reachOf('../shared.bin', 'assets')).toBe('inside');
  expect(reachOf('../../shared.bin', 'assets')).toBe('escapes');
});
