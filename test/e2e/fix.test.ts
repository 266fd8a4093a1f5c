import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { workbench } from './cli.ts';

const { folder, put, run } = workbench();
const bytesOf = (name: string): Buffer => readFileSync(join(folder, name));

const LOADS = `"""Loads."""
import numpy as np
import pickle
import torch
import yaml


def read(path):
    weights = torch.load(path, map_location="cpu")  # the weights
    table = np.load(path, allow_pickle=True)
    settings = yaml.load(open(path), Loader=yaml.Loader)
    return weights, table, settings, pickle.load(open(path, "rb"))
`;

const FIXED = LOADS.replace('map_location="cpu")', 'map_location="cpu", weights_only=True)')
  .replace(', allow_pickle=True', '')
  .replace('yaml.load(open(path), Loader=yaml.Loader)', 'yaml.safe_load(open(path))');

describe('fix', () => {
  test('changes nothing by itself where that might refuse files, and says what would', () => {
    put('careful/loads.py', LOADS);
    const { code, out } = run(['fix', 'careful']);
    expect(code).toBe(1);
    expect(out).toContain('left careful/loads.py:9:15 torch.load: --unsafe-fixes would:');
    expect(out).toContain('pickle.load: needs another format');
    expect(bytesOf('careful/loads.py').toString()).toBe(LOADS);
  });

  test('changes what a program can when told so, and nothing the second time', () => {
    put('told/loads.py', LOADS);
    const first = run(['fix', 'told', '--unsafe-fixes']);
    expect(first.out).toContain('3 fixed in 1 files, 1 left to people');
    expect(bytesOf('told/loads.py').toString()).toBe(FIXED);
    const again = run(['fix', 'told', '--unsafe-fixes']);
    expect(again.out).toContain('0 fixed in 0 files, 1 left to people');
    expect(bytesOf('told/loads.py').toString()).toBe(FIXED);
  });

  test('is safe where the pinned version does the same without being told', () => {
    put('pinned/requirements.txt', 'torch==2.7.1\n');
    put('pinned/a.py', 'import torch\nx = torch.load("a.pt")\n');
    run(['fix', 'pinned']);
    expect(bytesOf('pinned/a.py').toString()).toBe(
      'import torch\nx = torch.load("a.pt", weights_only=True)\n',
    );
  });

  test('prints a diff that names every change, and writes nothing', () => {
    put('shown/loads.py', LOADS);
    const { code, out, err } = run(['fix', 'shown', '--diff', '--unsafe-fixes']);
    expect(code).toBe(1);
    expect(out).toContain('--- a/shown/loads.py\n+++ b/shown/loads.py\n@@ -6,7 +6,7 @@');
    expect(out.match(/^\+ /gm)).toHaveLength(3);
    expect(err).toContain('3 to fix');
    expect(bytesOf('shown/loads.py').toString()).toBe(LOADS);
  });

  test.each([
    ['line ends of Windows', Buffer.from('import torch\r\nx = torch.load("é")\r\n')],
    ['a byte order mark', Buffer.from('\ufeffimport torch\nx = torch.load("é")\n')],
    [
      'latin-1',
      Buffer.from('# -*- coding: latin-1 -*-\nimport torch\nx = torch.load("\xe9")\n', 'latin1'),
    ],
    ['tabs and no last newline', Buffer.from('import torch\ndef f():\n\treturn torch.load("a")')],
  ])('keeps %s', (what, before) => {
    const name = `kept/${what.replaceAll(' ', '-')}.py`;
    put(name, before);
    run(['fix', name, '--unsafe-fixes']);
    const at = before.indexOf(')', before.indexOf('torch.load'));
    const added = Buffer.from(', weights_only=True');
    expect(bytesOf(name)).toEqual(
      Buffer.concat([before.subarray(0, at), added, before.subarray(at)]),
    );
  });

  test('keeps the mode of a file', () => {
    put('mode/run.py', '#!/usr/bin/env python3\nimport torch\ntorch.load("a")\n');
    chmodSync(join(folder, 'mode/run.py'), 0o755);
    run(['fix', 'mode', '--unsafe-fixes']);
    expect(statSync(join(folder, 'mode/run.py')).mode & 0o777).toBe(0o755);
  });

  test('leaves a file alone that is half edited where it cannot be sure of a call', () => {
    const text = 'import torch\nx = torch.load("a"\ny = (\n';
    put('half/a.py', text);
    const { code } = run(['fix', 'half', '--unsafe-fixes']);
    expect([0, 1]).toContain(code);
    const after = bytesOf('half/a.py').toString();
    expect(after.replace(', weights_only=True', '')).toBe(text);
  });

  test('fixes one call of two that stand in each other, and the other one the next time', () => {
    put('nested/a.py', 'import yaml\nyaml.load(yaml.load(f, yaml.Loader), yaml.Loader)\n');
    run(['fix', 'nested', '--unsafe-fixes']);
    run(['fix', 'nested', '--unsafe-fixes']);
    expect(bytesOf('nested/a.py').toString()).toBe(
      'import yaml\nyaml.safe_load(yaml.safe_load(f))\n',
    );
  });

  test('reports as JSON', () => {
    put('json/loads.py', LOADS);
    const { out } = run(['fix', 'json', '--unsafe-fixes', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      schema: 'pickleproof/fix/v1',
      summary: { files: 1, fixed: 3, left: 1, written: true },
    });
  });

  test('with a diff as JSON has the diff in the report', () => {
    put('both/loads.py', LOADS);
    const args = ['fix', 'both', '--unsafe-fixes', '--diff', '--format', 'json'];
    const { out, err } = run(args);
    const report = JSON.parse(out);
    expect(report.summary.written).toBe(false);
    expect(report.diff).toContain('--- a/both/loads.py');
    expect(err).toBe('');
  });

  test('takes one rule where one is asked for, and none that is not there', () => {
    put('rule/loads.py', LOADS);
    run(['fix', 'rule', '--unsafe-fixes', '--rule', 'torch-load']);
    expect(bytesOf('rule/loads.py').toString()).toContain('weights_only=True');
    expect(bytesOf('rule/loads.py').toString()).toContain('allow_pickle=True');
    expect(run(['fix', 'rule', '--rule', 'nothing']).code).toBe(4);
  });

  test('says that there is no Python', () => {
    put('empty/readme.txt', 'x');
    expect(run(['fix', 'empty']).code).toBe(3);
  });
});
