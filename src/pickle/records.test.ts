import { describe, expect, test } from 'vitest';
import { LIMITS, type Limits } from '../core/limits.ts';
import { KIND } from './kinds.ts';
import { LOST, Records, tupleKind } from './records.ts';
import { newRefs } from './refs.ts';

const SMALL: Limits = { ...LIMITS, records: 8, contents: 16 };

/** A stack of these kinds, with references 1, 2, 3 … */
function stack(...kinds: readonly number[]) {
  const refs = newRefs(kinds.length, 100);
  refs.forEach((_, index) => (refs[index] = index + 1));
  return { refs, kinds: Uint8Array.from(kinds), size: kinds.length };
}

function repeated(kind: number, times: number): number[] {
  return Array.from({ length: times }, () => kind);
}

function appended(records: Records, row: number, kinds: readonly number[], pairs = false): void {
  const { refs, kinds: array, size } = stack(...kinds);
  records.append(row, refs, array, 0, size, pairs);
}

/** All entries of a container. */
function entries(records: Records, row: number) {
  const found = [];
  let entry = records.firstRun(row);
  for (; entry !== undefined; entry = records.nextRun(entry)) found.push(entry);
  return found;
}

describe('records', () => {
  test('are numbered from 1 and remember where they come from', () => {
    const records = new Records(LIMITS, 1000, false);
    const row = records.add(KIND.LIST, 77, 0);
    expect([row, records.kind[row], records.offset[row]]).toEqual([1, KIND.LIST, 77]);
  });

  test('beyond the limit are lost', () => {
    const records = new Records(SMALL, 1000, false);
    records.reserve(100, 100);
    const rows = Array.from({ length: 9 }, () => records.add(KIND.LIST, 0, 0));
    expect(rows).toEqual([1, 2, 3, 4, 5, 6, 7, LOST, LOST]);
    expect(records.contentsLost(LOST)).toBe(true);
    expect(records.contentsLost(7)).toBe(false);
  });

  test('grow within the limit', () => {
    const records = new Records({ ...LIMITS, records: 300 }, 100, false);
    for (let i = 0; i < 10; i++) {
      records.reserve(40, 40);
      for (let j = 0; j < 40; j++) records.add(KIND.DICT, i, 0);
    }
    expect(records.count).toBe(300);
  });

  test('hold offsets beyond 2 GiB', () => {
    const records = new Records(LIMITS, Infinity, false, 1000);
    const row = records.add(KIND.LIST, 2 ** 40 + 1, 0);
    expect(records.offset[row]).toBe(2 ** 40 + 1);
  });
});

