import { describe, expect, test } from 'vitest';
import {
  attributes,
  built,
  bytes,
  call,
  concat,
  dict,
  global,
  latin1,
  list,
  none,
  num,
  pickle,
  proto,
  stackGlobal,
  STOP,
  str,
  tuple,
  utf8,
  type Piece,
} from '../../test/assembler.ts';
import { saidOf, scanned } from '../../test/scanned.ts';

const strings = call(stackGlobal('spacy.strings', 'StringStore'), list(str('a')));
const vectors = call(stackGlobal('spacy.vectors', 'unpickle_vectors'), bytes(latin1('\x80')));
const morphology = call(stackGlobal('spacy.morphology', 'unpickle_morphology'), strings, list());
const lower = stackGlobal('spacy.lang.lex_attrs', 'lower');
const partialOf = (...args: readonly Piece[]) => call(stackGlobal('functools', 'partial'), ...args);

/** A pickle of its own, as cloudpickle writes one. */
const inside = (value: Piece) => bytes(pickle(proto(5), value, STOP));
const getter = (value: Piece) => inside(dict([num(66), value]));

interface Parts {
  readonly getters?: Piece;
  readonly store?: Piece;
  readonly table?: Piece;
  readonly features?: Piece;
  readonly unused?: Piece;
  readonly lookups?: Piece;
  readonly chunks?: Piece;
}

function vocab(parts: Parts = {}): Piece {
  const {
    getters = getter(lower),
    store = strings,
    table = vectors,
    features = morphology,
  } = parts;
  const { unused = none, lookups = none, chunks = none } = parts;
  const callee = stackGlobal('spacy.vocab', 'unpickle_vocab');
  return call(callee, store, table, features, unused, getters, lookups, chunks);
}

const said = (value: Piece) => saidOf(scanned(pickle(proto(4), value, STOP)));
const verdictOf = (value: Piece) => scanned(pickle(proto(4), value, STOP)).verdict;

