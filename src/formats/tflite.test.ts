import { readdirSync } from 'node:fs';
import { array, assert as check, nat, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  concat,
  field,
  filled,
  flatbuffer,
  littleEndian,
  u32,
  utf8,
  zip,
  type FlatFields,
} from '../../test/assembler.ts';
import { outline } from '../../test/outline.ts';
import { saidOf, scanned, scannedFixture } from '../../test/scanned.ts';
import { ModelFileError } from '../core/error.ts';
import { Budget } from '../core/limits.ts';
import { bytesSource } from '../core/source.ts';
import { flexTexts } from './flexbuffer.ts';
import { tflite } from './tflite.ts';

const CUSTOM = 32;
const MAGIC = utf8('TFL3');
const builtin = (number: number): FlatFields => ({
  0: { size: 1, value: Math.min(number, 127) },
  3: u32(number),
});
const custom = (name: string): FlatFields => ({ 0: { size: 1, value: CUSTOM }, 1: { text: name } });

interface Pieces {
  readonly version?: number;
  readonly codes?: FlatFields[];
  readonly operators?: FlatFields[];
  readonly tensors?: FlatFields[];
  readonly buffers?: FlatFields[];
  readonly more?: FlatFields;
}
const model = ({
  version = 3,
  codes = [],
  operators,
  tensors = [],
  buffers = [{}],
  more = {},
}: Pieces = {}): Uint8Array => {
  const used = operators ?? codes.map((_, index) => ({ 0: u32(index) }));
  const graph = { 0: { tables: tensors }, 3: { tables: used }, 4: { text: 'main' } };
  return flatbuffer(
    {
      0: u32(version),
      1: { tables: codes },
      2: { tables: [graph] },
      3: { text: 'made by hand' },
      4: { tables: buffers },
      ...more,
    },
    MAGIC,
  );
};
const said = (bytes: Uint8Array): readonly string[] => saidOf(scanned(bytes, 'm.tflite'));
const read = (bytes: Uint8Array): void => {
  for (const _ of tflite.read(bytesSource(bytes), { budget: new Budget() }));
};

/** The options of a Flex operator: a list of its name and its node. */
function flexOptions(name: string, node: Uint8Array): Uint8Array {
  const texts = concat(name.length, utf8(name), 0, node.length, node, 0);
  const list = texts.length + 1;
  // Two references back to the texts, their types, then the root: how far back the list begins.
  const references = [list - 1, list + 1 - (1 + name.length + 2)];
  return concat(texts, 2, references, 0x14, 0x14, 4, 0x28, 1);
}
const flex = (name: string, operator: string): Pieces => ({
  codes: [custom(name)],
  operators: [
    { 0: u32(0), 5: { bytes: flexOptions('x', concat(field(1, 'n'), field(2, operator))) } },
  ],
});

describe('models of the real library', () => {
  const files = readdirSync('test/fixtures/tensorflow').filter((name) => name.endsWith('.tflite'));

  test.each(files)('%s is clean', (name) => {
    const report = scannedFixture(`tensorflow/${name}`);
    expect([report.format, report.verdict, saidOf(report)]).toEqual(['tflite', 'clean', []]);
  });

  test('are four', () => {
    expect(files).toHaveLength(4);
  });
});

