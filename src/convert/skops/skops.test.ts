import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ADDITEMS,
  APPENDS,
  attributes,
  binfloat,
  binget,
  binput,
  BUILD,
  bytearray8,
  bytes,
  call,
  dict,
  dtype,
  EMPTY_DICT,
  EMPTY_LIST,
  EMPTY_SET,
  filled,
  FROZENSET,
  global,
  instance,
  list,
  longBytes,
  long4,
  MARK,
  ndarray,
  NEWFALSE,
  NEWTRUE,
  none,
  num,
  pickle,
  proto,
  SETITEMS,
  STOP,
  str,
  tuple,
  utf8,
  zip,
  type Piece,
} from '../../../test/assembler.ts';
import { convertInMemory, modelContext, modelFrom } from '../../../test/memory-output.ts';
import { scanned } from '../../../test/scanned.ts';
import { canonicalHex } from '../../../test/tensor-model.ts';
import { ModelFileError } from '../../core/error.ts';
import { bytesSource } from '../../core/source.ts';
import { flatten } from '../flatten.ts';
import type { Model } from '../model/model.ts';
import type { ModelValue } from '../model/value.ts';
import { readModel } from '../read-model.ts';
import { skops } from '../writers/skops.ts';
import { openArchive } from '../zip-member-source.ts';

const modelOf = (...pieces: readonly Piece[]): Model =>
  modelFrom(pickle(proto(5), pieces, STOP), 'pickle');

/** A value written, and its schema. */
function written(...pieces: readonly Piece[]) {
  const { conversion, output } = convertInMemory(modelOf(...pieces), skops);
  const file = output.bytesOf('model.skops');
  const archive = openArchive(bytesSource(file), modelContext());
  const text = new TextDecoder().decode(archive.bytes('schema.json', 2 ** 24));
  return {
    conversion,
    file,
    schema: JSON.parse(text) as SchemaNode,
    names: [...archive.members.keys()],
  };
}
interface SchemaNode {
  readonly __class__: string;
  readonly __module__: string;
  readonly __loader__: string;
  readonly __id__?: number;
  readonly content?: unknown;
  readonly [field: string]: unknown;
}

const why = (...pieces: readonly Piece[]): string => {
  try {
    written(...pieces);
  } catch (error) {
    if (error instanceof ModelFileError) return error.message;
    throw error;
  }
  return 'written';
};

const array = ndarray('f8', 2, new Uint8Array(16));
const estimator = (values: Readonly<Record<string, Piece>>): Piece => [
  instance(global('sklearn.linear_model._logistic', 'LogisticRegression')),
  attributes(values),
  BUILD,
];

describe('models of scikit-learn', () => {
  const folder = 'test/fixtures/convert/sklearn';
  test.each(readdirSync(folder).filter((name) => /\.(?:pkl|joblib)$/.test(name)))(
    '%s becomes a skops file with the same arrays, and no danger',
    (name) => {
      const model = readModel(
        bytesSource(new Uint8Array(readFileSync(`${folder}/${name}`))),
        modelContext(),
      );
      const { conversion, output } = convertInMemory(model, skops);
      expect(conversion.lossy).toBe(false);
      const file = output.bytesOf('model.skops');
      const back = flatten(modelFrom(file, 'skops').root).tensors.map((named) =>
        canonicalHex(named.tensor),
      );
      const before = flatten(model.root).tensors.map((named) => canonicalHex(named.tensor));
      // Of a seed sequence the pool is made again, and is not kept.
      const pool = name === 'histograms.joblib' ? 1 : 0;
      expect(new Set(before).size - new Set(back).size).toBe(pool);
      expect(back.filter((bytes) => !before.includes(bytes))).toEqual([]);
      const report = scanned(file, 'model.skops');
      expect(report.verdict).not.toBe('dangerous');
      expect(report.verdict).not.toBe('incomplete');
    },
  );

  test.each(readdirSync('test/fixtures/skops'))(
    '%s, which skops wrote, is read and written again',
    (name) => {
      const file = new Uint8Array(readFileSync(`test/fixtures/skops/${name}`));
      const model = modelFrom(file, 'skops');
      const { output } = convertInMemory(model, skops);
      const [before, after] = [model, modelFrom(output.bytesOf('model.skops'), 'skops')].map(
        ({ root }) =>
          flatten(root).tensors.map((named) => [named.name, canonicalHex(named.tensor)]),
      );
      expect(after).toEqual(before);
    },
  );

  test('who loads the file is told what to trust', () => {
    const { conversion } = written(
      estimator({ kernel: global('my.module', 'kernel'), f: global('numpy', 'log1p') }),
    );
    expect(conversion.notes).toEqual(['skops.io.load must be told to trust my.module.kernel']);
  });
});

