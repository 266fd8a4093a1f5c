import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  constants,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyLocal } from './copy-local.ts';
import { assertRoom } from './disk-space.ts';
import { eachPiece } from './each-piece.ts';
import { PartFile } from './part-file.ts';
import { placeFile, standingAt } from './place.ts';
import { planFiles, type PlanInput } from './plan.ts';
import { QuarantineFolder } from './quarantine.ts';
import { untilAborted } from './until-aborted.ts';

const NEVER = new AbortController().signal;
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pickleproof-folder-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (name: string, text: string): string => {
  const path = join(root, name);
  writeFileSync(path, text, { mode: 0o755 });
  return path;
};
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Places the file `from` as `name`. */
function place(from: string, name: string, force = false): void {
  const fd = openSync(join(root, from), constants.O_RDONLY);
  try {
    placeFile(join(root, from), fd, { root, name, force });
  } finally {
    closeSync(fd);
  }
}

describe('placing a file', () => {
  test('gives it its name, makes its folders, and takes the right to run it away', () => {
    put('part', 'new');
    place('part', 'a/b/c.bin');
    expect(read('a/b/c.bin')).toBe('new');
    expect(existsSync(join(root, 'part'))).toBe(false);
    const { mode, nlink } = statSync(join(root, 'a/b/c.bin'));
    expect([mode & 0o111, nlink]).toEqual([0, 1]);
  });

  test('replaces a file only by force', () => {
    put('c.bin', 'old');
    put('part', 'new');
    expect(() => place('part', 'c.bin')).toThrow('has appeared here meanwhile');
    expect(read('c.bin')).toBe('old');
    place('part', 'c.bin', true);
    expect(read('c.bin')).toBe('new');
  });

  test('never goes through a link', () => {
    mkdirSync(join(root, 'elsewhere'));
    symlinkSync('elsewhere', join(root, 'sub'));
    put('part', 'new');
    expect(() => place('part', 'sub/c.bin', true)).toThrow('is no folder');
    symlinkSync('elsewhere/victim', join(root, 'c.bin'));
    place('part', 'c.bin', true);
    expect(lstatSync(join(root, 'c.bin')).isFile()).toBe(true);
    expect(readdirSync(join(root, 'elsewhere'))).toEqual([]);
  });

  test('refuses a name that stands for another file than the one that was judged', () => {
    const path = put('part', 'judged');
    const fd = openSync(path, 'r');
    rmSync(path);
    put('part', 'swapped');
    expect(() => placeFile(path, fd, { root, name: 'c.bin', force: false })).toThrow(
      'another file in its place',
    );
    closeSync(fd);
    expect(existsSync(join(root, 'c.bin'))).toBe(false);
  });
});

describe('what stands at a name', () => {
  test('is nothing, a file, or in the way', () => {
    put('file', '');
    mkdirSync(join(root, 'folder'));
    symlinkSync('file', join(root, 'link'));
    expect(standingAt(root, 'none/at/all').kind).toBe('nothing');
    expect(standingAt(root, 'file').kind).toBe('file');
    expect(standingAt(root, 'folder')).toMatchObject({ what: 'folder is a folder' });
    expect(standingAt(root, 'link')).toMatchObject({ what: 'link is a link' });
    expect(standingAt(root, 'file/below')).toMatchObject({ what: 'file is a file' });
    expect(standingAt(root, 'link/below')).toMatchObject({ what: 'link is a link' });
  });
});

