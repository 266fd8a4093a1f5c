import { existsSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeSpoolFile } from './spool-file.ts';

test('a spool file gives back what was written, also after its name is gone', () => {
  const spool = makeSpoolFile();
  expect(statSync(spool.path).mode & 0o777).toBe(0o600);
  spool.write(Uint8Array.of(1, 2));
  spool.write(Uint8Array.of(3));
  const source = spool.open();
  spool.close();
  expect(existsSync(spool.path)).toBe(false);
  expect([...source.read(0, 10)]).toEqual([1, 2, 3]);
  source.close();
});

test('a spool file that cannot be written to says so', () => {
  const spool = makeSpoolFile();
  spool.close();
  expect(() => spool.write(Uint8Array.of(1))).toThrow(
    expect.objectContaining({ code: 'SOURCE_FAILED' }),
  );
  spool.close();
});
