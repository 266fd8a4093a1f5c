import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  STOP,
  call,
  global,
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

const evil = pickle(proto(2), call(global('os', 'system'), str('echo inert')), STOP);
const scan = (bytes: Uint8Array): FileReport =>
  scanSource(bytesSource(bytes), { path: 'model.pt2', policy: BUILT_IN });
const said = ({ findings }: FileReport): readonly string[] =>
  findings.map(({ rule, target, member = '' }) => `${rule} ${target ?? member}`);

const member = (name: string, data: Uint8Array | object | string): ZipMember => ({
  name: `m/${name}`,
  data:
    data instanceof Uint8Array
      ? data
      : utf8(typeof data === 'string' ? data : JSON.stringify(data)),
});
const file = (...members: readonly ZipMember[]): Uint8Array =>
  zip([member('archive_format', 'pt2'), member('archive_version', '0'), ...members]);
const graph = (rest: object, version: object = { major: 8, minor: 20 }): ZipMember =>
  member('models/model.json', { schema_version: version, ...rest });
const ADD = { target: 'torch.ops.aten.add.Tensor' };
const node = (target: string): ZipMember =>
  graph({ graph_module: { graph: { nodes: [{ target }] } } });

test('what torch.export saves is clean', () => {
  const report = scan(readFileSync('test/fixtures/pt2/program.pt2'));
  expect(report).toMatchObject({ format: 'pt2', verdict: 'clean' });
});

test.each([
  ['torch.ops.aten.from_file.default', 'operator-capability aten::from_file'],
  ['torch.ops.image.read_file.default', 'operator-capability image::read_file'],
  ['torch.ops.mine.step.default', 'operator-unknown mine::step'],
  ['torch.serialization.os.system', 'operator-unknown torch.serialization.os.system'],
  ['#mine.step', 'operator-unknown #mine.step'],
  ['_operator.methodcaller', 'operator-unknown _operator.methodcaller'],
])('a node that calls %s', (target, finding) => {
  expect(said(scan(file(node(target))))).toEqual([finding]);
});

test('an object of an extension', () => {
  const objects = graph({ class_fqn: '__torch__.torch.classes.mine.Box' });
  expect(said(scan(file(objects)))).toEqual(['operator-unknown torch.classes.mine.Box']);
});

describe('what the loader evaluates', () => {
  const size = (text: string): ZipMember =>
    graph({ ...ADD, sizes: [{ as_expr: { expr_str: text } }] });

  test.each([
    's0 + 1',
    "Mul(Integer(2), Symbol('s77', positive=True, integer=True))",
    'Max(1, 2*s0)//3',
  ])('%s is arithmetic', (text) => {
    expect(scan(file(size(text))).verdict).toBe('clean');
  });

  test.each([
    '__import__("os").system("echo inert")',
    'eval("1")',
    "Symbol('s0').__class__",
    'preview(s0)',
    's0.free_symbols',
    "Symbol('s0', cls=eval)('1')",
    `${'1+'.repeat(10_000)}1`,
  ])('%s is more', (text) => {
    expect(scan(file(size(text))).verdict).not.toBe('clean');
  });

  test('a call that is plain is dangerous', () => {
    expect(scan(file(size('__import__("os").system("echo inert")'))).verdict).toBe('dangerous');
  });

  test('names of symbols, as older versions do', () => {
    const ranges = graph({ range_constraints: { '__import__("os")': { min_val: 0 } } });
    expect(scan(file(ranges)).verdict).toBe('dangerous');
    expect(scan(file(graph({ ...ADD, range_constraints: { s0: { min_val: 0 } } }))).verdict).toBe(
      'clean',
    );
  });

  test.each([
    ["L['x'].size()[0] >= 2", 'clean'],
    ['L["x"].shape[1] == 3', 'clean'],
    ['print(L)', 'unknown'],
  ])('the guard %s', (text, verdict) => {
    expect(scan(file(graph({ ...ADD, guards_code: [text] }))).verdict).toBe(verdict);
  });
});

describe('other members', () => {
  test('native code runs when the archive is loaded', () => {
    const report = scan(file(member('data/aotinductor/model/a.so', utf8('native'))));
    expect(said(report)).toEqual(['code-runs-on-load m/data/aotinductor/model/a.so']);
    expect(
      said(scan(file(node('_operator.add'), member('data/aotinductor/model/a.json', {})))),
    ).toEqual([]);
  });

  test.each([
    ['sample inputs', member('data/sample_inputs/model.pt', torchZip({ pickle: evil }))],
    ['an object that is unpickled', member('data/constants/opaque_obj_0', evil)],
    ['anything else', member('extra/notes', evil)],
  ])('%s that run something', (_what, one) => {
    expect(scan(file(one)).verdict).toBe('dangerous');
  });

  test('weights are numbers, unless their table says that they are pickles', () => {
    const config = (pickled: boolean) =>
      member('data/weights/model_weights_config.json', {
        config: { w: { path_name: 'weight_0', use_pickle: pickled } },
      });
    const weight = member('data/weights/weight_0', evil);
    expect(scan(file(weight, config(false))).verdict).toBe('clean');
    expect(scan(file(weight, config(true))).verdict).toBe('dangerous');
    const broken = member('data/weights/model_weights_config.json', '{');
    expect(scan(file(weight, broken)).verdict).toBe('incomplete');
  });

  test('of old archives stand without a folder', () => {
    const one = {
      name: 'serialized_exported_program.json',
      data: utf8('{"schema_version":{"major":1},"target":"_operator.add"}'),
    };
    const state = { name: 'serialized_state_dict.pt', data: torchZip({ pickle: evil }) };
    expect(scan(zip([one]))).toMatchObject({ format: 'pt2', verdict: 'clean' });
    expect(scan(zip([one, state])).verdict).toBe('dangerous');
  });
});

test.each([
  ['a later schema', file(graph({}, { major: 9 })), /schema 9/u],
  ['no schema', file(member('models/model.json', {})), /schema \?/u],
  [
    'a later archive',
    zip([member('archive_format', 'pt2'), member('archive_version', '7')]),
    /version 7/u,
  ],
  ['a graph that is no JSON', file(member('models/model.json', '{"a"')), /./u],
])('%s is incomplete', (_what, bytes, reason) => {
  const report = scan(bytes);
  expect(report.verdict).toBe('incomplete');
  expect(report.findings[0]?.message).toMatch(reason);
});

test('fails only with a finding, whatever the graph', () => {
  fc.assert(
    fc.property(fc.json(), fc.string(), (json, text) => {
      const report = scan(file(member('models/model.json', json), member('models/b.json', text)));
      expect(said(report).join()).not.toContain('internal-error');
    }),
  );
});
