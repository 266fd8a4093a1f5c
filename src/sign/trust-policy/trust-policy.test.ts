import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesPattern } from './pattern.ts';
import { readTrustPolicy } from './read-trust-policy.ts';
import { entryFor } from './trust-policy.ts';

const DIGEST = `sha256:${'0a'.repeat(32)}`;
const messages = (file: unknown): string[] =>
  readTrustPolicy(file).mistakes.map(({ path, message }) => `${path.join('.')}: ${message}`);
const entry = (fields: object): object => ({ trust: [{ path: '**', keys: ['a.pub'], ...fields }] });

describe('a pattern', () => {
  test.each([
    ['model', 'model', true],
    ['model', 'model2', false],
    ['*', 'model', true],
    ['*', 'a/b', false],
    ['models/*', 'models/a', true],
    ['models/*', 'models/a/b', false],
    ['models/**', 'models/a/b', true],
    ['models/**', 'models', false],
    ['**', '', true],
    ['**/bert', 'bert', true],
    ['**/bert', 'a/b/bert', true],
    ['**/bert', 'a/b/xbert', false],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**/b', 'a/xb', false],
    ['a/**/b', 'a//b', false],
    ['b?rt-*', 'bert-large', true],
    ['b?rt', 'b/rt', false],
    ['a.c', 'abc', false],
    ['(a+)+$', '(a+)+$', true],
    ['é?', 'é😀', true],
  ])('%s and %s: %s', (pattern, text, fits) => {
    expect(matchesPattern(pattern, text)).toBe(fits);
  });

  test('takes no longer for one that would make a regular expression backtrack', () => {
    expect(matchesPattern(`${'*a'.repeat(200)}b`, 'a'.repeat(5000))).toBe(false);
  });

  test('of one star fits exactly what has no slash', () => {
    fc.assert(
      fc.property(fc.string(), (text) => matchesPattern('*', text) === !text.includes('/')),
    );
  });
});

describe('trust.toml', () => {
  test('becomes entries, with the standard age where none is named', () => {
    const { policy, mistakes } = readTrustPolicy({
      schema: 'pickleproof/trust/v1',
      trust: [
        { name: 'bert-*', keys: ['release.pub'], requireScan: true, ruleset: [DIGEST] },
        {
          path: 'partner/**',
          identities: [{ identity: 'a@example.org', issuer: 'https://b.example.org' }],
          trustedRoot: 'root.json',
          requireScan: true,
          scanKeys: ['ci.pub'],
          maxAge: '12h',
          minRuleset: '0.1.0',
          allowSkipped: true,
        },
        { path: '**', deny: true },
      ],
    });
    expect(mistakes).toEqual([]);
    expect(policy.entries[0]).toMatchObject({ keys: ['release.pub'], maxAge: 30 * 86_400 });
    expect(policy.entries[1]).toMatchObject({
      maxAge: 12 * 3600,
      scanKeys: ['ci.pub'],
      allowSkipped: true,
    });
    const at = (path: string) => entryFor(policy, { path, name: path.split('/').at(-1) ?? '' });
    expect(at('x/bert-base')).toBe(policy.entries[0]);
    expect(at('partner/x/gpt')).toBe(policy.entries[1]);
    expect(at('other')).toBe(policy.entries[2]);
  });

  test('fits nothing when no entry does', () => {
    const { policy } = readTrustPolicy({ trust: [{ name: 'a', path: 'b/a', keys: ['k'] }] });
    expect(entryFor(policy, { name: 'a', path: 'c/a' })).toBeUndefined();
    expect(entryFor(policy, { name: 'a', path: 'b/a' })).toBeDefined();
  });

  test.each([
    [{}, 'trust: trust is needed'],
    [7, 'trust: trust is needed'],
    [{ trust: [] }, 'trust: trust is needed'],
    [{ trust: [7] }, 'trust.0: [[trust]] must be a table'],
    [{ ...entry({}), schema: 'other' }, 'schema: schema must be "pickleproof/trust/v1"'],
    [{ ...entry({}), key: 1 }, 'key: the policy has an unknown key "key"'],
    [entry({ requirescan: true }), 'trust.0.requirescan: [[trust]] has an unknown key'],
    [entry({ keys: undefined }), 'trust.0: [[trust]] needs one of keys, roots, identities'],
    [entry({ roots: ['a'] }), 'trust.0.roots: roots needs one of'],
    [entry({ deny: true }), 'trust.0.deny: deny goes with no keys'],
    [entry({ keys: [] }), 'trust.0.keys: keys must be a list that is not empty'],
    [entry({ keys: 'a.pub' }), 'trust.0.keys: keys must be a list'],
    [entry({ keys: [''] }), 'trust.0.keys: keys must be a list of texts'],
    [entry({ path: undefined }), 'trust.0: [[trust]] needs a name or a path'],
    [entry({ path: '' }), 'trust.0.path: path must be a text'],
    [entry({ requireScan: 'yes' }), 'trust.0.requireScan: requireScan must be true or false'],
    [entry({ maxAge: '30d' }), 'trust.0.maxAge: maxAge has no effect without requireScan'],
    [entry({ requireScan: true, maxAge: '30' }), 'trust.0.maxAge: maxAge must be a time'],
    [entry({ requireScan: true, ruleset: ['1'] }), 'trust.0.ruleset: ruleset "1" is not'],
    [entry({ requireScan: true, minRuleset: 'v1' }), 'trust.0.minRuleset: minRuleset must be'],
    [entry({ scanKeys: ['ci.pub'] }), 'trust.0.scanKeys: scanKeys has no effect'],
    [
      entry({ requireScan: true, scanIdentities: [{}] }),
      'trust.0.scanIdentities: scanIdentities [0] must be',
    ],
    [entry({ trustedRoot: 'r.json' }), 'trust.0.trustedRoot: trustedRoot goes with identities'],
    [
      { trust: [{ path: '**', identities: [{ identity: 'a', issuer: 'b', x: 1 }] }] },
      'trust.0.identities: identities [0] must be',
    ],
    [
      { trust: [{ path: '**', identities: [{ identity: '', issuer: 'b' }] }] },
      'trust.0.identities: identities [0] must be',
    ],
  ])('is refused: %j', (file, message) => {
    expect(
      messages(file).some((found) => found.startsWith(message)),
      messages(file).join('\n'),
    ).toBe(true);
  });

  test('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (a, b) => {
        const { mistakes } = readTrustPolicy({ trust: [{ path: '**', keys: a, requireScan: b }] });
        const good =
          Array.isArray(a) &&
          a.length > 0 &&
          a.every((key) => typeof key === 'string' && key !== '');
        return good || mistakes.length > 0;
      }),
    );
  });
});