describe('the contents of a container', () => {
  test('are chained runs', () => {
    const records = new Records(LIMITS, 1000, false);
    const row = records.add(KIND.LIST, 0, 0);
    const other = records.add(KIND.LIST, 0, 0);
    appended(records, row, [KIND.INT, KIND.GLOBAL]);
    appended(records, other, [KIND.NONE]);
    appended(records, row, [KIND.STR]);
    expect(entries(records, row)).toEqual([
      { start: 0, count: 2, elided: 0, next: 1 },
      { start: 3, count: 1, elided: 0, next: 0 },
    ]);
    expect([...records.itemKind.subarray(0, 4)]).toEqual([
      KIND.INT,
      KIND.GLOBAL,
      KIND.NONE,
      KIND.STR,
    ]);
  });

  test('are one run when nothing else was filled in between', () => {
    const records = new Records(LIMITS, 1000, false);
    const row = records.add(KIND.LIST, 0, 0);
    appended(records, row, [KIND.INT, KIND.GLOBAL]);
    appended(records, row, [KIND.STR]);
    expect(entries(records, row)).toEqual([{ start: 0, count: 3, elided: 0, next: 0 }]);
    expect([...records.itemKind.subarray(0, 3)]).toEqual([KIND.INT, KIND.GLOBAL, KIND.STR]);
  });

  test.each([
    ['a long run of plain literals in a list', KIND.LIST, repeated(KIND.INT, 100), 4, 96],
    ['the same in a tuple, which may be arguments', KIND.TUPLE, repeated(KIND.INT, 100), 32, 68],
    ['a run with a global', KIND.LIST, [...repeated(KIND.INT, 99), KIND.GLOBAL], 100, 0],
    ['a short run', KIND.LIST, repeated(KIND.INT, 4), 4, 0],
  ])('%s: kept %i', (_what, kind, kinds, count, elided) => {
    const records = new Records(LIMITS, 10_000, false);
    const row = records.add(kind, 0, 0);
    appended(records, row, kinds);
    expect(entries(records, row)).toMatchObject([{ count, elided }]);
  });

  test('a long run of pairs is cut only while its keys are ordinary', () => {
    const records = new Records(LIMITS, 10_000, false);
    const [ordinary, other] = [records.add(KIND.DICT, 0, 0), records.add(KIND.DICT, 0, 0)];
    const pairs = repeated(KIND.STR, 20);
    appended(records, ordinary, pairs, true);
    appended(records, other, [...pairs, KIND.STR_DUNDER, KIND.INT], true);
    expect(entries(records, ordinary)).toMatchObject([{ count: 4, elided: 16 }]);
    expect(entries(records, other)).toMatchObject([{ count: 22, elided: 0 }]);
  });

  test('are kept whole when all are asked for', () => {
    const records = new Records(LIMITS, 10_000, true);
    const row = records.add(KIND.LIST, 0, 0);
    appended(records, row, repeated(KIND.STR, 100));
    expect(entries(records, row)).toMatchObject([{ count: 100, elided: 0 }]);
  });

  test('beyond the limit are lost for good', () => {
    const records = new Records(SMALL, 1000, false);
    records.reserve(8, 100);
    const [row, next] = [records.add(KIND.LIST, 0, 0), records.add(KIND.LIST, 0, 0)];
    appended(records, row, repeated(KIND.GLOBAL, 17));
    appended(records, row, [KIND.INT]);
    appended(records, next, [KIND.INT]);
    expect([records.contentsLost(row), records.contentsLost(next)]).toEqual([true, false]);
    expect(records.firstRun(row)).toBeUndefined();
  });

  test('of what has no record are lost', () => {
    const records = new Records(LIMITS, 1000, false);
    appended(records, LOST, [KIND.INT]);
    expect(records.items).toBe(0);
  });

  test('of a tuple come with it', () => {
    const records = new Records(LIMITS, 1000, false);
    const { refs, kinds } = stack(KIND.NONE, KIND.INT, KIND.STR);
    const row = records.frozen(KIND.TUPLE, 5, refs, kinds, 1, 3);
    expect(entries(records, row)).toMatchObject([{ start: 0, count: 2 }]);
    expect(records.itemRef[0]).toBe(2);
  });
});

describe('the kind of a tuple', () => {
  test.each([
    ['plain', [KIND.INT, KIND.STR], KIND.TUPLE],
    ['empty', [], KIND.TUPLE],
    ['with a list', [KIND.INSTANCE, KIND.LIST], KIND.TUPLE_UNHASHABLE],
    ['with a bytearray', [KIND.BYTEARRAY], KIND.TUPLE_UNHASHABLE],
    ['with the result of a call', [KIND.INT, KIND.INSTANCE], KIND.TUPLE_HASHING],
    ['with such a tuple', [KIND.TUPLE_HASHING], KIND.TUPLE_HASHING],
    ['with a tuple that holds a list', [KIND.TUPLE_UNHASHABLE], KIND.TUPLE_UNHASHABLE],
  ])('%s', (_what, kinds, expected) => {
    expect(tupleKind(Uint8Array.from(kinds), 0, kinds.length)).toBe(expected);
  });
});
