import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hashModel } from './hashed-model.ts';
import { modelPayload, planSigning } from './sign-model.ts';

const folder = mkdtempSync(join(tmpdir(), 'pickleproof-hashed-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a model has the root digest that its signature has, and each file its own', async () => {
  mkdirSync(join(folder, 'a'));
  for (const name of ['a/b.bin', 'a-b', 'claims.jsonl', 'model.sig', '.gitignore']) {
    writeFileSync(join(folder, name), name);
  }
  const plan = planSigning(folder, { signatureName: 'model.sig' });
  const { rootDigest } = await modelPayload(plan, {});
  const model = await hashModel(plan, {});
  expect(model.rootDigest).toBe(rootDigest);
  expect(model.files.map(({ name }) => name)).toEqual(['a-b', 'a/b.bin']);
});
