import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  STOP,
  call,
  concat,
  filled,
  global,
  objectNpy,
  pickle,
  proto,
  str,
  torchZip,
  utf8,
  zip,
  type ZipMember,
} from '../../test/assembler.ts';
import type { FileReport } from '../core/finding.ts';
import { bytesSource } from '../core/source.ts';
import { BUILT_IN } from '../policy/profile.ts';
import { scanSource } from '../scan/scan.ts';

const FIXTURES = 'test/fixtures/skops';
type Json = Record<string, unknown>;

const scan = (bytes: Uint8Array): FileReport =>
  scanSource(bytesSource(bytes), { path: 'model.skops', policy: BUILT_IN });

let ids = 1;
/** A node: `module.class`, its loader, and the rest. */
const node = (loader: string, name: string, rest: Json = {}): Json => {
  const dot = name.lastIndexOf('.');
  const [module, cls] = [name.slice(0, dot), name.slice(dot + 1)];
  return { __class__: cls, __module__: module, __loader__: loader, __id__: ids++, ...rest };
};
const text = (value: unknown): Json =>
  node('JsonNode', 'builtins.str', { content: JSON.stringify(value), is_json: true });
const list = (...content: readonly Json[]): Json => node('ListNode', 'builtins.list', { content });
const tuple = (...content: readonly Json[]): Json =>
  node('TupleNode', 'builtins.tuple', { content });
const type = (name: string): Json => node('TypeNode', name);
const dict = (content: Record<string, Json>, types?: readonly Json[]): Json =>
  node('DictNode', 'builtins.dict', {
    content,
    key_types: list(...(types ?? Object.keys(content).map(() => type('builtins.str')))),
  });
const NOTHING = text(null);

const schema = (root: Json, version: Json = {}): string =>
  JSON.stringify({ ...root, protocol: 2, _skops_version: '0.16.0', ...version });
const member = (name: string, data: Uint8Array): ZipMember => ({ name, data });
const file = (root: Json, ...members: readonly ZipMember[]): Uint8Array =>
  zip([...members, member('schema.json', utf8(schema(root)))]);

const said = ({ findings }: FileReport): readonly string[] =>
  findings.map(({ rule, target = '' }) => `${rule} ${target}`.trim());

describe('what skops writes', () => {
  test.each(readdirSync(FIXTURES))('%s', (name) => {
    const report = scan(readFileSync(`${FIXTURES}/${name}`));
    expect(report.format).toBe('skops');
    // skops trusts no method either.
    expect(report.verdict).toBe(name === 'method.skops' ? 'unknown' : 'clean');
  });
});

