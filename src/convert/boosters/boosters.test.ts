import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concat, utf8 } from '../../../test/assembler.ts';
import { convertedBy, modelOf } from '../../../test/converted.ts';
import { modelFrom } from '../../../test/memory-output.ts';
import { scanned } from '../../../test/scanned.ts';
import { ModelFileError } from '../../core/error.ts';
import { bytesSource } from '../../core/source.ts';
import type { Model } from '../model/model.ts';
import type { ModelValue, ObjectValue } from '../model/value.ts';
import { trimmed } from './lightgbm-text.ts';
import { xgboostModel } from './xgboost-model.ts';

const FOLDER = 'test/fixtures/convert/graphs';
const BOOSTERS = 'test/fixtures/boosters';
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
const fixture = (name: string): Model => modelOf(bytesOf(`${FOLDER}/${name}`));
const error = (run: () => unknown): string => {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof ModelFileError) return `${thrown.code}: ${thrown.message}`;
    throw thrown;
  }
  return 'nothing was thrown';
};
const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** An object with these attributes. */
const object = (module: string, name: string, state: Record<string, ModelValue>): ObjectValue => ({
  kind: 'object',
  how: 'newobj',
  callee: { kind: 'symbol', symbol: { module, name } },
  args: { kind: 'tuple', items: [] },
  kwargs: undefined,
  states: [{ kind: 'none' }, { kind: 'dict', entries: Object.entries(state).map(entry) }],
  items: [],
  entries: [],
});
const entry = ([key, value]: readonly [string, ModelValue]): [ModelValue, ModelValue] => [
  { kind: 'str', text: key },
  value,
];
const bytesValue = (bytes: Uint8Array): ModelValue => ({
  kind: 'bytearray',
  source: bytesSource(bytes),
  offset: 0,
  length: bytes.length,
});
const model = (root: ModelValue): Model => ({
  format: 'pickle',
  root,
  framework: undefined,
  facts: new Map(),
  notRun: [],
  left: [],
});
const xgboostPickle = (bytes: Uint8Array): Model =>
  model(object('xgboost.core', 'Booster', { handle: bytesValue(bytes) }));
const snapshot = (text: string): string =>
  error(() => {
    const bytes = utf8(text);
    const { offset, length } = xgboostModel(bytesSource(bytes), 0, bytes.length);
    throw new ModelFileError('INTERNAL', text.slice(offset, offset + length));
  });

