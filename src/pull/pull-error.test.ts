import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diskError, onDisk, PullError } from './pull-error.ts';

const source = readFileSync('src/pull/pull-error.ts', 'utf8');
const codes = [...source.matchAll(/^ {2}\| '([A-Z_]+)'/gm)].map(([, code = '']) => code);

test.each(codes)('%s is explained to who meets it', (code) => {
  expect(readFileSync('docs/pull.md', 'utf8')).toContain(`\`${code}\``);
});

test('a full disk has a code of its own, and no path is told', () => {
  expect(codes).toContain('NO_SPACE');
  expect(diskError(new Error("ENOSPC: no space left on device, write '/secret'"))).toMatchObject({
    code: 'NO_SPACE',
    message: 'ENOSPC: no space left on device, write',
  });
  const denied = (): never => {
    throw new Error("EACCES: permission denied, open '/secret'");
  };
  expect(() => onDisk(denied)).toThrow(new PullError('DISK', 'EACCES: permission denied, open'));
});
