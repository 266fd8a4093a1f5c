/**
 * `npm run scan -- PATH…`: the newcomer's way to the command. Makes the bundle when the sources are
 * newer, runs it, and ends with 0 when it found something, so that npm adds no error of its own to a
 * report: the exit code of the real command is said in a line above it.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLE, bundle, ROOT } from './bundle.mjs';

const FOUND = 1;
const INCOMPLETE = 2;

if (isStale()) await bundle();
const args = ['scan', ...process.argv.slice(2)];
const { status, stdout } = spawnSync(process.execPath, [BUNDLE, ...args], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  stdio: ['inherit', 'pipe', 'inherit'],
  env: process.stdout.isTTY ? { FORCE_COLOR: '1', ...process.env } : process.env,
  maxBuffer: 2 ** 30,
});
const code = status ?? INCOMPLETE;
console.error(`pickleproof ${args.join(' ')}   (exit code ${code})\n`);
process.stdout.write(stdout);
process.exitCode = code === FOUND || code === INCOMPLETE ? 0 : code;

function isStale() {
  const built = modified(BUNDLE);
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  return sources.some((file) => modified(join(ROOT, 'src', file)) > built);
}

function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
