import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('what is generated is up to date: npm run gen changes nothing', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/gen.mjs', '--check'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
