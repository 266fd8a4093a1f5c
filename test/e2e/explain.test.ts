import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as asm from '../assembler.ts';
import { workbench } from './cli.ts';

const { folder, put, run } = workbench();
const call = (module: string, name: string, argument: string): asm.Piece => [
  asm.stackGlobal(module, name),
  asm.tuple(asm.str(argument)),
  asm.REDUCE,
];
const EVIL = asm.pickle(asm.proto(4), call('posix', 'system', 'echo inert'), asm.STOP);
const PLAIN = asm.pickle(asm.proto(2), asm.list(asm.num(1)), asm.STOP);

test('explains a file in plain words', () => {
  const { code, out, err } = run(['explain', put('evil.pkl', EVIL)]);
  expect(out).toContain('DANGEROUS  evil.pkl');
  expect(out).toContain("! calls posix.system('echo inert')");
  expect([code, err]).toEqual([0, '']);
});

test('a listing on stdout is what pickletools prints, and nothing else', () => {
  const { code, out, err } = run(['explain', put('plain.pkl', PLAIN), '--disassemble']);
  expect(out.split('\n')).toEqual([
    '    0: \\x80 PROTO      2',
    '    2: ]    EMPTY_LIST',
    '    3: (    MARK',
    '    4: J        BININT     1',
    '    9: e        APPENDS    (MARK at 3)',
    '   10: .    STOP',
    'highest protocol among opcodes = 2',
    '',
  ]);
  expect([code, err]).toEqual([0, '']);
});

