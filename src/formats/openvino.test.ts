import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { utf8 } from '../../test/assembler.ts';
import type { FileReport } from '../core/finding.ts';
import { Budget } from '../core/limits.ts';
import { bytesSource } from '../core/source.ts';
import { BUILT_IN } from '../policy/profile.ts';
import { scanSource } from '../scan/scan.ts';
import { openvino } from './openvino.ts';

const FIXTURES = 'test/fixtures/openvino';
const scan = (bytes: Uint8Array): FileReport =>
  scanSource(bytesSource(bytes), { path: 'model.xml', policy: BUILT_IN });
const said = ({ findings }: FileReport): readonly string[] =>
  findings.map(({ rule, target = '' }) => `${rule} ${target}`.trim());
const file = (inner: string, { lead = '', version = '11' } = {}): Uint8Array =>
  utf8(
    `<?xml version="1.0"?>${lead}<net name="m" version="${version}"><layers>${inner}</layers></net>`,
  );

test.each(readdirSync(FIXTURES))('%s, which OpenVINO wrote, is clean', (name) => {
  const report = scan(readFileSync(`${FIXTURES}/${name}`));
  expect(report).toMatchObject({ format: 'openvino', verdict: 'clean' });
});

test('constants are tensors in the file beside', () => {
  const source = bytesSource(readFileSync(`${FIXTURES}/conv.xml`));
  const parts = [...openvino.read(source, { budget: new Budget() })];
  expect(parts).toContainEqual({
    kind: 'tensor',
    name: 'w_compressed',
    dtype: 'f16',
    shape: [2, 3, 3, 3],
    start: 0,
    end: 108,
  });
});

describe('found', () => {
  test.each([
    [
      'an operator of an extension',
      file('<layer name="a" type="MyOp" version="extension"/>'),
      'operator-unknown extension::MyOp',
    ],
    [
      'an operator of a later set',
      file('<layer name="a" type="Relu" version="opset99"/>'),
      'operator-unknown opset99::Relu',
    ],
    [
      'one in the body of a loop',
      file(
        '<layer type="Loop" version="opset5"><body><layers><layer type="X" version="custom"/></layers></body></layer>',
      ),
      'operator-unknown custom::X',
    ],
    [
      'weights elsewhere',
      file('<rt_info><weights_path value="../../etc/passwd"/></rt_info>'),
      'reference-escapes ../../etc/passwd',
    ],
    [
      'weights over the network',
      file('<rt_info><attribute name="weights_path" value="http://a.example/w"/></rt_info>'),
      'reference-escapes http://a.example/w',
    ],
    [
      'an external entity',
      file('', { lead: '<!DOCTYPE net [<!ENTITY a SYSTEM "file:///etc/passwd">]>' }),
      'entity-declared',
    ],
  ])('%s', (_what, bytes, finding) => {
    const report = scan(bytes);
    expect(report.verdict).not.toBe('clean');
    expect(said(report)).toContain(finding);
  });
});

test.each([
  ['a later version', file('', { version: '12' }), /OpenVINO IR of version 12/u],
  ['an end that is missing', file('<layer name="').subarray(0, -16), /does not end/u],
])('%s is incomplete', (_what, bytes, reason) => {
  const report = scan(bytes);
  expect(report.verdict).toBe('incomplete');
  expect(report.findings[0]?.message).toMatch(reason);
});

test.each(['<net version="1"><other/></net>', '<layers/>', '{"net": 1}'])(
  '%s is no OpenVINO IR',
  (text) => {
    expect(scan(utf8(text)).format).toBe('unrecognised');
  },
);