describe('a vocabulary', () => {
  test('is clean with getters that only compute with texts', () => {
    const state = tuple(lower, tuple(), dict(), none);
    const stops = tuple(
      stackGlobal('spacy.lang.lex_attrs', 'is_stop'),
      tuple(),
      attributes({ stops: list(str('a')) }),
      none,
    );
    const looked = partialOf(stackGlobal('spacy.util', '_get_attr_unless_lookup'), lower, tuple());
    expect(verdictOf(vocab())).toBe('clean');
    expect(verdictOf(vocab({ getters: getter(built(partialOf(lower), state)) }))).toBe('clean');
    expect(verdictOf(vocab({ getters: getter(built(partialOf(lower), stops)) }))).toBe('clean');
    expect(verdictOf(vocab({ getters: getter(looked) }))).toBe('clean');
    const chunks = stackGlobal('spacy.lang.en.syntax_iterators', 'noun_chunks');
    expect(verdictOf(vocab({ chunks }))).toBe('clean');
  });

  test('is dangerous with a getter that is: loading calls it', () => {
    const system = stackGlobal('posix', 'system');
    expect(said(vocab({ getters: getter(system) }))).toContain(
      'calls-carried dangerous posix.system',
    );
    for (const hostile of [
      partialOf(system, str('echo inert')),
      partialOf(stackGlobal('spacy.util', '_get_attr_unless_lookup'), system, tuple()),
      call(stackGlobal('builtins', 'eval'), str('1')),
      stackGlobal('builtins', 'eval'),
      call(stackGlobal('cloudpickle.cloudpickle', '_make_function'), none),
    ]) {
      expect(verdictOf(vocab({ getters: getter(hostile) }))).toBe('dangerous');
    }
  });

  test.each([
    ['a function that nobody knows', getter(stackGlobal('acme', 'shape'))],
    ['a class that may be named', getter(stackGlobal('pathlib', 'Path'))],
    ['a class that is made', getter(call(stackGlobal('pathlib', 'PurePosixPath'), str('a')))],
    ['a partial of another function', getter(partialOf(stackGlobal('pathlib', 'Path')))],
    ['a partial of a partial', getter(partialOf(partialOf(lower)))],
    [
      'a partial whose state names another function',
      getter(built(partialOf(lower), tuple(stackGlobal('pathlib', 'Path'), tuple(), dict(), none))),
    ],
    [
      'a partial with attributes',
      getter(built(partialOf(lower), tuple(lower, tuple(), dict(), attributes({ a: num(1) })))),
    ],
    ['a persistent id', inside([none, 0x51])],
    ['bytes that are no pickle', bytes(latin1('abcdef'))],
    ['a pickle without a protocol', bytes(concat(0x4e, STOP, 0x4e, STOP))],
    ['a pickle that ends too early', bytes(concat(proto(5), 0x4e))],
    ['text', str('a')],
    ['the result of a call', call(stackGlobal('builtins', 'bytes'), num(1))],
  ])('is not clean when its getters are %s', (_what, getters) => {
    expect(verdictOf(vocab({ getters }))).not.toBe('clean');
  });

  test.each<readonly [string, Parts]>([
    ['another store of strings', { store: list() }],
    ['another table of vectors', { table: call(stackGlobal('collections', 'OrderedDict')) }],
    ['another morphology', { features: none }],
    ['an unused argument that is a function', { unused: stackGlobal('posix', 'system') }],
    ['lookups of another class', { lookups: call(stackGlobal('collections', 'deque')) }],
    ['noun chunks by an unknown function', { chunks: stackGlobal('acme', 'chunks') }],
  ])('is not clean with %s', (_what, parts) => {
    expect(verdictOf(vocab(parts))).not.toBe('clean');
  });

  test('is not clean when its attributes are set afterwards', () => {
    const state = tuple(none, attributes({ lex_attr_getters: dict() }));
    expect(verdictOf(built(vocab(), state))).not.toBe('clean');
    expect(verdictOf(call(stackGlobal('spacy.vocab', 'unpickle_vocab'), strings))).not.toBe(
      'clean',
    );
  });

  test('in an older protocol is judged alike', () => {
    const encoded = (value: Piece) =>
      call(
        global('_codecs', 'encode'),
        str(String.fromCharCode(...pickle(proto(5), dict([num(66), value]), STOP))),
        str('latin1'),
      );
    expect(verdictOf(vocab({ getters: encoded(lower) }))).toBe('clean');
    expect(verdictOf(vocab({ getters: encoded(stackGlobal('posix', 'system')) }))).toBe(
      'dangerous',
    );
  });
});

/** MessagePack: a map of texts, small numbers, a list, bytes. */
const packed = {
  map: (...entries: readonly (readonly [Piece, Piece])[]): Piece => [
    0x80 + entries.length,
    entries,
  ],
  text: (value: string): Piece => [0xd9, utf8(value).length, utf8(value)],
  list: (...items: readonly Piece[]): Piece => [0x90 + items.length, items],
  bytes: (data: Piece): Piece => [0xc4, concat(data).length, data],
};

function document(
  changes: Readonly<Record<string, Piece>> = {},
  array: Readonly<Record<string, Piece>> = {},
): Piece {
  const cells = {
    nd: [0xc3],
    type: packed.text('<u8'),
    kind: packed.bytes([]),
    shape: packed.list(0, 3),
    data: packed.bytes([]),
    ...array,
  };
  const keyed = Object.entries(cells).map(
    ([key, value]) => [packed.bytes(utf8(key)), value] as const,
  );
  const fields = {
    text: packed.text(''),
    array_head: packed.list(71, 81, 78),
    array_body: packed.map(...keyed),
  };
  const named = Object.entries({ ...fields, ...changes });
  return packed.map(...named.map(([key, value]) => [packed.text(key), value] as const));
}

const hooks = inside(tuple(dict(), dict(), dict()));
const made = (body: Piece, hooked = hooks, words = vocab()) =>
  call(stackGlobal('spacy.tokens.doc', 'unpickle_doc'), words, hooked, bytes(concat(body)));

