/**
 * The commands that README and handbook show without output, each in a shell as a reader types it. Those with
 * output are played by `guide.test.ts` and `readme.test.ts`.
 * @module
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDashboard } from '../../scripts/build-dashboard.mjs';
import { buildLab } from '../../scripts/build-lab.mjs';
import { utf8, zip } from '../assembler.ts';
import { hubThreads, type ThreadHub } from '../hub/hub-thread.ts';
import { workbench } from './cli.ts';

const { folder, program, put, run } = workbench();
const startHub = hubThreads();
const bin = join(folder, 'bin');
let hub: ThreadHub;

/** Blocks that show what to type, and the script lines of the pipelines. */
const BLOCK = /^```(console|sh|yaml)\n([\s\S]*?)^```$/gm;
const OURS =
  /^(?:curl [^|]*\| |git diff [^|]*\| [^|]*)?(?:pickleproof|npx --yes pickleproof@[\d.]+) /;
/** Commands that go on until they are ended. */
const STAYS = /pickleproof (?:lab|serve)\b/;
const PIPED = /\| xargs .*(?:npx --yes pickleproof@|pickleproof )/;

/** Commands of the blocks of a page that show no output. */
function commandsOf(page: string): string[] {
  const blocks = [...readFileSync(page, 'utf8').matchAll(BLOCK)];
  return blocks.flatMap(([, kind = '', body = '']) => {
    const lines = body.replaceAll(/\\\n\s*/g, '').split('\n');
    const typed = kind === 'yaml' ? lines.map((line) => line.replace(/^\s*- /, '')) : lines;
    return typed.filter((line) => OURS.test(line) || PIPED.test(line));
  });
}

/** A program of this name stands in for one that would fetch what is here already. */
function standIn(name: string, text: string): void {
  put(join('bin', name), `#!/bin/sh\n${text}\n`);
  chmodSync(join(bin, name), 0o755);
}

/** Furnishes a folder with what the pages speak of. */
function furnish(place: string): void {
  const model = (from: string, ...names: readonly string[]): void => {
    for (const name of names) cpSync(join('examples/models', from), join(place, name));
  };
  const write = (name: string, content: Uint8Array | string): void =>
    writeFileSync(join(place, name), content);
  for (const name of ['models', 'model']) mkdirSync(join(place, name));
  model('clean-torch-state-dict.pt', 'model.pt', 'model.bin', 'models/net.pt', 'model/weights.pt');
  model('clean-sklearn-forest.joblib', 'classifier.joblib', 'models/classifier.joblib');
  model('unknown-torch-checkpoint.ckpt', 'sd-v1.ckpt', 'checkpoint.ckpt');
  model('clean-config.pkl', 'model.pkl');
  const wheel = zip([
    { name: 'acme_models/__init__.py', data: utf8('') },
    { name: 'acme_models/net.py', data: utf8('class Net:\n    pass\n') },
    { name: 'acme_models-3.2.dist-info/METADATA', data: utf8('Name: acme-models\nVersion: 3.2\n') },
  ]);
  write('acme.whl', wheel);
  write('acme_models-3.2-py3-none-any.whl', wheel);
  const [, policy = ''] =
    /```toml\n(\[\[allow\]\][\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  write('policy.toml', policy);
  write('app.py', 'import joblib\nmodel = joblib.load("models/classifier.joblib")\n');
  write('pickleproof-gate.toml', '[scan]\npaths = "model"\n\n[audit]\npaths = "app.py"\n');
  run(['scan', 'models', '--format', 'json', '-o', 'accepted.json'], { cwd: place });
  run(['keygen', '-o', 'release'], { cwd: place });
  run(['sign', 'model', '--key', 'release.pem'], { cwd: place });
}

beforeAll(async () => {
  const content = readFileSync('examples/models/clean-torch-state-dict.pt');
  const files = { 'model.pt': { content, lfs: true } };
  hub = await startHub({ repos: [{ id: 'acme/net', files }] });
  await buildLab(join(program, '..', 'pickleproof.lab.html'));
  await buildDashboard(join(program, '..', 'pickleproof.dashboard.html'));
  const ours = `exec "${process.execPath}" "${program}"`;
  standIn('pickleproof', `${ours} "$@"`);
  standIn('npx', `shift 2; ${ours} "$@"`);
  standIn('curl', 'cat model.pkl');
}, 60_000);

afterAll(() => hub.close());

interface Typed {
  readonly code: number | null;
  readonly printed: string;
}

/** Types the command into a shell, in the folder of its page. */
function typed(command: string, cwd: string, more: Readonly<Record<string, string>> = {}): Typed {
  const env = {
    PATH: `${bin}:${process.env['PATH'] ?? ''}`,
    HOME: folder,
    HF_ENDPOINT: hub.url,
    ...more,
  };
  const options = { cwd, env, encoding: 'utf8', timeout: 60_000 } as const;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], options);
  return { code: status, printed: stdout + stderr };
}

/** What a command is about to make is not there yet for its reader. */
function clearFor(command: string, place: string): void {
  const made = [...command.matchAll(/ (?:-o |--output |--also \w+=)(\S+)/g)].flatMap(
    ([, file = '']) => [file, `${file}.pem`, `${file}.pub`],
  );
  if (/ sign /.test(command)) made.push('model/model.sig', 'models/model.sig');
  for (const file of made) rmSync(join(place, file), { force: true });
}

/** A finding, something lost or refused is an answer; a wrong use or an unreadable file is none. */
function answersOf(command: string): readonly number[] {
  if (command.includes('--identity ')) return [6]; // our model was signed with a key
  // What xargs makes of our 1, of a finding or of a part with no model.
  if (command.includes('xargs')) return [0, 123];
  // Without bubblewrap or Python that is the answer; and our model has no array that only Python could make.
  if (command.includes('--in-sandbox')) return [2, 5];
  if (command.includes('--level strong')) return [0, 1, 5];
  return [0, 1];
}

function expectWorks(command: string, { code, printed }: Typed): void {
  expect(printed, command).not.toMatch(
    /internal error|unknown (?:option|command)|too many arguments/,
  );
  expect(answersOf(command), `${command}\n${printed}`).toContain(code);
}

const PAGES = [
  'README.md',
  ...readdirSync('docs/guide')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/guide/${name}`),
].filter((page) => commandsOf(page).length > 0);

