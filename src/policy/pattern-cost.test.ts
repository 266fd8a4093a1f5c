import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCheapPattern } from './pattern-cost.ts';

describe('a pattern', () => {
  test.each([
    '',
    '^§|^%|^\\+(?![0-9])|^US\\$',
    '…$|\\.\\.+$|(?<=[0-9])(?:km|km²)$|(?<=°[FfCcKk])\\.$',
    '(?i)[a-z]+|b*?',
    "(?iu)(?:^[a-z]+-la-(?:l')?[a-z]+$)|(?:^a?b?c?$)",
    'a{3}b{0,9}',
    '(?:ab)?c*',
  ])('without repetitions in each other is cheap: %s', (pattern) => {
    expect(isCheapPattern(pattern)).toBe(true);
  });

  test.each([
    '(a+)+$',
    '(a|a)*b',
    '(?:a?){30}a{30}',
    'a?a?a?a?aaaa',
    'a*a*b',
    '(?:^|a)a*a*b',
    '(?!^)a*a*b',
    'a{2,}b{2,}',
    'a{0,5000}b',
    '(a)\\1',
    '(?P<n>a)(?P=n)',
    '(?x)a',
    '(?m)^a*a*b',
    '(?>a)',
    'a++',
    'a**',
    '[]a]+',
    '[a',
    '(a',
    'a)',
    '{',
    '*a',
    '^*',
    `${'('.repeat(60)}${')'.repeat(60)}`,
    'a'.repeat(4_000_001),
  ])('is refused otherwise: %#', (pattern) => {
    expect(isCheapPattern(pattern)).toBe(false);
  });

  test('is read in one pass, whatever it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab[\](){}*+?|^$\\.,0-9-]{0,40}$/), (pattern) => {
        expect(typeof isCheapPattern(pattern)).toBe('boolean');
      }),
    );
    const started = performance.now();
    isCheapPattern('[a'.repeat(1_000_000));
    isCheapPattern(`[${'a'.repeat(2_000_000)}`);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
