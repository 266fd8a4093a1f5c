import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePolicy, PolicyError } from './profile.ts';

test('a policy says what may be done with exact names, and why', () => {
  const entry = {
    module: 'acme.models',
    name: 'Net',
    uses: ['named', 'newobj', 'build'],
    arguments: 'data',
    why: 'ours',
    source: 'acme 1.0',
  };
  expect(parsePolicy({ allow: [entry] })).toEqual({ allow: [entry] });
});

test('what is left out is the strictest', () => {
  expect(parsePolicy({})).toEqual({ allow: [] });
  expect(
    parsePolicy({ allow: [{ module: 'acme', name: 'Net', why: 'ours' }] }).allow[0],
  ).toMatchObject({
    uses: ['named'],
    arguments: 'plain',
    source: '',
  });
});

describe('a policy is refused', () => {
  const entry = { module: 'acme', name: 'Net', why: 'ours' };
  test.each<readonly [string, unknown, RegExp]>([
    ['that is no table', 3, /the policy must be a table/],
    ['that is a list', [], /the policy must be a table/],
    ['with an unknown key', { deny: [] }, /unknown key "deny"/],
    ['whose allow is no list', { allow: {} }, /\[\[allow\]\]/],
    ['with an entry that is no table', { allow: [3] }, /allow 1 must be a table/],
    [
      'with an entry with an unknown key',
      { allow: [entry, { ...entry, modul: 'x' }] },
      /allow 2 has an unknown key "modul"/,
    ],
    ['without a module', { allow: [{ name: 'Net', why: 'x' }] }, /"module"/],
    ['without a reason', { allow: [{ module: 'a', name: 'b' }] }, /"why"/],
    ['with a wildcard', { allow: [{ ...entry, name: '*' }] }, /exact name/],
    ['with an unknown use', { allow: [{ ...entry, uses: ['call'] }] }, /must be one of named/],
    ['with no use', { allow: [{ ...entry, uses: [] }] }, /"uses" must be a list/],
    ['with unknown arguments', { allow: [{ ...entry, arguments: 'some' }] }, /must be one of none/],
    ['with an empty source', { allow: [{ ...entry, source: ' ' }] }, /"source"/],
  ])('%s', (_why, file, message) => {
    expect(() => parsePolicy(file)).toThrow(message);
    expect(() => parsePolicy(file)).toThrow(PolicyError);
  });
});

test('fails only with a PolicyError, whatever the file', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.record({ allow: fc.anything() })), (file) => {
      try {
        parsePolicy(file);
      } catch (error) {
        expect(error).toBeInstanceOf(PolicyError);
      }
    }),
  );
});
