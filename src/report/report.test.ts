import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { FileReport, Finding, ScanReport } from '../core/finding.ts';
import { RULES } from '../policy/rules/index.ts';
import { REPORTERS } from './index.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { ndjson } from './ndjson.ts';
import { PLAIN } from './reporter.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** What a hostile file can put into names and messages. */
const HOSTILE =
  '\u001b[2J\u0007\r\nevil\u202e\u2066|`x`</script><!--]]>&"\'\ud800\u200b\ufe0f\u{e0041}\u009b1m@all\u00ad';

const finding = (fields: Partial<Finding> = {}): Finding => ({
  rule: 'call-spawns-process',
  verdict: 'dangerous',
  severity: 'critical',
  message: "calls posix.system('echo inert'), which starts a process",
  capabilities: ['process-exec'],
  target: 'posix.system',
  how: 'reduce',
  arguments: "('echo inert',)",
  member: 'archive/data.pkl',
  offset: 77,
  fingerprint: '0123456789abcdef',
  references: ['https://docs.python.org/3/library/pickle.html'],
  ...fields,
});
const file = (fields: Partial<FileReport> = {}): FileReport => ({
  path: 'models/model.pt',
  size: 1_056_076_237,
  format: 'torch-zip',
  verdict: 'dangerous',
  complete: true,
  bytesRead: 104_347,
  members: [],
  imports: [],
  findings: [finding()],
  ...fields,
});
const clean = file({ path: 'clean.pkl', verdict: 'clean', findings: [] });
const report = (
  files: readonly FileReport[],
  verdict = files[0]?.verdict ?? 'clean',
): ScanReport => {
  const count = (wanted: string): number => files.filter((f) => f.verdict === wanted).length;
  return {
    schema: 'pickleproof/scan/v1',
    tool: { name: 'pickleproof', version: '0.1.0', ruleset: 'sha256:x' },
    summary: {
      verdict,
      complete: files.every(({ complete }) => complete),
      files: files.length,
      clean: count('clean'),
      unknown: count('unknown'),
      incomplete: count('incomplete'),
      dangerous: count('dangerous'),
      skipped: 1,
      bytes: 2000,
      bytesRead: 1000,
      elapsedMs: 71.4,
    },
    files,
    skipped: [{ path: 'README.md', reason: 'not-a-model' }],
  };
};
const options = { paint: PLAIN, verbose: false, width: 100 };
const hostile = report([
  file({
    path: HOSTILE,
    findings: [finding({ message: HOSTILE, member: HOSTILE, target: HOSTILE, arguments: HOSTILE })],
  }),
]);

describe('whatever a hostile file puts into a name', () => {
  test.each(REPORTERS)('no $id report moves a cursor, hides or reorders text', (reporter) => {
    const output = reporter.render(hostile, { ...options, verbose: true });
    expect(output).not.toMatch(/(?!\n)[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u);
  });

  test('JSON still holds it unchanged', () => {
    expect(JSON.parse(json.render(hostile, options)).files[0].path).toBe(HOSTILE);
  });

  test('JUnit and Markdown hold no markup of its making', () => {
    expect(junit.render(hostile, options)).not.toMatch(/<\/script|<!--|\]\]>/);
    expect(markdown.render(hostile, options)).toContain('``');
  });
});

describe('text', () => {
  test('says the verdict, what would happen, where, and what to do', () => {
    const said = text.render(report([file(), clean]), options);
    const rule = RULES.find(({ id }) => id === 'call-spawns-process');
    expect(said).toContain('DANGEROUS  models/model.pt (torch-zip, 1.1 GB)');
    expect(said).toContain(`  ${rule?.title} [call-spawns-process]`);
    expect(said).toContain("    calls posix.system('echo inert'), which starts a process");
    expect(said).toContain('    at archive/data.pkl, byte 77');
    expect(said).toContain('2 files judged: 1 dangerous, 1 clean. 1 skipped.');
    expect(said).not.toContain('clean.pkl');
  });

  test('ends with the sum and what to do next', () => {
    const lines = text
      .render(report([file()]), options)
      .trimEnd()
      .split('\n');
    expect(lines.slice(-4)).toEqual([
      '1 file judged: 1 dangerous. 1 skipped.',
      'Read 1.0 kB of 2.0 kB in 71 ms; the rest is data that no loader executes.',
      '→ Do not load the dangerous files. Ask the publisher for safetensors, or delete them.',
      '→ Explain a rule: pickleproof rules call-spawns-process',
    ]);
  });

  test('lists clean and skipped files with --verbose', () => {
    const said = text.render(report([clean]), { ...options, verbose: true });
    expect(said).toContain('CLEAN      clean.pkl');
    expect(said).toContain('skipped    README.md (not-a-model)');
  });

  test('shows a few of many findings, and says how many it does not show', () => {
    const many = Array.from({ length: 9 }, (_, offset) => finding({ offset }));
    const said = text.render(report([file({ findings: many, findingsOmitted: 4 })]), options);
    expect(said).toContain('… and 6 more; --verbose shows them');
    expect(said).toContain('… and 4 more findings, over the limit of a report');
  });

  test('says what an incomplete, an unknown and an interrupted run mean', () => {
    const incomplete = file({ verdict: 'incomplete', complete: false, findings: [] });
    const { summary, ...rest } = report([incomplete, file({ verdict: 'unknown', findings: [] })]);
    const said = text.render({ ...rest, summary: { ...summary, interrupted: true } }, options);
    expect(said).toContain('ended early');
    expect(said).toContain('Treat the incomplete files as dangerous');
    expect(said).toContain('Look the unknown names up');
    expect(said).toContain('could not be read');
  });

  test('never says that a file is safe', () => {
    expect(text.render(report([clean]), { ...options, verbose: true })).not.toMatch(/\bsafe\b/i);
  });
});

