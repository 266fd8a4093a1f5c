import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { call, global, pickle, proto, STOP, str } from '../../../test/assembler.ts';
import type { GuestPart } from '../../sandbox/level.ts';
import { openModelInput } from '../model-input.ts';
import { layOutParts, type LaidOut } from './lay-out-parts.ts';

const folder = mkdtempSync(join(tmpdir(), 'pickleproof-laid-'));
afterAll(() => rmSync(folder, { recursive: true }));

const shell = pickle(proto(4), call(global('posix', 'system'), str('echo inert')), STOP);
const data = pickle(proto(2), str('data'), STOP);

async function laid(path: string): Promise<LaidOut> {
  const input = await openModelInput(path);
  try {
    return layOutParts(input);
  } finally {
    input.close();
  }
}

function put(name: string, ...pieces: readonly Uint8Array[]): string {
  writeFileSync(join(folder, name), Buffer.concat(pieces));
  return join(folder, name);
}

function bytesOf({ path, start, size }: GuestPart): Buffer {
  return readFileSync(path).subarray(start, start + size);
}

describe('laying out the pickles of a file', () => {
  test('takes a pickle where it lies, and every one that follows', async () => {
    const path = put('two.pkl', shell, data);
    const { file, parts, remove } = await laid(path);
    expect(file).toBe(path);
    expect(parts.map(({ path: where }) => where)).toEqual(parts.map(() => path));
    expect(parts.map(bytesOf)).toEqual([Buffer.from(shell), Buffer.from(data)]);
    remove();
    expect(existsSync(path)).toBe(true);
  });

  test('copies what was compressed, for nobody else to read, and takes the copy away', async () => {
    const { parts, remove } = await laid(put('packed.pkl.gz', gzipSync(shell)));
    expect(parts.map(bytesOf)).toEqual([Buffer.from(shell)]);
    const copy = parts[0]?.path ?? '';
    expect(statSync(copy).mode & 0o077).toBe(0);
    remove();
    remove();
    expect(existsSync(dirname(copy))).toBe(false);
  });

  test.each([
    ['clean-torch-state-dict.pt', 1],
    ['clean-torch-legacy.pth', 5],
    ['clean-sklearn-forest.joblib', 1],
    ['dangerous-torch-zip.pt', 1],
  ])('finds the pickles of %s', async (name, count) => {
    const { parts, remove } = await laid(join('examples', 'models', name));
    expect(parts).toHaveLength(count);
    for (const part of parts) expect(bytesOf(part).at(-1)).toBe('.'.charCodeAt(0));
    remove();
  });

  test('takes the arrays of joblib out, so that what remains is a pickle', async () => {
    const path = join('examples', 'models', 'clean-sklearn-forest.joblib');
    const { parts, remove } = await laid(path);
    const [part] = parts;
    expect(part?.path).not.toBe(path);
    expect(part?.size).toBeLessThan(statSync(path).size);
    remove();
  });

  test('gives a broken pickle all that follows, as a loader would read on', async () => {
    const broken = shell.subarray(0, -2);
    const { parts, remove } = await laid(put('broken.pkl', broken));
    expect(parts.map(bytesOf)).toEqual([Buffer.from(broken)]);
    remove();
  });

  test('finds nothing in a file without pickles', async () => {
    const { parts, leftOut } = await laid(put('text.txt', Buffer.from('no model')));
    expect({ parts, leftOut }).toEqual({ parts: [], leftOut: [] });
  });
});
