import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindOfFormula } from './formula-text.ts';

describe('a formula', () => {
  test.each([
    'y ~ a + b',
    'y ~ a * b + C(k)',
    'y ~ C(k, Treatment("x")) - 1',
    'np.log(y) ~ np.sqrt(a) + I(b ** 2) + bs(c, df=4)',
    'n ~ (a + b) ** 2',
    'y | w ~ a:b',
    '',
  ])('that names columns and known functions is inert: %s', (text) => {
    expect(kindOfFormula(text)).toBe('names');
  });

  test.each([
    'y ~ helper(a)',
    'y ~ np.load("x")',
    'y ~ np.fromfile(a)',
    'y ~ a.apply',
    'y ~ [a for a in b]',
    'y ~ (lambda: a)()',
    'y ~ I(9 ** 9 ** 9)',
    'y ~ (a + b) ** 40',
    `y ~ ${Array.from({ length: 30 }, (_, at) => `a${at}`).join('*')}`,
    `y ~ ${'a + '.repeat(2000)}b`,
    'y ~ "a\\x28"',
    'y ~ C (k) (k)(k) @ a',
    'y ~ a`b`',
  ])('that says more is not: %s', (text) => {
    expect(kindOfFormula(text)).not.toBe('names');
  });

  test.each([
    "y ~ __import__('os').system('echo inert')",
    "y ~ a + eval('1')",
    "y ~ open('x').read()",
    'y ~ a.__class__',
    "y ~ os.system('echo inert')",
    'y ~ np . __builtins__',
  ])('that reaches for code or files says so: %s', (text) => {
    expect(kindOfFormula(text)).toBe('runs');
  });

  test('with a call in it is inert only when the function is a known one', () => {
    const name = fc.stringMatching(/^[a-z][a-z.]{0,8}$/);
    fc.assert(
      fc.property(name, (called) => {
        const known = /^(np\.\w+|bs|cr|cc|te|center|standardize|scale|poly|log|exp)$/.test(called);
        if (!known) expect(kindOfFormula(`y ~ ${called}(a)`)).not.toBe('names');
      }),
    );
  });
});
