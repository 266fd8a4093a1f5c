import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Paint } from '../report/reporter.ts';
import { COMMANDS } from './commands/index.ts';
import { runProgram } from './program.ts';
import { UsageError } from './usage-error.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'pickleproof-'));
const MODEL = 'examples/models/clean-torch-state-dict.pt';
afterAll(() => rmSync(FOLDER, { recursive: true }));

/** What a command prints on a terminal that has colours, and its exit code. */
async function run(...args: string[]): Promise<{ readonly code: number; readonly out: string }> {
  const printed: string[] = [];
  const loud = (text: string): string => `<${text}>`;
  const paint: Paint = { bold: loud, dim: loud, red: loud, yellow: loud, green: loud };
  const code = await runProgram(args, {
    out: (text) => void printed.push(text),
    err: () => undefined,
    paint,
    width: 100,
    mayDraw: false,
  });
  return { code, out: printed.join('') };
}

describe('a report that goes to a file', () => {
  test.each([
    ['rules'],
    ['rules', 'call-executes-code'],
    ['cases'],
    ['policy', 'show', 'numpy'],
    ['scan', MODEL, '--verbose'],
    ['recommend', MODEL],
    ['explain', MODEL],
  ])('of %s %s is there whole, without colours, and nothing on stdout', async (...args) => {
    const path = join(FOLDER, `${args.join('-').replaceAll('/', '-')}.txt`);
    const shown = await run(...args);
    const filed = await run(...args, '--output', path);
    expect(filed).toEqual({ code: shown.code, out: '' });
    const text = readFileSync(path, 'utf8');
    expect(text).not.toMatch(/<.*>/);
    expect(withoutTimes(text)).toBe(withoutTimes(shown.out.replaceAll(/[<>]/g, '')));
  });

  test('leaves a file that exists alone, unless --force says otherwise', async () => {
    const path = join(FOLDER, 'twice.json');
    await run('rules', '--format', 'json', '-o', path);
    await expect(run('rules', '-o', path)).rejects.toThrow(UsageError);
    expect(readFileSync(path, 'utf8')).toMatch(/^\{/);
    await run('rules', '-o', path, '--force');
    expect(readFileSync(path, 'utf8')).not.toMatch(/^\{/);
  });

  test('is not there when the command fails', async () => {
    const path = join(FOLDER, 'failed.txt');
    await expect(run('rules', 'no-such-rule', '-o', path)).rejects.toThrow(UsageError);
    expect(existsSync(path)).toBe(false);
    expect(readdirSync(FOLDER).filter((name) => name.includes('failed'))).toEqual([]);
  });
});

test('every command that prints a report can write it to a file', () => {
  const without = COMMANDS.filter(
    ({ flags }) => !flags.some((flag) => / --output /.test(flag.flags)),
  );
  // Those that go on until they are ended, and those that change what a service or a folder holds.
  const others = ['keys add', 'keys list', 'keys revoke', 'lab', 'pull', 'serve', 'worker'];
  expect(without.map(({ id }) => id).toSorted()).toEqual(others);
});

function withoutTimes(text: string): string {
  return text.replaceAll(/\d+ ms/g, '0 ms');
}
