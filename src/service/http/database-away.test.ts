import { expect, test } from 'vitest';
import { MemoryStore } from '../../../test/service/memory-store.ts';
import { codeOf, memoryBench } from '../../../test/service/service-bench.ts';
import { ServiceError } from '../service-error.ts';
import { isDatabaseAway } from './database-away.ts';

const coded = (code: string): Error => Object.assign(new Error('x'), { code });

test.each(['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03', '08006', '53300', 'DATABASE_FAILED'])(
  '%s may be better in a moment',
  async (code) => {
    const error =
      code === 'DATABASE_FAILED' ? new ServiceError(code, 'postgres://secret') : coded(code);
    const store = new MemoryStore();
    store.jobs = () => Promise.reject(error);
    const { send, lines } = memoryBench({ store });
    const answer = await send('GET', '/v1/jobs');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await answer.text()).not.toContain('secret');
    expect(lines.map(({ event }) => event)).toEqual(['database-away']);
  },
);

test('what is our mistake stays one', async () => {
  expect(isDatabaseAway(new Error('Connection terminated unexpectedly'))).toBe(true);
  expect(isDatabaseAway(coded('42P01'))).toBe(false);
  expect(isDatabaseAway(new Error('x'))).toBe(false);
  expect(isDatabaseAway('x')).toBe(false);
  const store = new MemoryStore();
  store.jobs = () => Promise.reject(coded('42P01'));
  expect(await codeOf(await memoryBench({ store }).send('GET', '/v1/jobs'))).toBe('INTERNAL');
});
