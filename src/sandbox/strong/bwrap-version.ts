/**
 * Which bubblewrap this is.
 * @module
 */
import { execFile } from 'node:child_process';

/** `bubblewrap 0.8.0`; what it says instead when it says something else. */
export async function bwrapVersion(bwrap: string): Promise<string> {
  const options = { env: {}, timeout: 10_000, maxBuffer: 2 ** 16 };
  return new Promise((resolve) => {
    execFile(bwrap, ['--version'], options, (error, stdout) => {
      resolve(error === null ? stdout.trim() : error.message);
    });
  });
}