describe('a document', () => {
  test('is clean as spaCy writes it', () => {
    expect(said(made(document())).filter((line) => !line.includes(' clean '))).toEqual([]);
    expect(verdictOf(made(document({ cats: packed.map() })))).toBe('clean');
  });

  test.each<readonly [string, Piece]>([
    [
      'heads twice, of which the second is not checked',
      document({ array_head: packed.list(71, 78, 78) }),
    ],
    ['attributes by name', document({ array_head: packed.list(71, 81, packed.text('HEAD')) })],
    ['more attributes than columns', document({ array_head: packed.list(1, 2, 3, 4) })],
    ['an attribute beyond all', document({ array_head: packed.list(71, 81, [0xce, 0, 1, 0, 0]) })],
    ['no attributes', document({ array_head: [0xc0] })],
    ['numbers of one byte', document({}, { type: packed.text('|i1') })],
    ['an array of one dimension', document({}, { shape: packed.list(3) })],
    ['an array of three dimensions', document({}, { shape: packed.list(0, 3, 1) })],
    ['an array that is none', document({}, { nd: [0xc2] })],
    ['a key of an array besides', document({}, { more: [0xc0] })],
    ['a key that makes an array of it', document({ nd: [0xc3] })],
    ['a key that it does not have', document({ user_data_keys: packed.bytes([]) })],
    ['another kind of value', packed.list(1)],
    ['a key twice', packed.map([packed.text('text'), 1], [packed.text('text'), 1])],
    ['a key that is a number', packed.map([1, 1])],
    ['bytes behind it', [document(), 0]],
    ['bytes that are nothing', [0xc1]],
  ])('is not clean with %s', (_what, body) => {
    expect(verdictOf(made(body))).not.toBe('clean');
  });

  test('that stands in a thousand calls is looked at so many times and no more', () => {
    const long = document({ text: [0xdb, 0, 0x40, 0, 0, new Uint8Array(0x400000).fill(0x61)] });
    const body = [bytes(concat(long)), 0x71, 9];
    const callee = stackGlobal('spacy.tokens.doc', 'unpickle_doc');
    const many = Array.from({ length: 40 }, () => call(callee, vocab(), hooks, [0x68, 9]));
    expect(verdictOf(list(body, ...many.slice(0, 5)))).toBe('clean');
    expect(verdictOf(list(body, ...many))).toBe('unknown');
  });

  test('is not clean with hooks that are functions, or another vocabulary', () => {
    const hooked = inside(tuple(dict(), attributes({ vector: stackGlobal('builtins', 'len') })));
    expect(verdictOf(made(document(), hooked))).toBe('unknown');
    expect(verdictOf(made(document(), hooks, none))).toBe('unknown');
    expect(verdictOf(call(stackGlobal('spacy.tokens.doc', 'unpickle_doc'), vocab()))).toBe(
      'unknown',
    );
    const text = call(stackGlobal('spacy.tokens.doc', 'unpickle_doc'), vocab(), hooks, str('a'));
    expect(verdictOf(text)).toBe('unknown');
  });
});

const method = (pattern: string, name = 'search', flags = 32) =>
  call(
    stackGlobal('builtins', 'getattr'),
    call(stackGlobal('re', '_compile'), str(pattern), num(flags)),
    str(name),
  );
const tokenizer = (search: Piece, rules: Piece = dict(), words = vocab()) =>
  call(stackGlobal('spacy.tokenizer', 'Tokenizer'), words, rules, search, none, none, none, none);

describe('a tokenizer', () => {
  test('is clean with patterns that are cheap to match', () => {
    expect(verdictOf(tokenizer(method('^a|\\.\\.+$')))).toBe('clean');
    expect(
      verdictOf(tokenizer(none, attributes({ a: list(attributes({ ORTH: str('a') })) }))),
    ).toBe('clean');
    expect(verdictOf(tokenizer(method(`${'a|'.repeat(2000)}b`, 'finditer')))).toBe('clean');
  });

  test.each([
    ['a pattern that backtracks without end', method('(a+)+$')],
    ['flags that change what a pattern means', method('a', 'search', 64)],
    ['a method that does something else', method('a', 'sub')],
    ['a function', stackGlobal('builtins', 'len')],
    ['a dangerous function', stackGlobal('posix', 'system')],
    ['a partial', partialOf(lower)],
    ['a long pattern that backtracks without end', method(`${'a|'.repeat(2000)}(b*)*`)],
  ])('is not clean with %s', (_what, search) => {
    expect(verdictOf(tokenizer(search))).not.toBe('clean');
  });

  test('is not clean with rules that are made, another vocabulary, or other arguments', () => {
    const hostile = call(stackGlobal('posix', 'system'), str('echo inert'));
    expect(verdictOf(tokenizer(none, dict([str('a'), hostile])))).toBe('dangerous');
    expect(verdictOf(tokenizer(none, dict([str('a'), lower])))).toBe('unknown');
    expect(verdictOf(tokenizer(none, dict(), none))).toBe('unknown');
    expect(verdictOf(call(stackGlobal('spacy.tokenizer', 'Tokenizer'), vocab()))).toBe('unknown');
  });
});