describe('a plan', () => {
  const request = { url: 'https://host/a' };
  const digest = { algorithm: 'sha256', value: sha256('here') } as const;
  const plan = (more: Partial<PlanInput> = {}) =>
    planFiles({
      root,
      files: [{ name: 'a', size: 4, digest, request }],
      locked: new Map(),
      force: false,
      signal: NEVER,
      ...more,
    });

  test('fetches what is not here and keeps what is', async () => {
    expect(await plan()).toMatchObject([{ step: 'fetch', kept: [] }]);
    put('a', 'here');
    const kept = [{ name: 'a', size: 4, sha256: digest.value }];
    expect(await plan()).toMatchObject([{ step: 'keep', kept }]);
  });

  test('sees another content of the same size, and replaces it only by force', async () => {
    put('a', 'HERE');
    expect(await plan()).toMatchObject([{ step: 'conflict' }]);
    expect(await plan({ force: true })).toMatchObject([{ step: 'replace' }]);
  });

  test('believes nothing of a file of which no digest is known', async () => {
    put('a', 'here');
    const files = [{ name: 'a', size: 4, digest: undefined, request }];
    expect(await plan({ files })).toMatchObject([{ step: 'conflict' }]);
  });

  test('replaces no folder and no link, not even by force', async () => {
    mkdirSync(join(root, 'a'));
    expect(await plan({ force: true })).toMatchObject([
      { step: 'conflict', message: 'a is a folder' },
    ]);
  });

  test('keeps what was made of a file while all of it is here', async () => {
    const made = { name: 'a.safetensors', size: 4, sha256: sha256('made') };
    const locked = new Map([['a', { name: 'a', size: 9, sha256: '0'.repeat(64), placed: [made] }]]);
    expect(await plan({ locked })).toMatchObject([{ step: 'fetch', size: 9 }]);
    put('a.safetensors', 'made');
    expect(await plan({ locked })).toMatchObject([{ step: 'keep', kept: [made] }]);
    put('a.safetensors', 'MADE');
    expect(await plan({ locked })).toMatchObject([{ step: 'fetch' }]);
  });
});

describe('the quarantine', () => {
  const own = `${process.pid} - ${hostname()}`;
  const lock = (): string => join(root, '.pickleproof-quarantine/lock');

  test('is private, and gone when nothing is left in it', () => {
    const folder = new QuarantineFolder(join(root, 'new/model'));
    expect(statSync(folder.path).mode & 0o777).toBe(0o700);
    folder.close();
    expect(existsSync(join(root, 'new/model'))).toBe(false);
    const kept = new QuarantineFolder(root);
    writeFileSync(kept.placesOf('x').part, 'bytes');
    kept.close();
    expect(readdirSync(kept.path)).toHaveLength(1);
  });

  test('has paths that say nothing of the name', () => {
    const folder = new QuarantineFolder(root);
    const { part } = folder.placesOf('../../etc/passwd\u001b');
    expect(part.slice(folder.path.length)).toMatch(/^\/[0-9a-f]{32}\.part$/);
    folder.close();
  });

  test('is not taken when others may write to it', () => {
    mkdirSync(join(root, '.pickleproof-quarantine'));
    chmodSync(join(root, '.pickleproof-quarantine'), 0o770);
    expect(() => new QuarantineFolder(root)).toThrow('others may write to it');
    rmSync(join(root, '.pickleproof-quarantine'), { recursive: true });
    put('.pickleproof-quarantine', '');
    expect(() => new QuarantineFolder(root)).toThrow('it is no folder');
  });

  test('is held by one at a time', () => {
    const first = new QuarantineFolder(root);
    expect(() => new QuarantineFolder(root)).toThrow(`(process ${process.pid} on`);
    first.close();
    new QuarantineFolder(root).close();
  });

  test.each([
    ['a process that is no more', `999999999 - ${hostname()}`],
    ['a process whose number another one has by now', `${process.pid} 1 ${hostname()}`],
    ['nobody, as it was cut off', ''],
  ])('is taken over from %s', (_who, text) => {
    mkdirSync(join(root, '.pickleproof-quarantine'), { mode: 0o700 });
    writeFileSync(lock(), text);
    writeFileSync(`${lock()}-999999999`, '');
    const folder = new QuarantineFolder(root);
    expect(readdirSync(folder.path)).toEqual(['lock']);
    folder.close();
  });

  test('is never taken over from another machine', () => {
    mkdirSync(join(root, '.pickleproof-quarantine'), { mode: 0o700 });
    writeFileSync(lock(), '999999999 - another-machine');
    expect(() => new QuarantineFolder(root)).toThrow('on another-machine');
  });

  test('that somebody else has taken since is not released', () => {
    const folder = new QuarantineFolder(root);
    writeFileSync(lock(), own);
    folder.close();
    expect(readFileSync(lock(), 'utf8')).toBe(own);
  });
});

