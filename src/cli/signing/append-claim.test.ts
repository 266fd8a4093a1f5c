import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openOutput } from '../output-file.ts';
import { appendClaim } from './append-claim.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'pickleproof-claims-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const path = (): string => join(folder, 'claims.jsonl');

/** Runs `meddle` once, when the next version of the file is about to be written. */
let meddle: (() => void) | undefined;
vi.mock('../output-file.ts', async (original) => {
  const real: { openOutput: typeof openOutput } = await original();
  return {
    openOutput(...args: Parameters<typeof openOutput>) {
      const output = real.openOutput(...args);
      meddle?.();
      return output;
    },
  };
});
afterEach(() => (meddle = undefined));

test('adds a line, and keeps what was there byte for byte', () => {
  appendClaim(path(), 'first');
  appendClaim(path(), 'second');
  expect(readFileSync(path(), 'utf8')).toBe('first\nsecond\n');
  const odd = Buffer.from([0xff, 0x0a]);
  writeFileSync(path(), odd);
  appendClaim(path(), 'third');
  expect(readFileSync(path()).equals(Buffer.concat([odd, Buffer.from('third\n')]))).toBe(true);
  expect(readdirSync(folder)).toEqual(['claims.jsonl']);
});

test('loses no claim that somebody else adds meanwhile', () => {
  writeFileSync(path(), 'first\n');
  let times = 0;
  meddle = () => {
    if (times++ === 0) writeFileSync(path(), 'first\nof somebody else\n');
  };
  appendClaim(path(), 'second');
  expect(readFileSync(path(), 'utf8')).toBe('first\nof somebody else\nsecond\n');
});

test('gives up where somebody else never ends, and leaves nothing behind', () => {
  let times = 0;
  meddle = () => writeFileSync(path(), 'x\n'.repeat(++times));
  expect(() => appendClaim(path(), 'second')).toThrow('somebody else keeps writing');
  expect(readdirSync(folder)).toEqual(['claims.jsonl']);
});

test('leaves a file with a cut line as it is', () => {
  writeFileSync(path(), 'first\nsec');
  expect(() => appendClaim(path(), 'third')).toThrow('remove line 2');
  expect(readFileSync(path(), 'utf8')).toBe('first\nsec');
});
