import fc from 'fast-check';
import { parse } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { parsePolicy, readPolicyTable } from '../profile.ts';
import { cutPolicyFile, policyFileText } from './file.ts';
import { entryLine, readEntry, readHeader, readValue } from './line.ts';
import {
  aliasSections,
  learnedFinder,
  readSections,
  symbolSections,
  type Learned,
} from './sections.ts';
import { ruleOfSymbol, symbolOfTable, tableOfSymbol, type LearnedSymbol } from './symbol.ts';

const LIBRARY = { name: 'acme-ml', version: '1.2', packages: ['acme'], sha256: 'ab12' };
const NET: LearnedSymbol & { module: string } = {
  module: 'acme.nets',
  name: 'Net.Inner',
  what: 'class',
  newobj: 'none',
  build: 'dict',
  hash: true,
  selfCalls: ['setup', 'fit'],
  needs: [
    { key: '_version', needs: 'str' },
    { key: '*', needs: 'data' },
  ],
  at: 'acme/nets.py:12',
  digest: '0123456789ab',
};
const MAKE: LearnedSymbol & { module: string } = {
  module: 'acme.make',
  name: 'make',
  what: 'function',
  reduce: 'plain',
};
const LEARNED: Learned = {
  libraries: [LIBRARY],
  symbols: symbolSections([NET, MAKE]),
  aliases: aliasSections([{ module: 'acme', name: 'Net', target: 'acme.nets:Net.Inner' }]),
};
const TEXT = policyFileText(LEARNED, ['Learned.', '']);

test('a policy file has one line for each symbol, in order', () => {
  expect(TEXT).toBe(`# Learned.
#
schema = "pickleproof/policy/v1"

[[library]]
name = "acme-ml"
version = "1.2"
packages = ["acme"]
sha256 = "ab12"

[aliases."acme"]
Net = "acme.nets:Net.Inner"

[learned."acme.make"]
make = { what = "function", reduce = "plain" }

[learned."acme.nets"]
"Net.Inner" = { newobj = "none", build = "dict", hash = true, self-calls = ["fit", "setup"], data = ["*"], str = ["_version"], at = "acme/nets.py:12", digest = "0123456789ab" }
`);
});

test('the quick reader and the TOML parser read the same', () => {
  const quick = readSections(cutPolicyFile(TEXT).rest);
  expect({ libraries: [LIBRARY], ...quick }).toEqual(LEARNED);
  expect(parsePolicy(parse(TEXT)).learned).toEqual(LEARNED);
});

test('a name is found with its rule, its library and its alias', () => {
  const find = learnedFinder(LEARNED);
  expect(find.rule('acme.nets', 'Net.Inner')).toMatchObject({
    what: 'class',
    newobj: 'none',
    build: 'dict',
    selfCalls: ['fit', 'setup'],
    source: 'acme-ml 1.2 acme/nets.py:12',
  });
  expect(find.alias('acme', 'Net')).toBe('acme.nets:Net.Inner');
  expect(find.rule('acme.nets', 'Net')).toBeUndefined();
  expect(find.rule('acme.absent', 'Net')).toBeUndefined();
  expect(find.alias('acme.nets', 'Net')).toBeUndefined();
});

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const keys = fc.uniqueArray(word, { maxLength: 3 });
const symbol = fc.record({
  module: fc.constantFrom('a', 'a.b', 'c._d'),
  name: fc.constantFrom('X', 'Y.Z', '_w', 'Ünlaut'),
  what: fc.constantFrom('class', 'function', 'constant'),
  newobj: fc.constantFrom(undefined, 'none', 'any', 'rule:enum-value'),
  reduce: fc.constantFrom(undefined, 'plain', 'data'),
  build: fc.constantFrom(undefined, 'dict', 'dict-data', 'rule:slots'),
  items: fc.boolean(),
  hash: fc.boolean(),
  selfCalls: keys,
  needs: fc.array(fc.record({ key: word, needs: fc.constantFrom('plain', 'data', 'str') }), {
    maxLength: 3,
  }),
  at: fc.option(word, { nil: undefined }),
  why: fc.option(word, { nil: undefined }),
});

test('whatever was learned, both readers read what was written', () => {
  fc.assert(
    fc.property(fc.uniqueArray(symbol, { selector: (s) => `${s.module}:${s.name}` }), (symbols) => {
      const learned: Learned = {
        libraries: [LIBRARY],
        symbols: symbolSections(symbols as (LearnedSymbol & { module: string })[]),
        aliases: [],
      };
      const text = policyFileText(learned, []);
      const { policy, mistakes } = readPolicyTable(parse(text));
      expect(mistakes).toEqual([]);
      expect(policy.learned).toEqual(learned);
      const { rest } = cutPolicyFile(text);
      expect(readSections(rest)).toEqual({ symbols: learned.symbols, aliases: [] });
    }),
  );
});

