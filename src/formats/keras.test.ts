import fc from 'fast-check';
import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { call, concat, global, pickle, proto, STOP, str, utf8, zip } from '../../test/assembler.ts';
import { Hdf5Image, externalLink, stringAttribute } from '../../test/assemble/hdf5.ts';
import { outline } from '../../test/outline.ts';
import { ModelFileError } from '../core/error.ts';
import type { FileReport } from '../core/finding.ts';
import { Budget } from '../core/limits.ts';
import { bytesSource } from '../core/source.ts';
import { BUILT_IN } from '../policy/profile.ts';
import { scanSource } from '../scan/scan.ts';
import { detectAll } from './detect.ts';

const FIXTURES = 'test/fixtures/keras';
const WEIGHTS = new Hdf5Image();
const weights = WEIGHTS.file(WEIGHTS.object());

/** A .keras file with this configuration. */
function archive(config: unknown, metadata: unknown = { keras_version: '3.15.1' }): Uint8Array {
  const json = (value: unknown): Uint8Array =>
    value instanceof Uint8Array ? value : utf8(JSON.stringify(value));
  return zip([
    { name: 'metadata.json', data: json(metadata) },
    { name: 'config.json', data: json(config) },
    { name: 'model.weights.h5', data: weights },
  ]);
}
/** An .h5 file with this configuration. */
function legacy(config: unknown, attribute = 'model_config'): Uint8Array {
  const image = new Hdf5Image();
  return image.file(
    image.object(
      stringAttribute('keras_version', utf8('2.15.0')),
      stringAttribute(attribute, utf8(JSON.stringify(config))),
    ),
  );
}
function scan(bytes: Uint8Array, path = 'model.keras'): FileReport {
  return scanSource(bytesSource(bytes), { path, policy: BUILT_IN });
}
const said = (bytes: Uint8Array): string[] =>
  scan(bytes).findings.map(({ rule, verdict, target = '' }) => `${rule} ${verdict} ${target}`);
const verdict = (bytes: Uint8Array): string => scan(bytes).verdict;

/** A model of these layers. */
const sequential = (...layers: readonly unknown[]): unknown => ({
  module: 'keras',
  class_name: 'Sequential',
  config: { name: 'sequential', layers },
  registered_name: null,
});
const dense = {
  module: 'keras.layers',
  class_name: 'Dense',
  config: { units: 1, activation: 'relu' },
  registered_name: null,
};
const named = (module: string | null, class_name: string, config: unknown = {}): unknown => ({
  module,
  class_name,
  config,
  registered_name: null,
});
const func = (module: string, config: string): unknown => ({
  module,
  class_name: 'function',
  config,
  registered_name: config,
});
/** What marshal.dumps makes of a small function (CPython 3.11), shortened: the head and a few names. */
const code = concat(
  [0xe3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0x13, 0, 0, 0],
  [0xda, 2],
  utf8('os'),
  [0xda, 6],
  utf8('system'),
  [0xfa, 8],
  utf8('<lambda>'),
  new Uint8Array(20),
);
const base64 = Buffer.from(code).toString('base64');

describe('files of the real libraries', () => {
  const expected = new Map([
    ['custom.keras', 'unknown'],
    ['lambda.keras', 'dangerous'],
    ['keras2-lambda.h5', 'dangerous'],
    ['torch-module.keras', 'dangerous'],
  ]);
  test.each(readdirSync(FIXTURES))('%s', (name) => {
    const report = scan(readFileSync(`${FIXTURES}/${name}`), name);
    expect(report.verdict).toBe(expected.get(name) ?? 'clean');
    expect(report.complete).toBe(true);
  });

  test.each([
    ['functional.keras', 'keras'],
    ['functional.h5', 'keras-h5'],
    ['functional.weights.h5', 'hdf5'],
    ['layers.json', 'keras-json'],
    ['keras2.keras', 'keras'],
    ['keras2.h5', 'keras-h5'],
  ])('%s is %s', (name, format) => {
    const [first] = detectAll(bytesSource(readFileSync(`${FIXTURES}/${name}`)));
    expect(first?.id).toBe(format);
  });

  test('the weights in a .keras file are listed', () => {
    const lines = outline(readFileSync(`${FIXTURES}/functional.keras`));
    expect(lines).toContain('format hdf5 model.weights.h5');
    expect(lines).toContain('tensor model.weights.h5!layers/dense/vars/0 <f4 [4, 3]');
  });

  test('the pickle of a wrapped torch module is read', () => {
    const lines = outline(readFileSync(`${FIXTURES}/torch-module.keras`));
    expect(lines).toContain('format torch-zip config.json module');
  });
});

