import { expect, test } from 'vitest';
import { SINK_TABLES } from '../../src/audit/sinks/index.ts';
import { RULES } from '../../src/policy/rules/index.ts';
import { workbench } from './cli.ts';

const { run } = workbench();

test('--help and help name the commands and the exit codes', () => {
  for (const args of [['--help'], ['help']]) {
    const { code, out } = run(args);
    expect(code).toBe(0);
    expect(out).toContain('scan');
    expect(out).toContain('Exit codes:');
  }
});

test('the help of a command teaches with examples', () => {
  const { code, out } = run(['help', 'scan']);
  expect(code).toBe(0);
  expect(out).toContain('pickleproof scan model.pt');
});

test('the help of a command of two words is its own', () => {
  const { code, out } = run(['help', 'policy', 'learn']);
  expect(code).toBe(0);
  expect(out).toContain('Usage: pickleproof policy learn');
  expect(run(['help', 'policy', 'nope']).out).not.toContain('Usage: pickleproof policy learn');
});

test('--version says the version alone', () => {
  expect(run(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('nothing to do is a usage error', () => {
  expect(run([]).code).toBe(4);
  expect(run(['scan'])).toMatchObject({ code: 4, out: '' });
});

test('rules lists every rule, and explains one', () => {
  const { out } = run(['rules']);
  for (const { id } of RULES) expect(out).toContain(id);
  const explained = run(['rules', 'call-spawns-process']);
  expect(explained.code).toBe(0);
  expect(explained.out).toContain('What to do');
});

test('rules knows those of audit as well, with the calls that they find', () => {
  const { out } = run(['rules']);
  for (const { id } of SINK_TABLES.flatMap((table) => table.rules)) expect(out).toContain(id);
  const explained = run(['rules', 'torch-load']);
  expect(explained).toMatchObject({ code: 0, err: '' });
  expect(explained.out).toContain('torch.load, torch.serialization.load');
  expect(JSON.parse(run(['rules', 'torch-load', '--format', 'json']).out)).toMatchObject({
    rules: [],
    audit: [{ id: 'torch-load' }],
  });
});

test('rules as JSON', () => {
  const { schema, summary, rules, audit } = JSON.parse(run(['rules', '--format', 'json']).out);
  expect(schema).toBe('pickleproof/rules/v1');
  expect(summary).toEqual({ rules: rules.length, audit: audit.length });
  expect(rules).toHaveLength(RULES.length);
});

test('an unknown rule is told with what it may have meant', () => {
  const { code, err } = run(['rules', 'spawns-process']);
  expect(code).toBe(4);
  expect(err).toContain('call-spawns-process');
});
