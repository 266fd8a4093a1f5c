import { describe, expect, test } from 'vitest';
import { grantOfPath } from './attribute-path.ts';
import type { GrantTable } from './grants.ts';
import { BUILT_IN_GRANTS } from './grants.ts';

const padding = (words: number): string => 'x.'.repeat(words);

describe('a path through attributes', () => {
  test.each([
    ['os.system', 'os.system'],
    ['_os.system', 'os.system'],
    ['x.y.os.system', 'os.system'],
    [`${padding(12)}os.system`, 'os.system'],
    [`${padding(2000)}os.system`, 'os.system'],
    [`os.system.${padding(2000)}y`, 'os.system'],
  ])('%.40s reaches a module', (name, reaches) => {
    expect(grantOfPath('torch', name, BUILT_IN_GRANTS)?.reaches).toContain(reaches);
  });

  test('through an interpreter’s door is found wherever the door stands', () => {
    const name = `${padding(500)}__globals__.${padding(500)}y`;
    expect(grantOfPath('torch', name, BUILT_IN_GRANTS)?.reaches).toBe('__globals__');
  });

  test('of two thousand words costs no more than one of twenty', () => {
    let asked = 0;
    const count = (): undefined => void asked++;
    const table: GrantTable = { exact: count, find: count };
    grantOfPath('m', `${padding(2000)}y`, table);
    expect(asked).toBeLessThan(200);
  });
});

test('a module in thousands of packages inherits from the first of them', () => {
  expect(BUILT_IN_GRANTS.find(`subprocess.${padding(2000)}y`, 'z')).toEqual(
    BUILT_IN_GRANTS.find('subprocess.x', 'z'),
  );
});