describe('compiled code is found wherever it stands', () => {
  const value = { class_name: '__lambda__', config: { value: [base64, null, null] } };
  test.each([
    ['in a Lambda layer', named('keras.layers', 'Lambda', { function: value })],
    [
      'as its code alone',
      named('keras.layers', 'Lambda', {
        function: { class_name: '__lambda__', config: { code: base64, defaults: null } },
      }),
    ],
    ['as an activation', { ...dense, config: { activation: value } }],
    ['as an initializer, deep down', { ...dense, config: { a: [{ b: [[{ c: value }]] }] } }],
    ['under a key that no layer has', { ...dense, zzz: value }],
    ['in a list without any name', { ...dense, config: { function: [base64, null, null] } }],
    ['as one character for each byte', { ...dense, config: { function: latin1(code) } }],
    ['as something that is no code yet', named(null, '__lambda__', { value: 'later' })],
    ['as an object without code', named(null, '__lambda__', null)],
    ['behind a name in unicode escapes', JSON.parse('{"class_name": "__lambd\\u0061__"}')],
  ])('%s', (_name, layer) => {
    expect(said(archive(sequential(layer)))).toContain('code-runs-on-load dangerous ');
  });

  test('in an .h5 file, as Keras 2 saved it', () => {
    const lambda = { class_name: 'Lambda', config: { function: [base64, null, null] } };
    const model = { class_name: 'Sequential', config: { layers: [lambda] } };
    expect(said(legacy(model))).toEqual([
      'code-runs-on-load dangerous ',
      'operator-unknown unknown Lambda',
    ]);
    const odd = { class_name: 'Lambda', config: { function: ['!', null, null] } };
    expect(said(legacy(odd, 'training_config'))).toContain('code-runs-on-load dangerous ');
  });

  test('its names are told', () => {
    const metadata = [...detected(archive(sequential(named(null, 'Lambda', [base64]))))].filter(
      (part) => part.kind === 'metadata' && part.name?.endsWith('code') === true,
    );
    expect(metadata).toMatchObject([{ value: 'os system <lambda>' }]);
  });
});

describe('names that old versions of Keras would import', () => {
  test.each([
    ['a function of the standard library', func('os', 'system'), 'call-spawns-process'],
    ['the same as a class', named('subprocess', 'Popen'), 'call-spawns-process'],
    ['a function of a module below', func('shutil', 'rmtree'), 'call-deletes'],
    ['a built-in', func('builtins', 'eval'), 'operator-capability'],
    ['a built-in as a class', named('builtins', 'exec'), 'operator-capability'],
    ['get_file of Keras', func('keras.utils', 'get_file'), 'operator-capability'],
    [
      'the switch of safe mode',
      named('keras.config', 'enable_unsafe_deserialization'),
      'operator-capability',
    ],
    ['another loader', func('keras.saving', 'load_model'), 'operator-capability'],
    ['a torch module', named('keras.layers', 'TorchModuleWrapper'), 'operator-capability'],
  ])('%s is dangerous', (_name, object, rule) => {
    const layer = named('keras.layers', 'Lambda', { function: object, arguments: {} });
    const report = scan(archive(sequential(layer)));
    expect(report.verdict).toBe('dangerous');
    expect(report.findings.map((finding) => finding.rule)).toContain(rule);
  });

  test('also as the name under which an object was registered', () => {
    const object = { ...dense, module: 'os', class_name: 'x', registered_name: 'system' };
    expect(verdict(archive(sequential(object)))).toBe('dangerous');
    const inKeras = { ...dense, module: 'keras.utils', registered_name: 'get_file' };
    expect(verdict(archive(sequential(inKeras)))).toBe('dangerous');
  });

  test('also as the specification of a type', () => {
    const spec = { class_name: '__typespec__', spec_name: 'system', module: 'os', config: [] };
    expect(verdict(archive(sequential({ ...dense, x: spec })))).toBe('dangerous');
    expect(verdict(archive(sequential({ class_name: '__typespec__', config: [] })))).toBe(
      'unknown',
    );
  });

  test.each([
    ['a package of the author', named('my_package.layers', 'MyLayer')],
    ['a registered name', { ...dense, registered_name: 'MyPackage>Dense' }],
    ['a name without a module', named(null, 'MyLayer')],
    ['a name in Keras that nobody has read', named('keras.layers', 'NoSuchLayer')],
    ['a module of Keras that models do not name', named('keras.src.utils.file_utils', 'os')],
    ['a function without a name', { class_name: 'function', config: {} }],
    ['a function of the author', func('builtins', 'my_function')],
    ['Lambda with a function of the author', named('keras.layers', 'Lambda', { function: 'f' })],
  ])('%s is unknown', (_name, object) => {
    expect(verdict(archive(sequential(object)))).toBe('unknown');
  });

  test.each([
    ['a layer of Keras 3', dense],
    ['a layer of Keras 2', { class_name: 'Dense', config: {} }],
    ['a function of Keras', func('keras.activations', 'relu')],
    ['a function of Keras as it was named until 3.6', func('builtins', 'relu')],
    ['an operation', named('keras.src.ops.numpy', 'Add')],
    ['an optimizer as Keras 2.11 named it', { class_name: 'Custom>Adam', config: {} }],
    ['a tensor', { class_name: '__keras_tensor__', config: { shape: [1] } }],
  ])('%s is clean', (_name, object) => {
    expect(said(archive(sequential(object)))).toEqual([]);
  });
});

