import { assert, property, uint8Array } from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  STOP,
  call,
  concat,
  filled,
  global,
  pickle,
  proto,
  str,
  utf8,
} from '../../test/assembler.ts';
import { outline } from '../../test/outline.ts';
import { ModelFileError } from '../core/error.ts';
import { Budget } from '../core/limits.ts';
import { bytesSource } from '../core/source.ts';
import { BUILT_IN } from '../policy/profile.ts';
import { scanSource } from '../scan/scan.ts';
import { catboost } from './catboost.ts';
import { catboostJson } from './catboost-json.ts';
import type { Format, Part } from './format.ts';
import { lightgbm } from './lightgbm.ts';
import { LineReader } from './line-reader.ts';
import { UbjsonReader } from './ubjson-reader.ts';
import { xgboostBinary } from './xgboost-binary.ts';
import { xgboostJson } from './xgboost-json.ts';
import { xgboostUbjson } from './xgboost-ubjson.ts';

const FIXTURES = 'test/fixtures/boosters';
const FORMATS = [catboost, catboostJson, lightgbm, xgboostBinary, xgboostJson, xgboostUbjson];
const evil = pickle(proto(2), call(global('os', 'system'), str('echo inert')), STOP);
const fixture = (name: string): Uint8Array => readFileSync(`${FIXTURES}/${name}`);
const read = (format: Format, input: Uint8Array): Part[] => [
  ...format.read(bytesSource(input), { budget: new Budget() }),
];
const scan = (input: Uint8Array): ReturnType<typeof scanSource> =>
  scanSource(bytesSource(input), { path: 'model', policy: BUILT_IN });
const rules = (input: Uint8Array): string[] => scan(input).findings.map(({ rule }) => rule);
const metadata = (format: Format, input: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    read(format, input).flatMap((part) =>
      part.kind === 'metadata' ? [[part.name, part.value]] : [],
    ),
  );
/** A copy with other bytes at an offset. */
function changed(bytes: Uint8Array, at: number, ...values: readonly number[]): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy.set(values, at);
  return copy;
}
const edited = (name: string, from: string | RegExp, to: string): Uint8Array =>
  utf8(new TextDecoder().decode(fixture(name)).replace(from, to));

describe('files that the libraries wrote', () => {
  const names = readdirSync(FIXTURES).filter((name) => name !== 'versions.json');

  test.each(names)('%s is clean', (name) => {
    const report = scan(fixture(name));
    expect(report).toMatchObject({ verdict: 'clean', findings: [] });
    expect(report.format.split('-')[0]).toBe(name.split(/[-.]/)[0]);
  });

  test('say what they are', () => {
    for (const format of [xgboostJson, xgboostUbjson]) {
      const ending = format === xgboostJson ? 'json' : 'ubj';
      expect(metadata(format, fixture(`xgboost-dart.${ending}`))).toEqual({
        version: '3.2.0',
        booster: 'dart',
        objective: 'binary:logistic',
      });
    }
    expect(metadata(xgboostBinary, fixture('xgboost-gbtree.deprecated'))).toMatchObject({
      version: '1.7',
      booster: 'gbtree',
      best_score: '0.5',
    });
    expect(metadata(lightgbm, fixture('lightgbm.txt'))).toMatchObject({ version: 'v4' });
    expect(metadata(catboost, fixture('catboost.cbm'))).toHaveProperty('model_guid');
  });
});

describe('a pickle behind the end is found', () => {
  test.each([
    'xgboost-gbtree.ubj',
    'xgboost-gbtree.deprecated',
    'xgboost-gblinear.deprecated',
    'catboost.cbm',
    'catboost-categories.cbm',
  ])('of %s', (name) => {
    const input = concat(fixture(name), evil);
    expect(rules(input)).toEqual(expect.arrayContaining(['trailing-data', 'call-spawns-process']));
    expect(scan(input).verdict).toBe('dangerous');
  });

  test('of a text', () => {
    const input = concat(fixture('lightgbm.txt'), utf8('\n'), evil);
    expect(rules(input)).toContain('unclaimed-bytes');
    expect(scan(concat(fixture('xgboost-gbtree.json'), evil)).verdict).toBe('incomplete');
  });
});

