import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { trustEntryFor } from './trust-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'pickleproof-trust-'));
afterAll(() => rmSync(folder, { recursive: true }));
for (const name of ['models/bert', 'other/acme-1', 'other/experimental/x', 'elsewhere/y']) {
  mkdirSync(join(folder, name), { recursive: true });
}
const policy = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const [, example = ''] =
  /```toml\n([\s\S]*?)```/.exec(readFileSync('docs/trust-policy.md', 'utf8')) ?? [];

test('the example of the documentation is a policy, and its first entry that fits decides', async () => {
  const path = policy('trust.toml', example);
  const at = (model: string) => trustEntryFor(path, join(folder, model));
  expect(await at('models/bert')).toMatchObject({ keys: ['keys/release.pub'], maxAge: 1_209_600 });
  expect(await at('other/acme-1')).toMatchObject({ keys: [], identities: [{}] });
  expect(await at('other/experimental/x')).toMatchObject({ deny: true });
  expect(await at('elsewhere/y')).toBeUndefined();
});

test('a link gives a model no other name', async () => {
  const path = policy('links.toml', '[[trust]]\npath = "models/**"\nkeys = ["k"]\n');
  symlinkSync(join(folder, 'elsewhere/y'), join(folder, 'models/fake'));
  expect(await trustEntryFor(path, join(folder, 'models/fake'))).toBeUndefined();
  expect(await trustEntryFor(path, join(folder, 'models/bert'))).toBeDefined();
});

test('a model outside of the folder of the policy is known by its absolute path', async () => {
  mkdirSync(join(folder, 'policies'));
  const path = policy('policies/t.toml', '[[trust]]\npath = "/**/bert"\nkeys = ["k"]\n');
  expect(await trustEntryFor(path, join(folder, 'models/bert'))).toBeDefined();
  expect(await trustEntryFor(path, join(folder, 'models/none'))).toBeUndefined();
});

test('the first mistake is told with its line', async () => {
  const path = policy(
    'bad.toml',
    '[[trust]]\nname = "a"\nkeys = ["k"]\n\n[[trust]]\nnames = "b"\n',
  );
  await expect(trustEntryFor(path, folder)).rejects.toThrow(
    `${path}:5: [[trust]] needs a name or a path`,
  );
});
