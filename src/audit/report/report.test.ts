import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PLAIN } from '../../report/reporter.ts';
import type { AuditFinding, AuditReport } from '../finding.ts';
import { SINK_TABLES } from '../sinks/index.ts';
import { indexSinks } from '../sinks/sink-index.ts';
import { GENERATED, withSinkTables } from '../sinks/sink-page.ts';
import { AUDIT_REPORTERS } from './index.ts';

const { rules } = indexSinks(SINK_TABLES);

const FINDING: AuditFinding = {
  path: 'app/a.py',
  line: 3,
  column: 5,
  endLine: 3,
  endColumn: 20,
  rule: 'torch-load',
  severity: 'high',
  confidence: 'high',
  sink: 'torch.load',
  source: 'download',
  useCase: 'nn-weights',
  recommendation: 'safetensors',
  fix: 'unsafe',
  why: 'weights_only is False',
  within: 'f',
  related: [
    {
      path: 'app/b.py',
      line: 9,
      column: 1,
      endLine: 9,
      endColumn: 5,
      kind: 'call-site',
      source: 'network',
      artefact: { path: 'm.pt', verdict: 'dangerous' },
    },
  ],
  suppressions: [],
  fingerprint: 'f00',
};

function reportOf(...findings: AuditFinding[]): AuditReport {
  return {
    schema: 'pickleproof/audit/v1',
    tool: { name: 'pickleproof', version: '0.0.0' },
    summary: {
      files: 2,
      parsed: 1,
      findings: findings.length,
      suppressed: 0,
      problems: 1,
      artefacts: 1,
      complete: false,
      elapsedMs: 12,
    },
    findings,
    problems: [{ path: 'x.ipynb', code: 'MALFORMED', message: 'not a notebook' }],
    artefacts: [{ path: 'm.pt', format: 'torch-zip', verdict: 'dangerous', size: 3 }],
  };
}

function render(id: string, report: AuditReport, verbose = false): string {
  const reporter = AUDIT_REPORTERS.find((one) => one.id === id);
  return reporter?.render(report, rules, { paint: PLAIN, verbose, width: 100 }) ?? '';
}

const QUIET: readonly AuditFinding[] = [
  { ...FINDING, severity: 'info' },
  { ...FINDING, known: true },
  { ...FINDING, suppressions: [{ by: 'pickleproof', reason: 'ours' }] },
];

describe('text', () => {
  test('says what, where, from where, who calls it and what to move to', () => {
    const out = render('text', reportOf(FINDING));
    expect(out).toContain('app/a.py\n  3:5  HIGH [torch-load]');
    expect(out).toContain('weights_only is False; the file is downloaded;\n    called at 1 place');
    expect(out).toContain('called at app/b.py:9:1 (network), loads m.pt, which is dangerous');
    expect(out).toContain('→ safetensors');
    expect(out).toContain('not read  x.ipynb: not a notebook');
    expect(out).toContain('dangerous  m.pt (torch-zip)');
    expect(out).toContain('1 finding: 1 high.');
  });

  test('shows what counts less when it is asked for', () => {
    const out = render('text', reportOf(...QUIET));
    expect(out).not.toContain('torch-load');
    expect(out).toContain('3 not shown');
    const all = render(
      'text',
      reportOf(...QUIET, { ...FINDING, confidence: 'low', cell: 4 }),
      true,
    );
    expect(all).toContain('INFO');
    expect(all).toContain('suppressed: ours');
    expect(all).toContain('in the baseline');
    expect(all).toContain('low confidence');
    expect(all).toContain('cell 4, 3:5');
  });

  test('lists a few of many calls', () => {
    const related = Array.from({ length: 8 }, () => FINDING.related[0]).filter(
      (one) => one !== undefined,
    );
    expect(render('text', reportOf({ ...FINDING, related }))).toContain('… and at 3 more places');
  });

  test('names the file that is loaded', () => {
    const artefact = { path: 'w/m.pt', verdict: 'dangerous' } as const;
    const severities = ['critical', 'medium', 'low'] as const;
    const out = render(
      'text',
      reportOf(...severities.map((severity) => ({ ...FINDING, severity, artefact }))),
    );
    expect(out).toContain('it loads w/m.pt, which is dangerous');
    expect(out).toContain('3 findings: 1 critical, 1 medium, 1 low');
  });
});

