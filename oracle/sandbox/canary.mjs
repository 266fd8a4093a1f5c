/**
 * The canary suite, through the command itself: payloads that try to get out of each level or to use this machine up,
 * as root and as an ordinary user. None may succeed, each must be reported, and each must end in under 10 seconds.
 * Nothing that they do would harm if it worked: they read and write files of this script, and talk to its own server.
 *
 *   node oracle/sandbox/canary.mjs [--levels wasm,strong]
 * @module
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle, BUNDLE } from '../../scripts/bundle.mjs';

const NOBODY = 65_534;
const MOST_SECONDS = 10;
const { values } = parseArgs({ options: { levels: { type: 'string', default: 'wasm,strong' } } });
const folder = mkdtempSync(join(tmpdir(), 'pickleproof-suite-'));
const empty = join(folder, 'empty');
const secret = randomBytes(16).toString('hex');
const secretFile = join(folder, 'secret.txt');
let visits = 0;
let failed = 0;

const server = createServer((socket) => {
  visits++;
  socket.on('error', () => undefined);
  socket.end(secret);
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
await bundle();
chmodSync(folder, 0o755);
mkdirSync(empty);
chmodSync(empty, 0o777);
writeFileSync(secretFile, secret, { mode: 0o644 });

const payloads = {
  'host read': `print(open(${text(secretFile)}).read())`,
  'write outside': `open(${text(join(empty, 'written'))}, 'w').write('x')`,
  'loopback connect': `import socket; s = socket.create_connection(('127.0.0.1', ${server.address().port}), 2); print(s.recv(99))`,
  exec: `import os, subprocess\nfor way in (lambda: os.system('echo > ' + ${text(join(empty, 'run'))}), lambda: subprocess.run(['/bin/sh', '-c', 'echo > ' + ${text(join(empty, 'run2'))}]), lambda: os.execv('/bin/sh', ['sh', '-c', 'echo > ' + ${text(join(empty, 'run3'))}])):\n    try: way()\n    except BaseException as error: print(error)`,
  environment: `import os\nprint(dict(os.environ))\nfor p in ('/proc/self/environ', '/proc/1/environ', f'/proc/{os.getppid() if hasattr(os, "getppid") else 1}/environ'):\n    try: print(open(p, 'rb').read())\n    except OSError as error: print(error)\nos.environ[${text('PICKLEPROOF_SUITE')}]`,
  'fork bomb': 'import os\nwhile True:\n    try: os.fork()\n    except OSError: pass',
  '2 GB allocation': 'kept = bytearray(2 * 10**9)\nraise ValueError("had it")',
  'endless loop': 'while True: pass',
  '1 GB output': "import sys\nfor _ in range(1024): sys.stdout.write('x' * 2**20)",
};

const users = process.getuid?.() === 0 ? ['root', 'nobody'] : ['user'];
for (const level of values.levels.split(',')) {
  for (const user of users) {
    // The self-test of the level is made once for a user, and is not what is timed.
    await sandbox(user, 'pass', ['--level', level]);
    for (const [name, code] of Object.entries(payloads)) await tryOne(level, user, name, code);
  }
  await tryAbsent(level);
}
server.close();
rmSync(folder, { recursive: true });
console.log(failed === 0 ? 'Nothing got out.' : `${failed} failed.`);
process.exitCode = failed === 0 ? 0 : 1;

async function tryOne(level, user, name, code) {
  const args = ['--level', level, '--timeout', '5', '--format', 'json'];
  const { status, out, err, seconds } = await sandbox(user, code, args);
  const report = parsed(out);
  const told =
    report?.events.map(({ by, event, detail }) => `${by}: ${event} ${detail ?? ''}`) ?? [];
  const problems = [
    ...(status === 1 && report?.observed.verdict === 'dangerous' ? [] : [`exit ${status} ${err}`]),
    ...(told.length > 0 ? [] : ['nothing was reported']),
    ...(seconds < MOST_SECONDS ? [] : [`took ${seconds.toFixed(1)} s`]),
    ...(readdirSync(empty).length === 0 ? [] : ['wrote a file']),
    ...(visits === 0 ? [] : ['reached the server']),
    ...(out.includes(secret) ? ['has the secret'] : []),
    ...(out.includes('had it') && report?.observed.exception?.includes('had it')
      ? ['had the memory']
      : []),
  ];
  verdict(
    `${level}, ${user}: ${name}`,
    problems,
    `${report?.observed.outcome} in ${seconds.toFixed(1)} s`,
  );
}

/** Without what it needs, or with something else in its place, a level must not run. */
async function tryAbsent(level) {
  const other = join(folder, 'other');
  writeFileSync(other, 'no interpreter');
  chmodSync(other, 0o755);
  const wrong =
    level === 'wasm'
      ? [{ PICKLEPROOF_PYTHON_WASM: join(folder, 'nothing') }, { PICKLEPROOF_PYTHON_WASM: other }]
      : [{ PATH: folder }];
  for (const env of wrong) {
    const { status, out, err } = await sandbox('root', 'pass', ['--level', level], env);
    verdict(
      `${level} with ${JSON.stringify(env).replaceAll(folder, '…')}`,
      status === 5 && out === '' ? [] : [`exit ${status}`],
      err.trim(),
    );
  }
}

async function sandbox(user, code, args, env = {}) {
  const file = join(folder, 'payload.pkl');
  writeFileSync(file, payloadOf(code), { mode: 0o644 });
  const home = join(folder, `home-${user}`);
  mkdirSync(home, { recursive: true });
  chmodSync(home, 0o777);
  const as = user === 'nobody' ? { uid: NOBODY, gid: NOBODY } : {};
  const child = spawn(process.execPath, [BUNDLE, 'sandbox', file, ...args], {
    ...as,
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HOME: home,
      XDG_CACHE_HOME: join(home, 'cache'),
      PICKLEPROOF_SUITE: secret,
      ...env,
    },
  });
  const began = Date.now();
  const texts = { out: '', err: '' };
  child.stdout.on('data', (piece) => (texts.out += piece));
  child.stderr.on('data', (piece) => (texts.err += piece));
  const status = await new Promise((ended) => child.on('close', ended));
  return { status, ...texts, seconds: (Date.now() - began) / 1000 };
}

/** `builtins.exec(code, {})` in protocol 4. */
function payloadOf(code) {
  const utf8 = Buffer.from(code);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(utf8.length);
  const parts = ['\x80\x04cbuiltins\nexec\nX', length, utf8, '}\x86R.'];
  return Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)),
  );
}

function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** A text as Python source. */
function text(value) {
  return JSON.stringify(value);
}

function verdict(what, problems, said) {
  if (problems.length > 0) failed++;
  console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${what}: ${problems.join('; ') || said}`);
}