describe('the quick reader leaves to TOML', () => {
  test.each([
    ['a comment behind a symbol', '[learned."a"]\nX = { newobj = "none" } # fine\n'],
    ['a bare header', '[learned.a]\nX = { newobj = "none" }\n'],
    ['a module that comes twice', '[learned."a"]\n[learned."a"]\n'],
    ['a name that comes twice', '[learned."a"]\nX = { hash = true }\nX = { items = true }\n'],
    ['a key that comes twice', '[learned."a"]\nX = { hash = true, hash = true }\n'],
    ['a symbol among aliases', '[aliases."a"]\nX = { hash = true }\n'],
    ['an alias among symbols', '[learned."a"]\nX = "a:b"\n'],
    ['lines of another table', '[learned."a"]\n[[allow]]\nmodule = "os"\n'],
    ['a text over several lines', '[learned."a"]\nX = { why = """\n""" }\n'],
    ['a literal text', '[learned."a"]\nX = { newobj = \'none\' }\n'],
    ['line ends of Windows', '[learned."a"]\r\nX = { newobj = "none" }\r\n'],
    ['a control character in a comment', '[learned."a"]\n# \u0007\n'],
    ['a line before any header', 'X = { newobj = "none" }\n'],
  ])('%s', (_what, text) => {
    expect(readSections(text)).toBeUndefined();
  });
});

test('whatever the quick reader takes, TOML takes too, and reads the same', () => {
  const piece = fc.constantFrom(
    '[learned."a"]\n',
    '[aliases."a"]\n',
    '[learned."a.b"]\n',
    'X = ',
    '"X.Y" = ',
    '{ ',
    ' }',
    '\n',
    'newobj = "none"',
    'hash = true',
    'plain = ["a", "b"]',
    ', ',
    '"a:b"',
    '"\\u00e9"',
    '"\\ud800"',
    '# note',
    'x',
    '"',
    '\\',
    ' ',
    "'''",
    '"""',
    '[',
    ']',
    '\t',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('');
      const quick = readSections(text);
      if (quick === undefined) return;
      expect(text.trim() === '' || typeof parse(text) === 'object').toBe(true);
    }),
    { numRuns: 2000 },
  );
});

describe('a table of a symbol', () => {
  test('comes back as it was', () => {
    const made = symbolOfTable('Net', tableOfSymbol({ ...NET, name: 'Net' }));
    expect(made).toMatchObject({ name: 'Net', newobj: 'none', selfCalls: ['fit', 'setup'] });
  });

  test.each([
    ['an unknown key', { sometimes: true }, 'sometimes'],
    ['a rule that is none', { newobj: 'maybe' }, 'newobj'],
    ['a state rule that is none', { build: 'none' }, 'build'],
    ['a kind that is none', { what: 'thing' }, 'what'],
    ['a flag that is a text', { hash: 'yes' }, 'hash'],
    ['keys that are no list', { plain: 'a' }, 'plain'],
    ['keys that are no texts', { str: [3] }, 'str'],
    ['an empty reason', { why: '' }, 'why'],
  ])('with %s is refused', (_what, table, key) => {
    expect(symbolOfTable('X', table)).toEqual([expect.objectContaining({ key })]);
  });

  test('without any field still names the symbol', () => {
    const line = entryLine('X', tableOfSymbol({ name: 'X', what: 'class' }));
    expect(line).toBe('X = { what = "class" }');
    expect(readValue(readEntry(line)?.value ?? '')).toEqual({ what: 'class' });
    expect(ruleOfSymbol({ name: 'X', what: 'class' }, '')).toMatchObject({ source: '' });
  });
});

test('a text with quotes and odd characters comes back', () => {
  const odd = 'a"b\\c\u0001\u007f\ud83d\ude00';
  expect(readValue(readEntry(entryLine('X', odd))?.value ?? '')).toBe(odd);
  expect(readHeader('[learned."a\\\\b"]')).toEqual({ section: 'learned', module: 'a\\b' });
  expect(readValue(readEntry(entryLine('X', 'half \ud800'))?.value ?? '')).toBe('half \ufffd');
});

describe('a learned part is refused', () => {
  test.each<readonly [string, unknown, RegExp]>([
    ['whose library is no list', { library: {} }, /\[\[library\]\]/],
    ['whose library is no table', { library: [3] }, /library 1 must be a table/],
    ['whose library has no digest', { library: [{ ...LIBRARY, sha256: 3 }] }, /"sha256"/],
    ['whose library has an unknown key', { library: [{ ...LIBRARY, url: '' }] }, /key "url"/],
    ['whose packages are no list', { library: [{ ...LIBRARY, packages: 'acme' }] }, /"packages"/],
    ['that is no table', { learned: 3 }, /"learned" must be a table/],
    ['with a module that is none', { learned: { 'a.*': {} } }, /exact name of a module/],
    ['with a name that is none', { learned: { a: { 'b c': {} } } }, /must be an exact name/],
    ['with a symbol that is no table', { learned: { a: { B: 3 } } }, /a.B must be a table/],
    ['with a rule that is none', { learned: { a: { B: { newobj: 'x' } } } }, /a.B: "newobj"/],
    ['with an alias of nothing', { aliases: { a: { B: 'c.D' } } }, /"module:name"/],
    ['with an alias that is no text', { aliases: { a: { B: 3 } } }, /"module:name"/],
    ['of another schema', { schema: 'v2' }, /"schema"/],
  ])('%s', (_why, file, message) => {
    expect(() => parsePolicy(file)).toThrow(message);
  });
});
