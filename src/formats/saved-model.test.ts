import { readdirSync } from 'node:fs';
import { array, assert as check, nat, property, tuple, uint8Array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concat, field, fixed32, utf8, varint, type Piece } from '../../test/assembler.ts';
import { saidOf, scanned, scannedFixture } from '../../test/scanned.ts';
import { ModelFileError } from '../core/error.ts';
import { Budget } from '../core/limits.ts';
import { bytesSource } from '../core/source.ts';
import { detect } from './detect.ts';
import type { Part } from './format.ts';
import { savedModel } from './saved-model.ts';
import { tensorflowGraphFile } from './tensorflow-graph-file.ts';

const STRING = 7;
const FLOAT = 1;

/** An attribute of a node. */
const attr = (key: string, ...value: Piece[]): Uint8Array =>
  field(5, [field(1, key), field(2, [...value])]);
const dtype = (key: string, type = STRING): Uint8Array => attr(key, field(6, type));
const calls = (name: string): Uint8Array => attr('f', field(10, [field(1, name)]));
const text = (key: string, value: string): Uint8Array => attr(key, field(2, value));

interface Fields {
  readonly inputs?: string[];
  readonly attributes?: Uint8Array[];
}
/** The fields of a NodeDef. */
const nodeDef = (name: string, op: string, { inputs = [], attributes = [] }: Fields): Piece[] => [
  field(1, name),
  field(2, op),
  ...inputs.map((input) => field(3, input)),
  ...attributes,
];
const node = (name: string, op: string, fields: Fields = {}): Uint8Array =>
  field(1, nodeDef(name, op, fields));
const inner = (name: string, op: string, fields: Fields = {}): Uint8Array =>
  field(3, nodeDef(name, op, fields));
const tensor = (...values: string[]): Uint8Array =>
  attr('value', field(8, [field(1, STRING), ...values.map((value) => field(8, value))]));
const constant = (name: string, ...values: string[]): Uint8Array =>
  node(name, 'Const', { attributes: [dtype('dtype'), tensor(...values)] });
const func = (name: string, args: string[], ...nodes: Uint8Array[]): Uint8Array =>
  field(1, [field(1, [field(1, name), ...args.map((arg) => field(2, [field(1, arg)]))]), ...nodes]);
const library = (...functions: Uint8Array[]): Uint8Array => field(2, functions);
const meta = (graph: Piece[], ...more: Piece[]): Uint8Array =>
  field(2, [field(1, [field(4, 'serve'), field(5, '2.21.0')]), field(2, graph), ...more]);
const model = (...metas: Uint8Array[]): Uint8Array => concat(field(1, 1), ...metas);

const ADD = node('a', 'AddV2', { attributes: [dtype('T', FLOAT)] });
const found = (bytes: Uint8Array): readonly string[] => saidOf(scanned(bytes, 'saved_model.pb'));
const inGraph = (...nodes: Uint8Array[]): readonly string[] => found(model(meta([ADD, ...nodes])));
const messageOf = (bytes: Uint8Array): string => scanned(bytes).findings[0]?.message ?? '';
const partsOf = (bytes: Uint8Array): Part[] => [
  ...savedModel.read(bytesSource(bytes), { budget: new Budget() }),
];

describe('models of the real library', () => {
  const root = 'test/fixtures/tensorflow';
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:pb|meta)$/.test(name),
  );

  const DANGEROUS = new Set([
    'saved-reads-file/saved_model.pb',
    'saved-writes-file/saved_model.pb',
    'saved-calls-python/saved_model.pb',
    'saved-keras2-lambda/keras_metadata.pb',
  ]);

  test('are there', () => {
    expect(files.length).toBeGreaterThan(15);
  });

  test.each(files)('%s is what it is', (name) => {
    const report = scannedFixture(`tensorflow/${name}`);
    const verdict = DANGEROUS.has(name) ? 'dangerous' : 'clean';
    expect([name, report.verdict]).toEqual([name, verdict]);
    if (verdict === 'clean') expect(saidOf(report)).toEqual([]);
  });

  test('tell their version and what they are for', () => {
    expect(partsOf(model(meta([ADD]))).filter(({ kind }) => kind === 'metadata')).toEqual([
      { kind: 'metadata', name: 'tag', value: 'serve' },
      { kind: 'metadata', name: 'tensorflow version', value: '2.21.0' },
    ]);
  });
});

