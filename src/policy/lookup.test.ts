import { describe, expect, test } from 'vitest';
import { lookup } from '../../test/judge.ts';
import { lookupOver, targetOf } from './lookup.ts';
import { grantTable } from './grants.ts';

const known = lookup({
  knowledge: 'lib\n Box C\n Box.make F\nlib.sub\n f F\nother.sub\n g F',
  grants: 'lib\n Danger process-exec\nlib.hub\n load deserialize\npkg * network\nsys\n exit dos',
});
const grants = (module: string, name: string): readonly string[] | undefined =>
  known.grant(known.entry({ module, name }))?.grants;

test('a name is known by its exact module and qualified name alone', () => {
  expect(known.entry({ module: 'lib', name: 'Box' }).rule?.what).toBe('class');
  expect(known.entry({ module: 'lib', name: 'Box.make' }).rule?.what).toBe('function');
  for (const [module, name] of [
    ['lib', 'sub.f'],
    ['lib.sub', 'Box'],
    ['library', 'Box'],
    ['lib', 'Box.other'],
    ['lib', ''],
    ['lib', 'constructor'],
    ['__proto__', 'toString'],
  ] as const) {
    expect(known.entry({ module, name }).rule, `${module} ${name}`).toBeUndefined();
  }
});

test('a dotted target is cut where a module ends', () => {
  expect(known.dotted('lib.sub.f')).toMatchObject({ module: 'lib.sub', name: 'f' });
  expect(known.dotted('lib.nowhere.f')).toBeUndefined();
  expect(known.dotted('nodots')).toBeUndefined();
});

describe('a grant', () => {
  test.each([
    ['os', 'system'],
    ['posix', 'system'],
    ['nt', 'system'],
    ['subprocess', 'anything'],
    ['subprocess', 'Popen.wait'],
    ['lib', 'Danger'],
    ['lib', 'Danger.method'],
    ['pkg.inner.module', 'f'],
    ['torch', 'os.system'],
    ['acme', '_os.system'],
    ['acme.deep', 'x.os.system'],
    ['acme', 'y.subprocess.run'],
    ['lib', 'hub.load'],
    ['acme', 'f.__globals__'],
    ['acme', 'f.__class__.__mro__'],
    ['builtins', 'getattr'],
    ['importlib', 'import_module'],
    ['pkgutil', 'resolve_name'],
    ['fickling.hook', 'remove_hook'],
  ])('of %s %s is found', (module, name) => {
    expect(grants(module, name)).toBeDefined();
  });

  test.each([
    ['acme', 'f'],
    ['acme', 'system'],
    ['acme', 'Outer.Inner'],
    ['lib', 'Box'],
    ['os', 'unheard_of'],
    ['packages', 'f'],
  ])('of %s %s is not invented', (module, name) => {
    expect(grants(module, name)).toBeUndefined();
  });

  test('says through what it reaches', () => {
    expect(known.grant(known.entry({ module: 'torch', name: 'os.system' }))?.reaches).toBe(
      'os.system',
    );
  });
});

test('a rule of its own grants what its row says', () => {
  const rule = { what: 'function', grants: ['dos'], why: '', source: '' } as const;
  const own = lookupOver(
    [{ package: 'lib', versions: [], declared: { lib: { f: rule } } }],
    grantTable([]),
  );
  expect(own.grant(own.entry({ module: 'lib', name: 'f' }))?.grants).toEqual(['dos']);
});

test('more names than are kept change nothing but speed', () => {
  const small = lookup({ knowledge: 'lib\n Box C' });
  for (let i = 0; i < 60_000; i++) small.entry({ module: 'acme', name: `n${i}` });
  expect(small.entry({ module: 'lib', name: 'Box' }).rule).toBeDefined();
});

test('a module itself is a target without a dot', () => {
  expect([
    targetOf({ module: 'os', name: '' }),
    targetOf({ module: 'os', name: 'system' }),
  ]).toEqual(['os', 'os.system']);
});
