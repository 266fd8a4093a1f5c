import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pickle, proto, stateDict, STOP, tensor, torchZip } from '../assembler.ts';
import { startHub, type Hub, type HubFile } from '../hub/hub.ts';
import { workbench } from './cli.ts';

/** How often; the whole of it is asked for by `scripts/interop.sh`. */
const KILLS = Number(process.env['PULL_KILLS'] ?? 5);
const BYTES = 2 ** 21;

const { folder, start } = workbench();

const weights = (fill: number): Uint8Array =>
  torchZip({
    pickle: pickle(proto(2), stateDict({ w: tensor({ key: '0', count: BYTES / 4 }) }), STOP),
    storages: { '0': new Uint8Array(BYTES).map((_, index) => (index * fill) % 253) },
  });
const files: Readonly<Record<string, HubFile>> = {
  'a.bin': { content: weights(3), lfs: true },
  'b.bin': { content: weights(5), lfs: true },
  'config.json': { content: new TextEncoder().encode('{}') },
  'sub/c.bin': { content: weights(7), lfs: true },
};
const RECEIPT = 'pickleproof-receipt.json';

let hub: Hub;
beforeAll(async () => {
  hub = await startHub({ cdn: true, repos: [{ id: 'org/m', files }] });
  // Some two seconds for each of the large files.
  const contents = ['a.bin', 'b.bin', 'sub/c.bin'].map((name) => shaOf(files[name]?.content));
  for (const digest of contents) hub.fault(digest, { kind: 'slow', piece: 2 ** 16, ms: 40 });
});
afterAll(() => hub.close());

function shaOf(content: HubFile['content'] | undefined): string {
  return createHash('sha256')
    .update(content instanceof Uint8Array ? content : new Uint8Array())
    .digest('hex');
}

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
}

/** Pulls; sends `signal` so many milliseconds after the first byte is in quarantine. */
async function pull(name: string, signal?: NodeJS.Signals, delay = 0): Promise<Ended> {
  const args = ['pull', '--allow-private', '--jobs', '2', 'hf://org/m', name];
  const child = start(args, { HF_ENDPOINT: hub.url });
  let out = '';
  child.stdout?.on('data', (piece: Buffer) => (out += piece.toString()));
  child.stderr?.on('data', (piece: Buffer) => (out += piece.toString()));
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, by) => resolve({ code, signal: by, out }));
  });
  if (signal !== undefined) {
    while (child.exitCode === null && !hasPart(name)) await pause(5);
    await pause(delay);
    child.kill(signal);
  }
  return ended;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function hasPart(name: string): boolean {
  const at = join(folder, name, '.pickleproof-quarantine');
  return existsSync(at) && readdirSync(at).some((file) => file.endsWith('.part'));
}

/** Everything in the folder that is not in quarantine is a whole file of the model. */
function assertWhole(name: string, receipt: boolean): number {
  const at = join(folder, name);
  if (!existsSync(at)) return 0;
  const found = readdirSync(at, { recursive: true, encoding: 'utf8' }).filter(
    (file) => !file.startsWith('.pickleproof-quarantine') && lstatSync(join(at, file)).isFile(),
  );
  for (const file of found) {
    if (file === RECEIPT && receipt) continue;
    const { content } = files[file] ?? {};
    const isWhole = content instanceof Uint8Array && readFileSync(join(at, file)).equals(content);
    expect(isWhole, file).toBe(true);
  }
  return found.length;
}

describe('a pull', () => {
  test(
    `killed ${KILLS} times leaves whole files only, and the next one goes on`,
    { timeout: 60_000 + KILLS * 15_000 },
    async () => {
      let killed = 0;
      for (let round = 0; round < KILLS; round++) {
        const { signal } = await pull('killed', 'SIGKILL', (round * 337) % 1500);
        killed += Number(signal === 'SIGKILL');
        assertWhole('killed', signal !== 'SIGKILL');
        // What is finished is not interesting any more.
        if (existsSync(join(folder, 'killed', RECEIPT))) {
          rmSync(join(folder, 'killed'), { recursive: true });
        }
      }
      expect(killed).toBeGreaterThan(KILLS / 2);
      hub.seen.length = 0;
      const { code, out } = await pull('killed');
      expect({ code, out }).toMatchObject({ code: 0 });
      expect(assertWhole('killed', true)).toBe(5);
      expect(existsSync(join(folder, 'killed', '.pickleproof-quarantine'))).toBe(false);
    },
  );

  test('goes on with the bytes that are there', { timeout: 60_000 }, async () => {
    await pull('resumed', 'SIGKILL', 400);
    hub.seen.length = 0;
    expect((await pull('resumed')).code).toBe(0);
    // Looking from afar asks for ranges that end somewhere; going on asks for all that is left.
    const going = hub.seen.filter(({ headers }) => /^bytes=[1-9]\d*-$/.test(headers.range ?? ''));
    expect(going.length).toBeGreaterThan(0);
    expect(going.every(({ headers }) => headers['if-range'] !== undefined)).toBe(true);
    assertWhole('resumed', true);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'ended by %s says how to go on',
    { timeout: 60_000 },
    async (signal) => {
      const { code, out } = await pull(signal, signal, 300);
      expect(code).toBe(2);
      expect(out).toContain('interrupted; the same command goes on from here');
      expect(readdirSync(join(folder, signal, '.pickleproof-quarantine'))).not.toContain('lock');
      assertWhole(signal, false);
      expect((await pull(signal)).code).toBe(0);
      assertWhole(signal, true);
    },
  );

  test('finds another one at work in the same folder', { timeout: 60_000 }, async () => {
    mkdirSync(join(folder, 'shared'));
    const first = pull('shared');
    while (!hasPart('shared')) await pause(5);
    const second = await pull('shared');
    expect(second.code).toBe(2);
    expect(second.out).toContain('another pull into this folder is at work');
    expect((await first).code).toBe(0);
    assertWhole('shared', true);
  });
});