describe('xgboost', () => {
  test('the model of an estimator is what xgboost saves', () => {
    const { output, conversion } = convertedBy('xgboost', fixture('xgboost.pkl'), {
      name: 'm.ubj',
    });
    expect(same(output.bytesOf('m.ubj'), bytesOf(`${FOLDER}/xgboost.ubj`))).toBe(true);
    expect(conversion.dropped.map(({ path, type }) => [path, type])).toEqual([
      ['.', 'xgboost.sklearn.XGBClassifier'],
      ['_Booster.Config', undefined],
    ]);
    expect(scanned(output.bytesOf('m.ubj'), 'm.ubj').verdict).toBe('clean');
  });

  test('out of a pipeline, with what stands beside it told', () => {
    const source = fixture('xgboost-pipeline.pkl');
    const { output, conversion } = convertedBy('xgboost', source, { name: 'm.ubj' });
    expect(same(output.bytesOf('m.ubj'), bytesOf(`${FOLDER}/xgboost.ubj`))).toBe(true);
    expect(conversion.lossy).toBe(true);
    expect(conversion.dropped[0]?.type).toBe('sklearn.pipeline.Pipeline');
  });

  test('two have to be chosen from', () => {
    const source = fixture('xgboost-two.pkl');
    const said = error(() => convertedBy('xgboost', source, { name: 'm.ubj' }));
    expect(said).toMatch(/^UNSUPPORTED: 2 of the kind xgboost booster are .* --root: .*one/);
    const { output } = convertedBy('xgboost', source, { name: 'm.ubj', root: 'one' });
    expect(same(output.bytesOf('m.ubj'), bytesOf(`${FOLDER}/xgboost.ubj`))).toBe(true);
    const { conversion } = convertedBy('xgboost', fixture('xgboost-two.pkl'), {
      name: 'm.ubj',
      root: 'other',
    });
    expect(conversion.dropped.map(({ path }) => path)).toContain('0.Config');
  });

  test('there has to be one', () => {
    const none = error(() => convertedBy('xgboost', fixture('catboost.pkl'), { name: 'm.ubj' }));
    expect(none).toBe('UNSUPPORTED: no xgboost booster is in this file');
    const empty = object('xgboost.core', 'Booster', { handle: { kind: 'none' } });
    expect(error(() => convertedBy('xgboost', model(empty), { name: 'm.ubj' }))).toMatch(/no xgb/);
  });

  test.each([
    ['xgboost-gbtree.ubj', 'm.ubj'],
    ['xgboost-gbtree.json', 'm.json'],
    ['xgboost-gbtree.deprecated', 'm.model'],
  ])('%s stays what it is, and knows its name', (name, target) => {
    const bytes = bytesOf(`${BOOSTERS}/${name}`);
    for (const source of [modelOf(bytes), xgboostPickle(bytes)]) {
      const { output, conversion } = convertedBy('xgboost', source, { name: target });
      expect(same(output.bytesOf(target), bytes)).toBe(true);
      expect(conversion.dropped).toEqual([]);
      expect(error(() => convertedBy('xgboost', source, { name: 'm.bin' }))).toMatch(/for a file/);
    }
  });

  test('a snapshot in JSON gives its model', () => {
    expect(snapshot('{"Config":{"a":[1]},"Model":{"learner":{}}}')).toBe(
      'INTERNAL: {"learner":{}}',
    );
    expect(snapshot('{"learner":{"x":[]},"version":[1]}')).toMatch(/"version":\[1\]}$/);
  });

  test.each([
    ['nothing', '', /begins as ""/],
    ['something else', 'CONFIG-offset:', /begins as "CONFIG-offset:"/],
    ['no model', '{"Config":{}}', /without a model/],
    ['a model twice', '{"Model":{},"Model":{}}', /"Model" stands twice/],
    ['a model that is cut off', '{"Model":{', /TRUNCATED|MALFORMED/],
    ['a model of a counted size', '{#U\x01U\x05Model{#U\x00', /counted size/],
  ])('%s is refused', (_name, text, message) => {
    expect(snapshot(text)).toMatch(message);
  });
});

describe('LightGBM', () => {
  test('trees behind the best iteration are left out, as LightGBM does', () => {
    const { output, conversion } = convertedBy('lightgbm', fixture('lightgbm-early.pkl'), {
      name: 'm.txt',
    });
    const treesOf = (bytes: Uint8Array): string =>
      new TextDecoder().decode(bytes).split('end of trees')[0] ?? '';
    const expected = treesOf(bytesOf(`${FOLDER}/lightgbm-early.txt`));
    expect(treesOf(output.bytesOf('m.txt'))).toBe(expected);
    expect(conversion.dropped.map(({ path }) => path)).toContain('trees');
    expect(scanned(output.bytesOf('m.txt'), 'm.txt').verdict).toBe('clean');
  });

  test('a file stays what it is', () => {
    const bytes = bytesOf(`${BOOSTERS}/lightgbm.txt`);
    const { output } = convertedBy('lightgbm', modelOf(bytes), { name: 'm.txt' });
    expect(same(output.bytesOf('m.txt'), bytes)).toBe(true);
  });

  test('the attribute of old versions is known; what is no model is not taken', () => {
    const text = readFileSync(`${BOOSTERS}/lightgbm.txt`, 'utf8');
    const old = object('lightgbm.basic', 'Booster', { handle: { kind: 'str', text } });
    const { output } = convertedBy('lightgbm', model(old), { name: 'm.txt' });
    expect(new TextDecoder().decode(output.bytesOf('m.txt'))).toBe(text);
    const odd = object('lightgbm.basic', 'Booster', { _handle: { kind: 'str', text: 'rm -rf' } });
    expect(error(() => convertedBy('lightgbm', model(odd), { name: 'm.txt' }))).toMatch(/no Light/);
  });

  test('a text whose trees are not where they should be is refused', () => {
    const text =
      'tree\nversion=v4\nnum_tree_per_iteration=1\ntree_sizes=5 5\nTree=0\nend of trees\n';
    expect(error(() => trimmed(text, 1))).toMatch(/tree 1 of which is not found/);
    expect(trimmed(text, 0)).toBe(text);
    expect(trimmed(text, 2)).toBe(text);
  });
});