describe('operators', () => {
  test.each([
    ['calls Python', node('p', 'PyFunc', { attributes: [text('token', 'pyfunc_0')] }), 'PyFunc'],
    ['calls Python without state', node('p', 'PyFuncStateless'), 'PyFuncStateless'],
    ['calls eager Python', node('p', 'EagerPyFunc'), 'EagerPyFunc'],
    ['writes a file', node('p', 'WriteFile', { inputs: ['a', 'a'] }), 'WriteFile'],
    ['reads a file', node('p', 'ReadFile', { inputs: ['a'] }), 'ReadFile'],
    ['lists files', node('p', 'MatchingFiles', { inputs: ['a'] }), 'MatchingFiles'],
    ['opens a server', node('p', 'RpcServer', { inputs: ['a'] }), 'RpcServer'],
    ['runs a graph in text', node('p', 'DatasetFromGraph', { inputs: ['a'] }), 'DatasetFromGraph'],
    ['ends the process', node('p', 'Abort'), 'Abort'],
  ])('one that %s is dangerous', (_name, one, operator) => {
    expect(inGraph(one)).toEqual([`operator-capability dangerous ${operator}`]);
  });

  test('one that nobody knows is unknown', () => {
    expect(inGraph(node('x', 'MyOwnOp'))).toEqual(['operator-unknown unknown MyOwnOp']);
  });

  test('one that prints is clean, unless it prints into a file', () => {
    const print = (stream: string): Uint8Array =>
      node('p', 'PrintV2', { inputs: ['a'], attributes: [text('output_stream', stream)] });
    expect(inGraph(print('stderr'))).toEqual([]);
    expect(inGraph(print('file:///tmp/x'))).toEqual(['operator-capability dangerous PrintV2']);
  });

  test('one that debugs is clean without addresses', () => {
    const urls = (...list: string[]): Uint8Array =>
      node('d', 'DebugIdentityV2', {
        attributes: [
          attr(
            'debug_urls',
            field(
              1,
              list.map((url) => field(2, url)),
            ),
          ),
        ],
      });
    expect(inGraph(urls())).toEqual([]);
    expect(inGraph(urls('grpc://host:1'))).toEqual([
      'operator-capability dangerous DebugIdentityV2',
    ]);
    expect(messageOf(model(meta([urls('file:///a', 'grpc://b')])))).toContain('file:///a grpc://b');
  });

  test('one that takes a description of messages from itself is clean', () => {
    const decode = (source: string): Uint8Array =>
      node('d', 'DecodeProtoV2', { attributes: [text('descriptor_source', source)] });
    expect(inGraph(decode('bytes://\u0001\u0002'), decode('local://'))).toEqual([]);
    expect(inGraph(decode('/etc/x'))).toEqual(['operator-capability dangerous DecodeProtoV2']);
  });

  test('in a function are found, and a call of a function is none', () => {
    const bytes = model(
      meta([
        node('c', '__inference_f_1'),
        library(func('__inference_f_1', ['x'], inner('p', 'EagerPyFunc'))),
      ]),
    );
    expect(found(bytes)).toEqual(['operator-capability dangerous EagerPyFunc']);
  });

  test('are told even if a function has their name', () => {
    const bytes = model(
      meta([node('c', 'PyFunc'), library(func('PyFunc', [], inner('n', 'NoOp')))]),
    );
    expect(found(bytes)).toEqual(['operator-capability dangerous PyFunc']);
  });

  test('in a second meta graph are found', () => {
    const bytes = model(meta([ADD]), meta([node('p', 'PyFunc')]));
    expect(found(bytes)).toEqual(['operator-capability dangerous PyFunc']);
  });

  test('in a second graph, which parsers merge into the first, are found', () => {
    const bytes = model(meta([ADD], field(2, [node('p', 'PyFunc')])));
    expect(found(bytes)).toEqual(['operator-capability dangerous PyFunc']);
  });

  test('with a name nobody would give are refused', () => {
    expect(inGraph(node('x', 'X'.repeat(3000)))[0]).toContain('limit-exceeded incomplete');
  });
});

