import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { npy, npz } from '../assemble/numpy.ts';
import { STOP, global, proto } from '../assemble/opcodes.ts';
import { attributes, call, pickle, str } from '../assemble/pickle.ts';
import { stateDict, tensor, torchZip } from '../assemble/torch.ts';
import { workbench } from './cli.ts';

const { folder, put, run } = workbench();

const FLOATS = new Uint8Array(64).map((_byte, i) => i);
const weights = stateDict({
  'a.weight': tensor({ key: '0', count: 16 }),
  'b.weight': tensor({ key: '0', count: 16 }),
});
const file = (root: Parameters<typeof stateDict>[0][string]): Uint8Array =>
  torchZip({ pickle: pickle(proto(2), root, STOP), storages: { '0': FLOATS } });
const evil = file(
  attributes({ state_dict: weights, x: call(global('os', 'system'), str('echo inert')) }),
);

describe('recommend', () => {
  test('names the better format and the command, and exits 1', () => {
    put('move/net.pt', file(weights));
    const { code, out } = run(['recommend', 'move']);
    expect(code).toBe(1);
    expect(out).toContain('move move/net.pt (torch-zip');
    expect(out).toContain('torch.save writes a zip around a pickle');
    expect(out).toContain('best     safetensors');
    expect(out).toContain('run      pickleproof convert move/net.pt -o move/net.safetensors');
    expect(out).toContain('1 file: 1 should move.');
  });

  test('its command does what it says', () => {
    put('does/net.pt', file(weights));
    const [, command = ''] = /run +pickleproof (.*)/.exec(run(['recommend', 'does']).out) ?? [];
    expect(run(command.split(' ')).code).toBe(0);
    expect(run(['recommend', 'does/net.safetensors'])).toMatchObject({ code: 0 });
  });

  test('says that nothing has to change, and exits 0', () => {
    put('keep/a.npz', npz({ a: npy({ data: FLOATS, shape: [8] }) }));
    const { code, out } = run(['recommend', 'keep']);
    expect(code).toBe(0);
    expect(out).toMatch(/^keep keep\/a\.npz: numpy arrays; numbers without objects/);
  });

  test('lists what cannot be read, and exits 2', () => {
    put('broken/net.pt', file(weights).subarray(0, 300));
    const { code, out } = run(['recommend', 'broken', 'absent.pt']);
    expect(code).toBe(2);
    expect(out).toMatch(/unreadable broken\/net\.pt.*\n {2}problem +\S/);
    expect(out).toContain('unreadable absent.pt');
  });

  test('exits 3 where there is no model, and 4 for an address that no store has', () => {
    put('none/README.md', 'words');
    expect(run(['recommend', 'none'])).toMatchObject({ code: 3, out: 'No model file found.\n' });
    expect(run(['recommend', 'ftp://example.org/x.pt']).code).toBe(4);
  });

  test('rescues a dangerous file, first in the list, quoted for a shell', () => {
    put("danger/it's; $(x).pt", evil);
    put('danger/a.pt', file(weights));
    const { code, out } = run(['recommend', 'danger']);
    expect(code).toBe(1);
    expect(out).toMatch(/^rescue danger\/it's; \$\(x\)\.pt/);
    expect(out).toContain(
      String.raw`pickleproof convert 'danger/it'\''s; $(x).pt' -o 'danger/it'\''s; $(x).safetensors' --extract-anyway`,
    );
  });

  test('as JSON, also from a pipe, and into a file', () => {
    const { code, out } = run(['recommend', '-', '--format', 'json'], { stdin: file(weights) });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      schema: 'pickleproof/recommend/v1',
      summary: { files: 1, move: 1, keep: 0 },
      files: [{ path: '-', action: 'move', useCase: 'nn-weights', contents: { aliased: 1 } }],
    });
    put('json/a.pt', file(weights));
    expect(run(['recommend', 'json', '-f', 'json', '-o', 'advice.json'])).toMatchObject({
      out: '',
    });
    expect(JSON.parse(readFileSync(join(folder, 'advice.json'), 'utf8')).files).toHaveLength(1);
  });

  test('as lines of JSON, one for each file and one for the sum', () => {
    put('lines/a.pt', file(weights));
    put('lines/b.txt', 'no model');
    const { code, out } = run(['recommend', 'lines', '--format', 'ndjson']);
    expect(code).toBe(1);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { kind: 'file', path: 'lines/a.pt', action: 'move' },
      { kind: 'skipped', path: 'lines/b.txt', reason: 'not-a-model' },
      { kind: 'summary', schema: 'pickleproof/recommend/v1', summary: { files: 1, skipped: 1 } },
    ]);
  });
});

