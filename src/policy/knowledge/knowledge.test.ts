import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Knowledge } from '../knowledge.ts';

const ARGUMENT_RULE = /^(none|plain|data|any|rule:[a-z-]+)$/;
const STATE_RULE = /^(dict|dict-data|data|any|rule:[a-z-]+)$/;
const MODULE = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/;
const FIELD =
  /^([CFXM]|n=(none|plain|data|any|rule:[a-z-]+)|r=(none|plain|data|any|rule:[a-z-]+)|b=(dict|dict-data|data|any|rule:[a-z-]+)|[ihd]|>[\w.]+|![\w,]+)$/;

const files = readdirSync(import.meta.dirname).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'index.ts',
);

describe.each(files)('%s', async (file) => {
  const exports = (await import(`./${file.slice(0, -3)}.ts`)) as Record<string, Knowledge>;
  const [name = '', knowledge] = Object.entries(exports)[0] ?? [];
  if (knowledge === undefined) throw new Error(`${file} exports nothing`);

  test('exports one value, named like the file', () => {
    expect(Object.keys(exports)).toHaveLength(1);
    expect(name).toBe(
      file.replace('.ts', '').replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
    );
  });

  test('knows only modules of its own package, by exact names', () => {
    for (const module of modulesOf(knowledge)) {
      expect(module).toMatch(MODULE);
      expect(module.split('.')[0]).toBe(knowledge.package);
    }
  });

  test('says for every declared symbol why and where that comes from', () => {
    for (const [module, symbols] of Object.entries(knowledge.declared ?? {})) {
      for (const [symbol, rule] of Object.entries(symbols)) {
        const where = `${module} ${symbol}`;
        expect(symbol, where).toMatch(MODULE);
        expect(rule.why.length, where).toBeGreaterThan(5);
        expect(rule.source.length, where).toBeGreaterThan(8);
        if (rule.newobj !== undefined) expect(rule.newobj, where).toMatch(ARGUMENT_RULE);
        if (rule.reduce !== undefined) expect(rule.reduce, where).toMatch(ARGUMENT_RULE);
        if (rule.build !== undefined) expect(rule.build, where).toMatch(STATE_RULE);
      }
    }
  });

  test('has only derived lines of the documented form, sorted and without repetition', () => {
    let previous = '';
    const modules: string[] = [];
    for (const line of derivedLines(knowledge)) {
      if (line.startsWith(' ')) {
        const [symbol = '', ...fields] = line.slice(1).split(' ');
        expect(symbol, line).toMatch(MODULE);
        expect(symbol > previous, line).toBe(true);
        expect(fields.length, line).toBeGreaterThan(0);
        for (const field of fields) expect(field, line).toMatch(FIELD);
        previous = symbol;
      } else {
        modules.push(line);
        previous = '';
      }
    }
    expect(modules).toEqual([...new Set(modules)].toSorted());
  });
});

function derivedLines(knowledge: Knowledge): readonly string[] {
  return (knowledge.derived ?? '').split('\n').filter((line) => line !== '');
}

function modulesOf(knowledge: Knowledge): readonly string[] {
  const derived = derivedLines(knowledge).filter((line) => !line.startsWith(' '));
  return [...Object.keys(knowledge.declared ?? {}), ...derived];
}
