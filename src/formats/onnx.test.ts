import { readdirSync } from 'node:fs';
import { assert as check, property, uint8Array, array, nat, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concat, field, filled, utf8, varint, type Piece } from '../../test/assembler.ts';
import { outline } from '../../test/outline.ts';
import { saidOf, scanned, scannedFixture } from '../../test/scanned.ts';
import { ModelFileError } from '../core/error.ts';
import { Budget } from '../core/limits.ts';
import { bytesSource } from '../core/source.ts';
import { detect } from './detect.ts';
import type { Part } from './format.ts';
import { onnx } from './onnx.ts';

const IR = field(1, 10);
const OPSET = field(8, [field(1, ''), field(2, 21)]);
const EVIL = '/etc/passwd';

/** A NodeProto as a field of a graph. */
const node = (type: string, { domain = '', attributes = [] as Uint8Array[] } = {}): Uint8Array =>
  field(1, [field(1, 'x'), field(2, 'y'), field(4, type), ...attributes, field(7, domain)]);
const attribute = (name: string, ...pieces: Piece[]): Uint8Array =>
  field(5, [field(1, name), ...pieces]);
const graph = (...pieces: Piece[]): Uint8Array => field(7, [field(2, 'main'), ...pieces]);
const model = (...pieces: Piece[]): Uint8Array => concat(IR, field(2, 'test'), ...pieces, OPSET);
const func = (domain: string, name: string, ...nodes: Uint8Array[]): Uint8Array =>
  field(25, [field(1, name), field(10, domain), ...nodes.map((one) => renumbered(one, 7))]);
/** A node of a function is its field 7. */
const renumbered = (bytes: Uint8Array, number: number): Uint8Array =>
  concat(varint(number * 8 + 2), bytes.slice(1));

interface External {
  readonly location?: string;
  readonly length?: string;
}
const entry = (key: string, value: string): Uint8Array =>
  field(13, [field(1, key), field(2, value)]);
/** The fields of a TensorProto of four floats. */
const external = ({ location, length }: External): Piece[] => [
  field(1, 4),
  field(2, 1),
  field(8, 'w'),
  ...(location === undefined ? [] : [entry('location', location)]),
  ...(length === undefined ? [] : [entry('length', length)]),
  field(14, 1),
];
const raw = (type: number, shape: number[], size: number): Piece[] => [
  field(1, [shape.map((one) => varint(one))]),
  field(2, type),
  field(8, 'w'),
  field(9, [filled(size)]),
];
const RELU = node('Relu');

const partsOf = (bytes: Uint8Array): Part[] => [
  ...onnx.read(bytesSource(bytes), { budget: new Budget() }),
];
const found = (bytes: Uint8Array): readonly string[] => saidOf(scanned(bytes, 'model.onnx'));

describe('models of the real libraries', () => {
  const files = readdirSync('test/fixtures/onnx').filter((name) => name.endsWith('.onnx'));

  test.each(files)('%s is clean', (name) => {
    const report = scannedFixture(`onnx/${name}`);
    expect([report.format, report.verdict, saidOf(report)]).toEqual(['onnx', 'clean', []]);
  });

  test('list their tensors with type, shape and place', () => {
    const bytes = model(graph(RELU, field(5, raw(1, [2, 2], 16))));
    expect(outline(bytes)).toEqual(['format onnx', 'tensor w float32 [2, 2]']);
    const tensor = partsOf(bytes).find(({ kind }) => kind === 'tensor');
    expect(tensor).toMatchObject({ start: expect.any(Number), end: expect.any(Number) });
  });

  test('list their versions and properties', () => {
    const bytes = concat(model(graph(RELU)), field(14, [field(1, 'author'), field(2, 'me')]));
    const metadata = partsOf(bytes).filter(({ kind }) => kind === 'metadata');
    expect(metadata).toEqual(
      [
        ['ir_version', '10'],
        ['producer', 'test'],
        ['opset ai.onnx', '21'],
        ['author', 'me'],
      ].map(([name, value]) => ({ kind: 'metadata', name, value })),
    );
  });
});