describe('a model that is read in two ways is found', () => {
  test.each([
    [
      'in JSON of xgboost',
      edited('xgboost-gbtree.json', '"name":"gbtree"', '"name":"gbtree","name":"x"'),
    ],
    [
      'in JSON of CatBoost',
      edited('catboost.json', '"model_info"', '"model_info":{},"model_info"'),
    ],
  ])('%s', (_name, input) => {
    expect(rules(input)).toContain('loaders-disagree');
  });

  test('in UBJSON', () => {
    const twice = concat(utf8('{L\0\0\0\0\0\0\0\u0007learnerZL\0\0\0\0\0\0\0\u0007learnerZ}'));
    expect(rules(twice)).toContain('loaders-disagree');
  });
});

describe('what came later is named', () => {
  const binary = fixture('xgboost-gbtree.deprecated');
  test.each([
    [
      'a version of xgboost',
      edited('xgboost-gbtree.json', /"version":\[3,/, '"version":[9,'),
      'xgboost model version 9.2.0',
    ],
    [
      'a booster of xgboost',
      edited('xgboost-gbtree.json', '"name":"gbtree"', '"name":"forest"'),
      'booster "forest"',
    ],
    ['a version of its old format', changed(binary, 24, 7), 'xgboost model version 7.7'],
    ['a booster of it', changed(binary, 0xab, 0x78), 'booster "xbtree"'],
    ['vectors in the leaves of it', changed(binary, 0x165, 1), 'a tree with vectors in its leaves'],
    [
      'a version of LightGBM',
      edited('lightgbm.txt', 'version=v4', 'version=v7'),
      'LightGBM model version "v7"',
    ],
    [
      'a version of CatBoost',
      changed(fixture('catboost.cbm'), 0x50, 0x58),
      'format "XlabuffersModel_v1"',
    ],
    [
      'a part of CatBoost',
      edited2('catboost-categories.cbm', 'static_provider_v1', 'static_provider_v2'),
      'part "static_provider_v2"',
    ],
  ])('%s', (_name, input, message) => {
    const report = scan(input);
    expect(report.verdict).toBe('incomplete');
    expect(report.findings.map((finding) => finding.message).join()).toContain(message);
    expect(report.findings[0]?.rule).toBe('unsupported');
  });
});

/** As `edited`, byte by byte. */
function edited2(name: string, from: string, to: string): Uint8Array {
  const bytes = fixture(name);
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return changed(bytes, text.indexOf(from), ...utf8(to));
}

describe('refuses', () => {
  test.each([
    [
      'JSON that is cut',
      xgboostJson,
      fixture('xgboost-gbtree.json').subarray(0, 1000),
      'TRUNCATED',
    ],
    [
      'UBJSON that is cut',
      xgboostUbjson,
      fixture('xgboost-gbtree.ubj').subarray(0, 1000),
      'TRUNCATED',
    ],
    [
      'UBJSON with an unknown mark',
      xgboostUbjson,
      utf8('{L\0\0\0\0\0\0\0\u0007learner?'),
      'MALFORMED',
    ],
    ['a negative length', xgboostUbjson, concat(utf8('{i'), filled(1, 0xff)), 'MALFORMED'],
    ['a list longer than the file', xgboostUbjson, utf8('{i\u0001a[$d#l\u007f\0\0\0'), 'TRUNCATED'],
    [
      'a counted list longer than the file',
      xgboostUbjson,
      utf8('{i\u0001a[#l\u007f\0\0\0'),
      'TRUNCATED',
    ],
    ['a list of no numbers', xgboostUbjson, utf8('{i\u0001a[$S#i\u0001'), 'UNSUPPORTED'],
    [
      'lists in each other without end',
      xgboostUbjson,
      utf8(`{i\u0001a${'['.repeat(300)}`),
      'LIMIT_EXCEEDED',
    ],
    ['a key without end', xgboostUbjson, utf8('{l\0\u007f\0\0'), 'LIMIT_EXCEEDED'],
    [
      'an old model that is cut',
      xgboostBinary,
      fixture('xgboost-dart.deprecated').subarray(0, 500),
      'TRUNCATED',
    ],
    [
      'trees without end',
      xgboostBinary,
      changed(fixture('xgboost-gbtree.deprecated'), 0xb1, 255, 255, 255, 255),
      'TRUNCATED',
    ],
    [
      'nodes without end',
      xgboostBinary,
      changed(fixture('xgboost-gbtree.deprecated'), 0x155, 255, 255, 255, 255),
      'TRUNCATED',
    ],
    [
      'a text without end',
      xgboostBinary,
      changed(fixture('xgboost-gbtree.deprecated'), 0x93, 255),
      'TRUNCATED',
    ],
    [
      'attributes without end',
      xgboostBinary,
      changed(fixture('xgboost-gblinear.deprecated'), 0x157, 255),
      'LIMIT_EXCEEDED',
    ],
    [
      'a core longer than the file',
      catboost,
      changed(fixture('catboost.cbm'), 4, 255, 255),
      'TRUNCATED',
    ],
    [
      'a core of a 64-bit size',
      catboost,
      changed(fixture('catboost.cbm'), 4, 255, 255, 255, 255),
      'TRUNCATED',
    ],
    [
      'tables without end',
      catboost,
      changed(fixture('catboost-categories.cbm'), 7107, 255),
      'LIMIT_EXCEEDED',
    ],
    [
      'a table longer than the file',
      catboost,
      changed(fixture('catboost-categories.cbm'), 7110, 255),
      'TRUNCATED',
    ],
  ])('%s', (_name, format, input, code) => {
    expect(() => read(format, input)).toThrow(expect.objectContaining({ code }) as Error);
  });

  test.each([
    ['a learner that is none', utf8('{"learner":1,"version":[3,2,0]}'), 'unread MALFORMED'],
    ['trees without an end', edited('lightgbm.txt', 'end of trees', ''), 'unread TRUNCATED'],
    [
      'trees of other sizes',
      edited('lightgbm.txt', /tree_sizes=\d+/, 'tree_sizes=1'),
      'unread MALFORMED',
    ],
    [
      'a line that is none of a model',
      edited('lightgbm.txt', 'end of parameters', '<script>'),
      'unread-field',
    ],
  ])('%s', (_name, input, line) => {
    expect(outline(input)).toContain(line);
  });

  test('lines without end, after having told a hundred', () => {
    const input = concat(utf8('tree\nversion=v4\n'), utf8('? \n'.repeat(500)));
    expect(outline(input).filter((line) => line === 'unread-field')).toHaveLength(100);
  });
});

test('lines end at either kind of end', () => {
  const reader = new LineReader(bytesSource(utf8('a\r\nb\n\nc')), 'test');
  const lines = [reader.next(), reader.next(), reader.next(), reader.next(), reader.next()];
  expect(lines).toEqual([
    { text: 'a', offset: 0, length: 2 },
    { text: 'b', offset: 3, length: 1 },
    { text: '', offset: 5, length: 0 },
    { text: 'c', offset: 6, length: 1 },
    undefined,
  ]);
});

test('UBJSON of every kind is read', () => {
  const text = concat(
    utf8('[Zi\u0001UxI\0\u0002u\0\u0002l\0\0\0\u0003L\0\0\0\0\0\0\0\u0004TFCaHi\u00017'),
    utf8('d\0\0\0\0D\0\0\0\0\0\0\0\0{#i\u0001i\u0001kZ[#i\u0001Z[$i#i\u0002ab]'),
  );
  const reader = new UbjsonReader(bytesSource(text), { format: 'test' });
  const shown: string[] = [];
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    shown.push('text' in token ? token.text : 'word' in token ? token.word : token.kind);
  }
  expect(reader.isAtEnd).toBe(true);
  expect(shown.join(' ')).toBe(
    'array null 1 120 2 2 3 4 true false 97 7 0 0 object k null close array null close numbers close',
  );
});

test('fails only with a ModelFileError, whatever the bytes', () => {
  const check = (format: Format, input: Uint8Array): void => {
    const source = bytesSource(input);
    expect(typeof format.detect(input.subarray(0, 512), source)).toBe('boolean');
    try {
      read(format, input);
    } catch (error) {
      expect(error).toBeInstanceOf(ModelFileError);
    }
  };
  for (const format of FORMATS) {
    assert(
      property(uint8Array({ maxLength: 64 }), (bytes) => check(format, bytes)),
      { numRuns: 50 },
    );
  }
  const whole = [
    'xgboost-gbtree.ubj',
    'xgboost-dart.deprecated',
    'catboost-categories.cbm',
    'lightgbm.txt',
  ];
  for (const name of whole) {
    const bytes = fixture(name);
    const format = FORMATS.find((one) => one.detect(bytes.subarray(0, 512), bytesSource(bytes)));
    assert(
      property(uint8Array({ minLength: 2, maxLength: 6 }), ([at = 0, ...values]) => {
        const place = (at * 29) % (bytes.length - 8);
        if (format !== undefined) check(format, changed(bytes, place, ...values));
      }),
    );
  }
});