test('what readers disagree about goes to stderr, or between the lines when asked', () => {
  const name = put('number.pkl', asm.pickle(asm.int('0x10'), asm.STOP));
  const plain = run(['explain', name, '--disassemble']);
  expect(plain.err).toMatch(/^pickleproof: byte 0: /);
  expect(run(['explain', name, '--disassemble', '--quiet']).err).toBe('');
  expect(run(['explain', name, '--disassemble', '--divergences']).out).toMatch(/INT.*\n# /);
});

test('the pickles of an archive each stand under their name, and one can be asked for', () => {
  const name = put(
    'two.zip',
    asm.zip([
      { name: 'a.pkl', data: PLAIN },
      { name: 'b.pkl', data: EVIL },
    ]),
  );
  const { out } = run(['explain', name, '--python']);
  expect(out).toContain('# a.pkl\nresult = [1]\n');
  expect(out).toContain("# b.pkl\nfrom posix import system\nsystem_1 = system('echo inert')");
  const one = run(['explain', name, '--python', '--member', 'a.pkl']);
  expect(one.out).toBe('result = [1]\n');
  const none = run(['explain', name, '--python', '--member', 'c.pkl']);
  expect(none).toMatchObject({ code: 4, out: '' });
  expect(none.err).toContain('no such part in this file; it has a.pkl, b.pkl');
  expect(run(['explain', name, '--member', 'c.pkl']).code).toBe(4);
  expect(run(['explain', name, '--tensors', '--member', 'c.pkl']).code).toBe(4);
});

test('a trace shows each opcode', () => {
  const { out } = run(['explain', put('evil.pkl', EVIL), '--trace']);
  expect(out).toContain('imports posix.system');
  expect(out.split('\n').length).toBe(10);
});

test('--full shows all data', () => {
  const name = put('long.pkl', asm.pickle(asm.str('x'.repeat(900)), asm.STOP));
  expect(run(['explain', name, '--python']).out).toContain('…(+740 bytes)');
  expect(run(['explain', name, '--python', '--full']).out).toBe(`result = '${'x'.repeat(900)}'\n`);
});

describe('tensors', () => {
  const archive = asm.torchZip({
    pickle: asm.pickle(
      asm.proto(2),
      asm.stateDict({ w: asm.tensor({ key: '0', count: 4 }) }),
      asm.STOP,
    ),
    storages: { '0': new Uint8Array(16) },
  });

  test('of a torch file are named, with the place of their bytes', () => {
    const { code, out } = run(['explain', put('model.pt', archive), '--tensors']);
    expect(out).toMatch(
      /^name +type +shape +bytes +offset\nw +F32 +4 +16 +\d+\n1 tensor, 16 bytes\n$/,
    );
    expect(code).toBe(0);
  });

  test('as JSON and as HTML', () => {
    const json = JSON.parse(run(['explain', 'model.pt', '--tensors', '--format', 'json']).out);
    expect(json).toMatchObject({
      schema: 'pickleproof/explain/v1',
      summary: { count: 1, bytes: 16 },
    });
    const html = run(['explain', 'model.pt', '--tensors', '-f', 'html']).out;
    expect(html).toContain('<td>w</td><td>F32</td>');
  });

  test('of a file without any', () => {
    expect(run(['explain', put('plain.pkl', PLAIN), '--tensors']).code).toBe(3);
    expect(
      run(['explain', put('cut.safetensors', asm.littleEndian(99, 8)), '--tensors']).code,
    ).toBe(2);
  });
});

describe('other forms', () => {
  test('JSON has a schema, and the view that was asked for', () => {
    const { out } = run(['explain', put('evil.pkl', EVIL), '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      schema: 'pickleproof/explain/v1',
      verdict: 'dangerous',
      pickles: [{ steps: [{ how: 'import' }, { how: 'reduce', ordinary: false }] }],
    });
    for (const view of ['disassemble', 'python', 'trace']) {
      const viewed = JSON.parse(run(['explain', 'evil.pkl', '-f', 'json', `--${view}`]).out);
      expect(viewed[view][0].lines.length).toBeGreaterThan(1);
    }
  });

  test('HTML is whole, has no script, and appears whole or not at all', () => {
    const args = ['explain', put('evil.pkl', EVIL), '-f', 'html', '--python', '-o', 'page.html'];
    expect(run(args).code).toBe(0);
    const page = readFileSync(join(folder, 'page.html'), 'utf8');
    expect(page).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    expect(page).not.toContain('<script');
    expect(page).toContain('system_1 = system(');
    expect(run(args)).toMatchObject({ code: 4, err: expect.stringContaining('--force') });
    expect(run([...args, '--force']).code).toBe(0);
  });
});

describe('what cannot be explained', () => {
  test('two views at once', () => {
    const { code, err } = run(['explain', put('plain.pkl', PLAIN), '--python', '--trace']);
    expect([code, err]).toEqual([4, 'pickleproof: explain: choose one of --python and --trace\n']);
  });

  test('a file without a pickle, for a view of pickles', () => {
    const { code, err } = run([
      'explain',
      put('n.npy', asm.npy({ data: new Uint8Array(8) })),
      '--python',
    ]);
    expect(code).toBe(3);
    expect(err).toContain('no pickle in this file');
  });

  test('a file that breaks off, an empty one, none, a folder of models', () => {
    expect(run(['explain', put('cut.pkl', EVIL.slice(0, -1)), '--disassemble']).code).toBe(2);
    expect(run(['explain', put('cut.pkl', EVIL.slice(0, -1))]).code).toBe(2);
    expect(run(['explain', put('empty.pkl', '')]).code).toBe(3);
    expect(run(['explain', 'nowhere.pkl']).code).toBe(2);
    expect(run(['explain', put('notes.txt', 'hello')]).code).toBe(3);
  });

  test('a pipe is explained as a file', () => {
    expect(run(['explain', '-', '--python'], { stdin: PLAIN }).out).toBe('result = [1]\n');
  });

  test('hostile names reach no terminal', () => {
    const evil = '\u001b[2J\u202e';
    const name = put('names.pkl', asm.pickle(asm.proto(4), call(evil, evil, evil), asm.STOP));
    for (const args of [[], ['--python'], ['--trace'], ['--disassemble'], ['-f', 'html']]) {
      const { out, err } = run(['explain', name, ...args]);
      expect(out + err).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    }
    expect(existsSync(join(folder, 'names.pkl'))).toBe(true);
  });
});
