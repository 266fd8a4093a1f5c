/**
 * A temporary file that has no name any more: nobody else finds it, and however this process ends nothing is left behind.
 * @module
 */
import { mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes an empty one and returns its descriptor, to write and to read. */
export function namelessFile(): number {
  const folder = mkdtempSync(join(tmpdir(), 'pickleproof-remote-'));
  try {
    return openSync(join(folder, 'file'), 'wx+', 0o600);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
