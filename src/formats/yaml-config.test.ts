import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yamlUse } from './yaml-config.ts';

const called = (text: string): readonly string[] =>
  yamlUse(text).facts.flatMap((fact) =>
    fact.kind === 'call' && fact.callee.kind === 'global'
      ? [`${fact.callee.symbol.module} ${fact.callee.symbol.name}`]
      : [],
  );

test.each([
  ['_target_: os.system'],
  ['a:\n  - _target_: os.system # a comment'],
  ['a: {b: 1, _target_: os.system}'],
  ['a: {"_target_": "os.system"}'],
  ["a:\n  '_target_': 'os.system'"],
  ['a:\n  _target_:\n    os.system'],
  ['a:\n  _target_: >-\n    os.system'],
  ['a:\n  _target_: |\n    os.system'],
  ['a:\n  _target_: &name os.system'],
  ['a:\n  ? _target_\n  : os.system'],
  ['target: os.system'],
  ['a:\n  cls: os.system\n  params: {}'],
  ['# first\n---\n  target: os.system\n  a: 1'],
  ['{target: os.system}'],
  ['a: !!python/object/apply:os.system ["echo inert"]'],
  ['a: !<tag:yaml.org,2002:python/object/apply:os.system> [a]'],
  ['- !!python/object/new:os.system [a]'],
])('%j has os.system called', (text) => {
  expect(called(text)).toEqual(['os system']);
});

test.each([
  'a: 1',
  'a:\n  target: loss',
  'a: b # target: os.system',
  'sub_target_b: 1',
  'a: !!python/tuple [1, 2]',
])('%j has nothing called', (text) => {
  expect(called(text)).toEqual([]);
});

test('a name by a tag is imported', () => {
  expect(yamlUse('a: !!python/name:os.system').facts).toMatchObject([
    { kind: 'import', symbol: { module: 'os', name: 'system' } },
  ]);
});

test.each([
  '%TAG !p! tag:yaml.org,2002:python/\n---\na: !p!object/apply:os.system [a]',
  'a: &k _target_\n*k : os.system',
  '{a: &k b, *k : os.system}',
  '"\\x5ftarget_": os.system',
  `a: ${'\\'.repeat(2000)}`,
])('%j is doubtful', (text) => {
  expect(yamlUse(text).problems).toHaveLength(1);
});

test('a line of a million letters costs no time', () => {
  for (const piece of ['\\', '{*', '"', ' ', '_target_', '- ', '!!', '&a ']) {
    const start = performance.now();
    yamlUse(piece.repeat(200_000));
    expect(performance.now() - start).toBeLessThan(3000);
  }
});

test('never fails', () => {
  const piece = fc.constantFrom(
    '_target_',
    'target',
    ':',
    ' ',
    '\n',
    '{',
    '}',
    '"',
    '*',
    '&',
    '!!python/',
    '%TAG',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => Array.isArray(yamlUse(pieces.join('')).facts)),
  );
});