describe('paths', () => {
  const restore = (input: string): Uint8Array =>
    node('r', 'RestoreV2', { inputs: [input, 'n', 's'] });
  const save = (input: string): Uint8Array => node('s', 'SaveV2', { inputs: [input] });
  const given = node('p', 'Placeholder', { attributes: [dtype('dtype')] });
  const through = (op: string, inputs: string[], attributes: Uint8Array[] = []): Uint8Array =>
    node('t', op, { inputs, attributes });

  test('that the caller gives are clean', () => {
    const suffix = constant('c', '_temp/part');
    const join = node('j', 'StringJoin', { inputs: ['p', 'c'] });
    const shard = node('f', 'ShardedFilename', { inputs: ['j', 'i', 'i'] });
    expect(inGraph(given, suffix, join, shard, save('f'), restore('p'))).toEqual([]);
  });

  test('that stand in the graph are found, with the path', () => {
    const bytes = model(meta([constant('c', '/home/x/.ssh/authorized_keys'), save('c')]));
    expect(found(bytes)).toEqual(['operator-capability dangerous SaveV2']);
    expect(messageOf(bytes)).toContain('path /home/x/.ssh/authorized_keys, leads absolute');
    expect(inGraph(constant('c', '../../up'), restore('c:0'))).toHaveLength(1);
    expect(inGraph(constant('c', 'beside'), restore('c'))).toEqual([]);
    expect(inGraph(constant('c', 'beside'), save('c'))).toHaveLength(1);
  });

  const EVIL = constant('e', '/etc/x');
  test.each([
    ['an identity', through('Identity', ['e'])],
    ['a choice', through('Select', ['q', 'p', 'e'])],
    ['a second choice', through('SelectV2', ['q', 'e', 'p'])],
    ['a pack', through('Pack', ['p', 'e', '^a'])],
    ['a concatenation', through('ConcatV2', ['p', 'e', 'axis'])],
    ['an older concatenation', through('Concat', ['axis', 'p', 'e'])],
    ['a join', through('StringJoin', ['e', 'p'])],
    ['a default', through('PlaceholderWithDefault', ['e'])],
    ['a decoder', through('DecodeBase64', ['p'])],
    ['a number', through('Identity', ['p'], [dtype('T', FLOAT)])],
    ['nothing that is there', through('Identity', ['missing'])],
    ['itself', through('Identity', ['t'])],
  ])('are followed through %s', (_name, one) => {
    expect(inGraph(EVIL, given, one, save('t'))).toEqual(['operator-capability dangerous SaveV2']);
  });

  test('that climb out of what the caller gives are found', () => {
    const climb = node('j', 'StringJoin', { inputs: ['p', 'c'] });
    expect(inGraph(given, constant('c', '/../../x'), climb, save('j'))).toHaveLength(1);
  });

  test('are joined with their separator', () => {
    const parts = [constant('c', ''), constant('d', 'etc')];
    const join = through('StringJoin', ['c', 'd'], [text('separator', '/')]);
    expect(messageOf(model(meta([...parts, join, save('t')])))).toContain('path /etc');
  });

  test('that grow at every join count as computed', () => {
    const joins = Array.from({ length: 40 }, (_, index) =>
      node(`j${index + 1}`, 'StringJoin', { inputs: [`j${index}`, `j${index}`] }),
    );
    const bytes = model(meta([constant('j0', 'x'.repeat(100)), ...joins, save('j40')]));
    expect(messageOf(bytes)).toContain('leads computed');
  });

  test('that are packed as bytes count as computed', () => {
    const packed = node('c', 'Const', {
      attributes: [dtype('dtype'), attr('value', field(8, [field(1, STRING), field(4, 'x')]))],
    });
    expect(messageOf(model(meta([packed, save('c')])))).toContain('leads computed');
  });

  test('that look like ours inside a constant do not pass for given', () => {
    expect(inGraph(constant('c', '\ue000'), save('c'))).toHaveLength(1);
  });

  test('in variables are followed to what is assigned', () => {
    const variable = node('v', 'VarHandleOp', { attributes: [dtype('dtype')] });
    const assign = (from: string): Uint8Array =>
      node(`g${from}`, 'AssignVariableOp', { inputs: ['v', from], attributes: [dtype('dtype')] });
    const read = node('r', 'ReadVariableOp', { inputs: ['v'], attributes: [dtype('dtype')] });
    expect(inGraph(given, variable, assign('p'), read, save('r'))).toEqual([]);
    expect(inGraph(given, EVIL, variable, assign('p'), assign('e'), read, save('r'))).toHaveLength(
      1,
    );
    expect(inGraph(variable, read, save('r'))).toHaveLength(1);
    const old = node('v', 'VariableV2', { attributes: [dtype('dtype')] });
    const set = node('g', 'Assign', { inputs: ['v', 'e'], attributes: [dtype('T')] });
    expect(inGraph(EVIL, old, set, save('v'))).toHaveLength(1);
  });

  const saver = func('save_1', ['prefix'], inner('s', 'SaveV2', { inputs: ['prefix'] }));
  const caller = (input: string): Uint8Array =>
    node('c', 'StatefulPartitionedCall', { inputs: [input], attributes: [calls('save_1')] });

  test('are followed into functions', () => {
    const at = (...nodes: Uint8Array[]): readonly string[] =>
      found(model(meta([...nodes, library(saver)])));
    expect(at(given, caller('p'))).toEqual([]);
    expect(at(EVIL, caller('e'))).toEqual(['operator-capability dangerous SaveV2']);
    expect(at(EVIL, given, caller('p'), node('d', 'save_1', { inputs: ['e'] }))).toHaveLength(1);
    const branch = node('i', 'If', { inputs: ['q', 'e'], attributes: [calls('save_1')] });
    expect(at(EVIL, branch)).toHaveLength(1);
    const mapped = node('m', 'MapDataset', { inputs: ['p'], attributes: [calls('save_1')] });
    expect(at(given, mapped)).toHaveLength(1);
  });

  test('through functions in a list, and in attributes of a function, are followed', () => {
    const listed = node('i', 'Case', {
      inputs: ['q', 'e'],
      attributes: [attr('branches', field(1, [field(9, [field(1, 'save_1')])]))],
    });
    expect(found(model(meta([EVIL, listed, library(saver)])))).toHaveLength(1);
    const held = field(2, [field(1, 'g'), field(2, [field(10, [field(1, 'save_1')])])]);
    const nested = node('m', 'MapDataset', {
      attributes: [attr('f', field(10, [field(1, 'other'), held]))],
    });
    expect(found(model(meta([nested, library(saver)])))).toHaveLength(1);
  });

  test('are told once for each path', () => {
    const said = inGraph(EVIL, save('e'), save('e'), constant('d', '/other'), save('d'));
    expect(said).toHaveLength(2);
    const parts = partsOf(
      model(meta([EVIL, save('e'), save('e'), constant('d', '/b'), save('d')])),
    );
    expect(parts.filter(({ kind }) => kind === 'operator')).toHaveLength(3);
  });

  test('of a cache that has none are clean', () => {
    const cache = node('x', 'CacheDataset', { inputs: ['d', 'c'] });
    expect(inGraph(constant('c', ''), cache)).toEqual([]);
    expect(inGraph(constant('c', 'here'), cache)).toHaveLength(1);
  });
});