describe('a matcher', () => {
  const compare = stackGlobal('spacy.matcher.levenshtein', 'levenshtein_compare');
  const matcher = (
    patterns: Piece,
    callbacks: Piece = dict(),
    compared = compare,
    words = vocab(),
  ) =>
    call(
      stackGlobal('spacy.matcher.matcher', 'unpickle_matcher'),
      words,
      patterns,
      callbacks,
      num(0),
      compared,
    );
  const phrases = (docs: Piece, callbacks: Piece = dict(), words = vocab()) =>
    call(
      stackGlobal('spacy.matcher.phrasematcher', 'unpickle_matcher'),
      words,
      docs,
      callbacks,
      num(65),
    );
  const repeating = (op: string) => dict([num(1), list(list(attributes({ op: str(op) })))]);

  test('is clean with plain patterns and known functions', () => {
    expect(verdictOf(matcher(repeating('{2,3}')))).toBe('clean');
    expect(verdictOf(matcher(dict(), dict([num(1), none])))).toBe('clean');
    expect(verdictOf(matcher(dict(), dict([num(1), compare])))).toBe('clean');
    expect(verdictOf(phrases(dict([str('a'), list(tuple(num(1)))])))).toBe('clean');
  });

  test('is not clean with anything else', () => {
    const system = stackGlobal('posix', 'system');
    for (const value of [
      matcher(repeating('{1000000000}')),
      matcher(dict([num(1), lower])),
      matcher(dict(), dict([num(1), system])),
      matcher(dict(), list(compare)),
      matcher(dict(), dict(), system),
      matcher(dict(), dict(), compare, none),
      matcher(list(...Array.from({ length: 5000 }, () => list(num(1))))),
      phrases(dict([str('a'), compare])),
      phrases(dict(), dict([str('a'), system])),
      call(stackGlobal('spacy.matcher.matcher', 'unpickle_matcher'), vocab()),
      call(stackGlobal('spacy.matcher.phrasematcher', 'unpickle_matcher'), vocab()),
    ]) {
      expect(verdictOf(value)).not.toBe('clean');
    }
  });
});

describe('a component', () => {
  const cls = stackGlobal('spacy.pipeline.sentencizer', 'Sentencizer');
  const blank = (of: Piece) =>
    call(stackGlobal('spacy.pipeline.pipe', '__pyx_unpickle_Pipe'), of, num(1), none);

  test('is clean with a name, and attributes that are judged where they are made', () => {
    const state = tuple(
      str('sentencizer'),
      attributes({ scorer: stackGlobal('spacy.pipeline.senter', 'senter_score') }),
    );
    expect(verdictOf(built(blank(cls), state))).toBe('clean');
  });

  test('is not clean with special attributes, another state, or another class', () => {
    const hijack = tuple(str('a'), attributes({ __setstate__: stackGlobal('posix', 'system') }));
    expect(verdictOf(built(blank(cls), hijack))).toBe('dangerous');
    expect(verdictOf(built(blank(cls), list()))).toBe('unknown');
    expect(verdictOf(blank(stackGlobal('subprocess', 'Popen')))).not.toBe('clean');
    expect(verdictOf(call(stackGlobal('spacy', 'blank'), str('en')))).not.toBe('clean');
    expect(verdictOf(call(stackGlobal('spacy', 'load'), str('/nonexistent')))).not.toBe('clean');
  });
});
