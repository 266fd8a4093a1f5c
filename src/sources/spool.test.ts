import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { spool } from './spool.ts';

async function* pieces(...sizes: number[]): AsyncGenerator<Uint8Array> {
  for (const [index, size] of sizes.entries()) yield new Uint8Array(size).fill(index + 1);
}
const leftOver = (): number =>
  readdirSync(tmpdir()).filter((n) => n.startsWith('pickleproof-stdin')).length;

test('keeps a small stream in memory', async () => {
  const { source } = await spool(pieces(3, 2));
  expect(source.size).toBe(5);
  expect([...source.read(2, 3)]).toEqual([1, 2, 2]);
});

test('moves a large stream to a file without a name', async () => {
  const before = leftOver();
  const spooled = await spool(pieces(600, 600, 600), { memory: 1000, total: 10_000 });
  expect(spooled.source.size).toBe(1800);
  expect([...spooled.source.read(1199, 2)]).toEqual([2, 3]);
  expect(leftOver()).toBe(before);
  spooled.close();
});

test('ends a stream that does not end by itself', async () => {
  await expect(spool(pieces(600, 600), { memory: 100, total: 1000 })).rejects.toMatchObject({
    code: 'LIMIT_EXCEEDED',
  });
});