describe('functions of TensorFlow as layers', () => {
  const layer = (class_name: string, config: unknown): Uint8Array =>
    legacy({ class_name: 'Functional', config: { layers: [{ class_name, config }] } });

  test.each([
    ['TFOpLambda', { function: 'math.add' }, 'clean'],
    ['SlicingOpLambda', { function: '__operators__.getitem' }, 'clean'],
    ['TFOpLambda', { function: 'io.write_file' }, 'dangerous'],
    ['TFOpLambda', { function: 'py_function' }, 'dangerous'],
    ['TFOpLambda', { function: 'raw_ops.NoSuchThing' }, 'unknown'],
    ['TFOpLambda', {}, 'unknown'],
    ['TensorFlowOpLayer', { node_def: '{"name": "x", "op": "AddV2"}' }, 'clean'],
    ['TensorFlowOpLayer', { node_def: { op: 'WriteFile' } }, 'dangerous'],
    ['TensorFlowOpLayer', { node_def: 1 }, 'unknown'],
    ['ClassMethod', { cls_ref: 'x', method_name: 'y' }, 'unknown'],
  ])('%s %j is %s', (className, config, expected) => {
    expect(verdict(layer(className, config))).toBe(expected);
  });
});

describe('files that a configuration leads to', () => {
  const lookup = (vocabulary: unknown): unknown =>
    named('keras.layers', 'StringLookup', { vocabulary });

  test.each([
    [lookup(['a', 'b']), 'clean'],
    [lookup('assets/vocabulary.txt'), 'clean'],
    [lookup('/etc/passwd'), 'dangerous'],
    [lookup('../../secret'), 'dangerous'],
    [lookup('gs://bucket/vocabulary'), 'dangerous'],
    [named('keras.layers', 'TFSMLayer', { filepath: '/tmp/model' }), 'dangerous'],
  ])('%j is %s', (layer, expected) => {
    expect(verdict(archive(sequential(layer)))).toBe(expected);
  });

  test('the pickle that a configuration carries', () => {
    const evil = pickle(proto(2), call(global('os', 'system'), str('echo inert')), STOP);
    const text = Buffer.from(evil)
      .toString('base64')
      .replace(/(.{20})/g, '$1\n');
    const bytes = { class_name: '__bytes__', config: { value: text } };
    for (const module of [text, bytes]) {
      const layer = named('keras.layers', 'TorchModuleWrapper', { module });
      expect(said(archive(sequential(layer)))).toContain('call-spawns-process dangerous os.system');
    }
    const odd = named('keras.layers', 'TorchModuleWrapper', { module: 7 });
    expect(verdict(archive(sequential(odd)))).toBe('dangerous');
  });

  test('the weights of a .keras file are read', () => {
    const image = new Hdf5Image();
    const evil = image.file(image.object(externalLink('x', '/etc/passwd')));
    const bytes = zip([
      { name: 'config.json', data: utf8(JSON.stringify(sequential(dense))) },
      { name: 'model.weights.h5', data: evil },
    ]);
    expect(said(bytes)).toEqual(['reference-escapes dangerous /etc/passwd']);
  });
});