describe('CatBoost', () => {
  test('the bytes of the pickle are the file', () => {
    const source = fixture('catboost.pkl');
    const { output } = convertedBy('catboost', source, { name: 'm.cbm' });
    const saved = bytesOf(`${FOLDER}/catboost.cbm`);
    expect(output.bytesOf('m.cbm').subarray(0, 4)).toEqual(saved.subarray(0, 4));
    expect(scanned(output.bytesOf('m.cbm'), 'm.cbm').verdict).toBe('clean');
    const again = convertedBy('catboost', modelOf(output.bytesOf('m.cbm')), { name: 'm.cbm' });
    expect(same(again.output.bytesOf('m.cbm'), output.bytesOf('m.cbm'))).toBe(true);
  });

  test('other bytes are no model', () => {
    const odd = object('catboost.core', 'CatBoost', { __model: bytesValue(utf8('#!/bin/sh')) });
    expect(error(() => convertedBy('catboost', model(odd), { name: 'm.cbm' }))).toMatch(/no CatB/);
  });
});

describe('files', () => {
  test('what stands behind a model, or is cut off, is refused', () => {
    const bytes = bytesOf(`${BOOSTERS}/xgboost-gbtree.ubj`);
    expect(error(() => modelOf(concat(bytes, utf8('more'))))).toMatch(/^MALFORMED/);
    expect(error(() => modelOf(bytes.subarray(0, 300)))).toMatch(/^TRUNCATED/);
  });

  test('what a reader is asked for has to be there', () => {
    expect(error(() => modelFrom(utf8('nothing'), 'lightgbm'))).toMatch(/no model of a booster/);
    const bytes = readFileSync(`${BOOSTERS}/xgboost-gbtree.json`, 'utf8');
    const later = bytes.replace(/"version":\[\d+/, '"version":[9');
    expect(error(() => modelOf(utf8(later)))).toMatch(/^UNSUPPORTED: xgboost model version 9/);
    const twice = bytes.replace('{"learner":', '{"version":[1],"learner":');
    expect(error(() => modelOf(utf8(twice)))).toMatch(/duplicate-key/);
  });

  test('a cycle ends', () => {
    const items: ModelValue[] = [];
    const list: ModelValue = { kind: 'list', items };
    items.push(list, object('xgboost.core', 'Booster', { handle: bytesValue(utf8('binf')) }));
    expect(error(() => convertedBy('xgboost', model(list), { name: 'm.model' }))).toMatch(
      /MALFO|TRUN/,
    );
  });

  test('a pickle fails only with a ModelFileError, whatever the bytes', () => {
    const base = bytesOf(`${FOLDER}/xgboost.pkl`);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(base.length - 1), fc.nat(255))), (changes) => {
        const bytes = new Uint8Array(base);
        for (const [at, byte] of changes) bytes[at] = byte;
        const run = (): unknown => convertedBy('xgboost', modelOf(bytes), { name: 'm.ubj' });
        expect(() => error(run)).not.toThrow();
      }),
    );
  });
});
