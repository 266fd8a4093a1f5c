import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { workbench } from './cli.ts';

const { folder, put, run } = workbench();

interface Report {
  readonly summary: Record<string, unknown>;
  readonly files: readonly { readonly path: string }[];
}

const read = (name: string): Report =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as Report;

/** All that does not tell the time. */
function timeless(report: Report): object {
  const summary = { ...report.summary };
  delete summary['elapsedMs'];
  delete summary['finishedAt'];
  return { ...report, summary };
}

function scanShards(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `shard-${index + 1}-of-${count}.json`;
    run(['scan', 'models', '--shard', `${index + 1}/${count}`, '--format', 'json', '-o', name]);
    return name;
  });
}

beforeAll(() => {
  cpSync('examples/models', join(folder, 'models'), { recursive: true });
});

describe('merge', () => {
  test('gives the same report for every number of shards', () => {
    const reports = [1, 2, 4].map((count) => {
      const name = `merged-${count}.json`;
      const { code } = run(['merge', ...scanShards(count), '--format', 'json', '-o', name]);
      expect(code).toBe(1);
      return timeless(read(name));
    });
    expect(reports[1]).toEqual(reports[0]);
    expect(reports[2]).toEqual(reports[0]);
    expect(reports[0]).toMatchObject({
      summary: { files: 14, dangerous: 4, unknown: 2, clean: 8 },
    });
  }, 60_000);

  test('renders every form of report, with the exit code of a scan', () => {
    const names = scanShards(2);
    expect(run(['merge', ...names]).out).toContain('14 files judged: 4 dangerous');
    expect(run(['merge', ...names, '--format', 'sarif']).out).toContain('"version": "2.1.0"');
  }, 60_000);

  test('refuses a sum with a part missing, given twice, or of another division', () => {
    const [first = '', second = ''] = scanShards(2);
    const [other = ''] = scanShards(3);
    expect(run(['merge', first])).toMatchObject({ code: 2, out: '' });
    expect(run(['merge', first]).err).toContain('part 2/2 is missing');
    expect(run(['merge', first, first, second]).err).toContain('given twice');
    expect(run(['merge', first, other]).err).toContain('not all are parts of 2');
  }, 60_000);

  test('refuses reports of other rules and files that stand in two of them', () => {
    run(['scan', 'models', '--format', 'json', '-o', 'all.json']);
    const text = readFileSync(join(folder, 'all.json'), 'utf8');
    put('old.json', text.replace(/"ruleset": "sha256:./, '"ruleset": "sha256:x'));
    expect(run(['merge', 'all.json', 'old.json']).err).toContain('different rules');
    put('copy.json', text);
    expect(run(['merge', 'all.json', 'copy.json']).err).toContain('stands in two reports');
  });

  test.each([
    ['no JSON', '{'],
    ['another schema', '{"schema": "pickleproof/audit/v1"}'],
    ['no tool', '{"schema": "pickleproof/scan/v1"}'],
    ['a file without a verdict', JSON.stringify(reportWith({ path: 'x' }))],
    ['files that are no list', JSON.stringify({ ...reportWith({}), files: {} })],
  ])('refuses %s with one line', (_what, text) => {
    put('bad.json', text);
    const { code, out, err } = run(['merge', 'bad.json']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain('bad.json');
  });

  test('leaves an output that exists alone', () => {
    mkdirSync(join(folder, 'kept'), { recursive: true });
    run(['scan', 'models', '--format', 'json', '-o', 'whole.json']);
    writeFileSync(join(folder, 'kept', 'out.json'), 'mine');
    expect(run(['merge', 'whole.json', '-o', 'kept/out.json']).code).toBe(4);
    expect(readdirSync(join(folder, 'kept'))).toEqual(['out.json']);
    expect(readFileSync(join(folder, 'kept', 'out.json'), 'utf8')).toBe('mine');
  });
});

function reportWith(file: object): object {
  return {
    schema: 'pickleproof/scan/v1',
    tool: { name: 'pickleproof', version: '0.1.0', ruleset: 'sha256:0' },
    summary: { elapsedMs: 1 },
    files: [file],
    skipped: [],
  };
}
