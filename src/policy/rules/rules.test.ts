import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { formatMessage } from '../rule.ts';
import { ruleList, rulePage } from '../rule-page.ts';
import { RULESET } from '../ruleset.ts';
import { rulesetText } from '../ruleset-text.ts';
import { RULES } from './index.ts';

test('ids are distinct, short and in the language of the command line', () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
});

test.each(RULES)('$id says what it means and what to do', (rule) => {
  expect(rule.title.length).toBeLessThanOrEqual(80);
  expect(rule.explanation.split(' ').length).toBeGreaterThan(12);
  expect(rule.advice).toMatch(/[.`]$/);
  for (const link of rule.references) expect(link).toMatch(/^https:\/\//);
  if (rule.verdict === 'dangerous') expect(rule.capabilities.length).toBeGreaterThan(0);
  const page = rulePage(rule);
  expect(page).toContain(`# ${rule.title}`);
  expect(page).toContain(rule.advice);
});

test('the list of rules links every page', () => {
  for (const { id } of RULES) expect(ruleList(RULES)).toContain(`(${id}.md)`);
});

test('a message leaves out what it does not have', () => {
  expect(formatMessage('{a}{b} and {c}', { a: 1, b: undefined })).toBe('1 and ');
});

test('the digest of the rules is that of what they are made of', () => {
  const digest = createHash('sha256').update(rulesetText()).digest('hex');
  expect(RULESET, 'run npm run gen').toBe(`sha256:${digest}`);
});