describe('operators', () => {
  test('of the default domain have two spellings', () => {
    expect(found(model(graph(RELU, node('Relu', { domain: 'ai.onnx' }))))).toEqual([]);
  });

  test('of a domain nobody knows are unknown', () => {
    expect(found(model(graph(node('Thing', { domain: 'custom' }))))).toEqual([
      'operator-unknown unknown custom::Thing',
    ]);
  });

  test('that call Python are dangerous, in whatever domain', () => {
    const attributes = [
      attribute('module', field(4, 'os')),
      attribute('class_name', field(4, 'X')),
    ];
    const report = scanned(model(graph(node('PyOp', { domain: 'any', attributes }))));
    expect(saidOf(report)).toEqual(['operator-capability dangerous *::PyOp']);
    expect(report.findings[0]?.message).toContain('module os');
  });

  test.each([
    ['a branch', field(6, [node('PythonOp', { domain: 'com.microsoft' })])],
    ['a list of graphs', field(11, [node('PythonOp', { domain: 'com.microsoft' })])],
  ])('in %s of an attribute are found', (_name, inner) => {
    const bytes = model(graph(node('If', { attributes: [attribute('then_branch', inner)] })));
    expect(found(bytes)).toEqual(['operator-capability dangerous com.microsoft::PythonOp']);
  });

  test('in a function that is called are found, and the call is none', () => {
    const bytes = model(
      graph(node('F', { domain: 'mine' })),
      func('mine', 'F', node('ATen', { domain: 'org.pytorch.aten' })),
    );
    expect(found(bytes)).toEqual(['operator-capability dangerous org.pytorch.aten::ATen']);
  });

  test('in the training part are found', () => {
    const bytes = model(graph(RELU), field(20, [field(2, [node('PyOp')])]));
    expect(found(bytes)).toEqual(['operator-capability dangerous *::PyOp']);
  });

  test('that a function of the file defines again are told', () => {
    const bytes = model(graph(RELU), func('', 'Relu', node('Add')));
    expect(found(bytes)[0]).toContain('operator-shadowed unknown');
  });

  test('have the last of two types, as parsers read them', () => {
    const twice = field(1, [field(4, 'Relu'), field(4, 'Other')]);
    expect(found(model(graph(twice)))).toEqual(['operator-unknown unknown ai.onnx::Other']);
  });

  test('of a second graph are merged into the first, which is told', () => {
    const said = found(model(graph(RELU), field(7, [node('PyOp')])));
    expect(said).toContain('operator-capability dangerous *::PyOp');
    expect(said.some((one) => one.startsWith('readers-disagree dangerous'))).toBe(true);
  });

  test('that hand a compiled file to an accelerator are unknown, and the file is told', () => {
    const attributes = [
      attribute('embed_mode', field(3, 0)),
      attribute('ep_cache_context', field(4, '../lib.so')),
    ];
    const bytes = model(graph(node('EPContext', { domain: 'com.microsoft', attributes })));
    expect(found(bytes)).toEqual([
      'reference-escapes dangerous ../lib.so',
      'operator-unknown unknown com.microsoft::EPContext',
    ]);
  });

  test('with a name nobody would give are refused', () => {
    expect(found(model(graph(node('x'.repeat(2000)))))[0]).toContain('limit-exceeded incomplete');
  });
});

describe('data in other files', () => {
  test.each([
    ['an initializer', (tensor: Piece[]) => field(5, tensor)],
    ['a sparse initializer', (tensor: Piece[]) => field(15, [field(1, tensor)])],
    [
      'an attribute',
      (tensor: Piece[]) => node('Constant', { attributes: [attribute('value', field(5, tensor))] }),
    ],
    [
      'a sparse attribute',
      (tensor: Piece[]) =>
        node('Constant', { attributes: [attribute('v', field(22, [field(2, tensor)]))] }),
    ],
    [
      'a branch',
      (tensor: Piece[]) =>
        node('If', { attributes: [attribute('then_branch', field(6, [field(5, tensor)]))] }),
    ],
  ])('of %s may not stand anywhere on the machine', (_name, place) => {
    const bytes = model(graph(RELU, place(external({ location: EVIL }))));
    expect(found(bytes)).toEqual([`reference-escapes dangerous ${EVIL}`]);
  });

  test('beside the model are no finding, out of its folder they are', () => {
    const at = (location: string): readonly string[] =>
      found(model(graph(RELU, field(5, external({ location })))));
    expect(at('weights.bin')).toEqual([]);
    expect(at('../weights.bin')).toEqual(['reference-escapes dangerous ../weights.bin']);
    expect(at('https://host/w')).toEqual(['reference-escapes dangerous https://host/w']);
  });

  test('at an address of the process are dangerous', () => {
    const said = found(model(graph(RELU, field(5, external({ location: '*/_ORT_MEM_ADDR_/*' })))));
    expect(said[0]).toContain('storage-size dangerous');
  });

  test('with a key that becomes an attribute of the loader are dangerous', () => {
    const tensor = [...external({ location: 'w.bin' }), entry('__class__', 'x')];
    expect(found(model(graph(RELU, field(5, tensor))))[0]).toContain('readers-disagree dangerous');
  });

  test('without a place are incomplete', () => {
    const said = found(model(graph(RELU, field(5, external({})))));
    expect(said[0]).toContain('malformed incomplete');
  });

  test.each(['8', 'NaN'])('that are %s bytes of sixteen are told', (length) => {
    const said = found(model(graph(RELU, field(5, external({ location: 'w.bin', length })))));
    expect(said[0]).toContain('storage-size dangerous');
  });
});