describe('values', () => {
  test.each<[string, Piece, Partial<SchemaNode>]>([
    ['nothing', none, { content: 'null' }],
    ['a truth value', NEWTRUE, { content: 'true' }],
    ['a whole number', long4(longBytes(2n ** 70n)), { content: '1180591620717411303424' }],
    ['a float', binfloat(2), { content: '2.0' }],
    ['a small float', binfloat(1e-7), { content: '1e-7' }],
    ['minus nothing', binfloat(-0), { content: '-0.0' }],
    ['no number', binfloat(NaN), { content: 'NaN' }],
    ['a text', str('"é'), { content: '"\\"é"' }],
  ])('%s is JSON in JSON', (_what, piece, node) => {
    expect(written(piece).schema).toMatchObject({ __loader__: 'JsonNode', is_json: true, ...node });
  });

  test.each<[string, Piece, string, string]>([
    ['a list', list(num(1)), 'builtins.list', 'ListNode'],
    ['a tuple', tuple(num(1)), 'builtins.tuple', 'TupleNode'],
    ['a set', [EMPTY_SET, MARK, num(1), ADDITEMS], 'builtins.set', 'SetNode'],
    ['a frozen set', [MARK, num(1), FROZENSET], 'builtins.frozenset', 'ConstructorFromReduceNode'],
    ['bytes', bytes(utf8('ab')), 'builtins.bytes', 'BytesNode'],
    ['a byte array', bytearray8(utf8('ab')), 'builtins.bytearray', 'BytearrayNode'],
    [
      'a complex number',
      call(global('builtins', 'complex'), binfloat(1), binfloat(2)),
      'builtins.complex',
      'ConstructorFromReduceNode',
    ],
    ['a class', global('sklearn.svm', 'SVC'), 'sklearn.svm.SVC', 'TypeNode'],
    ['a function of numpy', global('numpy', 'log'), 'numpy.log', 'FunctionNode'],
    [
      'the same by its old name',
      global('numpy.core._multiarray_umath', 'log'),
      'numpy.log',
      'FunctionNode',
    ],
    [
      'an ordered dict',
      call(global('collections', 'OrderedDict')),
      'collections.OrderedDict',
      'DictNode',
    ],
    [
      'a dict with a default',
      call(global('collections', 'defaultdict'), global('builtins', 'int')),
      'collections.defaultdict',
      'DefaultDictNode',
    ],
    [
      'a slice',
      call(global('builtins', 'slice'), num(0), none, str('a')),
      'builtins.slice',
      'SliceNode',
    ],
    [
      'a range',
      call(global('builtins', 'range'), num(0), num(2), num(1)),
      'builtins.range',
      'ConstructorFromReduceNode',
    ],
    [
      'an operator',
      call(global('operator', 'itemgetter'), num(0)),
      'operator.itemgetter',
      'OperatorFuncNode',
    ],
    [
      'a loss',
      call(global('sklearn.linear_model._sgd_fast', 'Hinge'), binfloat(1)),
      'sklearn.linear_model._sgd_fast.Hinge',
      'LossNode',
    ],
    ['a type of numpy', dtype('f4'), 'numpy.dtype', 'DTypeNode'],
    ['the type of objects', dtype('O8'), 'numpy.dtype', 'DTypeNode'],
    ['an object without a state', instance(global('my', 'Thing')), 'my.Thing', 'ObjectNode'],
    [
      'a method',
      call(global('builtins', 'getattr'), instance(global('my', 'Thing')), str('run')),
      'my.Thing',
      'MethodNode',
    ],
    [
      'a partial function',
      [
        call(global('functools', 'partial'), global('my', 'f')),
        tuple(global('my', 'f'), tuple(num(1)), dict(), none),
        BUILD,
      ],
      'functools.partial',
      'PartialNode',
    ],
    [
      'a loss of Cython',
      call(
        global('_loss', '__pyx_unpickle_CyPinballLoss'),
        global('_loss', 'CyPinballLoss'),
        num(1),
        tuple(binfloat(0.5)),
      ),
      'sklearn._loss._loss.CyPinballLoss',
      'LossNode',
    ],
    [
      'a distance',
      [
        call(
          global('sklearn.metrics._dist_metrics', 'newObj'),
          global('sklearn.metrics._dist_metrics', 'X'),
        ),
        tuple(num(2)),
        BUILD,
      ],
      'sklearn.metrics._dist_metrics.X',
      'ObjectNode',
    ],
    [
      'an object of protocol 1',
      [
        call(
          global('copyreg', '_reconstructor'),
          global('my', 'Old'),
          global('builtins', 'object'),
          none,
        ),
        attributes({ a: num(1) }),
        BUILD,
      ],
      'my.Old',
      'ObjectNode',
    ],
    [
      'a dict of a class',
      [instance(global('my', 'Bag')), MARK, str('a'), num(1), SETITEMS],
      'my.Bag',
      'DictNode',
    ],
    [
      'a list of a class',
      [instance(global('my', 'Row')), MARK, num(1), APPENDS],
      'my.Row',
      'ListNode',
    ],
    [
      'a random state',
      [
        call(global('numpy.random._pickle', '__randomstate_ctor'), str('MT19937')),
        attributes({ pos: num(1) }),
        BUILD,
      ],
      'numpy.random.mtrand.RandomState',
      'RandomStateNode',
    ],
    [
      'a generator without its seed',
      [
        call(global('numpy.random._pickle', '__generator_ctor'), str('PCG64')),
        attributes({ bit_generator: str('PCG64') }),
        BUILD,
      ],
      'numpy.random._generator.Generator',
      'RandomGeneratorNode',
    ],
  ])('%s is the node that skops makes of it, and is read again', (_what, piece, name, loader) => {
    const { schema, file } = written(piece);
    expect([`${schema.__module__}.${schema.__class__}`, schema.__loader__]).toEqual([name, loader]);
    expect(modelFrom(file, 'skops').root).toBeDefined();
  });

  test('what is one object stays one object', () => {
    const { schema, names, file } = written(list(list(), [array, binput(1)], binget(1)));
    const content = schema.content as readonly SchemaNode[];
    expect(content.map((node) => node.__loader__)).toEqual([
      'ListNode',
      'NdArrayNode',
      'CachedNode',
    ]);
    expect(content[2]?.__id__).toBe(content[1]?.__id__);
    expect(names.filter((name) => name.endsWith('.npy'))).toHaveLength(1);
    const { root } = modelFrom(file, 'skops');
    expect(root.kind === 'list' && root.items[1] === root.items[2]).toBe(true);
  });

  test('keys that JSON objects cannot have are pairs', () => {
    const plain = written(
      dict([str('2'), none], [str('a'), none], [num(1), none], [binfloat(1.5), none]),
    );
    expect(plain.schema.__loader__).toBe('DictNode');
    expect(Object.keys(plain.schema.content as object)).toEqual(['1', '2', 'a', '1.5']);
    const mixed = written(dict([str('1'), none], [num(1), none]));
    expect(mixed.schema).toMatchObject({
      __loader__: 'ConstructorFromReduceNode',
      __class__: 'dict',
    });
    expect(mixed.conversion.notes[0]).toContain('is made of a list of pairs');
    expect(written(dict([tuple(num(1)), none])).schema.__class__).toBe('dict');
    expect(written(dict([none, none], [NEWFALSE, none])).schema.__class__).toBe('dict');
  });

  test('arrays of objects are nested lists', () => {
    const objects = (shape: readonly number[], ...items: readonly Piece[]): Piece => [
      call(
        global('numpy._core.multiarray', '_reconstruct'),
        global('numpy', 'ndarray'),
        tuple(num(0)),
        bytes(utf8('b')),
      ),
      tuple(num(1), tuple(...shape.map(num)), dtype('O8'), NEWFALSE, list(...items)),
      BUILD,
    ];
    const { schema, file } = written(objects([2, 1, 2], num(1), num(2), num(3), none));
    expect(schema).toMatchObject({ __loader__: 'NdArrayNode', type: 'json' });
    expect(modelFrom(file, 'skops').root).toMatchObject({
      what: 'object-array',
      layout: '(2, 1, 2)',
    });
    expect(why(objects([1, 1], list()))).toContain('an array of objects of 2 dimensions');
    expect(why(objects([], list()))).toContain('an array of objects without dimensions');
    expect(why(objects([0, 2]))).toContain('an array of objects of 2 dimensions');
  });
});

