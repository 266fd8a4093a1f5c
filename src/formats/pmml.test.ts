import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { utf8 } from '../../test/assembler.ts';
import type { FileReport } from '../core/finding.ts';
import { bytesSource } from '../core/source.ts';
import { BUILT_IN } from '../policy/profile.ts';
import { scanSource } from '../scan/scan.ts';

const FIXTURES = 'test/fixtures/pmml';
const scan = (bytes: Uint8Array): FileReport =>
  scanSource(bytesSource(bytes), { path: 'model.pmml', policy: BUILT_IN });
const said = ({ findings }: FileReport): readonly string[] =>
  findings.map(({ rule, target = '' }) => `${rule} ${target}`.trim());
const file = (inner: string, lead = '', version = '4.4'): Uint8Array =>
  utf8(
    `<?xml version="1.0"?>${lead}<PMML xmlns="http://www.dmg.org/PMML-4_4" version="${version}">${inner}</PMML>`,
  );

test.each(readdirSync(FIXTURES))('%s, which JPMML wrote, is clean', (name) => {
  expect(scan(readFileSync(`${FIXTURES}/${name}`))).toMatchObject({
    format: 'pmml',
    verdict: 'clean',
  });
});

test('functions of PMML and of the file itself are clean, extensions are metadata', () => {
  const inner = `<Header><Extension name="a" value="b"/></Header><TransformationDictionary>
    <DefineFunction name="own.one"/><Apply function="own.one"/><Apply function="log10"/>
    </TransformationDictionary>`;
  expect(scan(file(inner)).findings).toEqual([]);
});

describe('found', () => {
  test.each([
    [
      'a class that a scoring engine would load',
      file('<Apply function="com.example.Evil"/>'),
      'outside-reference com.example.Evil',
    ],
    ['a script beside the model', file('<script for="a">aW1wb3J0</script>'), 'code-in-model'],
    [
      'an external entity',
      file('&a;', '<!DOCTYPE PMML [<!ENTITY a SYSTEM "file:///etc/passwd">]>'),
      'reference-escapes file:///etc/passwd',
    ],
    [
      'a document type over the network',
      file('', '<!DOCTYPE PMML SYSTEM "http://a.example/a.dtd">'),
      'reference-escapes http://a.example/a.dtd',
    ],
    [
      'entities in each other',
      file('&b;', '<!DOCTYPE PMML [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>'),
      'entity-declared',
    ],
    ['an inclusion', file('<xi:include href="../other.xml"/>'), 'reference-escapes ../other.xml'],
  ])('%s', (_what, bytes, finding) => {
    const report = scan(bytes);
    expect(report.verdict).not.toBe('clean');
    expect(said(report)).toContain(finding);
  });
});

test.each([
  ['a later version', file('', '', '5.0'), /PMML of version 5\.0/u],
  ['no version', utf8('<PMML>'), /version \?/u],
  ['an end that is missing', file('<a').subarray(0, -8), /does not end/u],
  ['another encoding', utf8('<?xml version="1.0" encoding="UTF-7"?><PMML version="4.4"/>'), /./u],
])('%s is incomplete', (_what, bytes, reason) => {
  const report = scan(bytes);
  expect(report.verdict).toBe('incomplete');
  expect(report.findings[0]?.message).toMatch(reason);
});

test.each(['<html><PMML/></html>', 'PMML', '<!-- <PMML/> -->'])('%s is no PMML', (text) => {
  expect(scan(utf8(text)).format).toBe('unrecognised');
});
