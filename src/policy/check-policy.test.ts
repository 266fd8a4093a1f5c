import { describe, expect, test } from 'vitest';
import { policyWarnings } from './check-policy.ts';
import { describeSymbol, knownPackages, knownSymbols } from './describe.ts';
import { BUILT_IN_LOOKUP } from './lookup.ts';
import { lookupUnder } from './policy-lookup.ts';
import { parsePolicy } from './profile.ts';

const entry = { module: 'acme', name: 'Net', why: 'ours' };
const library = { name: 'acme', version: '1', packages: ['acme'], sha256: '' };
const warnings = (file: unknown): readonly string[] =>
  policyWarnings(parsePolicy(file), BUILT_IN_LOOKUP).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

describe('a policy is warned of', () => {
  test.each<readonly [string, unknown, RegExp]>([
    [
      'an allowance of what is dangerous',
      { allow: [{ ...entry, module: 'os', name: 'system' }] },
      /^allow.0.name: .*process-exec: it stays dangerous/,
    ],
    ['a name that cannot be one', { allow: [{ ...entry, name: 'make()' }] }, /no name that Python/],
    [
      'a module that cannot be one',
      { allow: [{ ...entry, module: 'a/b' }] },
      /no name that Python/,
    ],
    ['an allowance that comes twice', { allow: [entry, entry] }, /^allow.1.name: .*allow 1 says/],
    [
      'a learned name that is dangerous',
      {
        library: [{ ...library, packages: ['os'] }],
        learned: { os: { system: { reduce: 'any' } } },
      },
      /stays dangerous/,
    ],
    [
      'a rule that does not exist',
      { library: [library], learned: { acme: { Net: { newobj: 'rule:absent' } } } },
      /^learned.acme.Net.newobj: .*rule that does not exist/,
    ],
    [
      'a state rule that does not exist',
      { library: [library], learned: { acme: { Net: { build: 'rule:absent' } } } },
      /rule that does not exist/,
    ],
    ['a library that nobody names', { learned: { acme: { Net: {} } } }, /no \[\[library\]\]/],
  ])('%s', (_what, file, message) => {
    expect(warnings(file)).toEqual([expect.stringMatching(message)]);
  });

  test('nothing, when all is well', () => {
    const learned = { 'acme.nets': { Net: { newobj: 'none', build: 'rule:slots' } } };
    expect(warnings({ allow: [entry], library: [library], learned })).toEqual([]);
  });
});

describe('what is known can be asked for', () => {
  const knowledge = [
    { package: 'b', versions: ['b 2'], derived: '\nb.x\n N C n=none\n M F\nb\n T X\n' },
    {
      package: 'a',
      versions: ['a 1'],
      declared: { a: { F: { what: 'function', why: 'w', source: 's' } } },
    },
    { package: 'b', versions: ['b 2', 'b 3'], derived: '\nb.x\n N C\n' },
  ] as const;

  test('by package', () => {
    expect(knownPackages(knowledge)).toEqual([
      { package: 'a', versions: ['a 1'], modules: 1, symbols: 1 },
      { package: 'b', versions: ['b 2', 'b 3'], modules: 2, symbols: 3 },
    ]);
  });

  test('by module', () => {
    expect(knownSymbols(knowledge, 'b.x')).toEqual([{ module: 'b.x', names: ['M', 'N'] }]);
    expect(knownSymbols(knowledge, 'b').map(({ module }) => module)).toEqual(['b', 'b.x']);
    expect(knownSymbols(knowledge, 'c')).toEqual([]);
  });

  test('by name, with what a policy adds', () => {
    const policy = parsePolicy({
      allow: [{ ...entry, name: 'Own.Inner' }],
      learned: { acme: { Net: { newobj: 'none' } } },
    });
    const lookup = lookupUnder(policy, BUILT_IN_LOOKUP);
    const about = (target: string): ReturnType<typeof describeSymbol> =>
      describeSymbol(target, BUILT_IN_LOOKUP, lookup, policy);
    expect(about('collections.OrderedDict')).toMatchObject({ known: true, fromPolicy: false });
    expect(about('acme.Net')).toMatchObject({ known: true, fromPolicy: true });
    expect(about('acme.Own.Inner')).toMatchObject({
      known: false,
      allowances: [{ module: 'acme' }],
    });
    expect(about('os.system')).toMatchObject({ known: false, grants: ['process-exec'] });
    expect(about('nothing')).toMatchObject({ module: 'nothing', known: false, grants: [] });
  });
});