describe('what skops cannot hold', () => {
  const deep = Array.from({ length: 300 }).reduce<Piece>((inner) => tuple(inner), none);
  test.each<[string, Piece, string]>([
    [
      'a value in itself',
      [EMPTY_LIST, binput(0), MARK, binget(0), APPENDS],
      'a value that holds itself',
    ],
    [
      'an object that holds itself',
      [
        instance(global('my', 'Node')),
        binput(0),
        EMPTY_DICT,
        MARK,
        str('me'),
        binget(0),
        SETITEMS,
        BUILD,
      ],
      'a value that holds itself',
    ],
    ['a command', call(global('os', 'system'), str('echo inert')), 'what os.system(…) makes'],
    ['code', call(global('builtins', 'eval'), str('1')), 'what builtins.eval(…) makes'],
    [
      'an unknown class that is called',
      call(global('my', 'Thing'), num(1)),
      'what my.Thing(…) makes',
    ],
    ['arguments of __new__', instance(global('my', 'Thing'), num(1)), 'what my.Thing(…) makes'],
    [
      'a name in a class',
      global('my', 'Outer.Inner'),
      'as it imports only what stands in a module',
    ],
    [
      'slots',
      [instance(global('my', 'S')), tuple(none, dict([str('a'), num(1)])), BUILD],
      'the slots of a my.S',
    ],
    [
      'two states',
      [instance(global('my', 'S')), dict(), BUILD, dict(), BUILD],
      'a my.S with two states',
    ],
    [
      'attributes beside items',
      [
        instance(global('my', 'B')),
        MARK,
        str('a'),
        num(1),
        SETITEMS,
        attributes({ x: num(1) }),
        BUILD,
      ],
      'the attributes of a my.B beside its items',
    ],
    [
      'a default and numbers for keys',
      [
        call(global('collections', 'defaultdict'), global('builtins', 'int')),
        MARK,
        num(1),
        num(1),
        SETITEMS,
      ],
      'a defaultdict with keys that are no texts',
    ],
    [
      'a slice of arrays',
      call(global('builtins', 'slice'), array, none, none),
      'a slice with a tensor',
    ],
    ['a huge number', long4(filled(1025, 0x7f)), 'a number that is too large'],
    ['a big-endian type', dtype('f8', '>'), 'a big-endian type'],
    ['depth', deep, 'values more than 250 deep'],
  ])('%s is refused with the reason', (_what, piece, reason) => {
    expect(why(piece)).toContain(reason);
  });

  test('nothing is written then', () => {
    const model = modelOf(list(array, call(global('os', 'system'), str('echo inert'))));
    let created = 0;
    const output = {
      name: 'x.skops',
      create: () => {
        created += 1;
        throw new Error('no');
      },
      reopen: () => bytesSource(new Uint8Array(0)),
    };
    const content = {
      model,
      root: model.root,
      tensors: [],
      aliased: [],
      others: [],
      provenance: new Map<string, string>(),
    };
    expect(() => skops.write(content, output, { maxShardSize: Infinity })).toThrow(ModelFileError);
    expect(created).toBe(0);
  });
});

