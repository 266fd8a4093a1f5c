import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { num, pickle, proto, STOP, str } from '../assembler.ts';
import { workbench } from './cli.ts';

const { folder, program, put, run, start } = workbench();

/** All that does not tell the time. */
function timeless(text: string): object {
  const report = JSON.parse(text) as { summary: Record<string, unknown> };
  const { elapsedMs, finishedAt, ...summary } = report.summary;
  expect(elapsedMs).toBeTypeOf('number');
  expect(finishedAt).toBeTypeOf('string');
  return { ...report, summary };
}

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

beforeAll(() => {
  cpSync('examples/models', join(folder, 'models'), { recursive: true });
  put('list.jsonl', run(['scan', 'models', '--list']).out);
});

describe('scan --list', () => {
  test('prints every file under the paths with its size, and judges none', () => {
    const rows = read('list.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { path: string; size: number });
    expect(rows).toHaveLength(16);
    expect(rows).toContainEqual({ path: 'models/dangerous-os-system.pkl', size: 29 });
  });
});

describe('scan --manifest', () => {
  test('gives the report of a plain scan for every number of parts, as JSON and as NDJSON', () => {
    run(['scan', 'models', '--format', 'json', '-o', 'plain.json']);
    const plain = run(['merge', 'plain.json', '--format', 'json']).out;
    for (const [count, format] of [
      [1, 'json'],
      [3, 'ndjson'],
      [20, 'ndjson'],
    ] as const) {
      const names = Array.from({ length: count }, (_value, index) => {
        const name = `part-${index + 1}-of-${count}.${format}`;
        const shard = `${index + 1}/${count}`;
        run(['scan', '--manifest', 'list.jsonl', '--shard', shard, '--format', format, '-o', name]);
        return name;
      });
      const merged = run(['merge', ...names, '--format', 'json']);
      expect(merged.code, merged.err).toBe(1);
      expect(timeless(merged.out)).toEqual(timeless(plain));
    }
  }, 120_000);

  test('works under xargs, with as many processes as there are', () => {
    const command = `seq 1 4 | xargs -P 2 -I{} "${process.execPath}" "${program}" scan --manifest list.jsonl --shard {}/4 --format ndjson -o x-{}.ndjson`;
    spawnSync('sh', ['-c', command], { cwd: folder });
    const merged = run(['merge', ...[1, 2, 3, 4].map((part) => `x-${part}.ndjson`)]);
    expect(merged.out).toContain('14 files judged: 4 dangerous, 2 unknown, 8 clean. 2 skipped.');
  }, 60_000);

  test('refuses parts of different lists', () => {
    put('other.jsonl', `${read('list.jsonl')}{"path": "models/more.pkl"}\n`);
    for (const [index, list] of ['list', 'other'].entries()) {
      const args = ['--manifest', `${list}.jsonl`, '--shard', `${index + 1}/2`];
      run(['scan', ...args, '--format', 'json', '-o', `of-${list}.json`]);
    }
    const merged = run(['merge', 'of-list.json', 'of-other.json']);
    expect(merged).toMatchObject({ code: 2, out: '' });
    expect(merged.err).toContain('parts of different lists');
  }, 60_000);

  test('a file of the list that is not there is incomplete, never passed over', () => {
    put('gone.jsonl', '{"path": "nowhere.pkl", "size": 5}\n');
    const { code, out } = run(['scan', '--manifest', 'gone.jsonl']);
    expect(code).toBe(2);
    expect(out).toContain('INCOMPLETE nowhere.pkl');
  });

  test.each([
    ['no JSON', 'models', 'bad.jsonl:1: not JSON'],
    ['no object', '[1]', 'bad.jsonl:1: not an object'],
    ['no path', '{"size": 1}', 'bad.jsonl:1: path'],
    ['standard input', '{"path": "-"}', 'bad.jsonl:1: path'],
    ['a size below zero', '{"path": "a", "size": -1}', 'bad.jsonl:1: size'],
    ['an unknown key', '{"path": "a", "url": "b"}', 'unknown key "url"'],
    ['a path twice', '{"path": "a"}\n{"path": "a"}', 'a stands in it twice'],
  ])('says which line has %s', (_what, text, message) => {
    put('bad.jsonl', `${text}\n`);
    const { code, err } = run(['scan', '--manifest', 'bad.jsonl']);
    expect(code).toBe(4);
    expect(err).toContain(message);
  });

  test('names the list in which there is no model', () => {
    put('nothing.jsonl', '');
    const { code, err } = run(['scan', '--manifest', 'nothing.jsonl']);
    expect([code, err]).toEqual([3, 'No model file found under nothing.jsonl\n']);
  });

  test('wants either a list or paths', () => {
    expect(run(['scan']).err).toContain('name a file or a folder to judge');
    expect(run(['scan', 'models', '--manifest', 'list.jsonl']).code).toBe(4);
  });
});

describe('merge of NDJSON', () => {
  test('refuses a part that ends before its last line', () => {
    run(['scan', 'models', '--format', 'ndjson', '-o', 'whole.ndjson']);
    const lines = read('whole.ndjson').trimEnd().split('\n');
    put('half.ndjson', `${lines.slice(0, -1).join('\n')}\n`);
    expect(run(['merge', 'whole.ndjson']).code).toBe(1);
    expect(run(['merge', 'half.ndjson'])).toMatchObject({ code: 2, out: '' });
  }, 60_000);
});

describe('scan --resume', () => {
  const args = ['scan', 'many', '--format', 'ndjson', '-o', 'many.ndjson', '--resume'];

  beforeAll(() => {
    mkdirSync(join(folder, 'many'));
    const bytes = pickle(proto(4), num(1), STOP);
    for (let file = 0; file < 3000; file++) {
      writeFileSync(join(folder, 'many', `m-${String(file).padStart(4, '0')}.pkl`), bytes);
    }
  });

  /** Kills a run as soon as it has judged some files. */
  async function killed(): Promise<void> {
    const child = start(args);
    const journal = join(folder, 'many.ndjson.journal');
    while (!existsSync(journal) || readFileSync(journal).length < 20_000) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
  }

  test('goes on where a killed run was, and judges anew what has changed since', async () => {
    await killed();
    expect(existsSync(join(folder, 'many.ndjson'))).toBe(false);
    const before = read('many.ndjson.journal').split('\n').length;
    expect(before).toBeGreaterThan(10);
    put('many/m-0000.pkl', pickle(proto(4), str('changed'), STOP));
    // A row that says what no scan would: it is seen where it is taken over.
    const marked = read('many.ndjson.journal').replaceAll('"bytesRead":8', '"bytesRead":7');
    put('many.ndjson.journal', marked);
    const { code, err } = run(args);
    expect(code, err).toBe(0);
    const rows = read('many.ndjson').trim().split('\n');
    expect(rows).toHaveLength(3001);
    expect(rows[0]).toContain('"size":15');
    expect(rows[1]).toContain('"bytesRead":7');
    expect(rows[2999]).toContain('"bytesRead":8');
    expect(rows.at(-1)).toContain('"files":3000');
    expect(existsSync(join(folder, 'many.ndjson.journal'))).toBe(false);
  }, 60_000);

  test('a journal of other rules or flags is refused, and one cut at any byte is used', async () => {
    run(['scan', 'models', '-o', 'one.txt', '--resume']);
    put('cut.txt.journal', '{"journal":"pickleproof/scan/v1","run":"older"}\n');
    const refused = run(['scan', 'models', '-o', 'cut.txt', '--resume']);
    expect(refused.code).toBe(4);
    expect(refused.err).toContain('delete it to begin anew');
    put('cut.txt.journal', '{"jour');
    expect(run(['scan', 'models', '-o', 'cut.txt', '--resume']).code).toBe(1);
    expect(run(['scan', 'models', '--resume']).err).toContain('name the --output');
  }, 60_000);
});
