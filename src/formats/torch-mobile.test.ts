import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FileReport } from '../core/finding.ts';
import { bytesSource } from '../core/source.ts';
import { BUILT_IN } from '../policy/profile.ts';
import { scanSource } from '../scan/scan.ts';

const honest = new Uint8Array(readFileSync('test/fixtures/torchscript/mobile-flat.ptl'));
const scan = (bytes: Uint8Array): FileReport =>
  scanSource(bytesSource(bytes), { path: 'model.ptl', policy: BUILT_IN });
const said = ({ findings }: FileReport): readonly string[] =>
  findings.map(({ rule, target = '' }) => `${rule} ${target}`.trim());

/** The file with one text, wherever it stands, in place of another of the same length. */
function changed(before: string, after: string): Uint8Array {
  const text = String.fromCharCode(...honest);
  expect(text).toContain(before);
  expect(after).toHaveLength(before.length);
  return Uint8Array.from(text.replaceAll(before, after), (letter) => letter.charCodeAt(0));
}

test('what torch writes is clean', () => {
  expect(scan(honest)).toMatchObject({ format: 'torch-mobile', verdict: 'clean' });
});

describe('found', () => {
  test.each([
    ['torchvision::nms', 'image::read_file', 'operator-capability image::read_file'],
    ['torch.slice', 'torch. save', 'operator-capability aten::save'],
    ['aten::select', 'mine::select', 'operator-unknown mine::select'],
    [
      '__torch__.torch.nn.modules.linear.Linear',
      '__torch__.torch.classes.mine.ABCDEFGHIJK',
      'operator-unknown torch.classes.mine.ABCDEFGHIJK',
    ],
    ['__torch__.Small', '__torch__.torch', 'operator-unknown __torch__.torch'],
  ])('%s as %s', (before, after, finding) => {
    const report = scan(changed(before, after));
    expect(report.verdict).not.toBe('clean');
    expect(said(report)).toContain(finding);
  });
});

test('a later version is incomplete, with the version named', () => {
  const bytes = honest.slice();
  const view = new DataView(bytes.buffer);
  const root = view.getUint32(0, true);
  const fields = root - view.getInt32(root, true);
  view.setUint32(root + view.getUint16(fields + 4, true), 10, true);
  const report = scan(bytes);
  expect(report.verdict).toBe('incomplete');
  expect(report.findings[0]?.message).toContain('bytecode of version 10');
});

test('fails only with a finding, whatever is changed in the bytes', () => {
  const change = fc.tuple(fc.nat(honest.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const bytes = honest.slice();
      for (const [at, value] of changes) bytes[at] = value;
      expect(said(scan(bytes)).join()).not.toContain('internal-error');
    }),
    { numRuns: 300 },
  );
});
