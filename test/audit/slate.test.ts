import { beforeAll, describe, expect, test } from 'vitest';
import { installedPythonGrammar } from '../../src/sources/python-grammar.ts';
import { runSlate, type SlateLine } from './run-slate.ts';

let lines: readonly SlateLine[] = [];
beforeAll(async () => {
  lines = await runSlate(await installedPythonGrammar());
}, 60_000);

const isUnsafe = ({ kind }: SlateLine): boolean => kind === 'unsafe' || kind === 'call-site';
const missed = (wanted: readonly SlateLine[]): string[] =>
  wanted
    .filter(({ met }) => !met)
    .map(({ path, line, rule, said }) => `${path}:${line} ${rule ?? ''}: ${said.join(', ')}`);

describe('the slate', () => {
  test('is large enough to say something', () => {
    expect(lines.filter(isUnsafe).length).toBeGreaterThanOrEqual(150);
    expect(lines.filter((line) => !isUnsafe(line)).length).toBeGreaterThanOrEqual(80);
  });

  test('has every unsafe line found, under the rule that stands beside it', () => {
    expect(missed(lines.filter(isUnsafe))).toEqual([]);
  });

  test('has no safe form flagged', () => {
    expect(missed(lines.filter((line) => !isUnsafe(line)))).toEqual([]);
  });
});
