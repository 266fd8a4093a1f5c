/**
 * `convert --in-sandbox` with the Python of this machine. What real libraries make is tested by
 * oracle/sandbox/arrays.py.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { strongLevel } from '../../src/sandbox/strong/strong.ts';
import {
  call,
  dict,
  global,
  list,
  num,
  pickle,
  proto,
  STOP,
  str,
  type Piece,
} from '../assembler.ts';
import { workbench } from './cli.ts';

const { folder, put, run, start, program } = workbench();
const missing = await strongLevel().missing();
if (missing !== undefined) console.warn(`convert --in-sandbox is not tested here: ${missing}`);

const whole = (value: Piece): Uint8Array => pickle(proto(2), value, STOP);
const bytesArray = call(global('array', 'array'), str('B'), list(num(1), num(2), num(3)));
const words = call(global('array', 'array'), str('H'), list(num(258)));

/** Whether a bubblewrap runs that shows this file. */
function isolating(path: string): boolean {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .some((pid) => {
      const [name, ...args] = commandLine(pid);
      return name?.endsWith('bwrap') === true && args.includes(path);
    });
}

function commandLine(pid: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return []; // it has ended
  }
}

describe.skipIf(missing !== undefined)('convert --in-sandbox', () => {
  test('takes the arrays out of what Python makes, under the names of their places', () => {
    put('model.pkl', whole(dict([str('layer'), dict([str('w'), bytesArray], [str('b'), words])])));
    const { code, out } = run([
      'convert',
      'model.pkl',
      '-o',
      'model.safetensors',
      '--in-sandbox',
      '--format',
      'json',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      schema: 'pickleproof/convert/v1',
      tensors: { count: 2, bytes: 5, identical: true },
      inSandbox: true,
      level: 'strong',
      observed: { outcome: 'returned' },
    });
    const told = JSON.parse(
      run(['explain', '--tensors', '--format', 'json', 'model.safetensors']).out,
    );
    expect(JSON.stringify(told)).toContain('layer.w');
    const metadata = run(['explain', 'model.safetensors']).out;
    expect(metadata).toContain('in_sandbox');
  });

  test('names what is no array, and calls that a loss', () => {
    put('more.pkl', whole(dict([str('w'), bytesArray], [str('epoch'), num(3)])));
    const args = ['convert', 'more.pkl', '-o', 'more.npz', '--in-sandbox'];
    const { code, out } = run(args);
    expect(code).toBe(1);
    expect(out).toContain('arrays as Python made them in isolation');
    expect(out).toContain('epoch (value int');
    expect(run([...args, '--force', '--allow-loss']).code).toBe(0);
  });

  test('reads standard input', () => {
    const stdin = whole(dict([str('w'), bytesArray]));
    expect(run(['convert', '-', '-o', 'piped.npz', '--in-sandbox'], { stdin }).code).toBe(0);
  });

  test('loads no dangerous file unless told, and writes nothing', () => {
    put('evil.pkl', whole(call(global('posix', 'system'), str('echo inert'))));
    const { code, err } = run(['convert', 'evil.pkl', '-o', 'evil.npz', '--in-sandbox']);
    expect(code).toBe(1);
    expect(err).toContain('--extract-anyway has it loaded in isolation all the same');
    expect(existsSync(join(folder, 'evil.npz'))).toBe(false);
  });

  test('takes the arrays of a dangerous file when told, saying what it tried', () => {
    const tries = call(global('posix', 'system'), str('echo inert'));
    put('both.pkl', whole(dict([str('w'), bytesArray], [str('x'), tries])));
    const args = ['convert', 'both.pkl', '-o', 'both.safetensors', '--in-sandbox'];
    const { code, out } = run([...args, '--extract-anyway', '--allow-loss', '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      source: { verdict: 'dangerous' },
      observed: { verdict: 'dangerous' },
      events: expect.arrayContaining([
        expect.objectContaining({ event: 'os.system', arguments: "(b'echo inert',)" }),
      ]),
    });
  });

  test('says why Python could not load a file, with the name of what is missing', () => {
    put('custom.pkl', whole(call(global('my_models.nets', 'Net'))));
    const { code, err } = run(['convert', 'custom.pkl', '-o', 'custom.npz', '--in-sandbox']);
    expect(code).toBe(2);
    expect(err).toContain(
      "in the sandbox: Python could not load it: ModuleNotFoundError: No module named 'my_models'",
    );
  });

  test('uses modules that PYTHONPATH names, and shows what they do with the disk', () => {
    put('modules/my_models.py', 'import array\ndef build(n):\n    return array.array("d", [n])\n');
    put('own.pkl', whole(dict([str('w'), call(global('my_models', 'build'), num(2))])));
    const env = { PYTHONPATH: join(folder, 'modules') };
    const { code, err } = run(['convert', 'own.pkl', '-o', 'own.npz', '--in-sandbox'], { env });
    expect(err).toBe('');
    expect(code).toBe(0);
    put('bad/my_models.py', 'import os\ndef build(n):\n    os.system("echo inert")\n');
    const bad = run(['convert', 'own.pkl', '-o', 'bad.npz', '--in-sandbox'], {
      env: { PYTHONPATH: join(folder, 'bad') },
    });
    expect(bad.code).toBe(1);
    expect(bad.err).toContain('it tried 1: os.system');
    expect(existsSync(join(folder, 'bad.npz'))).toBe(false);
  });

  test('has nothing to write where there is no array', () => {
    put('plain.pkl', whole(dict([str('epoch'), num(3)])));
    const { code, err } = run(['convert', 'plain.pkl', '-o', 'plain.npz', '--in-sandbox']);
    expect(code).toBe(2);
    expect(err).toContain('Python found no array');
    expect(existsSync(join(folder, 'plain.npz'))).toBe(false);
  });

  test('ends what takes too long, and leaves nothing behind', () => {
    put('modules/slow.py', 'def build():\n    while True: pass\n');
    put('slow.pkl', whole(call(global('slow', 'build'))));
    const env = { PYTHONPATH: join(folder, 'modules') };
    const args = ['convert', 'slow.pkl', '-o', 'slow.npz', '--in-sandbox', '--timeout', '2'];
    const { code, err } = run(args, { env });
    expect(code).toBe(2);
    expect(err).toContain('loading was ended after 2 seconds: --timeout allows more');
    expect(readdirSync(folder).filter((name) => name.includes('slow.npz'))).toEqual([]);
  });

  test('leaves no guest behind when it is killed itself', async () => {
    put('modules/slow.py', 'def build():\n    while True: pass\n');
    const path = join(folder, put('orphan.pkl', whole(call(global('slow', 'build')))));
    const env = { PYTHONPATH: join(folder, 'modules') };
    const child = start(['convert', path, '-o', 'orphan.npz', '--in-sandbox'], env);
    const gone = new Promise((resolve) => child.on('close', resolve));
    await expect.poll(() => isolating(path), { timeout: 15_000 }).toBe(true);
    child.kill('SIGKILL');
    await gone;
    await expect.poll(() => isolating(path), { timeout: 5000 }).toBe(false);
  });

  test.each([['0'], ['x'], ['1.5'], ['99999999']])('refuses --timeout %s', (timeout) => {
    put('plain.pkl', whole(dict([str('epoch'), num(3)])));
    const args = ['convert', 'plain.pkl', '-o', 'x.npz', '--in-sandbox', '--timeout', timeout];
    expect(run(args)).toMatchObject({ code: 4 });
  });

  test('says which Python it wanted and did not find', () => {
    const args = ['convert', 'plain.pkl', '-o', 'x.npz', '--in-sandbox', '--python', 'nothing'];
    expect(run(args)).toMatchObject({ code: 5, err: expect.stringContaining('--python') });
  });
});

test('without bubblewrap nothing is loaded, and it is said how to get it', () => {
  put('plain.pkl', whole(dict([str('epoch'), num(3)])));
  const args = [program, 'convert', 'plain.pkl', '-o', 'x.npz', '--in-sandbox'];
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    env: { PATH: dirname(process.execPath) === '/usr/bin' ? folder : dirname(process.execPath) },
    encoding: 'utf8',
  });
  expect(status).toBe(5);
  expect(stderr).toMatch(/apt-get install bubblewrap|needs Linux/);
});
