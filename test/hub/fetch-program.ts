/**
 * The program of the thread that fetches, built from the working copy.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { buildRemote } from '../../scripts/bundle.mjs';

/** Its path; it is there while the tests of one file run. */
export function fetchProgram(): string {
  const folder = join(
    process.cwd(),
    'build',
    `remote-${process.pid}-${Math.random().toString(36).slice(2)}`,
  );
  const program = join(folder, 'pickleproof.remote.cjs');
  beforeAll(() => buildRemote(program), 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return program;
}
