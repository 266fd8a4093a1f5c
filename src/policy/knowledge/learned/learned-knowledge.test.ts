import { describe, expect, test } from 'vitest';
import {
  attributes,
  BUILD,
  built,
  instance,
  num,
  pickle,
  proto,
  stackGlobal,
  STOP,
  str,
} from '../../../../test/assembler.ts';
import { bytesSource } from '../../../core/source.ts';
import { scanSource } from '../../../scan/scan.ts';
import { BUILT_IN } from '../../profile.ts';
import { BUILT_IN_GRANTS } from '../../grants.ts';
import type { Knowledge } from '../../knowledge.ts';
import { lookupOver } from '../../lookup.ts';
import { KNOWLEDGE } from '../index.ts';
import { LEARNED } from './index.ts';

const NAME = /^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*)*$/u;
const FIELD =
  /^([CF]|n=(none|plain|data|any|rule:[a-z-]+)|r=(none|plain|data|any|rule:[a-z-]+)|b=(dict|dict-data|data|any|rule:[a-z-]+)|[ih]|![^\s,]+(,[^\s,]+)*|\?(plain|data|str):[^\s,]+(,[^\s,]+)*)$/u;

/** What is known without any learned knowledge. */
const others = lookupOver(KNOWLEDGE, BUILT_IN_GRANTS);

describe.each(LEARNED.map((one) => [one.package, one] as const))('%s', (_name, knowledge) => {
  const rows = rowsOf(knowledge);

  test('names the library versions, and only modules of its package', () => {
    expect(knowledge.versions.length).toBeGreaterThan(0);
    for (const { module } of rows) expect(module.split('.')[0]).toBe(knowledge.package);
  });

  test('has only lines of the documented form, sorted and without repetition', () => {
    const keys = rows.map(({ module, name }) => `${module}\u0000${name}`);
    expect(keys).toEqual([...new Set(keys)].toSorted());
    for (const { module, name, fields } of rows) {
      expect(module).toMatch(NAME);
      expect(name).toMatch(NAME);
      expect(fields.length, name).toBeGreaterThan(0);
      for (const field of fields) expect(field, name).toMatch(FIELD);
    }
  });

  test('lists nothing that grants anything', () => {
    for (const { module, name } of rows) {
      const entry = others.entry({ module, name });
      // Where other knowledge has come to list a name since, that counts.
      if (entry.rule === undefined)
        expect(others.grant(entry), `${module}.${name}`).toBeUndefined();
    }
  });
});

describe('a scan goes by it', () => {
  const verdict = (bytes: Uint8Array): string =>
    scanSource(bytesSource(bytes), { path: 'x.pkl', policy: BUILT_IN }).verdict;
  const samples = LEARNED.flatMap((knowledge) =>
    rowsOf(knowledge)
      .filter(({ fields }) => fields.includes('b=dict') && fields.includes('n=any'))
      .filter(({ fields }) => !fields.some((field) => /^[!?]/u.test(field)))
      .slice(0, 2),
  );

  test.each(samples)('$module $name', ({ module, name }) => {
    const object = instance(stackGlobal(module, name));
    const planted = attributes({ __setstate__: stackGlobal('os', 'system') });
    expect(verdict(pickle(proto(4), built(object, attributes({ a: num(1) })), STOP))).toBe('clean');
    const hijack = pickle(proto(4), object, planted, BUILD, str('echo inert'), BUILD, STOP);
    expect(verdict(hijack)).toBe('dangerous');
  });
});

interface Row {
  readonly module: string;
  readonly name: string;
  readonly fields: readonly string[];
}

function rowsOf({ derived = '' }: Knowledge): readonly Row[] {
  let module = '';
  return derived.split('\n').flatMap((line) => {
    if (line === '') return [];
    if (!line.startsWith(' ')) {
      module = line;
      return [];
    }
    const [name = '', ...fields] = line.slice(1).split(' ');
    return [{ module, name, fields }];
  });
}
