import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Bom } from '../../src/sign/sbom/types.ts';
import { STOP, global, proto } from '../assemble/opcodes.ts';
import { call, dict, num, pickle, str } from '../assemble/pickle.ts';
import { workbench } from './cli.ts';

const { folder, put, run } = workbench();

put('model/model.pkl', pickle(proto(4), dict([str('epoch'), num(3)]), STOP));
put('model/README.md', '---\nlicense: apache-2.0\npipeline_tag: text-classification\n---\n');
put('evil/evil.pkl', pickle(proto(2), call(global('os', 'system'), str('echo inert')), STOP));

const bom = (...args: readonly string[]): Bom => JSON.parse(run(['sbom', 'model', ...args]).out);

describe('a bill of materials', () => {
  test('holds the model, its files, its card and the scan', () => {
    const { metadata, components, annotations, specVersion } = bom('--set', 'version=2');
    expect(specVersion).toBe('1.6');
    expect(metadata.component).toMatchObject({
      type: 'machine-learning-model',
      name: 'model',
      version: '2',
      licenses: [{ license: { id: 'Apache-2.0' } }],
      modelCard: { modelParameters: { task: 'text-classification' } },
    });
    expect(components.map(({ name }) => name)).toEqual(['README.md', 'model.pkl']);
    expect(annotations?.[0]?.text).toContain('clean');
    const manifest = JSON.parse(run(['manifest', 'model', '--format', 'json']).out);
    expect(`sha256:${metadata.component.hashes?.[0]?.content}`).toBe(manifest.model.rootDigest);
  });

  test('of one file has the digest of that file', () => {
    const { metadata, components } = JSON.parse(run(['sbom', 'model/model.pkl']).out) as Bom;
    expect(metadata.component.hashes).toEqual(components[0]?.hashes);
    expect(metadata.component.name).toBe('model.pkl');
  });

  test('is another one each time, and the same when it is asked to be', () => {
    expect(bom().serialNumber).not.toBe(bom().serialNumber);
    const args = ['sbom', 'model', '--reproducible', '--spec', '1.7'];
    expect(run(args).out).toBe(run(args).out);
    expect(bom('--reproducible').serialNumber).not.toBe(
      bom('--reproducible', '--set', 'version=3').serialNumber,
    );
    expect(JSON.parse(run(args).out)).toMatchObject({ specVersion: '1.7' });
    expect(run(args).out).not.toContain('timestamp');
  });

  test('of a dangerous model says so, also by the exit code', () => {
    const { code, err } = run(['sbom', 'evil', '-o', 'evil.json']);
    expect([code, err]).toEqual([1, 'Warning: not everything is clean: evil.pkl (dangerous)\n']);
    expect(readFileSync(join(folder, 'evil.json'), 'utf8')).toContain('dangerous');
  });

  test.each([
    [['--spec', '1.5'], 4],
    [['--set', 'colour=red'], 4],
  ])('refuses %j', (args, code) => {
    expect(run(['sbom', 'model', ...args]).code).toBe(code);
  });

  test('of an absent path is one line and exit code 2', () => {
    const { code, out, err } = run(['sbom', 'absent']);
    expect([code, out, err.split('\n').length]).toEqual([2, '', 2]);
  });
});
