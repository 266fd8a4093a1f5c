import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CapabilityTable } from '../knowledge.ts';

const MODULE = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/;
const CAPABILITIES = new Set(
  (
    'process-exec code-exec import file-read file-write file-delete network native-code deserialize ' +
    'attribute-access info-leak dos tamper'
  ).split(' '),
);

const files = readdirSync(import.meta.dirname).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'index.ts',
);

async function load(file: string): Promise<CapabilityTable> {
  const exports = (await import(`./${file}`)) as Record<string, CapabilityTable>;
  const [table] = Object.values(exports);
  if (table === undefined) throw new Error(`${file} exports nothing`);
  return table;
}

describe.each(files)('%s', (file) => {
  test('has only lines of the documented form', async () => {
    const { table } = await load(file);
    for (const line of table.split('\n').filter((text) => text !== '')) {
      const [name = '', ...rest] = line.trimStart().split(' ');
      expect(name, line).toMatch(MODULE);
      if (line.startsWith(' ')) checkRow(line, rest);
      else if (rest.length > 0) checkDefault(line, rest);
    }
  });

  test('names each module once', async () => {
    const { table } = await load(file);
    const modules = table.split('\n').filter((line) => line !== '' && !line.startsWith(' '));
    const names = modules.map((line) => line.split(' ')[0] ?? '');
    expect(names).toHaveLength(new Set(names).size);
  });
});

function checkRow(line: string, [capabilities = '', arrow, reached, ...rest]: string[]): void {
  checkCapabilities(line, capabilities);
  expect(rest, line).toEqual([]);
  if (arrow === undefined) return;
  expect(arrow, line).toBe('>');
  expect(reached, line).toMatch(MODULE);
}

function checkDefault(line: string, [star, capabilities = '', ...rest]: string[]): void {
  expect([star, rest], line).toEqual(['*', []]);
  checkCapabilities(line, capabilities);
}

function checkCapabilities(line: string, text: string): void {
  for (const capability of text.split(',')) expect(CAPABILITIES.has(capability), line).toBe(true);
}

describe('the standard library', async () => {
  const { table } = await load('stdlib.ts');
  const lines = new Set(table.split('\n'));

  test.each([
    'subprocess',
    'os',
    'posix',
    'nt',
    'pty',
    'runpy',
    'socket',
    'ctypes',
    'marshal',
    'imp',
  ])('gives every callable of %s a capability', (module) => {
    expect([...lines].some((line) => line.startsWith(`${module} * `))).toBe(true);
  });

  test.each(['collections', 'datetime', 'decimal', 'uuid', 'pathlib', 'random'])(
    'gives %s, which holds data types, no default',
    (module) => {
      expect([...lines].some((line) => line.startsWith(`${module} * `))).toBe(false);
    },
  );
});