test('json has the message, and whether it is suppressed', () => {
  const { findings } = JSON.parse(render('json', reportOf(FINDING, ...QUIET)));
  expect(findings[0]).toMatchObject({
    suppressed: false,
    related: [{ kind: 'call-site', line: 9 }],
  });
  expect(findings[0].message).toContain('torch.load runs');
  expect(findings[3]).toMatchObject({ suppressed: true, suppressions: [{ reason: 'ours' }] });
});

test('sarif has rules, places, related places, suppressions and what could not be read', () => {
  const other: AuditFinding = { ...FINDING, cell: 2 };
  const [run] = JSON.parse(render('sarif', reportOf(FINDING, ...QUIET, other))).runs;
  expect(run.tool.driver.rules).toMatchObject([
    { id: 'torch-load', properties: { tags: ['security', 'external/cwe/cwe-502'] } },
  ]);
  expect(run.invocations[0]).toMatchObject({ executionSuccessful: false });
  expect(run.results[0]).toMatchObject({
    ruleIndex: 0,
    level: 'error',
    locations: [{ physicalLocation: { region: { startLine: 3, startColumn: 5 } } }],
    relatedLocations: [{ physicalLocation: { artifactLocation: { uri: 'app/b.py' } } }],
  });
  expect(run.results[2].suppressions).toEqual([{ kind: 'external' }]);
  expect(run.results[3].suppressions).toEqual([{ kind: 'inSource', justification: 'ours' }]);
  expect(run.results[4].locations[0].logicalLocations[0].fullyQualifiedName).toBe('cell 2, line 3');
});

test('junit has a failure for each file with findings that count, and an error for each that was not read', () => {
  const out = render('junit', reportOf(FINDING, ...QUIET, { ...FINDING, path: 'b.py', cell: 1 }));
  expect(out).toContain('tests="3" failures="2" errors="1"');
  expect(out).toContain('app/a.py:3:5 high torch-load: torch.load');
  expect(out).toContain('b.py, cell 1:3:5');
  expect(out).toContain('<error message="not a notebook" type="MALFORMED"/>');
});

test('markdown has a table of what counts', () => {
  const out = render('markdown', reportOf(FINDING, ...QUIET));
  expect(out.match(/^\| high \|/gm)).toHaveLength(1);
  expect(out).toContain('- not read: `x.ipynb`: not a notebook');
  expect(out).toContain('- dangerous: `m.pt` (torch-zip)');
  expect(render('markdown', reportOf())).not.toContain('| severity |');
});

test('github has a command for each finding, with its place', () => {
  const medium: AuditFinding = { ...FINDING, severity: 'medium', path: 'a,b:c.py', endLine: 5 };
  const out = render(
    'github',
    reportOf(FINDING, ...QUIET.slice(1), medium, { ...FINDING, cell: 7 }),
  );
  const lines = out.trim().split('\n');
  expect(lines[0]).toContain(
    '::error file=app/a.py,line=3,endLine=3,col=5,endColumn=20,title=torch-load::',
  );
  expect(lines[1]).toContain('::warning file=a%2Cb%3Ac.py,line=3,endLine=5,title=torch-load::');
  expect(lines[2]).toContain('title=torch-load::cell 7, line 3: torch.load');
  expect(lines[3]).toBe('::error file=x.ipynb,title=not read::not a notebook');
  expect(lines).toHaveLength(5);
});

test('a rule that is not there is reported nevertheless', () => {
  const out = render('text', reportOf({ ...FINDING, rule: 'gone' }));
  expect(out).toContain('torch.load: weights_only is False');
});

describe('the page of sinks', () => {
  test('is what gen writes', () => {
    const page = readFileSync('docs/audit.md', 'utf8');
    expect(withSinkTables(page, SINK_TABLES)).toBe(page);
    for (const { id } of rules) expect(page).toContain(`| \`${id}\` |`);
  });

  test('needs both marks', () => {
    expect(() => withSinkTables(GENERATED[0], [])).toThrow('the page lacks');
  });
});

describe('the tables', () => {
  test('name rules that are there, once', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { sinks, settings = [] } of SINK_TABLES) {
      for (const { rule } of [...sinks, ...settings]) expect(ids).toContain(rule);
    }
  });

  test('name every sink once', () => {
    const names = SINK_TABLES.flatMap(({ sinks }) => sinks.map(({ name }) => name));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('say why where the message asks for it', () => {
    for (const { sinks } of SINK_TABLES) {
      for (const { rule, cases = [] } of sinks) {
        const asks = rules.find(({ id }) => id === rule)?.message.includes('{why}') === true;
        for (const { result, why } of cases)
          if (asks && result !== 'safe') expect(why).toBeDefined();
      }
    }
  });
});
