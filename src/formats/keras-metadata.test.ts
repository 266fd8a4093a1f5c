import { assert as check, property, uint8Array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concat, field, utf8 } from '../../test/assembler.ts';
import { saidOf, scanned, scannedFixture } from '../../test/scanned.ts';
import { ModelFileError } from '../core/error.ts';
import { Budget } from '../core/limits.ts';
import { bytesSource } from '../core/source.ts';
import { kerasMetadata } from './keras-metadata.ts';
import { tensorflowFingerprint } from './tensorflow-fingerprint.ts';

const object = (json: string, path = 'root.layer-0'): Uint8Array =>
  field(1, [
    field(2, 1),
    field(3, path),
    field(4, '_tf_keras_layer'),
    field(5, json),
    field(6, []),
  ]);
const DENSE = '{"class_name": "Dense", "config": {"units": 1}}';
const CODE = Buffer.from([0xe3, ...Array.from({ length: 40 }, () => 0)]).toString('base64');
const lambda = (code: string): string =>
  `{"class_name": "Lambda", "config": {"function": {"class_name": "__tuple__", "items": ["${code}", null, null]}}}`;
const said = (bytes: Uint8Array): readonly string[] => saidOf(scanned(bytes, 'keras_metadata.pb'));

describe('metadata of Keras', () => {
  test('of a model with a Lambda layer is dangerous, at its layer', () => {
    const report = scannedFixture('tensorflow/saved-keras2-lambda/keras_metadata.pb');
    expect(report.format).toBe('keras-metadata');
    expect(report.findings.map(({ rule }) => rule)).toContain('code-runs-on-load');
    expect(report.findings.map(({ member }) => member)).toContain('root.layer-0');
  });

  test('with ordinary layers is clean', () => {
    expect(said(concat(object('{"name": "x"}', 'root'), object(DENSE)))).toEqual([]);
  });

  test.each([
    ['a second object', concat(object(DENSE), object(lambda(CODE)))],
    [
      'a second piece of metadata',
      concat(object(DENSE), field(1, [field(5, DENSE), field(5, lambda(CODE))])),
    ],
  ])('finds the code in %s', (_name, bytes) => {
    const found = said(bytes);
    expect(found.some((one) => one.startsWith('code-runs-on-load dangerous'))).toBe(true);
  });

  test('that is broken is incomplete', () => {
    expect(said(concat(object(DENSE), field(1, [field(5, '{"a": ')])))[0]).toContain('incomplete');
    const cut = concat(object(DENSE), object(DENSE)).slice(0, -4);
    expect(said(cut)[0]).toContain('truncated incomplete');
  });

  test.each([
    ['text', utf8('\n\ntext')],
    ['another path', object(DENSE, 'else')],
    ['no JSON', object('text')],
    ['another field', field(1, [field(9, 'x')])],
    ['an empty message', field(1, [])],
    ['a message cut off', Uint8Array.of(0x0a, 9, 8)],
  ])('is not seen in %s', (_name, bytes) => {
    expect(kerasMetadata.detect(bytes, bytesSource(bytes))).toBe(false);
  });
});

describe('a fingerprint', () => {
  const HASHES = concat(...[1, 2, 3, 4, 5].map((number) => field(number, 2n ** 63n)));

  test('of the real library is clean', () => {
    const report = scannedFixture('tensorflow/saved-module/fingerprint.pb');
    expect([report.format, report.verdict]).toEqual(['tensorflow-fingerprint', 'clean']);
  });

  test.each([
    ['text', utf8('\u0008text')],
    ['one hash', field(1, 1)],
    ['a hash twice', concat(HASHES, field(1, 1))],
    ['a further field', concat(HASHES, field(8, 1))],
    ['an identifier of another kind', concat(HASHES, field(7, 'some text'))],
    ['a version that is a number', concat(HASHES, field(6, 1))],
    ['more than it needs', concat(HASHES, field(6, 'x'.repeat(2000)))],
    ['a field cut off', concat(HASHES, 0x3a, 9)],
  ])('is not seen in %s', (_name, bytes) => {
    expect(tensorflowFingerprint.detect(bytes, bytesSource(bytes))).toBe(false);
  });

  test('and metadata are not asked of a disk that fails', () => {
    const read = (): never => {
      throw new ModelFileError('SOURCE_FAILED', 'no');
    };
    for (const [format, first] of [
      [kerasMetadata, 0x0a],
      [tensorflowFingerprint, 8],
    ] as const) {
      expect(() => format.detect(Uint8Array.of(first), { size: 9, read })).toThrow('no');
    }
  });
});

test('they fail only with a ModelFileError, whatever the bytes', () => {
  check(
    property(uint8Array({ maxLength: 100 }), (tail) => {
      const bytes = concat(object(DENSE), tail);
      for (const format of [kerasMetadata, tensorflowFingerprint]) {
        format.detect(bytes, bytesSource(bytes));
        try {
          for (const _ of format.read(bytesSource(bytes), { budget: new Budget() }));
        } catch (error) {
          expect(error).toBeInstanceOf(ModelFileError);
        }
      }
    }),
  );
});
