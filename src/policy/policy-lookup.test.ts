import { describe, expect, test } from 'vitest';
import {
  attributes,
  built,
  call,
  global,
  instance,
  list,
  num,
  pickle,
  proto,
  stackGlobal,
  STOP,
  str,
  tuple,
  type Piece,
} from '../../test/assembler.ts';
import { judge, said } from '../../test/judge.ts';
import { parsePolicy, type Policy } from './profile.ts';

const p4 = (...pieces: readonly Piece[]): Uint8Array => pickle(proto(4), ...pieces, STOP);
const net = (name: string, state: Piece): Uint8Array =>
  p4(built(instance(stackGlobal('acme.nets', name)), state));
const SYSTEM = stackGlobal('os', 'system');
const BOX = instance(stackGlobal('known', 'Box'));
const ARRAY = instance(stackGlobal('known', 'Array'));
const KNOWLEDGE = `known
 Box C n=none b=dict
 Array C n=none d
 Half C n=none
 Strict C n=none b=dict !fit
 maker F
os
 listed F`;

function policyOf(
  symbols: Readonly<Record<string, object>>,
  aliases: Readonly<Record<string, string>> = {},
  module = 'acme.nets',
): Policy {
  return parsePolicy({ learned: { [module]: symbols }, aliases: { [module]: aliases } });
}

const verdict = (bytes: Uint8Array, policy: Policy): string =>
  judge(bytes, { knowledge: KNOWLEDGE, policy }).verdict;

describe('what was learned takes effect', () => {
  const policy = policyOf({
    Net: { newobj: 'none', build: 'dict', 'self-calls': ['fit'] },
    Plain: { newobj: 'none', build: 'dict', plain: ['a'] },
    Text: { newobj: 'none', build: 'dict', str: ['a'] },
    Data: { newobj: 'none', build: 'dict', data: ['*'] },
    Whole: { newobj: 'none', build: 'any', data: ['*'] },
    Keyed: { newobj: 'none', build: 'any', data: ['a'] },
    Slots: { newobj: 'none', build: 'rule:slots', plain: ['a'] },
    Bare: { newobj: 'none' },
    Key: { newobj: 'none', hash: true },
    make: { what: 'function', reduce: 'plain' },
  });

  test.each([
    ['an ordinary state', net('Net', attributes({ a: BOX })), 'clean'],
    ['a method with a callable in its place', net('Net', attributes({ fit: SYSTEM })), 'dangerous'],
    [
      'a method with a known function in its place',
      net('Net', attributes({ fit: stackGlobal('known', 'maker') })),
      'unknown',
    ],
    ['a method with a number in its place', net('Net', attributes({ fit: num(1) })), 'clean'],
    ['a state under a special name', net('Net', attributes({ __class__: SYSTEM })), 'dangerous'],
    [
      'a plain value where one must be',
      net('Plain', attributes({ a: list(num(1)), b: BOX })),
      'clean',
    ],
    ['an object where plain data must be', net('Plain', attributes({ a: BOX })), 'unknown'],
    ['data where plain data must be', net('Plain', attributes({ a: ARRAY })), 'unknown'],
    ['a text where one must be', net('Text', attributes({ a: str('1.2') })), 'clean'],
    ['a number where a text must be', net('Text', attributes({ a: num(1) })), 'unknown'],
    ['data everywhere', net('Data', attributes({ a: ARRAY, b: list(ARRAY) })), 'clean'],
    ['an object among data', net('Data', attributes({ a: ARRAY, b: BOX })), 'unknown'],
    ['a tuple of data', net('Whole', tuple(ARRAY, num(1), num(2))), 'clean'],
    ['a tuple with an object', net('Whole', tuple(num(1), BOX, num(2))), 'unknown'],
    ['no dict where keys are known', net('Keyed', list(ARRAY)), 'unknown'],
    [
      'slots that are plain',
      net('Slots', tuple(attributes({}), attributes({ a: num(1) }))),
      'clean',
    ],
    ['slots that are not', net('Slots', tuple(attributes({}), attributes({ a: BOX }))), 'unknown'],
    ['a state where none was proven', net('Bare', attributes({ a: num(1) })), 'unknown'],
    ['a call with plain data', p4(call(stackGlobal('acme.nets', 'make'), num(1))), 'clean'],
    ['a call with an object', p4(call(stackGlobal('acme.nets', 'make'), BOX)), 'unknown'],
    [
      'a call of a class of which making is proven',
      p4(call(stackGlobal('acme.nets', 'Net'))),
      'unknown',
    ],
    ['a name that was not learned', p4(stackGlobal('acme.nets', 'Other')), 'unknown'],
  ])('%s', (_what, bytes, expected) => {
    expect(verdict(bytes, policy)).toBe(expected);
  });
});

