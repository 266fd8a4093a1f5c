/** What is remembered of a Python; bubblewrap is played by a script that counts, so that none is needed. */
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { KeptResults } from '../canary.ts';
import { isOfItself } from './own-folders.ts';
import { tried, type Tried } from './kept-trial.ts';

let root = '';
let python = '';
let modules = '';
let lines: Map<string, string>;
let kept: KeptResults;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pickleproof-kept-'));
  [python, modules] = [join(root, 'venv/bin/python'), join(root, 'venv/lib')];
  for (const path of ['bin', 'lib']) mkdirSync(join(root, 'venv', path), { recursive: true });
  writeFileSync(python, '#!/bin/sh\n', { mode: 0o755 });
  lines = new Map();
  kept = { get: (key) => lines.get(key), put: (key, value) => lines.set(key, value), save() {} };
  answer();
});
afterEach(() => rmSync(root, { recursive: true }));

/** A bubblewrap that notes each trial, and tells of this Python. */
function answer({
  executable = python,
  program = python,
  more = [] as readonly string[],
} = {}): void {
  const prefix = join(root, 'venv');
  const facts = [executable, program, '3.12.0', prefix, prefix, [...more, modules], true, false];
  const path = join(root, 'bwrap');
  const say = `[ "$1" = --version ] && echo bubblewrap 0.8.0 && exit; echo x >> '${root}/trials'`;
  writeFileSync(path, `#!/bin/sh\n${say}; cat '${root}/facts'\n`);
  writeFileSync(join(root, 'facts'), JSON.stringify(facts));
  chmodSync(path, 0o755);
}

function trials(): number {
  const path = join(root, 'trials');
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').length - 1 : 0;
}

/** A run some time after the files were made. */
async function later(more: { again?: boolean } = {}): Promise<Tried> {
  return tried(join(root, 'bwrap'), python, { kept, now: () => Date.now() + 60_000, ...more });
}

// bubblewrap, which the trial is made under, is there on Linux only.
describe.skipIf(process.platform !== 'linux')('a trial', () => {
  test('is made once, and remembered with all that came of it', async () => {
    const [first, second] = [await later(), await later()];
    expect(trials()).toBe(1);
    expect(first).toMatchObject({ version: 'bubblewrap 0.8.0', remembered: false });
    expect(second).toEqual({ ...first, remembered: true });
    expect(second.python).toMatchObject({ executable: python, path: [modules], ctypes: true });
  });

  test.each<[string, () => void]>([
    ['the program', () => appendFileSync(python, '# newer')],
    ['the time of the program', () => utimesSync(python, 1, 1)],
    ['bubblewrap', () => appendFileSync(join(root, 'bwrap'), '# newer')],
    ['the environment', () => writeFileSync(join(root, 'venv/pyvenv.cfg'), 'home = /usr/bin')],
    ['a module', () => writeFileSync(join(modules, 'a.py'), '')],
    ['the folder of modules', () => rmSync(modules, { recursive: true })],
  ])('is made again with another state of %s', async (_what, change) => {
    await later();
    change();
    expect(await later()).toMatchObject({ remembered: false });
  });

  test.each(['x.pth', 'sitecustomize.py'])(
    'is made again when %s says something else',
    async (name) => {
      writeFileSync(join(modules, name), 'a');
      await later();
      expect((await later()).remembered).toBe(true);
      appendFileSync(join(modules, name), 'b');
      expect((await later()).remembered).toBe(false);
    },
  );

  test('is made again for another home or PATH, which scripts look at', async () => {
    await later();
    const home = process.env['HOME'];
    process.env['HOME'] = root;
    try {
      expect((await later()).remembered).toBe(false);
    } finally {
      process.env['HOME'] = home;
    }
  });

  test('is not remembered when something has changed just now, or it was refused', async () => {
    const settings = { kept };
    await tried(join(root, 'bwrap'), python, settings);
    expect(lines.size).toBe(0);
    writeFileSync(join(root, 'bwrap'), '#!/bin/sh\necho "bwrap: no" >&2; exit 1\n');
    expect((await later()).python).toContain('may not make namespaces');
    expect(lines.size).toBe(0);
  });

  test.each([
    { executable: '/usr/bin/env' },
    { program: '/usr/bin/env' },
    { more: [join(homedir(), '.ssh')] },
    { more: ['/etc'] },
  ])(
    'is not remembered of a program that stands in for another one, or has folders elsewhere: %o',
    async (told) => {
      answer(told);
      await later();
      expect((await later()).remembered).toBe(false);
    },
  );

  test('believes no remembered word that names another program, or makes no sense', async () => {
    await later();
    const [[key, value] = ['', '']] = lines;
    const text = Buffer.from(value, 'base64url').toString();
    const broken = [
      text.replaceAll(python, '/usr/bin/env'),
      text.replace('true', '1'),
      '{}',
      '[',
      '',
    ];
    for (const line of broken) {
      lines.set(key, Buffer.from(line).toString('base64url'));
      expect([line, (await later()).remembered]).toEqual([line, false]);
    }
  });

  test('is made again when it is not to be believed, and forgotten when that fails', async () => {
    await later();
    expect((await later({ again: true })).remembered).toBe(false);
    expect((await later()).remembered).toBe(true);
    rmSync(join(root, 'facts')); // nothing that it hangs on shows why it fails now
    expect((await later()).remembered).toBe(true);
    expect((await later({ again: true })).python).toContain('is no Python');
    expect((await later()).python).toContain('is no Python');
  });
});

// Where folders of programs are is a matter of Linux, like level strong itself.
test.skipIf(process.platform !== 'linux')(
  'a Python in a folder of programs owns nothing of what lies beside that folder',
  () => {
    const path = join(root, 'venv');
    const facts = {
      executable: python,
      program: python,
      version: '3',
      prefix: path,
      basePrefix: path,
    };
    const all = { ...facts, path: [], ctypes: true, finders: false };
    const folder = (name: string): boolean => isOfItself({ ...all, path: [name] }, python);
    expect(folder(join(homedir(), '.local/lib/python3.12/site-packages'))).toBe(true);
    expect(folder(join(homedir(), '.local/lib/python3.12/../../x/python3.1/site-packages'))).toBe(
      false,
    );
    expect(folder(join(path, '..', 'other'))).toBe(false);
    expect(
      isOfItself({ ...all, executable: '/bin/sh', program: realpathSync('/bin/sh') }, '/bin/sh'),
    ).toBe(false);
  },
);