describe('what cannot be read is never clean', () => {
  test.each([
    ['a configuration that is no JSON', utf8('{"class_name": '), 'truncated'],
    ['one in UTF-16', concat(0xff, 0xfe, utf8('{\0}\0')), 'malformed'],
    ['one with too many containers in each other', utf8('['.repeat(2000)), 'limit-exceeded'],
    ['one with too many values', utf8(`[${'1,'.repeat(1_100_000)}1]`), 'limit-exceeded'],
  ])('%s', (_name, config, rule) => {
    const report = scan(archive(config));
    expect(report.verdict).toBe('incomplete');
    expect(report.findings.map((finding) => finding.rule)).toEqual([rule]);
  });

  test('a version that nobody has read is named', () => {
    const report = scan(archive(sequential(dense), { keras_version: '4.0.0' }));
    expect(report.findings.map(({ message }) => message)).toEqual([
      'not supported: Keras "4.0.0" wrote it',
    ]);
    expect(verdict(archive(sequential(dense), { keras_version: 'x' }))).toBe('incomplete');
    expect(verdict(archive(sequential(dense), {}))).toBe('clean');
    expect(verdict(archive(sequential(dense), utf8('{')))).toBe('incomplete');
  });

  test('a configuration that is encrypted or compressed by another method', () => {
    const config = utf8(JSON.stringify(sequential(dense)));
    const file = (method: number, flags: number): Uint8Array =>
      zip([
        { name: 'config.json', data: config, flags, local: { method }, central: { method } },
        { name: 'model.weights.h5', data: weights },
      ]);
    expect(verdict(file(9, 0))).toBe('incomplete');
    expect(verdict(file(0, 1))).not.toBe('clean');
  });

  test('NaN and Infinity, which Python writes, are read', () => {
    const config = utf8(
      '{"class_name": "Dense", "config": {"a": NaN, "b": [Infinity, -Infinity]}}',
    );
    expect(verdict(archive(config))).toBe('clean');
  });

  test('a key that stands twice: both values are looked at', () => {
    const object = JSON.stringify(func('os', 'system'));
    const config = utf8(`{"class_name": "Dense", "config": {"a": ${object}, "a": 1}}`);
    expect(verdict(archive(config))).toBe('dangerous');
  });
});

describe('a configuration on its own', () => {
  test('is recognised by its beginning', () => {
    const config = (value: unknown): string[] => outline(utf8(JSON.stringify(value)));
    expect(config(sequential(dense))).toEqual(['format keras-json']);
    expect(config({ config: {}, class_name: 'X' })).toEqual(['format keras-json']);
    expect(config({ name: 'x', class_name: 'X', config: {} })).toEqual([]);
    expect(config({ config: {} })).toEqual([]);
  });

  test('is judged like any other', () => {
    expect(said(utf8(JSON.stringify(func('os', 'system'))))).toEqual([
      'call-spawns-process dangerous os.system',
    ]);
  });
});

describe('whatever the text', () => {
  const json = fc.jsonValue({ maxDepth: 6 });
  const object = fc.record({
    class_name: fc.constantFrom(
      'Lambda',
      '__lambda__',
      'function',
      'TFOpLambda',
      'x',
      '__typespec__',
    ),
    module: fc.option(fc.constantFrom('os', 'keras.layers', 'builtins', '', '.')),
    registered_name: fc.option(fc.string()),
    config: json,
  });
  test('fails only with a ModelFileError', () => {
    fc.assert(
      fc.property(fc.oneof(json, object, fc.array(object)), fc.nat(), (value, cut) => {
        const text = JSON.stringify(value);
        for (const config of [text, text.slice(0, cut % (text.length + 1))]) {
          try {
            for (const part of detected(archive(utf8(config))))
              expect(part.kind).toBeTypeOf('string');
          } catch (error) {
            expect(error).toBeInstanceOf(ModelFileError);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

function detected(bytes: Uint8Array): Iterable<{ kind: string; name?: string; value?: unknown }> {
  const source = bytesSource(bytes);
  const [format] = detectAll(source);
  return format === undefined ? [] : format.read(source, { budget: new Budget() });
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
