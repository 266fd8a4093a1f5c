import { expect, test } from 'vitest';
import type { FileReport, ScanReport } from '../core/finding.ts';
import { html } from './html.ts';
import { PLAIN } from './reporter.ts';

const HOSTILE = '<script>alert(1)</script>"\'&\u202e\u0007<img src=x onerror=x>';

const file: FileReport = {
  path: HOSTILE,
  size: 12,
  format: 'pickle',
  verdict: 'dangerous',
  complete: false,
  bytesRead: 12,
  members: [],
  imports: [
    {
      module: HOSTILE,
      name: 'system',
      uses: ['reduce'],
      verdict: 'dangerous',
      member: HOSTILE,
      offset: 1,
    },
  ],
  findings: [
    {
      rule: 'call-spawns-process',
      verdict: 'dangerous',
      severity: 'critical',
      message: HOSTILE,
      capabilities: ['process-exec'],
      target: HOSTILE,
      member: HOSTILE,
      offset: 3,
      fingerprint: '0123',
      references: [],
    },
  ],
  findingsOmitted: 4,
};
const report: ScanReport = {
  schema: 'pickleproof/scan/v1',
  tool: { name: 'pickleproof', version: '0.1.0', ruleset: 'sha256:x' },
  summary: {
    verdict: 'dangerous',
    complete: false,
    files: 1,
    clean: 0,
    unknown: 0,
    incomplete: 0,
    dangerous: 1,
    skipped: 1,
    bytes: 12,
    bytesRead: 12,
    elapsedMs: 1,
  },
  files: [file],
  skipped: [{ path: HOSTILE, reason: 'not-a-model' }],
};
const page = html.render(report, { paint: PLAIN, verbose: true, width: 100 });

test('nothing from a file becomes markup, and no control or bidi character gets through', () => {
  expect(page).not.toMatch(/<script|<img|\u202e|\u0007/);
  expect(page).toContain('&lt;script&gt;');
});

test('the page allows itself nothing but its own style', () => {
  expect(page).toContain("default-src 'none'");
  expect(page).not.toContain('http://');
  expect(page).not.toMatch(/<link|<[a-z]+ [^>]*src=|url\(/);
});

test('it says the verdict, the finding, what to do, what was left out and what was skipped', () => {
  for (const text of [
    '<h1 class="dangerous">dangerous</h1>',
    'Loading this file starts a process',
    'What to do:',
    '4 more findings',
    'not read to its end',
    '1 import<',
    '1 skipped',
  ]) {
    expect(page).toContain(text);
  }
});
