import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFrontMatter } from './front-matter.ts';
import { readModelCard } from './model-card.ts';

const read = (...lines: readonly string[]): unknown =>
  Object.fromEntries(readFrontMatter(['---', ...lines, '---', '# Title'].join('\n')));

describe('the head of a README', () => {
  test('gives texts and lists', () => {
    expect(
      read(
        'license: apache-2.0',
        'language:',
        '- en',
        '- "de"',
        "tags: [a, 'b', c d]",
        'base_model: org/name # a comment',
        'datasets:',
        '  - one',
        '  - two',
      ),
    ).toEqual({
      license: ['apache-2.0'],
      language: ['en', 'de'],
      tags: ['a', 'b', 'c d'],
      base_model: ['org/name'],
      datasets: ['one', 'two'],
    });
  });

  test('leaves out what is nested deeper, anchors, blocks and empty values', () => {
    expect(
      read(
        'model-index:',
        '- name: x',
        '  results: []',
        'a: &x 1',
        'b: *x',
        'c: |',
        '  text',
        'd:',
        'e: {x: 1}',
        'f: !!python/name:os.system',
        'license: mit',
        'license: other',
      ),
    ).toEqual({ license: ['mit'] });
  });

  test.each([
    ['without a head', 'license: mit\n'],
    ['whose head does not end', '---\nlicense: mit\n'],
    ['that is empty', ''],
  ])('%s gives nothing', (_what, text) => {
    expect([...readFrontMatter(text)]).toEqual([]);
  });

  test('is read whatever it holds, in bounded space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        readFrontMatter(`---\n${text}\n---\n`);
      }),
    );
    const many = Array.from({ length: 3000 }, (_, index) => `k${index}: ${'v'.repeat(10)}`);
    expect(readFrontMatter(`---\n${many.join('\n')}\n---`).size).toBe(0); // it does not end in time
    expect(readFrontMatter(`---\n${many.slice(0, 1000).join('\n')}\n---`).size).toBe(50);
    const items = Array.from({ length: 1000 }, () => '- x');
    expect(readFrontMatter(`---\na:\n${items.join('\n')}\n---`).get('a')).toHaveLength(100);
  });
});

describe('a model card', () => {
  const card = (files: Readonly<Record<string, string>>): unknown =>
    readModelCard(
      new Map(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])),
    );

  test('joins what the README and the configuration say', () => {
    expect(
      card({
        'README.md': '---\nlicense: mit\ndatasets: [a, b]\nsecret: x\n---\n',
        'config.json':
          '{"architectures":["Net"],"model_type":"bert","auto_map":{"AutoModel":"m.Net"}}',
      }),
    ).toEqual({
      license: 'mit',
      datasets: 'a, b',
      architectures: 'Net',
      model_type: 'bert',
      custom_code: 'yes',
    });
  });

  test.each([
    ['nothing', {}],
    ['a configuration that is no JSON', { 'config.json': '{' }],
    ['a configuration of another kind', { 'config.json': '[1]' }],
    [
      'values of other kinds',
      { 'config.json': '{"model_type":7,"architectures":[1],"auto_map":{}}' },
    ],
  ])('of %s is none', (_what, files) => {
    expect(card(files)).toBeUndefined();
  });
});
