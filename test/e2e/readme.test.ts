import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { workbench } from './cli.ts';

const { run } = workbench();

test('the README shows what the first scan prints today (UPDATE_README=1 renews it)', () => {
  const readme = readFileSync('README.md', 'utf8');
  const { out } = run(['scan', 'examples/models'], { cwd: process.cwd() });
  const shown = /(<!-- first scan -->\n+```text\n)([\s\S]*?)(```)/;
  const printed = out.replace(/in \d+ ms/, 'in 60 ms');
  if (process.env['UPDATE_README'] !== undefined) {
    writeFileSync(
      'README.md',
      readme.replace(shown, (_all, a, _b, c) => a + printed + c),
    );
  } else expect(shown.exec(readme)?.[2]).toBe(printed);
});
