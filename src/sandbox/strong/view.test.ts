import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { bwrapArguments } from './bwrap-arguments.ts';
import { parseFacts, type PythonFacts } from './trial.ts';
import { viewFor } from './view.ts';

const root = mkdtempSync(join(tmpdir(), 'pickleproof-view-'));
afterAll(() => rmSync(root, { recursive: true }));

const base = join(root, 'base');
const packages = join(root, 'venv', 'lib', 'python3.12', 'site-packages');
const elsewhere = join(root, 'project', 'src');
for (const folder of [join(base, 'bin'), join(base, 'lib', 'python3.12'), packages, elsewhere]) {
  mkdirSync(folder, { recursive: true });
}
mkdirSync(join(root, 'venv', 'bin'));
writeFileSync(join(base, 'bin', 'python3.12'), '');
writeFileSync(join(root, 'venv', 'pyvenv.cfg'), '');
symlinkSync(join(base, 'bin', 'python3.12'), join(root, 'venv', 'bin', 'python'));

const python: PythonFacts = {
  executable: join(root, 'venv', 'bin', 'python'),
  program: join(base, 'bin', 'python3.12'),
  version: '3.12.1',
  prefix: join(root, 'venv'),
  basePrefix: base,
  path: [join(base, 'lib', 'python3.12'), packages, elsewhere, join(root, 'none.zip'), ''],
  ctypes: true,
  finders: false,
};

describe('what a guest sees', () => {
  test('is an interpreter, its modules and its environment, wherever they lie', () => {
    const { binds, links } = viewFor(python);
    const seen = binds.map(({ at }) => at);
    expect(seen).toEqual(
      expect.arrayContaining([
        join(base, 'lib'),
        packages,
        elsewhere,
        python.program,
        join(root, 'venv', 'pyvenv.cfg'),
      ]),
    );
    expect(seen).not.toContain(join(base, 'lib', 'python3.12')); // inside another one
    expect(seen).not.toContain(join(root, 'none.zip'));
    expect(binds.every(({ from, at }) => from === at)).toBe(true);
    expect(links).toContainEqual({ at: python.executable, to: python.program });
  });

  test('is no folder of programs and none of this machine', () => {
    for (const { at } of viewFor(python).binds) {
      expect(at).not.toMatch(/^\/(?:usr\/)?s?bin(?:\/|$)/);
      expect(['/', '/usr', '/etc', '/proc', '/sys', '/dev', '/home', '/root']).not.toContain(at);
    }
  });

  test('is no home, even if a line of a .pth file names what it lies in', () => {
    const home = homedir();
    const path = ['/', home, dirname(home), '/etc', join(home, '..')];
    const seen = viewFor({ ...python, path }).binds.map(({ at }) => at);
    for (const folder of path) expect(seen).not.toContain(folder);
  });

  test('is only the modules of a Python of the system, not all of /usr', () => {
    const path = ['/usr/lib/python3.11'];
    const seen = viewFor({ ...python, basePrefix: '/usr', path }).binds.map(({ at }) => at);
    expect(seen).not.toContain('/usr/lib');
  });
});

test('the arguments isolate before they show anything, and leave one place to write to', () => {
  const args = bwrapArguments({
    binds: [
      { from: '/a', at: '/b', device: false },
      { from: '/dev/null', at: '/dev/null', device: true },
    ],
    links: [{ at: '/lib', to: 'usr/lib' }],
    environment: new Map([['HOME', '/tmp']]),
    scratchBytes: 1024,
    command: ['/b/python', '-c', '--bind / /'],
  });
  const text = args.join(' ');
  for (const option of [
    '--unshare-all --unshare-user --hostname sandbox',
    '--cap-drop ALL --uid 65534 --gid 65534 --clearenv',
    '--die-with-parent --new-session --size 1024 --tmpfs /tmp',
    '--ro-bind /a /b --dev-bind /dev/null /dev/null --symlink usr/lib /lib',
  ]) {
    expect(text).toContain(option);
  }
  expect(text).not.toContain('--share-net');
  expect(text).toMatch(/--remount-ro \/ --chdir \/tmp --setenv HOME \/tmp -- \/b\/python/);
});

test.each([
  ['no JSON', 'Python 2.7'],
  ['something else', '{}'],
  ['too little', '["/a"]'],
  ['a path that is none', '["a", "/b", "3", "/c", "/d", [], true, false]'],
  ['no list of folders', '["/a", "/b", "3", "/c", "/d", "/e", true, false]'],
  ['no answer about ctypes', '["/a", "/b", "3", "/c", "/d", [], 1, false]'],
  ['no answer about finders', '["/a", "/b", "3", "/c", "/d", [], true, 1]'],
  ['no version', '["/a", "/b", 3, "/c", "/d", [], true, true]'],
  ['a folder that is none', '["/a", "/b", "3", "/c", "/d", [1], true, true]'],
])('a program that prints %s is no Python', (_what, text) => {
  expect(parseFacts(text)).toBeUndefined();
});
