import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { utf8, zip } from '../assembler.ts';
import { workbench, type Run } from './cli.ts';

const { folder, put, run } = workbench();

/** Commands of the blocks of a page that show no output. */
function commandsOf(page: string): string[] {
  const blocks = [...readFileSync(page, 'utf8').matchAll(/^```(?:console|sh)\n([\s\S]*?)^```$/gm)];
  return blocks
    .flatMap(([, body = '']) => body.split('\n'))
    .filter((line) => /^(?:curl .*\| )?pickleproof /.test(line))
    .map((line) => line.replace(/^curl .*\| /, '').replace(/\s+#.*$/, ''));
}

/** A folder that has what the pages speak of. */
beforeAll(() => {
  const model = (from: string, ...names: readonly string[]): void => {
    for (const name of names) cpSync(join('examples/models', from), join(folder, name));
  };
  for (const name of ['models', 'model']) mkdirSync(join(folder, name));
  model('clean-torch-state-dict.pt', 'model.pt', 'model.bin', 'models/net.pt', 'model/weights.pt');
  model('clean-sklearn-forest.joblib', 'classifier.joblib', 'models/classifier.joblib');
  model('unknown-torch-checkpoint.ckpt', 'sd-v1.ckpt', 'checkpoint.ckpt');
  model('clean-config.pkl', 'model.pkl');
  const wheel = zip([
    { name: 'acme_models/__init__.py', data: utf8('') },
    { name: 'acme_models/net.py', data: utf8('class Net:\n    pass\n') },
    { name: 'acme_models-3.2.dist-info/METADATA', data: utf8('Name: acme-models\nVersion: 3.2\n') },
  ]);
  put('acme.whl', wheel);
  put('acme_models-3.2-py3-none-any.whl', wheel);
  const [, policy = ''] =
    /```toml\n(\[\[allow\]\][\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  put('policy.toml', policy);
  put('app.py', 'import joblib\nmodel = joblib.load("models/classifier.joblib")\n');
  put('pickleproof-gate.toml', '[scan]\npaths = "model"\n\n[audit]\npaths = "app.py"\n');
  run(['scan', 'models', '--format', 'json', '-o', 'accepted.json']);
});

/** Files by pattern as a shell has them: the only one on these pages is of joblib files. */
function wordsOf(command: string): string[] {
  return command
    .split(' ')
    .slice(1)
    .map((word) => word.replace('*.joblib', 'classifier.joblib').replace(/^\/models/, 'models'));
}

function expectWorks(command: string, { code, out, err }: Run): void {
  expect(err, command).not.toMatch(/internal error|unknown (?:option|command)|too many arguments/);
  // A finding, something lost or something refused is an answer; a wrong use or an unreadable file is none.
  expect([0, 1], `${command}\n${out}${err}`).toContain(code);
}

describe.each([
  'README.md',
  'docs/guide/07-which-format.md',
  'docs/guide/09-migration.md',
  'docs/guide/11-rollout.md',
])('%s', (page) => {
  test.each(commandsOf(page).filter((command) => !command.startsWith('pickleproof lab')))(
    '%s',
    (command) => {
      // Each page is a new beginning: what others wrote may be replaced.
      const words = wordsOf(command);
      const writes = /\s(?:-o|--output)\s/.test(command) && page !== 'README.md';
      const stdin = readFileSync(join(folder, 'model.pkl'));
      expectWorks(command, run(writes ? [...words, '--force'] : words, { stdin }));
    },
    60_000,
  );
});