describe('assets', () => {
  const asset = (filename: string): Uint8Array =>
    field(6, [field(1, [field(1, 'c:0')]), field(2, filename)]);
  const table = node('t', 'InitializeTableFromTextFileV2', { inputs: ['h', 'c'] });

  test('take the place of the constants that name them', () => {
    const graph = [constant('c', '/home/author/vocabulary.txt'), table];
    expect(found(model(meta(graph)))).toHaveLength(1);
    expect(found(model(meta(graph, asset('vocabulary.txt'))))).toEqual([]);
  });

  test('that leave the folder are dangerous', () => {
    expect(found(model(meta([ADD], asset('../x'))))).toEqual([]);
    expect(found(model(meta([ADD], asset('../../x'))))).toEqual([
      'reference-escapes dangerous ../../x',
    ]);
    expect(found(model(meta([ADD], asset('/etc/x'))))).toEqual([
      'reference-escapes dangerous /etc/x',
    ]);
  });

  test('of TensorFlow 1 stand in a collection', () => {
    const any = field(1, [field(1, 'type/AssetFileDef'), field(2, [field(2, '/etc/x')])]);
    const collection = (name: string): Uint8Array =>
      field(4, [field(1, name), field(2, [field(5, [any])])]);
    expect(found(model(meta([ADD], collection('other'))))).toEqual([]);
    expect(found(model(meta([ADD], collection('saved_model_assets'))))).toEqual([
      'reference-escapes dangerous /etc/x',
    ]);
  });

  test('and constants are bound to the last arguments of a function', () => {
    const reader = func(
      'init',
      ['t', 'path'],
      inner('i', 'InitializeTableFromTextFileV2', { inputs: ['t', 'path'] }),
    );
    const graph = [constant('c', '/etc/x'), library(reader)];
    const objects = (...list: Uint8Array[]): Uint8Array =>
      field(7, [
        ...list.map((one) => field(1, [one])),
        field(2, [field(1, 'init'), field(2, [field(2, [varint(0)])])]),
      ]);
    expect(found(model(meta(graph, objects(field(5, [])))))).toEqual([]);
    expect(found(model(meta(graph, objects(field(9, [field(1, 'c')])))))).toHaveLength(1);
    expect(found(model(meta(graph, objects(field(7, [])))))).toHaveLength(1);
  });
});

