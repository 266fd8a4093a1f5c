import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dtype, ndarray } from '../assemble/numpy.ts';
import { BUILD, STOP, global, proto } from '../assemble/opcodes.ts';
import { attributes, call, dict, instance, pickle, str } from '../assemble/pickle.ts';
import type { Piece } from '../assemble/bytes.ts';
import { workbench } from './cli.ts';

const { folder, put, run } = workbench();

const array = ndarray('f8', 2, new Uint8Array(16));
const evil = call(global('os', 'system'), str('echo inert'));
const file = (root: Piece): Uint8Array => pickle(proto(4), root, STOP);
const written = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.skops'));

describe('convert to skops', () => {
  test('says what a loader has to trust', () => {
    const model = [
      instance(global('my.models', 'Scaler')),
      attributes({ scale_: array, type: dtype('f4') }),
      BUILD,
    ];
    put('in.pkl', file(model));
    const { code, out } = run(['convert', 'in.pkl', '-o', 'out.skops', '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      tensors: { count: 1, identical: true },
      notes: ['skops.io.load must be told to trust my.models.Scaler, numpy.dtype'],
    });
    const text = run(['convert', 'in.pkl', '-o', 'again.skops']).out;
    expect(text).toContain('note      skops.io.load must be told to trust my.models.Scaler');
    expect(run(['scan', 'out.skops']).out).toContain('UNKNOWN    out.skops');
  });

  test('refuses a dangerous model, and what it would call even when told to take the data out', () => {
    put('evil.pkl', file(dict([str('w'), array], [str('x'), evil])));
    const before = written();
    expect(run(['convert', 'evil.pkl', '-o', 'evil.skops']).code).toBe(1);
    const anyway = run(['convert', 'evil.pkl', '-o', 'evil.skops', '--extract-anyway']);
    expect(anyway.code).toBe(2);
    expect(anyway.err).toMatch(/skops cannot hold what (?:os|posix|nt)\.system\(…\) makes/);
    expect(written()).toEqual(before);
  });
});