describe('operators', () => {
  test('that are built in are clean, by either number', () => {
    expect(said(model({ codes: [builtin(0), builtin(150)] }))).toEqual([]);
  });

  test.each([
    ['a custom one', custom('MyOwnOp'), 'custom:MyOwnOp'],
    ['a custom one with the name of one that is built in', custom('ADD'), 'custom:ADD'],
    ['one that only a delegate knows', builtin(173), 'STABLEHLO_CUSTOM_CALL'],
    ['one of a newer version', builtin(5000), 'BUILTIN 5000'],
  ])('are unknown: %s', (_name, code, expected) => {
    expect(said(model({ codes: [code] }))).toEqual([`operator-unknown unknown ${expected}`]);
  });

  test('of TensorFlow Lite outside the builtin ones are clean', () => {
    expect(said(model({ codes: [custom('TFLite_Detection_PostProcess')] }))).toEqual([]);
  });

  test('of TensorFlow are judged by the node that is run, not by their name', () => {
    expect(said(model(flex('FlexAddV2', 'AddV2')))).toEqual([]);
    expect(said(model(flex('FlexAddV2', 'WriteFile')))).toEqual([
      'operator-capability dangerous WriteFile',
    ]);
    expect(said(model(flex('FlexPyFunc', 'AddV2')))).toEqual([
      'operator-capability dangerous PyFunc',
    ]);
    expect(said(model(flex('Flexible', 'AddV2')))).toEqual(['operator-unknown unknown ible']);
  });

  test('of TensorFlow without a node are incomplete', () => {
    const options = (bytes: Uint8Array): readonly string[] =>
      said(model({ codes: [custom('FlexAddV2')], operators: [{ 0: u32(0), 5: { bytes } }] }));
    expect(options(utf8('nothing'))[0]).toContain('unsupported incomplete');
    const far = { 0: u32(0), 9: { size: 8, value: 9000 }, 10: { size: 8, value: 5 } } as const;
    expect(said(model({ codes: [custom('FlexAddV2')], operators: [far] }))[0]).toContain(
      'unsupported',
    );
  });

  test('with a code that is not there are told', () => {
    expect(said(model({ operators: [{ 0: u32(7) }] }))[0]).toContain('malformed incomplete');
  });

  test('are told once', () => {
    const bytes = model({ codes: [custom('A'), custom('A')], operators: [{}, {}, { 0: u32(1) }] });
    expect(said(bytes)).toHaveLength(1);
  });
});

describe('FlexBuffers', () => {
  test('give the texts of a list', () => {
    const texts = flexTexts(flexOptions('name', utf8('node')));
    expect(texts?.map((text) => new TextDecoder().decode(text))).toEqual(['name', 'node']);
  });

  test('of texts alone give them too', () => {
    const bytes = concat(1, utf8('a'), 0, 1, 4, 15 << 2, 1);
    expect(flexTexts(concat(1, utf8('a'), 0, 1, 3, 1, 15 << 2, 1))).toHaveLength(1);
    expect(flexTexts(bytes)).toBeUndefined();
  });

  test.each([
    ['nothing', new Uint8Array(0)],
    ['a number', Uint8Array.of(5, 4, 1)],
    ['a width that is none', Uint8Array.of(5, 0x28, 3)],
    ['a list from before the beginning', Uint8Array.of(200, 0x28, 1)],
    ['a list of numbers', Uint8Array.of(1, 5, 4, 2, 0x28, 1)],
    ['a list of too many', concat(200, filled(200), 200, 0x28, 1)],
    ['a text that is longer than all', concat(99, 1, 1, 0x14, 2, 0x28, 1)],
  ])('that are anything else give nothing: %s', (_name, bytes) => {
    expect(flexTexts(bytes)).toBeUndefined();
  });
});

describe('tensors', () => {
  const tensor = (shape: number[], buffer = 1, more: FlatFields = {}): FlatFields => ({
    0: { numbers: shape, size: 4 },
    1: { size: 1, value: 0 },
    2: u32(buffer),
    3: { text: 'w' },
    ...more,
  });
  const buffers = [{}, { 0: { bytes: filled(16) } }];

  test('are listed with type and shape', () => {
    const bytes = model({ tensors: [tensor([2, 2]), tensor([9], 0)], buffers });
    expect(outline(bytes)).toEqual(['format tflite', 'tensor w float32 [2, 2]']);
  });

  test.each([
    ['more than their buffer', [tensor([5])], buffers],
    ['a negative shape', [tensor([-1])], buffers],
    ['a buffer that is not there', [tensor([1], 9)], buffers],
    [
      'a buffer outside the file',
      [tensor([1])],
      [{}, { 1: { size: 8, value: 99_999 }, 2: { size: 8, value: 4 } } as const],
    ],
  ])('that claim %s are dangerous', (_name, tensors, list) => {
    expect(said(model({ tensors, buffers: list }))[0]).toContain('storage-size dangerous');
  });

  test('that are sparse, or of texts, or have no buffers at all are no finding', () => {
    const sparse = tensor([100], 1, { 6: { table: {} } });
    const texts = tensor([3], 1, { 1: { size: 1, value: 5 } });
    expect(said(model({ tensors: [sparse, texts], buffers }))).toEqual([]);
    expect(said(model({ codes: [builtin(0)], tensors: [tensor([1], 0)], buffers: [] }))).toEqual(
      [],
    );
  });

  test('of a type nobody knows are listed', () => {
    const odd = tensor([1], 1, { 1: { size: 1, value: 99 } });
    expect(outline(model({ tensors: [odd], buffers }))).toContain('tensor w type 99 [1]');
  });
});