describe('json and ndjson', () => {
  test('have the keys of the contract, in its order', () => {
    const parsed = JSON.parse(json.render(report([file({ sha256: 'ab' })]), options));
    expect(Object.keys(parsed)).toEqual(['schema', 'tool', 'summary', 'files', 'skipped']);
    expect(Object.keys(parsed.files[0])).toEqual(
      'path size sha256 format verdict complete bytesRead members imports findings'.split(' '),
    );
    expect(Object.keys(parsed.files[0].findings[0])).toEqual(
      'rule verdict severity message capabilities target how arguments member offset fingerprint references'.split(
        ' ',
      ),
    );
  });

  test('ndjson has a line for each file, each skipped path, and the sum', () => {
    const lines = ndjson
      .render(report([file(), clean]), options)
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line).kind)).toEqual([
      'file',
      'file',
      'skipped',
      'summary',
    ]);
  });
});

describe('sarif', () => {
  const schemaFile = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
  const schema: Record<string, unknown> = JSON.parse(readFileSync(schemaFile, 'utf8'));
  delete schema['$schema']; // draft 4 as written; nothing in it differs from what ajv implements
  const { id, ...rest } = schema;
  const validate = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(
    { $id: String(id), ...rest },
  );

  test.each([
    ['of nothing', report([])],
    ['of findings', report([file({ sha256: 'ab'.repeat(32) }), clean])],
    ['of a baseline', report([file({ findings: [finding({ known: true })] })])],
    ['of hostile names', hostile],
    ['of a finding in the file itself', report([file({ findings: [finding({ member: '' })] })])],
  ])('is valid: a report %s', (_what, scan) => {
    const log: unknown = JSON.parse(sarif.render(scan, options));
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  });

  test('the schema refuses what is not SARIF', () => {
    expect(validate({ version: '2.1.0', runs: [{ results: [{ level: 'bad' }] }] })).toBe(false);
  });

  test('names rules, files and members', () => {
    const [run] = JSON.parse(sarif.render(report([file({ path: '/a b/m.pt' })]), options)).runs;
    expect(run.tool.driver.rules[0]).toMatchObject({ id: 'call-spawns-process' });
    expect(run.results[0]).toMatchObject({
      ruleIndex: 0,
      level: 'error',
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'file:///a%20b/m.pt', index: 0 } },
          logicalLocations: [{ fullyQualifiedName: 'archive/data.pkl' }],
        },
      ],
    });
  });
});

test('junit fails the files with findings, and errs for those without a verdict', () => {
  const incomplete = finding({ verdict: 'incomplete', rule: 'truncated', message: 'ends early' });
  const files = [
    file(),
    clean,
    file({ path: 'cut.pkl', verdict: 'incomplete', complete: false, findings: [incomplete] }),
    file({ path: 'known.pkl', findings: [finding({ known: true })] }),
  ];
  const xml = junit.render(report(files), options);
  expect(xml).toContain('tests="4" failures="1" errors="1"');
  expect(xml).toContain('<error message="ends early" type="incomplete">');
  expect(xml).toContain('<testcase name="known.pkl" classname="torch-zip"/>');
});

test('markdown has a table of the files that need attention', () => {
  const said = markdown.render(report([file({ path: 'a|b.pt' }), clean]), options);
  expect(said).toContain('| dangerous | `a\\|b.pt` | torch-zip | 1.1 GB |');
  expect(said).not.toContain('clean.pkl');
});