describe('what constructs something dangerous is found, and what names it', () => {
  const echo = tuple(text('echo inert'));
  test.each([
    ['an object', node('ObjectNode', 'os.system')],
    ['a constructor', node('ConstructorFromReduceNode', 'os.system', { content: echo })],
    ['a function', node('FunctionNode', 'os.system')],
    ['a type', node('TypeNode', 'os.system')],
    ['a type for keys', dict({ 'echo inert': NOTHING }, [type('os.system')])],
    ['a class of dicts', { ...dict({ a: NOTHING }), __module__: 'os', __class__: 'system' }],
    ['a class of lists', node('ListNode', 'os.system', { content: [text('echo inert')] })],
    ['a class of tuples', node('TupleNode', 'os.system', { content: [text('echo inert')] })],
    ['a class of sets', node('SetNode', 'os.system', { content: [text('echo inert')] })],
    [
      'a default factory',
      node('DefaultDictNode', 'collections.defaultdict', {
        content: { main: dict({ a: NOTHING }), default_factory: node('FunctionNode', 'os.system') },
      }),
    ],
    [
      'a partial',
      node('PartialNode', 'functools.partial', {
        content: {
          func: node('FunctionNode', 'os.system'),
          args: echo,
          kwds: dict({}),
          namespace: NOTHING,
        },
      }),
    ],
    ['a loss', node('LossNode', 'os.system', { __reduce__: { args: echo }, content: dict({}) })],
    [
      'a loss of old',
      node('SGDNode', 'os.system', { __reduce__: { args: echo }, content: dict({}) }),
    ],
    [
      'a scalar',
      node('NdArrayNode', 'os.system', { type: 'json', content: [], shape: tuple(text(0)) }),
    ],
    ['a random state', node('RandomStateNode', 'os.system', { content: dict({}) })],
    [
      'a generator',
      node('RandomGeneratorNode', 'os.system', {
        content: { bit_generator: dict({ bit_generator: text('PCG64') }) },
      }),
    ],
    [
      'a function of protocol 0',
      node('FunctionNode', 'numpy.sqrt', { content: { module_path: 'os', function: 'system' } }),
    ],
    [
      'the state of an object',
      node('ObjectNode', 'sklearn.svm._classes.SVC', {
        content: dict({ a: node('FunctionNode', 'os.system') }),
      }),
    ],
    [
      'an item of an array',
      node('NdArrayNode', 'numpy.ndarray', {
        type: 'json',
        content: [node('FunctionNode', 'os.system')],
        shape: tuple(text(1)),
      }),
    ],
  ])('%s', (_what, root) => {
    const report = scan(file(root));
    // A name that nothing calls is unknown, as in a pickle.
    const calls = said(report).some((line) => line.startsWith('call-'));
    expect(report.verdict).toBe(calls ? 'dangerous' : 'unknown');
    expect(said(report).join()).toContain('os.system');
  });

  test('a tree of another class is the tree that skops always makes', () => {
    const root = node('TreeNode', 'os.system', {
      __reduce__: { args: tuple() },
      content: dict({}),
    });
    expect(scan(file(root)).imports.map(({ name }) => name)).toEqual(['Tree']);
  });

  test('a generator whose name is a function of numpy', () => {
    const root = node('RandomGeneratorNode', 'numpy.random._generator.Generator', {
      content: { bit_generator: dict({ bit_generator: text('seed') }) },
    });
    expect(said(scan(file(root)))).toContain('call-unknown numpy.random.seed');
  });

  test('a function of operator under the name of another module', () => {
    const root = node('OperatorFuncNode', 'builtins.methodcaller', { attrs: tuple(text('run')) });
    const report = scan(file(root));
    expect(report.verdict).not.toBe('clean');
    expect(report.imports).toContainEqual(expect.objectContaining({ module: 'operator' }));
  });

  test('a method, whose object is of another class than it says', () => {
    const root = node('MethodNode', 'sklearn.svm._classes.SVC', {
      content: { func: '__reduce__', obj: node('ObjectNode', 'builtins.object') },
    });
    expect(said(scan(file(root))).join()).toContain('builtins.getattr');
  });

  test('the dtype of an object, which may be a property', () => {
    const root = node('DTypeNode', 'numpy.dtype', {
      content: node('ObjectNode', 'sklearn.svm._classes.SVC'),
    });
    expect(said(scan(file(root))).join()).toContain('builtins.getattr');
  });

  test('a pickle in an array', () => {
    const evil = pickle(proto(2), call(global('os', 'system'), str('echo inert')), STOP);
    const root = node('NdArrayNode', 'numpy.ndarray', { type: 'numpy', file: '1.npy' });
    expect(scan(file(root, member('1.npy', objectNpy(evil)))).verdict).toBe('dangerous');
    expect(scan(file(NOTHING, member('extra.bin', evil))).verdict).toBe('dangerous');
  });

  test('what comes first among two nodes of one id is what both are', () => {
    const evil = { ...node('FunctionNode', 'os.system'), __id__: 7 };
    const again = node('TypeNode', 'builtins.int', { __id__: 7.0 });
    const root = node('PartialNode', 'functools.partial', {
      content: { func: again, args: tuple(), kwds: dict({}), namespace: NOTHING },
    });
    expect(said(scan(file(list(evil, root)))).join()).toMatch(/functools\.partial/u);
  });

  test('a schema beside the pickle of torch, both of which some loader reads', () => {
    const root = node('ObjectNode', 'os.system');
    const evil = pickle(proto(2), call(global('os', 'remove'), str('inert')), STOP);
    const members = [member('schema.json', utf8(schema(root)))];
    const report = scan(torchZip({ pickle: evil, members }));
    expect(said(report).join()).toMatch(/os\.remove/u);
    expect(said(report).join()).toMatch(/os\.system/u);
    expect(said(report)).toContain('polyglot');
  });

  test('an archive behind other bytes, which zipfile finds', () => {
    const evil = member('schema.json', utf8(schema(node('ObjectNode', 'os.system'))));
    const report = scan(zip([evil], { prefix: utf8('#! some text\n') }));
    expect(said(report).join()).toMatch(/os\.system/u);
  });

  test('two schemas, of which one is read', () => {
    const evil = member('schema.json', utf8(schema(node('ObjectNode', 'os.system'))));
    const report = scan(file(NOTHING, evil));
    expect(said(report)).toContain('duplicate-member');
    expect(said(report).join()).toMatch(/os\.system/u);
  });

  test('a key that stands twice', () => {
    const twice = schema(NOTHING).replace('{', '{"__loader__":"JsonNode",');
    expect(said(scan(zip([member('schema.json', utf8(twice))]))).join()).toContain(
      'loaders-disagree',
    );
  });

  test('a loader behind a hundred thousand blanks, or spelled with escapes', () => {
    const evil = schema(node('ObjectNode', 'os.system'));
    for (const spelled of [
      ' '.repeat(100_000) + evil,
      evil.replace('__loader__', '\\u005f_loader__'),
    ]) {
      expect(scan(zip([member('schema.json', utf8(spelled))])).verdict).toBe('dangerous');
    }
  });
});

