import { expect, test } from 'vitest';
import { hex } from '../../test/assembler.ts';
import { Budget } from '../core/limits.ts';
import { bytesSource } from '../core/source.ts';
import { sevenZip } from './seven-zip.ts';

test('7z is recognised, and said not to be read', () => {
  const bytes = hex('377abcaf271c0004');
  const source = bytesSource(bytes);
  expect(sevenZip.detect(bytes, source)).toBe(true);
  expect(sevenZip.detect(bytes.subarray(0, 5), source)).toBe(false);
  const [part] = sevenZip.read(source, { budget: new Budget() });
  expect(part).toMatchObject({ kind: 'unread', code: 'UNSUPPORTED' });
});