describe('a skops file that lies', () => {
  const leaf = '"__class__":"str","__module__":"builtins"';
  const json = (text: string): string =>
    `{${leaf},"__loader__":"JsonNode","content":${JSON.stringify(text)}}`;
  const file = (schema: string, members: Readonly<Record<string, Uint8Array>> = {}): Uint8Array =>
    zip([
      { name: 'schema.json', data: utf8(schema) },
      ...Object.entries(members).map(([name, data]) => ({ name, data })),
    ]);
  const array1 =
    '{"__class__":"ndarray","__module__":"numpy","__loader__":"NdArrayNode","type":"numpy","file":"../1.npy"}';
  test.each<[string, string, string]>([
    ['a file that is not there', array1, 'names "../1.npy", which is not in the archive'],
    ['an unknown node', `{${leaf},"__loader__":"XNode"}`, 'a node of the kind "XNode"'],
    ['no node', '{}', 'a node without a loader'],
    [
      'a node that stands for none',
      `{${leaf},"__loader__":"CachedNode","__id__":1}`,
      'stands for none',
    ],
    [
      'a node inside itself',
      `{"__class__":"list","__module__":"builtins","__loader__":"ListNode","__id__":1,"content":[{${leaf},"__loader__":"CachedNode","__id__":1}]}`,
      'a node inside itself',
    ],
    [
      'a key that stands twice',
      `{${leaf},"__loader__":"JsonNode","content":"1","content":"2"}`,
      'stands twice',
    ],
    ['JSON that is none', json('{'), 'the text ends at 1'],
    ['a plain value that is none', json('[1]'), 'a JsonNode that is no plain value'],
    ['no content', `{${leaf},"__loader__":"JsonNode"}`, 'a JsonNode without content'],
    [
      'an array of an unknown kind',
      array1.replace('"numpy","file"', '"x","file"'),
      'an array of an unknown kind',
    ],
    ['an array without a file', array1.replace('"file"', '"fil"'), 'a NdArrayNode without a file'],
    [
      'a shape that is too large',
      `{"__class__":"ndarray","__module__":"numpy","__loader__":"NdArrayNode","type":"json","content":[],"shape":{"__class__":"tuple","__module__":"builtins","__loader__":"TupleNode","content":[${json('3')}]}}`,
      'an array of 3 objects with 0',
    ],
  ])('%s is refused', (_what, schema, message) => {
    const read = (): ModelValue => modelFrom(file(schema), 'skops').root;
    expect(read).toThrow(ModelFileError);
    expect(read).toThrow(message);
  });

  test('damage fails only with a ModelFileError', () => {
    const honest = ['kinds.skops', 'forest.skops'].map(
      (name) => new Uint8Array(readFileSync(`test/fixtures/skops/${name}`)),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...honest),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        (original, changes) => {
          const damaged = original.slice();
          for (const [at, byte] of changes) damaged[at % damaged.length] = byte;
          try {
            flatten(modelFrom(damaged, 'skops').root);
          } catch (error) {
            expect(error).toBeInstanceOf(ModelFileError);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
