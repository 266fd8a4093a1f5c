import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync, type PathLike } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listModel } from './model-tree.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pickleproof-tree-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (path: PathLike, text = 'x'): void => writeFileSync(path, text);
const folder = (name: string): string => {
  mkdirSync(join(root, name), { recursive: true });
  return join(root, name);
};
const names = (path: string, links?: 'none' | 'inside' | 'all'): string[] =>
  listModel(path, links).files.map(({ name }) => name);

describe('files', () => {
  test('are listed with relative names, in the order of their UTF-8 bytes', () => {
    const model = folder('model');
    folder('model/a');
    for (const name of ['a/b.bin', 'a-b', 'a.txt', '\u{1F600}', '\uFF5E', 'É', 'Z']) {
      put(join(model, name));
    }
    // UTF-16 would put the emoji, which has surrogates, before U+FF5E.
    const order = ['Z', 'a-b', 'a.txt', 'a/b.bin', 'É', '\uFF5E', '\u{1F600}'];
    expect(names(model)).toEqual(order);
  });

  test('keep colons, blanks and decomposed letters as they are', () => {
    const model = folder('model');
    const odd = [' ', 'a:0:1', 'e\u0301', 'new\nline'];
    for (const name of odd) put(join(model, name), '');
    expect(names(model)).toEqual(odd.toSorted());
    expect(listModel(model).files[0]?.size).toBe(0);
  });

  test('may be one alone', () => {
    put(join(root, 'one.bin'), 'abc');
    expect(listModel(join(root, 'one.bin'))).toMatchObject({
      name: 'one.bin',
      single: true,
      files: [{ name: 'one.bin', size: 3 }],
    });
  });

  test('have the name of the folder itself when it is named as a dot', () => {
    expect(listModel(join(folder('model'), '.')).name).toBe('model');
  });
});

describe('what is no part of a model', () => {
  test('is told: pipes and names that are not UTF-8', () => {
    const model = folder('model');
    execFileSync('mkfifo', [join(model, 'pipe')]);
    put(Buffer.concat([Buffer.from(`${model}/bad`), Buffer.from([0xff])]));
    const { files, misfits } = listModel(model);
    expect(files).toEqual([]);
    expect(misfits.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { kind: 'encoding', name: 'bad\uFFFD', detail: 'a name that is not valid UTF-8' },
      { kind: 'special', name: 'pipe', detail: 'a pipe' },
    ]);
  });

  test('is an error when it is the model itself', () => {
    execFileSync('mkfifo', [join(root, 'pipe')]);
    expect(() => listModel(join(root, 'pipe'))).toThrow(/neither a file nor a folder/);
    expect(() => listModel(join(root, 'gone'))).toThrow(/gone: ENOENT/);
  });
});

describe('links', () => {
  const linked = (): string => {
    const model = folder('model');
    folder('model/sub');
    folder('elsewhere');
    put(join(root, 'elsewhere/w'), 'outside');
    put(join(model, 'sub/v'), 'inside');
    symlinkSync('sub/v', join(model, 'in'));
    symlinkSync('../elsewhere/w', join(model, 'out'));
    return model;
  };

  test('are told with their targets, and not followed unless allowed', () => {
    const { files, misfits } = listModel(linked());
    expect(files.map(({ name }) => name)).toEqual(['sub/v']);
    expect(misfits.map(({ name, detail }) => [name, detail])).toEqual([
      ['in', 'a link to sub/v'],
      ['out', expect.stringMatching(/^a link to \/.*\/elsewhere\/w$/)],
    ]);
  });

  test('are followed inside the folder, or everywhere', () => {
    const model = linked();
    expect(names(model, 'inside')).toEqual(['in', 'sub/v']);
    expect(listModel(model, 'inside').misfits).toHaveLength(1);
    expect(listModel(model, 'all').files).toMatchObject([
      { name: 'in', size: 6 },
      { name: 'out', size: 7, outside: true },
      { name: 'sub/v' },
    ]);
  });

  test('to folders are followed once, and loops end', () => {
    const model = folder('model');
    folder('model/a/b');
    put(join(model, 'a/b/f'));
    symlinkSync('..', join(model, 'a/b/up'));
    symlinkSync('.', join(model, 'self'));
    symlinkSync('../..', join(model, 'a/away'));
    symlinkSync('a/b', join(model, 'short'));
    const { files, misfits } = listModel(model, 'all');
    expect(files.map(({ name }) => name)).toEqual(['a/b/f', 'short/f']);
    expect(misfits.map(({ name }) => name).toSorted()).toEqual([
      'a/away',
      'a/b/up',
      'self',
      'short/up',
    ]);
  });

  test('that lead nowhere or to each other are told', () => {
    const model = folder('model');
    symlinkSync('gone', join(model, 'dangling'));
    symlinkSync('y', join(model, 'x'));
    symlinkSync('x', join(model, 'y'));
    for (const policy of ['none', 'all'] as const) {
      const { misfits } = listModel(model, policy);
      expect(misfits.map(({ detail }) => detail)).toEqual(
        Array.from({ length: 3 }, () => 'a link that leads nowhere'),
      );
    }
  });
});

test('ten thousand files are listed', () => {
  const model = folder('model');
  for (let index = 0; index < 10_000; index++) put(join(model, `f${index}`), '');
  expect(listModel(model).files).toHaveLength(10_000);
});
