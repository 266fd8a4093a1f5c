import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { utf8 } from '../../test/assembler.ts';
import { bytesSource } from '../core/source.ts';
import type { Format } from './format.ts';
import { FORMATS } from './index.ts';
import { tryZipDirectory } from './zip-directory.ts';
import { beginsAsZip } from './zip-read.ts';

const FOLDER = 'test/fixtures';
const FIXTURES = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
  .map((bytes) => new Uint8Array(bytes));
const TEXTS = [
  '{"class_name": "Sequential", "config": {}}',
  '<PMML version="4.4"></PMML>',
  '<net version="11"><layers></layers></net>',
  'saved_model_schema_version: 1',
  'meta_graphs { meta_info_def { } }',
  'node { name: "a" }',
  '{"learner": {}, "version": []}',
  '{%- for message in messages %}{{ message }}',
].map(utf8);
const BLANK = [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0, 0xef];

describe('a format says yes only to what it may be asked about', () => {
  test('for the files of the real libraries', () => {
    for (const bytes of FIXTURES) check(bytes);
  });

  test('for texts behind blanks of every kind', () => {
    for (const text of TEXTS) {
      check(text);
      for (const blank of BLANK) check(Uint8Array.of(blank, ...text));
    }
  });

  test('whatever the first byte, or the fifth', () => {
    const small = [...FIXTURES.filter(({ length }) => length < 3000), ...TEXTS];
    for (const bytes of small.filter((_, number) => number % 3 === 0)) {
      for (let value = 0; value < 256; value++)
        check(changed(bytes, value % 2 === 0 ? 0 : 4, value));
    }
  });

  test('whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 1, maxLength: 64 }), check));
  });
});

function check(bytes: Uint8Array): void {
  const head = bytes.subarray(0, 512);
  const source = bytesSource(bytes);
  const isZip = beginsAsZip(head) || tryZipDirectory(source) !== undefined;
  const missed = FORMATS.filter(
    (format) => !isAsked(format, head, isZip) && format.detect(head, source),
  );
  expect(missed.map(({ id }) => id)).toEqual([]);
}

function isAsked({ leads, inZip }: Format, head: Uint8Array, isZip: boolean): boolean {
  if (inZip === true && !isZip) return false;
  return leads === undefined || [...leads.bytes].includes(head[leads.at ?? 0] ?? 0);
}

function changed(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = value;
  return copy;
}