describe('files', () => {
  const labels = zip([{ name: 'labels.txt', data: utf8('cat') }]);

  test('behind the model are a zip, which is read', () => {
    expect(said(concat(model({ codes: [builtin(0)] }), labels))).toEqual([]);
    const evil = zip([{ name: 'x.pkl', data: utf8('cos\nsystem\n(S"echo inert"\ntR.') }]);
    const found = said(concat(model({ codes: [builtin(0)] }), evil));
    expect(found.some((one) => one.includes('dangerous'))).toBe(true);
    expect(outline(concat(model(), evil))).toContain('pickle associated files!x.pkl: os.system');
  });

  test('that hold buffers may not stand anywhere on the machine', () => {
    const group = (name: string): Uint8Array =>
      model({ codes: [builtin(0)], more: { 8: { tables: [{ 0: { text: name } }] } } });
    expect(said(group('weights.bin'))).toEqual([]);
    expect(said(group('../../x'))).toEqual(['reference-escapes dangerous ../../x']);
  });
});

describe('what is no model, or none that we know', () => {
  test('another version is incomplete, and named', () => {
    expect(said(model({ version: 9 }))[0]).toContain('schema version 9');
  });

  test('metadata are listed', () => {
    const bytes = model({ more: { 6: { tables: [{ 0: { text: 'min_runtime_version' } }] } } });
    const parts = [...tflite.read(bytesSource(bytes), { budget: new Budget() })];
    expect(parts.filter(({ kind }) => kind === 'metadata')).toHaveLength(2);
  });

  test.each([
    ['a file cut off', model({ codes: [builtin(0)] }).slice(0, -6), 'TRUNCATED'],
    ['a root outside the file', concat(littleEndian(9999, 4), MAGIC), 'TRUNCATED'],
    ['nothing but a name', concat(littleEndian(0, 4), MAGIC), 'MALFORMED'],
    ['a vector that is larger than the file', model({ more: { 2: { offset: 2 } } }), 'TRUNCATED'],
    ['a name longer than any', model({ codes: [custom('x'.repeat(2000))] }), 'LIMIT_EXCEEDED'],
  ])('%s is refused', (_name, bytes, code) => {
    expect(tflite.detect(bytes.slice(0, 512), bytesSource(bytes))).toBe(true);
    expect(() => read(bytes)).toThrow(
      expect.objectContaining({ code, offset: expect.any(Number) }),
    );
  });

  test('a field outside its table is refused', () => {
    const bytes = model();
    // The size of the root table stands behind that of its fields.
    bytes[10] = 5;
    expect(() => read(bytes)).toThrow(expect.objectContaining({ code: 'MALFORMED' }));
  });

  test('a table that refers to itself is looked at once', () => {
    const self = model({ more: { 2: { offset: 0 } } });
    expect(() => read(self)).toThrow(ModelFileError);
  });
});

test('it fails only with a ModelFileError, whatever the bytes', () => {
  const honest = concat(
    model({
      ...flex('FlexAddV2', 'AddV2'),
      tensors: [{ 0: { numbers: [4], size: 4 }, 2: u32(1) }],
      buffers: [{}, { 0: { bytes: filled(16) } }],
    }),
  );
  check(
    property(array(tuple(nat(honest.length - 1), nat(255)), { maxLength: 6 }), (changes) => {
      const bytes = honest.slice();
      for (const [at, value] of changes) bytes[at] = value;
      try {
        read(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(ModelFileError);
      }
    }),
    { numRuns: 1000 },
  );
});
