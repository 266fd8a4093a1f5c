import { expect, test } from 'vitest';
import { inParallel } from './in-parallel.ts';

const later = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('keeps the order, and no more than eight at a time', async () => {
  let [running, most] = [0, 0];
  const items = Array.from({ length: 50 }, (_, index) => index);
  const results = await inParallel(items, async (item) => {
    most = Math.max(most, ++running);
    await later();
    running--;
    return item * 2;
  });
  expect(results).toEqual(items.map((item) => item * 2));
  expect(most).toBe(8);
});

test('begins nothing new after a failure', async () => {
  let begun = 0;
  const work = inParallel(Array.from({ length: 100 }), async () => {
    begun++;
    await later();
    throw new Error('no');
  });
  await expect(work).rejects.toThrow('no');
  await later();
  expect(begun).toBe(8);
});

test('has nothing to do for no items', async () => {
  expect(await inParallel([], () => Promise.reject(new Error('never')))).toEqual([]);
});
