import { expect, test } from 'vitest';
import { giveBack, takeWorkspace } from './workspace.ts';

test('tables that were given back serve the next walk, with an empty memo', () => {
  const first = takeWorkspace(1000);
  first.memoKinds[5] = 3;
  giveBack(first);
  const second = takeWorkspace(1000);
  expect(second.stackRefs).toBe(first.stackRefs);
  expect(second.memoKinds.some((kind) => kind !== 0)).toBe(false);
});

test('two walks at a time have tables of their own', () => {
  expect(takeWorkspace(1000).stackRefs).not.toBe(takeWorkspace(1000).stackRefs);
});

test('a source beyond 31 bits has wide references, whatever was given back', () => {
  giveBack(takeWorkspace(1000));
  const wide = takeWorkspace(2 ** 40);
  expect(wide.stackRefs).toBeInstanceOf(Float64Array);
  expect(wide.memoRefs).toBeInstanceOf(Float64Array);
  giveBack(wide);
  expect(takeWorkspace(1000).stackRefs).toBeInstanceOf(Int32Array);
});

test('large tables are not kept', () => {
  const large = { ...takeWorkspace(1000), stackKinds: new Uint8Array(1_000_000) };
  giveBack(large);
  expect(takeWorkspace(1000).stackKinds).not.toBe(large.stackKinds);
});