describe('compare', () => {
  const scratch = (name: string): string => {
    mkdirSync(join(folder, name), { recursive: true });
    return name;
  };

  test('writes what can hold it, measures it, and leaves nothing behind', () => {
    put('c/net.pt', file(weights));
    const { code, out, err } = run(['compare', 'c/net.pt', '--scratch', scratch('s1')]);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('c/net.pt (torch-zip, clean): 1 tensors, 64 B');
    expect(out).toMatch(/safetensors +\d+ B +\d+ B +[\d.]+ ms +[\d.]+ ms/);
    expect(out).toMatch(/not in .*safetensors.*: second names of tensors: 1/);
    expect(readdirSync(join(folder, 's1'))).toEqual([]);
  });

  test('as JSON with the formats asked for, kept', () => {
    const checkpoint = file(attributes({ state_dict: weights, note: str('x') }));
    put('c/ck.pt', checkpoint);
    const { code, out } = run([
      'compare',
      'c/ck.pt',
      '--only',
      'safetensors,npy',
      '--scratch',
      scratch('s2'),
      '--keep',
      '--no-gzip',
      '--repeat',
      '1',
      '--format',
      'json',
    ]);
    expect(code).toBe(0);
    const report = JSON.parse(out);
    expect(report).toMatchObject({
      schema: 'pickleproof/compare/v1',
      model: { root: 'state_dict', tensors: 1, bytes: 64 },
      summary: { written: 2, refused: 0 },
    });
    expect(report.formats[0]).toMatchObject({
      id: 'source',
      measured: { size: checkpoint.length },
    });
    expect(report.formats[1].measured.gzip).toBeUndefined();
    expect(
      report.formats.map((row: { loss?: { inSidecar: number } }) => row.loss?.inSidecar),
    ).toEqual([undefined, 1, 1]);
    expect(existsSync(join(folder, report.kept, 'safetensors', 'model.safetensors'))).toBe(true);
  });

  test('as a page in a file', () => {
    put('c/page.pt', file(weights));
    const args = ['compare', 'c/page.pt', '-f', 'html', '-o', 'page.html', '--only', 'safetensors'];
    expect(run(args)).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(join(folder, 'page.html'), 'utf8')).toMatch(/^<!doctype html>[^]*<svg /);
    expect(run(args).code).toBe(4);
  });

  test('refuses a dangerous file, unless its data is asked for', () => {
    put('c/evil.pt', evil);
    const refused = run(['compare', 'c/evil.pt']);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('Not compared. --extract-anyway');
    const args = ['compare', 'c/evil.pt', '--extract-anyway', '--only', 'safetensors'];
    expect(run(args)).toMatchObject({ code: 0, err: '' });
  });

  test('never lets Python load what is not clean', () => {
    const python = join(folder, 'python');
    writeFileSync(
      python,
      `#!${process.execPath}
      let text = '';
      process.stdin.on('data', (piece) => (text += piece)).on('end', () => {
        const rows = JSON.parse(text).files.map(({ id }) => ({ id, loader: 'x', seconds: [1] }));
        console.log(JSON.stringify({ python: '3.99', rows }));
      });`,
    );
    chmodSync(python, 0o755);
    put('c/evil2.pt', evil);
    put('c/good.pt', file(weights));
    const args = ['--only', 'safetensors', '--python', python, '--extract-anyway', '-f', 'json'];
    const loaders = (path: string): unknown =>
      JSON.parse(run(['compare', path, ...args]).out).formats.map(
        ({ python: [first] }: { python: readonly { reason?: string; ms?: number }[] }) =>
          first?.reason ?? first?.ms,
      );
    expect(loaders('c/good.pt')).toEqual([1000, 1000]);
    expect(loaders('c/evil2.pt')).toEqual(['not loaded: its verdict is dangerous', 1000]);
  });

  test('exits 2 where nothing can be read or written, and 4 for a wrong flag', () => {
    put('c/cut.pt', file(weights).subarray(0, 300));
    expect(run(['compare', 'c/cut.pt']).code).toBe(2);
    put(
      'c/two.npz',
      npz({ a: npy({ data: FLOATS, shape: [8] }), b: npy({ data: FLOATS, shape: [8] }) }),
    );
    const none = run(['compare', 'c/two.npz', '--only', 'npy', '--scratch', scratch('s3')]);
    expect(none.code).toBe(2);
    expect(none.out).toContain('no npy: an npy file holds one array');
    expect(readdirSync(join(folder, 's3'))).toEqual([]);
    expect(run(['compare', 'c/two.npz', '--scratch', 'absent']).code).toBe(4);
    expect(run(['compare', 'c/two.npz', '--only', 'x']).code).toBe(4);
  });
});
