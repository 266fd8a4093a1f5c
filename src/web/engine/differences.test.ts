import { expect, test } from 'vitest';
import { differencesOf, type Outline } from './differences.ts';

const tensor = (name: string, ...shape: number[]): Outline['tensors'][number] => ({
  name,
  dtype: 'F32',
  shape,
  bytes: 4,
});
const none: Outline = { imports: [], tensors: [], metadata: [] };

test('what is the same in both is not listed', () => {
  const both = { ...none, tensors: [tensor('a', 1)], metadata: [{ name: 'x', value: '1' }] };
  expect(differencesOf(both, both)).toEqual([]);
});

test('added, removed and changed tensors are told, with how they look', () => {
  const before = { ...none, tensors: [tensor('gone', 1), tensor('other', 1, 2)] };
  const after = { ...none, tensors: [tensor('other', 2, 2), tensor('new', 3)] };
  expect(
    differencesOf(before, after).map(({ change, name, before: old, after: now }) => [
      change,
      name,
      old,
      now,
    ]),
  ).toEqual([
    ['removed', 'gone', 'F32 1', ''],
    ['changed', 'other', 'F32 1 × 2', 'F32 2 × 2'],
    ['added', 'new', '', 'F32 3'],
  ]);
});

test('a name that stands there twice is two rows', () => {
  const twice = {
    ...none,
    metadata: [
      { name: 'x', value: '1' },
      { name: 'x', value: '2' },
    ],
  };
  const once = { ...none, metadata: [{ name: 'x', value: '1' }] };
  expect(differencesOf(once, twice)).toMatchObject([{ change: 'added', name: 'x (2)' }]);
});

test('an import whose verdict got worse is a change', () => {
  const use = { writtenAs: undefined, uses: 'called', member: '', offset: 0, name: 'a.b' } as const;
  const before = { ...none, imports: [{ ...use, verdict: 'clean' as const }] };
  const after = { ...none, imports: [{ ...use, verdict: 'dangerous' as const }] };
  expect(differencesOf(before, after)).toMatchObject([
    { what: 'import', change: 'changed', before: 'clean: called', after: 'dangerous: called' },
  ]);
});
