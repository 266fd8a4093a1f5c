import { assert, constantFrom, property, array, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { utf8 } from '../../test/assembler.ts';
import { saidOf, scanned, scannedFixture } from '../../test/scanned.ts';
import { ModelFileError } from '../core/error.ts';
import { Budget } from '../core/limits.ts';
import { bytesSource } from '../core/source.ts';
import type { Part } from './format.ts';
import { tensorflowText } from './tensorflow-text.ts';

const said = (text: string): readonly string[] => {
  const report = scanned(utf8(text), 'saved_model.pbtxt');
  expect(report.format).toBe('tensorflow-text');
  return saidOf(report);
};
const model = (inner: string): string =>
  `saved_model_schema_version: 1\nmeta_graphs {\n${inner}\n}`;
const READS = 'node { name: "r" op: "ReadFile" input: "p" }';
const PATH = 'attr { key: "dtype" value { type: DT_STRING } }';
const path = (text: string): string =>
  `node { name: "p" op: "Const" ${PATH} attr { key: "value" value { tensor { dtype: DT_STRING string_val: ${text} } } } }`;

test.each(['text/frozen.pbtxt', 'text/saved_model.pbtxt'])('%s of TensorFlow is clean', (name) => {
  const report = scannedFixture(`tensorflow/${name}`);
  expect(report).toMatchObject({ format: 'tensorflow-text', verdict: 'clean', findings: [] });
});

test.each([
  [model('graph_def { node { name: "a" op: "PyFunc" } }'), 'PyFunc'],
  ['# a comment\n meta_graphs < graph_def { node: { op: "PyFunc", name: "a"; } } >', 'PyFunc'],
  ['graph_def { node [{ name: "a" op: "NoOp" }, < name: "b" op: "WriteFile" >] }', 'WriteFile'],
  ['graph_def { library { function { node_def { name: "a" op: "PyFunc" } } } }', 'PyFunc'],
  ["node {\n  name: 'a'\n  op: 'Py' # parts\n  \"Fu\" 'nc'\n}", 'PyFunc'],
  ['node { name: "a" op: "\\120\\x79\\u0046unc" }', 'PyFunc'],
  [`node { name: "a" op: "NoOp" } ${path('"/etc/passwd"')} ${READS}`, 'ReadFile'],
  [`node { name: "a" op: "NoOp" } ${path('["x", "/etc/" "passwd"]')} ${READS}`, 'ReadFile'],
])('what acts is found: %j', (text, operator) => {
  expect(said(text).join('\n')).toContain(`dangerous ${operator}`);
});

test('a path that the caller gives is no constant of the file', () => {
  const given = `node { name: "p" op: "Placeholder" ${PATH} } ${READS}`;
  expect(said(given).join()).not.toContain('/etc');
  expect(said(`node { name: "c" op: "NoOp" }`)).toEqual([]);
});

test('assets that leave the folder are found, and what is packed as bytes is not vouched for', () => {
  const asset = (entry: string): string =>
    `meta_info_def { tags: "serve" }\ncollection_def { key: "saved_model_assets" value { any_list { value { ${entry} } } } }`;
  const away = asset('[type.googleapis.com/tensorflow.AssetFileDef] { filename: "../../x" }');
  expect(said(away).join()).toContain('dangerous');
  expect(said(asset('value: "\\022\\001x"')).join()).toContain('incomplete');
  expect(said(asset('[type.googleapis.com/tensorflow.AssetFileDef] { filename: "x" }'))).toEqual(
    [],
  );
});

test('configurations of Keras in it are read', () => {
  const lambda = JSON.stringify({
    class_name: 'Lambda',
    config: { function: ['4wE=', null, null], function_type: 'lambda' },
  });
  const text = model(
    `meta_info_def {} object_graph_def { nodes { user_object { metadata: ${JSON.stringify(lambda)} } } }`,
  );
  expect(said(text).join()).toContain('dangerous');
});

test('another version of the schema is incomplete', () => {
  expect(said('saved_model_schema_version: 2').join()).toContain('incomplete');
});

test.each([
  ['node { name: "a"', 'TRUNCATED'],
  ['node { name: "a', 'TRUNCATED'],
  ['node { name: "a\n" }', 'MALFORMED'],
  ['node { name: "a" op: }', 'MALFORMED'],
  ['node { name: "a" op: 7 }', 'MALFORMED'],
  ['node { name: "a" op { } }', 'MALFORMED'],
  ['node { name: "a" ] }', 'MALFORMED'],
  ['node { name: "a" [7 }', 'MALFORMED'],
  ['node { name: "a" ["x"] }', 'MALFORMED'],
  ['node { name: "a" op: "\\q" }', 'MALFORMED'],
  ['node { name: "a" op: "\\U00110000" }', 'MALFORMED'],
  ['node { name: "a" ! }', 'MALFORMED'],
  ['meta_graphs { graph_def: 1', 'MALFORMED'],
  [`node { name: "a" ${'x'.repeat(500)}: 1 }`, 'LIMIT_EXCEEDED'],
  [`node { name: "a" op: "${'x'.repeat(3000)}" }`, 'LIMIT_EXCEEDED'],
  [`node { name: "a" ${'y { '.repeat(200)}`, 'LIMIT_EXCEEDED'],
])('%j is refused', (text, code) => {
  const error = thrownBy(text.startsWith('meta_graphs') ? text.replace('1', 'x: 1') : text);
  expect(error?.code).toBe(code);
  expect(error?.offset).toBeGreaterThan(0);
});

test('what was found before the damage stays found', () => {
  expect(said('node { name: "a" op: "PyFunc" }\nnode {').join()).toContain('dangerous PyFunc');
});

test.each(['node: a kind of thing', 'item { name: "cat" id: 1 }', 'saved_model_schema_version'])(
  '%j is other text',
  (text) => {
    expect(scanned(utf8(text), 'notes.txt').format).not.toBe('tensorflow-text');
  },
);

const PIECES = [
  'node',
  '{',
  '}',
  '<',
  '[',
  ']',
  ':',
  ',',
  '"a"',
  "'b",
  'op',
  'attr',
  '7',
  '#',
  '\n',
];

test('fails only with a ModelFileError, whatever the bytes', () => {
  assert(
    property(array(constantFrom(...PIECES)), (pieces) => {
      drain(utf8(`node { name: "a" ${pieces.join(' ')}`));
    }),
  );
  assert(property(uint8Array({ maxLength: 200 }), drain));
});

function drain(bytes: Uint8Array): void {
  try {
    for (const part of tensorflowText.read(bytesSource(bytes), { budget: new Budget() }))
      void (part satisfies Part);
  } catch (error) {
    if (!(error instanceof ModelFileError)) throw error;
  }
}

function thrownBy(text: string): ModelFileError | undefined {
  try {
    drainStrictly(utf8(text));
  } catch (error) {
    if (error instanceof ModelFileError) return error;
    throw error;
  }
  return undefined;
}

function drainStrictly(bytes: Uint8Array): void {
  for (const part of tensorflowText.read(bytesSource(bytes), { budget: new Budget() })) void part;
}
