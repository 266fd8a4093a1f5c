import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bool,
  dict,
  float,
  group,
  int,
  loop,
  none,
  object,
  sequence,
  str,
  symbol,
  tensor,
} from '../../test/model-value.ts';
import { bytesSource } from '../core/source.ts';
import type { ModelValue } from './model/value.ts';
import { typedJson } from './typed-json.ts';

const textOf = (value: ModelValue): string =>
  [...typedJson(value, ({ tensor: { dtype } }) => [`{"$tensor":"${dtype}"}`])].join('');
const parsed = (value: ModelValue): unknown => JSON.parse(textOf(value));

describe('a value', () => {
  test.each<[string, ModelValue, string]>([
    ['none', none, 'null'],
    ['a bool', bool(true), 'true'],
    ['an int', int(-3), '-3'],
    ['the largest int that JSON readers keep', int(2n ** 53n - 1n), '9007199254740991'],
    ['a larger int', int(2n ** 70n), '{"$int":"1180591620717411303424"}'],
    ['a float', float(0.1), '0.1'],
    ['a float that is whole', float(3), '3.0'],
    ['a float of minus zero', float(-0), '-0.0'],
    ['a large float', float(1e300), '1e+300'],
    ['no number', float(Number.NaN), '{"$float":"nan"}'],
    ['minus infinity', float(-Infinity), '{"$float":"-inf"}'],
    ['a complex number', { kind: 'complex', real: 1, imaginary: -0.5 }, '{"$complex":[1.0,-0.5]}'],
    ['a text', str('a"\u2028\ud800'), String.raw`"a\"${'\u2028'}\ud800"`],
    ['a list', sequence([int(1), none]), '[1,null]'],
    ['an empty list', sequence([]), '[]'],
    ['a tuple', sequence([int(1)], 'tuple'), '{"$tuple":[1]}'],
    ['a set', sequence([int(1)], 'set'), '{"$set":[1]}'],
    ['a frozen set', sequence([], 'frozenset'), '{"$frozenset":[]}'],
    ['a dict', dict({ a: int(1), b: none }), '{"a":1,"b":null}'],
    [
      'a dict whose key could be taken for a type',
      dict({ $int: int(1) }),
      '{"$dict":[["$int",1]]}',
    ],
    ['a name', symbol('os', 'system'), '{"$symbol":"os.system"}'],
    ['a tensor', tensor([1]), '{"$tensor":"U8"}'],
    ['an id', { kind: 'persistent', id: str('x') }, '{"$persistent":"x"}'],
    [
      'a named tuple',
      { kind: 'tuple', items: [int(1)], type: { module: 'm', name: 'P' } },
      '{"$type":"m.P","$tuple":[1]}',
    ],
    [
      'an ordered dict with attributes',
      {
        kind: 'dict',
        entries: [[int(1), none]],
        type: { module: 'collections', name: 'OrderedDict' },
        attributes: dict({ _metadata: none }),
      },
      '{"$type":"collections.OrderedDict","$dict":[[1,null]],"$attributes":{"_metadata":null}}',
    ],
    [
      'a group',
      group({ indices: tensor([1]), size: int(1) }, 'a"b'),
      String.raw`{"$group":"sparse","layout":"a\"b","parts":{"indices":{"$tensor":"U8"},"size":1}}`,
    ],
    [
      'an object',
      object('acme', 'Net', {
        args: sequence([int(1)], 'tuple'),
        kwargs: dict({ k: none }),
        states: [dict({ a: int(1) })],
        items: [int(2)],
        entries: [[str('x'), int(3)]],
      }),
      '{"$object":{"$symbol":"acme.Net"},"how":"newobj","args":{"$tuple":[1]},"kwargs":{"k":null},' +
        '"states":[{"a":1}],"items":[2],"entries":[["x",3]]}',
    ],
  ])('%s', (_what, value, expected) => {
    expect(textOf(value)).toBe(expected);
    expect(() => parsed(value)).not.toThrow();
  });

  test.each(['bytes', 'bytearray'] as const)('%s are base64', (kind) => {
    const source = bytesSource(Uint8Array.of(9, 1, 2, 3, 255));
    expect(parsed({ kind, source, offset: 1, length: 4 })).toEqual({
      [`$${kind}`]: Buffer.from([1, 2, 3, 255]).toString('base64'),
    });
  });
});

describe('what is shared', () => {
  test('is written once, and named after that', () => {
    const shared = dict({ a: int(1) });
    expect(parsed(sequence([shared, shared, dict({ a: int(1) })]))).toEqual([
      { $id: 1, value: { a: 1 } },
      { $ref: 1 },
      { a: 1 },
    ]);
  });

  test('may hold itself', () => {
    expect(parsed(loop(int(7)))).toEqual({ $id: 1, value: [7, { $ref: 1 }] });
  });

  test('is found in keys, callees and states too', () => {
    const key = sequence([int(1)], 'tuple');
    const value: ModelValue = {
      kind: 'dict',
      entries: [[key, object('m', 'C', { states: [key], args: key })]],
    };
    expect(JSON.stringify(parsed(value)).match(/\$ref/g)).toHaveLength(2);
  });

  test('does not cost what it would cost written out', () => {
    let value: ModelValue = sequence([int(1)]);
    for (let i = 0; i < 64; i++) value = sequence([value, value]);
    expect(textOf(value).length).toBeLessThan(5000);
  });
});

test('values deeper than readers go are refused, not overflown', () => {
  let deep: ModelValue = none;
  for (let i = 0; i < 5001; i++) deep = sequence([deep]);
  expect(() => textOf(deep)).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED' }));
});

const anyValue: fc.Arbitrary<ModelValue> = fc.letrec<{ value: ModelValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(none),
    fc.boolean().map(bool),
    fc.bigInt().map(int),
    fc.double().map(float),
    fc.string({ unit: 'binary' }).map(str),
    fc.array(tie('value'), { maxLength: 4 }).map((items) => sequence(items)),
    fc.array(tie('value'), { maxLength: 4 }).map((items) => sequence(items, 'tuple')),
    fc
      .array(fc.tuple(tie('value'), tie('value')), { maxLength: 4 })
      .map((entries): ModelValue => ({ kind: 'dict', entries })),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 4 }).map(dict),
  ),
})).value;

test('is JSON, whatever the value', () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      expect(() => parsed(value)).not.toThrow();
    }),
  );
});
