import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workbench } from './cli.ts';

const { folder, run } = workbench();

test('writes the sample of a case, which a scan then finds', () => {
  expect(run(['cases', 'side-file', '--write', 'samples'])).toMatchObject({ code: 0, err: '' });
  expect(readdirSync(join(folder, 'samples'))).toEqual(['model.safetensors', 'rng_state.pth']);
  expect(run(['scan', 'samples']).code).toBe(1);
});

test('overwrites nothing', () => {
  run(['cases', 'hub-reverse-shell', '--write', 'twice']);
  const again = run(['cases', 'hub-reverse-shell', '--write', 'twice']);
  expect(again.code).toBe(4);
  expect(again.err).toContain('the file exists');
});

test.each([[['cases', 'nothing']], [['cases', '--write', 'x']]])('%j is a wrong use', (args) => {
  expect(run(args)).toMatchObject({ code: 4, out: '' });
});
