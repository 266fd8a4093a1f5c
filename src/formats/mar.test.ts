import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  STOP,
  call,
  filled,
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

const FIXTURES = 'test/fixtures/mar';
const evil = pickle(proto(2), call(global('os', 'system'), str('echo inert')), STOP);
const honest = torchZip({ pickle: pickle(proto(2), 0x29, STOP) });

const scan = (bytes: Uint8Array): FileReport =>
  scanSource(bytesSource(bytes), { path: 'model.mar', policy: BUILT_IN });
const said = ({ findings }: FileReport): readonly string[] =>
  findings.map(({ rule, member = '' }) => `${rule} ${member}`.trim());
const member = (name: string, data: Uint8Array | string): ZipMember => ({
  name,
  data: typeof data === 'string' ? utf8(data) : data,
});

/** An archive with this model entry in its manifest. */
const file = (model: object, ...members: readonly ZipMember[]): Uint8Array =>
  zip([...members, member('MAR-INF/MANIFEST.json', JSON.stringify({ runtime: 'python', model }))]);
const served = (handler: string, ...members: readonly ZipMember[]): Uint8Array =>
  file({ modelName: 'm', serializedFile: 'm.pt', handler }, member('m.pt', honest), ...members);

test('a TorchScript model with a handler of the server is clean', () => {
  const report = scan(readFileSync(`${FIXTURES}/built-in-handler.mar`));
  expect(report).toMatchObject({ format: 'mar', verdict: 'clean' });
});

test('a handler of its own runs when the server loads the model: unknown', () => {
  const report = scan(readFileSync(`${FIXTURES}/own-handler.mar`));
  expect(report.verdict).toBe('unknown');
  expect(said(report)).toEqual(['code-in-model requirements.txt', 'code-in-model handler.py']);
});

describe('found', () => {
  test.each([
    ['a handler that starts a process', 'import os\nos.system("echo inert")\n'],
    ['a handler that opens a connection', 'from urllib.request import urlopen\nurlopen(u)\n'],
    ['a handler that runs text', 'exec(text)\n'],
  ])('%s', (_what, source) => {
    const report = scan(served('handler.py', member('handler.py', source)));
    expect(report.verdict).toBe('dangerous');
    expect(said(report)).toEqual(['code-runs-on-load handler.py']);
  });

  test('compiled code', () => {
    const report = scan(served('handler.py', member('handler.pyc', filled(9, 1))));
    expect(said(report)).toContain('code-runs-on-load handler.pyc');
  });

  test('a module that nothing names, but any other may import', () => {
    const report = scan(served('image_classifier', member('numpy.py', 'eval(x)')));
    expect(report.verdict).toBe('dangerous');
  });

  test('a model that runs something, also under a name that promises nothing', () => {
    const model = member('m', torchZip({ pickle: evil }));
    const bytes = file({ serializedFile: 'm', handler: 'image_classifier' }, model);
    expect(scan(bytes).verdict).toBe('dangerous');
  });

  test.each([
    ['a handler from elsewhere', served('os.path'), 'unknown'],
    ['a handler with a path', served('../../x/handler.py:run'), 'unknown'],
    ['a model outside', file({ serializedFile: '/etc/passwd' }), 'dangerous'],
    ['a model over the network', file({ serializedFile: 'http://a.example/m.pt' }), 'dangerous'],
  ])('%s', (_what, bytes, verdict) => {
    const report = scan(bytes);
    expect(report.verdict).toBe(verdict);
    expect(said(report).join()).toMatch(/outside-reference|reference-escapes/u);
  });

  test('a manifest beside the members of torch, both of which some loader reads', () => {
    const manifest = member('MAR-INF/MANIFEST.json', '{"model":{"handler":"handler.py"}}');
    const handler = member('handler.py', 'import os\nos.system("echo inert")\n');
    const report = scan(torchZip({ pickle: evil, members: [manifest, handler] }));
    expect(said(report)).toContain('polyglot');
    expect(said(report)).toContain('code-runs-on-load handler.py');
  });
});

test.each([
  ['a manifest that is no JSON', zip([member('MAR-INF/MANIFEST.json', '{')]), 'truncated'],
  [
    'a manifest of two megabytes',
    zip([member('MAR-INF/MANIFEST.json', ' '.repeat(2 ** 21))]),
    'limit-exceeded',
  ],
  [
    'a model that is none',
    file({ serializedFile: 'n.pt' }, member('n.pt', filled(9))),
    'unsupported',
  ],
  [
    'a handler of twenty megabytes',
    served('h.py', { ...member('h.py', ' '.repeat(2 ** 24 + 1)), deflate: true }),
    'limit-exceeded',
  ],
])('%s is incomplete', (_what, bytes, rule) => {
  const report = scan(bytes);
  expect(report.verdict).toBe('incomplete');
  expect(said(report).join()).toContain(rule);
});
