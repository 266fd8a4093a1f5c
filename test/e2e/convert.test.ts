import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { npy, npz } from '../assemble/numpy.ts';
import { STOP, global, proto } from '../assemble/opcodes.ts';
import { attributes, call, instance, num, pickle, str } from '../assemble/pickle.ts';
import type { Piece } from '../assemble/bytes.ts';
import { stateDict, tensor, torchZip } from '../assemble/torch.ts';
import { workbench } from './cli.ts';

const { folder, put, run } = workbench();

const FLOATS = Uint8Array.from({ length: 64 }, (_byte, i) => i);
const w = tensor({ key: '0', count: 16 });
const v = tensor({ key: '1', count: 16 });
const evil = call(global('os', 'system'), str('echo inert'));
const file = (root: Piece): Uint8Array =>
  torchZip({
    pickle: pickle(proto(2), root, STOP),
    storages: { '0': FLOATS, '1': FLOATS.toReversed() },
  });

const path = (name: string): string => join(folder, name);
/** What a safetensors file says of itself, and its data. */
function safetensors(name: string): {
  readonly header: Record<string, { readonly data_offsets: [number, number] } | undefined>;
  readonly metadata: Record<string, string>;
  readonly data: Buffer;
} {
  const bytes = readFileSync(path(name));
  const length = Number(bytes.readBigUInt64LE(0));
  const { __metadata__: metadata, ...header } = JSON.parse(bytes.toString('utf8', 8, 8 + length));
  return { header, metadata, data: bytes.subarray(8 + length) };
}
/** Everything in the folder that is not a sample. */
const written = (): string[] =>
  readdirSync(folder)
    .filter((name) => !/^(?:in|cache)\b/.test(name))
    .toSorted();
const clear = (): void => written().forEach((name) => rmSync(path(name), { recursive: true }));

