/**
 * What a canary reaches for, laid out on this machine and watched: it believes no word of the guest.
 * @module
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CanaryBait } from './level.ts';

/** Bait that is laid out. */
export interface LaidBait {
  readonly bait: CanaryBait;
  /** What was taken, as sentences; empty when nothing was. */
  taken(): readonly string[];
  remove(): Promise<void>;
}

/** Lays out a file, an empty folder, a listener and a variable, all with a secret that nobody can guess. */
export async function layBait(): Promise<LaidBait> {
  const root = mkdtempSync(join(tmpdir(), 'pickleproof-canary-'));
  const secret = randomBytes(16).toString('hex');
  const file = join(root, 'secret.txt');
  const folder = join(root, 'empty');
  const variable = `PICKLEPROOF_CANARY_${secret.slice(0, 8)}`;
  let connections = 0;
  const server = createServer((socket) => {
    connections++;
    socket.on('error', () => undefined);
    socket.end(secret);
  });
  const port = await listen(server);
  mkdirSync(folder);
  // Readable by whoever the guest runs as: only the isolation may stand between them.
  writeFileSync(file, secret, { mode: 0o644 });
  process.env[variable] = secret;
  return {
    bait: { file, secret, folder, port, variable },
    taken() {
      const made = readdirSync(folder).length > 0 ? ['a file was written outside of it'] : [];
      const reached = connections > 0 ? ['a server on 127.0.0.1 was reached from it'] : [];
      return [...made, ...reached];
    },
    async remove() {
      delete process.env[variable];
      rmSync(root, { recursive: true, force: true });
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}
