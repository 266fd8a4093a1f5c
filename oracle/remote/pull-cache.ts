/**
 * `pull` beside the cache that the real client of Hugging Face keeps: what is there is taken from there once its
 * digest is right, nothing is fetched twice, nothing is linked to, and the cache stays as it is.
 *
 *   node scripts/pull-cache.mjs --python $(oracle/venv.sh remote) [--program dist/pickleproof.cjs]
 * @module
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  call,
  global,
  pickle,
  proto,
  stateDict,
  STOP,
  str,
  tensor,
  torchZip,
} from '../../test/assembler.ts';
import { startHub, type Hub, type HubFile } from '../../test/hub/hub.ts';

const { values } = parseArgs({
  options: {
    python: { type: 'string', default: 'python3' },
    program: { type: 'string', default: 'dist/pickleproof.cjs' },
  },
});
const program = resolve(values.program);
const folder = mkdtempSync(join(tmpdir(), 'pickleproof-cache-'));
const cache = join(folder, 'hub');

const BYTES = 2 ** 20;
const weights = torchZip({
  pickle: pickle(proto(2), stateDict({ w: tensor({ key: '0', count: BYTES / 4 }) }), STOP),
  storages: { '0': new Uint8Array(BYTES).map((_, index) => (index * 7919) % 251) },
});
const evil = pickle(proto(4), call(global('os', 'system'), str('echo inert')), STOP);
const good: Readonly<Record<string, HubFile>> = {
  'config.json': { content: Buffer.from('{"a": 1}') },
  'pytorch_model.bin': { content: weights, lfs: true },
  'sub/other.bin': { content: weights, lfs: true },
};

interface Ended {
  readonly code: number | null;
  readonly out: string;
}

/** Runs a program while the hub of this process answers. */
function run(hub: Hub, command: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const [file = '', ...args] = command;
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    HF_HUB_CACHE: cache,
    HF_ENDPOINT: hub.url,
    HF_HUB_DISABLE_TELEMETRY: '1',
    ...more,
  };
  const child = spawn(file, args, { cwd: folder, env });
  let out = '';
  child.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (out += piece.toString()));
  return new Promise((done) => child.on('close', (code) => done({ code, out })));
}

const pull = (hub: Hub, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<Ended> =>
  run(hub, [process.execPath, program, 'pull', '--allow-private', ...args], env);

/** What every file and link of a folder is, with the time of its last change. */
function stateOf(path: string): string {
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).toSorted();
  return names
    .map((name) => {
      const { mode, size, mtimeMs, ino, nlink } = lstatSync(join(path, name));
      return [name, mode, size, mtimeMs, ino, nlink].join(' ');
    })
    .join('\n');
}

/** Requests for the bytes of files since it was last asked. */
function fetched(hub: Hub): number {
  const seen = hub.seen.splice(0);
  return seen.filter(({ path, method }) => method === 'GET' && !path.startsWith('/api/')).length;
}

function assert(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(what);
}

function assertPulled(name: string): void {
  for (const [file, { content }] of Object.entries(good)) {
    const path = join(folder, name, file);
    const stats = lstatSync(path);
    assert(stats.isFile() && stats.nlink === 1, `${name}/${file} is a link`);
    const isSame = content instanceof Uint8Array && readFileSync(path).equals(content);
    assert(isSame, `${name}/${file} holds other bytes`);
  }
}

type Check = readonly [string, (hub: Hub) => Promise<void>];

const CHECKS: readonly Check[] = [
  [
    'takes all bytes from the cache, leaves it as it is, and links to nothing in it',
    async (hub) => {
      const before = stateOf(cache);
      fetched(hub);
      const { code, out } = await pull(hub, ['hf://org/good', 'online']);
      assert(code === 0, out);
      assert(fetched(hub) === 0, 'fetched what is in the cache');
      assertPulled('online');
      assert(stateOf(cache) === before, 'the cache was changed');
    },
  ],
  [
    'is not needed to judge: scan reads the cache, online and offline',
    async (hub) => {
      const offline = { HF_HUB_OFFLINE: '1', HF_ENDPOINT: 'http://127.0.0.1:9' };
      for (const env of [{}, offline]) {
        fetched(hub);
        const args = ['scan', 'hf://org/good', '--allow-private', '--format', 'json'];
        const { code, out } = await run(hub, [process.execPath, program, ...args], env);
        const { files }: { files: readonly { verdict: string; requests: number }[] } =
          JSON.parse(out);
        assert(code === 0 && files.length === 2, out);
        assert(fetched(hub) === 0, 'fetched what is in the cache');
        assert(
          files.every((file) => file.requests === 0),
          'asked for what is in the cache',
        );
      }
      const evil = await run(hub, [process.execPath, program, 'scan', 'hf://org/evil'], offline);
      assert(evil.code === 1 && evil.out.includes('call-spawns-process'), evil.out);
    },
  ],
  [
    'needs no hub at all when the client may not go online either',
    async (hub) => {
      const env = { HF_HUB_OFFLINE: '1', HF_ENDPOINT: 'http://127.0.0.1:9' };
      const { code, out } = await pull(hub, ['hf://org/good', 'offline'], env);
      assert(code === 0, out);
      assertPulled('offline');
    },
  ],
  [
    'judges what comes from the cache like all else',
    async (hub) => {
      const { code, out } = await pull(hub, ['hf://org/evil', 'evil']);
      assert(code === 1 && out.includes('call-spawns-process'), out);
    },
  ],
  [
    'says which folders are none to pull into',
    async (hub) => {
      const snapshots = join(cache, 'models--org--good', 'snapshots', 'mine');
      const { code, out } = await pull(hub, ['hf://org/good', snapshots]);
      assert(code === 4, out);
    },
  ],
  [
    'fetches what is damaged in the cache, and offline takes nothing of it',
    async (hub) => {
      const digest = createHash('sha256').update(weights).digest('hex');
      const blob = realpathSync(join(cache, 'models--org--good', 'blobs', digest));
      const bytes = readFileSync(blob);
      bytes[1000] = (bytes[1000] ?? 0) ^ 1;
      writeFileSync(blob, bytes);
      fetched(hub);
      const online = await pull(hub, ['hf://org/good', 'mended']);
      assert(online.code === 0, online.out);
      assert(fetched(hub) > 0, 'took damaged bytes');
      assertPulled('mended');
      const offline = await pull(hub, ['hf://org/good', 'damaged'], { HF_HUB_OFFLINE: '1' });
      assert(offline.code !== 0, 'took damaged bytes offline');
      assert(!existsSync(join(folder, 'damaged', 'pytorch_model.bin')), 'placed damaged bytes');
    },
  ],
];

async function main(): Promise<number> {
  const repos = [
    { id: 'org/good', files: good },
    { id: 'org/evil', files: { 'model.pkl': { content: evil, lfs: true } } },
  ];
  const hub = await startHub({ cdn: true, repos });
  const script = resolve('oracle/remote/hub_snapshot.py');
  let failed = 0;
  try {
    const filled = await run(hub, [values.python, script, 'org/good', 'org/evil']);
    assert(filled.code === 0, filled.out);
    console.log(filled.out.trim().split('\n').at(-1));
    for (const [name, check] of CHECKS) {
      const why = await check(hub).then(() => undefined, String);
      failed += Number(why !== undefined);
      console.log(why === undefined ? `ok    pull ${name}` : `FAIL  pull ${name}\n      ${why}`);
    }
  } finally {
    await hub.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main();
