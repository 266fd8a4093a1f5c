import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { modelBench } from '../../test/signed-model.ts';
import { nameInside } from './compare-model.ts';
import { modelPayload, planSigning } from './sign-model.ts';

const statementOf = (bytes: Uint8Array): Record<string, never> =>
  JSON.parse(Buffer.from(bytes).toString());

describe('a plan', () => {
  const bench = modelBench({
    'weights.bin': 'w',
    '.git/HEAD': 'x',
    'sub/.git/HEAD': 'x',
    '.cache/huggingface/download/weights.bin.metadata': 'x',
    '.cache/other': 'x',
    'old.sig': 'x',
    'sub/old.sig': 'x',
    'claims.jsonl': '{}',
    'notes/todo': 'x',
  });
  const names = (plan: ReturnType<typeof planSigning>): string[] =>
    plan.files.map(({ name }) => name);

  test('leaves out what the specification and the signer say, as exact paths', () => {
    const plan = planSigning(bench.model, { ignore: ['notes'], signatureName: 'sub/new.sig' });
    expect(names(plan)).toEqual(['.cache/other', 'sub/.git/HEAD', 'sub/old.sig', 'weights.bin']);
    expect(plan.ignorePaths).toEqual([
      '.cache/huggingface',
      '.git',
      '.gitattributes',
      '.github',
      '.gitignore',
      'claims.jsonl',
      'notes',
      'old.sig',
      'sub/new.sig',
    ]);
    expect(plan.notCovered).toEqual([
      '.cache/huggingface/download/weights.bin.metadata',
      '.git/HEAD',
      'claims.jsonl',
      'notes/todo',
      'old.sig',
    ]);
    expect(plan.problems).toEqual([]);
  });

  test('tells all that stands in the way', () => {
    symlinkSync('weights.bin', join(bench.model, 'link'));
    bench.put('back\\slash', 'x');
    bench.put('WEIGHTS.bin', 'x');
    const { problems } = planSigning(bench.model, {});
    expect(problems.map(({ code, name }) => [code, name])).toEqual([
      ['SYMLINK', 'link'],
      ['UNSAFE_NAME', 'back\\slash'],
      ['DUPLICATE_NAME', 'weights.bin'],
    ]);
    expect(planSigning(bench.model, { ignore: ['link'] }).problems).toHaveLength(2);
  });

  test('of one file has no paths to ignore', () => {
    const plan = planSigning(join(bench.model, 'weights.bin'), { ignore: ['x'] });
    expect(plan).toMatchObject({ ignorePaths: [], notCovered: [], problems: [] });
    expect(names(plan)).toEqual(['weights.bin']);
  });
});

describe('a payload', () => {
  const bench = modelBench({ 'b.bin': 'bb', 'a.bin': 'a', empty: '' });

  test('is a statement about the model, with nothing beyond the specification', async () => {
    const { bytes, rootDigest } = await modelPayload(planSigning(bench.model, {}), {});
    expect(statementOf(bytes)).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'model', digest: { sha256: rootDigest } }],
      predicateType: 'https://model_signing/signature/v1.0',
      predicate: {
        serialization: {
          method: 'files',
          hash_type: 'sha256',
          allow_symlinks: false,
          ignore_paths: ['.git', '.gitattributes', '.github', '.gitignore', 'claims.jsonl'],
        },
        resources: ['a.bin', 'b.bin', 'empty'].map((name) => ({
          name,
          digest: expect.stringMatching(/^[0-9a-f]{64}$/),
          algorithm: 'sha256',
        })),
      },
    });
  });

  test('is the same each time, whatever the folder is called', async () => {
    const payload = async () => (await modelPayload(planSigning(bench.model, {}), {})).bytes;
    expect(await payload()).toEqual(await payload());
  });

  test('of shards lists pieces, and no empty file', async () => {
    const plan = planSigning(bench.model, {});
    const { bytes, resources } = await modelPayload(plan, { shardSize: 1, asReference: true });
    expect(resources.map(({ name }) => name)).toEqual(['a.bin:0:1', 'b.bin:0:1', 'b.bin:1:2']);
    expect(statementOf(bytes)['predicate']).toMatchObject({
      serialization: { method: 'shards', shard_size: 1 },
      resources: [{ algorithm: 'sha256-sharded-1' }, {}, {}],
    });
  });

  test('of empty files in shards would say nothing, and is refused', async () => {
    for (const name of ['a.bin', 'b.bin']) bench.put(name, '');
    const plan = planSigning(bench.model, {});
    await expect(modelPayload(plan, { shardSize: 5 })).rejects.toThrow('would sign nothing');
  });

  test('is refused when a file is changed after it was scanned', async () => {
    const plan = planSigning(bench.model, {});
    writeFileSync(join(bench.model, 'a.bin'), 'x');
    await expect(modelPayload(plan, {})).rejects.toThrow(/a\.bin: the file changed since/);
  });

  test('is refused when a file changes its size before it is read', async () => {
    const plan = planSigning(bench.model, {});
    writeFileSync(join(bench.model, 'a.bin'), 'longer');
    await expect(modelPayload(plan, {})).rejects.toThrow(/a\.bin: the file changed/);
  });
});

describe('a name inside a folder', () => {
  const bench = modelBench({ 'sub/x': 'x' });

  test('is told, also of a file that is not there yet', () => {
    expect(nameInside(bench.model, join(bench.model, 'model.sig'))).toBe('model.sig');
    expect(nameInside(bench.model, join(bench.model, 'sub/x'))).toBe('sub/x');
    expect(nameInside(bench.model, join(bench.root, 'model.sig'))).toBeUndefined();
    expect(nameInside(bench.model, join(bench.root, 'gone/model.sig'))).toBeUndefined();
    expect(nameInside(bench.model, bench.model)).toBeUndefined();
    expect(nameInside(bench.model, bench.root)).toBeUndefined();
    bench.put('..odd', 'x');
    expect(nameInside(bench.model, join(bench.model, '..odd'))).toBe('..odd');
  });
});