describe('a copy on this machine', () => {
  const wanted = (text: string) => ({
    name: 'a',
    address: '',
    size: 4,
    digest: { algorithm: 'sha256', value: sha256(text) } as const,
  });
  const copy = async (path: string, text: string): Promise<string | undefined> => {
    const folder = new QuarantineFolder(root);
    const part = await PartFile.open(folder.placesOf('a'), wanted(text), NEVER);
    try {
      const digest = await copyLocal(path, part, NEVER);
      expect(part.length).toBe(digest === undefined ? 0 : 4);
      return digest;
    } finally {
      part.close();
      folder.close();
    }
  };

  test('is taken through links when it is what it should be, and not linked to', async () => {
    put('blob', 'here');
    symlinkSync('blob', join(root, 'snapshot'));
    expect(await copy(join(root, 'snapshot'), 'here')).toBe(sha256('here'));
    expect(statSync(join(root, 'blob')).nlink).toBe(1);
  });

  test('is not taken when it is anything else', async () => {
    put('blob', 'HERE');
    expect(await copy(join(root, 'blob'), 'here')).toBeUndefined();
    expect(await copy(join(root, 'none'), 'here')).toBeUndefined();
    expect(await copy(root, 'here')).toBeUndefined();
  });
});

test('a file with two names is no beginning of a download', async () => {
  const folder = new QuarantineFolder(root);
  const places = folder.placesOf('a');
  const wanted = {
    name: 'a',
    address: '',
    size: 4,
    digest: { algorithm: 'sha256', value: sha256('here') } as const,
  };
  const first = await PartFile.open(places, wanted, NEVER);
  first.append(Buffer.from('he'));
  first.checkpoint();
  first.close();
  linkSync(places.part, join(root, 'victim'));
  const second = await PartFile.open(places, wanted, NEVER);
  expect(second.length).toBe(0);
  second.append(Buffer.from('HE'));
  second.close();
  expect(read('victim')).toBe('he');
  folder.close();
});

test('reading what is here lets itself be interrupted', async () => {
  const path = join(root, 'large');
  writeFileSync(path, '');
  truncateSync(path, 2 ** 26);
  const fd = openSync(path, 'r');
  const stopping = new AbortController();
  let pieces = 0;
  const use = (): void => {
    if (++pieces === 3) stopping.abort();
  };
  const reading = eachPiece(fd, Infinity, { signal: stopping.signal, use });
  await expect(reading).rejects.toMatchObject({ code: 'INTERRUPTED' });
  expect(pieces).toBeLessThan(64);
  closeSync(fd);
});

test('waiting ends when the signal is given, and what comes too late is let go', async () => {
  const stopping = new AbortController();
  const late: string[] = [];
  let come: ((what: string) => void) | undefined;
  const wanted = new Promise<string>((resolve) => {
    come = resolve;
  });
  const waiting = untilAborted(wanted, stopping.signal, (what) => late.push(what));
  stopping.abort();
  await expect(waiting).rejects.toMatchObject({ code: 'INTERRUPTED' });
  come?.('too late');
  await wanted;
  expect(late).toEqual(['too late']);
  const never = new Promise<string>(() => undefined);
  await expect(untilAborted(never, stopping.signal)).rejects.toMatchObject({ code: 'INTERRUPTED' });
});

test('more than the disk has room for is refused', () => {
  expect(() => assertRoom(root, 2 ** 60)).toThrow(/bytes are to come, and the disk has room for/);
  assertRoom(root, 0);
});