describe('objects', () => {
  const object = (metadata: string): Uint8Array =>
    field(7, [field(1, [field(4, [field(3, metadata)])])]);

  test('of old Keras keep the code of their layers', () => {
    const lambda = '{"class_name":"Lambda","config":{"function":["4wAAAA==",null,null]}}';
    const said = found(model(meta([ADD], object(lambda))));
    expect(said.some((one) => one.includes('code'))).toBe(true);
  });

  test('with other metadata say nothing', () => {
    expect(found(model(meta([ADD], object('anything'), object(''))))).toEqual([]);
  });
});

describe('what is no SavedModel, or none that we know', () => {
  test('another schema is incomplete, and named', () => {
    const [said = ''] = found(concat(field(1, 7), meta([ADD])));
    expect(said).toContain('SavedModel schema version 7');
    expect(found(meta([ADD]))[0]).toContain('SavedModel schema version 0');
  });

  test('a graph and a meta graph on their own are read', () => {
    const graph = concat(ADD, node('p', 'PyFunc'));
    expect(detect(bytesSource(graph))?.id).toBe('tensorflow-graph');
    expect(found(graph)).toEqual(['operator-capability dangerous PyFunc']);
    const metaGraph = concat(field(1, [field(4, 'x')]), field(2, [node('p', 'PyFunc')]));
    expect(detect(bytesSource(metaGraph))?.id).toBe('tensorflow-graph');
    expect(found(metaGraph)).toEqual(['operator-capability dangerous PyFunc']);
  });

  test('a graph of functions alone is one', () => {
    const bytes = library(func('f', [], inner('p', 'PyFunc')));
    expect(found(bytes)).toEqual(['operator-capability dangerous PyFunc']);
  });

  test.each([
    ['a file cut off', model(meta([ADD])).slice(0, -3), 'TRUNCATED', 2],
    [
      'a broken field',
      concat(model(meta([ADD])), Uint8Array.of(0x0f)),
      'MALFORMED',
      concat(model(meta([ADD]))).length,
    ],
  ])('%s is refused with code and offset', (_name, bytes, code, offset) => {
    expect(detect(bytesSource(bytes))?.id).toBe('savedmodel');
    expect(() => partsOf(bytes)).toThrow(expect.objectContaining({ code, offset }));
  });

  test('what was found before the damage stays found', () => {
    const broken = meta([node('p', 'PyFunc'), Uint8Array.of(0x0f)]);
    expect(found(model(broken))).toContain('operator-capability dangerous PyFunc');
    const graph = concat(node('p', 'PyFunc'), Uint8Array.of(0x0f));
    expect(found(graph)).toContain('operator-capability dangerous PyFunc');
  });

  test.each([
    ['text', utf8('\n\nsome text that begins like a message')],
    ['a name that is none', concat(field(1, [field(1, 'a b'), field(2, 'Add')]))],
    ['an operator that is none', concat(field(1, [field(1, 'a'), field(2, 'a b')]))],
    ['pieces of a tokenizer', concat(field(1, [field(1, '<unk>'), fixed32(2, 0), field(3, 2)]))],
    ['functions without nodes', library(func('f', []))],
    ['a library that is none', field(2, [field(9, 'x')])],
    ['a field larger than its message', concat(field(1, [0x0a, 9, 1]), field(2, []))],
    ['a version alone', field(1, 1)],
    ['meta information alone', field(1, [field(4, 'serve')])],
    ['nothing', new Uint8Array(0)],
  ])('%s is not claimed', (_name, bytes) => {
    const source = bytesSource(bytes);
    expect(savedModel.detect(bytes, source) || tensorflowGraphFile.detect(bytes, source)).toBe(
      false,
    );
  });

  test('a disk that fails is not taken for another format', () => {
    const read = (): never => {
      throw new ModelFileError('SOURCE_FAILED', 'no');
    };
    expect(() => savedModel.detect(Uint8Array.of(8), { size: 9, read })).toThrow('no');
  });
});

test('it fails only with a ModelFileError, whatever the bytes', () => {
  const honest = model(
    meta([
      constant('c', 'x'),
      node('s', 'SaveV2', { inputs: ['c'] }),
      library(func('f', ['a'], inner('n', 'NoOp'))),
    ]),
  );
  const attempt = (bytes: Uint8Array): void => {
    for (const format of [savedModel, tensorflowGraphFile]) {
      try {
        for (const _ of format.read(bytesSource(bytes), { budget: new Budget() }));
      } catch (error) {
        expect(error).toBeInstanceOf(ModelFileError);
      }
    }
  };
  check(property(uint8Array({ maxLength: 300 }), attempt));
  check(
    property(array(tuple(nat(honest.length - 1), nat(255)), { maxLength: 6 }), (changes) => {
      const bytes = honest.slice();
      for (const [at, value] of changes) bytes[at] = value;
      attempt(bytes);
    }),
  );
});