describe.each(PAGES)('%s', (page) => {
  const commands = commandsOf(page);
  let place = '';
  beforeAll(() => {
    place = mkdtempSync(join(folder, 'page-'));
    furnish(place);
  }, 60_000);

  test.each(commands.filter((command) => !STAYS.test(command) && !command.includes('scan-*.json')))(
    '%s',
    (command) => {
      clearFor(command, place);
      if (PIPED.test(command)) typed('git init -q . && git add app.py', place);
      // Of a folder at the root of a machine we have one of our own.
      const line = command.replaceAll(/ \/models\b/g, ' models');
      expectWorks(command, typed(line, place, { CI_NODE_INDEX: '1', CI_NODE_TOTAL: '4' }));
    },
    60_000,
  );

  test.each(commands.filter((command) => STAYS.test(command)))(
    '%s',
    async (command) => {
      const [, ...words] = command.replace(/\s+#.*$/, '').split(' ');
      const env = { PATH: process.env['PATH'] ?? '', HOME: folder };
      const child = spawn(join(bin, 'pickleproof'), words, { cwd: place, env });
      const address = await new Promise<string>((resolve) => {
        child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
        child.once('exit', (code) => resolve(`ended with ${code}`));
      });
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\//);
      child.kill('SIGKILL');
    },
    60_000,
  );
});

test('the shares of the pipeline are joined to one report by the command that the page shows', () => {
  const commands = commandsOf('docs/guide/ci-gitlab.md');
  const share = commands.find((one) => / scan /.test(one)) ?? '';
  const place = mkdtempSync(join(folder, 'shares-'));
  furnish(place);
  for (const index of ['1', '2', '3', '4']) {
    const { code, printed } = typed(share, place, { CI_NODE_INDEX: index, CI_NODE_TOTAL: '4' });
    expect(code, printed).toBe(0);
  }
  const joined = typed(commands.find((one) => / merge /.test(one)) ?? '', place);
  expect(joined.code, joined.printed).toBe(0);
  expect(joined.printed).toContain('2 files judged');
}, 60_000);