describe('what cannot be read to its end is incomplete', () => {
  test.each([
    [
      'a later protocol',
      zip([member('schema.json', utf8(schema(NOTHING, { protocol: 3 })))]),
      /protocol 3 of skops 0\.16/u,
    ],
    [
      'no protocol',
      zip([member('schema.json', utf8(schema(NOTHING, { protocol: true })))]),
      /protocol \? /u,
    ],
    [
      'a later version',
      zip([member('schema.json', utf8(schema(NOTHING, { _skops_version: '1.2.0' })))]),
      /skops 1\.2\.0/u,
    ],
    ['a node of a new kind', file(node('CodeNode', 'os.system')), /CodeNode/u],
    ['a node without a loader', file(list({ __class__: 'a' })), /without a loader/u],
    [
      'a member that is not there',
      file(node('BytesNode', 'builtins.bytes', { file: 'a.bin' })),
      /a\.bin/u,
    ],
    [
      'an array without a file',
      file(node('NdArrayNode', 'numpy.ndarray', { type: 'numpy' })),
      /without a file/u,
    ],
    [
      'an array that is none',
      file(
        node('NdArrayNode', 'numpy.ndarray', { type: 'numpy', file: '1.npy' }),
        member('1.npy', filled(9)),
      ),
      /no format/u,
    ],
    ['a cached node of nothing', file(node('CachedNode', '.')), /not there/u],
    [
      'a text that Python guesses as UTF-16',
      zip([member('schema.json', wide(schema(NOTHING)))]),
      /./u,
    ],
    [
      'a text behind a mark',
      zip([member('schema.json', concat([0xef, 0xbb, 0xbf], utf8(schema(NOTHING))))]),
      /./u,
    ],
    [
      'JSON inside of JSON that is none',
      file(node('JsonNode', 'builtins.str', { content: '{' })),
      /./u,
    ],
    ['two thousand lists in each other', zip([member('schema.json', utf8(deep(2000)))]), /./u],
  ])('%s', (_what, bytes, reason) => {
    const report = scan(bytes);
    expect(report.verdict).toBe('incomplete');
    expect(report.findings.map(({ message }) => message).join()).toMatch(reason);
  });

  function wide(words: string): Uint8Array {
    return concat([...utf8(words)].flatMap((byte) => [byte, 0]));
  }

  function deep(levels: number): string {
    const open = '{"__loader__":"ListNode","__class__":"list","__module__":"builtins","content":[';
    return `${open.repeat(levels)}${']}'.repeat(levels)}`;
  }
});

test('a cycle of ids is not followed, and not clean', () => {
  const inner = { ...node('CachedNode', '.'), __id__: 5 };
  const root = { ...node('ObjectNode', 'sklearn.svm._classes.SVC', { content: inner }), __id__: 5 };
  expect(scan(file(root)).verdict).not.toBe('clean');
});

test('an object that stands twice is one', () => {
  const one = { ...text('a'), __id__: 5 };
  const cached = { ...node('CachedNode', '.'), __id__: 5 };
  expect(scan(file(list(one, one, cached))).findings).toEqual([]);
});

test.each([
  ['a schema of something else', zip([member('schema.json', utf8('{"type":"object"}'))])],
  ['a schema that is no JSON', zip([member('schema.json', utf8('{"type'))])],
  ['a schema in a folder', zip([member('a/schema.json', utf8(schema(NOTHING)))])],
])('%s is any zip', (_what, bytes) => {
  expect(scan(bytes).format).toBe('zip');
});

test('fails only with a finding, whatever the schema', () => {
  const leaf = fc.constantFrom<unknown>(
    null,
    1,
    'x',
    true,
    [],
    {},
    NOTHING,
    node('ListNode', 'a.b'),
  );
  const loaders = fc.constantFrom(
    ...'DictNode DefaultDictNode ListNode SetNode TupleNode BytesNode SliceNode FunctionNode MethodNode PartialNode TypeNode ConstructorFromReduceNode ObjectNode JsonNode OperatorFuncNode NdArrayNode MaskedArrayNode DTypeNode RandomStateNode RandomGeneratorNode SparseMatrixNode TreeNode LossNode QuantileForestNode _DictWithDeprecatedKeysNode CachedNode'.split(
      ' ',
    ),
  );
  const some = fc.record({
    __loader__: loaders,
    __class__: leaf,
    __module__: leaf,
    __id__: leaf,
    content: fc.oneof(
      leaf,
      fc.dictionary(fc.constantFrom('func', 'args', 'obj', 'main', 'data'), leaf),
    ),
    key_types: leaf,
    attrs: leaf,
    __reduce__: fc.record({ args: leaf }),
    file: leaf,
    type: leaf,
    shape: leaf,
  });
  fc.assert(
    fc.property(some, (root) => {
      expect(said(scan(file(root))).join()).not.toContain('internal-error');
    }),
    { numRuns: 300 },
  );
});
