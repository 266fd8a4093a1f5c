/**
 * The built pages, which stand beside the program.
 * @module
 */
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../usage-error.ts';

/** `pickleproof.<name>.html`; throws `UsageError` where the installation lacks it. */
export function readPage(name: 'lab' | 'dashboard'): string {
  const folder = dirname(realpathSync(process.argv[1] ?? '.'));
  const file = `pickleproof.${name}.html`;
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    throw new UsageError(`no ${file} in ${folder}: install again, or npm run build`);
  }
}
