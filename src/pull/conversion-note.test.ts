import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readNote, writeNote } from './conversion-note.ts';

const folder = mkdtempSync(join(tmpdir(), 'pickleproof-note-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'note.json');
const digest = { algorithm: 'sha256', value: 'a'.repeat(64) } as const;
const file = {
  name: 'a.bin',
  size: 3,
  sha256: digest.value,
  format: 'torch-zip',
  verdict: 'dangerous',
  placed: [{ name: 'a.safetensors', size: 2, sha256: 'b'.repeat(64) }],
} as const;

test('a note is about one content, and read as it was written', () => {
  expect(readNote(path, digest)).toBeUndefined();
  writeNote(path, digest, file);
  expect(readNote(path, digest)).toEqual(file);
  expect(readNote(path, { ...digest, value: 'c'.repeat(64) })).toBeUndefined();
  expect(readNote(path, { ...digest, algorithm: 'md5' })).toBeUndefined();
});

test.each(['', '{', '{"schema":"pickleproof/lock/v1","sources":[]}'])(
  'a note like %j says nothing',
  (text) => {
    writeFileSync(path, text);
    expect(readNote(path, digest)).toBeUndefined();
  },
);