describe('convert', () => {
  test('writes the same tensors, says so, and exits 0', () => {
    clear();
    put('in.pt', file(stateDict({ w, v })));
    const { code, out, err } = run(['convert', 'in.pt', '-o', 'out.safetensors', '--reproducible']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('converted 2 tensors, 128 B -> out.safetensors');
    expect(out).toContain('every tensor was read back and compared');
    const { header, metadata, data } = safetensors('out.safetensors');
    const [start = 0, end = 0] = header['w']?.data_offsets ?? [];
    expect(data.subarray(start, end).equals(FLOATS)).toBe(true);
    expect(metadata).toMatchObject({ format: 'pt', 'pickleproof.source_verdict': 'clean' });
    expect(metadata).not.toHaveProperty('pickleproof.converted_at');
    expect(written()).toEqual(['out.safetensors']);
  });

  test('gives the same bytes each time when it is asked to', () => {
    clear();
    put('in.pt', file(stateDict({ w, v })));
    run(['convert', 'in.pt', '-o', 'a.safetensors', '--reproducible']);
    run(['convert', 'in.pt', '-o', 'b.safetensors', '--reproducible']);
    expect(readFileSync(path('a.safetensors')).equals(readFileSync(path('b.safetensors')))).toBe(
      true,
    );
  });

  test('keeps other values beside the output, or exits 1 when they are lost', () => {
    clear();
    put('in-ck.pt', file(attributes({ state_dict: stateDict({ w }), epoch: num(3) })));
    const kept = run(['convert', 'in-ck.pt', '-o', 'k.safetensors']);
    expect(kept).toMatchObject({ code: 0 });
    expect(kept.out).toContain('dropped   1: epoch (int, kept in sidecar)');
    expect(JSON.parse(readFileSync(path('k.meta.json'), 'utf8')).values).toEqual({ epoch: 3 });
    const args = ['convert', 'in-ck.pt', '-o', 'l.safetensors', '--no-sidecar', '--force'];
    const lost = run(args);
    expect(lost.code).toBe(1);
    expect(lost.out).toContain('everything else NOT preserved');
    expect(run([...args, '--allow-loss']).code).toBe(0);
    expect(written()).toEqual(['k.meta.json', 'k.safetensors', 'l.safetensors']);
  });

  test('reports as JSON', () => {
    clear();
    put('in-alias.pt', file(attributes({ a: w, b: w, x: instance(global('acme.net', 'Net')) })));
    const { code, out } = run(['convert', 'in-alias.pt', '-o', 'j.safetensors', '-f', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      schema: 'pickleproof/convert/v1',
      source: { path: 'in-alias.pt', format: 'torch-zip', verdict: 'unknown' },
      outputs: [{ path: 'j.safetensors', format: 'safetensors' }],
      tensors: { count: 1, bytes: 64, identical: true },
      aliased: [{ name: 'b', keptAs: 'a' }],
      sidecar: 'j.meta.json',
      dropped: [{ path: 'x', kind: 'object', type: 'acme.net.Net', keptIn: 'sidecar' }],
      notRun: [{ target: 'acme.net.Net', how: 'newobj' }],
      faithful: { weights: true, objectGraph: false },
    });
  });

  test('splits the output, with an index, and reads it back through the index', () => {
    clear();
    put('in.pt', file(stateDict({ w, v })));
    const { code } = run(['convert', 'in.pt', '-o', 's.safetensors', '--max-shard-size', '64']);
    expect(code).toBe(0);
    expect(written()).toEqual([
      's-00001-of-00002.safetensors',
      's-00002-of-00002.safetensors',
      's.safetensors.index.json',
    ]);
    const { weight_map } = JSON.parse(readFileSync(path('s.safetensors.index.json'), 'utf8'));
    expect(Object.keys(weight_map).toSorted()).toEqual(['v', 'w']);
  });

  test('reads from a pipe', () => {
    clear();
    const stdin = file(stateDict({ w }));
    expect(run(['convert', '-', '-o', 'p.safetensors'], { stdin })).toMatchObject({ code: 0 });
    expect(Object.keys(safetensors('p.safetensors').header)).toEqual(['w']);
  });
});

describe('a dangerous file', () => {
  const args = ['convert', 'in-evil.pt', '-o', 'e.safetensors'];

  test('is refused with exit code 1 and one way out', () => {
    clear();
    put('in-evil.pt', file(attributes({ state_dict: stateDict({ w }), hook: evil })));
    const { code, out, err } = run(args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^dangerous in-evil\.pt: .*\nNot converted\. --extract-anyway/);
    expect(written()).toEqual([]);
  });

  test('gives its tensors with --extract-anyway, marked, and nothing runs', () => {
    clear();
    put('in-evil.pt', file(attributes({ state_dict: stateDict({ w }), hook: evil })));
    const { code, out } = run([...args, '--extract-anyway']);
    expect(code).toBe(1);
    expect(out).toContain('not run   1: os.system (REDUCE)');
    expect(out).toContain('the source runs code when loaded');
    const { header, metadata, data } = safetensors('e.safetensors');
    expect(Object.keys(header)).toEqual(['w']);
    expect(data.equals(FLOATS)).toBe(true);
    expect(metadata).toMatchObject({
      'pickleproof.source_verdict': 'dangerous',
      'pickleproof.source_had_code': 'true',
    });
    expect(run([...args, '--extract-anyway', '--allow-loss', '--force']).code).toBe(0);
    expect(run(['scan', 'e.safetensors']).code).toBe(0);
  });
});

describe('what is there already', () => {
  test('is not replaced without --force', () => {
    clear();
    put('in.pt', file(stateDict({ w })));
    writeFileSync(path('o.safetensors'), 'before');
    const { code, err } = run(['convert', 'in.pt', '-o', 'o.safetensors']);
    expect(code).toBe(2);
    expect(err).toContain('o.safetensors exists; add --force to replace it');
    expect(readFileSync(path('o.safetensors'), 'utf8')).toBe('before');
    expect(run(['convert', 'in.pt', '-o', 'o.safetensors', '--force']).code).toBe(0);
    expect(written()).toEqual(['o.safetensors']);
  });

  test('counts for every file that would be written', () => {
    clear();
    put('in.pt', file(attributes({ w, note: str('x') })));
    writeFileSync(path('o.meta.json'), 'before');
    expect(run(['convert', 'in.pt', '-o', 'o.safetensors']).code).toBe(2);
    expect(written()).toEqual(['o.meta.json']);
    expect(readFileSync(path('o.meta.json'), 'utf8')).toBe('before');
  });
});

describe('leaves nothing behind', () => {
  test.each<[string, Uint8Array, readonly string[], string]>([
    ['a file that is cut off', file(stateDict({ w })).subarray(0, 300), [], ''],
    [
      'a storage that is smaller than it is named',
      torchZip({
        pickle: pickle(proto(2), stateDict({ w }), STOP),
        storages: { '0': FLOATS.subarray(4) },
      }),
      ['--extract-anyway'],
      'storage "0" is named with 64 bytes, 60 are there',
    ],
    ['a part that is not there', file(stateDict({ w })), ['--root', 'x'], '--root x: there is w'],
    [
      'two tensors of one name',
      file(attributes({ 'a.b': w, a: attributes({ b: v }) })),
      [],
      'two tensors have the name "a.b"',
    ],
    [
      'a name that safetensors has for itself',
      file(stateDict({ __metadata__: w })),
      [],
      'cannot hold a tensor named "__metadata__"',
    ],
    ['bytes that are no model', Buffer.from('hello'), [], 'like no format that we know'],
  ])('%s: one line, exit code 2', (_what, bytes, more, message) => {
    clear();
    put('in-bad.pt', bytes);
    const { code, out, err } = run(['convert', 'in-bad.pt', '-o', 'n.safetensors', ...more]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err.trimEnd()).not.toContain('\n');
    expect(err).not.toMatch(/\bat .*\.[cm]?[jt]s:/);
    expect(written()).toEqual([]);
  });

  test('a shard that cannot be written takes the others with it', () => {
    clear();
    put('in.pt', file(stateDict({ w, v })));
    writeFileSync(path('s-00002-of-00002.safetensors'), 'before');
    expect(run(['convert', 'in.pt', '-o', 's.safetensors', '--max-shard-size', '64']).code).toBe(2);
    expect(written()).toEqual(['s-00002-of-00002.safetensors']);
  });

  test('a folder that is not there is not made', () => {
    clear();
    const { code, err } = run(['convert', 'in.pt', '-o', 'none/x.safetensors']);
    expect(code).toBe(2);
    expect(err).toContain('there is no folder none');
    expect(existsSync(path('none'))).toBe(false);
  });
});

describe('usage', () => {
  test.each([
    [['in.pt'], 'name the output with -o'],
    [['in.pt', '-o', 'x.what'], 'x.what: name the format with --to'],
    [['in.pt', '-o', 'x.npz', '--to', 'what'], "'what' is invalid"],
    [['in.pt', '-o', 'x.npz', '--max-shard-size', 'big'], '--max-shard-size big: write a size'],
    [['ftp://example.org/x.pt', '-o', 'x.npz'], 'an address begins with https://'],
  ])('%o exits 4', (args, message) => {
    put('in.pt', file(stateDict({ w })));
    const { code, err } = run(['convert', ...args]);
    expect(code).toBe(4);
    expect(err).toContain(message);
  });

  test('the format is that of --to, then that of the name', () => {
    clear();
    put('in.npz', npz({ a: npy({ data: FLOATS, shape: [8] }) }));
    expect(run(['convert', 'in.npz', '-o', 'x.bin', '--to', 'safetensors']).code).toBe(0);
    expect(Object.keys(safetensors('x.bin').header)).toEqual(['a']);
    expect(run(['convert', 'in.npz', '-o', 'y.npy']).code).toBe(0);
    expect(readFileSync(path('y.npy')).subarray(1, 6).toString()).toBe('NUMPY');
  });
});

describe('names that a hostile file or folder chooses reach the terminal escaped', () => {
  const odd = '\u001b[31mred\u202e\n';
  const raw = /[\u001b\u202e]/;

  test('of files', () => {
    put(`in-odd/a${odd}.pt`, file(stateDict({ w })));
    put('in-odd/b.pt', file(stateDict({ w })));
    const { code, err } = run(['convert', 'in-odd', '-o', 'out.safetensors']);
    expect(code).toBe(4);
    expect(err).toContain('\\x1b[31mred\\u202e\\n');
    expect(err).not.toMatch(raw);
  });

  test('of tensors', () => {
    const views = stateDict({ [`a${odd}`]: w, b: v });
    put('in-odd.pt', file(views));
    const { code, out, err } = run(['convert', 'in-odd.pt', '-o', 'out.npy']);
    expect(code).not.toBe(0);
    expect(out + err).not.toMatch(raw);
  });

  test('an empty and an absent file are named for what they are', () => {
    put('in-empty.pt', '');
    expect(run(['convert', 'in-empty.pt', '-o', 'o.safetensors']).err).toContain(
      'the file is empty',
    );
    expect(run(['sanitize', 'in-empty.pt', '-o', 'o.pt']).err).toContain('the file is empty');
    const absent = run(['convert', 'in-absent.pt', '-o', 'o.safetensors']);
    expect([absent.code, absent.err]).toEqual([2, expect.stringContaining('in-absent.pt: ENOENT')]);
  });
});
