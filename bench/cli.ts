/**
 * The built command, as a user runs it.
 * @module
 */
import { spawnSync } from 'node:child_process';

/** Where the bundle is written. */
export const CLI = 'dist/pickleproof.cjs';

/** Builds the bundle from this tree. */
export function buildCli(): void {
  const { status } = spawnSync(process.execPath, ['scripts/bundle.mjs'], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`the bundle could not be built (${status})`);
}