describe('tensors', () => {
  const said = (tensor: Piece[]): readonly string[] => found(model(graph(RELU, field(5, tensor))));

  test.each([
    ['floats', raw(1, [2, 2], 16)],
    ['four-bit numbers', raw(22, [3], 2)],
    ['nothing', raw(1, [0, 5], 0)],
    ['a type nobody knows', raw(99, [2], 1)],
    ['halves among wider numbers', [field(1, 2), field(2, 10), field(4, [filled(8)])]],
  ])('of %s that fit are no finding', (_name, tensor) => {
    expect(said(tensor)).toEqual([]);
  });

  test('that claim more than their bytes are dangerous', () => {
    expect(said(raw(1, [2, 3], 16))[0]).toContain('storage-size dangerous');
    expect(said(raw(1, [-1], 16))[0]).toContain('storage-size dangerous');
    expect(said([field(1, 3), field(2, 1), field(4, [filled(8)])])[0]).toContain('storage-size');
  });

  test('with bytes left over are told', () => {
    expect(said(raw(1, [2], 16))[0]).toContain('tail-mismatch unknown');
  });

  test('of more dimensions than anything has are refused', () => {
    const shape = Array.from({ length: 2000 }, () => 1);
    expect(said(raw(1, shape, 4))[0]).toContain('limit-exceeded incomplete');
  });
});

describe('what is no ONNX, or none that we know', () => {
  test('a newer version is incomplete, and named', () => {
    const [said = ''] = found(concat(field(1, 99), graph(RELU)));
    expect(said).toContain('unsupported incomplete');
    expect(said).toContain('ONNX IR version 99');
  });

  test.each([
    ['a file cut off', model(graph(RELU)).slice(0, -3), 'TRUNCATED', 32],
    ['a broken field', concat(IR, graph(RELU), Uint8Array.of(0x0f)), 'MALFORMED', 26],
  ])('%s is refused with code and offset', (_name, bytes, code, offset) => {
    expect(detect(bytesSource(bytes))?.id).toBe('onnx');
    expect(() => partsOf(bytes)).toThrow(expect.objectContaining({ code, offset, format: 'onnx' }));
  });

  test('what was found before the damage stays found', () => {
    const bytes = concat(model(graph(node('PyOp'))), Uint8Array.of(0x0f));
    expect(found(bytes)).toContain('operator-capability dangerous *::PyOp');
  });

  test.each([
    ['text', utf8('\u0008\u0001 some text that begins like a number')],
    ['no version', concat(field(2, 'x'), graph(RELU))],
    ['no graph', concat(IR, field(2, 'x'))],
    ['a graph that is text', concat(IR, field(7, 'some text'))],
    ['a graph without anything', concat(IR, field(7, ''))],
    ['a graph that is larger than its file says', concat(IR, Uint8Array.of(0x3a, 3, 0x0a, 9, 1))],
    ['a node that is none', concat(IR, field(7, [field(1, [field(99, 'x')])]))],
    ['another field', concat(IR, field(99, 'x'), graph(RELU))],
    ['too many fields', concat(IR, ...Array.from({ length: 1100 }, () => OPSET), graph(RELU))],
    ['nothing', new Uint8Array(0)],
  ])('%s is not claimed', (_name, bytes) => {
    expect(onnx.detect(bytes.slice(0, 512), bytesSource(bytes))).toBe(false);
  });

  test('a disk that fails is not taken for another format', () => {
    const read = (): never => {
      throw new ModelFileError('SOURCE_FAILED', 'no');
    };
    expect(() => onnx.detect(IR, { size: 9, read })).toThrow('no');
  });

  test('a program of functions alone is one', () => {
    expect(found(model(func('a', 'b', RELU), IR))).toEqual([]);
  });
});

test('it fails only with a ModelFileError, whatever the bytes', () => {
  const honest = model(
    graph(RELU, field(5, raw(1, [2, 2], 16)), field(5, external({ location: 'w' }))),
    func('mine', 'F', RELU),
  );
  const changes = array(tuple(nat(honest.length - 1), nat(255)), { maxLength: 6 });
  const attempt = (bytes: Uint8Array): void => {
    try {
      partsOf(bytes);
    } catch (error) {
      expect(error).toBeInstanceOf(ModelFileError);
    }
  };
  check(property(uint8Array({ maxLength: 300 }), attempt));
  check(
    property(changes, (list) => {
      const bytes = honest.slice();
      for (const [at, value] of list) bytes[at] = value;
      attempt(bytes);
    }),
  );
});
