import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findPython } from './find-python.ts';

const root = mkdtempSync(join(tmpdir(), 'pickleproof-python-'));
afterAll(() => rmSync(root, { recursive: true }));

function program(...steps: readonly string[]): string {
  const path = join(root, ...steps);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
}

const system = program('usr', 'bin', 'python3');
const venv = program('venv', 'bin', 'python');
const shim = program('pyenv', 'shims', 'python3');
const newer = program('pyenv', 'versions', '3.12.1', 'bin', 'python3');
const older = program('pyenv', 'versions', '3.8.18', 'bin', 'python3');
const project = join(root, 'project', 'inner');
mkdirSync(project, { recursive: true });
const both = `${dirname(shim)}:${dirname(system)}`;

describe('the Python that a user means', () => {
  test('is the one asked for, by path or by name', () => {
    expect(findPython(system, {}, project)).toBe(system);
    expect(findPython('../../usr/bin/python3', {}, project)).toBe(system);
    expect(findPython('python3', { PATH: dirname(system) }, project)).toBe(system);
    expect(findPython('python9', { PATH: dirname(system) }, project)).toBeUndefined();
    expect(findPython(join(root, 'usr'), {}, project)).toBeUndefined();
  });

  test('is that of the active virtual environment before any other', () => {
    const env = { VIRTUAL_ENV: join(root, 'venv'), PATH: dirname(system) };
    expect(findPython(undefined, env, project)).toBe(venv);
    expect(findPython(undefined, { ...env, VIRTUAL_ENV: root }, project)).toBe(system);
  });

  test('is looked for in folders that are absolute, so that no folder of models can bring its own', () => {
    expect(findPython(undefined, { PATH: '.:bin' }, dirname(system))).toBeUndefined();
    expect(findPython(undefined, { PATH: '' }, dirname(system))).toBeUndefined();
  });

  test('is what a script of pyenv would run', () => {
    const find = (env: Record<string, string>, cwd = project): string | undefined =>
      findPython(undefined, { PATH: both, ...env }, cwd);
    writeFileSync(join(root, 'pyenv', 'version'), '3.12.1\n');
    expect(find({})).toBe(newer);
    expect(find({ PYENV_VERSION: '3.8.18:3.12.1' })).toBe(older);
    expect(find({ PYENV_VERSION: '3.7.0:3.12.1' })).toBe(newer);
    expect(find({ PYENV_VERSION: 'system' })).toBe(system);
    writeFileSync(join(root, 'project', '.python-version'), '3.8.18\n');
    expect(find({})).toBe(older);
    expect(find({}, root)).toBe(newer);
    writeFileSync(join(project, '.python-version'), '../../../usr\n');
    expect(find({})).toBe(shim); // which finds out by itself
  });
});