describe('a policy vouches, and never takes back what is known', () => {
  test('a name that grants something stays dangerous', () => {
    const policy = policyOf({ system: { what: 'function', reduce: 'any' } }, {}, 'os');
    const bytes = p4(call(SYSTEM, str('echo inert')));
    expect(said(judge(bytes, { policy }))).toEqual(['call-spawns-process dangerous os.system']);
  });

  test('a whole module that grants something stays dangerous', () => {
    const policy = policyOf({ Popen: { newobj: 'none', build: 'any' } }, {}, 'subprocess');
    expect(verdict(p4(instance(stackGlobal('subprocess', 'Popen'))), policy)).toBe('dangerous');
  });

  test('a rule that is built in stands', () => {
    const policy = policyOf({ Strict: { newobj: 'any', build: 'any' } }, {}, 'known');
    const state = attributes({ fit: SYSTEM });
    const bytes = p4(built(instance(stackGlobal('known', 'Strict')), state));
    expect(verdict(bytes, policy)).toBe('dangerous');
  });

  test('a gap in one is filled, with the keys that go with it', () => {
    const policy = policyOf({ Half: { build: 'dict', 'self-calls': ['fit'] } }, {}, 'known');
    const half = (state: Piece): Uint8Array =>
      p4(built(instance(stackGlobal('known', 'Half')), state));
    expect(verdict(half(attributes({ a: num(1) })), policy)).toBe('clean');
    expect(verdict(half(attributes({ fit: SYSTEM })), policy)).toBe('dangerous');
    const other = policyOf({ Half: { what: 'function', reduce: 'any' } }, {}, 'known');
    expect(verdict(p4(call(stackGlobal('known', 'Half'), num(1))), other)).toBe('unknown');
  });
});

describe('an alias', () => {
  const policy = parsePolicy({
    learned: { 'acme._nets': { Net: { newobj: 'none', build: 'dict' } } },
    aliases: {
      acme: {
        Net: 'acme.nets:Net',
        run: 'os:system',
        Box: 'known:Box',
        Loop: 'acme:Loop',
        Absent: 'acme._nets:Absent',
      },
      'acme.nets': { Net: 'acme._nets:Net' },
    },
  });

  test.each([
    [
      'is judged as what it stands for, over two steps',
      p4(instance(stackGlobal('acme', 'Net'))),
      'clean',
    ],
    ['of a built-in name has its rule', p4(instance(stackGlobal('acme', 'Box'))), 'clean'],
    [
      'of something dangerous is dangerous',
      p4(call(global('acme', 'run'), str('echo inert'))),
      'dangerous',
    ],
    ['of itself is unknown', p4(stackGlobal('acme', 'Loop')), 'unknown'],
    ['of something unproven is unknown', p4(stackGlobal('acme', 'Absent')), 'unknown'],
  ])('%s', (_what, bytes, expected) => {
    expect(verdict(bytes, policy)).toBe(expected);
    expect(verdict(bytes, policy)).toBe(expected);
  });
});
